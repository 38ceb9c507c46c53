"""Everything that is not muscle: ears, hair, face, hands, feet, bony landmarks."""
import geometry as g
from figure import build, hand_frame, FINGERS
from engine import shift, Stroke


class D:
    """A detail: stroke and/or fill name roles of colour."""

    def __init__(self, pts, stroke='line', w=1.2, fill=None, op=1.0, closed=False, frame=None, clamp=False):
        self.pts, self.stroke, self.w, self.fill, self.op = pts, stroke, w, fill, op
        self.closed, self.frame, self.clamp = closed, frame, clamp


def poly(d, warp=None):
    pts = g.parse(d.pts) if isinstance(d.pts, str) else [(p[0], p[1], len(p) > 2 and p[2]) for p in d.pts]
    if d.frame:
        pts = [(*d.frame(p[0], p[1]), p[2]) for p in pts]
    if warp:
        pts = [(*warp(p[0], p[1]), p[2]) for p in pts]
    return g.spline(pts, closed=True) if d.closed and not across(pts) else g.half_spline(pts, step=1.5)


def across(pts):
    """Whether a half outline begins and ends on the midline."""
    return abs(pts[0][0]) < .01 and abs(pts[-1][0]) < .01 and len(pts) > 2


def stroke(d, dd, both=False):
    return Stroke(dd, d.fill, d.stroke, d.w if d.stroke else 0, d.op, both=both)


def paint(ds, half=True, frame=None, warp=build):
    """half: authored as dx from the midline and drawn on both sides; a line that ends on the midline is joined to its mirror image."""
    out = []
    for d in ds:
        p = poly(d, warp if half else None)
        ends = [half and abs(p[i][0]) < .01 for i in (0, -1)]
        if d.clamp and frame:
            p = [frame.fix(q) for q in p]
            for i, end in zip((0, -1), ends):
                p[i] = (0.0, p[i][1]) if end else p[i]
        if not half:
            out.append(stroke(d, g.path(p, closed=d.closed, err=0.5)))
        elif ends[1] and (ends[0] or not d.closed):
            out.append(stroke(d, g.path(shift(p + [(-x, y) for x, y in reversed(p)][1:]), closed=d.closed, err=0.5)))
        else:
            out.append(stroke(d, g.path(shift(p), closed=d.closed, err=0.5), both=True))
    return out


def skeleton(items, view, frame):
    out = []
    for kind, item in items:
        if kind == 'd':
            out += paint([item], frame=frame)
        elif kind == 'spine' and view == 'front' and float(item.split()[0].split(',')[1]) < 316:
            continue                                        # hidden by the skull
        else:
            out.append(blob(item, 'skin' if kind == 'loopdark' else 'bone', .92, 'bone_line', 1.0))
    return out


EAR = '70,192 82,182 90,179 95,187 95,202 92,218 87,231 81,237 72,232'
EAR_IN = ['83,186 89,184 92,193 91,207 87,220', '84,198 88,200 87,210 84,216']
FACE = [
    D('15,175 29,170 45,170 59,177', 'hair_line', 2.4, op=.7),                  # brow
    D('20,199 30,203 42,203 53,197', 'rim', 1.8, op=.8),                        # closed lid
    D('21,192 32,187 44,187 54,192', 'line', 0.9, op=.6),                       # lid crease
    D('9,196 7,214 11,230 15,240', 'line', 0.9, op=.45),                        # nose flank
    D('17,238 18,246 12,250 6,249 0,252', 'line', 1.3, op=.8),                  # nostril and tip
    D('25,276 14,274 5,273 0,275', 'rim', 1.5, op=.75),                         # mouth
    D('15,270 8,267 4,267 0,269', 'line', 0.9, op=.55),                         # upper lip
    D('14,283 7,287 0,287', 'line', 0.9, op=.55),                               # lower lip
    D('10,298 4,296 0,296', 'line', 0.8, op=.4),                                # chin
]
JAW = [D('72,254 64,276 50,294 30,309 14,316 0,318', 'line', 1.7, op=.9)]

KNUCKLES = [D([(u - w * .55, v), (u, v - 1.5), (u + w * .55, v)], 'line', .8, op=.6, frame=hand_frame) for u, v, w in
            [p for bu, bv, tu, tv, w in FINGERS for p in
             ((bu + (tu - bu) * .42, bv + (tv - bv) * .42, w), (bu + (tu - bu) * .70, bv + (tv - bv) * .70, w))]]


def _nail(tu, tv, bu, bv, w):
    q = ((tu - bu) ** 2 + (tv - bv) ** 2) ** .5
    ax, ay = (tu - bu) / q, (tv - bv) / q
    nx, ny = ay, -ax
    at = lambda l, k: (tu - ax * l + nx * w * k, tv - ay * l + ny * w * k)
    return [at(16, -.45), at(17.5, 0), at(16, .45), at(9, .52), at(4.5, .3), at(3.5, 0), at(4.5, -.3), at(9, -.52)]


NAILS = [D(_nail(tu, tv, bu, bv, w), 'line', .8, 'skin_hi', .8, closed=True, frame=hand_frame) for bu, bv, tu, tv, w in FINGERS]
HAND_BACK = KNUCKLES + NAILS + [
    D(_nail(62, 124, 44, 60, 9), 'line', .8, 'skin_hi', .8, closed=True, frame=hand_frame)] + [
    D([(5 + bu * .30, 12), (bu * .62, 50), (bu * .96, 88)], 'tendon', 2.2, op=.75, frame=hand_frame) for bu, bv, tu, tv, w in FINGERS] + [
    D([(bu * .98 - 6, bv + 6), (bu, bv + 3), (bu * .98 + 6, bv + 6)], 'line', .9, op=.55, frame=hand_frame) for bu, bv, tu, tv, w in FINGERS]
HAND_FRONT = KNUCKLES + [
    D([(bu - w * .8, bv + 8), (bu, bv + 10), (bu + w * .8, bv + 8)], 'line', .9, op=.6, frame=hand_frame) for bu, bv, tu, tv, w in FINGERS] + [
    D('40,76 28,62 20,44 14,22', 'line', 1.1, op=.6, frame=hand_frame),
    D('40,80 22,68 2,66 -14,72', 'line', 1.0, op=.55, frame=hand_frame),
    D('-38,80 -22,78 -6,82 10,92', 'line', 1.0, op=.55, frame=hand_frame),
    D('57,94 52,98', 'line', .8, op=.6, frame=hand_frame)]

# wrist and ankle retinacula: short pale bands that hold (and hide the ends of) the tendons
WRIST_BAND = [D('-29,-8 0,-11 30,-8 31,8 0,6 -30,8', 'fascia_edge', .9, 'fascia', 1, closed=True, frame=hand_frame, clamp=True)]
FOOT_FRONT = [
    D('92,1950 92,1936 94,1930', 'line', 1.1), D('113,1948 112,1936', 'line', 1.0), D('132,1945 130,1934', 'line', 1.0),
    D('150,1941 147,1932', 'line', 1.0),
    D('72,1944 73,1936 82,1934 88,1938 88,1945', 'line', .8, op=.7), D('98,1945 99,1940 106,1940 107,1945', 'line', .8, op=.7),
    D('118,1943 119,1938 125,1938 126,1943', 'line', .8, op=.7), D('137,1939 138,1935 143,1935 144,1939', 'line', .8, op=.7),
    D('154,1936 155,1932 159,1932 160,1935', 'line', .8, op=.7),
    D('106,1850 116,1885 124,1926', 'tendon', 2.0, op=.7), D('108,1850 124,1885 141,1924', 'tendon', 2.0, op=.7),
    D('103,1850 106,1885 108,1928', 'tendon', 2.0, op=.7), D('97,1850 90,1890 84,1930', 'tendon', 2.4, op=.7),
    D('124,1848 129,1856 126,1866', 'line', 1.0, op=.7), D('74,1844 70,1854 73,1864', 'line', 1.0, op=.7),
]
ANKLE_BAND = [D('70,1806 100,1814 130,1806 130,1822 100,1832 70,1822', 'fascia_edge', .9, 'fascia', 1, closed=True, clamp=True)]
FOOT_BACK = [
    D('76,1926 90,1934 112,1934 124,1924', 'line', 1.0, op=.6), D('126,1850 122,1858 124,1868', 'line', 1.0, op=.7),
    D('73,1848 78,1856 75,1866', 'line', 1.0, op=.7), D('128,1912 140,1916 150,1916', 'line', .9, op=.5)]

CLEFT = [D([(0, 955), (0, 985), (0, 1018)], 'line', 1.4, op=.8)]
HAIR_FRONT = '0,68 24,70 48,78 70,99 83,133 86,172 84,194! 80,176 76,156 66,136 46,120 22,112 0,110'
HAIR_BACK = '0,68 24,70 48,78 70,99 83,133 86,172 84,200 80,228! 68,230 58,240 50,258 34,266 16,262 0,264'


def full_loop(text):
    """A half chain that starts and ends on the midline -> closed symmetric loop (centred on 0)."""
    h = g.half_spline([(*build(x, y), c) for x, y, c in g.parse(text)], step=2.0)
    return h + [(-x, y) for x, y in reversed(h)][1:]


def blob(text, fill, op=1.0, line=None, w=0):
    return Stroke(g.path(shift(full_loop(text))), fill, line, w, op)


def under():
    return paint([D(EAR, 'rim', 2.6, 'skin', closed=True)]) + paint([D(t, 'line', 1.0, op=.7) for t in EAR_IN])


def skin(view):
    return [blob(HAIR_FRONT if view == 'front' else HAIR_BACK, 'hair', .9)]


HAIR_LINES_FRONT = [D('0,80 26,84 48,100 64,126', 'hair_line', .8, op=.5), D('0,92 24,96 44,110', 'hair_line', .8, op=.5)]
HAIR_LINES_BACK = [D('14,72 34,100 44,140', 'hair_line', .8, op=.45), D('6,74 12,110 14,150', 'hair_line', .8, op=.45), D('32,76 58,104 70,146', 'hair_line', .8, op=.45),
                   D('16,262 18,250', 'hair_line', .8, op=.4)]


def over(view, frame=None, deep=False, bare=False):
    """What lies over everything; bare: the skin's, without retinacula and tendons."""
    if bare:
        ds = HAIR_LINES_FRONT + FACE + JAW + HAND_FRONT + FOOT_FRONT if view == 'front' else HAIR_LINES_BACK + CLEFT + HAND_BACK + FOOT_BACK
        return paint([d for d in ds if d.stroke != 'tendon'], frame=frame)
    if view == 'front':
        ds = HAIR_LINES_FRONT + FACE + JAW + WRIST_BAND + HAND_FRONT + ANKLE_BAND + FOOT_FRONT
    else:
        ds = HAIR_LINES_BACK + CLEFT + WRIST_BAND + HAND_BACK + FOOT_BACK
    if deep:
        ds = (JAW + FOOT_FRONT[:4]) if view == 'front' else FOOT_BACK
    return paint(ds, frame=frame)
