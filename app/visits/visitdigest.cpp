#include "app/visits/visitdigest.h"

#include "app/security/fields.h"
#include "app/visits/noteseal.h"

namespace untie {

QString digestOf(const Visit &visit)
{
    return FieldWriter().fixed(frozenForm(visit)).number(static_cast<quint64>(visit.state)).digest();
}

} // namespace untie
