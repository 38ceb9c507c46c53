#pragma once

#include "app/visits/visitsheet.h"

#include <QWidget>

#include <array>

class QLabel;
class QPlainTextEdit;

namespace untie {

class MinutesBox;

/// One part of the note: its letter, its name, a text that grows with what is written.
class NoteSection final : public QWidget
{
    Q_OBJECT

public:
    NoteSection(const QString &letter, const QString &name, QWidget *parent = nullptr);

    QPlainTextEdit &editor() { return *m_editor; }

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void limit();

    QPlainTextEdit *m_editor;
    QLabel *m_tooLong;
};

/// The note: S, O, A and P, one below the other, and how long the visit was.
class NotePane final : public QWidget
{
    Q_OBJECT

public:
    explicit NotePane(VisitSheet &sheet, QWidget *parent = nullptr);

    /// Shows the sheet's note as it is now; forgets what could be undone.
    void renew();
    QPlainTextEdit &editor(VisitSheet::Section section);

private:
    VisitSheet &m_sheet;
    MinutesBox *m_minutes;
    std::array<NoteSection *, 4> m_sections;
    bool m_renewing = false;
};

} // namespace untie
