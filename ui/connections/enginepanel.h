#pragma once
#include "app/llm/localengine.h"
#include <QPointer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace ui::widgets {
class TranscriptView;
}

namespace ui::connections {

/// A model file that this program serves with an installed llama.cpp: what it is, where it stands, start and stop.
class EnginePanel : public QWidget
{
    Q_OBJECT
public:
    explicit EnginePanel(QWidget* parent = nullptr);
    /// `engine` null: not started in this session.
    void show(const QString& modelFile, app::llm::LocalEngine* engine);
    using QWidget::show;
    /// "not running", "loading model", "ready", …
    static QString stateWords(const app::llm::LocalEngine* engine);

Q_SIGNALS:
    void startRequested();

private:
    void refresh();
    QString m_file;
    QPointer<app::llm::LocalEngine> m_engine;
    QLabel* m_what;
    QLabel* m_state;
    QPushButton* m_start;
    QPushButton* m_stop;
    QPushButton* m_details;
    widgets::TranscriptView* m_words;
};

} // namespace ui::connections
