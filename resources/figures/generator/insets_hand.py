"""The hand, palm and back, enlarged from the hand of the figure (fingers down, as it hangs).  Its own frame: u towards the thumb, v towards the
fingertips, origin at the middle of the wrist."""
from details import D, _nail
from engine import M
from figure import FINGERS, THUMB, ULNAR, _finger
from inset import Inset, scaled

hand = scaled(4.0, 0, -30, 206, 50)
_OUT = dict(frame=hand)


def _outline():
    tokens = ['27,-30!', '28,-10'] + THUMB.split()
    for i, f in enumerate(FINGERS):
        tokens += ['%.2f,%.2f' % p for p in _finger(*f)]
        if i < 3:
            n = FINGERS[i + 1]
            tokens.append('%.2f,%.2f!' % ((f[0] + n[0]) / 2, (f[1] + n[1]) / 2 + 4))
    return [('skin', ' '.join(tokens + ULNAR.split() + ['-28,-8', '-28,-30!'])), ('cut', '27,-30!')]


def _d(pts, *a, **k):
    return D(pts, *a, frame=hand, **k)


def _along(f, a, b, w, edge='fascia_edge', fill='tendon', op=1.0, side=0.0):
    """A cord along a finger, from share a to share b of its length (below 0: in the palm); side: how far from its middle."""
    bu, bv, tu, tv, _ = f
    pts = [(bu + (tu - bu) * t + side, bv + (tv - bv) * t) for t in (a, (a + b) / 2, b)]
    return [_d(pts, edge, w + 1.6, op=op), _d(pts, fill, w, op=op)]


def _cord(pts, w, op=1.0):
    return [_d(pts, 'fascia_edge', w + 1.6, op=op), _d(pts, 'tendon', w, op=op)]


def _bones():
    out = []
    for k, (bu, bv, tu, tv, w) in enumerate(FINGERS):
        for (a, b), wide in ((((bu * .55, 26), (bu * .96, bv - 8)), 24),):
            mid = ((a[0] + b[0]) / 2, (a[1] + b[1]) / 2)
            out += [_d([a, mid, b], 'bone_line', wide + 2, op=.85), _d([a, mid, b], 'bone', wide, op=.9)]
        for a, b, wide in ((.02, .37, 24), (.45, .67, 20), (.74, .93, 16)):
            pts = [(bu + (tu - bu) * t, bv + (tv - bv) * t) for t in (a, (a + b) / 2, b)]
            out += [_d(pts, 'bone_line', wide - (2 if k < 3 else 5), op=.85), _d(pts, 'bone', wide - (4 if k < 3 else 7), op=.9)]
    for pts, wide in (([(22, 24), (33, 42), (43, 58)], 26), ([(46, 65), (52, 78), (56, 90)], 23), ([(58, 97), (61, 106), (62, 114)], 19)):
        out += [_d(pts, 'bone_line', wide + 2, op=.85), _d(pts, 'bone', wide, op=.9)]
    for p in ('16,2 24,4 24,12 16,14 10,8', '2,0 12,2 11,12 3,13 -1,6', '-12,2 -2,1 -3,12 -11,13 -16,8', '16,15 25,14 27,22 20,26 14,22',
              '4,14 14,15 14,26 4,27 1,20', '-10,14 1,14 1,26 -8,27 -13,20'):
        out.append(_d(p, 'bone_line', 1.1, 'bone', .9, closed=True))
    out += [_d('6,-29 24,-29 26,-8 24,0 8,0 6,-8', 'bone_line', 1.1, 'bone', .85, closed=True, clamp=True),
            _d('-21,-29 -11,-29 -10,-10 -13,-4 -19,-4 -21,-10', 'bone_line', 1.1, 'bone', .85, closed=True, clamp=True)]
    return out


_CREASES = [_d([(bu + (tu - bu) * t - w * .8, bv + (tv - bv) * t), (bu + (tu - bu) * t, bv + (tv - bv) * t + 1.2), (bu + (tu - bu) * t + w * .8, bv + (tv - bv) * t)],
               'line', 1.1, op=.45) for bu, bv, tu, tv, w in FINGERS for t in (.1, .42, .7)] + [
    _d('57,93 53,97', 'line', 1.0, op=.5), _d('49,72 44,78', 'line', 1.0, op=.4)]
_CREASES_BACK = [_d([(bu + (tu - bu) * t - w * .5, bv + (tv - bv) * t), (bu + (tu - bu) * t, bv + (tv - bv) * t - 1), (bu + (tu - bu) * t + w * .5, bv + (tv - bv) * t)],
                    'line', 1.0, op=.45) for bu, bv, tu, tv, w in FINGERS for t in (.4, .44, .69, .72)]
_BAND = _d('-29,-10 0,-13 29,-10 30,5 0,3 -30,5', 'fascia_edge', 1.0, 'fascia', .9, closed=True, clamp=True)

_FDP = [c for f in FINGERS for c in _cord([(f[0] * .22, 8), (f[0] * .6, 56), (f[0] * .98, f[1] - 2)], 9)] + [c for f in FINGERS for c in _along(f, 0, .8, 9)]

PALM_ROWS = [
    *_FDP,
    *_cord([(14, 8), (30, 44), (46, 70), (56, 96), (60, 112)], 9),                                                  # flexor pollicis longus
    M('adductor_pollicis', 'Adductor pollicis', '4,50 22,60 44,72', '8,92 26,88 48,80', n=8, r=10, value=-2, **_OUT),
    M('lumbricals_hand', 'Lumbricals of the hand', parts=[('7,52 15,76 24,98', '12,52 22,76 31,96'), ('-1,56 2,80 6,102', '4,56 8,80 11,101'),
                                                         ('-9,54 -12,78 -14,100', '-4,54 -7,78 -9,101'), ('-16,50 -24,72 -32,92', '-11,50 -19,74 -27,94')],
      n=3, r=6, value=-1, **_OUT),
    M('opponens_pollicis', 'Opponens pollicis', '26,10 40,32 52,60', '20,8 34,34 46,62', n=4, r=10, value=-2, **_OUT),
    M('flexor_pollicis_brevis', 'Flexor pollicis brevis', '10,14 28,38 50,66', '4,20 20,48 46,74', n=6, t1=.12, r=8, **_OUT),
    M('abductor_pollicis_brevis', 'Abductor pollicis brevis', '24,6 40,28 56,62', '10,10 28,36 50,67', n=7, t1=.12, r=8, value=1, **_OUT),
    M('flexor_digiti_minimi_hand', 'Flexor digiti minimi brevis of the hand', '-12,16 -20,46 -29,86', '-20,14 -27,46 -35,84', n=4, t1=.1, r=8, value=-1, **_OUT),
    M('abductor_digiti_minimi_hand', 'Abductor digiti minimi of the hand', '-20,10 -28,44 -34,84', '-28,8 -37,44 -39,86', n=5, t1=.1, r=8, value=1, **_OUT),
    M('palmar_aponeurosis', 'Palmar aponeurosis', '8,6 16,36 26,66 33,96', '-6,6 -10,36 -20,66 -32,92',
      c1='28,98! 19,84! 15,101! 8,103! 2,86! -5,101! -13,100! -19,82! -26,94!', n=11, tone='fascia', t0=.05, r=4, op=.7, lens=.6, **_OUT),
    _BAND] + _CREASES

PALM_DEEP_ROWS = _bones() + [
    M('palmar_interossei', 'Palmar interossei', parts=[('20,40 25,66 27,92', '14,40 18,66 21,94'), ('-6,44 -12,68 -16,92', '-11,44 -18,68 -22,92'),
                                                       ('-13,40 -22,62 -30,86', '-18,40 -28,62 -36,84')], n=3, r=6, value=-2, **_OUT),
    M('adductor_pollicis', 'Adductor pollicis', parts=[('2,24 20,44 44,70', '14,22 28,42 48,66'), ('2,40 20,58 44,72', '4,94 24,88 48,79')], n=8, t1=.06, r=8, **_OUT),
    M('opponens_digiti_minimi', 'Opponens digiti minimi', '-8,16 -20,46 -29,84', '-18,12 -31,44 -36,82', n=5, r=8, **_OUT),
    M('opponens_pollicis', 'Opponens pollicis', '24,8 42,30 52,58', '8,14 24,36 44,62', n=7, r=8, value=1, **_OUT),
    *_cord([(14, 2), (26, 40), (46, 70), (56, 96), (60, 112)], 9)] + _CREASES

_EXTENSOR = [c for f in FINGERS for c in _cord([(3 + f[0] * .22, -6), (f[0] * .62, 48), (f[0], f[1])], 10)] + [
    c for f in FINGERS for c in _along(f, 0, .66, 9)]
BACK_ROWS = [
    M('adductor_pollicis', 'Adductor pollicis', '20,52 32,56 46,66', '20,92 34,90 48,80', n=6, r=8, value=-1, **_OUT),
    M('dorsal_interossei', 'Dorsal interossei', parts=[('20,36 26,62 33,92', '40,50 44,64 40,86'), ('7,36 11,64 14,96', '16,36 22,64 27,92'),
                                                       ('-6,40 -9,66 -8,96', '3,38 4,66 5,98'), ('-17,38 -24,62 -28,88', '-9,40 -14,66 -15,94')], n=4, r=8, **_OUT),
    *_cord([(22, -6), (36, 34), (50, 66), (60, 100)], 8), *_cord([(16, -6), (34, 40), (52, 74)], 6),
    *_cord([(-6.8, 66), (2, 77), (9.6, 85)], 5), *_cord([(-7, 64), (-16, 73), (-24.6, 79)], 5),                      # from the ring finger's tendon to its neighbours'
    *_EXTENSOR, _BAND] + _CREASES_BACK + [
    _d(_nail(tu, tv, bu, bv, w), 'line', 1.1, 'skin_hi', .9, closed=True) for bu, bv, tu, tv, w in [(44, 60, 62, 124, 9)] + FINGERS]

HANDS = {'palm': Inset('Palm of the hand', _outline(), PALM_ROWS, hand), 'palm-deep': Inset('Palm of the hand', _outline(), PALM_DEEP_ROWS, hand),
         'hand': Inset('Back of the hand', _outline(), BACK_ROWS, hand, behind=True)}
