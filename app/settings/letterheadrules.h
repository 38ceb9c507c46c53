#pragma once

#include "app/common/result.h"
#include "app/settings/letterhead.h"

#include <QList>
#include <QStringList>

namespace untie {

/// 100 for usual print, 115 for larger, 130 for large print.
const QList<int> &textSizes();

/// A logo as it is kept: what pictureFrom() takes, made smaller to 1,200 dots, as a PNG. Invalid with a sentence for anything
/// else.
Result<QByteArray> logoFrom(const QByteArray &file);

/// Every reason why it cannot be stored, as sentences; empty when it can.
QStringList problemsOf(const Letterhead &letterhead);
/// With its texts tidied.
Letterhead tidied(Letterhead letterhead);

/// A colour that reads on white paper: as it is, or as much darker as it takes (contrast of 3 : 1).
QColor readable(QColor accent);

} // namespace untie
