#pragma once

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
    void addPlace(Place place, const QString &icon, const QString &label, QVBoxLayout *column);

    QButtonGroup *m_places;
};

} // namespace untie
