#pragma once
#include "ui/results/findings.h"
#include <QWidget>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace ui::widgets {
class PlainTable;
}

namespace ui::results {

/// The lower part of Results: the table of cells, and beside it what the cells say together. Comparison: what a
/// standard experiment is about, with intervals and what may be concluded. Consistency: intraclass correlations, and
/// each cell beside random answering. Targets: rationality if something else counted as being on target. Properties:
/// rationality by what is known of the respondents.
class StatisticsPane : public QWidget
{
    Q_OBJECT
public:
    enum class Page { Cells, Comparison, Consistency, Targets, Properties };

    /// `cells` becomes its first page.
    explicit StatisticsPane(QWidget* cells, QWidget* parent = nullptr);
    /// Numbers of a state of the study; null for none.
    void show(std::shared_ptr<const Results> results);
    using QWidget::show;
    void showPage(Page page);
    Page page() const;
    /// The comparison to show: that of a template, if the study can answer it.
    void showQuestion(app::study::Template question);
    int barHeight() const;

Q_SIGNALS:
    void pageChanged(ui::results::StatisticsPane::Page page); ///< by the user or by showPage()

private:
    struct Column
    {
        QWidget* page;
        QVBoxLayout* layout;
    };
    Column addPage(const QString& title, Page page);
    void showComparison();
    void showConsistency();
    void showCellsBesideChance();
    void showStyles();
    void showTargets();
    void showProperties();

    std::shared_ptr<const Results> m_results;
    app::study::Template m_question = app::study::Template::Baseline;
    QHBoxLayout* m_bar;
    QButtonGroup* m_pages;
    QButtonGroup* m_questions;
    QStackedWidget* m_stack;
    QWidget* m_questionRow;
    QLabel *m_conclusion, *m_method, *m_definition;
    widgets::PlainTable* m_comparison;
    QLabel *m_consistencyNote, *m_chanceNote;
    QLabel* m_stylesNote;
    widgets::PlainTable *m_consistency, *m_within, *m_styles;
    QLabel* m_targetsNote;
    widgets::PlainTable* m_targets;
    QLabel* m_propertiesNote;
    widgets::PlainTable* m_properties;
};

} // namespace ui::results
