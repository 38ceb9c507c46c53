#include "ui/intake/intakeoverview.h"

#include "app/clients/clientstore.h"
#include "app/intake/intakestore.h"
#include "app/storage/storagethread.h"
#include "tests/support/answers.h"
#include "tests/support/builders.h"
#include "tests/support/intakedriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace untie;
using namespace Qt::StringLiterals;

/// A client's intake as the therapist reads it before a visit.
class tst_IntakeOverview : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void clearance_liftsACaution_andIsTakenBack();
    void twoVersions_standSideBySide();

private:
    const Caution &worst() const { return m_overview->record().known.cautions.constFirst(); }

    std::unique_ptr<TestClinic> m_clinic;
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<IntakeOverview> m_overview;
    ClientId m_client;
};

void tst_IntakeOverview::init()
{
    m_clinic = std::make_unique<TestClinic>();
    {
        OpenClinic owner = m_clinic->open();
        m_client = orFail(ClientStore(*owner.database).add(aClient().named(u"Odile"_s, u"Marchbanks"_s)));
        IntakeStore intakes(*owner.database);
        Intake intake{.client = m_client, .at = QDateTime::currentDateTimeUtc().addYears(-1), .answers = answersFrom(u"anaemia=no hand=left"_s).answers};
        intake.base = orFail(intakes.add(intake, ownIntakeForm()));
        intake.id = IntakeId{intake.base.value + 1}; // both in one millisecond
        intake.at = QDateTime::currentDateTimeUtc();
        intake.answers = answersFrom(u"med:Eliquis anaemia=no"_s).answers;
        orFail(intakes.add(intake, ownIntakeForm()));
    }
    m_storage = std::make_unique<StorageThread>();
    const Session session = orFail(m_storage->open([this]() -> Result<OpenClinic> { return m_clinic->open(); }).result());
    m_overview = std::make_unique<IntakeOverview>(*m_storage, session.person);
    m_overview->resize(1200, 3000);
    m_overview->show();
    m_overview->open(m_client);
    QVERIFY(QTest::qWaitFor([this] { return m_overview->record().versions.size() == 2; }));
}

void tst_IntakeOverview::cleanup()
{
    m_overview.reset();
    m_storage.reset();
    m_clinic.reset();
}

void tst_IntakeOverview::clearance_liftsACaution_andIsTakenBack()
{
    IntakeDriver screen(*m_overview);
    QCOMPARE(worst().rule->id, u"M01"_s);
    screen.press(u"clear-M01"_s);
    screen.press(u"storeClearance"_s); // not without a doctor
    QVERIFY(screen.shows(u"clearanceDoctor"_s));
    QVERIFY(!worst().clearance);
    screen.type(u"clearanceDoctor"_s, u"Dr Lin"_s);
    screen.press(u"storeClearance"_s);
    QTRY_VERIFY(worst().cleared);
    QCOMPARE(worst().clearance->doctor, u"Dr Lin"_s);
    QCOMPARE(worst().clearance->expires, QDate::currentDate().addMonths(usualClearanceMonths));
    QVERIFY(speakingAgainst(m_overview->record().known.cautions, {u"deep_tissue"_s, 2, {}}).isEmpty());
    screen.press(u"revoke-M01"_s);
    QTRY_VERIFY(!worst().clearance);
}

void tst_IntakeOverview::twoVersions_standSideBySide()
{
    const auto *table = m_overview->findChild<QWidget *>(u"differences"_s);
    QVERIFY(table);
    QStringList cells;
    for (const QLabel *label : table->findChildren<QLabel *>())
        cells += label->text();
    QVERIFY(cells.contains(u"Eliquis"_s));
    QVERIFY(cells.contains(u"Left"_s)); // was answered before, and is not now
    QVERIFY(!cells.contains(u"No"_s));  // the same in both
}

UNTIE_TEST_GUI_MAIN(tst_IntakeOverview)
#include "tst_intakeoverview.moc"
