#include "ui/settings/handover.h"

#include "app/common/explain.h"
#include "app/common/secret.h"
#include "app/common/translator.h"
#include "app/documents/passwordslip.h"
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

HandOver::HandOver(const QString &clinicName, const QString &person, const QString &password, QWidget *parent)
    : InlineCard(parent)
    , m_clinicName(clinicName)
    , m_person(person)
    , m_password(password)
    , m_outlet(new DocumentOutlet(this))
    , m_shown(newLabel(password, TextRole::Title, this))
    , m_message(newLabel({}, TextRole::Small, this))
    , m_done(newButton(tr("Done"), ButtonRole::Primary, u"check"_s, this))
{
    setObjectName(u"handOver"_s);
    QLabel *heading = newLabel(tr("The password of %1").arg(person), TextRole::Heading, this);
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
        copySecret(QString(m_password.constData(), m_password.size()));
        tell(tr("It is copied, and leaves the clipboard in 15 seconds."), false);
    });
    connect(onPaper, &QPushButton::clicked, this, &HandOver::print);
    connect(m_done, &QPushButton::clicked, this, &HandOver::closed);
    connect(m_outlet, &DocumentOutlet::printed, this, [this](const QString &printer) {
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
    wipeShared(m_password);
}

void HandOver::start()
{
    m_done->setFocus(Qt::TabFocusReason);
}

void HandOver::print()
{
    const auto layOut = [this](Paper paper) -> Result<Document> {
        return passwordSlip({m_clinicName, m_person, m_password, QDate::currentDate()}, Translator::forProgram(), paper);
    };
    Document shown = passwordSlip({m_clinicName, m_person, m_password, QDate::currentDate()}, Translator::forProgram(), usualPaper());
    m_outlet->print(shown, {}, layOut);
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
