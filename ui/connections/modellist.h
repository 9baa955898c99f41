#pragma once
#include "app/llm/models.h"
#include <QWidget>

class QLineEdit;
class QListWidget;
class QLabel;

namespace ui::connections {

/// The models of a server with a box each: ticked ones can be chosen in designs. With a filter for long lists, and a
/// field for a model that the server does not list.
class ModelList : public QWidget
{
    Q_OBJECT
public:
    explicit ModelList(QWidget* parent = nullptr);
    /// `ticked` come first where the server does not offer them (any more).
    void setModels(const QList<app::llm::ModelInfo>& offered, const QStringList& ticked);
    QStringList ticked() const;

Q_SIGNALS:
    void edited(const QStringList& ticked); ///< by the user

private:
    void filter(const QString& words);
    void addTyped();
    QLineEdit* m_filter;
    QListWidget* m_list;
    QLineEdit* m_typed;
    bool m_filling = false;
};

} // namespace ui::connections
