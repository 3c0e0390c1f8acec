#!/bin/sh
# Make the frozen app and its installers for this system, from pinned and hashed libraries. docs/installers.md explains.
#
#   installer.sh [STEP...]      steps: venv app licences archives debs (all of them, archives and debs on Linux alone)
#
# It leaves build/frozen/movierec-desktop (the app), build/learning (the component), and in dist/ the archives, packages
# and the bill of materials.
#
#   PYTHON=/path/to/python3     3.11 or newer, with a shared library (python3)
#   BUILD=DIR                   where it works (build)
#   DIST=DIR                    where installers go (dist)
#   LEVEL=1..19                 how hard to compress (19; 1 is for a test)
set -eu
cd "$(dirname "$0")/.."
PYTHON=${PYTHON:-python3}
BUILD=${BUILD:-build}
DIST=${DIST:-dist}
LEVEL=${LEVEL:-19}
VENV=$BUILD/venv
APP=$BUILD/frozen/movierec-desktop
LEARNING=$BUILD/learning
VERSION=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' movierec_desktop/__init__.py)
KIND=$(uname -s | tr '[:upper:]' '[:lower:]')-$(uname -m)
BIN=$VENV/bin
[ "${OS:-}" = Windows_NT ] && BIN=$VENV/Scripts

say() { printf 'installer: %s\n' "$*"; }

# What the requirements name is installed anew when they change.
venv() {
    sum=$(cat packaging/requirements-*.txt | cksum)
    [ "$(cat "$VENV/.requirements" 2>/dev/null)" = "$sum" ] && return
    say "installing the pinned libraries into $VENV"
    rm -rf "$VENV"
    "$PYTHON" -m venv "$VENV"
    "$BIN/python" -m pip install --quiet --require-hashes --requirement packaging/requirements-app.txt \
        --requirement packaging/requirements-build.txt
    # The index at hand may have the CPU build of torch; else uv knows where PyTorch keeps it.
    "$BIN/python" -m pip install --quiet --require-hashes --requirement packaging/requirements-learning.txt 2>/dev/null || {
        "$BIN/python" -m pip install --quiet uv
        "$BIN/uv" pip install --quiet --python "$BIN/python" --torch-backend cpu --require-hashes \
            --requirement packaging/requirements-learning.txt
    }
    echo "$sum" >"$VENV/.requirements"
}

app() {
    say "freezing the app"
    "$BIN/python" packaging/learning_component.py "$LEARNING"
    "$BIN/python" packaging/learning_component.py --list "$BUILD/standard-library.json"
    QT_QPA_PLATFORM=offscreen "$BIN/python" packaging/icons.py "$BUILD/icons"
    MOVIEREC_BUILD="$BUILD" "$BIN/python" -m PyInstaller --noconfirm --log-level WARN --workpath "$BUILD/pyinstaller" \
        --distpath "$BUILD/frozen" build.spec
}

licences() {
    say "licences and bill of materials"
    mkdir -p "$DIST"
    "$BIN/python" packaging/licences.py "$APP" "$LEARNING"
    "$BIN/python" packaging/bill_of_materials.py "$APP" "$LEARNING" "$DIST/movierec-desktop-$VERSION.cdx.json"
}

# packed NAME: the folder of this name in build/staged as an archive that gives the same bytes each time
packed() {
    say "packing $DIST/$1.tar.zst"
    tar --create --directory "$BUILD/staged" --sort=name --owner=0 --group=0 --numeric-owner \
        --mtime="@${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 0)}" "$1" |
        zstd -q -f -T0 "-$LEVEL" --long=27 -o "$DIST/$1.tar.zst"
}

archives() {
    mkdir -p "$DIST"
    rm -rf "$BUILD/staged"
    for variant in '' -with-learning; do
        name=movierec-desktop-$VERSION$variant-$KIND
        mkdir -p "$BUILD/staged"
        cp -al "$APP" "$BUILD/staged/$name"
        [ -z "$variant" ] || cp -al "$LEARNING" "$BUILD/staged/$name/_internal/learning"
        packed "$name"
    done
    rm -rf "$BUILD/staged"
}

debs() {
    command -v dpkg-deb >/dev/null || { say "no dpkg-deb here, so no .deb"; return; }
    "$BIN/python" packaging/man_page.py "$BUILD/movierec.1"
    sh packaging/deb.sh "$BUILD" "$DIST" "$VERSION" "$LEVEL"
}

if [ $# -eq 0 ]; then
    case $KIND in linux-*) set -- venv app licences archives debs ;; *) set -- venv app licences ;; esac
fi
for step; do
    case $step in
        venv | app | licences | archives | debs) "$step" ;;
        *) sed -n '2,14p' "$0" >&2; exit 2 ;;
    esac
done
