#!/usr/bin/env python3
"""Checks the tables of knowledge against each other and the figure:  python3 check.py [folder [figure.json]]

Names the row that is wrong and exits 1. That each site lies inside its shape is checked where the shapes are made
(resources/figures/generator/check.py) and in tst_atlas.
"""
import json
import os
import re
import sys

from check_intake import check_intake

ID = re.compile(r'[a-z][a-z0-9]*(_[a-z0-9]+)*')
LABEL = re.compile(r'[1-9]|[a-z]')
SIDED = re.compile(r'\b(left|right)\b', re.I)
TEXTS = ('id', 'latin', 'name', 'plain', 'region', 'depth', 'referral')
OPTIONAL = ('english', 'depth_note', 'parts', 'confidence', 'confidence_note', 'common')
FIELDS = set(TEXTS + OPTIONAL + ('colloquial', 'views', 'sites', 'codes', 'sources'))
VIEW = {'left', 'left-deep', 'front-superficial', 'front-deep', 'back-superficial', 'back-deep'}       # and the insets of the figure

VERHOEFF_D = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9, 5], [2, 3, 4, 0, 1, 7, 8, 9, 5, 6], [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
              [4, 0, 1, 2, 3, 9, 5, 6, 7, 8], [5, 9, 8, 7, 6, 0, 4, 3, 2, 1], [6, 5, 9, 8, 7, 1, 0, 4, 3, 2], [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
              [8, 7, 6, 5, 9, 3, 2, 1, 0, 4], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0]]
VERHOEFF_P = [[0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 5, 7, 6, 2, 8, 3, 0, 9, 4], [5, 8, 0, 3, 7, 9, 6, 1, 4, 2], [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
              [9, 4, 5, 3, 1, 2, 6, 8, 7, 0], [4, 2, 8, 6, 5, 7, 3, 9, 0, 1], [2, 7, 9, 3, 8, 0, 6, 4, 1, 5], [7, 0, 4, 6, 9, 1, 3, 2, 5, 8]]


def verhoeff(code):
    """Whether the check digit of a SNOMED CT id is right: well formed, which does not prove what it means."""
    c = 0
    for i, digit in enumerate(reversed(code)):
        c = VERHOEFF_D[c][VERHOEFF_P[i % 8][int(digit)]]
    return c == 0


def once(pairs):
    keys = [k for k, _ in pairs]
    for k in keys:
        if keys.count(k) > 1:
            raise ValueError('"%s" stands there twice' % k)
    return dict(pairs)


class Tables:
    def __init__(self, folder):
        self.folder = folder
        self.bad = []

    def read(self, name, kind):
        try:
            with open(os.path.join(self.folder, name), encoding='utf-8') as fh:
                table = json.load(fh, object_pairs_hook=once)
        except (OSError, ValueError) as error:
            sys.exit('%s: %s' % (name, error))
        if not isinstance(table, kind):
            sys.exit('%s: not a %s' % (name, kind.__name__))
        return table

    def want(self, holds, table, row, why):
        if not holds:
            self.bad.append('%s: %s: %s' % (table, row, why))
        return holds

    def text(self, table, row, key, value):
        self.want(isinstance(value, str) and value and value == ' '.join(value.split()) and not set(value) & set('<>*`|'),
                  table, row, '%s is no plain text' % key)


def check_codes(t, row, sources):
    for code in row['codes']:
        name = '%s %s' % (code.get('system'), code.get('code'))
        t.want(set(code) <= {'system', 'code', 'of', 'source', 'export'} and code.get('system') in ('FMA', 'SNOMED CT')
               and re.fullmatch(r'[1-9]\d*', code.get('code', '')), 'muscles.json', row['id'], name + ' is no code')
        if code.get('system') == 'SNOMED CT':
            t.want(verhoeff(code['code']), 'muscles.json', row['id'], name + ' has a wrong check digit')
            t.want(code.get('source') in sources, 'muscles.json', row['id'], name + ' has no source')
        t.want((code.get('source') == 'UBER') == (code.get('export') is False), 'muscles.json', row['id'],
               name + ': codes of the unverified bridge, and only they, are not for export')


def check_muscle(t, row, ids, sources):
    name = row['id']
    t.want(ID.fullmatch(name), 'muscles.json', name, 'id is not well formed')
    t.want(set(row) <= FIELDS, 'muscles.json', name, 'does not know %s' % ', '.join(sorted(set(row) - FIELDS)))
    missing = FIELDS - set(OPTIONAL) - set(row)
    if not t.want(not missing, 'muscles.json', name, 'lacks %s' % ', '.join(sorted(missing))):
        return
    for key in TEXTS + ('english', 'depth_note', 'confidence_note'):
        if key in row:
            t.text('muscles.json', name, key, row[key])
    t.want(not SIDED.search(row['plain']) and not SIDED.search(row['name']), 'muscles.json', name, 'a name says a side')
    t.want(row['views'] and set(row['views']) <= set('FBSP') and len(set(row['views'])) == len(row['views']), 'muscles.json', name,
           'views are not some of F, B, S, P')
    t.want(row['depth'] in ('sup', 'int', 'deep'), 'muscles.json', name, 'depth is not sup, int or deep')
    labels = [s.get('label', '') for s in row['sites']]
    t.want(len(set(labels)) == len(labels) and all(LABEL.fullmatch(x) for x in labels), 'muscles.json', name, 'site labels are not right')
    for site in row['sites']:
        t.want(set(site) == {'label', 'where'}, 'muscles.json', name, 'a site has other fields than label and where')
        t.text('muscles.json', name, 'where', site.get('where'))
    parts = row.get('parts', [])
    t.want(all(p in ids[:ids.index(name)] for p in parts), 'muscles.json', name, 'has parts that do not stand above it')
    t.want(bool(parts) != bool(row['sites']), 'muscles.json', name, 'has neither sites nor parts, or both')
    t.want(row.get('confidence') in ('A', 'B', 'C') or (parts and 'confidence' not in row), 'muscles.json', name, 'confidence is not A, B or C')
    t.want(all(s in sources for s in row['sources']), 'muscles.json', name, 'has a source that sources.json does not know')
    t.want(row['sources'] or parts, 'muscles.json', name, 'has no source')
    t.want(row.get('common', True) is True, 'muscles.json', name, 'common is true or not there')
    check_codes(t, row, sources)


def check_drawing(t, row, shapes, places, drawn):
    """The row's shapes and the places of its sites."""
    name = row['id']
    own = shapes['muscles'][name]
    excused = {e['view'] for e in shapes['exceptions'] if e['id'] == name and e.get('reason') and own['shapes'].get(e['drawn_in'])}
    t.want(set(own['atlas_views']) == set(row['views']), 'shapes.json', name, 'names other views than its row')
    t.want(set(own['shapes']) <= VIEW | t.insets, 'shapes.json', name, 'is drawn in a view that does not exist')
    for letter in row['views']:
        standing = [v for v in shapes['atlas_views'][letter] if v != 'inner-leg' and own['shapes'].get(v)]
        t.want(standing or letter in excused, 'shapes.json', name, 'has no shape in view %s and no reason why' % letter)
    t.want(set(places) == {s['label'] for s in row['sites']}, 'sites.json', name, 'has other sites than its row')
    for label, site in places.items():
        where = '%s %s' % (name, label)
        t.want(site.get('only_side', 'left') in ('left', 'right'), 'sites.json', where, 'only_side is no side')
        t.want(site.get('views'), 'sites.json', where, 'is in no view')
        for view, place in site.get('views', {}).items():
            t.want(place['shape'] in own['shapes'].get(view, []), 'sites.json', where, 'lies in none of its shapes in ' + view)
            t.want('under' not in place or place['under'] in drawn, 'sites.json', where, 'lies under an unknown shape in ' + view)
            width, height = 1000, 1000 if view in t.insets else 2000
            t.want(0 <= place['at'][0] <= width and 0 <= place['at'][1] <= height, 'sites.json', where, 'lies off the canvas in ' + view)


def check_figure(t, figure, shapes, named):
    """What the tables say is drawn is drawn, and what is drawn has a name."""
    views = {view['id']: {region[1] for region in view['regions']} for view in figure['views'] if 'regions' in view}
    for name, muscle in shapes['muscles'].items():
        for view, own in muscle['shapes'].items():
            for shape in set(own) - views.get(view, set()):
                t.want(False, 'shapes.json', name, 'the figure has no %s in %s' % (shape, view))
    for view, drawn in views.items():
        for shape in sorted(drawn - named):
            t.want(False, 'structures.json', shape, 'is drawn in %s but is neither a muscle nor a structure' % view)


def check_reach(t, row, said):
    """What nearly everybody feels and what only some do, as the words of each muscle have it."""
    told = row.get('main', []) + row.get('spillover', [])
    t.want(len(set(told)) == len(told), 'referral.json', row['id'], 'says two things of one muscle')
    for key, word in (('main', 'mainly '), ('spillover', 'sometimes ')):
        t.want(row.get(key, True), 'referral.json', row['id'], key + ' is empty')
        for muscle in row.get(key, []):
            t.want(muscle in row['muscles'], 'referral.json', row['id'], '%s names %s, which is not to be checked there' % (key, muscle))
            t.want(word in said.get(muscle, '').lower(), 'referral.json', row['id'], '%s: the words of %s know nothing of it' % (key, muscle))


def check_referral(t, zones, said, sources):
    """Where it hurts, and the muscles to check for it."""
    fields = {'id', 'name', 'also', 'muscles', 'sources', 'places'}
    for row in zones:
        name = row.get('id', '')
        if not t.want(fields <= set(row) <= fields | {'rule_out', 'always', 'main', 'spillover'}, 'referral.json', name, 'has other fields than it should'):
            continue
        t.want(ID.fullmatch(name), 'referral.json', name, 'id is not well formed')
        t.want([z.get('id') for z in zones].count(name) == 1, 'referral.json', name, 'stands there twice')
        t.want([z.get('name') for z in zones].count(row['name']) == 1, 'referral.json', name, 'is not the only one with this name')
        for key in ('name', 'also', 'rule_out'):
            if key in row:
                t.text('referral.json', name, key, row[key])
        t.want(not SIDED.search(row['name']), 'referral.json', name, 'its name says a side')
        t.want(row['muscles'] and len(set(row['muscles'])) == len(row['muscles']), 'referral.json', name, 'names no muscle, or one twice')
        for muscle in row['muscles']:
            t.want(muscle in said, 'referral.json', name, 'names %s, which is not in muscles.json' % muscle)
        check_reach(t, row, said)
        t.want(row['sources'] and all(s in sources for s in row['sources']), 'referral.json', name, 'has no source that is known')
        t.want(row.get('always', True) is True and ('always' not in row or 'rule_out' in row), 'referral.json', name,
               'always is true, with something to rule out, or not there')
        t.want(row['places'], 'referral.json', name, 'has no place on the figure')
        for place in row['places']:
            if not t.want(set(place) == {'view', 'at', 'reach'} and place['view'] in VIEW | t.insets, 'referral.json', name, 'lies in no view'):
                continue
            width, height = 1000, 1000 if place['view'] in t.insets else 2000
            t.want(0 <= place['at'][0] <= width and 0 <= place['at'][1] <= height and min(place['reach']) > 0, 'referral.json', name,
                   'lies off the canvas in ' + place['view'])


def check_movements(t, movements, sources):
    """What a joint can be asked to do."""
    for row in movements:
        name = row.get('id', '')
        if not t.want(set(row) == {'id', 'name', 'paired', 'source'}, 'movements.json', name, 'has other fields than it should'):
            continue
        t.want(ID.fullmatch(name), 'movements.json', name, 'id is not well formed')
        t.text('movements.json', name, 'name', row['name'])
        t.want(isinstance(row['paired'], bool), 'movements.json', name, 'does not say whether each side has its own')
        t.want(row['source'] in sources, 'movements.json', name, 'has no source that is known')
        for key in ('id', 'name'):
            t.want([m.get(key) for m in movements].count(row[key]) == 1, 'movements.json', name, 'is not the only one with this ' + key)


def check(folder, figure):
    t = Tables(folder)
    muscles, structures, sources = t.read('muscles.json', list), t.read('structures.json', list), t.read('sources.json', dict)
    shapes, sites = t.read('shapes.json', dict), t.read('sites.json', dict)['sites']
    zones = t.read('referral.json', list)
    try:
        with open(figure, encoding='utf-8') as fh:
            drawing = json.load(fh)
        t.insets = {view['id'] for view in drawing['views'] if 'name' in view}
    except (OSError, ValueError, KeyError, TypeError) as error:
        sys.exit('figure.json: %r' % error)
    for tag, source in sources.items():
        t.text('sources.json', tag, 'work', source.get('work'))
    ids = [row.get('id', '') for row in muscles]
    for name in {i for i in ids if ids.count(i) > 1}:
        t.want(False, 'muscles.json', name, 'stands there twice')
    for key in ('name', 'plain'):
        words = [row.get(key) for row in muscles + structures]
        for row in muscles + structures:
            t.want(words.count(row.get(key)) == 1, 'muscles.json', row.get('id'), 'is not the only one with this ' + key)
    for name in set(ids) ^ set(shapes['muscles']):
        t.want(False, 'shapes.json', name, 'is not in both tables')
    for name in set(ids) ^ set(sites):
        t.want(False, 'sites.json', name, 'is not in both tables')
    named = {row['id'] for row in structures}
    drawn = {s for m in shapes['muscles'].values() for views in m['shapes'].values() for s in views}
    for row in structures:
        t.want(set(row) == {'id', 'name', 'plain', 'sources'} and ID.fullmatch(row['id']), 'structures.json', row.get('id'), 'has other fields than it should')
        t.want(row['id'] not in drawn, 'structures.json', row['id'], 'is a shape of a muscle')
        t.want(row['sources'] and all(s in sources for s in row['sources']), 'structures.json', row['id'], 'has no source that is known')
        for key in ('name', 'plain'):
            t.text('structures.json', row['id'], key, row[key])
    t.want(len(named) == len(structures), 'structures.json', 'ids', 'one stands there twice')
    check_figure(t, drawing, shapes, drawn | named)
    for e in shapes['exceptions']:
        t.want(e['id'] in ids, 'shapes.json', e['id'], 'is an exception without a row')
    for row in muscles:
        check_muscle(t, row, ids, sources)
        if row['id'] in shapes['muscles'] and row['id'] in sites and FIELDS - set(OPTIONAL) <= set(row):
            check_drawing(t, row, shapes, sites[row['id']], drawn | named)
    check_referral(t, zones, {row.get('id', ''): row.get('referral', '') for row in muscles}, sources)
    check_movements(t, t.read('movements.json', list), sources)
    intake = check_intake(t, muscles, sources)
    return t.bad, '%d muscles, %d structures, %d sites, %d zones of pain, %s' % (len(muscles), len(structures), sum(len(r.get('sites', [])) for r in muscles), len(zones), intake)


if __name__ == '__main__':
    here = sys.argv[1] if len(sys.argv) > 1 else os.path.dirname(os.path.abspath(__file__))
    drawing = sys.argv[2] if len(sys.argv) > 2 else os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'figures', 'figure.json')
    faults, summary = check(here, drawing)
    print('\n'.join(faults) if faults else 'ok: ' + summary)
    sys.exit(1 if faults else 0)
