#!/bin/sh
# The Debian packages: movierec-desktop, and movierec-desktop-learning, which adds the learning component to it.
# What they depend on is asked of their own files (dpkg-shlibdeps). Usage: deb.sh BUILD DIST VERSION LEVEL
#   MAINTAINER='Name <address>'    who a release is from; without, a placeholder
set -eu
BUILD=$1 DIST=$2 VERSION=$3 LEVEL=$4
ARCH=$(dpkg --print-architecture)
HERE=packaging/linux
APP_DIR=usr/lib/movierec-desktop
ROOTS=$BUILD/deb
MAINTAINER=${MAINTAINER:-The makers of MovieRec Desktop <movierec@localhost>} # nobody reads that address yet
# xz takes long; zstd is for a test.
PACK='-Zxz -z6'
[ "$LEVEL" -ge 10 ] || PACK='-Zzstd -z1'

# needed ROOT PRIVATE...: the packages that the programs and libraries under ROOT need, but for what is in PRIVATE folders.
# Where the app brings a library of a package itself, that package is not needed (-x).
needed() {
    root=$1
    shift
    brought=$(find "$BUILD/frozen/movierec-desktop/_internal" -maxdepth 1 -type f -name 'lib*.so*' -exec basename {} \; |
        while read -r file; do dpkg -S "*/$file" 2>/dev/null | sed -n '1s/:.*//p'; done | sort -u)
    work=$ROOTS/shlibdeps
    rm -rf "$work" && mkdir -p "$work/debian"
    printf 'Source: movierec-desktop\n\nPackage: movierec-desktop\nArchitecture: any\n' >"$work/debian/control"
    # shellcheck disable=SC2046 # a list of options
    set -- $(for folder; do printf -- '-l%s ' "$folder"; done) $(for package in $brought; do printf -- '-x%s ' "$package"; done)
    find "$root" -type f \( -name '*.so*' -o -perm -u+x \) | while read -r file; do
        [ "$(head -c 4 "$file" | od -An -c | tr -d ' ')" = '177ELF' ] && printf '%s\n' "$file"
    done >"$work/files"
    (cd "$work" && xargs -d '\n' dpkg-shlibdeps -O --ignore-missing-info "$@" <files) >"$work/found" 2>"$work/said" || {
        grep error "$work/said" >&2
        exit 1
    }
    sed -n 's/^shlibs:Depends=//p' "$work/found"
}

# control ROOT NAME DEPENDS EXTRA DESCRIPTION...
control() {
    root=$1 name=$2 depends=$3 extra=$4 short=$5 long=$6
    mkdir -p "$root/DEBIAN" "$root/usr/share/doc/$name"
    cat >"$root/DEBIAN/control" <<END
Package: $name
Version: $VERSION
Architecture: $ARCH
Maintainer: $MAINTAINER
Installed-Size: $(du -sk "$root" | cut -f1)
Depends: $depends
${extra}Section: video
Priority: optional
Description: $short
 $long
END
    {
        printf 'MovieRec Desktop is under the MIT licence:\n\n'
        cat LICENSE
        printf '\nWhat it contains of others is told in /%s/_internal/resources/third-party.md,\n' "$APP_DIR"
        printf 'with the full texts beside it in /%s/_internal/licences.\n' "$APP_DIR"
    } >"$root/usr/share/doc/$name/copyright"
    gzip -9nc CHANGELOG.md >"$root/usr/share/doc/$name/changelog.gz"
    find "$root" -type d -exec chmod 755 {} +
    find "$root" -type f -exec chmod u=rwX,go=rX {} +
    (cd "$root" && find usr -type f -exec md5sum {} +) >"$root/DEBIAN/md5sums"
    # shellcheck disable=SC2086 # two options
    dpkg-deb --root-owner-group $PACK --build "$root" "$DIST/${name}_${VERSION}_$ARCH.deb" >/dev/null
    echo "installer: $DIST/${name}_${VERSION}_$ARCH.deb"
}

rm -rf "$ROOTS"
mkdir -p "$DIST"
app=$PWD/$ROOTS/app
case $ROOTS in /*) app=$ROOTS/app ;; esac
mkdir -p "$app/DEBIAN" "$app/$APP_DIR" "$app/usr/bin" "$app/usr/share/applications" "$app/usr/share/mime/packages" \
    "$app/usr/share/man/man1" "$app/usr/share/icons/hicolor/scalable/apps"
cp -a "$BUILD/frozen/movierec-desktop/." "$app/$APP_DIR/"
find "$app/$APP_DIR" -name '*.so*' -exec chmod 644 {} +
ln -s ../lib/movierec-desktop/movierec "$app/usr/bin/movierec"
cp $HERE/*.desktop "$app/usr/share/applications/"
cp $HERE/movierec-desktop.xml "$app/usr/share/mime/packages/"
gzip -9nc "$BUILD/movierec.1" >"$app/usr/share/man/man1/movierec.1.gz"
cp resources/icons/app.svg "$app/usr/share/icons/hicolor/scalable/apps/movierec-desktop.svg"
for png in "$BUILD"/icons/*.png; do
    size=$(basename "$png" .png)
    mkdir -p "$app/usr/share/icons/hicolor/${size}x$size/apps"
    cp "$png" "$app/usr/share/icons/hicolor/${size}x$size/apps/movierec-desktop.png"
done
private=$(find "$app/$APP_DIR" -type f -name '*.so*' -exec dirname {} + | sort -u)
# shellcheck disable=SC2086 # a list of folders
depends=$(needed "$app" $private)
[ -n "$depends" ] || { echo "installer: dpkg-shlibdeps found nothing" >&2; exit 1; }
control "$app" movierec-desktop "$depends" "Recommends: xdg-utils
Suggests: movierec-desktop-learning
" 'find the film or series to watch next, offline' \
    'Learns the taste of one person on their own machine and recommends films and
 series from a catalogue that comes with it. No account, no server.'

learning=$(dirname "$app")/learning
mkdir -p "$learning/DEBIAN" "$learning/$APP_DIR/_internal"
cp -a "$BUILD/learning" "$learning/$APP_DIR/_internal/learning"
inside=$learning/$APP_DIR/_internal/learning
find "$inside" -name '*.so*' -exec chmod 644 {} +
# shellcheck disable=SC2086 # a list of folders
more=$(needed "$learning" "$inside/torch/lib" $private)
control "$learning" movierec-desktop-learning "movierec-desktop (= $VERSION)${more:+, $more}" '' \
    'learning component of MovieRec Desktop' \
    'PyTorch, trimmed to what MovieRec Desktop needs to fine-tune its autoencoder to
 the ratings of one person. Everything else in the app works without it.'
