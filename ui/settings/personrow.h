#pragma once

#include "app/people/staff.h"

#include <QAbstractButton>

namespace untie {

/// Somebody who works here: who, what they are, when they signed in last. Pressed, it opens what can be done about them.
class PersonRow final : public QAbstractButton
{
    Q_OBJECT

public:
    /// `own`: who is signed in. One that does not open only shows.
    PersonRow(const StaffMember &member, bool own, bool opens, QWidget *parent = nullptr);

    const StaffMember &member() const { return m_member; }
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString facts() const;

    StaffMember m_member;
    bool m_own;
    bool m_opens;
};

} // namespace untie
