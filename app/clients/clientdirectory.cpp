#include "app/clients/clientdirectory.h"

#include "app/clients/typingerrors.h"
#include "app/common/text.h"

#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <bit>
#include <cstring>
#include <numeric>
#include <vector>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype lastDigits = 7; ///< of a number, the same however it is dialled
constexpr qsizetype mostUnindexed = 1'000; ///< new lines, which each question reads

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

/// E-mail addresses and birth date, as they are looked for where no name fits.
QByteArray besidesNames(const ClientRow &row)
{
    QByteArray text;
    for (const QString &email : QStringList{row.email} + row.otherEmails) {
        if (!email.isEmpty())
            text += ' ' + email.toCaseFolded().toUtf8();
    }
    return text + '\t' + (row.born ? row.born->toString(u"yyyyMMdd"_s).toLatin1() : QByteArray());
}

/// The birth dates that three numbers may mean, a year of four digits first or last.
QList<QByteArray> daysMeant(const QString &question)
{
    static const QRegularExpression between(u"[^0-9]+"_s);
    static const QRegularExpression shape(u"^\\s*[0-9]+\\s*[./ -]\\s*[0-9]+\\s*[./ -]\\s*[0-9]+\\s*$"_s);
    if (!shape.match(question).hasMatch())
        return {};
    const QStringList numbers = question.split(between, Qt::SkipEmptyParts);
    QList<QByteArray> days;
    const auto add = [&days](const QString &year, const QString &month, const QString &day) {
        if (const QDate date(year.toInt(), month.toInt(), day.toInt()); year.size() == 4 && date.isValid())
            days += '\t' + date.toString(u"yyyyMMdd"_s).toLatin1();
    };
    add(numbers[0], numbers[1], numbers[2]);
    add(numbers[2], numbers[1], numbers[0]);
    if (numbers[0] != numbers[1])
        add(numbers[2], numbers[0], numbers[1]);
    return days;
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
    void join(const Ranks &other)
    {
        for (size_t i = 0; i < m_bits.size(); ++i)
            m_bits[i] |= other.m_bits[i];
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

void ClientDirectory::Order::insert(qsizetype rank, Slot slot)
{
    slotsInOrder.insert(rank, slot);
    ranks.append(0);
    renumber(rank);
}

void ClientDirectory::Order::remove(Slot slot)
{
    const qsizetype rank = ranks[slot];
    slotsInOrder.remove(rank);
    renumber(rank);
}

void ClientDirectory::Order::renumber(qsizetype fromRank)
{
    for (qsizetype rank = fromRank; rank < slotsInOrder.size(); ++rank)
        ranks[slotsInOrder[rank]] = static_cast<quint32>(rank);
}

ClientRow rowOf(const Client &client)
{
    ClientRow row{.id = client.id,
                  .given = client.given,
                  .family = client.family,
                  .preferred = client.preferred,
                  .phone = client.phone,
                  .born = client.born,
                  .lastVisit = client.lastVisit,
                  .email = client.email};
    for (const Contact &phone : client.otherPhones)
        row.otherPhones += phone.text;
    for (const Contact &email : client.otherEmails)
        row.otherEmails += email.text;
    return row;
}

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

ClientDirectory::ClientDirectory(QList<ClientRow> rows)
{
    build(std::move(rows));
}

void ClientDirectory::build(QList<ClientRow> rows)
{
    *this = ClientDirectory();
    m_rows.reserve(rows.size());
    m_lines.reserve(rows.size());
    m_moreLines.reserve(rows.size());
    m_words.reserve(rows.size() * 5 / 2);
    m_text.reserve(rows.size() * 32);
    m_more.reserve(rows.size() * 32);
    m_slots.reserve(rows.size());
    for (const ClientRow &row : std::as_const(rows))
        append(row);

    for (Order *order : {&m_listed, &m_recent}) {
        order->slotsInOrder.resize(m_rows.size());
        order->ranks.resize(m_rows.size());
        std::iota(order->slotsInOrder.begin(), order->slotsInOrder.end(), Slot(0));
    }
    std::ranges::sort(m_listed.slotsInOrder, [this](Slot a, Slot b) { return listedBefore(a, b); });
    m_listed.renumber(0);
    std::ranges::sort(m_recent.slotsInOrder, [this](Slot a, Slot b) {
        const auto &mine = m_rows[a].lastVisit;
        const auto &theirs = m_rows[b].lastVisit;
        return mine != theirs ? theirs < mine : m_listed.ranks[a] < m_listed.ranks[b];
    });
    m_recent.renumber(0);
    std::ranges::sort(m_words, [this](const Word &a, const Word &b) { return before(a, b); });
    indexPieces();
}

void ClientDirectory::indexPieces()
{
    m_pieces = PieceIndex(m_lines.size(), [this](qsizetype slot) { return lineOf(static_cast<Slot>(slot)); });
}

/// Gives the client a slot, a line of the text and its words, not yet sorted in.
ClientDirectory::Slot ClientDirectory::append(const ClientRow &row)
{
    const auto slot = static_cast<Slot>(m_rows.size());
    const QByteArray names = searchedNames(row);
    const auto from = static_cast<quint32>(m_text.size());
    m_text += names + '\t' + digitsOf(row.phone).toUtf8();
    for (const QString &phone : row.otherPhones)
        m_text += '\t' + digitsOf(phone).toUtf8();
    m_text += '\n';
    m_lines += Line{from, static_cast<quint32>(names.size()), static_cast<quint32>(m_text.size()) - from};
    const auto moreFrom = static_cast<quint32>(m_more.size());
    m_more += besidesNames(row) + '\n';
    m_moreLines += Line{moreFrom, 0, static_cast<quint32>(m_more.size()) - moreFrom};
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
    if (m_rows.size() > 2 * size() + 1000) {
        QList<ClientRow> rows;
        for (const Slot slot : std::as_const(m_listed.slotsInOrder))
            rows += m_rows[slot];
        build(std::move(rows));
    }
    const qsizetype known = m_words.size();
    const Slot slot = append(rowOf(client));
    if (m_lines.size() - m_pieces.lines() > mostUnindexed)
        indexPieces();
    const auto inOrder = [this](const Word &a, const Word &b) { return before(a, b); };
    std::sort(m_words.begin() + known, m_words.end(), inOrder);
    std::inplace_merge(m_words.begin(), m_words.begin() + known, m_words.end(), inOrder);

    const auto place = [slot](const QList<Slot> &order, auto isBefore) { return std::upper_bound(order.cbegin(), order.cend(), slot, isBefore) - order.cbegin(); };
    m_listed.insert(place(m_listed.slotsInOrder, [this](Slot a, Slot b) { return listedBefore(a, b); }), slot);
    m_recent.insert(place(m_recent.slotsInOrder, [this](Slot a, Slot b) { return recentBefore(a, b); }), slot);
}

void ClientDirectory::remove(ClientId id)
{
    const auto found = m_slots.constFind(id);
    if (found == m_slots.cend())
        return;
    const Slot slot = *found;
    m_slots.erase(found);
    m_words.removeIf([slot](const Word &word) { return word.slot == slot; });
    m_listed.remove(slot);
    m_recent.remove(slot);
    // Nobody is found there any more.
    std::memset(m_text.data() + m_lines[slot].from, '\n', m_lines[slot].whole);
    std::memset(m_more.data() + m_moreLines[slot].from, '\n', m_moreLines[slot].whole);
    m_rows[slot] = {};
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

QByteArrayView ClientDirectory::lineOf(Slot slot) const
{
    const Line &line = m_lines[slot];
    return QByteArrayView(m_text).sliced(line.from, line.whole);
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

/// Of whoever was here last first; nobody knows when goes last.
bool ClientDirectory::recentBefore(Slot a, Slot b) const
{
    const auto &mine = m_rows[a].lastVisit;
    const auto &theirs = m_rows[b].lastVisit;
    return mine != theirs ? theirs < mine : listedBefore(a, b);
}

/// Whose names are the words, and whose names begin with them, those included.
std::pair<ClientDirectory::Ranks, ClientDirectory::Ranks> ClientDirectory::named(const QList<QByteArray> &words) const
{
    std::optional<Ranks> exact;
    std::optional<Ranks> begins;
    const auto keep = [](std::optional<Ranks> &all, Ranks found) {
        if (all)
            all->keep(found);
        else
            all = std::move(found);
    };
    for (const QByteArray &word : words) {
        const quint64 head = headOf(word);
        const auto first = std::partition_point(m_words.cbegin(), m_words.cend(), [&](const Word &known) {
            return known.head != head ? known.head < head : compare(wordAt(known), word) < 0;
        });
        const auto equal = std::partition_point(first, m_words.cend(), [&](const Word &known) { return wordAt(known) == word; });
        const auto last = std::partition_point(equal, m_words.cend(), [&](const Word &known) { return wordAt(known).startsWith(word); });
        Ranks found(m_recent.size());
        const auto insert = [&](const Word &known) { found.insert(m_recent.ranks[known.slot]); };
        std::for_each(first, equal, insert);
        keep(exact, found);
        std::for_each(equal, last, insert);
        keep(begins, std::move(found));
    }
    return {std::move(*exact), std::move(*begins)};
}

template <class Take>
void ClientDirectory::eachLineThatMayHold(const QList<QByteArray> &words, Take take) const
{
    Slot unknown = 0;
    if (const auto known = m_pieces.mayHold(words)) {
        std::ranges::for_each(*known, take);
        unknown = static_cast<Slot>(m_pieces.lines());
    }
    for (Slot slot = unknown; slot < static_cast<Slot>(m_lines.size()); ++slot)
        take(slot);
}

ClientDirectory::Ranks ClientDirectory::containing(const QList<QByteArray> &words) const
{
    Ranks found(m_recent.size());
    eachLineThatMayHold(words, [&](Slot slot) {
        if (std::ranges::all_of(words, [text = lineOf(slot)](const QByteArray &word) { return holds(text, word); }))
            found.insert(m_recent.ranks[slot]);
    });
    return found;
}

/// Who has that text in an e-mail address, or that birth date.
ClientDirectory::Ranks ClientDirectory::besides(const QByteArray &text) const
{
    Ranks found(m_recent.size());
    const char *const begin = m_more.constData();
    const char *const end = begin + m_more.size();
    auto line = m_moreLines.cbegin();
    for (const char *at = begin; at < end; at = begin + line->from + line->whole) {
        at = static_cast<const char *>(memmem(at, static_cast<size_t>(end - at), text.constData(), static_cast<size_t>(text.size())));
        if (!at)
            break;
        line = std::upper_bound(line, m_moreLines.cend(), static_cast<quint32>(at - begin), [](quint32 from, const Line &known) { return from < known.from; }) - 1;
        found.insert(m_recent.ranks[line - m_moreLines.cbegin()]);
    }
    return found;
}

/// Who is a letter or two apart in every word, or has the last digits of a number that is dialled otherwise.
ClientDirectory::Ranks ClientDirectory::forgiven(const QList<QByteArray> &words) const
{
    const bool isNumber = words.size() == 1 && std::ranges::all_of(words.first(), [](char c) { return c >= '0' && c <= '9'; });
    if (isNumber)
        return words.first().size() > lastDigits ? containing({words.first().last(lastDigits)}) : Ranks(m_recent.size());
    std::optional<Ranks> all;
    for (const QByteArray &word : words) {
        const int most = forgivenIn(word.size());
        Ranks found(m_recent.size());
        bool fits = false;
        for (auto known = m_words.cbegin(); known != m_words.cend(); ++known) {
            // Equal words stand together; their first eight bytes tell most of them apart, and whether there are more.
            const bool isAnother = known == m_words.cbegin() || known->head != (known - 1)->head
                                   || ((known->head & 0xff) != 0 && wordAt(*known) != wordAt(*(known - 1)));
            if (isAnother)
                fits = lettersApartFromBeginning(word, wordAt(*known), most) <= most;
            if (fits)
                found.insert(m_recent.ranks[known->slot]);
        }
        if (all)
            all->keep(found);
        else
            all = std::move(found);
    }
    return std::move(*all);
}

QList<ClientRow> ClientDirectory::search(const QString &question, qsizetype limit, Typing typing) const
{
    QList<ClientRow> rows;
    if (limit <= 0 || size() == 0)
        return rows;
    const QList<QByteArray> words = wordsOf(question);
    if (words.isEmpty()) {
        for (qsizetype rank = 0; rank < m_listed.size() && rows.size() < limit; ++rank)
            rows += m_rows[m_listed.slotsInOrder[rank]];
        return rows;
    }
    Ranks taken(m_recent.size());
    const auto take = [&](Ranks found) {
        found.drop(taken);
        taken.join(found);
        found.each([&](qsizetype rank) {
            rows += m_rows[m_recent.slotsInOrder[rank]];
            return rows.size() < limit;
        });
        return rows.size() >= limit;
    };
    const QByteArray typed = question.simplified().toCaseFolded().toUtf8();
    if (typed.contains('@')) {
        take(besides(typed));
        return rows;
    }
    for (const QByteArray &day : daysMeant(question)) {
        if (take(besides(day)))
            return rows;
    }
    auto [exact, begins] = named(words);
    if (take(std::move(exact)) || take(std::move(begins)) || take(containing(words)) || !rows.isEmpty())
        return rows;
    if (!take(besides(typed)) && rows.isEmpty() && typing == Typing::Forgiven)
        take(forgiven(words));
    return rows;
}

} // namespace untie
