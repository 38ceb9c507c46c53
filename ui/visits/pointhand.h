#pragma once

#include "app/visits/visitsheet.h"

class QKeyEvent;

namespace untie {

/// Which point is in hand, and what the keys do to it. The map and the list share it.
class PointHand final : public QObject
{
    Q_OBJECT

public:
    PointHand(VisitSheet &sheet, const Figure &figure, const Atlas &atlas, QObject *parent = nullptr);

    FindingId inHand() const { return m_inHand; }
    /// Null when nothing is in hand.
    const SheetPoint *point() const { return m_sheet.point(m_inHand); }
    void take(FindingId id);

    /// The line before or after in the list; false at its ends.
    bool step(int by);
    /// The next point that is still to be looked at, round the list's end; false when there is none.
    bool stepToOpen(bool back);

    /// What lies under a new mark in hand, topmost first; empty for a known point, which stays in its muscle.
    const QList<Spot::Candidate> &layers() const { return m_layers; }
    qsizetype layer() const; ///< -1: none of them
    bool stepLayer(int by);

    /// Calls the point in hand by a kind; what is painted, an area of pain or of referred pain, asks for the brush.
    void chooseKind(FindingKind kind);

    /// Keys pressed in this widget act on the point in hand before the widget sees them.
    void watch(QWidget *widget);
    /// True when the key meant something.
    bool press(const QKeyEvent &event);

signals:
    void taken(FindingId id);
    void paintWanted(untie::FindingKind kind);
    void muscleLineWanted(); ///< '/': to type a muscle
    void legendWanted(); ///< '?'

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renew();
    bool moveByKey(int key);

    VisitSheet &m_sheet;
    const Figure &m_figure;
    const Atlas &m_atlas;
    FindingId m_inHand;
    QList<Spot::Candidate> m_layers;
    int m_moving = 0; ///< what keys move while a mark is in hand is undone as one
};

} // namespace untie
