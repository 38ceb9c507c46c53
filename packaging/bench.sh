#!/usr/bin/env bash
# Installs what is missing, builds the release with its benchmarks, and prints each figure beside its physical limit.
#   --large            a clinic of 100,000 clients
#   --only NAME        one measurement alone
#   --folder FOLDER    on the disk of that folder
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
"$here/setup.sh"
{
    cd "$top"
    cmake --preset release -DUNTIE_BENCH=ON
    cmake --build build/release --target untie_bench untie_bench_limits untie_bench_window untie_bench_bare
} >&2
exec "$top/build/release/bench/untie_bench" "$@"
