#pragma once

#include "app/clients/clientdraft.h"
#include "app/common/result.h"
#include "app/storage/draftstore.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;

namespace untie {

class ClientBook;
class ClientLinksEdit;
class Fold;
class ClientSheet;
class DraftKeeper;
class PageHeader;
class StorageThread;

/// A client as it stands in the form.
ClientDraft draftOf(const Client &client);
/// The draft of somebody whose name was typed into the search: the last word is the family name.
ClientDraft draftNamed(const QString &typed);

/// A client to be filled in: a new one, or one to be changed. What is typed and not stored is kept as a draft.
class ClientForm final : public QWidget
{
    Q_OBJECT

public:
    ClientForm(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);
    ~ClientForm() override;

    /// Fills the form with what was typed so far, on top of what is stored (rev 0: nobody yet).
    void restore(const ClientDraft &stored, const ClientDraft &typed);
    /// Goes on with a draft: says that it is one, since when, and what somebody else wrote meanwhile. `now` is the
    /// client as stored by now.
    void resume(const UnsavedClient &unsaved, const ClientDraft &now, const QDateTime &since);
    /// Nothing stands in the form any more, and no draft of it is kept.
    void letGo();
    /// Keeps what is typed and not stored.
    QFuture<Result<DraftStore::Kept>> keepNow();

    ClientDraft typed() const;
    const ClientDraft &stored() const { return m_stored; }
    bool isChanged() const { return !(typed() == m_stored); }

    /// Stores it, or says under the fields what is in the way. Ends with `then`, else with saved(); or with a sentence
    /// on the page where it was refused.
    void save(std::function<void()> then = {});

    /// Says on the page why what was typed is not kept.
    void complain(const Error &error);

signals:
    void saved(const untie::Client &client);
    /// Backed out by Esc or Cancel.
    void left();
    /// Somebody who is there already shall be opened in the place of the new one.
    void clientWanted(untie::ClientId client);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFields();
    void fill(const ClientDraft &draft);
    void watch();
    void buildCarried();
    void buildAlike();
    void lookForAlike();
    std::optional<Draft> unsaved() const;
    void store(const ClientDraft &draft, std::function<void()> then);
    void archive();
    bool showProblems(const ClientDraft &draft);
    void mergeWithStored();
    void answered(const Result<Client> &stored, const std::function<void()> &then);

    StorageThread &m_storage;
    ClientBook &m_book;
    DraftKeeper *m_keeper;
    ClientDraft m_stored;
    bool m_saving = false;

    PageHeader *m_header;
    QPushButton *m_save;
    QWidget *m_carried; ///< says that what stands here was typed some time ago
    QLabel *m_carriedSince;
    QWidget *m_alike; ///< says who may be the same as a new one
    QLabel *m_alikeWho;
    ClientId m_alikeId;
    QTimer m_looking; ///< while somebody types on, nobody is looked for
    QLabel *m_trouble; ///< why it was not stored
    ClientSheet *m_sheet;
    ClientLinksEdit *m_links;
    Fold *m_linksFold; ///< for who is stored already
    QPushButton *m_archive;
    QLabel *m_archiveHint;
};

} // namespace untie
