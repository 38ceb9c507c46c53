#include "ui/settings/letterheadsection.h"

#include "app/clients/clientstore.h"
#include "app/settings/settingsstore.h"
#include "tests/support/builders.h"
#include "tests/support/settingsfixture.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testmain.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/documents/documentview.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace untie;
using namespace Qt::StringLiterals;

/// The clinic on its paper, and the country it lies in.
class tst_LetterheadSection : public QObject
{
    Q_OBJECT

private slots:
    void preview_showsWhatIsTyped();
    void preview_growsWithTheSizeOfPrint();
    void logo_isShownAndKept();
    void logo_thatIsTooLarge_isRefusedAndTheOldOneKept();
    void country_isThatOfTheTimeZoneUntilItIsChosen();
    void country_decidesHowNumbersAreRead();

private:
    static DocumentView &preview(SettingsFixture &fixture) { return *fixture.page().findChild<DocumentView *>(u"letterheadPreview"_s); }
    static Letterhead stored(SettingsFixture &fixture)
    {
        return fixture.run([](Database &database) { return SettingsStore(database).letterhead(); });
    }
    static void choose(SettingsFixture &fixture, const QString &file);
    QString picture(QSize size) const
    {
        QImage image(size, QImage::Format_Grayscale8);
        image.fill(40);
        const QString file = m_dir.filePath(u"%1.png"_s.arg(size.width()));
        return image.save(file) ? file : QString();
    }

    const TestClinic m_clinic;
    const QTemporaryDir m_dir;
};

static ClinicProfile clinicIn(const QString &timeZone, const QString &country)
{
    ClinicProfile clinic;
    clinic.name = u"Test"_s;
    clinic.timeZone = timeZone;
    clinic.country = country;
    return clinic;
}

static qsizetype picturesOn(const Document &document)
{
    return std::ranges::count_if(document.pages.constFirst().items, [](const PageItem &item) { return std::holds_alternative<PixelPicture>(item); });
}

/// Of a clinic that has a name, until the fields show it.
static void openSection(SettingsFixture &fixture)
{
    fixture.run([](Database &database) { return SettingsStore(database).save(clinicIn(u"Europe/Vienna"_s, u"AT"_s)); });
    fixture.page().open(SettingsSection::Letterhead);
    const auto *name = fixture.page().findChild<QLineEdit *>(u"clinicName"_s);
    if (!QTest::qWaitFor([name] { return !name->text().isEmpty(); }))
        qFatal("the letterhead does not come up");
}

void tst_LetterheadSection::choose(SettingsFixture &fixture, const QString &file)
{
    fixture.page().findChild<QAbstractButton *>(u"chooseLogo"_s)->click();
    auto *dialog = fixture.page().findChild<QFileDialog *>();
    emit dialog->fileSelected(file);
    dialog->close();
}

void tst_LetterheadSection::preview_showsWhatIsTyped()
{
    SettingsFixture fixture(m_clinic);
    openSection(fixture);
    auto *name = fixture.page().findChild<QLineEdit *>(u"clinicName"_s);
    name->setFocus();
    QTest::keyClicks(name, u" of Sampleton"_s);
    QVERIFY(textOf(preview(fixture).document()).contains("of Sampleton"_L1));
    fixture.page().findChild<QPlainTextEdit *>(u"headLines"_s)->setPlainText(u"Registered, no. 4711"_s);
    fixture.page().findChild<QPlainTextEdit *>(u"footLines"_s)->setPlainText(u"Bank 0000\nTax 11\nA third line"_s);
    const QString shown = textOf(preview(fixture).document());
    QVERIFY(shown.contains("no. 4711"_L1));
    QVERIFY(shown.contains("Tax 11"_L1));
    QVERIFY(!shown.contains("A third line"_L1));
    QTRY_COMPARE(stored(fixture).headLines, u"Registered, no. 4711"_s);
}

void tst_LetterheadSection::preview_growsWithTheSizeOfPrint()
{
    SettingsFixture fixture(m_clinic);
    openSection(fixture);
    auto *size = fixture.page().findChild<SegmentedControl *>(u"printSize"_s);
    emit size->chosen(2);
    QCOMPARE(preview(fixture).document().magnification, 1.3);
    QTRY_COMPARE(stored(fixture).textPercent, 130);
}

void tst_LetterheadSection::logo_isShownAndKept()
{
    SettingsFixture fixture(m_clinic);
    openSection(fixture);
    QCOMPARE(picturesOn(preview(fixture).document()), 0);
    choose(fixture, picture({3000, 1000}));
    QCOMPARE(picturesOn(preview(fixture).document()), 1);
    QTRY_VERIFY(!stored(fixture).logo.isEmpty());
}

void tst_LetterheadSection::logo_thatIsTooLarge_isRefusedAndTheOldOneKept()
{
    SettingsFixture fixture(m_clinic);
    openSection(fixture);
    fixture.page().resize(1200, 560); // less than the form needs
    choose(fixture, picture({300, 100}));
    const QByteArray before = stored(fixture).logo;
    QVERIFY(!before.isEmpty());
    choose(fixture, picture({8000, 5000}));
    const auto *trouble = fixture.page().findChild<QLabel *>(u"letterheadTrouble"_s);
    QTRY_VERIFY(!trouble->visibleRegion().isEmpty());
    QVERIFY2(trouble->text().contains("16 megapixels"_L1), qPrintable(trouble->text()));
    QCOMPARE(picturesOn(preview(fixture).document()), 1);
    QCOMPARE(stored(fixture).logo, before);
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
