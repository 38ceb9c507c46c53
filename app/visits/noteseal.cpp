#include "app/visits/noteseal.h"

#include "app/security/audithash.h"
#include "app/security/fields.h"

#include <sodium.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype hashBytes = 32;

/// Names and values in turn. What is not there is not written.
class Form final
{
public:
    explicit Form(const QString &tag) { m_fields.text(tag); }

    Form &put(const char *name, const QByteArray &value)
    {
        m_fields.bytes(name).bytes(value);
        return *this;
    }
    Form &put(const char *name, const QString &text) { return text.isEmpty() ? *this : put(name, text.normalized(QString::NormalizationForm_C).toUtf8()); }
    Form &put(const char *name, qint64 number) { return put(name, QByteArray::number(number)); }
    template <class T>
    Form &put(const char *name, const std::optional<T> &value)
    {
        return value ? put(name, static_cast<qint64>(*value)) : *this;
    }
    /// To the last digit, so that the very same place comes back.
    Form &put(const char *name, qreal fraction) { return put(name, QByteArray::number(fraction, 'g', 17)); }
    template <class Tag>
    Form &put(const char *name, Id<Tag> id)
    {
        return id.isValid() ? put(name, id.value) : *this;
    }

    const QByteArray &written() const { return m_fields.written(); }

private:
    FieldWriter m_fields;
};

QByteArray frozenForm(const Finding &finding)
{
    Form form(u"Untie finding"_s);
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
    Form form(u"Untie treatment"_s);
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
    Form form(u"Untie measure"_s);
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

unsigned char *raw(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}

const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

unsigned long long lengthOf(const QByteArray &bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace

QByteArray frozenForm(const Visit &visit)
{
    Form form(u"Untie visit"_s);
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
    Form form(u"Untie note entry"_s);
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
    const QByteArray form = frozenForm(entry, visit);
    QByteArray hash(hashBytes, Qt::Uninitialized);
    crypto_generichash(raw(hash), hashBytes, raw(form), lengthOf(form), nullptr, 0);
    return hash;
}

void seal(NoteEntry &entry, const Visit &visit, const QByteArray &addsTo, const Secret &signing)
{
    Q_ASSERT(signing.size() == crypto_sign_SECRETKEYBYTES);
    entry.seal = {frozenHash(entry, visit), addsTo, publicSigningKey(signing), QByteArray(crypto_sign_BYTES, Qt::Uninitialized)};
    const QByteArray bytes = sealedBytes(entry);
    crypto_sign_detached(raw(entry.seal.signature), nullptr, raw(bytes), lengthOf(bytes), signing.data());
}

bool isSealed(const NoteEntry &entry)
{
    const NoteSeal &seal = entry.seal;
    if (seal.signer.size() != crypto_sign_PUBLICKEYBYTES || seal.signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray bytes = sealedBytes(entry);
    return crypto_sign_verify_detached(raw(seal.signature), raw(bytes), lengthOf(bytes), raw(seal.signer)) == 0;
}

} // namespace untie
