#pragma once

#include "app/common/scheduleids.h"
#include "app/security/session.h"
#include "ui/common/looks.h"
#include "ui/documents/documentoffer.h"
#include "ui/documents/printmemory.h"

#include <QDate>
#include <QWidget>

namespace untie {

class BackupKeeper;
class ClientBook;
class KeyWork;
class PasswordTries;
class StorageThread;

/// What every section of the settings works with. All of it outlives them.
struct SettingsContext
{
    StorageThread &storage;
    const Session &session;
    const ClientBook &clients;
    BackupKeeper &backups;
    bool peopleHidden = false; ///< at sign-in, on this computer
    Looks looks = {};          ///< of this computer
    PrintMemory printing = {}; ///< likewise
    KeyWork *keyWork = nullptr;     ///< the page's own
    PasswordTries *tries = nullptr; ///< the page's own
};

/// A section of the settings, beside the list of them.
class SectionPage : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Asks anew for what it shows; each time somebody goes there.
    virtual void open() = 0;
    /// What stands in the page's header while this section is shown, from the leading one on.
    virtual QList<QWidget *> actions() { return {}; }

signals:
    /// What was done, to be said where it can be seen.
    void said(const QString &sentence);
    /// Somebody wants to look at an appointment that a section names.
    void appointmentWanted(QDate day, untie::AppointmentId id);
    /// Somebody wants to look at a document, and print it.
    void documentWanted(const untie::ReadOffer &read);
};

} // namespace untie
