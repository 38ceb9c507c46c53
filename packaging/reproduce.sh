#!/usr/bin/env bash
# Builds the newest commit twice, in two folders at two times and without the compiler's cache, and tells whether program, engine
# and package are the same to the last byte.
#   --keep FOLDER    builds there, and leaves both for somebody to look at what differs
#   --only TARGET…   of these alone, each file that the compiler or a generator writes: minutes instead of an hour (comes last)
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
folder= targets=()
while [ $# -gt 0 ]; do
    case "$1" in
        --keep) folder=${2:?which folder?}; mkdir -p "$folder"; shift 2 ;;
        --only) shift; [ $# -gt 0 ] || { echo "which targets?" >&2; exit 2; }; targets=("$@"); break ;;
        *) sed -n '2,5s/^# *//p' "$0" >&2; exit 2 ;;
    esac
done
[ -n "$folder" ] || { folder=$(mktemp -d); trap 'rm -rf "$folder"' EXIT; }
"$here/setup.sh" --package
third_party=$("$here/fetch.sh")
SOURCE_DATE_EPOCH=$(git -C "$top" log -1 --format=%ct)
export SOURCE_DATE_EPOCH CCACHE_DISABLE=1

build() { # NAME: the sources in a folder of that name, built under umask, language and zone of its own
    local at=$folder/$1
    mkdir -p "$at"
    git -C "$top" archive HEAD | tar -x -C "$at"
    cmake -S "$at" -B "$at/build/release" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_TESTING=OFF \
        -DUNTIE_WHOLE_BUILD=ON -DUNTIE_THIRD_PARTY="$third_party" >&2
    cmake --build "$at/build/release" ${UNTIE_JOBS:+-j "$UNTIE_JOBS"} ${targets:+--target "${targets[@]}"} >&2
    [ ${#targets[@]} -gt 0 ] || (cd "$at/build/release" && cpack -G DEB >&2)
}
one=one two=a-folder-of-another-length
build $one
(umask 027 && TZ=Asia/Tokyo LC_ALL=C.UTF-8 build $two)
first=$folder/$one/build/release
second=$folder/$two/build/release

# What people get, the files in the package and the package itself; else what was made of the targets. What the build tools write
# for themselves, and comments of what rcc writes, name the folder and are no part of anything.
if [ ${#targets[@]} -eq 0 ]; then
    packages=("$first"/untie_*.deb "$second"/untie_*.deb)
    dpkg-deb -x "${packages[0]}" "$first/held"
    dpkg-deb -x "${packages[1]}" "$second/held"
    cmp "${packages[@]}" || exit 1
    first+=/held second+=/held
    files=$(cd "$first" && find . -type f | sort)
else
    files=$(cd "$first" && find . -type f \( -name '*.o' -o -name '*.a' -o -name '*.so*' -o -name '*.ttf' -o -name '*.qm' \) | sort)
fi
same=yes
while read -r file; do
    cmp -s "$first/$file" "$second/$file" || { echo "DIFFERS: $file"; same=no; }
done <<<"$files"
[ "$same" = yes ] || exit 1
[ ${#targets[@]} -gt 0 ] || (cd "$first" && sha256sum usr/bin/untie usr/lib/*/untie/libsqlite3.so.0)
echo "the same to the last byte: $(wc -l <<<"$files") files"
