#include "app/report/translate.h"

#include <QCoreApplication>

namespace app::report {

QString tr(const char* text)
{
    return QCoreApplication::translate("app::report", text);
}

} // namespace app::report
