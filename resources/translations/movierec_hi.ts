<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
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
        <source>Clear search and filters</source>
        <translation>खोज और फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>खोज हटाएँ</translation>
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
        <source>best known first</source>
        <translation>सबसे मशहूर पहले</translation>
    </message>
    <message>
        <source>best match first</source>
        <translation>सबसे सटीक पहले</translation>
    </message>
    <message>
        <source>rate those you know: click the stars, or press 1 to 5</source>
        <translation>जो देखी हैं उन्हें रेट करें: तारों पर क्लिक करें या 1 से 5 दबाएँ</translation>
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
    <name>DataCard</name>
    <message numerus="yes">
        <source>%Ln file(s) are deleted.</source>
        <translation>
            <numerusform>%Ln फ़ाइल मिटा दी गई।</numerusform>
            <numerusform>%Ln फ़ाइलें मिटा दी गईं।</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), in one file on this computer. Nothing is sent anywhere.</source>
        <translation>
            <numerusform>%Ln रेटिंग, इसी कंप्यूटर की एक फ़ाइल में। कहीं कुछ नहीं भेजा जाता।</numerusform>
            <numerusform>%Ln रेटिंग, इसी कंप्यूटर की एक फ़ाइल में। कहीं कुछ नहीं भेजा जाता।</numerusform>
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
        <source>Add to the watchlist</source>
        <translation>वॉचलिस्ट में जोड़ें</translation>
    </message>
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
        <source>Listed</source>
        <translation>सूची में</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>मेरे लिए नहीं</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>फिर सुझाएँ</translation>
    </message>
    <message>
        <source>Take off the watchlist</source>
        <translation>वॉचलिस्ट से हटाएँ</translation>
    </message>
    <message>
        <source>Was on {services}</source>
        <translation>यहाँ उपलब्ध थी: {services}</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>वॉचलिस्ट</translation>
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
    <name>ForYouPage</name>
    <message>
        <source>Clear filters</source>
        <translation>फ़िल्टर हटाएँ</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>आपके लिए</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s) by {model}</source>
        <translation>
            <numerusform>{model} ने %Ln रेटिंग से सीखा</numerusform>
            <numerusform>{model} ने %Ln रेटिंग से सीखा</numerusform>
        </translation>
    </message>
    <message>
        <source>Loosen one of them.</source>
        <translation>किसी एक को ढीला करें।</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>अभी आपके बारे में कुछ पता नहीं</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>इन फ़िल्टरों से कुछ नहीं मिला</translation>
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
        <source>Recommended titles</source>
        <translation>सुझाए गए शीर्षक</translation>
    </message>
    <message>
        <source>This is what people in general like. Rate a few titles you know, and it becomes yours.</source>
        <translation>यह वह है जो आम तौर पर लोगों को पसंद है। कुछ देखे हुए शीर्षक रेट करें, और यह सूची आपकी हो जाएगी।</translation>
    </message>
    <message>
        <source>first what is most yours, not only what has most stars</source>
        <translation>पहले वह जो सबसे ज़्यादा आपका है, सिर्फ़ ज़्यादा तारों वाला नहीं</translation>
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
        <source>Stopped: nothing was written.</source>
        <translation>रोक दिया गया: कुछ नहीं लिखा गया।</translation>
    </message>
    <message>
        <source>Your review</source>
        <translation>आपकी जाँच</translation>
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
        <source>Take part in a study, if you like</source>
        <translation>चाहें तो एक अध्ययन में हिस्सा लें</translation>
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
        <source>Your stars</source>
        <translation>आपके तारे</translation>
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
        <source>These models have no hybrid: there is nothing that could learn.</source>
        <translation>इन मॉडलों में हाइब्रिड नहीं है: सीख सकने वाला कुछ नहीं।</translation>
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
        <source>Settings</source>
        <translation>सेटिंग</translation>
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
        <source>Bayesian factorisation</source>
        <translation>बेज़ियन गुणनखंडन</translation>
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
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>1–5 rate, Shift for half · W watchlist · X not for me · / search · Ctrl+Z undo</source>
        <translation>1–5 रेट, Shift से आधा · W वॉचलिस्ट · X मेरे लिए नहीं · / खोज · Ctrl+Z वापस</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>ऑफ़लाइन · इस कंप्यूटर से कुछ बाहर नहीं जाता</translation>
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
    <name>Rail</name>
    <message>
        <source>{page} (Ctrl+{key})</source>
        <translation>{page} (Ctrl+{key})</translation>
    </message>
</context>
<context>
    <name>RateAFewPage</name>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation>
            <numerusform>%Ln रेट की</numerusform>
            <numerusform>%Ln रेट कीं</numerusform>
        </translation>
    </message>
    <message>
        <source>I haven&apos;t seen the rest: next six</source>
        <translation>बाक़ी नहीं देखीं: अगली छह</translation>
    </message>
    <message>
        <source>Next six</source>
        <translation>अगली छह</translation>
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
        <source>Stars for those you have seen; half stars with Shift</source>
        <translation>देखी हुई को तारे दें; आधे तारे Shift से</translation>
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
        <source>Mostly because you gave {titles}</source>
        <translation>मुख्यतः इसलिए कि आपने दिए {titles}</translation>
    </message>
    <message>
        <source>Well liked by people in general</source>
        <translation>आम तौर पर लोगों को पसंद</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {titles}</source>
        <translation>आम तौर पर पसंद, और आपने दिए {titles}</translation>
    </message>
    <message>
        <source>Well liked by people in general; your ratings speak rather against it</source>
        <translation>आम तौर पर पसंद; आपकी रेटिंग कुछ इसके ख़िलाफ़ हैं</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} और {other}</translation>
    </message>
    <message>
        <source>{rank}: {title}, predicted {stars} of 5, {confidence}. {reason}</source>
        <translation>{rank}: {title}, अनुमान 5 में से {stars}, {confidence}। {reason}</translation>
    </message>
</context>
<context>
    <name>ReviewDialog</name>
    <message>
        <source>Decide later</source>
        <translation>बाद में तय करें</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>छोड़ दें</translation>
    </message>
    <message>
        <source>What you decide is remembered for later imports.</source>
        <translation>आपका फ़ैसला आगे के आयात के लिए याद रहेगा।</translation>
    </message>
    <message>
        <source>Which title is {row}</source>
        <translation>{row} कौन सा शीर्षक है</translation>
    </message>
    <message>
        <source>Which titles are these?</source>
        <translation>ये कौन से शीर्षक हैं?</translation>
    </message>
    <message>
        <source>{title}, watched</source>
        <translation>{title}, देखी</translation>
    </message>
    <message>
        <source>{title}, watchlist</source>
        <translation>{title}, वॉचलिस्ट</translation>
    </message>
    <message>
        <source>{title}, {stars} stars</source>
        <translation>{title}, {stars} तारे</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>{hours} h</source>
        <translation>{hours} घं</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} घं {minutes} मि</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} मि</translation>
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
        <source>Language of the interface</source>
        <translation>इंटरफ़ेस की भाषा</translation>
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
    <name>Spoken</name>
    <message>
        <source>not rated</source>
        <translation>रेट नहीं की</translation>
    </message>
    <message>
        <source>you rated {stars} of 5</source>
        <translation>आपकी रेटिंग 5 में से {stars}</translation>
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
    <name>TileDelegate</name>
    <message>
        <source>not for me</source>
        <translation>मेरे लिए नहीं</translation>
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
    <name>_ShownStars</name>
    <message>
        <source>Predicted: {stars} of 5 stars</source>
        <translation>अनुमान: 5 में से {stars} तारे</translation>
    </message>
</context>
</TS>
