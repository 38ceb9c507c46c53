#pragma once

#include "app/common/id.h"

#include <QHash>
#include <QString>

#include <functional>

namespace untie {

/// What clients are called, each name put together once: a calendar asks for the same hundreds again and again.
class NameMemo final
{
public:
    using Source = std::function<QString(ClientId)>;

    /// Where names come from; it gives an empty one for whom it does not know, who is asked for again then.
    void setSource(Source source);
    bool hasSource() const { return m_source != nullptr; }
    QString of(ClientId client);
    /// They may be called otherwise now.
    void forget() { m_names.clear(); }

private:
    Source m_source;
    QHash<ClientId, QString> m_names;
};

} // namespace untie
