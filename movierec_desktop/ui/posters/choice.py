"""Which genre speaks for a title, and which motifs a genre has."""

import random
from collections.abc import Callable
from typing import Final

from movierec_desktop.ui.posters.canvas import Canvas
from movierec_desktop.ui.posters.motifs import lines, rounds, scenes, signs, tiles

Motif = Callable[[Canvas], None]

_TELLING: Final[dict[str, int]] = {
    "Western": 20,
    "Film-Noir": 19,
    "Horror": 18,
    "Musical": 17,
    "Sci-Fi": 16,
    "War": 15,
    "Animation": 14,
    "Documentary": 14,
    "Fantasy": 11,
    "Mystery": 10,
    "Crime": 10,
    "History": 9,
    "Adventure": 8,
    "Children": 8,
    "Romance": 7,
    "Action": 7,
    "Thriller": 6,
    "Comedy": 5,
    "Drama": 2,
    "IMAX": 0,
}
"""How much a genre says about a film: a western comedy drama is a western before all."""

_ALIASES: Final[dict[str, str]] = {
    "Biography": "History",
    "Family": "Children",
    "Kids": "Children",
    "Music": "Musical",
    "Science Fiction": "Sci-Fi",
    "Noir": "Film-Noir",
    "News": "Documentary",
    "Reality": "Documentary",
    "(no genres listed)": "",
}

MOTIFS: Final[dict[str, tuple[Motif, ...]]] = {
    "Crime": (
        lines.diagonal_slats, lines.diagonal_slats, lines.blinds, lines.bars, lines.fault, rounds.whorl,
        scenes.skyline, scenes.long_shadow, signs.crosshair,
    ),
    "Sci-Fi": (
        rounds.rings, rounds.rings, rounds.ripples, rounds.sundered, rounds.signal, rounds.orbits, rounds.eclipse,
        rounds.planet, rounds.planet, rounds.arcs, lines.converging,
    ),
    "Romance": (
        rounds.overlap, rounds.overlap, rounds.ribbons, rounds.petals, rounds.two_moons, rounds.heart, scenes.tide,
    ),
    "Drama": (
        scenes.horizon, scenes.horizon, scenes.strata, scenes.tide, scenes.window, scenes.lone_tree, scenes.arches,
        scenes.long_shadow, tiles.paper_cut, tiles.portrait, rounds.sliced, rounds.ripples, lines.staircase,
        scenes.sail,
    ),
    "Mystery": (
        signs.nested_frames, signs.nested_frames, signs.corridor, signs.keyhole, signs.watching_eye,
        signs.turning_squares, lines.staircase,
    ),
    "Horror": (
        signs.drips, signs.drips, signs.claws, signs.teeth, signs.eyes_in_the_dark, signs.bare_tree,
    ),
    "War": (lines.chevrons, lines.chevrons, lines.marching, lines.searchlights, lines.barbed, signs.medal, signs.poppy),
    "Western": (scenes.low_sun, scenes.low_sun, scenes.cactus, scenes.open_road, signs.medal, scenes.mountains),
    "Documentary": (tiles.grid, tiles.grid, tiles.contours, tiles.columns_of_data, tiles.aperture, tiles.waveform),
    "Comedy": (
        rounds.dots, rounds.dots, rounds.halftone, rounds.smile, rounds.confetti, rounds.sliced, tiles.quarter_turns,
        scenes.balloons,
    ),
    "Animation": (
        scenes.clouds, scenes.clouds, scenes.toy_hills, scenes.balloons, scenes.rainbow, tiles.toy_blocks,
        scenes.night_sky,
    ),
    "Thriller": (
        lines.beam, lines.beam, lines.converging, signs.crosshair, rounds.vertigo, lines.shards, scenes.long_shadow,
        signs.watching_eye, lines.fault,
    ),
    "Action": (lines.speed, lines.bolt, lines.converging, lines.shards, lines.marching, scenes.open_road),
    "Adventure": (
        scenes.mountains, scenes.sail, signs.compass, signs.route, scenes.strata, scenes.open_road, tiles.contours,
    ),
    "Fantasy": (scenes.castle, scenes.night_sky, signs.gem, scenes.arches, scenes.lone_tree, signs.seal),
    "Musical": (
        lines.equaliser, lines.piano, lines.staves, rounds.vinyl, rounds.spotlights, rounds.ribbons,
    ),
    "Film-Noir": (scenes.street_lamp, lines.blinds, scenes.skyline, lines.staircase, scenes.long_shadow, lines.beam),
    "Children": (tiles.toy_blocks, tiles.kite, tiles.paper_plane, scenes.balloons, scenes.rainbow, scenes.toy_hills),
    "History": (signs.column, signs.seal, scenes.arches, tiles.portrait, signs.medal),
    "": (
        tiles.quarter_turns, tiles.leader, tiles.filmstrip, tiles.big_screen, tiles.paper_cut, rounds.sliced,
        rounds.arcs,
    ),
}  # fmt: skip


def speaking_genres(genres: tuple[str, ...], rng: random.Random) -> tuple[str, str]:
    """The genre that makes the poster and the one that may colour it; "" for none.

    Mostly the most telling of a title's genres, sometimes the next: else every drama of a crime would be slats.
    """
    known = {_ALIASES.get(genre, genre) for genre in genres} & _TELLING.keys()
    ranked = sorted(known, key=lambda genre: (-_TELLING[genre], genre))
    draw = rng.random()
    if not ranked:
        return "", ""
    if len(ranked) == 1:
        return _drawn(ranked[0]), ""
    first, second = ranked[:2]
    if draw < _swap_share(first, second):
        first, second = second, first
    return _drawn(first), _drawn(second)


def choose_motif(genre: str, rng: random.Random) -> Motif:
    """One of the genre's motifs."""
    return rng.choice(MOTIFS[genre])


def _swap_share(first: str, second: str) -> float:
    lead = _TELLING[first] - _TELLING[second]
    return 0.38 if lead <= 2 else 0.26 if lead <= 5 else 0.08


def _drawn(genre: str) -> str:
    return genre if genre in MOTIFS else ""
