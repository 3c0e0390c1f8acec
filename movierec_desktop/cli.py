"""`movierec`: without a command it opens the app. Every command is imported when it is called, not before."""

import argparse
import importlib
import io
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

from movierec_desktop import __version__
from movierec_desktop.commands.plain_output import plain_output
from movierec_desktop.domain.errors import MovieRecError
from movierec_desktop.domain.own_title import KINDS

USAGE_ERROR = 2
_OF_THE_PERSON = ("open_app", "smoke", "catalogue_update", "delete_all", "profiles", "restore", "backup")
"""Commands that write what belongs to a person; what `train` makes is for everybody."""
INTERRUPTED = 130
_PROTOCOLS = ("official", "kfold", "holdout", "strong", "new", "new-items", "film-to-series", "new-series")
_LARGEST_SEED = 2**32 - 1


class _Parser(argparse.ArgumentParser):
    """Tells a wrong call in one line."""

    def error(self, message: str) -> NoReturn:
        self.exit(USAGE_ERROR, f"{self.prog}: {message} (see '{self.prog} --help')\n")


def _positive(text: str) -> int:
    value = int(text) if text.isdecimal() else 0
    if value < 1:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number of 1 or more")
    return value


def _decade(text: str) -> int:
    value = int(text) if text.isdecimal() and len(text) == 4 else 1
    if value % 10:
        raise argparse.ArgumentTypeError(f"'{text}' is not the first year of a decade, as 1950")
    return value


def _seed(text: str) -> int:
    value = int(text) if text.isdecimal() else -1
    if not 0 <= value <= _LARGEST_SEED:
        raise argparse.ArgumentTypeError(f"'{text}' is not a whole number from 0 to {_LARGEST_SEED}")
    return value


def _names(text: str) -> tuple[str, ...]:
    names = tuple(name.strip() for name in text.split(",") if name.strip())
    if not names or len(set(names)) != len(names):
        raise argparse.ArgumentTypeError(f"'{text}' is not a list of different names with commas between them")
    return names


def _common(parser: argparse.ArgumentParser, *, profile: bool = False) -> None:
    parser.add_argument("--bundle", type=Path, metavar="DIR", help="use the models in DIR instead of the bundled ones")
    if profile:
        parser.add_argument(
            "--profile", type=Path, metavar="FILE", help="use this profile instead of the one used last"
        )


def _add_recommend(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("recommend", help="recommend titles for the people in a ratings file")
    parser.add_argument(
        "--ratings",
        type=Path,
        metavar="CSV",
        help="columns [userId,]movieId,rating[,timestamp] (the profile's ratings)",
    )
    parser.add_argument("--top", type=_positive, default=10, metavar="N", help="titles a person (10)")
    output = parser.add_mutually_exclusive_group()
    output.add_argument("--json", action="store_true", help="print JSON")
    output.add_argument("--out", type=Path, metavar="CSV", help="write userId,rank,movieId,score")
    output.add_argument("--markdown", type=Path, metavar="FILE", help="write one person's list into a place of FILE")
    parser.add_argument("--mark", metavar="NAME", help="which place: '<!-- NAME: begin -->' to '<!-- NAME: end -->'")
    parser.add_argument("--kind", choices=["film", "series"], help="only films, or only series")
    parser.add_argument(
        "--language", metavar="xx", help="only titles in this original language (ISO 639-1 code, or 'unknown')"
    )
    parser.add_argument(
        "--decade", type=_decade, action="append", metavar="YYYY", help="only titles of the decade, as 1950; repeatable"
    )
    parser.add_argument("--model", metavar="NAME", help="a model of the bundle (its best)")
    _common(parser, profile=True)


def _add_predict(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("predict", help="predict stars for people and titles in files")
    parser.add_argument("--ratings", type=Path, metavar="CSV", required=True, help="given: userId,movieId,rating")
    parser.add_argument("--titles", type=Path, metavar="CSV", required=True, help="asked: userId,movieId")
    parser.add_argument("--out", type=Path, metavar="CSV", required=True, help="write userId,movieId,prediction")
    parser.add_argument("--model", metavar="NAME", help="a model of the bundle (its best)")
    _common(parser, profile=True)


def _add_search(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("search", help="find titles by name")
    parser.add_argument("query", nargs="+", metavar="QUERY", help="the beginning of each word is enough")
    parser.add_argument("--top", type=_positive, default=10, metavar="N", help="titles shown (10)")
    parser.add_argument("--json", action="store_true", help="print JSON")
    _common(parser, profile=True)


def _add_add_title(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("add-title", help="add a title that the catalogue does not have to your own")
    parser.set_defaults(module="add_title")
    parser.add_argument("--title", metavar="NAME", help="what it is called")
    parser.add_argument("--kind", choices=[kind.value for kind in KINDS], help="what it is")
    parser.add_argument("--year", type=_positive, metavar="YYYY", help="the year it came out, or began")
    parser.add_argument("--genre", action="append", metavar="NAME", help="as 'Drama'; repeatable")
    parser.add_argument("--language", metavar="xx", help="its original language (ISO 639-1 code)")
    parser.add_argument("--country", action="append", metavar="XX", help="ISO 3166-1 code; repeatable")
    parser.add_argument("--minutes", type=_positive, metavar="N", help="how long it lasts, or an episode of it")
    parser.add_argument("--original-title", metavar="NAME", help="what it is called where it comes from")
    parser.add_argument("--imdb-id", metavar="ttN", help="its id at IMDb, as tt0113277")
    parser.add_argument("--tmdb-id", type=_positive, metavar="N", help="its id at TMDB")
    parser.add_argument("--anyway", action="store_true", help="add it, whatever it may be already")
    parser.add_argument("--list", action="store_true", help="list the titles that you added")
    parser.add_argument(
        "--remove", type=_positive, metavar="ID", help="take one out again; what you said of it is kept"
    )
    parser.add_argument("--json", action="store_true", help="print JSON")
    _common(parser, profile=True)


def _add_rate(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("rate", help="rate one title in your profile")
    parser.add_argument("title", metavar="TITLE_OR_ID", help="a movieId, a name, or a name with its year in brackets")
    parser.add_argument("stars", metavar="STARS", help="0.5 to 5 in steps of 0.5")
    _common(parser, profile=True)


def _add_ratings(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("ratings", help="list the ratings of your profile, newest first")
    parser.add_argument("--json", action="store_true", help="print JSON")
    _common(parser, profile=True)


def _add_profiles(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("profiles", help="list the people with a profile on this machine")
    parser.add_argument("--json", action="store_true", help="print JSON")


def _add_import(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("import", help="import the export of another service into your profile")
    parser.add_argument(
        "file", type=Path, nargs="?", metavar="FILE", help="ZIP, CSV, JSON or XML; recognised by content"
    )
    parser.add_argument("--dry-run", action="store_true", help="show what would change, and write nothing")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--undo", action="store_true", help="take the last import back, all of it")
    _common(parser, profile=True)
    parser.set_defaults(module="import_file")


def _add_review(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("review", help="list imported rows whose title is not certain, or decide about one")
    parser.add_argument("row", type=_positive, nargs="?", metavar="ROW", help="the number of a row that waits")
    parser.add_argument("title", nargs="?", metavar="TITLE_OR_ID", help="the title it is, or 'none' to leave it out")
    parser.add_argument("--json", action="store_true", help="print JSON")
    _common(parser, profile=True)


def _add_feedback(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("feedback", help="share what came of recommendations, or add up what others shared")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", parser_class=_Parser, required=True)
    export = actions.add_parser("export", help="write yours as JSON lines; it tells days, no times, and no titles")
    export.add_argument("out", type=Path, metavar="OUT.jsonl", help="where it is written")
    export.add_argument("--titles", action="store_true", help="also tell which titles it is about")
    _common(export, profile=True)
    summary = actions.add_parser("summarise", help="add up the exports of several people")
    summary.add_argument("files", type=Path, nargs="+", metavar="FILE", help="one a person")
    summary.add_argument("--json", action="store_true", help="print JSON")


def _add_learn(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("learn", help="fine-tune the models to your ratings; kept only where it helps")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--status", action="store_true", help="say what was learned, and what has changed since")
    what.add_argument("--reset", action="store_true", help="forget what was learned")
    what.add_argument("--report", action="store_true", help=argparse.SUPPRESS)
    parser.add_argument("--json", action="store_true", help="print JSON")
    _common(parser, profile=True)


def _add_export(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("export", help="write everything in your profile for another service, or as JSON")
    parser.add_argument("out", type=Path, metavar="OUT", help="the file; letterboxd and trakt make a ZIP")
    parser.add_argument(
        "--format", choices=["letterboxd", "imdb", "trakt", "movielens", "json"], required=True, help="whose form"
    )
    _common(parser, profile=True)
    parser.set_defaults(module="export_file")


def _add_backup(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("backup", help="copy your profile, checked")
    parser.add_argument("out", type=Path, nargs="?", metavar="FILE", help="where to (beside the profile)")
    parser.add_argument("--list", action="store_true", help="list the backups there are, newest first")
    _common(parser, profile=True)


def _add_restore(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("restore", help="bring your profile back to a backup, or to what can be read of it")
    parser.add_argument("backup", type=Path, nargs="?", metavar="FILE", help="the backup (the newest that is sound)")
    parser.add_argument(
        "--salvage", action="store_true", help="instead of a backup, what can still be read of a damaged profile"
    )
    _common(parser, profile=True)


def _add_delete_all(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("delete-all", help="delete every file the app made on this machine, and name each")
    parser.add_argument("--yes", action="store_true", help="do not ask")
    _common(parser, profile=True)
    parser.set_defaults(module="delete_all")


def _add_train(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("train", help="make a bundle from MovieLens data")
    parser.add_argument(
        "--data", type=Path, action="append", default=[], metavar="DIR", help="a MovieLens folder or zip; repeatable"
    )
    parser.add_argument(
        "--download",
        action="append",
        default=[],
        metavar="SET",
        help="fetch a set from GroupLens: ml-latest-small, ml-32m or ml-latest; repeatable",
    )
    parser.add_argument("--cache", type=Path, metavar="DIR", help="where downloads are kept (the usual folder)")
    parser.add_argument(
        "--mirror", metavar="URL", help="fetch from this folder instead of GroupLens's (or MOVIEREC_MOVIELENS_URL)"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="where the bundle is written")
    parser.add_argument("--seed", type=_seed, default=0, help="of everything that is drawn by chance (0)")
    parser.add_argument("--meta", type=Path, metavar="DIR", help="lists of facts for the catalogue, a folder each")
    parser.add_argument(
        "--work", type=Path, metavar="DIR", help="where finished steps are kept until all are (OUT.work)"
    )
    parser.add_argument("--fresh", action="store_true", help="forget the finished steps of a run that was stopped")


def _add_catalogue(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("catalogue", help="build, export or update the table of titles")
    actions = parser.add_subparsers(dest="action", metavar="ACTION", parser_class=_Parser, required=True)
    build = actions.add_parser("build", help="make catalogue.sqlite from MovieLens data and lists of facts")
    build.add_argument(
        "--data", type=Path, action="append", required=True, metavar="DIR", help="a MovieLens folder or zip; repeatable"
    )
    build.add_argument("--meta", type=Path, required=True, metavar="DIR", help="lists of facts, a folder each")
    build.add_argument("--out", type=Path, required=True, metavar="FILE", help="in a bundle its manifest is updated")
    build.add_argument("--report", type=Path, metavar="FILE.md", help="write counts, matches and conflicts")
    export = actions.add_parser("export", help="write all titles as CSV")
    export.add_argument("--csv", type=Path, required=True, metavar="FILE", help="where the table is written")
    _common(export)
    _add_catalogue_update(actions)


def _add_catalogue_update(actions: "argparse._SubParsersAction[_Parser]") -> None:
    parser = actions.add_parser("update", help="install a newer bundle, signed by someone you trust")
    parser.add_argument("--from", dest="origin", metavar="FILE_OR_URL", help="the bundle's .zip (the usual address)")
    parser.add_argument("--trust", type=Path, metavar="KEYFILE", help="from now on trust the maker with this .pub key")
    parser.add_argument("--allow-older", action="store_true", help="also install what is older than the bundle in use")
    _common(parser)
    parser.set_defaults(module="catalogue_update")


def _add_split(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("split", help="hold people out of MovieLens data, to measure predictions for them")
    parser.add_argument(
        "--data", type=Path, action="append", required=True, metavar="DIR", help="a MovieLens folder or zip; repeatable"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="gets train/, given, ask and truth .csv")
    parser.add_argument("--people", type=_positive, default=100, metavar="N", help="people held out (100)")
    parser.add_argument("--given", type=_positive, default=20, metavar="K", help="earliest ratings given of each (20)")
    parser.add_argument("--seed", type=_seed, default=0, help="of the draw (0)")


def _add_evaluate(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("evaluate", help="measure models on a protocol, or predictions against the truth")
    split = parser.add_argument_group("predictions of a split")
    split.add_argument("--split", type=Path, metavar="DIR", help="as 'movierec split' wrote it")
    split.add_argument("--predictions", type=Path, metavar="CSV", help="as 'movierec predict' wrote it")
    data = parser.add_argument_group("models on a rating set")
    data.add_argument(
        "--data", type=Path, action="append", metavar="DIR", help="a rating set; several of MovieLens are united"
    )
    data.add_argument("--protocol", choices=_PROTOCOLS, help="how it is split")
    data.add_argument("--meta", type=Path, metavar="DIR", help="lists of facts about titles, as 'movierec train' takes")
    data.add_argument(
        "--folds", type=Path, action="append", metavar="NPZ", help="use this split; repeatable for 'new' (drawn)"
    )
    data.add_argument("--models", type=_names, metavar="A,B", help="the differences are to the first of them")
    data.add_argument(
        "--peers", type=_names, nargs="?", const=("all",), metavar="A,B", help="other recommenders beside them (all)"
    )
    data.add_argument("--seed", type=_seed, help="of splits that are drawn, and of the models (0)")
    data.add_argument("--list-by", choices=["list", "stars"], help="order lists by the list score or by stars (list)")
    data.add_argument("--ease-ridge", type=float, metavar="X", help="EASE's regularisation (by the size of the set)")
    data.add_argument(
        "--with-validation", action="store_true", help="'new': train on the validation people of the folds as well"
    )
    data.add_argument(
        "--ablation", action="store_true", help="known people: the hybrid also without each of its members"
    )
    data.add_argument("--sliders", action="store_true", help="lists: each model also with the sliders of For you moved")
    data.add_argument("--save-predictions", type=Path, metavar="DIR", help="keep them, an .npz a model and fold")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the table into the marked place of FILE")
    parser.add_argument("--mark", metavar="NAME", help="which place: '<!-- NAME: begin -->' (new people)")
    parser.add_argument(
        "--json", type=Path, nargs="?", const=True, metavar="FILE", help="print JSON, or write it into FILE"
    )


def _add_evaluate_matching(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("evaluate-matching", help="measure how rightly imported titles are matched")
    parser.add_argument(
        "--data",
        type=Path,
        action="append",
        required=True,
        metavar="DIR",
        help="MovieTweetings or MovieLens; repeatable",
    )
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the table into the marked place of FILE")
    _common(parser)
    parser.set_defaults(module="evaluate_matching")


def _add_evaluate_learning(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("evaluate-learning", help="measure what learning adds to fold-in, for held-out people")
    parser.set_defaults(module="evaluate_learning")
    parser.add_argument(
        "--data", type=Path, action="append", default=[], metavar="DIR", help="a rating set; several are united"
    )
    parser.add_argument("--split", type=Path, metavar="DIR", help="the people whom 'movierec split' held out")
    parser.add_argument("--bundle", type=Path, metavar="DIR", help="use these models, which must not know these people")
    parser.add_argument("--people", type=_positive, default=300, metavar="N", help="at most so many are asked (300)")
    parser.add_argument("--skip", type=_positive, default=0, metavar="N", help="pass over the first N people (none)")
    parser.add_argument("--seed", type=_seed, default=0, help="of who is held out, and of the folds (0)")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the table into the marked place of FILE")
    parser.add_argument("--mark", metavar="NAME", help="which place: '<!-- NAME: begin -->' (learning)")
    parser.add_argument("--json", type=Path, metavar="FILE", help="write all figures into FILE")


def _add_explore(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser(
        "explore", help="write a page of figures about MovieLens data, and what cleaning drops"
    )
    parser.add_argument(
        "--data", type=Path, action="append", required=True, metavar="DIR", help="a MovieLens folder or zip; repeatable"
    )
    parser.add_argument("--out", type=Path, required=True, metavar="DIR", help="gets index.html and figures/")


def _add_bench(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("bench", help="measure speed on this machine, each beside a floor in the same run")
    parser.add_argument("--json", action="store_true", help="print JSON")
    parser.add_argument("--rounds", type=_positive, default=200, metavar="N", help="repetitions of each (200)")
    parser.add_argument("--window", action="store_true", help="the window instead: scrolling, and its start")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="with --window, write its table into FILE")
    _common(parser)


def _add_doctor(commands: "argparse._SubParsersAction[_Parser]") -> None:
    parser = commands.add_parser("doctor", help="check the bundle, the profile, Qt and the folders")
    _common(parser, profile=True)


def build_parser() -> argparse.ArgumentParser:
    """The whole command line."""
    parser = _Parser(
        prog="movierec",
        description="Find the film or series to watch next. Private, offline, and honest about why.",
        epilog="Without a command the app opens.",
    )
    parser.add_argument("--version", action="version", version=f"movierec {__version__}")
    _common(parser, profile=True)
    parser.add_argument(
        "--smoke", type=Path, nargs="?", const=True, metavar="DIR",
        help="open every page, rate, learn and leave, on a profile of its own; with DIR take pictures",
    )  # fmt: skip
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    for add in (
        _add_recommend, _add_predict, _add_search, _add_add_title, _add_rate, _add_ratings, _add_profiles,
        _add_import, _add_review,
        _add_export, _add_backup, _add_restore, _add_delete_all, _add_learn, _add_feedback, _add_train,
        _add_explore, _add_split, _add_evaluate, _add_evaluate_matching,
        _add_evaluate_learning,
        _add_bench,
        _add_catalogue,
        _add_doctor,
    ):  # fmt: skip
        add(commands)
    return parser


def _print_any_sign() -> None:
    """Where the terminal's encoding lacks a sign of a title, print a question mark for it instead of failing."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="replace")


def _run(arguments: argparse.Namespace) -> int:
    alone = "smoke" if arguments.smoke else "open_app"
    name = getattr(arguments, "module", None) or arguments.command or alone
    if hasattr(arguments, "profile") or name in _OF_THE_PERSON:
        from movierec_desktop.services.private_files import keep_private

        keep_private()
    module = importlib.import_module(f"movierec_desktop.commands.{name}")
    return int(module.run(arguments))


def _keep_to_one_thread() -> None:
    """For linear algebra, unless the person wants otherwise: before numpy is loaded.

    The products here take a millisecond; a second thread gains nothing and, on a busy machine, waits for its turn.
    """
    for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"):
        os.environ.setdefault(name, "1")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code: 0, 2 for bad input, 130 when interrupted."""
    _print_any_sign()
    _keep_to_one_thread()
    with plain_output():
        return _run_and_tell(argv)


def _run_and_tell(argv: Sequence[str] | None) -> int:
    try:
        try:
            return _run(build_parser().parse_args(argv))
        finally:
            if sys.stdout is not None:  # a program for the window has none on Windows
                sys.stdout.flush()  # here, where a reader that has gone can be told from a fault; `--help` exits above
    except MovieRecError as error:
        message = " ".join(str(error).split())
        print(f"movierec: {message}", file=sys.stderr)  # noqa: T201
        return USAGE_ERROR
    except BrokenPipeError:
        # The reader of our output has gone (`| head`): nothing is wrong. Python must not flush again at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        return INTERRUPTED
