<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddTitleDialog</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Ajouter un titre</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>Chercher un genre</translation>
    </message>
    <message>
        <source>For what the catalogue does not have. It is kept in your profile alone, and its stars are predicted by what you say of it here.</source>
        <translation>Pour ce que le catalogue n’a pas. Le titre reste dans votre profil seul, et ses étoiles sont prédites d’après ce que vous en dites ici.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Genres</translation>
    </message>
    <message>
        <source>Give a year from {first} to {last}, or none.</source>
        <translation>Indiquez une année de {first} à {last}, ou aucune.</translation>
    </message>
    <message>
        <source>Give minutes from 1 to {most}, or none.</source>
        <translation>Indiquez de 1 à {most} minutes, ou rien.</translation>
    </message>
    <message>
        <source>It is none of these: add it</source>
        <translation>Aucun de ceux-ci : l’ajouter</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Sorte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>Nom original</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Dites comment il s’appelle.</translation>
    </message>
    <message>
        <source>This may be it already. Enter opens it.</source>
        <translation>C’est peut-être déjà lui : Entrée l’ouvre.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>It ended by a fault of its own the last time. A report without titles is in {path}.</source>
        <translation>La dernière fois, une panne interne l’a fermée. Un rapport sans titres est dans {path}.</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Also the key N</source>
        <translation>Ou la touche N</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>Pas vu</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln titre</numerusform>
            <numerusform>%Ln titres</numerusform>
        </translation>
    </message>
    <message>
        <source>A film or series that the catalogue does not have (Ctrl+N)</source>
        <translation>Un film ou une série que le catalogue n’a pas (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a title…</source>
        <translation>Ajouter un titre…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Effacer recherche et filtres</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Not here? Add it</source>
        <translation>Pas ici ? L’ajouter</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”</source>
        <translation>Rien ne s’appelle « {query} »</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Rien ne passe ces filtres</translation>
    </message>
    <message>
        <source>Several filters together leave nothing.</source>
        <translation>Plusieurs filtres ensemble ne laissent rien.</translation>
    </message>
    <message>
        <source>The beginning of each word is enough, in any order; accents do not matter.</source>
        <translation>Le début de chaque mot suffit, dans n’importe quel ordre ; les accents ne comptent pas.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>rate those you know: click the stars, or press 1 to 5</source>
        <translation>note ceux que tu connais : clique les étoiles ou appuie sur 1 à 5</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Titles that it may be</source>
        <translation>Titres possibles</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>de {names}</translation>
    </message>
    <message>
        <source>rated by {number}</source>
        <translation>noté par {number}</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message numerus="yes">
        <source>{name}, %Ln title(s)</source>
        <translation>
            <numerusform>{name}, %Ln titre</numerusform>
            <numerusform>{name}, %Ln titres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>A guess</source>
        <translation>Une intuition</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Assez sûr</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Très sûr</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>une intuition</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>assez sûr</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>très sûr</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>East Germany</source>
        <translation>Allemagne de l’Est</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Union soviétique</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Yougoslavie</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close the app</source>
        <translation>Fermer l’application</translation>
    </message>
    <message>
        <source>Everything you rated is saved. Nothing is sent to anyone.</source>
        <translation>Tout ce que tu as noté est enregistré. Rien n’est envoyé à personne.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Un problème est survenu</translation>
    </message>
    <message>
        <source>Something went wrong, and it is not your fault</source>
        <translation>Un problème est survenu, et ce n’est pas ta faute</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>The report could not be written; you can copy it from here.</source>
        <translation>Le rapport n’a pas pu être écrit ; tu peux le copier d’ici.</translation>
    </message>
    <message>
        <source>This report names no titles. It is in {path}.</source>
        <translation>Ce rapport ne nomme aucun titre. Il est dans {path}.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>%Ln file(s) are deleted.</source>
        <translation>
            <numerusform>%Ln fichier supprimé.</numerusform>
            <numerusform>%Ln fichiers supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), in one file on this computer. Nothing of it is sent anywhere.</source>
        <translation>
            <numerusform>%Ln note, dans un fichier de cet ordinateur. Rien n&apos;en est envoyé nulle part.</numerusform>
            <numerusform>%Ln notes, dans un fichier de cet ordinateur. Rien n&apos;en est envoyé nulle part.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are in {file}.</source>
        <translation>
            <numerusform>%Ln titre est dans {file}.</numerusform>
            <numerusform>%Ln titres sont dans {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout supprimer</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Tout supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>Delete your ratings, lists and all backups, %Ln file(s) in all? They are gone for good.</source>
        <translation>
            <numerusform>Supprimer tes notes, tes listes et toutes les sauvegardes, soit %Ln fichier ? C’est définitif.</numerusform>
            <numerusform>Supprimer tes notes, tes listes et toutes les sauvegardes, soit %Ln fichiers ? C’est définitif.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, for this app (*.json)</source>
        <translation>Tout, pour cette application (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>IMDb-like list (*.csv)</source>
        <translation>Liste façon IMDb (*.csv)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite *.bak)</source>
        <translation>Profils (*.sqlite *.bak)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>The app closes afterwards.</source>
        <translation>L’application se ferme ensuite.</translation>
    </message>
    <message>
        <source>These could not be deleted: {files}</source>
        <translation>Impossible de supprimer : {files}</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Écriture de {file}…</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tes données</translation>
    </message>
    <message>
        <source>Your profile is as in {file}: checked. What it was before is in {backup}.</source>
        <translation>Ton profil est comme dans {file} : vérifié. L’état précédent est dans {backup}.</translation>
    </message>
    <message>
        <source>{file}: checked, whole.</source>
        <translation>{file} : vérifié, intact.</translation>
    </message>
</context>
<context>
    <name>Decade</name>
    <message>
        <source>{year}s</source>
        <translation>Années {year}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Also: {names}</source>
        <translation>Aussi : {names}</translation>
    </message>
    <message>
        <source>By {people}</source>
        <translation>De {people}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Remove from your catalogue</source>
        <translation>Retirer de votre catalogue</translation>
    </message>
    <message>
        <source>Was on {services}</source>
        <translation>Était sur {services}</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Avec {people}</translation>
    </message>
    <message>
        <source>YOUR RATING</source>
        <translation>TA NOTE</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>pas encore noté</translation>
    </message>
    <message>
        <source>{stars} of 5 · saved</source>
        <translation>{stars} sur 5 · enregistré</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Retour (Alt+Gauche)</translation>
    </message>
    <message>
        <source>Back to the title before</source>
        <translation>Revenir au titre précédent</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Suivant (Alt+Droite)</translation>
    </message>
    <message>
        <source>Forward to the title after</source>
        <translation>Aller au titre suivant</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>le {day}</translation>
    </message>
</context>
<context>
    <name>DifferenceBars</name>
    <message>
        <source>too few ratings</source>
        <translation>trop peu de notes</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {difference} stars over %Ln title(s)</source>
        <translation>
            <numerusform>{name} : {difference} étoile sur %Ln titre</numerusform>
            <numerusform>{name} : {difference} étoile sur %Ln titres</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyBanner</name>
    <message numerus="yes">
        <source>An early guess, from %Ln rating(s): with about {enough} it becomes yours.</source>
        <translation>
            <numerusform>Première estimation, d’après %Ln note : avec environ {enough}, la liste devient la tienne.</numerusform>
            <numerusform>Première estimation, d’après %Ln notes : avec environ {enough}, la liste devient la tienne.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early guess, from the groups you picked. Rate a few titles you know, and it becomes yours.</source>
        <translation>Une première estimation, d&apos;après les groupes que tu as choisis. Note quelques titres que tu connais, et la liste devient la tienne.</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>En noter quelques-uns</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>En noter d’autres</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>Noter ce que tu connais</translation>
    </message>
    <message>
        <source>This is what people in general like. Rate a few titles you know, and it becomes yours.</source>
        <translation>Voici ce que les gens aiment en général. Note quelques titres que tu connais, et la liste devient la tienne.</translation>
    </message>
</context>
<context>
    <name>EarlyGuess</name>
    <message numerus="yes">
        <source>an early guess, until about %Ln rating(s)</source>
        <translation>
            <numerusform>première estimation, jusqu’à %Ln note</numerusform>
            <numerusform>première estimation, jusqu’à %Ln notes environ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message numerus="yes">
        <source>Error over time in stars, in blocks of %Ln rating(s): {errors}</source>
        <translation>
            <numerusform>Erreur au fil du temps en étoiles, par bloc de %Ln note : {errors}</numerusform>
            <numerusform>Erreur au fil du temps en étoiles, par bloc de %Ln notes : {errors}</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
    <message numerus="yes">
        <source>first %Ln rating(s)</source>
        <translation>
            <numerusform>%Ln première note</numerusform>
            <numerusform>%Ln premières notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %Ln</source>
        <translation>
            <numerusform>%Ln dernière</numerusform>
            <numerusform>%Ln dernières</numerusform>
        </translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>mesuré {error}</translation>
    </message>
</context>
<context>
    <name>ErrorScale</name>
    <message>
        <source>Measured</source>
        <translation>Mesuré</translation>
    </message>
    <message>
        <source>You, likely range</source>
        <translation>Toi, plage probable</translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>mesuré {error}</translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation>pas de note</translation>
    </message>
    <message numerus="yes">
        <source>off by {error} stars over %Ln rating(s)</source>
        <translation>
            <numerusform>écart de {error} étoile sur %Ln note</numerusform>
            <numerusform>écart de {error} étoile sur %Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} over {n}</source>
        <translation>{error} sur {n}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Services as they were then, not now: {services}.</source>
        <translation>Services tels qu’ils étaient alors : {services}.</translation>
    </message>
    <message>
        <source>This catalogue does not know where titles stream.</source>
        <translation>Ce catalogue ne sait pas où voir les titres.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>added by you</source>
        <translation>ajouté par vous</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>langue inconnue</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>année inconnue</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Without the filter on {filter} there would be %Ln.</source>
        <translation>
            <numerusform>Sans le filtre « {filter} », il y en aurait %Ln.</numerusform>
            <numerusform>Sans le filtre « {filter} », il y en aurait %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>confiance</translation>
    </message>
    <message>
        <source>country</source>
        <translation>pays</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>décennie</translation>
    </message>
    <message>
        <source>films or series</source>
        <translation>films ou séries</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>length</source>
        <translation>durée</translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation>non notés</translation>
    </message>
    <message>
        <source>service</source>
        <translation>service</translation>
    </message>
    <message>
        <source>watchlist</source>
        <translation>ma liste</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>Any decade</source>
        <translation>Toutes les décennies</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>Tous les genres</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Toutes les langues</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Effacer tous les filtres</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Décennie</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Films</translation>
    </message>
    <message>
        <source>Find a decade</source>
        <translation>Chercher une décennie</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>Chercher un genre</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Chercher une langue</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Search   /</source>
        <translation>Chercher   /</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)   /</source>
        <translation>
            <numerusform>Chercher parmi %Ln titre   /</numerusform>
            <numerusform>Chercher parmi %Ln titres   /</numerusform>
        </translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Chercher des titres</translation>
    </message>
    <message>
        <source>Search titles   /</source>
        <translation>Chercher un titre   /</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>Afficher les films</translation>
    </message>
    <message>
        <source>Show series</source>
        <translation>Afficher les séries</translation>
    </message>
</context>
<context>
    <name>ForYou</name>
    <message>
        <source>Because you loved {title}</source>
        <translation>Parce que tu as adoré {title}</translation>
    </message>
    <message>
        <source>Hidden gems</source>
        <translation>Perles cachées</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s)</source>
        <translation>
            <numerusform>Appris de %Ln note</numerusform>
            <numerusform>Appris de %Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s) by {model}</source>
        <translation>
            <numerusform>Appris de %Ln note par {model}</numerusform>
            <numerusform>Appris de %Ln notes par {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from the latest {most} of %Ln rating(s)</source>
        <translation>
            <numerusform>Appris des {most} dernières de %Ln note</numerusform>
            <numerusform>Appris des {most} dernières de %Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Liked by many</source>
        <translation>Aimé en général</translation>
    </message>
    <message>
        <source>Mostly because you gave {0}</source>
        <translation>Surtout parce que tu as donné {0}</translation>
    </message>
    <message>
        <source>Mostly because you gave {0} and {1}</source>
        <translation>Surtout parce que tu as donné {0} et {1}</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>On ne sait encore rien de toi</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Séries</translation>
    </message>
    <message>
        <source>Series for you</source>
        <translation>Séries pour toi</translation>
    </message>
    <message>
        <source>Something different</source>
        <translation>Quelque chose de différent</translation>
    </message>
    <message>
        <source>Top picks for you</source>
        <translation>Le meilleur pour toi</translation>
    </message>
    <message>
        <source>Well liked by people in general</source>
        <translation>Aimé en général</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0}</source>
        <translation>Aimé en général, et tu as donné {0}</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0} and {1}</source>
        <translation>Aimé en général, et tu as donné {0} et {1}</translation>
    </message>
    <message>
        <source>Well liked by people in general; your ratings speak rather against it</source>
        <translation>Aimé en général ; tes notes iraient plutôt contre</translation>
    </message>
    <message>
        <source>few know them, and the prediction is no guess</source>
        <translation>peu les connaissent, et la prédiction n’est pas une intuition</translation>
    </message>
    <message>
        <source>not your usual genres, and still well predicted</source>
        <translation>pas tes genres habituels, et pourtant bien prédits</translation>
    </message>
    <message>
        <source>you gave it {stars}</source>
        <translation>tu lui as donné {stars}</translation>
    </message>
    <message numerus="yes">
        <source>you liked %Ln title(s) in it</source>
        <translation>
            <numerusform>tu as aimé %Ln titre dans cette langue</numerusform>
            <numerusform>tu as aimé %Ln titres dans cette langue</numerusform>
        </translation>
    </message>
    <message>
        <source>your error {before} → {after} stars</source>
        <translation>ton erreur {before} → {after} étoile</translation>
    </message>
    <message>
        <source>your error {error} stars</source>
        <translation>ton erreur {error} étoile</translation>
    </message>
    <message>
        <source>{learned} · your ratings stay on this computer</source>
        <translation>{learned} · tes notes restent sur cet ordinateur</translation>
    </message>
    <message>
        <source>{stars} for you, {sure}</source>
        <translation>{stars} pour toi, {sure}</translation>
    </message>
    <message>
        <source>{title} {stars}</source>
        <translation>{stars} à {title}</translation>
    </message>
</context>
<context>
    <name>ForYouPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>From the groups you picked</source>
        <translation>D&apos;après les groupes que tu as choisis</translation>
    </message>
    <message>
        <source>Loosen one of them.</source>
        <translation>Assouplis-en un.</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Rien ne passe ces filtres</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>En noter d’autres</translation>
    </message>
    <message>
        <source>Recommended titles</source>
        <translation>Titres recommandés</translation>
    </message>
    <message>
        <source>All of your top picks</source>
        <translation>Tout le meilleur pour toi</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Retour aux rangées</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout voir</translation>
    </message>
    <message>
        <source>Show all of your top picks</source>
        <translation>Voir tout le meilleur pour toi</translation>
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
        <translation>Aventure</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biographie</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Enfants</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comédie</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Policier</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Documentaire</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drame</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>Fantastique</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>Film noir</translation>
    </message>
    <message>
        <source>Game Show</source>
        <translation>Jeu</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histoire</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>Horreur</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Musical</source>
        <translation>Comédie musicale</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Mystère</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Actualités</translation>
    </message>
    <message>
        <source>Reality</source>
        <translation>Téléréalité</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Romance</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>Science-fiction</translation>
    </message>
    <message>
        <source>Soap</source>
        <translation>Feuilleton</translation>
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
        <translation>Talk-show</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Thriller</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Guerre</translation>
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
        <translation>Autant que pour qui l’aime le moins</translation>
    </message>
    <message>
        <source>As good as on average</source>
        <translation>Autant qu’en moyenne</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Least misery</source>
        <translation>Moindre déplaisir</translation>
    </message>
    <message>
        <source>No veto by stars</source>
        <translation>Sans veto par étoiles</translation>
    </message>
    <message>
        <source>Nobody below {stars} stars</source>
        <translation>Personne sous {stars} étoiles</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Pas ce soir</translation>
    </message>
    <message>
        <source>Remove the guest {name}</source>
        <translation>Retirer l’invité {name}</translation>
    </message>
    <message>
        <source>Seen by someone is fine</source>
        <translation>Déjà vu par quelqu’un : d’accord</translation>
    </message>
    <message>
        <source>Someone does not want the chosen title tonight (V)</source>
        <translation>Quelqu’un ne veut pas de ce titre ce soir (V)</translation>
    </message>
    <message>
        <source>Take a veto back ({number})</source>
        <translation>Retirer un veto ({number})</translation>
    </message>
    <message>
        <source>Take back the last veto: {name}, {title}</source>
        <translation>Retirer le dernier veto : {name}, {title}</translation>
    </message>
    <message>
        <source>Veto by stars</source>
        <translation>Veto par étoiles</translation>
    </message>
    <message>
        <source>Who does not want it tonight</source>
        <translation>Qui n’en veut pas ce soir</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message numerus="yes">
        <source>%Ln group(s) picked.</source>
        <translation>
            <numerusform>%Ln groupe choisi.</numerusform>
            <numerusform>%Ln groupes choisis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Commencer autrement</translation>
    </message>
    <message>
        <source>Pick the groups that you would rather watch from, as many as you like.</source>
        <translation>Choisis les groupes dont tu aimerais voir quelque chose, autant que tu veux.</translation>
    </message>
    <message>
        <source>Rate a few of these</source>
        <translation>En noter quelques-uns</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>Noter des titres</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>Montrer ce qui est pour moi</translation>
    </message>
    <message>
        <source>These models know too few titles to make groups of. Rate some you know instead.</source>
        <translation>Ces modèles connaissent trop peu de titres pour former des groupes. Note plutôt ceux que tu connais.</translation>
    </message>
    <message>
        <source>Your list begins with them, as an early guess; ratings make it yours.</source>
        <translation>Ta liste part d&apos;eux, comme première estimation ; tes notes en font la tienne.</translation>
    </message>
</context>
<context>
    <name>GrowthLine</name>
    <message>
        <source>Your ratings over time: {n} from {first} to {last}</source>
        <translation>Tes notes au fil du temps : {n} du {first} au {last}</translation>
    </message>
</context>
<context>
    <name>GuestReader</name>
    <message>
        <source>A guest’s ratings</source>
        <translation>Les notes d’un invité</translation>
    </message>
    <message>
        <source>Add a guest’s ratings…</source>
        <translation>Ajouter les notes d’un invité…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation>Exports (*.zip *.csv *.json *.xml *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>No rating in {file} is of a title of this catalogue.</source>
        <translation>Aucune note de {file} ne porte sur un titre de ce catalogue.</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Progression de la lecture du fichier</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln modifiée</numerusform>
            <numerusform>%Ln modifiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nouvelle</numerusform>
            <numerusform>%Ln nouvelles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln ignorée</numerusform>
            <numerusform>%Ln ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln identique</numerusform>
            <numerusform>%Ln identiques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln à vérifier</numerusform>
            <numerusform>%Ln à vérifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a title here (kept, and tried again later)</source>
        <translation>
            <numerusform>%Ln sans titre ici (gardée, réessayée plus tard)</numerusform>
            <numerusform>%Ln sans titre ici (gardées, réessayées plus tard)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation>Exports (*.zip *.csv *.json *.xml *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>From Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker or any CSV: choose the file, or drop it on the window. You see what it would change before anything is written.</source>
        <translation>Depuis Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker ou un CSV : choisis le fichier ou dépose-le sur la fenêtre. Tu vois ce qui changerait avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>Importer des notes</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>Importer des notes…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Importation de {file}…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Progression de la lecture du fichier</translation>
    </message>
    <message>
        <source>Ratings from elsewhere</source>
        <translation>Notes venues d’ailleurs</translation>
    </message>
    <message>
        <source>Ratings: {scale}.</source>
        <translation>Notes : {scale}.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Lecture de {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)…</source>
        <translation>
            <numerusform>Vérifier %Ln ligne…</numerusform>
            <numerusform>Vérifier %Ln lignes…</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <translation>Ignorées : {reasons}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message numerus="yes">
        <source>{file} ({format}), %Ln row(s): {counts}.</source>
        <translation>
            <numerusform>{file} ({format}), %Ln ligne : {counts}.</numerusform>
            <numerusform>{file} ({format}), %Ln lignes : {counts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is imported: {counts}.</source>
        <translation>{file} est importé : {counts}.</translation>
    </message>
    <message>
        <source>{reason} The file is kept here until then.</source>
        <translation>{reason} D’ici là, le fichier reste ici.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%Ln not for you</source>
        <translation>
            <numerusform>%Ln pas pour toi</numerusform>
            <numerusform>%Ln pas pour toi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on your watchlist</source>
        <translation>
            <numerusform>%Ln dans ta liste</numerusform>
            <numerusform>%Ln dans ta liste</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation>
            <numerusform>%Ln noté</numerusform>
            <numerusform>%Ln notés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>%Ln déjà vu</numerusform>
            <numerusform>%Ln déjà vus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason that was wrong</source>
        <translation>
            <numerusform>%Ln avec une mauvaise raison</numerusform>
            <numerusform>%Ln avec une mauvaise raison</numerusform>
        </translation>
    </message>
    <message>
        <source>Each rating you give is one.</source>
        <translation>Chaque note que tu donnes compte.</translation>
    </message>
    <message>
        <source>From {n} on it is told in per cent.</source>
        <translation>À partir de {n}, c’est donné en pour cent.</translation>
    </message>
    <message>
        <source>Likely {low} to {high}; expected {expected}.</source>
        <translation>Probablement de {low} à {high} ; attendu {expected}.</translation>
    </message>
    <message>
        <source>No prediction has met its rating yet</source>
        <translation>Aucune prédiction n’a encore sa note</translation>
    </message>
    <message>
        <source>None of the recommended titles is rated yet</source>
        <translation>Aucun titre recommandé n’est encore noté</translation>
    </message>
    <message>
        <source>Of these {parts}.</source>
        <translation>Parmi eux : {parts}.</translation>
    </message>
    <message>
        <source>Titles count once they have stood before you for a moment.</source>
        <translation>Un titre compte dès qu’il est resté un moment sous tes yeux.</translation>
    </message>
    <message>
        <source>Watch one, rate it, and it counts here. What you rate while browsing does not.</source>
        <translation>Regardes-en un, note-le, et il compte ici. Ce que tu notes en explorant ne compte pas.</translation>
    </message>
    <message>
        <source>With so many, the true share is likely {low} to {high}.</source>
        <translation>Avec ce nombre, la vraie part est sans doute de {low} à {high}.</translation>
    </message>
    <message>
        <source>You give as many stars as others give the same titles ({where}).</source>
        <translation>Tu donnes autant d’étoiles que les autres aux mêmes titres ({where}).</translation>
    </message>
    <message>
        <source>You give {size} stars less than others ({where}).</source>
        <translation>Tu donnes {size} étoile de moins que les autres ({where}).</translation>
    </message>
    <message>
        <source>You give {size} stars more than others ({where}).</source>
        <translation>Tu donnes {size} étoile de plus que les autres ({where}).</translation>
    </message>
    <message numerus="yes">
        <source>is how far predictions made before %Ln of your rating(s) were off (RMSE)</source>
        <translation>
            <numerusform>d’écart pour les prédictions faites avant %Ln de tes notes (RMSE)</numerusform>
            <numerusform>d’écart pour les prédictions faites avant %Ln de tes notes (RMSE)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln recommended title(s) that you rated got {stars} stars or more</source>
        <translation>
            <numerusform>du %Ln titre recommandé que tu as noté a eu {stars} étoiles ou plus</numerusform>
            <numerusform>des %Ln titres recommandés que tu as notés ont eu {stars} étoiles ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln title(s): {own} and {others} on average</source>
        <translation>
            <numerusform>sur %Ln titre : {own} et {others} en moyenne</numerusform>
            <numerusform>sur %Ln titres : {own} et {others} en moyenne</numerusform>
        </translation>
    </message>
    <message>
        <source>ratings that were predicted before you gave them; from then on the error is told</source>
        <translation>notes prédites avant que tu les donnes ; à partir de là, l’erreur est indiquée</translation>
    </message>
    <message numerus="yes">
        <source>recommended title(s) got {stars} stars or more, so far</source>
        <translation>
            <numerusform>titre recommandé a eu {stars} étoiles ou plus jusqu’ici</numerusform>
            <numerusform>titres recommandés ont eu {stars} étoiles ou plus jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>title(s) recommended to you</source>
        <translation>
            <numerusform>titre te fut recommandé</numerusform>
            <numerusform>titres t’ont été recommandés</numerusform>
        </translation>
    </message>
    <message>
        <source>titles were recommended so far</source>
        <translation>titre recommandé jusqu’ici</translation>
    </message>
    <message>
        <source>{hits} of {n}</source>
        <translation>{hits} sur {n}</translation>
    </message>
    <message>
        <source>{hits} of {n} got as much as your own mean, or more.</source>
        <translation>{hits} sur {n} ont eu au moins ta propre moyenne.</translation>
    </message>
    <message numerus="yes">
        <source>{model} was measured at {error} with %Ln rating(s) given.</source>
        <translation>
            <numerusform>{model} : mesuré à {error} avec %Ln note donnée.</numerusform>
            <numerusform>{model} : mesuré à {error} avec %Ln notes données.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} stars</source>
        <translation>{number} étoile</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%Ln line(s) are in {path}. Read it before you share it.</source>
        <translation>
            <numerusform>%Ln ligne est dans {path}. Lis-la avant de la partager.</numerusform>
            <numerusform>%Ln lignes sont dans {path}. Lis-les avant de les partager.</numerusform>
        </translation>
    </message>
    <message>
        <source>All on one day so far; from the second on a line stands here.</source>
        <translation>Toutes le même jour pour l&apos;instant ; dès le deuxième, une courbe apparaît ici.</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Décennies</translation>
    </message>
    <message numerus="yes">
        <source>Each dot is the error over %Ln rating(s), in stars. Lower is better.</source>
        <translation>
            <numerusform>Chaque point est l’erreur sur %Ln note, en étoiles. Plus bas, c’est mieux.</numerusform>
            <numerusform>Chaque point est l’erreur sur %Ln notes, en étoiles. Plus bas, c’est mieux.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error by confidence</source>
        <translation>Erreur selon la confiance</translation>
    </message>
    <message numerus="yes">
        <source>Error in stars (RMSE, less is better) for %Ln people the models had never seen, by how many ratings were given; and how good their list of ten is (NDCG@10, more is better).</source>
        <translation>
            <numerusform>Erreur en étoiles (RMSE, moins c’est mieux) pour %Ln personne que les modèles n’avaient jamais vue, selon le nombre de notes données ; et la qualité de leur liste de dix (NDCG@10, plus c’est mieux).</numerusform>
            <numerusform>Erreur en étoiles (RMSE, moins c’est mieux) pour %Ln personnes que les modèles n’avaient jamais vues, selon le nombre de notes données ; et la qualité de leur liste de dix (NDCG@10, plus c’est mieux).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ten ratings that were predicted before make a dot: {n} of the first 10 so far.</source>
        <translation>Dix notes prédites à l’avance font un point : {n} des 10 premières jusqu’ici.</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>Exporter les retours</translation>
    </message>
    <message>
        <source>Export without titles…</source>
        <translation>Exporter sans les titres…</translation>
    </message>
    <message>
        <source>From three ratings in one of them on, it stands here.</source>
        <translation>Dès trois notes dans l’un d’eux, il apparaît ici.</translation>
    </message>
    <message>
        <source>Genres, beside what others give the same titles</source>
        <translation>Genres, face aux notes des autres pour les mêmes titres</translation>
    </message>
    <message>
        <source>How far predictions were off, in stars, by the word that stood beside them. Less is better.</source>
        <translation>De combien les prédictions se sont trompées, en étoiles, selon le mot affiché à côté. Moins, c’est mieux.</translation>
    </message>
    <message>
        <source>How many you had rated; those of a file count from the day that it tells.</source>
        <translation>Combien tu en avais noté ; ceux d&apos;un fichier comptent à partir du jour qu&apos;il indique.</translation>
    </message>
    <message>
        <source>How many you rated, and how many stars more or less you give.</source>
        <translation>Combien tu en as noté, et combien d’étoiles tu donnes en plus ou en moins.</translation>
    </message>
    <message>
        <source>How sure it said it was</source>
        <translation>À quel point c’était sûr</translation>
    </message>
    <message>
        <source>In which what you rated was made.</source>
        <translation>Dans lesquelles fut tourné ce que tu as noté.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyse</translation>
    </message>
    <message numerus="yes">
        <source>It has not learned from you yet: from %Ln rating(s) on it does, by itself.</source>
        <translation>
            <numerusform>Rien n&apos;a encore été appris de toi : cela se fait tout seul à partir de %Ln note.</numerusform>
            <numerusform>Rien n&apos;a encore été appris de toi : cela se fait tout seul à partir de %Ln notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Lignes JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>LIKED</source>
        <translation>AIMÉS</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Langues</translation>
    </message>
    <message>
        <source>More or less than others by genre</source>
        <translation>Plus ou moins que les autres, par genre</translation>
    </message>
    <message>
        <source>None of the titles that you rated is in this catalogue.</source>
        <translation>Aucun des titres que tu as notés n’est dans ce catalogue.</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>On ne sait encore rien de toi</translation>
    </message>
    <message>
        <source>OFF BY</source>
        <translation>ÉCART</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>RECOMMENDED</source>
        <translation>RECOMMANDÉS</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>Noter ce que tu connais</translation>
    </message>
    <message>
        <source>Rate titles you know. Then your taste stands here beside everyone&apos;s, and how often the recommendations that you followed were right.</source>
        <translation>Note des titres que tu connais. Tu verras ici tes goûts à côté de ceux de tous, et combien de fois les recommandations suivies étaient bonnes.</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Enregistrer comme image</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Enregistrer comme image…</translation>
    </message>
    <message>
        <source>Take part in a study, if you like</source>
        <translation>Participe à une étude, si tu veux</translation>
    </message>
    <message>
        <source>The picture is in {path}</source>
        <translation>L&apos;image est dans {path}</translation>
    </message>
    <message>
        <source>This bundle does not tell what was measured.</source>
        <translation>Ce paquet ne dit pas ce qui a été mesuré.</translation>
    </message>
    <message>
        <source>What is known of your taste, and how often that was right. On this computer only.</source>
        <translation>Ce qu’on sait de tes goûts, et combien de fois c’était juste. Sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>What learning changed</source>
        <translation>Ce que l&apos;apprentissage a changé</translation>
    </message>
    <message>
        <source>What stands above can be written into a file of text: predictions, ratings and days, but no titles, no times of day and nothing that tells who you are. Nothing is sent; you decide who gets it.</source>
        <translation>Ce qui précède peut être écrit dans un fichier texte : prédictions, notes et jours, mais ni titres, ni heures, ni rien qui dise qui tu es. Rien n’est envoyé ; tu décides à qui le donner.</translation>
    </message>
    <message>
        <source>What was measured for each model</source>
        <translation>Ce qui a été mesuré pour chaque modèle</translation>
    </message>
    <message>
        <source>When what you rated was made.</source>
        <translation>Quand fut tourné ce que tu as noté.</translation>
    </message>
    <message>
        <source>Your error in stars on ratings that were held back, before and after each run; below it how many ratings there were. What gains nothing is thrown away.</source>
        <translation>Ton erreur en étoiles sur des notes mises de côté, avant et après chaque passage ; dessous, le nombre de notes. Ce qui n&apos;apporte rien est abandonné.</translation>
    </message>
    <message>
        <source>Your ratings by decade</source>
        <translation>Tes notes par décennie</translation>
    </message>
    <message>
        <source>Your ratings by language</source>
        <translation>Tes notes par langue</translation>
    </message>
    <message>
        <source>Your ratings by stars</source>
        <translation>Tes notes par étoiles</translation>
    </message>
    <message>
        <source>Your ratings over time</source>
        <translation>Tes notes au fil du temps</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Tes étoiles</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another folder</source>
        <translation>Impossible d&apos;écrire {path} : choisis un autre dossier</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Add a title</source>
        <translation>Ajouter un titre</translation>
    </message>
    <message>
        <source>Back and forward in the details</source>
        <translation>Retour et avance dans les détails</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Tout choisir</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>En choisir plusieurs</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Fermer les détails</translation>
    </message>
    <message>
        <source>EVERYWHERE</source>
        <translation>PARTOUT</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vider</translation>
    </message>
    <message>
        <source>Go from title to title</source>
        <translation>Aller de titre en titre</translation>
    </message>
    <message>
        <source>Half a star more</source>
        <translation>Une demi-étoile de plus</translation>
    </message>
    <message>
        <source>Half a star up or down</source>
        <translation>Demi-étoile en plus ou en moins</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>Pas vu</translation>
    </message>
    <message>
        <source>IN THE SEARCH FIELD</source>
        <translation>DANS LA RECHERCHE</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Not tonight, in Together</source>
        <translation>Pas ce soir, dans Ensemble</translation>
    </message>
    <message>
        <source>ON A TITLE</source>
        <translation>SUR UN TITRE</translation>
    </message>
    <message>
        <source>On to the titles</source>
        <translation>Aller aux titres</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Ouvrir les détails</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Seen, or not after all</source>
        <translation>Vu, ou finalement non</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Étoiles</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Retirer la note</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Les pages</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Ces touches</translation>
    </message>
    <message>
        <source>Undo, several steps back</source>
        <translation>Annuler, plusieurs pas</translation>
    </message>
    <message>
        <source>WHEN ASKED</source>
        <translation>QUAND ON TE DEMANDE</translation>
    </message>
    <message>
        <source>Watchlist, on or off</source>
        <translation>Ma liste, oui ou non</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>film</source>
        <translation>film</translation>
    </message>
    <message>
        <source>mini-series</source>
        <translation>mini-série</translation>
    </message>
    <message>
        <source>series</source>
        <translation>série</translation>
    </message>
    <message>
        <source>special</source>
        <translation>émission spéciale</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Unknown</source>
        <translation>Inconnue</translation>
    </message>
</context>
<context>
    <name>LeanSliders</name>
    <message>
        <source>Familiar or adventurous</source>
        <translation>Familier ou aventureux</translation>
    </message>
    <message>
        <source>Popular or obscure</source>
        <translation>Populaire ou méconnu</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Sliders back to the middle</source>
        <translation>Curseurs remis au milieu</translation>
    </message>
    <message>
        <source>adventurous</source>
        <translation>aventureux</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>familier</translation>
    </message>
    <message>
        <source>obscure</source>
        <translation>méconnu</translation>
    </message>
    <message>
        <source>popular</source>
        <translation>populaire</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message numerus="yes">
        <source>Learned from %Ln rating(s): your error went from {before} to {after} stars.</source>
        <translation>
            <numerusform>Appris de %Ln note : ton erreur est passée de {before} à {after} étoile.</numerusform>
            <numerusform>Appris de %Ln notes : ton erreur est passée de {before} à {after} étoile.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained from %Ln rating(s): kept as it was, your error is {error} stars.</source>
        <translation>
            <numerusform>Rien gagné avec %Ln note : tout reste, ton erreur est de {error} étoile.</numerusform>
            <numerusform>Rien gagné avec %Ln notes : tout reste, ton erreur est de {error} étoile.</numerusform>
        </translation>
    </message>
    <message>
        <source>a node in the autoencoder</source>
        <translation>un nœud de l’auto-encodeur</translation>
    </message>
    <message>
        <source>how much each model counts</source>
        <translation>le poids de chaque modèle</translation>
    </message>
    <message>
        <source>the titles&apos; side of SVD++</source>
        <translation>le côté titres de SVD++</translation>
    </message>
    <message>
        <source>what others think and what is well known</source>
        <translation>l’avis des autres et la notoriété</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Adapted to you: {parts}.</source>
        <translation>Adapté à toi : {parts}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Oublier l’appris</translation>
    </message>
    <message>
        <source>Forgotten: the models are as they came.</source>
        <translation>Oublié : les modèles sont comme au départ.</translation>
    </message>
    <message>
        <source>Learn by itself when enough has changed</source>
        <translation>Apprendre tout seul quand assez de choses ont changé</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Apprendre</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Learning from your ratings…</source>
        <translation>Apprentissage de tes notes…</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>Rien n’a encore été appris.</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progression de l’apprentissage</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln more title(s), then it can be told whether learning helps.</source>
        <translation>
            <numerusform>Note encore %Ln titre, et on saura si apprendre aide.</numerusform>
            <numerusform>Note encore %Ln titres, et on saura si apprendre aide.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>Arrêté : rien n’a changé.</translation>
    </message>
    <message>
        <source>The learning component is not installed, so the autoencoder stays as it is. Ratings, list and reasons need nothing of it.</source>
        <translation>Le composant d’apprentissage n’est pas installé : l’auto-encodeur reste tel quel. Notes, liste et raisons n’en ont pas besoin.</translation>
    </message>
    <message>
        <source>These models have no hybrid: there is nothing that could learn.</source>
        <translation>Ces modèles n’ont pas d’hybride : rien ne peut apprendre.</translation>
    </message>
</context>
<context>
    <name>LearningRuns</name>
    <message numerus="yes">
        <source>%Ln rating(s): {before} to {after}</source>
        <translation>
            <numerusform>%Ln note : de {before} à {after}</numerusform>
            <numerusform>%Ln notes : de {before} à {after}</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Your error in stars before and after learning: {runs}</source>
        <translation>Ton erreur en étoiles avant et après l&apos;apprentissage : {runs}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>What others made, and under which licences</source>
        <translation>Ce que d’autres ont fait, et sous quelles licences</translation>
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
        <translation>Explorer</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Pour toi</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Analyse</translation>
    </message>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>Hors ligne · rien ne quitte cet ordinateur</translation>
    </message>
    <message>
        <source>Online · titles that you look at are looked up at TMDB, your ratings stay here</source>
        <translation>En ligne · les titres que tu regardes sont cherchés sur TMDB, tes notes restent ici</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Still saving: the disk is slow, or another program is using the profile. Please wait.</source>
        <translation>Enregistrement en cours : le disque est lent ou un autre programme utilise le profil. Patientez un instant.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Ma liste</translation>
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
        <translation>Toute durée</translation>
    </message>
    <message>
        <source>Fits in another number of minutes</source>
        <translation>Tient en un autre nombre de minutes</translation>
    </message>
    <message>
        <source>Fits in {length}</source>
        <translation>Tient en {length}</translation>
    </message>
    <message>
        <source>Minutes that it may last</source>
        <translation>Minutes que cela peut durer</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>A network that learned to tell people&apos;s later ratings from their earlier.</source>
        <translation>Un réseau qui a appris à déduire les notes suivantes des premières.</translation>
    </message>
    <message>
        <source>A network with one unit for each number of stars, trained on what people rated.</source>
        <translation>Un réseau avec une unité par nombre d’étoiles, entraîné sur ce que les gens ont noté.</translation>
    </message>
    <message>
        <source>All of the others, weighed by how much is known of you and of the title. Its list also heeds which titles are liked by the same people.</source>
        <translation>Tous les autres, pondérés selon ce qu’on sait de toi et du titre. Sa liste tient aussi compte des titres aimés par les mêmes personnes.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Auto-encodeur</translation>
    </message>
    <message>
        <source>Bayesian factors</source>
        <translation>Facteurs bayésiens</translation>
    </message>
    <message>
        <source>Biased matrix factorisation, the baseline. A new person is placed among the titles&apos; factors by ridge regression.</source>
        <translation>Factorisation de matrice avec biais, la référence. Une nouvelle personne est placée parmi les facteurs des titres par régression ridge.</translation>
    </message>
    <message>
        <source>Boltzmann machine</source>
        <translation>Boltzmann</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Hybride</translation>
    </message>
    <message>
        <source>Many draws of a matrix factorisation; the prediction is their mean.</source>
        <translation>De nombreux tirages d’une factorisation de matrice ; la prédiction est leur moyenne.</translation>
    </message>
    <message>
        <source>Matrix factorisation that also hears which titles were rated, not only how.</source>
        <translation>Factorisation de matrice qui tient aussi compte des titres notés, pas seulement des notes.</translation>
    </message>
    <message>
        <source>Titles by what they are: genre, decade, language, country, kind, people and tags. It reaches titles that nobody rated.</source>
        <translation>Les titres selon ce qu’ils sont : genre, décennie, langue, pays, type, personnes et mots-clés. Il atteint des titres que personne n’a notés.</translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln donnée</numerusform>
            <numerusform>%Ln données</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone&apos;s mean of the title</source>
        <translation>Moyenne générale du titre</translation>
    </message>
    <message>
        <source>Everyone&apos;s mean, corrected for you</source>
        <translation>Moyenne générale, ajustée à toi</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Measured errors of the models: {lines}</source>
        <translation>Erreurs mesurées des modèles : {lines}</translation>
    </message>
    <message>
        <source>Most rated first</source>
        <translation>Les plus notés d’abord</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message numerus="yes">
        <source>More filters, %Ln set</source>
        <translation>
            <numerusform>Plus de filtres, %Ln actif</numerusform>
            <numerusform>Plus de filtres, %Ln actifs</numerusform>
        </translation>
    </message>
    <message>
        <source>More · {n}</source>
        <translation>Plus · {n}</translation>
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
        <translation>2 h ½</translation>
    </message>
    <message>
        <source>95 min</source>
        <translation>95 min</translation>
    </message>
    <message>
        <source>AT LEAST THIS SURE</source>
        <translation>AU MOINS AUSSI SÛR</translation>
    </message>
    <message>
        <source>AT MOST THIS LONG</source>
        <translation>AU PLUS AUSSI LONG</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Tous les pays</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Tous les services</translation>
    </message>
    <message>
        <source>At most: {choice}</source>
        <translation>Au plus : {choice}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>FROM MY PROFILE</source>
        <translation>DE MON PROFIL</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Chercher un pays</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Chercher un service</translation>
    </message>
    <message>
        <source>Genres: {choice}</source>
        <translation>Genres : {choice}</translation>
    </message>
    <message>
        <source>MADE IN, AND STREAMED BY</source>
        <translation>TOURNÉ EN, DIFFUSÉ PAR</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Plus de filtres</translation>
    </message>
    <message>
        <source>Not rated by me</source>
        <translation>Non notés</translation>
    </message>
    <message>
        <source>On my watchlist</source>
        <translation>Dans ma liste</translation>
    </message>
    <message>
        <source>Prediction: {choice}</source>
        <translation>Prédiction : {choice}</translation>
    </message>
    <message>
        <source>SEVERAL GENRES MEAN</source>
        <translation>PLUSIEURS GENRES, C’EST</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>any</source>
        <translation>tous</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>l’un d’eux</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>NewTitles</name>
    <message>
        <source>Most looked at in {region} of what came out in the last 60 days.</source>
        <translation>Les plus consultés ({region}) parmi les sorties des 60 derniers jours.</translation>
    </message>
    <message>
        <source>New titles; Enter opens one at TMDB</source>
        <translation>Nouveaux titres ; Entrée en ouvre un sur TMDB</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Montrer les nouveautés</translation>
    </message>
    <message>
        <source>TMDB lists nothing new there.</source>
        <translation>TMDB n&apos;y signale rien de nouveau.</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>A note for yourself</source>
        <translation>Une note pour toi</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ta remarque</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{title} as it was before · saved</source>
        <translation>{title} comme avant · enregistré</translation>
    </message>
    <message>
        <source>{title} counts in full again · saved</source>
        <translation>{title} compte de nouveau pleinement · enregistré</translation>
    </message>
    <message>
        <source>{title} counts less from now on · saved</source>
        <translation>{title} compte moins désormais · enregistré</translation>
    </message>
    <message>
        <source>{title} imported · saved</source>
        <translation>{title} importé · enregistré</translation>
    </message>
    <message>
        <source>{title} is off your watchlist · saved</source>
        <translation>{title} n’est plus dans ta liste · enregistré</translation>
    </message>
    <message>
        <source>{title} is on your watchlist · saved</source>
        <translation>{title} est dans ta liste · enregistré</translation>
    </message>
    <message>
        <source>{title} may be offered again · saved</source>
        <translation>{title} peut être reproposé · enregistré</translation>
    </message>
    <message>
        <source>{title} no longer rated · saved</source>
        <translation>{title} n’est plus noté · enregistré</translation>
    </message>
    <message>
        <source>{title} rated {stars} again · saved</source>
        <translation>{title} de nouveau noté {stars} · enregistré</translation>
    </message>
    <message>
        <source>{title} rated {stars} · saved</source>
        <translation>{title} noté {stars} · enregistré</translation>
    </message>
    <message>
        <source>{title} will not be offered again · saved</source>
        <translation>{title} ne sera plus proposé · enregistré</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) as before · saved</source>
        <translation>
            <numerusform>%Ln titre comme avant · enregistré</numerusform>
            <numerusform>%Ln titres comme avant · enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) marked as seen · saved</source>
        <translation>
            <numerusform>%Ln titre marqué comme vu · enregistré</numerusform>
            <numerusform>%Ln titres marqués comme vus · enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) may be offered again · saved</source>
        <translation>
            <numerusform>%Ln titre peut être reproposé · enregistré</numerusform>
            <numerusform>%Ln titres peuvent être reproposés · enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer marked as seen · saved</source>
        <translation>
            <numerusform>%Ln titre n’est plus marqué comme vu · enregistré</numerusform>
            <numerusform>%Ln titres ne sont plus marqués comme vus · enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer rated · saved</source>
        <translation>
            <numerusform>%Ln titre n’est plus noté · enregistré</numerusform>
            <numerusform>%Ln titres ne sont plus notés · enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put on your watchlist · saved</source>
        <translation>
            <numerusform>%Ln titre ajouté à ta liste · enregistré</numerusform>
            <numerusform>%Ln titres ajoutés à ta liste · enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) rated {stars} · saved</source>
        <translation>
            <numerusform>%Ln titre noté {stars} · enregistré</numerusform>
            <numerusform>%Ln titres notés {stars} · enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) taken off your watchlist · saved</source>
        <translation>
            <numerusform>%Ln titre retiré de ta liste · enregistré</numerusform>
            <numerusform>%Ln titres retirés de ta liste · enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will not be offered again · saved</source>
        <translation>
            <numerusform>%Ln titre ne sera plus proposé · enregistré</numerusform>
            <numerusform>%Ln titres ne seront plus proposés · enregistré</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not seen %Ln title(s) · saved</source>
        <translation>
            <numerusform>Tu n’as pas vu %Ln titre · enregistré</numerusform>
            <numerusform>Tu n’as pas vu %Ln titres · enregistré</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not seen {title} · saved</source>
        <translation>Tu n’as pas vu {title} · enregistré</translation>
    </message>
    <message>
        <source>Your note on {title} · saved</source>
        <translation>Ta remarque sur {title} · enregistré</translation>
    </message>
    <message>
        <source>{title} is in your catalogue now · saved</source>
        <translation>{title} est maintenant dans votre catalogue · enregistré</translation>
    </message>
    <message>
        <source>{title} is marked as seen · saved</source>
        <translation>{title} est marqué comme vu · enregistré</translation>
    </message>
    <message>
        <source>{title} is no longer marked as seen · saved</source>
        <translation>{title} n’est plus marqué comme vu · enregistré</translation>
    </message>
    <message>
        <source>{title} is out of your catalogue; what you said of it is kept · saved</source>
        <translation>{title} n’est plus dans votre catalogue ; ce que vous en avez dit est gardé · enregistré</translation>
    </message>
    <message>
        <source>{title} may be asked about again · saved</source>
        <translation>{title} peut être redemandé · enregistré</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>1–5 rate, Shift for half · W watchlist · S seen · X not for me · / search · ? all keys</source>
        <translation>1–5 noter, Maj demi · W liste · S vu · X pas pour moi · / chercher · ? touches</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>Vérifier %Ln ligne</numerusform>
            <numerusform>Vérifier %Ln lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Annuler le dernier changement</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{name}: {own}</source>
        <translation>{name} : {own}</translation>
    </message>
    <message>
        <source>{name}: {own}, everyone {others}</source>
        <translation>{name} : {own}, tous {others}</translation>
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
        <translation>Ajouter un autre service</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>Autre service…</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Vider le cache</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Oublier la clé</translation>
    </message>
    <message>
        <source>Kept on this computer: {used}. At most {most}, and nothing for longer than {days} days.</source>
        <translation>Conservé sur cet ordinateur : {used}. Au plus {most}, et rien plus de {days} jours.</translation>
    </message>
    <message>
        <source>MY SERVICES</source>
        <translation>MES SERVICES</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOUVEAU</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>RÉGION</translation>
    </message>
    <message>
        <source>Region where you watch</source>
        <translation>Région où tu regardes</translation>
    </message>
    <message>
        <source>Show posters, descriptions and where to watch, from TMDB</source>
        <translation>Afficher affiches, descriptions et où regarder, depuis TMDB</translation>
    </message>
    <message>
        <source>TMDB accepts the key.</source>
        <translation>TMDB accepte la clé.</translation>
    </message>
    <message>
        <source>TMDB gives everyone a free key, for use that is not commercial: in your account at themoviedb.org, under Settings, API.</source>
        <translation>TMDB donne à chacun une clé gratuite, pour un usage non commercial : dans ton compte sur themoviedb.org, sous Paramètres, API.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Tester la clé</translation>
    </message>
    <message>
        <source>There is no key yet, so nothing is asked.</source>
        <translation>Il n&apos;y a pas encore de clé, donc rien n&apos;est demandé.</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used. Your key is in a plain file that only your account may read: {path}</source>
        <translation>Ce système n&apos;a pas de trousseau utilisable. Ta clé est en clair dans un fichier que seul ton compte peut lire : {path}</translation>
    </message>
    <message>
        <source>Those that you have come first in the details.</source>
        <translation>Ceux que tu as viennent en premier dans les détails.</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Essayer et garder</translation>
    </message>
    <message>
        <source>Where to watch: data of JustWatch.</source>
        <translation>Où regarder : données de JustWatch.</translation>
    </message>
    <message>
        <source>Which there are is shown when TMDB could be asked.</source>
        <translation>La liste s&apos;affiche dès que TMDB a pu être interrogé.</translation>
    </message>
    <message>
        <source>While this is off, nothing here opens a connection. While it is on, TMDB (themoviedb.org) is asked about the titles that you look at. A request holds the title, your region, your language and your key; never your ratings. Predictions use none of it.</source>
        <translation>Tant que ceci est désactivé, rien ici n&apos;ouvre de connexion. Une fois activé, TMDB (themoviedb.org) est interrogé sur les titres que tu regardes. Une requête contient le titre, ta région, ta langue et ta clé, jamais tes notes. Les prédictions n&apos;en utilisent rien.</translation>
    </message>
    <message>
        <source>Your TMDB API key or read access token</source>
        <translation>Ta clé d&apos;API TMDB ou jeton d&apos;accès en lecture</translation>
    </message>
    <message>
        <source>Your TMDB key</source>
        <translation>Ta clé TMDB</translation>
    </message>
    <message>
        <source>Your key is in the system&apos;s keyring.</source>
        <translation>Ta clé est dans le trousseau du système.</translation>
    </message>
</context>
<context>
    <name>OnlineFacts</name>
    <message>
        <source>All offers at TMDB</source>
        <translation>Toutes les offres sur TMDB</translation>
    </message>
    <message>
        <source>Asking TMDB…</source>
        <translation>Interrogation de TMDB…</translation>
    </message>
    <message>
        <source>Buy: {names}</source>
        <translation>Acheter : {names}</translation>
    </message>
    <message>
        <source>Free: {names}</source>
        <translation>Gratuit : {names}</translation>
    </message>
    <message>
        <source>From TMDB</source>
        <translation>De TMDB</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Next episode: season {season}, episode {episode}, on {date}</source>
        <translation>Prochain épisode : saison {season}, épisode {episode}, le {date}</translation>
    </message>
    <message>
        <source>No service is known there.</source>
        <translation>Aucun service n&apos;y est connu.</translation>
    </message>
    <message>
        <source>Offline: shown as of {date}.</source>
        <translation>Hors ligne : état du {date}.</translation>
    </message>
    <message>
        <source>On your services: {names}</source>
        <translation>Sur tes services : {names}</translation>
    </message>
    <message>
        <source>Rent: {names}</source>
        <translation>Louer : {names}</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Description courte</translation>
    </message>
    <message>
        <source>Stream: {names}</source>
        <translation>Streaming : {names}</translation>
    </message>
    <message>
        <source>TMDB cannot be reached now. Everything else works as ever.</source>
        <translation>TMDB est injoignable pour l&apos;instant. Tout le reste fonctionne comme toujours.</translation>
    </message>
    <message>
        <source>TMDB does not accept the key: see Settings, Online.</source>
        <translation>TMDB n&apos;accepte pas la clé : vois Réglages, En ligne.</translation>
    </message>
    <message>
        <source>TMDB does not know this title.</source>
        <translation>TMDB ne connaît pas ce titre.</translation>
    </message>
    <message>
        <source>TMDB wants to be asked later.</source>
        <translation>TMDB demande d&apos;attendre un peu.</translation>
    </message>
    <message>
        <source>TMDB&apos;s answer could not be used.</source>
        <translation>La réponse de TMDB est inutilisable.</translation>
    </message>
    <message>
        <source>WHERE TO WATCH IN {region}</source>
        <translation>OÙ REGARDER : {region}</translation>
    </message>
    <message>
        <source>Where to watch: JustWatch. Description: TMDB. {date}</source>
        <translation>Où regarder : JustWatch. Description : TMDB. {date}</translation>
    </message>
    <message>
        <source>Whole description</source>
        <translation>Description complète</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message>
        <source>Each model alone: {opinions}</source>
        <translation>Chaque modèle seul : {opinions}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Best known first</source>
        <translation>Les plus connus d’abord</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Les plus proches d’abord</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>In which order titles stand</source>
        <translation>L’ordre des titres</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Rated last first</source>
        <translation>Derniers notés d’abord</translation>
    </message>
    <message>
        <source>Your favourites first</source>
        <translation>Tes préférés d’abord</translation>
    </message>
</context>
<context>
    <name>PairedColumns</name>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Me</source>
        <translation>Moi</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Guest: {name}</source>
        <translation>Invité : {name}</translation>
    </message>
    <message>
        <source>{name} watches</source>
        <translation>{name} regarde</translation>
    </message>
</context>
<context>
    <name>PosterLabel</name>
    <message>
        <source>Poster of {title}</source>
        <translation>Affiche de {title}</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message numerus="yes">
        <source>%Ln other rating(s) {sum}</source>
        <translation>
            <numerusform>%Ln autre note {sum}</numerusform>
            <numerusform>%Ln autres notes {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}</source>
        <translation>Avant toute note {start} · au total {total}</translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}, beyond the scale</source>
        <translation>Avant toute note {start} · au total {total}, hors de l’échelle</translation>
    </message>
    <message>
        <source>Before any rating {start}. Rate some titles and the reasons stand here.</source>
        <translation>Avant toute note {start}. Note quelques titres et les raisons seront ici.</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>EACH MODEL ALONE</source>
        <translation>CHAQUE MODÈLE SEUL</translation>
    </message>
    <message>
        <source>Show the prediction</source>
        <translation>Voir la prédiction</translation>
    </message>
    <message>
        <source>The prediction is hidden while you browse, so that it does not sway your rating.</source>
        <translation>La prédiction est cachée pendant que tu explores, pour ne pas influencer ta note.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POURQUOI</translation>
    </message>
    <message>
        <source>press a reason that is wrong</source>
        <translation>clique une raison fausse</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Filters saved under a name</source>
        <translation>Filtres enregistrés sous un nom</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Enregistrer ces filtres</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Enregistrer ces filtres…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistrés</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtres enregistrés</translation>
    </message>
    <message>
        <source>Set some filters to save them here</source>
        <translation>Choisis des filtres pour les enregistrer ici</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Ajouter un profil…</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>Gérer les profils…</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Profil : {name}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>Son nom :</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>One moment: an import is being written or taken back. Try again when it is done.</source>
        <translation>Un instant : une importation est en cours d’écriture ou d’annulation. Réessaie quand ce sera terminé.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté : rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Ajouter un profil</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message numerus="yes">
        <source>Delete all ratings, lists and backups of {name}, %Ln file(s) in all?</source>
        <translation>
            <numerusform>Supprimer toutes les notes, listes et sauvegardes de {name}, %Ln fichier en tout ?</numerusform>
            <numerusform>Supprimer toutes les notes, listes et sauvegardes de {name}, %Ln fichiers en tout ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who uses this machine can have a profile: ratings, lists and what was learned, each in a file of their own.</source>
        <translation>Chaque personne qui utilise cette machine peut avoir un profil : notes, listes et ce qui a été appris, chacun dans son fichier.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom :</translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>Non supprimés :</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Supprimer le profil</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Renommer le profil</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Switch to another profile to remove this one</source>
        <translation>Passe à un autre profil pour supprimer celui-ci</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>Son nom :</translation>
    </message>
    <message>
        <source>They are gone for good. Nobody else&apos;s files are touched.</source>
        <translation>Ils disparaissent pour de bon. Les fichiers des autres ne sont pas touchés.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>{name} is removed. Deleted:</source>
        <translation>{name} est supprimé. Effacés :</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page} (Ctrl+{key})</source>
        <translation>{page} (Ctrl+{key})</translation>
    </message>
</context>
<context>
    <name>RateAFewPage</name>
    <message numerus="yes">
        <source>%Ln title(s) rated</source>
        <translation>
            <numerusform>%Ln titre noté</numerusform>
            <numerusform>%Ln titres notés</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>I haven&apos;t seen the rest: go on</source>
        <translation>Je n&apos;ai pas vu le reste : continuer</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Commencer autrement</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>En noter quelques-uns</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>Voir ce qui est pour moi</translation>
    </message>
    <message>
        <source>Stars for those you have seen; half stars with Shift. Enter goes to the next one.</source>
        <translation>Des étoiles pour ceux que tu as vus ; les demies avec Maj. Entrée passe au suivant.</translation>
    </message>
    <message>
        <source>enough to begin with; each further one makes it more yours</source>
        <translation>assez pour commencer ; chaque note de plus en fait davantage la tienne</translation>
    </message>
    <message>
        <source>{rated}, of about {n} to begin with</source>
        <translation>{rated}, sur environ {n} pour commencer</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>C’était tout</translation>
    </message>
    <message>
        <source>There is no further title worth asking about.</source>
        <translation>Il n’y a plus de titre qui vaille la question.</translation>
    </message>
</context>
<context>
    <name>ReadingJob</name>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Arrêté : rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>Raisons : {reasons}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>A wrong reason? Press, and this rating counts less from now on</source>
        <translation>Une mauvaise raison ? Clique, et cette note comptera moins</translation>
    </message>
    <message>
        <source>Counts less, as you said. Press to let it count in full again</source>
        <translation>Compte moins, comme tu l’as dit. Clique pour qu’elle compte de nouveau</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}</source>
        <translation>{title}, {stars} étoiles : {effect}</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}, counts less</source>
        <translation>{title}, {stars} étoiles : {effect}, compte moins</translation>
    </message>
</context>
<context>
    <name>RecommendationListModel</name>
    <message>
        <source>{rank}: {title}, predicted {stars} of 5, {confidence}. {reason}</source>
        <translation>{rank} : {title}, prédit {stars} sur 5, {confidence}. {reason}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>This is a new, empty profile. What was damaged is kept in {file}.</source>
        <translation>Ceci est un nouveau profil, vide. Ce qui était abîmé est gardé dans {file}.</translation>
    </message>
    <message>
        <source>Your profile is open again. What was damaged is kept in {file}.</source>
        <translation>Ton profil est de nouveau ouvert. Ce qui était abîmé est gardé dans {file}.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message numerus="yes">
        <source>%Ln mark(s) and note(s)</source>
        <translation>
            <numerusform>%Ln marque ou annotation</numerusform>
            <numerusform>%Ln marques et annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), the last one of {day}</source>
        <translation>
            <numerusform>%Ln note, du {day}</numerusform>
            <numerusform>%Ln notes, la dernière du {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) of these from the newest backup</source>
        <translation>
            <numerusform>dont %Ln titre de la sauvegarde la plus récente</numerusform>
            <numerusform>dont %Ln titres de la sauvegarde la plus récente</numerusform>
        </translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un fichier…</translation>
    </message>
    <message>
        <source>Bring it back and open</source>
        <translation>Récupérer et ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is in its place now is kept beside it under another name.</source>
        <translation>Rien n’est supprimé : ce qui est à sa place est gardé à côté sous un autre nom.</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>Ouvrir un autre profil</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>Ouvrir un autre profil…</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite)</source>
        <translation>Profils (*.sqlite)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Start with an empty profile</source>
        <translation>Commencer avec un profil vide</translation>
    </message>
    <message>
        <source>The backup of {day}</source>
        <translation>La sauvegarde du {day}</translation>
    </message>
    <message>
        <source>There is no backup of it, and nothing in it can be read.</source>
        <translation>Il n’y en a pas de sauvegarde, et rien n’y est lisible.</translation>
    </message>
    <message>
        <source>This backup cannot be used: choose another.</source>
        <translation>Cette sauvegarde est inutilisable : choisis-en une autre.</translation>
    </message>
    <message>
        <source>This can be brought back; the first is the best of it:</source>
        <translation>Voici ce qui peut être récupéré, le meilleur d’abord :</translation>
    </message>
    <message>
        <source>This file is no profile, or its beginning is destroyed</source>
        <translation>Ce fichier n’est pas un profil, ou son début est détruit</translation>
    </message>
    <message>
        <source>This is a backup of another profile: open that one, {file}, and restore it there.</source>
        <translation>C’est la sauvegarde d’un autre profil : ouvre celui-là, {file}, et restaure-la là-bas.</translation>
    </message>
    <message>
        <source>This profile is from a newer version of the app, or it is damaged</source>
        <translation>Ce profil vient d’une version plus récente de l’app, ou il est abîmé</translation>
    </message>
    <message>
        <source>What can be brought back</source>
        <translation>Ce qui peut être récupéré</translation>
    </message>
    <message>
        <source>What can still be read of it</source>
        <translation>Ce qui en est encore lisible</translation>
    </message>
    <message>
        <source>Your profile cannot be opened</source>
        <translation>Ton profil ne peut pas être ouvert</translation>
    </message>
    <message>
        <source>Your profile is damaged</source>
        <translation>Ton profil est abîmé</translation>
    </message>
    <message>
        <source>Your profile is gone, but something of it is left</source>
        <translation>Ton profil a disparu, mais il en reste quelque chose</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln row(s) put off until later.</source>
        <translation>
            <numerusform>%Ln ligne remise à plus tard.</numerusform>
            <numerusform>%Ln lignes remises à plus tard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to decide</source>
        <translation>
            <numerusform>%Ln ligne à décider</numerusform>
            <numerusform>%Ln lignes à décider</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Retour aux réglages</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No row waits any more.</source>
        <translation>Plus aucune ligne n&apos;attend.</translation>
    </message>
    <message>
        <source>No title here is called that. Search for it, leave it out, or let it wait for a newer catalogue.</source>
        <translation>Aucun titre ici ne s&apos;appelle ainsi. Cherche-le, laisse-le de côté, ou attends un catalogue plus récent.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Aucun de ceux-ci</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Rien ne s&apos;appelle ainsi.</translation>
    </message>
    <message>
        <source>Search for another title</source>
        <translation>Chercher un autre titre</translation>
    </message>
    <message>
        <source>Search for another title   /</source>
        <translation>Chercher un autre titre   /</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>C&apos;est tout</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Which titles are these?</source>
        <translation>Quels sont ces titres ?</translation>
    </message>
    <message>
        <source>no year in the file</source>
        <translation>pas d&apos;année dans le fichier</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>dans ta liste</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>vu</translation>
    </message>
    <message>
        <source>you rated it {stars}</source>
        <translation>tu l&apos;as noté {stars}</translation>
    </message>
    <message>
        <source>{left} · saved as you decide, and remembered for later imports</source>
        <translation>{left} · enregistré à chaque décision, et retenu pour d&apos;autres imports</translation>
    </message>
    <message>
        <source>{title}: left out</source>
        <translation>{title} : laissé de côté</translation>
    </message>
</context>
<context>
    <name>RowBlock</name>
    <message>
        <source>Scroll back</source>
        <translation>Faire défiler en arrière</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Faire défiler en avant</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Recommended titles in rows</source>
        <translation>Titres recommandés en rangées</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>length unknown</source>
        <translation>durée inconnue</translation>
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
        <translation>{length} par épisode</translation>
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
            <numerusform>%Ln titre sélectionné</numerusform>
            <numerusform>%Ln titres sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Désélectionner</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln title(s) alike</source>
        <translation>
            <numerusform>Noter %Ln titre pareil</numerusform>
            <numerusform>Noter %Ln titres pareil</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected titles</source>
        <translation>Titres sélectionnés</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The import is being taken back…</source>
        <translation>L’importation est en cours d’annulation…</translation>
    </message>
    <message>
        <source>What is rated counts as seen</source>
        <translation>Ce qui est noté compte comme vu</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Go on with the welcome</source>
        <translation>Reprendre l&apos;accueil</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Langue de l’interface</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Measured on {people} people it had never seen, each with {given} ratings given: its predictions are off by {rmse} stars (RMSE; MAE {mae}). Everyone&apos;s mean for the title: {title_mean_rmse}; mean corrected for the person: {bias_rmse}.</source>
        <translation>Mesuré sur {people} personnes qu’il n’avait jamais vues, avec {given} notes données chacune : ses prédictions s’écartent de {rmse} étoile (RMSE ; MAE {mae}). Moyenne générale du titre : {title_mean_rmse} ; ajustée à la personne : {bias_rmse}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>MovieRec Desktop {version}. The code is free under the MIT licence.</source>
        <translation>MovieRec Desktop {version}. Le code est libre, sous licence MIT.</translation>
    </message>
    <message>
        <source>Pick groups of films, or rate screens of titles: it goes on where you left.</source>
        <translation>Choisis des groupes de films ou note des titres écran par écran : cela reprend où tu en étais.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>The models and their licences are in {folder}.</source>
        <translation>Les modèles et leurs licences sont dans {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The models were trained on %Ln rating(s) of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; the University of Minnesota does not endorse this app.</source>
        <translation>
            <numerusform>Les modèles ont été entraînés sur %Ln note de MovieLens (F. Maxwell Harper et Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). Ils peuvent être transmis aux mêmes conditions, sans usage commercial ; l’Université du Minnesota ne cautionne pas cette application.</numerusform>
            <numerusform>Les modèles ont été entraînés sur %Ln notes de MovieLens (F. Maxwell Harper et Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). Ils peuvent être transmis aux mêmes conditions, sans usage commercial ; l’Université du Minnesota ne cautionne pas cette application.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Thème : comme le système</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Thème : sombre</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Thème : clair</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Tes goûts</translation>
    </message>
</context>
<context>
    <name>ShareRows</name>
    <message>
        <source>Everyone</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Toi</translation>
    </message>
</context>
<context>
    <name>ShownStars</name>
    <message>
        <source>Predicted: {stars} of 5 stars</source>
        <translation>Prédit : {stars} étoiles sur 5</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>LIKED BY THE SAME PEOPLE</source>
        <translation>AIMÉS PAR LES MÊMES</translation>
    </message>
    <message>
        <source>OF THE SAME KIND</source>
        <translation>DU MÊME GENRE</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>not rated</source>
        <translation>pas noté</translation>
    </message>
    <message>
        <source>you rated {stars} of 5</source>
        <translation>noté {stars} sur 5 par toi</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>pas pour moi</translation>
    </message>
    <message>
        <source>on your watchlist</source>
        <translation>dans ta liste</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>vu</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Click or press 1 to 5, with Shift a half more; Delete removes the rating</source>
        <translation>Clique ou appuie sur 1 à 5, avec Maj une demie de plus ; Suppr retire la note</translation>
    </message>
    <message>
        <source>Your rating: not rated</source>
        <translation>Ta note : aucune</translation>
    </message>
    <message>
        <source>Your rating: {stars} of 5 stars</source>
        <translation>Ta note : {stars} étoiles sur 5</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>five stars</source>
        <translation>cinq étoiles</translation>
    </message>
    <message>
        <source>four and a half stars</source>
        <translation>quatre étoiles et demie</translation>
    </message>
    <message>
        <source>four stars</source>
        <translation>quatre étoiles</translation>
    </message>
    <message>
        <source>half a star</source>
        <translation>une demi-étoile</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>aucune étoile</translation>
    </message>
    <message>
        <source>one and a half stars</source>
        <translation>une étoile et demie</translation>
    </message>
    <message>
        <source>one star</source>
        <translation>une étoile</translation>
    </message>
    <message>
        <source>three and a half stars</source>
        <translation>trois étoiles et demie</translation>
    </message>
    <message>
        <source>three stars</source>
        <translation>trois étoiles</translation>
    </message>
    <message>
        <source>two and a half stars</source>
        <translation>deux étoiles et demie</translation>
    </message>
    <message>
        <source>two stars</source>
        <translation>deux étoiles</translation>
    </message>
</context>
<context>
    <name>TasteGroup</name>
    <message>
        <source>a bit of everything</source>
        <translation>un peu de tout</translation>
    </message>
    <message>
        <source>classics</source>
        <translation>classiques</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} et {other}</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>not for me</source>
        <translation>pas pour moi</translation>
    </message>
</context>
<context>
    <name>TitleActions</name>
    <message>
        <source>Add to the watchlist</source>
        <translation>Ajouter à ma liste</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Dans ma liste</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marquer comme vu</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>Pas vu finalement</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Reproposer</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Vu</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>Je l’ai vu</translation>
    </message>
    <message>
        <source>Seen, as it is rated</source>
        <translation>Vu, puisque noté</translation>
    </message>
    <message>
        <source>Take off the watchlist</source>
        <translation>Retirer de ma liste</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Ma liste</translation>
    </message>
    <message>
        <source>What you rated counts as seen</source>
        <translation>Ce que tu as noté compte comme vu</translation>
    </message>
</context>
<context>
    <name>TmdbSearch</name>
    <message>
        <source>Enter takes name, year and kind over. Genres, language and length you say yourself.</source>
        <translation>Entrée reprend le nom, l’année et la sorte. Les genres, la langue et la durée, c’est à vous de les dire.</translation>
    </message>
    <message>
        <source>Look it up at TMDB</source>
        <translation>Le chercher sur TMDB</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>TMDB knows no title of that name.</source>
        <translation>TMDB ne connaît aucun titre de ce nom.</translation>
    </message>
    <message>
        <source>Titles at TMDB; Enter takes one over</source>
        <translation>Titres de TMDB ; Entrée en reprend un</translation>
    </message>
</context>
<context>
    <name>TogetherModel</name>
    <message>
        <source>{name} gave {stars}</source>
        <translation>{name} a mis {stars}</translation>
    </message>
    <message>
        <source>{name} {stars}</source>
        <translation>{name} {stars}</translation>
    </message>
    <message>
        <source>{name} {stars}, seen</source>
        <translation>{name} {stars}, vu</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Add a profile…</source>
        <translation>Ajouter un profil…</translation>
    </message>
    <message>
        <source>Choose at least two</source>
        <translation>Choisis au moins deux personnes</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>For everything that is left, somebody’s stars are below the veto.</source>
        <translation>Pour tout ce qui reste, les étoiles de quelqu’un sont sous le veto.</translation>
    </message>
    <message>
        <source>Lift the veto by stars</source>
        <translation>Lever le veto par étoiles</translation>
    </message>
    <message>
        <source>Nothing is left for all of you</source>
        <translation>Il ne reste rien pour vous tous</translation>
    </message>
    <message>
        <source>One list for everyone who watches</source>
        <translation>Une liste pour tous ceux qui regardent</translation>
    </message>
    <message>
        <source>Press the names of those who watch tonight, or open the ratings of a guest.</source>
        <translation>Appuie sur les noms de ceux qui regardent ce soir, ou ouvre les notes d’un invité.</translation>
    </message>
    <message>
        <source>Titles for all of you</source>
        <translation>Titres pour vous tous</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Without the filters there is something.</source>
        <translation>Sans les filtres, il y a quelque chose.</translation>
    </message>
    <message>
        <source>the stars are everyone’s average</source>
        <translation>les étoiles sont la moyenne de tous</translation>
    </message>
    <message>
        <source>the stars are those of the one who likes it least</source>
        <translation>les étoiles sont celles de qui l’aime le moins</translation>
    </message>
    <message numerus="yes">
        <source>{name} by %Ln rating(s)</source>
        <translation>
            <numerusform>{name} d’après %Ln note</numerusform>
            <numerusform>{name} d’après %Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, without ratings, as people in general</source>
        <translation>{name}, sans notes, comme les gens en général</translation>
    </message>
</context>
<context>
    <name>TonightCard</name>
    <message>
        <source>Add to watchlist</source>
        <translation>Ajouter à ma liste</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Une autre</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>On your watchlist</source>
        <translation>Dans ta liste</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>Déjà vu</translation>
    </message>
    <message>
        <source>TONIGHT</source>
        <translation>CE SOIR</translation>
    </message>
    <message>
        <source>Tonight: {title}. {said}</source>
        <translation>Ce soir : {title}. {said}</translation>
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
            <numerusform>%Ln titre est prêt. Il servira au prochain démarrage.</numerusform>
            <numerusform>%Ln titres sont prêts. Ils serviront au prochain démarrage.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer catalogue</source>
        <translation>Un catalogue plus récent</translation>
    </message>
    <message>
        <source>A newer catalogue is checked before it replaces this one; your ratings stay.</source>
        <translation>Un catalogue plus récent est vérifié avant de remplacer celui-ci ; tes notes restent.</translation>
    </message>
    <message>
        <source>A public key</source>
        <translation>Une clé publique</translation>
    </message>
    <message>
        <source>Address or file of a newer catalogue</source>
        <translation>Adresse ou fichier d’un catalogue plus récent</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Paquets (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Catalogue and models</source>
        <translation>Catalogue et modèles</translation>
    </message>
    <message>
        <source>Catalogues signed with the key {key} are trusted now.</source>
        <translation>Les catalogues signés avec la clé {key} sont désormais de confiance.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Fetching and checking…</source>
        <translation>Téléchargement et vérification…</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Progression de la mise à jour</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>Clés publiques (*.pub)</translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>Arrêté : rien n’a changé.</translation>
    </message>
    <message>
        <source>This catalogue is in use already.</source>
        <translation>Ce catalogue est déjà utilisé.</translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation>Approuver une clé…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Mettre à jour</translation>
    </message>
    <message>
        <source>Whoever holds the private half of a trusted key may sign catalogues for this app</source>
        <translation>Qui détient la moitié privée d’une clé approuvée peut signer des catalogues pour cette application</translation>
    </message>
    <message>
        <source>https://… or choose a file</source>
        <translation>https://… ou choisis un fichier</translation>
    </message>
</context>
<context>
    <name>WatchlistPage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln titre</numerusform>
            <numerusform>%Ln titres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) would take longer.</source>
        <translation>
            <numerusform>%Ln titre durerait plus longtemps.</numerusform>
            <numerusform>%Ln titres dureraient plus longtemps.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse titles</source>
        <translation>Parcourir les titres</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Effacer les filtres</translation>
    </message>
    <message>
        <source>Most stars for me first</source>
        <translation>D’abord le plus d’étoiles pour moi</translation>
    </message>
    <message>
        <source>Newest on the list first</source>
        <translation>D’abord les derniers ajoutés</translation>
    </message>
    <message>
        <source>Nothing fits in this time</source>
        <translation>Rien ne tient dans ce temps</translation>
    </message>
    <message>
        <source>Nothing on your watchlist yet</source>
        <translation>Rien encore dans ta liste</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Rien ne passe ces filtres</translation>
    </message>
    <message>
        <source>Order of the watchlist</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Press W on any title, or “Watchlist” in its details, and it waits here, the best for you first. An import from Letterboxd, IMDb or Trakt brings a watchlist along.</source>
        <translation>Appuie sur W sur un titre, ou sur « Ma liste » dans ses détails : il attend ici, le meilleur pour toi d’abord. Un import de Letterboxd, IMDb ou Trakt apporte aussi sa liste.</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Les plus courts d’abord</translation>
    </message>
    <message>
        <source>Show any length</source>
        <translation>Afficher toute durée</translation>
    </message>
    <message>
        <source>Titles on your watchlist</source>
        <translation>Titres de ta liste</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Ma liste</translation>
    </message>
    <message numerus="yes">
        <source>Your watchlist has %Ln title(s), and the filters leave none of them.</source>
        <translation>
            <numerusform>Ta liste a %Ln titre, et les filtres n’en laissent aucun.</numerusform>
            <numerusform>Ta liste a %Ln titres, et les filtres n’en laissent aucun.</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this catalogue: {titles}</source>
        <translation>absents de ce catalogue : {titles}</translation>
    </message>
    <message>
        <source>{number} of unknown length, at the end</source>
        <translation>{number} de durée inconnue, à la fin</translation>
    </message>
    <message>
        <source>{number} within the filters</source>
        <translation>{number} dans les filtres</translation>
    </message>
    <message>
        <source>{number} within {minutes} minutes</source>
        <translation>{number} en {minutes} minutes</translation>
    </message>
</context>
<context>
    <name>WaysToAdd</name>
    <message>
        <source>A guest for this evening</source>
        <translation>Un invité pour ce soir</translation>
    </message>
    <message>
        <source>Add a profile to import into…</source>
        <translation>Ajouter un profil pour importer…</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Ajouter un profil…</translation>
    </message>
    <message>
        <source>Find what all of you would like</source>
        <translation>Trouvez ce qui vous plairait à tous</translation>
    </message>
    <message>
        <source>Make a profile for them and drop their export of Letterboxd, IMDb, Trakt or another service on the window.</source>
        <translation>Crée un profil pour cette personne et dépose sur la fenêtre son export de Letterboxd, IMDb, Trakt ou d’un autre service.</translation>
    </message>
    <message>
        <source>Open an export that they brought. It is read into memory, and nothing of it is stored.</source>
        <translation>Ouvre un export qu’il a apporté. Il est lu en mémoire, et rien n’en est conservé.</translation>
    </message>
    <message>
        <source>Open their ratings…</source>
        <translation>Ouvrir ses notes…</translation>
    </message>
    <message>
        <source>Someone who uses this machine</source>
        <translation>Quelqu’un qui utilise cette machine</translation>
    </message>
    <message>
        <source>Someone with ratings elsewhere</source>
        <translation>Quelqu’un qui a des notes ailleurs</translation>
    </message>
    <message>
        <source>They get a profile of their own and rate a dozen titles. Then switch back to yours.</source>
        <translation>Cette personne reçoit son profil et note une douzaine de titres. Reviens ensuite au tien.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A screen of well known titles at a time, chosen for what your stars would tell. What you leave empty counts as not seen.</source>
        <translation>Un écran de titres connus à la fois, choisis pour ce que tes étoiles diraient. Ce que tu laisses vide compte comme non vu.</translation>
    </message>
    <message>
        <source>An export of Letterboxd, IMDb, Trakt, MovieLens and others, or any table with titles and ratings. You can also drop the file on this window. You see what it would change before anything is written.</source>
        <translation>Un export de Letterboxd, IMDb, Trakt, MovieLens et d&apos;autres, ou tout tableau de titres et de notes. Tu peux aussi déposer le fichier sur cette fenêtre. Tu vois ce qu&apos;il changerait avant que rien ne soit écrit.</translation>
    </message>
    <message>
        <source>Bring your ratings</source>
        <translation>Apporte tes notes</translation>
    </message>
    <message>
        <source>Groups of well known films, each for a taste. Pick those you would rather watch from.</source>
        <translation>Des groupes de films connus, chacun pour un goût. Choisis ceux dont tu aimerais voir quelque chose.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importer un fichier</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Commencer autrement</translation>
    </message>
    <message>
        <source>Pick groups</source>
        <translation>Choisir des groupes</translation>
    </message>
    <message>
        <source>Pick what you like</source>
        <translation>Choisis ce que tu aimes</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>Noter des titres</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>Montrer ce qui est pour moi</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Passer pour l&apos;instant</translation>
    </message>
    <message>
        <source>Tell a little of your taste, whichever way suits you. Nothing leaves this computer, and you can go on another time.</source>
        <translation>Dis un peu de tes goûts, de la façon qui te convient. Rien ne quitte cet ordinateur, et tu pourras continuer une autre fois.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
</TS>
