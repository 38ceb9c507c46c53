#include "ui/schedule/seriesquestion.h"

#include "ui/common/button.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace untie {

using namespace Qt::StringLiterals;

SeriesQuestion::SeriesQuestion(QWidget *parent)
    : QWidget(parent)
    , m_sentence(newLabel({}, TextRole::Body, this))
    , m_first(nullptr)
{
    setObjectName(u"seriesQuestion"_s);
    setAccessibleName(tr("Part of a series"));
    setSurface(this, Token::AccentSoft);
    m_sentence->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(space::header, space::small, space::header, space::small);
    row->setSpacing(space::near);
    row->addWidget(m_sentence, 1);
    const auto add = [&](const QString &text, const QString &name, int number, SeriesScope scope) {
        QPushButton *button = newButton(text, ButtonRole::Normal, {}, this);
        button->setObjectName(name);
        showKey(button, QString::number(number));
        connect(button, &QPushButton::clicked, this, [this, scope] { answer(scope); });
        row->addWidget(button);
        return button;
    };
    m_first = add(tr("This one"), u"seriesOne"_s, 1, SeriesScope::One);
    add(tr("This and following"), u"seriesFollowing"_s, 2, SeriesScope::Following);
    add(tr("All to come"), u"seriesAll"_s, 3, SeriesScope::All);
    QPushButton *leave = newButton(tr("Leave it"), ButtonRole::Quiet, {}, this);
    leave->setObjectName(u"seriesLeave"_s);
    showKey(leave, tr("Esc", "the escape key"));
    connect(leave, &QPushButton::clicked, this, [this] {
        hide();
        emit left();
    });
    row->addWidget(leave);
    hide();
}

void SeriesQuestion::ask(const QString &sentence)
{
    m_sentence->setText(sentence);
    show();
    m_first->setFocus(Qt::OtherFocusReason);
}

void SeriesQuestion::answer(SeriesScope scope)
{
    hide();
    emit answered(scope);
}

void SeriesQuestion::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_1: return answer(SeriesScope::One);
    case Qt::Key_2: return answer(SeriesScope::Following);
    case Qt::Key_3: return answer(SeriesScope::All);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        for (auto *button : findChildren<QPushButton *>()) {
            if (button->hasFocus())
                return button->click();
        }
        return;
    case Qt::Key_Escape:
        hide();
        return emit left();
    default:
        if (event->text().isEmpty())
            QWidget::keyPressEvent(event); // letters are no keys of the page below meanwhile
    }
}

} // namespace untie
