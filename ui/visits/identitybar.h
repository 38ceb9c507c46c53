#pragma once

#include "app/visits/visitsheet.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QMenu;
class QToolButton;

namespace untie {

class PointHand;
class PointWords;

/// What the point in hand is over time: the known point that a new mark may be, how it stands, the point that keeps it
/// going, and points that turned out to be one.
class IdentityBar final : public QWidget
{
    Q_OBJECT

public:
    IdentityBar(VisitSheet &sheet, PointHand &hand, const PointWords &words, QWidget *parent = nullptr);

    /// Shows the point in hand as it is now.
    void renew();

signals:
    void finished(); ///< something was chosen: the keyboard may go back to the list
    void mergeWanted(untie::TriggerPointId point, untie::TriggerPointId into);
    void separateWanted(untie::TriggerPointId point);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *newOffer();
    QWidget *newLinks();
    void renewOffer();
    void renewState(const SheetPoint &point);
    void renewKey(const SheetPoint &point);
    void fillMenu(const SheetPoint &point);
    QComboBox *newChoice(const QString &name);

    VisitSheet &m_sheet;
    PointHand &m_hand;
    const PointWords &m_words;
    QWidget *m_offer;
    QLabel *m_offered;
    QWidget *m_links;
    QLabel *m_stateLabel;
    QComboBox *m_state;
    QLabel *m_keyLabel;
    QComboBox *m_key;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace untie
