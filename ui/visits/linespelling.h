#pragma once

#include "app/visits/notewords.h"

#include <QList>
#include <QObject>

#include <optional>

class QLineEdit;
class QMenu;

namespace untie {

class SpellingCheck;

/// What Spelling does for a text, for prose that is typed in one line: wrong words are underlined, but not the one that is
/// being typed; the context menu and F7 say what may be meant.
class LineSpelling final : public QObject
{
    Q_OBJECT

public:
    /// A child of the line. `check` lives longer.
    LineSpelling(QLineEdit &line, SpellingCheck &check);

    /// What is underlined now.
    const QList<TextSpan> &wrong() const { return m_wrong; }

signals:
    /// Somebody says that a word is right, for the whole clinic.
    void wordAdded(const QString &word);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isActive() const;
    void look();
    void underline();
    std::optional<TextSpan> wrongAt(int position) const;
    void goToNext();
    void offer(TextSpan span, QMenu *menu, QPoint where);

    QLineEdit &m_line;
    SpellingCheck &m_check;
    QList<TextSpan> m_wrong;
    bool m_isComposing = false; ///< an input method has letters that are not text yet
};

} // namespace untie
