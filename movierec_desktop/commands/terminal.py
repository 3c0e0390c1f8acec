"""The app's job without a window: find titles, rate them, read the list, ask why."""

import sys
from collections.abc import Callable
from pathlib import Path

from movierec_desktop.commands.recommend import reasons_line, recommendation_line
from movierec_desktop.commands.search import search_line
from movierec_desktop.domain.errors import InputError, MovieRecError
from movierec_desktop.domain.stars import parse_stars, stars_text
from movierec_desktop.domain.title import Title
from movierec_desktop.domain.title_filter import KindChoice, TitleFilter
from movierec_desktop.services.engine import Engine
from movierec_desktop.services.feedback import Where
from movierec_desktop.services.learning import Learning
from movierec_desktop.services.library import Library
from movierec_desktop.services.recommendations import TasteView
from movierec_desktop.services.starting import start
from movierec_desktop.services.title_choice import choose_title
from movierec_desktop.store.profile import Profile

_LISTED = 10
_LIST_NAME = "terminal"
"""Under which recommendations are remembered."""
HELP = """\
  find WORDS           titles by name
  rate TITLE STARS     a movieId, a name or "Heat (1995)", and 0.5 to 5 stars
  list [film|series]   what to watch next
  why TITLE            where the prediction for a title comes from
  no TITLE             do not offer this title again
  seen TITLE           seen, without stars; or not seen after all
  later [TITLE]        put it on the watchlist, or take it off; what is on it
  undo                 take the last change back
  mine                 what you rated
  quit                 leave (your ratings are saved)"""


class Terminal:
    """One conversation. Each command is a method; what it raises as MovieRecError is told and the talk goes on."""

    def __init__(self, engine: Engine, library: Library, learning: Learning) -> None:
        self._engine = engine
        self._library = library
        self._learning = learning
        self._commands: dict[str, Callable[[str], None]] = {
            "find": self._find,
            "rate": self._rate,
            "list": self._list,
            "why": self._why,
            "no": self._dismiss,
            "seen": self._mark_seen,
            "later": self._put_off,
            "undo": self._undo,
            "mine": self._mine,
            "help": lambda _: print(HELP),
        }

    def start(self) -> None:
        """Greet, and show the list as it stands."""
        print(f"{len(self._engine.catalogue):,} titles, {len(self._library.ratings)} rated by you. Commands:\n{HELP}\n")
        self._list("")

    def handle(self, line: str) -> bool:
        """Carry out one line; False when the person wants to leave."""
        word, _, rest = line.strip().partition(" ")
        if word in ("quit", "exit", "q"):
            return False
        if not word:
            return True
        command = self._commands.get(word)
        try:
            if command is None:
                raise InputError(f"'{word}' is not a command: 'help' lists them")
            command(rest.strip())
        except MovieRecError as error:
            print(error)
        return True

    def _view(self) -> TasteView:
        stars = {title_id: rating.stars for title_id, rating in self._library.ratings.items()}
        return TasteView(self._engine, None, stars, self._library.doubted, self._learning.personal)

    def _title(self, text: str) -> Title:
        if not text:
            raise InputError("Name a title: a movieId, a name, or a name with its year in brackets")
        return choose_title(self._engine.catalogue, text)

    def _find(self, query: str) -> None:
        catalogue = self._engine.catalogue
        titles = catalogue.titles(catalogue.search(query)[:_LISTED])
        print("\n".join(map(search_line, titles)) or f"Nothing is called '{query}'.")

    def _rate(self, rest: str) -> None:
        name, _, stars = rest.rpartition(" ")
        title = self._title(name.strip())
        given = parse_stars(stars)
        known = title.id in self._library.ratings
        self._library.rate(title, given, None if known else self._view().prediction(title.row))
        print(f"{title.label} rated {stars_text(parse_stars(stars))} · saved")

    def _list(self, kind: str) -> None:
        if kind not in ("", "film", "series"):
            raise InputError(f"'{kind}' is no kind: say 'list', 'list film' or 'list series'")
        chosen = TitleFilter(kind=KindChoice(kind) if kind else KindChoice.ALL)
        view = self._view()
        if not self._library.ratings:
            print("Nothing is known of you yet; this is what people in general like. Rate a few titles.")
        listed = view.top(_LISTED, self._engine.catalogue.facts.mask(chosen), self._library.not_offered)
        explained = {item.title.id: view.explain(item.title.row) for item in listed}
        for recommendation in listed:
            print(recommendation_line(recommendation))
            if self._library.ratings:
                print(f"      {reasons_line(explained[recommendation.title.id])}")
        where = Where(_LIST_NAME, self._engine.bundle.default_model, chosen)
        self._library.feedback.note_shown(
            where, listed, lambda item: [reason.title_id for reason in explained[item.title.id].reasons]
        )
        self._library.feedback.flush()

    def _why(self, text: str) -> None:
        title = self._title(text)
        view = self._view()
        explanation = view.explain(title.row)
        print(recommendation_line(view.recommendations([title])[0]).removeprefix("  1.").strip())
        print(f"  {explanation.starting_point:5.2f}  to begin with")
        for reason in explanation.reasons[:_LISTED]:
            print(f"  {reason.contribution:+5.2f}  {reason.name}, which you gave {stars_text(reason.stars)}")
        rest = sum(reason.contribution for reason in explanation.reasons[_LISTED:]) + explanation.others
        n_rest = len(explanation.reasons) + explanation.n_others - _LISTED
        if n_rest > 0:
            print(f"  {rest:+5.2f}  {n_rest} other ratings")

    def _dismiss(self, text: str) -> None:
        title = self._title(text)
        self._library.toggle_dismissed(title)
        offered = title.id not in self._library.dismissed
        print(f"{title.label} will {'be offered again' if offered else 'not be offered again'} · saved")

    def _mark_seen(self, text: str) -> None:
        title = self._title(text)
        if title.id in self._library.ratings and title.id not in self._library.watchlist:
            print(f"{title.label} is rated, so it is seen")
            return
        self._library.toggle_seen(title)
        print(f"{title.label} is {'seen' if self._library.is_seen(title.id) else 'not seen'} · saved")

    def _put_off(self, text: str) -> None:
        if not text:
            rows = self._engine.catalogue.rows_of_ids(sorted(self._library.watchlist))
            titles = self._engine.catalogue.titles(row for row in rows.tolist() if row >= 0)
            print("\n".join(map(search_line, titles)) or "Nothing is on your watchlist.")
            return
        title = self._title(text)
        self._library.toggle_watchlist(title)
        is_listed = title.id in self._library.watchlist
        print(f"{title.label} is {'on your watchlist' if is_listed else 'not on your watchlist'} · saved")

    def _undo(self, _: str) -> None:
        change = self._library.undo()
        print(f"{change.label} is as it was before · saved" if change else "There is nothing to take back.")

    def _mine(self, _: str) -> None:
        for rating in sorted(self._library.ratings.values(), key=lambda r: (-r.stars, r.label)):
            print(f"  {stars_text(rating.stars):>2}  {rating.label}")


def run_terminal(engine: Engine, profile_file: Path) -> int:
    """Talk until the person leaves or the input ends; the engine is closed then."""
    profile = Profile(profile_file)
    for words in start(engine, profile):
        print(words)
    terminal = Terminal(engine, Library(profile, engine.replaced), Learning(engine, profile.path))
    terminal.start()
    interactive = sys.stdin.isatty()
    while True:
        try:
            line = input("\n> " if interactive else "")
        except EOFError:
            break
        if not terminal.handle(line):
            break
    profile.close()
    engine.close()
    return 0
