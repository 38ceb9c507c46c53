#include "ui/visits/carriedline.h"

#include "tests/support/testmain.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_CarriedLine : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyText_isOffered_andTakesOver();
    void touched_isMarkedNoMore_andMarkedAgainByUndo();
    void whatIsWritten_isNotOverwritten();
    void openedAgain_isStillMarked();
    void withoutAnythingBefore_nothingIsOffered();
    void whatCanOnlyBeRead_isNeitherOfferedNorMarked();

private:
    bool offers() const { return m_line->findChild<QPushButton *>(u"takeOver"_s)->isVisible(); }
    bool marks() const { return m_line->findChild<QLabel *>(u"carriedMark"_s)->isVisible(); }
    void take() { m_line->findChild<QPushButton *>(u"takeOver"_s)->click(); }

    std::unique_ptr<QWidget> m_page;
    QPlainTextEdit *m_editor = nullptr;
    CarriedLine *m_line = nullptr;
};

void tst_CarriedLine::init()
{
    m_page = std::make_unique<QWidget>();
    auto *column = new QVBoxLayout(m_page.get());
    m_editor = new QPlainTextEdit;
    m_line = new CarriedLine(*m_editor);
    column->addWidget(m_line);
    column->addWidget(m_editor);
    m_page->show();
    m_line->setCarried(u"Again in two weeks.\nNeck first."_s, u"3 Mar"_s);
}

void tst_CarriedLine::emptyText_isOffered_andTakesOver()
{
    QVERIFY(offers());
    QVERIFY(!marks());
    QCOMPARE(m_line->findChild<QPushButton *>(u"takeOver"_s)->text(), u"Take over from 3 Mar"_s);
    take();
    QCOMPARE(m_editor->toPlainText(), u"Again in two weeks.\nNeck first."_s);
    QVERIFY(!offers());
    QVERIFY(marks());
    QVERIFY(m_line->isUntouched());
}

void tst_CarriedLine::touched_isMarkedNoMore_andMarkedAgainByUndo()
{
    take();
    m_editor->moveCursor(QTextCursor::End);
    m_editor->insertPlainText(u" Then the hip."_s);
    QVERIFY(!marks());
    QVERIFY(!m_line->isUntouched());
    m_editor->undo();
    QVERIFY(marks());
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(), QString());
    QVERIFY(offers());
}

void tst_CarriedLine::whatIsWritten_isNotOverwritten()
{
    m_editor->setPlainText(u"My own"_s);
    QVERIFY(!offers());
    QVERIFY(!marks());
}

void tst_CarriedLine::openedAgain_isStillMarked()
{
    m_line->setCarried({}, {});
    m_editor->setPlainText(u"Again in two weeks."_s);
    QVERIFY(!marks());
    m_line->setCarried(u"Again in two weeks."_s, u"3 Mar"_s);
    QVERIFY(marks());
}

void tst_CarriedLine::withoutAnythingBefore_nothingIsOffered()
{
    m_line->setCarried({}, u"3 Mar"_s);
    QVERIFY(!offers());
    QVERIFY(!marks());
    QVERIFY(!m_line->isUntouched());
}

void tst_CarriedLine::whatCanOnlyBeRead_isNeitherOfferedNorMarked()
{
    m_editor->setReadOnly(true);
    m_line->setCarried(u"Again."_s, u"3 Mar"_s);
    QVERIFY(!offers());
    m_editor->setPlainText(u"Again."_s);
    QVERIFY(!marks());
    QVERIFY(!m_line->isUntouched());
}

UNTIE_TEST_GUI_MAIN(tst_CarriedLine)
#include "tst_carriedline.moc"
