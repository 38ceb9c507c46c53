#include "app/clients/clientrules.h"

#include "app/common/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestName = 200;
constexpr int longestPhone = 60;
constexpr int longestEmail = 254; // RFC 5321
constexpr int longestNote = 4000;
constexpr int oldestYears = 130;

bool looksLikeEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && at + 1 < email.size() && !email.contains(u' ');
}

} // namespace

QList<ClientProblem> problemsOf(const Client &client, QDate today)
{
    using Field = ClientProblem::Field;
    const Client clean = tidied(client);
    QList<ClientProblem> problems;
    if (clean.given.isEmpty() && clean.family.isEmpty() && clean.preferred.isEmpty())
        problems.append({Field::Name, QCoreApplication::translate("ClientRules", "A client needs a name; one word is enough.")});
    for (const QString &name : {clean.given, clean.family, clean.preferred}) {
        if (name.size() > longestName)
            problems.append({Field::Name, QCoreApplication::translate("ClientRules", "This name has %1 letters; at most %2 can be stored.").arg(name.size()).arg(longestName)});
    }
    if (clean.born) {
        if (!clean.born->isValid())
            problems.append({Field::Born, QCoreApplication::translate("ClientRules", "There is no such day. Give day, month and year, or leave it empty.")});
        else if (*clean.born > today)
            problems.append({Field::Born, QCoreApplication::translate("ClientRules", "This birth date lies in the future.")});
        else if (*clean.born < today.addYears(-oldestYears))
            problems.append({Field::Born, QCoreApplication::translate("ClientRules", "This birth date lies more than %1 years back. Look at the year.").arg(oldestYears)});
    }
    if (clean.phone.size() > longestPhone)
        problems.append({Field::Phone, QCoreApplication::translate("ClientRules", "This phone number has %1 characters; at most %2 can be stored.").arg(clean.phone.size()).arg(longestPhone)});
    else if (!clean.phone.isEmpty() && digitsOf(clean.phone).isEmpty())
        problems.append({Field::Phone, QCoreApplication::translate("ClientRules", "A phone number has digits. Other remarks go into the note.")});
    if (clean.email.size() > longestEmail)
        problems.append({Field::Email, QCoreApplication::translate("ClientRules", "This e-mail address has %1 characters; at most %2 can be stored.").arg(clean.email.size()).arg(longestEmail)});
    else if (!clean.email.isEmpty() && !looksLikeEmail(clean.email))
        problems.append({Field::Email, QCoreApplication::translate("ClientRules", "This is no e-mail address; one looks like name@example.org.")});
    if (clean.deskNote.size() > longestNote)
        problems.append({Field::DeskNote, QCoreApplication::translate("ClientRules", "This note has %1 characters; at most %2 can be stored.").arg(clean.deskNote.size()).arg(longestNote)});
    return problems;
}

Client tidied(Client client)
{
    for (QString *line : {&client.given, &client.family, &client.preferred, &client.phone, &client.email, &client.language})
        *line = tidied(*line);
    client.deskNote = tidiedLines(client.deskNote);
    return client;
}

} // namespace untie
