#pragma once
#include "app/base/clock.h"
#include "app/cli/options.h"
#include "app/report/figurewriter.h"
#include <QTextStream>
#include <functional>

namespace app::cli {

/// Exit codes of `svo` (design §7).
enum ExitCode {
    Done = 0,
    Failed = 1,  ///< the work failed wholly or in part; what was done is kept
    Unusable = 2 ///< arguments or input that cannot be used; nothing was written
};

/// What a command works with. Lives as long as the command.
struct Context
{
    Arguments arguments;
    QTextStream& out;
    QTextStream& err;
    report::FigureWriter* figures; ///< null in a build without figures
    base::Clock& clock;
};

/// Tells an error in the one format, "svo: what happened; what to do", and gives the exit code of its kind.
int fail(const Context& context, const base::Error& error);
/// The same for input that cannot be used, whatever its kind.
int unusable(const Context& context, const base::Error& error);
int unusable(const Context& context, const QString& what);

/// An error as one line: the first sentence, a semicolon, the rest, or advice by its kind where it has none. Control
/// characters of names and foreign texts are shown as "�".
QString complaint(const base::Error& error);
/// A text from others for a terminal: without control characters and changes of direction.
QString printable(const QString& text);

/// Whether a file can be put there: its folder exists, and it is no folder itself. BadInput names it.
base::Status checkOutput(const QString& path);
/// Whether a folder is there or can be made there: nothing else has its name. BadInput names it.
base::Status checkOutputFolder(const QString& path);

/// Runs the event loop of the program, for commands that wait for servers: `start` gets what ends it with an exit code.
/// Never from inside an event loop.
int untilDone(const std::function<void(const std::function<void(int)>& done)>& start);

} // namespace app::cli
