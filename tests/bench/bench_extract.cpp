// How long a reply of a million characters takes to read, whatever it is made of. Every one is below 50 ms.
#include "app/extract/extraction.h"
#include <QElapsedTimer>
#include <cstdio>

using namespace app;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype million = 1'000'000;
constexpr double bound = 50; ///< ms

QString filled(const QString& piece)
{
    return piece.repeated(million / piece.size() + 1).left(million);
}

} // namespace

int main()
{
    const struct
    {
        const char* what;
        QString text;
    } replies[] = {
        {"one letter", QString(million, u'A')},
        {"letters with spaces", filled(u"A B C "_s)},
        {"pronouns", filled(u"I "_s)},
        {"brackets", filled(u"(["_s)},
        {"closed brackets", filled(u"(A)"_s)},
        {"opening tags", filled(u"<think>"_s)},
        {"tags never closed", QString(million, u'<')},
        {"tags with attributes", filled(u"<a b=\"c\">"_s)},
        {"nested markup", filled(u"<b><i>"_s)},
        {"digits", QString(million, u'8')},
        {"amounts", filled(u"85 "_s)},
        {"pairs of amounts", filled(u"85 for me and 15 for the other, "_s)},
        {"one line of words", filled(u"word "_s)},
        {"option", filled(u"Option "_s)},
        {"options", filled(u"Option A, "_s)},
        {"choices", filled(u"I choose A. "_s)},
        {"choices and words", filled(u"I choose A, no wait, B; "_s)},
        {"anaphors", filled(u"that's what i choose "_s)},
        {"negations", filled(u"not "_s)},
        {"conditions", filled(u"if "_s)},
        {"quotes", QString(million, u'"')},
        {"quoted letters", filled(u"\"A\": "_s)},
        {"table rows", filled(u"| A | 85 | 15 |\n"_s)},
        {"a table in one line", filled(u"| A "_s)},
        {"boxes", filled(u"[x] A "_s)},
        {"a list", filled(u"A: 85, 15\n"_s)},
        {"numbered answers", filled(u"1. A\n"_s)},
        {"a letter and amounts", filled(u"E: 68 to 58 "_s)},
        {"short sentences", filled(u"E. "_s)},
        {"amounts of one person", filled(u"they get 15 "_s)},
        {"speakers", filled(u"Anna: A. "_s)},
        {"counted answers", filled(u"first answer E, second answer D "_s)},
        {"exchanges", filled(u"swap A for E "_s)},
        {"rows skipped", filled(u"skip the first six "_s)},
        {"records", filled(u"{\"A\": true, "_s)},
        {"line ends", QString(million, u'\n')},
        {"turns", filled(u"\nUser: "_s)},
        {"dots", QString(million, u'.')},
        {"dashes", QString(million, u'-')},
        {"arrows", filled(u"->"_s)},
        {"stars", QString(million, u'*')},
        {"marks", u"e"_s + QString(million - 1, QChar(0x0301))},
        {"half pairs", QString(million, QChar(0xD83D))},
        {"bold mathematical letters", filled(u"𝐀"_s)},
        {"ligatures", QString(million, QChar(0xFDFA))},
        {"German", filled(u"Ich nehme A statt B, weil mir das gefällt. "_s)},
        {"French", filled(u"Je choisis l'option A plutôt que B. "_s)},
        {"Spanish", filled(u"Elijo la opción A en lugar de la B. "_s)},
        {"Italian", filled(u"Scelgo l'opzione A invece di B. "_s)},
        {"Portuguese", filled(u"Escolho a opção A em vez de B. "_s)},
        {"Chinese", filled(u"我选择选项A而不是B。"_s)},
        {"Chinese without an end", filled(u"选择"_s)},
        {"Japanese", filled(u"私はBではなくAを選びます。"_s)},
        {"Korean", filled(u"저는 B보다 A를 선택합니다. "_s)},
        {"Russian", filled(u"Я выбираю A вместо B. "_s)},
        {"Arabic", filled(u"أختار A بدلا من B. "_s)},
        {"one choice and letters", u"I choose A. "_s + filled(u"D. "_s)},
        {"two letters in turn", filled(u"A. B. "_s)},
        {"speakers by line", filled(u"Anna: D\nBen: E\n"_s)},
        {"amounts joined", filled(u"68 and "_s)},
        {"amounts behind a letter", u"D: "_s + filled(u"70 for them and "_s)},
        {"cases alike", filled(u"if a friend E. "_s)},
        {"anaphors behind a letter", u"D "_s + filled(u"I take it, "_s)},
        {"struck out", filled(u"~~A "_s)},
        {"deleted", filled(u"<del>A "_s)},
        {"keys", filled(u"{\"choice\": {\"letter\": \"A\", "_s)},
        {"cases confirmed", filled(u"If it's a friend, A. And it is a friend. "_s)},
        {"slips", filled(u"67 for the other, sorry, 76. "_s)},
        {"numbered points", filled(u"1. Total: A wins. "_s)},
        {"numbers in words", filled(u"eighty-five for me and fifteen for them "_s)},
    };
    const auto item = svo::present({2, {1, 2, 3, 4, 5, 6, 7, 8, 9}}, svo::standardPayoffs(), svo::Labels::Letters);
    (void)extract::read(u"The first reply also builds the word lists."_s, item);
    int late = 0;
    for (const auto& reply : replies) {
        QElapsedTimer timer;
        timer.start();
        const auto reading = extract::read(reply.text, item);
        const double ms = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        late += ms >= bound;
        std::printf("%7.1f ms  %-28s %s\n", ms, reply.what, qPrintable(extract::stateName(reading.state)));
    }
    std::printf("%d of %zu replies took %.0f ms or more\n", late, std::size(replies), bound);
    return late ? 1 : 0;
}
