#include "app/clients/clientphoto.h"

#include "app/common/picture.h"

#include <QPainter>

namespace untie {

namespace {

constexpr int photoDots = 800; ///< of the longer side
constexpr int faceDots = 112;  ///< 28 px at four times the usual density
constexpr int quality = 85;

/// On white, since a JPEG has no holes.
QImage opaque(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image;
    QImage paper(image.size(), QImage::Format_RGB32);
    paper.fill(Qt::white);
    QPainter(&paper).drawImage(0, 0, image);
    return paper;
}

/// The middle of a picture; of one that is higher than wide the upper part, where a face is.
QImage squareOf(const QImage &image)
{
    const int side = std::min(image.width(), image.height());
    const QRect part((image.width() - side) / 2, (image.height() - side) / 4, side, side);
    return image.copy(part).scaled(faceDots, faceDots, Qt::IgnoreAspectRatio, Qt::SmoothTransformation).convertToFormat(QImage::Format_RGB32);
}

} // namespace

Result<ClientPhoto> clientPhotoFrom(const QByteArray &file)
{
    const auto picture = pictureFrom(file, photoDots);
    if (!picture)
        return fail(picture.error());
    const QImage photo = opaque(*picture);
    return ClientPhoto{encoded(photo, "JPG", quality), encoded(squareOf(photo), "JPG", quality)};
}

} // namespace untie
