#include "ui/clients/typeddate.h"

#include "app/common/text.h"

#include <QRegularExpression>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// "dmy", "mdy" or "ymd": the parts of a date form in their order.
QString orderOf(const QString &form)
{
    QString order;
    for (const QChar c : form) {
        const QChar part = c.toLower();
        if (u"dmy"_s.contains(part) && !order.contains(part))
            order += part;
    }
    return order.size() == 3 ? order : u"ymd"_s;
}

/// The digits of any script as ASCII, everything else as it is.
QString withPlainDigits(const QString &text)
{
    QString plain;
    for (const char32_t c : text.toUcs4()) { // some scripts' digits take two units
        if (QChar::isDigit(c))
            plain += QString::number(QChar::digitValue(c));
        else
            plain += QChar::requiresSurrogates(c) ? u' ' : QChar(static_cast<char16_t>(c));
    }
    return plain;
}

/// The month that a word begins, three letters of it at least; 0 where it begins none or several.
int monthOf(const QString &word, const QLocale &locale)
{
    constexpr int fewest = 3;
    const QString wanted = folded(word);
    int found = 0;
    for (int month = 1; month <= 12; ++month) {
        bool fits = false;
        for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
            for (const QString &name : {locale.monthName(month, format), locale.standaloneMonthName(month, format)})
                fits = fits || folded(name).remove(u'.') == wanted || (wanted.size() >= fewest && folded(name).startsWith(wanted));
        }
        if (fits && found != 0)
            return 0;
        found = fits ? month : found;
    }
    return found;
}

/// In the year that was typed, or else the next such day.
std::optional<QDate> dayOf(const QString &year, int month, int day, QDate today)
{
    constexpr int yearsToALeapDay = 8;
    if (!year.isEmpty() && year.size() != 2 && year.size() != 4)
        return std::nullopt;
    if (!year.isEmpty()) {
        const QDate date(year.toInt() + (year.size() == 2 ? today.year() / 100 * 100 : 0), month, day);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }
    for (int later = 0; later <= yearsToALeapDay; ++later) {
        const QDate date(today.year() + later, month, day);
        if (date.isValid() && date >= today)
            return date;
    }
    return std::nullopt;
}

} // namespace

QString dateForm(const QLocale &locale)
{
    static const QRegularExpression year(u"y+"_s);
    const QString form = locale.dateFormat(QLocale::ShortFormat).replace(year, u"yyyy"_s);
    return form.contains("MMM"_L1) ? u"yyyy-MM-dd"_s : form;
}

QString shownDate(QDate date, const QLocale &locale)
{
    return locale.toString(date, dateForm(locale));
}

QString shownTime(QTime time, const QLocale &locale)
{
    return locale.toString(time, locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
}

std::optional<QDate> typedDate(const QString &text, const QLocale &locale)
{
    static const QRegularExpression between(u"[^0-9]+"_s);
    const QStringList numbers = withPlainDigits(text).split(between, Qt::SkipEmptyParts);
    if (numbers.size() != 3)
        return std::nullopt;
    const QString order = numbers.first().size() == 4 ? u"ymd"_s : orderOf(dateForm(locale));
    const QString year = numbers.value(order.indexOf(u'y'));
    if (year.size() != 4)
        return std::nullopt;
    const QDate date(year.toInt(), numbers.value(order.indexOf(u'm')).toInt(), numbers.value(order.indexOf(u'd')).toInt());
    return date.isValid() ? std::optional(date) : std::nullopt;
}

std::optional<QDate> comingDate(const QString &text, const QLocale &locale, QDate today)
{
    static const QRegularExpression digits(u"[0-9]+"_s), letters(u"[\\p{L}\\p{M}]+"_s);
    if (const auto whole = typedDate(text, locale))
        return whole;
    const QString plain = withPlainDigits(text);
    QStringList numbers;
    for (auto each = digits.globalMatch(plain); each.hasNext();)
        numbers += each.next().captured();
    int month = 0;
    for (auto each = letters.globalMatch(plain); each.hasNext();) {
        const QString word = each.next().captured();
        if (word.size() <= 2 && !folded(word).isEmpty() && monthOf(word, locale) == 0)
            continue; // "24 de dezembro", "1st"
        if (month != 0 || (month = monthOf(word, locale)) == 0)
            return std::nullopt;
    }
    if (numbers.isEmpty() || numbers.size() > (month != 0 ? 2 : 3))
        return std::nullopt;
    if (month != 0)
        return dayOf(numbers.value(1), month, numbers[0].toInt(), today);
    QString order = orderOf(dateForm(locale));
    if (numbers.size() == 2)
        order.remove(u'y');
    if (numbers.size() < 2)
        return std::nullopt;
    return dayOf(order.contains(u'y') ? numbers[order.indexOf(u'y')] : QString(), numbers[order.indexOf(u'm')].toInt(), numbers[order.indexOf(u'd')].toInt(), today);
}

} // namespace untie
