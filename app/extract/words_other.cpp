#include "app/extract/lexicon.h"

namespace app::extract {

/// The few words that a short answer needs in languages without a list of their own: Dutch, Polish, Swedish, Danish,
/// Norwegian, Finnish, Czech, Hungarian, Romanian, Turkish, Greek, Ukrainian, Hindi, Vietnamese, Indonesian. Only words
/// that no language with a list has.
WordRows otherWords()
{
    static constexpr WordRow rows[] = {
        {Cue::Choose,
         "niech będzie, ik kies, kies ik, kies voor, ik neem, neem ik, doe mij maar, doe maar, geef mij maar, ik ga "
         "voor, ga ik "
         "voor, "
         "mijn voorkeur gaat naar, ik stem voor, wybieram, wybrałbym, wybrałabym, wybrałem, wybrałam, biorę, decyduję "
         "się na, "
         "stawiam na, wolę, jag väljer, väljer jag, väljer, jag tar, tar jag, jag föredrar, jag skulle välja, "
         "jeg vælger, vælger jeg, vælger, jeg tager, jeg velger, velger, jeg tar, jeg ville vælge, jeg ville velge, "
         "valitsen, valitsisin, otan, vybírám, vybírám si, volím, zvolil bych, vybral bych, beru, választom, "
         "választanám, "
         "aleg, aș alege, seçiyorum, seçerim, seçeneğini seçiyorum, tercih ediyorum, alırım, alıyorum, επιλέγω, "
         "διαλέγω, "
         "θα επέλεγα, προτιμώ, παίρνω, обираю, вибираю, обрав би, चुनता हूँ, चुनती हूँ, चुनूँगा, चुनूँगी, चुनूंगा, "
         "चुनूंगी, tôi chọn, chọn, em chọn, mình chọn, saya pilih, saya memilih, pilih, memilih, aku pilih"},
        {Cue::Answer,
         "mijn keuze, mijn antwoord, keuze, antwoord, mijn voorkeur, odpowiedź, mój wybór, wybór, mitt val, mitt svar, "
         "svar, "
         "mit valg, mit svar, valg, valget, svaret, vastaus, vastaukseni, valintani, odpověď, moje volba, volba, "
         "moje odpověď, válasz, válaszom, răspuns, răspunsul, cevap, cevabım, seçimim, yanıt, yanıtım, απάντηση, "
         "η απάντησή μου, επιλογή μου, відповідь, мій вибір, उत्तर, मेरा उत्तर, जवाब, मेरा चुनाव, đáp án, câu trả lời, "
         "lựa chọn của tôi, jawaban, jawaban saya, pilihan saya"},
        {Cue::Option,
         "optie, opcja, opcję, opcji, opcją, alternativ, alternativet, mulighed, vaihtoehto, vaihtoehdon, možnost, "
         "variantu, opció, lehetőség, opțiunea, varianta, seçenek, seçeneği, seçeneğini, şık, şıkkı, şıkkını, "
         "επιλογή, την επιλογή, варіант, विकल्प, phương án, lựa chọn, pilihan, opsi"},
        {Cue::Settle, "is mijn keuze, is mijn antwoord, lijkt me het beste, olsun, diyorum, को चुनता हूँ, को चुनूँगा, "
                      "को चुनूंगा, चुनता हूँ, चुनूँगा, चुनूंगा, चुनती हूँ, चुनूँगी"},
        {Cue::Not,
         "niet, geen, nie wybieram, nie chcę, nie biorę, inte, ikke, değil, nem, không, không chọn, नहीं, tidak, "
         "bukan, δεν, ani, ei, enkä"},
        {Cue::Or, "eller, albo, lub, nebo, veya, ya da, vagy, sau, ή, або, чи, या, hoặc, atau, tai"},
        {Cue::If, "jeżeli, jeśli, gdyby, eğer, hvis, kdyby, pokud, ανάλογα, якщо, अगर, nếu, jika, kalau, jos"},
        {Cue::Hedge, "misschien, może, chyba, kanske, måske, kanskje, ehkä, možná, talán, belki, ίσως, можливо, शायद, "
                     "có lẽ, mungkin"},
        {Cue::Undecided, "weet niet, nie wiem, vet inte, ved ikke, vet ikke, nevím, bilmiyorum, kararsızım, δεν ξέρω, "
                         "không biết, tidak tahu"},
        {Cue::Me, "voor mij, dla mnie, för mig, till mig, mig själv, til mig, til meg, minulle, pro mě, mně, nekem, "
                  "pentru mine, "
                  "bana, benim için, kendime, για μένα, εμένα, σε μένα, मुझे, मेरे लिए, cho tôi, tôi được, untuk saya"},
        {Cue::Other,
         "voor de ander, de ander, voor de andere, dla drugiej osoby, drugiej osoby, druga osoba, dla drugiego, "
         "till den andra, för den andra, den andra, den anden, til den anden, den andre, til den andre, toiselle, "
         "pro druhého, druhému, a másiknak, celuilalt, diğerine, karşı tarafa, diğer kişiye, στον άλλον, "
         "στον άλλο, για τον άλλον, іншому, दूसरे को, दूसरे व्यक्ति को, cho người kia, người kia, untuk orang lain, "
         "orang lain"},
        {Cue::Unit,
         "punten, punktów, punkty, poäng, puan, πόντους, πόντοι, балів, अंक, điểm, poin, munten, monet, mynt"},
        {Cue::Because,
         "omdat, want, zodat, ponieważ, żeby, eftersom, fordi, koska, protože, aby, mert, deoarece, çünkü, γιατί, "
         "επειδή, क्योंकि, karena, vì"},
        {Cue::So, "dus, więc, alltså, altså, tedy, takže, tehát, deci, bu yüzden, άρα, тому, इसलिए, nên, jadi"},
        {Cue::Filler,
         "graag, alsjeblieft, maar, proszę, tack, tak, takk, tack så mycket, lütfen, teşekkürler, ευχαριστώ, "
         "παρακαλώ, будь ласка, धन्यवाद, cảm ơn, terima kasih, prosím, díky, kiitos, köszönöm"},
        {Cue::Fluff, "i, a, o, e, u, w, z, s, k, v, ben, de, het, een, την, τη, det, den, en"},
        {Cue::If, "gdyby*, jeśliby*, om vi, om jag, om den, om han, om hon, als we, als ik, als de, als hij, als ze, "
                  "hvis*, kdyby*"},
        {Cue::Or, "of"},
        {Cue::Also, "ook, też, również, också, også, také, de asemenea, cũng, juga"},
        {Cue::Filler, "om te, om eerlijk te zijn, om ärlig att vara"},
        {Cue::Third, "mijn broer, mijn zus, mój brat, moja siostra, min bror, min syster, min søster, de meeste "
                     "mensen, większość ludzi, de flesta, de fleste"},
        {Cue::Settle, "derim, şıkkını seçiyorum, seçeneğini seçiyorum, yi seçiyorum, yı seçiyorum"},
        {Cue::Filler, "liever, hellre, hellere, heller, raczej, ben"},
        {Cue::Than, "dan, än, end, enn, niż"},
        {Cue::But, "tylko, ale, lecz, utan, men, hanem, vaan, ama, але, mutta, dar, tapi, nhưng, लेकिन, αλλά"},
        {Cue::Not, "noch, nie, nici, varken, vare sig, hverken, ne, sem, nem is, ci, ούτε, ні, chẳng"},
        {Cue::Past,
         "eerst dacht ik, eerst wilde ik, najpierw myślałem, najpierw myślałam, najpierw chciałem, först tänkte jag, "
         "först ville jag, først tænkte jeg, først tenkte jeg, nejdřív jsem myslel, nejprve jsem myslel, először, la "
         "început, önce, πρώτα σκέφτηκα, спочатку, ensin ajattelin, awalnya, ban đầu"},
        {Cue::Choose, "ik neem toch, neem toch, toch maar, kies toch, wezmę, jednak wezmę, jednak wybieram, wziąłbym, "
                      "wzięłabym, tar ändå, väljer ändå, vælger alligevel, velger likevel, jag går på, jag går med, "
                      "jeg går med, jeg går for, inkább, mégis, totuși aleg, yine de"},
        {Cue::Answer,
         "câu trả lời của tôi là, câu trả lời là, đáp án là, lựa chọn của tôi là, moja odpowiedź, moja odpowiedź to, "
         "odpowiedź to, mit svar er, mitt svar är, mijn antwoord is, mijn keuze is, můj výběr, a válaszom, a "
         "választásom, alegerea mea, alegerea mea este, răspunsul meu este, seçimim şu"},
        {Cue::Undecided, "ik twijfel, twijfel tussen, waham się, jag tvekar, jeg tvivler, jeg er i tvivl, jeg er i "
                         "tvil, váhám, epäröin, habozom, ezit, διστάζω, вагаюся, saya bingung, bingung, phân vân"},
        {Cue::Wait, "wacht, nee wacht, of nee, eigenlijk, czekaj, vänta, nej vänta, vent, nej vent, počkat, "
                    "várj, stai, bekle, hayır, περίμενε, зачекай, ні зачекайте, tunggu, khoan"},
        {Cue::If, "als we vrienden, als we vrienden waren, med en vän, med en ven, med en venn, z przyjacielem, s "
                  "přítelem, met een vriend"},
        {Cue::Than, "in plaats van, zamiast, i stället för, istället för, i stedet for, místo, helyett, yerine, αντί "
                    "για, замість, thay vì, daripada, sijaan"},
        {Cue::Bad, "olmasın"},
        {Cue::Refuse, "als taalmodel, als ai, jako model językowy, jako ai, som språkmodell, som sprogmodel, jako "
                      "jazykový model, ca model de limbaj, mint nyelvi modell, kielimallina, bir dil modeli olarak, як "
                      "мовна модель, ως γλωσσικό μοντέλο, sebagai model bahasa, là một mô hình ngôn ngữ"},
        {Cue::Me, "мені, для мене, mij, magamnak"},
        {Cue::Other, "іншій людині, для іншого, celeilalte persoane, neki"},
        {Cue::And, "och, og, și, ve, és, και"},
        {Cue::Choose, "ik zou, zou kiezen, kiezen, ska ta, skulle ta, ville tage"},
        {Cue::Settle, "kiezen, känns rättvist, känns bäst, føles rimeligt, kjennes riktig"},
        {Cue::So, "så"},
        {Cue::Choose,
         "zdecydowałem się na, zdecydowałam się na, stanęło na, gekozen voor, gekozen, koos, kies, bestämde mig "
         "för, bestämt mig för, valde, valgte, valgt, обрав, обрала, вибрав, вибрала, seçtim, seçmiştim, vybral "
         "jsem, vybrala jsem, zvolil jsem, választottam, am ales, επέλεξα, διάλεξα, valitsin"},
        {Cue::Settle, "yi seçtim, yı seçtim, i seçtim, ı seçtim, yi seçerim, i seçerim, i seçiyorum, ı seçiyorum, "
                      "bardzo mi odpowiada, mi odpowiada, w zupełności mi odpowiada, jest w sam raz, w zupełności "
                      "wystarczy, pasuje mi, mi pasuje, mi wystarczy, jest najlepsza, jest najlepszy, is prima, is "
                      "prima voor mij, bevalt me, past mij, is goed genoeg, blir bra, är bra, duger bra, passar mig, "
                      "passer mig, er fint, mi vyhovuje, mi stačí, bana uyar, bana yeter"},
        {Cue::It, "najuczciwsza jest, najlepsza jest, najsprawiedliwsza jest, najrozsądniejsza jest, najuczciwsze "
                  "jest, nejspravedlivější je, nejlepší je, het eerlijkst is, het beste is, mest rättvist är"},
        {Cue::So, "dlatego, zatem, toteż, daarom, därför, derfor, proto, ezért, siksi"},
        {Cue::Me, "mam, dostaję, otrzymuję, ik krijg, jag får, jeg får, dostanu"},
        {Cue::Other, "drugi gracz, drugiego gracza, drugiemu graczowi, inny gracz, partner dostaje, druga strona, "
                     "drugiej stronie, de andere speler, den andra spelaren, druhý hráč"},
        {Cue::Word, "się, o mnie, co mi tam, nic to"},
        {Cue::Filler, "i tyle, i już, i kropka, en klaar, och inget mer, a tím to končí, a hotovo, i tak"},
        {Cue::Choose, "zaznaczyłem, zaznaczyłam, zaznaczam, przeszedłem na, przeszłam na, przechodzę na, kończę na, "
                      "stawiam, postawiłem na, postawiłam na, wybiorę, wolałbym, wolałabym, decyduję się"},
        {Cue::Settle, "odpowiada temu, jest w porządku, jest dla mnie w porządku"},
        {Cue::If, "czy wybiorę, czy wybrać, czy wziąć, czy wezmę, of ik, om jeg"},
        {Cue::Retract, "poprawka, poprawiam, pomyłka, sprostowanie, korekta, correctie, rättelse, rettelse, oprava, "
                       "düzeltme, виправлення, виправляюсь, javítás, corectură, korjaus, korreksi"},
        {Cue::Past, "dawniej, kiedyś, vroeger, förr, tidligere, dříve, eskiden, раніше, régen"},
        {Cue::It,
         "zostaje, pozostaje, zostaje mi, blijft over, kvarstår, zbývá, rămâne, залишається, marad, jää, kalıyor"},
        {Cue::So, "czyli"},
        {Cue::Ordinal,
         "ostatni, ostatnia, ostatnią, ostatniego, laatste, de laatste, sista, sidste, siste, poslední, останній, "
         "останню",
         -1},
        {Cue::Ordinal, "pierwszy, pierwsza, pierwszą, eerste, de eerste, första, første, první, перший, першу", 1},
        {Cue::Ordinal,
         "środkowy, środkowa, środkową, middelste, de middelste, mittersta, midterste, prostřední, середній, середню",
         10},
        {Cue::Option,
         "wiersz, wierszu, wiersza, linijka, linijkę, regel, rij, raden, række, rækken, rad, rekke, řádek, satır, "
         "satırı, рядок, możliwość"},
        {Cue::Choose,
         "wziąłem, wzięłam, zdecyduję się na, zdecydowałbym się na, zdecydowałabym się na, preferuję, preferowałbym, "
         "postawiłbym na, postawiłabym na, postawię na, głosuję na, zagłosuję na, zagłosowałbym na, skłaniam się ku, "
         "skłaniałbym się ku, skłaniałabym się ku, skłaniam się do, chcę, chciałbym, chciałabym, poproszę, proszę o, "
         "wskazuję, wskażę, opowiadam się za, opowiedziałbym się za, jestem za, zmieniam na, zamieniam na, wybór pada "
         "na, wybór padł na, mój wybór pada na, mój wybór padł na, powiedzmy, powiedziałbym, powiedziałabym, proszę "
         "zapisać, proszę zaznaczyć, proszę wpisać, pozostaję przy, zostaję przy, zostanę przy, obstaję przy, trzymam "
         "się, wybierzmy, weźmy, niechaj będzie, ik zou kiezen voor, ik zou gaan voor, ga voor, ik blijf bij, ik ga "
         "met, geef mij, jag röstar på, jag håller mig till, jag lutar åt, jag skulle ta, jeg holder på, jeg holder "
         "meg til, jeg stemmer på, jeg ville tage, jeg ville ta, zvolím, vyberu, vezmu, zvolila bych, vybrala bych, "
         "rozhodl jsem se pro, rozhodla jsem se pro, rozhoduji se pro, přikláním se k, hlasuji pro, zůstávám u"},
        {Cue::So,
         "wobec tego, w takim razie, tak więc, no więc, in dat geval, i så fall, i så fald, v tom případě, o halde"},
        {Cue::So, "no to wtedy, no to już"},
        {Cue::Undecided, "nie mam preferencji, nie mam zdania, obie mi odpowiadają, obie mi się podobają, oba mi "
                         "odpowiadają, wszystko mi jedno, geen voorkeur, ingen preferens, ingen præference, nemám "
                         "preferenci, fark etmez, egal meg, det spelar ingen roll"},
    };
    return rows;
}

} // namespace app::extract
