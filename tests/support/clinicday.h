#pragma once

#include "tests/support/mainwindowdriver.h"

#include <QList>
#include <QRandomGenerator>
#include <QString>

#include <functional>

namespace untie {

/// How much is done on a day.
struct DayPlan
{
    int visits = 4;
    int searches = 20; ///< typed, letter by letter
    int newClients = 1;
    int locks = 1;
};

/// Days at a clinic, through the real window: clients are looked for, added and changed, visits are written, looked at and left,
/// the window is locked in the middle of things. What is done in which order, for whom and with which words comes from a seed
/// alone, so that a day on which something went wrong can be had again.
class ClinicDay final
{
public:
    /// Somebody who may see records has signed in.
    ClinicDay(MainWindowDriver &untie, QString password, quint32 seed);

    /// One day. The act that did not do what it promises, and what was missed; empty: all did.
    QString run(const DayPlan &plan);

    int visitsWritten() const { return m_visits; }

private:
    bool search();
    bool addClient();
    bool changeClient();
    bool writeVisit();
    bool lookBack();
    bool lock();
    bool openSomebody();
    bool must(bool done, const QString &what); ///< keeps what was missed
    bool comes(const std::function<bool()> &condition, const QString &what);
    QString anyWords(int most);

    MainWindowDriver &m_untie;
    QString m_password;
    QRandomGenerator m_random;
    QStringList m_names; ///< of clients that were added
    int m_visits = 0;
    QString m_missed;
};

} // namespace untie
