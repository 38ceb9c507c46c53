#include "app/security/identity.h"
#include "app/security/keys.h"
#include "tests/support/cheapkdf.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

#include <functional>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Identity : public QObject
{
    Q_OBJECT

private slots:
    void unwrap_givesTheSameKeys();
    void unwrap_refusesWhatWasChanged_data();
    void unwrap_refusesWhatWasChanged();
    void seal_opensForThatPersonOnly();

private:
    CheapKdf m_cheap;
};

namespace {

struct Wrapped
{
    WrappedIdentity wrapped;
    PublicKeys shown;
    WrapPlace place{QByteArray(16, 'c'), PersonId{7}};
    QString password = u"seven linden boxes"_s;
};

void flip(QByteArray &bytes)
{
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
}

} // namespace

Q_DECLARE_METATYPE(std::function<void(Wrapped &)>)

void tst_Identity::unwrap_givesTheSameKeys()
{
    const Identity identity = newIdentity();
    const WrapPlace place{QByteArray(16, 'c'), PersonId{7}};
    const auto wrapped = orFail(wrap(identity, place, Secret::fromText(u"a"_s), {1, 8192}));
    const Identity again = orFail(unwrap(wrapped, identity.shown, place, Secret::fromText(u"a"_s)));
    QVERIFY(again.shown == identity.shown);
    QVERIFY(again.sealing == identity.sealing);
    QVERIFY(again.signing == identity.signing);
    QVERIFY(!wrapped.secrets.contains(QByteArrayView(identity.sealing.data(), 32)));
}

void tst_Identity::unwrap_refusesWhatWasChanged_data()
{
    QTest::addColumn<std::function<void(Wrapped &)>>("change");
    const auto row = [](const char *name, std::function<void(Wrapped &)> change) { QTest::newRow(name) << change; };
    row("another password", [](Wrapped &w) { w.password += u'!'; });
    row("an empty password", [](Wrapped &w) { w.password.clear(); });
    row("the secrets", [](Wrapped &w) { flip(w.wrapped.secrets); });
    row("the nonce", [](Wrapped &w) { flip(w.wrapped.nonce); });
    row("the salt", [](Wrapped &w) { flip(w.wrapped.salt); });
    row("the cost", [](Wrapped &w) { w.wrapped.cost.passes = 2; });
    row("another clinic", [](Wrapped &w) { flip(w.place.clinic); });
    row("another person", [](Wrapped &w) { w.place.person = PersonId{8}; });
    row("another sealing key", [](Wrapped &w) { flip(w.shown.sealing); });
    row("another signing key", [](Wrapped &w) { flip(w.shown.signing); });
}

void tst_Identity::unwrap_refusesWhatWasChanged()
{
    using Change = std::function<void(Wrapped &)>;
    QFETCH(Change, change);
    const Identity identity = newIdentity();
    Wrapped w;
    w.shown = identity.shown;
    w.wrapped = orFail(wrap(identity, w.place, Secret::fromText(w.password), {1, 8192}));
    QVERIFY(unwrap(w.wrapped, w.shown, w.place, Secret::fromText(w.password)));
    change(w);
    const auto opened = unwrap(w.wrapped, w.shown, w.place, Secret::fromText(w.password));
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::WrongPassword);
}

void tst_Identity::seal_opensForThatPersonOnly()
{
    const Identity one = newIdentity();
    const Identity other = newIdentity();
    const Secret key = Secret::random(keyBytes);
    QByteArray sealed = seal(key, one.shown);
    QVERIFY(unseal(sealed, one) == key);
    QVERIFY(unseal(sealed, other).isEmpty());
    flip(sealed);
    QVERIFY(unseal(sealed, one).isEmpty());
}

UNTIE_TEST_MAIN(tst_Identity)
#include "tst_identity.moc"
