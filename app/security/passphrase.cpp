#include "app/security/passphrase.h"

#include "app/security/passwordrules.h"
#include "resources/words/words.h"

#include <sodium.h>

#include <algorithm>
#include <array>

namespace untie {

namespace {

Secret drawn(const QList<QByteArrayView> &words)
{
    std::array<quint32, passphraseWords> throws{};
    std::size_t size = passphraseWords - 1; // the spaces
    for (quint32 &thrown : throws) {
        thrown = randombytes_uniform(static_cast<quint32>(words.size()));
        size += static_cast<std::size_t>(words[thrown].size());
    }
    Secret phrase(size);
    unsigned char *to = phrase.data();
    for (const quint32 thrown : throws) {
        if (to != phrase.data())
            *to++ = ' ';
        to = std::ranges::copy(words[thrown], to).out;
    }
    sodium_memzero(throws.data(), sizeof throws);
    return phrase;
}

} // namespace

Secret newPassphrase(const QString &language, const QStringList &known)
{
    const QList<QByteArrayView> words = diceWords(language);
    for (;;) {
        Secret phrase = drawn(words);
        QString text = shownText(phrase);
        const bool good = passwordStrength(text, known) == PasswordStrength::Good;
        wipe(text);
        if (good)
            return phrase;
    }
}

QString shownText(const Secret &text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text.data()), static_cast<qsizetype>(text.size()));
}

} // namespace untie
