#pragma once

#include "ui/common/tokens.h"

#include <QString>
#include <QWidget>

namespace untie {

/// An icon that stands beside a text, in a colour that follows the theme.
class IconView final : public QWidget
{
    Q_OBJECT

public:
    IconView(const QString &iconName, int size, Token colour, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_name;
    Token m_colour;
};

} // namespace untie
