#pragma once
#include "app/llm/modelpull.h"
#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace ui::connections {

/// Has an Ollama server download a model of its library: name, progress, cancel. A download that was stopped goes on
/// where it was when it is asked for again. Leaving the server ends nothing: one download at a time, until it is done.
class PullPanel : public QWidget
{
    Q_OBJECT
public:
    /// `clock` must outlive it.
    explicit PullPanel(app::base::Clock& clock, QWidget* parent = nullptr);
    ~PullPanel() override;
    /// Where the next download goes.
    void setServer(const QString& name, const QString& baseUrl);
    /// "pulling manifest", "1.2 of 4.7 GB (26 %)".
    static QString words(const app::llm::PullProgress& progress);

Q_SIGNALS:
    /// The model is on the server, under the name in its list.
    void pulled(const QString& server, const QString& model);

private:
    void pull();
    void finish(const std::optional<app::llm::CallError>& error);
    app::base::Clock& m_clock;
    std::unique_ptr<app::llm::ModelPull> m_pull;
    QString m_server, m_baseUrl;
    QString m_target, m_model; ///< server and model of the download under way
    QLineEdit* m_name;
    QPushButton* m_start;
    QPushButton* m_cancel;
    QProgressBar* m_bar;
    QLabel* m_state;
};

} // namespace ui::connections
