#pragma once

#include <QTimer>
#include <QWidget>

#include <functional>

class QShortcut;

namespace untie {

/// Says at the bottom of its parent what was done, and offers to undo it, for eight seconds; it stays while the pointer
/// is on it or the focus in it. There is one at a time: a new message takes the place of the one before.
class Toast final : public QWidget
{
    Q_OBJECT

public:
    explicit Toast(QWidget *over);

    /// Without `undo` it only tells. Undo acts once and hides it.
    void say(const QString &what, std::function<void()> undo = {});
    void dismiss();
    QString text() const { return m_what; }

    /// Time it stays, in milliseconds.
    void setStay(int milliseconds) { m_timer.setInterval(milliseconds); }

    QSize sizeHint() const override;

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();
    void takeBack();
    void hold(bool held);

    QString m_what;
    std::function<void()> m_undo;
    QWidget *m_button;
    QShortcut *m_key;
    QTimer m_timer;
};

} // namespace untie
