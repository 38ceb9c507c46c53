#include "resources/fonts/typeface.h"

#include <QFontDatabase>
#include <QtDebug>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

QString registered(const QString &family, std::initializer_list<QString> files)
{
    if (QFontDatabase::hasFamily(family))
        return family;
    for (const QString &file : files) {
        if (QFontDatabase::addApplicationFont(u":/fonts/%1.otf"_s.arg(file)) < 0)
            qWarning("The bundled font %s cannot be read.", qPrintable(file));
    }
    return family;
}

} // namespace

QString typeface()
{
    static const QString family = registered(u"Inter Untie"_s, {u"Regular"_s, u"Medium"_s, u"SemiBold"_s});
    return family; // every line of a document asks, and the font database takes a tenth of a millisecond to answer
}

QString letterface()
{
    static const QString family = registered(u"Untie Letters"_s, {u"Letters"_s});
    return family;
}

} // namespace untie
