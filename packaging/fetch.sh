#!/usr/bin/env bash
# Fetches, checks and unpacks the sources pinned in thirdparty.txt; prints the folder that holds them.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
into=${UNTIE_THIRD_PARTY_CACHE:-${XDG_CACHE_HOME:-$HOME/.cache}/untie/third-party}
mkdir -p "$into"
# npm trusts a list of its own; a clinic behind a proxy has its authority in the system's.
export NODE_EXTRA_CA_CERTS=${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}

while read -r folder package version sum _licence files; do
    case "$folder" in ''|'#'*) continue ;; esac
    stamp="$into/$folder/.$version-${sum:0:16}"
    [ -e "$stamp" ] && continue
    work=$(mktemp -d "$into/.fetch-XXXXXX")
    echo "fetching $package $version" >&2
    (cd "$work" && npm pack --silent "$package@$version" >/dev/null) || { echo "cannot fetch $package $version" >&2; exit 1; }
    archive=$(echo "$work"/*.tgz)
    if [ "$(sha512sum "$archive" | cut -d' ' -f1)" != "$sum" ]; then
        echo "$package $version does not have the SHA-512 that packaging/thirdparty.txt pins: refused" >&2
        rm -rf "$work"
        exit 1
    fi
    tar -xzf "$archive" -C "$work" ${files//,/ }
    rm -rf "${into:?}/$folder"
    mkdir "$into/$folder"
    for file in ${files//,/ }; do mv "$work/$file" "$into/$folder/"; done
    rm -rf "$work"
    touch "$stamp"
done <"$here/thirdparty.txt"
echo "$into"
