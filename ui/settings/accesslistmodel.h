#pragma once

#include "app/security/auditfold.h"
#include "ui/settings/accessreader.h"

#include <QAbstractListModel>
#include <QDate>

#include <optional>

namespace untie {

/// Who did what with which record, newest first, with a head for each day. It is filled piece by piece, as somebody
/// scrolls on.
class AccessListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        DayRole = Qt::UserRole, ///< the words of a day's head; empty for a line
        TimeRole,               ///< "14:40–14:46"
        WhoRole,
        WhatRole,
        CountRole, ///< "× 12"; empty for once
        WhereRole, ///< the computer
        NoteRole   ///< that the clock was set back; empty else
    };

    explicit AccessListModel(QObject *parent = nullptr);

    /// Empties it. `names` are known beforehand.
    void begin(const RecordNames &names, QDate today);
    /// Adds what comes next, and whether there is more behind it.
    void append(const QList<VaultAuditRow> &rows, const RecordNames &names, bool more);
    const RecordNames &names() const { return m_names; }
    /// Lines, without the heads of days.
    qsizetype lines() const { return m_lines.size(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

signals:
    /// Answered by append().
    void moreWanted();

private:
    /// A line, or a day's head.
    struct Row
    {
        QDate day;
        qsizetype line = -1;
    };
    QString dayWords(QDate day) const;
    QString nameOf(PersonId person) const;
    QVariant lineData(const AuditLine &line, int role) const;

    RecordNames m_names;
    QDate m_today;
    QList<AuditLine> m_lines;
    QList<Row> m_rows;
    bool m_more = false;
};

} // namespace untie
