#!/usr/bin/env bash
# pictures.sh [handbook|readme] [UNTIE]: takes the pictures of the handbook, in every language that has pages, or those of
# README.md and docs/screens.md anew, of a sample clinic that has the same people each time; both without a name. UNTIE is the
# program, build/dev/bin/untie without one; it takes it for ten in the morning of a Tuesday (faketime). A picture has few colours,
# so that it stays small; ImageMagick's convert makes it so.
set -euo pipefail
top=$(cd "$(dirname "$0")/.." && pwd)
what=all
case "${1:-}" in handbook | readme) what=$1; shift ;; esac
untie() { faketime -f "@$day 10:05:00" "$program" "$@"; }
program=${1:-$top/build/dev/bin/untie}
day=2026-11-17
work=$(mktemp -d); trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen TZ=UTC LC_ALL=C.UTF-8 HOME=$work
clinic=$work/linden.untie
untie demo "$clinic" --clients 60 --json > "$work/made.json" 2>/dev/null
python3 - "$work" <<'PYTHON'
import json, pathlib, sys
work = pathlib.Path(sys.argv[1])
made = json.loads((work / 'made.json').read_text())
(work / 'password').write_text(made['accounts'][0]['password'])
(work / 'user').write_text(made['accounts'][0]['user'])
(work / 'client').write_text(made['clients'][0])
PYTHON
client=$(cat "$work/client")
as=(--password-file "$work/password" --user "$(cat "$work/user")")

photograph() { # FILE COLOURS WIDTH argument…: as wide as that at most
    local to=$1 colours=$2 wide=$3; shift 3
    mkdir -p "$(dirname "$to")"
    untie photograph "$clinic" --to "$work/taken.png" "${as[@]}" "$@"
    convert "$work/taken.png" -resize "$wide>" +dither -colors "$colours" -define png:compression-level=9 "PNG8:$to"
}

handbook() {
    printf 'Name;Vorname;Telefon;Geburtsdatum;Ort\nLinden;Ida;0711 5550101;14.03.1979;Stuttgart\nAhorn;Max;0711 5550102;02.11.1988;Esslingen\nBirke;Eva;;31.05.1990;Stuttgart\n' > "$work/clients.csv"
    local language
    take() { # NAME SIZE argument…: as wide as a column of the handbook, with two pixels for each of the screen's
        local name=$1 size=$2; shift 2
        photograph "$top/resources/help/$language/pictures/$name.png" 160 1360x --language "$language" --size "$size" --scale 2 "$@"
    }
    for language in $(cd "$top/resources/help" && ls -d */ | tr -d /); do
        take today 1100x680 --screen today
        take clients 1000x480 --screen clients
        take visit 1280x760 --screen visit --client "$client"
        take client 1280x760 --screen client --client "$client"
        take heatmap 1280x760 --screen heatmap --client "$client"
        take intake 1100x700 --screen intake --client "$client"
        take kiosk 1240x794 --screen kiosk --client "$client"
        take schedule 1180x720 --screen schedule
        take booking 1180x720 --screen schedule --view booking
        take documents 1000x760 --screen documents --client "$client"
        take import 1100x700 --screen import --file "$work/clients.csv" --step 2
        take backup 1000x560 --screen settings --section backup
        take people 1000x600 --screen settings --section people
        take palette 1000x700 --screen palette
    done
}

# Of the client whose record is told from its beginning.
visit_with() { # signed|addendum: the number of one that was signed, or that was added to after that
    if ! [ -d "$work/open" ]; then
        mkdir "$work/open"
        untie export "$clinic" "$work/open" --as open "${as[@]}" >/dev/null 2>&1
    fi
    python3 - "$work"/open/*/clinical "$client" "$1" <<'PYTHON'
import json, pathlib, sys
folder, client, wanted = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
rows = lambda name: [json.loads(line) for line in (folder / f'{name}.jsonl').read_text().splitlines()]
signed = [v['id'] for v in rows('visit') if v['client_id'] == client and v['state'] == 'signed']
added = {e['visit_id'] for e in rows('note_entry') if e['kind'] == 'addendum'}
print(next(v for v in signed if wanted == 'signed' or v in added))
PYTHON
}

readme() {
    take() { # NAME argument…
        local name=$1; shift
        photograph "$top/docs/pictures/$name.png" 200 2000x "$@"
    }
    both() { # NAME argument…: in light and in dark
        take "$@"
        local name=$1; shift
        take "$name-dark" --dark "$@"
    }
    local figure
    for figure in "figure --screen figure" "figure-dark --screen figure --dark" "figure-print --screen figure-print"; do
        take $figure --size 1400x1320
    done
    both today --screen today
    both schedule --screen schedule
    local view
    for view in rooms week month agenda; do both "schedule-$view" --screen schedule --view $view; done
    both schedule-empty --screen schedule --day 2026-11-22
    both appointment --screen schedule --view card
    for view in booking series waiting wish reminders calendars; do both $view --screen schedule --view $view; done
    both visit --screen visit --client "$client"
    take visit-arabic --screen visit --client "$client" --language ar
    take note-signed --screen visit --visit "$(visit_with signed)" --size 1440x1100
    take note-amended-dark --screen visit --visit "$(visit_with addendum)" --size 1440x1500 --dark
    take lookup --screen lookup --client "$client"
    both client --screen client --client "$client"
    take client-french-dark --screen client --client "$client" --language fr --dark
    take history --screen client --client "$client" --step 3
    take difference --screen difference --client "$client"
    take heatmap-dark --screen heatmap --client "$client" --dark
    take intake --screen intake --client "$client"
    take kiosk --screen kiosk --client "$client"
    both intakeform --screen intakeform --client "$client" --step 3
    both clients --screen clients
    take documents --screen documents --client "$client"
    take progress --screen documents --client "$client" --section progress
    local section
    for section in people access display keyboard; do both $section --screen settings --section $section; done
    take letterhead-dark --screen settings --section letterhead --dark
    both palette --screen palette
    take shortcuts --screen shortcuts
    take help-dark --screen help --section body-map --dark
    both signin --screen signin
    take setup-dark --screen setup --step 4 --dark
    both gallery --screen gallery --size 1440x1248
}

[ $what = readme ] || handbook
[ $what = handbook ] || readme
