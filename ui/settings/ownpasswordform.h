#pragma once

#include "ui/settings/actform.h"

namespace untie {

class PasswordChoice;

/// Changes one's own password.
class OwnPasswordForm final : public ActForm
{
    Q_OBJECT

public:
    explicit OwnPasswordForm(const SettingsContext &context, QWidget *parent = nullptr);

protected:
    void act() override;

private:
    PasswordChoice *m_choice;
};

} // namespace untie
