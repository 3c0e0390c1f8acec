<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddTitleDialog</name>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add a title</source>
        <translation>Añadir un título</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>Buscar un género</translation>
    </message>
    <message>
        <source>For what the catalogue does not have. It is kept in your profile alone, and its stars are predicted by what you say of it here.</source>
        <translation>Para lo que no está en el catálogo. Se guarda solo en tu perfil, y sus estrellas se predicen por lo que digas aquí.</translation>
    </message>
    <message>
        <source>Genres</source>
        <translation>Géneros</translation>
    </message>
    <message>
        <source>Give a year from {first} to {last}, or none.</source>
        <translation>Indica un año de {first} a {last}, o ninguno.</translation>
    </message>
    <message>
        <source>Give minutes from 1 to {most}, or none.</source>
        <translation>Indica de 1 a {most} minutos, o ninguno.</translation>
    </message>
    <message>
        <source>It is none of these: add it</source>
        <translation>No es ninguno de estos: añadirlo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Original name</source>
        <translation>Nombre original</translation>
    </message>
    <message>
        <source>Say what it is called.</source>
        <translation>Di cómo se llama.</translation>
    </message>
    <message>
        <source>This may be it already. Enter opens it.</source>
        <translation>Puede que ya esté: Intro lo abre.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
</context>
<context>
    <name>App</name>
    <message>
        <source>It ended by a fault of its own the last time. A report without titles is in {path}.</source>
        <translation>La última vez se cerró por un fallo propio. Hay un informe sin títulos en {path}.</translation>
    </message>
</context>
<context>
    <name>AskCard</name>
    <message>
        <source>Also the key N</source>
        <translation>También la tecla N</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>No la he visto</translation>
    </message>
</context>
<context>
    <name>BrowsePage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>A film or series that the catalogue does not have (Ctrl+N)</source>
        <translation>Una película o serie que no está en el catálogo (Ctrl+N)</translation>
    </message>
    <message>
        <source>Add a title…</source>
        <translation>Añadir un título…</translation>
    </message>
    <message>
        <source>Clear search and filters</source>
        <translation>Borrar búsqueda y filtros</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Not here? Add it</source>
        <translation>¿No está? Añádelo</translation>
    </message>
    <message>
        <source>Nothing is called “{query}”</source>
        <translation>Nada se llama «{query}»</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Nada pasa estos filtros</translation>
    </message>
    <message>
        <source>Several filters together leave nothing.</source>
        <translation>Varios filtros juntos no dejan nada.</translation>
    </message>
    <message>
        <source>The beginning of each word is enough, in any order; accents do not matter.</source>
        <translation>Basta el principio de cada palabra, en cualquier orden; las tildes no importan.</translation>
    </message>
    <message>
        <source>Titles</source>
        <translation>Títulos</translation>
    </message>
    <message>
        <source>rate those you know: click the stars, or press 1 to 5</source>
        <translation>valora los que conozcas: pulsa las estrellas o las teclas 1 a 5</translation>
    </message>
</context>
<context>
    <name>CandidateList</name>
    <message>
        <source>Titles that it may be</source>
        <translation>Títulos que podrían ser</translation>
    </message>
    <message>
        <source>by {names}</source>
        <translation>de {names}</translation>
    </message>
    <message>
        <source>rated by {number}</source>
        <translation>valorado por {number}</translation>
    </message>
</context>
<context>
    <name>ChoiceButton</name>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
</context>
<context>
    <name>ChoicePopup</name>
    <message numerus="yes">
        <source>{name}, %Ln title(s)</source>
        <translation>
            <numerusform>{name}, %Ln título</numerusform>
            <numerusform>{name}, %Ln títulos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Confidence</name>
    <message>
        <source>A guess</source>
        <translation>Una conjetura</translation>
    </message>
    <message>
        <source>Fairly sure</source>
        <translation>Bastante seguro</translation>
    </message>
    <message>
        <source>Quite sure</source>
        <translation>Muy seguro</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>una conjetura</translation>
    </message>
    <message>
        <source>fairly sure</source>
        <translation>bastante seguro</translation>
    </message>
    <message>
        <source>quite sure</source>
        <translation>muy seguro</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>East Germany</source>
        <translation>Alemania Oriental</translation>
    </message>
    <message>
        <source>Soviet Union</source>
        <translation>Unión Soviética</translation>
    </message>
    <message>
        <source>Yugoslavia</source>
        <translation>Yugoslavia</translation>
    </message>
</context>
<context>
    <name>CrashDialog</name>
    <message>
        <source>Close the app</source>
        <translation>Cerrar la aplicación</translation>
    </message>
    <message>
        <source>Everything you rated is saved. Nothing is sent to anyone.</source>
        <translation>Todo lo que valoraste está guardado. No se envía nada a nadie.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>Algo ha fallado</translation>
    </message>
    <message>
        <source>Something went wrong, and it is not your fault</source>
        <translation>Algo ha fallado, y no es culpa tuya</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>The report could not be written; you can copy it from here.</source>
        <translation>No se pudo escribir el informe; puedes copiarlo de aquí.</translation>
    </message>
    <message>
        <source>This report names no titles. It is in {path}.</source>
        <translation>Este informe no nombra títulos. Está en {path}.</translation>
    </message>
</context>
<context>
    <name>DataCard</name>
    <message numerus="yes">
        <source>%Ln file(s) are deleted.</source>
        <translation>
            <numerusform>%Ln archivo eliminado.</numerusform>
            <numerusform>%Ln archivos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), in one file on this computer. Nothing of it is sent anywhere.</source>
        <translation>
            <numerusform>%Ln valoración, en un archivo de este equipo. Nada de ello se envía a ningún sitio.</numerusform>
            <numerusform>%Ln valoraciones, en un archivo de este equipo. Nada de ello se envía a ningún sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) are in {file}.</source>
        <translation>
            <numerusform>%Ln título está en {file}.</numerusform>
            <numerusform>%Ln títulos están en {file}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Delete everything…</source>
        <translation>Borrar todo…</translation>
    </message>
    <message numerus="yes">
        <source>Delete your ratings, lists and all backups, %Ln file(s) in all? They are gone for good.</source>
        <translation>
            <numerusform>¿Borrar tus valoraciones, listas y todas las copias, %Ln archivo en total? Se pierde para siempre.</numerusform>
            <numerusform>¿Borrar tus valoraciones, listas y todas las copias, %Ln archivos en total? Se pierden para siempre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything, for this app (*.json)</source>
        <translation>Todo, para esta aplicación (*.json)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>IMDb-like list (*.csv)</source>
        <translation>Lista como la de IMDb (*.csv)</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite *.bak)</source>
        <translation>Perfiles (*.sqlite *.bak)</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>The app closes afterwards.</source>
        <translation>Después se cierra la aplicación.</translation>
    </message>
    <message>
        <source>These could not be deleted: {files}</source>
        <translation>No se pudieron borrar: {files}</translation>
    </message>
    <message>
        <source>Writing {file}…</source>
        <translation>Escribiendo {file}…</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Tus datos</translation>
    </message>
    <message>
        <source>Your profile is as in {file}: checked. What it was before is in {backup}.</source>
        <translation>Tu perfil está como en {file}: comprobado. Lo que había antes está en {backup}.</translation>
    </message>
    <message>
        <source>{file}: checked, whole.</source>
        <translation>{file}: comprobado, íntegro.</translation>
    </message>
</context>
<context>
    <name>Decade</name>
    <message>
        <source>{year}s</source>
        <translation>Años {year}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Also: {names}</source>
        <translation>También: {names}</translation>
    </message>
    <message>
        <source>By {people}</source>
        <translation>De {people}</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Close details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Remove from your catalogue</source>
        <translation>Quitar de tu catálogo</translation>
    </message>
    <message>
        <source>Was on {services}</source>
        <translation>Estuvo en {services}</translation>
    </message>
    <message>
        <source>With {people}</source>
        <translation>Con {people}</translation>
    </message>
    <message>
        <source>YOUR RATING</source>
        <translation>TU VALORACIÓN</translation>
    </message>
    <message>
        <source>not rated yet</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>{stars} of 5 · saved</source>
        <translation>{stars} de 5 · guardado</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Atrás (Alt+Izquierda)</translation>
    </message>
    <message>
        <source>Back to the title before</source>
        <translation>Volver al título anterior</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Adelante (Alt+Derecha)</translation>
    </message>
    <message>
        <source>Forward to the title after</source>
        <translation>Ir al título siguiente</translation>
    </message>
    <message>
        <source>given {day}</source>
        <translation>el {day}</translation>
    </message>
</context>
<context>
    <name>DifferenceBars</name>
    <message>
        <source>too few ratings</source>
        <translation>muy pocas valoraciones</translation>
    </message>
    <message numerus="yes">
        <source>{name}: {difference} stars over %Ln title(s)</source>
        <translation>
            <numerusform>{name}: {difference} estrellas en %Ln título</numerusform>
            <numerusform>{name}: {difference} estrellas en %Ln títulos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EarlyBanner</name>
    <message numerus="yes">
        <source>An early guess, from %Ln rating(s): with about {enough} it becomes yours.</source>
        <translation>
            <numerusform>Primera conjetura, de %Ln valoración: con unas {enough} será tuya.</numerusform>
            <numerusform>Primera conjetura, de %Ln valoraciones: con unas {enough} será tuya.</numerusform>
        </translation>
    </message>
    <message>
        <source>An early guess, from the groups you picked. Rate a few titles you know, and it becomes yours.</source>
        <translation>Una primera estimación, según los grupos que elegiste. Valora algunos títulos que conozcas y será tuya.</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>Valorar algunos</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>Valorar algunos más</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>Valorar lo que conoces</translation>
    </message>
    <message>
        <source>This is what people in general like. Rate a few titles you know, and it becomes yours.</source>
        <translation>Esto es lo que gusta en general. Valora algunos títulos que conozcas y será tu lista.</translation>
    </message>
</context>
<context>
    <name>EarlyGuess</name>
    <message numerus="yes">
        <source>an early guess, until about %Ln rating(s)</source>
        <translation>
            <numerusform>primera conjetura, hasta %Ln valoración</numerusform>
            <numerusform>primera conjetura, hasta unas %Ln valoraciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorLine</name>
    <message numerus="yes">
        <source>Error over time in stars, in blocks of %Ln rating(s): {errors}</source>
        <translation>
            <numerusform>Error a lo largo del tiempo en estrellas, en bloques de %Ln valoración: {errors}</numerusform>
            <numerusform>Error a lo largo del tiempo en estrellas, en bloques de %Ln valoraciones: {errors}</numerusform>
        </translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message numerus="yes">
        <source>first %Ln rating(s)</source>
        <translation>
            <numerusform>primera %Ln valoración</numerusform>
            <numerusform>primeras %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>latest %Ln</source>
        <translation>
            <numerusform>última %Ln</numerusform>
            <numerusform>últimas %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>medido {error}</translation>
    </message>
</context>
<context>
    <name>ErrorScale</name>
    <message>
        <source>Measured</source>
        <translation>Medido</translation>
    </message>
    <message>
        <source>You, likely range</source>
        <translation>Tú, margen probable</translation>
    </message>
    <message>
        <source>measured {error}</source>
        <translation>medido {error}</translation>
    </message>
    <message>
        <source>no rating yet</source>
        <translation>sin valorar</translation>
    </message>
    <message numerus="yes">
        <source>off by {error} stars over %Ln rating(s)</source>
        <translation>
            <numerusform>{error} estrellas de error en %Ln valoración</numerusform>
            <numerusform>{error} estrellas de error en %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{error} over {n}</source>
        <translation>{error} en {n}</translation>
    </message>
</context>
<context>
    <name>Facets</name>
    <message>
        <source>Services as they were then, not now: {services}.</source>
        <translation>Servicios como estaban entonces, no ahora: {services}.</translation>
    </message>
    <message>
        <source>This catalogue does not know where titles stream.</source>
        <translation>Este catálogo no sabe dónde se ven los títulos.</translation>
    </message>
</context>
<context>
    <name>Facts</name>
    <message>
        <source>added by you</source>
        <translation>añadido por ti</translation>
    </message>
    <message>
        <source>language unknown</source>
        <translation>idioma desconocido</translation>
    </message>
    <message>
        <source>year unknown</source>
        <translation>año desconocido</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>Without the filter on {filter} there would be %Ln.</source>
        <translation>
            <numerusform>Sin el filtro de {filter} habría %Ln.</numerusform>
            <numerusform>Sin el filtro de {filter} habría %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>country</source>
        <translation>país</translation>
    </message>
    <message>
        <source>decade</source>
        <translation>década</translation>
    </message>
    <message>
        <source>films or series</source>
        <translation>películas o series</translation>
    </message>
    <message>
        <source>genre</source>
        <translation>género</translation>
    </message>
    <message>
        <source>language</source>
        <translation>idioma</translation>
    </message>
    <message>
        <source>length</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>not rated by me</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>watchlist</source>
        <translation>pendientes</translation>
    </message>
</context>
<context>
    <name>FilterBar</name>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>Any decade</source>
        <translation>Cualquier década</translation>
    </message>
    <message>
        <source>Any genre</source>
        <translation>Cualquier género</translation>
    </message>
    <message>
        <source>Any language</source>
        <translation>Cualquier idioma</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Borrar todos los filtros</translation>
    </message>
    <message>
        <source>Decade</source>
        <translation>Década</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Películas</translation>
    </message>
    <message>
        <source>Find a decade</source>
        <translation>Buscar una década</translation>
    </message>
    <message>
        <source>Find a genre</source>
        <translation>Buscar un género</translation>
    </message>
    <message>
        <source>Find a language</source>
        <translation>Buscar un idioma</translation>
    </message>
    <message>
        <source>Genre</source>
        <translation>Género</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Search   /</source>
        <translation>Buscar   /</translation>
    </message>
    <message numerus="yes">
        <source>Search %Ln title(s)   /</source>
        <translation>
            <numerusform>Buscar en %Ln título   /</numerusform>
            <numerusform>Buscar en %Ln títulos   /</numerusform>
        </translation>
    </message>
    <message>
        <source>Search titles</source>
        <translation>Buscar títulos</translation>
    </message>
    <message>
        <source>Search titles   /</source>
        <translation>Buscar títulos   /</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Show films</source>
        <translation>Mostrar películas</translation>
    </message>
    <message>
        <source>Show series</source>
        <translation>Mostrar series</translation>
    </message>
</context>
<context>
    <name>ForYou</name>
    <message>
        <source>Because you loved {title}</source>
        <translation>Porque te encantó {title}</translation>
    </message>
    <message>
        <source>Hidden gems</source>
        <translation>Joyas ocultas</translation>
    </message>
    <message>
        <source>In {language}</source>
        <translation>En {language}</translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s)</source>
        <translation>
            <numerusform>Aprendido de %Ln valoración</numerusform>
            <numerusform>Aprendido de %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from %Ln rating(s) by {model}</source>
        <translation>
            <numerusform>Aprendido de %Ln valoración por {model}</numerusform>
            <numerusform>Aprendido de %Ln valoraciones por {model}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Learned from the latest {most} of %Ln rating(s)</source>
        <translation>
            <numerusform>Aprendido de las últimas {most} de %Ln valoración</numerusform>
            <numerusform>Aprendido de las últimas {most} de %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Liked by many</source>
        <translation>Lo que gusta en general</translation>
    </message>
    <message>
        <source>Mostly because you gave {0}</source>
        <translation>Sobre todo porque diste {0}</translation>
    </message>
    <message>
        <source>Mostly because you gave {0} and {1}</source>
        <translation>Sobre todo porque diste {0} y {1}</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>Aún no se sabe nada de ti</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Series for you</source>
        <translation>Series para ti</translation>
    </message>
    <message>
        <source>Something different</source>
        <translation>Algo distinto</translation>
    </message>
    <message>
        <source>Top picks for you</source>
        <translation>Lo mejor para ti</translation>
    </message>
    <message>
        <source>Well liked by people in general</source>
        <translation>Gusta en general</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0}</source>
        <translation>Gusta en general, y diste {0}</translation>
    </message>
    <message>
        <source>Well liked by people in general, and you gave {0} and {1}</source>
        <translation>Gusta en general, y diste {0} y {1}</translation>
    </message>
    <message>
        <source>Well liked by people in general; your ratings speak rather against it</source>
        <translation>Gusta en general; tus valoraciones más bien lo desaconsejan</translation>
    </message>
    <message>
        <source>few know them, and the prediction is no guess</source>
        <translation>pocos las conocen, y la predicción no es una conjetura</translation>
    </message>
    <message>
        <source>not your usual genres, and still well predicted</source>
        <translation>no son tus géneros de siempre, y aun así con buena predicción</translation>
    </message>
    <message>
        <source>you gave it {stars}</source>
        <translation>le diste {stars}</translation>
    </message>
    <message numerus="yes">
        <source>you liked %Ln title(s) in it</source>
        <translation>
            <numerusform>te gustó %Ln título en este idioma</numerusform>
            <numerusform>te gustaron %Ln títulos en este idioma</numerusform>
        </translation>
    </message>
    <message>
        <source>your error {before} → {after} stars</source>
        <translation>tu error {before} → {after} estrellas</translation>
    </message>
    <message>
        <source>your error {error} stars</source>
        <translation>tu error {error} estrellas</translation>
    </message>
    <message>
        <source>{learned} · your ratings stay on this computer</source>
        <translation>{learned} · tus valoraciones se quedan en este equipo</translation>
    </message>
    <message>
        <source>{stars} for you, {sure}</source>
        <translation>{stars} para ti, {sure}</translation>
    </message>
    <message>
        <source>{title} {stars}</source>
        <translation>{stars} a {title}</translation>
    </message>
</context>
<context>
    <name>ForYouPage</name>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>From the groups you picked</source>
        <translation>Según los grupos que elegiste</translation>
    </message>
    <message>
        <source>Loosen one of them.</source>
        <translation>Relaja alguno.</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Nada pasa estos filtros</translation>
    </message>
    <message>
        <source>Rate a few more</source>
        <translation>Valorar algunos más</translation>
    </message>
    <message>
        <source>Recommended titles</source>
        <translation>Títulos recomendados</translation>
    </message>
    <message>
        <source>All of your top picks</source>
        <translation>Todo lo mejor para ti</translation>
    </message>
    <message>
        <source>Back to the rows</source>
        <translation>Volver a las filas</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Ver todo</translation>
    </message>
    <message>
        <source>Show all of your top picks</source>
        <translation>Ver todo lo mejor para ti</translation>
    </message>
</context>
<context>
    <name>Genre</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Adventure</source>
        <translation>Aventuras</translation>
    </message>
    <message>
        <source>Animation</source>
        <translation>Animación</translation>
    </message>
    <message>
        <source>Biography</source>
        <translation>Biografía</translation>
    </message>
    <message>
        <source>Children</source>
        <translation>Infantil</translation>
    </message>
    <message>
        <source>Comedy</source>
        <translation>Comedia</translation>
    </message>
    <message>
        <source>Crime</source>
        <translation>Crimen</translation>
    </message>
    <message>
        <source>Documentary</source>
        <translation>Documental</translation>
    </message>
    <message>
        <source>Drama</source>
        <translation>Drama</translation>
    </message>
    <message>
        <source>Fantasy</source>
        <translation>Fantasía</translation>
    </message>
    <message>
        <source>Film-Noir</source>
        <translation>Cine negro</translation>
    </message>
    <message>
        <source>Game Show</source>
        <translation>Concurso</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historia</translation>
    </message>
    <message>
        <source>Horror</source>
        <translation>Terror</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Musical</source>
        <translation>Musical</translation>
    </message>
    <message>
        <source>Mystery</source>
        <translation>Misterio</translation>
    </message>
    <message>
        <source>News</source>
        <translation>Noticias</translation>
    </message>
    <message>
        <source>Reality</source>
        <translation>Telerrealidad</translation>
    </message>
    <message>
        <source>Romance</source>
        <translation>Romance</translation>
    </message>
    <message>
        <source>Sci-Fi</source>
        <translation>Ciencia ficción</translation>
    </message>
    <message>
        <source>Soap</source>
        <translation>Telenovela</translation>
    </message>
    <message>
        <source>Sport</source>
        <translation>Deporte</translation>
    </message>
    <message>
        <source>Stand-Up</source>
        <translation>Monólogo</translation>
    </message>
    <message>
        <source>Talk Show</source>
        <translation>Tertulia</translation>
    </message>
    <message>
        <source>Thriller</source>
        <translation>Suspense</translation>
    </message>
    <message>
        <source>War</source>
        <translation>Bélico</translation>
    </message>
    <message>
        <source>Western</source>
        <translation>Wéstern</translation>
    </message>
</context>
<context>
    <name>GroupControls</name>
    <message>
        <source>As good as for who likes it least</source>
        <translation>Tan buena como para quien menos le gusta</translation>
    </message>
    <message>
        <source>As good as on average</source>
        <translation>Tan buena como de media</translation>
    </message>
    <message>
        <source>Average</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Least misery</source>
        <translation>Mínimo disgusto</translation>
    </message>
    <message>
        <source>No veto by stars</source>
        <translation>Sin veto por estrellas</translation>
    </message>
    <message>
        <source>Nobody below {stars} stars</source>
        <translation>Nadie por debajo de {stars} estrellas</translation>
    </message>
    <message>
        <source>Not tonight</source>
        <translation>Esta noche no</translation>
    </message>
    <message>
        <source>Remove the guest {name}</source>
        <translation>Quitar al invitado {name}</translation>
    </message>
    <message>
        <source>Seen by someone is fine</source>
        <translation>Vale si alguien ya la vio</translation>
    </message>
    <message>
        <source>Someone does not want the chosen title tonight (V)</source>
        <translation>Alguien no quiere ver hoy el título elegido (V)</translation>
    </message>
    <message>
        <source>Take a veto back ({number})</source>
        <translation>Retirar un veto ({number})</translation>
    </message>
    <message>
        <source>Take back the last veto: {name}, {title}</source>
        <translation>Retirar el último veto: {name}, {title}</translation>
    </message>
    <message>
        <source>Veto by stars</source>
        <translation>Veto por estrellas</translation>
    </message>
    <message>
        <source>Who does not want it tonight</source>
        <translation>Quién no la quiere esta noche</translation>
    </message>
</context>
<context>
    <name>GroupsPanel</name>
    <message numerus="yes">
        <source>%Ln group(s) picked.</source>
        <translation>
            <numerusform>%Ln grupo elegido.</numerusform>
            <numerusform>%Ln grupos elegidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Otras formas de empezar</translation>
    </message>
    <message>
        <source>Pick the groups that you would rather watch from, as many as you like.</source>
        <translation>Elige los grupos de los que preferirías ver algo, tantos como quieras.</translation>
    </message>
    <message>
        <source>Rate a few of these</source>
        <translation>Valorar algunos de estos</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>Valorar títulos</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>Mostrar lo que es para mí</translation>
    </message>
    <message>
        <source>These models know too few titles to make groups of. Rate some you know instead.</source>
        <translation>Estos modelos conocen muy pocos títulos para formar grupos. Valora algunos que conozcas.</translation>
    </message>
    <message>
        <source>Your list begins with them, as an early guess; ratings make it yours.</source>
        <translation>Tu lista empieza con ellos, como primera estimación; las valoraciones la hacen tuya.</translation>
    </message>
</context>
<context>
    <name>GrowthLine</name>
    <message>
        <source>Your ratings over time: {n} from {first} to {last}</source>
        <translation>Tus valoraciones en el tiempo: {n} del {first} al {last}</translation>
    </message>
</context>
<context>
    <name>GuestReader</name>
    <message>
        <source>A guest’s ratings</source>
        <translation>Valoraciones de un invitado</translation>
    </message>
    <message>
        <source>Add a guest’s ratings…</source>
        <translation>Añadir valoraciones de un invitado…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation>Exportaciones (*.zip *.csv *.json *.xml *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>No rating in {file} is of a title of this catalogue.</source>
        <translation>Ninguna valoración de {file} es de un título de este catálogo.</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Progreso de la lectura del archivo</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
</context>
<context>
    <name>ImportCard</name>
    <message numerus="yes">
        <source>%Ln changed</source>
        <translation>
            <numerusform>%Ln cambiada</numerusform>
            <numerusform>%Ln cambiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln nueva</numerusform>
            <numerusform>%Ln nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln skipped</source>
        <translation>
            <numerusform>%Ln omitida</numerusform>
            <numerusform>%Ln omitidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln the same</source>
        <translation>
            <numerusform>%Ln igual</numerusform>
            <numerusform>%Ln iguales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to review</source>
        <translation>
            <numerusform>%Ln por revisar</numerusform>
            <numerusform>%Ln por revisar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a title here (kept, and tried again later)</source>
        <translation>
            <numerusform>%Ln sin título aquí (se guarda y se reintenta más tarde)</numerusform>
            <numerusform>%Ln sin título aquí (se guardan y se reintentan más tarde)</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exports (*.zip *.csv *.json *.xml *.txt);;All files (*)</source>
        <translation>Exportaciones (*.zip *.csv *.json *.xml *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>From Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker or any CSV: choose the file, or drop it on the window. You see what it would change before anything is written.</source>
        <translation>De Letterboxd, IMDb, Trakt, Simkl, MovieLens, TMDB, Netflix, Criticker o cualquier CSV: elige el archivo o suéltalo en la ventana. Verás qué cambiaría antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Import ratings</source>
        <translation>Importar valoraciones</translation>
    </message>
    <message>
        <source>Import ratings…</source>
        <translation>Importar valoraciones…</translation>
    </message>
    <message>
        <source>Importing {file}…</source>
        <translation>Importando {file}…</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se ha escrito nada.</translation>
    </message>
    <message>
        <source>Progress of reading the file</source>
        <translation>Progreso de la lectura del archivo</translation>
    </message>
    <message>
        <source>Ratings from elsewhere</source>
        <translation>Valoraciones de otros sitios</translation>
    </message>
    <message>
        <source>Ratings: {scale}.</source>
        <translation>Valoraciones: {scale}.</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Leyendo {file}…</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)…</source>
        <translation>
            <numerusform>Revisar %Ln fila…</numerusform>
            <numerusform>Revisar %Ln filas…</numerusform>
        </translation>
    </message>
    <message>
        <source>Skipped: {reasons}.</source>
        <translation>Omitidas: {reasons}.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message numerus="yes">
        <source>{file} ({format}), %Ln row(s): {counts}.</source>
        <translation>
            <numerusform>{file} ({format}), %Ln fila: {counts}.</numerusform>
            <numerusform>{file} ({format}), %Ln filas: {counts}.</numerusform>
        </translation>
    </message>
    <message>
        <source>{file} is imported: {counts}.</source>
        <translation>{file} importado: {counts}.</translation>
    </message>
    <message>
        <source>{reason} The file is kept here until then.</source>
        <translation>{reason} Hasta entonces el archivo se queda aquí.</translation>
    </message>
</context>
<context>
    <name>Insights</name>
    <message numerus="yes">
        <source>%Ln not for you</source>
        <translation>
            <numerusform>%Ln que no es para ti</numerusform>
            <numerusform>%Ln que no son para ti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln on your watchlist</source>
        <translation>
            <numerusform>%Ln pendiente</numerusform>
            <numerusform>%Ln pendientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rated</source>
        <translation>
            <numerusform>%Ln valorado</numerusform>
            <numerusform>%Ln valorados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seen before</source>
        <translation>
            <numerusform>%Ln ya visto</numerusform>
            <numerusform>%Ln ya vistos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln with a reason that was wrong</source>
        <translation>
            <numerusform>%Ln con un motivo equivocado</numerusform>
            <numerusform>%Ln con un motivo equivocado</numerusform>
        </translation>
    </message>
    <message>
        <source>Each rating you give is one.</source>
        <translation>Cada valoración que das es una.</translation>
    </message>
    <message>
        <source>From {n} on it is told in per cent.</source>
        <translation>A partir de {n} se dice en porcentaje.</translation>
    </message>
    <message>
        <source>Likely {low} to {high}; expected {expected}.</source>
        <translation>Probablemente entre {low} y {high}; esperado {expected}.</translation>
    </message>
    <message>
        <source>No prediction has met its rating yet</source>
        <translation>Ninguna predicción tiene aún su valoración</translation>
    </message>
    <message>
        <source>None of the recommended titles is rated yet</source>
        <translation>Aún no has valorado ningún título recomendado</translation>
    </message>
    <message>
        <source>Of these {parts}.</source>
        <translation>De ellos, {parts}.</translation>
    </message>
    <message>
        <source>Titles count once they have stood before you for a moment.</source>
        <translation>Un título cuenta cuando lo has tenido un momento a la vista.</translation>
    </message>
    <message>
        <source>Watch one, rate it, and it counts here. What you rate while browsing does not.</source>
        <translation>Mira uno, valóralo y contará aquí. Lo que valoras al explorar no cuenta.</translation>
    </message>
    <message>
        <source>With so many, the true share is likely {low} to {high}.</source>
        <translation>Con tantos, la proporción real está probablemente entre {low} y {high}.</translation>
    </message>
    <message>
        <source>You give as many stars as others give the same titles ({where}).</source>
        <translation>Das tantas estrellas como los demás a los mismos títulos ({where}).</translation>
    </message>
    <message>
        <source>You give {size} stars less than others ({where}).</source>
        <translation>Das {size} estrellas menos que los demás ({where}).</translation>
    </message>
    <message>
        <source>You give {size} stars more than others ({where}).</source>
        <translation>Das {size} estrellas más que los demás ({where}).</translation>
    </message>
    <message numerus="yes">
        <source>is how far predictions made before %Ln of your rating(s) were off (RMSE)</source>
        <translation>
            <numerusform>fallaron las predicciones hechas antes de %Ln de tus valoraciones (RMSE)</numerusform>
            <numerusform>fallaron las predicciones hechas antes de %Ln de tus valoraciones (RMSE)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>of the %Ln recommended title(s) that you rated got {stars} stars or more</source>
        <translation>
            <numerusform>del %Ln título recomendado que valoraste tuvo {stars} estrellas o más</numerusform>
            <numerusform>de los %Ln títulos recomendados que valoraste tuvieron {stars} estrellas o más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>over %Ln title(s): {own} and {others} on average</source>
        <translation>
            <numerusform>en %Ln título: {own} y {others} de media</numerusform>
            <numerusform>en %Ln títulos: {own} y {others} de media</numerusform>
        </translation>
    </message>
    <message>
        <source>ratings that were predicted before you gave them; from then on the error is told</source>
        <translation>valoraciones predichas antes de que las dieras; a partir de ahí se dice el error</translation>
    </message>
    <message numerus="yes">
        <source>recommended title(s) got {stars} stars or more, so far</source>
        <translation>
            <numerusform>título recomendado tuvo {stars} estrellas o más hasta ahora</numerusform>
            <numerusform>títulos recomendados tuvieron {stars} estrellas o más hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>title(s) recommended to you</source>
        <translation>
            <numerusform>título recomendado para ti</numerusform>
            <numerusform>títulos recomendados para ti</numerusform>
        </translation>
    </message>
    <message>
        <source>titles were recommended so far</source>
        <translation>títulos recomendados hasta ahora</translation>
    </message>
    <message>
        <source>{hits} of {n}</source>
        <translation>{hits} de {n}</translation>
    </message>
    <message>
        <source>{hits} of {n} got as much as your own mean, or more.</source>
        <translation>{hits} de {n} llegaron a tu propia media o más.</translation>
    </message>
    <message numerus="yes">
        <source>{model} was measured at {error} with %Ln rating(s) given.</source>
        <translation>
            <numerusform>{model} se midió en {error} con %Ln valoración dada.</numerusform>
            <numerusform>{model} se midió en {error} con %Ln valoraciones dadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>{number} stars</source>
        <translation>{number} estrellas</translation>
    </message>
</context>
<context>
    <name>InsightsPage</name>
    <message numerus="yes">
        <source>%Ln line(s) are in {path}. Read it before you share it.</source>
        <translation>
            <numerusform>%Ln línea está en {path}. Léela antes de compartirla.</numerusform>
            <numerusform>%Ln líneas están en {path}. Léelas antes de compartirlas.</numerusform>
        </translation>
    </message>
    <message>
        <source>All on one day so far; from the second on a line stands here.</source>
        <translation>Todas en un solo día por ahora; desde el segundo habrá aquí una línea.</translation>
    </message>
    <message>
        <source>Decades</source>
        <translation>Décadas</translation>
    </message>
    <message numerus="yes">
        <source>Each dot is the error over %Ln rating(s), in stars. Lower is better.</source>
        <translation>
            <numerusform>Cada punto es el error en %Ln valoración, en estrellas. Más bajo es mejor.</numerusform>
            <numerusform>Cada punto es el error en %Ln valoraciones, en estrellas. Más bajo es mejor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Error by confidence</source>
        <translation>Error según la seguridad</translation>
    </message>
    <message numerus="yes">
        <source>Error in stars (RMSE, less is better) for %Ln people the models had never seen, by how many ratings were given; and how good their list of ten is (NDCG@10, more is better).</source>
        <translation>
            <numerusform>Error en estrellas (RMSE, menos es mejor) para %Ln persona que los modelos nunca habían visto, según cuántas valoraciones se dieron; y lo buena que es su lista de diez (NDCG@10, más es mejor).</numerusform>
            <numerusform>Error en estrellas (RMSE, menos es mejor) para %Ln personas que los modelos nunca habían visto, según cuántas valoraciones se dieron; y lo buena que es su lista de diez (NDCG@10, más es mejor).</numerusform>
        </translation>
    </message>
    <message>
        <source>Every ten ratings that were predicted before make a dot: {n} of the first 10 so far.</source>
        <translation>Cada diez valoraciones predichas antes hacen un punto: {n} de las primeras 10 hasta ahora.</translation>
    </message>
    <message>
        <source>Export feedback</source>
        <translation>Exportar los datos</translation>
    </message>
    <message>
        <source>Export without titles…</source>
        <translation>Exportar sin títulos…</translation>
    </message>
    <message>
        <source>From three ratings in one of them on, it stands here.</source>
        <translation>Aparece con tres valoraciones en alguno de ellos.</translation>
    </message>
    <message>
        <source>Genres, beside what others give the same titles</source>
        <translation>Géneros, frente a lo que dan otros a los mismos títulos</translation>
    </message>
    <message>
        <source>How far predictions were off, in stars, by the word that stood beside them. Less is better.</source>
        <translation>Cuánto fallaron las predicciones, en estrellas, según la palabra que tenían al lado. Menos es mejor.</translation>
    </message>
    <message>
        <source>How many you had rated; those of a file count from the day that it tells.</source>
        <translation>Cuántos habías valorado; los de un archivo cuentan desde el día que indica.</translation>
    </message>
    <message>
        <source>How many you rated, and how many stars more or less you give.</source>
        <translation>Cuántos valoraste y cuántas estrellas más o menos das.</translation>
    </message>
    <message>
        <source>How sure it said it was</source>
        <translation>Lo seguro que decía estar</translation>
    </message>
    <message>
        <source>In which what you rated was made.</source>
        <translation>En los que se hizo lo que valoraste.</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message numerus="yes">
        <source>It has not learned from you yet: from %Ln rating(s) on it does, by itself.</source>
        <translation>
            <numerusform>Aún no ha aprendido de ti: lo hace solo a partir de %Ln valoración.</numerusform>
            <numerusform>Aún no ha aprendido de ti: lo hace solo a partir de %Ln valoraciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>JSON lines (*.jsonl)</source>
        <translation>Líneas JSON (*.jsonl)</translation>
    </message>
    <message>
        <source>LIKED</source>
        <translation>TE GUSTARON</translation>
    </message>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>More or less than others by genre</source>
        <translation>Más o menos que otros, por género</translation>
    </message>
    <message>
        <source>None of the titles that you rated is in this catalogue.</source>
        <translation>Ninguno de los títulos que valoraste está en este catálogo.</translation>
    </message>
    <message>
        <source>Nothing is known of you yet</source>
        <translation>Aún no se sabe nada de ti</translation>
    </message>
    <message>
        <source>OFF BY</source>
        <translation>ERROR</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>Con el tiempo</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>RECOMMENDED</source>
        <translation>RECOMENDADOS</translation>
    </message>
    <message>
        <source>Rate titles you know</source>
        <translation>Valorar lo que conoces</translation>
    </message>
    <message>
        <source>Rate titles you know. Then your taste stands here beside everyone&apos;s, and how often the recommendations that you followed were right.</source>
        <translation>Valora títulos que conozcas. Aquí verás entonces tu gusto junto al de todos y cuántas veces acertaron las recomendaciones que seguiste.</translation>
    </message>
    <message>
        <source>Save as a picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Save as a picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>Take part in a study, if you like</source>
        <translation>Participa en un estudio, si quieres</translation>
    </message>
    <message>
        <source>The picture is in {path}</source>
        <translation>La imagen está en {path}</translation>
    </message>
    <message>
        <source>This bundle does not tell what was measured.</source>
        <translation>Este paquete no dice qué se midió.</translation>
    </message>
    <message>
        <source>What is known of your taste, and how often that was right. On this computer only.</source>
        <translation>Lo que se sabe de tu gusto y cuántas veces se acertó. Solo en este equipo.</translation>
    </message>
    <message>
        <source>What learning changed</source>
        <translation>Qué cambió al aprender</translation>
    </message>
    <message>
        <source>What stands above can be written into a file of text: predictions, ratings and days, but no titles, no times of day and nothing that tells who you are. Nothing is sent; you decide who gets it.</source>
        <translation>Lo de arriba puede escribirse en un archivo de texto: predicciones, valoraciones y días, pero sin títulos, sin horas y sin nada que diga quién eres. No se envía nada; tú decides quién lo recibe.</translation>
    </message>
    <message>
        <source>What was measured for each model</source>
        <translation>Lo que se midió de cada modelo</translation>
    </message>
    <message>
        <source>When what you rated was made.</source>
        <translation>Cuándo se hizo lo que valoraste.</translation>
    </message>
    <message>
        <source>Your error in stars on ratings that were held back, before and after each run; below it how many ratings there were. What gains nothing is thrown away.</source>
        <translation>Tu error en estrellas en valoraciones reservadas, antes y después de cada vez; debajo, cuántas valoraciones había. Lo que no mejora nada se descarta.</translation>
    </message>
    <message>
        <source>Your ratings by decade</source>
        <translation>Tus valoraciones por década</translation>
    </message>
    <message>
        <source>Your ratings by language</source>
        <translation>Tus valoraciones por idioma</translation>
    </message>
    <message>
        <source>Your ratings by stars</source>
        <translation>Tus valoraciones por estrellas</translation>
    </message>
    <message>
        <source>Your ratings over time</source>
        <translation>Tus valoraciones en el tiempo</translation>
    </message>
    <message>
        <source>Your stars</source>
        <translation>Tus estrellas</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another folder</source>
        <translation>No se puede escribir {path}: elige otra carpeta</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>KeyTable</name>
    <message>
        <source>Add a title</source>
        <translation>Añadir un título</translation>
    </message>
    <message>
        <source>Back and forward in the details</source>
        <translation>Atrás y adelante en los detalles</translation>
    </message>
    <message>
        <source>Choose all</source>
        <translation>Elegir todos</translation>
    </message>
    <message>
        <source>Choose several</source>
        <translation>Elegir varios</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Cerrar los detalles</translation>
    </message>
    <message>
        <source>EVERYWHERE</source>
        <translation>EN TODAS PARTES</translation>
    </message>
    <message>
        <source>Empty it</source>
        <translation>Vaciarlo</translation>
    </message>
    <message>
        <source>Go from title to title</source>
        <translation>Ir de título en título</translation>
    </message>
    <message>
        <source>Half a star more</source>
        <translation>Media estrella más</translation>
    </message>
    <message>
        <source>Half a star up or down</source>
        <translation>Media estrella más o menos</translation>
    </message>
    <message>
        <source>Haven&apos;t seen it</source>
        <translation>No la he visto</translation>
    </message>
    <message>
        <source>IN THE SEARCH FIELD</source>
        <translation>EN EL CAMPO DE BÚSQUEDA</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Not tonight, in Together</source>
        <translation>Hoy no, en Juntos</translation>
    </message>
    <message>
        <source>ON A TITLE</source>
        <translation>SOBRE UN TÍTULO</translation>
    </message>
    <message>
        <source>On to the titles</source>
        <translation>Ir a los títulos</translation>
    </message>
    <message>
        <source>Open the details</source>
        <translation>Abrir los detalles</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Seen, or not after all</source>
        <translation>Vista, o no</translation>
    </message>
    <message>
        <source>Stars</source>
        <translation>Estrellas</translation>
    </message>
    <message>
        <source>Take the rating back</source>
        <translation>Quitar la valoración</translation>
    </message>
    <message>
        <source>The pages</source>
        <translation>Las páginas</translation>
    </message>
    <message>
        <source>These keys</source>
        <translation>Estas teclas</translation>
    </message>
    <message>
        <source>Undo, several steps back</source>
        <translation>Deshacer, varios pasos</translation>
    </message>
    <message>
        <source>WHEN ASKED</source>
        <translation>AL PREGUNTARTE</translation>
    </message>
    <message>
        <source>Watchlist, on or off</source>
        <translation>Pendientes, sí o no</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>film</source>
        <translation>película</translation>
    </message>
    <message>
        <source>mini-series</source>
        <translation>miniserie</translation>
    </message>
    <message>
        <source>series</source>
        <translation>serie</translation>
    </message>
    <message>
        <source>special</source>
        <translation>especial</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>LeanSliders</name>
    <message>
        <source>Familiar or adventurous</source>
        <translation>Familiar o atrevido</translation>
    </message>
    <message>
        <source>Popular or obscure</source>
        <translation>Popular o poco conocido</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Sliders back to the middle</source>
        <translation>Controles de vuelta al centro</translation>
    </message>
    <message>
        <source>adventurous</source>
        <translation>atrevido</translation>
    </message>
    <message>
        <source>familiar</source>
        <translation>familiar</translation>
    </message>
    <message>
        <source>obscure</source>
        <translation>raro</translation>
    </message>
    <message>
        <source>popular</source>
        <translation>popular</translation>
    </message>
</context>
<context>
    <name>Learned</name>
    <message numerus="yes">
        <source>Learned from %Ln rating(s): your error went from {before} to {after} stars.</source>
        <translation>
            <numerusform>Aprendido de %Ln valoración: tu error pasó de {before} a {after} estrellas.</numerusform>
            <numerusform>Aprendido de %Ln valoraciones: tu error pasó de {before} a {after} estrellas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing gained from %Ln rating(s): kept as it was, your error is {error} stars.</source>
        <translation>
            <numerusform>Sin mejora con %Ln valoración: queda como estaba, tu error es de {error} estrellas.</numerusform>
            <numerusform>Sin mejora con %Ln valoraciones: queda como estaba, tu error es de {error} estrellas.</numerusform>
        </translation>
    </message>
    <message>
        <source>a node in the autoencoder</source>
        <translation>un nodo del autocodificador</translation>
    </message>
    <message>
        <source>how much each model counts</source>
        <translation>cuánto cuenta cada modelo</translation>
    </message>
    <message>
        <source>the titles&apos; side of SVD++</source>
        <translation>el lado de los títulos de SVD++</translation>
    </message>
    <message>
        <source>what others think and what is well known</source>
        <translation>lo que piensan otros y lo que es conocido</translation>
    </message>
</context>
<context>
    <name>LearningCard</name>
    <message>
        <source>Adapted to you: {parts}.</source>
        <translation>Adaptado a ti: {parts}.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Forget what was learned</source>
        <translation>Olvidar lo aprendido</translation>
    </message>
    <message>
        <source>Forgotten: the models are as they came.</source>
        <translation>Olvidado: los modelos están como venían.</translation>
    </message>
    <message>
        <source>Learn by itself when enough has changed</source>
        <translation>Aprender por sí solo cuando haya cambiado bastante</translation>
    </message>
    <message>
        <source>Learn now</source>
        <translation>Aprender ahora</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Learning from your ratings…</source>
        <translation>Aprendiendo de tus valoraciones…</translation>
    </message>
    <message>
        <source>Nothing was learned yet.</source>
        <translation>Aún no se ha aprendido nada.</translation>
    </message>
    <message>
        <source>Progress of learning</source>
        <translation>Progreso del aprendizaje</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln more title(s), then it can be told whether learning helps.</source>
        <translation>
            <numerusform>Valora %Ln título más y se podrá decir si aprender ayuda.</numerusform>
            <numerusform>Valora %Ln títulos más y se podrá decir si aprender ayuda.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>Detenido: no ha cambiado nada.</translation>
    </message>
    <message>
        <source>The learning component is not installed, so the autoencoder stays as it is. Ratings, list and reasons need nothing of it.</source>
        <translation>El componente de aprendizaje no está instalado, así que el autoencoder se queda como está. Valoraciones, lista y motivos no lo necesitan.</translation>
    </message>
    <message>
        <source>These models have no hybrid: there is nothing that could learn.</source>
        <translation>Estos modelos no tienen híbrido: no hay nada que pueda aprender.</translation>
    </message>
</context>
<context>
    <name>LearningRuns</name>
    <message numerus="yes">
        <source>%Ln rating(s): {before} to {after}</source>
        <translation>
            <numerusform>%Ln valoración: de {before} a {after}</numerusform>
            <numerusform>%Ln valoraciones: de {before} a {after}</numerusform>
        </translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Your error in stars before and after learning: {runs}</source>
        <translation>Tu error en estrellas antes y después de aprender: {runs}</translation>
    </message>
</context>
<context>
    <name>LicencesDialog</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>What others made, and under which licences</source>
        <translation>Lo que hicieron otros y con qué licencias</translation>
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
        <translation>Explorar</translation>
    </message>
    <message>
        <source>For you</source>
        <translation>Para ti</translation>
    </message>
    <message>
        <source>Insights</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Offline · nothing leaves this computer</source>
        <translation>Sin conexión · nada sale de este equipo</translation>
    </message>
    <message>
        <source>Online · titles that you look at are looked up at TMDB, your ratings stay here</source>
        <translation>En línea · los títulos que miras se consultan en TMDB, tus valoraciones se quedan aquí</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Still saving: the disk is slow, or another program is using the profile. Please wait.</source>
        <translation>Todavía se está guardando: el disco es lento u otro programa está usando el perfil. Espera, por favor.</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Pendientes</translation>
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
        <translation>Cualquier duración</translation>
    </message>
    <message>
        <source>Fits in another number of minutes</source>
        <translation>Cabe en otro número de minutos</translation>
    </message>
    <message>
        <source>Fits in {length}</source>
        <translation>Cabe en {length}</translation>
    </message>
    <message>
        <source>Minutes that it may last</source>
        <translation>Minutos que puede durar</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
</context>
<context>
    <name>Model</name>
    <message>
        <source>A network that learned to tell people&apos;s later ratings from their earlier.</source>
        <translation>Una red que aprendió a deducir las valoraciones posteriores a partir de las anteriores.</translation>
    </message>
    <message>
        <source>A network with one unit for each number of stars, trained on what people rated.</source>
        <translation>Una red con una unidad por cada número de estrellas, entrenada con lo que la gente valoró.</translation>
    </message>
    <message>
        <source>All of the others, weighed by how much is known of you and of the title. Its list also heeds which titles are liked by the same people.</source>
        <translation>Todos los demás, ponderados según cuánto se sabe de ti y del título. Su lista también atiende a qué títulos gustan a las mismas personas.</translation>
    </message>
    <message>
        <source>Autoencoder</source>
        <translation>Autoencoder</translation>
    </message>
    <message>
        <source>Bayesian factors</source>
        <translation>Factores bayesianos</translation>
    </message>
    <message>
        <source>Biased matrix factorisation, the baseline. A new person is placed among the titles&apos; factors by ridge regression.</source>
        <translation>Factorización de matrices con sesgos, la referencia. Una persona nueva se sitúa entre los factores de los títulos por regresión ridge.</translation>
    </message>
    <message>
        <source>Boltzmann machine</source>
        <translation>Boltzmann</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Hybrid</source>
        <translation>Híbrido</translation>
    </message>
    <message>
        <source>Many draws of a matrix factorisation; the prediction is their mean.</source>
        <translation>Muchas muestras de una factorización de matrices; la predicción es su media.</translation>
    </message>
    <message>
        <source>Matrix factorisation that also hears which titles were rated, not only how.</source>
        <translation>Factorización de matrices que también atiende a qué títulos se valoraron, no solo a cómo.</translation>
    </message>
    <message>
        <source>Titles by what they are: genre, decade, language, country, kind, people and tags. It reaches titles that nobody rated.</source>
        <translation>Los títulos por lo que son: género, década, idioma, país, tipo, personas y etiquetas. Llega a títulos que nadie valoró.</translation>
    </message>
</context>
<context>
    <name>ModelsTable</name>
    <message numerus="yes">
        <source>%Ln given</source>
        <translation>
            <numerusform>%Ln dada</numerusform>
            <numerusform>%Ln dadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone&apos;s mean of the title</source>
        <translation>Media general del título</translation>
    </message>
    <message>
        <source>Everyone&apos;s mean, corrected for you</source>
        <translation>Media general, ajustada a ti</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Lista</translation>
    </message>
    <message>
        <source>Measured errors of the models: {lines}</source>
        <translation>Errores medidos de los modelos: {lines}</translation>
    </message>
    <message>
        <source>Most rated first</source>
        <translation>Los más valorados primero</translation>
    </message>
</context>
<context>
    <name>MoreButton</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message numerus="yes">
        <source>More filters, %Ln set</source>
        <translation>
            <numerusform>Más filtros, %Ln activo</numerusform>
            <numerusform>Más filtros, %Ln activos</numerusform>
        </translation>
    </message>
    <message>
        <source>More · {n}</source>
        <translation>Más · {n}</translation>
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
        <translation>AL MENOS ASÍ DE SEGURO</translation>
    </message>
    <message>
        <source>AT MOST THIS LONG</source>
        <translation>COMO MUCHO ASÍ DE LARGO</translation>
    </message>
    <message>
        <source>Any country</source>
        <translation>Cualquier país</translation>
    </message>
    <message>
        <source>Any service</source>
        <translation>Cualquier servicio</translation>
    </message>
    <message>
        <source>At most: {choice}</source>
        <translation>Como mucho: {choice}</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>FROM MY PROFILE</source>
        <translation>DE MI PERFIL</translation>
    </message>
    <message>
        <source>Find a country</source>
        <translation>Buscar un país</translation>
    </message>
    <message>
        <source>Find a service</source>
        <translation>Buscar un servicio</translation>
    </message>
    <message>
        <source>Genres: {choice}</source>
        <translation>Géneros: {choice}</translation>
    </message>
    <message>
        <source>MADE IN, AND STREAMED BY</source>
        <translation>HECHO EN, Y EMITIDO POR</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Más filtros</translation>
    </message>
    <message>
        <source>Not rated by me</source>
        <translation>Sin valorar</translation>
    </message>
    <message>
        <source>On my watchlist</source>
        <translation>En pendientes</translation>
    </message>
    <message>
        <source>Prediction: {choice}</source>
        <translation>Predicción: {choice}</translation>
    </message>
    <message>
        <source>SEVERAL GENRES MEAN</source>
        <translation>VARIOS GÉNEROS SIGNIFICAN</translation>
    </message>
    <message>
        <source>Service</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>all of them</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any of them</source>
        <translation>alguno</translation>
    </message>
    <message>
        <source>none of them</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>NewTitles</name>
    <message>
        <source>Most looked at in {region} of what came out in the last 60 days.</source>
        <translation>Lo más visto en {region} de lo estrenado en los últimos 60 días.</translation>
    </message>
    <message>
        <source>New titles; Enter opens one at TMDB</source>
        <translation>Títulos nuevos; Intro abre uno en TMDB</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Show what is new</source>
        <translation>Mostrar las novedades</translation>
    </message>
    <message>
        <source>TMDB lists nothing new there.</source>
        <translation>TMDB no tiene novedades allí.</translation>
    </message>
</context>
<context>
    <name>NoteEdit</name>
    <message>
        <source>A note for yourself</source>
        <translation>Una nota para ti</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Tu nota</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>{title} as it was before · saved</source>
        <translation>{title}: como antes · guardado</translation>
    </message>
    <message>
        <source>{title} counts in full again · saved</source>
        <translation>{title} vuelve a contar del todo · guardado</translation>
    </message>
    <message>
        <source>{title} counts less from now on · saved</source>
        <translation>{title} cuenta menos desde ahora · guardado</translation>
    </message>
    <message>
        <source>{title} imported · saved</source>
        <translation>{title} importado · guardado</translation>
    </message>
    <message>
        <source>{title} is off your watchlist · saved</source>
        <translation>{title} ya no está en pendientes · guardado</translation>
    </message>
    <message>
        <source>{title} is on your watchlist · saved</source>
        <translation>{title} está en pendientes · guardado</translation>
    </message>
    <message>
        <source>{title} may be offered again · saved</source>
        <translation>{title} puede volver a ofrecerse · guardado</translation>
    </message>
    <message>
        <source>{title} no longer rated · saved</source>
        <translation>{title} ya no está valorado · guardado</translation>
    </message>
    <message>
        <source>{title} rated {stars} again · saved</source>
        <translation>{title} vuelve a tener {stars} · guardado</translation>
    </message>
    <message>
        <source>{title} rated {stars} · saved</source>
        <translation>{title} valorado con {stars} · guardado</translation>
    </message>
    <message>
        <source>{title} will not be offered again · saved</source>
        <translation>{title} no volverá a ofrecerse · guardado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) as before · saved</source>
        <translation>
            <numerusform>%Ln título como antes · guardado</numerusform>
            <numerusform>%Ln títulos como antes · guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) marked as seen · saved</source>
        <translation>
            <numerusform>%Ln título marcado como visto · guardado</numerusform>
            <numerusform>%Ln títulos marcados como vistos · guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) may be offered again · saved</source>
        <translation>
            <numerusform>%Ln título puede volver a ofrecerse · guardado</numerusform>
            <numerusform>%Ln títulos pueden volver a ofrecerse · guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer marked as seen · saved</source>
        <translation>
            <numerusform>%Ln título ya no marcado como visto · guardado</numerusform>
            <numerusform>%Ln títulos ya no marcados como vistos · guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) no longer rated · saved</source>
        <translation>
            <numerusform>%Ln título ya no está valorado · guardado</numerusform>
            <numerusform>%Ln títulos ya no están valorados · guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) put on your watchlist · saved</source>
        <translation>
            <numerusform>%Ln título añadido a pendientes · guardado</numerusform>
            <numerusform>%Ln títulos añadidos a pendientes · guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) rated {stars} · saved</source>
        <translation>
            <numerusform>%Ln título valorado con {stars} · guardado</numerusform>
            <numerusform>%Ln títulos valorados con {stars} · guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) taken off your watchlist · saved</source>
        <translation>
            <numerusform>%Ln título quitado de pendientes · guardado</numerusform>
            <numerusform>%Ln títulos quitados de pendientes · guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) will not be offered again · saved</source>
        <translation>
            <numerusform>%Ln título no volverá a ofrecerse · guardado</numerusform>
            <numerusform>%Ln títulos no volverán a ofrecerse · guardado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>You have not seen %Ln title(s) · saved</source>
        <translation>
            <numerusform>No has visto %Ln título · guardado</numerusform>
            <numerusform>No has visto %Ln títulos · guardado</numerusform>
        </translation>
    </message>
    <message>
        <source>You have not seen {title} · saved</source>
        <translation>No has visto {title} · guardado</translation>
    </message>
    <message>
        <source>Your note on {title} · saved</source>
        <translation>Tu nota sobre {title} · guardado</translation>
    </message>
    <message>
        <source>{title} is in your catalogue now · saved</source>
        <translation>{title} ya está en tu catálogo · guardado</translation>
    </message>
    <message>
        <source>{title} is marked as seen · saved</source>
        <translation>{title} está marcado como visto · guardado</translation>
    </message>
    <message>
        <source>{title} is no longer marked as seen · saved</source>
        <translation>{title} ya no está marcado como visto · guardado</translation>
    </message>
    <message>
        <source>{title} is out of your catalogue; what you said of it is kept · saved</source>
        <translation>{title} ya no está en tu catálogo; lo que dijiste se conserva · guardado</translation>
    </message>
    <message>
        <source>{title} may be asked about again · saved</source>
        <translation>Se puede volver a preguntar por {title} · guardado</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>1–5 rate, Shift for half · W watchlist · S seen · X not for me · / search · ? all keys</source>
        <translation>1–5 valorar, Mayús media · W pendientes · S vista · X no es para mí · / buscar · ? teclas</translation>
    </message>
    <message>
        <source>Ctrl+Z</source>
        <translation>Ctrl+Z</translation>
    </message>
    <message numerus="yes">
        <source>Review %Ln row(s)</source>
        <translation>
            <numerusform>Revisar %Ln fila</numerusform>
            <numerusform>Revisar %Ln filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the last change</source>
        <translation>Deshacer el último cambio</translation>
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
        <translation>{name}: {own}, todos {others}</translation>
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
        <translation>Añadir otro servicio</translation>
    </message>
    <message>
        <source>Another service…</source>
        <translation>Otro servicio…</translation>
    </message>
    <message>
        <source>Empty the cache</source>
        <translation>Vaciar la caché</translation>
    </message>
    <message>
        <source>Forget the key</source>
        <translation>Olvidar la clave</translation>
    </message>
    <message>
        <source>Kept on this computer: {used}. At most {most}, and nothing for longer than {days} days.</source>
        <translation>Guardado en este equipo: {used}. Como mucho {most}, y nada más de {days} días.</translation>
    </message>
    <message>
        <source>MY SERVICES</source>
        <translation>MIS SERVICIOS</translation>
    </message>
    <message>
        <source>NEW</source>
        <translation>NOVEDADES</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En línea</translation>
    </message>
    <message>
        <source>REGION</source>
        <translation>REGIÓN</translation>
    </message>
    <message>
        <source>Region where you watch</source>
        <translation>Región donde ves contenidos</translation>
    </message>
    <message>
        <source>Show posters, descriptions and where to watch, from TMDB</source>
        <translation>Mostrar pósteres, descripciones y dónde verlos, de TMDB</translation>
    </message>
    <message>
        <source>TMDB accepts the key.</source>
        <translation>TMDB acepta la clave.</translation>
    </message>
    <message>
        <source>TMDB gives everyone a free key, for use that is not commercial: in your account at themoviedb.org, under Settings, API.</source>
        <translation>TMDB da a todos una clave gratuita, para uso no comercial: en tu cuenta de themoviedb.org, en Ajustes, API.</translation>
    </message>
    <message>
        <source>Test the key</source>
        <translation>Probar la clave</translation>
    </message>
    <message>
        <source>There is no key yet, so nothing is asked.</source>
        <translation>Aún no hay clave, así que no se consulta nada.</translation>
    </message>
    <message>
        <source>This system has no keyring that could be used. Your key is in a plain file that only your account may read: {path}</source>
        <translation>Este sistema no tiene un llavero utilizable. Tu clave está sin cifrar en un archivo que solo tu cuenta puede leer: {path}</translation>
    </message>
    <message>
        <source>Those that you have come first in the details.</source>
        <translation>Los que tienes aparecen primero en los detalles.</translation>
    </message>
    <message>
        <source>Try and keep</source>
        <translation>Probar y guardar</translation>
    </message>
    <message>
        <source>Where to watch: data of JustWatch.</source>
        <translation>Dónde verlo: datos de JustWatch.</translation>
    </message>
    <message>
        <source>Which there are is shown when TMDB could be asked.</source>
        <translation>Cuáles hay se muestra cuando se haya podido consultar TMDB.</translation>
    </message>
    <message>
        <source>While this is off, nothing here opens a connection. While it is on, TMDB (themoviedb.org) is asked about the titles that you look at. A request holds the title, your region, your language and your key; never your ratings. Predictions use none of it.</source>
        <translation>Mientras esté desactivado, nada de aquí abre una conexión. Mientras esté activado, se consulta a TMDB (themoviedb.org) sobre los títulos que miras. Una consulta contiene el título, tu región, tu idioma y tu clave; nunca tus valoraciones. Las predicciones no usan nada de ello.</translation>
    </message>
    <message>
        <source>Your TMDB API key or read access token</source>
        <translation>Tu clave de API o token de lectura de TMDB</translation>
    </message>
    <message>
        <source>Your TMDB key</source>
        <translation>Tu clave de TMDB</translation>
    </message>
    <message>
        <source>Your key is in the system&apos;s keyring.</source>
        <translation>Tu clave está en el llavero del sistema.</translation>
    </message>
</context>
<context>
    <name>OnlineFacts</name>
    <message>
        <source>All offers at TMDB</source>
        <translation>Todas las ofertas en TMDB</translation>
    </message>
    <message>
        <source>Asking TMDB…</source>
        <translation>Consultando TMDB…</translation>
    </message>
    <message>
        <source>Buy: {names}</source>
        <translation>Comprar: {names}</translation>
    </message>
    <message>
        <source>Free: {names}</source>
        <translation>Gratis: {names}</translation>
    </message>
    <message>
        <source>From TMDB</source>
        <translation>De TMDB</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Next episode: season {season}, episode {episode}, on {date}</source>
        <translation>Próximo episodio: temporada {season}, episodio {episode}, el {date}</translation>
    </message>
    <message>
        <source>No service is known there.</source>
        <translation>No se conoce ningún servicio allí.</translation>
    </message>
    <message>
        <source>Offline: shown as of {date}.</source>
        <translation>Sin conexión: datos del {date}.</translation>
    </message>
    <message>
        <source>On your services: {names}</source>
        <translation>En tus servicios: {names}</translation>
    </message>
    <message>
        <source>Rent: {names}</source>
        <translation>Alquilar: {names}</translation>
    </message>
    <message>
        <source>Short description</source>
        <translation>Descripción corta</translation>
    </message>
    <message>
        <source>Stream: {names}</source>
        <translation>Streaming: {names}</translation>
    </message>
    <message>
        <source>TMDB cannot be reached now. Everything else works as ever.</source>
        <translation>Ahora no se puede acceder a TMDB. Todo lo demás funciona como siempre.</translation>
    </message>
    <message>
        <source>TMDB does not accept the key: see Settings, Online.</source>
        <translation>TMDB no acepta la clave: mira en Ajustes, En línea.</translation>
    </message>
    <message>
        <source>TMDB does not know this title.</source>
        <translation>TMDB no conoce este título.</translation>
    </message>
    <message>
        <source>TMDB wants to be asked later.</source>
        <translation>TMDB pide que se consulte más tarde.</translation>
    </message>
    <message>
        <source>TMDB&apos;s answer could not be used.</source>
        <translation>La respuesta de TMDB no se pudo usar.</translation>
    </message>
    <message>
        <source>WHERE TO WATCH IN {region}</source>
        <translation>DÓNDE VERLO: {region}</translation>
    </message>
    <message>
        <source>Where to watch: JustWatch. Description: TMDB. {date}</source>
        <translation>Dónde verlo: JustWatch. Descripción: TMDB. {date}</translation>
    </message>
    <message>
        <source>Whole description</source>
        <translation>Descripción completa</translation>
    </message>
</context>
<context>
    <name>Opinions</name>
    <message>
        <source>Each model alone: {opinions}</source>
        <translation>Cada modelo por separado: {opinions}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>OrderChoice</name>
    <message>
        <source>Best known first</source>
        <translation>Los más conocidos primero</translation>
    </message>
    <message>
        <source>Best match first</source>
        <translation>Los más parecidos primero</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <source>In which order titles stand</source>
        <translation>En qué orden están los títulos</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Los más nuevos primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Rated last first</source>
        <translation>Últimos valorados primero</translation>
    </message>
    <message>
        <source>Your favourites first</source>
        <translation>Tus favoritos primero</translation>
    </message>
</context>
<context>
    <name>PairedColumns</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Me</source>
        <translation>Yo</translation>
    </message>
</context>
<context>
    <name>PersonChip</name>
    <message>
        <source>Guest: {name}</source>
        <translation>Invitado: {name}</translation>
    </message>
    <message>
        <source>{name} watches</source>
        <translation>{name} ve la película</translation>
    </message>
</context>
<context>
    <name>PosterLabel</name>
    <message>
        <source>Poster of {title}</source>
        <translation>Cartel de {title}</translation>
    </message>
</context>
<context>
    <name>Prediction</name>
    <message numerus="yes">
        <source>%Ln other rating(s) {sum}</source>
        <translation>
            <numerusform>%Ln valoración más {sum}</numerusform>
            <numerusform>%Ln valoraciones más {sum}</numerusform>
        </translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}</source>
        <translation>Antes de valorar {start} · en total {total}</translation>
    </message>
    <message>
        <source>Before any rating {start} · together {total}, beyond the scale</source>
        <translation>Antes de valorar {start} · en total {total}, fuera de la escala</translation>
    </message>
    <message>
        <source>Before any rating {start}. Rate some titles and the reasons stand here.</source>
        <translation>Antes de valorar {start}. Valora algunos títulos y aquí estarán los motivos.</translation>
    </message>
</context>
<context>
    <name>PredictionBox</name>
    <message>
        <source>EACH MODEL ALONE</source>
        <translation>CADA MODELO POR SEPARADO</translation>
    </message>
    <message>
        <source>Show the prediction</source>
        <translation>Mostrar la predicción</translation>
    </message>
    <message>
        <source>The prediction is hidden while you browse, so that it does not sway your rating.</source>
        <translation>La predicción se oculta mientras exploras, para que no influya en tu valoración.</translation>
    </message>
    <message>
        <source>WHY</source>
        <translation>POR QUÉ</translation>
    </message>
    <message>
        <source>press a reason that is wrong</source>
        <translation>pulsa un motivo erróneo</translation>
    </message>
</context>
<context>
    <name>PresetButton</name>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Filters saved under a name</source>
        <translation>Filtros guardados con un nombre</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Save these filters</source>
        <translation>Guardar estos filtros</translation>
    </message>
    <message>
        <source>Save these filters…</source>
        <translation>Guardar estos filtros…</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardados</translation>
    </message>
    <message>
        <source>Saved filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Set some filters to save them here</source>
        <translation>Pon filtros para guardarlos aquí</translation>
    </message>
</context>
<context>
    <name>ProfileButton</name>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Añadir un perfil…</translation>
    </message>
    <message>
        <source>Manage profiles…</source>
        <translation>Gestionar perfiles…</translation>
    </message>
    <message>
        <source>Profile: {name}</source>
        <translation>Perfil: {name}</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>Su nombre:</translation>
    </message>
</context>
<context>
    <name>ProfileJob</name>
    <message>
        <source>One moment: an import is being written or taken back. Try again when it is done.</source>
        <translation>Un momento: se está guardando o deshaciendo una importación. Inténtalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Detenido: no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>ProfilesDialog</name>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln valoración</numerusform>
            <numerusform>%Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a profile</source>
        <translation>Añadir un perfil</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>Delete all ratings, lists and backups of {name}, %Ln file(s) in all?</source>
        <translation>
            <numerusform>¿Borrar todas las valoraciones, listas y copias de {name}, %Ln archivo en total?</numerusform>
            <numerusform>¿Borrar todas las valoraciones, listas y copias de {name}, %Ln archivos en total?</numerusform>
        </translation>
    </message>
    <message>
        <source>Everyone who uses this machine can have a profile: ratings, lists and what was learned, each in a file of their own.</source>
        <translation>Cada persona que usa este equipo puede tener un perfil: valoraciones, listas y lo aprendido, cada uno en su propio archivo.</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nombre:</translation>
    </message>
    <message>
        <source>Not deleted:</source>
        <translation>Sin borrar:</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Remove the profile</source>
        <translation>Eliminar el perfil</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Rename the profile</source>
        <translation>Cambiar el nombre del perfil</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Switch to</source>
        <translation>Cambiar a este</translation>
    </message>
    <message>
        <source>Switch to another profile to remove this one</source>
        <translation>Cambia a otro perfil para eliminar este</translation>
    </message>
    <message>
        <source>Their name:</source>
        <translation>Su nombre:</translation>
    </message>
    <message>
        <source>They are gone for good. Nobody else&apos;s files are touched.</source>
        <translation>Se pierden para siempre. No se toca ningún archivo de otras personas.</translation>
    </message>
    <message>
        <source>cannot be opened</source>
        <translation>no se puede abrir</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>{name} is removed. Deleted:</source>
        <translation>{name} se ha eliminado. Borrado:</translation>
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
            <numerusform>%Ln título valorado</numerusform>
            <numerusform>%Ln títulos valorados</numerusform>
        </translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>I haven&apos;t seen the rest: go on</source>
        <translation>No he visto el resto: continuar</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Otras formas de empezar</translation>
    </message>
    <message>
        <source>Rate a few</source>
        <translation>Valorar algunos</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>Ver lo que es para mí</translation>
    </message>
    <message>
        <source>Stars for those you have seen; half stars with Shift. Enter goes to the next one.</source>
        <translation>Estrellas para los que has visto; medias con Mayús. Intro pasa al siguiente.</translation>
    </message>
    <message>
        <source>enough to begin with; each further one makes it more yours</source>
        <translation>suficiente para empezar; cada una más la hace más tuya</translation>
    </message>
    <message>
        <source>{rated}, of about {n} to begin with</source>
        <translation>{rated}, de unos {n} para empezar</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>Eso era todo</translation>
    </message>
    <message>
        <source>There is no further title worth asking about.</source>
        <translation>No queda ningún título por el que valga la pena preguntar.</translation>
    </message>
</context>
<context>
    <name>ReadingJob</name>
    <message>
        <source>Stopped: nothing was written.</source>
        <translation>Detenido: no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>ReasonBars</name>
    <message>
        <source>Reasons: {reasons}</source>
        <translation>Motivos: {reasons}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ReasonLine</name>
    <message>
        <source>A wrong reason? Press, and this rating counts less from now on</source>
        <translation>¿Un motivo erróneo? Púlsalo y esta valoración contará menos</translation>
    </message>
    <message>
        <source>Counts less, as you said. Press to let it count in full again</source>
        <translation>Cuenta menos, como dijiste. Pulsa para que vuelva a contar del todo</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}</source>
        <translation>{title}, {stars} estrellas: {effect}</translation>
    </message>
    <message>
        <source>{title}, {stars} stars: {effect}, counts less</source>
        <translation>{title}, {stars} estrellas: {effect}, cuenta menos</translation>
    </message>
</context>
<context>
    <name>RecommendationListModel</name>
    <message>
        <source>{rank}: {title}, predicted {stars} of 5, {confidence}. {reason}</source>
        <translation>{rank}: {title}, predicción {stars} de 5, {confidence}. {reason}</translation>
    </message>
</context>
<context>
    <name>Rescue</name>
    <message>
        <source>This is a new, empty profile. What was damaged is kept in {file}.</source>
        <translation>Este es un perfil nuevo y vacío. Lo dañado se guarda en {file}.</translation>
    </message>
    <message>
        <source>Your profile is open again. What was damaged is kept in {file}.</source>
        <translation>Tu perfil está abierto de nuevo. Lo dañado se guarda en {file}.</translation>
    </message>
</context>
<context>
    <name>RescueDialog</name>
    <message numerus="yes">
        <source>%Ln mark(s) and note(s)</source>
        <translation>
            <numerusform>%Ln marca o nota</numerusform>
            <numerusform>%Ln marcas y notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s)</source>
        <translation>
            <numerusform>%Ln valoración</numerusform>
            <numerusform>%Ln valoraciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rating(s), the last one of {day}</source>
        <translation>
            <numerusform>%Ln valoración, del {day}</numerusform>
            <numerusform>%Ln valoraciones, la última del {day}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) of these from the newest backup</source>
        <translation>
            <numerusform>%Ln título de estos de la copia más reciente</numerusform>
            <numerusform>%Ln títulos de estos de la copia más reciente</numerusform>
        </translation>
    </message>
    <message>
        <source>A file…</source>
        <translation>Un archivo…</translation>
    </message>
    <message>
        <source>Bring it back and open</source>
        <translation>Recuperar y abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing is deleted: what is in its place now is kept beside it under another name.</source>
        <translation>No se borra nada: lo que hay ahora en su lugar se guarda al lado con otro nombre.</translation>
    </message>
    <message>
        <source>Open another profile</source>
        <translation>Abrir otro perfil</translation>
    </message>
    <message>
        <source>Open another profile…</source>
        <translation>Abrir otro perfil…</translation>
    </message>
    <message>
        <source>Profiles (*.sqlite)</source>
        <translation>Perfiles (*.sqlite)</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Start with an empty profile</source>
        <translation>Empezar con un perfil vacío</translation>
    </message>
    <message>
        <source>The backup of {day}</source>
        <translation>La copia de seguridad del {day}</translation>
    </message>
    <message>
        <source>There is no backup of it, and nothing in it can be read.</source>
        <translation>No hay copia de seguridad y no se puede leer nada de él.</translation>
    </message>
    <message>
        <source>This backup cannot be used: choose another.</source>
        <translation>Esta copia no se puede usar: elige otra.</translation>
    </message>
    <message>
        <source>This can be brought back; the first is the best of it:</source>
        <translation>Esto se puede recuperar; lo primero es lo mejor:</translation>
    </message>
    <message>
        <source>This file is no profile, or its beginning is destroyed</source>
        <translation>Este archivo no es un perfil, o su comienzo está destruido</translation>
    </message>
    <message>
        <source>This is a backup of another profile: open that one, {file}, and restore it there.</source>
        <translation>Esta es una copia de otro perfil: abre ese, {file}, y restáurala allí.</translation>
    </message>
    <message>
        <source>This profile is from a newer version of the app, or it is damaged</source>
        <translation>Este perfil es de una versión más nueva de la aplicación, o está dañado</translation>
    </message>
    <message>
        <source>What can be brought back</source>
        <translation>Lo que se puede recuperar</translation>
    </message>
    <message>
        <source>What can still be read of it</source>
        <translation>Lo que aún se puede leer de él</translation>
    </message>
    <message>
        <source>Your profile cannot be opened</source>
        <translation>No se puede abrir tu perfil</translation>
    </message>
    <message>
        <source>Your profile is damaged</source>
        <translation>Tu perfil está dañado</translation>
    </message>
    <message>
        <source>Your profile is gone, but something of it is left</source>
        <translation>Tu perfil no está, pero queda algo de él</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%Ln row(s) put off until later.</source>
        <translation>
            <numerusform>%Ln fila aplazada.</numerusform>
            <numerusform>%Ln filas aplazadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) to decide</source>
        <translation>
            <numerusform>%Ln fila por decidir</numerusform>
            <numerusform>%Ln filas por decidir</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the settings</source>
        <translation>Volver a los ajustes</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>No row waits any more.</source>
        <translation>Ya no espera ninguna fila.</translation>
    </message>
    <message>
        <source>No title here is called that. Search for it, leave it out, or let it wait for a newer catalogue.</source>
        <translation>Ningún título de aquí se llama así. Búscalo, déjalo fuera o déjalo esperar a un catálogo más nuevo.</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ninguno de estos</translation>
    </message>
    <message>
        <source>Nothing is called that.</source>
        <translation>Nada se llama así.</translation>
    </message>
    <message>
        <source>Search for another title</source>
        <translation>Buscar otro título</translation>
    </message>
    <message>
        <source>Search for another title   /</source>
        <translation>Buscar otro título   /</translation>
    </message>
    <message>
        <source>That was everything</source>
        <translation>Eso era todo</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Este</translation>
    </message>
    <message>
        <source>Which titles are these?</source>
        <translation>¿Qué títulos son estos?</translation>
    </message>
    <message>
        <source>no year in the file</source>
        <translation>sin año en el archivo</translation>
    </message>
    <message>
        <source>on the watchlist</source>
        <translation>en pendientes</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>you rated it {stars}</source>
        <translation>le diste {stars}</translation>
    </message>
    <message>
        <source>{left} · saved as you decide, and remembered for later imports</source>
        <translation>{left} · se guarda al decidir y se recuerda para otras importaciones</translation>
    </message>
    <message>
        <source>{title}: left out</source>
        <translation>{title}: omitido</translation>
    </message>
</context>
<context>
    <name>RowBlock</name>
    <message>
        <source>Scroll back</source>
        <translation>Desplazar hacia atrás</translation>
    </message>
    <message>
        <source>Scroll on</source>
        <translation>Desplazar hacia delante</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>Recommended titles in rows</source>
        <translation>Títulos recomendados en filas</translation>
    </message>
</context>
<context>
    <name>Runtime</name>
    <message>
        <source>length unknown</source>
        <translation>duración desconocida</translation>
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
        <translation>{length} por episodio</translation>
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
            <numerusform>%Ln título seleccionado</numerusform>
            <numerusform>%Ln títulos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear selection</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message numerus="yes">
        <source>Rate %Ln title(s) alike</source>
        <translation>
            <numerusform>Valorar igual %Ln título</numerusform>
            <numerusform>Valorar igual %Ln títulos</numerusform>
        </translation>
    </message>
    <message>
        <source>Selected titles</source>
        <translation>Títulos seleccionados</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>The import is being taken back…</source>
        <translation>Se está deshaciendo la importación…</translation>
    </message>
    <message>
        <source>What is rated counts as seen</source>
        <translation>Lo valorado cuenta como visto</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Go on with the welcome</source>
        <translation>Continuar con la bienvenida</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Idioma de la interfaz</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Measured on {people} people it had never seen, each with {given} ratings given: its predictions are off by {rmse} stars (RMSE; MAE {mae}). Everyone&apos;s mean for the title: {title_mean_rmse}; mean corrected for the person: {bias_rmse}.</source>
        <translation>Medido con {people} personas que nunca había visto, cada una con {given} valoraciones dadas: sus predicciones fallan por {rmse} estrellas (RMSE; MAE {mae}). Media general del título: {title_mean_rmse}; media ajustada a la persona: {bias_rmse}.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>MovieRec Desktop {version}. The code is free under the MIT licence.</source>
        <translation>MovieRec Desktop {version}. El código es libre, con licencia MIT.</translation>
    </message>
    <message>
        <source>Pick groups of films, or rate screens of titles: it goes on where you left.</source>
        <translation>Elige grupos de películas o valora títulos por pantallas: sigue donde lo dejaste.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>The models and their licences are in {folder}.</source>
        <translation>Los modelos y sus licencias están en {folder}.</translation>
    </message>
    <message numerus="yes">
        <source>The models were trained on %Ln rating(s) of MovieLens (F. Maxwell Harper and Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). They may be passed on under the same terms, not for commercial use; the University of Minnesota does not endorse this app.</source>
        <translation>
            <numerusform>Los modelos se entrenaron con %Ln valoración de MovieLens (F. Maxwell Harper y Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). Pueden distribuirse en las mismas condiciones, no para uso comercial; la Universidad de Minnesota no respalda esta aplicación.</numerusform>
            <numerusform>Los modelos se entrenaron con %Ln valoraciones de MovieLens (F. Maxwell Harper y Joseph A. Konstan, 2015, The MovieLens Datasets: History and Context). Pueden distribuirse en las mismas condiciones, no para uso comercial; la Universidad de Minnesota no respalda esta aplicación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Theme: as the system</source>
        <translation>Tema: como el sistema</translation>
    </message>
    <message>
        <source>Theme: dark</source>
        <translation>Tema: oscuro</translation>
    </message>
    <message>
        <source>Theme: light</source>
        <translation>Tema: claro</translation>
    </message>
    <message>
        <source>Your taste</source>
        <translation>Tu gusto</translation>
    </message>
</context>
<context>
    <name>ShareRows</name>
    <message>
        <source>Everyone</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
</context>
<context>
    <name>ShownStars</name>
    <message>
        <source>Predicted: {stars} of 5 stars</source>
        <translation>Predicción: {stars} de 5 estrellas</translation>
    </message>
</context>
<context>
    <name>Similar</name>
    <message>
        <source>LIKED BY THE SAME PEOPLE</source>
        <translation>GUSTAN A LA MISMA GENTE</translation>
    </message>
    <message>
        <source>OF THE SAME KIND</source>
        <translation>DEL MISMO TIPO</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>not rated</source>
        <translation>sin valorar</translation>
    </message>
    <message>
        <source>you rated {stars} of 5</source>
        <translation>tu valoración: {stars} de 5</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>no es para mí</translation>
    </message>
    <message>
        <source>on your watchlist</source>
        <translation>en pendientes</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
</context>
<context>
    <name>StarRating</name>
    <message>
        <source>Click or press 1 to 5, with Shift a half more; Delete removes the rating</source>
        <translation>Pulsa las estrellas o las teclas 1 a 5, con Mayús media más; Supr quita la valoración</translation>
    </message>
    <message>
        <source>Your rating: not rated</source>
        <translation>Tu valoración: sin valorar</translation>
    </message>
    <message>
        <source>Your rating: {stars} of 5 stars</source>
        <translation>Tu valoración: {stars} de 5 estrellas</translation>
    </message>
</context>
<context>
    <name>Stars</name>
    <message>
        <source>five stars</source>
        <translation>cinco estrellas</translation>
    </message>
    <message>
        <source>four and a half stars</source>
        <translation>cuatro estrellas y media</translation>
    </message>
    <message>
        <source>four stars</source>
        <translation>cuatro estrellas</translation>
    </message>
    <message>
        <source>half a star</source>
        <translation>media estrella</translation>
    </message>
    <message>
        <source>no star</source>
        <translation>ninguna estrella</translation>
    </message>
    <message>
        <source>one and a half stars</source>
        <translation>una estrella y media</translation>
    </message>
    <message>
        <source>one star</source>
        <translation>una estrella</translation>
    </message>
    <message>
        <source>three and a half stars</source>
        <translation>tres estrellas y media</translation>
    </message>
    <message>
        <source>three stars</source>
        <translation>tres estrellas</translation>
    </message>
    <message>
        <source>two and a half stars</source>
        <translation>dos estrellas y media</translation>
    </message>
    <message>
        <source>two stars</source>
        <translation>dos estrellas</translation>
    </message>
</context>
<context>
    <name>TasteGroup</name>
    <message>
        <source>a bit of everything</source>
        <translation>un poco de todo</translation>
    </message>
    <message>
        <source>classics</source>
        <translation>clásicos</translation>
    </message>
    <message>
        <source>{one} and {other}</source>
        <translation>{one} y {other}</translation>
    </message>
</context>
<context>
    <name>TileDelegate</name>
    <message>
        <source>not for me</source>
        <translation>no es para mí</translation>
    </message>
</context>
<context>
    <name>TitleActions</name>
    <message>
        <source>Add to the watchlist</source>
        <translation>Añadir a pendientes</translation>
    </message>
    <message>
        <source>Listed</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Mark as seen</source>
        <translation>Marcar como visto</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>Not seen after all</source>
        <translation>No lo he visto</translation>
    </message>
    <message>
        <source>Offer again</source>
        <translation>Ofrecer de nuevo</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>Ya lo vi</translation>
    </message>
    <message>
        <source>Seen, as it is rated</source>
        <translation>Visto, porque está valorado</translation>
    </message>
    <message>
        <source>Take off the watchlist</source>
        <translation>Quitar de pendientes</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Pendientes</translation>
    </message>
    <message>
        <source>What you rated counts as seen</source>
        <translation>Lo que has valorado cuenta como visto</translation>
    </message>
</context>
<context>
    <name>TmdbSearch</name>
    <message>
        <source>Enter takes name, year and kind over. Genres, language and length you say yourself.</source>
        <translation>Intro toma el nombre, el año y el tipo. Los géneros, el idioma y la duración los dices tú.</translation>
    </message>
    <message>
        <source>Look it up at TMDB</source>
        <translation>Buscarlo en TMDB</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>TMDB knows no title of that name.</source>
        <translation>TMDB no conoce ningún título con ese nombre.</translation>
    </message>
    <message>
        <source>Titles at TMDB; Enter takes one over</source>
        <translation>Títulos en TMDB; Intro toma uno</translation>
    </message>
</context>
<context>
    <name>TogetherModel</name>
    <message>
        <source>{name} gave {stars}</source>
        <translation>{name} dio {stars}</translation>
    </message>
    <message>
        <source>{name} {stars}</source>
        <translation>{name} {stars}</translation>
    </message>
    <message>
        <source>{name} {stars}, seen</source>
        <translation>{name} {stars}, vista</translation>
    </message>
</context>
<context>
    <name>TogetherPage</name>
    <message>
        <source>Add a profile…</source>
        <translation>Añadir un perfil…</translation>
    </message>
    <message>
        <source>Choose at least two</source>
        <translation>Elige al menos a dos</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>For everything that is left, somebody’s stars are below the veto.</source>
        <translation>En todo lo que queda, las estrellas de alguien están por debajo del veto.</translation>
    </message>
    <message>
        <source>Lift the veto by stars</source>
        <translation>Quitar el veto por estrellas</translation>
    </message>
    <message>
        <source>Nothing is left for all of you</source>
        <translation>No queda nada para todos</translation>
    </message>
    <message>
        <source>One list for everyone who watches</source>
        <translation>Una lista para todos los que miran</translation>
    </message>
    <message>
        <source>Press the names of those who watch tonight, or open the ratings of a guest.</source>
        <translation>Pulsa los nombres de quienes ven algo esta noche o abre las valoraciones de un invitado.</translation>
    </message>
    <message>
        <source>Titles for all of you</source>
        <translation>Títulos para todos</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Juntos</translation>
    </message>
    <message>
        <source>Without the filters there is something.</source>
        <translation>Sin los filtros hay algo.</translation>
    </message>
    <message>
        <source>the stars are everyone’s average</source>
        <translation>las estrellas son la media de todos</translation>
    </message>
    <message>
        <source>the stars are those of the one who likes it least</source>
        <translation>las estrellas son de quien menos le gusta</translation>
    </message>
    <message numerus="yes">
        <source>{name} by %Ln rating(s)</source>
        <translation>
            <numerusform>{name} según %Ln valoración</numerusform>
            <numerusform>{name} según %Ln valoraciones</numerusform>
        </translation>
    </message>
    <message>
        <source>{name}, without ratings, as people in general</source>
        <translation>{name}, sin valoraciones, como la gente en general</translation>
    </message>
</context>
<context>
    <name>TonightCard</name>
    <message>
        <source>Add to watchlist</source>
        <translation>Añadir a pendientes</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>No es para mí</translation>
    </message>
    <message>
        <source>On your watchlist</source>
        <translation>En pendientes</translation>
    </message>
    <message>
        <source>Seen it</source>
        <translation>Ya lo vi</translation>
    </message>
    <message>
        <source>TONIGHT</source>
        <translation>ESTA NOCHE</translation>
    </message>
    <message>
        <source>Tonight: {title}. {said}</source>
        <translation>Esta noche: {title}. {said}</translation>
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
            <numerusform>%Ln título está listo. Se usará desde el próximo inicio.</numerusform>
            <numerusform>%Ln títulos están listos. Se usarán desde el próximo inicio.</numerusform>
        </translation>
    </message>
    <message>
        <source>A newer catalogue</source>
        <translation>Un catálogo más nuevo</translation>
    </message>
    <message>
        <source>A newer catalogue is checked before it replaces this one; your ratings stay.</source>
        <translation>Un catálogo más nuevo se comprueba antes de sustituir a este; tus valoraciones se quedan.</translation>
    </message>
    <message>
        <source>A public key</source>
        <translation>Una clave pública</translation>
    </message>
    <message>
        <source>Address or file of a newer catalogue</source>
        <translation>Dirección o archivo de un catálogo más nuevo</translation>
    </message>
    <message>
        <source>Bundles (*.zip)</source>
        <translation>Paquetes (*.zip)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Catalogue and models</source>
        <translation>Catálogo y modelos</translation>
    </message>
    <message>
        <source>Catalogues signed with the key {key} are trusted now.</source>
        <translation>Ahora se confía en los catálogos firmados con la clave {key}.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Fetching and checking…</source>
        <translation>Descargando y comprobando…</translation>
    </message>
    <message>
        <source>Progress of the update</source>
        <translation>Progreso de la actualización</translation>
    </message>
    <message>
        <source>Public keys (*.pub)</source>
        <translation>Claves públicas (*.pub)</translation>
    </message>
    <message>
        <source>Stopped: nothing has changed.</source>
        <translation>Detenido: no ha cambiado nada.</translation>
    </message>
    <message>
        <source>This catalogue is in use already.</source>
        <translation>Este catálogo ya está en uso.</translation>
    </message>
    <message>
        <source>Trust a key…</source>
        <translation>Confiar en una clave…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Whoever holds the private half of a trusted key may sign catalogues for this app</source>
        <translation>Quien tenga la mitad privada de una clave de confianza puede firmar catálogos para esta aplicación</translation>
    </message>
    <message>
        <source>https://… or choose a file</source>
        <translation>https://… o elige un archivo</translation>
    </message>
</context>
<context>
    <name>WatchlistPage</name>
    <message numerus="yes">
        <source>%Ln title(s)</source>
        <translation>
            <numerusform>%Ln título</numerusform>
            <numerusform>%Ln títulos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln title(s) would take longer.</source>
        <translation>
            <numerusform>%Ln título duraría más.</numerusform>
            <numerusform>%Ln títulos durarían más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Browse titles</source>
        <translation>Explorar títulos</translation>
    </message>
    <message>
        <source>By title</source>
        <translation>Por título</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Borrar filtros</translation>
    </message>
    <message>
        <source>Most stars for me first</source>
        <translation>Primero las de más estrellas para mí</translation>
    </message>
    <message>
        <source>Newest on the list first</source>
        <translation>Primero lo último añadido</translation>
    </message>
    <message>
        <source>Nothing fits in this time</source>
        <translation>Nada cabe en este tiempo</translation>
    </message>
    <message>
        <source>Nothing on your watchlist yet</source>
        <translation>Aún no tienes nada en pendientes</translation>
    </message>
    <message>
        <source>Nothing passes these filters</source>
        <translation>Nada pasa estos filtros</translation>
    </message>
    <message>
        <source>Order of the watchlist</source>
        <translation>Orden de pendientes</translation>
    </message>
    <message>
        <source>Press W on any title, or “Watchlist” in its details, and it waits here, the best for you first. An import from Letterboxd, IMDb or Trakt brings a watchlist along.</source>
        <translation>Pulsa W en cualquier título, o «Pendientes» en sus detalles, y esperará aquí, primero lo mejor para ti. Una importación de Letterboxd, IMDb o Trakt trae consigo su lista.</translation>
    </message>
    <message>
        <source>Shortest first</source>
        <translation>Primero las más cortas</translation>
    </message>
    <message>
        <source>Show any length</source>
        <translation>Mostrar cualquier duración</translation>
    </message>
    <message>
        <source>Titles on your watchlist</source>
        <translation>Títulos pendientes</translation>
    </message>
    <message>
        <source>Watchlist</source>
        <translation>Pendientes</translation>
    </message>
    <message numerus="yes">
        <source>Your watchlist has %Ln title(s), and the filters leave none of them.</source>
        <translation>
            <numerusform>Tienes %Ln título pendiente y los filtros no dejan ninguno.</numerusform>
            <numerusform>Tienes %Ln títulos pendientes y los filtros no dejan ninguno.</numerusform>
        </translation>
    </message>
    <message>
        <source>not in this catalogue: {titles}</source>
        <translation>no están en este catálogo: {titles}</translation>
    </message>
    <message>
        <source>{number} of unknown length, at the end</source>
        <translation>{number} de duración desconocida, al final</translation>
    </message>
    <message>
        <source>{number} within the filters</source>
        <translation>{number} dentro de los filtros</translation>
    </message>
    <message>
        <source>{number} within {minutes} minutes</source>
        <translation>{number} en {minutes} minutos</translation>
    </message>
</context>
<context>
    <name>WaysToAdd</name>
    <message>
        <source>A guest for this evening</source>
        <translation>Un invitado para esta noche</translation>
    </message>
    <message>
        <source>Add a profile to import into…</source>
        <translation>Añadir un perfil para importar…</translation>
    </message>
    <message>
        <source>Add a profile…</source>
        <translation>Añadir un perfil…</translation>
    </message>
    <message>
        <source>Find what all of you would like</source>
        <translation>Encontrad lo que os gustaría a todos</translation>
    </message>
    <message>
        <source>Make a profile for them and drop their export of Letterboxd, IMDb, Trakt or another service on the window.</source>
        <translation>Crea un perfil para esa persona y suelta sobre la ventana su exportación de Letterboxd, IMDb, Trakt u otro servicio.</translation>
    </message>
    <message>
        <source>Open an export that they brought. It is read into memory, and nothing of it is stored.</source>
        <translation>Abre una exportación que haya traído. Se lee en memoria y no se guarda nada.</translation>
    </message>
    <message>
        <source>Open their ratings…</source>
        <translation>Abrir sus valoraciones…</translation>
    </message>
    <message>
        <source>Someone who uses this machine</source>
        <translation>Alguien que usa este equipo</translation>
    </message>
    <message>
        <source>Someone with ratings elsewhere</source>
        <translation>Alguien con valoraciones en otro sitio</translation>
    </message>
    <message>
        <source>They get a profile of their own and rate a dozen titles. Then switch back to yours.</source>
        <translation>Recibe un perfil propio y valora una docena de títulos. Después vuelve al tuyo.</translation>
    </message>
</context>
<context>
    <name>WelcomePage</name>
    <message>
        <source>A screen of well known titles at a time, chosen for what your stars would tell. What you leave empty counts as not seen.</source>
        <translation>Una pantalla de títulos conocidos cada vez, elegidos por lo que dirían tus estrellas. Lo que dejes vacío cuenta como no visto.</translation>
    </message>
    <message>
        <source>An export of Letterboxd, IMDb, Trakt, MovieLens and others, or any table with titles and ratings. You can also drop the file on this window. You see what it would change before anything is written.</source>
        <translation>Una exportación de Letterboxd, IMDb, Trakt, MovieLens y otros, o cualquier tabla con títulos y valoraciones. También puedes soltar el archivo en esta ventana. Ves lo que cambiaría antes de que se escriba nada.</translation>
    </message>
    <message>
        <source>Bring your ratings</source>
        <translation>Trae tus valoraciones</translation>
    </message>
    <message>
        <source>Groups of well known films, each for a taste. Pick those you would rather watch from.</source>
        <translation>Grupos de películas conocidas, cada uno de un gusto. Elige aquellos de los que preferirías ver algo.</translation>
    </message>
    <message>
        <source>Import a file</source>
        <translation>Importar un archivo</translation>
    </message>
    <message>
        <source>Other ways to begin</source>
        <translation>Otras formas de empezar</translation>
    </message>
    <message>
        <source>Pick groups</source>
        <translation>Elegir grupos</translation>
    </message>
    <message>
        <source>Pick what you like</source>
        <translation>Elige lo que te gusta</translation>
    </message>
    <message>
        <source>Rate titles</source>
        <translation>Valorar títulos</translation>
    </message>
    <message>
        <source>Show what is for me</source>
        <translation>Mostrar lo que es para mí</translation>
    </message>
    <message>
        <source>Skip for now</source>
        <translation>Omitir por ahora</translation>
    </message>
    <message>
        <source>Tell a little of your taste, whichever way suits you. Nothing leaves this computer, and you can go on another time.</source>
        <translation>Cuenta un poco de tu gusto, de la forma que prefieras. Nada sale de este ordenador, y puedes seguir en otro momento.</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
</TS>
