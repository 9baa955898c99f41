#include "app/report/chance.h"

#include "app/stats/shares.h"

#include <QCoreApplication>

namespace app::report {
namespace {

const char* const definition = QT_TRANSLATE_NOOP(
    "app::report",
    "Value rationality is this program's definition, since the literature leaves the formula open: VR = 1 − D / Dmax, "
    "where D is the distance in degrees of a trial's angle to the target set of the induced value (0 inside it) and "
    "Dmax "
    "the largest distance that six answers can have. VR above chance = 1 − mean D / expected D of random answers: 1 on "
    "target, 0 as random answers, below 0 worse.");
const char* const rule = QT_TRANSLATE_NOOP(
    "app::report",
    "A cell is marked as not told from random answering when the 95 % interval of its mean angle holds the random mean "
    "and its share of trials that are transitive and longer than 35 is not above that of random answers (exact "
    "binomial, "
    "one-sided .05).");

} // namespace

std::shared_ptr<const svo::Distribution> chanceOf(const study::Design& design)
{
    if (design.payoffs)
        return std::make_shared<const svo::Distribution>(svo::distribution(svo::uniformShares(), *design.payoffs));
    static const auto standard = std::make_shared<const svo::Distribution>(svo::distribution(svo::uniformShares()));
    return standard;
}

base::Json chanceToJson(const study::Design& design)
{
    const auto chance = chanceOf(design);
    const auto band = chance->trialBand();
    base::Json json{
        {"mean_angle", chance->mean}, {"sd_angle", chance->sd}, {"trial_low", band.low}, {"trial_high", band.high}};
    for (const svo::Category category : svo::allCategories)
        json["category_shares"][svo::categoryName(category).toStdString()] = chance->shareOf(category);
    json["transitive"] = chance->transitive;
    json["transitive_and_long"] = chance->transitiveAndLonger[0];
    const auto styles = svo::constantAnswers(design.payoffsInUse());
    json["constant_answers"] = base::Json::array();
    for (std::size_t i = 0; i < styles.size(); ++i)
        json["constant_answers"].push_back(
            {{"option", i + 1},
             {"angle", styles[i] ? base::Json(styles[i]->angle) : base::Json(nullptr)},
             {"category", styles[i] ? base::toJson(svo::categoryName(styles[i]->category)) : base::Json(nullptr)}});
    return json;
}

std::optional<bool> isLikeChance(const svo::Distribution& chance, std::optional<double> low, std::optional<double> high,
                                 int steady, int scored)
{
    if (!low || !high) return std::nullopt;
    constexpr double alpha = 0.05;
    const bool holdsMean = *low <= chance.mean && chance.mean <= *high;
    return holdsMean && stats::binomialAtLeast(steady, scored, chance.transitiveAndLonger[0]) >= alpha;
}

QString rationalityDefinition()
{
    return QCoreApplication::translate("app::report", definition);
}

QString rationalityDefinitionForFiles()
{
    return QString::fromUtf8(definition);
}

QString likeChanceRule()
{
    return QCoreApplication::translate("app::report", rule);
}

QString likeChanceRuleForFiles()
{
    return QString::fromUtf8(rule);
}

} // namespace app::report
