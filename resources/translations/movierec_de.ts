<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddTitleDialog</name>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Einen Titel hinzufügen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>Genre suchen</translation>
    </message>
    <message>
        <source>For what the catalogue does not have. It is kept in your profile alone, and its stars are predicted by what you say of it here.</source>
        <translation>Für das, was der Katalog nicht hat. Es bleibt allein in deinem Profil, und seine Sterne werden nach dem vorhergesagt, was du hier angibst.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Give a year from {first} to {last}, or none.</source>
        <translation>Gib ein Jahr von {first} bis {last} an, oder keines.</translation>
    </message>
    <message>
        <source>Give minutes from 1 to {most}, or none.</source>
        <translation>Gib 1 bis {most} Minuten an, oder keine.</translation>
    </message>
    <message>
        <source>It is none of these: add it</source>
        <translation>Keiner von diesen: hinzufügen</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>Originalname</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Sag, wie es heißt.</translation>
    </message>
    <message>
        <source>This may be it already. Enter opens it.</source>
        <translation>Vielleicht ist es schon da: Die Eingabetaste öffnet es.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>It ended by a fault of its own the last time. A report without titles is in {path}.</source>
        <translation>Beim letzten Mal endete es durch einen eigenen Fehler. Ein Bericht ohne Titel liegt in {path}.</translation>
    </message>
</context>
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
        <source>A film or series that the catalogue does not have (Ctrl+N)</source>
        <translation>Ein Film oder eine Serie, die der Katalog nicht hat (Strg+N)</translation>
    </message>
    <message>
        <source>Add a title…</source>
        <translation>Titel hinzufügen…</translation>
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
        <source>Not here? Add it</source>
        <translation>Nicht dabei? Hinzufügen</translation>
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
        <source>rate those you know: click the stars, or press 1 to 5</source>
        <translation>bewerte, was du kennst: Sterne anklicken oder 1 bis 5 drücken</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Titles that it may be</source>
        <translation>Titel, die es sein können</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>von {names}</translation>
    </message>
    <message>
        <source>rated by {number}</source>
        <translation>bewertet von {number}</translation>
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
    <name>CrashDialog</name>
    <message>
        <source>Close the app</source>
        <translation>App schließen</translation>
    </message>
    <message>
        <source>Everything you rated is saved. Nothing is sent to anyone.</source>
        <translation>Alles, was du bewertet hast, ist gespeichert. Niemandem wird etwas gesendet.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Etwas ist schiefgegangen</translation>
    </message>
    <message>
        <source>Something went wrong, and it is not your fault</source>
        <translation>Etwas ist schiefgegangen, und du kannst nichts dafür</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu starten</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>The report could not be written; you can copy it from here.</source>
        <translation>Der Bericht ließ sich nicht schreiben; du kannst ihn hier kopieren.</translation>
    </message>
    <message>
        <source>This report names no titles. It is in {path}.</source>
        <translation>Dieser Bericht nennt keine Titel. Er liegt in {path}.</translation>
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
        <source>%Ln rating(s), in one file on this computer. Nothing of it is sent anywhere.</source>
        <translation>
            <numerusform>%Ln Bewertung, in einer Datei auf diesem Computer. Nichts davon wird irgendwohin gesendet.</numerusform>
            <numerusform>%Ln Bewertungen, in einer Datei auf diesem Computer. Nichts davon wird irgendwohin gesendet.</numerusform>
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
        <source>Writing {file}…</source>
        <translation>{file} wird geschrieben…</translation>
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
        <source>Remove from your catalogue</source>
        <translation>Aus deinem Katalog entfernen</translation>
    </message>
    <message>
        <source>Was on {services}</source>
        <translation>War bei {services}</translation>
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
        <translation>nicht bewertet</translation>
    </message>
    <message>
        <source>{stars} of 5 · saved</source>
        <translation>{stars} von 5 · gespeichert</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Zurück (Alt+Links)</translation>
    </message>
    <message>
        <source>Back to the title before</source>
        <translation>Zurück zum Titel davor</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Vorwärts (Alt+Rechts)</translation>
    </message>
    <message>
        <source>Forward to the title after</source>
        <translation>Vorwärts zum Titel danach</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>am {day}</translation>
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
    <name>EarlyBanner</name>
    <message numerus="yes">
        <source>An early guess, from %Ln rating(s): with about {enough} it becomes yours.</source>
        <translation>
            <numerusform>Erste Vermutung, aus %Ln Bewertung: Mit etwa {enough} wird es deine Liste.</numerusform>
            <numerusform>Erste Vermutung, aus %Ln Bewertungen: Mit etwa {enough} wird es deine Liste.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early guess, from the groups you picked. Rate a few titles you know, and it becomes yours.</source>
        <translation>Eine frühe Vermutung aus den Gruppen, die du gewählt hast. Bewerte ein paar Titel, die du kennst, dann wird es deine Liste.</translation>
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
        <source>This is what people in general like. Rate a few titles you know, and it becomes yours.</source>
        <translation>Das gefällt den meisten. Bewerte ein paar Titel, die du kennst, und es wird deine Liste.</translation>
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
        <source>added by you</source>
        <translation>von dir hinzugefügt</translation>
    </message>
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
    <name>ForYou</name>
    <message>
        <source>Because you loved {title}</source>
        <translation>Weil dir {title} so gefiel</translation>
    </message>
    <message>
        <source>Hidden gems</source>
        <translation>Verborgene Schätze</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>Auf {language}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s)</source>
        <translation>
            <numerusform>Aus %Ln Bewertung gelernt</numerusform>
            <numerusform>Aus %Ln Bewertungen gelernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s) by {model}</source>
        <translation>
            <numerusform>Aus %Ln Bewertung gelernt von {model}</numerusform>
            <numerusform>Aus %Ln Bewertungen gelernt von {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from the latest {most} of %Ln rating(s)</source>
        <translation>
            <numerusform>Aus den letzten {most} von %Ln Bewertung gelernt</numerusform>
            <numerusform>Aus den letzten {most} von %Ln Bewertungen gelernt</numerusform>
        </translation>
    </message>
    <message>
        <source>Liked by many</source>
        <translation>Was den meisten gefällt</translation>
    </message>
    <message>
        <source>Mostly because you gave {0}</source>
        <translation>Vor allem, weil du {0} gegeben hast</translation>
    </message>
    <message>
        <source>Mostly because you gave {0} and {1}</source>
        <translation>Vor allem, weil du {0} und {1} gegeben hast</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>Von dir ist noch nichts bekannt</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serien</translation>
    </message>
    <message>
        <source>Series for you</source>
        <translation>Serien für dich</translation>
    </message>
    <message>
        <source>Something different</source>
        <translation>Mal etwas anderes</translation>
    </message>
    <message>
        <source>Top picks for you</source>
        <translation>Das Beste für dich</translation>
    </message>
    <message>
        <source>Well liked by people in general</source>
        <translation>Gefällt den meisten</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0}</source>
        <translation>Gefällt den meisten, und du hast {0} gegeben</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0} and {1}</source>
        <translation>Gefällt den meisten, und du hast {0} und {1} gegeben</translation>
    </message>
    <message>
        <source>Well liked by people in general; your ratings speak rather against it</source>
        <translation>Gefällt den meisten; deine Bewertungen sprechen eher dagegen</translation>
    </message>
    <message>
        <source>few know them, and the prediction is no guess</source>
        <translation>wenige kennen sie, und die Vorhersage ist nicht geraten</translation>
    </message>
    <message>
        <source>not your usual genres, and still well predicted</source>
        <translation>nicht deine üblichen Genres, und doch gut vorhergesagt</translation>
    </message>
    <message>
        <source>you gave it {stars}</source>
        <translation>du gabst {stars}</translation>
    </message>
    <message numerus="yes">
        <source>you liked %Ln title(s) in it</source>
        <translation>
            <numerusform>dir gefiel %Ln Titel in dieser Sprache</numerusform>
            <numerusform>dir gefielen %Ln Titel in dieser Sprache</numerusform>
        </translation>
    </message>
    <message>
        <source>your error {before} → {after} stars</source>
        <translation>dein Fehler {before} → {after} Sterne</translation>
    </message>
    <message>
        <source>your error {error} stars</source>
        <translation>dein Fehler {error} Sterne</translation>
    </message>
    <message>
        <source>{learned} · your ratings stay on this computer</source>
        <translation>{learned} · deine Bewertungen bleiben auf diesem Computer</translation>
    </message>
    <message>
        <source>{stars} for you, {sure}</source>
        <translation>{stars} für dich, {sure}</translation>
    </message>
    <message>
        <source>{title} {stars}</source>
        <translation>{title} {stars}</translation>
    </message>
</context>
<context>
    <name>ForYouPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>From the groups you picked</source>
        <translation>Aus den Gruppen, die du gewählt hast</translation>
    </message>
    <message>
        <source>Loosen one of them.</source>
        <translation>Lockere einen davon.</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>Mehr bewerten</translation>
    </message>
    <message>
        <source>Recommended titles</source>
        <translation>Empfohlene Titel</translation>
    </message>
    <message>
        <source>All of your top picks</source>
        <translation>Alles Beste für dich</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Zurück zu den Reihen</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <source>Show all of your top picks</source>
        <translation>Alle besten Titel für dich zeigen</translation>
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
    <name>GroupControls</name>
    <message>
        <source>As good as for who likes it least</source>
        <translation>So gut wie für den, dem es am wenigsten gefällt</translation>
    </message>
    <message>
        <source>As good as on average</source>
        <translation>So gut wie im Durchschnitt</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Durchschnitt</translation>
    </message>
    <message>
        <source>Least misery</source>
        <translation>Kleinstes Übel</translation>
    </message>
    <message>
        <source>No veto by stars</source>
        <translation>Kein Veto nach Sternen</translation>
    </message>
    <message>
        <source>Nobody below {stars} stars</source>
        <translation>Niemand unter {stars} Sternen</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Heute nicht</translation>
    </message>
    <message>
        <source>Remove the guest {name}</source>
        <translation>Gast {name} entfernen</translation>
    </message>
    <message>
        <source>Seen by someone is fine</source>
        <translation>Von jemandem gesehen ist in Ordnung</translation>
    </message>
    <message>
        <source>Someone does not want the chosen title tonight (V)</source>
        <translation>Jemand möchte den gewählten Titel heute nicht (V)</translation>
    </message>
    <message>
        <source>Take a veto back ({number})</source>
        <translation>Ein Veto zurücknehmen ({number})</translation>
    </message>
    <message>
        <source>Take back the last veto: {name}, {title}</source>
        <translation>Letztes Veto zurücknehmen: {name}, {title}</translation>
    </message>
    <message>
        <source>Veto by stars</source>
        <translation>Veto nach Sternen</translation>
    </message>
    <message>
        <source>Who does not want it tonight</source>
        <translation>Wer möchte das heute nicht</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message numerus="yes">
        <source>%Ln group(s) picked.</source>
        <translation>
            <numerusform>%Ln Gruppe gewählt.</numerusform>
            <numerusform>%Ln Gruppen gewählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Anders beginnen</translation>
    </message>
    <message>
        <source>Pick the groups that you would rather watch from, as many as you like.</source>
        <translation>Wähle die Gruppen, aus denen du lieber etwas sehen würdest, so viele du magst.</translation>
    </message>
    <message>
        <source>Rate a few of these</source>
        <translation>Ein paar davon bewerten</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>Titel bewerten</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>Zeigen, was für mich ist</translation>
    </message>
    <message>
        <source>These models know too few titles to make groups of. Rate some you know instead.</source>
        <translation>Diese Modelle kennen zu wenige Titel, um Gruppen zu bilden. Bewerte stattdessen einige, die du kennst.</translation>
    </message>
    <message>
        <source>Your list begins with them, as an early guess; ratings make it yours.</source>
        <translation>Deine Liste beginnt mit ihnen, als frühe Vermutung; Bewertungen machen sie zu deiner.</translation>
    </message>
</context>
<context>
    <name>GrowthLine</name>
    <message>
        <source>Your ratings over time: {n} from {first} to {last}</source>
        <translation>Deine Bewertungen im Lauf der Zeit: {n} von {first} bis {last}</translation>
    </message>
</context>
<context>
    <name>GuestReader</name>
    <message>
        <source>A guest’s ratings</source>
        <translation>Bewertungen eines Gastes</translation>
    </message>
    <message>
        <source>Add a guest’s ratings…</source>
        <translation>Bewertungen eines Gastes dazunehmen…</translation>
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
        <source>No rating in {file} is of a title of this catalogue.</source>
        <translation>Keine Bewertung in {file} gilt einem Titel dieses Katalogs.</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Fortschritt beim Lesen der Datei</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} wird gelesen …</translation>
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
        <source>Importing {file}…</source>
        <translation>{file} wird importiert…</translation>
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
    <message>
        <source>{reason} The file is kept here until then.</source>
        <translation>{reason} Die Datei bleibt so lange hier.</translation>
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
        <source>All on one day so far; from the second on a line stands here.</source>
        <translation>Bisher alle an einem Tag; ab dem zweiten steht hier eine Linie.</translation>
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
        <source>How many you had rated; those of a file count from the day that it tells.</source>
        <translation>Wie viele du bewertet hattest; die aus einer Datei zählen ab dem Tag, den sie nennt.</translation>
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
    <message numerus="yes">
        <source>It has not learned from you yet: from %Ln rating(s) on it does, by itself.</source>
        <translation>
            <numerusform>Es hat noch nicht von dir gelernt: ab %Ln Bewertung tut es das von selbst.</numerusform>
            <numerusform>Es hat noch nicht von dir gelernt: ab %Ln Bewertungen tut es das von selbst.</numerusform>
        </translation>
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
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
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
        <source>Save as a picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Als Bild speichern…</translation>
    </message>
    <message>
        <source>Take part in a study, if you like</source>
        <translation>Nimm an einer Studie teil, wenn du magst</translation>
    </message>
    <message>
        <source>The picture is in {path}</source>
        <translation>Das Bild ist in {path}</translation>
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
        <source>What learning changed</source>
        <translation>Was das Lernen geändert hat</translation>
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
        <source>Your error in stars on ratings that were held back, before and after each run; below it how many ratings there were. What gains nothing is thrown away.</source>
        <translation>Dein Fehler in Sternen bei zurückgehaltenen Bewertungen, vor und nach jedem Lauf; darunter, wie viele Bewertungen es gab. Was nichts bringt, wird verworfen.</translation>
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
        <source>Your ratings over time</source>
        <translation>Deine Bewertungen im Lauf der Zeit</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Deine Sterne</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another folder</source>
        <translation>{path} kann nicht geschrieben werden: wähle einen anderen Ordner</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Add a title</source>
        <translation>Einen Titel hinzufügen</translation>
    </message>
    <message>
        <source>Back and forward in the details</source>
        <translation>In den Details zurück und vor</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Alle wählen</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Mehrere wählen</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Details schließen</translation>
    </message>
    <message>
        <source>EVERYWHERE</source>
        <translation>ÜBERALL</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Go from title to title</source>
        <translation>Von Titel zu Titel gehen</translation>
    </message>
    <message>
        <source>Half a star more</source>
        <translation>Ein halber Stern mehr</translation>
    </message>
    <message>
        <source>Half a star up or down</source>
        <translation>Halber Stern rauf oder runter</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>Nicht gesehen</translation>
    </message>
    <message>
        <source>IN THE SEARCH FIELD</source>
        <translation>IM SUCHFELD</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Not tonight, in Together</source>
        <translation>Heute nicht, bei „Zusammen“</translation>
    </message>
    <message>
        <source>ON A TITLE</source>
        <translation>AUF EINEM TITEL</translation>
    </message>
    <message>
        <source>On to the titles</source>
        <translation>Weiter zu den Titeln</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Details öffnen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Seen, or not after all</source>
        <translation>Gesehen oder doch nicht</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Sterne</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Bewertung zurücknehmen</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Die Seiten</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Diese Tasten</translation>
    </message>
    <message>
        <source>Undo, several steps back</source>
        <translation>Rückgängig, mehrere Schritte</translation>
    </message>
    <message>
        <source>WHEN ASKED</source>
        <translation>BEIM NACHFRAGEN</translation>
    </message>
    <message>
        <source>Watchlist, on or off</source>
        <translation>Merkliste, an oder ab</translation>
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
    <name>LeanSliders</name>
    <message>
        <source>Familiar or adventurous</source>
        <translation>Vertraut oder gewagt</translation>
    </message>
    <message>
        <source>Popular or obscure</source>
        <translation>Bekannt oder unbekannt</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Sliders back to the middle</source>
        <translation>Regler zurück in die Mitte</translation>
    </message>
    <message>
        <source>adventurous</source>
        <translation>gewagt</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>vertraut</translation>
    </message>
    <message>
        <source>obscure</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>popular</source>
        <translation>bekannt</translation>
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
        <source>The learning component is not installed, so the autoencoder stays as it is. Ratings, list and reasons need nothing of it.</source>
        <translation>Die Lernkomponente ist nicht installiert, also bleibt der Autoencoder, wie er ist. Bewertungen, Liste und Gründe brauchen sie nicht.</translation>
    </message>
    <message>
        <source>These models have no hybrid: there is nothing that could learn.</source>
        <translation>Diese Modelle haben kein hybrides: Nichts kann lernen.</translation>
    </message>
</context>
<context>
    <name>LearningRuns</name>
    <message numerus="yes">
        <source>%Ln rating(s): {before} to {after}</source>
        <translation>
            <numerusform>%Ln Bewertung: {before} auf {after}</numerusform>
            <numerusform>%Ln Bewertungen: {before} auf {after}</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Your error in stars before and after learning: {runs}</source>
        <translation>Dein Fehler in Sternen vor und nach dem Lernen: {runs}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>What others made, and under which licences</source>
        <translation>Was andere gemacht haben, und unter welchen Lizenzen</translation>
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
        <source>Offline · nothing leaves this computer</source>
        <translation>Offline · nichts verlässt diesen Computer</translation>
    </message>
    <message>
        <source>Online · titles that you look at are looked up at TMDB, your ratings stay here</source>
        <translation>Online · angesehene Titel werden bei TMDB nachgeschlagen, deine Bewertungen bleiben hier</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Optionen</translation>
    </message>
    <message>
        <source>Still saving: the disk is slow, or another program is using the profile. Please wait.</source>
        <translation>Wird noch gespeichert: Der Datenträger ist langsam, oder ein anderes Programm benutzt das Profil. Bitte warten.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Merkliste</translation>
    </message>
</context>
<context>
    <name>MinutesChoice</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>Beliebig lang</translation>
    </message>
    <message>
        <source>Fits in another number of minutes</source>
        <translation>Passt in eine andere Zahl von Minuten</translation>
    </message>
    <message>
        <source>Fits in {length}</source>
        <translation>Passt in {length}</translation>
    </message>
    <message>
        <source>Minutes that it may last</source>
        <translation>Minuten, die es dauern darf</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Andere</translation>
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
        <source>Bayesian factors</source>
        <translation>Bayes-Faktoren</translation>
    </message>
    <message>
        <source>Biased matrix factorisation, the baseline. A new person is placed among the titles&apos; factors by ridge regression.</source>
        <translation>Matrixfaktorisierung mit Grundtendenzen, der Maßstab. Neue Personen werden durch Ridge-Regression zwischen den Faktoren der Titel eingeordnet.</translation>
    </message>
    <message>
        <source>Boltzmann machine</source>
        <translation>Boltzmann</translation>
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
        <translation>1 h</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 h</translation>
    </message>
    <message>
        <source>2½ h</source>
        <translation>2½ h</translation>
    </message>
    <message>
        <source>95 min</source>
        <translation>95 min</translation>
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
    <name>NewTitles</name>
    <message>
        <source>Most looked at in {region} of what came out in the last 60 days.</source>
        <translation>Was in den letzten 60 Tagen erschienen ist, das Meistgesehene zuerst: {region}.</translation>
    </message>
    <message>
        <source>New titles; Enter opens one at TMDB</source>
        <translation>Neue Titel; Enter öffnet einen bei TMDB</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Zeigen, was neu ist</translation>
    </message>
    <message>
        <source>TMDB lists nothing new there.</source>
        <translation>TMDB nennt dort nichts Neues.</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>A note for yourself</source>
        <translation>Eine Notiz für dich</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Deine Notiz</translation>
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
    <message numerus="yes">
        <source>%Ln title(s) as before · saved</source>
        <translation>
            <numerusform>%Ln Titel wie vorher · gespeichert</numerusform>
            <numerusform>%Ln Titel wie vorher · gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) marked as seen · saved</source>
        <translation>
            <numerusform>%Ln Titel als gesehen markiert · gespeichert</numerusform>
            <numerusform>%Ln Titel als gesehen markiert · gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) may be offered again · saved</source>
        <translation>
            <numerusform>%Ln Titel darf wieder angeboten werden · gespeichert</numerusform>
            <numerusform>%Ln Titel dürfen wieder angeboten werden · gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer marked as seen · saved</source>
        <translation>
            <numerusform>%Ln Titel nicht mehr als gesehen markiert · gespeichert</numerusform>
            <numerusform>%Ln Titel nicht mehr als gesehen markiert · gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer rated · saved</source>
        <translation>
            <numerusform>%Ln Titel nicht mehr bewertet · gespeichert</numerusform>
            <numerusform>%Ln Titel nicht mehr bewertet · gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put on your watchlist · saved</source>
        <translation>
            <numerusform>%Ln Titel auf deine Merkliste gesetzt · gespeichert</numerusform>
            <numerusform>%Ln Titel auf deine Merkliste gesetzt · gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) rated {stars} · saved</source>
        <translation>
            <numerusform>%Ln Titel mit {stars} bewertet · gespeichert</numerusform>
            <numerusform>%Ln Titel mit {stars} bewertet · gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) taken off your watchlist · saved</source>
        <translation>
            <numerusform>%Ln Titel von deiner Merkliste genommen · gespeichert</numerusform>
            <numerusform>%Ln Titel von deiner Merkliste genommen · gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will not be offered again · saved</source>
        <translation>
            <numerusform>%Ln Titel wird nicht mehr angeboten · gespeichert</numerusform>
            <numerusform>%Ln Titel werden nicht mehr angeboten · gespeichert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not seen %Ln title(s) · saved</source>
        <translation>
            <numerusform>%Ln Titel hast du nicht gesehen · gespeichert</numerusform>
            <numerusform>%Ln Titel hast du nicht gesehen · gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not seen {title} · saved</source>
        <translation>{title} hast du nicht gesehen · gespeichert</translation>
    </message>
    <message>
        <source>Your note on {title} · saved</source>
        <translation>Deine Notiz zu {title} · gespeichert</translation>
    </message>
    <message>
        <source>{title} is in your catalogue now · saved</source>
        <translation>{title} ist jetzt in deinem Katalog · gespeichert</translation>
    </message>
    <message>
        <source>{title} is marked as seen · saved</source>
        <translation>{title} ist als gesehen markiert · gespeichert</translation>
    </message>
    <message>
        <source>{title} is no longer marked as seen · saved</source>
        <translation>{title} ist nicht mehr als gesehen markiert · gespeichert</translation>
    </message>
    <message>
        <source>{title} is out of your catalogue; what you said of it is kept · saved</source>
        <translation>{title} ist nicht mehr in deinem Katalog; was du dazu gesagt hast, bleibt · gespeichert</translation>
    </message>
    <message>
        <source>{title} may be asked about again · saved</source>
        <translation>Nach {title} darf wieder gefragt werden · gespeichert</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>1–5 rate, Shift for half · W watchlist · S seen · X not for me · / search · ? all keys</source>
        <translation>1–5 bewerten, Umschalt halb · W Merkliste · S gesehen · X nichts für mich · / Suche · ? Tasten</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Strg+Z</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>%Ln Zeile prüfen</numerusform>
            <numerusform>%Ln Zeilen prüfen</numerusform>
        </translation>
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
    <name>OnlineCard</name>
    <message>
        <source>Add another service</source>
        <translation>Weiteren Dienst hinzufügen</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>Anderer Dienst…</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Zwischenspeicher leeren</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Schlüssel vergessen</translation>
    </message>
    <message>
        <source>Kept on this computer: {used}. At most {most}, and nothing for longer than {days} days.</source>
        <translation>Auf diesem Computer aufbewahrt: {used}. Höchstens {most}, und nichts länger als {days} Tage.</translation>
    </message>
    <message>
        <source>MY SERVICES</source>
        <translation>MEINE DIENSTE</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NEU</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>REGION</translation>
    </message>
    <message>
        <source>Region where you watch</source>
        <translation>Region, in der du schaust</translation>
    </message>
    <message>
        <source>Show posters, descriptions and where to watch, from TMDB</source>
        <translation>Plakate, Beschreibungen und Anbieter von TMDB zeigen</translation>
    </message>
    <message>
        <source>TMDB accepts the key.</source>
        <translation>TMDB nimmt den Schlüssel an.</translation>
    </message>
    <message>
        <source>TMDB gives everyone a free key, for use that is not commercial: in your account at themoviedb.org, under Settings, API.</source>
        <translation>TMDB gibt allen kostenlos einen Schlüssel, für nicht kommerzielle Nutzung: in deinem Konto bei themoviedb.org unter Einstellungen, API.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Schlüssel prüfen</translation>
    </message>
    <message>
        <source>There is no key yet, so nothing is asked.</source>
        <translation>Es gibt noch keinen Schlüssel, also wird nichts gefragt.</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used. Your key is in a plain file that only your account may read: {path}</source>
        <translation>Dieses System hat keinen Schlüsselbund, der sich nutzen ließe. Dein Schlüssel steht im Klartext in einer Datei, die nur dein Konto lesen darf: {path}</translation>
    </message>
    <message>
        <source>Those that you have come first in the details.</source>
        <translation>Deine stehen in den Einzelheiten zuerst.</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Prüfen und behalten</translation>
    </message>
    <message>
        <source>Where to watch: data of JustWatch.</source>
        <translation>Wo zu sehen: Daten von JustWatch.</translation>
    </message>
    <message>
        <source>Which there are is shown when TMDB could be asked.</source>
        <translation>Welche es gibt, wird gezeigt, sobald TMDB gefragt werden konnte.</translation>
    </message>
    <message>
        <source>While this is off, nothing here opens a connection. While it is on, TMDB (themoviedb.org) is asked about the titles that you look at. A request holds the title, your region, your language and your key; never your ratings. Predictions use none of it.</source>
        <translation>Solange dies aus ist, öffnet hier nichts eine Verbindung. Solange es an ist, wird TMDB (themoviedb.org) nach den Titeln gefragt, die du ansiehst. Eine Anfrage enthält den Titel, deine Region, deine Sprache und deinen Schlüssel, nie deine Bewertungen. Vorhersagen nutzen nichts davon.</translation>
    </message>
    <message>
        <source>Your TMDB API key or read access token</source>
        <translation>Dein TMDB-API-Schlüssel oder Lesezugriffstoken</translation>
    </message>
    <message>
        <source>Your TMDB key</source>
        <translation>Dein TMDB-Schlüssel</translation>
    </message>
    <message>
        <source>Your key is in the system&apos;s keyring.</source>
        <translation>Dein Schlüssel ist im Schlüsselbund des Systems.</translation>
    </message>
</context>
<context>
    <name>OnlineFacts</name>
    <message>
        <source>All offers at TMDB</source>
        <translation>Alle Angebote bei TMDB</translation>
    </message>
    <message>
        <source>Asking TMDB…</source>
        <translation>TMDB wird gefragt…</translation>
    </message>
    <message>
        <source>Buy: {names}</source>
        <translation>Kaufen: {names}</translation>
    </message>
    <message>
        <source>Free: {names}</source>
        <translation>Kostenlos: {names}</translation>
    </message>
    <message>
        <source>From TMDB</source>
        <translation>Von TMDB</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Next episode: season {season}, episode {episode}, on {date}</source>
        <translation>Nächste Folge: Staffel {season}, Folge {episode}, am {date}</translation>
    </message>
    <message>
        <source>No service is known there.</source>
        <translation>Dort ist kein Dienst bekannt.</translation>
    </message>
    <message>
        <source>Offline: shown as of {date}.</source>
        <translation>Offline: Stand vom {date}.</translation>
    </message>
    <message>
        <source>On your services: {names}</source>
        <translation>Bei deinen Diensten: {names}</translation>
    </message>
    <message>
        <source>Rent: {names}</source>
        <translation>Leihen: {names}</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Kurze Beschreibung</translation>
    </message>
    <message>
        <source>Stream: {names}</source>
        <translation>Streamen: {names}</translation>
    </message>
    <message>
        <source>TMDB cannot be reached now. Everything else works as ever.</source>
        <translation>TMDB ist gerade nicht erreichbar. Alles andere geht wie immer.</translation>
    </message>
    <message>
        <source>TMDB does not accept the key: see Settings, Online.</source>
        <translation>TMDB nimmt den Schlüssel nicht an: siehe Optionen, Online.</translation>
    </message>
    <message>
        <source>TMDB does not know this title.</source>
        <translation>TMDB kennt diesen Titel nicht.</translation>
    </message>
    <message>
        <source>TMDB wants to be asked later.</source>
        <translation>TMDB möchte später gefragt werden.</translation>
    </message>
    <message>
        <source>TMDB&apos;s answer could not be used.</source>
        <translation>Die Antwort von TMDB war nicht zu gebrauchen.</translation>
    </message>
    <message>
        <source>WHERE TO WATCH IN {region}</source>
        <translation>WO ZU SEHEN: {region}</translation>
    </message>
    <message>
        <source>Where to watch: JustWatch. Description: TMDB. {date}</source>
        <translation>Wo zu sehen: JustWatch. Beschreibung: TMDB. {date}</translation>
    </message>
    <message>
        <source>Whole description</source>
        <translation>Ganze Beschreibung</translation>
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
    <name>OrderChoice</name>
    <message>
        <source>Best known first</source>
        <translation>Bekannteste zuerst</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Beste Treffer zuerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <source>In which order titles stand</source>
        <translation>In welcher Reihenfolge die Titel stehen</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Reihenfolge</translation>
    </message>
    <message>
        <source>Rated last first</source>
        <translation>Zuletzt bewertete zuerst</translation>
    </message>
    <message>
        <source>Your favourites first</source>
        <translation>Deine Lieblinge zuerst</translation>
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
    <name>People</name>
    <message>
        <source>Me</source>
        <translation>Ich</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Guest: {name}</source>
        <translation>Gast: {name}</translation>
    </message>
    <message>
        <source>{name} watches</source>
        <translation>{name} schaut mit</translation>
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
    <name>ProfileButton</name>
    <message>
        <source>Add a profile</source>
        <translation>Profil anlegen</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Profil anlegen…</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>Profile verwalten…</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil: {name}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>Name der Person:</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>One moment: an import is being written or taken back. Try again when it is done.</source>
        <translation>Einen Moment: Ein Import wird gerade geschrieben oder rückgängig gemacht. Versuch es noch einmal, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Angehalten: Nichts wurde geschrieben.</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Profil anlegen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>Delete all ratings, lists and backups of {name}, %Ln file(s) in all?</source>
        <translation>
            <numerusform>Alle Bewertungen, Listen und Sicherungen von {name} löschen, insgesamt %Ln Datei?</numerusform>
            <numerusform>Alle Bewertungen, Listen und Sicherungen von {name} löschen, insgesamt %Ln Dateien?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who uses this machine can have a profile: ratings, lists and what was learned, each in a file of their own.</source>
        <translation>Alle, die diesen Rechner benutzen, können ein Profil haben: Bewertungen, Listen und Gelerntes, jeweils in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>Nicht gelöscht:</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Profil entfernen</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Profil umbenennen</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Wechseln</translation>
    </message>
    <message>
        <source>Switch to another profile to remove this one</source>
        <translation>Wechsle zu einem anderen Profil, um dieses zu entfernen</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>Name der Person:</translation>
    </message>
    <message>
        <source>They are gone for good. Nobody else&apos;s files are touched.</source>
        <translation>Sie sind endgültig weg. Dateien anderer werden nicht angerührt.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>jetzt geöffnet</translation>
    </message>
    <message>
        <source>{name} is removed. Deleted:</source>
        <translation>{name} ist entfernt. Gelöscht:</translation>
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
        <source>%Ln title(s) rated</source>
        <translation>
            <numerusform>%Ln Titel bewertet</numerusform>
            <numerusform>%Ln Titel bewertet</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>I haven&apos;t seen the rest: go on</source>
        <translation>Den Rest kenne ich nicht: weiter</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Anders beginnen</translation>
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
        <source>Stars for those you have seen; half stars with Shift. Enter goes to the next one.</source>
        <translation>Sterne für die, die du gesehen hast; halbe mit der Umschalttaste. Eingabe geht zum nächsten.</translation>
    </message>
    <message>
        <source>enough to begin with; each further one makes it more yours</source>
        <translation>genug für den Anfang; jede weitere macht sie mehr zu deiner</translation>
    </message>
    <message>
        <source>{rated}, of about {n} to begin with</source>
        <translation>{rated}, von etwa {n} für den Anfang</translation>
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
    <name>ReadingJob</name>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Angehalten: Nichts wurde geschrieben.</translation>
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
        <source>{rank}: {title}, predicted {stars} of 5, {confidence}. {reason}</source>
        <translation>{rank}: {title}, vorhergesagt {stars} von 5, {confidence}. {reason}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>This is a new, empty profile. What was damaged is kept in {file}.</source>
        <translation>Das ist ein neues, leeres Profil. Das Beschädigte liegt in {file}.</translation>
    </message>
    <message>
        <source>Your profile is open again. What was damaged is kept in {file}.</source>
        <translation>Dein Profil ist wieder offen. Das Beschädigte liegt in {file}.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message numerus="yes">
        <source>%Ln mark(s) and note(s)</source>
        <translation>
            <numerusform>%Ln Markierung oder Notiz</numerusform>
            <numerusform>%Ln Markierungen und Notizen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln Bewertung</numerusform>
            <numerusform>%Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), the last one of {day}</source>
        <translation>
            <numerusform>%Ln Bewertung, vom {day}</numerusform>
            <numerusform>%Ln Bewertungen, die letzte vom {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) of these from the newest backup</source>
        <translation>
            <numerusform>%Ln Titel davon aus der neuesten Sicherung</numerusform>
            <numerusform>%Ln Titel davon aus der neuesten Sicherung</numerusform>
        </translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Eine Datei …</translation>
    </message>
    <message>
        <source>Bring it back and open</source>
        <translation>Zurückholen und öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is in its place now is kept beside it under another name.</source>
        <translation>Nichts wird gelöscht: Was jetzt an seiner Stelle liegt, bleibt daneben unter einem anderen Namen.</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>Anderes Profil öffnen</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>Anderes Profil öffnen …</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite)</source>
        <translation>Profile (*.sqlite)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Start with an empty profile</source>
        <translation>Mit leerem Profil beginnen</translation>
    </message>
    <message>
        <source>The backup of {day}</source>
        <translation>Die Sicherung vom {day}</translation>
    </message>
    <message>
        <source>There is no backup of it, and nothing in it can be read.</source>
        <translation>Es gibt keine Sicherung davon, und nichts darin ist lesbar.</translation>
    </message>
    <message>
        <source>This backup cannot be used: choose another.</source>
        <translation>Diese Sicherung ist nicht brauchbar: Wähle eine andere.</translation>
    </message>
    <message>
        <source>This can be brought back; the first is the best of it:</source>
        <translation>Das lässt sich zurückholen; das Erste ist das Beste davon:</translation>
    </message>
    <message>
        <source>This file is no profile, or its beginning is destroyed</source>
        <translation>Diese Datei ist kein Profil, oder ihr Anfang ist zerstört</translation>
    </message>
    <message>
        <source>This is a backup of another profile: open that one, {file}, and restore it there.</source>
        <translation>Das ist die Sicherung eines anderen Profils: Öffne jenes, {file}, und spiel sie dort zurück.</translation>
    </message>
    <message>
        <source>This profile is from a newer version of the app, or it is damaged</source>
        <translation>Dieses Profil ist von einer neueren Version der App, oder es ist beschädigt</translation>
    </message>
    <message>
        <source>What can be brought back</source>
        <translation>Was sich zurückholen lässt</translation>
    </message>
    <message>
        <source>What can still be read of it</source>
        <translation>Was davon noch lesbar ist</translation>
    </message>
    <message>
        <source>Your profile cannot be opened</source>
        <translation>Dein Profil lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Your profile is damaged</source>
        <translation>Dein Profil ist beschädigt</translation>
    </message>
    <message>
        <source>Your profile is gone, but something of it is left</source>
        <translation>Dein Profil ist weg, aber es ist etwas davon übrig</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln row(s) put off until later.</source>
        <translation>
            <numerusform>%Ln Zeile auf später verschoben.</numerusform>
            <numerusform>%Ln Zeilen auf später verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to decide</source>
        <translation>
            <numerusform>%Ln Zeile zu entscheiden</numerusform>
            <numerusform>%Ln Zeilen zu entscheiden</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Zurück zu den Optionen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabetaste</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No row waits any more.</source>
        <translation>Keine Zeile wartet mehr.</translation>
    </message>
    <message>
        <source>No title here is called that. Search for it, leave it out, or let it wait for a newer catalogue.</source>
        <translation>Kein Titel hier heißt so. Suche ihn, lass ihn weg, oder lass ihn auf einen neueren Katalog warten.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Keiner davon</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nichts heißt so.</translation>
    </message>
    <message>
        <source>Search for another title</source>
        <translation>Einen anderen Titel suchen</translation>
    </message>
    <message>
        <source>Search for another title   /</source>
        <translation>Einen anderen Titel suchen   /</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>Das war alles</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Dieser</translation>
    </message>
    <message>
        <source>Which titles are these?</source>
        <translation>Welche Titel sind das?</translation>
    </message>
    <message>
        <source>no year in the file</source>
        <translation>kein Jahr in der Datei</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>auf der Merkliste</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>you rated it {stars}</source>
        <translation>von dir mit {stars} bewertet</translation>
    </message>
    <message>
        <source>{left} · saved as you decide, and remembered for later imports</source>
        <translation>{left} · gespeichert, sobald du entscheidest, und für spätere Importe gemerkt</translation>
    </message>
    <message>
        <source>{title}: left out</source>
        <translation>{title}: weggelassen</translation>
    </message>
</context>
<context>
    <name>RowBlock</name>
    <message>
        <source>Scroll back</source>
        <translation>Zurückblättern</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Weiterblättern</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Recommended titles in rows</source>
        <translation>Empfohlene Titel in Reihen</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>length unknown</source>
        <translation>Länge unbekannt</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} h</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} h {minutes}</translation>
    </message>
    <message>
        <source>{length} an episode</source>
        <translation>{length} je Folge</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln title(s) selected</source>
        <translation>
            <numerusform>%Ln Titel ausgewählt</numerusform>
            <numerusform>%Ln Titel ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Auswahl aufheben</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln title(s) alike</source>
        <translation>
            <numerusform>%Ln Titel gleich bewerten</numerusform>
            <numerusform>%Ln Titel gleich bewerten</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected titles</source>
        <translation>Ausgewählte Titel</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The import is being taken back…</source>
        <translation>Der Import wird zurückgenommen…</translation>
    </message>
    <message>
        <source>What is rated counts as seen</source>
        <translation>Was bewertet ist, gilt als gesehen</translation>
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
        <source>Go on with the welcome</source>
        <translation>Mit der Begrüßung weitermachen</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Sprache der Oberfläche</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lizenzen …</translation>
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
        <source>Pick groups of films, or rate screens of titles: it goes on where you left.</source>
        <translation>Wähle Gruppen von Filmen oder bewerte Titel Seite für Seite: es geht weiter, wo du aufgehört hast.</translation>
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
    <message>
        <source>Your taste</source>
        <translation>Dein Geschmack</translation>
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
    <name>ShownStars</name>
    <message>
        <source>Predicted: {stars} of 5 stars</source>
        <translation>Vorhergesagt: {stars} von 5 Sternen</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>LIKED BY THE SAME PEOPLE</source>
        <translation>VON DENSELBEN GEMOCHT</translation>
    </message>
    <message>
        <source>OF THE SAME KIND</source>
        <translation>VON DERSELBEN ART</translation>
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
    <message>
        <source>not for me</source>
        <translation>nichts für mich</translation>
    </message>
    <message>
        <source>on your watchlist</source>
        <translation>auf deiner Merkliste</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
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
    <name>Stars</name>
    <message>
        <source>five stars</source>
        <translation>fünf Sterne</translation>
    </message>
    <message>
        <source>four and a half stars</source>
        <translation>viereinhalb Sterne</translation>
    </message>
    <message>
        <source>four stars</source>
        <translation>vier Sterne</translation>
    </message>
    <message>
        <source>half a star</source>
        <translation>einen halben Stern</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>keinen Stern</translation>
    </message>
    <message>
        <source>one and a half stars</source>
        <translation>eineinhalb Sterne</translation>
    </message>
    <message>
        <source>one star</source>
        <translation>einen Stern</translation>
    </message>
    <message>
        <source>three and a half stars</source>
        <translation>dreieinhalb Sterne</translation>
    </message>
    <message>
        <source>three stars</source>
        <translation>drei Sterne</translation>
    </message>
    <message>
        <source>two and a half stars</source>
        <translation>zweieinhalb Sterne</translation>
    </message>
    <message>
        <source>two stars</source>
        <translation>zwei Sterne</translation>
    </message>
</context>
<context>
    <name>TasteGroup</name>
    <message>
        <source>a bit of everything</source>
        <translation>von allem etwas</translation>
    </message>
    <message>
        <source>classics</source>
        <translation>Klassiker</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} und {other}</translation>
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
    <name>TitleActions</name>
    <message>
        <source>Add to the watchlist</source>
        <translation>Auf die Merkliste</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Gemerkt</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Als gesehen markieren</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>Doch nicht gesehen</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Wieder anbieten</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gesehen</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>Seen, as it is rated</source>
        <translation>Gesehen, da bewertet</translation>
    </message>
    <message>
        <source>Take off the watchlist</source>
        <translation>Von der Merkliste nehmen</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Merkliste</translation>
    </message>
    <message>
        <source>What you rated counts as seen</source>
        <translation>Was du bewertet hast, gilt als gesehen</translation>
    </message>
</context>
<context>
    <name>TmdbSearch</name>
    <message>
        <source>Enter takes name, year and kind over. Genres, language and length you say yourself.</source>
        <translation>Die Eingabetaste übernimmt Name, Jahr und Art. Genres, Sprache und Länge gibst du selbst an.</translation>
    </message>
    <message>
        <source>Look it up at TMDB</source>
        <translation>Bei TMDB nachsehen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>TMDB knows no title of that name.</source>
        <translation>TMDB kennt keinen Titel dieses Namens.</translation>
    </message>
    <message>
        <source>Titles at TMDB; Enter takes one over</source>
        <translation>Titel bei TMDB; die Eingabetaste übernimmt einen</translation>
    </message>
</context>
<context>
    <name>TogetherModel</name>
    <message>
        <source>{name} gave {stars}</source>
        <translation>{name} gab {stars}</translation>
    </message>
    <message>
        <source>{name} {stars}</source>
        <translation>{name} {stars}</translation>
    </message>
    <message>
        <source>{name} {stars}, seen</source>
        <translation>{name} {stars}, gesehen</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Add a profile…</source>
        <translation>Profil anlegen…</translation>
    </message>
    <message>
        <source>Choose at least two</source>
        <translation>Wähle mindestens zwei</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>For everything that is left, somebody’s stars are below the veto.</source>
        <translation>Bei allem, was übrig ist, liegen die Sterne von jemandem unter dem Veto.</translation>
    </message>
    <message>
        <source>Lift the veto by stars</source>
        <translation>Veto nach Sternen aufheben</translation>
    </message>
    <message>
        <source>Nothing is left for all of you</source>
        <translation>Für euch alle bleibt nichts übrig</translation>
    </message>
    <message>
        <source>One list for everyone who watches</source>
        <translation>Eine Liste für alle, die mitschauen</translation>
    </message>
    <message>
        <source>Press the names of those who watch tonight, or open the ratings of a guest.</source>
        <translation>Drücke die Namen derer, die heute schauen, oder öffne die Bewertungen eines Gastes.</translation>
    </message>
    <message>
        <source>Titles for all of you</source>
        <translation>Titel für euch alle</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Zusammen</translation>
    </message>
    <message>
        <source>Without the filters there is something.</source>
        <translation>Ohne die Filter gibt es etwas.</translation>
    </message>
    <message>
        <source>the stars are everyone’s average</source>
        <translation>die Sterne sind der Durchschnitt aller</translation>
    </message>
    <message>
        <source>the stars are those of the one who likes it least</source>
        <translation>die Sterne sind von dem, dem es am wenigsten gefällt</translation>
    </message>
    <message numerus="yes">
        <source>{name} by %Ln rating(s)</source>
        <translation>
            <numerusform>{name} nach %Ln Bewertung</numerusform>
            <numerusform>{name} nach %Ln Bewertungen</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, without ratings, as people in general</source>
        <translation>{name}, ohne Bewertungen, wie die Leute im Allgemeinen</translation>
    </message>
</context>
<context>
    <name>TonightCard</name>
    <message>
        <source>Add to watchlist</source>
        <translation>Auf die Merkliste</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Anderer Vorschlag</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nichts für mich</translation>
    </message>
    <message>
        <source>On your watchlist</source>
        <translation>Auf der Merkliste</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>Schon gesehen</translation>
    </message>
    <message>
        <source>TONIGHT</source>
        <translation>HEUTE ABEND</translation>
    </message>
    <message>
        <source>Tonight: {title}. {said}</source>
        <translation>Heute Abend: {title}. {said}</translation>
    </message>
    <message>
        <source>{predicted}. {why}.</source>
        <translation>{predicted}. {why}.</translation>
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
    <name>WatchlistPage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln Titel</numerusform>
            <numerusform>%Ln Titel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) would take longer.</source>
        <translation>
            <numerusform>%Ln Titel würde länger dauern.</numerusform>
            <numerusform>%Ln Titel würden länger dauern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse titles</source>
        <translation>Titel durchstöbern</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Nach Titel</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Most stars for me first</source>
        <translation>Zuerst die meisten Sterne für mich</translation>
    </message>
    <message>
        <source>Newest on the list first</source>
        <translation>Zuletzt gemerkte zuerst</translation>
    </message>
    <message>
        <source>Nothing fits in this time</source>
        <translation>Nichts passt in diese Zeit</translation>
    </message>
    <message>
        <source>Nothing on your watchlist yet</source>
        <translation>Noch nichts auf deiner Merkliste</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Nichts passt zu diesen Filtern</translation>
    </message>
    <message>
        <source>Order of the watchlist</source>
        <translation>Ordnung der Merkliste</translation>
    </message>
    <message>
        <source>Press W on any title, or “Watchlist” in its details, and it waits here, the best for you first. An import from Letterboxd, IMDb or Trakt brings a watchlist along.</source>
        <translation>Drücke W bei einem Titel oder „Merkliste“ in seinen Details, dann wartet er hier, der beste für dich zuerst. Ein Import aus Letterboxd, IMDb oder Trakt bringt eine Merkliste mit.</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Kürzeste zuerst</translation>
    </message>
    <message>
        <source>Show any length</source>
        <translation>Jede Länge zeigen</translation>
    </message>
    <message>
        <source>Titles on your watchlist</source>
        <translation>Titel auf deiner Merkliste</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Merkliste</translation>
    </message>
    <message numerus="yes">
        <source>Your watchlist has %Ln title(s), and the filters leave none of them.</source>
        <translation>
            <numerusform>Deine Merkliste hat %Ln Titel, und die Filter lassen keinen übrig.</numerusform>
            <numerusform>Deine Merkliste hat %Ln Titel, und die Filter lassen keinen übrig.</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this catalogue: {titles}</source>
        <translation>nicht in diesem Katalog: {titles}</translation>
    </message>
    <message>
        <source>{number} of unknown length, at the end</source>
        <translation>{number} von unbekannter Länge, am Ende</translation>
    </message>
    <message>
        <source>{number} within the filters</source>
        <translation>{number} innerhalb der Filter</translation>
    </message>
    <message>
        <source>{number} within {minutes} minutes</source>
        <translation>{number} in {minutes} Minuten</translation>
    </message>
</context>
<context>
    <name>WaysToAdd</name>
    <message>
        <source>A guest for this evening</source>
        <translation>Ein Gast für heute Abend</translation>
    </message>
    <message>
        <source>Add a profile to import into…</source>
        <translation>Profil anlegen, um zu importieren…</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Profil anlegen…</translation>
    </message>
    <message>
        <source>Find what all of you would like</source>
        <translation>Findet, was euch allen gefallen würde</translation>
    </message>
    <message>
        <source>Make a profile for them and drop their export of Letterboxd, IMDb, Trakt or another service on the window.</source>
        <translation>Lege für die Person ein Profil an und ziehe ihren Export aus Letterboxd, IMDb, Trakt oder einem anderen Dienst ins Fenster.</translation>
    </message>
    <message>
        <source>Open an export that they brought. It is read into memory, and nothing of it is stored.</source>
        <translation>Öffne einen Export, den der Gast mitgebracht hat. Er wird in den Speicher gelesen, und nichts davon wird aufbewahrt.</translation>
    </message>
    <message>
        <source>Open their ratings…</source>
        <translation>Bewertungen öffnen…</translation>
    </message>
    <message>
        <source>Someone who uses this machine</source>
        <translation>Jemand, der diesen Rechner benutzt</translation>
    </message>
    <message>
        <source>Someone with ratings elsewhere</source>
        <translation>Jemand mit Bewertungen anderswo</translation>
    </message>
    <message>
        <source>They get a profile of their own and rate a dozen titles. Then switch back to yours.</source>
        <translation>Die Person bekommt ein eigenes Profil und bewertet ein Dutzend Titel. Dann wechselst du zurück zu deinem.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A screen of well known titles at a time, chosen for what your stars would tell. What you leave empty counts as not seen.</source>
        <translation>Jeweils eine Seite bekannter Titel, gewählt nach dem, was deine Sterne verraten würden. Was du leer lässt, gilt als nicht gesehen.</translation>
    </message>
    <message>
        <source>An export of Letterboxd, IMDb, Trakt, MovieLens and others, or any table with titles and ratings. You can also drop the file on this window. You see what it would change before anything is written.</source>
        <translation>Ein Export von Letterboxd, IMDb, Trakt, MovieLens und anderen oder jede Tabelle mit Titeln und Bewertungen. Du kannst die Datei auch auf dieses Fenster ziehen. Du siehst, was sie ändern würde, bevor etwas geschrieben wird.</translation>
    </message>
    <message>
        <source>Bring your ratings</source>
        <translation>Bring deine Bewertungen mit</translation>
    </message>
    <message>
        <source>Groups of well known films, each for a taste. Pick those you would rather watch from.</source>
        <translation>Gruppen bekannter Filme, jede für einen Geschmack. Wähle die, aus denen du lieber etwas sehen würdest.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Datei einlesen</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Anders beginnen</translation>
    </message>
    <message>
        <source>Pick groups</source>
        <translation>Gruppen wählen</translation>
    </message>
    <message>
        <source>Pick what you like</source>
        <translation>Wähle, was du magst</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>Titel bewerten</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>Zeigen, was für mich ist</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Vorerst überspringen</translation>
    </message>
    <message>
        <source>Tell a little of your taste, whichever way suits you. Nothing leaves this computer, and you can go on another time.</source>
        <translation>Erzähl ein wenig von deinem Geschmack, auf dem Weg, der dir passt. Nichts verlässt diesen Computer, und du kannst ein andermal weitermachen.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
</TS>
