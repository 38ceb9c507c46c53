#pragma once

#include <QString>

namespace untie {

/// The handbook's part of Markdown as the HTML that Qt shows: headings, paragraphs, lists of one level, tables, pictures,
/// bold, keys in backticks, links. Everything else stands there as it is written.
QString handbookHtml(const QString &markdown);

} // namespace untie
