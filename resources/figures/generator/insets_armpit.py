"""The armpit with the arm raised, seen from the front and a little from the side; authored for the right half of the picture (client's left).
From the middle outwards: breastbone, chest with the front fold (pectoralis major), the hollow with subscapularis, the rear fold (teres major, latissimus)."""
from details import D
from engine import M
from inset import Inset

_OUTLINE = [('cut', '40,970! 28,800 24,620 22,470 18,344!'),
            ('skin', '46,322 84,296 116,262 138,222 160,190 186,172 212,160 232,132 246,86 262,24!'),
            ('cut', '300,6 346,8 388,26!'),
            ('skin', '396,84 396,150 388,214 380,268 388,312 408,350 430,396 446,450 456,512 456,566 440,630 414,700 394,760 380,830 371,900 368,970!'),
            ('cut', '280,990 160,990 40,970!')]


def rib(text):
    return [D(text, 'bone_line', 21, op=.7), D(text, 'bone', 19, op=.8)]


ROWS = [
    D('24,350 52,360 54,420 48,560 46,640 24,650', 'bone_line', 1.0, 'bone', .85, closed=True, clamp=True),                          # breastbone
    *rib('60,600 140,560 230,572 318,630'), *rib('60,676 140,640 236,650 340,716'), *rib('62,752 146,720 240,728 348,798'), *rib('76,826 154,800 246,806 350,872'),
    *rib('96,896 164,876 250,880 350,934'),
    M('intercostals', 'Intercostal muscles', '60,596 140,556 230,568 320,628', '98,900 164,880 250,884 350,938', n=13, op=.5, lens=0, soft=True, value=-1),
    M('rectus_abdominis', 'Rectus abdominis', '34,690 48,800 66,962', '112,700 112,800 104,966', n=5, value=-1),
    M('external_oblique', 'External oblique', '116,736 150,764 210,790 262,822 316,836 354,834', '104,966 160,976 220,980 280,976 320,968 360,958', fib='cross',
      n=22, k=-.2, r=8, value=-1),
    D('290,548 380,600 424,560 424,600 398,680 372,760 356,806 342,800 320,700', None, 0, 'fascia', .8, closed=True),               # side of the chest
    M('serratus_anterior', 'Serratus anterior', parts=[
        ('330,540 286,524 226,520 166,534', '336,588 296,566 232,548 172,548'), ('336,584 286,572 224,574 150,602', '344,636 296,616 232,602 156,618'),
        ('342,632 292,624 226,632 150,674', '352,690 304,676 238,664 158,690'), ('350,686 304,684 238,698 166,752', '358,748 316,738 252,734 174,768'),
        ('356,744 316,744 262,768 200,826', '362,806 328,800 276,806 208,842')], n=6, r=6, t1=.06, value=1),
    M('subscapularis', 'Subscapularis', '258,348 248,414 256,486 286,552', '284,340 330,392 374,472 412,566', c1='326,604 376,604', n=15, t0=.16, r=8, value=-2),
    D('292,338 336,386 380,466 420,562', 'bone_line', 7, op=.8), D('292,338 336,386 380,466 420,562', 'bone', 5.4),                   # outer border of the shoulder blade
    M('teres_major', 'Teres major', '284,334 334,372 384,452 422,552', '304,318 372,360 420,436 446,536', c1='446,570', n=7, t0=.08, r=8),
    M('latissimus_dorsi', 'Latissimus dorsi', '270,326 326,336 384,394 414,476 424,548 400,640 372,730 346,830 326,950', '294,300 356,316 424,366 462,460 470,590 424,720 384,840 372,960',
      n=12, t0=.05, r=6, value=1),
    M('triceps_medial', 'Triceps brachii, medial head', '312,236 322,130 330,14', '338,240 348,130 354,14', n=4, value=-2),
    M('triceps_long', 'Triceps brachii, long head', '316,324 336,256 348,140 352,10', '366,338 392,262 402,140 392,20', n=8, t0=.06, value=1),
    M('brachialis', 'Brachialis', '288,160 294,84 306,10', '320,186 326,96 334,10', n=4, value=-2),
    M('coracobrachialis', 'Coracobrachialis', '238,330 258,280 276,212 290,136', '270,326 292,270 304,204 306,132', n=5, t0=.1),
    M('biceps_brachii_short', 'Biceps brachii, short head', '214,306 238,214 258,110 272,10', '254,318 282,232 302,120 316,8', n=10, t0=.06, value=1),
    D('256,352 286,304 306,224 322,136 332,50', 'line', 3.6, op=.6), D('266,360 298,306 316,226 330,140 340,54', 'line', 2.4, op=.5),     # vessels and nerves
    M('pectoralis_minor', 'Pectoralis minor', '120,600 152,520 186,430 206,350', '204,650 228,560 240,460 234,356', c1='220,346', n=8, t1=.1, value=-2),
    M('pectoralis_sternal', 'Pectoralis major, sternal head', '34,452 84,420 146,374 206,304 232,250', '44,690 100,684 170,600 226,478 258,376 266,262',
      c0='30,570', n=16, t0=.05, t1=.1, r=10),
    M('pectoralis_clavicular', 'Pectoralis major, clavicular head', '44,372 90,338 140,300 192,250 226,214', '36,448 84,416 146,370 204,300 236,236', n=9, t0=.04, t1=.1,
      r=4, value=1),
    D('26,356 64,334 104,300 140,262 168,232', 'bone_line', 15, op=.9), D('26,356 64,334 104,300 140,262 168,232', 'bone', 13),
    M('deltoid_anterior', 'Anterior deltoid', '120,270 146,222 180,182 214,162 242,110', '158,272 192,252 226,222 250,168 258,92', c0='136,276', n=7, t0=.05, t1=.08, r=5),
]
ARMPIT = Inset('Armpit, arm raised', _OUTLINE, ROWS)
