#!/usr/bin/env bash
# pictures.sh [UNTIE]: takes the handbook's pictures anew, in every language that has pages, of a sample clinic that is the
# same each time. UNTIE is the program, build/dev/bin/untie without one. A picture is as wide as a column of the handbook with
# two pixels for each of the screen's, and has few colours, so that it stays small; ImageMagick's convert makes it so.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
untie=${1:-$top/build/dev/bin/untie}
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 HOME=$work
clinic=$work/linden.untie
"$untie" demo "$clinic" --clients 60 --visits 300 --appointments 400 --seed 7 --json > "$work/made.json" 2>/dev/null
python3 - "$work" <<'PYTHON'
import json, pathlib, sys
work = pathlib.Path(sys.argv[1])
made = json.loads((work / 'made.json').read_text())
(work / 'password').write_text(made['accounts'][0]['password'])
(work / 'user').write_text(made['accounts'][0]['user'])
(work / 'client').write_text(made['clients'][0])
PYTHON
printf 'Name;Vorname;Telefon;Geburtsdatum;Ort\nLinden;Ida;0711 5550101;14.03.1979;Stuttgart\nAhorn;Max;0711 5550102;02.11.1988;Esslingen\nBirke;Eva;;31.05.1990;Stuttgart\n' > "$work/clients.csv"
client=$(cat "$work/client")

take() { # NAME LANGUAGE SIZE argument…
    local to="$top/resources/help/$2/pictures/$1.png" language=$2 size=$3
    local name=$1; shift 3
    mkdir -p "$(dirname "$to")"
    "$untie" photograph "$clinic" --to "$work/$name.png" --language "$language" --size "$size" --scale 2 \
        --password-file "$work/password" --user "$(cat "$work/user")" "$@"
    convert "$work/$name.png" -resize "1360x>" +dither -colors 160 -define png:compression-level=9 "PNG8:$to"
}

for language in $(cd "$top/resources/help" && ls -d */ | tr -d /); do
    take today "$language" 1100x680 --screen today
    take clients "$language" 1000x480 --screen clients
    take visit "$language" 1280x760 --screen visit --client "$client"
    take client "$language" 1280x760 --screen client --client "$client"
    take heatmap "$language" 1280x760 --screen heatmap --client "$client"
    take intake "$language" 1100x700 --screen intake --client "$client"
    take kiosk "$language" 1000x640 --screen kiosk --client "$client"
    take schedule "$language" 1180x720 --screen schedule
    take booking "$language" 1180x720 --screen schedule --view booking
    take documents "$language" 1000x760 --screen documents --client "$client"
    take import "$language" 1100x700 --screen import --file "$work/clients.csv" --step 2
    take backup "$language" 1000x560 --screen settings --section backup
    take people "$language" 1000x600 --screen settings --section people
    take palette "$language" 1000x700 --screen palette
done
