#include "ui/visits/spelling.h"

#include "app/visits/speller.h"
#include "ui/common/deliver.h"
#include "ui/common/tokens.h"
#include "ui/visits/spellingcheck.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalBlocker>
#include <QTextBlock>

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// As the state of a line: with words that nobody has answered for yet.
constexpr int waits = 1;

} // namespace

Spelling::Spelling(QPlainTextEdit &editor, SpellingCheck &check)
    : QSyntaxHighlighter(editor.document())
    , m_editor(editor)
    , m_remains(editor)
    , m_check(check)
{
    editor.installEventFilter(this);
    connect(&editor, &QPlainTextEdit::cursorPositionChanged, this, &Spelling::leaveWord);
    connect(&check, &SpellingCheck::answered, this, &Spelling::lookAgain);
    connect(&check, &SpellingCheck::renewed, this, &Spelling::lookAtAll);
}

/// Taking the lines away looks like a change of the text, which whoever listens may not live to hear.
Spelling::~Spelling()
{
    const QSignalBlocker quiet(&m_remains);
    setDocument(nullptr);
}

bool Spelling::isActive() const
{
    return m_check.isOn() && !m_editor.isReadOnly();
}

void Spelling::highlightBlock(const QString &text)
{
    setCurrentBlockState(-1);
    if (!isActive())
        return;
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(token(Token::Danger, &m_editor));
    const QTextCursor cursor = m_editor.textCursor();
    const int typed = m_editor.hasFocus() && cursor.block() == currentBlock() ? cursor.positionInBlock() : -1;
    for (const TextSpan &word : wordsToCheck(text)) {
        if (word.from + word.length == typed) {
            m_typed = currentBlock().blockNumber(); // it may become right yet
            continue;
        }
        const auto right = m_check.isRight(text.mid(word.from, word.length));
        if (!right)
            setCurrentBlockState(waits);
        else if (!*right)
            setFormat(static_cast<int>(word.from), static_cast<int>(word.length), wrong);
    }
}

// Other lines under the words are no other words: the editor does not say that its text changed.

void Spelling::lookAtAll()
{
    const QSignalBlocker quiet(&m_editor);
    rehighlight();
}

/// At the lines whose words were asked for.
void Spelling::lookAgain()
{
    const QSignalBlocker quiet(&m_editor);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.userState() == waits)
            rehighlightBlock(block);
    }
}

/// The cursor left the word that was being typed.
void Spelling::leaveWord()
{
    if (m_typed < 0)
        return;
    const QSignalBlocker quiet(&m_editor);
    const QTextBlock block = document()->findBlockByNumber(std::exchange(m_typed, -1));
    if (block.isValid())
        rehighlightBlock(block);
}

std::optional<Spelling::Wrong> Spelling::wrongAt(int position) const
{
    const QTextBlock block = document()->findBlock(position);
    const QString text = block.text();
    for (const TextSpan &span : wordsToCheck(text)) {
        const int from = block.position() + static_cast<int>(span.from);
        const QString word = text.mid(span.from, span.length);
        if (from <= position && position <= from + span.length && !m_check.isRight(word).value_or(true))
            return Wrong{from, word};
    }
    return std::nullopt;
}

/// From a place on, and on from the beginning.
std::optional<Spelling::Wrong> Spelling::nextWrong(int position) const
{
    std::optional<Wrong> first;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        for (const TextSpan &span : wordsToCheck(text)) {
            const QString word = text.mid(span.from, span.length);
            if (m_check.isRight(word).value_or(true))
                continue;
            const Wrong here{block.position() + static_cast<int>(span.from), word};
            if (here.from >= position)
                return here;
            if (!first)
                first = here;
        }
    }
    return first;
}

void Spelling::replace(const Wrong &wrong, const QString &by)
{
    QTextCursor cursor(document());
    cursor.setPosition(wrong.from);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(wrong.word.size()));
    if (cursor.selectedText() != wrong.word)
        return; // the text went on meanwhile
    cursor.insertText(by);
    m_editor.setTextCursor(cursor);
}

void Spelling::offer(const Wrong &wrong, QMenu *menu, QPoint where)
{
    offerSpellings(m_check, wrong.word, menu, where, this, [this, wrong](const QString &by) { replace(wrong, by); }, [this](const QString &word) { emit wordAdded(word); });
}

void Spelling::goToNext()
{
    const auto wrong = nextWrong(m_editor.textCursor().selectionEnd());
    if (!wrong)
        return;
    QTextCursor cursor = m_editor.textCursor();
    cursor.setPosition(wrong->from);
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, static_cast<int>(wrong->word.size()));
    m_editor.setTextCursor(cursor);
    offer(*wrong, new QMenu(&m_editor), m_editor.viewport()->mapToGlobal(m_editor.cursorRect().bottomLeft()));
}

bool Spelling::eventFilter(QObject *watched, QEvent *event)
{
    if (!qobject_cast<QPlainTextEdit *>(watched)) // the last that one hears of an editor is that it lost the focus
        return false;
    if (event->type() == QEvent::PaletteChange)
        lookAtAll();
    if (!isActive())
        return QSyntaxHighlighter::eventFilter(watched, event);
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F7) {
        goToNext();
        return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        const auto &asked = *static_cast<QContextMenuEvent *>(event);
        const QPoint inside = m_editor.viewport()->mapFrom(&m_editor, asked.pos());
        const bool byKey = asked.reason() == QContextMenuEvent::Keyboard;
        if (const auto wrong = wrongAt(byKey ? m_editor.textCursor().position() : m_editor.cursorForPosition(inside).position())) {
            offer(*wrong, m_editor.createStandardContextMenu(asked.pos()), asked.globalPos());
            return true;
        }
    }
    if (event->type() == QEvent::FocusOut)
        leaveWord();
    return QSyntaxHighlighter::eventFilter(watched, event);
}

void offerSpellings(SpellingCheck &check, const QString &word, QMenu *menu, QPoint where, QObject *context, const std::function<void(const QString &)> &replace,
                    const std::function<void(const QString &)> &learned)
{
    menu->setObjectName(u"spelling"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    deliver(check.suggestions(word), menu, [&check, word, menu, where, context, replace, learned](const QStringList &suggestions) {
        QAction *before = menu->actions().value(0);
        const auto add = [menu, before](const QString &name) {
            auto *action = new QAction(QString(name).replace(u'&', u"&&"_s), menu);
            menu->insertAction(before, action);
            return action;
        };
        for (const QString &suggestion : suggestions)
            QObject::connect(add(suggestion), &QAction::triggered, context, [replace, suggestion] { replace(suggestion); });
        if (suggestions.isEmpty())
            add(Spelling::tr("No suggestion"))->setEnabled(false);
        menu->insertSeparator(before);
        //: %1 is a word that the dictionary does not know
        QObject::connect(add(Spelling::tr("Add “%1” to the clinic’s words").arg(word)), &QAction::triggered, context, [&check, word, learned] {
            check.learn(word);
            learned(word);
        });
        if (before)
            menu->insertSeparator(before);
        menu->popup(where);
        if (!before)
            menu->setActiveAction(menu->actions().constFirst());
    });
}

} // namespace untie
