#!/usr/bin/env bash
# Installs exactly what is missing to build, run and test Untie on Debian 12. Says what it does on stderr.
#   --package   also what makes a package and tries it
#   --gates     also what the gates stand on: packaging/test.sh --gates
set -euo pipefail

packages=(
    g++ cmake ninja-build ccache mold pkg-config git ca-certificates
    qt6-base-dev qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-translations-l10n
    libgl1-mesa-dev libqt6sql6-sqlite libqt6svg6
    libsodium-dev libexpected-dev libqpdf-dev libical-dev libphonenumber-dev libprotobuf-dev libicu-dev tzdata
    libhunspell-dev hunspell-en-us hunspell-de-de
    fonts-inter fonts-b612 fonts-noto-core fonts-noto-cjk diceware python3 python3-fonttools
    poppler-utils qpdf cups-daemon dbus-daemon strace
    xvfb openbox at-spi2-core python3-pyatspi gir1.2-atspi-2.0 imagemagick faketime
)
case "${1:-}" in
    '') ;;
    --package) packages+=(file dpkg-dev lintian appstream desktop-file-utils shared-mime-info libxml2-utils mandoc mmdebstrap) ;;
    --gates) packages+=(clang-format-19 clang-tidy-19 valgrind gcovr) ;;
    *) sed -n '3,4s/^# *//p' "$0" >&2; exit 2 ;;
esac
missing=()
for package in "${packages[@]}"; do
    [ "$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || missing+=("$package")
done
# Another npm than Debian's is as good, and cannot stand beside it.
command -v npm >/dev/null || missing+=(npm)
[ ${#missing[@]} -eq 0 ] && exit 0

root=()
if [ "$(id -u)" -ne 0 ]; then
    command -v sudo >/dev/null || { echo "Missing: ${missing[*]}. Install them, or run this as root or with sudo at hand." >&2; exit 1; }
    root=(sudo)
fi
echo "installing: ${missing[*]}" >&2
{
    "${root[@]}" apt-get update -qq
    "${root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
} >&2
