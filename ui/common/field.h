#pragma once

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;

namespace untie {

/// A caption above, something to fill in, and below it one sentence when what stands there cannot be.
class Field final : public QWidget
{
    Q_OBJECT

public:
    Field(const QString &caption, QWidget *editor, QWidget *parent = nullptr);

    QWidget *editor() const { return m_editor; }

    /// A sentence marks the editor and is told to the screen reader; an empty one takes it away. It goes by itself when
    /// the text of a line or note is changed.
    void setProblem(const QString &sentence);
    QString problem() const;
    /// Shows the sentence and leads there; false, so that a step can say it is not done in the same breath.
    bool complain(const QString &sentence);

    /// One sentence that helps, in the place of a problem while there is none.
    void setHint(const QString &sentence);

private:
    void showSentence();

    QLabel *m_caption;
    QWidget *m_editor;
    QLabel *m_below;
    QString m_problem;
    QString m_hint;
};

inline constexpr int mostTyped = 20'000; ///< letters of a line whose real limit is told and not cut

/// A line that no text can break: at most `letters`.
QLineEdit *newLineEdit(int letters = 200, QWidget *parent = nullptr);

/// Several lines of plain text. Tab leaves it; it grows with its text from `lines` on, up to `mostLines`.
QPlainTextEdit *newNoteEdit(int lines = 3, int mostLines = 12, QWidget *parent = nullptr);

/// A paste into it of more letters than these is not done but told, with its length: it would stop the window for minutes.
/// Nothing is lost, it still is where it was copied from.
void limitPastes(QPlainTextEdit *noteEdit, qsizetype letters, std::function<void(qsizetype)> refused);

/// Whether a field shows a problem: the style draws its border so.
void setProblemShown(QWidget *editor, bool shown);
bool isProblemShown(const QWidget *editor);

} // namespace untie
