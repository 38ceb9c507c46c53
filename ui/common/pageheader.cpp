#include "ui/common/pageheader.h"

#include "ui/common/backbutton.h"
#include "ui/common/button.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/leadingmargins.h"
#include "ui/common/surface.h"
#include "ui/common/taborder.h"
#include "ui/common/text.h"
#include "ui/common/titlelabel.h"
#include "ui/common/wholelabel.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

namespace {

constexpr int titleAtLeast = 280; ///< px of a long title, before an action loses its words
constexpr int factsAtLeast = 640; ///< px of long facts, before an action loses its key
constexpr int leastTitle = 96;

void paintBottomLine(QWidget *widget)
{
    QPainter painter(widget);
    painter.fillRect(0, widget->height() - 1, widget->width(), 1, token(Token::Line, widget));
}

/// What a label of one line has below the line on which its letters stand, px.
int belowLine(const QLabel *label, TextRole role)
{
    const QFontMetrics letters(textFont(role));
    return (label->sizeHint().height() - letters.height()) / 2 + letters.descent();
}

QHBoxLayout *newRow(int spacing)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(spacing);
    return row;
}

} // namespace

PageHeader::PageHeader(QWidget *parent)
    : QWidget(parent)
    , m_title(new TitleLabel(this))
    , m_aside(newLabel({}, TextRole::Small, this))
    , m_facts(new ElidedLabel({}, TextRole::Small, this))
    , m_leading(newRow(space::pane))
    , m_middle(newRow(0))
    , m_actions(newRow(space::pane))
{
    setFixedHeight(height::header);
    setSurface(this, Token::Surface);
    m_aside->hide();
    m_facts->hide();
    m_aside->setContentsMargins(0, 0, 0, belowLine(m_title, TextRole::Title) - belowLine(m_aside, TextRole::Small)); // on one line of writing

    auto *name = newRow(space::normal);
    name->addWidget(m_title);
    name->addWidget(m_aside, 0, Qt::AlignBottom);
    name->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addLayout(name);
    words->addWidget(m_facts);
    words->addStretch(1);

    auto *layout = newRow(space::header);
    layout->setContentsMargins(space::header, 0, space::header, 1);
    m_leading->addLayout(words, 1);
    layout->addLayout(m_leading, 1);
    layout->addLayout(m_middle);
    auto *end = newRow(0);
    end->addStretch(1);
    end->addLayout(m_actions);
    layout->addLayout(end);
    setLayout(layout);
}

void PageHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

void PageHeader::setAside(const QString &aside)
{
    m_aside->setText(aside);
    m_aside->setVisible(!aside.isEmpty());
}

void PageHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void PageHeader::setLeading(QWidget *widget)
{
    m_leading->insertWidget(0, widget);
}

QToolButton *PageHeader::setBack(const QString &name)
{
    QToolButton *back = newBackButton(name, this);
    setLeadingMargins(*layout(), space::near, 0, space::header, 1);
    m_leading->insertWidget(0, back);
    tabAlong(*layout());
    return back;
}

void PageHeader::setMiddle(QWidget *widget)
{
    m_middle->addWidget(widget);
    static_cast<QHBoxLayout *>(layout())->setStretch(2, 1); // it stays in the middle while there is room: both sides ask for the same
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
    tabAlong(*layout());
}

void PageHeader::insertAction(int before, QWidget *widget)
{
    m_actions->insertWidget(before, widget);
    tabAlong(*layout());
}

QList<QPushButton *> PageHeader::buttons() const
{
    QList<QPushButton *> all;
    for (int i = 0; i < m_actions->count(); ++i) {
        QWidget *action = m_actions->itemAt(i)->widget();
        if (auto *button = qobject_cast<QPushButton *>(action))
            all += button;
        else if (action)
            all += action->findChildren<QPushButton *>();
    }
    return all;
}

/// With so much of it for the title, and the actions as they are.
int PageHeader::leastWidth(int title) const
{
    const QMargins margins = layout()->contentsMargins();
    int wide = margins.left() + margins.right() + title + m_actions->minimumSize().width() + 2 * layout()->spacing() + m_middle->minimumSize().width();
    for (int i = 0; i < m_leading->count(); ++i) {
        if (QWidget *leading = m_leading->itemAt(i)->widget(); leading && !leading->isHidden())
            wide += leading->sizeHint().width() + m_leading->spacing();
    }
    return wide;
}

QSize PageHeader::minimumSizeHint() const
{
    int wide = leastWidth(leastTitle);
    for (const QPushButton *button : buttons()) {
        const ButtonForm least = button->icon().isNull() ? ButtonForm::WithoutKey : ButtonForm::IconAlone;
        if (!button->isHidden())
            wide -= widthAs(button, formOf(button)) - widthAs(button, least);
    }
    return {wide, height::header};
}

void PageHeader::fit()
{
    const int title = m_title->sizeHint().width() + (m_aside->isHidden() ? 0 : space::normal + m_aside->sizeHint().width());
    const int facts = m_facts->isHidden() ? 0 : m_facts->sizeHint().width();
    const QList<QPushButton *> all = buttons();
    const int whole = leastWidth(std::min(title, titleAtLeast)) + givenUp(all);
    const int forFacts = std::max(0, std::min(facts, factsAtLeast) - std::min(title, titleAtLeast));
    giveWay(all, whole + forFacts - width(), whole - width());
}

bool PageHeader::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest) // an action came, went or says something else
        fit();
    return QWidget::event(event);
}

void PageHeader::resizeEvent(QResizeEvent *event)
{
    fit();
    QWidget::resizeEvent(event);
}

void PageHeader::paintEvent(QPaintEvent *)
{
    paintBottomLine(this);
}

PaneHeader::PaneHeader(const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_heading(new WholeLabel(heading, this))
    , m_facts(newLabel({}, TextRole::Small, this))
    , m_tools(newRow(space::small))
{
    setFixedHeight(height::toolBar);
    setTextRole(m_heading, TextRole::Heading); // what one works with has the room first
    m_facts->hide();
    auto *layout = newRow(space::small); // so that a narrow pane cuts no tool's word
    layout->setContentsMargins(space::pane, 0, space::pane, 1);
    layout->addWidget(m_heading);
    layout->addStretch(1);
    layout->addWidget(m_facts);
    layout->addLayout(m_tools);
    setLayout(layout);
}

void PaneHeader::setHeading(const QString &heading)
{
    m_heading->setText(heading);
}

void PaneHeader::setFacts(const QString &facts)
{
    m_facts->setText(facts);
    m_facts->setVisible(!facts.isEmpty());
}

void PaneHeader::addTool(QWidget *widget)
{
    m_tools->addWidget(widget);
    tabAlong(*layout());
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    paintBottomLine(this);
}

} // namespace untie
