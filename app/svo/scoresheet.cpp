#include "app/svo/scoresheet.h"

#include "app/base/numbers.h"
#include <QCoreApplication>
#include <cmath>

namespace app::svo {

using namespace Qt::StringLiterals;

namespace {

QString number(double value)
{
    return base::fixed(value, 6);
}

} // namespace

ScoreSheet scoreSheet(const Choices& choices, const Payoffs& payoffs, TieRule rule)
{
    std::array<int, primaryCount> primary{};
    for (std::size_t i = 0; i < primaryCount; ++i)
        primary[i] = choices[i].value_or(0);
    SecondaryChoices others;
    for (std::size_t i = 0; i < secondaryCount; ++i)
        others[i] = choices[primaryCount + i];

    const PrimaryChoices allocations = choicesFromOptions(primary, payoffs);
    return {score(allocations, payoffs.centre), preference(allocations, payoffs, rule), secondary(others, payoffs)};
}

QStringList scoreColumns()
{
    return {u"mean_self"_s,      u"mean_other"_s,        u"angle"_s,         u"category"_s,
            u"transitive"_s,     u"ranking"_s,           u"vector_length"_s, u"d_inequality_averse"_s,
            u"d_joint_gain"_s,   u"d_individualistic"_s, u"d_altruistic"_s,  u"secondary_type"_s,
            u"secondary_index"_s};
}

QStringList scoreCells(const ScoreSheet& sheet)
{
    QStringList cells;
    if (const auto& score = sheet.score)
        cells << number(score->mean.self) << number(score->mean.other) << number(score->angle)
              << categoryName(score->category);
    else
        cells << QString() << QString() << QString() << QString();
    if (const auto& preference = sheet.preference)
        cells << (preference->transitive ? u"1"_s : u"0"_s) << rankingText(preference->ranking);
    else
        cells << QString() << QString();
    cells << (sheet.score ? number(sheet.score->length) : QString());
    if (const auto& secondary = sheet.secondary)
        cells << number(secondary->inequalityAverse) << number(secondary->jointGain)
              << number(secondary->individualistic) << number(secondary->altruistic)
              << (secondary->type ? secondaryTypeName(*secondary->type) : QString())
              << (secondary->index ? number(*secondary->index) : QString());
    else
        cells << QString() << QString() << QString() << QString() << QString() << QString();
    return cells;
}

base::Result<std::optional<int>> parseChoice(const QString& cell)
{
    const QString text = cell.trimmed();
    if (text.isEmpty()) return std::optional<int>();
    if (text.size() == 1) {
        const char16_t letter = text.at(0).unicode();
        if (letter >= u'A' && letter <= u'I') return std::optional<int>(letter - u'A' + 1);
        if (letter >= u'a' && letter <= u'i') return std::optional<int>(letter - u'a' + 1);
    }
    if (const auto value = base::parseDouble(text); value && *value == std::floor(*value) && *value >= 1 && *value <= 9)
        return std::optional<int>(static_cast<int>(*value));
    return base::Error{base::ErrorKind::BadInput,
                       QCoreApplication::translate("app::svo", "“%1” is no option of an item. A number from 1 to 9, a "
                                                               "letter from A to I, or nothing is expected.")
                           .arg(text.left(40)),
                       {}};
}

} // namespace app::svo
