#pragma once

#include "ui/visits/treatmentplaces.h"

#include <QLineEdit>
#include <QStringList>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace untie {

class ChoiceChip;
class ConsentAsk;
class FlowLayout;
class MeasurePart;
class Overrides;
class ScoreCell;
class TreatmentRow;
class VisitConsents;
class VisitSheet;

/// What was done: the treatments of the visit, one below the other, the techniques to add one, how it was overall before and
/// after, and what was measured.
class TreatmentPart final : public QWidget
{
    Q_OBJECT

public:
    TreatmentPart(VisitSheet &sheet, const Atlas &atlas, const PointWords &words, Overrides &overrides, VisitConsents &consents, QWidget *parent = nullptr);

    /// The techniques that this therapist uses most come first.
    void setUsual(const QStringList &techniques);
    /// Where the next treatment is done, unless it is said otherwise: the point in hand.
    void setPlace(const TreatedPlace &place) { m_place = place; }
    /// Of consents for sensitive areas that were treated.
    int missingConsents() const;
    MeasurePart &measures() { return *m_measures; }
    /// All of it in words: what is read where nothing can be changed.
    void setSentences(const QString &text);
    /// Shows the sheet's treatments as they are now.
    void renew();

signals:
    /// A line in which prose is typed is there.
    void lineMade(QLineEdit *line);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeOverall();
    void layChips();
    void add(const QString &technique);
    void judge();
    TreatmentRow *rowOf(TreatmentId id) const;

    VisitSheet &m_sheet;
    TreatmentPlaces m_places;
    Overrides &m_overrides;
    TreatedPlace m_place;
    QStringList m_usual;
    bool m_all = false; ///< every technique is offered
    QList<TreatmentRow *> m_rows;

    QLabel *m_sum;
    QLabel *m_sentences;
    QVBoxLayout *m_list;
    ConsentAsk *m_consents;
    QWidget *m_chips;
    QWidget *m_overall;
    ScoreCell *m_before;
    ScoreCell *m_after;
    MeasurePart *m_measures;
};

} // namespace untie
