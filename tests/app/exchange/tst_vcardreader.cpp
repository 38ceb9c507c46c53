#include "app/exchange/vcardreader.h"

#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_VCardReader : public QObject
{
    Q_OBJECT

private slots:
    void card_ofEachVersionIsRead_data();
    void card_ofEachVersionIsRead();
    void manyCards_haveTheirLines();
    void preferred_standsFirst();
    void photo_ofEachVersionIsRead_data();
    void photo_ofEachVersionIsRead();
    void photo_elsewhereIsNotFetched();
    void kin_isReadAsProgramsWriteIt_data();
    void kin_isReadAsProgramsWriteIt();
    void kin_isNamedByItsCard();
    void oddFiles_endWell_data();
    void oddFiles_endWell();
    void file_isKnownByItsBeginning();
};

namespace {

QList<AddressCard> all(const QByteArray &bytes)
{
    QList<AddressCard> cards;
    VCardReader reader(bytes);
    while (const auto card = reader.next())
        cards += *card;
    return cards;
}

} // namespace

void tst_VCardReader::card_ofEachVersionIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<CardValue>>("values");
    using Values = QList<CardValue>;
    QTest::newRow("2.1, quoted-printable in Latin-1")
        << QByteArray("BEGIN:VCARD\r\nVERSION:2.1\r\nN;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gr=FC=\r\nn;Zo=EB\r\n"
                      "TEL;CELL;VOICE:555 0134\r\nTEL;WORK:555 0100\r\nEND:VCARD\r\n")
        << Values{{CardField::Family, u"Grün"_s}, {CardField::Given, u"Zoë"_s}, {CardField::Mobile, u"555 0134"_s}, {CardField::WorkPhone, u"555 0100"_s}};
    QTest::newRow("3.0, folded, with groups")
        << QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:Nora Vale\nN:Vale;Nora;Ann;Dr.;\nitem1.EMAIL;type=INTERNET:no\n ra@example.org\n"
                      "item1.X-ABLabel:x\nADR;TYPE=home:;;Linden Row 4;Wick;Kent;CT1;UK\nNOTE:one\\nand\\, two\\; three\nBDAY:1979-03-17\n"
                      "PHOTO;ENCODING=b;TYPE=JPEG:AAAA\n AAAA\nEND:VCARD\n")
        << Values{{CardField::Family, u"Vale"_s}, {CardField::Given, u"Nora Ann"_s}, {CardField::Email, u"nora@example.org"_s},
                  {CardField::Street, u"Linden Row 4"_s}, {CardField::Place, u"Wick"_s}, {CardField::Region, u"Kent"_s}, {CardField::Postcode, u"CT1"_s},
                  {CardField::Country, u"UK"_s}, {CardField::Note, u"one\nand, two; three"_s}, {CardField::Born, u"1979-03-17"_s}};
    QTest::newRow("4.0, with URIs and quotes")
        << QByteArray("BEGIN:VCARD\nVERSION:4.0\nFN:Ōe Kenzaburō\nTEL;VALUE=uri;TYPE=\"voice,home\":tel:+81-1\nLANG:ja\nNICKNAME:Ken\n"
                      "CATEGORIES:friend,late\nORG:Acme\\;Co;Sales\nEND:VCARD\n")
        << Values{{CardField::Name, u"Ōe Kenzaburō"_s}, {CardField::HomePhone, u"+81-1"_s}, {CardField::Language, u"ja"_s}, {CardField::Preferred, u"Ken"_s},
                  {CardField::Tags, u"friend,late"_s}, {CardField::Note, u"Acme;Co;Sales"_s, u"ORG"_s}};
    QTest::newRow("3.0 in Windows-1252 without saying so")
        << QByteArray("BEGIN:VCARD\nN:Gr\xFCn;Zo\xEB\nEND:VCARD\n") << Values{{CardField::Family, u"Grün"_s}, {CardField::Given, u"Zoë"_s}};
    QTest::newRow("an agent inside is nobody")
        << QByteArray("BEGIN:VCARD\nN:Vale;Nora\nAGENT:\nBEGIN:VCARD\nN:Bond;James\nEND:VCARD\nTEL:1234\nEND:VCARD\n")
        << Values{{CardField::Family, u"Vale"_s}, {CardField::Given, u"Nora"_s}, {CardField::Phone, u"1234"_s}};
}

void tst_VCardReader::card_ofEachVersionIsRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QList<CardValue>, values);
    const QList<AddressCard> cards = all(bytes);
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().values, values);
    QCOMPARE(all("\xEF\xBB\xBF" + bytes), cards);
}

void tst_VCardReader::manyCards_haveTheirLines()
{
    const QList<AddressCard> cards = all("BEGIN:VCARD\nN:A\nEND:VCARD\n\nbegin:vcard\nN:B\nNOTE:x\n y\nEND:vCard\nBEGIN:VCARD\nEND:VCARD\nBEGIN:VCARD\nN:C\nEND:VCARD");
    QCOMPARE(cards.size(), 3); // an empty one is nobody
    QCOMPARE(cards.at(0).line, 1);
    QCOMPARE(cards.at(1).line, 5);
    QCOMPARE(cards.at(2).line, 12);
}

void tst_VCardReader::preferred_standsFirst()
{
    const QList<AddressCard> cards = all("BEGIN:VCARD\nN:A\nTEL:1\nTEL;TYPE=pref:2\nEMAIL:a@b.c\nEMAIL;PREF=1:d@e.f\nEND:VCARD\n");
    QStringList emails;
    QStringList phones;
    for (const CardValue &value : cards.first().values)
        (value.field == CardField::Email ? emails : value.field == CardField::Phone ? phones : QStringList() << QString()) += value.text;
    QCOMPARE(phones, (QStringList{u"2"_s, u"1"_s}));
    QCOMPARE(emails, (QStringList{u"d@e.f"_s, u"a@b.c"_s}));
}

void tst_VCardReader::photo_ofEachVersionIsRead_data()
{
    QTest::addColumn<QByteArray>("property");
    QTest::newRow("2.1") << QByteArray("PHOTO;ENCODING=BASE64;TYPE=JPEG:\r\n cGljd\r\n HVyZQ==\r\n");
    QTest::newRow("2.1, short") << QByteArray("PHOTO;JPEG;BASE64:cGljdHVyZQ==");
    QTest::newRow("3.0") << QByteArray("PHOTO;ENCODING=b;TYPE=JPEG:cGlj\n dHVy\n ZQ==");
    QTest::newRow("3.0, of a telephone") << QByteArray("item1.photo;type=JPEG;encoding=B:cGljdHVyZQ==");
    QTest::newRow("4.0") << QByteArray("PHOTO:data:image/jpeg;base64,cGljdH\n VyZQ==");
    QTest::newRow("4.0, with what need not be escaped") << QByteArray("PHOTO;MEDIATYPE=image/jpeg:DATA:image/jpeg\\;base64\\,cGljdHVyZQ==");
    QTest::newRow("two: the first") << QByteArray("PHOTO;ENCODING=b:cGljdHVyZQ==\nPHOTO;ENCODING=b:b3RoZXI=");
    QTest::newRow("one that is empty before it") << QByteArray("PHOTO;ENCODING=b:\nPHOTO;ENCODING=b:cGljdHVyZQ==");
}

void tst_VCardReader::photo_ofEachVersionIsRead()
{
    QFETCH(QByteArray, property);
    const QList<AddressCard> cards = all("BEGIN:VCARD\nN:Vale;Nora\n" + property + "\nTEL:1234\nEND:VCARD\n");
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().photo, QByteArray("picture"));
    QVERIFY(!cards.first().isPhotoElsewhere);
    QCOMPARE(cards.first().values.size(), 3); // and nothing of it stands in a text
}

void tst_VCardReader::photo_elsewhereIsNotFetched()
{
    for (const QByteArray property : {"PHOTO;VALUE=URI:http://example.org/nora.jpg", "PHOTO:https://example.org/nora.jpg", "PHOTO;VALUE=uri:file:///etc/passwd"}) {
        const QList<AddressCard> cards = all("BEGIN:VCARD\nN:Vale;Nora\n" + property + "\nEND:VCARD\n");
        QVERIFY(cards.first().photo.isEmpty());
        QVERIFY(cards.first().isPhotoElsewhere);
    }
}

void tst_VCardReader::kin_isReadAsProgramsWriteIt_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QList<CardValue>>("values");
    using Values = QList<CardValue>;
    QTest::newRow("4.0") << QByteArray("RELATED;TYPE=parent;VALUE=text:Petra\\, the elder\n") << Values{{CardField::Note, u"Petra, the elder"_s, u"Parent"_s}};
    QTest::newRow("4.0, of no kind of ours") << QByteArray("RELATED;TYPE=co-worker:mailto:jo@example.org\n") << Values{{CardField::Note, u"mailto:jo@example.org"_s, u"co-worker"_s}};
    QTest::newRow("4.0, in an emergency") << QByteArray("RELATED;TYPE=\"emergency,spouse\";VALUE=text:Abena Amberley\nRELATED;TYPE=emergency:tel:+1-503%20555\n")
                                          << Values{{CardField::EmergencyName, u"Abena Amberley"_s}, {CardField::EmergencyRelation, u"Partner"_s}, {CardField::EmergencyPhone, u"+1-503 555"_s}};
    QTest::newRow("4.0, in an emergency, with a label") << QByteArray("e.RELATED;TYPE=emergency;VALUE=text:Abena\ne.RELATED;TYPE=emergency;VALUE=text:(503) 555-0173\ne.X-ABLabel:next door\n")
                                                        << Values{{CardField::EmergencyName, u"Abena"_s}, {CardField::EmergencyRelation, u"next door"_s}, {CardField::EmergencyPhone, u"(503) 555-0173"_s}};
    QTest::newRow("3.0, a phone's address book") << QByteArray("item1.X-ABRELATEDNAMES;type=pref:Jo Vale\nitem1.X-ABLabel:_$!<Mother>!$_\nitem2.X-ABRELATEDNAMES:Al\nitem2.X-ABLabel:bowling\n")
                                                << Values{{CardField::Note, u"Jo Vale"_s, u"Parent"_s}, {CardField::Note, u"Al"_s, u"bowling"_s}};
    QTest::newRow("3.0, a number for emergencies") << QByteArray("item1.TEL:555 0199\nitem1.X-ABLabel:Emergency\nTEL:555 0134\n") << Values{{CardField::EmergencyPhone, u"555 0199"_s}, {CardField::Phone, u"555 0134"_s}};
    QTest::newRow("3.0, a mail program") << QByteArray("X-EVOLUTION-SPOUSE:Jo Vale\nX-EVOLUTION-MANAGER:Al\n") << Values{{CardField::Note, u"Jo Vale"_s, u"Partner"_s}};
    QTest::newRow("3.0, another") << QByteArray("X-KADDRESSBOOK-X-SpousesName:Jo Vale\n") << Values{{CardField::Note, u"Jo Vale"_s, u"Partner"_s}};
    QTest::newRow("2.1, a telephone") << QByteArray("X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Jo Vale;13;;;;\nX-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Al;0;godfather;\n"
                                                    "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Bo;1;\n")
                                      << Values{{CardField::Note, u"Jo Vale"_s, u"Sibling"_s}, {CardField::Note, u"Al"_s, u"godfather"_s}};
    QTest::newRow("2.1, an office program") << QByteArray("X-MS-SPOUSE:Jo Vale\nX-MS-CHILD:Dot\n") << Values{{CardField::Note, u"Jo Vale"_s, u"Partner"_s}, {CardField::Note, u"Dot"_s, u"Child"_s}};
}

void tst_VCardReader::kin_isReadAsProgramsWriteIt()
{
    QFETCH(const QByteArray, lines);
    QFETCH(const QList<CardValue>, values);
    const QList<AddressCard> cards = all("BEGIN:VCARD\n" + lines + "END:VCARD\n");
    QCOMPARE(cards.size(), 1);
    QCOMPARE(cards.first().values, values);
    QVERIFY(cards.first().links.isEmpty());
}

void tst_VCardReader::kin_isNamedByItsCard()
{
    const QList<AddressCard> cards = all("BEGIN:VCARD\nN:Vale;Nora\nUID:URN:UUID:AB-1\nRELATED;TYPE=spouse:urn:uuid:ab-2\nRELATED;TYPE=friend:urn:uuid:ab-3\nRELATED;TYPE=emergency:urn:untie:client:7\nEND:VCARD\n"
                                         "BEGIN:VCARD\nN:Vale;Jo\nUID:ab-2\nEND:VCARD\n");
    QCOMPARE(cards.size(), 2);
    QCOMPARE(cards.at(0).uid, u"ab-1"_s);
    QCOMPARE(cards.at(0).links, (QList<CardLink>{{u"ab-2"_s, LinkKind::Partner, false}, {u"urn:untie:client:7"_s, std::nullopt, true}}));
    QCOMPARE(cards.at(1).uid, u"ab-2"_s);
    QVERIFY(cards.at(1).links.isEmpty());
}

void tst_VCardReader::oddFiles_endWell_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("cards");
    QTest::newRow("nothing") << QByteArray() << 0;
    QTest::newRow("never closed") << QByteArray("BEGIN:VCARD\nN:A") << 1;
    QTest::newRow("closed twice") << QByteArray("END:VCARD\nEND:VCARD\nBEGIN:VCARD\nN:A\nEND:VCARD\nEND:VCARD") << 1;
    QTest::newRow("no colon") << QByteArray("BEGIN:VCARD\nN\nN;\n:\n;:\nN:A\nEND:VCARD") << 1;
    QTest::newRow("half a code") << QByteArray("BEGIN:VCARD\nN;ENCODING=QUOTED-PRINTABLE:A=4=\nEND:VCARD") << 1;
    QTest::newRow("a backslash at the end") << QByteArray("BEGIN:VCARD\nN:A\\\nEND:VCARD") << 1;
    QTest::newRow("NUL") << QByteArray("BEGIN:VCARD\nN:A\0B\nEND:VCARD", 27) << 1;
    QTest::newRow("begun without end") << QByteArray("BEGIN:VCARD\n").repeated(10'000) << 0;
}

void tst_VCardReader::oddFiles_endWell()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, cards);
    QCOMPARE(all(bytes).size(), cards);
}

void tst_VCardReader::file_isKnownByItsBeginning()
{
    QVERIFY(isVCard("\xEF\xBB\xBF\r\nbegin:vcard\r\n"));
    QVERIFY(!isVCard("Name,Phone\n"));
    QVERIFY(!isVCard(""));
}

UNTIE_TEST_MAIN(tst_VCardReader)
#include "tst_vcardreader.moc"
