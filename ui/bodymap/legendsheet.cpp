#include "ui/bodymap/legendsheet.h"

#include "app/bodymap/zonepainter.h"
#include "ui/common/text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr qreal rowHeight = 24;
constexpr qreal wordsLeft = 64; // of a column: symbol, key
constexpr qreal leastWords = 154;
constexpr qreal signRadius = 9;
constexpr qreal inset = 16;
constexpr int columns = 2;

/// A line of the legend: what is painted, in a box round a centre, its key, and what it means.
struct Entry
{
    std::function<void(QPainter &, QPointF)> paint;
    QString key;
    QString words;
};

QList<Entry> entriesFor(FigureTheme theme)
{
    const MarkStyle style = markStyle(theme);
    const ZoneStyle zones = zoneStyle(theme);
    const auto mark = [style](Mark::State state, std::optional<int> before, std::optional<int> after) {
        const Mark shown{.id = 0, .at = {}, .kind = FindingKind::TrpActive, .state = state, .before = before, .after = after};
        return [style, shown](QPainter &painter, QPointF centre) { paintMark(painter, centre, signRadius, shown, style); };
    };
    const auto zone = [zones](Zone which) {
        return [zones, which](QPainter &painter, QPointF centre) {
            QPainterPath shape;
            shape.addRoundedRect(QRectF(centre.x() - 13, centre.y() - 8, 26, 16), 7, 7);
            paintZone(painter, shape, which, zones);
        };
    };
    QList<Entry> entries;
    for (const FindingKind kind : findingKinds()) {
        const auto painted = zoneOf(kind);
        const std::optional<int> score = isTriggerPoint(kind) || kind == FindingKind::TenderPoint ? std::optional(6) : std::nullopt;
        const auto symbol = [style, kind, score](QPainter &painter, QPointF centre) { paintKind(painter, centre, signRadius, kind, score, style); };
        entries.append({painted ? std::function<void(QPainter &, QPointF)>(zone(*painted)) : symbol, QString(keyOf(kind)), nameOf(kind)});
    }
    entries.append({mark(Mark::State::Found, 7, 4), u"0–9"_s, LegendSheet::tr("pain before, and after")});
    entries.append({mark(Mark::State::Ghost, 5, {}), LegendSheet::tr("Tab", "key"), LegendSheet::tr("open since an earlier visit")});
    entries.append({mark(Mark::State::Quiet, 0, {}), u"0"_s, LegendSheet::tr("quiet today")});
    entries.append({mark(Mark::State::NotExamined, {}, {}), u"−"_s, LegendSheet::tr("not examined today")});
    entries.append({[style](QPainter &painter, QPointF centre) { paintSite(painter, centre, style); }, {}, LegendSheet::tr("usual site, a suggestion")});
    entries.append({zone(Zone::Referral), {}, LegendSheet::tr("where a site refers to")});
    entries.append({zone(Zone::Spillover), {}, LegendSheet::tr("where only some feel it")});
    entries.append({zone(Zone::Avoid), {}, LegendSheet::tr("avoid this area")});
    return entries;
}

/// Of the widest words with what stands before them.
qreal columnWidth()
{
    const QFontMetricsF metrics(textFont(TextRole::Small));
    qreal words = leastWords;
    for (const Entry &entry : entriesFor(FigureTheme::ChartLight))
        words = std::max(words, metrics.horizontalAdvance(entry.words) + 8);
    return wordsLeft + std::ceil(words);
}

FigureTheme figureTheme(const QWidget *widget)
{
    return themeOf(widget) == Theme::Light ? FigureTheme::ChartLight : FigureTheme::ChartDark;
}

} // namespace

LegendSheet::LegendSheet(QWidget *over)
    : QWidget(over)
{
    setObjectName(u"legendSheet"_s);
    setFocusPolicy(Qt::StrongFocus);
    QStringList all;
    for (const Entry &entry : entriesFor(FigureTheme::ChartLight))
        all += entry.key.isEmpty() ? entry.words : u"%1: %2"_s.arg(entry.key, entry.words);
    setAccessibleName(tr("Legend of the marks"));
    setAccessibleDescription(all.join(u"; "_s));
    over->installEventFilter(this);
    hide();
}

void LegendSheet::toggle()
{
    if (isVisible())
        return hide();
    place();
    show();
    raise();
    setFocus(Qt::OtherFocusReason);
}

QSize LegendSheet::sizeHint() const
{
    const auto rows = (entriesFor(FigureTheme::ChartLight).size() + columns - 1) / columns;
    return QSizeF(2 * inset + columns * columnWidth(), 2 * inset + 26 + static_cast<qreal>(rows) * rowHeight).toSize();
}

void LegendSheet::place()
{
    const QSize size = sizeHint().boundedTo(parentWidget()->size());
    setGeometry(QRect(QPoint((parentWidget()->width() - size.width()) / 2, std::max(0, parentWidget()->height() - size.height() - 40)), size));
}

void LegendSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(token(Token::Edge, this), 1));
    painter.setBrush(token(Token::Surface, this));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 10, 10);
    paintText(painter, QRectF(inset, inset - 4, width() - 2 * inset, 20), tr("Legend of the marks"), TextRole::SectionHead, token(Token::Text2, this));
    const auto entries = entriesFor(figureTheme(this));
    const auto rows = (entries.size() + columns - 1) / columns;
    const qreal column = columnWidth();
    const bool mirror = layoutDirection() == Qt::RightToLeft;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const auto placed = [&](qreal left, qreal wide) {
            const qreal x = inset + static_cast<qreal>(i / rows) * column + left;
            const qreal y = inset + 26 + static_cast<qreal>(i % rows) * rowHeight;
            return QRectF(mirror ? width() - x - wide : x, y, wide, rowHeight);
        };
        entries[i].paint(painter, placed(0, 30).center());
        paintText(painter, placed(34, 26), entries[i].key, TextRole::KeyCap, token(Token::Text3, this), Qt::AlignCenter);
        paintText(painter, placed(wordsLeft, column - wordsLeft - 4), entries[i].words, TextRole::Small, token(Token::Text, this));
    }
}

void LegendSheet::mousePressEvent(QMouseEvent *)
{
    hide();
}

void LegendSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape || event->key() == Qt::Key_Question)
        hide();
    else
        QWidget::keyPressEvent(event);
}

bool LegendSheet::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace untie
