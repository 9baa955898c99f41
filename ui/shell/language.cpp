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
    const auto install = [&](const QLocale& words, const QString& name, const QString& folder) {
        auto* translator = new QTranslator(&application);
        const bool isThere = translator->load(words, name, u"_"_s, folder);
        if (isThere)
            QCoreApplication::installTranslator(translator);
        else
            delete translator;
        return isThere;
    };
    // English has a file too, for plural forms. Who speaks another language that we do not reads English.
    if (!install(locale, u"svo-workbench"_s, u":/i18n"_s)) install(QLocale::English, u"svo-workbench"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, u":/i18n"_s);
    install(locale, u"qtbase"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
}

} // namespace ui::shell
