#include "app/exchange/decodedtext.h"

#include <QStringDecoder>

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// As much of a file as tells its encoding where no mark does.
constexpr qsizetype looked = 65'536;

/// Windows-1252 where it is not ISO 8859-1: the letters of 0x80 to 0x9F (0: not assigned).
constexpr std::array<char16_t, 32> windowsLetters{
    0x20AC, 0, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017D, 0,
    0, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0, 0x017E, 0x0178};

QString fromWindows1252(QByteArrayView bytes)
{
    QString text = QString::fromLatin1(bytes);
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0) {
            const char16_t letter = windowsLetters[c.unicode() - 0x80];
            c = letter != 0 ? QChar(letter) : QChar(QChar::ReplacementCharacter);
        }
    }
    return text;
}

bool isUtf8(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError();
}

/// How many of the bytes at even (0) or odd (1) places are zero, in parts of a hundred.
int zerosAt(QByteArrayView bytes, int first)
{
    const QByteArrayView start = bytes.first(std::min(bytes.size(), looked));
    qsizetype zeros = 0;
    qsizetype all = 0;
    for (qsizetype i = first; i < start.size(); i += 2, ++all)
        zeros += start.at(i) == 0 ? 1 : 0;
    return all == 0 ? 0 : int(100 * zeros / all);
}

} // namespace

TextEncoding guessedEncoding(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF"))
        return TextEncoding::Utf8;
    if (bytes.startsWith("\xFF\xFE"))
        return TextEncoding::Utf16LittleEndian;
    if (bytes.startsWith("\xFE\xFF"))
        return TextEncoding::Utf16BigEndian;
    constexpr int most = 40; // in the letters of Europe nearly all high bytes are zero
    constexpr int few = 5;
    if (zerosAt(bytes, 1) > most && zerosAt(bytes, 0) < few)
        return TextEncoding::Utf16LittleEndian;
    if (zerosAt(bytes, 0) > most && zerosAt(bytes, 1) < few)
        return TextEncoding::Utf16BigEndian;
    return isUtf8(bytes) ? TextEncoding::Utf8 : TextEncoding::Windows1252;
}

DecodedText decoded(QByteArrayView bytes, TextEncoding encoding)
{
    switch (encoding) {
    case TextEncoding::Utf8: return {QStringDecoder(QStringDecoder::Utf8)(bytes), encoding};
    case TextEncoding::Utf16LittleEndian: return {QStringDecoder(QStringDecoder::Utf16LE)(bytes), encoding};
    case TextEncoding::Utf16BigEndian: return {QStringDecoder(QStringDecoder::Utf16BE)(bytes), encoding};
    case TextEncoding::Windows1252: return {fromWindows1252(bytes), encoding};
    }
    Q_UNREACHABLE();
}

} // namespace untie
