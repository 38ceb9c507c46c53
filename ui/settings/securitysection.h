#pragma once

#include "app/common/result.h"
#include "app/security/auditcheck.h"
#include "ui/settings/sectionpage.h"

#include <QTimer>

class QPushButton;
class QSpinBox;

namespace untie {

class ChainCheck;
class SegmentedControl;
class SettingRow;

/// What keeps the record safe on this computer, and whether it is as it should be. For owners.
class SecuritySection final : public SectionPage
{
    Q_OBJECT

public:
    explicit SecuritySection(const SettingsContext &context, QWidget *parent = nullptr);
    ~SecuritySection() override;

    void open() override;

signals:
    void lockMinutesChosen(int minutes);
    void peopleHiddenChosen(bool hidden);

private:
    void makeLock();
    void makePeople();
    void makeState();
    void makeRetention();
    void storeMinutes();
    void storeYears();
    void showKeyring();
    void checked(const Result<AuditCheck> &check, const QList<PersonId> &strangers);

    SettingsContext m_context;
    SettingRow *m_lock;
    SettingRow *m_people;
    SettingRow *m_retention;
    SettingRow *m_keyring;
    SettingRow *m_moments;
    SettingRow *m_audit;
    SettingRow *m_program;
    QSpinBox *m_minutes = nullptr;
    QSpinBox *m_years = nullptr;
    QTimer m_yearsLater; ///< likewise
    int m_storedYears = -1; ///< -1: not known yet
    SegmentedControl *m_shown = nullptr;
    QPushButton *m_checkAll = nullptr;
    ChainCheck *m_check;
    QTimer m_later; ///< what was chosen is stored once it stays
    int m_stored = 0; ///< 0: not known yet
};

} // namespace untie
