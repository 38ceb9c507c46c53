#include "ui/documents/printmemory.h"

#include <QSettings>

namespace untie::printmemory {

using namespace Qt::StringLiterals;

namespace {

QString keyOf(const QString &kind, QLatin1StringView what)
{
    return u"documents/"_s + kind + u'/' + what;
}

} // namespace

Paper paperFor(const QString &kind)
{
    return paperFromId(QSettings().value(keyOf(kind, "paper"_L1)).toString()).value_or(usualPaper());
}

void rememberPaper(const QString &kind, Paper paper)
{
    QSettings().setValue(keyOf(kind, "paper"_L1), idOf(paper));
}

QString printerFor(const QString &kind)
{
    return QSettings().value(keyOf(kind, "printer"_L1)).toString();
}

void rememberPrinter(const QString &kind, const QString &printer)
{
    QSettings().setValue(keyOf(kind, "printer"_L1), printer);
}

} // namespace untie::printmemory
