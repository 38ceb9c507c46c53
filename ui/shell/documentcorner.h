#pragma once

#include "app/documents/releasedsummarystore.h"
#include "app/storage/clinicfolder.h"
#include "ui/documents/documentoffer.h"

#include <QObject>

#include <functional>

class QStackedLayout;

namespace untie {

class ClientBook;
class ClientCard;
class ClientPage;
class DocumentPage;
class Figure;
class StorageThread;

/// The page on which every document is looked at and printed, and which ones there are.
class DocumentCorner final : public QObject
{
    Q_OBJECT

public:
    /// `go` shows a page of the workspace; `figure` lives longer.
    DocumentCorner(StorageThread &storage, const ClientBook &book, const ClinicFolder &folder, const Figure &figure, QStackedLayout &pages, std::function<void(QWidget *)> go, QWidget *parent);

    /// Puts the documents of a client on their page: all of them for who treats, those of the desk at the desk.
    void join(ClientPage &client);
    void join(ClientCard &card);

    bool isShown() const;
    /// The page that a document was opened from, while one is shown; else the one that is shown.
    QWidget *behind() const;
    void goBack();

    /// Shows a document above the page where one is; `thenPrint`: with the system's dialog for printing at once.
    void open(const ReadOffer &read, bool thenPrint = false);
    void openSummary(VisitId visit, bool thenPrint = false);
    void openReleased(ReleaseId release, bool thenPrint = false);
    void openDayPlan(QDate day, bool thenPrint = false);
    /// By the name that a picture of it is asked for by: "note", "progress", "intake", "consents", "blank-intake",
    /// "blank-consents", "appointments". False for any other.
    bool openNamed(const QString &name, ClientId client, VisitId visit);

signals:
    void acted(); ///< something was printed, given to the desk, handed over

private:
    struct Kind
    {
        const char *name;
        const char *text; ///< in the menu of a client
        bool clinical;
    };
    static const QList<Kind> &kinds();
    std::optional<ReadOffer> offer(const QString &name, ClientId client, VisitId visit) const;

    ClinicFolder m_folder;
    const Figure &m_figure;
    QStackedLayout &m_pages;
    std::function<void(QWidget *)> m_go;
    DocumentPage *m_page;
    QWidget *m_from = nullptr;
};

} // namespace untie
