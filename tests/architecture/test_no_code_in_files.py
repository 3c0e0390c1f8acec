"""No file that is read can be code: nothing that unpickles, evaluates or builds objects of what it reads."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "movierec_desktop"
FILES = sorted(PACKAGE.rglob("*.py"))
_MODULES = {"pickle", "cPickle", "dill", "cloudpickle", "joblib", "marshal", "shelve", "yaml", "jsonpickle", "xmlrpc"}
_CALLS = {"eval", "exec", "compile", "__import__"}
_XML = {"xml", "lxml"}
_MAY_READ_XML = {"exchange/criticker.py"}
"""By expat alone, which it tells to refuse document types and entities."""
_LOADERS = {("np", "load"), ("numpy", "load"), ("torch", "load")}


def faults_of(source: str, name: str) -> list[str]:
    """Lines that could turn a file into code."""
    found = []
    for node in ast.walk(ast.parse(source)):
        names = []
        if isinstance(node, ast.Import):
            names = [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            names = [node.module or ""]
        roots = {each.split(".")[0] for each in names}
        found += [f"{module} is imported" for module in roots & _MODULES]
        if roots & _XML and name not in _MAY_READ_XML:
            found.append("XML is read")
        if isinstance(node, ast.Call):
            found += _faults_of_call(node)
    return found


def _faults_of_call(node: ast.Call) -> list[str]:
    found = []
    called = node.func
    if isinstance(called, ast.Name) and called.id in _CALLS:
        found.append(f"line {node.lineno}: {called.id}")
    told = {keyword.arg: keyword.value for keyword in node.keywords}
    if isinstance(called, ast.Attribute):
        if (getattr(called.value, "id", ""), called.attr) in _LOADERS:
            safe = told.get("allow_pickle"), told.get("weights_only")
            if [getattr(each, "value", None) for each in safe] not in ([False, None], [None, True]):
                found.append(f"line {node.lineno}: {called.attr} without a word that it is no pickle")
        if called.attr == "enable_load_extension":
            found.append(f"line {node.lineno}: SQLite loads extensions")
    shell = told.get("shell")
    if shell is not None and getattr(shell, "value", True):
        found.append(f"line {node.lineno}: a shell")
    if getattr(told.get("allow_pickle"), "value", False):
        found.append(f"line {node.lineno}: pickle is allowed")
    return found


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(PACKAGE).as_posix())
def test_nothing_that_is_read_is_code(path: Path) -> None:
    assert faults_of(path.read_text(encoding="utf-8"), path.relative_to(PACKAGE).as_posix()) == []


@pytest.mark.parametrize(
    "source",
    [
        "import pickle", "from yaml import load", "eval(text)", "exec(text)", "np.load(file)", "torch.load(file)",
        "np.load(file, allow_pickle=True)", "torch.load(file, weights_only=False)", "run(x, shell=True)",
        "import xml.etree.ElementTree", "connection.enable_load_extension(True)", "np.savez(f, allow_pickle=True)",
    ],
)  # fmt: skip
def test_the_check_finds_each(source: str) -> None:
    assert faults_of(source, "other.py")
