#pragma once

#include "app/common/result.h"
#include "app/documents/document.h"

#include <QByteArray>
#include <QDateTime>

namespace untie {

/// A document as PDF: text with embedded fonts, the figure as vectors; title, author and language set. The same
/// document and moment give the same bytes. Corrupt when it cannot be put together, which is a fault of ours.
Result<QByteArray> pdfOf(const Document &document, const QDateTime &madeAt);

/// Writes a document as PDF, readable by its owner only. An older file stays as it is unless the new one is whole.
/// DiskFull, Unreadable, or Exists for a folder or device, name the file.
Result<> writePdf(const Document &document, const QString &path, const QDateTime &madeAt);

} // namespace untie
