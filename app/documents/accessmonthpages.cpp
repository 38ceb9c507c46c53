#include "app/documents/accessmonthpages.h"

#include "app/common/language.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/documents/visitsummary.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

class AccessMonthPages final
{
public:
    AccessMonthPages(const AccessMonthSource &source, const Translator &words)
        : m_source(source)
        , m_month(source.month)
        , m_words(words)
        , m_locale(localeOf(words.language()))
    {
    }

    Content content() const
    {
        Content content;
        content.language = m_words.language();
        content.clinic = m_source.clinic;
        content.heading = m_locale.toString(m_month.first, say(QT_TRANSLATE_NOOP("AccessMonth", "MMMM yyyy")));
        content.below = say(QT_TRANSLATE_NOOP("AccessMonth", "The record of access in this month"));
        content.sections = {seals(), people(), backups(), events(), signing()};
        content.of = m_source.clinic.name;
        content.day = content.heading;
        content.title = content.jobName = say(QT_TRANSLATE_NOOP("AccessMonth", "Record of access"));
        content.fileName = u"record-of-access-%1.pdf"_s.arg(m_month.first.toString(u"yyyy-MM"_s));
        return content;
    }

private:
    QString say(const char *text) const { return m_words.translate("AccessMonth", text); }
    QString shown(const QDateTime &at) const { return m_locale.toString(at.toTimeZone(m_source.zone), say(QT_TRANSLATE_NOOP("AccessMonth", "d MMM, HH:mm"))); }
    QString nameOf(PersonId person) const
    {
        return person.isValid() ? m_source.names.value(person, say(QT_TRANSLATE_NOOP("AccessMonth", "(no longer there)"))) : say(QT_TRANSLATE_NOOP("AccessMonth", "nobody signed in"));
    }

    Section seals() const
    {
        FactList facts;
        for (const auto &[name, head] : {std::pair(say(QT_TRANSLATE_NOOP("AccessMonth", "Front desk")), m_month.frontDesk), std::pair(say(QT_TRANSLATE_NOOP("AccessMonth", "Clinical record")), m_month.clinical)}) {
            if (head.seq > 0)
                facts.facts.append({name, say(QT_TRANSLATE_NOOP("AccessMonth", "Row %1")).arg(m_locale.toString(head.seq)) + u'\n' + shownSeal(head)});
        }
        const QString why = say(QT_TRANSLATE_NOOP("AccessMonth", "Keep this page outside of the computer. Each seal vouches for all rows before it: print the same month again, and if a letter of its seal is another one, rows were changed or cut off."));
        Section section{{Heading{m_month.isOver ? say(QT_TRANSLATE_NOOP("AccessMonth", "The seals at the end of the month"))
                                                : say(QT_TRANSLATE_NOOP("AccessMonth", "The seals until now")),
                                 true},
                         facts, Words{why, Voice::Standing}}};
        if (!m_month.isOver)
            section.parts.append(Words{say(QT_TRANSLATE_NOOP("AccessMonth", "The month is not over: read on %1. Print it again afterwards.")).arg(shown(m_month.until)), Voice::Strong});
        section.whole = true;
        return section;
    }

    Section people() const
    {
        Table table{{{say(QT_TRANSLATE_NOOP("AccessMonth", "Who")), 2.4},
                     {say(QT_TRANSLATE_NOOP("AccessMonth", "Signed in")), 1, true},
                     {say(QT_TRANSLATE_NOOP("AccessMonth", "Looked at")), 1, true},
                     {say(QT_TRANSLATE_NOOP("AccessMonth", "Changed")), 1, true},
                     {say(QT_TRANSLATE_NOOP("AccessMonth", "Printed, saved")), 1.2, true}},
                    {}};
        for (const PersonMonth &person : m_month.people)
            table.rows.append({nameOf(person.person), m_locale.toString(person.signIns), m_locale.toString(person.opened), m_locale.toString(person.changed), m_locale.toString(person.tookOut)});
        const Heading heading{say(QT_TRANSLATE_NOOP("AccessMonth", "Who worked with the record")), true};
        return table.rows.isEmpty() ? Section{{heading, Words{say(QT_TRANSLATE_NOOP("AccessMonth", "Nobody."))}}} : Section{{heading, table}};
    }

    Section backups() const
    {
        const Heading heading{say(QT_TRANSLATE_NOOP("AccessMonth", "Backups")), true};
        if (m_month.backups == 0)
            return {{heading, Words{say(QT_TRANSLATE_NOOP("AccessMonth", "None was made in this month.")), Voice::Strong}}, false, true};
        return {{heading, Words{m_words.translate("AccessMonth", "%n backup(s) were made, the last on %1.", nullptr, m_month.backups).arg(shown(m_month.lastBackup))}}, false, true};
    }

    Section events() const
    {
        const Heading heading{say(QT_TRANSLATE_NOOP("AccessMonth", "What an owner should know of")), true};
        if (m_month.events.isEmpty())
            return {{heading, Words{say(QT_TRANSLATE_NOOP("AccessMonth", "Nothing: no wrong password, no change of accounts or keys, nothing taken in, saved as a file or restored."))}}, false, true};
        Table table{{{say(QT_TRANSLATE_NOOP("AccessMonth", "When")), 1.2},
                     {say(QT_TRANSLATE_NOOP("AccessMonth", "Who")), 1.2},
                     {say(QT_TRANSLATE_NOOP("AccessMonth", "What")), 3}},
                    {}};
        for (qsizetype i = 0; i < m_month.events.size(); ++i) {
            const AuditLine &line = m_month.events[i];
            const QString what = line.count() > 1 ? say(QT_TRANSLATE_NOOP("AccessMonth", "%1, %2 times")).arg(m_source.events.value(i)).arg(line.count()) : m_source.events.value(i);
            table.rows.append({shown(line.first), nameOf(line.person), what});
        }
        return {{heading, table}};
    }

    Section signing() const
    {
        return {{Space{20}, SigningLines{{say(QT_TRANSLATE_NOOP("AccessMonth", "Read by")), say(QT_TRANSLATE_NOOP("AccessMonth", "Date"))}}}, false, true};
    }

    const AccessMonthSource &m_source;
    const AuditMonth &m_month;
    const Translator &m_words;
    QLocale m_locale;
};

} // namespace

QString shownSeal(const AuditHead &head)
{
    constexpr int group = 4;
    QString seal = QString::fromLatin1(head.hash.toHex());
    const qsizetype half = seal.size() / 2;
    for (qsizetype at = seal.size() - group; at > 0; at -= group)
        seal.insert(at, at == half ? u'\n' : u' ');
    return seal;
}

Document accessMonthPages(const AccessMonthSource &source, const Translator &words, const Stationery &stationery)
{
    return compose(AccessMonthPages(source, words).content(), stationery, words);
}

} // namespace untie
