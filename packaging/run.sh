#!/usr/bin/env bash
# Installs what is missing, builds the release and runs untie with the arguments given (none: the sample clinic).
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
"$here/setup.sh"
{
    cd "$top"
    [ -e build/release/build.ninja ] || cmake --preset release -DUNTIE_WHOLE_BUILD=ON
    cmake --build build/release
    cd - >/dev/null
} >&2

untie="$top/build/release/bin/untie"
[ $# -eq 0 ] && set -- --demo
case "$1" in
    demo|check|summary|backup|restore|export|import|photograph|--help|-h|--version|-v) ;;
    *)
        if [ -z "${DISPLAY:-}${WAYLAND_DISPLAY:-}${QT_QPA_PLATFORM:-}" ]; then
            echo "There is no display for the window here; 'packaging/run.sh photograph --screen signin --to FILE.png' makes pictures of it without one." >&2
            exit 1
        fi ;;
esac
exec "$untie" "$@"
