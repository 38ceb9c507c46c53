#pragma once

#include "app/clients/client.h"

#include <QWidget>

class QCheckBox;

namespace untie {

/// In which ways somebody may be reminded of an appointment. Nothing ticked: they were not asked yet.
class ReminderChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderChoice(QWidget *parent = nullptr);

    void choose(const std::optional<ReminderWays> &reminders);
    std::optional<ReminderWays> chosen() const;

signals:
    void touched();

private:
    void exclude(QCheckBox *ticked);

    QCheckBox *m_phone;
    QCheckBox *m_email;
    QCheckBox *m_text;
    QCheckBox *m_none;
};

} // namespace untie
