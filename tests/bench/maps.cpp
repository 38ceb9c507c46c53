#include "tests/bench/bench.h"

#include "app/common/translator.h"
#include "ui/bodymap/bodymapview.h"

#include <QElapsedTimer>
#include <QImage>
#include <QPainter>
#include <QRandomGenerator>

#include <cstring>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize size(900, 1200);
constexpr int marks = 10'000;
constexpr int rounds = 60;

/// Marks all over the drawn body, as no client has them.
QList<MapMark> crowd(const BodyMapView &map)
{
    QRandomGenerator random(1);
    QList<MapMark> all;
    while (all.size() < marks) {
        MapMark mark;
        mark.mark.id = all.size() + 1;
        mark.mark.at = {0.1 + random.bounded(0.8), 0.03 + random.bounded(0.94)};
        mark.mark.kind = findingKinds().at(random.bounded(static_cast<int>(findingKinds().size())));
        mark.mark.before = random.bounded(11);
        if (random.bounded(2) == 0)
            mark.mark.after = random.bounded(11);
        mark.name = u"Upper trapezius"_s;
        mark.description = u"Upper trapezius, right"_s;
        if (map.rect().contains(map.toWidget({mark.mark.at.x() * 1000, mark.mark.at.y() * 2000}).toPoint()))
            all.append(mark);
    }
    return all;
}

template <class Work>
double microseconds(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1000;
}

} // namespace

QList<Row> measureMap(Clinic &)
{
    const auto figure = Figure::load();
    const auto atlas = figure ? Atlas::load(*figure, Translator::forLanguage(u"en"_s)) : fail(figure.error());
    if (!atlas)
        qFatal("no atlas");
    BodyMapView map(*figure, *atlas);
    map.setFraming(Framing::WholeBody);
    map.resize(size);
    const QList<MapMark> all = crowd(map);
    map.setMarks(all);
    QImage frame(size, QImage::Format_ARGB32_Premultiplied);
    map.render(&frame); // draws what is kept

    // The limit: the background and ready sprites, drawn bare.
    const QImage background = frame.copy();
    QList<QPixmap> sprites;
    const MarkStyle style = markStyle(FigureTheme::ChartLight);
    const int side = 2 * static_cast<int>(markReach(markRadius));
    for (int score = 0; score <= 10; ++score) {
        QPixmap sprite(side, side);
        sprite.fill(Qt::transparent);
        QPainter painter(&sprite);
        Mark mark;
        mark.before = score;
        paintMark(painter, {side / 2.0, side / 2.0}, markRadius, mark, style);
        sprites.append(sprite);
    }
    const QPixmap ground = QPixmap::fromImage(background);
    QList<QPoint> corners;
    for (const MapMark &mark : all)
        corners.append(map.rectOf(mark).topLeft());
    const auto bare = [&] {
        QPainter painter(&frame);
        painter.drawPixmap(0, 0, ground);
        for (int i = 0; i < marks; ++i)
            painter.drawPixmap(corners[i], sprites[i % sprites.size()]);
    };

    Durations full;
    Durations fullLimit;
    Durations drag;
    Durations copy;
    QImage other(size, QImage::Format_ARGB32_Premultiplied);
    MapMark held = all[marks / 2];
    held.mark.inHand = true;
    map.putMark(held);
    map.render(&frame);
    for (int round = 0; round < rounds; ++round) {
        fullLimit.all.append(microseconds(bare));
        full.all.append(microseconds([&] { map.render(&frame); }));
        copy.all.append(microseconds([&] { std::memcpy(other.bits(), frame.constBits(), static_cast<size_t>(frame.sizeInBytes())); }));
        const QRect before = map.rectOf(held);
        held.mark.at += QPointF(round % 2 == 0 ? 0.004 : -0.004, 0.001);
        drag.all.append(microseconds([&] {
            map.putMark(held);
            const QRect where = before.united(map.rectOf(held));
            map.render(&frame, where.topLeft(), where);
        }));
    }
    const auto milliseconds = [](const Durations &durations) { return durations.percentile(50) / 1000; };
    return {{u"map: full repaint with 10,000 marks"_s, milliseconds(full), milliseconds(fullLimit), u"ms"_s, 1.0},
            {u"map: one mark of 10,000 is dragged"_s, milliseconds(drag), milliseconds(copy), u"ms"_s, 0.5}};
}

} // namespace untie::bench
