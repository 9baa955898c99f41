#include "app/base/crashfile.h"
#include "app/config/secretstore.h"
#include "ui/shell/appearance.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <clocale>

using namespace Qt::StringLiterals;

int main(int argc, char** argv)
{
    app::base::forbidCrashFiles();
    QApplication application(argc, argv);
    std::setlocale(LC_NUMERIC, "C"); // QApplication takes the user's; files and wires need the point
    QApplication::setApplicationName(u"svo-workbench"_s);
    QApplication::setApplicationDisplayName(u"SVO Workbench"_s);
    QApplication::setApplicationVersion(QStringLiteral(SVO_VERSION));
    QApplication::setDesktopFileName(u"svo-workbench"_s);

    auto settings = std::make_unique<app::config::Settings>();
    ui::shell::installLanguage(application, settings->language());

    QCommandLineParser parser;
    parser.setApplicationDescription(
        QCoreApplication::translate("ui::shell", "Measures the Social Value Orientation of language models."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(
        u"file"_s, QCoreApplication::translate("ui::shell", "A study (.svo) or a design (.json)."), u"[file]"_s);
    parser.process(application);

    ui::shell::Workspace workspace(std::move(settings), app::config::systemSecretStore(),
                                   QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    ui::shell::Appearance appearance(application, workspace.settings());
    ui::shell::MainWindow window(workspace, appearance);
    window.show();
    if (parser.positionalArguments().isEmpty())
        workspace.openDemo();
    else
        workspace.open(parser.positionalArguments().constFirst());
    return QApplication::exec();
}
