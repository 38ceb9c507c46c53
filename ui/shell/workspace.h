#pragma once

#include "app/clients/client.h"
#include "app/security/session.h"
#include "ui/clients/clientform.h"
#include "ui/clients/historypane.h"
#include "ui/common/looks.h"
#include "ui/shell/place.h"

#include <QFuture>
#include <QWidget>

#include <functional>
#include <optional>

class QStackedLayout;

namespace untie {

class ActCorner;
class Atlas;
class BackupKeeper;
class ClientBook;
class ClientCard;
class ClientPage;
class NoteSearchPage;
class ClientsPage;
class DocumentCorner;
class ExchangeCorner;
class Figure;
class NoticeBar;
class Rail;
class RecordCorner;
class ScheduleCorner;
class SettingsPage;
class StorageThread;
class IntakeCorner;
class Toast;
class VisitPage;
struct Unsaved;

/// The open clinic: the rail, and the pages one goes through, Clients → client → visit → summary; at the front desk
/// Clients → client, and no page that shows more. It is made when somebody has signed in and destroyed, with all it
/// shows, when the clinic is locked.
class Workspace final : public QWidget
{
    Q_OBJECT

public:
    /// `figure` and `atlas` live longer.
    Workspace(StorageThread &storage, const Session &session, const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);
    ~Workspace() override;

    /// Goes on with what this person left unsaved; where there is nothing, to the place where they were, unless they have gone
    /// somewhere else by then.
    void resume(const QFuture<Result<Unsaved>> &unsaved, const Place &place);
    Place place() const;
    /// Tells when and where this person signed in before, and how often somebody has tried a wrong password since.
    void tellLastSignIn();

    void openClients();
    /// With that visit chosen, if one is named.
    void openClient(ClientId client, VisitId visit = {});
    /// With the body showing that; before, the client has to be there.
    void showHistory(HistoryPane::Mode mode);
    void openVisit(ClientId client, VisitId visit);
    /// A new one; for who writes visits.
    void beginVisit(ClientId client);
    /// The form with what is stored; without a client, for a new one.
    void edit(ClientId client);
    void addClient() { edit({}); }
    /// In the visit that is open.
    void lookUp();
    ScheduleCorner &schedule() { return *m_schedule; }
    IntakeCorner &intake() { return *m_intake; }
    DocumentCorner &documents() { return *m_documents; }
    RecordCorner &records() { return *m_records; }
    /// The list of clients, with the records that may be of one person.
    void openPairs();
    ExchangeCorner &exchange() { return *m_exchange; }
    /// At that section, where it is for this role; else where one was last.
    void openSettings(std::optional<SettingsSection> section = {});
    QList<SettingsSection> settingsSections() const; ///< that are for this role
    ActCorner &acts() { return *m_acts; }
    /// Stores what is open and unsaved, then goes on with `next`; does not where something cannot be stored, and
    /// says so on its page.
    void store(std::function<void()> next);
    /// Keeps what is unsaved before the window closes: as it is where it can be stored, else as a draft. Goes on with
    /// `next` once nothing can be lost; where the disk does not take it, says so on its page instead.
    void keep(std::function<void()> next);

    ClientBook &clients() const { return *m_book; }
    const Session &session() const { return m_session; }
    /// Backs this clinic up by itself from now on, and says above the pages when something is amiss with that.
    void keepBackups();
    BackupKeeper &backups() { return *m_backups; }
    /// What the program has to say, above every page.
    NoticeBar &notices() { return *m_notices; }

signals:
    void lockWanted();
    /// From now on it locks after so many minutes.
    void lockMinutesChosen(int minutes);
    /// Whether this computer keeps to itself who works here, until they sign in.
    void peopleHiddenChosen(bool hidden);
    /// How this computer shows Untie from now on.
    void looksChosen(const untie::Looks &looks);
    /// To go back to the backup in this folder.
    void restoreWanted(const QString &backup);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeClinicalPages(const Figure &figure, const Atlas &atlas);
    void makeDeskPages();
    void connectPages();
    void go(QWidget *page);
    void back();
    void take(const Unsaved &unsaved, const Place &place);
    void goTo(const Place &place);
    void editClient(const ClientDraft &stored, const ClientDraft &typed);
    void leaveForm();
    void leaveVisit(const QFuture<Result<>> &stored, std::function<void()> next);
    void startLookUp(const Client &client);
    void tellOfKeys(const QString &problem);

    StorageThread &m_storage;
    Session m_session;
    ClientBook *m_book;
    BackupKeeper *m_backups;
    Rail *m_rail;
    NoticeBar *m_notices;
    QStackedLayout *m_pages;
    ClientsPage *m_clients;
    ScheduleCorner *m_schedule;
    ClientForm *m_form;
    SettingsPage *m_settings;
    QWidget *m_home; ///< the page of the rail where a client was opened, and where Esc leads back to
    QWidget *m_beforeSettings; ///< where Esc goes back to
    Toast *m_toast;
    IntakeCorner *m_intake;
    DocumentCorner *m_documents;
    RecordCorner *m_records;
    ExchangeCorner *m_exchange;
    ActCorner *m_acts;
    ClientCard *m_card = nullptr; ///< at the front desk only, and the next two only elsewhere
    ClientPage *m_client = nullptr;
    NoteSearchPage *m_notes = nullptr;
    VisitPage *m_visit = nullptr;
};

} // namespace untie
