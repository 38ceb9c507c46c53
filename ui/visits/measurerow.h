#pragma once

#include "app/visits/measure.h"

#include <QWidget>

class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace untie {

class ElidedLabel;
class TreatmentPlaces;
class VisitSheet;

/// One measure in one line: what was measured, with a menu that changes how, and its values before and after.
class MeasureRow final : public QWidget
{
    Q_OBJECT

public:
    MeasureRow(VisitSheet &sheet, const TreatmentPlaces &places, const Measure &measure, QWidget *parent = nullptr);

    MeasureId id() const { return m_measure.id; }
    /// Shows it as it is now; what is being typed stays as it is typed.
    void renew(const Measure &measure);
    /// To the first value to fill in.
    void focusFirst();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    using Value = std::optional<int> Measure::*;
    QLineEdit *makeValue(const QString &name, const QString &objectName, Value value);
    void read(QLineEdit &edit, Value value);
    void fillMenu();
    void showName();
    QString name() const;

    VisitSheet &m_sheet;
    const TreatmentPlaces &m_places;
    Measure m_measure;
    int m_writing = 0; ///< what is typed in one go is undone as one

    QPushButton *m_name;
    QMenu *m_menu;
    ElidedLabel *m_how;
    QLineEdit *m_before;
    QLineEdit *m_after;
    QToolButton *m_remove;
};

} // namespace untie
