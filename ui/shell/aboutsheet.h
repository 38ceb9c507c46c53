#pragma once

#include "ui/common/overlay.h"

class QPushButton;

namespace untie {

/// What the program is: its version, what it is made of, and under which licences.
class AboutSheet final : public Overlay
{
    Q_OBJECT

public:
    explicit AboutSheet(QWidget *over);

    void open();
    /// What a report of a fault should name: the program, its parts and the system, each with its version.
    static QString versions();

protected:
    QRect cardIn(QSize window) const override;

private:
    QPushButton *m_copy;
};

} // namespace untie
