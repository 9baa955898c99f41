#pragma once
#include "app/stats/interval.h"
#include <QList>
#include <optional>

namespace app::stats {

/// Intraclass correlations (Shrout & Fleiss 1979; McGraw & Wong 1996) with F-based intervals. A row is a target (a cell
/// of the design), its values are replicates (angles in degrees). Where no target varies within itself there is no
/// error to compare with: the result is marked deterministic and has no coefficients, rather than a 1.00 that means
/// nothing.

struct Coefficient
{
    double value = 0;
    Interval interval;
};

/// One-way model: replicates are exchangeable. Targets may have different numbers of replicates.
struct OneWayIcc
{
    int targets = 0;
    double replicates = 0; ///< k; for unequal numbers the mean corrected for their spread, (N − Σn²/N) / (targets − 1)
    double withinSd = 0; ///< √MSW, in the unit of the values
    bool deterministic = false;
    std::optional<Coefficient> single;  ///< ICC(1,1)
    std::optional<Coefficient> average; ///< ICC(1,k), of the mean of k replicates
};

/// Targets without values are left out. None below two targets, or when no target has a second replicate.
std::optional<OneWayIcc> oneWayIcc(const QList<QList<double>>& targets, double level = 0.95);

/// Two-way models: columns mean the same for each target (wordings, orders, versions).
struct TwoWayIcc
{
    int targets = 0;
    int replicates = 0;
    bool deterministic = false;
    std::optional<Coefficient> agreementSingle;    ///< ICC(2,1) = ICC(A,1): columns are a sample
    std::optional<Coefficient> agreementAverage;   ///< ICC(2,k)
    std::optional<Coefficient> consistencySingle;  ///< ICC(3,1) = ICC(C,1): columns are fixed
    std::optional<Coefficient> consistencyAverage; ///< ICC(3,k), Cronbach's alpha
};

/// Precondition: rows of equal size. None below two targets or two columns.
std::optional<TwoWayIcc> twoWayIcc(const QList<QList<double>>& targets, double level = 0.95);

} // namespace app::stats
