#pragma once

#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace untie {

class KeyWork;

/// How far the encryption of the record has come; not there while there is none.
class KeyWorkBar final : public QWidget
{
    Q_OBJECT

public:
    explicit KeyWorkBar(KeyWork &work, QWidget *parent = nullptr);

private:
    void renew();

    KeyWork &m_work;
    QLabel *m_words;
    QProgressBar *m_progress;
    QPushButton *m_takeBack;
    QPushButton *m_again;
};

} // namespace untie
