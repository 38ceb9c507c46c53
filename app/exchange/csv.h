#pragma once

#include <QByteArray>
#include <QStringList>

namespace untie {

/// A line of a CSV file (RFC 4180, UTF-8, CRLF). A cell that a spreadsheet would take for a formula, because it begins
/// with = + - @, a tab or a line break, gets an apostrophe before it, so that what somebody typed runs nowhere.
QByteArray csvLine(const QStringList &cells);

/// A cell without that apostrophe.
QString withoutGuard(const QString &cell);

/// What a file begins with, so that spreadsheets read it as UTF-8.
QByteArray csvBegin();

} // namespace untie
