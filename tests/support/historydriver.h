#pragma once

#include "app/common/id.h"

#include <QPoint>
#include <QString>
#include <QStringList>

class QAbstractButton;
class QWidget;

namespace untie {

class ClientPage;
class HistoryMap;
class Timeline;
class VisitPage;

/// The client's page through time as somebody in front of it sees it; the one place that knows its children.
class HistoryDriver final
{
public:
    explicit HistoryDriver(ClientPage &page);

    QAbstractButton &modeButton(const QString &text) const; ///< "Difference"
    Timeline &timeline() const;
    /// Where the dot of a visit lies on the timeline; the oldest is 0.
    QPoint dot(int visit) const;
    HistoryMap &map() const;
    QString facts() const; ///< "16 Nov against 2 Nov"
    QString legend() const; ///< as it is spoken; empty where the marks' own legend stands
    QString said() const; ///< what the map shows, as it is spoken
    QString note() const; ///< what cannot be shown
    int chosenPoint() const; ///< row in the list; -1: none
    QWidget &pointRow(int row) const; ///< the list's viewport
    QPoint placeOfRow(int row) const; ///< on it
    /// Chooses an order of the points by the keyboard.
    void sortBy(const QString &order) const;
    QWidget &lookUpButton() const;

    QString visitCount() const; ///< "3 of 24"
    QWidget &filterButton() const;
    /// What the open menu of filters offers under a heading, and choosing it there.
    QStringList offered(const QString &heading) const;
    void filterBy(const QString &heading, const QString &what) const;
    QString filteredBy() const; ///< empty: all are shown
    QWidget &filteredButton() const; ///< shows all again

private:
    ClientPage &m_page;
};

/// The reverse look-up in a visit.
class LookUpDriver final
{
public:
    explicit LookUpDriver(VisitPage &page);

    bool isOpen() const;
    QStringList candidates() const; ///< as they are spoken
    int candidateInHand() const;
    QString ruleOut() const; ///< empty while there is nothing to rule out
    QString reasons() const; ///< of the candidate in hand
    QString line() const; ///< what is typed
    QWidget &matches() const;
    QWidget &list() const; ///< its viewport
    QPoint placeOfRow(int row) const; ///< on it
    QWidget &button() const;

private:
    VisitPage &m_page;
};

} // namespace untie
