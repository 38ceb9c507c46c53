#include "ui/clients/typeddate.h"

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

} // namespace untie
