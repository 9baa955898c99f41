#include "ui/studyedit/orientationdialog.h"

#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui::studyedit {

using namespace Qt::StringLiterals;

namespace {

QDoubleSpinBox* angleField(double value, QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setRange(-180, 180);
    field->setDecimals(2);
    field->setSuffix(u"°"_s);
    field->setAlignment(Qt::AlignRight);
    field->setValue(value);
    return field;
}

} // namespace

QString orientationIdFor(const QString& name, const QStringList& taken)
{
    QString id;
    for (const QChar c : name.toLower().normalized(QString::NormalizationForm_KD))
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            id += c;
        else if (!id.isEmpty() && !id.endsWith(u'_') && !c.isMark())
            id += u'_';
    while (id.endsWith(u'_'))
        id.chop(1);
    if (id.isEmpty()) id = u"own"_s;
    const QStringList reserved = taken + app::study::builtInOrientationIds();
    QString free = id;
    for (int number = 2; reserved.contains(free); ++number)
        free = u"%1_%2"_s.arg(id).arg(number);
    return free;
}

OrientationDialog::OrientationDialog(const QStringList& taken, const std::optional<app::study::Orientation>& existing,
                                     QWidget* parent)
    : QDialog(parent)
    , m_taken(taken)
    , m_id(existing ? existing->id : QString())
    , m_name(new QLineEdit(existing ? existing->name : QString(), this))
    , m_definition(new QPlainTextEdit(existing ? existing->definition : QString(), this))
    , m_hasTarget(new QCheckBox(tr("These angles count as full rationality"), this))
    , m_low(angleField(existing && existing->target ? existing->target->low : 0, this))
    , m_high(angleField(existing && existing->target ? existing->target->high : 0, this))
{
    setWindowTitle(tr("A value of your own"));
    m_name->setPlaceholderText(tr("for example: egalitarian"));
    m_definition->setPlaceholderText(tr("a person who …"));
    m_definition->setTabChangesFocus(true);
    m_definition->setFixedHeight(fontMetrics().height() * 5);
    m_hasTarget->setChecked(existing && existing->target);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* words = new widgets::Section({}, this);
    words->card()->addField(tr("Name"), m_name);
    words->card()->addField(tr("Definition"), m_definition);
    words->setRemark(
        tr("The name stands before “value system” in the prompts, the definition after “a person who”. Write "
           "both in the language of the prompt pack."));
    layout->addWidget(words);
    layout->addWidget(m_hasTarget);
    auto* angles = new widgets::Section({}, this);
    angles->card()->addField(tr("From"), m_low);
    angles->card()->addField(tr("To"), m_high);
    angles->setRemark(tr("The same angle twice is a single target. Without a target no rationality is computed."));
    layout->addWidget(angles);
    angles->setEnabled(m_hasTarget->isChecked());
    connect(m_hasTarget, &QCheckBox::toggled, angles, &QWidget::setEnabled);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    widgets::setHook(ok, "primary", true);
    const auto check = [this, ok] {
        const bool hasWords = !m_name->text().trimmed().isEmpty() && !m_definition->toPlainText().trimmed().isEmpty();
        ok->setEnabled(hasWords && (!m_hasTarget->isChecked() || m_low->value() <= m_high->value()));
    };
    connect(m_name, &QLineEdit::textChanged, this, check);
    connect(m_definition, &QPlainTextEdit::textChanged, this, check);
    connect(m_hasTarget, &QCheckBox::toggled, this, check);
    connect(m_low, &QDoubleSpinBox::valueChanged, this, check);
    connect(m_high, &QDoubleSpinBox::valueChanged, this, check);
    check();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

app::study::Orientation OrientationDialog::orientation() const
{
    app::study::Orientation result;
    result.name = m_name->text().trimmed();
    result.definition = m_definition->toPlainText().trimmed();
    result.id = m_id.isEmpty() ? orientationIdFor(result.name, m_taken) : m_id;
    if (m_hasTarget->isChecked()) result.target = app::svo::Target{m_low->value(), m_high->value()};
    return result;
}

} // namespace ui::studyedit
