#include "app/common/explain.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Explain : public QObject
{
    Q_OBJECT

private slots:
    void everyKind_hasASentenceOfItsOwn();
    void sentences_nameTheSubject();
    void details_stayInTheLog();
};

void tst_Explain::everyKind_hasASentenceOfItsOwn()
{
    QSet<QString> sentences;
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::Unsafe); ++kind) {
        const QString sentence = explain({static_cast<Error::Kind>(kind)});
        QVERIFY2(sentence.endsWith(u'.'), qUtf8Printable(sentence));
        QVERIFY2(!sentences.contains(sentence), qUtf8Printable(sentence));
        sentences.insert(sentence);
    }
}

void tst_Explain::sentences_nameTheSubject()
{
    QVERIFY(explain({Error::Kind::NoFolder, {}, u"/tmp/gone"_s}).contains(u"/tmp/gone"_s));
    QVERIFY(explain({Error::Kind::NotAClinic, {}, u"/tmp/photos"_s}).contains(u"/tmp/photos"_s));
    QVERIFY(explain({Error::Kind::InUse, {}, u"marta on front-pc"_s}).contains(u"marta on front-pc"_s));
}

void tst_Explain::details_stayInTheLog()
{
    for (int kind = 0; kind < static_cast<int>(Error::Kind::Unsafe); ++kind)
        QVERIFY(!explain({static_cast<Error::Kind>(kind), u"SQLite 11"_s}).contains(u"SQLite"_s));
}

UNTIE_TEST_MAIN(tst_Explain)
#include "tst_explain.moc"
