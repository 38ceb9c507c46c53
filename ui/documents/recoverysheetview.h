#pragma once

#include "app/documents/recoverysheetpage.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace untie {

class DocumentOutlet;
class DocumentView;
class SegmentedControl;

/// A recovery sheet as it will lie on paper, to look at, to print and to keep as PDF. Nothing of it is written anywhere
/// but where the person asks for it. It wipes the letters when it goes.
class RecoverySheetView final : public QWidget
{
    Q_OBJECT

public:
    explicit RecoverySheetView(QWidget *parent = nullptr);
    ~RecoverySheetView() override;

    /// Takes the letters over, to wipe them.
    void show(RecoverySheetText sheet);
    void forget();
    void print();
    void saveAsPdf();
    /// Whether this sheet was printed or saved since it is shown.
    bool isKept() const { return m_kept; }

signals:
    void kept(); ///< printed or saved

private:
    void layOut();
    Document laidOut(Paper paper) const;
    void tell(const QString &sentence, bool trouble);

    RecoverySheetText m_sheet;
    bool m_kept = false;
    DocumentOutlet *m_outlet;
    DocumentView *m_view;
    SegmentedControl *m_paper;
    QPushButton *m_print;
    QPushButton *m_save;
    QLabel *m_message;
};

} // namespace untie
