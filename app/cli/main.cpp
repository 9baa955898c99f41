#include "app/base/crashfile.h"
#include "app/cli/program.h"

#include <QCoreApplication>

/// The console program `svo` without figures, for computers without Qt Gui. With them it is built from ui/console.
int main(int argc, char* argv[])
{
    app::base::forbidCrashFiles();
    QCoreApplication application(argc, argv);
    return app::cli::run(application.arguments(), nullptr);
}
