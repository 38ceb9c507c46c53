#include "ui/documents/summarypreview.h"

#include "app/bodymap/atlas.h"
#include "app/common/explain.h"
#include "app/common/translator.h"
#include "app/documents/summarypages.h"
#include "app/storage/storagethread.h"
#include "ui/clients/typeddate.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/pageheader.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/toast.h"
#include "ui/documents/documentoutlet.h"
#include "ui/documents/documentview.h"

#include <QDir>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

SummaryPreview::SummaryPreview(StorageThread &storage, const Figure &figure, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_figure(figure)
    , m_header(new PageHeader(this))
    , m_tools(new QWidget(this))
    , m_view(new DocumentView(this))
    , m_notice(new QWidget(this))
    , m_problem(newLabel({}, TextRole::Body, m_notice))
    , m_pages(newLabel({}, TextRole::Caption, this))
    , m_zoom(newLabel({}, TextRole::Caption, this))
    , m_paper(new SegmentedControl(tr("Paper"), this))
    , m_fit(new SegmentedControl(tr("Size of the page"), this))
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
    layout->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connectOutlet();
    connect(m_view, &DocumentView::zoomChanged, this, &SummaryPreview::showZoom);
    connect(m_view, &DocumentView::currentPageChanged, this, &SummaryPreview::showPages);
}

SummaryPreview::~SummaryPreview() = default;

void SummaryPreview::connectOutlet()
{
    connect(m_outlet, &DocumentOutlet::printed, this,
            [this](const QString &printer) { note(AuditAction::Printed, tr("The summary was sent to %1.").arg(printer)); });
    connect(m_outlet, &DocumentOutlet::saved, this,
            [this](const QString &file) { note(AuditAction::Exported, tr("Saved as %1.").arg(QDir::toNativeSeparators(file))); });
    connect(m_outlet, &DocumentOutlet::noPrinter, this, [this] {
        complain(tr("No printer is set up on this computer. “Save as PDF” keeps the summary as a file that any computer can print."));
    });
    connect(m_outlet, &DocumentOutlet::notTaken, this, [this](const QString &printer) {
        complain(tr("%1 did not take the summary. Nothing was lost; try again, or save it as PDF.").arg(printer));
    });
    connect(m_outlet, &DocumentOutlet::failed, this, [this](const Error &error) { complain(explain(error)); });
}

void SummaryPreview::makeHeader()
{
    m_header->setTitle(tr("Visit summary"));
    auto *back = newButton(tr("Back"), ButtonRole::Quiet, u"arrow-left"_s, this);
    back->setObjectName("back"_L1);
    showKey(back, u"Esc"_s);
    connect(back, &QPushButton::clicked, this, &SummaryPreview::closed);
    m_save = newButton(tr("Save as PDF…"), ButtonRole::Normal, u"download"_s, this);
    m_save->setObjectName("save"_L1);
    setKey(m_save, QKeySequence::Save);
    connect(m_save, &QPushButton::clicked, this, &SummaryPreview::saveAsPdf);
    m_print = newButton(tr("Print…"), ButtonRole::Primary, u"printer"_s, this);
    m_print->setObjectName("print"_L1);
    setKey(m_print, QKeySequence::Print);
    connect(m_print, &QPushButton::clicked, this, &SummaryPreview::print);
    for (QPushButton *button : {back, m_save, m_print})
        m_header->addAction(button);
    m_save->setEnabled(false);
    m_print->setEnabled(false);
}

void SummaryPreview::makeTools()
{
    setSurface(m_tools, Token::Window);
    m_tools->setFixedHeight(height::toolBar);
    m_paper->setObjectName("paper"_L1);
    m_paper->add(tr("A4"));
    m_paper->add(tr("Letter"));
    m_paper->setCurrent(int(usualPaper()));
    connect(m_paper, &SegmentedControl::chosen, this, &SummaryPreview::layOut);
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

void SummaryPreview::open(VisitId visit)
{
    m_asked = visit;
    m_source.reset();
    m_notice->hide();
    m_view->setDocument({});
    m_save->setEnabled(false);
    m_print->setEnabled(false);
    m_header->setFacts({});
    m_pages->clear();
    deliver(m_storage.run([visit](Database &database) { return summarySourceOf(database, visit); }), this,
            [this, visit](const Result<SummarySource> &source) {
                if (visit != m_asked)
                    return; // another one was asked for since
                source ? present(*source) : complain(explain(source.error()));
            });
}

void SummaryPreview::present(const SummarySource &source)
{
    m_source = source;
    const QDate day = source.visit.startedAt.toLocalTime().date();
    // Beside the button that prints: whose it is, so that nobody takes home another's.
    const QLocale locale;
    const QString visit = locale.toString(day, QLocale::LongFormat);
    m_header->setFacts(source.client.born ? tr("%1, born %2, visit on %3").arg(displayName(source.client), shownDate(*source.client.born, locale), visit)
                                          : tr("%1, visit on %2").arg(displayName(source.client), visit));
    layOut();
}

void SummaryPreview::layOut()
{
    if (!m_source)
        return;
    auto document = laidOut(Paper(m_paper->current()));
    if (!document)
        return complain(explain(document.error()));
    m_view->setDocument(*std::move(document));
    m_save->setEnabled(true);
    m_print->setEnabled(true);
    showPages();
    showZoom();
}

Result<Document> SummaryPreview::laidOut(Paper paper) const
{
    const Translator words = Translator::forLanguage(summaryLanguage(m_source->client, m_source->clinic));
    const auto atlas = Atlas::load(m_figure, words);
    if (!atlas)
        return fail(atlas.error());
    return summaryPages(visitSummaryOf(*m_source, *atlas, words), m_figure, words, paper);
}

void SummaryPreview::print()
{
    if (!m_source)
        return;
    m_notice->hide();
    m_outlet->print(m_view->document(), [this](Paper paper) { return laidOut(paper); });
}

void SummaryPreview::saveAsPdf()
{
    if (!m_source)
        return;
    m_notice->hide();
    m_outlet->saveAsPdf(tr("Save the summary as PDF"), Paper(m_paper->current()), [this](Paper paper) { return laidOut(paper); });
}

void SummaryPreview::note(AuditAction action, const QString &sentence)
{
    m_toast->say(sentence);
    deliver(m_storage.run([action, source = *m_source](Database &database) { return noteSummary(database, action, source); }), this,
            [this](const Result<> &noted) {
                if (!noted)
                    complain(explain(noted.error()));
            });
}

void SummaryPreview::complain(const QString &sentence)
{
    m_problem->setText(sentence);
    m_notice->show();
}

void SummaryPreview::showZoom()
{
    m_zoom->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
    if (m_view->fit() != DocumentView::Fit::None)
        m_fit->setCurrent(m_view->fit() == DocumentView::Fit::Page ? 0 : 1);
}

void SummaryPreview::showPages()
{
    const int count = int(m_view->document().pages.size());
    m_pages->setText(count == 0 ? QString() : tr("Page %1 of %2").arg(m_view->currentPage() + 1).arg(count));
}

void SummaryPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closed();
    else
        QWidget::keyPressEvent(event);
}

} // namespace untie
