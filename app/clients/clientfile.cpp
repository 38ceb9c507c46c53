#include "app/clients/clientfile.h"

#include <QFileInfo>
#include <QMimeDatabase>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array shownKinds{
    "application/pdf"_L1, "text/plain"_L1, "text/csv"_L1, "image/png"_L1, "image/jpeg"_L1, "image/gif"_L1, "image/webp"_L1, "image/tiff"_L1, "image/bmp"_L1, "image/heif"_L1,
    "audio/mpeg"_L1, "audio/ogg"_L1, "audio/mp4"_L1, "audio/x-wav"_L1, "audio/flac"_L1, "video/mp4"_L1, "video/webm"_L1, "video/quicktime"_L1,
    "application/vnd.oasis.opendocument.text"_L1, "application/vnd.oasis.opendocument.spreadsheet"_L1, "application/vnd.oasis.opendocument.presentation"_L1,
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document"_L1, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"_L1,
    "application/vnd.openxmlformats-officedocument.presentationml.presentation"_L1, "application/rtf"_L1};

bool isShown(const QMimeType &kind)
{
    return std::ranges::find(shownKinds, kind.name()) != shownKinds.end();
}

} // namespace

QString fileNameFrom(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    for (QChar &letter : name) {
        if (letter.category() == QChar::Other_Control || letter.category() == QChar::Other_Format || u"\\/:*?\"<>|"_s.contains(letter))
            letter = u' ';
    }
    name = name.simplified();
    while (name.startsWith(u'.')) // hidden where it is saved
        name.remove(0, 1);
    if (name.size() > longestFileName) {
        const QString ending = QFileInfo(name).suffix().left(20);
        name = name.left(longestFileName - ending.size() - 1).trimmed() + u'.' + ending;
    }
    return name.isEmpty() ? u"file"_s : name;
}

bool mayBeShownElsewhere(const QString &name, const QByteArray &content)
{
    const QMimeDatabase kinds;
    const QList<QMimeType> named = kinds.mimeTypesForFileName(name);
    // What the name says decides which program opens it; what is inside must not be something else.
    if (named.isEmpty() || !std::ranges::all_of(named, isShown))
        return false;
    const QMimeType inside = kinds.mimeTypeForData(content);
    return std::ranges::any_of(named, [&inside](const QMimeType &kind) { return inside == kind || kind.inherits(inside.name()) || inside.inherits(kind.name()); });
}

} // namespace untie
