#include "app/clients/address.h"

#include "app/common/country.h"

#include <QRegularExpression>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// How a country writes the part below the street: Z postcode, C place, S region, / a new line; in capitals where the
/// post asks for it. After the Universal Postal Union's formats as in libaddressinput's data (CC-BY 4.0).
struct Format
{
    const char *countries;
    QLatin1StringView form;
    bool linesLast = false; ///< from the large to the small
};
constexpr Format formats[] = {
    {"US AU", "C S Z"_L1},
    {"CA", "C S Z"_L1},
    {"GB NZ IN SG ZA TH MY PK", "C/Z"_L1},
    {"IE", "C/S/Z"_L1},
    {"IT ES BR AR MX CN", "Z C S"_L1},
    {"RU UA", "C/S/Z"_L1},
    {"JP", "Z/S C"_L1, true},
    {"KR TW", "Z/S C"_L1, true},
    {"HK AE", "C/S"_L1},
};
constexpr QLatin1StringView mostCountries("Z C");

const Format *formatOf(const QString &country)
{
    if (country.size() != 2)
        return nullptr;
    for (const Format &format : formats) {
        if (QLatin1StringView(format.countries).contains(country))
            return &format;
    }
    return nullptr;
}

const QString &partOf(const Address &address, QChar part)
{
    return part == u'Z' ? address.postcode : part == u'C' ? address.place : address.region;
}

} // namespace

QList<AddressPart> addressPartsIn(const QString &country)
{
    const Format *format = formatOf(country);
    QList<AddressPart> parts;
    for (const QChar c : QString(format ? format->form : mostCountries)) {
        if (c == u'Z')
            parts += AddressPart::Postcode;
        else if (c == u'C')
            parts += AddressPart::Place;
        else if (c == u'S')
            parts += AddressPart::Region;
    }
    return parts;
}

QStringList linesOf(const Address &address, const QString &clinicCountry, const QString &language)
{
    if (address.isEmpty())
        return {};
    const QString country = address.country.isEmpty() ? clinicCountry : address.country;
    const Format *format = formatOf(country);
    QString form = format ? QString(format->form) : QString(mostCountries);
    // What the country does not write and somebody gave all the same is not lost.
    for (const QChar part : {u'Z', u'C', u'S'}) {
        if (!form.contains(part))
            form += u" "_s + part;
    }
    QStringList below;
    for (const QString &line : form.split(u'/')) {
        QStringList words;
        for (const QString &part : line.split(u' ', Qt::SkipEmptyParts)) {
            if (const QString &word = partOf(address, part.front()); !word.isEmpty())
                words += word;
        }
        if (!words.isEmpty())
            below += words.join(u' ');
    }
    const QStringList above = address.lines.split(u'\n', Qt::SkipEmptyParts);
    QStringList all = format && format->linesLast ? below + above : above + below;
    if (!address.country.isEmpty() && address.country != clinicCountry)
        all += countryName(address.country, language);
    return all;
}

} // namespace untie
