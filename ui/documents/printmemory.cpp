#include "ui/documents/printmemory.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString paperKey(const QString &kind)
{
    return kind + u"/paper"_s;
}

QString printerKey(const QString &kind)
{
    return kind + u"/printer"_s;
}

} // namespace

Paper PrintMemory::paperFor(const QString &kind) const
{
    return paperFromId(read ? read(paperKey(kind)) : QString()).value_or(usualPaper(country ? country() : QString()));
}

void PrintMemory::rememberPaper(const QString &kind, Paper paper) const
{
    if (write)
        write(paperKey(kind), idOf(paper));
}

QString PrintMemory::printerFor(const QString &kind) const
{
    return read ? read(printerKey(kind)) : QString();
}

void PrintMemory::rememberPrinter(const QString &kind, const QString &printer) const
{
    if (write)
        write(printerKey(kind), printer);
}

} // namespace untie
