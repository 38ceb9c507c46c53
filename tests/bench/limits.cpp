// What the machine itself can do: the physical limits that bench.cpp holds Untie's figures against. It links none of
// Untie's code, only the engine.
//
//   untie_bench_limits write FILE COUNT PAUSE_US   32 kB in place + fdatasync; prints microseconds, one a line
//   untie_bench_limits backup PLAIN COPY           a bare sqlite3_backup of a plain file; prints microseconds
//   untie_bench_limits probe FILE ROWS COUNT       one step in an index of a plain file, a statement each; prints microseconds
//   untie_bench_limits visit PLAIN CLIENT COUNT    a row of a plain file by its key, prepared, warm; prints microseconds
//   untie_bench_limits history PLAIN CLIENT COUNT  every row of one client, warm; prints microseconds, one a line
//   untie_bench_limits words PLAIN QUESTION LIMIT COUNT  the newest rows of an index of words, warm; prints microseconds
//   untie_bench_limits import FILE ROWS            so many clients inserted, with an index of names, on the disk; prints microseconds
//   untie_bench_limits read FILE BYTES COUNT       so many bytes at once that are in no cache; prints microseconds

#include <sqlite3.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fcntl.h>
#include <string>
#include <unistd.h>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

long long microsecondsSince(Clock::time_point start)
{
    return std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - start).count();
}

int fail(const char *what)
{
    std::perror(what);
    return 1;
}

int writeInPlace(const char *file, int count, int pauseMicroseconds)
{
    constexpr std::size_t blockBytes = 32 * 1024;
    constexpr int blocks = 64;
    const int descriptor = ::open(file, O_RDWR | O_CREAT, 0600);
    if (descriptor < 0)
        return fail("open");
    std::vector<char> block(blockBytes, 'x');
    for (int i = 0; i < blocks; ++i) {
        if (::pwrite(descriptor, block.data(), blockBytes, off_t(i) * off_t(blockBytes)) != ssize_t(blockBytes))
            return fail("write");
    }
    if (::fsync(descriptor) != 0)
        return fail("fsync");
    for (int i = 0; i < count; ++i) {
        ::usleep(useconds_t(pauseMicroseconds));
        std::memset(block.data(), i, blockBytes);
        const auto start = Clock::now();
        if (::pwrite(descriptor, block.data(), blockBytes, off_t(i % blocks) * off_t(blockBytes)) != ssize_t(blockBytes) || ::fdatasync(descriptor) != 0)
            return fail("write in place");
        std::printf("%lld\n", microsecondsSince(start));
    }
    return 0;
}

sqlite3 *open(const char *file)
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open(file, &connection) != SQLITE_OK)
        std::fprintf(stderr, "%s: %s\n", file, sqlite3_errmsg(connection));
    return connection;
}

int backup(const char *plain, const char *copy)
{
    ::unlink(copy);
    const auto start = Clock::now();
    sqlite3 *source = open(plain);
    sqlite3 *target = open(copy);
    sqlite3_backup *running = sqlite3_backup_init(target, "main", source, "main");
    const int code = running ? sqlite3_backup_step(running, -1) : SQLITE_ERROR;
    sqlite3_backup_finish(running);
    sqlite3_close(target);
    sqlite3_close(source);
    if (code != SQLITE_DONE) {
        std::fprintf(stderr, "backup: %s\n", sqlite3_errstr(code));
        return 1;
    }
    std::printf("%lld\n", microsecondsSince(start));
    return 0;
}

int probe(const char *file, int rows, int count)
{
    ::unlink(file);
    sqlite3 *connection = open(file);
    const std::string fill = "PRAGMA synchronous = OFF; BEGIN; CREATE TABLE busy (id INTEGER PRIMARY KEY, whose INTEGER, start INTEGER, stop INTEGER);"
                             "WITH RECURSIVE n (i) AS (VALUES (0) UNION ALL SELECT i + 1 FROM n WHERE i + 1 < " + std::to_string(rows) + ")"
                             "INSERT INTO busy SELECT i, i % 12, i / 12 * 1200, i / 12 * 1200 + 1200 FROM n; CREATE INDEX by_whose ON busy (whose, start, stop); COMMIT;";
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_exec(connection, fill.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK
        || sqlite3_prepare_v2(connection, "SELECT stop FROM busy WHERE whose = ?1 AND start < ?2 ORDER BY start DESC LIMIT 1", -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "probe: %s\n", sqlite3_errmsg(connection));
        return 1;
    }
    for (int i = 0; i < count; ++i) {
        sqlite3_bind_int64(statement, 1, i % 12);
        sqlite3_bind_int64(statement, 2, sqlite3_int64(i) * 7919 % rows / 12 * 1200 + 600);
        const auto start = Clock::now();
        const int code = sqlite3_step(statement);
        sqlite3_reset(statement);
        const auto ended = Clock::now();
        if (code != SQLITE_ROW)
            return 1;
        std::printf("%.3f\n", double(std::chrono::duration_cast<std::chrono::nanoseconds>(ended - start).count()) / 1000);
    }
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return 0;
}

using Statement = sqlite3_stmt *;

Statement prepared(sqlite3 *connection, const char *sql, long long client)
{
    Statement statement = nullptr;
    if (sqlite3_prepare_v2(connection, sql, -1, &statement, nullptr) != SQLITE_OK)
        std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(connection));
    sqlite3_bind_int64(statement, 1, client);
    return statement;
}

/// Steps to the end and takes every column, as a program must that shows them.
long long takeAll(Statement statement)
{
    long long bytes = 0;
    while (sqlite3_step(statement) == SQLITE_ROW) {
        for (int column = sqlite3_column_count(statement); column-- > 0;) {
            switch (sqlite3_column_type(statement, column)) {
            case SQLITE_INTEGER: bytes += sqlite3_column_int64(statement, column) & 1; break;
            case SQLITE_FLOAT: bytes += sqlite3_column_double(statement, column) > 0; break;
            default: bytes += sqlite3_column_text(statement, column) ? sqlite3_column_bytes(statement, column) : 0;
            }
        }
    }
    sqlite3_reset(statement);
    return bytes;
}

int visit(const char *plain, long long client, int count)
{
    sqlite3 *connection = open(plain);
    Statement statement = prepared(connection, "SELECT * FROM visit WHERE client_id = ? ORDER BY id LIMIT 1", client);
    for (int i = 0; i < count; ++i) {
        const auto start = Clock::now();
        takeAll(statement);
        std::printf("%.3f\n", std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return 0;
}

int history(const char *plain, long long client, int count)
{
    sqlite3 *connection = open(plain);
    std::vector<Statement> statements;
    for (const char *sql : {"SELECT * FROM visit WHERE client_id = ?", "SELECT * FROM note_section WHERE client_id = ?",
                            "SELECT * FROM trigger_point WHERE client_id = ?", "SELECT * FROM finding WHERE client_id = ?"})
        statements.push_back(prepared(connection, sql, client));
    for (int i = 0; i <= count; ++i) {
        const auto start = Clock::now();
        for (Statement statement : statements)
            takeAll(statement);
        if (i > 0) // the first one warms it
            std::printf("%lld\n", microsecondsSince(start));
    }
    for (Statement statement : statements)
        sqlite3_finalize(statement);
    sqlite3_close(connection);
    return 0;
}

int words(const char *plain, const char *question, int limit, int count)
{
    sqlite3 *connection = open(plain);
    Statement statement = prepared(connection, "SELECT rowid FROM note WHERE note MATCH ?2 ORDER BY rowid DESC LIMIT ?1", limit);
    sqlite3_bind_text(statement, 2, question, -1, SQLITE_STATIC);
    for (int i = 0; i <= count; ++i) {
        const auto start = Clock::now();
        takeAll(statement);
        if (i > 0) // the first one warms it
            std::printf("%.3f\n", std::chrono::duration<double, std::micro>(Clock::now() - start).count());
    }
    sqlite3_finalize(statement);
    sqlite3_close(connection);
    return 0;
}

int import(const char *file, int rows)
{
    ::unlink(file);
    const auto start = Clock::now();
    sqlite3 *connection = open(file);
    const auto run = [connection](const char *sql) { return sqlite3_exec(connection, sql, nullptr, nullptr, nullptr) == SQLITE_OK; };
    Statement insert = nullptr;
    if (!run("PRAGMA synchronous = FULL; PRAGMA journal_mode = WAL; CREATE TABLE client (id INTEGER PRIMARY KEY, given TEXT, family TEXT, born INTEGER, phone TEXT, email TEXT, lines TEXT, postcode TEXT, place TEXT); BEGIN")
        || sqlite3_prepare_v2(connection, "INSERT INTO client VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", -1, &insert, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "import: %s\n", sqlite3_errmsg(connection));
        return 1;
    }
    for (int i = 0; i < rows; ++i) {
        const std::string n = std::to_string(i);
        const std::string texts[] = {"Nora" + n, "Vale" + std::to_string(i * 7919LL % rows), "+4930" + std::to_string(10'000'000 + i), "n" + n + "@example.org", "Lindenweg " + std::to_string(i % 200), "1" + n, "Berlin"};
        sqlite3_bind_int64(insert, 1, i + 1);
        sqlite3_bind_int64(insert, 4, i % 20'000);
        constexpr int places[] = {2, 3, 5, 6, 7, 8, 9};
        for (int text = 0; text < 7; ++text)
            sqlite3_bind_text(insert, places[text], texts[text].c_str(), -1, SQLITE_STATIC);
        if (sqlite3_step(insert) != SQLITE_DONE)
            return 1;
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    if (!run("CREATE INDEX by_name ON client (family, given); COMMIT"))
        return 1;
    std::printf("%lld\n", microsecondsSince(start));
    sqlite3_close(connection);
    return 0;
}

int readOnce(const char *file, long long bytes, int count)
{
    std::vector<char> buffer(static_cast<std::size_t>(bytes));
    for (int i = 0; i < count; ++i) {
        const int descriptor = ::open(file, O_RDONLY);
        if (descriptor < 0)
            return fail("open");
        ::posix_fadvise(descriptor, 0, 0, POSIX_FADV_DONTNEED);
        const auto start = Clock::now();
        if (::pread(descriptor, buffer.data(), buffer.size(), 0) < 0)
            return fail("read");
        std::printf("%lld\n", microsecondsSince(start));
        ::close(descriptor);
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    const std::string verb = argc > 1 ? argv[1] : "";
    if (verb == "write" && argc == 5)
        return writeInPlace(argv[2], std::atoi(argv[3]), std::atoi(argv[4]));
    if (verb == "backup" && argc == 4)
        return backup(argv[2], argv[3]);
    if (verb == "probe" && argc == 5)
        return probe(argv[2], std::atoi(argv[3]), std::atoi(argv[4]));
    if (verb == "visit" && argc == 5)
        return visit(argv[2], std::atoll(argv[3]), std::atoi(argv[4]));
    if (verb == "history" && argc == 5)
        return history(argv[2], std::atoll(argv[3]), std::atoi(argv[4]));
    if (verb == "words" && argc == 6)
        return words(argv[2], argv[3], std::atoi(argv[4]), std::atoi(argv[5]));
    if (verb == "import" && argc == 4)
        return import(argv[2], std::atoi(argv[3]));
    if (verb == "read" && argc == 5)
        return readOnce(argv[2], std::atoll(argv[3]), std::atoi(argv[4]));
    std::fprintf(stderr, "usage: untie_bench_limits write FILE COUNT PAUSE_US | backup PLAIN COPY | probe FILE ROWS COUNT | visit PLAIN CLIENT COUNT"
                         " | history PLAIN CLIENT COUNT | words PLAIN QUESTION LIMIT COUNT | import FILE ROWS | read FILE BYTES COUNT\n");
    return 2;
}
