#include "ui/visits/phrasetyping.h"

#include "ui/visits/phrasepicker.h"

#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace untie {

using namespace Qt::StringLiterals;

PhraseTyping::PhraseTyping(QPlainTextEdit &editor)
    : QObject(&editor)
    , m_editor(editor)
{
    editor.installEventFilter(this);
}

void PhraseTyping::setPhrases(const QList<Phrase> &phrases)
{
    m_phrases = phrases;
}

void PhraseTyping::offer()
{
    if (m_editor.isReadOnly())
        return;
    auto *picker = new PhrasePicker(m_phrases, &m_editor);
    connect(picker, &PhrasePicker::chosen, this, &PhraseTyping::insert);
    picker->openAt(m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()));
}

void PhraseTyping::insert(const Phrase &phrase)
{
    QTextCursor place = m_editor.textCursor();
    place.setPosition(place.selectionEnd()); // what is selected stays
    put(phrase, place, false);
    m_editor.setFocus(Qt::OtherFocusReason);
}

bool PhraseTyping::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || m_editor.isReadOnly())
        return QObject::eventFilter(watched, event);
    const auto &key = *static_cast<QKeyEvent *>(event);
    const bool plain = key.modifiers() == Qt::NoModifier;
    if (key.key() == Qt::Key_Space && key.modifiers() == Qt::ControlModifier) {
        offer();
        return true;
    }
    if (key.key() == Qt::Key_Space && plain)
        return expand(true);
    if (key.key() == Qt::Key_Tab && plain)
        return expand(false) || walk(false);
    if (key.key() == Qt::Key_Backtab)
        return walk(true);
    return QObject::eventFilter(watched, event);
}

/// Whether the key was used. An unknown key's Space is a space as always; its Tab stays, so that it can be mended.
bool PhraseTyping::expand(bool withSpace)
{
    QTextCursor place = m_editor.textCursor();
    if (place.hasSelection())
        return false;
    const auto key = keyBefore(place.block().text(), place.positionInBlock());
    if (!key)
        return false;
    const Phrase *phrase = phraseOf(m_phrases, *key);
    if (!phrase) {
        emit unknownKey(*key);
        return !withSpace;
    }
    place.setPosition(place.position() - static_cast<int>(key->size()) - 1, QTextCursor::KeepAnchor);
    put(*phrase, place, withSpace);
    return true;
}

void PhraseTyping::put(const Phrase &phrase, QTextCursor place, bool withSpace)
{
    const bool hasFields = fieldAfter(phrase.text, 0).has_value();
    place.beginEditBlock();
    place.removeSelectedText();
    const int from = place.position();
    place.insertText(withSpace && !hasFields ? phrase.text + u' ' : phrase.text);
    place.endEditBlock();
    m_editor.setTextCursor(place);
    m_start = m_end = {};
    if (!hasFields)
        return;
    m_end = place;
    m_start = place;
    m_start.setPosition(from);
    m_start.setKeepPositionOnInsert(true);
    select(fieldAfter(m_editor.toPlainText(), from));
}

/// Whether there was a field to go to.
bool PhraseTyping::walk(bool back)
{
    const QTextCursor cursor = m_editor.textCursor();
    const bool inside = !m_end.isNull() && m_start.position() < m_end.position() && cursor.selectionStart() >= m_start.position() && cursor.selectionEnd() <= m_end.position();
    if (!inside)
        return false;
    const QString text = m_editor.toPlainText();
    if (select(back ? fieldBefore(text, cursor.selectionStart()) : fieldAfter(text, cursor.selectionEnd())))
        return true;
    if (back || cursor.position() == m_end.position())
        return false;
    QTextCursor behind = cursor;
    behind.setPosition(m_end.position());
    m_editor.setTextCursor(behind);
    m_start = m_end = {};
    return true;
}

/// Whether it is one of the phrase's.
bool PhraseTyping::select(const std::optional<PhraseField> &field)
{
    if (!field || field->from < m_start.position() || field->from + field->length > m_end.position())
        return false;
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(static_cast<int>(field->from));
    cursor.setPosition(static_cast<int>(field->from + field->length), QTextCursor::KeepAnchor);
    m_editor.setTextCursor(cursor);
    return true;
}

} // namespace untie
