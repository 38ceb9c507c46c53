#include "ui/shell/language.h"

#include "app/common/language.h"
#include "app/common/translator.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QTranslator *install(QCoreApplication &app, const QString &file, const QString &folder)
{
    auto *texts = new QTranslator(&app);
    if (texts->load(file, folder)) {
        QCoreApplication::installTranslator(texts);
        return texts;
    }
    delete texts;
    return nullptr;
}

} // namespace

void speak(QCoreApplication &app, const QString &language)
{
    const QLocale system = QLocale::system();
    const QString spoken = closestLanguage(language.isEmpty() ? system.name() : language); // English, too, has plurals to look up
    // The language of another country keeps that country's dates.
    const bool isSystems = language.isEmpty() || system.language() == QLocale(language).language();
    QLocale::setDefault(withOurDigits(isSystems ? system : QLocale(language)));
    static QList<QTranslator *> installed;
    for (QTranslator *before : std::exchange(installed, {})) {
        QCoreApplication::removeTranslator(before);
        delete before;
    }
    for (QTranslator *texts : {install(app, u"qtbase_"_s + spoken, QLibraryInfo::path(QLibraryInfo::TranslationsPath)), install(app, u"untie_"_s + spoken, u":/i18n"_s)}) {
        if (texts)
            installed += texts;
    }
}

} // namespace untie
