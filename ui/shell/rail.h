#pragma once

#include "ui/common/acts.h"

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace untie {

/// The strip along the leading edge: where one can go, and who is signed in.
class Rail final : public QWidget
{
    Q_OBJECT

public:
    enum class Place { Today, Schedule, Clients, Settings };

    /// `person` is who is signed in.
    explicit Rail(const QString &person, QWidget *parent = nullptr);

    void setPlace(Place place);

signals:
    void placeChosen(untie::Rail::Place place);
    void lockChosen();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addPlace(Place place, Act act, const QString &label, const QString &tip, QVBoxLayout *column);

    QButtonGroup *m_places;
    Place m_place = Place::Today;
    bool m_setting = false; ///< it is no person who chooses
};

} // namespace untie
