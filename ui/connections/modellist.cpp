#include "ui/connections/modellist.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/onscreen.h"
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::connections {

using namespace Qt::StringLiterals;

ModelList::ModelList(QWidget* parent)
    : QWidget(parent)
    , m_filter(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_typed(new QLineEdit(this))
{
    m_filter->setPlaceholderText(tr("Find a model"));
    m_filter->setAccessibleName(tr("Find a model"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Models for use in designs"));
    m_list->setUniformItemSizes(true);
    m_list->setProperty("framed", true);
    m_list->setProperty("checkable", true);
    m_typed->setPlaceholderText(tr("a model that is not listed"));
    m_typed->setAccessibleName(tr("A model that is not listed"));
    auto* add = new QPushButton(tr("Add"), this);
    add->setAccessibleName(tr("Add this model"));
    add->setEnabled(false);

    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(8);
    bottom->addWidget(m_typed, 1);
    bottom->addWidget(add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(widgets::textLabel(tr("Models for use in designs"), "subheading", this));
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addLayout(bottom);

    connect(m_filter, &QLineEdit::textChanged, this, &ModelList::filter);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_filling) emit edited(ticked());
    });
    connect(m_typed, &QLineEdit::textChanged, add,
            [add](const QString& text) { add->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_typed, &QLineEdit::returnPressed, this, &ModelList::addTyped);
    connect(add, &QPushButton::clicked, this, &ModelList::addTyped);
}

void ModelList::setModels(const QList<app::llm::ModelInfo>& offered, const QStringList& ticked)
{
    m_filling = true;
    m_list->clear();
    const auto add = [this](const QString& id, const QString& about, bool isTicked) {
        auto* item = new QListWidgetItem(id, m_list);
        item->setData(Qt::UserRole, id);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
        if (!about.isEmpty()) item->setText(u"%1   %2"_s.arg(id, about));
    };
    QStringList known;
    for (const auto& model : offered)
        known << model.id;
    for (const QString& id : ticked)
        if (!known.contains(id)) add(id, {}, true);
    for (const auto& model : offered) {
        QStringList about;
        if (!model.name.isEmpty() && model.name != model.id) about << model.name;
        if (model.context) about << tr("context %1").arg(widgets::countOnScreen(*model.context));
        add(model.id, about.join(u" · "_s), ticked.contains(model.id));
    }
    m_filling = false;
    constexpr int longList = 12;
    m_filter->setVisible(m_list->count() > longList);
    m_filter->clear();
}

QStringList ModelList::ticked() const
{
    QStringList ids;
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->checkState() == Qt::Checked) ids << m_list->item(row)->data(Qt::UserRole).toString();
    return ids;
}

void ModelList::filter(const QString& words)
{
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(words.trimmed(), Qt::CaseInsensitive));
}

void ModelList::addTyped()
{
    const QString id = m_typed->text().trimmed();
    if (id.isEmpty()) return;
    m_typed->clear();
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toString() == id)
            return m_list->item(row)->setCheckState(Qt::Checked);
    auto* item = new QListWidgetItem(id);
    item->setData(Qt::UserRole, id);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(Qt::Checked);
    m_list->insertItem(0, item);
    emit edited(ticked());
}

} // namespace ui::connections
