#include "ui/figure/writer.h"

#include "app/base/files.h"
#include "ui/figure/files.h"
#include "ui/figure/presets.h"
#include <QCoreApplication>
#include <QFileInfo>

namespace ui::figure {

QStringList Writer::kinds() const
{
    return kindNames();
}

app::base::Status Writer::write(const app::study::Study& study, const app::report::FigureOptions& options,
                                const QString& path)
{
    const auto page = pageOf(options);
    if (!page) return page.error();
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending != u"svg" && ending != u"pdf" && ending != u"png")
        return app::base::Error{
            app::base::ErrorKind::BadInput,
            QCoreApplication::translate("ui::figure", "“%1” does not end in .svg, .pdf or .png; the ending chooses "
                                                      "the format of the figure.")
                .arg(path),
            {}};
    const Scene scene = sceneOf(*page, collect(study));
    if (ending == u"svg") return app::base::writeFile(path, svgOf(scene));
    if (ending == u"pdf") return app::base::writeFile(path, pdfOf(scene, study.changedAt));
    return app::base::writeFile(path, pngOf(scene, page->dpi));
}

} // namespace ui::figure
