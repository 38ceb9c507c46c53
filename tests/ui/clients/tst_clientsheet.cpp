#include "ui/clients/clientsheet.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientform.h"
#include "ui/clients/contactsedit.h"
#include "ui/common/field.h"
#include "ui/common/fold.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ClientSheet : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void whatIsFilledIn_isReadAgain();
    void whatIsFilledIn_isNoTouch();
    void nothing_isReadAsNothing();
    void whateverIsTyped_isATouch();
    void problem_unfoldsItsPart();
    void problemOfAName_standsUnderTheOneThatIsTooLong();
    void clash_standsUnderItsField();
    void prefer_changesPlaces();
    void prefer_takesTheLineAwayWhereThereWasNone();
    void furtherPhone_isAddedAndRemoved();
    void reminders_excludeEachOther();
    void address_followsItsCountry();
    void tags_areParted();

private:
    template <class Widget>
    Widget *part(const char *name) const
    {
        return m_sheet->findChild<Widget *>(QString::fromLatin1(name));
    }
    Client read() const
    {
        ClientDraft draft;
        m_sheet->read(draft);
        return draft.client;
    }
    /// The buttons of a line of further phones: prefer, remove.
    QToolButton *button(int place) const { return part<ContactsEdit>("otherPhones")->findChildren<QToolButton *>().at(place); }

    std::unique_ptr<ClientSheet> m_sheet;
    ClientDraft m_draft;
};

void tst_ClientSheet::init()
{
    m_sheet = std::make_unique<ClientSheet>();
    m_sheet->setClinicCountry(u"US"_s);
    m_draft = draftOf(aKnownClient());
    m_sheet->fill(m_draft);
    m_sheet->show();
}

void tst_ClientSheet::whatIsFilledIn_isReadAgain()
{
    ClientDraft read;
    read.client.id = m_draft.client.id;
    m_sheet->read(read);
    QCOMPARE(read, m_draft);
    m_draft.client.address.country = u"DE"_s;
    m_sheet->fill(m_draft);
    m_sheet->read(read);
    QCOMPARE(read, m_draft);
}

void tst_ClientSheet::whatIsFilledIn_isNoTouch()
{
    const QSignalSpy touched(m_sheet.get(), &ClientSheet::touched);
    m_sheet->fill(draftOf(aClient()));
    QCOMPARE(touched.size(), 0);
}

void tst_ClientSheet::nothing_isReadAsNothing()
{
    m_sheet->fill({});
    ClientDraft read;
    m_sheet->read(read);
    QCOMPARE(read, ClientDraft());
}

void tst_ClientSheet::whateverIsTyped_isATouch()
{
    QSignalSpy touched(m_sheet.get(), &ClientSheet::touched);
    for (QLineEdit *line : m_sheet->findChildren<QLineEdit *>()) {
        touched.clear();
        line->setText(line->text() + u'1');
        QVERIFY2(touched.size() > 0, qPrintable(line->objectName()));
    }
    for (QCheckBox *box : m_sheet->findChildren<QCheckBox *>()) {
        touched.clear();
        box->toggle();
        QVERIFY2(touched.size() > 0, qPrintable(box->objectName()));
    }
    for (QComboBox *choice : m_sheet->findChildren<QComboBox *>()) {
        touched.clear();
        choice->setCurrentIndex((choice->currentIndex() + 1) % choice->count());
        QVERIFY2(touched.size() > 0, qPrintable(choice->objectName()));
    }
}

void tst_ClientSheet::problem_unfoldsItsPart()
{
    QVERIFY(!part<Fold>("addressFold")->isOpen());
    m_sheet->showProblems({{ClientField::Place, u"No such place."_s}, {ClientField::OtherPhones, u"No number."_s}});
    QVERIFY(part<Fold>("addressFold")->isOpen());
    QVERIFY(part<Fold>("reachFold")->isOpen());
    QVERIFY(!part<Fold>("aboutFold")->isOpen());
    QVERIFY(isProblemShown(part<QLineEdit>("place")));
    QTRY_VERIFY(part<QLineEdit>("place")->hasFocus());
    m_sheet->showProblems({});
    QVERIFY(!isProblemShown(part<QLineEdit>("place")));
}

void tst_ClientSheet::problemOfAName_standsUnderTheOneThatIsTooLong()
{
    const auto problem = [this](const char *name) { return static_cast<Field *>(part<QLineEdit>(name)->parentWidget())->problem(); };
    part<QLineEdit>("family")->setText(u"W"_s.repeated(300));
    m_sheet->showProblems({{ClientField::Name, u"too long"_s}});
    QCOMPARE(problem("family"), u"too long"_s);
    QCOMPARE(problem("given"), QString());
    for (const char *name : {"given", "family", "preferred"})
        part<QLineEdit>(name)->clear();
    m_sheet->showProblems({{ClientField::Name, u"a name is needed"_s}});
    QCOMPARE(problem("given"), u"a name is needed"_s);
    QCOMPARE(problem("family"), QString());
}

void tst_ClientSheet::clash_standsUnderItsField()
{
    m_sheet->showClashes({{ClientField::Doctor, u"Dr. Other"_s}, {ClientField::Tags, QString()}});
    QVERIFY(part<Fold>("aboutFold")->isOpen());
    QVERIFY(part<QLineEdit>("doctor")->accessibleDescription().contains(u"Dr. Other"_s));
    QVERIFY(isProblemShown(part<QLineEdit>("tags")));
}

void tst_ClientSheet::prefer_changesPlaces()
{
    button(0)->click();
    QCOMPARE(read().phone, u"(503) 555-0171"_s);
    QCOMPARE(read().phoneKind, ContactKind::Home);
    QCOMPARE(read().otherPhones.first(), (Contact{ContactKind::Mobile, u"555-0142"_s}));
}

void tst_ClientSheet::prefer_takesTheLineAwayWhereThereWasNone()
{
    part<QLineEdit>("phone")->clear();
    button(0)->click();
    QCOMPARE(read().phone, u"(503) 555-0171"_s);
    QCOMPARE(read().otherPhones.size(), 1);
}

void tst_ClientSheet::furtherPhone_isAddedAndRemoved()
{
    auto *phones = part<ContactsEdit>("otherPhones");
    phones->findChild<QPushButton *>(u"addContact"_s)->click();
    QCOMPARE(read().otherPhones, m_draft.client.otherPhones); // an empty line is none
    phones->findChildren<QLineEdit *>().last()->setText(u"555-0199"_s);
    QCOMPARE(read().otherPhones.size(), 3);
    button(1)->click();
    QCOMPARE(read().otherPhones.size(), 2);
    QCOMPARE(read().otherPhones.last(), (Contact{ContactKind::Other, u"555-0199"_s}));
}

void tst_ClientSheet::reminders_excludeEachOther()
{
    QVERIFY(part<QCheckBox>("remindByEmail")->isChecked());
    part<QCheckBox>("remindNever")->click();
    QVERIFY(read().reminders == ReminderWays());
    part<QCheckBox>("remindByPhone")->click();
    QVERIFY(read().reminders == ReminderWays(ReminderWay::Phone));
    part<QCheckBox>("remindByPhone")->click();
    QVERIFY(!read().reminders); // nobody said anything
}

void tst_ClientSheet::address_followsItsCountry()
{
    part<Fold>("addressFold")->setOpen(true);
    QVERIFY(part<QLineEdit>("region")->isVisible());
    auto *country = part<QComboBox>("country");
    part<QLineEdit>("region")->clear();
    country->setCurrentIndex(country->findData(u"DE"_s));
    QVERIFY(!part<QLineEdit>("region")->isVisible());
    QTRY_VERIFY(part<QLineEdit>("postcode")->mapTo(m_sheet.get(), QPoint()).x() < part<QLineEdit>("place")->mapTo(m_sheet.get(), QPoint()).x());
    QCOMPARE(part<QLineEdit>("postcode")->nextInFocusChain(), part<QLineEdit>("place"));
    country->setCurrentIndex(country->findData(QString()));
    QTRY_VERIFY(part<QLineEdit>("postcode")->mapTo(m_sheet.get(), QPoint()).x() > part<QLineEdit>("place")->mapTo(m_sheet.get(), QPoint()).x());
}

void tst_ClientSheet::tags_areParted()
{
    part<QLineEdit>("tags")->setText(u" club,, winter list ,"_s);
    QCOMPARE(read().tags, (QStringList{u"club"_s, u"winter list"_s}));
}

UNTIE_TEST_GUI_MAIN(tst_ClientSheet)
#include "tst_clientsheet.moc"
