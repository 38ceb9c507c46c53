#include "ui/today/todocard.h"

#include "ui/common/emptylayout.h"
#include "ui/common/hline.h"
#include "ui/common/iconview.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/today/linebutton.h"

#include <QHBoxLayout>
#include <QLabel>

namespace untie {

namespace {

constexpr qsizetype mostLines = 3;
constexpr int iconSize = 16;

} // namespace

ToDoCard::ToDoCard(const QString &iconName, const QString &heading, QWidget *parent)
    : QWidget(parent)
    , m_lines(new QVBoxLayout)
{
    auto *card = new Card(this);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::pane, space::near, space::pane, space::near);
    head->setSpacing(space::near);
    head->addWidget(new IconView(iconName, iconSize, Token::Text2, card));
    head->addWidget(newLabel(heading, TextRole::Strong, card), 1);
    m_lines->setContentsMargins(1, space::hair, 1, space::tight);
    m_lines->setSpacing(0);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(new HLine(card));
    column->addLayout(m_lines);
    column->addStretch(1);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(card);
    setAccessibleName(heading);
    hide();
}

void ToDoCard::show(const QList<ToDo> &lines)
{
    takeOutAll(*m_lines);
    const auto add = [this](const ToDo &todo) {
        auto *line = new LineButton(todo.what, todo.fact, todo.state, todo.colour, this);
        connect(line, &LineButton::clicked, this, todo.open);
        m_lines->addWidget(line);
    };
    const qsizetype named = lines.size() > mostLines ? mostLines - 1 : lines.size();
    for (const ToDo &todo : lines.mid(0, named))
        add(todo);
    if (named < lines.size())
        add({tr("%n more", nullptr, static_cast<int>(lines.size() - named)), {}, {}, Token::Text2, lines[named].open});
    setVisible(!lines.isEmpty());
}

} // namespace untie
