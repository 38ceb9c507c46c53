#include "ui/clients/contactsedit.h"

#include "ui/clients/contactwords.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int kindWidth = 104;

} // namespace

QComboBox *newKindChoice(const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    choice->setFixedWidth(kindWidth);
    for (const ContactKind kind : {ContactKind::Mobile, ContactKind::Home, ContactKind::Work, ContactKind::Other})
        choice->addItem(nameOf(kind), static_cast<int>(kind));
    chooseKind(choice, ContactKind::Other);
    return choice;
}

ContactKind chosenKind(const QComboBox *choice)
{
    return static_cast<ContactKind>(choice->currentData().toInt());
}

void chooseKind(QComboBox *choice, ContactKind kind)
{
    choice->setCurrentIndex(choice->findData(static_cast<int>(kind)));
}

ContactsEdit::ContactsEdit(const QString &caption, const QString &adding, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_rows(new QVBoxLayout)
    , m_below(newLabel({}, TextRole::Caption, this))
{
    setTextRole(m_below, TextRole::Caption, Token::Danger);
    m_below->setWordWrap(true);
    m_below->hide();
    m_rows->setSpacing(space::small);
    QPushButton *add = newButton(adding, ButtonRole::Quiet, u"plus"_s, this);
    add->setObjectName(u"addContact"_s);
    connect(add, &QPushButton::clicked, this, [this] {
        addLine({});
        m_lines.last().text->setFocus(Qt::OtherFocusReason);
    });
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    QLabel *head = newLabel(caption, TextRole::Caption, this);
    setTextRole(head, TextRole::Caption, Token::Text2);
    column->addWidget(head);
    column->addLayout(m_rows);
    column->addWidget(m_below);
    column->addWidget(add, 0, Qt::AlignLeading);
}

void ContactsEdit::addLine(const Contact &contact)
{
    Line line{.row = new QWidget(this), .kind = nullptr, .text = nullptr};
    line.text = newLineEdit(mostTyped, line.row); // Tab goes in the order in which they are made
    line.text->setText(contact.text);
    line.text->setAccessibleName(tr("%1, no. %2", "further phones, number of the line").arg(m_caption).arg(m_lines.size() + 1));
    line.kind = newKindChoice(tr("Kind"), line.row);
    chooseKind(line.kind, contact.kind);
    QToolButton *prefer = newIconButton(u"arrow-up"_s, tr("Prefer this one"), line.row);
    QToolButton *remove = newIconButton(u"x"_s, tr("Remove"), line.row);
    auto *row = new QHBoxLayout(line.row);
    row->setContentsMargins({});
    row->setSpacing(space::small);
    row->addWidget(line.text, 1);
    row->addWidget(line.kind);
    row->addWidget(prefer);
    row->addWidget(remove);
    m_rows->addWidget(line.row);
    m_lines += line;
    const QWidget *which = line.row;
    connect(line.text, &QLineEdit::textChanged, this, [this] {
        setProblem({});
        emit touched();
    });
    connect(line.kind, &QComboBox::currentIndexChanged, this, &ContactsEdit::touched);
    connect(prefer, &QToolButton::clicked, this, [this, which] {
        const auto at = std::ranges::find(m_lines, which, &Line::row);
        emit preferred(static_cast<int>(at - m_lines.begin()));
    });
    connect(remove, &QToolButton::clicked, this, [this, which] { removeLine(which); });
}

void ContactsEdit::removeLine(const QWidget *row)
{
    const auto at = std::ranges::find(m_lines, row, &Line::row);
    at->row->deleteLater();
    at->row->hide();
    m_lines.erase(at);
    setProblem({});
    emit touched();
}

void ContactsEdit::fill(const QList<Contact> &contacts)
{
    for (const Line &line : std::as_const(m_lines)) {
        line.row->hide();
        line.row->deleteLater();
    }
    m_lines.clear();
    for (const Contact &contact : contacts)
        addLine(contact);
    setProblem({});
}

QList<Contact> ContactsEdit::contacts() const
{
    QList<Contact> all;
    for (const Line &line : m_lines) {
        if (!line.text->text().trimmed().isEmpty())
            all += Contact{chosenKind(line.kind), line.text->text()};
    }
    return all;
}

Contact ContactsEdit::exchange(int place, const Contact &with)
{
    const Line line = m_lines.at(place);
    const Contact before{chosenKind(line.kind), line.text->text()};
    if (with.text.trimmed().isEmpty()) {
        removeLine(line.row);
    } else {
        line.text->setText(with.text);
        chooseKind(line.kind, with.kind);
    }
    return before;
}

void ContactsEdit::setProblem(const QString &sentence)
{
    m_below->setText(sentence);
    m_below->setVisible(!sentence.isEmpty());
    for (const Line &line : std::as_const(m_lines)) {
        setProblemShown(line.text, !sentence.isEmpty());
        line.text->setAccessibleDescription(sentence);
    }
}

} // namespace untie
