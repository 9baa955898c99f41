#include "ui/studyedit/payoffsdialog.h"

#include "app/base/files.h"
#include "app/study/design.h"
#include "app/study/designjson.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include "ui/widgets/plaintable.h"
#include "ui/widgets/theme.h"
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::studyedit {

using namespace Qt::StringLiterals;
using app::svo::Allocation;
using app::svo::Payoffs;

namespace {

constexpr double standardCentre = 50;

QDoubleSpinBox* numberField(double low, double high, int decimals, double value, QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setRange(low, high);
    field->setDecimals(decimals);
    field->setAlignment(Qt::AlignRight);
    field->setValue(value);
    return field;
}

QString pairOnScreen(const Allocation& amounts)
{
    const auto number = [](double value) { return widgets::onScreen(value, value == std::floor(value) ? 0 : 2); };
    return PayoffsDialog::tr("%1 · %2", "amount for oneself, amount for the other")
        .arg(number(amounts.self), number(amounts.other));
}

bool hasSameAmounts(const Payoffs& a, const Payoffs& b)
{
    return a.centre == b.centre && a.items == b.items;
}

/// By how much the published items were stretched to make this set; 1 where it was made otherwise.
double scaleOf(const std::optional<Payoffs>& set)
{
    if (!set) return 1;
    const auto height = [](const Payoffs& payoffs) {
        const app::svo::Item& item = payoffs.item(1);
        return item.option(1).other - item.option(app::svo::optionCount).other;
    };
    const double scale = height(*set) / height(app::svo::standardPayoffs());
    const bool isMoved = scale > 0 && hasSameAmounts(*set, app::svo::movedPayoffs({}, set->centre, scale));
    return isMoved ? scale : 1;
}

} // namespace

PayoffsDialog::PayoffsDialog(const std::optional<Payoffs>& existing, QWidget* parent)
    : QDialog(parent)
    , m_own(existing)
    , m_self(numberField(-1e6, 1e6, 0, existing ? existing->centre.self : standardCentre, this))
    , m_other(numberField(-1e6, 1e6, 0, existing ? existing->centre.other : standardCentre, this))
    , m_scale(numberField(0.1, 10000, 2, scaleOf(existing), this))
    , m_table(new widgets::PlainTable(tr("Amounts of the items"), this))
    , m_source(widgets::wrappedLabel({}, "secondary", this))
    , m_problem(widgets::wrappedLabel({}, "error", this))
{
    setWindowTitle(tr("Amounts of the items"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* fields = new widgets::Section({}, this);
    fields->card()->addField(tr("Centre, points for oneself"), m_self);
    fields->card()->addField(tr("Centre, points for the other"), m_other);
    fields->card()->addField(tr("Published amounts times"), m_scale);
    fields->setRemark(
        tr("The published items, moved to this centre and stretched. Ideal angles stay where they are, and "
           "a model that has read the published items does not know these."));
    layout->addWidget(fields);
    auto* file = new QPushButton(tr("From a file…"), this);
    auto* standard = new QPushButton(tr("Published amounts"), this);
    auto* sources = new QHBoxLayout;
    sources->addWidget(standard);
    sources->addWidget(file);
    sources->addStretch(1);
    layout->addLayout(sources);
    layout->addWidget(m_table);
    layout->addWidget(m_source);
    layout->addWidget(m_problem);
    m_problem->hide();

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    widgets::setHook(buttons->button(QDialogButtonBox::Ok), "primary", true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(file, &QPushButton::clicked, this, &PayoffsDialog::chooseFile);
    connect(standard, &QPushButton::clicked, this, [this] {
        for (QDoubleSpinBox* field : {m_self, m_other})
            field->setValue(standardCentre);
        m_scale->setValue(1);
        m_own.reset();
        showSet();
    });
    for (QDoubleSpinBox* field : {m_self, m_other, m_scale})
        connect(field, &QDoubleSpinBox::valueChanged, this, [this] {
            m_own.reset();
            showSet();
        });
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    showSet();
}

std::optional<Payoffs> PayoffsDialog::payoffs() const
{
    const Payoffs set =
        m_own.value_or(app::svo::movedPayoffs(u"moved"_s, {m_self->value(), m_other->value()}, m_scale->value()));
    return hasSameAmounts(set, app::svo::standardPayoffs()) ? std::nullopt : std::optional(set);
}

void PayoffsDialog::chooseFile()
{
    auto* dialog = new QFileDialog(this, tr("Amounts from a file"), {}, tr("Designs (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &PayoffsDialog::readFile);
    dialog->open();
}

void PayoffsDialog::readFile(const QString& path)
{
    constexpr qint64 largest = 1 << 20;
    const auto read = [&]() -> app::base::Result<std::optional<Payoffs>> {
        const auto bytes = app::base::readFile(path, largest);
        if (!bytes) return bytes.error();
        const auto json = app::base::parseJson(*bytes);
        if (!json) return json.error();
        const bool isDesign = json->is_object() && json->contains("payoffs");
        return app::study::payoffsFromJson(isDesign ? json->at("payoffs") : *json, QFileInfo(path).fileName());
    }();
    m_problem->setVisible(!read);
    if (!read) {
        m_problem->setText(read.error().what);
        return;
    }
    m_own = read->value_or(app::svo::standardPayoffs());
    showSet();
}

void PayoffsDialog::showSet()
{
    const std::optional<Payoffs> own = payoffs();
    const Payoffs& set = own ? *own : app::svo::standardPayoffs();
    QList<QStringList> rows;
    for (int number = 1; number <= app::svo::primaryCount; ++number) {
        const app::svo::Item& item = set.item(number);
        rows << QStringList{widgets::countOnScreen(number), pairOnScreen(item.option(1)), pairOnScreen(item.option(5)),
                            pairOnScreen(item.option(app::svo::optionCount))};
    }
    m_table->fill({tr("Item"), tr("First option"), tr("Middle option"), tr("Last option")}, rows, 0);
    m_source->setText(
        !own ? tr("These are the published amounts (Murphy et al., 2011): oneself · the other.")
        : m_own
            ? tr("The study's own set “%1”, centre %2: oneself · the other.").arg(own->id, pairOnScreen(own->centre))
            : tr("Amounts of the first option, the middle and the last: oneself · the other."));
}

} // namespace ui::studyedit
