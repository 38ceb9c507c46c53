#include "app/common/picture.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>

namespace untie {

namespace {

constexpr qint64 mostPixels = 16'000'000;

} // namespace

Result<QImage> pictureFrom(const QByteArray &file, int mostDots)
{
    const auto refuse = [](const QString &sentence) { return fail(Error::Kind::Invalid, QStringLiteral("a picture"), sentence); };
    if (file.size() > largestPicture)
        return refuse(QCoreApplication::translate("Picture", "This picture is larger than 20 MB. Choose a smaller one."));
    QBuffer bytes;
    bytes.setData(file);
    bytes.open(QBuffer::ReadOnly);
    QImageReader reader(&bytes);
    reader.setDecideFormatFromContent(true);
    reader.setAutoTransform(true);
    const QByteArray format = reader.format();
    if (format != "png" && format != "jpeg" && format != "jpg")
        return refuse(QCoreApplication::translate("Picture", "This is no picture that can be shown. Choose a PNG or a JPEG."));
    const QString damaged = QCoreApplication::translate("Picture", "This picture is damaged and cannot be read.");
    const QSize size = reader.size();
    if (!size.isValid())
        return refuse(damaged);
    if (qint64(size.width()) * size.height() > mostPixels)
        return refuse(QCoreApplication::translate("Picture", "This picture has more than 16 megapixels. Choose a smaller one."));
    if (size.width() > mostDots || size.height() > mostDots)
        reader.setScaledSize(size.scaled(mostDots, mostDots, Qt::KeepAspectRatio));
    QImage image = reader.read();
    if (image.isNull())
        return refuse(damaged);
    image.convertTo(image.hasAlphaChannel() ? QImage::Format_ARGB32 : QImage::Format_RGB32);
    return image;
}

QByteArray encoded(const QImage &image, const char *format, int quality)
{
    // Around the pixels alone: texts, profiles and the like hang on the image and would be written with it.
    const QImage pixels(image.constBits(), image.width(), image.height(), image.bytesPerLine(), image.format());
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QBuffer::WriteOnly);
    pixels.save(&out, format, quality);
    return bytes;
}

} // namespace untie
