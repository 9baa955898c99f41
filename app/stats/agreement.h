#pragma once
#include "app/stats/bootstrap.h"

namespace app::stats {

/// Agreement of coders who read the same replies. Intervals are percentile bootstraps over conversations, because the
/// replies of one conversation are not independent (Zapf et al. 2016). Codes and values are labels of the caller's.

/// One reply, read twice.
struct CodedTwice
{
    int conversation = 0; ///< any number; equal numbers belong together
    int first = 0;
    int second = 0;
};

struct Kappa
{
    int n = 0;
    double agreement = 0;        ///< share of equal codes, 0 … 1
    std::optional<double> value; ///< Cohen's kappa (1960); none when both coders use one and the same code throughout
    std::optional<Interval> interval; ///< none below two conversations
};

/// None without replies.
std::optional<Kappa> cohenKappa(const QList<CodedTwice>& replies, const BootstrapOptions& options = {});

/// One reply, read by any number of coders; none where a coder did not.
struct CodedUnit
{
    int conversation = 0;
    QList<std::optional<double>> values; ///< one place per coder
};

/// What counts as a difference: any · by rank · by amount (Krippendorff 2011).
enum class Metric { Nominal, Ordinal, Interval };

struct Alpha
{
    int units = 0;                    ///< replies read by at least two coders; only these count
    std::optional<double> value;      ///< Krippendorff's alpha; none when only one value occurs
    std::optional<Interval> interval; ///< none below two conversations
};

/// None without a reply that two coders read.
std::optional<Alpha> krippendorffAlpha(const QList<CodedUnit>& replies, Metric metric,
                                       const BootstrapOptions& options = {});

} // namespace app::stats
