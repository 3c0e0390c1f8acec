#!/bin/sh
# A disk image with MovieRec Desktop.app, for macOS. Untested: docs/installers.md says how to build it.
#
# Usage: dmg.sh [with-learning]      BUILD=build DIST=dist IDENTITY='Developer ID Application: ...' to sign it
set -eu
cd "$(dirname "$0")/../.."
BUILD=${BUILD:-build}
DIST=${DIST:-dist}
VERSION=$(sed -n 's/^__version__ = "\(.*\)"$/\1/p' movierec_desktop/__init__.py)
variant=${1:+-$1}
name=movierec-desktop-$VERSION$variant-macos-$(uname -m)
staged=$BUILD/dmg
rm -rf "$staged"
mkdir -p "$staged" "$DIST"
cp -R "$BUILD/frozen/MovieRec Desktop.app" "$staged/"
app="$staged/MovieRec Desktop.app"
# PyInstaller keeps libraries in Frameworks, which is sys._MEIPASS there.
[ -z "$variant" ] || cp -R "$BUILD/learning" "$app/Contents/Frameworks/learning"
# What is not signed is signed ad hoc: macOS on ARM starts nothing else.
codesign --force --deep --options runtime --sign "${IDENTITY:--}" "$app"
ln -s /Applications "$staged/Applications"
hdiutil create -volname "MovieRec Desktop $VERSION" -srcfolder "$staged" -ov -format ULFO "$DIST/$name.dmg"
rm -rf "$staged"
