#pragma once

#include <QByteArray>
#include <QString>

namespace untie {

/// How the letters of a file stand in its bytes.
enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// A file from somewhere else as text, with line ends as they were.
struct DecodedText
{
    QString text;
    TextEncoding encoding = TextEncoding::Utf8;
};

/// What the bytes say: by their byte order mark, else UTF-8 where they are valid UTF-8, else UTF-16 where every other byte
/// is zero, else Windows-1252, in which every byte is a letter.
TextEncoding guessedEncoding(QByteArrayView bytes);
/// In that encoding, without its mark. What is no letter of it becomes U+FFFD.
DecodedText decoded(QByteArrayView bytes, TextEncoding encoding);

} // namespace untie
