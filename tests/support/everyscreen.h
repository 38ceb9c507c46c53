#pragma once

#include "app/clients/client.h"
#include "tests/support/mainwindowdriver.h"
#include "tests/support/testclinic.h"

#include <QList>
#include <QPointer>
#include <QString>

#include <functional>
#include <memory>

namespace untie {

/// Every screen of the program, as each role meets it, in a clinic with one client and a visit.
class EveryScreen final
{
public:
    EveryScreen();
    ~EveryScreen();

    struct Screen
    {
        QString name; ///< "visit"
        QList<Role> roles; ///< who meets it; none: before a clinic is open
        std::function<QWidget *(EveryScreen &)> show; ///< the widget in front, where it is not the window
    };
    static QList<Screen> all();
    /// All of them for everybody: "visit, therapist".
    struct Stop
    {
        QString name;
        Screen screen;
        std::optional<Role> role;
    };
    static QList<Stop> visits();

    /// Goes there and waits until it shows what it asked for; gives what is in front.
    QWidget *show(const Stop &visit);

    MainWindow &window() { return m_untie->window(); }
    Workspace &workspace() { return *window().workspace(); }
    static Client known(); ///< but for the number under which they are kept
    ClientId client() const { return m_client; }
    VisitId visit() const { return m_visit; }
    /// Nobody is signed in any more; the next screen is shown by a window of its own.
    void start();
    /// The words that stand in the records of this clinic, in no language.
    static QStringList words();

private:
    void settle();
    static QString nameOf(Role role);

    TestClinic m_clinic;
    ClientId m_client;
    VisitId m_visit;
    std::unique_ptr<MainWindowDriver> m_untie;
    std::optional<Role> m_role; ///< who is signed in
};

} // namespace untie
