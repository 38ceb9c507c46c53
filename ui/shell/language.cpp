#include "ui/shell/language.h"

#include "app/common/language.h"
#include "app/common/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

void install(QCoreApplication &app, const QString &file, const QString &folder)
{
    auto *texts = new QTranslator(&app);
    if (texts->load(file, folder))
        QCoreApplication::installTranslator(texts);
    else
        delete texts;
}

} // namespace

void speak(QCoreApplication &app, const QString &language)
{
    const QLocale system = QLocale::system();
    const QString wanted = language.isEmpty() ? system.name().section(u'_', 0, 0) : language;
    const QString spoken = languages().contains(wanted) ? wanted : u"en"_s; // English, too, has plurals to look up
    // The language of another country keeps that country's dates.
    const bool isSystems = language.isEmpty() || system.language() == QLocale(language).language();
    QLocale::setDefault(withOurDigits(isSystems ? system : QLocale(language)));
    install(app, u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(app, u"untie_"_s + spoken, u":/i18n"_s);
}

} // namespace untie
