#pragma once

#include "app/common/result.h"
#include "ui/clients/clienthistory.h"

#include <QWidget>

#include <optional>

class QLabel;
class QListView;
class QPushButton;
class QStackedLayout;

namespace untie {

class Atlas;
class ClientBook;
class EmptyState;
class Figure;
class PageHeader;
class PaneHeader;
class PointHeads;
class PointListModel;
class StorageThread;
class VisitListModel;
class VisitPreview;

/// One client: the visits, the body as the chosen one found it, the trigger points through time.
class ClientPage final : public QWidget
{
    Q_OBJECT

public:
    /// `figure` and `atlas` live longer than this page.
    ClientPage(StorageThread &storage, ClientBook &book, const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);

    /// Shows a client with that visit chosen; without one, or where it was never stored, the one that was chosen
    /// already, or the newest.
    void open(ClientId client, VisitId visit = {});
    /// Offers to show who opened this record; not before it is called, since it is not for everybody.
    void offerAccess();
    /// Reads the same client again; the chosen visit stays chosen.
    void refresh();
    const Client &client() const { return m_history.client; }
    std::optional<VisitId> chosenVisit() const;

signals:
    void visitOpened(untie::ClientId client, untie::VisitId visit);
    void newVisitWanted(const untie::Client &client);
    void editWanted(const untie::Client &client);
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
    QWidget *makePoints();
    void read();
    void answered(const Result<ClientHistory> &history);
    void showFacts();
    void showVisit();
    void showFindings(const Result<Visit> &visit);
    void say(const Error &error);
    void openChosen();
    bool act(const QKeyEvent &key);

    StorageThread &m_storage;
    const Atlas &m_atlas;
    ClientId m_id;
    VisitId m_wanted; ///< to be chosen with the next answer
    bool m_justOpened = false; ///< the next answer is the first that is shown of this client
    ClientHistory m_history;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    quint64 m_visitQuestion = 0;

    VisitListModel *m_visitModel;
    PointListModel *m_pointModel;
    PageHeader *m_header = nullptr;
    QPushButton *m_access = nullptr;
    QPushButton *m_edit = nullptr;
    QPushButton *m_newVisit = nullptr;
    PaneHeader *m_visitsHead = nullptr;
    QListView *m_visits = nullptr;
    QStackedLayout *m_visitStack = nullptr;
    EmptyState *m_noVisits = nullptr;
    PaneHeader *m_bodyHead = nullptr;
    QPushButton *m_openVisit = nullptr;
    VisitPreview *m_preview = nullptr;
    QLabel *m_trouble = nullptr;
    PointHeads *m_pointHeads = nullptr;
    QListView *m_points = nullptr;
    QStackedLayout *m_pointStack = nullptr;
    QLabel *m_openAndQuiet = nullptr;
    QWidget *m_visitPane = nullptr;
    QWidget *m_pointPane = nullptr;
};

} // namespace untie
