#include "app/common/language.h"

#include <QHash>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

QString languageAmong(const QStringList &languages, const QString &wanted)
{
    if (languages.contains(wanted))
        return wanted;
    const auto withoutCountry = [](const QString &code) { return code.section(u'_', 0, 0); };
    const auto same = std::ranges::find(languages, withoutCountry(wanted), withoutCountry);
    return same == languages.end() ? QString() : *same;
}

QString nameOfLanguage(const QString &language)
{
    static const QHash<QString, QString> withoutCountry{{u"en"_s, u"English"_s}, {u"es"_s, u"español"_s}}; // as Qt has none for them
    const auto own = withoutCountry.constFind(language);
    return own != withoutCountry.cend() ? *own : QLocale(language).nativeLanguageName();
}

QLocale localeOf(const QString &language)
{
    const QLocale spoken(language);
    const QLocale here(spoken.language(), QLocale::system().territory());
    return withOurDigits(here.language() == spoken.language() ? here : spoken);
}

QLocale withOurDigits(const QLocale &locale)
{
    const bool ours = locale.zeroDigit() == "0"_L1;
    return !ours && locale.language() == QLocale::Arabic ? QLocale(QLocale::Arabic, QLocale::UnitedArabEmirates) : locale;
}

} // namespace untie
