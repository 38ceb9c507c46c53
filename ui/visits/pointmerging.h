#pragma once

#include "app/common/result.h"
#include "app/visits/visit.h"

#include <QObject>

namespace untie {

class StorageThread;
class VisitSheet;

/// Two trigger points that turn out to be one: kept in the vault at once, and shown on the sheet. It can be taken back
/// now and on any later day.
class PointMerging final : public QObject
{
    Q_OBJECT

public:
    PointMerging(StorageThread &storage, VisitSheet &sheet, QObject *parent = nullptr);

    void merge(TriggerPointId point, TriggerPointId into);
    void separate(TriggerPointId point);

signals:
    void merged(untie::TriggerPointId point);
    void separated();
    void refused(const QString &sentence);

private:
    void keep(TriggerPointId point, TriggerPointId into);

    StorageThread &m_storage;
    VisitSheet &m_sheet;
};

} // namespace untie
