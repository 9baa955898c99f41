#include "app/report/comparison.h"

#include "app/base/names.h"

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

constexpr std::array verdicts = {
    base::Named<Verdict>{Verdict::TooFew, "too_few"}, base::Named<Verdict>{Verdict::First, "first"},
    base::Named<Verdict>{Verdict::Second, "second"}, base::Named<Verdict>{Verdict::Equivalent, "equivalent"},
    base::Named<Verdict>{Verdict::Open, "open"}};

base::Json orNull(const std::optional<double>& value)
{
    return value ? base::Json(*value) : base::Json(nullptr);
}

} // namespace

QString verdictName(Verdict verdict)
{
    return base::nameOf(verdicts, verdict);
}

base::Json comparisonToJson(const Comparison& comparison)
{
    base::Json json{{"question", base::toJson(study::templateName(comparison.question))},
                    {"first", base::toJson(comparison.firstTitle)},
                    {"second", base::toJson(comparison.secondTitle)},
                    {"family", comparison.family},
                    {"overall", orNull(comparison.overall)},
                    {"overall_low", orNull(comparison.overallInterval ? std::optional(comparison.overallInterval->low)
                                                                      : std::nullopt)},
                    {"overall_high", orNull(comparison.overallInterval ? std::optional(comparison.overallInterval->high)
                                                                       : std::nullopt)},
                    {"conclusions", base::Json::array()},
                    {"method", base::toJson(comparison.method)},
                    {"rows", rowsToJson(comparisonTable(comparison))}};
    for (const QString& sentence : comparison.conclusions)
        json["conclusions"].push_back(base::toJson(sentence));
    return json;
}

Table comparisonTable(const Comparison& comparison)
{
    const auto number = [](const QString& name, const QString& meaning) {
        return Column{name, ColumnType::Number, meaning, {}, {}, 6};
    };
    Table table;
    table.columns
        << Column{u"respondent"_s, ColumnType::Text, u"Respondent, where both sides have the same"_s}
        << Column{u"orientation"_s, ColumnType::Text, u"Value that was induced"_s}
        << Column{u"condition"_s, ColumnType::Text, u"What else varies"_s}
        << Column{u"measure"_s,
                  ColumnType::Text,
                  u"What is compared: distances to the target set, or angles"_s,
                  {},
                  {u"distance"_s, u"angle"_s}}
        << Column{u"n_first"_s, ColumnType::Integer, u"Scored trials of the first side"_s}
        << Column{u"n_second"_s, ColumnType::Integer, u"Scored trials of the second side; 0: exact"_s}
        << number(u"mean_first"_s, u"Mean of the first side, degrees"_s)
        << number(u"mean_second"_s, u"Mean of the second side, degrees"_s)
        << number(u"difference"_s,
                  u"Baseline: value rationality above chance; else by how many degrees the first side is closer"_s)
        << number(u"ci_low"_s, u"Lower end of its 95 % interval"_s)
        << number(u"ci_high"_s, u"Upper end of its 95 % interval"_s) << number(u"p"_s, u"Two-sided p value"_s)
        << number(u"p_holm"_s, u"The same, Holm over the rows"_s) << number(u"g"_s, u"Hedges' g"_s)
        << Column{u"verdict"_s, ColumnType::Text, u"What may be said"_s, {}, base::namesOf(verdicts)};
    for (const ComparisonRow& row : comparison.rows)
        table.rows << Row{cell(row.respondent),
                          row.orientation,
                          cell(row.condition),
                          row.hasTarget ? u"distance"_s : u"angle"_s,
                          double(row.firstN),
                          double(row.secondN),
                          cell(row.first),
                          cell(row.second),
                          cell(row.difference),
                          row.interval ? Cell(row.interval->low) : Cell(),
                          row.interval ? Cell(row.interval->high) : Cell(),
                          cell(row.p),
                          cell(row.adjusted),
                          cell(row.effect),
                          verdictName(row.verdict)};
    return table;
}

} // namespace app::report
