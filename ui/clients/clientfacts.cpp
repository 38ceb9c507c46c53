#include "ui/clients/clientfacts.h"

#include "app/common/language.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "ui/clients/clientlistmodel.h"
#include "ui/clients/contactwords.h"
#include "ui/clients/typeddate.h"
#include "ui/common/hline.h"
#include "ui/common/text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString phones(const Client &client, const QString &country)
{
    QStringList lines;
    if (!client.phone.isEmpty())
        lines += phoneWords({client.phoneKind, client.phone}, country);
    for (const Contact &phone : client.otherPhones)
        lines += phoneWords(phone, country);
    return lines.join(u'\n');
}

QString emails(const Client &client)
{
    QStringList lines;
    if (!client.email.isEmpty())
        lines += emailWords({client.emailKind, client.email});
    for (const Contact &email : client.otherEmails)
        lines += emailWords(email);
    return lines.join(u'\n');
}

QString emergency(const EmergencyContact &contact, const QString &country)
{
    const QString who = contact.relation.isEmpty() || contact.name.isEmpty()
                            ? contact.name + contact.relation
                            : ClientFacts::tr("%1 (%2)", "name, relation to the client").arg(contact.name, contact.relation);
    return joined({who, contact.phone.isEmpty() ? QString() : phoneWords({ContactKind::Other, contact.phone}, country)}, u"\n"_s);
}

} // namespace

ClientFacts::ClientFacts(int captionWidth, QWidget *parent)
    : QWidget(parent)
    , m_captionWidth(captionWidth)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void ClientFacts::add(const QString &name, const QString &caption, const QString &fact)
{
    if (fact.isEmpty())
        return;
    const int place = m_grid->rowCount();
    QLabel *title = newLabel(caption, TextRole::Small, m_rows);
    QLabel *text = newLabel(fact, TextRole::Body, m_rows);
    text->setObjectName(name);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    for (QLabel *label : {title, text})
        label->setContentsMargins(0, space::normal, 0, space::normal);
    m_grid->addWidget(title, place, 0, Qt::AlignTop);
    m_grid->addWidget(text, place, 1);
    m_grid->addWidget(new HLine(m_rows), place + 1, 0, 1, 2);
}

void ClientFacts::show(const Client &client, const QList<LinkedClient> &linked, const QString &country, QDate today)
{
    delete m_rows;
    m_rows = new QWidget(this);
    layout()->addWidget(m_rows);
    m_grid = new QGridLayout(m_rows);
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::header);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnMinimumWidth(0, m_captionWidth);
    m_grid->setColumnStretch(1, 1);
    const QString language = Translator::forProgram().language();
    add(u"cardPhone"_s, tr("Phone"), phones(client, country));
    add(u"cardEmail"_s, tr("E-mail"), emails(client));
    add(u"cardAddress"_s, tr("Address"), linesOf(client.address, country, language).join(u'\n'));
    add(u"cardBorn"_s, tr("Date of birth"), client.born ? shownDate(*client.born, QLocale()) : QString());
    add(u"cardReminders"_s, tr("Reminders"), reminderWords(client.reminders));
    add(u"cardLanguage"_s, tr("Language"), client.language.isEmpty() ? QString() : nameOfLanguage(client.language));
    add(u"cardEmergency"_s, tr("In an emergency"), emergency(client.emergency, country));
    add(u"cardLinks"_s, tr("Belongs to"), linkWords(linked).join(u'\n'));
    add(u"cardOccupation"_s, tr("Occupation"), client.occupation);
    add(u"cardActivities"_s, tr("Activities"), client.activities);
    add(u"cardReferredBy"_s, tr("Referred by"), client.referredBy);
    add(u"cardDoctor"_s, tr("Doctor"), client.doctor);
    add(u"cardTags"_s, tr("Tags"), commaList(client.tags));
    add(u"cardLastVisit"_s, tr("Last visit"), dayText(client.lastVisit, today));
    add(u"cardNote"_s, tr("Note for the front desk"), client.deskNote);
}

QString restrictedWords(const QString &why)
{
    return ClientFacts::tr("Restricted: nobody works with this record. %1", "a reason").arg(why);
}

QString besideName(const Client &client, QDate today)
{
    const QString said = client.pronounced.isEmpty() ? QString() : ClientFacts::tr("“%1”", "how a name is said").arg(client.pronounced);
    return factLine({client.archived ? ClientFacts::tr("archived") : QString(), ageText(client.born, today), client.pronouns, said});
}

} // namespace untie
