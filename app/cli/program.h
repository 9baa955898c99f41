#pragma once
#include "app/report/figurewriter.h"
#include <QTextStream>

namespace app::cli {

/// The console program `svo` (design §7): runs the command that `arguments` name, the first one being the program, and
/// gives its exit code. `figures` draws; null where the build has none. To be called once, from main(), after the
/// application object is made: sets LC_NUMERIC to C, because Qt has just taken the user's.
int run(const QStringList& arguments, report::FigureWriter* figures);

/// The same with streams of the caller's.
int run(const QStringList& arguments, report::FigureWriter* figures, QTextStream& out, QTextStream& err);

} // namespace app::cli
