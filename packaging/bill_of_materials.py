"""A software bill of materials (CycloneDX, JSON) of what is really inside the frozen app.

cyclonedx-py describes the environment that it was built in; what is not inside is taken out of that, and what is inside
and no Python package (Python itself, libraries of the system) is put in. The result is checked against the schema.

Usage: python packaging/bill_of_materials.py FROZEN COMPONENT OUT.json
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(Path(__file__).parent))

from inside import Part, parts  # noqa: E402  # beside this file


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _described(scratch: Path) -> dict[str, Any]:
    """The environment as cyclonedx-py sees it, of which the app is the root."""
    subprocess.run(
        [
            sys.executable, "-m", "cyclonedx_py", "environment", sys.executable,
            "--pyproject", str(ROOT / "pyproject.toml"),
            "--output-reproducible", "--output-format", "JSON", "--output-file", str(scratch),
        ],
        check=True, capture_output=True,
    )  # fmt: skip
    found: dict[str, Any] = json.loads(scratch.read_text(encoding="utf-8"))
    scratch.unlink()
    return found


def _component(part: Part) -> dict[str, Any]:
    """Of something that is no Python package."""
    kind = "generic" if part.origin == "python" else "deb/debian"
    url = f"pkg:{kind}/{part.name.lower()}@{part.version.replace('+', '%2B').replace(':', '%3A')}"
    return {"type": "library", "name": part.name, "version": part.version, "purl": url, "bom-ref": url}


def made(frozen: Path, component: Path, scratch: Path) -> dict[str, Any]:
    """The bill."""
    inside = parts(frozen, component)
    names = {_normal(part.name) for part in inside if part.origin == "pypi"}
    told = _described(scratch)
    kept = [one for one in told["components"] if _normal(one["name"]) in names]
    lacking = names - {_normal(one["name"]) for one in kept}
    if lacking:
        raise SystemExit(f"cyclonedx-py does not know {', '.join(sorted(lacking))}")
    kept += [_component(part) for part in inside if part.origin != "pypi"]
    told["components"] = kept
    root = told["metadata"]["component"]
    root["version"] = _version()
    references = {one["bom-ref"] for one in kept} | {root["bom-ref"]}
    told["dependencies"] = [
        {**one, "dependsOn": [ref for ref in one.get("dependsOn", []) if ref in references]}
        for one in told.get("dependencies", [])
        if one["ref"] in references
    ]
    return told


def _version() -> str:
    text = (ROOT / "movierec_desktop" / "__init__.py").read_text(encoding="utf-8")
    (found,) = re.findall(r'__version__ = "(.+)"', text)
    return str(found)


def check(text: str, version: str) -> None:
    """Against the schema of CycloneDX."""
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    fault = JsonStrictValidator(SchemaVersion.from_version(version)).validate_str(text)
    if fault is not None:
        raise SystemExit(f"the bill of materials is not CycloneDX {version}: {fault}")


def main(frozen: Path, component: Path, out: Path) -> None:
    """As the usage says."""
    told = made(frozen, component, out.with_suffix(".part"))
    text = json.dumps(told, indent=1, sort_keys=True) + "\n"
    check(text, told["specVersion"])
    out.write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main(*(Path(argument) for argument in sys.argv[1:4]))
