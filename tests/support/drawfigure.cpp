// Paints every view of the figure in every theme, and all marks, as PNG files to look at: drawfigure FOLDER [SCALE [FIGURE.json]]
// Says how much of the processor loading and painting took, at best of several times.
#include "app/bodymap/bodymappainter.h"

#include <QDir>
#include <QFile>
#include <QGuiApplication>
#include <QPainter>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <functional>
#include <limits>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// Microseconds of this process's own time, whatever else runs.
qint64 spent(const std::function<void()> &work)
{
    const std::clock_t begin = std::clock();
    work();
    return qint64(std::clock() - begin) * 1'000'000 / CLOCKS_PER_SEC;
}

struct Theme
{
    FigureTheme theme;
    QString name;
    FigureDetail detail;
    QColor ground;
};

QImage sheet(QSize size, qreal scale, const QColor &ground)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(ground);
    return image;
}

QImage allMarks(const Theme &theme, qreal scale)
{
    QImage image = sheet({700, 420}, scale, theme.ground);
    QPainter painter(&image);
    const MarkStyle style = markStyle(theme.theme);
    const auto place = [](int column, int row) { return QPointF(36 + 52 * column, 36 + 56 * row); };
    int column = 0;
    for (const FindingKind kind : findingKinds()) {
        Mark mark;
        mark.kind = kind;
        mark.before = 6;
        paintMark(painter, place(column, 0), markRadius, mark, style);
        mark.before.reset();
        paintMark(painter, place(column, 1), markRadius, mark, style);
        mark.before = 7;
        mark.state = Mark::State::Ghost;
        paintMark(painter, place(column, 2), markRadius, mark, style);
        paintKind(painter, place(column, 3), 9, kind, 4, style);
        ++column;
    }
    for (int score = 0; score <= 10; ++score) {
        Mark mark;
        mark.before = score;
        mark.after = score / 2;
        paintMark(painter, place(score, 4), markRadius, mark, style);
        mark.kind = FindingKind::TrpLatent;
        mark.after.reset();
        paintMark(painter, place(score, 5), markRadius, mark, style);
    }
    column = 0;
    for (const auto state : {Mark::State::Found, Mark::State::Ghost, Mark::State::Quiet, Mark::State::NotExamined}) {
        Mark mark;
        mark.state = state;
        mark.before = 5;
        paintMark(painter, place(column++, 6), markRadius, mark, style);
        mark.inHand = true;
        paintMark(painter, place(column++, 6), markRadius, mark, style);
    }
    paintSite(painter, place(column, 6), style);
    Mark touch;
    touch.before = 8;
    touch.after = 3;
    paintMark(painter, place(column + 1, 6), 17, touch, style);
    paintMark(painter, place(column + 2, 6), 9, touch, style);
    return image;
}

void paintSomeMarks(QPainter &painter, const FigureView &view, const QTransform &toArea, const MarkStyle &style)
{
    int score = 3;
    for (qsizetype i = 5; i < view.regions.size(); i += view.regions.size() / 4) {
        Mark mark;
        mark.kind = findingKinds()[score - 3];
        mark.before = score++;
        mark.after = 2;
        paintMark(painter, toArea.map(view.regions[i].centre), markRadius, mark, style);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication app(argc, argv);
    QTextStream out(stdout);
    if (argc < 2) {
        out << "drawfigure FOLDER [SCALE [FIGURE.json]]\n";
        return 2;
    }
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    const qreal scale = argc > 2 ? QByteArray(argv[2]).toDouble() : 1;
    folder.mkpath(u"."_s);

    QFile file(argc > 3 ? QString::fromLocal8Bit(argv[3]) : u":/figures/figure.json"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        out << file.errorString() << '\n';
        return 1;
    }
    Result<Figure> figure = fail(Error::Kind::NotFound);
    qint64 least = std::numeric_limits<qint64>::max();
    for (int i = 0; i < 8; ++i) {
        file.seek(0);
        least = std::min(least, spent([&] { figure = Figure::parse(file.readAll()); }));
    }
    if (!figure) {
        out << figure.error().detail << '\n';
        return 1;
    }
    out << "loaded in " << least << " us\n";
    const Theme themes[] = {{FigureTheme::ChartLight, u"light"_s, FigureDetail::Full, QColor(0xFD, 0xFB, 0xF7)},
                            {FigureTheme::ChartDark, u"dark"_s, FigureDetail::Full, QColor(0x21, 0x1E, 0x1B)},
                            {FigureTheme::Print, u"print"_s, FigureDetail::Contours, Qt::white}};
    for (const Theme &theme : themes) {
        allMarks(theme, scale).save(folder.filePath(u"marks-%1.png"_s.arg(theme.name)));
        for (const QString &id : figure->views()) {
            const FigureView &view = *figure->view(id);
            QImage image = sheet(view.canvas.toSize() * 0.7, scale, theme.ground);
            QPainter painter(&image);
            const QTransform toArea = fitFigure(view, QRectF(QPointF(), view.canvas * 0.7));
            least = std::numeric_limits<qint64>::max();
            for (int i = 0; i < 5; ++i) {
                image.fill(theme.ground);
                least = std::min(least, spent([&] { paintFigure(painter, view, figurePalette(theme.theme), toArea, theme.detail); }));
            }
            out << theme.name << ' ' << id << ' ' << least << " us\n";
            paintSomeMarks(painter, view, toArea, markStyle(theme.theme));
            painter.end();
            image.save(folder.filePath(u"%1-%2.png"_s.arg(id, theme.name)));
        }
    }
    return 0;
}
