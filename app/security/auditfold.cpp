#include "app/security/auditfold.h"

#include <QRegularExpression>

#include <cstdlib>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

bool isOneLine(const AuditLine &line, const AuditRow &row, const QString &subject, std::chrono::milliseconds within)
{
    return line.person == row.person && line.action == row.action && line.object == row.object && line.subject == subject
        && line.workstation == row.workstation && std::abs(row.at.msecsTo(line.first)) <= within.count();
}

} // namespace

QString auditSubject(const QString &detail)
{
    static const QRegularExpression changing(u"(,? rev(ision)? \\d+)?( [0-9a-f]{32}( → [0-9a-f]{32})?)?$"_s);
    return QString(detail).remove(changing);
}

void fold(QList<AuditLine> &lines, const QList<VaultAuditRow> &older, std::chrono::milliseconds within)
{
    for (const auto &[vault, row] : older) {
        const QString subject = auditSubject(row.detail);
        if (lines.isEmpty() || !isOneLine(lines.constLast(), row, subject, within)) {
            lines.append({.person = row.person,
                          .workstation = row.workstation,
                          .action = row.action,
                          .object = row.object,
                          .subject = subject,
                          .first = row.at,
                          .last = row.at});
        }
        AuditLine &line = lines.last();
        line.first = row.at;
        line.setBack = line.setBack || row.setBack;
        ++(vault == Vault::FrontDesk ? line.frontDesk : line.clinical);
    }
}

} // namespace untie
