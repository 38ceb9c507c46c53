#include "ui/visits/visitpage.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/storage/storagethread.h"
#include "ui/bodymap/mappane.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/hline.h"
#include "ui/common/keys.h"
#include "ui/common/noticerow.h"
#include "ui/common/pageheader.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/toast.h"
#include "ui/intake/overrides.h"
#include "ui/intake/visitconsents.h"
#include "ui/visits/caseline.h"
#include "ui/visits/foundwriter.h"
#include "ui/visits/lookupguide.h"
#include "ui/visits/lookuppane.h"
#include "ui/visits/muscleline.h"
#include "ui/visits/notepane.h"
#include "ui/visits/notesigner.h"
#include "ui/visits/panewidths.h"
#include "ui/visits/pointhand.h"
#include "ui/visits/pointmerging.h"
#include "ui/visits/pointspane.h"
#include "ui/visits/treatmentpart.h"
#include "ui/visits/visitsaver.h"
#include "ui/visits/visittimes.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int mostGivenToMap = 40; ///< of the width of the points

} // namespace

VisitPage::VisitPage(StorageThread &storage, const Figure &figure, const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_words(figure, atlas)
    , m_hand(new PointHand(m_sheet, figure, atlas, this))
    , m_merging(new PointMerging(storage, m_sheet, this))
    , m_saver(new VisitSaver(storage, m_sheet, this))
    , m_overrides(new Overrides(storage, this))
    , m_consents(new VisitConsents(storage, this))
{
    setObjectName(u"visitPage"_s);
    m_toast = new Toast(this);
    setSurface(this, Token::Surface);
    buildHeader();
    buildBanner();
    buildPanes();

    connect(m_header->setBack(tr("Back to the client")), &QToolButton::clicked, this,
            [this] { thenIfStored([this] { emit backRequested(visit().client); }); });

    auto *panes = new QHBoxLayout;
    panes->setContentsMargins({});
    panes->setSpacing(0);
    panes->addWidget(m_map, 1);
    panes->addWidget(new HLine(this, Qt::Vertical));
    panes->addWidget(m_side);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    // The panes arrange themselves to the width there is, so they must not hold the page as wide as they are now.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    setMinimumSize(820, 480);
    column->addWidget(m_header);
    column->addWidget(m_notices);
    column->addWidget(m_banner);
    column->addLayout(panes, 1);

    connectParts();
    connectIdentity();
    arrange();
    renewStatus();
}

VisitPage::~VisitPage()
{
    delete m_saver; // stores the last words while the sheet is still there
}

void VisitPage::buildHeader()
{
    m_header = new PageHeader(this);
    m_status = newLabel({}, TextRole::Small, this);
    m_status->setObjectName(u"saveStatus"_s);
    m_status->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_status->setMinimumWidth(96); // so that nothing beside it moves when its words change
    m_undo = newIconButton(u"undo-2"_s, tr("Undo"), this);
    m_redo = newIconButton(u"redo-2"_s, tr("Redo"), this);
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    m_where = newButton(tr("Where it hurts"), ButtonRole::Quiet, u"search"_s, this);
    m_where->setObjectName(u"lookUp"_s);
    showAct(m_where, Act::PainPlace);
    m_print = newButton(tr("Print"), ButtonRole::Normal, u"printer"_s, this);
    m_print->setObjectName(u"print"_s);
    setAct(m_print, Act::PrintVisit);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_status, m_undo, m_redo, m_where, m_print})
        m_header->addAction(widget);
}

void VisitPage::buildBanner()
{
    m_notices = new NoticeBar(this);
    m_banner = new NoticeRow(Notice::Severity::Danger, this);
    m_banner->setObjectName(u"problem"_s);
    m_problem = newLabel({}, TextRole::Body, m_banner);
    m_problem->setWordWrap(true);
    m_problem->setContentsMargins(0, space::tight, 0, space::tight);
    m_retry = newButton(tr("Try again"), ButtonRole::Normal, u"refresh-cw"_s, m_banner);
    m_retry->setObjectName(u"retry"_s);
    m_keepMine = newButton(tr("Store mine over it"), ButtonRole::Normal, {}, m_banner);
    m_keepMine->setObjectName(u"keepMine"_s);
    m_compare = newButton(tr("Show both"), ButtonRole::Normal, {}, m_banner);
    m_compare->setObjectName(u"compare"_s);
    m_discard = newButton(tr("Discard mine"), ButtonRole::Normal, {}, m_banner);
    m_discard->setObjectName(u"discardMine"_s);
    m_showTheirs = newButton(tr("Show what was saved"), ButtonRole::Normal, {}, m_banner);
    m_showTheirs->setObjectName(u"showTheirs"_s);
    m_banner->line().addWidget(m_problem, 1);
    for (QPushButton *act : {m_retry, m_compare, m_keepMine, m_discard, m_showTheirs})
        m_banner->line().addWidget(act);
    m_banner->hide();
}

void VisitPage::setBanner(QWidget *banner)
{
    static_cast<QVBoxLayout *>(layout())->insertWidget(1, banner);
}

void VisitPage::setCautions(VisitId visit, const ClientCautions &known)
{
    m_overrides->show(visit, known);
    m_consents->show(visit, known);
}

void VisitPage::buildPanes()
{
    m_map = new MapPane(m_figure, m_atlas, this);
    m_map->installEventFilter(this);
    m_side = new QWidget(this);
    m_tabBar = new QWidget(m_side);
    m_tabs = new SegmentedControl(tr("Pane"), m_tabBar);
    m_tabs->add(tr("Points"));
    m_tabs->add(tr("Note"));
    auto *bar = new QHBoxLayout(m_tabBar);
    bar->setContentsMargins(space::pane, 0, space::pane, 0);
    bar->addWidget(m_tabs);
    bar->addStretch();
    m_tabBar->setFixedHeight(height::toolBar);
    m_points = new PointsPane(m_sheet, *m_hand, m_words, m_atlas, m_side);
    m_between = new HLine(m_side, Qt::Vertical);
    m_note = new NotePane(m_sheet, m_atlas, m_words, *m_overrides, *m_consents, m_side);
    m_case = new CaseLine(m_storage, m_note);
    m_note->setTop(m_case);
    m_signer = new NoteSigner(m_storage, m_sheet, *m_saver, *m_note, this);
    m_found = new FoundWriter(m_sheet, m_figure, m_atlas, *m_note, this);
    m_lookUp = new LookUpPane(m_atlas, m_side);
    m_guide = new LookUpGuide(*m_lookUp, *m_map, m_sheet, m_figure, m_atlas, this);

    auto *row = new QHBoxLayout;
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_points);
    row->addWidget(m_between);
    row->addWidget(m_note);
    row->addWidget(m_lookUp);
    auto *column = new QVBoxLayout(m_side);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_tabBar);
    column->addLayout(row, 1);
    connect(m_tabs, &SegmentedControl::chosen, this, &VisitPage::arrange);
}

void VisitPage::connectParts()
{
    BodyMapView &map = m_map->map();
    m_hand->watch(&map);
    connect(&map, &BodyMapView::touched, this,
            [this](const Touch &touch) { m_hand->take(touch.spot.candidates.isEmpty() ? FindingId() : m_sheet.drop(touch)); });
    connect(&map, &BodyMapView::markPressed, this, [this](qint64 id) { m_hand->take(FindingId{id}); });
    connect(&map, &BodyMapView::markMoved, this,
            [this](qint64 id, const Touch &touch, int gesture) { m_sheet.move(FindingId{id}, touch, gesture); });
    const auto mark = [this](const MuscleChoice &choice) {
        if (const auto touch = usualTouch(m_figure, m_atlas, choice, m_map->map().view())) {
            m_hand->take(m_sheet.drop(*touch));
            m_points->focusList();
        }
    };
    connect(m_points, &PointsPane::muscleChosen, this, mark);
    connect(m_lookUp, &LookUpPane::candidateChosen, this, mark);
    connect(m_guide, &LookUpGuide::toggled, this, &VisitPage::arrange);
    connect(m_where, &QPushButton::clicked, this, &VisitPage::openLookUp);
    connect(&map, &BodyMapView::layerStepped, m_hand, &PointHand::stepLayer);
    connect(m_hand, &PointHand::muscleLineWanted, this, [this] { m_points->muscleLine().edit().setFocus(Qt::ShortcutFocusReason); });
    connect(m_hand, &PointHand::legendWanted, m_map, &MapPane::toggleLegend);
    connect(&m_points->muscleLine(), &MuscleLine::pointed, this, &VisitPage::pointAt);
    connect(m_hand, &PointHand::taken, this, [this] {
        renewMarks();
        const SheetPoint *point = m_hand->point();
        m_note->treatments().setPlace(point ? TreatmentPlaces::placeOf(point->finding) : TreatedPlace{});
        if (point)
            m_map->showPlace(point->finding.view, point->finding.at);
    });
    connect(&m_sheet, &VisitSheet::pointsChanged, this, &VisitPage::renewMarks);
    connect(&m_sheet, &VisitSheet::pointChanged, this, &VisitPage::renewMark);

    connect(&m_sheet, &VisitSheet::minutesChanged, this, &VisitPage::renewFacts);

    QUndoStack &undo = m_sheet.undoStack();
    connect(m_undo, &QToolButton::clicked, &undo, &QUndoStack::undo);
    connect(m_redo, &QToolButton::clicked, &undo, &QUndoStack::redo);
    connect(&undo, &QUndoStack::canUndoChanged, m_undo, &QWidget::setEnabled);
    connect(&undo, &QUndoStack::canRedoChanged, m_redo, &QWidget::setEnabled);
    m_undo->setEnabled(false);
    m_redo->setEnabled(false);

    const auto onKey = [this](const QKeySequence &key, auto act) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, act);
    };
    onKey(QKeySequence::Undo, [&undo] { undo.undo(); });
    onKey(QKeySequence::Redo, [&undo] { undo.redo(); });
    const auto onAct = [this](Act act, auto run) { connect(newShortcut(act, this, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, run); };
    onAct(Act::SaveVisit, [this] { storeNow(); });
    onAct(Act::SignNote, [this] { m_signer->act(); });
    connect(m_signer, &NoteSigner::done, this, [this](ClientId client, VisitId signedVisit) {
        emit changed(client, signedVisit);
        open(client, signedVisit);
    });
    onAct(Act::PainPlace, [this] { openLookUp(); }); // a text that is written in keeps its letters
    onAct(Act::LeaveVisit, [this] { thenIfStored([this] { emit backRequested(visit().client); }); });

    connect(m_print, &QPushButton::clicked, this, &VisitPage::print);
    connect(m_retry, &QPushButton::clicked, this, [this] { storeNow(); });
    connect(m_keepMine, &QPushButton::clicked, m_saver, &VisitSaver::keepMine);
    connect(m_compare, &QPushButton::clicked, this, &VisitPage::compare);
    connect(m_discard, &QPushButton::clicked, this, &VisitPage::discard);
    connect(m_showTheirs, &QPushButton::clicked, this, [this] { open(visit().client, visit().id); });
    connect(m_saver, &VisitSaver::savedElsewhere, this, [this] {
        tell(tr("This visit was saved elsewhere in the meantime. Here it stands as it was before."));
        m_banner->setSeverity(Notice::Severity::Info);
        m_showTheirs->show();
    });
    connect(m_saver, &VisitSaver::stateChanged, this, &VisitPage::renewStatus);
    connect(m_saver, &VisitSaver::stored, this, &VisitPage::changed);
    connect(m_saver, &VisitSaver::stored, m_case, &CaseLine::confirm);
    connect(m_case, &CaseLine::failed, this, [this](const Error &error) { tell(explain(error)); });
    m_saver->keepPlaceOf([this] { return place(); });
    connect(m_note, &NotePane::wordAdded, this, [this](const QString &word) {
        const auto learned = m_storage.run([word](Database &database) { return SpellingStore(database).learn(word, QDateTime::currentDateTimeUtc()); });
        deliver(learned, this, [this](const Result<> &done) {
            if (!done)
                tell(explain(done.error()));
        });
    });
}

// Storing

QFuture<Result<>> VisitPage::storeNow()
{
    return m_saver->storeNow();
}

bool VisitPage::isUnsaved() const
{
    return m_saver->state() != VisitSaver::State::Stored;
}

QFuture<Result<>> VisitPage::keepNow()
{
    return m_saver->keepNow();
}

void VisitPage::thenIfStored(std::function<void()> next)
{
    deliver(storeNow(), this, [this, next = std::move(next)](const Result<> &stored) {
        if (!stored)
            return; // the banner says why this visit stays open
        if (m_saver->state() == VisitSaver::State::Stored)
            next();
        else
            thenIfStored(next); // something was typed while the answer was on its way
    });
}

void VisitPage::print()
{
    thenIfStored([this] { emit printRequested(visit().id); });
}

void VisitPage::tell(const QString &sentence)
{
    m_banner->setSeverity(Notice::Severity::Danger);
    m_problem->setText(sentence);
    m_retry->hide();
    m_compare->hide();
    m_keepMine->hide();
    m_discard->hide();
    m_showTheirs->hide();
    m_banner->show();
}

void VisitPage::renewStatus()
{
    using State = VisitSaver::State;
    const State state = m_saver->state();
    m_print->setEnabled(visit().id.isValid());
    switch (state) {
    case State::Stored:
        m_status->setText(m_saver->storedAt().isValid()
                              ? tr("Saved %1").arg(clockText(m_saver->storedAt().toTimeZone(m_context.zone).time()))
                              : QString());
        break;
    case State::Waiting:
    case State::Storing: m_status->setText(tr("Saving…")); break;
    case State::Refused: m_status->setText(tr("Not saved")); break;
    }
    setTextRole(m_status, TextRole::Small, state == State::Refused ? Token::Danger : Token::Text2);
    if (state != State::Refused) {
        m_banner->setVisible(m_banner->isVisible() && state != State::Stored);
        return;
    }
    const bool conflict = m_saver->error().kind == Error::Kind::Conflict;
    m_banner->setSeverity(Notice::Severity::Danger);
    const QString sentence = explain(m_saver->error());
    m_problem->setText(conflict ? sentence : tr("%1 What you wrote is still here.").arg(sentence));
    m_retry->setVisible(!conflict);
    m_compare->setVisible(conflict);
    m_keepMine->setVisible(conflict);
    m_discard->setVisible(conflict);
    m_showTheirs->hide();
    m_banner->show();
}

// Showing

void VisitPage::renewFacts()
{
    m_header->setFacts(factLine({timeSpan(visit(), m_context.zone), tr("%n min", nullptr, visit().minutes), m_context.therapist}));
}

void VisitPage::resizeEvent(QResizeEvent *)
{
    arrange();
}

/// The tools above the map say more words, or other ones.
bool VisitPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_map && event->type() == QEvent::LayoutRequest)
        arrange();
    return QWidget::eventFilter(watched, event);
}

void VisitPage::arrange()
{
    const PaneWidths widths = paneWidths(width());
    const bool lookingUp = !m_lookUp->isHidden(); // it takes the place of the note
    const bool noteOpen = !lookingUp && (!widths.isNarrow || m_tabs->current() == 1);
    const bool pointsOpen = !widths.isNarrow || (!lookingUp && m_tabs->current() == 0);
    m_tabBar->setVisible(widths.isNarrow && !lookingUp);
    m_between->setVisible(!widths.isNarrow);
    m_points->setVisible(pointsOpen);
    m_note->setVisible(noteOpen);
    // Where words are long the tools above the map need more than its share.
    const int lacking = pointsOpen && noteOpen ? m_map->minimumSizeHint().width() + widths.points + widths.note + 2 - width() : 0;
    m_points->setFixedWidth(widths.points - std::clamp(lacking, 0, mostGivenToMap));
    m_note->setFixedWidth(widths.note);
    m_lookUp->setFixedWidth(widths.note);
}

} // namespace untie
