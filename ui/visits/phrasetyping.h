#pragma once

#include "app/visits/phrase.h"

#include <QObject>
#include <QTextCursor>

#include <optional>

class QPlainTextEdit;

namespace untie {

/// Lets a text be written with phrases. `.key` and Space or Tab becomes the phrase, in one step that Ctrl+Z takes back;
/// Tab and Shift+Tab then walk its fields, and the last Tab goes behind it. Ctrl+Space opens a list of all.
/// A phrase is put in at the cursor and never in the place of anything but its own key.
class PhraseTyping final : public QObject
{
    Q_OBJECT

public:
    /// A child of the editor.
    explicit PhraseTyping(QPlainTextEdit &editor);

    /// In force, see inForce().
    void setPhrases(const QList<Phrase> &phrases);
    void insert(const Phrase &phrase);
    /// Opens the list.
    void offer();

signals:
    /// There is no phrase of that key; the text was left as it is.
    void unknownKey(const QString &key);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool expand(bool withSpace);
    bool walk(bool back);
    void put(const Phrase &phrase, QTextCursor place, bool withSpace);
    bool select(const std::optional<PhraseField> &field);

    QPlainTextEdit &m_editor;
    QList<Phrase> m_phrases;
    QTextCursor m_start; ///< of the phrase whose fields are walked; null: none
    QTextCursor m_end;
};

} // namespace untie
