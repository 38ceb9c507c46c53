#include "ui/exchange/importtakeback.h"

#include "app/storage/storagethread.h"
#include "ui/common/deliver.h"

namespace untie {

ImportTakeBack::ImportTakeBack(StorageThread &storage, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
{
}

void ImportTakeBack::start(ImportId import)
{
    if (m_running)
        return;
    m_running = true;
    goOn(import, {});
}

void ImportTakeBack::goOn(ImportId import, const ImportUndone &soFar)
{
    const auto page = [import, state = State{soFar}](Database &database) mutable -> Result<State> {
        const auto done = ImportStore(database).undoPage(import, state.undone);
        if (!done)
            return fail(done.error());
        state.isDone = *done;
        return state;
    };
    deliver(m_storage.run(page), this, [this, import](const Result<State> &state) {
        if (state && !state->isDone) {
            emit progressed(state->undone.removed + state->undone.restored + state->undone.kept);
            return goOn(import, state->undone);
        }
        m_running = false;
        emit finished(state ? Result<ImportUndone>(state->undone) : fail(state.error()));
    });
}

} // namespace untie
