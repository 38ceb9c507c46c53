#pragma once

#include "app/common/result.h"
#include "ui/clients/clienthistory.h"
#include "ui/clients/historypane.h"

#include <QWidget>

#include <memory>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;
class QStackedLayout;
class QVBoxLayout;

namespace untie {

class ActSet;
class Atlas;
class CasesPane;
class ClientBook;
class ClientFace;
class ClientFacts;
class ClientFiles;
class ClientNotePane;
class HistoryCache;
class Figure;
class MergedRecords;
class NoteReader;
class PageHeader;
class PointHistoryPane;
class SegmentedControl;
class StorageThread;
class TroubleStrip;
class VisitsPane;

/// One client: the visits, the body through time, the trigger points with a line each. Left and right go from visit to
/// visit, 1 to 3 choose what the body shows. Beside it stand the points, or the note of the visit that is chosen (Space), the
/// client's cases (C), their files (F), what the front desk knows (D), a note outside a visit (N).
class ClientPage final : public QWidget
{
    Q_OBJECT

public:
    /// `figure` and `atlas` live longer than this page.
    ClientPage(StorageThread &storage, ClientBook &book, const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);

    /// Shows a client with that visit chosen; without one, or where it was never stored, the one that was chosen
    /// already, or the newest.
    void open(ClientId client, VisitId visit = {});
    /// The same with a note outside a visit open beside the body.
    void openNote(ClientId client, ClientNoteId note);
    /// Offers to show who opened this record; not before it is called, since it is not for everybody.
    void offerAccess();
    /// Lays a banner below the header: what has to be known of this client.
    void setBanner(QWidget *banner);
    /// Stands something that is done with the client in the header, before the acts of its own.
    void addTool(QWidget *tool);
    /// Reads the same client again; the chosen visit stays chosen.
    void refresh();
    /// What the body shows; one visit alone has no difference and no period.
    void chooseMode(HistoryPane::Mode mode);
    const Client &client() const { return m_history.client; }
    ClientFace &face() const { return *m_face; }
    ClientFiles &files() const { return *m_files; }
    std::optional<VisitId> chosenVisit() const;

signals:
    void visitOpened(untie::ClientId client, untie::VisitId visit);
    void newVisitWanted(const untie::Client &client);
    void editWanted(untie::ClientId client);
    /// Which muscle may be behind a pain, to be marked in a visit of today.
    void lookUpWanted(const untie::Client &client);
    void opened(untie::ClientId client); ///< it is being read
    void intakeWanted(untie::ClientId client);
    void accessWanted(untie::ClientId client); ///< who opened this record
    /// Everything that belongs on the page stands there, or a sentence why not.
    void completed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeVisits();
    QWidget *makeBody();
    QWidget *makeDetails();
    QWidget *makeAside();
    int tabOf(const QWidget *pane) const;
    void arrange();
    void showUsual();
    void showAside(QWidget *pane);
    void toggleAside(QWidget *pane);
    void writeNote();
    void readNote(const ClientNote &note);
    void read();
    void answered(const Result<ClientHistory> &history);
    void showFacts();
    void showVisit();
    void followTimeline();
    void showPeriod();
    void openSightOf(TriggerPointId point);
    void say(const Error &error);
    void tieActs();
    bool act(const QKeyEvent &key);

    StorageThread &m_storage;
    ClientBook &m_book;
    ActSet *m_acts;
    ClientId m_id;
    VisitId m_wanted; ///< to be chosen with the next answer
    ClientNoteId m_wantedNote; ///< to be opened with it
    bool m_justOpened = false; ///< the next answer is the first that is shown of this client
    ClientHistory m_history;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped

    VisitsPane *m_visits;
    std::shared_ptr<HistoryCache> m_cache; ///< used on the storage thread alone
    HistoryPane *m_body;
    PointHistoryPane *m_points;
    PageHeader *m_header = nullptr;
    ClientFace *m_face = nullptr;
    QToolButton *m_access = nullptr;
    QPushButton *m_details = nullptr;
    QPushButton *m_intake = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_newVisit = nullptr;
    QWidget *m_aside = nullptr;      ///< what stands beside the body, one of its panes
    QStackedLayout *m_panes = nullptr;
    QWidget *m_tabBar = nullptr;
    SegmentedControl *m_tabs = nullptr; ///< of the body, where it is folded, and of the first four panes
    int m_symbols = 1; ///< among the acts in the head
    QWidget *m_between = nullptr;
    QVBoxLayout *m_right = nullptr;       ///< of all beside the visits: here the tabs stand where the body is one of them
    QVBoxLayout *m_asideColumn = nullptr; ///< and here otherwise
    bool m_isFolded = false;
    bool m_bodyInFront = true; ///< of what is folded
    NoteReader *m_reader;
    CasesPane *m_cases;
    ClientFiles *m_files;
    ClientNotePane *m_writing; ///< a note outside a visit
    TroubleStrip *m_trouble;
    QWidget *m_banner = nullptr; ///< what is to be known and done before a visit
    QWidget *m_filesPane = nullptr;
    QWidget *m_detailsPane = nullptr;
    ClientFacts *m_facts = nullptr;
    MergedRecords *m_merged = nullptr;
};

} // namespace untie
