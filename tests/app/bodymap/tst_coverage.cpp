#include "app/bodymap/touch.h"
#include "app/common/translator.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

/// Less than this, in square units of a canvas on which the body is 1880 high, is a sliver: a fingertip covers it.
constexpr int sliver = 600;
constexpr int speck = 60; // of a landmark, which is small

/// What is on top at each point of a view, as a click finds it: a picture in which every region has a colour of its own.
class Visible final
{
public:
    explicit Visible(const FigureView &view)
        : m_view(view)
        , m_picture(view.canvas.toSize(), QImage::Format_RGB32)
    {
        m_picture.fill(Qt::white);
        QPainter painter(&m_picture);
        painter.setRenderHint(QPainter::Antialiasing, false);
        for (qsizetype i = view.regions.size() - 1; i >= 0; --i)
            painter.fillPath(view.regions.at(i).path, QColor::fromRgb(qRgb(1, int(i / 256), int(i % 256))));
        painter.end();
        for (int y = 0; y < m_picture.height(); ++y) {
            for (int x = 0; x < m_picture.width(); ++x) {
                if (const auto region = regionAt(x, y))
                    m_spots[*region] << QPoint(x, y);
            }
        }
    }

    /// The points at which a muscle's own shapes are on top.
    QList<QPoint> spotsOf(const Atlas &atlas, const Muscle &muscle, Side side) const
    {
        QList<QPoint> spots;
        for (auto spot = m_spots.cbegin(); spot != m_spots.cend(); ++spot) {
            const Region &region = m_view.regions.at(spot.key());
            if (region.side == side && atlas.musclesOfShape(region.shape).contains(&muscle))
                spots += *spot;
        }
        return spots;
    }

    /// Each region's shape and how much of it is on top, in square units.
    QList<std::pair<QString, qsizetype>> areas() const
    {
        QList<std::pair<QString, qsizetype>> areas;
        for (auto spot = m_spots.cbegin(); spot != m_spots.cend(); ++spot)
            areas.append({m_view.regions.at(spot.key()).shape, spot->size()});
        return areas;
    }

private:
    std::optional<qsizetype> regionAt(int x, int y) const
    {
        const QRgb pixel = m_picture.pixel(x, y);
        return qRed(pixel) == 1 ? std::optional<qsizetype>(qGreen(pixel) * 256 + qBlue(pixel)) : std::nullopt;
    }

    const FigureView &m_view;
    QImage m_picture;
    QHash<qsizetype, QList<QPoint>> m_spots;
};

struct Covers
{
    QHash<QString, QStringList> viewsOfLetter;
    QJsonObject letters;                        ///< by muscle
    QHash<std::pair<QString, QString>, QString> elsewhere; ///< muscle and letter → the view that shows it instead
};

Covers covers()
{
    const QJsonObject shapes = QJsonDocument::fromJson(AtlasTables::embedded().shapes).object();
    Covers covers;
    const QJsonObject views = shapes["atlas_views"_L1].toObject();
    for (auto letter = views.begin(); letter != views.end(); ++letter)
        covers.viewsOfLetter.insert(letter.key(), letter.value().toVariant().toStringList());
    covers.letters = shapes["muscles"_L1].toObject();
    for (const QJsonValue &entry : shapes["exceptions"_L1].toArray())
        covers.elsewhere.insert({entry["id"_L1].toString(), entry["view"_L1].toString()}, entry["drawn_in"_L1].toString());
    return covers;
}

} // namespace

/// That every muscle of the atlas can be seen and clicked in every view that its row names.
class tst_Coverage final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyMuscle_canBeClickedInEveryViewItsRowNames_data();
    void everyMuscle_canBeClickedInEveryViewItsRowNames();
    void exceptions_areFewAndGiveAReason();
    void everyShape_canBeClickedSomewhere();
    void aThinSheet_takesNoMuscleFromThePointer_data();
    void aThinSheet_takesNoMuscleFromThePointer();
    void eyeAndMouth_areOpenInTheirRings_data();
    void eyeAndMouth_areOpenInTheirRings();

private:
    const Visible &visible(const QString &view)
    {
        if (!m_visible.contains(view))
            m_visible.insert(view, std::make_shared<Visible>(*m_figure.view(view)));
        return *m_visible[view];
    }

    Figure m_figure;
    Atlas m_atlas;
    Covers m_covers;
    QHash<QString, std::shared_ptr<Visible>> m_visible;
};

void tst_Coverage::initTestCase()
{
    m_figure = orFail(Figure::load());
    m_atlas = orFail(Atlas::load(m_figure, Translator::forLanguage(u"en"_s)));
    m_covers = covers();
}

void tst_Coverage::everyMuscle_canBeClickedInEveryViewItsRowNames_data()
{
    QTest::addColumn<QString>("muscle");
    QTest::addColumn<QString>("letter");
    QCOMPARE(m_covers.letters.size(), 83);
    for (const Muscle &muscle : m_atlas.muscles()) {
        for (const QJsonValue &letter : m_covers.letters[muscle.id]["atlas_views"_L1].toArray())
            QTest::newRow(qPrintable(muscle.id + u' ' + letter.toString())) << muscle.id << letter.toString();
    }
}

void tst_Coverage::everyMuscle_canBeClickedInEveryViewItsRowNames()
{
    QFETCH(QString, muscle);
    QFETCH(QString, letter);
    const Muscle &row = *m_atlas.muscle(muscle);
    QStringList views = m_covers.viewsOfLetter.value(letter);
    if (const QString instead = m_covers.elsewhere.value({muscle, letter}); !instead.isEmpty())
        views = {instead};
    QVERIFY(!views.isEmpty());
    for (const Side side : {Side::Left, Side::Right}) {
        qsizetype largest = 0;
        for (const QString &leftView : std::as_const(views)) {
            const QString view = side == Side::Right ? mirroredView(leftView) : leftView;
            const QList<QPoint> spots = visible(view).spotsOf(m_atlas, row, side);
            largest = std::max(largest, spots.size());
            if (spots.isEmpty())
                continue;
            // The spot in the middle of all, on the shape itself.
            const auto candidates = touchAt(m_figure, m_atlas, view, spots.at(spots.size() / 2) + QPointF(0.5, 0.5)).spot.candidates;
            const auto found = std::ranges::find_if(
                candidates, [&](const Spot::Candidate &each) { return each.muscle == muscle && each.side == side; });
            QVERIFY2(found != candidates.end(), qPrintable(view));
            if (row.parts.isEmpty()) // a group comes after the part that was hit
                QVERIFY2(found - candidates.begin() <= 1, qPrintable(view)); // one shape may draw two muscles
        }
        QVERIFY2(largest >= sliver, qPrintable(u"%1 square units on the %2"_s.arg(largest).arg(idOf(side))));
    }
}

void tst_Coverage::exceptions_areFewAndGiveAReason()
{
    const QJsonArray exceptions = QJsonDocument::fromJson(AtlasTables::embedded().shapes).object()["exceptions"_L1].toArray();
    QVERIFY(exceptions.size() <= 3);
    for (const QJsonValue &entry : exceptions) {
        QVERIFY(entry["reason"_L1].toString().size() > 20);
        QVERIFY(m_atlas.muscle(entry["id"_L1].toString())->shapes.contains(entry["drawn_in"_L1].toString()));
    }
}

/// What is drawn and named can be pointed at in one view or another.
void tst_Coverage::everyShape_canBeClickedSomewhere()
{
    QHash<QString, qsizetype> largest;
    for (const QString &view : m_figure.views()) {
        for (const auto &[shape, area] : visible(view).areas())
            largest[shape] = std::max(largest[shape], area);
        for (const Region &region : m_figure.view(view)->regions)
            largest[region.shape] += 0;
    }
    for (auto shape = largest.cbegin(); shape != largest.cend(); ++shape)
        QVERIFY2(*shape >= speck, qPrintable(u"%1: %2"_s.arg(shape.key()).arg(*shape)));
}

/// One looks through it, and means what lies under it.
void tst_Coverage::aThinSheet_takesNoMuscleFromThePointer_data()
{
    QTest::addColumn<QString>("sheet");
    QTest::addColumn<QString>("view");
    for (const auto &view : {u"front-superficial"_s, u"left"_s, u"right"_s, u"face"_s, u"head"_s})
        QTest::newRow(qPrintable(u"platysma "_s + view)) << u"platysma"_s << view;
    QTest::newRow("over the loins") << u"erector_spinae_aponeurosis"_s << u"back-deep"_s;
}

void tst_Coverage::aThinSheet_takesNoMuscleFromThePointer()
{
    QFETCH(QString, sheet);
    QFETCH(QString, view);
    const FigureView &drawn = *m_figure.view(view);
    int through = 0;
    for (const Region &region : drawn.regions) {
        if (region.shape != sheet)
            continue;
        const QRect around = region.path.boundingRect().toAlignedRect();
        for (int y = around.top(); y < around.bottom(); y += 5) {
            for (int x = around.left(); x < around.right(); x += 5) {
                const auto hit = regionsAt(drawn, QPointF(x, y));
                if (hit.size() < 2 || !hit.contains(&region))
                    continue;
                ++through;
                QCOMPARE(hit.constLast()->shape, sheet);
            }
        }
    }
    QVERIFY(through > 50);
}

void tst_Coverage::eyeAndMouth_areOpenInTheirRings_data()
{
    QTest::addColumn<QString>("view");
    QTest::addColumn<QString>("ring");
    QTest::newRow("eye") << u"face"_s << u"orbicularis_oculi"_s;
    QTest::newRow("mouth") << u"face"_s << u"orbicularis_oris"_s;
    QTest::newRow("eye from the side") << u"head"_s << u"orbicularis_oculi"_s;
}

/// A ring lies on all four sides of its opening, and not in it.
void tst_Coverage::eyeAndMouth_areOpenInTheirRings()
{
    QFETCH(QString, view);
    QFETCH(QString, ring);
    const FigureView &drawn = *m_figure.view(view);
    QPainterPath left;
    QPainterPath right;
    for (const Region &region : drawn.regions)
        if (region.shape == ring)
            (region.side == Side::Left ? left : right).addPath(region.path);
    QVERIFY(!left.isEmpty() && !right.isEmpty());
    const bool halves = ring == u"orbicularis_oris"_s; // the midline goes through the mouth
    QPainterPath whole = left;
    if (halves)
        whole.addPath(right);
    const QRectF around = whole.boundingRect();
    const auto onRing = [&whole](qreal x, qreal y) { return whole.contains(QPointF(x, y)); };
    const auto crosses = [&](bool down, qreal at) { // how often a line across it enters the ring
        int entered = 0;
        bool in = false;
        for (qreal p = -2; p < (down ? around.height() : around.width()) + 2; p += 0.5) {
            const bool now = down ? onRing(at, around.top() + p) : onRing(around.left() + p, at);
            entered += now && !in;
            in = now;
        }
        return entered;
    };
    QCOMPARE(crosses(true, around.center().x() + 3), 2);
    QCOMPARE(crosses(false, around.center().y()), 2);
    QCOMPARE(crosses(false, around.top() + 4), 1);
}

UNTIE_TEST_MAIN(tst_Coverage)
#include "tst_coverage.moc"
