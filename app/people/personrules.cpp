#include "app/people/personrules.h"

#include "app/common/text.h"

#include <QCoreApplication>

namespace untie {

namespace {

constexpr int longestName = 200;
constexpr int longestCredential = 60;

} // namespace

QStringList problemsOf(const Person &person)
{
    const Person clean = tidied(person);
    QStringList problems;
    if (clean.name.isEmpty())
        problems += QCoreApplication::translate("PersonRules", "Somebody who works here needs a name.");
    if (clean.name.size() > longestName)
        problems += QCoreApplication::translate("PersonRules", "This name has %1 letters; at most %2 can be stored.").arg(clean.name.size()).arg(longestName);
    if (clean.credential.size() > longestCredential)
        problems += QCoreApplication::translate("PersonRules", "These credentials have %1 letters; at most %2 can be stored.")
                        .arg(clean.credential.size())
                        .arg(longestCredential);
    return problems;
}

Person tidied(Person person)
{
    person.name = tidied(person.name);
    person.credential = tidied(person.credential);
    return person;
}

} // namespace untie
