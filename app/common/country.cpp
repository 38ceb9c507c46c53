#include "app/common/country.h"

#include "app/common/text.h"
#include "app/common/translator.h"

#include <unicode/uloc.h>

#include <QCollator>
#include <QHash>
#include <QLocale>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

const QStringList &countries()
{
    static const QStringList codes = [] {
        QStringList known;
        for (const char *const *code = uloc_getISOCountries(); *code; ++code) {
            // Some codes are reserved or of former countries; those Qt does not know nobody lives in.
            if (QLocale::codeToTerritory(QString::fromLatin1(*code)) != QLocale::AnyTerritory)
                known += QString::fromLatin1(*code);
        }
        std::ranges::sort(known);
        return known;
    }();
    return codes;
}

QString countryName(const QString &code, const QString &language)
{
    if (!countries().contains(code))
        return code;
    std::array<char16_t, 200> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int length = uloc_getDisplayCountry(("und_" + code.toLatin1()).constData(), language.toLatin1().constData(), name.data(),
                                              static_cast<int32_t>(name.size()), &status);
    return U_SUCCESS(status) && length > 0 ? QString::fromUtf16(name.data(), length) : code;
}

QList<std::pair<QString, QString>> countriesByName(const QString &language)
{
    QList<std::pair<QString, QString>> named;
    for (const QString &code : countries())
        named += {countryName(code, language), code};
    const QCollator collator{QLocale(language)};
    std::ranges::sort(named, [&collator](const auto &a, const auto &b) { return collator.compare(a.first, b.first) < 0; });
    return named;
}

QString countryFrom(const QString &text)
{
    static const QHash<QString, QString> codes = [] {
        QHash<QString, QString> known;
        for (const QString &code : countries()) {
            for (const QString &language : languages())
                known.insert(folded(countryName(code, language)), code);
            const QLocale::Territory territory = QLocale::codeToTerritory(code);
            for (const QLocale &locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, territory))
                known.insert(folded(locale.nativeTerritoryName()), code);
        }
        for (const auto &[name, code] : {std::pair{u"usa"_s, u"US"_s}, {u"uk"_s, u"GB"_s}, {u"england"_s, u"GB"_s}, {u"scotland"_s, u"GB"_s}, {u"wales"_s, u"GB"_s}, {u"holland"_s, u"NL"_s}})
            known.insert(name, code);
        for (const QString &code : countries())
            known.insert(code.toLower(), code);
        known.remove({}); // a name that folds to nothing
        return known;
    }();
    return codes.value(folded(text));
}

} // namespace untie
