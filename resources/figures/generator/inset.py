"""What the insets are made of.  An inset is a picture of 1000 x 1000 that opens from the figure and shows one part of the body enlarged.

Its outline is a list of (kind, points): 'skin' is drawn as the body's contour, 'cut' as the faint line where the picture ends.
mid=False   one closed outline, authored for the right half of the picture (dx from its middle) and mirrored
mid=True    a half outline from the midline to the midline, joined to its mirror image
behind      seen from behind: the client's right lies on the right half, as in the back views
"""
import copy

import geometry as g
from details import D
from engine import Frame

CANVAS = (1000, 1000)


class Inset:
    def __init__(self, name, outline, rows, frame=None, mid=False, behind=False, rim=4.5, hair=()):
        self.name, self.rows, self.mid, self.behind, self.rim, self.hair = name, rows, mid, behind, rim, list(hair)
        self.chains = [(kind, [(*(frame(x, y) if frame else (x, y)), c) for x, y, c in g.parse(text)]) for kind, text in outline]

    def lines(self):
        """(kind, open polyline) of each part of the outline; each begins where the one before ends."""
        out, last = [], None
        for kind, pts in self.chains:
            pts = ([(*last, True)] if last else []) + pts
            line = g.half_spline(pts, step=1.6) if self.mid else g.spline(pts, step=1.6)
            out.append((kind, line))
            last = line[-1]
        return out

    def half(self):
        out = []
        for _, line in self.lines():
            out += line[1:] if out else line
        return out

    def loop(self):
        half = self.half()
        return half + [(-x, y) for x, y in reversed(half)][1:] if self.mid else half + [half[0]]

    def clamp(self):
        return Frame(g.inset(self.loop(), self.rim), xmin=.9 if self.mid else None)


def scaled(k, x0, y0, dx=0.0, dy=0.0, before=None):
    """Frame that enlarges k times about (x0, y0) and moves to (dx, dy); before: another frame applied first."""
    def frame(x, y):
        x, y = before(x, y) if before else (x, y)
        return (x - x0) * k + dx, (y - y0) * k + dy
    return frame


def pick(rows, ids, frame, **changes):
    """Copies of the muscles with these ids, in this order, in another frame."""
    by_id = {m.id: m for m in rows if hasattr(m, 'id')}
    out = []
    for id in ids.split():
        m = copy.copy(by_id[id])
        m.frame = frame
        for key, value in changes.items():
            setattr(m, key, value)
        out.append(m)
    return out


def again(ds, frame, k=1.0, most=None):
    """Copies of details in another frame, their lines wider; those that end below `most` are left out."""
    out = []
    for d in ds:
        pts = g.parse(d.pts) if isinstance(d.pts, str) else [(p[0], p[1], False) for p in d.pts]
        if d.frame:
            pts = [(*d.frame(x, y), c) for x, y, c in pts]
        if most is not None and max(y for _, y, _ in pts) > most:
            continue
        out.append(D([(*frame(x, y), c) for x, y, c in pts], d.stroke, d.w * k, d.fill, d.op, d.closed, clamp=d.clamp or d.closed))
    return out
