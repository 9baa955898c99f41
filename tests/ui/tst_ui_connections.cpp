#include "app/config/connections.h"
#include "app/config/settings.h"
#include "tests/support/faultserver.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/modelserver.h"
#include "ui/connections/connectionform.h"
#include "ui/connections/connectionsscreen.h"
#include "ui/connections/costs.h"
#include "ui/connections/enginepanel.h"
#include "ui/connections/foundservers.h"
#include "ui/connections/modellist.h"
#include "ui/connections/pullpanel.h"
#include "ui/connections/teststeps.h"
#include "ui/prefs/preferencesdialog.h"
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace ui::connections;
using app::config::SavedConnection;

namespace {

struct Fixture
{
    explicit Fixture(const QList<SavedConnection>& saved = {})
        : settings(std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat))
    {
        app::config::saveConnections(settings.store(), saved);
        screen = std::make_unique<ConnectionsScreen>(settings, secrets);
        screen->resize(1260, 800);
        screen->show();
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* button : screen->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) return button;
        return nullptr;
    }
    QLineEdit* field(const QString& name) const
    {
        for (auto* field : screen->findChildren<QLineEdit*>())
            if (field->accessibleName() == name) return field;
        return nullptr;
    }
    QList<SavedConnection> saved() { return app::config::savedConnections(settings.store()); }
    QString steps() const
    {
        QStringList lines;
        for (const auto* label : screen->findChild<TestSteps*>()->findChildren<QLabel*>())
            if (label->isVisible()) lines << label->text();
        return lines.join(u'\n');
    }
    /// Chooses an entry of "Add a server" by its place.
    void add(int preset) const
    {
        for (const auto* button : screen->findChildren<QPushButton*>())
            if (button->menu()) return button->menu()->actions().at(preset)->trigger();
    }

    QTemporaryDir folder;
    app::config::Settings settings;
    support::MemorySecrets secrets;
    std::unique_ptr<ConnectionsScreen> screen;
};

constexpr int anotherServer = 7;
constexpr int openAi = 3;

} // namespace

class TstUiConnections : public QObject
{
    Q_OBJECT
    QTemporaryDir m_emptyFolder;

private Q_SLOTS:
    void serverIsAddedTestedAndTicked()
    {
        support::ModelServer server;
        Fixture f;
        QSignalSpy changed(f.screen.get(), &ConnectionsScreen::connectionsChanged);
        f.add(anotherServer);
        f.field(u"Name"_s)->setText(u"GPU room"_s);
        f.field(u"Address"_s)->setText(server.baseUrl());
        QTest::mouseClick(f.button(u"Save and test"_s), Qt::LeftButton);
        QCOMPARE(f.saved().size(), 1);
        QCOMPARE(f.saved().first().name, u"GPU room"_s);
        auto* list = f.screen->findChild<ModelList*>()->findChild<QListWidget*>();
        QTRY_COMPARE(list->count(), 1);
        QTRY_VERIFY2(f.steps().count(u"✓"_s) == 4, qPrintable(f.steps()));
        list->item(0)->setCheckState(Qt::Checked);
        QCOMPARE(f.saved().first().models, QStringList{u"served-model"_s});
        QVERIFY(changed.size() >= 2);
    }

    void failingStepIsNamed()
    {
        support::FaultServer server;
        server.answers({{"HTTP/1.1 401 Unauthorized\r\nContent-Type: application/json\r\nContent-Length: 36\r\n"
                         "Connection: close\r\n\r\n{\"error\":{\"message\":\"no such user\"}} ",
                         support::Answer::End::Close}});
        Fixture f({{u"Lab"_s, u"openai-chat"_s, server.url(), {}, {}}});
        QTest::mouseClick(f.button(u"Save and test"_s), Qt::LeftButton);
        QTRY_VERIFY2(f.steps().contains(u"✕"_s), qPrintable(f.steps()));
        QVERIFY(f.button(u"Save and test"_s)->isEnabled());
        QTRY_VERIFY2(f.steps().contains(u"key"_s, Qt::CaseInsensitive), qPrintable(f.steps()));
    }

    /// A key goes from its field to the keychain and to nowhere else.
    void keyIsKeptAndNotShownAgain()
    {
        support::ModelServer server;
        const QString canary = u"sk-canary-4711"_s;
        Fixture f({{u"Lab"_s, u"openai-chat"_s, server.baseUrl(), {}, {}}});
        QLineEdit* key = f.field(u"Key"_s);
        QCOMPARE(key->echoMode(), QLineEdit::Password);
        QTest::keyClicks(key, canary);
        QTest::mouseClick(f.button(u"Save and test"_s), Qt::LeftButton);
        QTRY_VERIFY(key->text().isEmpty());
        QCOMPARE(f.secrets.entries.size(), 1);
        const QString origin = f.secrets.entries.keys().first();
        QVERIFY2(origin.startsWith(u"http://127.0.0.1:"_s), qPrintable(origin));
        QCOMPARE(f.secrets.entries.value(origin).bytes(), canary.toUtf8());
        f.settings.store().sync();
        QFile file(f.folder.filePath(u"s.ini"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains(canary.toUtf8()));
        for (const auto* label : f.screen->findChildren<QLabel*>())
            QVERIFY(!label->text().contains(canary));
    }

    void keychainThatRefusesIsSaid()
    {
        support::ModelServer server;
        Fixture f({{u"Lab"_s, u"openai-chat"_s, server.baseUrl(), {}, {}}});
        f.secrets.error = app::base::Error{app::base::ErrorKind::Io, u"The keychain is locked. Unlock it."_s, {}};
        QTest::keyClicks(f.field(u"Key"_s), u"abc"_s);
        QTest::mouseClick(f.button(u"Save and test"_s), Qt::LeftButton);
        QTRY_VERIFY2(f.steps().contains(u"Unlock it"_s), qPrintable(f.steps()));
        QCOMPARE(server.posts(), 0);
    }

    void addressIsUnderstood_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("shown"); // part of the line below the field
        QTest::addColumn<bool>("usable");
        QTest::newRow("bare") << u"https://api.openai.com"_s << u"https://api.openai.com/v1"_s << true;
        QTest::newRow("endpoint") << u"https://api.openai.com/v1/chat/completions"_s << u"https://api.openai.com/v1"_s
                                  << true;
        QTest::newRow("local") << u"localhost:1234"_s << u"http://localhost:1234/v1"_s << true;
        QTest::newRow("password") << u"https://me:secret@host/v1"_s << QString() << false;
        QTest::newRow("ftp") << u"ftp://host"_s << QString() << false;
    }
    void addressIsUnderstood()
    {
        QFETCH(QString, typed);
        QFETCH(QString, shown);
        QFETCH(bool, usable);
        Fixture f;
        f.add(openAi);
        f.field(u"Address"_s)->setText(typed);
        QString lines;
        for (const auto* label : f.screen->findChild<ConnectionForm*>()->findChildren<QLabel*>())
            lines += label->text() + u'\n';
        QVERIFY2(lines.contains(shown), qPrintable(lines));
        QVERIFY(!lines.contains(u"secret@"_s));
        QCOMPARE(f.button(u"Save and test"_s)->isEnabled(), usable);
    }

    /// What is found is offered, and used only when it is added.
    void foundServersAreOffered()
    {
        support::FaultServer server;
        server.answersBy([](const support::SeenRequest& request) -> support::Answer {
            const bool isList = request.path == "/api/tags";
            return {support::FaultServer::http(200, "application/json",
                                               isList ? R"({"models":[{"name":"qwen3:8b"},{"name":"tiny:1b"}]})"
                                                      : R"({"version":"0.9.0"})")};
        });
        Fixture f;
        auto* found = f.screen->findChild<FoundServers*>();
        found->search({{app::llm::DiscoveryProbe::Kind::Ollama, server.port()}});
        QTRY_VERIFY(f.button(u"Add"_s));
        QVERIFY(f.saved().isEmpty());
        for (const auto& request : server.requests())
            QCOMPARE(request.method, QByteArray("GET"));
        QCoreApplication::processEvents();
        f.button(u"Add"_s)->click();
        QCOMPARE(f.saved().size(), 1);
        QCOMPARE(f.saved().first().name, u"Ollama"_s);
        QVERIFY(f.saved().first().models.isEmpty()); // which models is the user's choice, too
        QCOMPARE(f.screen->findChild<ModelList*>()->findChild<QListWidget*>()->count(), 2);
        QVERIFY(!f.button(u"Add"_s) || !f.button(u"Add"_s)->accessibleName().contains(u"Ollama"_s)); // offered no more
    }

    void modelIsDownloaded()
    {
        support::FaultServer server;
        server.answers({{support::FaultServer::chunked("application/x-ndjson",
                                                       {"{\"status\":\"pulling manifest\"}\n",
                                                        "{\"status\":\"pulling aaa\",\"digest\":\"sha256:aaa\","
                                                        "\"total\":1000,\"completed\":400}\n",
                                                        "{\"status\":\"success\"}\n"})}});
        Fixture f({{u"Ollama"_s, u"ollama"_s, server.url(QString()), {}, {}}});
        QTest::keyClicks(f.field(u"Model to download"_s), u"tiny"_s);
        QTest::mouseClick(f.button(u"Download"_s), Qt::LeftButton);
        QVERIFY(f.button(u"Cancel"_s));
        QTRY_COMPARE(f.saved().first().models, QStringList{u"tiny:latest"_s}); // as Ollama lists it
        QVERIFY(!f.button(u"Cancel"_s));
    }

    void downloadIsCancelled()
    {
        support::FaultServer server;
        server.answers({{"HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n"
                         "{\"status\":\"pulling manifest\"}\n"}});
        Fixture f({{u"Ollama"_s, u"ollama"_s, server.url(QString()), {}, {}}});
        QTest::keyClicks(f.field(u"Model to download"_s), u"large:70b"_s);
        QTest::mouseClick(f.button(u"Download"_s), Qt::LeftButton);
        QTRY_COMPARE(server.requestCount(), qsizetype(1));
        QTest::mouseClick(f.button(u"Cancel"_s), Qt::LeftButton);
        QTRY_VERIFY(!f.button(u"Cancel"_s));
        QVERIFY(f.saved().first().models.isEmpty());
        QVERIFY(f.button(u"Download"_s)->isEnabled());
        QString words;
        for (const auto* label : f.screen->findChild<PullPanel*>()->findChildren<QLabel*>())
            words += label->text();
        QVERIFY2(words.contains(u"cancelled"_s), qPrintable(words));
    }

    void downloadSaysHowFarItIs()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"en_US"_s));
        QCOMPARE(PullPanel::words({u"pulling manifest"_s, 0, 0}), u"pulling manifest"_s);
        QCOMPARE(PullPanel::words({u"pulling aaa"_s, 512 * 1024, 2048 * 1024}), u"512.00 KiB of 2.00 MiB (25 %)"_s);
        QLocale::setDefault(before);
    }

    /// A file of the user's, served by the program itself: kept with its file, shown as that, failing in words.
    void modelFileIsServed()
    {
        qputenv("PATH", m_emptyFolder.path().toUtf8()); // no llama.cpp on this computer
        qputenv("HOME", m_emptyFolder.path().toUtf8());
        Fixture f;
        const QString file = f.folder.filePath(u"Tiny.Q4.gguf"_s);
        QFile(file).open(QIODevice::WriteOnly);
        f.screen->addModelFile(file);
        QCOMPARE(f.saved().size(), 1);
        QCOMPARE(f.saved().first().modelFile, file);
        QCOMPARE(f.saved().first().models, QStringList{u"Tiny.Q4"_s});
        const QListWidget* list = nullptr;
        for (const auto* one : f.screen->findChildren<QListWidget*>())
            if (one->accessibleName() == u"Saved servers"_s) list = one;
        QVERIFY2(list->item(0)->text().contains(u"run by this program"_s), qPrintable(list->item(0)->text()));
        if (!app::llm::findLlamaServer().isEmpty()) QSKIP("llama.cpp is installed where every user has it");
        QString words;
        for (const auto* label : f.screen->findChild<EnginePanel*>()->findChildren<QLabel*>())
            words += label->text() + u'\n';
        QVERIFY2(words.contains(u"not installed"_s), qPrintable(words));
        f.screen->addModelFile(file); // the same one again
        QCOMPARE(f.saved().size(), 1);
    }

    void costsAreKept()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(u"de_DE"_s)); // typed as people there do
        Fixture f;
        app::study::Design design;
        design.participants << app::study::Participant{
            u"M"_s, app::chat::ServerModel{u"gpt"_s, {{}, u"https://api.example.org/v1"_s, {}}, {}, {}}, {}};
        CostsDialog dialog(f.settings, &design);
        const auto field = [&dialog](const QString& name) -> QLineEdit* {
            for (auto* edit : dialog.findChildren<QLineEdit*>())
                if (edit->accessibleName() == name) return edit;
            return nullptr;
        };
        field(u"Currency"_s)->setText(u"EUR"_s);
        field(u"A study may cost"_s)->setText(u"12,50"_s);
        field(u"Price of a million tokens of prompts to gpt"_s)->setText(u"0,15"_s);
        auto* reply = field(u"Price of a million tokens of replies of gpt"_s);
        reply->setText(u"much"_s);
        auto* save = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Save);
        QVERIFY(!save->isEnabled());
        reply->setText(u"0.6"_s); // a point will do, too
        save->click();
        const Costs costs = costsOf(design, f.settings);
        QCOMPARE(costs.cap, std::optional<qint64>(12'500'000));
        QCOMPARE(costs.currency, u"EUR"_s);
        QCOMPARE(costs.prices, (QMap<int, app::base::Price>{{0, {150'000, 600'000, {}}}}));
        CostsDialog again(f.settings, &design);
        QCOMPARE(again.findChildren<QLineEdit*>().size(), dialog.findChildren<QLineEdit*>().size());
        QLocale::setDefault(before);
    }

    void namesStayDifferent()
    {
        Fixture f({{u"OpenAI"_s, u"openai-chat"_s, u"https://api.openai.com/v1"_s, u"K"_s, {}}});
        f.add(openAi);
        QCOMPARE(f.field(u"Name"_s)->text(), u"OpenAI 2"_s);
        f.field(u"Name"_s)->setText(u"OpenAI"_s);
        QTest::mouseClick(f.button(u"Save and test"_s), Qt::LeftButton);
        QCOMPARE(f.saved().size(), 1);
        QVERIFY2(f.steps().contains(u"another name"_s), qPrintable(f.steps()));
    }

    void serverIsRemoved()
    {
        Fixture f(
            {{u"A"_s, u"ollama"_s, u"http://a:11434"_s, {}, {}}, {u"B"_s, u"ollama"_s, u"http://b:11434"_s, {}, {}}});
        QTest::mouseClick(f.button(u"Remove"_s), Qt::LeftButton);
        QCOMPARE(f.saved().size(), 1);
        QCOMPARE(f.field(u"Name"_s)->text(), u"B"_s);
        QTest::mouseClick(f.button(u"Remove"_s), Qt::LeftButton);
        QVERIFY(f.saved().isEmpty());
        QVERIFY(!f.button(u"Remove"_s)); // the empty state is shown
    }

    void modelThatIsNotListedCanBeTyped()
    {
        Fixture f({{u"A"_s, u"ollama"_s, u"http://a:11434"_s, {}, {u"old"_s}}});
        QLineEdit* typed = f.field(u"A model that is not listed"_s);
        QTest::keyClicks(typed, u"my-model"_s);
        QTest::keyClick(typed, Qt::Key_Return);
        QCOMPARE(f.saved().first().models, (QStringList{u"my-model"_s, u"old"_s}));
    }

    void preferencesHoldAtOnce()
    {
        Fixture f;
        ui::prefs::PreferencesDialog dialog(f.settings);
        QSignalSpy appearance(&dialog, &ui::prefs::PreferencesDialog::appearanceChanged);
        const auto choose = [&dialog](const QString& name, int index) {
            for (auto* box : dialog.findChildren<QComboBox*>())
                if (box->accessibleName() == name) {
                    box->setCurrentIndex(index);
                    emit box->activated(index);
                }
        };
        choose(u"Language"_s, 2);
        choose(u"Colours"_s, 2);
        choose(u"Text size"_s, 7);
        QTest::keyClicks(dialog.findChild<QLineEdit*>(), u"MK"_s);
        QCOMPARE(f.settings.language(), u"de"_s);
        QCOMPARE(f.settings.colourScheme(), app::config::ColourScheme::Dark);
        QCOMPARE(f.settings.zoomPercent(), 200);
        QCOMPARE(f.settings.initials(), u"MK"_s);
        QCOMPARE(appearance.size(), 2);
    }
};

QTEST_MAIN(TstUiConnections)
#include "tst_ui_connections.moc"
