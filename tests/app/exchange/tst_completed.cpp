#include "app/exchange/completed.h"

#include "tests/support/builders.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

class tst_Completed : public QObject
{
    Q_OBJECT

private slots:
    void nothingOfOurs_isChanged();
    void empty_isFilled();
    void numbers_areAddedOnce();
    void note_goesBelowOurs();
    void twice_isAsGoodAsOnce();
};

namespace {

Client theirs()
{
    Client client;
    client.given = u"Odile Anne"_s;
    client.family = u"Marchbanks"_s;
    client.born = QDate(1979, 11, 30);
    client.phone = u"+43 1 555-0134"_s;
    client.phoneKind = ContactKind::Home;
    client.email = u"O@example.org"_s;
    client.otherPhones = {{ContactKind::Mobile, u"0664 1234567"_s}};
    client.address = {u"Linden Row 4"_s, u"CT1"_s, u"Wick"_s, {}, u"GB"_s};
    client.tags = {u"late"_s};
    client.deskNote = u"rings twice"_s;
    return client;
}

} // namespace

void tst_Completed::nothingOfOurs_isChanged()
{
    Client ours = theirs();
    ours.id = ClientId{7};
    ours.rev = 3;
    ours.given = u"Odi"_s;
    ours.born = QDate(1980, 1, 1);
    ours.phone = u"+43155501 34"_s; // the same digits
    ours.address = {u"Other Street"_s, {}, {}, {}, {}};
    ours.deskNote = u"rings twice, then waits"_s;
    ours.tags = {u"Late"_s};
    QCOMPARE(completed(ours, theirs()), ours);
}

void tst_Completed::empty_isFilled()
{
    Client ours;
    ours.family = u"Marchbanks"_s;
    Client expected = theirs();
    QCOMPARE(completed(ours, theirs()), expected);
}

void tst_Completed::numbers_areAddedOnce()
{
    Client ours;
    ours.phone = u"06641234567"_s;
    ours.email = u"o@EXAMPLE.org"_s;
    const Client whole = completed(ours, theirs());
    QCOMPARE(whole.phone, ours.phone);
    QCOMPARE(whole.otherPhones, (QList<Contact>{{ContactKind::Home, u"+43 1 555-0134"_s}}));
    QVERIFY(whole.otherEmails.isEmpty());
}

void tst_Completed::note_goesBelowOurs()
{
    Client ours;
    ours.deskNote = u"late"_s;
    QCOMPARE(completed(ours, theirs()).deskNote, u"late\nrings twice"_s);
}

void tst_Completed::twice_isAsGoodAsOnce()
{
    Client ours;
    ours.phone = u"1"_s;
    const Client once = completed(ours, theirs());
    QCOMPARE(completed(once, theirs()), once);
}

UNTIE_TEST_MAIN(tst_Completed)
#include "tst_completed.moc"
