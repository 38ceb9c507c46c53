#include "app/clients/clientrules.h"

#include "app/common/country.h"
#include "app/common/text.h"

#include <QCoreApplication>
#include <QMap>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int oldestYears = 130;
constexpr int longestTag = 60;
constexpr qsizetype mostContacts = 10;
constexpr qsizetype mostTags = 20;

using Field = ClientField;

QString sentence(const char *text)
{
    return QCoreApplication::translate("ClientRules", text);
}

bool looksLikeEmail(const QString &email)
{
    const qsizetype at = email.indexOf(u'@');
    return at > 0 && at == email.lastIndexOf(u'@') && at + 1 < email.size() && !email.contains(u' ');
}

QString tooLong(Field field, qsizetype size, int longest)
{
    QString text;
    switch (field) {
    case Field::Name: text = sentence(QT_TRANSLATE_NOOP("ClientRules", "This name has %1 letters; at most %2 can be stored.")); break;
    case Field::Phone:
    case Field::OtherPhones:
    case Field::EmergencyPhone: text = sentence(QT_TRANSLATE_NOOP("ClientRules", "This phone number has %1 characters; at most %2 can be stored.")); break;
    case Field::Email:
    case Field::OtherEmails: text = sentence(QT_TRANSLATE_NOOP("ClientRules", "This e-mail address has %1 characters; at most %2 can be stored.")); break;
    case Field::DeskNote: text = sentence(QT_TRANSLATE_NOOP("ClientRules", "This note has %1 characters; at most %2 can be stored.")); break;
    default: text = sentence(QT_TRANSLATE_NOOP("ClientRules", "This has %1 characters; at most %2 can be stored.")); break;
    }
    return text.arg(size).arg(longest);
}

int longestOf(Field field)
{
    return std::ranges::find(clientTexts(), field, &ClientText::field)->longest;
}

/// Why no phone number or e-mail address looks like that; empty where it does.
QString problemOfPhone(Field field, const QString &phone)
{
    if (phone.size() > longestOf(Field::Phone))
        return tooLong(field, phone.size(), longestOf(Field::Phone));
    if (!phone.isEmpty() && digitsOf(phone).isEmpty())
        return sentence(QT_TRANSLATE_NOOP("ClientRules", "A phone number has digits. Other remarks go into the note."));
    return {};
}

QString problemOfEmail(Field field, const QString &email)
{
    if (email.size() > longestOf(Field::Email))
        return tooLong(field, email.size(), longestOf(Field::Email));
    if (!email.isEmpty() && !looksLikeEmail(email))
        return sentence(QT_TRANSLATE_NOOP("ClientRules", "This is no e-mail address; one looks like name@example.org."));
    return {};
}

QString problemOfBirth(const Client &client, QDate today)
{
    if (!client.born)
        return {};
    if (!client.born->isValid())
        return sentence(QT_TRANSLATE_NOOP("ClientRules", "There is no such day. Give day, month and year, or leave it empty."));
    if (*client.born > today)
        return sentence(QT_TRANSLATE_NOOP("ClientRules", "This birth date lies in the future."));
    if (*client.born < today.addYears(-oldestYears))
        return sentence(QT_TRANSLATE_NOOP("ClientRules", "This birth date lies more than %1 years back. Look at the year.")).arg(oldestYears);
    return {};
}

QString problemOfText(const ClientText &text, const Client &client)
{
    const QString &typed = text.of(client);
    switch (text.field) {
    case Field::Phone:
    case Field::EmergencyPhone: return problemOfPhone(text.field, typed);
    case Field::Email: return problemOfEmail(text.field, typed);
    case Field::Country:
        if (!typed.isEmpty() && !countries().contains(typed))
            return sentence(QT_TRANSLATE_NOOP("ClientRules", "There is no country %1; choose one of the list.")).arg(typed.left(60));
        return {};
    default: return typed.size() > text.longest ? tooLong(text.field, typed.size(), text.longest) : QString();
    }
}

QString problemOfList(const QList<Contact> &contacts, Field field, QString (*problemOf)(Field, const QString &))
{
    for (const Contact &contact : contacts) {
        if (const QString problem = problemOf(field, contact.text); !problem.isEmpty())
            return problem;
    }
    if (contacts.size() > mostContacts)
        return sentence(QT_TRANSLATE_NOOP("ClientRules", "These are %1 besides the preferred one; at most %2 can be stored.")).arg(contacts.size()).arg(mostContacts);
    return {};
}

QString problemOfTags(const QStringList &tags)
{
    for (const QString &tag : tags) {
        if (tag.size() > longestTag)
            return tooLong(Field::Tags, tag.size(), longestTag);
    }
    if (tags.size() > mostTags)
        return sentence(QT_TRANSLATE_NOOP("ClientRules", "These are %1 tags; at most %2 can be stored.")).arg(tags.size()).arg(mostTags);
    return {};
}

/// Without what is empty or stands there twice; the first takes the preferred one's place where that is empty.
void tidy(QList<Contact> &others, QString &preferred, ContactKind &preferredKind)
{
    QList<Contact> kept;
    for (Contact contact : std::as_const(others)) {
        contact.text = tidied(contact.text);
        if (contact.text.isEmpty() || contact.text == preferred || std::ranges::find(kept, contact.text, &Contact::text) != kept.end())
            continue;
        kept += contact;
    }
    if (preferred.isEmpty() && !kept.isEmpty()) {
        preferred = kept.first().text;
        preferredKind = kept.takeFirst().kind;
    }
    if (preferred.isEmpty())
        preferredKind = ContactKind::Other;
    others = kept;
}

void tidy(QStringList &tags)
{
    QMap<QString, QString> byName;
    for (const QString &tag : commaParted(tags.join(u','))) { // a form parts them by commas
        const QString clean = tidied(tag);
        if (!clean.isEmpty() && !byName.contains(clean.toCaseFolded()))
            byName.insert(clean.toCaseFolded(), clean);
    }
    tags = byName.values();
    tags.sort();
}

} // namespace

QList<ClientProblem> problemsOf(const Client &client, QDate today)
{
    const Client clean = tidied(client);
    QList<ClientProblem> problems;
    const auto tell = [&problems](Field field, const QString &problem) {
        if (!problem.isEmpty())
            problems += ClientProblem{field, problem};
    };
    if (clean.given.isEmpty() && clean.family.isEmpty() && clean.preferred.isEmpty())
        tell(Field::Name, sentence(QT_TRANSLATE_NOOP("ClientRules", "A client needs a name; one word is enough.")));
    for (const ClientText &text : clientTexts())
        tell(text.field, problemOfText(text, clean));
    tell(Field::Born, problemOfBirth(clean, today));
    tell(Field::OtherPhones, problemOfList(clean.otherPhones, Field::OtherPhones, problemOfPhone));
    tell(Field::OtherEmails, problemOfList(clean.otherEmails, Field::OtherEmails, problemOfEmail));
    tell(Field::Tags, problemOfTags(clean.tags));
    std::ranges::stable_sort(problems, {}, &ClientProblem::field);
    return problems;
}

Client tidied(Client client)
{
    for (const ClientText &text : clientTexts()) {
        QString &typed = text.in(client);
        if (!typed.isEmpty())
            typed = text.lines ? tidiedLines(typed) : tidied(typed);
    }
    client.address.country = client.address.country.toUpper();
    tidy(client.otherPhones, client.phone, client.phoneKind);
    tidy(client.otherEmails, client.email, client.emailKind);
    if (!client.tags.isEmpty())
        tidy(client.tags);
    return client;
}

} // namespace untie
