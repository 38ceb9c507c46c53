#include "ui/common/roletext.h"

#include <QCoreApplication>

namespace untie {

QString roleText(Role role)
{
    switch (role) {
    case Role::Receptionist: return QCoreApplication::translate("untie::RoleText", "Front desk");
    case Role::Therapist: return QCoreApplication::translate("untie::RoleText", "Therapist");
    case Role::Owner: return QCoreApplication::translate("untie::RoleText", "Therapist, owner");
    }
    Q_UNREACHABLE();
}

} // namespace untie
