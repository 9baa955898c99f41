#include "app/extract/lexicon.h"

namespace app::extract {

WordRows spanishWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Not, "y no, pero no"},
        {Cue::Word, "lo {primero|segundo|último}, no depende de, o sea, es decir"},
        {Cue::Retract, "retiro lo dicho, retiro mi, olvida eso, olvídalo, olvide eso, corrijo, rectifico, corrección, "
                       "rectificación, me equivoqué, me he equivocado, error mío, quise decir, quería decir, fila "
                       "equivocada, me confundí, he confundido, me he confundido"},
        {Cue::Choose, "elijo, elegir, elegiría, elegí, elegiré, escojo, escoger, escogería, prefiero, preferiría, "
                      "selecciono, tomo, tomaría, opto por, optaría por, me quedo con, me quedaría con, voto por, "
                      "quiero, quisiera, me decido por, decido, quedarme con, marco, voy con, iría con, cambio a, "
                      "diría, me inclino por, conservo, me llevo, me llevaría, voy a elegir, me gustaría, "
                      "quería decir, quise decir, me refería a, gusta la, gusta más, gusta la opción, me gusta más la, "
                      "digo"},
        {Cue::Answer,
         "la mía, el mío, lo mío, respuesta, elección, decisión, selección, opción elegida, respuesta final, "
         "conclusión, resultado, preferencia, mi elección, opción final, decisión final, "
         "opción seleccionada"},
        {Cue::Option, "opción, opciones, fila, alternativa, letra, posibilidad, reparto, distribución, "
                      "número, línea"},
        {Cue::Be, "es, sería, será, son, era, queda"},
        {Cue::It, "es, eso es, esto es, sería, eso, esto, queda, corresponde a, eso corresponde a, así "
                  "que, quedaría"},
        {Cue::Not, "no, ni, nunca, tampoco, ninguna, ninguno, jamás, nada"},
        {Cue::Than, "menos la, menos el, en vez de, en lugar de, antes que, que, y no, salvo, excepto, pero no, "
                    "sobre, otra que, otra cosa que"},
        {Cue::Reject, "descarto, rechazo, elimino, excluyo, evito, descartaría, olvido, descartando"},
        {Cue::Bad, "queda descartada, quedan descartadas, descartada, descartadas, demasiado, injusta, "
                   "injusto, es demasiado, sería demasiado, no me"},
        {Cue::Settle, "es mi elección, es mi respuesta, me conviene, gana, me parece la mejor, por favor, "
                      "es la que elijo, es mi opción, sería mi elección, es la mejor opción, es la mejor para mí, "
                      "para mí, es mi preferida, es lo que elijo, es mi decisión, me parece bien, me parece lo mejor, "
                      "me parece la más justa, me parece razonable, me gusta, me satisface, será mi elección, "
                      "es la mejor, es la que prefiero, es la que quiero, es la indicada, me parece justa, "
                      "me parece adecuada"},
        {Cue::Anaphor, "esa es mi elección, esa es mi respuesta, esa elijo, esa es la que elijo, me quedo "
                       "con esa, elijo esa, esta es mi elección, así lo haría, me quedo con ella, esa es mi "
                       "decisión, elijo esta opción, es lo que elijo"},
        {Cue::If, "si no, de lo contrario, en caso contrario, si, cuando, suponiendo, en caso de, siempre que, "
                  "dependiendo, según"},
        {Cue::Benign, "aunque, incluso si, si tengo que elegir, si tuviera que elegir, si debo elegir, si soy sincero, "
                      "como si, si me preguntas, si me preguntas a mí, si me pregunta, si me preguntan, si es posible, "
                      "si se puede, si hay que elegir, si he de elegir, si me lo permites, si debo decidir, "
                      "si tengo que decidir, si quieres saber"},
        {Cue::Me, "míos, mías, yo, mí, me, mi, mis, conmigo, a mí, para mí mismo, mío"},
        {Cue::Other,
         "suyos, suyas, otra persona, la otra persona, otra, otro, el otro, la otra, al otro, a la otra, él, "
         "ella, le, su, sus, otros, otro participante, otro jugador, del otro, demás"},
        {Cue::You, "usted, tú, ti, te"},
        {Cue::Both, "ambos, los dos, cada uno, a cada uno, para ambos, nosotros, para los dos, ambas"},
        {Cue::Likely, "probablemente"},
        {Cue::Hedge,
         "si no, de lo contrario, quizá, quizás, tal vez, posiblemente, probablemente, podría, podría ser, puede que, "
         "a lo mejor"},
        {Cue::Undecided, "no puedo decidir, no puedo decidirme, no me decido, no logro decidir, indeciso, "
                         "indecisa, depende, dudo, me da igual, da lo mismo, no sé cuál, difícil decidir, "
                         "difícil de decir, cualquiera de, tanto monta, entre las dos"},
        {Cue::Between, "entre, alrededor de, bien, una de, o bien"},
        {Cue::Or, "o, u"},
        {Cue::And, "y, e"},
        {Cue::So, "así que, por tanto, por lo tanto, entonces, por eso, en conclusión, finalmente, al "
                  "final, en definitiva, por ende, en resumen, luego"},
        {Cue::But, "pero no, pero, sin embargo, no obstante, aun así, sino"},
        {Cue::Wait, "espera, espere, un momento, perdón, corrijo, corrección, mejor dicho, en realidad, "
                    "rectifico, pensándolo bien, pensándolo mejor, cambio de opinión, me equivoqué, "
                    "mejor, me corrijo"},
        {Cue::Past, "al principio, inicialmente, primero pensé, pensé en, tentado, tentada, iba a, en un "
                    "principio, de entrada, había pensado, a primera vista, me tienta, hubiera, habría, "
                    "primero, casi"},
        {Cue::Refuse, "como ia, como inteligencia artificial, como modelo, modelo de lenguaje, no puedo "
                      "elegir, no puedo tomar, no puedo ayudar, prefiero no, no deseo, me abstengo, no voy "
                      "a elegir, no tengo preferencias, me niego, no puedo responder, no puedo participar, "
                      "no puedo hacer, no es apropiado, debo declinar, preferiría no"},
        {Cue::Third, "una persona, alguien, la gente, algunos, egoísta, altruista, cualquiera, quien, "
                     "muchos, uno"},
        {Cue::Because, "porque, ya que, pues, puesto que, dado que, aunque, mientras, donde, que me, en la "
                       "que, en el que"},
        {Cue::Filler, "sí, bien, bueno, vale, ok, claro, gracias, por supuesto, definitivamente, sin duda, "
                      "aquí, desde luego, y, pues, muy bien"},
        {Cue::Fluff, "la, el, los, las, un, una, de, del, para, por, con, en, al, a, lo, esta, este, "
                     "claramente, sin duda, puntos, recibo, recibe, doy, obtengo, obtiene, final, como, "
                     "definitivamente, la que"},
        {Cue::Verb, "es, da, sería, me, porque, ya, y, o, con, para, tiene, ofrece, deja, parece, pues, "
                    "no, en, maximiza, permite"},
        {Cue::Unit, "puntos, punto, monedas, fichas, euros"},
        {Cue::Sum, "más, menos, diferencia, total, suma, en total, cedo, pierdo, gano, ventaja, por "
                   "ciento, ceder, distancia"},
        {Cue::Ordinal, "primera, primer, primero", 1},
        {Cue::Ordinal, "segunda, segundo", 2},
        {Cue::Ordinal, "tercera, tercer, tercero", 3},
        {Cue::Ordinal, "cuarta, cuarto", 4},
        {Cue::Ordinal, "quinta, quinto", 5},
        {Cue::Ordinal, "sexta, sexto", 6},
        {Cue::Ordinal, "séptima, séptimo", 7},
        {Cue::Ordinal, "octava, octavo", 8},
        {Cue::Ordinal, "novena, noveno", 9},
        {Cue::Ordinal, "última, último", -1},
        {Cue::Ordinal, "penúltima, penúltimo", -2},
        {Cue::Ordinal, "del medio, de en medio, del centro, central, medio", 10},
        {Cue::Cardinal, "uno", 1},
        {Cue::Cardinal, "dos", 2},
        {Cue::Cardinal, "tres", 3},
        {Cue::Cardinal, "cuatro", 4},
        {Cue::Cardinal, "cinco", 5},
        {Cue::Cardinal, "seis", 6},
        {Cue::Cardinal, "siete", 7},
        {Cue::Cardinal, "ocho", 8},
        {Cue::Cardinal, "nueve", 9},
        {Cue::Ask, "pregunta, decisión, ronda"},
        {Cue::Word, "que, por otro lado, otras opciones, las otras, otra vez, por otra parte, muy, pero, "
                    "está, cualquier, se, una parte"},
        {Cue::Praise, "es un buen compromiso, es un buen equilibrio, es lo ideal, es ideal, es óptima, es perfecta, es "
                      "la más justa, es la más equilibrada, es razonable, cumple eso, cumple con eso"},
        {Cue::Except, "salvo, excepto, otra que, otra cosa que"},
        {Cue::Choose,
         "diría que, yo diría que, que sea, será, sería, me apunto a, me sumo a, apuesto por, me conformo con, me "
         "arriesgo con, pongo, pondría, marcaría, señalo, apunto, la que más me gusta es, la que más me convence "
         "es, está en, me seduce, me gana, no hay nada mejor que, nada mejor que, no veo otra opción que, no me "
         "queda otra que, solo me queda, sólo me queda, me inclino a favor de, me tira más, le doy a, denme, "
         "apúntame, apúnteme, póngame, deme, me pido, escogí, escogeré, tomaré, cogería, optaré por, votaría por, "
         "voy por, voy a escoger, vamos con, vamos por, quédate con, preferible"},
        {Cue::Settle,
         "me convence más, me convence, es la que más me gusta, es la que más me convence, me gusta más, sí, y "
         "punto, y ya está, y listo, claro, por supuesto, sin duda, sin dudarlo, me vale, me sirve, me basta, me "
         "va bien, es la ganadora, se lleva mi voto, tiene mi voto, es mi favorita"},
        {Cue::Undecided, "no lo sé, no sé, no estoy seguro, no estoy segura, déjame pensar, déjame pensarlo, déjeme "
                         "pensar, tengo que pensarlo, lo tengo que pensar, tengo mis dudas, tanto una como otra, me da "
                         "lo mismo, da igual, tanto c como d, lo mismo da"},
        {Cue::Reject, "todo menos, cualquiera menos, todas menos, cualquiera excepto, todo excepto"},
        {Cue::Filler, "antes, mejor, nada, venga, hala, eh, pues nada, lo tengo claro, está claro, no hay duda, "
                      "claramente, obviamente, evidentemente, sin más, sin pensarlo, sin dudarlo, ea, listo, de "
                      "acuerdo, personalmente, por mi parte, francamente, sinceramente"},
        {Cue::Benign,
         "puestos a elegir, si insistes, si me dejan elegir, si puedo elegir, ya que hay que elegir, como siempre"},
        {Cue::If, "siempre y cuando, a condición de, a menos que, con tal de que"},
        {Cue::Wait, "bueno no, no espera, uy, ay no, quería decir, quise decir, perdona"},
        {Cue::Ordinal, "la de arriba, la de arriba del todo, arriba del todo, la de más arriba", 1},
        {Cue::Ordinal, "la de abajo, la de abajo del todo, abajo del todo, la de más abajo", -1},
        {Cue::Ordinal, "la del medio, la de en medio, en el medio, justo en medio, la del centro", 10},
        {Cue::Option, "casilla, propuesta"},
        {Cue::Third,
         "mi hermano, mi hermana, mi amigo, mi amiga, un amigo, una amiga, mi madre, mi padre, mi colega, mi "
         "mujer, mi marido, la mayoría, un egoísta, un altruista, mi vecino, mi hijo, mi hija, mi jefe, cualquiera "
         "elegiría"},
        {Cue::Like, "me gusta, me convence, me agrada, me seduce"},
        {Cue::Also, "también, igualmente, tanto"},
        {Cue::Setting, "con, en, hay"},
        {Cue::If, "ojalá"},
        {Cue::Filler, "creo que, pienso que, me parece que"},
        {Cue::Choose, "digamos que, pongamos que, hablemos de, tiro por, tiraría por"},
        {Cue::Settle, "va bien, está bien, es suficiente, me hace feliz, y ya, y punto final, así de simple"},
        {Cue::Refuse, "yo no elijo, no elijo"},
        {Cue::Benign, "si me tocara elegir, si hubiera que elegir"},
        {Cue::Between, "algo así como, a partir de, en torno a, por ahí de, cerca de"},
        {Cue::Hedge, "o algo así, o no"},
        {Cue::Because, "como no, como solo, como sólo, como el otro"},
        {Cue::Settle, "es mi término medio, es mi compromiso, está mejor, es mejor"},
        {Cue::Choose, "lo cambio a, la cambio a, lo dejo en, mi término medio"},
        {Cue::Through, "a, hasta"},
        {bits(Cue::Towards, Cue::Fluff),
         "empezando por arriba, desde arriba, contando desde arriba, por arriba, de arriba, de arriba abajo", 1},
        {bits(Cue::Towards, Cue::Fluff),
         "empezando por abajo, desde abajo, contando desde abajo, por abajo, de abajo, empezando por el final, por "
         "el final, de abajo arriba, desde el final",
         -1},
        {Cue::Choose, "ponga, ponga usted, anote usted"},
        {Cue::Settle, "es la que elegiría, es la que yo elegiría, es la que escogería, es la que yo escogería"},
        {Cue::Me, "para mí"},
        {Cue::Third, "deberías, debería usted, usted debería, te recomiendo, le recomiendo, se debería"},
        {Cue::Settle, "me doy por satisfecho, me doy por satisfecha, me quedo contento, me quedo contenta, me quedo "
                      "tranquilo, estoy contento, me suena bien, suena bien"},
        {Cue::Anaphor, "la elijo, me la quedo"},
        {Cue::Undecided,
         "sería una posibilidad, es una posibilidad, sería una opción, es una de las opciones, podría valer"},
        {Cue::Choose,
         "marqué, he marcado, señalé, voté, voté por, preferí, me quedé con, me quedé con la, opté por, me decanté "
         "por, me incliné por, decidí, he decidido, he elegido, he escogido, he votado, me planto en, me planto en la"},
        {Cue::Filler,
         "no dudo, no lo dudo, sin dudar, no tengo dudas, no tengo ninguna duda, sin ninguna duda, no he dudado"},
        {Cue::Past, "la otra vez, la última vez, la vez pasada, ayer"},
        {Cue::Filler, "esta vez, hoy"},
        {Cue::Undecided, "quién sabe, mañana quizá"},
        {Cue::Third, "el corazón, la cabeza, mi corazón, mi cabeza, el instinto"},
        {Cue::Both, "por cabeza, para cada cual, cada cual"},
        {Cue::Choose,
         "me mantengo en, me mantengo en la, mantengo, me aferro a, sigo con, sigo en, persisto en, respondo, "
         "contesto, respondería, contestaría, cámbielo por, cámbiala por, cambie a, sustitúyala por, sustituya por, "
         "reemplace por, ponga mejor, anote, apunte, registre, escriba, marque, me inclino hacia, me inclino más por, "
         "me pronuncio por, me pronuncio a favor de, me declaro a favor de, se inclina hacia, se inclina a favor de, "
         "inclina la balanza a favor de, inclina la balanza hacia, inclina la balanza por, mi preferencia va para, mi "
         "preferencia es, me acabo quedando con, acabo eligiendo, termino eligiendo, acabé eligiendo"},
        {Cue::Settle,
         "sigue siendo mi primera opción, sigue siendo mi opción, sigue siendo mi elección, sigue siendo mi favorita, "
         "es mi primera opción, es mi primera elección, mi primera opción, mi primera elección, se lleva la palma, se "
         "impone, sale ganando, sale ganadora, se lleva el gato al agua, lo que quería marcar, lo que quería decir, lo "
         "que quería poner, la que quería marcar, la que quería poner, la que quería elegir, que quería indicar"},
        {Cue::Praise,
         "lo más sensato, la más sensata, el más sensato, lo más razonable, la más razonable, el más razonable, lo más "
         "equilibrado, la más equilibrada, el más equilibrado, lo más adecuado, la más adecuada, el más adecuado, lo "
         "más conveniente, la más conveniente, lo más prudente, la más prudente, lo más acertado, la más acertada, "
         "buen término medio, buen punto medio, buen equilibrio, buen compromiso, justo medio"},
        {Cue::Be, "me parece, me resulta, parece ser"},
        {Cue::Word, "lo que"},
        {Cue::Like, "me vale, me sirve, me basta, me va bien, me viene bien, me parece bien"},
        {Cue::Because, "es decir, o sea, esto es"},
        {Cue::Fluff, "a saber, es decir, o sea, concretamente, en concreto"},
        {Cue::So, "conque, de ahí, de ahí que, por consiguiente"},
        {Cue::Answer, "lo correcto es, la correcta es, la respuesta correcta, debe decir, debería decir"},
        {Cue::Undecided, "no sabría cuál, no sabría con cuál, no sabría decir, no sabría qué, coja usted la que "
                         "quiera, elija usted, escoja usted, elige tú, coge la que quieras"},
        {Cue::If, "con un amigo, con una amiga, con un desconocido, con un extraño, entre amigos, con alguien cercano"},
        {Cue::Past,
         "había escrito, había puesto, había marcado, había elegido, iba a escoger, iba a elegir, iba a marcar"},
        {Cue::Reject, "retiro mi respuesta, retiro mi elección, anulo mi respuesta"},
        {Cue::Retract, "anulo mi respuesta"},
        {Cue::Settle,
         "me parece lo más justo, me parece el más justo, me parece lo más equitativo, me parece la más "
         "equitativa, me parece lo más correcto, me resulta lo más justo, me resulta la más justa, me resulta el "
         "más justo, me resulta lo más equitativo, me resulta la más equitativa, me resulta lo mejor, me resulta "
         "lo más correcto"},
        {Cue::Benign, "si comparo, si se compara, si se comparan, si lo pienso bien, si sumo, si se "
                      "mira bien, si lo sopeso"},
        {Cue::Undecided,
         "no estoy decidido, no estoy decidida, aún no me decido, todavía no me decido, sin decidir, me debato, estoy "
         "entre, me cuesta decidir, me cuesta elegir, empate entre, estoy dividido, estoy dividida"},
        {Cue::Choose,
         "me gusta más, me convence más, me atrae más, me agrada más, me gusta bastante más, pon, ponme, pongan, pero "
         "pensaba en, pero me refería a, doy ventaja a, doy preferencia a, le doy preferencia a"},
        {Cue::Be, "me parecería"},
        {Cue::Praise, "es la única fila que cumple, es la única opción que cumple, es la única que cumple, es la única "
                      "que lo cumple, es la única fila que lo cumple, es la única opción que lo cumple, es la única "
                      "que respeta, es la única que me convence, es lo que más se acerca, es la que más se acerca"},
        {Cue::Grant, "dejo, le dejo, doy, le doy, regalo, le regalo"},
        {Cue::Than, "que no fuera, que no sea"},
        {Cue::Except, "que no fuera, que no sea"},
        {Cue::Wait, "bah, bah mejor, aunque mejor, o mejor no, qué va"},
        {Cue::Modal, "podría"},
        {Cue::Third, "mucha gente, la mayor parte, casi todos, casi todo el mundo"},
        {Cue::Retract, "lo retiro, la retiro, retiro lo, fue un error, ha sido un error, fue una equivocación, por "
                       "error, fue sin querer, ha sido sin querer, lo puse sin querer, puse sin querer, marqué sin "
                       "querer, sin querer puse, sin querer marqué"},
        {Cue::Grant, "reciba, tenga, se lleve, obtenga"},
        {Cue::Choose, "digamos, pongamos, quedémonos con, cojamos, tomemos, mi voto va para, mi voto va a, mi voto es "
                      "para, sí a, sí a la"},
        {Cue::Praise,
         "compromiso aceptable, compromiso razonable, compromiso justo, reparto razonable, reparto aceptable, elección "
         "razonable, elección equilibrada, solución razonable, solución intermedia, término medio aceptable"},
        {Cue::Benign, "si me lo permite, si no le importa, si no te importa, si hay que decidirse, ya que hay que "
                      "decidirse, si hace falta elegir, si de verdad hay que elegir"},
        {Cue::Not, "no veo por qué, no veo por qué debería"},
        {Cue::Third, "en el ejemplo, el ejemplo, mi compañera, mi compañero, mi jefa, mi primo, mi prima, mi novia, mi "
                     "novio, mi pareja, mi esposa, mi esposo, mi vecina, mi abuela, mi abuelo, mis amigos, mis "
                     "colegas, mi profesor, mi profesora, mi tío, mi tía"},
        {Cue::Other, "mi compañero, mi compañera, mi pareja"},
        {Cue::Reject, "en contra de, en contra de la, habla contra, contra la"},
        {Cue::Third, "un santo, el santo, un robot, un avaro, un tacaño, se puede, se podría, quienes, las "
                     "que eligen, la mayoría de la gente, el vecino, la vecina"},
        {Cue::Reject, "renuncio a, renuncio a la, prescindo de"},
        {Cue::Past, "en teoría, teóricamente, habría que"},
        {Cue::Me, "me parece, me resulta, me parecería"},
        {Cue::Choose, "va a ser, va a ser la, ha salido"},
        {Cue::Choose, "he optado por, he optado por la, hemos optado por"},
        {Cue::Settle,
         "me siento cómodo, me siento cómoda, me siento a gusto, estoy tranquilo, estoy tranquila, estoy a gusto"},
        {Cue::If, "a veces, unas veces, otras veces, a ratos, algunos días, en ocasiones"},
        {Cue::Relative, "que"},
        {Cue::So, "de modo que, de manera que, de forma que, por lo que, con lo que, con lo cual"},
        {Cue::Because, "y por qué no, entonces por qué no, así que por qué no, total por qué no", 1},
        {Cue::Praise, "es la mejor solución, es la solución óptima, es la elección óptima, es la solución ideal, es la "
                      "mejor opción"},
        {Cue::Settle, "la que tiene mi favor, tiene mi favor, tiene mi simpatía, goza de mi favor"},
        {Cue::Answer, "la más cercana a mi corazón es, la que más me llega es, la que más me dice es, lo más cercano a "
                      "mi corazón es"},
        {Cue::It, "debería ser, debe ser, tiene que ser, ha de ser, tendría que ser"},
        {Cue::Wait, "leí mal, lo leí mal, lo leí al revés, lo he leído mal, lo he leído al revés, leído al revés"},
        {Cue::Third, "la más elegida, lo más elegido, la más popular, la más votada"},
        {bits(Cue::Grant, Cue::Other),
         "le cedo, le dejaría, le daría, le otorgo, le entrego, le concedo, dejarle, darle, cederle"},
        {Cue::Other, "le dejo, le doy, le regalo"},
        {Cue::Settle, "me conformo"},
        {Cue::Choose, "cojo, cojo la"},
        {Cue::Filler, "sin lugar a dudas, sin duda alguna, sin ningún género de dudas, sin pensarlo dos veces"},
        {Cue::Anaphor, "me lo quedo, así que me la quedo, me la llevo"},
        {Cue::Retract, "corrigiendo, rectificando, me corrijo"},
        {Cue::Be, "pasa a ser, se convierte en, queda en, es ahora, pasaría a ser"},
        {Cue::Answer, "respuesta definitiva, elección definitiva, decisión definitiva"},
        {Cue::Settle,
         "va de maravilla, me va de maravilla, me viene de maravilla, va muy bien, me va muy bien, me va perfecto, "
         "me va perfectamente, me parece muy bien, me parece perfecta, me parece perfecto, me parece estupenda, "
         "está muy bien, está perfecta, está genial, está más que bien, me viene bien, me viene muy bien, me viene "
         "perfecta, me sirve perfectamente, me sienta bien"},
        {Cue::Choose,
         "me decidí por, me decidí por la, me he decidido por, me he decidido por la, terminé eligiendo, acabé "
         "escogiendo, me he decantado por, me detengo aquí"},
        {Cue::Filler, "y ya está, y ya, y listo, y eso es todo, eso es todo, y punto"},
        {Cue::Choose,
         "me pasé a, me pasé a la, me paso a, me paso a la, me he pasado a, cambié a, cambié a la, termino en, "
         "termino en la, termino con la, acabo en, acabo en la, acabo con la, llego a la, mejor la"},
        {Cue::Settle, "se ajusta a lo que, se ajusta bastante a lo que, corresponde a lo que quiero, responde a lo que "
                      "quiero, es de mi agrado, es de mi gusto, coincide con lo que quiero"},
        {Cue::Anaphor, "la valido, la confirmo, la marco"},
        {Cue::Past, "antiguamente, en otros tiempos, hace años, antes habría, antes yo, de joven"},
        {Cue::Settle, "se impone por sí sola, cae por su propio peso, salta a la vista"},
        {Cue::Undecided,
         "lo decida la suerte, que decida la suerte, que decida el azar, lo decida el azar, lo dejo al azar"},
        {Cue::Choose,
         "votaré por, apostaré por, apostaría por, me inclinaré por, me inclinaría por, me decantaré por, me "
         "decantaría por, seleccionaré, seleccionaría, marcaré, anotaré, anotaría, señalaré, señalaría, indicaré, "
         "indicaría, me decanto por, me decidiré por, me decidiría por, preferiré, me quedaré con, me he quedado con, "
         "querría, lo cambio por, la cambio por, cambio por, diré, elección recae en, elección recayó en, elección "
         "recae sobre, elección ha recaído en, elección cae en, elijamos, escojamos, voy a tomar, voy a coger, voy a "
         "marcar, voy a optar por, voy a quedarme con, voy a poner, me voy con, me voy a quedar con, cogeré, he "
         "cogido, he tomado, tomé, prefiero quedarme con, pondré, he puesto, iré con, iré por, iría por, me iría con, "
         "me iré con, terminaría con, acabaría con, me pronunciaría por, me conformaría con, me conformaré con, me "
         "lanzo a por, he votado por, optaré por la, optaría por la, votaré por la, votaría por la, apostaré por la, "
         "apostaría por la, me inclinaré por la, me inclinaría por la, me decantaré por la, me decantaría por la, me "
         "decanto por la, me decidiré por la, me decidiría por la, me quedaré con la, me quedaría con la, me he "
         "quedado con la, lo cambio por la, la cambio por la, cambio por la, elección recae en la, elección recayó en "
         "la, elección ha recaído en la, elección cae en la, voy a optar por la, voy a quedarme con la, me voy con la, "
         "me voy a quedar con la, prefiero quedarme con la, iré con la, iré por la, iría por la, me iría con la, me "
         "iré con la, terminaría con la, acabaría con la, me pronuncio por la, me pronunciaría por la, me conformo con "
         "la, me conformaría con la, me conformaré con la, me lanzo a por la, tiro por la, tiraría por la, he votado "
         "por la"},
        {Cue::Choose,
         "mi elección recae en, mi elección recayó en, mi elección recae sobre, mi elección cae en, la elección "
         "recae en, la elección recayó en, anoto, anoto la, apunto la"},
        {Cue::Word, "sin, nadie, querer, nada, todos, ninguno"},
        {Cue::Not, "no me, no me he, no lo"},
        {Cue::Fluff, "entonces, pues entonces"},
        {Cue::So, "pues entonces"},
        {Cue::Undecided,
         "no tengo preferencia, no tengo preferencias, ninguna preferencia, sin preferencia, no tengo ninguna "
         "preferencia, me gustan ambas, me gustan las dos, me gustan por igual, me sirven ambas, me sirven las dos"},
    };
    return rows;
}

} // namespace app::extract
