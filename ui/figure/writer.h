#pragma once
#include "app/report/figurewriter.h"

namespace ui::figure {

/// Writes figures of a whole study into files. Needs a QGuiApplication, of the offscreen platform where there is no
/// display; GUI thread.
class Writer final : public app::report::FigureWriter
{
public:
    QStringList kinds() const override;
    app::base::Status write(const app::study::Study& study, const app::report::FigureOptions& options,
                            const QString& path) override;
};

} // namespace ui::figure
