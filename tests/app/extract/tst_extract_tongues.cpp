// Conclusions, corrections, preferences and rejections as people put them in many languages. The number is that of the
// item, in printed order (SVO_Slider.m). What a careful person would code stands behind.
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
    {6, "G passt mir wirklich sehr gut, 89 zu 76.", "G"},
    {5, "E ist die gerechteste, und damit gut.", "E"},
    {4, "Vermutlich D – 63 für mich und 68 für den anderen, fast gleich.", "D"},
    {6,
     "Meine Wahl ist I … Korrigiere: 85 ist mir zu wenig. Mit 98 verliere ich nur zwei Punkte, und der andere bekommt "
     "noch 54. Die endgültige Antwort lautet nun B.",
     "B"},
    {6,
     "Ich könnte 100 nehmen und ihm 50 lassen. Zwei Schritte weiter hat er 59, noch einer mehr, und er hat 63. An "
     "diesem Punkt höre ich auf: 94/63, das heißt D.",
     "D"},
    {5,
     "A, B und C scheiden aus, weil ich nicht gierig sein will. Auch D und E lasse ich weg. Von den übrigen überzeugt "
     "mich H am meisten.",
     "H"},
    {5, "Was bringt mir ein Vorsprung? Nichts. G ist für mich völlig in Ordnung: 63 und 88.", "G"},
    {6,
     "Hand aufs Herz: Wer braucht schon die vollen 100? Ich komme mit 89 bestens aus, und dem anderen bleiben 76. "
     "Somit fällt die Wahl auf G.",
     "G"},
    {5,
     "Ein bisschen Eigennutz sei erlaubt, Gier nicht. A und B streiche ich deshalb, ab D wird es mir zu wenig. Bleibt "
     "C.",
     "C"},
    {2,
     "Ich bin nicht sicher, ob Neid hier eine Rolle spielen sollte. Wahrscheinlich nicht. Trotzdem will ich nicht, "
     "dass der andere die Hälfte bekommt, daher F: 94 zu 37.",
     "F"},
    {6, "Ich nähme D, ohne den anderen dabei zu ruinieren.", "D"},
    {6, "Ich markiere D, ohne den anderen dabei zu ruinieren.", "D"},
    {6, "Meine Wahl fiel auf D, ohne den anderen dabei zu ruinieren.", "D"},
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
    {3, "Sans doute H – 81 pour moi et 87 pour l'autre, presque à égalité.", "H"},
    {6,
     "Mon choix est I… Je rectifie : 85, c'est peu pour moi. Avec 98 je ne perds que deux points et l'autre en reçoit "
     "encore 54. La réponse définitive devient B.",
     "B"},
    {6,
     "Je pourrais prendre 100 et lui laisser 50, mais renoncer à deux points en donne quatre à l'autre, et ainsi de "
     "suite. Je m'arrête à cette limite : 94 pour moi et 63 pour lui, donc D.",
     "D"},
    {4,
     "Pas de partage égal dans cette liste. 63 et 68 pour D, 68 et 58 pour E : voilà les plus équilibrées. Être "
     "derrière ne me gêne pas, j'ai donc tranché pour D.",
     "D"},
    {3, "Et puis zut, soyons généreux : E, ainsi l'autre touche 93.", "E"},
    {6, "Franchement, qui a besoin de 100 points ? 89 me suffisent largement et l'autre repart avec 76. Va pour G.",
     "G"},
    {2,
     "Je ne suis pas sûr que la jalousie doive jouer un rôle. Sans doute que non. Mais je ne veux pas que l'autre "
     "touche la moitié, d'où F : 94 contre 37.",
     "F"},
    {6, "Je me déciderais pour D, sans vouloir ruiner mon voisin.", "D"},
    {6, "Je retiendrai D, sans vouloir ruiner mon voisin.", "D"},
    {6, "Je vais opter pour D, sans vouloir ruiner mon voisin.", "D"},
    {6, "Je trancherais pour D, sans vouloir ruiner mon voisin.", "D"},
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
    {6, "Los puntos de más que tendría con la primera opción no me hacen falta; la G va de maravilla, 89 a 76.", "G"},
    {4, "Probablemente D – 63 para mí y 68 para la otra persona, casi a partes iguales.", "D"},
    {6,
     "Mi elección es la I… Corrigiendo: 85 es poco para mí. Con 98 solo pierdo dos puntos y el otro todavía recibe 54. "
     "La respuesta definitiva pasa a ser la B.",
     "B"},
    {6,
     "Podría quedarme con 100 y dejarle 50, pero ceder dos puntos le da cuatro. Me detengo en este punto: 94 para mí y "
     "63 para el otro, o sea, D.",
     "D"},
    {4,
     "En esta lista no hay un reparto igual. 63 y 68 en la D, 68 y 58 en la E. No me importa quedar un poco por "
     "detrás, así que me decidí por la D.",
     "D"},
    {4, "La B me parece muy bien: 54 para mí y 89 para el otro.", "B"},
    {5,
     "Algo de interés propio, sí; codicia, no. Por eso tacho A y B, y desde la D ya es muy poco para mí. Queda la C.",
     "C"},
    {2,
     "No estoy seguro de que la envidia deba contar. Probablemente no. Aun así no quiero que el otro se lleve la "
     "mitad, de ahí F: 94 frente a 37.",
     "F"},
    {6, "Elijo D, sin querer arruinar a nadie.", "D"},
    {6, "Me inclinaría por D, sin querer arruinar a nadie.", "D"},
    {6, "Me decantaría por D, sin querer arruinar a nadie.", "D"},
    {6, "Mi elección recayó en D, sin querer arruinar a nadie.", "D"},
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
    {6, "I punti in più della prima opzione non mi servono; G mi va benissimo, 89 a 76.", "G"},
    {4, "Probabilmente D – 63 a me e 68 all'altro, quasi alla pari.", "D"},
    {6,
     "La mia scelta è la I… Correggendo: 85 è poco per me. Con 98 perdo solo due punti e l'altro riceve ancora 54. La "
     "risposta definitiva diventa B.",
     "B"},
    {4,
     "In questa lista non c'è una divisione uguale. 63 e 68 con D, 68 e 58 con E. Restare un po' indietro non mi pesa, "
     "perciò ho deciso per D.",
     "D"},
    {2, "E va be', non esageriamo: C, così a me ne restano 89.", "C"},
    {5, "Scelgo B: 63 punti a me e 88 all'altro.", ""},
    {3, "E così sia: D, 63 a me e 94 a lui.", "D"},
    {4, "B andrebbe a meraviglia: 54 a me e 89 all'altro.", "B"},
    {6, "Sinceramente, a chi servono tutti e 100? Con 89 sto benissimo e all'altro ne restano 76. Vada per G.", "G"},
    {2,
     "Non sono sicuro che l'invidia debba contare. Probabilmente no. Però non voglio che l'altro abbia la metà, ecco "
     "perché F: 94 contro 37.",
     "F"},
    {6, "Propenderei per D, senza voler rovinare nessuno.", "D"},
    {6, "Mi orienterei su D, senza voler rovinare nessuno.", "D"},
    {6, "La mia scelta è caduta su D, senza voler rovinare nessuno.", "D"},
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
    {6, "Os pontos a mais da primeira opção não me fazem falta; a G está ótima, 89 a 76.", "G"},
    {4, "Provavelmente D – 63 para mim e 68 para o outro, quase meio a meio.", "D"},
    {3,
     "Minha escolha é a A… Retificando: 50 é pouco para mim. Com 76 fico bem e o outro ainda recebe 89. A resposta "
     "final agora é G.",
     "G"},
    {4,
     "Nesta lista não há divisão igual. 63 e 68 na D, 68 e 58 na E. Não me importo de ficar um pouco atrás, então me "
     "decidi pela D.",
     "D"},
    {2, "E pronto, não exageremos: C, assim fico com 89.", "C"},
    {4, "A B cai muito bem: 54 para mim e 89 para o outro.", "B"},
    {5,
     "Algum interesse próprio, sim; ganância, não. Por isso risco A e B, e a partir da D já é pouco para mim. Sobra a "
     "C.",
     "C"},
    {4, "D ou E, eis a questão. Com D fico cinco pontos atrás, com E dez à frente. Dou-me essa vantagem: E.", "E"},
    {2,
     "Não tenho certeza se a inveja deve contar. Provavelmente não. Mesmo assim não quero que o outro leve metade, daí "
     "F: 94 contra 37.",
     "F"},
    {6, "Decidiria pela D, sem querer arruinar ninguém.", "D"},
    {6, "Eu me inclinaria pela D, sem querer arruinar ninguém.", "D"},
    {6, "Vou na D, sem querer arruinar ninguém.", "D"},
    {6, "A minha escolha recai sobre D, sem querer arruinar ninguém.", "D"},
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
    {5, "不，不是F，是E。", "E"},
    {6, "第一项多出来的分数我用不上，G就非常合适，89比76。", "G"},
    {5, "剩下的选项里E最公平，就这样。", "E"},
    {4, "大概D吧——我63，对方68，差不多平分。", "D"},
    {6, "我的选择是I……更正：85对我来说太少了。拿98的话我只少两分，对方还有54。最终答案改为B。", "B"},
    {6, "我可以拿100、给对方50，不过让两分对方就多四分。我就停在这里：我94，对方63，也就是D。", "D"},
    {4, "B就很好：我54，对方89。", "B"},
    {3, "我觉得E这个分法最让人信服。", "E"},
    {5, "有点私心可以，贪心就不必了。所以A和B划掉，从D开始我又太少。剩C。", "C"},
    {4, "选D还是选E，这是个问题。D我落后5分，E我领先10分。这点优势我留给自己：E。", "E"},
    {2, "我不确定嫉妒该不该算进去，大概不该。不过我还是不想让对方拿到一半，因此F：94比37。", "F"},
    {6, "考虑到大家的心情，D好了。", "D"},
    {6, "考虑到大家的心情，选D好了。", "D"},
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
    {6, "Cが欲しいです。", "C"},
    {4, "最初はA、次にD、そして最後にE。Eで確定です。", "E"},
    {5, "譲る理由が見当たらないので、最初の選択肢のままにします。", "A"},
    {5, "Dには賛成、それ以外には反対です。", "D"},
    {2, "Gは受け入れられる妥協点だと思います。", "G"},
    {5, "残りの中ではEが最も公平です。以上。", "E"},
    {4, "おそらくD – 自分63、相手68、ほぼ同じです。", "D"},
    {3, "相手が93ももらえるEが、私には一番しっくりくる選択です。", "E"},
    {6, "正直、満額の100なんて誰に必要でしょう。89もあれば十分で、相手にも76残ります。というわけでGにします。", "G"},
    {2,
     "妬みを考慮すべきかどうかは分かりません。おそらくすべきではないでしょう。それでも相手に半分渡すのは嫌なので、F：94"
     "対37。",
     "F"},
    {6, "みんなの気持ちを考えて、Dとさせていただきます。", "D"},
    {6, "みんなの気持ちを考えて、Dに変えます。", "D"},
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
    {6, "G를 고른 건 무엇보다 89점이면 충분하기 때문입니다.", "G"},
    {5, "C가 되겠네요.", "C"},
    {3, "직감은 E라고 하고 이성도 반대하지 않으니 E.", "E"},
    {3, "꼭 정해야 한다면: C.", "C"},
    {5, "D에는 찬성, 나머지는 모두 반대입니다.", "D"},
    {2, "G는 받아들일 만한 타협안이라고 봅니다.", "G"},
    {5, "A와 B는 욕심이 과해서 제외합니다. H와 I도 제외합니다. 남은 것 중에는 C가 가장 마음에 듭니다.", "C"},
    {4, "B가 아주 좋네요: 저 54, 상대 89.", "B"},
    {6, "솔직히 100점을 다 가질 필요가 있나요? 89점이면 넉넉하고 상대에게도 76점이 남습니다. 그러니 G로 하겠습니다.",
     "G"},
    {2, "질투를 고려해야 할지 확신이 없습니다. 아마 아니겠죠. 그래도 상대가 절반을 가져가는 건 싫어서 F: 94 대 37.",
     "F"},
    {6, "모두의 마음을 헤아려 D로 하고 싶습니다.", "D"},
    {6, "모두의 마음을 헤아려 D라고 답하겠습니다.", "D"},
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
    {6, "С вариантом E мы оба неплохо устроимся. Его и беру.", "E"},
    {6, "Хотелось бы C.", "C"},
    {5, "Не вижу, зачем что-то уступать, поэтому остаюсь при первом варианте.", "A"},
    {6, "Вместо A поставьте D.", "D"},
    {4, "Наверное, D – 63 мне и 68 другому, почти поровну.", "D"},
    {6,
     "Мой выбор – I… Исправляюсь: 85 для меня мало. С 98 я теряю всего два очка, а другой всё ещё получает 54. "
     "Окончательным ответом становится B.",
     "B"},
    {6, "И мне хорошо, и другому неплохо: С, 96 и 59.", "C"},
    {6, "«Н», пожалуй, самое справедливое после I. Беру Н.", "H"},
    {5, "В итоге остановился на F.", "F"},
    {5, "Немного эгоизма можно, жадности – нельзя. Поэтому A и B вычёркиваю, а начиная с D мне уже мало. Остаётся C.",
     "C"},
    {2,
     "Не уверен, что зависть должна играть роль. Наверное, нет. И всё же не хочу, чтобы другой получил половину, "
     "поэтому F: 94 против 37.",
     "F"},
    {6, "Я бы склонился к D, никого не желая разорять.", "D"},
    {6, "Мой выбор падает на D, никого не желая разорять.", "D"},
    {6, "D станет моим выбором, никого не желая разорять.", "D"},
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
    {4, "لن أظلم نفسي ولا أريد أن أكون بخيلا، لذلك أضع علامة على C.", "C"},
    {5, "لا أرى سببا للتنازل، لذلك أبقى على الخيار الأول.", "A"},
    {3, "ما دام لا بد من القرار: C.", "C"},
    {5, "نعم لـ D ولا لكل ما عداه.", "D"},
    {5, "من بين ما تبقى، الأكثر عدلًا هو E، وهذا كل شيء.", "E"},
    {4, "على الأرجح D – لي 63 وللآخر 68، متساويان تقريبًا.", "D"},
    {6, "خياري هو I… تصحيح: 85 قليل بالنسبة لي. مع 98 أخسر نقطتين فقط والآخر يحصل على 54. الإجابة النهائية تصبح B.",
     "B"},
    {6, "يمكنني أن آخذ 100 وأترك له 50، لكن التنازل عن نقطتين يعطيه أربعًا. أتوقف هنا: 94 لي و63 له، أي D.", "D"},
    {5, "أستبعد A و B لأنهما جشعان، وأستبعد H و I أيضًا. من بين البقية أفضلها C.", "C"},
    {4, "B جيد جدًا بالنسبة لي: 54 لي و89 للآخر.", "B"},
    {6, "بصراحة، من يحتاج إلى المئة كاملة؟ تكفيني 89 وتبقى للآخر 76. إذن فليكن G.", "G"},
    {2,
     "لست متأكدًا من أن الحسد يجب أن يؤخذ بالحسبان. على الأرجح لا. ومع ذلك لا أريد أن يحصل الآخر على النصف، ولهذا F: 94 "
     "مقابل 37.",
     "F"},
    {6, "لنأخذ D دون أن أظلم أحدًا.", "D"},
    {6, "حسمت أمري لصالح D دون أن أظلم أحدًا.", "D"},
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
    {6, "Dodatkowe punkty z pierwszej opcji nie są mi potrzebne; G jest w sam raz, 89 do 76.", "G"},
    {3, "O mnie się nie martw, mam 68, a druga osoba dostaje 93. Dlatego E.", "E"},
    {5, "Ostatecznie zdecydowałem się na F.", "F"},
    {4, "B bardzo mi odpowiada: 54 dla mnie, 89 dla drugiej osoby.", "B"},
    {6, "G is prima voor mij, 89 tegen 76.", "G"},
    {5, "Uiteindelijk heb ik gekozen voor F.", "F"},
    {6, "H blir bra: 87 till mig, 81 till den andra.", "H"},
    {5, "Sonunda F'yi seçtim.", "F"},
    {5, "Nejspravedlivější je E, a tím to končí.", "E"},
    {5, "Зрештою я обрав F.", "F"},
    {6, "Szczerze mówiąc, komu potrzebne pełne 100? Mnie wystarczy 89, a drugiej osobie zostaje 76. Niech będzie G.",
     "G"},
    {5, "Trochę egoizmu tak, chciwości nie. Dlatego skreślam A i B, a od D mam już za mało. Zostaje C.", "C"},
    {3, "Po 85 dla każdego – lepiej być nie może. Czyli ostatni wiersz.", "I"},
    {5, "E, oczywiście! Wszystkim po równo.", "E"},
    {6, "Skłaniałbym się ku D, nikogo nie krzywdząc.", "D"},
    {6, "Chciałbym D, nikogo nie krzywdząc.", "D"},
    {6, "Mój wybór padł na D, nikogo nie krzywdząc.", "D"},
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
                                  {"others", others}});
    }
    void reply() { support::checkCodedReply(); }
};

QTEST_GUILESS_MAIN(TestTongues)
#include "tst_extract_tongues.moc"
