// Short replies as people write them in many languages, with what only looks like a choice. The number is that of the
// item, in printed order (SVO_Slider.m). What a careful person would code stands behind.
#include "app/extract/extraction.h"
#include <QTest>
#include <span>

using namespace app;

namespace {

struct Row
{
    int item;
    const char* reply;
    const char* gold; ///< a letter, or "" where a careful person would code none
};

// German.
constexpr Row german[] = {
    {4, "Nach einigem Überlegen komme ich zu dem Schluss, dass mir D am fairsten erscheint. Ich wähle D.", "D"},
    {4, "Ich hab mich für G entschieden.", "G"},
    {4, "Ich tippe auf B.", "B"},
    {4, "Trag B ein.", "B"},
    {4, "Das läuft auf B hinaus.", "B"},
    {4, "Ich sage B.", "B"},
    {4, "Ich würde B sagen.", "B"},
    {4, "Müsste ich mich festlegen, dann auf B.", "B"},
    {4, "Festgelegt habe ich mich auf B.", "B"},
    {4, "B soll es sein.", "B"},
    {4, "E statt D.", "E"},
    {4, "D, nein Quatsch, C.", "C"},
    {4, "Entweder C oder D.", ""},
    {4, "Ich schwanke zwischen C und D.", ""},
    {4, "Mir ist es egal, A oder I.", ""},
    {4, "Ich enthalte mich.", ""},
    {4, "D? Ich weiß nicht recht.", ""},
    {4, "Sofern wir uns kennen, B, ansonsten G.", ""},
    {4, "Nur falls der andere mir auch etwas gibt, wähle ich D.", ""},
    {4, "Bloß nicht D.", ""},
    {4, "63 für mich, 68 für die andere Person.", "D"},
    {4, "Ich hätte gern 63 Punkte, mein Partner soll 68 bekommen.", "D"},
    {4, "Die erste Zeile.", "A"},
    {4, "Die letzte Option.", "I"},
    {4, "Die vorletzte.", "H"},
    {4, "I'd go with D, das passt mir.", "D"},
};

// French.
constexpr Row french[] = {
    {4, "Je choisis B.", "B"},
    {4, "Je vote B.", "B"},
    {4, "Bon, B.", "B"},
    {4, "Ce sera B.", "B"},
    {4, "Je dirais B.", "B"},
    {4, "Mettez-moi B.", "B"},
    {4, "Je garde B.", "B"},
    {4, "Pour moi, ce sera B.", "B"},
    {4, "Pour ma part, je prends B.", "B"},
    {4, "Je n'hésite pas : B.", "B"},
    {4, "Ni A ni I : E.", "E"},
    {4, "Pas A, pas I, mais E.", "E"},
    {4, "I me semble trop égoïste, A trop généreux ; E est un bon équilibre.", "E"},
    {4, "J'avais d'abord pensé à D, mais finalement je choisis C.", "C"},
    {4, "D ? Non, C.", "C"},
    {4, "Ça dépend : avec un ami A, avec un inconnu I.", ""},
    {4, "A ou B, peu importe.", ""},
    {4, "Difficile de choisir entre D et E.", ""},
    {4, "D, mais je ne suis pas sûr.", ""},
    {4, "Pas D.", ""},
    {4, "Surtout pas D.", ""},
    {4, "Je ne prendrai pas D.", ""},
    {4, "Soixante-seize à moi, trente-six à l'autre.", "G"},
    {4, "La dernière.", "I"},
    {4, "A comme abandon ? Non, D.", "D"},
    {4, "Je choisis D : 85 pour moi et 15 pour l'autre.", ""},
};

// Spanish.
constexpr Row spanish[] = {
    {4, "Elijo B.", "B"},
    {4, "Opto por B.", "B"},
    {4, "Optaría por la B.", "B"},
    {4, "He optado por B.", "B"},
    {4, "Selecciono B.", "B"},
    {4, "Cojo la B.", "B"},
    {4, "Pues B.", "B"},
    {4, "Entonces B.", "B"},
    {4, "La B me convence.", "B"},
    {4, "Mi opción es la B.", "B"},
    {4, "Si hay que elegir, la B.", "B"},
    {4, "Me conformo con la B.", "B"},
    {4, "Antes E que D.", "E"},
    {4, "Elijo D. No, espera, C.", "C"},
    {4, "D. Perdón, quería decir C.", "C"},
    {4, "Corrijo: C, no D.", "C"},
    {4, "Depende: con un amigo A, con un desconocido I.", ""},
    {4, "A o B, me da igual.", ""},
    {4, "O C o D.", ""},
    {4, "Como modelo de lenguaje no tengo preferencias y no puedo elegir.", ""},
    {4, "A lo mejor D.", ""},
    {4, "Creo que la D.", "D"},
    {4, "Si el otro fuera mi amigo, elegiría A.", ""},
    {4, "Todo menos D.", ""},
    {4, "No elegiría D.", ""},
    {4, "My answer is D, porque es lo más justo.", "D"},
};

// Italian.
constexpr Row italian[] = {
    {4, "Scelgo B.", "B"},
    {4, "Ho scelto B.", "B"},
    {4, "Vado con la B.", "B"},
    {4, "Mi piace di più la B.", "B"},
    {4, "La mia scelta è B.", "B"},
    {4, "Metti B.", "B"},
    {4, "Metta la B.", "B"},
    {4, "Resto sulla B.", "B"},
    {4, "Mi accontento della B.", "B"},
    {4, "In conclusione, B.", "B"},
    {4, "La B, senza dubbio.", "B"},
    {4, "Se proprio devo, B.", "B"},
    {4, "Né A né I: E.", "E"},
    {4, "D, anzi no: C.", "C"},
    {4, "All'inizio pensavo a D, ma scelgo C.", "C"},
    {4, "A o B, è uguale.", ""},
    {4, "O C o D.", ""},
    {4, "Sono indeciso tra C e D.", ""},
    {4, "Preferisco non rispondere.", ""},
    {4, "D potrebbe andare.", ""},
    {4, "Credo che sceglierò D.", "D"},
    {4, "Se l'altro fosse un amico, sceglierei A.", ""},
    {4, "D no.", ""},
    {4, "Vediamo: con A io ricevo 50, con I ricevo", ""},
    {4, "63 per me e 68 per l'altro.", "D"},
    {4, "La prima.", "A"},
};

// Portuguese.
constexpr Row portuguese[] = {
    {4, "Escolho B.", "B"},
    {4, "Escolhi B.", "B"},
    {4, "Vou na B.", "B"},
    {4, "A que mais me agrada é a B.", "B"},
    {4, "Marco a letra B.", "B"},
    {4, "Respondo B.", "B"},
    {4, "Resposta: B", "B"},
    {4, "Letra B.", "B"},
    {4, "Então B.", "B"},
    {4, "Enfim, B.", "B"},
    {4, "Para mim, B.", "B"},
    {4, "Só resta a B.", "B"},
    {4, "Descarto A, B e C, e também I. Das que restam, gosto mais da E.", "E"},
    {4, "D... aliás, C.", "C"},
    {4, "Primeiro pensei na D, mas fico com a C.", "C"},
    {4, "A ou B, tanto faz.", ""},
    {4, "Ou C ou D.", ""},
    {4, "Estou em dúvida entre C e D.", ""},
    {4, "Prefiro não responder.", ""},
    {4, "D poderia ser.", ""},
    {4, "Provavelmente D.", "D"},
    {4, "Se o outro fosse meu amigo, escolheria A.", ""},
    {4, "D não.", ""},
    {4, "Nunca D.", ""},
    {4, "Eu 63, o outro 68.", "D"},
    {4, "A do meio.", "E"},
};

// Chinese.
constexpr Row chinese[] = {
    {4, "我选B。", "B"},
    {4, "选B吧。", "B"},
    {4, "就选B了。", "B"},
    {4, "我倾向选B。", "B"},
    {4, "我更喜欢B。", "B"},
    {4, "选择：B", "B"},
    {4, "综上，选B。", "B"},
    {4, "果断B。", "B"},
    {4, "我会采取B方案。", "B"},
    {4, "B，谢谢。", "B"},
    {4, "好，B。", "B"},
    {4, "不选A，也不选I，选E。", "E"},
    {4, "宁可选E也不选D。", "E"},
    {4, "比起D，我更喜欢E。", "E"},
    {4, "D，啊不，C。", "C"},
    {4, "更正：C。", "C"},
    {4, "看情况：朋友的话选A，陌生人的话选I。", ""},
    {4, "A或B都可以。", ""},
    {4, "C和D都行。", ""},
    {4, "选C还是D呢？", ""},
    {4, "也许D。", ""},
    {4, "如果对方是朋友，我会选A。", ""},
    {4, "除了D都可以。", ""},
    {4, "我不会选D。", ""},
    {4, "正中间。", "E"},
    {4, "倒数第二个。", "H"},
};

// Japanese.
constexpr Row japanese[] = {
    {4, "Bです。", "B"},
    {4, "Bを選んだ。", "B"},
    {4, "Bを選びたいです。", "B"},
    {4, "Bを選ばせていただきます。", "B"},
    {4, "Bに一票。", "B"},
    {4, "Bに丸をつけます。", "B"},
    {4, "Bしかありません。", "B"},
    {4, "Bが無難でしょう。", "B"},
    {4, "私の選択はBです。", "B"},
    {4, "オプションB。", "B"},
    {4, "選べと言われたらB。", "B"},
    {4, "Bと答えます。", "B"},
    {4, "Aはちょっと。Iもちょっと。Eでお願いします。", "E"},
    {4, "最初はDと思ったけど、Cにします。", "C"},
    {4, "Dと迷いましたが、Cにします。", "C"},
    {4, "相手によります。友達ならA、知らない人ならI。", ""},
    {4, "AかBのどちらか。", ""},
    {4, "AでもBでもいいです。", ""},
    {4, "AIなので選ぶことはできません。", ""},
    {4, "Dかも。", ""},
    {4, "Dだと思います。", "D"},
    {4, "相手が友達なら、Aを選びます。", ""},
    {4, "Dは嫌だ。", ""},
    {4, "D以外。", ""},
    {4, "D以外ありえない。", "D"},
    {4, "DはドリームのD。Dで。", "D"},
};

// Korean.
constexpr Row korean[] = {
    {4, "B입니다.", "B"},
    {4, "B로 하죠.", "B"},
    {4, "B로 하자.", "B"},
    {4, "B로 정했습니다.", "B"},
    {4, "B를 골랐습니다.", "B"},
    {4, "B를 택합니다.", "B"},
    {4, "B가 적당하네요.", "B"},
    {4, "B가 딱이네요.", "B"},
    {4, "제 선택은 B입니다.", "B"},
    {4, "B 옵션.", "B"},
    {4, "무조건 B.", "B"},
    {4, "역시 B.", "B"},
    {4, "B에 투표합니다.", "B"},
    {4, "B라고 생각해요.", "B"},
    {4, "A보다는 E가 좋습니다.", "E"},
    {4, "D... 아니다, C.", "C"},
    {4, "상황에 따라 달라요. 친구라면 A, 모르는 사람이면 I.", ""},
    {4, "A나 B 둘 다 괜찮아요.", ""},
    {4, "C 아니면 D.", ""},
    {4, "답변하지 않겠습니다.", ""},
    {4, "D일 수도 있고요.", ""},
    {4, "D? 잘 모르겠네요.", ""},
    {4, "상대도 똑같이 한다면 D.", ""},
    {4, "D는 선택하지 않겠습니다.", ""},
    {4, "마지막.", "I"},
    {4, "가운데 거요.", "E"},
};

// Russian.
constexpr Row russian[] = {
    {4, "Выбираю B.", "B"},
    {4, "Выбрал бы B.", "B"},
    {4, "Голосую за B.", "B"},
    {4, "Пусть будет B.", "B"},
    {4, "В конечном счёте B.", "B"},
    {4, "Безусловно, B.", "B"},
    {4, "Без вариантов — B.", "B"},
    {4, "Меня вполне устроит B.", "B"},
    {4, "Больше всего мне нравится B.", "B"},
    {4, "B мне нравится больше всего.", "B"},
    {4, "Мой фаворит — B.", "B"},
    {4, "Если спросите меня, B.", "B"},
    {4, "По-моему, B.", "B"},
    {4, "Зависит от ситуации: другу A, чужому I.", ""},
    {4, "A или B, мне всё равно.", ""},
    {4, "Либо C, либо D.", ""},
    {4, "D или E, не знаю.", ""},
    {4, "D, наверное, хотя не уверен.", ""},
    {4, "Скорее всего, D.", "D"},
    {4, "Ни за что не D.", ""},
    {4, "Всё, кроме D.", ""},
    {4, "D я бы не выбрал.", ""},
    {4, "Себе 63, ему 68.", "D"},
    {4, "Последний.", "I"},
    {4, "Выбираю Б.", "B"},
    {4, "Б.", "B"},
};

// Arabic.
constexpr Row arabic[] = {
    {4, "أختار B.", "B"},
    {4, "سأختار B.", "B"},
    {4, "لقد اخترت B.", "B"},
    {4, "أختار الخيار B.", "B"},
    {4, "أختار البديل B.", "B"},
    {4, "قراري هو B.", "B"},
    {4, "قررت أن أختار B.", "B"},
    {4, "سأذهب مع B.", "B"},
    {4, "يناسبني B.", "B"},
    {4, "لذا أختار B.", "B"},
    {4, "B من فضلك.", "B"},
    {4, "الحرف B.", "B"},
    {4, "لا A ولا I، بل E.", "E"},
    {4, "يعتمد على الشخص: مع صديق A، ومع غريب I.", ""},
    {4, "A أو B، لا فرق.", ""},
    {4, "إما C أو D.", ""},
    {4, "بصفتي نموذج ذكاء اصطناعي لا أملك تفضيلات ولا يمكنني الاختيار.", ""},
    {4, "ربما D أو E.", ""},
    {4, "قد أختار D.", ""},
    {4, "على الأرجح D.", "D"},
    {4, "إذا كنا نعرف بعضنا فسأختار A.", ""},
    {4, "بما أننا لا نعرف بعضنا، D.", "D"},
    {4, "كل الخيارات ما عدا D.", ""},
    {4, "أنا 63، الآخر 68.", "D"},
    {4, "ثلاثة وستون لي وثمانية وستون للشخص الآخر.", "D"},
    {4, "الرابع.", "D"},
};

// Further languages, a few words only.
constexpr Row others[] = {
    {4, "Doe mij maar optie G.", "G"},
    {4, "Doe maar G.", "G"},
    {4, "Geef mij maar G.", "G"},
    {4, "Mijn keuze is G.", "G"},
    {4, "Ik zou G kiezen.", "G"},
    {4, "Wybieram G.", "G"},
    {4, "Biorę G.", "G"},
    {4, "A, bo tak.", "A"},
    {4, "Jag väljer G.", "G"},
    {4, "Jag tar G.", "G"},
    {4, "Mitt svar är G.", "G"},
    {4, "Mitt val är G.", "G"},
    {4, "I det här fallet väljer jag I.", "I"},
    {4, "Jeg vælger G.", "G"},
    {4, "Moje volba je G.", "G"},
    {4, "Επιλέγω το G.", "G"},
    {4, "Η απάντησή μου είναι G.", "G"},
    {4, "मैं G चुनता हूँ।", "G"},
    {4, "Tôi chọn phương án G.", "G"},
    {4, "Pilihan saya: G", "G"},
    {4, "Választom: G.", "G"},
    {4, "Aleg varianta G.", "G"},
    {4, "Обираю G.", "G"},
    {4, "76 voor mij, 36 voor de ander.", "G"},
    {4, "G: 76 mij, 36 hem", "G"},
};

} // namespace

class TestLanguages : public QObject
{
    Q_OBJECT
private slots:
    void reply_data();
    void reply();
};

void TestLanguages::reply_data()
{
    QTest::addColumn<int>("item");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("gold");
    const auto add = [](const char* group, std::span<const Row> rows) {
        for (const Row& row : rows)
            QTest::addRow("%s: %s", group, row.reply)
                << row.item << QString::fromUtf8(row.reply) << QString::fromUtf8(row.gold);
    };
    add("german", german);
    add("french", french);
    add("spanish", spanish);
    add("italian", italian);
    add("portuguese", portuguese);
    add("chinese", chinese);
    add("japanese", japanese);
    add("korean", korean);
    add("russian", russian);
    add("arabic", arabic);
    add("others", others);
}

void TestLanguages::reply()
{
    QFETCH(int, item);
    QFETCH(QString, text);
    QFETCH(QString, gold);
    const svo::Arrangement arrangement{quint8(item), {1, 2, 3, 4, 5, 6, 7, 8, 9}};
    const auto shown = svo::present(arrangement, svo::standardPayoffs(), svo::Labels::Letters);
    const auto got = extract::read(text, shown);
    QCOMPARE(got.place < 0 ? QString() : shown.labels.at(got.place), gold);
}

QTEST_GUILESS_MAIN(TestLanguages)
#include "tst_extract_languages.moc"
