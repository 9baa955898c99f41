#include "app/report/dataset.h"

#include "app/report/agreement.h"
#include "app/report/chance.h"
#include "app/report/consistency.h"
#include "app/report/fields.h"
#include "app/report/sensitivity.h"
#include "app/report/summary.h"

using namespace Qt::StringLiterals;

namespace app::report {
namespace {

template <class Facts> QList<Column> columnsOf(const QList<fields::Field<Facts>>& list)
{
    QList<Column> columns;
    for (const auto& field : list)
        columns << field.column;
    return columns;
}

template <class Facts> Row cellsOf(const QList<fields::Field<Facts>>& list, const Facts& facts)
{
    Row row;
    row.reserve(list.size());
    for (const auto& field : list)
        row << field.value(facts);
    return row;
}

// What a reader of the files must know beside the columns.
const QStringList rules{
    u"Empty cells mean that there is no value. Numbers have a decimal point."_s,
    u"Cells of text columns that begin with = + - @ (also full-width), a tab, a line end, NUL or an apostrophe have an "
    "apostrophe in front, so that spreadsheets do not run them; take one leading apostrophe away to have the original. "
    "Numbers are never changed."_s,
    u"Rows of simulated respondents have simulated = 1. They are left out where the study also has other respondents, "
    "unless they are asked for (svo export --include simulated)."_s,
    u"Rows of a pilot study have pilot = 1. They are exported, because a study is a pilot as a whole; do not add them "
    u"to "
    "the data of the main study."_s,
    rationalityDefinitionForFiles(),
    likeChanceRuleForFiles(),
    u"Items without a value that counts stay empty and are never replaced; a trial with a missing primary item has no angle."_s};

Row codebookRow(const QString& file, const Column& column)
{
    return {
        file,        column.name, columnTypeName(column.type), cell(column.unit), cell(column.values.join(u" | "_s)),
        column.label};
}

} // namespace

DataSet::DataSet(const study::Study& study)
    : m_study(study)
    , m_chance(chanceOf(study.design))
{
    for (const study::Override& entry : study.overrides)
        m_corrections[{entry.trial.value, entry.item}] << entry;
}

QList<Column> DataSet::itemColumns() const
{
    return columnsOf(fields::identity()) + columnsOf(fields::ofItem());
}

QList<Row> DataSet::itemRows(const study::Trial& trial, const study::Transcript& transcript) const
{
    static const auto identityFields = fields::identity();
    static const auto itemFields = fields::ofItem();
    const fields::TrialFacts facts(m_study, trial, transcript, m_corrections, *m_chance);
    const Row identity = cellsOf(identityFields, facts);
    QList<Row> rows;
    for (const study::StepState& step : trial.steps) {
        if (step.stage != prompt::Stage::Item) continue;
        const auto corrections = m_corrections.constFind({trial.plan.id.value, step.item});
        const bool isCorrected =
            step.decision != study::DecisionKind::Automatic && corrections != m_corrections.constEnd();
        const fields::ItemFacts item{facts,
                                     step,
                                     static_cast<int>(rows.size()) + 1,
                                     facts.attempt(prompt::Stage::Item, step.item),
                                     study::presentationOf(m_study, trial, step.item),
                                     isCorrected ? &corrections->constLast() : nullptr};
        rows << identity + cellsOf(itemFields, item);
    }
    return rows;
}

QList<Column> DataSet::trialColumns() const
{
    QList<Column> columns = columnsOf(fields::identity()) + columnsOf(fields::ofTrial());
    for (const int item : m_study.design.itemNumbers())
        columns += fields::itemColumnsOfTrial(item);
    return columns;
}

Row DataSet::trialRow(const study::Trial& trial, const study::Transcript& transcript) const
{
    static const auto identityFields = fields::identity();
    static const auto trialFields = fields::ofTrial();
    const fields::TrialFacts facts(m_study, trial, transcript, m_corrections, *m_chance);
    Row row = cellsOf(identityFields, facts) + cellsOf(trialFields, facts);
    for (const int item : m_study.design.itemNumbers())
        row += fields::itemCellsOfTrial(facts, item);
    return row;
}

Table DataSet::codebook() const
{
    Table table{{{u"file"_s, ColumnType::Text, u"File that has the column"_s},
                 {u"column"_s, ColumnType::Text, u"Name of the column"_s},
                 {u"type"_s, ColumnType::Text, u"text, number, integer, flag (1 or 0) or time (ISO 8601)"_s},
                 {u"unit"_s, ColumnType::Text, u"Unit, where there is one"_s},
                 {u"values"_s, ColumnType::Text, u"All values that it can have, where they are fixed"_s},
                 {u"meaning"_s, ColumnType::Text, u"What it means"_s}},
                {}};
    for (const Column& column : itemColumns())
        table.rows << codebookRow(u"items.csv"_s, column);
    for (const Column& column : trialColumns())
        table.rows << codebookRow(u"trials.csv"_s, column);
    for (const Column& column : summaryTable(m_study, {}).columns)
        table.rows << codebookRow(u"study.xlsx: cells"_s, column);
    for (const Column& column : consistencyTable({}).columns)
        table.rows << codebookRow(u"consistency.csv"_s, column);
    for (const Column& column : sensitivityTable(m_study, {}).columns)
        table.rows << codebookRow(u"targets.csv"_s, column);
    if (!m_study.codings.isEmpty())
        for (const auto& [file, columns] : {std::pair{u"agreement.csv"_s, agreementTable({}).columns},
                                            {u"confusion.csv"_s, confusionTable({}).columns},
                                            {u"codings.csv"_s, codingsTable({}).columns}})
            for (const Column& column : columns)
                table.rows << codebookRow(file, column);
    for (const QString& rule : rules)
        table.rows << Row{u"(all files)"_s, u"(rule)"_s, Cell(), Cell(), Cell(), rule};
    return table;
}

} // namespace app::report
