#include "app/cli/program.h"

#include "app/cli/commands.h"

#include <QCoreApplication>
#include <QTranslator>
#include <algorithm>
#include <clocale>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace app::cli {
namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::cli", text);
}

const Command* find(const QString& name)
{
    const auto found = std::ranges::find_if(
        commands(), [&name](const Command& command) { return name == QLatin1StringView(command.usage.name); });
    return found == commands().end() ? nullptr : &*found;
}

QString overview()
{
    QString text = u"svo "_s + QLatin1StringView(SVO_VERSION) +
                   u" measures the Social Value Orientation of language models.\n\n"_s;
    for (const Command& command : commands())
        text += u"  svo "_s + QString::fromLatin1(command.usage.name).leftJustified(10) +
                QString::fromUtf8(command.usage.does) + u'\n';
    return text +
           u"\nsvo help COMMAND tells more. Exit codes: 0 done, 1 failed wholly or in part, 2 unusable arguments or input.\n"_s;
}

base::Error unknownCommand(const QString& name)
{
    QStringList names;
    for (const Command& command : commands())
        names << QString::fromLatin1(command.usage.name);
    return {base::ErrorKind::BadInput, tr("\"%1\" is no command. Use one of %2.").arg(name, names.join(u", "_s)), {}};
}

int help(const Context& context, const QStringList& words)
{
    if (words.isEmpty()) {
        context.out << overview();
        return Done;
    }
    const Command* command = find(words.first());
    if (!command) return unusable(context, unknownCommand(words.first()));
    context.out << helpText(command->usage);
    return Done;
}

} // namespace

int run(const QStringList& arguments, report::FigureWriter* figures, QTextStream& out, QTextStream& err)
{
    base::SystemClock clock;
    Context context{{}, out, err, figures, clock};
    const QString name = arguments.value(1);
    const QStringList words = arguments.mid(2);
    if (name.isEmpty()) return unusable(context, tr("No command is given. Write svo help to see what there is."));
    if (name == "--version"_L1) {
        out << u"svo "_s << QLatin1StringView(SVO_VERSION) << Qt::endl;
        return Done;
    }
    if (name == "help"_L1 || name == "--help"_L1 || name == "-h"_L1) return help(context, words);
    const Command* command = find(name);
    if (!command) return unusable(context, unknownCommand(name));
    const bool asksForHelp = words.contains("--help"_L1) || words.contains("-h"_L1);
    if (asksForHelp) return help(context, {name});
    auto parsed = Arguments::parse(command->usage, words);
    if (!parsed) return unusable(context, parsed.error());
    context.arguments = *std::move(parsed);
    return command->function(context);
}

int run(const QStringList& arguments, report::FigureWriter* figures)
{
    std::setlocale(LC_NUMERIC, "C");
    QTranslator english; // "1 request", "2 requests"
    if (english.load(u":/i18n/svo-workbench_en.qm"_s)) QCoreApplication::installTranslator(&english);
    QTextStream out(stdout);
    QTextStream err(stderr);
    const int code = run(arguments, figures, out, err);
    out.flush();
    if (std::fflush(stdout) != 0 || std::ferror(stdout)) {
        err << u"svo: the output could not be written; check that there is room and that its reader is still there"_s
            << Qt::endl;
        return std::max<int>(code, Failed);
    }
    return code;
}

} // namespace app::cli
