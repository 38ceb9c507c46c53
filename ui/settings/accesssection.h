#pragma once

#include "ui/common/tokens.h"
#include "ui/settings/accessreader.h"
#include "ui/settings/sectionpage.h"

class QLabel;
class QListView;
class QProgressBar;
class QPushButton;
class QStackedLayout;

namespace untie {

class AccessExport;
class AccessFilterBar;
class AccessListModel;
class AuditCheck;
class ChainCheck;
class EmptyState;
class PaneHeader;

/// The record of access: who did what, when, with whose record. For owners.
class AccessSection final : public SectionPage
{
    Q_OBJECT

public:
    explicit AccessSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;
    QList<QWidget *> actions() override;
    /// Who had to do with a client, and nothing else.
    void showClient(ClientId client);

private:
    QWidget *makeList();
    QWidget *makeFoot();
    void showMonths(const QList<QDate> &months);
    void begin();
    void askMore();
    void answered(const Result<AccessPage> &page);
    void showAnswer();
    void checked(const Result<AuditCheck> &check, const QList<PersonId> &strangers);
    void chooseFile();
    void showFoot();
    void tell(const QString &sentence, Token colour);
    void stop();

    SettingsContext m_context;
    AccessListModel *m_model;
    ChainCheck *m_check;
    AccessExport *m_export;
    AuditFeed m_rest; ///< where the list goes on
    RecordNames m_people;
    quint64 m_question = 0; ///< the newest list that was begun; answers to older ones are dropped
    qsizetype m_wanted = 0; ///< lines that the list should have before it waits to be scrolled
    bool m_searching = false;

    PaneHeader *m_head;
    QPushButton *m_checkButton;
    QPushButton *m_monthButton;
    QPushButton *m_exportButton;
    AccessFilterBar *m_filter;
    QListView *m_list = nullptr;
    QStackedLayout *m_stack = nullptr;
    QLabel *m_message = nullptr; ///< reading, or why it cannot be shown
    EmptyState *m_nothing = nullptr;
    QLabel *m_foot = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QString m_verdict;
    Token m_verdictColour = Token::Text3;
};

} // namespace untie
