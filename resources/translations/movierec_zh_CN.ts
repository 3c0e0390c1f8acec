<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AddTitleDialog</name>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>添加作品</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>查找类型</translation>
    </message>
    <message>
        <source>For what the catalogue does not have. It is kept in your profile alone, and its stars are predicted by what you say of it here.</source>
        <translation>用于目录中没有的作品。它只保存在您的个人档案里，其星级根据您在此填写的内容预测。</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Give a year from {first} to {last}, or none.</source>
        <translation>请填写 {first} 到 {last} 之间的年份，或留空。</translation>
    </message>
    <message>
        <source>Give minutes from 1 to {most}, or none.</source>
        <translation>请填写 1 到 {most} 分钟，或留空。</translation>
    </message>
    <message>
        <source>It is none of these: add it</source>
        <translation>都不是：添加</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>None</source>
        <translation>无</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>原名</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>请填写名称。</translation>
    </message>
    <message>
        <source>This may be it already. Enter opens it.</source>
        <translation>可能已经有了：按 Enter 打开。</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年份</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>It ended by a fault of its own the last time. A report without titles is in {path}.</source>
        <translation>上次因自身故障退出。不含片名的报告位于 {path}。</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Also the key N</source>
        <translation>也可按 N 键</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>没看过</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln 部作品</numerusform>
        </translation>
    </message>
    <message>
        <source>A film or series that the catalogue does not have (Ctrl+N)</source>
        <translation>目录中没有的电影或剧集 (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a title…</source>
        <translation>添加作品…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>清除搜索和筛选</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Not here? Add it</source>
        <translation>没有？添加它</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”</source>
        <translation>没有名为“{query}”的作品</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>没有符合筛选条件的作品</translation>
    </message>
    <message>
        <source>Several filters together leave nothing.</source>
        <translation>多个筛选条件叠加后没有结果。</translation>
    </message>
    <message>
        <source>The beginning of each word is enough, in any order; accents do not matter.</source>
        <translation>输入每个词的开头即可，顺序不限，重音符号可省略。</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>作品</translation>
    </message>
    <message>
        <source>rate those you know: click the stars, or press 1 to 5</source>
        <translation>给看过的打分：点击星星，或按 1 到 5</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Titles that it may be</source>
        <translation>可能的作品</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>导演：{names}</translation>
    </message>
    <message>
        <source>rated by {number}</source>
        <translation>{number} 人评过分</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message numerus="yes">
        <source>{name}, %Ln title(s)</source>
        <translation>
            <numerusform>{name}，%Ln 部作品</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>A guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>较有把握</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>很有把握</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>猜测</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>较有把握</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>很有把握</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>East Germany</source>
        <translation>东德</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>苏联</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>南斯拉夫</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close the app</source>
        <translation>关闭应用</translation>
    </message>
    <message>
        <source>Everything you rated is saved. Nothing is sent to anyone.</source>
        <translation>你的评分都已保存。不会发送给任何人。</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>出错了</translation>
    </message>
    <message>
        <source>Something went wrong, and it is not your fault</source>
        <translation>出错了，这不是你的问题</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>重新启动</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>The report could not be written; you can copy it from here.</source>
        <translation>报告无法写入，你可以从这里复制。</translation>
    </message>
    <message>
        <source>This report names no titles. It is in {path}.</source>
        <translation>此报告不含片名，位于 {path}。</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>%Ln file(s) are deleted.</source>
        <translation>
            <numerusform>已删除 %Ln 个文件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), in one file on this computer. Nothing of it is sent anywhere.</source>
        <translation>
            <numerusform>%Ln 个评分，都在这台电脑的一个文件里。其中没有任何内容会被发送到别处。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are in {file}.</source>
        <translation>
            <numerusform>已将 %Ln 部作品写入 {file}。</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>全部删除</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>全部删除…</translation>
    </message>
    <message numerus="yes">
        <source>Delete your ratings, lists and all backups, %Ln file(s) in all? They are gone for good.</source>
        <translation>
            <numerusform>要删除你的评分、列表和所有备份（共 %Ln 个文件）吗？删除后无法恢复。</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, for this app (*.json)</source>
        <translation>全部数据，供本应用使用 (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>导出…</translation>
    </message>
    <message>
        <source>IMDb-like list (*.csv)</source>
        <translation>IMDb 格式列表 (*.csv)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>打开文件夹</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite *.bak)</source>
        <translation>个人资料 (*.sqlite *.bak)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>恢复…</translation>
    </message>
    <message>
        <source>The app closes afterwards.</source>
        <translation>之后应用将关闭。</translation>
    </message>
    <message>
        <source>These could not be deleted: {files}</source>
        <translation>以下文件无法删除：{files}</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>正在写入 {file}…</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>你的数据</translation>
    </message>
    <message>
        <source>Your profile is as in {file}: checked. What it was before is in {backup}.</source>
        <translation>个人资料已恢复为 {file} 的状态并通过检查。之前的状态保存在 {backup}。</translation>
    </message>
    <message>
        <source>{file}: checked, whole.</source>
        <translation>{file}：已检查，完好。</translation>
    </message>
</context>
<context>
    <name>Decade</name>
    <message>
        <source>{year}s</source>
        <translation>{year} 年代</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Also: {names}</source>
        <translation>又名：{names}</translation>
    </message>
    <message>
        <source>By {people}</source>
        <translation>导演：{people}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭 (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详情</translation>
    </message>
    <message>
        <source>Remove from your catalogue</source>
        <translation>从您的目录中移除</translation>
    </message>
    <message>
        <source>Was on {services}</source>
        <translation>曾上线：{services}</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>主演：{people}</translation>
    </message>
    <message>
        <source>YOUR RATING</source>
        <translation>你的评分</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>尚未评分</translation>
    </message>
    <message>
        <source>{stars} of 5 · saved</source>
        <translation>{stars}/5 · 已保存</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>后退 (Alt+左)</translation>
    </message>
    <message>
        <source>Back to the title before</source>
        <translation>回到上一部</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>前进 (Alt+右)</translation>
    </message>
    <message>
        <source>Forward to the title after</source>
        <translation>前往下一部</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>{day}</translation>
    </message>
</context>
<context>
    <name>DifferenceBars</name>
    <message>
        <source>too few ratings</source>
        <translation>评分太少</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {difference} stars over %Ln title(s)</source>
        <translation>
            <numerusform>{name}：%Ln 部作品，相差 {difference} 星</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyBanner</name>
    <message numerus="yes">
        <source>An early guess, from %Ln rating(s): with about {enough} it becomes yours.</source>
        <translation>
            <numerusform>初步猜测，依据 %Ln 条评分：约 {enough} 条后就会变成你的列表。</numerusform>
        </translation>
    </message>
    <message>
        <source>An early guess, from the groups you picked. Rate a few titles you know, and it becomes yours.</source>
        <translation>根据你选的分组所作的初步猜测。给几部你看过的作品评分，它就会更合你意。</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>评几部</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>再评几部</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>给看过的打分</translation>
    </message>
    <message>
        <source>This is what people in general like. Rate a few titles you know, and it becomes yours.</source>
        <translation>这些是大众喜欢的作品。给几部看过的打分，列表就会变成你的。</translation>
    </message>
</context>
<context>
    <name>EarlyGuess</name>
    <message numerus="yes">
        <source>an early guess, until about %Ln rating(s)</source>
        <translation>
            <numerusform>初步猜测，约 %Ln 条评分后更准</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message numerus="yes">
        <source>Error over time in stars, in blocks of %Ln rating(s): {errors}</source>
        <translation>
            <numerusform>误差随时间的变化（星），每 %Ln 条评分一组：{errors}</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
    <message numerus="yes">
        <source>first %Ln rating(s)</source>
        <translation>
            <numerusform>最初 %Ln 条评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %Ln</source>
        <translation>
            <numerusform>最近 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>实测 {error}</translation>
    </message>
</context>
<context>
    <name>ErrorScale</name>
    <message>
        <source>Measured</source>
        <translation>实测</translation>
    </message>
    <message>
        <source>You, likely range</source>
        <translation>你（可能范围）</translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>实测 {error}</translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation>暂无评分</translation>
    </message>
    <message numerus="yes">
        <source>off by {error} stars over %Ln rating(s)</source>
        <translation>
            <numerusform>%Ln 条评分，误差 {error} 星</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} over {n}</source>
        <translation>{error}（{n} 条）</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Services as they were then, not now: {services}.</source>
        <translation>流媒体信息为当时的情况，并非现在：{services}。</translation>
    </message>
    <message>
        <source>This catalogue does not know where titles stream.</source>
        <translation>此目录没有流媒体信息。</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>added by you</source>
        <translation>由您添加</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>语言未知</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>年份未知</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Without the filter on {filter} there would be %Ln.</source>
        <translation>
            <numerusform>去掉“{filter}”筛选后会有 %Ln 部。</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>把握</translation>
    </message>
    <message>
        <source>country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>films or series</source>
        <translation>电影或剧集</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>length</source>
        <translation>片长</translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation>我未评分</translation>
    </message>
    <message>
        <source>service</source>
        <translation>流媒体</translation>
    </message>
    <message>
        <source>watchlist</source>
        <translation>想看</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Any decade</source>
        <translation>不限年代</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>不限类型</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>不限语言</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>清除所有筛选</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>年代</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>Find a decade</source>
        <translation>查找年代</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>查找类型</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>查找语言</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Search   /</source>
        <translation>搜索   /</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)   /</source>
        <translation>
            <numerusform>搜索 %Ln 部作品   /</numerusform>
        </translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>搜索作品</translation>
    </message>
    <message>
        <source>Search titles   /</source>
        <translation>搜索作品   /</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>剧集</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>只看电影</translation>
    </message>
    <message>
        <source>Show series</source>
        <translation>只看剧集</translation>
    </message>
</context>
<context>
    <name>ForYou</name>
    <message>
        <source>Because you loved {title}</source>
        <translation>因为你喜爱{title}</translation>
    </message>
    <message>
        <source>Hidden gems</source>
        <translation>沧海遗珠</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>{language}作品</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s)</source>
        <translation>
            <numerusform>学自 %Ln 条评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s) by {model}</source>
        <translation>
            <numerusform>{model}模型，学自 %Ln 条评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from the latest {most} of %Ln rating(s)</source>
        <translation>
            <numerusform>学自 %Ln 条评分中最新的 {most} 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Liked by many</source>
        <translation>大众喜欢的作品</translation>
    </message>
    <message>
        <source>Mostly because you gave {0}</source>
        <translation>主要因为你给了{0}</translation>
    </message>
    <message>
        <source>Mostly because you gave {0} and {1}</source>
        <translation>主要因为你给了{0}和{1}</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>还不了解你的口味</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>剧集</translation>
    </message>
    <message>
        <source>Series for you</source>
        <translation>为你挑选的剧集</translation>
    </message>
    <message>
        <source>Something different</source>
        <translation>换换口味</translation>
    </message>
    <message>
        <source>Top picks for you</source>
        <translation>为你精选</translation>
    </message>
    <message>
        <source>Well liked by people in general</source>
        <translation>大众普遍喜欢</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0}</source>
        <translation>大众普遍喜欢，且你给了{0}</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0} and {1}</source>
        <translation>大众普遍喜欢，且你给了{0}和{1}</translation>
    </message>
    <message>
        <source>Well liked by people in general; your ratings speak rather against it</source>
        <translation>大众普遍喜欢，但你的评分不太支持</translation>
    </message>
    <message>
        <source>few know them, and the prediction is no guess</source>
        <translation>少有人知，而预测并非猜测</translation>
    </message>
    <message>
        <source>not your usual genres, and still well predicted</source>
        <translation>不是你常看的类型，预测仍然很好</translation>
    </message>
    <message>
        <source>you gave it {stars}</source>
        <translation>你给了{stars}</translation>
    </message>
    <message numerus="yes">
        <source>you liked %Ln title(s) in it</source>
        <translation>
            <numerusform>你喜欢过 %Ln 部该语言作品</numerusform>
        </translation>
    </message>
    <message>
        <source>your error {before} → {after} stars</source>
        <translation>你的误差 {before} → {after} 星</translation>
    </message>
    <message>
        <source>your error {error} stars</source>
        <translation>你的误差 {error} 星</translation>
    </message>
    <message>
        <source>{learned} · your ratings stay on this computer</source>
        <translation>{learned} · 你的评分留在这台电脑上</translation>
    </message>
    <message>
        <source>{stars} for you, {sure}</source>
        <translation>为你预测 {stars}，{sure}</translation>
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
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>From the groups you picked</source>
        <translation>根据你选的分组</translation>
    </message>
    <message>
        <source>Loosen one of them.</source>
        <translation>请放宽其中一项。</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>没有符合筛选条件的作品</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>再评几部</translation>
    </message>
    <message>
        <source>Recommended titles</source>
        <translation>推荐作品</translation>
    </message>
    <message>
        <source>All of your top picks</source>
        <translation>你的全部精选</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>返回分栏</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>查看全部</translation>
    </message>
    <message>
        <source>Show all of your top picks</source>
        <translation>查看你的全部精选</translation>
    </message>
</context>
<context>
    <name>Genre</name>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>冒险</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>动画</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>传记</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>儿童</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>喜剧</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>犯罪</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>纪录片</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>剧情</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>奇幻</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>黑色电影</translation>
    </message>
    <message>
        <source>Game Show</source>
        <translation>游戏节目</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>恐怖</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>音乐</translation>
    </message>
    <message>
        <source>Musical</source>
        <translation>歌舞</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>悬疑</translation>
    </message>
    <message>
        <source>News</source>
        <translation>新闻</translation>
    </message>
    <message>
        <source>Reality</source>
        <translation>真人秀</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>爱情</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>科幻</translation>
    </message>
    <message>
        <source>Soap</source>
        <translation>肥皂剧</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>体育</translation>
    </message>
    <message>
        <source>Stand-Up</source>
        <translation>脱口秀</translation>
    </message>
    <message>
        <source>Talk Show</source>
        <translation>访谈</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>惊悚</translation>
    </message>
    <message>
        <source>War</source>
        <translation>战争</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>西部</translation>
    </message>
</context>
<context>
    <name>GroupControls</name>
    <message>
        <source>As good as for who likes it least</source>
        <translation>以最不喜欢的人为准</translation>
    </message>
    <message>
        <source>As good as on average</source>
        <translation>以平均为准</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Least misery</source>
        <translation>最少不满</translation>
    </message>
    <message>
        <source>No veto by stars</source>
        <translation>不按星级否决</translation>
    </message>
    <message>
        <source>Nobody below {stars} stars</source>
        <translation>无人低于 {stars} 星</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>今晚不看</translation>
    </message>
    <message>
        <source>Remove the guest {name}</source>
        <translation>移除访客 {name}</translation>
    </message>
    <message>
        <source>Seen by someone is fine</source>
        <translation>有人看过也可以</translation>
    </message>
    <message>
        <source>Someone does not want the chosen title tonight (V)</source>
        <translation>有人今晚不想看所选影片 (V)</translation>
    </message>
    <message>
        <source>Take a veto back ({number})</source>
        <translation>撤回一次否决 ({number})</translation>
    </message>
    <message>
        <source>Take back the last veto: {name}, {title}</source>
        <translation>撤回上一次否决：{name}，{title}</translation>
    </message>
    <message>
        <source>Veto by stars</source>
        <translation>按星级否决</translation>
    </message>
    <message>
        <source>Who does not want it tonight</source>
        <translation>今晚谁不想看</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message numerus="yes">
        <source>%Ln group(s) picked.</source>
        <translation>
            <numerusform>已选 %Ln 组。</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>换种方式开始</translation>
    </message>
    <message>
        <source>Pick the groups that you would rather watch from, as many as you like.</source>
        <translation>选出你更想看的分组，数量不限。</translation>
    </message>
    <message>
        <source>Rate a few of these</source>
        <translation>给其中几部评分</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>给作品评分</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>看看适合我的</translation>
    </message>
    <message>
        <source>These models know too few titles to make groups of. Rate some you know instead.</source>
        <translation>这些模型认识的作品太少，无法分组。请改为给你看过的作品评分。</translation>
    </message>
    <message>
        <source>Your list begins with them, as an early guess; ratings make it yours.</source>
        <translation>你的列表从这些开始，只是初步猜测；评分会让它更合你意。</translation>
    </message>
</context>
<context>
    <name>GrowthLine</name>
    <message>
        <source>Your ratings over time: {n} from {first} to {last}</source>
        <translation>你的评分随时间的变化：{first} 至 {last} 共 {n} 条</translation>
    </message>
</context>
<context>
    <name>GuestReader</name>
    <message>
        <source>A guest’s ratings</source>
        <translation>访客的评分</translation>
    </message>
    <message>
        <source>Add a guest’s ratings…</source>
        <translation>添加访客的评分…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation>导出文件 (*.zip *.csv *.json *.xml *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>No rating in {file} is of a title of this catalogue.</source>
        <translation>{file} 中没有对本目录影片的评分。</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>读取文件的进度</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln 条有改动</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln 条新增</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln 条跳过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln 条相同</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln 条待确认</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a title here (kept, and tried again later)</source>
        <translation>
            <numerusform>%Ln 条在此找不到作品（已保留，稍后重试）</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation>导出文件 (*.zip *.csv *.json *.xml *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>From Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker or any CSV: choose the file, or drop it on the window. You see what it would change before anything is written.</source>
        <translation>支持 Letterboxd、IMDb、Trakt、Simkl、MovieLens、TMDB、Netflix、Criticker 或任意 CSV：选择文件，或把它拖到窗口上。写入之前会先显示将要改动的内容。</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>导入评分</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>导入评分…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>正在导入 {file}…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>未写入任何内容。</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>读取文件的进度</translation>
    </message>
    <message>
        <source>Ratings from elsewhere</source>
        <translation>来自其他服务的评分</translation>
    </message>
    <message>
        <source>Ratings: {scale}.</source>
        <translation>评分：{scale}。</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>正在读取 {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)…</source>
        <translation>
            <numerusform>确认 %Ln 行…</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <translation>已跳过：{reasons}。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message numerus="yes">
        <source>{file} ({format}), %Ln row(s): {counts}.</source>
        <translation>
            <numerusform>{file}（{format}），%Ln 行：{counts}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is imported: {counts}.</source>
        <translation>已导入 {file}：{counts}。</translation>
    </message>
    <message>
        <source>{reason} The file is kept here until then.</source>
        <translation>{reason} 在此之前，文件会保留在这里。</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%Ln not for you</source>
        <translation>
            <numerusform>%Ln 部不感兴趣</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on your watchlist</source>
        <translation>
            <numerusform>%Ln 部在想看清单</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation>
            <numerusform>%Ln 部已评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>%Ln 部之前看过</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason that was wrong</source>
        <translation>
            <numerusform>%Ln 部的理由不对</numerusform>
        </translation>
    </message>
    <message>
        <source>Each rating you give is one.</source>
        <translation>你的每条评分都算数。</translation>
    </message>
    <message>
        <source>From {n} on it is told in per cent.</source>
        <translation>满 {n} 部后以百分比显示。</translation>
    </message>
    <message>
        <source>Likely {low} to {high}; expected {expected}.</source>
        <translation>可能在 {low} 到 {high} 之间；预期 {expected}。</translation>
    </message>
    <message>
        <source>No prediction has met its rating yet</source>
        <translation>还没有预测等到你的评分</translation>
    </message>
    <message>
        <source>None of the recommended titles is rated yet</source>
        <translation>推荐的作品还没有评分</translation>
    </message>
    <message>
        <source>Of these {parts}.</source>
        <translation>其中 {parts}。</translation>
    </message>
    <message>
        <source>Titles count once they have stood before you for a moment.</source>
        <translation>作品在你眼前停留片刻后才计入。</translation>
    </message>
    <message>
        <source>Watch one, rate it, and it counts here. What you rate while browsing does not.</source>
        <translation>看完一部并评分，就会计入这里。浏览时的评分不计入。</translation>
    </message>
    <message>
        <source>With so many, the true share is likely {low} to {high}.</source>
        <translation>以此数量，真实比例可能在 {low} 到 {high} 之间。</translation>
    </message>
    <message>
        <source>You give as many stars as others give the same titles ({where}).</source>
        <translation>对同样的作品，你给的星与别人相当（{where}）。</translation>
    </message>
    <message>
        <source>You give {size} stars less than others ({where}).</source>
        <translation>你比别人少给 {size} 星（{where}）。</translation>
    </message>
    <message>
        <source>You give {size} stars more than others ({where}).</source>
        <translation>你比别人多给 {size} 星（{where}）。</translation>
    </message>
    <message numerus="yes">
        <source>is how far predictions made before %Ln of your rating(s) were off (RMSE)</source>
        <translation>
            <numerusform>是你 %Ln 条评分之前的预测误差 (RMSE)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln recommended title(s) that you rated got {stars} stars or more</source>
        <translation>
            <numerusform>在你评过分的 %Ln 部推荐作品中得到 {stars} 星或以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln title(s): {own} and {others} on average</source>
        <translation>
            <numerusform>%Ln 部作品，平均 {own} 对 {others}</numerusform>
        </translation>
    </message>
    <message>
        <source>ratings that were predicted before you gave them; from then on the error is told</source>
        <translation>条评分在你给出之前已有预测；满数后显示误差</translation>
    </message>
    <message numerus="yes">
        <source>recommended title(s) got {stars} stars or more, so far</source>
        <translation>
            <numerusform>部推荐作品目前得到 {stars} 星或以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>title(s) recommended to you</source>
        <translation>
            <numerusform>部作品推荐给了你</numerusform>
        </translation>
    </message>
    <message>
        <source>titles were recommended so far</source>
        <translation>部作品推荐过</translation>
    </message>
    <message>
        <source>{hits} of {n}</source>
        <translation>{hits}/{n}</translation>
    </message>
    <message>
        <source>{hits} of {n} got as much as your own mean, or more.</source>
        <translation>{n} 部中有 {hits} 部达到或超过你的平均分。</translation>
    </message>
    <message numerus="yes">
        <source>{model} was measured at {error} with %Ln rating(s) given.</source>
        <translation>
            <numerusform>{model}模型在 %Ln 条评分下实测为 {error}。</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} stars</source>
        <translation>{number} 星</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%Ln line(s) are in {path}. Read it before you share it.</source>
        <translation>
            <numerusform>已将 %Ln 行写入 {path}。分享前请先看一遍。</numerusform>
        </translation>
    </message>
    <message>
        <source>All on one day so far; from the second on a line stands here.</source>
        <translation>目前都在同一天；从第二天起这里会有一条线。</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>年代</translation>
    </message>
    <message numerus="yes">
        <source>Each dot is the error over %Ln rating(s), in stars. Lower is better.</source>
        <translation>
            <numerusform>每个点是 %Ln 条评分的误差（星），越低越好。</numerusform>
        </translation>
    </message>
    <message>
        <source>Error by confidence</source>
        <translation>按把握程度的误差</translation>
    </message>
    <message numerus="yes">
        <source>Error in stars (RMSE, less is better) for %Ln people the models had never seen, by how many ratings were given; and how good their list of ten is (NDCG@10, more is better).</source>
        <translation>
            <numerusform>对模型从未见过的 %Ln 人，按给出的评分数列出误差（星，RMSE，越小越好），以及十部榜单的质量（NDCG@10，越大越好）。</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ten ratings that were predicted before make a dot: {n} of the first 10 so far.</source>
        <translation>每十条事先预测过的评分成一个点：前 10 条已有 {n} 条。</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>导出反馈</translation>
    </message>
    <message>
        <source>Export without titles…</source>
        <translation>不含片名导出…</translation>
    </message>
    <message>
        <source>From three ratings in one of them on, it stands here.</source>
        <translation>某一类型满三条评分后显示在这里。</translation>
    </message>
    <message>
        <source>Genres, beside what others give the same titles</source>
        <translation>类型：与别人给同样作品的评分相比</translation>
    </message>
    <message>
        <source>How far predictions were off, in stars, by the word that stood beside them. Less is better.</source>
        <translation>按旁边标注的把握程度列出预测误差（星），越小越好。</translation>
    </message>
    <message>
        <source>How many you had rated; those of a file count from the day that it tells.</source>
        <translation>你评过多少部；来自文件的按其中的日期计算。</translation>
    </message>
    <message>
        <source>How many you rated, and how many stars more or less you give.</source>
        <translation>你评了多少部，以及多给或少给多少星。</translation>
    </message>
    <message>
        <source>How sure it said it was</source>
        <translation>当时有多大把握</translation>
    </message>
    <message>
        <source>In which what you rated was made.</source>
        <translation>你评过分的作品所用的语言。</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message numerus="yes">
        <source>It has not learned from you yet: from %Ln rating(s) on it does, by itself.</source>
        <translation>
            <numerusform>它还没有向你学习：从 %Ln 条评分起会自动学习。</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>JSON 行 (*.jsonl)</translation>
    </message>
    <message>
        <source>LIKED</source>
        <translation>喜欢</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>More or less than others by genre</source>
        <translation>按类型与别人比较</translation>
    </message>
    <message>
        <source>None of the titles that you rated is in this catalogue.</source>
        <translation>你评过分的作品都不在此目录中。</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>还不了解你的口味</translation>
    </message>
    <message>
        <source>OFF BY</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>随时间变化</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>图片 (*.png)</translation>
    </message>
    <message>
        <source>RECOMMENDED</source>
        <translation>推荐</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>给看过的打分</translation>
    </message>
    <message>
        <source>Rate titles you know. Then your taste stands here beside everyone&apos;s, and how often the recommendations that you followed were right.</source>
        <translation>给看过的作品评分，这里就会把你的口味与大众对照，并显示你采纳的推荐有多准。</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>存为图片</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>存为图片…</translation>
    </message>
    <message>
        <source>Take part in a study, if you like</source>
        <translation>愿意的话，参与研究</translation>
    </message>
    <message>
        <source>The picture is in {path}</source>
        <translation>图片在 {path}</translation>
    </message>
    <message>
        <source>This bundle does not tell what was measured.</source>
        <translation>此模型包没有测量结果。</translation>
    </message>
    <message>
        <source>What is known of your taste, and how often that was right. On this computer only.</source>
        <translation>对你口味的了解，以及有多准。仅保存在本机。</translation>
    </message>
    <message>
        <source>What learning changed</source>
        <translation>学习带来的变化</translation>
    </message>
    <message>
        <source>What stands above can be written into a file of text: predictions, ratings and days, but no titles, no times of day and nothing that tells who you are. Nothing is sent; you decide who gets it.</source>
        <translation>以上内容可以写成文本文件：包括预测、评分和日期，但不含片名、具体时刻或任何能识别你的信息。不会自动发送，给谁由你决定。</translation>
    </message>
    <message>
        <source>What was measured for each model</source>
        <translation>各模型的实测结果</translation>
    </message>
    <message>
        <source>When what you rated was made.</source>
        <translation>你评过分的作品的年代。</translation>
    </message>
    <message>
        <source>Your error in stars on ratings that were held back, before and after each run; below it how many ratings there were. What gains nothing is thrown away.</source>
        <translation>在留出的评分上以星计的误差，每次学习之前和之后；下面是当时的评分数。没有帮助的会被丢弃。</translation>
    </message>
    <message>
        <source>Your ratings by decade</source>
        <translation>你的评分（按年代）</translation>
    </message>
    <message>
        <source>Your ratings by language</source>
        <translation>你的评分（按语言）</translation>
    </message>
    <message>
        <source>Your ratings by stars</source>
        <translation>你的评分（按星级）</translation>
    </message>
    <message>
        <source>Your ratings over time</source>
        <translation>你的评分随时间的变化</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>你的星级</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another folder</source>
        <translation>无法写入 {path}：请选择其他文件夹</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Add a title</source>
        <translation>添加作品</translation>
    </message>
    <message>
        <source>Back and forward in the details</source>
        <translation>在详情中后退、前进</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>全选</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>选择多部</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>关闭详情</translation>
    </message>
    <message>
        <source>EVERYWHERE</source>
        <translation>任何地方</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Go from title to title</source>
        <translation>在作品间移动</translation>
    </message>
    <message>
        <source>Half a star more</source>
        <translation>加半星</translation>
    </message>
    <message>
        <source>Half a star up or down</source>
        <translation>增减半星</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>没看过</translation>
    </message>
    <message>
        <source>IN THE SEARCH FIELD</source>
        <translation>在搜索框中</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>Not tonight, in Together</source>
        <translation>今晚不看（一起看）</translation>
    </message>
    <message>
        <source>ON A TITLE</source>
        <translation>在作品上</translation>
    </message>
    <message>
        <source>On to the titles</source>
        <translation>转到作品</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>打开详情</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Seen, or not after all</source>
        <translation>看过，或取消</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>打星</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>取消评分</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>各页面</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>这些按键</translation>
    </message>
    <message>
        <source>Undo, several steps back</source>
        <translation>撤销（可多步）</translation>
    </message>
    <message>
        <source>WHEN ASKED</source>
        <translation>被询问时</translation>
    </message>
    <message>
        <source>Watchlist, on or off</source>
        <translation>加入或移出想看</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>film</source>
        <translation>电影</translation>
    </message>
    <message>
        <source>mini-series</source>
        <translation>迷你剧</translation>
    </message>
    <message>
        <source>series</source>
        <translation>剧集</translation>
    </message>
    <message>
        <source>special</source>
        <translation>特别节目</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
</context>
<context>
    <name>LeanSliders</name>
    <message>
        <source>Familiar or adventurous</source>
        <translation>熟悉或新奇</translation>
    </message>
    <message>
        <source>Popular or obscure</source>
        <translation>热门或冷门</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>重置</translation>
    </message>
    <message>
        <source>Sliders back to the middle</source>
        <translation>滑块回到中间</translation>
    </message>
    <message>
        <source>adventurous</source>
        <translation>新奇</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>熟悉</translation>
    </message>
    <message>
        <source>obscure</source>
        <translation>冷门</translation>
    </message>
    <message>
        <source>popular</source>
        <translation>热门</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message numerus="yes">
        <source>Learned from %Ln rating(s): your error went from {before} to {after} stars.</source>
        <translation>
            <numerusform>从 %Ln 条评分中学习：你的误差从 {before} 星变为 {after} 星。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained from %Ln rating(s): kept as it was, your error is {error} stars.</source>
        <translation>
            <numerusform>%Ln 条评分没有带来改进：保持原样，你的误差为 {error} 星。</numerusform>
        </translation>
    </message>
    <message>
        <source>a node in the autoencoder</source>
        <translation>自编码器中的一个节点</translation>
    </message>
    <message>
        <source>how much each model counts</source>
        <translation>各模型的权重</translation>
    </message>
    <message>
        <source>the titles&apos; side of SVD++</source>
        <translation>SVD++ 的作品一侧</translation>
    </message>
    <message>
        <source>what others think and what is well known</source>
        <translation>大众看法与知名度</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Adapted to you: {parts}.</source>
        <translation>已按你调整：{parts}。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>忘记学到的内容</translation>
    </message>
    <message>
        <source>Forgotten: the models are as they came.</source>
        <translation>已忘记：模型恢复原样。</translation>
    </message>
    <message>
        <source>Learn by itself when enough has changed</source>
        <translation>变化足够多时自动学习</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>立即学习</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>学习</translation>
    </message>
    <message>
        <source>Learning from your ratings…</source>
        <translation>正在从你的评分中学习…</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>还没有学到内容。</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>学习进度</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln more title(s), then it can be told whether learning helps.</source>
        <translation>
            <numerusform>再评 %Ln 部，就能知道学习是否有帮助。</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>已停止：没有任何改动。</translation>
    </message>
    <message>
        <source>The learning component is not installed, so the autoencoder stays as it is. Ratings, list and reasons need nothing of it.</source>
        <translation>未安装学习组件，自编码器保持原样。评分、列表和理由都不需要它。</translation>
    </message>
    <message>
        <source>These models have no hybrid: there is nothing that could learn.</source>
        <translation>这些模型中没有混合模型，无法学习。</translation>
    </message>
</context>
<context>
    <name>LearningRuns</name>
    <message numerus="yes">
        <source>%Ln rating(s): {before} to {after}</source>
        <translation>
            <numerusform>%Ln 条评分：{before} 到 {after}</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>之后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>之前</translation>
    </message>
    <message>
        <source>Your error in stars before and after learning: {runs}</source>
        <translation>学习前后以星计的误差：{runs}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>许可证</translation>
    </message>
    <message>
        <source>What others made, and under which licences</source>
        <translation>他人的成果及其许可证</translation>
    </message>
</context>
<context>
    <name>List</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Browse</source>
        <translation>浏览</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>为你推荐</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>洞察</translation>
    </message>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>离线 · 任何内容都不会离开这台电脑</translation>
    </message>
    <message>
        <source>Online · titles that you look at are looked up at TMDB, your ratings stay here</source>
        <translation>在线 · 你查看的作品会在 TMDB 上查询，你的评分留在本机</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Still saving: the disk is slow, or another program is using the profile. Please wait.</source>
        <translation>仍在保存：磁盘较慢，或有其他程序正在使用该档案。请稍候。</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>一起看</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>想看</translation>
    </message>
</context>
<context>
    <name>MinutesChoice</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Any length</source>
        <translation>不限时长</translation>
    </message>
    <message>
        <source>Fits in another number of minutes</source>
        <translation>其他分钟数以内</translation>
    </message>
    <message>
        <source>Fits in {length}</source>
        <translation>{length}以内</translation>
    </message>
    <message>
        <source>Minutes that it may last</source>
        <translation>允许的分钟数</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>其他</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>A network that learned to tell people&apos;s later ratings from their earlier.</source>
        <translation>从人们早期评分推断后续评分的网络。</translation>
    </message>
    <message>
        <source>A network with one unit for each number of stars, trained on what people rated.</source>
        <translation>每个星级对应一个单元的网络，用人们的评分训练而成。</translation>
    </message>
    <message>
        <source>All of the others, weighed by how much is known of you and of the title. Its list also heeds which titles are liked by the same people.</source>
        <translation>综合其他所有模型，按对你和作品的了解程度加权。列表还会考虑哪些作品受到同一批人喜欢。</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>自编码器</translation>
    </message>
    <message>
        <source>Bayesian factors</source>
        <translation>贝叶斯分解</translation>
    </message>
    <message>
        <source>Biased matrix factorisation, the baseline. A new person is placed among the titles&apos; factors by ridge regression.</source>
        <translation>带偏置的矩阵分解，作为基准。新用户通过岭回归放入作品因子空间。</translation>
    </message>
    <message>
        <source>Boltzmann machine</source>
        <translation>玻尔兹曼机</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>混合</translation>
    </message>
    <message>
        <source>Many draws of a matrix factorisation; the prediction is their mean.</source>
        <translation>矩阵分解的多次抽样，预测取其平均。</translation>
    </message>
    <message>
        <source>Matrix factorisation that also hears which titles were rated, not only how.</source>
        <translation>矩阵分解，不仅考虑评了几分，也考虑评了哪些作品。</translation>
    </message>
    <message>
        <source>Titles by what they are: genre, decade, language, country, kind, people and tags. It reaches titles that nobody rated.</source>
        <translation>按作品本身的特征：类型、年代、语言、国家、种类、主创和标签。能覆盖无人评分的作品。</translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>已给 %Ln 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone&apos;s mean of the title</source>
        <translation>作品的大众均分</translation>
    </message>
    <message>
        <source>Everyone&apos;s mean, corrected for you</source>
        <translation>按你校正的大众均分</translation>
    </message>
    <message>
        <source>List</source>
        <translation>榜单</translation>
    </message>
    <message>
        <source>Measured errors of the models: {lines}</source>
        <translation>各模型的实测误差：{lines}</translation>
    </message>
    <message>
        <source>Most rated first</source>
        <translation>评分最多的在前</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message numerus="yes">
        <source>More filters, %Ln set</source>
        <translation>
            <numerusform>更多筛选，已设 %Ln 项</numerusform>
        </translation>
    </message>
    <message>
        <source>More · {n}</source>
        <translation>更多 · {n}</translation>
    </message>
</context>
<context>
    <name>MorePanel</name>
    <message>
        <source>1 h</source>
        <translation>1 小时</translation>
    </message>
    <message>
        <source>2 h</source>
        <translation>2 小时</translation>
    </message>
    <message>
        <source>2½ h</source>
        <translation>2½ 小时</translation>
    </message>
    <message>
        <source>95 min</source>
        <translation>95 分</translation>
    </message>
    <message>
        <source>AT LEAST THIS SURE</source>
        <translation>至少这么有把握</translation>
    </message>
    <message>
        <source>AT MOST THIS LONG</source>
        <translation>最长片长</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>不限国家/地区</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>不限流媒体</translation>
    </message>
    <message>
        <source>At most: {choice}</source>
        <translation>最长：{choice}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>国家/地区</translation>
    </message>
    <message>
        <source>FROM MY PROFILE</source>
        <translation>我的记录</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>查找国家/地区</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>查找流媒体</translation>
    </message>
    <message>
        <source>Genres: {choice}</source>
        <translation>类型：{choice}</translation>
    </message>
    <message>
        <source>MADE IN, AND STREAMED BY</source>
        <translation>制作地与流媒体</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>Not rated by me</source>
        <translation>我未评分</translation>
    </message>
    <message>
        <source>On my watchlist</source>
        <translation>在想看清单</translation>
    </message>
    <message>
        <source>Prediction: {choice}</source>
        <translation>预测：{choice}</translation>
    </message>
    <message>
        <source>SEVERAL GENRES MEAN</source>
        <translation>多个类型表示</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>流媒体</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>全部符合</translation>
    </message>
    <message>
        <source>any</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>任一符合</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>都不符合</translation>
    </message>
</context>
<context>
    <name>NewTitles</name>
    <message>
        <source>Most looked at in {region} of what came out in the last 60 days.</source>
        <translation>{region}：最近 60 天上映的作品中最受关注的。</translation>
    </message>
    <message>
        <source>New titles; Enter opens one at TMDB</source>
        <translation>新作品；按 Enter 在 TMDB 上打开</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>显示新作品</translation>
    </message>
    <message>
        <source>TMDB lists nothing new there.</source>
        <translation>TMDB 没有列出那里的新作品。</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>A note for yourself</source>
        <translation>写给自己的备注</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>你的备注</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{title} as it was before · saved</source>
        <translation>{title} 已恢复原样 · 已保存</translation>
    </message>
    <message>
        <source>{title} counts in full again · saved</source>
        <translation>{title} 恢复完全计入 · 已保存</translation>
    </message>
    <message>
        <source>{title} counts less from now on · saved</source>
        <translation>{title} 今后权重降低 · 已保存</translation>
    </message>
    <message>
        <source>{title} imported · saved</source>
        <translation>已导入 {title} · 已保存</translation>
    </message>
    <message>
        <source>{title} is off your watchlist · saved</source>
        <translation>{title} 已移出想看清单 · 已保存</translation>
    </message>
    <message>
        <source>{title} is on your watchlist · saved</source>
        <translation>{title} 已加入想看清单 · 已保存</translation>
    </message>
    <message>
        <source>{title} may be offered again · saved</source>
        <translation>{title} 可再次推荐 · 已保存</translation>
    </message>
    <message>
        <source>{title} no longer rated · saved</source>
        <translation>已取消 {title} 的评分 · 已保存</translation>
    </message>
    <message>
        <source>{title} rated {stars} again · saved</source>
        <translation>{title} 的评分恢复为 {stars} · 已保存</translation>
    </message>
    <message>
        <source>{title} rated {stars} · saved</source>
        <translation>{title} 评为 {stars} 星 · 已保存</translation>
    </message>
    <message>
        <source>{title} will not be offered again · saved</source>
        <translation>不再推荐 {title} · 已保存</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) as before · saved</source>
        <translation>
            <numerusform>%Ln 部已恢复原样 · 已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) marked as seen · saved</source>
        <translation>
            <numerusform>%Ln 部已标为看过 · 已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) may be offered again · saved</source>
        <translation>
            <numerusform>%Ln 部可再次推荐 · 已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer marked as seen · saved</source>
        <translation>
            <numerusform>%Ln 部不再标为看过 · 已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer rated · saved</source>
        <translation>
            <numerusform>已取消 %Ln 部的评分 · 已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put on your watchlist · saved</source>
        <translation>
            <numerusform>%Ln 部已加入想看清单 · 已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) rated {stars} · saved</source>
        <translation>
            <numerusform>%Ln 部评为 {stars} 星 · 已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) taken off your watchlist · saved</source>
        <translation>
            <numerusform>%Ln 部已移出想看清单 · 已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will not be offered again · saved</source>
        <translation>
            <numerusform>不再推荐 %Ln 部 · 已保存</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not seen %Ln title(s) · saved</source>
        <translation>
            <numerusform>有 %Ln 部你没看过 · 已保存</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not seen {title} · saved</source>
        <translation>你没看过 {title} · 已保存</translation>
    </message>
    <message>
        <source>Your note on {title} · saved</source>
        <translation>你对 {title} 的备注 · 已保存</translation>
    </message>
    <message>
        <source>{title} is in your catalogue now · saved</source>
        <translation>{title} 已加入您的目录 · 已保存</translation>
    </message>
    <message>
        <source>{title} is marked as seen · saved</source>
        <translation>{title} 已标为看过 · 已保存</translation>
    </message>
    <message>
        <source>{title} is no longer marked as seen · saved</source>
        <translation>{title} 不再标为看过 · 已保存</translation>
    </message>
    <message>
        <source>{title} is out of your catalogue; what you said of it is kept · saved</source>
        <translation>{title} 已移出您的目录；您说过的内容仍保留 · 已保存</translation>
    </message>
    <message>
        <source>{title} may be asked about again · saved</source>
        <translation>可再次询问 {title} · 已保存</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>1–5 rate, Shift for half · W watchlist · S seen · X not for me · / search · ? all keys</source>
        <translation>1–5 评分，Shift 半星 · W 想看 · S 看过 · X 不感兴趣 · / 搜索 · ? 全部按键</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>检查 %Ln 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>撤销上次改动</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>{name}: {own}</source>
        <translation>{name}：{own}</translation>
    </message>
    <message>
        <source>{name}: {own}, everyone {others}</source>
        <translation>{name}：{own}，大众 {others}</translation>
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
        <translation>添加其他平台</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>其他平台…</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>清空缓存</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>删除密钥</translation>
    </message>
    <message>
        <source>Kept on this computer: {used}. At most {most}, and nothing for longer than {days} days.</source>
        <translation>保存在这台电脑上：{used}。最多 {most}，且不超过 {days} 天。</translation>
    </message>
    <message>
        <source>MY SERVICES</source>
        <translation>我的平台</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>新作品</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>在线</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>地区</translation>
    </message>
    <message>
        <source>Region where you watch</source>
        <translation>你观看的地区</translation>
    </message>
    <message>
        <source>Show posters, descriptions and where to watch, from TMDB</source>
        <translation>显示来自 TMDB 的海报、简介和观看渠道</translation>
    </message>
    <message>
        <source>TMDB accepts the key.</source>
        <translation>TMDB 接受该密钥。</translation>
    </message>
    <message>
        <source>TMDB gives everyone a free key, for use that is not commercial: in your account at themoviedb.org, under Settings, API.</source>
        <translation>TMDB 为每个人提供免费密钥，仅限非商业用途：在 themoviedb.org 你的账户中，设置 → API。</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>测试密钥</translation>
    </message>
    <message>
        <source>There is no key yet, so nothing is asked.</source>
        <translation>还没有密钥，因此不会发出任何请求。</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used. Your key is in a plain file that only your account may read: {path}</source>
        <translation>此系统没有可用的钥匙串。你的密钥以明文保存在只有你的账户能读取的文件中：{path}</translation>
    </message>
    <message>
        <source>Those that you have come first in the details.</source>
        <translation>你拥有的平台会在详情中排在最前。</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>验证并保存</translation>
    </message>
    <message>
        <source>Where to watch: data of JustWatch.</source>
        <translation>观看渠道：数据来自 JustWatch。</translation>
    </message>
    <message>
        <source>Which there are is shown when TMDB could be asked.</source>
        <translation>能够查询 TMDB 时会显示可选平台。</translation>
    </message>
    <message>
        <source>While this is off, nothing here opens a connection. While it is on, TMDB (themoviedb.org) is asked about the titles that you look at. A request holds the title, your region, your language and your key; never your ratings. Predictions use none of it.</source>
        <translation>关闭时，这里不会打开任何连接。开启时，会向 TMDB（themoviedb.org）查询你查看的作品。请求只包含作品、你的地区、语言和密钥，绝不包含你的评分。预测不使用其中任何内容。</translation>
    </message>
    <message>
        <source>Your TMDB API key or read access token</source>
        <translation>你的 TMDB API 密钥或读取令牌</translation>
    </message>
    <message>
        <source>Your TMDB key</source>
        <translation>你的 TMDB 密钥</translation>
    </message>
    <message>
        <source>Your key is in the system&apos;s keyring.</source>
        <translation>你的密钥保存在系统钥匙串中。</translation>
    </message>
</context>
<context>
    <name>OnlineFacts</name>
    <message>
        <source>All offers at TMDB</source>
        <translation>在 TMDB 查看全部渠道</translation>
    </message>
    <message>
        <source>Asking TMDB…</source>
        <translation>正在查询 TMDB…</translation>
    </message>
    <message>
        <source>Buy: {names}</source>
        <translation>购买：{names}</translation>
    </message>
    <message>
        <source>Free: {names}</source>
        <translation>免费：{names}</translation>
    </message>
    <message>
        <source>From TMDB</source>
        <translation>来自 TMDB</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>Next episode: season {season}, episode {episode}, on {date}</source>
        <translation>下一集：第 {season} 季第 {episode} 集，{date}</translation>
    </message>
    <message>
        <source>No service is known there.</source>
        <translation>那里没有已知的平台。</translation>
    </message>
    <message>
        <source>Offline: shown as of {date}.</source>
        <translation>离线：显示的是 {date} 的内容。</translation>
    </message>
    <message>
        <source>On your services: {names}</source>
        <translation>你的平台：{names}</translation>
    </message>
    <message>
        <source>Rent: {names}</source>
        <translation>租借：{names}</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>简短简介</translation>
    </message>
    <message>
        <source>Stream: {names}</source>
        <translation>流媒体：{names}</translation>
    </message>
    <message>
        <source>TMDB cannot be reached now. Everything else works as ever.</source>
        <translation>目前无法连接 TMDB。其他一切照常。</translation>
    </message>
    <message>
        <source>TMDB does not accept the key: see Settings, Online.</source>
        <translation>TMDB 不接受该密钥：请查看设置中的“在线”。</translation>
    </message>
    <message>
        <source>TMDB does not know this title.</source>
        <translation>TMDB 没有这部作品。</translation>
    </message>
    <message>
        <source>TMDB wants to be asked later.</source>
        <translation>TMDB 要求稍后再查询。</translation>
    </message>
    <message>
        <source>TMDB&apos;s answer could not be used.</source>
        <translation>TMDB 的回答无法使用。</translation>
    </message>
    <message>
        <source>WHERE TO WATCH IN {region}</source>
        <translation>观看渠道：{region}</translation>
    </message>
    <message>
        <source>Where to watch: JustWatch. Description: TMDB. {date}</source>
        <translation>观看渠道：JustWatch。简介：TMDB。{date}</translation>
    </message>
    <message>
        <source>Whole description</source>
        <translation>完整简介</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message>
        <source>Each model alone: {opinions}</source>
        <translation>各模型单独预测：{opinions}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Best known first</source>
        <translation>最知名的在前</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>最匹配的在前</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>按名称</translation>
    </message>
    <message>
        <source>In which order titles stand</source>
        <translation>排列顺序</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>最新的在前</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Rated last first</source>
        <translation>最近评分的在前</translation>
    </message>
    <message>
        <source>Your favourites first</source>
        <translation>你最喜欢的在前</translation>
    </message>
</context>
<context>
    <name>PairedColumns</name>
    <message>
        <source>Everyone</source>
        <translation>大众</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Me</source>
        <translation>我</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Guest: {name}</source>
        <translation>访客：{name}</translation>
    </message>
    <message>
        <source>{name} watches</source>
        <translation>{name} 一起看</translation>
    </message>
</context>
<context>
    <name>PosterLabel</name>
    <message>
        <source>Poster of {title}</source>
        <translation>{title} 的海报</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message numerus="yes">
        <source>%Ln other rating(s) {sum}</source>
        <translation>
            <numerusform>其他 %Ln 条评分 {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}</source>
        <translation>起点 {start} · 合计 {total}</translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}, beyond the scale</source>
        <translation>起点 {start} · 合计 {total}，超出范围</translation>
    </message>
    <message>
        <source>Before any rating {start}. Rate some titles and the reasons stand here.</source>
        <translation>起点 {start}。评几部作品，这里就会显示理由。</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>EACH MODEL ALONE</source>
        <translation>各模型单独预测</translation>
    </message>
    <message>
        <source>Show the prediction</source>
        <translation>显示预测</translation>
    </message>
    <message>
        <source>The prediction is hidden while you browse, so that it does not sway your rating.</source>
        <translation>浏览时隐藏预测，以免影响你的评分。</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>press a reason that is wrong</source>
        <translation>点击不对的理由</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Delete</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>Filters saved under a name</source>
        <translation>按名称保存的筛选</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>保存这些筛选</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>保存这些筛选…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>已保存的筛选</translation>
    </message>
    <message>
        <source>Set some filters to save them here</source>
        <translation>设置筛选后可在此保存</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Add a profile</source>
        <translation>添加档案</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>添加档案…</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>管理档案…</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>档案：{name}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>对方的名字：</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>One moment: an import is being written or taken back. Try again when it is done.</source>
        <translation>请稍等：正在写入或撤回一次导入。完成后请再试。</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已停止：未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln 个评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>添加档案</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message numerus="yes">
        <source>Delete all ratings, lists and backups of {name}, %Ln file(s) in all?</source>
        <translation>
            <numerusform>删除 {name} 的所有评分、列表和备份，共 %Ln 个文件？</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who uses this machine can have a profile: ratings, lists and what was learned, each in a file of their own.</source>
        <translation>使用这台电脑的每个人都可以有自己的档案：评分、列表和学到的内容，各自保存在自己的文件中。</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>名称：</translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>未删除：</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>移除档案</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>重命名档案</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>重命名…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>切换</translation>
    </message>
    <message>
        <source>Switch to another profile to remove this one</source>
        <translation>请先切换到其他档案，再移除此档案</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>对方的名字：</translation>
    </message>
    <message>
        <source>They are gone for good. Nobody else&apos;s files are touched.</source>
        <translation>将被永久删除。其他人的文件不受影响。</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>无法打开</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>当前打开</translation>
    </message>
    <message>
        <source>{name} is removed. Deleted:</source>
        <translation>{name} 已移除。已删除：</translation>
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
            <numerusform>已评 %Ln 部</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>I haven&apos;t seen the rest: go on</source>
        <translation>其余没看过：继续</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>换种方式开始</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>评几部</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>看看为我推荐</translation>
    </message>
    <message>
        <source>Stars for those you have seen; half stars with Shift. Enter goes to the next one.</source>
        <translation>给看过的打星；按住 Shift 打半星。回车到下一部。</translation>
    </message>
    <message>
        <source>enough to begin with; each further one makes it more yours</source>
        <translation>足够开始了；再多评一部就更合你意</translation>
    </message>
    <message>
        <source>{rated}, of about {n} to begin with</source>
        <translation>{rated}，开始约需 {n} 部</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>There is no further title worth asking about.</source>
        <translation>没有更多值得询问的作品了。</translation>
    </message>
</context>
<context>
    <name>ReadingJob</name>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>已停止：未写入任何内容。</translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>理由：{reasons}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>A wrong reason? Press, and this rating counts less from now on</source>
        <translation>理由不对？点击后这条评分权重降低</translation>
    </message>
    <message>
        <source>Counts less, as you said. Press to let it count in full again</source>
        <translation>已按你的意思降低权重。点击可恢复</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}</source>
        <translation>{title}，{stars} 星：{effect}</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}, counts less</source>
        <translation>{title}，{stars} 星：{effect}，权重降低</translation>
    </message>
</context>
<context>
    <name>RecommendationListModel</name>
    <message>
        <source>{rank}: {title}, predicted {stars} of 5, {confidence}. {reason}</source>
        <translation>{rank}：{title}，预测 {stars}/5，{confidence}。{reason}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>This is a new, empty profile. What was damaged is kept in {file}.</source>
        <translation>这是一份新的空个人资料。损坏的文件保存在 {file}。</translation>
    </message>
    <message>
        <source>Your profile is open again. What was damaged is kept in {file}.</source>
        <translation>你的个人资料已重新打开。损坏的文件保存在 {file}。</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message numerus="yes">
        <source>%Ln mark(s) and note(s)</source>
        <translation>
            <numerusform>%Ln 个标记和备注</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln 个评分</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), the last one of {day}</source>
        <translation>
            <numerusform>%Ln 个评分，最近一个在 {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) of these from the newest backup</source>
        <translation>
            <numerusform>其中 %Ln 部来自最新的备份</numerusform>
        </translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>一个文件…</translation>
    </message>
    <message>
        <source>Bring it back and open</source>
        <translation>恢复并打开</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is in its place now is kept beside it under another name.</source>
        <translation>什么都不会删除：现在这个位置上的文件会以另一个名字保存在旁边。</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>打开另一个个人资料</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>打开另一个个人资料…</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite)</source>
        <translation>个人资料 (*.sqlite)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>Start with an empty profile</source>
        <translation>从空个人资料开始</translation>
    </message>
    <message>
        <source>The backup of {day}</source>
        <translation>{day} 的备份</translation>
    </message>
    <message>
        <source>There is no backup of it, and nothing in it can be read.</source>
        <translation>没有它的备份，里面也读不出任何内容。</translation>
    </message>
    <message>
        <source>This backup cannot be used: choose another.</source>
        <translation>此备份无法使用：请选择另一个。</translation>
    </message>
    <message>
        <source>This can be brought back; the first is the best of it:</source>
        <translation>以下内容可以恢复，最好的排在最前：</translation>
    </message>
    <message>
        <source>This file is no profile, or its beginning is destroyed</source>
        <translation>这个文件不是个人资料，或者它的开头已被破坏</translation>
    </message>
    <message>
        <source>This is a backup of another profile: open that one, {file}, and restore it there.</source>
        <translation>这是另一份个人资料的备份：请打开那份（{file}），在那里恢复。</translation>
    </message>
    <message>
        <source>This profile is from a newer version of the app, or it is damaged</source>
        <translation>这个个人资料来自更新版本的应用，或者已损坏</translation>
    </message>
    <message>
        <source>What can be brought back</source>
        <translation>可以恢复的内容</translation>
    </message>
    <message>
        <source>What can still be read of it</source>
        <translation>其中还能读出的内容</translation>
    </message>
    <message>
        <source>Your profile cannot be opened</source>
        <translation>无法打开你的个人资料</translation>
    </message>
    <message>
        <source>Your profile is damaged</source>
        <translation>你的个人资料已损坏</translation>
    </message>
    <message>
        <source>Your profile is gone, but something of it is left</source>
        <translation>你的个人资料不见了，但还留有一部分</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln row(s) put off until later.</source>
        <translation>
            <numerusform>%Ln 行留待以后。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to decide</source>
        <translation>
            <numerusform>%Ln 行待决定</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>返回设置</translation>
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
        <translation>以后</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No row waits any more.</source>
        <translation>没有待处理的行了。</translation>
    </message>
    <message>
        <source>No title here is called that. Search for it, leave it out, or let it wait for a newer catalogue.</source>
        <translation>这里没有叫这个名字的作品。可以搜索、略过，或等待更新的目录。</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>都不是</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>没有叫这个名字的作品。</translation>
    </message>
    <message>
        <source>Search for another title</source>
        <translation>搜索其他作品</translation>
    </message>
    <message>
        <source>Search for another title   /</source>
        <translation>搜索其他作品   /</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>全部完成</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>就是这部</translation>
    </message>
    <message>
        <source>Which titles are these?</source>
        <translation>这些是哪些作品？</translation>
    </message>
    <message>
        <source>no year in the file</source>
        <translation>文件中没有年份</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>在想看清单中</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>已看</translation>
    </message>
    <message>
        <source>you rated it {stars}</source>
        <translation>你评了 {stars}</translation>
    </message>
    <message>
        <source>{left} · saved as you decide, and remembered for later imports</source>
        <translation>{left} · 决定后立即保存，并在以后导入时记住</translation>
    </message>
    <message>
        <source>{title}: left out</source>
        <translation>{title}：已略过</translation>
    </message>
</context>
<context>
    <name>RowBlock</name>
    <message>
        <source>Scroll back</source>
        <translation>向前滚动</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>向后滚动</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Recommended titles in rows</source>
        <translation>分栏推荐作品</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>length unknown</source>
        <translation>时长未知</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} 小时</translation>
    </message>
    <message>
        <source>{hours} h {minutes}</source>
        <translation>{hours} 小时 {minutes} 分</translation>
    </message>
    <message>
        <source>{length} an episode</source>
        <translation>每集 {length}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} 分钟</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>%Ln title(s) selected</source>
        <translation>
            <numerusform>已选 %Ln 部</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>取消选择</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln title(s) alike</source>
        <translation>
            <numerusform>给 %Ln 部相同评分</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected titles</source>
        <translation>已选的影片</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The import is being taken back…</source>
        <translation>正在撤销导入…</translation>
    </message>
    <message>
        <source>What is rated counts as seen</source>
        <translation>已评分的算作看过</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>跟随系统</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Go on with the welcome</source>
        <translation>继续欢迎步骤</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>许可证…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Measured on {people} people it had never seen, each with {given} ratings given: its predictions are off by {rmse} stars (RMSE; MAE {mae}). Everyone&apos;s mean for the title: {title_mean_rmse}; mean corrected for the person: {bias_rmse}.</source>
        <translation>在从未见过的 {people} 人上实测，每人给出 {given} 条评分：预测误差 {rmse} 星（RMSE；MAE {mae}）。作品大众均分：{title_mean_rmse}；按个人校正的均分：{bias_rmse}。</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>模型</translation>
    </message>
    <message>
        <source>MovieRec Desktop {version}. The code is free under the MIT licence.</source>
        <translation>MovieRec Desktop {version}。代码以 MIT 许可证开源。</translation>
    </message>
    <message>
        <source>Pick groups of films, or rate screens of titles: it goes on where you left.</source>
        <translation>选择影片分组，或一屏一屏地评分：会从你离开的地方继续。</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>The models and their licences are in {folder}.</source>
        <translation>模型及其许可证位于 {folder}。</translation>
    </message>
    <message numerus="yes">
        <source>The models were trained on %Ln rating(s) of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; the University of Minnesota does not endorse this app.</source>
        <translation>
            <numerusform>模型使用 MovieLens 的 %Ln 条评分训练（F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context）。可按相同条款转发，不得用于商业用途；明尼苏达大学不为本应用背书。</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>主题：跟随系统</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>主题：深色</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>主题：浅色</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>你的品味</translation>
    </message>
</context>
<context>
    <name>ShareRows</name>
    <message>
        <source>Everyone</source>
        <translation>大众</translation>
    </message>
    <message>
        <source>You</source>
        <translation>你</translation>
    </message>
</context>
<context>
    <name>ShownStars</name>
    <message>
        <source>Predicted: {stars} of 5 stars</source>
        <translation>预测：{stars} 星（满分 5 星）</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>LIKED BY THE SAME PEOPLE</source>
        <translation>同一群人也喜欢</translation>
    </message>
    <message>
        <source>OF THE SAME KIND</source>
        <translation>同类影片</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>not rated</source>
        <translation>未评分</translation>
    </message>
    <message>
        <source>you rated {stars} of 5</source>
        <translation>你评了 {stars}/5</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>on your watchlist</source>
        <translation>在想看清单中</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>看过</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Click or press 1 to 5, with Shift a half more; Delete removes the rating</source>
        <translation>点击或按 1 到 5，按住 Shift 加半星；Delete 取消评分</translation>
    </message>
    <message>
        <source>Your rating: not rated</source>
        <translation>你的评分：未评分</translation>
    </message>
    <message>
        <source>Your rating: {stars} of 5 stars</source>
        <translation>你的评分：{stars} 星（满分 5 星）</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>five stars</source>
        <translation>五星</translation>
    </message>
    <message>
        <source>four and a half stars</source>
        <translation>四星半</translation>
    </message>
    <message>
        <source>four stars</source>
        <translation>四星</translation>
    </message>
    <message>
        <source>half a star</source>
        <translation>半星</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>零星</translation>
    </message>
    <message>
        <source>one and a half stars</source>
        <translation>一星半</translation>
    </message>
    <message>
        <source>one star</source>
        <translation>一星</translation>
    </message>
    <message>
        <source>three and a half stars</source>
        <translation>三星半</translation>
    </message>
    <message>
        <source>three stars</source>
        <translation>三星</translation>
    </message>
    <message>
        <source>two and a half stars</source>
        <translation>二星半</translation>
    </message>
    <message>
        <source>two stars</source>
        <translation>二星</translation>
    </message>
</context>
<context>
    <name>TasteGroup</name>
    <message>
        <source>a bit of everything</source>
        <translation>各类都有</translation>
    </message>
    <message>
        <source>classics</source>
        <translation>经典</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one}与{other}</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>not for me</source>
        <translation>不感兴趣</translation>
    </message>
</context>
<context>
    <name>TitleActions</name>
    <message>
        <source>Add to the watchlist</source>
        <translation>加入想看清单</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>已加入</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>标为看过</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>其实没看过</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>重新推荐</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>看过</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>看过了</translation>
    </message>
    <message>
        <source>Seen, as it is rated</source>
        <translation>已评分，算作看过</translation>
    </message>
    <message>
        <source>Take off the watchlist</source>
        <translation>移出想看清单</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>想看</translation>
    </message>
    <message>
        <source>What you rated counts as seen</source>
        <translation>评过分的算作看过</translation>
    </message>
</context>
<context>
    <name>TmdbSearch</name>
    <message>
        <source>Enter takes name, year and kind over. Genres, language and length you say yourself.</source>
        <translation>按 Enter 采用名称、年份和种类。类型、语言和时长由您自己填写。</translation>
    </message>
    <message>
        <source>Look it up at TMDB</source>
        <translation>在 TMDB 上查找</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>请稍候…</translation>
    </message>
    <message>
        <source>TMDB knows no title of that name.</source>
        <translation>TMDB 上没有这个名称的作品。</translation>
    </message>
    <message>
        <source>Titles at TMDB; Enter takes one over</source>
        <translation>TMDB 上的作品；按 Enter 采用</translation>
    </message>
</context>
<context>
    <name>TogetherModel</name>
    <message>
        <source>{name} gave {stars}</source>
        <translation>{name} 打了 {stars}</translation>
    </message>
    <message>
        <source>{name} {stars}</source>
        <translation>{name} {stars}</translation>
    </message>
    <message>
        <source>{name} {stars}, seen</source>
        <translation>{name} {stars}，已看</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Add a profile…</source>
        <translation>添加档案…</translation>
    </message>
    <message>
        <source>Choose at least two</source>
        <translation>请至少选择两人</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>For everything that is left, somebody’s stars are below the veto.</source>
        <translation>剩下的影片中，总有人的星级低于否决线。</translation>
    </message>
    <message>
        <source>Lift the veto by stars</source>
        <translation>取消按星级否决</translation>
    </message>
    <message>
        <source>Nothing is left for all of you</source>
        <translation>没有适合所有人的影片</translation>
    </message>
    <message>
        <source>One list for everyone who watches</source>
        <translation>为所有人列出的一份片单</translation>
    </message>
    <message>
        <source>Press the names of those who watch tonight, or open the ratings of a guest.</source>
        <translation>点按今晚一起看的人的名字，或打开访客的评分。</translation>
    </message>
    <message>
        <source>Titles for all of you</source>
        <translation>适合所有人的影片</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>一起看</translation>
    </message>
    <message>
        <source>Without the filters there is something.</source>
        <translation>去掉筛选后还有影片。</translation>
    </message>
    <message>
        <source>the stars are everyone’s average</source>
        <translation>星级为所有人的平均值</translation>
    </message>
    <message>
        <source>the stars are those of the one who likes it least</source>
        <translation>星级以最不喜欢的人为准</translation>
    </message>
    <message numerus="yes">
        <source>{name} by %Ln rating(s)</source>
        <translation>
            <numerusform>{name}（%Ln 个评分）</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, without ratings, as people in general</source>
        <translation>{name}，没有评分，按大众口味</translation>
    </message>
</context>
<context>
    <name>TonightCard</name>
    <message>
        <source>Add to watchlist</source>
        <translation>加入想看清单</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>换一部</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>不感兴趣</translation>
    </message>
    <message>
        <source>On your watchlist</source>
        <translation>已在想看清单</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>看过</translation>
    </message>
    <message>
        <source>TONIGHT</source>
        <translation>今晚</translation>
    </message>
    <message>
        <source>Tonight: {title}. {said}</source>
        <translation>今晚：{title}。{said}</translation>
    </message>
    <message>
        <source>{predicted}. {why}.</source>
        <translation>{predicted}。{why}。</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message numerus="yes">
        <source>%Ln title(s) are ready. They are used from the next start on.</source>
        <translation>
            <numerusform>%Ln 部作品已就绪，下次启动时生效。</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer catalogue</source>
        <translation>更新的目录</translation>
    </message>
    <message>
        <source>A newer catalogue is checked before it replaces this one; your ratings stay.</source>
        <translation>新目录会先检查再替换当前目录，你的评分会保留。</translation>
    </message>
    <message>
        <source>A public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Address or file of a newer catalogue</source>
        <translation>新目录的地址或文件</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>模型包 (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Catalogue and models</source>
        <translation>目录与模型</translation>
    </message>
    <message>
        <source>Catalogues signed with the key {key} are trusted now.</source>
        <translation>现在信任用密钥 {key} 签名的目录。</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>Fetching and checking…</source>
        <translation>正在下载并检查…</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>更新进度</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>公钥 (*.pub)</translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>已停止：没有任何改动。</translation>
    </message>
    <message>
        <source>This catalogue is in use already.</source>
        <translation>此目录已在使用。</translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation>信任密钥…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>更新</translation>
    </message>
    <message>
        <source>Whoever holds the private half of a trusted key may sign catalogues for this app</source>
        <translation>持有受信任密钥私钥的人可以为本应用签名目录</translation>
    </message>
    <message>
        <source>https://… or choose a file</source>
        <translation>https://… 或选择文件</translation>
    </message>
</context>
<context>
    <name>WatchlistPage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln 部作品</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) would take longer.</source>
        <translation>
            <numerusform>%Ln 部影片时间更长。</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse titles</source>
        <translation>浏览影片</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>按片名</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>清除筛选</translation>
    </message>
    <message>
        <source>Most stars for me first</source>
        <translation>我的预测星级从高到低</translation>
    </message>
    <message>
        <source>Newest on the list first</source>
        <translation>最近加入的在前</translation>
    </message>
    <message>
        <source>Nothing fits in this time</source>
        <translation>没有影片能在这段时间内看完</translation>
    </message>
    <message>
        <source>Nothing on your watchlist yet</source>
        <translation>想看列表还是空的</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>没有符合筛选条件的作品</translation>
    </message>
    <message>
        <source>Order of the watchlist</source>
        <translation>想看列表的顺序</translation>
    </message>
    <message>
        <source>Press W on any title, or “Watchlist” in its details, and it waits here, the best for you first. An import from Letterboxd, IMDb or Trakt brings a watchlist along.</source>
        <translation>在任意影片上按 W，或在详情中点“想看”，它就会在这里等着你，最适合你的排在最前。从 Letterboxd、IMDb 或 Trakt 导入也会带来想看列表。</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>时长从短到长</translation>
    </message>
    <message>
        <source>Show any length</source>
        <translation>显示所有时长</translation>
    </message>
    <message>
        <source>Titles on your watchlist</source>
        <translation>想看列表中的影片</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>想看</translation>
    </message>
    <message numerus="yes">
        <source>Your watchlist has %Ln title(s), and the filters leave none of them.</source>
        <translation>
            <numerusform>想看列表有 %Ln 部影片，筛选后一部不剩。</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this catalogue: {titles}</source>
        <translation>不在本目录中：{titles}</translation>
    </message>
    <message>
        <source>{number} of unknown length, at the end</source>
        <translation>{number} 部时长未知，排在最后</translation>
    </message>
    <message>
        <source>{number} within the filters</source>
        <translation>符合筛选 {number} 部</translation>
    </message>
    <message>
        <source>{number} within {minutes} minutes</source>
        <translation>{minutes} 分钟以内 {number} 部</translation>
    </message>
</context>
<context>
    <name>WaysToAdd</name>
    <message>
        <source>A guest for this evening</source>
        <translation>今晚的访客</translation>
    </message>
    <message>
        <source>Add a profile to import into…</source>
        <translation>添加档案以便导入…</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>添加档案…</translation>
    </message>
    <message>
        <source>Find what all of you would like</source>
        <translation>找到大家都喜欢的</translation>
    </message>
    <message>
        <source>Make a profile for them and drop their export of Letterboxd, IMDb, Trakt or another service on the window.</source>
        <translation>为对方建立档案，然后把其 Letterboxd、IMDb、Trakt 或其他服务的导出文件拖到窗口上。</translation>
    </message>
    <message>
        <source>Open an export that they brought. It is read into memory, and nothing of it is stored.</source>
        <translation>打开对方带来的导出文件。文件只读入内存，不会保存任何内容。</translation>
    </message>
    <message>
        <source>Open their ratings…</source>
        <translation>打开对方的评分…</translation>
    </message>
    <message>
        <source>Someone who uses this machine</source>
        <translation>使用这台电脑的人</translation>
    </message>
    <message>
        <source>Someone with ratings elsewhere</source>
        <translation>在别处有评分的人</translation>
    </message>
    <message>
        <source>They get a profile of their own and rate a dozen titles. Then switch back to yours.</source>
        <translation>对方建立自己的档案并给十几部影片评分，然后再切换回你的档案。</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A screen of well known titles at a time, chosen for what your stars would tell. What you leave empty counts as not seen.</source>
        <translation>每次一屏知名作品，按你的评分能说明多少来挑选。留空的算没看过。</translation>
    </message>
    <message>
        <source>An export of Letterboxd, IMDb, Trakt, MovieLens and others, or any table with titles and ratings. You can also drop the file on this window. You see what it would change before anything is written.</source>
        <translation>Letterboxd、IMDb、Trakt、MovieLens 等的导出文件，或任何含作品与评分的表格。也可以把文件拖到此窗口。写入之前你会先看到它将改变什么。</translation>
    </message>
    <message>
        <source>Bring your ratings</source>
        <translation>带来你的评分</translation>
    </message>
    <message>
        <source>Groups of well known films, each for a taste. Pick those you would rather watch from.</source>
        <translation>知名影片的分组，每组代表一种品味。选出你更想看的。</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>导入文件</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>换种方式开始</translation>
    </message>
    <message>
        <source>Pick groups</source>
        <translation>选择分组</translation>
    </message>
    <message>
        <source>Pick what you like</source>
        <translation>选出你喜欢的</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>给作品评分</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>看看适合我的</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>暂时跳过</translation>
    </message>
    <message>
        <source>Tell a little of your taste, whichever way suits you. Nothing leaves this computer, and you can go on another time.</source>
        <translation>用你喜欢的方式说说你的品味。一切都留在这台电脑上，也可以改天继续。</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>欢迎</translation>
    </message>
</context>
</TS>
