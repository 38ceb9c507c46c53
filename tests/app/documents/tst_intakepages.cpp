#include "app/documents/intakepages.h"
#include "app/intake/intakewords.h"
#include "tests/support/summaryfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>

using namespace untie;
using namespace Qt::StringLiterals;

/// The health form on paper, to be filled in by pen and as it was filled in.
class tst_IntakePages : public QObject
{
    Q_OBJECT

private slots:
    void blank_asksEverythingButWhatTheTherapistSees();
    void filled_saysWhatWasAnsweredAndNamesTheRestOnce();
    void filled_withoutAnAnswerSaysSo();

private:
    static FilledIntake aForm()
    {
        const SummarySource source = aSummarySource();
        return {source.client, source.clinic, {}, ownIntakeForm(), u"Nora Vale"_s, QDateTime({2026, 11, 3}, {9, 30}, Qt::UTC)};
    }
    /// As it reads, whichever words the lines end with.
    static QString said(const Document &document) { return textOf(document).simplified(); }
};

void tst_IntakePages::blank_asksEverythingButWhatTheTherapistSees()
{
    const IntakeForm form = ownIntakeForm();
    const QString text = said(blankIntake(form, {}, aSummarySource().clinic, {2026, 11, 17}, wordsOf(), Paper::A4));
    for (const FormStep &step : form.steps) {
        for (const FormSection &section : sectionsOf(form, step.id, false)) {
            QVERIFY2(text.contains(section.title), qPrintable(section.title));
            for (const Question &question : askedIn(section))
                QVERIFY2(text.contains(question.text), qPrintable(question.text));
        }
    }
    QVERIFY(!text.contains("What you see (therapist)"_L1));
}

void tst_IntakePages::filled_saysWhatWasAnsweredAndNamesTheRestOnce()
{
    FilledIntake filled = aForm();
    filled.intake.answers.set(u"occupation"_s, {.text = u"Gardener"_s});
    filled.intake.answers.set(u"high_blood_pressure"_s, {.reply = Reply::Yes});
    const Document document = filledIntake(filled, wordsOf(), Paper::A4);
    const QString text = said(document);
    QVERIFY(text.contains("Occupation"_L1) && text.contains("Gardener"_L1));
    QVERIFY(text.contains("High blood pressure"_L1));
    QCOMPARE(text.count("Not answered"_L1), 1);
    QCOMPARE(text.count("Cancer"_L1), 1);
    QVERIFY(text.indexOf("Cancer"_L1) > text.indexOf("Not answered"_L1));
    QVERIFY(text.indexOf("Heart and vessels"_L1) < text.indexOf("Not answered"_L1));
    QCOMPARE(document.pages.size(), 1);
}

void tst_IntakePages::filled_withoutAnAnswerSaysSo()
{
    const QString text = said(filledIntake(aForm(), wordsOf(), Paper::A4));
    QVERIFY(text.contains("Not answered"_L1));
    QVERIFY(text.contains("Heart and vessels"_L1));
}

UNTIE_TEST_GUI_MAIN(tst_IntakePages)
#include "tst_intakepages.moc"
