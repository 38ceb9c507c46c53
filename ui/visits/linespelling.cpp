#include "ui/visits/linespelling.h"

#include "app/visits/speller.h"
#include "ui/common/tokens.h"
#include "ui/visits/spelling.h"
#include "ui/visits/spellingcheck.h"

#include <QContextMenuEvent>
#include <QCoreApplication>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTextCharFormat>

#include <algorithm>
#include <utility>

namespace untie {

LineSpelling::LineSpelling(QLineEdit &line, SpellingCheck &check)
    : QObject(&line)
    , m_line(line)
    , m_check(check)
{
    line.installEventFilter(this);
    connect(&line, &QLineEdit::textChanged, this, &LineSpelling::look);
    connect(&line, &QLineEdit::cursorPositionChanged, this, &LineSpelling::look);
    connect(&check, &SpellingCheck::answered, this, &LineSpelling::look);
    connect(&check, &SpellingCheck::renewed, this, &LineSpelling::look);
}

bool LineSpelling::isActive() const
{
    return m_check.isOn() && !m_line.isReadOnly();
}

void LineSpelling::look()
{
    if (m_isComposing)
        return;
    QList<TextSpan> wrong;
    const QString text = m_line.text();
    const int typed = m_line.hasFocus() ? m_line.cursorPosition() : -1;
    for (const TextSpan &word : isActive() ? wordsToCheck(text) : QList<TextSpan>()) {
        if (word.from + word.length != typed && !m_check.isRight(text.mid(word.from, word.length)).value_or(true))
            wrong += word;
    }
    if (wrong == std::exchange(m_wrong, wrong) && wrong.isEmpty())
        return;
    underline();
}

/// A line has no formats of its own; those that an input method asks for stay until the next ones.
void LineSpelling::underline()
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(token(Token::Danger, &m_line));
    QList<QInputMethodEvent::Attribute> attributes;
    for (const TextSpan &word : std::as_const(m_wrong))
        attributes += {QInputMethodEvent::TextFormat, static_cast<int>(word.from) - m_line.cursorPosition(), static_cast<int>(word.length), format};
    QInputMethodEvent event({}, attributes);
    QCoreApplication::sendEvent(&m_line, &event);
}

std::optional<TextSpan> LineSpelling::wrongAt(int position) const
{
    const auto found = std::ranges::find_if(m_wrong, [position](TextSpan word) { return word.from <= position && position <= word.from + word.length; });
    return found == m_wrong.end() ? std::nullopt : std::optional(*found);
}

void LineSpelling::offer(TextSpan span, QMenu *menu, QPoint where)
{
    const QString word = m_line.text().mid(span.from, span.length);
    const auto replace = [this, span, word](const QString &by) {
        if (m_line.text().mid(span.from, span.length) != word)
            return; // the text went on meanwhile
        m_line.setSelection(static_cast<int>(span.from), static_cast<int>(span.length));
        m_line.insert(by);
        emit m_line.textEdited(m_line.text()); // somebody did that: whoever keeps what is typed keeps it
    };
    offerSpellings(m_check, word, menu, where, this, replace, [this](const QString &added) { emit wordAdded(added); });
}

/// From the cursor on, and on from the beginning.
void LineSpelling::goToNext()
{
    if (m_wrong.isEmpty())
        return;
    const int from = m_line.hasSelectedText() ? m_line.selectionEnd() : m_line.cursorPosition();
    const auto next = std::ranges::find_if(m_wrong, [from](TextSpan word) { return word.from >= from; });
    const TextSpan word = next == m_wrong.end() ? m_wrong.constFirst() : *next;
    m_line.setSelection(static_cast<int>(word.from), static_cast<int>(word.length));
    offer(word, new QMenu(&m_line), m_line.mapToGlobal(m_line.inputMethodQuery(Qt::ImCursorRectangle).toRect().bottomLeft()));
}

bool LineSpelling::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::InputMethod: m_isComposing = !static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty(); break;
    case QEvent::PaletteChange: underline(); break;
    case QEvent::FocusOut: QMetaObject::invokeMethod(this, &LineSpelling::look, Qt::QueuedConnection); break; // once it has no focus
    case QEvent::KeyPress:
        if (isActive() && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F7) {
            goToNext();
            return true;
        }
        break;
    case QEvent::ContextMenu: {
        const auto &asked = *static_cast<QContextMenuEvent *>(event);
        const bool byKey = asked.reason() == QContextMenuEvent::Keyboard;
        if (const auto word = wrongAt(byKey ? m_line.cursorPosition() : m_line.cursorPositionAt(asked.pos()))) {
            offer(*word, m_line.createStandardContextMenu(), asked.globalPos());
            return true;
        }
        break;
    }
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace untie
