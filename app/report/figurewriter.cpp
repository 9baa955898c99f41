#include "app/report/figurewriter.h"

#include "app/base/files.h"

#include <QCoreApplication>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace app::report {

QStringList figureFormats()
{
    return {u"svg"_s, u"pdf"_s, u"eps"_s, u"png"_s, u"tiff"_s};
}

double millimetresOf(LengthUnit unit, int dpi)
{
    constexpr double inch = 25.4;
    switch (unit) {
    case LengthUnit::Millimetres:
        return 1;
    case LengthUnit::Inches:
        return inch;
    case LengthUnit::Pixels:
        return inch / dpi;
    }
    return 1;
}

QStringList FigureWriter::kindsFor(const study::Study&)
{
    return kinds();
}

base::Status FigureWriter::write(const study::Study& study, const FigureOptions& options, const QString& path)
{
    QString format = QFileInfo(path).suffix().toLower();
    if (format == u"tif"_s) format = u"tiff"_s;
    if (!figureFormats().contains(format))
        return base::Error{base::ErrorKind::BadInput,
                           QCoreApplication::translate(
                               "app::report", "“%1” does not end in .svg, .pdf, .eps, .png or .tiff; the ending chooses the "
                                              "format of the figure.")
                               .arg(path),
                           {}};
    const auto file = bytes(study, options, format);
    return file ? base::writeFile(path, *file) : base::Status(file.error());
}

} // namespace app::report
