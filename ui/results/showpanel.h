#pragma once
#include "ui/figure/figure.h"
#include "ui/results/filter.h"
#include "ui/results/findings.h"
#include <QScrollArea>

class QLabel;
class QPushButton;

namespace ui::widgets {
class Card;
class CheckRow;
class Section;
} // namespace ui::widgets

namespace ui::results {

/// The pane on the right: which values, respondents and conditions are shown, what the circle carries, and what is
/// worth a look. It is the legend of the figure, too.
class ShowPanel : public QScrollArea
{
    Q_OBJECT
public:
    explicit ShowPanel(QWidget* parent = nullptr);

    /// Lists what the study has; keeps what is checked. At first that is what one circle can hold: two series, else the
    /// first goal condition, else the first respondent.
    void setResults(const Results& results);
    void clear();
    const Filter& filter() const { return m_filter; }
    void setGoal(std::optional<app::prompt::Goal> goal);
    /// What the figure shows, without its zoom.
    const ui::figure::View& view() const { return m_view; }
    /// Whether there is a reference sample, which the circle can show.
    void setHasReference(bool has);
    void setWholeRing(bool whole);
    /// Lists what can be chosen for this figure; nothing for some.
    void setKind(ui::figure::Kind kind);
    /// What the marks of the figure mean, in sentences; empty hides it.
    void setNote(const QString& note);
    /// Counts of what is shown: trials by orientation, findings.
    void showCounts(const ui::figure::FigureData& shown, const Findings& findings);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void filterChanged(); ///< by the user
    void viewChanged();   ///< by the user
    void reviewRequested();
    void chanceRequested(); ///< the cells beside random answering are wanted

private:
    void rebuild(const ui::figure::FigureData& all);
    void addOption(const QString& title, bool ui::figure::View::*option, const QString& toolTip);
    void makeIcons();
    void fitWidth();
    ui::widgets::CheckRow* addRow(ui::widgets::Card* card, const QString& title, bool checked);

    Filter m_filter;
    ui::figure::View m_view;
    ui::widgets::Card* m_orientations;
    ui::widgets::Section* m_respondents;
    ui::widgets::Section* m_conditions;
    ui::widgets::Section* m_options;
    QLabel* m_note;
    QWidget* m_findings;
    QLabel* m_findingsText;
    QPushButton* m_review;
    QPushButton* m_chance;
    QHash<QString, ui::widgets::CheckRow*> m_orientationRows;
    ui::widgets::CheckRow* m_wholeRing = nullptr; ///< only while it is listed
    bool m_hasReference = false;
    std::optional<ui::figure::Kind> m_kind; ///< whose options are listed
    QStringList m_listed;                   ///< what the rows were built from
};

} // namespace ui::results
