#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

class QImage;
class QPainter;

namespace untie {

/// Diameter of an avatar.
inline constexpr int avatarSize = 30;

/// Somebody's initials in a disc. For delegates; `chosen` fills it with the accent.
void paintAvatar(QPainter &painter, const QRectF &rect, const QString &initials, Theme theme, bool chosen);

/// A photo in the same disc; `face` is a square.
void paintFace(QPainter &painter, const QRectF &rect, const QImage &face);

/// Somebody's initials as a widget.
class Avatar final : public QWidget
{
    Q_OBJECT

public:
    explicit Avatar(const QString &initials, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_initials;
};

} // namespace untie
