#pragma once

#include "app/common/id.h"

#include <QList>
#include <QStringList>

namespace untie {

/// Where something stands in a text, in letters.
struct TextSpan
{
    qsizetype from = 0;
    qsizetype length = 0;

    bool operator==(const TextSpan &) const = default;
};

/// A piece of a text, and what in it was searched for.
struct Excerpt
{
    QString text;
    QList<TextSpan> hits;

    bool operator==(const Excerpt &) const = default;
};

/// What somebody typed to search with, as words: letters and digits, each once, at most `mostSearchWords`.
QStringList searchWords(const QString &typed);
inline constexpr qsizetype mostSearchWords = 12;

/// All words of a text that begin with one of the searched words, whatever their case and accents; a searched word of one
/// letter is meant whole.
QList<TextSpan> hitsIn(const QString &text, const QStringList &words);

/// Whether each of the searched words begins one of the text.
bool holdsAll(const QString &text, const QStringList &words);

/// About `letters` letters of a text on one line, from a little before the first hit on; from its beginning when there
/// is none. "…" stands where something was left out.
Excerpt excerptOf(const QString &text, const QStringList &words, qsizetype letters = 120);

/// The words as a question to the index of notes (FTS5): all of them, each as a beginning; of these records of a
/// client alone, unless there are none. Empty without words.
QString indexQuestion(const QStringList &words, const QList<ClientId> &records = {});

/// A word cut to as many letters as the index has ready: asked for any other beginning it gathers all notes that have it
/// before it names the first.
QString readyBeginning(const QString &word);

} // namespace untie
