import pytest

from movierec_desktop.train.titles import parse_genres, parse_title


@pytest.mark.parametrize(
    ("raw", "name", "year"),
    [
        ("Toy Story (1995)", "Toy Story", 1995),
        ("Matrix, The (1999)", "The Matrix", 1999),
        ("American in Paris, An (1951)", "An American in Paris", 1951),
        ("Misérables, Les (1995)", "Les Misérables", 1995),
        ("Boot, Das (Boat, The) (1981)", "Das Boot", 1981),
        ("Avventura, L' (Adventure, The) (1960)", "L'Avventura", 1960),
        ("Mad Adventures of Rabbi Jacob, the (1973)", "The Mad Adventures of Rabbi Jacob", 1973),
        ("Fidanzati, I (Fiances, The) (1963)", "I Fidanzati", 1963),
        ("King and I, The (1956)", "The King and I", 1956),
        ("Ultimate Accessory,The (100% cachemire) (2013)", "The Ultimate Accessory", 2013),
        ("The Hire: Star, The (2001)", "The Hire: Star", 2001),
        ("Girl, Interrupted (1999)", "Girl, Interrupted", 1999),
        ("I, Robot (2004)", "I, Robot", 2004),
        ("Lost, Lost, Lost (1976) ", "Lost, Lost, Lost", 1976),
        ("Die, Mommie, Die (2003)", "Die, Mommie, Die", 2003),
        ("McFarland, USA (2015)", "McFarland, USA", 2015),
        ("Oh, Sun (Soleil O) (1967)", "Oh, Sun", 1967),
        ("(500) Days of Summer (2009)", "(500) Days of Summer", 2009),
        (
            "Birdman: Or (The Unexpected Virtue of Ignorance) (2014)",
            "Birdman: Or (The Unexpected Virtue of Ignorance)",
            2014,
        ),
        ("Assassin(s) (1997)", "Assassin(s)", 1997),
        ("1917 (2019)", "1917", 2019),
        ("2012 (2009)", "2012", 2009),
        ("Babylon 5", "Babylon 5", None),
        ("Irwin & Fran 2013", "Irwin & Fran 2013", None),
        ("Jack's Back (1988) ", "Jack's Back", 1988),
        ("Brotherhood  (2010)", "Brotherhood", 2010),
        ("Don Quixote (1973) (1973)", "Don Quixote", 1973),
        ("Mona and the Time of Burning Love (Mona ja palavan rakkauden aika) (1983))", None, 1983),
        ("Bleach (Bur&#299;chi) (2008)", "Bleach", 2008),
        (" (2019)", "(2019)", None),
        ("() (2003)", "()", 2003),
        ("", "", None),
    ],
)
def test_name_and_year(raw: str, name: str | None, year: int | None) -> None:
    parsed = parse_title(raw)
    assert parsed.year == year
    assert not parsed.is_series
    if name is not None:
        assert parsed.name == name


@pytest.mark.parametrize(
    ("raw", "name", "aliases", "original"),
    [
        (
            "City of Lost Children, The (Cité des enfants perdus, La) (1995)",
            "The City of Lost Children",
            ("La Cité des enfants perdus",),
            "La Cité des enfants perdus",
        ),
        ("Seven (a.k.a. Se7en) (1995)", "Seven", ("Se7en",), ""),
        ("Adult Swim Yule Log (aka The Fireplace) (2022)", "Adult Swim Yule Log", ("The Fireplace",), ""),
        ("Gappa (AKA Monster, The) (Daikyojû Gappa) (1967)", "Gappa", ("The Monster", "Daikyojû Gappa"), None),
        ("Clink of Ice, The (a.k.a.: Sound of Ice Cubes, The) (1)", None, None, ""),
        (
            "Léon: The Professional (a.k.a. The Professional) (Léon) (1994)",
            "Léon: The Professional",
            ("The Professional", "Léon"),
            "Léon",
        ),
        ("Babies (Bébé(s)) (2010)", "Babies", ("Bébé(s)",), "Bébé(s)"),
        ("Strayed (égarés, Les) (2003)", "Strayed", ("Les égarés",), "Les égarés"),
        ("ComDads (les Compères) (1983)", "ComDads", ("les Compères",), "les Compères"),
        ("The Naked Truth (1957) (Your Past Is Showing)", "The Naked Truth", ("Your Past Is Showing",), ""),
        ("Road Warrior, The (Day of the Woman) (1981)", "The Road Warrior", ("Day of the Woman",), ""),
        ("Jour se lève, Le (Daybreak) (1939)", "Le Jour se lève", ("Daybreak",), ""),
        ("Or (a.k.a. My Treasure) (2004)", "Or", ("My Treasure",), ""),
        ("8 1/2 (8½) (1963)", "8 1/2", ("8½",), ""),
        ("I Am Curious (Blue) (Jag är nyfiken) (1968)", "I Am Curious (Blue)", ("Jag är nyfiken",), "Jag är nyfiken"),
        ("Weekend (a.k.a. Weekend) (1967)", "Weekend", (), ""),
        ("Vlad (Vlad &#354;epe&#351;) (1979)", "Vlad", ("Vlad Ţepeş",), "Vlad Ţepeş"),
    ],
)
def test_other_names(raw: str, name: str | None, aliases: tuple[str, ...] | None, original: str | None) -> None:
    parsed = parse_title(raw)
    if name is not None:
        assert parsed.name == name
    if aliases is not None:
        assert parsed.aliases == aliases
    if original is not None:
        assert parsed.original_name == original


@pytest.mark.parametrize(
    "name",
    [
        "Ah Boys To Men (Part 1)",
        "Help (TV Movie)",
        "Blade Runner (Director's Cut)",
        "Aliens (Extended)",
        "Piranha (3D)",
        "The Human Centipede (First Sequence)",
        "Birds of Prey (And the Fantabulous Emancipation of One Harley Quinn)",
        "Sousse: Marché aux charbons (avec chameaux)",
        "La Commune (Paris, 1871)",
        "All the Streets Are Silent (1987-1997)",
        "Sepultura: Under Siege (Live in Barcelona)",
    ],
)
def test_a_remark_stays_in_the_name(name: str) -> None:
    parsed = parse_title(f"{name} (2012)")
    assert (parsed.name, parsed.aliases, parsed.original_name) == (name, (), "")


@pytest.mark.parametrize(
    ("raw", "name", "year", "end_year"),
    [
        ("Fawlty Towers (1975-1979)", "Fawlty Towers", 1975, 1979),
        ("Death Note: Desu nôto (2006–2007)", "Death Note: Desu nôto", 2006, 2007),
        ("Big Bang Theory, The (2007-)", "The Big Bang Theory", 2007, None),
        ("Big Bang Theory, The (2007- )", "The Big Bang Theory", 2007, None),
        ("Planet Earth (TV mini-series) (2006)", "Planet Earth", 2006, None),
        ("Cosmos (miniseries) (1980)", "Cosmos", 1980, None),
        ("Firefly (TV Series) (2002)", "Firefly", 2002, None),
    ],
)
def test_series(raw: str, name: str, year: int, end_year: int | None) -> None:
    parsed = parse_title(raw)
    assert parsed.is_series
    assert (parsed.name, parsed.year, parsed.end_year) == (name, year, end_year)


def test_genres() -> None:
    assert parse_genres("Crime|Drama") == ("Crime", "Drama")
    assert parse_genres("(no genres listed)") == ()
    assert parse_genres("") == ()
    assert parse_genres("Drama||Drama| Comedy") == ("Drama", "Comedy")
