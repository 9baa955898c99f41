#pragma once
#include "app/base/clock.h"
#include "app/run/status.h"
#include "app/study/document.h"
#include "ui/widgets/transcriptsubject.h"
#include <QPointer>
#include <QWidget>

class QPushButton;

namespace ui::widgets {
class StepChips;
class TranscriptHead;
class TranscriptPane;
} // namespace ui::widgets

namespace ui::runmonitor {

/// The conversation beside the grid. It shows what the user picked, or, while "Follow latest" is on, a trial under way,
/// and goes on to another one a little after that has ended. Scrolling up or picking turns following off, so that
/// nobody's reading is disturbed.
class LivePane : public QWidget
{
    Q_OBJECT
public:
    explicit LivePane(QWidget* parent = nullptr);
    ~LivePane() override;

    void setDocument(app::study::StudyDocument* document);
    /// Time for changing over to the next trial; the computer's unless a test brings its own.
    void setClock(app::base::Clock& clock);
    /// These trials of the document have changed.
    void refresh(const QList<app::study::TrialId>& trials);

    void takeChanges(const QList<app::study::Change>& changes);
    void takePieces(const QList<app::run::StreamPiece>& pieces);
    void takeStatus(const app::run::Status& status);

    /// Shows a trial that the user picked and stops following.
    void pick(app::study::TrialId trial);
    void setFollowsLatest(bool follows);
    bool followsLatest() const { return m_followsLatest; }
    app::study::TrialId trial() const { return m_trial; }
    widgets::TranscriptPane* pane() const { return m_pane; }

Q_SIGNALS:
    void trialShown(app::study::TrialId trial);

private:
    /// Live text of one trial's newest step, so that a pane that opens late shows it from the beginning.
    struct Live
    {
        int step = -1;
        QString prompt, reasoning, text;
        bool hasEnded = false;
    };
    void show(app::study::TrialId trial);
    void showNothing();
    void load(const app::study::Transcript& transcript);
    void chooseLatest();
    void tellSteps();
    app::study::TrialId latest() const;

    QPointer<app::study::StudyDocument> m_document;
    app::study::TrialId m_trial;
    widgets::TranscriptHead* m_head;
    QPushButton* m_follow;
    widgets::StepChips* m_chips;
    widgets::TranscriptPane* m_pane;
    app::run::Status m_status;
    QHash<app::study::TrialId, Live> m_live;
    QList<app::study::Attempt> m_whileLoading; ///< attempts of the trial that arrived before its transcript
    bool m_isLoading = false;
    int m_generation = 0;
    bool m_followsLatest = true;
    std::unique_ptr<app::base::Clock> m_ownClock;
    std::unique_ptr<app::base::Timer> m_dwell; ///< runs while an ended trial stays in view
};

} // namespace ui::runmonitor
