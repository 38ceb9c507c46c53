#!/usr/bin/env bash
# Makes the Debian package, checks it, installs it on a system that has nothing else of ours, runs it there and takes it off again.
#   --chroot FOLDER   a bare Debian 12 to try it in (as root); without it one is made, and thrown away
#   --only-make       makes and checks the package, and does not install it anywhere
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
top=$(dirname "$here")
build=$top/build/package
chroot= only_make=
while [ $# -gt 0 ]; do
    case "$1" in
        --chroot) chroot=${2:?which folder?}; shift 2 ;;
        --only-make) only_make=1; shift ;;
        *) sed -n '2,4s/^# *//p' "$0" >&2; exit 2 ;;
    esac
done
"$here/setup.sh" --package
say() { echo "package: $*" >&2; }

# As of the newest commit, so that the same commit gives the same package.
SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git -C "$top" log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
say "building"
cmake -S "$top" -B "$build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_INSTALL_PREFIX=/usr -DBUILD_TESTING=OFF \
    ${UNTIE_WHOLE_BUILD:+-DUNTIE_WHOLE_BUILD=$UNTIE_WHOLE_BUILD} >&2
cmake --build "$build" >&2
rm -rf "$build"/*.deb
(cd "$build" && cpack -G DEB >&2)
deb=$(echo "$build"/untie_*.deb)

say "checking $(basename "$deb")"
lintian --allow-root --fail-on error,warning --tag-display-limit 0 "$deb"
held=$build/held
rm -rf "$held"
dpkg-deb -x "$deb" "$held"
desktop-file-validate "$held"/usr/share/applications/*.desktop
appstreamcli validate --no-net --explain "$held"/usr/share/metainfo/*.xml
xmllint --noout "$held"/usr/share/mime/packages/*.xml
mandoc -T lint -W warning <(zcat "$held"/usr/share/man/man1/untie.1.gz)
bash -n "$held"/usr/share/bash-completion/completions/untie

[ -z "$only_make" ] || { echo "$deb"; exit 0; }

if [ -z "$chroot" ]; then
    say "making a bare Debian to try it in"
    away=$(mktemp -d)
    trap 'rm -rf --one-file-system "$away"' EXIT
    mmdebstrap --variant=minbase --include=ca-certificates --customize-hook="copy-in $deb $here/linux/try.sh /root" \
        --customize-hook='chroot "$1" bash /root/try.sh /root/'"$(basename "$deb")"' >&2' bookworm - >/dev/null
else
    cp "$deb" "$here/linux/try.sh" "$chroot/root/"
    mount -t proc proc "$chroot/proc"
    mount --rbind /dev "$chroot/dev"
    mount --make-rslave "$chroot/dev"
    trap 'umount "$chroot/proc"; umount -R "$chroot/dev"; rm -f "$chroot/root/try.sh" "$chroot/root/$(basename "$deb")"' EXIT
    chroot "$chroot" bash /root/try.sh "/root/$(basename "$deb")" >&2
fi
say "installed, tried and removed again"
echo "$deb"
