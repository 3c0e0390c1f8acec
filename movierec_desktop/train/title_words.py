"""Words that tell how a title was written: articles that MovieLens moves to the end, and words of English."""

import re
import unicodedata

ARTICLES = (
    *("The", "An", "A"),
    *("Les", "Le", "La", "Une", "Un"),
    *("El", "Los", "Las", "Lo", "Una"),
    *("Il", "Gli", "I"),
    *("Der", "Die", "Das", "Den", "Ein", "Eine"),
    *("De", "Het", "Een"),
    *("Det", "En", "Et", "Ett"),
    *("Os", "As", "O", "Um", "Uma"),
    "Da",
)
"""Articles, and the few small words that the data treats as one, as "Beat That ... (battre mon coeur ..., De)"."""

ELIDED_ARTICLES = r"L['’]|Un['’]|Gl['’]"
"""Written without a space after them. A pattern, for inside a group."""

# One of these is enough: no other language of the catalogue writes them.
_SURELY_ENGLISH = frozenset(["the", "of", "and", "your", "with", "from", "you", "this", "that", "what", "how", "it"])
# Common in English titles; the short ones also turn up in transcribed Cantonese ("Gun chung") and elsewhere.
_ENGLISH_TEXT = """
about above adventures affair affairs after again against alaska alien aliens all always american angel angels another
anyone anything are army autumn away back bad battle beast beasts beautiful beauty because before beginning begins
behind between beyond big bird birds bitter black blood bloody blue body bomb bone boy boys bride brother brothers
bullet call called can't castle cat cats chapter child children city close club cold come comes coming company cop
crazy crime criminal cruel curse dance dancer danger dangerous dark darkness daughter daughters dawn day days dead
deadline deadly death deep demon desire devil died dirty divorce doctor doctor's dog dogs don't door double down dream
dreams driver dying eagle earth east edge egg eight election empire empty end ending enemies enemy english escape
evening every everybody everything evil eye eyes face fall falling false family fantastic fast father fear festival
fever fight fighter final fire first five flesh flight flying forest forever found four free freedom friend friends
frogs full game games garden get gets getting ghost ghosts giant girl girls give gives go god's going gold golden gone
good great green guns hairstylist hand hands happiness happy haunted haunting he's head heart hearts heaven hell her
hero heroes hidden high highway his holy home honey horror horse hot house hunt hunter hunters hunting husband
hypnotic i'll i'm i've ice immortal incredible innocent into invasion is island islands it's its jack journey jungle
justice kid kids kill killer killers killing king kingdom know knows lady last left legend let's letter letters life
light little live lives living lonely lord lost love lover lovers loves low mad made magic make makes making man's
marriage married massacre master mechanic midnight milk mind mission mister money monster monsters moon morning mother
mountain movie murder music my mystery naked never new night nightmare nights nine nobody north not nothing ocean off
old one open ordinary other others our out outlaw outlaws paradise part party passion peace people perfect person
photocopy pirate pirates play player pleasure police population power prince princess prison private project promise
queen rain rambo rebel rebels recording red return returns revenge riders right ring river road rock room rose run
runner running sad savage say says school screaming screams sea searchers second secret secrets seen sense seven
seventeen shadow shadows she-devil shock short silence silent silver simple single sister sisters six sky slave slaves
small snake snow soldier soldiers solemn somebody someone something song sons soul sound south speed spider spring
star stars steel stories storm story strange stranger strangers street streets summer summer's super survival sweet
sword take taken takes tale tales target tell tells ten terminal terror their there these they thief thieves third
those three through thunder tiger time time-bomb times today tomb tomorrow tower town trap treasure tree trip trouble
true try twin twins twisted two uncle undercover unholy universal up valley vampire vampires vengeance victory village
virgin voice voyage want wanted wants war warrior warriors wars water waves way way's we we'll wedding weekend west
when where white who who's why wicked wife wild wind winter witch witches without wolf wolves woman woman's women
women's wonderful wood woods world wrong year years yellow yesterday you're young zombie zombies
"""
_ENGLISH = frozenset(_ENGLISH_TEXT.split())
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_POSSESSIVE = re.compile(r"\b[A-Z]\w+['’]s\b")
_ENGLISH_ARTICLE = re.compile(r"^The\s|,\s*(?:The|An?)$")
_FOREIGN_ARTICLE = re.compile(
    r"^(?:Les?|La|Une?|El|Los|Las|Una|Il|Gli|Der|Das|Den|Ein|Eine|De|Het|Een|Det|Ett)\s|,\s*(?!The|An?)[^\W\d_]{1,3}['’]?$"
)


def looks_english(bracket: str) -> bool:
    """Whether the title in a bracket, its article still at the end, reads as English.

    Meant for telling an English alternative title from an original one: so it is English when an article or a
    word such as "of" says so, or when at least half of its words are common English ones. An accent, or an article
    of another language, says that it is not. A title of one rare word cannot be told and counts as not English.
    """
    if _ENGLISH_ARTICLE.search(bracket):
        return True
    words = [word.casefold().replace("’", "'") for word in _WORD.findall(bracket)]
    if looks_foreign(bracket):
        return False
    if _POSSESSIVE.search(bracket) or any(word in _SURELY_ENGLISH for word in words):
        return True
    common = [word for word in words if word in _ENGLISH]
    long_enough = any(len(word) > 3 for word in common)
    return bool(words) and (2 * len(common) > len(words) or (long_enough and 2 * len(common) == len(words)))


def looks_foreign(title: str) -> bool:
    """Whether an accent or an article, in front or still at the end, says that a title is not English."""
    return bool(_FOREIGN_ARTICLE.search(title)) or any(unicodedata.decomposition(letter) for letter in title)
