#!/usr/bin/env python3
"""Checks the figure and what is stored of it:  python3 check.py

That the files of this repository are what the generator makes, byte for byte; that ids are unique, every shape has one name,
halves are mirrored and nothing leaves the body; that each row of the atlas is drawn and each site lies in its muscle.
"""
import json
import os
import sys

import atlas
import figure
import generate
import geometry as g
import side

REQUIRED = {
    'back-superficial': 'trapezius_upper trapezius_middle trapezius_lower deltoid_posterior infraspinatus teres_major teres_minor latissimus_dorsi '
                        'thoracolumbar_fascia external_oblique gluteus_medius gluteus_maximus triceps_long triceps_lateral extensor_digitorum '
                        'biceps_femoris semitendinosus adductor_magnus gastrocnemius_medial gastrocnemius_lateral soleus achilles_tendon',
    'back-deep': 'semispinalis_capitis splenius_capitis suboccipitals levator_scapulae rhomboid_minor rhomboid_major supraspinatus iliocostalis_thoracis iliocostalis_lumborum '
                 'splenius_cervicis serratus_posterior_superior serratus_posterior_inferior multifidus_cervical multifidus_thoracic longissimus spinalis multifidus quadratus_lumborum piriformis gluteus_minimus semispinalis_thoracis erector_spinae_aponeurosis',
    'front-superficial': 'sternocleidomastoid_sternal sternocleidomastoid_clavicular trapezius_upper pectoralis_clavicular pectoralis_sternal deltoid_anterior deltoid_middle biceps_brachii_long biceps_brachii_short '
                         'brachioradialis flexor_carpi_radialis serratus_anterior rectus_abdominis external_oblique tensor_fasciae_latae sartorius '
                         'rectus_femoris vastus_lateralis vastus_medialis adductor_longus tibialis_anterior gastrocnemius_medial peroneus_longus masseter temporalis platysma',
    'face': 'platysma risorius orbicularis_oculi orbicularis_oris zygomaticus',
    'face-deep': 'corrugator levator_anguli_oris',
    'head': 'platysma risorius orbicularis_oculi orbicularis_oris',
    'front-deep': 'scalene_anterior scalene_middle scalene_posterior pectoralis_minor psoas_major iliacus quadratus_lumborum internal_oblique adductor_pollicis',
    'sole': 'abductor_hallucis flexor_digitorum_brevis plantar_aponeurosis',
    'sole-deep': 'quadratus_plantae',
    'armpit': 'subscapularis teres_major latissimus_dorsi serratus_anterior pectoralis_sternal',
    'palm-deep': 'adductor_pollicis opponens_pollicis',
    'neck-deep': 'rectus_capitis_posterior_major rectus_capitis_posterior_minor obliquus_capitis_superior obliquus_capitis_inferior',
    'inner-leg': 'gracilis sartorius vastus_medialis flexor_digitorum_longus abductor_hallucis',
}


ATLAS_ROWS = 83


def check_atlas(hits, shapes, sites, bad):
    """Every atlas row is drawn in each view it names (or a listed exception), and every site lies in its muscle on both sides."""
    ids = {v: {r['id']: r for r in regions} for v, regions in hits.items()}
    other = {v: k for k, v in generate.MIRRORED.items()}
    excused = {(e['id'], e['view']): e for e in shapes['exceptions']}
    if len(shapes['muscles']) != ATLAS_ROWS:
        bad.append('atlas: %d rows, %d expected' % (len(shapes['muscles']), ATLAS_ROWS))
    if set(sites) != set(shapes['muscles']):
        bad.append('sites: rows differ from the atlas: %s' % (set(sites) ^ set(shapes['muscles'])))
    for mid, m in shapes['muscles'].items():
        for letter in m['atlas_views']:
            drawn = [v for v in shapes['atlas_views'][letter] if m['shapes'].get(v)]
            if not [v for v in drawn if not (letter == 'S' and v == 'inner-leg')] and excused.get((mid, letter), {}).get('drawn_in') not in drawn:
                bad.append('atlas: %s has no shape in view %s' % (mid, letter))
        for view, names in m['shapes'].items():
            for name in names:
                for v, s in ((view, 'left'), (other.get(view, view), 'right')):
                    if '%s.%s' % (name, s) not in ids[v]:
                        bad.append('atlas: %s: no shape %s.%s in %s' % (mid, name, s, v))
    count, spots = 0, 0
    for mid, labels in sites.items():
        if not labels and mid not in atlas.NO_SITES:
            bad.append('sites: %s has none' % mid)
        for label, s in labels.items():
            count += 1
            if not s['views']:
                bad.append('sites: %s %s is in no view' % (mid, label))
            for view, spot in s['views'].items():
                spots += 1
                if not spot['shape'] or spot['shape'] not in shapes['muscles'][mid]['shapes'].get(view, []):
                    bad.append('sites: %s %s in %s lies in none of its shapes' % (mid, label, view))
                    continue
                x, y = spot['at']
                for v, name, p in ((view, 'left', (x, y)), (other.get(view, view), 'right', (1000 - x, y))):
                    rims = [g.Rim(loop) for loop in ids[v]['%s.%s' % (spot['shape'], name)]['loops']]
                    if not any(rim.inside(p) and rim.nearest(p)[1] >= 0.8 for rim in rims):
                        bad.append('sites: %s %s lies outside %s.%s in %s' % (mid, label, spot['shape'], name, v))
    return '%d atlas rows, %d exceptions, %d sites at %d places, both sides' % (len(sites), len(excused), count, spots)


def silhouettes(view):
    if view.startswith(('front', 'back')):
        half = g.half_spline(figure.half_outline(view.split('-')[0]))
        return [g.Rim([(500 + x, y) for x, y in half] + [(500 - x, y) for x, y in reversed(half)])]
    if view in generate.INSETS:
        loop = generate.INSETS[view].loop()
        return [g.Rim([(500 + k * x, y) for x, y in loop]) for k in (1, -1)]
    return [g.Rim(g.spline(g.parse(side.PROFILE), closed=True)), g.Rim(g.spline(side.arm_outline()))]


def check_views(hits, bad):
    names = {}
    for view, regions in hits.items():
        ids = [r['id'] for r in regions]
        if len(ids) != len(set(ids)):
            bad.append('%s: duplicate ids' % view)
        for r in regions:                                           # one shape, one name, everywhere
            if names.setdefault(r['shape'], r['name']) != r['name']:
                bad.append('%s: %s is named %s elsewhere' % (view, r['id'], names[r['shape']]))
        for name in REQUIRED.get(view, '').split():
            for s in ('left', 'right'):
                if '%s.%s' % (name, s) not in ids:
                    bad.append('%s: missing %s.%s' % (view, name, s))
        rims = silhouettes(view)
        for r in regions:                                           # every outline stays on the body
            for x, y in (p for loop in r['loops'] for p in loop[::10]):
                q = (1000 - x, y) if view in generate.MIRRORED else (x, y)
                if not any(rim.inside(q) or rim.nearest(q)[1] < 1.5 for rim in rims):
                    bad.append('%s: %s leaves the silhouette at %.0f,%.0f' % (view, r['id'], x, y))
                    break


def main():
    bad = []
    made = generate.outputs()
    for name, text in made.items():
        with open(os.path.join(generate.HOMES[name], name), encoding='utf-8', newline='') as fh:
            if fh.read() != text:
                bad.append('%s is not what the generator makes: run generate.py' % name)
    hits = generate.hit_data()
    check_views(hits, bad)
    summary = check_atlas(hits, json.loads(made['shapes.json']), json.loads(made['sites.json'])['sites'], bad)
    print('\n'.join(bad) if bad else 'ok: %s\nok: %s' % (', '.join('%s %d' % (v, len(r)) for v, r in hits.items()), summary))
    return 1 if bad else 0


if __name__ == '__main__':
    sys.exit(main())
