#include "ui/clients/mergewords.h"

#include "app/common/language.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "ui/clients/contactwords.h"
#include "ui/clients/typeddate.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("MergeWords", text);
}

} // namespace

QString nameOf(MergePart part)
{
    switch (part) {
    case MergePart::Given: return QCoreApplication::translate("MergeWords", "Given name");
    case MergePart::Family: return QCoreApplication::translate("MergeWords", "Family name");
    case MergePart::Preferred: return QCoreApplication::translate("MergeWords", "Called by");
    case MergePart::Pronounced: return QCoreApplication::translate("MergeWords", "How the name is said");
    case MergePart::Pronouns: return QCoreApplication::translate("MergeWords", "Pronouns");
    case MergePart::Born: return QCoreApplication::translate("MergeWords", "Birth date");
    case MergePart::Phone: return QCoreApplication::translate("MergeWords", "Preferred phone");
    case MergePart::Email: return QCoreApplication::translate("MergeWords", "Preferred e-mail");
    case MergePart::Address: return QCoreApplication::translate("MergeWords", "Address");
    case MergePart::Language: return QCoreApplication::translate("MergeWords", "Language of what is printed");
    case MergePart::Reminders: return QCoreApplication::translate("MergeWords", "Reminders");
    case MergePart::Emergency: return QCoreApplication::translate("MergeWords", "In an emergency");
    case MergePart::Occupation: return QCoreApplication::translate("MergeWords", "Occupation");
    case MergePart::Activities: return QCoreApplication::translate("MergeWords", "Activities");
    case MergePart::ReferredBy: return QCoreApplication::translate("MergeWords", "Referred by");
    case MergePart::Doctor: return QCoreApplication::translate("MergeWords", "Doctor");
    case MergePart::DeskNote: return QCoreApplication::translate("MergeWords", "Note for the front desk");
    }
    return {};
}

QString shownText(const Client &client, MergePart part, const QString &country)
{
    if (isEmpty(client, part))
        return {};
    switch (part) {
    case MergePart::Born: return shownDate(*client.born, QLocale());
    case MergePart::Reminders: return reminderWords(client.reminders);
    case MergePart::Phone: return phoneWords({client.phoneKind, client.phone}, country);
    case MergePart::Email: return emailWords({client.emailKind, client.email});
    case MergePart::Address: return linesOf(client.address, country, Translator::forProgram().language()).join(u'\n');
    case MergePart::Language: return nameOfLanguage(client.language);
    case MergePart::Emergency: return textsOf(client, part).join(u" · "_s);
    default: return textsOf(client, part).join(u'\n');
    }
}

QString sharedWords(Traits shared)
{
    QStringList words;
    const auto add = [&](Trait trait, const char *text) {
        if (shared.testFlag(trait))
            words += say(text);
    };
    add(Trait::Name, QT_TRANSLATE_NOOP("MergeWords", "same name"));
    add(Trait::SimilarName, QT_TRANSLATE_NOOP("MergeWords", "similar name"));
    add(Trait::FamilyName, QT_TRANSLATE_NOOP("MergeWords", "same family name"));
    add(Trait::Born, QT_TRANSLATE_NOOP("MergeWords", "same birth date"));
    add(Trait::SimilarBorn, QT_TRANSLATE_NOOP("MergeWords", "similar birth date"));
    add(Trait::Phone, QT_TRANSLATE_NOOP("MergeWords", "same phone"));
    add(Trait::Email, QT_TRANSLATE_NOOP("MergeWords", "same e-mail"));
    return commaList(words);
}

} // namespace untie
