"""Head and neck from the side, from the front and from behind, each with a deep layer.  Written in the coordinates of the lateral and of the front and
back tables; what the figure draws well enough is taken from there."""
import back_deep
import back_superficial
import details
import front_deep
import front_superficial
import side
import side_deep
import skeleton
from details import D
from engine import M
from figure import HEAD, NECK, build
from inset import Inset, again, pick, scaled

# ------------------------------------------------------------------ from the side
SIDE_K = 1.86
lateral = scaled(SIDE_K, 378, 58, 6, 60)
_S = dict(frame=lateral)


def _profile():
    tokens = side.PROFILE.split()
    tokens = tokens[:-1] if tokens[-1] == tokens[0] else tokens
    front, back = tokens.index('438,430'), tokens.index('632,460')
    chain = tokens[back:] + tokens[:front + 1]
    return [('skin', ' '.join([chain[0] + '!'] + chain[1:-1] + [chain[-1] + '!'])), ('cut', '470,446 520,456 580,462 632,460!')]


def _s(ds, **k):
    return again(ds, lateral, SIDE_K * .75, most=462, **k)


_ARCH = D('444,222 456,213 480,208 502,209 503,216 482,216 462,221 450,229', 'bone_line', 1.0, 'bone', .95, closed=True)
_LARYNX = D('456,346 468,342 478,352 476,368 464,372 456,360', 'bone_line', 1.0, 'fascia', .9, closed=True)
_CLAVICLE = [D('450,410 478,404 508,399 540,398', 'bone_line', 8.5, op=.9), D('450,410 478,404 508,399 540,398', 'bone', 6.5)]

SIDE_ROWS = _s([d for d in side.HAIR]) + [
    M('platysma', 'Platysma', '412,310 428,324 452,342 458,366 448,404 440,428', '476,282 492,300 504,330 516,370 534,412',
      c0='452,284 432,294', c1='452,438! 466,426! 480,440! 492,424! 508,436! 518,418!', n=19, op=.34, veil=True, lens=.6, r=4, **_S),
    M('galea', 'Epicranial aponeurosis', '456,88 500,74 552,84 590,120 600,150', '456,112 494,104 530,116 556,140 572,160', n=9, tone='fascia', op=.8, lens=.5, **_S),
    M('frontalis', 'Frontalis', '430,100 412,134 410,172', '466,98 452,136 446,172', n=11, r=6, op=.85, value=1, **_S),
    M('occipitalis', 'Occipitalis', '548,234 552,200 566,158', '594,220 602,190 598,150', n=11, r=8, op=.8, **_S)] + \
    pick(side.TRUNK, 'temporalis', lateral, n=17, op=1) + [
    M('orbicularis_oculi', 'Orbicularis oculi', '409,198 414,181 430,173 449,179 458,197 449,214 432,220 415,213 409,198', '414,198 420,190 430,188 441,191 447,197 441,203 431,205 420,203 414,198',
      n=4, r=0, lens=.8, ring=True, value=1, **_S),
    M('buccinator', 'Buccinator', '422,266 440,258 462,250', '426,290 446,290 470,284', n=6, r=6, value=-2, **_S),
    M('orbicularis_oris', 'Orbicularis oris', '396,257 410,258 424,266 428,277 422,288 410,292 396,290', '392,275 408,273 420,277 408,280 392,278', n=3, r=0, lens=.7, ring=True, **_S),
    M('levator_labii_superioris', 'Levator labii superioris', '427,217 417,236 408,258', '417,213 410,234 403,252', n=3, r=4, **_S),
    M('zygomaticus_minor', 'Zygomaticus minor', '437,224 426,242 413,259', '444,227 433,246 418,264', n=3, r=4, **_S),
    M('depressor_anguli_oris', 'Depressor anguli oris', '421,281 424,294 428,309', '428,279 436,290 444,304', n=3, r=4, **_S),
    M('zygomaticus', 'Zygomaticus major', '446,230 434,248 420,268', '455,236 442,254 424,274', n=4, r=4, value=1, **_S),
    M('risorius', 'Risorius', '462,262 446,268 426,275', '464,271 447,276 426,280', n=3, r=4, value=1, **_S)] + \
    _s([D('520,250 556,250 560,300 552,346 536,396 486,402 500,340', None, 0, 'fascia', .7, closed=True, clamp=True),
        D('480,420 540,410 610,430 628,452 560,458 490,450', None, 0, 'skin_hi', .5, closed=True, clamp=True)]) + \
    pick(side.TRUNK, 'splenius_capitis levator_scapulae scalenes', lateral) + _s(_CLAVICLE + [_LARYNX]) + pick(side.TRUNK, 'digastric infrahyoids', lateral) + [
    M('masseter', 'Masseter', parts=[('487,216 493,236 494,264', '501,216 501,238 498,264'), ('448,223 457,254 473,296', '488,216 494,250 497,280')],
      c1='486,295', n=8, t0=.12, r=7, value=1, **_S)] + _s([_ARCH]) + \
    pick(side.TRUNK, 'sternocleidomastoid_clavicular sternocleidomastoid_sternal', lateral) + [
    M('trapezius_middle', 'Middle trapezius', '592,352 570,374 548,398', '646,460 600,430 566,408', n=8, r=3, **_S),
    M('trapezius_upper', 'Upper trapezius', '570,250 564,298 550,346 530,396', '592,352 572,373 548,402', c0='574,324 572,296 573,272', n=10, r=3, **_S)] + \
    _s(side.FACE[:6] + [D(side.EAR, 'rim', 1.6, 'skin_hi', closed=True)] + side.FACE[7:])

SIDE_DEEP_ROWS = _s(side_deep.SKELETON[:5]) + _s(side_deep.spine()) + [d for d in _s(side_deep.ribs()) if max(p[1] for p in d.pts) < 770] + _s(_CLAVICLE) + [
    M('temporalis', 'Temporalis', '438,146 440,176 452,214 458,240', '532,182 508,198 484,214 470,244', c0='528,140 498,116 458,120', n=19, t1=.2, r=6, **_S)] + \
    [M('longissimus', 'Longissimus', '594,404 604,430 610,452', '610,396 622,424 630,448', n=3, r=4, **_S),
    M('longus_colli', 'Longus colli and capitis', '516,262 518,320 530,380 548,430', '524,258 528,318 542,378 562,428', n=4, r=6, value=-2, **_S),
    M('semispinalis_capitis', 'Semispinalis capitis', '556,262 562,296 576,350 600,430', '578,262 578,292 594,348 616,430', n=7, value=-1, **_S),
    M('splenius_cervicis', 'Splenius cervicis', '534,262 548,310 580,372 612,424', '546,258 560,306 594,366 622,418', n=5, r=4, **_S),
    M('suboccipitals', 'Suboccipital muscles', parts=[('548,256 556,250 576,240', '550,266 560,260 584,248'), ('532,242 540,238 556,232', '534,256 548,250 566,238'),
                                                     ('532,258 540,262 552,266', '532,266 542,272 554,276')], n=4, r=5, value=1, **_S),
    M('splenius_capitis', 'Splenius capitis', '524,236 544,282 576,340', '546,236 562,286 596,372', n=6, t0=.05, **_S)] + \
    pick(side_deep.TRUNK, 'levator_scapulae scalene_posterior scalene_middle scalene_anterior digastric buccinator medial_pterygoid lateral_pterygoid', lateral) + _s([
        D('504,216 508,240 504,264 497,282 480,300', 'bone_line', 1.4, op=.9), D('476,264 480,246 486,232 496,224', 'bone_line', 1.4, op=.9),
        D('444,222 458,214 482,210 503,212', 'bone_line', 1.0, op=.6), D('448,230 464,222 484,218 503,219', 'bone_line', 1.0, op=.6)])

# ------------------------------------------------------------------ from the front and from behind
K = 2.08
half = scaled(K, 0, 62, 0, 16, build)
_H = dict(frame=half)
_TORSO = [('skin', HEAD + ' ' + NECK + ' 216,405 233,420!'), ('cut', '222,450 186,482 110,502 50,510 0,512')]


def _h(ds, **k):
    return again(ds, half, K * .75, most=512, **k)


def _bone(text, op=.9):
    return D(text, 'bone_line', 1.0, 'bone', op, closed=True)


def _mid(text, fill, op, line=None):
    """A shape across the midline: its half is closed along the middle."""
    return D(text, line, 1.0 if line else 0, fill, op, closed=True)


_HAIR_FRONT = [_mid(details.HAIR_FRONT.replace('0,110', '0,110!').replace('0,68', '0,66!'), 'hair', .9)]
_HAIR_BACK = [_mid(details.HAIR_BACK.replace('0,264', '0,264!').replace('0,68', '0,66!'), 'hair', .9)]
_EARS = _h([D(details.EAR, 'rim', 2.0, 'skin', closed=True)] + [D(t, 'line', 1.0, op=.7) for t in details.EAR_IN])

FACE_ROWS = _h(_HAIR_FRONT) + [
    M('platysma', 'Platysma', '7,312 5,340 9,376 20,414 38,452', '62,266 67,290 63,318 76,352 106,382 142,404', c0='50,282 40,290 26,302',
      c1='54,438! 68,454! 82,434! 98,448! 108,426! 124,438! 130,414!', n=19, op=.34, veil=True, lens=.6, r=4, **_H),
    M('frontalis', 'Frontalis', '1,100 3,130 8,172', '66,118 64,148 58,174', c0='32,94', c1='30,164', n=15, r=6, value=1, op=.85, **_H),
    M('temporalis', 'Temporalis', '64,132 64,164 72,206', '82,116 87,160 84,206', c0='72,114', n=8, r=6, value=-1, **_H),
    M('buccinator', 'Buccinator', '28,258 40,250 54,246', '28,280 42,280 56,274', n=5, r=6, value=-2, **_H),
    M('masseter', 'Masseter', '46,226 48,250 52,280', '74,220 73,246 66,268', c1='58,284', n=9, t0=.1, r=8, **_H),
    M('nasalis', 'Nasalis', '2,198 4,216 8,237', '11,202 13,220 15,240', n=4, r=4, value=1, **_H),
    M('procerus', 'Procerus', '1,170 2,184 3,196', '10,168 9,184 9,197', n=3, r=4, value=1, **_H),
    M('levator_labii_superioris', 'Levator labii superioris', parts=[('38,212 31,237 24,259', '24,214 20,238 15,258'), ('20,205 21,228 18,250', '13,203 16,226 14,246')],
      n=4, r=4, **_H),
    M('zygomaticus_minor', 'Zygomaticus minor', '48,214 39,238 25,259', '57,216 46,242 29,264', n=3, r=4, **_H),
    M('zygomaticus', 'Zygomaticus major', '58,225 46,246 29,268', '66,231 53,252 33,276', n=4, r=5, value=1, **_H),
    M('orbicularis_oculi', 'Orbicularis oculi', '12,202 19,182 40,172 61,182 69,201 60,217 40,224 20,218 12,202', '18,202 27,192 40,189 52,192 58,200 53,206 42,208 29,207 18,202',
      n=5, r=0, lens=.8, ring=True, value=1, **_H),
    M('mentalis', 'Mentalis', '11,299 12,306 9,314', '3,296 3,305 4,314', n=3, r=4, **_H),
    M('depressor_labii_inferioris', 'Depressor labii inferioris', '27,306 23,296 18,287', '13,311 10,301 9,290', n=4, r=4, value=-1, **_H),
    M('risorius', 'Risorius', '52,264 45,268 33,275', '53,273 46,276 34,280', n=3, r=4, value=1, **_H),
    M('orbicularis_oris', 'Orbicularis oris', '0,256 12,257 25,263 35,277 26,291 14,295 0,296', '0,271 8,270 20,273 29,277 20,281 10,283 0,283',
      n=3, r=0, lens=.7, ring=True, clamp=False, **_H),
    M('depressor_anguli_oris', 'Depressor anguli oris', '29,281 29,293 28,306', '35,279 43,291 51,300', n=4, r=4, **_H)] + \
    pick(front_superficial.MUSCLES, 'scalenes digastric', half) + [
    M('trapezius_upper', 'Upper trapezius', '62,298 64,328 82,356 120,373 156,386 196,396', '56,310 60,342 80,372 110,388 142,394 182,402', n=7, t1=.05, r=3, value=-1, **_H)] + \
    pick(front_superficial.MUSCLES, 'infrahyoids', half, n=6) + _h([
        D('0,346 8,344 13,352 10,366 0,372', 'bone_line', .9, 'fascia', .85), D('0,404! 12,404 17,416 12,440 14,500 14,512 0,512!', None, 0, 'bone', .9, closed=True)]) + \
    pick(front_superficial.MUSCLES, 'sternocleidomastoid_clavicular sternocleidomastoid_sternal', half, n=7) + [
    M('pectoralis_clavicular', 'Pectoralis major, clavicular head', '18,418 66,410 118,408 160,436', '8,446 66,456 128,476 176,500', n=7, t0=.04, r=3, value=1, **_H),
    M('pectoralis_sternal', 'Pectoralis major, sternal head', '8,447 66,457 128,477 150,490', '10,512 50,512 90,508 130,500', n=6, t0=.06, r=3, **_H),
    M('deltoid_anterior', 'Anterior deltoid', '188,400 206,416 222,440', '118,406 150,424 184,470', n=7, t0=.04, **_H)] + \
    _h([D('16,408 60,400 104,404 148,398 184,402', 'bone_line', 9.6, op=.9), D('16,408 60,400 104,404 148,398 184,402', 'bone', 8.2)] + details.FACE[1:] + details.JAW)

_SKULL_FRONT = [_bone('0,90! 30,94 56,112 71,142 73,172 68,200 66,226 60,262 48,290 26,308 0,312!'),
                D('16,186 26,178 46,178 58,186 56,202 42,211 24,207', 'bone_line', 1.0, 'skin', .9, closed=True),
                D('0,206! 6,222 11,240 6,247 0,245!', 'bone_line', 1.0, 'skin', .9, closed=True),
                D('70,212 60,222 44,224 34,218', 'bone_line', 1.0, op=.8), D('0,272 14,272 30,268', 'bone_line', 1.0, op=.8),
                D('58,226 52,250 46,262 30,262', 'bone_line', 1.0, op=.6),
                D('10,171 22,164 38,162 54,169', 'bone_line', 1.0, op=.5)]  # superciliary arch


def _spine(view):
    return [D(p + '!', 'bone_line', 1.0, 'bone', .92, closed=True) for p in
            (('0,%s' % text.split(' ')[0].split(',')[1] + '! ' + ' '.join(text.split(' ')[1:])) for _, text in skeleton.spine(view))]


FACE_DEEP_ROWS = _h(_SKULL_FRONT) + _h([d for d in _spine('front') if float(d.pts.split()[0].split(',')[1].rstrip('!')) > 314]) + _h(skeleton.ribs('front')) + \
    _h([_bone('0,404! 14,404 19,418 12,440 14,500 14,512 0,512!')]) + pick(front_deep.MUSCLES, 'temporalis', half, n=9) + [
    M('corrugator', 'Corrugator supercilii', '6,178 20,171 43,167', '9,186 24,177 44,171', n=5, r=4, t1=.22, op=.8, soft=True, value=1, **_H),
    M('levator_anguli_oris', 'Levator anguli oris', '25,230 29,248 32,268', '36,229 37,248 36,270', n=5, r=4, t0=.08, value=1, **_H),
    M('pterygoids', 'Pterygoids', parts=[('66,220 60,226 46,228', '64,232 56,236 46,238'), ('50,240 54,254 60,272', '58,238 64,250 66,264')], n=4, r=5, value=-1, **_H),
    M('longus_colli', 'Longus colli and capitis', '20,312 22,360 18,424', '3,318 4,360 4,430', n=6, value=-1, **_H)] + \
    pick(front_deep.MUSCLES, 'scalene_posterior scalene_middle scalene_anterior digastric buccinator', half) + [
    M('levator_scapulae', 'Levator scapulae', '56,300 64,330 88,372', '50,304 56,334 78,380', n=3, value=-2, **_H),
    M('pectoralis_minor', 'Pectoralis minor', '96,500 138,450 170,420', '132,500 156,482 178,426', n=5, t1=.12, **_H)] + \
    pick(front_deep.MUSCLES, 'subclavius', half) + _h(skeleton.rod('16,410 60,399 100,404 146,399 180,405', 9, 1) + details.JAW)

NECK_ROWS = _h(_HAIR_BACK) + [
    M('galea', 'Epicranial aponeurosis', '3,90 30,94 54,110', '3,172 34,160 64,156', fib='cross', n=9, tone='fascia', op=.5, lens=.5, **_H),
    M('occipitalis', 'Occipitalis', '4,230 5,206 10,176', '77,222 76,202 70,168', c0='40,216', c1='40,164', n=15, r=6, op=.8, **_H),
    M('semispinalis_capitis', 'Semispinalis capitis', '34,228 40,250 44,280', '24,226 30,252 40,286', n=3, value=-2, **_H),
    M('splenius_capitis', 'Splenius capitis', '74,236 64,270 58,300 56,336', '34,226 38,256 44,292 52,336', n=6, value=-1, **_H),
    M('levator_scapulae', 'Levator scapulae', '66,280 62,310 68,342', '58,286 57,316 60,344', n=3, value=-2, **_H),
    M('sternocleidomastoid_clavicular', 'Sternocleidomastoid, clavicular head', '80,232 74,270 68,300 66,330', '66,234 60,270 55,304 55,336', n=4, **_H),
    M('infraspinatus', 'Infraspinatus', '84,456 128,446 176,470', '88,506 126,506 172,488', n=6, value=-1, **_H),
    M('rhomboid_major', 'Rhomboid major', '20,440 56,466 84,470', '18,510 50,512 84,508', n=6, value=-2, **_H),
    M('trapezius_lower', 'Lower trapezius', '0,432 45,431 84,436 112,436', '0,512 40,510 70,486 94,450', n=8, t0=.06, t1=.12, r=3, value=1, **_H)] + \
    pick(back_superficial.MUSCLES, 'trapezius_middle trapezius_upper', half, n=13) + \
    _h([D('0,292! 12,322 26,350 24,384 12,418 0,446!', None, 0, 'tendon', .6, closed=True)]) + [
    M('deltoid_posterior', 'Posterior deltoid', '186,413 212,440 224,462', '104,440 150,464 190,500', n=7, t0=.06, **_H)] + \
    _h([D('4,238 3,270 2,300', 'tendon', 2.0, op=.7)])

_OCCIPUT = [_bone('0,90! 30,94 56,112 71,142 73,178 67,208 54,224 30,231 0,233!'), D('60,214 62,250 50,276 40,282', 'bone_line', 1.2, op=.8),
            D('0,196 10,200 24,200 44,194 62,196', 'bone_line', 1.0, op=.7), D('4,222 22,220 44,214', 'bone_line', .9, op=.5),
            D('58,222 68,224 72,236 66,250 58,240', 'bone_line', 1.0, 'bone', .95, closed=True)]
_ATLAS_BONE = [_bone('0,246! 14,244 26,248 38,250 40,257 28,260 12,256 0,257!'), _bone('0,262! 8,262 22,266 24,272 10,278 4,284 0,284!')]
NECK_DEEP_ROWS = _h(_OCCIPUT) + _h(skeleton.ribs('back')) + _h(_spine('back')) + _h(_ATLAS_BONE) + \
    _h([_bone(skeleton.SCAPULA.split(' 190,446')[0] + ' 190,446 172,452 152,482 130,510 84,510 80,505 74,446')]) + [
    M('multifidus_cervical', 'Multifidus, cervical', '13,286 14,310 13,350', '2,284 2,310 2,350', fib='cross', n=8, k=.12, r=3, value=-2, **_H),
    M('longissimus', 'Longissimus', '50,412 56,460 60,510', '28,412 27,460 27,512', n=5, value=-1, **_H),
    M('levator_scapulae', 'Levator scapulae', '62,262 60,310 74,366 93,412', '53,262 45,316 54,380 73,436', n=6, t1=.08, **_H),
    M('splenius_cervicis', 'Splenius cervicis', '59,254 51,300 36,364 11,452', '50,252 40,302 24,372 4,470', n=6, t0=.05, t1=.08, value=-1, **_H),
    M('semispinalis_capitis', 'Semispinalis capitis', '32,290 33,320 34,380 30,450', '10,292 12,320 13,390 14,456', n=8, t0=.03, **_H),
    # the four suboccipital muscles, seen where semispinalis capitis is cut away
    M('obliquus_capitis_inferior', 'Obliquus capitis inferior', '5,270 20,263 36,255', '5,281 22,274 38,262', n=4, r=5, **_H),
    M('rectus_capitis_posterior_minor', 'Rectus capitis posterior minor', '3,251 4,240 5,230', '7,250 13,240 17,230', n=4, r=4, value=1, **_H),
    M('rectus_capitis_posterior_major', 'Rectus capitis posterior major', '5,266 14,246 20,230', '10,272 28,250 36,229', n=5, r=5, **_H),
    M('obliquus_capitis_superior', 'Obliquus capitis superior', '34,252 38,240 40,227', '42,255 52,240 58,224', n=5, r=5, value=1, **_H),
    M('splenius_capitis', 'Splenius capitis', '74,238 66,270 50,310 22,392 6,432', '60,236 54,262 34,304 5,344', n=8, t1=.05, value=1, **_H)] + [
    M('supraspinatus', 'Supraspinatus', '82,414 120,399 168,394 214,408', '78,443 120,430 166,410 216,420', n=6, t1=.16, value=1, **_H),
    M('infraspinatus', 'Infraspinatus', '80,454 130,444 178,430 206,428', '86,506 130,508 168,480 206,446', n=8, t1=.1, **_H),
    M('serratus_posterior_superior', 'Serratus posterior superior', '4,350 40,378 74,414', '4,398 30,430 64,486', n=6, t0=.3, r=4, value=-2, **_H),
    M('rhomboid_minor', 'Rhomboid minor', '4,352 40,388 76,428', '4,376 40,414 75,454', n=5, t0=.1, t1=.06, value=1, **_H),
    M('rhomboid_major', 'Rhomboid major', '4,380 40,416 76,456', '4,482 40,512 86,508', n=10, t0=.08, t1=.06, **_H)] + \
    _h([d for d in skeleton.rod('76,446 110,438 150,420 196,404', 8, .95)])

HEADS = {'head': Inset('Head and neck, from the side', _profile(), SIDE_ROWS, lateral),
         'head-deep': Inset('Head and neck, from the side', _profile(), SIDE_DEEP_ROWS, lateral),
         'face': Inset('Head and neck, from the front', _TORSO, FACE_ROWS, half, mid=True, hair=_EARS),
         'face-deep': Inset('Head and neck, from the front', _TORSO, FACE_DEEP_ROWS, half, mid=True, hair=_EARS),
         'neck': Inset('Head and neck, from behind', _TORSO, NECK_ROWS, half, mid=True, behind=True, hair=_EARS),
         'neck-deep': Inset('Head and neck, from behind', _TORSO, NECK_DEEP_ROWS, half, mid=True, behind=True, hair=_EARS)}
