#pragma once
#include "app/report/comparison.h"
#include "app/report/consistency.h"
#include "app/report/properties.h"
#include "app/report/sensitivity.h"
#include "app/study/study.h"
#include "ui/figure/data.h"

namespace ui::results {

/// What of one cell is worth a person's look.
struct Findings
{
    int refusedFraming =
        0; ///< trials that declined before the items: knowing, being or stating the goal of such a person
    int refusedItems = 0; ///< items that were declined and that nobody decided
    int unread = 0;       ///< items with a reply that no option was read from and that nobody decided
    int likeChance = 0;   ///< cells that are not told from random answering
    int intransitive = 0; ///< trials whose preferences go round in a circle
    void add(const Findings& other);
    friend bool operator==(const Findings&, const Findings&) = default;
};

/// Everything that the screen shows of one state of the study, made in the background.
struct Results
{
    app::study::Study study; ///< the snapshot that it was made from
    std::shared_ptr<const ui::figure::FigureData> figure;
    QList<Findings> findings;                   ///< by cell
    QList<app::report::Comparison> comparisons; ///< the questions that the study can answer, in template order
    QList<app::report::Consistency> consistency;
    QList<app::report::Sensitivity> sensitivity;
    QList<app::report::PropertyGroup> properties;

    /// What an induced value is called on screen.
    QString valueTitle(const QString& orientation) const;
};

/// Pure, fit for the background pool.
Results resultsOf(const app::study::Study& study);

} // namespace ui::results
