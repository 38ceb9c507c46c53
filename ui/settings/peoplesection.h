#pragma once

#include "app/common/result.h"
#include "app/people/staff.h"
#include "app/settings/letterhead.h"
#include "ui/schedule/schedulesetup.h"
#include "ui/settings/sectionpage.h"

#include <QPointer>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace untie {

class AddForm;
class InlineCard;
class LeftBehind;
class PaneHeader;
class PersonRow;
class SettingRow;

/// Who works here, what they may open, and the recovery sheet. For owners.
class PeopleSection final : public SectionPage
{
    Q_OBJECT

public:
    explicit PeopleSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;
    QList<QWidget *> actions() override;

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Answer
    {
        QList<StaffMember> members;
        QString clinicName;
        Letterhead letterhead;
        ScheduleSetup setup;
        QList<DayEntry> leftBehind; ///< booked with whoever works here no more
    };
    static Result<Answer> read(Database &database, const ClinicFolder &folder);
    QWidget *makeRecovery();
    void answered(const Result<Answer> &answer);
    void showMembers();
    void toggle(PersonRow &row, bool open);
    void add();
    /// The one card that is open, under `above`; null: at the head of the list.
    void put(InlineCard *card, QWidget *above);
    void close();
    /// Before another one: a sheet that is given up is called out. False while something is being done in the open one.
    bool giveUp();
    void done(const QString &sentence);
    void handOver(const Person &person, const std::shared_ptr<Secret> &password, QWidget *above);
    void showSheet();
    void newSheet();

    SettingsContext m_context;
    bool m_trusted;
    Answer m_answer;
    quint64 m_question = 0;

    PaneHeader *m_head;
    QPushButton *m_add;
    QLabel *m_trouble;
    QVBoxLayout *m_column = nullptr; ///< all that scrolls
    QVBoxLayout *m_list = nullptr;   ///< the rows, with the card that is open
    QList<PersonRow *> m_rows;
    LeftBehind *m_leftBehind;
    SettingRow *m_recovery = nullptr;
    QPushButton *m_showSheet = nullptr;
    QPointer<InlineCard> m_card;
    QPointer<InlineCard> m_adding; ///< stays with what was typed until it is done or backed out of
    QPointer<PersonRow> m_opened;
};

} // namespace untie
