#pragma once

#include "app/schedule/waitingwish.h"

#include <QWidget>

#include <array>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QPlainTextEdit;
class QSpinBox;

namespace untie {

class CandidateModel;
class ClientBook;
class Field;
class ScheduleBook;

/// What somebody waits for: who, what, with whom, on which days, at what times, until when.
class WaitingForm final : public QWidget
{
    Q_OBJECT

public:
    WaitingForm(ScheduleBook &schedule, ClientBook &clients, QWidget *parent);

    /// A new wish, of somebody if that is known.
    void begin(std::optional<ClientId> client);
    void show(const WaitingEntry &entry);
    /// Says why it could not be stored.
    void refuse(const QString &sentence);

signals:
    void saveWanted(const untie::WaitingWish &wish, const QString &clientName);
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeDays();
    void fill(const WaitingWish &wish, const QString &clientName);
    void find();
    void chooseRow(int row);
    void save();
    std::optional<WaitingWish> typed();

    ScheduleBook &m_schedule;
    ClientBook &m_clients;
    WaitingWish m_wish;
    CandidateModel *m_candidates;
    QLineEdit *m_who;
    QListView *m_list;
    QComboBox *m_service;
    QSpinBox *m_minutes;
    QComboBox *m_therapist;
    std::array<QCheckBox *, 7> m_days{}; ///< from Monday
    QLineEdit *m_times;
    QLineEdit *m_until;
    QPlainTextEdit *m_note;
    Field *m_whoField;
    Field *m_timesField;
    Field *m_untilField;
    QLabel *m_trouble;
};

} // namespace untie
