#include "ui/intake/formeditor.h"

#include "app/intake/intakestore.h"
#include "app/storage/storagethread.h"
#include "tests/support/intakedriver.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_FormEditor : public QObject
{
    Q_OBJECT

private slots:
    void changes_areAskedForFromNowOn();
    void aCaution_isMadeStricter();
};

void tst_FormEditor::changes_areAskedForFromNowOn()
{
    TestClinic clinic;
    StorageThread storage;
    orFail(storage.open([&clinic]() -> Result<OpenClinic> { return clinic.open(); }).result());
    FormEditor editor(storage);
    editor.resize(1000, 4000); // so that all of it lies in sight
    editor.show();
    editor.open();
    IntakeDriver form(editor);
    const auto stored = [&storage] { return orFail(storage.run([](Database &database) { return IntakeStore(database).form(); }).result()); };
    QTRY_VERIFY(form.shows(u"asked-fever"_s));

    form.press(u"asked-fever"_s);
    QTRY_VERIFY(questionOf(stored(), u"fever"_s)->off);

    form.press(u"moveDown-about"_s);
    QTRY_COMPARE(stored().sections.at(1).id, u"about"_s);
    const auto firstOf = [&stored] { return stored().sections.at(1).questions.constFirst().id; };
    QCOMPARE(firstOf(), u"occupation"_s);
    QTRY_VERIFY(form.shows(u"moveDown-occupation"_s));
    form.press(u"moveDown-occupation"_s);
    QTRY_VERIFY(firstOf() != u"occupation"_s);
    QTRY_VERIFY(form.shows(u"moveUp-occupation"_s));
    form.press(u"moveUp-occupation"_s);
    QTRY_COMPARE(firstOf(), u"occupation"_s);
    QTRY_VERIFY(form.shows(u"ownQuestion-lymph"_s));
    form.type(u"ownQuestion-lymph"_s, u"Do you sing?"_s);
    form.press(u"addQuestion-lymph"_s);
    const auto asked = [&stored] {
        const IntakeForm now = stored();
        return *std::ranges::find(now.sections, u"lymph"_s, &FormSection::id);
    };
    QTRY_COMPARE(asked().questions.constLast().text, u"Do you sing?"_s);
    QCOMPARE(asked().questions.constLast().kind, QuestionKind::Condition);
}

void tst_FormEditor::aCaution_isMadeStricter()
{
    TestClinic clinic;
    StorageThread storage;
    orFail(storage.open([&clinic]() -> Result<OpenClinic> { return clinic.open(); }).result());
    FormEditor editor(storage);
    editor.resize(1000, 4000);
    editor.show();
    editor.open();
    const auto stored = [&storage] { return orFail(storage.run([](Database &database) { return IntakeStore(database).form(); }).result()).severities; };
    QTRY_VERIFY(editor.findChild<QWidget *>(u"cautionSeverities"_s));
    QTest::mouseClick(editor.findChild<QWidget *>(u"cautionSeverities"_s)->findChild<QPushButton *>(), Qt::LeftButton);
    auto *choice = editor.findChild<QComboBox *>(u"severity-V07"_s); // low blood pressure: adapt the treatment
    QVERIFY(choice && choice->isVisible());
    QCOMPARE(choice->count(), 4);
    QCOMPARE(choice->currentIndex(), 3);
    QTest::keyClick(choice, Qt::Key_Home);
    QTRY_COMPARE(stored(), (Severities{{u"V07"_s, Severity::DoNotTreat}}));
    QTest::keyClick(choice, Qt::Key_End); // as in the table: nothing of the clinic's own
    QTRY_VERIFY(stored().isEmpty());
    QVERIFY(!editor.findChild<QComboBox *>(u"severity-V05"_s)); // cannot be stricter
}

UNTIE_TEST_GUI_MAIN(tst_FormEditor)
#include "tst_formeditor.moc"
