#pragma once

#include "app/settings/backupsettingsstore.h"
#include "ui/common/tokens.h"
#include "ui/settings/sectionpage.h"

#include <stop_token>

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace untie {

class BackupListModel;
class EmptyState;
class SettingRow;

/// How it stands with the backups, where they go, and all that there are. Choosing where is for owners.
class BackupSection final : public SectionPage
{
    Q_OBJECT

public:
    explicit BackupSection(const SettingsContext &context, QWidget *parent = nullptr);
    ~BackupSection() override;

    void open() override;
    QList<QWidget *> actions() override;

signals:
    /// To go back to that one: its folder.
    void restoreWanted(const QString &backup);

private:
    QWidget *makePlaces();
    QWidget *makeList();
    QWidget *makeFoot();
    void showOverview();
    void showPlaces();
    void showRun();
    void showFoot();
    void chooseFolder(bool second);
    void save(const BackupSettings &settings, const QString &done);
    void checkAgain();
    void tell(const QString &sentence, Token colour);

    SettingsContext m_context;
    QPushButton *m_now;
    QPushButton *m_stop;
    QProgressBar *m_progress;
    SettingRow *m_state;
    QLabel *m_shield;
    SettingRow *m_first;
    SettingRow *m_second;
    QPushButton *m_ownFolder;
    QPushButton *m_noSecond;
    BackupListModel *m_model;
    QListView *m_list = nullptr;
    QStackedLayout *m_stack = nullptr;
    EmptyState *m_nothing = nullptr;
    QLabel *m_foot = nullptr;
    QPushButton *m_check = nullptr;
    QPushButton *m_restore = nullptr;
    std::stop_source m_checking; ///< of the check that is on its way
    bool m_isChecking = false;
    QString m_verdict; ///< what came of the last thing that was asked for here
    Token m_verdictColour = Token::Text2;
};

} // namespace untie
