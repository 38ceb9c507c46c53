#!/usr/bin/env bash
# Installs what is missing, builds the dev preset and runs the whole suite. The last line is ctest's summary.
#   --gates          the rest instead: the fault programme's long form, then the sanitizers over the whole suite
#   --gates-record   of the sanitizers what reads and writes files: storage, security, keeping
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
case "${1:-}" in
    ''|--gates|--gates-record) ;;
    *) sed -n '2,4s/^# *//p' "$0" >&2; exit 2 ;;
esac
"$here/setup.sh"
cd "$here/.."
export QT_QPA_PLATFORM=offscreen

case "${1:-}" in
    '')
        cmake --preset dev -DUNTIE_PRECOMPILE=ON
        cmake --build --preset dev
        exec ctest --preset dev --parallel 2
        ;;
    --gates)
        cmake --preset dev
        cmake --build --preset dev --target untie_faults
        build/dev/tests/untie_faults --long
        cmake --preset asan
        cmake --build --preset asan
        exec ctest --preset asan --parallel 2
        ;;
    --gates-record)
        cmake --preset asan
        cmake --build --preset asan --target tests/app/{storage,security,keeping}/all
        exec ctest --preset asan --parallel 2 --label-regex '^app/(storage|security|keeping)$'
        ;;
esac
