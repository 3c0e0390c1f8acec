#!/bin/sh
# Build everything and use it: the frozen app on a virtual screen, the wheel in an empty environment, the packages on a
# bare Debian. As root or with sudo, on Debian, with debootstrap, Xvfb, ImageMagick and, for the keyring's test,
# gnome-keyring. Why it is no part of .ci/run: docs/installers.md.
# Usage: installer_test.sh    (BUILD, DIST, LEVEL as for installer.sh; PICTURES=DIR keeps pictures)
set -eu
cd "$(dirname "$0")/.."
BUILD=${BUILD:-build}
DIST=${DIST:-dist}
PICTURES=${PICTURES:-$BUILD/pictures}
export BUILD DIST
as_root=
[ "$(id -u)" = 0 ] || as_root=sudo
mkdir -p "$PICTURES"
began=$(date +%s)
done_in() { echo "installer_test: $1, $(($(date +%s) - began)) s"; began=$(date +%s); }
sh packaging/installer.sh venv app
# Before it is written anew.
"$BUILD/venv/bin/python" packaging/licences.py "$BUILD/frozen/movierec-desktop" "$BUILD/learning" --check
LEVEL=${LEVEL:-1} sh packaging/installer.sh licences archives debs
done_in built
MOVIEREC_FROZEN="$BUILD/frozen/movierec-desktop" MOVIEREC_COMPONENT="$BUILD/learning" MOVIEREC_PICTURES="$PICTURES" \
    MOVIEREC_BILL=$(ls "$DIST"/movierec-desktop-*.cdx.json) \
    .venv/bin/python -m pytest -p no:xdist tests/frozen
done_in "the frozen app was used"
sh packaging/wheel_test.sh
done_in "the wheel was used"
$as_root sh packaging/deb_test.sh "$DIST" "$PICTURES/deb.png"
done_in "the packages were used"
