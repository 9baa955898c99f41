#include "app/extract/lexicon.h"

namespace app::extract {

WordRows germanWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Not, "und nicht"},
        {Cue::Undecided, "je nach laune, festlegen möchte ich mich, festlegen will ich mich, möchte mich nicht "
                         "festlegen, will mich nicht festlegen, kann mich nicht festlegen, festlegen kann ich mich"},
        {Cue::Word, "egal {was|wie|welche|welches|welchen|wen|wer|wo|ob}, das heißt, also das heißt"},
        {Cue::Retract,
         "ich nehme das zurück, nehme das zurück, nehme ich zurück, ziehe das zurück, ziehe ich zurück, vergiss das, "
         "vergessen sie das, streich das, streichen sie das, das war falsch, falsche zeile, falscher buchstabe, "
         "verwechselt, vertan, vertippt, verschrieben, verlesen, gemeint war, ich meinte, korrektur, korrigiere, ich "
         "korrigiere, berichtigung, tippfehler, habe mich geirrt, hab mich geirrt"},
        {Cue::Range, "von", 1},
        {Cue::Range, "bis, auf, bis auf, bis zu", 2},
        {Cue::Choose, "wähle, wählen, gewählt, wählte, nehme, nehmen, entscheide, entscheide mich für, entscheiden, "
                      "entschieden, entschieden für, mich für, bevorzuge, bevorzugen, will, möchte, hätte gern, "
                      "ziehe vor, am liebsten wäre mir, am liebsten, am liebsten hätte ich, wäre mir am liebsten, "
                      "lande bei, bleibe bei, gehe mit, tendiere zu, plädiere für, stimme für, behalte, nimm, "
                      "votiere für, wechsle zu, ändere auf, ankreuzen, kreuze an, ich kreuze, greife zu, setze auf, "
                      "ich meinte, meinte, meine ich, halte ich für richtig, halte ich für angemessen, "
                      "finde ich am besten, sage, ich sage, würde sagen, bleibe lieber bei, bleibe doch bei, "
                      "nehme lieber, bleib bei, bleibe dabei"},
        {Cue::Answer,
         "meine ist, meines ist, antwort, wahl, entscheidung, auswahl, ergebnis, fazit, endgültige antwort, meine "
         "wahl, favorit, lösung, endgültig, präferenz"},
        {Cue::Option, "option, optionen, zeile, alternative, buchstabe, möglichkeit, aufteilung, variante, "
                      "verteilung, nummer, antwortmöglichkeit, nr, reihe"},
        {Cue::Be, "ist, wäre, lautet, wird, war, bleibt, sind, fällt auf, fällt auf die, fällt also "
                  "auf, heißt, würde"},
        {Cue::It, "das, es, dies, also ist es, daher, also bleibt, bleibt, bleibt nur, entspricht"},
        {Cue::Not, "nicht, kein, keine, keinen, keiner, nie, niemals, weder, noch, nein, keinesfalls"},
        {Cue::Than, "statt, anstatt, anstelle von, als, und nicht, außer, gegenüber, sondern nicht, vor, "
                    "anderes als, andere als, anderen als"},
        {Cue::Reject, "schließe aus, verwerfe, scheide aus, lehne ab, vermeide, scheiden aus, streiche, "
                      "lasse, gegen, vergiss"},
        {Cue::Bad, "scheidet aus, scheiden aus, fällt weg, fallen weg, raus, zu, ungerecht, kommt nicht, "
                   "kommen nicht, ist mir zu, wäre mir zu, ist zu, wäre zu, ist nicht, nicht in frage"},
        {Cue::Settle, "gefällt mir am besten, gefällt mir, sagt mir zu, passt mir, passt am besten, ist am besten, "
                      "passt, gewinnt, ist meine wahl, ist meine antwort, bitte, ist es, ist das richtige für mich, "
                      "soll es sein, wäre meine wahl, ist meine entscheidung, ist die beste wahl, lieber, mir lieber, "
                      "sagt mir mehr zu, erscheint mir am besten, scheint mir am besten, ist am besten geeignet, "
                      "soll es werden, macht das rennen, kommt für mich in frage, ist für mich die richtige, "
                      "ist für mich die beste"},
        {Cue::Anaphor, "das nehme ich, das wähle ich, die nehme ich, die wähle ich, das ist meine wahl, das "
                       "ist meine antwort, das ist meine entscheidung, dafür entscheide ich mich, diese "
                       "option wähle ich, diese nehme ich"},
        {Cue::If, "sonst, ansonsten, andernfalls, wenn, falls, sofern, angenommen, wäre ich, wären wir, hätte ich, "
                  "würden wir, sollte "
                  "ich, ginge es, je nachdem"},
        {Cue::Benign, "auch wenn, selbst wenn, wenn ich wählen muss, wenn ich mich entscheiden muss, "
                      "wenn es sein muss, wenn ich ehrlich bin, wenn es nach mir geht, wenn du mich fragst, "
                      "wenn sie mich fragen, wenn man mich fragt, falls es erlaubt ist, falls erlaubt, wenn möglich, "
                      "wenn ich mich festlegen muss, wenn ich mich für eine entscheiden, wenn ich nur eine, "
                      "falls ich wählen muss, sofern erlaubt, wenn ich so darüber nachdenke, "
                      "wenn ich ehrlich sein soll, wenn ich du wäre, wenn ich wählen darf, wenn ich die wahl habe, "
                      "wenn ich es mir aussuchen darf"},
        {Cue::Me, "ich, mir, mich, mein, meine, meinen, meiner, meinem, selbst, selber"},
        {Cue::Other, "anderen, andere, anderer, der anderen person, die andere person, andere person, "
                     "anderen person, der andere, dem anderen, den anderen, ihm, ihr, ihnen, er, sie, "
                     "gegenüber, mein gegenüber, partner, mitspieler, der anderen, die andere"},
        {Cue::You, "du, dich, dir, ihnen selbst"},
        {Cue::Both, "beide, uns beide, jeder, jeweils, beiden, uns beiden, wir beide, je"},
        {Cue::Likely, "wahrscheinlich, vermutlich, wohl am ehesten"},
        {Cue::Hedge,
         "sonst, ansonsten, wahrscheinlich, vermutlich, wohl am ehesten, vielleicht, eventuell, womöglich, könnte, "
         "möglicherweise"},
        {Cue::Undecided, "kann mich nicht entscheiden, unentschlossen, unentschieden, hin und hergerissen, "
                         "schwanke, es kommt darauf an, kommt darauf an, hängt davon ab, hängt ab, schwer zu "
                         "sagen, beide sind, beides, egal, gleich gut, weiß nicht welche, nicht festlegen"},
        {Cue::Between, "zwischen, irgendwo, entweder, eine von, ungefähr"},
        {Cue::Or, "oder"},
        {Cue::And, "und, sowie"},
        {Cue::So, "also, daher, deshalb, folglich, somit, deswegen, darum, letztlich, am ende, "
                  "schließlich, insgesamt, kurz"},
        {Cue::But, "lieber, aber, jedoch, allerdings, sondern, trotzdem, dennoch"},
        {Cue::Wait, "moment, halt, korrektur, doch nicht, nein, ich korrigiere, entschuldigung, stopp, "
                    "warte, verbesserung, bei näherer betrachtung, nochmal, vielmehr, doch lieber, "
                    "quatsch, ich meine, ich ändere meine, falsch gelesen"},
        {Cue::Past, "zuerst, anfangs, ursprünglich, zunächst, verlockend, wollte, dachte, reizt mich, "
                    "hätte, beinahe, fast, erst"},
        {Cue::Refuse, "als ki, als sprachmodell, ki modell, sprachmodell, kann nicht wählen, keine wahl "
                      "treffen, kann keine, möchte nicht, lehne es ab, weigere, enthalte mich, keine "
                      "persönlichen, nicht beantworten, werde nicht, kann ich nicht, nicht in der lage, "
                      "treffe keine, möchte keine, keine entscheidung, lieber nicht"},
        {Cue::Third, "person, jemand, manche, leute, menschen, egoist, altruist, man würde, andere würden, "
                     "wer"},
        {Cue::Because, "weil, da, denn, obwohl, während, damit, wobei, bei der, bei dem, womit"},
        {Cue::Filler, "ja, gut, okay, klar, sicher, natürlich, eindeutig, ganz klar, danke, gerne, hier, "
                      "einfach, bitte, und, hm, schön"},
        {Cue::Fluff, "doch, der, die, das, den, dem, des, ein, eine, einen, einer, für, auf, mit, zu, bei, "
                     "ganz, eindeutig, hier, gern, gerne, lieber, dann, nun, also, somit, hiermit, klar, "
                     "punkte, bekomme, erhalte, bekommt, erhält, von, in, am, an, auch"},
        {Cue::Verb, "ist, gibt, wäre, hat, bringt, weil, da, denn, und, oder, statt, mit, für, als, "
                    "bietet, scheidet, nicht, auch, teilt"},
        {Cue::Unit, "punkte, punkten, münzen, punkt, euro, taler"},
        {Cue::Sum, "mehr, weniger, abstand, vorsprung, differenz, summe, insgesamt, zusammen, verzichte, "
                   "verzichte auf, verliere, prozent, verschenke, unterschied, gewinnt"},
        {Cue::Ordinal, "erste, ersten, erster, oberste, obersten", 1},
        {Cue::Ordinal, "zweite, zweiten, zweiter", 2},
        {Cue::Ordinal, "dritte, dritten, dritter", 3},
        {Cue::Ordinal, "vierte, vierten", 4},
        {Cue::Ordinal, "fünfte, fünften", 5},
        {Cue::Ordinal, "sechste, sechsten", 6},
        {Cue::Ordinal, "siebte, siebten, siebente", 7},
        {Cue::Ordinal, "achte, achten", 8},
        {Cue::Ordinal, "neunte, neunten", 9},
        {Cue::Ordinal, "letzte, letzten, unterste, untersten, letzter", -1},
        {Cue::Ordinal, "vorletzte, vorletzten, zweitletzte, zweitletzten", -2},
        {Cue::Ordinal, "mittlere, mittleren, mitte", 10},
        {Cue::Cardinal, "eins", 1},
        {Cue::Cardinal, "zwei", 2},
        {Cue::Cardinal, "drei", 3},
        {Cue::Cardinal, "vier", 4},
        {Cue::Cardinal, "fünf", 5},
        {Cue::Cardinal, "sechs", 6},
        {Cue::Cardinal, "sieben", 7},
        {Cue::Cardinal, "acht", 8},
        {Cue::Cardinal, "neun", 9},
        {Cue::Ask, "frage, aufgabe, runde, entscheidung"},
        {Cue::Word, "auf der anderen seite, die anderen optionen, andere optionen, ich will nicht, unter "
                    "anderem, nicht nur, hier, dass, sind, habe, haben, zu 15, zu viel, noch, immer, nur, "
                    "etwas, so, am größten"},
        {Cue::Invert, "sollte, wäre, hätte, würde, ginge, wären, hätten, würden"},
        {Cue::Praise, "ist ein guter kompromiss, ist ein fairer kompromiss, ist optimal, ist ideal, ist perfekt, passt "
                      "genau, ist genau richtig, erfüllt das, erfüllt beides, ist am fairsten, ist am gerechtesten, "
                      "ist der beste kompromiss, ist angemessen, ist vernünftig, ist ausgewogen, bleibt übrig"},
        {Cue::Except, "außer, anderes als, andere als, anderen als"},
        {Cue::Choose,
         "hätte gerne, würde zu, neige zu, tippe auf, lege mich auf, lege mich fest auf, meine wahl fällt auf, ich "
         "nehm, nehm ich, wird es bei mir, wird es für mich, wird es wohl, greifen zu, gebe ich, ändere meine wahl "
         "auf, ich bin für, meine stimme bekommt, meine stimme geht an, meine stimme hat, mir sagt, am "
         "ehesten sagt mir, bleibt für mich, bleibt für mich nur, bleibt nur noch, übrig bleibt, mein kreuz bei, mein "
         "kreuz kommt bei, hinter, den zuschlag bekommt, den zuschlag erhält, kein weg vorbei an, gefällt mir, gefiele "
         "mir, überzeugt mich, am meisten überzeugt mich, spricht mich am meisten an"},
        {Cue::Settle, "bekommt den zuschlag, erhält den zuschlag, bekommt meine stimme, hat meine stimme, sagt mir am "
                      "meisten zu, zu greifen, greifen, ziehe ich vor, ziehe ich allen anderen vor, ziehe ich allen "
                      "vor, vor, muss es sein, und fertig, und gut, und gut ist, und basta, fertig, was sonst, was "
                      "denn sonst, ist mein favorit, ist meine nummer eins, überzeugt mich am meisten, überzeugt mich, "
                      "hat mich überzeugt, spricht mich am meisten an, führt kein weg vorbei, kommt für mich infrage, "
                      "reicht mir, genügt mir, ist richtig, ist korrekt, wäre mein favorit"},
        {Cue::Praise, "ist fair, ist gerecht, ist am besten, ist der goldene mittelweg, ist die goldene mitte"},
        {Cue::Undecided, "ich weiß es nicht, weiß es nicht, weiß ich nicht, weiß nicht, weiß nicht recht, noch mal "
                         "nachdenken, nochmal nachdenken, muss nachdenken, muss ich nachdenken, muss überlegen, noch "
                         "überlegen, bin unsicher, nicht sicher, bin mir unsicher, liegen {|beide |für mich |für mich "
                         "beide }gleichauf, sind {|beide |für mich }gleichauf"},
        {Cue::Wait, "obwohl nein, ach nein, ach was, verrechnet, vertan, vertippt, verschrieben, verlesen, stimmt "
                    "nicht, doch lieber nicht, sorry"},
        {Cue::Not, "bloß nicht, auf keinen fall, keineswegs, keine der, keines der, keine davon"},
        {Cue::Than, "nichts anderes als, alles außer, alles andere als"},
        {Cue::Except, "nichts anderes als, keine andere als"},
        {Cue::Choose, "keinen grund nicht, sehe keinen grund nicht, nichts spricht gegen, spricht nichts gegen"},
        {Cue::Filler, "eher, ganz einfach, auf jeden fall, auf alle fälle, definitiv, ohne zu zögern, ohne zögern, "
                      "keine frage, ohne frage, zweifellos, tja, na, na ja, naja, na gut, nun gut, nun, also gut, "
                      "halt, eben, genau, selbstverständlich, hand aufs herz, kurzum, kurz gesagt, gar keine frage"},
        {Cue::Fluff, "ich schwanke nicht, nicht lange überlegt"},
        {Cue::Ordinal, "ganz oben, zuoberst, die oberste, ganz am anfang", 1},
        {Cue::Ordinal, "ganz unten, zuunterst, ganz am ende, allerletzte", -1},
        {Cue::Ordinal, "zweite von oben, zweite zeile von oben", 2},
        {Cue::Ordinal, "dritte von oben, dritte zeile von oben", 3},
        {Cue::Ordinal, "vierte von oben, vierte zeile von oben", 4},
        {Cue::Ordinal, "zweite von unten, zweite zeile von unten, zweiten von unten", -2},
        {Cue::Ordinal, "dritte von unten, dritte zeile von unten, dritten von unten", -3},
        {Cue::Ordinal, "vierte von unten, vierte zeile von unten", -4},
        {Cue::Ordinal, "genau die mitte, genau in der mitte, in der mitte", 10},
        {Cue::Ordinal, "drittletzte, drittletzten", -3},
        {Cue::Ordinal, "viertletzte", -4},
        {Cue::Option, "zeilen, kästchen, feld, spalte, auswahlmöglichkeit, wahlmöglichkeit, kandidat"},
        {Cue::Benign, "müsste ich mich festlegen, müsste ich wählen, müsste ich mich entscheiden, muss ich mich "
                      "festlegen, muss ich wählen, wenn schon"},
        {Cue::Third, "bruder, schwester, ein freund, eine freundin, freund von mir, freundin von mir, mutter, vater, "
                     "kollege, kollegin, meine frau, mein mann, mein chef, chef, die meisten, viele würden, mancher, "
                     "ein egoist, ein altruist, ein anderer würde, jeder vernünftige, nachbar, nachbarin, onkel, "
                     "tante, kumpel, meine kinder, mein sohn, meine tochter"},
        {Cue::Like, "gefällt mir, mag, mir gefällt, gefällt mir auch, sagt mir zu, passt, überzeugt mich"},
        {Cue::Also, "auch, ebenfalls, ebenso, genauso"},
        {Cue::Setting, "bei, mit, in, unter, es gibt"},
        {Cue::Reject, "schließe, ich schließe"},
        {Cue::Choose, "schließe mich an"},
        {Cue::So, "ich schließe daraus, daraus schließe ich"},
        {Cue::If, "ich wünschte, wünschte"},
        {Cue::Third, "ein freund von mir, eine freundin von mir, ein bekannter von mir"},
        {Cue::Than, "ändere meine wahl von, wahl von"},
        {Cue::Choose,
         "bin bei, bin dann bei, am ende bei, gelandet bin ich bei, hängen geblieben bin ich bei, erst wollte ich "
         "nicht, keine andere als, nichts anderes als"},
        {Cue::Settle,
         "gelandet, hängen geblieben, hängengeblieben, trifft es am besten, trifft es genau, trifft es, kommt meiner "
         "vorstellung am nächsten, kommt dem am nächsten, wird's, wird es, geht klar, ist okay für mich, ist in "
         "ordnung für mich, ist für mich in ordnung, tut es für mich, reicht mir völlig"},
        {Cue::Filler, "was sonst, was denn sonst, was auch sonst, jo, jup, jawohl, nö, hey, so, ehrlich gesagt, offen "
                      "gesagt, offen gestanden, ganz ehrlich, kurz und gut, kurz und knapp"},
        {Cue::Undecided, "kommt auf"},
        {Cue::Settle, "ist mir aber lieber, ist mir lieber, ist mir doch lieber, wäre mir lieber, ist besser"},
        {Cue::Me, "zu meinen gunsten, zu meinem vorteil"},
        {Cue::Benign,
         "wenn ich wählen soll, wenn ich wählen müsste, wenn ich mich entscheiden soll, wenn ich eine nennen soll"},
        {Cue::Refuse, "ich wähle nicht, treffe hier keine"},
        {Cue::Between, "ab, um, rund um, in der nähe von, bis"},
        {Cue::Hedge, "oder so, oder so ähnlich"},
        {Cue::Filler,
         "immerhin, ohnehin, sowieso, eh, im grunde, alles in allem, unterm strich, letzten endes, trotz allem"},
        {Cue::Likely, "wohl"},
        {Cue::Hedge, "wohl"},
        {Cue::Past, "hätte gern gewählt"},
        {Cue::Settle,
         "ist mein kompromiss, wäre mein kompromiss, passt gut, passt ganz gut, passt da ganz gut, passt da gut, passt "
         "am ehesten, passt perfekt, passt für mich, ist mein mittelweg, ist mir recht, gilt"},
        {Cue::Choose, "gehe bis, gehe bis zu, es gilt, kompromiss ist, mein kompromiss ist, mein kompromiss"},
        {Cue::Bad,
         "habe ich durchgestrichen, durchgestrichen, ist gestrichen, habe ich gestrichen, habe ich verworfen"},
        {Cue::Through, "bis"},
        {Cue::Towards, "von oben, von oben gezählt, von oben gesehen, von oben her", 1},
        {Cue::Fluff, "von oben, von oben gezählt, von oben gesehen, von oben her", 1},
        {bits(Cue::Towards, Cue::Fluff),
         "von unten, von unten gezählt, von unten gesehen, von hinten, vom ende, vom ende her", -1},
        {Cue::Third,
         "du solltest, ihr solltet, sie sollten, man sollte, ich empfehle dir, ich rate dir, ich rate ihnen"},
        {Cue::Settle,
         "entspricht meinen vorstellungen, entspricht meiner vorstellung, entspricht mir, kann ich gut leben, kann "
         "ich leben, könnte ich gut leben, fahre ich am besten, fahre ich gut, bin ich zufrieden, bin ich "
         "einverstanden, bin ich glücklich, komme ich gut klar, komme ich klar, hat es mir angetan, hat's mir "
         "angetan, hat mein herz gewonnen, fühlt sich richtig an, klingt gut, klingt fair, klingt vernünftig, "
         "klingt für mich gut"},
        {Cue::Undecided,
         "wäre eine möglichkeit, ist eine möglichkeit, wäre eine option, ist eine option, wäre denkbar, ist denkbar, "
         "käme in frage, käme infrage, hat was, hätte was, lass mich überlegen, lassen sie mich überlegen"},
        {Cue::Choose, "ich mache bei, mache bei, bis zu, gehe mit bis"},
        {Cue::Settle,
         "schluss, gehe ich mit, habe ich angekreuzt, hab ich angekreuzt, habe ich gewählt, hab ich gewählt, habe "
         "ich genommen, hab ich genommen, siegt, hat gewonnen"},
        {Cue::Filler, "ich schwanke nicht, schwanke nicht, schwanke ich nicht, ohne zu schwanken, da gibt es nichts zu "
                      "überlegen, nichts zu überlegen, ich zögere nicht, zögere nicht"},
        {Cue::Past, "beim letzten mal, letztes mal, vorhin, gestern, damals, vorige woche, beim vorigen mal"},
        {Cue::Filler, "diesmal, dieses mal, heute"},
        {Cue::Undecided, "wer weiß, morgen vielleicht"},
        {Cue::Third, "mein bauch, mein herz, mein verstand, mein kopf, mein gefühl, mein gewissen sagt"},
        {Cue::Both, "für jeden, für jede, pro nase, pro kopf, für jeden von uns"},
        {Cue::Bad, "zurück"},
        {Cue::Choose,
         "komme auf, komme wieder auf, kehre zurück zu, halte mich an, halte fest an, halte es mit, bin für, "
         "spricht alles für, spricht am meisten für, spricht für mich alles für, spricht mehr für, fällt auf, gebe "
         "den zuschlag, antworte mit, ich antworte, antworte, durchgerungen zu, habe mich durchgerungen zu, "
         "ersetzen sie durch, ändern sie auf, ändern sie in, ändere ich auf, setzen sie, notieren sie, schreiben "
         "sie, tragen sie ein, kreuzen sie an"},
        {Cue::Settle,
         "durchgerungen, entschlossen, den zuschlag, ist und bleibt meine wahl, bleibt meine wahl, bleibt meine "
         "erste wahl, bleibt mein favorit, ist meine erste wahl, wäre meine erste wahl, meine erste wahl, "
         "schneidet am besten ab, hat die nase vorn, liegt vorn, setzt sich durch, geht als sieger hervor, macht "
         "für mich das rennen"},
        {Cue::Praise,
         "guter mittelweg, schöner mittelweg, gesunder mittelweg, vernünftiger mittelweg, fairer mittelweg, goldener "
         "mittelweg, goldene mitte, guter kompromiss, schöner kompromiss, fairer kompromiss, vernünftiger kompromiss, "
         "gesunder kompromiss, brauchbarer kompromiss, guter ausgleich, schöner ausgleich, am vernünftigsten, am "
         "sinnvollsten, am ausgewogensten, am angemessensten, am attraktivsten, am stimmigsten, am angenehmsten, am "
         "passendsten, das vernünftigste, das sinnvollste"},
        {Cue::Be, "erscheint mir, scheint mir, kommt mir vor, finde ich, halte ich für"},
        {Cue::Like, "reicht mir, genügt mir, taugt mir, in ordnung, ist okay, geht, mir recht"},
        {Cue::Fluff, "sprich, nämlich, und zwar, genauer gesagt, will heißen"},
        {Cue::Answer, "richtig ist, richtig wäre, korrekt ist, die richtige antwort, gemeint ist, es muss heißen, es "
                      "müsste heißen, muss heißen, richtig muss es heißen"},
        {Cue::Undecided, "wüsste nicht welche, wüsste nicht welchen, weiß nicht welchen, mag mich nicht entscheiden, "
                         "suchen sie sich etwas aus, such dir etwas aus, suchen sie sich eine aus, such dir eine aus"},
        {Cue::If, "mit einem freund, bei einem freund, mit einem fremden, bei einem fremden, unter freunden, bei "
                  "freunden, gegenüber einem freund, gegenüber einem fremden"},
        {Cue::Reject, "ziehe meine antwort, nehme meine antwort, ziehe meine wahl, nehme meine wahl"},
        {Cue::Retract, "ziehe meine antwort, nehme meine antwort, ziehe meine wahl, nehme meine wahl"},
        {Cue::Past, "hatte notiert, hatte geschrieben, hatte ich notiert, hatte ich geschrieben, hatte angekreuzt, "
                    "stand kurz davor"},
        {Cue::Filler, "wie anton, wie berta, wie cäsar, wie caesar, wie dora, wie emil, wie friedrich, wie gustav, wie "
                      "heinrich, wie ida"},
        {Cue::Benign,
         "wenn ich alles abwäge, wenn ich vergleiche, wenn ich das vergleiche, wenn ich beides abwäge, wenn ich "
         "rechne, wenn man vergleicht, wenn man alles abwägt, wenn ich die zahlen vergleiche, wenn man nachrechnet"},
        {Cue::Undecided, "unschlüssig, noch nicht sicher, nicht ganz sicher, noch nicht entschieden, bin noch am "
                         "überlegen, überlege noch, muss noch überlegen, ich zögere noch, kann mich nicht durchringen, "
                         "fällt mir schwer, fällt schwer, ein patt, die qual der wahl"},
        {Cue::Ordinal, "zu unterst", -1},
        {Cue::Ordinal, "zu oberst", 1},
        {Cue::Choose, "mein kreuz, setze mein kreuz, greife ich zu, tendiere ich zu, neige ich zu, stimme ich für, "
                      "votiere ich für, plädiere ich für, lande ich bei, bleibe ich bei, gehe ich mit, setze ich auf, "
                      "halte ich mich an, tippe ich auf, komme ich auf, kreuze ich an, entscheide ich mich für, soll "
                      "es, soll es also, soll's, aber an, gebe ich den vorzug"},
        {Cue::Be, "käme mir, schiene mir, fände ich, wäre mir, erschiene mir"},
        {Cue::Settle, "den vorzug"},
        {Cue::Grant, "lasse, lass, überlasse, gönne, schenke, gebe"},
        {Cue::Except, "alles andere als"},
        {Cue::Wait, "ach nö, ach komm, ach doch, na gut doch"},
        {Cue::Modal, "könnte, könnte ich"},
        {Cue::Third, "viele, sehr viele, viele leute, andere leute"},
        {Cue::Retract,
         "ziehe das wieder zurück, ziehe ich wieder zurück, nehme das wieder zurück, nehme ich wieder zurück, ziehe "
         "ihn zurück, ziehe sie zurück, war ein versehen, aus versehen, ein irrtum, war ein fehler"},
        {Cue::Retract, "das wieder zurück, das zurück, ihn wieder zurück, sie wieder zurück"},
        {Cue::Grant, "soll, sollen, darf, möge"},
        {Cue::Choose, "sagen wir, sagen wir mal, tragt ein, nehmt, nehmen sie"},
        {Cue::Settle, "eintragen, notieren, ankreuzen, aufschreiben, vormerken, ankreuze, auswähle, eintrage, "
                      "vorziehe, favorisiere, bevorzuge, den zuschlag geben"},
        {Cue::So, "weshalb, weswegen"},
        {Cue::If, "sehe nicht ein, nicht ein warum, sehe keinen grund, keinen grund warum, wüsste nicht warum"},
        {Cue::Benign,
         "wenn ich bitten darf, wenn ich mich schon entscheiden muss, wenn ich mich denn entscheiden muss, wenn ich "
         "schon wählen muss, wenn ich darf, wenn es recht ist, wenn's recht ist, wenn nichts dagegen spricht"},
        {Cue::Praise,
         "akzeptabler kompromiss, akzeptablen kompromiss, guten kompromiss, fairen kompromiss, vernünftigen "
         "kompromiss, gelungenen kompromiss, brauchbaren kompromiss, guten mittelweg, schönen mittelweg, vernünftigen "
         "mittelweg, für angemessen, für vernünftig, für richtig, für ausgewogen, für vertretbar, für akzeptabel"},
        {Cue::Third,
         "im beispiel, beispiel, in der anleitung, in dem beispiel, meine kollegin, mein kollege, mein bruder, meine "
         "schwester, mein freund, meine freundin, mein nachbar, meine nachbarin, meine chefin, meine mutter, mein "
         "vater, meine oma, mein opa, mein cousin, meine cousine, unser lehrer, mein lehrer, meine lehrerin"},
        {Cue::Past, "um ein haar, um ein haar hätte"},
        {Cue::Third, "man, die mehrheit, eine mehrheit, heiliger, ein heiliger, roboter, ein roboter, ein geizhals, "
                     "geizhals, ein menschenfreund, ein rationaler, leute die, alle die, diejenigen, wer hier"},
        {Cue::Reject, "verzichte auf, verzichte lieber auf"},
        {Cue::Past, "theoretisch, eigentlich müsste, eigentlich sollte, im prinzip müsste, in der theorie"},
        {Cue::Me, "erscheint mir, scheint mir, kommt mir vor, finde ich, halte ich für, fände ich"},
        {Cue::Choose, "läuft auf, läuft hinaus auf, läuft für mich auf"},
        {Cue::Benign, "wenn man alles bedenkt, wenn man bedenkt, wenn man mich so fragt, wenn man es recht bedenkt, "
                      "wenn man ehrlich ist, wenn man so will, wenn man genau hinsieht, wenn man genauer hinschaut"},
        {Cue::Filler, "man gönnt sich ja sonst nichts, man lebt nur einmal"},
        {Cue::Settle, "kann ich mich anfreunden, kann ich mich gut anfreunden, ist für mich das beste, wäre für mich "
                      "das beste, fühle ich mich wohl, fühle ich mich am wohlsten"},
        {Cue::If, "manchmal, mitunter, bisweilen, mal neige, mal gefällt, mal würde, mal nehme, mal möchte, mal "
                  "tendiere, mal bin, mal denke, mal will"},
        {Cue::So, "sodass, so dass"},
        {Cue::Because,
         "warum nicht, warum also nicht, wieso nicht, wieso also nicht, warum sollte ich nicht, warum dann nicht", 1},
        {Cue::Praise, "ist die beste lösung, ist die optimale lösung, ist die optimale wahl, ist die beste option, ist "
                      "die ideale lösung"},
        {Cue::Settle, "hat meine gunst, hat meine sympathie, genießt meine sympathie"},
        {Cue::Wait, "verkehrt herum gelesen, falsch herum gelesen, andersherum gelesen"},
        {Cue::Answer, "am nächsten liegt mir, am meisten liegt mir, mir am nächsten ist, mir am nächsten liegt"},
        {Cue::Third, "die meistgewählte, meistgewählt, am häufigsten gewählt, die beliebteste, am beliebtesten"},
        {Cue::Settle, "reicht, genügt"},
        {Cue::Choose, "greif zu, greif mal zu, greife mal zu, greif ich zu, greif doch zu"},
        {Cue::Not, "auch nicht"},
        {Cue::Word, "nicht perfekt, zwar nicht perfekt, nicht ideal, zwar nicht ideal"},
        {Cue::Anaphor, "ich nehme es, nehme ich es, ich nehme sie trotzdem, ich nehme es trotzdem, ich nehme sie"},
        {Cue::Retract, "ich korrigiere mich, korrigiere mich, berichtige, ich berichtige, zur korrektur"},
        {Cue::Be,
         "lautet nun, lautet jetzt, lautet damit, wird somit, wird damit, wird nun, ist nun, ist jetzt, wird zu"},
        {Cue::Answer, "endgültige wahl, endgültige entscheidung"},
        {Cue::Settle,
         "passt mir sehr gut, passt mir wirklich sehr gut, passt mir bestens, passt bestens, passt sehr gut, passt "
         "wunderbar, passt mir gut, ist für mich völlig in ordnung, ist völlig in ordnung, ist für mich absolut in "
         "ordnung, ist absolut in ordnung, geht für mich in ordnung, geht völlig in ordnung, ist mir sehr recht, kommt "
         "mir sehr gelegen, wäre mir sehr recht, ist bestens, ist völlig okay"},
        {Cue::Settle, "gefällt mir am meisten, reizt mich am meisten"},
        {Cue::Praise,
         "ist die gerechteste, ist das gerechteste, ist die fairste, ist das fairste, ist die ausgewogenste, ist "
         "die vernünftigste, ist die anständigste"},
        {Cue::Bad, "lasse ich weg, lasse ich aus, lasse ich beiseite, fällt raus, fallen raus, fallen heraus"},
        {Cue::Filler, "und damit gut, und gut, und gut ist, und damit hat sich's, und fertig, und das war's, das "
                      "war's, und das war es"},
        {Cue::Choose,
         "umgeschwenkt auf, umgestiegen auf, umgeschwenkt zu, bin umgeschwenkt auf, schwenke um auf, schwenke auf, "
         "wechsele zu, wechsle auf, bin gewechselt zu, lande letztlich bei, ende bei, bin angelangt bei, fällt die "
         "entscheidung auf, fiel meine entscheidung auf, fiel meine wahl auf, fiel die wahl auf"},
        {Cue::Settle, "umgeschwenkt, umgestiegen, gewechselt, übergegangen, trifft meinen geschmack, entspricht meinem "
                      "geschmack, ist nach meinem geschmack, ganz nach meinem geschmack, entspricht dem was ich will, "
                      "entspricht am ehesten meinen wünschen, kommt meinen wünschen am nächsten"},
        {Cue::Past, "früher, einst, vor jahren, vor ein paar jahren, in jüngeren jahren"},
        {Cue::If, "ob ich, ob man, ob ich mich"},
        {Cue::Settle, "drängt sich auf, drängt sich förmlich auf, liegt auf der hand"},
        {Cue::Undecided, "soll der zufall entscheiden, entscheidet der zufall, der zufall entscheiden, soll das los "
                         "entscheiden, überlasse ich dem zufall, dem zufall überlassen"},
        {Cue::Choose,
         "ich nähme, nähme, ich nahm, nahm ich, nehmen wir, wählen wir, ich wählte, wählte ich, präferiere, ich "
         "präferiere, favorisiere, optiere für, optieren für, ich optiere für, markiere, ich markiere, wünsche mir, "
         "ich wünsche mir, gebe an, ich nenne, nenne, ich bestimme, bestimme, ich griff zu, griff ich zu, ich greife "
         "nach, wahl fiel auf, wahl fällt auf, entscheidung fiel auf, entscheidung fällt auf, wahl ist gefallen auf, "
         "ich stelle um auf, stelle auf, ich steuere, entschied mich für, entschied ich mich für, würde mich "
         "entscheiden für, legte mich fest auf, ich vermerke, vermerke, ich verbuche, ich akzeptiere, ich befürworte, "
         "befürworte, schlage mich auf die seite von, gebe mich zufrieden mit, begnüge mich mit, würde ich wählen, "
         "würde ich nehmen, werde ich nehmen, werde ich wählen"},
        {Cue::Settle, "angekreuzt, ausgewählt, festgelegt, markiert, habe ich markiert, habe ich festgelegt"},
        {Cue::Choose, "meine wahl fiel auf, die wahl fiel auf, die wahl fällt auf, meine entscheidung fällt auf, die "
                      "entscheidung fällt auf, die entscheidung fiel auf"},
        {Cue::Word, "ohne, dabei, niemand, nichts"},
        {Cue::Undecided, "ich habe keine präferenz, habe ich keine präferenz, habe keine präferenz, eine präferenz "
                         "habe ich nicht, keine vorliebe, keinen favoriten, gefallen mir beide, gefallen mir gleich "
                         "gut, gefallen mir gleichermaßen, sind mir beide recht, sind mir gleich recht"},
        {Cue::Third,
         "fairer mensch, gerechter mensch, ehrgeiziger mensch, gieriger mensch, rationaler mensch, großzügiger mensch, "
         "vernünftiger mensch, egoistischer mensch, anderer mensch, mensch würde, menschen würden"},
    };
    return rows;
}

} // namespace app::extract
