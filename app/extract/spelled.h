#pragma once
#include "app/extract/lexicon.h"
#include <QStringList>

namespace app::extract {

/// The ways to write a whole number from 0 to 199 in words; empty where a language's list has none.
QStringList spellings(int number, Language language);

} // namespace app::extract
