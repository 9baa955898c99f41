#include "ui/results/statisticspane.h"

#include "app/svo/chance.h"

#include "ui/widgets/onscreen.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/theme.h"
#include <QLabel>
#include <algorithm>

namespace ui::results {

using app::report::Consistency;
using app::report::PropertyGroup;
using ui::widgets::countOnScreen;
using ui::widgets::degreesOnScreen;
using ui::widgets::intervalOnScreen;
using ui::widgets::onScreen;
using ui::widgets::shareOnScreen;
using namespace Qt::StringLiterals;

namespace {

QString propertyTitle(PropertyGroup::Property property)
{
    switch (property) {
    case PropertyGroup::Property::Size:
        return StatisticsPane::tr("Size, billions of parameters");
    case PropertyGroup::Property::Tuning:
        return StatisticsPane::tr("Tuning");
    case PropertyGroup::Property::Reasoning:
        return StatisticsPane::tr("Reasoning effort");
    case PropertyGroup::Property::Released:
        return StatisticsPane::tr("Released");
    }
    return {};
}

/// "Altruistic 26 of 30 [.70, .95]": the commonest category with Wilson's interval of its share.
QString commonestCategory(const app::report::CellSummary& sum)
{
    if (sum.scored == 0) return onScreen(std::nullopt, 0);
    const auto most = std::max_element(sum.categories.cbegin(), sum.categories.cend());
    const app::svo::Category category = app::svo::allCategories.at(most - sum.categories.cbegin());
    const auto share = sum.categoryInterval(category);
    return StatisticsPane::tr("%1 %2 of %3 %4", "category, trials of trials, interval")
        .arg(ui::widgets::orientationTitle(app::svo::categoryName(category)), countOnScreen(*most),
             countOnScreen(sum.scored), intervalOnScreen(shareOnScreen(share->low), shareOnScreen(share->high)));
}

QString besideChance(const app::report::CellSummary& sum)
{
    if (!sum.likeChance) return StatisticsPane::tr("too few trials");
    if (*sum.likeChance) return StatisticsPane::tr("not told apart");
    if (sum.isDeterministic) return StatisticsPane::tr("all %n trial(s) alike", nullptr, sum.scored);
    if (sum.hasSeveralPeaks()) return StatisticsPane::tr("told apart; several peaks");
    return StatisticsPane::tr("told apart");
}

} // namespace

void StatisticsPane::showConsistency()
{
    QList<QStringList> rows;
    for (const Consistency& row : m_results->consistency) {
        const QString name = row.scope == Consistency::Scope::All ? tr("All cells")
                             : row.scope == Consistency::Scope::Orientation
                                 ? m_results->valueTitle(row.name)
                                 : ui::figure::plainLine(app::report::scopeTitle(row));
        QStringList texts{name, countOnScreen(row.targets)};
        if (!row.icc || row.icc->deterministic) {
            const QString state = row.icc ? tr("deterministic") : tr("not defined");
            texts << onScreen(std::nullopt, 0) << state << QString() << state << QString()
                  << degreesOnScreen(row.icc ? std::optional(0.0) : std::nullopt);
        } else {
            const auto coefficient = [&texts](const std::optional<app::stats::Coefficient>& c) {
                texts << onScreen(c ? std::optional(c->value) : std::nullopt, 2)
                      << intervalOnScreen(c ? std::optional(c->interval.low) : std::nullopt,
                                          c ? std::optional(c->interval.high) : std::nullopt, 2);
            };
            texts << onScreen(row.icc->replicates, 1);
            coefficient(row.icc->single);
            coefficient(row.icc->average);
            texts << degreesOnScreen(row.icc->withinSd);
        }
        rows << texts;
    }
    m_consistency->fill({tr("Internal consistency of"), tr("Cells"), tr("k"), tr("ICC(1,1)"), tr("95 % CI"),
                         tr("ICC(1,k)"), tr("95 % CI"), tr("SD within")},
                        rows, 1);
    showCellsBesideChance();
    showStyles();
}

void StatisticsPane::showCellsBesideChance()
{
    const auto& figure = *m_results->figure;
    const double expected = figure.chance->transitiveAndLonger[0];
    QList<QStringList> rows;
    for (const auto& cell : figure.cells) {
        const auto& sum = cell.summary;
        rows << QStringList{figure.series.at(cell.series).label,
                            cell.orientationTitle,
                            besideChance(sum),
                            degreesOnScreen(sum.meanAngle),
                            intervalOnScreen(sum.ciLow, sum.ciHigh, 1),
                            onScreen(sum.sdAngle, 1),
                            sum.minAngle ? tr("%1 to %2").arg(onScreen(sum.minAngle, 1), onScreen(sum.maxAngle, 1))
                                         : onScreen(std::nullopt, 1),
                            sum.scored ? tr("%1 %").arg(onScreen(100.0 * sum.steady / sum.scored, 0))
                                       : onScreen(std::nullopt, 0),
                            commonestCategory(sum)};
    }
    rows << QStringList{
        tr("Answers at random"),
        tr("chance"),
        tr("exact"),
        degreesOnScreen(figure.chance->mean),
        QString(),
        onScreen(figure.chance->sd, 1),
        tr("%1 to %2").arg(onScreen(figure.chance->attainable.low, 1), onScreen(figure.chance->attainable.high, 1)),
        tr("%1 %").arg(onScreen(expected * 100, 0)),
        QString()};
    m_within->fill({tr("Respondent"), tr("Induced value"), tr("Beside random answering"), tr("Mean angle"),
                    tr("95 % CI"), tr("SD"), tr("Range"), tr("Transitive and > 35"), tr("Commonest category")},
                   rows, 3);
    m_within->explain(2, tr("Whether the cell is told from random answering; several peaks: see its distribution, for "
                            "the mean hides them."));
    m_within->explain(7, tr("Share of scored trials that are transitive and whose vector is longer than 35."));
    m_within->explain(8, tr("With the 95 % interval of its share (Wilson)."));
    for (int row = 0; row < figure.cells.size(); ++row)
        if (figure.cells.at(row).summary.likeChance.value_or(false))
            m_within->item(row, 2)->setForeground(ui::widgets::tokensOf(palette()).attention);
}

void StatisticsPane::showStyles()
{
    const app::svo::Payoffs& payoffs = m_results->study.design.payoffsInUse();
    const auto styles = app::svo::constantAnswers(payoffs);
    QStringList header{tr("Always the same option")};
    QStringList angles{tr("Angle")};
    QStringList categories{tr("Category")};
    for (std::size_t i = 0; i < styles.size(); ++i) {
        header << QString(QChar(u'A' + static_cast<char16_t>(i)));
        const auto& score = styles[i];
        angles << degreesOnScreen(score ? std::optional(score->angle) : std::nullopt);
        categories << (score ? ui::widgets::orientationTitle(app::svo::categoryName(score->category))
                             : onScreen(std::nullopt, 0));
    }
    m_styles->fill(header, {angles, categories}, 1);
}

void StatisticsPane::showTargets()
{
    const auto& figure = *m_results->figure;
    QList<QStringList> rows;
    for (const app::report::Sensitivity& row : m_results->sensitivity) {
        const auto cell = std::ranges::find(figure.cells, row.cell, &ui::figure::CellData::cell);
        if (cell == figure.cells.cend()) continue;
        const QString angles =
            row.angles.low == row.angles.high
                ? degreesOnScreen(row.angles.low)
                : tr("%1 to %2").arg(degreesOnScreen(row.angles.low), degreesOnScreen(row.angles.high));
        rows << QStringList{figure.series.at(cell->series).label,
                            cell->orientationTitle,
                            app::report::targetTitle(row.target),
                            angles,
                            degreesOnScreen(row.distance),
                            degreesOnScreen(row.ofMean),
                            onScreen(row.rationality, 2),
                            onScreen(row.corrected, 2),
                            onScreen(row.legacy, 1)};
    }
    m_targets->setVisible(!rows.isEmpty());
    m_targets->fill({tr("Respondent"), tr("Induced value"), tr("Target"), tr("Angles"), tr("Mean distance"),
                     tr("Distance of mean"), tr("VR"), tr("VR above chance"), tr("60 − distance")},
                    rows, 3);
    m_targetsNote->setText(rows.isEmpty() ? tr("No value with a target is induced in this study.")
                                          : app::report::sensitivityNote());
}

void StatisticsPane::showProperties()
{
    QList<QStringList> rows;
    for (const PropertyGroup& group : m_results->properties)
        rows << QStringList{propertyTitle(group.property),
                            ui::figure::plainLine(group.value),
                            ui::figure::plainLine(group.respondents.join(u", "_s)),
                            countOnScreen(group.cells),
                            countOnScreen(group.scored),
                            onScreen(group.rationality, 2),
                            onScreen(group.corrected, 2)};
    m_properties->setVisible(!rows.isEmpty());
    m_properties->fill(
        {tr("Property"), tr("Value"), tr("Respondents"), tr("Cells"), tr("Trials"), tr("VR"), tr("VR above chance")},
        rows, 3);
    m_propertiesNote->setText(
        rows.isEmpty()
            ? tr("Nothing is known about the respondents. Size, tuning, reasoning effort and release date are entered "
                 "on "
                 "the Design screen, behind the pencil of a respondent.")
            : tr("Means over cells, each counting alike. Respondents differ in more than one property, so a difference "
                 "here is no effect of the property."));
}

} // namespace ui::results
