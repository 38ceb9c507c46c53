#include "app/intake/lefttodo.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

namespace {

QString dayText(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime().date(), QCoreApplication::translate("Intake", "d MMM yyyy"));
}

QString stateText(ConsentState state)
{
    switch (state) {
    case ConsentState::Missing: return QCoreApplication::translate("Intake", "not signed yet");
    case ConsentState::Expired: return QCoreApplication::translate("Intake", "expired");
    case ConsentState::Withdrawn: return QCoreApplication::translate("Intake", "withdrawn");
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
        left += {Kind::Received, known.received->complete ? QCoreApplication::translate("Intake", "Filled in by the client") : QCoreApplication::translate("Intake", "Begun by the client"),
                 QCoreApplication::translate("Intake", "on %1, not taken over yet").arg(dayText(known.received->at))};
    if (known.begun)
        left += {Kind::Begun, QCoreApplication::translate("Intake", "Health form begun"), QCoreApplication::translate("Intake", "on %1, not finished").arg(dayText(*known.begun))};
    if (!known.intake && left.isEmpty())
        left += {Kind::NoIntake, QCoreApplication::translate("Intake", "No intake yet"), QCoreApplication::translate("Intake", "nothing is known of this client’s health")};
    for (const ConsentStanding &standing : known.consents) {
        if (standing.isLacking())
            left += {Kind::Consent, QCoreApplication::translate("Intake", "Consent: %1").arg(knowledgeWords(standing.text.title)), stateText(standing.state)};
    }
    if (known.isDue(today) && !known.received && !known.begun)
        left += {Kind::Due, QCoreApplication::translate("Intake", "Intake is due"), QCoreApplication::translate("Intake", "last looked through on %1").arg(dayText(known.intake->at))};
    return left;
}

} // namespace untie
