#include "ui/settings/accesslistmodel.h"

#include "app/common/text.h"
#include "ui/clients/typeddate.h"
#include "ui/settings/accesswords.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

AccessListModel::AccessListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void AccessListModel::begin(const RecordNames &names, QDate today)
{
    beginResetModel();
    m_names = names;
    m_today = today;
    m_lines.clear();
    m_rows.clear();
    m_more = false;
    endResetModel();
}

void AccessListModel::append(const QList<VaultAuditRow> &rows, const RecordNames &names, bool more)
{
    m_names.insert(names);
    // The last line may go on in these rows.
    QList<AuditLine> tail = m_lines.isEmpty() ? QList<AuditLine>() : QList{m_lines.constLast()};
    fold(tail, rows);
    if (!m_lines.isEmpty()) {
        const AuditLine longer = tail.takeFirst();
        if (!(longer == m_lines.constLast())) {
            m_lines.last() = longer;
            const QModelIndex changed = index(static_cast<int>(m_rows.size()) - 1);
            emit dataChanged(changed, changed);
        }
    }
    QList<Row> added;
    QDate day = m_rows.isEmpty() ? QDate() : m_lines.at(m_rows.constLast().line).last.toLocalTime().date();
    for (qsizetype i = 0; i < tail.size(); ++i) {
        const QDate here = tail.at(i).last.toLocalTime().date();
        if (here != day)
            added.append(Row{.day = here});
        day = here;
        added.append(Row{.day = {}, .line = m_lines.size() + i});
    }
    if (!added.isEmpty()) {
        beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + added.size()) - 1);
        m_lines += tail;
        m_rows += added;
        endInsertRows();
    }
    m_more = more; // whoever hears of the new rows and asks again has to wait until they are in
}

int AccessListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant AccessListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    if (row.line >= 0)
        return lineData(m_lines.at(row.line), role);
    return role == DayRole || role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(dayWords(row.day)) : QVariant();
}

QVariant AccessListModel::lineData(const AuditLine &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole: // what a screen reader says
    case Qt::AccessibleTextRole:
        return commaList({lineData(line, TimeRole).toString(), nameOf(line.person), lineData(line, WhatRole).toString(), lineData(line, CountRole).toString(), line.workstation, lineData(line, NoteRole).toString()});
    case TimeRole: {
        const QString first = shownTime(line.first.toLocalTime().time(), QLocale());
        const QString last = shownTime(line.last.toLocalTime().time(), QLocale());
        return first == last ? last : first + u"–"_s + last;
    }
    case WhoRole: return nameOf(line.person);
    case WhatRole: return accessSentence(line.action, line.subject, m_names.value(line.object));
    case CountRole:
        //: How often something was done in a row
        return line.count() > 1 ? tr("%Ln times", nullptr, line.count()) : QString();
    case WhereRole: return line.workstation;
    case NoteRole: return line.setBack ? tr("the computer’s clock was set back") : QString();
    default: return {};
    }
}

QString AccessListModel::dayWords(QDate day) const
{
    const QString date = QLocale().toString(day, QLocale::LongFormat);
    if (day == m_today)
        return tr("Today, %1").arg(date);
    if (day == m_today.addDays(-1))
        return tr("Yesterday, %1").arg(date);
    return date;
}

QString AccessListModel::nameOf(PersonId person) const
{
    if (!person.isValid())
        return tr("Nobody signed in");
    const QString name = m_names.value(person.value);
    return name.isEmpty() ? tr("Somebody not in the list") : name;
}

Qt::ItemFlags AccessListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return QAbstractListModel::flags(index);
    const Qt::ItemFlags head = Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    return m_rows.at(index.row()).line < 0 ? head : head | Qt::ItemIsSelectable;
}

bool AccessListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void AccessListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_more = false; // until it is answered
    emit moreWanted();
}

} // namespace untie
