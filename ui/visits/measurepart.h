#pragma once

#include "app/visits/measure.h"

#include <QWidget>

class QMenu;
class QPushButton;
class QVBoxLayout;

namespace untie {

class MeasureRow;
class TreatmentPlaces;
class VisitSheet;

/// What was measured before and after: ranges of motion and pressure pain thresholds, each chosen from a menu.
class MeasurePart final : public QWidget
{
    Q_OBJECT

public:
    MeasurePart(VisitSheet &sheet, const TreatmentPlaces &places, QWidget *parent = nullptr);

    /// In which a new pressure is read.
    void setUnit(MeasureUnit unit) { m_unit = unit; }
    /// Whether another can be added.
    void setOffered(bool offered) { m_offer->setVisible(offered); }
    /// Shows the sheet's measures as they are now.
    void renew();

private:
    QPushButton *makeAdd(const QString &text, const QString &objectName, void (MeasurePart::*fill)(QMenu &));
    void fillMovements(QMenu &menu);
    void fillPlaces(QMenu &menu);
    void add(const Measure &measure);
    MeasureRow *rowOf(MeasureId id) const;

    VisitSheet &m_sheet;
    const TreatmentPlaces &m_places;
    MeasureUnit m_unit = MeasureUnit::Kilopascal;
    QVBoxLayout *m_list;
    QWidget *m_offer;
    QList<MeasureRow *> m_rows;
};

} // namespace untie
