#pragma once

#include "app/visits/treatment.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QSpinBox;
class QToolButton;

namespace untie {

class Overrides;
class SegmentedControl;
class TreatmentPlaces;
class VisitSheet;

/// One treatment: a line or two that say all of it, and open to be changed. Where a caution speaks against it, it says so and
/// asks why one goes on.
class TreatmentRow final : public QWidget
{
    Q_OBJECT

public:
    TreatmentRow(VisitSheet &sheet, const TreatmentPlaces &places, Overrides &overrides, const Treatment &treatment, QWidget *parent = nullptr);

    TreatmentId id() const { return m_treatment.id; }
    QLineEdit &response() { return *m_response; }
    /// Shows it as it is now.
    void renew(const Treatment &treatment);
    bool isOpen() const;
    void setOpen(bool open);
    /// To the first thing to fill in.
    void focusFirst();

signals:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeFields();
    QWidget *makeWarning();
    void judge();
    void change(const Treatment &treatment, int gesture = 0);
    void showSummary();
    void showPlace();

    VisitSheet &m_sheet;
    const TreatmentPlaces &m_places;
    Overrides &m_overrides;
    Treatment m_treatment;
    int m_writing = 1; ///< what is typed in one go is undone as one

    QLabel *m_technique;
    QLabel *m_summary;
    QToolButton *m_remove;
    QWidget *m_fields;
    QPushButton *m_where;
    QMenu *m_menu;
    QSpinBox *m_minutes;
    SegmentedControl *m_pressure;
    QLineEdit *m_response;
    QWidget *m_warning;
    QLabel *m_verdict;
    QWidget *m_reasonPart;
    QLineEdit *m_reason;
};

} // namespace untie
