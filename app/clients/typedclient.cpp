#include "app/clients/typedclient.h"

#include "app/common/text.h"

#include <QRegularExpression>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype leastDigits = 3; ///< of what is taken for a number

} // namespace

Client typedClient(const QString &line)
{
    static const QRegularExpression number(uR"((?:^|\s)(\+?[\d(][\d\s()/.\-]*)$)"_s);
    Client client;
    QString name = tidied(line);
    const QRegularExpressionMatch match = number.match(name);
    if (match.hasMatch() && digitsOf(match.captured(1)).size() >= leastDigits) {
        client.phone = match.captured(1).trimmed();
        name.truncate(match.capturedStart(1));
        name = name.trimmed();
        while (name.endsWith(u','))
            name.chop(1);
    }
    const qsizetype last = name.lastIndexOf(u' ');
    client.given = last < 0 ? QString() : name.left(last);
    client.family = name.mid(last + 1);
    return client;
}

} // namespace untie
