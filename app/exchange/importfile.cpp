#include "app/exchange/importfile.h"

#include "app/exchange/decodedtext.h"
#include "app/exchange/vcardreader.h"
#include "app/storage/durablefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype looked = 65'536; ///< bytes that tell a text from something else
constexpr int mostControls = 2;      ///< of a hundred bytes; a text has next to none
constexpr int fewControls = 3;       ///< a damaged text may have so many

/// What spreadsheet programs save as by themselves: the archives of today, the compound files of before.
bool isWorkbook(QByteArrayView bytes)
{
    return bytes.startsWith("PK\x03\x04") || bytes.startsWith("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1");
}

/// Pictures, documents, archives, programs, by how they begin.
bool isKnownBinary(QByteArrayView bytes)
{
    constexpr std::array<const char *, 8> beginnings{"%PDF-", "\x89PNG", "\xFF\xD8\xFF", "GIF8", "\x1F\x8B", "\x7F" "ELF", "SQLite format 3", "RIFF"};
    return std::ranges::any_of(beginnings, [bytes](const char *beginning) { return bytes.startsWith(beginning); });
}

/// Whether much of the beginning is what no text holds.
bool isMostlyControls(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min(bytes.size(), looked));
    const auto isControl = [](char c) { return uchar(c) < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != '\x1B'; };
    const auto controls = std::ranges::count_if(start, isControl);
    return controls > fewControls && controls * 100 > start.size() * mostControls;
}

Result<QByteArray> bytesOf(const QString &path, qint64 most)
{
    const QString name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo::exists(path))
        return fail(Error::Kind::Invalid, u"no such file"_s, QCoreApplication::translate("ImportFile", "There is no file “%1”.").arg(name));
    if (!QFileInfo(path).isFile()) // a folder, a pipe that never ends
        return fail(Error::Kind::Invalid, u"no file"_s, QCoreApplication::translate("ImportFile", "“%1” is no file.").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        return fail(fileError(file));
    const QByteArray bytes = file.read(most + 1);
    if (file.error() != QFileDevice::NoError)
        return fail(fileError(file));
    if (bytes.size() > most)
        return fail(Error::Kind::Invalid, u"larger than can be imported"_s,
                    QCoreApplication::translate("ImportFile", "“%1” is too large: up to %2 MB are read at once. Export it in parts, or leave out the pictures.")
                        .arg(name)
                        .arg(mostImported / 1'000'000));
    return bytes;
}

} // namespace

QString problemOf(const ImportFile &file)
{
    const QByteArrayView bytes(file.bytes);
    if (bytes.trimmed().isEmpty())
        return QCoreApplication::translate("ImportFile", "“%1” is empty.").arg(file.name);
    if (isWorkbook(bytes))
        return QCoreApplication::translate("ImportFile", "“%1” is a workbook of a spreadsheet program. Open it there, save it as CSV, and choose that file.").arg(file.name);
    const TextEncoding encoding = guessedEncoding(bytes);
    const bool isWide = encoding == TextEncoding::Utf16BigEndian || encoding == TextEncoding::Utf16LittleEndian;
    if (isKnownBinary(bytes) || (!isWide && isMostlyControls(bytes)))
        return QCoreApplication::translate("ImportFile", "“%1” is no text, so that nobody can be read from it. Export the address book as CSV or vCard and choose that file.").arg(file.name);
    if (const qsizetype zero = isWide ? -1 : bytes.indexOf('\0'); zero >= 0)
        return QCoreApplication::translate("ImportFile", "“%1” is damaged in line %2: something stands there that no text holds. Export it anew.")
            .arg(file.name)
            .arg(bytes.first(zero).toByteArray().count('\n') + 1);
    return {};
}

Result<QList<ImportFile>> filesToImport(const QStringList &paths)
{
    QList<ImportFile> files;
    qint64 rest = mostImported;
    for (const QString &path : paths) {
        const auto bytes = bytesOf(path, rest);
        if (!bytes)
            return fail(bytes.error());
        rest -= bytes->size();
        const ImportFile file{QFileInfo(path).fileName(), *bytes};
        if (const QString problem = problemOf(file); !problem.isEmpty())
            return fail(Error::Kind::Invalid, u"nothing to import"_s, problem);
        files += file;
    }
    const auto other = std::ranges::find_if_not(files, [](const ImportFile &file) { return isVCard(file.bytes); });
    if (files.size() > 1 && other != files.end())
        return fail(Error::Kind::Invalid, u"no cards among several files"_s,
                    QCoreApplication::translate("ImportFile", "“%1” is brought in by itself. Only address cards (vCard) can be several files.").arg(other->name));
    return files;
}

} // namespace untie
