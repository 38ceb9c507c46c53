#include "ui/exchange/exportwork.h"

#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

ExportWork::ExportWork(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void ExportWork::start(std::shared_ptr<PagedExport> what)
{
    if (isRunning())
        return;
    m_what = std::move(what);
    m_stopWanted = false;
    emit progressed(0);
    goOn();
}

void ExportWork::goOn()
{
    struct Piece
    {
        bool isLast = false;
        int perMille = 0;
    };
    const auto write = [what = m_what](Database &database) -> Result<Piece> {
        const auto isLast = what->step(database);
        if (!isLast)
            return fail(isLast.error());
        return Piece{*isLast, what->total() == 0 ? 0 : int(1000 * what->done() / what->total())};
    };
    deliver(m_storage.run(write), this, [this](const Result<Piece> &piece) {
        if (!piece)
            return end(fail(piece.error()));
        if (piece->isLast)
            return end(m_what->path());
        if (m_stopWanted)
            return end(fail(Error::Kind::Unavailable, u"stopped"_s));
        emit progressed(piece->perMille);
        goOn();
    });
}

void ExportWork::end(const Result<QString> &path)
{
    m_what.reset(); // what is not whole goes
    emit finished(path);
}

} // namespace untie
