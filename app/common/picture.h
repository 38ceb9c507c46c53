#pragma once

#include "app/common/result.h"

#include <QImage>

namespace untie {

/// Bytes that a picture's file may have.
inline constexpr qsizetype largestPicture = 20'000'000;

/// A picture that comes from outside, as pixels alone: PNG or JPEG, told by what is in the file, of at most 16 megapixels,
/// turned upright and made smaller until its longer side has `mostDots`. Texts, places and profiles stay behind. Invalid,
/// with a sentence, for anything else.
Result<QImage> pictureFrom(const QByteArray &file, int mostDots);

/// An image as a file, "PNG" or "JPG", with its pixels and nothing else; `quality` as in QImage::save().
QByteArray encoded(const QImage &image, const char *format, int quality = -1);

} // namespace untie
