#pragma once

#include <QString>

class QImage;

namespace untie {

/// Compares a picture with the one of that name in tests/golden: empty where they are alike but for the smoothing of
/// letters, else a sentence; then both and their difference lie in "differences". With UNTIE_GOLDEN set it is kept instead.
QString differenceFromGolden(const QImage &now, const QString &name);

} // namespace untie
