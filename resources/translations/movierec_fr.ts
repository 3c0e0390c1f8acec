<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AskCard</name>
    <message>
        <source>Also the key N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called “{query}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several filters together leave nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The beginning of each word is enough, in any order; accents do not matter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best known first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>best match first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate those you know: click the stars, or press 1 to 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Titles that it may be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message numerus="yes">
        <source>{name}, %Ln title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>A guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>East Germany</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>%Ln file(s) are deleted.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), in one file on this computer. Nothing of it is sent anywhere.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are in {file}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete your ratings, lists and all backups, %Ln file(s) in all? They are gone for good.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, for this app (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IMDb-like list (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profiles (*.sqlite *.bak)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The app closes afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These could not be deleted: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile is as in {file}: checked. What it was before is in {backup}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: checked, whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Decade</name>
    <message>
        <source>{year}s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Add to the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take off the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was on {services}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>YOUR RATING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stars} of 5 · saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferenceBars</name>
    <message>
        <source>too few ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{name}: {difference} stars over %Ln title(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyGuess</name>
    <message numerus="yes">
        <source>an early guess, until about %Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message numerus="yes">
        <source>Error over time in stars, in blocks of %Ln rating(s): {errors}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>first %Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %Ln</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ErrorScale</name>
    <message>
        <source>Measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You, likely range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>off by {error} stars over %Ln rating(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{error} over {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Services as they were then, not now: {services}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue does not know where titles stream.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>language unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Without the filter on {filter} there would be %Ln.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>films or series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watchlist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search   /</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)   /</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search titles   /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show films</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show series</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ForYouPage</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s) by {model}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Loosen one of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recommended titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is what people in general like. Rate a few titles you know, and it becomes yours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first what is most yours, not only what has most stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Genre</name>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Animation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biography</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Children</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Crime</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drama</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Game Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Horror</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Music</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Musical</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>News</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reality</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Romance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Soap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand-Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>War</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Western</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a title here (kept, and tried again later)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker or any CSV: choose the file, or drop it on the window. You see what it would change before anything is written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings from elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ratings: {scale}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)…</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{file} ({format}), %Ln row(s): {counts}.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is imported: {counts}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%Ln not for you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on your watchlist</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason that was wrong</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Each rating you give is one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {n} on it is told in per cent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Likely {low} to {high}; expected {expected}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No prediction has met its rating yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the recommended titles is rated yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of these {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles count once they have stood before you for a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Watch one, rate it, and it counts here. What you rate while browsing does not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With so many, the true share is likely {low} to {high}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give as many stars as others give the same titles ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give {size} stars less than others ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You give {size} stars more than others ({where}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>is how far predictions made before %Ln of your rating(s) were off (RMSE)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln recommended title(s) that you rated got {stars} stars or more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln title(s): {own} and {others} on average</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>ratings that were predicted before you gave them; from then on the error is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>recommended title(s) got {stars} stars or more, so far</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>title(s) recommended to you</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>titles were recommended so far</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} of {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hits} of {n} got as much as your own mean, or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>{model} was measured at {error} with %Ln rating(s) given.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{number} stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%Ln line(s) are in {path}. Read it before you share it.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Decades</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Each dot is the error over %Ln rating(s), in stars. Lower is better.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Error by confidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Error in stars (RMSE, less is better) for %Ln people the models had never seen, by how many ratings were given; and how good their list of ten is (NDCG@10, more is better).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Every ten ratings that were predicted before make a dot: {n} of the first 10 so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export without titles…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From three ratings in one of them on, it stands here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres, beside what others give the same titles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How far predictions were off, in stars, by the word that stood beside them. Less is better.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many you rated, and how many stars more or less you give.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure it said it was</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In which what you rated was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LIKED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Languages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More or less than others by genre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of the titles that you rated is in this catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OFF BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RECOMMENDED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate titles you know. Then your taste stands here beside everyone&apos;s, and how often the recommendations that you followed were right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take part in a study, if you like</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This bundle does not tell what was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of your taste, and how often that was right. On this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands above can be written into a file of text: predictions, ratings and days, but no titles, no times of day and nothing that tells who you are. Nothing is sent; you decide who gets it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured for each model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When what you rated was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings by decade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings by language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your ratings by stars</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>film</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mini-series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>series</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message numerus="yes">
        <source>Learned from %Ln rating(s): your error went from {before} to {after} stars.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained from %Ln rating(s): kept as it was, your error is {error} stars.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>a node in the autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how much each model counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the titles&apos; side of SVD++</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what others think and what is well known</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Adapted to you: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgotten: the models are as they came.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn by itself when enough has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Learning from your ratings…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln more title(s), then it can be told whether learning helps.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These models have no hybrid: there is nothing that could learn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Browse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Insights</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online · titles that you look at are looked up at TMDB, your ratings stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>A network that learned to tell people&apos;s later ratings from their earlier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A network with one unit for each number of stars, trained on what people rated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All of the others, weighed by how much is known of you and of the title. Its list also heeds which titles are liked by the same people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bayesian factorisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Biased matrix factorisation, the baseline. A new person is placed among the titles&apos; factors by ridge regression.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Boltzmann machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Content</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Many draws of a matrix factorisation; the prediction is their mean.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix factorisation that also hears which titles were rated, not only how.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titles by what they are: genre, decade, language, country, kind, people and tags. It reaches titles that nobody rated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone&apos;s mean of the title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everyone&apos;s mean, corrected for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>List</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured errors of the models: {lines}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most rated first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>More filters, %Ln set</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>More · {n}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2½ h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>95 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT LEAST THIS SURE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AT MOST THIS LONG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FROM MY PROFILE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genres: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MADE IN, AND STREAMED BY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated by me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On my watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prediction: {choice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEVERAL GENRES MEAN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>any of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none of them</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NewTitles</name>
    <message>
        <source>Most looked at in {region} of what came out in the last 60 days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New titles; Enter opens one at TMDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMDB lists nothing new there.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{title} as it was before · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} counts in full again · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} counts less from now on · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} imported · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is off your watchlist · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} is on your watchlist · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} may be offered again · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} no longer rated · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} rated {stars} again · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} rated {stars} · saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} will not be offered again · saved</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>1–5 rate, Shift for half · W watchlist · X not for me · / search · Ctrl+Z undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{name}: {own}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {own}, everyone {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlineCard</name>
    <message>
        <source>Add another service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer: {used}. At most {most}, and nothing for longer than {days} days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MY SERVICES</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NEW</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Region where you watch</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show posters, descriptions and where to watch, from TMDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMDB accepts the key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMDB gives everyone a free key, for use that is not commercial: in your account at themoviedb.org, under Settings, API.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet, so nothing is asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This system has no keyring that could be used. Your key is in a plain file that only your account may read: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those that you have come first in the details.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to watch: data of JustWatch.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which there are is shown when TMDB could be asked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>While this is off, nothing here opens a connection. While it is on, TMDB (themoviedb.org) is asked about the titles that you look at. A request holds the title, your region, your language and your key; never your ratings. Predictions use none of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your TMDB API key or read access token</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your TMDB key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your key is in the system&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OnlineFacts</name>
    <message>
        <source>All offers at TMDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking TMDB…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buy: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From TMDB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next episode: season {season}, episode {episode}, on {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No service is known there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: shown as of {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On your services: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rent: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Short description</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stream: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMDB cannot be reached now. Everything else works as ever.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMDB does not accept the key: see Settings, Online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMDB does not know this title.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMDB wants to be asked later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TMDB&apos;s answer could not be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHERE TO WATCH IN {region}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where to watch: JustWatch. Description: TMDB. {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole description</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message>
        <source>Each model alone: {opinions}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PairedColumns</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PosterLabel</name>
    <message>
        <source>Poster of {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message numerus="yes">
        <source>%Ln other rating(s) {sum}</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}, beyond the scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before any rating {start}. Rate some titles and the reasons stand here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>EACH MODEL ALONE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the prediction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prediction is hidden while you browse, so that it does not sway your rating.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>WHY</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>press a reason that is wrong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filters saved under a name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set some filters to save them here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>{page} (Ctrl+{key})</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RateAFewPage</name>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>I haven&apos;t seen the rest: next six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next six</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stars for those you have seen; half stars with Shift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no further title worth asking about.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>Reasons: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>A wrong reason? Press, and this rating counts less from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Counts less, as you said. Press to let it count in full again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}, counts less</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RecommendationListModel</name>
    <message>
        <source>Mostly because you gave {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well liked by people in general</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {titles}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Well liked by people in general; your ratings speak rather against it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rank}: {title}, predicted {stars} of 5, {confidence}. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln row(s) to decide</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) put off until later.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No row waits any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No title here is called that. Search for it, leave it out, or let it wait for a newer catalogue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for another title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for another title   /</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which titles are these?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no year in the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>watched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you rated it {stars}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{left} · saved as you decide, and remembered for later imports</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: left out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>{hours} h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured on {people} people it had never seen, each with {given} ratings given: its predictions are off by {rmse} stars (RMSE; MAE {mae}). Everyone&apos;s mean for the title: {title_mean_rmse}; mean corrected for the person: {bias_rmse}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MovieRec Desktop {version}. The code is free under the MIT licence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The models and their licences are in {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The models were trained on %Ln rating(s) of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; the University of Minnesota does not endorse this app.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ShareRows</name>
    <message>
        <source>Everyone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you rated {stars} of 5</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Click or press 1 to 5, with Shift a half more; Delete removes the rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating: not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your rating: {stars} of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>not for me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message numerus="yes">
        <source>%Ln title(s) are ready. They are used from the next start on.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A newer catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A newer catalogue is checked before it replaces this one; your ratings stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A public key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address or file of a newer catalogue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogue and models</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catalogues signed with the key {key} are trusted now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching and checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This catalogue is in use already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever holds the private half of a trusted key may sign catalogues for this app</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>https://… or choose a file</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>_ShownStars</name>
    <message>
        <source>Predicted: {stars} of 5 stars</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
