#include "ui/figure/writer.h"

#include "ui/figure/files.h"
#include "ui/figure/presets.h"

namespace ui::figure {

QStringList Writer::kinds() const
{
    return kindNames();
}

app::base::Result<QByteArray> Writer::bytes(const app::study::Study& study, const app::report::FigureOptions& options,
                                            const QString& format)
{
    const auto page = pageOf(options);
    if (!page) return page.error();
    if (!m_data || m_trials != study.trials || m_changedAt != study.changedAt) {
        m_data = std::make_shared<const FigureData>(collect(study));
        m_trials = study.trials;
        m_changedAt = study.changedAt;
    }
    const auto isSimulated = [this](const CellData& cell) { return m_data->series.at(cell.series).isSimulated; };
    const bool isMixed =
        !options.includesSimulated && !std::all_of(m_data->cells.cbegin(), m_data->cells.cend(), isSimulated);
    const Scene scene =
        isMixed ? sceneOf(*page, filtered(*m_data, [&](const CellData& cell) { return !isSimulated(cell); }))
                : sceneOf(*page, *m_data);
    return fileOf(scene, format, page->dpi, study.changedAt);
}

} // namespace ui::figure
