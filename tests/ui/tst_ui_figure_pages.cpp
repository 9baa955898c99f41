// Pages: figures of one preset have one size, whatever they show, and nothing on them is cut, tiny or written over.
// Sizes of text: journals ask for 5 to 7 pt (Nature), never below; here a little is forgiven where 64 cells share a
// single column.
#include "tests/support/studybuilder.h"
#include "ui/figure/panels.h"
#include "ui/figure/presets.h"
#include "ui/figure/typeface.h"

#include <QtTest>

using namespace Qt::StringLiterals;
using namespace ui::figure;
using support::StudyBuilder;

namespace {

/// A study of so many cells (1, 4, 16, 64) with long names.
FigureData dataOf(int cells, bool isScored = true)
{
    StudyBuilder builder;
    builder.server(u"meta-llama/Llama-3.3-70B-Instruct-Turbo-Free (temperature 0)"_s).trials(2);
    if (cells >= 64)
        builder.server(u"deepseek-ai/DeepSeek-R1-Distill-Qwen-32B"_s).server(u"qwen3:8b"_s).server(u"gemma"_s);
    app::study::Design& design = builder.design();
    if (cells == 1) builder.orientations({u"prosocial"_s});
    if (cells >= 16) design.goals = {app::prompt::Goal::Self, app::prompt::Goal::None};
    if (cells >= 16) design.placements = {app::prompt::Placement::User, app::prompt::Placement::System};
    double size = 2;
    for (auto& participant : design.participants) {
        participant.metadata.sizeB = size *= 3;
        participant.metadata.tuning = u"RLHF with a constitution"_s;
        participant.metadata.reasoning = size > 10 ? u"high"_s : u"none"_s;
    }
    builder.freeze();
    // Ideal respondents of Murphy, Ackermann & Handgraaf 2011, and a mixture.
    const std::array<std::array<int, 6>, 4> answers{
        {{1, 9, 1, 1, 9, 9}, {1, 9, 9, 1, 5, 9}, {1, 9, 9, 9, 1, 1}, {5, 2, 6, 4, 7, 3}}};
    if (isScored)
        for (const auto& trial : builder.study().trials)
            builder.answer(trial->plan.id.value, answers.at(static_cast<std::size_t>(trial->plan.id.value % 4)));
    return collect(builder.study());
}

QRectF boxOf(const Text& text, const Typeface& face)
{
    const double width = face.width(text.text, text.size, text.bold, text.italic);
    const double height = text.size * 0.72; // of the capitals
    QRectF box(0, -height, width, height);
    if (text.anchor.testFlag(Qt::AlignHCenter)) box.moveLeft(-width / 2);
    if (text.anchor.testFlag(Qt::AlignRight)) box.moveLeft(-width);
    if (text.anchor.testFlag(Qt::AlignVCenter)) box.moveTop(-height / 2);
    if (text.anchor.testFlag(Qt::AlignTop)) box.moveTop(text.size * 0.18);
    if (text.anchor.testFlag(Qt::AlignBottom)) box.moveBottom(-text.size * 0.2);
    if (text.turned != 0) box = QTransform().rotate(-text.turned).mapRect(box);
    return box.translated(text.at);
}

} // namespace

class TestFigurePages : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void presetsHaveOneSize()
    {
        for (const Preset& preset : presets()) {
            app::report::FigureOptions options;
            options.preset = QLatin1StringView(preset.name);
            for (const int cells : {1, 16}) {
                const FigureData data = dataOf(cells);
                for (const QString& kind : kindNames()) {
                    options.kind = kind;
                    const QSizeF mm = sceneOf(*pageOf(options), data).size / pointsPerMm;
                    QVERIFY(std::abs(mm.width() - preset.widthMm) < 1e-6);
                    QVERIFY(std::abs(mm.height() - preset.heightMm) < 1e-6);
                }
            }
        }
    }

    void heightIsAskedFor()
    {
        app::report::FigureOptions options;
        options.kind = u"intervals"_s;
        options.preset = u"nature-single"_s;
        options.heightMm = 75;
        QCOMPARE(sceneOf(*pageOf(options), dataOf(4)).size.height() / pointsPerMm, 75.0);
        options.heightMm = app::report::naturalHeight;
        const double few = sceneOf(*pageOf(options), dataOf(4)).size.height();
        const double many = sceneOf(*pageOf(options), dataOf(16)).size.height();
        QVERIFY(few < 75 * pointsPerMm && many > 2 * few);
    }

    void nothingIsCutTinyOrWrittenOver_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("cells");
        for (const QString& kind : kindNames())
            for (const int cells : {1, 4, 16, 64})
                QTest::addRow("%s %d", qPrintable(kind), cells) << kind << cells;
    }

    void nothingIsCutTinyOrWrittenOver()
    {
        QFETCH(QString, kind);
        QFETCH(int, cells);
        static QHash<int, FigureData> kept;
        if (!kept.contains(cells)) kept.insert(cells, dataOf(cells));
        for (const QString& preset : {u"nature-single"_s, u"nature-double"_s, u"slide"_s}) {
            app::report::FigureOptions options;
            options.kind = kind;
            options.preset = preset;
            const auto page = pageOf(options);
            const Scene scene = sceneOf(*page, kept.value(cells));
            const Typeface face(scene.family);
            const QRectF paper(QPointF(), scene.size);
            QList<std::pair<QRectF, QString>> boxes;
            for (const Element& element : scene.elements) {
                const Text* text = std::get_if<Text>(&element);
                if (!text || text->text.isEmpty()) continue;
                const QRectF box = boxOf(*text, face);
                const QString what = preset + u": "_s + text->text;
                QVERIFY2(paper.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box), qPrintable(what));
                QVERIFY2(text->size >= 4.5, qPrintable(what + u' ' + QString::number(text->size)));
                for (const auto& [other, words] : std::as_const(boxes)) {
                    const QRectF common = other & box;
                    const bool isOver = common.width() > 0.5 && common.height() > 0.25 * box.height();
                    QVERIFY2(!isOver, qPrintable(what + u" / "_s + words));
                }
                boxes << std::pair(box, text->text);
            }
            QVERIFY(!boxes.isEmpty());
        }
    }

    void panelsFillTheirPlace()
    {
        // 8 squares on a page twice as wide as high: 4 × 2 is the largest.
        const Panels panels = arrange(QRectF(10, 20, 200, 100), 8, 1, 0, 0);
        QCOMPARE(panels.columns, 4);
        QCOMPARE(panels.rows, 2);
        QCOMPARE(panels.at(5), QRectF(60, 70, 50, 50));
        QCOMPARE(arrange(QRectF(0, 0, 210, 100), 6, 1, 0, 10, 3).at(5), QRectF(220.0 / 3 * 2, 55, 190.0 / 3, 45));
    }
};

QTEST_MAIN(TestFigurePages)
#include "tst_ui_figure_pages.moc"
