#include "app/exchange/datereading.h"

#include <QList>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// The three numbers a date begins with; empty where there are no three.
QStringList numbersOf(const QString &text)
{
    static const QRegularExpression apart(uR"(^\s*(\d{1,4})\s*[./\- ]\s*(\d{1,2})\s*[./\- ]\s*(\d{1,4})(?=$|[T\s.]))"_s);
    static const QRegularExpression together(uR"(^\s*(\d{4})(\d{2})(\d{2})(?=$|[T\s]))"_s);
    for (const QRegularExpression &form : {apart, together}) {
        if (const QRegularExpressionMatch match = form.match(text); match.hasMatch())
            return match.capturedTexts().sliced(1);
    }
    return {};
}

/// The newest year that ends so and is not after today's.
int fullYear(const QString &digits, QDate today)
{
    if (digits.size() > 2)
        return digits.toInt();
    const int century = today.year() / 100 * 100;
    const int year = century + digits.toInt();
    return year > today.year() ? year - 100 : year;
}

} // namespace

DateOrder usualDateOrder(const QString &language, const QString &country)
{
    const QLocale locale(country.isEmpty() ? language : language + u'_' + country);
    const QString form = locale.dateFormat(QLocale::ShortFormat).toLower();
    if (form.indexOf(u'y') < form.indexOf(u'm'))
        return DateOrder::YearMonthDay;
    return form.indexOf(u'm') < form.indexOf(u'd') ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

std::optional<QDate> dateIn(const QString &text, DateOrder order, QDate today)
{
    const QStringList numbers = numbersOf(text);
    if (numbers.isEmpty())
        return std::nullopt;
    if (numbers.first().size() == 4)
        order = DateOrder::YearMonthDay;
    using Places = std::array<int, 3>; // of year, month and day
    const Places at = order == DateOrder::YearMonthDay   ? Places{0, 1, 2}
                      : order == DateOrder::MonthDayYear ? Places{2, 0, 1}
                                                         : Places{2, 1, 0};
    const QString &year = numbers.at(at[0]);
    if (year.size() == 3 || year.size() == 1 || numbers.at(at[2]).size() > 2)
        return std::nullopt;
    const QDate date(fullYear(year, today), numbers.at(at[1]).toInt(), numbers.at(at[2]).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

DateOrder guessedDateOrder(const QStringList &texts, DateOrder usual, QDate today)
{
    const auto fits = [&](DateOrder order) {
        return std::ranges::count_if(texts, [&](const QString &text) { return dateIn(text, order, today) && *dateIn(text, order, today) <= today; });
    };
    const bool dotted = !texts.isEmpty() && std::ranges::all_of(texts, [](const QString &text) { return text.contains(u'.'); });
    DateOrder best = dotted && usual == DateOrder::MonthDayYear ? DateOrder::DayMonthYear : usual;
    auto most = fits(best);
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay}) {
        if (const auto count = fits(order); count > most) {
            best = order;
            most = count;
        }
    }
    return best;
}

} // namespace untie
