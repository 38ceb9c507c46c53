#include "app/exchange/csv.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

bool couldBeAFormula(QStringView cell)
{
    return !cell.isEmpty() && u"=+-@\t\r\n"_s.contains(cell.front());
}

QString guarded(const QString &cell)
{
    return couldBeAFormula(cell) ? u'\'' + cell : cell;
}

QString quoted(QString cell)
{
    const bool needsQuotes = cell.contains(u'"') || cell.contains(u',') || cell.contains(u';') || cell.contains(u'\n') || cell.contains(u'\r')
        || cell.startsWith(u' ') || cell.endsWith(u' ');
    return needsQuotes ? u'"' + cell.replace(u'"', u"\"\""_s) + u'"' : cell;
}

} // namespace

QByteArray csvLine(const QStringList &cells)
{
    QStringList written;
    for (const QString &cell : cells)
        written.append(quoted(guarded(cell)));
    return written.join(u',').toUtf8() + "\r\n";
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && couldBeAFormula(QStringView(cell).sliced(1)) ? cell.sliced(1) : cell;
}

QByteArray csvBegin()
{
    return "\xEF\xBB\xBF";
}

} // namespace untie
