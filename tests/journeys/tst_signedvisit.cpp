#include "app/commands/check.h"
#include "app/people/peoplestore.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/typing.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// A visit is written, the program is killed in the middle of a word, goes on where it was, and the note is signed, added
/// to and verified.
class tst_SignedVisit : public QObject
{
    Q_OBJECT

private slots:
    void killedInTheMiddle_finished_signed_amended_verified();
};

namespace {

QString verdictOn(const ClinicFolder &folder)
{
    QString password = TestClinic::passwordText();
    QString said;
    QString complained;
    QTextStream in(&password);
    QTextStream out(&said);
    QTextStream err(&complained);
    CommandIo io{in, out, err};
    const int code = runCheck({folder.path, u"--password-file"_s, u"-"_s}, io);
    return code == Done ? said : u"%1: %2%3"_s.arg(code).arg(said, complained);
}

void signIn(Typing &typing, const ClinicFolder &folder)
{
    typing.tell(u"ask"_s, folder.path);
    typing.tell(u"password"_s, TestClinic::passwordText());
    typing.tell(u"enter"_s);
}

} // namespace

void tst_SignedVisit::killedInTheMiddle_finished_signed_amended_verified()
{
    const TestClinic clinic;
    {
        Typing typing(clinic.beside(u"first"_s), {QStringLiteral(TYPIST)});
        signIn(typing, clinic.folder());
        typing.tell(u"opened"_s);
        typing.tell(u"new"_s);
        typing.tell(u"field"_s, u"given Odile"_s);
        typing.tell(u"field"_s, u"family Marchbanks"_s);
        typing.tell(u"save"_s);
        typing.tell(u"visit"_s);
        typing.tell(u"muscle"_s, u"upper trapezius r"_s);
        typing.tell(u"point"_s, u"74"_s);
        typing.tell(u"into"_s, u"subjective"_s);
        typing.tell(u"keys"_s, u"Neck stiff since Monday."_s);
        typing.tell(u"into"_s, u"plan"_s);
        typing.tell(u"keys"_s, u"Two we"_s);
        typing.tell(u"rest"_s, u"1500"_s); // the last key is a second and a half ago
        typing.kill();
    }
    Typing again(clinic.beside(u"second"_s), {QStringLiteral(TYPIST)});
    signIn(again, clinic.folder());
    again.tell(u"onvisit"_s);
    again.tell(u"cursor"_s, u"plan 6"_s); // in the middle of the word
    again.tell(u"line"_s, u"Upper trapezius, right, active trigger point, 7 before, 4 after"_s);
    again.tell(u"reads"_s, u"subjective Neck stiff since Monday."_s);
    again.tell(u"count"_s);
    again.tell(u"keys"_s, u"eks."_s);
    again.tell(u"reads"_s, u"plan Two weeks."_s);
    again.tell(u"sign"_s);
    again.tell(u"says"_s, u"lacks A: your reading of it is missing."_s);
    again.tell(u"sign"_s); // all the same
    again.tell(u"signed"_s);
    again.tell(u"says"_s, u"signState Signed by Test Owner"_s);
    again.tell(u"cost"_s, u"0 6"_s); // the rest of the word, and twice Ctrl+Enter
    again.tell(u"sign"_s);           // of a signed note: an addendum
    again.tell(u"keys"_s, u"Called: sleeps through."_s);
    again.tell(u"sign"_s);
    again.tell(u"says"_s, u"addendum Called: sleeps through."_s);
    QVERIFY(again.end());

    const QString verdict = verdictOn(clinic.folder());
    QVERIFY2(verdict.contains(u"signed notes: 1 verified, with 1 additions\n"_s), qPrintable(verdict));
    QVERIFY2(verdict.endsWith(u"No faults found.\n"_s), qPrintable(verdict));
}

UNTIE_TEST_MAIN(tst_SignedVisit)
#include "tst_signedvisit.moc"
