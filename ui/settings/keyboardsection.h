#pragma once

#include "ui/common/acts.h"
#include "ui/settings/sectionpage.h"

#include <QHash>

class QLayout;
class QPushButton;

namespace untie {

class KeyChoice;
class SettingRow;

/// Which key does what, to be chosen; it counts for this computer.
class KeyboardSection final : public SectionPage
{
    Q_OBJECT

public:
    explicit KeyboardSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;

private:
    void addRow(Act act, QLayout *column);
    void choose(Act act, const QKeySequence &key);
    void renew();

    struct Row
    {
        SettingRow *row;
        KeyChoice *key;
        QPushButton *reset;
    };
    QHash<Act, Row> m_rows;
    QPushButton *m_resetAll;
};

} // namespace untie
