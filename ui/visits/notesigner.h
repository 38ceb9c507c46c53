#pragma once

#include "app/visits/visitcontext.h"

#include <QObject>

namespace untie {

class NotePane;
class StorageThread;
class VisitSaver;
class VisitSheet;

/// Signs the note that is open and adds to signed ones: says first what is lacking, stores what is not stored, then has
/// the vault sign it.
class NoteSigner final : public QObject
{
    Q_OBJECT

public:
    NoteSigner(StorageThread &storage, VisitSheet &sheet, VisitSaver &saver, NotePane &pane, QObject *parent = nullptr);

    /// Another visit is open, or none.
    void show(const VisitContext &context);
    /// Ctrl+Enter: signs a draft, what is being added, or begins an addendum.
    void act();

signals:
    /// Something was signed: the page shows the visit as it now is.
    void done(untie::ClientId client, untie::VisitId visit);

private:
    void sign();
    void signStored();
    void amend();

    StorageThread &m_storage;
    VisitSheet &m_sheet;
    VisitSaver &m_saver;
    NotePane &m_pane;
    bool m_busy = false;
};

} // namespace untie
