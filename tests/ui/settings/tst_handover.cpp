#include "ui/settings/handover.h"

#include "tests/support/printqueue.h"
#include "tests/support/testmain.h"

#include <QHash>
#include <QLabel>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

/// A password on paper: on the sheet and the printer that slips were printed with last, as every other document.
class tst_HandOver : public QObject
{
    Q_OBJECT

private slots:
    void print_takesThePaperThatIsRemembered();
    void print_remembersWhatWasChosen();

private:
    PrintMemory memory()
    {
        return {[this](const QString &key) { return m_kept.value(key); }, [this](const QString &key, const QString &value) { m_kept.insert(key, value); }, {}};
    }
    static PasswordSlipText slip()
    {
        const QString words = u"nine walnut ladders"_s;
        return {u"Linden Row Massage"_s, u"Nora Quill"_s, QString(words.constData(), words.size()), QDate(2026, 11, 26)};
    }
    static QPrintDialog *dialogOf(HandOver &card)
    {
        card.findChild<QPushButton *>(u"printPassword"_s)->click();
        auto *dialog = card.findChild<QPrintDialog *>();
        if (!dialog)
            qFatal("nobody is asked for a printer");
        return dialog;
    }

    PrintQueue m_queue;
    QHash<QString, QString> m_kept;
};

void tst_HandOver::print_takesThePaperThatIsRemembered()
{
    memory().rememberPaper(u"password-slip"_s, Paper::A5);
    HandOver card(slip(), {}, memory());
    QPrintDialog *dialog = dialogOf(card);
    QCOMPARE(dialog->printer()->pageLayout().pageSize().id(), QPageSize::A5);
    dialog->reject();
    QVERIFY(m_queue.received().isEmpty());
}

void tst_HandOver::print_remembersWhatWasChosen()
{
    HandOver card(slip(), {}, memory());
    QSignalSpy printed(&card, &HandOver::printed);
    QPrintDialog *dialog = dialogOf(card);
    dialog->printer()->setPageSize(QPageSize(QPageSize::Letter));
    dialog->accept();
    QTRY_COMPARE(m_queue.received().size(), 1);
    QCOMPARE(printed.size(), 1);
    QCOMPARE(memory().paperFor(u"password-slip"_s), Paper::Letter);
    QCOMPARE(memory().printerFor(u"password-slip"_s), PrintQueue::printer());
    QVERIFY(!m_queue.titles().join(u' ').contains("assword"_L1));
}

UNTIE_TEST_GUI_MAIN(tst_HandOver)
#include "tst_handover.moc"
