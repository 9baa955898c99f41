#include "app/cli/calibrate.h"

#include "app/base/json.h"
#include "app/base/numbers.h"
#include "app/cli/commands.h"
#include "app/report/table.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

constexpr std::array statisticKeys = {"mean_angle", "own_category", "transitive", "longer_than_35"};

base::Json toJson(const run::Calibration& calibration)
{
    base::Json json{{"seeds", calibration.seeds},    {"statistics", calibration.statistics},
                    {"limit", calibration.limit},    {"sound", calibration.isSound()},
                    {"faults", base::Json::array()}, {"rows", base::Json::array()}};
    for (const QString& fault : calibration.faults)
        json["faults"].push_back(base::toJson(fault));
    for (const run::CalibrationRow& row : calibration.rows) {
        base::Json entry{{"respondent", base::toJson(row.lapse < 1 ? svo::idealName(row.respondent) : u"random"_s)},
                         {"lapse", row.lapse},
                         {"n", row.trials},
                         {"n_scored", row.scored}};
        for (std::size_t i = 0; i < statisticKeys.size(); ++i) {
            const run::Recovery& statistic = *row.statistics()[i];
            entry[statisticKeys[i]] = {
                {"expected", statistic.expected}, {"found", statistic.found}, {"z", statistic.z}};
        }
        json["rows"].push_back(entry);
    }
    return json;
}

QString toText(const run::Calibration& calibration)
{
    QList<QStringList> lines{{tr("respondent"), tr("lapses"), tr("trials"), tr("mean angle"), tr("expected"), u"z"_s,
                              tr("own category"), tr("expected"), u"z"_s, tr("transitive"), tr("expected"), u"z"_s,
                              tr("longer than 35"), tr("expected"), u"z"_s}};
    for (const run::CalibrationRow& row : calibration.rows) {
        QStringList line{run::respondentTitle(row), u"%1 %"_s.arg(row.lapse * 100),
                         u"%1/%2"_s.arg(row.scored).arg(row.trials)};
        for (const run::Recovery* statistic : row.statistics()) {
            const bool isAngle = statistic == &row.angle;
            const auto shown = [isAngle](double value) {
                return isAngle ? base::fixed(value, 2) : base::fixed(value * 100, 1) + u" %"_s;
            };
            line << shown(statistic->found) << shown(statistic->expected) << base::fixed(statistic->z, 2);
        }
        lines << line;
    }
    QString text = report::aligned(lines, 1) + u'\n';
    text += tr("Statistics tested: %1. The instrument is sound where no |z| exceeds %2 (Bonferroni, familywise .01).")
                .arg(calibration.statistics)
                .arg(base::fixed(calibration.limit, 2)) +
            u'\n';
    for (const QString& fault : calibration.faults)
        text += fault + u'\n';
    if (calibration.isSound()) text += tr("Every simulated respondent is recovered: the instrument is sound.") + u'\n';
    return text;
}

} // namespace

int calibrate(const Context& context, const run::Instrument& instrument)
{
    const auto seeds = context.arguments.integer(u"seeds"_s, 1, 1'000'000);
    if (!seeds) return unusable(context, seeds.error());
    run::CalibrationOptions options;
    options.seeds = seeds->value_or(options.seeds);
    const run::Calibration calibration = run::calibrate(options, instrument);
    if (context.arguments.isSet(u"json"_s))
        context.out << QString::fromUtf8(base::dumpJson(toJson(calibration), 2)) << Qt::endl;
    else
        context.out << toText(calibration);
    context.out.flush();
    if (calibration.isSound()) return Done;
    return fail(context,
                {base::ErrorKind::Internal,
                 tr("The instrument does not give simulated respondents back as they are. Do not use results of this "
                    "installation; install the program again, and report what is listed above."),
                 {}});
}

int calibrate(const Context& context)
{
    return calibrate(context, {});
}

} // namespace app::cli
