#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "tests/support/svoprogram.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace app;
using cli::Arguments;
using support::Svo;

namespace {

const cli::Usage usage{
    "paint",
    "A.svo",
    1,
    2,
    "Paints.",
    {{"output", 'o', "FILE", "the file", true}, {"json", 0, "", "as JSON"}, {"width", 0, "MM", "the width"}}};

} // namespace

class TestArguments : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void takesOptionsInAnyOrderAndSpelling_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("after") << QStringList{u"a.svo"_s, u"-o"_s, u"out"_s, u"--json"_s};
        QTest::newRow("before") << QStringList{u"--json"_s, u"--output"_s, u"out"_s, u"a.svo"_s};
        QTest::newRow("equals") << QStringList{u"--output=out"_s, u"a.svo"_s, u"--json"_s};
        QTest::newRow("plain") << QStringList{u"--json"_s, u"-o"_s, u"out"_s, u"--"_s, u"a.svo"_s};
    }
    void takesOptionsInAnyOrderAndSpelling()
    {
        QFETCH(QStringList, words);
        const auto arguments = Arguments::parse(usage, words);
        QVERIFY2(arguments, arguments ? "" : qPrintable(arguments.error().what));
        QCOMPARE(arguments->places(), QStringList{u"a.svo"_s});
        QCOMPARE(arguments->value(u"output"_s), u"out"_s);
        QVERIFY(arguments->isSet(u"json"_s));
        QVERIFY(!arguments->isSet(u"width"_s));
    }

    void valuesMayLookLikeOptions()
    {
        const auto arguments = Arguments::parse(usage, {u"a"_s, u"-o"_s, u"--x"_s, u"--width=-3=4"_s});
        QVERIFY(arguments);
        QCOMPARE(arguments->value(u"output"_s), u"--x"_s);
        QCOMPARE(arguments->value(u"width"_s), u"-3=4"_s);
        const auto dashes = Arguments::parse(usage, {u"-o"_s, u"x"_s, u"--"_s, u"-a.svo"_s});
        QVERIFY(dashes);
        QCOMPARE(dashes->place(0), u"-a.svo"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown") << QStringList{u"a"_s, u"-o"_s, u"x"_s, u"--colour"_s}
                                 << u"\"--colour\" is no option of svo paint"_s;
        QTest::newRow("unknown letter") << QStringList{u"a"_s, u"-q"_s} << u"\"-q\""_s;
        QTest::newRow("no value") << QStringList{u"a"_s, u"-o"_s} << u"-o lacks its value"_s;
        QTest::newRow("twice") << QStringList{u"a"_s, u"-o"_s, u"x"_s, u"--output"_s, u"y"_s} << u"twice"_s;
        QTest::newRow("missing option") << QStringList{u"a"_s} << u"-o is missing"_s;
        QTest::newRow("empty value") << QStringList{u"a"_s, u"-o"_s, QString()} << u"-o is missing"_s;
        QTest::newRow("no argument") << QStringList{u"-o"_s, u"x"_s} << u"svo paint A.svo"_s;
        QTest::newRow("too many") << QStringList{u"a"_s, u"b"_s, u"c"_s, u"-o"_s, u"x"_s}
                                  << u"\"c\" is one argument too many"_s;
        QTest::newRow("switch with value")
            << QStringList{u"a"_s, u"-o"_s, u"x"_s, u"--json=1"_s} << u"--json takes no value"_s;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, says);
        const auto arguments = Arguments::parse(usage, words);
        QVERIFY(!arguments);
        QCOMPARE(arguments.error().kind, base::ErrorKind::BadInput);
        QVERIFY2(arguments.error().what.contains(says), qPrintable(arguments.error().what));
    }

    void numbersAreChecked()
    {
        const auto with = [](const QString& width) {
            return *Arguments::parse(usage, {u"a"_s, u"-o"_s, u"x"_s, u"--width"_s, width});
        };
        QCOMPARE(with(u"89"_s).integer(u"width"_s, 1, 100).value(), std::optional(89));
        QCOMPARE(with(u"89.5"_s).number(u"width"_s, 1, 100).value(), std::optional(89.5));
        for (const QString& wrong : {u"0"_s, u"101"_s, u"1e9"_s, u"many"_s, u"8,5"_s, u"99999999999999999999"_s}) {
            QVERIFY2(!with(wrong).integer(u"width"_s, 1, 100), qPrintable(wrong));
            QVERIFY2(!with(wrong).number(u"width"_s, 1, 100), qPrintable(wrong));
        }
        QCOMPARE(Arguments::parse(usage, {u"a"_s, u"-o"_s, u"x"_s})->integer(u"width"_s, 1, 2).value(), std::nullopt);
    }

    void complaintsAreOneLine_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("line");
        QTest::newRow("two sentences") << u"in.csv does not exist. Check the name."_s
                                       << u"svo: in.csv does not exist; check the name"_s;
        QTest::newRow("one sentence") << u"in.csv is broken."_s << u"svo: in.csv is broken; correct it and try again"_s;
        QTest::newRow("three") << u"A. B is so. Do C."_s << u"svo: A; b is so. Do C"_s;
        QTest::newRow("names") << u"Study.svo is old. SQLite says no."_s << u"svo: Study.svo is old; SQLite says no"_s;
        QTest::newRow("no sentence end") << u"a v. b file is bad. Go."_s << u"svo: a v. b file is bad; go"_s;
        QTest::newRow("control characters")
            << u"\u001b[31mred\nx\u202e is bad. Go."_s << u"svo: \uFFFD[31mred x\uFFFD is bad; go"_s;
    }
    void complaintsAreOneLine()
    {
        QFETCH(QString, what);
        QFETCH(QString, line);
        QCOMPARE(cli::complaint({base::ErrorKind::BadInput, what, {}}), line);
    }

    void everyKindHasAdvice()
    {
        using Kind = base::ErrorKind;
        for (const Kind kind : {Kind::BadInput, Kind::NotFound, Kind::Exists, Kind::Io, Kind::DiskFull, Kind::Locked,
                                Kind::Corrupt, Kind::Unsupported, Kind::Network, Kind::Cancelled, Kind::Internal}) {
            const QString line = cli::complaint({kind, u"X"_s, {}});
            QVERIFY(line.startsWith(u"svo: X; "_s) && line.size() > 10);
        }
    }

    void helpNamesEveryCommandAndOption()
    {
        const Svo overview({u"help"_s});
        QCOMPARE(overview.code, 0);
        QVERIFY(overview.err.isEmpty());
        for (const cli::Command& command : cli::commands()) {
            const QString name = QString::fromLatin1(command.usage.name);
            QVERIFY2(overview.out.contains(u"svo "_s + name), command.usage.name);
            const Svo help({u"help"_s, name});
            QCOMPARE(help.code, 0);
            for (const cli::Option& option : command.usage.options)
                QVERIFY2(help.out.contains(u"--"_s + QLatin1StringView(option.name)), option.name);
            QCOMPARE(Svo({name, u"--help"_s}).out, help.out);
        }
        QCOMPARE(Svo({u"--help"_s}).out, overview.out);
    }

    void versionIsTold() { QCOMPARE(Svo({u"--version"_s}).out, u"svo %1\n"_s.arg(QLatin1StringView(SVO_VERSION))); }

    void unknownThingsAreUnusable()
    {
        QVERIFY(Svo({u"paint"_s}).refused(u"\"paint\" is no command"_s));
        QVERIFY(Svo({u"help"_s, u"paint"_s}).refused(u"paint"_s));
        QVERIFY(Svo({u"summary"_s, u"a.svo"_s, u"--yaml"_s}).refused(u"--yaml"_s));
        QVERIFY(Svo({u"summary"_s}).refused(u"STUDY.svo"_s));
        const Svo nothing({});
        QCOMPARE(nothing.code, 2);
        QVERIFY(nothing.out.isEmpty() && nothing.err.contains(u"svo help"_s));
    }
};

QTEST_GUILESS_MAIN(TestArguments)
#include "tst_cli_arguments.moc"
