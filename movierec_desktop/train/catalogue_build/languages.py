"""Languages as ISO 639-1 codes, and which list is believed first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from movierec_desktop.domain.title import UNKNOWN_LANGUAGE
from movierec_desktop.train.catalogue_build.entry import Entry, LanguageBasis
from movierec_desktop.train.catalogue_titles import STATED

ORDER: tuple[tuple[str, LanguageBasis], ...] = (
    ("tv_series_2708", LanguageBasis.ORIGINAL),
    ("tmdb_top10k", LanguageBasis.ORIGINAL),
    ("tmdb5000", LanguageBasis.ORIGINAL),
    ("imdb5000", LanguageBasis.SINGLE),
    ("tmdb_lang_title_slim", LanguageBasis.ORIGINAL),
    ("cmu_movie_summary", LanguageBasis.SINGLE),
    ("tvmaze_2565", LanguageBasis.SINGLE),
    ("streaming_platforms_movies", LanguageBasis.SINGLE),
    ("streaming_platforms_movies", LanguageBasis.FIRST),
)
"""Who is believed first. After them come CMU's films with several languages, decided by the country."""
_RANK = {pair: place for place, pair in enumerate(ORDER)}

_NAMES = """
aa Afar|ab Abkhazian|af Afrikaans|ak Akan|am Amharic|ar Arabic|ar Egyptian Arabic|as Assamese|ay Aymara|
az Azerbaijani|be Belarusian|bg Bulgarian|
bm Bambara|bn Bengali|bo Tibetan|bo Standard Tibetan|bo Tibetan languages|br Breton|bs Bosnian|ca Catalan|ce Chechen|
co Corsican|cs Czech|cy Welsh|da Danish|de German|de Swiss German|dz Dzongkha|el Greek|en English|en American English|
en Australian English|en South African English|en Indian English|eo Esperanto|es Spanish|et Estonian|eu Basque|
fa Persian|fa Dari|fa Farsi, Western|ff Fula|fi Finnish|fr French|ga Irish|gd Scottish Gaelic|gl Galician|gl Gallegan|
gn Guarani|gu Gujarati|ha Hausa|he Hebrew|hi Hindi|hi Hindustani|hr Croatian|ht Haitian|hu Hungarian|hy Armenian|
id Indonesian|ig Ibo|ig Igbo|is Icelandic|it Italian|it Sicilian|iu Inuktitut|ja Japanese|ka Georgian|kk Kazakh|
kl Greenlandic|km Khmer|km Khmer, Central|kn Kannada|ko Korean|ku Kurdish|ky Kyrgyz|la Latin|lb Luxembourgish|
ln Lingala|lo Lao|lt Lithuanian|lv Latvian|mi Maori|mi Māori|mk Macedonian|ml Malayalam|mn Mongolian|mr Marathi|
ms Malay|mt Maltese|my Burmese|ne Nepali|nl Dutch|nl Flemish|no Norwegian|nv Navajo|ny Nyanja|or Oriya|pa Punjabi|
pa Panjabi|pl Polish|ps Pashto|ps Pushto|pt Portuguese|pt Brazilian Portuguese|qu Quechua|ro Romanian|ru Russian|
rw Kinyarwanda|sa Sanskrit|se Saami|se Sami languages|si Sinhala|si Sinhalese|sk Slovak|sl Slovenian|so Somali|
sq Albanian|sr Serbian|sr Serbo-Croatian|st Sotho|st Southern Sotho|sv Swedish|sw Swahili|ta Tamil|te Telugu|tg Tajik|
th Thai|ti Tigrinya|tk Turkmen|tl Tagalog|tl Filipino|tr Turkish|uk Ukrainian|ur Urdu|uz Uzbek|vi Vietnamese|wo Wolof|
xh Xhosa|yi Yiddish|yo Yoruba|zh Chinese|zh Mandarin|zh Standard Mandarin|zh Mandarin Chinese|zh Cantonese|
zh Standard Cantonese|zh Min Nan|zh Hokkien|zh Taiwanese|zh Shanghainese|zh Teochew|zh Hakka|zh Chinese, Hakka|zu Zulu
"""
_CODES = {
    name.strip().casefold(): code
    for code, _, name in (part.strip().partition(" ") for part in _NAMES.replace("\n", "").split("|"))
}
_KNOWN = frozenset(_CODES.values())
_OTHER_CODES = {"cn": "zh", "nb": "no", "nn": "no", "sh": "sr", "iw": "he", "in": "id", "ji": "yi"}
"""TMDB's own code for Cantonese (ISO 639-1 has one code for all Chinese), the written forms of Norwegian, old codes."""


def language_codes(raw: Iterable[str]) -> tuple[str, ...]:
    """ISO 639-1 codes for names ("Tamil Language") or codes, in order; what has no code is left out."""
    found = []
    for name in raw:
        text = name.strip()
        bare = text.casefold().removesuffix(" language")
        code = _OTHER_CODES.get(text, text if text in _KNOWN else _CODES.get(bare, _CODES.get(text.casefold(), "")))
        if code:
            found.append(code)
    return tuple(dict.fromkeys(found))


@dataclass(frozen=True, slots=True)
class Language:
    """`code` "" is unknown. `basis` is "stated", "inferred" or "", `source` the list that said it or "country"."""

    code: str = UNKNOWN_LANGUAGE
    source: str = ""
    basis: str = ""


def stated_language(entries: Sequence[Entry]) -> Language:
    """What the most trusted list says about a title, if any does."""
    told = [entry for entry in entries if entry.languages and (entry.source, entry.language_basis) in _RANK]
    if not told:
        return Language()
    best = min(told, key=lambda entry: _RANK[entry.source, entry.language_basis])
    return Language(best.languages[0], best.source, STATED)
