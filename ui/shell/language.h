#pragma once
#include <QLocale>

class QCoreApplication;

namespace ui::shell {

/// Languages that the program speaks beside English: "de".
QStringList translatedLanguages();
/// Installs the translation of the program and of Qt's own dialogs. `language` is "" for the system's, "en" or "de".
/// Numbers keep the user's own format.
void installLanguage(QCoreApplication& application, const QString& language);

} // namespace ui::shell
