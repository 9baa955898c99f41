#include "app/report/properties.h"

#include "app/base/numbers.h"

#include <algorithm>

namespace app::report {
namespace {

using Property = PropertyGroup::Property;

/// Sums of the cells of one group.
struct Sums
{
    double rationality = 0;
    double corrected = 0;
};

} // namespace

QString propertyValue(const study::Metadata& metadata, Property property)
{
    switch (property) {
    case Property::Size:
        return metadata.sizeB ? base::shortest(*metadata.sizeB) : QString();
    case Property::Tuning:
        return metadata.tuning;
    case Property::Reasoning:
        return metadata.reasoning;
    case Property::Released:
        return metadata.released;
    }
    return {};
}

QList<PropertyGroup> byProperty(const study::Study& study, const QList<CellSummary>& cells)
{
    QList<PropertyGroup> groups;
    for (const Property property : {Property::Size, Property::Tuning, Property::Reasoning, Property::Released}) {
        QList<PropertyGroup> own;
        QList<Sums> sums;
        for (int i = 0; i < study.design.participants.size(); ++i) {
            const study::Participant& participant = study.design.participants.at(i);
            const QString value = propertyValue(participant.metadata, property);
            if (value.isEmpty()) continue;
            auto at = std::ranges::find_if(own, [&](const PropertyGroup& group) { return group.value == value; });
            if (at == own.end()) {
                own << PropertyGroup{property, value, {}, 0, 0, {}, {}};
                sums << Sums{};
                at = own.end() - 1;
            }
            at->respondents << respondentTitle(participant);
            Sums& sum = sums[at - own.begin()];
            for (const CellSummary& cell : cells) {
                if (study.cells.at(cell.cell).participant != i || !cell.rationality || !cell.rationalityCorrected)
                    continue;
                ++at->cells;
                at->scored += cell.scored;
                sum.rationality += *cell.rationality;
                sum.corrected += *cell.rationalityCorrected;
            }
        }
        for (qsizetype i = 0; i < own.size(); ++i) {
            if (own[i].cells == 0) continue;
            own[i].rationality = sums[i].rationality / own[i].cells;
            own[i].corrected = sums[i].corrected / own[i].cells;
        }
        if (property == Property::Size || property == Property::Released)
            std::ranges::stable_sort(own, [property](const PropertyGroup& a, const PropertyGroup& b) {
                return property == Property::Size ? a.value.toDouble() < b.value.toDouble() : a.value < b.value;
            });
        groups << own;
    }
    return groups;
}

} // namespace app::report
