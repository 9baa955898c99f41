#include "ui/review/readingpanel.h"

#include "ui/review/optionrow.h"
#include "ui/review/reviewwords.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/transcriptoptions.h"
#include "ui/widgets/transcriptwords.h"
#include <QButtonGroup>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui::review {

using app::study::DecisionKind;
using app::study::Override;
using app::study::StepState;
using widgets::textLabel;
using widgets::TranscriptWords;
using widgets::wrappedLabel;
using namespace Qt::StringLiterals;

ReadingPanel::ReadingPanel(QWidget* parent)
    : QFrame(parent)
{
    setProperty("pane", true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(textLabel(tr("Reading"), "heading", this));
    m_empty = wrappedLabel(tr("Choose an item in the list: its options will be here, to confirm or correct what was "
                              "read."),
                           "secondary", this);
    layout->addWidget(m_empty);
    m_body = new QWidget(this);
    layout->addWidget(m_body, 1);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildOptions(column);
    buildDecision(column);
    column->addStretch(1);
    showNothing();
}

void ReadingPanel::buildOptions(QBoxLayout* into)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(textLabel(tr("Automatic:"), "", m_body));
    m_automatic = new widgets::Badge(u" "_s, widgets::BadgeKind::Plain, m_body);
    line->addWidget(m_automatic);
    line->addStretch(1);
    into->addLayout(line);

    m_second = new QWidget(m_body);
    auto* second = new QVBoxLayout(m_second);
    second->setContentsMargins(0, 0, 0, 0);
    second->setSpacing(6);
    auto* told = new QHBoxLayout;
    told->setSpacing(6);
    told->addWidget(textLabel(tr("Second reader:"), "", m_second));
    m_secondBadge = new widgets::Badge(u" "_s, widgets::BadgeKind::Accent, m_second);
    told->addWidget(m_secondBadge);
    told->addWidget(textLabel(tr("(proposal)"), "secondary", m_second));
    told->addStretch(1);
    second->addLayout(told);
    m_secondWho = wrappedLabel({}, "secondary", m_second);
    second->addWidget(m_secondWho);
    auto* judge = new QHBoxLayout;
    judge->setSpacing(8);
    m_acceptSecond = new QPushButton(tr("Accept (Y)"), m_second);
    m_acceptSecond->setAccessibleName(tr("Accept the second reader's proposal"));
    m_rejectSecond = new QPushButton(tr("Reject (N)"), m_second);
    m_rejectSecond->setAccessibleName(tr("Reject the second reader's proposal"));
    m_rejectSecond->setToolTip(tr("The item then has no answer. Choose an option below if the reply has another one."));
    judge->addWidget(m_acceptSecond);
    judge->addWidget(m_rejectSecond);
    judge->addStretch(1);
    second->addLayout(judge);
    connect(m_acceptSecond, &QPushButton::clicked, this, &ReadingPanel::acceptProposal);
    connect(m_rejectSecond, &QPushButton::clicked, this, &ReadingPanel::rejectProposal);
    m_second->hide();
    into->addWidget(m_second);

    auto* card = new widgets::Card(m_body);
    auto* group = new QButtonGroup(this);
    for (int choice = 0; choice <= noAnswer; ++choice) {
        auto* row = new OptionRow(card);
        card->addRow(row);
        group->addButton(row->button(), choice);
        m_rows << row;
    }
    m_rows[noAnswer]->setOption(tr("No answer"), {}, tr("No answer"));
    connect(group, &QButtonGroup::idClicked, this, &ReadingPanel::choose);
    into->addWidget(card);
    m_refusal = wrappedLabel({}, "secondary", m_body);
    into->addWidget(m_refusal);
}

void ReadingPanel::buildDecision(QBoxLayout* into)
{
    QLabel* reason = textLabel(tr("Reason"), "subheading", m_body);
    m_reason = new QPlainTextEdit(m_body);
    m_reason->setTabChangesFocus(true);
    m_reason->setAccessibleName(tr("Reason for the correction"));
    m_reason->setPlaceholderText(tr("Why this reading, for the record"));
    m_reason->setFixedHeight(m_reason->fontMetrics().lineSpacing() * 2 + 20);
    m_reason->installEventFilter(this);
    reason->setBuddy(m_reason);
    into->addSpacing(4);
    into->addWidget(reason);
    into->addWidget(m_reason);

    QLabel* by = textLabel(tr("by"), "secondary", m_body);
    m_by = new QLineEdit(m_body);
    m_by->setAccessibleName(tr("Initials of who corrects"));
    m_by->setPlaceholderText(tr("Initials"));
    m_by->setMaximumWidth(m_by->fontMetrics().averageCharWidth() * 14);
    m_by->setMaxLength(40);
    by->setBuddy(m_by);
    m_revert = new QPushButton(tr("Revert"), m_body);
    m_revert->setToolTip(tr("Back to the automatic reading; the history keeps the correction."));
    m_set = new QPushButton(m_body);
    m_set->setProperty("primary", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(by);
    row->addWidget(m_by);
    row->addStretch(1);
    row->addWidget(m_revert);
    row->addWidget(m_set);
    into->addLayout(row);

    m_effectHeading = textLabel(tr("What it changes"), "subheading", m_body);
    m_effect = wrappedLabel({}, "", m_body);
    m_historyHeading = textLabel(tr("History of this item"), "subheading", m_body);
    m_history = wrappedLabel({}, "secondary", m_body);
    into->addSpacing(4);
    for (QLabel* label : {m_effectHeading, m_effect, m_historyHeading, m_history})
        into->addWidget(label);

    connect(m_by, &QLineEdit::textEdited, this, &ReadingPanel::initialsEdited);
    connect(m_set, &QPushButton::clicked, this, &ReadingPanel::accept);
    connect(m_revert, &QPushButton::clicked, this, [this] { Q_EMIT reverted(entry(DecisionKind::Automatic, -1)); });
}

void ReadingPanel::showNothing()
{
    m_trial = {};
    m_item = 0;
    m_choice = nothing;
    m_canDecide = false;
    m_body->hide();
    m_empty->show();
}

void ReadingPanel::setInitials(const QString& initials)
{
    if (m_by->text() != initials) m_by->setText(initials);
}

void ReadingPanel::showItem(const app::study::Study& study, const app::study::Trial& trial, int item)
{
    const auto step = std::ranges::find_if(trial.steps, [item](const StepState& state) {
        return state.stage == app::prompt::Stage::Item && state.item == item;
    });
    if (step == trial.steps.end()) return showNothing();
    const bool isSame = m_trial == trial.plan.id && m_item == item && m_step == *step;
    m_trial = trial.plan.id;
    m_item = item;
    m_step = *step;
    m_shown = app::study::presentationOf(study, trial, item);
    m_canDecide = step->outcome && app::study::isAnswered(*step->outcome);
    if (!isSame) {
        m_reason->clear();
        m_choice = step->effectivePlace();
        const bool isRefusal = step->outcome == app::study::Outcome::Refused;
        if (step->decision == DecisionKind::NoAnswer || (isRefusal && m_choice < 0)) m_choice = noAnswer;
    }
    int widest = 0;
    for (const auto& payoff : m_shown.payoffs)
        widest = std::max({widest, static_cast<int>(TranscriptWords::points(payoff.self).size()),
                           static_cast<int>(TranscriptWords::points(payoff.other).size())});
    for (int place = 0; place < noAnswer; ++place) {
        const auto& payoff = m_shown.payoffs.at(static_cast<std::size_t>(place));
        m_rows[place]->setOption(app::svo::placeName(m_shown, place),
                                 tr("you %1, other %2")
                                     .arg(TranscriptWords::points(payoff.self).rightJustified(widest),
                                          TranscriptWords::points(payoff.other).rightJustified(widest)),
                                 TranscriptWords::spokenOption(m_shown, place));
    }
    int labels = 0;
    for (int place = 0; place < noAnswer; ++place)
        labels = std::max(labels, m_rows[place]->button()->sizeHint().width());
    for (int place = 0; place < noAnswer; ++place)
        m_rows[place]->setLabelWidth(labels);
    QStringList history;
    for (const Override& one : study.overrides)
        if (one.trial == m_trial && one.item == item) history.prepend(ReviewWords::history(one, m_shown));
    m_history->setText(history.join(u'\n'));
    m_historyHeading->setVisible(!history.isEmpty());
    m_history->setVisible(!history.isEmpty());
    showProposal(app::study::proposalOf(study, m_trial, item));
    m_empty->hide();
    m_body->show();
    refresh();
}

void ReadingPanel::showProposal(const app::study::Proposal* proposal)
{
    m_proposal = proposal ? std::optional(*proposal) : std::nullopt;
    m_second->setVisible(m_proposal.has_value());
    if (!proposal) return;
    m_secondBadge->setBadge(proposal->place >= 0 ? app::svo::placeName(m_shown, proposal->place) : tr("no option"),
                            widgets::BadgeKind::Accent);
    QStringList who{proposal->model.isEmpty() || proposal->model == proposal->reader
                        ? proposal->reader
                        : tr("%1 (%2)").arg(proposal->reader, proposal->model)};
    if (proposal->usage.isKnown())
        who << tr("%1 + %2 tokens")
                   .arg(widgets::countOnScreen(proposal->usage.input.value_or(0)),
                        widgets::countOnScreen(proposal->usage.output.value_or(0)));
    m_secondWho->setText(who.join(u" · "_s));
    m_secondWho->setToolTip(
        tr("Asked on %1.").arg(QLocale().toString(proposal->at.toLocalTime(), QLocale::ShortFormat)));
    const bool isOpen = m_canDecide && m_step.decision == DecisionKind::Automatic;
    m_acceptSecond->setEnabled(isOpen);
    m_rejectSecond->setEnabled(isOpen && proposal->place >= 0);
}

void ReadingPanel::showHistory()
{
    for (QWidget* above = parentWidget(); above; above = above->parentWidget())
        if (auto* area = qobject_cast<QScrollArea*>(above)) area->ensureWidgetVisible(m_history);
    if (m_revert->isEnabled()) m_revert->setFocus(Qt::OtherFocusReason);
}

void ReadingPanel::acceptProposal()
{
    if (!m_proposal || !m_acceptSecond->isEnabled()) return;
    Override made =
        m_proposal->place >= 0 ? entry(DecisionKind::Option, m_proposal->place) : entry(DecisionKind::NoAnswer, -1);
    const QString source = tr("Accepted the proposal of the second reader, %1.").arg(m_proposal->reader);
    made.reason = made.reason.isEmpty() ? source : tr("%1 %2").arg(source, made.reason);
    Q_EMIT decided(made);
}

void ReadingPanel::rejectProposal()
{
    if (!m_proposal || !m_rejectSecond->isEnabled()) return;
    Override made = entry(DecisionKind::NoAnswer, -1);
    const QString source = tr("Rejected the proposal of the second reader, %1: %2.")
                               .arg(m_proposal->reader, app::svo::placeName(m_shown, m_proposal->place));
    made.reason = made.reason.isEmpty() ? source : tr("%1 %2").arg(source, made.reason);
    Q_EMIT decided(made);
}

void ReadingPanel::refresh()
{
    const QString read = m_step.place >= 0 ? app::svo::placeName(m_shown, m_step.place) : QString();
    auto mark = TranscriptWords::reading(m_step.outcome.value_or(app::study::Outcome::Sent), read);
    if (mark.text.isEmpty()) mark.text = tr("not asked yet");
    m_automatic->setBadge(mark.text, mark.kind);
    for (int choice = 0; choice <= noAnswer; ++choice) {
        QRadioButton* button = m_rows[choice]->button();
        m_rows[choice]->setEnabled(m_canDecide);
        if (choice == m_choice) button->setChecked(true);
        if (m_choice == nothing && button->isChecked()) {
            button->group()->setExclusive(false);
            button->setChecked(false);
            button->group()->setExclusive(true);
        }
    }
    m_refusal->setText(m_step.outcome == app::study::Outcome::Error
                           ? tr("This request failed, so there is nothing to read. Retry failed on the Run screen asks "
                                "it again.")
                           : tr("This item has no reply yet, so there is nothing to correct."));
    m_refusal->setVisible(!m_canDecide);
    const QString name = m_choice >= 0 && m_choice < noAnswer ? app::svo::placeName(m_shown, m_choice) : QString();
    const bool isAsRead = m_choice >= 0 && m_choice == m_step.effectivePlace() && !isDecidedSo();
    m_set->setText(m_choice == nothing    ? tr("Set")
                   : m_choice == noAnswer ? tr("Set no answer")
                   : isAsRead             ? tr("Accept %1").arg(name)
                                          : tr("Set %1").arg(name));
    m_set->setEnabled(m_canDecide && m_choice != nothing && !isDecidedSo());
    m_revert->setEnabled(m_canDecide && m_step.decision != DecisionKind::Automatic);
    Q_EMIT choiceChanged();
}

bool ReadingPanel::isDecidedSo() const
{
    if (m_choice == noAnswer) return m_step.decision == DecisionKind::NoAnswer;
    return m_step.decision == DecisionKind::Option && m_step.decided == m_choice;
}

void ReadingPanel::choose(int choice)
{
    if (!m_canDecide) return;
    m_choice = choice;
    refresh();
}

Override ReadingPanel::entry(DecisionKind kind, int place) const
{
    return {0, m_trial, m_item, kind, place, m_reason->toPlainText().trimmed(), m_by->text().trimmed(), {}};
}

std::optional<Override> ReadingPanel::decision() const
{
    if (!m_canDecide || m_choice == nothing) return std::nullopt;
    if (m_choice == noAnswer) return entry(DecisionKind::NoAnswer, -1);
    return entry(DecisionKind::Option, m_choice);
}

void ReadingPanel::accept()
{
    const auto made = decision();
    if (made && isDecidedSo() && made->reason.isEmpty())
        Q_EMIT passed();
    else if (made)
        Q_EMIT decided(*made);
}

void ReadingPanel::setEffect(const QStringList& sentences)
{
    m_effect->setText(sentences.join(u'\n'));
    m_effectHeading->setVisible(!sentences.isEmpty());
    m_effect->setVisible(!sentences.isEmpty());
}

bool ReadingPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_reason && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isEnter && key->modifiers() == Qt::NoModifier) {
            accept();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace ui::review
