#include "app/clients/namememo.h"

#include <utility>

namespace untie {

namespace {

constexpr qsizetype most = 20'000; ///< several months of a large clinic

} // namespace

void NameMemo::setSource(Source source)
{
    m_source = std::move(source);
    forget();
}

QString NameMemo::of(ClientId client)
{
    if (const auto known = m_names.constFind(client); known != m_names.constEnd())
        return *known;
    const QString name = m_source ? m_source(client) : QString();
    if (m_names.size() >= most)
        forget();
    if (!name.isEmpty())
        m_names.insert(client, name);
    return name;
}

} // namespace untie
