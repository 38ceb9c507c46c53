#include "app/exchange/columns.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Columns : public QObject
{
    Q_OBJECT

private slots:
    void table_namesEachColumnOnceAndEveryField();
    void columns_areKnownByName_data();
    void columns_areKnownByName();
    void columns_areKnownByContent();
    void header_isToldFromData_data();
    void header_isToldFromData();
};

namespace {

QStringList idsOf(const QList<CardField> &fields)
{
    QStringList ids;
    for (const CardField field : fields)
        ids += field == CardField::None ? u"-"_s : idOf(field);
    return ids;
}

} // namespace

void tst_Columns::table_namesEachColumnOnceAndEveryField()
{
    QFile file(u":/exchange/columns.json"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject fields = QJsonDocument::fromJson(file.readAll()).object().value("fields"_L1).toObject();
    QHash<QString, QString> seen;
    for (auto field = fields.begin(); field != fields.end(); ++field) {
        QVERIFY2(cardFieldOf(field.key()) != CardField::None, qPrintable(field.key()));
        for (const QJsonValue name : field.value().toArray()) {
            QVERIFY2(!seen.contains(name.toString()), qPrintable(name.toString() + u" stands in "_s + field.key() + u" and "_s + seen.value(name.toString())));
            seen.insert(name.toString(), field.key());
        }
    }
    for (const CardField field : cardFields())
        QVERIFY2(fields.contains(idOf(field)), qPrintable(idOf(field)));
}

void tst_Columns::columns_areKnownByName_data()
{
    QTest::addColumn<QString>("header");
    QTest::addColumn<QString>("fields");
    QTest::newRow("English") << u"First Name,Last Name,DOB,Mobile,E-mail Address,ZIP"_s << u"given,family,born,mobile,email,postcode"_s;
    QTest::newRow("German") << u"Nachname,Vorname,Geburtsdatum,Handy,E-Mail,Straße,PLZ,Ort"_s << u"family,given,born,mobile,email,street,postcode,place"_s;
    QTest::newRow("French") << u"Nom,Prénom,Date de naissance,Téléphone,Courriel"_s << u"family,given,born,phone,email"_s;
    QTest::newRow("Spanish") << u"Nombre,Apellidos,Fecha de nacimiento,Teléfono móvil,Correo electrónico"_s << u"given,family,born,mobile,email"_s;
    QTest::newRow("Portuguese") << u"Nome,Sobrenome,Data de nascimento,Celular,CEP"_s << u"given,family,born,mobile,postcode"_s;
    QTest::newRow("Arabic") << u"الاسم الأول,اسم العائلة,الهاتف"_s << u"given,family,phone"_s;
    QTest::newRow("numbered") << u"Name,Phone 1 - Value,Phone 2 - Value,E-mail 1 - Value"_s << u"name,phone,phone,email"_s;
    QTest::newRow("a name in one column") << u"Nom,Téléphone"_s << u"name,phone"_s;
    QTest::newRow("twice the same") << u"First name,First name,Surname"_s << u"given,note,family"_s;
    QTest::newRow("unknown") << u"Name,Shoe size"_s << u"name,note"_s;
}

void tst_Columns::columns_areKnownByName()
{
    QFETCH(QString, header);
    QFETCH(QString, fields);
    const QStringList names = header.split(u',');
    QVERIFY(isHeader(names));
    QCOMPARE(idsOf(guessedColumns(names, {QStringList(names.size(), u"x"_s)})), fields.split(u','));
}

void tst_Columns::columns_areKnownByContent()
{
    const QList<QStringList> rows{{u"Anna"_s, u"Perez"_s, u"anna@example.org"_s, u"555 0134-11"_s, u"1979-03-17"_s, QString(), u"likes stones"_s},
                                  {u"Bo"_s, u"Vale"_s, u"bo@example.org"_s, u"+43 1 234567"_s, u"1.2.1980"_s, QString()}};
    QCOMPARE(idsOf(guessedColumns({}, rows)), u"given,family,email,phone,born,-,note"_s.split(u','));
    // A named date may be of anything, and a name that we know says more than what stands below it.
    QCOMPARE(idsOf(guessedColumns({u"First name"_s, u"Surname"_s, u"x"_s, u"y"_s, u"First visit"_s, u"z"_s, u"Remarks"_s}, rows)),
             u"given,family,email,phone,note,-,note"_s.split(u','));
}

void tst_Columns::header_isToldFromData_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<bool>("header");
    QTest::newRow("names of columns") << QStringList{u"Name"_s, u"Shoe size"_s} << true;
    QTest::newRow("somebody") << QStringList{u"Anna"_s, u"anna@example.org"_s} << false;
    QTest::newRow("somebody without data") << QStringList{u"Anna"_s, u"Perez"_s} << false;
    QTest::newRow("somebody called Land") << QStringList{u"Land"_s, u"1979-03-17"_s} << false;
    QTest::newRow("nothing") << QStringList{} << false;
}

void tst_Columns::header_isToldFromData()
{
    QFETCH(QStringList, row);
    QFETCH(bool, header);
    QCOMPARE(isHeader(row), header);
}

UNTIE_TEST_MAIN(tst_Columns)
#include "tst_columns.moc"
