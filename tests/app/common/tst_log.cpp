#include "app/common/log.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

template <class... What>
concept CanBeLogged = requires(What... what) { logTrouble("a step failed", what...); };

// The compiler is the test: no text finds its way in.
static_assert(CanBeLogged<> && CanBeLogged<Error> && CanBeLogged<ClientId> && CanBeLogged<qint64>);
static_assert(!CanBeLogged<QString> && !CanBeLogged<QByteArray> && !CanBeLogged<const char *> && !CanBeLogged<std::string>);
static_assert(!std::is_constructible_v<LogText, QString>);

QStringList heard;

void hear(QtMsgType, const QMessageLogContext &, const QString &message)
{
    heard << message;
}

} // namespace

class tst_Log : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        heard.clear();
        m_usual = qInstallMessageHandler(hear);
    }
    void cleanup() { qInstallMessageHandler(m_usual); }

    void trouble_isOneLine()
    {
        logTrouble("the day of a visit was not noted");
        logTrouble("no such client", ClientId{4711});
        QCOMPARE(heard, (QStringList{u"the day of a visit was not noted"_s, u"no such client: 4711"_s}));
    }

    void error_isLoggedWithoutWhatItIsAbout()
    {
        logTrouble("a save failed", {Error::Kind::DiskFull, u"INSERT INTO frontdesk.client"_s, u"Marchbanks"_s});
        QCOMPARE(heard.size(), 1);
        QVERIFY(heard.first().contains(u"INSERT INTO"_s));
        QVERIFY(!heard.first().contains(u"Marchbanks"_s));
    }

private:
    QtMessageHandler m_usual = nullptr;
};

UNTIE_TEST_MAIN(tst_Log)
#include "tst_log.moc"
