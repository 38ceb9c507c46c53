#pragma once

#include <QStackedLayout>

namespace untie {

/// Pages in the room that a window gives them, one at a time. How high each of them would like to be at that width is not
/// asked, hidden ones included: nobody could give it to them, and each wrapped line of every page would be laid out for it.
class PageStack final : public QStackedLayout
{
    Q_OBJECT

public:
    using QStackedLayout::QStackedLayout;

    bool hasHeightForWidth() const override { return false; }
};

} // namespace untie
