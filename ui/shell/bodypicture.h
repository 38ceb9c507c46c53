#pragma once

#include "app/bodymap/figure.h"

#include <QPixmap>
#include <QWidget>

namespace untie {

/// The picture beside the sign-in: the back, and a thread that comes loose over four points, from severe to quiet.
/// Decoration: it says nothing of any client.
class BodyPicture final : public QWidget
{
    Q_OBJECT

public:
    explicit BodyPicture(const Figure &figure, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void draw();

    const Figure &m_figure;
    QPixmap m_drawn;
};

} // namespace untie
