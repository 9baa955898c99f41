#include "app/extract/lexicon.h"

namespace app::extract {

WordRows italianWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Not, "e non, ma non"},
        {Cue::Word, "non dipende da, non dipende, cioè, ossia, vale a dire"},
        {Cue::Retract, "ritiro quanto, ritiro la, lascia perdere, lasci perdere, dimentica quanto, correggo, "
                       "rettifico, correzione, errata corrige, mi sono sbagliato, mi sono sbagliata, ho sbagliato, "
                       "volevo dire, intendevo, riga sbagliata, ho confuso, mi correggo"},
        {Cue::Choose, "scelgo, scegliere, sceglierei, sceglierò, ho scelto, scelto, prendo, prenderei, preferisco, "
                      "preferirei, opto per, opterei per, seleziono, voto per, vorrei, voglio, tengo, mi tengo, "
                      "decido per, vado con, andrei con, punto su, mi decido per, mi fermo a, passo a, cambio in, "
                      "dico, direi, indico, segno, volevo dire, intendevo, piace la, piace l'opzione, piace di più"},
        {Cue::Answer,
         "la mia è, il mio è, risposta, scelta, decisione, selezione, risposta finale, scelta finale, conclusione, "
         "risultato, la mia preferita, preferita, preferenza, verdetto"},
        {Cue::Option, "opzione, opzioni, riga, alternativa, lettera, possibilità, distribuzione, ripartizione, numero, "
                      "quella, quello"},
        {Cue::Be, "è, sarebbe, sarà, sono, era, resta"},
        {Cue::It, "questo è, sarebbe, è, quindi, ciò, resta, rimane, corrisponde a, cioè, corrisponde "
                  "alla"},
        {Cue::Not, "non, no, né, mai, nessuna, nessuno, nemmeno, neanche"},
        {Cue::Than, "invece di, invece che, piuttosto che, anziché, al posto di, che, e non, tranne, ma non, "
                    "invece della, rispetto a, altro che, altra che, eccetto"},
        {Cue::Reject, "scarto, escludo, rifiuto, elimino, evito, scarterei, escluderei, scartando, lascio "
                      "perdere"},
        {Cue::Bad, "è esclusa, sono escluse, esclusa, escluse, troppo, ingiusta, è troppo, sarebbe "
                   "troppo, eccessivo, eccessiva, non mi"},
        {Cue::Settle, "mi va bene, va bene, vince, è la mia scelta, è la mia risposta, per favore, "
                      "è quella che scelgo, fa per me, è quello che scelgo, sarebbe la mia scelta, è la migliore, "
                      "per me, è la mia preferita, mi sembra la migliore, mi sembra giusta, "
                      "mi sembra la scelta migliore, mi piace, è quella giusta, è quella che preferisco, "
                      "è la scelta migliore, sarà la mia scelta, mi soddisfa, mi sembra equa"},
        {Cue::Anaphor, "questa è la mia scelta, è la mia scelta, scelgo quella, prendo quella, scelgo "
                       "questa, questa è la mia risposta, è quella che scelgo, scelgo questa opzione"},
        {Cue::If, "altrimenti, in caso contrario, se no, se, qualora, quando, nel caso, ammesso che, a seconda"},
        {Cue::Benign, "anche se, se devo scegliere, se dovessi scegliere, se proprio devo, come se, se me lo chiedi, "
                      "se lo chiedi a me, se chiedi a me, se possibile, se è possibile, se bisogna scegliere, "
                      "se debbo scegliere, se devo decidere, se permetti, se devo essere sincero"},
        {Cue::Me, "io, me, mi, mio, mia, miei, mie, a me, per me stesso, me stesso"},
        {Cue::Other, "altro, altra, l'altro, l'altra, l'altra persona, altra persona, all'altro, "
                     "all'altra, lui, lei, a lui, a lei, gli, le, suo, sua, altri, dell'altro, all'altra "
                     "persona"},
        {Cue::You, "tu, te, ti, lei stesso"},
        {Cue::Both, "entrambi, ciascuno, tutti e due, a testa, noi due, ognuno, a entrambi"},
        {Cue::Likely, "probabilmente"},
        {Cue::Hedge, "altrimenti, se no, forse, magari, probabilmente, potrebbe, possibilmente, può darsi"},
        {Cue::Undecided, "non so decidere, non riesco a decidere, non so scegliere, indeciso, indecisa, "
                         "dipende, sono in dubbio, esito, non saprei, è lo stesso, fa lo stesso, entrambe, una "
                         "vale"},
        {Cue::Between, "tra, fra, circa, una delle, uno dei"},
        {Cue::Or, "o, oppure"},
        {Cue::And, "e, ed"},
        {Cue::So, "quindi, dunque, perciò, pertanto, allora, in conclusione, alla fine, infine, di "
                  "conseguenza, in definitiva, insomma"},
        {Cue::But, "ma non, ma, però, tuttavia, eppure, bensì"},
        {Cue::Wait, "aspetta, aspetti, un momento, anzi, correzione, mi correggo, scusa, scusi, "
                    "ripensandoci, in realtà, a pensarci bene, ho cambiato idea, no, errore, pensandoci "
                    "cambio idea"},
        {Cue::Past, "all'inizio, inizialmente, pensavo, ho pensato, tentato, tentata, stavo per, in un "
                    "primo momento, a prima vista, avrei, avevo, prima, di primo acchito, quasi"},
        {Cue::Refuse, "in quanto ia, in quanto modello, in quanto intelligenza, come ia, modello "
                      "linguistico, non posso scegliere, non posso fare, non posso rispondere, preferisco "
                      "non, mi astengo, non esprimerò, non ho preferenze, non sono in grado, mi rifiuto, "
                      "preferirei non, non posso aiutare, non posso partecipare, come modello"},
        {Cue::Third, "una persona, qualcuno, la gente, alcuni, un egoista, un altruista, chi, molti"},
        {Cue::Because, "perché, poiché, siccome, dato che, visto che, anche se, mentre, dove, giacché, che "
                       "mi, in cui"},
        {Cue::Filler, "sì, bene, ok, certo, grazie, va bene, certamente, naturalmente, senza dubbio, ecco, "
                      "qui, e"},
        {Cue::Fluff, "la, il, lo, le, gli, i, un, una, di, del, della, per, con, in, al, alla, a, l', "
                     "ecco, chiaramente, senz'altro, punti, ricevo, riceve, ottengo, ottiene, prende, "
                     "lascio, sicuramente, questa, quella, all'"},
        {Cue::Verb, "è, dà, sarebbe, mi, perché, poiché, e, o, con, per, ha, offre, lascia, sembra, non, "
                    "massimizza, permette"},
        {Cue::Unit, "punti, punto, monete, gettoni, euro"},
        {Cue::Sum, "in più, in meno, differenza, totale, somma, in totale, cedo, perdo, guadagno, "
                   "vantaggio, per cento, di più, di meno"},
        {Cue::Ordinal, "prima opzione, la prima, primo", 1},
        {Cue::Ordinal, "seconda, secondo", 2},
        {Cue::Ordinal, "terza, terzo", 3},
        {Cue::Ordinal, "quarta, quarto", 4},
        {Cue::Ordinal, "quinta, quinto", 5},
        {Cue::Ordinal, "sesta, sesto", 6},
        {Cue::Ordinal, "settima, settimo", 7},
        {Cue::Ordinal, "ottava, ottavo", 8},
        {Cue::Ordinal, "nona, nono", 9},
        {Cue::Ordinal, "ultima, ultimo", -1},
        {Cue::Ordinal, "penultima, penultimo", -2},
        {Cue::Ordinal, "di mezzo, centrale, nel mezzo, mezzo", 10},
        {Cue::Cardinal, "uno", 1},
        {Cue::Cardinal, "due", 2},
        {Cue::Cardinal, "tre", 3},
        {Cue::Cardinal, "quattro", 4},
        {Cue::Cardinal, "cinque", 5},
        {Cue::Cardinal, "sei", 6},
        {Cue::Cardinal, "sette", 7},
        {Cue::Cardinal, "otto", 8},
        {Cue::Cardinal, "nove", 9},
        {Cue::Ask, "domanda, decisione"},
        {Cue::Word, "che, altre opzioni, d'altra parte, dall'altra parte, altrimenti, le altre, gli altri "
                    "casi, anche, sono, perché no, tra quelle, più"},
        {Cue::Praise,
         "è un buon compromesso, è ideale, è perfetta, è ottimale, è la più equa, è la più giusta, è ragionevole"},
        {Cue::Except, "tranne, altro che, altra che, eccetto"},
        {Cue::Choose,
         "mi piace, mi piacerebbe, mi convince, mi convince di più, non mi resta che, non resta che, resta, "
         "rimane, mi rimane, prenderò, penso che prenderò, penso che sceglierò, voterò, voterei, opterò per, mi "
         "sento di scegliere, la scelta cade su, la scelta ricade su, mi oriento su, mi affido a, metterei, metto, "
         "segnerei, barrerei, dammi, datemi, mi dia, mi prendo, niente di meglio di, nulla di meglio di, "
         "nient'altro che, nulla di meglio che, ho optato per, ho preso, la mia preferenza va a, preferita è, tra "
         "le restanti mi piace"},
        {Cue::Settle,
         "mi convince, mi convince di più, mi piace di più, mi basta, fa al caso mio, sì, e basta, e via, punto, "
         "senza dubbio, è perfetta per me"},
        {Cue::Undecided,
         "non lo so, non so, non sono sicuro, non sono sicura, fammi pensare, mi faccia pensare, ci devo pensare, "
         "devo pensarci, è uguale, mi è indifferente"},
        {Cue::Reject, "tutto tranne, tutte tranne, qualsiasi tranne, una qualsiasi tranne"},
        {Cue::Filler,
         "meglio, beh, boh, mah, eh, insomma, dai, allora, senz'altro, ovviamente, chiaramente, decisamente, "
         "sicuramente, di sicuro, personalmente, francamente, senza esitare, senza esitazioni, nessun dubbio"},
        {Cue::Benign, "dovendo scegliere, se insisti, potendo scegliere, come sempre, come al solito"},
        {Cue::If, "a patto che, a condizione che, purché, a meno che, sempre che"},
        {Cue::Wait, "anzi no, ah no, no aspetta, volevo dire, intendevo, scusate, ops"},
        {Cue::Ordinal, "quella in alto, in cima", 1},
        {Cue::Ordinal, "quella in basso, in fondo, l'ultima", -1},
        {Cue::Ordinal, "quella in mezzo, quella di mezzo, in mezzo, al centro, quella centrale", 10},
        {Cue::Option, "casella, proposta"},
        {Cue::Third,
         "mio fratello, mia sorella, un amico, un'amica, mia madre, mio padre, un collega, mia moglie, mio marito, "
         "la maggior parte, il mio vicino, mio figlio, mia figlia, il mio capo"},
        {Cue::Like, "mi piace, mi convince, mi attira, mi va"},
        {Cue::Also, "anche, pure, altrettanto"},
        {Cue::Setting, "con, in, nella, c'è"},
        {Cue::If, "magari potessi"},
        {Cue::Choose, "meglio, non vedo niente di meglio di"},
        {Cue::Filler, "penso che, credo che"},
        {Cue::Settle, "è quella giusta per me, e stop, semplicemente"},
        {Cue::Filler, "direi che, diciamo che, dico che, per quanto mi riguarda, a mio parere, secondo me"},
        {Cue::Fluff, "po'"},
        {Cue::Refuse, "non scelgo, io non scelgo"},
        {Cue::Between, "qualcosa come, a partire da, dalle parti di, intorno a"},
        {Cue::Hedge, "o no, o giù di lì, o qualcosa del genere"},
        {Cue::Settle, "è il mio compromesso, è meglio, va meglio"},
        {Cue::Choose, "facciamo, la cambio in, il mio compromesso"},
        {Cue::Through, "a, fino a"},
        {Cue::Towards, "dall'alto, partendo dall'alto, a partire dall'alto, contando dall'alto", 1},
        {Cue::Fluff, "dall'alto, partendo dall'alto, a partire dall'alto, contando dall'alto", 1},
        {bits(Cue::Towards, Cue::Fluff),
         "dal basso, partendo dal basso, a partire dal basso, contando dal basso, dal fondo, dalla fine", -1},
        {Cue::Settle, "è quella che sceglierei, è quella che prenderei"},
        {Cue::Choose, "quella che scelgo è, quella che sceglierei è"},
        {Cue::Me, "per me"},
        {Cue::Third, "dovresti, lei dovrebbe, ti consiglio, le consiglio, si dovrebbe"},
        {Cue::Choose, "segni pure, scriva pure, metta pure"},
        {Cue::Settle, "sono contento, sono contenta, sono a posto, mi suona bene, ci sto"},
        {Cue::Anaphor, "la scelgo, la prendo"},
        {Cue::Undecided,
         "sarebbe una possibilità, è una possibilità, sarebbe un'opzione, è una delle opzioni, potrebbe andare"},
        {Cue::Choose,
         "ho segnato, ho votato, ho preferito, ho indicato, ho barrato, ho messo, mi sono fermato a, mi sono "
         "fermata a, mi fermo alla, ho puntato su"},
        {Cue::Filler,
         "non ho dubbi, non ho alcun dubbio, non ho esitato, non esito, non sono indeciso, non sono indecisa"},
        {Cue::Past, "l'altra volta, l'ultima volta, la volta scorsa, ieri"},
        {Cue::Filler, "questa volta, stavolta, oggi"},
        {Cue::Undecided, "chissà, domani forse"},
        {Cue::Third, "il cuore, la testa, il mio cuore, la mia testa, l'istinto"},
        {Cue::Both, "per uno, per ciascuno, a cranio"},
        {Cue::Choose,
         "mi attengo a, mi attengo alla, mantengo, confermo, resto con, resto su, resto sulla, rispondo, "
         "risponderei, risponderò, sostituite con, sostituisca con, sostituisci con, cambi in, cambiate in, "
         "scriva, annoti, segni, indichi, barri, propendo per, mi sono orientato su, mi sono orientata su, mi "
         "oriento verso, mi esprimo a favore di, mi esprimo per, mi pronuncio per, mi pronuncio a favore di, "
         "pendere l'ago della bilancia verso, pendere la bilancia verso, pendere la bilancia a favore di, la mia "
         "preferenza è, finisco per scegliere, ho finito per scegliere"},
        {Cue::Settle, "rimane la mia prima scelta, resta la mia prima scelta, è la mia prima scelta, la mia prima "
                      "scelta, la mia prima opzione, resta la mia scelta, rimane la mia scelta, la spunta, ha la "
                      "meglio, si impone, prevale, che volevo indicare, che volevo segnare, che volevo dire, quella "
                      "che volevo indicare, quella che volevo segnare, quella che volevo"},
        {Cue::Praise, "il più saggio, la più saggia, il più ragionevole, la più ragionevole, il più sensato, la più "
                      "sensata, il più equilibrato, la più equilibrata, il più adatto, la più adatta, il più "
                      "conveniente, la più conveniente, buona via di mezzo, giusta via di mezzo, giusto mezzo, buon "
                      "compromesso, giusto compromesso, buon equilibrio, giusto equilibrio"},
        {Cue::Be, "mi pare, mi sembra, mi risulta, sembra essere"},
        {Cue::Because, "il che, cioè, ossia, ovvero, vale a dire"},
        {Cue::Fluff, "vale a dire, cioè, ossia, ovvero, più precisamente, nello specifico"},
        {Cue::So, "da cui, donde, di qui"},
        {Cue::Like, "mi sta bene, mi va bene, mi basta, andrebbe bene"},
        {Cue::Answer, "la risposta giusta, la risposta corretta, quella giusta è, si legga, leggasi"},
        {Cue::Undecided, "non saprei quale, non saprei dire, scelga lei, scegli tu, scegliete voi"},
        {Cue::If, "con un amico, con un'amica, con uno sconosciuto, con un estraneo, tra amici, con una persona cara"},
        {Cue::Past, "avevo scritto, avevo messo, avevo segnato, avevo scelto, stavo per prendere, stavo per scegliere"},
        {Cue::Reject, "ritiro la mia risposta, ritiro la mia scelta, annullo la mia risposta"},
        {Cue::Retract, "annullo la mia risposta"},
        {Cue::Filler, "come ancona, come bologna, come bari, come como, come domodossola, come empoli, come firenze, "
                      "come genova, come hotel, come imola"},
        {Cue::Settle,
         "mi pare il più giusto, mi pare la più giusta, mi pare il più equo, mi pare la più equa, mi pare la cosa più "
         "giusta, mi pare il compromesso migliore, mi pare il miglior compromesso, mi pare il compromesso più saggio, "
         "mi pare il compromesso più equo, mi sembra il più giusto, mi sembra la più giusta, mi sembra il più equo, mi "
         "sembra la più equa, mi sembra la cosa più giusta, mi sembra il compromesso migliore, mi sembra il miglior "
         "compromesso, mi sembra il compromesso più saggio, mi sembra il compromesso più equo"},
        {Cue::Benign, "se confronto, se si confrontano, se ci penso, se ci penso bene, se sommo"},
        {Cue::Undecided,
         "non ho ancora deciso, sono combattuto, sono combattuta, sono diviso, sono divisa, sono incerto, sono "
         "incerta, faccio fatica a scegliere, fatico a scegliere, ex aequo, sono in bilico"},
        {Cue::Choose,
         "barro, mi piace di più, mi attira di più, ma pensavo a, do la preferenza a, do la precedenza a, e sia"},
        {Cue::Be, "mi sembrerebbe, mi parrebbe"},
        {Cue::Praise, "è l'unica riga che rispetta, è l'unica opzione che rispetta, è l'unica che rispetta, è l'unica "
                      "riga che lo rispetta, è l'unica che lo rispetta, è l'unica che mi convince, è quella che più si "
                      "avvicina, più si avvicina, si avvicina di più"},
        {Cue::Because, "che va bene"},
        {Cue::Grant, "lascio, gli lascio, le lascio, do, regalo, concedo"},
        {Cue::Than, "che non fosse, che non sia"},
        {Cue::Except, "che non fosse, che non sia"},
        {Cue::Wait, "ma no, ma no meglio, o meglio no, macché"},
        {Cue::Modal, "potrei, potrebbe"},
        {Cue::Hedge, "potrei"},
        {Cue::Third, "molta gente, tanta gente, quasi tutti, i più"},
        {Cue::Retract, "lo ritiro, la ritiro, è stato un errore, era un errore, per errore, per sbaglio"},
        {Cue::Grant, "riceva, abbia, prenda, ottenga, vadano"},
        {Cue::Choose,
         "diciamo, prendiamo, metta, mettete, metti, mettiamo, il mio voto va a, il mio voto va alla, sì a, sì "
         "alla, che sia"},
        {Cue::Praise, "compromesso accettabile, compromesso ragionevole, compromesso equo, ripartizione ragionevole, "
                      "scelta ragionevole, scelta equilibrata, soluzione ragionevole, via di mezzo accettabile"},
        {Cue::Benign, "se non le dispiace, se permette, se posso, se bisogna decidersi, visto che bisogna decidersi, "
                      "se bisogna proprio scegliere, se non ti dispiace"},
        {Cue::Not, "non vedo perché, non vedo perché dovrei"},
        {Cue::Third,
         "nell'esempio, l'esempio, la mia collega, il mio collega, il mio amico, la mia amica, il mio ragazzo, la mia "
         "ragazza, mio cugino, mia cugina, la mia vicina, i miei amici, i miei colleghi, mio zio, mia zia, mio nonno, "
         "mia nonna, il mio professore, la mia professoressa, il mio compagno, la mia compagna"},
        {Cue::Other, "il mio compagno, la mia compagna, mio compagno"},
        {Cue::Reject, "parla contro, parlano contro, gioca contro, contro la"},
        {Cue::Third, "un santo, un robot, un avaro, un tirchio, si può, si potrebbe, chi "
                     "sceglie, la maggioranza, il vicino, la vicina"},
        {Cue::Reject, "rinuncio a, rinuncio alla, faccio a meno di"},
        {Cue::Past, "in teoria, teoricamente, bisognerebbe"},
        {Cue::Me, "mi pare, mi sembra, mi risulta, mi sembrerebbe"},
        {Cue::Choose, "è venuta fuori, è uscita"},
        {Cue::Settle, "mi sento a mio agio, sto tranquillo, sto tranquilla, mi trovo bene"},
        {Cue::If, "a volte, talvolta, certe volte, qualche volta"},
        {Cue::Undecided, "ora per, ora verso"},
        {Cue::Relative, "che"},
        {Cue::So, "sicché, cosicché, per cui, ragion per cui, di modo che"},
        {Cue::Because, "e perché non, e perché no, allora perché non, quindi perché non", 1},
        {Cue::Praise, "è la migliore soluzione, è la soluzione migliore, è la soluzione ottimale, è la scelta "
                      "ottimale, è la soluzione ideale, è la migliore opzione"},
        {Cue::Settle, "ha il mio favore, gode del mio favore, ha la mia simpatia"},
        {Cue::Answer, "la più vicina al mio cuore è, quella che mi sta più a cuore è, quella che mi dice di più è"},
        {Cue::It, "dovrebbe essere, deve essere, dev'essere, sarebbe da leggere"},
        {Cue::Choose, "ne prendo, ne tengo, me ne tengo, me ne prendo, ne incasso"},
        {Cue::Me, "me ne vanno, me ne restano, me ne toccano"},
        {Cue::Grant, "ne do, ne lascio, ne cedo, ne dò, gliene do, gliene lascio, gliene cedo, gliene vanno"},
        {Cue::Fluff, "ne ha, ne ho, ne avrei, ne avrò, ne avrebbe, ne avrà, ne riceve, ne ricevo, ne ottiene, ne "
                     "ottengo, ne prende, ne tiene, ne vanno, ne restano, ne porta, ne porto, ne spettano, ne "
                     "guadagna, ne prenderei, ne prenderebbe, ne toccano"},
        {Cue::Choose, "trovo che, trovo"},
        {Cue::Settle, "sia meglio, sia la migliore, sia il meglio, sia la scelta migliore"},
        {Cue::Wait, "ho letto male, ho letto al contrario, ho letto alla rovescia"},
        {Cue::Third, "la più scelta, la più popolare, la più votata"},
        {bits(Cue::Grant, Cue::Other),
         "gli do, gli cedo, gli regalo, gli offro, le do, le cedo, lasciargli, dargli, lasciarle, darle"},
        {Cue::Other, "gli lascio, le lascio, gliene lascio, gliene do, gliene cedo, gliene vanno"},
        {Cue::Filler, "né più né meno, senza ombra di dubbio"},
        {Cue::Anaphor, "me la tengo, me la prendo, me lo prendo"},
        {Cue::Not, "neppure"},
        {Cue::Settle, "sto bene"},
        {Cue::Filler, "e non se ne parli più, e non se ne parla più, e non se ne parli, e amen"},
        {Cue::Filler, "e va bene così, e va be, e va beh, e va bè, e vabbè, e vabbe, e dai, e sia, e così sia, e "
                      "pazienza, e insomma"},
        {Cue::Retract, "correggendo, rettificando, mi correggerò"},
        {Cue::Be, "diventa, diviene, diventerà, è ora, è adesso, passa a essere"},
        {Cue::Answer, "risposta definitiva, scelta definitiva, decisione definitiva"},
        {Cue::Settle,
         "va benissimo, mi va benissimo, va a meraviglia, andrebbe a meraviglia, mi andrebbe benissimo, andrebbe "
         "benissimo, va alla grande, va più che bene, mi va più che bene, va molto bene, mi va molto bene, mi sta "
         "benissimo, mi va a pennello, fa proprio al caso mio, è perfetta, è ottima per me"},
        {Cue::Choose, "ho deciso per, ho deciso per la, mi sono deciso per, mi sono decisa per, mi sono deciso a "
                      "prendere, ho optato per la, mi sono fermato su, mi sono fermata su, sono finito su, sono finita "
                      "su, ho finito per prendere, mi fermo qui"},
        {Cue::Praise, "la più equa, la più giusta, la più onesta, è la più corretta"},
        {Cue::Filler, "tutto qui, ecco tutto, e questo è tutto, fine, e tanto basta"},
        {Cue::Because, "così a me, così all'altro, così io, così l'altro, così mi, così gli, così entrambi, così lui, "
                       "così lei, così tutti, in questo modo, in tal modo"},
        {Cue::Choose, "sono passato a, sono passata a, sono passato alla, sono passata alla, sono arrivato a, sono "
                      "arrivata a, arrivo alla, finisco con, finisco su, finisco alla, termino con, concludo con"},
        {Cue::Settle, "corrisponde a quello che, corrisponde a ciò che, corrisponde abbastanza a, è di mio gusto, è di "
                      "mio gradimento, risponde a quello che"},
        {Cue::Anaphor, "la confermo, la segno, la barro"},
        {Cue::Past, "una volta, un tempo, in passato, anni fa, da giovane, prima avrei"},
        {Cue::Settle, "si impone da sé, si impone da sola, va da sé, viene da sé"},
        {Cue::Undecided,
         "lo decida il caso, decida il caso, decida la sorte, lo lascio al caso, lascio decidere al caso"},
        {Cue::So, "ecco perché, per questo"},
        {Cue::Because, "dunque perché"},
        {Cue::Choose,
         "voterò per, voterei per, punterò su, punterei su, selezionerò, selezionerei, segnerò, indicerò, indicerei, "
         "barrerò, resterò su, resterei su, mi orienterò su, mi orienterei su, mi orienterò verso, mi orienterei "
         "verso, andrò con, andrò per, andrei per, resterò con, resterei con, scegliamo, mi deciderei per, mi deciderò "
         "per, propenderei per, propenderò per, vado per, vado su, mi fermo su, mi fermerei a, mi fermerei su, mi "
         "fermerò a, dirò, cambio con, scelta cade su, scelta è caduta su, scelta ricade su, scelta ricadrebbe su, "
         "preferenza cade su, tendo verso, tendo a, tendo per, tenderei a, tenderei verso, tenderei per, mi butto su, "
         "mi butterei su, mi lancio su, finirei su, finirei con, finirò con, preferirò, mi accontento di, mi "
         "accontenterei di, mi accontento della, prenderei la, mi prenderei, mi terrei, mi terrò, terrei, terrò, mi "
         "schiero per, mi pronuncerei per, sono a favore di"},
        {Cue::So, "ebbene, be, beh"},
        {Cue::Word, "senza, nessuno, voler, niente, molto, tutti, sempre"},
        {Cue::Not, "non mi, non mi sono, non lo"},
        {Cue::Fluff, "allora, ebbene"},
        {Cue::Undecided, "non ho preferenze, non ho preferenza, nessuna preferenza, senza preferenze, non ho alcuna "
                         "preferenza, mi piacciono entrambe, mi piacciono entrambi, mi piacciono tutte e due, mi vanno "
                         "bene entrambe, mi vanno bene tutte e due"},
    };
    return rows;
}

} // namespace app::extract
