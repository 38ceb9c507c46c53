#pragma once

#include "ui/intake/intakerecord.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace untie {

/// The versions of an intake, and what differs between any two of them, side by side.
class VersionPane final : public QWidget
{
    Q_OBJECT

public:
    explicit VersionPane(QWidget *parent = nullptr);

    void show(const IntakeRecord &record);

private:
    QString nameOf(const Intake &version) const;
    void compare();

    IntakeRecord m_record;
    QWidget *m_list = nullptr;
    QWidget *m_compare;
    QComboBox *m_older;
    QComboBox *m_newer;
    QWidget *m_table = nullptr;
};

} // namespace untie
