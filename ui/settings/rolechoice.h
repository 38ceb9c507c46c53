#pragma once

#include "app/security/session.h"

#include <QWidget>

class QButtonGroup;

namespace untie {

/// What somebody is here, each with what it opens.
class RoleChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit RoleChoice(Role role, QWidget *parent = nullptr);

    Role role() const;

signals:
    void chosen();

private:
    void leadTabToChosen();

    QButtonGroup *m_roles;
};

} // namespace untie
