#include "app/security/account.h"

#include "app/common/text.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

Error invalidName(const char *sentence)
{
    return {Error::Kind::Invalid, u"name of an account"_s, QCoreApplication::translate("AccountName", sentence)};
}

QString comparable(const QString &name)
{
    return tidied(name).toCaseFolded();
}

} // namespace

const KeyringPerson *accountNamed(const Keyring &keyring, const QString &typed)
{
    const QString asked = comparable(typed);
    const auto found = std::ranges::find_if(keyring.people, [&](const KeyringPerson &person) { return comparable(person.name) == asked; });
    return found == keyring.people.end() ? nullptr : &*found;
}

Result<QString> checkedAccountName(const Keyring &keyring, PersonId person, const QString &typed)
{
    const QString name = tidied(typed);
    if (name.isEmpty())
        return fail(invalidName(QT_TRANSLATE_NOOP("AccountName", "An account needs a name.")));
    if (name.size() > longestAccountName)
        return fail(invalidName(QT_TRANSLATE_NOOP("AccountName", "The name of an account can have at most 200 letters.")));
    const KeyringPerson *there = accountNamed(keyring, name);
    if (there && there->person != person)
        return fail(invalidName(QT_TRANSLATE_NOOP("AccountName", "There is an account of this name already. Add something that tells the two apart.")));
    return name;
}

Result<> giveIdentity(KeyringPerson &person, const QByteArray &clinic, const Secret &password)
{
    const Identity identity = newIdentity();
    const auto wrapped = wrap(identity, {clinic, person.person}, password, calibratedCost());
    if (!wrapped)
        return fail(wrapped.error());
    person.keys = identity.shown;
    person.wrapped = *wrapped;
    return {};
}

void retire(Keyring &keyring, const KeyringPerson &person)
{
    keyring.retired.append({person.person, person.keys.signing, QDateTime::currentMSecsSinceEpoch()});
}

} // namespace untie
