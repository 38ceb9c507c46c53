#pragma once

#include "app/common/id.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace untie {

using PhraseId = Id<struct PhraseTag>;

/// Whose phrase it is. Where keys are the same, one's own counts before the clinic's, and that before Untie's.
enum class PhraseOwner { Own, Clinic, Untie };

/// A text that stands for its key: `.trap` becomes a sentence, or a whole template of several lines. `{…}` in it is a
/// field to be filled in.
struct Phrase
{
    PhraseId id = {}; ///< invalid: not stored, or Untie's
    int rev = 0; ///< grows by one with every save
    PhraseOwner owner = PhraseOwner::Own;
    QString key = {};   ///< without the dot
    QString title = {}; ///< what a list says
    QString text = {};

    bool operator==(const Phrase &) const = default;
};

inline constexpr int longestKey = 20;
inline constexpr int longestPhraseTitle = 80;
inline constexpr int longestPhrase = 4000;

/// A key as it is compared: lower case, composed.
QString comparedKey(const QString &key);
/// Sentences on why it cannot be stored: empty when it can.
QStringList problemsOf(const Phrase &phrase);

/// One of each key, in the order of keys.
QList<Phrase> inForce(const QList<Phrase> &phrases);
/// Null when there is none of that key.
const Phrase *phraseOf(const QList<Phrase> &phrases, const QString &key);
/// Those whose key begins with what was typed, then those whose title has a word that does.
QList<Phrase> fitting(const QList<Phrase> &phrases, const QString &typed);

/// The key that ends at a place in a text, without its dot: `.trap` behind white space, a bracket or at the beginning.
std::optional<QString> keyBefore(const QString &text, qsizetype place);

/// A field of a text, with its braces.
struct PhraseField
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const PhraseField &) const = default;
};
/// The first field that begins at a place or behind it, and the last that ends at it or before.
std::optional<PhraseField> fieldAfter(const QString &text, qsizetype place);
std::optional<PhraseField> fieldBefore(const QString &text, qsizetype place);

/// The phrases that come with Untie, in a language ("de"); in English where it has none.
const QList<Phrase> &phrasesOfUntie(const QString &language);

} // namespace untie
