#include "ui/review/codingwords.h"

#include "app/extract/spelled.h"
#include "ui/review/codingdialog.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wording.h"
#include <QKeyEvent>
#include <QLocale>
#include <QRegularExpression>

namespace ui::review {

using namespace Qt::StringLiterals;
using app::report::Agreement;
using app::report::AgreementPair;
using app::study::CodingKind;
using app::study::Study;
using widgets::countOnScreen;
using widgets::onScreen;

QString coefficient(const std::optional<double>& value)
{
    QString text = onScreen(value, 2);
    const QString zero = QLocale().zeroDigit();
    if (value && std::abs(*value) < 0.995) { // coefficients within ±1 go without their zero
        const qsizetype at = text.indexOf(zero);
        if (at >= 0 && at <= 1) text.remove(at, zero.size());
    }
    return text;
}

QString agreementSentence(const AgreementPair& pair)
{
    if (!pair.kappa) return {};
    const QString equal = onScreen(pair.kappa->agreement * 100, 1);
    const QString kappa = coefficient(pair.kappa->value);
    if (!pair.kappa->value)
        return CodingWords::tr("%1 % equal; κ does not exist, because only one code occurs").arg(equal);
    if (!pair.kappa->interval) return CodingWords::tr("%1 % equal, κ = %2").arg(equal, kappa);
    return CodingWords::tr("%1 % equal, κ = %2 [%3, %4]")
        .arg(equal, kappa, coefficient(pair.kappa->interval->low), coefficient(pair.kappa->interval->high));
}

QString blinded(const QString& text, const app::study::Orientation& orientation)
{
    static const QString black = u"▇▇"_s;
    // Numbers in digits, and in the words of English, the language of the prompts: "ninety-nine", "one hundred and
    // two".
    static const QRegularExpression numbers = [] {
        QStringList words;
        for (int number = 0; number <= 100; number += number < 20 ? 1 : 10)
            for (const QString& spelling : app::extract::spellings(number, app::extract::Language::English))
                words << QRegularExpression::escape(spelling.section(u' ', -1)); // of "one hundred" the last word
        words.removeDuplicates();
        words.removeOne(u"a"_s);
        const QString one = u"\\b(?:%1){1,2}\\b"_s.arg(words.join(u'|')); // twice: "ninetynine"
        return QRegularExpression(u"\\d+(?:[.,]\\d+)*|%1(?:[\\s-]+(?:and[\\s-]+)?%1)*"_s.arg(one),
                                  QRegularExpression::CaseInsensitiveOption |
                                      QRegularExpression::UseUnicodePropertiesOption);
    }();
    // All values are blackened, so that what is left out does not tell which one was induced.
    QStringList stems{u"altruis\\w*"_s, u"pro-?social\\w*"_s, u"individualis\\w*"_s, u"(?:hyper-?)?competit\\w*"_s};
    if (!orientation.name.isEmpty()) stems << QRegularExpression::escape(orientation.name);
    const QRegularExpression values(u"\\b(?:"_s + stems.join(u'|') + u")"_s,
                                    QRegularExpression::CaseInsensitiveOption |
                                        QRegularExpression::UseUnicodePropertiesOption);
    QString hidden = text;
    hidden.replace(values, black);
    hidden.replace(numbers, black);
    return hidden;
}

QString CodingWords::coder(const QString& name)
{
    return name.isEmpty() ? tr("Program") : name;
}

QString CodingWords::sample(const Study& study, const app::study::CodingSample& sample)
{
    const QString what = sample.kind == CodingKind::Replies
                             ? tr("Sample %1: %n replies", nullptr, static_cast<int>(sample.units.size()))
                             : tr("Sample %1: %n transcripts", nullptr, static_cast<int>(sample.units.size()));
    const auto coded = app::report::codedSample(study, sample.number);
    QStringList who;
    if (coded)
        for (const QString& name : coded->coders)
            who << tr("%1 (%2)").arg(name,
                                     countOnScreen(sample.units.size() - coded->codes.value(name).count(QString())));
    const QString title = what.arg(sample.number);
    return who.isEmpty() ? title : tr("%1, coded by %2").arg(title, QLocale().createSeparatedList(who));
}

QString CodingWords::code(const QString& code, const app::svo::Presentation* shown)
{
    if (code == app::study::refusalCode) return tr("Refused");
    if (code == app::study::multipleCode) return tr("More than one");
    if (code == app::study::invalidCode) return shown ? tr("No option") : tr("Cannot tell");
    bool isPlace = false;
    const int place = code.toInt(&isPlace);
    if (isPlace) return shown ? app::svo::placeName(*shown, place - 1) : QLocale().toString(place);
    return widgets::orientationTitle(code);
}

QString CodingWords::button(const QString& code, const app::svo::Presentation* shown)
{
    const CodingKind kind = shown ? CodingKind::Replies : CodingKind::Transcripts;
    const QString key = QKeySequence(keysOf(code, kind).constFirst()).toString(QKeySequence::NativeText);
    const QString words = CodingWords::code(code, shown);
    return words == key ? words : tr("%1 (%2)").arg(words, key);
}

QList<int> CodingWords::keysOf(const QString& code, CodingKind kind)
{
    if (kind == CodingKind::Transcripts) return {Qt::Key_1 + static_cast<int>(app::study::codesOf(kind).indexOf(code))};
    if (code == app::study::refusalCode) return {Qt::Key_R};
    if (code == app::study::multipleCode) return {Qt::Key_M};
    if (code == app::study::invalidCode) return {Qt::Key_0};
    const int place = code.toInt() - 1;
    return {Qt::Key_A + place, Qt::Key_1 + place};
}

QString CodingWords::summary(const app::report::CodedSample& coded, const Agreement& agreement)
{
    QStringList lines;
    for (const AgreementPair& pair : agreement.pairs)
        if (pair.kappa)
            lines << tr("%1 and %2, n = %3: %4.")
                         .arg(pair.second, pair.first.isEmpty() ? tr("the program") : pair.first,
                              countOnScreen(pair.kappa->n), agreementSentence(pair));
    const auto add = [&lines](const std::optional<app::stats::Alpha>& alpha, const QString& what) {
        if (!alpha || !alpha->value) return;
        lines << (alpha->interval ? tr("Krippendorff's α of all coders and the program, %1, n = %2: %3 [%4, %5].")
                                        .arg(what, countOnScreen(alpha->units), coefficient(alpha->value),
                                             coefficient(alpha->interval->low), coefficient(alpha->interval->high))
                                  : tr("Krippendorff's α of all coders and the program, %1, n = %2: %3.")
                                        .arg(what, countOnScreen(alpha->units), coefficient(alpha->value)));
    };
    add(agreement.alpha, tr("nominal"));
    add(agreement.alphaSelf, tr("interval, points for oneself"));
    add(agreement.alphaOther, tr("interval, points for the other person"));
    if (lines.isEmpty())
        return coded.coders.isEmpty() ? tr("Nobody has coded this sample yet.")
                                      : tr("There is no pair of codes to compare yet.");
    lines << tr("Intervals are 95 % percentile bootstraps over conversations.");
    return lines.join(u'\n');
}

QStringList CodingWords::pairHeader()
{
    return {tr("Coder"), tr("Coder"), tr("n"), tr("Equal"), tr("Cohen's κ"), tr("95 % interval")};
}

QList<QStringList> CodingWords::pairRows(const Agreement& agreement)
{
    QList<QStringList> rows;
    for (const AgreementPair& pair : agreement.pairs) {
        if (!pair.kappa) continue;
        rows << QStringList{
            coder(pair.first),
            coder(pair.second),
            countOnScreen(pair.kappa->n),
            tr("%1 %").arg(onScreen(pair.kappa->agreement * 100, 1)),
            coefficient(pair.kappa->value),
            pair.kappa->interval
                ? tr("[%1, %2]").arg(coefficient(pair.kappa->interval->low), coefficient(pair.kappa->interval->high))
                : u"–"_s};
    }
    return rows;
}

std::pair<QStringList, QList<QStringList>> CodingWords::confusion(const AgreementPair& pair, CodingKind kind)
{
    QStringList rows, columns;
    for (const QString& code : app::study::codesOf(kind)) {
        bool isRow = false, isColumn = false;
        for (auto entry = pair.confusion.cbegin(); entry != pair.confusion.cend(); ++entry) {
            isRow |= entry.key().first == code;
            isColumn |= entry.key().second == code;
        }
        if (isRow) rows << code;
        if (isColumn) columns << code;
    }
    QStringList header{coder(pair.first)};
    for (const QString& column : std::as_const(columns))
        header << code(column);
    QList<QStringList> texts;
    for (const QString& row : std::as_const(rows)) {
        QStringList line{code(row)};
        for (const QString& column : std::as_const(columns))
            line << countOnScreen(pair.confusion.value({row, column}));
        texts << line;
    }
    return {header, texts};
}

QList<QStringList> CodingWords::cells(const Study& study, const Agreement& agreement)
{
    QList<QStringList> rows;
    for (int cell = 0; cell < study.cells.size(); ++cell) {
        const int n = agreement.unitsOfCell.value(cell);
        if (n == 0) continue;
        const auto& one = study.cells.at(cell);
        const auto& orientation = study.orientationOf(one);
        rows << QStringList{study.participantOf(one).label, widgets::orientationTitle(orientation.id, orientation.name),
                            widgets::goalTitle(one.goal), countOnScreen(n)};
    }
    return rows;
}

} // namespace ui::review
