#include "app/stats/icc.h"

#include "app/stats/distributions.h"
#include <cmath>
#include <numeric>

namespace app::stats {
namespace {

double meanOf(const QList<double>& values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
}

/// Variation that is rounding only.
bool isNothing(double sumOfSquares, double scale)
{
    return !(sumOfSquares > 1e-20 * scale);
}

/// Single and average coefficient with their intervals, of the models in which F = MSR / MSerror alone decides.
std::pair<Coefficient, Coefficient> fromF(double f, double df1, double df2, double k, double level)
{
    const double p = (1 + level) / 2;
    const double low = f / fQuantile(p, df1, df2);
    const double high = f * fQuantile(p, df2, df1);
    const auto single = [k](double ratio) { return (ratio - 1) / (ratio + k - 1); };
    const auto average = [](double ratio) { return 1 - 1 / ratio; };
    return {{single(f), {single(low), single(high)}}, {average(f), {average(low), average(high)}}};
}

/// ICC of a mean of k from that of one (Spearman-Brown).
double stepUp(double single, double k)
{
    return k * single / (1 + (k - 1) * single);
}

/// Mean squares of a complete table.
struct TwoWay
{
    double n = 0;
    double k = 0;
    double rows = 0;
    double columns = 0;
    double error = 0;
};

Coefficient agreement(const TwoWay& ms, double level)
{
    const auto& [n, k, rows, columns, error] = ms;
    const double r = (rows - error) / (rows + (k - 1) * error + k * (columns - error) / n);
    const double a = k * r / (n * (1 - r));
    const double b = 1 + k * r * (n - 1) / (n * (1 - r));
    const double top = a * columns + b * error;
    const double v = top * top / (a * columns * a * columns / (k - 1) + b * error * b * error / ((n - 1) * (k - 1)));
    const double p = (1 + level) / 2;
    const double f1 = fQuantile(p, n - 1, v);
    const double f2 = fQuantile(p, v, n - 1);
    const double rest = k * columns + (k * n - k - n) * error;
    return {r, {n * (rows - f1 * error) / (f1 * rest + n * rows), n * (f2 * rows - error) / (rest + n * f2 * rows)}};
}

} // namespace

std::optional<OneWayIcc> oneWayIcc(const QList<QList<double>>& targets, double level)
{
    double total = 0;
    double count = 0;
    double squaredCounts = 0;
    double scale = 0;
    int rows = 0;
    for (const auto& target : targets) {
        if (target.isEmpty()) continue;
        const auto size = static_cast<double>(target.size());
        ++rows;
        count += size;
        squaredCounts += size * size;
        for (double value : target) {
            total += value;
            scale += value * value;
        }
    }
    if (rows < 2 || count <= rows) return std::nullopt;

    double between = 0;
    double within = 0;
    for (const auto& target : targets) {
        if (target.isEmpty()) continue;
        const double mean = meanOf(target);
        between += static_cast<double>(target.size()) * (mean - total / count) * (mean - total / count);
        for (double value : target)
            within += (value - mean) * (value - mean);
    }
    OneWayIcc result;
    result.targets = rows;
    result.replicates = (count - squaredCounts / count) / (rows - 1);
    result.deterministic = isNothing(within, scale);
    if (result.deterministic) return result;
    const double error = within / (count - rows);
    result.withinSd = std::sqrt(error);
    std::tie(result.single, result.average) =
        fromF(between / (rows - 1) / error, rows - 1, count - rows, result.replicates, level);
    return result;
}

std::optional<TwoWayIcc> twoWayIcc(const QList<QList<double>>& targets, double level)
{
    if (targets.size() < 2 || targets.first().size() < 2) return std::nullopt;
    TwoWay ms;
    ms.n = static_cast<double>(targets.size());
    ms.k = static_cast<double>(targets.first().size());
    QList<double> columnMeans(targets.first().size(), 0.0);
    double grand = 0;
    double scale = 0;
    for (const auto& target : targets)
        for (qsizetype column = 0; column < target.size(); ++column) {
            columnMeans[column] += target.at(column) / ms.n;
            grand += target.at(column) / (ms.n * ms.k);
            scale += target.at(column) * target.at(column);
        }
    double within = 0;
    for (const auto& target : targets) {
        const double mean = meanOf(target);
        ms.rows += ms.k * (mean - grand) * (mean - grand) / (ms.n - 1);
        for (qsizetype column = 0; column < target.size(); ++column) {
            const double residual = target.at(column) - mean - columnMeans.at(column) + grand;
            ms.error += residual * residual / ((ms.n - 1) * (ms.k - 1));
            within += (target.at(column) - mean) * (target.at(column) - mean);
        }
    }
    for (double mean : columnMeans)
        ms.columns += ms.n * (mean - grand) * (mean - grand) / (ms.k - 1);

    TwoWayIcc result;
    result.targets = static_cast<int>(targets.size());
    result.replicates = static_cast<int>(targets.first().size());
    result.deterministic = isNothing(within, scale) || isNothing(ms.error, scale);
    if (result.deterministic) return result;
    std::tie(result.consistencySingle, result.consistencyAverage) =
        fromF(ms.rows / ms.error, ms.n - 1, (ms.n - 1) * (ms.k - 1), ms.k, level);
    const Coefficient single = agreement(ms, level);
    result.agreementSingle = single;
    result.agreementAverage = Coefficient{(ms.rows - ms.error) / (ms.rows + (ms.columns - ms.error) / ms.n),
                                          {stepUp(single.interval.low, ms.k), stepUp(single.interval.high, ms.k)}};
    return result;
}

} // namespace app::stats
