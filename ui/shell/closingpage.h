#pragma once

#include "app/common/result.h"

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace untie {

class BackupKeeper;

/// The last thing that the window shows when work ends with a backup: how far it is, and the way out without it.
class ClosingPage final : public QWidget
{
    Q_OBJECT

public:
    explicit ClosingPage(QWidget *parent = nullptr);

    /// Makes the backup that is due, and shows itself through shown() once it is clear that one is.
    void backUp(BackupKeeper &keeper);

signals:
    void shown();
    /// Nothing is left to wait for: it is made, not due, or not wanted.
    void done();

private:
    void begin();
    void showTrouble(const Error &error);

    BackupKeeper *m_keeper = nullptr; ///< the one that is at it; it outlives the signals it sends
    QLabel *m_title;
    QLabel *m_sentence;
    QProgressBar *m_progress;
    QPushButton *m_again;
    QPushButton *m_without;
};

} // namespace untie
