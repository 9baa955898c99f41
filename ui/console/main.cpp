#include "app/base/crashfile.h"
#include "app/cli/program.h"
#include "ui/figure/writer.h"

#include <QGuiApplication>
#include <cstdio>

namespace {

/// Qt's remark on a missing XDG_RUNTIME_DIR is of no use to anybody here, and would stand among our own errors.
void withoutRemarks(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    if (type == QtWarningMsg && message.startsWith(QLatin1StringView("QStandardPaths: "))) return;
    std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, message)));
}

} // namespace

/// The console program `svo` with figures: app/cli does the work, ui/figure draws; no display is needed.
int main(int argc, char* argv[])
{
    app::base::forbidCrashFiles();
    QHashSeed::setDeterministicGlobalSeed(); // equal studies give equal bytes in PDF
    qInstallMessageHandler(withoutRemarks);
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    ui::figure::Writer figures;
    return app::cli::run(application.arguments(), &figures);
}
