#include "app/clients/phonenumber.h"

#include "app/common/text.h"

#include <phonenumbers/phonenumberutil.h>

#include <algorithm>
#include <optional>
#include <string>

namespace untie {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

constexpr qsizetype longestNumber = 60; ///< whatever is longer is none

std::optional<PhoneNumber> numberFrom(const QString &typed, const QString &country)
{
    // The library reads letters as the digits of the keys they stand on: "030 901820 office" would be a number.
    if (typed.isEmpty() || typed.size() > longestNumber || std::ranges::any_of(typed, [](QChar c) { return c.isLetter(); }))
        return std::nullopt;
    const PhoneNumberUtil &util = *PhoneNumberUtil::GetInstance();
    PhoneNumber number;
    const std::string region = country.isEmpty() ? "ZZ" : country.toStdString();
    if (util.Parse(typed.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR || number.has_extension() || !util.IsValidNumber(number))
        return std::nullopt;
    return number;
}

QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    PhoneNumberUtil::GetInstance()->Format(number, format, &text);
    return QString::fromStdString(text);
}

} // namespace

QString e164Of(const QString &typed, const QString &country)
{
    const auto number = numberFrom(typed, country);
    return number ? formatted(*number, PhoneNumberUtil::E164) : QString();
}

QString shownPhone(const QString &typed, const QString &country)
{
    const auto number = numberFrom(typed, country);
    if (!number)
        return typed;
    const bool isHere = number->country_code() == PhoneNumberUtil::GetInstance()->GetCountryCodeForRegion(country.toStdString());
    return formatted(*number, isHere ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

ReadNumber readNumber(const QString &typed, const QString &country)
{
    return {typed, country, e164Of(typed, country)};
}

QString phoneKey(const QString &typed, const QString &country)
{
    return phoneKey(readNumber(typed, country));
}

QString phoneKey(const ReadNumber &number)
{
    return number.e164.isEmpty() ? digitsOf(number.typed) : number.e164;
}

} // namespace untie
