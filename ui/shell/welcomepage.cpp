#include "ui/shell/welcomepage.h"

#include "ui/common/button.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/flowlayout.h"
#include "ui/shell/bodypicture.h"
#include "ui/shell/sign.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace untie {

using namespace Qt::StringLiterals;

WelcomePage::WelcomePage(const Figure &figure, QWidget *parent)
    : QWidget(parent)
    , m_picture(new BodyPicture(figure, this))
{
    setObjectName(u"welcomePage"_s);
    setSurface(this, Token::Surface);
    auto *side = new QWidget(this);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::far, space::header, space::far, space::header);
    column->addStretch(1);
    auto *middle = new QHBoxLayout; // an alignment would forget how high words become that wrap
    middle->addStretch(1);
    middle->addWidget(makeChoices());
    middle->addStretch(1);
    column->addLayout(middle);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_picture, 1);
    setSurface(side, Token::Surface);
    QScrollArea *scroll = newPlainScroll(side, this); // a low window
    scroll->setMinimumWidth(signInWidth + 2 * space::far);
    row->addWidget(scroll, 1);
}

QWidget *WelcomePage::makeChoices()
{
    auto *choices = new QWidget(this);
    choices->setFixedWidth(signInWidth);
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(space::pane, 0, space::pane, 0);
    column->setSpacing(0);
    const auto say = [choices](const QString &text, TextRole role) {
        QLabel *label = newLabel(text, role, choices);
        label->setWordWrap(true);
        return label;
    };
    const auto offer = [&](const QString &text, ButtonRole role, const QString &iconName, const QString &name, const QString &what) {
        QPushButton *button = newButton(text, role, iconName, choices);
        button->setObjectName(name);
        setMainAct(button);
        column->addWidget(button);
        column->addSpacing(space::small);
        column->addWidget(say(what, TextRole::Caption));
        column->addSpacing(space::header);
        return button;
    };
    column->addWidget(new Sign(choices));
    column->addSpacing(space::header);
    column->addWidget(say(tr("Welcome to Untie"), TextRole::Display));
    column->addSpacing(space::tight);
    column->addWidget(say(tr("Clients, visits and knots of one clinic, encrypted on this computer."), TextRole::Secondary));
    column->addSpacing(space::wide);
    m_setUp = offer(tr("Set up a clinic"), ButtonRole::Primary, u"plus"_s, u"setUpClinic"_s,
                    tr("A new one of your own, encrypted from the first moment. It takes ten minutes and a printer."));
    m_sample = offer(tr("Open the sample clinic"), ButtonRole::Normal, u"person-standing"_s, u"openSample"_s,
                     tr("Invented people to try everything on. It is gone when the window closes."));
    m_open = offer(tr("Open a clinic…"), ButtonRole::Normal, u"folder-open"_s, u"openClinic"_s,
                   tr("One that is there already: choose its folder."));
    m_sheet = newButton(tr("Recovery sheet…"), ButtonRole::Quiet, u"key-round"_s, choices);
    m_sheet->setObjectName(u"recoverySheet"_s);
    m_sheet->setToolTip(tr("Open a clinic with its recovery sheet when a password is forgotten"));
    m_restore = newButton(tr("Restore a backup…"), ButtonRole::Quiet, u"rotate-ccw"_s, choices);
    m_restore->setObjectName(u"restore"_s);
    auto *more = new QWidget(choices);
    auto *flow = new FlowLayout(more, space::near);
    flow->addWidget(m_sheet);
    flow->addWidget(m_restore);
    column->addWidget(more);
    column->addSpacing(space::normal);
    m_message = say({}, TextRole::Body);
    m_message->setObjectName(u"welcomeMessage"_s);
    column->addWidget(m_message);
    connect(m_setUp, &QPushButton::clicked, this, &WelcomePage::setUpWanted);
    connect(m_sample, &QPushButton::clicked, this, &WelcomePage::sampleWanted);
    connect(m_open, &QPushButton::clicked, this, &WelcomePage::clinicWanted);
    connect(m_restore, &QPushButton::clicked, this, &WelcomePage::restoreWanted);
    connect(m_sheet, &QPushButton::clicked, this, &WelcomePage::recoveryWanted);
    setFocusProxy(m_setUp);
    return choices;
}

void WelcomePage::showBusy(const QString &sentence)
{
    setTextRole(m_message, TextRole::Secondary);
    m_message->setText(sentence);
    setChoosable(false);
}

void WelcomePage::showTrouble(const QString &sentence)
{
    setTextRole(m_message, TextRole::Body, Token::Danger);
    m_message->setText(sentence);
    setChoosable(true);
}

void WelcomePage::setChoosable(bool choosable)
{
    for (QPushButton *button : {m_setUp, m_sample, m_open, m_sheet, m_restore})
        button->setEnabled(choosable);
}

void WelcomePage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_picture->setVisible(width() >= widthForPicture);
}

} // namespace untie
