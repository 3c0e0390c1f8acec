"""movierec(1), from the command line itself.

Usage: python packaging/man_page.py FILE
"""

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from movierec_desktop import __version__
from movierec_desktop.cli import build_parser

FILES = """\
.SH FILES
.TP
.I ~/.local/share/MovieRec Desktop/profile.sqlite
The ratings and lists of the person; MOVIEREC_PROFILE or
.B \\-\\-profile
name another.
.TP
.I ~/.local/state/MovieRec Desktop/log
Logs and crash reports, without titles. They are sent nowhere.
.SH EXIT STATUS
0 when all went well, 2 when a file or an argument cannot be used, 130 when interrupted.
"""


def _escaped(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def _options(parser: argparse.ArgumentParser) -> Iterator[str]:
    for action in parser._actions:  # noqa: SLF001  # argparse has no other way to ask
        if not action.option_strings or action.help == argparse.SUPPRESS:
            continue
        value = f" \\fI{_escaped(str(action.metavar))}\\fR" if action.metavar and action.nargs != 0 else ""
        names = ", ".join(f"\\fB{_escaped(name)}\\fR" for name in action.option_strings)
        yield f".TP\n{names}{value}\n{_escaped(action.help or '')}"


def _commands(parser: argparse.ArgumentParser) -> Iterator[str]:
    (listed,) = (a for a in parser._actions if isinstance(a, argparse._SubParsersAction))  # noqa: SLF001
    for choice in listed._choices_actions:  # noqa: SLF001
        yield f".TP\n\\fB{_escaped(choice.dest)}\\fR\n{_escaped(choice.help or '')}"


def page(parser: argparse.ArgumentParser) -> str:
    """The page as troff."""
    lines = [
        f'.TH MOVIEREC 1 "" "movierec {__version__}" "User Commands"',
        ".SH NAME",
        "movierec \\- find the film or series to watch next",
        ".SH SYNOPSIS",
        ".B movierec\n[\\fIOPTION\\fR]... [\\fICOMMAND\\fR [\\fIARGUMENT\\fR]...]",
        ".SH DESCRIPTION",
        f"{_escaped(parser.description or '')}\n{_escaped(parser.epilog or '')}",
        ".SH OPTIONS",
        *_options(parser),
        ".SH COMMANDS",
        "\\fBmovierec\\fR \\fICOMMAND\\fR \\fB\\-\\-help\\fR explains each. Those that train models need more"
        " than the app brings: they say so.",
        *_commands(parser),
        FILES.rstrip("\n"),
    ]
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(build_parser()), encoding="utf-8")
