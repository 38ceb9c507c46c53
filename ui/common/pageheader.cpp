#include "ui/common/pageheader.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/titlelabel.h"
#include "ui/common/wholelabel.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace untie {

namespace {

void paintBottomLine(QWidget *widget)
{
    QPainter painter(widget);
    painter.fillRect(0, widget->height() - 1, widget->width(), 1, token(Token::Line, widget));
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

    // The middle stays in the middle while there is room: both sides ask for the same.
    auto *layout = newRow(space::header);
    layout->setContentsMargins(space::header, 0, space::header, 1);
    m_leading->addLayout(words, 1);
    layout->addLayout(m_leading, 1);
    layout->addLayout(m_middle);
    auto *end = newRow(0);
    end->addStretch(1);
    end->addLayout(m_actions);
    layout->addLayout(end, 1);
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

void PageHeader::setMiddle(QWidget *widget)
{
    m_middle->addWidget(widget);
}

void PageHeader::addAction(QWidget *widget)
{
    m_actions->addWidget(widget);
}

void PageHeader::insertAction(int before, QWidget *widget)
{
    m_actions->insertWidget(before, widget);
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
}

void PaneHeader::paintEvent(QPaintEvent *)
{
    paintBottomLine(this);
}

} // namespace untie
