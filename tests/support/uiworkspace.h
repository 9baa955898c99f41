#pragma once
#include "app/config/settings.h"
#include "tests/support/memorysecrets.h"
#include "ui/shell/appearance.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspace.h"
#include <QApplication>
#include <QSettings>
#include <QTemporaryDir>

namespace support {

/// The whole window over a folder of its own, with settings and keys that end with it.
struct UiWorkspace
{
    UiWorkspace()
        : workspace(std::make_unique<app::config::Settings>(
                        std::make_unique<QSettings>(folder.filePath(QStringLiteral("s.ini")), QSettings::IniFormat)),
                    std::make_unique<MemorySecrets>(), folder.path())
        , appearance(*qobject_cast<QApplication*>(QCoreApplication::instance()), workspace.settings())
        , window(workspace, appearance)
    {
        workspace.setSimulatedPace(app::base::Milliseconds(0));
    }
    QString file(const QString& name) const { return folder.filePath(name); }
    const app::study::Study& study() { return workspace.document()->study(); }
    bool isOpen() { return workspace.document() && !workspace.isOpening(); }

    QTemporaryDir folder;
    ui::shell::Workspace workspace;
    ui::shell::Appearance appearance;
    ui::shell::MainWindow window;
};

} // namespace support
