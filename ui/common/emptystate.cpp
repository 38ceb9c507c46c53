#include "ui/common/emptystate.h"

#include "ui/common/button.h"
#include "ui/common/iconview.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

EmptyState::EmptyState(const QString &iconName, const QString &sentence, QWidget *parent)
    : QWidget(parent)
    , m_sentence(newLabel(sentence, TextRole::Secondary, this))
    , m_button(newButton({}, ButtonRole::Normal, {}, this))
{
    m_sentence->setWordWrap(true);
    m_button->hide();
    setFocusProxy(m_button);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::actionChosen);

    auto *words = new QVBoxLayout;
    words->setSpacing(space::normal);
    words->addWidget(m_sentence);
    words->addWidget(m_button, 0, Qt::AlignLeading);
    words->addStretch(1); // where it fills a page, it stays together at its top
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::pane, space::header, space::pane, space::header);
    layout->setSpacing(space::normal);
    layout->addWidget(new IconView(iconName, 20, Token::Text3, this), 0, Qt::AlignTop);
    layout->addLayout(words, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void EmptyState::setSentence(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void EmptyState::setAction(const QString &text)
{
    m_button->setText(text);
    m_button->setVisible(!text.isEmpty());
}

} // namespace untie
