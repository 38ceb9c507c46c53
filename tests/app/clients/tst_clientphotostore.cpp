#include "app/clients/clientphotostore.h"

#include "app/clients/clientmergestore.h"
#include "app/clients/clientstore.h"
#include "tests/support/builders.h"
#include "tests/support/pictures.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QImage>

using namespace untie;
using namespace Qt::StringLiterals;

/// Photos of clients: what becomes one, and whose it is.
class tst_ClientPhotoStore : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void put_keepsASmallerPictureAndASquare();
    void put_keepsNothingOfTheFileButPixels();
    void put_laysWhatIsClearOnWhite();
    void put_replacesTheOneBefore();
    void put_refuses_data();
    void put_refuses();
    void put_needsAClient();
    void merged_showsThePhotoThatThereIs();
    void remove_leavesNone();
    void known_isWhoHasOne();

private:
    ClientPhotoStore photos() { return ClientPhotoStore(**m_db); }
    QImage shown(ClientId client) { return QImage::fromData(orFail(photos().of(client)), "JPG"); }

    const QDateTime m_now = QDateTime::fromMSecsSinceEpoch(1'790'000'000'000, Qt::UTC);
    std::unique_ptr<TestDatabase> m_db;
    ClientId m_client;
};

void tst_ClientPhotoStore::init()
{
    m_db = std::make_unique<TestDatabase>();
    m_client = orFail(ClientStore(**m_db).add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
}

void tst_ClientPhotoStore::put_keepsASmallerPictureAndASquare()
{
    orFail(photos().put(m_client, aPicture({3000, 2000}, "JPG"), m_now));
    QCOMPARE(shown(m_client).size(), QSize(800, 533));
    const auto faces = orFail(photos().faces({m_client, newId<ClientId>()}));
    QCOMPARE(faces.size(), 1);
    QCOMPARE(QImage::fromData(faces[m_client], "JPG").size(), QSize(112, 112));
}

void tst_ClientPhotoStore::put_keepsNothingOfTheFileButPixels()
{
    const QByteArray file = aPicture({300, 400}, "PNG", Qt::red, u"CANARY"_s);
    QVERIFY(file.contains("CANARY"));
    orFail(photos().put(m_client, file, m_now));
    QVERIFY(!orFail(photos().of(m_client)).contains("CANARY"));
}

void tst_ClientPhotoStore::put_laysWhatIsClearOnWhite()
{
    orFail(photos().put(m_client, aPicture({300, 300}, "PNG", Qt::transparent), m_now));
    QVERIFY(shown(m_client).pixelColor(100, 100).lightness() > 250);
}

void tst_ClientPhotoStore::put_replacesTheOneBefore()
{
    orFail(photos().put(m_client, aPicture({100, 100}, "PNG", Qt::black), m_now));
    orFail(photos().put(m_client, aPicture({200, 100}, "PNG", Qt::white), m_now));
    QCOMPARE(shown(m_client).size(), QSize(200, 100));
}

void tst_ClientPhotoStore::put_refuses_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a text") << QByteArray("no picture at all");
    QTest::newRow("an SVG") << QByteArray("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'/>");
    QTest::newRow("half a PNG") << aPicture({400, 400}, "PNG").first(60);
    QTest::newRow("21 MB") << aPicture({10, 10}, "PNG") + QByteArray(21'000'000, 'x');
    QTest::newRow("40 megapixels in few bytes") << aPicture({8000, 5000}, "PNG");
}

void tst_ClientPhotoStore::put_refuses()
{
    QFETCH(QByteArray, file);
    const auto refused = photos().put(m_client, file, m_now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Invalid);
    QVERIFY(!refused.error().subject.isEmpty());
    QVERIFY(orFail(photos().of(m_client)).isEmpty());
}

void tst_ClientPhotoStore::put_needsAClient()
{
    QCOMPARE(photos().put(newId<ClientId>(), aPicture({10, 10}, "PNG"), m_now).error().kind, Error::Kind::NotFound);
}

void tst_ClientPhotoStore::merged_showsThePhotoThatThereIs()
{
    ClientStore clients(**m_db);
    const ClientId twice = orFail(clients.add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
    orFail(photos().put(twice, aPicture({50, 50}, "PNG"), m_now));
    orFail(ClientMergeStore(**m_db).merge(orFail(clients.find(m_client)), twice, 1, m_now));
    QCOMPARE(shown(m_client).size(), QSize(50, 50));
    QCOMPARE(orFail(photos().known()), QSet{m_client});
    orFail(photos().put(m_client, aPicture({60, 60}, "PNG"), m_now)); // their own comes first
    QCOMPARE(shown(m_client).size(), QSize(60, 60));
    orFail(photos().remove(m_client));
    QVERIFY(orFail(photos().of(m_client)).isEmpty());
}

void tst_ClientPhotoStore::remove_leavesNone()
{
    orFail(photos().remove(m_client)); // none is there
    orFail(photos().put(m_client, aPicture({10, 10}, "PNG"), m_now));
    orFail(photos().remove(m_client));
    QVERIFY(orFail(photos().of(m_client)).isEmpty());
    QVERIFY(orFail(photos().faces({m_client})).isEmpty());
}

void tst_ClientPhotoStore::known_isWhoHasOne()
{
    QVERIFY(orFail(photos().known()).isEmpty());
    orFail(photos().put(m_client, aPicture({10, 10}, "PNG"), m_now));
    QCOMPARE(orFail(photos().known()), QSet{m_client});
}

UNTIE_TEST_GUI_MAIN(tst_ClientPhotoStore)
#include "tst_clientphotostore.moc"
