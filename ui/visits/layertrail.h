#pragma once

#include <QStringList>
#include <QWidget>

namespace untie {

/// What lies under a point, from the surface down, the chosen layer strong: "fascia › erector spinae › quadratus
/// lumborum". Where room is short the chosen one stays and its neighbours as they fit whole; the others are counted.
class LayerTrail final : public QWidget
{
    Q_OBJECT

public:
    explicit LayerTrail(QWidget *parent = nullptr);

    void setLayers(const QStringList &names, qsizetype chosen);

signals:
    void stepped(int by); ///< by the wheel

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    QStringList m_names;
    qsizetype m_chosen = -1;
};

} // namespace untie
