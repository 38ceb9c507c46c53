#pragma once

#include "app/bodymap/musclechoice.h"
#include "app/visits/visitsheet.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QVBoxLayout;

namespace untie {

class IdentityBar;
class MuscleLine;
class PaneHeader;
class PointCard;
class PointHand;
class PointRow;
class PointWords;

/// The points of a visit as a list: those still open since earlier visits, those of today, and a line to add one.
class PointsPane final : public QWidget
{
    Q_OBJECT

public:
    PointsPane(VisitSheet &sheet, PointHand &hand, const PointWords &words, const Atlas &atlas,
               QWidget *parent = nullptr);

    QList<PointRow *> rows() const { return m_rows; }
    MuscleLine &muscleLine() { return *m_muscle; }
    /// Takes the keyboard: the row in hand, or the first.
    void focusList();

    IdentityBar &identity();

signals:
    void muscleChosen(const untie::MuscleChoice &choice);

private:
    void rebuild();
    void renew();
    PointRow *rowOf(FindingId id) const;
    QWidget *newFooter();

    VisitSheet &m_sheet;
    PointHand &m_hand;
    const PointWords &m_words;
    PaneHeader *m_header;
    QScrollArea *m_scroll;
    QWidget *m_list;
    QVBoxLayout *m_lines;
    QWidget *m_openHead;
    QWidget *m_todayHead;
    QLabel *m_empty;
    PointCard *m_card;
    MuscleLine *m_muscle;
    QWidget *m_footer; ///< the keys that score
    QList<PointRow *> m_rows;
};

} // namespace untie
