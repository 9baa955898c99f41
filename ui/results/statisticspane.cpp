#include "ui/results/statisticspane.h"

#include "app/report/chance.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/plaintable.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::results {

using namespace Qt::StringLiterals;
using app::report::Comparison;
using app::report::ComparisonRow;
using app::report::Verdict;
using app::study::Template;
using ui::widgets::countOnScreen;
using ui::widgets::degreesOnScreen;
using ui::widgets::intervalOnScreen;
using ui::widgets::onScreen;
using ui::widgets::shareOnScreen;

namespace {

/// "< .001", ".031": p values have no zero before the decimal sign (APA 7).
QString pOnScreen(std::optional<double> p)
{
    if (p && *p < 0.001) return u"< "_s + shareOnScreen(0.001, 3);
    if (p && *p > 0.999) return u"> "_s + shareOnScreen(0.999, 3);
    return shareOnScreen(p, 3);
}

QString verdictOnScreen(const ComparisonRow& row, Template question)
{
    const bool isBaseline = question == Template::Baseline;
    switch (row.verdict) {
    case Verdict::TooFew:
        return StatisticsPane::tr("too few trials");
    case Verdict::First:
        if (isBaseline) return StatisticsPane::tr("closer than random answers");
        return row.hasTarget ? StatisticsPane::tr("first is closer") : StatisticsPane::tr("first angle is larger");
    case Verdict::Second:
        if (isBaseline) return StatisticsPane::tr("farther than random answers");
        return row.hasTarget ? StatisticsPane::tr("second is closer") : StatisticsPane::tr("second angle is larger");
    case Verdict::Equivalent:
        return StatisticsPane::tr("equal within 5°");
    case Verdict::Open:
        return isBaseline ? StatisticsPane::tr("not told from random answers") : StatisticsPane::tr("open");
    }
    return {};
}

QString questionTitle(Template question)
{
    switch (question) {
    case Template::Baseline:
        return StatisticsPane::tr("Each value against chance");
    case Template::GoalEffect:
        return StatisticsPane::tr("Goal against no goal");
    case Template::TwoModels:
        return StatisticsPane::tr("Two respondents");
    }
    return {};
}

QPushButton* segment(const QString& title, QWidget* parent)
{
    auto* button = new QPushButton(title, parent);
    button->setProperty("segment", true);
    button->setCheckable(true);
    return button;
}

} // namespace

StatisticsPane::StatisticsPane(QWidget* cells, QWidget* parent)
    : QWidget(parent)
    , m_bar(new QHBoxLayout)
    , m_pages(new QButtonGroup(this))
    , m_questions(new QButtonGroup(this))
    , m_stack(new QStackedWidget(this))
    , m_questionRow(new QWidget(this))
    , m_conclusion(ui::widgets::wrappedLabel({}, "", this))
    , m_method(ui::widgets::wrappedLabel({}, "secondary", this))
    , m_definition(ui::widgets::wrappedLabel(app::report::rationalityDefinition(), "secondary", this))
    , m_comparison(new ui::widgets::PlainTable(tr("Comparison"), this))
    , m_consistencyNote(ui::widgets::wrappedLabel(app::report::consistencyNote(), "secondary", this))
    , m_chanceNote(ui::widgets::wrappedLabel(app::report::likeChanceRule(), "secondary", this))
    , m_stylesNote(ui::widgets::wrappedLabel(
          tr("What a bias for one place in the list looks like: the options in printed order, taken alike in all six "
             "items. A preference for first options passes for prosocial. Mirrored or shuffled options tell such a "
             "bias "
             "from a value."),
          "secondary", this))
    , m_consistency(new ui::widgets::PlainTable(tr("Internal consistency"), this))
    , m_within(new ui::widgets::PlainTable(tr("Cells beside random answering"), this))
    , m_styles(new ui::widgets::PlainTable(tr("Always the same option"), this))
    , m_targetsNote(ui::widgets::wrappedLabel({}, "secondary", this))
    , m_targets(new ui::widgets::PlainTable(tr("Rationality under other targets"), this))
    , m_propertiesNote(ui::widgets::wrappedLabel({}, "secondary", this))
    , m_properties(new ui::widgets::PlainTable(tr("Rationality by properties of the respondents"), this))
{
    auto* bar = new QWidget(this);
    bar->setProperty("pane", true);
    bar->setAttribute(Qt::WA_StyledBackground);
    m_bar->setContentsMargins(12, 6, 12, 6);
    m_bar->setSpacing(4);
    bar->setLayout(m_bar);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_stack, 1);

    m_stack->addWidget(cells);
    m_pages->addButton(segment(tr("Cells"), bar), static_cast<int>(Page::Cells));
    m_bar->addWidget(m_pages->button(static_cast<int>(Page::Cells)));
    m_pages->button(static_cast<int>(Page::Cells))->setChecked(true);

    const Column comparison = addPage(tr("Comparison"), Page::Comparison);
    auto* questions = new QHBoxLayout(m_questionRow);
    questions->setContentsMargins(0, 0, 0, 0);
    questions->setSpacing(4);
    for (const Template question : {Template::Baseline, Template::GoalEffect, Template::TwoModels}) {
        QPushButton* button = segment(questionTitle(question), m_questionRow);
        m_questions->addButton(button, static_cast<int>(question));
        questions->addWidget(button);
    }
    questions->addStretch(1);
    m_conclusion->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_questionRow, m_conclusion, m_comparison, m_method, m_definition})
        comparison.layout->addWidget(part);

    const Column consistency = addPage(tr("Consistency and chance"), Page::Consistency);
    for (QWidget* part : std::initializer_list<QWidget*>{m_consistency, m_consistencyNote, m_within, m_chanceNote,
                                                         m_styles, m_stylesNote})
        consistency.layout->addWidget(part);

    const Column targets = addPage(tr("Targets"), Page::Targets);
    for (QWidget* part : std::initializer_list<QWidget*>{m_targets, m_targetsNote})
        targets.layout->addWidget(part);

    const Column properties = addPage(tr("Properties"), Page::Properties);
    for (QWidget* part : std::initializer_list<QWidget*>{m_properties, m_propertiesNote})
        properties.layout->addWidget(part);
    for (const Column& column : {comparison, consistency, targets, properties})
        column.layout->addStretch(1);
    m_bar->addStretch(1);

    connect(m_pages, &QButtonGroup::idClicked, this, [this](int page) { showPage(static_cast<Page>(page)); });
    connect(m_questions, &QButtonGroup::idClicked, this,
            [this](int question) { showQuestion(static_cast<Template>(question)); });
}

StatisticsPane::Column StatisticsPane::addPage(const QString& title, Page page)
{
    auto* body = new QWidget(this);
    auto* layout = new QVBoxLayout(body);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(body);
    scroll->setAccessibleName(title);
    m_stack->addWidget(scroll);
    QPushButton* button = segment(title, this);
    m_pages->addButton(button, static_cast<int>(page));
    m_bar->addWidget(button);
    return {body, layout};
}

int StatisticsPane::barHeight() const
{
    return m_bar->sizeHint().height();
}

void StatisticsPane::showPage(Page page)
{
    m_pages->button(static_cast<int>(page))->setChecked(true);
    if (m_stack->currentIndex() == static_cast<int>(page)) return;
    m_stack->setCurrentIndex(static_cast<int>(page));
    emit pageChanged(page);
}

StatisticsPane::Page StatisticsPane::page() const
{
    return static_cast<Page>(m_stack->currentIndex());
}

void StatisticsPane::show(std::shared_ptr<const Results> results)
{
    m_results = std::move(results);
    if (!m_results) return showPage(Page::Cells);
    for (QAbstractButton* button : m_questions->buttons())
        button->setVisible(app::report::canAnswer(m_results->study, static_cast<Template>(m_questions->id(button))));
    m_questionRow->setVisible(m_results->comparisons.size() > 1);
    showQuestion(m_question);
    showConsistency();
    showTargets();
    showProperties();
}

void StatisticsPane::showQuestion(Template question)
{
    m_question = question;
    if (!m_results) return;
    if (!app::report::canAnswer(m_results->study, m_question)) {
        if (m_results->comparisons.isEmpty()) return showComparison();
        m_question = m_results->comparisons.first().question;
    }
    m_questions->button(static_cast<int>(m_question))->setChecked(true);
    showComparison();
}

void StatisticsPane::showComparison()
{
    const Comparison* comparison = nullptr;
    for (const Comparison& candidate : m_results->comparisons)
        if (candidate.question == m_question) comparison = &candidate;
    for (QWidget* part : std::initializer_list<QWidget*>{m_comparison, m_method, m_definition})
        part->setVisible(comparison != nullptr);
    if (!comparison) {
        m_conclusion->setText(tr("There is nothing to compare: no value with a target is induced."));
        return;
    }
    const bool isBaseline = m_question == Template::Baseline;
    const QString first = ui::figure::plainLine(comparison->firstTitle);
    const QString second = ui::figure::plainLine(comparison->secondTitle);
    bool hasRespondents = false;
    bool hasConditions = false;
    for (const ComparisonRow& row : comparison->rows) {
        hasRespondents = hasRespondents || !row.respondent.isEmpty();
        hasConditions = hasConditions || !row.condition.isEmpty();
    }
    QStringList header;
    if (hasRespondents) header << tr("Respondent");
    header << tr("Induced value");
    if (hasConditions) header << tr("Condition");
    header << tr("What may be said");
    const auto textColumns = static_cast<int>(header.size());
    if (isBaseline)
        header << tr("n") << tr("Distance") << tr("At random") << tr("VR above chance") << tr("95 % CI")
               << tr("p (Holm)");
    else
        header << tr("n") << first << second << tr("Closer by") << tr("95 % CI") << tr("p (Holm)") << tr("g");
    QList<QStringList> rows;
    for (const ComparisonRow& row : comparison->rows) {
        QStringList texts;
        if (hasRespondents) texts << ui::figure::plainLine(row.respondent);
        texts << m_results->valueTitle(row.orientation);
        if (hasConditions) texts << ui::figure::plainLine(row.condition);
        texts << verdictOnScreen(row, m_question);
        texts << (isBaseline
                      ? countOnScreen(row.firstN)
                      : tr("%1 · %2", "numbers of trials").arg(countOnScreen(row.firstN), countOnScreen(row.secondN)));
        texts << degreesOnScreen(row.first) << degreesOnScreen(row.second);
        texts << (isBaseline ? onScreen(row.difference, 2) : degreesOnScreen(row.difference));
        const bool isPoint = row.interval && row.interval->low == row.interval->high;
        texts << (isPoint ? tr("all alike")
                          : intervalOnScreen(row.interval ? std::optional(row.interval->low) : std::nullopt,
                                             row.interval ? std::optional(row.interval->high) : std::nullopt,
                                             isBaseline ? 2 : 1))
              << pOnScreen(row.adjusted);
        if (!isBaseline) texts << onScreen(row.effect, 2);
        rows << texts;
    }
    m_comparison->fill(header, rows, textColumns);
    if (!isBaseline) {
        m_comparison->explain(textColumns + 1,
                              tr("Mean distance to the target; mean angle where no value is induced."));
        m_comparison->explain(textColumns + 3, tr("By how many degrees the first is closer to the target than the "
                                                  "second; difference of the angles where no value is induced."));
    }
    m_conclusion->setText(comparison->conclusions.isEmpty() ? tr("No trial has an angle yet.")
                                                            : comparison->conclusions.join(u'\n'));
    m_method->setText(comparison->method);
}

} // namespace ui::results
