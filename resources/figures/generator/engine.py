"""Turns muscle tables into strokes: paths whose colours are roles, or mixtures of roles.

A muscle is a *strip*: two borders A and B, both written from origin to insertion.
The outline is A + end cap + reversed B + start cap.  The same two borders give
  fibres   interpolated lines  A(s)(1-t) + B(s)t
  volume   nested lens shapes in the same coordinates (soft two-tone shading, no blur, no gradient)
  tendons  the first / last part of the strip, blended in tendon colour
so fibres, shading and contour always agree.
"""
import math
import random
import typing

import geometry as g

N = 48                        # samples along a border
LENS = (0.47, 0.41, 0.35, 0.29, 0.23, 0.16, 0.09)   # half-widths of the nested highlight shapes


class M:
    """One muscle region.  a, b: border landmarks; c0/c1: extra points of the start/end cap."""

    def __init__(self, id, name, a=None, b=None, c0='', c1='', n=7, t0=0.0, t1=0.0, tone='muscle',
                 fib='strip', k=0.0, r=6, parts=None, axis=None, frame=None, lens=1.0, shift=0.0, clamp=True, value=0, op=1.0,
                 soft=False, under=False, veil=False, ring=False):
        self.id, self.name = id, name
        self.parts = parts or [(a, b, c0, c1)]
        self.n, self.t0, self.t1, self.tone, self.fib, self.k = n, t0, t1, tone, fib, k
        self.r, self.axis, self.frame, self.lens, self.shift, self.clamp = r, axis, frame, lens, shift, clamp
        self.op = op
        self.soft = soft            # a thin sheet (scalp): faint contour
        self.under = under          # painted before the skeleton (intercostals)
        self.veil = veil            # a thin sheet over others: painted after all, found below all, so that it takes no muscle from the pointer
        self.ring = ring            # goes right round an opening, or half round it as its mirror image does the rest: no end is drawn
        self.value = value          # -2 deep-lying and darker .. +2 prominent and lighter


def painting(rows):
    """The rows of a table in painter's order: veils after all others."""
    return sorted(rows, key=lambda row: getattr(row, 'veil', False))


class Shape:
    """Computed geometry of one muscle on one side."""

    def __init__(self, m, outlines, fibres, lenses, tendons, borders):
        self.m, self.outlines, self.fibres, self.lenses, self.tendons, self.borders = m, outlines, fibres, lenses, tendons, borders

    def moved(self, dx):
        return Shape(self.m, *[[shift(p, dx) for p in part] for part in (self.outlines, self.fibres, self.lenses, self.tendons, self.borders)])


class Frame:
    """Clamps muscle geometry to the inset silhouette of one view."""

    def __init__(self, rim, xmin=None, warp=None):
        self.rim, self.xmin, self.warp = g.Rim(rim), xmin, warp

    def fix(self, p):
        x, y = p
        if self.xmin is not None and x < self.xmin:
            x = self.xmin
        if not self.rim.inside((x, y)):
            q, _ = self.rim.nearest((x, y))
            if q:
                x, y = q
        return x, y


class Union:
    """Two clamp frames: a point is fine when it lies in either."""

    def __init__(self, a, b):
        self.a, self.b, self.warp = a, b, None

    def fix(self, p):
        if self.a.rim.inside(p) or self.b.rim.inside(p):
            return p
        return min((self.a.fix(p), self.b.fix(p)), key=lambda q: g.dist(p, q))


def _pts(text, frame, warp=None):
    pts = g.parse(text) if text else []
    pts = [(*frame(p[0], p[1]), p[2]) for p in pts] if frame else pts
    return [(*warp(p[0], p[1]), p[2]) for p in pts] if warp else pts


def build(m, frame):
    rng = random.Random(m.id)
    outlines, fibres, lenses, tendons, borders = [], [], [], [], []
    for part in m.parts:
        a, b, c0, c1 = (list(part) + ['', ''])[:4]
        pa, pb = _pts(a, m.frame, frame.warp), _pts(b, m.frame, frame.warp)
        A, B = g.spline(pa), g.spline(pb)
        start = g.spline([(*B[0], False)] + _pts(c0, m.frame, frame.warp) + [(*A[0], False)])
        end = g.spline([(*A[-1], False)] + _pts(c1, m.frame, frame.warp) + [(*B[-1], False)])
        loop = A + end[1:] + B[::-1][1:] + start[1:]
        fix = frame.fix if m.clamp else (lambda p: p)
        loop = [fix(p) for p in g.resample(loop, 3.0)]
        loop = g.round_corners(loop + [loop[0]], m.r)
        outlines.append(loop)
        borders += [[fix(p) for p in c] for c in (A, B)] if m.ring else []
        RA, RB = ([fix(p) for p in g.resample(c, n=N)] for c in (A, B))
        C0, C1 = ([fix(p) for p in g.resample(c, n=N)] for c in (start[::-1], end))
        at = coons(RA, RB, C0, C1)
        rim = g.Rim(loop)
        fibres += [run for f in _fibres(m, at, rng, loop) for run in [_keep(f, rim)] if len(run) > 2]
        if m.lens:
            for w in LENS:
                w *= m.lens
                mid = 0.5 + m.shift
                s0, s1 = max(0.02, m.t0 * 0.8), min(0.98, 1 - m.t1 * 0.8)
                up, dn = [], []
                for i in range(25):
                    q = i / 24
                    wide = w if m.ring else w * math.sin(math.pi * q) ** 0.75
                    s = q if m.ring else s0 + (s1 - s0) * (0.5 + (q - 0.5) * (0.62 + 0.78 * w))
                    up.append(at(mid - wide, s))
                    dn.append(at(mid + wide, s))
                lens = _pull(up + (dn[::-1] if m.ring else dn[::-1][1:-1]), rim)
                lenses.append(lens + [lens[0]])
        for frac, lo in ((m.t0, True), (m.t1, False)):
            for q in (1.0, 0.8, 0.6, 0.4):
                if frac <= 0:
                    continue
                cap = [fix(p) for p in (start if lo else end)]
                f = frac * q
                ss = [f * i / 12 for i in range(13)] if lo else [1 - f + f * i / 12 for i in range(13)]
                # the tendon front is a shallow V, as muscle fibres end on an aponeurosis
                up, dn = [at(0.0, s) for s in ss], [at(1.0, s) for s in ss]
                vee = at(0.5, f * 0.55 if lo else 1 - f * 0.55)
                poly = (up + [vee] + dn[::-1] + cap[1:-1]) if lo else ([vee] + up + cap[1:-1] + dn[::-1])
                poly = _pull(g.resample(poly + [poly[0]], 3.0), rim)
                tendons.append(poly + [poly[0]])
    return Shape(m, outlines, fibres, lenses, tendons, borders)


def coons(A, B, C0, C1):
    """Coons patch: at(t, s) with s along the borders and t across, honouring curved end caps."""
    a0, b0, a1, b1 = A[0], B[0], A[-1], B[-1]

    def pick(c, q):
        f = max(0.0, min(1.0, q)) * (N - 1)
        i = min(N - 2, int(f))
        return g.lerp(c[i], c[i + 1], f - i)

    def at(t, s):
        pa, pb, p0, p1 = pick(A, s), pick(B, s), pick(C0, t), pick(C1, t)
        return tuple((1 - t) * pa[k] + t * pb[k] + (1 - s) * p0[k] + s * p1[k]
                     - ((1 - s) * ((1 - t) * a0[k] + t * b0[k]) + s * ((1 - t) * a1[k] + t * b1[k])) for k in (0, 1))
    return at


def _pull(pts, rim):
    return [p if rim.inside(p) else rim.nearest(p)[0] or p for p in pts]


def _keep(line, rim):
    """Longest part of a fibre that lies inside the muscle outline."""
    best, run = [], []
    for p in line:
        if rim.inside(p):
            run.append(p)
            best = run if len(run) > len(best) else best
        else:
            run = []
    return best


def _fibres(m, at, rng, loop):
    out = []
    if m.fib == 'none' or m.n <= 0:
        return out
    if m.fib == 'strip':
        for i in range(m.n):
            t = (i + 1) / (m.n + 1) + rng.uniform(-.012, .012)
            s0 = 0 if m.ring else 0.05 + rng.uniform(0, .07)
            s1 = 1 if m.ring else 0.95 - rng.uniform(0, .07)
            out.append([at(t, s0 + (s1 - s0) * j / 20) for j in range(21)])
    elif m.fib == 'cross':                       # from border A across to border B
        for i in range(m.n):
            s = 0.03 + 0.94 * (i + 0.5) / m.n
            e = s + m.k
            if not -0.02 <= e <= 1.02:
                continue
            e = min(1, max(0, e))
            t0, t1 = 0.06 + rng.uniform(0, .05), 0.94 - rng.uniform(0, .05)
            out.append([at(t0 + (t1 - t0) * j / 10, s + (e - s) * j / 10) for j in range(11)])
    elif m.fib == 'pen':                         # bipennate: chevrons from a central raphe
        ax = 0.5 if m.axis is None else m.axis
        for i in range(m.n):
            s = 0.08 + 0.84 * (i + 0.5) / m.n
            for side in (0.06, 0.94):
                e = s - m.k if m.k else s - 0.09
                if e < 0.02 or e > 0.99:
                    continue
                out.append([at(ax + (side - ax) * q, s + (e - s) * q ** 0.8) for q in (0.06, .25, .5, .75, 1.0)])
        out.append([at(ax, 0.08 + 0.84 * j / 20) for j in range(21)])
    return out


class Stroke(typing.NamedTuple):
    """One path of the drawing.  Inks are names of roles or mixtures (see mix); None paints nothing."""
    d: str
    fill: object = None
    line: object = None
    width: float = 0
    opacity: float = 1
    detail: str = 'always'      # 'shading' and 'fibres' may be left out when small or on paper
    both: bool = False          # the mirror image belongs to it
    muscle: object = None       # the M whose hit region this path is


def ink(colour):
    """A role's name, or a mixture already -> {role: share}."""
    return {colour: 1.0} if isinstance(colour, str) else dict(colour)


def mix(a, b, t):
    """The colour that lies t of the way from a to b, as a mixture of roles."""
    out = {role: share * (1 - t) for role, share in ink(a).items()}
    for role, share in ink(b).items():
        out[role] = out.get(role, 0) + share * t
    return tuple(sorted(out.items()))


def mirror(poly):
    return [(1000 - x, y) for x, y in poly]


def shift(poly, dx=500):
    return [(x + dx, y) for x, y in poly]


SOFT = 1.8                   # how far a step of the shading may lie from where it was reckoned: nobody sees it, and the file is smaller
FIBRES = .42                 # opacity of the fibres


def without(loop, hole):
    """Path data of a loop with a hole in it, whatever the fill rule."""
    same = (g.area(loop) > 0) == (g.area(hole) > 0)
    return g.path(loop, err=SOFT) + g.path(hole[::-1] if same else hole, err=SOFT)


def paint(shape, both=False):
    """The strokes of one muscle."""
    m, steps = shape.m, len(LENS)
    muscle = m.tone == 'muscle'
    fill, hi = m.tone, 'muscle_hi' if muscle else 'fascia_hi'
    edge, fibre = ('edge', 'fibre') if muscle else ('fascia_edge', 'fascia_edge')
    if muscle and m.value:
        fill = mix(fill, 'muscle_hi' if m.value > 0 else 'muscle_lo', 0.16 * abs(m.value))
        hi = mix(hi, fill, 0.25) if m.value < 0 else hi
    if m.soft:
        edge, fibre = mix(edge, fill, .6), mix(fibre, fill, .3)
    d = ''.join(g.path(o, err=0.35) for o in shape.outlines)
    outline = Stroke(d, line=edge, width=1.2, opacity=m.op, both=both, muscle=m)
    if not shape.lenses and not shape.tendons:
        return [outline._replace(fill=fill)] + fibres(shape, fibre, both)
    step = lambda i: 0.58 * (i % steps + 1) / steps
    shade = lambda d, colour, opacity: Stroke(d, fill=colour, opacity=opacity, detail='shading', both=both)
    out = [Stroke(d, fill=fill, opacity=m.op, both=both)]
    if m.ring:
        out[0] = out[0]._replace(muscle=m)
        outline = outline._replace(d=''.join(g.path(b, closed=False, err=0.35) for b in shape.borders), muscle=None)
    if m.op < 1:                           # a sheet one can see through: its steps lie side by side, not on top of each other
        rings = [without(o, shape.lenses[i + 1]) if (i + 1) % steps else g.path(o, err=SOFT) for i, o in enumerate(shape.lenses)]
        out += [shade(ring, hi, m.op * step(i)) for i, ring in enumerate(rings)]
    else:                                  # opaque steps, not stacked alpha: the same look in every renderer, and cheap
        out += [shade(g.path(o, err=SOFT), mix(fill, hi, step(i)), 1) for i, o in enumerate(shape.lenses)]
    out += [shade(g.path(o, err=SOFT), 'tendon', 0.30 * m.op) for o in shape.tendons]
    return out + fibres(shape, fibre, both) + [outline]         # the contour last, so that shading never eats it


def fibres(shape, colour, both):
    d = ''.join(g.path(o, closed=False, err=0.8) for o in shape.fibres)
    return [Stroke(d, line=colour, width=0.6, opacity=FIBRES * shape.m.op, detail='fibres', both=both)] if d else []
