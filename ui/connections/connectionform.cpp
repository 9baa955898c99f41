#include "ui/connections/connectionform.h"

#include "app/chat/modelspec.h"
#include "app/llm/endpoint.h"
#include "ui/widgets/card.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/wording.h"
#include <QComboBox>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace ui::connections {

using namespace Qt::StringLiterals;
using app::chat::Dialect;

namespace {

constexpr std::array dialects{Dialect::OpenAiChat, Dialect::Ollama,          Dialect::Anthropic,
                              Dialect::Gemini,     Dialect::OpenAiResponses, Dialect::OpenAiCompletions};

enum KeySource { InKeychain, InEnvironment };

} // namespace

ConnectionForm::ConnectionForm(QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_server(new widgets::Section(tr("Server"), this))
    , m_keys(new widgets::Section(tr("Key"), this))
    , m_dialect(new QComboBox(this))
    , m_address(new QLineEdit(this))
    , m_understood(widgets::wrappedLabel({}, "secondary", this))
    , m_keySource(new QComboBox(this))
    , m_keyStack(new QStackedWidget(this))
    , m_key(new QLineEdit(this))
    , m_variable(new QLineEdit(this))
    , m_keyRemark(widgets::wrappedLabel({}, "secondary", this))
{
    for (const Dialect dialect : dialects)
        m_dialect->addItem(widgets::dialectTitle(dialect), app::chat::dialectName(dialect));
    m_address->setPlaceholderText(u"https://server.example.org/v1"_s);
    m_keySource->addItem(tr("Kept in this computer's keychain"));
    m_keySource->addItem(tr("From an environment variable"));
    m_key->setEchoMode(QLineEdit::Password);
    m_key->setPlaceholderText(tr("paste a new key; leave empty otherwise"));
    m_key->setAccessibleName(tr("Key"));
    m_variable->setAccessibleName(tr("Environment variable"));
    m_keyStack->addWidget(m_key);
    m_keyStack->addWidget(m_variable);
    m_keyStack->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);

    m_server->card()->addField(tr("Name"), m_name);
    m_server->card()->addField(tr("Kind of server"), m_dialect);
    m_server->card()->addField(tr("Address"), m_address);
    m_keys->card()->addField(tr("Where the key is"), m_keySource);
    m_keys->card()->addField(tr("Key"), m_keyStack);
    m_keyStack->setFocusProxy(m_key);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_server);
    layout->addWidget(m_understood);
    layout->addSpacing(8);
    layout->addWidget(m_keys);
    layout->addWidget(m_keyRemark);

    const auto tell = [this] { emit changed(); };
    for (QLineEdit* field : {m_name, m_address, m_key, m_variable})
        connect(field, &QLineEdit::textChanged, this, tell);
    connect(m_address, &QLineEdit::textChanged, this, &ConnectionForm::showAddress);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &ConnectionForm::showAddress);
    connect(m_dialect, &QComboBox::currentIndexChanged, this, tell);
    connect(m_keySource, &QComboBox::currentIndexChanged, this, &ConnectionForm::showKeyField);
    connect(m_keySource, &QComboBox::currentIndexChanged, this, tell);
    showKeyField();
}

void ConnectionForm::show(const app::config::SavedConnection& connection, const QString& variable)
{
    m_shown = connection;
    m_name->setText(connection.name);
    m_dialect->setCurrentIndex(std::max(0, m_dialect->findData(connection.dialect)));
    m_address->setText(connection.baseUrl);
    m_keySource->setCurrentIndex(connection.keyEnv.isEmpty() ? InKeychain : InEnvironment);
    m_variable->setText(connection.keyEnv.isEmpty() ? variable : connection.keyEnv);
    m_key->clear();
    const bool isOurs = !connection.modelFile.isEmpty(); // its address is the program's choice, and it has no key
    m_dialect->setEnabled(!isOurs);
    m_address->setReadOnly(isOurs);
    m_keys->setVisible(!isOurs);
    m_keyRemark->setVisible(!isOurs);
    showAddress();
    showKeyField();
}

app::config::SavedConnection ConnectionForm::connection() const
{
    auto result = m_shown;
    result.name = m_name->text().trimmed();
    result.dialect = m_dialect->currentData().toString();
    result.baseUrl = m_address->text().trimmed();
    result.keyEnv = m_keySource->currentIndex() == InEnvironment ? m_variable->text().trimmed() : QString();
    return result;
}

app::base::Secret ConnectionForm::typedKey() const
{
    return m_keySource->currentIndex() == InKeychain ? app::base::Secret(m_key->text()) : app::base::Secret();
}

void ConnectionForm::keyWasKept(const QString& remark)
{
    m_key->clear();
    m_keyRemark->setText(remark);
}

QString ConnectionForm::problem() const
{
    if (m_name->text().trimmed().isEmpty()) return tr("Give the server a name.");
    const auto dialect = app::chat::dialectFromName(m_dialect->currentData().toString());
    if (const auto url = app::llm::normaliseBaseUrl(*dialect, m_address->text()); !url) return url.error().what;
    if (m_keySource->currentIndex() == InEnvironment && m_variable->text().trimmed().isEmpty())
        return tr("Name the environment variable that holds the key.");
    if (const auto key = typedKey(); !key.isEmpty() && !key.isSendable())
        return tr("The key holds a character that keys do not have. Copy it once more.");
    return {};
}

void ConnectionForm::showAddress()
{
    if (m_address->text().trimmed().isEmpty()) {
        m_understood->setText(tr("Any usual spelling will do: with or without https, /v1 or a final slash."));
        widgets::setHook(m_understood, "role", u"secondary"_s);
        return;
    }
    const auto dialect = app::chat::dialectFromName(m_dialect->currentData().toString());
    const auto url = app::llm::normaliseBaseUrl(*dialect, m_address->text());
    m_understood->setText(url ? tr("Requests go to %1").arg(url->toString()) : url.error().what);
    widgets::setHook(m_understood, "role", url ? u"secondary"_s : u"error"_s);
}

void ConnectionForm::showKeyField()
{
    const bool isVariable = m_keySource->currentIndex() == InEnvironment;
    m_keyStack->setCurrentIndex(m_keySource->currentIndex());
    m_keyStack->setFocusProxy(isVariable ? m_variable : m_key);
    m_keyRemark->setText(isVariable
                             ? tr("The program reads the variable when it runs, and keeps nothing.")
                             : tr("A key is never written into a study, a log or an export. Servers on this computer "
                                  "need none."));
}

} // namespace ui::connections
