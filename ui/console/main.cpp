#include "app/cli/program.h"
#include "ui/figure/writer.h"

#include <QGuiApplication>

/// The console program `svo` with figures: app/cli does the work, ui/figure draws; no display is needed.
int main(int argc, char* argv[])
{
    QHashSeed::setDeterministicGlobalSeed(); // equal studies give equal bytes in PDF
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    ui::figure::Writer figures;
    return app::cli::run(application.arguments(), &figures);
}
