#pragma once

#include <QObject>
#include <QTimer>

namespace untie {

/// How often a password was wrong, and how long one has to wait before the next try: as at sign-in. It outlives the
/// place where the password is typed, so that leaving that does not shorten it.
class PasswordTries final : public QObject
{
    Q_OBJECT

public:
    explicit PasswordTries(QObject *parent = nullptr);

    int secondsToWait() const { return m_secondsToWait; }
    void wrong();
    void right();

signals:
    void changed(); ///< each second while one waits

private:
    int m_wrongTries = 0;
    int m_secondsToWait = 0;
    QTimer m_second;
};

} // namespace untie
