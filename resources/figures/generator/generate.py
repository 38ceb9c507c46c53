#!/usr/bin/env python3
"""Draws the figure:  python3 generate.py [folder]

Writes figure.json (all views: strokes and hit regions), sites.json (where the usual trigger-point sites lie) and
shapes.json (which shapes draw a muscle).  Without a folder it renews the files of this repository.
Standard library only; about 15 s.
"""
import json
import os
import re
import sys

import atlas
import back_deep
import back_superficial
import details
import engine
import figure
import front_deep
import front_superficial
import geometry as g
import insets
import landmarks
import side
import side_deep
import skeleton
from inset import CANVAS

VERSION = 1                                # stored with every finding: raise it when a place of the drawing moves
ROLES = ('skin skin_hi rim hair hair_line line muscle muscle_hi muscle_lo edge fibre tendon fascia fascia_hi fascia_edge bone bone_line').split()
DETAILS = ('always', 'shading', 'fibres')
VIEWS = ['front-superficial', 'front-deep', 'front-skin', 'back-superficial', 'back-deep', 'back-skin', 'left', 'right', 'left-deep', 'right-deep',
         'left-skin', 'right-skin', *insets.INSETS]
MIRRORED = {'right': 'left', 'right-deep': 'left-deep', 'right-skin': 'left-skin'}
# where an inset opens: beside the body, so that nothing of it is covered (canvas coordinates)
DOORS = {'front': [('face', 624, 130), ('armpit', 680, 660), ('armpit', 320, 660), ('palm', 938, 1000), ('palm', 62, 1000), ('inner-leg', 500, 1290), ('sole', 500, 1925)],
         'back': [('neck', 624, 130), ('hand', 938, 1000), ('hand', 62, 1000), ('inner-leg', 500, 1290), ('sole', 500, 1925)],
         'left': [('head', 352, 150), ('hand', 214, 930), ('inner-leg', 380, 1270), ('sole', 606, 1936)]}
INSETS = insets.INSETS
TABLES = {'front-superficial': front_superficial.MUSCLES, 'front-deep': front_deep.MUSCLES,
          'back-superficial': back_superficial.MUSCLES, 'back-deep': back_deep.MUSCLES,
          'front-skin': landmarks.FRONT, 'back-skin': landmarks.BACK, 'left-skin': landmarks.SIDE + landmarks.SIDE_ARM}
RIM = 4.5                                  # muscles keep this distance from the skin contour
VOLUME = (5, 10, 16, 23, 31, 40)           # nested insets that shade the skin
_cache = {}


class Silhouette:
    """Sampled silhouette of one orthogonal half-table view: contour, clamp frame, shading insets."""

    def __init__(self, view):
        half = g.half_spline(figure.half_outline(view), step=1.4)
        self.contour = half + [(-x, y) for x, y in reversed(half)][1:]
        self.frame = engine.Frame(g.inset(self.contour, RIM), xmin=0.9, warp=figure.build)
        self.volume = [g.smooth(g.inset(self.contour, d), 3) for d in VOLUME]


def once(key, make):
    if key not in _cache:
        _cache[key] = make()
    return _cache[key]


def skin(d, volume, both=False):
    tone = lambda i: engine.mix('skin', 'skin_hi', 0.75 * (i + 1) / len(volume))
    return [engine.Stroke(d, fill='skin', both=both)] + [
        engine.Stroke(g.path(p, err=engine.SOFT), fill=tone(i), detail='shading', both=both) for i, p in enumerate(volume)]


def contour(d, both=False):
    return engine.Stroke(d, line='rim', width=3, both=both)


def front_or_back(view):
    facing, layer = view.split('-')
    deep = layer == 'deep'
    body = once(facing, lambda: Silhouette(facing))
    d = g.path(engine.shift(body.contour), err=0.35)

    def paint(m):
        return engine.paint(engine.build(m, body.frame).moved(500), both=True)
    out = details.under() + skin(d, [engine.shift(v) for v in body.volume]) + ([] if deep else details.skin(facing))
    if layer == 'skin':
        form = landmarks.FORM_FRONT if facing == 'front' else landmarks.FORM_BACK
        return out + details.paint(form, frame=body.frame) + details.over(facing, body.frame, bare=True) + landmarks.paint(
            TABLES[view], True, body.frame) + [contour(d)]
    if deep:
        out += [s for m in TABLES[view] if isinstance(m, engine.M) and m.under for s in paint(m)]
        out += details.skeleton(skeleton.skeleton(facing), facing, body.frame)
    for m in engine.painting(TABLES[view]):
        if isinstance(m, details.D):
            out += details.paint([m], frame=body.frame)
        elif not m.under:
            out += paint(m)
    out += details.over(facing, body.frame, deep)
    return out + (skeleton.ticks() if view == 'back-deep' else []) + [contour(d)]


def lateral(view):
    deep, bare = view.endswith('-deep'), view.endswith('-skin')
    src = side_deep if deep else side
    body = once('body', lambda: g.spline(g.parse(side.PROFILE), step=1.4, closed=True))
    arm = once('arm', lambda: g.spline(side.arm_outline(), step=1.4))
    closed = once('closed', lambda: arm + side.arm_cap())
    f_body = once('f_body', lambda: engine.Frame(g.inset(body, RIM)))
    f_arm = once('f_arm', lambda: engine.Frame(g.inset(closed, RIM)))
    v_body = once('v_body', lambda: [g.smooth(g.inset(body, d), 3) for d in VOLUME])
    v_arm = once('v_arm', lambda: [g.smooth(g.inset(closed, d), 3) for d in VOLUME[:5]])
    both = engine.Union(f_arm, f_body)
    d_body = g.path(body, err=0.35)

    def line(ds, frame):
        return details.paint(ds, half=False, frame=frame)

    def muscles(table, frame):
        out = []
        for m in engine.painting(table):
            if isinstance(m, details.D):
                out += line([m], frame)
            else:
                out += engine.paint(engine.build(m, both if m.id.startswith('deltoid') else frame))
        return out
    out = skin(d_body, v_body) + ([] if deep else line(side.HAIR, f_body))
    if bare:
        out += line(landmarks.FORM_SIDE + side.OVER_BARE, f_body) + landmarks.paint(landmarks.SIDE, False, f_body) + [contour(d_body)]
        out += skin(g.path(closed), v_arm) + [contour(g.path(arm, closed=False, err=0.35))] + line(side.HAND_BARE + landmarks.FORM_ARM, f_arm)
        return out + landmarks.paint(landmarks.SIDE_ARM, False, f_arm)
    out += line(side_deep.SKELETON if deep else side.UNDER, f_body) + muscles(src.TRUNK, f_body)
    out += ([] if deep else line(side.OVER, f_body)) + [contour(d_body)]
    out += skin(g.path(closed), v_arm) + [contour(g.path(arm, closed=False, err=0.35))]
    out += line(side_deep.ARM_SKELETON, f_arm) if deep else []
    return out + muscles(src.ARM, f_arm) + ([] if deep else line(side.HAND, f_arm))


def inset(view):
    of = INSETS[view]
    loop, clamp, both = of.loop(), of.clamp(), not of.mid
    d = g.path(engine.shift(loop), err=0.35)
    out = [s for row in of.hair for s in details.paint([row], warp=None)]
    out += skin(d, [engine.shift(g.smooth(g.inset(loop, v), 3)) for v in VOLUME], both=both)
    for m in engine.painting(of.rows):
        if isinstance(m, details.D):
            out += details.paint([m], frame=clamp, warp=None)
        else:
            out += engine.paint(engine.build(m, clamp).moved(500), both=True)
    for kind, line in of.lines():
        if of.mid:
            line = joined(line)
        pen = dict(line='rim', width=3) if kind == 'skin' else dict(line='line', width=1.2, opacity=.7)
        out.append(engine.Stroke(g.path(engine.shift(line), closed=False, err=.35), both=both, **pen) if not of.mid or abs(line[0][0] + line[-1][0]) < .1 else
                   engine.Stroke(g.path(engine.shift(line), closed=False, err=.35), both=True, **pen))
    return out


def joined(line):
    """A half line that reaches the midline, with its mirror image."""
    if abs(line[0][0]) < .01:
        line = line[::-1]
    return line + [(-x, y) for x, y in reversed(line)][1:] if abs(line[-1][0]) < .01 else line


def strokes(view):
    """What is drawn in a view, in painter's order.  Mirrored views have no strokes of their own."""
    return once(('strokes', view), lambda: (inset if view in INSETS else lateral if view.startswith('left') else front_or_back)(view))


def canvas(view):
    return CANVAS if view in INSETS else (1000, 2000)


def tables(view):
    if view in ('left', 'left-deep'):
        return (lambda src: src.TRUNK + src.ARM)(side_deep if view.endswith('-deep') else side)
    return INSETS[view].rows if view in INSETS else TABLES[view]


def doors(view):
    """(inset, x, y) of each place from which an inset opens."""
    return DOORS.get(view.split('-')[0], []) if view not in INSETS else []


def authored_side(view):
    """The client's side that the tables of a view describe."""
    return 'right' if view.startswith('back') or (view in INSETS and INSETS[view].behind) else 'left'


def regions(view):
    """(number of the stroke that is its outline, muscle or landmark, z, centre) of every hit region, authored side only."""
    order = {id(m): z for z, m in enumerate(tables(view))}
    out = []
    for i, s in enumerate(strokes(view)):
        if s.muscle:
            loops = [loop[:-1] for loop in g.flatten(s.d)]
            out.append((i, s.muscle, order[id(s.muscle)], g.centroid(max(loops, key=lambda o: abs(g.area(o))))))
    return out


def across(m):
    """Whether it lies on the midline."""
    return getattr(m, 'mid', False)


def hit_data():
    """{view: regions as the checks want them}: both sides, mirrored views included, topmost first."""
    out = {}
    for view in VIEWS:
        source, flipped = MIRRORED.get(view, view), view in MIRRORED
        mine, rows = authored_side(source), []
        for i, m, z, centre in regions(source):
            both = strokes(source)[i].both
            for mirrored in ((False, True) if both else (flipped,)):
                s = 'midline' if across(m) else {'left': 'right', 'right': 'left'}[mine] if mirrored else mine
                loops = [engine.mirror(o) if mirrored else o for o in g.flatten(strokes(source)[i].d)]
                x, y = engine.mirror([centre])[0] if mirrored else centre
                rows.append({'id': '%s.%s' % (m.id, s), 'shape': m.id, 'side': s, 'name': m.name, 'z': z, 'centre': (x, y), 'loops': loops})
        out[view] = sorted(rows, key=lambda r: -r['z'])
    return out


def contains(hits):
    """Point test against the regions: (view, point, shape ids or None) -> the ids that hold the point on the left side, topmost first."""
    rims = {}

    def test(view, p, ids, margin=0):
        out = []
        for r in hits[view]:
            if r['side'] == 'left' and (ids is None or r['shape'] in ids):
                key = (view, r['id'])
                if key not in rims:
                    rims[key] = [g.Rim(loop) for loop in r['loops']]
                if any(rim.inside(p) and (not margin or rim.nearest(p)[1] > margin) for rim in rims[key]):
                    out.append(r['id'])
        return out
    return test


# ---------------------------------------------------------------- the data file

def compact(d):
    """Absolute path data -> the same with relative whole numbers, tenths of a unit: 'm5021 1049c-17 21 …z'."""
    out, at, start = '', (0, 0), (0, 0)
    for cmd, args in re.findall(r'([MCLZ])([^MCLZ]*)', d):
        v = [round(float(x) * 10) for x in re.findall(r'-?\d+\.?\d*|-?\.\d+', args)]
        if cmd == 'Z':
            out, at = out + 'z', start
            continue
        for i in range(0, len(v), 6 if cmd == 'C' else 2):
            points = list(zip(v[i:i + 6:2], v[i + 1:i + 6:2])) if cmd == 'C' else [(v[i], v[i + 1])]
            out += cmd.lower() + ' '.join('%d %d' % (x - at[0], y - at[1]) for x, y in points).replace(' -', '-')
            at = points[-1]
            start = at if cmd == 'M' else start
    return out


def compiled():
    """The contents of figure.json, its strokes one a line."""
    inks, views = {}, []

    def number(colour):
        if colour is None:
            return -1
        parts = sorted(((ROLES.index(r), round(share * 1000)) for r, share in engine.ink(colour).items()), key=lambda p: (-p[1], p[0]))
        return inks.setdefault(tuple(x for part in parts if part[1] for x in part), len(inks))

    for view in VIEWS:
        if view in MIRRORED:
            views.append('{"id":%s,"mirrors":%s}' % (json.dumps(view), json.dumps(MIRRORED[view])))
            continue
        first, rows = {}, []
        for i, s in enumerate(strokes(view)):
            d = compact(s.d)
            path = first.setdefault(d, i)
            rows.append([number(s.fill), number(s.line), round(s.width * 10), round(s.opacity * 100), DETAILS.index(s.detail), int(s.both), d if path == i else path])
        hits = [[i, m.id, m.name, 'sheet' if getattr(m, 'veil', False) else m.tone, z, round(x * 10), round(y * 10)] + ['midline'] * across(m) for i, m, z, (x, y) in regions(view)]
        name = '"name":%s,' % json.dumps(INSETS[view].name) if view in INSETS else ''
        views.append('{"id":%s,%s"canvas":%s,"side":%s,"doors":%s,"strokes":[\n%s],\n"regions":[\n%s]}' % (
            json.dumps(view), name, json.dumps([10 * x for x in canvas(view)]), json.dumps(authored_side(view)),
            json.dumps([[inset, 10 * x, 10 * y] for inset, x, y in doors(view)]), lines(rows), lines(hits)))
    return '{"version":%d,\n"roles":%s,\n"inks":[\n%s],\n"views":[\n%s]}\n' % (
        VERSION, json.dumps(ROLES, separators=(',', ':')), lines(map(list, inks)), ',\n'.join(views))


def lines(rows):
    return ',\n'.join(json.dumps(r, ensure_ascii=False, separators=(',', ':')) for r in rows)


def outputs():
    """File name -> contents."""
    tidy = lambda data: json.dumps(data, ensure_ascii=False, indent=1) + '\n'
    return {'figure.json': compiled(), 'sites.json': tidy(atlas.sites(contains(hit_data()))), 'shapes.json': tidy(atlas.atlas_shapes())}


HERE = os.path.dirname(os.path.abspath(__file__))
HOMES = {'figure.json': os.path.join(HERE, '..'), 'sites.json': os.path.join(HERE, '..', '..', 'knowledge'), 'shapes.json': os.path.join(HERE, '..', '..', 'knowledge')}


def main(folder=None):
    for name, text in outputs().items():
        home = folder or HOMES[name]
        os.makedirs(home, exist_ok=True)
        with open(os.path.join(home, name), 'w', encoding='utf-8', newline='\n') as fh:
            fh.write(text)


if __name__ == '__main__':
    main(*sys.argv[1:2])
