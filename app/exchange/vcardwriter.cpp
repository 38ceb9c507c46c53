#include "app/exchange/vcardwriter.h"

#include "app/exchange/cardkin.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// A value, or a part of one, with what has a meaning in a card escaped (RFC 6350, 3.4).
QString escaped(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'\n', "\\n"_L1).replace(u',', "\\,"_L1).replace(u';', "\\;"_L1);
}

/// RFC 6350, 3.2: at most 75 bytes a line, never within a letter.
QByteArray foldedLine(const QString &line)
{
    constexpr qsizetype longest = 75;
    const auto isWithin = [](char byte) { return (uchar(byte) & 0xC0) == 0x80; };
    const QByteArray bytes = line.toUtf8();
    QByteArray out;
    qsizetype from = 0;
    for (qsizetype room = longest; bytes.size() - from > room; room = longest - 1) {
        qsizetype end = from + room;
        while (isWithin(bytes.at(end)))
            --end;
        out += bytes.sliced(from, end - from) + "\r\n ";
        from = end;
    }
    return out + bytes.sliced(from) + "\r\n";
}

class Writer final
{
public:
    void add(const QString &property, const QString &value)
    {
        if (!value.isEmpty())
            m_bytes += foldedLine(property + u':' + escaped(value));
    }
    void addParts(const QString &property, const QStringList &parts)
    {
        QStringList written;
        for (const QString &part : parts)
            written += escaped(part);
        if (!parts.join(QString()).isEmpty())
            m_bytes += foldedLine(property + u':' + written.join(u';'));
    }
    void addRaw(const QString &line) { m_bytes += foldedLine(line); }
    QByteArray bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

QString typeOf(ContactKind kind)
{
    switch (kind) {
    case ContactKind::Mobile: return u";TYPE=cell"_s;
    case ContactKind::Home: return u";TYPE=home"_s;
    case ContactKind::Work: return u";TYPE=work"_s;
    case ContactKind::Other: return {};
    }
    Q_UNREACHABLE();
}

void addContacts(const QString &property, const QString &preferred, ContactKind kind, const QList<Contact> &others, Writer &card)
{
    card.add(property + typeOf(kind) + u";PREF=1"_s, preferred);
    for (const Contact &other : others)
        card.add(property + typeOf(other.kind), other.text);
}

QString uidOf(ClientId client)
{
    return u"urn:untie:client:%1"_s.arg(client.value);
}

/// The one that a group joins: who it is, what they are in words of the clinic, and the number.
void addEmergency(const EmergencyContact &contact, Writer &card)
{
    card.add(u"emergency.RELATED;TYPE=emergency;VALUE=text"_s, contact.name);
    card.add(u"emergency.RELATED;TYPE=emergency;VALUE=text"_s, contact.phone);
    card.add(u"emergency.X-ABLabel"_s, contact.relation);
}

/// By their card, which stands in the same file, or by name where there is none of them.
void addLink(const LinkedClient &linked, Writer &card)
{
    const QString property = u"RELATED;TYPE="_s + relatedTypeOf(linked.kind);
    if (!linked.archived)
        return card.add(property, uidOf(linked.id));
    Client named;
    named.given = linked.given;
    named.family = linked.family;
    named.preferred = linked.preferred;
    card.add(property + u";VALUE=text"_s, displayName(named));
}

} // namespace

QByteArray vcardOf(const Client &client, const QByteArray &photo, const QList<LinkedClient> &links)
{
    Writer card;
    card.add(u"BEGIN"_s, u"VCARD"_s);
    card.add(u"VERSION"_s, u"4.0"_s);
    card.add(u"UID"_s, uidOf(client.id));
    card.add(u"FN"_s, displayName(client));
    card.addParts(u"N"_s, {client.family, client.given, {}, {}, {}});
    card.add(u"NICKNAME"_s, client.preferred);
    card.add(u"PRONOUNS"_s, client.pronouns); // RFC 9554
    if (client.born)
        card.add(u"BDAY"_s, client.born->toString(u"yyyyMMdd"_s));
    addContacts(u"TEL"_s, client.phone, client.phoneKind, client.otherPhones, card);
    addContacts(u"EMAIL"_s, client.email, client.emailKind, client.otherEmails, card);
    const Address &address = client.address;
    card.addParts(u"ADR"_s, {{}, {}, address.lines, address.place, address.region, address.postcode, address.country});
    card.add(u"LANG"_s, client.language);
    card.add(u"TITLE"_s, client.occupation);
    if (!client.tags.isEmpty()) { // the commas between them are marks
        QStringList tags;
        for (const QString &tag : client.tags)
            tags += escaped(tag);
        card.addRaw(u"CATEGORIES:"_s + tags.join(u','));
    }
    addEmergency(client.emergency, card);
    for (const LinkedClient &linked : links)
        addLink(linked, card);
    card.add(u"NOTE"_s, client.deskNote);
    if (!photo.isEmpty())
        card.addRaw(u"PHOTO:data:image/jpeg;base64,"_s + QString::fromLatin1(photo.toBase64()));
    card.add(u"END"_s, u"VCARD"_s);
    return card.bytes();
}

} // namespace untie
