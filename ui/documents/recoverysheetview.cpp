#include "ui/documents/recoverysheetview.h"

#include "app/common/explain.h"
#include "app/common/secret.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "ui/common/button.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/documents/documentoutlet.h"
#include "ui/documents/documentview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace untie {

using namespace Qt::StringLiterals;

RecoverySheetView::RecoverySheetView(QWidget *parent)
    : QWidget(parent)
    , m_outlet(new DocumentOutlet(this))
    , m_view(new DocumentView(this))
    , m_paper(new SegmentedControl(tr("Paper"), this))
    , m_print(newButton(tr("Print…"), ButtonRole::Normal, u"printer"_s, this))
    , m_save(newButton(tr("Save as PDF…"), ButtonRole::Normal, u"download"_s, this))
    , m_message(newLabel({}, TextRole::Caption, this))
{
    m_view->setObjectName(u"sheetPage"_s);
    m_view->setFit(DocumentView::Fit::Width); // large enough to be copied by hand
    m_paper->setObjectName(u"sheetPaper"_s);
    for (const Paper paper : papers())
        m_paper->add(nameOf(paper));
    m_paper->setCurrent(int(usualPaper()));
    m_print->setObjectName(u"printSheet"_s);
    setKey(m_print, QKeySequence::Print);
    m_save->setObjectName(u"saveSheet"_s);
    setKey(m_save, QKeySequence::Save);
    m_message->setObjectName(u"sheetMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    setFocusProxy(m_print);

    auto *tools = new QHBoxLayout;
    tools->setSpacing(space::near);
    tools->addWidget(m_print);
    tools->addWidget(m_save);
    tools->addStretch(1);
    tools->addWidget(m_paper);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::normal);
    column->addLayout(tools);
    column->addWidget(m_message);
    column->addWidget(m_view, 1);

    connect(m_paper, &SegmentedControl::chosen, this, &RecoverySheetView::layOut);
    connect(m_print, &QPushButton::clicked, this, &RecoverySheetView::print);
    connect(m_save, &QPushButton::clicked, this, &RecoverySheetView::saveAsPdf);
    connect(m_outlet, &DocumentOutlet::printed, this, [this](const QString &printer) {
        m_kept = true;
        tell(tr("Sent to %1. Fetch it at once; print it a second time for the other copy.").arg(printer), false);
        emit kept();
    });
    connect(m_outlet, &DocumentOutlet::saved, this, [this](const QString &file) {
        m_kept = true;
        tell(tr("Saved as %1. Print it from there, then delete the file.").arg(shownPath(file)), false);
        emit kept();
    });
    connect(m_outlet, &DocumentOutlet::noPrinter, this, [this] {
        tell(tr("No printer is set up on this computer. Save the sheet as PDF on a stick and print it elsewhere, or write the four lines by hand."), true);
    });
    connect(m_outlet, &DocumentOutlet::notTaken, this,
            [this](const QString &printer) { tell(tr("%1 did not take the sheet. Try again, or save it as PDF.").arg(printer), true); });
    connect(m_outlet, &DocumentOutlet::failed, this, [this](const Error &error) { tell(explain(error), true); });
}

RecoverySheetView::~RecoverySheetView()
{
    forget();
}

void RecoverySheetView::show(RecoverySheetText sheet)
{
    if (!(sheet == m_sheet)) { // also when it names another clinic: what was printed before is not this
        forget();
        m_kept = false;
        m_message->hide();
    }
    if (sheet.letters.constData() != m_sheet.letters.constData())
        wipeShared(m_sheet.letters);
    m_sheet = std::move(sheet);
    layOut();
}

void RecoverySheetView::forget()
{
    Document shown = m_view->document();
    wipeShared(m_view->accessibleDescription());
    m_view->setDocument({});
    wipe(shown);
    wipeShared(m_sheet.letters);
    m_sheet = {};
}

Document RecoverySheetView::laidOut(Paper paper) const
{
    return recoverySheetPage(m_sheet, Translator::forProgram(), paper);
}

void RecoverySheetView::layOut()
{
    Document before = m_view->document();
    wipeShared(m_view->accessibleDescription());
    m_view->setDocument(laidOut(Paper(m_paper->current())));
    m_view->setAccessibleName(tr("Recovery sheet"));
    wipe(before);
}

void RecoverySheetView::print()
{
    m_message->hide();
    m_outlet->print(m_view->document(), {}, [this](Paper paper) -> Result<Document> { return laidOut(paper); });
}

void RecoverySheetView::saveAsPdf()
{
    m_message->hide();
    m_outlet->saveAsPdf(tr("Save the sheet as PDF"), Paper(m_paper->current()), [this](Paper paper) -> Result<Document> { return laidOut(paper); });
}

void RecoverySheetView::tell(const QString &sentence, bool trouble)
{
    setTextRole(m_message, TextRole::Caption, trouble ? Token::Danger : Token::Ok);
    m_message->setText(sentence);
    m_message->show();
}

} // namespace untie
