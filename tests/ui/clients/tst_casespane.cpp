#include "ui/clients/casespane.h"

#include "app/visits/casestore.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"
#include "ui/clients/caseform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_CasesPane : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void nobodyHasAny_isSaid();
    void newCase_isStored();
    void caseWithoutAComplaint_isRefusedWhereItIsTyped();
    void shownCase_saysItsGoalsDaysAndVisits();
    void closed_isReopened();
    void visits_areAskedFor();

private:
    void show();
    QStringList words() const;
    template <class Part>
    Part *part(const char *name) const
    {
        for (Part *each : m_pane->findChildren<Part *>(QLatin1StringView(name))) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    QList<ClientCase> stored()
    {
        return fetch(*m_storage, [](Database &database) { return CaseStore(database).of(ClientId{7}); });
    }
    ClientCase save(const ClientCase &wanted)
    {
        return fetch(*m_storage, [wanted](Database &database) { return CaseStore(database).save(wanted); });
    }

    const QDate m_today{2026, 11, 17};
    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<CasesPane> m_pane;
};

void tst_CasesPane::init()
{
    QLocale::setDefault(QLocale(u"en_GB"_s));
    m_pane.reset();
    m_storage = std::make_unique<StorageThread>();
    openEmptyClinic(*m_storage);
    m_pane = std::make_unique<CasesPane>(*m_storage);
    m_pane->resize(380, 600);
    m_pane->QWidget::show();
    QObject::connect(m_pane.get(), &CasesPane::changed, m_pane.get(), [this] { show(); });
    show();
}

/// As the client's page does.
void tst_CasesPane::show()
{
    ClientHistory history;
    history.client.id = ClientId{7};
    history.cases = stored();
    for (const ClientCase &one : history.cases)
        history.record.cases.insert(VisitId{one.id.value}, one.id);
    m_pane->show(history, m_today);
}

QStringList tst_CasesPane::words() const
{
    QStringList words;
    for (const QLabel *label : m_pane->findChildren<QLabel *>()) {
        if (label->isVisible())
            words << label->text();
    }
    return words;
}

void tst_CasesPane::nobodyHasAny_isSaid()
{
    QVERIFY(words().join(u' ').contains("No case yet."_L1));
}

void tst_CasesPane::newCase_isStored()
{
    part<QToolButton>("newCase")->click();
    part<QLineEdit>("caseComplaint")->setText(u"Neck, since the move"_s);
    part<QPlainTextEdit>("caseGoals")->setPlainText(u"Turn the head when driving"_s);
    QTest::keyClick(part<QPlainTextEdit>("caseGoals"), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(stored().size(), 1);
    const ClientCase one = stored().constFirst();
    QCOMPARE(one.complaint, u"Neck, since the move"_s);
    QCOMPARE(one.goals, u"Turn the head when driving"_s);
    QCOMPARE(one.openedOn, m_today);
    QTRY_VERIFY(words().contains("Neck, since the move"_L1));
    QVERIFY(!part<QLineEdit>("caseComplaint"));
}

void tst_CasesPane::caseWithoutAComplaint_isRefusedWhereItIsTyped()
{
    part<QToolButton>("newCase")->click();
    part<QPushButton>("saveCase")->click();
    QVERIFY(words().contains("Say what the client comes for."_L1));
    QTest::keyClick(part<QLineEdit>("caseComplaint"), Qt::Key_Escape);
    QVERIFY(!part<QLineEdit>("caseComplaint"));
    QVERIFY(stored().isEmpty());
}

void tst_CasesPane::shownCase_saysItsGoalsDaysAndVisits()
{
    save({.client = ClientId{7}, .complaint = u"Back & hip"_s, .goals = u"Carry the shopping"_s, .openedOn = QDate(2026, 3, 2)});
    show();
    QVERIFY(words().contains("Back & hip"_L1));
    QVERIFY(words().contains("Carry the shopping"_L1));
    QVERIFY2(words().join(u'|').contains(u"since 02/03/2026 · 1 visit"_s), qPrintable(words().join(u'|')));
}

void tst_CasesPane::closed_isReopened()
{
    save({.client = ClientId{7}, .complaint = u"Back"_s, .openedOn = QDate(2026, 3, 2)});
    show();
    part<QPushButton>("closeCase")->click();
    QTRY_COMPARE(stored().constFirst().closedOn, std::optional(m_today));
    QTRY_VERIFY(part<QPushButton>("reopenCase"));
    part<QPushButton>("reopenCase")->click();
    QTRY_VERIFY(stored().constFirst().isOpen());
}

void tst_CasesPane::visits_areAskedFor()
{
    const ClientCase one = save({.client = ClientId{7}, .complaint = u"Back"_s, .openedOn = QDate(2026, 3, 2)});
    show();
    QSignalSpy wanted(m_pane.get(), &CasesPane::visitsWanted);
    part<QPushButton>("visitsOfCase")->click();
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.constFirst().constFirst().value<CaseId>(), one.id);
}

UNTIE_TEST_GUI_MAIN(tst_CasesPane)
#include "tst_casespane.moc"
