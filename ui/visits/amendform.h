#pragma once

#include "app/visits/noteentry.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace untie {

class Field;

/// Words of the note that are selected, or none.
struct NoteSelection
{
    std::optional<NotePart> part = {};
    int position = 0;
    QString words = {};
};

/// What is added to a signed note while it is being written: an addendum, a correction of selected words, the client's
/// disagreement, or why the visit is void. Esc puts it away.
class AmendForm final : public QWidget
{
    Q_OBJECT

public:
    explicit AmendForm(QWidget *parent = nullptr);

    void start(EntryKind kind, const NoteSelection &selection);
    /// Other words were selected: a correction strikes these.
    void take(const NoteSelection &selection);
    void stop();
    bool isOpen() const { return m_open; }
    Amendment amendment() const;
    void complain(const QString &sentence);
    void setBusy(bool busy);
    QPlainTextEdit &editor() { return *m_text; }
    QLineEdit &reason() { return *m_reason; }

signals:
    void signRequested();
    void stopped();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void renewStruck();

    bool m_open = false;
    EntryKind m_kind = EntryKind::Addendum;
    NoteSelection m_selection;
    QLabel *m_head;
    QLabel *m_struck;
    Field *m_textField;
    QPlainTextEdit *m_text;
    Field *m_reasonField;
    QLineEdit *m_reason;
    QLabel *m_trouble;
    QPushButton *m_sign;
};

} // namespace untie
