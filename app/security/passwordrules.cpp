#include "app/security/passwordrules.h"

#include "app/common/text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastCharacters = 12;
constexpr int leastUnforetold = 8; ///< characters

/// What lists of leaked passwords are full of, and what lies near in a massage clinic. As folded() writes it.
constexpr std::array commonWords{
    "password"_L1, "passwort"_L1, "passwd"_L1, "kennwort"_L1, "geheim"_L1, "secret"_L1, "letmein"_L1, "welcome"_L1, "willkommen"_L1,
    "iloveyou"_L1, "ichliebedich"_L1, "schatz"_L1, "princess"_L1, "sunshine"_L1, "football"_L1, "fussball"_L1, "baseball"_L1, "dragon"_L1,
    "monkey"_L1, "master"_L1, "shadow"_L1, "superman"_L1, "batman"_L1, "michael"_L1, "jordan"_L1, "hello"_L1, "hallo"_L1, "admin"_L1,
    "administrator"_L1, "user"_L1, "login"_L1, "test"_L1, "demo"_L1, "spring"_L1, "summer"_L1, "autumn"_L1, "winter"_L1, "fruhling"_L1,
    "sommer"_L1, "herbst"_L1, "untie"_L1, "massage"_L1, "massagepraxis"_L1, "practice"_L1, "praxis"_L1, "clinic"_L1, "klinik"_L1,
    "therapist"_L1, "therapeut"_L1, "therapy"_L1, "therapie"_L1, "physio"_L1, "client"_L1, "patient"_L1, "wellness"_L1, "trigger"_L1,
    "january"_L1, "february"_L1, "march"_L1, "april"_L1, "august"_L1, "september"_L1, "october"_L1, "november"_L1, "december"_L1,
    "januar"_L1, "februar"_L1, "oktober"_L1, "dezember"_L1, "monday"_L1, "montag"_L1, "friday"_L1, "freitag"_L1};

constexpr std::array keyboardRows{"1234567890"_L1, "qwertyuiop"_L1, "qwertzuiop"_L1, "asdfghjkl"_L1, "zxcvbnm"_L1, "yxcvbnm"_L1};

/// Letters for the signs that people write in their place: "P4$$w0rd" is "password".
QString withLetters(QString text)
{
    constexpr std::array signs{std::pair{u'0', u'o'}, std::pair{u'1', u'i'}, std::pair{u'3', u'e'}, std::pair{u'4', u'a'}, std::pair{u'5', u's'},
                               std::pair{u'7', u't'}, std::pair{u'@', u'a'}, std::pair{u'$', u's'}, std::pair{u'!', u'i'}};
    for (const auto &[sign, letter] : signs)
        text.replace(sign, letter);
    return text;
}

bool areNeighbours(QChar before, QChar after)
{
    const int step = after.unicode() - before.unicode();
    if (step >= -1 && step <= 1)
        return true;
    return std::ranges::any_of(keyboardRows, [&](QLatin1StringView row) {
        const auto a = row.indexOf(before);
        const auto b = row.indexOf(after);
        return a >= 0 && b >= 0 && qAbs(a - b) == 1;
    });
}

/// Where a common word begins at this place, its length.
qsizetype wordAt(QStringView text, qsizetype place, const QStringList &words)
{
    qsizetype longest = 0;
    for (const QString &word : words) {
        if (word.size() > longest && text.mid(place).startsWith(word))
            longest = word.size();
    }
    return longest;
}

/// A year that somebody was born or hired in.
bool isYearAt(QStringView text, qsizetype place)
{
    const QStringView year = text.mid(place, 4);
    return year.size() == 4 && (year.startsWith("19"_L1) || year.startsWith("20"_L1)) && year[2].isDigit() && year[3].isDigit();
}

/// Whether the last three characters up to this one stood before in the same order.
bool isRepeated(QStringView text, qsizetype place)
{
    return place >= 2 && text.first(place).contains(text.mid(place - 2, 3));
}

} // namespace

PasswordStrength passwordStrength(const QString &password, const QStringList &known)
{
    if (password.toUcs4().size() < leastCharacters)
        return PasswordStrength::TooShort;

    QStringList words;
    for (const QLatin1StringView word : commonWords)
        words.append(word);
    for (const QString &name : known) {
        for (const QString &part : folded(name).split(u' ', Qt::SkipEmptyParts)) {
            if (part.size() >= 3)
                words.append(part);
        }
    }
    const QString plain = password.toCaseFolded();
    const QString letters = withLetters(plain);
    int unforetold = 0;
    for (qsizetype place = 0; place < plain.size();) {
        if (const qsizetype word = qMax(wordAt(plain, place, words), wordAt(letters, place, words)); word > 0) {
            unforetold += 1; // a word of the list is worth one letter
            place += word;
            continue;
        }
        if (isYearAt(plain, place)) {
            unforetold += 1;
            place += 4;
            continue;
        }
        const bool foretold = place > 0 && (areNeighbours(plain[place - 1], plain[place]) || isRepeated(plain, place));
        unforetold += foretold ? 0 : 1;
        ++place;
    }
    return unforetold < leastUnforetold ? PasswordStrength::TooEasy : PasswordStrength::Good;
}

Result<> checkNewPassword(const Secret &password)
{
    const auto begins = [](unsigned char byte) { return (byte & 0xc0) != 0x80; }; // a character, in UTF-8
    if (std::ranges::count_if(password.bytes(), begins) < leastCharacters)
        return fail(Error::Kind::Invalid, u"password too short"_s, explain(PasswordStrength::TooShort));
    return {};
}

QString explain(PasswordStrength strength)
{
    switch (strength) {
    case PasswordStrength::TooShort:
        return QCoreApplication::translate("PasswordRules", "Use at least %1 characters; a few words in a row are easy to remember.").arg(leastCharacters);
    case PasswordStrength::TooEasy:
        return QCoreApplication::translate("PasswordRules", "This is among the first that somebody would try. Put a few words in a row that have nothing to do with each other.");
    case PasswordStrength::Good: return {};
    }
    Q_UNREACHABLE();
}

} // namespace untie
