#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace untie {

/// Above a text that may go on from the visit before: it offers to take that over while nothing is written, and marks what
/// was taken over until it is touched. So the mark is there as well when the visit is opened again.
class CarriedLine final : public QWidget
{
    Q_OBJECT

public:
    CarriedLine(QPlainTextEdit &editor, QWidget *parent = nullptr);

    /// What the visit before said, and its day as people write it. Without a text nothing is offered.
    void setCarried(const QString &text, const QString &day);
    /// It stands there as it was, word for word.
    bool isUntouched() const;

private:
    void renew();

    QPlainTextEdit &m_editor;
    QString m_text;
    QPushButton *m_take;
    QLabel *m_mark;
};

} // namespace untie
