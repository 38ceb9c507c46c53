#pragma once

#include "app/security/administration.h"
#include "app/security/session.h"
#include "tests/support/cheapkdf.h"

#include <QTemporaryDir>

namespace untie {

/// A real clinic on disk with one owner, encrypted as always but for a cheap password key. Gone with this object.
class TestClinic
{
public:
    TestClinic();

    const ClinicFolder &folder() const { return m_folder; }
    static QString ownerName() { return QStringLiteral("Test Owner"); }
    static QString passwordText() { return QStringLiteral("seven linden boxes"); }
    static Secret password() { return Secret::fromText(passwordText()); }
    PersonId owner() const { return m_owner; }
    const QString &recoverySheet() const { return m_recoverySheet; }

    /// Signs the owner in.
    OpenClinic open() const;
    OpenClinic open(const QString &name) const; ///< somebody who was employed
    /// Gives somebody an account with the same password as the owner's.
    PersonId employ(const QString &name, Role role) const;
    /// The owner, for an act of administration.
    Administrator administrator() const { return {m_folder, m_owner, m_password}; }
    /// R, from the sheet.
    Secret recovery() const;
    /// A folder beside the clinic's, for copies and exports.
    QString beside(const QString &name) const { return m_dir.filePath(name); }

private:
    CheapKdf m_cheap;
    QTemporaryDir m_dir;
    ClinicFolder m_folder;
    PersonId m_owner = newId<PersonId>();
    Secret m_password = password();
    QString m_recoverySheet;
};

} // namespace untie
