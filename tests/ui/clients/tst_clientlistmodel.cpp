#include "tests/support/builders.h"
#include "tests/support/testmain.h"
#include "ui/clients/clientlistmodel.h"

#include <QAbstractItemModelTester>

using namespace untie;
using namespace Qt::StringLiterals;

class tst_ClientListModel : public QObject
{
    Q_OBJECT

private slots:
    void init() { QLocale::setDefault(QLocale(u"en_GB"_s)); }
    void show_listsWhoAnswers();
    void data_isWhatTheColumnsSay();
    void phones_areWrittenAsTheClinicsCountryDoes();
    void data_standsForSomebodyWithOneName();
    void fetchMore_bringsEverybody();
    void rowOf_findsAClientAgain();
    void dayText_leavesOutWhatGoesWithoutSaying();

private:
    static Client client(const QString &given, const QString &family)
    {
        Client client = aClient().named(given, family);
        client.id = newId<ClientId>();
        return client;
    }
    const QDate m_today{2026, 11, 17};
};

void tst_ClientListModel::show_listsWhoAnswers()
{
    const ClientDirectory directory({client(u"Odile"_s, u"Marchbanks"_s), client(u"Kofi"_s, u"Amberley"_s)});
    ClientListModel model;
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.show(&directory, {}, m_today);
    QCOMPARE(model.rowCount(), 2);
    model.show(&directory, u"mar"_s, m_today);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ClientListModel::Name).data().toString(), u"Marchbanks, Odile"_s);
    model.show(nullptr, {}, m_today);
    QCOMPARE(model.rowCount(), 0);
}

void tst_ClientListModel::phones_areWrittenAsTheClinicsCountryDoes()
{
    Client odile = client(u"Odile"_s, u"Marchbanks"_s);
    odile.phone = u"+442079460958"_s;
    const ClientDirectory directory({odile});
    ClientListModel model;
    model.setCountry(u"GB"_s);
    model.show(&directory, {}, m_today);
    const QModelIndex phone = model.index(0, ClientListModel::Phone);
    QCOMPARE(phone.data().toString(), u"020 7946 0958"_s);
    QCOMPARE(phone.data().toString(), u"020 7946 0958"_s); // what is kept
    model.setCountry(u"DE"_s);
    QCOMPARE(phone.data().toString(), u"+44 20 7946 0958"_s);
}

void tst_ClientListModel::data_isWhatTheColumnsSay()
{
    Client odile = client(u"Odile"_s, u"Marchbanks"_s);
    odile.phone = u"555-0142"_s;
    odile.born = QDate(1979, 3, 8);
    odile.lastVisit = QDate(2026, 11, 3);
    const ClientDirectory directory({odile});
    ClientListModel model;
    model.show(&directory, {}, m_today);
    QCOMPARE(model.index(0, ClientListModel::Phone).data().toString(), u"555-0142"_s);
    QCOMPARE(model.index(0, ClientListModel::Born).data().toString(), u"47 · 08/03/1979"_s);
    QCOMPARE(model.index(0, ClientListModel::LastVisit).data().toString(), u"3 Nov"_s);
    QCOMPARE(model.index(0, 0).data(ClientListModel::FamilyRole).toString(), u"Marchbanks"_s);
    QCOMPARE(model.index(0, 0).data(ClientListModel::GivenRole).toString(), u"Odile"_s);
    QCOMPARE(model.clientAt(0), std::optional(odile.id));
    QCOMPARE(model.clientAt(1), std::optional<ClientId>());
}

void tst_ClientListModel::data_standsForSomebodyWithOneName()
{
    const ClientDirectory directory({client(u"Ada"_s, {})});
    ClientListModel model;
    model.show(&directory, {}, m_today);
    QCOMPARE(model.index(0, 0).data(ClientListModel::FamilyRole).toString(), u"Ada"_s);
    QCOMPARE(model.index(0, 0).data(ClientListModel::GivenRole).toString(), QString());
}

void tst_ClientListModel::fetchMore_bringsEverybody()
{
    QList<Client> many;
    for (int i = 0; i < 1000; ++i)
        many << client(u"Given"_s, u"Family%1"_s.arg(i, 4, 10, QChar(u'0')));
    const ClientDirectory directory(many);
    ClientListModel model;
    model.show(&directory, {}, m_today);
    QVERIFY(model.rowCount() < 1000);
    const QAbstractItemModelTester tester(&model); // it asks for more rows itself, which no reset may be under way for
    const QVariant first = model.index(0, 0).data();
    while (model.canFetchMore({}))
        model.fetchMore({});
    QCOMPARE(model.rowCount(), 1000);
    QCOMPARE(model.index(0, 0).data(), first);
    QCOMPARE(model.index(999, 0).data().toString(), u"Family0999, Given"_s);
}

void tst_ClientListModel::rowOf_findsAClientAgain()
{
    const Client kofi = client(u"Kofi"_s, u"Amberley"_s);
    const Client odile = client(u"Odile"_s, u"Marchbanks"_s);
    const ClientDirectory directory({odile, kofi});
    ClientListModel model;
    model.show(&directory, {}, m_today);
    QCOMPARE(model.rowOf(kofi.id), 0);
    QCOMPARE(model.rowOf(odile.id), 1);
    QCOMPARE(model.rowOf(newId<ClientId>()), -1);
}

void tst_ClientListModel::dayText_leavesOutWhatGoesWithoutSaying()
{
    QCOMPARE(dayText({}, m_today), QString());
    QCOMPARE(dayText(m_today, m_today), u"today"_s);
    QCOMPARE(dayText(QDate(2026, 1, 5), m_today), u"5 Jan"_s);
    QCOMPARE(dayText(QDate(2025, 11, 17), m_today), u"17 Nov 2025"_s);
}

UNTIE_TEST_GUI_MAIN(tst_ClientListModel)
#include "tst_clientlistmodel.moc"
