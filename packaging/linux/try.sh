#!/usr/bin/env bash
# try.sh PACKAGE: in a system of its own, as root: installs the package, uses the program as somebody who is nobody there, and
# takes it off again. Anything that is not as it should be ends it.
set -euo pipefail
deb=$1
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8
say() { echo "try: $*"; }
wrong() { echo "try: WRONG: $*"; exit 1; }

say "installing"
apt-get update -qq
apt-get install -qq --no-install-recommends -y "$deb" bash-completion man-db shared-mime-info desktop-file-utils >/tmp/install.log 2>&1 \
    || { tail -20 /tmp/install.log; wrong "it does not install"; }

home=$(mktemp -d)
chown nobody "$home"
as_somebody() { (cd "$home" && setpriv --reuid nobody --regid nogroup --clear-groups env -i HOME="$home" PATH=/usr/bin:/bin LC_ALL=C.UTF-8 "$@"); }

say "the program and its engine"
as_somebody untie --version
libraries=$(as_somebody ldd /usr/bin/untie)
[[ $libraries == */untie/libsqlite3.so.0* ]] || wrong "it runs on the system's SQLite"
[[ $libraries != *"not found"* ]] || wrong "a library is missing: $libraries"

say "a clinic: made, checked, backed up"
as_somebody untie demo linden.untie --json >"$home/accounts"
sed -n 's/.*"password": *"\([^"]*\)".*/\1/p' "$home/accounts" | head -1 >"$home/pass"
[ -s "$home/pass" ] || wrong "demo tells no password"
as_somebody untie check linden.untie --password-file pass
as_somebody untie backup linden.untie copies --password-file pass
as_somebody untie photograph linden.untie --screen today --to today.png --password-file pass
as_somebody untie photograph --screen signin --to signin.png
[[ $(head -c 4 "$home/today.png" | tr -d '\0') == *PNG ]] || wrong "no picture was taken"

say "the window, on the vault that a file manager names"
rc=0
as_somebody env QT_QPA_PLATFORM=offscreen timeout 5 untie linden.untie/frontdesk.vault || rc=$?
[ $rc -eq 124 ] || wrong "the window closed by itself ($rc)"

say "what the desktop knows of it"
grep -q 'application/x-untie-vault:\*.vault' /usr/share/mime/globs || wrong "no MIME type for vaults"
update-desktop-database
grep -q 'application/x-untie-vault=.*\.desktop' /usr/share/applications/mimeinfo.cache || wrong "nothing opens vaults"
for size in 16x16 48x48 256x256 scalable symbolic; do
    ls /usr/share/icons/hicolor/$size/apps/*ntie* >/dev/null || wrong "no icon of $size"
done

say "the manual"
man untie 2>/dev/null | col -b 2>/dev/null >/tmp/manual || zcat /usr/share/man/man1/untie.1.gz >/tmp/manual
as_somebody untie --help | sed -n 's/^  untie \([a-z][a-z]*\).*/\1/p' | while read -r verb; do
    grep -q "untie.* $verb" /tmp/manual || wrong "the manual does not know $verb"
done

say "completion"
complete_to() { # the words typed, and one that must be offered
    bash -c 'source /usr/share/bash-completion/bash_completion; source /usr/share/bash-completion/completions/untie
        COMP_WORDS=(untie "$@"); COMP_CWORD=$#; COMP_LINE="untie $*"; COMP_POINT=${#COMP_LINE}; _untie 2>/dev/null; echo " ${COMPREPLY[*]} "' _ "${@:2}" \
        | grep -- " $1 " >/dev/null || wrong "completion of '${*:2}' does not offer $1"
}
complete_to check ch
complete_to --password-file check --pa
complete_to csv export x y --as c

say "removing"
apt-get purge -qq -y untie >/dev/null 2>&1
[ ! -e /usr/bin/untie ] || wrong "the program is still there"
left=$(find / -xdev -iname '*untie*' -not -path '/proc/*' -not -path '/var/cache/*' -not -path "$home/*" -not -path '/root/*' 2>/dev/null || true)
[ -z "$left" ] || wrong "left behind: $left"
rm -rf "$home"
say "all well"
