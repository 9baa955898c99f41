#include "app/extract/lexicon.h"

namespace app::extract {

WordRows frenchWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Not, "et non, et pas"},
        {Cue::Word, "ne dépend pas de, c'est à dire, autrement dit"},
        {Cue::Retract, "je retire, je me rétracte, oubliez ça, oublie ça, oubliez cela, rectification, je rectifie, je "
                       "corrige, correction, je me suis trompé, je me suis trompée, faute de frappe, je voulais dire, "
                       "mauvaise ligne, j'ai confondu, annulez ma"},
        {Cue::Choose, "choisis, choisir, choisirais, choisirai, ai choisi, choisi, prends, prendrais, prendrai, "
                      "préfère, préférerais, opte pour, opterais pour, opterai pour, sélectionne, retiens, vote pour, "
                      "garde, veux, voudrais, aimerais, décide pour, m'arrête sur, pencherais pour, me décide pour, "
                      "coche, je dirais, irais, je passe à, reste sur, je vais avec, m'oriente vers, voulais dire, je "
                      "voulais dire, j'aime mieux, aime mieux, dis, je dis, je dirai, dirais"},
        {Cue::Answer,
         "la mienne, le mien, réponse, choix, décision, sélection, conclusion, réponse finale, choix final, mon choix, "
         "préférence, verdict, résultat, mon choix se porte sur, choix se porte sur, porte sur"},
        {Cue::Option,
         "option, options, ligne, alternative, lettre, possibilité, répartition, proposition, numéro, celle, celui"},
        {Cue::Be, "est, serait, sera, reste, sont, était"},
        {Cue::It, "c'est, ce serait, ce sera, cela, ce qui donne, ça, cela correspond à, reste, il reste, donc, ce qui "
                  "correspond à, soit"},
        {Cue::Not, "ne, pas, non, jamais, ni, aucun, aucune, surtout pas"},
        {Cue::Than,
         "plutôt que, au lieu de, que, et non, sauf, mais pas, et pas, à la place de, autre que, d'autre que"},
        {Cue::Reject, "écarte, exclus, rejette, élimine, j'écarte, j'exclus, évite, j'élimine, refuse, oublie"},
        {Cue::Bad, "est exclu, est exclue, sont exclus, sont exclues, trop, injuste, est trop, serait trop, est "
                   "écartée, sont écartées, à éviter"},
        {Cue::Settle,
         "me convient, me va, gagne, est mon choix, est ma réponse, s'il vous plaît, est celle que je choisis, est le "
         "bon choix, est ce que je choisis, me paraît le meilleur, serait mon choix, l'emporte, pour moi, est l'option "
         "que je choisis, est le meilleur choix, me semble la meilleure, me semble le meilleur choix, me paraît la "
         "meilleure, me plaît, me paraît juste, me semble juste, sera mon choix, a ma préférence, est ma préférée, me "
         "correspond, est la meilleure pour moi, me suffit, me semble le meilleur"},
        {Cue::Anaphor, "c'est mon choix, c'est ce que je choisis, c'est ma réponse, je prends celle là, je choisis "
                       "celle ci, c'est celle que je choisis, je la choisis, je la prends, je choisis cette option"},
        {Cue::If, "sinon, dans le cas contraire, si, s'il, lorsque, à condition, en supposant, au cas où, dans le cas "
                  "où, selon que"},
        {Cue::Benign,
         "même si, si je dois choisir, s'il faut choisir, si je devais choisir, si je suis honnête, comme si, s'il "
         "vous plaît, s'il te plaît, si vous me demandez, si tu me demandes, si vous me le demandez, si on me demande, "
         "si vous le permettez, si possible, s'il le faut, si je dois trancher, si vous voulez mon avis, si c'est "
         "permis, si je dois en choisir une, si je dois donner, s'il faut trancher"},
        {Cue::Me, "je, j', moi, me, m', mon, ma, mes, moi même"},
        {Cue::Other, "autre, l'autre, l'autre personne, autre personne, autrui, lui, elle, il, ils, l'autre "
                     "participant, l'autre joueur, autres, leur, son, sa, partenaire"},
        {Cue::You, "vous, tu, toi, votre, te"},
        {Cue::Both, "nous deux, chacun, tous les deux, tous deux, à chacun, les deux, à nous deux"},
        {Cue::Likely, "probablement, sans doute"},
        {Cue::Hedge, "sinon, probablement, sans doute, peut être, éventuellement, possiblement, pourrait"},
        {Cue::Undecided, "j'hésite, hésite, indécis, indécise, ça dépend, cela dépend, tout dépend, difficile à dire, "
                         "je ne sais pas, ne peux pas trancher, n'arrive pas à, ne sais pas laquelle, les deux se "
                         "valent, se valent, les deux réponses, n'importe laquelle, peu importe"},
        {Cue::Between, "entre, soit, environ, parmi, autour de"},
        {Cue::Or, "ou, ou bien"},
        {Cue::And, "et, ainsi que"},
        {Cue::So, "donc, ainsi, alors, par conséquent, en conclusion, finalement, au final, c'est pourquoi, bref, en "
                  "somme, en définitive"},
        {Cue::But, "mais, cependant, toutefois, pourtant, néanmoins"},
        {Cue::Wait, "attends, attendez, en fait, correction, pardon, non, plutôt, je me corrige, à la réflexion, je "
                    "rectifie, finalement, réflexion faite, je change d'avis, je corrige, tout compte fait, erreur"},
        {Cue::Past, "d'abord, au début, initialement, au départ, tenté, tentée, tenté par, tentée par, pensais, j'ai "
                    "pensé, je pensais, avais, à première vue, premier réflexe, j'allais, j'aurais, spontanément"},
        {Cue::Refuse, "en tant qu'ia, en tant qu'intelligence, en tant que modèle, modèle de langage, je ne peux pas, "
                      "ne peux pas choisir, refuse de, préfère ne pas, ne souhaite pas, m'abstiens, m'abstenir, ne "
                      "suis pas en mesure, pas de préférences personnelles, ne ferai pas de choix, préférerais ne pas, "
                      "ne peux faire, ne vais pas choisir, aucune préférence"},
        {Cue::Third,
         "une personne, quelqu'un, les gens, certains, un égoïste, un altruiste, personne, on pourrait, qui, on"},
        {Cue::Because, "car, parce que, parce qu', puisque, puisqu', comme, bien que, tandis que, où, qui me, qui "
                       "donne, afin, alors que"},
        {Cue::Filler, "oui, bien, ok, bon, voilà, merci, bien sûr, clairement, évidemment, sans hésiter, certainement, "
                      "ici, et, très bien, sans hésitation"},
        {Cue::Fluff,
         "le, la, les, l', un, une, des, du, de, d', à, au, pour, sur, avec, dans, est, ce, cette, en, y, serait, ici, "
         "donc, clairement, nettement, reçois, reçoit, obtient, obtiens, points, garde, celle, bien, même"},
        {Cue::Verb, "est, donne, serait, me, car, parce, puisque, et, ou, avec, pour, à, laisse, offre, plutôt, au, "
                    "semble, maximise, permet, qui, où, ne, n', feraient"},
        {Cue::Unit, "points, pièces, point, jetons, euros"},
        {Cue::Sum, "de plus, de moins, écart, différence, au total, total, somme, cède, je cède, gagne, perds, perd, "
                   "pour cent, moins, plus, en gagne, avance"},
        {Cue::Ordinal, "première, premier, toute première", 1},
        {Cue::Ordinal, "deuxième, seconde, second", 2},
        {Cue::Ordinal, "troisième", 3},
        {Cue::Ordinal, "quatrième", 4},
        {Cue::Ordinal, "cinquième", 5},
        {Cue::Ordinal, "sixième", 6},
        {Cue::Ordinal, "septième", 7},
        {Cue::Ordinal, "huitième", 8},
        {Cue::Ordinal, "neuvième", 9},
        {Cue::Ordinal, "dernière, dernier, toute dernière", -1},
        {Cue::Ordinal, "avant dernière, avant dernier", -2},
        {Cue::Ordinal, "du milieu, milieu, médiane, centrale", 10},
        {Cue::Cardinal, "un", 1},
        {Cue::Cardinal, "deux", 2},
        {Cue::Cardinal, "trois", 3},
        {Cue::Cardinal, "quatre", 4},
        {Cue::Cardinal, "cinq", 5},
        {Cue::Cardinal, "six", 6},
        {Cue::Cardinal, "sept", 7},
        {Cue::Cardinal, "huit", 8},
        {Cue::Cardinal, "neuf", 9},
        {Cue::Ask, "question, décision, tour, manche"},
        {Cue::Word, "que, qu', d'un autre côté, autres options, les autres, tout, plus, rien, nous, on, dans ce cas, "
                    "sont, pas mal, d'une part, d'autre part, l'un et l'autre, n'est, cela ne, l'on, ou la"},
        {Cue::Praise, "est un bon compromis, est un juste milieu, est idéal, est idéale, est parfait, est parfaite, "
                      "est optimal, est optimale, est équilibrée, est raisonnable, est la plus juste, est la plus "
                      "équitable, remplit ce critère, répond à ce critère"},
        {Cue::Except, "sauf, autre que, d'autre que"},
        {Cue::Choose,
         "je pars sur, je m'arrête sur, je me range à, j'irai sur, j'irais sur, va pour, partons sur, partons pour, "
         "allons y pour, je me porte sur, mon choix se porte sur, mon choix s'est porté sur, mon choix se fixe sur, "
         "mon choix tombe sur, me plaît, me plaît le plus, qui me plaît le plus, qui me plaît, qui me convient, qui me "
         "tente, il ne me reste que, il ne reste que, reste, il reste, reste donc, s'impose, aucune raison de ne pas "
         "choisir, rien de mieux que, d'autre choix que, pas mieux que, que choisir, ne peux que choisir, ne peux que "
         "prendre, ne vois que, rien d'autre que, je n'hésite pas, sans hésiter, sans hésitation, j'ai retenu, j'ai "
         "choisi, j'ai pris, je prendrai, je choisirai, j'opterai pour, je choisirais, je me laisse tenter par, je "
         "mise sur, me tente, m'ira, ira pour moi"},
        {Cue::Settle, "s'impose, est un bon équilibre, est parfait pour moi, sera parfait, fera l'affaire, fait "
                      "l'affaire, me paraît bien, me semble bien, est ma favorite, est mon favori, oui, point final, "
                      "un point c'est tout, évidemment, bien sûr, sans hésiter, sans hésitation, voilà, et c'est tout, "
                      "me satisfait, me plaît le plus, me plaît davantage, me tente, me tente le plus, correspond le "
                      "mieux, est celle que je prends, est celle qui me plaît"},
        {Cue::Undecided,
         "je ne sais plus, ne sais plus, je ne sais pas trop, pas sûr, pas sûre, pas certain, pas certaine, laissez "
         "moi réfléchir, laisse moi réfléchir, je dois réfléchir, réfléchir encore, je réfléchis, aussi bien l'une que "
         "l'autre, autant l'un que l'autre, tout m'est égal, ça m'est égal, cela m'est égal"},
        {Cue::Filler,
         "du coup, d'où, alors, allez, ben, bah, bon ben, eh bien, euh, plutôt, franchement, personnellement, perso, "
         "clair, d'accord, entendu, point final, un point c'est tout, tant qu'à faire, pour ma part, je n'hésite pas, "
         "carrément, forcément, assurément, sans l'ombre d'un doute"},
        {Cue::So, "du coup, d'où"},
        {Cue::Benign,
         "si vous insistez, si tu insistes, si c'est à moi de choisir, si j'ai le choix, si je peux choisir, si vous y "
         "tenez, puisqu'il faut choisir, comme d'habitude, comme toujours, comme promis, comme avant"},
        {Cue::Than, "tout sauf, n'importe laquelle sauf"},
        {Cue::Not, "jamais de la vie, hors de question"},
        {Cue::Wait,
         "euh non, enfin non, ah non, je veux dire, je voulais dire, je me suis trompé, je me suis trompée, oups, "
         "désolé, désolée"},
        {Cue::If, "pourvu que, à moins que, en fonction"},
        {Cue::Ordinal, "tout en haut, en haut de la liste, la première ligne", 1},
        {Cue::Ordinal, "tout en bas, en bas de la liste, la dernière ligne", -1},
        {Cue::Ordinal, "pile au milieu, au milieu, en plein milieu, juste au milieu, au centre, celle du milieu", 10},
        {Cue::Option, "case, formule"},
        {Cue::Third,
         "mon frère, ma sœur, mon ami, mon amie, un ami, une amie, ma mère, mon père, mon collègue, ma femme, mon "
         "mari, la plupart, beaucoup de, mon voisin, mon fils, ma fille, mon chef"},
        {Cue::Like, "me plaît, j'aime bien, j'aime, me tente, me convient"},
        {Cue::Also, "aussi, également, de même"},
        {Cue::Setting, "avec, dans, en, il y a"},
        {Cue::Filler, "je pense que, je crois que, il me semble que, je trouve que"},
        {Cue::Choose,
         "autre choix que, je ne vois pas d'autre choix que, je ne vois rien de mieux que, non pas mieux que"},
        {Cue::Choose, "on va dire, on part sur, disons que, mettons que, je valide, vers"},
        {Cue::Settle,
         "fera très bien l'affaire, ça ira, ça me va, ira très bien, ira parfaitement, que je me tourne, que je "
         "penche, que va ma préférence, que va mon choix, fera parfaitement l'affaire, m'ira très bien, me va "
         "bien, me va parfaitement"},
        {Cue::Undecided,
         "je ne saurais dire, ne saurais dire, je ne saurais choisir, ne saurais choisir, difficile de trancher"},
        {Cue::Filler, "voilà tout, tout simplement, oh, ah, hop, ouais, ouaip"},
        {Cue::Refuse, "je ne choisis pas, ne choisis pas"},
        {Cue::Benign, "si je devais en choisir une, si je dois en choisir, s'il fallait choisir"},
        {Cue::Between, "quelque chose comme, à partir de, tout ce qui suit"},
        {Cue::Hedge, "ou pas, ou presque, ou quelque chose comme ça"},
        {Cue::Because,
         "comme ce, comme il, comme elle, comme on, comme nous, comme l'autre, comme je, vu que, étant donné que"},
        {Cue::Filler, "n'est ce pas"},
        {Cue::Because, "comme ce ne"},
        {Cue::Settle,
         "c'est mieux, est mieux, est mon compromis, sera mon compromis, me paraît honnête, me semble honnête"},
        {Cue::Bad, "je rature, est barré, je barre"},
        {Cue::Choose, "mon compromis, mon compromis est"},
        {Cue::Through, "à, jusqu'à"},
        {bits(Cue::Towards, Cue::Fluff),
         "en partant du haut, à partir du haut, depuis le haut, du haut, en haut, en commençant par le haut", 1},
        {bits(Cue::Towards, Cue::Fluff),
         "en partant du bas, à partir du bas, depuis le bas, en partant de la fin, du bas, en commençant par le "
         "bas, à partir de la fin",
         -1},
        {Cue::Me, "pour moi"},
        {Cue::Third, "vous devriez, tu devrais, on devrait, je vous conseille, je te conseille"},
        {Cue::Settle,
         "me paraît être, me semble être, représente pour moi, représente le meilleur, me paraît le bon, est celle que "
         "j'aime le plus, je m'y retrouve, je suis satisfait, je suis satisfaite, je suis content, je suis contente"},
        {Cue::Anaphor, "je le choisis, je le prends, je la retiens, c'est donc ce que je choisis"},
        {Cue::Undecided, "serait une possibilité, est une possibilité, serait une option, est une option parmi "
                         "d'autres, serait envisageable, est envisageable, pourrait faire l'affaire"},
        {Cue::Choose,
         "j'ai coché, j'ai voté, j'ai voté pour, j'ai préféré, j'ai noté, j'ai entouré, j'ai marqué, je me suis "
         "arrêté à, je me suis arrêtée à, je me suis arrêté sur"},
        {Cue::Settle, "qui l'emporte, qui gagne, qui a ma préférence, qui me va, qui me convient, qui me plaît"},
        {Cue::Filler, "je n'ai pas hésité, il n'y a pas à hésiter, aucune hésitation, pas d'hésitation, n'hésite pas, "
                      "n'ai pas hésité"},
        {Cue::Past, "la dernière fois, l'autre fois, la fois précédente, hier"},
        {Cue::Filler, "cette fois, cette fois ci, aujourd'hui"},
        {Cue::Undecided, "qui sait, demain peut être"},
        {Cue::Third, "mon cœur, ma raison, ma tête, mon instinct"},
        {Cue::Both, "partout, par tête, pour chacun, de chaque côté, de part et d'autre"},
        {Cue::Because, "ce qui, ce qui me, ce qui nous, ce qui lui, soit"},
        {Cue::Choose,
         "je m'en tiens à, m'en tiens à, je me tiens à, je reste à, je maintiens, maintiens, je conserve, conserve, je "
         "campe sur, réponds, je réponds, répondrai, répondrais, remplacez par, remplace par, remplacez la par, mettez "
         "plutôt, notez, notez plutôt, inscrivez, inscrivez plutôt, indiquez, cochez, fait pencher la balance en "
         "faveur de, la balance penche pour, la balance penche en faveur de, je me prononce pour, me prononce pour, me "
         "prononce en faveur de, je tranche pour, tranche pour, tranche en faveur de, je me rabats sur, me rabats sur, "
         "je finis par choisir, je me résous à, ma préférence va à, préférence va à, je m'oriente sur"},
        {Cue::Settle,
         "reste mon premier choix, demeure mon premier choix, est mon premier choix, mon premier choix, reste mon "
         "choix, demeure mon choix, reste ma préférée, que je voulais indiquer, que je voulais écrire, que je voulais "
         "choisir, que je voulais cocher, que je voulais mettre, que je voulais dire, tire son épingle du jeu, sort "
         "gagnante, sort du lot, remporte mes suffrages, recueille ma préférence"},
        {Cue::Praise, "le plus sage, la plus sage, le plus raisonnable, la plus raisonnable, le plus sensé, la plus "
                      "sensée, le plus équilibré, la plus équilibrée, le mieux adapté, la mieux adaptée, le plus "
                      "satisfaisant, la plus satisfaisante, le plus judicieux, la plus judicieuse, bon compromis, "
                      "juste milieu, bon équilibre, compromis acceptable, compromis raisonnable"},
        {Cue::Be, "me paraît, me semble, m'apparaît, paraît être, semble être, me paraissent"},
        {Cue::Like, "me va, me suffit, ferait l'affaire"},
        {Cue::Fluff, "à savoir, autrement dit, c'est à dire, plus précisément"},
        {Cue::Answer, "la bonne réponse, la bonne lettre, il faut lire, il fallait lire"},
        {Cue::Undecided, "je ne saurais laquelle, ne saurais laquelle, départager, prenez celle que vous voulez, "
                         "choisissez pour moi, à vous de choisir"},
        {Cue::If, "avec un ami, avec une amie, avec un inconnu, avec un étranger, avec un proche, entre amis, face à "
                  "un ami, face à un inconnu"},
        {Cue::Past, "j'avais écrit, avais écrit, j'avais noté, avais noté, j'avais mis, j'avais choisi, j'étais parti "
                    "sur, j'étais partie sur, étais parti sur, je penchais pour"},
        {Cue::Reject,
         "je retire ma réponse, retire ma réponse, j'annule ma réponse, annule ma réponse, je retire mon choix"},
        {Cue::Filler, "comme anatole, comme berthe, comme célestin, comme désiré, comme eugène, comme françois, comme "
                      "gaston, comme henri, comme irma"},
        {Cue::Settle, "me paraît le plus juste, me paraît la plus juste, me paraît le plus équitable, me paraît la "
                      "plus équitable, me paraît le meilleur compromis, me paraît le plus correct, me semble le plus "
                      "juste, me semble la plus juste, me semble le plus équitable, me semble la plus équitable, me "
                      "semble le meilleur compromis, me semble le plus correct, m'apparaît comme le plus juste, "
                      "m'apparaît comme la plus juste, m'apparaît comme le plus équitable, m'apparaît comme la plus "
                      "équitable, m'apparaît comme le meilleur compromis, m'apparaît comme le plus correct"},
        {Cue::Benign, "si l'on compare, si je compare, si l'on descend, si je pèse, si l'on additionne, si l'on y "
                      "réfléchit, si j'y réfléchis"},
        {Cue::Undecided, "je balance, mon cœur balance, je ne suis pas encore décidé, pas encore décidé, pas encore "
                         "décidée, je suis partagé, je suis partagée, partagé entre, tiraillé entre, tiraillée entre, "
                         "ex æquo, je n'ai pas encore choisi"},
        {Cue::Word, "égal, égale, égaux, presque égal"},
        {Cue::Choose, "mais je pensais à, mais c'est à, je donne l'avantage à, donne l'avantage à, je donne la "
                      "préférence à, donne la préférence à, accorde ma préférence à, je barre plutôt"},
        {Cue::Be, "me semblerait, me paraîtrait"},
        {Cue::Praise, "est la seule ligne qui respecte, est la seule option qui respecte, est la seule qui respecte, "
                      "est la seule ligne qui remplit, est la seule option qui remplit, est la seule qui remplit, est "
                      "la seule qui répond, est la seule qui convienne, est la seule qui me convienne, est ce qui se "
                      "rapproche le plus, est celle qui se rapproche le plus"},
        {Cue::Grant, "laisse, je laisse, lui laisse, offre, accorde, cède"},
        {Cue::Than, "qui ne serait pas, qui ne soit pas"},
        {Cue::Except, "qui ne serait pas, qui ne soit pas"},
        {Cue::Wait, "oh et puis, oh et puis non, et puis non, à vrai dire non"},
        {Cue::Modal, "pourrais, pourrait"},
        {Cue::Hedge, "pourrais"},
        {Cue::Third, "beaucoup de gens, beaucoup de monde, bien des gens, tout le monde prendrait"},
        {Cue::Retract, "je le retire, je la retire, c'était une erreur, était une erreur, par erreur, par mégarde, "
                       "erreur de ma part"},
        {Cue::Grant, "reçoive, obtienne, ait, touche, empoche"},
        {Cue::Choose, "disons, mettons, mettez, prenons, prenez, optons pour, choisissons, ma voix va à, mon vote va "
                      "à, l'ai choisi, oui à"},
        {Cue::Benign, "si vous voulez bien, si tu veux bien, si vous permettez, si ça vous va, si cela vous convient, "
                      "si vous n'y voyez pas d'inconvénient, si je peux me permettre, si je dois me décider, s'il faut "
                      "se décider, puisqu'il faut se décider, s'il faut vraiment choisir"},
        {Cue::Praise,
         "compromis honnête, compromis équitable, compromis correct, compromis satisfaisant, compromis intéressant, "
         "répartition raisonnable, répartition correcte, choix raisonnable, choix sensé, choix équilibré"},
        {Cue::Not, "je ne vois pas pourquoi, ne vois pas pourquoi"},
        {Cue::Third,
         "dans l'exemple, l'exemple, ma collègue, ma cheffe, ma voisine, mon cousin, ma cousine, mon copain, ma "
         "copine, mes amis, mes collègues, mon prof"},
        {Cue::Past, "j'ai failli, ai failli, failli, un peu plus et"},
        {Cue::Reject,
         "plaide contre, plaident contre, parle contre, parlent contre, joue contre, contre l'option, contre la"},
        {Cue::Third,
         "un saint, le saint, un robot, un avare, un radin, la majorité, on peut, ceux qui, celui qui, celle qui "
         "choisit, les gens qui, le voisin, la voisine"},
        {Cue::Reject, "renonce à, je renonce à, je me passe de"},
        {Cue::Past, "en théorie, théoriquement, il faudrait, en principe"},
        {Cue::Me, "me paraît, me semble, m'apparaît, me semblerait, me paraîtrait"},
        {Cue::Choose, "ça va être, ce va être, va être"},
        {Cue::Settle, "je suis tranquille, je suis à l'aise, je me sens à l'aise, je me sens bien"},
        {Cue::If, "parfois, tantôt, des fois, certains jours, par moments"},
        {Cue::Relative, "qui, que"},
        {Cue::So, "de sorte que, si bien que, de telle sorte que"},
        {Cue::Because, "pourquoi ne pas, pourquoi pas, alors pourquoi ne pas, pourquoi s'en priver, pourquoi se priver",
         1},
        {Cue::Praise, "est la meilleure solution, est la solution optimale, est le choix optimal, est la solution "
                      "idéale, est la meilleure option"},
        {Cue::Settle, "qui a ma faveur, a ma faveur, a mes faveurs, a ma sympathie"},
        {Cue::Answer, "la plus proche de mon cœur est, celle qui me parle le plus est, ce qui me parle le plus est, "
                      "celle qui me tient le plus à cœur est, le plus proche de mon cœur est"},
        {Cue::It, "ce devrait être, ça devrait être, cela devrait être, ce doit être, ça doit être"},
        {Cue::Fluff, "c'est-à-dire, à-dire, on tombe sur, je tombe sur"},
        {Cue::Third, "la plus choisie, le plus choisi, la plus populaire, le plus populaire"},
        {Cue::Answer,
         "que je choisis est, que je prends est, que je retiens est, que je préfère est, que je sélectionne est, que "
         "je coche est, que je garde est, que je vote est, que je choisirais est, que je prendrais est, que je "
         "retiendrais est, que je choisis serait, que je prends serait, que je retiens serait, que je préfère serait, "
         "que je sélectionne serait, que je coche serait, que je garde serait, que je vote serait, que je choisirais "
         "serait, que je prendrais serait, que je retiendrais serait, que j'ai choisie est, que j'ai choisi est, que "
         "j'ai retenue est, que j'ai prise est"},
        {bits(Cue::Grant, Cue::Other),
         "lui donne, lui cède, lui offre, lui accorde, lui laisserais, lui donnerais, lui laisser, lui donner, lui "
         "abandonne, lui reviennent"},
        {Cue::Other, "lui laisse"},
        {Cue::Filler, "ni plus ni moins, sans ambages, haut la main"},
        {Cue::Choose, "je m'arrête à, m'arrête à"},
        {Cue::Not, "non plus"},
        {Cue::It, "c'est encore, ce serait encore"},
        {Cue::Bad, "me déplaît, me déplait, ne me plaît pas"},
        {Cue::Retract, "en rectifiant, je me corrige, en corrigeant, rectifions"},
        {Cue::Be, "devient, devient donc, est désormais, devient maintenant, devient finalement"},
        {Cue::Answer, "réponse définitive, choix définitif, décision définitive"},
        {Cue::Settle,
         "me va très bien, va très bien, me convient parfaitement, me convient très bien, convient parfaitement, "
         "convient très bien, me convient tout à fait, me va à merveille, va à merveille, me va tout à fait, fait "
         "très bien l'affaire, me paraît très bien, me semble très bien, me sied"},
        {Cue::Choose,
         "j'ai tranché pour, j'ai opté pour, je me suis décidé pour, je me suis décidée pour, je me suis arrêtée "
         "sur, j'ai fini par choisir, j'ai fini par prendre, j'ai jeté mon dévolu sur"},
        {Cue::Filler,
         "et voilà, et voilà tout, c'est tout, et basta, et puis zut, et puis tant pis, et allez, à la bonne heure"},
        {Cue::Settle, "correspond bien à ce que, correspond à ce que je, correspond à mes, correspond à mon, est à mon "
                      "goût, répond à mes attentes, répond à ce que je"},
        {Cue::Anaphor,
         "je la valide, je le valide, je le retiens, je la coche, je valide celle-ci, j'opte pour celle-là"},
        {Cue::Choose,
         "je suis passé à, je suis passée à, j'ai basculé vers, je bascule vers, j'ai basculé sur, j'aboutis à, je "
         "finis sur, je finis avec, je termine sur, je me suis rabattu sur"},
        {Cue::Past, "autrefois, jadis, naguère, il y a quelques années, avant j'aurais, plus jeune"},
        {Cue::Settle, "s'impose de lui-même, s'impose d'elle-même, va de soi, tombe sous le sens, coule de source"},
        {Cue::Undecided, "le hasard en décide, le hasard décide, que le sort décide, laisse le hasard, s'en remettre "
                         "au hasard, je m'en remets au hasard"},
        {Cue::Choose,
         "je vote pour, je voterai pour, je voterais pour, je penche pour, je pencherai pour, je pencherais pour, je "
         "trancherai pour, je trancherais pour, je sélectionne, je sélectionnerai, je sélectionnerais, je coche, je "
         "cocherai, je cocherais, j'indique, j'indiquerai, j'indiquerais, je désigne, je désignerai, je désignerais, "
         "je change pour, je changerai pour, je changerais pour, je reste sur, je resterai sur, je resterais sur, je "
         "m'arrêterai sur, je m'arrêterais sur, je m'arrêterai à, je m'arrêterais à, je souhaite, je souhaiterai, je "
         "souhaiterais, je me déciderai pour, je me déciderais pour, je retiendrai, je retiendrais, je vais prendre, "
         "je vais choisir, je vais opter pour, je vais retenir, je vais pour, je vais sur, je vais partir sur, je vais "
         "cocher, je vais dire, je vais voter pour, je partirai sur, je partirais sur, je suis parti sur, je suis "
         "partie sur, je pars avec, je tendrais vers, je tends vers, je tendrais à choisir, mon choix tomberait sur, "
         "mon choix se porterait sur, mon choix se portera sur, je me contente de, je me contenterai de, je me "
         "contenterais de, je me prononcerais pour, je me rangerais à, je finirais par prendre, je finirai sur, je "
         "garderai, je garderais, je préférerai, j'inscris, j'inscrirais, je mettrai, je mettrais, je mets, je désire, "
         "je fixe mon choix sur, je jette mon dévolu sur, je miserais sur, je parie sur, je suis pour, je serais pour"},
        {Cue::Word, "sans, très, toujours, vouloir, beaucoup"},
        {Cue::Fluff, "alors"},
        {Cue::Undecided,
         "je n'ai pas de préférence, pas de préférence, aucune préférence, sans préférence, me plaisent toutes les "
         "deux, me plaisent autant, me conviennent toutes les deux, me conviennent autant, me plaisent pareillement"},
    };
    return rows;
}

} // namespace app::extract
