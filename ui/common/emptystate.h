#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace untie {

/// What an empty list says: an icon, one sentence, one button. It stands where the first row would.
class EmptyState final : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(const QString &iconName, const QString &sentence, QWidget *parent = nullptr);

    void setSentence(const QString &sentence);
    /// The one thing to do next; empty hides the button.
    void setAction(const QString &text);
    QPushButton *button() const { return m_button; }

signals:
    void actionChosen();

private:
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace untie
