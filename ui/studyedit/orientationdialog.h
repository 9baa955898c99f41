#pragma once
#include "app/study/design.h"
#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;

namespace ui::studyedit {

/// A value of the user's own: its name, what a person who holds it is like, and the angles that count as full
/// rationality, if any.
class OrientationDialog : public QDialog
{
    Q_OBJECT
public:
    /// `taken` are the ids that the design has already. Without `existing` a new one is made.
    OrientationDialog(const QStringList& taken, const std::optional<app::study::Orientation>& existing,
                      QWidget* parent = nullptr);
    app::study::Orientation orientation() const;

private:
    QStringList m_taken;
    QString m_id; ///< of the existing one; empty for a new one
    QLineEdit* m_name;
    QPlainTextEdit* m_definition;
    QCheckBox* m_hasTarget;
    QDoubleSpinBox* m_low;
    QDoubleSpinBox* m_high;
};

/// A short id made of a name ("Environmental" → "environmental"), different from all in `taken`.
QString orientationIdFor(const QString& name, const QStringList& taken);

} // namespace ui::studyedit
