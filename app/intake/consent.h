#pragma once

#include "app/common/id.h"

#include <QDateTime>
#include <QList>
#include <QPointF>
#include <QStringList>

#include <optional>

namespace untie {

using ConsentId = Id<struct ConsentTag>;

/// What somebody may agree to. Each kind stands alone; none is bundled with another.
struct ConsentText
{
    QString kind; ///< "treatment", "sensitive_chest", "photo"
    int version = 1;
    QString title; ///< in English, translated where it is shown; a clinic's own as it wrote it
    QString text;
    int months = 0;       ///< it holds this long; 0: until it is withdrawn
    bool required = false; ///< a visit should not begin without it
    QStringList muscles = {}; ///< atlas ids: what is done on them asks for it
    QStringList areas = {};   ///< parts of the body that do, where no muscle is named
    bool eachVisit = false; ///< asked for anew at each visit (Ontario's rule for chest and inner thigh)

    bool operator==(const ConsentText &) const = default;
};

/// The texts that Untie comes with (resources/knowledge/consents.json).
const QList<ConsentText> &ownConsentTexts();

/// A signature as it was drawn: lines of points in fractions of the width of the field, so that it is sharp on paper.
using SignatureStrokes = QList<QList<QPointF>>;

/// Something that was signed. The text is kept as it was read.
struct Consent
{
    ClientId client = {};
    ConsentId id = {};
    QString kind = {};
    int version = 1;
    QString text = {};
    QDateTime at = {}; ///< UTC
    PersonId witness = {}; ///< who was signed in to Untie
    QString signer = {};
    bool byGuardian = false;
    QString relation = {};        ///< of the guardian
    bool identitySeen = false; ///< of the guardian
    bool assent = false;     ///< the child agreed too
    SignatureStrokes strokes = {};
    std::optional<QDate> expires = {};
    VisitId visit = {}; ///< where it holds for one visit only
    std::optional<QDateTime> withdrawnAt = {};

    bool operator==(const Consent &) const = default;
};

enum class ConsentState { Missing, Valid, Expired, Withdrawn };

/// How it stands with a kind of consent. `visit` is the one that is about to begin, where there is one.
struct ConsentStanding
{
    ConsentText text; ///< as it would be asked for now
    ConsentState state = ConsentState::Missing;
    bool reworded = false; ///< it was given on an older version of the text
    std::optional<Consent> consent = {}; ///< the newest of this kind; one for another visit only where there is no other

    bool isLacking() const { return text.required && state != ConsentState::Valid; }
    bool operator==(const ConsentStanding &) const = default;
};
QList<ConsentStanding> standingOf(const QList<ConsentText> &texts, const QList<Consent> &given, QDate on, VisitId visit = {});

/// Full years at which somebody signs for themselves.
inline constexpr int usualMajority = 18;
/// Every reason why it cannot be kept, in sentences: nobody signed, a minor without guardian … `age` where it is known.
QStringList problemsOf(const Consent &consent, std::optional<int> age, int majority = usualMajority);
/// When a consent given on that day ends.
std::optional<QDate> expiryOf(const ConsentText &text, QDate given);

QByteArray strokesToBytes(const SignatureStrokes &strokes);
SignatureStrokes strokesFromBytes(const QByteArray &bytes);

} // namespace untie
