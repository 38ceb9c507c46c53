#pragma once

#include <QByteArrayView>
#include <QList>

class QString;

namespace untie {

/// The words of a language from which passphrases are drawn, at least 7,776 and each once: small ASCII letters, in a few
/// English ones a hyphen. A language without a list of its own gets the English one. The views stay good.
QList<QByteArrayView> diceWords(const QString &language);

} // namespace untie
