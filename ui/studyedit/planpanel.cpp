#include "ui/studyedit/planpanel.h"

#include "app/base/futures.h"
#include "app/base/numbers.h"
#include "app/base/pool.h"
#include "app/stats/planning.h"
#include "ui/studyedit/precisioncurve.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include <QCheckBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace ui::studyedit {

using namespace Qt::StringLiterals;

namespace {

constexpr int pilotTrials = 10;
constexpr int usualTrials = 30;
constexpr int usualHalfWidth = 3; ///< degrees, of a mean angle
constexpr int usualSpread = 9;    ///< degrees; between obedient models (5) and random answering (12.9)

QString aboutTokens(qint64 tokens)
{
    if (tokens >= 1'000'000)
        return PlanPanel::tr("≈ %1 million").arg(widgets::onScreen(static_cast<double>(tokens) / 1e6, 1));
    return PlanPanel::tr("≈ %1").arg(widgets::countOnScreen((tokens + 500) / 1000 * 1000));
}

QTableWidgetItem* cell(const QString& text, bool isNumber, bool isBold)
{
    auto* item = new QTableWidgetItem(text);
    item->setTextAlignment((isNumber ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    QFont font;
    font.setBold(isBold);
    if (isBold) item->setFont(font);
    return item;
}

} // namespace

PlanPanel::PlanPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLineEdit(this))
    , m_trials(new QSpinBox(this))
    , m_pilot(new QCheckBox(tr("Pilot study"), this))
    , m_seed(new QLineEdit(this))
    , m_table(new QTableWidget(this))
    , m_tableRemark(widgets::wrappedLabel(
          tr("Tokens of prompts and replies, counted roughly: a reply is taken to have 60."), "secondary", this))
    , m_costs(new QPushButton(tr("Prices and limit…"), this))
    , m_spread(new QSpinBox(this))
    , m_pilotTrials(new QSpinBox(this))
    , m_wanted(new QSpinBox(this))
    , m_use(new QPushButton(this))
    , m_precision(widgets::wrappedLabel({}, "", this))
    , m_need(widgets::wrappedLabel({}, "", this))
    , m_curve(new PrecisionCurve(this))
    , m_checks(new QVBoxLayout)
{
    m_costs->setProperty("link", true);
    connect(m_costs, &QPushButton::clicked, this, &PlanPanel::costsRequested);
    m_trials->setRange(1, 10'000);
    m_trials->setKeyboardTracking(false);
    m_trials->setAlignment(Qt::AlignRight);
    m_pilot->setToolTip(tr("Marked as a pilot in the file, on every figure and in every export."));
    m_pilot->setAccessibleDescription(m_pilot->toolTip());
    m_seed->setValidator(new QRegularExpressionValidator(QRegularExpression(u"[0-9]{1,18}"_s), this));
    m_seed->setAlignment(Qt::AlignRight);
    m_spread->setRange(1, 60);
    m_spread->setSuffix(u"°"_s);
    m_spread->setValue(usualSpread);
    m_spread->setAlignment(Qt::AlignRight);
    m_pilotTrials->setRange(0, 10'000);
    m_pilotTrials->setSpecialValueText(tr("assumed"));
    m_pilotTrials->setAlignment(Qt::AlignRight);
    m_pilotTrials->setToolTip(tr(
        "A spread measured in few trials may be too small: planning then takes the upper limit of its 80 % interval."));
    m_pilotTrials->setAccessibleDescription(m_pilotTrials->toolTip());
    m_wanted->setRange(1, 30);
    m_wanted->setPrefix(u"± "_s);
    m_wanted->setSuffix(u"°"_s);
    m_wanted->setValue(usualHalfWidth);
    m_wanted->setAlignment(Qt::AlignRight);

    auto* fields = new widgets::Card(this);
    fields->addField(tr("Title"), m_title);
    fields->addField(tr("Trials per cell"), m_trials);
    fields->addField(tr("Seed of all random orders"), m_seed);
    auto* pilotRow = new QWidget(this);
    auto* pilotLayout = new QVBoxLayout(pilotRow);
    pilotLayout->setContentsMargins(12, 6, 10, 6);
    pilotLayout->addWidget(m_pilot);
    fields->addRow(pilotRow);

    m_table->setAccessibleName(tr("What the plan asks for"));
    m_table->verticalHeader()->hide();
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setFrameShape(QFrame::NoFrame);

    auto* spread = new widgets::Card(this);
    spread->addField(tr("Spread of angles (SD)"), m_spread);
    spread->addField(tr("Measured in a pilot of so many trials"), m_pilotTrials);
    spread->addField(tr("Wanted precision of a mean angle"), m_wanted);
    m_checks->setSpacing(4);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(widgets::textLabel(tr("Plan"), "heading", this));
    layout->addWidget(fields);
    layout->addWidget(m_table);
    layout->addWidget(m_tableRemark);
    layout->addWidget(m_costs, 0, Qt::AlignLeft);
    layout->addWidget(widgets::textLabel(tr("How precise it will be"), "heading", this));
    layout->addWidget(spread);
    layout->addWidget(m_precision);
    layout->addWidget(m_need);
    layout->addWidget(m_use, 0, Qt::AlignLeft);
    layout->addWidget(m_curve);
    layout->addWidget(widgets::textLabel(tr("Before you start"), "heading", this));
    layout->addLayout(m_checks);
    layout->addStretch(1);

    const auto change = [this](auto&& put, const QString& what) {
        app::study::Design design = m_design;
        put(design);
        if (design != m_design) emit edited(design, what);
    };
    connect(m_title, &QLineEdit::editingFinished, this, [this, change] {
        change([this](auto& design) { design.title = m_title->text().trimmed(); }, tr("change the title"));
    });
    connect(m_trials, &QSpinBox::valueChanged, this, [this, change](int trials) {
        change([trials](auto& design) { design.trials = trials; }, tr("change the trials per cell"));
    });
    connect(m_seed, &QLineEdit::editingFinished, this, [this, change] {
        change([this](auto& design) { design.seed = m_seed->text().toULongLong(); }, tr("change the seed"));
    });
    connect(m_pilot, &QCheckBox::clicked, this, [this, change](bool isPilot) {
        change(
            [isPilot](auto& design) {
                design.pilot = isPilot;
                if (isPilot && design.trials == usualTrials) design.trials = pilotTrials;
                if (!isPilot && design.trials == pilotTrials) design.trials = usualTrials;
            },
            isPilot ? tr("make it a pilot") : tr("make it the main study"));
    });
    for (QSpinBox* field : {m_spread, m_pilotTrials, m_wanted})
        connect(field, &QSpinBox::valueChanged, this, &PlanPanel::showPrecision);
    connect(m_use, &QPushButton::clicked, this, [this, change] {
        change([this](auto& design) { design.trials = m_needed.value_or(design.trials); },
               tr("change the trials per cell"));
    });
}

void PlanPanel::setStudy(const app::study::Study& study, bool readOnly)
{
    m_design = study.design;
    const QSignalBlocker quiet(m_trials);
    m_title->setText(m_design.title);
    m_trials->setValue(m_design.trials);
    m_seed->setText(QString::number(m_design.seed));
    m_pilot->setChecked(m_design.pilot);
    m_title->setReadOnly(readOnly);
    m_seed->setReadOnly(readOnly);
    m_trials->setEnabled(!readOnly);
    m_pilot->setEnabled(!readOnly);
    showPrecision();
    showChecks(study);
    count();
}

void PlanPanel::count()
{
    const int number = ++m_counting;
    auto counting = app::base::inBackground([design = m_design] { return estimate(design); });
    app::base::whenDone(counting, this, [this, number](const Estimate& counts) {
        if (number != m_counting) return;
        m_counts = counts;
        showCounts(counts);
    });
}

void PlanPanel::setPrices(const QMap<int, app::base::Price>& prices, const QString& currency)
{
    m_prices = prices;
    m_currency = currency;
    if (m_table->rowCount() > 0) showCounts(m_counts);
}

void PlanPanel::showCounts(const Estimate& counts)
{
    qint64 tokens = 0;
    qint64 costs = 0;
    bool hasServer = false;
    for (int i = 0; i < counts.rows.size(); ++i) {
        if (!counts.rows[i].isServer) continue;
        hasServer = true;
        tokens += counts.rows[i].inputTokens + counts.rows[i].outputTokens;
        if (m_prices.contains(i)) costs += counts.rows[i].costs(m_prices[i]);
    }
    const bool hasPrice = !m_prices.isEmpty();
    QStringList heads{tr("Respondent"), tr("Requests"), tr("Tokens")};
    if (hasPrice) heads << tr("Costs");
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(heads.size()));
    m_table->setRowCount(static_cast<int>(counts.rows.size()) + 1);
    m_table->setHorizontalHeaderLabels(heads);
    for (int column = 0; column < heads.size(); ++column)
        m_table->horizontalHeaderItem(column)->setTextAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) |
                                                                Qt::AlignVCenter);
    const auto about = [this](qint64 amount) { return tr("≈ %1").arg(widgets::moneyOnScreen(amount, m_currency)); };
    int row = 0;
    for (const auto& entry : counts.rows) {
        m_table->setItem(row, 0, cell(entry.participant, false, false));
        m_table->setItem(row, 1, cell(widgets::countOnScreen(entry.requests), true, false));
        m_table->setItem(
            row, 2,
            cell(entry.isServer ? aboutTokens(entry.inputTokens + entry.outputTokens) : tr("none"), true, false));
        if (hasPrice)
            m_table->setItem(row, 3,
                             cell(!entry.isServer          ? tr("none")
                                  : m_prices.contains(row) ? about(entry.costs(m_prices[row]))
                                                           : tr("no price"),
                                  true, false));
        ++row;
    }
    const QString cells = tr("%Ln cell(s)", nullptr, static_cast<int>(counts.cells));
    const QString trials = tr("%Ln trial(s)", nullptr, static_cast<int>(counts.trials));
    m_table->setItem(row, 0, cell(tr("%1, %2", "cells, trials").arg(cells, trials), false, true));
    m_table->setItem(row, 1, cell(widgets::countOnScreen(counts.requests), true, true));
    m_table->setItem(row, 2, cell(hasServer ? aboutTokens(tokens) : tr("none"), true, true));
    if (hasPrice) m_table->setItem(row, 3, cell(about(costs), true, true));
    m_tableRemark->setVisible(hasServer);
    m_costs->setVisible(hasServer);

    auto* header = m_table->horizontalHeader();
    header->setSectionResizeMode(0, QHeaderView::Stretch);
    for (int column = 1; column < heads.size(); ++column)
        header->setSectionResizeMode(column, QHeaderView::ResizeToContents);
    int width = fontMetrics().averageCharWidth() * 14; // of the names, at least
    for (int column = 1; column < heads.size(); ++column)
        width += header->sectionSize(column);
    m_table->setMinimumWidth(width);
    const int rowHeight = std::max(29, fontMetrics().height() + 12);
    int height = std::max(header->height(), header->sizeHint().height());
    for (int i = 0; i < m_table->rowCount(); ++i) {
        m_table->setRowHeight(i, rowHeight);
        height += m_table->rowHeight(i);
    }
    m_table->setFixedHeight(height + 2 * m_table->frameWidth());
    emit counted(tr("%1 · %2", "cells · trials").arg(cells, trials));
}

void PlanPanel::showPrecision()
{
    const int n = m_design.trials;
    const double measured = m_spread->value();
    const double sd = app::stats::upperSd(measured, m_pilotTrials->value()).value_or(measured);
    m_needed = app::stats::trialsForHalfWidth(m_wanted->value(), sd);
    const QString cautious =
        sd > measured ? tr("Measured in a pilot, the spread may well be %1.").arg(widgets::degreesOnScreen(sd)) + u' '
                      : QString();
    m_need->setText(m_needed
                        ? cautious + tr("A mean angle within ± %1 needs %Ln trial(s) per cell.", nullptr, *m_needed)
                                         .arg(widgets::degreesOnScreen(m_wanted->value(), 0))
                        : QString());
    m_use->setText(tr("Plan %Ln trial(s) per cell", nullptr, m_needed.value_or(0)));
    m_use->setVisible(m_needed && *m_needed != n && *m_needed <= m_trials->maximum() && m_trials->isEnabled());
    m_curve->setVisible(n >= 2);
    if (n < 2) {
        m_precision->setText(tr("One trial per cell has no interval. Plan at least two; 30 are usual."));
        return;
    }
    m_precision->setText(
        tr("With %Ln trial(s) a cell's mean angle is known to about ± %1, and a difference of %2 between "
           "two cells is found with 80 % power.",
           nullptr, n)
            .arg(widgets::degreesOnScreen(app::stats::halfWidth(n, sd)),
                 widgets::degreesOnScreen(app::stats::detectableEffect(n).value_or(0) * sd)));
    m_curve->setValues(n, sd);
}

void PlanPanel::showChecks(const app::study::Study& study)
{
    while (QLayoutItem* item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto& problem : app::study::problemsOf(study.design))
        addCheck(u"! "_s + problem.sentence, "attention");
    for (const auto& participant : study.design.participants) {
        const auto* server = std::get_if<app::chat::ServerModel>(&participant.model);
        if (!server || server->connection.keyEnv.isEmpty() ||
            qEnvironmentVariableIsSet(server->connection.keyEnv.toUtf8().constData()))
            continue;
        addCheck(u"! "_s + tr("The variable %1, which holds the key of %2, is not set on this computer.")
                               .arg(server->connection.keyEnv, participant.label),
                 "attention");
    }
    if (study.design.payoffs)
        addCheck(u"! "_s + tr("The payoffs are the study's own, not those of Murphy et al. (2011)."), "attention");
    else
        addCheck(u"✓ "_s + tr("Payoffs equal Murphy et al. (2011)."), "");
    if (study.isFrozen)
        addCheck(u"✓ "_s + tr("The plan is frozen: %Ln trial(s), each with its own seed.", nullptr,
                              static_cast<int>(study.trials.size())),
                 "");
    else
        addCheck(u"! "_s + tr("The plan is not frozen. The first run freezes it; freeze it now to preregister."),
                 "attention");
}

void PlanPanel::addCheck(const QString& sentence, const char* role)
{
    m_checks->addWidget(widgets::wrappedLabel(sentence, role, this));
}

} // namespace ui::studyedit
