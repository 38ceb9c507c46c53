#include "app/visits/phrase.h"

#include "app/common/language.h"
#include "app/common/text.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRegularExpression>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QRegularExpression &fieldPattern()
{
    static const QRegularExpression field(u"\\{[^{}\\n]{1,60}\\}"_s);
    return field;
}

bool isOfKey(QChar letter)
{
    return letter.isLetterOrNumber() || letter.isMark() || letter == u'-' || letter == u'_';
}

bool isKey(const QString &key)
{
    return !key.isEmpty() && key.at(0).isLetter() && std::ranges::all_of(key, isOfKey);
}

/// Those of each language that has any.
QMap<QString, QList<Phrase>> readPhrases()
{
    QFile file(u":/knowledge/phrases.json"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("the phrases are missing from the program");
    QMap<QString, QList<Phrase>> phrases;
    const QJsonArray rows = QJsonDocument::fromJson(file.readAll()).object().value("phrases"_L1).toArray();
    for (const auto &row : rows) {
        const QJsonObject languages = row.toObject();
        for (auto it = languages.begin(); it != languages.end(); ++it) {
            const QJsonObject words = it.value().toObject();
            phrases[it.key()] += Phrase{.owner = PhraseOwner::Untie, .key = words.value("key"_L1).toString(), .title = words.value("title"_L1).toString(), .text = words.value("text"_L1).toString()};
        }
    }
    return phrases;
}

} // namespace

QString comparedKey(const QString &key)
{
    return key.normalized(QString::NormalizationForm_C).toCaseFolded();
}

QStringList problemsOf(const Phrase &phrase)
{
    QStringList problems;
    if (!isKey(phrase.key))
        problems << QCoreApplication::translate("Phrases", "The key is letters and digits, with a letter first.");
    else if (phrase.key.size() > longestKey)
        problems << QCoreApplication::translate("Phrases", "The key has %1 letters; at most %2 can be stored.").arg(phrase.key.size()).arg(longestKey);
    if (phrase.title.size() > longestPhraseTitle)
        problems << QCoreApplication::translate("Phrases", "The name has %1 letters; at most %2 can be stored.").arg(phrase.title.size()).arg(longestPhraseTitle);
    if (tidiedLines(phrase.text).isEmpty())
        problems << QCoreApplication::translate("Phrases", "The phrase has no text.");
    else if (phrase.text.size() > longestPhrase)
        problems << QCoreApplication::translate("Phrases", "The text has %1 letters; at most %2 can be stored.").arg(phrase.text.size()).arg(longestPhrase);
    return problems;
}

QList<Phrase> inForce(const QList<Phrase> &phrases)
{
    QMap<QString, Phrase> best;
    for (const Phrase &phrase : phrases) {
        const QString key = comparedKey(phrase.key);
        if (!best.contains(key) || phrase.owner < best.value(key).owner)
            best.insert(key, phrase);
    }
    return best.values();
}

const Phrase *phraseOf(const QList<Phrase> &phrases, const QString &key)
{
    const auto found = std::ranges::find(phrases, comparedKey(key), [](const Phrase &phrase) { return comparedKey(phrase.key); });
    return found == phrases.end() ? nullptr : &*found;
}

QList<Phrase> fitting(const QList<Phrase> &phrases, const QString &typed)
{
    const QString wanted = folded(typed);
    QList<Phrase> byKey;
    QList<Phrase> byTitle;
    for (const Phrase &phrase : phrases) {
        const QString title = u' ' + folded(phrase.title);
        if (folded(phrase.key).startsWith(wanted))
            byKey += phrase;
        else if (title.contains(u' ' + wanted))
            byTitle += phrase;
    }
    return byKey + byTitle;
}

std::optional<QString> keyBefore(const QString &text, qsizetype place)
{
    qsizetype from = std::min(place, text.size());
    while (from > 0 && place - from <= longestKey && isOfKey(text.at(from - 1)))
        --from;
    if (from == 0 || text.at(from - 1) != u'.')
        return std::nullopt;
    const QString key = text.mid(from, place - from);
    const bool stands = from == 1 || text.at(from - 2).isSpace() || text.at(from - 2) == u'(';
    return stands && isKey(key) && key.size() <= longestKey ? std::optional(key) : std::nullopt;
}

std::optional<PhraseField> fieldAfter(const QString &text, qsizetype place)
{
    const QRegularExpressionMatch found = fieldPattern().match(text, place);
    return found.hasMatch() ? std::optional(PhraseField{found.capturedStart(), found.capturedLength()}) : std::nullopt;
}

std::optional<PhraseField> fieldBefore(const QString &text, qsizetype place)
{
    std::optional<PhraseField> last;
    for (auto all = fieldPattern().globalMatch(text); all.hasNext();) {
        const QRegularExpressionMatch found = all.next();
        if (found.capturedEnd() > place)
            break;
        last = PhraseField{found.capturedStart(), found.capturedLength()};
    }
    return last;
}

const QList<Phrase> &phrasesOfUntie(const QString &language)
{
    static const QMap<QString, QList<Phrase>> all = readPhrases();
    const QString spoken = languageAmong(all.keys(), language);
    return *all.constFind(spoken.isEmpty() ? u"en"_s : spoken);
}

} // namespace untie
