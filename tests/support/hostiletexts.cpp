#include "tests/support/hostiletexts.h"

using namespace Qt::StringLiterals;

namespace support {

namespace {

constexpr qsizetype million = 1'000'000;

/// `piece` again and again, up to `length` characters.
QString filled(const QString& piece, qsizetype length = million)
{
    return piece.repeated(length / piece.size() + 1).left(length);
}

} // namespace

QList<HostileText> hostileTexts()
{
    return {
        {"tags", u"<b>bold</b> <img src=\"file:///etc/passwd\"> <script>alert(1)</script>"_s},
        {"a page", u"<!DOCTYPE html><html><head><meta http-equiv=\"refresh\" content=\"0;url=http://example.org\">"_s},
        {"a style sheet", u"<style>@import url(\"http://example.org/x.css\");</style>"_s},
        {"a data address", u"<img src=\"data:image/png;base64,iVBORw0KGgo=\">"_s},
        {"a share", u"<img src=\"//example.org/share/x.png\"> \\\\example.org\\share\\x.png"_s},
        {"markdown", u"![x](file:///etc/passwd) [link](http://example.org) # heading"_s},
        {"links", u"http://example.org file:///etc/passwd mailto:a@example.org javascript:alert(1)"_s},
        {"a resource", u"<img src=\":/qt-project.org/imports\"> <img src=\"qrc:/x\">"_s},
        {"entities", u"&lt;b&gt; &#x202E; &amp;amp; &nbsp;&copy"_s},
        {"mnemonics and place marks", u"&File %1 %n %2 %s %d {0} $(id) `id` ; DROP TABLE trials; --"_s},
        {"reordering", u"a\u202Egnirts\u202C b \u2066c\u2069 \u200Ed\u200F"_s},
        {"reordering never closed", filled(u"\u202E\u2067ab"_s, 20'000)},
        {"line ends", u"line 1\r\nline 2\rline 3\nline 4\u2028line 5\u2029line 6"_s},
        {"controls", u"nul \u0000 bell \u0007 escape \u001b[31m del \u007f next \u0085"_s},
        {"a terminal", u"\u001b]0;title\u0007\u001b[2J\u001b[1;1H\u001b]8;;http://example.org\u0007x"_s},
        {"objects and frames", u"object \uFFFC frame \uFDD0\uFDD1 mark \uFFFE"_s},
        {"many objects", filled(u"\uFFFC\uFDD0\uFDD1"_s, 50'000)},
        {"one pile of marks", u"Z"_s + QString(5000, QChar(0x0301)) + u"algo"_s},
        {"piles of marks", filled(u"e\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u0309\u030A"_s, 200'000)},
        {"long line with marks", QString(1500, u'e') + u"\u0301\u0301"_s + QString(1500, u'f')},
        {"half a pair", u"half a pair "_s + QChar(0xD83D) + u" and another "_s + QChar(0xDE00)},
        {"halves only", QString(100'000, QChar(0xD83D))},
        {"joined faces", filled(u"👩‍👩‍👧‍👦"_s, 100'000)},
        {"flags", filled(u"🇩🇪🇫🇷"_s, 100'000)},
        {"scripts", u"𝐀 🙂 👩‍👩‍👧 e\u0301 שלום العربية 数据"_s},
        {"invisible letters", filled(u"\u200B\u200C\u200D\uFEFF\u2060"_s, 100'000)},
        {"variants", filled(u"☺\uFE0E☺\uFE0F"_s, 100'000)},
        {"nothing", QString()},
        {"line ends only", u"\n\n\n"_s},
        {"a million line ends", QString(million, u'\n')},
        {"a million letters in one word", QString(million, u'x')},
        {"a million letters in words", filled(u"word "_s)},
        {"a million wide letters", QString(million, u'W')},
        {"a million tabulators", QString(million, u'\t')},
        {"a million ideographs", filled(u"数据选项"_s)},
        {"a million Arabic letters", filled(u"العربية "_s)},
        {"a million letters of both directions", filled(u"abc שלום "_s)},
        {"a million Devanagari letters", filled(u"क्षत्रिय "_s)},
        {"a million rare letters", filled(u"𝔸𝒷𝖈"_s)},
        {"a million lines of markup", filled(u"<p><b>x</b></p>\n"_s)},
    };
}

} // namespace support
