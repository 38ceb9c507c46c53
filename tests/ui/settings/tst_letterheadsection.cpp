#include "ui/settings/letterheadsection.h"

#include "app/clients/clientstore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/builders.h"
#include "tests/support/settingsfixture.h"
#include "tests/support/testmain.h"

#include <QComboBox>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

/// The clinic on its paper, and the country it lies in.
class tst_LetterheadSection : public QObject
{
    Q_OBJECT

private slots:
    void country_isThatOfTheTimeZoneUntilItIsChosen();
    void country_decidesHowNumbersAreRead();

private:
    const TestClinic m_clinic;
};

static ClinicProfile clinicIn(const QString &timeZone, const QString &country)
{
    ClinicProfile clinic;
    clinic.name = u"Test"_s;
    clinic.timeZone = timeZone;
    clinic.country = country;
    return clinic;
}

void tst_LetterheadSection::country_isThatOfTheTimeZoneUntilItIsChosen()
{
    SettingsFixture fixture(m_clinic);
    fixture.run([](Database &database) { return SettingsStore(database).save(clinicIn(u"Europe/Vienna"_s, {})); });
    fixture.page().open(SettingsSection::Letterhead);
    auto *country = fixture.page().findChild<QComboBox *>(u"clinicCountry"_s);
    QTRY_COMPARE(country->currentData().toString(), u"AT"_s);
    QVERIFY(country->count() > 200);
    QCOMPARE(fixture.run([](Database &database) { return SettingsStore(database).clinicProfile(); }).country, QString());
}

void tst_LetterheadSection::country_decidesHowNumbersAreRead()
{
    SettingsFixture fixture(m_clinic);
    fixture.run([](Database &database) -> Result<ClientId> {
        if (auto saved = SettingsStore(database).save(clinicIn({}, u"DE"_s)); !saved)
            return fail(saved.error());
        Client client = aClient().named(u"Odile"_s, u"Marchbanks"_s).calledAt(u"01 23456789"_s);
        client.otherPhones = {{ContactKind::Work, u"01 98765432"_s}};
        return ClientStore(database).add(client);
    });
    const auto dialled = [&] {
        return fixture.run([](Database &database) -> Result<QStringList> {
            QStringList numbers;
            auto rows = database.run(u"SELECT phone_e164 FROM frontdesk.client UNION ALL SELECT e164 FROM frontdesk.client_contact"_s);
            if (!rows)
                return fail(rows.error());
            while (rows->next())
                numbers += rows->value(0).toString();
            return numbers;
        });
    };
    fixture.page().open(SettingsSection::Letterhead);
    auto *country = fixture.page().findChild<QComboBox *>(u"clinicCountry"_s);
    QTRY_COMPARE(country->currentData().toString(), u"DE"_s);
    QVERIFY(!dialled().contains(u"+33123456789"_s));
    QSignalSpy changed(&fixture.page(), &SettingsPage::clientsChanged);
    country->setCurrentIndex(country->findData(u"FR"_s));
    emit country->activated(country->currentIndex());
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(dialled(), (QStringList{u"+33123456789"_s, u"+33198765432"_s}));
    QCOMPARE(fixture.run([](Database &database) { return SettingsStore(database).clinicProfile(); }).country, u"FR"_s);
    fixture.clients().load();
    QTRY_COMPARE(fixture.clients().country(), u"FR"_s);
}

UNTIE_TEST_GUI_MAIN(tst_LetterheadSection)
#include "tst_letterheadsection.moc"
