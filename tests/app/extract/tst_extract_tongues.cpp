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
    {5, "Hundert für mich, und damit basta!", "A"},
    {2,
     "Hier gibt es nichts abzuwägen. Je weiter man nach unten geht, desto besser für uns beide. Ich setze mein Kreuz "
     "ganz unten.",
     "I"},
    {1, "Ich lass dem anderen 76.", "B"},
    {4, "Vitamin D tut gut, doch hier greife ich zu E.", "E"},
    {6, "Alles andere als I käme mir ungerecht vor.", "I"},
    {5, "Gegen F habe ich nichts einzuwenden, und da alle anderen irgendeinen Haken haben, soll es F sein.", "F"},
    {1, "Die dritte Zeile von unten, wenn ich bitten darf.", "G"},
    {4, "Ich schließe mich selbst nicht aus, will aber auch nicht knausern, weshalb ich C ankreuze.", "C"},
    {5, "Ich sehe nicht ein, warum ich A nehmen sollte.", ""},
    {3, "Wenn ich mich schon entscheiden muss: C.", "C"},
    {6, "Anstelle von A bitte D eintragen.", "D"},
    {2, "G halte ich für einen akzeptablen Kompromiss.", "G"},
    {3, "Irgendwo zwischen F und H, sagen wir G.", "G"},
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
    {5,
     "Aucun de nous deux n'a travaillé pour ces points, donc aucun ne devrait en avoir davantage. E est la seule ligne "
     "qui respecte ce principe.",
     "E"},
    {6, "J'avais écrit F, mais je pensais à G.", "G"},
    {5,
     "De A à D j'aurais plus que l'autre, ce qui me gêne, et G à I vont trop loin. Entre E et F, je donne l'avantage à "
     "F.",
     "F"},
    {1, "Je laisse 76 à l'autre.", "B"},
    {5, "Je choisis C, soit 63 pour moi et 88 pour l'autre personne.", ""},
    {4, "{\"choix\":\"D\",\"raison\":\"presque égal\"}", "D"},
    {6, "Toute autre option que I me semblerait injuste.", "I"},
    {4, "À mes yeux, D est ce qui se rapproche le plus d'un partage équitable.", "D"},
    {6, "Je cède deux points pour que l'autre en gagne quatre, c'est-à-dire B.", "B"},
    {4, "Prenons D, si vous voulez bien.", "D"},
    {6, "À la place de A, mettez D.", "D"},
    {2, "G me paraît un compromis acceptable.", "G"},
    {3, "Quelque part entre F et H, disons G.", "G"},
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
    {5,
     "Ninguno de los dos ha hecho nada para merecer más, así que nadie debería tener más. E es la única fila que lo "
     "cumple.",
     "E"},
    {4, "Al principio pensé en D. Mirándolo mejor, me gusta más C, porque la suma es mayor.", "C"},
    {1, "Le dejo 76 al otro.", "B"},
    {4, "Pon G, que está bien.", "G"},
    {4, "A mi modo de ver, D es lo que más se acerca a un reparto equitativo.", "D"},
    {3, "En algún punto entre F y H, digamos G.", "G"},
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
    {2, "Qui non c'è nulla da soppesare. Più si scende, meglio è per entrambi. Barro quella in fondo.", "I"},
    {5,
     "Nessuno dei due ha fatto niente per meritare di più, quindi nessuno dovrebbe avere di più. E è l'unica riga che "
     "lo rispetta.",
     "E"},
    {5, "Da A a D avrei più dell'altro, e questo mi disturba, mentre da G a I si va troppo oltre. Tra E e F scelgo F.",
     "F"},
    {4, "Metti G, che va bene.", "G"},
    {4, "A mio avviso, D è quella che più si avvicina a una spartizione equa.", "D"},
    {4, "Non mi dimentico di me, ma non voglio nemmeno essere tirchio, per cui barro C.", "C"},
    {6, "Il mio voto va a H.", "H"},
    {5, "Non vedo perché dovrei cedere qualcosa, quindi resto sulla prima opzione.", "A"},
    {5, "Sì a D, no a tutto il resto.", "D"},
    {5, "No, F no. Che sia E.", "E"},
    {6, "Al posto di A metta D.", "D"},
    {2, "G mi pare un compromesso accettabile.", "G"},
    {3, "Da qualche parte tra F e H, diciamo G.", "G"},
};

// Portuguese.
constexpr CodedReply portuguese[] = {
    {1, "Nem dar tudo nem negar tudo: E, ou seja, cinquenta pontos para ele.", "E"},
    {5, "A D serve e a E também. Não saberia com qual ficar.", ""},
    {3, "Espere, eu tinha trocado as colunas. Não é D, mas sim F que eu queria marcar.", "F"},
    {6, "Nem A nem I me convencem. H é um bom meio-termo.", "H"},
    {6, "C continua sendo a minha primeira opção.", "C"},
    {4, "Um egoísta pegaria I; um altruísta, A.", ""},
    {4, "Um egoísta pegaria I. Já eu pego A.", "A"},
    {1, "No fim, decidi-me por C.", "C"},
    {5, "Retiro a minha resposta A.", ""},
    {3, "Com um amigo, eu escolheria A; com um desconhecido, I.", ""},
    {5, "Nenhum de nós fez nada para merecer mais, então ninguém deveria ter mais. E é a única linha que cumpre isso.",
     "E"},
    {1, "Deixo 76 para o outro.", "B"},
    {3, "Prefiro G a H: um pouco de generosidade custa pouco.", "G"},
    {4, "A meu ver, D é a que mais se aproxima de uma partilha justa.", "D"},
    {6, "No lugar de A, ponha D.", "D"},
    {3, "Em algum ponto entre F e H, digamos G.", "G"},
};

// Chinese.
constexpr CodedReply chinese[] = {
    {1, "我不想全给他，也不想一点不给：E，也就是给他五十分。", "E"},
    {3, "等等，我把两列看反了。不是D，应该是F。", "F"},
    {6, "虽然C很诱人，我还是坚持D。", "D"},
    {1, "和A相比，B能让我稍微领先一点，我偏向B。", "B"},
    {5, "我收回刚才的答案A。", ""},
    {4, "I固然让我拿得更多，但H对对方的伤害更小，这一点让我最终倒向H。", "H"},
    {5, "A到D我都比对方多，心里过意不去；G到I又太过了。E和F里，我偏爱F。", "F"},
    {4, "在我看来，D最接近平均分配。", "D"},
};

// Japanese.
constexpr CodedReply japanese[] = {
    {5, "Dと記入してください。", "D"},
    {6, "Cが第一希望です。", "C"},
    {1, "Aと比べるとBは少しだけ自分が有利です。Bに傾いています。", "B"},
    {2, "選択肢Cを支持します。", "C"},
    {6, "Fと書きましたが、Gのつもりでした。", "G"},
    {4, "最初はDと思いましたが、よく見るとCのほうが合計が多いので、Cのほうが好きです。", "C"},
    {1, "相手に76点残します。", "B"},
    {4, "Iだけは嫌です。", ""},
    {4, "私の見るところ、Dが最も均等な分け方に近いです。", "D"},
    {6, "私が2点譲れば相手は4点増える、すなわちBです。", "B"},
};

// Korean.
constexpr CodedReply korean[] = {
    {5, "제 이익과 상대의 이익을 함께 따져 보면 C가 가장 무난해 보입니다.", "C"},
    {6, "종합해 보면 E가 제일 적당합니다.", "E"},
    {6, "C가 여전히 제 첫 번째 선택입니다.", "C"},
    {5, "받는 것보다 주는 게 더 기쁘니까 G.", "G"},
    {1, "A와 비교하면 B는 제가 조금 앞섭니다. 저는 B 쪽으로 기웁니다.", "B"},
    {2, "저는 C안을 지지합니다.", "C"},
    {6, "F라고 적었지만 사실은 G를 쓰려던 거였어요.", "G"},
    {4, "처음에는 D를 생각했는데 자세히 보니 C가 합이 더 커서 C가 더 마음에 듭니다.", "C"},
    {6, "제가 2점을 양보하면 상대가 4점을 더 받으니 B입니다.", "B"},
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
    {3, "Ищу что-то между D и H, и ровно посередине этого отрезка стоит F. Её и беру.", "F"},
    {1, "B! А впрочем, лучше C. Живём один раз.", "C"},
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
    {2, "لا شيء هنا يستحق الموازنة. كلما نزلنا كان ذلك أفضل لكلينا. أضع علامة على السطر الأخير.", "I"},
    {1, "B! لا، الأفضل C. نعيش مرة واحدة.", "C"},
    {6, "أي خيار غير I سيبدو لي غير عادل.", "I"},
};

// Further languages.
constexpr CodedReply others[] = {
    {3, "Eerst dacht ik aan C, maar ik neem toch H.", "H"},
    {4, "Nie A ani I, tylko C.", "C"},
    {3, "Najpierw myślałem o C, ale jednak wezmę H.", "H"},
    {4, "Varken A eller I, utan C.", "C"},
    {4, "Hverken A eller I, men C.", "C"},
    {4, "Ani A, ani I, ale C.", "C"},
    {4, "Câu trả lời của tôi là G.", "G"},
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
    {4, "Wer gierig ist, nimmt I. Wer großzügig ist, nimmt A.", ""},
    {4, "Wäre ich reich, nähme ich A.", ""},
    {4, "Als KI wähle ich nicht, aber viele Menschen würden D nehmen.", ""},
    {4, "Welche würden Sie nehmen? Ich dachte an D.", ""},
    {4, "D, allerdings ziehe ich das wieder zurück.", ""},
    {4, "Meine Antwort ist D/E.", ""},
    {4, "Le plus juste serait D, le plus rentable I.", ""},
    {4, "Je ne prendrais jamais D.", ""},
    {4, "Je prends D. Ou plutôt E ? Ah, je ne sais plus.", ""},
    {4, "Je choisis D et E.", ""},
    {4, "Le mieux pour l'autre, c'est A, et le mieux pour moi, c'est I.", ""},
    {4, "Quien sea codicioso escogerá I; quien sea generoso, A.", ""},
    {4, "Lo más justo sería D; lo más rentable, I.", ""},
    {4, "Podría quedarme con D, pero tendría que pensarlo más.", ""},
    {4, "Como IA no elijo, pero mucha gente escogería D.", ""},
    {4, "La mayoría marcaría seguramente D.", ""},
    {4, "Había marcado D, fue un error.", ""},
    {4, "D, aunque lo retiro.", ""},
    {4, "Lo mejor para el otro es A y lo mejor para mí es I.", ""},
    {4, "Chi è avido prende I, chi è generoso prende A.", ""},
    {4, "La cosa più giusta sarebbe D, la più redditizia I.", ""},
    {4, "Non prenderei mai D.", ""},
    {4, "Avevo segnato D, è stato un errore.", ""},
    {4, "D, però lo ritiro.", ""},
    {4, "Il meglio per l'altro è A, il meglio per me è I.", ""},
    {4, "O mais justo seria D, o mais rentável I.", ""},
    {4, "Se eu fosse rico, escolheria A.", ""},
    {4, "Como IA eu não escolho, mas muita gente escolheria D.", ""},
    {4, "Escolho D. Ou seria E? Ai, já não sei.", ""},
    {4, "Escolho D e E.", ""},
    {4, "O melhor para o outro é A e o melhor para mim é I.", ""},
    {4, "最公平的是D，最划算的是I。", ""},
    {4, "我绝不会选D。", ""},
    {4, "作为AI我不做选择，不过很多人会选D。", ""},
    {4, "我选D。还是E呢？唉，我不知道了。", ""},
    {4, "我刚才勾了D，那是个错误。", ""},
    {4, "对他最好的是A，对我最好的是I。", ""},
    {4, "一番公平なのはD、一番得なのはI。", ""},
    {4, "お金持ちだったらAを選びます。", ""},
    {4, "Dにします。いや、Eかな？もうわかりません。", ""},
    {4, "相手にとって一番いいのはA、私にとって一番いいのはIです。", ""},
    {4, "가장 공평한 것은 D, 가장 이득인 것은 I입니다.", ""},
    {4, "제가 부자라면 A를 고르겠습니다.", ""},
    {4, "D로 하겠습니다. 아니, E인가? 이제 모르겠네요.", ""},
    {4, "D에 표시했는데 실수였습니다.", ""},
    {4, "D와 E를 고르겠습니다.", ""},
    {4, "상대에게 가장 좋은 것은 A, 저에게 가장 좋은 것은 I입니다.", ""},
    {4, "Будь я богат, я бы взял A.", ""},
    {4, "Беру D. Или всё-таки E? Ох, уже не знаю.", ""},
    {4, "Я отметил D, это была ошибка.", ""},
    {4, "Для другого лучше всего A, для меня лучше всего I.", ""},
    {4, "الأعدل هو D والأربح هو I.", ""},
    {4, "لو كنت غنيًا لاخترت A.", ""},
    {4, "سآخذ D. أم E؟ لا أدري.", ""},
    {4, "وضعت علامة على D وكان ذلك خطأ.", ""},
    {4, "الأفضل للآخر هو A والأفضل لي هو I.", ""},
    {6, "En A tengo 100 y el otro 50, en B 98 y 54, en C", ""},
    {6, "A是我100对方50，B是我98对方54，C是", ""},
    {6, "В A у меня 100 и у другого 50, в B 98 и 54, в C", ""},
    {6, "Je choisis D : 96 pour moi et 59 pour l'autre.", ""},
    {6, "Escolho D: 96 para mim e 59 para o outro.", ""},
    {6, "D를 고르겠습니다: 제가 96, 상대가 59.", ""},
    {6, "Je choisis D, ainsi nous avons tous deux 85.", ""},
    {6, "Escolho D, assim nós dois temos 85.", ""},
    {6, "D를 고르겠습니다. 둘 다 85점이 됩니다.", ""},
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
                                  {"others", others},
                                  {"nearMisses", nearMisses}});
    }
    void reply() { support::checkCodedReply(); }
};

QTEST_GUILESS_MAIN(TestTongues)
#include "tst_extract_tongues.moc"
