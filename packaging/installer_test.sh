#!/bin/sh
# Build everything and use it: the frozen app on a virtual screen, the wheel in an empty environment, the packages on a
# bare Debian. As root, on Debian, with debootstrap, Xvfb and ImageMagick. It takes some twenty minutes on two cores,
# so it is no part of .ci/run. Usage: installer_test.sh    (BUILD, DIST as for installer.sh; PICTURES=DIR keeps pictures)
set -eu
cd "$(dirname "$0")/.."
BUILD=${BUILD:-build}
DIST=${DIST:-dist}
PICTURES=${PICTURES:-$BUILD/pictures}
export BUILD DIST
mkdir -p "$PICTURES"
LEVEL=${LEVEL:-1} sh packaging/installer.sh
MOVIEREC_FROZEN="$BUILD/frozen/movierec-desktop" MOVIEREC_COMPONENT="$BUILD/learning" MOVIEREC_PICTURES="$PICTURES" \
    .venv/bin/python -m pytest -p no:xdist tests/frozen
"$BUILD/venv/bin/python" packaging/licences.py "$BUILD/frozen/movierec-desktop" "$BUILD/learning" --check
sh packaging/wheel_test.sh
sh packaging/deb_test.sh "$DIST" "$PICTURES/deb.png"
