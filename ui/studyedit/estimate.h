#pragma once
#include "app/base/price.h"
#include "app/study/design.h"

namespace ui::studyedit {

/// What a design asks for before anything is sent.
struct Estimate
{
    struct Row
    {
        QString participant;
        bool isServer = false; ///< tokens are counted by somebody
        qint64 requests = 0;
        qint64 inputTokens = 0;  ///< prompts with all earlier turns; roughly
        qint64 outputTokens = 0; ///< replies; roughly
        /// What this costs, in millionths of the user's currency; roughly.
        qint64 costs(const app::base::Price& price) const
        {
            return (inputTokens * price.input + outputTokens * price.output) / 1'000'000;
        }
    };
    QList<Row> rows; ///< by participant
    qint64 cells = 0;
    qint64 trials = 0;
    qint64 requests = 0;
    qint64 inputTokens = 0;
};

/// Counts cells, trials and requests exactly, tokens roughly: four characters each, replies of 60. Fit for the
/// background pool. Beyond 50,000 cells only cells and trials are counted.
Estimate estimate(const app::study::Design& design);

} // namespace ui::studyedit
