#include "tests/support/golden.h"
#include "tests/support/testmain.h"
#include "ui/common/gallery.h"
#include "ui/common/theme.h"

#include <QApplication>
#include <QDir>
#include <QImage>
#include <QPainter>
#include <QStandardPaths>

using namespace Qt::StringLiterals;
using namespace untie;

/// Every control, in every theme and both directions, as pixels. UNTIE_PICTURES names a folder to keep them in.
class tst_Gallery : public QObject
{
    Q_OBJECT

private slots:
    void gallery_isPaintedFromTheTheme_data();
    void gallery_isPaintedFromTheTheme();
};

void tst_Gallery::gallery_isPaintedFromTheTheme_data()
{
    QTest::addColumn<ThemeChoice>("choice");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<qreal>("scale");
    for (const auto &[name, choice] :
         {std::pair{"light", ThemeChoice::Light}, {"dark", ThemeChoice::Dark}, {"contrast", ThemeChoice::Contrast}}) {
        QTest::addRow("%s", name) << choice << Qt::LeftToRight << 1.0;
        QTest::addRow("%s-2x", name) << choice << Qt::LeftToRight << 2.0;
    }
    QTest::addRow("light-rtl") << ThemeChoice::Light << Qt::RightToLeft << 1.0;
}

void tst_Gallery::gallery_isPaintedFromTheTheme()
{
    QFETCH(const ThemeChoice, choice);
    QFETCH(const Qt::LayoutDirection, direction);
    QFETCH(const qreal, scale);

    auto *appearance = qApp->findChild<Appearance *>();
    appearance->choose(choice);
    QGuiApplication::setLayoutDirection(direction);
    Gallery gallery;
    gallery.resize(1280, gallery.sizeHint().height());
    gallery.show();
    QVERIFY(QTest::qWaitForWindowExposed(&gallery));

    QImage image(gallery.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::magenta);
    gallery.render(&image);
    if (const QString folder = qEnvironmentVariable("UNTIE_PICTURES"); !folder.isEmpty())
        QVERIFY(image.save(QDir(folder).filePath(u"gallery-%1.png"_s.arg(QLatin1StringView(QTest::currentDataTag())))));

    if (scale == 1.0) {
        const QString difference = differenceFromGolden(image, u"gallery-%1"_s.arg(QLatin1StringView(QTest::currentDataTag())));
        QVERIFY2(difference.isEmpty(), qPrintable(difference));
    }
    QCOMPARE(image.pixelColor(3, image.height() - 3), token(Token::Surface, appearance->theme()));
    int strange = 0;
    for (int y = 0; y < image.height(); y += 7) {
        for (int x = 0; x < image.width(); x += 7)
            strange += image.pixelColor(x, y) == Qt::magenta;
    }
    QCOMPARE(strange, 0);
}

int main(int argc, char *argv[])
{
    QApplication app(argc, argv);
    Appearance appearance(app);
    tst_Gallery test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_gallery.moc"
