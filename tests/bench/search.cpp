#include "tests/bench/bench.h"

#include "app/clients/clientdirectory.h"
#include "ui/clients/clientdelegate.h"
#include "ui/clients/clientfaces.h"
#include "ui/clients/clientlistmodel.h"

#include <QHeaderView>
#include <QImage>
#include <QRandomGenerator>
#include <QStandardItemModel>
#include <QTableView>

#include <sqlite3.h>

#include <ctime>

namespace untie::bench {

using namespace Qt::StringLiterals;

qint64 clientsSearched = 100'000;

namespace {

constexpr qsizetype shown = 50;
constexpr int rounds = 400;
constexpr QSize window{1216, 780};

double worked()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e6 + double(time.tv_nsec) / 1e3;
}

template <class Act>
double timed(Act act)
{
    const double start = worked();
    act();
    return worked() - start;
}

/// Invented people, as many as are asked for, with names as they lie in a country: some are everybody's, most are few's.
QList<ClientRow> people(qint64 count)
{
    static const QStringList syllables{u"mar"_s, u"ka"_s, u"len"_s, u"to"_s, u"bri"_s, u"sol"_s, u"ved"_s, u"ina"_s, u"rok"_s, u"ulm"_s, u"ës"_s, u"gar"_s, u"pil"_s, u"on"_s, u"thé"_s, u"wis"_s};
    QRandomGenerator random(7);
    const auto word = [&](int parts) {
        QString text;
        for (int i = 0; i < parts; ++i)
            text += syllables[random.bounded(int(syllables.size()))];
        text[0] = text[0].toUpper();
        return text;
    };
    QList<ClientRow> rows;
    rows.reserve(count);
    for (qint64 i = 0; i < count; ++i) {
        rows += ClientRow{.id = ClientId{i + 1},
                          .given = word(2),
                          .family = word(random.bounded(2, 4)),
                          .preferred = {},
                          .phone = u"030 %1"_s.arg(random.bounded(1'000'000, 9'999'999)),
                          .born = QDate(1940, 1, 1).addDays(random.bounded(25'000)),
                          .lastVisit = QDate(2026, 1, 1).addDays(-random.bounded(1'000))};
    }
    return rows;
}

/// One of each kind of question about somebody who is there.
QStringList questionsAbout(const ClientRow &row)
{
    return {row.family, row.family + u' ' + row.given, row.phone, row.phone.right(4), row.family.mid(1, 4)};
}

/// The bare engine: fifty rows whose numbers are known, in a plain file in memory.
class KnownRows final
{
public:
    explicit KnownRows(const QList<ClientRow> &rows)
    {
        sqlite3_open(":memory:", &m_plain);
        sqlite3_exec(m_plain, "CREATE TABLE client (id INTEGER PRIMARY KEY, given TEXT, family TEXT, phone TEXT, born TEXT); BEGIN", nullptr, nullptr, nullptr);
        sqlite3_stmt *insert = nullptr;
        sqlite3_prepare_v2(m_plain, "INSERT INTO client VALUES (?, ?, ?, ?, ?)", -1, &insert, nullptr);
        for (const ClientRow &row : rows) {
            sqlite3_bind_int64(insert, 1, row.id.value);
            const QByteArray texts[]{row.given.toUtf8(), row.family.toUtf8(), row.phone.toUtf8(), row.born->toString(Qt::ISODate).toUtf8()};
            for (int i = 0; i < 4; ++i)
                sqlite3_bind_text(insert, i + 2, texts[i].constData(), int(texts[i].size()), SQLITE_TRANSIENT);
            sqlite3_step(insert);
            sqlite3_reset(insert);
        }
        sqlite3_finalize(insert);
        sqlite3_exec(m_plain, "COMMIT", nullptr, nullptr, nullptr);
        sqlite3_prepare_v2(m_plain, "SELECT id, given, family, phone, born FROM client WHERE id = ?", -1, &m_select, nullptr);
    }
    ~KnownRows()
    {
        sqlite3_finalize(m_select);
        sqlite3_close(m_plain);
    }
    KnownRows(const KnownRows &) = delete;
    KnownRows &operator=(const KnownRows &) = delete;

    double fetch(QRandomGenerator &random, qint64 count)
    {
        return timed([&] {
            QList<QStringList> rows;
            for (qsizetype i = 0; i < shown; ++i) {
                sqlite3_bind_int64(m_select, 1, random.bounded(count) + 1);
                if (sqlite3_step(m_select) == SQLITE_ROW) {
                    QStringList row;
                    for (int column = 0; column < 5; ++column)
                        row += QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_column_text(m_select, column)));
                    rows += row;
                }
                sqlite3_reset(m_select);
            }
        });
    }

private:
    sqlite3 *m_plain = nullptr;
    sqlite3_stmt *m_select = nullptr;
};

/// The whole text read once for a piece that stands nowhere: what an inner piece costs at least.
double readOnce(const QByteArray &text)
{
    return timed([&] {
        if (text.indexOf("qqqq") >= 0)
            qFatal("the text holds what nobody is called");
    });
}

QByteArray textOf(const QList<ClientRow> &rows)
{
    QByteArray text;
    for (const ClientRow &row : rows)
        text += (u' ' + row.family + u' ' + row.given + u'\t' + row.phone + u'\n').toCaseFolded().toUtf8();
    return text;
}

void dress(QTableView &view, QAbstractItemModel &model)
{
    view.setModel(&model);
    view.resize(window);
    view.setShowGrid(false);
    view.verticalHeader()->hide();
    view.setVisible(true);
}

/// From a key to the picture of what it found, beside a stock table that is given fifty rows.
QList<Row> keyToPicture(Clinic &clinic, const ClientDirectory &directory, const QList<ClientRow> &rows)
{
    QImage picture(window, QImage::Format_ARGB32_Premultiplied);
    ClientFaces faces(clinic.storage());
    ClientListModel model;
    model.setCountry(u"DE"_s); // numbers are written as in the program
    QTableView ours;
    ours.setItemDelegate(new ClientDelegate(faces, &ours));
    dress(ours, model);
    QStandardItemModel stock(int(shown), 4);
    QTableView theirs;
    dress(theirs, stock);
    Durations searched;
    Durations bare;
    for (int i = 0; i < rounds / 4; ++i) {
        const ClientRow &who = rows[(i * 7919) % rows.size()];
        searched.all += timed([&] {
            model.show(&directory, who.family.left(1 + i % 4), QDate(2026, 11, 27));
            ours.render(&picture);
        });
        bare.all += timed([&] {
            for (int row = 0; row < stock.rowCount(); ++row) {
                const ClientRow &line = rows[(i * 31 + row) % rows.size()];
                const QString texts[]{line.family + u", "_s + line.given, line.phone, line.born->toString(Qt::ISODate), line.lastVisit->toString(Qt::ISODate)};
                for (int column = 0; column < 4; ++column)
                    stock.setData(stock.index(row, column), texts[column]);
            }
            theirs.render(&picture);
        });
    }
    const QString among = u" (%1 clients)"_s.arg(rows.size());
    return {{u"key to picture, p50"_s + among, searched.percentile(50), bare.percentile(50), u"us"_s, 0.7},
            {u"key to picture, p99"_s + among, searched.percentile(99), bare.percentile(99), u"us"_s, 1.0}};
}

QList<Row> measureAmong(Clinic &clinic, qint64 count)
{
    const QList<ClientRow> rows = people(count);
    const ClientDirectory directory(rows);
    KnownRows known(rows);
    const QByteArray text = textOf(rows);
    QRandomGenerator random(11);
    Durations all;
    Durations inner;
    Durations limit;
    Durations once;
    for (int i = 0; i < rounds; ++i) {
        const QStringList questions = questionsAbout(rows[random.bounded(int(rows.size()))]);
        for (const QString &question : questions)
            all.all += timed([&] { directory.search(question, shown); });
        inner.all += timed([&] { directory.search(questions.constLast(), shown); });
        limit.all += known.fetch(random, rows.size());
        once.all += readOnce(text);
    }
    const QString among = u" (%1 clients)"_s.arg(rows.size());
    return QList<Row>{{u"search, p50"_s + among, all.percentile(50), limit.percentile(50), u"us"_s, 0.2},
                      {u"search, p99"_s + among, all.percentile(99), limit.percentile(99), u"us"_s, 1.5},
                      {u"inside of words, p50"_s + among, inner.percentile(50), once.percentile(50), u"us"_s, 1.3},
                      {u"inside of words, p99"_s + among, inner.percentile(99), once.percentile(99), u"us"_s, 1.3}}
           + keyToPicture(clinic, directory, rows);
}

} // namespace

QList<Row> measureSearch(Clinic &clinic)
{
    QList<Row> rows;
    for (qint64 count = 1'000; count <= clientsSearched; count *= 10)
        rows += measureAmong(clinic, count);
    return rows;
}

} // namespace untie::bench
