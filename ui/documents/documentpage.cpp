#include "ui/documents/documentpage.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/backbutton.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/field.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/toast.h"
#include "ui/documents/documentoutlet.h"
#include "ui/documents/documentview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr qsizetype namedSigns = 6;

/// What a page is printed with, as the database has it now.
struct Read
{
    DocumentOffer offer;
    Letterhead letterhead;
};

} // namespace

DocumentPage::DocumentPage(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_header(new PageHeader(this))
    , m_tools(new QWidget(this))
    , m_view(new DocumentView(this))
    , m_notice(new QWidget(this))
    , m_problem(newLabel({}, TextRole::Body, m_notice))
    , m_pages(newLabel({}, TextRole::Caption, this))
    , m_zoom(newLabel({}, TextRole::Caption, this))
    , m_paper(new SegmentedControl(tr("Paper"), this))
    , m_fit(new SegmentedControl(tr("Size of the page"), this))
    , m_choice(new QComboBox(this))
    , m_choiceName(newLabel({}, TextRole::Caption, this))
    , m_own(makeOwn())
    , m_toast(new Toast(this))
    , m_outlet(new DocumentOutlet(this))
{
    m_view->setObjectName("pages"_L1);
    m_problem->setObjectName("problem"_L1);
    m_problem->setWordWrap(true);
    setSurface(m_notice, Token::WarnSoft);
    auto *notice = new QVBoxLayout(m_notice);
    notice->setContentsMargins(space::header, space::normal, space::header, space::normal);
    notice->addWidget(m_problem);
    m_notice->hide();
    makeHeader();
    makeTools();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_notice);
    layout->addWidget(m_tools);
    layout->addWidget(m_own);
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connectOutlet();
    m_rest.setSingleShot(true);
    m_rest.setInterval(400ms);
    connect(&m_rest, &QTimer::timeout, this, &DocumentPage::layOut);
    connect(m_view, &DocumentView::zoomChanged, this, &DocumentPage::showZoom);
    connect(m_view, &DocumentView::currentPageChanged, this, &DocumentPage::showPages);
}

DocumentPage::~DocumentPage() = default;

void DocumentPage::connectOutlet()
{
    connect(m_outlet, &DocumentOutlet::printed, this,
            [this](const QString &printer) {
                m_memory.rememberPrinter(m_offer->kind, printer);
                note(AuditAction::Printed, tr("Sent to %1.").arg(printer));
            });
    connect(m_outlet, &DocumentOutlet::saved, this,
            [this](const QString &file) { note(AuditAction::Exported, tr("Saved as %1.").arg(shownPath(file))); });
    connect(m_outlet, &DocumentOutlet::noPrinter, this, [this] {
        complain(tr("No printer is set up on this computer. “Save as PDF” keeps it as a file that any computer can print."));
    });
    connect(m_outlet, &DocumentOutlet::notTaken, this, [this](const QString &printer) {
        complain(tr("%1 did not take it. Nothing was lost; try again, or save it as PDF.").arg(printer));
    });
    connect(m_outlet, &DocumentOutlet::failed, this, [this](const Error &error) { complain(explain(error)); });
}

void DocumentPage::makeHeader()
{
    auto *acts = new QWidget(this);
    m_acts = new QHBoxLayout(acts);
    m_acts->setContentsMargins({});
    m_acts->setSpacing(space::near);
    m_header->addAction(acts);
    connect(m_header->setBack(plainBack()), &QToolButton::clicked, this, &DocumentPage::closed);
    m_save = newButton(tr("Save as PDF…"), ButtonRole::Normal, u"download"_s, this);
    m_save->setObjectName("save"_L1);
    setAct(m_save, Act::SaveDocument);
    connect(m_save, &QPushButton::clicked, this, &DocumentPage::saveAsPdf);
    m_print = newButton(tr("Print…"), ButtonRole::Primary, u"printer"_s, this);
    m_print->setObjectName("print"_L1);
    setAct(m_print, Act::PrintDocument);
    connect(m_print, &QPushButton::clicked, this, &DocumentPage::print);
    for (QPushButton *button : {m_save, m_print})
        m_header->addAction(button);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
}

void DocumentPage::makeTools()
{
    setSurface(m_tools, Token::Window);
    m_tools->setFixedHeight(height::toolBar);
    m_paper->setObjectName("paper"_L1);
    for (const Paper paper : papers())
        m_paper->add(nameOf(paper));
    connect(m_paper, &SegmentedControl::chosen, this, [this](int paper) {
        if (m_offer)
            m_memory.rememberPaper(m_offer->kind, Paper(paper));
        layOut();
    });
    m_choice->setObjectName("choice"_L1);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents); // another document offers other choices
    connect(m_choice, &QComboBox::activated, this, &DocumentPage::layOut);
    m_fit->setObjectName("fit"_L1);
    m_fit->add(tr("Whole page"));
    m_fit->add(tr("Full width"));
    connect(m_fit, &SegmentedControl::chosen, this, [this](int fit) {
        m_view->setFit(fit == 0 ? DocumentView::Fit::Page : DocumentView::Fit::Width);
    });
    auto *smaller = newIconButton(u"minus"_s, tr("Smaller"), this);
    smaller->setObjectName("smaller"_L1);
    connect(smaller, &QToolButton::clicked, m_view, &DocumentView::zoomOut);
    auto *larger = newIconButton(u"plus"_s, tr("Larger"), this);
    larger->setObjectName("larger"_L1);
    connect(larger, &QToolButton::clicked, m_view, &DocumentView::zoomIn);
    m_zoom->setObjectName("zoom"_L1);
    m_zoom->setAlignment(Qt::AlignCenter);
    m_zoom->setMinimumWidth(44);
    m_pages->setObjectName("pageCount"_L1);

    auto *row = new QHBoxLayout(m_tools);
    row->setContentsMargins(space::header, 0, space::header, 0);
    row->setSpacing(space::near);
    row->addWidget(m_pages);
    row->addStretch(1);
    row->addWidget(m_choiceName);
    row->addWidget(m_choice);
    row->addWidget(m_fit);
    row->addWidget(smaller);
    row->addWidget(m_zoom);
    row->addWidget(larger);
    row->addStretch(1);
    row->addWidget(m_paper);

    for (const auto key : {QKeySequence::ZoomIn, QKeySequence::ZoomOut}) {
        auto *shortcut = new QShortcut(key, this);
        connect(shortcut, &QShortcut::activated, m_view, key == QKeySequence::ZoomIn ? &DocumentView::zoomIn : &DocumentView::zoomOut);
    }
}

QWidget *DocumentPage::makeOwn()
{
    auto *own = new QWidget(this);
    setSurface(own, Token::Surface);
    m_ownText = newNoteEdit(2, 6, own);
    m_ownText->setObjectName("own"_L1);
    m_ownName = newLabel({}, TextRole::Caption, own);
    m_ownName->setBuddy(m_ownText);
    auto *column = new QVBoxLayout(own);
    column->setContentsMargins(space::header, space::near, space::header, space::normal);
    column->setSpacing(space::tight);
    column->addWidget(m_ownName);
    column->addWidget(m_ownText);
    own->hide();
    connect(m_ownText, &QPlainTextEdit::textChanged, &m_rest, qOverload<>(&QTimer::start));
    return own;
}

void DocumentPage::open(ReadOffer read, bool thenPrint)
{
    m_read = std::move(read);
    const quint64 question = ++m_question;
    m_offer.reset();
    m_notice->hide();
    m_view->setDocument({});
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_header->setTitle({});
    m_header->setFacts({});
    m_pages->clear();
    m_own->hide();
    showActs();
    const auto job = [read = m_read](Database &database) -> Result<Read> {
        auto offer = read(database);
        if (!offer)
            return fail(offer.error());
        const auto letterhead = SettingsStore(database).letterhead();
        if (!letterhead)
            return fail(letterhead.error());
        return Read{std::move(*offer), *letterhead};
    };
    deliver(m_storage.run(job), this, [this, question, thenPrint](const Result<Read> &answer) {
        if (question != m_question)
            return; // another one was asked for since
        if (answer) {
            m_letterhead = answer->letterhead;
            present(answer->offer);
            if (thenPrint && m_print->isEnabled())
                print();
        } else {
            complain(explain(answer.error()));
        }
        emit completed();
    });
}

void DocumentPage::present(const DocumentOffer &offer)
{
    m_offer = offer;
    m_header->setTitle(offer.title);
    m_header->setFacts(offer.facts);
    m_paper->setCurrent(int(m_memory.paperFor(offer.kind)));
    m_choice->clear();
    m_choice->addItems(offer.choices);
    m_choice->setCurrentIndex(offer.choice);
    m_choice->setVisible(offer.choices.size() > 1);
    m_choiceName->setText(offer.choiceName);
    m_choiceName->setBuddy(m_choice);
    m_choiceName->setVisible(m_choice->isVisibleTo(this));
    m_own->setVisible(!offer.ownName.isEmpty());
    m_ownName->setText(offer.ownName);
    const QSignalBlocker quiet(m_ownText);
    m_ownText->setPlainText(offer.own);
    showActs();
    layOut();
}

void DocumentPage::showActs()
{
    takeOutAll(*m_acts);
    if (!m_offer)
        return;
    for (const DocumentAct &each : std::as_const(m_offer->acts)) {
        QPushButton *button = newButton(each.text, ButtonRole::Normal, each.icon, this);
        button->setObjectName(each.name);
        connect(button, &QPushButton::clicked, this, [this, each] { act(each); });
        m_acts->addWidget(button);
    }
}

void DocumentPage::act(const DocumentAct &wanted)
{
    m_notice->hide();
    deliver(m_storage.run(wanted.run), this, [this, wanted](const Result<> &done) {
        if (!done)
            return complain(explain(done.error()));
        m_toast->say(wanted.said);
        emit acted();
        if (wanted.leaves)
            emit closed();
        else
            open(m_read);
    });
}

void DocumentPage::layOut()
{
    if (!m_offer)
        return;
    auto document = laidOut(Paper(m_paper->current()));
    if (!document)
        return complain(explain(document.error()));
    m_notice->hide();
    if (const QStringList lost = lostSigns(*document); !lost.isEmpty())
        complain(tr("“[?]” stands for what no font on this computer has: %1. It is printed so. Install a font that has it, or put it in words.").arg(lost.first(std::min(lost.size(), namedSigns)).join(u", "_s)));
    m_view->setDocument(*std::move(document));
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    showPages();
    showZoom();
}

Result<Document> DocumentPage::laidOut(Paper paper) const
{
    return m_offer->layOut({Stationery(paper, m_letterhead), qMax(0, m_choice->currentIndex()), m_ownText->toPlainText()});
}

void DocumentPage::print()
{
    if (!m_offer)
        return;
    m_notice->hide();
    m_outlet->print(m_view->document(), m_memory.printerFor(m_offer->kind), [this](Paper paper) { return laidOut(paper); });
}

void DocumentPage::saveAsPdf()
{
    if (!m_offer)
        return;
    m_notice->hide();
    m_outlet->saveAsPdf(tr("Save as PDF"), Paper(m_paper->current()), [this](Paper paper) { return laidOut(paper); });
}

void DocumentPage::note(AuditAction action, const QString &sentence)
{
    m_toast->say(sentence);
    deliver(m_storage.run([action, note = m_offer->note](Database &database) { return note(database, action); }), this, [this](const Result<> &noted) {
        if (noted)
            emit acted();
        else
            complain(explain(noted.error()));
    });
}

void DocumentPage::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_notice->show();
}

void DocumentPage::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
    if (m_view->fit() != DocumentView::Fit::None)
        m_fit->setCurrent(m_view->fit() == DocumentView::Fit::Page ? 0 : 1);
}

void DocumentPage::showPages()
{
    const int count = int(m_view->document().pages.size());
    m_pages->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(count));
}

void DocumentPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
