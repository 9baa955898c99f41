#pragma once
#include "app/report/words.h"

namespace app::report {

/// One item of GUIDE-LLM, the reporting checklist for studies with language models (14 core items,
/// llm-checklist.com): what the study itself answers, and what the authors must add.
struct ChecklistItem
{
    QString id;     ///< "A.1"
    QString topic;  ///< what the item asks for, in our words
    QString answer; ///< from the study; empty where it knows nothing
    QString open;   ///< what the authors must add or check; empty where nothing is missing
};
QList<ChecklistItem> checklist(const Facts& facts);

} // namespace app::report
