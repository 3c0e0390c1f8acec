"""Where the facts come from: named in the bundle's manifest beside the licences."""

from movierec_desktop.train.catalogue_build.gathering import Gathering

_IMDB = (
    "Facts that were gathered from IMDb's pages (https://www.imdb.com) by others; no texts, no votes; non-commercial"
)
_TMDB = "Facts from TMDB (https://www.themoviedb.org); not endorsed or certified by TMDB; no input of a model"
_JUSTWATCH = "JustWatch snapshot of the United States in 2022"
_PLATFORMS = "Listing of the platforms' own catalogues as of 2021"
_TERMS = {
    "cmu_movie_summary": "CMU Movie Summary Corpus (Bamman, O'Connor and Smith 2013), CC BY-SA",
    "imdb5000": _IMDB,
    "imdb_top_2025": _IMDB,
    "justwatch_amazon_2022": _JUSTWATCH,
    "justwatch_netflix_2022": _JUSTWATCH,
    "kaggle45k_directors": _TMDB,
    "kaggle45k_slim": _TMDB,
    "movie_industry_7668": _IMDB,
    "platform_titles_2021": _PLATFORMS,
    "streaming_platforms_movies": "Films on four streaming platforms as of 2020",
    "tmdb5000": _TMDB,
    "tmdb_lang_title_slim": _TMDB,
    "tmdb_top10k": _TMDB,
    "tmdb_tv_10k_nolang": _TMDB,
    "tv_series_2708": "Series of TMDB and IMDb, facts only",
    "tvmaze_2565": "TVmaze (https://www.tvmaze.com), CC BY-SA",
}


def fact_sources(gathering: Gathering) -> list[dict[str, object]]:
    """Every list that gave facts, by name, with its terms and how many of its entries are in the catalogue."""
    used: dict[str, int] = {}
    for title in gathering.index.titles:
        for source in {source.partition("/")[0] for source in title.sources}:
            used[source] = used.get(source, 0) + 1
    return [{"name": name, "titles": used[name], "terms": _TERMS[name]} for name in sorted(_TERMS.keys() & used.keys())]
