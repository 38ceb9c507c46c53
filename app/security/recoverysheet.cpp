#include "app/security/recoverysheet.h"

#include "app/security/keys.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr auto alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"_L1;
constexpr int lines = 4;
constexpr int dataLetters = 13; // of a line: 4 · 13 · 5 bits are the 256 of R and four zeros
constexpr int lineLetters = dataLetters + 2;
constexpr int groupLetters = 5;
/// Where the number of the line stands in what is checked: behind all letters, never printed.
constexpr int numberPlace = lineLetters;

/// The field with 32 elements, by the primitive polynomial x⁵ + x² + 1.
struct Field
{
    std::array<quint8, 31> power{}; ///< of x
    std::array<quint8, 32> log{};
};

constexpr Field makeField()
{
    Field field;
    unsigned value = 1;
    for (unsigned i = 0; i < 31; ++i) {
        field.power[i] = static_cast<quint8>(value);
        field.log[value] = static_cast<quint8>(i);
        value <<= 1U;
        if (value & 32U)
            value ^= 0b100101U;
    }
    return field;
}

constexpr Field field = makeField();

quint8 times(quint8 a, quint8 b)
{
    return a && b ? field.power[static_cast<std::size_t>(field.log[a] + field.log[b]) % 31] : quint8(0);
}

using Line = std::array<quint8, lineLetters + 1>; ///< the letters, then the line's number

/// Sums that are zero for a right line: of all places, and of all places each weighted with x^place.
struct Syndromes
{
    quint8 plain = 0;
    quint8 weighted = 0;
};

Syndromes syndromes(const Line &line)
{
    Syndromes s;
    for (std::size_t place = 0; place < line.size(); ++place) {
        s.plain ^= line[place];
        s.weighted ^= times(line[place], field.power[place]);
    }
    return s;
}

/// Sets the two check letters so that both sums become zero: c + d = plain, c·x¹³ + d·x¹⁴ = weighted.
void addChecks(Line &line)
{
    line[dataLetters] = line[dataLetters + 1] = 0;
    const Syndromes s = syndromes(line);
    const quint8 first = field.power[dataLetters];
    const quint8 second = field.power[dataLetters + 1];
    const auto inverse = field.power[static_cast<std::size_t>(31 - field.log[first ^ second]) % 31];
    line[dataLetters + 1] = times(static_cast<quint8>(s.weighted ^ times(s.plain, first)), inverse);
    line[dataLetters] = static_cast<quint8>(s.plain ^ line[dataLetters + 1]);
}

std::optional<SheetProblem> problemOf(const Line &line, int number)
{
    const Syndromes s = syndromes(line);
    if (!s.plain && !s.weighted)
        return std::nullopt;
    if (!s.plain || !s.weighted)
        return SheetProblem{SheetProblem::Kind::WrongLine, number};
    const int place = (field.log[s.weighted] - field.log[s.plain] + 31) % 31;
    if (place < lineLetters)
        return SheetProblem{SheetProblem::Kind::WrongLetter, number, place + 1};
    const int belongsTo = number ^ s.plain;
    const bool elsewhere = place == numberPlace && belongsTo >= 1 && belongsTo <= lines;
    return SheetProblem{elsewhere ? SheetProblem::Kind::LineElsewhere : SheetProblem::Kind::WrongLine, number};
}

/// Five bits of the secret, from the front; zeros behind its end.
quint8 symbolAt(const Secret &secret, int index)
{
    unsigned symbol = 0;
    for (int bit = index * 5; bit < index * 5 + 5; ++bit) {
        const auto byte = static_cast<std::size_t>(bit / 8);
        const bool set = byte < secret.size() && (secret.data()[byte] >> (7 - bit % 8) & 1);
        symbol = symbol << 1U | (set ? 1U : 0U);
    }
    return static_cast<quint8>(symbol);
}

void setSymbol(Secret &secret, int index, quint8 symbol)
{
    for (int i = 0; i < 5; ++i) {
        const int bit = index * 5 + i;
        const auto byte = static_cast<std::size_t>(bit / 8);
        if (byte < secret.size() && (symbol >> (4 - i) & 1))
            secret.data()[byte] = static_cast<unsigned char>(secret.data()[byte] | 1U << (7 - bit % 8));
    }
}

/// The value of a letter as people write it; -1 for none.
int valueOf(QChar typed)
{
    switch (const char16_t c = typed.toUpper().unicode()) {
    case u'O': return 0;
    case u'I':
    case u'L': return 1;
    default: return c < 128 ? static_cast<int>(alphabet.indexOf(QLatin1Char(static_cast<char>(c)))) : -1;
    }
}

bool isFiller(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'–' || c == u'.';
}

QString withoutFillers(const QString &text)
{
    QString letters;
    letters.reserve(text.size());
    for (const QChar c : text) {
        if (!isFiller(c))
            letters += c;
    }
    return letters;
}

/// The letters line by line: as they were typed where these are four lines, otherwise counted off.
QStringList linesOf(const QString &typed)
{
    QStringList found;
    for (const QString &line : typed.split(u'\n')) {
        if (const QString letters = withoutFillers(line); !letters.isEmpty())
            found.append(letters);
    }
    if (found.size() == lines)
        return found;
    const QString all = found.join(QString());
    found.clear();
    for (int line = 0; line < lines; ++line)
        found.append(line + 1 < lines ? all.mid(line * lineLetters, lineLetters) : all.mid(line * lineLetters));
    return found;
}

/// The values of a line's letters, with its number, once they fit together.
tl::expected<Line, SheetProblem> readLine(const QString &letters, int number)
{
    const int count = static_cast<int>(letters.size());
    Line line{};
    for (int i = 0; i < qMin(count, lineLetters); ++i) {
        const int value = valueOf(letters[i]);
        if (value < 0)
            return tl::unexpected(SheetProblem{SheetProblem::Kind::NotALetter, number, i + 1});
        line[static_cast<std::size_t>(i)] = static_cast<quint8>(value);
    }
    if (count != lineLetters)
        return tl::unexpected(SheetProblem{count < lineLetters ? SheetProblem::Kind::TooShort : SheetProblem::Kind::TooLong, number, count});
    line[numberPlace] = static_cast<quint8>(number);
    if (const auto problem = problemOf(line, number))
        return tl::unexpected(*problem);
    return line;
}

} // namespace

QString recoverySheet(const Secret &recovery)
{
    Q_ASSERT(recovery.size() == keyBytes);
    QString sheet;
    sheet.reserve(lines * (lineLetters + lineLetters / groupLetters)); // so that no copy is left behind by growing
    for (int number = 1; number <= lines; ++number) {
        Line line{};
        for (int i = 0; i < dataLetters; ++i)
            line[static_cast<std::size_t>(i)] = symbolAt(recovery, (number - 1) * dataLetters + i);
        line[numberPlace] = static_cast<quint8>(number);
        addChecks(line);
        for (int i = 0; i < lineLetters; ++i) {
            if (i > 0 && i % groupLetters == 0)
                sheet += u' ';
            sheet += QChar(alphabet[line[static_cast<std::size_t>(i)]]);
        }
        if (number < lines)
            sheet += u'\n';
    }
    return sheet;
}

tl::expected<Secret, SheetProblem> readRecoverySheet(const QString &typed)
{
    QStringList letters = linesOf(typed);
    const auto forget = qScopeGuard([&] { std::ranges::for_each(letters, wipe); });
    Secret recovery(keyBytes);
    // Line by line, so that a letter that was left out in one is not looked for at the end.
    for (int number = 1; number <= lines; ++number) {
        const auto line = readLine(letters[number - 1], number);
        if (!line)
            return tl::unexpected(line.error());
        for (int i = 0; i < dataLetters; ++i)
            setSymbol(recovery, (number - 1) * dataLetters + i, (*line)[static_cast<std::size_t>(i)]);
        // The four bits behind R are zero; a right line with others is no sheet of ours.
        if (number == lines && (*line)[dataLetters - 1] & 0b1111)
            return tl::unexpected(SheetProblem{SheetProblem::Kind::WrongLine, number});
    }
    return recovery;
}

std::optional<SheetProblem> lineProblem(const QString &typed, int line)
{
    QString letters = withoutFillers(typed);
    const auto forget = qScopeGuard([&] { wipe(letters); });
    const auto read = readLine(letters, line);
    if (!read)
        return read.error();
    if (line == lines && (*read)[dataLetters - 1] & 0b1111)
        return SheetProblem{SheetProblem::Kind::WrongLine, line};
    return std::nullopt;
}

QString explain(const SheetProblem &problem)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("RecoverySheet", sentence); };
    switch (problem.kind) {
    case SheetProblem::Kind::TooShort:
        return say(QT_TRANSLATE_NOOP("RecoverySheet", "Letters are missing in line %1: it has %2 of %3.")).arg(problem.line).arg(problem.letter).arg(lineLetters);
    case SheetProblem::Kind::TooLong:
        return say(QT_TRANSLATE_NOOP("RecoverySheet", "Line %1 is too long: it has %2 letters in place of %3.")).arg(problem.line).arg(problem.letter).arg(lineLetters);
    case SheetProblem::Kind::NotALetter:
        return say(QT_TRANSLATE_NOOP("RecoverySheet", "Letter %2 in line %1 is none that stands on a recovery sheet.")).arg(problem.line).arg(problem.letter);
    case SheetProblem::Kind::WrongLetter:
        return say(QT_TRANSLATE_NOOP("RecoverySheet", "Line %1 is not quite right: look at letter %2.")).arg(problem.line).arg(problem.letter);
    case SheetProblem::Kind::WrongLine:
        return say(QT_TRANSLATE_NOOP("RecoverySheet", "Line %1 is not right in several places: compare it with the sheet.")).arg(problem.line);
    case SheetProblem::Kind::LineElsewhere:
        return say(QT_TRANSLATE_NOOP("RecoverySheet", "Line %1 stands in the wrong place: compare the order of the lines with the sheet.")).arg(problem.line);
    }
    Q_UNREACHABLE();
}

} // namespace untie
