#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"
#include "tests/support/typing.h"

#include <QTemporaryDir>

using namespace untie;
using namespace Qt::StringLiterals;

/// The program is killed in the middle of a form that was never saved.
class tst_SuddenEnd : public QObject
{
    Q_OBJECT

private slots:
    void killed_whatWasTypedStandsThereAgain();
};

void tst_SuddenEnd::killed_whatWasTypedStandsThereAgain()
{
    const CheapKdf cheap;
    QTemporaryDir dir;
    const ClinicFolder folder{dir.filePath(u"clinic.untie"_s)};
    const Typing::Words words;
    orFail(createClinic(folder, newId<PersonId>(), u"Test Owner"_s, Secret::fromText(words.password)));
    const QString unsaved = words.words.value(u"unsaved"_s);
    {
        Typing typing(dir.path(), {QStringLiteral(TYPIST)});
        typing.typeEverything(folder.path, words); // ends in the form, two and a half seconds after the last key
        typing.kill();
    }
    Typing again(dir.path(), {QStringLiteral(TYPIST)});
    again.tell(u"ask"_s, folder.path);
    again.tell(u"password"_s, words.password);
    again.tell(u"enter"_s);
    again.tell(u"stands"_s, u"preferred "_s + unsaved);
    again.tell(u"stands"_s, u"family "_s + words.words.value(u"family"_s));
    again.tell(u"carried"_s);
    again.tell(u"save"_s);
    again.tell(u"lock"_s);
    QVERIFY(again.end());
}

UNTIE_TEST_MAIN(tst_SuddenEnd)
#include "tst_suddenend.moc"
