#include "app/report/comparisonwords.h"
#include "app/report/translate.h"

#include "app/base/numbers.h"

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

QString shown(double value, int decimals = 1)
{
    return base::fixed(value, decimals).replace(u'-', u'−');
}

QString withInterval(double value, const std::optional<stats::Interval>& interval)
{
    return interval ? tr("%1°, 95 % CI [%2, %3]").arg(shown(value), shown(interval->low), shown(interval->high))
                    : tr("%1°").arg(shown(value));
}

/// "altruistic and prosocial", with respondent and condition where there are several.
QString listed(const QStringList& names)
{
    if (names.size() < 2) return names.join(QString());
    return tr("%1 and %2").arg(names.mid(0, names.size() - 1).join(u", "_s), names.last());
}

QString nameOf(const ComparisonRow& row, const study::Study& study)
{
    QString value = row.orientation;
    for (const study::Orientation& orientation : study.design.orientations)
        if (orientation.id == row.orientation && !orientation.name.isEmpty()) value = orientation.name;
    if (value == "none"_L1) value = tr("no induced value");
    return row.condition.isEmpty() ? value : u"%1 (%2)"_s.arg(value, row.condition);
}

QStringList respondentsOf(const Comparison& comparison)
{
    QStringList subjects;
    for (const ComparisonRow& row : comparison.rows)
        if (!subjects.contains(row.respondent)) subjects << row.respondent;
    return subjects;
}

} // namespace

void conclude(Comparison& comparison, const study::Study& study, const VerdictSentences& sentences)
{
    for (const QString& subject : respondentsOf(comparison)) {
        const auto sentence = [&](Verdict verdict, const QString& pattern) {
            QStringList names;
            for (const ComparisonRow& row : comparison.rows)
                if (row.verdict == verdict && row.respondent == subject) names << nameOf(row, study);
            if (names.isEmpty() || pattern.isEmpty()) return;
            comparison.conclusions << pattern.arg(subject.isEmpty() ? comparison.firstTitle : subject, listed(names));
        };
        sentence(Verdict::First, sentences.first);
        sentence(Verdict::Second, sentences.second);
        sentence(Verdict::Equivalent, sentences.equivalent);
        sentence(Verdict::Open, sentences.open);
        sentence(Verdict::TooFew, sentences.tooFew);
    }
}

void concludeOverall(Comparison& comparison, const std::array<QString, 3>& closerFartherOpen)
{
    if (!comparison.overall) return;
    const double mean = *comparison.overall;
    const auto& range = comparison.overallInterval;
    const bool isShown = range ? range->low > 0 || range->high < 0 : mean != 0;
    if (!isShown) {
        comparison.conclusions << closerFartherOpen[2].arg(withInterval(mean, range));
        return;
    }
    const auto turned = range ? std::optional(stats::Interval{-range->high, -range->low}) : std::nullopt;
    comparison.conclusions << (mean > 0 ? closerFartherOpen[0].arg(withInterval(mean, range))
                                        : closerFartherOpen[1].arg(withInterval(-mean, turned)));
}

} // namespace app::report
