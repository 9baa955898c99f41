#pragma once
#include "app/study/study.h"
#include "ui/widgets/screen.h"

namespace ui::results {

/// The Results screen: the circle and the other figures on top, the table of cells below, both one selection; what to
/// show on the right. Follows the document while trials arrive; sums run in the background pool.
class ResultsScreen : public ui::widgets::Screen
{
    Q_OBJECT
public:
    explicit ResultsScreen(QWidget* parent = nullptr);
    ~ResultsScreen() override;
    void setDocument(app::study::StudyDocument* document) override;

public Q_SLOTS:
    /// Marks the trial on the figure and its cell in the table; id none clears. Emits nothing.
    void selectTrial(app::study::TrialId trial);

Q_SIGNALS:
    /// The user opened a trial (click or Enter on its mark): its transcript is wanted.
    void trialActivated(app::study::TrialId trial);
    /// The user follows the link of "Worth a look": the queue of replies that need a person is wanted.
    void reviewRequested();

private:
    class Parts; ///< the widgets and what they show
    std::unique_ptr<Parts> m_parts;
};

} // namespace ui::results
