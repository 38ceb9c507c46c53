#pragma once

#include "app/common/result.h"
#include "app/visits/notesearchstore.h"
#include "app/visits/visitfilter.h"
#include "ui/clients/clienthistory.h"
#include "ui/clients/visitlistmodel.h"

#include <QWidget>

#include <optional>

class QListView;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace untie {

class Atlas;
class EmptyState;
class PaneHeader;
class SearchField;
class StorageThread;

/// A client's visits as a list, with what was written down outside of them, and what finds one among them: words of the
/// notes, a muscle, a technique, a case, who gave it. From the words Down goes into what was found, Enter opens it, Escape
/// takes the words away.
class VisitsPane final : public QWidget
{
    Q_OBJECT

public:
    /// `atlas` lives longer.
    VisitsPane(StorageThread &storage, const Atlas &atlas, QWidget *parent = nullptr);

    /// Shows this history; null for none. It lives longer, or another is shown. Words and filters stay for the same
    /// client. `choose` is chosen if it is listed, else what was chosen before, else the newest.
    void show(const ClientHistory *history, QDate today, VisitId choose = {});
    std::optional<VisitId> chosen() const;
    /// Without a signal; nothing is chosen where it is not listed.
    void choose(VisitId visit);
    void choose(ClientNoteId note);
    QListView &list() { return *m_list; }
    /// Lists the visits that were for this alone.
    void showCase(CaseId clientCase);

signals:
    void visitChosen(); ///< another one, or none
    void visitOpened(untie::VisitId visit);
    void noteOpened(const untie::ClientNote &note); ///< written outside a visit
    void newNoteWanted();
    void newVisitWanted();
    void failed(const untie::Error &error);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFilter();
    void offerFilters();
    QString complaintOf(CaseId id) const;
    void setFilter(const VisitFilter &filter);
    void search();
    void found(const QList<NoteHit> &hits);
    void clear();
    QList<VisitListModel::Row> listed() const;
    void renew(VisitId choose);
    void open();

    StorageThread &m_storage;
    const Atlas &m_atlas;
    const ClientHistory *m_history = nullptr;
    QDate m_today;
    VisitFilter m_filter;
    std::optional<QHash<VisitId, Excerpt>> m_hits; ///< nothing: no words are searched for
    quint64 m_question = 0;                        ///< the newest; answers to older ones are dropped
    VisitListModel *m_model;
    PaneHeader *m_head;
    QToolButton *m_newNote = nullptr;
    QToolButton *m_filterButton;
    QMenu *m_filters;
    SearchField *m_search;
    QPushButton *m_filtered; ///< says what is filtered by, and takes it away
    QListView *m_list;
    EmptyState *m_none;
    EmptyState *m_nothingFound;
    QStackedLayout *m_stack;
};

} // namespace untie
