#include "ui/figure/writer.h"

#include "ui/figure/files.h"
#include "ui/figure/presets.h"

namespace ui::figure {

QStringList Writer::kinds() const
{
    return kindNames();
}

const FigureData& Writer::dataOf(const app::study::Study& study)
{
    if (!m_data || m_trials != study.trials || m_changedAt != study.changedAt) {
        m_data = std::make_shared<const FigureData>(collect(study));
        m_trials = study.trials;
        m_changedAt = study.changedAt;
    }
    return *m_data;
}

QStringList Writer::kindsFor(const app::study::Study& study)
{
    QStringList names = kindNames();
    names.removeIf([&](const QString& name) { return !lacking(*kindFromName(name), dataOf(study)).isEmpty(); });
    return names;
}

app::base::Result<QByteArray> Writer::bytes(const app::study::Study& study, const app::report::FigureOptions& options,
                                            const QString& format)
{
    const auto page = pageOf(options);
    if (!page) return page.error();
    const FigureData& data = dataOf(study);
    const auto isSimulated = [&data](const CellData& cell) { return data.series.at(cell.series).isSimulated; };
    const bool isMixed =
        !options.includesSimulated && !std::all_of(data.cells.cbegin(), data.cells.cend(), isSimulated);
    const Scene scene = isMixed
                            ? sceneOf(*page, filtered(data, [&](const CellData& cell) { return !isSimulated(cell); }))
                            : sceneOf(*page, data);
    return fileOf(scene, format, page->dpi, study.changedAt);
}

} // namespace ui::figure
