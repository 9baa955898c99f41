#include "app/extract/spelled.h"

// Cardinal numbers in words. Each language has its own way to put tens and units together; variants of spelling,
// gender and case that occur in running text are all given.

namespace app::extract {

namespace {

QStringList words(const char* list)
{
    QStringList all = QString::fromUtf8(list).split(u' ');
    all.replaceInStrings(QStringLiteral("_"), QStringLiteral(" "));
    return all;
}

/// Units 0 … 19 and tens 20 … 90 of one language; a slash separates variants.
struct Parts
{
    QStringList low;
    QStringList tens;
    Parts(const char* lowList, const char* tensList)
        : low(words(lowList))
        , tens(words(tensList))
    {
    }
    QStringList unit(int n) const { return low.at(n).split(u'/'); }
    QStringList ten(int n) const { return tens.at(n / 10 - 2).split(u'/'); }
};

/// Every left with every right, joined.
QStringList joined(const QStringList& left, const char* joint, const QStringList& right)
{
    QStringList all;
    for (const QString& l : left)
        for (const QString& r : right)
            all << l + QString::fromUtf8(joint) + r;
    return all;
}

using Below = QStringList (*)(int);

/// 0 … 199 from the numbers below a hundred.
QStringList upTo199(int n, Below below, const QStringList& hundred, const QStringList& hundredAnd)
{
    if (n < 100) return below(n);
    if (n == 100) return hundred;
    return joined(hundredAnd, "", below(n - 100));
}

/// Parts of a hundred and scores: "half a hundred", "three quarters of a hundred", "three score".
QStringList englishParts(int n)
{
    switch (n) {
    case 20:
        return words("a_score one_score a_score_of");
    case 40:
        return words("two_score two_score_of");
    case 50:
        return words("half_a_hundred half_of_a_hundred half_the_hundred half_of_the_hundred one_half_of_a_hundred "
                     "half_a_century a_half_century half_century a_half_hundred");
    case 60:
        return words("three_score threescore five_dozen");
    case 70:
        return words("three_score_and_ten threescore_and_ten");
    case 80:
        return words("four_score fourscore");
    default:
        return {};
    }
}

QStringList english(int n)
{
    static const Parts p("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
                         "fifteen sixteen seventeen "
                         "eighteen nineteen",
                         "twenty thirty forty/fourty fifty sixty seventy eighty/eigthy ninety/ninty");
    if (n < 20) return p.unit(n);
    if (n % 10) // "sixty-three", "three and sixty"
        return joined(p.ten(n), " ", p.unit(n % 10)) + joined(p.ten(n), "", p.unit(n % 10)) +
               joined(p.unit(n % 10), " and ", p.ten(n));
    return p.ten(n) + englishParts(n);
}

QStringList german(int n)
{
    static const Parts p("null eins/ein/eine/einen zwei drei vier fünf/fuenf sechs sieben acht neun zehn elf "
                         "zwölf/zwoelf dreizehn vierzehn "
                         "fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn",
                         "zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig");
    if (n < 20) return p.unit(n);
    if (n % 10 == 0) return p.ten(n);
    return joined(n % 10 == 1 ? QStringList{QStringLiteral("ein")} : p.unit(n % 10), "und", p.ten(n));
}

QStringList french(int n)
{
    static const Parts p("zéro un/une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze "
                         "seize dix_sept dix_huit "
                         "dix_neuf",
                         "vingt trente quarante cinquante soixante soixante quatre_vingt quatre_vingt");
    if (n < 20) return p.unit(n);
    const bool twenties = n / 10 == 7 || n / 10 == 9; // soixante-douze, quatre-vingt-douze
    const int rest = n % 10 + (twenties ? 10 : 0);
    QStringList all;
    if (n == 80) all << QStringLiteral("quatre vingts");
    all += rest == 0 ? p.ten(n) : joined(p.ten(n), " ", p.unit(rest));
    if (rest == 1 || rest == 11) all += joined(p.ten(n), " et ", p.unit(rest));
    if (twenties) {
        const QStringList local = words(n / 10 == 7 ? "septante" : "nonante");
        all += n % 10 ? joined(local, " ", p.unit(n % 10)) : local;
        if (n % 10 == 1) all += joined(local, " et ", p.unit(1));
    }
    if (n / 10 == 8) all += n % 10 ? joined(words("huitante octante"), " ", p.unit(n % 10)) : words("huitante octante");
    if (n == 81) all += words("huitante_et_un octante_et_un");
    return all;
}

QStringList spanish(int n)
{
    static const Parts p(
        "cero uno/un/una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "diecisiete dieciocho diecinueve",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa");
    if (n < 20) return p.unit(n);
    if (n % 10 == 0) return p.ten(n);
    return n < 30 ? joined(words("veinti"), "", p.unit(n % 10)) : joined(p.ten(n), " y ", p.unit(n % 10));
}

QStringList portuguese(int n)
{
    static const Parts p(
        "zero um/uma dois/duas três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze "
        "dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove",
        "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa");
    if (n < 20) return p.unit(n);
    return n % 10 ? joined(p.ten(n), " e ", p.unit(n % 10)) : p.ten(n);
}

QStringList italian(int n)
{
    static const Parts p(
        "zero uno/un/una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici "
        "sedici diciassette diciotto diciannove",
        "venti trenta quaranta cinquanta sessanta settanta ottanta novanta");
    if (n < 20) return p.unit(n);
    if (n % 10 == 0) return p.ten(n);
    QString ten = p.ten(n).first();
    if (n % 10 == 1 || n % 10 == 8) ten.chop(1); // ottantuno, ottantotto
    return joined({ten}, "", p.unit(n % 10));
}

QStringList han(int n)
{
    static const QStringList unit = words("零 一 二 三 四 五 六 七 八 九");
    if (n < 10) return {unit.at(n)};
    const QString ten = (n < 20 ? QString() : unit.at(n / 10)) + QStringLiteral("十");
    return {n % 10 ? ten + unit.at(n % 10) : ten};
}

QStringList korean(int n)
{
    static const QStringList unit = words("영 일 이 삼 사 오 육 칠 팔 구");
    static const QStringList nativeUnit = words("영 하나/한 둘/두 셋/세 넷/네 다섯 여섯 일곱 여덟 아홉");
    static const QStringList nativeTen = words("열 스물 서른 마흔 쉰 예순 일흔 여든 아흔");
    if (n < 10) return {}; // these syllables are particles and parts of other words
    const QString ten = (n < 20 ? QString() : unit.at(n / 10)) + QStringLiteral("십");
    QStringList all{n % 10 ? ten + unit.at(n % 10) : ten};
    const QStringList nativeTens{nativeTen.at(n / 10 - 1)};
    if (n % 10)
        all += joined(nativeTens, "", nativeUnit.at(n % 10).split(u'/')) +
               joined(nativeTens, " ", nativeUnit.at(n % 10).split(u'/'));
    else if (n > 10)
        all += nativeTens;
    return all;
}

QStringList russian(int n)
{
    static const Parts p(
        "ноль один/одну/одного два/две/двух три/трёх четыре/четырёх пять/пяти шесть/шести семь/семи восемь/восьми "
        "девять/девяти десять/десяти одиннадцать/одиннадцати двенадцать/двенадцати тринадцать/тринадцати "
        "четырнадцать/четырнадцати пятнадцать/пятнадцати шестнадцать/шестнадцати семнадцать/семнадцати "
        "восемнадцать/восемнадцати девятнадцать/девятнадцати",
        "двадцать/двадцати тридцать/тридцати сорок/сорока пятьдесят/пятидесяти шестьдесят/шестидесяти "
        "семьдесят/семидесяти "
        "восемьдесят/восьмидесяти девяносто/девяноста");
    if (n < 20) return p.unit(n);
    return n % 10 ? joined(p.ten(n), " ", p.unit(n % 10)) : p.ten(n);
}

QStringList arabic(int n)
{
    static const QStringList unit =
        words("صفر واحد/واحدا/واحدة/إحدى/أحد اثنان/اثنين/اثنتان/اثنتين/إثنان ثلاثة/ثلاث/ثلاثا أربعة/أربع/أربعا "
              "خمسة/خمس/خمسا ستة/ست/ستا سبعة/سبع/سبعا ثمانية/ثمان/ثماني/ثمانيا تسعة/تسع/تسعا عشرة/عشر");
    static const QStringList teen =
        words("أحد_عشر/إحدى_عشرة اثنا_عشر/اثني_عشر ثلاثة_عشر/ثلاث_عشرة أربعة_عشر/أربع_عشرة خمسة_عشر/خمس_عشرة "
              "ستة_عشر/ست_عشرة سبعة_عشر/سبع_عشرة ثمانية_عشر/ثماني_عشرة تسعة_عشر/تسع_عشرة");
    static const QStringList ten =
        words("عشرون/عشرين ثلاثون/ثلاثين أربعون/أربعين خمسون/خمسين ستون/ستين سبعون/سبعين ثمانون/ثمانين تسعون/تسعين");
    if (n <= 10) return unit.at(n).split(u'/');
    if (n < 20) return teen.at(n - 11).split(u'/');
    const QStringList tens = ten.at(n / 10 - 2).split(u'/');
    return n % 10 ? joined(unit.at(n % 10).split(u'/'), " و", tens) : tens;
}

/// How one of the further languages puts units and tens together.
struct Joining
{
    const char* low;     ///< 0 … 19
    const char* tens;    ///< 20 … 90
    const char* joint;   ///< between the two
    bool unitFirst;      ///< "vijfenzestig"
    const char* hundred; ///< 100
};

constexpr Joining further[] = {
    {"nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien "
     "achttien negentien",
     "twintig dertig veertig vijftig zestig zeventig tachtig negentig", "en", true, "honderd"},
    {"nul et/en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten atten nitten",
     "tyve tredive fyrre/fyrretyve halvtreds tres halvfjerds firs halvfems", "og", true, "hundrede et_hundrede"},
    {"noll ett/en två tre fyra fem sex sju åtta nio tio elva tolv tretton fjorton femton sexton sjutton arton nitton",
     "tjugo trettio fyrtio femtio sextio sjuttio åttio nittio", "", false, "hundra etthundra"},
    {"null en/ett to tre fire fem seks sju/syv åtte ni ti elleve tolv tretten fjorten femten seksten sytten atten "
     "nitten",
     "tjue tretti førti femti seksti sytti åtti nitti", "", false, "hundre ett_hundre"},
    {"zero jeden dwa/dwie trzy cztery pięć sześć siedem osiem dziewięć dziesięć jedenaście dwanaście trzynaście "
     "czternaście piętnaście szesnaście siedemnaście osiemnaście dziewiętnaście",
     "dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt siedemdziesiąt osiemdziesiąt dziewięćdziesiąt",
     " ", false, "sto"},
    {"nula jedna/jeden dva/dvě tři čtyři pět šest sedm osm devět deset jedenáct dvanáct třináct čtrnáct patnáct "
     "šestnáct sedmnáct osmnáct devatenáct",
     "dvacet třicet čtyřicet padesát šedesát sedmdesát osmdesát devadesát", " ", false, "sto"},
    {"нуль один/одну два/дві три чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять тринадцять "
     "чотирнадцять п'ятнадцять шістнадцять сімнадцять вісімнадцять дев'ятнадцять",
     "двадцять тридцять сорок п'ятдесят шістдесят сімдесят вісімдесят дев'яносто", " ", false, "сто"},
    {"zero unu/una doi/două trei patru cinci șase șapte opt nouă zece unsprezece doisprezece treisprezece paisprezece "
     "cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece",
     "douăzeci treizeci patruzeci cincizeci șaizeci/șasezeci șaptezeci optzeci nouăzeci", " și ", false,
     "o_sută una_sută"},
    {"sıfır bir iki üç dört beş altı yedi sekiz dokuz - on_bir on_iki on_üç on_dört on_beş on_altı on_yedi on_sekiz "
     "on_dokuz",
     "yirmi otuz kırk elli altmış yetmiş seksen doksan", " ", false, "yüz"},
    {"nulla egy kettő/két három négy öt hat hét nyolc kilenc tíz tizenegy tizenkettő tizenhárom tizennégy tizenöt "
     "tizenhat tizenhét tizennyolc tizenkilenc",
     "húsz/huszon harminc negyven ötven hatvan hetven nyolcvan kilencven", "", false, "száz"},
    {"μηδέν ένα/έναν/μία δύο τρία τέσσερα πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα δώδεκα δεκατρία "
     "δεκατέσσερα δεκαπέντε δεκαέξι δεκαεπτά δεκαοκτώ δεκαεννέα",
     "είκοσι τριάντα σαράντα πενήντα εξήντα εβδομήντα ογδόντα ενενήντα/εννενήντα", " ", false, "εκατό"},
    {"nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua_belas tiga_belas empat_belas "
     "lima_belas enam_belas tujuh_belas delapan_belas sembilan_belas",
     "dua_puluh tiga_puluh empat_puluh lima_puluh enam_puluh tujuh_puluh delapan_puluh sembilan_puluh", " ", false,
     "seratus"},
};

/// The numbers from 15 on in the languages that share a list.
QStringList furtherNumbers(int n)
{
    constexpr int smallest = 15; // of an option; shorter words are words of other languages, too
    QStringList all;
    if (n < smallest || n > 100) return all;
    for (const Joining& way : further) {
        const Parts p(way.low, way.tens);
        if (n == 100)
            all += words(way.hundred);
        else if (n < 20)
            all += p.unit(n);
        else if (n % 10 == 0)
            all += p.ten(n);
        else
            all += way.unitFirst ? joined(p.unit(n % 10), way.joint, p.ten(n))
                                 : joined(p.ten(n), way.joint, p.unit(n % 10));
    }
    return all;
}

} // namespace

QStringList spellings(int n, Language language)
{
    switch (language) {
    case Language::English:
        if (n == 25) return english(n) + words("a_quarter_of_a_hundred one_quarter_of_a_hundred a_quarter_hundred");
        if (n == 75)
            return english(n) + words("three_quarters_of_a_hundred three_quarters_of_the_hundred "
                                      "three_quarters_of_one_hundred three_fourths_of_a_hundred");
        return upTo199(n, english,
                       words("hundred a_hundred one_hundred a_full_hundred a_whole_hundred a_round_hundred "
                             "a_cool_hundred a_century the_century an_even_hundred"),
                       words("a_hundred_ a_hundred_and_ one_hundred_ one_hundred_and_"));
    case Language::German:
        return upTo199(n, german, words("hundert einhundert"), words("hundert einhundert hundertund"));
    case Language::French:
        return upTo199(n, french, words("cent cents"), words("cent_"));
    case Language::Spanish:
        return upTo199(n, spanish, words("cien ciento"), words("ciento_"));
    case Language::Italian:
        return upTo199(n, italian, words("cento"), words("cento cento_"));
    case Language::Portuguese:
        return upTo199(n, portuguese, words("cem"), words("cento_e_"));
    case Language::Chinese:
        return upTo199(n, han, words("一百 百"), words("一百 一百零 一百一"));
    case Language::Japanese:
        return upTo199(n, han, words("百"), words("百"));
    case Language::Korean:
        return upTo199(n, korean, words("백"), words("백"));
    case Language::Russian:
        return upTo199(n, russian, words("сто ста сотню сотня"), words("сто_"));
    case Language::Other:
        return furtherNumbers(n);
    case Language::Arabic:
        return upTo199(n, arabic, words("مائة مئة"), words("مائة_و مئة_و"));
    }
    return {};
}

} // namespace app::extract
