#pragma once
#include "app/extract/extraction.h"
#include "app/study/study.h"
#include "app/svo/ideal.h"
#include <functional>
#include <stop_token>

namespace app::run {

/// The joints of the instrument between a respondent and its score. The defaults are the program's own; a test puts a
/// fault into one of them to see that calibration finds it.
struct Instrument
{
    svo::Payoffs payoffs = svo::standardPayoffs(); ///< what is shown and scored; expectations are the published set's
    std::function<svo::Presentation(const study::Study&, const study::Trial&, int item)> shown = study::presentationOf;
    std::function<extract::Extraction(const QString& reply, const svo::Presentation&)> read =
        [](const QString& reply, const svo::Presentation& item) { return extract::read(reply, item); };
};

/// One statistic of many trials beside what it must be.
struct Recovery
{
    double expected = 0; ///< exact, from all 9⁶ patterns under the lapse rate: degrees for a mean, else a share
    double found = 0;
    double z = 0; ///< standard normal; for shares that of the exact binomial tail
};

/// One simulated respondent at one lapse rate.
struct CalibrationRow
{
    svo::Ideal respondent = svo::Ideal::Altruist;
    double lapse = 0; ///< 1: answers uniformly at random
    int trials = 0;
    int scored = 0;      ///< all of them, unless a reply was not read
    Recovery angle;      ///< mean, degrees
    Recovery category;   ///< share in the respondent's own category
    Recovery transitive; ///< share by the rule on exact payoffs
    Recovery longVector; ///< share with a vector longer than 35 (Bakker & Dijkstra 2021)
    std::array<const Recovery*, 4> statistics() const { return {&angle, &category, &transitive, &longVector}; }
};

/// Whether the whole instrument gives simulated respondents back as they are.
struct Calibration
{
    QList<CalibrationRow> rows;
    int seeds = 0;
    double limit = 0;   ///< of |z|: Bonferroni over all statistics, familywise .01, two-sided
    int statistics = 0; ///< tests in that family
    QStringList faults; ///< a sentence for each thing that is wrong; empty: the instrument is sound
    bool isSound() const { return faults.isEmpty() && !rows.isEmpty(); }
};

inline constexpr double calibrationAlpha = 0.01;
inline constexpr std::array calibrationLapses = {0.05, 0.10, 0.20, 0.50};

struct CalibrationOptions
{
    int seeds = 1000; ///< trials per row, ≥ 1
    std::stop_token stop{};
    std::function<void(int done, int of)> progress{}; ///< trials; called on the thread of the work
};

/// Asks the five ideal respondents at four lapse rates, and a random one, and compares what comes back with what must
/// come back. Each reply goes the whole way of a run: orders and labels of all kinds, prompt, reading of the prompt's
/// amounts by the respondent, sentence, reader, payoffs, score; there is no study file and no server. The same seeds
/// give the same numbers. Takes some seconds on one core: for the background pool and the console. Without rows when
/// stopped. Expectations: svo::distribution() under svo::lapsingShares().
Calibration calibrate(const CalibrationOptions& options = {}, const Instrument& instrument = {});

/// "Altruist", "Joint-gain maximiser", …; "Random" at a lapse rate of 1.
QString respondentTitle(const CalibrationRow& row);

} // namespace app::run
