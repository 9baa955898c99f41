#pragma once
#include <QRectF>

namespace ui::figure {

/// Equal panels of one figure in rows and columns, from the upper left.
struct Panels
{
    QRectF body;
    int columns = 1;
    int rows = 1;
    double gap = 0; ///< between neighbours
    QRectF at(qsizetype index) const;
};

/// The arrangement that gives the largest content of this shape (width / height), where each panel has `title` above
/// its content. `columns` > 0 fixes their number.
Panels arrange(const QRectF& body, qsizetype count, double shape, double title, double gap, int columns = 0);

} // namespace ui::figure
