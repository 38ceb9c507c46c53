#pragma once

#include "ui/today/todaycontents.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QVBoxLayout;

namespace untie {

class ActSet;
class Atlas;
class Figure;
class HistoryMap;
class PointListModel;

/// Who comes next: when and where, what to know before hands go on skin, what was left open, and the way on. In a low
/// window the last note goes first, then the points that hurt least.
class NextCard final : public QWidget
{
    Q_OBJECT

public:
    /// `figure` and `atlas` live longer; null where visits are not for whoever is here.
    NextCard(const Figure *figure, const Atlas *atlas, QWidget *parent = nullptr);

    void show(const TodayContents &contents, const QDateTime &now);
    void join(ActSet &acts);
    QSize sizeHint() const override; ///< what stands there in any case; more room is used
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    void startWanted(const untie::Appointment &appointment);
    void arrivedWanted(const untie::Appointment &appointment, const QString &clientName);
    void clientWanted(untie::ClientId client);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showHistory(const TodayContents &contents);
    void fit();

    const Figure *m_figure;
    const Atlas *m_atlas;
    DayEntry m_entry;
    QLabel *m_when;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_alerts;
    QLabel *m_openHead;
    PointListModel *m_pointModel;
    QListView *m_points;
    QLabel *m_noteHead;
    QLabel *m_note;
    QPushButton *m_start;
    QPushButton *m_arrived;
    QPushButton *m_open;
    QWidget *m_card = nullptr;
    HistoryMap *m_body = nullptr;
    QVBoxLayout *m_words = nullptr;
    bool m_hasBody = false;
    int m_least = 0; ///< px of height, without what goes in a low window
    QString m_lastReason; ///< what brought the client last time
    QString m_openOn;     ///< "Left open on 3 Nov"
};

} // namespace untie
