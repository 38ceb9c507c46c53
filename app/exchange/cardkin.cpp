#include "app/exchange/cardkin.h"

#include "app/common/text.h"
#include "app/exchange/contentlines.h"

#include <QUrl>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostKin = 20; ///< that one card may name

/// The first word of a kind is the one we write.
struct Word
{
    QLatin1StringView word;
    LinkKind kind;
};

constexpr Word words[] = {
    {"agent"_L1, LinkKind::Guardian},  {"guardian"_L1, LinkKind::Guardian}, {"x-ward"_L1, LinkKind::Ward},    {"ward"_L1, LinkKind::Ward},
    {"parent"_L1, LinkKind::Parent},   {"mother"_L1, LinkKind::Parent},     {"father"_L1, LinkKind::Parent},  {"child"_L1, LinkKind::Child},
    {"son"_L1, LinkKind::Child},       {"daughter"_L1, LinkKind::Child},    {"spouse"_L1, LinkKind::Partner}, {"partner"_L1, LinkKind::Partner},
    {"husband"_L1, LinkKind::Partner}, {"wife"_L1, LinkKind::Partner},      {"domestic partner"_L1, LinkKind::Partner},
    {"sibling"_L1, LinkKind::Sibling}, {"brother"_L1, LinkKind::Sibling},   {"sister"_L1, LinkKind::Sibling},
    {"kin"_L1, LinkKind::Relative},    {"relative"_L1, LinkKind::Relative},
};

const auto emergency = "emergency"_L1;

/// Fields of programs that have one for each kind.
QString kindInName(const QByteArray &name)
{
    static const QHash<QByteArray, QString> kinds{{"X-SPOUSE", u"spouse"_s},          {"X-EVOLUTION-SPOUSE", u"spouse"_s}, {"X-KADDRESSBOOK-X-SPOUSESNAME", u"spouse"_s},
                                                  {"X-MS-SPOUSE", u"spouse"_s},       {"X-MS-CHILD", u"child"_s},          {"X-CHILD", u"child"_s},
                                                  {"X-EMERGENCY-CONTACT", u"emergency"_s}};
    return kinds.value(name);
}

/// "vnd.android.cursor.item/relation;Jane;14;;": the number says what they are, 0 that it stands behind.
QStringList androidRelation(const QString &value)
{
    static const QHash<QString, QString> kinds{{u"2"_s, u"brother"_s}, {u"3"_s, u"child"_s},    {u"4"_s, u"partner"_s}, {u"5"_s, u"father"_s}, {u"8"_s, u"mother"_s},
                                               {u"9"_s, u"parent"_s},  {u"10"_s, u"partner"_s}, {u"12"_s, u"relative"_s}, {u"13"_s, u"sister"_s}, {u"14"_s, u"spouse"_s}};
    const QStringList parts = value.split(u';');
    if (parts.value(0) != "vnd.android.cursor.item/relation"_L1)
        return {};
    return {unescaped(parts.value(1)).trimmed(), parts.value(2) == "0"_L1 ? parts.value(3).trimmed() : kinds.value(parts.value(2))};
}

/// "_$!<Spouse>!$_" is a label that Apple translates; others stand as they were typed.
QString plainLabel(const QString &label)
{
    const QString plain = unescaped(label).trimmed();
    return plain.startsWith("_$!<"_L1) && plain.endsWith(">!$_"_L1) ? plain.sliced(4, plain.size() - 8) : plain;
}

/// The same card is named with and without what kind of number it is.
QString plainUid(const QString &uid)
{
    const QString plain = uid.trimmed();
    return plain.startsWith("urn:uuid:"_L1, Qt::CaseInsensitive) ? plain.sliced(9).toLower() : plain;
}

bool isUid(const QString &value)
{
    return value.startsWith("urn:"_L1, Qt::CaseInsensitive) || value.startsWith("uuid:"_L1, Qt::CaseInsensitive);
}

bool isPhone(const QString &text)
{
    return text.startsWith("tel:"_L1, Qt::CaseInsensitive) || (digitsOf(text).size() >= 3 && std::ranges::none_of(text, [](QChar c) { return c.isLetter(); }));
}

} // namespace

QString relatedTypeOf(LinkKind kind)
{
    return std::ranges::find(words, kind, &Word::kind)->word;
}

std::optional<LinkKind> linkKindCalled(const QString &word)
{
    const auto known = std::ranges::find_if(words, [&word](const Word &one) { return word.compare(one.word, Qt::CaseInsensitive) == 0; });
    return known == std::end(words) ? std::nullopt : std::optional(known->kind);
}

bool CardKin::take(const QByteArray &group, const QByteArray &name, const QStringList &types, const QString &value)
{
    const QString place = QString::fromLatin1(group);
    if (name == "UID") {
        m_uid = plainUid(unescaped(value));
        return true;
    }
    if (name == "X-ABLABEL") {
        m_labels.insert(place, plainLabel(value));
        return true;
    }
    if (name == "TEL" && !group.isEmpty() && m_phones.size() < mostKin)
        m_phones += {place, types, unescaped(value).trimmed()};
    if (name == "TEL" || m_related.size() == mostKin)
        return false;
    if (const QString kind = kindInName(name); !kind.isEmpty()) {
        m_related += {{}, {kind}, unescaped(value).trimmed()};
        return true;
    }
    if (name == "X-ANDROID-CUSTOM") {
        const QStringList relation = androidRelation(value);
        if (!relation.isEmpty())
            m_related += {{}, relation.sliced(1), relation.constFirst()};
        return !relation.isEmpty();
    }
    if (name != "RELATED" && name != "X-ABRELATEDNAMES")
        return false;
    m_related += {place, types, unescaped(value).trimmed()};
    return true;
}

QString CardKin::labelOf(const Named &named) const
{
    return named.group.isEmpty() ? QString() : m_labels.value(named.group);
}

bool CardKin::isOfEmergency(const Named &named) const
{
    return named.types.contains(emergency, Qt::CaseInsensitive) || labelOf(named).contains(emergency, Qt::CaseInsensitive);
}

void CardKin::finish(AddressCard &card) const
{
    card.uid = m_uid;
    for (const Named &phone : m_phones) {
        const auto value = std::ranges::find(card.values, phone.text, &CardValue::text);
        if (isOfEmergency(phone) && value != card.values.end())
            value->field = CardField::EmergencyPhone;
    }
    for (const Named &named : m_related) {
        if (!named.text.isEmpty())
            takeRelated(named, card);
    }
}

void CardKin::takeRelated(const Named &named, AddressCard &card) const
{
    QStringList called = named.types;
    called += labelOf(named);
    std::optional<LinkKind> kind;
    for (const QString &word : std::as_const(called)) {
        if (!kind)
            kind = linkKindCalled(word);
    }
    if (isUid(named.text)) {
        if (kind || isOfEmergency(named))
            card.links += {plainUid(named.text), kind, isOfEmergency(named)};
        return;
    }
    if (isOfEmergency(named))
        return takeEmergency(named, card);
    called.removeIf([](const QString &word) { return word.isEmpty() || word.compare("pref"_L1, Qt::CaseInsensitive) == 0; });
    const QString label = kind ? nameOf(*kind) : called.isEmpty() ? nameOf(LinkKind::Relative) : called.constLast();
    card.values += {CardField::Note, named.text, label};
}

void CardKin::takeEmergency(const Named &named, AddressCard &card) const
{
    if (isPhone(named.text)) {
        const bool isUrl = named.text.startsWith("tel:"_L1, Qt::CaseInsensitive);
        card.values += {CardField::EmergencyPhone, isUrl ? QUrl::fromPercentEncoding(named.text.sliced(4).toUtf8()) : named.text};
        return;
    }
    card.values += {CardField::EmergencyName, named.text};
    const QString label = labelOf(named);
    if (!label.isEmpty() && !label.contains(emergency, Qt::CaseInsensitive)) {
        card.values += {CardField::EmergencyRelation, label};
        return;
    }
    for (const QString &type : named.types) {
        if (const auto kind = linkKindCalled(type))
            card.values += {CardField::EmergencyRelation, nameOf(*kind)};
    }
}

} // namespace untie
