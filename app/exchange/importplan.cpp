#include "app/exchange/importplan.h"

#include "app/exchange/csvplanstore.h"
#include "app/exchange/vcardreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenWords = 500; ///< people between two calls of the progress

/// As VCardReader counts them, and one more than that: the next file begins on a line of its own.
qint64 linesOf(QByteArrayView bytes)
{
    qint64 lines = 1;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        if (bytes.at(i) == '\n' || (bytes.at(i) == '\r' && (i + 1 == bytes.size() || bytes.at(i + 1) != '\n')))
            ++lines;
    }
    return lines;
}

class Planner final
{
public:
    Planner(const ImportSource &source, const KnownClients &known, const ImportProgress &progress)
        : m_source(source)
        , m_known(known)
        , m_progress(progress)
    {
    }

    Result<ImportPlan> fromVCards();
    Result<ImportPlan> fromCsv();

private:
    void tell(CsvReader::Problem problem, qint64 line);
    /// False where the reading shall end here.
    bool take(const AddressCard &card, qint64 done);
    void compare(ImportLine &line);
    void join();
    void callInEmergency(ImportLine &line, const Client &other) const;

    const ImportSource &m_source;
    const KnownClients &m_known;
    const ImportProgress &m_progress;
    ImportPlan m_plan;
    DuplicateFinder m_above;
    QHash<QString, qsizetype> m_cards; ///< by what others name them
    QList<std::pair<qsizetype, CardLink>> m_links; ///< of whom
    qint64 m_all = m_source.bytes.size();
    bool m_arePhotosElsewhere = false;
    bool m_stopped = false;
};

/// With those that the clinic has, and with those further up, which are known by their line.
void Planner::compare(ImportLine &line)
{
    line.phone = readNumber(line.read.client.phone, m_source.country);
    ClientTraits traits = traitsOf(line.read.client, line.phone);
    const auto likely = [&traits](const DuplicateFinder &among) -> std::optional<LikelyClient> {
        const QList<LikelyClient> found = among.likelyTheSame(traits);
        return found.isEmpty() || !found.first().likeness.isLikely() ? std::nullopt : std::optional(found.first());
    };
    if (const auto ours = likely(m_known.all)) {
        line.like = ours->id;
        line.isRestricted = m_known.restricted.contains(ours->id);
        line.choice = line.isRestricted ? ImportChoice::Leave : ImportChoice::Complete;
    }
    if (const auto above = likely(m_above)) {
        line.sameAs = above->id.value;
        line.choice = ImportChoice::Leave;
        return;
    }
    traits.id = ClientId{line.read.line};
    m_above.add(traits);
}

bool Planner::take(const AddressCard &card, qint64 done)
{
    if (m_plan.lines.size() == mostImportedPeople) {
        m_plan.broken += {card.line, QCoreApplication::translate("ImportPlan", "At most %1 people are taken from one file. What stands from here on was not read.")
                                         .arg(mostImportedPeople)};
        return false;
    }
    ImportLine line{.read = clientOf(card, {m_source.csv.dateOrder, m_source.today})};
    if (!line.read.isRefused())
        compare(line);
    if (card.isPhotoElsewhere && !std::exchange(m_arePhotosElsewhere, true))
        m_plan.broken += {card.line, QCoreApplication::translate("ImportPlan", "From here on photos are only named by their address in the internet. They are not fetched.")};
    for (const CardLink &link : card.links)
        m_links += {m_plan.lines.size(), link};
    if (!card.uid.isEmpty() && !m_cards.contains(card.uid))
        m_cards.insert(card.uid, m_plan.lines.size());
    m_plan.lines += std::move(line);
    if (m_plan.lines.size() % betweenWords == 0 || !card.photo.isEmpty()) // a photo takes its time
        m_stopped = !m_progress(done, m_all);
    return !m_stopped;
}

/// Those who belong together, once everybody is known.
void Planner::join()
{
    for (const auto &[place, link] : std::as_const(m_links)) {
        ImportLine &line = m_plan.lines[place];
        const auto other = m_cards.constFind(link.uid);
        if (other == m_cards.cend() || *other == place) {
            line.read.problems += {CardField::None, QCoreApplication::translate("ImportPlan", "Somebody who belongs to them has no card in the file, and is left out.")};
            continue;
        }
        if (link.isEmergency)
            callInEmergency(line, m_plan.lines.at(*other).read.client);
        if (!link.kind)
            continue;
        line.isLinked = true;
        m_plan.links += {place, *link.kind, *other};
    }
}

void Planner::callInEmergency(ImportLine &line, const Client &other) const
{
    EmergencyContact &contact = line.read.client.emergency;
    if (contact == EmergencyContact())
        contact = {displayName(other), {}, other.phone};
}

/// Why a table could not be read on.
void Planner::tell(CsvReader::Problem problem, qint64 line)
{
    switch (problem) {
    case CsvReader::Problem::None: return;
    case CsvReader::Problem::OpenQuote:
        m_plan.broken += {line, QCoreApplication::translate("ImportPlan", "A quotation mark opens here and is never closed. What stands from here on was not read.")};
        return;
    case CsvReader::Problem::LargeCell:
        m_plan.broken += {line, QCoreApplication::translate("ImportPlan", "A cell of more than a million letters stands here. What stands from here on was not read.")};
        return;
    case CsvReader::Problem::WideRow:
        m_plan.broken += {line, QCoreApplication::translate("ImportPlan", "A row of more than a thousand cells stands here. What stands from here on was not read.")};
        return;
    }
    Q_UNREACHABLE();
}

Result<ImportPlan> Planner::fromVCards()
{
    qint64 all = 0;
    for (const QByteArray &bytes : m_source.furtherCards)
        all += bytes.size();
    m_all += all;
    qint64 read = 0;
    const auto readFile = [&](const QByteArray &bytes) {
        VCardReader reader(bytes);
        const qint64 above = m_plan.files.last();
        for (auto card = reader.next(); card; card = reader.next()) {
            card->line += above;
            if (!take(*card, read + reader.at()))
                return false;
        }
        read += bytes.size();
        return true;
    };
    bool goesOn = readFile(m_source.bytes);
    QByteArrayView before = m_source.bytes;
    for (auto bytes = m_source.furtherCards.cbegin(); goesOn && bytes != m_source.furtherCards.cend(); ++bytes) {
        m_plan.files += m_plan.files.last() + linesOf(before);
        before = *bytes;
        goesOn = readFile(*bytes);
    }
    if (m_stopped)
        return fail(Error::Kind::Unavailable, u"stopped"_s);
    join();
    return std::move(m_plan);
}

Result<ImportPlan> Planner::fromCsv()
{
    const QString text = decoded(m_source.bytes, m_source.csv.encoding).text;
    CsvReader reader(text, m_source.csv.dialect);
    if (m_source.csv.hasHeader)
        reader.next();
    const CsvCards cards(m_source.csv);
    const auto inBytes = [&] { return text.isEmpty() ? 0 : m_source.bytes.size() * reader.at() / text.size(); };
    for (auto row = reader.next(); row; row = reader.next()) {
        const AddressCard card = cards.cardOf(*row);
        if (!card.values.isEmpty() && !take(card, inBytes()))
            break;
    }
    if (m_stopped)
        return fail(Error::Kind::Unavailable, u"stopped"_s);
    tell(reader.problem(), reader.problemLine());
    return std::move(m_plan);
}

} // namespace

bool ImportLine::mayBecome(ImportChoice wanted) const
{
    return !read.isRefused() && (wanted != ImportChoice::Complete || (like && !isRestricted));
}

qsizetype ImportPlan::count(ImportChoice choice) const
{
    return std::ranges::count_if(lines, [choice](const ImportLine &line) { return !line.read.isRefused() && line.choice == choice; });
}

qsizetype ImportPlan::refused() const
{
    return std::ranges::count_if(lines, [](const ImportLine &line) { return line.read.isRefused(); });
}

std::pair<qsizetype, qint64> ImportPlan::placeOf(qint64 line) const
{
    const auto next = std::ranges::lower_bound(files, line); // the first that begins at it or below
    const qsizetype file = std::max<qsizetype>(std::distance(files.begin(), next) - 1, 0);
    return {file, line - files.at(file)};
}

ImportSource importSourceOf(const QByteArray &bytes, DateOrder usual, QDate today, const QString &country)
{
    ImportSource source{bytes, isVCard(bytes), {}, today, country};
    source.csv.dateOrder = usual;
    if (!source.isVCard)
        source.csv = guessedPlan(bytes, usual, today);
    return source;
}

ImportSource importSourceOf(const QList<ImportFile> &files, const ImportGround &ground, QDate today)
{
    ImportSource source = importSourceOf(files.constFirst().bytes, ground.usual, today, ground.country);
    for (const ImportFile &file : files.sliced(1))
        source.furtherCards += file.bytes;
    if (const auto known = source.isVCard ? std::nullopt : planKnownFor(source.bytes, ground.plans))
        source.csv = *known;
    return source;
}

Result<ImportPlan> readImport(const ImportSource &source, const KnownClients &known, const ImportProgress &progress)
{
    Planner planner(source, known, progress);
    return source.isVCard ? planner.fromVCards() : planner.fromCsv();
}

} // namespace untie
