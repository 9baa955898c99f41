<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en">
<context>
    <name>CodingWords</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2, n = %3: %4.</source>
        <translation>%1 und %2, n = %3: %4.</translation>
    </message>
    <message>
        <source>%1, coded by %2</source>
        <translation>%1, kodiert von %2</translation>
    </message>
    <message>
        <source>%1 % equal, κ = %2</source>
        <translation>%1 % gleich, κ = %2</translation>
    </message>
    <message>
        <source>%1 % equal, κ = %2 [%3, %4]</source>
        <translation>%1 % gleich, κ = %2 [%3; %4]</translation>
    </message>
    <message>
        <source>%1 % equal; κ does not exist, because only one code occurs</source>
        <translation>%1 % gleich; κ existiert nicht, weil nur ein Code vorkommt</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>Nicht zu erkennen</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodiert von</translation>
    </message>
    <message>
        <source>Cohen's κ</source>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>Equal</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Intervals are 95 % percentile bootstraps over conversations.</source>
        <translation>Intervalle: 95 %, Perzentil-Bootstrap über Gespräche.</translation>
    </message>
    <message>
        <source>Krippendorff's α of all coders and the program, %1, n = %2: %3 [%4, %5].</source>
        <translation>Krippendorffs α aller Kodierenden und des Programms, %1, n = %2: %3 [%4; %5].</translation>
    </message>
    <message>
        <source>Krippendorff's α of all coders and the program, %1, n = %2: %3.</source>
        <translation>Krippendorffs α aller Kodierenden und des Programms, %1, n = %2: %3.</translation>
    </message>
    <message>
        <source>More than one</source>
        <translation>Mehr als eine</translation>
    </message>
    <message>
        <source>No option</source>
        <translation>Keine Option</translation>
    </message>
    <message>
        <source>Nobody has coded this sample yet.</source>
        <translation>Noch niemand hat diese Stichprobe kodiert.</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Verweigert</translation>
    </message>
    <message numerus="yes">
        <source>Sample %1: %n replies</source>
        <translation>
            <numerusform>Stichprobe %1: %n Antwort</numerusform>
            <numerusform>Stichprobe %1: %n Antworten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sample %1: %n transcripts</source>
        <translation>
            <numerusform>Stichprobe %1: %n Gespräch</numerusform>
            <numerusform>Stichprobe %1: %n Gespräche</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no pair of codes to compare yet.</source>
        <translation>Es gibt noch kein Paar von Kodierungen zum Vergleichen.</translation>
    </message>
    <message>
        <source>[%1, %2]</source>
        <translation>[%1; %2]</translation>
    </message>
    <message>
        <source>interval, points for oneself</source>
        <translation>Intervall, Punkte für sich selbst</translation>
    </message>
    <message>
        <source>interval, points for the other person</source>
        <translation>Intervall, Punkte für die andere Person</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>nominal</source>
        <translation>nominal</translation>
    </message>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
</context>
<context>
    <name>RequestDetails</name>
    <message>
        <source>Attempt number: %1</source>
        <translation>Versuch Nummer: %1</translation>
    </message>
    <message>
        <source>Context as loaded: %1 tokens</source>
        <translation>Geladener Kontext: %1 Tokens</translation>
    </message>
    <message>
        <source>Digest of the model: %1</source>
        <translation>Prüfsumme des Modells: %1</translation>
    </message>
    <message>
        <source>Fingerprint of the server: %1</source>
        <translation>Fingerabdruck des Servers: %1</translation>
    </message>
    <message>
        <source>First words after: %1</source>
        <translation>Erste Wörter nach: %1</translation>
    </message>
    <message>
        <source>Model asked for: %1</source>
        <translation>Angefragtes Modell: %1</translation>
    </message>
    <message>
        <source>Model file: %1</source>
        <translation>Modelldatei: %1</translation>
    </message>
    <message>
        <source>Model that the server named: %1</source>
        <translation>Modell, das der Server nannte: %1</translation>
    </message>
    <message>
        <source>Number of the request at the server: %1</source>
        <translation>Nummer der Anfrage beim Server: %1</translation>
    </message>
    <message>
        <source>Price then, for a million tokens: prompt %1, reply %2</source>
        <translation>Damaliger Preis je Million Tokens: Prompt %1, Antwort %2</translation>
    </message>
    <message>
        <source>Quantization: %1</source>
        <translation>Quantisierung: %1</translation>
    </message>
    <message>
        <source>Sent along with the conversation: %1</source>
        <translation>Mit dem Gespräch gesendet: %1</translation>
    </message>
    <message>
        <source>Sent: %1</source>
        <translation>Gesendet: %1</translation>
    </message>
    <message>
        <source>Server program: %1</source>
        <translation>Programm des Servers: %1</translation>
    </message>
    <message>
        <source>The server's word for the end: %1</source>
        <translation>Wort des Servers für das Ende: %1</translation>
    </message>
    <message>
        <source>Tokens of it read from a cache: %1</source>
        <translation>Davon aus einem Zwischenspeicher: %1</translation>
    </message>
    <message>
        <source>Tokens of it spent on thinking: %1</source>
        <translation>Davon zum Nachdenken: %1</translation>
    </message>
    <message>
        <source>Tokens of the prompt: %1</source>
        <translation>Tokens des Prompts: %1</translation>
    </message>
    <message>
        <source>Tokens of the reply: %1</source>
        <translation>Tokens der Antwort: %1</translation>
    </message>
    <message>
        <source>Whole reply after: %1</source>
        <translation>Ganze Antwort nach: %1</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4</source>
        <translation>%1, %2: %3. %4</translation>
    </message>
    <message>
        <source>Cell mean %1 → %2, n %3 → %4</source>
        <translation>Zellenmittel %1 → %2, n %3 → %4</translation>
    </message>
    <message>
        <source>No number changes.</source>
        <translation>Keine Zahl ändert sich.</translation>
    </message>
    <message>
        <source>The angle of trial %1 stays %2</source>
        <translation>Der Winkel von Durchgang %1 bleibt %2</translation>
    </message>
    <message>
        <source>The marked words name option %1.</source>
        <translation>Die markierten Wörter nennen Option %1.</translation>
    </message>
    <message>
        <source>The reply declines to choose.</source>
        <translation>Die Antwort lehnt eine Wahl ab.</translation>
    </message>
    <message>
        <source>The reply does not say clearly which option it chooses, or it contradicts itself.</source>
        <translation>Die Antwort sagt nicht klar, welche Option sie wählt, oder sie widerspricht sich.</translation>
    </message>
    <message>
        <source>The reply names none of the options.</source>
        <translation>Die Antwort nennt keine der Optionen.</translation>
    </message>
    <message>
        <source>The reply was cut off before it chose.</source>
        <translation>Die Antwort wurde abgeschnitten, bevor sie wählte.</translation>
    </message>
    <message>
        <source>The request failed, so there is no reply to read. Retry failed on the Run screen asks it again.</source>
        <translation>Die Anfrage misslang, deshalb gibt es keine Antwort zu lesen. „Misslungene wiederholen“ unter Lauf stellt sie erneut.</translation>
    </message>
    <message>
        <source>There is no reply yet.</source>
        <translation>Es gibt noch keine Antwort.</translation>
    </message>
    <message>
        <source>Trial %1 gets an angle: %2 (%3)</source>
        <translation>Durchgang %1 erhält einen Winkel: %2 (%3)</translation>
    </message>
    <message>
        <source>Trial %1 loses its angle of %2</source>
        <translation>Durchgang %1 verliert seinen Winkel von %2</translation>
    </message>
    <message>
        <source>Trial %1 still has no angle: another primary item is missing.</source>
        <translation>Durchgang %1 hat weiterhin keinen Winkel: Ein anderes primäres Item fehlt.</translation>
    </message>
    <message>
        <source>Trial %1: %2 → %3 (%4)</source>
        <translation>Durchgang %1: %2 → %3 (%4)</translation>
    </message>
    <message>
        <source>a sentence that chooses amounts</source>
        <translation>ein Satz, der Beträge wählt</translation>
    </message>
    <message>
        <source>a sentence that names the answer</source>
        <translation>ein Satz, der die Antwort nennt</translation>
    </message>
    <message>
        <source>a sentence that states the choice</source>
        <translation>ein Satz, der die Wahl nennt</translation>
    </message>
    <message>
        <source>a word of choosing behind the option</source>
        <translation>ein Wort des Wählens hinter der Option</translation>
    </message>
    <message>
        <source>altruistic</source>
        <translation>altruistisch</translation>
    </message>
    <message>
        <source>amounts that no option has</source>
        <translation>Beträge, die keine Option hat</translation>
    </message>
    <message>
        <source>amounts with the option that has them</source>
        <translation>Beträge mit der Option, die sie hat</translation>
    </message>
    <message>
        <source>an amount that is granted to somebody, and only one option has</source>
        <translation>ein Betrag, der jemandem gewährt wird und den nur eine Option hat</translation>
    </message>
    <message>
        <source>an option asked about and agreed to</source>
        <translation>eine Option, nach der gefragt und der zugestimmt wird</translation>
    </message>
    <message>
        <source>an option hinted at, and others named after it</source>
        <translation>eine Option angedeutet, danach andere genannt</translation>
    </message>
    <message>
        <source>an option only under a condition</source>
        <translation>eine Option nur unter einer Bedingung</translation>
    </message>
    <message>
        <source>an option under a condition that is taken for given</source>
        <translation>eine Option unter einer Bedingung, die als erfüllt gilt</translation>
    </message>
    <message>
        <source>answers to other questions</source>
        <translation>Antworten auf andere Fragen</translation>
    </message>
    <message>
        <source>back to the automatic reading</source>
        <translation>zurück zur automatischen Lesung</translation>
    </message>
    <message>
        <source>competitive</source>
        <translation>kompetitiv</translation>
    </message>
    <message>
        <source>correction of item %1</source>
        <translation>Korrektur von Item %1</translation>
    </message>
    <message>
        <source>individualistic</source>
        <translation>individualistisch</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no option named</source>
        <translation>keine Option genannt</translation>
    </message>
    <message>
        <source>nothing but this option is taken</source>
        <translation>nichts als diese Option wird genommen</translation>
    </message>
    <message>
        <source>one option preferred over another</source>
        <translation>eine Option einer anderen vorgezogen</translation>
    </message>
    <message>
        <source>options named, none chosen</source>
        <translation>Optionen genannt, keine gewählt</translation>
    </message>
    <message>
        <source>options weighed, none taken</source>
        <translation>Optionen abgewogen, keine genommen</translation>
    </message>
    <message>
        <source>prosocial</source>
        <translation>prosozial</translation>
    </message>
    <message>
        <source>revert of item %1</source>
        <translation>Zurücknahme bei Item %1</translation>
    </message>
    <message>
        <source>set to %1</source>
        <translation>auf %1 gesetzt</translation>
    </message>
    <message>
        <source>several options liked, none preferred</source>
        <translation>mehrere Optionen gefallen, keine wird vorgezogen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>the amounts of one option, with who gets them</source>
        <translation>die Beträge einer Option mit der Angabe, wer sie erhält</translation>
    </message>
    <message>
        <source>the amounts on which the reply insists</source>
        <translation>die Beträge, auf denen die Antwort besteht</translation>
    </message>
    <message>
        <source>the answer is taken back and the new one is not clear</source>
        <translation>die Antwort wird zurückgenommen, und die neue ist nicht klar</translation>
    </message>
    <message>
        <source>the answer to a question that the reply asks itself</source>
        <translation>die Antwort auf eine Frage, die sich der Text selbst stellt</translation>
    </message>
    <message>
        <source>the answer with the number of this question</source>
        <translation>die Antwort mit der Nummer dieser Frage</translation>
    </message>
    <message>
        <source>the one of several counted answers that holds</source>
        <translation>diejenige von mehreren gezählten Antworten, die gilt</translation>
    </message>
    <message>
        <source>the only option named, called likely</source>
        <translation>die einzige genannte Option, als wahrscheinlich bezeichnet</translation>
    </message>
    <message>
        <source>the only option of which the reply speaks</source>
        <translation>die einzige Option, von der die Antwort spricht</translation>
    </message>
    <message>
        <source>the only option that has the amounts of the reply</source>
        <translation>die einzige Option mit den Beträgen der Antwort</translation>
    </message>
    <message>
        <source>the only option that is not rejected</source>
        <translation>die einzige Option, die nicht abgelehnt wird</translation>
    </message>
    <message>
        <source>the only option that the last sentence names</source>
        <translation>die einzige Option, die der letzte Satz nennt</translation>
    </message>
    <message>
        <source>the option alone in its sentence</source>
        <translation>die Option allein in ihrem Satz</translation>
    </message>
    <message>
        <source>the option and the amounts contradict each other</source>
        <translation>die Option und die Beträge widersprechen einander</translation>
    </message>
    <message>
        <source>the option and what is said of it contradict each other</source>
        <translation>die Option und was über sie gesagt wird, widersprechen einander</translation>
    </message>
    <message>
        <source>the option at the end of the sentence</source>
        <translation>die Option am Ende des Satzes</translation>
    </message>
    <message>
        <source>the option behind a colon</source>
        <translation>die Option hinter einem Doppelpunkt</translation>
    </message>
    <message>
        <source>the option behind “answer” or a word like it</source>
        <translation>die Option hinter „Antwort“ oder einem ähnlichen Wort</translation>
    </message>
    <message>
        <source>the option behind “option” or a word like it</source>
        <translation>die Option hinter „Option“ oder einem ähnlichen Wort</translation>
    </message>
    <message>
        <source>the option named when the answer was taken back</source>
        <translation>die Option, die beim Zurücknehmen der Antwort genannt wird</translation>
    </message>
    <message>
        <source>the option on which several voices agree</source>
        <translation>die Option, auf die sich mehrere Stimmen einigen</translation>
    </message>
    <message>
        <source>the option that a choosing sentence names last</source>
        <translation>die Option, die ein wählender Satz zuletzt nennt</translation>
    </message>
    <message>
        <source>the option that a conclusion names</source>
        <translation>die Option, die eine Schlussfolgerung nennt</translation>
    </message>
    <message>
        <source>the option that a described choice names</source>
        <translation>die Option, die eine beschriebene Wahl nennt</translation>
    </message>
    <message>
        <source>the option that an element holds</source>
        <translation>die Option, die ein Element enthält</translation>
    </message>
    <message>
        <source>the option that takes the place of another one</source>
        <translation>die Option, die an die Stelle einer anderen tritt</translation>
    </message>
    <message>
        <source>the option that the persona takes for the speaker</source>
        <translation>die Option, die die Rolle an Stelle des Sprechenden nimmt</translation>
    </message>
    <message>
        <source>the option under the name by which it was introduced</source>
        <translation>die Option unter dem Namen, mit dem sie eingeführt wurde</translation>
    </message>
    <message>
        <source>the option with its own amounts in a record</source>
        <translation>die Option mit ihren eigenen Beträgen in einem Datensatz</translation>
    </message>
    <message>
        <source>the option with which a sentence identifies the answer</source>
        <translation>die Option, die ein Satz als die Antwort bezeichnet</translation>
    </message>
    <message>
        <source>the option with which the reply begins</source>
        <translation>die Option, mit der die Antwort beginnt</translation>
    </message>
    <message>
        <source>the reasoning never ends</source>
        <translation>die Überlegungen enden nie</translation>
    </message>
    <message>
        <source>the reply ends in the middle</source>
        <translation>die Antwort endet mittendrin</translation>
    </message>
    <message>
        <source>the ticked row of a list</source>
        <translation>die angehakte Zeile einer Liste</translation>
    </message>
    <message>
        <source>two answers, and none takes the other back</source>
        <translation>zwei Antworten, und keine nimmt die andere zurück</translation>
    </message>
    <message>
        <source>words that decline</source>
        <translation>ablehnende Wörter</translation>
    </message>
    <message>
        <source>words that praise the option</source>
        <translation>Worte, die die Option loben</translation>
    </message>
    <message>
        <source>words that settle on the option</source>
        <translation>Wörter, die sich auf die Option festlegen</translation>
    </message>
    <message>
        <source>words that take the option named before</source>
        <translation>Wörter, die die zuvor genannte Option nehmen</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 misslungen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>%1 of %2 trials complete</source>
        <translation>%1 von %2 Durchgängen vollständig</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 verweigert</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 nicht gelesen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Fixed goal</source>
        <translation>Festes Ziel</translation>
    </message>
    <message>
        <source>With goal</source>
        <translation>Mit Ziel</translation>
    </message>
    <message>
        <source>Without goal</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>weniger als eine Minute</translation>
    </message>
    <message>
        <source>loading model</source>
        <translation>lädt Modell</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>saving</source>
        <translation>speichert</translation>
    </message>
    <message>
        <source>streaming</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>thinking</source>
        <translation>überlegt</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>waiting %1 s</source>
        <translation>wartet %1 s</translation>
    </message>
    <message>
        <source>waiting %1 s, %2</source>
        <translation>wartet %1 s, %2</translation>
    </message>
    <message>
        <source>waiting for the first word</source>
        <translation>wartet auf das erste Wort</translation>
    </message>
    <message>
        <source>waits for you</source>
        <translation>wartet auf Sie</translation>
    </message>
    <message>
        <source>waits for your reply</source>
        <translation>wartet auf Ihre Antwort</translation>
    </message>
</context>
<context>
    <name>TranscriptSubject</name>
    <message>
        <source>options mirrored</source>
        <translation>Optionen gespiegelt</translation>
    </message>
    <message>
        <source>options shuffled</source>
        <translation>Optionen gemischt</translation>
    </message>
    <message>
        <source>trial %1, fixed goal</source>
        <translation>Durchgang %1, festes Ziel</translation>
    </message>
    <message>
        <source>trial %1, with goal</source>
        <translation>Durchgang %1, mit Ziel</translation>
    </message>
    <message>
        <source>trial %1, without goal</source>
        <translation>Durchgang %1, ohne Ziel</translation>
    </message>
</context>
<context>
    <name>TranscriptWords</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1: %2 / %3</source>
        <translation>%1: %2 / %3</translation>
    </message>
    <message>
        <source>%1: %2 for you, %3 for the other</source>
        <translation>%1: %2 für Sie, %3 für die andere Person</translation>
    </message>
    <message>
        <source>&lt; %1 s</source>
        <translation>&lt; %1 s</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Prompt · goal</source>
        <translation>Prompt · Ziel</translation>
    </message>
    <message>
        <source>Prompt · item %1</source>
        <translation>Prompt · Item %1</translation>
    </message>
    <message>
        <source>Prompt · role</source>
        <translation>Prompt · Rolle</translation>
    </message>
    <message>
        <source>Prompt · value</source>
        <translation>Prompt · Wert</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>cut at the token limit</source>
        <translation>an der Token-Grenze abgeschnitten</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>declined, says the provider</source>
        <translation>laut Anbieter abgelehnt</translation>
    </message>
    <message>
        <source>ended: %1</source>
        <translation>beendet: %1</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>finished normally</source>
        <translation>normal beendet</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>keine Option</translation>
    </message>
    <message>
        <source>read as %1</source>
        <translation>gelesen als %1</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>verweigert</translation>
    </message>
    <message>
        <source>set to %1</source>
        <translation>auf %1 gesetzt</translation>
    </message>
    <message>
        <source>unclear</source>
        <translation>unklar</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>withheld by the provider</source>
        <translation>vom Anbieter zurückgehalten</translation>
    </message>
</context>
<context>
    <name>app::base</name>
    <message>
        <source>&quot;%1&quot; is missing.</source>
        <translation>„%1“ fehlt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a JSON object.</source>
        <translation>„%1“ ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known; one of %2 is expected.</source>
        <translation>„%1“ ist unbekannt; erwartet wird eines von %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2</source>
        <translation>„%1“: %2</translation>
    </message>
    <message>
        <source>%1 could not be read.</source>
        <translation>%1 konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that you may write to this folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob Sie in diesen Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be written: its folder does not exist.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Ordner existiert nicht.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Free some space, or choose another folder.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Datenträger ist voll. Schaffen Sie Platz oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, which is more than is read.</source>
        <translation>%1 ist größer als %2 MB; so viel wird nicht gelesen.</translation>
    </message>
    <message>
        <source>The document is not a JSON object.</source>
        <translation>Das Dokument ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <source>The key &quot;%1&quot; is not known. Known here are: %2.</source>
        <translation>Der Schlüssel „%1“ ist unbekannt. Bekannt sind hier: %2.</translation>
    </message>
    <message>
        <source>This is not valid JSON: line %1, %2.</source>
        <translation>Das ist kein gültiges JSON: Zeile %1, %2.</translation>
    </message>
    <message>
        <source>a list in square brackets is expected.</source>
        <translation>erwartet wird eine Liste in eckigen Klammern.</translation>
    </message>
    <message>
        <source>a number is expected.</source>
        <translation>erwartet wird eine Zahl.</translation>
    </message>
    <message>
        <source>a text is expected.</source>
        <translation>erwartet wird ein Text.</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected.</source>
        <translation>erwartet wird eine ganze Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>an object in curly brackets is expected.</source>
        <translation>erwartet wird ein Objekt in geschweiften Klammern.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>erwartet wird true oder false.</translation>
    </message>
</context>
<context>
    <name>app::config</name>
    <message>
        <source>The keychain of this computer did not answer within 5 seconds. Unlock it and try again, or give the key in an environment variable.</source>
        <translation>Der Schlüsselbund dieses Computers hat innerhalb von 5 Sekunden nicht geantwortet. Entsperren Sie ihn und versuchen Sie es erneut, oder geben Sie den Schlüssel in einer Umgebungsvariablen an.</translation>
    </message>
    <message>
        <source>The keychain of this computer refused access. Allow it and try again, or give the key in an environment variable.</source>
        <translation>Der Schlüsselbund dieses Computers hat den Zugriff verweigert. Erlauben Sie ihn und versuchen Sie es erneut, oder geben Sie den Schlüssel in einer Umgebungsvariablen an.</translation>
    </message>
    <message>
        <source>The keychain of this computer reported an error. Try again, or give the key in an environment variable.</source>
        <translation>Der Schlüsselbund dieses Computers hat einen Fehler gemeldet. Versuchen Sie es erneut, oder geben Sie den Schlüssel in einer Umgebungsvariablen an.</translation>
    </message>
</context>
<context>
    <name>app::llm</name>
    <message>
        <source>&quot;%1&quot; is not an address of a server. Enter one such as http://127.0.0.1:8080/v1.</source>
        <translation>„%1“ ist keine Adresse eines Servers. Geben Sie eine wie http://127.0.0.1:8080/v1 ein.</translation>
    </message>
    <message>
        <source>%1 answered with a web page instead of a reply. Check the address, and whether the network asks you to sign in first.</source>
        <translation>%1 hat mit einer Webseite statt einer Antwort geantwortet. Prüfen Sie die Adresse und ob das Netz zuerst eine Anmeldung verlangt.</translation>
    </message>
    <message>
        <source>%1 asks for a key, and none is known for this connection. Enter one, or name an environment variable that holds it.</source>
        <translation>%1 verlangt einen Schlüssel, und für diese Verbindung ist keiner bekannt. Geben Sie einen ein oder nennen Sie eine Umgebungsvariable, die ihn enthält.</translation>
    </message>
    <message>
        <source>%1 asks to slow down: too many requests or tokens in a short time. Resume later, or with fewer requests at once.</source>
        <translation>%1 bittet um langsamere Anfragen: zu viele Anfragen oder Token in kurzer Zeit. Setzen Sie später fort oder mit weniger Anfragen gleichzeitig.</translation>
    </message>
    <message>
        <source>%1 began to answer, but no word came in time.</source>
        <translation>%1 begann zu antworten, aber kein Wort kam rechtzeitig.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer after the request was sent. It may have been processed, and charged. If this happens every time, check that the address is that of a model server.</source>
        <translation>%1 hat die Verbindung nach dem Senden der Anfrage ohne Antwort geschlossen. Sie kann verarbeitet und berechnet worden sein. Geschieht das jedes Mal, prüfen Sie, ob die Adresse zu einem Modellserver gehört.</translation>
    </message>
    <message>
        <source>%1 closed the connection without an answer. The request may be larger than it accepts.</source>
        <translation>%1 hat die Verbindung ohne Antwort geschlossen. Die Anfrage ist vielleicht größer als erlaubt.</translation>
    </message>
    <message>
        <source>%1 could not be reached. Check the address and the internet connection.</source>
        <translation>%1 war nicht erreichbar. Prüfen Sie die Adresse und die Internetverbindung.</translation>
    </message>
    <message>
        <source>%1 could not download &quot;%2&quot;. Its answer is under Details; check its internet connection, then try again.</source>
        <translation>%1 konnte „%2“ nicht herunterladen. Die Antwort steht unter Einzelheiten; prüfen Sie die Internetverbindung dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not accept the request. Its answer is under Details.</source>
        <translation>%1 hat die Anfrage nicht angenommen. Die Antwort steht unter Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 did not take the connection in time. Check the address, and whether it begins with http:// or https://.</source>
        <translation>%1 hat die Verbindung nicht rechtzeitig angenommen. Prüfen Sie die Adresse und ob sie mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>%1 does not accept one of the parameters for this model. Its answer under Details names it; remove it from the participant.</source>
        <translation>%1 nimmt einen der Parameter für dieses Modell nicht an. Die Antwort unter Einzelheiten nennt ihn; entfernen Sie ihn bei den Befragten.</translation>
    </message>
    <message>
        <source>%1 does not accept the parameter &quot;%2&quot; for this model. Remove it from the participant.</source>
        <translation>%1 nimmt den Parameter „%2“ für dieses Modell nicht an. Entfernen Sie ihn bei den Befragten.</translation>
    </message>
    <message>
        <source>%1 does not allow this request. The key may not give access to the model, or the provider's moderation stopped the text; its answer is under Details.</source>
        <translation>%1 erlaubt diese Anfrage nicht. Vielleicht gibt der Schlüssel keinen Zugang zum Modell, oder die Moderation des Anbieters hat den Text aufgehalten; die Antwort steht unter Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 does not have the model &quot;%2&quot;. Download it there with &quot;ollama pull %2&quot;, or choose another one.</source>
        <translation>%1 hat das Modell „%2“ nicht. Laden Sie es dort mit „ollama pull %2“ herunter oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>%1 does not know the model &quot;%2&quot;. Choose one from its list.</source>
        <translation>%1 kennt das Modell „%2“ nicht. Wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>%1 does not stream this model's replies to this account. Verify the organisation with the provider, or choose another model.</source>
        <translation>%1 überträgt die Antworten dieses Modells nicht laufend an dieses Konto. Bestätigen Sie die Organisation beim Anbieter oder wählen Sie ein anderes Modell.</translation>
    </message>
    <message>
        <source>%1 ended its reply without a word. The conversation may be longer than the context of the model; the server's own log may tell more.</source>
        <translation>%1 hat die Antwort ohne ein Wort beendet. Das Gespräch ist vielleicht länger als der Kontext des Modells; das Protokoll des Servers sagt vielleicht mehr.</translation>
    </message>
    <message>
        <source>%1 failed while it worked on the request. The fault is on its side; resume later. Its answer is under Details.</source>
        <translation>%1 hat bei der Bearbeitung der Anfrage versagt. Der Fehler liegt dort; setzen Sie später fort. Die Antwort steht unter Einzelheiten.</translation>
    </message>
    <message>
        <source>%1 has no such service under %2. Check the address and the kind of the connection.</source>
        <translation>%1 bietet unter %2 keinen solchen Dienst. Prüfen Sie Adresse und Art der Verbindung.</translation>
    </message>
    <message>
        <source>%1 has no such service under %2. Check the address of the connection; for this kind of server it usually ends in /v1. The server may also not offer this way of asking.</source>
        <translation>%1 bietet unter %2 keinen solchen Dienst. Prüfen Sie die Adresse der Verbindung; bei dieser Art von Server endet sie meist auf /v1. Vielleicht bietet der Server diese Art der Anfrage auch nicht an.</translation>
    </message>
    <message>
        <source>%1 is overloaded at the moment. Resume later.</source>
        <translation>%1 ist gerade überlastet. Setzen Sie später fort.</translation>
    </message>
    <message>
        <source>%1 is still loading the model. Resume in a few minutes.</source>
        <translation>%1 lädt noch das Modell. Setzen Sie in einigen Minuten fort.</translation>
    </message>
    <message>
        <source>%1 points to another address, %2. Nothing was sent there. If that is the right server, enter its address in the connection.</source>
        <translation>%1 verweist auf eine andere Adresse, %2. Dorthin wurde nichts gesendet. Wenn das der richtige Server ist, geben Sie seine Adresse in der Verbindung ein.</translation>
    </message>
    <message>
        <source>%1 refused the key from the environment variable %2. Check that it is complete and belongs to this server.</source>
        <translation>%1 hat den Schlüssel aus der Umgebungsvariablen %2 abgelehnt. Prüfen Sie, ob er vollständig ist und zu diesem Server gehört.</translation>
    </message>
    <message>
        <source>%1 refused the key. Check that it is complete and belongs to this server, or enter it again.</source>
        <translation>%1 hat den Schlüssel abgelehnt. Prüfen Sie, ob er vollständig ist und zu diesem Server gehört, oder geben Sie ihn erneut ein.</translation>
    </message>
    <message>
        <source>%1 refused the request without a word. Ollama does so when it is addressed by another name than localhost or 127.0.0.1; check the address.</source>
        <translation>%1 hat die Anfrage ohne ein Wort abgelehnt. Ollama tut das, wenn es unter einem anderen Namen als localhost oder 127.0.0.1 angesprochen wird; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>%1 stopped in the middle of its reply. What had come is kept.</source>
        <translation>%1 hat mitten in der Antwort aufgehört. Was gekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 took the request but did not begin to answer in time. It may be busy or still loading the model; the request may have been processed.</source>
        <translation>%1 hat die Anfrage angenommen, aber nicht rechtzeitig zu antworten begonnen. Der Server ist vielleicht ausgelastet oder lädt noch das Modell; die Anfrage kann verarbeitet worden sein.</translation>
    </message>
    <message>
        <source>Addresses that begin with &quot;%1&quot; cannot be used. Enter one that begins with http:// or https://.</source>
        <translation>Adressen, die mit „%1“ beginnen, sind nicht verwendbar. Geben Sie eine ein, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>No safe connection to %1 could be made, so nothing was sent. If the server does not use encryption, its address begins with http://; otherwise its certificate is not valid, and its administrator has to renew it.</source>
        <translation>Zu %1 war keine sichere Verbindung möglich, deshalb wurde nichts gesendet. Verschlüsselt der Server nicht, beginnt seine Adresse mit http://; andernfalls ist sein Zertifikat ungültig und muss von der Verwaltung des Servers erneuert werden.</translation>
    </message>
    <message>
        <source>Nothing answers at %1. Start the server there, or check the port.</source>
        <translation>Unter %1 antwortet nichts. Starten Sie dort den Server oder prüfen Sie den Port.</translation>
    </message>
    <message>
        <source>Ollama's library has no model &quot;%1&quot;. Check its name at ollama.com.</source>
        <translation>Die Bibliothek von Ollama hat kein Modell „%1“. Prüfen Sie den Namen auf ollama.com.</translation>
    </message>
    <message>
        <source>The account at %1 cannot pay for the request. Check its balance and limits, then resume.</source>
        <translation>Das Konto bei %1 kann die Anfrage nicht bezahlen. Prüfen Sie Guthaben und Grenzen und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The address of the server holds a part after &quot;?&quot; or &quot;#&quot;. Remove it; keys are entered apart.</source>
        <translation>Die Adresse des Servers enthält einen Teil nach „?“ oder „#“. Entfernen Sie ihn; Schlüssel werden getrennt eingegeben.</translation>
    </message>
    <message>
        <source>The address of the server holds a user name or password. Remove it; keys are entered apart.</source>
        <translation>Die Adresse des Servers enthält einen Benutzernamen oder ein Kennwort. Entfernen Sie das; Schlüssel werden getrennt eingegeben.</translation>
    </message>
    <message>
        <source>The address of the server is empty. Enter one such as http://127.0.0.1:8080/v1.</source>
        <translation>Die Adresse des Servers ist leer. Geben Sie eine wie http://127.0.0.1:8080/v1 ein.</translation>
    </message>
    <message>
        <source>The answer of %1 could not be read; it does not keep to the form of this kind of server. Check the kind of the connection.</source>
        <translation>Die Antwort von %1 war nicht lesbar; sie hält sich nicht an die Form dieser Art von Server. Prüfen Sie die Art der Verbindung.</translation>
    </message>
    <message>
        <source>The computer slept while %1 was answering, and the connection was lost. Resume to ask again.</source>
        <translation>Der Computer war im Ruhezustand, während %1 antwortete, und die Verbindung ging verloren. Setzen Sie fort, um erneut zu fragen.</translation>
    </message>
    <message>
        <source>The connection to %1 broke while it answered. What had come is kept.</source>
        <translation>Die Verbindung zu %1 brach während der Antwort ab. Was gekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The connection to %1 would not be encrypted. Enter its address with https://.</source>
        <translation>Die Verbindung zu %1 wäre nicht verschlüsselt. Geben Sie die Adresse mit https:// ein.</translation>
    </message>
    <message>
        <source>The conversation is longer than the model at %1 can read. Use a fresh conversation per item, fewer items, or give the model a larger context on the server.</source>
        <translation>Das Gespräch ist länger, als das Modell bei %1 lesen kann. Verwenden Sie ein neues Gespräch je Item, weniger Items oder geben Sie dem Modell auf dem Server einen größeren Kontext.</translation>
    </message>
    <message>
        <source>The disk of the computer on which %1 runs is full. Make room there, then download again; what has come is kept.</source>
        <translation>Der Datenträger des Computers, auf dem %1 läuft, ist voll. Schaffen Sie dort Platz und laden Sie erneut; was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The download of &quot;%1&quot; broke off. Start it again; what has come is kept.</source>
        <translation>Das Herunterladen von „%1“ ist abgebrochen. Starten Sie es erneut; was schon da ist, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The download was stopped. What has come is kept for the next time.</source>
        <translation>Das Herunterladen wurde angehalten. Was schon da ist, bleibt für das nächste Mal erhalten.</translation>
    </message>
    <message>
        <source>The environment variable %1 should hold the key for %2, but it is not set or empty. Set it before you start the program, then resume.</source>
        <translation>Die Umgebungsvariable %1 soll den Schlüssel für %2 enthalten, ist aber nicht gesetzt oder leer. Setzen Sie sie vor dem Start des Programms und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The key for %1 holds characters that no key has. Copy it again, without spaces or line breaks inside.</source>
        <translation>Der Schlüssel für %1 enthält Zeichen, die kein Schlüssel hat. Kopieren Sie ihn erneut, ohne Leerzeichen oder Zeilenumbrüche darin.</translation>
    </message>
    <message>
        <source>The key was not sent to %1, because the connection is not encrypted. Use an address that begins with https://, or remove the key.</source>
        <translation>Der Schlüssel wurde nicht an %1 gesendet, weil die Verbindung nicht verschlüsselt ist. Verwenden Sie eine Adresse, die mit https:// beginnt, oder entfernen Sie den Schlüssel.</translation>
    </message>
    <message>
        <source>The network's proxy stands between this computer and %1 and refused the connection. Check the proxy settings of the system.</source>
        <translation>Der Proxy des Netzes steht zwischen diesem Computer und %1 und hat die Verbindung abgelehnt. Prüfen Sie die Proxy-Einstellungen des Systems.</translation>
    </message>
    <message>
        <source>The program failed to ask %1. This is a defect of the program.</source>
        <translation>Das Programm konnte %1 nicht fragen. Das ist ein Fehler des Programms.</translation>
    </message>
    <message>
        <source>The quota of the account at %1 is used up. Raise it, or wait until it is renewed, then resume.</source>
        <translation>Das Kontingent des Kontos bei %1 ist aufgebraucht. Erhöhen Sie es oder warten Sie auf die Erneuerung und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>The reply of %1 broke off before its end. What had come is kept, but it does not count as an answer.</source>
        <translation>Die Antwort von %1 brach vor ihrem Ende ab. Was gekommen war, bleibt erhalten, zählt aber nicht als Antwort.</translation>
    </message>
    <message>
        <source>The reply of %1 is larger than a reply may be and was stopped.</source>
        <translation>Die Antwort von %1 ist größer als erlaubt und wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The reply of %1 took longer than a request may. What had come is kept.</source>
        <translation>Die Antwort von %1 dauerte länger als erlaubt. Was gekommen war, bleibt erhalten.</translation>
    </message>
    <message>
        <source>The request is larger than %1 accepts. Use a fresh conversation per item.</source>
        <translation>Die Anfrage ist größer, als %1 annimmt. Verwenden Sie ein neues Gespräch je Item.</translation>
    </message>
    <message>
        <source>The request was stopped.</source>
        <translation>Die Anfrage wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The server name %1 could not be found. Check the address and the internet connection.</source>
        <translation>Der Servername %1 wurde nicht gefunden. Prüfen Sie die Adresse und die Internetverbindung.</translation>
    </message>
    <message>
        <source>This respondent is a person who pastes replies, which needs the window program. Open the study there and run it.</source>
        <translation>Hier antwortet ein Mensch durch Einfügen, was das Fensterprogramm braucht. Öffnen Sie die Studie dort und führen Sie sie durch.</translation>
    </message>
</context>
<context>
    <name>app::llm::ConnectionTest</name>
    <message>
        <source>%1 answered after %2 s.</source>
        <translation>%1 hat nach %2 s geantwortet.</translation>
    </message>
    <message>
        <source>Models that the server offers: %1.</source>
        <translation>Modelle, die der Server anbietet: %1.</translation>
    </message>
    <message>
        <source>Requests go to %1.</source>
        <translation>Anfragen gehen an %1.</translation>
    </message>
    <message>
        <source>The server answers.</source>
        <translation>Der Server antwortet.</translation>
    </message>
    <message>
        <source>The server does not list its models.</source>
        <translation>Der Server nennt seine Modelle nicht.</translation>
    </message>
    <message>
        <source>The server offers no model. Load or download one there first.</source>
        <translation>Der Server bietet kein Modell an. Laden Sie dort zuerst eines.</translation>
    </message>
</context>
<context>
    <name>app::llm::Discovery</name>
    <message>
        <source>Server on port %1</source>
        <translation>Server an Port %1</translation>
    </message>
</context>
<context>
    <name>app::llm::LocalEngine</name>
    <message>
        <source>The model file %1 cannot be read.</source>
        <translation>Die Modelldatei %1 ist nicht lesbar.</translation>
    </message>
    <message>
        <source>The model was not loaded within 15 minutes.</source>
        <translation>Das Modell wurde nicht innerhalb von 15 Minuten geladen.</translation>
    </message>
    <message>
        <source>llama.cpp's server could not be started.</source>
        <translation>Der Server von llama.cpp konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <source>llama.cpp's server could not load the model. Its last words are under Details; the file may be damaged, or too large for this computer's memory.</source>
        <translation>Der Server von llama.cpp konnte das Modell nicht laden. Seine letzten Worte stehen unter Einzelheiten; die Datei ist vielleicht beschädigt oder zu groß für den Speicher dieses Computers.</translation>
    </message>
    <message>
        <source>llama.cpp's server has stopped. Its last words are under Details.</source>
        <translation>Der Server von llama.cpp läuft nicht mehr. Seine letzten Worte stehen unter Einzelheiten.</translation>
    </message>
    <message>
        <source>llama.cpp's server is not installed on this computer. Install llama.cpp, so that the program &quot;llama-server&quot; can be found, then try again.</source>
        <translation>Der Server von llama.cpp ist auf diesem Computer nicht installiert. Installieren Sie llama.cpp so, dass das Programm „llama-server“ gefunden wird, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>app::prompt</name>
    <message>
        <source>&quot;%1&quot; is no count with its word.</source>
        <translation>„%1“ ist keine Anzahl mit ihrem Wort.</translation>
    </message>
    <message>
        <source>The prompt pack &quot;%1&quot; has no words for the orientation &quot;%2&quot;. Give it a name and a definition.</source>
        <translation>Das Prompt-Paket „%1“ hat keine Worte für die Wertorientierung „%2“. Geben Sie ihr einen Namen und eine Definition.</translation>
    </message>
    <message>
        <source>There is no prompt pack &quot;%1&quot;. Known are: %2.</source>
        <translation>Es gibt kein Prompt-Paket „%1“. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>the placeholder {%1} is not known here.</source>
        <translation>der Platzhalter {%1} ist hier unbekannt.</translation>
    </message>
</context>
<context>
    <name>app::report</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: fewer than two scored trials in a condition under %2.</source>
        <translation>%1: Unter %2 gibt es in einer Bedingung weniger als zwei ausgewertete Durchgänge.</translation>
    </message>
    <message>
        <source>%1: fewer than two scored trials on a side under %2.</source>
        <translation>%1: Unter %2 gibt es auf einer Seite weniger als zwei ausgewertete Durchgänge.</translation>
    </message>
    <message>
        <source>%1: fewer than two scored trials under %2.</source>
        <translation>%1: Unter %2 gibt es weniger als zwei ausgewertete Durchgänge.</translation>
    </message>
    <message>
        <source>%1: neither a difference from %3 nor its absence is shown under %2; more trials are needed.</source>
        <translation>%1: Unter %2 ist weder ein Unterschied zu %3 noch dessen Fehlen gezeigt; dafür braucht es mehr Durchgänge.</translation>
    </message>
    <message>
        <source>%1: neither an effect of the goal nor its absence is shown under %2; more trials are needed.</source>
        <translation>%1: Unter %2 ist weder eine Wirkung des Ziels noch deren Fehlen gezeigt; dafür braucht es mehr Durchgänge.</translation>
    </message>
    <message>
        <source>%1: responses cannot be told from random answers in their distance to the value under %2; nothing may be concluded about the value there.</source>
        <translation>%1: Unter %2 sind die Antworten in ihrem Abstand zum Wert nicht von zufälligen zu unterscheiden; über den Wert ist dort kein Schluss erlaubt.</translation>
    </message>
    <message>
        <source>%1: responses come closer to the induced value than random answers under %2.</source>
        <translation>%1: Unter %2 kommen die Antworten dem vorgegebenen Wert näher als zufällige.</translation>
    </message>
    <message>
        <source>%1: responses come closer to the target (without a value: have a larger angle) than those of %3 under %2.</source>
        <translation>%1: Unter %2 kommen die Antworten dem Zielbereich näher (ohne Wert: haben einen größeren Winkel) als die von %3.</translation>
    </message>
    <message>
        <source>%1: responses differ from those of %3 by less than 5° under %2.</source>
        <translation>%1: Unter %2 unterscheiden sich die Antworten von denen von %3 um weniger als 5°.</translation>
    </message>
    <message>
        <source>%1: responses lie farther from the induced value than random answers under %2.</source>
        <translation>%1: Unter %2 liegen die Antworten weiter vom vorgegebenen Wert entfernt als zufällige.</translation>
    </message>
    <message>
        <source>%1: responses lie farther from the target (without a value: have a smaller angle) than those of %3 under %2.</source>
        <translation>%1: Unter %2 liegen die Antworten weiter vom Zielbereich entfernt (ohne Wert: haben einen kleineren Winkel) als die von %3.</translation>
    </message>
    <message>
        <source>%1: the goal makes no difference of 5° or more under %2.</source>
        <translation>%1: Unter %2 macht das Ziel keinen Unterschied von 5° oder mehr.</translation>
    </message>
    <message>
        <source>%1: with a goal, responses come closer to the target under %2.</source>
        <translation>%1: Unter %2 kommen die Antworten mit Ziel dem Zielbereich näher.</translation>
    </message>
    <message>
        <source>%1: with a goal, responses lie farther from the target under %2.</source>
        <translation>%1: Unter %2 liegen die Antworten mit Ziel weiter vom Zielbereich entfernt.</translation>
    </message>
    <message>
        <source>%1°</source>
        <translation>%1°</translation>
    </message>
    <message>
        <source>%1°, 95 % CI [%2, %3]</source>
        <translation>%1°, 95-%-KI [%2; %3]</translation>
    </message>
    <message>
        <source>95 % CI</source>
        <translation>95-%-KI</translation>
    </message>
    <message>
        <source>A cell is marked as not told from random answering when the 95 % interval of its mean angle holds the random mean and its share of trials that are transitive and longer than 35 is not above that of random answers (exact binomial, one-sided .05).</source>
        <translation>Eine Zelle gilt als nicht von zufälligem Antworten zu unterscheiden, wenn das 95-%-Intervall ihres mittleren Winkels den Mittelwert zufälliger Antworten enthält und ihr Anteil an Durchgängen, die transitiv und länger als 35 sind, nicht über dem zufälliger Antworten liegt (exakter Binomialtest, einseitig, 0,05).</translation>
    </message>
    <message>
        <source>A sheet of Excel holds 1,048,575 rows, and this study has more. Export CSV instead.</source>
        <translation>Ein Excel-Blatt fasst 1.048.575 Zeilen, und diese Studie hat mehr. Exportieren Sie stattdessen CSV.</translation>
    </message>
    <message>
        <source>Altruist</source>
        <translation>Altruist</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurrent</translation>
    </message>
    <message>
        <source>Distances to the target set beside the exact expectation of random answers (z test against their exact mean and standard deviation; Holm over %1 tests, .05). Intervals of VR above chance: 95 %, BCa bootstrap over conversations, t below 10 trials.</source>
        <translation>Abstände zum Zielbereich neben dem exakten Erwartungswert zufälliger Antworten (z-Test gegen deren exakten Mittelwert und exakte Standardabweichung; Holm über %1 Tests, 0,05). Intervalle der WR über Zufall: 95 %, BCa-Bootstrap über Gespräche, unter 10 Durchgängen t.</translation>
    </message>
    <message>
        <source>Further rows with an id that was there before: %1.</source>
        <translation>Weitere Datensätze mit einer schon vorhandenen ID: %1.</translation>
    </message>
    <message>
        <source>ICC(1,1) is the reliability of a single trial, ICC(1,k) that of the mean of a cell's k trials (one-way random model, intervals from F). Differences that the induced values make inflate them over a respondent and over all cells; those within one value do not have them. Below three cells they are not defined.</source>
        <translation>ICC(1,1) ist die Reliabilität eines einzelnen Durchgangs, ICC(1,k) die des Mittelwerts der k Durchgänge einer Zelle (einfaktorielles Zufallsmodell, Intervalle aus F). Über alle Zellen und innerhalb der einzelnen Befragten sind sie durch Unterschiede erhöht, die von den vorgegebenen Werten stammen; innerhalb eines Werts gibt es diese nicht. Unter drei Zellen sind sie nicht definiert.</translation>
    </message>
    <message>
        <source>Individualist (85, 50)</source>
        <translation>Individualist (85, 50)</translation>
    </message>
    <message>
        <source>Individualist (85, 85)</source>
        <translation>Individualist (85, 85)</translation>
    </message>
    <message>
        <source>Inequality averse</source>
        <translation>Ungleichheitsavers</translation>
    </message>
    <message>
        <source>Joint gain (75, 75)</source>
        <translation>Gemeinsamer Gewinn (75, 75)</translation>
    </message>
    <message>
        <source>Line %1 holds characters that are not UTF-8. Save the file as &quot;CSV UTF-8&quot;.</source>
        <translation>Zeile %1 enthält Zeichen, die nicht UTF-8 sind. Speichern Sie die Datei als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>Not told from random answering: %1.</source>
        <translation>Nicht von zufälligem Antworten zu unterscheiden: %1.</translation>
    </message>
    <message>
        <source>Over all respondents and values, an effect of the goal on the distance to the target is not shown: the difference is %1.</source>
        <translation>Über alle Befragten und Werte ist keine Wirkung des Ziels auf den Abstand zum Zielbereich gezeigt: Der Unterschied beträgt %1.</translation>
    </message>
    <message>
        <source>Over all respondents and values, responses with a goal come closer to the target by %1.</source>
        <translation>Über alle Befragten und Werte kommen Antworten mit Ziel dem Zielbereich um %1 näher.</translation>
    </message>
    <message>
        <source>Over all respondents and values, responses with a goal lie farther from the target by %1.</source>
        <translation>Über alle Befragten und Werte liegen Antworten mit Ziel um %1 weiter vom Zielbereich entfernt.</translation>
    </message>
    <message>
        <source>Over all values, a difference between %2 and %3 in the distance to the target is not shown: it is %1.</source>
        <translation>Über alle Werte ist kein Unterschied zwischen %2 und %3 im Abstand zum Zielbereich gezeigt: Er beträgt %1.</translation>
    </message>
    <message>
        <source>Over all values, responses of %2 come closer to the target than those of %3 by %1.</source>
        <translation>Über alle Werte kommen Antworten von %2 dem Zielbereich um %1 näher als die von %3.</translation>
    </message>
    <message>
        <source>Over all values, responses of %2 lie farther from the target than those of %3 by %1.</source>
        <translation>Über alle Werte liegen Antworten von %2 um %1 weiter vom Zielbereich entfernt als die von %3.</translation>
    </message>
    <message>
        <source>Random answers</source>
        <translation>Zufällige Antworten</translation>
    </message>
    <message>
        <source>Responses</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Row %1 (line %2) has %3 fields, but there are %4 columns. Check its separators and quotation marks.</source>
        <translation>Datensatz %1 (Zeile %2) hat %3 Felder, aber es gibt %4 Spalten. Prüfen Sie Trennzeichen und Anführungszeichen.</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>SD within</source>
        <translation>SD innerhalb</translation>
    </message>
    <message>
        <source>Simulated respondents answer by a rule; they are no language models.</source>
        <translation>Simulierte Befragte antworten nach einer Regel; sie sind keine Sprachmodelle.</translation>
    </message>
    <message>
        <source>Target set</source>
        <translation>Zielbereich</translation>
    </message>
    <message>
        <source>The SPSS file could not be written. Export CSV, which SPSS reads too.</source>
        <translation>Die SPSS-Datei konnte nicht geschrieben werden. Exportieren Sie CSV, das SPSS ebenfalls liest.</translation>
    </message>
    <message>
        <source>The bundle could not be written. Make room on the disk and try again.</source>
        <translation>Das Paket konnte nicht geschrieben werden. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file is empty. Its first line must name the columns.</source>
        <translation>Die Datei ist leer. Ihre erste Zeile muss die Spalten nennen.</translation>
    </message>
    <message>
        <source>The file is neither UTF-8 nor UTF-16. Save it as &quot;CSV UTF-8&quot;.</source>
        <translation>Die Datei ist weder UTF-8 noch UTF-16. Speichern Sie sie als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The folder %1 could not be made. Check the name and that you may write there.</source>
        <translation>Der Ordner %1 konnte nicht angelegt werden. Prüfen Sie den Namen und ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
        <source>The id “%1” stands in row %2 and again in row %3; each row is scored for itself.</source>
        <translation>Die ID „%1“ steht in Datensatz %2 und noch einmal in Datensatz %3; jeder Datensatz wird für sich ausgewertet.</translation>
    </message>
    <message>
        <source>The quotation mark on line %1 is never closed. Close it, or remove it.</source>
        <translation>Das Anführungszeichen in Zeile %1 wird nie geschlossen. Schließen oder entfernen Sie es.</translation>
    </message>
    <message>
        <source>The same trials measured against other targets. Sets count every way in which an ideal respondent can resolve indifference; a single target is one of these ways, with the amounts that it takes where it is indifferent. Distance of the mean and mean distance differ where trials lie on both sides of a target. The last column is the scale of published radar figures, 60 minus the mean distance.</source>
        <translation>Dieselben Durchgänge, gemessen an anderen Zielen. Ein Zielbereich umfasst alle Arten, auf die ideale Befragte Gleichgültigkeit auflösen können; ein einzelnes Ziel ist eine davon, mit den Beträgen, die bei Gleichgültigkeit gewählt werden. Abstand des Mittelwerts und mittlerer Abstand unterscheiden sich, wo Durchgänge auf beiden Seiten eines Ziels liegen. Die letzte Spalte hat die Skala veröffentlichter Radardiagramme, 60 minus mittlerer Abstand.</translation>
    </message>
    <message>
        <source>The study has no cells yet.</source>
        <translation>Die Studie hat noch keine Zellen.</translation>
    </message>
    <message>
        <source>The study was closed while its data were read. Open it and export again.</source>
        <translation>Die Studie wurde geschlossen, während ihre Daten gelesen wurden. Öffnen Sie sie und geben Sie die Daten erneut aus.</translation>
    </message>
    <message>
        <source>The workbook could not be begun: there is no room for temporary files. Make room on the disk and try again.</source>
        <translation>Die Arbeitsmappe konnte nicht begonnen werden: Für temporäre Dateien ist kein Platz. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The workbook could not be written. Make room on the disk and try again.</source>
        <translation>Die Arbeitsmappe konnte nicht geschrieben werden. Schaffen Sie Platz auf dem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There are two columns %1. Rename one of them.</source>
        <translation>Es gibt zwei Spalten %1. Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>There is no column item%1. The first line must name item1 to item6, or self1 and other1 to self6 and other6.</source>
        <translation>Es gibt keine Spalte item%1. Die erste Zeile muss item1 bis item6 nennen oder self1 und other1 bis self6 und other6.</translation>
    </message>
    <message>
        <source>This build of the program writes no Excel files. Choose CSV, which Excel opens.</source>
        <translation>Diese Fassung des Programms schreibt keine Excel-Dateien. Wählen Sie CSV, das Excel öffnen kann.</translation>
    </message>
    <message>
        <source>This build of the program writes no SPSS files. Choose CSV, which SPSS reads.</source>
        <translation>Diese Fassung des Programms schreibt keine SPSS-Dateien. Wählen Sie CSV, das SPSS liest.</translation>
    </message>
    <message>
        <source>This build of the program writes no bundles. Export the data, the figures and the report one by one.</source>
        <translation>Diese Fassung des Programms schreibt keine Pakete. Exportieren Sie Daten, Abbildungen und Bericht einzeln.</translation>
    </message>
    <message>
        <source>This study is a pilot.</source>
        <translation>Diese Studie ist eine Pilotstudie.</translation>
    </message>
    <message>
        <source>Value rationality is this program's definition, since the literature leaves the formula open: VR = 1 − D / Dmax, where D is the distance in degrees of a trial's angle to the target set of the induced value (0 inside it) and Dmax the largest distance that six answers can have. VR above chance = 1 − mean D / expected D of random answers: 1 on target, 0 as random answers, below 0 worse.</source>
        <translation>Die Wertrationalität ist eine Definition dieses Programms, da die Literatur die Formel offenlässt: WR = 1 − D / Dmax, wobei D der Abstand des Winkels eines Durchgangs zum Zielbereich des vorgegebenen Werts in Grad ist (0 innerhalb davon) und Dmax der größte Abstand, den sechs Antworten haben können. WR über Zufall = 1 − mittleres D / erwartetes D zufälliger Antworten: 1 im Ziel, 0 wie zufällige Antworten, unter 0 schlechter.</translation>
    </message>
    <message>
        <source>Welch's t test of the distances to the target set (of the angles where no value is induced), because each conversation is independent; permutation test where nothing varies. Holm over %1 tests, .05. No difference is claimed only where two one-sided tests show it to be within ±%2°.</source>
        <translation>Welchs t-Test der Abstände zum Zielbereich (der Winkel, wo kein Wert vorgegeben ist), weil jedes Gespräch unabhängig ist; Permutationstest, wo nichts variiert. Holm über %1 Tests, 0,05. Dass kein Unterschied besteht, wird nur behauptet, wo zwei einseitige Tests zeigen, dass er innerhalb von ±%2° liegt.</translation>
    </message>
    <message>
        <source>With goal</source>
        <translation>Mit Ziel</translation>
    </message>
    <message>
        <source>Without goal</source>
        <translation>Ohne Ziel</translation>
    </message>
    <message>
        <source>above chance</source>
        <translation>über Zufall</translation>
    </message>
    <message>
        <source>all cells</source>
        <translation>alle Zellen</translation>
    </message>
    <message>
        <source>alt/pro/ind/com</source>
        <translation>alt/pro/ind/kom</translation>
    </message>
    <message>
        <source>answers at random (exact)</source>
        <translation>zufällige Antworten (exakt)</translation>
    </message>
    <message>
        <source>cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>vollständig</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>deterministisch</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>Abweichung</translation>
    </message>
    <message>
        <source>fixed goal</source>
        <translation>festes Ziel</translation>
    </message>
    <message>
        <source>internal consistency of</source>
        <translation>interne Konsistenz von</translation>
    </message>
    <message>
        <source>mean angle</source>
        <translation>mittlerer Winkel</translation>
    </message>
    <message>
        <source>no goal</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>no induced value</source>
        <translation>keinem vorgegebenen Wert</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>Wertorientierung</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>rationality</source>
        <translation>Rationalität</translation>
    </message>
    <message>
        <source>row %1 (line %2), column %3: %4</source>
        <translation>Datensatz %1 (Zeile %2), Spalte %3: %4</translation>
    </message>
    <message>
        <source>scored</source>
        <translation>ausgewertet</translation>
    </message>
    <message>
        <source>stated goal</source>
        <translation>genanntes Ziel</translation>
    </message>
    <message>
        <source>transitive</source>
        <translation>transitiv</translation>
    </message>
    <message>
        <source>“%1” are not the amounts of an option of item %2, which run from %3 to %4.</source>
        <translation>„%1“ sind nicht die Beträge einer Option von Item %2; diese reichen von %3 bis %4.</translation>
    </message>
    <message>
        <source>“%1” are not two amounts. Two numbers with a decimal point are expected, or nothing in both columns.</source>
        <translation>„%1“ sind keine zwei Beträge. Erwartet werden zwei Zahlen mit Dezimalpunkt oder nichts in beiden Spalten.</translation>
    </message>
    <message>
        <source>“%1” does not end in .svg, .pdf, .eps, .png or .tiff; the ending chooses the format of the figure.</source>
        <translation>„%1“ endet nicht auf .svg, .pdf, .eps, .png oder .tiff; die Endung bestimmt das Format der Abbildung.</translation>
    </message>
    <message>
        <source>“%1” is no respondent of this study. It has %2.</source>
        <translation>„%1“ gehört nicht zu den Befragten dieser Studie. Diese sind: %2.</translation>
    </message>
    <message>
        <source>“%1” is no version of the measure. A, B or nothing is expected.</source>
        <translation>„%1“ ist keine Fassung des Messinstruments. Erwartet wird A, B oder nichts.</translation>
    </message>
</context>
<context>
    <name>app::run</name>
    <message>
        <source>%1 with lapses in %2 %</source>
        <translation>%1 mit Aussetzern in %2 %</translation>
    </message>
    <message>
        <source>%1: %2 is %3, but %4 is expected.</source>
        <translation>%1: %2 ist %3, erwartet wird aber %4.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 trials have no angle, because a reply was not read.</source>
        <translation>%1: %2 von %3 Durchgängen haben keinen Winkel, weil eine Antwort nicht gelesen wurde.</translation>
    </message>
    <message>
        <source>A prompt of %1 does not show nine options with two amounts each.</source>
        <translation>Ein Prompt für „%1“ zeigt nicht neun Optionen mit je zwei Beträgen.</translation>
    </message>
    <message>
        <source>A request got no reply (%1). It is sent again by itself after a pause.</source>
        <translation>Eine Anfrage blieb ohne Antwort (%1). Sie wird nach einer Pause von selbst noch einmal gesendet.</translation>
    </message>
    <message>
        <source>Altruist</source>
        <translation>Altruist</translation>
    </message>
    <message>
        <source>Competitor</source>
        <translation>Konkurrent</translation>
    </message>
    <message>
        <source>Individualist</source>
        <translation>Individualist</translation>
    </message>
    <message>
        <source>Inequality averse</source>
        <translation>Ungleichheitsavers</translation>
    </message>
    <message>
        <source>Joint-gain maximiser</source>
        <translation>Summenmaximierer</translation>
    </message>
    <message>
        <source>Random</source>
        <translation>Zufällig</translation>
    </message>
    <message>
        <source>The run was stopped before this request was sent.</source>
        <translation>Der Lauf wurde abgebrochen, bevor diese Anfrage gesendet wurde.</translation>
    </message>
    <message>
        <source>The server refuses a parameter of the participant, so requests go out without it. The record of each request tells what was sent.</source>
        <translation>Der Server lehnt einen Parameter des Befragten ab; Anfragen gehen deshalb ohne ihn hinaus. Bei jeder Anfrage ist festgehalten, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The server refuses the parameter &quot;%1&quot;, so requests go out without it or with its other name. The record of each request tells what was sent.</source>
        <translation>Der Server lehnt den Parameter „%1“ ab; Anfragen gehen deshalb ohne ihn oder mit seinem anderen Namen hinaus. Bei jeder Anfrage ist festgehalten, was gesendet wurde.</translation>
    </message>
    <message>
        <source>The server seems to have cut the conversation to what its context holds, so the model may not have read all of it. Give the model a larger context on the server, or use a fresh conversation per item.</source>
        <translation>Der Server hat das Gespräch anscheinend auf die Größe seines Kontexts gekürzt; das Modell hat vielleicht nicht alles gelesen. Geben Sie dem Modell auf dem Server einen größeren Kontext oder verwenden Sie ein neues Gespräch je Item.</translation>
    </message>
    <message>
        <source>The study has cost as much as your spending cap allows, so the run pauses. Raise the cap or remove it, then resume.</source>
        <translation>Die Studie hat so viel gekostet, wie Ihre Kostengrenze erlaubt; deshalb hält der Lauf an. Erhöhen oder entfernen Sie die Grenze und setzen Sie dann fort.</translation>
    </message>
    <message>
        <source>connection trouble</source>
        <translation>Verbindungsstörung</translation>
    </message>
    <message>
        <source>model is loading</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>rate limit</source>
        <translation>Ratenbegrenzung</translation>
    </message>
    <message>
        <source>server is busy</source>
        <translation>Server ist ausgelastet</translation>
    </message>
    <message>
        <source>the mean angle</source>
        <translation>der mittlere Winkel</translation>
    </message>
    <message>
        <source>the share in the own category</source>
        <translation>der Anteil in der eigenen Kategorie</translation>
    </message>
    <message>
        <source>the share of transitive trials</source>
        <translation>der Anteil transitiver Durchgänge</translation>
    </message>
    <message>
        <source>the share of vectors longer than 35</source>
        <translation>der Anteil der Vektoren länger als 35</translation>
    </message>
</context>
<context>
    <name>app::run::SecondReading</name>
    <message>
        <source>A reply is not in the study any more.</source>
        <translation>Eine Antwort ist nicht mehr in der Studie.</translation>
    </message>
    <message>
        <source>The second reader &quot;%1&quot; is no model of this study. Choose one of its respondents.</source>
        <translation>Der zweite Leser „%1“ ist kein Modell dieser Studie. Wählen Sie eines aus den Befragten.</translation>
    </message>
</context>
<context>
    <name>app::store</name>
    <message>
        <source>%1 and %2 have different plans. Merge copies of one study only.</source>
        <translation>%1 und %2 haben verschiedene Pläne. Vereinigen Sie nur Kopien derselben Studie.</translation>
    </message>
    <message>
        <source>%1 cannot be changed here: you may not write in its folder. Open it for reading only, or copy it to another folder.</source>
        <translation>%1 kann hier nicht geändert werden: Sie dürfen in den Ordner nicht schreiben. Öffnen Sie die Datei nur zum Lesen oder kopieren Sie sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be made. Check that its folder exists and that you may write in it.</source>
        <translation>%1 konnte nicht angelegt werden. Prüfen Sie, ob der Ordner existiert und Sie darin schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be opened for writing, because another program holds it. Close it there.</source>
        <translation>%1 konnte nicht zum Schreiben geöffnet werden, weil ein anderes Programm die Datei hält. Schließen Sie sie dort.</translation>
    </message>
    <message>
        <source>%1 could not be opened. Check whether you may read it, and write in its folder.</source>
        <translation>%1 konnte nicht geöffnet werden. Prüfen Sie, ob Sie die Datei lesen und in ihren Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be opened: you may not read it.</source>
        <translation>%1 konnte nicht geöffnet werden: Sie dürfen die Datei nicht lesen.</translation>
    </message>
    <message>
        <source>%1 could not be read or written. Check the disk or the connection to it.</source>
        <translation>%1 konnte nicht gelesen oder geschrieben werden. Prüfen Sie den Datenträger oder die Verbindung dorthin.</translation>
    </message>
    <message>
        <source>%1 could not be reserved for writing. Check that you may change it, or copy it to a folder on this computer.</source>
        <translation>%1 konnte nicht zum Schreiben reserviert werden. Prüfen Sie, ob Sie die Datei ändern dürfen, oder kopieren Sie sie in einen Ordner auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 could not be written. Check that you may write in its folder.</source>
        <translation>%1 konnte nicht geschrieben werden. Prüfen Sie, ob Sie in den Ordner schreiben dürfen.</translation>
    </message>
    <message>
        <source>%1 could not be written: the disk is full. Nothing that was kept is lost; free some space and go on.</source>
        <translation>%1 konnte nicht geschrieben werden: Der Datenträger ist voll. Nichts Gesichertes ist verloren; schaffen Sie Platz und machen Sie weiter.</translation>
    </message>
    <message>
        <source>%1 does not exist.</source>
        <translation>%1 existiert nicht.</translation>
    </message>
    <message>
        <source>%1 has no fixed plan, so it is no part of a larger study. Merge copies of one study that were run.</source>
        <translation>%1 hat keinen festgeschriebenen Plan und ist deshalb kein Teil einer größeren Studie. Vereinigen Sie durchgeführte Kopien einer Studie.</translation>
    </message>
    <message>
        <source>%1 holds a part that this program never makes, so it was not opened. Ask whoever sent it for another copy.</source>
        <translation>%1 enthält einen Teil, den dieses Programm nie anlegt, und wurde deshalb nicht geöffnet. Bitten Sie den Absender um eine andere Kopie.</translation>
    </message>
    <message>
        <source>%1 is a database of another program, not a study.</source>
        <translation>%1 ist eine Datenbank eines anderen Programms, keine Studie.</translation>
    </message>
    <message>
        <source>%1 is a folder. Choose a study file in it.</source>
        <translation>%1 ist ein Ordner. Wählen Sie eine Studiendatei darin.</translation>
    </message>
    <message>
        <source>%1 is being written by %2. Close it there, or open it here for reading only.</source>
        <translation>%1 wird gerade von %2 geschrieben. Schließen Sie die Datei dort oder öffnen Sie sie hier nur zum Lesen.</translation>
    </message>
    <message>
        <source>%1 is damaged. Open a copy of it, if there is one.</source>
        <translation>%1 ist beschädigt. Öffnen Sie eine Kopie, falls es eine gibt.</translation>
    </message>
    <message>
        <source>%1 is empty. It holds no study.</source>
        <translation>%1 ist leer und enthält keine Studie.</translation>
    </message>
    <message>
        <source>%1 is held by another program, which did not let go of it in time. Try again in a moment.</source>
        <translation>%1 wird von einem anderen Programm gehalten, das die Datei nicht rechtzeitig freigab. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is incomplete: its end is missing. Copy it again from where it came from.</source>
        <translation>%1 ist unvollständig: Das Ende fehlt. Kopieren Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>%1 is not a study of this program.</source>
        <translation>%1 ist keine Studie dieses Programms.</translation>
    </message>
    <message>
        <source>%1 is not an ordinary file.</source>
        <translation>%1 ist keine gewöhnliche Datei.</translation>
    </message>
    <message>
        <source>%1 is open for reading only, so the change was not kept.</source>
        <translation>%1 ist nur zum Lesen geöffnet, deshalb wurde die Änderung nicht gesichert.</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1 gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 lacks a part that every study has, so it was not opened. Open a copy of it, if there is one.</source>
        <translation>%1 fehlt ein Teil, den jede Studie hat; die Datei wurde deshalb nicht geöffnet. Öffnen Sie eine Kopie, falls es eine gibt.</translation>
    </message>
    <message>
        <source>%1 may only be read. Check whether you may change it and its folder.</source>
        <translation>%1 darf nur gelesen werden. Prüfen Sie, ob Sie die Datei und ihren Ordner ändern dürfen.</translation>
    </message>
    <message>
        <source>%1 on %2 (process %3)</source>
        <translation>%1 auf %2 (Prozess %3)</translation>
    </message>
    <message>
        <source>%1 takes too long to be checked, as only a damaged file does. It was not opened.</source>
        <translation>Die Prüfung von %1 dauert zu lange, wie es nur bei beschädigten Dateien vorkommt. Die Datei wurde nicht geöffnet.</translation>
    </message>
    <message>
        <source>%1 was changed by another program in a way that a study never is. Open a copy of it, if there is one.</source>
        <translation>%1 wurde von einem anderen Programm auf eine Weise geändert, die bei Studien nie vorkommt. Öffnen Sie eine Kopie, falls es eine gibt.</translation>
    </message>
    <message>
        <source>%1 was made by a newer version of this program (format %2, this one knows %3). Install the newer version to open it.</source>
        <translation>%1 wurde mit einer neueren Fassung dieses Programms gemacht (Format %2, diese kennt %3). Installieren Sie die neuere Fassung, um die Datei zu öffnen.</translation>
    </message>
    <message numerus="yes">
        <source>%n more problem(s) were found.</source>
        <translation>
            <numerusform>%n weiteres Problem wurde gefunden.</numerusform>
            <numerusform>%n weitere Probleme wurden gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change could not be kept in %1. Open the study again.</source>
        <translation>Eine Änderung konnte nicht in %1 gesichert werden. Öffnen Sie die Studie erneut.</translation>
    </message>
    <message>
        <source>A change does not fit the study file and was not kept. Open the study again.</source>
        <translation>Eine Änderung passt nicht zur Studiendatei und wurde nicht gesichert. Öffnen Sie die Studie erneut.</translation>
    </message>
    <message>
        <source>A reply in trial %1 (step %2, request %3) was changed afterwards.</source>
        <translation>Eine Antwort in Durchgang %1 (Schritt %2, Anfrage %3) wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>A text is larger than the 64 MB that a study keeps.</source>
        <translation>Ein Text ist größer als die 64 MB, die eine Studie aufnimmt.</translation>
    </message>
    <message>
        <source>A text that was sent (number %1) was changed afterwards.</source>
        <translation>Ein gesendeter Text (Nummer %1) wurde nachträglich geändert.</translation>
    </message>
    <message>
        <source>Row %1 of the table %2 belongs to something that is not there.</source>
        <translation>Zeile %1 der Tabelle %2 gehört zu etwas, das es nicht gibt.</translation>
    </message>
    <message>
        <source>Some requests were removed from the file.</source>
        <translation>Einige Anfragen wurden aus der Datei entfernt.</translation>
    </message>
    <message>
        <source>The end of the history of corrections is missing.</source>
        <translation>Das Ende des Korrekturverlaufs fehlt.</translation>
    </message>
    <message>
        <source>The file is damaged (%1).</source>
        <translation>Die Datei ist beschädigt (%1).</translation>
    </message>
    <message>
        <source>The history of corrections was changed at number %1 (trial %2, item %3).</source>
        <translation>Der Korrekturverlauf wurde bei Nummer %1 geändert (Durchgang %2, Item %3).</translation>
    </message>
    <message>
        <source>The plan or the design was changed after the plan had been fixed.</source>
        <translation>Der Plan oder der Untersuchungsplan wurde nach dem Festschreiben geändert.</translation>
    </message>
    <message>
        <source>The program ended while this request was under way. Whether it was answered, and charged, is not known; it can be asked again.</source>
        <translation>Das Programm endete, während diese Anfrage lief. Ob sie beantwortet und berechnet wurde, ist unbekannt; sie kann erneut gestellt werden.</translation>
    </message>
    <message>
        <source>The requests of trial %1 do not agree with the plan or with each other.</source>
        <translation>Die Anfragen von Durchgang %1 passen nicht zum Plan oder nicht zueinander.</translation>
    </message>
    <message>
        <source>The study has no request number %1.</source>
        <translation>Die Studie hat keine Anfrage Nummer %1.</translation>
    </message>
    <message>
        <source>The study is damaged: its parts do not fit each other. Open a copy of it, if there is one.</source>
        <translation>Die Studie ist beschädigt: Ihre Teile passen nicht zueinander. Öffnen Sie eine Kopie, falls es eine gibt.</translation>
    </message>
    <message>
        <source>There is nothing to merge. Name at least one study.</source>
        <translation>Es gibt nichts zu vereinigen. Nennen Sie mindestens eine Studie.</translation>
    </message>
    <message>
        <source>Trial %1 was answered both in %2 and in %3. Leave one of the files out.</source>
        <translation>Durchgang %1 wurde sowohl in %2 als auch in %3 beantwortet. Lassen Sie eine der Dateien weg.</translation>
    </message>
    <message>
        <source>a program on another computer (process %1)</source>
        <translation>ein Programm auf einem anderen Computer (Prozess %1)</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <source>another program on %1 (process %2)</source>
        <translation>ein anderes Programm auf %1 (Prozess %2)</translation>
    </message>
    <message>
        <source>this program</source>
        <translation>dieses Programm</translation>
    </message>
</context>
<context>
    <name>app::study</name>
    <message>
        <source>&quot;%1&quot; is not known; %2 are.</source>
        <translation>„%1“ ist unbekannt; bekannt sind %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is the name of a standard orientation; choose another one.</source>
        <translation>„%1“ ist der Name einer Standardorientierung; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice.</source>
        <translation>„%1“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: &quot;%2&quot; is not known; %3 are. An orientation of your own has &quot;id&quot;, &quot;name&quot;, &quot;definition&quot; and &quot;target&quot;.</source>
        <translation>„%1“: „%2“ ist unbekannt; bekannt sind %3. Eine eigene Wertorientierung hat „id“, „name“, „definition“ und „target“.</translation>
    </message>
    <message>
        <source>6 or 15 items are expected, there are %1.</source>
        <translation>Erwartet werden 6 oder 15 Items, es sind %1.</translation>
    </message>
    <message>
        <source>A cell needs at least one trial.</source>
        <translation>Eine Zelle braucht mindestens einen Durchgang.</translation>
    </message>
    <message>
        <source>A change does not fit this study and was not made. Open the study again.</source>
        <translation>Eine Änderung passt nicht zu dieser Studie und wurde nicht vorgenommen. Öffnen Sie die Studie erneut.</translation>
    </message>
    <message>
        <source>A respondent has no label. Give it one.</source>
        <translation>Eine Bezeichnung fehlt bei den Befragten. Ergänzen Sie sie.</translation>
    </message>
    <message>
        <source>A study has at most 1,000,000 trials.</source>
        <translation>Eine Studie hat höchstens 1.000.000 Durchgänge.</translation>
    </message>
    <message>
        <source>Baseline per orientation</source>
        <translation>Grundlinie je Wertorientierung</translation>
    </message>
    <message>
        <source>Demo study</source>
        <translation>Demostudie</translation>
    </message>
    <message>
        <source>Goal prompt against baseline</source>
        <translation>Ziel-Prompt gegen Grundlinie</translation>
    </message>
    <message>
        <source>Item %1 has no reply yet, so nobody can read it.</source>
        <translation>Item %1 hat noch keine Antwort, also kann niemand sie lesen.</translation>
    </message>
    <message>
        <source>Item %1 has no reply yet, so there is nothing to correct.</source>
        <translation>Item %1 hat noch keine Antwort, also gibt es nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>The design can no longer change, because the plan of this study is fixed. Make a new study from it to change something.</source>
        <translation>Der Untersuchungsplan kann sich nicht mehr ändern, weil der Plan dieser Studie festgeschrieben ist. Machen Sie daraus eine neue Studie, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>The factor &quot;%1&quot; has no value. Choose at least one.</source>
        <translation>Der Faktor „%1“ hat keinen Wert. Wählen Sie mindestens einen.</translation>
    </message>
    <message>
        <source>The factor &quot;%1&quot; has the same value twice. Remove one.</source>
        <translation>Der Faktor „%1“ hat denselben Wert zweimal. Entfernen Sie einen.</translation>
    </message>
    <message>
        <source>The orientation &quot;%1&quot; has no definition, which the design uses to induce it. Add a definition.</source>
        <translation>Der Wertorientierung „%1“ fehlt die Definition, mit der sie vorgegeben werden soll. Ergänzen Sie eine.</translation>
    </message>
    <message>
        <source>The orientation &quot;%1&quot; has no name. Give it one.</source>
        <translation>Die Wertorientierung „%1“ hat keinen Namen. Geben Sie ihr einen.</translation>
    </message>
    <message>
        <source>The orientation &quot;%1&quot; has no statement about behaviour. Induce your own orientations by label or definition.</source>
        <translation>Die Wertorientierung „%1“ hat keine Aussage über das Handeln. Geben Sie eigene Wertorientierungen durch Name oder Definition vor.</translation>
    </message>
    <message>
        <source>The orientation &quot;%1&quot; is there twice. Remove one.</source>
        <translation>Die Wertorientierung „%1“ ist doppelt vorhanden. Entfernen Sie eine.</translation>
    </message>
    <message>
        <source>The payoffs hold fewer items than the study asks. Add items, or ask the primary ones alone.</source>
        <translation>Die Auszahlungen enthalten weniger Items, als die Studie verlangt. Ergänzen Sie Items oder fragen Sie nur die primären.</translation>
    </message>
    <message>
        <source>The plan of this study is fixed already.</source>
        <translation>Der Plan dieser Studie ist schon festgeschrieben.</translation>
    </message>
    <message>
        <source>The prompt pack &quot;%1&quot; is not known here. Import it, or choose another one in the design.</source>
        <translation>Das Prompt-Paket „%1“ ist hier unbekannt. Importieren Sie es oder wählen Sie im Plan ein anderes.</translation>
    </message>
    <message>
        <source>The respondent &quot;%1&quot; has no model. Choose one.</source>
        <translation>„%1“ hat kein Modell. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>The respondent &quot;%1&quot; has no server address. Give the address of its server.</source>
        <translation>„%1“ hat keine Serveradresse. Geben Sie die Adresse des Servers an.</translation>
    </message>
    <message>
        <source>The second reader &quot;%1&quot; is none of the respondents. Name the label of one of them.</source>
        <translation>Der zweite Leser „%1“ gehört nicht zu den Befragten. Nennen Sie die Bezeichnung eines von ihnen.</translation>
    </message>
    <message>
        <source>The study has more than 1,000,000 trials. Choose fewer values of some factor, or fewer trials per cell.</source>
        <translation>Die Studie hat mehr als 1.000.000 Durchgänge. Wählen Sie weniger Werte eines Faktors oder weniger Durchgänge je Zelle.</translation>
    </message>
    <message>
        <source>The study has no orientation. Choose at least one, or &quot;none&quot;.</source>
        <translation>Die Studie hat keine Wertorientierung. Wählen Sie mindestens eine oder „none“.</translation>
    </message>
    <message>
        <source>The study has no respondent. Choose at least one model, or a simulated respondent.</source>
        <translation>Die Studie hat keine Befragten. Wählen Sie mindestens ein Modell oder simulierte Befragte.</translation>
    </message>
    <message>
        <source>The study would have more than 1,000,000 cells. Choose fewer values of some factor.</source>
        <translation>Die Studie hätte mehr als 1.000.000 Zellen. Wählen Sie weniger Werte eines Faktors.</translation>
    </message>
    <message>
        <source>There is nothing to code yet. Run the study first.</source>
        <translation>Es gibt noch nichts zu kodieren. Führen Sie zuerst die Studie durch.</translation>
    </message>
    <message>
        <source>This trial does not ask item %1, so there is nothing to correct.</source>
        <translation>Dieser Durchgang fragt Item %1 nicht, also gibt es nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>Two models side by side</source>
        <translation>Zwei Modelle nebeneinander</translation>
    </message>
    <message>
        <source>Two respondents have the label &quot;%1&quot;. Give each its own.</source>
        <translation>Zwei Befragte haben die Bezeichnung „%1“. Geben Sie jedem eine eigene.</translation>
    </message>
    <message>
        <source>Type the initials of who codes first.</source>
        <translation>Geben Sie zuerst das Kürzel der kodierenden Person ein.</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Rückgängig: %1</translation>
    </message>
    <message>
        <source>a number from %1 to %2 is expected.</source>
        <translation>erwartet wird eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>a respondent has either a &quot;connection&quot;, or is &quot;simulated&quot;, or has &quot;manual&quot;: true.</source>
        <translation>Befragte haben entweder „connection“, oder „simulated“, oder „manual“: true.</translation>
    </message>
    <message>
        <source>a text, or a list of texts, is expected.</source>
        <translation>erwartet wird ein Text oder eine Liste von Texten.</translation>
    </message>
    <message>
        <source>a whole number that is not negative is expected.</source>
        <translation>erwartet wird eine ganze, nicht negative Zahl.</translation>
    </message>
    <message>
        <source>item %1 is neither nine pairs [self, other] nor the two ends of a line.</source>
        <translation>Item %1 besteht weder aus neun Paaren [selbst, andere] noch aus den zwei Enden einer Linie.</translation>
    </message>
    <message>
        <source>the address holds a password or key, which must not stand in a study. Put it into an environment variable and name that under &quot;key_env&quot;.</source>
        <translation>die Adresse enthält ein Kennwort oder einen Schlüssel, der nicht in einer Studie stehen darf. Legen Sie ihn in eine Umgebungsvariable und nennen Sie diese unter „key_env“.</translation>
    </message>
    <message>
        <source>the name of an environment variable is expected, never the key itself.</source>
        <translation>erwartet wird der Name einer Umgebungsvariablen, nie der Schlüssel selbst.</translation>
    </message>
    <message>
        <source>two angles [low, high] from -180 to 180 degrees are expected.</source>
        <translation>erwartet werden zwei Winkel [unten, oben] von −180 bis 180 Grad.</translation>
    </message>
    <message>
        <source>two numbers [self, other] are expected.</source>
        <translation>erwartet werden zwei Zahlen [selbst, andere].</translation>
    </message>
</context>
<context>
    <name>app::svo</name>
    <message>
        <source>“%1” is no option of an item. A number from 1 to 9, a letter from A to I, or nothing is expected.</source>
        <translation>„%1“ ist keine Option eines Items. Erwartet wird eine Zahl von 1 bis 9, ein Buchstabe von A bis I oder nichts.</translation>
    </message>
</context>
<context>
    <name>ui::connections</name>
    <message>
        <source>Another server</source>
        <translation>Anderer Server</translation>
    </message>
    <message>
        <source>LM Studio on this computer</source>
        <translation>LM Studio auf diesem Computer</translation>
    </message>
    <message>
        <source>Lab server</source>
        <translation>Laborserver</translation>
    </message>
    <message>
        <source>Ollama on this computer</source>
        <translation>Ollama auf diesem Computer</translation>
    </message>
    <message>
        <source>llama.cpp on this computer</source>
        <translation>llama.cpp auf diesem Computer</translation>
    </message>
</context>
<context>
    <name>ui::connections::ConnectionForm</name>
    <message>
        <source>A key is never written into a study, a log or an export. Servers on this computer need none.</source>
        <translation>Ein Schlüssel wird nie in eine Studie, ein Protokoll oder einen Export geschrieben. Server auf diesem Computer brauchen keinen.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Any usual spelling will do: with or without https, /v1 or a final slash.</source>
        <translation>Jede übliche Schreibweise genügt: mit oder ohne https, /v1 oder Schrägstrich am Ende.</translation>
    </message>
    <message>
        <source>Environment variable</source>
        <translation>Umgebungsvariable</translation>
    </message>
    <message>
        <source>From an environment variable</source>
        <translation>Aus einer Umgebungsvariablen</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Geben Sie dem Server einen Namen.</translation>
    </message>
    <message>
        <source>Kept in this computer's keychain</source>
        <translation>Im Schlüsselbund dieses Computers</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Kind of server</source>
        <translation>Art des Servers</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name the environment variable that holds the key.</source>
        <translation>Nennen Sie die Umgebungsvariable, die den Schlüssel enthält.</translation>
    </message>
    <message>
        <source>Requests go to %1</source>
        <translation>Anfragen gehen an %1</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The key holds a character that keys do not have. Copy it once more.</source>
        <translation>Der Schlüssel enthält ein Zeichen, das in Schlüsseln nicht vorkommt. Kopieren Sie ihn noch einmal.</translation>
    </message>
    <message>
        <source>The program reads the variable when it runs, and keeps nothing.</source>
        <translation>Das Programm liest die Variable, wenn es läuft, und bewahrt nichts auf.</translation>
    </message>
    <message>
        <source>Where the key is</source>
        <translation>Wo der Schlüssel ist</translation>
    </message>
    <message>
        <source>paste a new key; leave empty otherwise</source>
        <translation>neuen Schlüssel einfügen, sonst leer lassen</translation>
    </message>
</context>
<context>
    <name>ui::connections::ConnectionsScreen</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>A model file</source>
        <translation>Modelldatei</translation>
    </message>
    <message>
        <source>A model file (GGUF) on this computer…</source>
        <translation>Modelldatei (GGUF) auf diesem Computer …</translation>
    </message>
    <message>
        <source>A server answers as a model: a program on this computer such as Ollama or LM Studio, a server of your lab, or a provider with a key. Simulated respondents need none.</source>
        <translation>Ein Server antwortet als Modell: ein Programm auf diesem Computer wie Ollama oder LM Studio, ein Server Ihres Labors oder ein Anbieter mit Schlüssel. Simulierte Befragte brauchen keinen.</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Server hinzufügen</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Find servers on this computer</source>
        <translation>Server auf diesem Computer suchen</translation>
    </message>
    <message>
        <source>Model files (*.gguf)</source>
        <translation>Modelldateien (*.gguf)</translation>
    </message>
    <message>
        <source>No server yet</source>
        <translation>Noch kein Server</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save and test</source>
        <translation>Speichern und prüfen</translation>
    </message>
    <message>
        <source>Saved servers</source>
        <translation>Gespeicherte Server</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>The key is in the keychain. It is not shown again.</source>
        <translation>Der Schlüssel ist im Schlüsselbund. Er wird nicht wieder angezeigt.</translation>
    </message>
    <message>
        <source>There is a server of this name already. Choose another name.</source>
        <translation>Es gibt schon einen Server dieses Namens. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>This computer has no keychain: the key is known until the program ends.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund: Der Schlüssel gilt, bis das Programm endet.</translation>
    </message>
    <message>
        <source>no model ticked</source>
        <translation>kein Modell angehakt</translation>
    </message>
    <message>
        <source>run by this program · %1</source>
        <translation>von diesem Programm betrieben · %1</translation>
    </message>
</context>
<context>
    <name>ui::connections::CostsDialog</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>A run pauses as soon as the replies of its study have cost this. Requests that are under way are still finished.</source>
        <translation>Ein Lauf hält an, sobald die Antworten seiner Studie so viel gekostet haben. Laufende Anfragen werden noch beendet.</translation>
    </message>
    <message>
        <source>A study may cost</source>
        <translation>Eine Studie darf kosten</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Währung</translation>
    </message>
    <message>
        <source>Million tokens of prompts</source>
        <translation>Million Token Prompts</translation>
    </message>
    <message>
        <source>Million tokens of replies</source>
        <translation>Million Token Antworten</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Models of servers appear here once a study has one of them as a respondent.</source>
        <translation>Modelle von Servern erscheinen hier, sobald eine Studie eines von ihnen befragt.</translation>
    </message>
    <message>
        <source>Price of a million tokens of prompts to %1</source>
        <translation>Preis für eine Million Token Prompts an %1</translation>
    </message>
    <message>
        <source>Price of a million tokens of prompts to %1 that come from a cache</source>
        <translation>Preis einer Million Token von Anfragen an %1, die aus einem Zwischenspeicher kommen</translation>
    </message>
    <message>
        <source>Price of a million tokens of replies of %1</source>
        <translation>Preis für eine Million Token Antworten von %1</translation>
    </message>
    <message>
        <source>Prices</source>
        <translation>Preise</translation>
    </message>
    <message>
        <source>The same from a cache</source>
        <translation>Dieselben aus einem Zwischenspeicher</translation>
    </message>
    <message>
        <source>Your own prices; the program knows none. An empty row means that the model's costs are not counted.</source>
        <translation>Ihre eigenen Preise; das Programm kennt keine. Bei einer leeren Zeile werden die Kosten des Modells nicht gezählt.</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>gleich</translation>
    </message>
</context>
<context>
    <name>ui::connections::EnginePanel</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>state of an engine: starting, loading model, not running</comment>
        <translation>Stand: %1.</translation>
    </message>
    <message>
        <source>It is served by the llama.cpp that is installed on this computer, for this computer alone, and stops with the program.</source>
        <translation>Das Modell läuft mit dem llama.cpp, das auf diesem Computer installiert ist, nur für diesen Computer, und endet mit dem Programm.</translation>
    </message>
    <message>
        <source>Model file, run by this program</source>
        <translation>Modelldatei, von diesem Programm betrieben</translation>
    </message>
    <message>
        <source>Ready at %1</source>
        <translation>Bereit unter %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the model</source>
        <translation>Modell starten</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop the model</source>
        <translation>Modell beenden</translation>
    </message>
    <message>
        <source>The engine's own last words</source>
        <translation>Letzte Worte der Modell-Engine</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>loading model</source>
        <translation>lädt Modell</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>startet</translation>
    </message>
</context>
<context>
    <name>ui::connections::FoundServers</name>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n Modell</numerusform>
            <numerusform>%n Modelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>Every server that answers here is in the list above.</source>
        <translation>Jeder Server, der hier antwortet, steht in der Liste oben.</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Looking for model servers…</source>
        <translation>Modellserver werden gesucht …</translation>
    </message>
    <message>
        <source>No server answers on this computer. Start Ollama, LM Studio or llama.cpp first, then search again.</source>
        <translation>Auf diesem Computer antwortet kein Server. Starten Sie zuerst Ollama, LM Studio oder llama.cpp und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nothing is sent to a server before you add it.</source>
        <translation>An einen Server wird nichts gesendet, bevor Sie ihn hinzufügen.</translation>
    </message>
    <message>
        <source>loading its model</source>
        <translation>lädt sein Modell</translation>
    </message>
    <message>
        <source>needs a key</source>
        <translation>braucht einen Schlüssel</translation>
    </message>
    <message>
        <source>port %1 · %2</source>
        <translation>Port %1 · %2</translation>
    </message>
</context>
<context>
    <name>ui::connections::ModelCheck</name>
    <message>
        <source>A model answers</source>
        <translation>Ein Modell antwortet</translation>
    </message>
    <message>
        <source>It lists its models</source>
        <translation>Er nennt seine Modelle</translation>
    </message>
    <message>
        <source>The address can be used</source>
        <translation>Die Adresse ist verwendbar</translation>
    </message>
    <message>
        <source>The server can be reached</source>
        <translation>Der Server ist erreichbar</translation>
    </message>
</context>
<context>
    <name>ui::connections::ModelList</name>
    <message>
        <source>A model that is not listed</source>
        <translation>Ein Modell, das nicht in der Liste steht</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add this model</source>
        <translation>Dieses Modell hinzufügen</translation>
    </message>
    <message>
        <source>Find a model</source>
        <translation>Modell suchen</translation>
    </message>
    <message>
        <source>Models for use in designs</source>
        <translation>Modelle für Untersuchungspläne</translation>
    </message>
    <message>
        <source>a model that is not listed</source>
        <translation>ein Modell, das nicht in der Liste steht</translation>
    </message>
    <message>
        <source>context %1</source>
        <translation>Kontext %1</translation>
    </message>
</context>
<context>
    <name>ui::connections::PullPanel</name>
    <message>
        <source>%1 is ready on %2.</source>
        <translation>%1 ist auf %2 bereit.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 von %2 (%3 %)</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 auf %2: %3</translation>
    </message>
    <message>
        <source>%1 on %2: asking for it…</source>
        <translation>%1 auf %2: wird angefordert …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the download</source>
        <translation>Herunterladen abbrechen</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Download a model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>Model to download</source>
        <translation>Modell zum Herunterladen</translation>
    </message>
    <message>
        <source>Progress of the download</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>The download of %1 was cancelled. Asked for again, it goes on where it was.</source>
        <translation>Das Herunterladen von %1 wurde abgebrochen. Erneut gestartet, geht es weiter, wo es war.</translation>
    </message>
    <message>
        <source>a name from Ollama's library, such as qwen3:8b</source>
        <translation>ein Name aus der Bibliothek von Ollama, etwa qwen3:8b</translation>
    </message>
</context>
<context>
    <name>ui::connections::TestSteps</name>
    <message>
        <source>%1
The server says: %2</source>
        <translation>%1
Der Server meldet: %2</translation>
    </message>
</context>
<context>
    <name>ui::figure</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1 of %2 trials have an angle.</source>
        <translation>%1 von %2 Durchgängen haben einen Winkel.</translation>
    </message>
    <message>
        <source>%1: mean angle %2, 95 % interval %3 to %4, n = %5.</source>
        <translation>%1: mittlerer Winkel %2, 95-%-Intervall %3 bis %4, n = %5.</translation>
    </message>
    <message>
        <source>%1: mean angle %2, n = %3.</source>
        <translation>%1: mittlerer Winkel %2, n = %3.</translation>
    </message>
    <message>
        <source>%1: no angle.</source>
        <translation>%1: kein Winkel.</translation>
    </message>
    <message>
        <source>60 minus the mean distance to the induced value in degrees, the scale of published radar figures: 60 is on target, 0 and less lie at the centre. The area depends on the order of the values and hides how trials scatter; see the intervals.</source>
        <translation>60 minus mittlerer Abstand zum vorgegebenen Wert in Grad, die Skala veröffentlichter Radardiagramme: 60 ist im Ziel, 0 und weniger liegen in der Mitte. Die Fläche hängt von der Reihenfolge der Werte ab und verbirgt die Streuung der Durchgänge; siehe Intervalle.</translation>
    </message>
    <message>
        <source>A picture of %1 mm at %2 dpi is too large; choose a smaller size or fewer dpi.</source>
        <translation>Ein Bild von %1 mm bei %2 dpi ist zu groß; wählen Sie eine kleinere Größe oder weniger dpi.</translation>
    </message>
    <message>
        <source>A radar needs at least three induced values; this study has fewer.</source>
        <translation>Ein Netzdiagramm braucht mindestens drei vorgegebene Werte; diese Studie hat weniger.</translation>
    </message>
    <message>
        <source>APA journals (174 mm)</source>
        <translation>APA-Zeitschriften (174 mm)</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Area of a mark: share of the answers at this allocation; where items meet, their shares add up.</source>
        <translation>Fläche eines Zeichens: Anteil der Antworten mit dieser Aufteilung; wo Items sich treffen, addieren sich die Anteile.</translation>
    </message>
    <message>
        <source>Change: mean distance with goal minus without (Welch); below zero, the goal brings answers closer to the induced value.</source>
        <translation>Veränderung: mittlerer Abstand mit Ziel minus ohne (Welch); unter null bringt das Ziel die Antworten dem vorgegebenen Wert näher.</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Wahlen</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Kreis</translation>
    </message>
    <message>
        <source>Codes of the same replies or conversations by two coders: rows by the first, columns by the second; numbers are counts. κ: Cohen's kappa with its 95 % interval; conversations were resampled.</source>
        <translation>Kodes derselben Antworten oder Gespräche durch zwei Kodierende: Zeilen die ersten, Spalten die zweiten; Zahlen sind Häufigkeiten. κ: Cohens Kappa mit 95-%-Intervall; Gespräche wurden neu gezogen.</translation>
    </message>
    <message>
        <source>Dark band: the same for means of %1 trials (%2 to %3).</source>
        <translation>Dunkles Band: dasselbe für Mittelwerte aus %1 Durchgängen (%2 bis %3).</translation>
    </message>
    <message>
        <source>Dashed: values before correction.</source>
        <translation>Gestrichelt: Werte vor der Korrektur.</translation>
    </message>
    <message>
        <source>Digits: the option in its place as shown. The program's codes are without anybody's corrections.</source>
        <translation>Ziffern: die Option an ihrem gezeigten Platz. Die Kodes des Programms sind ohne Korrekturen von Personen.</translation>
    </message>
    <message>
        <source>Distribution</source>
        <translation>Verteilung</translation>
    </message>
    <message>
        <source>Dots: trials. Large marks: means with 95 % intervals.</source>
        <translation>Punkte: Durchgänge. Große Marken: Mittelwerte mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>Elsevier, one and a half columns (140 mm)</source>
        <translation>Elsevier, anderthalb Spalten (140 mm)</translation>
    </message>
    <message>
        <source>Elsevier, one column (90 mm)</source>
        <translation>Elsevier, eine Spalte (90 mm)</translation>
    </message>
    <message>
        <source>Elsevier, two columns (190 mm)</source>
        <translation>Elsevier, zwei Spalten (190 mm)</translation>
    </message>
    <message>
        <source>Goal effect</source>
        <translation>Zielwirkung</translation>
    </message>
    <message>
        <source>Grey band: 95 % of trials answered at random (%1 to %2).</source>
        <translation>Graues Band: 95 % zufällig beantworteter Durchgänge (%1 bis %2).</translation>
    </message>
    <message>
        <source>Grey dots and dashed ray: reference sample %1, n = %2, M = %3, 95 % CI [%4, %5].</source>
        <translation>Graue Punkte und gestrichelter Strahl: Referenzstichprobe %1, n = %2, M = %3, 95-%-KI [%4; %5].</translation>
    </message>
    <message>
        <source>Grey dots: reference sample %1, n = %2.</source>
        <translation>Graue Punkte: Referenzstichprobe %1, n = %2.</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Heatmap</translation>
    </message>
    <message>
        <source>Hollow marks: without goal.</source>
        <translation>Hohle Zeichen: ohne Ziel.</translation>
    </message>
    <message>
        <source>Intervals</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Item %1</source>
        <translation>Item %1</translation>
    </message>
    <message>
        <source>Lines: the items in the payoff plane, from their first to their last option; to the right more for self, upwards more for the other.</source>
        <translation>Linien: die Items in der Auszahlungsebene, von der ersten zur letzten Option; nach rechts mehr für sich, nach oben mehr für den anderen.</translation>
    </message>
    <message>
        <source>Marks: cells. Bars: means of a respondent's cells, each counting alike. 1 is full agreement with the induced value, 0 is what random answers give.</source>
        <translation>Zeichen: Zellen. Balken: Mittelwerte der Zellen eines Befragten, jede zählt gleich. 1 ist volle Übereinstimmung mit dem vorgegebenen Wert, 0 ergeben Zufallsantworten.</translation>
    </message>
    <message>
        <source>Marks: means with 95 % intervals; thin strokes: trials.</source>
        <translation>Zeichen: Mittelwerte mit 95-%-Intervallen; dünne Striche: Durchgänge.</translation>
    </message>
    <message>
        <source>Mean distance to the induced value</source>
        <translation>Mittlerer Abstand zum vorgegebenen Wert</translation>
    </message>
    <message>
        <source>Model attributes</source>
        <translation>Modellmerkmale</translation>
    </message>
    <message>
        <source>Nature, one column (89 mm)</source>
        <translation>Nature, eine Spalte (89 mm)</translation>
    </message>
    <message>
        <source>Nature, two columns (183 mm)</source>
        <translation>Nature, zwei Spalten (183 mm)</translation>
    </message>
    <message>
        <source>No cell of this study has an induced value, so there is nothing to be rational about.</source>
        <translation>Keine Zelle dieser Studie hat einen vorgegebenen Wert, also gibt es nichts, woran Rationalität zu messen wäre.</translation>
    </message>
    <message>
        <source>No item has a readable answer yet. The figure appears with the first one.</source>
        <translation>Noch kein Item hat eine lesbare Antwort. Die Abbildung erscheint mit der ersten.</translation>
    </message>
    <message>
        <source>No trial has an angle yet. The figure appears with the first trial whose six items are answered.</source>
        <translation>Noch kein Durchgang hat einen Winkel. Die Abbildung erscheint mit dem ersten Durchgang, dessen sechs Items beantwortet sind.</translation>
    </message>
    <message>
        <source>Nobody has coded a sample of this study yet. The figure appears when a person codes one blindly on the Review screen.</source>
        <translation>Noch hat niemand eine Stichprobe dieser Studie kodiert. Die Abbildung erscheint, wenn eine Person auf der Seite Durchsicht eine blind kodiert.</translation>
    </message>
    <message>
        <source>None of the %n planned trials has an angle yet. A trial has one when all six items have an answer.</source>
        <translation>Keiner der %n geplanten Durchgänge hat schon einen Winkel. Ein Durchgang hat einen, wenn alle sechs Items eine Antwort haben.</translation>
    </message>
    <message>
        <source>Open rings and strokes on the ring: ideal answers.</source>
        <translation>Offene Ringe und Striche am Kreis: ideale Antworten.</translation>
    </message>
    <message>
        <source>Option chosen, in printed order</source>
        <translation>Gewählte Option, in gedruckter Reihenfolge</translation>
    </message>
    <message>
        <source>Options are counted in the order of the published items, whatever order was shown.</source>
        <translation>Optionen zählen in der Reihenfolge der veröffentlichten Items, gleich welche gezeigt wurde.</translation>
    </message>
    <message>
        <source>Outside the ring: means with 95 % intervals.</source>
        <translation>Außerhalb des Kreises: Mittelwerte mit 95-%-Intervallen.</translation>
    </message>
    <message>
        <source>PLOS (190.5 mm)</source>
        <translation>PLOS (190,5 mm)</translation>
    </message>
    <message>
        <source>Parameters (billions)</source>
        <translation>Parameter (Milliarden)</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Netz</translation>
    </message>
    <message>
        <source>Rationality</source>
        <translation>Rationalität</translation>
    </message>
    <message>
        <source>Reasoning</source>
        <translation>Reasoning</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Respondents marked “simulated” are programs with a fixed rule, not language models.</source>
        <translation>Mit „simuliert“ gekennzeichnete Befragte sind Programme mit fester Regel, keine Sprachmodelle.</translation>
    </message>
    <message>
        <source>Rings and thick strokes: angles of full value rationality.</source>
        <translation>Ringe und dicke Striche: Winkel voller Wertrationalität.</translation>
    </message>
    <message>
        <source>SVO angle</source>
        <translation>SVO-Winkel</translation>
    </message>
    <message>
        <source>Screen (160 mm)</source>
        <translation>Bildschirm (160 mm)</translation>
    </message>
    <message>
        <source>Shading: density of trials.</source>
        <translation>Schattierung: Dichte der Durchgänge.</translation>
    </message>
    <message>
        <source>Share of trials in steps of 2.5°, each row by its highest bar. Upright lines: means. Outlines: answers at random, on the scale of the row.</source>
        <translation>Anteil der Durchgänge in Schritten von 2,5°, jede Zeile nach ihrem höchsten Balken. Senkrechte Striche: Mittelwerte. Umrisse: zufällige Antworten in der Skala der Zeile.</translation>
    </message>
    <message>
        <source>Slide, 16:9</source>
        <translation>Folie, 16:9</translation>
    </message>
    <message>
        <source>Small marks: trials; equal ones are spread a little.</source>
        <translation>Kleine Marken: Durchgänge; gleiche sind etwas auseinandergerückt.</translation>
    </message>
    <message>
        <source>The figure cannot be drawn with %1 = %2; give a number from %3 to %4.</source>
        <translation>Die Abbildung kann mit %1 = %2 nicht gezeichnet werden; geben Sie eine Zahl von %3 bis %4 an.</translation>
    </message>
    <message>
        <source>The figure could not be written as EPS. Choose PDF, which holds the same.</source>
        <translation>Die Abbildung konnte nicht als EPS geschrieben werden. Wählen Sie PDF, es enthält dasselbe.</translation>
    </message>
    <message>
        <source>The font “%1” is not installed; install it, or leave --font out for the font that ships with the program.</source>
        <translation>Die Schrift „%1“ ist nicht installiert; installieren Sie sie oder lassen Sie --font weg für die mitgelieferte Schrift.</translation>
    </message>
    <message>
        <source>The fuller the colour of a field, the larger the share of answers that chose this option.</source>
        <translation>Je voller die Farbe eines Feldes, desto größer der Anteil der Antworten, die diese Option wählten.</translation>
    </message>
    <message>
        <source>The study states no size, tuning, reasoning or release date of its models, so there is nothing to order them by. They can be stated with each respondent in the design.</source>
        <translation>Die Studie nennt weder Größe, Abstimmung, Reasoning noch Erscheinungsdatum ihrer Modelle, also nichts, wonach sie zu ordnen wären. Angeben lässt es sich bei jedem Befragten im Entwurf.</translation>
    </message>
    <message>
        <source>This build of the program writes no EPS. Choose PDF, which holds the same.</source>
        <translation>Diese Ausgabe des Programms schreibt kein EPS. Wählen Sie PDF, es enthält dasselbe.</translation>
    </message>
    <message>
        <source>This computer lacks Qt's plug-in for TIFF. Install it (on Debian: qt6-image-formats-plugins), or choose PNG.</source>
        <translation>Diesem Computer fehlt das Qt-Plug-in für TIFF. Installieren Sie es (unter Debian: qt6-image-formats-plugins) oder wählen Sie PNG.</translation>
    </message>
    <message>
        <source>This figure compares trials with a goal and without. The study has no such pair with scored trials; choose both goal conditions in the design.</source>
        <translation>Diese Abbildung vergleicht Durchgänge mit und ohne Ziel. Die Studie hat kein solches Paar mit ausgewerteten Durchgängen; wählen Sie im Plan beide Zielbedingungen.</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>Value rationality above chance</source>
        <translation>Wertrationalität über Zufall</translation>
    </message>
    <message>
        <source>Value rationality above chance, by this program's definition: 1 − D / E, where D is the distance of the angle to the target set of the induced value and E its expectation for random answers. 1 is on target, 0 as random answers.</source>
        <translation>Wertrationalität über Zufall nach der Definition dieses Programms: 1 − D / E, wobei D der Abstand des Winkels zum Zielbereich des vorgegebenen Werts ist und E sein Erwartungswert bei zufälligen Antworten. 1 ist im Ziel, 0 wie zufällige Antworten.</translation>
    </message>
    <message>
        <source>answers at random</source>
        <translation>zufällige Antworten</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>change [95 % CI]</source>
        <translation>Veränderung [95-%-KI]</translation>
    </message>
    <message>
        <source>different codes</source>
        <translation>verschiedene Kodes</translation>
    </message>
    <message>
        <source>fixed goal</source>
        <translation>festes Ziel</translation>
    </message>
    <message>
        <source>invalid</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>multiple</source>
        <translation>mehrere</translation>
    </message>
    <message>
        <source>n = %1; kappa is not defined</source>
        <translation>n = %1; Kappa ist nicht definiert</translation>
    </message>
    <message>
        <source>on target</source>
        <translation>im Ziel</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>Ablehnung</translation>
    </message>
    <message>
        <source>same code</source>
        <translation>gleicher Kode</translation>
    </message>
    <message>
        <source>to self</source>
        <translation>für sich</translation>
    </message>
    <message>
        <source>to self →</source>
        <translation>für sich →</translation>
    </message>
    <message>
        <source>to the other</source>
        <translation>für andere</translation>
    </message>
    <message>
        <source>with goal</source>
        <translation>mit Ziel</translation>
    </message>
    <message>
        <source>without goal</source>
        <translation>ohne Ziel</translation>
    </message>
    <message>
        <source>κ = %1 [%2, %3], n = %4</source>
        <translation>κ = %1 [%2; %3], n = %4</translation>
    </message>
    <message>
        <source>κ = %1, n = %2</source>
        <translation>κ = %1, n = %2</translation>
    </message>
    <message>
        <source>“%1” is not a value of %2; choose one of %3.</source>
        <translation>„%1“ ist kein Wert von %2; wählen Sie einen aus %3.</translation>
    </message>
    <message>
        <source>↑ to the other</source>
        <translation>↑ für den anderen</translation>
    </message>
</context>
<context>
    <name>ui::figure::FigureView</name>
    <message>
        <source>%1 Corrected by %2.</source>
        <translation>%1 Korrigiert von %2.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>respondent, induced value</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n trial(s): %2, 95 % interval %3 to %4.</source>
        <translation>
            <numerusform>%1, Mittelwert aus %n Durchgang: %2, 95-%-Intervall %3 bis %4.</numerusform>
            <numerusform>%1, Mittelwert aus %n Durchgängen: %2, 95-%-Intervall %3 bis %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n trial(s): %2.</source>
        <translation>
            <numerusform>%1, Mittelwert aus %n Durchgang: %2.</numerusform>
            <numerusform>%1, Mittelwert aus %n Durchgängen: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, trial %2: angle %3, %4.</source>
        <translation>%1, Durchgang %2: Winkel %3, %4.</translation>
    </message>
    <message>
        <source>95 % interval %1 to %2</source>
        <translation>95-%-Intervall %1 bis %2</translation>
    </message>
    <message>
        <source>A click opens the transcript.</source>
        <translation>Ein Klick öffnet das Gespräch.</translation>
    </message>
    <message>
        <source>Corrected by %1, unread before. A click opens the transcript.</source>
        <translation>Von %1 korrigiert, vorher nicht gelesen. Ein Klick öffnet das Gespräch.</translation>
    </message>
    <message>
        <source>Corrected by %1. A click opens the transcript.</source>
        <translation>Von %1 korrigiert. Ein Klick öffnet das Gespräch.</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message numerus="yes">
        <source>mean of %n trial(s): %1</source>
        <translation>
            <numerusform>Mittelwert aus %n Durchgang: %1</numerusform>
            <numerusform>Mittelwert aus %n Durchgängen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>trial %1 · angle %2 · %3</source>
        <translation>Durchgang %1 · Winkel %2 · %3</translation>
    </message>
</context>
<context>
    <name>ui::prefs::PreferencesDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>A new language is used from the next start. The language of prompts belongs to the study.</source>
        <translation>Eine neue Sprache gilt ab dem nächsten Start. Die Sprache der Prompts gehört zur Studie.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>They stand beside every correction that you make, also in exports.</source>
        <translation>Es steht neben jeder Ihrer Korrekturen, auch in Exporten.</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ihr Kürzel</translation>
    </message>
</context>
<context>
    <name>ui::results::CellModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1, not told from random answering</source>
        <translation>%1, nicht von zufälligem Antworten zu unterscheiden</translation>
    </message>
    <message>
        <source>%1: a program with a fixed rule, not a language model.</source>
        <translation>%1: ein Programm mit fester Regel, kein Sprachmodell.</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) complete; a trial has an angle when all six items have an answer.</source>
        <translation>
            <numerusform>%n Durchgang vollständig; ein Durchgang hat einen Winkel, wenn alle sechs Items eine Antwort haben.</numerusform>
            <numerusform>%n Durchgänge vollständig; ein Durchgang hat einen Winkel, wenn alle sechs Items eine Antwort haben.</numerusform>
        </translation>
    </message>
    <message>
        <source>1 on target, 0 as random answers, below 0 worse than those.</source>
        <translation>1 im Ziel, 0 wie zufällige Antworten, unter 0 schlechter als diese.</translation>
    </message>
    <message>
        <source>95 % CI</source>
        <translation>95-%-KI</translation>
    </message>
    <message numerus="yes">
        <source>All %n scored trial(s) have this angle, so the mean has no interval.</source>
        <translation>
            <numerusform>Der %n ausgewertete Durchgang hat diesen Winkel; der Mittelwert hat daher kein Intervall.</numerusform>
            <numerusform>Alle %n ausgewerteten Durchgänge haben diesen Winkel; der Mittelwert hat daher kein Intervall.</numerusform>
        </translation>
    </message>
    <message>
        <source>Alt · Pro · Ind · Com</source>
        <translation>Alt · Pro · Ind · Kom</translation>
    </message>
    <message>
        <source>Answers at random</source>
        <translation>Antwortet zufällig</translation>
    </message>
    <message>
        <source>BCa bootstrap, 9,999 resamples.</source>
        <translation>BCa-Bootstrap, 9.999 Stichproben.</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Induced value</source>
        <translation>Vorgegebener Wert</translation>
    </message>
    <message>
        <source>Mean angle</source>
        <translation>Mittlerer Winkel</translation>
    </message>
    <message>
        <source>Mean distance of the angles to those of full value rationality.</source>
        <translation>Mittlerer Abstand der Winkel zu denen voller Wertrationalität.</translation>
    </message>
    <message>
        <source>Not told from random answering.</source>
        <translation>Nicht von zufälligem Antworten zu unterscheiden.</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Scored</source>
        <translation>Ausgewertet</translation>
    </message>
    <message>
        <source>Share of scored trials whose six choices order the four values without a circle.</source>
        <translation>Anteil der ausgewerteten Durchgänge, deren sechs Wahlen die vier Werte ohne Kreis ordnen.</translation>
    </message>
    <message>
        <source>Student's t, because fewer than 10 trials are scored.</source>
        <translation>Students t, weil weniger als 10 Durchgänge ausgewertet sind.</translation>
    </message>
    <message>
        <source>The angles have several peaks, which a mean hides: see the distribution.</source>
        <translation>Die Winkel haben mehrere Gipfel, die ein Mittelwert verbirgt: siehe Verteilung.</translation>
    </message>
    <message>
        <source>Transitive</source>
        <translation>Transitiv</translation>
    </message>
    <message>
        <source>Trials by category: altruistic, prosocial, individualistic, competitive.</source>
        <translation>Durchgänge nach Kategorie: altruistisch, prosozial, individualistisch, kompetitiv.</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>WR</translation>
    </message>
    <message>
        <source>VR above chance</source>
        <translation>WR über Zufall</translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
</context>
<context>
    <name>ui::results::CellTable</name>
    <message>
        <source>Results by cell</source>
        <translation>Ergebnisse je Zelle</translation>
    </message>
</context>
<context>
    <name>ui::results::ExportDialog</name>
    <message>
        <source> dpi</source>
        <translation> dpi</translation>
    </message>
    <message>
        <source> in</source>
        <translation> Zoll</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> mm</translation>
    </message>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message>
        <source> px</source>
        <translation> px</translation>
    </message>
    <message>
        <source>%1 files (*.%2)</source>
        <translation>%1-Dateien (*.%2)</translation>
    </message>
    <message>
        <source>%1 × %2 mm</source>
        <translation>%1 × %2 mm</translation>
    </message>
    <message>
        <source>Background</source>
        <translation>Hintergrund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>Abbildung kopieren</translation>
    </message>
    <message>
        <source>EPS (drawing)</source>
        <translation>EPS (Zeichnung)</translation>
    </message>
    <message>
        <source>Every kind of figure that the study can fill, in this size and look, each in a file of its own.</source>
        <translation>Jede Art von Abbildung, die die Studie füllen kann, in dieser Größe und Gestalt, jede in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Export all figures into</source>
        <translation>Alle Abbildungen exportieren nach</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung ausgeben</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Abbildung</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>In colour</source>
        <translation>In Farbe</translation>
    </message>
    <message>
        <source>In grey</source>
        <translation>In Grau</translation>
    </message>
    <message>
        <source>Inches</source>
        <translation>Zoll</translation>
    </message>
    <message>
        <source>Line width</source>
        <translation>Linienstärke</translation>
    </message>
    <message>
        <source>Made for</source>
        <translation>Bestimmt für</translation>
    </message>
    <message>
        <source>Millimetres</source>
        <translation>Millimeter</translation>
    </message>
    <message>
        <source>No figure has anything to show yet. Run the study first.</source>
        <translation>Noch hat keine Abbildung etwas zu zeigen. Führen Sie zuerst die Studie durch.</translation>
    </message>
    <message>
        <source>PDF (drawing)</source>
        <translation>PDF (Zeichnung)</translation>
    </message>
    <message>
        <source>PNG (picture)</source>
        <translation>PNG (Bild)</translation>
    </message>
    <message>
        <source>Pixels</source>
        <translation>Pixel</translation>
    </message>
    <message>
        <source>Preview of the figure</source>
        <translation>Vorschau der Abbildung</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Auflösung</translation>
    </message>
    <message>
        <source>SVG (drawing)</source>
        <translation>SVG (Zeichnung)</translation>
    </message>
    <message>
        <source>Save all figures…</source>
        <translation>Alle Abbildungen speichern …</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>TIFF (picture)</source>
        <translation>TIFF (Bild)</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Transparent</source>
        <translation>Transparent</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>White</source>
        <translation>Weiß</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>nach Bedarf</translation>
    </message>
    <message>
        <source>as the text asks</source>
        <translation>wie der Text verlangt</translation>
    </message>
</context>
<context>
    <name>ui::results::ResultsScreen</name>
    <message>
        <source>%1 of %2 trials scored in this view</source>
        <translation>%1 von %2 Durchgängen in dieser Ansicht ausgewertet</translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) selected; Enter opens the next transcript</source>
        <translation>
            <numerusform>%n Durchgang ausgewählt; die Eingabetaste öffnet das Gespräch</numerusform>
            <numerusform>%n Durchgänge ausgewählt; die Eingabetaste öffnet das nächste Gespräch</numerusform>
        </translation>
    </message>
    <message>
        <source>1 trial selected</source>
        <translation>1 Durchgang ausgewählt</translation>
    </message>
    <message>
        <source>All goal conditions</source>
        <translation>Alle Zielbedingungen</translation>
    </message>
    <message>
        <source>Copy as LaTeX</source>
        <translation>Als LaTeX kopieren</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy figure</source>
        <translation>Abbildung kopieren</translation>
    </message>
    <message>
        <source>Copy selection</source>
        <translation>Auswahl kopieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Dragging the mouse encircles trials. With Shift it does so at any time.</source>
        <translation>Ziehen mit der Maus umkreist Durchgänge. Mit der Umschalttaste tut es das jederzeit.</translation>
    </message>
    <message>
        <source>Ends zoom and shows everything (0)</source>
        <translation>Beendet die Vergrößerung und zeigt alles (0)</translation>
    </message>
    <message>
        <source>Export figure</source>
        <translation>Abbildung ausgeben</translation>
    </message>
    <message>
        <source>Export figure…</source>
        <translation>Abbildung ausgeben …</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Ausgeben …</translation>
    </message>
    <message>
        <source>Fixed goal</source>
        <translation>Festes Ziel</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Zum Lauf</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lasso</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>More figures</source>
        <translation>Weitere Abbildungen</translation>
    </message>
    <message>
        <source>Open or create a study and run it. The circle and the table fill while trials are answered.</source>
        <translation>Öffnen oder erstellen Sie eine Studie und führen Sie sie durch. Kreis und Tabelle füllen sich, während Durchgänge beantwortet werden.</translation>
    </message>
    <message>
        <source>Print figure…</source>
        <translation>Abbildung drucken …</translation>
    </message>
    <message>
        <source>Remove the reference sample</source>
        <translation>Referenzstichprobe entfernen</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Results appear here</source>
        <translation>Hier erscheinen Ergebnisse</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show what is in the figure</source>
        <translation>Zeigen, was in der Abbildung ist</translation>
    </message>
    <message>
        <source>This study has not been run yet. The circle and the table fill while trials are answered.</source>
        <translation>Diese Studie wurde noch nicht durchgeführt. Kreis und Tabelle füllen sich, während Durchgänge beantwortet werden.</translation>
    </message>
    <message>
        <source>What the figure and the table show, and what their marks mean</source>
        <translation>Was Abbildung und Tabelle zeigen und was ihre Zeichen bedeuten</translation>
    </message>
    <message>
        <source>Which goal condition is shown</source>
        <translation>Welche Zielbedingung gezeigt wird</translation>
    </message>
    <message>
        <source>Whole ring</source>
        <translation>Ganzer Kreis</translation>
    </message>
    <message>
        <source>Whole view</source>
        <translation>Gesamtansicht</translation>
    </message>
    <message>
        <source>With goal</source>
        <translation>Mit Ziel</translation>
    </message>
    <message>
        <source>Without goal</source>
        <translation>Ohne Ziel</translation>
    </message>
</context>
<context>
    <name>ui::results::ShowPanel</name>
    <message numerus="yes">
        <source>%n cell(s) not told from chance…</source>
        <translation>
            <numerusform>%n Zelle nicht vom Zufall zu unterscheiden …</numerusform>
            <numerusform>%n Zellen nicht vom Zufall zu unterscheiden …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n intransitive trial(s)</source>
        <translation>
            <numerusform>%n intransitiver Durchgang</numerusform>
            <numerusform>%n intransitive Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refusal(s) of the framing</source>
        <translation>
            <numerusform>%n Ablehnung der Rolle</numerusform>
            <numerusform>%n Ablehnungen der Rolle</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused item(s)</source>
        <translation>
            <numerusform>%n verweigertes Item</numerusform>
            <numerusform>%n verweigerte Items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unread reply(ies)</source>
        <translation>
            <numerusform>%n nicht gelesene Antwort</numerusform>
            <numerusform>%n nicht gelesene Antworten</numerusform>
        </translation>
    </message>
    <message>
        <source>A mark for every trial with an angle.</source>
        <translation>Eine Marke für jeden Durchgang mit Winkel.</translation>
    </message>
    <message>
        <source>Also the half in which no answers can lie.</source>
        <translation>Auch die Hälfte, in der keine Antworten liegen können.</translation>
    </message>
    <message>
        <source>An upright line in every row.</source>
        <translation>Eine senkrechte Linie in jeder Zeile.</translation>
    </message>
    <message>
        <source>Bootstrap (BCa); Student's t below 10 trials.</source>
        <translation>Bootstrap (BCa); unter 10 Durchgängen Students t.</translation>
    </message>
    <message>
        <source>Conditions</source>
        <translation>Bedingungen</translation>
    </message>
    <message>
        <source>Dashed: where the automatic reading had a trial.</source>
        <translation>Gestrichelt: wo die automatische Lesung einen Durchgang hatte.</translation>
    </message>
    <message>
        <source>Each trial</source>
        <translation>Jeder Durchgang</translation>
    </message>
    <message>
        <source>In the figure</source>
        <translation>In der Abbildung</translation>
    </message>
    <message>
        <source>Items of the measure</source>
        <translation>Items des Messinstruments</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Mittelwert</translation>
    </message>
    <message>
        <source>Mean and 95 % interval</source>
        <translation>Mittelwert und 95-%-Intervall</translation>
    </message>
    <message>
        <source>Opens the queue of replies that need a person.</source>
        <translation>Öffnet die Liste der Antworten, die einen Menschen brauchen.</translation>
    </message>
    <message>
        <source>Random answering</source>
        <translation>Zufälliges Antworten</translation>
    </message>
    <message>
        <source>Reference sample</source>
        <translation>Referenzstichprobe</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Review replies…</source>
        <translation>Antworten durchsehen …</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Shows every cell beside random answering.</source>
        <translation>Zeigt jede Zelle neben Zufallsantworten.</translation>
    </message>
    <message>
        <source>The answers imported with File, Import choice data.</source>
        <translation>Die mit „Datei“, „Wahldaten importieren“ eingelesenen Antworten.</translation>
    </message>
    <message>
        <source>The lines on which the options of the six items lie.</source>
        <translation>Die Linien, auf denen die Optionen der sechs Items liegen.</translation>
    </message>
    <message>
        <source>Values before correction</source>
        <translation>Werte vor der Korrektur</translation>
    </message>
    <message>
        <source>Where 95 % of trials fall whose answers are drawn at random; darker: of means of as many trials as the smallest cell has.</source>
        <translation>Wohin 95 % der Durchgänge mit zufälligen Antworten fallen; dunkler: Mittelwerte aus so vielen Durchgängen, wie die kleinste Zelle hat.</translation>
    </message>
    <message>
        <source>Whole ring</source>
        <translation>Ganzer Kreis</translation>
    </message>
    <message>
        <source>Worth a look</source>
        <translation>Einen Blick wert</translation>
    </message>
</context>
<context>
    <name>ui::results::StatisticsPane</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 %2 of %3 %4</source>
        <comment>category, trials of trials, interval</comment>
        <translation>%1 %2 von %3 %4</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>numbers of trials</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>60 − distance</source>
        <translation>60 − Abstand</translation>
    </message>
    <message>
        <source>95 % CI</source>
        <translation>95-%-KI</translation>
    </message>
    <message>
        <source>All cells</source>
        <translation>Alle Zellen</translation>
    </message>
    <message>
        <source>Always the same option</source>
        <translation>Immer dieselbe Option</translation>
    </message>
    <message>
        <source>Angle</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Angles</source>
        <translation>Winkel</translation>
    </message>
    <message>
        <source>Answers at random</source>
        <translation>Antwortet zufällig</translation>
    </message>
    <message>
        <source>At random</source>
        <translation>Bei Zufall</translation>
    </message>
    <message>
        <source>Beside random answering</source>
        <translation>Neben Zufallsantworten</translation>
    </message>
    <message>
        <source>By how many degrees the first is closer to the target than the second; difference of the angles where no value is induced.</source>
        <translation>Um wie viel Grad das Erste dem Zielbereich näher ist als das Zweite; Differenz der Winkel, wo kein Wert vorgegeben ist.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Zellen</translation>
    </message>
    <message>
        <source>Cells beside random answering</source>
        <translation>Zellen neben Zufallsantworten</translation>
    </message>
    <message>
        <source>Closer by</source>
        <translation>Näher um</translation>
    </message>
    <message>
        <source>Commonest category</source>
        <translation>Häufigste Kategorie</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Vergleich</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Bedingung</translation>
    </message>
    <message>
        <source>Consistency and chance</source>
        <translation>Konsistenz und Zufall</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Abstand</translation>
    </message>
    <message>
        <source>Distance of mean</source>
        <translation>Abstand des Mittelwerts</translation>
    </message>
    <message>
        <source>Each value against chance</source>
        <translation>Jeder Wert gegen Zufall</translation>
    </message>
    <message>
        <source>Goal against no goal</source>
        <translation>Mit Ziel gegen ohne Ziel</translation>
    </message>
    <message>
        <source>ICC(1,1)</source>
        <translation>ICC(1,1)</translation>
    </message>
    <message>
        <source>ICC(1,k)</source>
        <translation>ICC(1,k)</translation>
    </message>
    <message>
        <source>Induced value</source>
        <translation>Vorgegebener Wert</translation>
    </message>
    <message>
        <source>Internal consistency</source>
        <translation>Interne Konsistenz</translation>
    </message>
    <message>
        <source>Internal consistency of</source>
        <translation>Interne Konsistenz von</translation>
    </message>
    <message>
        <source>Mean angle</source>
        <translation>Mittlerer Winkel</translation>
    </message>
    <message>
        <source>Mean distance</source>
        <translation>Mittlerer Abstand</translation>
    </message>
    <message>
        <source>Mean distance to the target; mean angle where no value is induced.</source>
        <translation>Mittlerer Abstand zum Zielbereich; mittlerer Winkel, wo kein Wert vorgegeben ist.</translation>
    </message>
    <message>
        <source>Means over cells, each counting alike. Respondents differ in more than one property, so a difference here is no effect of the property.</source>
        <translation>Mittelwerte über Zellen, die alle gleich zählen. Die Befragten unterscheiden sich in mehr als einer Eigenschaft, deshalb ist ein Unterschied hier keine Wirkung der Eigenschaft.</translation>
    </message>
    <message>
        <source>No trial has an angle yet.</source>
        <translation>Noch kein Durchgang hat einen Winkel.</translation>
    </message>
    <message>
        <source>No value with a target is induced in this study.</source>
        <translation>In dieser Studie wird kein Wert mit einem Ziel vorgegeben.</translation>
    </message>
    <message>
        <source>Nothing is known about the respondents. Size, tuning, reasoning effort and release date are entered on the Design screen, behind the pencil of a respondent.</source>
        <translation>Über die Befragten ist nichts bekannt. Größe, Nachtraining, Denkaufwand und Datum der Veröffentlichung werden unter Plan eingetragen, hinter dem Stift bei den Befragten.</translation>
    </message>
    <message>
        <source>Properties</source>
        <translation>Eigenschaften</translation>
    </message>
    <message>
        <source>Property</source>
        <translation>Eigenschaft</translation>
    </message>
    <message>
        <source>Range</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Rationality by properties of the respondents</source>
        <translation>Rationalität nach Eigenschaften der Befragten</translation>
    </message>
    <message>
        <source>Rationality under other targets</source>
        <translation>Rationalität bei anderen Zielen</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>SD within</source>
        <translation>SD innerhalb</translation>
    </message>
    <message>
        <source>Share of scored trials that are transitive and whose vector is longer than 35.</source>
        <translation>Anteil der ausgewerteten Durchgänge, die transitiv sind und deren Vektor länger als 35 ist.</translation>
    </message>
    <message>
        <source>Size, billions of parameters</source>
        <translation>Größe, Milliarden Parameter</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Ziele</translation>
    </message>
    <message>
        <source>There is nothing to compare: no value with a target is induced.</source>
        <translation>Es gibt nichts zu vergleichen: Kein Wert mit Zielbereich ist vorgegeben.</translation>
    </message>
    <message>
        <source>Transitive and &gt; 35</source>
        <translation>Transitiv und &gt; 35</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>Two respondents</source>
        <translation>Zwei Befragte</translation>
    </message>
    <message>
        <source>VR</source>
        <translation>WR</translation>
    </message>
    <message>
        <source>VR above chance</source>
        <translation>WR über Zufall</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What a bias for one place in the list looks like: the options in printed order, taken alike in all six items. A preference for first options passes for prosocial. Mirrored or shuffled options tell such a bias from a value.</source>
        <translation>So sieht eine Vorliebe für eine Stelle der Liste aus: die Optionen in gedruckter Reihenfolge, bei allen sechs Items gleich gewählt. Eine Vorliebe für die ersten Optionen wirkt prosozial. Gespiegelte oder gemischte Optionen unterscheiden eine solche Vorliebe von einem Wert.</translation>
    </message>
    <message>
        <source>What may be said</source>
        <translation>Was sich sagen lässt</translation>
    </message>
    <message>
        <source>Whether the cell is told from random answering; several peaks: see its distribution, for the mean hides them.</source>
        <translation>Ob die Zelle von zufälligem Antworten zu unterscheiden ist; bei mehreren Gipfeln siehe die Verteilung, denn der Mittelwert verbirgt sie.</translation>
    </message>
    <message>
        <source>With the 95 % interval of its share (Wilson).</source>
        <translation>Mit dem 95-%-Intervall ihres Anteils (Wilson).</translation>
    </message>
    <message numerus="yes">
        <source>all %n trial(s) alike</source>
        <translation>
            <numerusform>der %n Durchgang gleich</numerusform>
            <numerusform>alle %n Durchgänge gleich</numerusform>
        </translation>
    </message>
    <message>
        <source>all alike</source>
        <translation>alle gleich</translation>
    </message>
    <message>
        <source>chance</source>
        <translation>Zufall</translation>
    </message>
    <message>
        <source>closer than random answers</source>
        <translation>näher als zufällige Antworten</translation>
    </message>
    <message>
        <source>deterministic</source>
        <translation>deterministisch</translation>
    </message>
    <message>
        <source>equal within 5°</source>
        <translation>gleich bis auf 5°</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exakt</translation>
    </message>
    <message>
        <source>farther than random answers</source>
        <translation>ferner als zufällige Antworten</translation>
    </message>
    <message>
        <source>first angle is larger</source>
        <translation>erster Winkel ist größer</translation>
    </message>
    <message>
        <source>first is closer</source>
        <translation>Erstes ist näher</translation>
    </message>
    <message>
        <source>g</source>
        <translation>g</translation>
    </message>
    <message>
        <source>k</source>
        <translation>k</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>not told apart</source>
        <translation>nicht zu unterscheiden</translation>
    </message>
    <message>
        <source>not told from random answers</source>
        <translation>nicht von zufälligen Antworten unterscheidbar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>p (Holm)</source>
        <translation>p (Holm)</translation>
    </message>
    <message>
        <source>second angle is larger</source>
        <translation>zweiter Winkel ist größer</translation>
    </message>
    <message>
        <source>second is closer</source>
        <translation>Zweites ist näher</translation>
    </message>
    <message>
        <source>told apart</source>
        <translation>zu unterscheiden</translation>
    </message>
    <message>
        <source>told apart; several peaks</source>
        <translation>zu unterscheiden; mehrere Gipfel</translation>
    </message>
    <message>
        <source>too few trials</source>
        <translation>zu wenige Durchgänge</translation>
    </message>
</context>
<context>
    <name>ui::review::CodingDialog</name>
    <message>
        <source>%1 (columns) against the program (rows); options by their place as shown</source>
        <translation>%1 (Spalten) gegen das Programm (Zeilen); Optionen nach ihrem gezeigten Platz</translation>
    </message>
    <message>
        <source>%1 (columns) against the program (rows); trials without an angle are in the last row</source>
        <translation>%1 (Spalten) gegen das Programm (Zeilen); Durchgänge ohne Winkel stehen in der letzten Zeile</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Agreement by pair</source>
        <translation>Übereinstimmung je Paar</translation>
    </message>
    <message>
        <source>Back (←)</source>
        <translation>Zurück (←)</translation>
    </message>
    <message>
        <source>Blind second coding</source>
        <translation>Blinde Zweitkodierung</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Coded per condition</source>
        <translation>Kodiert je Bedingung</translation>
    </message>
    <message>
        <source>Computing…</source>
        <translation>Wird berechnet …</translation>
    </message>
    <message>
        <source>Confusion table</source>
        <translation>Konfusionsmatrix</translation>
    </message>
    <message>
        <source>Draw a new sample</source>
        <translation>Neue Stichprobe ziehen</translation>
    </message>
    <message>
        <source>Export tables…</source>
        <translation>Tabellen exportieren …</translation>
    </message>
    <message>
        <source>Folder for the tables</source>
        <translation>Ordner für die Tabellen</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Wie viele</translation>
    </message>
    <message>
        <source>No trial is complete yet. Run the study first.</source>
        <translation>Noch kein Durchgang ist vollständig. Führen Sie die Studie zuerst durch.</translation>
    </message>
    <message>
        <source>One or two people read a random sample again without seeing what the program read. How far they agree with it and with each other is what a paper reports. Every respondent, value and goal is in the sample.</source>
        <translation>Ein oder zwei Menschen lesen eine Zufallsstichprobe noch einmal, ohne zu sehen, was das Programm gelesen hat. Wie weit sie mit ihm und miteinander übereinstimmen, wird im Artikel berichtet. Alle Befragten, Werte und Ziele sind in der Stichprobe.</translation>
    </message>
    <message>
        <source>Reply %1</source>
        <translation>Antwort %1</translation>
    </message>
    <message>
        <source>Reply %1 of %2</source>
        <translation>Antwort %1 von %2</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Stichproben</translation>
    </message>
    <message>
        <source>Show agreement</source>
        <translation>Übereinstimmung zeigen</translation>
    </message>
    <message>
        <source>Single replies: which option was chosen</source>
        <translation>Einzelne Antworten: welche Option gewählt wurde</translation>
    </message>
    <message>
        <source>Start coding</source>
        <translation>Kodieren beginnen</translation>
    </message>
    <message>
        <source>The study has no replies yet. Run it first.</source>
        <translation>Die Studie hat noch keine Antworten. Führen Sie sie zuerst durch.</translation>
    </message>
    <message>
        <source>Transcript %1 of %2</source>
        <translation>Gespräch %1 von %2</translation>
    </message>
    <message>
        <source>Type your initials first: they tell whose codes these are.</source>
        <translation>Geben Sie zuerst Ihr Kürzel ein: Es sagt, von wem diese Kodierungen sind.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>What is coded</source>
        <translation>Was kodiert wird</translation>
    </message>
    <message>
        <source>Which option does the reply finally choose?</source>
        <translation>Welche Option wählt die Antwort am Ende?</translation>
    </message>
    <message>
        <source>Which orientation do these replies show?</source>
        <translation>Welche Wertorientierung zeigen diese Antworten?</translation>
    </message>
    <message>
        <source>Whole transcripts: which orientation they show</source>
        <translation>Ganze Gespräche: welche Wertorientierung sie zeigen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Your initials</source>
        <translation>Ihr Kürzel</translation>
    </message>
    <message>
        <source>agreement.csv, confusion.csv and codings.csv are in %1.</source>
        <translation>agreement.csv, confusion.csv und codings.csv sind in %1.</translation>
    </message>
    <message>
        <source>n</source>
        <translation>n</translation>
    </message>
</context>
<context>
    <name>ui::review::ConversationPane</name>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>A – I</source>
        <translation>A – I</translation>
    </message>
    <message>
        <source>Ctrl Z</source>
        <translation>Strg Z</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Shows every prompt and reply of the trial, or this item alone.</source>
        <translation>Zeigt alle Prompts und Antworten des Durchgangs oder nur dieses Item.</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Ganzes Gespräch</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>go on, go back</source>
        <translation>weiter, zurück</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>set</source>
        <translation>setzen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
    <message>
        <source>↑</source>
        <translation>↑</translation>
    </message>
    <message>
        <source>↓</source>
        <translation>↓</translation>
    </message>
</context>
<context>
    <name>ui::review::QueueModel</name>
    <message>
        <source>%1 confirmed</source>
        <translation>%1 bestätigt</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>framing refused</source>
        <translation>Vorgabe abgelehnt</translation>
    </message>
    <message>
        <source>intransitive</source>
        <translation>intransitiv</translation>
    </message>
    <message>
        <source>item %1 · trial %2</source>
        <translation>Item %1 · Durchgang %2</translation>
    </message>
    <message>
        <source>no angle</source>
        <translation>kein Winkel</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>keine Antwort</translation>
    </message>
    <message>
        <source>not complete</source>
        <translation>unvollständig</translation>
    </message>
    <message>
        <source>second readers differ</source>
        <translation>zweite Leser uneins</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ui::review::QueuePane</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Agreement with people</source>
        <translation>Übereinstimmung mit Menschen</translation>
    </message>
    <message>
        <source>All trials</source>
        <translation>Alle Durchgänge</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Korrigiert</translation>
    </message>
    <message>
        <source>Decided by people</source>
        <translation>Von Menschen entschieden</translation>
    </message>
    <message>
        <source>Decisions, newest first</source>
        <translation>Entscheidungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Every reply to an item was read, or declined to choose.</source>
        <translation>Jede Antwort auf ein Item wurde gelesen oder lehnte die Wahl ab.</translation>
    </message>
    <message>
        <source>Framing refused</source>
        <translation>Vorgabe abgelehnt</translation>
    </message>
    <message>
        <source>Inconsistent trials</source>
        <translation>Inkonsistente Durchgänge</translation>
    </message>
    <message>
        <source>Items misread</source>
        <translation>Items falsch gelesen</translation>
    </message>
    <message>
        <source>Items refused</source>
        <translation>Items verweigert</translation>
    </message>
    <message>
        <source>Items unread</source>
        <translation>Items ungelesen</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Zu prüfen</translation>
    </message>
    <message>
        <source>No person has set another answer than the program had read.</source>
        <translation>Kein Mensch hat eine andere Antwort gesetzt, als das Programm gelesen hatte.</translation>
    </message>
    <message>
        <source>No reply to an item declined to choose.</source>
        <translation>Keine Antwort auf ein Item lehnte eine Wahl ab.</translation>
    </message>
    <message>
        <source>No trial declined the value, the role or the goal.</source>
        <translation>In keinem Durchgang wurde der Wert, die Rolle oder das Ziel abgelehnt.</translation>
    </message>
    <message>
        <source>No trial has begun yet.</source>
        <translation>Noch kein Durchgang hat begonnen.</translation>
    </message>
    <message>
        <source>No trial with all its answers is intransitive.</source>
        <translation>Kein Durchgang mit allen Antworten ist intransitiv.</translation>
    </message>
    <message>
        <source>Nothing needs attention: every reply is read or decided. Choose All trials to read any conversation.</source>
        <translation>Nichts zu prüfen: Jede Antwort ist gelesen oder entschieden. Wählen Sie „Alle Durchgänge“, um beliebige Gespräche zu lesen.</translation>
    </message>
    <message>
        <source>Nothing was corrected yet. Decisions are listed here, with what was read before.</source>
        <translation>Noch nichts wurde korrigiert. Hier stehen Entscheidungen mit dem, was vorher gelesen wurde.</translation>
    </message>
    <message>
        <source>Review queue</source>
        <translation>Liste der Durchsicht</translation>
    </message>
</context>
<context>
    <name>ui::review::ReadingPanel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 + %2 tokens</source>
        <translation>%1 + %2 Tokens</translation>
    </message>
    <message>
        <source>(proposal)</source>
        <translation>(Vorschlag)</translation>
    </message>
    <message>
        <source>Accept %1</source>
        <translation>%1 bestätigen</translation>
    </message>
    <message>
        <source>Accept (Y)</source>
        <translation>Annehmen (Y)</translation>
    </message>
    <message>
        <source>Accept the second reader's proposal</source>
        <translation>Vorschlag des zweiten Lesers annehmen</translation>
    </message>
    <message>
        <source>Accepted the proposal of the second reader, %1.</source>
        <translation>Vorschlag des zweiten Lesers, %1, angenommen.</translation>
    </message>
    <message>
        <source>Asked on %1.</source>
        <translation>Gefragt am %1.</translation>
    </message>
    <message>
        <source>Automatic:</source>
        <translation>Automatisch:</translation>
    </message>
    <message>
        <source>Back to the automatic reading; the history keeps the correction.</source>
        <translation>Zurück zur automatischen Lesung; die Korrektur bleibt im Verlauf.</translation>
    </message>
    <message>
        <source>Choose an item in the list: its options will be here, to confirm or correct what was read.</source>
        <translation>Wählen Sie ein Item aus der Liste: Hier stehen dann seine Optionen, um das Gelesene zu bestätigen oder zu korrigieren.</translation>
    </message>
    <message>
        <source>History of this item</source>
        <translation>Verlauf dieses Items</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>Kürzel</translation>
    </message>
    <message>
        <source>Initials of who corrects</source>
        <translation>Kürzel der korrigierenden Person</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Keine Antwort</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesung</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Reason for the correction</source>
        <translation>Grund der Korrektur</translation>
    </message>
    <message>
        <source>Reject (N)</source>
        <translation>Ablehnen (N)</translation>
    </message>
    <message>
        <source>Reject the second reader's proposal</source>
        <translation>Vorschlag des zweiten Lesers ablehnen</translation>
    </message>
    <message>
        <source>Rejected the proposal of the second reader, %1: %2.</source>
        <translation>Vorschlag des zweiten Lesers, %1, abgelehnt: %2.</translation>
    </message>
    <message>
        <source>Revert</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Second reader:</source>
        <translation>Zweiter Leser:</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>Set %1</source>
        <translation>%1 setzen</translation>
    </message>
    <message>
        <source>Set no answer</source>
        <translation>Keine Antwort setzen</translation>
    </message>
    <message>
        <source>The item then has no answer. Choose an option below if the reply has another one.</source>
        <translation>Das Item hat dann keine Antwort. Wählen Sie unten eine Option, wenn die Antwort eine andere nennt.</translation>
    </message>
    <message>
        <source>This item has no reply yet, so there is nothing to correct.</source>
        <translation>Dieses Item hat noch keine Antwort, also gibt es nichts zu korrigieren.</translation>
    </message>
    <message>
        <source>This request failed, so there is nothing to read. Retry failed on the Run screen asks it again.</source>
        <translation>Diese Anfrage misslang, also gibt es nichts zu lesen. „Misslungene wiederholen“ unter Lauf stellt sie erneut.</translation>
    </message>
    <message>
        <source>What it changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>Why this reading, for the record</source>
        <translation>Warum diese Lesung, fürs Protokoll</translation>
    </message>
    <message>
        <source>by</source>
        <translation>von</translation>
    </message>
    <message>
        <source>no option</source>
        <translation>keine Option</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>you %1, other %2</source>
        <translation>Sie %1, andere %2</translation>
    </message>
</context>
<context>
    <name>ui::review::ReviewKeys</name>
    <message>
        <source>Next in the list</source>
        <translation>Nächstes in der Liste</translation>
    </message>
    <message>
        <source>Previous in the list</source>
        <translation>Vorheriges in der Liste</translation>
    </message>
</context>
<context>
    <name>ui::review::ReviewScreen</name>
    <message>
        <source>%1 (simulated)</source>
        <translation>%1 (simuliert)</translation>
    </message>
    <message numerus="yes">
        <source>%n corrections · originals are kept</source>
        <translation>
            <numerusform>%n Korrektur · Originale bleiben erhalten</numerusform>
            <numerusform>%n Korrekturen · Originale bleiben erhalten</numerusform>
        </translation>
    </message>
    <message>
        <source>All respondents</source>
        <translation>Alle Befragten</translation>
    </message>
    <message>
        <source>All trials (%1)</source>
        <translation>Alle Durchgänge (%1)</translation>
    </message>
    <message numerus="yes">
        <source>Ask about %n unread replies</source>
        <translation>
            <numerusform>Zu %n nicht gelesener Antwort fragen</numerusform>
            <numerusform>Zu %n nicht gelesenen Antworten fragen</numerusform>
        </translation>
    </message>
    <message>
        <source>Asks a model about the replies that stayed unread. What it reads is a proposal for you to accept or reject.</source>
        <translation>Fragt ein Modell nach den Antworten, die nicht gelesen wurden. Was es liest, ist ein Vorschlag, den Sie annehmen oder ablehnen.</translation>
    </message>
    <message>
        <source>Blind coding by %1, n = %2: %3.</source>
        <translation>Blinde Kodierung von %1, n = %2: %3.</translation>
    </message>
    <message>
        <source>Blind coding…</source>
        <translation>Blind kodieren …</translation>
    </message>
    <message>
        <source>Choose an option first, or 0 for no answer.</source>
        <translation>Wählen Sie zuerst eine Option oder 0 für keine Antwort.</translation>
    </message>
    <message>
        <source>Corrected (%1)</source>
        <translation>Korrigiert (%1)</translation>
    </message>
    <message>
        <source>Failures…</source>
        <translation>Auffälligkeiten …</translation>
    </message>
    <message>
        <source>Framing refused (%1)</source>
        <translation>Vorgabe abgelehnt (%1)</translation>
    </message>
    <message>
        <source>Inconsistent trials (%1)</source>
        <translation>Inkonsistente Durchgänge (%1)</translation>
    </message>
    <message>
        <source>Inconsistent trials, refusals and misreadings, by respondent and condition.</source>
        <translation>Inkonsistente Durchgänge, Ablehnungen und Fehllesungen, nach Befragten und Bedingung.</translation>
    </message>
    <message>
        <source>Items misread (%1)</source>
        <translation>Items falsch gelesen (%1)</translation>
    </message>
    <message>
        <source>Items refused (%1)</source>
        <translation>Items verweigert (%1)</translation>
    </message>
    <message>
        <source>Items unread (%1)</source>
        <translation>Items ungelesen (%1)</translation>
    </message>
    <message>
        <source>Needs attention (%1)</source>
        <translation>Zu prüfen (%1)</translation>
    </message>
    <message>
        <source>No reply is unread</source>
        <translation>Alle Antworten sind gelesen</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Keine Studie ist geöffnet</translation>
    </message>
    <message>
        <source>Nothing to review yet</source>
        <translation>Noch nichts durchzusehen</translation>
    </message>
    <message>
        <source>One or two people code a random sample again, and their agreement is measured.</source>
        <translation>Eine oder zwei Personen kodieren eine Zufallsstichprobe noch einmal, und ihre Übereinstimmung wird gemessen.</translation>
    </message>
    <message>
        <source>Open a study or make a new one; its replies can be read and corrected here.</source>
        <translation>Öffnen Sie eine Studie oder legen Sie eine neue an; hier lassen sich ihre Antworten lesen und korrigieren.</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Second reader</source>
        <translation>Zweiter Leser</translation>
    </message>
    <message>
        <source>Second reader: %1 of %2</source>
        <translation>Zweiter Leser: %1 von %2</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What to list</source>
        <translation>Was die Liste zeigt</translation>
    </message>
    <message>
        <source>When the study runs, every reply can be read here as a conversation. Those that could not be read into an option come first, and you decide them.</source>
        <translation>Wenn die Studie läuft, lässt sich hier jede Antwort als Gespräch lesen. Antworten, in denen keine Option gelesen werden konnte, stehen zuerst, und Sie entscheiden darüber.</translation>
    </message>
</context>
<context>
    <name>ui::review::SignaturesDialog</name>
    <message>
        <source>Failure signatures</source>
        <translation>Fehlersignaturen</translation>
    </message>
    <message>
        <source>Failure signatures by condition</source>
        <translation>Fehlersignaturen je Bedingung</translation>
    </message>
    <message>
        <source>Framing refused</source>
        <translation>Vorgabe abgelehnt</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Inconsistent</source>
        <translation>Inkonsistent</translation>
    </message>
    <message>
        <source>Inconsistent: the six choices prefer the orientations over each other in a circle. Framing refused: the value, the role or the goal was declined. Unread: no option could be read from the reply. Misread: a person set another answer than the program had read.</source>
        <translation>Inkonsistent: Die sechs Wahlen ziehen die Wertorientierungen einander im Kreis vor. Vorgabe abgelehnt: Der Wert, die Rolle oder das Ziel wurde abgelehnt. Ungelesen: Aus der Antwort ließ sich keine Option lesen. Falsch gelesen: Ein Mensch hat eine andere Antwort gesetzt, als das Programm gelesen hatte.</translation>
    </message>
    <message>
        <source>Items misread</source>
        <translation>Items falsch gelesen</translation>
    </message>
    <message>
        <source>Items refused</source>
        <translation>Items verweigert</translation>
    </message>
    <message>
        <source>Items unread</source>
        <translation>Items ungelesen</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Trials</source>
        <translation>Durchgänge</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Where answers cannot be trusted as they stand, by respondent and condition. Choose a number (Enter or double click) to list its transcripts in the queue.</source>
        <translation>Wo Antworten so, wie sie sind, nicht zu trauen ist, nach Befragten und Bedingung. Wählen Sie eine Zahl (Eingabe oder Doppelklick), um ihre Gespräche in der Liste zu zeigen.</translation>
    </message>
</context>
<context>
    <name>ui::review::WhyCard</name>
    <message>
        <source>%1 / %2</source>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>A person decided that this item has no answer.</source>
        <translation>Ein Mensch hat entschieden, dass dieses Item keine Antwort hat.</translation>
    </message>
    <message>
        <source>A person set this item to %1.</source>
        <translation>Ein Mensch hat dieses Item auf %1 gesetzt.</translation>
    </message>
    <message>
        <source>Automatic reading: %1 (%2)</source>
        <translation>Automatische Lesung: %1 (%2)</translation>
    </message>
    <message>
        <source>Its six choices are intransitive: they prefer the orientations over each other in a circle. That can be how the respondent decided, or a sign of a misread reply. Confirm or correct an item to take the trial off this list.</source>
        <translation>Die sechs Wahlen sind intransitiv: Sie ziehen die Wertorientierungen einander im Kreis vor. So kann tatsächlich entschieden worden sein, oder es ist ein Zeichen für eine falsch gelesene Antwort. Bestätigen oder korrigieren Sie ein Item, um den Durchgang von der Liste zu nehmen.</translation>
    </message>
    <message>
        <source>Rule: %1</source>
        <translation>Regel: %1</translation>
    </message>
    <message>
        <source>Shows the decision</source>
        <translation>Zeigt die Entscheidung</translation>
    </message>
    <message>
        <source>Shows the item as the respondent saw it</source>
        <translation>Zeigt die Aufgabe, wie sie vorgelegt wurde</translation>
    </message>
    <message>
        <source>Shows the reply</source>
        <translation>Zeigt die Antwort</translation>
    </message>
    <message>
        <source>Shows the trial on the circle in Results</source>
        <translation>Zeigt den Durchgang auf dem Kreis unter Ergebnisse</translation>
    </message>
    <message>
        <source>Shows the whole conversation with all items</source>
        <translation>Zeigt das ganze Gespräch mit allen Aufgaben</translation>
    </message>
    <message>
        <source>Shows the words that were read</source>
        <translation>Zeigt die gelesenen Wörter</translation>
    </message>
    <message>
        <source>Why there is no number</source>
        <translation>Warum es keine Zahl gibt</translation>
    </message>
    <message>
        <source>Why this is unread</source>
        <translation>Warum dies nicht gelesen ist</translation>
    </message>
    <message>
        <source>Why this number</source>
        <translation>Warum diese Zahl</translation>
    </message>
    <message>
        <source>Why this trial is listed</source>
        <translation>Warum dieser Durchgang hier steht</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>mean of the six</source>
        <translation>Mittel der sechs</translation>
    </message>
    <message>
        <source>no angle for this trial</source>
        <translation>kein Winkel für diesen Durchgang</translation>
    </message>
    <message>
        <source>no angle until every primary item has a number</source>
        <translation>kein Winkel, bis jedes primäre Item eine Zahl hat</translation>
    </message>
    <message>
        <source>no number until item %1 is decided</source>
        <translation>keine Zahl, bis Item %1 entschieden ist</translation>
    </message>
    <message>
        <source>option</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>option %1</source>
        <translation>Option %1</translation>
    </message>
    <message>
        <source>payoffs</source>
        <translation>Auszahlungen</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>secondary items do not enter the angle</source>
        <translation>sekundäre Items gehen nicht in den Winkel ein</translation>
    </message>
    <message>
        <source>trial angle</source>
        <translation>Winkel des Durchgangs</translation>
    </message>
    <message>
        <source>vector (%1, %2)</source>
        <translation>Vektor (%1; %2)</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::LivePane</name>
    <message>
        <source>Follow latest</source>
        <translation>Neuestem folgen</translation>
    </message>
    <message>
        <source>Shows a trial under way and stays at its end. Scrolling up or choosing a cell stops that.</source>
        <translation>Zeigt einen laufenden Durchgang und bleibt an seinem Ende. Hochrollen oder die Wahl einer Zelle beendet das.</translation>
    </message>
    <message>
        <source>The conversation under way will be here: prompts on the left, replies on the right.</source>
        <translation>Hier steht dann das laufende Gespräch: Prompts links, Antworten rechts.</translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::MessageList</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2 times)</source>
        <translation>%1 (%2-mal)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details: the server's own words</source>
        <translation>Einzelheiten: Wortlaut des Servers</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Meldungen</translation>
    </message>
    <message>
        <source>Nothing to report. Waiting times, repeated requests and errors will be listed here.</source>
        <translation>Nichts zu melden. Hier stehen Wartezeiten, wiederholte Anfragen und Fehler.</translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::ProgressLine</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 misslungen</translation>
    </message>
    <message>
        <source>%1 of %2 trials</source>
        <translation>%1 von %2 Durchgängen</translation>
    </message>
    <message>
        <source>%1 read</source>
        <translation>%1 gelesen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 verweigert</translation>
    </message>
    <message>
        <source>%1 requests</source>
        <translation>%1 Anfragen</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 nicht gelesen</translation>
    </message>
    <message>
        <source>Your prices, and what a study may cost</source>
        <translation>Ihre Preise und was eine Studie kosten darf</translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::ReplyDesk</name>
    <message>
        <source>%1 waits for your reply</source>
        <translation>%1 wartet auf Ihre Antwort</translation>
    </message>
    <message>
        <source>Copy prompt</source>
        <translation>Prompt kopieren</translation>
    </message>
    <message>
        <source>Copy the whole conversation</source>
        <translation>Ganzes Gespräch kopieren</translation>
    </message>
    <message>
        <source>Keep reply</source>
        <translation>Antwort sichern</translation>
    </message>
    <message>
        <source>Open a new chat, send it the whole conversation, which ends with this prompt, and paste the reply.</source>
        <translation>Öffnen Sie einen neuen Chat, senden Sie das ganze Gespräch, das mit diesem Prompt endet, und fügen Sie die Antwort ein.</translation>
    </message>
    <message>
        <source>Open a new chat, send it this prompt, and paste the reply.</source>
        <translation>Öffnen Sie einen neuen Chat, senden Sie diesen Prompt und fügen Sie die Antwort ein.</translation>
    </message>
    <message>
        <source>Paste the whole reply here, word for word.</source>
        <translation>Fügen Sie hier die ganze Antwort ein, Wort für Wort.</translation>
    </message>
    <message>
        <source>Send this prompt in the same chat, and paste the reply.</source>
        <translation>Senden Sie diesen Prompt im selben Chat und fügen Sie die Antwort ein.</translation>
    </message>
    <message>
        <source>The prompt to send</source>
        <translation>Der zu sendende Prompt</translation>
    </message>
    <message>
        <source>The reply</source>
        <translation>Die Antwort</translation>
    </message>
    <message>
        <source>trial %1</source>
        <translation>Durchgang %1</translation>
    </message>
    <message numerus="yes">
        <source>trial %1 · %n more after it</source>
        <translation>
            <numerusform>Durchgang %1 · danach noch %n</numerusform>
            <numerusform>Durchgang %1 · danach noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::RunButtons</name>
    <message>
        <source>Asks again where a trial stopped at an error. Complete replies are never asked again.</source>
        <translation>Fragt erneut, wo ein Durchgang an einem Fehler stehen blieb. Nach vollständigen Antworten wird nie erneut gefragt.</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Requests under way are cancelled; what has come is kept, and they can be asked again.</source>
        <translation>Laufende Anfragen werden abgebrochen; was kam, bleibt erhalten, und sie können erneut gestellt werden.</translation>
    </message>
    <message>
        <source>Requests under way finish and are kept; then the run ends.</source>
        <translation>Laufende Anfragen werden beendet und behalten; dann endet der Lauf.</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Misslungene wiederholen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Stop after this item</source>
        <translation>Nach diesem Item anhalten</translation>
    </message>
    <message>
        <source>Stop now</source>
        <translation>Sofort abbrechen</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Wird beendet …</translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::RunGridDelegate</name>
    <message>
        <source>%1 failed</source>
        <translation>%1 misslungen</translation>
    </message>
    <message>
        <source>%1 refused</source>
        <translation>%1 verweigert</translation>
    </message>
    <message>
        <source>%1 unread</source>
        <translation>%1 nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::RunGridModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::RunGridView</name>
    <message>
        <source>Cells: respondents by values</source>
        <translation>Zellen: Befragte nach Werten</translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::RunScreen</name>
    <message>
        <source>%1 of %2</source>
        <comment>amounts of money</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 requests at once</source>
        <translation>%1 Anfragen gleichzeitig</translation>
    </message>
    <message>
        <source>%1 requests kept</source>
        <translation>%1 Anfragen gesichert</translation>
    </message>
    <message>
        <source>Every reply is on disk before it is shown</source>
        <translation>Jede Antwort ist gespeichert, bevor sie gezeigt wird</translation>
    </message>
    <message>
        <source>Go to Design</source>
        <translation>Zum Plan</translation>
    </message>
    <message>
        <source>Here every cell of the study will show where it stands, with the conversation under way beside it. First choose respondents and values.</source>
        <translation>Hier zeigt jede Zelle der Studie ihren Stand, daneben steht das laufende Gespräch. Wählen Sie zuerst Befragte und Werte.</translation>
    </message>
    <message>
        <source>Marked as a pilot in the file, on every figure and in every export.</source>
        <translation>In der Datei, auf jeder Abbildung und in jedem Export als Pilotstudie gekennzeichnet.</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Keine Studie ist geöffnet</translation>
    </message>
    <message>
        <source>Nothing to run yet</source>
        <translation>Noch nichts durchzuführen</translation>
    </message>
    <message>
        <source>Open a study or make a new one; its run will be shown here.</source>
        <translation>Öffnen Sie eine Studie oder legen Sie eine neue an; hier wird ihr Lauf gezeigt.</translation>
    </message>
    <message>
        <source>Pilot</source>
        <translation>Pilotstudie</translation>
    </message>
    <message>
        <source>Prices and limit…</source>
        <translation>Preise und Grenze …</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Show at reading speed</source>
        <translation>In Lesegeschwindigkeit zeigen</translation>
    </message>
    <message>
        <source>Shows the cells of this goal condition</source>
        <translation>Zeigt die Zellen dieser Zielbedingung</translation>
    </message>
    <message>
        <source>Simulated respondents answer slowly enough to watch them.</source>
        <translation>Simulierte Befragte antworten langsam genug, um zuzusehen.</translation>
    </message>
    <message>
        <source>The run is complete: every planned request has its reply.</source>
        <translation>Der Lauf ist vollständig: Jede geplante Anfrage hat ihre Antwort.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <comment>amount of money</comment>
        <translation>mindestens %1</translation>
    </message>
</context>
<context>
    <name>ui::runmonitor::TrialBar</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
</context>
<context>
    <name>ui::shell</name>
    <message>
        <source>&amp;About SVO Workbench</source>
        <translation>Ü&amp;ber SVO Workbench</translation>
    </message>
    <message>
        <source>&amp;Calibrate the instrument…</source>
        <translation>Messinstrument &amp;kalibrieren …</translation>
    </message>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Liste &amp;leeren</translation>
    </message>
    <message>
        <source>&amp;Close study</source>
        <translation>Studie s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Farben</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Costs…</source>
        <translation>&amp;Kosten …</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Demo study</source>
        <translation>&amp;Demostudie</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Freeze the plan…</source>
        <translation>Plan &amp;festschreiben …</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Import choice data…</source>
        <translation>&amp;Wahldaten importieren …</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;New study</source>
        <translation>&amp;Neue Studie</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen …</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Einfügen</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Anhalten</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Redo:</source>
        <translation>&amp;Wiederholen:</translation>
    </message>
    <message>
        <source>&amp;Results</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Study</source>
        <translation>&amp;Studie</translation>
    </message>
    <message>
        <source>&amp;Undo:</source>
        <translation>&amp;Rückgängig:</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>A study (.svo) or a design (.json).</source>
        <translation>Eine Studie (.svo) oder ein Untersuchungsplan (.json).</translation>
    </message>
    <message>
        <source>About &amp;Qt</source>
        <translation>Über &amp;Qt</translation>
    </message>
    <message>
        <source>About SVO Workbench</source>
        <translation>Über SVO Workbench</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>Copy system data</source>
        <translation>Systemdaten kopieren</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Ausschneiden</translation>
    </message>
    <message>
        <source>E&amp;xport data…</source>
        <translation>Daten e&amp;xportieren …</translation>
    </message>
    <message>
        <source>Export &amp;report…</source>
        <translation>&amp;Bericht exportieren …</translation>
    </message>
    <message>
        <source>Export research &amp;bundle…</source>
        <translation>Forschungs&amp;paket exportieren …</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder später. Ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>From a &amp;design file…</source>
        <translation>Aus einer &amp;Plandatei …</translation>
    </message>
    <message>
        <source>It sends no data to anyone but the servers that you choose.</source>
        <translation>Es sendet an niemanden Daten außer an die Server, die Sie wählen.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Measure: Murphy, R. O., Ackermann, K. A., &amp; Handgraaf, M. J. J. (2011). Measuring social value orientation. Judgment and Decision Making, 6(8), 771–781.</source>
        <translation>Messinstrument: Murphy, R. O., Ackermann, K. A., &amp; Handgraaf, M. J. J. (2011). Measuring social value orientation. Judgment and Decision Making, 6(8), 771–781.</translation>
    </message>
    <message>
        <source>Measures how language models allocate between themselves and others under an induced value.</source>
        <translation>Misst, wie Sprachmodelle unter einer vorgegebenen Wertorientierung zwischen sich und anderen aufteilen.</translation>
    </message>
    <message>
        <source>Measures the Social Value Orientation of language models.</source>
        <translation>Misst die soziale Wertorientierung von Sprachmodellen.</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Method of inducing values and stating goals: arXiv 2305.17147.</source>
        <translation>Methode der Wertvorgabe und Zielnennung: arXiv 2305.17147.</translation>
    </message>
    <message>
        <source>New study from a &amp;template</source>
        <translation>Neue Studie aus einer &amp;Vorlage</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Pre&amp;ferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>SVO Workbench %1</source>
        <translation>SVO Workbench %1</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Speichern &amp;unter …</translation>
    </message>
    <message>
        <source>Save text for a &amp;preregistration…</source>
        <translation>Text für eine P&amp;räregistrierung speichern …</translation>
    </message>
    <message>
        <source>Save the &amp;design alone…</source>
        <translation>Nur den &amp;Untersuchungsplan speichern …</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>Start &amp;run</source>
        <translation>Lauf &amp;starten</translation>
    </message>
    <message>
        <source>Stop &amp;after this item</source>
        <translation>Nach diesem &amp;Item anhalten</translation>
    </message>
    <message>
        <source>Stop &amp;now</source>
        <translation>&amp;Sofort abbrechen</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Choose another place for the study.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Wählen Sie einen anderen Ort für die Studie.</translation>
    </message>
    <message>
        <source>Untitled study</source>
        <translation>Unbenannte Studie</translation>
    </message>
</context>
<context>
    <name>ui::shell::CalibrationDialog</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 trials per row. A deviation counts where |z| exceeds %2: Bonferroni over all %3 statistics, familywise error .01. Expected values are exact, from all 531,441 patterns of answers.</source>
        <translation>%1 Durchgänge je Zeile. Eine Abweichung zählt, wo |z| über %2 liegt: Bonferroni über alle %3 Kennwerte, familienweiser Fehler 0,01. Die erwarteten Werte sind exakt, aus allen 531.441 Antwortmustern.</translation>
    </message>
    <message numerus="yes">
        <source>%n more deviation(s) are in the table.</source>
        <translation>
            <numerusform>%n weitere Abweichung steht in der Tabelle.</numerusform>
            <numerusform>%n weitere Abweichungen stehen in der Tabelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking simulated respondents…</source>
        <translation>Simulierte Befragte antworten …</translation>
    </message>
    <message>
        <source>Calibrate the instrument</source>
        <translation>Messinstrument kalibrieren</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Every respondent comes back as it is: all %1 statistics agree with their exact values.</source>
        <translation>Alle Befragten werden so wiedergegeben, wie sie sind: Alle %1 Kennwerte stimmen mit ihren exakten Werten überein.</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Faulty</source>
        <translation>Fehlerhaft</translation>
    </message>
    <message>
        <source>Lapses</source>
        <translation>Aussetzer</translation>
    </message>
    <message>
        <source>Mean angle</source>
        <translation>Mittlerer Winkel</translation>
    </message>
    <message>
        <source>Own category</source>
        <translation>Eigene Kategorie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Respondents whose scores are known exactly answer the six items the way a model does: in orders and labels of all kinds, in words, with lapses. Each reply goes through prompt, reader, payoffs and score, so a fault anywhere in this installation shows here.</source>
        <translation>Befragte, deren Werte genau bekannt sind, beantworten die sechs Items so, wie ein Modell es tut: in Reihenfolgen und Bezeichnungen aller Art, in Worten, mit Aussetzern. Jede Antwort geht durch Prompt, Lesung, Auszahlungen und Auswertung, sodass sich ein Fehler irgendwo in dieser Installation hier zeigt.</translation>
    </message>
    <message>
        <source>Share of items that the respondent answers at random.</source>
        <translation>Anteil der Items, die zufällig beantwortet werden.</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>The instrument does not give known respondents back as they are. Do not use results of this installation.</source>
        <translation>Das Messinstrument gibt bekannte Befragte nicht so wieder, wie sie sind. Verwenden Sie keine Ergebnisse dieser Installation.</translation>
    </message>
    <message>
        <source>Transitive</source>
        <translation>Transitiv</translation>
    </message>
    <message>
        <source>Vector &gt; 35</source>
        <translation>Vektor &gt; 35</translation>
    </message>
    <message>
        <source>What comes back beside what is expected</source>
        <translation>Was herauskommt, neben dem, was erwartet wird</translation>
    </message>
    <message>
        <source>z</source>
        <comment>standard normal deviate</comment>
        <translation>z</translation>
    </message>
</context>
<context>
    <name>ui::shell::ChoiceDialog</name>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>95 % interval of the mean</source>
        <translation>95-%-Intervall des Mittelwerts</translation>
    </message>
    <message>
        <source>Choice data</source>
        <translation>Wahldaten</translation>
    </message>
    <message>
        <source>Mean angle</source>
        <translation>Mittlerer Winkel</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>SD</source>
        <translation>SD</translation>
    </message>
    <message>
        <source>Save the scores…</source>
        <translation>Auswertung speichern …</translation>
    </message>
    <message>
        <source>Show on the circle</source>
        <translation>Im Kreis zeigen</translation>
    </message>
    <message>
        <source>The circle shows such a sample where a study with the published amounts is open.</source>
        <translation>Der Kreis zeigt eine solche Stichprobe, wenn eine Studie mit den veröffentlichten Beträgen geöffnet ist.</translation>
    </message>
    <message>
        <source>There is no row below the first line. Each person needs a row.</source>
        <translation>Unter der ersten Zeile folgt keine weitere. Jede Person braucht eine Zeile.</translation>
    </message>
    <message>
        <source>Transitive (random answers: 41.9 %)</source>
        <translation>Transitiv (zufällige Antworten: 41,9 %)</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Vector longer than 35 (random answers: 31.3 %)</source>
        <translation>Vektor länger als 35 (zufällige Antworten: 31,3 %)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Angabe</translation>
    </message>
    <message>
        <source>What the file holds</source>
        <translation>Was die Datei enthält</translation>
    </message>
    <message>
        <source>With an angle (all six primary items answered)</source>
        <translation>Mit Winkel (alle sechs primären Items beantwortet)</translation>
    </message>
</context>
<context>
    <name>ui::shell::ExportDataDialog</name>
    <message>
        <source>(simulated)</source>
        <translation>(simuliert)</translation>
    </message>
    <message>
        <source>A spreadsheet in your language</source>
        <translation>Tabellenkalkulation in Ihrer Sprache</translation>
    </message>
    <message>
        <source>All respondents of this study are simulated: programs with a fixed rule, not language models. Every row says so.</source>
        <translation>Alle Befragten dieser Studie sind simuliert: Programme mit fester Regel, keine Sprachmodelle. Jede Zeile sagt es.</translation>
    </message>
    <message>
        <source>All transcripts (transcripts.jsonl)</source>
        <translation>Alle Gespräche (transcripts.jsonl)</translation>
    </message>
    <message>
        <source>Beside the CSV files</source>
        <translation>Neben den CSV-Dateien</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen …</translation>
    </message>
    <message>
        <source>Excel workbook (study.xlsx)</source>
        <translation>Excel-Arbeitsmappe (study.xlsx)</translation>
    </message>
    <message>
        <source>Export data</source>
        <translation>Daten exportieren</translation>
    </message>
    <message>
        <source>Internal consistency (consistency.csv)</source>
        <translation>Interne Konsistenz (consistency.csv)</translation>
    </message>
    <message>
        <source>R, Python, JASP, jamovi, SPSS</source>
        <translation>R, Python, JASP, jamovi, SPSS</translation>
    </message>
    <message>
        <source>Rationality under other targets (targets.csv)</source>
        <translation>Rationalität bei anderen Zielen (targets.csv)</translation>
    </message>
    <message>
        <source>Respondents in the data</source>
        <translation>Befragte in den Daten</translation>
    </message>
    <message>
        <source>SPSS, with labels (items.sav, trials.sav)</source>
        <translation>SPSS, mit Beschriftungen (items.sav, trials.sav)</translation>
    </message>
    <message>
        <source>Script for R (load.R)</source>
        <translation>Skript für R (load.R)</translation>
    </message>
    <message>
        <source>Simulated respondents are programs with a fixed rule, not language models. They are left out unless you choose them; their rows say so.</source>
        <translation>Simulierte Befragte sind Programme mit fester Regel, keine Sprachmodelle. Sie bleiben weg, wenn Sie sie nicht wählen; ihre Zeilen sagen es.</translation>
    </message>
    <message>
        <source>This study is a pilot: every row says so. Keep it apart from the data of the main study.</source>
        <translation>Diese Studie ist eine Pilotstudie: Jede Zeile sagt es. Halten Sie sie von den Daten der Hauptstudie getrennt.</translation>
    </message>
    <message>
        <source>Three CSV files are written: a row per item (items.csv), a row per trial (trials.csv), and a codebook. Files of these names in the folder are replaced.</source>
        <translation>Es entstehen drei CSV-Dateien: eine Zeile je Item (items.csv), eine Zeile je Durchgang (trials.csv) und ein Codebuch. Dateien dieser Namen im Ordner werden ersetzt.</translation>
    </message>
    <message>
        <source>To be read by</source>
        <translation>Gelesen von</translation>
    </message>
</context>
<context>
    <name>ui::shell::HelpScreen</name>
    <message>
        <source>1. Connect a server</source>
        <translation>1. Einen Server verbinden</translation>
    </message>
    <message>
        <source>2. Design</source>
        <translation>2. Plan</translation>
    </message>
    <message>
        <source>3. Run</source>
        <translation>3. Lauf</translation>
    </message>
    <message>
        <source>4. Review</source>
        <translation>4. Durchsicht</translation>
    </message>
    <message>
        <source>5. Results</source>
        <translation>5. Ergebnisse</translation>
    </message>
    <message>
        <source>A refused, unread or cut-off reply yields no number until a person decides. Every mean says how many trials it rests on.</source>
        <translation>Eine verweigerte, nicht gelesene oder abgeschnittene Antwort ergibt keine Zahl, bis ein Mensch entscheidet. Jeder Mittelwert nennt die Zahl der Durchgänge, auf denen er beruht.</translation>
    </message>
    <message>
        <source>Circle and table show the same selection. A click on a mark opens its conversation. Figures and data are exported at the sizes journals ask for.</source>
        <translation>Kreis und Tabelle zeigen dieselbe Auswahl. Ein Klick auf eine Marke öffnet ihr Gespräch. Abbildungen und Daten werden in den Größen ausgegeben, die Zeitschriften verlangen.</translation>
    </message>
    <message>
        <source>Connections keeps the servers of your models: Ollama or LM Studio on this computer, a lab server, or a provider with a key. The test says which step failed and what to do. Without a server you can learn everything with the simulated respondents.</source>
        <translation>Unter Verbindungen stehen die Server Ihrer Modelle: Ollama oder LM Studio auf diesem Computer, ein Laborserver oder ein Anbieter mit Schlüssel. Die Prüfung nennt den Schritt, der misslang, und was zu tun ist. Ohne Server können Sie alles mit simulierten Befragten kennenlernen.</translation>
    </message>
    <message>
        <source>Each reply is in the study file before it appears. You can pause, stop, close the program or lose power: going on asks only what has no reply yet.</source>
        <translation>Jede Antwort ist in der Studiendatei, bevor sie erscheint. Sie können anhalten, abbrechen, das Programm schließen oder den Strom verlieren: Beim Fortsetzen wird nur gefragt, was noch keine Antwort hat.</translation>
    </message>
    <message>
        <source>From a design to a figure</source>
        <translation>Vom Plan zur Abbildung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>How close responses under an induced value come to what that value asks for: 1 where the angle lies in the target, less the farther away. The value above chance sets random answering to 0. It describes responses in this setting, not what a model is.</source>
        <translation>Wie nahe Antworten unter einer vorgegebenen Wertorientierung dem kommen, was diese verlangt: 1, wenn der Winkel im Zielbereich liegt, weniger, je weiter er entfernt ist. Der Wert über Zufall setzt zufälliges Antworten auf 0. Er beschreibt Antworten in dieser Situation, nicht, was ein Modell ist.</translation>
    </message>
    <message>
        <source>Inducing a value, adopting it, stating a goal, then acting: arXiv 2305.17147.</source>
        <translation>Einen Wert vorgeben, ihn übernehmen, ein Ziel nennen, dann handeln: arXiv 2305.17147.</translation>
    </message>
    <message>
        <source>Missing is not zero</source>
        <translation>Fehlend ist nicht null</translation>
    </message>
    <message>
        <source>Murphy, R. O., Ackermann, K. A., &amp; Handgraaf, M. J. J. (2011). Measuring social value orientation. Judgment and Decision Making, 6(8), 771–781.</source>
        <translation>Murphy, R. O., Ackermann, K. A., &amp; Handgraaf, M. J. J. (2011). Measuring social value orientation. Judgment and Decision Making, 6(8), 771–781.</translation>
    </message>
    <message>
        <source>Replies in which no option could be read come first. The words that were read are marked. A correction keeps the original, who made it, when and why.</source>
        <translation>Antworten, in denen keine Option gelesen werden konnte, stehen zuerst. Die gelesenen Wörter sind markiert. Eine Korrektur bewahrt das Original und wer sie wann und warum gemacht hat.</translation>
    </message>
    <message>
        <source>SVO angle</source>
        <translation>SVO-Winkel</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>The direction of the mean allocation from the centre (50, 50), in degrees: above 57.15° altruistic, from 22.45° prosocial, from −12.04° individualistic, below competitive. A trial in which one of the six primary items has no number has no angle.</source>
        <translation>Die Richtung der mittleren Aufteilung vom Mittelpunkt (50, 50) aus, in Grad: über 57,15° altruistisch, ab 22,45° prosozial, ab −12,04° individualistisch, darunter kompetitiv. Ein Durchgang, in dem eines der sechs primären Items keine Zahl hat, hat keinen Winkel.</translation>
    </message>
    <message>
        <source>The measure</source>
        <translation>Das Messinstrument</translation>
    </message>
    <message>
        <source>The method</source>
        <translation>Die Methode</translation>
    </message>
    <message>
        <source>Tick who answers, under which value orientations and goals, and say how many trials each cell gets. The right side tells what this costs in requests and how precise the mean angle will be. Preview prompts shows every text before it is sent.</source>
        <translation>Haken Sie an, wer unter welchen Wertorientierungen und Zielen antwortet, und legen Sie fest, wie viele Durchgänge jede Zelle erhält. Rechts steht, wie viele Anfragen das kostet und wie genau der mittlere Winkel sein wird. Die Prompt-Vorschau zeigt jeden Text, bevor er gesendet wird.</translation>
    </message>
    <message>
        <source>Value rationality</source>
        <translation>Wertrationalität</translation>
    </message>
    <message>
        <source>What the numbers mean</source>
        <translation>Was die Zahlen bedeuten</translation>
    </message>
</context>
<context>
    <name>ui::shell::MainWindow</name>
    <message>
        <source> scored</source>
        <translation> ausgewertet</translation>
    </message>
    <message>
        <source>%1 (pilot)</source>
        <translation>%1 (Pilotstudie)</translation>
    </message>
    <message>
        <source>%1 (read-only)</source>
        <translation>%1 (schreibgeschützt)</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>status bar</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>&amp;Resume run</source>
        <translation>Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>A run is under way</source>
        <translation>Ein Lauf ist im Gang</translation>
    </message>
    <message>
        <source>Connections</source>
        <translation>Verbindungen</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Designs (*.json)</source>
        <translation>Untersuchungspläne (*.json)</translation>
    </message>
    <message>
        <source>Every change is in the file already.</source>
        <translation>Jede Änderung ist schon in der Datei.</translation>
    </message>
    <message>
        <source>Every trial gets its seed and its order now, before the first request, and the design can no longer change: what a preregistration needs. The first run does the same. A new study can be made from this design at any time.</source>
        <translation>Jeder Durchgang erhält jetzt, vor der ersten Anfrage, seinen Startwert und seine Reihenfolge, und der Plan kann sich nicht mehr ändern: was eine Präregistrierung braucht. Der erste Lauf tut dasselbe. Aus diesem Plan lässt sich jederzeit eine neue Studie machen.</translation>
    </message>
    <message>
        <source>Everything answered so far is kept, and the run can go on later. Requests under way are given up; they may have been paid for.</source>
        <translation>Alles bisher Beantwortete bleibt erhalten, und der Lauf kann später weitergehen. Laufende Anfragen werden aufgegeben; sie können schon bezahlt sein.</translation>
    </message>
    <message>
        <source>Export data into</source>
        <translation>Daten exportieren nach</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Bericht exportieren</translation>
    </message>
    <message>
        <source>Export research bundle</source>
        <translation>Forschungspaket exportieren</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Festschreiben</translation>
    </message>
    <message>
        <source>Freeze the plan</source>
        <translation>Plan festschreiben</translation>
    </message>
    <message>
        <source>Freeze the plan of this study?</source>
        <translation>Den Plan dieser Studie festschreiben?</translation>
    </message>
    <message>
        <source>Go on with the &amp;run</source>
        <translation>Lauf &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Go on with the run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Import choice data</source>
        <translation>Wahldaten importieren</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Read-only</source>
        <translation>Schreibgeschützt</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsicht</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save text for a preregistration</source>
        <translation>Text für eine Präregistrierung speichern</translation>
    </message>
    <message>
        <source>Save the design</source>
        <translation>Untersuchungsplan speichern</translation>
    </message>
    <message>
        <source>Save the scores</source>
        <translation>Auswertung speichern</translation>
    </message>
    <message>
        <source>Save the study as</source>
        <translation>Studie speichern unter</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved as a draft</source>
        <translation>Als Entwurf gespeichert</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Show %1 (%2)</source>
        <translation>%1 anzeigen (%2)</translation>
    </message>
    <message>
        <source>Show connections</source>
        <translation>Verbindungen anzeigen</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse anzeigen</translation>
    </message>
    <message>
        <source>Start &amp;run</source>
        <translation>Lauf &amp;starten</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf abbrechen</translation>
    </message>
    <message>
        <source>Stop the run and close the study?</source>
        <translation>Lauf abbrechen und die Studie schließen?</translation>
    </message>
    <message>
        <source>Stop the run and make a new study?</source>
        <translation>Lauf abbrechen und eine neue Studie anlegen?</translation>
    </message>
    <message>
        <source>Stop the run and open %1?</source>
        <translation>Lauf abbrechen und %1 öffnen?</translation>
    </message>
    <message>
        <source>Stop the run and open the demo study?</source>
        <translation>Lauf abbrechen und die Demostudie öffnen?</translation>
    </message>
    <message>
        <source>Stop the run and quit?</source>
        <translation>Lauf abbrechen und beenden?</translation>
    </message>
    <message>
        <source>Studies (*.svo)</source>
        <translation>Studien (*.svo)</translation>
    </message>
    <message>
        <source>Studies and designs (*.svo *.json)</source>
        <translation>Studien und Untersuchungspläne (*.svo *.json)</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabellen (*.csv)</translation>
    </message>
    <message>
        <source>Texts (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>The scores were saved as %1.</source>
        <translation>Die Auswertung wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Webseiten (*.html)</translation>
    </message>
    <message>
        <source>Zip archives (*.zip)</source>
        <translation>Zip-Archive (*.zip)</translation>
    </message>
</context>
<context>
    <name>ui::shell::Rail</name>
    <message>
        <source>Screens</source>
        <translation>Ansichten</translation>
    </message>
</context>
<context>
    <name>ui::shell::Workspace</name>
    <message>
        <source>%1 read %2 replies and proposes an option for %3. Nothing of it counts until you accept it.</source>
        <translation>%1 hat %2 Antworten gelesen und schlägt für %3 eine Option vor. Nichts davon zählt, bis Sie es annehmen.</translation>
    </message>
    <message>
        <source>%1 was written. Its texts are in English, the language of most journals.</source>
        <translation>%1 wurde geschrieben. Die Texte darin sind englisch, in der Sprache der meisten Zeitschriften.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were written into %1.</source>
        <translation>
            <numerusform>%n Datei wurde in %1 geschrieben.</numerusform>
            <numerusform>%n Dateien wurden in %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n trial(s) of simulated respondents were left out.</source>
        <translation>
            <numerusform>%n Durchgang simulierter Befragter wurde weggelassen.</numerusform>
            <numerusform>%n Durchgänge simulierter Befragter wurden weggelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy was saved as %1.</source>
        <translation>Eine Kopie wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>By your prices that is %1.</source>
        <translation>Nach Ihren Preisen sind das %1.</translation>
    </message>
    <message>
        <source>Freeze the plan</source>
        <translation>Plan festschreiben</translation>
    </message>
    <message>
        <source>It is a pilot study: every row says so.</source>
        <translation>Es ist eine Pilotstudie: Das steht in jeder Zeile.</translation>
    </message>
    <message>
        <source>It was sent %1 tokens and answered with %2.</source>
        <translation>Gesendet wurden %1 Tokens, die Antworten hatten %2.</translation>
    </message>
    <message>
        <source>Rows of simulated respondents are no answers of language models; each says so.</source>
        <translation>Zeilen simulierter Befragter sind keine Antworten von Sprachmodellen; jede sagt es.</translation>
    </message>
    <message>
        <source>The design was saved as %1.</source>
        <translation>Der Untersuchungsplan wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The file %1 cannot be replaced. Perhaps another program uses it; choose another name.</source>
        <translation>Die Datei %1 kann nicht ersetzt werden. Vielleicht verwendet sie ein anderes Programm; wählen Sie einen anderen Namen.</translation>
    </message>
    <message numerus="yes">
        <source>The last run was interrupted. What became of %n request(s) is unknown; they may have been paid for. Going on asks them again.</source>
        <translation>
            <numerusform>Der letzte Lauf wurde unterbrochen. Was aus %n Anfrage wurde, ist unbekannt; sie kann schon bezahlt sein. Beim Fortsetzen wird sie erneut gestellt.</numerusform>
            <numerusform>Der letzte Lauf wurde unterbrochen. Was aus %n Anfragen wurde, ist unbekannt; sie können schon bezahlt sein. Beim Fortsetzen werden sie erneut gestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The run ended, and %n trial(s) stopped at an error. What they had is kept; going on asks the rest.</source>
        <translation>
            <numerusform>Der Lauf ist beendet, und %n Durchgang blieb an einem Fehler stehen. Was er hatte, bleibt erhalten; beim Fortsetzen wird der Rest gefragt.</numerusform>
            <numerusform>Der Lauf ist beendet, und %n Durchgänge blieben an einem Fehler stehen. Was sie hatten, bleibt erhalten; beim Fortsetzen wird der Rest gefragt.</numerusform>
        </translation>
    </message>
    <message>
        <source>The run is complete: every request has a reply.</source>
        <translation>Der Lauf ist vollständig: Jede Anfrage hat eine Antwort.</translation>
    </message>
    <message>
        <source>This study is open for reading only. Save a copy of it to make changes.</source>
        <translation>Diese Studie ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um etwas zu ändern.</translation>
    </message>
    <message>
        <source>This study is open for reading only. Save a copy of it to run it.</source>
        <translation>Diese Studie ist nur zum Lesen geöffnet. Speichern Sie eine Kopie, um sie durchzuführen.</translation>
    </message>
    <message>
        <source>Untitled study</source>
        <translation>Unbenannte Studie</translation>
    </message>
</context>
<context>
    <name>ui::studyedit</name>
    <message>
        <source>change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::DesignScreen</name>
    <message>
        <source>A study says who answers, under which values, and how often. Make one from a template, or open a file.</source>
        <translation>Eine Studie legt fest, wer unter welchen Werten wie oft antwortet. Beginnen Sie mit einer Vorlage oder öffnen Sie eine Datei.</translation>
    </message>
    <message>
        <source>Design</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Freeze…</source>
        <translation>Festschreiben …</translation>
    </message>
    <message>
        <source>Go on with the run</source>
        <translation>Lauf fortsetzen</translation>
    </message>
    <message>
        <source>New study</source>
        <translation>Neue Studie</translation>
    </message>
    <message>
        <source>New study from this design</source>
        <translation>Neue Studie aus diesem Plan</translation>
    </message>
    <message>
        <source>No study is open</source>
        <translation>Keine Studie ist geöffnet</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Umfang</translation>
    </message>
    <message>
        <source>Preview prompts</source>
        <translation>Prompt-Vorschau</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Ergebnisse anzeigen</translation>
    </message>
    <message>
        <source>Start run</source>
        <translation>Lauf starten</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>The plan is frozen: its design is here to be read, and the run can start.</source>
        <translation>Der Plan ist festgeschrieben: Er steht hier zum Lesen, und der Lauf kann beginnen.</translation>
    </message>
    <message>
        <source>This study has begun: its plan is frozen, and its design is here to be read.</source>
        <translation>Diese Studie hat begonnen: Ihr Plan ist festgeschrieben und steht hier zum Lesen.</translation>
    </message>
    <message>
        <source>Value orientations</source>
        <translation>Wertorientierungen</translation>
    </message>
    <message>
        <source>use a template</source>
        <translation>Vorlage verwenden</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::FactorField</name>
    <message>
        <source>Compare several…</source>
        <translation>Mehrere vergleichen …</translation>
    </message>
    <message>
        <source>Each ticked value makes cells of its own, so that its effect can be seen.</source>
        <translation>Jeder angehakte Wert bildet eigene Zellen, sodass seine Wirkung sichtbar wird.</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::OrientationDialog</name>
    <message>
        <source>A value of your own</source>
        <translation>Eine eigene Wertorientierung</translation>
    </message>
    <message>
        <source>Definition</source>
        <translation>Definition</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>The name stands before “value system” in the prompts, the definition after “a person who”. Write both in the language of the prompt pack.</source>
        <translation>Der Name steht in den Prompts vor „value system“, die Definition nach „a person who“. Schreiben Sie beides in der Sprache des Prompt-Pakets.</translation>
    </message>
    <message>
        <source>The same angle twice is a single target. Without a target no rationality is computed.</source>
        <translation>Zweimal derselbe Winkel ist ein einzelnes Ziel. Ohne Ziel wird keine Rationalität berechnet.</translation>
    </message>
    <message>
        <source>These angles count as full rationality</source>
        <translation>Diese Winkel gelten als volle Rationalität</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>a person who …</source>
        <translation>eine Person, die …</translation>
    </message>
    <message>
        <source>for example: egalitarian</source>
        <translation>zum Beispiel: egalitarian</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::ParticipantDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>A lapse is an item answered at random. Results of simulated respondents are always marked as such.</source>
        <translation>Ein Aussetzer ist ein zufällig beantwortetes Item. Ergebnisse simulierter Befragter sind immer als solche gekennzeichnet.</translation>
    </message>
    <message>
        <source>An empty field is not sent: the server's default holds. A seed does not make a server's replies repeatable for certain.</source>
        <translation>Ein leeres Feld wird nicht gesendet: Es gilt die Voreinstellung des Servers. Ein Startwert macht die Antworten eines Servers nicht sicher wiederholbar.</translation>
    </message>
    <message>
        <source>Declines</source>
        <translation>Verweigert</translation>
    </message>
    <message>
        <source>Follows the value in</source>
        <translation>Folgt dem Wert in</translation>
    </message>
    <message>
        <source>How turns are written</source>
        <translation>Schreibweise der Gesprächsbeiträge</translation>
    </message>
    <message>
        <source>Label in tables and figures</source>
        <translation>Bezeichnung in Tabellen und Abbildungen</translation>
    </message>
    <message>
        <source>Lapses in</source>
        <translation>Setzt aus in</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Buchstabe</translation>
    </message>
    <message>
        <source>Longest reply, tokens</source>
        <translation>Längste Antwort, Token</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Reasoning effort</source>
        <translation>Denkaufwand</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Seed of the server's sampling</source>
        <translation>Startwert der Zufallsauswahl des Servers</translation>
    </message>
    <message>
        <source>Size, billions of parameters</source>
        <translation>Größe, Milliarden Parameter</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Top-p</source>
        <translation>Top-p</translation>
    </message>
    <message>
        <source>Tuning</source>
        <translation>Nachtraining</translation>
    </message>
    <message>
        <source>What is known about it, for grouping results</source>
        <translation>Was darüber bekannt ist, zum Gruppieren der Ergebnisse</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>nicht gesendet</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::PayoffsDialog</name>
    <message>
        <source>%1 · %2</source>
        <comment>amount for oneself, amount for the other</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Amounts from a file</source>
        <translation>Beträge aus einer Datei</translation>
    </message>
    <message>
        <source>Amounts of the first option, the middle and the last: oneself · the other.</source>
        <translation>Beträge der ersten, der mittleren und der letzten Option: selbst · andere Person.</translation>
    </message>
    <message>
        <source>Amounts of the items</source>
        <translation>Beträge der Items</translation>
    </message>
    <message>
        <source>Centre, points for oneself</source>
        <translation>Mittelpunkt, Punkte für sich selbst</translation>
    </message>
    <message>
        <source>Centre, points for the other</source>
        <translation>Mittelpunkt, Punkte für die andere Person</translation>
    </message>
    <message>
        <source>Designs (*.json);;All files (*)</source>
        <translation>Designs (*.json);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>First option</source>
        <translation>Erste Option</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei …</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Item</translation>
    </message>
    <message>
        <source>Last option</source>
        <translation>Letzte Option</translation>
    </message>
    <message>
        <source>Middle option</source>
        <translation>Mittlere Option</translation>
    </message>
    <message>
        <source>Published amounts</source>
        <translation>Veröffentlichte Beträge</translation>
    </message>
    <message>
        <source>Published amounts times</source>
        <translation>Veröffentlichte Beträge mal</translation>
    </message>
    <message>
        <source>The published items, moved to this centre and stretched. Ideal angles stay where they are, and a model that has read the published items does not know these.</source>
        <translation>Die veröffentlichten Items, um diesen Mittelpunkt verschoben und gestreckt. Die idealen Winkel bleiben, wo sie sind, und ein Modell, das die veröffentlichten Items gelesen hat, kennt diese nicht.</translation>
    </message>
    <message>
        <source>The study's own set “%1”, centre %2: oneself · the other.</source>
        <translation>Die eigenen Beträge der Studie, „%1“, Mittelpunkt %2: selbst · andere Person.</translation>
    </message>
    <message>
        <source>These are the published amounts (Murphy et al., 2011): oneself · the other.</source>
        <translation>Das sind die veröffentlichten Beträge (Murphy et al., 2011): selbst · andere Person.</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::PlanPanel</name>
    <message>
        <source>%1 · %2</source>
        <comment>cells · trials</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>cells, trials</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln cell(s)</source>
        <translation>
            <numerusform>%Ln Zelle</numerusform>
            <numerusform>%Ln Zellen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <translation>
            <numerusform>%Ln Durchgang</numerusform>
            <numerusform>%Ln Durchgänge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A mean angle within ± %1 needs %Ln trial(s) per cell.</source>
        <translation>
            <numerusform>Ein mittlerer Winkel auf ± %1 braucht %Ln Durchgang je Zelle.</numerusform>
            <numerusform>Ein mittlerer Winkel auf ± %1 braucht %Ln Durchgänge je Zelle.</numerusform>
        </translation>
    </message>
    <message>
        <source>A spread measured in few trials may be too small: planning then takes the upper limit of its 80 % interval.</source>
        <translation>Eine in wenigen Durchgängen gemessene Streuung kann zu klein sein: Die Planung nimmt dann die obere Grenze ihres 80-%-Intervalls.</translation>
    </message>
    <message>
        <source>Before you start</source>
        <translation>Vor dem Start</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Kosten</translation>
    </message>
    <message>
        <source>How precise it will be</source>
        <translation>Wie genau es wird</translation>
    </message>
    <message>
        <source>Marked as a pilot in the file, on every figure and in every export.</source>
        <translation>In der Datei, auf jeder Abbildung und in jedem Export als Pilotstudie gekennzeichnet.</translation>
    </message>
    <message>
        <source>Measured in a pilot of so many trials</source>
        <translation>Gemessen in einem Vorversuch mit so vielen Durchgängen</translation>
    </message>
    <message>
        <source>Measured in a pilot, the spread may well be %1.</source>
        <translation>In einem Vorversuch gemessen, kann die Streuung gut %1 betragen.</translation>
    </message>
    <message>
        <source>One trial per cell has no interval. Plan at least two; 30 are usual.</source>
        <translation>Ein Durchgang je Zelle hat kein Intervall. Planen Sie mindestens zwei; üblich sind 30.</translation>
    </message>
    <message>
        <source>Payoffs equal Murphy et al. (2011).</source>
        <translation>Auszahlungen wie bei Murphy et al. (2011).</translation>
    </message>
    <message>
        <source>Pilot study</source>
        <translation>Pilotstudie</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Umfang</translation>
    </message>
    <message numerus="yes">
        <source>Plan %Ln trial(s) per cell</source>
        <translation>
            <numerusform>%Ln Durchgang je Zelle planen</numerusform>
            <numerusform>%Ln Durchgänge je Zelle planen</numerusform>
        </translation>
    </message>
    <message>
        <source>Prices and limit…</source>
        <translation>Preise und Grenze …</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Seed of all random orders</source>
        <translation>Startwert aller zufälligen Reihenfolgen</translation>
    </message>
    <message>
        <source>Spread of angles (SD)</source>
        <translation>Streuung der Winkel (SD)</translation>
    </message>
    <message>
        <source>The payoffs are the study's own, not those of Murphy et al. (2011).</source>
        <translation>Die Auszahlungen sind eigene der Studie, nicht die von Murphy et al. (2011).</translation>
    </message>
    <message numerus="yes">
        <source>The plan is frozen: %Ln trial(s), each with its own seed.</source>
        <translation>
            <numerusform>Der Plan ist festgeschrieben: %Ln Durchgang mit eigenem Startwert.</numerusform>
            <numerusform>Der Plan ist festgeschrieben: %Ln Durchgänge, jeder mit eigenem Startwert.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan is not frozen. The first run freezes it; freeze it now to preregister.</source>
        <translation>Der Plan ist nicht festgeschrieben. Der erste Lauf schreibt ihn fest; für eine Präregistrierung schreiben Sie ihn jetzt fest.</translation>
    </message>
    <message>
        <source>The variable %1, which holds the key of %2, is not set on this computer.</source>
        <translation>Die Variable %1 mit dem Schlüssel für %2 ist auf diesem Computer nicht gesetzt.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Tokens of prompts and replies, counted roughly: a reply is taken to have 60.</source>
        <translation>Token der Prompts und Antworten, grob gezählt: Eine Antwort ist mit 60 angesetzt.</translation>
    </message>
    <message>
        <source>Trials per cell</source>
        <translation>Durchgänge je Zelle</translation>
    </message>
    <message>
        <source>Wanted precision of a mean angle</source>
        <translation>Gewünschte Genauigkeit eines mittleren Winkels</translation>
    </message>
    <message>
        <source>What the plan asks for</source>
        <translation>Was der Plan verlangt</translation>
    </message>
    <message numerus="yes">
        <source>With %Ln trial(s) a cell's mean angle is known to about ± %1, and a difference of %2 between two cells is found with 80 % power.</source>
        <translation>
            <numerusform>Mit %Ln Durchgang ist der mittlere Winkel einer Zelle auf etwa ± %1 bekannt, und ein Unterschied von %2 zwischen zwei Zellen wird mit 80 % Teststärke gefunden.</numerusform>
            <numerusform>Mit %Ln Durchgängen ist der mittlere Winkel einer Zelle auf etwa ± %1 bekannt, und ein Unterschied von %2 zwischen zwei Zellen wird mit 80 % Teststärke gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>assumed</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>change the seed</source>
        <translation>Startwert ändern</translation>
    </message>
    <message>
        <source>change the title</source>
        <translation>Titel ändern</translation>
    </message>
    <message>
        <source>change the trials per cell</source>
        <translation>Durchgänge je Zelle ändern</translation>
    </message>
    <message>
        <source>make it a pilot</source>
        <translation>als Pilotstudie kennzeichnen</translation>
    </message>
    <message>
        <source>make it the main study</source>
        <translation>als Hauptstudie kennzeichnen</translation>
    </message>
    <message>
        <source>no price</source>
        <translation>kein Preis</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>≈ %1</source>
        <translation>≈ %1</translation>
    </message>
    <message>
        <source>≈ %1 million</source>
        <translation>≈ %1 Mio.</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::PrecisionCurve</name>
    <message numerus="yes">
        <source>%Ln trial(s)</source>
        <translation>
            <numerusform>%Ln Durchgang</numerusform>
            <numerusform>%Ln Durchgänge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ui::studyedit::PromptPreview</name>
    <message>
        <source>Cell</source>
        <translation>Zelle</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Item %1 von %2</translation>
    </message>
    <message>
        <source>Prompts as they will be sent</source>
        <translation>Prompts, wie sie gesendet werden</translation>
    </message>
    <message>
        <source>Respondent</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
    <message>
        <source>Taking on the role</source>
        <translation>Übernahme der Rolle</translation>
    </message>
    <message>
        <source>The goal</source>
        <translation>Das Ziel</translation>
    </message>
    <message>
        <source>The texts in order</source>
        <translation>Die Texte der Reihe nach</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::RespondentTests</name>
    <message>
        <source>Failed at “%1”. %2</source>
        <translation>Misslungen bei „%1“. %2</translation>
    </message>
    <message>
        <source>Testing: %1…</source>
        <translation>Prüfung: %1 …</translation>
    </message>
    <message>
        <source>Testing…</source>
        <translation>Wird geprüft …</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::RespondentsPanel</name>
    <message>
        <source>%1 is loading its model. Search again in a moment.</source>
        <translation>%1 lädt noch das Modell. Suchen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 needs a key: add it under Connections.</source>
        <translation>%1 braucht einen Schlüssel: Ergänzen Sie ihn unter Verbindungen.</translation>
    </message>
    <message>
        <source>%1 runs, and has no model yet.</source>
        <translation>%1 läuft und hat noch kein Modell.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Add one…</source>
        <translation>Hinzufügen …</translation>
    </message>
    <message>
        <source>By hand, for chat windows and people</source>
        <translation>Von Hand, für Chatfenster und Menschen</translation>
    </message>
    <message>
        <source>Chat window</source>
        <translation>Chatfenster</translation>
    </message>
    <message>
        <source>Connect a server…</source>
        <translation>Server verbinden …</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Every model found here is in the list above.</source>
        <translation>Jedes hier gefundene Modell steht in der Liste oben.</translation>
    </message>
    <message>
        <source>Find models on this computer</source>
        <translation>Modelle auf diesem Computer suchen</translation>
    </message>
    <message>
        <source>Found on this computer</source>
        <translation>Auf diesem Computer gefunden</translation>
    </message>
    <message>
        <source>Looking for model servers on this computer…</source>
        <translation>Modellserver auf diesem Computer werden gesucht …</translation>
    </message>
    <message>
        <source>Models of a server appear here once it is connected and they are ticked there.</source>
        <translation>Modelle eines Servers erscheinen hier, sobald er verbunden ist und sie dort angehakt sind.</translation>
    </message>
    <message>
        <source>More servers and models…</source>
        <translation>Weitere Server und Modelle …</translation>
    </message>
    <message>
        <source>No model server answers on this computer. Start Ollama, LM Studio or llama.cpp, then search again.</source>
        <translation>Auf diesem Computer antwortet kein Modellserver. Starten Sie Ollama, LM Studio oder llama.cpp und suchen Sie dann erneut.</translation>
    </message>
    <message>
        <source>Nothing is sent to a model before you tick it.</source>
        <translation>An ein Modell wird nichts gesendet, bevor Sie es anhaken.</translation>
    </message>
    <message>
        <source>Respondents</source>
        <translation>Befragte</translation>
    </message>
    <message>
        <source>Sends one tiny request and says which step fails.</source>
        <translation>Sendet eine winzige Anfrage und sagt, welcher Schritt misslingt.</translation>
    </message>
    <message>
        <source>Servers</source>
        <translation>Server</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more simulated respondents</source>
        <translation>
            <numerusform>%n weiteren simulierten Befragten anzeigen</numerusform>
            <numerusform>%n weitere simulierte Befragte anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Simulated, for practice and calibration</source>
        <translation>Simuliert, zum Üben und Kalibrieren</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>key from %1</source>
        <translation>Schlüssel aus %1</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>you copy the prompts and paste the replies</source>
        <translation>Sie kopieren die Prompts und fügen die Antworten ein</translation>
    </message>
</context>
<context>
    <name>ui::studyedit::ValuesPanel</name>
    <message>
        <source>(baseline)</source>
        <translation>(Grundlinie)</translation>
    </message>
    <message>
        <source>(goal prompt)</source>
        <translation>(Ziel-Prompt)</translation>
    </message>
    <message>
        <source>Add your own value…</source>
        <translation>Eigene Wertorientierung …</translation>
    </message>
    <message>
        <source>Amounts</source>
        <translation>Beträge</translation>
    </message>
    <message>
        <source>Amounts: %1</source>
        <translation>Beträge: %1</translation>
    </message>
    <message>
        <source>As published…</source>
        <translation>Wie veröffentlicht …</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Goal</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Items</translation>
    </message>
    <message>
        <source>Labels of options</source>
        <translation>Bezeichnung der Optionen</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Order of items</source>
        <translation>Reihenfolge der Items</translation>
    </message>
    <message>
        <source>Order of options</source>
        <translation>Reihenfolge der Optionen</translation>
    </message>
    <message>
        <source>Prompt pack</source>
        <translation>Prompt-Paket</translation>
    </message>
    <message>
        <source>The fixed goal sentence</source>
        <translation>Der feste Zielsatz</translation>
    </message>
    <message>
        <source>The study's own…</source>
        <translation>Eigene …</translation>
    </message>
    <message>
        <source>The value is given</source>
        <translation>Der Wert wird gegeben</translation>
    </message>
    <message>
        <source>Value orientations</source>
        <translation>Wertorientierungen</translation>
    </message>
    <message>
        <source>Where it is given</source>
        <translation>Wo er gegeben wird</translation>
    </message>
    <message>
        <source>add %1</source>
        <translation>%1 hinzufügen</translation>
    </message>
    <message>
        <source>add a goal condition</source>
        <translation>Zielbedingung hinzufügen</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Grundlinie</translation>
    </message>
    <message>
        <source>change the goal sentence</source>
        <translation>Zielsatz ändern</translation>
    </message>
    <message>
        <source>change “%1”</source>
        <translation>„%1“ ändern</translation>
    </message>
    <message>
        <source>edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Ziel</translation>
    </message>
    <message>
        <source>remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>remove a goal condition</source>
        <translation>Zielbedingung entfernen</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>the sentence of the prompt pack</source>
        <translation>der Satz des Prompt-Pakets</translation>
    </message>
</context>
<context>
    <name>ui::widgets</name>
    <message>
        <source>%1 %2</source>
        <comment>amount, currency</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, lapses in %2 %</source>
        <translation>%1, setzt in %2 % aus</translation>
    </message>
    <message>
        <source>A fixed goal sentence for all</source>
        <translation>Ein fester Zielsatz für alle</translation>
    </message>
    <message>
        <source>A fresh one per item</source>
        <translation>Ein neues je Item</translation>
    </message>
    <message>
        <source>All fifteen</source>
        <translation>Alle fünfzehn</translation>
    </message>
    <message>
        <source>Altruistic</source>
        <translation>Altruistisch</translation>
    </message>
    <message>
        <source>Anthropic</source>
        <translation>Anthropic</translation>
    </message>
    <message>
        <source>As printed</source>
        <translation>Wie gedruckt</translation>
    </message>
    <message>
        <source>By a definition</source>
        <translation>Durch eine Definition</translation>
    </message>
    <message>
        <source>By how such a person acts</source>
        <translation>Durch das Handeln solcher Menschen</translation>
    </message>
    <message>
        <source>By its name</source>
        <translation>Beim Namen</translation>
    </message>
    <message>
        <source>Competitive</source>
        <translation>Kompetitiv</translation>
    </message>
    <message>
        <source>Google Gemini</source>
        <translation>Google Gemini</translation>
    </message>
    <message>
        <source>In both</source>
        <translation>In beiden</translation>
    </message>
    <message>
        <source>In the conversation</source>
        <translation>Im Gespräch</translation>
    </message>
    <message>
        <source>In the system prompt</source>
        <translation>Im System-Prompt</translation>
    </message>
    <message>
        <source>Individualistic</source>
        <translation>Individualistisch</translation>
    </message>
    <message>
        <source>Letters A to I</source>
        <translation>Buchstaben A bis I</translation>
    </message>
    <message>
        <source>Mirrored</source>
        <translation>Gespiegelt</translation>
    </message>
    <message>
        <source>No goal</source>
        <translation>Kein Ziel</translation>
    </message>
    <message>
        <source>No induced value</source>
        <translation>Kein vorgegebener Wert</translation>
    </message>
    <message>
        <source>No labels</source>
        <translation>Keine Bezeichnung</translation>
    </message>
    <message>
        <source>Numbers 1 to 9</source>
        <translation>Zahlen 1 bis 9</translation>
    </message>
    <message>
        <source>Ollama</source>
        <translation>Ollama</translation>
    </message>
    <message>
        <source>One for all items</source>
        <translation>Eines für alle Items</translation>
    </message>
    <message>
        <source>OpenAI Responses</source>
        <translation>OpenAI Responses</translation>
    </message>
    <message>
        <source>OpenAI and compatible servers</source>
        <translation>OpenAI und kompatible Server</translation>
    </message>
    <message>
        <source>Prosocial</source>
        <translation>Prosozial</translation>
    </message>
    <message>
        <source>Shuffled per item</source>
        <translation>Je Item gemischt</translation>
    </message>
    <message>
        <source>Shuffled per trial</source>
        <translation>Je Durchgang gemischt</translation>
    </message>
    <message>
        <source>Six primary</source>
        <translation>Sechs primäre</translation>
    </message>
    <message>
        <source>Text completion (older models)</source>
        <translation>Textvervollständigung (ältere Modelle)</translation>
    </message>
    <message>
        <source>The model states its own goal</source>
        <translation>Das Modell nennt sein eigenes Ziel</translation>
    </message>
    <message>
        <source>Version A</source>
        <translation>Fassung A</translation>
    </message>
    <message>
        <source>Version B</source>
        <translation>Fassung B</translation>
    </message>
    <message>
        <source>[%1, %2]</source>
        <translation>[%1; %2]</translation>
    </message>
    <message>
        <source>declines %1 % of items</source>
        <translation>verweigert %1 % der Items</translation>
    </message>
    <message>
        <source>follows the value in %1 % of items</source>
        <translation>folgt dem Wert in %1 % der Items</translation>
    </message>
    <message>
        <source>gives the other the most</source>
        <translation>gibt anderen das meiste</translation>
    </message>
    <message>
        <source>maximises its lead</source>
        <translation>maximiert den eigenen Vorsprung</translation>
    </message>
    <message>
        <source>maximises the sum</source>
        <translation>maximiert die Summe</translation>
    </message>
    <message>
        <source>minimises the difference</source>
        <translation>minimiert den Unterschied</translation>
    </message>
    <message>
        <source>names %1 in every item</source>
        <translation>nennt in jedem Item %1</translation>
    </message>
    <message>
        <source>names several options and chooses none</source>
        <translation>nennt mehrere Optionen und wählt keine</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>takes the most</source>
        <translation>nimmt das meiste</translation>
    </message>
    <message>
        <source>the chance baseline</source>
        <translation>die Zufallsgrundlinie</translation>
    </message>
    <message>
        <source>≈ %1 h</source>
        <translation>≈ %1 h</translation>
    </message>
    <message>
        <source>≈ %1 h %2 min</source>
        <translation>≈ %1 h %2 min</translation>
    </message>
    <message>
        <source>≈ %1 min</source>
        <translation>≈ %1 min</translation>
    </message>
</context>
<context>
    <name>ui::widgets::NoticeBar</name>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
</context>
<context>
    <name>ui::widgets::OptionGrid</name>
    <message>
        <source>Options as shown: you / other</source>
        <translation>Optionen wie gezeigt: Sie / andere</translation>
    </message>
    <message>
        <source>Points for you / points for the other, in the order in which they were shown</source>
        <translation>Punkte für Sie / Punkte für die andere Person, in der gezeigten Reihenfolge</translation>
    </message>
    <message>
        <source>Read as %1</source>
        <translation>Gelesen als %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::PromptEntry</name>
    <message>
        <source>%1, after the options</source>
        <translation>%1, nach den Optionen</translation>
    </message>
    <message>
        <source>Copy the whole prompt as sent</source>
        <translation>Ganzen Prompt wie gesendet kopieren</translation>
    </message>
    <message>
        <source>Nine options</source>
        <translation>Neun Optionen</translation>
    </message>
    <message>
        <source>Show the nine options</source>
        <translation>Die neun Optionen zeigen</translation>
    </message>
    <message>
        <source>Show the words as sent</source>
        <translation>Den Wortlaut wie gesendet zeigen</translation>
    </message>
</context>
<context>
    <name>ui::widgets::ReplyEntry</name>
    <message>
        <source>%1 tokens</source>
        <translation>%1 Token</translation>
    </message>
    <message>
        <source>Copy the whole reply</source>
        <translation>Ganze Antwort kopieren</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the request</source>
        <translation>Einzelheiten der Anfrage</translation>
    </message>
    <message>
        <source>Reply of %1</source>
        <translation>Antwort von %1</translation>
    </message>
    <message>
        <source>The reply has no words.</source>
        <translation>Die Antwort enthält keine Wörter.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Denkt nach</translation>
    </message>
    <message>
        <source>Thinking, %1 words</source>
        <translation>Überlegungen, %1 Wörter</translation>
    </message>
    <message>
        <source>Thoughts of %1</source>
        <translation>Überlegungen von %1</translation>
    </message>
</context>
<context>
    <name>ui::widgets::StepChip</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>misslungen</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>noch nicht gefragt</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>gezeigt</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>nicht gelesen</translation>
    </message>
</context>
<context>
    <name>ui::widgets::TranscriptPane</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>System-Prompt</translation>
    </message>
</context>
<context>
    <name>ui::widgets::TranscriptView</name>
    <message>
        <source>
⟨… %1 characters are folded here …⟩
</source>
        <translation>
⟨… %1 Zeichen sind hier eingeklappt …⟩
</translation>
    </message>
    <message>
        <source>Show all %1 characters</source>
        <translation>Alle %1 Zeichen zeigen</translation>
    </message>
    <message>
        <source>Show the whole text</source>
        <translation>Den ganzen Text zeigen</translation>
    </message>
</context>
</TS>
