#include "ui/clients/contactwords.h"

#include "app/clients/phonenumber.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString word(const char *text)
{
    return QCoreApplication::translate("untie::ContactWords", text);
}

QString withKind(const QString &text, ContactKind kind)
{
    return kind == ContactKind::Other ? text : text + u" · "_s + nameOf(kind);
}

} // namespace

QString nameOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Mobile: return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Mobile"));
    case ContactKind::Home: return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Home"));
    case ContactKind::Work: return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Work"));
    case ContactKind::Other: break;
    }
    return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Other"));
}

QString linkWords(const LinkedClient &linked)
{
    Client client;
    client.given = linked.given;
    client.family = linked.family;
    client.preferred = linked.preferred;
    return QCoreApplication::translate("untie::ContactWords", "%1 (%2)", "name, what they are to the client").arg(displayName(client), nameOf(linked.kind));
}

QStringList linkWords(const QList<LinkedClient> &linked)
{
    QStringList words;
    for (const LinkedClient &one : linked)
        words += linkWords(one);
    return words;
}

QString reminderWords(const std::optional<ReminderWays> &reminders)
{
    if (!reminders)
        return {};
    if (!*reminders)
        return word(QT_TRANSLATE_NOOP("untie::ContactWords", "Wants no reminders"));
    QStringList ways;
    if (reminders->testFlag(ReminderWay::Phone))
        ways += word(QT_TRANSLATE_NOOP("untie::ContactWords", "by phone"));
    if (reminders->testFlag(ReminderWay::Email))
        ways += word(QT_TRANSLATE_NOOP("untie::ContactWords", "by e-mail"));
    if (reminders->testFlag(ReminderWay::Text))
        ways += word(QT_TRANSLATE_NOOP("untie::ContactWords", "by text message"));
    return QLocale().createSeparatedList(ways);
}

QString phoneWords(const Contact &phone, const QString &country)
{
    return withKind(shownPhone(phone.text, country), phone.kind);
}

QString emailWords(const Contact &email)
{
    return withKind(email.text, email.kind);
}

} // namespace untie
