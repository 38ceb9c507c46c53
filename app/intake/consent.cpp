#include "app/intake/consent.h"

#include "app/intake/knowledgetable.h"

#include <QCoreApplication>
#include <QDataStream>
#include <QIODevice>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QStringList listFrom(const QJsonValue &json)
{
    QStringList all;
    for (const auto &one : json.toArray())
        all += one.toString();
    return all;
}

bool isOfAnotherVisit(const Consent &consent, const ConsentText &text, VisitId visit)
{
    return (text.eachVisit || consent.visit.isValid()) && consent.visit != visit;
}

ConsentState stateOf(const Consent &consent, const ConsentText &text, QDate on, VisitId visit)
{
    if (consent.withdrawnAt)
        return ConsentState::Withdrawn;
    if (isOfAnotherVisit(consent, text, visit))
        return ConsentState::Expired;
    return consent.expires && *consent.expires < on ? ConsentState::Expired : ConsentState::Valid;
}

} // namespace

const QList<ConsentText> &ownConsentTexts()
{
    static const QList<ConsentText> texts = [] {
        QList<ConsentText> read;
        for (const auto &row : knowledgeTable(u"consents"_s).array())
            read += ConsentText{.kind = row["id"_L1].toString(),
                                .version = row["version"_L1].toInt(),
                                .title = row["title"_L1].toString(),
                                .text = row["text"_L1].toString(),
                                .months = row["months"_L1].toInt(),
                                .required = row["required"_L1].toBool(),
                                .muscles = listFrom(row["muscles"_L1]),
                                .areas = listFrom(row["areas"_L1]),
                                .eachVisit = row["each_visit"_L1].toBool()};
        return read;
    }();
    return texts;
}

QList<ConsentStanding> standingOf(const QList<ConsentText> &texts, const QList<Consent> &given, QDate on, VisitId visit)
{
    QList<ConsentStanding> standing;
    for (const ConsentText &text : texts) {
        ConsentStanding one{.text = text};
        const auto rank = [&](const Consent &consent) { return std::pair(!isOfAnotherVisit(consent, text, visit), consent.at); };
        for (const Consent &consent : given) {
            if (consent.kind == text.kind && (!one.consent || rank(*one.consent) <= rank(consent)))
                one.consent = consent;
        }
        if (one.consent) {
            one.state = stateOf(*one.consent, text, on, visit);
            one.reworded = one.consent->version < text.version;
        }
        standing += one;
    }
    return standing;
}

QStringList problemsOf(const Consent &consent, std::optional<int> age, int majority)
{
    QStringList problems;
    const auto points = std::ranges::max(QList<qsizetype>{0} + [&consent] {
        QList<qsizetype> sizes;
        for (const QList<QPointF> &stroke : consent.strokes)
            sizes += stroke.size();
        return sizes;
    }());
    if (points < 2)
        problems += QCoreApplication::translate("Intake", "Nobody has signed yet.");
    if (consent.signer.trimmed().isEmpty())
        problems += QCoreApplication::translate("Intake", "The name of who signs is missing.");
    if (age && *age < majority && !consent.byGuardian)
        problems += QCoreApplication::translate("Intake", "A minor’s guardian has to sign.");
    if (consent.byGuardian && consent.relation.trimmed().isEmpty())
        problems += QCoreApplication::translate("Intake", "How the guardian is related is missing.");
    if (consent.byGuardian && !consent.assent)
        problems += QCoreApplication::translate("Intake", "The child has to agree too.");
    return problems;
}

std::optional<QDate> expiryOf(const ConsentText &text, QDate given)
{
    return text.months > 0 ? std::optional(given.addMonths(text.months)) : std::nullopt;
}

QByteArray strokesToBytes(const SignatureStrokes &strokes)
{
    QByteArray bytes;
    QDataStream out(&bytes, QIODevice::WriteOnly);
    out.setVersion(QDataStream::Qt_6_4);
    out.setFloatingPointPrecision(QDataStream::SinglePrecision);
    out << strokes;
    return bytes;
}

/// No count is believed that the bytes behind it cannot hold: memory for it would be asked for at once.
SignatureStrokes strokesFromBytes(const QByteArray &bytes)
{
    constexpr qint64 countBytes = 4;
    constexpr qint64 pointBytes = 8;
    QDataStream in(bytes);
    in.setVersion(QDataStream::Qt_6_4);
    in.setFloatingPointPrecision(QDataStream::SinglePrecision);
    const auto fits = [&in](quint32 count, qint64 each) { return in.status() == QDataStream::Ok && count * each <= in.device()->bytesAvailable(); };
    SignatureStrokes strokes;
    quint32 count = 0;
    in >> count;
    if (!fits(count, countBytes))
        return {};
    for (; count > 0; --count) {
        quint32 points = 0;
        in >> points;
        if (!fits(points, pointBytes))
            return {};
        QList<QPointF> stroke(points);
        for (QPointF &point : stroke)
            in >> point;
        strokes.append(std::move(stroke));
    }
    return strokes;
}

} // namespace untie
