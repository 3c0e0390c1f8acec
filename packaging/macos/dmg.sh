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
frozen=$BUILD/frozen/movierec-desktop/_internal
# put FOLDER NAME: as PyInstaller has it, what is no library of its own is in Resources, and Frameworks, where the app
# looks (sys._MEIPASS), leads there. codesign takes every file in Frameworks for code.
put() {
    rm -rf "$app/Contents/Resources/$2" "$app/Contents/Frameworks/$2"
    cp -R "$1" "$app/Contents/Resources/$2"
    ln -s "../Resources/$2" "$app/Contents/Frameworks/$2"
}
# Written after the app was frozen: `installer.sh licences`.
put "$frozen/licences" licences
cp "$frozen/resources/third-party.md" "$app/Contents/Resources/resources/third-party.md"
[ -z "$variant" ] || put "$BUILD/learning" learning
# What is not signed by anyone is signed ad hoc: macOS on ARM starts nothing else. The hardened runtime wants libraries
# of the one who signed the app, so it is for a real identity only.
sign() {
    if [ -n "${IDENTITY:-}" ]; then
        codesign --force --timestamp --options runtime --entitlements packaging/macos/entitlements.plist \
            --sign "$IDENTITY" "$@"
    else
        codesign --force --sign - "$@"
    fi
}
# --deep passes over libraries in Resources.
find "$app/Contents/Resources" -type f \( -name '*.so' -o -name '*.dylib' -o -name torch_shm_manager \) | while read -r file; do
    sign "$file"
done
sign --deep "$app"
codesign --verify --deep --strict "$app"
ln -s /Applications "$staged/Applications"
hdiutil create -volname "MovieRec Desktop $VERSION" -srcfolder "$staged" -ov -format ULFO "$DIST/$name.dmg"
rm -rf "$staged"
