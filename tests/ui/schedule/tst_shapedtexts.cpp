#include "tests/support/testmain.h"
#include "ui/schedule/shapedtexts.h"

#include <QFontMetricsF>
#include <QImage>
#include <QPainter>

using namespace untie;
using namespace Qt::StringLiterals;

/// Lines that are laid out once look as if they had been laid out each time.
class tst_ShapedTexts : public QObject
{
    Q_OBJECT

private slots:
    void tooLong_endsWithinItsRoom_data();
    void tooLong_endsWithinItsRoom();
    void accent_staysWithItsLetter();
    void prepared_looksTheSame();
};

namespace {

constexpr QSize canvas{360, 24};

QImage drawn(ShapedTexts &texts, const QString &text, qreal room, qreal *width = nullptr)
{
    QImage image(canvas, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    const qreal taken = texts.draw(painter, QRectF(0, 0, room, canvas.height()), text, TextRole::Strong, Qt::black);
    if (width)
        *width = taken;
    return image;
}

/// The last column in which something stands; -1: none.
int lastInk(const QImage &image)
{
    for (int x = image.width() - 1; x >= 0; --x) {
        for (int y = 0; y < image.height(); ++y) {
            if (qAlpha(image.pixel(x, y)) > 0)
                return x;
        }
    }
    return -1;
}

} // namespace

void tst_ShapedTexts::tooLong_endsWithinItsRoom_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a name") << u"Rosalind Featherstonehaugh-Marchbanks"_s;
    QTest::newRow("accents that are letters of their own") << QString(u"Zoe\u0308 Nun\u0303ez-A\u0301lvarez y O\u0308zdemir"_s);
    QTest::newRow("two fonts") << u"沐晴 Rosalind 竹溪 Featherstonehaugh"_s;
    QTest::newRow("from the right") << u"ليلى الياسميني من بيت لحم الطويل"_s;
}

void tst_ShapedTexts::tooLong_endsWithinItsRoom()
{
    QFETCH(QString, text);
    const QFontMetricsF metrics(textFont(TextRole::Strong));
    ShapedTexts texts;
    qreal whole = 0;
    drawn(texts, text, canvas.width(), &whole);
    for (int room = 30; room < whole; room += 3) {
        qreal width = 0;
        const QImage image = drawn(texts, text, room, &width);
        QVERIFY2(width <= room, qPrintable(u"%1 px in %2"_s.arg(width).arg(room)));
        QVERIFY(lastInk(image) <= room);
        // No shorter than Qt would cut it, but for the space between letters that stand close.
        QVERIFY2(width >= metrics.horizontalAdvance(metrics.elidedText(text, Qt::ElideRight, room)) - 4, qPrintable(u"%1 px in %2"_s.arg(width).arg(room)));
        QCOMPARE(drawn(texts, text, room), image);
    }
}

void tst_ShapedTexts::accent_staysWithItsLetter()
{
    const QString with = u"Noe\u0308l Featherstonehaugh"_s;
    ShapedTexts texts;
    qreal upToE = 0;
    drawn(texts, u"Noe…"_s, canvas.width(), &upToE);
    const QImage cut = drawn(texts, with, upToE + 1);
    QVERIFY(cut == drawn(texts, u"Noe\u0308…"_s, canvas.width()) || cut == drawn(texts, u"No…"_s, canvas.width()));
}

void tst_ShapedTexts::prepared_looksTheSame()
{
    ShapedTexts prepared;
    ShapedTexts fresh;
    for (const QString &name : {u"Anna Perez"_s, u"沐晴 竹溪"_s, u"ליאת כהן"_s, u"नलिनी कमलवन"_s}) {
        prepared.prepare(name, TextRole::Strong, Qt::LeftToRight);
        QVERIFY(lastInk(drawn(prepared, name, 300)) > 0);
        QCOMPARE(drawn(prepared, name, 300), drawn(fresh, name, 300));
    }
}

UNTIE_TEST_GUI_MAIN(tst_ShapedTexts)
#include "tst_shapedtexts.moc"
