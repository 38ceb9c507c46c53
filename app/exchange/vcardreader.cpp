#include "app/exchange/vcardreader.h"

#include "app/exchange/cardkin.h"
#include "app/exchange/decodedtext.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostInALine = 28'000'000; ///< bytes: the largest picture, as letters
constexpr qsizetype mostInAText = 1'000'000; ///< bytes

/// "item1.TEL;TYPE=cell,voice:+43 1" taken apart.
struct Property
{
    QByteArray group; ///< upper case: "ITEM1"
    QByteArray name; ///< upper case
    QList<QByteArray> types; ///< upper case: CELL, PREF, QUOTED-PRINTABLE
    QByteArray charset;
    QByteArray value;
};

void addParameter(const QByteArray &written, Property &property)
{
    const qsizetype equals = written.indexOf('=');
    const QByteArray name = equals < 0 ? QByteArray() : written.first(equals).trimmed().toUpper();
    QByteArray value = written.sliced(equals + 1).trimmed();
    value.replace('"', "");
    if (name == "CHARSET") {
        property.charset = value.toUpper();
        return;
    }
    if (name == "PREF") {
        property.types += "PREF";
        return;
    }
    if (!name.isEmpty() && name != "TYPE" && name != "ENCODING")
        return;
    for (const QByteArray &type : value.toUpper().split(','))
        property.types += type.trimmed();
}

std::optional<Property> propertyOf(const QByteArray &line)
{
    const qsizetype colon = unquoted(line, ':');
    if (colon <= 0)
        return std::nullopt;
    QList<QByteArray> head = line.first(colon).split(';');
    Property property;
    property.name = head.takeFirst().trimmed().toUpper();
    const qsizetype dot = property.name.lastIndexOf('.');
    property.group = property.name.first(std::max<qsizetype>(dot, 0));
    property.name = property.name.sliced(dot + 1);
    for (const QByteArray &parameter : std::as_const(head))
        addParameter(parameter, property);
    property.value = line.sliced(colon + 1);
    return property;
}

QByteArray fromQuotedPrintable(const QByteArray &value)
{
    QByteArray out;
    out.reserve(value.size());
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QByteArray hex = value.mid(i + 1, 2);
        bool isHex = false;
        const int code = hex.toInt(&isHex, 16);
        if (value.at(i) == '=' && hex.size() == 2 && isHex) {
            out += char(code);
            i += 2;
        } else {
            out += value.at(i);
        }
    }
    return out;
}

/// The bytes of a value as text: in the encoding it names, else as guessed.
QString textOf(const Property &property)
{
    const QByteArray value = property.value.first(std::min(property.value.size(), mostInAText));
    const QByteArray bytes = property.types.contains("QUOTED-PRINTABLE") ? fromQuotedPrintable(value) : value;
    if (property.charset == "ISO-8859-1" || property.charset == "WINDOWS-1252")
        return decoded(bytes, TextEncoding::Windows1252).text;
    const TextEncoding guessed = guessedEncoding(bytes);
    return decoded(bytes, guessed == TextEncoding::Windows1252 ? guessed : TextEncoding::Utf8).text;
}

/// A value's parts between semicolons, with what was escaped written out.
QStringList partsOf(const QString &value)
{
    QStringList parts;
    qsizetype from = 0;
    for (qsizetype i = 0; i < value.size(); ++i) {
        if (value.at(i) == u'\\') {
            ++i;
        } else if (value.at(i) == u';') {
            parts += unescaped(value.sliced(from, i - from));
            from = i + 1;
        }
    }
    return parts << unescaped(value.sliced(from));
}

/// The whole of a value that has no parts: a semicolon in it is a letter.
QString wholeOf(const QString &value)
{
    return unescaped(value).trimmed();
}

CardField phoneKindOf(const QList<QByteArray> &types)
{
    if (types.contains("CELL"))
        return CardField::Mobile;
    if (types.contains("WORK"))
        return CardField::WorkPhone;
    if (types.contains("HOME"))
        return CardField::HomePhone;
    return CardField::Phone;
}

void addName(const QStringList &parts, AddressCard &card)
{
    const QString given = QStringList{parts.value(1), parts.value(2)}.join(u' ').trimmed(); // with what stands between
    card.values += {{CardField::Family, parts.value(0).trimmed()}, {CardField::Given, given}};
}

void addAddress(const QStringList &parts, AddressCard &card)
{
    const QStringList street = QStringList{parts.value(0).trimmed(), parts.value(1).trimmed(), parts.value(2).trimmed()};
    card.values += {{CardField::Street, street.filter(QRegularExpression(u"\\S"_s)).join(u'\n')},
                    {CardField::Place, parts.value(3).trimmed()},
                    {CardField::Region, parts.value(4).trimmed()},
                    {CardField::Postcode, parts.value(5).trimmed()},
                    {CardField::Country, parts.value(6).trimmed()}};
}

/// What is preferred stands before the others of its kind.
void addReach(CardField field, const QString &text, bool preferred, AddressCard &card)
{
    const auto isReach = [](const CardValue &value) {
        return value.field == CardField::Phone || value.field == CardField::Mobile || value.field == CardField::HomePhone
               || value.field == CardField::WorkPhone || value.field == CardField::Email;
    };
    const auto place = preferred ? std::ranges::find_if(card.values, isReach) : card.values.end();
    card.values.insert(place, CardValue{field, text});
}

/// "data:image/jpeg;base64,…" in 4.0, the letters alone with ENCODING=b before, or an address, which nobody asks. The first one counts.
void addPhoto(const Property &property, AddressCard &card)
{
    QByteArray letters = property.value.trimmed();
    if (letters.isEmpty() || !card.photo.isEmpty())
        return;
    const qsizetype comma = letters.left(5).toLower() == "data:" ? letters.indexOf(',') : -1;
    if (comma >= 0)
        letters = letters.sliced(comma + 1);
    if (letters.contains(':')) { // as no such letters do
        card.isPhotoElsewhere = true;
        return;
    }
    card.photo = QByteArray::fromBase64(letters);
    if (card.photo.isEmpty())
        card.photo = letters; // no picture, and told so
}

void add(const Property &property, AddressCard &card, CardKin &kin)
{
    static const QHash<QByteArray, CardField> simple{
        {"FN", CardField::Name},       {"NICKNAME", CardField::Preferred}, {"BDAY", CardField::Born},        {"NOTE", CardField::Note},
        {"TITLE", CardField::Occupation}, {"ROLE", CardField::Occupation}, {"CATEGORIES", CardField::Tags}, {"LANG", CardField::Language},
        {"PRONOUNS", CardField::Pronouns}};
    if (property.name == "PHOTO")
        return addPhoto(property, card);
    const QString value = textOf(property);
    QStringList types;
    for (const QByteArray &type : property.types)
        types += QString::fromLatin1(type).toLower();
    if (kin.take(property.group, property.name, types, value))
        return;
    const bool preferred = property.types.contains("PREF");
    if (property.name == "N")
        addName(partsOf(value), card);
    else if (property.name == "ADR")
        addAddress(partsOf(value), card);
    else if (property.name == "TEL")
        addReach(phoneKindOf(property.types), wholeOf(value.startsWith("tel:"_L1) ? value.sliced(4) : value), preferred, card);
    else if (property.name == "EMAIL")
        addReach(CardField::Email, wholeOf(value), preferred, card);
    else if (property.name == "ORG")
        card.values += {CardField::Note, wholeOf(value), u"ORG"_s};
    else if (const CardField field = simple.value(property.name, CardField::None); field != CardField::None)
        card.values += {field, wholeOf(value)};
}

/// A name in one is of use only where it does not stand in its parts too.
void tidy(AddressCard &card)
{
    card.values.removeIf([](const CardValue &value) { return value.text.isEmpty(); });
    const bool inParts = std::ranges::any_of(card.values, [](const CardValue &value) { return value.field == CardField::Family || value.field == CardField::Given; });
    if (inParts)
        card.values.removeIf([](const CardValue &value) { return value.field == CardField::Name; });
}

bool isLine(const QByteArray &line, QByteArrayView keyword)
{
    return line.trimmed().compare(keyword, Qt::CaseInsensitive) == 0;
}

} // namespace

VCardReader::VCardReader(QByteArrayView bytes)
    : m_lines(bytes, FoldedLines::Folding::OrQuotedPrintable, mostInALine)
{
}

std::optional<AddressCard> VCardReader::next()
{
    AddressCard card;
    CardKin kin;
    int depth = 0; // a 2.1 card may hold another, of an agent: it is no client
    while (const auto line = m_lines.next()) {
        if (isLine(line->bytes, "BEGIN:VCARD")) {
            if (++depth == 1) {
                card = {line->line, {}};
                kin = {};
            }
            continue;
        }
        if (isLine(line->bytes, "END:VCARD")) {
            depth = std::max(0, depth - 1);
            if (depth > 0)
                continue;
            kin.finish(card);
            tidy(card);
            if (!card.values.isEmpty())
                return card;
            continue;
        }
        if (depth == 1) {
            if (const auto property = propertyOf(line->bytes))
                add(*property, card, kin);
        }
    }
    kin.finish(card);
    tidy(card);
    if (depth > 0 && !card.values.isEmpty())
        return card;
    return std::nullopt;
}

bool isVCard(QByteArrayView bytes)
{
    const QByteArray start = bytes.first(std::min<qsizetype>(bytes.size(), 200)).toByteArray().trimmed().toUpper();
    return start.contains("BEGIN:VCARD");
}

} // namespace untie
