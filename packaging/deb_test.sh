#!/bin/sh
# Does the package install, start and go away cleanly on a bare Debian? As root, on Debian, with debootstrap, Xvfb and
# ImageMagick. The screen is outside of that Debian, so nothing but the package's own dependencies is in it.
#
# Usage: deb_test.sh FOLDER_WITH_DEBS [PICTURE.png]      SUITE=bookworm ROOT=/var/tmp/movierec-root KEEP=1
set -eu
debs=$(cd "$1" && pwd)
picture=${2:-}
SUITE=${SUITE:-$(. /etc/os-release && echo "$VERSION_CODENAME")}
ROOT=${ROOT:-/var/tmp/movierec-root}
DISPLAY_NUMBER=
screen=

say() { printf 'deb_test: %s\n' "$*"; }
inside() { chroot "$ROOT" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
how=
as_person() {
    $how chroot --userspec=1000:1000 "$ROOT" /usr/bin/env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=/home/person \
        DISPLAY=":$DISPLAY_NUMBER" "$@"
}
clean() {
    [ -z "$screen" ] || kill "$screen" 2>/dev/null || true
    for mounted in tmp/.X11-unix dev/shm proc; do umount "$ROOT/$mounted" 2>/dev/null || true; done
    [ -n "${KEEP:-}" ] || rm -rf --one-file-system "$ROOT"
}
fail() { say "FAILED: $*"; exit 1; }
trap clean EXIT

if [ ! -x "$ROOT/usr/bin/apt-get" ]; then
    say "making a bare $SUITE in $ROOT"
    # The mirror of this machine.
    mirror=$(apt-get indextargets --format '$(SITE)' 'Created-By: Packages' "Codename: $SUITE" | head -n 1)
    debootstrap --variant=minbase "$SUITE" "$ROOT" "$mirror" >"$ROOT.log" 2>&1 || fail "debootstrap: $(tail -n 1 "$ROOT.log")"
    cp -a /etc/apt/apt.conf.d/. "$ROOT/etc/apt/apt.conf.d/"
    inside useradd --create-home --uid 1000 person
fi
mount -t proc proc "$ROOT/proc"
mkdir -p "$ROOT/dev/shm" "$ROOT/tmp/.X11-unix"
mount -t tmpfs tmpfs "$ROOT/dev/shm"
files() { (cd "$ROOT" && find usr opt etc var/lib -xdev \( -type f -o -type l -o -type d \) ! -path 'var/lib/dpkg/*' \
    ! -path 'var/lib/apt/*' ! -path 'usr/share/mime/*' ! -path 'var/cache/*' | sort); }

say "what is on the machine without the app"
inside apt-get update -qq
cp "$debs"/movierec-desktop_*.deb "$ROOT/tmp/app.deb"
cp "$debs"/movierec-desktop-learning_*.deb "$ROOT/tmp/learning.deb"
# The dependencies first, so that what the package itself leaves behind can be told from what they do.
# shellcheck disable=SC2046 # a list of packages
inside apt-get install -y -qq --no-install-recommends $(dpkg-deb -f "$ROOT/tmp/app.deb" Depends |
    sed 's/([^)]*)//g; s/|[^,]*//g; s/,/ /g') >/dev/null 2>&1 || fail "a declared dependency cannot be installed"
files >"$ROOT.before"

say "installing"
inside dpkg -i /tmp/app.deb >/dev/null || fail "it does not install with what it declares"
# The program gives its own folder to the loader.
missing=$(inside LD_LIBRARY_PATH=/usr/lib/movierec-desktop/_internal sh -c 'find /usr/lib/movierec-desktop -name "*.so*" -o -name movierec -type f | while read -r one; do
    ldd "$one" 2>/dev/null | grep "not found" | sed "s|^|$one:|"; done')
[ -z "$missing" ] || fail "libraries that nothing declares: $missing"

say "starting"
Xvfb -displayfd 1 -screen 0 1280x800x24 >"$ROOT.display" 2>/dev/null &
screen=$!
for _ in $(seq 100); do
    DISPLAY_NUMBER=$(cat "$ROOT.display")
    [ -z "$DISPLAY_NUMBER" ] || break
    sleep 0.2
done
[ -n "$DISPLAY_NUMBER" ] || fail "Xvfb does not start"
mount --bind /tmp/.X11-unix "$ROOT/tmp/.X11-unix"
[ "$(as_person movierec --version)" = "movierec $(dpkg-deb -f "$ROOT/tmp/app.deb" Version)" ] || fail "another version"
as_person movierec doctor || fail "movierec doctor"
smoke() {
    as_person movierec --smoke >"$ROOT.out" 2>"$ROOT.err" || fail "movierec --smoke: $(cat "$ROOT.err")"
    [ ! -s "$ROOT.err" ] || fail "unexpected words: $(cat "$ROOT.err")"
    grep -q "$1" "$ROOT.out" || fail "it does not say '$1': $(cat "$ROOT.out")"
    sed 's/^/  /' "$ROOT.out"
}
smoke 'without its component'
(how=exec; as_person movierec >"$ROOT.out" 2>&1) & # so that a signal reaches it, and not a shell
window=$!
sleep 12
[ -z "$picture" ] || import -display ":$DISPLAY_NUMBER" -window root "$picture"
as_person movierec >/dev/null 2>&1 || fail "a second start does not end well"
kill -0 "$window" 2>/dev/null || fail "the window did not stay open: $(cat "$ROOT.out")"
kill "$window"
wait "$window" || fail "it does not end well: $(cat "$ROOT.out")"
[ -z "$(find "$ROOT/home/person/.local" -name '*.sqlite?*')" ] || fail "the profile was not closed"

say "with the learning component"
inside apt-get install -y -qq --no-install-recommends /tmp/learning.deb >/dev/null 2>&1 || fail "the component does not install"
smoke 'network$'

say "removing"
inside dpkg --purge movierec-desktop-learning movierec-desktop >/dev/null || fail "it does not go"
files >"$ROOT.after"
diff "$ROOT.before" "$ROOT.after" >&2 || fail "it leaves something behind, or took something along"
say "passed"
