#include "ui/studyedit/participantdialog.h"

#include "app/base/numbers.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wording.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>
#include <QValidator>

namespace ui::studyedit {

using namespace Qt::StringLiterals;
using app::chat::ServerModel;
using app::chat::SimulatedModel;
using Kind = SimulatedModel::Kind;

namespace {

/// A number or nothing, with the user's decimal sign or a point.
std::optional<double> numberIn(const QLineEdit* field)
{
    const QString text = field->text().trimmed();
    bool isNumber = false;
    const double value = QLocale().toDouble(text, &isNumber);
    return isNumber ? std::optional(value) : app::base::parseDouble(text);
}

/// Numbers within [low, high], or an empty field.
class NumberValidator final : public QValidator
{
public:
    NumberValidator(double low, double high, bool whole, QObject* parent)
        : QValidator(parent)
        , m_low(low)
        , m_high(high)
        , m_whole(whole)
    {
    }
    State validate(QString& text, int&) const override
    {
        if (text.trimmed().isEmpty()) return Acceptable;
        bool isNumber = false;
        double value = QLocale().toDouble(text, &isNumber);
        if (!isNumber) {
            const auto plain = app::base::parseDouble(text);
            if (!plain) return Intermediate;
            value = *plain;
        }
        if (m_whole && value != std::floor(value)) return Intermediate;
        return value >= m_low && value <= m_high ? Acceptable : Intermediate;
    }

private:
    double m_low, m_high;
    bool m_whole;
};

QLineEdit* numberField(double low, double high, bool whole, std::optional<double> value, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setValidator(new NumberValidator(low, high, whole, field));
    field->setPlaceholderText(ParticipantDialog::tr("not sent"));
    field->setAlignment(Qt::AlignRight);
    if (value)
        field->setText(whole ? QString::number(static_cast<qint64>(*value)) : QLocale().toString(*value, 'g', 6));
    return field;
}

QSpinBox* percentField(double share, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setRange(0, 100);
    field->setSuffix(ParticipantDialog::tr(" %"));
    field->setAlignment(Qt::AlignRight);
    field->setValue(qRound(share * 100));
    return field;
}

std::optional<qint64> wholeIn(const QLineEdit* field)
{
    const auto value = numberIn(field);
    return value ? std::optional(static_cast<qint64>(*value)) : std::nullopt;
}

} // namespace

ParticipantDialog::ParticipantDialog(const app::study::Participant& participant, QWidget* parent)
    : QDialog(parent)
    , m_participant(participant)
    , m_label(new QLineEdit(participant.label, this))
{
    setWindowTitle(tr("Respondent"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* fields = new widgets::Section({}, this);
    fields->card()->addField(tr("Label in tables and figures"), m_label);
    layout->addWidget(fields);
    if (const auto* server = std::get_if<ServerModel>(&participant.model)) {
        addServerFields(fields->card(), *server);
        fields->setRemark(tr("An empty field is not sent: the server's default holds. A seed does not make a server's "
                             "replies repeatable for certain."));
    } else if (const auto* model = std::get_if<SimulatedModel>(&participant.model)) {
        addSimulatedFields(fields->card(), *model);
        fields->setRemark(
            tr("A lapse is an item answered at random. Results of simulated respondents are always marked as "
               "such."));
    }
    auto* known = new widgets::Section(tr("What is known about it, for grouping results"), this);
    addMetadataFields(known->card(), participant.metadata);
    layout->addWidget(known);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    QPushButton* ok = buttons->button(QDialogButtonBox::Ok);
    widgets::setHook(ok, "primary", true);
    const auto check = [this, ok] {
        bool isSound = !m_label->text().trimmed().isEmpty();
        for (const auto* field : findChildren<QLineEdit*>())
            isSound = isSound && field->hasAcceptableInput();
        ok->setEnabled(isSound && (!m_model || !m_model->text().trimmed().isEmpty()));
    };
    for (const auto* field : findChildren<QLineEdit*>())
        connect(field, &QLineEdit::textChanged, this, check);
    check();
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

void ParticipantDialog::addServerFields(widgets::Card* card, const ServerModel& model)
{
    m_model = new QLineEdit(model.model, this);
    m_temperature = numberField(0, 2, false, model.sampling.temperature, this);
    m_topP = numberField(0, 1, false, model.sampling.topP, this);
    m_maxTokens = numberField(1, 1e6, true, model.sampling.maxTokens, this);
    m_seed = numberField(0, 2147483647, true, model.sampling.seed, this);
    card->addField(tr("Model"), m_model);
    card->addField(tr("Temperature"), m_temperature);
    card->addField(tr("Top-p"), m_topP);
    card->addField(tr("Longest reply, tokens"), m_maxTokens);
    card->addField(tr("Seed of the server's sampling"), m_seed);
    if (model.connection.dialect != app::chat::Dialect::OpenAiCompletions) return;
    m_template = new QComboBox(this);
    for (const QString& name : {u"plain"_s, u"alpaca"_s, u"vicuna"_s, u"koala"_s, u"llama-2-chat"_s})
        m_template->addItem(name, name);
    m_template->setCurrentIndex(std::max(0, m_template->findData(model.chatTemplate)));
    card->addField(tr("How turns are written"), m_template);
}

void ParticipantDialog::addMetadataFields(widgets::Card* card, const app::study::Metadata& metadata)
{
    m_size = numberField(0, 1e6, false, metadata.sizeB, this);
    m_size->setPlaceholderText(tr("not known"));
    m_tuning = new QLineEdit(metadata.tuning, this);
    m_reasoning = new QLineEdit(metadata.reasoning, this);
    m_released = new QLineEdit(metadata.released, this);
    m_released->setPlaceholderText(tr("year-month-day"));
    card->addField(tr("Size, billions of parameters"), m_size);
    card->addField(tr("Tuning"), m_tuning);
    card->addField(tr("Reasoning effort"), m_reasoning);
    card->addField(tr("Released"), m_released);
}

void ParticipantDialog::addSimulatedFields(widgets::Card* card, const SimulatedModel& model)
{
    if (model.kind == Kind::Obeying) {
        m_share = percentField(model.fidelity, this);
        card->addField(tr("Follows the value in"), m_share);
    } else if (model.kind == Kind::Refusing) {
        m_share = percentField(model.rate, this);
        card->addField(tr("Declines"), m_share);
    } else if (model.kind == Kind::Letter) {
        m_letter = new QComboBox(this);
        for (char letter = 'A'; letter <= 'I'; ++letter)
            m_letter->addItem(QString(QLatin1Char(letter)));
        m_letter->setCurrentText(model.letter);
        card->addField(tr("Letter"), m_letter);
    }
    if (model.kind == Kind::Random) return;
    m_lapse = percentField(model.lapse, this);
    card->addField(tr("Lapses in"), m_lapse);
}

app::study::Participant ParticipantDialog::participant() const
{
    auto result = m_participant;
    result.label = m_label->text().trimmed();
    result.metadata = {numberIn(m_size), m_tuning->text().trimmed(), m_reasoning->text().trimmed(),
                       m_released->text().trimmed()};
    if (auto* server = std::get_if<ServerModel>(&result.model)) {
        server->model = m_model->text().trimmed();
        server->sampling = {numberIn(m_temperature), numberIn(m_topP), wholeIn(m_maxTokens), wholeIn(m_seed)};
        if (m_template) server->chatTemplate = m_template->currentData().toString();
    } else if (auto* model = std::get_if<SimulatedModel>(&result.model)) {
        if (m_share) (model->kind == Kind::Obeying ? model->fidelity : model->rate) = m_share->value() / 100.0;
        if (m_letter) model->letter = m_letter->currentText();
        if (m_lapse) model->lapse = m_lapse->value() / 100.0;
    }
    return result;
}

} // namespace ui::studyedit
