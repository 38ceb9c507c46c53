#include "app/settings/letterheadrules.h"
#include "app/settings/settingsstore.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>

using namespace untie;
using namespace Qt::StringLiterals;

/// What a clinic's pages may look like, and which files become a logo.
class tst_Letterhead : public QObject
{
    Q_OBJECT

private slots:
    void store_keepsAll();
    void store_refusesWhatCannotBe();
    void logo_isMadeSmallerAndEncodedAnew();
    void logo_keepsNothingOfTheFileButPixels();
    void logo_refuses_data();
    void logo_refuses();
    void accent_isReadableOnPaper();

private:
    static QByteArray picture(QSize size, const char *format, const QString &text = {})
    {
        QImage image(size, QImage::Format_ARGB32);
        image.fill(QColor(10, 20, 30, 128));
        if (!text.isEmpty())
            image.setText(u"Comment"_s, text);
        QByteArray bytes;
        QBuffer buffer(&bytes);
        buffer.open(QBuffer::WriteOnly);
        image.save(&buffer, format);
        return bytes;
    }
};

void tst_Letterhead::store_keepsAll()
{
    TestDatabase db;
    SettingsStore settings(*db);
    QCOMPARE(orFail(settings.letterhead()), Letterhead());
    const Letterhead chosen{orFail(logoFrom(picture({300, 100}, "PNG"))), u"Registered in Sampleton"_s, u"Bank 0000\nTax 11"_s, QColor(0x80, 0x20, 0x20), 130};
    QVERIFY(settings.save(chosen));
    QCOMPARE(orFail(settings.letterhead()), chosen);
}

void tst_Letterhead::store_refusesWhatCannotBe()
{
    TestDatabase db;
    SettingsStore settings(*db);
    Letterhead letterhead;
    letterhead.footLines = QString(u'x').repeated(400);
    QCOMPARE(settings.save(letterhead).error().kind, Error::Kind::Invalid);
    letterhead.footLines.clear();
    letterhead.textPercent = 300;
    QCOMPARE(settings.save(letterhead).error().kind, Error::Kind::Invalid);
}

void tst_Letterhead::logo_isMadeSmallerAndEncodedAnew()
{
    const QImage logo = QImage::fromData(orFail(logoFrom(picture({3000, 1000}, "JPG"))), "PNG");
    QCOMPARE(logo.size(), QSize(1200, 400));
    const QImage clear = QImage::fromData(orFail(logoFrom(picture({30, 10}, "PNG"))), "PNG");
    QCOMPARE(clear.size(), QSize(30, 10));
    QCOMPARE(clear.pixelColor(3, 3).alpha(), 128);
}

void tst_Letterhead::logo_keepsNothingOfTheFileButPixels()
{
    const QByteArray file = picture({30, 10}, "PNG", u"CANARY"_s);
    QVERIFY(file.contains("CANARY"));
    QVERIFY(!orFail(logoFrom(file)).contains("CANARY"));
}

void tst_Letterhead::logo_refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("no picture at all");
    QTest::newRow("an SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
    QTest::newRow("a BMP") << picture({10, 10}, "BMP");
    QTest::newRow("half a PNG") << picture({400, 400}, "PNG").first(60);
    QTest::newRow("21 MB") << picture({10, 10}, "PNG") + QByteArray(21'000'000, 'x');
    QTest::newRow("40 megapixels") << picture({8000, 5000}, "PNG");
}

void tst_Letterhead::logo_refuses()
{
    QFETCH(QByteArray, file);
    const auto logo = logoFrom(file);
    QVERIFY(!logo);
    QCOMPARE(logo.error().kind, Error::Kind::Invalid);
    QVERIFY(!logo.error().subject.isEmpty());
}

void tst_Letterhead::accent_isReadableOnPaper()
{
    QCOMPARE(readable(Letterhead().accent), Letterhead().accent);
    QVERIFY(readable(Qt::yellow).lightness() < QColor(Qt::yellow).lightness());
    QVERIFY(readable(Qt::white) != QColor(Qt::white));
}

UNTIE_TEST_GUI_MAIN(tst_Letterhead)
#include "tst_letterhead.moc"
