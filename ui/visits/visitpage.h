#pragma once

#include "app/visits/visitcontext.h"
#include "app/visits/visitplace.h"
#include "app/visits/visitsheet.h"
#include "ui/bodymap/bodymapview.h"
#include "ui/visits/pointwords.h"

#include <QFuture>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace untie {

class CaseLine;
class FoundWriter;
struct ClientCautions;
class LookUpGuide;
class LookUpPane;
class MapPane;
struct MuscleChoice;
class PointMerging;
class Toast;
class NotePane;
class NoteSigner;
class NoticeBar;
class NoticeRow;
class Overrides;
class VisitConsents;
class PageHeader;
class PointHand;
class PointsPane;
class SegmentedControl;
class StorageThread;
class VisitSaver;

/// One visit: the body with its points, the list of points, the note. It is stored by itself while one works.
class VisitPage final : public QWidget
{
    Q_OBJECT

public:
    VisitPage(StorageThread &storage, const Figure &figure, const Atlas &atlas, QWidget *parent = nullptr);
    ~VisitPage() override;

    /// Both store what is open first; where that is refused it stays open and says so.
    void open(ClientId client, VisitId visit);
    /// A visit that begins now; `minutes` is how long it was booked for.
    void begin(ClientId client, PersonId therapist, int minutes = 60);
    /// A stored visit, with cursor and point in hand as they were.
    void openAt(const VisitPlace &place);
    VisitPlace place() const;
    /// Goes on with what could not be saved: it is stored as soon as it can be, and says why while it cannot.
    void resume(const Visit &draft);
    /// Opens the look-up from where it hurts to the muscles to check; right after begin() it is open in that visit.
    void openLookUp();
    /// Lays a banner below the header: what has to be known of this client.
    void setBanner(QWidget *banner);
    /// What treatments of the open visit are held against.
    void setCautions(VisitId visit, const ClientCautions &known);
    MapPane &mapPane() const { return *m_map; }
    /// Stores what is not stored; a success before the page may be left. Ready at once where nothing was changed.
    QFuture<Result<>> storeNow();
    /// The same before the clinic is closed, when a draft in the vault is as good.
    QFuture<Result<>> keepNow();

    /// What is open; its id is invalid before anything is.
    const Visit &visit() const { return m_sheet.visit(); }
    /// Something was written that is not stored yet.
    bool isUnsaved() const;

signals:
    /// A visit of this client is on its way (no id), and then it is there.
    void opened(untie::ClientId client, untie::VisitId visit);
    void changed(untie::ClientId client, untie::VisitId visit); ///< it was stored
    void printRequested(untie::VisitId visit); ///< after it was stored
    void backRequested(untie::ClientId client);
    /// What could not be saved was thrown away; resume() brings it back.
    void discarded(const untie::Visit &visit);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHeader();
    void buildBanner();
    void buildPanes();
    void connectParts();
    void letGo(ClientId client);
    void tellHowItStands();
    bool take(const Result<VisitContext> &context);
    void discard();
    void compare();
    void keepBoth(const Visit &theirs);
    void tell(const QString &sentence);
    void renewMarks();
    void renewMark(FindingId id);
    MapMark mapMark(const SheetPoint &point) const;
    void pointAt(const MuscleChoice &choice);
    void renewFacts();
    void renewStatus();
    void arrange();
    void print();
    void connectIdentity();
    void thenIfStored(std::function<void()> next);

    StorageThread &m_storage;
    const Figure &m_figure;
    const Atlas &m_atlas;
    VisitSheet m_sheet;
    PointWords m_words;
    PointHand *m_hand;
    PointMerging *m_merging;
    VisitSaver *m_saver;
    Overrides *m_overrides;
    VisitConsents *m_consents;
    VisitContext m_context;
    std::optional<VisitPlace> m_goBack; ///< where to go when the visit is there
    int m_asked = 0; ///< counts what was asked for, so that only the latest answer is shown

    PageHeader *m_header;
    QLabel *m_status;
    QToolButton *m_undo;
    QToolButton *m_redo;
    QPushButton *m_where;
    QPushButton *m_print;
    NoticeBar *m_notices; ///< how this visit stands
    NoticeRow *m_banner;  ///< what became of the last save
    QLabel *m_problem;
    QPushButton *m_retry;
    QPushButton *m_compare;
    QPushButton *m_keepMine;
    QPushButton *m_discard;
    QPushButton *m_showTheirs;
    MapPane *m_map;
    QWidget *m_side;
    QWidget *m_tabBar;
    SegmentedControl *m_tabs;
    PointsPane *m_points;
    QWidget *m_between;
    NotePane *m_note;
    CaseLine *m_case;
    NoteSigner *m_signer;
    FoundWriter *m_found;
    LookUpPane *m_lookUp;
    LookUpGuide *m_guide;
    Toast *m_toast;
};

} // namespace untie
