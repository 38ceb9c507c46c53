#include "app/settings/letterheadrules.h"

#include "app/common/text.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <QImageReader>

#include <cmath>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestLines = 300;
constexpr qsizetype largestFile = 5'000'000;
constexpr qint64 mostPixels = 16'000'000;
constexpr int keptDots = 1200; ///< of the longer side: sharp at 110 points on any printer
constexpr double leastContrast = 3;

QString say(const char *sentence)
{
    return QCoreApplication::translate("Letterhead", sentence);
}

/// Relative luminance, WCAG 2.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const QList<int> &textSizes()
{
    static const QList<int> sizes{100, 115, 130};
    return sizes;
}

Result<QByteArray> logoFrom(const QByteArray &file)
{
    const auto refuse = [](const QString &sentence) { return fail(Error::Kind::Invalid, u"a logo"_s, sentence); };
    if (file.size() > largestFile)
        return refuse(say(QT_TRANSLATE_NOOP("Letterhead", "This picture is larger than 5 MB. Choose a smaller one.")));
    QBuffer bytes;
    bytes.setData(file);
    bytes.open(QBuffer::ReadOnly);
    QImageReader reader(&bytes);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "jpg")
        return refuse(say(QT_TRANSLATE_NOOP("Letterhead", "This is no picture that can be a logo. Choose a PNG or a JPEG.")));
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return refuse(say(QT_TRANSLATE_NOOP("Letterhead", "This picture has more than 16 megapixels. Choose a smaller one.")));
    if (size.width() > keptDots || size.height() > keptDots)
        reader.setScaledSize(size.scaled(keptDots, keptDots, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return refuse(say(QT_TRANSLATE_NOOP("Letterhead", "This picture is damaged and cannot be read.")));
    // Pixels alone: texts, profiles and the like stay behind.
    const QImage::Format kept = image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32;
    image.convertTo(kept);
    const QImage pixels(image.constBits(), image.width(), image.height(), image.bytesPerLine(), kept);
    QByteArray png;
    QBuffer out(&png);
    out.open(QBuffer::WriteOnly);
    pixels.save(&out, "PNG");
    return png;
}

QStringList problemsOf(const Letterhead &letterhead)
{
    QStringList problems;
    for (const QString &lines : {letterhead.headLines, letterhead.footLines}) {
        if (lines.size() > longestLines)
            problems += say(QT_TRANSLATE_NOOP("Letterhead", "These lines have %1 letters; at most %2 can be stored.")).arg(lines.size()).arg(longestLines);
    }
    if (!letterhead.accent.isValid() || !textSizes().contains(letterhead.textPercent))
        problems += say(QT_TRANSLATE_NOOP("Letterhead", "This colour or size is not among those that can be chosen."));
    return problems;
}

Letterhead tidied(Letterhead letterhead)
{
    letterhead.headLines = tidiedLines(letterhead.headLines).trimmed();
    letterhead.footLines = tidiedLines(letterhead.footLines).trimmed();
    return letterhead;
}

QColor readable(QColor accent)
{
    while (1.05 / (luminance(accent) + 0.05) < leastContrast)
        accent = accent.darker(106);
    return accent;
}

} // namespace untie
