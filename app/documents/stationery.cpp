#include "app/documents/stationery.h"

#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/documents/paperstyle.h"
#include "app/settings/letterheadrules.h"

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal gap = 20;
constexpr qreal logoHeight = 34;
constexpr qreal logoWidth = 110; ///< at most
constexpr qreal pageNumberWidth = 90;
constexpr qreal besideDot = 2.5; ///< between name and day
constexpr qreal mostAside = 0.32; ///< of the width
constexpr qreal narrow = 480;     ///< a sheet on which what a page is not may take two lines

/// The clinic's own lines at the foot; no more than two, so that the pages' room does not depend on a slip of the pen.
QStringList footLinesOf(const Letterhead &letterhead)
{
    QStringList lines = letterhead.footLines.split(u'\n', Qt::SkipEmptyParts);
    return lines.mid(0, 2);
}

bool isNarrow(const Sheet &sheet)
{
    return sheetOf(sheet).width() < narrow;
}

/// The logo at the left edge; gives how far it pushes the texts away.
qreal standLogo(PageFlow &flow, const Letterhead &letterhead)
{
    const QImage logo = QImage::fromData(letterhead.logo, "PNG");
    if (logo.isNull())
        return 0;
    const QSizeF size = QSizeF(logo.size()).scaled(logoWidth, logoHeight, Qt::KeepAspectRatio);
    flow.stand(PixelPicture{logo, QRectF(QPointF(flow.left(), flow.y()), size)});
    return size.width() + 12;
}

} // namespace

Sheet Stationery::sheet() const
{
    Sheet sheet{paper, letterhead.textPercent / 100.0, int(footLinesOf(letterhead).size())};
    sheet.footLines += isNarrow(sheet);
    return sheet;
}

void standLetterhead(PageFlow &flow, const ClinicProfile &clinic, const QString &aside, const Letterhead &letterhead)
{
    const qreal top = flow.y();
    const qreal indent = standLogo(flow, letterhead);
    const qreal side = qMin(flow.width() * mostAside, widthOf(aside, onpaper::letterheadSmall) + 1);
    const qreal main = flow.width() - indent - (aside.isEmpty() ? 0 : side + gap);
    const SetText right = setText(aside, onpaper::letterheadSmall, side, Qt::AlignRight);
    flow.stand(right, {flow.left() + flow.width() - side, top + 2});
    qreal y = top;
    const auto say = [&](const QString &text, const TypeStyle &style) {
        if (text.isEmpty())
            return;
        const SetText set = setText(text, style, main);
        flow.stand(set, {flow.left() + indent, y});
        y += set.height;
    };
    say(clinic.name, onpaper::letterhead);
    say(joined({clinic.address, clinic.phone, clinic.email}, u" · "_s).replace(u'\n', u", "_s), onpaper::letterheadSmall);
    say(letterhead.headLines, onpaper::letterheadSmall);
    y = qMax(y, top + 2 + right.height);
    if (indent > 0)
        y = qMax(y, top + logoHeight);
    flow.rule(y + 9, readable(letterhead.accent), 0.4 * pointsPerMm);
    flow.moveTo(y + 27);
}

QList<Page> withHeadAndFoot(QList<Page> pages, const PageNote &note, const Stationery &stationery, const Translator &words)
{
    const QRectF body = bodyOf(stationery.sheet());
    const QRectF foot = footOf(stationery.sheet());
    const QString footLines = footLinesOf(stationery.letterhead).join(u'\n');
    for (qsizetype i = 0; i < pages.size(); ++i) {
        QList<PageItem> &items = pages[i].items;
        const auto stand = [&items](const SetText &text, QPointF at) {
            for (const TextLine &line : text.lines)
                items.append(moved(line, at));
        };
        if (i > 0) {
            stand(setLine(note.from, onpaper::caption, body.width() / 2 - 10), body.topLeft());
            stand(setLine(note.fromMore, onpaper::caption, body.width() / 2 - 10, Qt::AlignRight), body.topLeft() + QPointF(body.width() / 2 + 10, 0));
            items.append(ruleAcross(body.topLeft() + QPointF(0, 15), body.width(), onpaper::hairline, 0.6));
        }
        items.append(ruleAcross(foot.topLeft(), foot.width(), onpaper::hairline, 0.6));
        const qreal y = foot.top() + 6;
        // Each stands by itself, so that a page that reads from the right keeps the dot between them.
        const QString dot = note.of.isEmpty() || note.day.isEmpty() ? QString() : u"·"_s;
        const qreal beforeDay = dot.isEmpty() ? 0 : widthOf(dot, onpaper::caption) + 2 * besideDot;
        const SetText name = setLine(note.of, onpaper::caption, foot.width() - pageNumberWidth - 10 - beforeDay - widthOf(note.day, onpaper::caption));
        stand(name, {foot.left(), y});
        stand(setText(dot, onpaper::caption, foot.width()), {foot.left() + name.width + besideDot, y});
        stand(setText(note.day, onpaper::caption, foot.width()), {foot.left() + name.width + beforeDay, y});
        const QString number = words.translate("VisitSummary", "Page %1 of %2").arg(i + 1).arg(pages.size());
        stand(setText(number, onpaper::caption, pageNumberWidth, Qt::AlignRight), {foot.right() - pageNumberWidth, y});
        const auto setCareful = isNarrow(stationery.sheet()) ? setText : setLine;
        const SetText careful = setCareful(note.careful, onpaper::caption, foot.width(), Qt::AlignLeft);
        stand(careful, {foot.left(), y + onpaper::caption.leading});
        qreal own = y + onpaper::caption.leading + careful.height;
        for (const QString &line : footLines.split(u'\n', Qt::SkipEmptyParts)) {
            stand(setLine(line, onpaper::caption, foot.width()), {foot.left(), own});
            own += onpaper::caption.leading;
        }
    }
    return pages;
}

Document finished(Document document, QList<Page> pages, const Stationery &stationery)
{
    const Sheet sheet = stationery.sheet();
    document.paper = sheet.paper;
    document.magnification = sheet.magnification;
    if (readsFromTheRight(document.language)) {
        for (Page &page : pages)
            page = mirrored(page, sheetOf(sheet).width());
    }
    document.pages = std::move(pages);
    return document;
}

} // namespace untie
