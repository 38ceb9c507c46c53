#include "tests/support/golden.h"

#include <QDir>
#include <QImage>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int smoothing = 48; ///< of 255, in any colour
constexpr qsizetype alikePerThousand = 2;

int distance(QRgb one, QRgb other)
{
    return std::max({qAbs(qRed(one) - qRed(other)), qAbs(qGreen(one) - qGreen(other)), qAbs(qBlue(one) - qBlue(other))});
}

} // namespace

QString differenceFromGolden(const QImage &now, const QString &name)
{
    const QString golden = u"%1/tests/golden/%2.png"_s.arg(qEnvironmentVariable("UNTIE_SOURCE_DIR"), name);
    if (qEnvironmentVariableIsSet("UNTIE_GOLDEN"))
        return now.save(golden) ? QString() : u"%1 cannot be written"_s.arg(golden);
    const QImage then(golden);
    if (then.isNull())
        return u"%1 is missing"_s.arg(golden);
    const qsizetype all = qsizetype(now.width()) * now.height();
    qsizetype differing = now.size() == then.size() ? 0 : all;
    QImage difference(now.size(), QImage::Format_Grayscale8);
    difference.fill(Qt::white);
    for (int y = 0; y < now.height() && now.size() == then.size(); ++y) {
        for (int x = 0; x < now.width(); ++x) {
            if (distance(now.pixel(x, y), then.pixel(x, y)) > smoothing) {
                ++differing;
                difference.scanLine(y)[x] = 0;
            }
        }
    }
    if (differing * 1000 <= all * alikePerThousand)
        return {};
    QDir().mkpath(u"differences"_s);
    now.save(u"differences/%1.png"_s.arg(name));
    difference.save(u"differences/%1-difference.png"_s.arg(name));
    return u"%1 of %2 pixels differ; see %3"_s.arg(differing).arg(all).arg(QDir::current().filePath(u"differences"_s));
}

} // namespace untie
