#include "app/clients/clientdirectory.h"

#include "app/common/text.h"

#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <vector>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

ClientRow rowOf(const Client &client)
{
    return {.id = client.id,
            .given = client.given,
            .family = client.family,
            .preferred = client.preferred,
            .phone = client.phone,
            .born = client.born,
            .lastVisit = client.lastVisit};
}

/// Scripts that write family and given name without a space between them.
bool isWrittenTogether(const QString &name)
{
    return std::ranges::any_of(name, [](QChar c) {
        return c.script() == QChar::Script_Han || c.script() == QChar::Script_Hangul || c.script() == QChar::Script_Hiragana
               || c.script() == QChar::Script_Katakana;
    });
}

/// The names as they are searched: each word after a space, in the order of the list.
QByteArray searchedNames(const ClientRow &row)
{
    QString names = folded(row.family + u' ' + row.given + u' ' + row.preferred);
    if (isWrittenTogether(row.family))
        names += u' ' + folded(row.family + row.given);
    return ' ' + names.toUtf8();
}

quint64 headOf(QByteArrayView word)
{
    char bytes[8] = {};
    std::memcpy(bytes, word.data(), static_cast<size_t>(qMin<qsizetype>(8, word.size())));
    return qFromBigEndian<quint64>(bytes);
}

int compare(QByteArrayView a, QByteArrayView b)
{
    const int common = std::memcmp(a.data(), b.data(), static_cast<size_t>(qMin(a.size(), b.size())));
    return common != 0 ? common : static_cast<int>((a.size() > b.size()) - (a.size() < b.size()));
}

bool holds(QByteArrayView text, QByteArrayView word)
{
    return memmem(text.data(), static_cast<size_t>(text.size()), word.data(), static_cast<size_t>(word.size())) != nullptr;
}

/// The words of a question. A question of digits and signs alone is one phone number, however it is grouped.
QList<QByteArray> wordsOf(const QString &question)
{
    const QString text = folded(question);
    const bool isNumber = std::ranges::all_of(text, [](QChar c) { return c.isDigit() || c == u' '; });
    if (isNumber) {
        const QByteArray digits = digitsOf(text).toUtf8();
        return digits.isEmpty() ? QList<QByteArray>() : QList<QByteArray>{digits};
    }
    return text.toUtf8().split(' ');
}

} // namespace

/// A set of places in the display order.
class ClientDirectory::Ranks
{
public:
    explicit Ranks(qsizetype size)
        : m_bits(static_cast<size_t>((size + 63) / 64))
    {
    }
    void insert(quint32 rank) { m_bits[rank / 64] |= quint64(1) << (rank % 64); }
    void keep(const Ranks &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= other.m_bits[i];
    }
    void drop(const Ranks &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] &= ~other.m_bits[i];
    }
    /// Calls `take` with each place in order until it gives false.
    template <class Take>
    void each(Take take) const
    {
        for (size_t i = 0; i < m_bits.size(); ++i) {
            for (quint64 bits = m_bits[i]; bits != 0; bits &= bits - 1) {
                if (!take(static_cast<qsizetype>(i) * 64 + std::countr_zero(bits)))
                    return;
            }
        }
    }

private:
    std::vector<quint64> m_bits;
};

ClientDirectory::ClientDirectory(const QList<Client> &clients)
{
    QList<ClientRow> rows;
    rows.reserve(clients.size());
    for (const Client &client : clients) {
        if (!client.archived)
            rows += rowOf(client);
    }
    build(std::move(rows));
}

void ClientDirectory::build(QList<ClientRow> rows)
{
    *this = ClientDirectory();
    m_rows.reserve(rows.size());
    m_lines.reserve(rows.size());
    m_words.reserve(rows.size() * 5 / 2);
    m_text.reserve(rows.size() * 32);
    m_slots.reserve(rows.size());
    for (const ClientRow &row : std::as_const(rows))
        append(row);

    m_order.resize(m_rows.size());
    m_rank.resize(m_rows.size());
    for (qsizetype slot = 0; slot < m_order.size(); ++slot)
        m_order[slot] = static_cast<Slot>(slot);
    std::ranges::sort(m_order, [this](Slot a, Slot b) { return listedBefore(a, b); });
    renumber(0);
    std::ranges::sort(m_words, [this](const Word &a, const Word &b) { return before(a, b); });
}

/// Gives the client a slot, a line of the text and its words, not yet sorted in.
ClientDirectory::Slot ClientDirectory::append(const ClientRow &row)
{
    const auto slot = static_cast<Slot>(m_rows.size());
    const QByteArray names = searchedNames(row);
    const auto from = static_cast<quint32>(m_text.size());
    m_text += names + '\t' + digitsOf(row.phone).toUtf8() + '\n';
    m_lines += Line{from, static_cast<quint32>(names.size()), static_cast<quint32>(m_text.size()) - from};
    m_rows += row;
    m_slots.insert(row.id, slot);
    for (qsizetype space = 0; space >= 0; space = names.indexOf(' ', space + 1)) {
        Word word{.head = 0, .from = from + static_cast<quint32>(space) + 1, .slot = slot};
        word.head = headOf(wordAt(word));
        m_words += word;
    }
    return slot;
}

void ClientDirectory::put(const Client &client)
{
    remove(client.id);
    if (client.archived)
        return;
    // What was removed leaves its slot empty; when most are, everything is laid out anew.
    if (m_rows.size() > 2 * m_order.size() + 1000) {
        QList<ClientRow> rows;
        for (const Slot slot : std::as_const(m_order))
            rows += m_rows[slot];
        build(std::move(rows));
    }
    const qsizetype known = m_words.size();
    const Slot slot = append(rowOf(client));
    const auto inOrder = [this](const Word &a, const Word &b) { return before(a, b); };
    std::sort(m_words.begin() + known, m_words.end(), inOrder);
    std::inplace_merge(m_words.begin(), m_words.begin() + known, m_words.end(), inOrder);

    const auto place = std::upper_bound(m_order.cbegin(), m_order.cend(), slot, [this](Slot a, Slot b) { return listedBefore(a, b); });
    const qsizetype rank = place - m_order.cbegin();
    m_order.insert(rank, slot);
    m_rank.append(0);
    renumber(rank);
}

void ClientDirectory::remove(ClientId id)
{
    const auto found = m_slots.constFind(id);
    if (found == m_slots.cend())
        return;
    const Slot slot = *found;
    m_slots.erase(found);
    m_words.removeIf([slot](const Word &word) { return word.slot == slot; });
    const qsizetype rank = m_rank[slot];
    m_order.remove(rank);
    renumber(rank);
    const Line line = m_lines[slot];
    std::memset(m_text.data() + line.from, '\n', line.whole); // nobody is found there any more
    m_rows[slot] = {};
}

void ClientDirectory::renumber(qsizetype fromRank)
{
    for (qsizetype rank = fromRank; rank < m_order.size(); ++rank)
        m_rank[m_order[rank]] = static_cast<quint32>(rank);
}

const ClientRow *ClientDirectory::find(ClientId id) const
{
    const auto slot = m_slots.constFind(id);
    return slot == m_slots.cend() ? nullptr : &m_rows[*slot];
}

QByteArrayView ClientDirectory::namesOf(Slot slot) const
{
    const Line &line = m_lines[slot];
    return QByteArrayView(m_text).sliced(line.from, line.names);
}

QByteArrayView ClientDirectory::wordAt(const Word &word) const
{
    const char *begin = m_text.constData() + word.from;
    const char *end = begin;
    while (*end != ' ' && *end != '\t')
        ++end;
    return {begin, end};
}

bool ClientDirectory::before(const Word &a, const Word &b) const
{
    return a.head != b.head ? a.head < b.head : compare(wordAt(a), wordAt(b)) < 0;
}

bool ClientDirectory::listedBefore(Slot a, Slot b) const
{
    const int names = compare(namesOf(a), namesOf(b));
    return names != 0 ? names < 0 : m_rows[a].id < m_rows[b].id;
}

ClientDirectory::Ranks ClientDirectory::beginning(const QList<QByteArray> &words) const
{
    std::optional<Ranks> all;
    for (const QByteArray &word : words) {
        const quint64 head = headOf(word);
        const auto first = std::partition_point(m_words.cbegin(), m_words.cend(), [&](const Word &known) {
            return known.head != head ? known.head < head : compare(wordAt(known), word) < 0;
        });
        const auto last = std::partition_point(first, m_words.cend(), [&](const Word &known) { return wordAt(known).startsWith(word); });
        Ranks found(m_order.size());
        std::for_each(first, last, [&](const Word &known) { found.insert(m_rank[known.slot]); });
        if (all)
            all->keep(found);
        else
            all = std::move(found);
    }
    return std::move(*all);
}

/// One scan of the whole text for the longest word; the others are looked for in the lines that hold it.
ClientDirectory::Ranks ClientDirectory::containing(const QList<QByteArray> &words) const
{
    const QByteArray &longest = *std::ranges::max_element(words, {}, &QByteArray::size);
    Ranks found(m_order.size());
    const char *const begin = m_text.constData();
    const char *const end = begin + m_text.size();
    auto line = m_lines.cbegin();
    for (const char *at = begin; at < end;) {
        at = static_cast<const char *>(memmem(at, static_cast<size_t>(end - at), longest.constData(), static_cast<size_t>(longest.size())));
        if (!at)
            break;
        line = std::upper_bound(line, m_lines.cend(), static_cast<quint32>(at - begin), [](quint32 from, const Line &known) { return from < known.from; }) - 1;
        const QByteArrayView text(begin + line->from, line->whole);
        if (std::ranges::all_of(words, [&](const QByteArray &word) { return holds(text, word); }))
            found.insert(m_rank[line - m_lines.cbegin()]);
        at = begin + line->from + line->whole;
    }
    return found;
}

QList<ClientRow> ClientDirectory::search(const QString &question, qsizetype limit) const
{
    QList<ClientRow> rows;
    if (limit <= 0 || m_order.isEmpty())
        return rows;
    const auto take = [&](qsizetype rank) {
        rows += m_rows[m_order[rank]];
        return rows.size() < limit;
    };
    const QList<QByteArray> words = wordsOf(question);
    if (words.isEmpty()) {
        for (qsizetype rank = 0; rank < m_order.size() && take(rank); ++rank) { }
        return rows;
    }
    const Ranks first = beginning(words);
    first.each(take);
    if (rows.size() < limit) {
        Ranks others = containing(words);
        others.drop(first);
        others.each(take);
    }
    return rows;
}

} // namespace untie
