// Written by resources/knowledge/texts.py from the tables beside it. Never compiled: it is here for lupdate.
#include <QtGlobal>

[[maybe_unused]] static const char *const knowledgeTexts[] = {
    //: muscle (M. trapezius, pars descendens), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Upper trapezius"),
    //: Upper trapezius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Top of the shoulder"),
    //: Upper trapezius, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Front edge of the upper fibres, mid-way along the top of the shoulder toward the neck"),
    //: Upper trapezius, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Behind and a little outside point 1, in the near-horizontal fibres, about half-way from C7 to the acromion"),
    //: Upper trapezius, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: mainly back and outer side of the neck, mastoid, temple; sometimes angle of the jaw, back of the head, behind the eye. 2: mainly upper back of the neck, behind the ear."),
    //: muscle (M. trapezius, pars transversa), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Middle trapezius"),
    //: Middle trapezius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Upper back, level with the shoulder"),
    //: Middle trapezius, where site 5 lies
    QT_TRANSLATE_NOOP("knowledge", "2–3 cm inside the inner end of the scapular spine"),
    //: Middle trapezius, where site 6 lies
    QT_TRANSLATE_NOOP("knowledge", "Near the outer end at the acromion, at the attachment"),
    //: Middle trapezius, where site 7 lies
    QT_TRANSLATE_NOOP("knowledge", "Superficial, in the middle of the fibres"),
    //: Middle trapezius, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "5: mainly burning between the point and the spines of C7–T3. 6: mainly top of the shoulder. 7: goose-flesh on the outer arm."),
    //: muscle (M. trapezius, pars ascendens), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Lower trapezius"),
    //: Lower trapezius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Mid back, beside the shoulder blade"),
    //: Lower trapezius, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Outer edge of the lower fibres, where they cross the inner border of the shoulder blade low down"),
    //: Lower trapezius, where site 4 lies
    QT_TRANSLATE_NOOP("knowledge", "Just below the inner end of the scapular spine"),
    //: Lower trapezius, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "3: mainly upper side of the neck, mastoid, acromion, ache above the scapular spine. 4: mainly burning along the inner border of the shoulder blade."),
    //: muscle (M. sternocleidomastoideus, caput sternale), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Sternocleidomastoid, sternal head"),
    //: Sternocleidomastoid, sternal head, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front of the neck, side"),
    //: Sternocleidomastoid, sternal head, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Low, near the breastbone"),
    //: Sternocleidomastoid, sternal head, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Middle of the muscle belly"),
    //: Sternocleidomastoid, sternal head, where site c lies
    QT_TRANSLATE_NOOP("knowledge", "High, near the mastoid"),
    //: Sternocleidomastoid, sternal head, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: breastbone. b: mainly cheek, around the eye, throat. c: mainly back and crown of the head. Watering eye, like a sinus complaint."),
    //: muscle (M. sternocleidomastoideus, caput claviculare), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Sternocleidomastoid, clavicular head"),
    //: Sternocleidomastoid, clavicular head, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Side of the neck, toward the collarbone"),
    //: Sternocleidomastoid, clavicular head, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Upper part"),
    //: Sternocleidomastoid, clavicular head, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly forehead (often on both sides), deep in the ear and behind it; sometimes cheek, molars; dizziness."),
    //: muscle (Mm. scaleni anterior, medius, posterior), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Scalenes"),
    //: Scalenes, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep side of the neck"),
    //: Scalenes, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Anterior scalene: mid-neck, behind the sternocleidomastoid"),
    //: Scalenes, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Middle scalene: mid-neck, behind the sternocleidomastoid"),
    //: Scalenes, where site c lies
    QT_TRANSLATE_NOOP("knowledge", "Posterior scalene: low, in front of the edge of the upper trapezius"),
    //: Scalenes, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly two finger-like patches on the upper chest, inner border of the shoulder blade, front and outer side of the arm, thumb and index finger. Avoid carotid artery and brachial plexus."),
    //: muscle (M. splenius capitis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Splenius capitis"),
    //: Splenius capitis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the neck, near the skull"),
    //: Splenius capitis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "High, below the mastoid, where upper trapezius and sternocleidomastoid part"),
    //: Splenius capitis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly crown of the head."),
    //: muscle (M. splenius colli), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Splenius cervicis"),
    //: Splenius cervicis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the neck, toward the shoulder"),
    //: Splenius cervicis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Upper end, side of the neck at C2–C3"),
    //: Splenius cervicis, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Low, at the angle of the neck"),
    //: Splenius cervicis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: mainly through the head to behind the eye; sometimes back of the head. b: mainly angle of the neck."),
    //: muscle (M. semispinalis capitis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Semispinalis capitis"),
    //: Semispinalis capitis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep back of the neck"),
    //: Semispinalis capitis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Just under the skull, 2–3 cm from the midline"),
    //: Semispinalis capitis, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Mid-neck, level with C3–C4"),
    //: Semispinalis capitis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: mainly a band round the side of the head above the ear, strongest at the temple. b: mainly back of the head."),
    //: muscle (Mm. suboccipitales: recti capitis posteriores major et minor, obliqui capitis superior et inferior), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Suboccipitals"),
    //: Suboccipitals, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Base of the skull"),
    //: Suboccipitals, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Deep between the base of the skull and C1–C2, 1–4 cm from the midline"),
    //: Suboccipitals, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly a vague ache inside the head, from the back of the head to eye and forehead; like a halo."),
    //: muscle (M. levator scapulae), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Levator scapulae"),
    //: Levator scapulae, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Shoulder blade to neck"),
    //: Levator scapulae, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Angle of the neck, where it comes out from under the trapezius"),
    //: Levator scapulae, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Just above the upper inner corner of the shoulder blade"),
    //: Levator scapulae, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly angle of the neck; sometimes inner border of the shoulder blade, back of the shoulder."),
    //: muscle (M. masseter), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Masseter"),
    //: Masseter, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Cheek and jaw"),
    //: Masseter, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Superficial part, high"),
    //: Masseter, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Superficial part, middle"),
    //: Masseter, where site c lies
    QT_TRANSLATE_NOOP("knowledge", "Superficial part, at the angle of the jaw"),
    //: Masseter, where site d lies
    QT_TRANSLATE_NOOP("knowledge", "Deep part, below the cheekbone in front of the ear"),
    //: Masseter, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: upper back teeth, cheek. b: lower back teeth, jaw. c: jaw, eyebrow. d: mainly ear, jaw joint."),
    //: muscle (M. temporalis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Temporalis"),
    //: Temporalis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Temple"),
    //: Temporalis, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Above the cheekbone, front of the row"),
    //: Temporalis, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Above the cheekbone, second in the row"),
    //: Temporalis, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Above the cheekbone, middle of the muscle"),
    //: Temporalis, where site 4 lies
    QT_TRANSLATE_NOOP("knowledge", "Above and behind the ear"),
    //: Temporalis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: eyebrow, upper front teeth. 2–3: temple, upper middle teeth. 4: side and back of the head."),
    //: muscle (M. pterygoideus lateralis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Lateral pterygoid"),
    //: Lateral pterygoid, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep jaw, by the jaw joint"),
    //: Lateral pterygoid, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Deep behind the upper jaw, reached inside the mouth (often outside scope)"),
    //: Lateral pterygoid, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly jaw joint, cheek."),
    //: muscle (M. pterygoideus medialis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Medial pterygoid"),
    //: Medial pterygoid, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner side of the jaw angle"),
    //: Medial pterygoid, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Inner side of the angle of the jaw"),
    //: Medial pterygoid, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Tongue, throat, below and behind the jaw joint."),
    //: muscle (M. digastricus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Digastric"),
    //: Digastric, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Under the jaw"),
    //: Digastric, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Back belly, behind the angle of the jaw"),
    //: Digastric, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Front belly, under the chin"),
    //: Digastric, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: area of the upper sternocleidomastoid, back of the head. b: lower front teeth."),
    //: muscle (M. occipitofrontalis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Occipitofrontalis"),
    //: Occipitofrontalis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Forehead and back of the scalp"),
    //: Occipitofrontalis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Forehead, above the brow"),
    //: Occipitofrontalis, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Occipital belly, above the nuchal line"),
    //: Occipitofrontalis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: forehead. b: side and back of the head, behind the eye."),
    //: muscle (Mm. rhomboidei major et minor), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Rhomboids"),
    //: Rhomboids, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Between spine and shoulder blade"),
    //: Rhomboids, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Upper: just inside the inner border of the shoulder blade, under the trapezius"),
    //: Rhomboids, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Middle: just inside the inner border of the shoulder blade, under the trapezius"),
    //: Rhomboids, where site c lies
    QT_TRANSLATE_NOOP("knowledge", "Lower: just inside the inner border of the shoulder blade, under the trapezius"),
    //: Rhomboids, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly along the inner border of the shoulder blade; no arm pain."),
    //: muscle (M. serratus posterior superior), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Serratus posterior superior"),
    //: Serratus posterior superior, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Under the top of the shoulder blade"),
    //: Serratus posterior superior, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Under the upper inner corner of the shoulder blade, ribs 2–5; reached by drawing the arm across"),
    //: Serratus posterior superior, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly deep under the shoulder blade, back of the shoulder, little finger; sometimes little-finger side of the forearm, chest."),
    //: muscle (M. serratus posterior inferior), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Serratus posterior inferior"),
    //: Serratus posterior inferior, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Lower ribs at the back"),
    //: Serratus posterior inferior, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Over ribs 10–11, a hand's width from the spine"),
    //: Serratus posterior inferior, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly a local ache over the lower ribs."),
    //: muscle (M. latissimus dorsi), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Latissimus dorsi"),
    //: Latissimus dorsi, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Side of the back"),
    //: Latissimus dorsi, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Upper fibres in the rear fold of the armpit"),
    //: Latissimus dorsi, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Lower, on the side of the ribs, about waist height"),
    //: Latissimus dorsi, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: mainly lower angle of the shoulder blade, mid back; sometimes back of the shoulder, inner arm, ring and little finger. 2: front of the shoulder, side above the hip."),
    //: muscle (M. iliocostalis thoracis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Iliocostalis thoracis"),
    //: Iliocostalis thoracis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Mid back, out from the spine"),
    //: Iliocostalis thoracis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "About T6, in line with the angles of the ribs"),
    //: Iliocostalis thoracis, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "About T11, in line with the angles of the ribs"),
    //: Iliocostalis thoracis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: mainly inner shoulder blade and chest wall. b: mainly up the shoulder blade, down to the loin, round to the belly."),
    //: muscle (M. iliocostalis lumborum), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Iliocostalis lumborum"),
    //: Iliocostalis lumborum, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Low back, out from the spine"),
    //: Iliocostalis lumborum, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Level with L1, outer edge of the erector spinae"),
    //: Iliocostalis lumborum, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly middle of the buttock; sometimes low back."),
    //: muscle (M. longissimus thoracis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Longissimus thoracis"),
    //: Longissimus thoracis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Mid to low back, beside the spine"),
    //: Longissimus thoracis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "T10–T11, a thumb's width from the spine"),
    //: Longissimus thoracis, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "L1, a thumb's width from the spine"),
    //: Longissimus thoracis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: mainly low in the buttock. b: mainly over the back of the iliac crest and the sacroiliac area."),
    //: muscle (M. spinalis thoracis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Spinalis thoracis"),
    //: Spinalis thoracis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Mid back, close to the spine"),
    //: Spinalis thoracis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Anywhere beside the spinous processes T3–L2"),
    //: Spinalis thoracis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Local; no separate pattern is published."),
    //: muscle (M. erector spinae), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Erector spinae"),
    //: Erector spinae, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Along the spine"),
    //: Erector spinae, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "As its parts: iliocostalis, longissimus, spinalis."),
    //: muscle (Mm. multifidi et rotatores), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Multifidus and rotatores"),
    //: Multifidus and rotatores, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep beside the spine"),
    //: Multifidus and rotatores, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "C4–C5, in the groove beside the spinous process"),
    //: Multifidus and rotatores, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "T4–T5, in the groove beside the spinous process"),
    //: Multifidus and rotatores, where site c lies
    QT_TRANSLATE_NOOP("knowledge", "L2, in the groove beside the spinous process"),
    //: Multifidus and rotatores, where site d lies
    QT_TRANSLATE_NOOP("knowledge", "S1, in the groove beside the spinous process"),
    //: Multifidus and rotatores, where site e lies
    QT_TRANSLATE_NOOP("knowledge", "S4, in the groove beside the spinous process"),
    //: Multifidus and rotatores, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "The spine at that level. a: base of the skull to the inner shoulder blade. c: belly. d: tailbone, back of the thigh. e: sacrum."),
    //: muscle (M. quadratus lumborum), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Quadratus lumborum"),
    //: Quadratus lumborum, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep low back, side"),
    //: Quadratus lumborum, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Superficial, below rib 12"),
    //: Quadratus lumborum, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Superficial, just above the iliac crest"),
    //: Quadratus lumborum, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Deep, near the transverse process of L3"),
    //: Quadratus lumborum, where site 4 lies
    QT_TRANSLATE_NOOP("knowledge", "Deep, at L4–L5 above the iliac crest"),
    //: Quadratus lumborum, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: iliac crest, groin, lower belly. 2: mainly greater trochanter, outer thigh. 3: mainly sacroiliac joint. 4: mainly low buttock."),
    //: muscle (M. supraspinatus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Supraspinatus"),
    //: Supraspinatus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Top of the shoulder blade"),
    //: Supraspinatus, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Inner part of the hollow above the scapular spine"),
    //: Supraspinatus, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Outer part of the hollow above the scapular spine"),
    //: Supraspinatus, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "At the tendon"),
    //: Supraspinatus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly an ache in the middle of the deltoid; sometimes outer elbow, arm."),
    //: muscle (M. infraspinatus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Infraspinatus"),
    //: Infraspinatus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "On the shoulder blade"),
    //: Infraspinatus, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Below the scapular spine, near its inner end"),
    //: Infraspinatus, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Below the scapular spine, further out"),
    //: Infraspinatus, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Near the inner border of the shoulder blade"),
    //: Infraspinatus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1–2: mainly deep in the front of the shoulder; sometimes front and outer side of the arm, thumb side of the hand. 3: inner border of the shoulder blade."),
    //: muscle (M. teres minor), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Teres minor"),
    //: Teres minor, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Outer edge of the shoulder blade"),
    //: Teres minor, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Outer border of the shoulder blade, between infraspinatus and teres major"),
    //: Teres minor, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly a fist-sized patch at the back of the deltoid."),
    //: muscle (M. teres major), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Teres major"),
    //: Teres major, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Lower shoulder blade to armpit"),
    //: Teres major, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Near the lower angle of the shoulder blade"),
    //: Teres major, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "In the rear fold of the armpit"),
    //: Teres major, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly back of the deltoid; sometimes back of the forearm."),
    //: muscle (M. subscapularis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Subscapularis"),
    //: Subscapularis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Armpit, under the shoulder blade"),
    //: Subscapularis, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Through the armpit, on the front of the shoulder blade, outer edge"),
    //: Subscapularis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly back of the shoulder; sometimes shoulder blade, back of the arm, a band round the wrist."),
    //: muscle (M. deltoideus, pars clavicularis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Anterior deltoid"),
    //: Anterior deltoid, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front of the shoulder"),
    //: Anterior deltoid, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Front third, below the outer collarbone"),
    //: Anterior deltoid, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly front and side of the shoulder (local)."),
    //: muscle (M. deltoideus, pars acromialis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Middle deltoid"),
    //: Middle deltoid, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Side of the shoulder"),
    //: Middle deltoid, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Middle of the muscle belly, below the acromion (several)"),
    //: Middle deltoid, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly local, side of the shoulder."),
    //: muscle (M. deltoideus, pars spinalis scapularis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Posterior deltoid"),
    //: Posterior deltoid, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the shoulder"),
    //: Posterior deltoid, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Back third, below the scapular spine"),
    //: Posterior deltoid, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly back of the shoulder (local)."),
    //: muscle (M. pectoralis major), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Pectoralis major"),
    //: Pectoralis major, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Chest"),
    //: Pectoralis major, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Clavicular part"),
    //: Pectoralis major, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Middle of the sternal part"),
    //: Pectoralis major, where site c lies
    QT_TRANSLATE_NOOP("knowledge", "Outer free edge"),
    //: Pectoralis major, where site d lies
    QT_TRANSLATE_NOOP("knowledge", "Beside the breastbone"),
    //: Pectoralis major, where site e lies
    QT_TRANSLATE_NOOP("knowledge", "Between ribs 5 and 6, on the right only (the “arrhythmia” point)"),
    //: Pectoralis major, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: front of the shoulder. b: chest, inner arm to ring and little finger. c: breast. d: breastbone. Rule out the heart first."),
    //: muscle (M. pectoralis minor), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Pectoralis minor"),
    //: Pectoralis minor, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep upper chest"),
    //: Pectoralis minor, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Near the coracoid"),
    //: Pectoralis minor, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Near rib 4"),
    //: Pectoralis minor, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly front of the shoulder, chest; sometimes inner arm to the three fingers on the little-finger side."),
    //: muscle (M. subclavius), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Subclavius"),
    //: Subclavius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Under the collarbone"),
    //: Subclavius, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Under the inner collarbone"),
    //: Subclavius, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Front of the arm, thumb side of forearm and hand."),
    //: muscle (M. serratus anterior), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Serratus anterior"),
    //: Serratus anterior, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Side of the ribs"),
    //: Serratus anterior, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Mid-axillary line at ribs 5–6 (any slip)"),
    //: Serratus anterior, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly side of the chest, lower angle of the shoulder blade; sometimes inner arm to ring and little finger; short breath."),
    //: muscle (M. rectus abdominis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Rectus abdominis"),
    //: Rectus abdominis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front of the belly"),
    //: Rectus abdominis, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Upper, by the margin of the ribs"),
    //: Rectus abdominis, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Beside the navel"),
    //: Rectus abdominis, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Just above the pubis"),
    //: Rectus abdominis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: mainly a band across the mid back. 2: belly pain like colic. 3: mainly a band across the low back and sacrum."),
    //: muscle (M. obliquus externus abdominis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "External oblique"),
    //: External oblique, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Side of the belly"),
    //: External oblique, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Over the lower front ribs"),
    //: External oblique, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Lower side wall"),
    //: External oblique, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: like heartburn. b: groin, across the belly."),
    //: muscle (M. obliquus internus abdominis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Internal oblique"),
    //: Internal oblique, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Belly, inside the hip bone"),
    //: Internal oblique, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Along the inner front iliac crest"),
    //: Internal oblique, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Groin, lower belly."),
    //: muscle (M. biceps brachii), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Biceps brachii"),
    //: Biceps brachii, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front of the upper arm"),
    //: Biceps brachii, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Lower third, short head"),
    //: Biceps brachii, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Lower third, long head"),
    //: Biceps brachii, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly front of the shoulder; sometimes crease of the elbow."),
    //: muscle (M. brachialis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Brachialis"),
    //: Brachialis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep upper arm, above the elbow"),
    //: Brachialis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Lower half, outer edge under the biceps; others lie higher"),
    //: Brachialis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly base of the thumb; sometimes crease of the elbow."),
    //: muscle (M. coracobrachialis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Coracobrachialis"),
    //: Coracobrachialis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner upper arm, near the armpit"),
    //: Coracobrachialis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly front of the shoulder; sometimes back of the arm down to the hand."),
    //: muscle (M. triceps brachii), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Triceps brachii"),
    //: Triceps brachii, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the upper arm"),
    //: Triceps brachii, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Long head, middle of the belly"),
    //: Triceps brachii, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Medial head, outer edge, 4–6 cm above the outer elbow"),
    //: Triceps brachii, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Lateral head, middle of the belly"),
    //: Triceps brachii, where site 4 lies
    QT_TRANSLATE_NOOP("knowledge", "Just above the point of the elbow"),
    //: Triceps brachii, where site 5 lies
    QT_TRANSLATE_NOOP("knowledge", "Medial head, inner edge"),
    //: Triceps brachii, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: back of the arm and shoulder. 2: outer elbow. 3: back of the arm, ring and little finger. 4: point of the elbow. 5: inner elbow."),
    //: muscle (M. brachioradialis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Brachioradialis"),
    //: Brachioradialis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Forearm, thumb side"),
    //: Brachioradialis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Bulge on the thumb side, just below the elbow"),
    //: Brachioradialis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly outer elbow, web of the thumb; sometimes forearm."),
    //: muscle (M. supinator), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Supinator"),
    //: Supinator, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep forearm, near the elbow"),
    //: Supinator, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Outside the biceps tendon, over the upper radius"),
    //: Supinator, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly outer elbow, web of the thumb."),
    //: muscle (Mm. extensores carpi radialis longus/brevis, ulnaris), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Wrist extensors"),
    //: Wrist extensors, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the forearm, toward the wrist"),
    //: Wrist extensors, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Extensor carpi radialis longus, 2–3 cm below the outer elbow"),
    //: Wrist extensors, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Extensor carpi radialis brevis, 5–6 cm below the outer elbow"),
    //: Wrist extensors, where site c lies
    QT_TRANSLATE_NOOP("knowledge", "Extensor carpi ulnaris, ulnar edge, 7–8 cm below the outer elbow"),
    //: Wrist extensors, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: outer elbow, back of the web of the thumb. b: back of hand and wrist. c: little-finger side of the wrist."),
    //: muscle (M. extensor digitorum), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Finger extensors"),
    //: Finger extensors, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the forearm, toward the fingers"),
    //: Finger extensors, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Middle-finger slip, 3–4 cm below the head of the radius"),
    //: Finger extensors, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Slips of the ring and little finger"),
    //: Finger extensors, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Down to the back of that finger; sometimes outer elbow."),
    //: muscle (Mm. flexores carpi radialis et ulnaris), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Wrist flexors"),
    //: Wrist flexors, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner forearm, toward the wrist"),
    //: Wrist flexors, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Flexor carpi radialis, upper third of the belly"),
    //: Wrist flexors, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Flexor carpi ulnaris, upper third of the belly"),
    //: Wrist flexors, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "a: palm side of the wrist, thumb side. b: little-finger side of the wrist."),
    //: muscle (Mm. flexores digitorum superficialis, profundus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Finger flexors"),
    //: Finger flexors, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner forearm, toward the fingers"),
    //: Finger flexors, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Upper third"),
    //: Finger flexors, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Palm side of the same finger."),
    //: muscle (M. pronator teres), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Pronator teres"),
    //: Pronator teres, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner forearm, at the elbow crease"),
    //: Pronator teres, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Inside the elbow crease"),
    //: Pronator teres, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly palm side of the wrist, thumb side of the forearm."),
    //: muscle (M. palmaris longus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Palmaris longus"),
    //: Palmaris longus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner forearm, middle"),
    //: Palmaris longus, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Upper to middle belly"),
    //: Palmaris longus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly prickling in the centre of the palm."),
    //: muscle (M. adductor pollicis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Adductor pollicis"),
    //: Adductor pollicis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Between thumb and index finger"),
    //: Adductor pollicis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Web of the thumb"),
    //: Adductor pollicis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly base of the thumb; sometimes thumb, wrist."),
    //: muscle (M. gluteus maximus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Gluteus maximus"),
    //: Gluteus maximus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Buttock"),
    //: Gluteus maximus, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Beside the sacrum"),
    //: Gluteus maximus, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Just above the sit bone"),
    //: Gluteus maximus, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Lowest inner fibres, by the tailbone"),
    //: Gluteus maximus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: a crescent along the cleft, sacroiliac area. 2: whole buttock, sacrum, under the iliac crest. 3: tailbone."),
    //: muscle (M. gluteus medius), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Gluteus medius"),
    //: Gluteus medius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Side of the hip"),
    //: Gluteus medius, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Rear, near the sacroiliac joint"),
    //: Gluteus medius, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Below the middle of the iliac crest"),
    //: Gluteus medius, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Front, behind the ASIS"),
    //: Gluteus medius, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: mainly iliac crest, sacrum, low back. 2: mainly middle of the buttock, upper thigh. 3: mainly across sacrum and low back."),
    //: muscle (M. gluteus minimus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Gluteus minimus"),
    //: Gluteus minimus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep side of the hip"),
    //: Gluteus minimus, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Front part, between ASIS and trochanter"),
    //: Gluteus minimus, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Rear part, above the line of the piriformis (and more)"),
    //: Gluteus minimus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1–2: mainly buttock, outer thigh and leg down to the ankle. 3: mainly buttock, back of the thigh and calf (“pseudo-sciatica”)."),
    //: muscle (M. piriformis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Piriformis"),
    //: Piriformis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep buttock"),
    //: Piriformis, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "On the line from upper sacrum to trochanter, outer third"),
    //: Piriformis, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "On the line from upper sacrum to trochanter, inner end near the sacrum"),
    //: Piriformis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly sacroiliac area, buttock, back of the hip; sometimes upper two thirds of the back of the thigh."),
    //: muscle (M. tensor fasciae latae), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Tensor fasciae latae"),
    //: Tensor fasciae latae, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front of the hip, outer side"),
    //: Tensor fasciae latae, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Just below and outside the ASIS"),
    //: Tensor fasciae latae, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly front of the trochanter; sometimes outer thigh down to the knee."),
    //: muscle (Mm. psoas major et iliacus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Iliopsoas"),
    //: Iliopsoas, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep belly to the front of the hip"),
    //: Iliopsoas, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Outer wall of the femoral triangle"),
    //: Iliopsoas, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Inside the iliac crest, behind the ASIS"),
    //: Iliopsoas, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "At the outer edge of the rectus abdominis, below the navel (care: organs, aorta)"),
    //: Iliopsoas, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly a vertical strip beside the lumbar spine; sometimes front of the upper thigh."),
    //: muscle (M. rectus femoris), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Rectus femoris"),
    //: Rectus femoris, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front of the thigh"),
    //: Rectus femoris, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "High, a hand's width below the ASIS"),
    //: Rectus femoris, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly deep in the front of the knee, kneecap."),
    //: muscle (M. vastus medialis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Vastus medialis"),
    //: Vastus medialis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front of the thigh, inner side"),
    //: Vastus medialis, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Low, above the inner knee"),
    //: Vastus medialis, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Mid-thigh, inner edge"),
    //: Vastus medialis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: mainly front and inner side of the knee. 2: inner thigh."),
    //: muscle (M. vastus intermedius), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Vastus intermedius"),
    //: Vastus intermedius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep front of the thigh"),
    //: Vastus intermedius, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Upper thigh, under the rectus femoris"),
    //: Vastus intermedius, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Front of the thigh."),
    //: muscle (M. vastus lateralis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Vastus lateralis"),
    //: Vastus lateralis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Outer thigh"),
    //: Vastus lateralis, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Low in front, above the outer kneecap"),
    //: Vastus lateralis, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Low, back edge"),
    //: Vastus lateralis, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Middle, back edge"),
    //: Vastus lateralis, where site 4 lies
    QT_TRANSLATE_NOOP("knowledge", "Middle, side"),
    //: Vastus lateralis, where site 5 lies
    QT_TRANSLATE_NOOP("knowledge", "High, below the trochanter"),
    //: Vastus lateralis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: outer kneecap. 2–3: outer knee and thigh. 4–5: mainly the whole outer thigh."),
    //: muscle (M. sartorius), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Sartorius"),
    //: Sartorius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Across the thigh, hip to inner knee"),
    //: Sartorius, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "High"),
    //: Sartorius, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Middle"),
    //: Sartorius, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Low"),
    //: Sartorius, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Tingling at the front and inner thigh, inner knee."),
    //: muscle (M. biceps femoris), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Biceps femoris"),
    //: Biceps femoris, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the thigh, outer side"),
    //: Biceps femoris, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Lower half, long head"),
    //: Biceps femoris, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Lower half, short head"),
    //: Biceps femoris, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly back of the knee; sometimes back of the thigh, upper calf."),
    //: muscle (Mm. semitendinosus, semimembranosus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Semitendinosus and semimembranosus"),
    //: Semitendinosus and semimembranosus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the thigh, inner side"),
    //: Semitendinosus and semimembranosus, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Middle to lower inner back of the thigh"),
    //: Semitendinosus and semimembranosus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly low buttock and gluteal fold, back of the thigh; sometimes inner calf."),
    //: muscle (Mm. adductores longus, brevis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Adductor longus and brevis"),
    //: Adductor longus and brevis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner thigh, near the groin"),
    //: Adductor longus and brevis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "4–5 cm below the pubic tubercle"),
    //: Adductor longus and brevis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly groin, front and inner side of the knee; sometimes shin."),
    //: muscle (M. adductor magnus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Adductor magnus"),
    //: Adductor magnus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep inner thigh"),
    //: Adductor magnus, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Mid inner thigh"),
    //: Adductor magnus, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "High, near the sit bone"),
    //: Adductor magnus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: groin to inner knee. 2: deep in the pelvis."),
    //: muscle (M. pectineus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Pectineus"),
    //: Pectineus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Groin"),
    //: Pectineus, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Below the crease of the groin (femoral vessels: avoid)"),
    //: Pectineus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly deep in the groin."),
    //: muscle (M. gracilis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Gracilis"),
    //: Gracilis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner thigh"),
    //: Gracilis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Hot, stinging inner thigh."),
    //: muscle (M. gastrocnemius), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Gastrocnemius"),
    //: Gastrocnemius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Calf"),
    //: Gastrocnemius, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Inner head, middle of the belly"),
    //: Gastrocnemius, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "Outer head, middle of the belly"),
    //: Gastrocnemius, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Inner head, close to the crease of the knee"),
    //: Gastrocnemius, where site 4 lies
    QT_TRANSLATE_NOOP("knowledge", "Outer head, close to the crease of the knee"),
    //: Gastrocnemius, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: mainly instep (arch), calf. 2: local. 3–4: mainly back of the knee."),
    //: muscle (M. soleus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Soleus"),
    //: Soleus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Calf, deeper layer"),
    //: Soleus, where site 1 lies
    QT_TRANSLATE_NOOP("knowledge", "Low, inner side, above the start of the Achilles tendon"),
    //: Soleus, where site 2 lies
    QT_TRANSLATE_NOOP("knowledge", "High, outer side, below the head of the fibula"),
    //: Soleus, where site 3 lies
    QT_TRANSLATE_NOOP("knowledge", "Between points 1 and 2"),
    //: Soleus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "1: mainly heel, Achilles tendon. 2: calf. 3: mainly sacroiliac joint of the same side."),
    //: muscle (M. popliteus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Popliteus"),
    //: Popliteus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Behind the knee"),
    //: Popliteus, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Back of the upper shin bone, below the crease of the knee (vessels: avoid pressure)"),
    //: Popliteus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly back of the knee."),
    //: muscle (M. tibialis anterior), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Tibialis anterior"),
    //: Tibialis anterior, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Beside the shin bone"),
    //: Tibialis anterior, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Upper third of the belly"),
    //: Tibialis anterior, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly front and inner side of the ankle, top of the big toe."),
    //: muscle (Mm. fibulares longus, brevis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Fibularis longus and brevis"),
    //: Fibularis longus and brevis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Outer side of the lower leg"),
    //: Fibularis longus and brevis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Longus: 2–4 cm below the head of the fibula"),
    //: Fibularis longus and brevis, where site b lies
    QT_TRANSLATE_NOOP("knowledge", "Brevis: lower third"),
    //: Fibularis longus and brevis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly behind and below the outer ankle bone."),
    //: muscle (M. tibialis posterior), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Tibialis posterior"),
    //: Tibialis posterior, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep calf, behind the shin bone"),
    //: Tibialis posterior, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Deep in the upper calf"),
    //: Tibialis posterior, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly Achilles tendon; sometimes heel, sole."),
    //: muscle (M. flexor digitorum longus), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Flexor digitorum longus"),
    //: Flexor digitorum longus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep inner side of the lower leg"),
    //: Flexor digitorum longus, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Behind the inner edge of the shin bone, upper third"),
    //: Flexor digitorum longus, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly sole, middle and front of the foot; sometimes inner ankle."),
    //: muscle (M. abductor hallucis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Abductor hallucis"),
    //: Abductor hallucis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner edge of the foot"),
    //: Abductor hallucis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Along the inner arch"),
    //: Abductor hallucis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly inner heel, instep."),
    //: muscle (M. flexor digitorum brevis), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Flexor digitorum brevis"),
    //: Flexor digitorum brevis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Sole of the foot"),
    //: Flexor digitorum brevis, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "Middle of the sole"),
    //: Flexor digitorum brevis, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly ball of the foot, toes 2–4."),
    //: muscle (M. quadratus plantae), on the screen
    QT_TRANSLATE_NOOP("knowledge", "Quadratus plantae"),
    //: Quadratus plantae, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Sole, in front of the heel"),
    //: Quadratus plantae, where site a lies
    QT_TRANSLATE_NOOP("knowledge", "In front of the heel"),
    //: Quadratus plantae, where it sends pain, by site
    QT_TRANSLATE_NOOP("knowledge", "Mainly underside of the heel."),
    //: part of the body that opens enlarged from the figure
    QT_TRANSLATE_NOOP("knowledge", "Head and neck, from the side"),
    //: part of the body that opens enlarged from the figure
    QT_TRANSLATE_NOOP("knowledge", "Head and neck, from the front"),
    //: part of the body that opens enlarged from the figure
    QT_TRANSLATE_NOOP("knowledge", "Head and neck, from behind"),
    //: part of the body that opens enlarged from the figure
    QT_TRANSLATE_NOOP("knowledge", "Armpit, arm raised"),
    //: part of the body that opens enlarged from the figure
    QT_TRANSLATE_NOOP("knowledge", "Palm of the hand"),
    //: part of the body that opens enlarged from the figure
    QT_TRANSLATE_NOOP("knowledge", "Back of the hand"),
    //: part of the body that opens enlarged from the figure
    QT_TRANSLATE_NOOP("knowledge", "Inner side of the leg"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Abductor digiti minimi"),
    //: Abductor digiti minimi, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Outer edge of the foot"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Abductor digiti minimi of the hand"),
    //: Abductor digiti minimi of the hand, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Edge of the palm, little-finger side"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Abductor pollicis brevis"),
    //: Abductor pollicis brevis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Ball of the thumb, outer part"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Achilles tendon"),
    //: Achilles tendon, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Tendon above the heel"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Acromion"),
    //: Acromion, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Bony point of the shoulder"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Adductor hallucis"),
    //: Adductor hallucis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep ball of the foot"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Anconeus"),
    //: Anconeus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Outer back of the elbow"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "ASIS"),
    //: ASIS, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front bony point of the pelvis"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Buccinator"),
    //: Buccinator, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Cheek"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "C7"),
    //: C7, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Bony bump at the base of the neck"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Heel bone"),
    //: Heel bone, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "At the heel bone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Collarbone"),
    //: Collarbone, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Collarbone, along the bone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Tailbone"),
    //: Tailbone, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "At the tailbone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Coracoid process"),
    //: Coracoid process, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Bony point below the collarbone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Corrugator supercilii"),
    //: Corrugator supercilii, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Above the nose, toward the eyebrow"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Costal margin"),
    //: Costal margin, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Lower edge of the ribs"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Depressor anguli oris"),
    //: Depressor anguli oris, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Below the corner of the mouth"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Depressor labii inferioris"),
    //: Depressor labii inferioris, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Between the lower lip and the chin"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Dorsal interossei"),
    //: Dorsal interossei, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the hand, between the bones"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Erector spinae aponeurosis"),
    //: Erector spinae aponeurosis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Tendon sheet over the lower back"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Extensor digitorum brevis"),
    //: Extensor digitorum brevis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Top of the foot, outer side"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Extensor digitorum longus"),
    //: Extensor digitorum longus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front of the lower leg, outer side"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Extensor hallucis longus"),
    //: Extensor hallucis longus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep front of the lower leg"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Extensor indicis"),
    //: Extensor indicis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep back of the forearm, above the wrist"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Thumb extensors and abductor"),
    //: Thumb extensors and abductor, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep back of the forearm, toward the thumb"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Head of the fibula"),
    //: Head of the fibula, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Bony point below the outer knee"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Base of the fifth metatarsal"),
    //: Base of the fifth metatarsal, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Outer edge of the foot, on the bony bump"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Flexor digiti minimi brevis"),
    //: Flexor digiti minimi brevis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Sole, toward the little toe"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Flexor digiti minimi brevis of the hand"),
    //: Flexor digiti minimi brevis of the hand, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Ball of the little finger"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Flexor hallucis brevis"),
    //: Flexor hallucis brevis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Sole, toward the big toe"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Flexor hallucis longus"),
    //: Flexor hallucis longus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep lower calf"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Flexor pollicis brevis"),
    //: Flexor pollicis brevis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Ball of the thumb, inner part"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Flexor pollicis longus"),
    //: Flexor pollicis longus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep inner forearm, toward the thumb"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Epicranial aponeurosis"),
    //: Epicranial aponeurosis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Top of the head"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Gluteal fold"),
    //: Gluteal fold, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Fold below the buttock"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Greater trochanter"),
    //: Greater trochanter, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Outer bony point of the hip"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Hypothenar muscles"),
    //: Hypothenar muscles, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Palm, little-finger side"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Iliac crest"),
    //: Iliac crest, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Upper edge of the pelvis"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Iliotibial band"),
    //: Iliotibial band, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Band along the outer thigh"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Inferior angle of the scapula"),
    //: Inferior angle of the scapula, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Lower tip of the shoulder blade"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Infrahyoid muscles"),
    //: Infrahyoid muscles, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Front of the neck"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "External oblique aponeurosis"),
    //: External oblique aponeurosis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Lower belly, above the groin"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Inguinal crease"),
    //: Inguinal crease, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Crease of the groin"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Occipital protuberance"),
    //: Occipital protuberance, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Bony bump at the back of the head"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Intercostal muscles"),
    //: Intercostal muscles, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Between the ribs"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Sit bone"),
    //: Sit bone, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "At the sit bone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Angle of the jaw"),
    //: Angle of the jaw, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Corner of the jaw"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Crease of the knee"),
    //: Crease of the knee, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Back of the knee, in the crease"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "L4"),
    //: L4, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Lower spine, between the edges of the pelvis"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Outer elbow"),
    //: Outer elbow, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Outer bony point of the elbow"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Outer ankle bone"),
    //: Outer ankle bone, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "At the outer ankle bone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Levator anguli oris"),
    //: Levator anguli oris, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Cheek, above the corner of the mouth"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Levator labii superioris"),
    //: Levator labii superioris, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Between the nose and the cheek"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Longus colli and capitis"),
    //: Longus colli and capitis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep front of the neck"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Lumbricals"),
    //: Lumbricals, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep sole, toward the toes"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Lumbricals of the hand"),
    //: Lumbricals of the hand, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Palm, toward the fingers"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Mastoid process"),
    //: Mastoid process, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Bony bump behind the ear"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Inner border of the scapula"),
    //: Inner border of the scapula, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Edge of the shoulder blade, toward the spine"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Inner elbow"),
    //: Inner elbow, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Inner bony point of the elbow"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Inner ankle bone"),
    //: Inner ankle bone, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "At the inner ankle bone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Mentalis"),
    //: Mentalis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Chin"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Nasalis"),
    //: Nasalis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Side of the nose"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Navel"),
    //: Navel, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "At the navel"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Obturator externus"),
    //: Obturator externus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep groin"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Obturator internus and gemelli"),
    //: Obturator internus and gemelli, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep lower buttock"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Elbow point"),
    //: Elbow point, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Point of the elbow"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Opponens digiti minimi"),
    //: Opponens digiti minimi, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep ball of the little finger"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Orbicularis oculi"),
    //: Orbicularis oculi, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Around the eye"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Orbicularis oris"),
    //: Orbicularis oris, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Around the mouth"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Palmar aponeurosis"),
    //: Palmar aponeurosis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Tissue sheet of the palm"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Palmar interossei"),
    //: Palmar interossei, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep palm, between the bones"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Kneecap"),
    //: Kneecap, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "At the kneecap"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Peroneus tertius"),
    //: Peroneus tertius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Lower shin, outer side"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Plantar aponeurosis"),
    //: Plantar aponeurosis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Tissue sheet of the sole"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Plantar interossei"),
    //: Plantar interossei, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep sole, between the bones"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Plantaris"),
    //: Plantaris, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Behind the knee, outer side"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Platysma"),
    //: Platysma, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Thin sheet over the front of the neck"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Procerus"),
    //: Procerus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Root of the nose"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Pronator quadratus"),
    //: Pronator quadratus, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep inner forearm, above the wrist"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "PSIS"),
    //: PSIS, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Dimple above the buttock"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Pubic bone"),
    //: Pubic bone, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "At the pubic bone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Quadratus femoris"),
    //: Quadratus femoris, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep below the buttock"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Radial styloid"),
    //: Radial styloid, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Bony point of the wrist, thumb side"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Risorius"),
    //: Risorius, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Cheek, toward the corner of the mouth"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Sacrum"),
    //: Sacrum, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Sacrum, on the bone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Scapular spine"),
    //: Scapular spine, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Ridge of the shoulder blade"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Semispinalis thoracis"),
    //: Semispinalis thoracis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep upper back, beside the spine"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Sternal angle"),
    //: Sternal angle, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Upper breastbone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Sternal notch"),
    //: Sternal notch, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Hollow above the breastbone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Upper angle of the scapula"),
    //: Upper angle of the scapula, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Upper corner of the shoulder blade"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "T3"),
    //: T3, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Spine, between the shoulder blades above"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "T7"),
    //: T7, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Spine, between the lower tips of the shoulder blades"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Thenar muscles"),
    //: Thenar muscles, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Ball of the thumb"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Thoracolumbar fascia"),
    //: Thoracolumbar fascia, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Tissue sheet over the low back"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Shin edge"),
    //: Shin edge, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Edge of the shin"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Tibial tuberosity"),
    //: Tibial tuberosity, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Bony point below the kneecap"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Transversus abdominis"),
    //: Transversus abdominis, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Deep belly wall"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Twelfth rib"),
    //: Twelfth rib, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Lowest rib"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Ulnar styloid"),
    //: Ulnar styloid, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Bony point of the wrist, little-finger side"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Xiphoid process"),
    //: Xiphoid process, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Lower tip of the breastbone"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Zygomaticus major"),
    //: Zygomaticus major, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Cheek, from the cheekbone to the mouth"),
    //: part of the body, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Zygomaticus minor"),
    //: Zygomaticus minor, in words for a client
    QT_TRANSLATE_NOOP("knowledge", "Upper cheek"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Crown of the head"),
    //: Crown of the head: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "top of the head, vertex, headache"),
    //: Crown of the head: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Sudden headache, the worst ever"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Back of the head"),
    //: Back of the head: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "occiput, headache"),
    //: Back of the head: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Stiff neck with fever"),
    //: Temple: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "tension headache, side of the head, migraine"),
    //: Temple: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Over 50 with a tender scalp or jaw pain on chewing (inflamed artery)"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Forehead"),
    //: Forehead: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "frontal headache, brow"),
    //: Forehead: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Loss of vision"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Around and behind the eye"),
    //: Around and behind the eye: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "eyebrow, eye socket"),
    //: Around and behind the eye: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Red eye, change of vision"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Ear and jaw joint"),
    //: Ear and jaw joint: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "earache, temporomandibular joint, TMJ"),
    //: Ear and jaw joint: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Infection of the ear"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Cheek, jaw and teeth"),
    //: Cheek, jaw and teeth: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "toothache, face"),
    //: Cheek, jaw and teeth: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Teeth; jaw pain on effort (heart)"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Back of the neck"),
    //: Back of the neck: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "stiff neck, nape"),
    //: Back of the neck: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Injury; weakness of the arm"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Throat and front of the neck"),
    //: Throat and front of the neck: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "sore throat, swallowing"),
    //: Throat and front of the neck: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "A lump; trouble swallowing"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Top and side of the shoulder"),
    //: Top and side of the shoulder: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "acromion, shoulder joint"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Between the shoulder blades"),
    //: Between the shoulder blades: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "upper back, mid back, thoracic spine, interscapular"),
    //: Between the shoulder blades: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Heart, aorta, gall bladder"),
    //: Back of the shoulder: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "rear deltoid, shoulder joint"),
    //: Front of the shoulder: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "shoulder joint, biceps tendon"),
    //: Front of the shoulder: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Heart, on the left side"),
    //: Front of the upper arm: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "biceps, arm"),
    //: Back of the upper arm: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "triceps, arm"),
    //: Outer elbow: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "tennis elbow"),
    //: Inner elbow: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "golfer’s elbow"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Thumb side of the forearm"),
    //: Thumb side of the forearm: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "radial forearm"),
    //: Thumb side of the forearm: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Nerve root"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Little-finger side of the forearm"),
    //: Little-finger side of the forearm: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "ulnar forearm"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Back of the hand and fingers"),
    //: Back of the hand and fingers: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "dorsum of the hand"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Palm and front of the wrist"),
    //: Palm and front of the wrist: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "carpal tunnel, hand"),
    //: Palm and front of the wrist: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Carpal tunnel"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Base of the thumb"),
    //: Base of the thumb: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "thumb"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Front of the chest"),
    //: Front of the chest: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "breast, ribs, breastbone"),
    //: Front of the chest: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Heart and lungs"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Side of the chest"),
    //: Side of the chest: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "ribs, flank"),
    //: Side of the chest: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Lungs, broken rib"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Belly"),
    //: Belly: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "abdomen, stomach"),
    //: Belly: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Internal organs"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Back over the lower ribs"),
    //: Back over the lower ribs: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "lower ribs, mid back, flank"),
    //: Back over the lower ribs: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Kidney"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Low back"),
    //: Low back: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "lumbar, lumbago, loin"),
    //: Low back: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Numb saddle area, loss of bladder or bowel control, weak legs; night pain that no position eases; weight loss"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Sacrum and sacroiliac joint"),
    //: Sacrum and sacroiliac joint: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "tailbone, SI joint, pelvis"),
    //: Buttock: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "seat, sit bone"),
    //: Groin: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "inguinal, adductors"),
    //: Groin: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Hernia, hip, testis"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Side of the hip and thigh"),
    //: Side of the hip and thigh: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "outer thigh, trochanter, iliotibial band"),
    //: Side of the hip and thigh: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Broken hip, in older people"),
    //: Front of the thigh: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "quadriceps"),
    //: Inner thigh: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "adductors"),
    //: Inner thigh: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Clot in a deep vein"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Back of the thigh"),
    //: Back of the thigh: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "sciatica, hamstrings"),
    //: Back of the thigh: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Disc; numb saddle area, loss of bladder or bowel control, weak legs"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Front and inner side of the knee"),
    //: Front and inner side of the knee: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "kneecap"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Back of the knee"),
    //: Back of the knee: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "hollow of the knee"),
    //: Back of the knee: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Clot in a deep vein, Baker’s cyst"),
    //: Calf: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "back of the leg, cramp"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Shin, front and outer side of the ankle"),
    //: Shin, front and outer side of the ankle: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "shin splints"),
    //: Shin, front and outer side of the ankle: what to rule out before any muscle
    QT_TRANSLATE_NOOP("knowledge", "Stress fracture"),
    //: where it hurts, on the screen
    QT_TRANSLATE_NOOP("knowledge", "Heel"),
    //: Sole of the foot: other words that people type for it, with commas between them; use those of your language
    QT_TRANSLATE_NOOP("knowledge", "arch, ball of the foot, plantar"),
    //: step of the intake form
    QT_TRANSLATE_NOOP("knowledge", "You"),
    //: step of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Why you are here"),
    //: step of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Your health"),
    //: step of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Medicines and allergies"),
    //: step of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Your wishes"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "About you"),
    //: intake form, "About you"
    QT_TRANSLATE_NOOP("knowledge", "Occupation"),
    //: intake form, "About you"
    QT_TRANSLATE_NOOP("knowledge", "Sport and hobbies"),
    //: intake form, "About you"
    QT_TRANSLATE_NOOP("knowledge", "Which hand do you write with?"),
    //: answer to "Which hand do you write with?"
    QT_TRANSLATE_NOOP("knowledge", "Right"),
    //: answer to "Which hand do you write with?"
    QT_TRANSLATE_NOOP("knowledge", "Left"),
    //: answer to "Which hand do you write with?"
    QT_TRANSLATE_NOOP("knowledge", "Both"),
    //: intake form, "About you"
    QT_TRANSLATE_NOOP("knowledge", "How should we address you?"),
    //: intake form, "About you"
    QT_TRANSLATE_NOOP("knowledge", "Your doctor"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "In an emergency we call"),
    //: intake form, "In an emergency we call"
    QT_TRANSLATE_NOOP("knowledge", "Name"),
    //: intake form, "In an emergency we call"
    QT_TRANSLATE_NOOP("knowledge", "Telephone"),
    //: intake form, "In an emergency we call"
    QT_TRANSLATE_NOOP("knowledge", "Relation to you"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "What brings you here"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "In your own words"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "Where does it hurt?"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "Since when?"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "How did it begin?"),
    //: answer to "How did it begin?"
    QT_TRANSLATE_NOOP("knowledge", "Suddenly"),
    //: answer to "How did it begin?"
    QT_TRANSLATE_NOOP("knowledge", "Gradually"),
    //: answer to "How did it begin?"
    QT_TRANSLATE_NOOP("knowledge", "With an injury"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "Is it there all the time?"),
    //: answer to "Is it there all the time?"
    QT_TRANSLATE_NOOP("knowledge", "All the time"),
    //: answer to "Is it there all the time?"
    QT_TRANSLATE_NOOP("knowledge", "It comes and goes"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "What makes it better?"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "What makes it worse?"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "Pain now, 0 to 10"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "At its best"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "At its worst"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "Do you know what causes it?"),
    //: answer to "Do you know what causes it?"
    QT_TRANSLATE_NOOP("knowledge", "Yes"),
    //: answer to "Do you know what causes it?"
    QT_TRANSLATE_NOOP("knowledge", "No"),
    //: answer to "Do you know what causes it?"
    QT_TRANSLATE_NOOP("knowledge", "Not sure"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "Is it spreading?"),
    //: intake form, "What brings you here"
    QT_TRANSLATE_NOOP("knowledge", "What does it keep you from?"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Your goals"),
    //: intake form, "Your goals"
    QT_TRANSLATE_NOOP("knowledge", "What would you like to be able to do again?"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Heart and vessels"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "High blood pressure"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Is it under control?"),
    //: answer to "Is it under control?"
    QT_TRANSLATE_NOOP("knowledge", "Yes, with or without medicine"),
    //: answer to "Is it under control?"
    QT_TRANSLATE_NOOP("knowledge", "No, it is too high"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Low blood pressure, fainting"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Heart attack or heart procedure"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "When?"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Chest pain from the heart (angina)"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Has it changed lately?"),
    //: answer to "Has it changed lately?"
    QT_TRANSLATE_NOOP("knowledge", "No, it is stable"),
    //: answer to "Has it changed lately?"
    QT_TRANSLATE_NOOP("knowledge", "Yes, more often or at rest"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Heart failure"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Stroke or TIA"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Narrowed neck artery"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Aneurysm"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Where?"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Poor circulation in legs or arms"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Pacemaker, ICD, pump or port"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "White, cold fingers (Raynaud)"),
    //: intake form, "Heart and vessels"
    QT_TRANSLATE_NOOP("knowledge", "Varicose veins"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Clots and bleeding"),
    //: intake form, "Clots and bleeding"
    QT_TRANSLATE_NOOP("knowledge", "One limb swollen, hot and painful now"),
    //: intake form, "Clots and bleeding"
    QT_TRANSLATE_NOOP("knowledge", "Blood clot in the past"),
    //: intake form, "Clots and bleeding"
    QT_TRANSLATE_NOOP("knowledge", "Inflamed vein"),
    //: intake form, "Clots and bleeding"
    QT_TRANSLATE_NOOP("knowledge", "Bleeding disorder"),
    //: intake form, "Clots and bleeding"
    QT_TRANSLATE_NOOP("knowledge", "Low platelets"),
    //: intake form, "Clots and bleeding"
    QT_TRANSLATE_NOOP("knowledge", "Anaemia, or blood donated lately"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Breathing"),
    //: intake form, "Breathing"
    QT_TRANSLATE_NOOP("knowledge", "Asthma"),
    //: intake form, "Breathing"
    QT_TRANSLATE_NOOP("knowledge", "How strong is it?"),
    //: answer to "How strong is it?"
    QT_TRANSLATE_NOOP("knowledge", "Mild"),
    //: answer to "How strong is it?"
    QT_TRANSLATE_NOOP("knowledge", "Severe"),
    //: intake form, "Breathing"
    QT_TRANSLATE_NOOP("knowledge", "Short of breath"),
    //: intake form, "Breathing"
    QT_TRANSLATE_NOOP("knowledge", "What should we know?"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Skin"),
    //: intake form, "Skin"
    QT_TRANSLATE_NOOP("knowledge", "Contagious skin infection or shingles"),
    //: intake form, "Skin"
    QT_TRANSLATE_NOOP("knowledge", "Open wound, burn or sunburn"),
    //: intake form, "Skin"
    QT_TRANSLATE_NOOP("knowledge", "Active eczema, psoriasis or acne"),
    //: intake form, "Skin"
    QT_TRANSLATE_NOOP("knowledge", "Lump nobody has looked at, or a changed mole"),
    //: intake form, "Skin"
    QT_TRANSLATE_NOOP("knowledge", "Thin or fragile skin"),
    //: intake form, "Skin"
    QT_TRANSLATE_NOOP("knowledge", "Hot, red skin that spreads"),
    //: intake form, "Skin"
    QT_TRANSLATE_NOOP("knowledge", "Fresh scar"),
    //: intake form, "Skin"
    QT_TRANSLATE_NOOP("knowledge", "New filler, botox, tattoo or piercing"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Nerves and feeling"),
    //: intake form, "Nerves and feeling"
    QT_TRANSLATE_NOOP("knowledge", "Numb skin or neuropathy"),
    //: intake form, "Nerves and feeling"
    QT_TRANSLATE_NOOP("knowledge", "A weak arm or leg"),
    //: intake form, "Nerves and feeling"
    QT_TRANSLATE_NOOP("knowledge", "Epilepsy"),
    //: intake form, "Nerves and feeling"
    QT_TRANSLATE_NOOP("knowledge", "When was the last seizure?"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Bones and joints"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "Osteoporosis"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "How far has it gone?"),
    //: answer to "How far has it gone?"
    QT_TRANSLATE_NOOP("knowledge", "Severe, or bones have broken"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "Cancer in the bones"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "Broken or dislocated bone"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "Sprain, strain or bruise"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "Joint replacement, unstable joint"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "Hot, swollen joint or gout"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "Whiplash or head injury"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "Slipped disc"),
    //: intake form, "Bones and joints"
    QT_TRANSLATE_NOOP("knowledge", "Does it hurt now?"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Lymph"),
    //: intake form, "Lymph"
    QT_TRANSLATE_NOOP("knowledge", "Lymphoedema"),
    //: intake form, "Lymph"
    QT_TRANSLATE_NOOP("knowledge", "Lymph nodes removed"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Digestion, kidneys, liver"),
    //: intake form, "Digestion, kidneys, liver"
    QT_TRANSLATE_NOOP("knowledge", "Kidney failure or dialysis"),
    //: intake form, "Digestion, kidneys, liver"
    QT_TRANSLATE_NOOP("knowledge", "Liver disease or jaundice"),
    //: intake form, "Digestion, kidneys, liver"
    QT_TRANSLATE_NOOP("knowledge", "Belly pain without a known cause, hernia"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Hormones"),
    //: intake form, "Hormones"
    QT_TRANSLATE_NOOP("knowledge", "Diabetes"),
    //: intake form, "Hormones"
    QT_TRANSLATE_NOOP("knowledge", "Are hands or feet numb?"),
    //: intake form, "Hormones"
    QT_TRANSLATE_NOOP("knowledge", "Over-active thyroid"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Immune system"),
    //: intake form, "Immune system"
    QT_TRANSLATE_NOOP("knowledge", "Weak immune system"),
    //: intake form, "Immune system"
    QT_TRANSLATE_NOOP("knowledge", "Autoimmune disease (rheumatism, lupus, MS)"),
    //: intake form, "Immune system"
    QT_TRANSLATE_NOOP("knowledge", "Is it active now?"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Cancer"),
    //: intake form, "Cancer"
    QT_TRANSLATE_NOOP("knowledge", "Cancer now, or in treatment"),
    //: intake form, "Cancer"
    QT_TRANSLATE_NOOP("knowledge", "Chemotherapy"),
    //: intake form, "Cancer"
    QT_TRANSLATE_NOOP("knowledge", "When was the last dose?"),
    //: intake form, "Cancer"
    QT_TRANSLATE_NOOP("knowledge", "Radiation"),
    //: intake form, "Cancer"
    QT_TRANSLATE_NOOP("knowledge", "Cancer in the past"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Pregnancy"),
    //: intake form, "Pregnancy"
    QT_TRANSLATE_NOOP("knowledge", "Pregnant, or possibly"),
    //: intake form, "Pregnancy"
    QT_TRANSLATE_NOOP("knowledge", "Weeks"),
    //: intake form, "Pregnancy"
    QT_TRANSLATE_NOOP("knowledge", "Complications, bleeding, high blood pressure?"),
    //: intake form, "Pregnancy"
    QT_TRANSLATE_NOOP("knowledge", "Gave birth lately"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Mind"),
    //: intake form, "Mind"
    QT_TRANSLATE_NOOP("knowledge", "Something about your mental health that matters here"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Today"),
    //: intake form, "Today"
    QT_TRANSLATE_NOOP("knowledge", "Fever"),
    //: intake form, "Today"
    QT_TRANSLATE_NOOP("knowledge", "Flu, COVID, stomach bug or another infection"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "New and unexplained"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "Chest pain or pressure"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "Sudden, worst headache ever"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "New neck pain with dizziness, double vision or slurred speech"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "Numb between the legs, or trouble holding urine or stool"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "Fever with a stiff neck"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "Weakness or numbness that grows quickly"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "A pulsing in the belly with back pain"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "Severe pain after a fall"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "Constant pain at night, however you lie"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "Weight loss or night sweats without a reason"),
    //: intake form, "New and unexplained"
    QT_TRANSLATE_NOOP("knowledge", "Back pain for the first time in life"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "What you see (therapist)"),
    //: intake form, "What you see (therapist)"
    QT_TRANSLATE_NOOP("knowledge", "Intoxicated"),
    //: intake form, "What you see (therapist)"
    QT_TRANSLATE_NOOP("knowledge", "Cannot consent today"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Medicines and supplements"),
    //: intake form, "Medicines and supplements"
    QT_TRANSLATE_NOOP("knowledge", "What do you take?"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Allergies"),
    //: intake form, "Allergies"
    QT_TRANSLATE_NOOP("knowledge", "Oils or nuts"),
    //: intake form, "Allergies"
    QT_TRANSLATE_NOOP("knowledge", "Which one?"),
    //: intake form, "Allergies"
    QT_TRANSLATE_NOOP("knowledge", "Scents"),
    //: intake form, "Allergies"
    QT_TRANSLATE_NOOP("knowledge", "Latex"),
    //: intake form, "Allergies"
    QT_TRANSLATE_NOOP("knowledge", "Adhesive, tape"),
    //: intake form, "Allergies"
    QT_TRANSLATE_NOOP("knowledge", "Something else"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Operations and implants"),
    //: intake form, "Operations and implants"
    QT_TRANSLATE_NOOP("knowledge", "Which operations did you have?"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "Massage until now"),
    //: intake form, "Massage until now"
    QT_TRANSLATE_NOOP("knowledge", "Have you had massage before?"),
    //: intake form, "Massage until now"
    QT_TRANSLATE_NOOP("knowledge", "Did anything feel bad?"),
    //: section of the intake form
    QT_TRANSLATE_NOOP("knowledge", "How you like it"),
    //: intake form, "How you like it"
    QT_TRANSLATE_NOOP("knowledge", "Pressure"),
    //: answer to "Pressure"
    QT_TRANSLATE_NOOP("knowledge", "Very light"),
    //: answer to "Pressure"
    QT_TRANSLATE_NOOP("knowledge", "Light"),
    //: answer to "Pressure"
    QT_TRANSLATE_NOOP("knowledge", "Medium"),
    //: answer to "Pressure"
    QT_TRANSLATE_NOOP("knowledge", "Strong"),
    //: answer to "Pressure"
    QT_TRANSLATE_NOOP("knowledge", "Deep"),
    //: intake form, "How you like it"
    QT_TRANSLATE_NOOP("knowledge", "Where should we not touch you?"),
    //: intake form, "How you like it"
    QT_TRANSLATE_NOOP("knowledge", "Wishes about covering, room or therapist"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Head and face"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Neck"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Shoulder"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Upper back"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Lower back"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Upper arm"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Forearm"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Hand"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Hip and buttock"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Thigh"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Knee and lower leg"),
    //: part of the body, in the intake form
    QT_TRANSLATE_NOOP("knowledge", "Foot"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Swedish strokes"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Deep tissue"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Trigger point pressure"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Myofascial release"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Cross-fibre friction"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Instrument-assisted work"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Vibration and percussion"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Hot stones"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Heat pack"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Cold pack"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Passive stretching"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Muscle energy technique"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Spray and stretch"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Positional release"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Cupping"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Lymph drainage"),
    //: technique of massage
    QT_TRANSLATE_NOOP("knowledge", "Joint mobilisation"),
    //: group of techniques, in a list after "Not:"
    QT_TRANSLATE_NOOP("knowledge", "deep pressure"),
    //: group of techniques, in a list after "Not:"
    QT_TRANSLATE_NOOP("knowledge", "heat"),
    //: group of techniques, in a list after "Not:"
    QT_TRANSLATE_NOOP("knowledge", "cold"),
    //: group of techniques, in a list after "Not:"
    QT_TRANSLATE_NOOP("knowledge", "cupping"),
    //: group of techniques, in a list after "Not:"
    QT_TRANSLATE_NOOP("knowledge", "lymph drainage"),
    //: group of techniques, in a list after "Not:"
    QT_TRANSLATE_NOOP("knowledge", "stretching"),
    //: group of techniques, in a list after "Not:"
    QT_TRANSLATE_NOOP("knowledge", "massage"),
    //: caution V01
    QT_TRANSLATE_NOOP("knowledge", "Possible blood clot"),
    //: what caution V01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Do not massage. This is urgent: see a doctor now."),
    //: what caution V02 asks for
    QT_TRANSLATE_NOOP("knowledge", "A clot of the last 2 to 6 months: wait."),
    //: what caution V04 asks for
    QT_TRANSLATE_NOOP("knowledge", "Also below the veins."),
    //: caution V05
    QT_TRANSLATE_NOOP("knowledge", "High blood pressure, not controlled"),
    //: what caution V05 asks for
    QT_TRANSLATE_NOOP("knowledge", "Not before it is controlled."),
    //: what caution V06 asks for
    QT_TRANSLATE_NOOP("knowledge", "Let them rise slowly; keep heat short."),
    //: caution V07
    QT_TRANSLATE_NOOP("knowledge", "Low blood pressure"),
    //: caution V08
    QT_TRANSLATE_NOOP("knowledge", "Recent heart attack or unstable angina"),
    //: what caution V08 asks for
    QT_TRANSLATE_NOOP("knowledge", "Not before a doctor has cleared it."),
    //: what caution V09 asks for
    QT_TRANSLATE_NOOP("knowledge", "Not flat when breathless."),
    //: caution V10
    QT_TRANSLATE_NOOP("knowledge", "Recent stroke or TIA"),
    //: caution V13
    QT_TRANSLATE_NOOP("knowledge", "Poor circulation in the limbs"),
    //: caution V14
    QT_TRANSLATE_NOOP("knowledge", "Pacemaker or other device"),
    //: what caution V14 asks for
    QT_TRANSLATE_NOOP("knowledge", "Many do no cupping at all."),
    //: caution V15
    QT_TRANSLATE_NOOP("knowledge", "Raynaud"),
    //: what caution V15 asks for
    QT_TRANSLATE_NOOP("knowledge", "Keep hands and feet warm."),
    //: what caution B02 asks for
    QT_TRANSLATE_NOOP("knowledge", "When severe: do not treat."),
    //: caution B03
    QT_TRANSLATE_NOOP("knowledge", "Anaemia"),
    //: what caution B03 asks for
    QT_TRANSLATE_NOOP("knowledge", "Let them rise slowly."),
    //: caution S01
    QT_TRANSLATE_NOOP("knowledge", "Contagious skin infection"),
    //: what caution S01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Wide or unwell: do not treat."),
    //: caution S02
    QT_TRANSLATE_NOOP("knowledge", "Open or burnt skin"),
    //: caution S03
    QT_TRANSLATE_NOOP("knowledge", "Active skin disease"),
    //: what caution S03 asks for
    QT_TRANSLATE_NOOP("knowledge", "Mind the oils."),
    //: caution S04
    QT_TRANSLATE_NOOP("knowledge", "Unexplained lump or changed mole"),
    //: what caution S04 asks for
    QT_TRANSLATE_NOOP("knowledge", "Do not press it. Ask them to see a doctor."),
    //: caution S05
    QT_TRANSLATE_NOOP("knowledge", "Fragile skin"),
    //: caution S06
    QT_TRANSLATE_NOOP("knowledge", "Spreading skin infection"),
    //: what caution S06 asks for
    QT_TRANSLATE_NOOP("knowledge", "This is urgent: see a doctor today."),
    //: what caution I01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Until 24 hours without fever."),
    //: caution I02
    QT_TRANSLATE_NOOP("knowledge", "Acute infection"),
    //: what caution I02 asks for
    QT_TRANSLATE_NOOP("knowledge", "Until it is over."),
    //: what caution I03 asks for
    QT_TRANSLATE_NOOP("knowledge", "Strict hygiene; nobody who is ill treats."),
    //: caution I04
    QT_TRANSLATE_NOOP("knowledge", "Autoimmune disease, active"),
    //: what caution I04 asks for
    QT_TRANSLATE_NOOP("knowledge", "Leave inflamed joints alone."),
    //: what caution I05 asks for
    QT_TRANSLATE_NOOP("knowledge", "Lymph drainage by trained hands only."),
    //: what caution N01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Heat with care; have sugar at hand."),
    //: caution N02
    QT_TRANSLATE_NOOP("knowledge", "Numb skin"),
    //: what caution N02 asks for
    QT_TRANSLATE_NOOP("knowledge", "They cannot tell when it is too much."),
    //: what caution N03 asks for
    QT_TRANSLATE_NOOP("knowledge", "Agree what to do in a seizure. A recent one: ask a doctor first."),
    //: caution N04
    QT_TRANSLATE_NOOP("knowledge", "Signs of a nerve root"),
    //: caution N05
    QT_TRANSLATE_NOOP("knowledge", "Acute slipped disc"),
    //: what caution O01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Spine and ribs: light pressure only."),
    //: caution O02
    QT_TRANSLATE_NOOP("knowledge", "Severe osteoporosis or cancer in the bones"),
    //: caution O03
    QT_TRANSLATE_NOOP("knowledge", "Fresh fracture or dislocation"),
    //: caution O04
    QT_TRANSLATE_NOOP("knowledge", "Fresh sprain, strain or bruise"),
    //: caution O05
    QT_TRANSLATE_NOOP("knowledge", "Joint replacement or unstable joint"),
    //: what caution O05 asks for
    QT_TRANSLATE_NOOP("knowledge", "No stretching to the end of the range."),
    //: caution O06
    QT_TRANSLATE_NOOP("knowledge", "Inflamed joint or gout"),
    //: caution O07
    QT_TRANSLATE_NOOP("knowledge", "Recent whiplash or head injury"),
    //: caution R01
    QT_TRANSLATE_NOOP("knowledge", "Recent surgery"),
    //: what caution R01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Think of clots."),
    //: what caution R03 asks for
    QT_TRANSLATE_NOOP("knowledge", "Wait as long as who did it says."),
    //: caution C01
    QT_TRANSLATE_NOOP("knowledge", "Cancer, active or in treatment"),
    //: what caution C01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Never over the tumour."),
    //: caution C02
    QT_TRANSLATE_NOOP("knowledge", "Chemotherapy in the last 3 days"),
    //: what caution C02 asks for
    QT_TRANSLATE_NOOP("knowledge", "Unless oncology has cleared it."),
    //: caution C03
    QT_TRANSLATE_NOOP("knowledge", "Radiation field"),
    //: what caution C03 asks for
    QT_TRANSLATE_NOOP("knowledge", "No oils there."),
    //: what caution C04 asks for
    QT_TRANSLATE_NOOP("knowledge", "Do not stroke towards the missing nodes."),
    //: what caution C05 asks for
    QT_TRANSLATE_NOOP("knowledge", "Ask where, about nodes and bones."),
    //: caution P01
    QT_TRANSLATE_NOOP("knowledge", "Pregnancy, first three months"),
    //: what caution P01 asks for
    QT_TRANSLATE_NOOP("knowledge", "No heat anywhere. Harm is not shown; many wait until week 13."),
    //: what caution P02 asks for
    QT_TRANSLATE_NOOP("knowledge", "On the side; legs lightly."),
    //: caution P03
    QT_TRANSLATE_NOOP("knowledge", "High-risk pregnancy"),
    //: caution P04
    QT_TRANSLATE_NOOP("knowledge", "Birth in the last 6 weeks"),
    //: what caution P04 asks for
    QT_TRANSLATE_NOOP("knowledge", "Leave a scar alone; watch for clots."),
    //: what caution D01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Leave the fistula arm alone."),
    //: what caution D02 asks for
    QT_TRANSLATE_NOOP("knowledge", "Bruises easily."),
    //: caution D03
    QT_TRANSLATE_NOOP("knowledge", "Unexplained belly pain or hernia"),
    //: what caution D03 asks for
    QT_TRANSLATE_NOOP("knowledge", "Ask them to see a doctor."),
    //: caution D04
    QT_TRANSLATE_NOOP("knowledge", "Severe asthma"),
    //: what caution D04 asks for
    QT_TRANSLATE_NOOP("knowledge", "Less time face down, no scents."),
    //: caution M01
    QT_TRANSLATE_NOOP("knowledge", "Blood thinner"),
    //: what caution M01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Without contact with their doctor: ask first."),
    //: caution M02
    QT_TRANSLATE_NOOP("knowledge", "Antiplatelet or daily aspirin"),
    //: caution M03
    QT_TRANSLATE_NOOP("knowledge", "Painkiller in the last 8 hours"),
    //: what caution M03 asks for
    QT_TRANSLATE_NOOP("knowledge", "They feel pain less: ask more often."),
    //: caution M04
    QT_TRANSLATE_NOOP("knowledge", "Opioid, muscle relaxant or sedative"),
    //: what caution M04 asks for
    QT_TRANSLATE_NOOP("knowledge", "They feel pain less; let them rise slowly."),
    //: caution M05
    QT_TRANSLATE_NOOP("knowledge", "Long-term corticosteroid"),
    //: caution M06
    QT_TRANSLATE_NOOP("knowledge", "Injection or patch site"),
    //: what caution M06 asks for
    QT_TRANSLATE_NOOP("knowledge", "Massage there makes it act faster."),
    //: caution M07
    QT_TRANSLATE_NOOP("knowledge", "Medicine that makes skin sensitive"),
    //: caution A01
    QT_TRANSLATE_NOOP("knowledge", "Allergy"),
    //: what caution A01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Check oils, scents and tape."),
    //: what caution G01 asks for
    QT_TRANSLATE_NOOP("knowledge", "Offer another day."),
    //: caution G02
    QT_TRANSLATE_NOOP("knowledge", "Cannot consent"),
    //: caution G03
    QT_TRANSLATE_NOOP("knowledge", "Pain that spreads, cause unknown"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "Chest pain or pressure, with or without breathlessness"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "Sudden worst headache"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "One hot swollen limb"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "Numb saddle area, bladder or bowel control lost"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "Hot red spreading skin"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "Pulsing belly with back pain"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "Severe pain after a fall, with fragile bones"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "Constant pain at night, in every position"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "Unexplained weight loss or sweats"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "Cancer in the past with new back pain"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "First back pain before 20 or after 55"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "New back pain with weak immunity"),
    //: sign for a referral to a doctor
    QT_TRANSLATE_NOOP("knowledge", "A lump that is not a knot"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Neck flexion"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Neck extension"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Neck side-bending"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Neck rotation"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Shoulder flexion"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Shoulder extension"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Shoulder abduction"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Shoulder external rotation"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Shoulder internal rotation"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Elbow flexion"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Elbow extension"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Forearm supination"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Forearm pronation"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Wrist flexion"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Wrist extension"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Trunk flexion"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Trunk extension"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Trunk side-bending"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Trunk rotation"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Hip flexion"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Hip extension"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Hip abduction"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Hip adduction"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Hip external rotation"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Hip internal rotation"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Straight leg raise"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Knee flexion"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Knee extension"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Ankle dorsiflexion"),
    //: movement of a joint, of which one measures how far it goes
    QT_TRANSLATE_NOOP("knowledge", "Ankle plantar flexion"),
    //: class of medicines
    QT_TRANSLATE_NOOP("knowledge", "Blood thinner (anticoagulant)"),
    //: class of medicines
    QT_TRANSLATE_NOOP("knowledge", "Antiplatelet"),
    //: class of medicines
    QT_TRANSLATE_NOOP("knowledge", "Painkiller (NSAID, paracetamol)"),
    //: class of medicines
    QT_TRANSLATE_NOOP("knowledge", "Insulin, patch or injection"),
    //: class of medicines
    QT_TRANSLATE_NOOP("knowledge", "Makes skin sensitive to heat or light"),
    //: class of medicines
    QT_TRANSLATE_NOOP("knowledge", "Immunosuppressant"),
    //: class of medicines
    QT_TRANSLATE_NOOP("knowledge", "For high blood pressure"),
    //: kind of consent
    QT_TRANSLATE_NOOP("knowledge", "Treatment"),
    //: text of a consent, to be signed
    QT_TRANSLATE_NOOP("knowledge", "I have been told what the massage is for, how I will be covered, which risks and which alternatives there are. I can say stop at any time. I have told what I know of my health and will say when it changes."),
    //: kind of consent
    QT_TRANSLATE_NOOP("knowledge", "Privacy notice"),
    //: text of a consent, to be signed
    QT_TRANSLATE_NOOP("knowledge", "I have read how this clinic keeps my data: encrypted, in the clinic, for as long as the law asks. I can ask for a copy and for corrections."),
    //: kind of consent
    QT_TRANSLATE_NOOP("knowledge", "Chest or breast area"),
    //: text of a consent, to be signed
    QT_TRANSLATE_NOOP("knowledge", "The therapist may treat muscles of my chest wall today. Why and how was explained, and I can withdraw this at any moment."),
    //: text of a consent, to be signed
    QT_TRANSLATE_NOOP("knowledge", "The therapist may treat muscles of my upper inner thigh today. Why and how was explained, and I can withdraw this at any moment."),
    //: kind of consent
    QT_TRANSLATE_NOOP("knowledge", "Buttocks"),
    //: text of a consent, to be signed
    QT_TRANSLATE_NOOP("knowledge", "The therapist may treat muscles of my buttocks. Why and how was explained, and I can withdraw this at any moment."),
    //: kind of consent
    QT_TRANSLATE_NOOP("knowledge", "Photographs"),
    //: text of a consent, to be signed
    QT_TRANSLATE_NOOP("knowledge", "The clinic may take photographs of my posture or skin for my own record."),
    //: kind of consent
    QT_TRANSLATE_NOOP("knowledge", "Sharing with my doctor"),
    //: text of a consent, to be signed
    QT_TRANSLATE_NOOP("knowledge", "The therapist may talk with the doctor I have named about my treatment."),
    //: kind of consent
    QT_TRANSLATE_NOOP("knowledge", "Reminders"),
    //: text of a consent, to be signed
    QT_TRANSLATE_NOOP("knowledge", "The clinic may remind me of appointments by telephone or e-mail."),
    //: kind of consent
    QT_TRANSLATE_NOOP("knowledge", "Research"),
    //: text of a consent, to be signed
    QT_TRANSLATE_NOOP("knowledge", "My data may be used for research, without my name."),
};
