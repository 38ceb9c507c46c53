#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace untie {

class Figure;

/// What stands there before any clinic was opened on this computer.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(const Figure &figure, QWidget *parent = nullptr);

    /// Something takes a moment: says what, and lets nothing be pressed.
    void showBusy(const QString &sentence);
    /// Says why nothing was opened; empty: nothing is wrong.
    void showTrouble(const QString &sentence);

signals:
    void setUpWanted(); ///< a new one
    void sampleWanted();
    void clinicWanted(); ///< one that is there already
    void recoveryWanted(); ///< one, by its recovery sheet
    void restoreWanted();  ///< one, from a backup

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChoices();
    void setChoosable(bool choosable);

    QWidget *m_picture;
    QPushButton *m_setUp = nullptr;
    QPushButton *m_sample = nullptr;
    QPushButton *m_open = nullptr;
    QPushButton *m_sheet = nullptr;
    QPushButton *m_restore = nullptr;
    QLabel *m_message = nullptr;
};

} // namespace untie
