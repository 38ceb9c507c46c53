#include "ui/settings/passwordtries.h"

#include "ui/common/trydelay.h"

namespace untie {

PasswordTries::PasswordTries(QObject *parent)
    : QObject(parent)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        if (--m_secondsToWait <= 0)
            m_second.stop();
        emit changed();
    });
}

void PasswordTries::wrong()
{
    m_secondsToWait = tryDelaySeconds(++m_wrongTries);
    m_second.start();
    emit changed();
}

void PasswordTries::right()
{
    m_wrongTries = 0;
    m_secondsToWait = 0;
    m_second.stop();
    emit changed();
}

} // namespace untie
