#include "ui/common/assistant.h"

#include "ui/common/button.h"
#include "ui/common/hline.h"
#include "ui/common/icons.h"
#include "ui/common/plainscroll.h"
#include "ui/common/steplist.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideWidth = 272;
constexpr int narrowSide = 232; ///< px: room for the longest word of a title
constexpr int narrow = 960; ///< px: below, the steps give of their room to what is asked
constexpr int bodyWidth = 620;
constexpr int footHeight = 64;
constexpr int signSize = 26;


class SmallSign final : public QWidget
{
public:
    explicit SmallSign(QWidget *parent)
        : QWidget(parent)
    {
        setFixedSize(signSize, signSize);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintIcon(painter, QRectF(rect()), u"untie"_s, token(Token::Accent, this));
    }
};

/// The step's column, at the leading edge.
QWidget *scrolled(AssistantStep *step, QWidget *parent)
{
    auto *page = new QWidget;
    setSurface(page, Token::Surface);
    auto *row = new QHBoxLayout(page);
    if (step->isWide()) {
        row->setContentsMargins(space::header, space::wide, space::header, space::header);
        row->addWidget(step);
    } else {
        step->setMaximumWidth(bodyWidth);
        row->setContentsMargins(space::kiosk, space::far, space::far, space::header);
        row->addWidget(step, 100);
        row->addStretch(1);
    }
    auto *scroll = new QScrollArea(parent);
    fillScroll(*scroll, page);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

} // namespace

AssistantStep::AssistantStep(const QString &name, const QString &title, const QString &lead, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_lead(newLabel(lead, TextRole::Secondary, this))
    , m_body(new QVBoxLayout)
{
    QLabel *head = newLabel(title, TextRole::Display, this);
    head->setWordWrap(true);
    m_lead->setWordWrap(true);
    m_body->setSpacing(space::pane);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(head);
    column->addSpacing(space::near);
    column->addWidget(m_lead);
    column->addSpacing(space::header);
    column->addLayout(m_body, 1);
    setAccessibleName(title);
}

void AssistantStep::setLead(const QString &lead)
{
    m_lead->setText(lead);
}

Assistant::Assistant(const QString &title, const QString &foot, const QList<AssistantStep *> &steps, const QString &finish, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
    , m_finish(finish)
    , m_stack(new QStackedLayout)
{
    setSurface(this, Token::Surface);
    QStringList names;
    for (const AssistantStep *step : steps)
        names.append(step->name());
    m_list = new StepList(names, this);
    for (AssistantStep *step : steps) {
        m_stack->addWidget(scrolled(step, this));
        connect(step, &AssistantStep::done, this, [this] { m_next->setFocus(Qt::OtherFocusReason); });
    }
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addLayout(m_stack, 1);
    column->addWidget(new HLine(this));
    column->addWidget(makeFoot());
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeSide(title, foot));
    row->addLayout(column, 1);
}

QWidget *Assistant::makeSide(const QString &title, const QString &foot)
{
    auto *side = m_side = new QWidget(this);
    setSurface(side, Token::Rail);
    side->setFixedWidth(sideWidth);
    auto *sign = new SmallSign(side);
    QLabel *head = newLabel(title, TextRole::Strong, side);
    head->setWordWrap(true);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::normal);
    top->addWidget(sign);
    top->addWidget(head, 1);
    QLabel *words = newLabel(foot, TextRole::Caption, side);
    words->setWordWrap(true);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::wide, space::wide, space::pane, space::header);
    column->setSpacing(0);
    column->addLayout(top);
    column->addSpacing(space::wide);
    column->addWidget(m_list);
    column->addStretch(1);
    column->addWidget(words);
    return side;
}

QWidget *Assistant::makeFoot()
{
    auto *foot = new QWidget(this);
    foot->setMinimumHeight(footHeight);
    m_back = newButton(tr("Back"), ButtonRole::Normal, {}, foot);
    m_back->setObjectName(u"assistantBack"_s);
    showKey(m_back, tr("Esc"));
    setMainAct(m_back);
    m_next = newButton(tr("Continue"), ButtonRole::Primary, {}, foot);
    m_next->setObjectName(u"assistantNext"_s);
    showKey(m_next, u"↵"_s);
    setMainAct(m_next);
    m_message = newLabel({}, TextRole::Body, foot);
    m_message->setObjectName(u"assistantMessage"_s);
    m_message->setWordWrap(true);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(space::kiosk, space::normal, space::far, space::normal);
    row->setSpacing(space::header);
    row->addWidget(m_back);
    row->addWidget(m_message, 1);
    row->addWidget(m_next);
    setTabOrder(m_next, m_back); // from the last field one goes on, not back
    connect(m_back, &QPushButton::clicked, this, &Assistant::back);
    connect(m_next, &QPushButton::clicked, this, &Assistant::goOn);
    return foot;
}

void Assistant::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_side->setFixedWidth(width() < narrow ? narrowSide : sideWidth);
}

void Assistant::goTo(int step)
{
    say({}, false);
    m_stack->setCurrentIndex(step);
    m_list->setCurrent(step);
    m_next->setText(step + 1 == m_steps.size() ? m_finish : tr("Continue"));
    m_steps[step]->enter();
    QWidget *first = m_steps[step]->focusProxy() ? m_steps[step]->focusProxy() : m_next;
    first->setFocus(Qt::OtherFocusReason);
    QAccessibleEvent shown(m_steps[step], QAccessible::NameChanged);
    QAccessible::updateAccessibility(&shown);
}

int Assistant::current() const
{
    return m_stack->currentIndex();
}

void Assistant::showBusy(const QString &sentence, bool mayStop)
{
    say(sentence, false);
    if (m_busy && m_mayStop == mayStop)
        return; // it has come a little further
    m_busy = true;
    m_mayStop = mayStop;
    settle();
    setFocus(Qt::OtherFocusReason);
}

void Assistant::showTrouble(const QString &sentence)
{
    m_busy = false;
    settle();
    say(sentence, true);
    m_next->setFocus(Qt::OtherFocusReason);
}

/// What can be pressed now.
void Assistant::settle()
{
    m_steps[current()]->setEnabled(!m_busy);
    m_next->setEnabled(!m_busy);
    m_back->setEnabled(!m_busy || m_mayStop);
    m_back->setText(m_busy && m_mayStop ? tr("Cancel") : tr("Back"));
}

void Assistant::say(const QString &sentence, bool trouble)
{
    setTextRole(m_message, trouble ? TextRole::Body : TextRole::Secondary, trouble ? Token::Danger : Token::Text2);
    m_message->setText(sentence);
}

void Assistant::back()
{
    if (m_busy) {
        if (m_mayStop)
            emit stopWanted();
        return;
    }
    m_steps[current()]->turnBack();
    if (current() == 0)
        emit left();
    else
        goTo(current() - 1);
}

void Assistant::goOn()
{
    if (m_busy || !m_steps[current()]->leave())
        return;
    if (current() + 1 < m_steps.size())
        goTo(current() + 1);
    else
        emit finished();
}

/// Enter presses a button that has the focus, as it does everywhere else; from all other places it goes on.
void Assistant::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Back: back(); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (auto *button = qobject_cast<QPushButton *>(QApplication::focusWidget()))
            button->click();
        else
            goOn();
        break;
    default: QWidget::keyPressEvent(event);
    }
}

} // namespace untie
