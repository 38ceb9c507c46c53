#!/usr/bin/env bash
# Installs what is missing, builds the dev preset and runs the whole suite. The last line is ctest's summary.
#   --gates   the sanitizers over the whole suite instead
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
"$here/setup.sh"
cd "$here/.."

preset=dev
[ "${1:-}" = --gates ] && preset=asan
cmake --preset "$preset"
cmake --build --preset "$preset"
export QT_QPA_PLATFORM=offscreen
exec ctest --preset "$preset" --parallel 2
