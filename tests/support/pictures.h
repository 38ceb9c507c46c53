#pragma once

#include <QBuffer>
#include <QColor>
#include <QImage>

namespace untie {

/// A file of one colour, as a camera or a program makes one.
inline QByteArray aPicture(QSize size, const char *format, QColor colour = Qt::darkGreen, const QString &comment = {})
{
    QImage image(size, QImage::Format_ARGB32);
    image.fill(colour);
    if (!comment.isEmpty())
        image.setText(QStringLiteral("Comment"), comment);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QBuffer::WriteOnly);
    image.save(&buffer, format);
    return bytes;
}

} // namespace untie
