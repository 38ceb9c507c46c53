#pragma once

#include "app/storage/storagethread.h"
#include "tests/support/testclinic.h"
#include "tests/support/testdatabase.h"
#include "ui/clients/clientbook.h"
#include "ui/keeping/backupkeeper.h"
#include "ui/settings/settingspage.h"

#include <memory>

namespace untie {

/// The settings over a real clinic, for whoever signs in.
class SettingsFixture final
{
public:
    /// Signs the owner in; `role` is what the screen takes them for, `trust` what it thinks of the keyring,
    /// `older` a vault that is from another moment.
    explicit SettingsFixture(const TestClinic &clinic, Role role = Role::Owner, KeyringTrust trust = KeyringTrust::Trusted, std::optional<Vault> older = {})
    {
        const auto opened = m_storage.open([&clinic]() -> Result<OpenClinic> { return clinic.open(); });
        m_session = orFail(opened.result());
        m_session.role = role;
        m_session.keyring = trust;
        m_session.olderVault = older;
        m_clients = std::make_unique<ClientBook>(m_storage);
        m_clients->load();
        if (!QTest::qWaitFor([this] { return m_clients->isLoaded(); }))
            qFatal("the clients cannot be read");
        m_backups = std::make_unique<BackupKeeper>(m_storage, clinic.folder());
        m_page = std::make_unique<SettingsPage>(SettingsContext{m_storage, m_session, *m_clients, *m_backups});
        m_page->resize(1200, 800);
        m_page->show();
        m_page->activateWindow();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the window does not come up");
    }

    SettingsPage &page() { return *m_page; }
    StorageThread &storage() { return m_storage; }
    ClientBook &clients() { return *m_clients; }
    BackupKeeper &backups() { return *m_backups; }
    const Session &session() const { return m_session; }
    /// Does something on the storage thread and waits for it.
    template <class Job>
    auto run(Job job)
    {
        return orFail(m_storage.run(std::move(job)).result());
    }

private:
    StorageThread m_storage;
    Session m_session;
    std::unique_ptr<ClientBook> m_clients;
    std::unique_ptr<BackupKeeper> m_backups;
    std::unique_ptr<SettingsPage> m_page;
};

} // namespace untie
