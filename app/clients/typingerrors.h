#pragma once

#include <QByteArrayView>

namespace untie {

/// How many letters (bytes of folded UTF-8) of one word to change, add, leave out or swap with the next to get the other;
/// more than `most` is `most` + 1. Words longer than 60 are as far apart as can be.
int lettersApart(QByteArrayView a, QByteArrayView b, int most);

/// The same from what was typed to the nearest beginning of a word: "marchbnk" is one apart from "marchbanks".
int lettersApartFromBeginning(QByteArrayView typed, QByteArrayView word, int most);

/// How many are forgiven in a word of that length: none where nearly any other word would do, two in a long one.
int forgivenIn(qsizetype length);

} // namespace untie
