#!/usr/bin/env bash
# UNTESTED: makes an AppImage with linuxdeploy and its Qt plugin, which must be on the PATH (Debian has neither).
# Build it on the oldest system that it shall run on.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
command -v linuxdeploy >/dev/null && command -v linuxdeploy-plugin-qt >/dev/null || { echo "linuxdeploy and linuxdeploy-plugin-qt are missing" >&2; exit 1; }
"$top/packaging/setup.sh"
build=$top/build/appimage
cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_TESTING=OFF
cmake --build "$build"
rm -rf "$build/AppDir"
DESTDIR=$build/AppDir cmake --install "$build" --strip
cd "$build"
# The engine comes first: Qt's driver must not bring the system's SQLite along.
EXTRA_QT_PLUGINS=sqldrivers QMAKE=/usr/lib/qt6/bin/qmake linuxdeploy --appdir AppDir --plugin qt \
    --library "$(echo AppDir/usr/lib/*/untie/libsqlite3.so.0)" \
    --desktop-file "$(echo AppDir/usr/share/applications/*.desktop)" \
    --icon-file "$(echo AppDir/usr/share/icons/hicolor/256x256/apps/*.png)" --output appimage
