#pragma once
#include "app/study/design.h"

namespace ui::studyedit {

/// What a design asks for before anything is sent.
struct Estimate
{
    struct Row
    {
        QString participant;
        bool isSimulated = false;
        qint64 requests = 0;
        qint64 inputTokens = 0; ///< prompts with all earlier turns; roughly
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
