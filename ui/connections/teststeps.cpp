#include "ui/connections/teststeps.h"

#include "ui/connections/modelcheck.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include <QHBoxLayout>

namespace ui::connections {

using namespace Qt::StringLiterals;
using Step = app::llm::ConnectionTest::Step;
using State = app::llm::ConnectionTest::State;

namespace {

QString withDetail(const QString& sentence, const QString& detail)
{
    return detail.isEmpty() ? sentence : TestSteps::tr("%1\nThe server says: %2").arg(sentence, detail);
}

} // namespace

TestSteps::TestSteps(QWidget* parent)
    : QWidget(parent)
    , m_problem(widgets::wrappedLabel({}, "error", this))
{
    auto* card = new widgets::Card(this);
    for (const Step step : {Step::Address, Step::Reach, Step::Models, Step::Answer}) {
        const QString name = stepTitle(step);
        auto* row = new QWidget(card);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(12, 6, 12, 6);
        layout->setSpacing(12);
        Row parts{widgets::textLabel({}, "", row), widgets::wrappedLabel(name, "", row)};
        parts.state->setMinimumWidth(fontMetrics().height());
        parts.sentence->setProperty("name", name);
        parts.sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(parts.state, 0, Qt::AlignTop);
        layout->addWidget(parts.sentence, 1);
        card->addRow(row);
        m_rows << parts;
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_problem);
    layout->addWidget(card);
    clear();
}

void TestSteps::clear()
{
    for (const Row& row : std::as_const(m_rows)) {
        row.state->setText(u"·"_s);
        row.sentence->setText(row.sentence->property("name").toString());
        widgets::setHook(row.sentence, "role", u"secondary"_s);
        row.sentence->parentWidget()->parentWidget()->show();
    }
    m_problem->hide();
    hide();
}

void TestSteps::showStep(Step step, State state, const QString& sentence, const QString& detail)
{
    const Row& row = m_rows.at(static_cast<int>(step));
    const auto mark = [&row](const QString& sign, const QString& role) {
        row.state->setText(sign);
        widgets::setHook(row.state, "role", role);
        widgets::setHook(row.sentence, "role", role);
    };
    switch (state) {
    case State::Waiting:
        mark(u"·"_s, u"secondary"_s);
        break;
    case State::Running:
        mark(u"…"_s, {});
        break;
    case State::Passed:
        mark(u"✓"_s, u"done"_s);
        break;
    case State::Failed:
        mark(u"✕"_s, u"error"_s);
        break;
    case State::Skipped:
        mark(u"–"_s, u"secondary"_s);
        break;
    }
    row.sentence->setText(
        withDetail(sentence.isEmpty() ? row.sentence->property("name").toString() : sentence, detail));
    m_problem->hide();
    show();
}

void TestSteps::showProblem(const QString& sentence, const QString& detail)
{
    clear();
    for (const Row& row : std::as_const(m_rows))
        row.sentence->parentWidget()->parentWidget()->hide();
    m_problem->setText(withDetail(sentence, detail));
    m_problem->show();
    show();
}

} // namespace ui::connections
