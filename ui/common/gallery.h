#pragma once

#include <QWidget>

namespace untie {

/// All controls in all their states on one page: to look at, and for the `gallery` screen of `untie photograph`.
class Gallery final : public QWidget
{
    Q_OBJECT

public:
    explicit Gallery(QWidget *parent = nullptr);
};

} // namespace untie
