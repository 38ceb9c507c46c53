#include "ui/settings/keychoice.h"

#include "ui/common/button.h"
#include "ui/common/keycap.h"
#include "ui/common/keys.h"

#include <QKeyEvent>

namespace untie {

namespace {

constexpr int leastWidth = 132;

/// Keys without which nobody can get about.
bool isNeeded(const QKeySequence &key)
{
    const auto combination = key[0];
    switch (combination.key()) {
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
    case Qt::Key_Escape: return true;
    case Qt::Key_Return:
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down: return combination.keyboardModifiers() == Qt::NoModifier;
    default: return false;
    }
}

} // namespace

KeyChoice::KeyChoice(const QString &of, QWidget *parent)
    : QPushButton(parent)
    , m_of(of)
{
    setAutoDefault(false);
    setRole(this, ButtonRole::Normal);
    setMinimumWidth(leastWidth);
    connect(this, &QPushButton::clicked, this, [this] { listen(!m_listening); });
}

void KeyChoice::setKey(const QKeySequence &key)
{
    m_key = key;
    listen(false);
}

void KeyChoice::listen(bool listening)
{
    m_listening = listening;
    const QString key = m_key.isEmpty() ? tr("no key") : keyText(m_key);
    setText(listening ? tr("Press a key…") : key);
    setAccessibleName(listening ? tr("Press the new key for: %1").arg(m_of) : tr("%1: %2. Change the key", "an action, its key").arg(m_of, key));
}

bool KeyChoice::event(QEvent *event)
{
    if (m_listening && event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (m_listening && event->type() == QEvent::KeyPress) { // Tab, too, would go elsewhere otherwise
        keyPressEvent(static_cast<QKeyEvent *>(event));
        return true;
    }
    return QPushButton::event(event);
}

void KeyChoice::keyPressEvent(QKeyEvent *event)
{
    if (!m_listening)
        return QPushButton::keyPressEvent(event);
    const QKeySequence key = keyOf(*event);
    event->accept();
    if (key.isEmpty())
        return; // a modifier, on its way to something
    listen(false);
    if (key == QKeySequence(Qt::Key_Escape))
        return;
    if (key == QKeySequence(Qt::Key_Backspace))
        emit chosen({});
    else if (isNeeded(key))
        emit refused(tr("%1 is needed to get about with the keyboard.").arg(keyText(key)));
    else
        emit chosen(key);
}

void KeyChoice::focusOutEvent(QFocusEvent *event)
{
    listen(false);
    QPushButton::focusOutEvent(event);
}

} // namespace untie
