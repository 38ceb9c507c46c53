#include "ui/documents/offerwords.h"

#include "app/common/language.h"
#include "app/common/translator.h"
#include "ui/clients/typeddate.h"
#include "ui/documents/documentoffer.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

QString sayOfDocument(const char *text)
{
    return QCoreApplication::translate("Documents", text);
}

QString whose(const Client &client)
{
    const QString name = displayName(client);
    return client.born ? sayOfDocument(QT_TRANSLATE_NOOP("Documents", "%1, born %2")).arg(name, shownDate(*client.born, QLocale())) : name;
}

void offerLanguages(DocumentOffer &offer, const QString &first)
{
    offer.choiceName = sayOfDocument(QT_TRANSLATE_NOOP("Documents", "Language"));
    for (const QString &language : languages())
        offer.choices.append(nameOfLanguage(language));
    offer.choice = int(qMax<qsizetype>(0, languages().indexOf(first)));
}

QString chosenLanguage(const DocumentWish &wish)
{
    return languages().value(wish.choice, QStringLiteral("en"));
}

} // namespace untie
