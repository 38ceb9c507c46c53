#include "app/clients/duplicates.h"

#include "app/clients/typingerrors.h"
#include "app/common/text.h"

#include <algorithm>

namespace untie {

namespace {

// What a shared trait weighs. One alone does not make a person: families share a phone, and towns a name.
constexpr int sameName = 45;
constexpr int similarName = 25;
constexpr int sameFamily = 10;
constexpr int sameBorn = 35;
constexpr int similarBorn = 15;
constexpr int otherBorn = -40; ///< both are known, and differ: a father and his son
constexpr int samePhone = 30;
constexpr int sameEmail = 30;

constexpr qsizetype shortestDigits = 5; ///< fewer are no number one could call

QList<QByteArray> wordsOf(const QString &text)
{
    const QByteArray words = folded(text).toUtf8();
    return words.isEmpty() ? QList<QByteArray>() : words.split(' ');
}

bool areSimilar(const QByteArray &a, const QByteArray &b)
{
    const int most = forgivenIn(std::max(a.size(), b.size()));
    return lettersApart(a, b, most) <= most;
}

bool shareAWord(const QList<QByteArray> &a, const QList<QByteArray> &b, bool (*same)(const QByteArray &, const QByteArray &))
{
    return std::ranges::any_of(a, [&](const QByteArray &one) { return std::ranges::any_of(b, [&](const QByteArray &other) { return same(one, other); }); });
}

bool areEqual(const QByteArray &a, const QByteArray &b)
{
    return a == b;
}

QList<QByteArray> sortedWords(const ClientTraits &traits)
{
    QList<QByteArray> words = traits.family + traits.given;
    std::ranges::sort(words);
    words.erase(std::unique(words.begin(), words.end()), words.end());
    return words;
}

Traits commonName(const ClientTraits &a, const ClientTraits &b)
{
    const QList<QByteArray> mine = sortedWords(a);
    const QList<QByteArray> theirs = sortedWords(b);
    if (mine.isEmpty() || theirs.isEmpty())
        return {};
    if (mine == theirs)
        return Trait::Name;
    if (a.family.isEmpty() || b.family.isEmpty() || a.given.isEmpty() || b.given.isEmpty())
        return {};
    // Who has a preferred name, or gave one of several, is the same by family and any of the others.
    if (a.family == b.family && shareAWord(a.given, b.given, areEqual))
        return a.given.first() == b.given.first() ? Trait::Name : Trait::SimilarName;
    if (shareAWord(a.family, b.family, areSimilar) && shareAWord(a.given, b.given, areSimilar))
        return Trait::SimilarName;
    return shareAWord(a.family, b.family, areEqual) ? Traits(Trait::FamilyName) : Traits();
}

bool areSimilarDays(QDate a, QDate b)
{
    if (a.year() == b.year() && a.month() == b.day() && a.day() == b.month())
        return true;
    const QByteArray mine = a.toString(Qt::ISODate).toLatin1();
    const QByteArray theirs = b.toString(Qt::ISODate).toLatin1();
    int apart = 0;
    for (qsizetype i = 0; i < mine.size() && i < theirs.size(); ++i)
        apart += mine[i] != theirs[i];
    return apart == 1;
}

} // namespace

ClientTraits traitsOf(const Client &client, const QString &country)
{
    return traitsOf(client, readNumber(client.phone, country));
}

ClientTraits traitsOf(const Client &client, const ReadNumber &phone)
{
    ClientTraits traits{.id = client.id, .given = wordsOf(client.given), .family = wordsOf(client.family), .born = client.born, .phones = {}, .emails = {}};
    for (const QByteArray &word : wordsOf(client.preferred)) {
        if (!traits.given.contains(word))
            traits.given += word;
    }
    const auto addPhone = [&](const QString &key) {
        if (key.size() >= shortestDigits)
            traits.phones += key.toLatin1();
    };
    const auto addEmail = [&](const QString &typed) {
        if (!typed.isEmpty())
            traits.emails += typed.toCaseFolded().toUtf8();
    };
    addPhone(phoneKey(phone));
    addEmail(client.email);
    for (const Contact &contact : client.otherPhones)
        addPhone(phoneKey(contact.text, phone.country));
    for (const Contact &contact : client.otherEmails)
        addEmail(contact.text);
    return traits;
}

Likeness likeness(const ClientTraits &a, const ClientTraits &b)
{
    Likeness found{.score = 0, .shared = commonName(a, b)};
    found.score += found.shared.testFlag(Trait::Name) ? sameName : found.shared.testFlag(Trait::SimilarName) ? similarName
                                                                : found.shared.testFlag(Trait::FamilyName)  ? sameFamily
                                                                                                             : 0;
    const auto add = [&found](Trait trait, int score) {
        found.shared |= trait;
        found.score += score;
    };
    if (a.born && b.born) {
        if (*a.born == *b.born)
            add(Trait::Born, sameBorn);
        else if (areSimilarDays(*a.born, *b.born))
            add(Trait::SimilarBorn, similarBorn);
        else
            found.score += otherBorn;
    }
    if (shareAWord(a.phones, b.phones, areEqual))
        add(Trait::Phone, samePhone);
    if (shareAWord(a.emails, b.emails, areEqual))
        add(Trait::Email, sameEmail);
    found.score = std::clamp(found.score, 0, 100);
    return found;
}

} // namespace untie
