#pragma once

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QSpinBox;

namespace untie {

class CarriedLine;
class VisitSheet;

/// What the client takes along: what to do at home, and when to come again.
class CarePart final : public QWidget
{
    Q_OBJECT

public:
    explicit CarePart(VisitSheet &sheet, QWidget *parent = nullptr);

    QPlainTextEdit &editor() { return *m_homeCare; }
    /// What was given along on the visit before, and its day; no part of this one. May be empty.
    void setLast(const QString &homeCare, const QString &day);
    const CarriedLine &carried() const { return *m_carried; }
    /// Shows the sheet as it is now; forgets what could be undone.
    void renew();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renewWeeks();

    VisitSheet &m_sheet;
    QLabel *m_last;
    QPlainTextEdit *m_homeCare;
    CarriedLine *m_carried;
    QSpinBox *m_weeks;
    QLabel *m_day;
    bool m_renewing = false;
};

} // namespace untie
