#pragma once
#include "app/report/figurewriter.h"
#include "ui/figure/data.h"

namespace ui::figure {

/// Writes figures of a whole study into files. Needs a QGuiApplication, of the offscreen platform where there is no
/// display; GUI thread.
class Writer final : public app::report::FigureWriter
{
public:
    QStringList kinds() const override;
    QStringList kindsFor(const app::study::Study& study) override;
    app::base::Result<QByteArray> bytes(const app::study::Study& study, const app::report::FigureOptions& options,
                                        const QString& format) override;

private:
    const FigureData& dataOf(const app::study::Study& study);
    /// The last study summed up: several figures of one study cost this once.
    std::shared_ptr<const FigureData> m_data;
    QList<std::shared_ptr<const app::study::Trial>> m_trials; ///< of that study, to know it by
    QDateTime m_changedAt;
};

} // namespace ui::figure
