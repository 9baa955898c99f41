#include "ui/runmonitor/messagelist.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/transcriptcolumn.h"
#include "ui/widgets/transcriptview.h"
#include <QHBoxLayout>
#include <QLocale>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui::runmonitor {

using widgets::textLabel;
using widgets::wrappedLabel;
using namespace Qt::StringLiterals;

MessageList::MessageList(QWidget* parent)
    : QWidget(parent)
    , m_empty(nullptr)
    , m_column(nullptr)
    , m_scroll(nullptr)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QLabel* heading = textLabel(tr("Messages"), "subheading", this);
    layout->addWidget(heading);

    auto* card = new QFrame(this);
    card->setProperty("card", true);
    auto* inCard = new QVBoxLayout(card);
    inCard->setContentsMargins(1, 1, 1, 1);
    auto* scroll = new widgets::FittedScroll(card);
    m_scroll = scroll;
    card->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Maximum);
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setAccessibleName(tr("Messages"));
    inCard->addWidget(scroll);
    layout->addWidget(card);
    layout->addStretch(1);

    auto* content = new widgets::TranscriptColumn(scroll);
    content->setObjectName(u"messages"_s);
    content->setStyleSheet(u"#messages { background: transparent; }"
                           "#messages QPlainTextEdit { background: transparent; border: none; padding: 0; }"
                           "#messages QToolButton { border: none; background: transparent; }"
                           "#messages QToolButton:focus { text-decoration: underline; }"_s);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(12, 4, 12, 4);
    m_column->setSpacing(0);
    m_empty = wrappedLabel(tr("Nothing to report. Waiting times, repeated requests and errors will be listed here."),
                           "secondary", content);
    m_empty->setContentsMargins(0, 6, 0, 6);
    m_column->addWidget(m_empty);
    m_column->addStretch(1);
    scroll->setWidget(content);
}

MessageList::Row MessageList::rowOf(const app::run::Note& note, const QString& words)
{
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    QLabel* time = textLabel({}, "secondary", row);
    grid->addWidget(time, 0, 0, Qt::AlignTop);
    QLabel* label = wrappedLabel({}, note.isError ? "error" : "", row);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setFocusPolicy(Qt::ClickFocus);
    grid->addWidget(label, 0, 1);
    if (!note.detail.isEmpty()) {
        auto* fold = new QToolButton(row);
        fold->setText(tr("Details"));
        fold->setCheckable(true);
        fold->setArrowType(Qt::RightArrow);
        fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        auto* detail = new widgets::TranscriptView(row);
        detail->setText(note.detail);
        detail->setAccessibleName(tr("Details: the server's own words"));
        detail->hide();
        connect(fold, &QToolButton::toggled, detail, [fold, detail](bool open) {
            fold->setArrowType(open ? Qt::DownArrow : Qt::RightArrow);
            detail->setVisible(open);
        });
        grid->addWidget(fold, 0, 2, Qt::AlignTop);
        grid->addWidget(detail, 1, 1, 1, 2);
    }
    return {row, time, label, words, 1};
}

void MessageList::tell(const Row& row, const QDateTime& at)
{
    const QString time = QLocale().toString(at.toLocalTime().time(), u"HH:mm:ss"_s);
    row.time->setText(time);
    row.sentence->setText(row.times > 1 ? tr("%1 (%2 times)").arg(row.words).arg(row.times) : row.words);
    row.sentence->setAccessibleName(tr("%1 %2").arg(time, row.sentence->text()));
}

void MessageList::addNote(const app::run::Note& note, const QString& respondent)
{
    const bool names = !respondent.isEmpty() && !note.sentence.contains(respondent);
    const QString words = names ? tr("%1: %2").arg(respondent, note.sentence) : note.sentence;
    const auto known = std::ranges::find(m_rows, words, &Row::words);
    Row row = known == m_rows.end() ? rowOf(note, words) : *known;
    if (known != m_rows.end()) {
        ++row.times;
        m_column->removeWidget(row.widget);
        m_rows.erase(known);
    }
    tell(row, note.at);
    m_column->insertWidget(0, row.widget);
    m_rows.prepend(row);
    while (m_rows.size() > most)
        delete m_rows.takeLast().widget;
    m_empty->setVisible(m_rows.isEmpty());
    if (m_rows.size() > 1) m_scroll->setMinimumHeight(7 * fontMetrics().height()); // beside a grid of many respondents
}

void MessageList::clear()
{
    m_scroll->setMinimumHeight(0);
    for (const Row& row : std::as_const(m_rows))
        delete row.widget;
    m_rows.clear();
    m_empty->show();
}

} // namespace ui::runmonitor
