#pragma once

#include <QSpinBox>

namespace untie {

class VisitSheet;

/// How long the visit is, in minutes; shown and written in the sheet.
class MinutesBox final : public QSpinBox
{
    Q_OBJECT

public:
    explicit MinutesBox(VisitSheet &sheet, QWidget *parent = nullptr);

    /// Shows the sheet's minutes as they are now.
    void renew();

protected:
    void focusInEvent(QFocusEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    VisitSheet &m_sheet;
    int m_writing = 1; ///< what is typed in one go is undone as one
};

} // namespace untie
