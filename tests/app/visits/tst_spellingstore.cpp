#include "app/visits/spellingstore.h"

#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_SpellingStore : public QObject
{
    Q_OBJECT

private slots:
    void words_areKeptOnce();
    void words_areForgottenWhateverTheirCase();
    void noWord_isRefused_data();
    void noWord_isRefused();
    void dictionaries_areUnsetUntilChosen();
};

namespace {

const QDateTime now(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);

} // namespace

void tst_SpellingStore::words_areKeptOnce()
{
    TestDatabase db;
    SpellingStore store(*db);
    for (const QString &word : {u"Myofaszial"_s, u" Zervikogen "_s, u"myofaszial"_s})
        orFail(store.learn(word, now));
    QCOMPARE(orFail(store.wishes()).words, (QStringList{u"Myofaszial"_s, u"Zervikogen"_s}));
}

void tst_SpellingStore::words_areForgottenWhateverTheirCase()
{
    TestDatabase db;
    SpellingStore store(*db);
    orFail(store.learn(u"Zervikogen"_s, now));
    orFail(store.forget(u"ZERVIKOGEN"_s));
    QCOMPARE(orFail(store.wishes()).words, QStringList());
}

void tst_SpellingStore::noWord_isRefused_data()
{
    QTest::addColumn<QString>("word");
    QTest::newRow("empty") << u"  "_s;
    QTest::newRow("two words") << u"upper trap"_s;
    QTest::newRow("signs") << u"—!"_s;
    QTest::newRow("too long") << QString(longestSpellingWord + 1, u'a');
}

void tst_SpellingStore::noWord_isRefused()
{
    QFETCH(QString, word);
    TestDatabase db;
    SpellingStore store(*db);
    const auto learned = store.learn(word, now);
    QVERIFY(!learned);
    QCOMPARE(learned.error().kind, Error::Kind::Invalid);
    QVERIFY(orFail(store.wishes()).words.isEmpty());
}

void tst_SpellingStore::dictionaries_areUnsetUntilChosen()
{
    TestDatabase db;
    SpellingStore store(*db);
    QVERIFY(!orFail(store.wishes()).dictionaries);
    orFail(store.choose({u"de_DE"_s, u"en_US"_s}));
    QCOMPARE(orFail(store.wishes()).dictionaries, std::optional(QStringList{u"de_DE"_s, u"en_US"_s}));
    orFail(store.choose({}));
    QCOMPARE(orFail(store.wishes()).dictionaries, std::optional(QStringList()));
}

UNTIE_TEST_MAIN(tst_SpellingStore)
#include "tst_spellingstore.moc"
