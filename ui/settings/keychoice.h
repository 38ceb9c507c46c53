#pragma once

#include <QKeySequence>
#include <QPushButton>

namespace untie {

/// A button that shows a key and, once pressed, takes the next one in its place. Escape leaves it as it is, Backspace takes
/// it away.
class KeyChoice final : public QPushButton
{
    Q_OBJECT

public:
    /// `of` is what the key does, for the screen reader.
    explicit KeyChoice(const QString &of, QWidget *parent = nullptr);

    void setKey(const QKeySequence &key);

signals:
    void chosen(const QKeySequence &key); ///< empty: none
    void refused(const QString &sentence);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void listen(bool listening);

    QString m_of;
    QKeySequence m_key;
    bool m_listening = false;
};

} // namespace untie
