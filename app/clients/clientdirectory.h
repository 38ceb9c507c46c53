#pragma once

#include "app/clients/client.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace untie {

/// A client as a list shows it.
struct ClientRow
{
    ClientId id;
    QString given;
    QString family;
    QString preferred;
    QString phone;
    std::optional<QDate> born;
    std::optional<QDate> lastVisit;

    bool operator==(const ClientRow &) const = default;
};

/// All clients in memory, in the order of their list names, so that a key press needs no database. Lives and dies
/// with the unlocked clinic. Copies share their memory until one is changed.
///
/// Each client has a slot that never moves. All folded names stand in one text, which is scanned for what lies inside
/// a word; every word of it stands in one sorted list, which answers what begins with a prefix.
class ClientDirectory final
{
public:
    ClientDirectory() = default;
    explicit ClientDirectory(const QList<Client> &clients);

    qsizetype size() const { return m_order.size(); }
    void put(const Client &client); ///< new or changed; one that is archived leaves
    void remove(ClientId id);
    const ClientRow *find(ClientId id) const;

    /// At most `limit` clients that hold every word of the question, in display order; those whose names begin with
    /// the words before those that only contain them. Words match name parts in any order, case and diacritics
    /// folded; digits match anywhere in the phone number; an empty question gives all.
    QList<ClientRow> search(const QString &question, qsizetype limit) const;

private:
    using Slot = quint32;
    struct Line ///< " family given preferred\tdigits\n" in m_text
    {
        quint32 from = 0;
        quint32 names = 0; ///< length up to the tab
        quint32 whole = 0; ///< length with the line's end
    };
    struct Word ///< begins at `from` in m_text and ends before the next space or tab
    {
        quint64 head = 0; ///< its first eight bytes, so that most comparisons need no text
        quint32 from = 0;
        Slot slot = 0;
    };
    class Ranks;

    void build(QList<ClientRow> rows);
    Slot append(const ClientRow &row);
    void renumber(qsizetype fromRank);
    QByteArrayView namesOf(Slot slot) const;
    QByteArrayView wordAt(const Word &word) const;
    bool before(const Word &a, const Word &b) const;
    bool listedBefore(Slot a, Slot b) const;
    Ranks beginning(const QList<QByteArray> &words) const;
    Ranks containing(const QList<QByteArray> &words) const;

    QList<ClientRow> m_rows; ///< by slot
    QList<Line> m_lines;     ///< by slot, in the order of the text
    QByteArray m_text;       ///< UTF-8
    QList<Word> m_words;     ///< sorted
    QList<Slot> m_order;     ///< slots in display order
    QList<quint32> m_rank;   ///< by slot: the place in m_order
    QHash<ClientId, Slot> m_slots;
};

} // namespace untie
