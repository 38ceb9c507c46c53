#pragma once

#include "app/common/result.h"

#include <QByteArray>

namespace untie {

/// How somebody looks, as it is kept: pixels alone, encoded by us.
struct ClientPhoto
{
    QByteArray picture; ///< a JPEG of at most 800 dots
    QByteArray face;    ///< a JPEG of 112 dots each way, for lists

    bool operator==(const ClientPhoto &) const = default;
};

/// From a file that may be anything: what pictureFrom() takes, made smaller and encoded anew. Invalid, with a sentence.
Result<ClientPhoto> clientPhotoFrom(const QByteArray &file);

} // namespace untie
