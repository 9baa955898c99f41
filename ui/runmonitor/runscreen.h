#pragma once
#include "app/base/clock.h"
#include "app/llm/manual.h"
#include "app/run/status.h"
#include "ui/widgets/screen.h"
#include <memory>

namespace app::run {
class Session;
}

namespace ui::runmonitor {

/// The run as it happens: which cell stands where and why it waits, and beside it the conversation under way.
/// It asks for actions by signals and changes nothing itself.
class RunScreen : public widgets::Screen
{
    Q_OBJECT
public:
    explicit RunScreen(QWidget* parent = nullptr);
    ~RunScreen() override;

    void setDocument(app::study::StudyDocument* document) override;
    /// The live run to listen to; null when there is none. Called before a session goes away.
    void setSession(app::run::Session* session);
    /// Whether the user named prices for the open study, what it may cost (millionths), and the currency.
    void setCosts(bool hasPrices, std::optional<qint64> cap, const QString& currency);
    /// Time for countdowns; the computer's unless a test brings its own, which must outlive the screen.
    void setClock(app::base::Clock& clock);

    /// What a session says; setSession() connects them.
    void takeChanges(const QList<app::study::Change>& changes);
    void takePieces(const QList<app::run::StreamPiece>& pieces);
    void takeStatus(const app::run::Status& status);
    void takeNote(const app::run::Note& note);
    void takeReport(const app::run::Report& report);
    void takeQuestions(const QList<app::llm::ManualQuestion>& questions);

Q_SIGNALS:
    void startRequested(); ///< first start, or going on with a study that was left
    void pauseRequested();
    void resumeRequested(); ///< after a pause
    void stopAfterItemRequested();
    void stopNowRequested();
    void retryFailedRequested();
    /// A person has pasted the reply that this request waits for.
    void replyGiven(quint64 question, const QString& text);
    /// The user wants to see this trial by itself (double click or Enter on its cell).
    void trialActivated(app::study::TrialId trial);
    /// Pause in ms between the pieces of simulated replies; 0: as fast as possible.
    void simulatedPaceChanged(int ms);
    /// The user wants to name prices or a limit.
    void costsRequested();
    /// There is nothing to run yet, and the user wants to choose respondents and values.
    void designRequested();

private:
    class Parts;
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui::runmonitor
