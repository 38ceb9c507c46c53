#include "app/security/permissions.h"

#include "app/security/identity.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testmain.h"

using namespace untie;
using namespace Qt::StringLiterals;

/// The whole matrix, written down a second time: what a role may do, and what every table lets it do.
class tst_Permissions : public QObject
{
    Q_OBJECT

private slots:
    void may_data();
    void may();
    void matrix_namesEveryOperation();
    void tables_data();
    void tables();
    void tables_areAllKnown();
    void require_saysWhat();
};

namespace {

struct Row
{
    const char *operation;
    const char *cells; ///< receptionist, therapist, owner: + or -
};

constexpr Row matrix[] = {
    {"read_schedule", "+++"}, {"edit_schedule", "+++"},
    {"read_intake", "-++"},  {"write_intake", "-++"},    {"take_intake", "+++"},
    {"sign_in", "+++"},      {"read_clients", "+++"},    {"edit_clients", "+++"},  {"read_visits", "-++"}, {"write_visits", "-++"}, {"sign_visits", "-++"}, {"edit_phrases", "-++"}, {"share_phrases", "--+"}, {"print_summaries", "-++"}, {"print_released", "+++"},
    {"change_settings", "--+"}, {"manage_people", "--+"}, {"read_audit", "--+"}, {"back_up", "+++"},     {"restore", "--+"}, {"exchange_clients", "--+"}, {"erase_clients", "--+"},      {"check_clinic", "+++"},
};

struct TableRow
{
    const char *table;
    const char *receptionist; ///< of r i u d: read, insert, update, delete
    const char *therapist;
    const char *owner;
};

constexpr TableRow tableMatrix[] = {
    {"frontdesk.setting", "r", "r", "riud"},
    {"frontdesk.person", "r", "r", "riu"},
    {"frontdesk.client", "riu", "riu", "riud"},
    {"frontdesk.import", "r", "r", "riu"},
    {"frontdesk.imported", "r", "r", "riud"},
    {"frontdesk.imported_appointment", "", "", "riud"},
    {"frontdesk.imported_link", "", "", "riud"},
    {"frontdesk.client_contact", "riud", "riud", "riud"},
    {"frontdesk.client_tag", "riud", "riud", "riud"},
    {"frontdesk.client_link", "riud", "riud", "riud"},
    {"frontdesk.client_photo", "riud", "riud", "riud"},
    {"frontdesk.client_file", "riud", "riud", "riud"},
    {"clinical.client_file", "", "riud", "riud"},
    {"frontdesk.appointment", "riu", "riu", "riud"},
    {"frontdesk.appointment_before", "ri", "ri", "rid"},
    {"frontdesk.appointment_series", "riu", "riu", "riu"},
    {"frontdesk.client_merge", "riu", "riu", "riud"},
    {"frontdesk.erasure", "r", "r", "riu"},
    {"frontdesk.client_restriction", "r", "r", "riud"},
    {"clinical.erasure", "", "r", "riu"},
    {"frontdesk.client_apart", "ri", "ri", "rid"},
    {"frontdesk.waiting_wish", "riu", "riu", "riud"},
    {"frontdesk.reminder_given", "riud", "riud", "riud"},
    {"frontdesk.service", "r", "r", "riu"},
    {"frontdesk.room", "r", "r", "riu"},
    {"frontdesk.working_hours", "riu", "riu", "riu"},
    {"frontdesk.working_span", "r", "r", "riud"},
    {"frontdesk.hours_exception", "riud", "riud", "riud"},
    {"frontdesk.hours_exception_span", "riud", "riud", "riud"},
    {"frontdesk.holiday", "r", "r", "riud"},
    {"frontdesk.draft", "riud", "riud", "riud"},
    {"frontdesk.pending_step", "riud", "riud", "riud"},
    {"frontdesk.other_vault", "riu", "riu", "riu"},
    {"frontdesk.keyring_seen", "r", "r", "riu"},
    {"frontdesk.recovery_epoch", "r", "r", "riud"},
    {"frontdesk.inbox_key", "r", "riu", "riu"},
    {"frontdesk.clinical_inbox", "riu", "riud", "riud"},
    {"frontdesk.client_alert", "r", "riud", "riud"},
    {"frontdesk.desk_form", "r", "riu", "riu"},
    {"frontdesk.released_summary", "ru", "riu", "riud"},
    {"frontdesk.audit", "", "", "r"},
    {"frontdesk.audit_detail", "", "", "r"},
    {"frontdesk.audit_head", "", "", "r"},
    {"frontdesk.audit_key", "", "", ""},
    {"clinical.visit", "", "riu", "riud"},
    {"clinical.note_section", "", "riud", "riud"},
    {"clinical.trigger_point", "", "riud", "riud"},
    {"clinical.finding", "", "riud", "riud"},
    {"clinical.treatment", "", "riud", "riud"},
    {"clinical.measure", "", "riud", "riud"},
    {"clinical.intake", "", "ri", "rid"},
    {"clinical.intake_form", "", "ri", "ri"},
    {"clinical.consent", "", "riu", "riud"},
    {"clinical.consent_text", "", "ri", "ri"},
    {"clinical.caution_override", "", "ri", "rid"},
    {"clinical.clearance", "", "riu", "riud"},
    {"clinical.outcome", "", "ri", "rid"},
    {"clinical.received_intake", "", "riud", "riud"},
    {"clinical.inbox_key", "", "ri", "ri"},
    {"clinical.note_entry", "", "ri", "rid"},
    {"clinical.signing_key", "", "ri", "ri"},
    {"clinical.point_merge", "", "riu", "riud"},
    {"clinical.client_merge", "", "riu", "riud"},
    {"clinical.note_search", "", "riud", "riud"},
    {"clinical.note_search_data", "", "riud", "riud"}, // the engine's own, which nothing but the index can write
    {"clinical.note_search_idx", "", "riud", "riud"},
    {"clinical.note_search_config", "", "riud", "riud"},
    {"clinical.own_phrase", "", "riud", "riud"},
    {"clinical.shared_phrase", "", "r", "riud"},
    {"clinical.client_case", "", "riu", "riud"},
    {"clinical.visit_case", "", "riu", "riud"},
    {"clinical.client_note", "", "ri", "rid"},
    {"clinical.spelling_word", "", "riud", "riud"},
    {"clinical.spelling_choice", "", "riu", "riu"},
    {"clinical.draft", "", "riud", "riud"},
    {"clinical.pending_step", "", "riud", "riud"},
    {"clinical.other_vault", "", "riu", "riu"},
    {"clinical.audit", "", "", "r"},
    {"clinical.audit_detail", "", "", "r"},
    {"clinical.audit_head", "", "", "r"},
    {"clinical.audit_key", "", "", ""},
};

const char *cellOf(const TableRow &row, Role role)
{
    return role == Role::Receptionist ? row.receptionist : role == Role::Therapist ? row.therapist : row.owner;
}

QString nameOf(Role role)
{
    return role == Role::Receptionist ? u"receptionist"_s : role == Role::Therapist ? u"therapist"_s : u"owner"_s;
}

/// A connection of that role: the receptionist's has no clinical vault at all.
std::unique_ptr<Database> connectionOf(Role role)
{
    auto database = orFail(Database::open());
    orFail(database->attachInMemory(Vault::FrontDesk));
    if (role != Role::Receptionist)
        orFail(database->attachInMemory(Vault::Clinical));
    database->actAs({newId<PersonId>(), workstationName(), {}}, accessOf(role));
    return database;
}

/// A column of the table, for statements that need one. Read before anybody is signed in.
QString columnOf(const QString &table)
{
    TestDatabase database;
    auto row = orFail(database->run(u"SELECT name FROM pragma_table_info('%1', '%2') LIMIT 1"_s.arg(table.section(u'.', 1), table.section(u'.', 0, 0))));
    return row.next() ? row.value(0).toString() : QString();
}

} // namespace

void tst_Permissions::may_data()
{
    QTest::addColumn<QString>("operation");
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("allowed");
    for (const Row &row : matrix) {
        for (int i = 0; i < 3; ++i)
            QTest::addRow("%s %s", qPrintable(nameOf(roles()[i])), row.operation) << QString::fromLatin1(row.operation) << i << (row.cells[i] == '+');
    }
}

void tst_Permissions::may()
{
    QFETCH(QString, operation);
    QFETCH(int, role);
    QFETCH(bool, allowed);
    const auto known = std::ranges::find(operations(), operation, static_cast<QString (*)(Operation)>(idOf));
    QVERIFY(known != operations().end());
    QCOMPARE(untie::may(roles()[role], *known), allowed);
    QCOMPARE(require(roles()[role], *known).has_value(), allowed);
}

void tst_Permissions::matrix_namesEveryOperation()
{
    QCOMPARE(operations().size(), qsizetype(std::size(matrix)));
}

void tst_Permissions::tables_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<int>("role");
    QTest::addColumn<QString>("rights");
    for (const TableRow &row : tableMatrix) {
        for (int i = 0; i < 3; ++i)
            QTest::addRow("%s %s", qPrintable(nameOf(roles()[i])), row.table) << QString::fromLatin1(row.table) << i << QString::fromLatin1(cellOf(row, roles()[i]));
    }
}

void tst_Permissions::tables()
{
    QFETCH(QString, table);
    QFETCH(int, role);
    QFETCH(QString, rights);
    const auto database = connectionOf(roles()[role]);
    const QString column = columnOf(table);
    QVERIFY(!column.isEmpty());
    const auto outcome = [&](const QString &sql) {
        const auto done = database->run(sql);
        return done ? u"done"_s : done.error().kind == Error::Kind::Denied ? u"denied"_s : u"other"_s;
    };
    const auto expect = [&](QChar right, const QString &sql) {
        const QString was = outcome(sql);
        if (rights.contains(right))
            QVERIFY2(was != "denied"_L1, qPrintable(sql)); // an empty insert may break a constraint: it was tried
        else
            QCOMPARE(was, u"denied"_s); // also where a receptionist has no such table
    };
    expect(u'r', u"SELECT %2 FROM %1"_s.arg(table, column));
    expect(u'i', u"INSERT INTO %1 (%2) VALUES (NULL)"_s.arg(table, column));
    expect(u'u', u"UPDATE %1 SET %2 = 1"_s.arg(table, column));
    expect(u'd', u"DELETE FROM %1"_s.arg(table));
}

void tst_Permissions::tables_areAllKnown()
{
    TestDatabase database;
    QSet<QString> stored;
    for (const QString &schema : {u"frontdesk"_s, u"clinical"_s}) {
        auto rows = orFail(database->run(u"SELECT name FROM %1.sqlite_schema WHERE type = 'table'"_s.arg(schema)));
        while (rows.next())
            stored.insert(schema + u'.' + rows.value(0).toString());
    }
    QSet<QString> known;
    for (const TableRow &row : tableMatrix)
        known.insert(QString::fromLatin1(row.table));
    QCOMPARE(stored, known);
}

void tst_Permissions::require_saysWhat()
{
    const auto refused = require(Role::Receptionist, Operation::ReadVisits);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::Denied);
    QCOMPARE(refused.error().detail, u"read_visits"_s);
}

UNTIE_TEST_MAIN(tst_Permissions)
#include "tst_permissions.moc"
