"""Lateral view, authored as the LEFT side (the figure faces the viewer's left); the right side is its mirror image.

The trunk is in canvas coordinates.  The arm is authored hanging and then swung forwards about the shoulder,
so that the flank stays visible; the hand reuses the front/back hand.
"""
import math

from details import D, HAND_BACK
from engine import M
from figure import FINGERS, THUMB, ULNAR, _finger

PROFILE = (
    '500,70 462,76 430,96 411,126 404,156 402,178 407,193 401,211 391,229 384,238 386,246 400,253 398,260 395,267 396,272 400,275 397,279 398,286 '
    '404,295 401,306 407,317 424,322 444,328 460,338 463,362 461,384 452,406 438,430 420,458 407,500 401,548 402,592 '
    '405,640 408,690 406,740 400,790 398,840 403,890 411,938 418,980 416,1020 411,1080 411,1150 417,1230 427,1310 433,1366 '
    '427,1394 424,1424 429,1452 437,1478 441,1505 445,1550 450,1610 459,1680 469,1750 473,1806 462,1838 432,1868 392,1894 '
    '352,1910 332,1920 324,1932 330,1944 352,1948 390,1946 430,1940 462,1938 500,1943 546,1945 564,1935 572,1912 567,1884 '
    '555,1856 548,1826 549,1790 557,1730 571,1660 581,1600 583,1550 574,1496 563,1450 560,1412 566,1370 581,1310 598,1230 '
    '608,1160 612,1100 611,1066 622,1036 635,1000 640,960 632,910 615,860 599,820 590,782 589,740 597,690 611,630 626,570 '
    '634,510 632,460 621,410 604,376 584,347 571,320 567,292 571,264 584,240 597,210 603,168 592,124 556,86')

SHOULDER = (524.0, 440.0)
SWING = 19.0
ARM_FRONT = '489,410 468,450 460,500 461,560 466,620 473,680 477,728 474,768 466,820 460,870 454,930 449,982'
ARM_BACK = '502,990 510,940 523,880 537,825 547,782 552,746 551,712 557,650 565,590 571,540 574,496 574,458'
WRIST = (475.5, 1003.0)


ARM_AXIS = [(430, 522), (640, 512), (746, 512), (800, 502), (1003, 476)]      # y -> x of the arm's centre line
ARM_SLIM = .10


def arm_frame(x, y):
    a = math.radians(SWING)
    if 440 < y < 1003:                                  # slimmer than the table says: see figure.build
        c = next(v0 + (v1 - v0) * (y - y0) / (y1 - y0) for (y0, v0), (y1, v1) in zip(ARM_AXIS, ARM_AXIS[1:]) if y <= y1)
        x = c + (x - c) * (1 - ARM_SLIM * min(1, (y - 440) / 120, (1003 - y) / 60))
    dx, dy = x - SHOULDER[0], y - SHOULDER[1]
    return SHOULDER[0] + dx * math.cos(a) - dy * math.sin(a), SHOULDER[1] + dx * math.sin(a) + dy * math.cos(a)


def hand_frame(u, v):
    a, k = math.radians(7), 1.0
    u, v = u * k, v * k
    return arm_frame(WRIST[0] - u * math.cos(a) - v * math.sin(a), WRIST[1] - u * math.sin(a) + v * math.cos(a))


def arm_outline():
    """Open chain: front of the shoulder -> hand -> back of the shoulder."""
    from geometry import parse
    hand = list(parse(THUMB))
    for i, f in enumerate(FINGERS):
        hand += [(u, v, False) for u, v in _finger(*f)]
        if i < 3:
            n = FINGERS[i + 1]
            hand.append(((f[0] + n[0]) / 2, (f[1] + n[1]) / 2 + 4, True))
    hand += parse(ULNAR)
    pts = [(*arm_frame(x, y), c) for x, y, c in parse(ARM_FRONT)]
    pts += [(*hand_frame(u, v), c) for u, v, c in hand]
    return pts + [(*arm_frame(x, y), c) for x, y, c in parse(ARM_BACK)]


def arm_cap():
    """Closes the arm over the shoulder (fill only, no contour)."""
    from geometry import parse, spline
    return spline([(*arm_frame(x, y), c) for x, y, c in parse('574,458 570,430 552,404 524,393 500,398 489,410')], 2.0)[1:]


EAR = '497,196 506,184 519,184 525,196 522,214 515,228 507,238 500,236 499,222'
HAIR = [D('500,69 462,75 430,95 411,125! 424,130 436,138 450,150 470,160 486,170 494,186 500,196 520,190 530,214 540,238 556,250 572,262! '
        '584,240 598,210 604,168 593,124 557,85', None, 0, 'hair', .9, closed=True)]
FACE = [
    D('408,178 420,171 436,170 448,177', 'hair_line', 2.4, op=.75), D('413,197 422,202 434,201 442,196', 'rim', 1.8, op=.8),
    D('414,190 424,186 434,187 443,191', 'line', .9, op=.6), D('401,275 412,275 419,278', 'rim', 1.4, op=.8),
    D('399,252 404,246 411,246 412,238 406,233', 'line', 1.1, op=.7), D('420,258 424,270 422,284', 'line', .8, op=.3),
    D('503,238 501,262 498,284 480,300 450,313 422,321', 'line', 1.5, op=.8),
    D('504,194 514,190 519,198 516,212 509,224', 'line', 1.0, op=.7), D('508,200 513,202 511,212 506,218', 'line', 1.0, op=.7),
]
FOOT = [
    D('350,1911 346,1922 350,1934', 'line', 1.0, op=.8), D('330,1926 338,1922 344,1926', 'line', .8, op=.7),
    D('372,1905 366,1918 370,1936', 'line', .8, op=.4),
    D('512,1836 524,1830 532,1842 530,1858 518,1862 510,1850', 'line', 1.0, 'skin_hi', .7, closed=True),
    D('536,1856 552,1880 556,1910', 'line', .8, op=.4), D('432,1934 470,1930 510,1936', 'line', .8, op=.35),
]
KNEE = [D('428,1398 440,1388 452,1400 452,1428 440,1440 430,1430', 'bone_line', 1.1, 'bone', .9, closed=True),
        D('434,1440 448,1440 450,1470 446,1492 440,1488', 'bone_line', .9, 'tendon', .9, closed=True),
        D('506,1452 518,1446 528,1456 526,1474 514,1478', 'bone_line', .9, 'bone', .9, closed=True)]
ANKLE = [D('470,1800 500,1808 540,1800 538,1816 500,1826 466,1818', 'fascia_edge', .9, 'fascia', .95, closed=True, clamp=True)]
UNDER = KNEE
OVER = FACE[:6] + [D(EAR, 'rim', 1.6, 'skin_hi', closed=True)] + FACE[6:] + ANKLE + FOOT
OVER_BARE = [d for d in OVER if d not in ANKLE]
HAND_BARE = [D(d.pts, d.stroke, d.w, d.fill, d.op, d.closed, hand_frame) for d in HAND_BACK if d.stroke != 'tendon']
HAND = [D(d.pts, d.stroke, d.w, d.fill, d.op, d.closed, hand_frame) for d in HAND_BACK] + [
    D('-30,-8 0,-11 30,-8 31,8 0,6 -30,8', 'fascia_edge', .9, 'fascia', 1, closed=True, frame=hand_frame, clamp=True)]

TRUNK = [
    # --- head and neck
    M('platysma', 'Platysma', '412,310 428,324 452,342 458,366 448,404 440,428', '476,284 492,300 504,330 516,370 534,408', c0='452,288 432,298',
      c1='452,438! 466,426! 480,440! 492,424! 508,436! 518,418!', n=11, op=.3, veil=True, lens=.6, r=4),
    M('frontalis', 'Frontalis', '418,108 409,140 409,171', '458,108 448,142 442,172', n=8, r=4, op=.62, value=1, soft=True, lens=.8),
    M('occipitalis', 'Occipitalis', '546,233 550,200 566,150', '598,216 604,192 596,146', n=9, r=8, op=.42, soft=True, lens=0),
    M('temporalis', 'Temporalis', '440,146 442,174 454,210', '534,180 508,196 474,213', c0='528,142 498,118 460,122', n=13, t1=.12, r=8, op=.9),
    D('520,250 556,250 560,300 552,346 536,396 486,402 500,340', None, 0, 'fascia', .7, closed=True, clamp=True), D('560,520 640,520 642,600 600,600', None, 0, 'fascia', .7, closed=True, clamp=True),
    M('splenius_capitis', 'Splenius capitis', '534,236 546,272 562,312', '576,244 574,276 574,312', n=5, value=-1),
    M('levator_scapulae', 'Levator scapulae', '532,262 536,312 544,384', '547,262 556,312 572,372', n=4, value=-2),
    M('scalenes', 'Scalenes', '524,292 508,346 492,398', '536,296 534,346 530,398', n=5, value=-1),
    D('452,408 478,404 506,400 530,398', 'bone_line', 7.5, op=.9), D('452,408 478,404 506,400 530,398', 'bone', 5.5),
    M('digastric', 'Digastric', parts=[('414,309 440,314 470,325', '417,320 446,329 470,336'), ('513,244 494,292 472,330', '506,242 486,292 468,334')], n=2, r=3, value=-2),
    M('infrahyoids', 'Infrahyoid muscles', '463,338 466,370 452,404', '482,334 478,366 460,404', n=3, value=-2),
    M('masseter', 'Masseter', '448,222 457,254 472,297', '497,217 498,250 498,282', c1='487,296', n=8, t0=.12, r=7),
    D('444,222 456,213 480,208 502,209 503,216 482,216 462,221 450,229', 'bone_line', .9, 'bone', .95, closed=True),
    M('sternocleidomastoid_clavicular', 'Sternocleidomastoid, clavicular head', '522,240 508,300 486,356 470,404', '540,228 532,290 513,350 494,401', n=5, t1=.06, r=4),
    M('sternocleidomastoid_sternal', 'Sternocleidomastoid, sternal head', '512,244 494,300 469,360 450,407', '530,234 514,296 488,354 461,405', n=5, t1=.1, r=4, value=1),
    # --- trunk
    M('thoracolumbar_fascia', 'Thoracolumbar fascia', '645,600 612,700 594,760 604,830 650,900', '628,620 598,720 574,796 558,824 604,862', fib='cross', n=14, tone='fascia', lens=.6),
    M('rectus_abdominis', 'Rectus abdominis', '392,600 402,700 396,780 394,850 412,950', '432,612 424,700 418,780 420,850 432,940', n=4),
    M('external_oblique', 'External oblique', '440,600 424,690 418,780 422,850 446,888', '548,600 552,680 560,760 566,822', c1='468,858 500,826 540,812',
      fib='cross', n=24, k=.16, r=6),
    M('pectoralis_sternal', 'Pectoralis major, sternal head', '448,424 476,440 502,470', '402,590 430,604 470,586 500,540', c0='396,545 408,490 428,446', n=10, t1=.1),
    M('serratus_anterior', 'Serratus anterior', parts=[
        ('548,540 510,544 470,570', '546,570 512,574 474,576'), ('548,574 508,580 468,604', '546,604 512,608 472,610'),
        ('550,608 510,614 468,638', '548,638 514,642 472,644'), ('553,642 514,648 474,672', '552,672 520,676 478,678'),
        ('556,676 522,684 486,706', '558,704 528,710 490,712')], n=4, r=4, value=1),
    M('infraspinatus', 'Infraspinatus', '612,440 580,430 540,430', '618,560 584,520 545,500', c0='622,500', n=7, value=-1),
    M('teres_major', 'Teres major', '618,540 584,515 548,500', '614,596 578,572 545,540', n=5),
    M('latissimus_dorsi', 'Latissimus dorsi', '640,560 612,574 580,562 540,520', '562,824 556,740 546,660 530,590 520,535', c0='578,794 602,720 630,630', n=14, r=4),
    M('trapezius_lower', 'Lower trapezius', '645,432 606,424 566,408', '645,650 622,560 592,480 572,420', n=8, t1=.1, r=4),
    M('trapezius_middle', 'Middle trapezius', '590,352 570,374 548,398', '645,431 606,422 566,406', c0='622,390', n=6, r=3),
    M('trapezius_upper', 'Upper trapezius', '570,254 564,298 550,346 530,394', '590,352 572,373 548,400', c0='574,324 572,296 573,272', n=8, r=3),
    # --- calf (under the hamstring tendons), hip and thigh
    M('soleus', 'Soleus', '528,1480 528,1600 534,1700 548,1800', '560,1480 574,1600 566,1700 556,1800', n=6, t1=.2, value=-1),
    M('achilles_tendon', 'Achilles tendon', '552,1650 545,1740 542,1820 556,1896', '580,1650 564,1740 556,1810 576,1896', n=4, tone='tendon'),
    M('gastrocnemius_lateral', 'Gastrocnemius, lateral head', '534,1400 528,1490 538,1590 556,1660', '566,1400 584,1500 594,1570 586,1640 568,1682', n=7, t1=.1, r=8),
    M('semitendinosus', 'Semitendinosus', '596,1040 598,1160 586,1260 568,1350 558,1424', '630,1040 620,1160 606,1250 588,1320 570,1380 562,1430', n=4, t1=.15, value=-1),
    M('biceps_femoris_short', 'Biceps femoris, short head', '532,1230 518,1320 512,1440', '548,1250 540,1340 522,1444', n=4, value=-2),
    M('vastus_lateralis', 'Vastus lateralis', '500,950 456,1080 442,1200 446,1310 448,1384', '550,960 562,1100 548,1230 522,1330 480,1396', c1='464,1402', n=11, t1=.08, r=8),
    M('rectus_femoris', 'Rectus femoris', '452,884 412,1000 405,1120 411,1240 425,1330 434,1384', '492,884 490,980 456,1080 442,1200 444,1310 450,1382', n=7, t1=.12),
    M('biceps_femoris', 'Biceps femoris', '548,1040 546,1150 536,1260 524,1370 514,1452', '606,1040 604,1160 588,1260 560,1370 524,1458', n=8, t1=.14),
    M('sartorius', 'Sartorius', '462,866 434,930 412,1010 400,1100', '476,872 458,940 436,1010 404,1110', n=4, t1=.05, value=1),
    M('iliotibial_band', 'Iliotibial band', '488,900 496,1030 498,1150 490,1280 474,1400 458,1462', '580,886 540,1040 530,1150 514,1280 492,1400 466,1470', n=6, tone='fascia', lens=.9),
    M('gluteus_medius', 'Gluteus medius', '486,838 496,890 514,960', '604,838 566,890 530,962', c0='578,812 530,812', n=10, t1=.08),
    M('tensor_fasciae_latae', 'Tensor fasciae latae', '464,862 466,920 484,1000 504,1072', '496,838 506,890 514,970 518,1072', n=6, t1=.1, value=1),
    M('gluteus_maximus', 'Gluteus maximus', '608,840 580,884 548,940 526,1000', '650,960 644,1016 612,1060 566,1090 524,1100', c0='640,900', c1='518,1050', n=13, t0=.03, t1=.1, r=8),
    # --- leg
    M('peroneus_brevis', 'Peroneus brevis', '522,1570 510,1660 514,1750 526,1838', '530,1570 543,1650 540,1750 540,1842', n=4, t0=.05, t1=.2, value=-1, r=3),
    M('peroneus_tertius', 'Peroneus tertius', '493,1690 491,1760 486,1818 452,1884 428,1916', '503,1684 505,1760 500,1822 470,1886 438,1922', n=3, t1=.45, r=3, value=-2),
    M('extensor_digitorum_brevis', 'Extensor digitorum brevis', '500,1866 474,1874 428,1900', '496,1888 468,1896 424,1912', n=5, r=5, t1=.3, value=-1),
    M('abductor_digiti_minimi', 'Abductor digiti minimi', '562,1910 500,1922 404,1930', '556,1936 500,1938 398,1942', n=4, r=5, t1=.2),
    M('tibialis_anterior', 'Tibialis anterior', '456,1478 440,1560 446,1650 460,1740 468,1800 440,1872', '482,1470 472,1560 470,1650 476,1740 478,1810 452,1876', n=6, t1=.3, value=1),
    M('extensor_digitorum_longus', 'Extensor digitorum longus', '483,1470 474,1560 472,1650 479,1740 482,1820', '506,1466 496,1560 490,1650 494,1740 494,1824', n=4, t1=.3, value=-1),
    M('peroneus_longus', 'Peroneus longus', '508,1466 498,1560 494,1650 506,1750 524,1836', '528,1466 530,1560 526,1650 530,1750 536,1840', n=5, t1=.3),
]

ARM = [
    M('triceps_long', 'Triceps brachii, long head', '552,520 553,600 549,660 545,740', '580,500 576,560 568,620 560,680 552,742', n=5, t1=.15, frame=arm_frame, value=-1),
    M('triceps_lateral', 'Triceps brachii, lateral head', '516,560 518,640 524,700 540,744', '560,540 557,600 552,660 547,744', n=7, t1=.15, frame=arm_frame),
    M('brachialis', 'Brachialis', '490,580 496,650 498,700 490,752', '516,590 518,660 518,720 500,764', n=5, frame=arm_frame, value=-1),
    M('biceps_brachii_long', 'Biceps brachii, long head', '474,520 454,600 460,670 474,730 482,758', '500,560 499,640 500,690 492,736 486,764', n=7, t1=.12, frame=arm_frame, value=1),
    M('deltoid_posterior', 'Posterior deltoid', '546,397 545,450 538,510 530,560 518,612', '600,436 594,472 578,515 556,564 522,614', c0='598,416 580,402', n=7, t1=.1, frame=arm_frame, r=5),
    M('deltoid_anterior', 'Anterior deltoid', '486,408 462,448 456,500 470,558 508,612', '522,393 506,450 500,510 504,560 514,612', c0='504,397', n=6, t1=.1, frame=arm_frame, r=5),
    M('deltoid_middle', 'Middle deltoid', '521,393 505,450 499,510 503,560 513,614', '547,397 546,450 539,510 531,560 519,614', c0='534,392', n=6, t1=.1, frame=arm_frame, value=1, r=2),
    M('flexor_carpi_ulnaris', 'Flexor carpi ulnaris', '540,770 538,830 520,900 498,996', '556,760 552,820 530,890 504,992', n=3, frame=arm_frame, value=-2, t1=.2),
    M('extensor_carpi_ulnaris', 'Extensor carpi ulnaris', '531,750 525,805 514,865 504,930 494,998', '548,756 550,806 540,860 523,915 503,996', n=4, t1=.35, frame=arm_frame),
    M('extensor_digitorum', 'Extensor digitorum', '521,736 511,790 498,850 487,920 480,998', '531,742 525,802 515,862 505,928 495,1000', n=5, t1=.4, frame=arm_frame, value=-1),
    M('extensor_carpi_radialis_brevis', 'Extensor carpi radialis brevis', '519,716 508,772 495,842 482,912 474,994', '525,722 516,780 503,848 490,918 481,997', n=3, t1=.4, frame=arm_frame),
    M('extensor_carpi_radialis_longus', 'Extensor carpi radialis longus', '513,696 500,762 484,832 471,902 465,990', '522,706 509,772 495,842 481,912 473,994', n=3, t1=.5, frame=arm_frame, value=1),
    M('brachioradialis', 'Brachioradialis', '494,686 470,756 458,830 452,900 446,984', '512,688 500,760 483,832 470,902 462,988', n=6, t1=.38, frame=arm_frame, value=1),
]
