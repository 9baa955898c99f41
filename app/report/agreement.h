#pragma once
#include "app/report/table.h"
#include "app/stats/agreement.h"
#include "app/study/study.h"

namespace app::report {

/// Blind coding of a study's replies or transcripts, and how far people and program agree.

/// What the program itself read, as a code of studyCodes: for a reply its place as shown ("1" … "9"), "refusal",
/// "multiple" (ambiguous) or "invalid"; for a transcript the category of its automatic angle, or "invalid" without one.
/// Corrections by people do not count.
QString automaticCode(const study::Study& study, const study::CodingUnit& unit);

/// Draws a sample stratified by cell: the cells take turns, each giving its units in random order, until there are
/// `size` or no more; then the whole is shuffled. Replies: answered items. Transcripts: complete trials. The same
/// study, size and seed give the same sample.
QList<study::CodingUnit> drawUnits(const study::Study& study, study::CodingKind kind, int size, quint64 seed);

/// The codes of one sample, by coder (initials, in the order of their first code); one place per unit, empty for none.
struct CodedSample
{
    study::CodingSample sample;
    QStringList coders;
    QHash<QString, QStringList> codes;
    QStringList automatic; ///< one place per unit
};
std::optional<CodedSample> codedSample(const study::Study& study, qint64 number);

/// Two coders of one sample. An empty name is the program.
struct AgreementPair
{
    QString first, second;
    std::optional<stats::Kappa> kappa;                 ///< none without a unit that both coded
    QHash<std::pair<QString, QString>, int> confusion; ///< units by the codes of both
};

struct Agreement
{
    QList<AgreementPair> pairs;        ///< the program with every person, then the persons with each other
    std::optional<stats::Alpha> alpha; ///< Krippendorff's, nominal, of the program and all persons
    /// Alpha of the payoffs of the options coded, interval metric: how far apart two codes are, in points for oneself
    /// and for the other person. Of replies coded as options; none for transcripts.
    std::optional<stats::Alpha> alphaSelf, alphaOther;
    QHash<int, int> unitsOfCell; ///< coded by anybody, by index of the cell
};

/// `participant` −1: all. The intervals resample conversations. Pure; fit for the background pool.
Agreement agreementOf(const study::Study& study, const CodedSample& coded, int participant = -1,
                      const stats::BootstrapOptions& options = {});

/// agreement.csv: a row per sample, respondent (and all together) and pair of coders.
Table agreementTable(const study::Study& study);
/// confusion.csv: a row per sample, pair of coders and pair of codes that occurs.
Table confusionTable(const study::Study& study);
/// codings.csv: a row per sample and unit, with the program's code and everybody's.
Table codingsTable(const study::Study& study);

} // namespace app::report
