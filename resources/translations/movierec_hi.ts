<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>AddTitleDialog</name>
    <message>
        <source>Add</source>
        <translation>जोड़ें</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>कोई शीर्षक जोड़ें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>शैली खोजें</translation>
    </message>
    <message>
        <source>For what the catalogue does not have. It is kept in your profile alone, and its stars are predicted by what you say of it here.</source>
        <translation>उसके लिए जो सूची में नहीं है। वह केवल आपकी प्रोफ़ाइल में रहता है, और उसके सितारों का अनुमान आपके यहाँ दिए तथ्यों से होता है।</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>शैलियाँ</translation>
    </message>
    <message>
        <source>Give a year from {first} to {last}, or none.</source>
        <translation>{first} से {last} तक का कोई वर्ष दें, या कोई नहीं।</translation>
    </message>
    <message>
        <source>Give minutes from 1 to {most}, or none.</source>
        <translation>1 से {most} तक मिनट दें, या कुछ नहीं।</translation>
    </message>
    <message>
        <source>It is none of these: add it</source>
        <translation>इनमें से कोई नहीं: जोड़ें</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>प्रकार</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>मिनट</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>नाम</translation>
    </message>
    <message>
        <source>None</source>
        <translation>कोई नहीं</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>मूल नाम</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>बताएँ कि उसका नाम क्या है।</translation>
    </message>
    <message>
        <source>This may be it already. Enter opens it.</source>
        <translation>शायद यह पहले से है। Enter इसे खोलता है।</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>वर्ष</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>It ended by a fault of its own the last time. A report without titles is in {path}.</source>
        <translation>पिछली बार यह अपनी ही ख़राबी से बंद हुआ। बिना शीर्षकों की रिपोर्ट {path} में है।</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Also the key N</source>
        <translation>N कुंजी से भी</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>नहीं देखी</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln शीर्षक</numerusform>
            <numerusform>%Ln शीर्षक</numerusform>
        </translation>
    </message>
    <message>
        <source>A film or series that the catalogue does not have (Ctrl+N)</source>
        <translation>कोई फ़िल्म या सीरीज़ जो सूची में नहीं है (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a title…</source>
        <translation>शीर्षक जोड़ें…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
    </message>
    <message>
        <source>Not here? Add it</source>
        <translation>यहाँ नहीं? जोड़ें</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”</source>
        <translation>“{query}” नाम का कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>इन फ़िल्टरों से कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Several filters together leave nothing.</source>
        <translation>कई फ़िल्टर मिलकर कुछ नहीं छोड़ते।</translation>
    </message>
    <message>
        <source>The beginning of each word is enough, in any order; accents do not matter.</source>
        <translation>हर शब्द की शुरुआत काफ़ी है, किसी भी क्रम में; मात्रा-चिह्नों का फ़र्क़ नहीं पड़ता।</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>शीर्षक</translation>
    </message>
    <message>
        <source>rate those you know: click the stars, or press 1 to 5</source>
        <translation>जो देखी हैं उन्हें रेट करें: तारों पर क्लिक करें या 1 से 5 दबाएँ</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Titles that it may be</source>
        <translation>संभावित शीर्षक</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>निर्देशक: {names}</translation>
    </message>
    <message>
        <source>rated by {number}</source>
        <translation>{number} लोगों ने रेट किया</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message numerus="yes">
        <source>{name}, %Ln title(s)</source>
        <translation>
            <numerusform>{name}, %Ln शीर्षक</numerusform>
            <numerusform>{name}, %Ln शीर्षक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>A guess</source>
        <translation>अंदाज़ा</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>काफ़ी पक्का</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>बहुत पक्का</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>अंदाज़ा</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>काफ़ी पक्का</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>बहुत पक्का</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>East Germany</source>
        <translation>पूर्वी जर्मनी</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>सोवियत संघ</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>यूगोस्लाविया</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close the app</source>
        <translation>ऐप बंद करें</translation>
    </message>
    <message>
        <source>Everything you rated is saved. Nothing is sent to anyone.</source>
        <translation>आपकी सारी रेटिंग सहेजी हुई हैं। किसी को कुछ नहीं भेजा जाता।</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>कुछ गड़बड़ हो गई</translation>
    </message>
    <message>
        <source>Something went wrong, and it is not your fault</source>
        <translation>कुछ गड़बड़ हो गई, और इसमें आपकी ग़लती नहीं</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>फिर शुरू करें</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>रिपोर्ट</translation>
    </message>
    <message>
        <source>The report could not be written; you can copy it from here.</source>
        <translation>रिपोर्ट लिखी नहीं जा सकी; आप उसे यहाँ से कॉपी कर सकते हैं।</translation>
    </message>
    <message>
        <source>This report names no titles. It is in {path}.</source>
        <translation>इस रिपोर्ट में शीर्षकों के नाम नहीं हैं। यह {path} में है।</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>%Ln file(s) are deleted.</source>
        <translation>
            <numerusform>%Ln फ़ाइल मिटा दी गई।</numerusform>
            <numerusform>%Ln फ़ाइलें मिटा दी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), in one file on this computer. Nothing of it is sent anywhere.</source>
        <translation>
            <numerusform>%Ln रेटिंग, इस कंप्यूटर की एक फ़ाइल में। इसमें से कुछ भी कहीं नहीं भेजा जाता।</numerusform>
            <numerusform>%Ln रेटिंग, इस कंप्यूटर की एक फ़ाइल में। इसमें से कुछ भी कहीं नहीं भेजा जाता।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are in {file}.</source>
        <translation>
            <numerusform>%Ln शीर्षक {file} में है।</numerusform>
            <numerusform>%Ln शीर्षक {file} में हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>अभी बैकअप लें</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>सब कुछ मिटाएँ</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>सब कुछ मिटाएँ…</translation>
    </message>
    <message numerus="yes">
        <source>Delete your ratings, lists and all backups, %Ln file(s) in all? They are gone for good.</source>
        <translation>
            <numerusform>अपनी रेटिंग, सूचियाँ और सारे बैकअप, कुल %Ln फ़ाइल, मिटाएँ? इन्हें वापस नहीं लाया जा सकेगा।</numerusform>
            <numerusform>अपनी रेटिंग, सूचियाँ और सारे बैकअप, कुल %Ln फ़ाइलें, मिटाएँ? इन्हें वापस नहीं लाया जा सकेगा।</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, for this app (*.json)</source>
        <translation>सब कुछ, इस ऐप के लिए (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>निर्यात</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>निर्यात…</translation>
    </message>
    <message>
        <source>IMDb-like list (*.csv)</source>
        <translation>IMDb जैसी सूची (*.csv)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>फ़ोल्डर खोलें</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite *.bak)</source>
        <translation>प्रोफ़ाइल (*.sqlite *.bak)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>बैकअप बहाल करें</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>बहाल करें…</translation>
    </message>
    <message>
        <source>The app closes afterwards.</source>
        <translation>इसके बाद ऐप बंद हो जाएगा।</translation>
    </message>
    <message>
        <source>These could not be deleted: {files}</source>
        <translation>ये नहीं मिटाई जा सकीं: {files}</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>{file} लिखी जा रही है…</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>आपका डेटा</translation>
    </message>
    <message>
        <source>Your profile is as in {file}: checked. What it was before is in {backup}.</source>
        <translation>आपकी प्रोफ़ाइल अब {file} जैसी है: जाँच ली गई। पहले की स्थिति {backup} में है।</translation>
    </message>
    <message>
        <source>{file}: checked, whole.</source>
        <translation>{file}: जाँचा गया, पूरा है।</translation>
    </message>
</context>
<context>
    <name>Decade</name>
    <message>
        <source>{year}s</source>
        <translation>{year} का दशक</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Also: {names}</source>
        <translation>अन्य नाम: {names}</translation>
    </message>
    <message>
        <source>By {people}</source>
        <translation>निर्देशन: {people}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>बंद करें (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Remove from your catalogue</source>
        <translation>अपनी सूची से हटाएँ</translation>
    </message>
    <message>
        <source>Was on {services}</source>
        <translation>यहाँ उपलब्ध थी: {services}</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>कलाकार: {people}</translation>
    </message>
    <message>
        <source>YOUR RATING</source>
        <translation>आपकी रेटिंग</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>अभी रेट नहीं की</translation>
    </message>
    <message>
        <source>{stars} of 5 · saved</source>
        <translation>5 में से {stars} · सहेजा गया</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>पीछे (Alt+Left)</translation>
    </message>
    <message>
        <source>Back to the title before</source>
        <translation>पिछले शीर्षक पर</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>आगे (Alt+Right)</translation>
    </message>
    <message>
        <source>Forward to the title after</source>
        <translation>अगले शीर्षक पर</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>{day} को</translation>
    </message>
</context>
<context>
    <name>DifferenceBars</name>
    <message>
        <source>too few ratings</source>
        <translation>बहुत कम रेटिंग</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {difference} stars over %Ln title(s)</source>
        <translation>
            <numerusform>{name}: %Ln शीर्षक पर {difference} तारे</numerusform>
            <numerusform>{name}: %Ln शीर्षकों पर {difference} तारे</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyBanner</name>
    <message numerus="yes">
        <source>An early guess, from %Ln rating(s): with about {enough} it becomes yours.</source>
        <translation>
            <numerusform>शुरुआती अंदाज़ा, %Ln रेटिंग से: क़रीब {enough} पर यह सूची आपकी हो जाएगी।</numerusform>
            <numerusform>शुरुआती अंदाज़ा, %Ln रेटिंग से: क़रीब {enough} पर यह सूची आपकी हो जाएगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>An early guess, from the groups you picked. Rate a few titles you know, and it becomes yours.</source>
        <translation>शुरुआती अंदाज़ा, आपके चुने समूहों से। कुछ जाने-पहचाने शीर्षकों को रेट करें, तो यह आपका हो जाएगा।</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>कुछ रेट करें</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>कुछ और रेट करें</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>देखी हुई रेट करें</translation>
    </message>
    <message>
        <source>This is what people in general like. Rate a few titles you know, and it becomes yours.</source>
        <translation>यह वह है जो आम तौर पर लोगों को पसंद है। कुछ देखे हुए शीर्षक रेट करें, और यह सूची आपकी हो जाएगी।</translation>
    </message>
</context>
<context>
    <name>EarlyGuess</name>
    <message numerus="yes">
        <source>an early guess, until about %Ln rating(s)</source>
        <translation>
            <numerusform>शुरुआती अंदाज़ा, क़रीब %Ln रेटिंग तक</numerusform>
            <numerusform>शुरुआती अंदाज़ा, क़रीब %Ln रेटिंग तक</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message numerus="yes">
        <source>Error over time in stars, in blocks of %Ln rating(s): {errors}</source>
        <translation>
            <numerusform>समय के साथ त्रुटि, तारों में, %Ln रेटिंग के खंडों में: {errors}</numerusform>
            <numerusform>समय के साथ त्रुटि, तारों में, %Ln रेटिंग के खंडों में: {errors}</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>मापा गया</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
    <message numerus="yes">
        <source>first %Ln rating(s)</source>
        <translation>
            <numerusform>पहली %Ln रेटिंग</numerusform>
            <numerusform>पहली %Ln रेटिंग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %Ln</source>
        <translation>
            <numerusform>नवीनतम %Ln</numerusform>
            <numerusform>नवीनतम %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>मापा गया {error}</translation>
    </message>
</context>
<context>
    <name>ErrorScale</name>
    <message>
        <source>Measured</source>
        <translation>मापा गया</translation>
    </message>
    <message>
        <source>You, likely range</source>
        <translation>आप, संभावित सीमा</translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>मापा गया {error}</translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation>रेटिंग नहीं</translation>
    </message>
    <message numerus="yes">
        <source>off by {error} stars over %Ln rating(s)</source>
        <translation>
            <numerusform>%Ln रेटिंग पर {error} तारों की चूक</numerusform>
            <numerusform>%Ln रेटिंग पर {error} तारों की चूक</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} over {n}</source>
        <translation>{n} पर {error}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Services as they were then, not now: {services}.</source>
        <translation>सेवाएँ तब की स्थिति के अनुसार, अभी की नहीं: {services}।</translation>
    </message>
    <message>
        <source>This catalogue does not know where titles stream.</source>
        <translation>इस कैटलॉग को नहीं पता कि शीर्षक कहाँ उपलब्ध हैं।</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>added by you</source>
        <translation>आपने जोड़ा</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>भाषा अज्ञात</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>वर्ष अज्ञात</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Without the filter on {filter} there would be %Ln.</source>
        <translation>
            <numerusform>“{filter}” फ़िल्टर के बिना %Ln मिलता।</numerusform>
            <numerusform>“{filter}” फ़िल्टर के बिना %Ln मिलते।</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>भरोसा</translation>
    </message>
    <message>
        <source>country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>दशक</translation>
    </message>
    <message>
        <source>films or series</source>
        <translation>फ़िल्में या सीरीज़</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>length</source>
        <translation>अवधि</translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation>मेरी रेटिंग नहीं</translation>
    </message>
    <message>
        <source>service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>watchlist</source>
        <translation>वॉचलिस्ट</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>Any decade</source>
        <translation>कोई भी दशक</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>कोई भी शैली</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>कोई भी भाषा</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>सारे फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>दशक</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>फ़िल्में</translation>
    </message>
    <message>
        <source>Find a decade</source>
        <translation>दशक खोजें</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>शैली खोजें</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>भाषा खोजें</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>शैली</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>भाषा</translation>
    </message>
    <message>
        <source>Search   /</source>
        <translation>खोजें   /</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)   /</source>
        <translation>
            <numerusform>%Ln शीर्षक में खोजें   /</numerusform>
            <numerusform>%Ln शीर्षकों में खोजें   /</numerusform>
        </translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>शीर्षक खोजें</translation>
    </message>
    <message>
        <source>Search titles   /</source>
        <translation>शीर्षक खोजें   /</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>सीरीज़</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सब दिखाएँ</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>फ़िल्में दिखाएँ</translation>
    </message>
    <message>
        <source>Show series</source>
        <translation>सीरीज़ दिखाएँ</translation>
    </message>
</context>
<context>
    <name>ForYou</name>
    <message>
        <source>Because you loved {title}</source>
        <translation>क्योंकि आपको {title} बहुत पसंद आई</translation>
    </message>
    <message>
        <source>Hidden gems</source>
        <translation>छिपे रत्न</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language} में</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s)</source>
        <translation>
            <numerusform>%Ln रेटिंग से सीखा</numerusform>
            <numerusform>%Ln रेटिंग से सीखा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s) by {model}</source>
        <translation>
            <numerusform>{model} ने %Ln रेटिंग से सीखा</numerusform>
            <numerusform>{model} ने %Ln रेटिंग से सीखा</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from the latest {most} of %Ln rating(s)</source>
        <translation>
            <numerusform>%Ln रेटिंग में से नवीनतम {most} से सीखा</numerusform>
            <numerusform>%Ln रेटिंग में से नवीनतम {most} से सीखा</numerusform>
        </translation>
    </message>
    <message>
        <source>Liked by many</source>
        <translation>जो आम तौर पर पसंद है</translation>
    </message>
    <message>
        <source>Mostly because you gave {0}</source>
        <translation>मुख्यतः इसलिए कि आपने {0} दिए</translation>
    </message>
    <message>
        <source>Mostly because you gave {0} and {1}</source>
        <translation>मुख्यतः इसलिए कि आपने {0} और {1} दिए</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>अभी आपके बारे में कुछ पता नहीं</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>सीरीज़</translation>
    </message>
    <message>
        <source>Series for you</source>
        <translation>आपके लिए सीरीज़</translation>
    </message>
    <message>
        <source>Something different</source>
        <translation>कुछ अलग</translation>
    </message>
    <message>
        <source>Top picks for you</source>
        <translation>आपके लिए सबसे बढ़िया</translation>
    </message>
    <message>
        <source>Well liked by people in general</source>
        <translation>आम तौर पर लोगों को पसंद</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0}</source>
        <translation>आम तौर पर पसंद, और आपने {0} दिए</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0} and {1}</source>
        <translation>आम तौर पर पसंद, और आपने {0} और {1} दिए</translation>
    </message>
    <message>
        <source>Well liked by people in general; your ratings speak rather against it</source>
        <translation>आम तौर पर पसंद; आपकी रेटिंग कुछ इसके ख़िलाफ़ हैं</translation>
    </message>
    <message>
        <source>few know them, and the prediction is no guess</source>
        <translation>कम लोग इन्हें जानते हैं, और अनुमान अंदाज़ा भर नहीं</translation>
    </message>
    <message>
        <source>not your usual genres, and still well predicted</source>
        <translation>आपकी आम शैलियाँ नहीं, फिर भी अच्छा अनुमान</translation>
    </message>
    <message>
        <source>you gave it {stars}</source>
        <translation>आपने इसे {stars} दिए</translation>
    </message>
    <message numerus="yes">
        <source>you liked %Ln title(s) in it</source>
        <translation>
            <numerusform>इस भाषा में आपको %Ln शीर्षक पसंद आया</numerusform>
            <numerusform>इस भाषा में आपको %Ln शीर्षक पसंद आए</numerusform>
        </translation>
    </message>
    <message>
        <source>your error {before} → {after} stars</source>
        <translation>आपकी त्रुटि {before} → {after} तारे</translation>
    </message>
    <message>
        <source>your error {error} stars</source>
        <translation>आपकी त्रुटि {error} तारे</translation>
    </message>
    <message>
        <source>{learned} · your ratings stay on this computer</source>
        <translation>{learned} · आपकी रेटिंग इसी कंप्यूटर पर रहती हैं</translation>
    </message>
    <message>
        <source>{stars} for you, {sure}</source>
        <translation>आपके लिए {stars}, {sure}</translation>
    </message>
    <message>
        <source>{title} {stars}</source>
        <translation>{title} को {stars}</translation>
    </message>
</context>
<context>
    <name>ForYouPage</name>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>From the groups you picked</source>
        <translation>आपके चुने समूहों से</translation>
    </message>
    <message>
        <source>Loosen one of them.</source>
        <translation>किसी एक को ढीला करें।</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>इन फ़िल्टरों से कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>कुछ और रेट करें</translation>
    </message>
    <message>
        <source>Recommended titles</source>
        <translation>सुझाए गए शीर्षक</translation>
    </message>
    <message>
        <source>All of your top picks</source>
        <translation>आपकी पूरी सूची</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>पंक्तियों पर वापस</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>सभी देखें</translation>
    </message>
    <message>
        <source>Show all of your top picks</source>
        <translation>आपकी पूरी सूची देखें</translation>
    </message>
</context>
<context>
    <name>Genre</name>
    <message>
        <source>Action</source>
        <translation>एक्शन</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>रोमांच</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>एनिमेशन</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>जीवनी</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>बच्चों के लिए</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>कॉमेडी</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>अपराध</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>वृत्तचित्र</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>ड्रामा</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>फ़ैंटेसी</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>फ़िल्म नुआर</translation>
    </message>
    <message>
        <source>Game Show</source>
        <translation>गेम शो</translation>
    </message>
    <message>
        <source>History</source>
        <translation>इतिहास</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>हॉरर</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>संगीत</translation>
    </message>
    <message>
        <source>Musical</source>
        <translation>म्यूज़िकल</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>रहस्य</translation>
    </message>
    <message>
        <source>News</source>
        <translation>समाचार</translation>
    </message>
    <message>
        <source>Reality</source>
        <translation>रियलिटी</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>रोमांस</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>साइंस फ़िक्शन</translation>
    </message>
    <message>
        <source>Soap</source>
        <translation>सोप ओपेरा</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>खेल</translation>
    </message>
    <message>
        <source>Stand-Up</source>
        <translation>स्टैंड-अप</translation>
    </message>
    <message>
        <source>Talk Show</source>
        <translation>टॉक शो</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>थ्रिलर</translation>
    </message>
    <message>
        <source>War</source>
        <translation>युद्ध</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>वेस्टर्न</translation>
    </message>
</context>
<context>
    <name>GroupControls</name>
    <message>
        <source>As good as for who likes it least</source>
        <translation>जिसे सबसे कम पसंद है, उसके हिसाब से</translation>
    </message>
    <message>
        <source>As good as on average</source>
        <translation>औसत के हिसाब से</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>औसत</translation>
    </message>
    <message>
        <source>Least misery</source>
        <translation>कम नाखुशी</translation>
    </message>
    <message>
        <source>No veto by stars</source>
        <translation>तारों से वीटो नहीं</translation>
    </message>
    <message>
        <source>Nobody below {stars} stars</source>
        <translation>किसी के {stars} तारों से कम नहीं</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>आज नहीं</translation>
    </message>
    <message>
        <source>Remove the guest {name}</source>
        <translation>मेहमान {name} को हटाएँ</translation>
    </message>
    <message>
        <source>Seen by someone is fine</source>
        <translation>किसी ने देखा हो तो भी चलेगा</translation>
    </message>
    <message>
        <source>Someone does not want the chosen title tonight (V)</source>
        <translation>कोई आज चुना हुआ शीर्षक नहीं चाहता (V)</translation>
    </message>
    <message>
        <source>Take a veto back ({number})</source>
        <translation>एक वीटो वापस लें ({number})</translation>
    </message>
    <message>
        <source>Take back the last veto: {name}, {title}</source>
        <translation>पिछला वीटो वापस लें: {name}, {title}</translation>
    </message>
    <message>
        <source>Veto by stars</source>
        <translation>तारों से वीटो</translation>
    </message>
    <message>
        <source>Who does not want it tonight</source>
        <translation>आज कौन नहीं चाहता</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message numerus="yes">
        <source>%Ln group(s) picked.</source>
        <translation>
            <numerusform>%Ln समूह चुना गया।</numerusform>
            <numerusform>%Ln समूह चुने गए।</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>शुरू करने के दूसरे तरीक़े</translation>
    </message>
    <message>
        <source>Pick the groups that you would rather watch from, as many as you like.</source>
        <translation>वे समूह चुनें जिनमें से आप देखना चाहेंगे, जितने चाहें।</translation>
    </message>
    <message>
        <source>Rate a few of these</source>
        <translation>इनमें से कुछ को रेट करें</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>शीर्षक रेट करें</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>मेरे लिए क्या है, दिखाएँ</translation>
    </message>
    <message>
        <source>These models know too few titles to make groups of. Rate some you know instead.</source>
        <translation>ये मॉडल समूह बनाने लायक़ शीर्षक नहीं जानते। इसके बजाय कुछ जाने-पहचाने शीर्षकों को रेट करें।</translation>
    </message>
    <message>
        <source>Your list begins with them, as an early guess; ratings make it yours.</source>
        <translation>आपकी सूची इन्हीं से शुरू होती है, शुरुआती अंदाज़े के तौर पर; रेटिंग उसे आपकी बनाती हैं।</translation>
    </message>
</context>
<context>
    <name>GrowthLine</name>
    <message>
        <source>Your ratings over time: {n} from {first} to {last}</source>
        <translation>समय के साथ आपकी रेटिंग: {first} से {last} तक {n}</translation>
    </message>
</context>
<context>
    <name>GuestReader</name>
    <message>
        <source>A guest’s ratings</source>
        <translation>मेहमान की रेटिंग</translation>
    </message>
    <message>
        <source>Add a guest’s ratings…</source>
        <translation>मेहमान की रेटिंग जोड़ें…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation>निर्यात (*.zip *.csv *.json *.xml *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>No rating in {file} is of a title of this catalogue.</source>
        <translation>{file} की कोई रेटिंग इस सूची के शीर्षक की नहीं है।</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>फ़ाइल पढ़ने की प्रगति</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} पढ़ी जा रही है…</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln बदली</numerusform>
            <numerusform>%Ln बदलीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln नई</numerusform>
            <numerusform>%Ln नई</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln छोड़ी गई</numerusform>
            <numerusform>%Ln छोड़ी गईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln वैसी ही</numerusform>
            <numerusform>%Ln वैसी ही</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln जाँचने के लिए</numerusform>
            <numerusform>%Ln जाँचने के लिए</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a title here (kept, and tried again later)</source>
        <translation>
            <numerusform>%Ln का शीर्षक यहाँ नहीं (रखी गई, बाद में फिर कोशिश होगी)</numerusform>
            <numerusform>%Ln के शीर्षक यहाँ नहीं (रखी गईं, बाद में फिर कोशिश होगी)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation>निर्यात (*.zip *.csv *.json *.xml *.txt);;सभी फ़ाइलें (*)</translation>
    </message>
    <message>
        <source>From Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker or any CSV: choose the file, or drop it on the window. You see what it would change before anything is written.</source>
        <translation>Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker या किसी भी CSV से: फ़ाइल चुनें या उसे विंडो पर छोड़ें। कुछ भी लिखने से पहले आप देख लेंगे कि क्या बदलेगा।</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>आयात करें</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>रेटिंग आयात करें</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>रेटिंग आयात करें…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>{file} का आयात हो रहा है…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>फ़ाइल पढ़ने की प्रगति</translation>
    </message>
    <message>
        <source>Ratings from elsewhere</source>
        <translation>कहीं और की रेटिंग</translation>
    </message>
    <message>
        <source>Ratings: {scale}.</source>
        <translation>रेटिंग: {scale}।</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>{file} पढ़ी जा रही है…</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)…</source>
        <translation>
            <numerusform>%Ln पंक्ति जाँचें…</numerusform>
            <numerusform>%Ln पंक्तियाँ जाँचें…</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <translation>छोड़ी गईं: {reasons}।</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>कुछ नहीं</translation>
    </message>
    <message numerus="yes">
        <source>{file} ({format}), %Ln row(s): {counts}.</source>
        <translation>
            <numerusform>{file} ({format}), %Ln पंक्ति: {counts}।</numerusform>
            <numerusform>{file} ({format}), %Ln पंक्तियाँ: {counts}।</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is imported: {counts}.</source>
        <translation>{file} आयात हो गई: {counts}।</translation>
    </message>
    <message>
        <source>{reason} The file is kept here until then.</source>
        <translation>{reason} तब तक फ़ाइल यहीं रहेगी।</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%Ln not for you</source>
        <translation>
            <numerusform>%Ln आपके लिए नहीं</numerusform>
            <numerusform>%Ln आपके लिए नहीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on your watchlist</source>
        <translation>
            <numerusform>%Ln आपकी वॉचलिस्ट में</numerusform>
            <numerusform>%Ln आपकी वॉचलिस्ट में</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation>
            <numerusform>%Ln रेट की</numerusform>
            <numerusform>%Ln रेट कीं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>%Ln पहले देखी हुई</numerusform>
            <numerusform>%Ln पहले देखी हुईं</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason that was wrong</source>
        <translation>
            <numerusform>%Ln ग़लत वजह के साथ</numerusform>
            <numerusform>%Ln ग़लत वजह के साथ</numerusform>
        </translation>
    </message>
    <message>
        <source>Each rating you give is one.</source>
        <translation>आपकी हर रेटिंग गिनी जाती है।</translation>
    </message>
    <message>
        <source>From {n} on it is told in per cent.</source>
        <translation>{n} से आगे यह प्रतिशत में बताया जाता है।</translation>
    </message>
    <message>
        <source>Likely {low} to {high}; expected {expected}.</source>
        <translation>संभवतः {low} से {high}; अपेक्षित {expected}।</translation>
    </message>
    <message>
        <source>No prediction has met its rating yet</source>
        <translation>अभी किसी अनुमान को उसकी रेटिंग नहीं मिली</translation>
    </message>
    <message>
        <source>None of the recommended titles is rated yet</source>
        <translation>अभी कोई सुझाया गया शीर्षक रेट नहीं हुआ</translation>
    </message>
    <message>
        <source>Of these {parts}.</source>
        <translation>इनमें से {parts}।</translation>
    </message>
    <message>
        <source>Titles count once they have stood before you for a moment.</source>
        <translation>शीर्षक तब गिना जाता है जब वह पल भर आपके सामने रहा हो।</translation>
    </message>
    <message>
        <source>Watch one, rate it, and it counts here. What you rate while browsing does not.</source>
        <translation>कोई एक देखें, रेट करें, और वह यहाँ गिनी जाएगी। ब्राउज़ करते समय की रेटिंग नहीं गिनी जाती।</translation>
    </message>
    <message>
        <source>With so many, the true share is likely {low} to {high}.</source>
        <translation>इतने में असली हिस्सा संभवतः {low} से {high} है।</translation>
    </message>
    <message>
        <source>You give as many stars as others give the same titles ({where}).</source>
        <translation>आप उन्हीं शीर्षकों को औरों जितने ही तारे देते हैं ({where})।</translation>
    </message>
    <message>
        <source>You give {size} stars less than others ({where}).</source>
        <translation>आप औरों से {size} तारे कम देते हैं ({where})।</translation>
    </message>
    <message>
        <source>You give {size} stars more than others ({where}).</source>
        <translation>आप औरों से {size} तारे ज़्यादा देते हैं ({where})।</translation>
    </message>
    <message numerus="yes">
        <source>is how far predictions made before %Ln of your rating(s) were off (RMSE)</source>
        <translation>
            <numerusform>की चूक, आपकी %Ln रेटिंग से पहले के अनुमानों में (RMSE)</numerusform>
            <numerusform>की चूक, आपकी %Ln रेटिंग से पहले के अनुमानों में (RMSE)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln recommended title(s) that you rated got {stars} stars or more</source>
        <translation>
            <numerusform>आपके रेट किए %Ln सुझाए शीर्षक को {stars} या ज़्यादा तारे मिले</numerusform>
            <numerusform>आपके रेट किए %Ln सुझाए शीर्षकों को {stars} या ज़्यादा तारे मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln title(s): {own} and {others} on average</source>
        <translation>
            <numerusform>%Ln शीर्षक पर: औसतन {own} और {others}</numerusform>
            <numerusform>%Ln शीर्षकों पर: औसतन {own} और {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>ratings that were predicted before you gave them; from then on the error is told</source>
        <translation>रेटिंग जिनका अनुमान आपके देने से पहले लगा; उसके बाद त्रुटि बताई जाती है</translation>
    </message>
    <message numerus="yes">
        <source>recommended title(s) got {stars} stars or more, so far</source>
        <translation>
            <numerusform>सुझाए शीर्षक को अब तक {stars} या ज़्यादा तारे मिले</numerusform>
            <numerusform>सुझाए शीर्षकों को अब तक {stars} या ज़्यादा तारे मिले</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>title(s) recommended to you</source>
        <translation>
            <numerusform>शीर्षक आपको सुझाया गया</numerusform>
            <numerusform>शीर्षक आपको सुझाए गए</numerusform>
        </translation>
    </message>
    <message>
        <source>titles were recommended so far</source>
        <translation>शीर्षक अब तक सुझाए गए</translation>
    </message>
    <message>
        <source>{hits} of {n}</source>
        <translation>{n} में से {hits}</translation>
    </message>
    <message>
        <source>{hits} of {n} got as much as your own mean, or more.</source>
        <translation>{n} में से {hits} को आपके औसत जितने या ज़्यादा मिले।</translation>
    </message>
    <message numerus="yes">
        <source>{model} was measured at {error} with %Ln rating(s) given.</source>
        <translation>
            <numerusform>{model}: %Ln रेटिंग देने पर {error} मापा गया।</numerusform>
            <numerusform>{model}: %Ln रेटिंग देने पर {error} मापा गया।</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} stars</source>
        <translation>{number} तारे</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%Ln line(s) are in {path}. Read it before you share it.</source>
        <translation>
            <numerusform>%Ln पंक्ति {path} में है। साझा करने से पहले पढ़ लें।</numerusform>
            <numerusform>%Ln पंक्तियाँ {path} में हैं। साझा करने से पहले पढ़ लें।</numerusform>
        </translation>
    </message>
    <message>
        <source>All on one day so far; from the second on a line stands here.</source>
        <translation>अब तक सब एक ही दिन की हैं; दूसरे दिन से यहाँ रेखा होगी।</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>दशक</translation>
    </message>
    <message numerus="yes">
        <source>Each dot is the error over %Ln rating(s), in stars. Lower is better.</source>
        <translation>
            <numerusform>हर बिंदु %Ln रेटिंग की त्रुटि है, तारों में। कम बेहतर है।</numerusform>
            <numerusform>हर बिंदु %Ln रेटिंग की त्रुटि है, तारों में। कम बेहतर है।</numerusform>
        </translation>
    </message>
    <message>
        <source>Error by confidence</source>
        <translation>भरोसे के हिसाब से त्रुटि</translation>
    </message>
    <message numerus="yes">
        <source>Error in stars (RMSE, less is better) for %Ln people the models had never seen, by how many ratings were given; and how good their list of ten is (NDCG@10, more is better).</source>
        <translation>
            <numerusform>%Ln ऐसे व्यक्ति के लिए तारों में त्रुटि (RMSE, कम बेहतर) जिसे मॉडलों ने कभी नहीं देखा था, दी गई रेटिंग की संख्या के अनुसार; और उनकी दस की सूची कितनी अच्छी है (NDCG@10, ज़्यादा बेहतर)।</numerusform>
            <numerusform>%Ln ऐसे लोगों के लिए तारों में त्रुटि (RMSE, कम बेहतर) जिन्हें मॉडलों ने कभी नहीं देखा था, दी गई रेटिंग की संख्या के अनुसार; और उनकी दस की सूची कितनी अच्छी है (NDCG@10, ज़्यादा बेहतर)।</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ten ratings that were predicted before make a dot: {n} of the first 10 so far.</source>
        <translation>पहले से अनुमानित हर दस रेटिंग का एक बिंदु: पहली 10 में से अब तक {n}।</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>प्रतिक्रिया निर्यात करें</translation>
    </message>
    <message>
        <source>Export without titles…</source>
        <translation>बिना शीर्षकों के निर्यात करें…</translation>
    </message>
    <message>
        <source>From three ratings in one of them on, it stands here.</source>
        <translation>किसी एक में तीन रेटिंग होते ही यहाँ दिखेगा।</translation>
    </message>
    <message>
        <source>Genres, beside what others give the same titles</source>
        <translation>शैलियाँ, उन्हीं शीर्षकों पर औरों की तुलना में</translation>
    </message>
    <message>
        <source>How far predictions were off, in stars, by the word that stood beside them. Less is better.</source>
        <translation>अनुमान कितने तारे चूके, उनके साथ लिखे शब्द के अनुसार। कम बेहतर है।</translation>
    </message>
    <message>
        <source>How many you had rated; those of a file count from the day that it tells.</source>
        <translation>आपने कितने रेट किए थे; फ़ाइल वाले उसमें लिखे दिन से गिने जाते हैं।</translation>
    </message>
    <message>
        <source>How many you rated, and how many stars more or less you give.</source>
        <translation>कितने आपने रेट किए, और कितने तारे ज़्यादा या कम देते हैं।</translation>
    </message>
    <message>
        <source>How sure it said it was</source>
        <translation>कितना पक्का बताया था</translation>
    </message>
    <message>
        <source>In which what you rated was made.</source>
        <translation>जिनमें आपकी रेट की हुई फ़िल्में बनीं।</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>विश्लेषण</translation>
    </message>
    <message numerus="yes">
        <source>It has not learned from you yet: from %Ln rating(s) on it does, by itself.</source>
        <translation>
            <numerusform>इसने आपसे अभी नहीं सीखा है: %Ln रेटिंग से यह अपने आप सीखता है।</numerusform>
            <numerusform>इसने आपसे अभी नहीं सीखा है: %Ln रेटिंग से यह अपने आप सीखता है।</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON पंक्तियाँ (*.jsonl)</translation>
    </message>
    <message>
        <source>LIKED</source>
        <translation>पसंद आईं</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>भाषाएँ</translation>
    </message>
    <message>
        <source>More or less than others by genre</source>
        <translation>शैली के अनुसार औरों से ज़्यादा या कम</translation>
    </message>
    <message>
        <source>None of the titles that you rated is in this catalogue.</source>
        <translation>आपके रेट किए शीर्षकों में से कोई इस कैटलॉग में नहीं है।</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>अभी आपके बारे में कुछ पता नहीं</translation>
    </message>
    <message>
        <source>OFF BY</source>
        <translation>चूक</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>समय के साथ</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>चित्र (*.png)</translation>
    </message>
    <message>
        <source>RECOMMENDED</source>
        <translation>सुझाई गईं</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>देखी हुई रेट करें</translation>
    </message>
    <message>
        <source>Rate titles you know. Then your taste stands here beside everyone&apos;s, and how often the recommendations that you followed were right.</source>
        <translation>देखे हुए शीर्षक रेट करें। तब यहाँ आपकी पसंद सबकी पसंद के साथ दिखेगी, और यह भी कि जिन सुझावों पर आप चले वे कितनी बार सही थे।</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>चित्र के रूप में सहेजें</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>चित्र के रूप में सहेजें…</translation>
    </message>
    <message>
        <source>Take part in a study, if you like</source>
        <translation>चाहें तो एक अध्ययन में हिस्सा लें</translation>
    </message>
    <message>
        <source>The picture is in {path}</source>
        <translation>चित्र {path} में है</translation>
    </message>
    <message>
        <source>This bundle does not tell what was measured.</source>
        <translation>यह बंडल नहीं बताता कि क्या मापा गया।</translation>
    </message>
    <message>
        <source>What is known of your taste, and how often that was right. On this computer only.</source>
        <translation>आपकी पसंद के बारे में जो पता है, और वह कितनी बार सही निकला। सिर्फ़ इसी कंप्यूटर पर।</translation>
    </message>
    <message>
        <source>What learning changed</source>
        <translation>सीखने से क्या बदला</translation>
    </message>
    <message>
        <source>What stands above can be written into a file of text: predictions, ratings and days, but no titles, no times of day and nothing that tells who you are. Nothing is sent; you decide who gets it.</source>
        <translation>ऊपर की बातें एक टेक्स्ट फ़ाइल में लिखी जा सकती हैं: अनुमान, रेटिंग और दिन, पर न शीर्षक, न समय, न ऐसा कुछ जो बताए कि आप कौन हैं। कुछ नहीं भेजा जाता; किसे देना है, यह आप तय करते हैं।</translation>
    </message>
    <message>
        <source>What was measured for each model</source>
        <translation>हर मॉडल के लिए क्या मापा गया</translation>
    </message>
    <message>
        <source>When what you rated was made.</source>
        <translation>आपकी रेट की हुई फ़िल्में कब बनीं।</translation>
    </message>
    <message>
        <source>Your error in stars on ratings that were held back, before and after each run; below it how many ratings there were. What gains nothing is thrown away.</source>
        <translation>अलग रखी रेटिंग पर तारों में आपकी त्रुटि, हर बार सीखने से पहले और बाद; नीचे, कितनी रेटिंग थीं। जिससे लाभ न हो, उसे छोड़ दिया जाता है।</translation>
    </message>
    <message>
        <source>Your ratings by decade</source>
        <translation>दशक के अनुसार आपकी रेटिंग</translation>
    </message>
    <message>
        <source>Your ratings by language</source>
        <translation>भाषा के अनुसार आपकी रेटिंग</translation>
    </message>
    <message>
        <source>Your ratings by stars</source>
        <translation>तारों के अनुसार आपकी रेटिंग</translation>
    </message>
    <message>
        <source>Your ratings over time</source>
        <translation>समय के साथ आपकी रेटिंग</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>आपके तारे</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another folder</source>
        <translation>{path} लिखा नहीं जा सकता: दूसरा फ़ोल्डर चुनें</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>कुंजियाँ</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Add a title</source>
        <translation>कोई शीर्षक जोड़ें</translation>
    </message>
    <message>
        <source>Back and forward in the details</source>
        <translation>विवरण में पीछे और आगे</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>सब चुनें</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>कई चुनें</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>विवरण बंद करें</translation>
    </message>
    <message>
        <source>EVERYWHERE</source>
        <translation>हर जगह</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>ख़ाली करें</translation>
    </message>
    <message>
        <source>Go from title to title</source>
        <translation>एक शीर्षक से दूसरे पर</translation>
    </message>
    <message>
        <source>Half a star more</source>
        <translation>आधा तारा ज़्यादा</translation>
    </message>
    <message>
        <source>Half a star up or down</source>
        <translation>आधा तारा ऊपर या नीचे</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>नहीं देखी</translation>
    </message>
    <message>
        <source>IN THE SEARCH FIELD</source>
        <translation>खोज में</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>मेरे लिए नहीं</translation>
    </message>
    <message>
        <source>Not tonight, in Together</source>
        <translation>आज नहीं, साथ में</translation>
    </message>
    <message>
        <source>ON A TITLE</source>
        <translation>किसी शीर्षक पर</translation>
    </message>
    <message>
        <source>On to the titles</source>
        <translation>शीर्षकों पर जाएँ</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>विवरण खोलें</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>खोजें</translation>
    </message>
    <message>
        <source>Seen, or not after all</source>
        <translation>देखी, या नहीं देखी</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>तारे</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>रेटिंग वापस लें</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>पन्ने</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>ये कुंजियाँ</translation>
    </message>
    <message>
        <source>Undo, several steps back</source>
        <translation>वापस लें, कई क़दम</translation>
    </message>
    <message>
        <source>WHEN ASKED</source>
        <translation>पूछे जाने पर</translation>
    </message>
    <message>
        <source>Watchlist, on or off</source>
        <translation>वॉचलिस्ट में या बाहर</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>film</source>
        <translation>फ़िल्म</translation>
    </message>
    <message>
        <source>mini-series</source>
        <translation>मिनी सीरीज़</translation>
    </message>
    <message>
        <source>series</source>
        <translation>सीरीज़</translation>
    </message>
    <message>
        <source>special</source>
        <translation>विशेष</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
</context>
<context>
    <name>LeanSliders</name>
    <message>
        <source>Familiar or adventurous</source>
        <translation>जाना-पहचाना या साहसी</translation>
    </message>
    <message>
        <source>Popular or obscure</source>
        <translation>लोकप्रिय या कम जाना-माना</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>रीसेट करें</translation>
    </message>
    <message>
        <source>Sliders back to the middle</source>
        <translation>स्लाइडर बीच में लाएँ</translation>
    </message>
    <message>
        <source>adventurous</source>
        <translation>साहसी</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>जाना-पहचाना</translation>
    </message>
    <message>
        <source>obscure</source>
        <translation>अनजाना</translation>
    </message>
    <message>
        <source>popular</source>
        <translation>लोकप्रिय</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message numerus="yes">
        <source>Learned from %Ln rating(s): your error went from {before} to {after} stars.</source>
        <translation>
            <numerusform>%Ln रेटिंग से सीखा: आपकी त्रुटि {before} से {after} तारे हो गई।</numerusform>
            <numerusform>%Ln रेटिंग से सीखा: आपकी त्रुटि {before} से {after} तारे हो गई।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained from %Ln rating(s): kept as it was, your error is {error} stars.</source>
        <translation>
            <numerusform>%Ln रेटिंग से कोई लाभ नहीं: सब पहले जैसा है, आपकी त्रुटि {error} तारे है।</numerusform>
            <numerusform>%Ln रेटिंग से कोई लाभ नहीं: सब पहले जैसा है, आपकी त्रुटि {error} तारे है।</numerusform>
        </translation>
    </message>
    <message>
        <source>a node in the autoencoder</source>
        <translation>ऑटोएनकोडर का एक नोड</translation>
    </message>
    <message>
        <source>how much each model counts</source>
        <translation>हर मॉडल का वज़न</translation>
    </message>
    <message>
        <source>the titles&apos; side of SVD++</source>
        <translation>SVD++ का शीर्षक पक्ष</translation>
    </message>
    <message>
        <source>what others think and what is well known</source>
        <translation>औरों की राय और मशहूरी</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Adapted to you: {parts}.</source>
        <translation>आपके अनुसार ढाला: {parts}।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>सीखा हुआ भूलें</translation>
    </message>
    <message>
        <source>Forgotten: the models are as they came.</source>
        <translation>भुला दिया गया: मॉडल शुरू जैसे हैं।</translation>
    </message>
    <message>
        <source>Learn by itself when enough has changed</source>
        <translation>काफ़ी बदलाव होने पर अपने आप सीखें</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>अभी सीखें</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>सीखना</translation>
    </message>
    <message>
        <source>Learning from your ratings…</source>
        <translation>आपकी रेटिंग से सीख रहा है…</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>अभी कुछ नहीं सीखा गया।</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>सीखने की प्रगति</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln more title(s), then it can be told whether learning helps.</source>
        <translation>
            <numerusform>%Ln शीर्षक और रेट करें, तब पता चलेगा कि सीखने से फ़ायदा है या नहीं।</numerusform>
            <numerusform>%Ln शीर्षक और रेट करें, तब पता चलेगा कि सीखने से फ़ायदा है या नहीं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>रोक दिया गया: कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>The learning component is not installed, so the autoencoder stays as it is. Ratings, list and reasons need nothing of it.</source>
        <translation>सीखने वाला हिस्सा इंस्टॉल नहीं है, इसलिए ऑटोएनकोडर जैसा है वैसा रहेगा। रेटिंग, सूची और वजहों को इसकी ज़रूरत नहीं।</translation>
    </message>
    <message>
        <source>These models have no hybrid: there is nothing that could learn.</source>
        <translation>इन मॉडलों में हाइब्रिड नहीं है: सीख सकने वाला कुछ नहीं।</translation>
    </message>
</context>
<context>
    <name>LearningRuns</name>
    <message numerus="yes">
        <source>%Ln rating(s): {before} to {after}</source>
        <translation>
            <numerusform>%Ln रेटिंग: {before} से {after}</numerusform>
            <numerusform>%Ln रेटिंग: {before} से {after}</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>पहले</translation>
    </message>
    <message>
        <source>Your error in stars before and after learning: {runs}</source>
        <translation>सीखने से पहले और बाद में तारों में आपकी त्रुटि: {runs}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>लाइसेंस</translation>
    </message>
    <message>
        <source>What others made, and under which licences</source>
        <translation>औरों ने क्या बनाया, और किन लाइसेंसों के तहत</translation>
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
        <translation>ब्राउज़</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>आपके लिए</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>विश्लेषण</translation>
    </message>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>ऑफ़लाइन · कुछ भी इस कंप्यूटर से बाहर नहीं जाता</translation>
    </message>
    <message>
        <source>Online · titles that you look at are looked up at TMDB, your ratings stay here</source>
        <translation>ऑनलाइन · जो शीर्षक आप देखते हैं वे TMDB पर खोजे जाते हैं, आपकी रेटिंग यहीं रहती हैं</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>Still saving: the disk is slow, or another program is using the profile. Please wait.</source>
        <translation>अभी सहेजा जा रहा है: डिस्क धीमी है, या कोई दूसरा प्रोग्राम प्रोफ़ाइल इस्तेमाल कर रहा है। कृपया प्रतीक्षा करें।</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>साथ में</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>वॉचलिस्ट</translation>
    </message>
</context>
<context>
    <name>MinutesChoice</name>
    <message>
        <source> min</source>
        <translation> मिनट</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>कोई भी लंबाई</translation>
    </message>
    <message>
        <source>Fits in another number of minutes</source>
        <translation>किसी और मिनट संख्या में</translation>
    </message>
    <message>
        <source>Fits in {length}</source>
        <translation>{length} में पूरा</translation>
    </message>
    <message>
        <source>Minutes that it may last</source>
        <translation>कितने मिनट तक</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>अन्य</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>A network that learned to tell people&apos;s later ratings from their earlier.</source>
        <translation>एक नेटवर्क जिसने लोगों की पहली रेटिंग से बाद की रेटिंग बताना सीखा।</translation>
    </message>
    <message>
        <source>A network with one unit for each number of stars, trained on what people rated.</source>
        <translation>हर तारा-संख्या के लिए एक इकाई वाला नेटवर्क, लोगों की रेटिंग पर प्रशिक्षित।</translation>
    </message>
    <message>
        <source>All of the others, weighed by how much is known of you and of the title. Its list also heeds which titles are liked by the same people.</source>
        <translation>बाक़ी सब मिलाकर, इस हिसाब से कि आपके और शीर्षक के बारे में कितना पता है। इसकी सूची यह भी देखती है कि एक जैसे लोगों को कौन से शीर्षक पसंद हैं।</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>ऑटोएनकोडर</translation>
    </message>
    <message>
        <source>Bayesian factors</source>
        <translation>बेज़ियन गुणनखंड</translation>
    </message>
    <message>
        <source>Biased matrix factorisation, the baseline. A new person is placed among the titles&apos; factors by ridge regression.</source>
        <translation>पूर्वाग्रह सहित मैट्रिक्स गुणनखंडन, आधार रेखा। नए व्यक्ति को रिज रिग्रेशन से शीर्षकों के गुणकों में रखा जाता है।</translation>
    </message>
    <message>
        <source>Boltzmann machine</source>
        <translation>बोल्ट्ज़मान मशीन</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>विषय-वस्तु</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>हाइब्रिड</translation>
    </message>
    <message>
        <source>Many draws of a matrix factorisation; the prediction is their mean.</source>
        <translation>मैट्रिक्स गुणनखंडन के कई नमूने; अनुमान उनका औसत है।</translation>
    </message>
    <message>
        <source>Matrix factorisation that also hears which titles were rated, not only how.</source>
        <translation>मैट्रिक्स गुणनखंडन जो यह भी सुनता है कि कौन से शीर्षक रेट हुए, सिर्फ़ कितने तारे नहीं।</translation>
    </message>
    <message>
        <source>Titles by what they are: genre, decade, language, country, kind, people and tags. It reaches titles that nobody rated.</source>
        <translation>शीर्षक, जैसे वे हैं: शैली, दशक, भाषा, देश, प्रकार, लोग और टैग। यह उन तक भी पहुँचता है जिन्हें किसी ने रेट नहीं किया।</translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln दी</numerusform>
            <numerusform>%Ln दीं</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone&apos;s mean of the title</source>
        <translation>शीर्षक का सबका औसत</translation>
    </message>
    <message>
        <source>Everyone&apos;s mean, corrected for you</source>
        <translation>सबका औसत, आपके लिए सुधारा</translation>
    </message>
    <message>
        <source>List</source>
        <translation>सूची</translation>
    </message>
    <message>
        <source>Measured errors of the models: {lines}</source>
        <translation>मॉडलों की मापी गई त्रुटियाँ: {lines}</translation>
    </message>
    <message>
        <source>Most rated first</source>
        <translation>सबसे ज़्यादा रेट की गई पहले</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message numerus="yes">
        <source>More filters, %Ln set</source>
        <translation>
            <numerusform>और फ़िल्टर, %Ln चालू</numerusform>
            <numerusform>और फ़िल्टर, %Ln चालू</numerusform>
        </translation>
    </message>
    <message>
        <source>More · {n}</source>
        <translation>और · {n}</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>1 h</source>
        <translation>1 घं</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 घं</translation>
    </message>
    <message>
        <source>2½ h</source>
        <translation>2½ घं</translation>
    </message>
    <message>
        <source>95 min</source>
        <translation>95 मि</translation>
    </message>
    <message>
        <source>AT LEAST THIS SURE</source>
        <translation>कम से कम इतना पक्का</translation>
    </message>
    <message>
        <source>AT MOST THIS LONG</source>
        <translation>ज़्यादा से ज़्यादा इतनी लंबी</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>कोई भी देश</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>कोई भी सेवा</translation>
    </message>
    <message>
        <source>At most: {choice}</source>
        <translation>ज़्यादा से ज़्यादा: {choice}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>देश</translation>
    </message>
    <message>
        <source>FROM MY PROFILE</source>
        <translation>मेरी प्रोफ़ाइल से</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>देश खोजें</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>सेवा खोजें</translation>
    </message>
    <message>
        <source>Genres: {choice}</source>
        <translation>शैलियाँ: {choice}</translation>
    </message>
    <message>
        <source>MADE IN, AND STREAMED BY</source>
        <translation>कहाँ बनी, कहाँ उपलब्ध</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>और फ़िल्टर</translation>
    </message>
    <message>
        <source>Not rated by me</source>
        <translation>मेरी रेटिंग नहीं</translation>
    </message>
    <message>
        <source>On my watchlist</source>
        <translation>मेरी वॉचलिस्ट में</translation>
    </message>
    <message>
        <source>Prediction: {choice}</source>
        <translation>अनुमान: {choice}</translation>
    </message>
    <message>
        <source>SEVERAL GENRES MEAN</source>
        <translation>कई शैलियों का मतलब</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>सेवा</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>सभी</translation>
    </message>
    <message>
        <source>any</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>कोई भी</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>NewTitles</name>
    <message>
        <source>Most looked at in {region} of what came out in the last 60 days.</source>
        <translation>{region} में पिछले 60 दिनों में आए शीर्षकों में सबसे ज़्यादा देखे गए।</translation>
    </message>
    <message>
        <source>New titles; Enter opens one at TMDB</source>
        <translation>नए शीर्षक; Enter से TMDB पर खुलता है</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>नया क्या है, दिखाएँ</translation>
    </message>
    <message>
        <source>TMDB lists nothing new there.</source>
        <translation>TMDB पर वहाँ कुछ नया नहीं है।</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>A note for yourself</source>
        <translation>अपने लिए एक नोट</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>आपका नोट</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{title} as it was before · saved</source>
        <translation>{title} पहले जैसा · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} counts in full again · saved</source>
        <translation>{title} फिर पूरा गिना जाएगा · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} counts less from now on · saved</source>
        <translation>{title} अब से कम गिना जाएगा · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} imported · saved</source>
        <translation>{title} आयात हुआ · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} is off your watchlist · saved</source>
        <translation>{title} वॉचलिस्ट से हटा · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} is on your watchlist · saved</source>
        <translation>{title} वॉचलिस्ट में है · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} may be offered again · saved</source>
        <translation>{title} फिर सुझाया जा सकता है · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} no longer rated · saved</source>
        <translation>{title} की रेटिंग हटी · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} rated {stars} again · saved</source>
        <translation>{title} को फिर {stars} रेटिंग · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} rated {stars} · saved</source>
        <translation>{title} को {stars} रेटिंग · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} will not be offered again · saved</source>
        <translation>{title} अब नहीं सुझाया जाएगा · सहेजा गया</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) as before · saved</source>
        <translation>
            <numerusform>%Ln शीर्षक पहले जैसा · सहेजा गया</numerusform>
            <numerusform>%Ln शीर्षक पहले जैसे · सहेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) marked as seen · saved</source>
        <translation>
            <numerusform>%Ln शीर्षक देखा हुआ चिह्नित · सहेजा गया</numerusform>
            <numerusform>%Ln शीर्षक देखे हुए चिह्नित · सहेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) may be offered again · saved</source>
        <translation>
            <numerusform>%Ln शीर्षक फिर सुझाया जा सकता है · सहेजा गया</numerusform>
            <numerusform>%Ln शीर्षक फिर सुझाए जा सकते हैं · सहेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer marked as seen · saved</source>
        <translation>
            <numerusform>%Ln शीर्षक अब देखा हुआ नहीं · सहेजा गया</numerusform>
            <numerusform>%Ln शीर्षक अब देखे हुए नहीं · सहेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer rated · saved</source>
        <translation>
            <numerusform>%Ln शीर्षक की रेटिंग हटी · सहेजा गया</numerusform>
            <numerusform>%Ln शीर्षकों की रेटिंग हटी · सहेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put on your watchlist · saved</source>
        <translation>
            <numerusform>%Ln शीर्षक वॉचलिस्ट में · सहेजा गया</numerusform>
            <numerusform>%Ln शीर्षक वॉचलिस्ट में · सहेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) rated {stars} · saved</source>
        <translation>
            <numerusform>%Ln शीर्षक को {stars} रेटिंग · सहेजा गया</numerusform>
            <numerusform>%Ln शीर्षकों को {stars} रेटिंग · सहेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) taken off your watchlist · saved</source>
        <translation>
            <numerusform>%Ln शीर्षक वॉचलिस्ट से हटा · सहेजा गया</numerusform>
            <numerusform>%Ln शीर्षक वॉचलिस्ट से हटे · सहेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will not be offered again · saved</source>
        <translation>
            <numerusform>%Ln शीर्षक अब नहीं सुझाया जाएगा · सहेजा गया</numerusform>
            <numerusform>%Ln शीर्षक अब नहीं सुझाए जाएँगे · सहेजा गया</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not seen %Ln title(s) · saved</source>
        <translation>
            <numerusform>आपने %Ln शीर्षक नहीं देखा · सहेजा गया</numerusform>
            <numerusform>आपने %Ln शीर्षक नहीं देखे · सहेजा गया</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not seen {title} · saved</source>
        <translation>आपने {title} नहीं देखी · सहेजा गया</translation>
    </message>
    <message>
        <source>Your note on {title} · saved</source>
        <translation>{title} पर आपका नोट · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} is in your catalogue now · saved</source>
        <translation>{title} अब आपकी सूची में है · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} is marked as seen · saved</source>
        <translation>{title} देखा हुआ चिह्नित · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} is no longer marked as seen · saved</source>
        <translation>{title} अब देखा हुआ नहीं · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} is out of your catalogue; what you said of it is kept · saved</source>
        <translation>{title} अब आपकी सूची में नहीं है; आपने जो कहा वह रखा गया है · सहेजा गया</translation>
    </message>
    <message>
        <source>{title} may be asked about again · saved</source>
        <translation>{title} के बारे में फिर पूछा जा सकता है · सहेजा गया</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>1–5 rate, Shift for half · W watchlist · S seen · X not for me · / search · ? all keys</source>
        <translation>1–5 रेट, Shift से आधा · W वॉचलिस्ट · S देखी · X मेरे लिए नहीं · / खोज · ? सब कुंजियाँ</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>%Ln पंक्ति जाँचें</numerusform>
            <numerusform>%Ln पंक्तियाँ जाँचें</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>वापस लें</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>पिछला बदलाव वापस लें</translation>
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
        <translation>{name}: {own}, सब {others}</translation>
    </message>
    <message>
        <source>{number}%</source>
        <translation>{number}%</translation>
    </message>
</context>
<context>
    <name>OnlineCard</name>
    <message>
        <source>Add another service</source>
        <translation>एक और सेवा जोड़ें</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>कोई और सेवा…</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>कैश खाली करें</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>कुंजी भूल जाएँ</translation>
    </message>
    <message>
        <source>Kept on this computer: {used}. At most {most}, and nothing for longer than {days} days.</source>
        <translation>इस कंप्यूटर पर रखा गया: {used}। अधिकतम {most}, और कुछ भी {days} दिनों से ज़्यादा नहीं।</translation>
    </message>
    <message>
        <source>MY SERVICES</source>
        <translation>मेरी सेवाएँ</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>नया</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>ऑनलाइन</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>क्षेत्र</translation>
    </message>
    <message>
        <source>Region where you watch</source>
        <translation>वह क्षेत्र जहाँ आप देखते हैं</translation>
    </message>
    <message>
        <source>Show posters, descriptions and where to watch, from TMDB</source>
        <translation>TMDB से पोस्टर, विवरण और कहाँ देखें दिखाएँ</translation>
    </message>
    <message>
        <source>TMDB accepts the key.</source>
        <translation>TMDB कुंजी स्वीकार करता है।</translation>
    </message>
    <message>
        <source>TMDB gives everyone a free key, for use that is not commercial: in your account at themoviedb.org, under Settings, API.</source>
        <translation>TMDB सबको गैर-व्यावसायिक उपयोग के लिए मुफ़्त कुंजी देता है: themoviedb.org पर अपने खाते में, सेटिंग्स, API के अंतर्गत।</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>कुंजी जाँचें</translation>
    </message>
    <message>
        <source>There is no key yet, so nothing is asked.</source>
        <translation>अभी कोई कुंजी नहीं है, इसलिए कुछ नहीं पूछा जाता।</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used. Your key is in a plain file that only your account may read: {path}</source>
        <translation>इस सिस्टम में उपयोग योग्य कीरिंग नहीं है। आपकी कुंजी एक सादी फ़ाइल में है जिसे केवल आपका खाता पढ़ सकता है: {path}</translation>
    </message>
    <message>
        <source>Those that you have come first in the details.</source>
        <translation>जो आपके पास हैं वे विवरण में पहले आती हैं।</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>जाँचें और रखें</translation>
    </message>
    <message>
        <source>Where to watch: data of JustWatch.</source>
        <translation>कहाँ देखें: JustWatch का डेटा।</translation>
    </message>
    <message>
        <source>Which there are is shown when TMDB could be asked.</source>
        <translation>TMDB से पूछ पाने पर उपलब्ध सेवाएँ दिखाई जाएँगी।</translation>
    </message>
    <message>
        <source>While this is off, nothing here opens a connection. While it is on, TMDB (themoviedb.org) is asked about the titles that you look at. A request holds the title, your region, your language and your key; never your ratings. Predictions use none of it.</source>
        <translation>जब तक यह बंद है, यहाँ कुछ भी कनेक्शन नहीं खोलता। चालू होने पर TMDB (themoviedb.org) से उन शीर्षकों के बारे में पूछा जाता है जिन्हें आप देखते हैं। अनुरोध में शीर्षक, आपका क्षेत्र, आपकी भाषा और आपकी कुंजी होती है; आपकी रेटिंग कभी नहीं। अनुमान इसमें से कुछ भी उपयोग नहीं करते।</translation>
    </message>
    <message>
        <source>Your TMDB API key or read access token</source>
        <translation>आपकी TMDB API कुंजी या रीड एक्सेस टोकन</translation>
    </message>
    <message>
        <source>Your TMDB key</source>
        <translation>आपकी TMDB कुंजी</translation>
    </message>
    <message>
        <source>Your key is in the system&apos;s keyring.</source>
        <translation>आपकी कुंजी सिस्टम की कीरिंग में है।</translation>
    </message>
</context>
<context>
    <name>OnlineFacts</name>
    <message>
        <source>All offers at TMDB</source>
        <translation>TMDB पर सभी विकल्प</translation>
    </message>
    <message>
        <source>Asking TMDB…</source>
        <translation>TMDB से पूछा जा रहा है…</translation>
    </message>
    <message>
        <source>Buy: {names}</source>
        <translation>खरीदें: {names}</translation>
    </message>
    <message>
        <source>Free: {names}</source>
        <translation>मुफ़्त: {names}</translation>
    </message>
    <message>
        <source>From TMDB</source>
        <translation>TMDB से</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>कम</translation>
    </message>
    <message>
        <source>More</source>
        <translation>और</translation>
    </message>
    <message>
        <source>Next episode: season {season}, episode {episode}, on {date}</source>
        <translation>अगला एपिसोड: सीज़न {season}, एपिसोड {episode}, {date} को</translation>
    </message>
    <message>
        <source>No service is known there.</source>
        <translation>वहाँ कोई सेवा ज्ञात नहीं है।</translation>
    </message>
    <message>
        <source>Offline: shown as of {date}.</source>
        <translation>ऑफ़लाइन: {date} की स्थिति।</translation>
    </message>
    <message>
        <source>On your services: {names}</source>
        <translation>आपकी सेवाओं पर: {names}</translation>
    </message>
    <message>
        <source>Rent: {names}</source>
        <translation>किराये पर: {names}</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>छोटा विवरण</translation>
    </message>
    <message>
        <source>Stream: {names}</source>
        <translation>स्ट्रीम: {names}</translation>
    </message>
    <message>
        <source>TMDB cannot be reached now. Everything else works as ever.</source>
        <translation>अभी TMDB तक नहीं पहुँचा जा सकता। बाकी सब पहले की तरह चलता है।</translation>
    </message>
    <message>
        <source>TMDB does not accept the key: see Settings, Online.</source>
        <translation>TMDB कुंजी स्वीकार नहीं करता: सेटिंग, ऑनलाइन देखें।</translation>
    </message>
    <message>
        <source>TMDB does not know this title.</source>
        <translation>TMDB इस शीर्षक को नहीं जानता।</translation>
    </message>
    <message>
        <source>TMDB wants to be asked later.</source>
        <translation>TMDB बाद में पूछने को कहता है।</translation>
    </message>
    <message>
        <source>TMDB&apos;s answer could not be used.</source>
        <translation>TMDB का उत्तर उपयोग नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>WHERE TO WATCH IN {region}</source>
        <translation>कहाँ देखें: {region}</translation>
    </message>
    <message>
        <source>Where to watch: JustWatch. Description: TMDB. {date}</source>
        <translation>कहाँ देखें: JustWatch। विवरण: TMDB। {date}</translation>
    </message>
    <message>
        <source>Whole description</source>
        <translation>पूरा विवरण</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message>
        <source>Each model alone: {opinions}</source>
        <translation>हर मॉडल अलग: {opinions}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Best known first</source>
        <translation>सबसे मशहूर पहले</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>सबसे सटीक पहले</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>नाम से</translation>
    </message>
    <message>
        <source>In which order titles stand</source>
        <translation>शीर्षकों का क्रम</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>सबसे नए पहले</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>सबसे पुराने पहले</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>क्रम</translation>
    </message>
    <message>
        <source>Rated last first</source>
        <translation>हाल में रेट किए पहले</translation>
    </message>
    <message>
        <source>Your favourites first</source>
        <translation>आपके पसंदीदा पहले</translation>
    </message>
</context>
<context>
    <name>PairedColumns</name>
    <message>
        <source>Everyone</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Me</source>
        <translation>मैं</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Guest: {name}</source>
        <translation>मेहमान: {name}</translation>
    </message>
    <message>
        <source>{name} watches</source>
        <translation>{name} देखेंगे</translation>
    </message>
</context>
<context>
    <name>PosterLabel</name>
    <message>
        <source>Poster of {title}</source>
        <translation>{title} का पोस्टर</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message numerus="yes">
        <source>%Ln other rating(s) {sum}</source>
        <translation>
            <numerusform>%Ln और रेटिंग {sum}</numerusform>
            <numerusform>%Ln और रेटिंग {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}</source>
        <translation>बिना रेटिंग {start} · कुल {total}</translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}, beyond the scale</source>
        <translation>बिना रेटिंग {start} · कुल {total}, पैमाने से बाहर</translation>
    </message>
    <message>
        <source>Before any rating {start}. Rate some titles and the reasons stand here.</source>
        <translation>बिना रेटिंग {start}। कुछ शीर्षक रेट करें, वजहें यहाँ दिखेंगी।</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>EACH MODEL ALONE</source>
        <translation>हर मॉडल अलग</translation>
    </message>
    <message>
        <source>Show the prediction</source>
        <translation>अनुमान दिखाएँ</translation>
    </message>
    <message>
        <source>The prediction is hidden while you browse, so that it does not sway your rating.</source>
        <translation>ब्राउज़ करते समय अनुमान छिपा रहता है, ताकि वह आपकी रेटिंग पर असर न डाले।</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>क्यों</translation>
    </message>
    <message>
        <source>press a reason that is wrong</source>
        <translation>ग़लत वजह पर क्लिक करें</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Delete</source>
        <translation>मिटाएँ</translation>
    </message>
    <message>
        <source>Filters saved under a name</source>
        <translation>नाम से सहेजे गए फ़िल्टर</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>नाम:</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>ये फ़िल्टर सहेजें</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>ये फ़िल्टर सहेजें…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>सहेजे गए</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>सहेजे गए फ़िल्टर</translation>
    </message>
    <message>
        <source>Set some filters to save them here</source>
        <translation>यहाँ सहेजने के लिए फ़िल्टर लगाएँ</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Add a profile</source>
        <translation>प्रोफ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>प्रोफ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>प्रोफ़ाइल सँभालें…</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>प्रोफ़ाइल: {name}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>प्रोफ़ाइलें</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>उनका नाम:</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>One moment: an import is being written or taken back. Try again when it is done.</source>
        <translation>एक पल रुकें: एक आयात लिखा या वापस लिया जा रहा है। इसके पूरा होने पर फिर कोशिश करें।</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>रोका गया: कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln रेटिंग</numerusform>
            <numerusform>%Ln रेटिंग</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>प्रोफ़ाइल जोड़ें</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>बंद करें</translation>
    </message>
    <message numerus="yes">
        <source>Delete all ratings, lists and backups of {name}, %Ln file(s) in all?</source>
        <translation>
            <numerusform>{name} की सारी रेटिंग, सूचियाँ और बैकअप मिटाएँ, कुल %Ln फ़ाइल?</numerusform>
            <numerusform>{name} की सारी रेटिंग, सूचियाँ और बैकअप मिटाएँ, कुल %Ln फ़ाइलें?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who uses this machine can have a profile: ratings, lists and what was learned, each in a file of their own.</source>
        <translation>इस कंप्यूटर का हर उपयोगकर्ता प्रोफ़ाइल रख सकता है: रेटिंग, सूचियाँ और सीखा हुआ, हर एक अपनी फ़ाइल में।</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>नाम:</translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>नहीं मिटाई गईं:</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>प्रोफ़ाइलें</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>हटाएँ</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>प्रोफ़ाइल हटाएँ</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>हटाएँ…</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>प्रोफ़ाइल का नाम बदलें</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>नाम बदलें…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>इस पर जाएँ</translation>
    </message>
    <message>
        <source>Switch to another profile to remove this one</source>
        <translation>इसे हटाने के लिए दूसरी प्रोफ़ाइल पर जाएँ</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>उनका नाम:</translation>
    </message>
    <message>
        <source>They are gone for good. Nobody else&apos;s files are touched.</source>
        <translation>वे हमेशा के लिए चली जाएँगी। किसी और की फ़ाइलें नहीं छुई जाएँगी।</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>खुल नहीं सकती</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>अभी खुली है</translation>
    </message>
    <message>
        <source>{name} is removed. Deleted:</source>
        <translation>{name} हटा दी गई। मिटाई गईं:</translation>
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
            <numerusform>%Ln शीर्षक रेट किया</numerusform>
            <numerusform>%Ln शीर्षक रेट किए</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>आगे बढ़ें</translation>
    </message>
    <message>
        <source>I haven&apos;t seen the rest: go on</source>
        <translation>बाक़ी मैंने नहीं देखे: आगे बढ़ें</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>शुरू करने के दूसरे तरीक़े</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>कुछ रेट करें</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>मेरे लिए क्या है, दिखाएँ</translation>
    </message>
    <message>
        <source>Stars for those you have seen; half stars with Shift. Enter goes to the next one.</source>
        <translation>जो देखे हैं उन्हें तारे दें; आधे तारे Shift से। Enter अगले पर ले जाता है।</translation>
    </message>
    <message>
        <source>enough to begin with; each further one makes it more yours</source>
        <translation>शुरुआत के लिए काफ़ी; हर अगली रेटिंग इसे और आपका बनाती है</translation>
    </message>
    <message>
        <source>{rated}, of about {n} to begin with</source>
        <translation>{rated}, शुरुआत के लिए क़रीब {n} में से</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>बस इतना ही था</translation>
    </message>
    <message>
        <source>There is no further title worth asking about.</source>
        <translation>पूछने लायक कोई और शीर्षक नहीं है।</translation>
    </message>
</context>
<context>
    <name>ReadingJob</name>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>रोका गया: कुछ नहीं लिखा गया।</translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>वजहें: {reasons}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>कोई नहीं</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>A wrong reason? Press, and this rating counts less from now on</source>
        <translation>ग़लत वजह? क्लिक करें, अब से यह रेटिंग कम गिनी जाएगी</translation>
    </message>
    <message>
        <source>Counts less, as you said. Press to let it count in full again</source>
        <translation>आपके कहे अनुसार कम गिना जाता है। फिर पूरा गिनने के लिए क्लिक करें</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}</source>
        <translation>{title}, {stars} तारे: {effect}</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}, counts less</source>
        <translation>{title}, {stars} तारे: {effect}, कम गिना जाता है</translation>
    </message>
</context>
<context>
    <name>RecommendationListModel</name>
    <message>
        <source>{rank}: {title}, predicted {stars} of 5, {confidence}. {reason}</source>
        <translation>{rank}: {title}, अनुमान 5 में से {stars}, {confidence}। {reason}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>This is a new, empty profile. What was damaged is kept in {file}.</source>
        <translation>यह एक नई, ख़ाली प्रोफ़ाइल है। जो ख़राब था, वह {file} में रखा है।</translation>
    </message>
    <message>
        <source>Your profile is open again. What was damaged is kept in {file}.</source>
        <translation>आपकी प्रोफ़ाइल फिर खुल गई है। जो ख़राब था, वह {file} में रखा है।</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message numerus="yes">
        <source>%Ln mark(s) and note(s)</source>
        <translation>
            <numerusform>%Ln निशान या टिप्पणी</numerusform>
            <numerusform>%Ln निशान और टिप्पणियाँ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln रेटिंग</numerusform>
            <numerusform>%Ln रेटिंग</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), the last one of {day}</source>
        <translation>
            <numerusform>%Ln रेटिंग, {day} की</numerusform>
            <numerusform>%Ln रेटिंग, आख़िरी {day} की</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) of these from the newest backup</source>
        <translation>
            <numerusform>इनमें से %Ln शीर्षक सबसे नए बैकअप से</numerusform>
            <numerusform>इनमें से %Ln शीर्षक सबसे नए बैकअप से</numerusform>
        </translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>कोई फ़ाइल…</translation>
    </message>
    <message>
        <source>Bring it back and open</source>
        <translation>वापस लाएँ और खोलें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is in its place now is kept beside it under another name.</source>
        <translation>कुछ भी मिटाया नहीं जाता: जो अभी इसकी जगह है, वह पास में दूसरे नाम से रखा जाता है।</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>दूसरी प्रोफ़ाइल खोलें</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>दूसरी प्रोफ़ाइल खोलें…</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite)</source>
        <translation>प्रोफ़ाइल (*.sqlite)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>बंद करें</translation>
    </message>
    <message>
        <source>Start with an empty profile</source>
        <translation>ख़ाली प्रोफ़ाइल से शुरू करें</translation>
    </message>
    <message>
        <source>The backup of {day}</source>
        <translation>{day} का बैकअप</translation>
    </message>
    <message>
        <source>There is no backup of it, and nothing in it can be read.</source>
        <translation>इसका कोई बैकअप नहीं है, और इसमें कुछ भी पढ़ा नहीं जा सकता।</translation>
    </message>
    <message>
        <source>This backup cannot be used: choose another.</source>
        <translation>यह बैकअप काम में नहीं आ सकता: कोई दूसरा चुनें।</translation>
    </message>
    <message>
        <source>This can be brought back; the first is the best of it:</source>
        <translation>यह वापस लाया जा सकता है; सबसे अच्छा सबसे पहले:</translation>
    </message>
    <message>
        <source>This file is no profile, or its beginning is destroyed</source>
        <translation>यह फ़ाइल प्रोफ़ाइल नहीं है, या इसकी शुरुआत नष्ट हो गई है</translation>
    </message>
    <message>
        <source>This is a backup of another profile: open that one, {file}, and restore it there.</source>
        <translation>यह किसी दूसरी प्रोफ़ाइल का बैकअप है: उसे ({file}) खोलें और वहीं बहाल करें।</translation>
    </message>
    <message>
        <source>This profile is from a newer version of the app, or it is damaged</source>
        <translation>यह प्रोफ़ाइल ऐप के नए संस्करण की है, या ख़राब हो गई है</translation>
    </message>
    <message>
        <source>What can be brought back</source>
        <translation>जो वापस लाया जा सकता है</translation>
    </message>
    <message>
        <source>What can still be read of it</source>
        <translation>जो इसमें अब भी पढ़ा जा सकता है</translation>
    </message>
    <message>
        <source>Your profile cannot be opened</source>
        <translation>आपकी प्रोफ़ाइल नहीं खुल सकती</translation>
    </message>
    <message>
        <source>Your profile is damaged</source>
        <translation>आपकी प्रोफ़ाइल ख़राब हो गई है</translation>
    </message>
    <message>
        <source>Your profile is gone, but something of it is left</source>
        <translation>आपकी प्रोफ़ाइल गायब है, पर उसका कुछ हिस्सा बचा है</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln row(s) put off until later.</source>
        <translation>
            <numerusform>%Ln पंक्ति बाद के लिए रखी गई।</numerusform>
            <numerusform>%Ln पंक्तियाँ बाद के लिए रखी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to decide</source>
        <translation>
            <numerusform>%Ln पंक्ति तय करनी है</numerusform>
            <numerusform>%Ln पंक्तियाँ तय करनी हैं</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>सेटिंग पर वापस</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>बाद में</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No row waits any more.</source>
        <translation>अब कोई पंक्ति बाकी नहीं है।</translation>
    </message>
    <message>
        <source>No title here is called that. Search for it, leave it out, or let it wait for a newer catalogue.</source>
        <translation>यहाँ इस नाम का कोई शीर्षक नहीं है। इसे खोजें, छोड़ दें, या नई सूची की प्रतीक्षा करने दें।</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>इनमें से कोई नहीं</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>इस नाम का कुछ नहीं है।</translation>
    </message>
    <message>
        <source>Search for another title</source>
        <translation>कोई और शीर्षक खोजें</translation>
    </message>
    <message>
        <source>Search for another title   /</source>
        <translation>कोई और शीर्षक खोजें   /</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>बस इतना ही</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>यही</translation>
    </message>
    <message>
        <source>Which titles are these?</source>
        <translation>ये कौन से शीर्षक हैं?</translation>
    </message>
    <message>
        <source>no year in the file</source>
        <translation>फ़ाइल में वर्ष नहीं</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>वॉचलिस्ट में</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>देखा हुआ</translation>
    </message>
    <message>
        <source>you rated it {stars}</source>
        <translation>आपने {stars} दिए</translation>
    </message>
    <message>
        <source>{left} · saved as you decide, and remembered for later imports</source>
        <translation>{left} · तय करते ही सहेजा जाता है, और बाद के आयात के लिए याद रहता है</translation>
    </message>
    <message>
        <source>{title}: left out</source>
        <translation>{title}: छोड़ दिया</translation>
    </message>
</context>
<context>
    <name>RowBlock</name>
    <message>
        <source>Scroll back</source>
        <translation>पीछे खिसकाएँ</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>आगे खिसकाएँ</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Recommended titles in rows</source>
        <translation>पंक्तियों में सुझाए गए शीर्षक</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>length unknown</source>
        <translation>लंबाई अज्ञात</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घं</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} घं {minutes} मि</translation>
    </message>
    <message>
        <source>{length} an episode</source>
        <translation>{length} प्रति एपिसोड</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln title(s) selected</source>
        <translation>
            <numerusform>%Ln शीर्षक चुना</numerusform>
            <numerusform>%Ln शीर्षक चुने</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>चयन हटाएँ</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln title(s) alike</source>
        <translation>
            <numerusform>%Ln शीर्षक को समान रेटिंग</numerusform>
            <numerusform>%Ln शीर्षकों को समान रेटिंग</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected titles</source>
        <translation>चुने हुए शीर्षक</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The import is being taken back…</source>
        <translation>आयात वापस लिया जा रहा है…</translation>
    </message>
    <message>
        <source>What is rated counts as seen</source>
        <translation>जो रेट है वह देखा हुआ है</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>परिचय</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>रूप</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>गहरा</translation>
    </message>
    <message>
        <source>Go on with the welcome</source>
        <translation>स्वागत आगे जारी रखें</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>इंटरफ़ेस की भाषा</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>लाइसेंस…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>हल्का</translation>
    </message>
    <message>
        <source>Measured on {people} people it had never seen, each with {given} ratings given: its predictions are off by {rmse} stars (RMSE; MAE {mae}). Everyone&apos;s mean for the title: {title_mean_rmse}; mean corrected for the person: {bias_rmse}.</source>
        <translation>{people} ऐसे लोगों पर मापा गया जिन्हें इसने कभी नहीं देखा था, हर एक की {given} रेटिंग के साथ: इसके अनुमान {rmse} तारे चूकते हैं (RMSE; MAE {mae})। शीर्षक का सबका औसत: {title_mean_rmse}; व्यक्ति के लिए सुधारा औसत: {bias_rmse}।</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>मॉडल</translation>
    </message>
    <message>
        <source>MovieRec Desktop {version}. The code is free under the MIT licence.</source>
        <translation>MovieRec Desktop {version}। कोड MIT लाइसेंस के तहत मुक्त है।</translation>
    </message>
    <message>
        <source>Pick groups of films, or rate screens of titles: it goes on where you left.</source>
        <translation>फ़िल्मों के समूह चुनें या स्क्रीन-दर-स्क्रीन शीर्षक रेट करें: यह वहीं से चलता है जहाँ आपने छोड़ा था।</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>सेटिंग</translation>
    </message>
    <message>
        <source>The models and their licences are in {folder}.</source>
        <translation>मॉडल और उनके लाइसेंस {folder} में हैं।</translation>
    </message>
    <message numerus="yes">
        <source>The models were trained on %Ln rating(s) of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; the University of Minnesota does not endorse this app.</source>
        <translation>
            <numerusform>मॉडल MovieLens की %Ln रेटिंग पर प्रशिक्षित हैं (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context)। इन्हें उन्हीं शर्तों पर आगे दिया जा सकता है, व्यावसायिक उपयोग के लिए नहीं; मिनेसोटा विश्वविद्यालय इस ऐप का समर्थन नहीं करता।</numerusform>
            <numerusform>मॉडल MovieLens की %Ln रेटिंग पर प्रशिक्षित हैं (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context)। इन्हें उन्हीं शर्तों पर आगे दिया जा सकता है, व्यावसायिक उपयोग के लिए नहीं; मिनेसोटा विश्वविद्यालय इस ऐप का समर्थन नहीं करता।</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>थीम: सिस्टम जैसा</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>थीम: गहरा</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>थीम: हल्का</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>आपकी पसंद</translation>
    </message>
</context>
<context>
    <name>ShareRows</name>
    <message>
        <source>Everyone</source>
        <translation>सब</translation>
    </message>
    <message>
        <source>You</source>
        <translation>आप</translation>
    </message>
</context>
<context>
    <name>ShownStars</name>
    <message>
        <source>Predicted: {stars} of 5 stars</source>
        <translation>अनुमान: 5 में से {stars} तारे</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>LIKED BY THE SAME PEOPLE</source>
        <translation>उन्हीं लोगों को पसंद</translation>
    </message>
    <message>
        <source>OF THE SAME KIND</source>
        <translation>इसी तरह के</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>not rated</source>
        <translation>रेट नहीं की</translation>
    </message>
    <message>
        <source>you rated {stars} of 5</source>
        <translation>आपकी रेटिंग 5 में से {stars}</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>मेरे लिए नहीं</translation>
    </message>
    <message>
        <source>on your watchlist</source>
        <translation>आपकी वॉचलिस्ट में</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>देखी</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Click or press 1 to 5, with Shift a half more; Delete removes the rating</source>
        <translation>क्लिक करें या 1 से 5 दबाएँ, Shift के साथ आधा ज़्यादा; Delete रेटिंग हटाता है</translation>
    </message>
    <message>
        <source>Your rating: not rated</source>
        <translation>आपकी रेटिंग: रेट नहीं की</translation>
    </message>
    <message>
        <source>Your rating: {stars} of 5 stars</source>
        <translation>आपकी रेटिंग: 5 में से {stars} तारे</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>five stars</source>
        <translation>पाँच तारे</translation>
    </message>
    <message>
        <source>four and a half stars</source>
        <translation>साढ़े चार तारे</translation>
    </message>
    <message>
        <source>four stars</source>
        <translation>चार तारे</translation>
    </message>
    <message>
        <source>half a star</source>
        <translation>आधा तारा</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>कोई तारा नहीं</translation>
    </message>
    <message>
        <source>one and a half stars</source>
        <translation>डेढ़ तारा</translation>
    </message>
    <message>
        <source>one star</source>
        <translation>एक तारा</translation>
    </message>
    <message>
        <source>three and a half stars</source>
        <translation>साढ़े तीन तारे</translation>
    </message>
    <message>
        <source>three stars</source>
        <translation>तीन तारे</translation>
    </message>
    <message>
        <source>two and a half stars</source>
        <translation>ढाई तारे</translation>
    </message>
    <message>
        <source>two stars</source>
        <translation>दो तारे</translation>
    </message>
</context>
<context>
    <name>TasteGroup</name>
    <message>
        <source>a bit of everything</source>
        <translation>सब कुछ थोड़ा-थोड़ा</translation>
    </message>
    <message>
        <source>classics</source>
        <translation>क्लासिक</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} और {other}</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>not for me</source>
        <translation>मेरे लिए नहीं</translation>
    </message>
</context>
<context>
    <name>TitleActions</name>
    <message>
        <source>Add to the watchlist</source>
        <translation>वॉचलिस्ट में जोड़ें</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>सूची में</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>देखा हुआ चिह्नित करें</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>मेरे लिए नहीं</translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>असल में नहीं देखी</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>फिर सुझाएँ</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>देखी</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>देख ली</translation>
    </message>
    <message>
        <source>Seen, as it is rated</source>
        <translation>देखी, क्योंकि रेट की है</translation>
    </message>
    <message>
        <source>Take off the watchlist</source>
        <translation>वॉचलिस्ट से हटाएँ</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>वॉचलिस्ट</translation>
    </message>
    <message>
        <source>What you rated counts as seen</source>
        <translation>जो रेट किया वह देखा हुआ है</translation>
    </message>
</context>
<context>
    <name>TmdbSearch</name>
    <message>
        <source>Enter takes name, year and kind over. Genres, language and length you say yourself.</source>
        <translation>Enter नाम, वर्ष और प्रकार ले लेता है। शैलियाँ, भाषा और अवधि आप स्वयं बताएँ।</translation>
    </message>
    <message>
        <source>Look it up at TMDB</source>
        <translation>TMDB पर खोजें</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>एक क्षण…</translation>
    </message>
    <message>
        <source>TMDB knows no title of that name.</source>
        <translation>TMDB इस नाम का कोई शीर्षक नहीं जानता।</translation>
    </message>
    <message>
        <source>Titles at TMDB; Enter takes one over</source>
        <translation>TMDB के शीर्षक; Enter एक को ले लेता है</translation>
    </message>
</context>
<context>
    <name>TogetherModel</name>
    <message>
        <source>{name} gave {stars}</source>
        <translation>{name} ने {stars} दिए</translation>
    </message>
    <message>
        <source>{name} {stars}</source>
        <translation>{name} {stars}</translation>
    </message>
    <message>
        <source>{name} {stars}, seen</source>
        <translation>{name} {stars}, देखा हुआ</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Add a profile…</source>
        <translation>प्रोफ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Choose at least two</source>
        <translation>कम से कम दो चुनें</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>For everything that is left, somebody’s stars are below the veto.</source>
        <translation>जो बचा है, उसमें किसी न किसी के तारे वीटो से कम हैं।</translation>
    </message>
    <message>
        <source>Lift the veto by stars</source>
        <translation>तारों वाला वीटो हटाएँ</translation>
    </message>
    <message>
        <source>Nothing is left for all of you</source>
        <translation>आप सबके लिए कुछ नहीं बचा</translation>
    </message>
    <message>
        <source>One list for everyone who watches</source>
        <translation>सब देखने वालों के लिए एक सूची</translation>
    </message>
    <message>
        <source>Press the names of those who watch tonight, or open the ratings of a guest.</source>
        <translation>आज देखने वालों के नाम दबाएँ, या किसी मेहमान की रेटिंग खोलें।</translation>
    </message>
    <message>
        <source>Titles for all of you</source>
        <translation>आप सबके लिए शीर्षक</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>साथ में</translation>
    </message>
    <message>
        <source>Without the filters there is something.</source>
        <translation>फ़िल्टर के बिना कुछ है।</translation>
    </message>
    <message>
        <source>the stars are everyone’s average</source>
        <translation>तारे सबका औसत हैं</translation>
    </message>
    <message>
        <source>the stars are those of the one who likes it least</source>
        <translation>तारे उसके हैं जिसे सबसे कम पसंद है</translation>
    </message>
    <message numerus="yes">
        <source>{name} by %Ln rating(s)</source>
        <translation>
            <numerusform>{name}: %Ln रेटिंग से</numerusform>
            <numerusform>{name}: %Ln रेटिंग से</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, without ratings, as people in general</source>
        <translation>{name}, बिना रेटिंग, आम लोगों जैसा</translation>
    </message>
</context>
<context>
    <name>TonightCard</name>
    <message>
        <source>Add to watchlist</source>
        <translation>वॉचलिस्ट में जोड़ें</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>कोई और</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>मेरे लिए नहीं</translation>
    </message>
    <message>
        <source>On your watchlist</source>
        <translation>वॉचलिस्ट में है</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>देखी हुई है</translation>
    </message>
    <message>
        <source>TONIGHT</source>
        <translation>आज रात</translation>
    </message>
    <message>
        <source>Tonight: {title}. {said}</source>
        <translation>आज रात: {title}। {said}</translation>
    </message>
    <message>
        <source>{predicted}. {why}.</source>
        <translation>{predicted}। {why}।</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message numerus="yes">
        <source>%Ln title(s) are ready. They are used from the next start on.</source>
        <translation>
            <numerusform>%Ln शीर्षक तैयार है। अगली शुरुआत से काम में आएगा।</numerusform>
            <numerusform>%Ln शीर्षक तैयार हैं। अगली शुरुआत से काम में आएँगे।</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer catalogue</source>
        <translation>नया कैटलॉग</translation>
    </message>
    <message>
        <source>A newer catalogue is checked before it replaces this one; your ratings stay.</source>
        <translation>नया कैटलॉग इसकी जगह लेने से पहले जाँचा जाता है; आपकी रेटिंग बनी रहती हैं।</translation>
    </message>
    <message>
        <source>A public key</source>
        <translation>सार्वजनिक कुंजी</translation>
    </message>
    <message>
        <source>Address or file of a newer catalogue</source>
        <translation>नए कैटलॉग का पता या फ़ाइल</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>बंडल (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Catalogue and models</source>
        <translation>कैटलॉग और मॉडल</translation>
    </message>
    <message>
        <source>Catalogues signed with the key {key} are trusted now.</source>
        <translation>{key} कुंजी से हस्ताक्षरित कैटलॉग पर अब भरोसा है।</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>फ़ाइल चुनें…</translation>
    </message>
    <message>
        <source>Fetching and checking…</source>
        <translation>लाया और जाँचा जा रहा है…</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>अपडेट की प्रगति</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>सार्वजनिक कुंजियाँ (*.pub)</translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>रोक दिया गया: कुछ नहीं बदला।</translation>
    </message>
    <message>
        <source>This catalogue is in use already.</source>
        <translation>यह कैटलॉग पहले से उपयोग में है।</translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation>कुंजी पर भरोसा करें…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>अपडेट करें</translation>
    </message>
    <message>
        <source>Whoever holds the private half of a trusted key may sign catalogues for this app</source>
        <translation>भरोसेमंद कुंजी का निजी हिस्सा जिसके पास है वह इस ऐप के कैटलॉग पर हस्ताक्षर कर सकता है</translation>
    </message>
    <message>
        <source>https://… or choose a file</source>
        <translation>https://… या फ़ाइल चुनें</translation>
    </message>
</context>
<context>
    <name>WatchlistPage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln शीर्षक</numerusform>
            <numerusform>%Ln शीर्षक</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) would take longer.</source>
        <translation>
            <numerusform>%Ln शीर्षक ज़्यादा लंबा है।</numerusform>
            <numerusform>%Ln शीर्षक ज़्यादा लंबे हैं।</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse titles</source>
        <translation>शीर्षक देखें</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>शीर्षक के अनुसार</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Most stars for me first</source>
        <translation>मेरे लिए सबसे ज़्यादा तारे पहले</translation>
    </message>
    <message>
        <source>Newest on the list first</source>
        <translation>सूची में नए पहले</translation>
    </message>
    <message>
        <source>Nothing fits in this time</source>
        <translation>इतने समय में कुछ नहीं आता</translation>
    </message>
    <message>
        <source>Nothing on your watchlist yet</source>
        <translation>आपकी वॉचलिस्ट में अभी कुछ नहीं</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>इन फ़िल्टरों से कुछ नहीं मिला</translation>
    </message>
    <message>
        <source>Order of the watchlist</source>
        <translation>वॉचलिस्ट का क्रम</translation>
    </message>
    <message>
        <source>Press W on any title, or “Watchlist” in its details, and it waits here, the best for you first. An import from Letterboxd, IMDb or Trakt brings a watchlist along.</source>
        <translation>किसी भी शीर्षक पर W दबाएँ, या उसके विवरण में “वॉचलिस्ट”, और वह यहाँ रहेगा, आपके लिए सबसे अच्छा पहले। Letterboxd, IMDb या Trakt से आयात वॉचलिस्ट भी लाता है।</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>सबसे छोटे पहले</translation>
    </message>
    <message>
        <source>Show any length</source>
        <translation>हर लंबाई दिखाएँ</translation>
    </message>
    <message>
        <source>Titles on your watchlist</source>
        <translation>आपकी वॉचलिस्ट के शीर्षक</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>वॉचलिस्ट</translation>
    </message>
    <message numerus="yes">
        <source>Your watchlist has %Ln title(s), and the filters leave none of them.</source>
        <translation>
            <numerusform>आपकी वॉचलिस्ट में %Ln शीर्षक है, और फ़िल्टर किसी को नहीं छोड़ते।</numerusform>
            <numerusform>आपकी वॉचलिस्ट में %Ln शीर्षक हैं, और फ़िल्टर किसी को नहीं छोड़ते।</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this catalogue: {titles}</source>
        <translation>इस सूची में नहीं: {titles}</translation>
    </message>
    <message>
        <source>{number} of unknown length, at the end</source>
        <translation>{number} अज्ञात लंबाई के, अंत में</translation>
    </message>
    <message>
        <source>{number} within the filters</source>
        <translation>फ़िल्टर में {number}</translation>
    </message>
    <message>
        <source>{number} within {minutes} minutes</source>
        <translation>{minutes} मिनट में {number}</translation>
    </message>
</context>
<context>
    <name>WaysToAdd</name>
    <message>
        <source>A guest for this evening</source>
        <translation>आज शाम का मेहमान</translation>
    </message>
    <message>
        <source>Add a profile to import into…</source>
        <translation>आयात के लिए प्रोफ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>प्रोफ़ाइल जोड़ें…</translation>
    </message>
    <message>
        <source>Find what all of you would like</source>
        <translation>ऐसा खोजें जो आप सबको पसंद आए</translation>
    </message>
    <message>
        <source>Make a profile for them and drop their export of Letterboxd, IMDb, Trakt or another service on the window.</source>
        <translation>उनके लिए प्रोफ़ाइल बनाएँ और Letterboxd, IMDb, Trakt या किसी और सेवा का उनका निर्यात खिड़की पर छोड़ें।</translation>
    </message>
    <message>
        <source>Open an export that they brought. It is read into memory, and nothing of it is stored.</source>
        <translation>उनका लाया निर्यात खोलें। उसे स्मृति में पढ़ा जाता है, और कुछ भी सहेजा नहीं जाता।</translation>
    </message>
    <message>
        <source>Open their ratings…</source>
        <translation>उनकी रेटिंग खोलें…</translation>
    </message>
    <message>
        <source>Someone who uses this machine</source>
        <translation>कोई जो यह कंप्यूटर इस्तेमाल करता है</translation>
    </message>
    <message>
        <source>Someone with ratings elsewhere</source>
        <translation>कोई जिसकी रेटिंग कहीं और हैं</translation>
    </message>
    <message>
        <source>They get a profile of their own and rate a dozen titles. Then switch back to yours.</source>
        <translation>उन्हें अपनी प्रोफ़ाइल मिलती है और वे दर्जन भर शीर्षक रेट करते हैं। फिर अपनी पर लौट आएँ।</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A screen of well known titles at a time, chosen for what your stars would tell. What you leave empty counts as not seen.</source>
        <translation>एक बार में जाने-माने शीर्षकों की एक स्क्रीन, इस हिसाब से चुनी कि आपके तारे क्या बताएँगे। जो ख़ाली छोड़ें, वह न देखा माना जाता है।</translation>
    </message>
    <message>
        <source>An export of Letterboxd, IMDb, Trakt, MovieLens and others, or any table with titles and ratings. You can also drop the file on this window. You see what it would change before anything is written.</source>
        <translation>Letterboxd, IMDb, Trakt, MovieLens आदि का निर्यात, या शीर्षकों और रेटिंग वाली कोई भी तालिका। फ़ाइल को इस विंडो पर भी छोड़ सकते हैं। कुछ भी लिखे जाने से पहले आप देखते हैं कि क्या बदलेगा।</translation>
    </message>
    <message>
        <source>Bring your ratings</source>
        <translation>अपनी रेटिंग लाएँ</translation>
    </message>
    <message>
        <source>Groups of well known films, each for a taste. Pick those you would rather watch from.</source>
        <translation>जानी-मानी फ़िल्मों के समूह, हर एक किसी पसंद के लिए। जिनमें से देखना चाहेंगे, उन्हें चुनें।</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>फ़ाइल आयात करें</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>शुरू करने के दूसरे तरीक़े</translation>
    </message>
    <message>
        <source>Pick groups</source>
        <translation>समूह चुनें</translation>
    </message>
    <message>
        <source>Pick what you like</source>
        <translation>जो पसंद हो, चुनें</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>शीर्षक रेट करें</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>मेरे लिए क्या है, दिखाएँ</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>अभी छोड़ें</translation>
    </message>
    <message>
        <source>Tell a little of your taste, whichever way suits you. Nothing leaves this computer, and you can go on another time.</source>
        <translation>अपनी पसंद के बारे में थोड़ा बताएँ, जिस तरीक़े से ठीक लगे। इस कंप्यूटर से कुछ बाहर नहीं जाता, और आप फिर कभी जारी रख सकते हैं।</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>स्वागत है</translation>
    </message>
</context>
</TS>
