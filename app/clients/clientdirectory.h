#pragma once

#include "app/clients/client.h"
#include "app/clients/pieceindex.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

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
    QString email = {};
    QStringList otherPhones = {}; ///< as typed, found like the preferred one
    QStringList otherEmails = {};

    bool operator==(const ClientRow &) const = default;
};
ClientRow rowOf(const Client &client);

/// All clients in memory, so that a key press needs no database. Lives and dies with the unlocked clinic. Copies share
/// their memory until one is changed.
///
/// Each client has a slot that never moves, and a place in two orders: by list name, and by who was here last. All folded
/// names and numbers stand in one text; every word of it stands in one sorted list, which answers what begins with a prefix,
/// and an index of its pieces tells where something may lie inside a word. E-mail addresses and birth dates stand in a second text, which is
/// scanned for questions that look like one, and where nobody is called so.
class ClientDirectory final
{
public:
    ClientDirectory() = default;
    explicit ClientDirectory(const QList<Client> &clients);
    explicit ClientDirectory(QList<ClientRow> rows);

    qsizetype size() const { return m_slots.size(); }
    void put(const Client &client); ///< new or changed; one that is archived leaves
    void remove(ClientId id);
    const ClientRow *find(ClientId id) const;

    /// What becomes of a question that nobody fits.
    enum class Typing {
        Exact,   ///< nobody
        Forgiven ///< who is a letter or two apart; of a long number, who has its last seven digits
    };
    /// At most `limit` clients for whom every word of the question fits, the more exact ones first: whose names are those
    /// words, begin with them, only contain them; among them who was here last. Words match name parts in any order, case
    /// and diacritics folded; digits match anywhere in a phone number; "14.3.1979" or "1979-03-14" a birth date (day and
    /// month in either order); text with @ an e-mail address, and so does any where nobody is called like it. An empty
    /// question gives all, by name.
    QList<ClientRow> search(const QString &question, qsizetype limit, Typing typing = Typing::Forgiven) const;

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
    void indexPieces();
    Slot append(const ClientRow &row);
    QByteArrayView namesOf(Slot slot) const;
    QByteArrayView lineOf(Slot slot) const;
    QByteArrayView wordAt(const Word &word) const;
    bool before(const Word &a, const Word &b) const;
    bool listedBefore(Slot a, Slot b) const;
    bool recentBefore(Slot a, Slot b) const;
    std::pair<Ranks, Ranks> named(const QList<QByteArray> &words) const;
    Ranks containing(const QList<QByteArray> &words) const;
    template <class Take>
    void eachLineThatMayHold(const QList<QByteArray> &words, Take take) const;
    Ranks besides(const QByteArray &text) const;
    Ranks forgiven(const QList<QByteArray> &words) const;

    /// Slots in an order, and each slot's place in it.
    struct Order
    {
        QList<Slot> slotsInOrder;
        QList<quint32> ranks; ///< by slot

        qsizetype size() const { return slotsInOrder.size(); }
        void insert(qsizetype rank, Slot slot);
        void remove(Slot slot);
        void renumber(qsizetype fromRank);
    };

    QList<ClientRow> m_rows; ///< by slot
    QList<Line> m_lines;     ///< by slot, in the order of the text
    QByteArray m_text;       ///< UTF-8
    PieceIndex m_pieces;     ///< of m_text, but for the newest lines
    QList<Line> m_moreLines; ///< likewise, of m_more
    QByteArray m_more;       ///< " odile@example.org\t19790314\n"
    QList<Word> m_words;     ///< sorted
    Order m_listed;          ///< by name
    Order m_recent;          ///< who was here last first
    QHash<ClientId, Slot> m_slots;
};

} // namespace untie
