#include "ui/results/showpanel.h"

#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/focuskeeper.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/theme.h"
#include <QApplication>
#include <QEvent>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

namespace ui::results {

using namespace Qt::StringLiterals;
using ui::figure::Kind;
using ui::figure::View;
using ui::widgets::Card;
using ui::widgets::CheckRow;
using ui::widgets::Section;

ShowPanel::ShowPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_orientations(new Card(this))
    , m_respondents(new Section(tr("Respondents"), this))
    , m_conditions(new Section(tr("Conditions"), this))
    , m_options(new Section(tr("In the figure"), this))
    , m_note(ui::widgets::wrappedLabel({}, "secondary", this))
    , m_findings(new QWidget(this))
    , m_findingsText(ui::widgets::wrappedLabel({}, "", m_findings))
    , m_review(new QPushButton(tr("Review replies…"), m_findings))
    , m_chance(new QPushButton(m_findings))
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);

    m_review->setProperty("link", true);
    m_review->setAccessibleDescription(tr("Opens the queue of replies that need a person."));
    connect(m_review, &QPushButton::clicked, this, &ShowPanel::reviewRequested);
    auto* findings = new QVBoxLayout(m_findings);
    findings->setContentsMargins(0, 0, 0, 0);
    findings->setSpacing(4);
    findings->addWidget(ui::widgets::textLabel(tr("Worth a look"), "subheading", m_findings));
    findings->addWidget(m_findingsText);
    m_chance->setProperty("link", true);
    m_chance->setAccessibleDescription(tr("Shows every cell beside random answering."));
    connect(m_chance, &QPushButton::clicked, this, &ShowPanel::chanceRequested);
    findings->addWidget(m_review, 0, Qt::AlignLeft);
    findings->addWidget(m_chance, 0, Qt::AlignLeft);

    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 12, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(ui::widgets::textLabel(tr("Show"), "heading", body));
    for (QWidget* part : std::initializer_list<QWidget*>{m_orientations, m_respondents, m_conditions, m_options})
        layout->addWidget(part);
    m_note->setObjectName(u"note"_s);
    QSizePolicy noteWidth(QSizePolicy::Ignored, QSizePolicy::Preferred); // the pane is as wide without it
    noteWidth.setHeightForWidth(true);
    m_note->setSizePolicy(noteWidth);
    layout->addWidget(m_note);
    layout->addWidget(m_findings);
    layout->addStretch(1);
    setWidget(body);
    clear();
}

CheckRow* ShowPanel::addRow(Card* card, const QString& title, bool checked)
{
    auto* row = new CheckRow(title);
    row->setChecked(checked);
    card->addRow(row);
    return row;
}

void ShowPanel::addOption(const QString& title, bool View::*option, const QString& toolTip)
{
    CheckRow* row = addRow(m_options->card(), title, m_view.*option);
    row->setToolTip(toolTip);
    if (option == &View::wholeRing) m_wholeRing = row;
    connect(row, &CheckRow::toggled, this, [this, option](bool checked) {
        m_view.*option = checked;
        emit viewChanged();
    });
}

void ShowPanel::setKind(Kind kind)
{
    if (m_kind == kind) return;
    m_kind = kind;
    m_wholeRing = nullptr;
    m_options->card()->clear();
    const bool isCircle = kind == Kind::Circle;
    if (isCircle || kind == Kind::Intervals || kind == Kind::Rationality)
        addOption(tr("Each trial"), &View::trials, tr("A mark for every trial with an angle."));
    if (isCircle || kind == Kind::Intervals)
        addOption(tr("Mean and 95 % interval"), &View::means, tr("Bootstrap (BCa); Student's t below 10 trials."));
    if (kind == Kind::Distribution) addOption(tr("Mean"), &View::means, tr("An upright line in every row."));
    if (isCircle || kind == Kind::Intervals || kind == Kind::Distribution)
        addOption(tr("Random answering"), &View::chance,
                  tr("Where 95 % of trials fall whose answers are drawn at random; darker: of means of as many trials "
                     "as the smallest cell has."));
    if (isCircle) {
        addOption(tr("Values before correction"), &View::ghosts,
                  tr("Dashed: where the automatic reading had a trial."));
        if (m_hasReference)
            addOption(tr("Reference sample"), &View::reference,
                      tr("The answers imported with File, Import choice data."));
        addOption(tr("Items of the measure"), &View::items, tr("The lines on which the options of the six items lie."));
        addOption(tr("Whole ring"), &View::wholeRing, tr("Also the half in which no answers can lie."));
    }
    m_options->setVisible(!m_options->card()->isEmpty());
    fitWidth();
}

void ShowPanel::setHasReference(bool has)
{
    if (m_hasReference == has) return;
    m_hasReference = has;
    m_view.reference = true;
    const std::optional<Kind> kind = std::exchange(m_kind, std::nullopt);
    if (kind) setKind(*kind);
}

void ShowPanel::setWholeRing(bool whole)
{
    m_view.wholeRing = whole;
    if (m_wholeRing) m_wholeRing->setChecked(whole);
}

/// Not by the own palette: a style sheet makes that of a scroll area transparent.
void ShowPanel::makeIcons()
{
    for (auto row = m_orientationRows.cbegin(); row != m_orientationRows.cend(); ++row)
        row.value()->setIcon(ui::widgets::orientationIcon(QApplication::palette(), row.key()));
}

/// As wide as its words need, within limits: long names of respondents are cut.
void ShowPanel::fitWidth()
{
    const int character = fontMetrics().averageCharWidth();
    widget()->layout()->activate();
    const int wanted = widget()->sizeHint().width() + verticalScrollBar()->sizeHint().width();
    setFixedWidth(std::clamp(wanted, character * 28, character * 50));
}

/// Rows that came or grew want room; the panel does not shrink while a run counts.
bool ShowPanel::eventFilter(QObject* watched, QEvent* event)
{
    const bool isHandled = QScrollArea::eventFilter(watched, event);
    const bool isFitting = event->type() == QEvent::LayoutRequest || event->type() == QEvent::Show;
    if (watched == widget() && isFitting && widget()->sizeHint().width() > widget()->width()) fitWidth();
    return isHandled;
}

void ShowPanel::changeEvent(QEvent* event)
{
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) fitWidth();
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) makeIcons();
}

void ShowPanel::setNote(const QString& note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void ShowPanel::setGoal(std::optional<app::prompt::Goal> goal)
{
    m_filter.goal = goal;
}

void ShowPanel::clear()
{
    m_filter = {};
    m_listed.clear();
    m_orientationRows.clear();
    m_orientations->clear();
    m_orientations->hide();
    for (Section* section : {m_respondents, m_conditions}) {
        section->card()->clear();
        section->hide();
    }
    m_findings->hide();
    setNote({});
}

void ShowPanel::setResults(const Results& results)
{
    const ui::figure::FigureData& all = *results.figure;
    QStringList listed;
    for (const auto& cell : all.cells)
        listed << cell.orientation + u'\n' + cell.orientationTitle;
    for (const auto& series : all.series)
        listed << series.label;
    if (listed == m_listed) return;
    const bool isNew = m_listed.isEmpty();
    m_listed = listed;
    if (isNew) {
        QSet<int> participants;
        for (const auto& series : all.series)
            participants << series.participant;
        if (all.series.size() > 2 && results.study.design.goals.size() > 1)
            m_filter.goal = results.study.design.goals.first();
        if (participants.size() > 2) {
            m_filter.hiddenParticipants = participants;
            m_filter.hiddenParticipants.remove(all.series.first().participant);
        }
    }
    rebuild(all);
}

void ShowPanel::rebuild(const ui::figure::FigureData& all)
{
    const ui::widgets::FocusKeeper focus(this);
    m_orientationRows.clear();
    m_orientations->clear();
    for (Section* section : {m_respondents, m_conditions})
        section->card()->clear();
    for (const auto& cell : all.cells) {
        if (m_orientationRows.contains(cell.orientation)) continue;
        CheckRow* row =
            addRow(m_orientations, cell.orientationTitle, !m_filter.hiddenOrientations.contains(cell.orientation));
        m_orientationRows.insert(cell.orientation, row);
        connect(row, &CheckRow::toggled, this, [this, id = cell.orientation](bool checked) {
            checked ? void(m_filter.hiddenOrientations.remove(id)) : void(m_filter.hiddenOrientations.insert(id));
            emit filterChanged();
        });
    }
    makeIcons();
    QSet<int> participants;
    QSet<QString> conditions;
    for (const auto& series : all.series) {
        if (!participants.contains(series.participant)) {
            participants << series.participant;
            CheckRow* row = addRow(m_respondents->card(), series.respondent,
                                   !m_filter.hiddenParticipants.contains(series.participant));
            connect(row, &CheckRow::toggled, this, [this, id = series.participant](bool checked) {
                checked ? void(m_filter.hiddenParticipants.remove(id)) : void(m_filter.hiddenParticipants.insert(id));
                emit filterChanged();
            });
        }
        if (!conditions.contains(series.condition)) {
            conditions << series.condition;
            CheckRow* row =
                addRow(m_conditions->card(), series.condition, !m_filter.hiddenConditions.contains(series.condition));
            connect(row, &CheckRow::toggled, this, [this, id = series.condition](bool checked) {
                checked ? void(m_filter.hiddenConditions.remove(id)) : void(m_filter.hiddenConditions.insert(id));
                emit filterChanged();
            });
        }
    }
    m_orientations->setVisible(!m_orientationRows.isEmpty());
    m_respondents->setVisible(!participants.isEmpty());
    m_conditions->setVisible(conditions.size() > 1);
    fitWidth();
}

void ShowPanel::showCounts(const ui::figure::FigureData& shown, const Findings& findings)
{
    for (auto row = m_orientationRows.cbegin(); row != m_orientationRows.cend(); ++row) {
        qsizetype scored = 0;
        for (const auto& cell : shown.cells)
            if (cell.orientation == row.key()) scored += cell.points.size();
        row.value()->setRightText(ui::widgets::countOnScreen(scored));
    }
    QStringList lines;
    if (findings.refusedFraming > 0) lines << tr("%n refusal(s) of the framing", nullptr, findings.refusedFraming);
    if (findings.refusedItems > 0) lines << tr("%n refused item(s)", nullptr, findings.refusedItems);
    if (findings.intransitive > 0) lines << tr("%n intransitive trial(s)", nullptr, findings.intransitive);
    if (findings.unread > 0) lines << tr("%n unread reply(ies)", nullptr, findings.unread);
    m_findings->setVisible(!lines.isEmpty() || findings.likeChance > 0);
    m_findingsText->setText(lines.join(u'\n'));
    m_findingsText->setVisible(!lines.isEmpty());
    m_chance->setText(tr("%n cell(s) not told from chance…", nullptr, findings.likeChance));
    m_chance->setVisible(findings.likeChance > 0);
    m_review->setVisible(findings.unread + findings.refusedItems + findings.refusedFraming > 0);
}

} // namespace ui::results
