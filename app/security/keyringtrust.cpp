#include "app/security/keyringtrust.h"

#include <QCoreApplication>

namespace untie {

QString explain(KeyringTrust trust)
{
    switch (trust) {
    case KeyringTrust::Trusted: return {};
    case KeyringTrust::Changed:
        return QCoreApplication::translate("KeyringTrust", "The list of accounts (the file “keyring”) was changed by something other than Untie. "
                                                           "The record is whole, but accounts cannot be changed until the "
                                                           "keyring is restored from a backup or made anew with the recovery sheet.");
    case KeyringTrust::Older:
        return QCoreApplication::translate("KeyringTrust", "The list of accounts (the file “keyring”) is older than this clinic remembers: somebody put "
                                                           "an old copy back, and passwords of that day open it again. Accounts cannot be changed until "
                                                           "the newest keyring is restored from a backup or made anew with the recovery sheet.");
    }
    Q_UNREACHABLE();
}

} // namespace untie
