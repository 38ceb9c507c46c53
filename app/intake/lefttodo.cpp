#include "app/intake/lefttodo.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("Intake", text);
}

QString dayText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), say(QT_TRANSLATE_NOOP("Intake", "d MMM yyyy")));
}

QString stateText(ConsentState state)
{
    switch (state) {
    case ConsentState::Missing: return say(QT_TRANSLATE_NOOP("Intake", "not signed yet"));
    case ConsentState::Expired: return say(QT_TRANSLATE_NOOP("Intake", "expired"));
    case ConsentState::Withdrawn: return say(QT_TRANSLATE_NOOP("Intake", "withdrawn"));
    case ConsentState::Valid: break;
    }
    return {};
}

} // namespace

QList<LeftToDo> leftToDo(const ClientCautions &known, QDate today)
{
    using Kind = LeftToDo::Kind;
    QList<LeftToDo> left;
    if (known.received)
        left += {Kind::Received, known.received->complete ? say(QT_TRANSLATE_NOOP("Intake", "Filled in by the client")) : say(QT_TRANSLATE_NOOP("Intake", "Begun by the client")),
                 say(QT_TRANSLATE_NOOP("Intake", "on %1, not taken over yet")).arg(dayText(known.received->at))};
    if (known.begun)
        left += {Kind::Begun, say(QT_TRANSLATE_NOOP("Intake", "Health form begun")), say(QT_TRANSLATE_NOOP("Intake", "on %1, not finished")).arg(dayText(*known.begun))};
    if (!known.intake && left.isEmpty())
        left += {Kind::NoIntake, say(QT_TRANSLATE_NOOP("Intake", "No intake yet")), say(QT_TRANSLATE_NOOP("Intake", "nothing is known of this client’s health"))};
    for (const ConsentStanding &standing : known.consents) {
        if (standing.isLacking())
            left += {Kind::Consent, say(QT_TRANSLATE_NOOP("Intake", "Consent: %1")).arg(knowledgeWords(standing.text.title)), stateText(standing.state)};
    }
    if (known.isDue(today) && !known.received && !known.begun)
        left += {Kind::Due, say(QT_TRANSLATE_NOOP("Intake", "Intake is due")), say(QT_TRANSLATE_NOOP("Intake", "last looked through on %1")).arg(dayText(known.intake->at))};
    return left;
}

} // namespace untie
