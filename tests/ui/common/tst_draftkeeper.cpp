#include "tests/support/testmain.h"
#include "tests/support/visitpagedriver.h"
#include "ui/common/draftkeeper.h"

#include <QSignalSpy>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_DraftKeeper : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void typed_isKeptAfterARest();
    void typedOn_isKeptAllTheSame();
    void unchanged_isNotWrittenAgain();
    void nothingUnsaved_removesTheDraft();
    void discarded_isGone();
    void keeperThatGoes_keepsTheLastWord();
    void closedClinic_isToldAndTriedAgain();

private:
    QStringList kept()
    {
        QStringList texts;
        for (const Draft &draft : fetch(*m_storage, [](Database &database) { return DraftStore(database).all(Vault::FrontDesk); }))
            texts << draft.body[u"text"_s].toString();
        return texts;
    }
    void type(const QString &text)
    {
        m_text = text;
        m_keeper->touch();
    }

    std::unique_ptr<StorageThread> m_storage;
    std::unique_ptr<DraftKeeper> m_keeper;
    QString m_text;
};

void tst_DraftKeeper::init()
{
    m_storage = std::make_unique<StorageThread>();
    openEmptyClinic(*m_storage);
    m_text.clear();
    m_keeper = std::make_unique<DraftKeeper>(*m_storage, Vault::FrontDesk, [this]() -> std::optional<Draft> {
        if (m_text.isEmpty())
            return std::nullopt;
        return Draft{u"client"_s, 7, {{u"text"_s, m_text}}, {}};
    });
}

void tst_DraftKeeper::cleanup()
{
    m_keeper.reset();
    m_storage.reset();
}

void tst_DraftKeeper::typed_isKeptAfterARest()
{
    QElapsedTimer timer;
    timer.start();
    type(u"Larkspur"_s);
    QVERIFY(kept().isEmpty());
    QTRY_COMPARE(kept(), QStringList{u"Larkspur"_s});
    QVERIFY(timer.elapsed() >= 1900);
}

void tst_DraftKeeper::typedOn_isKeptAllTheSame()
{
    QElapsedTimer timer;
    timer.start();
    while (kept().isEmpty() && timer.elapsed() < 10'000) {
        type(m_text + u'x');
        QTest::qWait(300);
    }
    QVERIFY(!kept().isEmpty());
}

void tst_DraftKeeper::unchanged_isNotWrittenAgain()
{
    type(u"Larkspur"_s);
    m_keeper->keepNow();
    const auto at = [this] { return fetch(*m_storage, [](Database &database) { return DraftStore(database).all(Vault::FrontDesk); }).first().at; };
    const QDateTime first = at();
    QTest::qWait(5);
    m_keeper->keepNow();
    QCOMPARE(at(), first);
}

void tst_DraftKeeper::nothingUnsaved_removesTheDraft()
{
    type(u"Larkspur"_s);
    m_keeper->keepNow();
    QCOMPARE(kept().size(), 1);
    type(QString());
    m_keeper->keepNow();
    QVERIFY(kept().isEmpty());
}

void tst_DraftKeeper::discarded_isGone()
{
    type(u"Larkspur"_s);
    m_keeper->keepNow();
    m_keeper->discard();
    QVERIFY(kept().isEmpty());
}

void tst_DraftKeeper::keeperThatGoes_keepsTheLastWord()
{
    type(u"Larkspur"_s);
    m_keeper.reset();
    QCOMPARE(kept(), QStringList{u"Larkspur"_s});
}

void tst_DraftKeeper::closedClinic_isToldAndTriedAgain()
{
    m_storage->close().waitForFinished();
    QSignalSpy failed(m_keeper.get(), &DraftKeeper::failed);
    type(u"Larkspur"_s);
    m_keeper->keepNow();
    QTRY_COMPARE(failed.size(), 1);
    openEmptyClinic(*m_storage);
    m_keeper->keepNow();
    QCOMPARE(kept(), QStringList{u"Larkspur"_s});
}

UNTIE_TEST_MAIN(tst_DraftKeeper)
#include "tst_draftkeeper.moc"
