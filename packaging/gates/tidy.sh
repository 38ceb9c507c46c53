#!/usr/bin/env bash
# tidy.sh [--all] [build folder]: clang-tidy, with the checks of .clang-tidy, over what the newest commits changed, or all of it.
# It stands on a folder that was configured for work, with its mocs made, and compiles nothing itself. All of it takes some forty
# minutes on two cores, since each source reads Qt's headers anew; a change is looked at when it comes.
set -euo pipefail
top=$(cd "$(dirname "$0")/../.." && pwd)
commits=${UNTIE_TIDY_COMMITS:-12}
cd "$top"
sources() {
    if [ "${1:-}" = --all ]; then
        git ls-files 'app/*.cpp' 'ui/*.cpp'
    else
        since=$(git rev-parse -q --verify "HEAD~$commits" || git rev-list --max-parents=0 HEAD | tail -1)
        git diff --name-only --diff-filter=d "$since" -- 'app/*.cpp' 'ui/*.cpp'
    fi
}
which=
[ "${1:-}" = --all ] && { which=--all; shift; }
build=${1:-build/tidy}
[ -f "$build/compile_commands.json" ] || { echo "nothing is configured in $build: packaging/test.sh --gates tidy does it" >&2; exit 2; }
list=$(sources $which)
[ -n "$list" ] || { echo "no source was changed"; exit 0; }

# What a compiler warns of is g++'s to say.
echo "looking at $(wc -l <<<"$list") sources"
xargs -P "$(nproc)" -n 4 clang-tidy-19 --quiet --extra-arg=-w -p "$build" <<<"$list" 2>/dev/null
