#pragma once

#include "app/documents/passwordslip.h"
#include "ui/documents/printmemory.h"
#include "ui/settings/inlinecard.h"

#include <QString>

class QLabel;
class QPushButton;

namespace untie {

class DocumentOutlet;

/// A password that somebody was given, shown this once: to be read out, copied or printed, on the clinic's own paper. It wipes
/// what it held.
class HandOver final : public InlineCard
{
    Q_OBJECT

public:
    /// The password on the slip is wiped with this card.
    HandOver(const PasswordSlipText &slip, const Letterhead &letterhead, const PrintMemory &memory, QWidget *parent = nullptr);
    ~HandOver() override;

    void start();

signals:
    void closed();
    void printed(); ///< it left the screen

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    Document laidOut(Paper paper) const;
    void print();
    void tell(const QString &sentence, bool trouble);

    PasswordSlipText m_slip;
    Letterhead m_letterhead;
    PrintMemory m_memory;
    Paper m_paper; ///< the one it is printed on next
    DocumentOutlet *m_outlet;
    QLabel *m_shown;
    QLabel *m_message;
    QPushButton *m_done;
};

} // namespace untie
