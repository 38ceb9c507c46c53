#include "ui/visits/caseline.h"

#include "app/visits/casestore.h"
#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"

#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_CaseLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void visitWithoutCases_saysNone_andBeginsOne();
    void anotherCase_isChosen();
    void likelyCase_isStoredWithTheVisit();
    void likelyCase_isNotStoredBeforeTheVisit();
    void goals_areShown_andChanged();
    void closed_isSaid_andReopened();
    void noVisit_noLine();

private:
    VisitContext context(const QList<ClientCase> &cases = {}, CaseId forCase = {}, bool isLikely = false) const
    {
        VisitContext context;
        context.visit.client = ClientId{7};
        context.visit.id = VisitId{70};
        context.visit.startedAt = QDateTime({2026, 11, 17}, {14, 0}, Qt::UTC);
        context.zone = QTimeZone::utc();
        context.cases = cases;
        context.forCase = forCase;
        context.caseIsLikely = isLikely;
        return context;
    }
    ClientCase save(const QString &complaint, const QString &goals = {})
    {
        const ClientCase wanted{.client = ClientId{7}, .complaint = complaint, .goals = goals, .openedOn = QDate(2026, 3, 2)};
        return fetch(*m_storage, [wanted](Database &database) { return CaseStore(database).save(wanted); });
    }
    QList<ClientCase> cases() const
    {
        return fetch(*m_storage, [](Database &database) { return CaseStore(database).of(ClientId{7}); });
    }
    std::optional<CaseId> stored() const
    {
        const auto all = fetch(*m_storage, [](Database &database) { return CaseStore(database).visitsOf(ClientId{7}); });
        return all.contains(VisitId{70}) ? std::optional(all.value(VisitId{70})) : std::nullopt;
    }
    QString said() const { return m_line->findChild<QPushButton *>(u"case"_s)->toolTip(); }
    QString goals() const
    {
        const auto *label = m_line->findChild<QLabel *>(u"caseGoalsShown"_s);
        return label->isVisible() ? label->text() : QString();
    }
    /// In the menu of the line.
    bool choose(const QString &name)
    {
        m_line->findChild<QPushButton *>(u"case"_s)->click();
        auto *menu = m_line->findChild<QMenu *>(u"caseMenu"_s);
        for (QAction *action : menu->actions()) {
            if (action->text() == name) {
                action->trigger();
                delete menu;
                return true;
            }
        }
        delete menu;
        return false;
    }
    void type(const QString &complaint, const QString &wanted)
    {
        m_line->findChild<QLineEdit *>(u"caseComplaint"_s)->setText(complaint);
        m_line->findChild<QPlainTextEdit *>(u"caseGoals"_s)->setPlainText(wanted);
        m_line->findChild<QPushButton *>(u"saveCase"_s)->click();
    }

    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<CaseLine> m_line;
};

void tst_CaseLine::init()
{
    m_line.reset();
    m_storage = std::make_unique<StorageThread>();
    openEmptyClinic(*m_storage);
    m_line = std::make_unique<CaseLine>(*m_storage);
    m_line->resize(348, 200);
    m_line->QWidget::show();
}

void tst_CaseLine::visitWithoutCases_saysNone_andBeginsOne()
{
    m_line->show(context());
    QCOMPARE(said(), u"none"_s);
    QVERIFY(choose(u"New case…"_s));
    type(u"Low back since lifting"_s, u"Carry my daughter"_s);
    QTRY_COMPARE(said(), u"Low back since lifting"_s);
    QCOMPARE(goals(), u"Goals: Carry my daughter"_s);
    QCOMPARE(cases().size(), 1);
    QCOMPARE(cases().constFirst().openedOn, QDate(2026, 11, 17)); // the day of the visit
    QTRY_COMPARE(stored(), std::optional(cases().constFirst().id));
}

void tst_CaseLine::anotherCase_isChosen()
{
    const ClientCase neck = save(u"Neck"_s);
    const ClientCase back = save(u"Back"_s);
    m_line->show(context({neck, back}, neck.id));
    QVERIFY(choose(u"Back"_s));
    QCOMPARE(said(), u"Back"_s);
    QTRY_COMPARE(stored(), std::optional(back.id));
    QVERIFY(choose(u"For none"_s));
    QTRY_COMPARE(stored(), std::optional(CaseId()));
    QCOMPARE(said(), u"none"_s);
}

void tst_CaseLine::likelyCase_isStoredWithTheVisit()
{
    const ClientCase neck = save(u"Neck"_s);
    m_line->show(context({neck}, neck.id, true));
    QCOMPARE(said(), u"Neck"_s);
    m_line->confirm();
    QTRY_COMPARE(stored(), std::optional(neck.id));
}

void tst_CaseLine::likelyCase_isNotStoredBeforeTheVisit()
{
    const ClientCase neck = save(u"Neck"_s);
    m_line->show(context({neck}, neck.id, true));
    QCOMPARE(stored(), std::nullopt);
    m_line->show(context({neck})); // nobody says that it is for one
    m_line->confirm();
    QCOMPARE(stored(), std::nullopt);
}

void tst_CaseLine::goals_areShown_andChanged()
{
    const ClientCase neck = save(u"Neck"_s, u"Turn the head"_s);
    m_line->show(context({neck}, neck.id));
    QCOMPARE(goals(), u"Goals: Turn the head"_s);
    QVERIFY(choose(u"Change what it says…"_s));
    type(u"Neck"_s, u"Sleep through"_s);
    QTRY_COMPARE(goals(), u"Goals: Sleep through"_s);
    QCOMPARE(cases().constFirst().goals, u"Sleep through"_s);
}

void tst_CaseLine::closed_isSaid_andReopened()
{
    const ClientCase neck = save(u"Neck"_s);
    m_line->show(context({neck}, neck.id));
    QVERIFY(choose(u"Close this case"_s));
    QTRY_COMPARE(said(), u"Neck (closed)"_s);
    QCOMPARE(cases().constFirst().closedOn, std::optional(QDate(2026, 11, 17)));
    QVERIFY(choose(u"Reopen this case"_s));
    QTRY_COMPARE(said(), u"Neck"_s);
    QVERIFY(cases().constFirst().isOpen());
}

void tst_CaseLine::noVisit_noLine()
{
    m_line->show({});
    QVERIFY(m_line->isHidden());
}

UNTIE_TEST_GUI_MAIN(tst_CaseLine)
#include "tst_caseline.moc"
