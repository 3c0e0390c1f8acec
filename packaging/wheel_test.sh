#!/bin/sh
# Does the wheel work on its own? It is installed into an empty environment, and used from another folder.
# Usage: wheel_test.sh    (PYTHON=python3, BUILD=build)
set -eu
cd "$(dirname "$0")/.."
project=$PWD
PYTHON=${PYTHON:-python3}
BUILD=${BUILD:-build}
mkdir -p "$BUILD"
work=$(mktemp -d "$BUILD/wheel-XXXXXX")
work=$(cd "$work" && pwd)
trap 'rm -rf "$work"' EXIT
"$PYTHON" -m venv "$work/venv"
# pip talks where an index lacks something that another has.
with_pip() { "$work/venv/bin/python" -m pip "$@" >"$work/said" 2>&1 || { cat "$work/said" >&2; exit 1; }; }
with_pip wheel --quiet --no-deps --wheel-dir "$work" .
with_pip install --quiet "$work"/movierec_desktop-*.whl
mkdir "$work/home"
cd "$work/home"
alone() { env -i HOME="$work/home" PATH=/nowhere LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen "$work/venv/bin/movierec" "$@"; }
alone doctor
alone recommend --ratings "$project/docs/persona.csv" --top 5
alone --smoke 2>"$work/said"
grep -v 'This plugin does not support' "$work/said" && { echo "wheel_test: FAILED, unexpected words"; exit 1; }
echo "wheel_test: passed"
