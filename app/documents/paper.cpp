#include "app/documents/paper.h"

#include <QLocale>
#include <QSet>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal footMargin = 10 * pointsPerMm;
constexpr qreal footHeight = 28;
constexpr qreal footLine = 11;

qreal marginOf(const Sheet &sheet)
{
    return (sheet.paper == Paper::A5 ? 12 : 16) * pointsPerMm / sheet.magnification;
}

} // namespace

const QList<Paper> &papers()
{
    static const QList<Paper> all{Paper::A4, Paper::Letter, Paper::A5};
    return all;
}

std::optional<Paper> paperFromId(const QString &id)
{
    for (const Paper paper : papers()) {
        if (idOf(paper) == id)
            return paper;
    }
    return std::nullopt;
}

QString idOf(Paper paper)
{
    return nameOf(paper).toLower();
}

QString nameOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return u"A4"_s;
    case Paper::Letter:
        return u"Letter"_s;
    case Paper::A5:
        return u"A5"_s;
    }
    Q_UNREACHABLE();
}

Paper usualPaper()
{
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? Paper::Letter : Paper::A4;
}

Paper usualPaper(const QString &country)
{
    // Unicode CLDR, supplemental data, paperSize: US-Letter; everywhere else A4.
    static const QSet<QString> letter{u"BZ"_s, u"CA"_s, u"CL"_s, u"CO"_s, u"CR"_s, u"GT"_s, u"MX"_s, u"NI"_s, u"PA"_s, u"PH"_s, u"PR"_s, u"SV"_s, u"US"_s, u"VE"_s};
    if (country.isEmpty())
        return usualPaper();
    return letter.contains(country) ? Paper::Letter : Paper::A4;
}

QPageSize pageSizeOf(Paper paper)
{
    switch (paper) {
    case Paper::A4:
        return QPageSize(QPageSize::A4);
    case Paper::Letter:
        return QPageSize(QPageSize::Letter);
    case Paper::A5:
        return QPageSize(QPageSize::A5);
    }
    Q_UNREACHABLE();
}

QSizeF sheetOf(const Sheet &sheet)
{
    // In whole points, as PDF writers and printers round them.
    const QSizeF paper = sheet.paper == Paper::A4 ? QSizeF(595, 842) : sheet.paper == Paper::Letter ? QSizeF(612, 792) : QSizeF(420, 595);
    return paper / sheet.magnification;
}

QRectF bodyOf(const Sheet &sheet)
{
    const QRectF foot = footOf(sheet);
    return {QPointF(foot.left(), marginOf(sheet)), QPointF(foot.right(), foot.top() - 10)};
}

QRectF footOf(const Sheet &sheet)
{
    const QSizeF size = sheetOf(sheet);
    const qreal height = footHeight + footLine * sheet.footLines;
    const qreal margin = marginOf(sheet);
    return {margin, size.height() - footMargin / sheet.magnification - height, size.width() - 2 * margin, height};
}

} // namespace untie
