"""Bring resources/translations up to date with the words in the code: lupdate into .ts, lrelease into .qm.

Usage: python packaging/translations.py

lupdate's own reader of Python takes `translate(context, text, comment, n)` for a text without plural, or overlooks it.
So the calls are found here, as Python reads them, and handed to lupdate in the one form that it understands.
"""

import ast
import subprocess
import sys
import sysconfig
import tempfile
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("en", "es", "de", "fr", "hi", "zh_CN")
SOURCES = ROOT / "movierec_desktop"


class Message(NamedTuple):
    """One text to translate; `context` tells where it stands, `comment` what it means where that is not clear."""

    context: str
    text: str
    comment: str
    is_plural: bool


class _Finder(ast.NodeVisitor):
    """Finds `self.tr(text[, comment[, n]])` in classes, and `translate(context, text[, comment[, n]])` anywhere."""

    def __init__(self, path: Path) -> None:
        self.found: list[Message] = []
        self._path = path
        self._classes: list[str] = []

    def visit_ClassDef(self, node: ast.ClassDef) -> None:  # ast's own name
        self._classes.append(node.name)
        self.generic_visit(node)
        self._classes.pop()

    def visit_Call(self, node: ast.Call) -> None:  # ast's own name
        called = node.func
        if isinstance(called, ast.Attribute) and called.attr == "tr" and self._classes:
            self._take(node, [self._classes[-1], *(self._text(part) for part in node.args[:2])], node.args[2:])
        elif (isinstance(called, ast.Name) and called.id == "translate") or (
            isinstance(called, ast.Attribute)
            and called.attr == "translate"
            and isinstance(called.value, ast.Name)
            and called.value.id == "QCoreApplication"
        ):
            self._take(node, [self._text(part) for part in node.args[:3]], node.args[3:])
        self.generic_visit(node)

    def _take(self, node: ast.Call, told: list[str], numbers: list[ast.expr]) -> None:
        context, text, comment = (*told, "")[:3]
        counted = bool(numbers) or any(keyword.arg == "n" for keyword in node.keywords)
        self.found.append(Message(context, text, comment, counted))

    def _text(self, node: ast.expr) -> str:
        if isinstance(node, ast.Constant) and isinstance(node.value, str | None):
            return node.value or ""
        raise SystemExit(f"{self._path}:{node.lineno}: what is to be translated has to be written out, not computed")


def messages() -> list[Message]:
    """All texts of the code, each once, in a fixed order."""
    found: set[Message] = set()
    for path in sorted(SOURCES.rglob("*.py")):
        finder = _Finder(path)
        finder.visit(ast.parse(path.read_text(encoding="utf-8")))
        found.update(finder.found)
    return sorted(found)


def _quoted(text: str) -> str:
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def _lines(found: list[Message]) -> Iterator[str]:
    for message in found:
        told = ", ".join(_quoted(part) for part in message[:3])
        yield f"translate({told}{', 5' if message.is_plural else ''})\n"


def ts_file(language: str, folder: Path = FOLDER) -> Path:
    """Where the words of a language are translated."""
    return folder / f"movierec_{language}.ts"


def update(folder: Path = FOLDER) -> None:
    """Add new texts to the .ts files and drop those that are gone. English holds the plurals alone."""
    with tempfile.TemporaryDirectory() as scratch:
        listed = Path(scratch) / "messages.py"
        listed.write_text("".join(_lines(messages())), encoding="utf-8")
        for language in LANGUAGES:
            plural = ["-pluralonly"] if language == "en" else []
            source = ["-source-language", "en", "-target-language", language]
            _run("lupdate", "-silent", "-no-obsolete", "-locations", "none", *plural, *source, str(listed), "-ts",
                 str(ts_file(language, folder)))  # fmt: skip


def fill_english(folder: Path = FOLDER) -> None:
    """English plurals by rule, "title(s)" to "title" and "titles"; those that need more are written by hand."""
    path = ts_file("en", folder)
    tree = ET.parse(path)  # noqa: S314  # the project's own file
    for message in tree.iter("message"):
        translation, source = message.find("translation"), message.findtext("source", "")
        if translation is None or translation.get("type") != "unfinished":
            continue
        del translation.attrib["type"]
        for form, ending in zip(translation.iter("numerusform"), ("", "s"), strict=True):
            form.text = source.replace("(s)", ending)
    _write(tree, path)


def _write(tree: ET.ElementTree, path: Path) -> None:
    """As lupdate writes it, so that the next lupdate changes nothing."""
    text = ET.tostring(tree.getroot(), encoding="unicode", short_empty_elements=False)
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def release(language: str, target: Path, folder: Path = FOLDER) -> None:
    """Write the .qm of one language."""
    _run("lrelease", "-silent", str(ts_file(language, folder)), "-qm", str(target))


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True)  # the project's own tool


def main() -> None:
    """Everything."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    update()
    fill_english()
    for language in LANGUAGES:
        release(language, ts_file(language).with_suffix(".qm"))


if __name__ == "__main__":
    sys.exit(main())
