"""Qt takes text for HTML where it looks like it. Whatever shows text in the window is told not to, by its source."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "movierec_desktop"
FILES = sorted([PACKAGE / "app.py", *(PACKAGE / "ui").rglob("*.py")])
MAKES_LABELS = {"ui/widgets/plain_label.py", "ui/widgets/elided_label.py"}
SHOWS_HTML = {
    "ui/widgets/tonight_card.py",  # numbers and titles in bold; `test_hostile_words` looks at what it shows
    "ui/widgets/licences_dialog.py",  # a page of the app's own
}
MAKES_MESSAGES = {"ui/widgets/message.py"}
_OF_HTML = ("QTextBrowser", "QTextEdit", "QTextDocument", "QStaticText", "setHtml", "RichText", "MarkdownText",
            "AutoText", "QErrorMessage", "QProgressDialog", "QWhatsThis", "showText", "setWhatsThis")  # fmt: skip


def name_of(path: Path) -> str:
    return path.relative_to(PACKAGE).as_posix()


def calls(tree: ast.AST, name: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if called == name:
                yield node


def is_our_own(node: ast.expr) -> bool:
    """Whether it is a constant, or the translation of one, with nothing put into it."""
    if isinstance(node, ast.Call):
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        return called in ("tr", "translate") and all(isinstance(part, ast.Constant) for part in node.args[:2])
    return isinstance(node, ast.Constant)


def is_tip(node: ast.expr) -> bool:
    return isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tip"


def faults_of(source: str, name: str) -> list[str]:
    """What in a module could show text of others as HTML."""
    tree = ast.parse(source)
    found = []
    if name not in MAKES_LABELS | SHOWS_HTML:
        found += [f"line {call.lineno}: a QLabel; use plain_label" for call in calls(tree, "QLabel")]
        found += [
            f"line {node.lineno}: a class of QLabel"
            for node in ast.walk(tree)
            if isinstance(node, ast.ClassDef) and any(getattr(base, "id", "") == "QLabel" for base in node.bases)
        ]
    if name not in MAKES_MESSAGES:
        found += [f"line {call.lineno}: a QMessageBox; use plain_message" for call in calls(tree, "QMessageBox")]
        found += [
            f"line {node.lineno}: QMessageBox.{node.attr}"
            for node in ast.walk(tree)
            if isinstance(node, ast.Attribute)
            and getattr(node.value, "id", "") == "QMessageBox"
            and node.attr in ("about", "critical", "information", "question", "warning")
        ]
    if name not in SHOWS_HTML:
        words = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
        words |= {node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        found += [f"{word} shows HTML" for word in _OF_HTML if word in words]
    found += [
        f"line {call.lineno}: a tool tip without tip()"
        for call in calls(tree, "setToolTip")
        if not (is_our_own(call.args[0]) or is_tip(call.args[0]))
    ]
    return found + list(_of_roles(tree)) + list(_of_questions(tree))


def _of_roles(tree: ast.AST) -> Iterator[str]:
    """What models answer when they are asked for a tool tip."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Dict):
            for key, value in zip(node.keys, node.values, strict=True):
                told = value.body if isinstance(value, ast.Lambda) else value
                if isinstance(key, ast.Attribute) and key.attr == "ToolTipRole" and not is_tip(told):
                    yield f"line {node.lineno}: a tool tip of a model without tip()"
        if isinstance(node, ast.If) and "ToolTipRole" in ast.dump(node.test):
            for told in ast.walk(node):
                if isinstance(told, ast.Return) and not (told.value is not None and is_tip(told.value)):
                    yield f"line {told.lineno}: a tool tip of a model without tip()"


def _of_questions(tree: ast.AST) -> Iterator[str]:
    """The label of an input dialog cannot be made plain, so it must be ours."""
    names = {
        target.id: node.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign)
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    for call in calls(tree, "getText"):
        label = call.args[2]
        if not is_our_own(names.get(label.id, label) if isinstance(label, ast.Name) else label):
            yield f"line {call.lineno}: the question of an input dialog holds text of others"


@pytest.mark.parametrize("path", FILES, ids=name_of)
def test_nothing_shows_text_of_others_as_html(path: Path) -> None:
    assert faults_of(path.read_text(encoding="utf-8"), name_of(path)) == []


def test_exceptions_are_still_there() -> None:
    for name in MAKES_LABELS | SHOWS_HTML | MAKES_MESSAGES:
        assert (PACKAGE / name).is_file()


@pytest.mark.parametrize(
    "source",
    [
        "QLabel(title.name)",
        "class Mine(QLabel): pass",
        "QMessageBox(icon, 'x', text)",
        "QMessageBox.warning(self, 'x', str(error))",
        "label.setToolTip(title.label)",
        "label.setToolTip(self.tr('{title}').format(title=title.name))",
        "x = {Qt.ItemDataRole.ToolTipRole: lambda title: title.label}",
        "if role == Qt.ItemDataRole.ToolTipRole:\n    return_ = 1\n",
        "QInputDialog.getText(self, 'x', title.name)",
        "label.setTextFormat(Qt.TextFormat.RichText)",
        "QToolTip.showText(place, title.name)",
        "QTextEdit().setHtml(x)",
    ],
)
def test_the_check_finds_each(source: str) -> None:
    told = source.replace("return_ = 1", "pass")
    if "role ==" in told:
        told = "def data(role):\n    if role == Qt.ItemDataRole.ToolTipRole:\n        return title.label\n"
    assert faults_of(told, "ui/widgets/other.py")
