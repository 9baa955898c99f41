#include "app/extract/lexicon.h"

namespace app::extract {

WordRows portugueseWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Not, "e não, mas não"},
        {Cue::Word, "não depende de, ou seja, isto é"},
        {Cue::Retract, "retiro o que, esqueça isso, esquece isso, corrijo, retifico, correção, retificação, me "
                       "enganei, enganei me, errei, quis dizer, queria dizer, linha errada, confundi, desconsidere"},
        {Cue::Choose, "corrija para, corrige para, mude para, troque para, altere para, escolho, escolher, escolheria, "
                      "escolhi, escolherei, prefiro, preferiria, seleciono, "
                      "selecionaria, opto por, opto pela, optaria por, optaria pela, fico com, ficaria com, voto em, "
                      "quero, gostaria de, pego, vou de, vou com, vou escolher, iria com, mudo para, decido por, "
                      "decido pela, marco, diria, mantenho, guardo, decido me por, tomo, quis dizer, queria dizer, "
                      "referia me a, gosto da, gosto mais da, gosto mais de, digo"},
        {Cue::Answer,
         "a minha é, o meu é, resposta, escolha, decisão, seleção, resposta final, escolha final, conclusão, "
         "resultado, preferência, opção escolhida, minha escolha"},
        {Cue::Option, "opção, opções, linha, alternativa, letra, possibilidade, divisão, distribuição, "
                      "número"},
        {Cue::Be, "é, seria, será, são, era, fica"},
        {Cue::It, "isso é, seria, é, isso, fica, resta, corresponde a, corresponde à, portanto, ficaria"},
        {Cue::Not, "não, nem, nunca, nenhuma, nenhum, jamais, tampouco"},
        {Cue::Than, "menos a, menos o, em vez de, em vez da, ao invés de, do que, e não, exceto, salvo, mas não, "
                    "no lugar de, em lugar de, outra que não, outra que, a não ser"},
        {Cue::Reject, "descarto, rejeito, elimino, excluo, evito, descartaria, esqueço, afasto"},
        {Cue::Bad, "está fora, estão fora, descartada, descartadas, demais, injusta, é demais, é muito "
                   "egoísta, não me, demasiado"},
        {Cue::Settle, "é a minha escolha, é minha escolha, é a minha resposta, me convém, ganha, por favor, "
                      "é a que escolho, é a melhor para mim, serve, seria a minha escolha, é a minha preferida, "
                      "é o que escolho, é a melhor opção, para mim, me parece a parece me a melhor, "
                      "parece a melhor, me parece justa, me agrada, agrada me, é a que prefiro, é a melhor, "
                      "é a melhor escolha, será a minha escolha, me parece bem"},
        {Cue::Anaphor, "essa é a minha escolha, essa é minha escolha, escolho essa, fico com essa, esta é a "
                       "minha escolha, é essa que escolho, escolho esta, fico com ela, essa é a minha "
                       "resposta, é o que escolho"},
        {Cue::If, "senão, caso contrário, se não, se, quando, caso, supondo, dependendo, desde que"},
        {Cue::Benign, "mesmo que, ainda que, se tenho que escolher, se tivesse que escolher, se tiver que escolher, "
                      "como se, mesmo se, se tenho de escolher, se me perguntar, se me perguntarem, se me perguntas, "
                      "se possível, se for preciso escolher, se devo escolher, se for para escolher, "
                      "se preciso escolher, se eu tiver que escolher, se for permitido"},
        {Cue::Me, "eu, mim, me, meu, minha, meus, minhas, comigo"},
        {Cue::Other, "outra pessoa, a outra pessoa, outro, o outro, a outra, outra, ele, ela, dele, dela, "
                     "lhe, outros, ao outro, à outra, seu, outro participante, do outro"},
        {Cue::You, "você, tu, te, ti"},
        {Cue::Both, "ambos, nós dois, cada um, os dois, para ambos, cada, as duas pessoas"},
        {Cue::Likely, "provavelmente"},
        {Cue::Hedge, "senão, se não, talvez, provavelmente, possivelmente, poderia, quem sabe, pode ser"},
        {Cue::Undecided, "não consigo decidir, não sei decidir, não consigo escolher, indeciso, indecisa, "
                         "depende, estou em dúvida, tanto faz, difícil dizer, não sei qual, qualquer uma, "
                         "ambas"},
        {Cue::Between, "entre, uma das, cerca de, ou bem"},
        {Cue::Or, "ou"},
        {Cue::And, "e, bem como"},
        {Cue::So, "portanto, logo, então, assim, por isso, por conseguinte, em conclusão, finalmente, "
                  "no final, enfim, em suma, afinal, ao revisar"},
        {Cue::But, "mas não, mas, porém, contudo, no entanto, entretanto, todavia"},
        {Cue::Wait, "espera, espere, um momento, correção, corrijo, aliás, na verdade, desculpe, "
                    "desculpa, pensando bem, pensando melhor, mas não, ou melhor, mudei de ideia, melhor "
                    "dizendo, ao revisar"},
        {Cue::Past, "inicialmente, a princípio, no início, no começo, pensei em, pensei na, pensei no, "
                    "pensei, tentado, tentada, ia escolher, à primeira vista, primeiro, teria, quase"},
        {Cue::Refuse, "como ia, como modelo, como uma ia, como inteligência, modelo de linguagem, não posso "
                      "escolher, não posso fazer, não posso responder, não posso ajudar, prefiro não, me "
                      "abstenho, abstenho me, não vou escolher, não tenho preferências, recuso me, "
                      "preferiria não, não posso participar, não sou capaz, não devo escolher"},
        {Cue::Third, "uma pessoa, alguém, as pessoas, alguns, um egoísta, um altruísta, quem, muitos"},
        {Cue::Because, "porque, pois, já que, uma vez que, visto que, embora, enquanto, onde, dado que, em "
                       "que, que me"},
        {Cue::Filler, "sim, bem, ok, claro, certo, obrigado, obrigada, com certeza, sem dúvida, aqui, bom, "
                      "e, definitivamente"},
        {Cue::Fluff, "a, o, os, as, um, uma, de, da, do, para, por, com, em, na, no, ao, à, pela, pelo, "
                     "claramente, sem dúvida, pontos, recebo, recebe, ganho, dou, final, esta, este, "
                     "agradável, definitivamente"},
        {Cue::Verb, "é, dá, seria, me, porque, pois, e, ou, com, para, tem, oferece, deixa, parece, não, "
                    "em, maximiza, permite"},
        {Cue::Unit, "pontos, ponto, moedas, fichas"},
        {Cue::Sum, "a mais, a menos, diferença, total, soma, no total, cedo, perco, ganha, vantagem, por "
                   "cento, empatados"},
        {Cue::Ordinal, "primeira, primeiro", 1},
        {Cue::Ordinal, "segunda, segundo", 2},
        {Cue::Ordinal, "terceira, terceiro", 3},
        {Cue::Ordinal, "quarta, quarto", 4},
        {Cue::Ordinal, "quinta, quinto", 5},
        {Cue::Ordinal, "sexta, sexto", 6},
        {Cue::Ordinal, "sétima, sétimo", 7},
        {Cue::Ordinal, "oitava, oitavo", 8},
        {Cue::Ordinal, "nona, nono", 9},
        {Cue::Ordinal, "última, último", -1},
        {Cue::Ordinal, "penúltima, penúltimo", -2},
        {Cue::Ordinal, "do meio, central, meio", 10},
        {Cue::Cardinal, "um", 1},
        {Cue::Cardinal, "dois", 2},
        {Cue::Cardinal, "três", 3},
        {Cue::Cardinal, "quatro", 4},
        {Cue::Cardinal, "cinco", 5},
        {Cue::Cardinal, "seis", 6},
        {Cue::Cardinal, "sete", 7},
        {Cue::Cardinal, "oito", 8},
        {Cue::Cardinal, "nove", 9},
        {Cue::Ask, "pergunta, questão, decisão, rodada"},
        {Cue::Word, "que, por outro lado, outras opções, outra vez, as outras, muito, meio termo, nas "
                    "primeiras, não só, está, são, mais"},
        {Cue::Praise,
         "é um bom compromisso, é um bom equilíbrio, é ideal, é a ideal, é perfeita, é a mais justa, é razoável"},
        {Cue::Except, "exceto, salvo, outra que não, outra que, a não ser"},
        {Cue::Word, "a"},
        {Cue::Choose,
         "preferia, queria, agrada me mais, agrada me, me agrada mais, me agrada, recai sobre, recai na, que seja, "
         "sobra, resta, parece me melhor, me parece melhor, vou marcar, vou pegar, pego a, levo, ponho, anota, "
         "anote, põe, coloca, coloque, marque, fico na, fecho com, fecho na, aposto na, apostaria na, inclino me "
         "para, tendo para, diria que, claro que, nada melhor do que, nada melhor que, não vejo opção melhor que, "
         "optei por, optei pela, vou optar por, voto pela, contento me com, contento me com a, me contento com"},
        {Cue::Settle,
         "me agrada mais, agrada me mais, me serve, me serve bem, serve me, me basta, está bom, tá bom, tá ótimo, "
         "sim, e pronto, e ponto, e ponto final, e acabou, é claro, com certeza, sem dúvida, sem dúvidas, é a que "
         "mais me agrada, é a que eu quero, leva o meu voto, me convence"},
        {Cue::Undecided,
         "não sei, não sei bem, já não sei, não tenho certeza, não tenho a certeza, deixa me pensar, deixe me "
         "pensar, deixa eu pensar, preciso pensar, tenho de pensar, é indiferente, dá no mesmo"},
        {Cue::Reject, "tudo menos, qualquer uma menos, todas menos, qualquer coisa menos, qualquer uma exceto"},
        {Cue::Filler,
         "antes, melhor, tá, ora, olha, então, pronto, beleza, pois, obviamente, evidentemente, claramente, enfim, "
         "pessoalmente, sinceramente, sem hesitar, sem hesitação"},
        {Cue::Benign, "se insiste, tendo de escolher, tendo que escolher, já que tenho de escolher, como sempre"},
        {Cue::If, "contanto que, a não ser que, a menos que, na condição de"},
        {Cue::Wait, "quer dizer, quis dizer, queria dizer, ops, ai não, não espera"},
        {Cue::Ordinal, "a de cima, no topo", 1},
        {Cue::Ordinal, "a de baixo, no fundo", -1},
        {Cue::Ordinal, "a do meio, no meio, bem no meio, a central", 10},
        {Cue::Option, "casa, proposta, hipótese"},
        {Cue::Third,
         "meu irmão, minha irmã, um amigo, uma amiga, meu amigo, minha amiga, minha mãe, meu pai, um colega, minha "
         "mulher, meu marido, a maioria, meu vizinho, meu filho, minha filha, meu chefe"},
        {Cue::Like, "gosto da, gosto de, gosto, me agrada, agrada me, me convence"},
        {Cue::Also, "também, igualmente"},
        {Cue::Setting, "com, em, há"},
        {Cue::If, "quem me dera, oxalá"},
        {Cue::Filler, "acho que, creio que, penso que, me parece que"},
        {Cue::Choose, "ficar com, ficar com a, vou ficar com, vou ficar com a, eu diria que, digo que, melhor"},
        {Cue::Than, "que"},
        {Cue::Choose, "acabei ficando com, acabei ficando com a, acabei por escolher, acabei por ficar com, acabo "
                      "escolhendo, me parece, parece me"},
        {Cue::Settle, "mesmo, mesma, está ótimo, vai bem, fica bem, resolve"},
        {Cue::Filler, "digamos que, sei lá"},
        {Cue::Refuse, "não escolho, eu não escolho"},
        {Cue::Benign, "se tiver de escolher, se tivesse de escolher, se eu tiver de escolher"},
        {Cue::Between, "algo como, a partir de, a partir da, por volta de, perto de"},
        {Cue::Hedge, "ou não, ou algo assim"},
        {Cue::Because, "como só, como são, como não"},
        {Cue::Settle, "é o meu meio termo, é melhor, fica melhor"},
        {Cue::Choose, "troco por, troco para, troco pela, mudo para a"},
        {Cue::Through, "a, até"},
        {Cue::Towards, "de cima, a contar de cima, de cima para baixo, contando de cima, a partir de cima", 1},
        {Cue::Fluff, "de cima, a contar de cima, de cima para baixo, contando de cima, a partir de cima", 1},
        {bits(Cue::Towards, Cue::Fluff),
         "de baixo, a contar de baixo, de baixo para cima, contando de baixo, do fim, a contar do fim, a partir de "
         "baixo",
         -1},
        {Cue::Choose, "assinale, assinalo, assinalaria"},
        {Cue::Filler, "na minha opinião, a meu ver, no meu entender"},
        {Cue::Me, "para mim, pra mim"},
        {Cue::Third, "você deveria, devias, deverias, deve escolher, recomendo lhe, aconselho te"},
        {Cue::Settle,
         "é a que eu escolheria, é a que escolheria, é a que eu escolho, fico satisfeito, fico satisfeita, fico "
         "contente, soa bem, dou me por satisfeito"},
        {Cue::Undecided,
         "seria uma possibilidade, é uma possibilidade, seria uma opção, é uma das opções, poderia ser"},
        {Cue::Choose,
         "marquei, assinalei, votei, votei na, preferi, fiquei com, fiquei com a, decidi, anotei, paro na, paro em"},
        {Cue::Filler, "não hesito, não hesitei, não tenho dúvidas, não tenho dúvida, não duvido"},
        {Cue::Past, "da outra vez, da última vez, na última vez, ontem"},
        {Cue::Filler, "desta vez, dessa vez, hoje"},
        {Cue::Undecided, "quem sabe, amanhã talvez"},
        {Cue::Third, "o coração, a cabeça, o meu coração, a minha cabeça, o instinto"},
        {Cue::Both, "por cabeça, para cada qual"},
        {Cue::Choose,
         "mantenho a, mantenho me na, mantenho me em, continuo com, continuo na, sigo com, permaneço na, respondo, "
         "respondo com, responderia, troque por, substitua por, anote aí, registre, registe, escreva, inclino me "
         "para a, pendo para, me inclino para, me inclino pela, pronuncio me por, pronuncio me a favor de, "
         "pronuncio me a favor da, decidi me por, decidi me pela, me decidi por, me decidi pela, acabei me "
         "decidindo por, acabei me decidindo pela, acabei optando por, acabei optando pela, acabei por optar por, "
         "fico no, paro no, a minha preferência vai para, minha preferência vai para, minha preferência é, pesa a "
         "favor de, pesa a favor da"},
        {Cue::Settle,
         "continua sendo a minha primeira opção, continua a ser a minha primeira opção, continua sendo minha primeira "
         "opção, continua a ser a minha escolha, continua sendo minha escolha, é a minha primeira opção, é minha "
         "primeira opção, a minha primeira opção, minha primeira opção, minha primeira escolha, a minha primeira "
         "escolha, leva a melhor, sai ganhando, vence, prevalece, que eu queria marcar, que queria marcar, que eu "
         "queria dizer, que eu queria escolher, a que eu queria"},
        {Cue::Praise,
         "o mais sensato, a mais sensata, o mais razoável, a mais razoável, o mais equilibrado, a mais equilibrada, o "
         "mais adequado, a mais adequada, o mais conveniente, a mais conveniente, o mais prudente, a mais prudente, o "
         "mais acertado, a mais acertada, bom meio termo, bom equilíbrio, bom compromisso, meio termo razoável"},
        {Cue::Be, "me parece, parece me, parece ser, afigura se"},
        {Cue::Like, "me serve, serve, serve me, me basta, está bem"},
        {Cue::Because, "o que, ou seja, isto é, quer dizer que"},
        {Cue::Fluff, "a saber, ou seja, isto é, mais precisamente, nomeadamente"},
        {Cue::So, "daí, daí a, conseguintemente"},
        {Cue::But, "já eu, eu já, eu cá"},
        {Cue::Answer, "a resposta certa, a resposta correta, o certo é, o correto é, leia se"},
        {Cue::Undecided, "não saberia qual, não saberia com qual, não saberia dizer, escolha a senhora, escolha o "
                         "senhor, escolha você, escolhe tu"},
        {Cue::If,
         "com um amigo, com uma amiga, com um desconhecido, com um estranho, entre amigos, com alguém próximo"},
        {Cue::Past, "tinha escrito, tinha posto, tinha marcado, tinha escolhido, eu ia escolher, ia marcar, ia pegar"},
        {Cue::Reject, "retiro a minha resposta, retiro minha resposta, retiro a minha escolha, anulo a minha resposta, "
                      "cancelo a minha resposta"},
        {Cue::Retract, "retiro a minha resposta, retiro minha resposta, retiro a minha escolha, anulo a minha "
                       "resposta, cancelo a minha resposta"},
        {Cue::Settle,
         "me parece o mais justo, me parece a mais justa, me parece o melhor compromisso, me parece o mais correto, "
         "parece me o mais justo, parece me a mais justa, parece me o melhor compromisso, parece me o mais correto"},
        {Cue::Benign, "se comparo, se comparar, se eu comparar, se penso bem, se pensar bem, se somar"},
        {Cue::Undecided, "ainda não decidi, ainda não me decidi, estou dividido, estou dividida, estou na dúvida, fico "
                         "na dúvida, custa me escolher, tenho dificuldade em escolher, difícil escolher, empate entre"},
        {Cue::Choose,
         "gosto mais, atrai me mais, mas pensava em, dou preferência a, dou preferência à, dou vantagem a"},
        {Cue::Be, "me pareceria, pareceria"},
        {Cue::Praise,
         "é a única linha que cumpre, é a única opção que cumpre, é a única que cumpre, é a única que respeita, é a "
         "única que me convence, é a que mais se aproxima, mais se aproxima, é o que mais se aproxima"},
        {Cue::Grant, "deixo, lhe deixo, dou, ofereço"},
        {Cue::Than, "que não fosse, que não seja"},
        {Cue::Except, "que não fosse, que não seja"},
        {Cue::Wait, "ah melhor, ah não, ou antes, que nada"},
        {Cue::Modal, "poderia"},
        {Cue::Third, "muita gente, quase todos, quase todo mundo"},
        {Cue::Retract, "retiro isso, foi um erro, foi engano, por engano, por erro, foi sem querer, marquei sem "
                       "querer, pus sem querer, sem querer marquei"},
        {Cue::Grant, "receba, tenha, leve, obtenha"},
        {Cue::Choose,
         "digamos, ponha, vamos de, vamos com, fiquemos com, sim à, o meu voto vai para, meu voto vai para, seja"},
        {Cue::Praise, "compromisso aceitável, compromisso razoável, compromisso justo, divisão razoável, escolha "
                      "razoável, escolha equilibrada, solução razoável"},
        {Cue::Benign, "se não se importa, se me permite, se é preciso decidir, já que é preciso decidir, se for mesmo "
                      "preciso escolher, se não se importar"},
        {Cue::Not, "não vejo por que, não vejo porque, não vejo por que deveria"},
        {Cue::Third, "no exemplo, o exemplo, minha colega, a minha colega, meu colega, o meu colega, meu primo, minha "
                     "prima, minha namorada, meu namorado, minha esposa, meu esposo, minha vizinha, meus amigos, meus "
                     "colegas, meu professor, minha professora, minha avó, meu avô, meu tio, minha tia"},
        {Cue::Reject, "fala contra, falam contra, pesa contra, contra a"},
        {Cue::Third, "um santo, um robô, um avarento, um mesquinho, pode se escolher, poderia se, "
                     "quem escolhe, a maioria das pessoas, o vizinho, a vizinha"},
        {Cue::Reject, "renuncio a, renuncio à, abro mão da, abro mão do, dispenso a"},
        {Cue::Past, "em teoria, teoricamente, seria preciso"},
        {Cue::Me, "me parece, parece me, me pareceria"},
        {Cue::Choose, "vai ser, vai ser a, saiu"},
        {Cue::Settle, "sinto me bem, me sinto bem, me sinto confortável, fico tranquilo, fico tranquila"},
        {Cue::If, "às vezes, umas vezes, outras vezes, por vezes"},
        {Cue::Undecided, "ora para, ora pela, ora por"},
        {Cue::Relative, "que"},
        {Cue::So, "de modo que, de maneira que, de forma que, pelo que, por isso que"},
        {Cue::Because, "e por que não, então por que não", 1},
        {Cue::Praise, "é a melhor solução, é a solução ótima, é a escolha ótima, é a solução ideal, é a melhor opção"},
        {Cue::Settle, "tem o meu favor, tem a minha preferência, tem a minha simpatia, goza do meu favor"},
        {Cue::Answer, "a mais próxima do meu coração é, a que me fala mais ao coração é, a que mais me diz é"},
        {Cue::It, "deve ser, devia ser, deveria ser, tem de ser, tem que ser, há de ser"},
        {Cue::Wait, "li ao contrário, li mal, li errado"},
        {Cue::Third, "a mais escolhida, a mais popular, a mais votada"},
        {bits(Cue::Grant, Cue::Other),
         "deixo lhe, dou lhe, lhe dou, cedo lhe, lhe cedo, ofereço lhe, deixar lhe, dar lhe"},
        {Cue::Other, "lhe deixo"},
        {Cue::Filler, "nem mais nem menos, sem sombra de dúvida, sem dúvida nenhuma"},
        {Cue::Not, "também não"},
        {Cue::Settle, "convence me mais, me convence mais, convence me mais do que todas"},
        {Cue::Filler, "vá, vá lá"},
        {Cue::Retract, "corrigindo, retificando, me corrijo, corrijo-me, emendando"},
        {Cue::Be, "passa a ser, passa agora a ser, torna-se, fica sendo, agora é, passaria a ser, vira"},
        {Cue::Answer, "resposta definitiva, escolha definitiva, decisão definitiva, resposta final agora"},
        {Cue::Settle,
         "está ótima, está óptima, está perfeita, fica ótima, fica ótimo, cai muito bem, me cai bem, cai bem, "
         "serve muito bem, vai muito bem, me parece muito bem, parece-me muito bem, me parece ótima, parece-me "
         "ótima, me parece boa, está muito bem, está muito boa, está mais que bem, convém-me, convém-me muito"},
        {Cue::Choose,
         "decidi-me por, decidi-me pela, decidi pela, decidi por, acabei escolhendo, acabei por optar pela"},
        {Cue::Filler, "e pronto, e é isso, é isso, é só isso, e ponto final, e ponto, e bem, e vá, e vá lá, e que "
                      "assim seja, e assim seja"},
        {Cue::Choose,
         "mudei para, mudei para a, passei para, passei para a, passo para a, termino na, termino com a, acabo na, "
         "acabo com a, fico-me pela, fico pela"},
        {Cue::Settle, "corresponde ao que quero, corresponde bem ao que, condiz com o que, é do meu agrado, está de "
                      "acordo com o que quero"},
        {Cue::Anaphor, "é essa que confirmo, é essa que marco"},
        {Cue::Past, "antigamente, outrora, no passado, há uns anos, noutros tempos, quando era novo"},
        {Cue::Settle, "impõe-se, impõe-se por si, se impõe, se impõe por si, é evidente, salta à vista"},
        {Cue::Undecided, "que a sorte decida, a sorte que decida, decida a sorte, o acaso que decida, deixo ao acaso"},
        {Cue::Choose,
         "optarei por, optarei pela, votarei em, votaria em, votei em, votarei na, votaria na, apostarei em, apostaria "
         "em, apostei em, apostarei na, apostei na, selecionarei, selecionei, marcarei, marcaria, marcei, assinalarei, "
         "indicarei, indicaria, indicei, anotarei, anotaria, pegarei, pegaria, pegei, tomarei, tomaria, tomei, "
         "decido-me pela, decidiria por, decidiria pela, decidir-me-ia por, decidir-me-ia pela, ficarei com, voto na, "
         "me inclinaria por, me inclinaria pela, me inclinaria para, inclinar-me-ia para, inclinar-me-ia por, vou na, "
         "vou pela, vou por, iria de, iria na, iria pela, iria por, gostaria da, gostaria do, escolha recai sobre, "
         "escolha recaiu sobre, escolha recai na, escolha recaiu na, escolha cai na, escolha caiu na, tenderia para, "
         "penderia para, prefiro ficar com, vou optar pela, vou tomar, vou votar em, levarei, levaria, escolhamos, "
         "peguemos, fico-me por, dou o meu voto a, dou meu voto a, contento-me com, me contentaria com, prefiro a, "
         "preferirei"},
        {Cue::Choose,
         "minha escolha recai sobre, minha escolha recaiu sobre, minha escolha recai na, minha escolha recaiu na, "
         "a escolha recai sobre, a escolha recaiu sobre, tomo a"},
        {Cue::Word, "sem, ninguém, querer, também, tudo, nenhum, porém, além"},
        {Cue::Not, "não me, não o"},
        {Cue::Fluff, "então"},
        {Cue::Undecided,
         "não tenho preferência, não tenho preferências, nenhuma preferência, sem preferência, não tenho nenhuma "
         "preferência, gosto de ambas, gosto das duas, agradam-me ambas, agradam-me as duas, servem-me as duas"},
        {Cue::But, "e sim, mas sim, mas antes"},
    };
    return rows;
}

} // namespace app::extract
