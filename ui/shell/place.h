#pragma once

#include "app/common/id.h"
#include "ui/settings/settingssection.h"

#include <QDate>

namespace untie {

/// Where somebody is in the open clinic: what the window remembers of a workspace that is locked. Numbers, nothing that
/// was read or typed.
struct Place
{
    enum class Page { Today, Clients, Schedule, Client, Form, Intake, IntakeForm, NewVisit, Visit, Summary, Settings };
    Page page = Page::Today;
    ClientId client = {}; ///< whose page it is; of the form of a new client: none
    VisitId visit = {};   ///< of the client's page: the one that is chosen
    SettingsSection section = SettingsSection::Account;
    QDate day = {}; ///< of the schedule

    bool operator==(const Place &) const = default;
};

} // namespace untie
