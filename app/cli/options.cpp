#include "app/cli/options.h"

#include "app/base/numbers.h"

#include <QCoreApplication>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

base::Error badInput(const QString& what)
{
    return {base::ErrorKind::BadInput, what, {}};
}

QString spelled(const Option& option)
{
    if (option.letter) return u'-' + QString(QLatin1Char(option.letter));
    return u"--"_s + QLatin1StringView(option.name);
}

const Option* find(const Usage& usage, const QString& word)
{
    const auto found = std::ranges::find_if(usage.options, [&word](const Option& option) {
        return word == u"--"_s + QLatin1StringView(option.name) ||
               (option.letter && word == u'-' + QString(QLatin1Char(option.letter)));
    });
    return found == usage.options.end() ? nullptr : &*found;
}

base::Error unknownOption(const Usage& usage, const QString& word)
{
    QStringList known;
    for (const Option& option : usage.options)
        known << spelled(option);
    if (known.isEmpty())
        return badInput(tr("\"%1\" is no option of svo %2. It has none.").arg(word, QLatin1StringView(usage.name)));
    return badInput(tr("\"%1\" is no option of svo %2. Its options are %3.")
                        .arg(word, QLatin1StringView(usage.name), known.join(u", "_s)));
}

} // namespace

base::Result<Arguments> Arguments::parse(const Usage& usage, const QStringList& words)
{
    Arguments arguments;
    bool isPlain = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (isPlain || !words[i].startsWith(u'-') || words[i] == "-"_L1) {
            arguments.m_places << words[i];
            continue;
        }
        if (words[i] == "--"_L1) {
            isPlain = true;
            continue;
        }
        const qsizetype equals = words[i].startsWith("--"_L1) ? words[i].indexOf(u'=') : -1;
        const QString word = words[i].left(equals);
        const Option* option = find(usage, word);
        if (!option) return unknownOption(usage, word);
        const QString name = QString::fromLatin1(option->name);
        const bool takesValue = *option->value != 0;
        if (arguments.isSet(name)) return badInput(tr("%1 is given twice. Give it once.").arg(word));
        if (!takesValue && equals >= 0) return badInput(tr("%1 takes no value. Leave it out.").arg(word));
        if (takesValue && equals < 0 && i + 1 == words.size())
            return badInput(tr("%1 lacks its value. Write %1 %2.").arg(word, QLatin1StringView(option->value)));
        arguments.m_values[name] = !takesValue ? QString() : equals >= 0 ? words[i].mid(equals + 1) : words[++i];
    }
    const auto count = arguments.m_places.size();
    if (count < usage.least)
        return badInput(tr("An argument is missing. Write svo %1 %2.")
                            .arg(QLatin1StringView(usage.name), QLatin1StringView(usage.places)));
    if (usage.most >= 0 && count > usage.most)
        return badInput(
            tr("\"%1\" is one argument too many. Write svo %2 %3.")
                .arg(arguments.m_places[usage.most], QLatin1StringView(usage.name), QLatin1StringView(usage.places)));
    for (const Option& option : usage.options)
        if (option.isRequired && arguments.value(QString::fromLatin1(option.name)).isEmpty())
            return badInput(tr("%1 is missing. Add %1 %2.").arg(spelled(option), QLatin1StringView(option.value)));
    return arguments;
}

base::Result<std::optional<int>> Arguments::integer(const QString& option, int low, int high) const
{
    if (!isSet(option)) return std::optional<int>();
    const auto number = base::parseInteger(value(option));
    if (!number || *number < low || *number > high)
        return badInput(tr("--%1 is \"%2\". A whole number from %3 to %4 is expected.")
                            .arg(option, value(option))
                            .arg(low)
                            .arg(high));
    return std::optional(static_cast<int>(*number));
}

base::Result<std::optional<double>> Arguments::number(const QString& option, double low, double high) const
{
    if (!isSet(option)) return std::optional<double>();
    const auto number = base::parseDouble(value(option));
    if (!number || *number < low || *number > high)
        return badInput(tr("--%1 is \"%2\". A number from %3 to %4 is expected.")
                            .arg(option, value(option), base::shortest(low), base::shortest(high)));
    return std::optional(*number);
}

QString helpText(const Usage& usage)
{
    QString text = u"svo "_s + QLatin1StringView(usage.name);
    if (*usage.places) text += u' ' + QString::fromUtf8(usage.places);
    if (!usage.options.isEmpty()) text += u" [options]"_s;
    text += u"\n\n"_s + QString::fromUtf8(usage.does) + u'\n';
    QList<std::pair<QString, QString>> lines;
    for (const Option& option : usage.options) {
        const QString letter = option.letter ? u'-' + QString(QLatin1Char(option.letter)) + u", "_s : QString();
        const QString name = letter + u"--"_s + QLatin1StringView(option.name) +
                             (*option.value ? u' ' + QString::fromUtf8(option.value) : QString());
        lines << std::pair{name, QString::fromUtf8(option.help)};
    }
    qsizetype width = 0;
    for (const auto& line : std::as_const(lines))
        width = std::max(width, line.first.size());
    if (!lines.isEmpty()) text += u'\n';
    for (const auto& [name, help] : std::as_const(lines))
        text += u"  "_s + name.leftJustified(width) + u"  "_s + help + u'\n';
    if (*usage.notes) text += u'\n' + QString::fromUtf8(usage.notes) + u'\n';
    return text;
}

} // namespace app::cli
