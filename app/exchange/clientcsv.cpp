#include "app/exchange/clientcsv.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

struct Column
{
    QLatin1StringView name;
    QString (*cell)(const Client &client);
};

/// All that is not the preferred one, one below the other.
QString joined(const QList<Contact> &contacts)
{
    QStringList texts;
    for (const Contact &contact : contacts)
        texts += contact.text;
    return texts.join(u'\n');
}

const Column columns[] = {
    {"Given name"_L1, [](const Client &client) { return client.given; }},
    {"Family name"_L1, [](const Client &client) { return client.family; }},
    {"Preferred name"_L1, [](const Client &client) { return client.preferred; }},
    {"Pronouns"_L1, [](const Client &client) { return client.pronouns; }},
    {"Date of birth"_L1, [](const Client &client) { return client.born ? client.born->toString(Qt::ISODate) : QString(); }},
    {"Phone"_L1, [](const Client &client) { return client.phone; }},
    {"Other phones"_L1, [](const Client &client) { return joined(client.otherPhones); }},
    {"E-mail"_L1, [](const Client &client) { return client.email; }},
    {"Other e-mails"_L1, [](const Client &client) { return joined(client.otherEmails); }},
    {"Street"_L1, [](const Client &client) { return client.address.lines; }},
    {"Postcode"_L1, [](const Client &client) { return client.address.postcode; }},
    {"City"_L1, [](const Client &client) { return client.address.place; }},
    {"Region"_L1, [](const Client &client) { return client.address.region; }},
    {"Country"_L1, [](const Client &client) { return client.address.country; }},
    {"Language"_L1, [](const Client &client) { return client.language; }},
    {"Occupation"_L1, [](const Client &client) { return client.occupation; }},
    {"Referred by"_L1, [](const Client &client) { return client.referredBy; }},
    {"Doctor"_L1, [](const Client &client) { return client.doctor; }},
    {"Emergency contact"_L1, [](const Client &client) { return client.emergency.name; }},
    {"Emergency relationship"_L1, [](const Client &client) { return client.emergency.relation; }},
    {"Emergency phone"_L1, [](const Client &client) { return client.emergency.phone; }},
    {"Tags"_L1, [](const Client &client) { return client.tags.join(u", "_s); }},
    {"Note"_L1, [](const Client &client) { return client.deskNote; }},
};

} // namespace

QStringList clientColumns()
{
    QStringList names;
    for (const Column &column : columns)
        names += column.name;
    return names;
}

QStringList clientCells(const Client &client)
{
    QStringList cells;
    for (const Column &column : columns)
        cells += column.cell(client);
    return cells;
}

} // namespace untie
