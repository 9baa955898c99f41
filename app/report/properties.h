#pragma once
#include "app/report/summary.h"

namespace app::report {

/// Respondents grouped by what a lab knows about them (study::Metadata): do size, tuning, reasoning effort or release
/// date go with value rationality?
struct PropertyGroup
{
    enum class Property { Size, Tuning, Reasoning, Released };
    Property property = Property::Size;
    QString value;           ///< as the design has it; sizes in billions of parameters
    QStringList respondents; ///< labels, in design order
    int cells = 0;           ///< with a value rationality
    int scored = 0;          ///< trials in them
    /// Means over the cells, each cell counting alike: of VR and of VR above chance. None without such a cell.
    std::optional<double> rationality, corrected;
};

/// What is stated of a respondent, as text; empty where nothing is. Sizes are the shortest text that reads back
/// exactly.
QString propertyValue(const study::Metadata& metadata, PropertyGroup::Property property);

/// Known properties only; values in the order of their size, else in design order. Pure.
QList<PropertyGroup> byProperty(const study::Study& study, const QList<CellSummary>& cells);

} // namespace app::report
