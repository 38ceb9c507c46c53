#pragma once

#include "ui/settings/inlinecard.h"

#include <QString>

class QLabel;
class QPushButton;

namespace untie {

class DocumentOutlet;

/// A password that somebody was given, shown this once: to be read out, copied or printed. It wipes what it held.
class HandOver final : public InlineCard
{
    Q_OBJECT

public:
    /// `password` is wiped with this card.
    HandOver(const QString &clinicName, const QString &person, const QString &password, QWidget *parent = nullptr);
    ~HandOver() override;

    void start();

signals:
    void closed();
    void printed(); ///< it left the screen

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void print();
    void tell(const QString &sentence, bool trouble);

    QString m_clinicName;
    QString m_person;
    QString m_password;
    DocumentOutlet *m_outlet;
    QLabel *m_shown;
    QLabel *m_message;
    QPushButton *m_done;
};

} // namespace untie
