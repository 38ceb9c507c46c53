#include "ui/settings/rolewords.h"

#include <QCoreApplication>

namespace untie {

QString roleName(Role role)
{
    switch (role) {
    case Role::Receptionist: return QCoreApplication::translate("RoleWords", "Front desk");
    case Role::Therapist: return QCoreApplication::translate("RoleWords", "Therapist");
    case Role::Owner: return QCoreApplication::translate("RoleWords", "Owner");
    }
    Q_UNREACHABLE();
}

QString roleMeaning(Role role)
{
    switch (role) {
    case Role::Receptionist:
        return QCoreApplication::translate("RoleWords", "The front desk can open names and contact data. Their password opens nothing clinical, not even with another program.");
    case Role::Therapist:
        return QCoreApplication::translate("RoleWords", "Therapists can open the clients, their visits and their notes.");
    case Role::Owner:
        return QCoreApplication::translate("RoleWords", "Owners can open everything, clinical notes too. They decide who works here, see who opened which record, and hold the recovery sheet.");
    }
    Q_UNREACHABLE();
}

} // namespace untie
