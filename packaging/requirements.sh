#!/bin/sh
# Pin and hash what the installers are built from: requirements-app.txt (from pyproject.toml), -learning.txt and
# -build.txt. For every system and Python at once, and without the address of an index. Usage: requirements.sh VENV
set -eu
cd "$(dirname "$0")/.."
VENV=${1:-build/venv}
[ -x "$VENV/bin/python" ] || "${PYTHON:-python3}" -m venv "$VENV"
[ -x "$VENV/bin/uv" ] || "$VENV/bin/python" -m pip install --quiet uv
# uv does not look where pip was told to find wheels.
UV_FIND_LINKS=${UV_FIND_LINKS:-${PIP_FIND_LINKS:-}}
export UV_FIND_LINKS

pin() {
    "$VENV/bin/uv" pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
        --no-emit-find-links --no-header --no-annotate --upgrade "$@"
}
pin pyproject.toml --output-file packaging/requirements-app.txt
pin packaging/requirements-learning.in --constraints packaging/requirements-app.txt \
    --output-file packaging/requirements-learning.txt
pin packaging/requirements-build.in --constraints packaging/requirements-app.txt \
    --output-file packaging/requirements-build.txt
