#include "app/config/connections.h"
#include "app/config/prices.h"
#include "app/config/settings.h"
#include "app/run/plan.h"
#include "app/study/document.h"
#include "app/study/templates.h"
#include "tests/support/faultserver.h"
#include "tests/support/memoryjournal.h"
#include "tests/support/memorysecrets.h"
#include "tests/support/modelserver.h"
#include "tests/support/studybuilder.h"
#include "ui/studyedit/designscreen.h"
#include "ui/studyedit/estimate.h"
#include "ui/studyedit/factorfield.h"
#include "ui/studyedit/orientationdialog.h"
#include "ui/studyedit/participantdialog.h"
#include "ui/studyedit/payoffsdialog.h"
#include "ui/studyedit/promptpreview.h"
#include "ui/widgets/checkrow.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/plaintable.h"
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace app::study;
using ui::studyedit::DesignScreen;
using ui::widgets::CheckRow;

namespace {

/// A screen with an open study; edits go to the study as the window would send them.
struct Fixture
{
    explicit Fixture(Study study = {}, const QList<app::config::SavedConnection>& servers = {})
        : settings(std::make_unique<QSettings>(folder.filePath(u"s.ini"_s), QSettings::IniFormat))
        , document(std::move(study), journal)
    {
        app::config::saveConnections(settings.store(), servers);
        screen = std::make_unique<DesignScreen>(settings, secrets);
        QObject::connect(screen.get(), &ui::widgets::Screen::submitRequested, screen.get(),
                         [this](const Change& change, const QString& what) {
                             const auto result = document.submit(change);
                             if (result)
                                 inverse = *result;
                             else
                                 refusal = result.error().what;
                             whats << what;
                         });
        status = std::make_unique<QSignalSpy>(screen.get(), &ui::widgets::Screen::statusTextChanged);
        screen->setDocument(&document);
        screen->resize(1260, 800);
        screen->show();
        QCoreApplication::processEvents(); // rows get their places
    }
    const Design& design() const { return document.study().design; }
    CheckRow* row(const QString& title) const
    {
        for (auto* row : screen->findChildren<CheckRow*>())
            if (row->title() == title && row->isVisible()) return row;
        return nullptr;
    }
    void click(const QString& title) const
    {
        CheckRow* target = row(title);
        QVERIFY2(target, qPrintable(title));
        QTest::mouseClick(target, Qt::LeftButton, {}, QPoint(target->width() / 2, target->height() / 2));
    }
    QPushButton* button(const QString& text) const
    {
        for (auto* button : screen->findChildren<QPushButton*>())
            if (button->text() == text && button->isVisible()) return button;
        return nullptr;
    }

    QTemporaryDir folder;
    app::config::Settings settings;
    support::MemorySecrets secrets;
    support::MemoryJournal journal;
    StudyDocument document;
    std::unique_ptr<DesignScreen> screen;
    std::unique_ptr<QSignalSpy> status; ///< texts for the status bar
    std::optional<Change> inverse;
    QString refusal;
    QStringList whats;
};

Study studyOf(const Design& design)
{
    return support::StudyBuilder(design).apply(SetDesign{design}).study();
}

QStringList labelsOf(const Design& design)
{
    QStringList labels;
    for (const auto& participant : design.participants)
        labels << participant.label;
    return labels;
}

QStringList idsOf(const Design& design)
{
    QStringList ids;
    for (const auto& orientation : design.orientations)
        ids << orientation.id;
    return ids;
}

} // namespace

class TstUiDesign : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(u"en_US"_s)); }

    void simulatedRespondentsAreTicked()
    {
        Fixture f(studyOf(Design{}));
        f.click(u"Obeys the value"_s);
        f.click(u"Random"_s);
        QCOMPARE(labelsOf(f.design()), (QStringList{u"Obeys the value"_s, u"Random"_s}));
        QVERIFY(f.row(u"Random"_s)->isChecked());
        f.click(u"Obeys the value"_s);
        QCOMPARE(labelsOf(f.design()), QStringList{u"Random"_s});
        f.document.submit(*f.inverse).value(); // what Undo does
        QCOMPARE(labelsOf(f.design()), (QStringList{u"Obeys the value"_s, u"Random"_s}));
        QVERIFY(f.row(u"Obeys the value"_s)->isChecked());
        QVERIFY(!f.row(u"Refusing"_s));
        QTest::mouseClick(f.button(u"5 more"_s), Qt::LeftButton); // ten kinds, two in use, three offered
        QVERIFY(f.row(u"Refusing"_s));
    }

    void everyRespondentCanBeDescribed()
    {
        Design design;
        design.participants << Participant{u"Random"_s, app::chat::SimulatedModel{}, {}};
        Fixture f(studyOf(design));
        f.button(u"Edit…"_s)->click();
        auto* dialog = f.screen->findChild<ui::studyedit::ParticipantDialog*>();
        const auto field = [dialog](const QString& name) {
            for (auto* candidate : dialog->findChildren<QLineEdit*>())
                if (candidate->accessibleName() == name) return candidate;
            return static_cast<QLineEdit*>(nullptr);
        };
        field(u"Size, billions of parameters"_s)->setText(u"7.5"_s);
        QTest::keyClicks(field(u"Tuning"_s), u"base"_s);
        dialog->accept();
        QCOMPARE(f.design().participants.first().metadata.sizeB, 7.5);
        QCOMPARE(f.design().participants.first().metadata.tuning, u"base"_s);
    }

    void amountsCanBeMovedAndComeFromAFile()
    {
        Fixture f(studyOf(Design{}));
        const auto open = [&f] {
            f.button(f.design().payoffs ? u"The study's own…"_s : u"As published…"_s)->click();
            const auto dialogs = f.screen->findChildren<ui::studyedit::PayoffsDialog*>();
            return dialogs.last();
        };
        auto* dialog = open();
        const auto fields = dialog->findChildren<QDoubleSpinBox*>();
        fields.at(0)->setValue(500);
        fields.at(1)->setValue(500);
        fields.at(2)->setValue(10);
        const auto* table = dialog->findChild<ui::widgets::PlainTable*>();
        QCOMPARE(table->item(0, 1)->text(), u"850 · 850"_s); // 500 + 10 (85 − 50)
        dialog->accept();
        QVERIFY(f.design().payoffs);
        QCOMPARE(f.design().payoffs->centre, (app::svo::Allocation{500, 500}));
        QCOMPARE(f.design().payoffs->item(2).option(9), (app::svo::Allocation{1000, 500}));

        dialog = open();
        QCOMPARE(dialog->findChildren<QDoubleSpinBox*>().at(2)->value(), 10.0);
        QTemporaryDir folder;
        const auto write = [&folder](const QString& name, const QByteArray& text) {
            QFile file(folder.filePath(name));
            if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size()) qFatal("cannot write");
            return file.fileName();
        };
        dialog->readFile(write(u"short.json"_s, R"({"items": [[[1, 2], [3, 4]]]})"));
        const auto labels = dialog->findChildren<QLabel*>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible() && label->text().contains(u"6 or 15 items are expected"_s);
        }));
        QCOMPARE(dialog->payoffs()->centre.self, 500.0); // nothing changed
        dialog->readFile(write(u"own.json"_s, R"({"id": "lab", "centre": [10, 10], "items":
            [[[17,17],[17,3]], [[17,3],[20,10]], [[10,20],[17,17]], [[10,20],[17,3]], [[20,10],[10,20]],
             [[20,10],[17,17]]]})"));
        QCOMPARE(dialog->payoffs()->id, u"lab"_s);
        dialog->accept();
        QCOMPARE(f.design().payoffs->item(1).option(5), (app::svo::Allocation{17, 10})); // half-way from 17 to 3
        f.document.submit(*f.inverse).value();
        QCOMPARE(f.design().payoffs->centre.self, 500.0);
    }

    void modelsOfServersAreTickedByKey()
    {
        Fixture f(studyOf(Design{}),
                  {{u"Lab"_s, u"ollama"_s, u"http://gpu:11434"_s, {}, {u"qwen3:8b"_s, u"llama3.1:8b"_s}},
                   {u"Cloud"_s, u"openai-chat"_s, u"https://api.example.org/v1"_s, u"KEY"_s, {u"qwen3:8b"_s}}});
        CheckRow* row = f.row(u"qwen3:8b"_s);
        row->box()->setFocus();
        QTest::keyClick(row->box(), Qt::Key_Space);
        QCOMPARE(f.design().participants.size(), 1);
        const auto model = std::get<app::chat::ServerModel>(f.design().participants.first().model);
        QCOMPARE(model.model, u"qwen3:8b"_s);
        QCOMPARE(model.connection.baseUrl, u"http://gpu:11434"_s);
        QCOMPARE(model.connection.dialect, app::chat::Dialect::Ollama);
        // The same model of another server is another respondent, with a label of its own.
        for (auto* other : f.screen->findChildren<CheckRow*>())
            if (other->title() == u"qwen3:8b"_s && !other->isChecked() && other->isVisible()) {
                other->box()->click();
                break;
            }
        QCOMPARE(labelsOf(f.design()), (QStringList{u"qwen3:8b"_s, u"qwen3:8b (2)"_s}));
        QVERIFY(checkDesign([&] {
                    Design whole = f.design();
                    whole.orientations = standardOrientations();
                    return whole;
                }())
                    .has_value());
    }

    void testNamesTheStepThatFails()
    {
        support::FaultServer server;
        server.answers({{support::FaultServer::http(401, "application/json", R"({"error":{"message":"no key"}})")}});
        Design design;
        design.participants << Participant{u"M"_s, app::chat::ServerModel{u"m"_s, {{}, server.url(), {}}, {}, {}}, {}};
        Fixture f(studyOf(design));
        f.button(u"Test"_s)->click();
        const auto texts = [&f] {
            QString all;
            for (const auto* label : f.screen->findChildren<QLabel*>())
                if (label->isVisible()) all += label->text() + u'\n';
            return all;
        };
        QTRY_VERIFY2(texts().contains(u"Failed at “It lists its models”."_s), qPrintable(texts()));
        QVERIFY(texts().contains(u"key"_s));
    }

    void modelThatAnswersIsSaid()
    {
        support::ModelServer server;
        Design design;
        design.participants << Participant{
            u"M"_s, app::chat::ServerModel{u"served-model"_s, {{}, server.baseUrl(), {}}, {}, {}}, {}};
        Fixture f(studyOf(design));
        f.button(u"Test"_s)->click();
        const auto hasBadge = [&f] {
            const auto badges = f.row(u"M"_s)->findChildren<ui::widgets::Badge*>();
            return std::ranges::any_of(badges, [](const auto* badge) { return badge->text() == u"answers"_s; });
        };
        QTRY_VERIFY(hasBadge());
        f.click(u"Random"_s); // the rows are made anew
        QVERIFY(hasBadge());
    }

    void peopleAreAddedByHand()
    {
        Fixture f(studyOf(Design{}));
        f.button(u"Add one…"_s)->click();
        f.button(u"Add one…"_s)->click();
        QCOMPARE(labelsOf(f.design()), (QStringList{u"Chat window"_s, u"Chat window (2)"_s}));
        QVERIFY(std::holds_alternative<app::chat::ManualModel>(f.design().participants.first().model));
        f.click(u"Chat window"_s);
        QCOMPARE(labelsOf(f.design()), QStringList{u"Chat window (2)"_s});
    }

    /// By hand: 2 trials of 43 and 38 requests are counted above; here one cell of 9 requests of one trial, replies of
    /// 60 tokens at 10,000 a million: 9 · 60 · 0.01 = 5.40, and prompts for nothing.
    void costsAreEstimated()
    {
        Design design;
        design.participants << Participant{
            u"M"_s, app::chat::ServerModel{u"m"_s, {{}, u"https://api.example.org/v1"_s, {}}, {}, {}}, {}};
        design.orientations = {standardOrientations().first()};
        design.trials = 1;
        Fixture f(studyOf(design));
        f.settings.setCurrency(u"EUR"_s);
        app::config::savePrices(f.settings.store(),
                                {{u"https://api.example.org:443"_s, u"m"_s, {0, 10'000'000'000, {}}, u"EUR"_s, {}}});
        f.screen->takeCosts();
        const auto* table = f.screen->findChild<QTableWidget*>();
        QTRY_COMPARE(table->columnCount(), 4);
        QCOMPARE(table->item(0, 3)->text(), u"≈ 5.40 EUR"_s);
        QCOMPARE(table->item(1, 3)->text(), u"≈ 5.40 EUR"_s);
    }

    void orientationsKeepTheirOrder()
    {
        Design design;
        design.orientations = {};
        Fixture f(studyOf(design));
        for (const QString& title : {u"No induced value"_s, u"Competitive"_s, u"Altruistic"_s})
            f.click(title);
        QCOMPARE(idsOf(f.design()), (QStringList{u"altruistic"_s, u"competitive"_s, u"none"_s}));
        f.click(u"Competitive"_s);
        QCOMPARE(idsOf(f.design()), (QStringList{u"altruistic"_s, u"none"_s}));
    }

    void someGoalConditionStays()
    {
        Fixture f(studyOf(Design{}));
        QCOMPARE(f.design().goals, QList{app::prompt::Goal::Self});
        f.click(u"The model states its own goal"_s);
        QCOMPARE(f.design().goals, QList{app::prompt::Goal::None});
        f.click(u"A fixed goal sentence for all"_s);
        QCOMPARE(f.design().goals, (QList{app::prompt::Goal::Fixed, app::prompt::Goal::None}));
        auto* sentence = f.screen->findChild<QLineEdit*>();
        for (auto* field : f.screen->findChildren<QLineEdit*>())
            if (field->accessibleName() == u"The fixed goal sentence"_s) sentence = field;
        QVERIFY(sentence->isVisible());
        sentence->setFocus();
        QTest::keyClicks(sentence, u"Be kind."_s);
        QTest::keyClick(sentence, Qt::Key_Return);
        QCOMPARE(f.design().goalSentence, u"Be kind."_s);
    }

    void factorsTakeOneOrSeveralValues()
    {
        using Field = ui::studyedit::FactorField;
        Field field(u"Labels"_s, {{0, u"Letters"_s}, {1, u"Numbers"_s}, {2, u"None"_s}}, true);
        QSignalSpy edited(&field, &Field::edited);
        field.setValues({1});
        QCOMPARE(field.currentText(), u"Numbers"_s);
        QVERIFY(edited.isEmpty());
        emit field.activated(2);
        QCOMPARE(edited.takeFirst().first().value<QList<int>>(), QList<int>{2});
        field.setValues({0, 2});
        QCOMPARE(field.currentText(), u"Letters, None"_s);
        emit field.activated(field.count() - 1); // "Compare several…"
        auto* dialog = field.findChild<QDialog*>();
        QVERIFY(dialog);
        dialog->findChildren<QCheckBox*>().at(1)->click();
        QTest::mouseClick(dialog->findChild<QPushButton*>(), Qt::LeftButton); // OK comes first
        QTRY_VERIFY(!edited.isEmpty());
        QCOMPARE(edited.takeFirst().first().value<QList<int>>(), (QList<int>{0, 1, 2}));
        QVERIFY(dialog->isHidden() || !field.findChild<QDialog*>());
    }

    void trialsAndPilot()
    {
        Fixture f(studyOf(templateDesign(Template::Baseline)));
        QSpinBox* trials = nullptr;
        for (auto* box : f.screen->findChildren<QSpinBox*>())
            if (box->accessibleName() == u"Trials per cell"_s) trials = box;
        QCOMPARE(trials->value(), 30);
        trials->setFocus();
        trials->selectAll();
        QTest::keyClicks(trials, u"45"_s);
        QTest::keyClick(trials, Qt::Key_Return);
        QCOMPARE(f.design().trials, 45);
        QCOMPARE(f.whats.size(), 1); // one edit, not one per digit
        for (auto* box : f.screen->findChildren<QCheckBox*>())
            if (box->text() == u"Pilot study"_s) box->click();
        QVERIFY(f.design().pilot);
        QCOMPARE(f.design().trials, 45); // only the usual number becomes the pilot's
    }

    /// t(0.975, 29) = 2.0452 (any table), so 2.0452 · 9 / √30 = 3.36; d = 0.736 at n = 30 (noncentral t), times 9
    /// = 6.6.
    void precisionIsSaid()
    {
        Fixture f(studyOf(templateDesign(Template::Baseline)));
        QString sentence;
        for (const auto* label : f.screen->findChildren<QLabel*>())
            if (label->text().contains(u"mean angle is known"_s)) sentence = label->text();
        QVERIFY2(sentence.contains(u"± 3.4°"_s), qPrintable(sentence));
        QVERIFY2(sentence.contains(u"6.6°"_s), qPrintable(sentence));
    }

    /// R: the fewest n with qt(.975, n - 1) * 9 / sqrt(n) <= 3 is 38; after a pilot of ten trials the upper 80 %
    /// limit, sqrt(9 * 81 / qchisq(.2, 9)), counts as the spread: 61.
    void aPilotSaysHowManyTrials()
    {
        Fixture f(studyOf(templateDesign(Template::Baseline)));
        const auto needed = [&f] {
            for (const auto* label : f.screen->findChildren<QLabel*>())
                if (label->text().contains(u"needs"_s)) return label->text();
            return QString();
        };
        QVERIFY2(needed().contains(u"needs 38 trial"_s), qPrintable(needed()));
        for (auto* box : f.screen->findChildren<QSpinBox*>())
            if (box->specialValueText() == u"assumed"_s) box->setValue(10);
        QVERIFY2(needed().contains(u"needs 61 trial"_s), qPrintable(needed()));
        for (auto* button : f.screen->findChildren<QPushButton*>())
            if (button->text().startsWith(u"Plan 61"_s)) button->click();
        QCOMPARE(f.design().trials, 61);
    }

    /// By hand: with a stated goal 4 · (2 + 1 + 6) + (1 + 6) = 43 requests, without 4 · (2 + 6) + 6 = 38; ten times
    /// each.
    void demoStudyIsCounted()
    {
        const auto counts = ui::studyedit::estimate(demoDesign());
        QCOMPARE(counts.cells, 20);
        QCOMPARE(counts.trials, 200);
        QCOMPARE(counts.rows.size(), 2);
        QCOMPARE(counts.rows.at(0).requests, 810);
        QCOMPARE(counts.requests, 1620);
        QVERIFY(counts.rows.at(0).inputTokens > 810 * 20);

        Design fresh = demoDesign();
        fresh.conversations = {ConversationMode::Fresh};
        QVERIFY(ui::studyedit::estimate(fresh).inputTokens < counts.inputTokens); // less is said again
        Design whole = demoDesign();
        whole.items = Items::All;
        QCOMPARE(ui::studyedit::estimate(whole).requests, 1620 + 2 * 10 * 10 * 9);
    }

    void countsAreShown()
    {
        Fixture f(studyOf(demoDesign()));
        QTRY_VERIFY(!f.status->isEmpty() && !f.status->last().first().toString().isEmpty());
        QCOMPARE(f.status->last().first().toString(), u"20 cell(s) · 200 trial(s)"_s);
        const auto* table = f.screen->findChild<QTableWidget*>();
        QCOMPARE(table->rowCount(), 3);
        QCOMPARE(table->item(0, 1)->text(), u"810"_s);
        QCOMPARE(table->item(2, 1)->text(), u"1,620"_s);
    }

    void unfinishedDesignCannotStart()
    {
        Design design;
        design.orientations = standardOrientations();
        Fixture f(studyOf(design));
        QVERIFY(!f.button(u"Start run"_s)->isEnabled());
        bool isSaid = false;
        for (const auto* label : f.screen->findChildren<QLabel*>())
            isSaid = isSaid || label->text().contains(u"has no respondent"_s);
        QVERIFY(isSaid);
        f.click(u"Random"_s);
        QSignalSpy start(f.screen.get(), &DesignScreen::startRequested);
        QTest::mouseClick(f.button(u"Start run"_s), Qt::LeftButton);
        QCOMPARE(start.size(), 1);
    }

    void frozenStudyIsForReading()
    {
        Fixture f(studyOf(demoDesign()));
        f.document.submit(FreezePlan{app::run::plan(demoDesign())}).value();
        const auto* notice = f.screen->findChild<ui::widgets::NoticeBar*>();
        QVERIFY(notice->sentence().contains(u"frozen"_s));
        f.click(u"Altruistic"_s);
        QCOMPARE(f.design(), demoDesign());
        for (auto* row : f.screen->findChildren<CheckRow*>())
            if (row->isVisible()) QVERIFY(!row->box()->isEnabled());
        QVERIFY(!f.button(u"Freeze…"_s)->isEnabled());
        QSignalSpy again(f.screen.get(), &DesignScreen::newStudyRequested);
        QTest::mouseClick(f.button(u"New study from this design"_s), Qt::LeftButton);
        QCOMPARE(again.takeFirst().first().value<Design>(), demoDesign());
    }

    /// The texts are those of the run: two stages of induction, the goal, six items.
    void previewShowsEveryPrompt()
    {
        ui::studyedit::PromptPreview preview(demoDesign());
        preview.show();
        QStringList headings;
        for (const auto* label : preview.findChildren<QLabel*>())
            if (!label->accessibleName().isEmpty()) headings << label->accessibleName();
        QCOMPARE(headings.size(), 9);
        QCOMPARE(headings.first(), u"The value"_s);
        QCOMPARE(headings.last(), u"Item 6 of 6"_s);
        QCOMPARE(preview.findChild<QComboBox*>()->count(), 10); // prompts do not depend on the respondent
    }

    void ownValuesGetIds_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QStringList>("taken");
        QTest::addColumn<QString>("id");
        QTest::newRow("plain") << u"Environmental"_s << QStringList{} << u"environmental"_s;
        QTest::newRow("words") << u"  Long term  view "_s << QStringList{} << u"long_term_view"_s;
        QTest::newRow("umlaut") << u"Ökologisch"_s << QStringList{} << u"okologisch"_s;
        QTest::newRow("other script") << u"利他"_s << QStringList{} << u"own"_s;
        QTest::newRow("built in") << u"Altruistic"_s << QStringList{} << u"altruistic_2"_s;
        QTest::newRow("taken") << u"x"_s << QStringList{u"x"_s, u"x_2"_s} << u"x_3"_s;
    }
    void ownValuesGetIds()
    {
        QFETCH(QString, name);
        QFETCH(QStringList, taken);
        QFETCH(QString, id);
        QCOMPARE(ui::studyedit::orientationIdFor(name, taken), id);
    }

    void ownValueIsAdded()
    {
        Fixture f(studyOf(demoDesign()));
        QTest::mouseClick(f.button(u"Add your own value…"_s), Qt::LeftButton);
        auto* dialog = f.screen->findChild<ui::studyedit::OrientationDialog*>();
        auto* ok = dialog->findChild<QPushButton*>();
        QVERIFY(!ok->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit*>(), u"Egalitarian"_s);
        QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(), u"makes all equal"_s);
        dialog->findChild<QCheckBox*>()->click();
        QVERIFY(ok->isEnabled());
        dialog->accept();
        const Orientation& own = f.design().orientations.last();
        QCOMPARE(own.id, u"egalitarian"_s);
        QCOMPARE(own.target, (app::svo::Target{0, 0}));
        QVERIFY(f.row(u"Egalitarian"_s)->isChecked());
    }

    void samplingIsSentOnlyWhereGiven()
    {
        app::study::Participant participant{u"m"_s, app::chat::ServerModel{u"m"_s, {}, {}, {}}, {}};
        ui::studyedit::ParticipantDialog dialog(participant);
        QCOMPARE(dialog.participant(), participant); // opened and closed: nothing changes
        const auto field = [&dialog](const QString& name) -> QLineEdit* {
            for (auto* edit : dialog.findChildren<QLineEdit*>())
                if (edit->accessibleName() == name) return edit;
            return nullptr;
        };
        field(u"Temperature"_s)->setText(u"0.7"_s);
        field(u"Longest reply, tokens"_s)->setText(u"512"_s);
        const auto model = std::get<app::chat::ServerModel>(dialog.participant().model);
        QCOMPARE(model.sampling.temperature, 0.7);
        QCOMPARE(model.sampling.maxTokens, 512);
        QVERIFY(!model.sampling.topP);
        field(u"Temperature"_s)->setText(u"hot"_s);
        QVERIFY(!dialog.findChild<QPushButton*>()->isEnabled());
    }
};

QTEST_MAIN(TstUiDesign)
#include "tst_ui_design.moc"
