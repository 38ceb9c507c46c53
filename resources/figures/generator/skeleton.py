"""Faint skeleton that orients the deep layers.  Half tables, mirrored; spine generated."""
import re

from details import D
from engine import Stroke
from figure import hand_frame, FINGERS


def bone(pts, op=.9, frame=None):
    return D(pts, 'bone_line', 1.0, 'bone', op, closed=True, frame=frame, clamp=True)


def rod(pts, w, op=.9, frame=None):
    """A long thin bone: a wide dark stroke under a slightly narrower light one."""
    return [D(pts, 'bone_line', w + 1.8, op=op, frame=frame), D(pts, 'bone', w, op=op, frame=frame)]


def levels():
    """Vertebra name -> (y of its upper edge, height, body half-width, transverse half-width)."""
    out = {}
    for i in range(7):
        out['C%d' % (i + 1)] = (240 + 15.4 * i, 14.0, 12 + i * .3, 22 + (3 if i in (0, 6) else 0))
    for i in range(12):
        out['T%d' % (i + 1)] = (348 + 25.6 * i, 23.5, 12 + i * .35, 29 - i * .8)
    for i in range(5):
        out['L%d' % (i + 1)] = (656 + 37 * i, 33.0, 18 + i * .9, 36 - abs(i - 2) * 2)
    return out


def spine(view):
    out = []
    for name, (y, h, b, t) in levels().items():
        if view == 'back':          # transverse processes, laminae, spinous process pointing down
            drop = 1.25 if name[0] == 'T' else 1.0
            pts = '0,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f 0,%.1f' % (
                y, b * .6, y, t * .75, y + h * .12, t, y + h * .28, t * .7, y + h * .46, b * .7, y + h * .62, b * .32, y + h * .8, y + h * drop)
        else:                       # bodies
            pts = '0,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f 0,%.1f' % (
                y, b * .8, y, b, y + h * .12, b * .88, y + h * .5, b, y + h * .88, y + h * .94)
        out.append(('half', pts))
    return out


HUMERUS = '190,416 202,405 216,408 225,424 228,450 247,540 272,640 292,702 316,736 310,752 286,754 262,752 258,738 270,712 254,650 230,560 212,470 196,440'
FEMUR = ('78,950 92,937 108,945 124,955 146,943 163,949 167,972 158,1010 146,1080 134,1180 127,1280 129,1350 146,1390 143,1418 122,1427 '
         '104,1418 86,1427 65,1418 64,1392 86,1350 103,1280 111,1180 119,1080 125,1012 114,985 96,981 80,972')
TIBIA = '62,1438 104,1432 143,1438 140,1454 122,1476 112,1520 108,1600 103,1700 99,1780 108,1836 100,1846 76,1850 71,1838 79,1790 83,1700 85,1600 83,1520 75,1476 62,1456'
SCAPULA = '78,409 98,403 128,405 150,412 168,420 190,426 190,446 172,452 152,482 122,530 98,566 88,562 80,505 74,446'
PELVIS_BACK = ('40,852 52,828 76,808 108,799 138,812 157,846 162,880 156,905 160,930 146,946 126,940 108,956 94,985 80,1010 60,1014 52,994 '
               '60,964 56,934 46,904 40,878')
PELVIS_FRONT = ('42,846 56,824 80,808 110,800 140,818 150,850 144,884 132,900 138,925 128,948 104,952 84,965 64,985 40,1000 14,1006 6,1000 '
                '8,975 30,968 58,950 66,925 52,900 42,875')
RIB_X = [62, 92, 114, 130, 141, 148, 152, 154, 153, 149, 140, 108]


def ribs(view):
    out = []
    for i, x in enumerate(RIB_X):
        y = 352 + 25.6 * i
        if view == 'back':
            if i == 11:
                pts = '16,%.1f 60,%.1f 96,%.1f' % (y + 4, y + 16, y + 44)
            else:
                pts = '16,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f' % (y, x * .5, y + 2, x * .82, y + 20, x * .97, y + 48, x * .99, y + 74)
            out += rod(pts, 6.5, .62)
        else:
            y = 372 + 25.6 * i
            if i < 7:
                end = (14, 424 + i * 23)
                pts = '%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f' % (x * .55, y + 6, x * .93, y + 30, x * .97, y + 56 + i * 2,
                                                                         x * .62, max(end[1] + 12, y + 84 + i * 3), *end)
            elif i < 10:
                j = i - 7
                pts = '%.1f,%.1f %.1f,%.1f %.1f,%.1f %.1f,%.1f' % (x * .98, y + 30, x * .97, y + 62, x * (.72 + .04 * j), y + 96 - j * 4, 46 + 24 * j, y + 76 - 4 * j)
            else:
                pts = '%.1f,%.1f %.1f,%.1f %.1f,%.1f' % (x * .8, y + 14, x * .98, y + 36, x * .92, y + 58)
            out += rod(pts, 6.5, .6)
    return out


def hand_bones(frame=hand_frame):
    out = []
    for k, (bu, bv, tu, tv, w) in enumerate(FINGERS):
        out += rod([(bu * .55, 24), (bu * .8, 58), (bu * .98, bv - 8)], 7, .8, frame)
        for a, b in ((0.0, .36), (.44, .66), (.73, .92)):
            out += rod([(bu + (tu - bu) * a, bv + (tv - bv) * a), (bu + (tu - bu) * (a + b) / 2, bv + (tv - bv) * (a + b) / 2), (bu + (tu - bu) * b, bv + (tv - bv) * b)],
                       6 if k < 3 else 5, .8, frame)
    out += rod([(22, 22), (34, 42), (44, 58)], 7, .8, frame) + rod([(47, 66), (52, 78), (56, 90)], 6.5, .8, frame) + rod([(58, 98), (61, 106), (62, 114)], 5.5, .8, frame)
    out.append(bone('-20,6 0,2 20,6 22,18 0,22 -20,18', .8, frame))
    return out


def limbs(view):
    out = [bone(HUMERUS)]
    out += rod('286,756 312,850 338,930 358,992', 10) + rod('308,758 330,830 356,915 380,988', 11)
    out += hand_bones()
    out += [bone(FEMUR)] + rod('137,1458 134,1560 125,1700 119,1800 122,1850', 9) + [bone(TIBIA)]
    if view == 'front':
        out.append(bone('88,1384 104,1376 120,1386 123,1404 115,1426 105,1434 95,1426 87,1404', 1))
        for a, b, c in (((92, 1880), (86, 1910), (82, 1936)), ((102, 1880), (104, 1908), (105, 1938)), ((110, 1880), (118, 1906), (122, 1936)),
                        ((116, 1878), (131, 1904), (138, 1933)), ((120, 1876), (142, 1902), (153, 1930))):
            out += rod([a, b, c], 6.5, .75)
        out.append(bone('78,1852 100,1848 122,1854 124,1874 100,1882 80,1876', .8))
    else:
        out.append(bone('82,1856 100,1852 118,1856 120,1890 116,1922 100,1936 86,1926 82,1890', .85))
    return out


def skeleton(view):
    """List of ('full' | 'half', item) in painting order."""
    items = []
    if view == 'back':
        items.append(('loop', '0,90 30,94 56,112 71,142 73,178 67,208 54,222 30,229 0,231'))
        items += [('d', D('60,214 62,250 50,276 40,282', 'bone_line', 1.2, op=.8)), ('d', D('62,194 44,192 24,199 10,200 0,195', 'bone_line', 1.0, op=.7)),
                  ('d', D('46,213 24,218 0,222', 'bone_line', .9, op=.5)), ('d', D('0,92 2,120 0,146', 'bone_line', .9, op=.5)),
                  ('d', D('0,146 20,152 44,166 64,184', 'bone_line', .9, op=.5))]
        items += [('d', r) for r in ribs(view)] + [('d', r) for r in rod('34,410 80,408 130,406 184,407', 8, .7)]
        items += [('loop', p) for _, p in spine(view)]
        items += [('d', bone(PELVIS_BACK)), ('loop', '0,842 26,842 40,853 34,884 22,914 9,936 0,958')]
        items += [('d', D([(11, y), (13, y + 3), (11, y + 5)], 'bone_line', 1.0, op=.8)) for y in (864, 884, 902)]
        items += [('d', b) for b in limbs(view)] + [('d', bone(SCAPULA, .92))]
        items += [('d', r) for r in rod('76,446 110,438 150,420 196,404', 8, .95)]
    else:
        items.append(('loop', '0,90 30,94 56,112 71,142 73,172 68,200 66,226 60,262 48,290 26,308 0,312'))
        items += [('d', D('16,186 26,178 46,178 58,186 56,202 42,211 24,207', 'bone_line', 1.0, 'skin', .9, closed=True)),
                  ('loopdark', '0,206 6,222 11,240 6,247 0,245'),
                  ('d', D('70,212 60,222 44,224 34,218', 'bone_line', 1.0, op=.8)),
                  ('d', D('0,272 14,272 30,268', 'bone_line', 1.0, op=.8)),
                  ('d', D('58,226 52,250 46,262 30,262', 'bone_line', 1.0, op=.6))]
        items += [('spine', p) for n, p in spine(view)]
        items += [('d', bone(SCAPULA, .6))] + [('d', r) for r in ribs(view)]
        items += [('loop', '0,404 14,404 19,418 12,440 14,500 13,552 6,584 0,592')]
        items += [('d', bone(PELVIS_FRONT)), ('loop', '0,842 26,842 40,853 34,884 22,914 9,936 0,950')]
        items += [('d', b) for b in limbs(view)]
        items += [('d', r) for r in rod('16,410 60,399 100,404 146,399 180,405', 9, 1)]
    return items


LEVELS = [('C7', 347, 88), ('T12', 650, 106), ('L4', 792, 122)]
GLYPHS = {                                                  # 6 wide, 10 high
    'C': 'M6 2 C5 .5 4 0 3 0 C1 0 0 2 0 5 C0 8 1 10 3 10 C4 10 5 9.5 6 8', '7': 'M0 0 L6 0 L2 10', 'T': 'M0 0 L6 0 M3 0 L3 10', '1': 'M1 2 L3.5 0 L3.5 10',
    '2': 'M0 2.5 C.2 1 1.2 0 3 0 C4.8 0 6 1 6 2.8 C6 5 2 7 0 10 L6 10', 'L': 'M0 0 L0 10 L6 10', '4': 'M4.5 10 L4.5 0 L0 7 L6 7'}


def write(text, x, y):
    """A word as path data, so that the drawing needs no font."""
    def at(letter, dx):
        return re.sub(r'([\d.]+) ([\d.]+)', lambda m: '%.1f %.1f' % (x + dx + float(m[1]), y + float(m[2])), GLYPHS[letter])
    return ''.join(at(letter, 8.5 * i) for i, letter in enumerate(text))


def ticks():
    """Level marks of the deep back view: a dashed hair line to the right of the spine and its name."""
    out = []
    for name, y, dx in LEVELS:
        dashes = ''.join('M%d %dL%d %d' % (x, y, x + 2, y) for x in range(508, 500 + dx - 4, 5))
        out += [Stroke(dashes, line='rim', width=1, opacity=.8), Stroke(write(name, 500 + dx + 2, y - 5), line='rim', width=1.1)]
    return out
