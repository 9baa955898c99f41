#pragma once
#include "app/study/trial.h"
#include <QCoreApplication>

namespace ui::widgets {

/// What the study keeps of one request beside its words, in lines for a person: which model was asked for and which
/// one answered, what its server runs, what was sent along, times, tokens and price. Only what is known.
class RequestDetails
{
    Q_DECLARE_TR_FUNCTIONS(RequestDetails)
public:
    static QString of(const app::study::Attempt& attempt);
};

} // namespace ui::widgets
