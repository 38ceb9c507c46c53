#include "app/documents/summaryparts.h"

#include "app/bodymap/bodymappainter.h"
#include "app/common/language.h"
#include "app/common/translator.h"
#include "app/documents/paperstyle.h"

#include <QLocale>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal symbolRadius = 5;
constexpr qreal dotRadius = 3.4;
constexpr qreal besideScale = 6; ///< so that a dot at its end does not touch "10 → 10"
constexpr qsizetype keptWhole = 7; ///< lines of a part that does not go on in the next column

Drawing dot(QPointF centre, qreal radius, int score)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return {path, rampColour(score), onpaper::ink, 0.5};
}

void stand(QList<PageItem> &items, const SetText &text, QPointF at)
{
    for (const TextLine &line : text.lines)
        items.append(moved(line, at));
}

/// Where a score lies on a scale from 0 to 10 that begins at `from`.
QPointF onScale(QPointF from, qreal width, int score)
{
    return from + QPointF(width * score / 10, 0);
}

/// Ticks from 0 to 10 with the scores as dots, and an arrow that leads from before to after.
void standScale(QList<PageItem> &items, const SummaryPoint &point, QPointF from, qreal width)
{
    items.append(ruleAcross(from, width, onpaper::hairline, 0.8));
    QPainterPath ticks;
    for (int score = 0; score <= 10; ++score) {
        const qreal half = score % 5 == 0 ? 3 : 1.8;
        ticks.moveTo(onScale(from, width, score) - QPointF(0, half));
        ticks.lineTo(onScale(from, width, score) + QPointF(0, half));
    }
    items.append(Drawing{ticks, {}, onpaper::hairline, 0.8});
    if (point.before && point.after && *point.before != *point.after) {
        const qreal way = *point.after > *point.before ? 1 : -1;
        const QPointF start = onScale(from, width, *point.before);
        const QPointF tip = onScale(from, width, *point.after) - QPointF(way * (dotRadius + 0.6), 0);
        items.append(ruleAcross(start, tip.x() - way * 2 - start.x(), onpaper::ink, 1));
        QPainterPath head(tip);
        head.lineTo(tip + QPointF(-way * 3.4, -2.2));
        head.lineTo(tip + QPointF(-way * 3.4, 2.2));
        head.closeSubpath();
        items.append(Drawing{head, onpaper::ink, {}, 0});
    }
    if (point.before)
        items.append(dot(onScale(from, width, *point.before), dotRadius, *point.before));
    if (point.after)
        items.append(dot(onScale(from, width, *point.after), dotRadius, *point.after));
}

/// The sign of a point, as the figure shows it.
PageItem signOf(FindingKind kind, std::optional<int> score, bool quiet, QPointF centre, qreal radius)
{
    if (!quiet)
        return KindPicture{kind, score, centre, radius};
    Mark mark;
    mark.kind = kind;
    mark.state = Mark::State::Quiet;
    return MarkPicture{mark, centre, radius};
}

TypeStyle closer(TypeStyle style, const Closeness &close)
{
    style.leading -= close.tighter;
    return style;
}

QString digits(const SummaryPoint &point, const Translator &words)
{
    const auto said = [](std::optional<int> score) { return score ? QString::number(*score) : u"–"_s; };
    return point.after ? fromTo(said(point.before), said(point.after), words) : said(point.before);
}

} // namespace

QString fromTo(const QString &before, const QString &after, const Translator &words)
{
    if (!readsFromTheRight(words.language()))
        return before + u" → "_s + after;
    return QChar(0x200F) + before + u" ← "_s + after; // the mark makes digits alone read so, too
}

Block pointsHead(const Translator &words, qreal width)
{
    const SetText scale = setText(words.translate("VisitSummary", "pain 0–10, before → after"), onpaper::caption, width / 2, Qt::AlignRight);
    const SetText title = setText(words.translate("VisitSummary", "What we found"), onpaper::tableHead, width / 2);
    const qreal height = qMax(title.height, scale.height) + 4;
    Block block{height, 0, true};
    stand(block.items, title, {0, height - 4 - title.height});
    stand(block.items, scale, {width / 2, height - 5 - scale.height});
    block.items.append(ruleAcross({0, height}, width, onpaper::ink, 0.7));
    return block;
}

Block pointRow(const SummaryPoint &point, const Closeness &close, const Translator &words, qreal width)
{
    const qreal textX = 36;
    const qreal digitsWidth = 46;
    const qreal scaleWidth = width > 400 ? 120 : 54;
    const bool scored = point.before || point.after;
    const qreal textWidth = width - textX - (scored ? scaleWidth + digitsWidth + besideScale + 4 : 0);

    QList<SetText> texts{setText(point.place, onpaper::place, textWidth)};
    if (!point.muscle.isEmpty())
        texts.append(setText(point.muscle, onpaper::caption, textWidth));
    if (!point.advice.isEmpty()) {
        TypeStyle advice = onpaper::caption;
        advice.weight = QFont::DemiBold;
        advice.colour = onpaper::ink;
        texts.append(setText(point.advice, advice, textWidth));
    }
    qreal height = 0;
    for (const SetText &text : std::as_const(texts))
        height += text.height;
    Block row{qMax(close.row, height + 2 * close.rowPadding)};
    qreal y = (row.height - height) / 2;
    const qreal middle = row.height / 2;

    TypeStyle numeral = onpaper::strong;
    if (point.number >= 100)
        numeral.size = 9;
    const SetText number = setText(QString::number(point.number), numeral, 30);
    stand(row.items, number, {0, middle - number.height / 2});
    row.items.append(signOf(point.kind, point.before, isQuiet(point), {24, middle}, symbolRadius));
    for (const SetText &text : std::as_const(texts)) {
        stand(row.items, text, {textX, y});
        y += text.height;
    }
    if (scored) {
        standScale(row.items, point, {width - digitsWidth - scaleWidth - besideScale, middle}, scaleWidth);
        const SetText said = setText(digits(point, words), onpaper::strong, digitsWidth, Qt::AlignRight);
        stand(row.items, said, {width - digitsWidth, middle - said.height / 2});
    }
    row.items.append(ruleAcross({0, row.height}, width, onpaper::hairline, 0.6));
    return row;
}

Block legendOf(const VisitSummary &summary, const Translator &words, qreal width)
{
    constexpr qreal symbol = 13;
    constexpr qreal gap = 12;
    constexpr qreal legendRadius = 4;
    Block block{0, 7};
    QPointF at;
    const auto explain = [&](const PageItem &sign, const QString &meaning) {
        const SetText word = setText(meaning, onpaper::caption, width - symbol);
        if (at.x() > 0 && at.x() + symbol + word.width > width)
            at = {0, at.y() + onpaper::caption.leading + 3};
        block.items.append(moved(sign, at + QPointF(5, onpaper::caption.leading / 2)));
        stand(block.items, word, at + QPointF(symbol, 0));
        at.rx() += symbol + word.width + gap;
        block.height = at.y() + word.height;
    };
    for (FindingKind kind : summary.kinds) {
        const auto score = isTriggerPoint(kind) ? std::optional(6) : std::nullopt; // a colour from the middle of the ramp
        explain(signOf(kind, score, false, {}, legendRadius), clientWordFor(kind, words));
    }
    if (std::ranges::any_of(summary.points, isQuiet))
        explain(signOf(FindingKind::TrpLatent, 0, true, {}, legendRadius), words.translate("VisitSummary", "quiet now"));
    return block;
}

QList<Block> section(const QString &heading, const QString &text, const Closeness &close, qreal width)
{
    const QList<Block> blocks = paragraphs(heading, onpaper::heading, width, close.aroundPart) + paragraphs(text, closer(onpaper::body, close), width, 1);
    return blocks.size() <= keptWhole ? together(blocks) : blocks;
}

QList<Block> standingSection(const QString &heading, const QString &text, const Closeness &close, qreal width)
{
    QList<Block> lines = paragraphs(text, closer(onpaper::standing, close), width, 1);
    for (qsizetype i = 0; i + 1 < lines.size(); ++i) // nobody turns the page for the rest of what to do in an emergency
        lines[i].samePage = lines[i + 1].spaceAbove == 0;
    return paragraphs(heading, onpaper::heading, width, close.aroundPart) + lines;
}

QList<qsizetype> labelsThatFit(const QList<qreal> &places, const QList<qreal> &widths, qreal gap)
{
    QList<qsizetype> chosen;
    for (qsizetype count = places.size(); count >= 2; --count) {
        chosen.clear();
        for (qsizetype i = 0; i < count; ++i)
            chosen.append(qRound(qreal(i) * qreal(places.size() - 1) / qreal(count - 1)));
        const auto touch = [&](qsizetype one, qsizetype next) {
            return places[next] - places[one] < (widths[one] + widths[next]) / 2 + gap;
        };
        if (std::ranges::adjacent_find(chosen, touch) == chosen.end())
            break;
    }
    return chosen;
}

QList<Block> trendSection(const SummaryTrend &trend, const Closeness &close, const Translator &words, qreal width)
{
    constexpr qreal chartHeight = 42;
    constexpr qreal top = 6;
    constexpr qreal axis = 16;
    constexpr qreal labelGap = 5;
    Block chart{top + chartHeight + 4 + onpaper::caption.leading};
    for (int score : {0, 5, 10}) {
        const qreal y = top + chartHeight * (10 - score) / 10;
        const SetText label = setText(QString::number(score), onpaper::caption, axis - 4, Qt::AlignRight);
        stand(chart.items, label, {0, y - label.height / 2});
        chart.items.append(ruleAcross({axis, y}, width - axis, onpaper::hairline, 0.6));
    }
    const QLocale locale = localeOf(words.language());
    const qreal step = (width - axis) / qreal(trend.steps.size());
    QPainterPath curve;
    QList<PageItem> dots;
    QList<SetText> days;
    QList<qreal> places;
    QList<qreal> widths;
    for (qsizetype i = 0; i < trend.steps.size(); ++i) {
        const SummaryTrend::Step &seen = trend.steps[i];
        const QPointF at(axis + step * (qreal(i) + 0.5), top + chartHeight * (10 - seen.score) / 10);
        i == 0 ? curve.moveTo(at) : curve.lineTo(at);
        dots.append(dot(at, 2.8, seen.score));
        const QString day = locale.toString(seen.day, words.translate("VisitSummary", "d MMM", "day and month, short"));
        days.append(setText(day, onpaper::caption, width));
        places.append(at.x());
        widths.append(days.last().width);
    }
    for (qsizetype i : labelsThatFit(places, widths, labelGap)) {
        const qreal x = std::clamp(places[i] - widths[i] / 2, 0.0, width - widths[i]);
        stand(chart.items, days[i], {x, top + chartHeight + 4});
    }
    chart.items.append(Drawing{curve, {}, onpaper::ink, 0.9});
    chart.items += dots;
    const QString heading = words.translate("VisitSummary", "%1, before each visit").arg(trend.place);
    return paragraphs(heading, onpaper::heading, width, close.aroundPart) << chart;
}

} // namespace untie
