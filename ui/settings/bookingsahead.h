#pragma once

#include "app/common/id.h"

#include <QLabel>

namespace untie {

class StorageThread;

/// What is still booked with somebody who is about to leave, and that nothing of it moves by itself. Hidden while nothing
/// is known to be.
class BookingsAhead final : public QLabel
{
    Q_OBJECT

public:
    BookingsAhead(StorageThread &storage, PersonId person, QWidget *parent = nullptr);
};

} // namespace untie
