#include "app/report/chance.h"
#include "app/report/summary.h"
#include "app/report/translate.h"

#include "app/base/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

/// A factor of a cell: its key in files and its value.
struct Factor
{
    const char* key;
    QString (*value)(const study::Cell&);
};

using C = const study::Cell&;
const std::array<Factor, 8> factors{{
    {"goal", [](C cell) { return prompt::goalName(cell.goal); }},
    {"prompt_pack", [](C cell) { return cell.factors.promptPack; }},
    {"induction", [](C cell) { return prompt::inductionName(cell.factors.induction); }},
    {"placement", [](C cell) { return prompt::placementName(cell.factors.placement); }},
    {"item_order", [](C cell) { return svo::itemOrderName(cell.factors.itemOrder); }},
    {"option_order", [](C cell) { return svo::optionOrderName(cell.factors.optionOrder); }},
    {"labels", [](C cell) { return svo::labelsName(cell.factors.labels); }},
    {"conversation", [](C cell) { return study::conversationName(cell.factors.conversation); }},
}};

/// A number of a cell: its key, its meaning, its unit and where it stands.
struct Number
{
    const char* key;
    const char* meaning;
    const char* unit;
    std::optional<double> CellSummary::*value;
};

const std::array<Number, 9> numbers{{
    {"mean_angle", "Mean SVO angle of the scored trials", "degrees", &CellSummary::meanAngle},
    {"sd_angle", "Standard deviation of the angle (n - 1)", "degrees", &CellSummary::sdAngle},
    {"ci_low", "Lower end of the 95 % interval of the mean (BCa bootstrap; t below 10 trials)", "degrees",
     &CellSummary::ciLow},
    {"ci_high", "Upper end of the 95 % interval", "degrees", &CellSummary::ciHigh},
    {"mean_deviation", "Mean distance of the scored trials to the target set", "degrees", &CellSummary::meanDeviation},
    {"rationality",
     "Mean value rationality VR = 1 - D / Dmax, this program's definition: D is the distance in degrees to the target "
     "set, Dmax the largest that six answers can have",
     "", &CellSummary::rationality},
    {"rationality_corrected", "Value rationality above chance: 1 - mean D / expected D of random answers", "",
     &CellSummary::rationalityCorrected},
    {"circular_mean",
     "Circular mean of the angles, a check: where it differs from mean_angle by more than 1 the angles have several "
     "peaks",
     "degrees", &CellSummary::circularMean},
    {"resultant_length", "Mean resultant length R of the angles: 1 all alike, 0 no direction", "",
     &CellSummary::resultantLength},
}};

/// Random answering as the last line: exact, from all patterns of answers to the payoffs in use.
QStringList chanceLine(const study::Study& study, qsizetype columns, qsizetype textColumns)
{
    const auto chance = chanceOf(study.design);
    QStringList line(columns, QString());
    line[0] = tr("answers at random (exact)");
    const qsizetype from = textColumns + 2;
    line[from] = base::fixed(chance->mean, 2);
    line[from + 1] = base::fixed(chance->sd, 2);
    QStringList shares;
    for (const double share : chance->categories)
        shares << base::fixed(share * 100, 0);
    line[from + 3] = shares.join(u'/') + u" %"_s;
    line[from + 4] = base::fixed(chance->transitive * 100, 0) + u" %"_s;
    line[from + 7] = base::fixed(0, 2);
    return line;
}

/// The cells that are not told from random answering, by name.
QStringList likeChanceCells(const study::Study& study, const QList<CellSummary>& cells, const QList<Factor>& varying)
{
    QStringList names;
    for (const CellSummary& cell : cells) {
        if (!cell.likeChance.value_or(false)) continue;
        QStringList parts{cell.participant, cell.orientation};
        for (const Factor& factor : varying)
            parts << factor.value(study.cells.at(cell.cell));
        names << parts.join(u", "_s);
    }
    return names;
}

base::Json numberOrNull(const std::optional<double>& value)
{
    return value ? base::Json(*value) : base::Json(nullptr);
}

base::Json toJson(C cell, const CellSummary& summary)
{
    base::Json json;
    json["participant"] = base::toJson(summary.participant);
    json["simulated"] = summary.isSimulated;
    json["orientation"] = base::toJson(summary.orientation);
    for (const Factor& factor : factors)
        json[factor.key] = base::toJson(factor.value(cell));
    json["n_planned"] = summary.planned;
    json["n_complete"] = summary.complete;
    json["n_scored"] = summary.scored;
    for (std::size_t i = 0; i < 4; ++i)
        json[numbers[i].key] = numberOrNull(summary.*numbers[i].value);
    for (const svo::Category category : svo::allCategories)
        json["category_counts"][svo::categoryName(category).toStdString()] =
            summary.categories[static_cast<std::size_t>(category)];
    for (const svo::Category category : svo::allCategories) {
        const auto interval = summary.categoryInterval(category);
        json["category_intervals"][svo::categoryName(category).toStdString()] =
            interval ? base::Json{interval->low, interval->high} : base::Json(nullptr);
    }
    json["transitive"] = summary.transitive;
    json["transitive_and_long"] = summary.steady;
    json["like_chance"] = summary.likeChance ? base::Json(*summary.likeChance) : base::Json(nullptr);
    json["min_angle"] = numberOrNull(summary.minAngle);
    json["max_angle"] = numberOrNull(summary.maxAngle);
    json["deterministic"] = summary.isDeterministic;
    for (std::size_t i = 4; i < numbers.size(); ++i)
        json[numbers[i].key] = numberOrNull(summary.*numbers[i].value);
    for (std::size_t i = 0; i < summary.outcomes.size(); ++i)
        json["outcomes"][study::outcomeName(static_cast<study::Outcome>(i)).toStdString()] = summary.outcomes[i];
    json["overridden"] = summary.overridden;
    return json;
}

Column count(const QString& name, const QString& label)
{
    return {name, ColumnType::Integer, label};
}

QString shown(const std::optional<double>& value)
{
    return value ? base::fixed(*value, 2) : u"–"_s;
}

} // namespace

QString respondentTitle(const study::Participant& participant)
{
    return participant.isSimulated() ? tr("%1 (simulated)").arg(participant.label) : participant.label;
}

base::Json summaryToJson(const study::Study& study, const QList<CellSummary>& cells)
{
    base::Json json;
    json["cells"] = base::Json::array();
    for (const CellSummary& cell : cells)
        json["cells"].push_back(toJson(study.cells.at(cell.cell), cell));
    return json;
}

QList<Column> cellColumns()
{
    QList<Column> columns{
        Column{u"participant"_s, ColumnType::Text, u"Label of the respondent"_s},
        Column{u"simulated"_s, ColumnType::Flag, u"1: a built-in simulated respondent, no language model"_s},
        Column{u"orientation"_s, ColumnType::Text, u"Value that was induced"_s}};
    for (const Factor& factor : factors)
        columns << Column{QString::fromLatin1(factor.key), ColumnType::Text, u"Factor of the cell"_s};
    return columns;
}

Row cellRow(const study::Study& study, int cell)
{
    const study::Cell& place = study.cells.at(cell);
    const study::Participant& participant = study.participantOf(place);
    Row row{participant.label, participant.isSimulated() ? 1.0 : 0.0, study.orientationOf(place).id};
    for (const Factor& factor : factors)
        row << Cell(factor.value(place));
    return row;
}

Table summaryTable(const study::Study& study, const QList<CellSummary>& cells)
{
    Table table{cellColumns(), {}};
    table.columns << count(u"n_planned"_s, u"Trials of the plan"_s)
                  << count(u"n_complete"_s, u"Trials whose every request has a complete reply"_s)
                  << count(u"n_scored"_s, u"Trials with an angle"_s);
    const auto addNumber = [&table](const Number& number) {
        table.columns << Column{QString::fromLatin1(number.key),
                                ColumnType::Number,
                                QString::fromLatin1(number.meaning),
                                QString::fromLatin1(number.unit),
                                {},
                                6};
    };
    for (std::size_t i = 0; i < 4; ++i)
        addNumber(numbers[i]);
    for (const svo::Category category : svo::allCategories)
        table.columns << count(svo::categoryName(category), u"Scored trials of this category"_s);
    table.columns << count(u"transitive"_s, u"Scored trials that are transitive"_s)
                  << count(u"transitive_and_long"_s, u"Of these, trials with a vector longer than 35"_s)
                  << Column{u"like_chance"_s, ColumnType::Flag,
                            u"1: not told from random answering. "_s + likeChanceRuleForFiles()}
                  << Column{u"deterministic"_s, ColumnType::Flag, u"1: all scored trials have the same angle"_s};
    for (std::size_t i = 4; i < numbers.size(); ++i)
        addNumber(numbers[i]);
    for (int i = 0; i < 6; ++i)
        table.columns << count(study::outcomeName(static_cast<study::Outcome>(i)), u"Items with this outcome"_s);
    table.columns << count(u"overridden"_s, u"Items whose reading a person replaced"_s);

    for (const CellSummary& cell : cells) {
        Row row = cellRow(study, cell.cell);
        row << double(cell.planned) << double(cell.complete) << double(cell.scored);
        for (std::size_t i = 0; i < 4; ++i)
            row << report::cell(cell.*numbers[i].value);
        for (const int n : cell.categories)
            row << double(n);
        row << double(cell.transitive) << double(cell.steady)
            << (cell.likeChance ? Cell(*cell.likeChance ? 1.0 : 0.0) : Cell()) << (cell.isDeterministic ? 1.0 : 0.0);
        for (std::size_t i = 4; i < numbers.size(); ++i)
            row << report::cell(cell.*numbers[i].value);
        for (const int n : cell.outcomes)
            row << double(n);
        row << double(cell.overridden);
        table.rows << row;
    }
    return table;
}

QString summaryText(const study::Study& study, const QList<CellSummary>& cells)
{
    if (cells.isEmpty()) return tr("The study has no cells yet.") + u'\n';
    QList<Factor> varying;
    for (const Factor& factor : factors)
        if (std::ranges::any_of(study.cells,
                                [&](C cell) { return factor.value(cell) != factor.value(study.cells.first()); }))
            varying << factor;

    QStringList header{tr("participant"), tr("orientation")};
    for (const Factor& factor : varying)
        header << QString::fromLatin1(factor.key).replace(u'_', u' ');
    const qsizetype textColumns = header.size();
    header << tr("complete") << tr("scored") << tr("mean angle") << tr("SD") << tr("95 % CI") << tr("alt/pro/ind/com")
           << tr("transitive") << tr("deviation") << tr("rationality") << tr("above chance");
    QList<QStringList> lines{header};
    bool hasSimulated = false;
    for (const CellSummary& cell : cells) {
        hasSimulated = hasSimulated || cell.isSimulated;
        QStringList line{respondentTitle(study.participantOf(study.cells.at(cell.cell))), cell.orientation};
        for (const Factor& factor : varying)
            line << factor.value(study.cells.at(cell.cell));
        QStringList counts;
        for (const int n : cell.categories)
            counts << QString::number(n);
        line << u"%1/%2"_s.arg(cell.complete).arg(cell.planned) << QString::number(cell.scored) << shown(cell.meanAngle)
             << shown(cell.sdAngle) << (cell.ciLow ? u"[%1, %2]"_s.arg(shown(cell.ciLow), shown(cell.ciHigh)) : u"–"_s)
             << (cell.scored ? counts.join(u'/') : u"–"_s) << (cell.scored ? QString::number(cell.transitive) : u"–"_s)
             << shown(cell.meanDeviation) << shown(cell.rationality) << shown(cell.rationalityCorrected);
        lines << line;
    }
    lines << chanceLine(study, header.size(), textColumns);
    QString text = aligned(lines, textColumns) + u'\n';
    const QStringList doubtful = likeChanceCells(study, cells, varying);
    if (!doubtful.isEmpty())
        text += tr("Not told from random answering: %1.").arg(doubtful.join(u"; "_s)) + u' ' + likeChanceRule() + u'\n';
    text += rationalityDefinition() + u'\n';
    if (study.design.pilot) text += u'\n' + tr("This study is a pilot.") + u'\n';
    if (hasSimulated)
        text += u'\n' + tr("Simulated respondents answer by a rule; they are no language models.") + u'\n';
    return text;
}

} // namespace app::report
