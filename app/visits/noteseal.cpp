#include "app/visits/noteseal.h"

#include "app/security/audithash.h"
#include "app/visits/frozenform.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QByteArray frozenForm(const Finding &finding)
{
    FrozenForm form(u"Untie finding"_s);
    form.put("id", finding.id).put("point", finding.point).put("kind", idOf(finding.kind));
    if (!finding.examined)
        form.put("examined", qint64(0));
    form.put("muscle", finding.muscle).put("side", idOf(finding.side)).put("site", finding.site).put("view", finding.view);
    form.put("x", finding.at.x()).put("y", finding.at.y()).put("figure", qint64(finding.figureVersion));
    form.put("before", finding.before).put("after", finding.after);
    if (finding.scored == Scored::AtRest)
        form.put("scored", u"rest"_s);
    const Criteria &felt = finding.criteria;
    form.put("tautBand", felt.tautBand).put("nodule", felt.nodule).put("refers", felt.refers).put("recognised", felt.recognised).put("twitch", felt.twitch);
    form.put("remark", finding.remark);
    form.put("area", textOf(finding.outlines)).put("key", finding.key);
    if (finding.status)
        form.put("status", idOf(*finding.status));
    return form.written();
}

QByteArray frozenForm(const Treatment &treatment)
{
    const TreatedPlace &place = treatment.place;
    FrozenForm form(u"Untie treatment"_s);
    form.put("id", treatment.id).put("technique", treatment.technique);
    form.put("finding", place.finding).put("muscle", place.muscle).put("area", place.area);
    if (place.side)
        form.put("side", idOf(*place.side));
    form.put("minutes", treatment.minutes).put("pressure", treatment.pressure).put("response", treatment.response);
    return form.written();
}

QByteArray frozenForm(const Measure &measure)
{
    const TreatedPlace &place = measure.place;
    FrozenForm form(u"Untie measure"_s);
    form.put("id", measure.id).put("movement", measure.movement).put("finding", place.finding).put("muscle", place.muscle).put("area", place.area);
    if (place.side)
        form.put("side", idOf(*place.side));
    if (measure.passive)
        form.put("passive", qint64(1));
    form.put("unit", idOf(measure.unit)).put("before", measure.before).put("after", measure.after);
    return form.written();
}

/// Whose entry it is, when, and what it says: this is signed.
QByteArray sealedBytes(const NoteEntry &entry)
{
    return FieldWriter()
        .text(u"Untie signed note 1"_s)
        .number(static_cast<quint64>(entry.visit.value))
        .number(static_cast<quint64>(entry.client.value))
        .number(static_cast<quint64>(entry.id.value))
        .number(static_cast<quint64>(entry.author.value))
        .number(static_cast<quint64>(entry.at.toMSecsSinceEpoch()))
        .bytes(entry.seal.hash)
        .bytes(entry.seal.addsTo)
        .written();
}

} // namespace

QByteArray frozenForm(const Visit &visit)
{
    FrozenForm form(u"Untie visit"_s);
    form.put("client", visit.client).put("id", visit.id).put("therapist", visit.therapist);
    form.put("started", visit.startedAt.toMSecsSinceEpoch()).put("minutes", qint64(visit.minutes));
    for (const NotePart part : noteParts)
        form.put(idOf(part).toLatin1().constData(), textOf(visit.note, part));
    for (const Finding &finding : visit.findings)
        form.put("finding", frozenForm(finding));
    for (const Treatment &treatment : visit.treatments)
        form.put("treatment", frozenForm(treatment));
    for (const Measure &measure : visit.measures)
        form.put("measure", frozenForm(measure));
    form.put("overallBefore", visit.overallBefore).put("overallAfter", visit.overallAfter);
    if (visit.form == VisitForm::Short)
        form.put("form", u"short"_s);
    form.put("homeCare", visit.homeCare).put("nextWeeks", visit.nextWeeks);
    return form.written();
}

QByteArray frozenForm(const NoteEntry &entry, const Visit &visit)
{
    FrozenForm form(u"Untie note entry"_s);
    form.put("kind", idOf(entry.kind)).put("credential", entry.credential).put("offset", qint64(entry.offsetMinutes)).put("reason", entry.reason);
    if (entry.part)
        form.put("part", idOf(*entry.part)).put("position", qint64(entry.position));
    form.put("struck", entry.struck).put("text", entry.text);
    if (isOriginal(entry.kind))
        form.put("visit", frozenForm(visit));
    return form.written();
}

QByteArray frozenHash(const NoteEntry &entry, const Visit &visit)
{
    return frozenHash(frozenForm(entry, visit));
}

void seal(NoteEntry &entry, const Visit &visit, const QByteArray &addsTo, const Secret &signing)
{
    entry.seal = {frozenHash(entry, visit), addsTo, publicSigningKey(signing), {}};
    entry.seal.signature = signatureOf(sealedBytes(entry), signing);
}

bool isSealed(const NoteEntry &entry)
{
    return isSignatureOf(sealedBytes(entry), entry.seal.signature, entry.seal.signer);
}

} // namespace untie
