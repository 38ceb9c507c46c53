#pragma once

#include "ui/settings/sectionpage.h"

#include <QPointer>

class QPushButton;
class QVBoxLayout;

namespace untie {

class InlineCard;
class SettingRow;

/// Who one is here, what one's account opens, and one's password.
class AccountSection final : public SectionPage
{
    Q_OBJECT

public:
    explicit AccountSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;

private:
    void changePassword();

    SettingsContext m_context;
    SettingRow *m_lastSignIn;
    SettingRow *m_password;
    QPushButton *m_change;
    QVBoxLayout *m_column = nullptr;
    QPointer<InlineCard> m_card; ///< while the password is being changed
};

} // namespace untie
