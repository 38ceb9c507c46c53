#pragma once

#include "app/visits/notewords.h"

#include <QSyntaxHighlighter>

#include <functional>
#include <optional>

class QMenu;
class QPlainTextEdit;

namespace untie {

class SpellingCheck;

/// Underlines in a text that can be written in what is not spelled right: only lines that were changed are looked at, and
/// not the word that is still being typed. The context menu says what may be meant; F7 goes to the next word and opens it.
class Spelling final : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    /// A child of the editor's document. `check` lives longer.
    Spelling(QPlainTextEdit &editor, SpellingCheck &check);
    ~Spelling() override;

signals:
    /// Somebody says that a word is right, for the whole clinic.
    void wordAdded(const QString &word);

protected:
    void highlightBlock(const QString &text) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    /// A wrong word, and where it stands in the whole text.
    struct Wrong
    {
        int from = 0;
        QString word;
    };
    bool isActive() const;
    std::optional<Wrong> wrongAt(int position) const;
    std::optional<Wrong> nextWrong(int position) const;
    void lookAtAll();
    void lookAgain();
    void leaveWord();
    void goToNext();
    void offer(const Wrong &wrong, QMenu *menu, QPoint where);
    void replace(const Wrong &wrong, const QString &by);

    QPlainTextEdit &m_editor;
    QObject &m_remains; ///< what is left of the editor when its document goes, and this with it
    SpellingCheck &m_check;
    int m_typed = -1; ///< the block in which a word is being typed
};

/// What may be done about a wrong word, above what else a menu has, as soon as the dictionaries have answered; it opens then.
/// The menu deletes itself. `learned` is called when the word is right from now on, both while `context` is there.
void offerSpellings(SpellingCheck &check, const QString &word, QMenu *menu, QPoint where, QObject *context, const std::function<void(const QString &)> &replace,
                    const std::function<void(const QString &)> &learned);

} // namespace untie
