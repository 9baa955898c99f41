#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace ui::shell {

using namespace Qt::StringLiterals;

QStringList translatedLanguages()
{
    return {u"de"_s};
}

void installLanguage(QCoreApplication& application, const QString& language)
{
    const QLocale locale = language.isEmpty() ? QLocale::system() : QLocale(language);
    const auto install = [&](const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        if (translator->load(locale, name, u"_"_s, folder))
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
    };
    // English has a file too: for plural forms.
    install(u"svo-workbench"_s, u":/i18n"_s);
    install(u"qtbase"_s, u":/i18n"_s);
    install(u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace ui::shell
