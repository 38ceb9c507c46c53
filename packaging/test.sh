#!/usr/bin/env bash
# Installs what is missing, builds the dev preset and runs the whole suite. The last line is ctest's summary.
#   --gates [NAME…]   the rest instead, or these alone: format, tidy, valgrind, sanitizers, coverage
#   --faults          the fault programme's long form (hours)
#   --soak HOURS      clinic days at random through the real window, for so long
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
gates=(format tidy valgrind sanitizers coverage)
usage() { sed -n '2,5s/^# *//p' "$0" >&2; exit 2; }
cd "$top"
export QT_QPA_PLATFORM=offscreen

build() { # PRESET OPTIONS [-- TARGETS]: as a whole build, as long as the folder is new
    local preset=$1; shift
    local options=()
    while [ $# -gt 0 ] && [ "$1" != -- ]; do options+=("$1"); shift; done
    [ "${1:-}" = -- ] && shift
    cmake --preset "$preset" -DUNTIE_WHOLE_BUILD=ON "${options[@]}" >/dev/null
    cmake --build --preset "$preset" ${1:+--target "$@"}
}

gate_format() { "$here/gates/format.py"; }
# Sources by themselves, as one works on them, with their mocs; for those of ui CMake wants app built.
gate_tidy() { cmake --preset dev -B build/tidy -DBUILD_TESTING=OFF >/dev/null && cmake --build build/tidy --target untie_app_autogen untie_ui_autogen && "$here/gates/tidy.sh" build/tidy; }
gate_valgrind() { build dev -- tests/app/storage/all && "$here/gates/valgrind.sh" build/dev; }
# The fault programme has its own allocator, and tries in the dev preset all that it tries.
gate_sanitizers() { find build/asan -name '*.gcda' -delete 2>/dev/null || true; build asan -DUNTIE_COVERAGE=ON && ctest --preset asan --parallel 2 --label-exclude '^faults$'; }
gate_coverage() { "$here/gates/coverage.py" build/asan; } # of what the sanitizers' run has run

run_gates() {
    local failed=() name began
    for name in "$@"; do
        began=$SECONDS
        echo "== $name"
        if "gate_$name"; then echo "== $name: passed, $((SECONDS - began)) s"; else echo "== $name: FAILED, $((SECONDS - began)) s"; failed+=("$name"); fi
    done
    [ ${#failed[@]} -eq 0 ] || { echo "gates that failed: ${failed[*]}"; return 1; }
    echo "all gates passed, $SECONDS s"
}

case "${1:-}" in
    '')
        "$here/setup.sh"
        cmake --preset dev -DUNTIE_WHOLE_BUILD=ON
        cmake --build --preset dev
        exec ctest --preset dev --parallel 2
        ;;
    --gates)
        shift
        for name in "$@"; do [[ " ${gates[*]} " == *" $name "* ]] || usage; done
        "$here/setup.sh" --gates
        [ $# -gt 0 ] || set -- "${gates[@]}"
        run_gates "$@"
        ;;
    --faults)
        "$here/setup.sh"
        build dev -- untie_faults
        exec build/dev/tests/untie_faults --long
        ;;
    --soak)
        "$here/setup.sh"
        build dev -- tst_clinicdays
        export UNTIE_SOAK_HOURS=${2:-1} QTEST_FUNCTION_TIMEOUT=2147483647 # else Qt ends it after five minutes
        exec build/dev/tests/tst_clinicdays
        ;;
    *) usage ;;
esac
