#pragma once

#include "app/security/session.h"

#include <QByteArray>

namespace untie {

/// Lets an owner into a clinic whose passwords are forgotten or whose keyring is lost: by the recovery secret, under a
/// name and a new password. Somebody whom the clinic's own list does not know is written into it. For the storage
/// thread; see recoverWithSheet() for what can go wrong. `clinic` is the number that a new keyring gets, where it is
/// known.
Result<OpenClinic> recoverClinic(const ClinicFolder &folder, const Secret &recovery, const QString &name, const Secret &password,
                                 const QByteArray &clinic = {});

} // namespace untie
