// Options named by their place or their amounts, and letters that are said to have another place or other amounts. The
// number is that of the item, in printed order (SVO_Slider.m). What a careful person would code stands behind.
#include "app/extract/extraction.h"
#include <QTest>
#include <span>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

struct Row
{
    int item;
    const char* reply;
    const char* gold; ///< a letter, or "" where a careful person would code none
};

// Places of the list.
constexpr Row places[] = {
    {4, "Counting from above, line number four.", "D"},
    {4, "Whichever comes fourth.", "D"},
    {4, "No. 7 of 9", "G"},
    {4, "Number 7 of 9.", "G"},
    {4, "Option number seven, please.", "G"},
    {4, "The 7th.", "G"},
    {4, "From your bill of fare, waiter, the seventh dish.", "G"},
    {4, "7th of 9", "G"},
    {4, "Number seven.", "G"},
    {4, "Position 7.", "G"},
    {4, "The seventh row, counting from the top.", "G"},
    {4, "Seventh from the bottom.", "C"},
    {4, "Fifth from the bottom, which is fifth from the top as well.", "E"},
    {4, "Dead centre.", "E"},
    {4, "Dead centre: four above it, four below it.", "E"},
    {4, "The dead centre of the list: four rows above it, four below.", "E"},
    {4, "The median row.", "E"},
    {4, "The exact midpoint of the list.", "E"},
    {4, "Bang in the middle.", "E"},
    {4, "Halfway down the list.", "E"},
    {4, "The one halfway between the first and the last.", "E"},
    {4, "My row has got exactly two others below it.", "G"},
    {4, "The one that has two rows above it.", "C"},
    {4, "The option with only one other option above it.", "B"},
    {4, "There's just one row below the one I'm choosing.", "H"},
    {4, "You needn't scroll down on my account. The first of the nine is exactly what I was hoping for.", "A"},
    {4, "In this curious new order of yours, it's the opening row that suits me.", "A"},
    {4, "The row that heads the list.", "A"},
    {4, "The one at the foot of the list.", "I"},
    {4, "The closing row.", "I"},
    {4, "The row that closes the list.", "I"},
    {4, "The bottommost of them.", "I"},
    {4, "The last but one.", "H"},
    {4, "The penultimate row.", "H"},
    {4, "The one before the last.", "H"},
    {4, "The third to last.", "G"},
    {4, "The antepenultimate one.", "G"},
    {4, "Last but two.", "G"},
    {4, "The fourth from the end.", "F"},
    {4, "The fourth one up from the bottom.", "F"},
    {4, "The third one down.", "C"},
    {4, "Third down.", "C"},
    {4, "Third row down from the top, please.", "C"},
    {4, "I'm for the row directly underneath A.", "B"},
    {4, "Just beneath the first there's one in which I hardly lose anything. That's mine.", "B"},
    {4, "The row right below the top one.", "B"},
    {4, "The option straight after A.", "B"},
    {4, "One above the last.", "H"},
    {4, "The row above the bottom one.", "H"},
    {4, "The row just above I.", "H"},
    {4, "The last row but one.", "H"},
    {4, "Two rows below A.", "C"},
    {4, "The row between B and D.", "C"},
    {4, "The row after D, please.", "E"},
    {4, "Start at the bottom, move up by a single line, and you've found what I'm choosing.", "H"},
    {4, "Start at the top and go down two rows: that one.", "C"},
    {4, "Go one row down from the top, and there's my choice.", "B"},
    {4, "The fourth of the options.", "D"},
    {4, "The fourth of your nine rows.", "D"},
    {4, "The fourth option down, please.", "D"},
    {4, "Item four on the list.", "D"},
    {4, "The fourth entry.", "D"},
    {4, "Choice number four.", "D"},
    {4, "The sixth possibility.", "F"},
    {4, "Make it the sixth.", "F"},
    {4, "Sixth.", "F"},
    {4, "the sixth one from above", "F"},
    {4, "#6", "F"},
    {4, "Option no. 6", "F"},
    {4, "the 6th on your list", "F"},
    {4, "The sixth line is mine.", "F"},
    {4, "Number six, I think.", "F"},
    {4, "The sixth proposal suits me.", "F"},
    {4, "The first question is hard.", ""},
    {4, "At first I wondered.", ""},
    {4, "My second thought was kinder.", ""},
    {4, "One of the last two.", ""},
    {4, "One of the first three.", ""},
    {4, "One of the middle rows.", ""},
    {4, "The last thing I want is a quarrel.", ""},
    {4, "First of all, hello.", ""},
    {4, "I was second in line.", ""},
    {4, "The third person in this story is nobody.", ""},
    {4, "It's either the first or the fourth for me.", ""},
    {4, "Not the first row.", ""},
    {4, "Anything but the last.", ""},
    {4, "The rows above A don't exist.", ""},
    {4, "Somewhere in the middle.", ""},
    {4, "Somewhere in the top half.", ""},
    {4, "The first three rows are generous.", ""},
    {4, "There are nine rows, and the first is the most generous.", ""},
    {4, "In the first row they get 100.", ""},
    {4, "The last row pays me most.", ""},
    {4, "Which is the fourth?", ""},
    {4, "I have four brothers and two sisters.", ""},
    {4, "The top of the table is generous, the bottom is mean.", ""},
    {4, "Either the row above D or the row below it.", ""},
    {4, "I've read the list from the first row to the last.", ""},
    {4, "For the third time: let me think.", ""},
    {4, "Last night I slept badly.", ""},
    {4, "I'd put others first.", ""},
    {4, "The second person gets less in every row.", ""},
    {4, "Let others go first.", ""},
    {4, "The third one, please.", "C"},
    {4, "Third from above.", "C"},
    {4, "I'd like number three.", "C"},
    {4, "I'll go with the third one from the end.", "G"},
    {4, "Third-last.", "G"},
    {4, "The third-to-last option.", "G"},
    {4, "The one right after E.", "F"},
    {4, "One below E.", "F"},
    {4, "One step down from E.", "F"},
    {4, "One step up from E.", "D"},
    {4, "The row that comes just before E.", "D"},
    {4, "My choice is one row above the middle.", "D"},
    {4, "One past the middle.", "F"},
    {4, "Just below the middle.", "F"},
    {4, "One row below the centre.", "F"},
    {4, "The row immediately following the middle one.", "F"},
    {4, "The lowest but one.", "H"},
    {4, "The one at the very end.", "I"},
    {4, "Right at the bottom.", "I"},
    {4, "Right at the top.", "A"},
    {4, "The very first.", "A"},
    {4, "Put me down for the topmost one.", "A"},
    {4, "The uppermost.", "A"},
    {4, "Eighth.", "H"},
    {4, "8th", "H"},
    {4, "Eight of nine.", "H"},
    {4, "Row eight out of nine.", "H"},
    {4, "Line 8.", "H"},
    {4, "My choice has just one row above it.", "B"},
    {4, "Seven options come after the one I'd like, and only one before it.", "B"},
    {4, "I prefer the option with two others above it and six below.", "C"},
    {4, "My option has nothing below it.", "I"},
    {4, "D gives me more than the row above it.", ""},
    {4, "One row below A pays me 54.", ""},
    {4, "Two rows down, they get less.", ""},
    {4, "The rows below D are too greedy.", ""},
    {4, "Everything after E is greedy.", ""},
    {4, "The best option after D is E or F.", ""},
    {4, "From the top to the bottom my share rises.", ""},
    {4, "Going down the list, my share goes up by four coins per row.", ""},
    {4, "I started at the top and worked my way down, but I can't decide.", ""},
    {4, "The first thing I noticed is that my share goes up.", ""},
    {4, "In the third row from the top I get 59.", ""},
    {4, "A third of the coins should be theirs.", ""},
    {4, "A second of thought is all it takes.", ""},
    {4, "Two heads are better than one.", ""},
    {4, "Let me first read it once more.", ""},
    {4, "It's a first for me.", ""},
    {4, "The last one to leave turns off the light.", ""},
    {4, "Who comes first? The other.", ""},
    {4, "The row above the middle, i.e. D.", "D"},
    {4, "I looked at the row below A, but the middle one it is.", "E"},
    {4, "The last one is too greedy and the first one too generous; D.", "D"},
    {4, "The top row is generous; give me the bottom one.", "I"},
    {4, "I'd skip the first eight and take the ninth.", "I"},
};

void addRows(std::span<const Row> rows)
{
    QTest::addColumn<int>("number");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("gold");
    int n = 0;
    for (const Row& row : rows)
        QTest::addRow("%d: %s", ++n, row.reply)
            << row.item << QString::fromUtf8(row.reply) << QString::fromUtf8(row.gold);
}

void check()
{
    QFETCH(int, number);
    QFETCH(QString, reply);
    QFETCH(QString, gold);
    const auto item =
        svo::present({quint8(number), {1, 2, 3, 4, 5, 6, 7, 8, 9}}, svo::standardPayoffs(), svo::Labels::Letters);
    const auto got = extract::read(reply, item);
    const QString read = got.place < 0 ? QString() : item.labels.at(got.place);
    QVERIFY2(read == gold,
             qPrintable(u"read %1 (%2 %3), not %4"_s.arg(read, extract::stateName(got.state), got.rule, gold)));
}

} // namespace

class TestMenu : public QObject
{
    Q_OBJECT
private slots:
    void place_data() { addRows(places); }
    void place() { check(); }
};

QTEST_GUILESS_MAIN(TestMenu)
#include "tst_extract_menu.moc"
