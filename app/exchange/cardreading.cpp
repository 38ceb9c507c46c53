#include "app/exchange/cardreading.h"

#include "app/clients/clientrules.h"
#include "app/common/country.h"
#include "app/common/text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// What is wrong with one field of a client; empty where it is fine.
QString problemIn(const Client &client, ClientProblem::Field field, QDate today)
{
    const QList<ClientProblem> problems = problemsOf(client, today);
    const auto problem = std::ranges::find(problems, field, &ClientProblem::field);
    return problem == problems.end() ? QString() : problem->sentence;
}

/// The code of "de", "de-AT", "German" and "Deutsch"; empty where no language is called so.
QString languageCalled(const QString &name)
{
    const QString wanted = folded(name);
    for (int each = QLocale::C + 1; each <= QLocale::LastLanguage; ++each) {
        const auto language = QLocale::Language(each);
        const QString code = QLocale::languageToCode(language);
        const QLocale locale(language);
        if (code.isEmpty() || locale.language() != language)
            continue;
        const QString native = folded(locale.nativeLanguageName()); // "espanol de espana"
        if (wanted == code || wanted.startsWith(code + u' ') || (native + u' ').startsWith(wanted + u' ') || wanted == folded(QLocale::languageToString(language)))
            return code;
    }
    return {};
}

ContactKind kindOf(CardField phone)
{
    switch (phone) {
    case CardField::Mobile: return ContactKind::Mobile;
    case CardField::HomePhone: return ContactKind::Home;
    case CardField::WorkPhone: return ContactKind::Work;
    default: return ContactKind::Other;
    }
}

/// Takes the values of one card one after the other.
class Reader final
{
public:
    explicit Reader(const CardReading &reading)
        : m_reading(reading)
    {
    }

    void take(const CardValue &value);
    ReadClient finished(qint64 line);

private:
    void takeEach(const CardValue &value, void (Reader::*takeOne)(const CardValue &));
    void takeName(const QString &name);
    void takeBorn(const CardValue &value);
    void takeEmail(const CardValue &value);
    void takePhone(const CardValue &value);
    void takeContact(const Contact &contact, QString &preferred, ContactKind &kind, QList<Contact> &others);
    void takeTags(const CardValue &value);
    void takeCountry(const CardValue &value);
    void takeLanguage(const CardValue &value);
    void takeOnce(QString &place, const CardValue &value);
    void toNote(const CardValue &value);
    void tell(CardField field, const QString &sentence, bool refuses = false);

    CardReading m_reading;
    Client m_client;
    QStringList m_notes;
    QList<CardProblem> m_problems;
};

void Reader::tell(CardField field, const QString &sentence, bool refuses)
{
    m_problems += {field, sentence, refuses};
}

void Reader::toNote(const CardValue &value)
{
    const QString label = !value.label.isEmpty() ? value.label : value.field == CardField::Note ? QString() : nameOf(value.field);
    m_notes += label.isEmpty() ? value.text : label + u": "_s + value.text;
}

void Reader::takeOnce(QString &place, const CardValue &value)
{
    if (place.isEmpty())
        place = value.text;
    else if (place != value.text)
        toNote(value);
}

/// Several may stand in one cell, each on its line.
void Reader::takeEach(const CardValue &value, void (Reader::*takeOne)(const CardValue &))
{
    for (const QString &line : value.text.split(u'\n', Qt::SkipEmptyParts))
        (this->*takeOne)({value.field, line.trimmed(), value.label});
}

/// "Marchbanks, Odile" has the family name first; otherwise it is the last word.
void Reader::takeName(const QString &name)
{
    if (const qsizetype comma = name.indexOf(u','); comma >= 0) {
        m_client.family = name.left(comma);
        m_client.given = name.mid(comma + 1);
        return;
    }
    const QString clean = tidied(name);
    const qsizetype last = clean.lastIndexOf(u' ');
    m_client.given = last < 0 ? QString() : clean.left(last);
    m_client.family = clean.mid(last + 1);
}

void Reader::takeBorn(const CardValue &value)
{
    Client asked;
    asked.born = dateIn(value.text, m_reading.dateOrder, m_reading.today);
    const QString problem = problemIn(asked, ClientProblem::Field::Born, m_reading.today);
    if (asked.born && problem.isEmpty() && !m_client.born) {
        m_client.born = asked.born;
        return;
    }
    if (!asked.born)
        tell(CardField::Born, QCoreApplication::translate("CardReading", "“%1” is no date. It will stand in the note.").arg(value.text));
    else if (!problem.isEmpty())
        tell(CardField::Born, problem + u' ' + QCoreApplication::translate("CardReading", "It will stand in the note."));
    toNote(value);
}

void Reader::takeEmail(const CardValue &value)
{
    Client asked;
    asked.email = value.text;
    if (!problemIn(asked, ClientProblem::Field::Email, m_reading.today).isEmpty()) {
        tell(CardField::Email, QCoreApplication::translate("CardReading", "“%1” is no e-mail address. It will stand in the note.").arg(value.text));
        toNote(value);
        return;
    }
    takeContact({ContactKind::Other, value.text}, m_client.email, m_client.emailKind, m_client.otherEmails);
}

void Reader::takePhone(const CardValue &value)
{
    Client asked;
    asked.phone = value.text;
    if (!problemIn(asked, ClientProblem::Field::Phone, m_reading.today).isEmpty()) {
        tell(value.field, QCoreApplication::translate("CardReading", "“%1” is no phone number. It will stand in the note.").arg(value.text));
        toNote(value);
        return;
    }
    takeContact({kindOf(value.field), value.text}, m_client.phone, m_client.phoneKind, m_client.otherPhones);
}

/// The first is the preferred one; the same one twice is one.
void Reader::takeContact(const Contact &contact, QString &preferred, ContactKind &kind, QList<Contact> &others)
{
    const auto isThere = [&contact](const Contact &other) { return other.text == contact.text; };
    if (preferred.isEmpty()) {
        preferred = contact.text;
        kind = contact.kind;
    } else if (preferred != contact.text && std::ranges::none_of(others, isThere)) {
        others += contact;
    }
}

/// Separated by commas or semicolons, or each on its line.
void Reader::takeTags(const CardValue &value)
{
    static const QRegularExpression between(u"[,;\\n]"_s);
    for (const QString &tag : value.text.split(between, Qt::SkipEmptyParts))
        m_client.tags += tag;
}

void Reader::takeCountry(const CardValue &value)
{
    m_client.address.country = countryFrom(value.text);
    if (m_client.address.country.isEmpty())
        toNote(value);
}

void Reader::takeLanguage(const CardValue &value)
{
    m_client.language = languageCalled(value.text);
    if (m_client.language.isEmpty())
        toNote(value);
}

void Reader::take(const CardValue &value)
{
    switch (value.field) {
    case CardField::None: return;
    case CardField::Given: return takeOnce(m_client.given, value);
    case CardField::Family: return takeOnce(m_client.family, value);
    case CardField::Name:
        if (m_client.given.isEmpty() && m_client.family.isEmpty())
            return takeName(value.text);
        return toNote(value);
    case CardField::Preferred: return takeOnce(m_client.preferred, value);
    case CardField::Born: return takeBorn(value);
    case CardField::Phone:
    case CardField::Mobile:
    case CardField::HomePhone:
    case CardField::WorkPhone: return takeEach(value, &Reader::takePhone);
    case CardField::Email: return takeEach(value, &Reader::takeEmail);
    case CardField::Pronouns: return takeOnce(m_client.pronouns, value);
    case CardField::Street: // lines of an address may stand in several columns
        m_client.address.lines += (m_client.address.lines.isEmpty() ? QString() : u"\n"_s) + value.text;
        return;
    case CardField::Postcode: return takeOnce(m_client.address.postcode, value);
    case CardField::Place: return takeOnce(m_client.address.place, value);
    case CardField::Region: return takeOnce(m_client.address.region, value);
    case CardField::Country: return takeCountry(value);
    case CardField::Occupation: return takeOnce(m_client.occupation, value);
    case CardField::ReferredBy: return takeOnce(m_client.referredBy, value);
    case CardField::Doctor: return takeOnce(m_client.doctor, value);
    case CardField::EmergencyName: return takeOnce(m_client.emergency.name, value);
    case CardField::EmergencyPhone: return takeOnce(m_client.emergency.phone, value);
    case CardField::EmergencyRelation: return takeOnce(m_client.emergency.relation, value);
    case CardField::Tags: return takeTags(value);
    case CardField::Language: return takeLanguage(value);
    case CardField::Note: return toNote(value);
    }
}

ReadClient Reader::finished(qint64 line)
{
    m_client.deskNote = m_notes.join(u'\n');
    m_client = tidied(m_client);
    for (const ClientProblem &problem : problemsOf(m_client, m_reading.today)) {
        tell(CardField::Name, problem.sentence, true);
    }
    return {line, m_client, m_problems};
}

} // namespace

bool ReadClient::isRefused() const
{
    return std::ranges::any_of(problems, &CardProblem::refuses);
}

ReadClient clientOf(const AddressCard &card, const CardReading &reading)
{
    Reader reader(reading);
    for (const CardValue &value : card.values)
        reader.take(value);
    ReadClient read = reader.finished(card.line);
    if (card.photo.isEmpty() || read.isRefused())
        return read;
    if (auto photo = clientPhotoFrom(card.photo))
        read.photo = std::move(*photo);
    else
        read.problems += {CardField::None, QCoreApplication::translate("CardReading", "The photo is left out. %1").arg(photo.error().subject)};
    return read;
}

} // namespace untie
