#pragma once
#include <QList>

namespace app::stats {

/// Adjusted p values of a family of tests, in the order given; reject where they are below alpha. Print the family's
/// size beside them.
QList<double> holm(const QList<double>& p);              ///< familywise error (Holm 1979)
QList<double> benjaminiHochberg(const QList<double>& p); ///< false discovery rate (Benjamini & Hochberg 1995)

} // namespace app::stats
