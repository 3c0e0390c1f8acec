<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message numerus="yes">
        <source>{name}, %Ln title(s)</source>
        <translation>
            <numerusform>{name}, %Ln title</numerusform>
            <numerusform>{name}, %Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>%Ln file(s) are deleted.</source>
        <translation>
            <numerusform>%Ln file is deleted.</numerusform>
            <numerusform>%Ln files are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), in one file on this computer. Nothing of it is sent anywhere.</source>
        <translation>
            <numerusform>%Ln rating, in one file on this computer. Nothing of it is sent anywhere.</numerusform>
            <numerusform>%Ln ratings, in one file on this computer. Nothing of it is sent anywhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are in {file}.</source>
        <translation>
            <numerusform>%Ln title is in {file}.</numerusform>
            <numerusform>%Ln titles are in {file}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete your ratings, lists and all backups, %Ln file(s) in all? They are gone for good.</source>
        <translation>
            <numerusform>Delete your ratings, lists and all backups, %Ln file in all? They are gone for good.</numerusform>
            <numerusform>Delete your ratings, lists and all backups, %Ln files in all? They are gone for good.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DifferenceBars</name>
    <message numerus="yes">
        <source>{name}: {difference} stars over %Ln title(s)</source>
        <translation>
            <numerusform>{name}: {difference} stars over %Ln title</numerusform>
            <numerusform>{name}: {difference} stars over %Ln titles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyBanner</name>
    <message numerus="yes">
        <source>An early guess, from %Ln rating(s): with about {enough} it becomes yours.</source>
        <translation>
            <numerusform>An early guess, from %Ln rating: with about {enough} it becomes yours.</numerusform>
            <numerusform>An early guess, from %Ln ratings: with about {enough} it becomes yours.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyGuess</name>
    <message numerus="yes">
        <source>an early guess, until about %Ln rating(s)</source>
        <translation>
            <numerusform>an early guess, until about %Ln rating</numerusform>
            <numerusform>an early guess, until about %Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message numerus="yes">
        <source>Error over time in stars, in blocks of %Ln rating(s): {errors}</source>
        <translation>
            <numerusform>Error over time in stars, in blocks of %Ln rating: {errors}</numerusform>
            <numerusform>Error over time in stars, in blocks of %Ln ratings: {errors}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>first %Ln rating(s)</source>
        <translation>
            <numerusform>first %Ln rating</numerusform>
            <numerusform>first %Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %Ln</source>
        <translation>
            <numerusform>latest %Ln</numerusform>
            <numerusform>latest %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorScale</name>
    <message numerus="yes">
        <source>off by {error} stars over %Ln rating(s)</source>
        <translation>
            <numerusform>off by {error} stars over %Ln rating</numerusform>
            <numerusform>off by {error} stars over %Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Without the filter on {filter} there would be %Ln.</source>
        <translation>
            <numerusform>Without the filter on {filter} there would be %Ln.</numerusform>
            <numerusform>Without the filter on {filter} there would be %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message numerus="yes">
        <source>Search %Ln title(s)   /</source>
        <translation>
            <numerusform>Search %Ln title   /</numerusform>
            <numerusform>Search %Ln titles   /</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ForYou</name>
    <message numerus="yes">
        <source>Learned from %Ln rating(s)</source>
        <translation>
            <numerusform>Learned from %Ln rating</numerusform>
            <numerusform>Learned from %Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s) by {model}</source>
        <translation>
            <numerusform>Learned from %Ln rating by {model}</numerusform>
            <numerusform>Learned from %Ln ratings by {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from the latest {most} of %Ln rating(s)</source>
        <translation>
            <numerusform>Learned from the latest {most} of %Ln rating</numerusform>
            <numerusform>Learned from the latest {most} of %Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>you liked %Ln title(s) in it</source>
        <translation>
            <numerusform>you liked %Ln title in it</numerusform>
            <numerusform>you liked %Ln titles in it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message numerus="yes">
        <source>%Ln group(s) picked.</source>
        <translation>
            <numerusform>%Ln group picked.</numerusform>
            <numerusform>%Ln groups picked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln changed</numerusform>
            <numerusform>%Ln changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln skipped</numerusform>
            <numerusform>%Ln skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln the same</numerusform>
            <numerusform>%Ln the same</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln to review</numerusform>
            <numerusform>%Ln to review</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a title here (kept, and tried again later)</source>
        <translation>
            <numerusform>%Ln without a title here (kept, and tried again later)</numerusform>
            <numerusform>%Ln without a title here (kept, and tried again later)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)…</source>
        <translation>
            <numerusform>Review %Ln row…</numerusform>
            <numerusform>Review %Ln rows…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{file} ({format}), %Ln row(s): {counts}.</source>
        <translation>
            <numerusform>{file} ({format}), %Ln row: {counts}.</numerusform>
            <numerusform>{file} ({format}), %Ln rows: {counts}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%Ln not for you</source>
        <translation>
            <numerusform>%Ln not for you</numerusform>
            <numerusform>%Ln not for you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on your watchlist</source>
        <translation>
            <numerusform>%Ln on your watchlist</numerusform>
            <numerusform>%Ln on your watchlist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation>
            <numerusform>%Ln rated</numerusform>
            <numerusform>%Ln rated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>%Ln seen before</numerusform>
            <numerusform>%Ln seen before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason that was wrong</source>
        <translation>
            <numerusform>%Ln with a reason that was wrong</numerusform>
            <numerusform>%Ln with a reason that was wrong</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>is how far predictions made before %Ln of your rating(s) were off (RMSE)</source>
        <translation>
            <numerusform>is how far predictions made before %Ln of your ratings were off (RMSE)</numerusform>
            <numerusform>is how far predictions made before %Ln of your ratings were off (RMSE)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln recommended title(s) that you rated got {stars} stars or more</source>
        <translation>
            <numerusform>of the %Ln recommended title that you rated got {stars} stars or more</numerusform>
            <numerusform>of the %Ln recommended titles that you rated got {stars} stars or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln title(s): {own} and {others} on average</source>
        <translation>
            <numerusform>over %Ln title: {own} and {others} on average</numerusform>
            <numerusform>over %Ln titles: {own} and {others} on average</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recommended title(s) got {stars} stars or more, so far</source>
        <translation>
            <numerusform>recommended title got {stars} stars or more, so far</numerusform>
            <numerusform>recommended titles got {stars} stars or more, so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>title(s) recommended to you</source>
        <translation>
            <numerusform>title was recommended to you</numerusform>
            <numerusform>titles were recommended to you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{model} was measured at {error} with %Ln rating(s) given.</source>
        <translation>
            <numerusform>{model} was measured at {error} with %Ln rating given.</numerusform>
            <numerusform>{model} was measured at {error} with %Ln ratings given.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%Ln line(s) are in {path}. Read it before you share it.</source>
        <translation>
            <numerusform>%Ln line is in {path}. Read it before you share it.</numerusform>
            <numerusform>%Ln lines are in {path}. Read it before you share it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Each dot is the error over %Ln rating(s), in stars. Lower is better.</source>
        <translation>
            <numerusform>Each dot is the error over %Ln rating, in stars. Lower is better.</numerusform>
            <numerusform>Each dot is the error over %Ln ratings, in stars. Lower is better.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Error in stars (RMSE, less is better) for %Ln people the models had never seen, by how many ratings were given; and how good their list of ten is (NDCG@10, more is better).</source>
        <translation>
            <numerusform>Error in stars (RMSE, less is better) for %Ln person the models had never seen, by how many ratings were given; and how good their list of ten is (NDCG@10, more is better).</numerusform>
            <numerusform>Error in stars (RMSE, less is better) for %Ln people the models had never seen, by how many ratings were given; and how good their list of ten is (NDCG@10, more is better).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It has not learned from you yet: from %Ln rating(s) on it does, by itself.</source>
        <translation>
            <numerusform>It has not learned from you yet: from %Ln rating on it does, by itself.</numerusform>
            <numerusform>It has not learned from you yet: from %Ln ratings on it does, by itself.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message numerus="yes">
        <source>Learned from %Ln rating(s): your error went from {before} to {after} stars.</source>
        <translation>
            <numerusform>Learned from %Ln rating: your error went from {before} to {after} stars.</numerusform>
            <numerusform>Learned from %Ln ratings: your error went from {before} to {after} stars.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained from %Ln rating(s): kept as it was, your error is {error} stars.</source>
        <translation>
            <numerusform>Nothing gained from %Ln rating: kept as it was, your error is {error} stars.</numerusform>
            <numerusform>Nothing gained from %Ln ratings: kept as it was, your error is {error} stars.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message numerus="yes">
        <source>Rate %Ln more title(s), then it can be told whether learning helps.</source>
        <translation>
            <numerusform>Rate %Ln more title, then it can be told whether learning helps.</numerusform>
            <numerusform>Rate %Ln more titles, then it can be told whether learning helps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearningRuns</name>
    <message numerus="yes">
        <source>%Ln rating(s): {before} to {after}</source>
        <translation>
            <numerusform>%Ln rating: {before} to {after}</numerusform>
            <numerusform>%Ln ratings: {before} to {after}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln given</numerusform>
            <numerusform>%Ln given</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message numerus="yes">
        <source>More filters, %Ln set</source>
        <translation>
            <numerusform>More filters, %Ln set</numerusform>
            <numerusform>More filters, %Ln set</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message numerus="yes">
        <source>%Ln title(s) as before · saved</source>
        <translation>
            <numerusform>%Ln title as before · saved</numerusform>
            <numerusform>%Ln titles as before · saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) marked as seen · saved</source>
        <translation>
            <numerusform>%Ln title marked as seen · saved</numerusform>
            <numerusform>%Ln titles marked as seen · saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) may be offered again · saved</source>
        <translation>
            <numerusform>%Ln title may be offered again · saved</numerusform>
            <numerusform>%Ln titles may be offered again · saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer marked as seen · saved</source>
        <translation>
            <numerusform>%Ln title no longer marked as seen · saved</numerusform>
            <numerusform>%Ln titles no longer marked as seen · saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer rated · saved</source>
        <translation>
            <numerusform>%Ln title no longer rated · saved</numerusform>
            <numerusform>%Ln titles no longer rated · saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put on your watchlist · saved</source>
        <translation>
            <numerusform>%Ln title put on your watchlist · saved</numerusform>
            <numerusform>%Ln titles put on your watchlist · saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) rated {stars} · saved</source>
        <translation>
            <numerusform>%Ln title rated {stars} · saved</numerusform>
            <numerusform>%Ln titles rated {stars} · saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) taken off your watchlist · saved</source>
        <translation>
            <numerusform>%Ln title taken off your watchlist · saved</numerusform>
            <numerusform>%Ln titles taken off your watchlist · saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will not be offered again · saved</source>
        <translation>
            <numerusform>%Ln title will not be offered again · saved</numerusform>
            <numerusform>%Ln titles will not be offered again · saved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not seen %Ln title(s) · saved</source>
        <translation>
            <numerusform>You have not seen %Ln title · saved</numerusform>
            <numerusform>You have not seen %Ln titles · saved</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>Review %Ln row</numerusform>
            <numerusform>Review %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message numerus="yes">
        <source>%Ln other rating(s) {sum}</source>
        <translation>
            <numerusform>%Ln other rating {sum}</numerusform>
            <numerusform>%Ln other ratings {sum}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete all ratings, lists and backups of {name}, %Ln file(s) in all?</source>
        <translation>
            <numerusform>Delete all ratings, lists and backups of {name}, %Ln file in all?</numerusform>
            <numerusform>Delete all ratings, lists and backups of {name}, %Ln files in all?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RateAFewPage</name>
    <message numerus="yes">
        <source>%Ln title(s) rated</source>
        <translation>
            <numerusform>%Ln title rated</numerusform>
            <numerusform>%Ln titles rated</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message numerus="yes">
        <source>%Ln mark(s) and note(s)</source>
        <translation>
            <numerusform>%Ln mark and note</numerusform>
            <numerusform>%Ln marks and notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln rating</numerusform>
            <numerusform>%Ln ratings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), the last one of {day}</source>
        <translation>
            <numerusform>%Ln rating, the last one of {day}</numerusform>
            <numerusform>%Ln ratings, the last one of {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) of these from the newest backup</source>
        <translation>
            <numerusform>%Ln of the titles from the newest backup</numerusform>
            <numerusform>%Ln of the titles from the newest backup</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln row(s) put off until later.</source>
        <translation>
            <numerusform>%Ln row put off until later.</numerusform>
            <numerusform>%Ln rows put off until later.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to decide</source>
        <translation>
            <numerusform>%Ln row to decide</numerusform>
            <numerusform>%Ln rows to decide</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln title(s) selected</source>
        <translation>
            <numerusform>%Ln title selected</numerusform>
            <numerusform>%Ln titles selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln title(s) alike</source>
        <translation>
            <numerusform>Rate %Ln title alike</numerusform>
            <numerusform>Rate %Ln titles alike</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message numerus="yes">
        <source>The models were trained on %Ln rating(s) of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; the University of Minnesota does not endorse this app.</source>
        <translation>
            <numerusform>The models were trained on %Ln rating of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; the University of Minnesota does not endorse this app.</numerusform>
            <numerusform>The models were trained on %Ln ratings of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; the University of Minnesota does not endorse this app.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message numerus="yes">
        <source>{name} by %Ln rating(s)</source>
        <translation>
            <numerusform>{name} by %Ln rating</numerusform>
            <numerusform>{name} by %Ln ratings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message numerus="yes">
        <source>%Ln title(s) are ready. They are used from the next start on.</source>
        <translation>
            <numerusform>%Ln title is ready. It is used from the next start on.</numerusform>
            <numerusform>%Ln titles are ready. They are used from the next start on.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WatchlistPage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln title</numerusform>
            <numerusform>%Ln titles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) would take longer.</source>
        <translation>
            <numerusform>%Ln title would take longer.</numerusform>
            <numerusform>%Ln titles would take longer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your watchlist has %Ln title(s), and the filters leave none of them.</source>
        <translation>
            <numerusform>Your watchlist has %Ln title, and the filters leave none of them.</numerusform>
            <numerusform>Your watchlist has %Ln titles, and the filters leave none of them.</numerusform>
        </translation>
    </message>
</context>
</TS>
