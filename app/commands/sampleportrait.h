#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace untie {

/// A portrait of nobody as the file of a picture: head and shoulders painted from five colours and a cut of hair ("short", "long", "bun",
/// "curls", "beard"), as resources/sample/files.json has them.
QByteArray samplePortrait(const QJsonObject &look);

} // namespace untie
