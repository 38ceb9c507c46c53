#pragma once

#include "app/common/result.h"
#include "app/visits/notesearchstore.h"

#include <QTimeZone>
#include <QWidget>

#include <atomic>
#include <memory>

class QListView;
class QStackedLayout;

namespace untie {

class ClientBook;
class EmptyState;
class NoteHitModel;
class PageHeader;
class SearchField;
class StorageThread;

/// Words looked for in the notes of all clients, as they are typed: the newest notes come at once, the others after them.
/// Down goes into what was found, Enter opens it.
class NoteSearchPage final : public QWidget
{
    Q_OBJECT

public:
    NoteSearchPage(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);

    /// Takes the keyboard; what was found last is looked for anew.
    void open();

signals:
    void visitOpened(untie::ClientId client, untie::VisitId visit);
    void noteOpened(untie::ClientId client, untie::ClientNoteId note); ///< one outside a visit

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// What was found, and what its rows say besides.
    struct Found
    {
        QList<NoteHit> hits;
        QHash<PersonId, QString> people;
        QTimeZone zone = QTimeZone::utc();
    };
    void search();
    void ask(const QStringList &words, int most);
    void show(const Found &found);
    void showCount(qsizetype count);
    void openChosen();

    StorageThread &m_storage;
    ClientBook &m_book;
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
    std::shared_ptr<std::atomic<quint64>> m_asked = std::make_shared<std::atomic<quint64>>(0); ///< the same, for the storage thread: it passes over older ones
    bool m_isNoted = false;  ///< the audit knows that somebody searches, since the page was opened
    PageHeader *m_header;
    SearchField *m_search;
    NoteHitModel *m_model;
    QListView *m_list;
    EmptyState *m_nothing;
    QStackedLayout *m_stack;
};

} // namespace untie
