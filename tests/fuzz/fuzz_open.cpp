#include "app/common/secret.h"
#include "app/exchange/clinicimport.h"
#include "app/storage/database.h"
#include "tests/fuzz/sane.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstdint>

using namespace untie;
using namespace Qt::StringLiterals;

namespace {

std::unique_ptr<Database> emptyClinic()
{
    startCryptography();
    auto database = Database::open();
    mustHold(database && (*database)->attachInMemory(Vault::FrontDesk) && (*database)->attachInMemory(Vault::Clinical));
    return std::move(*database);
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    mustHold(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

} // namespace

/// The parts of an input, between lines of "---", are the manifest, clients and visits of a clinic's folder. Whatever they hold,
/// all of it comes in or nothing does, with a reason.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    static int arguments = 0;
    static const QCoreApplication program(arguments, nullptr); // a database needs one
    static std::unique_ptr<Database> clinic = emptyClinic();
    static const QTemporaryDir dir;
    static const QDir folder(dir.path());
    folder.mkpath(u"frontdesk"_s);
    folder.mkpath(u"clinical"_s);
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QString &name : {u"manifest.json"_s, u"frontdesk/client.jsonl"_s, u"clinical/visit.jsonl"_s}) {
        const qsizetype end = bytes.indexOf("\n---\n");
        put(folder.filePath(name), end < 0 ? bytes : bytes.first(end));
        bytes = end < 0 ? QByteArray() : bytes.sliced(end + 5);
    }
    const auto rows = importClinic(*clinic, dir.path(), [](qint64, qint64) { return true; });
    if (rows && *rows > 0)
        clinic = emptyClinic(); // it only comes into an empty one
    mustHold(rows || !rows.error().detail.isEmpty() || !rows.error().subject.isEmpty());
    return 0;
}
