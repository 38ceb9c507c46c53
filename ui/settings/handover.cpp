#include "ui/settings/handover.h"

#include "app/common/explain.h"
#include "app/common/secret.h"
#include "app/common/translator.h"
#include "app/documents/recoverysheetpage.h"
#include "ui/common/button.h"
#include "ui/common/clipboard.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/documents/documentoutlet.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QString kind = u"password-slip"_s;

} // namespace

HandOver::HandOver(const PasswordSlipText &slip, const Letterhead &letterhead, const PrintMemory &memory, QWidget *parent)
    : InlineCard(parent)
    , m_slip(slip)
    , m_letterhead(letterhead)
    , m_memory(memory)
    , m_paper(memory.paperFor(kind))
    , m_outlet(new DocumentOutlet(this))
    , m_shown(newLabel(slip.password, TextRole::Title, this))
    , m_message(newLabel({}, TextRole::Small, this))
    , m_done(newButton(tr("Done"), ButtonRole::Primary, u"check"_s, this))
{
    setObjectName(u"handOver"_s);
    QLabel *heading = newLabel(tr("The password of %1").arg(slip.person), TextRole::Heading, this);
    QLabel *lead = newLabel(tr("It is shown this once and stored nowhere. Hand it over; they choose one of their own under Settings, My account."), TextRole::Body, this);
    lead->setWordWrap(true);
    m_shown->setObjectName(u"givenPassword"_s);
    m_shown->setWordWrap(true);
    m_shown->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_message->setObjectName(u"handOverMessage"_s);
    m_message->setWordWrap(true);
    m_message->hide();
    auto *card = new Card(this);
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(space::header, space::pane, space::header, space::pane);
    row->addWidget(m_shown, 1);
    m_shown->setParent(card);
    QPushButton *copy = newButton(tr("Copy"), ButtonRole::Normal, u"copy"_s, this);
    copy->setObjectName(u"copyPassword"_s);
    QPushButton *onPaper = newButton(tr("Print…"), ButtonRole::Normal, u"printer"_s, this);
    onPaper->setObjectName(u"printPassword"_s);
    m_done->setObjectName(u"handedOver"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::near);
    for (QPushButton *button : {m_done, copy, onPaper})
        buttons->addWidget(button);
    buttons->addStretch(1);
    for (QWidget *part : {static_cast<QWidget *>(heading), static_cast<QWidget *>(lead), static_cast<QWidget *>(card), static_cast<QWidget *>(m_message)})
        column().addWidget(part);
    column().addLayout(buttons);

    connect(copy, &QPushButton::clicked, this, [this] {
        copySecret(QString(m_slip.password.constData(), m_slip.password.size()));
        tell(tr("It is copied, and leaves the clipboard in 15 seconds."), false);
    });
    connect(onPaper, &QPushButton::clicked, this, &HandOver::print);
    connect(m_done, &QPushButton::clicked, this, &HandOver::closed);
    connect(m_outlet, &DocumentOutlet::printed, this, [this](const QString &printer) {
        m_memory.rememberPrinter(kind, printer);
        m_memory.rememberPaper(kind, m_paper);
        tell(tr("It was sent to %1.").arg(printer), false);
        emit printed();
    });
    connect(m_outlet, &DocumentOutlet::noPrinter, this, [this] { tell(tr("No printer is set up on this computer."), true); });
    connect(m_outlet, &DocumentOutlet::notTaken, this, [this](const QString &printer) { tell(tr("%1 did not take it.").arg(printer), true); });
    connect(m_outlet, &DocumentOutlet::failed, this, [this](const Error &error) { tell(explain(error), true); });
}

HandOver::~HandOver()
{
    wipeShared(m_shown->text());
    wipeShared(m_slip.password);
}

void HandOver::start()
{
    m_done->setFocus(Qt::TabFocusReason);
}

Document HandOver::laidOut(Paper paper) const
{
    return passwordSlip(m_slip, Translator::forProgram(), {paper, m_letterhead});
}

void HandOver::print()
{
    Document shown = laidOut(m_paper);
    m_outlet->print(shown, m_memory.printerFor(kind), [this](Paper paper) -> Result<Document> {
        m_paper = paper;
        return laidOut(paper);
    });
    wipe(shown);
}

void HandOver::tell(const QString &sentence, bool trouble)
{
    setTextRole(m_message, TextRole::Small, trouble ? Token::Danger : Token::Text2);
    m_message->setText(sentence);
    m_message->show();
}

void HandOver::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)
        event->accept(); // too easily pressed: what was shown this once would be gone
    else
        InlineCard::keyPressEvent(event);
}

} // namespace untie
