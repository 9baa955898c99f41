#include "ui/connections/costs.h"

#include "app/config/prices.h"
#include "app/config/settings.h"
#include "ui/connections/keys.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QUrl>
#include <algorithm>

namespace ui::connections {

using namespace Qt::StringLiterals;
using app::base::millionthsFromText;
using app::config::ModelPrice;

namespace {

bool isAmount(const QLineEdit* field)
{
    return millionthsFromText(field->text().trimmed()).has_value();
}

bool isEmpty(const QLineEdit* field)
{
    return field->text().trimmed().isEmpty();
}

/// An amount as the user's language writes it.
QString amountOnScreen(std::optional<qint64> amount)
{
    return amount ? app::base::textFromMillionths(*amount).replace(u'.', QLocale().decimalPoint()) : QString();
}

} // namespace

Costs costsOf(const app::study::Design& design, const app::config::Settings& settings)
{
    Costs costs{{}, millionthsFromText(settings.spendingCap()), settings.currency()};
    const auto prices = app::config::savedPrices(settings.store());
    for (int i = 0; i < design.participants.size(); ++i)
        if (const auto* server = std::get_if<app::chat::ServerModel>(&design.participants.at(i).model))
            if (const auto found = app::config::priceOf(prices, originOf(server->connection), server->model))
                costs.prices.insert(i, found->price);
    return costs;
}

CostsDialog::CostsDialog(app::config::Settings& settings, const app::study::Design* design, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_currency(new QLineEdit(settings.currency(), this))
    , m_cap(amountField(millionthsFromText(settings.spendingCap()), tr("A study may cost")))
{
    setWindowTitle(tr("Costs"));
    m_currency->setPlaceholderText(u"EUR"_s);
    m_currency->setMaxLength(8);
    m_cap->setPlaceholderText(tr("no limit"));
    auto* general = new widgets::Section({}, this);
    general->card()->addField(tr("Currency"), m_currency);
    general->card()->addField(tr("A study may cost"), m_cap);
    general->setRemark(
        tr("A run pauses as soon as the replies of its study have cost this. Requests that are under way "
           "are still finished."));

    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(12, 12, 12, 12);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(0, 1);
    grid->setColumnMinimumWidth(0, fontMetrics().averageCharWidth() * 26);
    const QStringList heads{tr("Model"), tr("Million tokens of prompts"), tr("The same from a cache"),
                            tr("Million tokens of replies")};
    for (int column = 0; column < heads.size(); ++column) {
        auto* head = widgets::wrappedLabel(heads.at(column), "secondary", this);
        if (column > 0) head->setMaximumWidth(fontMetrics().averageCharWidth() * 16);
        head->setAlignment((column == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
        grid->addWidget(head, 0, column);
    }
    if (design)
        for (const auto& participant : design->participants)
            if (const auto* server = std::get_if<app::chat::ServerModel>(&participant.model))
                addRow(grid, originOf(server->connection), server->model, QUrl(server->connection.baseUrl).host());
    for (const ModelPrice& price : app::config::savedPrices(settings.store()))
        addRow(grid, price.origin, price.model, QUrl(price.origin).host());
    auto* prices = new widgets::Section(tr("Prices"), this);
    prices->card()->addRow(table);
    prices->setRemark(m_rows.isEmpty()
                          ? tr("Models of servers appear here once a study has one of them as a respondent.")
                          : tr("Your own prices; the program knows none. An empty row means that the model's costs are "
                               "not counted."));
    table->setVisible(!m_rows.isEmpty());
    prices->card()->setVisible(!m_rows.isEmpty());

    auto* content = new QWidget(this);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(16);
    column->addWidget(general);
    column->addWidget(prices);
    column->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    QPushButton* keep = buttons->button(QDialogButtonBox::Save);
    widgets::setHook(keep, "primary", true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CostsDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->addWidget(scroll, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(16, 0, 16, 0);
    foot->addWidget(buttons);
    layout->addLayout(foot);
    const int em = fontMetrics().height();
    resize(em * 46, em * 30);

    const auto check = [this, keep] {
        bool isSound = isEmpty(m_cap) || isAmount(m_cap);
        for (const Row& row : std::as_const(m_rows)) {
            const bool isBlank = isEmpty(row.input) && isEmpty(row.output) && isEmpty(row.cached);
            const bool isWhole =
                isAmount(row.input) && isAmount(row.output) && (isEmpty(row.cached) || isAmount(row.cached));
            isSound = isSound && (isBlank || isWhole);
        }
        keep->setEnabled(isSound);
    };
    for (const auto* field : findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, check);
}

QLineEdit* CostsDialog::amountField(std::optional<qint64> amount, const QString& name)
{
    auto* field = new QLineEdit(amountOnScreen(amount), this);
    field->setAlignment(Qt::AlignRight);
    field->setAccessibleName(name);
    field->setMinimumWidth(fontMetrics().averageCharWidth() * 8);
    return field;
}

void CostsDialog::addRow(QGridLayout* grid, const QString& origin, const QString& model, const QString& host)
{
    const auto isSame = [&](const Row& row) { return row.origin == origin && row.model == model; };
    if (std::ranges::any_of(m_rows, isSame)) return;
    const auto kept = app::config::priceOf(app::config::savedPrices(m_settings.store()), origin, model);
    const auto amount = [&kept](auto member) {
        return kept ? std::optional<qint64>(kept->price.*member) : std::nullopt;
    };
    const int line = grid->rowCount();
    auto* name = new widgets::ElidedLabel(host.isEmpty() ? model : tr("%1 on %2").arg(model, host), this);
    name->setElideMode(Qt::ElideMiddle);
    const Row row{
        origin, model,
        amountField(amount(&app::base::Price::input), tr("Price of a million tokens of prompts to %1").arg(model)),
        amountField(kept ? kept->price.cached : std::nullopt,
                    tr("Price of a million tokens of prompts to %1 that come from a cache").arg(model)),
        amountField(amount(&app::base::Price::output), tr("Price of a million tokens of replies of %1").arg(model))};
    row.cached->setPlaceholderText(tr("the same"));
    grid->addWidget(name, line, 0);
    grid->addWidget(row.input, line, 1);
    grid->addWidget(row.cached, line, 2);
    grid->addWidget(row.output, line, 3);
    m_rows << row;
}

void CostsDialog::save()
{
    const auto before = app::config::savedPrices(m_settings.store());
    const QString currency = m_currency->text().trimmed();
    QList<ModelPrice> prices;
    for (const Row& row : std::as_const(m_rows)) {
        const auto input = millionthsFromText(row.input->text().trimmed());
        const auto output = millionthsFromText(row.output->text().trimmed());
        if (!input || !output) continue;
        const auto known = app::config::priceOf(before, row.origin, row.model);
        prices << ModelPrice{row.origin,
                             row.model,
                             {*input, *output, millionthsFromText(row.cached->text().trimmed())},
                             currency,
                             known ? known->source : QString()};
    }
    app::config::savePrices(m_settings.store(), prices);
    m_settings.setCurrency(currency);
    const auto cap = millionthsFromText(m_cap->text().trimmed());
    m_settings.setSpendingCap(cap ? app::base::textFromMillionths(*cap) : QString());
    emit saved();
    accept();
}

} // namespace ui::connections
