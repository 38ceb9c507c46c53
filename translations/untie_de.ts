<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_US">
<context>
    <name>AccessMonth</name>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>The record of access in this month</source>
        <translation>Das Zugriffsprotokoll dieses Monats</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <translation>(nicht mehr da)</translation>
    </message>
    <message>
        <source>nobody signed in</source>
        <translation>niemand angemeldet</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Clinical record</source>
        <translation>Behandlungsakten</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Keep this page outside of the computer. Each seal vouches for all rows before it: print the same month again, and if a letter of its seal is another one, rows were changed or cut off.</source>
        <translation>Bewahren Sie dieses Blatt außerhalb des Computers auf. Jedes Siegel bürgt für alle Zeilen davor: Drucken Sie denselben Monat noch einmal, und steht in seinem Siegel ein anderes Zeichen, wurden Zeilen verändert oder abgeschnitten.</translation>
    </message>
    <message>
        <source>The seals at the end of the month</source>
        <translation>Die Siegel am Monatsende</translation>
    </message>
    <message>
        <source>The seals until now</source>
        <translation>Die Siegel bis jetzt</translation>
    </message>
    <message>
        <source>The month is not over: read on %1. Print it again afterwards.</source>
        <translation>Der Monat ist nicht zu Ende: Stand %1. Drucken Sie ihn danach noch einmal.</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Angesehen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Printed, saved</source>
        <translation>Gedruckt, gespeichert</translation>
    </message>
    <message>
        <source>Who worked with the record</source>
        <translation>Wer mit den Akten gearbeitet hat</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Niemand.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>None was made in this month.</source>
        <translation>In diesem Monat wurde keine gemacht.</translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) were made, the last on %1.</source>
        <translation>
            <numerusform>Eine Sicherung wurde gemacht, am %1.</numerusform>
            <numerusform>%n Sicherungen wurden gemacht, die letzte am %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>What an owner should know of</source>
        <translation>Was die Leitung wissen sollte</translation>
    </message>
    <message>
        <source>Nothing: no wrong password, no change of accounts or keys, nothing taken in, saved as a file or restored.</source>
        <translation>Nichts: kein falsches Passwort, keine Änderung an Konten oder Schlüsseln, nichts übernommen, als Datei gespeichert oder wiederhergestellt.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>Read by</source>
        <translation>Gelesen von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
</context>
<context>
    <name>AccessThings</name>
    <message>
        <source>the text of a consent</source>
        <translation>der Text einer Einwilligung</translation>
    </message>
    <message>
        <source>the consents of %1</source>
        <translation>die Einwilligungen von %1</translation>
    </message>
    <message>
        <source>a consent of %1</source>
        <translation>eine Einwilligung von %1</translation>
    </message>
    <message>
        <source>the questions of the health form</source>
        <translation>die Fragen des Gesundheitsbogens</translation>
    </message>
    <message>
        <source>the health form of %1</source>
        <translation>der Gesundheitsbogen von %1</translation>
    </message>
    <message>
        <source>what the desk asks</source>
        <translation>was der Empfang fragt</translation>
    </message>
    <message>
        <source>an empty health form for %1</source>
        <translation>ein leerer Gesundheitsbogen für %1</translation>
    </message>
    <message>
        <source>consents to sign for %1</source>
        <translation>Einwilligungen zum Unterschreiben für %1</translation>
    </message>
    <message>
        <source>a doctor’s clearance for %1</source>
        <translation>eine ärztliche Freigabe für %1</translation>
    </message>
    <message>
        <source>why %1 was treated in spite of a caution</source>
        <translation>warum %1 trotz eines Warnhinweises behandelt wurde</translation>
    </message>
    <message>
        <source>what the desk is told of %1</source>
        <translation>was der Empfang über %1 erfährt</translation>
    </message>
    <message>
        <source>an outcome scale of %1</source>
        <translation>eine Verlaufsskala von %1</translation>
    </message>
    <message>
        <source>which trigger points of %1 are one</source>
        <translation>welche Triggerpunkte von %1 einer sind</translation>
    </message>
    <message>
        <source>the note of a visit of %1</source>
        <translation>die Notiz zu einer Behandlung von %1</translation>
    </message>
    <message>
        <source>the progress report of %1</source>
        <translation>der Verlaufsbericht von %1</translation>
    </message>
    <message>
        <source>who belongs to %1</source>
        <translation>wer zu %1 gehört</translation>
    </message>
    <message>
        <source>two records of %1 became one</source>
        <translation>zwei Akten von %1 wurden eine</translation>
    </message>
    <message>
        <source>the record of %1 was taken apart again</source>
        <translation>die Akte von %1 wurde wieder getrennt</translation>
    </message>
    <message>
        <source>%1 and somebody alike are two people</source>
        <translation>%1 und jemand Ähnliches sind zwei Personen</translation>
    </message>
    <message>
        <source>the appointments of %1</source>
        <translation>die Termine von %1</translation>
    </message>
    <message>
        <source>an appointment</source>
        <translation>ein Termin</translation>
    </message>
    <message>
        <source>a series of appointments</source>
        <translation>eine Terminserie</translation>
    </message>
    <message>
        <source>the waiting list</source>
        <translation>die Warteliste</translation>
    </message>
    <message>
        <source>a reminder was given</source>
        <translation>eine Erinnerung wurde gegeben</translation>
    </message>
    <message>
        <source>a reminder was not given after all</source>
        <translation>eine Erinnerung wurde doch nicht gegeben</translation>
    </message>
    <message>
        <source>a day plan</source>
        <translation>ein Tagesplan</translation>
    </message>
    <message>
        <source>the calendars, with the clients’ names</source>
        <translation>die Kalender, mit den Namen der Klienten</translation>
    </message>
    <message>
        <source>the calendars</source>
        <translation>die Kalender</translation>
    </message>
    <message>
        <source>a month’s record of access</source>
        <translation>die Zugriffe eines Monats</translation>
    </message>
    <message>
        <source>the days on which the clinic is closed</source>
        <translation>die Tage, an denen die Praxis geschlossen ist</translation>
    </message>
    <message>
        <source>the working hours of %1</source>
        <translation>die Arbeitszeiten von %1</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>eine Leistung</translation>
    </message>
    <message>
        <source>a room</source>
        <translation>ein Raum</translation>
    </message>
    <message>
        <source>a phrase of one’s own</source>
        <translation>ein eigener Textbaustein</translation>
    </message>
    <message>
        <source>a phrase of everybody’s</source>
        <translation>ein gemeinsamer Textbaustein</translation>
    </message>
    <message>
        <source>the sentences that notes are written with</source>
        <translation>die Sätze, mit denen Notizen geschrieben werden</translation>
    </message>
    <message>
        <source>how printed pages look</source>
        <translation>wie gedruckte Seiten aussehen</translation>
    </message>
    <message>
        <source>somebody</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>jemandem</translation>
    </message>
    <message>
        <source>the photo of %1</source>
        <translation>das Foto von %1</translation>
    </message>
    <message>
        <source>a file of %1 at the desk</source>
        <translation>eine Datei von %1 am Empfang</translation>
    </message>
    <message>
        <source>a clinical file of %1</source>
        <translation>eine Behandlungsdatei von %1</translation>
    </message>
    <message>
        <source>a note about %1</source>
        <translation>eine Notiz über %1</translation>
    </message>
</context>
<context>
    <name>AccessWords</name>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Wrong password at sign-in</source>
        <translation>Falsches Passwort bei der Anmeldung</translation>
    </message>
    <message>
        <source>Locked or closed the clinic</source>
        <translation>Praxis gesperrt oder geschlossen</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>Etwas geöffnet</translation>
    </message>
    <message>
        <source>Opened the record of %1</source>
        <translation>Akte von %1 geöffnet</translation>
    </message>
    <message>
        <source>Opened a visit of %1</source>
        <translation>Behandlung von %1 geöffnet</translation>
    </message>
    <message>
        <source>Opened a visit summary of %1</source>
        <translation>Behandlungsübersicht von %1 geöffnet</translation>
    </message>
    <message>
        <source>Opened: %1</source>
        <translation>Geöffnet: %1</translation>
    </message>
    <message>
        <source>Added something</source>
        <translation>Etwas angelegt</translation>
    </message>
    <message>
        <source>Added the client %1</source>
        <translation>Klient %1 angelegt</translation>
    </message>
    <message>
        <source>Began a visit of %1</source>
        <translation>Behandlung von %1 begonnen</translation>
    </message>
    <message>
        <source>Made a visit summary of %1</source>
        <translation>Behandlungsübersicht von %1 erstellt</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Angelegt: %1</translation>
    </message>
    <message>
        <source>Changed something</source>
        <translation>Etwas geändert</translation>
    </message>
    <message>
        <source>Changed the contact data of %1</source>
        <translation>Kontaktdaten von %1 geändert</translation>
    </message>
    <message>
        <source>Changed a visit of %1</source>
        <translation>Behandlung von %1 geändert</translation>
    </message>
    <message>
        <source>Changed a visit summary of %1</source>
        <translation>Behandlungsübersicht von %1 geändert</translation>
    </message>
    <message>
        <source>Changed: %1</source>
        <translation>Geändert: %1</translation>
    </message>
    <message>
        <source>Removed something</source>
        <translation>Etwas entfernt</translation>
    </message>
    <message>
        <source>Removed the client %1</source>
        <translation>Klient %1 entfernt</translation>
    </message>
    <message>
        <source>Removed a visit of %1</source>
        <translation>Behandlung von %1 entfernt</translation>
    </message>
    <message>
        <source>Removed a visit summary of %1</source>
        <translation>Behandlungsübersicht von %1 entfernt</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Entfernt: %1</translation>
    </message>
    <message>
        <source>Printed something</source>
        <translation>Etwas gedruckt</translation>
    </message>
    <message>
        <source>Printed the record of %1</source>
        <translation>Akte von %1 gedruckt</translation>
    </message>
    <message>
        <source>Printed a visit of %1</source>
        <translation>Behandlung von %1 gedruckt</translation>
    </message>
    <message>
        <source>Printed a visit summary for %1</source>
        <translation>Behandlungsübersicht für %1 gedruckt</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>Gedruckt: %1</translation>
    </message>
    <message>
        <source>Saved something as a file</source>
        <translation>Etwas als Datei gespeichert</translation>
    </message>
    <message>
        <source>Saved the record of %1 as a file</source>
        <translation>Akte von %1 als Datei gespeichert</translation>
    </message>
    <message>
        <source>Saved a visit of %1 as a file</source>
        <translation>Behandlung von %1 als Datei gespeichert</translation>
    </message>
    <message>
        <source>Saved a visit summary for %1 as a file</source>
        <translation>Behandlungsübersicht für %1 als Datei gespeichert</translation>
    </message>
    <message>
        <source>Saved as a file: %1</source>
        <translation>Als Datei gespeichert: %1</translation>
    </message>
    <message>
        <source>Took data in</source>
        <translation>Daten übernommen</translation>
    </message>
    <message>
        <source>Took in: %1</source>
        <translation>Übernommen: %1</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Sicherung angelegt</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>Sicherung wiederhergestellt</translation>
    </message>
    <message>
        <source>Changed who works here</source>
        <translation>Geändert, wer hier arbeitet</translation>
    </message>
    <message>
        <source>Changed keys or a password</source>
        <translation>Schlüssel oder Passwort geändert</translation>
    </message>
    <message>
        <source>Was refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Was refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Gave %1 an account for the front desk</source>
        <translation>%1 ein Konto für den Empfang gegeben</translation>
    </message>
    <message>
        <source>Gave %1 an account as a therapist</source>
        <translation>%1 ein Konto für die Therapie gegeben</translation>
    </message>
    <message>
        <source>Gave %1 an account as an owner</source>
        <translation>%1 ein Konto für die Praxisleitung gegeben</translation>
    </message>
    <message>
        <source>Added %1 to those who work here</source>
        <translation>%1 unter denen eingetragen, die hier arbeiten</translation>
    </message>
    <message>
        <source>Changed what is printed behind the name of %1</source>
        <translation>Geändert, was hinter dem Namen von %1 gedruckt wird</translation>
    </message>
    <message>
        <source>Noted that %1 works here no more</source>
        <translation>Vermerkt, dass %1 nicht mehr hier arbeitet</translation>
    </message>
    <message>
        <source>Renamed the account of %1</source>
        <translation>Konto von %1 umbenannt</translation>
    </message>
    <message>
        <source>Removed the account of %1</source>
        <translation>Konto von %1 entfernt</translation>
    </message>
    <message>
        <source>Gave %1 a new password</source>
        <translation>%1 ein neues Passwort gegeben</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was at the front desk</source>
        <translation>%1 vom Empfang zur Therapie gemacht</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was at the front desk</source>
        <translation>%1 vom Empfang zur Praxisleitung gemacht</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was a therapist</source>
        <translation>%1 von der Therapie auf den Empfang beschränkt</translation>
    </message>
    <message>
        <source>Made %1 an owner, who was a therapist</source>
        <translation>%1 von der Therapie zur Praxisleitung gemacht</translation>
    </message>
    <message>
        <source>Left %1 the front desk alone, who was an owner</source>
        <translation>%1 von der Praxisleitung auf den Empfang beschränkt</translation>
    </message>
    <message>
        <source>Made %1 a therapist, who was an owner</source>
        <translation>%1 von der Praxisleitung auf die Therapie beschränkt</translation>
    </message>
    <message>
        <source>Took a change of the accounts back</source>
        <translation>Eine Änderung der Konten zurückgenommen</translation>
    </message>
    <message>
        <source>Changed their own password</source>
        <translation>Eigenes Passwort geändert</translation>
    </message>
    <message>
        <source>Had a new recovery sheet made</source>
        <translation>Neues Wiederherstellungsblatt anlegen lassen</translation>
    </message>
    <message>
        <source>The record was encrypted anew; older keys open nothing any more</source>
        <translation>Daten neu verschlüsselt; ältere Schlüssel öffnen nichts mehr</translation>
    </message>
    <message>
        <source>Saved this list as a file</source>
        <translation>Diese Liste als Datei gespeichert</translation>
    </message>
    <message>
        <source>Filled the sample clinic</source>
        <translation>Beispielpraxis gefüllt</translation>
    </message>
    <message>
        <source>Changed the letterhead</source>
        <translation>Briefkopf geändert</translation>
    </message>
    <message>
        <source>Changed after how many minutes the clinic locks</source>
        <translation>Geändert, nach wie vielen Minuten die Praxis gesperrt wird</translation>
    </message>
    <message>
        <source>Changed where backups go</source>
        <translation>Geändert, wo Sicherungen liegen</translation>
    </message>
    <message>
        <source>(no longer there)</source>
        <comment>in the place of a client&apos;s or person&apos;s name</comment>
        <translation>(nicht mehr vorhanden)</translation>
    </message>
    <message>
        <source>Something that a newer Untie wrote down: %1</source>
        <translation>Etwas, das ein neueres Untie vermerkt hat: %1</translation>
    </message>
    <message>
        <source>Opened the clinic with the recovery sheet, as %1</source>
        <translation>Praxis mit dem Wiederherstellungsblatt geöffnet, als %1</translation>
    </message>
    <message>
        <source>Had the recovery sheet shown</source>
        <translation>Wiederherstellungsblatt anzeigen lassen</translation>
    </message>
    <message>
        <source>Printed a first password for %1</source>
        <translation>Ein erstes Passwort für %1 gedruckt</translation>
    </message>
    <message>
        <source>Could not be done: %1</source>
        <comment>a sentence of what somebody did</comment>
        <translation>Nicht gelungen: %1</translation>
    </message>
    <message>
        <source>Signed a note</source>
        <translation>Hat eine Notiz signiert</translation>
    </message>
    <message>
        <source>Signed a visit of %1</source>
        <translation>Hat eine Behandlung von %1 signiert</translation>
    </message>
    <message>
        <source>Added to a signed note</source>
        <translation>Hat einer signierten Notiz etwas hinzugefügt</translation>
    </message>
    <message>
        <source>Added to a signed visit of %1</source>
        <translation>Hat einer signierten Behandlung von %1 etwas hinzugefügt</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <comment>a month</comment>
        <translation>MMMM yyyy</translation>
    </message>
    <message>
        <source>Changed how long records are kept</source>
        <translation>Aufbewahrungsdauer der Einträge geändert</translation>
    </message>
    <message>
        <source>Restricted the record of %1</source>
        <translation>Eintrag von %1 eingeschränkt</translation>
    </message>
    <message>
        <source>Let others work with the record of %1 again</source>
        <translation>Einschränkung des Eintrags von %1 aufgehoben</translation>
    </message>
    <message>
        <source>Hid a client’s record to erase it</source>
        <translation>Einen Eintrag verborgen, um ihn zu löschen</translation>
    </message>
    <message>
        <source>Erased a client’s record for good</source>
        <translation>Einen Eintrag endgültig gelöscht</translation>
    </message>
</context>
<context>
    <name>AccountName</name>
    <message>
        <source>An account needs a name.</source>
        <translation>Ein Konto braucht einen Namen.</translation>
    </message>
    <message>
        <source>The name of an account can have at most 200 letters.</source>
        <translation>Der Name eines Kontos darf höchstens 200 Zeichen lang sein.</translation>
    </message>
    <message>
        <source>There is an account of this name already. Add something that tells the two apart.</source>
        <translation>Es gibt bereits ein Konto mit diesem Namen. Ergänzen Sie etwas, das die beiden unterscheidet.</translation>
    </message>
</context>
<context>
    <name>Administration</name>
    <message>
        <source>This is the only owner. Make somebody else an owner first, or nobody could administer the clinic.</source>
        <translation>Dies ist das einzige Konto der Praxisleitung. Geben Sie zuerst jemand anderem diese Rolle, sonst könnte niemand mehr die Praxis verwalten.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet: a new one is needed.</source>
        <translation>Wer zur Praxisleitung gehört, kennt das Wiederherstellungsblatt: Ein neues wird gebraucht.</translation>
    </message>
    <message>
        <source>Change your own password instead: your keys stay as they are.</source>
        <translation>Ändern Sie stattdessen Ihr eigenes Passwort: Ihre Schlüssel bleiben dabei, wie sie sind.</translation>
    </message>
    <message>
        <source>The record is still being encrypted anew for earlier changes. Let that finish first.</source>
        <translation>Die Daten werden wegen früherer Änderungen noch neu verschlüsselt. Warten Sie, bis das abgeschlossen ist.</translation>
    </message>
    <message>
        <source>The list of accounts is full. Nothing was changed.</source>
        <translation>Die Liste der Konten ist voll. Nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>AppointmentList</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>Your appointments</source>
        <translation>Ihre Termine</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nichts gebucht.</translation>
    </message>
    <message>
        <source>If you cannot come, please tell us as early as you can.</source>
        <translation>Wenn Sie nicht kommen können, sagen Sie uns bitte so früh wie möglich Bescheid.</translation>
    </message>
</context>
<context>
    <name>Appointments</name>
    <message>
        <source>An appointment needs somebody who treats.</source>
        <translation>Ein Termin braucht jemanden, der behandelt.</translation>
    </message>
    <message>
        <source>There is no such day or time.</source>
        <translation>Diesen Tag oder diese Zeit gibt es nicht.</translation>
    </message>
    <message>
        <source>An appointment takes from %1 to %2 minutes.</source>
        <translation>Ein Termin dauert %1 bis %2 Minuten.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>Die Zeit davor und danach dauert höchstens je %1 Minuten.</translation>
    </message>
    <message>
        <source>Time that is blocked for nobody does not arrive.</source>
        <translation>Gesperrte Zeit ohne Klient:in kommt nicht an.</translation>
    </message>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>Dieser Grund hat %1 Buchstaben; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Diese Notiz hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>In Behandlung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>This computer&apos;s clock shows %1, but something was booked on %2. Set the clock before you go on.</source>
        <translation>Die Uhr dieses Computers zeigt %1, aber am %2 wurde schon etwas gebucht. Stellen Sie die Uhr, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>What is “%1” cannot become “%2”.</source>
        <translation>Was „%1“ ist, kann nicht „%2“ werden.</translation>
    </message>
</context>
<context>
    <name>Audit</name>
    <message>
        <source>Row %1 of the audit is missing.</source>
        <translation>Zeile %1 des Protokolls fehlt.</translation>
    </message>
    <message>
        <source>Row %1 of the audit was changed.</source>
        <translation>Zeile %1 des Protokolls wurde verändert.</translation>
    </message>
    <message>
        <source>The audit was cut off after row %1.</source>
        <translation>Das Protokoll wurde nach Zeile %1 abgeschnitten.</translation>
    </message>
    <message>
        <source>Row %1 of the audit is not the one that was signed.</source>
        <translation>Zeile %1 des Protokolls ist nicht die, die unterschrieben wurde.</translation>
    </message>
</context>
<context>
    <name>BackupSettings</name>
    <message>
        <source>A folder for backups is named with its whole path.</source>
        <translation>Ein Ordner für Sicherungen wird mit seinem ganzen Pfad angegeben.</translation>
    </message>
    <message>
        <source>The second folder must be another one: a copy beside the first is lost with it.</source>
        <translation>Der zweite Ordner muss ein anderer sein: Eine Kopie neben der ersten geht mit ihr verloren.</translation>
    </message>
</context>
<context>
    <name>Board</name>
    <message>
        <source>No room</source>
        <translation>Ohne Raum</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>outside working hours</source>
        <translation>außerhalb der Arbeitszeit</translation>
    </message>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>day of the week, from, to</extracomment>
        <translation>%1 %2 bis %3</translation>
    </message>
    <message>
        <source>not free</source>
        <translation>nicht frei</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>geschlossen</translation>
    </message>
    <message>
        <source>away</source>
        <translation>abwesend</translation>
    </message>
    <message>
        <source>works here no more</source>
        <translation>arbeitet nicht mehr hier</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Not free</source>
        <translation>Nicht frei</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
</context>
<context>
    <name>CalendarPlan</name>
    <message>
        <source>At most %1 events are taken from one file. What stands from here on was not read.</source>
        <translation>Aus einer Datei werden höchstens %1 Ereignisse übernommen. Was ab hier steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>Several clients have this name; choose who is meant, else the time is blocked.</source>
        <translation>Mehrere Personen der Kartei heißen so. Wählen Sie, wer gemeint ist; sonst wird die Zeit gesperrt.</translation>
    </message>
    <message>
        <source>What it says is longer than %1 letters; the end is left out.</source>
        <translation>Der Text hat mehr als %1 Zeichen; das Ende wird weggelassen.</translation>
    </message>
    <message>
        <source>It was cancelled.</source>
        <translation>Es wurde abgesagt.</translation>
    </message>
    <message>
        <source>It keeps nobody from other appointments.</source>
        <translation>Es hält niemanden von anderen Terminen ab.</translation>
    </message>
    <message>
        <source>At most %1 appointments are taken from one file. What stands from here on was not taken.</source>
        <translation>Aus einer Datei werden höchstens %1 Termine übernommen. Was ab hier steht, wurde nicht übernommen.</translation>
    </message>
    <message>
        <source>There is no event in this calendar.</source>
        <translation>In diesem Kalender steht kein Ereignis.</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>Dieser Eintrag ist eingeschränkt: Dafür wird nichts gebucht.</translation>
    </message>
</context>
<context>
    <name>CalendarRun</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n Mal</numerusform>
            <numerusform>%n Mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taken already</source>
        <translation>
            <numerusform>%n schon belegt</numerusform>
            <numerusform>%n schon belegt</numerusform>
        </translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>The record of this client is restricted: nothing is booked for them.</source>
        <translation>Dieser Eintrag ist eingeschränkt: Dafür wird nichts gebucht.</translation>
    </message>
</context>
<context>
    <name>CardField</name>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Ganzer Name</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Mobile phone</source>
        <translation>Mobiltelefon</translation>
    </message>
    <message>
        <source>Phone at home</source>
        <translation>Telefon privat</translation>
    </message>
    <message>
        <source>Phone at work</source>
        <translation>Telefon geschäftlich</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Bundesland</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>Notfallkontakt</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>Notfalltelefon</translation>
    </message>
    <message>
        <source>Emergency contact is</source>
        <translation>Notfallkontakt ist</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagworte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Not taken over</source>
        <translation>Nicht übernommen</translation>
    </message>
</context>
<context>
    <name>CardReading</name>
    <message>
        <source>“%1” is no date. It will stand in the note.</source>
        <translation>„%1“ ist kein Datum. Es steht dann in der Notiz.</translation>
    </message>
    <message>
        <source>It will stand in the note.</source>
        <translation>Es steht dann in der Notiz.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address. It will stand in the note.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Es steht dann in der Notiz.</translation>
    </message>
    <message>
        <source>“%1” is no phone number. It will stand in the note.</source>
        <translation>„%1“ ist keine Telefonnummer. Es steht dann in der Notiz.</translation>
    </message>
    <message>
        <source>The photo is left out. %1</source>
        <translation>Das Foto wird ausgelassen. %1</translation>
    </message>
</context>
<context>
    <name>ChainCheck</name>
    <message>
        <source>Front desk: the rows fit, all %1 that were checked.</source>
        <translation>Empfang: Alle %1 geprüften Zeilen stimmen.</translation>
    </message>
    <message>
        <source>Clinical record: the rows fit, all %1 that were checked.</source>
        <translation>Behandlungsdaten: Alle %1 geprüften Zeilen stimmen.</translation>
    </message>
    <message>
        <source>Front desk: %1</source>
        <translation>Empfang: %1</translation>
    </message>
    <message>
        <source>Clinical record: %1</source>
        <translation>Behandlungsdaten: %1</translation>
    </message>
</context>
<context>
    <name>ClientCases</name>
    <message>
        <source>Say what the client comes for.</source>
        <translation>Schreiben Sie, weswegen die Person kommt.</translation>
    </message>
    <message>
        <source>The complaint has %1 letters; at most %2 can be stored.</source>
        <translation>Die Beschwerde hat %1 Zeichen; höchstens %2 können gespeichert werden.</translation>
    </message>
    <message>
        <source>The goals have %1 letters; at most %2 can be stored.</source>
        <translation>Die Ziele haben %1 Zeichen; höchstens %2 können gespeichert werden.</translation>
    </message>
    <message>
        <source>A case ends after it began.</source>
        <translation>Ein Fall endet nach seinem Beginn.</translation>
    </message>
</context>
<context>
    <name>ClientFiles</name>
    <message>
        <source>There is nothing in this file.</source>
        <translation>Diese Datei ist leer.</translation>
    </message>
    <message>
        <source>This file is larger than 25 MB. Choose a smaller one.</source>
        <translation>Diese Datei ist größer als 25 MB. Wählen Sie eine kleinere.</translation>
    </message>
</context>
<context>
    <name>ClientLinks</name>
    <message>
        <source>Nobody belongs to themselves. Choose somebody else.</source>
        <translation>Niemand gehört zu sich selbst. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>The contrary stands there already. Take that out first.</source>
        <translation>Hier steht schon das Gegenteil. Entfernen Sie das zuerst.</translation>
    </message>
    <message>
        <source>That would go round in a circle: by other links, this is somebody’s own parent or guardian. Look at those first.</source>
        <translation>Das liefe im Kreis: Über andere Verbindungen wäre jemand Elternteil oder gesetzliche Vertretung von sich selbst. Sehen Sie zuerst dort nach.</translation>
    </message>
</context>
<context>
    <name>ClientNotes</name>
    <message>
        <source>Phone call</source>
        <translation>Anruf</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht gekommen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>The note has %1 letters; at most %2 can be stored.</source>
        <translation>Die Notiz hat %1 Zeichen; höchstens %2 können gespeichert werden.</translation>
    </message>
    <message>
        <source>The reason has %1 letters; at most %2 can be stored.</source>
        <translation>Der Grund hat %1 Zeichen; höchstens %2 können gespeichert werden.</translation>
    </message>
    <message>
        <source>A note is of something that has been.</source>
        <translation>Eine Notiz ist von etwas, das schon war.</translation>
    </message>
    <message>
        <source>A version of this note is not signed: it was written before notes outside visits were, or its signature was removed in the file.</source>
        <translation>Eine Fassung dieser Notiz ist nicht signiert: Sie stammt aus der Zeit, als Notizen außerhalb von Behandlungen noch nicht signiert wurden, oder ihre Signatur wurde in der Datei entfernt.</translation>
    </message>
</context>
<context>
    <name>ClientRecord</name>
    <message>
        <source>All that is kept of you</source>
        <translation>Alles, was über Sie gespeichert ist</translation>
    </message>
    <message>
        <source>Confidential. A therapist’s findings, no diagnosis.</source>
        <translation>Vertraulich. Befunde aus der Behandlung, keine Diagnose.</translation>
    </message>
    <message>
        <source>Copy of a record</source>
        <translation>Kopie einer Akte</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Gesundheitsbögen</translation>
    </message>
    <message>
        <source>Visit notes</source>
        <translation>Behandlungsnotizen</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) whose note is not signed yet are left out.</source>
        <translation>
            <numerusform>%n Behandlung, deren Notiz noch nicht unterschrieben ist, ist ausgelassen.</numerusform>
            <numerusform>%n Behandlungen, deren Notiz noch nicht unterschrieben ist, sind ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>What concerns other people is not part of this copy.</source>
        <translation>Was andere Personen betrifft, gehört nicht zu dieser Kopie.</translation>
    </message>
    <message>
        <source>Who you are</source>
        <translation>Wer Sie sind</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Called</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Pronounced</source>
        <translation>Aussprache</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Notes of the desk</source>
        <translation>Notizen des Empfangs</translation>
    </message>
    <message>
        <source>Told to the desk</source>
        <translation>Hinweis für den Empfang</translation>
    </message>
    <message>
        <source>How you are reached</source>
        <translation>Wie Sie erreichbar sind</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>per Telefon</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>per SMS</translation>
    </message>
    <message>
        <source>none wanted</source>
        <translation>keine gewünscht</translation>
    </message>
    <message>
        <source>What you came for</source>
        <translation>Weshalb Sie kamen</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Gefragt nach</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>pain, 0 none to 10 worst</source>
        <translation>Schmerz, 0 keiner bis 10 stärkster</translation>
    </message>
    <message>
        <source>activity, 0 unable to 10 as before</source>
        <translation>Tätigkeit, 0 unmöglich bis 10 wie früher</translation>
    </message>
    <message>
        <source>What you said of yourself</source>
        <translation>Was Sie über sich gesagt haben</translation>
    </message>
    <message>
        <source>Notes outside visits</source>
        <translation>Notizen außerhalb von Behandlungen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>With</source>
        <translation>Bei</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>ClientRules</name>
    <message>
        <source>A client needs a name; one word is enough.</source>
        <translation>Ein Klient braucht einen Namen; ein Wort genügt.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Dieser Name hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>There is no such day. Give day, month and year, or leave it empty.</source>
        <translation>Diesen Tag gibt es nicht. Geben Sie Tag, Monat und Jahr an oder lassen Sie das Feld leer.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>Dieses Geburtsdatum liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>This birth date lies more than %1 years back. Look at the year.</source>
        <translation>Dieses Geburtsdatum liegt mehr als %1 Jahre zurück. Prüfen Sie das Jahr.</translation>
    </message>
    <message>
        <source>This phone number has %1 characters; at most %2 can be stored.</source>
        <translation>Diese Telefonnummer hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>A phone number has digits. Other remarks go into the note.</source>
        <translation>Eine Telefonnummer enthält Ziffern. Andere Bemerkungen gehören in die Notiz.</translation>
    </message>
    <message>
        <source>This e-mail address has %1 characters; at most %2 can be stored.</source>
        <translation>Diese E-Mail-Adresse hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>This is no e-mail address; one looks like name@example.org.</source>
        <translation>Das ist keine E-Mail-Adresse; sie sieht aus wie name@example.org.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Diese Notiz hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>This has %1 characters; at most %2 can be stored.</source>
        <translation>Das sind %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>There is no country %1; choose one of the list.</source>
        <translation>Das Land %1 gibt es nicht; wählen Sie eines aus der Liste.</translation>
    </message>
    <message>
        <source>These are %1 besides the preferred one; at most %2 can be stored.</source>
        <translation>Das sind %1 zusätzlich zur bevorzugten Angabe; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>These are %1 tags; at most %2 can be stored.</source>
        <translation>Das sind %1 Schlagwörter; höchstens %2 lassen sich speichern.</translation>
    </message>
</context>
<context>
    <name>ClinicImport</name>
    <message>
        <source>%1 is too long. Nothing was taken over.</source>
        <translation>%1 ist zu lang. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 is no row. Nothing was taken over.</source>
        <translation>%1 ist keine Zeile einer Tabelle. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 does not fit the tables of a clinic. Nothing was taken over.</source>
        <translation>%1 passt nicht in die Tabellen einer Praxis. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 does not describe a clinic.</source>
        <translation>%1 beschreibt keine Praxis.</translation>
    </message>
    <message>
        <source>This clinic has clients or appointments already. A whole clinic comes into one that was just set up.</source>
        <translation>Diese Praxis hat schon Klientinnen, Klienten oder Termine. Eine ganze Praxis wird in eine eben eingerichtete übernommen.</translation>
    </message>
    <message>
        <source>%1 goes round in a circle. Nothing was taken over.</source>
        <translation>%1 geht im Kreis. Nichts wurde übernommen.</translation>
    </message>
</context>
<context>
    <name>ClinicPlace</name>
    <message>
        <source>This folder lies on another computer (%1). A clinic that is in use must lie on a disk of this one: choose a folder here, or move the clinic here as a whole. Backups may lie there.</source>
        <translation>Dieser Ordner liegt auf einem anderen Computer (%1). Eine Praxis, mit der gearbeitet wird, muss auf einem Laufwerk dieses Computers liegen: Wählen Sie hier einen Ordner, oder verschieben Sie die ganze Praxis hierher. Sicherungen dürfen dort liegen.</translation>
    </message>
    <message>
        <source>This folder is copied by %1 while it is in use, which would damage the clinic. Choose a folder outside it, or move the clinic out as a whole, for example into Documents. Backups may lie there.</source>
        <translation>Dieser Ordner wird von %1 kopiert, während er benutzt wird; das würde die Praxis beschädigen. Wählen Sie einen Ordner außerhalb davon, oder verschieben Sie die ganze Praxis heraus, zum Beispiel nach Dokumente. Sicherungen dürfen dort liegen.</translation>
    </message>
</context>
<context>
    <name>ClinicProfileRules</name>
    <message>
        <source>One line of the letterhead has %1 letters; at most %2 can be stored.</source>
        <translation>Eine Zeile des Briefkopfs hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>The clinic needs a name: it stands at the head of everything that is printed.</source>
        <translation>Die Praxis braucht einen Namen: Er steht auf jedem Ausdruck ganz oben.</translation>
    </message>
    <message>
        <source>There is no time zone %1; write it as in Europe/Berlin.</source>
        <translation>Die Zeitzone %1 gibt es nicht; schreiben Sie sie wie in Europe/Berlin.</translation>
    </message>
    <message>
        <source>The program does not speak the language %1.</source>
        <translation>Das Programm gibt es nicht in der Sprache %1.</translation>
    </message>
    <message>
        <source>There is no country %1; write it as in DE.</source>
        <translation>Das Land %1 gibt es nicht; schreiben Sie es wie in DE.</translation>
    </message>
</context>
<context>
    <name>Conflicts</name>
    <message>
        <source>%1 is not free from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 nicht frei.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4, and the time before or after is needed.</source>
        <translation>%1 hat %2 von %3 bis %4, und die Zeit davor oder danach wird gebraucht.</translation>
    </message>
    <message>
        <source>%1 has %2 from %3 to %4.</source>
        <translation>%1 hat %2 von %3 bis %4.</translation>
    </message>
    <message>
        <source>%1 is taken from %2 to %3.</source>
        <translation>%1 ist von %2 bis %3 belegt.</translation>
    </message>
    <message>
        <source>%1 has an appointment with %2 from %3 to %4.</source>
        <translation>%1 hat von %3 bis %4 einen Termin bei %2.</translation>
    </message>
    <message>
        <source>%1 does not work from %2 to %3.</source>
        <translation>%1 arbeitet von %2 bis %3 nicht.</translation>
    </message>
    <message>
        <source>The clinic is closed on this day.</source>
        <translation>An diesem Tag ist die Praxis geschlossen.</translation>
    </message>
</context>
<context>
    <name>CreateClinic</name>
    <message>
        <source>The owner needs a name.</source>
        <translation>Die Praxisleitung braucht einen Namen.</translation>
    </message>
    <message>
        <source>The owner&apos;s name is too long.</source>
        <translation>Der Name der Praxisleitung ist zu lang.</translation>
    </message>
    <message>
        <source>The owner needs a password.</source>
        <translation>Die Praxisleitung braucht ein Passwort.</translation>
    </message>
</context>
<context>
    <name>DayPlan</name>
    <message>
        <source>Nothing is booked.</source>
        <translation>Nichts gebucht.</translation>
    </message>
    <message>
        <source>Not free</source>
        <translation>Nicht frei</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>eingetroffen</translation>
    </message>
    <message>
        <source>in treatment</source>
        <translation>in Behandlung</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Tagesplan</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>to be filled in by pen</source>
        <translation>zum Ausfüllen mit dem Stift</translation>
    </message>
    <message>
        <source>Empty health form</source>
        <translation>Leerer Anamnesebogen</translation>
    </message>
    <message>
        <source>Consents to sign</source>
        <translation>Einwilligungen zum Unterschreiben</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Day plan</source>
        <translation>Tagesplan</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was darauf steht</translation>
    </message>
    <message>
        <source>All that the desk needs</source>
        <translation>Alles, was der Empfang braucht</translation>
    </message>
    <message>
        <source>First names and rooms</source>
        <translation>Vornamen und Räume</translation>
    </message>
    <message>
        <source>Take back from the desk</source>
        <translation>Vom Empfang zurücknehmen</translation>
    </message>
    <message>
        <source>The front desk does not have it any more.</source>
        <translation>Der Empfang hat sie nicht mehr.</translation>
    </message>
    <message>
        <source>Give to the desk</source>
        <translation>An den Empfang geben</translation>
    </message>
    <message>
        <source>The front desk can print it now.</source>
        <translation>Der Empfang kann sie jetzt drucken.</translation>
    </message>
    <message>
        <source>Visit summary</source>
        <translation>Behandlungsübersicht</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>Ausgehändigt</translation>
    </message>
    <message>
        <source>It was handed over, and is not kept at the desk any more.</source>
        <translation>Sie ist ausgehändigt und liegt nicht mehr am Empfang.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, geboren %2</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Whole note</source>
        <translation>Ganzer Bericht</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>Since the first visit</source>
        <translation>Seit dem ersten Termin</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 Monate</translation>
    </message>
    <message>
        <source>6 months</source>
        <translation>6 Monate</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>What it means, in plain words</source>
        <translation>Was das heißt, in einfachen Worten</translation>
    </message>
    <message>
        <source>No health form was filled in yet.</source>
        <translation>Es wurde noch kein Anamnesebogen ausgefüllt.</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Anamnesebogen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>%1 · visit on %2</source>
        <translation>%1 · Behandlung am %2</translation>
    </message>
</context>
<context>
    <name>EventTimes</name>
    <message>
        <source>The event has no end; an hour is taken.</source>
        <translation>Das Ereignis hat kein Ende; angenommen wird eine Stunde.</translation>
    </message>
    <message>
        <source>It repeats in a way that appointments cannot (%1); only the first time is taken.</source>
        <translation>Es wiederholt sich auf eine Weise, die Termine nicht können (%1); nur das erste Mal wird übernommen.</translation>
    </message>
    <message>
        <source>It repeats more than %1 times; those after that are not taken.</source>
        <translation>Es wiederholt sich mehr als %1-mal; was danach kommt, wird nicht übernommen.</translation>
    </message>
    <message>
        <source>The event is never closed; the file is damaged here.</source>
        <translation>Das Ereignis wird nie abgeschlossen; die Datei ist hier beschädigt.</translation>
    </message>
    <message>
        <source>It does not say when it begins, or in a way that cannot be read.</source>
        <translation>Es sagt nicht oder nicht lesbar, wann es beginnt.</translation>
    </message>
    <message>
        <source>The time zone “%1” is unknown; the clinic&apos;s is taken.</source>
        <translation>Die Zeitzone „%1“ ist unbekannt; angenommen wird die der Praxis.</translation>
    </message>
    <message>
        <source>It lasts less than five minutes, so it takes no time.</source>
        <translation>Es dauert weniger als fünf Minuten und belegt daher keine Zeit.</translation>
    </message>
    <message>
        <source>It lasts longer than a year.</source>
        <translation>Es dauert länger als ein Jahr.</translation>
    </message>
    <message>
        <source>None of its times is left.</source>
        <translation>Keiner seiner Zeitpunkte bleibt übrig.</translation>
    </message>
    <message>
        <source>It lies more than %1 years ahead.</source>
        <translation>Es liegt mehr als %1 Jahre in der Zukunft.</translation>
    </message>
</context>
<context>
    <name>FindingKind</name>
    <message>
        <source>active trigger point</source>
        <translation>aktiver Triggerpunkt</translation>
    </message>
    <message>
        <source>latent trigger point</source>
        <translation>latenter Triggerpunkt</translation>
    </message>
    <message>
        <source>tender point</source>
        <translation>Druckschmerzpunkt</translation>
    </message>
    <message>
        <source>area of pain</source>
        <translation>Schmerzbereich</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>verspannter Muskel</translation>
    </message>
    <message>
        <source>spasm</source>
        <translation>Muskelkrampf</translation>
    </message>
    <message>
        <source>adhesion or scar</source>
        <translation>Verklebung oder Narbe</translation>
    </message>
    <message>
        <source>inflammation or swelling</source>
        <translation>Entzündung oder Schwellung</translation>
    </message>
    <message>
        <source>numbness or tingling</source>
        <translation>Taubheit oder Kribbeln</translation>
    </message>
    <message>
        <source>area of referred pain</source>
        <translation>Ausstrahlungsgebiet</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>Bluterguss</translation>
    </message>
    <message>
        <source>skin lesion</source>
        <translation>Hautveränderung</translation>
    </message>
    <message>
        <source>lump, refer to a doctor</source>
        <translation>unklare Verdickung, ärztlich abklären</translation>
    </message>
</context>
<context>
    <name>ImportFile</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>“%1” is no file.</source>
        <translation>„%1“ ist keine Datei.</translation>
    </message>
    <message>
        <source>“%1” is too large: up to %2 MB are read at once. Export it in parts, or leave out the pictures.</source>
        <translation>„%1“ ist zu groß: Bis zu %2 MB werden auf einmal gelesen. Exportieren Sie in Teilen oder ohne Bilder.</translation>
    </message>
    <message>
        <source>“%1” is empty.</source>
        <translation>„%1“ ist leer.</translation>
    </message>
    <message>
        <source>“%1” is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose that file.</source>
        <translation>„%1“ ist eine Arbeitsmappe einer Tabellenkalkulation. Öffnen Sie sie dort, speichern Sie sie als CSV und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is no text, so that nobody can be read from it. Export the address book as CSV or vCard and choose that file.</source>
        <translation>„%1“ ist kein Text; daraus lässt sich niemand lesen. Exportieren Sie das Adressbuch als CSV oder vCard und wählen Sie diese Datei.</translation>
    </message>
    <message>
        <source>“%1” is damaged in line %2: something stands there that no text holds. Export it anew.</source>
        <translation>„%1“ ist in Zeile %2 beschädigt: Dort steht etwas, das in keinem Text vorkommt. Exportieren Sie die Datei neu.</translation>
    </message>
    <message>
        <source>“%1” is brought in by itself. Only address cards (vCard) can be several files.</source>
        <translation>„%1“ wird für sich allein übernommen. Nur Adresskarten (vCard) können mehrere Dateien sein.</translation>
    </message>
</context>
<context>
    <name>ImportLog</name>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Ergänzt</translation>
    </message>
    <message>
        <source>Nothing new</source>
        <translation>Nichts Neues</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Stands in line %1 too.</source>
        <translation>Steht auch in Zeile %1.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
    <message>
        <source>With a photo.</source>
        <translation>Mit Foto.</translation>
    </message>
    <message>
        <source>Likely a client whose record is restricted: nothing of it is changed.</source>
        <translation>Wahrscheinlich jemand, dessen Eintrag eingeschränkt ist: Daran wird nichts geändert.</translation>
    </message>
    <message>
        <source>Belongs to others in the file.</source>
        <translation>Gehört zu anderen in der Datei.</translation>
    </message>
    <message>
        <source>Stands in line %1 of “%2” too.</source>
        <translation>Steht auch in Zeile %1 von „%2“.</translation>
    </message>
</context>
<context>
    <name>ImportPlan</name>
    <message>
        <source>At most %1 people are taken from one file. What stands from here on was not read.</source>
        <translation>Aus einer Datei werden höchstens %1 Personen übernommen. Was ab hier steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A quotation mark opens here and is never closed. What stands from here on was not read.</source>
        <translation>Hier beginnt ein Anführungszeichen, das nicht geschlossen wird. Was ab hier steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A cell of more than a million letters stands here. What stands from here on was not read.</source>
        <translation>Hier steht eine Zelle mit mehr als einer Million Zeichen. Was ab hier steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>A row of more than a thousand cells stands here. What stands from here on was not read.</source>
        <translation>Hier steht eine Zeile mit mehr als tausend Zellen. Was ab hier steht, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>From here on photos are only named by their address in the internet. They are not fetched.</source>
        <translation>Von hier an stehen statt der Fotos nur Adressen im Internet. Sie werden nicht geholt.</translation>
    </message>
    <message>
        <source>Somebody who belongs to them has no card in the file, and is left out.</source>
        <translation>Jemand, der dazugehört, hat in der Datei keine Karte und wird ausgelassen.</translation>
    </message>
</context>
<context>
    <name>Intake</name>
    <message>
        <source>Say why you go on.</source>
        <translation>Sagen Sie, warum Sie trotzdem fortfahren.</translation>
    </message>
    <message>
        <source>At most 120 letters: what the desk has to know, and no more.</source>
        <translation>Höchstens 120 Zeichen: was der Empfang wissen muss, nicht mehr.</translation>
    </message>
    <message>
        <source>A therapist has to sign in once before forms can be filled in here.</source>
        <translation>Bevor hier Formulare ausgefüllt werden können, muss sich einmal jemand aus der Therapie anmelden.</translation>
    </message>
    <message>
        <source>Nobody has signed yet.</source>
        <translation>Es hat noch niemand unterschrieben.</translation>
    </message>
    <message>
        <source>The name of who signs is missing.</source>
        <translation>Der Name der unterschreibenden Person fehlt.</translation>
    </message>
    <message>
        <source>A minor’s guardian has to sign.</source>
        <translation>Bei Minderjährigen muss eine sorgeberechtigte Person unterschreiben.</translation>
    </message>
    <message>
        <source>How the guardian is related is missing.</source>
        <translation>Die Beziehung der sorgeberechtigten Person fehlt.</translation>
    </message>
    <message>
        <source>The child has to agree too.</source>
        <translation>Auch das Kind muss zustimmen.</translation>
    </message>
    <message>
        <source>%1 has not come yet. When was it?</source>
        <translation>%1 liegt in der Zukunft. Wann war es?</translation>
    </message>
    <message>
        <source>%1 is too long ago. When was it?</source>
        <translation>%1 liegt zu weit zurück. Wann war es?</translation>
    </message>
    <message>
        <source>A whole number from 0 to 10.</source>
        <translation>Eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>A whole number from 1 to 5.</source>
        <translation>Eine ganze Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>A week from 1 to 43.</source>
        <translation>Eine Woche von 1 bis 43.</translation>
    </message>
    <message>
        <source>This is longer than 4,000 letters.</source>
        <translation>Das ist länger als 4.000 Zeichen.</translation>
    </message>
    <message>
        <source>At its best the pain is stronger here than at its worst. Are the two mixed up?</source>
        <translation>Im besten Fall ist der Schmerz hier stärker als im schlimmsten. Sind beide vertauscht?</translation>
    </message>
    <message>
        <source>The pain now is stronger than at its worst.</source>
        <translation>Der Schmerz jetzt ist stärker als im schlimmsten Fall.</translation>
    </message>
    <message>
        <source>The pain now is less than at its best.</source>
        <translation>Der Schmerz jetzt ist schwächer als im besten Fall.</translation>
    </message>
    <message>
        <source>%1 is not known here: look up whether it thins the blood, dulls pain or makes skin fragile.</source>
        <translation>%1 ist hier nicht bekannt: bitte nachschlagen, ob es das Blut verdünnt, Schmerz dämpft oder die Haut verletzlich macht.</translation>
    </message>
    <message>
        <source>“%1” is answered with no, but %2 is usually taken for it.</source>
        <translation>„%1“ ist mit Nein beantwortet, aber %2 wird gewöhnlich dagegen genommen.</translation>
    </message>
    <message>
        <source>Medicines are named, and it says that none are taken.</source>
        <translation>Es sind Medikamente genannt, und zugleich steht da, dass keine genommen werden.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Would rather not say</source>
        <translation>Möchte es nicht sagen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, taken in the last 8 hours</source>
        <translation>%1, in den letzten 8 Stunden genommen</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>%1 links</translation>
    </message>
    <message>
        <source>%1 right</source>
        <translation>%1 rechts</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Do not treat today</source>
        <translation>Heute nicht behandeln</translation>
    </message>
    <message>
        <source>Doctor’s clearance first</source>
        <translation>Erst ärztliche Freigabe</translation>
    </message>
    <message>
        <source>Avoid the area</source>
        <translation>Bereich auslassen</translation>
    </message>
    <message>
        <source>Adapt the treatment</source>
        <translation>Behandlung anpassen</translation>
    </message>
    <message>
        <source>Emergency: consider calling for help now</source>
        <translation>Notfall: erwägen, sofort Hilfe zu rufen</translation>
    </message>
    <message>
        <source>Consider referral to a doctor today</source>
        <translation>Erwägen, heute ärztlich abklären zu lassen</translation>
    </message>
    <message>
        <source>Consider referral to a doctor soon</source>
        <translation>Erwägen, bald ärztlich abklären zu lassen</translation>
    </message>
    <message>
        <source>Do not press it; consider referral to a doctor</source>
        <translation>Nicht drücken; ärztliche Abklärung erwägen</translation>
    </message>
    <message>
        <source>No massage</source>
        <translation>Keine Massage</translation>
    </message>
    <message>
        <source>Nothing there</source>
        <translation>Dort nichts</translation>
    </message>
    <message>
        <source>Not: %1</source>
        <translation>Nicht: %1</translation>
    </message>
    <message>
        <source>pressure %1 at most</source>
        <translation>Druck höchstens %1</translation>
    </message>
    <message>
        <source>place not named: ask</source>
        <translation>Stelle nicht genannt: fragen</translation>
    </message>
    <message>
        <source>Not certain: ask.</source>
        <translation>Nicht sicher: fragen.</translation>
    </message>
    <message>
        <source>Medicine: %1</source>
        <translation>Medikament: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Name the complaint or the activity, in the client’s words.</source>
        <translation>Nennen Sie die Beschwerde oder die Tätigkeit in den Worten der Klientin oder des Klienten.</translation>
    </message>
    <message>
        <source>That day has not come yet.</source>
        <translation>Dieser Tag liegt in der Zukunft.</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, geboren am %2</translation>
    </message>
    <message>
        <source>Please look at the following, which my client told me of before a massage:</source>
        <translation>Bitte sehen Sie sich Folgendes an, von dem mir vor einer Massage berichtet wurde:</translation>
    </message>
    <message>
        <source>Place: %1.</source>
        <translation>Stelle: %1.</translation>
    </message>
    <message>
        <source>I have not worked on it and will not before you have seen it.</source>
        <translation>Ich habe dort nicht gearbeitet und werde es nicht, bevor Sie es gesehen haben.</translation>
    </message>
    <message>
        <source>I am no doctor and make no diagnosis; I would be glad of your word on whether massage is safe.</source>
        <translation>Ich stelle keine Diagnose; für Ihre Einschätzung, ob eine Massage unbedenklich ist, danke ich Ihnen.</translation>
    </message>
    <message>
        <source>Name the doctor.</source>
        <translation>Bitte die Ärztin oder den Arzt nennen.</translation>
    </message>
    <message>
        <source>Name the day with its year.</source>
        <translation>Bitte den Tag mit Jahr nennen.</translation>
    </message>
    <message>
        <source>It ends before it was given.</source>
        <translation>Sie endet, bevor sie erteilt wurde.</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>The clearance by %1 expired on %2</source>
        <translation>Die Freigabe durch %1 ist am %2 abgelaufen</translation>
    </message>
    <message>
        <source>Cleared until %1 by %2</source>
        <translation>Freigegeben bis %1 durch %2</translation>
    </message>
    <message>
        <source>%1 for: %2</source>
        <translation>%1 für: %2</translation>
    </message>
    <message>
        <source>not signed yet</source>
        <translation>noch nicht unterschrieben</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>widerrufen</translation>
    </message>
    <message>
        <source>Filled in by the client</source>
        <translation>Selbst ausgefüllt</translation>
    </message>
    <message>
        <source>Begun by the client</source>
        <translation>Selbst begonnen</translation>
    </message>
    <message>
        <source>on %1, not taken over yet</source>
        <translation>am %1, noch nicht übernommen</translation>
    </message>
    <message>
        <source>Health form begun</source>
        <translation>Gesundheitsbogen begonnen</translation>
    </message>
    <message>
        <source>on %1, not finished</source>
        <translation>am %1, nicht abgeschlossen</translation>
    </message>
    <message>
        <source>No intake yet</source>
        <translation>Noch keine Anamnese</translation>
    </message>
    <message>
        <source>nothing is known of this client’s health</source>
        <translation>über die Gesundheit ist nichts bekannt</translation>
    </message>
    <message>
        <source>Consent: %1</source>
        <translation>Einwilligung: %1</translation>
    </message>
    <message>
        <source>Intake is due</source>
        <translation>Anamnese ist fällig</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>zuletzt durchgesehen am %1</translation>
    </message>
</context>
<context>
    <name>IntakePages</name>
    <message>
        <source>Medicine</source>
        <translation>Medikament</translation>
    </message>
    <message>
        <source>Dose, and what for</source>
        <translation>Dosis, und wofür</translation>
    </message>
    <message>
        <source>Taken today</source>
        <translation>Heute genommen</translation>
    </message>
    <message>
        <source>Operation or accident</source>
        <translation>Operation oder Unfall</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Health form</source>
        <translation>Anamnesebogen</translation>
    </message>
    <message>
        <source>Please fill in what you can. Leave out what you would rather not say: we talk about it before the massage.</source>
        <translation>Bitte füllen Sie aus, was Sie können. Lassen Sie weg, was Sie lieber nicht sagen: Wir sprechen vor der Massage darüber.</translation>
    </message>
    <message>
        <source>Kept in confidence. It helps us to treat you safely, and is no medical examination.</source>
        <translation>Wird vertraulich behandelt. Es hilft uns, Sie sicher zu behandeln, und ist keine ärztliche Untersuchung.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>Geboren am</translation>
    </message>
    <message>
        <source>Telephone, e-mail</source>
        <translation>Telefon, E-Mail</translation>
    </message>
    <message>
        <source>What I have written is true as far as I know. I will say when something changes.</source>
        <translation>Was ich geschrieben habe, stimmt, soweit ich weiß. Ich sage Bescheid, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Signature (of a parent or guardian, for a minor)</source>
        <translation>Unterschrift (bei Minderjährigen der Eltern oder Sorgeberechtigten)</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a moment</comment>
        <translation>d. MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>Health form, filled in by the client on %1</source>
        <translation>Anamnesebogen, selbst ausgefüllt am %1</translation>
    </message>
    <message>
        <source>Health form, filled in with the client on %1</source>
        <translation>Anamnesebogen, gemeinsam ausgefüllt am %1</translation>
    </message>
    <message>
        <source>Part of the confidential health record.</source>
        <translation>Teil der vertraulichen Behandlungsakte.</translation>
    </message>
    <message>
        <source>Nothing has changed since the form before, says the client.</source>
        <translation>Seit dem Bogen davor hat sich nach eigener Angabe nichts geändert.</translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation>Nicht beantwortet</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>Jede steht für sich. Unterschreiben Sie die, mit denen Sie einverstanden sind; jede können Sie zurücknehmen.</translation>
    </message>
    <message>
        <source>%1. Each stands alone. Sign those you agree to; you can take any of them back.</source>
        <translation>%1. Jede steht für sich. Unterschreiben Sie die, mit denen Sie einverstanden sind; jede können Sie zurücknehmen.</translation>
    </message>
    <message>
        <source>Name in capitals</source>
        <translation>Name in Druckschrift</translation>
    </message>
    <message>
        <source>Consents that were given</source>
        <translation>Erteilte Einwilligungen</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>Taken back on</source>
        <translation>Zurückgenommen am</translation>
    </message>
    <message>
        <source>None was given yet.</source>
        <translation>Es wurde noch keine erteilt.</translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message>
        <source>The backup %1 was not removed: it holds %2, which Untie did not put there.</source>
        <translation>Die Sicherung %1 wurde nicht entfernt: Sie enthält %2, das nicht von Untie stammt.</translation>
    </message>
    <message>
        <source>%1 is the clinic itself. Choose another folder for its backups.</source>
        <translation>%1 ist die Praxis selbst. Wählen Sie für ihre Sicherungen einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 lies within the clinic. Choose a folder outside it, best on another disk.</source>
        <translation>%1 liegt im Ordner der Praxis. Wählen Sie einen Ordner außerhalb, am besten auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>%1 is a backup already. Choose the folder above it.</source>
        <translation>%1 ist schon eine Sicherung. Wählen Sie den Ordner darüber.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the front desk&apos;s vault is older than the clinical one remembers.</source>
        <translation>Diese beiden Dateien stammen nicht vom selben Zeitpunkt: Der Tresor des Empfangs ist älter, als der Tresor der Behandlungen ihn kennt.</translation>
    </message>
    <message>
        <source>These two files are not from the same moment: the clinical vault is older than the front desk&apos;s remembers.</source>
        <translation>Diese beiden Dateien stammen nicht vom selben Zeitpunkt: Der Tresor der Behandlungen ist älter, als der Tresor des Empfangs ihn kennt.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>Der Tresor des Empfangs ist älter als beim letzten Mal an diesem Computer: Jemand hat eine alte Kopie an seine Stelle gelegt.</translation>
    </message>
    <message>
        <source>The clinical vault is older than when this computer saw it last: somebody put an old copy in its place.</source>
        <translation>Der Tresor der Behandlungen ist älter als beim letzten Mal an diesem Computer: Jemand hat eine alte Kopie an seine Stelle gelegt.</translation>
    </message>
    <message>
        <source>The front desk&apos;s vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>Der Tresor des Empfangs hat eine andere Geschichte, als dieser Computer sie kennt: Er ging aus einer alten Kopie weiter oder wurde verändert.</translation>
    </message>
    <message>
        <source>The clinical vault has another history than this computer saw: it went on from an old copy, or was changed.</source>
        <translation>Der Tresor der Behandlungen hat eine andere Geschichte, als dieser Computer sie kennt: Er ging aus einer alten Kopie weiter oder wurde verändert.</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) have visits, but the front desk does not know them.</source>
        <translation>
            <numerusform>Eine Klientin oder ein Klient hat Behandlungen, ist dem Empfang aber nicht bekannt.</numerusform>
            <numerusform>%n Klientinnen und Klienten haben Behandlungen, sind dem Empfang aber nicht bekannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) between the two vaults could not be finished yet; they are tried again at the next sign-in.</source>
        <translation>
            <numerusform>Ein Schritt zwischen den beiden Tresoren konnte noch nicht abgeschlossen werden; er wird bei der nächsten Anmeldung erneut versucht.</numerusform>
            <numerusform>%n Schritte zwischen den beiden Tresoren konnten noch nicht abgeschlossen werden; sie werden bei der nächsten Anmeldung erneut versucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups of several clinics lie in this folder. Choose one of them.</source>
        <translation>In diesem Ordner liegen Sicherungen mehrerer Praxen. Wählen Sie eine davon.</translation>
    </message>
    <message>
        <source>Neither this password nor this recovery sheet is that of the clinic whose place the backup is to take.</source>
        <translation>Weder dieses Passwort noch dieses Wiederherstellungsblatt gehört zu der Praxis, an deren Stelle die Sicherung treten soll.</translation>
    </message>
    <message>
        <source>This backup is of another clinic. Restore it into a new folder.</source>
        <translation>Diese Sicherung stammt von einer anderen Praxis. Stellen Sie sie in einem neuen Ordner wieder her.</translation>
    </message>
    <message>
        <source>This recovery sheet does not open this backup: it is another clinic&apos;s, or from before or after the sheet was replaced.</source>
        <translation>Dieses Wiederherstellungsblatt öffnet diese Sicherung nicht: Es gehört zu einer anderen Praxis oder stammt aus der Zeit vor oder nach einem Wechsel des Blatts.</translation>
    </message>
    <message>
        <source>This backup was made under an earlier recovery sheet. Have that sheet at hand, or the password of that day.</source>
        <translation>Diese Sicherung wurde unter einem früheren Wiederherstellungsblatt gemacht. Halten Sie jenes Blatt oder das damalige Passwort bereit.</translation>
    </message>
    <message>
        <source>Say under which name the owner signs in from now on.</source>
        <translation>Geben Sie an, unter welchem Namen sich die Praxisleitung künftig anmeldet.</translation>
    </message>
    <message>
        <source>No keyring is left of this clinic, so its owner needs a new password.</source>
        <translation>Von dieser Praxis ist kein Schlüsselbund übrig, deshalb braucht die Praxisleitung ein neues Passwort.</translation>
    </message>
    <message numerus="yes">
        <source>%n form(s) in the inbox cannot be opened: they were sealed for another clinical vault. Ask these clients again.</source>
        <translation>
            <numerusform>%n Formular im Eingang lässt sich nicht öffnen: Es wurde für einen anderen Tresor der Behandlungen versiegelt. Bitte erneut fragen.</numerusform>
            <numerusform>%n Formulare im Eingang lassen sich nicht öffnen: Sie wurden für einen anderen Tresor der Behandlungen versiegelt. Bitte erneut fragen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Unknown client %1</source>
        <translation>Unbekannte Person %1</translation>
    </message>
    <message>
        <source>There were visits of this client and no entry at the front desk. Say who it is.</source>
        <translation>Von dieser Person gab es Behandlungen, aber keinen Eintrag am Empfang. Bitte ergänzen, wer es ist.</translation>
    </message>
    <message>
        <source>%1 lies in the clinic’s own folder: what takes the one takes both. Choose another place.</source>
        <translation>%1 liegt im Ordner der Praxis selbst: Was den einen trifft, trifft beide. Bitte einen anderen Ort wählen.</translation>
    </message>
    <message>
        <source>Say in a few words why: whoever finds the record has to know.</source>
        <translation>Sagen Sie in wenigen Worten, warum: Wer den Eintrag findet, muss es wissen.</translation>
    </message>
</context>
<context>
    <name>KeyringTrust</name>
    <message>
        <source>The list of accounts (the file “keyring”) was changed by something other than Untie. The record is whole, but accounts cannot be changed until the keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>Die Liste der Konten (die Datei „keyring“) wurde nicht von Untie geändert. Die Daten sind vollständig, aber Konten lassen sich erst wieder ändern, wenn der Schlüsselbund aus einer Sicherung wiederhergestellt oder mit dem Wiederherstellungsblatt neu angelegt wurde.</translation>
    </message>
    <message>
        <source>The list of accounts (the file “keyring”) is older than this clinic remembers: somebody put an old copy back, and passwords of that day open it again. Accounts cannot be changed until the newest keyring is restored from a backup or made anew with the recovery sheet.</source>
        <translation>Die Liste der Konten (die Datei „keyring“) ist älter, als diese Praxis sie kennt: Jemand hat eine alte Kopie zurückgelegt, und die Passwörter von damals gelten wieder. Konten lassen sich erst wieder ändern, wenn der neueste Schlüsselbund aus einer Sicherung wiederhergestellt oder mit dem Wiederherstellungsblatt neu angelegt wurde.</translation>
    </message>
</context>
<context>
    <name>Letterhead</name>
    <message>
        <source>These lines have %1 letters; at most %2 can be stored.</source>
        <translation>Diese Zeilen haben %1 Zeichen; höchstens %2 können gespeichert werden.</translation>
    </message>
    <message>
        <source>This colour or size is not among those that can be chosen.</source>
        <translation>Diese Farbe oder Größe steht nicht zur Wahl.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>Aussprache des Namens</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Preferred phone</source>
        <translation>Bevorzugtes Telefon</translation>
    </message>
    <message>
        <source>Preferred e-mail</source>
        <translation>Bevorzugte E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Sprache der Ausdrucke</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Notiz für den Empfang</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>gleicher Name</translation>
    </message>
    <message>
        <source>similar name</source>
        <translation>ähnlicher Name</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>gleicher Nachname</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>gleiches Geburtsdatum</translation>
    </message>
    <message>
        <source>similar birth date</source>
        <translation>ähnliches Geburtsdatum</translation>
    </message>
    <message>
        <source>same phone</source>
        <translation>gleiches Telefon</translation>
    </message>
    <message>
        <source>same e-mail</source>
        <translation>gleiche E-Mail</translation>
    </message>
</context>
<context>
    <name>MuscleChoice</name>
    <message>
        <source>l left</source>
        <extracomment>Words that mean the left side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>l li links</translation>
    </message>
    <message>
        <source>r right</source>
        <extracomment>Words that mean the right side when typed behind a muscle, separated by spaces, shortest first</extracomment>
        <translation>r re rechts</translation>
    </message>
</context>
<context>
    <name>NoteEntry</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Später Eintrag</translation>
    </message>
    <message>
        <source>Addendum</source>
        <translation>Nachtrag</translation>
    </message>
    <message>
        <source>Correction</source>
        <translation>Berichtigung</translation>
    </message>
    <message>
        <source>Client disagrees</source>
        <translation>Widerspruch der Klientin oder des Klienten</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Für ungültig erklärt</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
</context>
<context>
    <name>NoteProof</name>
    <message>
        <source>This visit counts as signed, but its signature is missing. Do not rely on it; compare it with a backup.</source>
        <translation>Diese Behandlung gilt als signiert, aber ihre Signatur fehlt. Verlassen Sie sich nicht darauf; vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>This note was signed, but its state was changed in the file by something other than Untie. Compare it with a backup.</source>
        <translation>Diese Notiz war signiert, aber ihr Zustand wurde in der Datei von etwas anderem als Untie geändert. Vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>This note was changed in the file after it was signed. Do not rely on it; compare it with a backup.</source>
        <translation>Diese Notiz wurde in der Datei geändert, nachdem sie signiert war. Verlassen Sie sich nicht darauf; vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>The signature of this note does not fit: who signed it, or when, was changed in the file. Compare it with a backup.</source>
        <translation>Die Signatur dieser Notiz passt nicht: Wer sie signiert hat oder wann, wurde in der Datei geändert. Vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>This note was signed with a key that is not known as its author&apos;s. Compare it with a backup.</source>
        <translation>Diese Notiz wurde mit einem Schlüssel signiert, der nicht als der ihrer Verfasserin oder ihres Verfassers bekannt ist. Vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
    <message>
        <source>Something that was added to this note is missing, or stands in another order. Compare it with a backup.</source>
        <translation>Etwas, das dieser Notiz hinzugefügt wurde, fehlt oder steht in anderer Reihenfolge. Vergleichen Sie sie mit einer Sicherung.</translation>
    </message>
</context>
<context>
    <name>PasswordRules</name>
    <message>
        <source>Use at least %1 characters; a few words in a row are easy to remember.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen; ein paar Wörter hintereinander merken sich leicht.</translation>
    </message>
    <message>
        <source>This is among the first that somebody would try. Put a few words in a row that have nothing to do with each other.</source>
        <translation>Dieses Passwort würde man mit als Erstes ausprobieren. Reihen Sie ein paar Wörter aneinander, die nichts miteinander zu tun haben.</translation>
    </message>
</context>
<context>
    <name>PasswordSlip</name>
    <message>
        <source>This opens Untie for you. Nobody but you should read it.</source>
        <translation>Damit öffnen Sie Untie. Niemand außer Ihnen soll es lesen.</translation>
    </message>
    <message>
        <source>Choose your name where Untie asks who is working, and type this with its blanks. Then choose a password of your own: Settings, My account.</source>
        <translation>Wählen Sie Ihren Namen, wo Untie fragt, wer arbeitet, und tippen Sie dies mit den Leerzeichen ein. Wählen Sie danach ein eigenes Passwort: Einstellungen, Mein Konto.</translation>
    </message>
    <message>
        <source>Tear this up when you have.</source>
        <translation>Zerreißen Sie diesen Zettel dann.</translation>
    </message>
</context>
<context>
    <name>PersonRules</name>
    <message>
        <source>Somebody who works here needs a name.</source>
        <translation>Wer hier arbeitet, braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Dieser Name hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>These credentials have %1 letters; at most %2 can be stored.</source>
        <translation>Diese Berufsbezeichnung hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
</context>
<context>
    <name>Phrases</name>
    <message>
        <source>The key is letters and digits, with a letter first.</source>
        <translation>Das Kürzel besteht aus Buchstaben und Ziffern und beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The key has %1 letters; at most %2 can be stored.</source>
        <translation>Das Kürzel hat %1 Zeichen; höchstens %2 können gespeichert werden.</translation>
    </message>
    <message>
        <source>The name has %1 letters; at most %2 can be stored.</source>
        <translation>Der Name hat %1 Zeichen; höchstens %2 können gespeichert werden.</translation>
    </message>
    <message>
        <source>The phrase has no text.</source>
        <translation>Der Textbaustein hat keinen Wortlaut.</translation>
    </message>
    <message>
        <source>The text has %1 letters; at most %2 can be stored.</source>
        <translation>Der Wortlaut hat %1 Zeichen; höchstens %2 können gespeichert werden.</translation>
    </message>
    <message>
        <source>There is another phrase with the key “%1”.</source>
        <translation>Es gibt schon einen Textbaustein mit dem Kürzel „%1“.</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>This picture is larger than 20 MB. Choose a smaller one.</source>
        <translation>Dieses Bild ist größer als 20 MB. Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. Choose a PNG or a JPEG.</source>
        <translation>Das ist kein Bild, das sich zeigen lässt. Wählen Sie ein PNG oder ein JPEG.</translation>
    </message>
    <message>
        <source>This picture has more than 16 megapixels. Choose a smaller one.</source>
        <translation>Dieses Bild hat mehr als 16 Megapixel. Wählen Sie ein kleineres.</translation>
    </message>
    <message>
        <source>This picture is damaged and cannot be read.</source>
        <translation>Dieses Bild ist beschädigt und kann nicht gelesen werden.</translation>
    </message>
</context>
<context>
    <name>PlaceName</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a muscle, %2 &quot;left&quot; or &quot;right&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PointChange</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>weg</translation>
    </message>
    <message>
        <source>better</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
</context>
<context>
    <name>PointMerge</name>
    <message>
        <source>The two lie on different sides of the body.</source>
        <translation>Die beiden liegen auf verschiedenen Körperseiten.</translation>
    </message>
    <message>
        <source>One visit looked at both of them, so they are two.</source>
        <translation>Bei einem Termin wurden beide untersucht, es sind also zwei.</translation>
    </message>
</context>
<context>
    <name>PointWords</name>
    <message>
        <source>d MMM</source>
        <extracomment>A day of the year as short as possible, in Qt&apos;s date format</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>not examined today</source>
        <translation>heute nicht untersucht</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <extracomment>%1 are scores before and after, %2 is a day</extracomment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a day, %2 are the scores of that day</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>heute ruhig</translation>
    </message>
    <message>
        <source>= as %1</source>
        <translation>= wie am %1</translation>
    </message>
    <message>
        <source>%1 %2 since %3</source>
        <extracomment>%1 is an arrow up or down, %2 a number of points, %3 a day</extracomment>
        <translation>%1 %2 seit %3</translation>
    </message>
    <message>
        <source>open since the last visit</source>
        <translation>offen seit der letzten Behandlung</translation>
    </message>
    <message>
        <source>then %1</source>
        <translation>damals %1</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>nachher %1</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Visit summary</source>
        <translation>Behandlungsübersicht</translation>
    </message>
</context>
<context>
    <name>ProgressPages</name>
    <message>
        <source>A therapist’s findings, no diagnosis and no promise.</source>
        <translation>Ein therapeutischer Befund, keine Diagnose und kein Versprechen.</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>There was no visit in this time.</source>
        <translation>In dieser Zeit gab es keinen Termin.</translation>
    </message>
    <message>
        <source>Each place, pain 0–10 before treatment</source>
        <translation>Jede Stelle, Schmerz 0–10 vor der Behandlung</translation>
    </message>
    <message>
        <source>In the client’s own words</source>
        <translation>In eigenen Worten</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Zuerst</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was das sagt</translation>
    </message>
    <message>
        <source>pain, 0 is none</source>
        <translation>Schmerz, 0 ist keiner</translation>
    </message>
    <message>
        <source>able to do it, 10 is fully</source>
        <translation>gelingt, 10 ist ganz</translation>
    </message>
    <message>
        <source>about the same</source>
        <translation>etwa gleich</translation>
    </message>
    <message>
        <source>clearly better</source>
        <translation>deutlich besser</translation>
    </message>
    <message>
        <source>clearly worse</source>
        <translation>deutlich schlechter</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Skalen</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) were followed in this time.</source>
        <translation>
            <numerusform>%n Stelle wurde in dieser Zeit verfolgt.</numerusform>
            <numerusform>%n Stellen wurden in dieser Zeit verfolgt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them do(es) not hurt on pressure any more.</source>
        <translation>
            <numerusform>%n davon schmerzt auf Druck nicht mehr.</numerusform>
            <numerusform>%n davon schmerzen auf Druck nicht mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly less than at first.</source>
        <translation>
            <numerusform>%n schmerzt deutlich weniger als am Anfang.</numerusform>
            <numerusform>%n schmerzen deutlich weniger als am Anfang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hurt(s) clearly more than at first.</source>
        <translation>
            <numerusform>%n schmerzt deutlich mehr als am Anfang.</numerusform>
            <numerusform>%n schmerzen deutlich mehr als am Anfang.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s), %1 to %2</source>
        <translation>
            <numerusform>%n Termin, %1 bis %2</numerusform>
            <numerusform>%n Termine, %1 bis %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverySheet</name>
    <message>
        <source>Letters are missing in line %1: it has %2 of %3.</source>
        <translation>In Zeile %1 fehlen Zeichen: Es sind %2 von %3.</translation>
    </message>
    <message>
        <source>Line %1 is too long: it has %2 letters in place of %3.</source>
        <translation>Zeile %1 ist zu lang: Sie hat %2 statt %3 Zeichen.</translation>
    </message>
    <message>
        <source>Letter %2 in line %1 is none that stands on a recovery sheet.</source>
        <translation>Zeichen %2 in Zeile %1 kommt auf keinem Wiederherstellungsblatt vor.</translation>
    </message>
    <message>
        <source>Line %1 is not quite right: look at letter %2.</source>
        <translation>Zeile %1 stimmt nicht ganz: Prüfen Sie Zeichen %2.</translation>
    </message>
    <message>
        <source>Line %1 is not right in several places: compare it with the sheet.</source>
        <translation>Zeile %1 stimmt an mehreren Stellen nicht: Vergleichen Sie sie mit dem Blatt.</translation>
    </message>
    <message>
        <source>Line %1 stands in the wrong place: compare the order of the lines with the sheet.</source>
        <translation>Zeile %1 steht an der falschen Stelle: Vergleichen Sie die Reihenfolge der Zeilen mit dem Blatt.</translation>
    </message>
</context>
<context>
    <name>RecoverySheetPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Keep it locked away. Whoever holds it can open every record of this clinic, without any password.</source>
        <translation>Gut verschlossen aufbewahren. Wer dieses Blatt hat, kann jede Akte dieser Praxis öffnen, ganz ohne Passwort.</translation>
    </message>
    <message>
        <source>Four lines of fifteen letters and digits. I, L and O are not among them: what looks like I or L is the digit one, what looks like O is zero. Small letters are as good as capitals.</source>
        <translation>Vier Zeilen mit je fünfzehn Buchstaben und Ziffern. I, L und O kommen nicht vor: Was wie I oder L aussieht, ist eine Eins, was wie O aussieht, eine Null. Kleinbuchstaben gelten wie große.</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Wozu es dient</translation>
    </message>
    <message>
        <source>When a password is forgotten, when the clinic’s folder is damaged, or when a backup is to be opened on another computer: choose “Recovery sheet…” where Untie asks who is working, and type the four lines.</source>
        <translation>Wenn ein Passwort vergessen wurde, wenn der Ordner der Praxis beschädigt ist oder wenn eine Sicherung auf einem anderen Computer geöffnet werden soll: Dort, wo Untie fragt, wer arbeitet, „Wiederherstellungsblatt …“ wählen und die vier Zeilen eintippen.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Wie man es aufbewahrt</translation>
    </message>
    <message>
        <source>Make two copies. Put each into an envelope of its own, seal it and write the date across the flap.

Keep them at two places with a lock, for example at home and at the bank. Never beside the computer, and never where clients walk by.

Take no photograph of it, send it to nobody, and keep no file of it on a computer.</source>
        <translation>Zwei Exemplare anfertigen. Jedes in einen eigenen Umschlag stecken, zukleben und das Datum quer über die Lasche schreiben.

An zwei verschließbaren Orten aufbewahren, zum Beispiel zu Hause und bei der Bank. Nie neben dem Computer und nie dort, wo Klientinnen und Klienten vorbeigehen.

Nicht fotografieren, niemandem schicken und nicht als Datei auf einem Computer behalten.</translation>
    </message>
    <message>
        <source>When it was lost, or somebody saw it</source>
        <translation>Wenn es verloren ging oder jemand es gesehen hat</translation>
    </message>
    <message>
        <source>Sign in as an owner and have a new recovery secret made in the settings. It encrypts the clinic anew and prints a new sheet; this one then opens only the backups that were made before.</source>
        <translation>Als Praxisleitung anmelden und in den Einstellungen ein neues Wiederherstellungsgeheimnis anlegen. Die Praxis wird dabei neu verschlüsselt und ein neues Blatt gedruckt; dieses hier öffnet dann nur noch die Sicherungen von vorher.</translation>
    </message>
    <message>
        <source>Made on %1</source>
        <translation>Angelegt am %1</translation>
    </message>
    <message>
        <source>For the clinic in the folder %1</source>
        <translation>Für die Praxis im Ordner %1</translation>
    </message>
    <message>
        <source>Copy %1 is kept by, and where</source>
        <translation>Wer Exemplar %1 verwahrt, und wo</translation>
    </message>
</context>
<context>
    <name>Recurrence</name>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every %1 days</source>
        <translation>Alle %1 Tage</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Alle %1 Wochen</translation>
    </message>
    <message>
        <source>Every month</source>
        <translation>Jeden Monat</translation>
    </message>
    <message>
        <source>Every %1 months</source>
        <translation>Alle %1 Monate</translation>
    </message>
    <message>
        <source>Every year</source>
        <translation>Jedes Jahr</translation>
    </message>
    <message>
        <source>Every %1 years</source>
        <translation>Alle %1 Jahre</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1, %2 times</source>
        <translation>%1, %2-mal</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 bis zum %2</translation>
    </message>
</context>
<context>
    <name>ReferralRank</name>
    <message>
        <source>%1: the muscle to check</source>
        <extracomment>%1 is a part of the body that hurts</extracomment>
        <translation>%1: der zu prüfende Muskel</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <extracomment>A day with its year, in Qt&apos;s date format</extracomment>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>This client had a point here; it was quiet on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Hier hatte diese Person einen Punkt; am %1 war er ruhig</translation>
    </message>
    <message>
        <source>This client has an open point here, seen on %1</source>
        <extracomment>%1 is a day</extracomment>
        <translation>Hier hat diese Person einen offenen Punkt, gesehen am %1</translation>
    </message>
    <message>
        <source>This client has an open point here, %1 on %2</source>
        <extracomment>%1 is a score, %2 a day</extracomment>
        <translation>Hier hat diese Person einen offenen Punkt, %1 am %2</translation>
    </message>
    <message>
        <source>%1: main zone, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts and a main zone of a muscle, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: Hauptzone, %2 von %3</translation>
    </message>
    <message>
        <source>%1: some only, %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: nur bei manchen, %2 von %3</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <extracomment>%1 is a part of the body that hurts, %2 a place in the order of %3 muscles</extracomment>
        <translation>%1: %2 von %3</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>Your appointment at %1</source>
        <translation>Ihr Termin bei %1</translation>
    </message>
    <message>
        <source>Good day %1,

this is to remind you of your appointment on %2 at %3. If you cannot come, please tell us as soon as you can.

%4</source>
        <translation>Guten Tag %1,

wir erinnern Sie an Ihren Termin am %2 um %3 Uhr. Wenn Sie nicht kommen können, sagen Sie uns bitte so früh wie möglich Bescheid.

%4</translation>
    </message>
</context>
<context>
    <name>Restriction</name>
    <message>
        <source>This record is restricted, so nothing was stored: nobody works with it until an owner lifts that. %1</source>
        <comment>a reason</comment>
        <translation>Dieser Eintrag ist eingeschränkt, darum wurde nichts gespeichert: Niemand arbeitet damit, bis die Praxisleitung das aufhebt. %1</translation>
    </message>
</context>
<context>
    <name>RoleWords</name>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Praxisleitung</translation>
    </message>
    <message>
        <source>The front desk can open names and contact data. Their password opens nothing clinical, not even with another program.</source>
        <translation>Der Empfang kann Namen und Kontaktdaten öffnen. Sein Passwort öffnet keine Behandlungsdaten, auch nicht mit einem anderen Programm.</translation>
    </message>
    <message>
        <source>Therapists can open the clients, their visits and their notes.</source>
        <translation>Die Therapie kann Klienten, ihre Behandlungen und Notizen öffnen.</translation>
    </message>
    <message>
        <source>Owners can open everything, clinical notes too. They decide who works here, see who opened which record, and hold the recovery sheet.</source>
        <translation>Die Praxisleitung kann alles öffnen, auch die Behandlungsnotizen. Sie bestimmt, wer hier arbeitet, sieht, wer welche Akte geöffnet hat, und verwahrt das Wiederherstellungsblatt.</translation>
    </message>
</context>
<context>
    <name>ScheduleWords</name>
    <message>
        <source>booked</source>
        <translation>gebucht</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>bestätigt</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>eingetroffen</translation>
    </message>
    <message>
        <source>in room</source>
        <translation>im Raum</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>abgesagt</translation>
    </message>
    <message>
        <source>no-show</source>
        <translation>nicht erschienen</translation>
    </message>
    <message>
        <source>%1 min late</source>
        <translation>%1 Min. zu spät</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 Std.</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 Std. %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 zu spät</translation>
    </message>
</context>
<context>
    <name>Sentences</name>
    <message>
        <source>This sentence would be empty.</source>
        <translation>Dieser Satz wäre leer.</translation>
    </message>
    <message>
        <source>There is no value {%1} in this sentence.</source>
        <translation>Einen Wert {%1} gibt es in diesem Satz nicht.</translation>
    </message>
    <message>
        <source>Each bracket is closed before the next one is opened.</source>
        <translation>Jede Klammer wird geschlossen, bevor die nächste aufgeht.</translation>
    </message>
</context>
<context>
    <name>Series</name>
    <message>
        <source>A series by months keeps its day. Move one of its appointments, or end it and begin another.</source>
        <translation>Eine monatliche Serie behält ihren Tag. Verschieben Sie einen ihrer Termine, oder beenden Sie sie und beginnen Sie eine andere.</translation>
    </message>
    <message>
        <source>It cannot repeat like this.</source>
        <translation>So kann sich ein Termin nicht wiederholen.</translation>
    </message>
    <message>
        <source>None of these times is free.</source>
        <translation>Keine dieser Zeiten ist frei.</translation>
    </message>
</context>
<context>
    <name>ServiceTint</name>
    <message>
        <source>Clay</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Sage</source>
        <translation>Salbei</translation>
    </message>
    <message>
        <source>Sky</source>
        <translation>Himmel</translation>
    </message>
    <message>
        <source>Plum</source>
        <translation>Pflaume</translation>
    </message>
    <message>
        <source>Honey</source>
        <translation>Honig</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosé</translation>
    </message>
    <message>
        <source>Sea</source>
        <translation>Meer</translation>
    </message>
    <message>
        <source>Stone</source>
        <translation>Stein</translation>
    </message>
</context>
<context>
    <name>Services</name>
    <message>
        <source>It needs a name.</source>
        <translation>Es braucht einen Namen.</translation>
    </message>
    <message>
        <source>This name has %1 letters; at most %2 can be stored.</source>
        <translation>Dieser Name hat %1 Buchstaben; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>Eine Behandlung dauert %1 bis %2 Minuten.</translation>
    </message>
    <message>
        <source>The time before and after takes at most %1 minutes each.</source>
        <translation>Die Zeit davor und danach dauert höchstens je %1 Minuten.</translation>
    </message>
    <message>
        <source>This price cannot be.</source>
        <translation>Diesen Preis kann es nicht geben.</translation>
    </message>
</context>
<context>
    <name>SideBadge</name>
    <message>
        <source>L</source>
        <extracomment>one letter for the left side of the body</extracomment>
        <translation>L</translation>
    </message>
    <message>
        <source>R</source>
        <extracomment>one letter for the right side of the body</extracomment>
        <translation>R</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This clinic has several owners: say which account is yours.</source>
        <translation>In dieser Praxis gehören mehrere Konten zur Praxisleitung: Geben Sie an, welches Ihres ist.</translation>
    </message>
</context>
<context>
    <name>SigningRules</name>
    <message>
        <source>Nothing is written and nothing is marked: there is nothing to sign.</source>
        <translation>Nichts ist geschrieben und nichts markiert: Es gibt nichts zu signieren.</translation>
    </message>
    <message>
        <source>S: why the client came is not written down.</source>
        <translation>S: Der Anlass der Behandlung ist nicht notiert.</translation>
    </message>
    <message>
        <source>O: nothing was found, and no word says so.</source>
        <translation>O: Es gibt keinen Befund, und kein Wort sagt es.</translation>
    </message>
    <message>
        <source>A: your reading of it is missing.</source>
        <translation>A: Ihre Beurteilung fehlt.</translation>
    </message>
    <message>
        <source>P: how it goes on is missing.</source>
        <translation>P: Wie es weitergeht, fehlt.</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) have no score.</source>
        <translation>
            <numerusform>Ein Punkt hat keinen Wert.</numerusform>
            <numerusform>%n Punkte haben keinen Wert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) of last time were not looked at.</source>
        <translation>
            <numerusform>Ein Punkt vom letzten Mal wurde nicht angesehen.</numerusform>
            <numerusform>%n Punkte vom letzten Mal wurden nicht angesehen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only a signed note can be added to.</source>
        <translation>Nur einer signierten Notiz kann etwas hinzugefügt werden.</translation>
    </message>
    <message>
        <source>This visit was voided. Only an addendum can follow.</source>
        <translation>Diese Behandlung ist ungültig. Nur ein Nachtrag kann folgen.</translation>
    </message>
    <message>
        <source>Nothing is written yet.</source>
        <translation>Es ist noch nichts geschrieben.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Nennen Sie den Grund.</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>Markieren Sie in der Notiz die Wörter, die falsch sind.</translation>
    </message>
    <message>
        <source>The new words are the old ones.</source>
        <translation>Die neuen Wörter sind die alten.</translation>
    </message>
    <message>
        <source>This is too long to be stored. Shorten it, or add it in two parts.</source>
        <translation>Das ist zu lang, um gespeichert zu werden. Kürzen Sie es, oder fügen Sie es in zwei Teilen hinzu.</translation>
    </message>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>Diese Notiz wird mehr als einen Tag nach der Behandlung signiert. Nennen Sie den Grund der Verspätung.</translation>
    </message>
    <message numerus="yes">
        <source>%n consent(s) for a sensitive area that was treated are not signed.</source>
        <translation>
            <numerusform>Eine Einwilligung für einen behandelten empfindlichen Bereich ist nicht unterschrieben.</numerusform>
            <numerusform>%n Einwilligungen für behandelte empfindliche Bereiche sind nicht unterschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) are copied from last time and were not touched.</source>
        <translation>
            <numerusform>%n Text ist vom letzten Mal übernommen und unverändert.</numerusform>
            <numerusform>%n Texte sind vom letzten Mal übernommen und unverändert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spelling</name>
    <message>
        <source>One word is meant, of at most %1 letters.</source>
        <translation>Gemeint ist ein einzelnes Wort mit höchstens %1 Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Touch</name>
    <message>
        <source>Bone, joint or skin</source>
        <translation>Knochen, Gelenk oder Haut</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
</context>
<context>
    <name>TreatmentPlaces</name>
    <message>
        <source>Both sides</source>
        <translation>Beide Seiten</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Nowhere in particular</source>
        <translation>Kein bestimmter Ort</translation>
    </message>
</context>
<context>
    <name>Trend</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>resolved</source>
        <translation>abgeklungen</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
</context>
<context>
    <name>VaultCheck</name>
    <message>
        <source>The number of pages cannot be read.</source>
        <translation>Die Anzahl der Seiten lässt sich nicht lesen.</translation>
    </message>
    <message>
        <source>Page %1 is damaged.</source>
        <translation>Seite %1 ist beschädigt.</translation>
    </message>
    <message>
        <source>A row of “%1” refers to one of “%2” that is not there.</source>
        <translation>Eine Zeile in „%1“ verweist auf eine in „%2“, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The rows of “%1” cannot be counted.</source>
        <translation>Die Zeilen in „%1“ lassen sich nicht zählen.</translation>
    </message>
</context>
<context>
    <name>VisitNotePages</name>
    <message>
        <source>born on %1</source>
        <translation>geboren am %1</translation>
    </message>
    <message>
        <source>Confidential health record. A therapist’s findings, no diagnosis.</source>
        <translation>Vertrauliche Behandlungsakte. Ein therapeutischer Befund, keine Diagnose.</translation>
    </message>
    <message>
        <source>Visit note</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>somebody who is no longer known</source>
        <translation>jemand, der nicht mehr bekannt ist</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>VOID. This visit does not count; why is said at the end.</source>
        <translation>UNGÜLTIG. Dieser Termin zählt nicht; warum, steht am Ende.</translation>
    </message>
    <message>
        <source>DRAFT. This note is not signed yet.</source>
        <translation>ENTWURF. Dieser Bericht ist noch nicht unterschrieben.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, links</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, rechts</translation>
    </message>
    <message>
        <source>%1 at rest</source>
        <translation>%1 in Ruhe</translation>
    </message>
    <message>
        <source>taut band</source>
        <translation>Hartspann</translation>
    </message>
    <message>
        <source>no taut band</source>
        <translation>kein Hartspann</translation>
    </message>
    <message>
        <source>nodule</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>no nodule</source>
        <translation>kein Knoten</translation>
    </message>
    <message>
        <source>refers</source>
        <translation>strahlt aus</translation>
    </message>
    <message>
        <source>does not refer</source>
        <translation>strahlt nicht aus</translation>
    </message>
    <message>
        <source>recognised</source>
        <translation>wiedererkannt</translation>
    </message>
    <message>
        <source>not recognised</source>
        <translation>nicht wiedererkannt</translation>
    </message>
    <message>
        <source>twitch</source>
        <translation>Zuckung</translation>
    </message>
    <message>
        <source>no twitch</source>
        <translation>keine Zuckung</translation>
    </message>
    <message>
        <source>%1, in: %2</source>
        <translation>%1 zu: %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Unterschrieben von</translation>
    </message>
    <message>
        <source>Late entry</source>
        <translation>Nachtrag, weil</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Verified: it is what was signed, and nothing is missing.</source>
        <translation>Bestätigt: Es ist, was unterschrieben wurde, und nichts fehlt.</translation>
    </message>
    <message>
        <source>Seal</source>
        <translation>Siegel</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>At home, and next time</source>
        <translation>Zu Hause und beim nächsten Mal</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächster Termin</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>What was measured</source>
        <translation>Was gemessen wurde</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>%1, light lotioning</source>
        <translation>%1, leichtes Einölen</translation>
    </message>
    <message>
        <source>%1, heavy lotioning</source>
        <translation>%1, kräftiges Einölen</translation>
    </message>
    <message>
        <source>%1, medium</source>
        <translation>%1, mittel</translation>
    </message>
    <message>
        <source>%1, strong</source>
        <translation>%1, stark</translation>
    </message>
    <message>
        <source>%1, deep</source>
        <translation>%1, tief</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Pain as a whole, 0–10</source>
        <translation>Schmerz insgesamt, 0–10</translation>
    </message>
    <message>
        <source>Pressure pain threshold</source>
        <translation>Druckschmerzschwelle</translation>
    </message>
    <message>
        <source>Pressure pain threshold: %1</source>
        <translation>Druckschmerzschwelle: %1</translation>
    </message>
    <message>
        <source>%1, passive</source>
        <translation>%1, passiv</translation>
    </message>
    <message>
        <source>Visit %1 on %2, %3 minutes</source>
        <translation>Termin %1 am %2, %3 Minuten</translation>
    </message>
</context>
<context>
    <name>VisitRules</name>
    <message>
        <source>Mark %1: a score is a whole number from 0 to 10.</source>
        <translation>Markierung %1: Ein Schmerzwert ist eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Mark %1: what was not examined has no score.</source>
        <translation>Markierung %1: Was nicht untersucht wurde, hat keinen Schmerzwert.</translation>
    </message>
    <message>
        <source>Mark %1 lies outside the body map. Set it again.</source>
        <translation>Markierung %1 liegt außerhalb der Körperkarte. Setzen Sie sie neu.</translation>
    </message>
    <message>
        <source>Mark %1: the remark is too long; the note has room for it.</source>
        <translation>Markierung %1: Die Bemerkung ist zu lang; in der Notiz ist Platz dafür.</translation>
    </message>
    <message>
        <source>A visit belongs to a client.</source>
        <translation>Zu einer Behandlung gehört ein Klient.</translation>
    </message>
    <message>
        <source>A visit needs a therapist.</source>
        <translation>Zu einer Behandlung gehört eine Therapeutin oder ein Therapeut.</translation>
    </message>
    <message>
        <source>A visit needs the day and time when it began.</source>
        <translation>Zu einer Behandlung gehören Tag und Uhrzeit ihres Beginns.</translation>
    </message>
    <message>
        <source>This visit would begin in the future. Look at its date.</source>
        <translation>Diese Behandlung würde in der Zukunft beginnen. Prüfen Sie das Datum.</translation>
    </message>
    <message>
        <source>A visit lasts from one minute to one day.</source>
        <translation>Eine Behandlung dauert zwischen einer Minute und einem Tag.</translation>
    </message>
    <message>
        <source>One part of the note has %1 characters; at most %2 can be stored.</source>
        <translation>Ein Teil der Notiz hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>Mark %1 is there twice. Remove one of the two.</source>
        <translation>Markierung %1 ist doppelt vorhanden. Entfernen Sie eine der beiden.</translation>
    </message>
    <message>
        <source>Mark %1: the painted area is too large. Paint it with fewer strokes.</source>
        <translation>Markierung %1: Die gemalte Fläche ist zu groß. Bitte mit weniger Strichen malen.</translation>
    </message>
    <message>
        <source>Mark %1 cannot be its own key.</source>
        <translation>Markierung %1 kann nicht ihr eigener Schlüsselpunkt sein.</translation>
    </message>
    <message>
        <source>Treatment %1 has no technique.</source>
        <translation>Behandlung %1 hat keine Technik.</translation>
    </message>
    <message>
        <source>Treatment %1 lasts from 1 to %2 minutes.</source>
        <translation>Behandlung %1 dauert 1 bis %2 Minuten.</translation>
    </message>
    <message>
        <source>Treatment %1: pressure is a number from 1 to 5.</source>
        <translation>Behandlung %1: Der Druck ist eine Zahl von 1 bis 5.</translation>
    </message>
    <message>
        <source>Treatment %1: the response is too long; the note has room for it.</source>
        <translation>Behandlung %1: Die Reaktion ist zu lang; in der Notiz ist Platz dafür.</translation>
    </message>
    <message>
        <source>How it was overall is a whole number from 0 to 10.</source>
        <translation>Der Gesamtwert ist eine ganze Zahl von 0 bis 10.</translation>
    </message>
    <message>
        <source>Home care has %1 characters; at most %2 can be stored.</source>
        <translation>Die Tipps für zu Hause haben %1 Zeichen; höchstens %2 können gespeichert werden.</translation>
    </message>
    <message>
        <source>The next visit is in 1 to %1 weeks.</source>
        <translation>Der nächste Termin ist in 1 bis %1 Wochen.</translation>
    </message>
    <message>
        <source>Measure %1: a range of motion is from −90 to 200 degrees.</source>
        <translation>Messung %1: Eine Beweglichkeit liegt zwischen −90 und 200 Grad.</translation>
    </message>
    <message>
        <source>Measure %1: a pressure is from 0 to 1500 kPa.</source>
        <translation>Messung %1: Ein Druck liegt zwischen 0 und 1500 kPa.</translation>
    </message>
</context>
<context>
    <name>VisitSummary</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>Left side</source>
        <translation>Linke Seite</translation>
    </message>
    <message>
        <source>Right side</source>
        <translation>Rechte Seite</translation>
    </message>
    <message>
        <source>back</source>
        <comment>in a sentence</comment>
        <translation>Rückseite</translation>
    </message>
    <message>
        <source>front</source>
        <comment>in a sentence</comment>
        <translation>Vorderseite</translation>
    </message>
    <message>
        <source>left side</source>
        <comment>in a sentence</comment>
        <translation>linke Seite</translation>
    </message>
    <message>
        <source>right side</source>
        <comment>in a sentence</comment>
        <translation>rechte Seite</translation>
    </message>
    <message>
        <source>Visit summary, %1</source>
        <translation>Behandlungsübersicht, %1</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <comment>a day in full</comment>
        <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>a day without its weekday</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message numerus="yes">
        <source>Your visit on %1, %n minute(s)</source>
        <translation>
            <numerusform>Ihre Behandlung am %1 (%n Minute)</numerusform>
            <numerusform>Ihre Behandlung am %1 (%n Minuten)</numerusform>
        </translation>
    </message>
    <message>
        <source>ddd d MMMM, HH:mm</source>
        <comment>the next visit</comment>
        <translation>ddd d. MMMM, HH:mm</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>Nächste Behandlung</translation>
    </message>
    <message>
        <source>Why you came</source>
        <translation>Ihr Anliegen</translation>
    </message>
    <message>
        <source>Since last time, before treatment</source>
        <translation>Seit dem letzten Mal, jeweils vor der Behandlung</translation>
    </message>
    <message>
        <source>sides</source>
        <comment>of the body, in a sentence</comment>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Nothing marked at this visit: %1.</source>
        <translation>Bei dieser Behandlung nichts markiert: %1.</translation>
    </message>
    <message>
        <source>What to expect</source>
        <translation>Was Sie erwartet</translation>
    </message>
    <message>
        <source>The places we worked on may feel sore for a day or two. That is usual. Be gentle with them and keep moving as it suits you.</source>
        <translation>Die behandelten Stellen können ein bis zwei Tage lang empfindlich sein. Das ist üblich. Schonen Sie sie etwas und bewegen Sie sich, wie es Ihnen guttut.</translation>
    </message>
    <message>
        <source>When to call a doctor</source>
        <translation>Wann Sie ärztliche Hilfe brauchen</translation>
    </message>
    <message>
        <source>Please see a doctor if pain grows or does not ease after a few days, or if you notice large bruises, swelling, a hot painful calf, or new numbness or weakness.

Call the emergency number at once for chest pain, trouble breathing, a sudden very bad headache, sudden weakness or trouble speaking, numbness between the legs, or lost control of bladder or bowels.</source>
        <translation>Bitte lassen Sie sich ärztlich untersuchen, wenn die Schmerzen zunehmen oder nach einigen Tagen nicht nachlassen oder wenn Sie große Blutergüsse, Schwellungen, eine heiße, schmerzende Wade oder neu auftretende Taubheit oder Schwäche bemerken.

Rufen Sie sofort den Notruf bei Brustschmerzen, Atemnot, plötzlichen sehr starken Kopfschmerzen, plötzlicher Schwäche oder Sprachstörung, Taubheit zwischen den Beinen oder wenn Sie Blase oder Darm nicht mehr kontrollieren können.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>A therapist’s findings, no diagnosis. A full copy of your record: ask at the desk.</source>
        <translation>Befunde aus der Massage, keine ärztliche Diagnose. Eine vollständige Kopie Ihrer Akte erhalten Sie am Empfang.</translation>
    </message>
    <message>
        <source>pain 0–10, before → after</source>
        <translation>Schmerz 0–10, vorher → nachher</translation>
    </message>
    <message>
        <source>What we found</source>
        <translation>Unser Befund</translation>
    </message>
    <message>
        <source>d MMM</source>
        <comment>day and month, short</comment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>%1, before each visit</source>
        <translation>%1, vor jeder Behandlung</translation>
    </message>
    <message>
        <source>This visit was voided. Nothing of it is printed.</source>
        <translation>Diese Behandlung wurde für ungültig erklärt. Von ihr wird nichts gedruckt.</translation>
    </message>
    <message>
        <source>Another place of the body</source>
        <translation>Andere Körperstelle</translation>
    </message>
    <message>
        <source>Back of the body</source>
        <translation>Körperrückseite</translation>
    </message>
    <message>
        <source>Front of the body</source>
        <translation>Körpervorderseite</translation>
    </message>
    <message>
        <source>Side of the body</source>
        <translation>Seite des Körpers</translation>
    </message>
    <message>
        <source>%1, left</source>
        <translation>%1, links</translation>
    </message>
    <message>
        <source>%1, right</source>
        <translation>%1, rechts</translation>
    </message>
    <message>
        <source>%1, in the middle</source>
        <translation>%1, mittig</translation>
    </message>
    <message>
        <source>Please show this place to a doctor.</source>
        <translation>Bitte lassen Sie diese Stelle ärztlich untersuchen.</translation>
    </message>
    <message>
        <source>This place is quiet now.</source>
        <translation>Diese Stelle hat sich beruhigt.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapist&apos;s name, credential</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>knot, familiar pain</source>
        <translation>Verspannungsknoten, bekannter Schmerz</translation>
    </message>
    <message>
        <source>knot, only on pressure</source>
        <translation>Verspannungsknoten, nur auf Druck</translation>
    </message>
    <message>
        <source>tender spot</source>
        <translation>druckempfindliche Stelle</translation>
    </message>
    <message>
        <source>where you feel it</source>
        <translation>wo Sie es spüren</translation>
    </message>
    <message>
        <source>tight muscle</source>
        <translation>verspannter Muskel</translation>
    </message>
    <message>
        <source>cramped muscle</source>
        <translation>verkrampfter Muskel</translation>
    </message>
    <message>
        <source>stuck tissue or scar</source>
        <translation>verklebtes Gewebe oder Narbe</translation>
    </message>
    <message>
        <source>swollen, left in peace</source>
        <translation>geschwollen, nicht behandelt</translation>
    </message>
    <message>
        <source>numb or tingling</source>
        <translation>taub oder kribbelnd</translation>
    </message>
    <message>
        <source>where a knot sends its pain</source>
        <translation>wohin ein Knoten ausstrahlt</translation>
    </message>
    <message>
        <source>bruise</source>
        <translation>Bluterguss</translation>
    </message>
    <message>
        <source>skin, left in peace</source>
        <translation>Hautstelle, nicht behandelt</translation>
    </message>
    <message>
        <source>please show to a doctor</source>
        <translation>bitte ärztlich untersuchen lassen</translation>
    </message>
    <message>
        <source>quiet now</source>
        <translation>jetzt ruhig</translation>
    </message>
    <message>
        <source>How it felt as a whole, 0 to 10: %1</source>
        <translation>Wie es sich insgesamt anfühlte, 0 bis 10: %1</translation>
    </message>
    <message>
        <source>What we did</source>
        <translation>Was wir gemacht haben</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Zu Hause</translation>
    </message>
    <message numerus="yes">
        <source>In about %n week(s).</source>
        <translation>
            <numerusform>In etwa einer Woche.</numerusform>
            <numerusform>In etwa %n Wochen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n Minute</numerusform>
            <numerusform>%n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>a sentence of what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a place, its pain then and now</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What you want to reach</source>
        <translation>Was Sie erreichen wollen</translation>
    </message>
</context>
<context>
    <name>WaitingList</name>
    <message>
        <source>Somebody must be waiting.</source>
        <translation>Jemand muss warten.</translation>
    </message>
    <message>
        <source>A treatment takes from %1 to %2 minutes.</source>
        <translation>Eine Behandlung dauert %1 bis %2 Minuten.</translation>
    </message>
    <message>
        <source>The treatment does not fit between these times.</source>
        <translation>Die Behandlung passt nicht zwischen diese Zeiten.</translation>
    </message>
    <message>
        <source>At least one day of the week must suit.</source>
        <translation>Mindestens ein Wochentag muss passen.</translation>
    </message>
    <message>
        <source>The last day comes before the first.</source>
        <translation>Der letzte Tag liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>This note has %1 characters; at most %2 can be stored.</source>
        <translation>Diese Notiz hat %1 Zeichen; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
</context>
<context>
    <name>WallTime</name>
    <message>
        <source>On this day the clocks go forward and there is no %1; it is %2 then.</source>
        <translation>An diesem Tag werden die Uhren vorgestellt, und %1 gibt es nicht; es ist dann %2.</translation>
    </message>
    <message>
        <source>On this day the clocks go back and %1 comes twice; this is the first.</source>
        <translation>An diesem Tag werden die Uhren zurückgestellt, und %1 kommt zweimal; dies ist das erste Mal.</translation>
    </message>
</context>
<context>
    <name>WorkingHours</name>
    <message>
        <source>This reason has %1 letters; at most %2 can be stored.</source>
        <translation>Dieser Grund hat %1 Buchstaben; höchstens %2 lassen sich speichern.</translation>
    </message>
    <message>
        <source>A working time ends after it begins, on the same day.</source>
        <translation>Eine Arbeitszeit endet nach ihrem Beginn, am selben Tag.</translation>
    </message>
    <message>
        <source>A day can have at most %1 working times.</source>
        <translation>Ein Tag kann höchstens %1 Arbeitszeiten haben.</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>%1 % copied and checked</source>
        <translation>%1 % kopiert und geprüft</translation>
    </message>
    <message>
        <source>Stopped: no backup was made, and nothing is left of what was begun.</source>
        <translation>Abgebrochen: Es wurde keine Sicherung gemacht, und vom Begonnenen ist nichts übrig.</translation>
    </message>
    <message>
        <source>Backup verified: %1 (%2)</source>
        <translation>Sicherung geprüft: %1 (%2)</translation>
    </message>
    <message>
        <source>Backup checked in part: %1 (%2). This account does not open the clinical vault; somebody who does completes the check.</source>
        <translation>Sicherung zum Teil geprüft: %1 (%2). Dieses Konto öffnet den Tresor der Behandlungen nicht; wer es kann, vervollständigt die Prüfung.</translation>
    </message>
</context>
<context>
    <name>check</name>
    <message>
        <source>keyring: %1 accounts, written by Untie</source>
        <translation>Schlüsselbund: %1 Konten, von Untie geschrieben</translation>
    </message>
    <message>
        <source>%1: %2 pages read</source>
        <translation>%1: %2 Seiten gelesen</translation>
    </message>
    <message>
        <source>The clinical vault was not checked: this account does not open it.</source>
        <translation>Der Tresor der Behandlungen wurde nicht geprüft: Dieses Konto öffnet ihn nicht.</translation>
    </message>
    <message>
        <source>Client %1 has visits, but the front desk does not know them.</source>
        <translation>Klient %1 hat Behandlungen, ist aber am Empfang nicht bekannt.</translation>
    </message>
    <message>
        <source>No faults found.</source>
        <translation>Keine Fehler gefunden.</translation>
    </message>
    <message>
        <source>Faults found: %1. Restore a backup, or keep a copy and ask for help.</source>
        <translation>Gefundene Fehler: %1. Stellen Sie eine Sicherung wieder her oder bewahren Sie eine Kopie auf und holen Sie Hilfe.</translation>
    </message>
    <message>
        <source>keyring: %1 accounts</source>
        <translation>Schlüsselbund: %1 Konten</translation>
    </message>
    <message>
        <source>audit: %1 rows verified, %2 signed; the newest is number %3</source>
        <translation>Protokoll: %1 Zeilen geprüft, %2 unterschrieben; die neueste hat die Nummer %3</translation>
    </message>
    <message>
        <source>audit: rows are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>Protokoll: Zeilen sind für das Konto %1 mit einem Schlüssel unterschrieben, den der Schlüsselbund nicht kennt; nach einer Wiederherstellung allein mit dem Blatt ist das so</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>checked in part</source>
        <translation>zum Teil geprüft</translation>
    </message>
    <message>
        <source>steps between the vaults that are still to be done: %1</source>
        <translation>Schritte zwischen den Tresoren, die noch ausstehen: %1</translation>
    </message>
    <message>
        <source>backups: %1</source>
        <translation>Sicherungen: %1</translation>
    </message>
    <message>
        <source>opens with an earlier recovery sheet</source>
        <translation>lässt sich mit einem früheren Wiederherstellungsblatt öffnen</translation>
    </message>
    <message>
        <source>signed notes: %1 verified, with %2 additions</source>
        <translation>signierte Notizen: %1 geprüft, mit %2 Zusätzen</translation>
    </message>
    <message>
        <source>Visit %1 of client %2: %3</source>
        <translation>Behandlung %1 von Klient %2: %3</translation>
    </message>
    <message>
        <source>notes are signed for account %1 with a key that the keyring does not know; after a recovery with the sheet alone that is so</source>
        <translation>Notizen sind für das Konto %1 mit einem Schlüssel signiert, den der Schlüsselbund nicht kennt; nach einer Wiederherstellung allein mit dem Blatt ist das so</translation>
    </message>
    <message>
        <source>notes outside visits: %1 verified</source>
        <translation>Notizen außerhalb von Behandlungen: %1 geprüft</translation>
    </message>
    <message>
        <source>with a version that is not signed, as before notes outside visits were: %1</source>
        <translation>mit einer Fassung, die nicht signiert ist, weil es das noch nicht gab: %1</translation>
    </message>
    <message>
        <source>Note %1 of client %2: %3</source>
        <translation>Notiz %1 von Klient %2: %3</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>“%1” is one argument too many.</source>
        <translation>„%1“ ist ein Argument zu viel.</translation>
    </message>
    <message>
        <source>An argument is missing.</source>
        <translation>Ein Argument fehlt.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Die Option --%1 fehlt.</translation>
    </message>
    <message>
        <source>There is no password file %1.</source>
        <translation>Die Passwortdatei %1 gibt es nicht.</translation>
    </message>
    <message>
        <source>The password file %1 is empty.</source>
        <translation>Die Passwortdatei %1 ist leer.</translation>
    </message>
    <message>
        <source>The sample clinic is in %1. Nobody in it is real.</source>
        <translation>Die Beispielpraxis liegt in %1. Alle Personen darin sind erfunden.</translation>
    </message>
    <message>
        <source>Sign in as %1 with the password %2</source>
        <translation>Anmelden als %1 mit dem Passwort %2</translation>
    </message>
    <message>
        <source>--%1 takes a whole number from %2 to %3.</source>
        <translation>--%1 verlangt eine ganze Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a visit.</source>
        <translation>„%1“ ist keine Nummer einer Behandlung.</translation>
    </message>
    <message>
        <source>“%1” is none of the languages Untie speaks: %2.</source>
        <translation>„%1“ ist keine der Sprachen von Untie: %2.</translation>
    </message>
    <message>
        <source>%1 is a folder and no password file.</source>
        <translation>%1 ist ein Ordner und keine Passwortdatei.</translation>
    </message>
    <message>
        <source>The standard input holds no password.</source>
        <translation>Die Standardeingabe enthält kein Passwort.</translation>
    </message>
    <message>
        <source>The first line of %1 is too long to be a password.</source>
        <translation>Die erste Zeile von %1 ist zu lang für ein Passwort.</translation>
    </message>
    <message>
        <source>Stopped: no clinic was made, and nothing is left of what was begun.</source>
        <translation>Abgebrochen: Es wurde keine Praxis angelegt, und von dem Begonnenen ist nichts zurückgeblieben.</translation>
    </message>
    <message>
        <source>There is no file %1 with a recovery sheet.</source>
        <translation>Es gibt keine Datei %1 mit einem Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>%1 of %2 visits and appointments written</source>
        <translation>%1 von %2 Behandlungen und Terminen geschrieben</translation>
    </message>
    <message>
        <source>“%1” is no paper Untie prints on: %2.</source>
        <translation>„%1“ ist kein Papier, auf das Untie druckt: %2.</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1.</source>
        <translation>„[?]“ steht für Zeichen, die keine Schrift dieses Computers hat: %1.</translation>
    </message>
</context>
<context>
    <name>explain</name>
    <message>
        <source>This record is not there any more.</source>
        <translation>Dieser Eintrag ist nicht mehr vorhanden.</translation>
    </message>
    <message>
        <source>There is no record %1 in this clinic.</source>
        <translation>Den Eintrag %1 gibt es in dieser Praxis nicht.</translation>
    </message>
    <message>
        <source>This record was changed elsewhere in the meantime. Nothing was overwritten; what you typed is still here.</source>
        <translation>Dieser Eintrag wurde inzwischen an anderer Stelle geändert. Nichts wurde überschrieben; Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>This cannot be so. Nothing was stored.</source>
        <translation>Das kann so nicht stimmen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Your account may not do this.</source>
        <translation>Ihr Konto ist dazu nicht berechtigt.</translation>
    </message>
    <message>
        <source>This cannot be reached now. Nothing was lost; try again.</source>
        <translation>Das ist gerade nicht erreichbar. Nichts ging verloren; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 cannot be reached now. Nothing was lost; try again.</source>
        <translation>%1 ist gerade nicht erreichbar. Nichts ging verloren; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The stored record is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>Der gespeicherte Eintrag ist beschädigt. Nichts wurde geändert; stellen Sie ihn aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 is damaged. Nothing was changed; restore it from a backup.</source>
        <translation>%1 ist beschädigt. Nichts wurde geändert; stellen Sie den Stand aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>That password does not open this clinic.</source>
        <translation>Dieses Passwort öffnet die Praxis nicht.</translation>
    </message>
    <message>
        <source>%1 is not a clinic: it holds no keyring and no vaults.</source>
        <translation>%1 ist kein Praxisordner: Schlüsselbund und Tresore fehlen.</translation>
    </message>
    <message>
        <source>%1 was written by a newer Untie. Update this program to open it.</source>
        <translation>%1 stammt von einer neueren Version von Untie. Aktualisieren Sie dieses Programm, um die Praxis zu öffnen.</translation>
    </message>
    <message>
        <source>This clinic is open in another window or on another computer.</source>
        <translation>Diese Praxis ist in einem anderen Fenster oder auf einem anderen Computer geöffnet.</translation>
    </message>
    <message>
        <source>This clinic is already open: %1.</source>
        <translation>Diese Praxis ist bereits geöffnet: %1.</translation>
    </message>
    <message>
        <source>There is no room left on the disk. Nothing that was stored is lost; make room and save again.</source>
        <translation>Auf dem Datenträger ist kein Platz mehr. Nichts Gespeichertes ging verloren; schaffen Sie Platz und speichern Sie erneut.</translation>
    </message>
    <message>
        <source>%1 is already there. Choose another place; it was not touched.</source>
        <translation>%1 ist bereits vorhanden und wurde nicht angetastet. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>This program was put together without the encryption it needs and does not run (%1).</source>
        <translation>Dieses Programm wurde ohne die nötige Verschlüsselung zusammengestellt und läuft nicht (%1).</translation>
    </message>
    <message>
        <source>%1 is missing. Nothing was changed; restore it from a backup.</source>
        <translation>%1 fehlt. Nichts wurde geändert; stellen Sie den Stand aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 does not open with the keyring beside it: it is damaged, or one of the two comes from another clinic or another day. Nothing was changed; restore both from the same backup.</source>
        <translation>%1 lässt sich mit dem Schlüsselbund daneben nicht öffnen: Die Datei ist beschädigt, oder eines von beiden stammt aus einer anderen Praxis oder von einem anderen Tag. Nichts wurde geändert; stellen Sie beide aus derselben Sicherung wieder her.</translation>
    </message>
    <message>
        <source>There is no folder %1.</source>
        <translation>Es gibt keinen Ordner %1.</translation>
    </message>
    <message>
        <source>The disk could not be read or written. Nothing that was stored is lost; see whether it is in order.</source>
        <translation>Der Datenträger ließ sich nicht lesen oder beschreiben. Nichts Gespeichertes ist verloren; prüfen Sie, ob er in Ordnung ist.</translation>
    </message>
    <message>
        <source>The system does not allow access to %1. Nothing was changed; see who may read and write there.</source>
        <translation>Das System erlaubt keinen Zugriff auf %1. Nichts wurde geändert; prüfen Sie, wer dort lesen und schreiben darf.</translation>
    </message>
    <message>
        <source>The list of accounts in %1 was changed by something other than Untie, so nothing was done. Restore it from a backup, or make it anew with the recovery sheet.</source>
        <translation>Die Liste der Konten in %1 wurde nicht von Untie geändert, deshalb geschah nichts. Stellen Sie sie aus einer Sicherung wieder her oder legen Sie sie mit dem Wiederherstellungsblatt neu an.</translation>
    </message>
    <message>
        <source>%1 is not a backup: it holds no manifest.json.</source>
        <translation>%1 ist keine Sicherung: manifest.json fehlt.</translation>
    </message>
    <message>
        <source>This backup is damaged or incomplete: see %1. Nothing was changed; choose another backup.</source>
        <translation>Diese Sicherung ist beschädigt oder unvollständig: siehe %1. Nichts wurde geändert; wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
        <source>There is not enough free memory for this. Close other programs and try again.</source>
        <translation>Der freie Arbeitsspeicher reicht dafür nicht. Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>%1 of %2 tables written</source>
        <translation>%1 von %2 Tabellen geschrieben</translation>
    </message>
    <message>
        <source>%1 of %2 clients written</source>
        <translation>%1 von %2 Personen geschrieben</translation>
    </message>
    <message>
        <source>--as takes: open, csv, vcard, ics, fhir or pdf.</source>
        <translation>--as kennt: open, csv, vcard, ics, fhir oder pdf.</translation>
    </message>
    <message>
        <source>--client goes with --as open, fhir or pdf.</source>
        <translation>--client gehört zu --as open, fhir oder pdf.</translation>
    </message>
    <message>
        <source>--as pdf needs --client: it is the record of one.</source>
        <translation>--as pdf braucht --client: Es ist die Akte einer Person.</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused</source>
        <translation>%1 hinzugefügt, %2 ergänzt, %3 ausgelassen, %4 abgelehnt</translation>
    </message>
    <message>
        <source>%1 stands in line %2 too; left out.</source>
        <translation>%1 steht auch in Zeile %2; ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is a client already and gets what is empty with them.</source>
        <translation>%1 gibt es schon; was dort leer ist, wird ergänzt.</translation>
    </message>
    <message>
        <source>%1: %2 % read</source>
        <translation>%1: %2 % gelesen</translation>
    </message>
    <message>
        <source>%1: %2 of %3 stored</source>
        <translation>%1: %2 von %3 gespeichert</translation>
    </message>
    <message>
        <source>Stopped: what had been stored of this file is taken back.</source>
        <translation>Abgebrochen: Was von dieser Datei schon gespeichert war, ist wieder entfernt.</translation>
    </message>
    <message>
        <source>%1. Nothing was stored.</source>
        <translation>%1. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>%1 of %2 tables taken over</source>
        <translation>%1 von %2 Tabellen übernommen</translation>
    </message>
    <message>
        <source>The clinic was taken over, %1 rows in all.</source>
        <translation>Die Praxis wurde übernommen, insgesamt %1 Zeilen.</translation>
    </message>
    <message>
        <source>A whole clinic is brought in by itself, and not for a look.</source>
        <translation>Eine ganze Praxis wird für sich übernommen und nicht nur angesehen.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Say --therapist with one of: %1.</source>
        <translation>Wessen Kalender ist es? Geben Sie --therapist an, mit einem von: %1.</translation>
    </message>
    <message>
        <source>%1 of %2 times are not free and are left out.</source>
        <translation>%1 von %2 Zeiten sind nicht frei und werden ausgelassen.</translation>
    </message>
    <message>
        <source>Nobody of the clients is named in “%1”; the time is blocked.</source>
        <translation>In „%1“ ist niemand aus der Kartei genannt; die Zeit wird gesperrt.</translation>
    </message>
    <message>
        <source>%1 is likely a client whose record is restricted; left out.</source>
        <translation>%1 ist wahrscheinlich jemand, dessen Eintrag eingeschränkt ist; ausgelassen.</translation>
    </message>
</context>
<context>
    <name>knowledge</name>
    <message>
        <source>Upper trapezius</source>
        <extracomment>muscle (M. trapezius, pars descendens), on the screen</extracomment>
        <translation>Oberer Trapezius</translation>
    </message>
    <message>
        <source>Top of the shoulder</source>
        <extracomment>Upper trapezius, in words for a client</extracomment>
        <translation>Schulteroberseite</translation>
    </message>
    <message>
        <source>Front edge of the upper fibres, mid-way along the top of the shoulder toward the neck</source>
        <extracomment>Upper trapezius, where site 1 lies</extracomment>
        <translation>Vorderrand der oberen Fasern, auf halber Strecke der Schulteroberseite zum Hals hin</translation>
    </message>
    <message>
        <source>Behind and a little outside point 1, in the near-horizontal fibres, about half-way from C7 to the acromion</source>
        <extracomment>Upper trapezius, where site 2 lies</extracomment>
        <translation>Hinter und etwas außerhalb von Punkt 1 in den fast waagerechten Fasern, etwa auf halber Strecke von C7 zum Akromion</translation>
    </message>
    <message>
        <source>1: mainly back and outer side of the neck, mastoid, temple; sometimes angle of the jaw, back of the head, behind the eye. 2: mainly upper back of the neck, behind the ear.</source>
        <extracomment>Upper trapezius, where it sends pain, by site</extracomment>
        <translation>1: vor allem Nacken und Halsseite, Warzenfortsatz, Schläfe; manchmal Kieferwinkel, Hinterkopf, hinter dem Auge. 2: vor allem oberer Nacken, hinter dem Ohr.</translation>
    </message>
    <message>
        <source>Middle trapezius</source>
        <extracomment>muscle (M. trapezius, pars transversa), on the screen</extracomment>
        <translation>Mittlerer Trapezius</translation>
    </message>
    <message>
        <source>Upper back, level with the shoulder</source>
        <extracomment>Middle trapezius, in words for a client</extracomment>
        <translation>Oberer Rücken in Schulterhöhe</translation>
    </message>
    <message>
        <source>2–3 cm inside the inner end of the scapular spine</source>
        <extracomment>Middle trapezius, where site 5 lies</extracomment>
        <translation>2–3 cm einwärts vom inneren Ende der Schulterblattgräte</translation>
    </message>
    <message>
        <source>Near the outer end at the acromion, at the attachment</source>
        <extracomment>Middle trapezius, where site 6 lies</extracomment>
        <translation>Am äußeren Ende nahe dem Akromion, am Ansatz</translation>
    </message>
    <message>
        <source>Superficial, in the middle of the fibres</source>
        <extracomment>Middle trapezius, where site 7 lies</extracomment>
        <translation>Oberflächlich, in der Mitte der Fasern</translation>
    </message>
    <message>
        <source>5: mainly burning between the point and the spines of C7–T3. 6: mainly top of the shoulder. 7: goose-flesh on the outer arm.</source>
        <extracomment>Middle trapezius, where it sends pain, by site</extracomment>
        <translation>5: vor allem Brennen zwischen dem Punkt und den Dornfortsätzen C7–Th3. 6: vor allem Schulteroberseite. 7: Gänsehaut außen am Arm.</translation>
    </message>
    <message>
        <source>Lower trapezius</source>
        <extracomment>muscle (M. trapezius, pars ascendens), on the screen</extracomment>
        <translation>Unterer Trapezius</translation>
    </message>
    <message>
        <source>Mid back, beside the shoulder blade</source>
        <extracomment>Lower trapezius, in words for a client</extracomment>
        <translation>Mittlerer Rücken, neben dem Schulterblatt</translation>
    </message>
    <message>
        <source>Outer edge of the lower fibres, where they cross the inner border of the shoulder blade low down</source>
        <extracomment>Lower trapezius, where site 3 lies</extracomment>
        <translation>Außenrand der unteren Fasern, wo sie den Innenrand des Schulterblatts weit unten kreuzen</translation>
    </message>
    <message>
        <source>Just below the inner end of the scapular spine</source>
        <extracomment>Lower trapezius, where site 4 lies</extracomment>
        <translation>Knapp unter dem inneren Ende der Schulterblattgräte</translation>
    </message>
    <message>
        <source>3: mainly upper side of the neck, mastoid, acromion, ache above the scapular spine. 4: mainly burning along the inner border of the shoulder blade.</source>
        <extracomment>Lower trapezius, where it sends pain, by site</extracomment>
        <translation>3: vor allem obere Halsseite, Warzenfortsatz, Akromion, Ziehen über der Schulterblattgräte. 4: vor allem Brennen am Innenrand des Schulterblatts.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, sternal head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput sternale), on the screen</extracomment>
        <translation>Kopfwender (SCM), Brustbeinkopf</translation>
    </message>
    <message>
        <source>Front of the neck, side</source>
        <extracomment>Sternocleidomastoid, sternal head, in words for a client</extracomment>
        <translation>Hals, vorne seitlich</translation>
    </message>
    <message>
        <source>Low, near the breastbone</source>
        <extracomment>Sternocleidomastoid, sternal head, where site a lies</extracomment>
        <translation>Weit unten, nahe dem Brustbein</translation>
    </message>
    <message>
        <source>Middle of the muscle belly</source>
        <extracomment>Sternocleidomastoid, sternal head, where site b lies</extracomment>
        <translation>Mitte des Muskelbauchs</translation>
    </message>
    <message>
        <source>High, near the mastoid</source>
        <extracomment>Sternocleidomastoid, sternal head, where site c lies</extracomment>
        <translation>Weit oben, nahe dem Warzenfortsatz</translation>
    </message>
    <message>
        <source>a: breastbone. b: mainly cheek, around the eye, throat. c: mainly back and crown of the head. Watering eye, like a sinus complaint.</source>
        <extracomment>Sternocleidomastoid, sternal head, where it sends pain, by site</extracomment>
        <translation>a: Brustbein. b: vor allem Wange, um das Auge, Kehle. c: vor allem Hinterkopf und Scheitel. Tränendes Auge, wie Nebenhöhlenbeschwerden.</translation>
    </message>
    <message>
        <source>Sternocleidomastoid, clavicular head</source>
        <extracomment>muscle (M. sternocleidomastoideus, caput claviculare), on the screen</extracomment>
        <translation>Kopfwender (SCM), Schlüsselbeinkopf</translation>
    </message>
    <message>
        <source>Side of the neck, toward the collarbone</source>
        <extracomment>Sternocleidomastoid, clavicular head, in words for a client</extracomment>
        <translation>Hals, seitlich zum Schlüsselbein hin</translation>
    </message>
    <message>
        <source>Upper part</source>
        <extracomment>Sternocleidomastoid, clavicular head, where site b lies</extracomment>
        <translation>Oberer Abschnitt</translation>
    </message>
    <message>
        <source>Mainly forehead (often on both sides), deep in the ear and behind it; sometimes cheek, molars; dizziness.</source>
        <extracomment>Sternocleidomastoid, clavicular head, where it sends pain, by site</extracomment>
        <translation>Vor allem Stirn (oft beidseits), tief im Ohr und dahinter; manchmal Wange, Backenzähne; Schwindel.</translation>
    </message>
    <message>
        <source>Scalenes</source>
        <extracomment>muscle (Mm. scaleni anterior, medius, posterior), on the screen</extracomment>
        <translation>Treppenmuskeln (Scaleni)</translation>
    </message>
    <message>
        <source>Deep side of the neck</source>
        <extracomment>Scalenes, in words for a client</extracomment>
        <translation>Hals, tief seitlich</translation>
    </message>
    <message>
        <source>Anterior scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site a lies</extracomment>
        <translation>Vorderer Treppenmuskel: Mitte des Halses, hinter dem Kopfwender</translation>
    </message>
    <message>
        <source>Middle scalene: mid-neck, behind the sternocleidomastoid</source>
        <extracomment>Scalenes, where site b lies</extracomment>
        <translation>Mittlerer Treppenmuskel: Mitte des Halses, hinter dem Kopfwender</translation>
    </message>
    <message>
        <source>Posterior scalene: low, in front of the edge of the upper trapezius</source>
        <extracomment>Scalenes, where site c lies</extracomment>
        <translation>Hinterer Treppenmuskel: weit unten, vor dem Rand des oberen Trapezius</translation>
    </message>
    <message>
        <source>Mainly two finger-like patches on the upper chest, inner border of the shoulder blade, front and outer side of the arm, thumb and index finger. Avoid carotid artery and brachial plexus.</source>
        <extracomment>Scalenes, where it sends pain, by site</extracomment>
        <translation>Vor allem zwei fingerförmige Felder auf der oberen Brust, Innenrand des Schulterblatts, Arm vorne und außen, Daumen und Zeigefinger. Halsschlagader und Armnervengeflecht meiden.</translation>
    </message>
    <message>
        <source>Splenius capitis</source>
        <extracomment>muscle (M. splenius capitis), on the screen</extracomment>
        <translation>Splenius capitis (Riemenmuskel)</translation>
    </message>
    <message>
        <source>Back of the neck, near the skull</source>
        <extracomment>Splenius capitis, in words for a client</extracomment>
        <translation>Nacken, nahe am Schädel</translation>
    </message>
    <message>
        <source>High, below the mastoid, where upper trapezius and sternocleidomastoid part</source>
        <extracomment>Splenius capitis, where site a lies</extracomment>
        <translation>Weit oben, unter dem Warzenfortsatz, wo oberer Trapezius und Kopfwender auseinanderweichen</translation>
    </message>
    <message>
        <source>Mainly crown of the head.</source>
        <extracomment>Splenius capitis, where it sends pain, by site</extracomment>
        <translation>Vor allem Scheitel.</translation>
    </message>
    <message>
        <source>Splenius cervicis</source>
        <extracomment>muscle (M. splenius colli), on the screen</extracomment>
        <translation>Splenius cervicis (Riemenmuskel)</translation>
    </message>
    <message>
        <source>Back of the neck, toward the shoulder</source>
        <extracomment>Splenius cervicis, in words for a client</extracomment>
        <translation>Nacken, zur Schulter hin</translation>
    </message>
    <message>
        <source>Upper end, side of the neck at C2–C3</source>
        <extracomment>Splenius cervicis, where site a lies</extracomment>
        <translation>Oberes Ende, Halsseite in Höhe C2–C3</translation>
    </message>
    <message>
        <source>Low, at the angle of the neck</source>
        <extracomment>Splenius cervicis, where site b lies</extracomment>
        <translation>Weit unten, im Winkel zwischen Hals und Schulter</translation>
    </message>
    <message>
        <source>a: mainly through the head to behind the eye; sometimes back of the head. b: mainly angle of the neck.</source>
        <extracomment>Splenius cervicis, where it sends pain, by site</extracomment>
        <translation>a: vor allem durch den Kopf bis hinter das Auge; manchmal Hinterkopf. b: vor allem Winkel zwischen Hals und Schulter.</translation>
    </message>
    <message>
        <source>Semispinalis capitis</source>
        <extracomment>muscle (M. semispinalis capitis), on the screen</extracomment>
        <translation>Semispinalis capitis</translation>
    </message>
    <message>
        <source>Deep back of the neck</source>
        <extracomment>Semispinalis capitis, in words for a client</extracomment>
        <translation>Tief im Nacken</translation>
    </message>
    <message>
        <source>Just under the skull, 2–3 cm from the midline</source>
        <extracomment>Semispinalis capitis, where site a lies</extracomment>
        <translation>Dicht unter dem Schädel, 2–3 cm neben der Mittellinie</translation>
    </message>
    <message>
        <source>Mid-neck, level with C3–C4</source>
        <extracomment>Semispinalis capitis, where site b lies</extracomment>
        <translation>Mitte des Nackens, Höhe C3–C4</translation>
    </message>
    <message>
        <source>a: mainly a band round the side of the head above the ear, strongest at the temple. b: mainly back of the head.</source>
        <extracomment>Semispinalis capitis, where it sends pain, by site</extracomment>
        <translation>a: vor allem ein Band seitlich um den Kopf über dem Ohr, am stärksten an der Schläfe. b: vor allem Hinterkopf.</translation>
    </message>
    <message>
        <source>Suboccipitals</source>
        <extracomment>muscle (Mm. suboccipitales: recti capitis posteriores major et minor, obliqui capitis superior et inferior), on the screen</extracomment>
        <translation>Kurze Nackenmuskeln (Suboccipitales)</translation>
    </message>
    <message>
        <source>Base of the skull</source>
        <extracomment>Suboccipitals, in words for a client</extracomment>
        <translation>Direkt unter dem Hinterkopf</translation>
    </message>
    <message>
        <source>Deep between the base of the skull and C1–C2, 1–4 cm from the midline</source>
        <extracomment>Suboccipitals, where site a lies</extracomment>
        <translation>Tief zwischen Schädelbasis und C1–C2, 1–4 cm neben der Mittellinie</translation>
    </message>
    <message>
        <source>Mainly a vague ache inside the head, from the back of the head to eye and forehead; like a halo.</source>
        <extracomment>Suboccipitals, where it sends pain, by site</extracomment>
        <translation>Vor allem unbestimmter Schmerz im Kopf, vom Hinterkopf bis zu Auge und Stirn; wie ein Reif.</translation>
    </message>
    <message>
        <source>Levator scapulae</source>
        <extracomment>muscle (M. levator scapulae), on the screen</extracomment>
        <translation>Levator scapulae</translation>
    </message>
    <message>
        <source>Shoulder blade to neck</source>
        <extracomment>Levator scapulae, in words for a client</extracomment>
        <translation>Vom Schulterblatt zum Nacken</translation>
    </message>
    <message>
        <source>Angle of the neck, where it comes out from under the trapezius</source>
        <extracomment>Levator scapulae, where site a lies</extracomment>
        <translation>Winkel zwischen Hals und Schulter, wo er unter dem Trapezius hervortritt</translation>
    </message>
    <message>
        <source>Just above the upper inner corner of the shoulder blade</source>
        <extracomment>Levator scapulae, where site b lies</extracomment>
        <translation>Knapp über der oberen inneren Ecke des Schulterblatts</translation>
    </message>
    <message>
        <source>Mainly angle of the neck; sometimes inner border of the shoulder blade, back of the shoulder.</source>
        <extracomment>Levator scapulae, where it sends pain, by site</extracomment>
        <translation>Vor allem Winkel zwischen Hals und Schulter; manchmal Innenrand des Schulterblatts, Schulterrückseite.</translation>
    </message>
    <message>
        <source>Masseter</source>
        <extracomment>muscle (M. masseter), on the screen</extracomment>
        <translation>Kaumuskel (Masseter)</translation>
    </message>
    <message>
        <source>Cheek and jaw</source>
        <extracomment>Masseter, in words for a client</extracomment>
        <translation>Wange und Kiefer</translation>
    </message>
    <message>
        <source>Superficial part, high</source>
        <extracomment>Masseter, where site a lies</extracomment>
        <translation>Oberflächlicher Teil, oben</translation>
    </message>
    <message>
        <source>Superficial part, middle</source>
        <extracomment>Masseter, where site b lies</extracomment>
        <translation>Oberflächlicher Teil, Mitte</translation>
    </message>
    <message>
        <source>Superficial part, at the angle of the jaw</source>
        <extracomment>Masseter, where site c lies</extracomment>
        <translation>Oberflächlicher Teil, am Kieferwinkel</translation>
    </message>
    <message>
        <source>Deep part, below the cheekbone in front of the ear</source>
        <extracomment>Masseter, where site d lies</extracomment>
        <translation>Tiefer Teil, unter dem Jochbein vor dem Ohr</translation>
    </message>
    <message>
        <source>a: upper back teeth, cheek. b: lower back teeth, jaw. c: jaw, eyebrow. d: mainly ear, jaw joint.</source>
        <extracomment>Masseter, where it sends pain, by site</extracomment>
        <translation>a: obere Backenzähne, Wange. b: untere Backenzähne, Kiefer. c: Kiefer, Augenbraue. d: vor allem Ohr, Kiefergelenk.</translation>
    </message>
    <message>
        <source>Temporalis</source>
        <extracomment>muscle (M. temporalis), on the screen</extracomment>
        <translation>Schläfenmuskel (Temporalis)</translation>
    </message>
    <message>
        <source>Temple</source>
        <extracomment>Temporalis, in words for a client</extracomment>
        <translation>Schläfe</translation>
    </message>
    <message>
        <source>Above the cheekbone, front of the row</source>
        <extracomment>Temporalis, where site 1 lies</extracomment>
        <translation>Über dem Jochbein, vorne in der Reihe</translation>
    </message>
    <message>
        <source>Above the cheekbone, second in the row</source>
        <extracomment>Temporalis, where site 2 lies</extracomment>
        <translation>Über dem Jochbein, zweiter in der Reihe</translation>
    </message>
    <message>
        <source>Above the cheekbone, middle of the muscle</source>
        <extracomment>Temporalis, where site 3 lies</extracomment>
        <translation>Über dem Jochbein, Mitte des Muskels</translation>
    </message>
    <message>
        <source>Above and behind the ear</source>
        <extracomment>Temporalis, where site 4 lies</extracomment>
        <translation>Über und hinter dem Ohr</translation>
    </message>
    <message>
        <source>1: eyebrow, upper front teeth. 2–3: temple, upper middle teeth. 4: side and back of the head.</source>
        <extracomment>Temporalis, where it sends pain, by site</extracomment>
        <translation>1: Augenbraue, obere Schneidezähne. 2–3: Schläfe, mittlere obere Zähne. 4: Seite und Rückseite des Kopfes.</translation>
    </message>
    <message>
        <source>Lateral pterygoid</source>
        <extracomment>muscle (M. pterygoideus lateralis), on the screen</extracomment>
        <translation>Pterygoideus lateralis (Kiefer)</translation>
    </message>
    <message>
        <source>Deep jaw, by the jaw joint</source>
        <extracomment>Lateral pterygoid, in words for a client</extracomment>
        <translation>Tief im Kiefer, am Kiefergelenk</translation>
    </message>
    <message>
        <source>Deep behind the upper jaw, reached inside the mouth (often outside scope)</source>
        <extracomment>Lateral pterygoid, where site a lies</extracomment>
        <translation>Tief hinter dem Oberkiefer, vom Mund aus zu erreichen (oft außerhalb der Berufsbefugnis)</translation>
    </message>
    <message>
        <source>Mainly jaw joint, cheek.</source>
        <extracomment>Lateral pterygoid, where it sends pain, by site</extracomment>
        <translation>Vor allem Kiefergelenk, Wange.</translation>
    </message>
    <message>
        <source>Medial pterygoid</source>
        <extracomment>muscle (M. pterygoideus medialis), on the screen</extracomment>
        <translation>Pterygoideus medialis (Kiefer)</translation>
    </message>
    <message>
        <source>Inner side of the jaw angle</source>
        <extracomment>Medial pterygoid, in words for a client</extracomment>
        <translation>Innenseite des Kieferwinkels</translation>
    </message>
    <message>
        <source>Inner side of the angle of the jaw</source>
        <extracomment>Medial pterygoid, where site a lies</extracomment>
        <translation>Innenseite des Kieferwinkels</translation>
    </message>
    <message>
        <source>Tongue, throat, below and behind the jaw joint.</source>
        <extracomment>Medial pterygoid, where it sends pain, by site</extracomment>
        <translation>Zunge, Rachen, unter und hinter dem Kiefergelenk.</translation>
    </message>
    <message>
        <source>Digastric</source>
        <extracomment>muscle (M. digastricus), on the screen</extracomment>
        <translation>Digastricus</translation>
    </message>
    <message>
        <source>Under the jaw</source>
        <extracomment>Digastric, in words for a client</extracomment>
        <translation>Unter dem Kiefer</translation>
    </message>
    <message>
        <source>Back belly, behind the angle of the jaw</source>
        <extracomment>Digastric, where site a lies</extracomment>
        <translation>Hinterer Bauch, hinter dem Kieferwinkel</translation>
    </message>
    <message>
        <source>Front belly, under the chin</source>
        <extracomment>Digastric, where site b lies</extracomment>
        <translation>Vorderer Bauch, unter dem Kinn</translation>
    </message>
    <message>
        <source>a: area of the upper sternocleidomastoid, back of the head. b: lower front teeth.</source>
        <extracomment>Digastric, where it sends pain, by site</extracomment>
        <translation>a: Gegend des oberen Kopfwenders, Hinterkopf. b: untere Schneidezähne.</translation>
    </message>
    <message>
        <source>Occipitofrontalis</source>
        <extracomment>muscle (M. occipitofrontalis), on the screen</extracomment>
        <translation>Occipitofrontalis (Kopfhaut)</translation>
    </message>
    <message>
        <source>Forehead and back of the scalp</source>
        <extracomment>Occipitofrontalis, in words for a client</extracomment>
        <translation>Stirn und Hinterkopf</translation>
    </message>
    <message>
        <source>Forehead, above the brow</source>
        <extracomment>Occipitofrontalis, where site a lies</extracomment>
        <translation>Stirn, über der Augenbraue</translation>
    </message>
    <message>
        <source>Occipital belly, above the nuchal line</source>
        <extracomment>Occipitofrontalis, where site b lies</extracomment>
        <translation>Hinterhauptbauch, über der Nackenlinie</translation>
    </message>
    <message>
        <source>a: forehead. b: side and back of the head, behind the eye.</source>
        <extracomment>Occipitofrontalis, where it sends pain, by site</extracomment>
        <translation>a: Stirn. b: Seite und Rückseite des Kopfes, hinter dem Auge.</translation>
    </message>
    <message>
        <source>Rhomboids</source>
        <extracomment>muscle (Mm. rhomboidei major et minor), on the screen</extracomment>
        <translation>Rautenmuskeln (Rhomboidei)</translation>
    </message>
    <message>
        <source>Between spine and shoulder blade</source>
        <extracomment>Rhomboids, in words for a client</extracomment>
        <translation>Zwischen Wirbelsäule und Schulterblatt</translation>
    </message>
    <message>
        <source>Upper: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site a lies</extracomment>
        <translation>Oben: knapp einwärts vom Innenrand des Schulterblatts, unter dem Trapezius</translation>
    </message>
    <message>
        <source>Middle: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site b lies</extracomment>
        <translation>Mitte: knapp einwärts vom Innenrand des Schulterblatts, unter dem Trapezius</translation>
    </message>
    <message>
        <source>Lower: just inside the inner border of the shoulder blade, under the trapezius</source>
        <extracomment>Rhomboids, where site c lies</extracomment>
        <translation>Unten: knapp einwärts vom Innenrand des Schulterblatts, unter dem Trapezius</translation>
    </message>
    <message>
        <source>Mainly along the inner border of the shoulder blade; no arm pain.</source>
        <extracomment>Rhomboids, where it sends pain, by site</extracomment>
        <translation>Vor allem entlang dem Innenrand des Schulterblatts; kein Schmerz im Arm.</translation>
    </message>
    <message>
        <source>Serratus posterior superior</source>
        <extracomment>muscle (M. serratus posterior superior), on the screen</extracomment>
        <translation>Serratus posterior superior</translation>
    </message>
    <message>
        <source>Under the top of the shoulder blade</source>
        <extracomment>Serratus posterior superior, in words for a client</extracomment>
        <translation>Unter dem oberen Schulterblatt</translation>
    </message>
    <message>
        <source>Under the upper inner corner of the shoulder blade, ribs 2–5; reached by drawing the arm across</source>
        <extracomment>Serratus posterior superior, where site a lies</extracomment>
        <translation>Unter der oberen inneren Ecke des Schulterblatts, Rippen 2–5; zu erreichen, wenn der Arm vor den Körper geführt wird</translation>
    </message>
    <message>
        <source>Mainly deep under the shoulder blade, back of the shoulder, little finger; sometimes little-finger side of the forearm, chest.</source>
        <extracomment>Serratus posterior superior, where it sends pain, by site</extracomment>
        <translation>Vor allem tief unter dem Schulterblatt, Schulterrückseite, kleiner Finger; manchmal Kleinfingerseite des Unterarms, Brust.</translation>
    </message>
    <message>
        <source>Serratus posterior inferior</source>
        <extracomment>muscle (M. serratus posterior inferior), on the screen</extracomment>
        <translation>Serratus posterior inferior</translation>
    </message>
    <message>
        <source>Lower ribs at the back</source>
        <extracomment>Serratus posterior inferior, in words for a client</extracomment>
        <translation>Untere Rippen am Rücken</translation>
    </message>
    <message>
        <source>Over ribs 10–11, a hand&apos;s width from the spine</source>
        <extracomment>Serratus posterior inferior, where site a lies</extracomment>
        <translation>Über den Rippen 10–11, eine Handbreit neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Mainly a local ache over the lower ribs.</source>
        <extracomment>Serratus posterior inferior, where it sends pain, by site</extracomment>
        <translation>Vor allem örtlicher Schmerz über den unteren Rippen.</translation>
    </message>
    <message>
        <source>Latissimus dorsi</source>
        <extracomment>muscle (M. latissimus dorsi), on the screen</extracomment>
        <translation>Breiter Rückenmuskel (Latissimus)</translation>
    </message>
    <message>
        <source>Side of the back</source>
        <extracomment>Latissimus dorsi, in words for a client</extracomment>
        <translation>Seitlicher Rücken</translation>
    </message>
    <message>
        <source>Upper fibres in the rear fold of the armpit</source>
        <extracomment>Latissimus dorsi, where site 1 lies</extracomment>
        <translation>Obere Fasern in der hinteren Achselfalte</translation>
    </message>
    <message>
        <source>Lower, on the side of the ribs, about waist height</source>
        <extracomment>Latissimus dorsi, where site 2 lies</extracomment>
        <translation>Tiefer, seitlich an den Rippen, etwa in Höhe der Taille</translation>
    </message>
    <message>
        <source>1: mainly lower angle of the shoulder blade, mid back; sometimes back of the shoulder, inner arm, ring and little finger. 2: front of the shoulder, side above the hip.</source>
        <extracomment>Latissimus dorsi, where it sends pain, by site</extracomment>
        <translation>1: vor allem untere Spitze des Schulterblatts, mittlerer Rücken; manchmal Schulterrückseite, Arm-Innenseite, Ring- und kleiner Finger. 2: Schultervorderseite, Flanke über der Hüfte.</translation>
    </message>
    <message>
        <source>Iliocostalis thoracis</source>
        <extracomment>muscle (M. iliocostalis thoracis), on the screen</extracomment>
        <translation>Iliocostalis thoracis</translation>
    </message>
    <message>
        <source>Mid back, out from the spine</source>
        <extracomment>Iliocostalis thoracis, in words for a client</extracomment>
        <translation>Mittlerer Rücken, außen neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>About T6, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site a lies</extracomment>
        <translation>Etwa Th6, in der Linie der Rippenwinkel</translation>
    </message>
    <message>
        <source>About T11, in line with the angles of the ribs</source>
        <extracomment>Iliocostalis thoracis, where site b lies</extracomment>
        <translation>Etwa Th11, in der Linie der Rippenwinkel</translation>
    </message>
    <message>
        <source>a: mainly inner shoulder blade and chest wall. b: mainly up the shoulder blade, down to the loin, round to the belly.</source>
        <extracomment>Iliocostalis thoracis, where it sends pain, by site</extracomment>
        <translation>a: vor allem inneres Schulterblatt und Brustwand. b: vor allem hinauf zum Schulterblatt, hinab zur Lende, herum zum Bauch.</translation>
    </message>
    <message>
        <source>Iliocostalis lumborum</source>
        <extracomment>muscle (M. iliocostalis lumborum), on the screen</extracomment>
        <translation>Iliocostalis lumborum</translation>
    </message>
    <message>
        <source>Low back, out from the spine</source>
        <extracomment>Iliocostalis lumborum, in words for a client</extracomment>
        <translation>Unterer Rücken, außen neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>Level with L1, outer edge of the erector spinae</source>
        <extracomment>Iliocostalis lumborum, where site a lies</extracomment>
        <translation>Höhe L1, Außenrand des Rückenstreckers</translation>
    </message>
    <message>
        <source>Mainly middle of the buttock; sometimes low back.</source>
        <extracomment>Iliocostalis lumborum, where it sends pain, by site</extracomment>
        <translation>Vor allem Mitte des Gesäßes; manchmal unterer Rücken.</translation>
    </message>
    <message>
        <source>Longissimus thoracis</source>
        <extracomment>muscle (M. longissimus thoracis), on the screen</extracomment>
        <translation>Longissimus thoracis</translation>
    </message>
    <message>
        <source>Mid to low back, beside the spine</source>
        <extracomment>Longissimus thoracis, in words for a client</extracomment>
        <translation>Mittlerer bis unterer Rücken, neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>T10–T11, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site a lies</extracomment>
        <translation>Th10–Th11, eine Daumenbreite neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>L1, a thumb&apos;s width from the spine</source>
        <extracomment>Longissimus thoracis, where site b lies</extracomment>
        <translation>L1, eine Daumenbreite neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>a: mainly low in the buttock. b: mainly over the back of the iliac crest and the sacroiliac area.</source>
        <extracomment>Longissimus thoracis, where it sends pain, by site</extracomment>
        <translation>a: vor allem tief unten im Gesäß. b: vor allem über dem hinteren Beckenkamm und der Gegend des Kreuz-Darmbein-Gelenks.</translation>
    </message>
    <message>
        <source>Spinalis thoracis</source>
        <extracomment>muscle (M. spinalis thoracis), on the screen</extracomment>
        <translation>Spinalis thoracis</translation>
    </message>
    <message>
        <source>Mid back, close to the spine</source>
        <extracomment>Spinalis thoracis, in words for a client</extracomment>
        <translation>Mittlerer Rücken, dicht an der Wirbelsäule</translation>
    </message>
    <message>
        <source>Anywhere beside the spinous processes T3–L2</source>
        <extracomment>Spinalis thoracis, where site a lies</extracomment>
        <translation>Irgendwo neben den Dornfortsätzen Th3–L2</translation>
    </message>
    <message>
        <source>Local; no separate pattern is published.</source>
        <extracomment>Spinalis thoracis, where it sends pain, by site</extracomment>
        <translation>Örtlich; ein eigenes Muster ist nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Erector spinae</source>
        <extracomment>muscle (M. erector spinae), on the screen</extracomment>
        <translation>Rückenstrecker (Erector spinae)</translation>
    </message>
    <message>
        <source>Along the spine</source>
        <extracomment>Erector spinae, in words for a client</extracomment>
        <translation>Entlang der Wirbelsäule</translation>
    </message>
    <message>
        <source>As its parts: iliocostalis, longissimus, spinalis.</source>
        <extracomment>Erector spinae, where it sends pain, by site</extracomment>
        <translation>Wie seine Teile: Iliocostalis, Longissimus, Spinalis.</translation>
    </message>
    <message>
        <source>Multifidus and rotatores</source>
        <extracomment>muscle (Mm. multifidi et rotatores), on the screen</extracomment>
        <translation>Multifidi und Rotatores</translation>
    </message>
    <message>
        <source>Deep beside the spine</source>
        <extracomment>Multifidus and rotatores, in words for a client</extracomment>
        <translation>Tief neben der Wirbelsäule</translation>
    </message>
    <message>
        <source>C4–C5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site a lies</extracomment>
        <translation>C4–C5, in der Rinne neben dem Dornfortsatz</translation>
    </message>
    <message>
        <source>T4–T5, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site b lies</extracomment>
        <translation>Th4–Th5, in der Rinne neben dem Dornfortsatz</translation>
    </message>
    <message>
        <source>L2, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site c lies</extracomment>
        <translation>L2, in der Rinne neben dem Dornfortsatz</translation>
    </message>
    <message>
        <source>S1, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site d lies</extracomment>
        <translation>S1, in der Rinne neben dem Dornfortsatz</translation>
    </message>
    <message>
        <source>S4, in the groove beside the spinous process</source>
        <extracomment>Multifidus and rotatores, where site e lies</extracomment>
        <translation>S4, in der Rinne neben dem Dornfortsatz</translation>
    </message>
    <message>
        <source>The spine at that level. a: base of the skull to the inner shoulder blade. c: belly. d: tailbone, back of the thigh. e: sacrum.</source>
        <extracomment>Multifidus and rotatores, where it sends pain, by site</extracomment>
        <translation>Die Wirbelsäule in dieser Höhe. a: Schädelbasis bis inneres Schulterblatt. c: Bauch. d: Steißbein, Oberschenkelrückseite. e: Kreuzbein.</translation>
    </message>
    <message>
        <source>Quadratus lumborum</source>
        <extracomment>muscle (M. quadratus lumborum), on the screen</extracomment>
        <translation>Quadratus lumborum</translation>
    </message>
    <message>
        <source>Deep low back, side</source>
        <extracomment>Quadratus lumborum, in words for a client</extracomment>
        <translation>Tief im unteren Rücken, seitlich</translation>
    </message>
    <message>
        <source>Superficial, below rib 12</source>
        <extracomment>Quadratus lumborum, where site 1 lies</extracomment>
        <translation>Oberflächlich, unter der 12. Rippe</translation>
    </message>
    <message>
        <source>Superficial, just above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 2 lies</extracomment>
        <translation>Oberflächlich, knapp über dem Beckenkamm</translation>
    </message>
    <message>
        <source>Deep, near the transverse process of L3</source>
        <extracomment>Quadratus lumborum, where site 3 lies</extracomment>
        <translation>Tief, nahe dem Querfortsatz von L3</translation>
    </message>
    <message>
        <source>Deep, at L4–L5 above the iliac crest</source>
        <extracomment>Quadratus lumborum, where site 4 lies</extracomment>
        <translation>Tief, in Höhe L4–L5 über dem Beckenkamm</translation>
    </message>
    <message>
        <source>1: iliac crest, groin, lower belly. 2: mainly greater trochanter, outer thigh. 3: mainly sacroiliac joint. 4: mainly low buttock.</source>
        <extracomment>Quadratus lumborum, where it sends pain, by site</extracomment>
        <translation>1: Beckenkamm, Leiste, Unterbauch. 2: vor allem großer Rollhügel, Oberschenkel außen. 3: vor allem Kreuz-Darmbein-Gelenk. 4: vor allem unteres Gesäß.</translation>
    </message>
    <message>
        <source>Supraspinatus</source>
        <extracomment>muscle (M. supraspinatus), on the screen</extracomment>
        <translation>Supraspinatus</translation>
    </message>
    <message>
        <source>Top of the shoulder blade</source>
        <extracomment>Supraspinatus, in words for a client</extracomment>
        <translation>Oben auf dem Schulterblatt</translation>
    </message>
    <message>
        <source>Inner part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 1 lies</extracomment>
        <translation>Innerer Teil der Grube über der Schulterblattgräte</translation>
    </message>
    <message>
        <source>Outer part of the hollow above the scapular spine</source>
        <extracomment>Supraspinatus, where site 2 lies</extracomment>
        <translation>Äußerer Teil der Grube über der Schulterblattgräte</translation>
    </message>
    <message>
        <source>At the tendon</source>
        <extracomment>Supraspinatus, where site 3 lies</extracomment>
        <translation>An der Sehne</translation>
    </message>
    <message>
        <source>Mainly an ache in the middle of the deltoid; sometimes outer elbow, arm.</source>
        <extracomment>Supraspinatus, where it sends pain, by site</extracomment>
        <translation>Vor allem Schmerz in der Mitte des Deltamuskels; manchmal äußerer Ellenbogen, Arm.</translation>
    </message>
    <message>
        <source>Infraspinatus</source>
        <extracomment>muscle (M. infraspinatus), on the screen</extracomment>
        <translation>Infraspinatus</translation>
    </message>
    <message>
        <source>On the shoulder blade</source>
        <extracomment>Infraspinatus, in words for a client</extracomment>
        <translation>Auf dem Schulterblatt</translation>
    </message>
    <message>
        <source>Below the scapular spine, near its inner end</source>
        <extracomment>Infraspinatus, where site 1 lies</extracomment>
        <translation>Unter der Schulterblattgräte, nahe ihrem inneren Ende</translation>
    </message>
    <message>
        <source>Below the scapular spine, further out</source>
        <extracomment>Infraspinatus, where site 2 lies</extracomment>
        <translation>Unter der Schulterblattgräte, weiter außen</translation>
    </message>
    <message>
        <source>Near the inner border of the shoulder blade</source>
        <extracomment>Infraspinatus, where site 3 lies</extracomment>
        <translation>Nahe dem Innenrand des Schulterblatts</translation>
    </message>
    <message>
        <source>1–2: mainly deep in the front of the shoulder; sometimes front and outer side of the arm, thumb side of the hand. 3: inner border of the shoulder blade.</source>
        <extracomment>Infraspinatus, where it sends pain, by site</extracomment>
        <translation>1–2: vor allem tief in der Schultervorderseite; manchmal Arm vorne und außen, Daumenseite der Hand. 3: Innenrand des Schulterblatts.</translation>
    </message>
    <message>
        <source>Teres minor</source>
        <extracomment>muscle (M. teres minor), on the screen</extracomment>
        <translation>Teres minor</translation>
    </message>
    <message>
        <source>Outer edge of the shoulder blade</source>
        <extracomment>Teres minor, in words for a client</extracomment>
        <translation>Außenrand des Schulterblatts</translation>
    </message>
    <message>
        <source>Outer border of the shoulder blade, between infraspinatus and teres major</source>
        <extracomment>Teres minor, where site a lies</extracomment>
        <translation>Außenrand des Schulterblatts, zwischen Infraspinatus und Teres major</translation>
    </message>
    <message>
        <source>Mainly a fist-sized patch at the back of the deltoid.</source>
        <extracomment>Teres minor, where it sends pain, by site</extracomment>
        <translation>Vor allem ein faustgroßes Feld hinten am Deltamuskel.</translation>
    </message>
    <message>
        <source>Teres major</source>
        <extracomment>muscle (M. teres major), on the screen</extracomment>
        <translation>Teres major</translation>
    </message>
    <message>
        <source>Lower shoulder blade to armpit</source>
        <extracomment>Teres major, in words for a client</extracomment>
        <translation>Vom unteren Schulterblatt zur Achsel</translation>
    </message>
    <message>
        <source>Near the lower angle of the shoulder blade</source>
        <extracomment>Teres major, where site 1 lies</extracomment>
        <translation>Nahe der unteren Spitze des Schulterblatts</translation>
    </message>
    <message>
        <source>In the rear fold of the armpit</source>
        <extracomment>Teres major, where site 2 lies</extracomment>
        <translation>In der hinteren Achselfalte</translation>
    </message>
    <message>
        <source>Mainly back of the deltoid; sometimes back of the forearm.</source>
        <extracomment>Teres major, where it sends pain, by site</extracomment>
        <translation>Vor allem hinten am Deltamuskel; manchmal Unterarmrückseite.</translation>
    </message>
    <message>
        <source>Subscapularis</source>
        <extracomment>muscle (M. subscapularis), on the screen</extracomment>
        <translation>Subscapularis</translation>
    </message>
    <message>
        <source>Armpit, under the shoulder blade</source>
        <extracomment>Subscapularis, in words for a client</extracomment>
        <translation>Achsel, unter dem Schulterblatt</translation>
    </message>
    <message>
        <source>Through the armpit, on the front of the shoulder blade, outer edge</source>
        <extracomment>Subscapularis, where site 1 lies</extracomment>
        <translation>Durch die Achsel, auf der Vorderseite des Schulterblatts, Außenrand</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder; sometimes shoulder blade, back of the arm, a band round the wrist.</source>
        <extracomment>Subscapularis, where it sends pain, by site</extracomment>
        <translation>Vor allem Schulterrückseite; manchmal Schulterblatt, Armrückseite, ein Band um das Handgelenk.</translation>
    </message>
    <message>
        <source>Anterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars clavicularis), on the screen</extracomment>
        <translation>Vorderer Deltamuskel</translation>
    </message>
    <message>
        <source>Front of the shoulder</source>
        <extracomment>Anterior deltoid, in words for a client</extracomment>
        <translation>Schulter, vorne</translation>
    </message>
    <message>
        <source>Front third, below the outer collarbone</source>
        <extracomment>Anterior deltoid, where site a lies</extracomment>
        <translation>Vorderes Drittel, unter dem äußeren Schlüsselbein</translation>
    </message>
    <message>
        <source>Mainly front and side of the shoulder (local).</source>
        <extracomment>Anterior deltoid, where it sends pain, by site</extracomment>
        <translation>Vor allem Vorderseite und Seite der Schulter (örtlich).</translation>
    </message>
    <message>
        <source>Middle deltoid</source>
        <extracomment>muscle (M. deltoideus, pars acromialis), on the screen</extracomment>
        <translation>Mittlerer Deltamuskel</translation>
    </message>
    <message>
        <source>Side of the shoulder</source>
        <extracomment>Middle deltoid, in words for a client</extracomment>
        <translation>Schulter, seitlich</translation>
    </message>
    <message>
        <source>Middle of the muscle belly, below the acromion (several)</source>
        <extracomment>Middle deltoid, where site a lies</extracomment>
        <translation>Mitte des Muskelbauchs, unter dem Akromion (mehrere)</translation>
    </message>
    <message>
        <source>Mainly local, side of the shoulder.</source>
        <extracomment>Middle deltoid, where it sends pain, by site</extracomment>
        <translation>Vor allem örtlich, Seite der Schulter.</translation>
    </message>
    <message>
        <source>Posterior deltoid</source>
        <extracomment>muscle (M. deltoideus, pars spinalis scapularis), on the screen</extracomment>
        <translation>Hinterer Deltamuskel</translation>
    </message>
    <message>
        <source>Back of the shoulder</source>
        <extracomment>Posterior deltoid, in words for a client</extracomment>
        <translation>Schulter, hinten</translation>
    </message>
    <message>
        <source>Back third, below the scapular spine</source>
        <extracomment>Posterior deltoid, where site a lies</extracomment>
        <translation>Hinteres Drittel, unter der Schulterblattgräte</translation>
    </message>
    <message>
        <source>Mainly back of the shoulder (local).</source>
        <extracomment>Posterior deltoid, where it sends pain, by site</extracomment>
        <translation>Vor allem Schulterrückseite (örtlich).</translation>
    </message>
    <message>
        <source>Pectoralis major</source>
        <extracomment>muscle (M. pectoralis major), on the screen</extracomment>
        <translation>Großer Brustmuskel (Pectoralis)</translation>
    </message>
    <message>
        <source>Chest</source>
        <extracomment>Pectoralis major, in words for a client</extracomment>
        <translation>Brust</translation>
    </message>
    <message>
        <source>Clavicular part</source>
        <extracomment>Pectoralis major, where site a lies</extracomment>
        <translation>Schlüsselbeinteil</translation>
    </message>
    <message>
        <source>Middle of the sternal part</source>
        <extracomment>Pectoralis major, where site b lies</extracomment>
        <translation>Mitte des Brustbeinteils</translation>
    </message>
    <message>
        <source>Outer free edge</source>
        <extracomment>Pectoralis major, where site c lies</extracomment>
        <translation>Äußerer freier Rand</translation>
    </message>
    <message>
        <source>Beside the breastbone</source>
        <extracomment>Pectoralis major, where site d lies</extracomment>
        <translation>Neben dem Brustbein</translation>
    </message>
    <message>
        <source>Between ribs 5 and 6, on the right only (the “arrhythmia” point)</source>
        <extracomment>Pectoralis major, where site e lies</extracomment>
        <translation>Zwischen den Rippen 5 und 6, nur rechts (der „Arrhythmie“-Punkt)</translation>
    </message>
    <message>
        <source>a: front of the shoulder. b: chest, inner arm to ring and little finger. c: breast. d: breastbone. Rule out the heart first.</source>
        <extracomment>Pectoralis major, where it sends pain, by site</extracomment>
        <translation>a: Schultervorderseite. b: Brust, Arm-Innenseite bis Ring- und kleiner Finger. c: Brustdrüse. d: Brustbein. Zuerst das Herz ausschließen.</translation>
    </message>
    <message>
        <source>Pectoralis minor</source>
        <extracomment>muscle (M. pectoralis minor), on the screen</extracomment>
        <translation>Pectoralis minor</translation>
    </message>
    <message>
        <source>Deep upper chest</source>
        <extracomment>Pectoralis minor, in words for a client</extracomment>
        <translation>Tief in der oberen Brust</translation>
    </message>
    <message>
        <source>Near the coracoid</source>
        <extracomment>Pectoralis minor, where site 1 lies</extracomment>
        <translation>Nahe dem Rabenschnabelfortsatz</translation>
    </message>
    <message>
        <source>Near rib 4</source>
        <extracomment>Pectoralis minor, where site 2 lies</extracomment>
        <translation>Nahe der 4. Rippe</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder, chest; sometimes inner arm to the three fingers on the little-finger side.</source>
        <extracomment>Pectoralis minor, where it sends pain, by site</extracomment>
        <translation>Vor allem Schultervorderseite, Brust; manchmal Arm-Innenseite bis zu den drei Fingern der Kleinfingerseite.</translation>
    </message>
    <message>
        <source>Subclavius</source>
        <extracomment>muscle (M. subclavius), on the screen</extracomment>
        <translation>Subclavius</translation>
    </message>
    <message>
        <source>Under the collarbone</source>
        <extracomment>Subclavius, in words for a client</extracomment>
        <translation>Unter dem Schlüsselbein</translation>
    </message>
    <message>
        <source>Under the inner collarbone</source>
        <extracomment>Subclavius, where site a lies</extracomment>
        <translation>Unter dem inneren Schlüsselbein</translation>
    </message>
    <message>
        <source>Front of the arm, thumb side of forearm and hand.</source>
        <extracomment>Subclavius, where it sends pain, by site</extracomment>
        <translation>Armvorderseite, Daumenseite von Unterarm und Hand.</translation>
    </message>
    <message>
        <source>Serratus anterior</source>
        <extracomment>muscle (M. serratus anterior), on the screen</extracomment>
        <translation>Serratus anterior (Sägemuskel)</translation>
    </message>
    <message>
        <source>Side of the ribs</source>
        <extracomment>Serratus anterior, in words for a client</extracomment>
        <translation>Seitlich an den Rippen</translation>
    </message>
    <message>
        <source>Mid-axillary line at ribs 5–6 (any slip)</source>
        <extracomment>Serratus anterior, where site a lies</extracomment>
        <translation>Mittlere Achsellinie in Höhe der Rippen 5–6 (jede Zacke)</translation>
    </message>
    <message>
        <source>Mainly side of the chest, lower angle of the shoulder blade; sometimes inner arm to ring and little finger; short breath.</source>
        <extracomment>Serratus anterior, where it sends pain, by site</extracomment>
        <translation>Vor allem Brustkorbseite, untere Spitze des Schulterblatts; manchmal Arm-Innenseite bis Ring- und kleiner Finger; Kurzatmigkeit.</translation>
    </message>
    <message>
        <source>Rectus abdominis</source>
        <extracomment>muscle (M. rectus abdominis), on the screen</extracomment>
        <translation>Gerader Bauchmuskel</translation>
    </message>
    <message>
        <source>Front of the belly</source>
        <extracomment>Rectus abdominis, in words for a client</extracomment>
        <translation>Bauch, vorne</translation>
    </message>
    <message>
        <source>Upper, by the margin of the ribs</source>
        <extracomment>Rectus abdominis, where site 1 lies</extracomment>
        <translation>Oben, am Rippenbogen</translation>
    </message>
    <message>
        <source>Beside the navel</source>
        <extracomment>Rectus abdominis, where site 2 lies</extracomment>
        <translation>Neben dem Nabel</translation>
    </message>
    <message>
        <source>Just above the pubis</source>
        <extracomment>Rectus abdominis, where site 3 lies</extracomment>
        <translation>Knapp über dem Schambein</translation>
    </message>
    <message>
        <source>1: mainly a band across the mid back. 2: belly pain like colic. 3: mainly a band across the low back and sacrum.</source>
        <extracomment>Rectus abdominis, where it sends pain, by site</extracomment>
        <translation>1: vor allem ein Band quer über den mittleren Rücken. 2: kolikartiger Bauchschmerz. 3: vor allem ein Band quer über unteren Rücken und Kreuzbein.</translation>
    </message>
    <message>
        <source>External oblique</source>
        <extracomment>muscle (M. obliquus externus abdominis), on the screen</extracomment>
        <translation>Äußerer schräger Bauchmuskel</translation>
    </message>
    <message>
        <source>Side of the belly</source>
        <extracomment>External oblique, in words for a client</extracomment>
        <translation>Bauch, seitlich</translation>
    </message>
    <message>
        <source>Over the lower front ribs</source>
        <extracomment>External oblique, where site a lies</extracomment>
        <translation>Über den unteren vorderen Rippen</translation>
    </message>
    <message>
        <source>Lower side wall</source>
        <extracomment>External oblique, where site b lies</extracomment>
        <translation>Untere seitliche Bauchwand</translation>
    </message>
    <message>
        <source>a: like heartburn. b: groin, across the belly.</source>
        <extracomment>External oblique, where it sends pain, by site</extracomment>
        <translation>a: wie Sodbrennen. b: Leiste, quer über den Bauch.</translation>
    </message>
    <message>
        <source>Internal oblique</source>
        <extracomment>muscle (M. obliquus internus abdominis), on the screen</extracomment>
        <translation>Innerer schräger Bauchmuskel</translation>
    </message>
    <message>
        <source>Belly, inside the hip bone</source>
        <extracomment>Internal oblique, in words for a client</extracomment>
        <translation>Bauch, innen am Beckenkamm</translation>
    </message>
    <message>
        <source>Along the inner front iliac crest</source>
        <extracomment>Internal oblique, where site a lies</extracomment>
        <translation>Entlang dem vorderen Beckenkamm, innen</translation>
    </message>
    <message>
        <source>Groin, lower belly.</source>
        <extracomment>Internal oblique, where it sends pain, by site</extracomment>
        <translation>Leiste, Unterbauch.</translation>
    </message>
    <message>
        <source>Biceps brachii</source>
        <extracomment>muscle (M. biceps brachii), on the screen</extracomment>
        <translation>Bizeps</translation>
    </message>
    <message>
        <source>Front of the upper arm</source>
        <extracomment>Biceps brachii, in words for a client</extracomment>
        <translation>Oberarm, vorne</translation>
    </message>
    <message>
        <source>Lower third, short head</source>
        <extracomment>Biceps brachii, where site a lies</extracomment>
        <translation>Unteres Drittel, kurzer Kopf</translation>
    </message>
    <message>
        <source>Lower third, long head</source>
        <extracomment>Biceps brachii, where site b lies</extracomment>
        <translation>Unteres Drittel, langer Kopf</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes crease of the elbow.</source>
        <extracomment>Biceps brachii, where it sends pain, by site</extracomment>
        <translation>Vor allem Schultervorderseite; manchmal Ellenbeuge.</translation>
    </message>
    <message>
        <source>Brachialis</source>
        <extracomment>muscle (M. brachialis), on the screen</extracomment>
        <translation>Brachialis</translation>
    </message>
    <message>
        <source>Deep upper arm, above the elbow</source>
        <extracomment>Brachialis, in words for a client</extracomment>
        <translation>Tief im Oberarm, über dem Ellenbogen</translation>
    </message>
    <message>
        <source>Lower half, outer edge under the biceps; others lie higher</source>
        <extracomment>Brachialis, where site a lies</extracomment>
        <translation>Untere Hälfte, Außenrand unter dem Bizeps; andere liegen höher</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes crease of the elbow.</source>
        <extracomment>Brachialis, where it sends pain, by site</extracomment>
        <translation>Vor allem Daumenbasis; manchmal Ellenbeuge.</translation>
    </message>
    <message>
        <source>Coracobrachialis</source>
        <extracomment>muscle (M. coracobrachialis), on the screen</extracomment>
        <translation>Coracobrachialis</translation>
    </message>
    <message>
        <source>Inner upper arm, near the armpit</source>
        <extracomment>Coracobrachialis, in words for a client</extracomment>
        <translation>Oberarm innen, nahe der Achsel</translation>
    </message>
    <message>
        <source>Mainly front of the shoulder; sometimes back of the arm down to the hand.</source>
        <extracomment>Coracobrachialis, where it sends pain, by site</extracomment>
        <translation>Vor allem Schultervorderseite; manchmal Armrückseite bis zur Hand.</translation>
    </message>
    <message>
        <source>Triceps brachii</source>
        <extracomment>muscle (M. triceps brachii), on the screen</extracomment>
        <translation>Trizeps</translation>
    </message>
    <message>
        <source>Back of the upper arm</source>
        <extracomment>Triceps brachii, in words for a client</extracomment>
        <translation>Oberarm, hinten</translation>
    </message>
    <message>
        <source>Long head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 1 lies</extracomment>
        <translation>Langer Kopf, Mitte des Bauchs</translation>
    </message>
    <message>
        <source>Medial head, outer edge, 4–6 cm above the outer elbow</source>
        <extracomment>Triceps brachii, where site 2 lies</extracomment>
        <translation>Innerer Kopf, Außenrand, 4–6 cm über dem äußeren Ellenbogen</translation>
    </message>
    <message>
        <source>Lateral head, middle of the belly</source>
        <extracomment>Triceps brachii, where site 3 lies</extracomment>
        <translation>Äußerer Kopf, Mitte des Bauchs</translation>
    </message>
    <message>
        <source>Just above the point of the elbow</source>
        <extracomment>Triceps brachii, where site 4 lies</extracomment>
        <translation>Knapp über der Ellenbogenspitze</translation>
    </message>
    <message>
        <source>Medial head, inner edge</source>
        <extracomment>Triceps brachii, where site 5 lies</extracomment>
        <translation>Innerer Kopf, Innenrand</translation>
    </message>
    <message>
        <source>1: back of the arm and shoulder. 2: outer elbow. 3: back of the arm, ring and little finger. 4: point of the elbow. 5: inner elbow.</source>
        <extracomment>Triceps brachii, where it sends pain, by site</extracomment>
        <translation>1: Rückseite von Arm und Schulter. 2: äußerer Ellenbogen. 3: Armrückseite, Ring- und kleiner Finger. 4: Ellenbogenspitze. 5: innerer Ellenbogen.</translation>
    </message>
    <message>
        <source>Brachioradialis</source>
        <extracomment>muscle (M. brachioradialis), on the screen</extracomment>
        <translation>Brachioradialis</translation>
    </message>
    <message>
        <source>Forearm, thumb side</source>
        <extracomment>Brachioradialis, in words for a client</extracomment>
        <translation>Unterarm, Daumenseite</translation>
    </message>
    <message>
        <source>Bulge on the thumb side, just below the elbow</source>
        <extracomment>Brachioradialis, where site a lies</extracomment>
        <translation>Wulst auf der Daumenseite, knapp unter dem Ellenbogen</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb; sometimes forearm.</source>
        <extracomment>Brachioradialis, where it sends pain, by site</extracomment>
        <translation>Vor allem äußerer Ellenbogen, Daumenfalte; manchmal Unterarm.</translation>
    </message>
    <message>
        <source>Supinator</source>
        <extracomment>muscle (M. supinator), on the screen</extracomment>
        <translation>Supinator</translation>
    </message>
    <message>
        <source>Deep forearm, near the elbow</source>
        <extracomment>Supinator, in words for a client</extracomment>
        <translation>Tief im Unterarm, nahe dem Ellenbogen</translation>
    </message>
    <message>
        <source>Outside the biceps tendon, over the upper radius</source>
        <extracomment>Supinator, where site a lies</extracomment>
        <translation>Außen neben der Bizepssehne, über der oberen Speiche</translation>
    </message>
    <message>
        <source>Mainly outer elbow, web of the thumb.</source>
        <extracomment>Supinator, where it sends pain, by site</extracomment>
        <translation>Vor allem äußerer Ellenbogen, Daumenfalte.</translation>
    </message>
    <message>
        <source>Wrist extensors</source>
        <extracomment>muscle (Mm. extensores carpi radialis longus/brevis, ulnaris), on the screen</extracomment>
        <translation>Handstrecker</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the wrist</source>
        <extracomment>Wrist extensors, in words for a client</extracomment>
        <translation>Unterarmrückseite, zum Handgelenk hin</translation>
    </message>
    <message>
        <source>Extensor carpi radialis longus, 2–3 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site a lies</extracomment>
        <translation>Langer speichenseitiger Handstrecker, 2–3 cm unter dem äußeren Ellenbogen</translation>
    </message>
    <message>
        <source>Extensor carpi radialis brevis, 5–6 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site b lies</extracomment>
        <translation>Kurzer speichenseitiger Handstrecker, 5–6 cm unter dem äußeren Ellenbogen</translation>
    </message>
    <message>
        <source>Extensor carpi ulnaris, ulnar edge, 7–8 cm below the outer elbow</source>
        <extracomment>Wrist extensors, where site c lies</extracomment>
        <translation>Ellenseitiger Handstrecker, ellenseitiger Rand, 7–8 cm unter dem äußeren Ellenbogen</translation>
    </message>
    <message>
        <source>a: outer elbow, back of the web of the thumb. b: back of hand and wrist. c: little-finger side of the wrist.</source>
        <extracomment>Wrist extensors, where it sends pain, by site</extracomment>
        <translation>a: äußerer Ellenbogen, Daumenfalte auf dem Handrücken. b: Rückseite von Hand und Handgelenk. c: Kleinfingerseite des Handgelenks.</translation>
    </message>
    <message>
        <source>Finger extensors</source>
        <extracomment>muscle (M. extensor digitorum), on the screen</extracomment>
        <translation>Fingerstrecker</translation>
    </message>
    <message>
        <source>Back of the forearm, toward the fingers</source>
        <extracomment>Finger extensors, in words for a client</extracomment>
        <translation>Unterarmrückseite, zu den Fingern hin</translation>
    </message>
    <message>
        <source>Middle-finger slip, 3–4 cm below the head of the radius</source>
        <extracomment>Finger extensors, where site a lies</extracomment>
        <translation>Anteil des Mittelfingers, 3–4 cm unter dem Speichenkopf</translation>
    </message>
    <message>
        <source>Slips of the ring and little finger</source>
        <extracomment>Finger extensors, where site b lies</extracomment>
        <translation>Anteile von Ring- und kleinem Finger</translation>
    </message>
    <message>
        <source>Down to the back of that finger; sometimes outer elbow.</source>
        <extracomment>Finger extensors, where it sends pain, by site</extracomment>
        <translation>Hinab zum Rücken dieses Fingers; manchmal äußerer Ellenbogen.</translation>
    </message>
    <message>
        <source>Wrist flexors</source>
        <extracomment>muscle (Mm. flexores carpi radialis et ulnaris), on the screen</extracomment>
        <translation>Handbeuger</translation>
    </message>
    <message>
        <source>Inner forearm, toward the wrist</source>
        <extracomment>Wrist flexors, in words for a client</extracomment>
        <translation>Unterarm-Innenseite, zum Handgelenk hin</translation>
    </message>
    <message>
        <source>Flexor carpi radialis, upper third of the belly</source>
        <extracomment>Wrist flexors, where site a lies</extracomment>
        <translation>Speichenseitiger Handbeuger, oberes Drittel des Bauchs</translation>
    </message>
    <message>
        <source>Flexor carpi ulnaris, upper third of the belly</source>
        <extracomment>Wrist flexors, where site b lies</extracomment>
        <translation>Ellenseitiger Handbeuger, oberes Drittel des Bauchs</translation>
    </message>
    <message>
        <source>a: palm side of the wrist, thumb side. b: little-finger side of the wrist.</source>
        <extracomment>Wrist flexors, where it sends pain, by site</extracomment>
        <translation>a: Beugeseite des Handgelenks, Daumenseite. b: Kleinfingerseite des Handgelenks.</translation>
    </message>
    <message>
        <source>Finger flexors</source>
        <extracomment>muscle (Mm. flexores digitorum superficialis, profundus), on the screen</extracomment>
        <translation>Fingerbeuger</translation>
    </message>
    <message>
        <source>Inner forearm, toward the fingers</source>
        <extracomment>Finger flexors, in words for a client</extracomment>
        <translation>Unterarm-Innenseite, zu den Fingern hin</translation>
    </message>
    <message>
        <source>Upper third</source>
        <extracomment>Finger flexors, where site a lies</extracomment>
        <translation>Oberes Drittel</translation>
    </message>
    <message>
        <source>Palm side of the same finger.</source>
        <extracomment>Finger flexors, where it sends pain, by site</extracomment>
        <translation>Beugeseite desselben Fingers.</translation>
    </message>
    <message>
        <source>Pronator teres</source>
        <extracomment>muscle (M. pronator teres), on the screen</extracomment>
        <translation>Pronator teres</translation>
    </message>
    <message>
        <source>Inner forearm, at the elbow crease</source>
        <extracomment>Pronator teres, in words for a client</extracomment>
        <translation>Unterarm-Innenseite, an der Ellenbeuge</translation>
    </message>
    <message>
        <source>Inside the elbow crease</source>
        <extracomment>Pronator teres, where site a lies</extracomment>
        <translation>Innen an der Ellenbeuge</translation>
    </message>
    <message>
        <source>Mainly palm side of the wrist, thumb side of the forearm.</source>
        <extracomment>Pronator teres, where it sends pain, by site</extracomment>
        <translation>Vor allem Beugeseite des Handgelenks, Daumenseite des Unterarms.</translation>
    </message>
    <message>
        <source>Palmaris longus</source>
        <extracomment>muscle (M. palmaris longus), on the screen</extracomment>
        <translation>Palmaris longus</translation>
    </message>
    <message>
        <source>Inner forearm, middle</source>
        <extracomment>Palmaris longus, in words for a client</extracomment>
        <translation>Unterarm-Innenseite, Mitte</translation>
    </message>
    <message>
        <source>Upper to middle belly</source>
        <extracomment>Palmaris longus, where site a lies</extracomment>
        <translation>Oberer bis mittlerer Bauch</translation>
    </message>
    <message>
        <source>Mainly prickling in the centre of the palm.</source>
        <extracomment>Palmaris longus, where it sends pain, by site</extracomment>
        <translation>Vor allem Prickeln in der Mitte der Handfläche.</translation>
    </message>
    <message>
        <source>Adductor pollicis</source>
        <extracomment>muscle (M. adductor pollicis), on the screen</extracomment>
        <translation>Daumenanzieher (Adductor pollicis)</translation>
    </message>
    <message>
        <source>Between thumb and index finger</source>
        <extracomment>Adductor pollicis, in words for a client</extracomment>
        <translation>Zwischen Daumen und Zeigefinger</translation>
    </message>
    <message>
        <source>Web of the thumb</source>
        <extracomment>Adductor pollicis, where site a lies</extracomment>
        <translation>Daumenfalte</translation>
    </message>
    <message>
        <source>Mainly base of the thumb; sometimes thumb, wrist.</source>
        <extracomment>Adductor pollicis, where it sends pain, by site</extracomment>
        <translation>Vor allem Daumenbasis; manchmal Daumen, Handgelenk.</translation>
    </message>
    <message>
        <source>Gluteus maximus</source>
        <extracomment>muscle (M. gluteus maximus), on the screen</extracomment>
        <translation>Großer Gesäßmuskel</translation>
    </message>
    <message>
        <source>Buttock</source>
        <extracomment>Gluteus maximus, in words for a client</extracomment>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>Beside the sacrum</source>
        <extracomment>Gluteus maximus, where site 1 lies</extracomment>
        <translation>Neben dem Kreuzbein</translation>
    </message>
    <message>
        <source>Just above the sit bone</source>
        <extracomment>Gluteus maximus, where site 2 lies</extracomment>
        <translation>Knapp über dem Sitzbein</translation>
    </message>
    <message>
        <source>Lowest inner fibres, by the tailbone</source>
        <extracomment>Gluteus maximus, where site 3 lies</extracomment>
        <translation>Unterste innere Fasern, am Steißbein</translation>
    </message>
    <message>
        <source>1: a crescent along the cleft, sacroiliac area. 2: whole buttock, sacrum, under the iliac crest. 3: tailbone.</source>
        <extracomment>Gluteus maximus, where it sends pain, by site</extracomment>
        <translation>1: eine Sichel entlang der Gesäßfalte, Gegend des Kreuz-Darmbein-Gelenks. 2: ganzes Gesäß, Kreuzbein, unter dem Beckenkamm. 3: Steißbein.</translation>
    </message>
    <message>
        <source>Gluteus medius</source>
        <extracomment>muscle (M. gluteus medius), on the screen</extracomment>
        <translation>Mittlerer Gesäßmuskel</translation>
    </message>
    <message>
        <source>Side of the hip</source>
        <extracomment>Gluteus medius, in words for a client</extracomment>
        <translation>Hüfte, seitlich</translation>
    </message>
    <message>
        <source>Rear, near the sacroiliac joint</source>
        <extracomment>Gluteus medius, where site 1 lies</extracomment>
        <translation>Hinten, nahe dem Kreuz-Darmbein-Gelenk</translation>
    </message>
    <message>
        <source>Below the middle of the iliac crest</source>
        <extracomment>Gluteus medius, where site 2 lies</extracomment>
        <translation>Unter der Mitte des Beckenkamms</translation>
    </message>
    <message>
        <source>Front, behind the ASIS</source>
        <extracomment>Gluteus medius, where site 3 lies</extracomment>
        <translation>Vorne, hinter dem vorderen oberen Darmbeinstachel</translation>
    </message>
    <message>
        <source>1: mainly iliac crest, sacrum, low back. 2: mainly middle of the buttock, upper thigh. 3: mainly across sacrum and low back.</source>
        <extracomment>Gluteus medius, where it sends pain, by site</extracomment>
        <translation>1: vor allem Beckenkamm, Kreuzbein, unterer Rücken. 2: vor allem Mitte des Gesäßes, oberer Oberschenkel. 3: vor allem quer über Kreuzbein und unteren Rücken.</translation>
    </message>
    <message>
        <source>Gluteus minimus</source>
        <extracomment>muscle (M. gluteus minimus), on the screen</extracomment>
        <translation>Kleiner Gesäßmuskel</translation>
    </message>
    <message>
        <source>Deep side of the hip</source>
        <extracomment>Gluteus minimus, in words for a client</extracomment>
        <translation>Hüfte, tief seitlich</translation>
    </message>
    <message>
        <source>Front part, between ASIS and trochanter</source>
        <extracomment>Gluteus minimus, where site 1 lies</extracomment>
        <translation>Vorderer Teil, zwischen vorderem oberem Darmbeinstachel und Rollhügel</translation>
    </message>
    <message>
        <source>Rear part, above the line of the piriformis (and more)</source>
        <extracomment>Gluteus minimus, where site 3 lies</extracomment>
        <translation>Hinterer Teil, über der Linie des Piriformis (und weitere)</translation>
    </message>
    <message>
        <source>1–2: mainly buttock, outer thigh and leg down to the ankle. 3: mainly buttock, back of the thigh and calf (“pseudo-sciatica”).</source>
        <extracomment>Gluteus minimus, where it sends pain, by site</extracomment>
        <translation>1–2: vor allem Gesäß, Außenseite von Ober- und Unterschenkel bis zum Knöchel. 3: vor allem Gesäß, Rückseite von Oberschenkel und Wade („Pseudo-Ischias“).</translation>
    </message>
    <message>
        <source>Piriformis</source>
        <extracomment>muscle (M. piriformis), on the screen</extracomment>
        <translation>Piriformis</translation>
    </message>
    <message>
        <source>Deep buttock</source>
        <extracomment>Piriformis, in words for a client</extracomment>
        <translation>Tief im Gesäß</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, outer third</source>
        <extracomment>Piriformis, where site 1 lies</extracomment>
        <translation>Auf der Linie vom oberen Kreuzbein zum Rollhügel, äußeres Drittel</translation>
    </message>
    <message>
        <source>On the line from upper sacrum to trochanter, inner end near the sacrum</source>
        <extracomment>Piriformis, where site 2 lies</extracomment>
        <translation>Auf der Linie vom oberen Kreuzbein zum Rollhügel, inneres Ende nahe dem Kreuzbein</translation>
    </message>
    <message>
        <source>Mainly sacroiliac area, buttock, back of the hip; sometimes upper two thirds of the back of the thigh.</source>
        <extracomment>Piriformis, where it sends pain, by site</extracomment>
        <translation>Vor allem Gegend des Kreuz-Darmbein-Gelenks, Gesäß, Hüftrückseite; manchmal obere zwei Drittel der Oberschenkelrückseite.</translation>
    </message>
    <message>
        <source>Tensor fasciae latae</source>
        <extracomment>muscle (M. tensor fasciae latae), on the screen</extracomment>
        <translation>Tensor fasciae latae</translation>
    </message>
    <message>
        <source>Front of the hip, outer side</source>
        <extracomment>Tensor fasciae latae, in words for a client</extracomment>
        <translation>Hüfte, vorne außen</translation>
    </message>
    <message>
        <source>Just below and outside the ASIS</source>
        <extracomment>Tensor fasciae latae, where site a lies</extracomment>
        <translation>Knapp unter und außerhalb des vorderen oberen Darmbeinstachels</translation>
    </message>
    <message>
        <source>Mainly front of the trochanter; sometimes outer thigh down to the knee.</source>
        <extracomment>Tensor fasciae latae, where it sends pain, by site</extracomment>
        <translation>Vor allem Vorderseite des Rollhügels; manchmal Oberschenkel außen bis zum Knie.</translation>
    </message>
    <message>
        <source>Iliopsoas</source>
        <extracomment>muscle (Mm. psoas major et iliacus), on the screen</extracomment>
        <translation>Hüftbeuger (Iliopsoas)</translation>
    </message>
    <message>
        <source>Deep belly to the front of the hip</source>
        <extracomment>Iliopsoas, in words for a client</extracomment>
        <translation>Tief vom Bauch zur vorderen Hüfte</translation>
    </message>
    <message>
        <source>Outer wall of the femoral triangle</source>
        <extracomment>Iliopsoas, where site 1 lies</extracomment>
        <translation>Äußere Wand des Schenkeldreiecks</translation>
    </message>
    <message>
        <source>Inside the iliac crest, behind the ASIS</source>
        <extracomment>Iliopsoas, where site 2 lies</extracomment>
        <translation>Innen am Beckenkamm, hinter dem vorderen oberen Darmbeinstachel</translation>
    </message>
    <message>
        <source>At the outer edge of the rectus abdominis, below the navel (care: organs, aorta)</source>
        <extracomment>Iliopsoas, where site 3 lies</extracomment>
        <translation>Am Außenrand des geraden Bauchmuskels, unter dem Nabel (Vorsicht: Organe, Aorta)</translation>
    </message>
    <message>
        <source>Mainly a vertical strip beside the lumbar spine; sometimes front of the upper thigh.</source>
        <extracomment>Iliopsoas, where it sends pain, by site</extracomment>
        <translation>Vor allem ein senkrechter Streifen neben der Lendenwirbelsäule; manchmal Vorderseite des oberen Oberschenkels.</translation>
    </message>
    <message>
        <source>Rectus femoris</source>
        <extracomment>muscle (M. rectus femoris), on the screen</extracomment>
        <translation>Rectus femoris</translation>
    </message>
    <message>
        <source>Front of the thigh</source>
        <extracomment>Rectus femoris, in words for a client</extracomment>
        <translation>Oberschenkel, vorne</translation>
    </message>
    <message>
        <source>High, a hand&apos;s width below the ASIS</source>
        <extracomment>Rectus femoris, where site a lies</extracomment>
        <translation>Weit oben, eine Handbreit unter dem vorderen oberen Darmbeinstachel</translation>
    </message>
    <message>
        <source>Mainly deep in the front of the knee, kneecap.</source>
        <extracomment>Rectus femoris, where it sends pain, by site</extracomment>
        <translation>Vor allem tief vorne im Knie, Kniescheibe.</translation>
    </message>
    <message>
        <source>Vastus medialis</source>
        <extracomment>muscle (M. vastus medialis), on the screen</extracomment>
        <translation>Vastus medialis</translation>
    </message>
    <message>
        <source>Front of the thigh, inner side</source>
        <extracomment>Vastus medialis, in words for a client</extracomment>
        <translation>Oberschenkel, vorne innen</translation>
    </message>
    <message>
        <source>Low, above the inner knee</source>
        <extracomment>Vastus medialis, where site 1 lies</extracomment>
        <translation>Weit unten, über der Knie-Innenseite</translation>
    </message>
    <message>
        <source>Mid-thigh, inner edge</source>
        <extracomment>Vastus medialis, where site 2 lies</extracomment>
        <translation>Mitte des Oberschenkels, Innenrand</translation>
    </message>
    <message>
        <source>1: mainly front and inner side of the knee. 2: inner thigh.</source>
        <extracomment>Vastus medialis, where it sends pain, by site</extracomment>
        <translation>1: vor allem Vorder- und Innenseite des Knies. 2: Oberschenkel innen.</translation>
    </message>
    <message>
        <source>Vastus intermedius</source>
        <extracomment>muscle (M. vastus intermedius), on the screen</extracomment>
        <translation>Vastus intermedius</translation>
    </message>
    <message>
        <source>Deep front of the thigh</source>
        <extracomment>Vastus intermedius, in words for a client</extracomment>
        <translation>Oberschenkel, tief vorne</translation>
    </message>
    <message>
        <source>Upper thigh, under the rectus femoris</source>
        <extracomment>Vastus intermedius, where site a lies</extracomment>
        <translation>Oberer Oberschenkel, unter dem Rectus femoris</translation>
    </message>
    <message>
        <source>Front of the thigh.</source>
        <extracomment>Vastus intermedius, where it sends pain, by site</extracomment>
        <translation>Oberschenkelvorderseite.</translation>
    </message>
    <message>
        <source>Vastus lateralis</source>
        <extracomment>muscle (M. vastus lateralis), on the screen</extracomment>
        <translation>Vastus lateralis</translation>
    </message>
    <message>
        <source>Outer thigh</source>
        <extracomment>Vastus lateralis, in words for a client</extracomment>
        <translation>Oberschenkel, außen</translation>
    </message>
    <message>
        <source>Low in front, above the outer kneecap</source>
        <extracomment>Vastus lateralis, where site 1 lies</extracomment>
        <translation>Weit unten vorne, über der äußeren Kniescheibe</translation>
    </message>
    <message>
        <source>Low, back edge</source>
        <extracomment>Vastus lateralis, where site 2 lies</extracomment>
        <translation>Weit unten, Hinterrand</translation>
    </message>
    <message>
        <source>Middle, back edge</source>
        <extracomment>Vastus lateralis, where site 3 lies</extracomment>
        <translation>Mitte, Hinterrand</translation>
    </message>
    <message>
        <source>Middle, side</source>
        <extracomment>Vastus lateralis, where site 4 lies</extracomment>
        <translation>Mitte, seitlich</translation>
    </message>
    <message>
        <source>High, below the trochanter</source>
        <extracomment>Vastus lateralis, where site 5 lies</extracomment>
        <translation>Weit oben, unter dem Rollhügel</translation>
    </message>
    <message>
        <source>1: outer kneecap. 2–3: outer knee and thigh. 4–5: mainly the whole outer thigh.</source>
        <extracomment>Vastus lateralis, where it sends pain, by site</extracomment>
        <translation>1: äußere Kniescheibe. 2–3: Außenseite von Knie und Oberschenkel. 4–5: vor allem die ganze Außenseite des Oberschenkels.</translation>
    </message>
    <message>
        <source>Sartorius</source>
        <extracomment>muscle (M. sartorius), on the screen</extracomment>
        <translation>Schneidermuskel (Sartorius)</translation>
    </message>
    <message>
        <source>Across the thigh, hip to inner knee</source>
        <extracomment>Sartorius, in words for a client</extracomment>
        <translation>Schräg über den Oberschenkel</translation>
    </message>
    <message>
        <source>High</source>
        <extracomment>Sartorius, where site 1 lies</extracomment>
        <translation>Weit oben</translation>
    </message>
    <message>
        <source>Middle</source>
        <extracomment>Sartorius, where site 2 lies</extracomment>
        <translation>Mitte</translation>
    </message>
    <message>
        <source>Low</source>
        <extracomment>Sartorius, where site 3 lies</extracomment>
        <translation>Weit unten</translation>
    </message>
    <message>
        <source>Tingling at the front and inner thigh, inner knee.</source>
        <extracomment>Sartorius, where it sends pain, by site</extracomment>
        <translation>Kribbeln vorne und innen am Oberschenkel, Knie-Innenseite.</translation>
    </message>
    <message>
        <source>Biceps femoris</source>
        <extracomment>muscle (M. biceps femoris), on the screen</extracomment>
        <translation>Biceps femoris (Beinbeuger)</translation>
    </message>
    <message>
        <source>Back of the thigh, outer side</source>
        <extracomment>Biceps femoris, in words for a client</extracomment>
        <translation>Oberschenkel, hinten außen</translation>
    </message>
    <message>
        <source>Lower half, long head</source>
        <extracomment>Biceps femoris, where site a lies</extracomment>
        <translation>Untere Hälfte, langer Kopf</translation>
    </message>
    <message>
        <source>Lower half, short head</source>
        <extracomment>Biceps femoris, where site b lies</extracomment>
        <translation>Untere Hälfte, kurzer Kopf</translation>
    </message>
    <message>
        <source>Mainly back of the knee; sometimes back of the thigh, upper calf.</source>
        <extracomment>Biceps femoris, where it sends pain, by site</extracomment>
        <translation>Vor allem Kniekehle; manchmal Oberschenkelrückseite, obere Wade.</translation>
    </message>
    <message>
        <source>Semitendinosus and semimembranosus</source>
        <extracomment>muscle (Mm. semitendinosus, semimembranosus), on the screen</extracomment>
        <translation>Semitendinosus, Semimembranosus</translation>
    </message>
    <message>
        <source>Back of the thigh, inner side</source>
        <extracomment>Semitendinosus and semimembranosus, in words for a client</extracomment>
        <translation>Oberschenkel, hinten innen</translation>
    </message>
    <message>
        <source>Middle to lower inner back of the thigh</source>
        <extracomment>Semitendinosus and semimembranosus, where site a lies</extracomment>
        <translation>Mittlerer bis unterer Teil, hinten innen am Oberschenkel</translation>
    </message>
    <message>
        <source>Mainly low buttock and gluteal fold, back of the thigh; sometimes inner calf.</source>
        <extracomment>Semitendinosus and semimembranosus, where it sends pain, by site</extracomment>
        <translation>Vor allem unteres Gesäß und Gesäßfalte, Oberschenkelrückseite; manchmal Wade innen.</translation>
    </message>
    <message>
        <source>Adductor longus and brevis</source>
        <extracomment>muscle (Mm. adductores longus, brevis), on the screen</extracomment>
        <translation>Adductor longus und brevis</translation>
    </message>
    <message>
        <source>Inner thigh, near the groin</source>
        <extracomment>Adductor longus and brevis, in words for a client</extracomment>
        <translation>Oberschenkel innen, nahe der Leiste</translation>
    </message>
    <message>
        <source>4–5 cm below the pubic tubercle</source>
        <extracomment>Adductor longus and brevis, where site a lies</extracomment>
        <translation>4–5 cm unter dem Schambeinhöcker</translation>
    </message>
    <message>
        <source>Mainly groin, front and inner side of the knee; sometimes shin.</source>
        <extracomment>Adductor longus and brevis, where it sends pain, by site</extracomment>
        <translation>Vor allem Leiste, Vorder- und Innenseite des Knies; manchmal Schienbein.</translation>
    </message>
    <message>
        <source>Adductor magnus</source>
        <extracomment>muscle (M. adductor magnus), on the screen</extracomment>
        <translation>Adductor magnus</translation>
    </message>
    <message>
        <source>Deep inner thigh</source>
        <extracomment>Adductor magnus, in words for a client</extracomment>
        <translation>Oberschenkel, tief innen</translation>
    </message>
    <message>
        <source>Mid inner thigh</source>
        <extracomment>Adductor magnus, where site 1 lies</extracomment>
        <translation>Mitte des inneren Oberschenkels</translation>
    </message>
    <message>
        <source>High, near the sit bone</source>
        <extracomment>Adductor magnus, where site 2 lies</extracomment>
        <translation>Weit oben, nahe dem Sitzbein</translation>
    </message>
    <message>
        <source>1: groin to inner knee. 2: deep in the pelvis.</source>
        <extracomment>Adductor magnus, where it sends pain, by site</extracomment>
        <translation>1: Leiste bis Knie-Innenseite. 2: tief im Becken.</translation>
    </message>
    <message>
        <source>Pectineus</source>
        <extracomment>muscle (M. pectineus), on the screen</extracomment>
        <translation>Pectineus</translation>
    </message>
    <message>
        <source>Groin</source>
        <extracomment>Pectineus, in words for a client</extracomment>
        <translation>Leiste</translation>
    </message>
    <message>
        <source>Below the crease of the groin (femoral vessels: avoid)</source>
        <extracomment>Pectineus, where site a lies</extracomment>
        <translation>Unter der Leistenbeuge (Schenkelgefäße meiden)</translation>
    </message>
    <message>
        <source>Mainly deep in the groin.</source>
        <extracomment>Pectineus, where it sends pain, by site</extracomment>
        <translation>Vor allem tief in der Leiste.</translation>
    </message>
    <message>
        <source>Gracilis</source>
        <extracomment>muscle (M. gracilis), on the screen</extracomment>
        <translation>Gracilis</translation>
    </message>
    <message>
        <source>Inner thigh</source>
        <extracomment>Gracilis, in words for a client</extracomment>
        <translation>Oberschenkel, innen</translation>
    </message>
    <message>
        <source>Hot, stinging inner thigh.</source>
        <extracomment>Gracilis, where it sends pain, by site</extracomment>
        <translation>Heißes Stechen innen am Oberschenkel.</translation>
    </message>
    <message>
        <source>Gastrocnemius</source>
        <extracomment>muscle (M. gastrocnemius), on the screen</extracomment>
        <translation>Gastrocnemius (Wade)</translation>
    </message>
    <message>
        <source>Calf</source>
        <extracomment>Gastrocnemius, in words for a client</extracomment>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Inner head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 1 lies</extracomment>
        <translation>Innerer Kopf, Mitte des Bauchs</translation>
    </message>
    <message>
        <source>Outer head, middle of the belly</source>
        <extracomment>Gastrocnemius, where site 2 lies</extracomment>
        <translation>Äußerer Kopf, Mitte des Bauchs</translation>
    </message>
    <message>
        <source>Inner head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 3 lies</extracomment>
        <translation>Innerer Kopf, nahe der Kniekehle</translation>
    </message>
    <message>
        <source>Outer head, close to the crease of the knee</source>
        <extracomment>Gastrocnemius, where site 4 lies</extracomment>
        <translation>Äußerer Kopf, nahe der Kniekehle</translation>
    </message>
    <message>
        <source>1: mainly instep (arch), calf. 2: local. 3–4: mainly back of the knee.</source>
        <extracomment>Gastrocnemius, where it sends pain, by site</extracomment>
        <translation>1: vor allem Fußgewölbe, Wade. 2: örtlich. 3–4: vor allem Kniekehle.</translation>
    </message>
    <message>
        <source>Soleus</source>
        <extracomment>muscle (M. soleus), on the screen</extracomment>
        <translation>Soleus (Wade)</translation>
    </message>
    <message>
        <source>Calf, deeper layer</source>
        <extracomment>Soleus, in words for a client</extracomment>
        <translation>Wade, tiefere Schicht</translation>
    </message>
    <message>
        <source>Low, inner side, above the start of the Achilles tendon</source>
        <extracomment>Soleus, where site 1 lies</extracomment>
        <translation>Weit unten innen, über dem Beginn der Achillessehne</translation>
    </message>
    <message>
        <source>High, outer side, below the head of the fibula</source>
        <extracomment>Soleus, where site 2 lies</extracomment>
        <translation>Weit oben außen, unter dem Wadenbeinköpfchen</translation>
    </message>
    <message>
        <source>Between points 1 and 2</source>
        <extracomment>Soleus, where site 3 lies</extracomment>
        <translation>Zwischen den Punkten 1 und 2</translation>
    </message>
    <message>
        <source>1: mainly heel, Achilles tendon. 2: calf. 3: mainly sacroiliac joint of the same side.</source>
        <extracomment>Soleus, where it sends pain, by site</extracomment>
        <translation>1: vor allem Ferse, Achillessehne. 2: Wade. 3: vor allem Kreuz-Darmbein-Gelenk derselben Seite.</translation>
    </message>
    <message>
        <source>Popliteus</source>
        <extracomment>muscle (M. popliteus), on the screen</extracomment>
        <translation>Popliteus</translation>
    </message>
    <message>
        <source>Behind the knee</source>
        <extracomment>Popliteus, in words for a client</extracomment>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>Back of the upper shin bone, below the crease of the knee (vessels: avoid pressure)</source>
        <extracomment>Popliteus, where site a lies</extracomment>
        <translation>Rückseite des oberen Schienbeins, unter der Kniekehle (Gefäße: Druck meiden)</translation>
    </message>
    <message>
        <source>Mainly back of the knee.</source>
        <extracomment>Popliteus, where it sends pain, by site</extracomment>
        <translation>Vor allem Kniekehle.</translation>
    </message>
    <message>
        <source>Tibialis anterior</source>
        <extracomment>muscle (M. tibialis anterior), on the screen</extracomment>
        <translation>Tibialis anterior</translation>
    </message>
    <message>
        <source>Beside the shin bone</source>
        <extracomment>Tibialis anterior, in words for a client</extracomment>
        <translation>Neben dem Schienbein</translation>
    </message>
    <message>
        <source>Upper third of the belly</source>
        <extracomment>Tibialis anterior, where site a lies</extracomment>
        <translation>Oberes Drittel des Bauchs</translation>
    </message>
    <message>
        <source>Mainly front and inner side of the ankle, top of the big toe.</source>
        <extracomment>Tibialis anterior, where it sends pain, by site</extracomment>
        <translation>Vor allem Vorder- und Innenseite des Sprunggelenks, Oberseite der großen Zehe.</translation>
    </message>
    <message>
        <source>Fibularis longus and brevis</source>
        <extracomment>muscle (Mm. fibulares longus, brevis), on the screen</extracomment>
        <translation>Fibularis longus und brevis</translation>
    </message>
    <message>
        <source>Outer side of the lower leg</source>
        <extracomment>Fibularis longus and brevis, in words for a client</extracomment>
        <translation>Unterschenkel, außen</translation>
    </message>
    <message>
        <source>Longus: 2–4 cm below the head of the fibula</source>
        <extracomment>Fibularis longus and brevis, where site a lies</extracomment>
        <translation>Longus: 2–4 cm unter dem Wadenbeinköpfchen</translation>
    </message>
    <message>
        <source>Brevis: lower third</source>
        <extracomment>Fibularis longus and brevis, where site b lies</extracomment>
        <translation>Brevis: unteres Drittel</translation>
    </message>
    <message>
        <source>Mainly behind and below the outer ankle bone.</source>
        <extracomment>Fibularis longus and brevis, where it sends pain, by site</extracomment>
        <translation>Vor allem hinter und unter dem Außenknöchel.</translation>
    </message>
    <message>
        <source>Tibialis posterior</source>
        <extracomment>muscle (M. tibialis posterior), on the screen</extracomment>
        <translation>Tibialis posterior</translation>
    </message>
    <message>
        <source>Deep calf, behind the shin bone</source>
        <extracomment>Tibialis posterior, in words for a client</extracomment>
        <translation>Tief in der Wade, hinter dem Schienbein</translation>
    </message>
    <message>
        <source>Deep in the upper calf</source>
        <extracomment>Tibialis posterior, where site a lies</extracomment>
        <translation>Tief in der oberen Wade</translation>
    </message>
    <message>
        <source>Mainly Achilles tendon; sometimes heel, sole.</source>
        <extracomment>Tibialis posterior, where it sends pain, by site</extracomment>
        <translation>Vor allem Achillessehne; manchmal Ferse, Fußsohle.</translation>
    </message>
    <message>
        <source>Flexor digitorum longus</source>
        <extracomment>muscle (M. flexor digitorum longus), on the screen</extracomment>
        <translation>Flexor digitorum longus</translation>
    </message>
    <message>
        <source>Deep inner side of the lower leg</source>
        <extracomment>Flexor digitorum longus, in words for a client</extracomment>
        <translation>Unterschenkel, tief innen</translation>
    </message>
    <message>
        <source>Behind the inner edge of the shin bone, upper third</source>
        <extracomment>Flexor digitorum longus, where site a lies</extracomment>
        <translation>Hinter der inneren Schienbeinkante, oberes Drittel</translation>
    </message>
    <message>
        <source>Mainly sole, middle and front of the foot; sometimes inner ankle.</source>
        <extracomment>Flexor digitorum longus, where it sends pain, by site</extracomment>
        <translation>Vor allem Fußsohle, Mittel- und Vorfuß; manchmal Innenknöchel.</translation>
    </message>
    <message>
        <source>Abductor hallucis</source>
        <extracomment>muscle (M. abductor hallucis), on the screen</extracomment>
        <translation>Abductor hallucis</translation>
    </message>
    <message>
        <source>Inner edge of the foot</source>
        <extracomment>Abductor hallucis, in words for a client</extracomment>
        <translation>Innerer Fußrand</translation>
    </message>
    <message>
        <source>Along the inner arch</source>
        <extracomment>Abductor hallucis, where site a lies</extracomment>
        <translation>Entlang dem inneren Fußgewölbe</translation>
    </message>
    <message>
        <source>Mainly inner heel, instep.</source>
        <extracomment>Abductor hallucis, where it sends pain, by site</extracomment>
        <translation>Vor allem Ferse innen, innerer Mittelfuß.</translation>
    </message>
    <message>
        <source>Flexor digitorum brevis</source>
        <extracomment>muscle (M. flexor digitorum brevis), on the screen</extracomment>
        <translation>Flexor digitorum brevis</translation>
    </message>
    <message>
        <source>Sole of the foot</source>
        <extracomment>Flexor digitorum brevis, in words for a client</extracomment>
        <translation>Fußsohle</translation>
    </message>
    <message>
        <source>Middle of the sole</source>
        <extracomment>Flexor digitorum brevis, where site a lies</extracomment>
        <translation>Mitte der Fußsohle</translation>
    </message>
    <message>
        <source>Mainly ball of the foot, toes 2–4.</source>
        <extracomment>Flexor digitorum brevis, where it sends pain, by site</extracomment>
        <translation>Vor allem Fußballen, Zehen 2–4.</translation>
    </message>
    <message>
        <source>Quadratus plantae</source>
        <extracomment>muscle (M. quadratus plantae), on the screen</extracomment>
        <translation>Quadratus plantae</translation>
    </message>
    <message>
        <source>Sole, in front of the heel</source>
        <extracomment>Quadratus plantae, in words for a client</extracomment>
        <translation>Fußsohle, vor der Ferse</translation>
    </message>
    <message>
        <source>In front of the heel</source>
        <extracomment>Quadratus plantae, where site a lies</extracomment>
        <translation>Vor der Ferse</translation>
    </message>
    <message>
        <source>Mainly underside of the heel.</source>
        <extracomment>Quadratus plantae, where it sends pain, by site</extracomment>
        <translation>Vor allem Unterseite der Ferse.</translation>
    </message>
    <message>
        <source>Abductor digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abductor digiti minimi</translation>
    </message>
    <message>
        <source>Outer edge of the foot</source>
        <extracomment>Abductor digiti minimi, in words for a client</extracomment>
        <translation>Äußerer Fußrand</translation>
    </message>
    <message>
        <source>Achilles tendon</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Tendon above the heel</source>
        <extracomment>Achilles tendon, in words for a client</extracomment>
        <translation>Sehne über der Ferse</translation>
    </message>
    <message>
        <source>Adductor hallucis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Adductor hallucis</translation>
    </message>
    <message>
        <source>Deep ball of the foot</source>
        <extracomment>Adductor hallucis, in words for a client</extracomment>
        <translation>Tief im Fußballen</translation>
    </message>
    <message>
        <source>Anconeus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Anconeus</translation>
    </message>
    <message>
        <source>Outer back of the elbow</source>
        <extracomment>Anconeus, in words for a client</extracomment>
        <translation>Ellenbogen, hinten außen</translation>
    </message>
    <message>
        <source>Buccinator</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Wangenmuskel (Buccinator)</translation>
    </message>
    <message>
        <source>Cheek</source>
        <extracomment>Buccinator, in words for a client</extracomment>
        <translation>Wange</translation>
    </message>
    <message>
        <source>Extensor digitorum longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor digitorum longus</translation>
    </message>
    <message>
        <source>Front of the lower leg, outer side</source>
        <extracomment>Extensor digitorum longus, in words for a client</extracomment>
        <translation>Unterschenkel, vorne außen</translation>
    </message>
    <message>
        <source>Extensor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor hallucis longus</translation>
    </message>
    <message>
        <source>Deep front of the lower leg</source>
        <extracomment>Extensor hallucis longus, in words for a client</extracomment>
        <translation>Unterschenkel, tief vorne</translation>
    </message>
    <message>
        <source>Extensor indicis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor indicis</translation>
    </message>
    <message>
        <source>Deep back of the forearm, above the wrist</source>
        <extracomment>Extensor indicis, in words for a client</extracomment>
        <translation>Tief in der Unterarmrückseite, über dem Handgelenk</translation>
    </message>
    <message>
        <source>Thumb extensors and abductor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Daumenstrecker und -abspreizer</translation>
    </message>
    <message>
        <source>Deep back of the forearm, toward the thumb</source>
        <extracomment>Thumb extensors and abductor, in words for a client</extracomment>
        <translation>Tief in der Unterarmrückseite, zum Daumen hin</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor digiti minimi brevis</translation>
    </message>
    <message>
        <source>Sole, toward the little toe</source>
        <extracomment>Flexor digiti minimi brevis, in words for a client</extracomment>
        <translation>Fußsohle, zur kleinen Zehe hin</translation>
    </message>
    <message>
        <source>Flexor hallucis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor hallucis brevis</translation>
    </message>
    <message>
        <source>Sole, toward the big toe</source>
        <extracomment>Flexor hallucis brevis, in words for a client</extracomment>
        <translation>Fußsohle, zur großen Zehe hin</translation>
    </message>
    <message>
        <source>Flexor hallucis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor hallucis longus</translation>
    </message>
    <message>
        <source>Deep lower calf</source>
        <extracomment>Flexor hallucis longus, in words for a client</extracomment>
        <translation>Tief in der unteren Wade</translation>
    </message>
    <message>
        <source>Flexor pollicis longus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor pollicis longus</translation>
    </message>
    <message>
        <source>Deep inner forearm, toward the thumb</source>
        <extracomment>Flexor pollicis longus, in words for a client</extracomment>
        <translation>Tief in der Unterarm-Innenseite, zum Daumen hin</translation>
    </message>
    <message>
        <source>Hypothenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Kleinfingerballen (Hypothenar)</translation>
    </message>
    <message>
        <source>Palm, little-finger side</source>
        <extracomment>Hypothenar muscles, in words for a client</extracomment>
        <translation>Handfläche, Kleinfingerseite</translation>
    </message>
    <message>
        <source>Iliotibial band</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Tractus iliotibialis</translation>
    </message>
    <message>
        <source>Band along the outer thigh</source>
        <extracomment>Iliotibial band, in words for a client</extracomment>
        <translation>Sehnenband außen am Oberschenkel</translation>
    </message>
    <message>
        <source>Infrahyoid muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Untere Zungenbeinmuskeln</translation>
    </message>
    <message>
        <source>Front of the neck</source>
        <extracomment>Infrahyoid muscles, in words for a client</extracomment>
        <translation>Hals, vorne</translation>
    </message>
    <message>
        <source>External oblique aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Sehnenplatte des Obliquus externus</translation>
    </message>
    <message>
        <source>Lower belly, above the groin</source>
        <extracomment>External oblique aponeurosis, in words for a client</extracomment>
        <translation>Unterbauch, über der Leiste</translation>
    </message>
    <message>
        <source>Intercostal muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Zwischenrippenmuskeln</translation>
    </message>
    <message>
        <source>Between the ribs</source>
        <extracomment>Intercostal muscles, in words for a client</extracomment>
        <translation>Zwischen den Rippen</translation>
    </message>
    <message>
        <source>Longus colli and capitis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Longus colli und capitis</translation>
    </message>
    <message>
        <source>Deep front of the neck</source>
        <extracomment>Longus colli and capitis, in words for a client</extracomment>
        <translation>Hals, tief vorne</translation>
    </message>
    <message>
        <source>Lumbricals</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lumbricales</translation>
    </message>
    <message>
        <source>Deep sole, toward the toes</source>
        <extracomment>Lumbricals, in words for a client</extracomment>
        <translation>Tief in der Fußsohle, zu den Zehen hin</translation>
    </message>
    <message>
        <source>Obturator externus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturatorius externus</translation>
    </message>
    <message>
        <source>Deep groin</source>
        <extracomment>Obturator externus, in words for a client</extracomment>
        <translation>Tief in der Leiste</translation>
    </message>
    <message>
        <source>Obturator internus and gemelli</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Obturatorius internus und Gemelli</translation>
    </message>
    <message>
        <source>Deep lower buttock</source>
        <extracomment>Obturator internus and gemelli, in words for a client</extracomment>
        <translation>Tief im unteren Gesäß</translation>
    </message>
    <message>
        <source>Plantaris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Plantaris</translation>
    </message>
    <message>
        <source>Behind the knee, outer side</source>
        <extracomment>Plantaris, in words for a client</extracomment>
        <translation>Kniekehle, außen</translation>
    </message>
    <message>
        <source>Pronator quadratus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Pronator quadratus</translation>
    </message>
    <message>
        <source>Deep inner forearm, above the wrist</source>
        <extracomment>Pronator quadratus, in words for a client</extracomment>
        <translation>Tief in der Unterarm-Innenseite, über dem Handgelenk</translation>
    </message>
    <message>
        <source>Quadratus femoris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Quadratus femoris</translation>
    </message>
    <message>
        <source>Deep below the buttock</source>
        <extracomment>Quadratus femoris, in words for a client</extracomment>
        <translation>Tief unter dem Gesäß</translation>
    </message>
    <message>
        <source>Thenar muscles</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Daumenballen (Thenar)</translation>
    </message>
    <message>
        <source>Ball of the thumb</source>
        <extracomment>Thenar muscles, in words for a client</extracomment>
        <translation>Daumenballen</translation>
    </message>
    <message>
        <source>Thoracolumbar fascia</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Thorakolumbale Faszie</translation>
    </message>
    <message>
        <source>Tissue sheet over the low back</source>
        <extracomment>Thoracolumbar fascia, in words for a client</extracomment>
        <translation>Bindegewebsplatte am unteren Rücken</translation>
    </message>
    <message>
        <source>Transversus abdominis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Querer Bauchmuskel</translation>
    </message>
    <message>
        <source>Deep belly wall</source>
        <extracomment>Transversus abdominis, in words for a client</extracomment>
        <translation>Tiefe Bauchwand</translation>
    </message>
    <message>
        <source>Crown of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Scheitel</translation>
    </message>
    <message>
        <source>top of the head, vertex, headache</source>
        <extracomment>Crown of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Oberkopf, Vertex, Kopfschmerz, Kopfschmerzen</translation>
    </message>
    <message>
        <source>Sudden headache, the worst ever</source>
        <extracomment>Crown of the head: what to rule out before any muscle</extracomment>
        <translation>Plötzlicher Kopfschmerz, so stark wie nie zuvor</translation>
    </message>
    <message>
        <source>Back of the head</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Hinterkopf</translation>
    </message>
    <message>
        <source>occiput, headache</source>
        <extracomment>Back of the head: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Okziput, Kopfschmerz, Kopfschmerzen</translation>
    </message>
    <message>
        <source>Stiff neck with fever</source>
        <extracomment>Back of the head: what to rule out before any muscle</extracomment>
        <translation>Steifer Nacken mit Fieber</translation>
    </message>
    <message>
        <source>tension headache, side of the head, migraine</source>
        <extracomment>Temple: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Spannungskopfschmerz, Kopfschmerz, Kopfseite, Migräne</translation>
    </message>
    <message>
        <source>Over 50 with a tender scalp or jaw pain on chewing (inflamed artery)</source>
        <extracomment>Temple: what to rule out before any muscle</extracomment>
        <translation>Über 50 mit empfindlicher Kopfhaut oder Kieferschmerz beim Kauen (entzündete Arterie)</translation>
    </message>
    <message>
        <source>Forehead</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Stirn</translation>
    </message>
    <message>
        <source>frontal headache, brow</source>
        <extracomment>Forehead: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Stirnkopfschmerz, Kopfschmerz, Braue</translation>
    </message>
    <message>
        <source>Loss of vision</source>
        <extracomment>Forehead: what to rule out before any muscle</extracomment>
        <translation>Sehverlust</translation>
    </message>
    <message>
        <source>Around and behind the eye</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Um das Auge und dahinter</translation>
    </message>
    <message>
        <source>eyebrow, eye socket</source>
        <extracomment>Around and behind the eye: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Augenbraue, Augenhöhle</translation>
    </message>
    <message>
        <source>Red eye, change of vision</source>
        <extracomment>Around and behind the eye: what to rule out before any muscle</extracomment>
        <translation>Rotes Auge, verändertes Sehen</translation>
    </message>
    <message>
        <source>Ear and jaw joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Ohr und Kiefergelenk</translation>
    </message>
    <message>
        <source>earache, temporomandibular joint, TMJ</source>
        <extracomment>Ear and jaw joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Ohrenschmerz, Temporomandibulargelenk, CMD</translation>
    </message>
    <message>
        <source>Infection of the ear</source>
        <extracomment>Ear and jaw joint: what to rule out before any muscle</extracomment>
        <translation>Ohrinfektion</translation>
    </message>
    <message>
        <source>Cheek, jaw and teeth</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Wange, Kiefer und Zähne</translation>
    </message>
    <message>
        <source>toothache, face</source>
        <extracomment>Cheek, jaw and teeth: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Zahnschmerz, Zahnweh, Gesicht</translation>
    </message>
    <message>
        <source>Teeth; jaw pain on effort (heart)</source>
        <extracomment>Cheek, jaw and teeth: what to rule out before any muscle</extracomment>
        <translation>Zähne; Kieferschmerz bei Anstrengung (Herz)</translation>
    </message>
    <message>
        <source>Back of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Nacken</translation>
    </message>
    <message>
        <source>stiff neck, nape</source>
        <extracomment>Back of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>steifer Hals, Genick, HWS</translation>
    </message>
    <message>
        <source>Injury; weakness of the arm</source>
        <extracomment>Back of the neck: what to rule out before any muscle</extracomment>
        <translation>Verletzung; Schwäche des Arms</translation>
    </message>
    <message>
        <source>Throat and front of the neck</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Kehle und Hals vorn</translation>
    </message>
    <message>
        <source>sore throat, swallowing</source>
        <extracomment>Throat and front of the neck: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Halsschmerz, Schlucken</translation>
    </message>
    <message>
        <source>A lump; trouble swallowing</source>
        <extracomment>Throat and front of the neck: what to rule out before any muscle</extracomment>
        <translation>Knoten; Schluckbeschwerden</translation>
    </message>
    <message>
        <source>Top and side of the shoulder</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Schulter oben und seitlich</translation>
    </message>
    <message>
        <source>acromion, shoulder joint</source>
        <extracomment>Top and side of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Akromion, Schulterhöhe, Schultergelenk</translation>
    </message>
    <message>
        <source>Between the shoulder blades</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>upper back, mid back, thoracic spine, interscapular</source>
        <extracomment>Between the shoulder blades: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>oberer Rücken, mittlerer Rücken, BWS, Brustwirbelsäule</translation>
    </message>
    <message>
        <source>Heart, aorta, gall bladder</source>
        <extracomment>Between the shoulder blades: what to rule out before any muscle</extracomment>
        <translation>Herz, Aorta, Gallenblase</translation>
    </message>
    <message>
        <source>rear deltoid, shoulder joint</source>
        <extracomment>Back of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>hinterer Deltamuskel, Schultergelenk</translation>
    </message>
    <message>
        <source>shoulder joint, biceps tendon</source>
        <extracomment>Front of the shoulder: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Schultergelenk, Bizepssehne</translation>
    </message>
    <message>
        <source>Heart, on the left side</source>
        <extracomment>Front of the shoulder: what to rule out before any muscle</extracomment>
        <translation>Herz, bei der linken Seite</translation>
    </message>
    <message>
        <source>biceps, arm</source>
        <extracomment>Front of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Bizeps, Arm</translation>
    </message>
    <message>
        <source>triceps, arm</source>
        <extracomment>Back of the upper arm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Trizeps, Arm</translation>
    </message>
    <message>
        <source>Outer elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ellenbogen außen</translation>
    </message>
    <message>
        <source>tennis elbow</source>
        <extracomment>Outer elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Tennisarm, Tennisellenbogen</translation>
    </message>
    <message>
        <source>Inner elbow</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ellenbogen innen</translation>
    </message>
    <message>
        <source>golfer’s elbow</source>
        <extracomment>Inner elbow: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Golferarm, Golferellenbogen</translation>
    </message>
    <message>
        <source>Thumb side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Unterarm, Daumenseite</translation>
    </message>
    <message>
        <source>radial forearm</source>
        <extracomment>Thumb side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>radialer Unterarm</translation>
    </message>
    <message>
        <source>Nerve root</source>
        <extracomment>Thumb side of the forearm: what to rule out before any muscle</extracomment>
        <translation>Nervenwurzel</translation>
    </message>
    <message>
        <source>Little-finger side of the forearm</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Unterarm, Kleinfingerseite</translation>
    </message>
    <message>
        <source>ulnar forearm</source>
        <extracomment>Little-finger side of the forearm: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>ulnarer Unterarm</translation>
    </message>
    <message>
        <source>Back of the hand and fingers</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Handrücken und Finger</translation>
    </message>
    <message>
        <source>dorsum of the hand</source>
        <extracomment>Back of the hand and fingers: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Palm and front of the wrist</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Handfläche und Handgelenk vorn</translation>
    </message>
    <message>
        <source>carpal tunnel, hand</source>
        <extracomment>Palm and front of the wrist: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Karpaltunnel, Hand, Handteller</translation>
    </message>
    <message>
        <source>Carpal tunnel</source>
        <extracomment>Palm and front of the wrist: what to rule out before any muscle</extracomment>
        <translation>Karpaltunnel</translation>
    </message>
    <message>
        <source>Base of the thumb</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Daumengrundgelenk</translation>
    </message>
    <message>
        <source>thumb</source>
        <extracomment>Base of the thumb: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Daumen, Daumensattelgelenk</translation>
    </message>
    <message>
        <source>Front of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Brust vorn</translation>
    </message>
    <message>
        <source>breast, ribs, breastbone</source>
        <extracomment>Front of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Brustkorb, Rippen, Brustbein</translation>
    </message>
    <message>
        <source>Heart and lungs</source>
        <extracomment>Front of the chest: what to rule out before any muscle</extracomment>
        <translation>Herz und Lunge</translation>
    </message>
    <message>
        <source>Side of the chest</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Brustkorb seitlich</translation>
    </message>
    <message>
        <source>ribs, flank</source>
        <extracomment>Side of the chest: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Rippen, Flanke</translation>
    </message>
    <message>
        <source>Lungs, broken rib</source>
        <extracomment>Side of the chest: what to rule out before any muscle</extracomment>
        <translation>Lunge, gebrochene Rippe</translation>
    </message>
    <message>
        <source>Belly</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Bauch</translation>
    </message>
    <message>
        <source>abdomen, stomach</source>
        <extracomment>Belly: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Abdomen, Magen, Unterbauch</translation>
    </message>
    <message>
        <source>Internal organs</source>
        <extracomment>Belly: what to rule out before any muscle</extracomment>
        <translation>Innere Organe</translation>
    </message>
    <message>
        <source>Back over the lower ribs</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Rücken über den unteren Rippen</translation>
    </message>
    <message>
        <source>lower ribs, mid back, flank</source>
        <extracomment>Back over the lower ribs: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>untere Rippen, mittlerer Rücken, Flanke</translation>
    </message>
    <message>
        <source>Kidney</source>
        <extracomment>Back over the lower ribs: what to rule out before any muscle</extracomment>
        <translation>Niere</translation>
    </message>
    <message>
        <source>Low back</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Kreuz</translation>
    </message>
    <message>
        <source>lumbar, lumbago, loin</source>
        <extracomment>Low back: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>unterer Rücken, Lende, LWS, Hexenschuss, Kreuzschmerz</translation>
    </message>
    <message>
        <source>Numb saddle area, loss of bladder or bowel control, weak legs; night pain that no position eases; weight loss</source>
        <extracomment>Low back: what to rule out before any muscle</extracomment>
        <translation>Taubheit im Reithosenbereich, Verlust der Kontrolle über Blase oder Darm, schwache Beine; Nachtschmerz, den keine Lage bessert; Gewichtsverlust</translation>
    </message>
    <message>
        <source>Sacrum and sacroiliac joint</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Kreuzbein und Iliosakralgelenk</translation>
    </message>
    <message>
        <source>tailbone, SI joint, pelvis</source>
        <extracomment>Sacrum and sacroiliac joint: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Steißbein, ISG, Becken</translation>
    </message>
    <message>
        <source>seat, sit bone</source>
        <extracomment>Buttock: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Po, Sitzbein</translation>
    </message>
    <message>
        <source>inguinal, adductors</source>
        <extracomment>Groin: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Leistengegend, Adduktoren</translation>
    </message>
    <message>
        <source>Hernia, hip, testis</source>
        <extracomment>Groin: what to rule out before any muscle</extracomment>
        <translation>Leistenbruch, Hüfte, Hoden</translation>
    </message>
    <message>
        <source>Side of the hip and thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Hüfte und Oberschenkel seitlich</translation>
    </message>
    <message>
        <source>outer thigh, trochanter, iliotibial band</source>
        <extracomment>Side of the hip and thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Oberschenkel außen, Trochanter, Tractus iliotibialis</translation>
    </message>
    <message>
        <source>Broken hip, in older people</source>
        <extracomment>Side of the hip and thigh: what to rule out before any muscle</extracomment>
        <translation>Hüftbruch, bei Älteren</translation>
    </message>
    <message>
        <source>quadriceps</source>
        <extracomment>Front of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Quadrizeps</translation>
    </message>
    <message>
        <source>adductors</source>
        <extracomment>Inner thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Adduktoren</translation>
    </message>
    <message>
        <source>Clot in a deep vein</source>
        <extracomment>Inner thigh: what to rule out before any muscle</extracomment>
        <translation>Thrombose einer tiefen Vene</translation>
    </message>
    <message>
        <source>Back of the thigh</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Oberschenkel hinten</translation>
    </message>
    <message>
        <source>sciatica, hamstrings</source>
        <extracomment>Back of the thigh: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Ischias, Ischiasschmerz, hintere Oberschenkelmuskeln</translation>
    </message>
    <message>
        <source>Disc; numb saddle area, loss of bladder or bowel control, weak legs</source>
        <extracomment>Back of the thigh: what to rule out before any muscle</extracomment>
        <translation>Bandscheibe; Taubheit im Reithosenbereich, Verlust der Kontrolle über Blase oder Darm, schwache Beine</translation>
    </message>
    <message>
        <source>Front and inner side of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Knie vorn und innen</translation>
    </message>
    <message>
        <source>kneecap</source>
        <extracomment>Front and inner side of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <source>Back of the knee</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Kniekehle</translation>
    </message>
    <message>
        <source>hollow of the knee</source>
        <extracomment>Back of the knee: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Knie hinten</translation>
    </message>
    <message>
        <source>Clot in a deep vein, Baker’s cyst</source>
        <extracomment>Back of the knee: what to rule out before any muscle</extracomment>
        <translation>Thrombose einer tiefen Vene, Baker-Zyste</translation>
    </message>
    <message>
        <source>back of the leg, cramp</source>
        <extracomment>Calf: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Unterschenkel hinten, Krampf, Wadenkrampf</translation>
    </message>
    <message>
        <source>Shin, front and outer side of the ankle</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Schienbein, Knöchel vorn und außen</translation>
    </message>
    <message>
        <source>shin splints</source>
        <extracomment>Shin, front and outer side of the ankle: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Schienbeinkante, Sprunggelenk</translation>
    </message>
    <message>
        <source>Stress fracture</source>
        <extracomment>Shin, front and outer side of the ankle: what to rule out before any muscle</extracomment>
        <translation>Ermüdungsbruch</translation>
    </message>
    <message>
        <source>Heel</source>
        <extracomment>where it hurts, on the screen</extracomment>
        <translation>Ferse</translation>
    </message>
    <message>
        <source>arch, ball of the foot, plantar</source>
        <extracomment>Sole of the foot: other words that people type for it, with commas between them; use those of your language</extracomment>
        <translation>Fußgewölbe, Fußballen, plantar</translation>
    </message>
    <message>
        <source>Head and neck, from the side</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Kopf und Hals von der Seite</translation>
    </message>
    <message>
        <source>Head and neck, from the front</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Kopf und Hals von vorn</translation>
    </message>
    <message>
        <source>Head and neck, from behind</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Kopf und Nacken von hinten</translation>
    </message>
    <message>
        <source>Armpit, arm raised</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Achsel bei gehobenem Arm</translation>
    </message>
    <message>
        <source>Palm of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Handfläche</translation>
    </message>
    <message>
        <source>Back of the hand</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Handrücken</translation>
    </message>
    <message>
        <source>Inner side of the leg</source>
        <extracomment>part of the body that opens enlarged from the figure</extracomment>
        <translation>Innenseite des Beins</translation>
    </message>
    <message>
        <source>Abductor digiti minimi of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abductor digiti minimi der Hand</translation>
    </message>
    <message>
        <source>Edge of the palm, little-finger side</source>
        <extracomment>Abductor digiti minimi of the hand, in words for a client</extracomment>
        <translation>Handkante, Kleinfingerseite</translation>
    </message>
    <message>
        <source>Abductor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Abductor pollicis brevis</translation>
    </message>
    <message>
        <source>Ball of the thumb, outer part</source>
        <extracomment>Abductor pollicis brevis, in words for a client</extracomment>
        <translation>Daumenballen, äußerer Teil</translation>
    </message>
    <message>
        <source>Acromion</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Schulterhöhe (Acromion)</translation>
    </message>
    <message>
        <source>Bony point of the shoulder</source>
        <extracomment>Acromion, in words for a client</extracomment>
        <translation>Knochenpunkt der Schulter</translation>
    </message>
    <message>
        <source>ASIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Vorderer oberer Darmbeinstachel</translation>
    </message>
    <message>
        <source>Front bony point of the pelvis</source>
        <extracomment>ASIS, in words for a client</extracomment>
        <translation>Vorderer Knochenpunkt des Beckens</translation>
    </message>
    <message>
        <source>C7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>C7</translation>
    </message>
    <message>
        <source>Bony bump at the base of the neck</source>
        <extracomment>C7, in words for a client</extracomment>
        <translation>Knochenhöcker am Ansatz des Nackens</translation>
    </message>
    <message>
        <source>Heel bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Fersenbein</translation>
    </message>
    <message>
        <source>At the heel bone</source>
        <extracomment>Heel bone, in words for a client</extracomment>
        <translation>Am Fersenbein</translation>
    </message>
    <message>
        <source>Collarbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Schlüsselbein</translation>
    </message>
    <message>
        <source>Collarbone, along the bone</source>
        <extracomment>Collarbone, in words for a client</extracomment>
        <translation>Am Schlüsselbein</translation>
    </message>
    <message>
        <source>Tailbone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Steißbein</translation>
    </message>
    <message>
        <source>At the tailbone</source>
        <extracomment>Tailbone, in words for a client</extracomment>
        <translation>Am Steißbein</translation>
    </message>
    <message>
        <source>Coracoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Rabenschnabelfortsatz</translation>
    </message>
    <message>
        <source>Bony point below the collarbone</source>
        <extracomment>Coracoid process, in words for a client</extracomment>
        <translation>Knochenpunkt unter dem Schlüsselbein</translation>
    </message>
    <message>
        <source>Costal margin</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Rippenbogen</translation>
    </message>
    <message>
        <source>Lower edge of the ribs</source>
        <extracomment>Costal margin, in words for a client</extracomment>
        <translation>Unterer Rand der Rippen</translation>
    </message>
    <message>
        <source>Depressor anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Depressor anguli oris</translation>
    </message>
    <message>
        <source>Below the corner of the mouth</source>
        <extracomment>Depressor anguli oris, in words for a client</extracomment>
        <translation>Unter dem Mundwinkel</translation>
    </message>
    <message>
        <source>Dorsal interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interossei dorsales</translation>
    </message>
    <message>
        <source>Back of the hand, between the bones</source>
        <extracomment>Dorsal interossei, in words for a client</extracomment>
        <translation>Handrücken, zwischen den Knochen</translation>
    </message>
    <message>
        <source>Head of the fibula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Wadenbeinköpfchen</translation>
    </message>
    <message>
        <source>Bony point below the outer knee</source>
        <extracomment>Head of the fibula, in words for a client</extracomment>
        <translation>Knochenpunkt unter dem äußeren Knie</translation>
    </message>
    <message>
        <source>Base of the fifth metatarsal</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Basis des fünften Mittelfußknochens</translation>
    </message>
    <message>
        <source>Outer edge of the foot, on the bony bump</source>
        <extracomment>Base of the fifth metatarsal, in words for a client</extracomment>
        <translation>Fußaußenrand, auf dem Knochenhöcker</translation>
    </message>
    <message>
        <source>Flexor digiti minimi brevis of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor digiti minimi brevis der Hand</translation>
    </message>
    <message>
        <source>Ball of the little finger</source>
        <extracomment>Flexor digiti minimi brevis of the hand, in words for a client</extracomment>
        <translation>Kleinfingerballen</translation>
    </message>
    <message>
        <source>Flexor pollicis brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Flexor pollicis brevis</translation>
    </message>
    <message>
        <source>Ball of the thumb, inner part</source>
        <extracomment>Flexor pollicis brevis, in words for a client</extracomment>
        <translation>Daumenballen, innerer Teil</translation>
    </message>
    <message>
        <source>Epicranial aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Kopfschwarte (Galea)</translation>
    </message>
    <message>
        <source>Top of the head</source>
        <extracomment>Epicranial aponeurosis, in words for a client</extracomment>
        <translation>Oben auf dem Kopf</translation>
    </message>
    <message>
        <source>Gluteal fold</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Gesäßfalte</translation>
    </message>
    <message>
        <source>Fold below the buttock</source>
        <extracomment>Gluteal fold, in words for a client</extracomment>
        <translation>Falte unter dem Gesäß</translation>
    </message>
    <message>
        <source>Greater trochanter</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Großer Rollhügel</translation>
    </message>
    <message>
        <source>Outer bony point of the hip</source>
        <extracomment>Greater trochanter, in words for a client</extracomment>
        <translation>Äußerer Knochenpunkt der Hüfte</translation>
    </message>
    <message>
        <source>Iliac crest</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Beckenkamm</translation>
    </message>
    <message>
        <source>Upper edge of the pelvis</source>
        <extracomment>Iliac crest, in words for a client</extracomment>
        <translation>Oberer Rand des Beckens</translation>
    </message>
    <message>
        <source>Inferior angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Unterer Schulterblattwinkel</translation>
    </message>
    <message>
        <source>Lower tip of the shoulder blade</source>
        <extracomment>Inferior angle of the scapula, in words for a client</extracomment>
        <translation>Untere Spitze des Schulterblatts</translation>
    </message>
    <message>
        <source>Inguinal crease</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Leistenbeuge</translation>
    </message>
    <message>
        <source>Crease of the groin</source>
        <extracomment>Inguinal crease, in words for a client</extracomment>
        <translation>Leiste, in der Beuge</translation>
    </message>
    <message>
        <source>Occipital protuberance</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Hinterhaupthöcker</translation>
    </message>
    <message>
        <source>Bony bump at the back of the head</source>
        <extracomment>Occipital protuberance, in words for a client</extracomment>
        <translation>Knochenhöcker am Hinterkopf</translation>
    </message>
    <message>
        <source>Sit bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Sitzbeinhöcker</translation>
    </message>
    <message>
        <source>At the sit bone</source>
        <extracomment>Sit bone, in words for a client</extracomment>
        <translation>Am Sitzbeinhöcker</translation>
    </message>
    <message>
        <source>Angle of the jaw</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Kieferwinkel</translation>
    </message>
    <message>
        <source>Corner of the jaw</source>
        <extracomment>Angle of the jaw, in words for a client</extracomment>
        <translation>Ecke des Unterkiefers</translation>
    </message>
    <message>
        <source>Crease of the knee</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Kniebeugefalte</translation>
    </message>
    <message>
        <source>Back of the knee, in the crease</source>
        <extracomment>Crease of the knee, in words for a client</extracomment>
        <translation>Kniekehle, in der Falte</translation>
    </message>
    <message>
        <source>L4</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>L4</translation>
    </message>
    <message>
        <source>Lower spine, between the edges of the pelvis</source>
        <extracomment>L4, in words for a client</extracomment>
        <translation>Untere Wirbelsäule, zwischen den Beckenkämmen</translation>
    </message>
    <message>
        <source>Outer bony point of the elbow</source>
        <extracomment>Outer elbow, in words for a client</extracomment>
        <translation>Äußerer Knochenpunkt des Ellenbogens</translation>
    </message>
    <message>
        <source>Outer ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Außenknöchel</translation>
    </message>
    <message>
        <source>At the outer ankle bone</source>
        <extracomment>Outer ankle bone, in words for a client</extracomment>
        <translation>Am Außenknöchel</translation>
    </message>
    <message>
        <source>Lumbricals of the hand</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Lumbricales der Hand</translation>
    </message>
    <message>
        <source>Palm, toward the fingers</source>
        <extracomment>Lumbricals of the hand, in words for a client</extracomment>
        <translation>Handfläche, zu den Fingern hin</translation>
    </message>
    <message>
        <source>Mastoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Warzenfortsatz</translation>
    </message>
    <message>
        <source>Bony bump behind the ear</source>
        <extracomment>Mastoid process, in words for a client</extracomment>
        <translation>Knochenhöcker hinter dem Ohr</translation>
    </message>
    <message>
        <source>Inner border of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Innerer Schulterblattrand</translation>
    </message>
    <message>
        <source>Edge of the shoulder blade, toward the spine</source>
        <extracomment>Inner border of the scapula, in words for a client</extracomment>
        <translation>Rand des Schulterblatts zur Wirbelsäule hin</translation>
    </message>
    <message>
        <source>Inner bony point of the elbow</source>
        <extracomment>Inner elbow, in words for a client</extracomment>
        <translation>Innerer Knochenpunkt des Ellenbogens</translation>
    </message>
    <message>
        <source>Inner ankle bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Innenknöchel</translation>
    </message>
    <message>
        <source>At the inner ankle bone</source>
        <extracomment>Inner ankle bone, in words for a client</extracomment>
        <translation>Am Innenknöchel</translation>
    </message>
    <message>
        <source>Nasalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Nasalis</translation>
    </message>
    <message>
        <source>Side of the nose</source>
        <extracomment>Nasalis, in words for a client</extracomment>
        <translation>Seite der Nase</translation>
    </message>
    <message>
        <source>Navel</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Nabel</translation>
    </message>
    <message>
        <source>At the navel</source>
        <extracomment>Navel, in words for a client</extracomment>
        <translation>Am Nabel</translation>
    </message>
    <message>
        <source>Elbow point</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Ellenbogenspitze</translation>
    </message>
    <message>
        <source>Point of the elbow</source>
        <extracomment>Elbow point, in words for a client</extracomment>
        <translation>Spitze des Ellenbogens</translation>
    </message>
    <message>
        <source>Opponens digiti minimi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Opponens digiti minimi</translation>
    </message>
    <message>
        <source>Deep ball of the little finger</source>
        <extracomment>Opponens digiti minimi, in words for a client</extracomment>
        <translation>Tief im Kleinfingerballen</translation>
    </message>
    <message>
        <source>Orbicularis oculi</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbicularis oculi</translation>
    </message>
    <message>
        <source>Around the eye</source>
        <extracomment>Orbicularis oculi, in words for a client</extracomment>
        <translation>Um das Auge</translation>
    </message>
    <message>
        <source>Orbicularis oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Orbicularis oris</translation>
    </message>
    <message>
        <source>Around the mouth</source>
        <extracomment>Orbicularis oris, in words for a client</extracomment>
        <translation>Um den Mund</translation>
    </message>
    <message>
        <source>Palmar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Palmaraponeurose</translation>
    </message>
    <message>
        <source>Tissue sheet of the palm</source>
        <extracomment>Palmar aponeurosis, in words for a client</extracomment>
        <translation>Sehnenplatte der Handfläche</translation>
    </message>
    <message>
        <source>Palmar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interossei palmares</translation>
    </message>
    <message>
        <source>Deep palm, between the bones</source>
        <extracomment>Palmar interossei, in words for a client</extracomment>
        <translation>Tief in der Handfläche, zwischen den Knochen</translation>
    </message>
    <message>
        <source>Kneecap</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Kniescheibe</translation>
    </message>
    <message>
        <source>At the kneecap</source>
        <extracomment>Kneecap, in words for a client</extracomment>
        <translation>An der Kniescheibe</translation>
    </message>
    <message>
        <source>Plantar aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Plantaraponeurose</translation>
    </message>
    <message>
        <source>Tissue sheet of the sole</source>
        <extracomment>Plantar aponeurosis, in words for a client</extracomment>
        <translation>Sehnenplatte der Fußsohle</translation>
    </message>
    <message>
        <source>Plantar interossei</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Interossei plantares</translation>
    </message>
    <message>
        <source>Deep sole, between the bones</source>
        <extracomment>Plantar interossei, in words for a client</extracomment>
        <translation>Tief in der Fußsohle, zwischen den Knochen</translation>
    </message>
    <message>
        <source>PSIS</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Hinterer oberer Darmbeinstachel</translation>
    </message>
    <message>
        <source>Dimple above the buttock</source>
        <extracomment>PSIS, in words for a client</extracomment>
        <translation>Grübchen über dem Gesäß</translation>
    </message>
    <message>
        <source>Pubic bone</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Schambein</translation>
    </message>
    <message>
        <source>At the pubic bone</source>
        <extracomment>Pubic bone, in words for a client</extracomment>
        <translation>Am Schambein</translation>
    </message>
    <message>
        <source>Radial styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Griffelfortsatz der Speiche</translation>
    </message>
    <message>
        <source>Bony point of the wrist, thumb side</source>
        <extracomment>Radial styloid, in words for a client</extracomment>
        <translation>Knochenpunkt am Handgelenk, Daumenseite</translation>
    </message>
    <message>
        <source>Sacrum</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Kreuzbein</translation>
    </message>
    <message>
        <source>Sacrum, on the bone</source>
        <extracomment>Sacrum, in words for a client</extracomment>
        <translation>Auf dem Kreuzbein</translation>
    </message>
    <message>
        <source>Scapular spine</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Schulterblattgräte</translation>
    </message>
    <message>
        <source>Ridge of the shoulder blade</source>
        <extracomment>Scapular spine, in words for a client</extracomment>
        <translation>Grat des Schulterblatts</translation>
    </message>
    <message>
        <source>Sternal angle</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Brustbeinwinkel</translation>
    </message>
    <message>
        <source>Upper breastbone</source>
        <extracomment>Sternal angle, in words for a client</extracomment>
        <translation>Oberes Brustbein</translation>
    </message>
    <message>
        <source>Sternal notch</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Drosselgrube</translation>
    </message>
    <message>
        <source>Hollow above the breastbone</source>
        <extracomment>Sternal notch, in words for a client</extracomment>
        <translation>Grube über dem Brustbein</translation>
    </message>
    <message>
        <source>Upper angle of the scapula</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Oberer Schulterblattwinkel</translation>
    </message>
    <message>
        <source>Upper corner of the shoulder blade</source>
        <extracomment>Upper angle of the scapula, in words for a client</extracomment>
        <translation>Obere Ecke des Schulterblatts</translation>
    </message>
    <message>
        <source>T3</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Th3</translation>
    </message>
    <message>
        <source>Spine, between the shoulder blades above</source>
        <extracomment>T3, in words for a client</extracomment>
        <translation>Wirbelsäule, oben zwischen den Schulterblättern</translation>
    </message>
    <message>
        <source>T7</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Th7</translation>
    </message>
    <message>
        <source>Spine, between the lower tips of the shoulder blades</source>
        <extracomment>T7, in words for a client</extracomment>
        <translation>Wirbelsäule, zwischen den unteren Spitzen der Schulterblätter</translation>
    </message>
    <message>
        <source>Shin edge</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Schienbeinkante</translation>
    </message>
    <message>
        <source>Edge of the shin</source>
        <extracomment>Shin edge, in words for a client</extracomment>
        <translation>Kante des Schienbeins</translation>
    </message>
    <message>
        <source>Tibial tuberosity</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Schienbeinhöcker</translation>
    </message>
    <message>
        <source>Bony point below the kneecap</source>
        <extracomment>Tibial tuberosity, in words for a client</extracomment>
        <translation>Knochenpunkt unter der Kniescheibe</translation>
    </message>
    <message>
        <source>Twelfth rib</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Zwölfte Rippe</translation>
    </message>
    <message>
        <source>Lowest rib</source>
        <extracomment>Twelfth rib, in words for a client</extracomment>
        <translation>Unterste Rippe</translation>
    </message>
    <message>
        <source>Ulnar styloid</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Griffelfortsatz der Elle</translation>
    </message>
    <message>
        <source>Bony point of the wrist, little-finger side</source>
        <extracomment>Ulnar styloid, in words for a client</extracomment>
        <translation>Knochenpunkt am Handgelenk, Kleinfingerseite</translation>
    </message>
    <message>
        <source>Xiphoid process</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Schwertfortsatz</translation>
    </message>
    <message>
        <source>Lower tip of the breastbone</source>
        <extracomment>Xiphoid process, in words for a client</extracomment>
        <translation>Unteres Ende des Brustbeins</translation>
    </message>
    <message>
        <source>Zygomaticus major</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Zygomaticus major</translation>
    </message>
    <message>
        <source>Cheek, from the cheekbone to the mouth</source>
        <extracomment>Zygomaticus major, in words for a client</extracomment>
        <translation>Wange, vom Jochbein zum Mund</translation>
    </message>
    <message>
        <source>You</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Why you are here</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Warum Sie hier sind</translation>
    </message>
    <message>
        <source>Your health</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Ihre Gesundheit</translation>
    </message>
    <message>
        <source>Medicines and allergies</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Medikamente und Allergien</translation>
    </message>
    <message>
        <source>Your wishes</source>
        <extracomment>step of the intake form</extracomment>
        <translation>Ihre Wünsche</translation>
    </message>
    <message>
        <source>About you</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Zu Ihnen</translation>
    </message>
    <message>
        <source>Occupation</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Sport and hobbies</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Sport und Hobbys</translation>
    </message>
    <message>
        <source>Which hand do you write with?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Mit welcher Hand schreiben Sie?</translation>
    </message>
    <message>
        <source>Right</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Left</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Links</translation>
    </message>
    <message>
        <source>Both</source>
        <extracomment>answer to &quot;Which hand do you write with?&quot;</extracomment>
        <translation>Beide</translation>
    </message>
    <message>
        <source>How should we address you?</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Wie sollen wir Sie ansprechen?</translation>
    </message>
    <message>
        <source>Your doctor</source>
        <extracomment>intake form, &quot;About you&quot;</extracomment>
        <translation>Ihre Ärztin oder Ihr Arzt</translation>
    </message>
    <message>
        <source>In an emergency we call</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Im Notfall rufen wir an</translation>
    </message>
    <message>
        <source>Name</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Name</translation>
    </message>
    <message>
        <source>Telephone</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Relation to you</source>
        <extracomment>intake form, &quot;In an emergency we call&quot;</extracomment>
        <translation>Beziehung zu Ihnen</translation>
    </message>
    <message>
        <source>What brings you here</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Was Sie herführt</translation>
    </message>
    <message>
        <source>In your own words</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>In Ihren Worten</translation>
    </message>
    <message>
        <source>Where does it hurt?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Wo tut es weh?</translation>
    </message>
    <message>
        <source>Since when?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Seit wann?</translation>
    </message>
    <message>
        <source>How did it begin?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Wie hat es angefangen?</translation>
    </message>
    <message>
        <source>Suddenly</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Plötzlich</translation>
    </message>
    <message>
        <source>Gradually</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Allmählich</translation>
    </message>
    <message>
        <source>With an injury</source>
        <extracomment>answer to &quot;How did it begin?&quot;</extracomment>
        <translation>Mit einer Verletzung</translation>
    </message>
    <message>
        <source>Is it there all the time?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Ist es immer da?</translation>
    </message>
    <message>
        <source>All the time</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>Immer</translation>
    </message>
    <message>
        <source>It comes and goes</source>
        <extracomment>answer to &quot;Is it there all the time?&quot;</extracomment>
        <translation>Es kommt und geht</translation>
    </message>
    <message>
        <source>What makes it better?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Was macht es besser?</translation>
    </message>
    <message>
        <source>What makes it worse?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Was macht es schlimmer?</translation>
    </message>
    <message>
        <source>Pain now, 0 to 10</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Schmerz jetzt, 0 bis 10</translation>
    </message>
    <message>
        <source>At its best</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Im besten Fall</translation>
    </message>
    <message>
        <source>At its worst</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Im schlimmsten Fall</translation>
    </message>
    <message>
        <source>Do you know what causes it?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Kennen Sie die Ursache?</translation>
    </message>
    <message>
        <source>Yes</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Nein</translation>
    </message>
    <message>
        <source>Not sure</source>
        <extracomment>answer to &quot;Do you know what causes it?&quot;</extracomment>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>Is it spreading?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Breitet es sich aus?</translation>
    </message>
    <message>
        <source>What does it keep you from?</source>
        <extracomment>intake form, &quot;What brings you here&quot;</extracomment>
        <translation>Woran hindert es Sie?</translation>
    </message>
    <message>
        <source>Your goals</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Ihre Ziele</translation>
    </message>
    <message>
        <source>What would you like to be able to do again?</source>
        <extracomment>intake form, &quot;Your goals&quot;</extracomment>
        <translation>Was möchten Sie wieder können?</translation>
    </message>
    <message>
        <source>Heart and vessels</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Herz und Gefäße</translation>
    </message>
    <message>
        <source>High blood pressure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Hoher Blutdruck</translation>
    </message>
    <message>
        <source>Is it under control?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Ist er eingestellt?</translation>
    </message>
    <message>
        <source>Yes, with or without medicine</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>Ja, mit oder ohne Medikament</translation>
    </message>
    <message>
        <source>No, it is too high</source>
        <extracomment>answer to &quot;Is it under control?&quot;</extracomment>
        <translation>Nein, er ist zu hoch</translation>
    </message>
    <message>
        <source>Low blood pressure, fainting</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Niedriger Blutdruck, Ohnmacht</translation>
    </message>
    <message>
        <source>Heart attack or heart procedure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Herzinfarkt oder Eingriff am Herzen</translation>
    </message>
    <message>
        <source>When?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Wann?</translation>
    </message>
    <message>
        <source>Chest pain from the heart (angina)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Schmerz vom Herzen (Angina pectoris)</translation>
    </message>
    <message>
        <source>Has it changed lately?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Hat sie sich kürzlich verändert?</translation>
    </message>
    <message>
        <source>No, it is stable</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>Nein, sie ist stabil</translation>
    </message>
    <message>
        <source>Yes, more often or at rest</source>
        <extracomment>answer to &quot;Has it changed lately?&quot;</extracomment>
        <translation>Ja, häufiger oder in Ruhe</translation>
    </message>
    <message>
        <source>Heart failure</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Herzschwäche</translation>
    </message>
    <message>
        <source>Stroke or TIA</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Schlaganfall oder TIA</translation>
    </message>
    <message>
        <source>Narrowed neck artery</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Verengte Halsschlagader</translation>
    </message>
    <message>
        <source>Aneurysm</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Aneurysma</translation>
    </message>
    <message>
        <source>Where?</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Poor circulation in legs or arms</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Durchblutungsstörung in Beinen oder Armen</translation>
    </message>
    <message>
        <source>Pacemaker, ICD, pump or port</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Herzschrittmacher, ICD, Pumpe oder Port</translation>
    </message>
    <message>
        <source>White, cold fingers (Raynaud)</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Weiße, kalte Finger (Raynaud)</translation>
    </message>
    <message>
        <source>Varicose veins</source>
        <extracomment>intake form, &quot;Heart and vessels&quot;</extracomment>
        <translation>Krampfadern</translation>
    </message>
    <message>
        <source>Clots and bleeding</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Thrombosen und Blutung</translation>
    </message>
    <message>
        <source>One limb swollen, hot and painful now</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Ein Bein oder Arm jetzt geschwollen, heiß und schmerzhaft</translation>
    </message>
    <message>
        <source>Blood clot in the past</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Thrombose oder Embolie früher</translation>
    </message>
    <message>
        <source>Inflamed vein</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Entzündete Vene</translation>
    </message>
    <message>
        <source>Bleeding disorder</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Gerinnungsstörung</translation>
    </message>
    <message>
        <source>Low platelets</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Zu wenige Blutplättchen</translation>
    </message>
    <message>
        <source>Anaemia, or blood donated lately</source>
        <extracomment>intake form, &quot;Clots and bleeding&quot;</extracomment>
        <translation>Blutarmut oder kürzlich Blut gespendet</translation>
    </message>
    <message>
        <source>Breathing</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Atmung</translation>
    </message>
    <message>
        <source>Asthma</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Asthma</translation>
    </message>
    <message>
        <source>How strong is it?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Wie stark ist es?</translation>
    </message>
    <message>
        <source>Mild</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Severe</source>
        <extracomment>answer to &quot;How strong is it?&quot;</extracomment>
        <translation>Schwer</translation>
    </message>
    <message>
        <source>Short of breath</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Atemnot</translation>
    </message>
    <message>
        <source>What should we know?</source>
        <extracomment>intake form, &quot;Breathing&quot;</extracomment>
        <translation>Was sollten wir wissen?</translation>
    </message>
    <message>
        <source>Skin</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Contagious skin infection or shingles</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Ansteckende Hautinfektion oder Gürtelrose</translation>
    </message>
    <message>
        <source>Open wound, burn or sunburn</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Offene Wunde, Verbrennung oder Sonnenbrand</translation>
    </message>
    <message>
        <source>Active eczema, psoriasis or acne</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Aktives Ekzem, Schuppenflechte oder Akne</translation>
    </message>
    <message>
        <source>Lump nobody has looked at, or a changed mole</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Knoten, den niemand angesehen hat, oder verändertes Muttermal</translation>
    </message>
    <message>
        <source>Thin or fragile skin</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Dünne oder verletzliche Haut</translation>
    </message>
    <message>
        <source>Hot, red skin that spreads</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Heiße, rote Haut, die sich ausbreitet</translation>
    </message>
    <message>
        <source>Fresh scar</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Frische Narbe</translation>
    </message>
    <message>
        <source>New filler, botox, tattoo or piercing</source>
        <extracomment>intake form, &quot;Skin&quot;</extracomment>
        <translation>Neuer Filler, Botox, Tattoo oder Piercing</translation>
    </message>
    <message>
        <source>Nerves and feeling</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Nerven und Gefühl</translation>
    </message>
    <message>
        <source>Numb skin or neuropathy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Taube Haut oder Neuropathie</translation>
    </message>
    <message>
        <source>A weak arm or leg</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Ein schwacher Arm oder ein schwaches Bein</translation>
    </message>
    <message>
        <source>Epilepsy</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Epilepsie</translation>
    </message>
    <message>
        <source>When was the last seizure?</source>
        <extracomment>intake form, &quot;Nerves and feeling&quot;</extracomment>
        <translation>Wann war der letzte Anfall?</translation>
    </message>
    <message>
        <source>Bones and joints</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Knochen und Gelenke</translation>
    </message>
    <message>
        <source>Osteoporosis</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Osteoporose</translation>
    </message>
    <message>
        <source>How far has it gone?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Wie weit ist sie?</translation>
    </message>
    <message>
        <source>Severe, or bones have broken</source>
        <extracomment>answer to &quot;How far has it gone?&quot;</extracomment>
        <translation>Schwer, oder es sind Knochen gebrochen</translation>
    </message>
    <message>
        <source>Cancer in the bones</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Krebs in den Knochen</translation>
    </message>
    <message>
        <source>Broken or dislocated bone</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Bruch oder Ausrenkung</translation>
    </message>
    <message>
        <source>Sprain, strain or bruise</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Zerrung, Verstauchung oder Prellung</translation>
    </message>
    <message>
        <source>Joint replacement, unstable joint</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Gelenkersatz, instabiles Gelenk</translation>
    </message>
    <message>
        <source>Hot, swollen joint or gout</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Heißes, geschwollenes Gelenk oder Gicht</translation>
    </message>
    <message>
        <source>Whiplash or head injury</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Schleudertrauma oder Kopfverletzung</translation>
    </message>
    <message>
        <source>Slipped disc</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Bandscheibenvorfall</translation>
    </message>
    <message>
        <source>Does it hurt now?</source>
        <extracomment>intake form, &quot;Bones and joints&quot;</extracomment>
        <translation>Schmerzt er jetzt?</translation>
    </message>
    <message>
        <source>Lymph</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Lymphe</translation>
    </message>
    <message>
        <source>Lymphoedema</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Lymphödem</translation>
    </message>
    <message>
        <source>Lymph nodes removed</source>
        <extracomment>intake form, &quot;Lymph&quot;</extracomment>
        <translation>Entfernte Lymphknoten</translation>
    </message>
    <message>
        <source>Digestion, kidneys, liver</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Verdauung, Nieren, Leber</translation>
    </message>
    <message>
        <source>Kidney failure or dialysis</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Nierenversagen oder Dialyse</translation>
    </message>
    <message>
        <source>Liver disease or jaundice</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Lebererkrankung oder Gelbsucht</translation>
    </message>
    <message>
        <source>Belly pain without a known cause, hernia</source>
        <extracomment>intake form, &quot;Digestion, kidneys, liver&quot;</extracomment>
        <translation>Bauchschmerz ohne bekannte Ursache, Bruch</translation>
    </message>
    <message>
        <source>Hormones</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Hormone</translation>
    </message>
    <message>
        <source>Diabetes</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Diabetes</translation>
    </message>
    <message>
        <source>Are hands or feet numb?</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Sind Hände oder Füße taub?</translation>
    </message>
    <message>
        <source>Over-active thyroid</source>
        <extracomment>intake form, &quot;Hormones&quot;</extracomment>
        <translation>Überfunktion der Schilddrüse</translation>
    </message>
    <message>
        <source>Immune system</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Immunsystem</translation>
    </message>
    <message>
        <source>Weak immune system</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Schwaches Immunsystem</translation>
    </message>
    <message>
        <source>Autoimmune disease (rheumatism, lupus, MS)</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Autoimmunkrankheit (Rheuma, Lupus, MS)</translation>
    </message>
    <message>
        <source>Is it active now?</source>
        <extracomment>intake form, &quot;Immune system&quot;</extracomment>
        <translation>Ist sie gerade aktiv?</translation>
    </message>
    <message>
        <source>Cancer</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Krebs</translation>
    </message>
    <message>
        <source>Cancer now, or in treatment</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Krebs jetzt oder in Behandlung</translation>
    </message>
    <message>
        <source>Chemotherapy</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Chemotherapie</translation>
    </message>
    <message>
        <source>When was the last dose?</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Wann war die letzte Gabe?</translation>
    </message>
    <message>
        <source>Radiation</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Bestrahlung</translation>
    </message>
    <message>
        <source>Cancer in the past</source>
        <extracomment>intake form, &quot;Cancer&quot;</extracomment>
        <translation>Krebs früher</translation>
    </message>
    <message>
        <source>Pregnancy</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Schwangerschaft</translation>
    </message>
    <message>
        <source>Pregnant, or possibly</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Schwanger oder vielleicht</translation>
    </message>
    <message>
        <source>Weeks</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Complications, bleeding, high blood pressure?</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Komplikationen, Blutung, hoher Blutdruck?</translation>
    </message>
    <message>
        <source>Gave birth lately</source>
        <extracomment>intake form, &quot;Pregnancy&quot;</extracomment>
        <translation>Kürzlich entbunden</translation>
    </message>
    <message>
        <source>Mind</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Seele</translation>
    </message>
    <message>
        <source>Something about your mental health that matters here</source>
        <extracomment>intake form, &quot;Mind&quot;</extracomment>
        <translation>Etwas zur seelischen Gesundheit, das hier wichtig ist</translation>
    </message>
    <message>
        <source>Today</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Fever</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Fieber</translation>
    </message>
    <message>
        <source>Flu, COVID, stomach bug or another infection</source>
        <extracomment>intake form, &quot;Today&quot;</extracomment>
        <translation>Grippe, COVID, Magen-Darm oder andere Infektion</translation>
    </message>
    <message>
        <source>New and unexplained</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Neu und unerklärt</translation>
    </message>
    <message>
        <source>Chest pain or pressure</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Schmerz oder Druck in der Brust</translation>
    </message>
    <message>
        <source>Sudden, worst headache ever</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Plötzlicher, schlimmster Kopfschmerz</translation>
    </message>
    <message>
        <source>New neck pain with dizziness, double vision or slurred speech</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Neuer Nackenschmerz mit Schwindel, Doppelbildern oder verwaschener Sprache</translation>
    </message>
    <message>
        <source>Numb between the legs, or trouble holding urine or stool</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Taub zwischen den Beinen, oder Urin oder Stuhl schwer zu halten</translation>
    </message>
    <message>
        <source>Fever with a stiff neck</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Fieber mit steifem Nacken</translation>
    </message>
    <message>
        <source>Weakness or numbness that grows quickly</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Schwäche oder Taubheit, die rasch zunimmt</translation>
    </message>
    <message>
        <source>A pulsing in the belly with back pain</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Ein Pulsieren im Bauch mit Rückenschmerz</translation>
    </message>
    <message>
        <source>Severe pain after a fall</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Starker Schmerz nach einem Sturz</translation>
    </message>
    <message>
        <source>Constant pain at night, however you lie</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Ständiger Schmerz nachts, wie immer Sie liegen</translation>
    </message>
    <message>
        <source>Weight loss or night sweats without a reason</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Gewichtsverlust oder Nachtschweiß ohne Grund</translation>
    </message>
    <message>
        <source>Back pain for the first time in life</source>
        <extracomment>intake form, &quot;New and unexplained&quot;</extracomment>
        <translation>Zum ersten Mal im Leben Rückenschmerz</translation>
    </message>
    <message>
        <source>What you see (therapist)</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Was Sie sehen (Therapie)</translation>
    </message>
    <message>
        <source>Intoxicated</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>Berauscht</translation>
    </message>
    <message>
        <source>Cannot consent today</source>
        <extracomment>intake form, &quot;What you see (therapist)&quot;</extracomment>
        <translation>Kann heute nicht einwilligen</translation>
    </message>
    <message>
        <source>Medicines and supplements</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Medikamente und Nahrungsergänzung</translation>
    </message>
    <message>
        <source>What do you take?</source>
        <extracomment>intake form, &quot;Medicines and supplements&quot;</extracomment>
        <translation>Was nehmen Sie?</translation>
    </message>
    <message>
        <source>Allergies</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Allergien</translation>
    </message>
    <message>
        <source>Oils or nuts</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Öle oder Nüsse</translation>
    </message>
    <message>
        <source>Which one?</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>Scents</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Duftstoffe</translation>
    </message>
    <message>
        <source>Latex</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Latex</translation>
    </message>
    <message>
        <source>Adhesive, tape</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Klebstoff, Tape</translation>
    </message>
    <message>
        <source>Something else</source>
        <extracomment>intake form, &quot;Allergies&quot;</extracomment>
        <translation>Etwas anderes</translation>
    </message>
    <message>
        <source>Operations and implants</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Operationen und Implantate</translation>
    </message>
    <message>
        <source>Which operations did you have?</source>
        <extracomment>intake form, &quot;Operations and implants&quot;</extracomment>
        <translation>Welche Operationen hatten Sie?</translation>
    </message>
    <message>
        <source>Massage until now</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Massage bisher</translation>
    </message>
    <message>
        <source>Have you had massage before?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>Hatten Sie schon Massagen?</translation>
    </message>
    <message>
        <source>Did anything feel bad?</source>
        <extracomment>intake form, &quot;Massage until now&quot;</extracomment>
        <translation>War etwas unangenehm?</translation>
    </message>
    <message>
        <source>How you like it</source>
        <extracomment>section of the intake form</extracomment>
        <translation>Wie Sie es mögen</translation>
    </message>
    <message>
        <source>Pressure</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Very light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Sehr leicht</translation>
    </message>
    <message>
        <source>Light</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Leicht</translation>
    </message>
    <message>
        <source>Medium</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Strong</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Deep</source>
        <extracomment>answer to &quot;Pressure&quot;</extracomment>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Where should we not touch you?</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Wo sollen wir Sie nicht berühren?</translation>
    </message>
    <message>
        <source>Wishes about covering, room or therapist</source>
        <extracomment>intake form, &quot;How you like it&quot;</extracomment>
        <translation>Wünsche zu Abdeckung, Raum oder Therapie</translation>
    </message>
    <message>
        <source>Head and face</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Kopf und Gesicht</translation>
    </message>
    <message>
        <source>Neck</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Hals und Nacken</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Upper back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Oberer Rücken</translation>
    </message>
    <message>
        <source>Lower back</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Unterer Rücken</translation>
    </message>
    <message>
        <source>Upper arm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Oberarm</translation>
    </message>
    <message>
        <source>Forearm</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Unterarm</translation>
    </message>
    <message>
        <source>Hand</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Hand</translation>
    </message>
    <message>
        <source>Hip and buttock</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Hüfte und Gesäß</translation>
    </message>
    <message>
        <source>Thigh</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Oberschenkel</translation>
    </message>
    <message>
        <source>Knee and lower leg</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Knie und Unterschenkel</translation>
    </message>
    <message>
        <source>Foot</source>
        <extracomment>part of the body, in the intake form</extracomment>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Swedish strokes</source>
        <extracomment>technique of massage</extracomment>
        <translation>Klassische Griffe</translation>
    </message>
    <message>
        <source>Deep tissue</source>
        <extracomment>technique of massage</extracomment>
        <translation>Tiefe Massage</translation>
    </message>
    <message>
        <source>Trigger point pressure</source>
        <extracomment>technique of massage</extracomment>
        <translation>Druck auf Triggerpunkte</translation>
    </message>
    <message>
        <source>Myofascial release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Myofasziale Lösung</translation>
    </message>
    <message>
        <source>Cross-fibre friction</source>
        <extracomment>technique of massage</extracomment>
        <translation>Querfriktion</translation>
    </message>
    <message>
        <source>Instrument-assisted work</source>
        <extracomment>technique of massage</extracomment>
        <translation>Arbeit mit Werkzeug</translation>
    </message>
    <message>
        <source>Vibration and percussion</source>
        <extracomment>technique of massage</extracomment>
        <translation>Vibration und Klopfungen</translation>
    </message>
    <message>
        <source>Hot stones</source>
        <extracomment>technique of massage</extracomment>
        <translation>Heiße Steine</translation>
    </message>
    <message>
        <source>Heat pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Wärmepackung</translation>
    </message>
    <message>
        <source>Cold pack</source>
        <extracomment>technique of massage</extracomment>
        <translation>Kältepackung</translation>
    </message>
    <message>
        <source>Passive stretching</source>
        <extracomment>technique of massage</extracomment>
        <translation>Passives Dehnen</translation>
    </message>
    <message>
        <source>Muscle energy technique</source>
        <extracomment>technique of massage</extracomment>
        <translation>Postisometrische Relaxation</translation>
    </message>
    <message>
        <source>Spray and stretch</source>
        <extracomment>technique of massage</extracomment>
        <translation>Kältespray und Dehnen</translation>
    </message>
    <message>
        <source>Positional release</source>
        <extracomment>technique of massage</extracomment>
        <translation>Lagerungstechnik</translation>
    </message>
    <message>
        <source>Cupping</source>
        <extracomment>technique of massage</extracomment>
        <translation>Schröpfen</translation>
    </message>
    <message>
        <source>Lymph drainage</source>
        <extracomment>technique of massage</extracomment>
        <translation>Lymphdrainage</translation>
    </message>
    <message>
        <source>Joint mobilisation</source>
        <extracomment>technique of massage</extracomment>
        <translation>Gelenkmobilisation</translation>
    </message>
    <message>
        <source>Possible blood clot</source>
        <extracomment>caution V01</extracomment>
        <translation>Mögliche Thrombose</translation>
    </message>
    <message>
        <source>Do not massage. This is urgent: see a doctor now.</source>
        <extracomment>what caution V01 asks for</extracomment>
        <translation>Nicht massieren. Das ist dringend: jetzt ärztlich abklären.</translation>
    </message>
    <message>
        <source>A clot of the last 2 to 6 months: wait.</source>
        <extracomment>what caution V02 asks for</extracomment>
        <translation>Thrombose in den letzten 2 bis 6 Monaten: warten.</translation>
    </message>
    <message>
        <source>Also below the veins.</source>
        <extracomment>what caution V04 asks for</extracomment>
        <translation>Auch unterhalb der Venen.</translation>
    </message>
    <message>
        <source>High blood pressure, not controlled</source>
        <extracomment>caution V05</extracomment>
        <translation>Hoher Blutdruck, nicht eingestellt</translation>
    </message>
    <message>
        <source>Not before it is controlled.</source>
        <extracomment>what caution V05 asks for</extracomment>
        <translation>Erst wenn er eingestellt ist.</translation>
    </message>
    <message>
        <source>Let them rise slowly; keep heat short.</source>
        <extracomment>what caution V06 asks for</extracomment>
        <translation>Langsam aufstehen lassen; Wärme kurz halten.</translation>
    </message>
    <message>
        <source>Low blood pressure</source>
        <extracomment>caution V07</extracomment>
        <translation>Niedriger Blutdruck</translation>
    </message>
    <message>
        <source>Recent heart attack or unstable angina</source>
        <extracomment>caution V08</extracomment>
        <translation>Frischer Herzinfarkt oder instabile Angina</translation>
    </message>
    <message>
        <source>Not before a doctor has cleared it.</source>
        <extracomment>what caution V08 asks for</extracomment>
        <translation>Erst nach ärztlicher Freigabe.</translation>
    </message>
    <message>
        <source>Not flat when breathless.</source>
        <extracomment>what caution V09 asks for</extracomment>
        <translation>Bei Atemnot nicht flach lagern.</translation>
    </message>
    <message>
        <source>Recent stroke or TIA</source>
        <extracomment>caution V10</extracomment>
        <translation>Frischer Schlaganfall oder TIA</translation>
    </message>
    <message>
        <source>Poor circulation in the limbs</source>
        <extracomment>caution V13</extracomment>
        <translation>Durchblutungsstörung der Glieder</translation>
    </message>
    <message>
        <source>Pacemaker or other device</source>
        <extracomment>caution V14</extracomment>
        <translation>Schrittmacher oder anderes Gerät</translation>
    </message>
    <message>
        <source>Many do no cupping at all.</source>
        <extracomment>what caution V14 asks for</extracomment>
        <translation>Viele verzichten ganz auf Schröpfen.</translation>
    </message>
    <message>
        <source>Raynaud</source>
        <extracomment>caution V15</extracomment>
        <translation>Raynaud</translation>
    </message>
    <message>
        <source>Keep hands and feet warm.</source>
        <extracomment>what caution V15 asks for</extracomment>
        <translation>Hände und Füße warm halten.</translation>
    </message>
    <message>
        <source>When severe: do not treat.</source>
        <extracomment>what caution B02 asks for</extracomment>
        <translation>Bei schwerem Mangel: nicht behandeln.</translation>
    </message>
    <message>
        <source>Anaemia</source>
        <extracomment>caution B03</extracomment>
        <translation>Blutarmut</translation>
    </message>
    <message>
        <source>Let them rise slowly.</source>
        <extracomment>what caution B03 asks for</extracomment>
        <translation>Langsam aufstehen lassen.</translation>
    </message>
    <message>
        <source>Contagious skin infection</source>
        <extracomment>caution S01</extracomment>
        <translation>Ansteckende Hautinfektion</translation>
    </message>
    <message>
        <source>Wide or unwell: do not treat.</source>
        <extracomment>what caution S01 asks for</extracomment>
        <translation>Ausgedehnt oder krank: nicht behandeln.</translation>
    </message>
    <message>
        <source>Open or burnt skin</source>
        <extracomment>caution S02</extracomment>
        <translation>Offene oder verbrannte Haut</translation>
    </message>
    <message>
        <source>Active skin disease</source>
        <extracomment>caution S03</extracomment>
        <translation>Aktive Hautkrankheit</translation>
    </message>
    <message>
        <source>Mind the oils.</source>
        <extracomment>what caution S03 asks for</extracomment>
        <translation>Auf die Öle achten.</translation>
    </message>
    <message>
        <source>Unexplained lump or changed mole</source>
        <extracomment>caution S04</extracomment>
        <translation>Ungeklärter Knoten oder verändertes Muttermal</translation>
    </message>
    <message>
        <source>Do not press it. Ask them to see a doctor.</source>
        <extracomment>what caution S04 asks for</extracomment>
        <translation>Nicht drücken. Um ärztliche Abklärung bitten.</translation>
    </message>
    <message>
        <source>Fragile skin</source>
        <extracomment>caution S05</extracomment>
        <translation>Verletzliche Haut</translation>
    </message>
    <message>
        <source>Spreading skin infection</source>
        <extracomment>caution S06</extracomment>
        <translation>Hautinfektion, die sich ausbreitet</translation>
    </message>
    <message>
        <source>This is urgent: see a doctor today.</source>
        <extracomment>what caution S06 asks for</extracomment>
        <translation>Das ist dringend: heute ärztlich abklären.</translation>
    </message>
    <message>
        <source>Until 24 hours without fever.</source>
        <extracomment>what caution I01 asks for</extracomment>
        <translation>Bis 24 Stunden fieberfrei.</translation>
    </message>
    <message>
        <source>Acute infection</source>
        <extracomment>caution I02</extracomment>
        <translation>Akute Infektion</translation>
    </message>
    <message>
        <source>Until it is over.</source>
        <extracomment>what caution I02 asks for</extracomment>
        <translation>Bis sie vorbei ist.</translation>
    </message>
    <message>
        <source>Strict hygiene; nobody who is ill treats.</source>
        <extracomment>what caution I03 asks for</extracomment>
        <translation>Strenge Hygiene; niemand Krankes behandelt.</translation>
    </message>
    <message>
        <source>Autoimmune disease, active</source>
        <extracomment>caution I04</extracomment>
        <translation>Autoimmunkrankheit, aktiv</translation>
    </message>
    <message>
        <source>Leave inflamed joints alone.</source>
        <extracomment>what caution I04 asks for</extracomment>
        <translation>Entzündete Gelenke auslassen.</translation>
    </message>
    <message>
        <source>Lymph drainage by trained hands only.</source>
        <extracomment>what caution I05 asks for</extracomment>
        <translation>Lymphdrainage nur durch Ausgebildete.</translation>
    </message>
    <message>
        <source>Heat with care; have sugar at hand.</source>
        <extracomment>what caution N01 asks for</extracomment>
        <translation>Vorsicht mit Wärme; Zucker bereithalten.</translation>
    </message>
    <message>
        <source>Numb skin</source>
        <extracomment>caution N02</extracomment>
        <translation>Taube Haut</translation>
    </message>
    <message>
        <source>They cannot tell when it is too much.</source>
        <extracomment>what caution N02 asks for</extracomment>
        <translation>Zu viel wird nicht gespürt.</translation>
    </message>
    <message>
        <source>Agree what to do in a seizure. A recent one: ask a doctor first.</source>
        <extracomment>what caution N03 asks for</extracomment>
        <translation>Absprechen, was bei einem Anfall zu tun ist. Frischer Anfall: erst ärztlich fragen.</translation>
    </message>
    <message>
        <source>Signs of a nerve root</source>
        <extracomment>caution N04</extracomment>
        <translation>Zeichen einer Nervenwurzel</translation>
    </message>
    <message>
        <source>Acute slipped disc</source>
        <extracomment>caution N05</extracomment>
        <translation>Akuter Bandscheibenvorfall</translation>
    </message>
    <message>
        <source>Spine and ribs: light pressure only.</source>
        <extracomment>what caution O01 asks for</extracomment>
        <translation>Wirbelsäule und Rippen: nur leichter Druck.</translation>
    </message>
    <message>
        <source>Severe osteoporosis or cancer in the bones</source>
        <extracomment>caution O02</extracomment>
        <translation>Schwere Osteoporose oder Krebs in den Knochen</translation>
    </message>
    <message>
        <source>Fresh fracture or dislocation</source>
        <extracomment>caution O03</extracomment>
        <translation>Frischer Bruch oder Ausrenkung</translation>
    </message>
    <message>
        <source>Fresh sprain, strain or bruise</source>
        <extracomment>caution O04</extracomment>
        <translation>Frische Zerrung, Verstauchung oder Prellung</translation>
    </message>
    <message>
        <source>Joint replacement or unstable joint</source>
        <extracomment>caution O05</extracomment>
        <translation>Gelenkersatz oder instabiles Gelenk</translation>
    </message>
    <message>
        <source>No stretching to the end of the range.</source>
        <extracomment>what caution O05 asks for</extracomment>
        <translation>Nicht bis ans Ende der Bewegung dehnen.</translation>
    </message>
    <message>
        <source>Inflamed joint or gout</source>
        <extracomment>caution O06</extracomment>
        <translation>Entzündetes Gelenk oder Gicht</translation>
    </message>
    <message>
        <source>Recent whiplash or head injury</source>
        <extracomment>caution O07</extracomment>
        <translation>Frisches Schleudertrauma oder Kopfverletzung</translation>
    </message>
    <message>
        <source>Recent surgery</source>
        <extracomment>caution R01</extracomment>
        <translation>Frische Operation</translation>
    </message>
    <message>
        <source>Think of clots.</source>
        <extracomment>what caution R01 asks for</extracomment>
        <translation>An Thrombosen denken.</translation>
    </message>
    <message>
        <source>Wait as long as who did it says.</source>
        <extracomment>what caution R03 asks for</extracomment>
        <translation>So lange warten, wie dort gesagt wurde.</translation>
    </message>
    <message>
        <source>Cancer, active or in treatment</source>
        <extracomment>caution C01</extracomment>
        <translation>Krebs, aktiv oder in Behandlung</translation>
    </message>
    <message>
        <source>Never over the tumour.</source>
        <extracomment>what caution C01 asks for</extracomment>
        <translation>Nie über dem Tumor.</translation>
    </message>
    <message>
        <source>Chemotherapy in the last 3 days</source>
        <extracomment>caution C02</extracomment>
        <translation>Chemotherapie in den letzten 3 Tagen</translation>
    </message>
    <message>
        <source>Unless oncology has cleared it.</source>
        <extracomment>what caution C02 asks for</extracomment>
        <translation>Außer die Onkologie hat es freigegeben.</translation>
    </message>
    <message>
        <source>Radiation field</source>
        <extracomment>caution C03</extracomment>
        <translation>Bestrahlungsfeld</translation>
    </message>
    <message>
        <source>No oils there.</source>
        <extracomment>what caution C03 asks for</extracomment>
        <translation>Dort keine Öle.</translation>
    </message>
    <message>
        <source>Do not stroke towards the missing nodes.</source>
        <extracomment>what caution C04 asks for</extracomment>
        <translation>Nicht zu den fehlenden Knoten hin streichen.</translation>
    </message>
    <message>
        <source>Ask where, about nodes and bones.</source>
        <extracomment>what caution C05 asks for</extracomment>
        <translation>Nach Ort, Knoten und Knochen fragen.</translation>
    </message>
    <message>
        <source>Pregnancy, first three months</source>
        <extracomment>caution P01</extracomment>
        <translation>Schwangerschaft, erste drei Monate</translation>
    </message>
    <message>
        <source>No heat anywhere. Harm is not shown; many wait until week 13.</source>
        <extracomment>what caution P01 asks for</extracomment>
        <translation>Nirgends Wärme. Schaden ist nicht belegt; viele warten bis Woche 13.</translation>
    </message>
    <message>
        <source>On the side; legs lightly.</source>
        <extracomment>what caution P02 asks for</extracomment>
        <translation>Seitenlage; Beine nur leicht.</translation>
    </message>
    <message>
        <source>High-risk pregnancy</source>
        <extracomment>caution P03</extracomment>
        <translation>Risikoschwangerschaft</translation>
    </message>
    <message>
        <source>Birth in the last 6 weeks</source>
        <extracomment>caution P04</extracomment>
        <translation>Geburt in den letzten 6 Wochen</translation>
    </message>
    <message>
        <source>Leave a scar alone; watch for clots.</source>
        <extracomment>what caution P04 asks for</extracomment>
        <translation>Narbe auslassen; auf Thrombosen achten.</translation>
    </message>
    <message>
        <source>Leave the fistula arm alone.</source>
        <extracomment>what caution D01 asks for</extracomment>
        <translation>Den Shunt-Arm auslassen.</translation>
    </message>
    <message>
        <source>Bruises easily.</source>
        <extracomment>what caution D02 asks for</extracomment>
        <translation>Bekommt leicht blaue Flecken.</translation>
    </message>
    <message>
        <source>Unexplained belly pain or hernia</source>
        <extracomment>caution D03</extracomment>
        <translation>Ungeklärter Bauchschmerz oder Bruch</translation>
    </message>
    <message>
        <source>Ask them to see a doctor.</source>
        <extracomment>what caution D03 asks for</extracomment>
        <translation>Um ärztliche Abklärung bitten.</translation>
    </message>
    <message>
        <source>Severe asthma</source>
        <extracomment>caution D04</extracomment>
        <translation>Schweres Asthma</translation>
    </message>
    <message>
        <source>Less time face down, no scents.</source>
        <extracomment>what caution D04 asks for</extracomment>
        <translation>Weniger Bauchlage, keine Düfte.</translation>
    </message>
    <message>
        <source>Blood thinner</source>
        <extracomment>caution M01</extracomment>
        <translation>Gerinnungshemmer</translation>
    </message>
    <message>
        <source>Without contact with their doctor: ask first.</source>
        <extracomment>what caution M01 asks for</extracomment>
        <translation>Ohne Kontakt zur Ärztin oder zum Arzt: erst fragen.</translation>
    </message>
    <message>
        <source>Antiplatelet or daily aspirin</source>
        <extracomment>caution M02</extracomment>
        <translation>Thrombozytenhemmer oder täglich Aspirin</translation>
    </message>
    <message>
        <source>Painkiller in the last 8 hours</source>
        <extracomment>caution M03</extracomment>
        <translation>Schmerzmittel in den letzten 8 Stunden</translation>
    </message>
    <message>
        <source>They feel pain less: ask more often.</source>
        <extracomment>what caution M03 asks for</extracomment>
        <translation>Schmerz wird weniger gespürt: öfter fragen.</translation>
    </message>
    <message>
        <source>Opioid, muscle relaxant or sedative</source>
        <extracomment>caution M04</extracomment>
        <translation>Opioid, Muskelrelaxans oder Beruhigungsmittel</translation>
    </message>
    <message>
        <source>They feel pain less; let them rise slowly.</source>
        <extracomment>what caution M04 asks for</extracomment>
        <translation>Schmerz wird weniger gespürt; langsam aufstehen lassen.</translation>
    </message>
    <message>
        <source>Long-term corticosteroid</source>
        <extracomment>caution M05</extracomment>
        <translation>Kortison als Dauermittel</translation>
    </message>
    <message>
        <source>Injection or patch site</source>
        <extracomment>caution M06</extracomment>
        <translation>Stelle einer Spritze oder eines Pflasters</translation>
    </message>
    <message>
        <source>Massage there makes it act faster.</source>
        <extracomment>what caution M06 asks for</extracomment>
        <translation>Massage dort lässt es schneller wirken.</translation>
    </message>
    <message>
        <source>Medicine that makes skin sensitive</source>
        <extracomment>caution M07</extracomment>
        <translation>Medikament, das die Haut empfindlich macht</translation>
    </message>
    <message>
        <source>Allergy</source>
        <extracomment>caution A01</extracomment>
        <translation>Allergie</translation>
    </message>
    <message>
        <source>Check oils, scents and tape.</source>
        <extracomment>what caution A01 asks for</extracomment>
        <translation>Öle, Düfte und Tape prüfen.</translation>
    </message>
    <message>
        <source>Offer another day.</source>
        <extracomment>what caution G01 asks for</extracomment>
        <translation>Einen anderen Tag anbieten.</translation>
    </message>
    <message>
        <source>Cannot consent</source>
        <extracomment>caution G02</extracomment>
        <translation>Kann nicht einwilligen</translation>
    </message>
    <message>
        <source>Pain that spreads, cause unknown</source>
        <extracomment>caution G03</extracomment>
        <translation>Schmerz, der sich ausbreitet, Ursache unbekannt</translation>
    </message>
    <message>
        <source>Chest pain or pressure, with or without breathlessness</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Schmerz oder Druck in der Brust, mit oder ohne Atemnot</translation>
    </message>
    <message>
        <source>Sudden worst headache</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Plötzlicher schlimmster Kopfschmerz</translation>
    </message>
    <message>
        <source>One hot swollen limb</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Ein heißes geschwollenes Glied</translation>
    </message>
    <message>
        <source>Numb saddle area, bladder or bowel control lost</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Taubheit im Reithosenbereich, Blase oder Darm nicht zu halten</translation>
    </message>
    <message>
        <source>Hot red spreading skin</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Heiße rote Haut, die sich ausbreitet</translation>
    </message>
    <message>
        <source>Pulsing belly with back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Pulsierender Bauch mit Rückenschmerz</translation>
    </message>
    <message>
        <source>Severe pain after a fall, with fragile bones</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Starker Schmerz nach einem Sturz, bei brüchigen Knochen</translation>
    </message>
    <message>
        <source>Constant pain at night, in every position</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Ständiger Schmerz nachts, in jeder Lage</translation>
    </message>
    <message>
        <source>Unexplained weight loss or sweats</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Ungeklärter Gewichtsverlust oder Schweiß</translation>
    </message>
    <message>
        <source>Cancer in the past with new back pain</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Krebs früher und neuer Rückenschmerz</translation>
    </message>
    <message>
        <source>First back pain before 20 or after 55</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Erster Rückenschmerz vor 20 oder nach 55</translation>
    </message>
    <message>
        <source>New back pain with weak immunity</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Neuer Rückenschmerz bei schwachem Immunsystem</translation>
    </message>
    <message>
        <source>A lump that is not a knot</source>
        <extracomment>sign for a referral to a doctor</extracomment>
        <translation>Ein Knoten, der keine Verspannung ist</translation>
    </message>
    <message>
        <source>Blood thinner (anticoagulant)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Gerinnungshemmer</translation>
    </message>
    <message>
        <source>Antiplatelet</source>
        <extracomment>class of medicines</extracomment>
        <translation>Thrombozytenhemmer</translation>
    </message>
    <message>
        <source>Painkiller (NSAID, paracetamol)</source>
        <extracomment>class of medicines</extracomment>
        <translation>Schmerzmittel (NSAR, Paracetamol)</translation>
    </message>
    <message>
        <source>Insulin, patch or injection</source>
        <extracomment>class of medicines</extracomment>
        <translation>Insulin, Pflaster oder Spritze</translation>
    </message>
    <message>
        <source>Makes skin sensitive to heat or light</source>
        <extracomment>class of medicines</extracomment>
        <translation>Macht die Haut empfindlich für Wärme oder Licht</translation>
    </message>
    <message>
        <source>Immunosuppressant</source>
        <extracomment>class of medicines</extracomment>
        <translation>Immunsuppressivum</translation>
    </message>
    <message>
        <source>For high blood pressure</source>
        <extracomment>class of medicines</extracomment>
        <translation>Gegen hohen Blutdruck</translation>
    </message>
    <message>
        <source>Treatment</source>
        <extracomment>kind of consent</extracomment>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>I have been told what the massage is for, how I will be covered, which risks and which alternatives there are. I can say stop at any time. I have told what I know of my health and will say when it changes.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Mir wurde erklärt, wozu die Massage dient, wie ich abgedeckt werde, welche Risiken und welche Alternativen es gibt. Ich kann jederzeit Stopp sagen. Ich habe angegeben, was ich über meine Gesundheit weiß, und sage, wenn sich etwas ändert.</translation>
    </message>
    <message>
        <source>Privacy notice</source>
        <extracomment>kind of consent</extracomment>
        <translation>Datenschutzhinweis</translation>
    </message>
    <message>
        <source>I have read how this clinic keeps my data: encrypted, in the clinic, for as long as the law asks. I can ask for a copy and for corrections.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Ich habe gelesen, wie diese Praxis meine Daten aufbewahrt: verschlüsselt, in der Praxis, so lange das Gesetz es verlangt. Ich kann eine Kopie und Berichtigungen verlangen.</translation>
    </message>
    <message>
        <source>Chest or breast area</source>
        <extracomment>kind of consent</extracomment>
        <translation>Brustbereich</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my chest wall today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Die Muskeln meiner Brustwand dürfen heute behandelt werden. Grund und Vorgehen wurden erklärt, und ich kann das jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my upper inner thigh today. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Die Muskeln der oberen Innenseite meines Oberschenkels dürfen heute behandelt werden. Grund und Vorgehen wurden erklärt, und ich kann das jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>Buttocks</source>
        <extracomment>kind of consent</extracomment>
        <translation>Gesäß</translation>
    </message>
    <message>
        <source>The therapist may treat muscles of my buttocks. Why and how was explained, and I can withdraw this at any moment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Die Muskeln meines Gesäßes dürfen behandelt werden. Grund und Vorgehen wurden erklärt, und ich kann das jederzeit widerrufen.</translation>
    </message>
    <message>
        <source>Photographs</source>
        <extracomment>kind of consent</extracomment>
        <translation>Fotos</translation>
    </message>
    <message>
        <source>The clinic may take photographs of my posture or skin for my own record.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Die Praxis darf Fotos meiner Haltung oder Haut für meine eigene Akte machen.</translation>
    </message>
    <message>
        <source>Sharing with my doctor</source>
        <extracomment>kind of consent</extracomment>
        <translation>Austausch mit meiner Ärztin oder meinem Arzt</translation>
    </message>
    <message>
        <source>The therapist may talk with the doctor I have named about my treatment.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Über meine Behandlung darf mit der von mir genannten ärztlichen Praxis gesprochen werden.</translation>
    </message>
    <message>
        <source>Reminders</source>
        <extracomment>kind of consent</extracomment>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>The clinic may remind me of appointments by telephone or e-mail.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Die Praxis darf mich telefonisch oder per E-Mail an Termine erinnern.</translation>
    </message>
    <message>
        <source>Research</source>
        <extracomment>kind of consent</extracomment>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>My data may be used for research, without my name.</source>
        <extracomment>text of a consent, to be signed</extracomment>
        <translation>Meine Daten dürfen ohne meinen Namen für Forschung verwendet werden.</translation>
    </message>
    <message>
        <source>Extensor digitorum brevis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Extensor digitorum brevis</translation>
    </message>
    <message>
        <source>Top of the foot, outer side</source>
        <extracomment>Extensor digitorum brevis, in words for a client</extracomment>
        <translation>Fußrücken, Außenseite</translation>
    </message>
    <message>
        <source>Peroneus tertius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Peroneus tertius</translation>
    </message>
    <message>
        <source>Lower shin, outer side</source>
        <extracomment>Peroneus tertius, in words for a client</extracomment>
        <translation>Unteres Schienbein, Außenseite</translation>
    </message>
    <message>
        <source>deep pressure</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>tiefer Druck</translation>
    </message>
    <message>
        <source>heat</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>Wärme</translation>
    </message>
    <message>
        <source>cold</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>Kälte</translation>
    </message>
    <message>
        <source>cupping</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>Schröpfen</translation>
    </message>
    <message>
        <source>lymph drainage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>Lymphdrainage</translation>
    </message>
    <message>
        <source>stretching</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>Dehnen</translation>
    </message>
    <message>
        <source>massage</source>
        <extracomment>group of techniques, in a list after &quot;Not:&quot;</extracomment>
        <translation>Massage</translation>
    </message>
    <message>
        <source>Neck flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Nacken: Beugung</translation>
    </message>
    <message>
        <source>Neck extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Nacken: Streckung</translation>
    </message>
    <message>
        <source>Neck side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Nacken: Seitneigung</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Nacken: Drehung</translation>
    </message>
    <message>
        <source>Shoulder flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Schulter: Anteversion</translation>
    </message>
    <message>
        <source>Shoulder extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Schulter: Retroversion</translation>
    </message>
    <message>
        <source>Shoulder abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Schulter: Abduktion</translation>
    </message>
    <message>
        <source>Shoulder external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Schulter: Außenrotation</translation>
    </message>
    <message>
        <source>Shoulder internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Schulter: Innenrotation</translation>
    </message>
    <message>
        <source>Elbow flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Ellbogen: Beugung</translation>
    </message>
    <message>
        <source>Elbow extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Ellbogen: Streckung</translation>
    </message>
    <message>
        <source>Forearm supination</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Unterarm: Supination</translation>
    </message>
    <message>
        <source>Forearm pronation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Unterarm: Pronation</translation>
    </message>
    <message>
        <source>Wrist flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Handgelenk: Beugung</translation>
    </message>
    <message>
        <source>Wrist extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Handgelenk: Streckung</translation>
    </message>
    <message>
        <source>Trunk flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rumpf: Beugung</translation>
    </message>
    <message>
        <source>Trunk extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rumpf: Streckung</translation>
    </message>
    <message>
        <source>Trunk side-bending</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rumpf: Seitneigung</translation>
    </message>
    <message>
        <source>Trunk rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Rumpf: Drehung</translation>
    </message>
    <message>
        <source>Hip flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hüfte: Beugung</translation>
    </message>
    <message>
        <source>Hip extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hüfte: Streckung</translation>
    </message>
    <message>
        <source>Hip abduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hüfte: Abduktion</translation>
    </message>
    <message>
        <source>Hip adduction</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hüfte: Adduktion</translation>
    </message>
    <message>
        <source>Hip external rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hüfte: Außenrotation</translation>
    </message>
    <message>
        <source>Hip internal rotation</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Hüfte: Innenrotation</translation>
    </message>
    <message>
        <source>Straight leg raise</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Gestrecktes Bein anheben</translation>
    </message>
    <message>
        <source>Knee flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Knie: Beugung</translation>
    </message>
    <message>
        <source>Knee extension</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Knie: Streckung</translation>
    </message>
    <message>
        <source>Ankle dorsiflexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Fuß: Dorsalextension</translation>
    </message>
    <message>
        <source>Ankle plantar flexion</source>
        <extracomment>movement of a joint, of which one measures how far it goes</extracomment>
        <translation>Fuß: Plantarflexion</translation>
    </message>
    <message>
        <source>Depressor labii inferioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Depressor labii inferioris</translation>
    </message>
    <message>
        <source>Between the lower lip and the chin</source>
        <extracomment>Depressor labii inferioris, in words for a client</extracomment>
        <translation>Zwischen Unterlippe und Kinn</translation>
    </message>
    <message>
        <source>Levator labii superioris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Levator labii superioris</translation>
    </message>
    <message>
        <source>Between the nose and the cheek</source>
        <extracomment>Levator labii superioris, in words for a client</extracomment>
        <translation>Zwischen Nase und Wange</translation>
    </message>
    <message>
        <source>Mentalis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Mentalis</translation>
    </message>
    <message>
        <source>Chin</source>
        <extracomment>Mentalis, in words for a client</extracomment>
        <translation>Kinn</translation>
    </message>
    <message>
        <source>Procerus</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Procerus</translation>
    </message>
    <message>
        <source>Root of the nose</source>
        <extracomment>Procerus, in words for a client</extracomment>
        <translation>Nasenwurzel</translation>
    </message>
    <message>
        <source>Zygomaticus minor</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Zygomaticus minor</translation>
    </message>
    <message>
        <source>Upper cheek</source>
        <extracomment>Zygomaticus minor, in words for a client</extracomment>
        <translation>Obere Wange</translation>
    </message>
    <message>
        <source>Corrugator supercilii</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Corrugator supercilii</translation>
    </message>
    <message>
        <source>Above the nose, toward the eyebrow</source>
        <extracomment>Corrugator supercilii, in words for a client</extracomment>
        <translation>Über der Nase, zur Augenbraue hin</translation>
    </message>
    <message>
        <source>Erector spinae aponeurosis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Erector-spinae-Aponeurose</translation>
    </message>
    <message>
        <source>Tendon sheet over the lower back</source>
        <extracomment>Erector spinae aponeurosis, in words for a client</extracomment>
        <translation>Sehnenplatte über dem unteren Rücken</translation>
    </message>
    <message>
        <source>Levator anguli oris</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Levator anguli oris</translation>
    </message>
    <message>
        <source>Cheek, above the corner of the mouth</source>
        <extracomment>Levator anguli oris, in words for a client</extracomment>
        <translation>Wange, über dem Mundwinkel</translation>
    </message>
    <message>
        <source>Platysma</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Platysma</translation>
    </message>
    <message>
        <source>Thin sheet over the front of the neck</source>
        <extracomment>Platysma, in words for a client</extracomment>
        <translation>Dünne Muskelplatte vorne am Hals</translation>
    </message>
    <message>
        <source>Risorius</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Risorius</translation>
    </message>
    <message>
        <source>Cheek, toward the corner of the mouth</source>
        <extracomment>Risorius, in words for a client</extracomment>
        <translation>Wange, zum Mundwinkel hin</translation>
    </message>
    <message>
        <source>Semispinalis thoracis</source>
        <extracomment>part of the body, on the screen</extracomment>
        <translation>Semispinalis thoracis</translation>
    </message>
    <message>
        <source>Deep upper back, beside the spine</source>
        <extracomment>Semispinalis thoracis, in words for a client</extracomment>
        <translation>Tief im oberen Rücken, neben der Wirbelsäule</translation>
    </message>
</context>
<context>
    <name>restore</name>
    <message>
        <source>backup: %1, made on %2</source>
        <translation>Sicherung: %1, gemacht am %2</translation>
    </message>
    <message>
        <source>The present clinic cannot be read, so nobody knows what is newer in it:</source>
        <translation>Die jetzige Praxis ist nicht lesbar, deshalb weiß niemand, was darin neuer ist:</translation>
    </message>
    <message>
        <source>Nothing in the present clinic is newer.</source>
        <translation>In der jetzigen Praxis ist nichts neuer.</translation>
    </message>
    <message>
        <source>Newer in the present clinic, and not in the backup:</source>
        <translation>In der jetzigen Praxis neuer und nicht in der Sicherung:</translation>
    </message>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>eine Klientin oder ein Klient</numerusform>
            <numerusform>%n Klientinnen und Klienten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>eine Behandlung</numerusform>
            <numerusform>%n Behandlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Would come back:</source>
        <translation>Käme zurück:</translation>
    </message>
    <message>
        <source>Restored and verified: %1</source>
        <translation>Wiederhergestellt und geprüft: %1</translation>
    </message>
    <message>
        <source>What was there before is kept in %1</source>
        <translation>Was vorher dort war, liegt in %1</translation>
    </message>
    <message>
        <source>and backed up in %1</source>
        <translation>und ist gesichert in %1</translation>
    </message>
    <message>
        <source>The accounts of others are lost with the keyring: add them anew.</source>
        <translation>Die Konten der anderen sind mit dem Schlüsselbund verloren: Legen Sie sie neu an.</translation>
    </message>
    <message>
        <source>Stopped: nothing was changed.</source>
        <translation>Abgebrochen: Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 % read and checked</source>
        <translation>%1 % gelesen und geprüft</translation>
    </message>
    <message>
        <source>Nothing was changed: there is a clinic in that folder. With --replace the backup takes its place; it is kept aside.</source>
        <translation>Nichts wurde geändert: In diesem Ordner liegt eine Praxis. Mit --replace tritt die Sicherung an ihre Stelle; sie wird daneben aufbewahrt.</translation>
    </message>
    <message>
        <source>%1 % of the present clinic backed up</source>
        <translation>%1 % der jetzigen Praxis gesichert</translation>
    </message>
    <message>
        <source>A password or the recovery sheet is needed: --password-file or --sheet-file.</source>
        <translation>Ein Passwort oder das Wiederherstellungsblatt wird gebraucht: --password-file oder --sheet-file.</translation>
    </message>
</context>
<context>
    <name>untie::AboutSheet</name>
    <message>
        <source>Copy the versions</source>
        <translation>Versionen kopieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer: Sie dürfen sie nutzen, untersuchen, weitergeben und verändern. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>What stands in the muscle atlas is reference, not diagnosis.</source>
        <translation>Was im Muskelatlas steht, ist Nachschlagewerk, keine Diagnose.</translation>
    </message>
    <message>
        <source>Made with</source>
        <translation>Entstanden mit</translation>
    </message>
</context>
<context>
    <name>untie::AccessExport</name>
    <message>
        <source>Vault</source>
        <translation>Tresor</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Zeit (UTC)</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Person’s number</source>
        <translation>Nummer der Person</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Record’s number</source>
        <translation>Nummer des Eintrags</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Clock set back</source>
        <translation>Uhr zurückgestellt</translation>
    </message>
</context>
<context>
    <name>untie::AccessFilterBar</name>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Klient</translation>
    </message>
    <message>
        <source>From day</source>
        <translation>Ab Tag</translation>
    </message>
    <message>
        <source>Until day</source>
        <translation>Bis Tag</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>Das ist kein Datum. Geschrieben wird es wie %1.</translation>
    </message>
</context>
<context>
    <name>untie::AccessHeads</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>On which computer</source>
        <translation>An welchem Rechner</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
</context>
<context>
    <name>untie::AccessListModel</name>
    <message numerus="yes">
        <source>%Ln times</source>
        <extracomment>How often something was done in a row</extracomment>
        <translation>
            <numerusform>einmal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>the computer’s clock was set back</source>
        <translation>die Uhr des Rechners wurde zurückgestellt</translation>
    </message>
    <message>
        <source>Today, %1</source>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <translation>Gestern, %1</translation>
    </message>
    <message>
        <source>Nobody signed in</source>
        <translation>Niemand angemeldet</translation>
    </message>
    <message>
        <source>Somebody not in the list</source>
        <translation>Unbekannte Person</translation>
    </message>
</context>
<context>
    <name>untie::AccessSection</name>
    <message>
        <source>Record access</source>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Computes anew whether no row was changed or taken out</source>
        <translation>Rechnet nach, ob keine Zeile verändert oder herausgenommen wurde</translation>
    </message>
    <message>
        <source>Saves the rows that are asked for as a table (CSV)</source>
        <translation>Speichert die gewählten Zeilen als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>who opened, changed and printed what</source>
        <translation>wer was geöffnet, geändert und gedruckt hat</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rows were saved as %1.</source>
        <translation>
            <numerusform>Eine Zeile wurde als %1 gespeichert.</numerusform>
            <numerusform>%Ln Zeilen wurden als %1 gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing of this kind was done.</source>
        <translation>Dergleichen ist nicht geschehen.</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Rows were signed for %1 with a key that the list of accounts does not know. That is so after the list was made anew with the recovery sheet.</source>
        <translation>Zeilen wurden für %1 mit einem Schlüssel unterschrieben, den die Liste der Konten nicht kennt. Das ist so, nachdem die Liste mit dem Wiederherstellungsblatt neu angelegt wurde.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemanden</translation>
    </message>
    <message>
        <source>record-access-%1.csv</source>
        <translation>zugriffe-%1.csv</translation>
    </message>
    <message>
        <source>Save the record of access</source>
        <translation>Zugriffe speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>Checking every row…</source>
        <translation>Jede Zeile wird geprüft …</translation>
    </message>
    <message>
        <source>Reading what is to be saved…</source>
        <translation>Was gespeichert wird, wird gelesen …</translation>
    </message>
    <message>
        <source>Searching older rows, %1 % done…</source>
        <translation>Ältere Zeilen werden durchsucht, %1 % …</translation>
    </message>
    <message>
        <source>Each opening and each change is a row here. “Check” finds out whether one was changed or taken out.</source>
        <translation>Jedes Öffnen und jede Änderung ist hier eine Zeile. „Prüfen“ stellt fest, ob eine verändert oder herausgenommen wurde.</translation>
    </message>
    <message>
        <source>Month’s page</source>
        <translation>Monatsblatt</translation>
    </message>
    <message>
        <source>A page with the seals of a month, to be printed and kept outside of the computer</source>
        <translation>Ein Blatt mit den Siegeln eines Monats, zum Drucken und Aufbewahren außerhalb des Computers</translation>
    </message>
    <message>
        <source>MMMM yyyy</source>
        <translation>MMMM yyyy</translation>
    </message>
</context>
<context>
    <name>untie::AccountList</name>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet gerade?</translation>
    </message>
</context>
<context>
    <name>untie::AccountSection</name>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>What your account opens</source>
        <translation>Was Ihr Konto öffnet</translation>
    </message>
    <message>
        <source>This is the first time.</source>
        <translation>Dies ist das erste Mal.</translation>
    </message>
    <message>
        <source>%1, %2, %3. If that was not you, change your password and tell an owner.</source>
        <comment>day, time, computer</comment>
        <translation>%1, %2, %3. Wenn Sie das nicht waren, ändern Sie Ihr Passwort und sagen Sie der Praxisleitung Bescheid.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Yours alone. Nobody here can read it, an owner can only give you another one.</source>
        <translation>Gehört Ihnen allein. Niemand hier kann es lesen, die Praxisleitung kann Ihnen nur ein anderes geben.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern …</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Ihr Passwort ändern</translation>
    </message>
</context>
<context>
    <name>untie::ActCorner</name>
    <message>
        <source>The body</source>
        <translation>Der Körper</translation>
    </message>
    <message>
        <source>Click where it hurts: muscle, side and usual site are filled in. Dashed rings are points that were open last time. Wheel and + zoom; the tabs above turn the body and take off its layers.</source>
        <translation>Klicken Sie auf die Stelle, die wehtut: Muskel, Seite und übliche Stelle werden eingetragen. Gestrichelte Ringe sind Punkte, die beim letzten Mal offen waren. Mausrad und + vergrößern; die Reiter darüber drehen den Körper und heben seine Schichten ab.</translation>
    </message>
    <message>
        <source>The points</source>
        <translation>Die Punkte</translation>
    </message>
    <message>
        <source>Two digits score a point: the first is the pain before, the second after. Tab goes to the next one that is open. A letter says what kind it is; ? shows them all.</source>
        <translation>Zwei Ziffern bewerten einen Punkt: die erste ist der Schmerz vorher, die zweite nachher. Tab geht zum nächsten offenen. Ein Buchstabe sagt, welche Art es ist; ? zeigt alle.</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Notiz</translation>
    </message>
    <message>
        <source>What is on the body stands here by itself. You write what it cannot know. Everything is saved as you go.</source>
        <translation>Was auf dem Körper steht, steht hier von selbst. Sie schreiben, was er nicht wissen kann. Alles wird laufend gespeichert.</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Your first visit in Untie: four stops show how the body, the points and the note work together.</source>
        <translation>Ihre erste Behandlung in Untie: Vier Stationen zeigen, wie Körper, Punkte und Notiz zusammenspielen.</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Untie %1 is here in the place of %2.</source>
        <comment>versions</comment>
        <translation>Untie %1 ist an die Stelle von %2 getreten.</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>With %1</source>
        <comment>a client</comment>
        <translation>Mit %1</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Clients with a similar name</source>
        <translation>Klienten mit ähnlichem Namen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Open the client’s page</source>
        <translation>Seite des Klienten öffnen</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Behandlung beginnen</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Dasselbe wieder buchen</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Anamnese und Einwilligungen</translation>
    </message>
    <message>
        <source>Edit contact data</source>
        <translation>Kontaktdaten bearbeiten</translation>
    </message>
    <message>
        <source>Progress report</source>
        <translation>Verlaufsbericht</translation>
    </message>
    <message>
        <source>List of appointments to print</source>
        <translation>Terminliste zum Drucken</translation>
    </message>
    <message>
        <source>A signature seals the note. What becomes known later is added below, never changed.</source>
        <translation>Die Unterschrift versiegelt die Notiz. Was später bekannt wird, kommt darunter; geändert wird nichts mehr.</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>letzte Behandlung %1</translation>
    </message>
</context>
<context>
    <name>untie::ActForm</name>
    <message>
        <source>Your own password</source>
        <translation>Ihr eigenes Passwort</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick …</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>key</comment>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>untie::Acts</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Klienten oder Aktion finden</translation>
    </message>
    <message>
        <source>Help for this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Lock the clinic</source>
        <translation>Praxis sperren</translation>
    </message>
    <message>
        <source>Close Untie</source>
        <translation>Untie schließen</translation>
    </message>
    <message>
        <source>Go to Today</source>
        <translation>Zu Heute</translation>
    </message>
    <message>
        <source>Go to the schedule</source>
        <translation>Zu den Terminen</translation>
    </message>
    <message>
        <source>Go to the clients</source>
        <translation>Zu den Klienten</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Book the client in focus again</source>
        <translation>Den gezeigten Klienten wieder buchen</translation>
    </message>
    <message>
        <source>Add a client</source>
        <translation>Klienten aufnehmen</translation>
    </message>
    <message>
        <source>What’s new</source>
        <translation>Was ist neu</translation>
    </message>
    <message>
        <source>Tour of the body map</source>
        <translation>Rundgang durch die Körperkarte</translation>
    </message>
    <message>
        <source>About Untie</source>
        <translation>Über Untie</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Klient</translation>
    </message>
    <message>
        <source>Search by name or phone</source>
        <translation>Nach Name oder Telefon suchen</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Alle Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Start the next visit</source>
        <translation>Nächste Behandlung beginnen</translation>
    </message>
    <message>
        <source>The next client has arrived</source>
        <translation>Der nächste Klient ist da</translation>
    </message>
    <message>
        <source>Open the next client</source>
        <translation>Nächsten Klienten öffnen</translation>
    </message>
    <message>
        <source>Print the next summary that waits</source>
        <translation>Nächste wartende Zusammenfassung drucken</translation>
    </message>
    <message>
        <source>Start a visit</source>
        <translation>Behandlung beginnen</translation>
    </message>
    <message>
        <source>From where it hurts to the muscles</source>
        <translation>Vom Schmerz zu den Muskeln</translation>
    </message>
    <message>
        <source>Intake and consents</source>
        <translation>Anamnese und Einwilligungen</translation>
    </message>
    <message>
        <source>Contact data and details</source>
        <translation>Kontaktdaten und Einzelheiten</translation>
    </message>
    <message>
        <source>Edit the client</source>
        <translation>Klientendaten bearbeiten</translation>
    </message>
    <message>
        <source>Write a note outside a visit</source>
        <translation>Notiz außerhalb einer Behandlung schreiben</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Foto und Dateien</translation>
    </message>
    <message>
        <source>Read the note of the chosen visit</source>
        <translation>Notiz der gewählten Behandlung lesen</translation>
    </message>
    <message>
        <source>Show the chosen visit on the body</source>
        <translation>Gewählte Behandlung am Körper zeigen</translation>
    </message>
    <message>
        <source>Show the difference of two visits</source>
        <translation>Unterschied zweier Behandlungen zeigen</translation>
    </message>
    <message>
        <source>Show the heat map of a period</source>
        <translation>Wärmekarte eines Zeitraums zeigen</translation>
    </message>
    <message>
        <source>Sign the note</source>
        <translation>Notiz unterschreiben</translation>
    </message>
    <message>
        <source>Print the client’s summary</source>
        <translation>Zusammenfassung für den Klienten drucken</translation>
    </message>
    <message>
        <source>Save now; it saves itself as you write</source>
        <translation>Jetzt speichern; beim Schreiben geschieht es von selbst</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Zurück zum Klienten</translation>
    </message>
    <message>
        <source>Go to today’s page</source>
        <translation>Zum heutigen Tag</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
    <message>
        <source>Book the next free time</source>
        <translation>Nächste freie Zeit buchen</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Print the plan of the day</source>
        <translation>Tagesplan drucken</translation>
    </message>
    <message>
        <source>One day</source>
        <translation>Ein Tag</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Eine Woche</translation>
    </message>
    <message>
        <source>A month</source>
        <translation>Ein Monat</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Als Liste</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Has arrived</source>
        <translation>Ist da</translation>
    </message>
    <message>
        <source>In treatment</source>
        <translation>In Behandlung</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back to booked</source>
        <translation>Zurück auf gebucht</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>Nicht erschienen</translation>
    </message>
    <message>
        <source>Start this visit</source>
        <translation>Diese Behandlung beginnen</translation>
    </message>
    <message>
        <source>Print the summary of this visit</source>
        <translation>Zusammenfassung dieser Behandlung drucken</translation>
    </message>
    <message>
        <source>Open the client</source>
        <translation>Klienten öffnen</translation>
    </message>
    <message>
        <source>All appointments of the client</source>
        <translation>Alle Termine des Klienten</translation>
    </message>
    <message>
        <source>Book the same again</source>
        <translation>Dasselbe wieder buchen</translation>
    </message>
    <message>
        <source>Cancel the appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Nothing has changed in the intake</source>
        <translation>In der Anamnese hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Fill in the health form</source>
        <translation>Gesundheitsbogen ausfüllen</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Formular speichern</translation>
    </message>
    <message>
        <source>Next part of the form</source>
        <translation>Nächster Teil des Formulars</translation>
    </message>
    <message>
        <source>Previous part of the form</source>
        <translation>Voriger Teil des Formulars</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>One step back</source>
        <translation>Einen Schritt zurück</translation>
    </message>
    <message>
        <source>To the next field, to the one before</source>
        <translation>Zum nächsten Feld, zum vorigen</translation>
    </message>
    <message>
        <source>Take back what was done last</source>
        <translation>Das Letzte rückgängig machen</translation>
    </message>
    <message>
        <source>Pain before, then after; T is ten</source>
        <translation>Schmerz vorher, dann nachher; T ist zehn</translation>
    </message>
    <message>
        <source>Not examined today</source>
        <translation>Heute nicht untersucht</translation>
    </message>
    <message>
        <source>The next point that is open since an earlier visit</source>
        <translation>Der nächste Punkt, der von früher offen ist</translation>
    </message>
    <message>
        <source>The kind of finding, as in the legend</source>
        <translation>Die Art des Befunds, wie in der Legende</translation>
    </message>
    <message>
        <source>The layer above or below under the point</source>
        <translation>Die Schicht darüber oder darunter am Punkt</translation>
    </message>
    <message>
        <source>Move the point in hand</source>
        <translation>Den gewählten Punkt verschieben</translation>
    </message>
    <message>
        <source>Legend of the marks, while the map has the focus</source>
        <translation>Legende der Zeichen, solange die Karte den Fokus hat</translation>
    </message>
    <message>
        <source>Closer, further away, the whole body</source>
        <translation>Näher, weiter weg, der ganze Körper</translation>
    </message>
    <message>
        <source>The next word that may be misspelt</source>
        <translation>Das nächste Wort, das falsch geschrieben sein könnte</translation>
    </message>
    <message>
        <source>Through the visits</source>
        <translation>Durch die Behandlungen</translation>
    </message>
    <message>
        <source>Move the period</source>
        <translation>Den Zeitraum verschieben</translation>
    </message>
    <message>
        <source>Move in the calendar</source>
        <translation>Sich im Kalender bewegen</translation>
    </message>
    <message>
        <source>Book here, or open what is chosen</source>
        <translation>Hier buchen oder das Gewählte öffnen</translation>
    </message>
    <message>
        <source>The day, week or month before and after</source>
        <translation>Tag, Woche oder Monat davor und danach</translation>
    </message>
    <message>
        <source>Move or copy the appointment: arrows, then Enter</source>
        <translation>Termin verschieben oder kopieren: Pfeile, dann Eingabe</translation>
    </message>
    <message>
        <source>Larger, smaller, fitted to the window</source>
        <translation>Größer, kleiner, ans Fenster angepasst</translation>
    </message>
    <message>
        <source>Larger, smaller</source>
        <translation>Größer, kleiner</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>On Today</source>
        <translation>Auf Heute</translation>
    </message>
    <message>
        <source>In the schedule</source>
        <translation>Im Terminplan</translation>
    </message>
    <message>
        <source>With an appointment chosen</source>
        <translation>Mit einem gewählten Termin</translation>
    </message>
    <message>
        <source>In the list of clients</source>
        <translation>In der Liste der Klienten</translation>
    </message>
    <message>
        <source>On a client’s page</source>
        <translation>Auf der Seite eines Klienten</translation>
    </message>
    <message>
        <source>On a visit</source>
        <translation>In einer Behandlung</translation>
    </message>
    <message>
        <source>On the intake page</source>
        <translation>Auf der Seite der Anamnese</translation>
    </message>
    <message>
        <source>In a form</source>
        <translation>In einem Formular</translation>
    </message>
    <message>
        <source>Looking at a document</source>
        <translation>Beim Ansehen eines Dokuments</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Einen Muskel tippen</translation>
    </message>
    <message>
        <source>In the note: a phrase by its short key, then Space</source>
        <translation>In der Notiz: ein Textbaustein über sein Kürzel, dann Leertaste</translation>
    </message>
</context>
<context>
    <name>untie::AddForm</name>
    <message>
        <source>Give the account</source>
        <translation>Konto geben</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As it is typed at sign-in and printed.</source>
        <translation>So wird er bei der Anmeldung getippt und gedruckt.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Hinter dem Namen, gedruckt</translation>
    </message>
    <message>
        <source>Such as LMT. It may stay empty.</source>
        <translation>Zum Beispiel HP. Darf leer bleiben.</translation>
    </message>
</context>
<context>
    <name>untie::AddressEdit</name>
    <message>
        <source>Street and number</source>
        <translation>Straße und Hausnummer</translation>
    </message>
    <message>
        <source>Postcode</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>State or province</source>
        <translation>Bundesland oder Provinz</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>Wie die Praxis</translation>
    </message>
</context>
<context>
    <name>untie::AlertBanner</name>
    <message>
        <source>Intake</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Warum: %1</translation>
    </message>
    <message>
        <source>+%1</source>
        <comment>so many more cautions</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more caution(s)</source>
        <translation>
            <numerusform>%n weiteren Hinweis zeigen</numerusform>
            <numerusform>%n weitere Hinweise zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is left to do, how it stands</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Before the visit</source>
        <translation>Vor der Behandlung</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
</context>
<context>
    <name>untie::AmendForm</name>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Select the words in the note that are wrong.</source>
        <translation>Markieren Sie in der Notiz die Wörter, die falsch sind.</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentCard</name>
    <message>
        <source>%1 was changed.</source>
        <translation>%1 wurde geändert.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Behandlung beginnen</translation>
    </message>
    <message>
        <source>Same again</source>
        <translation>Noch einmal so</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Kartei öffnen</translation>
    </message>
    <message>
        <source>Cancel appointment</source>
        <translation>Termin absagen</translation>
    </message>
    <message>
        <source>Why is it cancelled?</source>
        <translation>Warum wird abgesagt?</translation>
    </message>
    <message>
        <source>Enter cancels it; the reason may be left out.</source>
        <translation>Eingabe sagt ab; der Grund kann fehlen.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Gesperrte Zeit</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Behandlung öffnen</translation>
    </message>
    <message>
        <source>Free this time</source>
        <translation>Zeit freigeben</translation>
    </message>
    <message>
        <source>booked for %1, %2</source>
        <translation>gebucht für %1, %2</translation>
    </message>
    <message>
        <source>moved to %1, %2</source>
        <translation>verschoben auf %1, %2</translation>
    </message>
    <message>
        <source>moved to %1</source>
        <comment>a person</comment>
        <translation>verlegt zu %1</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a client, a state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The time is free again.</source>
        <translation>Die Zeit ist wieder frei.</translation>
    </message>
    <message>
        <source>%1 is cancelled.</source>
        <translation>%1 ist abgesagt.</translation>
    </message>
    <message>
        <source>The note was changed.</source>
        <translation>Die Notiz wurde geändert.</translation>
    </message>
    <message>
        <source>Print summary</source>
        <translation>Übersicht drucken</translation>
    </message>
    <message>
        <source>Print summary again</source>
        <translation>Übersicht noch einmal drucken</translation>
    </message>
    <message>
        <source>Summary is ready to print</source>
        <translation>Übersicht ist bereit zum Drucken</translation>
    </message>
    <message>
        <source>One of a series</source>
        <translation>Teil einer Serie</translation>
    </message>
    <message>
        <source>Comes: %1</source>
        <comment>days and times</comment>
        <translation>Kommt: %1</translation>
    </message>
    <message>
        <source>No other appointments.</source>
        <translation>Keine weiteren Termine.</translation>
    </message>
    <message>
        <source>All appointments</source>
        <translation>Alle Termine</translation>
    </message>
    <message>
        <source>Its history could not be read: %1</source>
        <comment>why</comment>
        <translation>Der Verlauf ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Whether a summary is ready could not be read: %1</source>
        <comment>why</comment>
        <translation>Ob eine Übersicht bereitliegt, ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>One of a series; how it repeats could not be read: %1</source>
        <comment>why</comment>
        <translation>Teil einer Serie; wie sie sich wiederholt, ließ sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>The client&apos;s other appointments could not be read: %1</source>
        <comment>why</comment>
        <translation>Die anderen Termine ließen sich nicht lesen: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <comment>days and times of appointments, cancelled ones, too</comment>
        <translation>Davor: %1</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentFields</name>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Behandelt von</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>None</source>
        <comment>room</comment>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>None</source>
        <comment>service</comment>
        <translation>Keine</translation>
    </message>
</context>
<context>
    <name>untie::AppointmentModel</name>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::AreaPicker</name>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Both, or in the middle</source>
        <translation>Beide oder in der Mitte</translation>
    </message>
</context>
<context>
    <name>untie::Assistant</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>untie::BackButton</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>untie::BackupHeads</name>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
</context>
<context>
    <name>untie::BackupListModel</name>
    <message>
        <source>both places</source>
        <translation>an beiden Orten</translation>
    </message>
    <message>
        <source>second place</source>
        <translation>am zweiten Ort</translation>
    </message>
    <message>
        <source>first place</source>
        <translation>am ersten Ort</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>geprüft</translation>
    </message>
    <message>
        <source>verified in part</source>
        <translation>teilweise geprüft</translation>
    </message>
    <message>
        <source>%1, earlier sheet</source>
        <translation>%1, früheres Blatt</translation>
    </message>
</context>
<context>
    <name>untie::BackupNotices</name>
    <message>
        <source>No backup could be made. %1</source>
        <comment>a sentence follows</comment>
        <translation>Es konnte keine Sicherung angelegt werden. %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Choose a second place…</source>
        <translation>Zweiten Ort wählen …</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
</context>
<context>
    <name>untie::BackupSection</name>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Last backup</source>
        <translation>Letzte Sicherung</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen …</translation>
    </message>
    <message>
        <source>First place</source>
        <translation>Erster Ort</translation>
    </message>
    <message>
        <source>Second place</source>
        <translation>Zweiter Ort</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>at the first start of a day, and when Untie closes after changes</source>
        <translation>beim ersten Start des Tages und beim Schließen nach Änderungen</translation>
    </message>
    <message>
        <source>The backup was cancelled. Nothing of it is left.</source>
        <translation>Die Sicherung wurde abgebrochen. Von ihr ist nichts übrig.</translation>
    </message>
    <message>
        <source>The backup is made and verified, but: %1</source>
        <comment>a sentence follows</comment>
        <translation>Die Sicherung ist angelegt und geprüft, aber: %1</translation>
    </message>
    <message>
        <source>The backup is made, verified and copied to the second place.</source>
        <translation>Die Sicherung ist angelegt, geprüft und an den zweiten Ort kopiert.</translation>
    </message>
    <message>
        <source>The backup is made and verified.</source>
        <translation>Die Sicherung ist angelegt und geprüft.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>Backups are no longer copied to a second place. What lies there stays.</source>
        <translation>Sicherungen werden nicht mehr an einen zweiten Ort kopiert. Was dort liegt, bleibt.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>Von dieser Praxis gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Make the first one</source>
        <translation>Die erste anlegen</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>Reads every file of the chosen backup and compares it with what was written</source>
        <translation>Liest jede Datei der gewählten Sicherung und vergleicht sie mit dem, was geschrieben wurde</translation>
    </message>
    <message>
        <source>None. Each backup is copied there too: best a disk that you unplug and keep elsewhere.</source>
        <translation>Keiner. Jede Sicherung wird auch dorthin kopiert: am besten auf einen Datenträger, der danach abgezogen und anderswo aufbewahrt wird.</translation>
    </message>
    <message>
        <source>%1 is not plugged in now.</source>
        <translation>%1 ist gerade nicht angeschlossen.</translation>
    </message>
    <message>
        <source>Reading every file of it…</source>
        <translation>Jede Datei wird gelesen …</translation>
    </message>
    <message>
        <source>A backup is encrypted as the clinic is: whoever has it and no password can read nothing.</source>
        <translation>Eine Sicherung ist verschlüsselt wie die Praxis selbst: Ohne Passwort ist darin nichts zu lesen.</translation>
    </message>
    <message>
        <source>Choose the second place of the backups</source>
        <translation>Zweiten Ort der Sicherungen wählen</translation>
    </message>
    <message>
        <source>Choose where backups go</source>
        <translation>Ort der Sicherungen wählen</translation>
    </message>
    <message>
        <source>Each backup is copied to %1 as well.</source>
        <translation>Jede Sicherung wird auch nach %1 kopiert.</translation>
    </message>
    <message>
        <source>Backups go to %1.</source>
        <translation>Sicherungen kommen nach %1.</translation>
    </message>
    <message>
        <source>Every file of this backup is as it was written.</source>
        <translation>Jede Datei dieser Sicherung ist so, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>Use the clinic’s folder</source>
        <translation>Ordner der Praxis verwenden</translation>
    </message>
    <message>
        <source>Backups go into the clinic’s folder.</source>
        <translation>Sicherungen kommen in den Ordner der Praxis.</translation>
    </message>
    <message>
        <source>In the clinic’s own folder. A disk that breaks takes both with it: another disk is better.</source>
        <translation>Im Ordner der Praxis selbst. Ein Datenträger, der ausfällt, nimmt beides mit: Besser ist ein anderer.</translation>
    </message>
    <message>
        <source>%1 cannot be reached; until then backups go into the clinic’s own folder.</source>
        <translation>%1 ist nicht erreichbar; bis dahin kommen Sicherungen in den Ordner der Praxis.</translation>
    </message>
    <message>
        <source>Restore this…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Closes the clinic and shows what going back to this backup would change</source>
        <translation>Schließt die Praxis und zeigt, was sich mit dieser Sicherung ändern würde</translation>
    </message>
    <message>
        <source>It opens with an earlier recovery sheet: whoever kept that one, and gets at this backup, can read it.</source>
        <translation>Sie öffnet sich mit einem früheren Wiederherstellungsblatt: Wer jenes behalten hat und an diese Sicherung kommt, kann sie lesen.</translation>
    </message>
</context>
<context>
    <name>untie::BackupStep</name>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>A copy for the day the disk breaks</source>
        <translation>Eine Kopie für den Ernstfall</translation>
    </message>
    <message>
        <source>Untie makes a backup by itself on every working day, into the clinic’s own folder. A second copy belongs on another medium, best one that you unplug afterwards.</source>
        <translation>Untie sichert an jedem Arbeitstag von selbst in den Ordner der Praxis. Eine zweite Kopie gehört auf ein anderes Medium, am besten eines, das Sie danach abziehen.</translation>
    </message>
    <message>
        <source>Keep a second copy in this folder:</source>
        <translation>Eine zweite Kopie in diesem Ordner anlegen:</translation>
    </message>
    <message>
        <source>Later. Untie reminds me when there is none after seven days.</source>
        <translation>Später. Untie erinnert mich, wenn es nach sieben Tagen noch keine gibt.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>Folder on another medium</source>
        <translation>Ordner auf einem anderen Medium</translation>
    </message>
    <message>
        <source>This lies on the same disk as the clinic: when that breaks, both are gone.</source>
        <translation>Er liegt auf demselben Laufwerk wie die Praxis: Fällt es aus, ist beides weg.</translation>
    </message>
    <message>
        <source>Choose a folder for the second copy</source>
        <translation>Ordner für die zweite Kopie wählen</translation>
    </message>
    <message>
        <source>Choose a folder, or choose “Later” below.</source>
        <translation>Wählen Sie einen Ordner oder unten „Später“.</translation>
    </message>
    <message>
        <source>There is no such folder. Is the medium plugged in?</source>
        <translation>Diesen Ordner gibt es nicht. Ist das Medium angeschlossen?</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>In diesen Ordner kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>This is the clinic’s own folder: choose another one.</source>
        <translation>Das ist der Ordner der Praxis selbst: Wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>untie::BackupWords</name>
    <message>
        <source>at %1</source>
        <comment>a time of today, in a sentence</comment>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>yesterday at %1</source>
        <comment>a time, in a sentence</comment>
        <translation>gestern um %1</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <comment>format of a day</comment>
        <translation>d. MMMM</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <comment>format of a day</comment>
        <translation>d. MMMM yyyy</translation>
    </message>
    <message>
        <source>on %1</source>
        <comment>a day, in a sentence</comment>
        <translation>am %1</translation>
    </message>
    <message>
        <source>First start of the day</source>
        <translation>Erster Start des Tages</translation>
    </message>
    <message>
        <source>End of work</source>
        <translation>Arbeitsende</translation>
    </message>
    <message>
        <source>Made by hand</source>
        <translation>Von Hand angelegt</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einer Aktualisierung</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>No backup that can be read.</source>
        <translation>Keine lesbare Sicherung.</translation>
    </message>
    <message>
        <source>No backup yet.</source>
        <translation>Noch keine Sicherung.</translation>
    </message>
    <message>
        <source>Backup verified %1.</source>
        <comment>at 13:00</comment>
        <translation>Sicherung %1 geprüft.</translation>
    </message>
    <message>
        <source>Backup %1, verified in part.</source>
        <comment>at 13:00</comment>
        <translation>Sicherung %1, nur teilweise geprüft.</translation>
    </message>
    <message>
        <source>There is no backup of this clinic yet.</source>
        <translation>Von dieser Praxis gibt es noch keine Sicherung.</translation>
    </message>
    <message>
        <source>The last backup was made %1.</source>
        <comment>on 3 November</comment>
        <translation>Die letzte Sicherung wurde %1 angelegt.</translation>
    </message>
    <message>
        <source>The backups of the last week could be verified in part only. One that you make now is verified whole.</source>
        <translation>Die Sicherungen der letzten Woche konnten nur teilweise geprüft werden. Eine, die jetzt angelegt wird, wird ganz geprüft.</translation>
    </message>
    <message>
        <source>All backups lie in one place. Keep a copy on a second one, best on a disk that you unplug.</source>
        <translation>Alle Sicherungen liegen an einem Ort. Eine Kopie gehört an einen zweiten, am besten auf einen Datenträger, der danach abgezogen wird.</translation>
    </message>
    <message>
        <source>The last copy in the second place was made %1. Plug its disk in.</source>
        <comment>on 3 November</comment>
        <translation>Die letzte Kopie am zweiten Ort wurde %1 angelegt. Bitte den Datenträger anschließen.</translation>
    </message>
    <message>
        <source>No backup was copied to the second place yet. Plug its disk in.</source>
        <translation>An den zweiten Ort wurde noch nichts kopiert. Bitte den Datenträger anschließen.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>untie::BoardView</name>
    <message>
        <source>Schedule</source>
        <translation>Terminplan</translation>
    </message>
</context>
<context>
    <name>untie::BodyAreaMap</name>
    <message>
        <source>The body from the front and from behind</source>
        <translation>Der Körper von vorn und von hinten</translation>
    </message>
    <message>
        <source>The same parts stand as names beside it.</source>
        <translation>Dieselben Stellen stehen als Namen daneben.</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
</context>
<context>
    <name>untie::BodyMapView</name>
    <message numerus="yes">
        <source>%n mark(s) in this view</source>
        <translation>
            <numerusform>%n Markierung in dieser Ansicht</numerusform>
            <numerusform>%n Markierungen in dieser Ansicht</numerusform>
        </translation>
    </message>
    <message>
        <source>LEFT</source>
        <comment>side of the body</comment>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <comment>side of the body</comment>
        <translation>RECHTS</translation>
    </message>
    <message>
        <source>Body map</source>
        <translation>Körperkarte</translation>
    </message>
    <message numerus="yes">
        <source>%1: open, %n mark(s)</source>
        <extracomment>%1 is a part of the body that opens enlarged, such as the palm of the hand</extracomment>
        <translation>
            <numerusform>%1: öffnen, eine Markierung</numerusform>
            <numerusform>%1: öffnen, %n Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: open</source>
        <translation>%1: öffnen</translation>
    </message>
    <message>
        <source>Refers to: %1</source>
        <translation>Strahlt aus: %1</translation>
    </message>
    <message>
        <source>Paint with the pointer, or with arrows and Space. Shift rubs out, + and − change the brush, Enter ends.</source>
        <translation>Mit dem Zeiger malen oder mit Pfeilen und Leertaste. Umschalt radiert, + und − ändern den Pinsel, Enter beendet.</translation>
    </message>
</context>
<context>
    <name>untie::BookingBox</name>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Block this time</source>
        <translation>Zeit sperren</translation>
    </message>
    <message>
        <source>Who is it for?</source>
        <translation>Für wen ist der Termin?</translation>
    </message>
    <message>
        <source>Clients who fit</source>
        <translation>Passende Klientinnen und Klienten</translation>
    </message>
    <message>
        <source>Take this time</source>
        <translation>Diese Zeit nehmen</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s). 1 to 9: so many weeks.</source>
        <translation>
            <numerusform>In %n Woche. 1 bis 9: so viele Wochen.</numerusform>
            <numerusform>In %n Wochen. 1 bis 9: so viele Wochen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The last day cannot be read, or it comes before the first.</source>
        <translation>Der letzte Tag ist nicht lesbar, oder er liegt vor dem ersten.</translation>
    </message>
    <message numerus="yes">
        <source>%n of %1 times are taken and left out: %2</source>
        <comment>number of times, days</comment>
        <translation>
            <numerusform>%n von %1 Zeiten ist belegt und wird ausgelassen: %2</numerusform>
            <numerusform>%n von %1 Zeiten sind belegt und werden ausgelassen: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Not understood and left out: %1</source>
        <comment>words</comment>
        <translation>Nicht verstanden und weggelassen: %1</translation>
    </message>
    <message>
        <source>Name or phone, or “%1”</source>
        <extracomment>%1: a question in this language that the program understands, such as &quot;next free 60&quot;</extracomment>
        <translation>Name, Telefon oder „%1“</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>In den nächsten Wochen gibt es keine solche Zeit.</translation>
    </message>
    <message>
        <source>Add and book</source>
        <comment>a new client</comment>
        <translation>Anlegen und buchen</translation>
    </message>
    <message>
        <source>Look for times</source>
        <translation>Zeiten suchen</translation>
    </message>
    <message>
        <source>%1 is free.</source>
        <comment>a time, and a room where it is another</comment>
        <translation>%1 ist frei.</translation>
    </message>
    <message>
        <source>Take %1</source>
        <comment>a time</comment>
        <translation>%1 nehmen</translation>
    </message>
</context>
<context>
    <name>untie::BookingsAhead</name>
    <message numerus="yes">
        <source>%n booking(s) are still ahead, the last on %1. They stay where they are: afterwards they are listed here, to be given to somebody else.</source>
        <translation>
            <numerusform>%n Termin steht noch an, am %1. Er bleibt, wo er ist: Danach steht er hier, um ihn jemand anderem zu geben.</numerusform>
            <numerusform>%n Termine stehen noch an, der letzte am %1. Sie bleiben, wo sie sind: Danach stehen sie hier, um sie jemand anderem zu geben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>Nicht übernehmbar</translation>
    </message>
    <message>
        <source>Left out, not free</source>
        <translation>Ausgelassen, nicht frei</translation>
    </message>
    <message>
        <source>Appointment of %1</source>
        <translation>Termin von %1</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Gesperrte Zeit</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln times</source>
        <comment>a moment comes before</comment>
        <translation>
            <numerusform>%1, %Ln-mal</numerusform>
            <numerusform>%1, %Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %Ln times are not free and are left out.</source>
        <translation>
            <numerusform>%L1 von %Ln Zeit ist nicht frei und wird ausgelassen.</numerusform>
            <numerusform>%L1 von %Ln Zeiten sind nicht frei und werden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>(no title)</source>
        <translation>(ohne Titel)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>untie::CalendarEventsStep</name>
    <message>
        <source>Appointments</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Was übernommen wird</translation>
    </message>
    <message>
        <source>Where a client is named, it is their appointment. Any other time is blocked, so that nobody is booked into it, unless you say otherwise.</source>
        <translation>Wo jemand aus der Kartei genannt ist, wird es deren Termin. Jede andere Zeit wird gesperrt, damit niemand hineingebucht wird, außer Sie sagen es anders.</translation>
    </message>
    <message>
        <source>Whose calendar it is</source>
        <translation>Wessen Kalender es ist</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was gezeigt wird</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Nicht übernehmbar</translation>
    </message>
    <message>
        <source>Calendar of</source>
        <translation>Kalender von</translation>
    </message>
    <message>
        <source>Events in the calendar</source>
        <translation>Ereignisse im Kalender</translation>
    </message>
    <message>
        <source>Another client…</source>
        <translation>Andere Person …</translation>
    </message>
    <message>
        <source>Another client for this event</source>
        <translation>Eine andere Person für dieses Ereignis</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>Reading the events, and seeing who is free then…</source>
        <translation>Die Ereignisse werden gelesen und mit dem Terminplan verglichen …</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
    <message>
        <source>%1 appointments and blocked times come in; %2 events are left out, %3 cannot be taken. Nothing is stored yet.</source>
        <translation>%1 Termine und gesperrte Zeiten werden übernommen; %2 Ereignisse werden ausgelassen, %3 sind nicht übernehmbar. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>Whose calendar is it? Choose on the right.</source>
        <translation>Wessen Kalender ist es? Wählen Sie rechts.</translation>
    </message>
</context>
<context>
    <name>untie::CalendarKeeper</name>
    <message>
        <source>There is no such folder.</source>
        <translation>Diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>This is the clinic&apos;s own folder, which nobody else should look into. Choose another one.</source>
        <translation>Das ist der eigene Ordner der Praxis, in den sonst niemand sehen soll. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Nothing can be written into this folder.</source>
        <translation>In diesen Ordner lässt sich nichts schreiben.</translation>
    </message>
    <message>
        <source>This folder is copied to other computers (%1). With clients&apos; names, these leave the clinic with it.</source>
        <comment>a program or kind of disk</comment>
        <translation>Dieser Ordner wird auf andere Computer kopiert (%1). Mit Namen verlassen auch diese so die Praxis.</translation>
    </message>
    <message>
        <source>The calendar files in %1 are not up to date. %2</source>
        <translation>Die Kalenderdateien in %1 sind nicht auf dem neuesten Stand. %2</translation>
    </message>
    <message>
        <source>Calendar files of people who left are gone: %1</source>
        <comment>names</comment>
        <translation>Die Kalenderdateien von Ausgeschiedenen sind entfernt: %1</translation>
    </message>
</context>
<context>
    <name>untie::CalendarPane</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Where the calendar files go</source>
        <translation>Wohin die Kalenderdateien kommen</translation>
    </message>
    <message>
        <source>Write the files once</source>
        <translation>Dateien einmal schreiben</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Calendar files</source>
        <translation>Kalenderdateien</translation>
    </message>
    <message>
        <source>One file for each who works here, which calendars of phones and computers can read. Without names an event says only that the time is booked.</source>
        <translation>Eine Datei für jede Person, die hier arbeitet; Kalender von Telefonen und Computern können sie lesen. Ohne Namen steht darin nur, dass die Zeit belegt ist.</translation>
    </message>
    <message>
        <source>The files are there already, as they should be.</source>
        <translation>Die Dateien stehen schon da, so wie sie sein sollen.</translation>
    </message>
    <message numerus="yes">
        <source>%n calendar file(s) written.</source>
        <translation>
            <numerusform>%n Kalenderdatei geschrieben.</numerusform>
            <numerusform>%n Kalenderdateien geschrieben.</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer keep them up to date</source>
        <translation>Nicht mehr aktuell halten</translation>
    </message>
    <message>
        <source>Keep them up to date</source>
        <translation>Aktuell halten</translation>
    </message>
    <message>
        <source>The files in %1 follow every change on this computer.</source>
        <translation>Die Dateien in %1 folgen jeder Änderung an diesem Computer.</translation>
    </message>
    <message>
        <source>With names and services</source>
        <translation>Mit Namen und Leistungen</translation>
    </message>
</context>
<context>
    <name>untie::CandidateListModel</name>
    <message numerus="yes">
        <source>raised by %Ln place(s)</source>
        <translation>
            <numerusform>um %Ln Platz gehoben</numerusform>
            <numerusform>um %Ln Plätze gehoben</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::CandidateModel</name>
    <message>
        <source>New client %1</source>
        <translation>Neu in der Kartei: %1</translation>
    </message>
    <message>
        <source>Look for: %1</source>
        <extracomment>%1: a question, such as &quot;next free 60 minutes with Marta&quot;</extracomment>
        <translation>Suchen: %1</translation>
    </message>
    <message>
        <source>last visit %1</source>
        <comment>a day</comment>
        <translation>letzte Behandlung %1</translation>
    </message>
</context>
<context>
    <name>untie::CarePart</name>
    <message>
        <source>Home care</source>
        <translation>Für zu Hause</translation>
    </message>
    <message>
        <source>Weeks until the next visit</source>
        <translation>Wochen bis zum nächsten Termin</translation>
    </message>
    <message>
        <source>open</source>
        <comment>when to come again is not agreed on</comment>
        <translation>offen</translation>
    </message>
    <message>
        <source>Next visit in</source>
        <translation>Nächster Termin in</translation>
    </message>
    <message>
        <source>Last time: %1</source>
        <translation>Letztes Mal: %1</translation>
    </message>
    <message>
        <source> wk</source>
        <extracomment>Behind the number of weeks until the next visit</extracomment>
        <translation> Wo.</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
</context>
<context>
    <name>untie::CarriedLine</name>
    <message>
        <source>Take over from %1</source>
        <extracomment>%1 is the day of the visit before</extracomment>
        <translation>Vom %1 übernehmen</translation>
    </message>
    <message>
        <source>Copied from %1, not touched yet</source>
        <extracomment>%1 is the day of the visit before</extracomment>
        <translation>Vom %1 übernommen, noch nicht geändert</translation>
    </message>
</context>
<context>
    <name>untie::CaseForm</name>
    <message>
        <source>Complaint</source>
        <translation>Beschwerde</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What the client wants to reach, in their words</source>
        <translation>Was die Person erreichen will, in ihren Worten</translation>
    </message>
    <message>
        <source>What you copied is too long for a goal, so it was not pasted.</source>
        <translation>Das Kopierte ist zu lang für ein Ziel und wurde nicht eingefügt.</translation>
    </message>
</context>
<context>
    <name>untie::CaseLine</name>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
    <message>
        <source>Case: %1</source>
        <translation>Fall: %1</translation>
    </message>
    <message>
        <source>Goals: %1</source>
        <translation>Ziele: %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>%1 (closed)</source>
        <comment>a case</comment>
        <translation>%1 (abgeschlossen)</translation>
    </message>
    <message>
        <source>For none</source>
        <translation>Zu keinem</translation>
    </message>
    <message>
        <source>New case…</source>
        <translation>Neuer Fall …</translation>
    </message>
    <message>
        <source>Change what it says…</source>
        <translation>Text ändern …</translation>
    </message>
    <message>
        <source>Close this case</source>
        <translation>Diesen Fall abschließen</translation>
    </message>
    <message>
        <source>Reopen this case</source>
        <translation>Diesen Fall wieder öffnen</translation>
    </message>
</context>
<context>
    <name>untie::CasesPane</name>
    <message>
        <source>No case yet. A case is a complaint with what the client wants to reach; visits belong to it.</source>
        <translation>Noch kein Fall. Ein Fall ist eine Beschwerde mit dem, was die Person erreichen will; Behandlungen gehören dazu.</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>New case</source>
        <translation>Neuer Fall</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>A case: the day it began on</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1 to %2, closed</source>
        <extracomment>A closed case: its first and its last day</extracomment>
        <translation>%1 bis %2, abgeschlossen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln visit(s)</source>
        <translation>
            <numerusform>%Ln Behandlung</numerusform>
            <numerusform>%Ln Behandlungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the case “%1”</source>
        <translation>Fall „%1“ bearbeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Abschließen</translation>
    </message>
    <message>
        <source>Close the case “%1”</source>
        <translation>Fall „%1“ abschließen</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Wieder öffnen</translation>
    </message>
    <message>
        <source>Reopen the case “%1”</source>
        <translation>Fall „%1“ wieder öffnen</translation>
    </message>
    <message>
        <source>Show visits</source>
        <translation>Behandlungen zeigen</translation>
    </message>
    <message>
        <source>Show the visits for “%1”</source>
        <translation>Behandlungen zu „%1“ zeigen</translation>
    </message>
</context>
<context>
    <name>untie::CautionList</name>
    <message>
        <source>Referral note</source>
        <translation>Notiz zur Abklärung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what to do, because of what</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing in the intake speaks against treatment.</source>
        <translation>Nichts in der Anamnese spricht gegen eine Behandlung.</translation>
    </message>
    <message>
        <source>No intake yet, so nothing is known.</source>
        <translation>Noch keine Anamnese, also ist nichts bekannt.</translation>
    </message>
    <message>
        <source>New clearance</source>
        <translation>Neue Freigabe</translation>
    </message>
    <message>
        <source>Doctor’s clearance</source>
        <translation>Ärztliche Freigabe</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>Ärztliche Freigabe: %1</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Take the clearance back: %1</source>
        <translation>Freigabe zurücknehmen: %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>in the doctor’s words</comment>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>untie::ChoiceChip</name>
    <message>
        <source>A caution speaks against it</source>
        <translation>Ein Hinweis spricht dagegen</translation>
    </message>
</context>
<context>
    <name>untie::ClearanceForm</name>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>A doctor’s clearance: %1</source>
        <translation>Ärztliche Freigabe: %1</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>Erteilt am</translation>
    </message>
    <message>
        <source>Holds until</source>
        <translation>Gilt bis</translation>
    </message>
    <message>
        <source>How far it goes</source>
        <translation>Wie weit sie reicht</translation>
    </message>
    <message>
        <source>everything, everywhere</source>
        <translation>alles, überall</translation>
    </message>
    <message>
        <source>In the doctor’s words</source>
        <translation>In den Worten der Ärztin oder des Arztes</translation>
    </message>
    <message>
        <source>Only these techniques; none chosen: all</source>
        <translation>Nur diese Techniken; keine gewählt: alle</translation>
    </message>
    <message>
        <source>Only here; nothing chosen: everywhere</source>
        <translation>Nur hier; nichts gewählt: überall</translation>
    </message>
    <message>
        <source>as the caution says</source>
        <translation>wie im Hinweis</translation>
    </message>
    <message>
        <source>Pressure up to</source>
        <translation>Druck bis</translation>
    </message>
</context>
<context>
    <name>untie::ClientCard</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Hand over the health form</source>
        <translation>Gesundheitsbogen übergeben</translation>
    </message>
</context>
<context>
    <name>untie::ClientFace</name>
    <message>
        <source>Photo of %1</source>
        <translation>Foto von %1</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>There is no photo yet.</source>
        <translation>Es gibt noch kein Foto.</translation>
    </message>
    <message>
        <source>Choose a photo…</source>
        <translation>Foto wählen …</translation>
    </message>
    <message>
        <source>Choose another photo…</source>
        <translation>Anderes Foto wählen …</translation>
    </message>
    <message>
        <source>Remove the photo</source>
        <translation>Foto entfernen</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Foto wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The photo is removed.</source>
        <translation>Das Foto ist entfernt.</translation>
    </message>
</context>
<context>
    <name>untie::ClientFacts</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name, relation to the client</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzte Behandlung</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Notiz für den Empfang</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>how a name is said</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Gehört zu</translation>
    </message>
    <message>
        <source>Restricted: nobody works with this record. %1</source>
        <comment>a reason</comment>
        <translation>Eingeschränkt: Niemand arbeitet mit diesem Eintrag. %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientFiles</name>
    <message>
        <source>Clinical files</source>
        <translation>Zur Behandlung</translation>
    </message>
    <message>
        <source>None yet. What belongs to the treatment, such as a doctor’s letter, is dropped here; the front desk does not see it.</source>
        <translation>Noch keine. Was zur Behandlung gehört, etwa ein Arztbrief, wird hier abgelegt; der Empfang sieht es nicht.</translation>
    </message>
    <message>
        <source>Files at the front desk</source>
        <translation>Am Empfang</translation>
    </message>
    <message>
        <source>None yet. What the desk needs, such as a voucher, is dropped here.</source>
        <translation>Noch keine. Was der Empfang braucht, etwa ein Gutschein, wird hier abgelegt.</translation>
    </message>
    <message>
        <source>%1 was not added. %2</source>
        <comment>a file&apos;s name, a sentence</comment>
        <translation>%1 wurde nicht hinzugefügt. %2</translation>
    </message>
    <message>
        <source>%1 is not opened from here: it is of a kind that could do something by itself. Save a copy of it instead.</source>
        <translation>%1 wird von hier aus nicht geöffnet: Dateien dieser Art können selbst etwas ausführen. Speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>No program on this computer shows %1. Save a copy of it instead.</source>
        <translation>Kein Programm auf diesem Rechner zeigt %1. Speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopie speichern</translation>
    </message>
    <message>
        <source>%1 is removed.</source>
        <comment>a file&apos;s name</comment>
        <translation>%1 ist entfernt.</translation>
    </message>
</context>
<context>
    <name>untie::ClientForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Klient</translation>
    </message>
    <message>
        <source>This is no date. One is written as %1.</source>
        <translation>Das ist kein Datum. Schreiben Sie es wie %1.</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>This was typed on %1 and is not stored yet.</source>
        <comment>a date with its time</comment>
        <translation>Das wurde am %1 eingegeben und ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else changed this client in the meantime. What they changed elsewhere stands here too; what you typed stays. Look it over and save again.</source>
        <translation>Jemand anderes hat diese Klientin oder diesen Klienten inzwischen geändert. Deren übrige Änderungen stehen jetzt auch hier; Ihre Eingaben bleiben. Prüfen Sie alles und speichern Sie noch einmal.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>They are archived. Back again, they stand in the list and are found.</source>
        <translation>Archiviert. Nach dem Zurückholen steht die Person wieder in der Liste und wird gefunden.</translation>
    </message>
    <message>
        <source>They leave the list and the search. Nothing is deleted, and they can be brought back.</source>
        <translation>Nimmt die Person aus Liste und Suche. Nichts wird gelöscht, und sie lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>Family and guardians</source>
        <translation>Familie und gesetzliche Vertretung</translation>
    </message>
    <message>
        <source>Open that record</source>
        <translation>Diesen Eintrag öffnen</translation>
    </message>
    <message>
        <source>born %1</source>
        <comment>a date</comment>
        <translation>geboren am %1</translation>
    </message>
    <message>
        <source>This is likely somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>Diese Person gibt es wahrscheinlich schon: %1.</translation>
    </message>
    <message>
        <source>This may be somebody who is here already: %1.</source>
        <comment>name, birth date, phone</comment>
        <translation>Diese Person gibt es vielleicht schon: %1.</translation>
    </message>
</context>
<context>
    <name>untie::ClientLinksEdit</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Name or phone of another client</source>
        <translation>Name oder Telefon einer anderen Person aus der Kartei</translation>
    </message>
    <message>
        <source>Kept at once, and seen from both records.</source>
        <translation>Wird sofort gespeichert und ist in beiden Einträgen zu sehen.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a client&apos;s name</comment>
        <translation>%1 entfernen</translation>
    </message>
</context>
<context>
    <name>untie::ClientListModel</name>
    <message>
        <source>%1 · %2</source>
        <comment>age, birth date</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Age · born</source>
        <translation>Alter · geboren</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>Letzte Behandlung</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>A day of this year and of another one, in Qt&apos;s date format letters.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
</context>
<context>
    <name>untie::ClientNotePane</name>
    <message>
        <source>What it was</source>
        <translation>Was es war</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Why it does not count any more</source>
        <translation>Warum sie nicht mehr gilt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Note outside a visit</source>
        <translation>Notiz außerhalb einer Behandlung</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted.</source>
        <translation>Das Kopierte hat %1 Zeichen; %2 können hier gespeichert werden. Es wurde nicht eingefügt.</translation>
    </message>
    <message>
        <source>You had begun to write this; it is not saved yet.</source>
        <translation>Das hatten Sie begonnen; es ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Withdrawn: %1</source>
        <translation>Zurückgezogen: %1</translation>
    </message>
    <message>
        <source>When was it? A day and a time of day.</source>
        <translation>Wann war es? Ein Tag und eine Uhrzeit.</translation>
    </message>
    <message>
        <source>Say why.</source>
        <translation>Nennen Sie den Grund.</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3, %4</source>
        <extracomment>A version of a note: its number, who wrote it, day, time</extracomment>
        <translation>Fassung %1 · %2 · %3, %4</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>Jemand, der nicht mehr bekannt ist</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
</context>
<context>
    <name>untie::ClientPage</name>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neue Behandlung</translation>
    </message>
    <message>
        <source>Who opened and changed this record</source>
        <translation>Wer diese Akte geöffnet und geändert hat</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>Anamnese</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Phones, address, emergency contact and what else the front desk knows</source>
        <translation>Telefonnummern, Adresse, Notfallkontakt und was der Empfang sonst weiß</translation>
    </message>
    <message>
        <source>Beside the body</source>
        <translation>Neben dem Körper</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Fälle</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Körper</translation>
    </message>
</context>
<context>
    <name>untie::ClientSheet</name>
    <message>
        <source>More ways to reach them</source>
        <translation>Weitere Kontaktwege</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>In an emergency</source>
        <translation>Im Notfall</translation>
    </message>
    <message>
        <source>About them</source>
        <translation>Zur Person</translation>
    </message>
    <message>
        <source>Given name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Rufname</translation>
    </message>
    <message>
        <source>Only where it is not the given name.</source>
        <translation>Nur, wenn er vom Vornamen abweicht.</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Geburtsdatum</translation>
    </message>
    <message>
        <source>As %1.</source>
        <comment>example of a date</comment>
        <translation>Zum Beispiel %1.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Kind of phone</source>
        <translation>Art des Telefons</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Kind of e-mail address</source>
        <translation>Art der E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Notiz für den Empfang</translation>
    </message>
    <message>
        <source>Nothing about health: whoever books appointments can read this.</source>
        <translation>Nichts zur Gesundheit: Wer Termine vergibt, kann dies lesen.</translation>
    </message>
    <message>
        <source>Further phones</source>
        <translation>Weitere Telefonnummern</translation>
    </message>
    <message>
        <source>Add a phone</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source>Further e-mail addresses</source>
        <translation>Weitere E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Add an address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>As the clinic</source>
        <translation>Wie die Praxis</translation>
    </message>
    <message>
        <source>Language of what is printed</source>
        <translation>Sprache der Ausdrucke</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Wen anrufen</translation>
    </message>
    <message>
        <source>Who that is</source>
        <translation>Wer das ist</translation>
    </message>
    <message>
        <source>Their phone</source>
        <translation>Telefon dieser Person</translation>
    </message>
    <message>
        <source>How the name is said</source>
        <translation>Aussprache des Namens</translation>
    </message>
    <message>
        <source>As one would read it out: oh-DEEL.</source>
        <translation>Wie man es vorlesen würde: o-DIHL.</translation>
    </message>
    <message>
        <source>Pronouns</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>Beruf</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>Aktivitäten</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Empfohlen von</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Ärztin oder Arzt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Words of your own to find groups by, with commas between them.</source>
        <translation>Eigene Wörter, um Gruppen zu finden, durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Somebody else has emptied this field.</source>
        <translation>Jemand anderes hat dieses Feld geleert.</translation>
    </message>
    <message>
        <source>Somebody else wrote here: %1</source>
        <translation>Jemand anderes hat hier eingetragen: %1</translation>
    </message>
</context>
<context>
    <name>untie::ClientTimesPane</name>
    <message>
        <source>The client&apos;s appointments</source>
        <translation>Termine der Person</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was ever booked for %1.</source>
        <translation>Für %1 war noch nie etwas gebucht.</translation>
    </message>
</context>
<context>
    <name>untie::ClientsPage</name>
    <message>
        <source>No client yet. The first one is written here, and every visit hangs on it.</source>
        <translation>Noch keine Klienten. Legen Sie hier den ersten an; jede Behandlung gehört zu einem Klienten.</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neuer Klient</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Name oder Telefon</translation>
    </message>
    <message>
        <source>Nobody here is called or reached by “%1”.</source>
        <translation>Niemand mit diesem Namen oder dieser Telefonnummer: „%1“.</translation>
    </message>
    <message>
        <source>New client named %1</source>
        <translation>Neuer Klient: %1</translation>
    </message>
    <message>
        <source>Reading the clients…</source>
        <translation>Klienten werden gelesen …</translation>
    </message>
    <message>
        <source>Nobody of this list fits.</source>
        <translation>Niemand aus dieser Liste passt.</translation>
    </message>
    <message>
        <source>Look among everybody</source>
        <translation>Unter allen suchen</translation>
    </message>
    <message>
        <source>Records that may be of one person</source>
        <translation>Einträge, die von einer Person sein können</translation>
    </message>
    <message>
        <source>Bring in clients from a file</source>
        <translation>Aus einer Datei übernehmen</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Alle Notizen durchsuchen</translation>
    </message>
</context>
<context>
    <name>untie::ClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>What is the clinic called?</source>
        <translation>Wie heißt die Praxis?</translation>
    </message>
    <message>
        <source>This stands at the head of everything you print. All of it can be changed later.</source>
        <translation>Das steht am Kopf von allem, was Sie drucken. Alles davon lässt sich später ändern.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>In one line, with commas. May stay empty.</source>
        <translation>In einer Zeile, mit Kommas. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Darf leer bleiben.</translation>
    </message>
</context>
<context>
    <name>untie::ClosingPage</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Backing up…</source>
        <translation>Sicherung läuft …</translation>
    </message>
    <message>
        <source>Everything is saved. What was changed is copied and checked; then Untie closes by itself.</source>
        <translation>Alles ist gespeichert. Was geändert wurde, wird jetzt kopiert und geprüft; danach schließt sich Untie von selbst.</translation>
    </message>
    <message>
        <source>Quit without</source>
        <translation>Ohne Sicherung beenden</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Es wurde keine Sicherung angelegt</translation>
    </message>
    <message>
        <source>Quit without a backup</source>
        <translation>Ohne Sicherung beenden</translation>
    </message>
</context>
<context>
    <name>untie::ConditionBlock</name>
    <message>
        <source>None of these</source>
        <translation>Nichts davon</translation>
    </message>
    <message>
        <source>Nothing else</source>
        <translation>Sonst nichts</translation>
    </message>
</context>
<context>
    <name>untie::ConditionDetails</name>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Nicht sicher</translation>
    </message>
    <message>
        <source>I would rather not answer</source>
        <translation>Möchte ich nicht beantworten</translation>
    </message>
</context>
<context>
    <name>untie::ConflictView</name>
    <message>
        <source>Two versions of this note</source>
        <translation>Zwei Fassungen dieser Notiz</translation>
    </message>
    <message>
        <source>%1 stored this note while you were writing. Both versions are kept until you decide.</source>
        <translation>%1 hat diese Notiz gespeichert, während Sie schrieben. Beide Fassungen bleiben, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Die andere nehmen</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Meine darüber speichern</translation>
    </message>
    <message>
        <source>Keep both texts</source>
        <translation>Beide Texte behalten</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Für zu Hause</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln treatment(s)</source>
        <translation>
            <numerusform>%Ln Anwendung</numerusform>
            <numerusform>%Ln Anwendungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln measure(s)</source>
        <translation>
            <numerusform>%Ln Messung</numerusform>
            <numerusform>%Ln Messungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Marks, treatments, measures</source>
        <translation>Markierungen, Anwendungen, Messungen</translation>
    </message>
    <message>
        <source>This note was stored elsewhere while you were writing. Both versions are kept until you decide.</source>
        <translation>Diese Notiz wurde woanders gespeichert, während Sie schrieben. Beide Fassungen bleiben erhalten, bis Sie entscheiden.</translation>
    </message>
</context>
<context>
    <name>untie::ConsentAsk</name>
    <message>
        <source>%1: consent for this visit is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: Einwilligung für diese Behandlung ist nicht unterschrieben</translation>
    </message>
    <message>
        <source>%1: consent is not signed</source>
        <comment>a sensitive area</comment>
        <translation>%1: Einwilligung ist nicht unterschrieben</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Unterschreiben …</translation>
    </message>
    <message>
        <source>Let the client sign: %1</source>
        <translation>Unterschreiben lassen: %1</translation>
    </message>
    <message>
        <source>The client reads the text and signs here</source>
        <translation>Der Text wird hier gelesen und unterschrieben</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Einwilligung speichern</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
</context>
<context>
    <name>untie::ConsentPane</name>
    <message>
        <source>asked for at each visit that needs it</source>
        <translation>wird bei jedem Termin erfragt, der sie braucht</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nicht erteilt</translation>
    </message>
    <message>
        <source>signed by %1 on %2, version %3</source>
        <comment>name, day, number</comment>
        <translation>unterschrieben von %1 am %2, Fassung %3</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>%1 · there is a newer text</source>
        <translation>%1 · es gibt einen neueren Text</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>abgelaufen</translation>
    </message>
    <message>
        <source>withdrawn on %1</source>
        <translation>widerrufen am %1</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Widerrufen</translation>
    </message>
    <message>
        <source>Withdraw: %1</source>
        <translation>Widerrufen: %1</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Unterschreiben</translation>
    </message>
    <message>
        <source>Sign: %1</source>
        <translation>Unterschreiben: %1</translation>
    </message>
    <message>
        <source>%1, for this visit only</source>
        <translation>%1, nur für diese Behandlung</translation>
    </message>
    <message>
        <source>held for the visit of %1 only</source>
        <translation>galt nur für die Behandlung vom %1</translation>
    </message>
</context>
<context>
    <name>untie::ConsentSigner</name>
    <message>
        <source>A guardian signs</source>
        <translation>Eine sorgeberechtigte Person unterschreibt</translation>
    </message>
    <message>
        <source>Their identity was seen</source>
        <translation>Ausweis wurde gesehen</translation>
    </message>
    <message>
        <source>The child agrees too</source>
        <translation>Auch das Kind stimmt zu</translation>
    </message>
    <message>
        <source>Name of who signs</source>
        <translation>Name der unterschreibenden Person</translation>
    </message>
    <message>
        <source>How you are related</source>
        <translation>Ihre Beziehung zum Kind</translation>
    </message>
    <message>
        <source>Sign again</source>
        <translation>Noch einmal unterschreiben</translation>
    </message>
    <message>
        <source>“%1” is not ticked.</source>
        <translation>„%1“ ist nicht angekreuzt.</translation>
    </message>
    <message>
        <source>For this visit only</source>
        <translation>Nur für diese Behandlung</translation>
    </message>
    <message>
        <source>It is asked for at each visit</source>
        <translation>Sie wird bei jeder Behandlung erfragt</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>I agree: %1</source>
        <translation>Ich stimme zu: %1</translation>
    </message>
</context>
<context>
    <name>untie::ContactWords</name>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>Gesetzliche Vertretung</translation>
    </message>
    <message>
        <source>Ward</source>
        <translation>Mündel</translation>
    </message>
    <message>
        <source>Parent</source>
        <translation>Elternteil</translation>
    </message>
    <message>
        <source>Child</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Sibling</source>
        <translation>Geschwister</translation>
    </message>
    <message>
        <source>Relative</source>
        <translation>Verwandte</translation>
    </message>
    <message>
        <source>Wants no reminders</source>
        <translation>Möchte keine Erinnerungen</translation>
    </message>
    <message>
        <source>by phone</source>
        <translation>telefonisch</translation>
    </message>
    <message>
        <source>by e-mail</source>
        <translation>per E-Mail</translation>
    </message>
    <message>
        <source>by text message</source>
        <translation>per SMS</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, what they are to the client</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>untie::ContactsEdit</name>
    <message>
        <source>%1, no. %2</source>
        <comment>further phones, number of the line</comment>
        <translation>%1, Nr. %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Prefer this one</source>
        <translation>Diese bevorzugen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>untie::DBusSession</name>
    <message>
        <source>What was typed is being stored.</source>
        <translation>Eingaben werden gespeichert.</translation>
    </message>
</context>
<context>
    <name>untie::DaysOff</name>
    <message>
        <source>does not work</source>
        <translation>arbeitet nicht</translation>
    </message>
    <message>
        <source>the same day</source>
        <translation>derselbe Tag</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Arbeitet</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>As in every week on this day</source>
        <translation>An diesem Tag wie in jeder Woche</translation>
    </message>
    <message>
        <source>That day is as in every week again.</source>
        <translation>Dieser Tag ist wieder wie in jeder Woche.</translation>
    </message>
    <message>
        <source>There is no such day, or it comes before the first.</source>
        <translation>Diesen Tag gibt es nicht, oder er liegt vor dem ersten.</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>Das ist nicht lesbar. Schreiben Sie zum Beispiel 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>Stored. What is booked already stays where it is.</source>
        <translation>Gespeichert. Was schon gebucht ist, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>untie::DeskNote</name>
    <message>
        <source>Note for the front desk</source>
        <translation>Notiz für den Empfang</translation>
    </message>
</context>
<context>
    <name>untie::DiskWatch</name>
    <message>
        <source>Only %1 are free on the disk where the clinic lies. Make room soon: on a full disk nothing can be saved.</source>
        <translation>Auf dem Laufwerk der Praxis sind nur noch %1 frei. Schaffen Sie bald Platz: Auf einem vollen Laufwerk lässt sich nichts speichern.</translation>
    </message>
</context>
<context>
    <name>untie::DisplaySection</name>
    <message>
        <source>Display and language</source>
        <translation>Anzeige und Sprache</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>As the desktop has it, or always the same. High contrast is for eyes that need it: white and yellow on black.</source>
        <translation>Wie der Desktop oder immer gleich. Hoher Kontrast ist für Augen, die ihn brauchen: Weiß und Gelb auf Schwarz.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Wie Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>of the usual size</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Of the program on this computer. Documents are written in each client’s own.</source>
        <translation>Des Programms auf diesem Computer. Dokumente sind in der Sprache des jeweiligen Klienten geschrieben.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Of letters, buttons and the body alike, beside the scale that the desktop sets. From the next start on.</source>
        <translation>Von Schrift, Knöpfen und Körper, zusätzlich zur Skalierung des Desktops. Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>untie::DocumentCorner</name>
    <message>
        <source>Visit &amp;summary</source>
        <translation>Behandlungs&amp;übersicht</translation>
    </message>
    <message>
        <source>Whole &amp;note</source>
        <translation>Ganzer &amp;Bericht</translation>
    </message>
    <message>
        <source>&amp;Progress report</source>
        <translation>&amp;Verlaufsbericht</translation>
    </message>
    <message>
        <source>&amp;Health form</source>
        <translation>&amp;Anamnesebogen</translation>
    </message>
    <message>
        <source>&amp;Consents</source>
        <translation>&amp;Einwilligungen</translation>
    </message>
    <message>
        <source>&amp;Appointments</source>
        <translation>&amp;Termine</translation>
    </message>
    <message>
        <source>&amp;Empty health form</source>
        <translation>&amp;Leerer Anamnesebogen</translation>
    </message>
    <message>
        <source>Consents to si&amp;gn</source>
        <translation>Einwilligungen zum &amp;Unterschreiben</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Dokumente</translation>
    </message>
</context>
<context>
    <name>untie::DocumentOutlet</name>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>untie::DocumentPage</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Size of the page</source>
        <translation>Größe der Seite</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>An %1 gesendet.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. “Save as PDF” keeps it as a file that any computer can print.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. „Als PDF speichern“ legt es als Datei ab, die jeder Computer drucken kann.</translation>
    </message>
    <message>
        <source>%1 did not take it. Nothing was lost; try again, or save it as PDF.</source>
        <translation>%1 hat es nicht angenommen. Nichts ging verloren; versuchen Sie es noch einmal, oder speichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Full width</source>
        <translation>Ganze Breite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>“[?]” stands for what no font on this computer has: %1. It is printed so. Install a font that has it, or put it in words.</source>
        <translation>„[?]“ steht für Zeichen, die keine Schrift dieses Computers hat: %1. So wird es gedruckt. Installieren Sie eine Schrift, die sie hat, oder schreiben Sie es in Worten.</translation>
    </message>
</context>
<context>
    <name>untie::EntryList</name>
    <message>
        <source>somebody who is no longer known</source>
        <translation>jemand, der nicht mehr bekannt ist</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <extracomment>Who signed and when: %1 a name, %2 a day, %3 a time of day</extracomment>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>About the visit of %1, signed later.</source>
        <translation>Zur Behandlung vom %1, später signiert.</translation>
    </message>
    <message>
        <source>Struck: %1</source>
        <translation>Gestrichen: %1</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>untie::ErasePage</name>
    <message>
        <source>Why nobody works with it</source>
        <translation>Warum niemand damit arbeitet</translation>
    </message>
    <message>
        <source>Restrict</source>
        <translation>Einschränken</translation>
    </message>
    <message>
        <source>Work with it again</source>
        <translation>Wieder damit arbeiten</translation>
    </message>
    <message>
        <source>To be sure, type the family name</source>
        <translation>Zur Sicherheit den Nachnamen eingeben</translation>
    </message>
    <message>
        <source>Erase for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Erase</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Goes from both vaults and cannot be brought back. What stays is that there was a record of this number, without a name. Backups keep it until they are thinned out; whoever restores one gets it without this client.</source>
        <translation>Verschwindet aus beiden Tresoren und lässt sich nicht zurückholen. Es bleibt, dass es einen Eintrag dieser Nummer gab, ohne Namen. Sicherungen behalten ihn, bis sie ausgedünnt werden; wer eine zurückspielt, bekommt sie ohne diese Person.</translation>
    </message>
    <message>
        <source>Erase or restrict</source>
        <translation>Löschen oder einschränken</translation>
    </message>
    <message>
        <source>Records need not be kept here, as set under Settings, Security.</source>
        <translation>Einträge müssen hier nicht aufbewahrt werden, wie unter Einstellungen, Sicherheit festgelegt.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %n year(s) after the last visit, as set under Settings, Security.</source>
        <translation>
            <numerusform>Einträge werden %n Jahr nach der letzten Behandlung aufbewahrt, wie unter Einstellungen, Sicherheit festgelegt.</numerusform>
            <numerusform>Einträge werden %n Jahre nach der letzten Behandlung aufbewahrt, wie unter Einstellungen, Sicherheit festgelegt.</numerusform>
        </translation>
    </message>
    <message>
        <source>This one may be erased.</source>
        <translation>Dieser darf gelöscht werden.</translation>
    </message>
    <message>
        <source>This one may be erased from %1 on. Until then it can be restricted.</source>
        <comment>a date</comment>
        <translation>Dieser darf ab dem %1 gelöscht werden. Bis dahin kann er eingeschränkt werden.</translation>
    </message>
    <message>
        <source>Restricted: %1</source>
        <comment>a reason</comment>
        <translation>Eingeschränkt: %1</translation>
    </message>
    <message>
        <source>Visits, with their notes and measures</source>
        <translation>Behandlungen mit Notizen und Messungen</translation>
    </message>
    <message>
        <source>Marks on the body</source>
        <translation>Markierungen am Körper</translation>
    </message>
    <message>
        <source>Health forms</source>
        <translation>Anamnesebögen</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Appointments, also those to come</source>
        <translation>Termine, auch künftige</translation>
    </message>
    <message>
        <source>Scales, wishes, summaries, links, drafts</source>
        <translation>Skalen, Wünsche, Zusammenfassungen, Verbindungen, Entwürfe</translation>
    </message>
    <message>
        <source>It stands in no list, and nobody changes its details or stores a visit of it. Owners find it under Clients in the list “Restricted”.</source>
        <translation>Die Akte steht in keiner Liste, und niemand ändert ihre Angaben oder speichert eine Behandlung. Wer die Praxis führt, findet sie unter Klienten in der Liste „Eingeschränkt“.</translation>
    </message>
    <message>
        <source>Photo and files</source>
        <translation>Foto und Dateien</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeCorner</name>
    <message>
        <source>Save all that is stored of this client</source>
        <translation>Alles zu dieser Person Gespeicherte sichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All that is stored of this client was saved as %1. Whoever has the file can read it.</source>
        <translation>Alles zu dieser Person Gespeicherte wurde als %1 gesichert. Wer die Datei hat, kann sie lesen.</translation>
    </message>
    <message>
        <source>Save all that is stored of this client as a file</source>
        <translation>Alles, was über diese Person gespeichert ist, als Datei sichern</translation>
    </message>
    <message>
        <source>To read (PDF)…</source>
        <translation>Zum Lesen (PDF) …</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>For other programs (FHIR)…</source>
        <translation>Für andere Programme (FHIR) …</translation>
    </message>
    <message>
        <source>FHIR (*.json)</source>
        <translation>FHIR (*.json)</translation>
    </message>
    <message>
        <source>For other programs (JSON)…</source>
        <translation>Für andere Programme (JSON) …</translation>
    </message>
</context>
<context>
    <name>untie::ExchangeSection</name>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Imports</source>
        <translation>Importe</translation>
    </message>
    <message>
        <source>each can be taken back</source>
        <translation>jeder lässt sich rückgängig machen</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren …</translation>
    </message>
    <message>
        <source>Take out clients</source>
        <translation>Klientinnen und Klienten ausgeben</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben …</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>This import was taken back.</source>
        <translation>Dieser Import wurde rückgängig gemacht.</translation>
    </message>
    <message>
        <source>Take out the whole clinic</source>
        <translation>Die ganze Praxis ausgeben</translation>
    </message>
    <message>
        <source>Whole clinic…</source>
        <translation>Ganze Praxis …</translation>
    </message>
    <message>
        <source>Choose the folder to write into</source>
        <translation>Ordner zum Schreiben wählen</translation>
    </message>
    <message>
        <source>Saved as %1. Whoever has it can read it.</source>
        <translation>Gespeichert als %1. Wer es hat, kann es lesen.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Abgebrochen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Bring in clients and appointments</source>
        <translation>Klientinnen, Klienten und Termine übernehmen</translation>
    </message>
    <message>
        <source>From a table (CSV), address cards (vCard) or a calendar (iCalendar), looked over before anything is stored.</source>
        <translation>Aus einer Tabelle (CSV), Adresskarten (vCard) oder einem Kalender (iCalendar); alles wird geprüft, bevor etwas gespeichert wird.</translation>
    </message>
    <message>
        <source>As a file that other programs read: a table or address cards of all who are not archived, or with their visits for another clinic’s program (FHIR). Whoever has the file can read it: keep it safe.</source>
        <translation>Als Datei, die andere Programme lesen: eine Tabelle oder Adresskarten aller, die nicht archiviert sind, oder mit ihren Behandlungen für ein anderes Praxisprogramm (FHIR). Wer die Datei hat, kann sie lesen: Bewahren Sie sie sicher auf.</translation>
    </message>
    <message>
        <source>Table…</source>
        <translation>Tabelle …</translation>
    </message>
    <message>
        <source>Address cards…</source>
        <translation>Adresskarten …</translation>
    </message>
    <message>
        <source>FHIR…</source>
        <translation>FHIR …</translation>
    </message>
    <message>
        <source>Every table as JSON Lines with a description that others can program against. Untie reads it into an empty clinic: untie import CLINIC FOLDER.</source>
        <translation>Jede Tabelle als JSON Lines, mit einer Beschreibung, nach der andere programmieren können. Untie liest sie in eine leere Praxis ein: untie import PRAXIS ORDNER.</translation>
    </message>
    <message>
        <source>Nothing was brought in from a file yet.</source>
        <translation>Noch wurde nichts aus einer Datei übernommen.</translation>
    </message>
    <message>
        <source>Bring something in</source>
        <translation>Etwas übernehmen</translation>
    </message>
    <message>
        <source>Removes what the chosen import added, and restores whom it completed; what has been worked with since stays</source>
        <translation>Entfernt, was der gewählte Import hinzugefügt hat, und stellt Ergänzte wieder her; womit seither gearbeitet wurde, bleibt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>untie::FileSection</name>
    <message>
        <source>Add files: %1</source>
        <comment>to which</comment>
        <translation>Dateien hinzufügen: %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open the file “%1”</source>
        <translation>Die Datei „%1“ öffnen</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopie speichern …</translation>
    </message>
    <message>
        <source>Save a copy of the file “%1”</source>
        <translation>Eine Kopie der Datei „%1“ speichern</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the file “%1”</source>
        <translation>Die Datei „%1“ entfernen</translation>
    </message>
    <message>
        <source>Another program shows it. For that a copy lies on this computer, not encrypted, until Untie is locked or closed.</source>
        <translation>Ein anderes Programm zeigt sie. Dazu liegt eine Kopie unverschlüsselt auf diesem Rechner, bis Untie gesperrt oder beendet wird.</translation>
    </message>
    <message>
        <source>Open the copy</source>
        <translation>Kopie öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add files</source>
        <translation>Dateien hinzufügen</translation>
    </message>
</context>
<context>
    <name>untie::FirstPassword</name>
    <message>
        <source>First password</source>
        <translation>Erstes Passwort</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>Das ist ein gutes.</translation>
    </message>
    <message>
        <source>Type another one</source>
        <translation>Ein anderes tippen</translation>
    </message>
    <message>
        <source>Five random words</source>
        <translation>Fünf zufällige Wörter</translation>
    </message>
</context>
<context>
    <name>untie::Fold</name>
    <message>
        <source>%1, unfolded</source>
        <translation>%1, aufgeklappt</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <translation>%1, zugeklappt</translation>
    </message>
</context>
<context>
    <name>untie::FolderField</name>
    <message>
        <source>Choose…</source>
        <translation>Wählen …</translation>
    </message>
</context>
<context>
    <name>untie::FormEditor</name>
    <message>
        <source>The clinic’s health form</source>
        <translation>Der Gesundheitsbogen der Praxis</translation>
    </message>
    <message>
        <source>What was answered before stays readable on the form it was given on.</source>
        <translation>Was früher beantwortet wurde, bleibt auf dem damaligen Bogen lesbar.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Move up: %1</source>
        <translation>Nach oben: %1</translation>
    </message>
    <message>
        <source>Move down: %1</source>
        <translation>Nach unten: %1</translation>
    </message>
    <message>
        <source>A question of your own</source>
        <translation>Eine eigene Frage</translation>
    </message>
    <message>
        <source>A question of your own: %1</source>
        <translation>Eine eigene Frage: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Keep as a new version</source>
        <translation>Als neue Fassung behalten</translation>
    </message>
    <message>
        <source>Keep as a new version: %1</source>
        <translation>Als neue Fassung behalten: %1</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>kind of consent, number</comment>
        <translation>%1, Fassung %2</translation>
    </message>
    <message>
        <source>Stored: asked like this from now on.</source>
        <translation>Gespeichert: So wird ab jetzt gefragt.</translation>
    </message>
    <message>
        <source>The new wording is asked for from now on; who signed before keeps theirs.</source>
        <translation>Ab jetzt gilt der neue Wortlaut; wer vorher unterschrieben hat, behält den alten.</translation>
    </message>
    <message>
        <source>Cautions that the answers raise</source>
        <translation>Vorsichtsregeln, die aus den Antworten folgen</translation>
    </message>
</context>
<context>
    <name>untie::HandOver</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The password of %1</source>
        <translation>Das Passwort von %1</translation>
    </message>
    <message>
        <source>It is shown this once and stored nowhere. Hand it over; they choose one of their own under Settings, My account.</source>
        <translation>Es wird nur dieses eine Mal gezeigt und nirgends gespeichert. Geben Sie es weiter; unter Einstellungen, Mein Konto wird ein eigenes gewählt.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>It is copied, and leaves the clipboard in 15 seconds.</source>
        <translation>Es ist kopiert und verlässt die Zwischenablage in 15 Sekunden.</translation>
    </message>
    <message>
        <source>It was sent to %1.</source>
        <translation>Es wurde an %1 gesendet.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer.</source>
        <translation>Auf diesem Rechner ist kein Drucker eingerichtet.</translation>
    </message>
    <message>
        <source>%1 did not take it.</source>
        <translation>%1 hat es nicht angenommen.</translation>
    </message>
</context>
<context>
    <name>untie::HelpWindow</name>
    <message>
        <source>Search the handbook</source>
        <translation>Handbuch durchsuchen</translation>
    </message>
    <message>
        <source>The page before (Alt+Left)</source>
        <translation>Vorige Seite (Alt+Links)</translation>
    </message>
    <message>
        <source>The page after (Alt+Right)</source>
        <translation>Nächste Seite (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Untie handbook</source>
        <translation>Untie-Handbuch</translation>
    </message>
    <message>
        <source>Pages of the handbook</source>
        <translation>Seiten des Handbuchs</translation>
    </message>
</context>
<context>
    <name>untie::HistoryLegend</name>
    <message>
        <source>Five steps, from one visit, mild, to every visit, severe</source>
        <translation>Fünf Stufen, von einer Behandlung, leicht, bis jede Behandlung, stark</translation>
    </message>
    <message>
        <source>one visit, mild</source>
        <translation>eine Behandlung, leicht</translation>
    </message>
    <message>
        <source>every visit, severe</source>
        <translation>jede Behandlung, stark</translation>
    </message>
</context>
<context>
    <name>untie::HistoryMap</name>
    <message>
        <source>BACK · client’s left on the left</source>
        <translation>HINTEN · linke Körperseite links</translation>
    </message>
    <message>
        <source>FRONT · client’s left on the right</source>
        <translation>VORN · linke Körperseite rechts</translation>
    </message>
    <message>
        <source>LEFT</source>
        <translation>LINKS</translation>
    </message>
    <message>
        <source>RIGHT</source>
        <translation>RECHTS</translation>
    </message>
    <message numerus="yes">
        <source>Body with %Ln mark(s)</source>
        <translation>
            <numerusform>Körper mit %Ln Markierung</numerusform>
            <numerusform>Körper mit %Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>No point on either visit</source>
        <translation>Kein Punkt bei diesen Behandlungen</translation>
    </message>
    <message numerus="yes">
        <source>Heat map of %Ln place(s)</source>
        <translation>
            <numerusform>Wärmekarte mit %Ln Stelle</numerusform>
            <numerusform>Wärmekarte mit %Ln Stellen</numerusform>
        </translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <translation>vorher %1, nachher %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>vorher %1</translation>
    </message>
    <message>
        <source>no score</source>
        <translation>ohne Wert</translation>
    </message>
    <message>
        <source>%1: heat %2 of %3</source>
        <extracomment>%1 is a muscle, %2 how hot it is on the heat map, %3 the hottest there can be</extracomment>
        <translation>%1: Wärme %2 von %3</translation>
    </message>
</context>
<context>
    <name>untie::HistoryPane</name>
    <message>
        <source>What the body shows</source>
        <translation>Was der Körper zeigt</translation>
    </message>
    <message>
        <source>One visit</source>
        <translation>Eine Behandlung</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Heat map</source>
        <translation>Wärmekarte</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 against %2</source>
        <extracomment>%1 and %2 are days; the earlier one comes first</extracomment>
        <translation>%1 gegenüber %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 and %2 are days</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln visit(s)</source>
        <extracomment>%1 is a period</extracomment>
        <translation>
            <numerusform>%1, %Ln Behandlung</numerusform>
            <numerusform>%1, %Ln Behandlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) of this visit lie in a view that this version does not draw; they stand in the list.</source>
        <translation>
            <numerusform>%Ln Markierung dieser Behandlung liegt in einer Ansicht, die diese Version nicht zeichnet; sie steht in der Liste.</numerusform>
            <numerusform>%Ln Markierungen dieser Behandlung liegen in einer Ansicht, die diese Version nicht zeichnet; sie stehen in der Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, void</source>
        <comment>a visit that does not count</comment>
        <translation>%1, ungültig</translation>
    </message>
</context>
<context>
    <name>untie::HoursSection</name>
    <message>
        <source>No hours were entered yet. Until then the schedule takes weekdays from 8 to 18.</source>
        <translation>Noch sind keine Zeiten eingetragen. Bis dahin nimmt der Terminplan werktags 8 bis 18 Uhr an.</translation>
    </message>
    <message>
        <source>Whose hours</source>
        <translation>Wessen Zeiten</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Days on which the clinic is closed</source>
        <translation>Tage, an denen geschlossen ist</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>arbeitet nicht</translation>
    </message>
    <message>
        <source>For example 9–12:30, 13:15–18</source>
        <translation>Zum Beispiel 9–12:30, 13:15–18</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Close on this day</source>
        <translation>An diesem Tag schließen</translation>
    </message>
    <message>
        <source>What it is called</source>
        <translation>Wie er heißt</translation>
    </message>
    <message>
        <source>This cannot be read. Write for example 9–12:30, 13:15–18.</source>
        <translation>Das ist nicht lesbar. Zum Beispiel so: 9–12:30, 13:15–18.</translation>
    </message>
    <message>
        <source>The hours of %1 are stored. What is booked already stays where it is.</source>
        <translation>Die Zeiten von %1 sind gespeichert. Was schon gebucht ist, bleibt, wo es ist.</translation>
    </message>
    <message>
        <source>Open the clinic on this day</source>
        <translation>An diesem Tag doch öffnen</translation>
    </message>
    <message>
        <source>Days that are different</source>
        <translation>Abweichende Tage</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>untie::IdentityBar</name>
    <message>
        <source>The same</source>
        <translation>Derselbe</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>&amp;State</source>
        <translation>&amp;Stand</translation>
    </message>
    <message>
        <source>More about this point</source>
        <translation>Mehr zu diesem Punkt</translation>
    </message>
    <message>
        <source>Is it the point that was %1?</source>
        <extracomment>%1 is &quot;7 → 5 on 3 Nov&quot;, what an earlier visit found nearby</extracomment>
        <translation>Ist es der Punkt mit %1?</translation>
    </message>
    <message>
        <source>%1, suggested</source>
        <extracomment>%1 is how a trigger point stands by the rules: &quot;improving&quot;</extracomment>
        <translation>%1 (Vorschlag)</translation>
    </message>
    <message>
        <source>no point</source>
        <translation>kein Punkt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>Referred fro&amp;m</source>
        <translation>&amp;Übertragen von</translation>
    </message>
    <message>
        <source>Satellite &amp;of</source>
        <translation>Satellit v&amp;on</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>Als neuen Punkt führen</translation>
    </message>
    <message>
        <source>The same as %1, %2</source>
        <extracomment>%1 is a muscle with its side, %2 &quot;7 → 5 on 3 Nov&quot;</extracomment>
        <translation>Derselbe wie %1, %2</translation>
    </message>
    <message>
        <source>Separate what was put together</source>
        <translation>Zusammengelegtes wieder trennen</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnList</name>
    <message>
        <source>Column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>What “%1” is</source>
        <translation>Was „%1“ ist</translation>
    </message>
</context>
<context>
    <name>untie::ImportColumnsStep</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>What stands where</source>
        <translation>Was wo steht</translation>
    </message>
    <message>
        <source>The first row names the columns</source>
        <translation>Die erste Zeile benennt die Spalten</translation>
    </message>
    <message>
        <source>The first people</source>
        <translation>Die ersten Personen</translation>
    </message>
    <message>
        <source>So the first of them are taken over:</source>
        <translation>So werden die ersten übernommen:</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Between cells</source>
        <translation>Zwischen Zellen</translation>
    </message>
    <message>
        <source>Comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>Semicolon</source>
        <translation>Semikolon</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulator</translation>
    </message>
    <message>
        <source>Bar</source>
        <translation>Senkrechter Strich</translation>
    </message>
    <message>
        <source>Around cells</source>
        <translation>Um Zellen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Day, month, year</source>
        <translation>Tag, Monat, Jahr</translation>
    </message>
    <message>
        <source>Month, day, year</source>
        <translation>Monat, Tag, Jahr</translation>
    </message>
    <message>
        <source>Year, month, day</source>
        <translation>Jahr, Monat, Tag</translation>
    </message>
    <message>
        <source>This was found out from the file. Whatever is wrong can be set right here; it is remembered for the next table of this kind.</source>
        <translation>Das ergibt sich aus der Datei. Was nicht stimmt, lässt sich hier richtigstellen; für die nächste Tabelle dieser Art wird es gemerkt.</translation>
    </message>
    <message>
        <source>Address cards say themselves what is what.</source>
        <translation>Adresskarten sagen selbst, was was ist.</translation>
    </message>
    <message>
        <source>Nobody stands in this file.</source>
        <translation>In dieser Datei steht niemand.</translation>
    </message>
    <message>
        <source>No column holds names: say which one does.</source>
        <translation>Keine Spalte enthält Namen: Geben Sie an, welche es ist.</translation>
    </message>
</context>
<context>
    <name>untie::ImportFileStep</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Dateien wählen …</translation>
    </message>
    <message>
        <source>or drop them here</source>
        <translation>oder hier ablegen</translation>
    </message>
    <message>
        <source>Choose the files to bring in</source>
        <translation>Dateien zum Übernehmen wählen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Address cards, %1</source>
        <comment>their size</comment>
        <translation>Adresskarten, %1</translation>
    </message>
    <message numerus="yes">
        <source>A table with %Ln columns, %1</source>
        <comment>its size</comment>
        <translation>
            <numerusform>Eine Tabelle mit %Ln Spalte, %1</numerusform>
            <numerusform>Eine Tabelle mit %Ln Spalten, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first.</source>
        <translation>Wählen Sie zuerst eine Datei.</translation>
    </message>
    <message>
        <source>Bring in clients or appointments</source>
        <translation>Klientinnen, Klienten oder Termine übernehmen</translation>
    </message>
    <message>
        <source>Clients from a table (CSV), as every program for clinics and spreadsheets saves one, or from address cards (vCard) of a phone or a mail program. Appointments from a calendar (iCalendar, .ics).</source>
        <translation>Klientinnen und Klienten aus einer Tabelle (CSV), wie sie jedes Praxis- und Tabellenprogramm speichert, oder aus Adresskarten (vCard) eines Telefons oder Mailprogramms. Termine aus einem Kalender (iCalendar, .ics).</translation>
    </message>
    <message>
        <source>Tables, address cards and calendars (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</source>
        <translation>Tabellen, Adresskarten und Kalender (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)</translation>
    </message>
    <message>
        <source>A calendar, %1</source>
        <comment>its size</comment>
        <translation>Ein Kalender, %1</translation>
    </message>
</context>
<context>
    <name>untie::ImportLinesStep</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <comment>a sentence follows</comment>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>untie::ImportListModel</name>
    <message>
        <source>Taken back</source>
        <translation>Rückgängig gemacht</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>Was daraus wurde</translation>
    </message>
</context>
<context>
    <name>untie::ImportPage</name>
    <message>
        <source>Bring in clients</source>
        <translation>Klientinnen und Klienten übernehmen</translation>
    </message>
    <message>
        <source>Nothing is stored before the last step, and an import can be taken back.</source>
        <translation>Vor dem letzten Schritt wird nichts gespeichert, und ein Import lässt sich rückgängig machen.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Storing, %1 % done…</source>
        <translation>Wird gespeichert, %1 % fertig …</translation>
    </message>
    <message>
        <source>Storing…</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Stopped. Nothing came in.</source>
        <translation>Abgebrochen. Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>%1 Nothing came in.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Nichts wurde übernommen.</translation>
    </message>
    <message>
        <source>Bring in appointments</source>
        <translation>Termine übernehmen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln clients came in</source>
        <translation>
            <numerusform>%Ln Klient:in wurde übernommen</numerusform>
            <numerusform>%Ln Klientinnen und Klienten wurden übernommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln appointments came in</source>
        <translation>
            <numerusform>%Ln Termin wurde übernommen</numerusform>
            <numerusform>%Ln Termine wurden übernommen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleModel</name>
    <message>
        <source>Cannot be taken</source>
        <translation>Nicht übernehmbar</translation>
    </message>
    <message>
        <source>New client</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Completes %1</source>
        <translation>Ergänzt %1</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>%1 is likely the same.</source>
        <translation>%1 ist vermutlich dieselbe Person.</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Phone or e-mail</source>
        <translation>Telefon oder E-Mail</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Bemerkungen</translation>
    </message>
</context>
<context>
    <name>untie::ImportPeopleStep</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Who comes in</source>
        <translation>Wer übernommen wird</translation>
    </message>
    <message>
        <source>Whoever is likely a client already completes that client, unless you say otherwise.</source>
        <translation>Wer vermutlich schon da ist, ergänzt die vorhandene Karte, wenn Sie es nicht anders wollen.</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Schon bekannt</translation>
    </message>
    <message>
        <source>With problems</source>
        <translation>Mit Problemen</translation>
    </message>
    <message>
        <source>Cannot be taken</source>
        <translation>Nicht übernehmbar</translation>
    </message>
    <message>
        <source>For all of these</source>
        <translation>Für alle diese</translation>
    </message>
    <message>
        <source>Add as new clients</source>
        <translation>Neu hinzufügen</translation>
    </message>
    <message>
        <source>Complete who is there</source>
        <translation>Vorhandene ergänzen</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Auslassen</translation>
    </message>
    <message>
        <source>People in the file</source>
        <translation>Personen in der Datei</translation>
    </message>
    <message>
        <source>What becomes of them</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Ergänzen</translation>
    </message>
    <message>
        <source>Reading everybody, and comparing them with the clients that are here…</source>
        <translation>Alle werden gelesen und mit den vorhandenen verglichen …</translation>
    </message>
    <message>
        <source>%1 will be new clients, %2 complete somebody who is here, %3 are left out, %4 cannot be taken. Nothing is stored yet.</source>
        <translation>%1 kommen neu hinzu, %2 ergänzen Vorhandene, %3 werden ausgelassen, %4 sind nicht übernehmbar. Noch ist nichts gespeichert.</translation>
    </message>
    <message>
        <source>%1, line %2: %3</source>
        <comment>a file; a sentence follows</comment>
        <translation>%1, Zeile %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::ImportPreviewModel</name>
    <message>
        <source>(no name)</source>
        <translation>(kein Name)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Geboren</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
</context>
<context>
    <name>untie::ImportResult</name>
    <message>
        <source>Save the log…</source>
        <translation>Protokoll speichern …</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Rückgängig machen</translation>
    </message>
    <message>
        <source>Another import</source>
        <translation>Weiterer Import</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Taking it back…</source>
        <translation>Wird rückgängig gemacht …</translation>
    </message>
    <message>
        <source>Save the log of the import</source>
        <translation>Protokoll des Imports speichern</translation>
    </message>
    <message>
        <source>import log.csv</source>
        <translation>Importprotokoll.csv</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>The log was saved as %1.</source>
        <translation>Das Protokoll wurde als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The import is taken back</source>
        <translation>Der Import ist rückgängig gemacht</translation>
    </message>
    <message>
        <source>What has been worked with since stays when it is taken back. It stands in the list of imports in the settings, too.</source>
        <translation>Womit seither gearbeitet wurde, bleibt beim Zurücknehmen erhalten. Der Import steht auch in der Liste der Importe in den Einstellungen.</translation>
    </message>
</context>
<context>
    <name>untie::ImportWords</name>
    <message>
        <source>%1 added, %2 completed, %3 left out, %4 refused.</source>
        <translation>%1 hinzugefügt, %2 ergänzt, %3 ausgelassen, %4 abgelehnt.</translation>
    </message>
    <message>
        <source>%1 removed, %2 are as they were before.</source>
        <translation>%1 entfernt, %2 sind wieder wie vorher.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln have been worked with since and stay.</source>
        <translation>
            <numerusform>Mit %Ln Person wurde seither gearbeitet; sie bleibt.</numerusform>
            <numerusform>Mit %Ln Personen wurde seither gearbeitet; sie bleiben.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::ImportWork</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <extracomment>&quot;%1&quot; is the first of several files</extracomment>
        <translation>
            <numerusform>%1 und %Ln weitere</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::IntakeCorner</name>
    <message>
        <source>A client</source>
        <translation>Eine Klientin oder ein Klient</translation>
    </message>
    <message>
        <source>%1 has filled in the health form.</source>
        <translation>%1 hat den Gesundheitsbogen ausgefüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more have filled in the health form.</source>
        <translation>
            <numerusform>%1 und %n weitere Person haben den Gesundheitsbogen ausgefüllt.</numerusform>
            <numerusform>%1 und %n weitere Personen haben den Gesundheitsbogen ausgefüllt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>The health form of %1 is begun and not finished.</source>
        <extracomment>%1 is a client</extracomment>
        <translation>Der Gesundheitsbogen von %1 ist begonnen und nicht fertig.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>untie::IntakeOverview</name>
    <message>
        <source>No change</source>
        <translation>Keine Änderung</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Ausfüllen</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Übergeben</translation>
    </message>
    <message>
        <source>The client fills it in alone, full screen</source>
        <translation>Die Klientin oder der Klient füllt ihn allein aus, im Vollbild</translation>
    </message>
    <message>
        <source>Change the form</source>
        <translation>Bogen ändern</translation>
    </message>
    <message>
        <source>The consent is withdrawn.</source>
        <translation>Die Einwilligung ist widerrufen.</translation>
    </message>
    <message>
        <source>Cautions</source>
        <translation>Vorsicht</translation>
    </message>
    <message>
        <source>What the desk is told</source>
        <translation>Was der Empfang erfährt</translation>
    </message>
    <message>
        <source>No prone position</source>
        <translation>Keine Bauchlage</translation>
    </message>
    <message>
        <source>Publish</source>
        <translation>Mitteilen</translation>
    </message>
    <message>
        <source>How it goes</source>
        <translation>Wie es geht</translation>
    </message>
    <message>
        <source>Consents</source>
        <translation>Einwilligungen</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Fassungen</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Anamnese von %1</translation>
    </message>
    <message>
        <source>last looked through on %1</source>
        <translation>zuletzt durchgesehen am %1</translation>
    </message>
    <message>
        <source>not filled in yet</source>
        <translation>noch nicht ausgefüllt</translation>
    </message>
    <message>
        <source>No change since %1</source>
        <translation>Keine Änderung seit %1</translation>
    </message>
    <message>
        <source>Take over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>The client filled in the form on %1. Take it over: nothing of it is in the record before.</source>
        <translation>Der Bogen wurde am %1 ausgefüllt. Bitte übernehmen: Vorher steht nichts davon in der Akte.</translation>
    </message>
    <message>
        <source>Confirmed: no change.</source>
        <translation>Bestätigt: keine Änderung.</translation>
    </message>
    <message>
        <source>The desk is told nothing.</source>
        <translation>Der Empfang erfährt nichts.</translation>
    </message>
    <message>
        <source>The desk sees it now.</source>
        <translation>Der Empfang sieht es jetzt.</translation>
    </message>
    <message>
        <source>Keep the consent</source>
        <translation>Einwilligung behalten</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The consent is kept.</source>
        <translation>Die Einwilligung ist gespeichert.</translation>
    </message>
    <message>
        <source>The clearance is taken back.</source>
        <translation>Die Freigabe ist zurückgenommen.</translation>
    </message>
    <message>
        <source>Keep the clearance</source>
        <translation>Freigabe festhalten</translation>
    </message>
    <message>
        <source>The clearance is kept.</source>
        <translation>Die Freigabe ist festgehalten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Zurück zum Klienten</translation>
    </message>
</context>
<context>
    <name>untie::IntakePage</name>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Save intake</source>
        <translation>Anamnese speichern</translation>
    </message>
    <message>
        <source>Intake of %1</source>
        <translation>Anamnese von %1</translation>
    </message>
    <message>
        <source>from the version of %1</source>
        <translation>ausgehend von der Fassung vom %1</translation>
    </message>
    <message>
        <source>first version</source>
        <translation>erste Fassung</translation>
    </message>
    <message>
        <source>Filled in by the client on %1. Look through it, then save it as the new version.</source>
        <translation>Am %1 von der Klientin oder dem Klienten ausgefüllt. Bitte durchsehen und als neue Fassung speichern.</translation>
    </message>
    <message>
        <source>The client was interrupted on %1 before the end. Go through the rest together, then save it.</source>
        <translation>Das Ausfüllen wurde am %1 vor dem Ende unterbrochen. Bitte den Rest gemeinsam durchgehen und dann speichern.</translation>
    </message>
    <message>
        <source>What you typed on %1 and did not save is here again.</source>
        <translation>Was Sie am %1 getippt und nicht gespeichert haben, ist wieder da.</translation>
    </message>
    <message>
        <source>Not saved yet: %1</source>
        <translation>Noch nicht gespeichert: %1</translation>
    </message>
    <message>
        <source>Somebody else stored a version meanwhile; it stays. Save again to put yours after it, and compare the two.</source>
        <translation>Jemand anderes hat inzwischen eine Fassung gespeichert; sie bleibt. Speichern Sie noch einmal, um Ihre danach abzulegen, und vergleichen Sie beide.</translation>
    </message>
</context>
<context>
    <name>untie::IntakeSheet</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Touch what applies. If nothing does, touch “None of these”. You can say “I would rather not answer” to any question.</source>
        <translation>Berühren Sie, was zutrifft. Trifft nichts zu, berühren Sie „Nichts davon“. Auf jede Frage können Sie „Möchte ich nicht beantworten“ sagen.</translation>
    </message>
    <message>
        <source>Only what applies; “None of these” answers the rest of a section with no.</source>
        <translation>Nur was zutrifft; „Nichts davon“ beantwortet den Rest eines Abschnitts mit Nein.</translation>
    </message>
    <message>
        <source>Do any of these apply to you, %1?</source>
        <translation>Trifft etwas davon auf Sie zu, %1?</translation>
    </message>
    <message>
        <source>%1 of %2 answered · saved as you go</source>
        <translation>%1 von %2 beantwortet · wird laufend gespeichert</translation>
    </message>
</context>
<context>
    <name>untie::KeyChoice</name>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>Press a key…</source>
        <translation>Taste drücken …</translation>
    </message>
    <message>
        <source>Press the new key for: %1</source>
        <translation>Neue Taste drücken für: %1</translation>
    </message>
    <message>
        <source>%1: %2. Change the key</source>
        <comment>an action, its key</comment>
        <translation>%1: %2. Taste ändern</translation>
    </message>
    <message>
        <source>%1 is needed to get about with the keyboard.</source>
        <translation>%1 wird gebraucht, um sich mit der Tastatur zu bewegen.</translation>
    </message>
</context>
<context>
    <name>untie::KeyWorkBar</name>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet. %1 What is open goes on as it is; the next sign-in of an owner tries again.</source>
        <comment>a sentence</comment>
        <translation>Die Daten sind noch nicht neu verschlüsselt. %1 Alles läuft weiter wie bisher; die nächste Anmeldung der Praxisleitung versucht es wieder.</translation>
    </message>
    <message>
        <source>The record is being encrypted anew, so that older keys open nothing of it. You can go on working.</source>
        <translation>Die Daten werden neu verschlüsselt, damit ältere Schlüssel nichts mehr davon öffnen. Sie können weiterarbeiten.</translation>
    </message>
</context>
<context>
    <name>untie::KeyboardSection</name>
    <message>
        <source>All as Untie comes</source>
        <translation>Alle wie mitgeliefert</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Press a key’s button, then the new key. Backspace leaves it without one, Esc as it is. It counts for this computer, whoever signs in.</source>
        <translation>Drücken Sie den Knopf einer Taste, dann die neue Taste. Rücktaste lässt sie leer, Esc alles beim Alten. Es gilt für diesen Computer, wer immer sich anmeldet.</translation>
    </message>
    <message>
        <source>All keys are as Untie comes.</source>
        <translation>Alle Tasten sind wie mitgeliefert.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>%1: the key as Untie comes</source>
        <comment>an action</comment>
        <translation>%1: die Taste wie mitgeliefert</translation>
    </message>
    <message>
        <source>%1 is “%2” already (%3). Give that another key first.</source>
        <comment>a key, an action, where it holds</comment>
        <translation>%1 ist schon „%2“ (%3). Geben Sie dem zuerst eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 is “%2” and stays so.</source>
        <comment>a key, what it does</comment>
        <translation>%1 ist „%2“ und bleibt es.</translation>
    </message>
</context>
<context>
    <name>untie::Kiosk</name>
    <message>
        <source>Health form</source>
        <translation>Gesundheitsbogen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment …</translation>
    </message>
    <message>
        <source>Consent and signature</source>
        <translation>Einwilligung und Unterschrift</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Abgeben</translation>
    </message>
    <message>
        <source>Your answers stay in this clinic, encrypted. Only your therapist reads them.</source>
        <translation>Ihre Antworten bleiben in dieser Praxis, verschlüsselt. Nur die Therapie liest sie.</translation>
    </message>
    <message>
        <source>Hand back to the desk</source>
        <translation>Zurück an den Empfang</translation>
    </message>
    <message>
        <source>I would rather sign later</source>
        <translation>Ich unterschreibe lieber später</translation>
    </message>
    <message>
        <source>Thank you.</source>
        <translation>Vielen Dank.</translation>
    </message>
    <message>
        <source>Your form is with your therapists. Please hand the screen back.</source>
        <translation>Ihr Bogen liegt der Therapie vor. Bitte geben Sie den Bildschirm zurück.</translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Bogen verlassen</translation>
    </message>
    <message>
        <source>Back to the form</source>
        <translation>Zurück zum Bogen</translation>
    </message>
    <message>
        <source>For the desk</source>
        <translation>Für den Empfang</translation>
    </message>
    <message>
        <source>Type the password.</source>
        <translation>Bitte das Passwort eingeben.</translation>
    </message>
    <message>
        <source>That is not the password. Try again.</source>
        <translation>Das ist nicht das Passwort. Noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>untie::LayerTrail</name>
    <message>
        <source>Layer %1 of %2: %3</source>
        <translation>Schicht %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::LeaveForm</name>
    <message>
        <source>Take %1 off the list</source>
        <translation>%1 von der Liste nehmen</translation>
    </message>
    <message>
        <source>%1 works here no more. What they wrote stays, under their name.</source>
        <translation>%1 arbeitet nicht mehr hier. Das Geschriebene bleibt, unter diesem Namen.</translation>
    </message>
    <message>
        <source>%1 is off the list.</source>
        <translation>%1 steht nicht mehr auf der Liste.</translation>
    </message>
</context>
<context>
    <name>untie::LeftBehind</name>
    <message>
        <source>Give what fits</source>
        <translation>Übergeben, was passt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Who takes them over</source>
        <translation>Wer sie übernimmt</translation>
    </message>
    <message>
        <source>Nothing is booked any more with whoever has left.</source>
        <translation>Bei niemandem, der ausgeschieden ist, ist noch etwas gebucht.</translation>
    </message>
    <message>
        <source>Booked with who works here no more: %1.</source>
        <comment>names</comment>
        <translation>Gebucht bei Personen, die nicht mehr hier arbeiten: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) are with %1 now.</source>
        <translation>
            <numerusform>%n Termin ist jetzt bei %1.</numerusform>
            <numerusform>%n Termine sind jetzt bei %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do(es) not fit there and stay(s).</source>
        <translation>
            <numerusform>%n passt dort nicht und bleibt.</numerusform>
            <numerusform>%n passen dort nicht und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are where they were.</source>
        <translation>Sie sind wieder, wo sie waren.</translation>
    </message>
</context>
<context>
    <name>untie::LegendSheet</name>
    <message>
        <source>pain before, and after</source>
        <translation>Schmerz davor und danach</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>open since an earlier visit</source>
        <translation>offen seit einem früheren Termin</translation>
    </message>
    <message>
        <source>quiet today</source>
        <translation>heute ruhig</translation>
    </message>
    <message>
        <source>not examined today</source>
        <translation>heute nicht untersucht</translation>
    </message>
    <message>
        <source>usual site, a suggestion</source>
        <translation>übliche Stelle, ein Vorschlag</translation>
    </message>
    <message>
        <source>avoid this area</source>
        <translation>diese Stelle meiden</translation>
    </message>
    <message>
        <source>Legend of the marks</source>
        <translation>Legende der Markierungen</translation>
    </message>
    <message>
        <source>where a site refers to</source>
        <translation>wohin eine Stelle ausstrahlt</translation>
    </message>
    <message>
        <source>where only some feel it</source>
        <translation>wo es nur manche spüren</translation>
    </message>
</context>
<context>
    <name>untie::LetterheadSection</name>
    <message>
        <source>Choose a logo…</source>
        <translation>Logo wählen …</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Kein Logo</translation>
    </message>
    <message>
        <source>Colour…</source>
        <translation>Farbe …</translation>
    </message>
    <message>
        <source>Size of print</source>
        <translation>Schriftgröße</translation>
    </message>
    <message>
        <source>Name of the clinic</source>
        <translation>Name der Praxis</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Anschrift</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>More at the head</source>
        <translation>Mehr am Kopf</translation>
    </message>
    <message>
        <source>At the foot of every page</source>
        <translation>Am Fuß jeder Seite</translation>
    </message>
    <message>
        <source>Two lines at most, such as a bank account.</source>
        <translation>Höchstens zwei Zeilen, etwa eine Bankverbindung.</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Large print</source>
        <translation>Großdruck</translation>
    </message>
    <message>
        <source>Name of the client</source>
        <translation>Name der Klientin oder des Klienten</translation>
    </message>
    <message>
        <source>Your visit on a day, 60 minutes</source>
        <translation>Ihr Termin an einem Tag, 60 Minuten</translation>
    </message>
    <message>
        <source>What it is not stands here, and below it your own lines.</source>
        <translation>Was es nicht ist, steht hier, und darunter Ihre eigenen Zeilen.</translation>
    </message>
    <message>
        <source>A page of yours</source>
        <translation>Eine Seite von Ihnen</translation>
    </message>
    <message>
        <source>How it reads</source>
        <translation>Wie es sich liest</translation>
    </message>
    <message>
        <source>So large are the words of a document, and so the table below.</source>
        <translation>So groß sind die Worte eines Dokuments, und so die Tabelle darunter.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Top of the shoulder, right</source>
        <translation>Oben auf der Schulter, rechts</translation>
    </message>
    <message>
        <source>Deep low back, left</source>
        <translation>Tiefer unterer Rücken, links</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Logo wählen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1 kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Colour of the pages</source>
        <translation>Farbe der Seiten</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Phone numbers and addresses are read and written as there, and its paper is offered first.</source>
        <translation>Telefonnummern und Adressen werden wie dort gelesen und geschrieben, und das dort übliche Papier wird zuerst angeboten.</translation>
    </message>
</context>
<context>
    <name>untie::LookUpPane</name>
    <message>
        <source>Muscles to check</source>
        <translation>Zu prüfende Muskeln</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>Close the look-up</source>
        <translation>Suche schließen</translation>
    </message>
    <message>
        <source>Type where it hurts</source>
        <translation>Eingeben, wo es wehtut</translation>
    </message>
    <message>
        <source>Type where it hurts, or set an area of pain on the map with P. The muscles that may send pain there come here.</source>
        <translation>Eingeben, wo es wehtut, oder auf der Karte mit P einen Schmerzbereich setzen. Hier kommen die Muskeln, die dorthin ausstrahlen können.</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>markieren</translation>
    </message>
    <message>
        <source>Always rule out first (%1): %2.</source>
        <extracomment>%1 is a part of the body that hurts, %2 what must not be missed there</extracomment>
        <translation>Immer zuerst ausschließen (%1): %2.</translation>
    </message>
    <message>
        <source>Rule out first (%1): %2.</source>
        <translation>Zuerst ausschließen (%1): %2.</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>von der Karte</translation>
    </message>
    <message>
        <source>Without %1</source>
        <translation>Ohne %1</translation>
    </message>
    <message numerus="yes">
        <source>Moved up %Ln place(s) for this client’s own history</source>
        <translation>
            <numerusform>Um %Ln Platz gehoben wegen der eigenen Vorgeschichte</numerusform>
            <numerusform>Um %Ln Plätze gehoben wegen der eigenen Vorgeschichte</numerusform>
        </translation>
    </message>
    <message>
        <source>Sends pain to: %1</source>
        <translation>Strahlt aus: %1</translation>
    </message>
    <message>
        <source>Not a diagnosis</source>
        <translation>Keine Diagnose</translation>
    </message>
    <message>
        <source>Temple, low back r …</source>
        <translation>Schläfe, Kreuz r …</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
</context>
<context>
    <name>untie::MainWindow</name>
    <message>
        <source>Untie</source>
        <translation>Untie</translation>
    </message>
    <message>
        <source>The password of the sample clinic is “%1”.</source>
        <translation>Das Passwort der Beispielpraxis lautet „%1“.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Ordner einer Praxis wählen</translation>
    </message>
    <message>
        <source>Making the sample clinic…</source>
        <translation>Beispielpraxis wird angelegt …</translation>
    </message>
    <message>
        <source>The backup is restored.</source>
        <translation>Die Sicherung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>The backup is restored. What was there before lies in %1.</source>
        <translation>Die Sicherung ist wiederhergestellt. Was vorher da war, liegt in %1.</translation>
    </message>
</context>
<context>
    <name>untie::MapLegend</name>
    <message>
        <source>Legend of the marks</source>
        <translation>Legende der Markierungen</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>latent</source>
        <translation>latent</translation>
    </message>
    <message>
        <source>tender</source>
        <translation>Druckschmerz</translation>
    </message>
    <message>
        <source>tight</source>
        <translation>verspannt</translation>
    </message>
    <message>
        <source>last visit</source>
        <translation>letztes Mal</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>All marks and their keys (?)</source>
        <translation>Alle Markierungen und ihre Tasten (?)</translation>
    </message>
</context>
<context>
    <name>untie::MapPane</name>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Hinten</translation>
    </message>
    <message>
        <source>Front</source>
        <translation>Vorn</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>Muscles</source>
        <translation>Muskeln</translation>
    </message>
    <message>
        <source>Deep</source>
        <translation>Tief</translation>
    </message>
    <message>
        <source>Upper body</source>
        <translation>Oberkörper</translation>
    </message>
    <message>
        <source>Whole body</source>
        <translation>Ganzer Körper</translation>
    </message>
    <message>
        <source>Part of the body shown</source>
        <translation>Gezeigter Körperausschnitt</translation>
    </message>
    <message>
        <source>Skin</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Back to the whole body (Esc)</source>
        <translation>Zurück zum ganzen Körper (Esc)</translation>
    </message>
</context>
<context>
    <name>untie::MeasurePart</name>
    <message>
        <source>Range of motion</source>
        <translation>Beweglichkeit</translation>
    </message>
    <message>
        <source>How far a joint moves, in degrees before and after</source>
        <translation>Wie weit sich ein Gelenk bewegt, in Grad vorher und nachher</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Druckschmerz</translation>
    </message>
    <message>
        <source>The least pressure that just becomes painful, before and after</source>
        <translation>Der geringste Druck, der gerade schmerzhaft wird, vorher und nachher</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
</context>
<context>
    <name>untie::MeasureRow</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>Remove this measure</source>
        <translation>Messung entfernen</translation>
    </message>
    <message>
        <source>A whole number of degrees, from −90 to 200</source>
        <translation>Eine ganze Zahl in Grad von −90 bis 200</translation>
    </message>
    <message>
        <source>A pressure up to 1500 kPa (15 kg/cm²)</source>
        <translation>Ein Druck bis 1500 kPa (15 kg/cm²)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what was measured, before or after</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pressure pain</source>
        <translation>Druckschmerz</translation>
    </message>
    <message>
        <source>Pressure pain, %1</source>
        <translation>Druckschmerz, %1</translation>
    </message>
    <message>
        <source>%1: how it is measured</source>
        <comment>what was measured</comment>
        <translation>%1: wie gemessen wird</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <comment>a measure</comment>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Read in kPa</source>
        <translation>In kPa ablesen</translation>
    </message>
    <message>
        <source>Read in kg/cm²</source>
        <translation>In kg/cm² ablesen</translation>
    </message>
    <message>
        <source>Active: the client moves</source>
        <translation>Aktiv: die Person bewegt selbst</translation>
    </message>
    <message>
        <source>Passive: you move it</source>
        <translation>Passiv: Sie bewegen</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Rechts</translation>
    </message>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>passive, °</source>
        <translation>passiv, °</translation>
    </message>
    <message>
        <source>active, °</source>
        <translation>aktiv, °</translation>
    </message>
</context>
<context>
    <name>untie::MedicineList</name>
    <message>
        <source>I take nothing</source>
        <translation>Ich nehme nichts</translation>
    </message>
    <message>
        <source>Add a medicine</source>
        <translation>Medikament hinzufügen</translation>
    </message>
</context>
<context>
    <name>untie::MedicineRow</name>
    <message>
        <source>In the last 8 hours</source>
        <translation>In den letzten 8 Stunden</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the medicine</source>
        <translation>Name des Medikaments</translation>
    </message>
    <message>
        <source>Dose, what for</source>
        <translation>Dosis, wofür</translation>
    </message>
    <message>
        <source>Dose of the medicine, and what it is for</source>
        <translation>Dosis des Medikaments und wofür es ist</translation>
    </message>
    <message>
        <source>Class of the medicine</source>
        <translation>Klasse des Medikaments</translation>
    </message>
    <message>
        <source>Take this medicine off the list</source>
        <translation>Dieses Medikament von der Liste nehmen</translation>
    </message>
    <message>
        <source>Class not known</source>
        <translation>Klasse nicht bekannt</translation>
    </message>
</context>
<context>
    <name>untie::MemberCard</name>
    <message>
        <source>What to change</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your own role and account another owner changes. Your password is under My account.</source>
        <translation>Ihre eigene Rolle und Ihr Konto ändert jemand anderes aus der Praxisleitung. Ihr Passwort steht unter Mein Konto.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>untie::MergePage</name>
    <message>
        <source>They are two people</source>
        <translation>Es sind zwei Personen</translation>
    </message>
    <message>
        <source>Make them one</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Name or phone of the other record</source>
        <translation>Name oder Telefon des anderen Eintrags</translation>
    </message>
    <message>
        <source>Of the same person: nothing is changed before you have seen both side by side.</source>
        <translation>Von derselben Person: Geändert wird nichts, bevor Sie beide nebeneinander gesehen haben.</translation>
    </message>
    <message>
        <source>Merge with another record</source>
        <translation>Mit einem anderen Eintrag zusammenführen</translation>
    </message>
    <message>
        <source>One person, or two?</source>
        <translation>Eine Person oder zwei?</translation>
    </message>
    <message>
        <source>Choose where the two differ. All else of both is kept.</source>
        <translation>Wählen Sie, wo sie sich unterscheiden. Alles andere bleibt.</translation>
    </message>
    <message>
        <source>Record since %1</source>
        <comment>a date</comment>
        <translation>Eintrag seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n Behandlung</numerusform>
            <numerusform>%n Behandlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s)</source>
        <translation>
            <numerusform>%n Termin</numerusform>
            <numerusform>%n Termine</numerusform>
        </translation>
    </message>
    <message>
        <source>archived</source>
        <translation>archiviert</translation>
    </message>
    <message>
        <source>%1: both are kept</source>
        <comment>a field</comment>
        <translation>%1: beide bleiben</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ebenso</translation>
    </message>
    <message>
        <source>Further phones: all are kept</source>
        <translation>Weitere Telefonnummern: alle bleiben</translation>
    </message>
    <message>
        <source>Further e-mail addresses: all are kept</source>
        <translation>Weitere E-Mail-Adressen: alle bleiben</translation>
    </message>
    <message>
        <source>Tags: all are kept</source>
        <translation>Schlagwörter: alle bleiben</translation>
    </message>
</context>
<context>
    <name>untie::MergedRecords</name>
    <message>
        <source>With the record of %1, merged on %2.</source>
        <comment>a client&apos;s name, a date</comment>
        <translation>Mit dem Eintrag von %1, zusammengeführt am %2.</translation>
    </message>
    <message>
        <source>Take apart</source>
        <translation>Trennen</translation>
    </message>
</context>
<context>
    <name>untie::MiniMonth</name>
    <message>
        <source>Month before</source>
        <translation>Voriger Monat</translation>
    </message>
    <message>
        <source>Month after</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>untie::MinutesBox</name>
    <message>
        <source>Length of the visit in minutes</source>
        <translation>Dauer der Behandlung in Minuten</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> Min.</translation>
    </message>
</context>
<context>
    <name>untie::MonthView</name>
    <message numerus="yes">
        <source>%1: %n appointment(s)</source>
        <comment>a day</comment>
        <translation>
            <numerusform>%1: %n Termin</numerusform>
            <numerusform>%1: %n Termine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>noch %n</numerusform>
            <numerusform>noch %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::MuscleLine</name>
    <message>
        <source>Click the map, or type a muscle</source>
        <translation>Karte anklicken oder Muskel eintippen</translation>
    </message>
    <message>
        <source>Type a muscle</source>
        <translation>Muskel eintippen</translation>
    </message>
</context>
<context>
    <name>untie::NameForm</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>They sign in with it, and it is printed.</source>
        <translation>Damit wird angemeldet, und er wird gedruckt.</translation>
    </message>
    <message>
        <source>Behind the name, in print</source>
        <translation>Hinter dem Namen, gedruckt</translation>
    </message>
    <message>
        <source>%1 was saved.</source>
        <translation>%1 wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>untie::NewPasswordStep</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>Your new password</source>
        <translation>Ihr neues Passwort</translation>
    </message>
    <message>
        <source>The old one opens nothing any more, except old copies of the clinic.</source>
        <translation>Das alte öffnet nichts mehr, außer alten Kopien der Praxis.</translation>
    </message>
</context>
<context>
    <name>untie::NewSheetForm</name>
    <message>
        <source>Make it the recovery sheet</source>
        <translation>Zum Wiederherstellungsblatt machen</translation>
    </message>
    <message>
        <source>When the sheet was lost, or somebody saw it who should not: the record is encrypted anew, and the old sheet opens only the backups that were made before.</source>
        <translation>Wenn das Blatt verloren ging oder jemand es sah, der es nicht sollte: Die Daten werden neu verschlüsselt, und das alte Blatt öffnet nur noch die Sicherungen von vorher.</translation>
    </message>
    <message>
        <source>Everybody keeps their password. You can go on working while it is done.</source>
        <translation>Alle behalten ihr Passwort. Sie können dabei weiterarbeiten.</translation>
    </message>
    <message>
        <source>The new recovery sheet counts from now on. Destroy the old one.</source>
        <translation>Ab jetzt gilt das neue Wiederherstellungsblatt. Vernichten Sie das alte.</translation>
    </message>
</context>
<context>
    <name>untie::NextCard</name>
    <message>
        <source>in the room</source>
        <translation>im Raum</translation>
    </message>
    <message numerus="yes">
        <source>in %n minute(s)</source>
        <translation>
            <numerusform>in %n Minute</numerusform>
            <numerusform>in %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a length of time</comment>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>is here</source>
        <translation>ist da</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) late</source>
        <translation>
            <numerusform>%n Minute zu spät</numerusform>
            <numerusform>%n Minuten zu spät</numerusform>
        </translation>
    </message>
    <message>
        <source>Start visit</source>
        <translation>Behandlung beginnen</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>Eingetroffen</translation>
    </message>
    <message>
        <source>Open client</source>
        <translation>Kartei öffnen</translation>
    </message>
    <message>
        <source>Points left open</source>
        <translation>Offene Punkte</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Als Nächstes</translation>
    </message>
    <message>
        <source>Open visit</source>
        <translation>Behandlung öffnen</translation>
    </message>
    <message>
        <source>visit %1</source>
        <comment>a number</comment>
        <translation>%1. Behandlung</translation>
    </message>
    <message>
        <source>last seen %1</source>
        <translation>zuletzt da am %1</translation>
    </message>
    <message>
        <source>Left open on %1</source>
        <comment>a day</comment>
        <translation>Offen geblieben am %1</translation>
    </message>
    <message>
        <source>Last note, %1</source>
        <comment>a day</comment>
        <translation>Letzte Notiz, %1</translation>
    </message>
    <message>
        <source>%1 · %2 of %3</source>
        <comment>left open on a day, numbers</comment>
        <translation>%1 · %2 von %3</translation>
    </message>
</context>
<context>
    <name>untie::NotePane</name>
    <message>
        <source>S</source>
        <comment>subjective</comment>
        <translation>S</translation>
    </message>
    <message>
        <source>Subjective</source>
        <translation>Subjektiv</translation>
    </message>
    <message>
        <source>O</source>
        <comment>objective</comment>
        <translation>O</translation>
    </message>
    <message>
        <source>Objective</source>
        <translation>Objektiv</translation>
    </message>
    <message>
        <source>A</source>
        <comment>assessment</comment>
        <translation>A</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>Beurteilung</translation>
    </message>
    <message>
        <source>P</source>
        <comment>plan</comment>
        <translation>P</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>from the map</source>
        <translation>aus der Karte</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>plan of %1</source>
        <extracomment>Beside what was planned on the visit before; %1 is its day</extracomment>
        <translation>Plan vom %1</translation>
    </message>
    <message>
        <source>Short form</source>
        <translation>Kurzform</translation>
    </message>
    <message>
        <source>For wellness: the map, what was done and one note. What is written already stays.</source>
        <translation>Für Wellness: die Karte, was getan wurde und eine Notiz. Was schon geschrieben ist, bleibt.</translation>
    </message>
    <message>
        <source>Insert a phrase (Ctrl+Space)</source>
        <translation>Textbaustein einfügen (Strg+Leertaste)</translation>
    </message>
    <message>
        <source>N</source>
        <comment>note</comment>
        <translation>N</translation>
    </message>
</context>
<context>
    <name>untie::NoteReader</name>
    <message>
        <source>not signed yet</source>
        <translation>noch nicht signiert</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>voided</source>
        <translation>ungültig</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Open this visit</source>
        <translation>Diese Behandlung öffnen</translation>
    </message>
    <message>
        <source>No visit is chosen.</source>
        <translation>Keine Behandlung ist gewählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Home care</source>
        <translation>Für zu Hause</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <extracomment>What was added to a note: its kind, who wrote it, on which day</extracomment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Instead of “%1”:</source>
        <translation>Statt „%1“:</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
</context>
<context>
    <name>untie::NoteSearchPage</name>
    <message>
        <source>Words of a note</source>
        <translation>Wörter einer Notiz</translation>
    </message>
    <message>
        <source>Notes that were found</source>
        <translation>Gefundene Notizen</translation>
    </message>
    <message>
        <source>Search all notes</source>
        <translation>Alle Notizen durchsuchen</translation>
    </message>
    <message>
        <source>Type words that stand in a note: their beginnings are enough, in any order. Drafts and what was added later are looked through, too.</source>
        <translation>Tippen Sie Wörter, die in einer Notiz stehen: Wortanfänge genügen, in beliebiger Reihenfolge. Auch Entwürfe und Nachträge werden durchsucht.</translation>
    </message>
    <message>
        <source>Somebody who is not in the list of clients</source>
        <translation>Jemand, der nicht in der Liste steht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln note(s)</source>
        <translation>
            <numerusform>%Ln Notiz</numerusform>
            <numerusform>%Ln Notizen</numerusform>
        </translation>
    </message>
    <message>
        <source>the newest %1</source>
        <translation>die neuesten %1</translation>
    </message>
    <message>
        <source>No note has these words.</source>
        <translation>Keine Notiz enthält diese Wörter.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSection</name>
    <message>
        <source>This part has %1 characters; %2 can be stored. Nothing is cut off: shorten it, and it will be saved.</source>
        <translation>Dieser Teil hat %1 Zeichen; %2 lassen sich speichern. Nichts wird abgeschnitten: Kürzen Sie ihn, dann wird er gespeichert.</translation>
    </message>
    <message>
        <source>What you copied has %1 characters; %2 can be stored here, so it was not pasted. It is still where you copied it.</source>
        <translation>Was Sie kopiert haben, hat %1 Zeichen; hier können %2 gespeichert werden, daher wurde es nicht eingefügt. Es steht noch dort, wo Sie es kopiert haben.</translation>
    </message>
    <message>
        <source>There is no phrase “.%1”. Ctrl+Space shows all.</source>
        <translation>Es gibt keinen Textbaustein „.%1“. Strg+Leertaste zeigt alle.</translation>
    </message>
</context>
<context>
    <name>untie::NoteSigner</name>
    <message>
        <source>This note is signed more than a day after the visit. Say why it is late.</source>
        <translation>Diese Notiz wird mehr als einen Tag nach der Behandlung signiert. Nennen Sie den Grund der Verspätung.</translation>
    </message>
</context>
<context>
    <name>untie::NoticeBar</name>
    <message>
        <source>+%1</source>
        <comment>so many more notices</comment>
        <translation>+%1</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more notice(s)</source>
        <translation>
            <numerusform>Einen weiteren Hinweis zeigen</numerusform>
            <numerusform>%n weitere Hinweise zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Put this notice away</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>untie::OutcomePane</name>
    <message>
        <source>Pain, 0 none to 10 worst</source>
        <translation>Schmerz, 0 keiner bis 10 schlimmster</translation>
    </message>
    <message>
        <source>Activity, 0 unable to 10 as before</source>
        <translation>Tätigkeit, 0 unmöglich bis 10 wie früher</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Skala</translation>
    </message>
    <message>
        <source>Complaint or activity, in the client’s words</source>
        <translation>Beschwerde oder Tätigkeit in eigenen Worten</translation>
    </message>
    <message>
        <source>Value, 0 to 10</source>
        <translation>Wert, 0 bis 10</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>%1, as at first</source>
        <translation>%1, wie am Anfang</translation>
    </message>
    <message>
        <source>%1, better by %2</source>
        <translation>%1, um %2 besser</translation>
    </message>
    <message>
        <source>%1, worse by %2</source>
        <translation>%1, um %2 schlechter</translation>
    </message>
    <message>
        <source>Nothing was asked yet.</source>
        <translation>Noch nichts erfragt.</translation>
    </message>
</context>
<context>
    <name>untie::OutsideList</name>
    <message>
        <source>Bookings that no longer fit</source>
        <translation>Buchungen, die nicht mehr passen</translation>
    </message>
    <message numerus="yes">
        <source>%n booking(s) no longer fit. Nothing was moved; look at each of them.</source>
        <translation>
            <numerusform>%n Buchung passt nicht mehr. Nichts wurde verschoben; sehen Sie sie an.</numerusform>
            <numerusform>%n Buchungen passen nicht mehr. Nichts wurde verschoben; sehen Sie jede an.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordField</name>
    <message>
        <source>Type your own password: nobody shall do this at a screen that you left open.</source>
        <translation>Tippen Sie Ihr eigenes Passwort: Niemand soll dies an einem Bildschirm tun, den Sie offen ließen.</translation>
    </message>
    <message>
        <source>You need not type it again.</source>
        <translation>Sie müssen es nicht noch einmal tippen.</translation>
    </message>
    <message>
        <source>That is not your password. Try again in %1 s.</source>
        <translation>Das ist nicht Ihr Passwort. Versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>A wrong password was typed. Try again in %1 s.</source>
        <translation>Es wurde ein falsches Passwort getippt. Versuchen Sie es in %1 s erneut.</translation>
    </message>
    <message>
        <source>That is not your password. Try again.</source>
        <translation>Das ist nicht Ihr Passwort. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>untie::OwnPasswordForm</name>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Your present password</source>
        <translation>Ihr jetziges Passwort</translation>
    </message>
    <message>
        <source>Your password was changed. It counts from the next sign-in on.</source>
        <translation>Ihr Passwort wurde geändert. Es gilt ab der nächsten Anmeldung.</translation>
    </message>
</context>
<context>
    <name>untie::OwnerStep</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Who owns the clinic?</source>
        <translation>Wer leitet die Praxis?</translation>
    </message>
    <message>
        <source>The owner sees everything, adds the others later, and gives each of them an account of their own.</source>
        <translation>Die Praxisleitung sieht alles, nimmt später die anderen auf und gibt jeder Person ein eigenes Konto.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Credential</source>
        <translation>Qualifikation</translation>
    </message>
    <message>
        <source>As you sign in, and as clients read it.</source>
        <translation>So melden Sie sich an, und so lesen ihn die Klientinnen und Klienten.</translation>
    </message>
    <message>
        <source>As printed behind the name, for example LMT. May stay empty.</source>
        <translation>Wie sie hinter dem Namen gedruckt wird, zum Beispiel „med. Masseurin“. Darf leer bleiben.</translation>
    </message>
    <message>
        <source>Write your name: it is how the program knows you.</source>
        <translation>Tragen Sie Ihren Namen ein: Daran erkennt Sie das Programm.</translation>
    </message>
</context>
<context>
    <name>untie::PairListModel</name>
    <message>
        <source>%1, and %2: %3</source>
        <comment>two clients, what they share</comment>
        <translation>%1 und %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::Palette</name>
    <message>
        <source>Find a client or an action</source>
        <translation>Klienten oder Aktion finden</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <source>choose</source>
        <translation>wählen</translation>
    </message>
    <message>
        <source>actions of the client</source>
        <translation>Aktionen des Klienten</translation>
    </message>
    <message>
        <source>actions only</source>
        <translation>nur Aktionen</translation>
    </message>
    <message>
        <source>Nobody and nothing is called “%1”.</source>
        <translation>Niemand und nichts heißt „%1“.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>so many of all clients</comment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>untie::PasswordChoice</name>
    <message>
        <source>Kind of password</source>
        <translation>Art des Passworts</translation>
    </message>
    <message>
        <source>Five words</source>
        <translation>Fünf Wörter</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Eigenes</translation>
    </message>
    <message>
        <source>Other words</source>
        <translation>Andere Wörter</translation>
    </message>
    <message>
        <source>Type the five words once</source>
        <translation>Die fünf Wörter einmal eintippen</translation>
    </message>
    <message>
        <source>So that your fingers know them. Make up a picture in which all five occur: it stays.</source>
        <translation>Damit die Finger sie kennen. Denken Sie sich ein Bild aus, in dem alle fünf vorkommen: Das bleibt.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>The same once more</source>
        <translation>Dasselbe noch einmal</translation>
    </message>
    <message>
        <source>Your five words: %1</source>
        <translation>Ihre fünf Wörter: %1</translation>
    </message>
    <message>
        <source>That is a good one.</source>
        <translation>Das ist ein gutes.</translation>
    </message>
    <message>
        <source>Type the five words that stand above.</source>
        <translation>Tippen Sie die fünf Wörter ein, die oben stehen.</translation>
    </message>
    <message>
        <source>This is not yet what stands above. Compare word by word.</source>
        <translation>Das ist noch nicht, was oben steht. Vergleichen Sie Wort für Wort.</translation>
    </message>
    <message>
        <source>Type the same password once more.</source>
        <translation>Tippen Sie dasselbe Passwort noch einmal ein.</translation>
    </message>
    <message>
        <source>This is not the same password.</source>
        <translation>Das ist nicht dasselbe Passwort.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordEdit</name>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
</context>
<context>
    <name>untie::PasswordForm</name>
    <message>
        <source>Give the new password</source>
        <translation>Neues Passwort geben</translation>
    </message>
    <message>
        <source>For when %1 forgot theirs, or others know it. Whoever has the old password gets in no more.</source>
        <translation>Für den Fall, dass %1 das Passwort vergessen hat oder andere es kennen. Mit dem alten kommt niemand mehr hinein.</translation>
    </message>
</context>
<context>
    <name>untie::PasswordStep</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Nobody can look it up, not even whoever made this program. Five words that chance put in a row are easier to keep in mind than signs, and nobody guesses them.</source>
        <translation>Niemand kann es nachsehen, auch nicht, wer dieses Programm gemacht hat. Fünf Wörter, die der Zufall aneinanderreiht, merkt man sich leichter als Zeichen, und niemand errät sie.</translation>
    </message>
</context>
<context>
    <name>untie::PeopleSection</name>
    <message>
        <source>People</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Person hinzufügen</translation>
    </message>
    <message>
        <source>It was taken back: everything is as before.</source>
        <translation>Zurückgenommen: Alles ist wie vorher.</translation>
    </message>
    <message>
        <source>The record is encrypted anew. Older keys open nothing of it any more.</source>
        <translation>Die Daten sind neu verschlüsselt. Ältere Schlüssel öffnen nichts mehr davon.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Opens the clinic when a password is forgotten, the list of accounts is lost or this computer breaks. When somebody saw it who should not, have a new one made.</source>
        <translation>Öffnet die Praxis, wenn ein Passwort vergessen wurde, die Liste der Konten verloren ging oder dieser Rechner kaputt ist. Wenn jemand es sah, der es nicht sollte, lassen Sie ein neues anlegen.</translation>
    </message>
    <message>
        <source>Show and print…</source>
        <translation>Zeigen und drucken …</translation>
    </message>
    <message>
        <source>New sheet…</source>
        <translation>Neues Blatt …</translation>
    </message>
    <message numerus="yes">
        <source>%Ln accounts</source>
        <translation>
            <numerusform>Ein Konto</numerusform>
            <numerusform>%Ln Konten</numerusform>
        </translation>
    </message>
    <message>
        <source>Put it away</source>
        <translation>Wegräumen</translation>
    </message>
</context>
<context>
    <name>untie::PersonRow</name>
    <message>
        <source>you</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>no account, cannot sign in</source>
        <translation>kein Konto, keine Anmeldung möglich</translation>
    </message>
    <message>
        <source>%1 · signed in for the first time</source>
        <translation>%1 · zum ersten Mal angemeldet</translation>
    </message>
    <message>
        <source>%1 · has not signed in yet</source>
        <translation>%1 · hat sich noch nicht angemeldet</translation>
    </message>
    <message>
        <source>%1 · last signed in %2, %3</source>
        <comment>role, day, time</comment>
        <translation>%1 · zuletzt angemeldet: %2, %3</translation>
    </message>
</context>
<context>
    <name>untie::PhraseCard</name>
    <message>
        <source>Text</source>
        <translation>Wortlaut</translation>
    </message>
    <message>
        <source>Key, without the dot</source>
        <translation>Kürzel, ohne Punkt</translation>
    </message>
    <message>
        <source>Name in the list</source>
        <translation>Name in der Liste</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>What stands in {…} is a field to be filled in.</source>
        <translation>Was in {…} steht, ist ein Feld zum Ausfüllen.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this. What stands in {…} is a field to be filled in.</source>
        <translation>In einer Notiz schreiben .%1 und die Leertaste diesen Text. Was in {…} steht, ist ein Feld zum Ausfüllen.</translation>
    </message>
    <message>
        <source>In a note, .%1 and Space writes this, and Tab goes through: %2.</source>
        <extracomment>%2 is a list of fields</extracomment>
        <translation>In einer Notiz schreiben .%1 und die Leertaste diesen Text; Tab geht durch: %2.</translation>
    </message>
</context>
<context>
    <name>untie::PhrasePicker</name>
    <message>
        <source>Find a phrase</source>
        <translation>Textbaustein suchen</translation>
    </message>
    <message>
        <source>No phrase fits.</source>
        <translation>Kein Textbaustein passt.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>%1, key %2</source>
        <translation>%1, Kürzel %2</translation>
    </message>
</context>
<context>
    <name>untie::PhrasesSection</name>
    <message>
        <source>You have none yet.</source>
        <translation>Sie haben noch keine.</translation>
    </message>
    <message>
        <source>The clinic has none yet.</source>
        <translation>Die Praxis hat noch keine.</translation>
    </message>
    <message>
        <source>New phrase</source>
        <translation>Neuer Textbaustein</translation>
    </message>
    <message>
        <source>New phrase of the clinic</source>
        <translation>Neuer Textbaustein der Praxis</translation>
    </message>
    <message>
        <source>In a note, a dot, the key and Space or Tab write the phrase; Ctrl+Space shows all. Where keys are the same, yours count before the clinic’s, and those before Untie’s.</source>
        <translation>In einer Notiz schreiben ein Punkt, das Kürzel und Leertaste oder Tab den Textbaustein; Strg+Leertaste zeigt alle. Bei gleichem Kürzel gehen Ihre denen der Praxis vor, und diese denen von Untie.</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Meine</translation>
    </message>
    <message>
        <source>The clinic’s</source>
        <translation>Die der Praxis</translation>
    </message>
    <message>
        <source>Untie’s</source>
        <translation>Die von Untie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>A phrase: its key with the dot, its name</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Adapt</source>
        <translation>Anpassen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Adapt %1</source>
        <extracomment>%1 is the name of a phrase</extracomment>
        <translation>%1 anpassen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>“.%1” is stored.</source>
        <translation>„.%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>“.%1” is removed.</source>
        <translation>„.%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>untie::PlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where does the record lie?</source>
        <translation>Wo liegen die Akten?</translation>
    </message>
    <message>
        <source>In one folder on this computer, encrypted. One computer at a time opens a clinic; several desks at once are not part of this version.</source>
        <translation>Verschlüsselt in einem Ordner auf diesem Computer. Immer nur ein Computer zugleich öffnet eine Praxis; mehrere Arbeitsplätze zugleich kann diese Version nicht.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>It is made new. If you have no wish of your own, leave it as it is.</source>
        <translation>Er wird neu angelegt. Wenn Sie keinen eigenen Wunsch haben, lassen Sie ihn so.</translation>
    </message>
    <message>
        <source>Choose another place…</source>
        <translation>Anderen Ort wählen …</translation>
    </message>
    <message>
        <source>Choose where the clinic’s folder is made</source>
        <translation>Wählen, wo der Ordner der Praxis angelegt wird</translation>
    </message>
    <message>
        <source>The clinic needs a folder.</source>
        <translation>Die Praxis braucht einen Ordner.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Geben Sie den ganzen Pfad an, von %1 an.</translation>
    </message>
    <message>
        <source>There are only %1 left on that disk, too little for a record that grows. Make room, or choose another place.</source>
        <translation>Auf diesem Laufwerk sind nur noch %1 frei, zu wenig für Akten, die wachsen. Schaffen Sie Platz oder wählen Sie einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>untie::PointCard</name>
    <message>
        <source>What was found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>&amp;Taut band</source>
        <translation>&amp;Hartspann</translation>
    </message>
    <message>
        <source>&amp;Nodule</source>
        <translation>&amp;Knötchen</translation>
    </message>
    <message>
        <source>&amp;Refers</source>
        <translation>&amp;Strahlt aus</translation>
    </message>
    <message>
        <source>&amp;Familiar pain</source>
        <translation>&amp;Wiedererkannt</translation>
    </message>
    <message>
        <source>T&amp;witch</source>
        <translation>&amp;Zuckung</translation>
    </message>
    <message>
        <source>The layer above</source>
        <translation>Schicht darüber</translation>
    </message>
    <message>
        <source>The layer below</source>
        <translation>Schicht darunter</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>These signs suggest: %1 (%2)</source>
        <translation>Diese Merkmale sprechen für: %1 (%2)</translation>
    </message>
    <message>
        <source>Remark, for the clinic alone</source>
        <translation>Bemerkung, nur für die Praxis</translation>
    </message>
</context>
<context>
    <name>untie::PointHeads</name>
    <message>
        <source>before, after</source>
        <translation>vorher, nachher</translation>
    </message>
</context>
<context>
    <name>untie::PointHistoryPane</name>
    <message>
        <source>Points through time</source>
        <translation>Punkte im Verlauf</translation>
    </message>
    <message>
        <source>The trigger points of every visit come together here, one line each.</source>
        <translation>Hier kommen die Triggerpunkte aller Behandlungen zusammen, jeder in einer Zeile.</translation>
    </message>
    <message>
        <source>worst first</source>
        <translation>stärkste zuerst</translation>
    </message>
    <message>
        <source>by muscle</source>
        <translation>nach Muskel</translation>
    </message>
    <message>
        <source>by change</source>
        <translation>nach Veränderung</translation>
    </message>
    <message>
        <source>Order of the points</source>
        <translation>Reihenfolge der Punkte</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key for Where it hurts</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>3 open · 2 quiet</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln open</source>
        <translation>
            <numerusform>%Ln offen</numerusform>
            <numerusform>%Ln offen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln quiet</source>
        <translation>
            <numerusform>%Ln ruhig</numerusform>
            <numerusform>%Ln ruhig</numerusform>
        </translation>
    </message>
    <message>
        <source>mean %1 %2 %3</source>
        <extracomment>%1 is the mean of the first scores of all points, %2 an arrow, %3 the mean of their last scores</extracomment>
        <translation>Mittel %1 %2 %3</translation>
    </message>
</context>
<context>
    <name>untie::PointListModel</name>
    <message>
        <source>to re-check</source>
        <translation>erneut prüfen</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>improving</source>
        <translation>besser</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>unverändert</translation>
    </message>
    <message>
        <source>worse</source>
        <translation>schlechter</translation>
    </message>
    <message>
        <source>back again</source>
        <translation>wieder da</translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>ruhig</translation>
    </message>
    <message>
        <source>quiet since %1</source>
        <translation>ruhig seit %1</translation>
    </message>
    <message>
        <source>%1 before, %2 after</source>
        <comment>scores</comment>
        <translation>vorher %1, nachher %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <comment>score</comment>
        <translation>vorher %1</translation>
    </message>
</context>
<context>
    <name>untie::PointRow</name>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
</context>
<context>
    <name>untie::PointsPane</name>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>New today</source>
        <translation>Heute neu</translation>
    </message>
    <message>
        <source>Nothing is marked yet. Click where it hurts: the first digit is before, the second after treatment.</source>
        <translation>Noch ist nichts markiert. Klicken Sie, wo es wehtut: Die erste Ziffer gilt vor, die zweite nach der Behandlung.</translation>
    </message>
    <message>
        <source>score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>zehn</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>auslassen</translation>
    </message>
    <message>
        <source>Tab</source>
        <comment>key</comment>
        <translation>Tab</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>%1 of %2 re-checked</source>
        <extracomment>How many of the points that earlier visits left open were looked at today</extracomment>
        <translation>%1 von %2 geprüft</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Noch offen</translation>
    </message>
    <message>
        <source>Nothing was marked on this visit.</source>
        <translation>Bei dieser Behandlung wurde nichts markiert.</translation>
    </message>
</context>
<context>
    <name>untie::Rail</name>
    <message>
        <source>Clients</source>
        <translation>Klienten</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>%1 is signed in</source>
        <translation>%1 ist angemeldet</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Termine</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Who comes, and what is left to do</source>
        <translation>Wer kommt und was noch zu tun ist</translation>
    </message>
    <message>
        <source>Book and move appointments</source>
        <translation>Termine buchen und verschieben</translation>
    </message>
    <message>
        <source>Find a client, add one</source>
        <translation>Klienten finden oder aufnehmen</translation>
    </message>
    <message>
        <source>Your account, the clinic, the program</source>
        <translation>Ihr Konto, die Praxis, das Programm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>The handbook, the keys, what is new</source>
        <translation>Das Handbuch, die Tasten, was neu ist</translation>
    </message>
    <message>
        <source>Close the clinic and ask for the password again</source>
        <translation>Praxis schließen und wieder nach dem Passwort fragen</translation>
    </message>
</context>
<context>
    <name>untie::ReadyStep</name>
    <message>
        <source>Ready</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Before you begin</source>
        <translation>Bevor es losgeht</translation>
    </message>
    <message>
        <source>The clinic is made when you open it. What else keeps the record safe:</source>
        <translation>Die Praxis wird angelegt, wenn Sie sie öffnen. Was die Akten außerdem schützt:</translation>
    </message>
    <message>
        <source>The disk of this computer is encrypted.</source>
        <translation>Das Laufwerk dieses Computers ist verschlüsselt.</translation>
    </message>
    <message>
        <source>So is what you print to a file or export from Untie.</source>
        <translation>Damit auch, was Sie als Datei drucken oder aus Untie ausgeben.</translation>
    </message>
    <message>
        <source>Have the whole disk of this computer encrypted.</source>
        <translation>Lassen Sie das ganze Laufwerk dieses Computers verschlüsseln.</translation>
    </message>
    <message>
        <source>It does not look as if it were. The record is encrypted in any case; what you save as PDF or export is not.</source>
        <translation>Es sieht nicht danach aus. Die Akten sind auf jeden Fall verschlüsselt; was Sie als PDF speichern oder ausgeben, ist es nicht.</translation>
    </message>
    <message>
        <source>Nothing of the memory goes to the disk in the clear.</source>
        <translation>Aus dem Arbeitsspeicher gelangt nichts unverschlüsselt auf das Laufwerk.</translation>
    </message>
    <message>
        <source>The swap space is encrypted, or there is none.</source>
        <translation>Der Auslagerungsspeicher ist verschlüsselt, oder es gibt keinen.</translation>
    </message>
    <message>
        <source>Have the swap space encrypted, too.</source>
        <translation>Lassen Sie auch den Auslagerungsspeicher verschlüsseln.</translation>
    </message>
    <message>
        <source>There the system puts memory that is not in use. It comes with an encrypted disk on most computers.</source>
        <translation>Dorthin legt das System Speicher, der gerade nicht gebraucht wird. Auf den meisten Computern gehört er zum verschlüsselten Laufwerk.</translation>
    </message>
    <message>
        <source>Put the recovery sheet away today.</source>
        <translation>Bringen Sie das Wiederherstellungsblatt noch heute in Sicherheit.</translation>
    </message>
    <message>
        <source>Two copies in sealed envelopes, at two places, neither of them beside the computer. Delete the file if you saved one.</source>
        <translation>Zwei Exemplare in verschlossenen Umschlägen an zwei Orten, keiner davon neben dem Computer. Löschen Sie die Datei, falls Sie eine gespeichert haben.</translation>
    </message>
    <message>
        <source>Choose a second medium for backups soon.</source>
        <translation>Wählen Sie bald ein zweites Medium für Sicherungen.</translation>
    </message>
    <message>
        <source>Until then all copies lie on one disk. The settings have it under Backup.</source>
        <translation>Bis dahin liegen alle Kopien auf einem Laufwerk. In den Einstellungen steht es unter Sicherung.</translation>
    </message>
    <message>
        <source>Backups go to a second medium.</source>
        <translation>Sicherungen gehen auf ein zweites Medium.</translation>
    </message>
    <message>
        <source>One computer at a time opens the clinic.</source>
        <translation>Immer nur ein Computer zugleich öffnet die Praxis.</translation>
    </message>
    <message>
        <source>A second one is told who has it open. Several desks at once are not part of this version.</source>
        <translation>Ein zweiter erfährt, wer sie geöffnet hat. Mehrere Arbeitsplätze zugleich kann diese Version nicht.</translation>
    </message>
</context>
<context>
    <name>untie::RecordCorner</name>
    <message>
        <source>They are two people, and not asked about again.</source>
        <translation>Es sind zwei Personen; danach wird nicht mehr gefragt.</translation>
    </message>
    <message>
        <source>Merge with another record…</source>
        <translation>Mit anderem Eintrag zusammenführen …</translation>
    </message>
    <message>
        <source>More about this record</source>
        <translation>Mehr zu diesem Eintrag</translation>
    </message>
    <message>
        <source>The two records are one now.</source>
        <translation>Die beiden Einträge sind jetzt einer.</translation>
    </message>
    <message>
        <source>The record is erased.</source>
        <translation>Der Eintrag ist gelöscht.</translation>
    </message>
    <message>
        <source>The record is restricted, and in no list any more.</source>
        <translation>Der Eintrag ist eingeschränkt und steht in keiner Liste mehr.</translation>
    </message>
    <message>
        <source>Erase or restrict…</source>
        <translation>Löschen oder einschränken …</translation>
    </message>
</context>
<context>
    <name>untie::RecoverPage</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>Vor dem letzten Schritt wird nichts geändert.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Opening the clinic. This takes a few seconds…</source>
        <translation>Die Praxis wird geöffnet. Das dauert einige Sekunden …</translation>
    </message>
    <message>
        <source>This sheet does not open %1: it belongs to another clinic, or a newer sheet has taken its place.</source>
        <translation>Dieses Blatt öffnet %1 nicht: Es gehört zu einer anderen Praxis, oder ein neueres hat es ersetzt.</translation>
    </message>
</context>
<context>
    <name>untie::RecoverySheetView</name>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken …</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
    <message>
        <source>Sent to %1. Fetch it at once; print it a second time for the other copy.</source>
        <translation>An %1 geschickt. Holen Sie das Blatt sofort; für das zweite Exemplar noch einmal drucken.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it from there, then delete the file.</source>
        <translation>Als %1 gespeichert. Drucken Sie es von dort, und löschen Sie dann die Datei.</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the sheet as PDF on a stick and print it elsewhere, or write the four lines by hand.</source>
        <translation>Auf diesem Computer ist kein Drucker eingerichtet. Speichern Sie das Blatt als PDF auf einem Stick und drucken Sie es anderswo, oder schreiben Sie die vier Zeilen von Hand ab.</translation>
    </message>
    <message>
        <source>%1 did not take the sheet. Try again, or save it as PDF.</source>
        <translation>%1 hat das Blatt nicht angenommen. Versuchen Sie es noch einmal, oder speichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Save the sheet as PDF</source>
        <translation>Blatt als PDF speichern</translation>
    </message>
</context>
<context>
    <name>untie::ReminderChoice</name>
    <message>
        <source>By phone</source>
        <translation>Telefonisch</translation>
    </message>
    <message>
        <source>By e-mail</source>
        <translation>Per E-Mail</translation>
    </message>
    <message>
        <source>By text message</source>
        <translation>Per SMS</translation>
    </message>
    <message>
        <source>Not at all</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>Reminders of appointments</source>
        <translation>Erinnerung an Termine</translation>
    </message>
</context>
<context>
    <name>untie::ReminderModel</name>
    <message>
        <source>no number and no address</source>
        <translation>weder Nummer noch Adresse</translation>
    </message>
    <message>
        <source>reminded</source>
        <translation>erinnert</translation>
    </message>
    <message>
        <source>to be reminded</source>
        <translation>zu erinnern</translation>
    </message>
</context>
<context>
    <name>untie::ReminderPane</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Who is to be reminded</source>
        <translation>Wer zu erinnern ist</translation>
    </message>
    <message>
        <source>Nobody is to be reminded: all who come then have confirmed.</source>
        <translation>Niemand ist zu erinnern: Alle, die dann kommen, haben bestätigt.</translation>
    </message>
    <message>
        <source>Write an e-mail</source>
        <translation>E-Mail schreiben</translation>
    </message>
    <message>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Appointments of which days</source>
        <translation>Termine welcher Tage</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>The next two days</source>
        <translation>Die nächsten zwei Tage</translation>
    </message>
    <message>
        <source>The next seven days</source>
        <translation>Die nächsten sieben Tage</translation>
    </message>
    <message>
        <source>Space</source>
        <comment>the space bar</comment>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>numbers</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Not reminded yet</source>
        <translation>Noch nicht erinnert</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>Erinnert</translation>
    </message>
    <message>
        <source>No mail program could be opened. The address is %1.</source>
        <translation>Es ließ sich kein E-Mail-Programm öffnen. Die Adresse ist %1.</translation>
    </message>
    <message>
        <source>An e-mail to %1 is open in your mail program.</source>
        <translation>Eine E-Mail an %1 ist in Ihrem E-Mail-Programm offen.</translation>
    </message>
    <message>
        <source>%1 has confirmed</source>
        <translation>%1 hat bestätigt</translation>
    </message>
    <message>
        <source>%1 is still to be reminded.</source>
        <translation>%1 ist noch zu erinnern.</translation>
    </message>
    <message>
        <source>%1 was reminded.</source>
        <translation>%1 ist erinnert.</translation>
    </message>
</context>
<context>
    <name>untie::RemoveForm</name>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more, from now on. What they wrote stays, under their name.</source>
        <translation>%1 kann sich ab jetzt nicht mehr anmelden. Das Geschriebene bleibt, unter diesem Namen.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first.</source>
        <translation>Die Praxisleitung kennt das Wiederherstellungsblatt, deshalb wird zuerst ein neues angelegt.</translation>
    </message>
    <message>
        <source>The record is encrypted anew, so that what they had before opens nothing of it any more. That goes on beside your work, and until the first file is done it can be taken back.</source>
        <translation>Die Daten werden neu verschlüsselt, damit die bisherigen Schlüssel nichts mehr davon öffnen. Das geschieht neben Ihrer Arbeit, und bis die erste Datei fertig ist, lässt es sich zurücknehmen.</translation>
    </message>
    <message>
        <source>Backups that were made before can still be opened by somebody who has both, a backup and their old password.</source>
        <translation>Frühere Sicherungen kann weiterhin öffnen, wer beides hat: eine Sicherung und das alte Passwort.</translation>
    </message>
    <message>
        <source>%1 cannot sign in any more.</source>
        <translation>%1 kann sich nicht mehr anmelden.</translation>
    </message>
</context>
<context>
    <name>untie::RepeatChoice</name>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
    <message>
        <source>Times in all</source>
        <translation>Mal insgesamt</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
    <message>
        <source>Once</source>
        <comment>does not repeat</comment>
        <translation>Einmal</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>Every %1 weeks</source>
        <translation>Alle %1 Wochen</translation>
    </message>
    <message>
        <source>Every month, same weekday</source>
        <translation>Jeden Monat, gleicher Wochentag</translation>
    </message>
    <message>
        <source>after so many times</source>
        <translation>nach so vielen Malen</translation>
    </message>
    <message>
        <source>on a day</source>
        <translation>an einem Tag</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>läuft weiter</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Wiederholt sich</translation>
    </message>
</context>
<context>
    <name>untie::RestoreFacts</name>
    <message>
        <source>It becomes a clinic of its own in %1.</source>
        <translation>Sie wird eine eigene Praxis in %1.</translation>
    </message>
    <message>
        <source>You sign in with your new password.</source>
        <translation>Die Anmeldung erfolgt mit dem neuen Passwort.</translation>
    </message>
    <message>
        <source>The accounts of the others could not be kept: add them anew in the settings.</source>
        <translation>Die Konten der anderen konnten nicht übernommen werden: Bitte in den Einstellungen neu anlegen.</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Clients</source>
        <translation>Klientinnen und Klienten</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Newest visit</source>
        <translation>Letzte Behandlung</translation>
    </message>
    <message>
        <source>In the present clinic</source>
        <translation>In der jetzigen Praxis</translation>
    </message>
    <message>
        <source>It cannot be read, so nobody knows what is newer in it: %1</source>
        <comment>a sentence follows</comment>
        <translation>Sie ist nicht lesbar; was in ihr neuer ist, weiß daher niemand: %1</translation>
    </message>
    <message>
        <source>Nothing that the backup lacks.</source>
        <translation>Nichts, was der Sicherung fehlt.</translation>
    </message>
    <message>
        <source>This is newer. Afterwards it is no longer in the clinic, only in what is kept of it:</source>
        <translation>Dies ist neuer. Danach ist es nicht mehr in der Praxis, nur noch in dem, was von ihr aufgehoben wird:</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message numerus="yes">
        <source>and %n day(s) more</source>
        <translation>
            <numerusform>und %n weiterer Tag</numerusform>
            <numerusform>und %n weitere Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n client(s) that were removed since come back.</source>
        <translation>
            <numerusform>%n inzwischen entfernte Person kommt zurück.</numerusform>
            <numerusform>%n inzwischen entfernte Personen kommen zurück.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s) that were removed since come back.</source>
        <translation>
            <numerusform>%n inzwischen entfernte Behandlung kommt zurück.</numerusform>
            <numerusform>%n inzwischen entfernte Behandlungen kommen zurück.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::RestorePage</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Nothing is changed before the last step.</source>
        <translation>Vor dem letzten Schritt wird nichts geändert.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Stopped. Everything is as it was.</source>
        <translation>Abgebrochen. Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>Backing up what is there now, %1 % done…</source>
        <translation>Der jetzige Stand wird gesichert, %1 % fertig …</translation>
    </message>
    <message>
        <source>Putting the files in place…</source>
        <translation>Die Dateien werden an ihren Ort gebracht …</translation>
    </message>
    <message>
        <source>Opening the clinic…</source>
        <translation>Die Praxis wird geöffnet …</translation>
    </message>
</context>
<context>
    <name>untie::RestorePlaceStep</name>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Where shall it go?</source>
        <translation>Wohin soll sie?</translation>
    </message>
    <message>
        <source>What is there now is never thrown away.</source>
        <translation>Was jetzt da ist, wird nie weggeworfen.</translation>
    </message>
    <message>
        <source>Where the backup goes</source>
        <translation>Wohin die Sicherung kommt</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Choose an empty folder</source>
        <translation>Leeren Ordner wählen</translation>
    </message>
    <message>
        <source>In place of the clinic</source>
        <translation>An die Stelle der Praxis</translation>
    </message>
    <message>
        <source>Into a new folder</source>
        <translation>In einen neuen Ordner</translation>
    </message>
    <message>
        <source>The clinic of that moment is made there. Nothing else is touched.</source>
        <translation>Dort entsteht die Praxis von damals. Sonst wird nichts angerührt.</translation>
    </message>
    <message>
        <source>%1 goes back to that moment. A backup of its present state is made before, and its files are kept.</source>
        <translation>%1 kehrt zu diesem Zeitpunkt zurück. Vorher wird der jetzige Stand gesichert, und seine Dateien bleiben erhalten.</translation>
    </message>
    <message>
        <source>Choose a folder that is empty or not there yet.</source>
        <translation>Bitte einen Ordner wählen, der leer ist oder noch nicht da.</translation>
    </message>
    <message>
        <source>Write the whole path, from %1 on.</source>
        <translation>Bitte den ganzen Pfad angeben, ab %1.</translation>
    </message>
</context>
<context>
    <name>untie::RestorePreviewStep</name>
    <message>
        <source>What changes</source>
        <translation>Was sich ändert</translation>
    </message>
    <message>
        <source>What will be different</source>
        <translation>Was danach anders ist</translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Opening the backup and reading all of it. A large one takes a minute…</source>
        <translation>Die Sicherung wird geöffnet und ganz gelesen. Bei einer großen dauert das eine Minute …</translation>
    </message>
    <message>
        <source>%1 Everything is as it was.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Alles ist, wie es war.</translation>
    </message>
    <message>
        <source>The backup was made %1. It was opened, and all of it was read and found sound.</source>
        <comment>on 3 November</comment>
        <translation>Die Sicherung wurde %1 angelegt. Sie wurde geöffnet, ganz gelesen und ist in Ordnung.</translation>
    </message>
</context>
<context>
    <name>untie::RestoreProofStep</name>
    <message>
        <source>You</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Who restores it?</source>
        <translation>Wer stellt sie wieder her?</translation>
    </message>
    <message>
        <source>An owner, with their own password or with the recovery sheet.</source>
        <translation>Eine Inhaberin oder ein Inhaber, mit dem eigenen Passwort oder mit dem Wiederherstellungsblatt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>How you show who you are</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Give me a new password</source>
        <translation>Neues Passwort vergeben</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Bitte den Namen angeben, mit dem die Anmeldung erfolgt.</translation>
    </message>
    <message>
        <source>Type your password.</source>
        <translation>Bitte das Passwort eingeben.</translation>
    </message>
    <message>
        <source>The last password was wrong. The next can be tried in %1 s.</source>
        <translation>Das letzte Passwort war falsch. In %1 s kann das nächste versucht werden.</translation>
    </message>
</context>
<context>
    <name>untie::RoleForm</name>
    <message>
        <source>Change the role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>%1 can open more from their next sign-in on.</source>
        <translation>%1 kann ab der nächsten Anmeldung mehr öffnen.</translation>
    </message>
    <message>
        <source>An owner knows the recovery sheet, so a new one is made first. Then the record is encrypted anew, beside your work, so that what %1 had before opens nothing of it any more.</source>
        <translation>Die Praxisleitung kennt das Wiederherstellungsblatt, deshalb wird zuerst ein neues angelegt. Danach werden die Daten neben Ihrer Arbeit neu verschlüsselt, damit die bisherigen Schlüssel von %1 nichts mehr davon öffnen.</translation>
    </message>
    <message>
        <source>The clinical record is encrypted anew, beside your work, so that the keys %1 had before open nothing of it any more.</source>
        <translation>Die Behandlungsdaten werden neben Ihrer Arbeit neu verschlüsselt, damit die bisherigen Schlüssel von %1 nichts mehr davon öffnen.</translation>
    </message>
    <message>
        <source>This is what %1 is already.</source>
        <translation>Diese Rolle hat %1 bereits.</translation>
    </message>
    <message>
        <source>The role of %1 is now: %2.</source>
        <comment>a name, a role</comment>
        <translation>Die Rolle von %1 ist jetzt: %2.</translation>
    </message>
</context>
<context>
    <name>untie::RoleText</name>
    <message>
        <source>Front desk</source>
        <translation>Empfang</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Therapie</translation>
    </message>
    <message>
        <source>Therapist, owner</source>
        <translation>Therapie, Praxisleitung</translation>
    </message>
</context>
<context>
    <name>untie::RoomRow</name>
    <message>
        <source>In use</source>
        <translation>In Benutzung</translation>
    </message>
    <message>
        <source>Name of the room or equipment</source>
        <translation>Name des Raums oder Geräts</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Raum</translation>
    </message>
    <message>
        <source>Equipment</source>
        <translation>Gerät</translation>
    </message>
</context>
<context>
    <name>untie::SavedListChoice</name>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Birthdays in the next %1 days</source>
        <translation>Geburtstage in den nächsten %1 Tagen</translation>
    </message>
    <message>
        <source>Not here for %1 days</source>
        <translation>Seit %1 Tagen nicht da</translation>
    </message>
    <message>
        <source>Tag: %1</source>
        <translation>Schlagwort: %1</translation>
    </message>
    <message>
        <source>Likely the same person</source>
        <translation>Wahrscheinlich dieselbe Person</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>Archiviert</translation>
    </message>
    <message>
        <source>Which clients</source>
        <translation>Welche Klienten</translation>
    </message>
    <message>
        <source>Nobody has a birthday in the next %1 days.</source>
        <translation>In den nächsten %1 Tagen hat niemand Geburtstag.</translation>
    </message>
    <message>
        <source>Everybody who came was here within %1 days.</source>
        <translation>Alle, die schon einmal da waren, waren es in den letzten %1 Tagen.</translation>
    </message>
    <message>
        <source>Nobody has this tag.</source>
        <translation>Niemand hat dieses Schlagwort.</translation>
    </message>
    <message>
        <source>No two records look like one person&apos;s.</source>
        <translation>Keine zwei Einträge sehen nach derselben Person aus.</translation>
    </message>
    <message>
        <source>Nobody is archived.</source>
        <translation>Niemand ist archiviert.</translation>
    </message>
    <message>
        <source>Restricted</source>
        <translation>Eingeschränkt</translation>
    </message>
    <message>
        <source>Nobody is restricted.</source>
        <translation>Niemand ist eingeschränkt.</translation>
    </message>
    <message>
        <source>Due for a re-check</source>
        <translation>Punkte erneut zu prüfen</translation>
    </message>
    <message>
        <source>Nobody’s points wait for a re-check.</source>
        <translation>Bei niemandem ist ein Punkt erneut zu prüfen.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleBook</name>
    <message>
        <source>%1 takes no appointments any more.</source>
        <comment>a therapist who has left</comment>
        <translation>%1 nimmt keine Termine mehr an.</translation>
    </message>
    <message>
        <source>This appointment was changed in the meantime and was left as it is: %1.</source>
        <comment>who and when</comment>
        <translation>Dieser Termin wurde inzwischen geändert und blieb, wie er ist: %1.</translation>
    </message>
    <message>
        <source>This time has passed already.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleCorner</name>
    <message>
        <source>Visit started</source>
        <translation>Behandlung begonnen</translation>
    </message>
    <message>
        <source>Nothing was booked for this client yet.</source>
        <translation>Hier wurde noch kein Termin gebucht.</translation>
    </message>
    <message>
        <source>Appointments of this client</source>
        <translation>Termine dieser Person</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleHeader</name>
    <message>
        <source>Before</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Who is shown</source>
        <translation>Wer gezeigt wird</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Therapists</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Whose appointments</source>
        <translation>Wessen Termine</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>%1, go to a day</source>
        <translation>%1, zu einem Tag gehen</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>Print the day…</source>
        <translation>Tag drucken …</translation>
    </message>
    <message>
        <source>Calendar files…</source>
        <translation>Kalenderdateien …</translation>
    </message>
    <message>
        <source>Go to a day</source>
        <translation>Zu einem Tag</translation>
    </message>
</context>
<context>
    <name>untie::SchedulePage</name>
    <message>
        <source>Nobody is booked in these days.</source>
        <translation>In diesen Tagen hat niemand einen Termin.</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <comment>what was done</comment>
        <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Time blocked, %1</source>
        <translation>Zeit gesperrt, %1</translation>
    </message>
    <message>
        <source>%1 booked, %2</source>
        <translation>%1 gebucht, %2</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Nicht gebucht.</translation>
    </message>
    <message>
        <source>Blocked time</source>
        <translation>Gesperrte Zeit</translation>
    </message>
    <message>
        <source>%1 takes %2 now</source>
        <comment>a client, a length of time</comment>
        <translation>%1 dauert jetzt %2</translation>
    </message>
    <message>
        <source>%1 moved to %2</source>
        <translation>%1 verschoben auf %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Moved to %1</source>
        <translation>Verschoben auf %1</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be cancelled?</source>
        <translation>Das ist einer aus einer Serie. Was soll abgesagt werden?</translation>
    </message>
    <message>
        <source>This is one of a series. What is to be changed?</source>
        <translation>Das ist einer aus einer Serie. Was soll geändert werden?</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>%1 is free with %2, and %3 waits for such a time.</source>
        <comment>when, a therapist, a client</comment>
        <translation>%1 ist bei %2 frei, und %3 wartet auf so eine Zeit.</translation>
    </message>
    <message numerus="yes">
        <source>%n more wait(s), too.</source>
        <translation>
            <numerusform>%n weitere Person wartet auch.</numerusform>
            <numerusform>%n weitere Personen warten auch.</numerusform>
        </translation>
    </message>
    <message>
        <source>W</source>
        <comment>the key for the waiting list</comment>
        <translation>W</translation>
    </message>
    <message>
        <source>Everybody is hidden from the calendar.</source>
        <translation>Alle sind im Kalender ausgeblendet.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Nobody&apos;s working hours are entered yet. Until then they are taken to be Monday to Friday, %1 to %2.</source>
        <comment>two times</comment>
        <translation>Es sind noch keine Arbeitszeiten eingetragen. Bis dahin gilt Montag bis Freitag, %1 bis %2.</translation>
    </message>
    <message>
        <source>Enter working hours</source>
        <translation>Arbeitszeiten eintragen</translation>
    </message>
    <message>
        <source>An owner enters them in the settings.</source>
        <translation>Eine Inhaberin oder ein Inhaber trägt sie in den Einstellungen ein.</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Die Uhr geht richtig</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>In den nächsten Wochen gibt es keine solche Zeit.</translation>
    </message>
    <message>
        <source>No hour is free any more on %1. The next one: %2</source>
        <comment>a day; day, time and therapist</comment>
        <translation>Am %1 ist keine Stunde mehr frei. Die nächste: %2</translation>
    </message>
    <message>
        <source>Take %1 instead</source>
        <comment>a time, and a room where it is another</comment>
        <translation>Stattdessen %1 nehmen</translation>
    </message>
    <message>
        <source>%1: %2 It is not stored yet.</source>
        <comment>who and when; why a note is not stored</comment>
        <translation>%1: %2 Sie ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>Shorten it</source>
        <translation>Kürzen</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Termin</translation>
    </message>
</context>
<context>
    <name>untie::ScheduleSidePane</name>
    <message>
        <source>Nobody is booked on this day.</source>
        <translation>An diesem Tag hat niemand einen Termin.</translation>
    </message>
    <message numerus="yes">
        <source>%n appointment(s) on this day</source>
        <translation>
            <numerusform>%n Termin an diesem Tag</numerusform>
            <numerusform>%n Termine an diesem Tag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not confirmed yet</source>
        <translation>
            <numerusform>%n noch nicht bestätigt</numerusform>
            <numerusform>%n noch nicht bestätigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
</context>
<context>
    <name>untie::ScoreCell</name>
    <message>
        <source>no score</source>
        <translation>kein Wert</translation>
    </message>
    <message>
        <source>%1 of 10</source>
        <translation>%1 von 10</translation>
    </message>
    <message>
        <source>not examined</source>
        <translation>nicht untersucht</translation>
    </message>
    <message>
        <source>no score, last time %1 of 10</source>
        <translation>kein Wert, letztes Mal %1 von 10</translation>
    </message>
</context>
<context>
    <name>untie::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>untie::SectionBlock</name>
    <message>
        <source>not answered yet</source>
        <translation>noch nicht beantwortet</translation>
    </message>
</context>
<context>
    <name>untie::SectionHead</name>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>after</source>
        <translation>nachher</translation>
    </message>
    <message>
        <source>change</source>
        <translation>Trend</translation>
    </message>
</context>
<context>
    <name>untie::SecuritySection</name>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>Who works here, at sign-in</source>
        <translation>Wer hier arbeitet, bei der Anmeldung</translation>
    </message>
    <message>
        <source>List of accounts</source>
        <translation>Liste der Konten</translation>
    </message>
    <message>
        <source>The two files of the record</source>
        <translation>Die beiden Datendateien</translation>
    </message>
    <message>
        <source>Record of access</source>
        <translation>Zugriffsprotokoll</translation>
    </message>
    <message>
        <source>Checking the newest rows…</source>
        <translation>Die neuesten Zeilen werden geprüft …</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>After so many minutes without a key or a click the password is asked for again. What is unsaved is kept. It also locks with the computer.</source>
        <translation>Nach so vielen Minuten ohne Taste oder Klick wird wieder nach dem Passwort gefragt. Ungespeichertes bleibt erhalten. Gesperrt wird auch zusammen mit dem Rechner.</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Aufgelistet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Verborgen</translation>
    </message>
    <message>
        <source>Hidden, each types their name, and nobody can read on this computer who works here. It counts for this computer alone.</source>
        <translation>Verborgen tippen alle ihren Namen, und niemand kann an diesem Rechner lesen, wer hier arbeitet. Gilt nur für diesen Rechner.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the front desk’s file is older than the clinical one remembers. Restore both from the same backup.</source>
        <translation>Sie stammen nicht aus demselben Augenblick: Die Datei des Empfangs ist älter, als die der Behandlungen sie kennt. Stellen Sie beide aus derselben Sicherung wieder her.</translation>
    </message>
    <message>
        <source>They are not from the same moment: the clinical file is older than the front desk’s remembers. Restore both from the same backup.</source>
        <translation>Sie stammen nicht aus demselben Augenblick: Die Datei der Behandlungen ist älter, als die des Empfangs sie kennt. Stellen Sie beide aus derselben Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Check all</source>
        <translation>Alles prüfen</translation>
    </message>
    <message>
        <source>Check all rows of the record of access</source>
        <translation>Alle Zeilen des Zugriffsprotokolls prüfen</translation>
    </message>
    <message>
        <source>Checking, %1 % done…</source>
        <translation>Prüfung läuft, %1 % …</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Prüfung läuft …</translation>
    </message>
    <message numerus="yes">
        <source>The clinic locks after %Ln minutes now.</source>
        <translation>
            <numerusform>Die Praxis wird jetzt nach einer Minute gesperrt.</numerusform>
            <numerusform>Die Praxis wird jetzt nach %Ln Minuten gesperrt.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the one that an owner wrote last, and nobody has changed it since.</source>
        <translation>Sie ist die, die die Praxisleitung zuletzt geschrieben hat, und niemand hat sie seither geändert.</translation>
    </message>
    <message>
        <source>Some rows were signed with keys that the list of accounts does not know; see Record access.</source>
        <translation>Einige Zeilen wurden mit Schlüsseln unterschrieben, die die Liste der Konten nicht kennt; siehe Zugriffe.</translation>
    </message>
    <message>
        <source>This program</source>
        <translation>Dieses Programm</translation>
    </message>
    <message>
        <source>Untie %1 with %2.</source>
        <comment>a version, and libraries with theirs</comment>
        <translation>Untie %1 mit %2.</translation>
    </message>
    <message>
        <source>How long records are kept</source>
        <translation>Wie lange Einträge aufbewahrt werden</translation>
    </message>
    <message>
        <source> years</source>
        <comment>behind a number</comment>
        <translation> Jahre</translation>
    </message>
    <message>
        <source>After the last visit, as the law of your country has it. Until then a record can be restricted and not be erased.</source>
        <translation>Nach der letzten Behandlung, wie es das Recht Ihres Landes verlangt. Bis dahin kann ein Eintrag eingeschränkt, aber nicht gelöscht werden.</translation>
    </message>
    <message numerus="yes">
        <source>Records are kept for %Ln years now.</source>
        <translation>
            <numerusform>Einträge werden jetzt %Ln Jahr aufbewahrt.</numerusform>
            <numerusform>Einträge werden jetzt %Ln Jahre aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SentencesSection</name>
    <message>
        <source>A point that was known, with another score</source>
        <translation>Ein bekannter Punkt mit anderem Wert</translation>
    </message>
    <message>
        <source>A point that is as it was</source>
        <translation>Ein Punkt, der wie zuletzt ist</translation>
    </message>
    <message>
        <source>A point that was quiet and came back</source>
        <translation>Ein Punkt, der ruhig war und wieder da ist</translation>
    </message>
    <message>
        <source>A point that is quiet now</source>
        <translation>Ein Punkt, der jetzt ruhig ist</translation>
    </message>
    <message>
        <source>A new point</source>
        <translation>Ein neuer Punkt</translation>
    </message>
    <message>
        <source>What leads in the new points, after those that were known</source>
        <translation>Was die neuen Punkte nach den bekannten einleitet</translation>
    </message>
    <message>
        <source>A finding without a score</source>
        <translation>Ein Befund ohne Wert</translation>
    </message>
    <message>
        <source>Points that were not examined</source>
        <translation>Punkte, die nicht untersucht wurden</translation>
    </message>
    <message>
        <source>A place with its side, inside the other sentences</source>
        <translation>Ein Ort mit seiner Seite, innerhalb der anderen Sätze</translation>
    </message>
    <message>
        <source>A treatment</source>
        <translation>Eine Behandlung</translation>
    </message>
    <message>
        <source>A range of motion</source>
        <translation>Eine Beweglichkeit</translation>
    </message>
    <message>
        <source>The word for a movement that the therapist makes</source>
        <translation>Das Wort für eine geführte Bewegung</translation>
    </message>
    <message>
        <source>A pressure pain threshold</source>
        <translation>Eine Druckschmerzschwelle</translation>
    </message>
    <message>
        <source>How it was overall, before and after</source>
        <translation>Wie es insgesamt war, vorher und nachher</translation>
    </message>
    <message>
        <source>How it was overall, asked only afterwards</source>
        <translation>Wie es insgesamt war, nur nachher gefragt</translation>
    </message>
    <message>
        <source>Shoulder</source>
        <translation>Schulter</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Kneading</source>
        <translation>Knetungen</translation>
    </message>
    <message>
        <source>softer afterwards</source>
        <translation>danach weicher</translation>
    </message>
    <message>
        <source>Neck rotation</source>
        <translation>Nacken: Drehung</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Sätze in Notizen</translation>
    </message>
    <message>
        <source>What is marked on the map and what was done is written into the note in these words. A name in { } stands for a value; what stands in [ ] is left out where its value is not there. Notes that are signed keep the words they were signed with.</source>
        <translation>Was auf der Karte markiert und was getan wurde, steht mit diesen Worten in der Notiz. Ein Name in { } steht für einen Wert; was in [ ] steht, fällt weg, wenn sein Wert fehlt. Unterschriebene Notizen behalten die Worte, mit denen sie unterschrieben wurden.</translation>
    </message>
    <message>
        <source>Values: %1</source>
        <translation>Werte: %1</translation>
    </message>
    <message>
        <source>Back to the program’s own words</source>
        <translation>Zurück zu den Worten des Programms</translation>
    </message>
    <message>
        <source>Notes are written so from now on.</source>
        <translation>Notizen werden ab jetzt so geschrieben.</translation>
    </message>
</context>
<context>
    <name>untie::SeriesQuestion</name>
    <message>
        <source>Part of a series</source>
        <translation>Teil einer Serie</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Nur dieser</translation>
    </message>
    <message>
        <source>This and following</source>
        <translation>Dieser und folgende</translation>
    </message>
    <message>
        <source>All to come</source>
        <translation>Alle kommenden</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Esc</source>
        <comment>the escape key</comment>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>untie::ServiceRow</name>
    <message>
        <source>Minutes with the client</source>
        <translation>Minuten mit der Klientin oder dem Klienten</translation>
    </message>
    <message>
        <source>Minutes before</source>
        <translation>Minuten davor</translation>
    </message>
    <message>
        <source>Minutes after</source>
        <translation>Minuten danach</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Im Angebot</translation>
    </message>
    <message>
        <source>Name of the service</source>
        <translation>Name der Leistung</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preis</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Equipment it needs</source>
        <translation>Benötigtes Gerät</translation>
    </message>
    <message>
        <source>No equipment</source>
        <translation>Kein Gerät</translation>
    </message>
</context>
<context>
    <name>untie::ServicesSection</name>
    <message>
        <source>“%1” is stored.</source>
        <translation>„%1“ ist gespeichert.</translation>
    </message>
    <message>
        <source>New service</source>
        <translation>Neue Leistung</translation>
    </message>
    <message>
        <source>New room or equipment</source>
        <translation>Neuer Raum oder neues Gerät</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Leistungen und Räume</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Leistungen</translation>
    </message>
    <message>
        <source>Name · minutes with the client · before · after · price · colour</source>
        <translation>Name · Behandlungsminuten · davor · danach · Preis · Farbe</translation>
    </message>
    <message>
        <source>Rooms and equipment</source>
        <translation>Räume und Geräte</translation>
    </message>
</context>
<context>
    <name>untie::SetUpPage</name>
    <message>
        <source>Set up a clinic</source>
        <translation>Praxis einrichten</translation>
    </message>
    <message>
        <source>Nothing is written before the last step.</source>
        <translation>Vor dem letzten Schritt wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Open the clinic</source>
        <translation>Praxis öffnen</translation>
    </message>
    <message>
        <source>Making the clinic. This takes a few seconds…</source>
        <translation>Die Praxis wird angelegt. Das dauert einige Sekunden …</translation>
    </message>
</context>
<context>
    <name>untie::SettingsPage</name>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Record access</source>
        <translation>Zugriffe</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Team</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Services and rooms</source>
        <translation>Leistungen und Räume</translation>
    </message>
    <message>
        <source>Working hours</source>
        <translation>Arbeitszeiten</translation>
    </message>
    <message>
        <source>Phrases</source>
        <translation>Textbausteine</translation>
    </message>
    <message>
        <source>Sentences in notes</source>
        <translation>Sätze in Notizen</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Briefkopf</translation>
    </message>
    <message>
        <source>Import and export</source>
        <translation>Import und Export</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Display and language</source>
        <translation>Anzeige und Sprache</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
</context>
<context>
    <name>untie::SeverityEditor</name>
    <message>
        <source>Law or policy here may be stricter than the table. Nothing can be made milder; what held before stays in the versions of the form.</source>
        <translation>Recht oder Praxisregeln können hier strenger sein als die Tabelle. Milder lässt sich nichts stellen; was vorher galt, bleibt in den Fassungen des Bogens.</translation>
    </message>
    <message>
        <source>What is asked for: %1</source>
        <translation>Was verlangt wird: %1</translation>
    </message>
    <message>
        <source>%1 (as in the table)</source>
        <extracomment>%1 is what a caution asks for, such as &quot;Adapt the treatment&quot;</extracomment>
        <translation>%1 (wie in der Tabelle)</translation>
    </message>
    <message>
        <source>As in the table</source>
        <translation>Wie in der Tabelle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) stricter than the table</source>
        <translation>
            <numerusform>%Ln Regel strenger als die Tabelle</numerusform>
            <numerusform>%Ln Regeln strenger als die Tabelle</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::SheetBackStep</name>
    <message>
        <source>Type it back</source>
        <translation>Gegenprobe</translation>
    </message>
    <message>
        <source>Type the four lines from your sheet</source>
        <translation>Tippen Sie die vier Zeilen von Ihrem Blatt ab</translation>
    </message>
    <message>
        <source>So that it is certain before anything depends on it: the sheet is there, and it can be read. Blanks and capitals come by themselves.</source>
        <translation>Damit feststeht, bevor etwas davon abhängt: Das Blatt ist da, und man kann es lesen. Leerzeichen und Großbuchstaben kommen von selbst.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet. Go back to see which one is meant.</source>
        <translation>Diese Zeilen stimmen in sich, stehen aber auf einem anderen Blatt. Gehen Sie zurück, um zu sehen, welches gemeint ist.</translation>
    </message>
</context>
<context>
    <name>untie::SheetEntry</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Right.</source>
        <translation>Stimmt.</translation>
    </message>
</context>
<context>
    <name>untie::SheetForm</name>
    <message>
        <source>This will be the recovery sheet: once the change is made, it opens the clinic when a password is forgotten, and nothing else does. Print it, twice if you can.</source>
        <translation>Dies wird das Wiederherstellungsblatt: Nach der Änderung öffnet es die Praxis, wenn ein Passwort vergessen wurde, und nichts anderes kann das. Drucken Sie es, möglichst zweimal.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, continue.</source>
        <translation>Das Blatt wurde weder gedruckt noch gespeichert. Wenn Sie die vier Zeilen von Hand abgeschrieben haben, fahren Sie fort.</translation>
    </message>
    <message>
        <source>Type the four lines from your new sheet, so that it is certain: the sheet is there, and it can be read.</source>
        <translation>Tippen Sie die vier Zeilen von Ihrem neuen Blatt ab, damit feststeht: Das Blatt ist da und lässt sich lesen.</translation>
    </message>
    <message>
        <source>These lines are right in themselves, but they are those of another sheet, perhaps the old one.</source>
        <translation>Diese Zeilen stimmen in sich, gehören aber zu einem anderen Blatt, vielleicht dem alten.</translation>
    </message>
    <message>
        <source>Nothing was changed. The new sheet opens nothing: tear it up, and keep the old one.</source>
        <translation>Nichts wurde geändert. Das neue Blatt öffnet nichts: Zerreißen Sie es und behalten Sie das alte.</translation>
    </message>
</context>
<context>
    <name>untie::SheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>Das Wiederherstellungsblatt</translation>
    </message>
    <message>
        <source>If a password is forgotten or this computer breaks, these four lines open the clinic. Nothing else does. Print them, twice if you can, and keep them away from the computer.</source>
        <translation>Wenn ein Passwort vergessen wird oder dieser Computer ausfällt, öffnen diese vier Zeilen die Praxis. Sonst nichts. Drucken Sie sie, am besten zweimal, und bewahren Sie sie nicht beim Computer auf.</translation>
    </message>
    <message>
        <source>The sheet was neither printed nor saved. If you have written the four lines by hand, go on.</source>
        <translation>Das Blatt wurde weder gedruckt noch gespeichert. Wenn Sie die vier Zeilen von Hand abgeschrieben haben, gehen Sie weiter.</translation>
    </message>
</context>
<context>
    <name>untie::ShortcutSheet</name>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Change keys…</source>
        <translation>Tasten ändern …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>No key does that.</source>
        <translation>Dafür gibt es keine Taste.</translation>
    </message>
</context>
<context>
    <name>untie::ShowSheetForm</name>
    <message>
        <source>Show it</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Whoever sees the recovery sheet can open every record of this clinic. See that nobody looks over your shoulder.</source>
        <translation>Wer das Wiederherstellungsblatt sieht, kann jede Akte dieser Praxis öffnen. Achten Sie darauf, dass Ihnen niemand über die Schulter schaut.</translation>
    </message>
</context>
<context>
    <name>untie::SideBadge</name>
    <message>
        <source>left</source>
        <translation>links</translation>
    </message>
    <message>
        <source>right</source>
        <translation>rechts</translation>
    </message>
    <message>
        <source>midline</source>
        <translation>Mitte</translation>
    </message>
</context>
<context>
    <name>untie::SignBox</name>
    <message>
        <source>not tested</source>
        <translation>nicht geprüft</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>tested, no</source>
        <translation>geprüft, nein</translation>
    </message>
</context>
<context>
    <name>untie::SignFoot</name>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Signieren</translation>
    </message>
    <message>
        <source>Add to the note</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Why it is signed late</source>
        <translation>Warum sie spät signiert wird</translation>
    </message>
    <message>
        <source>&amp;Addendum: what became known later</source>
        <translation>&amp;Nachtrag: was später bekannt wurde</translation>
    </message>
    <message>
        <source>&amp;Correction: words that are wrong</source>
        <translation>&amp;Berichtigung: Wörter, die falsch sind</translation>
    </message>
    <message>
        <source>Client &amp;disagrees</source>
        <translation>&amp;Widerspruch der Klientin oder des Klienten</translation>
    </message>
    <message>
        <source>&amp;Void this visit</source>
        <translation>Behandlung für &amp;ungültig erklären</translation>
    </message>
    <message>
        <source>This note is a late entry</source>
        <translation>Diese Notiz ist ein später Eintrag</translation>
    </message>
    <message>
        <source>Before you sign</source>
        <translation>Bevor Sie signieren</translation>
    </message>
    <message>
        <source>Sign all the same</source>
        <translation>Trotzdem signieren</translation>
    </message>
    <message numerus="yes">
        <source>%n point(s) still open</source>
        <translation>
            <numerusform>ein Punkt noch offen</numerusform>
            <numerusform>%n Punkte noch offen</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed by %1
Verified</source>
        <comment>who and when</comment>
        <translation>Signiert von %1
Geprüft</translation>
    </message>
    <message>
        <source>%1 signs this note</source>
        <comment>a name</comment>
        <translation>%1 signiert diese Notiz</translation>
    </message>
    <message>
        <source>Summary for the front desk</source>
        <translation>Übersicht für den Empfang</translation>
    </message>
    <message>
        <source>The desk prints it for the client. It holds what was found and what to do at home, never the note.</source>
        <translation>Der Empfang druckt sie zum Mitgeben. Darin steht, was gefunden wurde und was zu Hause zu tun ist, nie der Bericht.</translation>
    </message>
</context>
<context>
    <name>untie::SignInPage</name>
    <message>
        <source>Who is working?</source>
        <translation>Wer arbeitet gerade?</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Type the password of %1.</source>
        <translation>Geben Sie das Passwort von %1 ein.</translation>
    </message>
    <message>
        <source>%1 Try again in %2 s.</source>
        <comment>a sentence, then seconds</comment>
        <translation>%1 Neuer Versuch in %2 s.</translation>
    </message>
    <message>
        <source>%1 Try again.</source>
        <comment>a sentence comes before</comment>
        <translation>%1 Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Another clinic…</source>
        <translation>Andere Praxis …</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet …</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Wiederherstellungsblatt …</translation>
    </message>
    <message>
        <source>Open the clinic with its recovery sheet when a password is forgotten</source>
        <translation>Die Praxis mit ihrem Wiederherstellungsblatt öffnen, wenn ein Passwort vergessen wurde</translation>
    </message>
    <message>
        <source>Encrypted here.</source>
        <translation>Hier verschlüsselt.</translation>
    </message>
    <message>
        <source>Encrypted here. %1</source>
        <comment>a sentence on the backups</comment>
        <translation>Hier verschlüsselt. %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Type your name, as it stands in the list of people.</source>
        <translation>Geben Sie Ihren Namen ein, so wie er in der Liste der Konten steht.</translation>
    </message>
    <message>
        <source>That name and password do not open this clinic.</source>
        <translation>Dieser Name und dieses Passwort öffnen die Praxis nicht.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Go back to a backup</source>
        <translation>Zu einer Sicherung zurückkehren</translation>
    </message>
</context>
<context>
    <name>untie::SignaturePad</name>
    <message>
        <source>Signature</source>
        <translation>Unterschrift</translation>
    </message>
    <message>
        <source>Sign with the mouse, a pen or a finger. Delete clears it.</source>
        <translation>Mit Maus, Stift oder Finger unterschreiben. Entf löscht.</translation>
    </message>
    <message>
        <source>Sign here</source>
        <translation>Hier unterschreiben</translation>
    </message>
</context>
<context>
    <name>untie::Spelling</name>
    <message>
        <source>No suggestion</source>
        <translation>Kein Vorschlag</translation>
    </message>
    <message>
        <source>Add “%1” to the clinic’s words</source>
        <extracomment>%1 is a word that the dictionary does not know</extracomment>
        <translation>„%1“ zu den Wörtern der Praxis nehmen</translation>
    </message>
</context>
<context>
    <name>untie::SpellingSection</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A dictionary: its language, its country</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No dictionary is installed on this computer. Those of hunspell are used, such as the package hunspell-en-us.</source>
        <translation>Auf diesem Computer ist kein Wörterbuch installiert. Verwendet werden die von Hunspell, zum Beispiel das Paket hunspell-de-de.</translation>
    </message>
    <message>
        <source>The clinic has none yet. In a note, the menu of an underlined word adds it.</source>
        <translation>Die Praxis hat noch keine. In einer Notiz nimmt das Menü eines unterstrichenen Worts es auf.</translation>
    </message>
    <message>
        <source>Another word</source>
        <translation>Weiteres Wort</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Notes are looked through while they are written; what no dictionary knows is underlined. F7 goes to the next such word. Names of muscles, your phrases and the client’s name count as right.</source>
        <translation>Notizen werden beim Schreiben geprüft; was kein Wörterbuch kennt, wird unterstrichen. F7 geht zum nächsten solchen Wort. Muskelnamen, Ihre Textbausteine und der Name der Person gelten als richtig.</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Rechtschreibung</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Wörterbücher</translation>
    </message>
    <message>
        <source>The clinic’s words</source>
        <translation>Wörter der Praxis</translation>
    </message>
    <message>
        <source>Remove “%1”</source>
        <translation>„%1“ entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Notes are looked through so from the next one that is opened.</source>
        <translation>So werden Notizen geprüft, sobald die nächste geöffnet wird.</translation>
    </message>
</context>
<context>
    <name>untie::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryList</name>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Add an operation</source>
        <translation>Operation hinzufügen</translation>
    </message>
</context>
<context>
    <name>untie::SurgeryRow</name>
    <message>
        <source>What was done</source>
        <translation>Was gemacht wurde</translation>
    </message>
    <message>
        <source>What was done in the operation</source>
        <translation>Was bei der Operation gemacht wurde</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>When the operation was</source>
        <translation>Wann die Operation war</translation>
    </message>
    <message>
        <source>Where the operation was</source>
        <translation>Wo die Operation war</translation>
    </message>
    <message>
        <source>Take this operation off the list</source>
        <translation>Diese Operation von der Liste nehmen</translation>
    </message>
</context>
<context>
    <name>untie::Timeline</name>
    <message>
        <source>Visits in time</source>
        <translation>Behandlungen im Verlauf</translation>
    </message>
    <message>
        <source>From %1</source>
        <comment>the first day of a period</comment>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>To %1</source>
        <comment>the last day of a period</comment>
        <translation>Bis %1</translation>
    </message>
    <message>
        <source>Visit of %1</source>
        <translation>Behandlung vom %1</translation>
    </message>
</context>
<context>
    <name>untie::ToDoCard</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer Eintrag</numerusform>
            <numerusform>%n weitere Einträge</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>untie::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>untie::TodayPage</name>
    <message>
        <source>My day</source>
        <translation>Mein Tag</translation>
    </message>
    <message>
        <source>The day</source>
        <translation>Der Tag</translation>
    </message>
    <message>
        <source>Nothing is booked for today and tomorrow.</source>
        <translation>Für heute und morgen ist nichts gebucht.</translation>
    </message>
    <message>
        <source>Nobody else comes today.</source>
        <translation>Heute kommt niemand mehr.</translation>
    </message>
    <message>
        <source>Today and tomorrow</source>
        <translation>Heute und morgen</translation>
    </message>
    <message>
        <source>Open the schedule</source>
        <translation>Terminplan öffnen</translation>
    </message>
    <message>
        <source>%1 of %2 done · ends %3</source>
        <comment>numbers, a time</comment>
        <translation>%1 von %2 erledigt · bis %3</translation>
    </message>
    <message>
        <source>To confirm for tomorrow</source>
        <translation>Für morgen zu bestätigen</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>safe</source>
        <translation>sicher</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>ansehen</translation>
    </message>
    <message>
        <source>%1 has arrived</source>
        <comment>a client</comment>
        <translation>%1 ist eingetroffen</translation>
    </message>
    <message>
        <source>printed, not handed over</source>
        <comment>a summary</comment>
        <translation>gedruckt, nicht ausgehändigt</translation>
    </message>
    <message>
        <source>ready to print</source>
        <comment>a summary</comment>
        <translation>bereit zum Drucken</translation>
    </message>
    <message>
        <source>Notes to sign</source>
        <translation>Zu unterschreiben</translation>
    </message>
    <message>
        <source>Points due a re-check</source>
        <translation>Punkte erneut zu prüfen</translation>
    </message>
    <message>
        <source>Summaries to hand over</source>
        <translation>Übersichten zum Mitgeben</translation>
    </message>
    <message>
        <source>Not finished</source>
        <translation>Nicht abgeschlossen</translation>
    </message>
    <message>
        <source>To look after</source>
        <translation>Im Blick behalten</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <comment>a muscle; points</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n Woche</numerusform>
            <numerusform>%n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>comes today</source>
        <translation>kommt heute</translation>
    </message>
    <message>
        <source>Visits not finished</source>
        <translation>Behandlungen nicht abgeschlossen</translation>
    </message>
    <message>
        <source>Summaries at the desk</source>
        <translation>Übersichten am Empfang</translation>
    </message>
    <message>
        <source>booked</source>
        <comment>a client who is to come anyway</comment>
        <translation>gebucht</translation>
    </message>
</context>
<context>
    <name>untie::Tour</name>
    <message>
        <source>Leave the tour</source>
        <translation>Rundgang verlassen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>a stop of the tour</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
</context>
<context>
    <name>untie::TreatmentPart</name>
    <message>
        <source>T</source>
        <comment>treatment</comment>
        <translation>B</translation>
    </message>
    <message>
        <source>Treatment</source>
        <translation>Behandlung</translation>
    </message>
    <message>
        <source>Overall, before</source>
        <translation>Gesamt, vorher</translation>
    </message>
    <message>
        <source>Overall, after</source>
        <translation>Gesamt, nachher</translation>
    </message>
    <message>
        <source>How the client feels overall: 0 no pain, 10 the worst there can be</source>
        <translation>Wie es insgesamt geht: 0 kein Schmerz, 10 der schlimmste vorstellbare</translation>
    </message>
    <message>
        <source>Overall before and after</source>
        <translation>Gesamt vorher und nachher</translation>
    </message>
    <message>
        <source>Fewer</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>%1 of %2 min</source>
        <comment>minutes treated, length of the visit</comment>
        <translation>%1 von %2 Min.</translation>
    </message>
</context>
<context>
    <name>untie::TreatmentRow</name>
    <message>
        <source>Remove this treatment</source>
        <translation>Diese Behandlung entfernen</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>How many minutes it took</source>
        <translation>Wie viele Minuten es dauerte</translation>
    </message>
    <message>
        <source>– min</source>
        <translation>– Min.</translation>
    </message>
    <message>
        <source> min</source>
        <extracomment>Behind a number of minutes</extracomment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>Pressure</source>
        <translation>Druck</translation>
    </message>
    <message>
        <source>Pressure: 1 light lotioning, 2 heavy lotioning, 3 medium, 4 strong, 5 deep</source>
        <translation>Druck: 1 leichtes Einölen, 2 kräftiges Einölen, 3 mittel, 4 stark, 5 tief</translation>
    </message>
    <message>
        <source>How the tissue or the client answered</source>
        <translation>Wie Gewebe oder Person reagierten</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Reaktion</translation>
    </message>
    <message>
        <source>Why you go on all the same</source>
        <translation>Warum Sie es trotzdem tun</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Festhalten</translation>
    </message>
    <message>
        <source>The reason is kept in the record</source>
        <translation>Die Begründung bleibt in der Akte</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 Min.</translation>
    </message>
    <message>
        <source>pressure %1</source>
        <translation>Druck %1</translation>
    </message>
    <message>
        <source>Where?</source>
        <translation>Wo?</translation>
    </message>
    <message>
        <source>Where it was done: a mark of this visit or a part of the body</source>
        <translation>Wo behandelt wurde: eine Markierung dieser Behandlung oder eine Körperregion</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>nicht angegeben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>caution, what follows from it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Gone on because: %1</source>
        <translation>Trotzdem, weil: %1</translation>
    </message>
</context>
<context>
    <name>untie::TypedSheetStep</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Wiederherstellung</translation>
    </message>
    <message>
        <source>Type the four lines from the sheet</source>
        <translation>Tippen Sie die vier Zeilen vom Blatt ab</translation>
    </message>
    <message>
        <source>Small letters are as good as capitals; blanks come by themselves. What looks like O is a zero, what looks like I or L is a one.</source>
        <translation>Kleinbuchstaben gelten wie große, Leerzeichen kommen von selbst. Was wie O aussieht, ist eine Null, was wie I oder L aussieht, eine Eins.</translation>
    </message>
</context>
<context>
    <name>untie::UnlockNotices</name>
    <message>
        <source>Look at what was written last before you go on.</source>
        <translation>Bitte zuerst ansehen, was zuletzt geschrieben wurde.</translation>
    </message>
    <message>
        <source>Tell an owner before you go on.</source>
        <translation>Bitte zuerst der Inhaberin oder dem Inhaber Bescheid geben.</translation>
    </message>
    <message>
        <source>Go on with these files</source>
        <translation>Mit diesen Dateien weiterarbeiten</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Give them an entry</source>
        <translation>Einträge anlegen</translation>
    </message>
</context>
<context>
    <name>untie::VersionPane</name>
    <message>
        <source>Compare</source>
        <translation>Vergleiche</translation>
    </message>
    <message>
        <source>with</source>
        <translation>mit</translation>
    </message>
    <message>
        <source>%1 · no change · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · keine Änderung · %2</translation>
    </message>
    <message>
        <source>%1 · filled in by the client · %2</source>
        <comment>day, therapist who took it over</comment>
        <translation>%1 · selbst ausgefüllt · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>day, therapist</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>No version yet.</source>
        <translation>Noch keine Fassung.</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>nicht beantwortet</translation>
    </message>
    <message>
        <source>The two say the same.</source>
        <translation>Beide sagen dasselbe.</translation>
    </message>
</context>
<context>
    <name>untie::VisitListModel</name>
    <message>
        <source>signed</source>
        <translation>signiert</translation>
    </message>
    <message>
        <source>no points</source>
        <translation>keine Punkte</translation>
    </message>
    <message numerus="yes">
        <source>%Ln point(s)</source>
        <translation>
            <numerusform>%Ln Punkt</numerusform>
            <numerusform>%Ln Punkte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, worst %2</source>
        <comment>7 points, worst 8</comment>
        <translation>%1, max. %2</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>zurückgezogen</translation>
    </message>
    <message>
        <source>void</source>
        <comment>a visit that does not count</comment>
        <translation>ungültig</translation>
    </message>
</context>
<context>
    <name>untie::VisitPage</name>
    <message>
        <source>ddd d MMM yyyy</source>
        <extracomment>A day with its weekday and year, in Qt&apos;s date format</extracomment>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, %2 a span of time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Back to the client</source>
        <translation>Zurück zum Klienten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drucken</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Store mine over it</source>
        <translation>Meine Fassung speichern</translation>
    </message>
    <message>
        <source>Pane</source>
        <translation>Bereich</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>visit %1</source>
        <translation>%1. Behandlung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>age and number of the visit</comment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n Min.</numerusform>
            <numerusform>%n Min.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gesichert %1</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gesichert</translation>
    </message>
    <message>
        <source>%1 What you wrote is still here.</source>
        <translation>%1 Ihre Eingaben sind noch da.</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Sichert …</translation>
    </message>
    <message>
        <source>Discard mine</source>
        <translation>Meine Fassung verwerfen</translation>
    </message>
    <message>
        <source>Where it hurts</source>
        <translation>Wo es wehtut</translation>
    </message>
    <message>
        <source>The two are one point now.</source>
        <translation>Die beiden sind jetzt ein Punkt.</translation>
    </message>
    <message>
        <source>They are two points again.</source>
        <translation>Es sind wieder zwei Punkte.</translation>
    </message>
    <message>
        <source>Show both</source>
        <translation>Beide zeigen</translation>
    </message>
    <message>
        <source>%1 left changes of this note that are not stored (%2, %3). They are kept until %1 decides on them.</source>
        <extracomment>%1 is a therapist, %2 a day, %3 a time of day</extracomment>
        <translation>%1 hat Änderungen an dieser Notiz hinterlassen, die nicht gespeichert sind (%2, %3). Sie bleiben, bis %1 darüber entscheidet.</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Jemand anderes</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Show what was saved</source>
        <translation>Gespeichertes zeigen</translation>
    </message>
    <message>
        <source>This visit was saved elsewhere in the meantime. Here it stands as it was before.</source>
        <translation>Diese Behandlung wurde inzwischen an anderer Stelle gespeichert. Hier steht sie, wie sie vorher war.</translation>
    </message>
    <message>
        <source>This visit is void: %1. Reason: %2</source>
        <extracomment>%1 is who and when, %2 a reason</extracomment>
        <translation>Diese Behandlung ist ungültig: %1. Grund: %2</translation>
    </message>
</context>
<context>
    <name>untie::VisitSheet</name>
    <message>
        <source>Mark %1</source>
        <translation>%1 markieren</translation>
    </message>
    <message>
        <source>Move a mark</source>
        <translation>Markierung verschieben</translation>
    </message>
    <message>
        <source>Score a point</source>
        <translation>Punkt bewerten</translation>
    </message>
    <message>
        <source>Leave a point out</source>
        <translation>Punkt auslassen</translation>
    </message>
    <message>
        <source>Change what was found</source>
        <translation>Befund ändern</translation>
    </message>
    <message>
        <source>Change the signs</source>
        <translation>Merkmale ändern</translation>
    </message>
    <message>
        <source>Choose %1</source>
        <translation>%1 wählen</translation>
    </message>
    <message>
        <source>Delete a mark</source>
        <translation>Markierung löschen</translation>
    </message>
    <message>
        <source>Change the length of the visit</source>
        <translation>Dauer der Behandlung ändern</translation>
    </message>
    <message>
        <source>Write a remark</source>
        <translation>Bemerkung schreiben</translation>
    </message>
    <message>
        <source>Move an area</source>
        <translation>Fläche verschieben</translation>
    </message>
    <message>
        <source>Take it for a known point</source>
        <translation>Als bekannten Punkt führen</translation>
    </message>
    <message>
        <source>Make it a new point</source>
        <translation>Als neuen Punkt führen</translation>
    </message>
    <message>
        <source>Paint an area</source>
        <translation>Fläche malen</translation>
    </message>
    <message>
        <source>Link to a key point</source>
        <translation>Mit einem Schlüsselpunkt verbinden</translation>
    </message>
    <message>
        <source>Take a link away</source>
        <translation>Verbindung lösen</translation>
    </message>
    <message>
        <source>Set how a point stands</source>
        <translation>Zustand eines Punktes setzen</translation>
    </message>
    <message>
        <source>Add a treatment</source>
        <translation>Behandlung hinzufügen</translation>
    </message>
    <message>
        <source>Change a treatment</source>
        <translation>Behandlung ändern</translation>
    </message>
    <message>
        <source>Remove a treatment</source>
        <translation>Behandlung entfernen</translation>
    </message>
    <message>
        <source>Score how it is overall</source>
        <translation>Das Gesamte bewerten</translation>
    </message>
    <message>
        <source>Change when to come again</source>
        <translation>Ändern, wann es weitergeht</translation>
    </message>
    <message>
        <source>Add a measure</source>
        <translation>Messung hinzufügen</translation>
    </message>
    <message>
        <source>Change a measure</source>
        <translation>Messung ändern</translation>
    </message>
    <message>
        <source>Remove a measure</source>
        <translation>Messung entfernen</translation>
    </message>
    <message>
        <source>Change to the short form</source>
        <translation>Zur Kurzform wechseln</translation>
    </message>
    <message>
        <source>Change to the full form</source>
        <translation>Zur vollen Form wechseln</translation>
    </message>
</context>
<context>
    <name>untie::VisitsPane</name>
    <message>
        <source>Visits</source>
        <translation>Behandlungen</translation>
    </message>
    <message>
        <source>Filter the visits</source>
        <translation>Behandlungen filtern</translation>
    </message>
    <message>
        <source>Search the notes</source>
        <translation>Notizen durchsuchen</translation>
    </message>
    <message>
        <source>No visit yet.</source>
        <translation>Noch keine Behandlung.</translation>
    </message>
    <message>
        <source>New visit</source>
        <translation>Neue Behandlung</translation>
    </message>
    <message>
        <source>Show all visits</source>
        <translation>Alle Behandlungen zeigen</translation>
    </message>
    <message>
        <source>Show all visits again</source>
        <translation>Wieder alle Behandlungen zeigen</translation>
    </message>
    <message>
        <source>Muscle</source>
        <translation>Muskel</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Behandelt von</translation>
    </message>
    <message>
        <source>Somebody who is not known any more</source>
        <translation>Jemand, der nicht mehr bekannt ist</translation>
    </message>
    <message>
        <source>All visits</source>
        <translation>Alle Behandlungen</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many visits are listed of how many: &quot;3 of 24&quot;</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>No note of this client has these words.</source>
        <translation>In keiner Notiz zu dieser Person kommen diese Wörter vor.</translation>
    </message>
    <message>
        <source>No visit passes the filter.</source>
        <translation>Keine Behandlung entspricht dem Filter.</translation>
    </message>
    <message>
        <source>Note outside a visit (N): a call, a message, why somebody did not come</source>
        <translation>Notiz außerhalb einer Behandlung (N): ein Anruf, eine Nachricht, warum jemand nicht kam</translation>
    </message>
    <message>
        <source>Technique</source>
        <translation>Technik</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Fall</translation>
    </message>
</context>
<context>
    <name>untie::WaitingForm</name>
    <message>
        <source>Who waits</source>
        <translation>Wer wartet</translation>
    </message>
    <message>
        <source>At what times</source>
        <translation>Zu welchen Zeiten</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Name or phone</source>
        <translation>Name oder Telefon</translation>
    </message>
    <message>
        <source> min</source>
        <comment>minutes, behind a number</comment>
        <translation> Min.</translation>
    </message>
    <message>
        <source>any, or for example 14–18</source>
        <translation>beliebig, oder zum Beispiel 14–18</translation>
    </message>
    <message>
        <source>Put on the list</source>
        <translation>Auf die Liste setzen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Therapist</source>
        <translation>Behandelnde Person</translation>
    </message>
    <message>
        <source>On these days</source>
        <translation>An diesen Tagen</translation>
    </message>
    <message>
        <source>Note for the front desk</source>
        <translation>Notiz für den Empfang</translation>
    </message>
    <message>
        <source>Any</source>
        <comment>service</comment>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Wer Zeit hat</translation>
    </message>
    <message>
        <source>Whose wish is it?</source>
        <translation>Wessen Wunsch ist das?</translation>
    </message>
    <message>
        <source>One span of time, for example 14–18.</source>
        <translation>Eine Zeitspanne, zum Beispiel 14–18.</translation>
    </message>
    <message>
        <source>There is no such day. Write for example %1.</source>
        <comment>a date</comment>
        <translation>Diesen Tag gibt es nicht. Schreiben Sie zum Beispiel %1.</translation>
    </message>
</context>
<context>
    <name>untie::WaitingOffers</name>
    <message>
        <source>%1 booked from the waiting list</source>
        <translation>%1 von der Warteliste gebucht</translation>
    </message>
</context>
<context>
    <name>untie::WaitingPane</name>
    <message>
        <source>Waiting list</source>
        <translation>Warteliste</translation>
    </message>
    <message>
        <source>Who waits for a time</source>
        <translation>Wer auf eine Zeit wartet</translation>
    </message>
    <message>
        <source>Nobody waits for a time.</source>
        <translation>Niemand wartet auf eine Zeit.</translation>
    </message>
    <message>
        <source>Put somebody on the list</source>
        <translation>Jemanden auf die Liste setzen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 waits for a time.</source>
        <translation>%1 wartet auf eine Zeit.</translation>
    </message>
    <message>
        <source>Find a time</source>
        <translation>Zeit suchen</translation>
    </message>
    <message>
        <source>Change the wish</source>
        <translation>Wunsch ändern</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Von der Liste nehmen</translation>
    </message>
    <message>
        <source>Del</source>
        <comment>the delete key</comment>
        <translation>Entf</translation>
    </message>
    <message>
        <source>%1 is off the waiting list.</source>
        <translation>%1 steht nicht mehr auf der Warteliste.</translation>
    </message>
    <message>
        <source>There is no such time in the next weeks.</source>
        <translation>In den nächsten Wochen gibt es keine solche Zeit.</translation>
    </message>
    <message>
        <source>The wish of %1 is changed.</source>
        <translation>Der Wunsch von %1 ist geändert.</translation>
    </message>
</context>
<context>
    <name>untie::WelcomePage</name>
    <message>
        <source>Welcome to Untie</source>
        <translation>Willkommen bei Untie</translation>
    </message>
    <message>
        <source>Clients, visits and knots of one clinic, encrypted on this computer.</source>
        <translation>Klienten, Behandlungen und Triggerpunkte einer Praxis, verschlüsselt auf diesem Computer.</translation>
    </message>
    <message>
        <source>Open the sample clinic</source>
        <translation>Beispielpraxis öffnen</translation>
    </message>
    <message>
        <source>Invented people to try everything on. It is gone when the window closes.</source>
        <translation>Erfundene Personen zum Ausprobieren. Alles verschwindet, sobald das Fenster geschlossen wird.</translation>
    </message>
    <message>
        <source>One that is there already: choose its folder.</source>
        <translation>Eine vorhandene Praxis: Wählen Sie ihren Ordner.</translation>
    </message>
    <message>
        <source>Open a clinic…</source>
        <translation>Praxis öffnen …</translation>
    </message>
    <message>
        <source>Set up a clinic</source>
        <translation>Praxis einrichten</translation>
    </message>
    <message>
        <source>A new one of your own, encrypted from the first moment. It takes ten minutes and a printer.</source>
        <translation>Eine neue, eigene, vom ersten Moment an verschlüsselt. Dazu braucht es zehn Minuten und einen Drucker.</translation>
    </message>
    <message>
        <source>Recovery sheet…</source>
        <translation>Wiederherstellungsblatt …</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet when a password is forgotten</source>
        <translation>Eine Praxis mit ihrem Wiederherstellungsblatt öffnen, wenn ein Passwort vergessen wurde</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>Sicherung wiederherstellen …</translation>
    </message>
</context>
<context>
    <name>untie::WhichBackupStep</name>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Choose the moment to go back to.</source>
        <translation>Zu welchem Zeitpunkt soll es zurückgehen?</translation>
    </message>
    <message>
        <source>Folder of the backup</source>
        <translation>Ordner der Sicherung</translation>
    </message>
    <message>
        <source>Choose the folder of a backup</source>
        <translation>Ordner einer Sicherung wählen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>The folder with the files of one backup, or the one in which all of them lie: then the newest.</source>
        <translation>Der Ordner mit den Dateien einer Sicherung, oder der, in dem alle liegen: dann die neueste.</translation>
    </message>
    <message>
        <source>Choose a backup.</source>
        <translation>Bitte eine Sicherung wählen.</translation>
    </message>
</context>
<context>
    <name>untie::WhichClinicStep</name>
    <message>
        <source>Clinic</source>
        <translation>Praxis</translation>
    </message>
    <message>
        <source>Open a clinic with its recovery sheet</source>
        <translation>Eine Praxis mit ihrem Wiederherstellungsblatt öffnen</translation>
    </message>
    <message>
        <source>For an owner whose password is forgotten, or whose clinic lost its keyring. All records stay as they are.</source>
        <translation>Für die Praxisleitung, wenn das Passwort vergessen oder der Schlüsselbund der Praxis verloren ist. Alle Akten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Folder of the clinic</source>
        <translation>Ordner der Praxis</translation>
    </message>
    <message>
        <source>Choose the folder of the clinic.</source>
        <translation>Wählen Sie den Ordner der Praxis.</translation>
    </message>
    <message>
        <source>Choose the folder of a clinic</source>
        <translation>Ordner einer Praxis wählen</translation>
    </message>
</context>
<context>
    <name>untie::WhichOwnerStep</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Who are you?</source>
        <translation>Wer sind Sie?</translation>
    </message>
    <message>
        <source>Your account gets a new password; all other accounts stay as they are.</source>
        <translation>Ihr Konto bekommt ein neues Passwort; alle anderen Konten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>As you signed in until now. Another name gets a new account as an owner.</source>
        <translation>Wie Sie sich bisher angemeldet haben. Ein anderer Name bekommt ein neues Konto der Praxisleitung.</translation>
    </message>
    <message>
        <source>Write the name you sign in with.</source>
        <translation>Tragen Sie den Namen ein, mit dem Sie sich anmelden.</translation>
    </message>
</context>
<context>
    <name>untie::Workspace</name>
    <message>
        <source>The new client was not stored.</source>
        <translation>Der neue Klient wurde nicht gespeichert.</translation>
    </message>
    <message>
        <source>The changes were not stored.</source>
        <translation>Die Änderungen wurden nicht gespeichert.</translation>
    </message>
    <message>
        <source>What you wrote was discarded.</source>
        <translation>Ihre Eingaben wurden verworfen.</translation>
    </message>
    <message>
        <source>You last signed in on %1, as %2.</source>
        <comment>date and time, user and computer</comment>
        <translation>Letzte Anmeldung am %1, als %2.</translation>
    </message>
    <message numerus="yes">
        <source>You last signed in on %1, as %2. %n wrong password(s) since.</source>
        <comment>date and time, user and computer</comment>
        <translation>
            <numerusform>Letzte Anmeldung am %1, als %2. Seitdem ein falsches Passwort.</numerusform>
            <numerusform>Letzte Anmeldung am %1, als %2. Seitdem %n falsche Passwörter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The record is not encrypted anew yet, so that older keys may still open it. %1</source>
        <comment>a sentence</comment>
        <translation>Die Daten sind noch nicht neu verschlüsselt, ältere Schlüssel können sie also noch öffnen. %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
</context>
</TS>
