#!/bin/sh
# The system libraries that Qt loads at run time, a typeface for each script of the interface that the app's own lacks,
# and venv, which Debian packs apart from Python: what a bare machine may lack. Usage: system-libraries.sh PYTHON
set -eu
[ "$(uname -s)" = Linux ] || exit 0

LIBRARIES='libglib-2.0.so.0 libEGL.so.1 libGL.so.1 libxkbcommon-x11.so.0 libdbus-1.so.3 libxcb-cursor.so.0 libxcb-icccm.so.4
libxcb-keysyms.so.1 libxcb-shape.so.0 libxcb-xkb.so.1 libxcb-render-util.so.0 libxcb-image.so.0 libfontconfig.so.1
libwayland-cursor.so.0 libwayland-egl.so.1'
DEBIAN='libglib2.0-0 libegl1 libgl1 libxkbcommon-x11-0 libdbus-1-3 libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0
libxcb-xkb1 libxcb-render-util0 libxcb-image0 libfontconfig1 libwayland-cursor0 libwayland-egl1'

missing() {
    for library in $LIBRARIES; do
        "${LDCONFIG:-/sbin/ldconfig}" -p 2>/dev/null | grep -qF "$library" || printf '%s ' "$library"
    done
}

# spoken LANGUAGE NAME: whether a typeface has its script; where fontconfig's tools are missing, one is known by its name.
spoken() {
    if command -v fc-list >/dev/null; then
        [ -n "$(fc-list ":lang=$1" family)" ]
    else
        find /usr/share/fonts /usr/local/share/fonts -iname "*$2*" 2>/dev/null | grep -q .
    fi
}

lacking=$(missing)
spoken hi deva || { lacking="$lacking typeface-for-Hindi" DEBIAN="$DEBIAN fonts-lohit-deva"; }
spoken zh-cn 'wqy*hei' || { lacking="$lacking typeface-for-Chinese" DEBIAN="$DEBIAN fonts-wqy-microhei"; }
if ! "${1:-python3}" -c 'import ensurepip' 2>/dev/null; then
    lacking="$lacking venv"
    DEBIAN="$DEBIAN python3-venv"
fi
[ -z "$lacking" ] && exit 0
echo "setup: this machine lacks $lacking"
if [ "$(id -u)" = 0 ]; then as_root=; elif sudo -n true 2>/dev/null; then as_root='sudo -n'; else as_root=no; fi
if command -v apt-get >/dev/null && [ "$as_root" != no ]; then
    echo "setup: installing them with apt-get"
    $as_root apt-get update -qq
    # shellcheck disable=SC2086 # a list of words
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $DEBIAN >/dev/null
else
    # The terminal works without them, so this is no reason to stop.
    echo "setup: install them for the window (Debian, Ubuntu: sudo apt install" $DEBIAN")"
fi
