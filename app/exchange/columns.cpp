#include "app/exchange/columns.h"

#include "app/common/text.h"
#include "app/exchange/datereading.h"

#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// A column's name as it is compared: "Phone 1 - Value" is "phone value".
QString comparable(const QString &name)
{
    static const QRegularExpression number(uR"((?<=\s|^)\d+(?=\s|$))"_s);
    return folded(QString(folded(name)).remove(number));
}

const QHash<QString, CardField> &knownNames()
{
    static const QHash<QString, CardField> names = [] {
        QFile file(u":/exchange/columns.json"_s);
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        const QJsonObject fields = QJsonDocument::fromJson(file.readAll()).object().value("fields"_L1).toObject();
        QHash<QString, CardField> all;
        for (auto field = fields.begin(); field != fields.end(); ++field) {
            for (const QJsonValue name : field.value().toArray())
                all.insert(comparable(name.toString()), cardFieldOf(field.key()));
        }
        return all;
    }();
    return names;
}

bool isEmail(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*[^@\s]+@[^@\s]+\.[^@\s]+\s*$)"_s);
    return form.match(text).hasMatch();
}

bool isDate(const QString &text)
{
    const QDate latest(9999, 1, 1);
    return dateIn(text, DateOrder::DayMonthYear, latest) || dateIn(text, DateOrder::MonthDayYear, latest);
}

bool isPhone(const QString &text)
{
    static const QRegularExpression form(uR"(^\s*\+?[\d\s()/.\-]+$)"_s);
    const qsizetype digits = digitsOf(text).size();
    return digits >= 6 && digits <= 15 && form.match(text).hasMatch();
}

/// What most of a column's cells look like; None where they are all empty, Note where they are just words.
CardField fieldByContent(int column, const QList<QStringList> &samples)
{
    int filled = 0;
    QHash<CardField, int> looksLike;
    for (const QStringList &row : samples) {
        const QString cell = row.value(column).trimmed();
        if (cell.isEmpty())
            continue;
        ++filled;
        if (isEmail(cell))
            ++looksLike[CardField::Email];
        else if (isDate(cell))
            ++looksLike[CardField::Born];
        else if (isPhone(cell))
            ++looksLike[CardField::Phone];
    }
    if (filled == 0)
        return CardField::None;
    for (auto field = looksLike.cbegin(); field != looksLike.cend(); ++field) {
        if (field.value() * 5 >= filled * 4)
            return field.key();
    }
    return CardField::Note;
}

/// Of these there are as many as the file has columns of them.
bool canRepeat(CardField field)
{
    static const QSet<CardField> repeating{CardField::None, CardField::Phone, CardField::Mobile, CardField::HomePhone, CardField::WorkPhone,
                                           CardField::Email, CardField::Street, CardField::Tags, CardField::Note};
    return repeating.contains(field);
}

bool isEmptyColumn(int column, const QList<QStringList> &samples)
{
    return std::ranges::all_of(samples, [column](const QStringList &row) { return row.value(column).trimmed().isEmpty(); });
}

} // namespace

CardField fieldNamed(const QString &name)
{
    return knownNames().value(comparable(name), CardField::None);
}

bool isHeader(const QStringList &row)
{
    const auto isData = [](const QString &cell) { return isEmail(cell) || isDate(cell) || isPhone(cell); };
    return std::ranges::none_of(row, isData) && std::ranges::any_of(row, [](const QString &cell) { return fieldNamed(cell) != CardField::None; });
}

QList<CardField> guessedColumns(const QStringList &header, const QList<QStringList> &samples)
{
    qsizetype columns = header.size();
    for (const QStringList &row : samples)
        columns = std::max(columns, row.size());

    QList<CardField> fields(columns, CardField::None);
    QSet<CardField> given;
    const auto give = [&](qsizetype column, CardField field) {
        const bool taken = given.contains(field) && !canRepeat(field);
        fields[column] = taken ? CardField::Note : field;
        given += field;
    };
    for (qsizetype column = 0; column < columns; ++column) {
        const CardField named = fieldNamed(header.value(column));
        if (named != CardField::None && !isEmptyColumn(int(column), samples))
            give(column, named);
    }
    for (qsizetype column = 0; column < columns; ++column) {
        if (fields.at(column) != CardField::None || isEmptyColumn(int(column), samples))
            continue;
        const CardField looks = fieldByContent(int(column), samples);
        const bool isNamed = !header.value(column).trimmed().isEmpty();
        // A date under a name that we do not know may be of anything: only where nothing is named is it taken for a birth date.
        give(column, looks == CardField::Born && isNamed ? CardField::Note : looks);
    }
    if (header.isEmpty()) { // words without a name: in most lists the first two are somebody's names
        QList<CardField> names{CardField::Given, CardField::Family};
        for (CardField &field : fields) {
            if (field == CardField::Note && !names.isEmpty())
                field = names.takeFirst();
        }
    }
    const bool nameInOne = fields.contains(CardField::Family) && !fields.contains(CardField::Given) && !fields.contains(CardField::Name);
    if (nameInOne) // "Nom" alone holds the whole of it
        std::ranges::replace(fields, CardField::Family, CardField::Name);
    const bool loneGiven = fields.contains(CardField::Given) && !fields.contains(CardField::Family) && !fields.contains(CardField::Name);
    if (loneGiven) // "Nombre", "Nome"
        std::ranges::replace(fields, CardField::Given, CardField::Name);
    return fields;
}

} // namespace untie
