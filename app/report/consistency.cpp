#include "app/report/consistency.h"
#include "app/report/translate.h"

#include "app/base/names.h"
#include "app/base/numbers.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

using Scope = Consistency::Scope;

constexpr std::array scopes = {base::Named<Scope>{Scope::Respondent, "respondent"},
                               base::Named<Scope>{Scope::Orientation, "orientation"},
                               base::Named<Scope>{Scope::All, "all"}};

Consistency rowOf(Scope scope, const QString& name, const QList<QList<double>>& cells)
{
    Consistency row{scope, name, false, 0, {}};
    row.targets =
        static_cast<int>(std::ranges::count_if(cells, [](const QList<double>& angles) { return !angles.isEmpty(); }));
    if (row.targets >= fewestTargets) row.icc = stats::oneWayIcc(cells);
    return row;
}

/// A number of a row for files: its column, and where it comes from.
struct Number
{
    const char* key;
    const char* meaning;
    std::optional<double> (*value)(const stats::OneWayIcc&);
};

using I = const stats::OneWayIcc&;

template <class Get> std::optional<double> ofCoefficient(const std::optional<stats::Coefficient>& coefficient, Get get)
{
    return coefficient ? std::optional<double>(get(*coefficient)) : std::nullopt;
}

using K = const stats::Coefficient&;
const std::array<Number, 8> numbers{{
    {"replicates", "Trials per cell, k; corrected for unequal numbers",
     [](I icc) { return std::optional(icc.replicates); }},
    {"icc_1_1", "ICC(1,1): reliability of a single trial",
     [](I icc) { return ofCoefficient(icc.single, [](K c) { return c.value; }); }},
    {"icc_1_1_low", "Lower end of its 95 % interval (F)",
     [](I icc) { return ofCoefficient(icc.single, [](K c) { return c.interval.low; }); }},
    {"icc_1_1_high", "Upper end", [](I icc) { return ofCoefficient(icc.single, [](K c) { return c.interval.high; }); }},
    {"icc_1_k", "ICC(1,k): reliability of the mean of k trials",
     [](I icc) { return ofCoefficient(icc.average, [](K c) { return c.value; }); }},
    {"icc_1_k_low", "Lower end of its 95 % interval (F)",
     [](I icc) { return ofCoefficient(icc.average, [](K c) { return c.interval.low; }); }},
    {"icc_1_k_high", "Upper end",
     [](I icc) { return ofCoefficient(icc.average, [](K c) { return c.interval.high; }); }},
    {"within_sd", "Standard deviation within cells, degrees", [](I icc) { return std::optional(icc.withinSd); }},
}};

/// "defined", "deterministic" or "not_defined".
QString stateOf(const Consistency& row)
{
    if (!row.icc) return u"not_defined"_s;
    return row.icc->deterministic ? u"deterministic"_s : u"defined"_s;
}

/// The name in files.
QString scopeName(Scope scope)
{
    return base::nameOf(scopes, scope);
}

} // namespace

QString scopeTitle(const Consistency& row)
{
    return row.isSimulated ? tr("%1 (simulated)").arg(row.name) : row.name;
}

QList<QList<double>> anglesByCell(const study::Study& study)
{
    QList<QList<double>> cells(study.cells.size());
    for (const auto& trial : study.trials)
        if (const auto score = study::scoreOf(study, *trial)) cells[trial->plan.cell] << score->angle;
    return cells;
}

QList<Consistency> consistencyOf(const study::Study& study)
{
    const QList<QList<double>> all = anglesByCell(study);
    const auto cellsWhere = [&](auto&& holds) {
        QList<QList<double>> chosen;
        for (qsizetype i = 0; i < all.size(); ++i)
            if (holds(study.cells.at(i))) chosen << all.at(i);
        return chosen;
    };
    QList<Consistency> rows;
    for (int i = 0; i < study.design.participants.size(); ++i) {
        rows << rowOf(Scope::Respondent, study.design.participants.at(i).label,
                      cellsWhere([i](const study::Cell& cell) { return cell.participant == i; }));
        rows.last().isSimulated = study.design.participants.at(i).isSimulated();
    }
    for (int i = 0; i < study.design.orientations.size(); ++i)
        rows << rowOf(Scope::Orientation, study.design.orientations.at(i).id,
                      cellsWhere([i](const study::Cell& cell) { return cell.orientation == i; }));
    rows << rowOf(Scope::All, {}, all);
    return rows;
}

Table consistencyTable(const QList<Consistency>& list)
{
    Table table;
    table.columns
        << Column{u"scope"_s, ColumnType::Text, u"What the coefficients are about"_s, {}, base::namesOf(scopes)}
        << Column{u"name"_s, ColumnType::Text, u"Respondent or induced value"_s}
        << Column{u"simulated"_s, ColumnType::Flag, u"1: a built-in simulated respondent, no language model"_s}
        << Column{u"targets"_s, ColumnType::Integer, u"Cells with a scored trial"_s}
        << Column{u"state"_s,
                  ColumnType::Text,
                  u"not_defined: below three cells; deterministic: no cell varies within itself"_s,
                  {},
                  {u"defined"_s, u"deterministic"_s, u"not_defined"_s}};
    for (const Number& number : numbers)
        table.columns << Column{
            QString::fromLatin1(number.key), ColumnType::Number, QString::fromLatin1(number.meaning), {}, {}, 6};
    for (const Consistency& entry : list) {
        Row row{scopeName(entry.scope), cell(entry.name), entry.isSimulated ? 1.0 : 0.0, double(entry.targets),
                stateOf(entry)};
        for (const Number& number : numbers)
            row << (entry.icc ? cell(number.value(*entry.icc)) : Cell());
        table.rows << row;
    }
    return table;
}

QString consistencyText(const QList<Consistency>& list)
{
    QList<QStringList> lines{{tr("internal consistency of"), tr("cells"), u"ICC(1,1)"_s, tr("95 % CI"), u"ICC(1,k)"_s,
                              tr("95 % CI"), tr("SD within")}};
    const auto coefficient = [](const std::optional<stats::Coefficient>& c) {
        return c ? QStringList{base::fixed(c->value, 2),
                               u"[%1, %2]"_s.arg(base::fixed(c->interval.low, 2), base::fixed(c->interval.high, 2))}
                 : QStringList{u"–"_s, u"–"_s};
    };
    for (const Consistency& row : list) {
        QStringList line{row.scope == Scope::All ? tr("all cells") : scopeTitle(row), QString::number(row.targets)};
        if (!row.icc)
            line << tr("not defined") << u"–"_s << tr("not defined") << u"–"_s << u"–"_s;
        else if (row.icc->deterministic)
            line << tr("deterministic") << u"–"_s << tr("deterministic") << u"–"_s << base::fixed(0, 2);
        else
            line << coefficient(row.icc->single) << coefficient(row.icc->average) << base::fixed(row.icc->withinSd, 2);
        lines << line;
    }
    return aligned(lines, 1) + consistencyNote() + u'\n';
}

QString consistencyNote()
{
    return tr(
        "ICC(1,1) is the reliability of a single trial, ICC(1,k) that of the mean of a cell's k trials (one-way "
        "random model, intervals from F). Differences that the induced values make inflate them over a respondent "
        "and over all cells; those within one value do not have them. Below three cells they are not defined.");
}

} // namespace app::report
