#pragma once

#include "ui/settings/sectionpage.h"

namespace untie {

class PaneHeader;
class SettingRow;

/// Who one is here, what one's account opens, and one's password.
class AccountSection final : public SectionPage
{
    Q_OBJECT

public:
    explicit AccountSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;

private:
    SettingsContext m_context;
    SettingRow *m_lastSignIn;
};

} // namespace untie
