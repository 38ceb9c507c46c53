#!/usr/bin/env bash
# valgrind.sh [build folder]: the tests of storage under valgrind. Reads of what was never written or is gone fail; what lives to
# the end does not, since Qt keeps a good deal of it.
set -euo pipefail
cd "${1:-build/dev}"
HOME=$(mktemp -d)
trap 'rm -rf "$HOME"' EXIT
export HOME QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 TZ=UTC
export QT_ENABLE_REGEXP_JIT=0 # what is compiled on the way reads whole words, of which valgrind does not know that it may
export QTEST_FUNCTION_TIMEOUT=3600000 # else Qt ends a test after five minutes
one() {
    valgrind --quiet --error-exitcode=99 --leak-check=no --child-silent-after-fork=yes "tests/$1" >"tests/$1.valgrind" 2>&1 && return
    echo "$1:"
    tail -40 "tests/$1.valgrind"
    return 1
}
export -f one
tests=$(ctest -N --label-regex '^app/storage$' | sed -n 's/^ *Test *#[0-9]*: *\(tst_.*\)$/\1/p')
[ -n "$tests" ] || { echo "there are no tests of storage in $PWD" >&2; exit 1; }
xargs -P "$(nproc)" -I{} bash -c 'one {}' <<<"$tests"
echo "$(wc -l <<<"$tests") tests of storage read nothing that is not theirs"
