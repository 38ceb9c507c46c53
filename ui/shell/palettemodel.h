#pragma once

#include "app/common/id.h"

#include <QAbstractListModel>

#include <functional>

namespace untie {

/// Something that can be gone to or done, as the palette lists it.
struct PaletteEntry
{
    QString name;
    QString facts = {};      ///< beside the name, in the second voice
    QString icon = {};       ///< name of an icon; of a client, empty
    QString key = {};        ///< the cap at the end
    ClientId client = {};    ///< whose, where it is one
    QList<int> marked = {};  ///< letters of the name that were typed
    std::function<void()> run = {};
    QString remembered = {}; ///< under which it counts as used lately; empty: not remembered
};

/// Entries under the heading of their group.
struct PaletteGroup
{
    QString heading;
    QList<PaletteEntry> entries;
};

/// The rows of the palette: headings and entries. Nothing but entries can be chosen.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { IsHeadingRole = Qt::UserRole };

    explicit PaletteModel(QObject *parent = nullptr);

    void show(const QList<PaletteGroup> &groups);
    /// Null for a heading, and beyond the rows.
    const PaletteEntry *entryAt(int row) const;
    /// The entry's row that follows, or -1: `by` is 1 or -1.
    int step(int row, int by) const;
    int entryCount() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        QString heading;
        PaletteEntry entry;
        bool isHeading() const { return !heading.isEmpty(); }
    };
    QList<Row> m_rows;
};

} // namespace untie
