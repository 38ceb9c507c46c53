"""The skin layer: what can be seen and felt through the skin, drawn lightly and named.

front and back  dx,y from the midline, as in the muscle tables; a landmark on the midline is a half outline that is joined to its mirror image
lateral         canvas coordinates of side.py; frame=arm_frame for the swung arm
"""
import math

import geometry as g
from details import D
from engine import Stroke, shift
from figure import build, hand_frame
from side import arm_frame
from side import hand_frame as side_hand


class Landmark:
    """A named place: a closed outline, or a spot (x, y, radius), or a ridge (points, half-width)."""
    tone, clamp = 'landmark', True

    def __init__(self, id, name, at=None, spot=None, ridge=None, mid=False, frame=None):
        self.id, self.name, self.mid, self.frame = id, name, mid, frame
        self.at, self.spot, self.ridge = at, spot, ridge

    def loop(self, half):
        """Closed polyline; in half tables on the client's side that is authored, or across the midline."""
        if self.spot:
            x, y, r = self.spot
            pts = [(x + r * math.cos(i * math.pi / 8), y + r * math.sin(i * math.pi / 8), False) for i in range(16)]
        elif self.ridge:
            pts = _band(*self.ridge)
        else:
            pts = g.parse(self.at)
        if self.frame:
            pts = [(*self.frame(p[0], p[1]), p[2]) for p in pts]
        if half:
            pts = [(*build(p[0], p[1]), p[2]) for p in pts]
        if self.mid and not self.spot:
            line = g.half_spline(pts, step=2.0)
            return line + [(-x, y) for x, y in reversed(line)][1:]
        return g.spline(pts, step=2.0, closed=True)


def _band(text, w):
    """A soft ridge of half-width w along some points, pointed at its ends."""
    line = g.resample(g.spline(g.parse(text)), n=9)
    up, dn = [], []
    for i, (x, y) in enumerate(line):
        (ax, ay), (bx, by) = line[max(0, i - 1)], line[min(8, i + 1)]
        q = g.dist((ax, ay), (bx, by))
        k = w * (.45 + .55 * math.sin(math.pi * i / 8))
        up.append((x - (by - ay) / q * k, y + (bx - ax) / q * k, False))
        dn.append((x + (by - ay) / q * k, y - (bx - ax) / q * k, False))
    return up + dn[::-1]


def paint(marks, half, frame):
    out = []
    for m in marks:
        loop = [frame.fix(p) if m.clamp and not m.mid else p for p in m.loop(half)]
        both = half and not m.mid
        out.append(Stroke(g.path(shift(loop) if half else loop, err=.5), 'skin_hi', 'rim', 1.2, .85, both=both, muscle=m))
    return out


L = Landmark
FRONT = [
    L('costal_margin', 'Costal margin', ridge=('10,604 40,628 80,664 112,700 132,716', 5)),
    L('clavicle', 'Collarbone', ridge=('16,408 60,400 104,404 148,398 182,401', 6)),
    L('inguinal_crease', 'Inguinal crease', ridge=('130,896 84,948 36,990', 5)),
    L('sternal_notch', 'Sternal notch', '0,396 12,399 14,408 0,412', mid=True),
    L('sternal_angle', 'Sternal angle', '0,441 15,443 15,450 0,452', mid=True),
    L('xiphoid', 'Xiphoid process', '0,580 6,584 5,598 0,606', mid=True),
    L('navel', 'Navel', '0,762 6,767 6,775 0,779', mid=True),
    L('pubic_symphysis', 'Pubic bone', '0,984 20,988 20,1000 0,1006', mid=True),
    L('jaw_angle', 'Angle of the jaw', spot=(60, 264, 6)),
    L('acromion', 'Acromion', '178,398 196,394 208,402 202,414 186,414'),
    L('coracoid', 'Coracoid process', spot=(160, 428, 7)),
    L('medial_epicondyle', 'Inner elbow', spot=(260, 742, 7)),
    L('lateral_epicondyle', 'Outer elbow', spot=(309, 734, 7)),
    L('radial_styloid', 'Radial styloid', spot=(383, 986, 6)),
    L('asis', 'ASIS', spot=(138, 882, 9)),
    L('greater_trochanter', 'Greater trochanter', spot=(163, 962, 9)),
    L('patella', 'Kneecap', '88,1384 104,1374 120,1384 125,1404 116,1426 105,1434 94,1426 86,1406'),
    L('fibular_head', 'Head of the fibula', spot=(136, 1460, 8)),
    L('tibial_tuberosity', 'Tibial tuberosity', '98,1452 112,1452 113,1470 105,1478 97,1470'),
    L('tibial_crest', 'Shin edge', ridge=('104,1486 100,1580 96,1680 92,1780', 3.5)),
    L('lateral_malleolus', 'Outer ankle bone', spot=(121, 1858, 8)),
    L('medial_malleolus', 'Inner ankle bone', spot=(81, 1848, 8)),
]
BACK = [
    L('medial_border', 'Inner border of the scapula', ridge=('77,420 79,470 84,520 92,560', 4.5)),
    L('scapular_spine', 'Scapular spine', ridge=('78,447 112,438 150,422 192,406', 6)),
    L('iliac_crest', 'Iliac crest', ridge=('52,836 80,810 110,799 138,812 160,846', 6)),
    L('twelfth_rib', 'Twelfth rib', ridge=('26,650 64,666 98,694', 4)),
    L('knee_crease', 'Crease of the knee', ridge=('58,1416 98,1424 142,1414', 4)),
    L('gluteal_fold', 'Gluteal fold', ridge=('18,1042 60,1062 112,1066 148,1052', 4.5)),
    L('inion', 'Occipital protuberance', '0,221 11,225 11,233 0,237', mid=True),
    L('c7', 'C7', '0,340 8,344 8,354 0,358', mid=True),
    L('t3', 'T3', '0,421 7,424 7,434 0,438', mid=True),
    L('t7', 'T7', '0,560 7,564 7,574 0,578', mid=True),
    L('l4', 'L4', '0,792 8,796 8,808 0,812', mid=True),
    L('sacrum', 'Sacrum', '0,848 30,848 38,862 30,896 16,928 0,938', mid=True),
    L('coccyx', 'Tailbone', '0,944 7,946 5,958 0,964', mid=True),
    L('mastoid', 'Mastoid process', spot=(68, 238, 7)),
    L('acromion', 'Acromion', '184,404 198,396 209,404 204,415 190,416'),
    L('superior_angle', 'Upper angle of the scapula', spot=(80, 411, 6.5)),
    L('inferior_angle', 'Inferior angle of the scapula', spot=(94, 567, 7.5)),
    L('olecranon', 'Elbow point', '276,738 290,728 306,738 308,756 296,772 282,762'),
    L('medial_epicondyle', 'Inner elbow', spot=(260, 742, 6.5)),
    L('lateral_epicondyle', 'Outer elbow', spot=(314, 734, 6.5)),
    L('ulnar_styloid', 'Ulnar styloid', spot=(354, 988, 6)),
    L('psis', 'PSIS', spot=(42, 858, 8)),
    L('ischial_tuberosity', 'Sit bone', spot=(66, 1006, 9)),
    L('greater_trochanter', 'Greater trochanter', spot=(165, 960, 9)),
    L('fibular_head', 'Head of the fibula', spot=(135, 1456, 7.5)),
    L('lateral_malleolus', 'Outer ankle bone', spot=(119, 1858, 7.5)),
    L('medial_malleolus', 'Inner ankle bone', spot=(80, 1852, 7.5)),
    L('calcaneus', 'Heel bone', '86,1898 100,1892 114,1898 118,1918 108,1930 90,1930 82,1916'),
]
SIDE = [
    L('iliac_crest', 'Iliac crest', ridge=('466,878 486,834 530,806 572,812 604,840', 6)),
    L('costal_margin', 'Costal margin', ridge=('424,628 446,668 480,704 520,726', 5)),
    L('c7', 'C7', spot=(580, 358, 7)),
    L('inion', 'Occipital protuberance', spot=(574, 234, 7)),
    L('mastoid', 'Mastoid process', spot=(522, 250, 8)),
    L('jaw_angle', 'Angle of the jaw', spot=(482, 292, 7)),
    L('asis', 'ASIS', spot=(462, 884, 9)),
    L('psis', 'PSIS', spot=(599, 852, 8)),
    L('greater_trochanter', 'Greater trochanter', spot=(530, 956, 11)),
    L('patella', 'Kneecap', '428,1398 440,1386 453,1398 453,1428 440,1442 430,1430'),
    L('tibial_tuberosity', 'Tibial tuberosity', spot=(446, 1474, 7)),
    L('fibular_head', 'Head of the fibula', spot=(516, 1462, 9)),
    L('lateral_malleolus', 'Outer ankle bone', '512,1836 524,1828 534,1842 532,1860 518,1866 508,1852'),
    L('fifth_metatarsal', 'Base of the fifth metatarsal', spot=(428, 1930, 8)),
    L('calcaneus', 'Heel bone', spot=(548, 1908, 11)),
]
SIDE_ARM = [
    L('acromion', 'Acromion', '510,404 530,396 548,402 552,414 534,418 514,416', frame=arm_frame),
    L('lateral_epicondyle', 'Outer elbow', spot=(524, 744, 8), frame=arm_frame),
    L('olecranon', 'Elbow point', spot=(541, 758, 7), frame=arm_frame),
    L('radial_styloid', 'Radial styloid', spot=(15, -6, 7), frame=side_hand),
    L('ulnar_styloid', 'Ulnar styloid', spot=(-15, -8, 7), frame=side_hand),
]


def _soft(pts, w=1.0, op=.5, **k):
    return D(pts, 'line', w, op=op, **k)


FORM_FRONT = [                                               # the body's surface: folds and furrows, no muscle
    _soft('20,430 18,500 20,560', .9, .35), _soft('30,572 84,594 140,584 182,560', 1.3, .55), _soft('186,596 196,566 214,532', 1.2, .5),
    _soft('2,616 2,690 2,760', .9, .4), _soft('76,604 80,690 70,790 60,850', .9, .3), D('102,528 108,524 114,528 108,533', 'line', 1.0, 'skin', .5, closed=True),
    _soft('64,310 40,350 14,398', 1.0, .45), _soft('70,318 66,356 72,392', .9, .3), _soft('214,440 236,500 258,560', .9, .3),
    _soft('262,744 282,754 304,748', 1.0, .5), _soft('16,1036 60,1020 110,960', 1.0, .3), _soft('72,1366 66,1394 72,1424', 1.0, .45),
    _soft('138,1362 144,1396 138,1426', 1.0, .4), _soft('96,1444 92,1470 98,1500', .9, .3), _soft('56,1512 48,1580 56,1660', .9, .3)]
FORM_BACK = [
    _soft('0,372 2,480 2,600 2,720 0,836', 1.2, .5), _soft('96,572 120,588 160,578', 1.0, .4), _soft('36,700 40,760 34,820', .9, .3),
    _soft('204,560 190,590 182,620', 1.1, .45), _soft('64,270 60,304 76,344', 1.0, .35), _soft('100,1440 104,1520 100,1620 100,1700', 1.0, .35),
    _soft('84,1720 88,1780 84,1850', .9, .4), _soft('118,1720 112,1780 116,1850', .9, .4)]
FORM_SIDE = [
    _soft('404,592 430,606 470,590', 1.2, .5), _soft('560,470 580,520 600,560 596,600', 1.0, .3), _soft('524,264 500,320 470,396', 1.0, .4),
    _soft('620,1040 600,1066 570,1084', 1.3, .5), _soft('456,1360 462,1396 456,1436', 1.0, .4), _soft('522,1360 516,1420 520,1450', .9, .35),
    _soft('545,1740 540,1800 546,1850', .9, .4), _soft('500,900 520,1000 516,1100', .9, .25)]
FORM_ARM = [D('489,410 500,399 524,393 552,402 568,420 574,458', 'line', 1.5, op=.5, frame=arm_frame)]
