#include "app/base/files.h"
#include "tests/support/studybuilder.h"
#include "ui/figure/files.h"
#include "ui/figure/presets.h"
#include "ui/figure/writer.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QFontDatabase>
#include <QImage>
#include <QRawFont>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QtTest>

using namespace Qt::StringLiterals;
using app::report::FigureOptions;
using support::StudyBuilder;

namespace {

/// Two respondents, goals and values; one trial corrected, one not read.
app::study::Study makeStudy()
{
    StudyBuilder builder;
    builder.simulated(u"Obeys <&> the \"value\""_s)
        .server(u"qwen3:8b"_s)
        .orientations({u"altruistic"_s, u"prosocial"_s, u"individualistic"_s, u"none"_s})
        .trials(3);
    builder.design().goals = {app::prompt::Goal::Self, app::prompt::Goal::None};
    builder.design().title = u"Tests & figures"_s;
    builder.design().participants[0].metadata.sizeB = 8;
    builder.design().participants[1].metadata.tuning = u"RLHF"_s;
    builder.freeze();
    for (const auto& trial : builder.study().trials) {
        const auto id = trial->plan.id.value;
        // Altruist, joint gain and individualist of Murphy, Ackermann & Handgraaf 2011, and a mixture.
        const std::array<std::array<int, 6>, 4> answers{
            {{1, 9, 1, 1, 9, 9}, {1, 9, 9, 1, 5, 9}, {1, 9, 9, 9, 1, 1}, {5, 2, 6, 4, 7, 3}}};
        builder.answer(id, answers.at(static_cast<std::size_t>((id / 3) % 4)));
    }
    builder.correct(1, 3, app::study::DecisionKind::Option, 4);
    builder.correct(2, 3, app::study::DecisionKind::NoAnswer);
    app::study::CodingSample sample;
    sample.number = 1;
    sample.units = {{app::study::TrialId{1}, 1}, {app::study::TrialId{2}, 1}};
    builder.apply(app::study::AddReviewEntry{sample});
    builder.apply(app::study::AddReviewEntry{app::study::Coding{1, 0, u"MK"_s, u"1"_s, {}}});
    builder.apply(app::study::AddReviewEntry{app::study::Coding{1, 1, u"MK"_s, u"refusal"_s, {}}});
    return builder.study();
}

const app::study::Study& smallStudy()
{
    static const app::study::Study study = makeStudy();
    return study;
}

app::study::Study emptyStudy()
{
    return StudyBuilder().simulated(u"Random"_s).trials(2).freeze().study();
}

QByteArray written(const app::study::Study& study, const FigureOptions& options, const QString& ending)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"figure."_s + ending);
    static ui::figure::Writer writer; // sums up a study once
    const auto status = writer.write(study, options, path);
    if (!status) return status.error().what.toUtf8();
    return app::base::readFile(path).value_or(QByteArray());
}

FigureOptions optionsOf(const QString& kind, const QString& preset = u"nature-single"_s)
{
    FigureOptions options;
    options.kind = kind;
    options.preset = preset;
    return options;
}

} // namespace

Q_DECLARE_METATYPE(app::report::FigureOptions)

class TestFigureFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void kinds_data()
    {
        QTest::addColumn<QString>("kind");
        for (const QString& kind : ui::figure::Writer().kinds())
            QTest::newRow(qPrintable(kind)) << kind;
    }

    void kinds()
    {
        // Interface item 1: vector files hold no raster image, SVG text is text.
        QFETCH(QString, kind);
        const app::study::Study study = smallStudy();
        const QByteArray svg = written(study, optionsOf(kind), u"svg"_s);
        QVERIFY(svg.startsWith("<?xml"));
        QVERIFY(svg.count("<text") >= 4);
        QVERIFY(!svg.contains("<image"));
        QVERIFY(!svg.contains("Sans Serif")); // the system's font name would differ from machine to machine
        QXmlStreamReader reader(svg);
        while (!reader.atEnd())
            reader.readNext();
        QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));

        const QByteArray pdf = written(study, optionsOf(kind), u"pdf"_s);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(!pdf.contains("/Subtype /Image"));
        QVERIFY(!pdf.contains("/SMask ") || pdf.contains("/SMask /None"));
        QVERIFY(pdf.contains("/FontFile2")); // embedded
        if (ui::figure::hasEps()) {
            const QByteArray eps = written(study, optionsOf(kind), u"eps"_s);
            QVERIFY2(eps.startsWith("%!PS-Adobe-3.0 EPSF"), eps.left(80).constData());
            QVERIFY(!eps.contains("/ImageType"));
            QVERIFY(eps.contains("/FontName /LiberationSans"));
            QVERIFY(eps.contains("%%BoundingBox: 0 "));
            QCOMPARE(written(study, optionsOf(kind), u"eps"_s), eps);
        }
        QCOMPARE(written(study, optionsOf(kind), u"svg"_s), svg);
        QCOMPARE(written(study, optionsOf(kind), u"pdf"_s), pdf);
    }

    void sameInLightAndDark()
    {
        const app::study::Study study = smallStudy();
        QList<QByteArray> light;
        ui::widgets::applyTheme(*qApp, false, 100);
        for (const QString& ending : {u"svg"_s, u"pdf"_s, u"png"_s})
            light << written(study, optionsOf(u"circle"_s), ending);
        ui::widgets::applyTheme(*qApp, true, 150);
        QLocale::setDefault(QLocale(QLocale::German));
        QList<QByteArray> dark;
        for (const QString& ending : {u"svg"_s, u"pdf"_s, u"png"_s})
            dark << written(study, optionsOf(u"circle"_s), ending);
        QLocale::setDefault(QLocale::c());
        ui::widgets::applyTheme(*qApp, false, 100);
        for (qsizetype i = 0; i < light.size(); ++i)
            QCOMPARE(dark.at(i), light.at(i));
    }

    void sizes_data()
    {
        // Widths in mm: Nature's and Elsevier's artwork pages; pixels at 300 dpi = mm / 25.4 · 300.
        QTest::addColumn<QString>("preset");
        QTest::addColumn<double>("mm");
        QTest::newRow("nature-single") << u"nature-single"_s << 89.0;
        QTest::newRow("nature-double") << u"nature-double"_s << 183.0;
        QTest::newRow("elsevier-single") << u"elsevier-single"_s << 90.0;
        QTest::newRow("elsevier-onehalf") << u"elsevier-onehalf"_s << 140.0;
        QTest::newRow("elsevier-double") << u"elsevier-double"_s << 190.0;
    }

    void sizes()
    {
        QFETCH(QString, preset);
        QFETCH(double, mm);
        const app::study::Study study = smallStudy();
        const QImage image = QImage::fromData(written(study, optionsOf(u"circle"_s, preset), u"png"_s));
        QVERIFY(std::abs(image.width() - mm / 25.4 * 300) <= 1);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 300);
        QCOMPARE(qRound(image.dotsPerMeterY() * 0.0254), 300);
        const QByteArray svg = written(study, optionsOf(u"circle"_s, preset), u"svg"_s);
        const QByteArray width = "<svg width=\"" + QByteArray::number(mm, 'f', 3) + "mm\"";
        QVERIFY(svg.contains(width));
        const QByteArray pdf = written(study, optionsOf(u"circle"_s, preset), u"pdf"_s);
        static const QRegularExpression box(u"/MediaBox \\[0 [0-9.]+ ([0-9.]+) [0-9.]+\\]"_s);
        const auto match = box.match(QString::fromLatin1(pdf));
        QVERIFY(match.hasMatch());
        QVERIFY(std::abs(match.captured(1).toDouble() / 72 * 25.4 - mm) < 0.001);
    }

    void ownSize()
    {
        FigureOptions options = optionsOf(u"intervals"_s);
        options.widthMm = 85;
        options.heightMm = 60;
        options.dpi = 600;
        const QImage image = QImage::fromData(written(smallStudy(), options, u"png"_s));
        QVERIFY(std::abs(image.width() - 85 / 25.4 * 600) <= 1);
        QVERIFY(std::abs(image.height() - 60 / 25.4 * 600) <= 1);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 600);
    }

    void tiffIsFlatAndKnowsItsResolution()
    {
        // PLOS: TIFF with LZW, flat, no alpha, 300 to 600 dpi.
        FigureOptions options = optionsOf(u"intervals"_s, u"nature-single"_s);
        options.dpi = 600;
        const QByteArray tiff = written(smallStudy(), options, u"tif"_s);
        QVERIFY(tiff.startsWith("II*") || tiff.startsWith("MM"));
        const QImage image = QImage::fromData(tiff, "TIFF");
        QVERIFY(std::abs(image.width() - 89 / 25.4 * 600) <= 1);
        QCOMPARE(qRound(image.dotsPerMeterX() * 0.0254), 600);
        QVERIFY(!image.hasAlphaChannel());
        QVERIFY(tiff.size() < image.sizeInBytes() / 5); // compressed
    }

    void linesAreAsWideAsAsked()
    {
        FigureOptions options = optionsOf(u"intervals"_s);
        options.lineWidth = 1.75;
        QVERIFY(written(smallStudy(), options, u"svg"_s).contains("stroke-width=\"0.875\"")); // thin ones: half
        options.lineWidth = 11;
        QVERIFY(written(smallStudy(), options, u"svg"_s).contains("--line"));
    }

    void simulatedRespondentsCanBeLeftOut()
    {
        FigureOptions options = optionsOf(u"intervals"_s);
        QVERIFY(written(smallStudy(), options, u"svg"_s).contains("Obeys"));
        options.includesSimulated = false;
        const QByteArray svg = written(smallStudy(), options, u"svg"_s);
        QVERIFY(!svg.contains("Obeys") && svg.contains("qwen3:8b"));
    }

    void slideHasItsShape()
    {
        const QImage image = QImage::fromData(written(smallStudy(), optionsOf(u"circle"_s, u"slide"_s), u"png"_s));
        QVERIFY(std::abs(image.width() * 9.0 / 16 - image.height()) <= 1);
    }

    void pdfIsSound()
    {
        // Every entry of the table of objects must point at its object, also after the date was put in.
        const app::study::Study study = smallStudy();
        const QByteArray pdf = written(study, optionsOf(u"circle"_s), u"pdf"_s);
        const QString date = study.changedAt.toUTC().toString(u"yyyyMMddHHmmss"_s);
        const QByteArray entry = "/CreationDate (D:" + date.toLatin1() + "Z)";
        QVERIFY(pdf.contains(entry));
        const qsizetype last = pdf.lastIndexOf("startxref\n") + 10;
        const qsizetype table = pdf.mid(last, pdf.indexOf('\n', last) - last).toLongLong();
        QCOMPARE(pdf.mid(table, 5), QByteArray("xref\n"));
        QList<QByteArray> lines = pdf.mid(table).split('\n');
        const auto count = lines.at(1).split(' ').at(1).trimmed().toInt();
        QVERIFY(count > 5);
        for (int object = 1; object < count; ++object) {
            const qsizetype position = lines.at(2 + object).left(10).toLongLong();
            const QByteArray expected = QByteArray::number(object) + " 0 obj";
            QCOMPARE(pdf.mid(position, expected.size()), expected);
        }
    }

    void transparentAndGrey()
    {
        FigureOptions options = optionsOf(u"circle"_s);
        options.background = u"transparent"_s;
        const QImage clear = QImage::fromData(written(smallStudy(), options, u"png"_s));
        QCOMPARE(clear.pixelColor(0, clear.height() / 2).alpha(), 0);
        options = optionsOf(u"circle"_s);
        options.palette = u"grey"_s;
        const QByteArray svg = written(smallStudy(), options, u"svg"_s);
        const auto& light = ui::widgets::lightTokens().orientations;
        for (const QColor& colour : light)
            QVERIFY(!svg.contains(colour.name().toLatin1()) || colour == light.back());
    }

    void ownFont()
    {
        // The font that ships is the one in use, whatever the system has under the same name.
        QRawFont font =
            QRawFont::fromFont(QFont(written(emptyStudy(), {}, u"svg"_s).isEmpty() ? u""_s : u"Liberation Sans"_s));
        const auto file =
            app::base::readFile(QStringLiteral(SVO_SOURCE_DIR "/resources/fonts/LiberationSans-Regular.ttf"));
        QVERIFY(file);
        const QRawFont shipped(file.value(), 10);
        QCOMPARE(font.fontTable("name"), shipped.fontTable("name"));
    }

    void nothingScored_data() { kinds_data(); }

    void nothingScored()
    {
        QFETCH(QString, kind);
        const QByteArray svg = written(emptyStudy(), optionsOf(kind), u"svg"_s);
        QVERIFY(svg.startsWith("<?xml"));
        QVERIFY2(svg.contains("yet"), svg.constData()); // "… has an angle yet", "No item has a readable answer yet"
        QVERIFY(written(emptyStudy(), optionsOf(kind), u"pdf"_s).startsWith("%PDF-"));
    }

    void unusableOptions_data()
    {
        QTest::addColumn<FigureOptions>("options");
        QTest::addColumn<QString>("named");
        const auto with = [](auto change) {
            FigureOptions options;
            change(options);
            return options;
        };
        QTest::newRow("kind") << with([](auto& o) { o.kind = u"pie"_s; }) << u"pie"_s;
        QTest::newRow("preset") << with([](auto& o) { o.preset = u"science"_s; }) << u"science"_s;
        QTest::newRow("width") << with([](auto& o) { o.widthMm = -3; }) << u"--width"_s;
        QTest::newRow("height") << with([](auto& o) { o.heightMm = 1e9; }) << u"--height"_s;
        QTest::newRow("dpi") << with([](auto& o) { o.dpi = 0; }) << u"--dpi"_s;
        QTest::newRow("points") << with([](auto& o) { o.points = 0; }) << u"--pt"_s;
        QTest::newRow("font") << with([](auto& o) { o.font = u"No Such Font"_s; }) << u"No Such Font"_s;
        QTest::newRow("palette") << with([](auto& o) { o.palette = u"neon"_s; }) << u"neon"_s;
        QTest::newRow("background") << with([](auto& o) { o.background = u"black"_s; }) << u"black"_s;
        QTest::newRow("too large") << with([](auto& o) {
            o.widthMm = 2000;
            o.dpi = 2400;
        }) << u"2000"_s;
    }

    void unusableOptions()
    {
        QFETCH(FigureOptions, options);
        QFETCH(QString, named);
        QTemporaryDir folder;
        const QString path = folder.filePath(u"f.svg"_s);
        const auto status = ui::figure::Writer().write(smallStudy(), options, path);
        QVERIFY(!status);
        QCOMPARE(status.error().kind, app::base::ErrorKind::BadInput);
        QVERIFY2(status.error().what.contains(named), qPrintable(status.error().what));
        QVERIFY(!QFile::exists(path));
    }

    void unusableEnding()
    {
        QTemporaryDir folder;
        const auto status = ui::figure::Writer().write(smallStudy(), {}, folder.filePath(u"f.jpg"_s));
        QVERIFY(!status);
        QCOMPARE(status.error().kind, app::base::ErrorKind::BadInput);
    }

    void clipboardHasThreeForms()
    {
        const auto page = ui::figure::pageOf({});
        const auto scene = ui::figure::sceneOf(*page, ui::figure::collect(smallStudy()));
        const auto data = ui::figure::mimeDataOf(scene, QDateTime::currentDateTimeUtc());
        QVERIFY(data->data(u"image/svg+xml"_s).contains("<text"));
        QVERIFY(data->data(u"application/pdf"_s).startsWith("%PDF-"));
        const auto image = data->imageData().value<QImage>();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 4)
            for (int x = 0; x < image.width(); x += 4)
                colours << image.pixel(x, y);
        QVERIFY(colours.size() > 20); // not blank
    }
};

QTEST_MAIN(TestFigureFiles)
#include "tst_ui_figure_files.moc"
