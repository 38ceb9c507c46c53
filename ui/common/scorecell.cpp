#include "ui/common/scorecell.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>

namespace untie {

ScoreCell::ScoreCell(const QString &name, QWidget *parent) : QWidget(parent)
{
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    describe();
}

void ScoreCell::setScore(std::optional<int> score)
{
    m_look.score = score;
    m_look.notExamined = false;
    describe();
}

void ScoreCell::setNotExamined()
{
    m_look.score.reset();
    m_look.notExamined = true;
    describe();
}

void ScoreCell::setLast(std::optional<int> last)
{
    m_look.last = last;
    describe();
}

void ScoreCell::setAwaited(bool awaited)
{
    m_look.awaited = awaited;
    update();
}

void ScoreCell::setSmall(bool small)
{
    m_small = small;
    updateGeometry();
}

QSize ScoreCell::sizeHint() const
{
    return m_small ? smallScoreSize : scoreSize;
}

void ScoreCell::describe()
{
    QString state = tr("no score");
    if (m_look.score)
        state = tr("%1 of 10").arg(*m_look.score);
    else if (m_look.notExamined)
        state = tr("not examined");
    else if (m_look.last)
        state = tr("no score, last time %1 of 10").arg(*m_look.last);
    if (state != accessibleDescription()) {
        setAccessibleDescription(state);
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
}

void ScoreCell::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    ScoreLook look = m_look;
    look.inHand = hasFocus();
    paintScore(painter, rect(), look, themeOf(this));
}

void ScoreCell::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    const int key = event->key();
    if (plain && ((key >= Qt::Key_0 && key <= Qt::Key_9) || key == Qt::Key_T)) {
        setScore(key == Qt::Key_T ? 10 : key - Qt::Key_0);
        emit scored(m_look.score);
    } else if (plain && key == Qt::Key_Minus) {
        setNotExamined();
        emit leftOut();
    } else if (plain && (key == Qt::Key_Backspace || key == Qt::Key_Delete)) {
        setScore({});
        emit scored({});
    } else {
        QWidget::keyPressEvent(event);
    }
}

void ScoreCell::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void ScoreCell::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

} // namespace untie
