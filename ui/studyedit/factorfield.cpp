#include "ui/studyedit/factorfield.h"

#include "ui/widgets/card.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/theme.h"
#include <QDialog>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::studyedit {

using namespace Qt::StringLiterals;

FactorField::FactorField(const QString& name, const QList<Choice>& choices, bool severalAllowed, QWidget* parent)
    : QComboBox(parent)
    , m_name(name)
    , m_choices(choices)
    , m_severalAllowed(severalAllowed && choices.size() > 1)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(14);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QComboBox::activated, this, &FactorField::chosen);
}

void FactorField::setValues(const QList<int>& values)
{
    m_values = values;
    clear();
    QStringList titles;
    for (const Choice& choice : m_choices) {
        addItem(choice.title);
        if (values.contains(choice.value)) titles << choice.title;
    }
    for (int i = 0; i < m_choices.size(); ++i)
        if (values.size() == 1 && m_choices.at(i).value == values.first()) setCurrentIndex(i);
    if (values.size() > 1) {
        addItem(titles.join(u", "_s));
        setCurrentIndex(count() - 1);
    }
    if (!m_severalAllowed) return;
    insertSeparator(count());
    addItem(tr("Compare several…"));
}

void FactorField::chosen(int index)
{
    if (index < m_choices.size()) {
        const QList<int> values{m_choices.at(index).value};
        if (values != m_values) emit edited(values);
        return;
    }
    setValues(QList<int>(m_values)); // the entry is a question, no value
    if (m_severalAllowed && index == count() - 1) askForSeveral();
}

void FactorField::askForSeveral()
{
    auto* dialog = new QDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(m_name);
    auto* section = new widgets::Section({}, dialog);
    section->setRemark(tr("Each ticked value makes cells of its own, so that its effect can be seen."));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    widgets::setHook(ok, "primary", true);
    QList<widgets::CheckRow*> rows;
    for (const Choice& choice : std::as_const(m_choices)) {
        auto* row = new widgets::CheckRow(choice.title, section);
        row->setChecked(m_values.contains(choice.value));
        section->card()->addRow(row);
        rows << row;
    }
    const auto ticked = [this, rows] {
        QList<int> values;
        for (int i = 0; i < rows.size(); ++i)
            if (rows.at(i)->isChecked()) values << m_choices.at(i).value;
        return values;
    };
    for (auto* row : std::as_const(rows))
        connect(row, &widgets::CheckRow::toggled, ok, [ok, ticked] { ok->setEnabled(!ticked().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this, [this, ticked] {
        if (const auto values = ticked(); values != m_values) emit edited(values);
    });
    auto* layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(section);
    layout->addWidget(buttons);
    dialog->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    dialog->open();
}

} // namespace ui::studyedit
