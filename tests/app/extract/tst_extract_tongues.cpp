// Conclusions, corrections, preferences and rejections as people put them in many languages, with what only looks like
// a choice. The number is that of the item, in printed order (SVO_Slider.m). What a careful person would code stands
// behind.
#include "tests/support/codedreply.h"

using support::CodedReply;

namespace {

// German.
constexpr CodedReply german[] = {
    {3, "D wie Dora.", "D"},
    {6, "Weder A noch I sagen mir zu. H ist ein schöner Mittelweg.", "H"},
    {1, "Am Ende habe ich mich zu C durchgerungen.", "C"},
    {5, "Ich ziehe meine Antwort A zurück.", ""},
    {6, "Da ich den anderen nicht kenne und nie treffen werde, nehme ich, was mir am meisten bringt, sprich A.", "A"},
};

// French.
constexpr CodedReply french[] = {
    {5, "Entre mon intérêt et celui de l'autre, C me paraît le compromis le plus sage.", "C"},
    {1, "Je ne vais pas tout lui donner, ni tout lui refuser : E, soit cinquante points pour lui.", "E"},
    {3, "Attendez, j'avais interverti les colonnes. Ce n'est pas D mais F que je voulais indiquer.", "F"},
    {5, "J'écarte A, trop égoïste. Parmi le reste, ma préférence va à B.", "B"},
    {4, "Je choisis D, ce qui fait 85 points pour moi et 15 pour l'autre.", ""},
    {6, "Je m'en tiens à D, même si C est tentante.", "D"},
    {5, "Je retire ma réponse A.", ""},
    {6, "Comme je ne croiserai jamais cette personne, je prends ce qui me rapporte le plus, à savoir A.", "A"},
    {4,
     "I me rapporte davantage, certes, mais H pénalise moins l'autre. C'est ce qui fait pencher la balance en faveur "
     "de H.",
     "H"},
    {3, "Avec un ami, je prendrais A ; avec un inconnu, I.", ""},
};

// Spanish.
constexpr CodedReply spanish[] = {
    {5, "Entre mi beneficio y el del otro, C me parece lo más sensato.", "C"},
    {6, "Bien mirado, la fila E se lleva la palma.", "E"},
    {1, "Ni dárselo todo ni negárselo todo: E, es decir, cincuenta puntos para él.", "E"},
    {5, "La D me vale y la E también. No sabría con cuál quedarme.", ""},
    {3, "Un momento, había confundido las columnas. No es D, sino F lo que quería marcar.", "F"},
    {6, "Ni A ni I me convencen. H es un buen término medio.", "H"},
    {6, "Me mantengo en la D, aunque la C tienta.", "D"},
    {6, "C sigue siendo mi primera opción.", "C"},
    {5, "Da más alegría dar que recibir, conque G.", "G"},
    {4, "Un egoísta cogería I; un altruista, A.", ""},
    {6, "Ante todo igualdad, de ahí la última opción.", "I"},
    {5, "Retiro mi respuesta A.", ""},
    {3, "Con un amigo, elegiría A; con un desconocido, I.", ""},
};

// Italian.
constexpr CodedReply italian[] = {
    {5, "Tra il mio guadagno e il suo, C mi pare il compromesso più saggio.", "C"},
    {3, "D come Domodossola.", "D"},
    {1, "Non voglio dargli tutto né negargli tutto: E, ossia cinquanta punti per lui.", "E"},
    {3, "Aspetti, avevo invertito le colonne. Non è D ma F quella che volevo indicare.", "F"},
    {6, "Né A né I mi convincono. H è una buona via di mezzo.", "H"},
    {6, "Mi attengo alla D, anche se la C è allettante.", "D"},
    {6, "Prima di tutto l'uguaglianza, da cui l'ultima opzione.", "I"},
    {5, "Ritiro la mia risposta A.", ""},
    {6, "Visto che non incontrerò mai quella persona, prendo ciò che mi rende di più, vale a dire A.", "A"},
    {3, "Con un amico prenderei A; con uno sconosciuto, I.", ""},
};

// Portuguese.
constexpr CodedReply portuguese[] = {
    {1, "Nem dar tudo nem negar tudo: E, ou seja, cinquenta pontos para ele.", "E"},
    {5, "A D serve e a E também. Não saberia com qual ficar.", ""},
    {3, "Espere, eu tinha trocado as colunas. Não é D, mas sim F que eu queria marcar.", "F"},
    {6, "Nem A nem I me convencem. H é um bom meio-termo.", "H"},
    {6, "C continua sendo a minha primeira opção.", "C"},
    {4, "Um egoísta pegaria I; um altruísta, A.", ""},
    {1, "No fim, decidi-me por C.", "C"},
    {5, "Retiro a minha resposta A.", ""},
    {3, "Com um amigo, eu escolheria A; com um desconhecido, I.", ""},
};

// Chinese.
constexpr CodedReply chinese[] = {
    {1, "我不想全给他，也不想一点不给：E，也就是给他五十分。", "E"},
    {3, "等等，我把两列看反了。不是D，应该是F。", "F"},
    {6, "虽然C很诱人，我还是坚持D。", "D"},
    {1, "和A相比，B能让我稍微领先一点，我偏向B。", "B"},
    {5, "我收回刚才的答案A。", ""},
    {4, "I固然让我拿得更多，但H对对方的伤害更小，这一点让我最终倒向H。", "H"},
};

// Japanese.
constexpr CodedReply japanese[] = {
    {5, "Dと記入してください。", "D"},
    {6, "Cが第一希望です。", "C"},
    {1, "Aと比べるとBは少しだけ自分が有利です。Bに傾いています。", "B"},
    {2, "選択肢Cを支持します。", "C"},
};

// Korean.
constexpr CodedReply korean[] = {
    {5, "제 이익과 상대의 이익을 함께 따져 보면 C가 가장 무난해 보입니다.", "C"},
    {6, "종합해 보면 E가 제일 적당합니다.", "E"},
    {6, "C가 여전히 제 첫 번째 선택입니다.", "C"},
    {5, "받는 것보다 주는 게 더 기쁘니까 G.", "G"},
    {1, "A와 비교하면 B는 제가 조금 앞섭니다. 저는 B 쪽으로 기웁니다.", "B"},
    {2, "저는 C안을 지지합니다.", "C"},
};

// Russian.
constexpr CodedReply russian[] = {
    {5, "Если взвесить мою выгоду и чужую, C мне кажется самым разумным.", "C"},
    {6, "Ни A, ни I меня не устраивают. H — хорошая середина.", "H"},
    {6, "Остаюсь при D, хотя C заманчива.", "D"},
    {6, "C по-прежнему мой первый выбор.", "C"},
    {4, "Эгоист взял бы I, альтруист — A.", ""},
    {6, "Равенство прежде всего, отсюда последний вариант.", "I"},
    {5, "Отзываю свой ответ A.", ""},
};

// Arabic.
constexpr CodedReply arabic[] = {
    {5, "بين مصلحتي ومصلحة الآخر، يبدو لي C الأنسب.", "C"},
    {3, "D وخلاص.", "D"},
    {1, "لا أريد أن أعطيه كل شيء ولا أن أحرمه من كل شيء: E، أي خمسون نقطة له.", "E"},
    {3, "كنت سأختار C، لكن عند التفكير لن أكسب شيئًا يذكر. الأفضل I.", "I"},
    {6, "أبقى على D رغم أن C مغرٍ.", "D"},
    {6, "ما زال C خياري الأول.", "C"},
    {6, "المساواة قبل كل شيء، ومن هنا الخيار الأخير.", "I"},
    {5, "أسحب إجابتي A.", ""},
    {4, "صحيح أن I يعطيني أكثر، لكن H أقل ضررًا بالآخر، وهذا ما يرجح كفة H.", "H"},
};

// What only looks like a choice, in several languages.
constexpr CodedReply nearMisses[] = {
    {4, "Ich neige zu A, bin mir aber noch unschlüssig.", ""},
    {4, "Bei A nehme ich 50, bei I 85.", ""},
    {4, "Ich komme später auf A zurück.", ""},
    {4, "Ich nehme meine Antwort C zurück.", ""},
    {4, "E erscheint mir am vernünftigsten, D aber auch.", ""},
    {4, "Man könnte D nehmen oder E; beides geht.", ""},
    {4, "Ce n'est pas D, c'est peut-être E.", ""},
    {4, "J'annule ma réponse C.", ""},
    {4, "Entre amis, je prendrais A.", ""},
    {4, "Il y a des arguments en faveur de D, mais aussi en faveur de E.", ""},
    {4, "Anulo mi respuesta C.", ""},
    {4, "Me vale la D y me vale la E.", ""},
    {4, "No es que D sea mala, pero E tampoco me convence.", ""},
    {4, "Con un desconocido elegiría I.", ""},
    {4, "Con A mi tengo 50 e lascio 100 all'altro; con I mi tengo 85 e lascio 15.", ""},
    {4, "Annullo la mia risposta C.", ""},
    {4, "Mi sta bene D e mi sta bene anche E.", ""},
    {4, "Con uno sconosciuto prenderei I.", ""},
    {4, "Cancelo a minha resposta C.", ""},
    {4, "D parece-me o mais sensato, mas E também.", ""},
    {4, "Com um desconhecido, eu pegaria I.", ""},
    {4, "我撤回之前的选择C。", ""},
    {4, "不是D，也不是E。", ""},
    {4, "如果选A，我得50；如果选I，我得85。", ""},
    {4, "Cという回答を取り消します。", ""},
    {4, "DでもなくEでもありません。", ""},
    {4, "A를 보면 제가 50점이고 I를 보면 제가 85점입니다.", ""},
    {4, "친구라면 A로 하겠고 남이라면 I로 하겠습니다.", ""},
    {4, "D가 무난하지만 E도 무난합니다.", ""},
    {4, "При A я беру 50, при I беру 85.", ""},
    {4, "Отменяю свой ответ C.", ""},
    {4, "С другом я бы выбрал A.", ""},
    {4, "D подходит, и E подходит.", ""},
    {4, "ألغي إجابتي C.", ""},
    {4, "مع صديق آخذ A.", ""},
    {4, "يناسبني D ويناسبني E أيضا.", ""},
    {4, "Un egoísta escogería I; una persona generosa, A.", ""},
    {4, "Ein Egoist nähme I, ein Altruist A.", ""},
    {4, "Un égoïste choisirait I ; un altruiste, A.", ""},
    {4, "自私的人选I，无私的人选A。", ""},
    {4, "Эгоист возьмёт I, альтруист возьмёт A.", ""},
    {4, "الأناني يختار I والكريم يختار A.", ""},
    {4, "Mon frère répondrait D.", ""},
    {4, "O meu irmão responderia D.", ""},
    {4, "제 동생이라면 D라고 답할 거예요.", ""},
    {4, "In Zeile A bekomme ich 50, das ist mir zu wenig, und in I bekommt der andere zu wenig.", ""},
    {4, "Pourquoi pas D ?", ""},
    {4, "Por que não D?", ""},
    {4, "D는 어떨까요?", ""},
};

} // namespace

class TestTongues : public QObject
{
    Q_OBJECT
private slots:
    void reply_data()
    {
        support::addCodedReplies({{"german", german},
                                  {"french", french},
                                  {"spanish", spanish},
                                  {"italian", italian},
                                  {"portuguese", portuguese},
                                  {"chinese", chinese},
                                  {"japanese", japanese},
                                  {"korean", korean},
                                  {"russian", russian},
                                  {"arabic", arabic},
                                  {"nearMisses", nearMisses}});
    }
    void reply() { support::checkCodedReply(); }
};

QTEST_GUILESS_MAIN(TestTongues)
#include "tst_extract_tongues.moc"
