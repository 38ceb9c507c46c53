#!/usr/bin/env bash
# screenreader.sh UNTIE: a journey through the real program as a screen reader makes it, from outside, over AT-SPI. It has an
# X server, a window manager, a bus and a home of its own. Exit 77 where a tool for that is missing.
set -u
here=$(cd "$(dirname "$0")" && pwd)
for tool in Xvfb openbox dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "$tool is not installed"; exit 77; }
done
/usr/bin/python3 -c 'import pyatspi' 2>/dev/null || { echo "python3-pyatspi is not installed"; exit 77; }
t=$(mktemp -d)
export HOME=$t/home XDG_RUNTIME_DIR=$t/run LANG=C.UTF-8 TZ=UTC QT_QPA_PLATFORM=xcb QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
mkdir -p -m700 "$HOME" "$XDG_RUNTIME_DIR"
unset WAYLAND_DISPLAY XDG_CONFIG_HOME XDG_DATA_HOME XDG_STATE_HOME XDG_CACHE_HOME
Xvfb -displayfd 3 -screen 0 1440x900x24 -nolisten tcp 3>"$t/display" 2>"$t/xvfb.log" & x=$!
until [ -s "$t/display" ]; do sleep .05; kill -0 $x 2>/dev/null || { cat "$t/xvfb.log"; exit 77; }; done
DISPLAY=:$(cat "$t/display"); export DISPLAY
openbox >/dev/null 2>&1 & w=$!
timeout 200 dbus-run-session -- /usr/bin/python3 "$here/screenreader.py" "$@" 3>&-; rc=$?
kill $w $x; wait 2>/dev/null; rm -rf "$t"
exit $rc
