#include "app/visits/sentencestore.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SentenceStore : public QObject
{
    Q_OBJECT

private slots:
    void pattern_isKeptForItsLanguage();
    void programsOwn_isNotKept();
    void patternThatCannotBe_isRefused();
};

void tst_SentenceStore::pattern_isKeptForItsLanguage()
{
    TestDatabase db;
    SentenceStore store(*db);
    QVERIFY(orFail(store.own(u"en"_s)).isEmpty());
    orFail(store.set(u"en_GB"_s, u"new"_s, u"  {place}:   {before}. "_s));
    orFail(store.set(u"en_GB"_s, u"quiet"_s, u"{place} is quiet."_s));
    QCOMPARE(orFail(store.own(u"en"_s)), (PatternValues{{u"new"_s, u"{place}: {before}."_s}, {u"quiet"_s, u"{place} is quiet."_s}}));
    QVERIFY(orFail(store.own(u"de"_s)).isEmpty());
}

void tst_SentenceStore::programsOwn_isNotKept()
{
    TestDatabase db;
    SentenceStore store(*db);
    for (const QString &back : {QString(), Sentences::forLanguage(u"en"_s).pattern(u"new"_s)}) {
        orFail(store.set(u"en"_s, u"new"_s, u"{place}: {before}."_s));
        orFail(store.set(u"en"_s, u"new"_s, back));
        QVERIFY(orFail(store.own(u"en"_s)).isEmpty());
    }
}

void tst_SentenceStore::patternThatCannotBe_isRefused()
{
    TestDatabase db;
    SentenceStore store(*db);
    const auto set = store.set(u"en"_s, u"new"_s, u"{places}"_s);
    QVERIFY(!set);
    QCOMPARE(set.error().kind, Error::Kind::Invalid);
    QVERIFY(orFail(store.own(u"en"_s)).isEmpty());
}

UNTIE_TEST_MAIN(tst_SentenceStore)
#include "tst_sentencestore.moc"
