<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AskCard</name>
    <message>
        <source>Also the key N</source>
        <translation>Auch mit der Taste N</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>Nicht gesehen</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Suche und Filter löschen</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Suche löschen</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”</source>
        <translation>Nichts heißt „{query}“</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Several filters together leave nothing.</source>
        <translation>Mehrere Filter zusammen lassen nichts übrig.</translation>
    </message>
    <message>
        <source>The beginning of each word is enough, in any order; accents do not matter.</source>
        <translation>Der Anfang jedes Wortes genügt, in beliebiger Folge; Akzente sind egal.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>best known first</source>
        <translation>Bekannteste zuerst</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>rate those you know: click the stars, or press 1 to 5</source>
        <translation>bewerte, was du kennst: Sterne anklicken oder 1 bis 5 drücken</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message numerus="yes">
        <source>{name}, %Ln title(s)</source>
        <translation>
            <numerusform>{name}, %Ln Titel</numerusform>
            <numerusform>{name}, %Ln Titel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>A guess</source>
        <translation>Geraten</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Ziemlich sicher</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>geraten</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>ziemlich sicher</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>sehr sicher</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>East Germany</source>
        <translation>DDR</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Sowjetunion</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Jugoslawien</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>%Ln file(s) are deleted.</source>
        <translation>
            <numerusform>%Ln Datei ist gelöscht.</numerusform>
            <numerusform>%Ln Dateien sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), in one file on this computer. Nothing is sent anywhere.</source>
        <translation>
            <numerusform>%Ln Bewertung, in einer Datei auf diesem Computer. Nichts wird gesendet.</numerusform>
            <numerusform>%Ln Bewertungen, in einer Datei auf diesem Computer. Nichts wird gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are in {file}.</source>
        <translation>
            <numerusform>%Ln Titel steht in {file}.</numerusform>
            <numerusform>%Ln Titel stehen in {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles löschen</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Alles löschen …</translation>
    </message>
    <message numerus="yes">
        <source>Delete your ratings, lists and all backups, %Ln file(s) in all? They are gone for good.</source>
        <translation>
            <numerusform>Deine Bewertungen, Listen und alle Sicherungen löschen, insgesamt %Ln Datei? Sie ist dann endgültig weg.</numerusform>
            <numerusform>Deine Bewertungen, Listen und alle Sicherungen löschen, insgesamt %Ln Dateien? Sie sind dann endgültig weg.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, for this app (*.json)</source>
        <translation>Alles, für diese App (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>IMDb-like list (*.csv)</source>
        <translation>Liste wie von IMDb (*.csv)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite *.bak)</source>
        <translation>Profile (*.sqlite *.bak)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung zurückspielen</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Zurückspielen …</translation>
    </message>
    <message>
        <source>The app closes afterwards.</source>
        <translation>Danach schließt sich die App.</translation>
    </message>
    <message>
        <source>These could not be deleted: {files}</source>
        <translation>Diese ließen sich nicht löschen: {files}</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Deine Daten</translation>
    </message>
    <message>
        <source>Your profile is as in {file}: checked. What it was before is in {backup}.</source>
        <translation>Dein Profil ist wie in {file}: geprüft. Der Stand davor liegt in {backup}.</translation>
    </message>
    <message>
        <source>{file}: checked, whole.</source>
        <translation>{file}: geprüft, unversehrt.</translation>
    </message>
</context>
<context>
    <name>Decade</name>
    <message>
        <source>{year}s</source>
        <translation>{year}er</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Add to the watchlist</source>
        <translation>Auf die Merkliste</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Auch: {names}</translation>
    </message>
    <message>
        <source>By {people}</source>
        <translation>Von {people}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Take off the watchlist</source>
        <translation>Von der Merkliste nehmen</translation>
    </message>
    <message>
        <source>Was on {services}</source>
        <translation>War bei {services}</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Mit {people}</translation>
    </message>
    <message>
        <source>YOUR RATING</source>
        <translation>DEINE BEWERTUNG</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>noch nicht bewertet</translation>
    </message>
    <message>
        <source>{stars} of 5 · saved</source>
        <translation>{stars} von 5 · gespeichert</translation>
    </message>
</context>
<context>
    <name>DifferenceBars</name>
    <message>
        <source>too few ratings</source>
        <translation>zu wenige Bewertungen</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {difference} stars over %Ln title(s)</source>
        <translation>
            <numerusform>{name}: {difference} Sterne bei %Ln Titel</numerusform>
            <numerusform>{name}: {difference} Sterne bei %Ln Titeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyGuess</name>
    <message numerus="yes">
        <source>an early guess, until about %Ln rating(s)</source>
        <translation>
            <numerusform>erste Vermutung, bis etwa %Ln Bewertung</numerusform>
            <numerusform>erste Vermutung, bis etwa %Ln Bewertungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message numerus="yes">
        <source>Error over time in stars, in blocks of %Ln rating(s): {errors}</source>
        <translation>
            <numerusform>Fehler im Lauf der Zeit in Sternen, in Blöcken von %Ln Bewertung: {errors}</numerusform>
            <numerusform>Fehler im Lauf der Zeit in Sternen, in Blöcken von %Ln Bewertungen: {errors}</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message numerus="yes">
        <source>first %Ln rating(s)</source>
        <translation>
            <numerusform>erste %Ln Bewertung</numerusform>
            <numerusform>erste %Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %Ln</source>
        <translation>
            <numerusform>letzte %Ln</numerusform>
            <numerusform>letzte %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>gemessen {error}</translation>
    </message>
</context>
<context>
    <name>ErrorScale</name>
    <message>
        <source>Measured</source>
        <translation>Gemessen</translation>
    </message>
    <message>
        <source>You, likely range</source>
        <translation>Du, wahrscheinlicher Bereich</translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>gemessen {error}</translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation>keine Bewertung</translation>
    </message>
    <message numerus="yes">
        <source>off by {error} stars over %Ln rating(s)</source>
        <translation>
            <numerusform>{error} Sterne daneben bei %Ln Bewertung</numerusform>
            <numerusform>{error} Sterne daneben bei %Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} over {n}</source>
        <translation>{error} bei {n}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Services as they were then, not now: {services}.</source>
        <translation>Dienste nach damaligem Stand, nicht heutigem: {services}.</translation>
    </message>
    <message>
        <source>This catalogue does not know where titles stream.</source>
        <translation>Dieser Katalog weiß nicht, wo Titel laufen.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>language unknown</source>
        <translation>Sprache unbekannt</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>Jahr unbekannt</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Without the filter on {filter} there would be %Ln.</source>
        <translation>
            <numerusform>Ohne den Filter „{filter}“ wäre es %Ln.</numerusform>
            <numerusform>Ohne den Filter „{filter}“ wären es %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>films or series</source>
        <translation>Filme oder Serien</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>watchlist</source>
        <translation>Merkliste</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Any decade</source>
        <translation>Jedes Jahrzehnt</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>Jedes Genre</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Jede Sprache</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Alle Filter löschen</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Jahrzehnt</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Find a decade</source>
        <translation>Jahrzehnt suchen</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>Genre suchen</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Sprache suchen</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Search   /</source>
        <translation>Suchen   /</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)   /</source>
        <translation>
            <numerusform>%Ln Titel durchsuchen   /</numerusform>
            <numerusform>%Ln Titel durchsuchen   /</numerusform>
        </translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Titel suchen</translation>
    </message>
    <message>
        <source>Search titles   /</source>
        <translation>Titel suchen   /</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles zeigen</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>Filme zeigen</translation>
    </message>
    <message>
        <source>Show series</source>
        <translation>Serien zeigen</translation>
    </message>
</context>
<context>
    <name>ForYouPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s) by {model}</source>
        <translation>
            <numerusform>Aus %Ln Bewertung gelernt von {model}</numerusform>
            <numerusform>Aus %Ln Bewertungen gelernt von {model}</numerusform>
        </translation>
    </message>
    <message>
        <source>Loosen one of them.</source>
        <translation>Lockere einen davon.</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>Von dir ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>Ein paar bewerten</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>Mehr bewerten</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>Bekanntes bewerten</translation>
    </message>
    <message>
        <source>Recommended titles</source>
        <translation>Empfohlene Titel</translation>
    </message>
    <message>
        <source>This is what people in general like. Rate a few titles you know, and it becomes yours.</source>
        <translation>Das gefällt den meisten. Bewerte ein paar Titel, die du kennst, und es wird deine Liste.</translation>
    </message>
    <message>
        <source>first what is most yours, not only what has most stars</source>
        <translation>zuerst, was am besten zu dir passt, nicht nur die meisten Sterne</translation>
    </message>
</context>
<context>
    <name>Genre</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Abenteuer</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografie</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Kinder</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Komödie</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Krimi</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Doku</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>Fantasy</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>Film noir</translation>
    </message>
    <message>
        <source>Game Show</source>
        <translation>Spielshow</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historie</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>Horror</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Musical</source>
        <translation>Musical</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Mystery</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Reality</source>
        <translation>Reality</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Romanze</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>Science-Fiction</translation>
    </message>
    <message>
        <source>Soap</source>
        <translation>Seifenoper</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Sport</translation>
    </message>
    <message>
        <source>Stand-Up</source>
        <translation>Stand-up</translation>
    </message>
    <message>
        <source>Talk Show</source>
        <translation>Talkshow</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Thriller</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Krieg</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Western</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln geändert</numerusform>
            <numerusform>%Ln geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln neu</numerusform>
            <numerusform>%Ln neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln übersprungen</numerusform>
            <numerusform>%Ln übersprungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln gleich</numerusform>
            <numerusform>%Ln gleich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln zu prüfen</numerusform>
            <numerusform>%Ln zu prüfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a title here (kept, and tried again later)</source>
        <translation>
            <numerusform>%Ln ohne Titel hier (wird behalten und später erneut versucht)</numerusform>
            <numerusform>%Ln ohne Titel hier (werden behalten und später erneut versucht)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation>Exporte (*.zip *.csv *.json *.xml *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>From Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker or any CSV: choose the file, or drop it on the window. You see what it would change before anything is written.</source>
        <translation>Von Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker oder aus einer CSV-Datei: Wähle die Datei oder zieh sie ins Fenster. Du siehst, was sich ändern würde, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>Bewertungen importieren</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>Bewertungen importieren …</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Fortschritt beim Lesen der Datei</translation>
    </message>
    <message>
        <source>Ratings from elsewhere</source>
        <translation>Bewertungen von anderswo</translation>
    </message>
    <message>
        <source>Ratings: {scale}.</source>
        <translation>Bewertungen: {scale}.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen …</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln Zeile prüfen …</numerusform>
            <numerusform>%Ln Zeilen prüfen …</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <translation>Übersprungen: {reasons}.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Abgebrochen: Es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>Deine Prüfung</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message numerus="yes">
        <source>{file} ({format}), %Ln row(s): {counts}.</source>
        <translation>
            <numerusform>{file} ({format}), %Ln Zeile: {counts}.</numerusform>
            <numerusform>{file} ({format}), %Ln Zeilen: {counts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is imported: {counts}.</source>
        <translation>{file} ist importiert: {counts}.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%Ln not for you</source>
        <translation>
            <numerusform>%Ln nichts für dich</numerusform>
            <numerusform>%Ln nichts für dich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on your watchlist</source>
        <translation>
            <numerusform>%Ln auf deiner Merkliste</numerusform>
            <numerusform>%Ln auf deiner Merkliste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation>
            <numerusform>%Ln bewertet</numerusform>
            <numerusform>%Ln bewertet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>%Ln schon gesehen</numerusform>
            <numerusform>%Ln schon gesehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason that was wrong</source>
        <translation>
            <numerusform>%Ln mit falschem Grund</numerusform>
            <numerusform>%Ln mit falschem Grund</numerusform>
        </translation>
    </message>
    <message>
        <source>Each rating you give is one.</source>
        <translation>Jede Bewertung von dir zählt.</translation>
    </message>
    <message>
        <source>From {n} on it is told in per cent.</source>
        <translation>Ab {n} wird es in Prozent angegeben.</translation>
    </message>
    <message>
        <source>Likely {low} to {high}; expected {expected}.</source>
        <translation>Wahrscheinlich {low} bis {high}; erwartet {expected}.</translation>
    </message>
    <message>
        <source>No prediction has met its rating yet</source>
        <translation>Noch keine Vorhersage hat ihre Bewertung</translation>
    </message>
    <message>
        <source>None of the recommended titles is rated yet</source>
        <translation>Noch kein empfohlener Titel ist bewertet</translation>
    </message>
    <message>
        <source>Of these {parts}.</source>
        <translation>Davon {parts}.</translation>
    </message>
    <message>
        <source>Titles count once they have stood before you for a moment.</source>
        <translation>Ein Titel zählt, sobald er einen Moment vor dir stand.</translation>
    </message>
    <message>
        <source>Watch one, rate it, and it counts here. What you rate while browsing does not.</source>
        <translation>Sieh einen, bewerte ihn, und er zählt hier. Was du beim Stöbern bewertest, zählt nicht.</translation>
    </message>
    <message>
        <source>With so many, the true share is likely {low} to {high}.</source>
        <translation>Bei so vielen liegt der wahre Anteil wahrscheinlich bei {low} bis {high}.</translation>
    </message>
    <message>
        <source>You give as many stars as others give the same titles ({where}).</source>
        <translation>Du gibst so viele Sterne wie andere denselben Titeln ({where}).</translation>
    </message>
    <message>
        <source>You give {size} stars less than others ({where}).</source>
        <translation>Du gibst {size} Sterne weniger als andere ({where}).</translation>
    </message>
    <message>
        <source>You give {size} stars more than others ({where}).</source>
        <translation>Du gibst {size} Sterne mehr als andere ({where}).</translation>
    </message>
    <message numerus="yes">
        <source>is how far predictions made before %Ln of your rating(s) were off (RMSE)</source>
        <translation>
            <numerusform>lagen Vorhersagen vor %Ln deiner Bewertungen daneben (RMSE)</numerusform>
            <numerusform>lagen Vorhersagen vor %Ln deiner Bewertungen daneben (RMSE)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln recommended title(s) that you rated got {stars} stars or more</source>
        <translation>
            <numerusform>des %Ln empfohlenen Titels, den du bewertet hast, bekam {stars} Sterne oder mehr</numerusform>
            <numerusform>der %Ln empfohlenen Titel, die du bewertet hast, bekamen {stars} Sterne oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln title(s): {own} and {others} on average</source>
        <translation>
            <numerusform>bei %Ln Titel: im Schnitt {own} und {others}</numerusform>
            <numerusform>bei %Ln Titeln: im Schnitt {own} und {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>ratings that were predicted before you gave them; from then on the error is told</source>
        <translation>Bewertungen, die vorhergesagt wurden, bevor du sie gabst; ab dann wird der Fehler angegeben</translation>
    </message>
    <message numerus="yes">
        <source>recommended title(s) got {stars} stars or more, so far</source>
        <translation>
            <numerusform>empfohlener Titel bekam bisher {stars} Sterne oder mehr</numerusform>
            <numerusform>empfohlene Titel bekamen bisher {stars} Sterne oder mehr</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>title(s) recommended to you</source>
        <translation>
            <numerusform>Titel wurde dir empfohlen</numerusform>
            <numerusform>Titel wurden dir empfohlen</numerusform>
        </translation>
    </message>
    <message>
        <source>titles were recommended so far</source>
        <translation>Titel wurden bisher empfohlen</translation>
    </message>
    <message>
        <source>{hits} of {n}</source>
        <translation>{hits} von {n}</translation>
    </message>
    <message>
        <source>{hits} of {n} got as much as your own mean, or more.</source>
        <translation>{hits} von {n} bekamen so viel wie dein eigener Schnitt oder mehr.</translation>
    </message>
    <message numerus="yes">
        <source>{model} was measured at {error} with %Ln rating(s) given.</source>
        <translation>
            <numerusform>{model}: gemessen {error} bei %Ln gegebenen Bewertung.</numerusform>
            <numerusform>{model}: gemessen {error} bei %Ln gegebenen Bewertungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} stars</source>
        <translation>{number} Sterne</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%Ln line(s) are in {path}. Read it before you share it.</source>
        <translation>
            <numerusform>%Ln Zeile steht in {path}. Lies sie, bevor du sie weitergibst.</numerusform>
            <numerusform>%Ln Zeilen stehen in {path}. Lies sie, bevor du sie weitergibst.</numerusform>
        </translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Jahrzehnte</translation>
    </message>
    <message numerus="yes">
        <source>Each dot is the error over %Ln rating(s), in stars. Lower is better.</source>
        <translation>
            <numerusform>Jeder Punkt ist der Fehler über %Ln Bewertung, in Sternen. Tiefer ist besser.</numerusform>
            <numerusform>Jeder Punkt ist der Fehler über %Ln Bewertungen, in Sternen. Tiefer ist besser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error by confidence</source>
        <translation>Fehler nach Sicherheit</translation>
    </message>
    <message numerus="yes">
        <source>Error in stars (RMSE, less is better) for %Ln people the models had never seen, by how many ratings were given; and how good their list of ten is (NDCG@10, more is better).</source>
        <translation>
            <numerusform>Fehler in Sternen (RMSE, weniger ist besser) für %Ln Person, die die Modelle nie gesehen hatten, je nach Zahl der gegebenen Bewertungen; und wie gut ihre Zehnerliste ist (NDCG@10, mehr ist besser).</numerusform>
            <numerusform>Fehler in Sternen (RMSE, weniger ist besser) für %Ln Personen, die die Modelle nie gesehen hatten, je nach Zahl der gegebenen Bewertungen; und wie gut ihre Zehnerliste ist (NDCG@10, mehr ist besser).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ten ratings that were predicted before make a dot: {n} of the first 10 so far.</source>
        <translation>Je zehn vorher vorhergesagte Bewertungen ergeben einen Punkt: bisher {n} der ersten 10.</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>Rückmeldungen exportieren</translation>
    </message>
    <message>
        <source>Export without titles…</source>
        <translation>Ohne Titel exportieren …</translation>
    </message>
    <message>
        <source>From three ratings in one of them on, it stands here.</source>
        <translation>Ab drei Bewertungen in einem davon steht es hier.</translation>
    </message>
    <message>
        <source>Genres, beside what others give the same titles</source>
        <translation>Genres, verglichen mit anderen bei denselben Titeln</translation>
    </message>
    <message>
        <source>How far predictions were off, in stars, by the word that stood beside them. Less is better.</source>
        <translation>Wie weit Vorhersagen daneben lagen, in Sternen, je nach dem Wort daneben. Weniger ist besser.</translation>
    </message>
    <message>
        <source>How many you rated, and how many stars more or less you give.</source>
        <translation>Wie viele du bewertet hast und wie viele Sterne du mehr oder weniger gibst.</translation>
    </message>
    <message>
        <source>How sure it said it was</source>
        <translation>Wie sicher es sich war</translation>
    </message>
    <message>
        <source>In which what you rated was made.</source>
        <translation>In denen gedreht wurde, was du bewertet hast.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON-Zeilen (*.jsonl)</translation>
    </message>
    <message>
        <source>LIKED</source>
        <translation>GEMOCHT</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>More or less than others by genre</source>
        <translation>Mehr oder weniger als andere, nach Genre</translation>
    </message>
    <message>
        <source>None of the titles that you rated is in this catalogue.</source>
        <translation>Keiner der Titel, die du bewertet hast, ist in diesem Katalog.</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>Von dir ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>OFF BY</source>
        <translation>ABWEICHUNG</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Im Lauf der Zeit</translation>
    </message>
    <message>
        <source>RECOMMENDED</source>
        <translation>EMPFOHLEN</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>Bekanntes bewerten</translation>
    </message>
    <message>
        <source>Rate titles you know. Then your taste stands here beside everyone&apos;s, and how often the recommendations that you followed were right.</source>
        <translation>Bewerte Titel, die du kennst. Dann steht hier dein Geschmack neben dem aller anderen, und wie oft die Empfehlungen stimmten, denen du gefolgt bist.</translation>
    </message>
    <message>
        <source>Take part in a study, if you like</source>
        <translation>Nimm an einer Studie teil, wenn du magst</translation>
    </message>
    <message>
        <source>This bundle does not tell what was measured.</source>
        <translation>Dieses Paket sagt nicht, was gemessen wurde.</translation>
    </message>
    <message>
        <source>What is known of your taste, and how often that was right. On this computer only.</source>
        <translation>Was über deinen Geschmack bekannt ist und wie oft es stimmte. Nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>What stands above can be written into a file of text: predictions, ratings and days, but no titles, no times of day and nothing that tells who you are. Nothing is sent; you decide who gets it.</source>
        <translation>Was oben steht, lässt sich in eine Textdatei schreiben: Vorhersagen, Bewertungen und Tage, aber keine Titel, keine Uhrzeiten und nichts, was sagt, wer du bist. Nichts wird gesendet; du entscheidest, wer sie bekommt.</translation>
    </message>
    <message>
        <source>What was measured for each model</source>
        <translation>Was für jedes Modell gemessen wurde</translation>
    </message>
    <message>
        <source>When what you rated was made.</source>
        <translation>Wann entstand, was du bewertet hast.</translation>
    </message>
    <message>
        <source>Your ratings by decade</source>
        <translation>Deine Bewertungen nach Jahrzehnt</translation>
    </message>
    <message>
        <source>Your ratings by language</source>
        <translation>Deine Bewertungen nach Sprache</translation>
    </message>
    <message>
        <source>Your ratings by stars</source>
        <translation>Deine Bewertungen nach Sternen</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Deine Sterne</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>film</source>
        <translation>Film</translation>
    </message>
    <message>
        <source>mini-series</source>
        <translation>Miniserie</translation>
    </message>
    <message>
        <source>series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>special</source>
        <translation>Special</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message numerus="yes">
        <source>Learned from %Ln rating(s): your error went from {before} to {after} stars.</source>
        <translation>
            <numerusform>Aus %Ln Bewertung gelernt: Dein Fehler ging von {before} auf {after} Sterne.</numerusform>
            <numerusform>Aus %Ln Bewertungen gelernt: Dein Fehler ging von {before} auf {after} Sterne.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained from %Ln rating(s): kept as it was, your error is {error} stars.</source>
        <translation>
            <numerusform>Aus %Ln Bewertung nichts gewonnen: Alles bleibt, dein Fehler ist {error} Sterne.</numerusform>
            <numerusform>Aus %Ln Bewertungen nichts gewonnen: Alles bleibt, dein Fehler ist {error} Sterne.</numerusform>
        </translation>
    </message>
    <message>
        <source>a node in the autoencoder</source>
        <translation>ein Knoten im Autoencoder</translation>
    </message>
    <message>
        <source>how much each model counts</source>
        <translation>wie viel jedes Modell zählt</translation>
    </message>
    <message>
        <source>the titles&apos; side of SVD++</source>
        <translation>die Titelseite von SVD++</translation>
    </message>
    <message>
        <source>what others think and what is well known</source>
        <translation>was andere meinen und was bekannt ist</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Adapted to you: {parts}.</source>
        <translation>An dich angepasst: {parts}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Gelerntes vergessen</translation>
    </message>
    <message>
        <source>Forgotten: the models are as they came.</source>
        <translation>Vergessen: Die Modelle sind wie am Anfang.</translation>
    </message>
    <message>
        <source>Learn by itself when enough has changed</source>
        <translation>Von selbst lernen, wenn sich genug geändert hat</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Jetzt lernen</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernen</translation>
    </message>
    <message>
        <source>Learning from your ratings…</source>
        <translation>Lernt aus deinen Bewertungen …</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>Noch nichts gelernt.</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Fortschritt beim Lernen</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln more title(s), then it can be told whether learning helps.</source>
        <translation>
            <numerusform>Bewerte noch %Ln Titel, dann zeigt sich, ob Lernen hilft.</numerusform>
            <numerusform>Bewerte noch %Ln Titel, dann zeigt sich, ob Lernen hilft.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>Abgebrochen: Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>These models have no hybrid: there is nothing that could learn.</source>
        <translation>Diese Modelle haben kein hybrides: Nichts kann lernen.</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Browse</source>
        <translation>Stöbern</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Für dich</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Einblicke</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>A network that learned to tell people&apos;s later ratings from their earlier.</source>
        <translation>Ein Netz, das gelernt hat, spätere Bewertungen aus früheren abzuleiten.</translation>
    </message>
    <message>
        <source>A network with one unit for each number of stars, trained on what people rated.</source>
        <translation>Ein Netz mit einer Einheit für jede Sternezahl, trainiert an dem, was Leute bewertet haben.</translation>
    </message>
    <message>
        <source>All of the others, weighed by how much is known of you and of the title. Its list also heeds which titles are liked by the same people.</source>
        <translation>Alle anderen, gewichtet danach, wie viel von dir und vom Titel bekannt ist. Die Liste achtet auch darauf, welche Titel denselben Leuten gefallen.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>Bayesian factorisation</source>
        <translation>Bayessche Faktorisierung</translation>
    </message>
    <message>
        <source>Biased matrix factorisation, the baseline. A new person is placed among the titles&apos; factors by ridge regression.</source>
        <translation>Matrixfaktorisierung mit Grundtendenzen, der Maßstab. Neue Personen werden durch Ridge-Regression zwischen den Faktoren der Titel eingeordnet.</translation>
    </message>
    <message>
        <source>Boltzmann machine</source>
        <translation>Boltzmann-Maschine</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybrid</translation>
    </message>
    <message>
        <source>Many draws of a matrix factorisation; the prediction is their mean.</source>
        <translation>Viele Ziehungen einer Matrixfaktorisierung; die Vorhersage ist ihr Mittel.</translation>
    </message>
    <message>
        <source>Matrix factorisation that also hears which titles were rated, not only how.</source>
        <translation>Matrixfaktorisierung, die auch beachtet, welche Titel bewertet wurden, nicht nur wie.</translation>
    </message>
    <message>
        <source>Titles by what they are: genre, decade, language, country, kind, people and tags. It reaches titles that nobody rated.</source>
        <translation>Titel nach dem, was sie sind: Genre, Jahrzehnt, Sprache, Land, Art, Personen und Schlagwörter. Es erreicht Titel, die niemand bewertet hat.</translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln gegeben</numerusform>
            <numerusform>%Ln gegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone&apos;s mean of the title</source>
        <translation>Schnitt aller für den Titel</translation>
    </message>
    <message>
        <source>Everyone&apos;s mean, corrected for you</source>
        <translation>Schnitt aller, auf dich abgestimmt</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Measured errors of the models: {lines}</source>
        <translation>Gemessene Fehler der Modelle: {lines}</translation>
    </message>
    <message>
        <source>Most rated first</source>
        <translation>Meistbewertete zuerst</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message numerus="yes">
        <source>More filters, %Ln set</source>
        <translation>
            <numerusform>Mehr Filter, %Ln gesetzt</numerusform>
            <numerusform>Mehr Filter, %Ln gesetzt</numerusform>
        </translation>
    </message>
    <message>
        <source>More · {n}</source>
        <translation>Mehr · {n}</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>1 h</source>
        <translation>1 Std.</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 Std.</translation>
    </message>
    <message>
        <source>2½ h</source>
        <translation>2½ Std.</translation>
    </message>
    <message>
        <source>95 min</source>
        <translation>95 Min.</translation>
    </message>
    <message>
        <source>AT LEAST THIS SURE</source>
        <translation>MINDESTENS SO SICHER</translation>
    </message>
    <message>
        <source>AT MOST THIS LONG</source>
        <translation>HÖCHSTENS SO LANG</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Jedes Land</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Jeder Dienst</translation>
    </message>
    <message>
        <source>At most: {choice}</source>
        <translation>Höchstens: {choice}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>FROM MY PROFILE</source>
        <translation>AUS MEINEM PROFIL</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Land suchen</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Dienst suchen</translation>
    </message>
    <message>
        <source>Genres: {choice}</source>
        <translation>Genres: {choice}</translation>
    </message>
    <message>
        <source>MADE IN, AND STREAMED BY</source>
        <translation>GEDREHT IN, ZU SEHEN BEI</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Mehr Filter</translation>
    </message>
    <message>
        <source>Not rated by me</source>
        <translation>Nicht bewertet</translation>
    </message>
    <message>
        <source>On my watchlist</source>
        <translation>Auf der Merkliste</translation>
    </message>
    <message>
        <source>Prediction: {choice}</source>
        <translation>Vorhersage: {choice}</translation>
    </message>
    <message>
        <source>SEVERAL GENRES MEAN</source>
        <translation>MEHRERE GENRES HEISST</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Dienst</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>any</source>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>eines davon</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{title} as it was before · saved</source>
        <translation>{title} wie vorher · gespeichert</translation>
    </message>
    <message>
        <source>{title} counts in full again · saved</source>
        <translation>{title} zählt wieder voll · gespeichert</translation>
    </message>
    <message>
        <source>{title} counts less from now on · saved</source>
        <translation>{title} zählt ab jetzt weniger · gespeichert</translation>
    </message>
    <message>
        <source>{title} imported · saved</source>
        <translation>{title} importiert · gespeichert</translation>
    </message>
    <message>
        <source>{title} is off your watchlist · saved</source>
        <translation>{title} ist von deiner Merkliste · gespeichert</translation>
    </message>
    <message>
        <source>{title} is on your watchlist · saved</source>
        <translation>{title} ist auf deiner Merkliste · gespeichert</translation>
    </message>
    <message>
        <source>{title} may be offered again · saved</source>
        <translation>{title} darf wieder angeboten werden · gespeichert</translation>
    </message>
    <message>
        <source>{title} no longer rated · saved</source>
        <translation>{title} nicht mehr bewertet · gespeichert</translation>
    </message>
    <message>
        <source>{title} rated {stars} again · saved</source>
        <translation>{title} wieder mit {stars} bewertet · gespeichert</translation>
    </message>
    <message>
        <source>{title} rated {stars} · saved</source>
        <translation>{title} mit {stars} bewertet · gespeichert</translation>
    </message>
    <message>
        <source>{title} will not be offered again · saved</source>
        <translation>{title} wird nicht mehr angeboten · gespeichert</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>1–5 rate, Shift for half · W watchlist · X not for me · / search · Ctrl+Z undo</source>
        <translation>1–5 bewerten, Umschalt halb · W Merkliste · X nichts für mich · / Suche · Strg+Z zurück</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>Offline · nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Letzte Änderung rückgängig machen</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{name}: {own}</source>
        <translation>{name}: {own}</translation>
    </message>
    <message>
        <source>{name}: {own}, everyone {others}</source>
        <translation>{name}: {own}, alle {others}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number} %</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message>
        <source>Each model alone: {opinions}</source>
        <translation>Jedes Modell allein: {opinions}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>PairedColumns</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>PosterLabel</name>
    <message>
        <source>Poster of {title}</source>
        <translation>Plakat von {title}</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message numerus="yes">
        <source>%Ln other rating(s) {sum}</source>
        <translation>
            <numerusform>%Ln weitere Bewertung {sum}</numerusform>
            <numerusform>%Ln weitere Bewertungen {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}</source>
        <translation>Vor jeder Bewertung {start} · zusammen {total}</translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}, beyond the scale</source>
        <translation>Vor jeder Bewertung {start} · zusammen {total}, jenseits der Skala</translation>
    </message>
    <message>
        <source>Before any rating {start}. Rate some titles and the reasons stand here.</source>
        <translation>Vor jeder Bewertung {start}. Bewerte ein paar Titel, dann stehen die Gründe hier.</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>EACH MODEL ALONE</source>
        <translation>JEDES MODELL ALLEIN</translation>
    </message>
    <message>
        <source>Show the prediction</source>
        <translation>Vorhersage zeigen</translation>
    </message>
    <message>
        <source>The prediction is hidden while you browse, so that it does not sway your rating.</source>
        <translation>Beim Stöbern ist die Vorhersage verborgen, damit sie deine Bewertung nicht beeinflusst.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>WARUM</translation>
    </message>
    <message>
        <source>press a reason that is wrong</source>
        <translation>falschen Grund antippen</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Filters saved under a name</source>
        <translation>Unter einem Namen gespeicherte Filter</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Diese Filter speichern</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Diese Filter speichern …</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Gespeicherte Filter</translation>
    </message>
    <message>
        <source>Set some filters to save them here</source>
        <translation>Setze Filter, um sie hier zu speichern</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page} (Ctrl+{key})</source>
        <translation>{page} (Strg+{key})</translation>
    </message>
</context>
<context>
    <name>RateAFewPage</name>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation>
            <numerusform>%Ln bewertet</numerusform>
            <numerusform>%Ln bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>I haven&apos;t seen the rest: next six</source>
        <translation>Den Rest kenne ich nicht: nächste sechs</translation>
    </message>
    <message>
        <source>Next six</source>
        <translation>Nächste sechs</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>Ein paar bewerten</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>Zeig, was zu mir passt</translation>
    </message>
    <message>
        <source>Stars for those you have seen; half stars with Shift</source>
        <translation>Sterne für das, was du gesehen hast; halbe mit Umschalt</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>There is no further title worth asking about.</source>
        <translation>Es gibt keinen weiteren Titel, nach dem zu fragen sich lohnt.</translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>Gründe: {reasons}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>A wrong reason? Press, and this rating counts less from now on</source>
        <translation>Ein falscher Grund? Antippen, und diese Bewertung zählt ab jetzt weniger</translation>
    </message>
    <message>
        <source>Counts less, as you said. Press to let it count in full again</source>
        <translation>Zählt weniger, wie du wolltest. Antippen, damit sie wieder voll zählt</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}</source>
        <translation>{title}, {stars} Sterne: {effect}</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}, counts less</source>
        <translation>{title}, {stars} Sterne: {effect}, zählt weniger</translation>
    </message>
</context>
<context>
    <name>RecommendationListModel</name>
    <message>
        <source>Mostly because you gave {titles}</source>
        <translation>Vor allem wegen {titles}</translation>
    </message>
    <message>
        <source>Well liked by people in general</source>
        <translation>Gefällt den meisten</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {titles}</source>
        <translation>Gefällt den meisten, dazu deine {titles}</translation>
    </message>
    <message>
        <source>Well liked by people in general; your ratings speak rather against it</source>
        <translation>Gefällt den meisten; deine Bewertungen sprechen eher dagegen</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
    </message>
    <message>
        <source>{rank}: {title}, predicted {stars} of 5, {confidence}. {reason}</source>
        <translation>{rank}: {title}, vorhergesagt {stars} von 5, {confidence}. {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Decide later</source>
        <translation>Später entscheiden</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Weglassen</translation>
    </message>
    <message>
        <source>What you decide is remembered for later imports.</source>
        <translation>Deine Entscheidung gilt auch für spätere Importe.</translation>
    </message>
    <message>
        <source>Which title is {row}</source>
        <translation>Welcher Titel ist {row}</translation>
    </message>
    <message>
        <source>Which titles are these?</source>
        <translation>Welche Titel sind das?</translation>
    </message>
    <message>
        <source>{title}, watched</source>
        <translation>{title}, gesehen</translation>
    </message>
    <message>
        <source>{title}, watchlist</source>
        <translation>{title}, Merkliste</translation>
    </message>
    <message>
        <source>{title}, {stars} stars</source>
        <translation>{title}, {stars} Sterne</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} Std.</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} Std. {minutes}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} Min.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Measured on {people} people it had never seen, each with {given} ratings given: its predictions are off by {rmse} stars (RMSE; MAE {mae}). Everyone&apos;s mean for the title: {title_mean_rmse}; mean corrected for the person: {bias_rmse}.</source>
        <translation>Gemessen an {people} Personen, die es nie gesehen hatte, mit je {given} gegebenen Bewertungen: Die Vorhersagen liegen um {rmse} Sterne daneben (RMSE; MAE {mae}). Schnitt aller für den Titel: {title_mean_rmse}; auf die Person abgestimmt: {bias_rmse}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>MovieRec Desktop {version}. The code is free under the MIT licence.</source>
        <translation>MovieRec Desktop {version}. Der Code ist frei unter der MIT-Lizenz.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>The models and their licences are in {folder}.</source>
        <translation>Die Modelle und ihre Lizenzen liegen in {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The models were trained on %Ln rating(s) of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; the University of Minnesota does not endorse this app.</source>
        <translation>
            <numerusform>Die Modelle wurden mit %Ln Bewertung von MovieLens trainiert (F. Maxwell Harper und Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). Sie dürfen unter denselben Bedingungen weitergegeben werden, nicht kommerziell; die University of Minnesota empfiehlt diese App nicht.</numerusform>
            <numerusform>Die Modelle wurden mit %Ln Bewertungen von MovieLens trainiert (F. Maxwell Harper und Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). Sie dürfen unter denselben Bedingungen weitergegeben werden, nicht kommerziell; die University of Minnesota steht nicht hinter dieser App.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Farben: wie das System</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Farben: dunkel</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Farben: hell</translation>
    </message>
</context>
<context>
    <name>ShareRows</name>
    <message>
        <source>Everyone</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>not rated</source>
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>you rated {stars} of 5</source>
        <translation>von dir mit {stars} von 5 bewertet</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Click or press 1 to 5, with Shift a half more; Delete removes the rating</source>
        <translation>Anklicken oder 1 bis 5 drücken, mit Umschalt einen halben mehr; Entf nimmt die Bewertung zurück</translation>
    </message>
    <message>
        <source>Your rating: not rated</source>
        <translation>Deine Bewertung: keine</translation>
    </message>
    <message>
        <source>Your rating: {stars} of 5 stars</source>
        <translation>Deine Bewertung: {stars} von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>not for me</source>
        <translation>nichts für mich</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message numerus="yes">
        <source>%Ln title(s) are ready. They are used from the next start on.</source>
        <translation>
            <numerusform>%Ln Titel ist bereit. Er wird ab dem nächsten Start verwendet.</numerusform>
            <numerusform>%Ln Titel sind bereit. Sie werden ab dem nächsten Start verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer catalogue</source>
        <translation>Ein neuerer Katalog</translation>
    </message>
    <message>
        <source>A newer catalogue is checked before it replaces this one; your ratings stay.</source>
        <translation>Ein neuerer Katalog wird geprüft, bevor er diesen ersetzt; deine Bewertungen bleiben.</translation>
    </message>
    <message>
        <source>A public key</source>
        <translation>Ein öffentlicher Schlüssel</translation>
    </message>
    <message>
        <source>Address or file of a newer catalogue</source>
        <translation>Adresse oder Datei eines neueren Katalogs</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Pakete (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Catalogue and models</source>
        <translation>Katalog und Modelle</translation>
    </message>
    <message>
        <source>Catalogues signed with the key {key} are trusted now.</source>
        <translation>Katalogen, die mit dem Schlüssel {key} signiert sind, wird jetzt vertraut.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Fetching and checking…</source>
        <translation>Wird geholt und geprüft …</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Fortschritt der Aktualisierung</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>Öffentliche Schlüssel (*.pub)</translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>Abgebrochen: Es hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>This catalogue is in use already.</source>
        <translation>Dieser Katalog ist schon in Gebrauch.</translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation>Schlüssel vertrauen …</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Aktualisieren</translation>
    </message>
    <message>
        <source>Whoever holds the private half of a trusted key may sign catalogues for this app</source>
        <translation>Wer die private Hälfte eines vertrauten Schlüssels hat, darf Kataloge für diese App signieren</translation>
    </message>
    <message>
        <source>https://… or choose a file</source>
        <translation>https://… oder Datei wählen</translation>
    </message>
</context>
<context>
    <name>_ShownStars</name>
    <message>
        <source>Predicted: {stars} of 5 stars</source>
        <translation>Vorhergesagt: {stars} von 5 Sternen</translation>
    </message>
</context>
</TS>
