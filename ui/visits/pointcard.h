#pragma once

#include "app/visits/visitsheet.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace untie {

class IdentityBar;
class KindButton;
class LayerTrail;
class PointHand;
class PointWords;
class SignBox;

/// Opens under the row in hand: what was found, the signs it was told by, and the layer it lies in.
class PointCard final : public QWidget
{
    Q_OBJECT

public:
    PointCard(VisitSheet &sheet, PointHand &hand, const PointWords &words, QWidget *parent = nullptr);

    /// Shows the point in hand as it is now.
    void renew();
    IdentityBar &identity() { return *m_identity; }

signals:
    void finished(); ///< the keyboard may go back to the list

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *newKinds();
    QWidget *newSigns();
    QWidget *newLayers();
    void signsChanged();
    QLineEdit *newRemark();

    VisitSheet &m_sheet;
    PointHand &m_hand;
    IdentityBar *m_identity;
    QList<KindButton *> m_kinds;
    SignBox *m_tautBand;
    SignBox *m_nodule;
    SignBox *m_refers;
    SignBox *m_familiar;
    SignBox *m_twitch;
    QLabel *m_suggestion;
    QWidget *m_layers;
    LayerTrail *m_trail;
    QToolButton *m_up;
    QToolButton *m_down;
    QLineEdit *m_remark;
    int m_writing = 0; ///< what is written in one go is undone as one
};

} // namespace untie
