#pragma once
#include "app/run/status.h"
#include "ui/runmonitor/tally.h"
#include "ui/widgets/transcriptwords.h"

namespace ui::runmonitor {

/// What a run is doing, in words.
class RunWords
{
    Q_DECLARE_TR_FUNCTIONS(RunWords)
public:
    /// "connecting", "loading model", "thinking", "streaming" …
    static QString phase(app::run::Phase phase);
    /// The state of a respondent from everything that it is doing: its most telling phase with the number of trials
    /// in it ("streaming · 4"), "waiting 12 s, rate limit", "waits for you", "done", "2 failed", or nothing.
    /// `isManual`: a person answers, so it waits for a pasted reply.
    static widgets::TranscriptWords::Mark respondent(const app::run::Status& status, const Tally& tally,
                                                     int participant, const QList<int>& cells, const QDateTime& now,
                                                     bool isManual = false);
    /// The same for one cell, without the number: "thinking", "waiting 12 s, rate limit"; nothing while nothing goes
    /// on.
    static widgets::TranscriptWords::Mark cellState(const app::run::Status& status, const QList<int>& cells,
                                                    const QDateTime& now, bool isManual = false);
    /// "With goal", "Fixed goal", "Without goal".
    static QString goal(app::prompt::Goal goal);
    /// "about 21 min left"; empty for none.
    static QString timeLeft(const std::optional<app::base::Milliseconds>& time);
    /// One cell for a screen reader: "12 of 30 trials complete, 2 unread".
    static QString cell(const Tally& tally);

private:
    static widgets::TranscriptWords::Mark markOf(const app::run::Activity& activity, const QDateTime& now,
                                                 bool isManual);
};

} // namespace ui::runmonitor
