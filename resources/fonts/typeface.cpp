#include "resources/fonts/typeface.h"

#include <QFontDatabase>
#include <QtDebug>

using namespace Qt::StringLiterals;

namespace untie {

QString typeface()
{
    const QString family = u"Inter Untie"_s;
    if (QFontDatabase::hasFamily(family))
        return family;
    for (const auto &style : {u"Regular"_s, u"Medium"_s, u"SemiBold"_s}) {
        if (QFontDatabase::addApplicationFont(u":/fonts/%1.otf"_s.arg(style)) < 0)
            qWarning("The bundled font %s cannot be read.", qPrintable(style));
    }
    return family;
}

} // namespace untie
