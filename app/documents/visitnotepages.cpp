#include "app/documents/visitnotepages.h"

#include "app/bodymap/atlas.h"
#include "app/common/language.h"
#include "app/common/text.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/documents/figurerow.h"
#include "app/documents/summaryparts.h"
#include "app/documents/visitnotecare.h"
#include "app/settings/clinicprofilerules.h"
#include "app/visits/placeword.h"
#include "app/visits/visitrules.h"

#include <QLocale>
#include <QTimeZone>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qreal figureHeight = 250;

class VisitNotePages final
{
public:
    VisitNotePages(const VisitNoteSource &source, const Figure &figure, const Atlas &atlas, const Translator &words)
        : m_source(source)
        , m_visit(source.summary.visit)
        , m_figure(figure)
        , m_atlas(atlas)
        , m_words(words)
        , m_locale(localeOf(words.language()))
        , m_zone(timeZoneOf(source.summary.clinic))
    {
    }

    Content content() const
    {
        const Client &client = m_source.summary.client;
        const Person &therapist = m_source.summary.therapist;
        const QDateTime started = m_visit.startedAt.toTimeZone(m_zone);
        Content content;
        content.language = m_words.language();
        content.clinic = m_source.summary.clinic;
        content.aside = withCredential(therapist.name, therapist.credential);
        content.heading = content.of = displayName(client);
        QStringList facts{say(QT_TRANSLATE_NOOP("VisitNotePages", "Visit %1 on %2, %3 minutes")).arg(m_source.number).arg(moment(started)).arg(m_visit.minutes)};
        if (client.born)
            facts.append(say(QT_TRANSLATE_NOOP("VisitNotePages", "born on %1")).arg(day(*client.born)));
        content.below = facts.join(u" · "_s);
        content.day = day(started.date());
        content.careful = say(QT_TRANSLATE_NOOP("VisitNotePages", "Confidential health record. A therapist’s findings, no diagnosis."));
        content.title = content.jobName = say(QT_TRANSLATE_NOOP("VisitNotePages", "Visit note"));
        content.fileName = u"visit-note-%1.pdf"_s.arg(started.date().toString(Qt::ISODate));
        content.sections = {state(), part(NotePart::Subjective), part(NotePart::Objective), found(), careOf(m_visit, m_figure, m_atlas, m_words),
                            part(NotePart::Assessment), part(NotePart::Plan), agreed()};
        for (const NoteEntry &entry : m_source.entries) {
            if (!isOriginal(entry.kind))
                content.sections.append(added(entry));
        }
        if (!m_source.entries.isEmpty())
            content.sections.append(proof());
        return content;
    }

private:
    QString say(const char *text) const { return m_words.translate("VisitNotePages", text); }
    QString day(QDate date) const { return m_locale.toString(date, m_words.translate("VisitSummary", "d MMMM yyyy", "a day without its weekday")); }
    QString moment(const QDateTime &at) const { return m_locale.toString(at, m_words.translate("IntakePages", "d MMMM yyyy, HH:mm", "a moment")); }
    static QString withCredential(const QString &name, const QString &credential) { return credential.isEmpty() ? name : name + u", "_s + credential; }

    QString signedBy(const NoteEntry &entry) const
    {
        const QString name = m_source.authors.value(entry.author, say(QT_TRANSLATE_NOOP("VisitNotePages", "somebody who is no longer known")));
        return say(QT_TRANSLATE_NOOP("VisitNotePages", "%1 on %2")).arg(withCredential(name, entry.credential), moment(entry.at.toTimeZone(m_zone)));
    }

    /// That it is a draft, or void, before anything else.
    Section state() const
    {
        if (m_visit.state == VisitState::Voided)
            return {{Words{say(QT_TRANSLATE_NOOP("VisitNotePages", "VOID. This visit does not count; why is said at the end.")), Voice::Strong}}};
        if (m_visit.state == VisitState::Draft)
            return {{Words{say(QT_TRANSLATE_NOOP("VisitNotePages", "DRAFT. This note is not signed yet.")), Voice::Strong}}};
        return {};
    }

    Section part(NotePart part) const
    {
        QString text = textOf(m_visit.note, part);
        if (part == NotePart::Objective && !m_source.entries.isEmpty() && !m_source.entries.constFirst().text.isEmpty())
            text = text.isEmpty() ? m_source.entries.constFirst().text : m_source.entries.constFirst().text + u"\n\n"_s + text;
        if (text.isEmpty())
            return {};
        return {{Heading{nameOf(part), true}, Words{text}}};
    }

    /// Figure and table of what was found, numbered alike.
    Section found() const
    {
        const QList<Finding> findings = lookedAt(m_visit);
        if (findings.isEmpty())
            return {};
        QList<SummaryPoint> points;
        Table table{{{say(QT_TRANSLATE_NOOP("VisitNotePages", "No.")), 0.4},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "Where")), 2.4},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "What")), 1.8},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "Pain")), 1},
                     {say(QT_TRANSLATE_NOOP("VisitNotePages", "Remark")), 2.4}},
                    {}};
        for (const Finding &finding : findings) {
            points.append(summaryPointOf(finding, int(points.size()) + 1, m_atlas, m_words));
            const QString site = finding.site.isEmpty() ? QString() : u' ' + finding.site;
            const QString where = withSide(placeWord(m_figure, m_atlas, finding) + site, finding.side, m_words);
            table.rows.append({QString::number(points.size()), where, nameOf(finding.kind), scoresOf(finding), remarkOf(finding)});
        }
        const auto figures = [points, this](qreal width) { return figureRow(m_figure, points, width, figureHeight, m_words).blocks; };
        return {{Drawn{figures}, table}};
    }

    /// What was agreed on until the next visit.
    Section agreed() const
    {
        const QString again = m_visit.nextWeeks ? m_words.translate("VisitSummary", "In about %n week(s).", nullptr, *m_visit.nextWeeks) : QString();
        if (m_visit.homeCare.isEmpty() && again.isEmpty())
            return {};
        return {{Heading{say(QT_TRANSLATE_NOOP("VisitNotePages", "At home, and next time")), true},
                 FactList{{{say(QT_TRANSLATE_NOOP("VisitNotePages", "At home")), m_visit.homeCare}, {say(QT_TRANSLATE_NOOP("VisitNotePages", "Next visit")), again}}}}};
    }

    QString scoresOf(const Finding &finding) const
    {
        if (!finding.before && !finding.after)
            return {};
        const auto said = [](std::optional<int> score) { return score ? QString::number(*score) : u"–"_s; };
        const QString scores = finding.after ? fromTo(said(finding.before), said(finding.after), m_words) : said(finding.before);
        return finding.scored == Scored::AtRest ? say(QT_TRANSLATE_NOOP("VisitNotePages", "%1 at rest")).arg(scores) : scores;
    }

    /// The signs that were felt for, and what was written beside it.
    QString remarkOf(const Finding &finding) const
    {
        QStringList parts;
        const auto sign = [&](std::optional<bool> tested, const char *text, const char *without) {
            if (tested)
                parts.append(say(*tested ? text : without));
        };
        sign(finding.criteria.tautBand, QT_TRANSLATE_NOOP("VisitNotePages", "taut band"), QT_TRANSLATE_NOOP("VisitNotePages", "no taut band"));
        sign(finding.criteria.nodule, QT_TRANSLATE_NOOP("VisitNotePages", "nodule"), QT_TRANSLATE_NOOP("VisitNotePages", "no nodule"));
        sign(finding.criteria.refers, QT_TRANSLATE_NOOP("VisitNotePages", "refers"), QT_TRANSLATE_NOOP("VisitNotePages", "does not refer"));
        sign(finding.criteria.recognised, QT_TRANSLATE_NOOP("VisitNotePages", "recognised"), QT_TRANSLATE_NOOP("VisitNotePages", "not recognised"));
        sign(finding.criteria.twitch, QT_TRANSLATE_NOOP("VisitNotePages", "twitch"), QT_TRANSLATE_NOOP("VisitNotePages", "no twitch"));
        if (finding.status)
            parts.append(nameOf(*finding.status));
        const QString signs = commaList(parts, m_locale);
        return signs.isEmpty() || finding.remark.isEmpty() ? signs + finding.remark : signs + u"\n"_s + finding.remark;
    }

    /// Something that was added later: plainly marked, what it replaces struck and shown.
    Section added(const NoteEntry &entry) const
    {
        const QString where = entry.part ? say(QT_TRANSLATE_NOOP("VisitNotePages", "%1, in: %2")).arg(nameOf(entry.kind), nameOf(*entry.part)) : nameOf(entry.kind);
        Section section{{Heading{where, true}, Words{signedBy(entry), Voice::Caption}}};
        if (!entry.struck.isEmpty())
            section.parts.append(Words{entry.struck, Voice::Struck});
        if (!entry.text.isEmpty())
            section.parts.append(Words{entry.text});
        if (!entry.reason.isEmpty())
            section.parts.append(Words{say(QT_TRANSLATE_NOOP("VisitNotePages", "Reason: %1")).arg(entry.reason), Voice::Standing});
        return section;
    }

    /// Who signed the note, and whether it still is what was signed.
    Section proof() const
    {
        const NoteEntry &note = m_source.entries.constFirst();
        FactList facts{{{say(QT_TRANSLATE_NOOP("VisitNotePages", "Signed by")), signedBy(note)},
                        {say(QT_TRANSLATE_NOOP("VisitNotePages", "Late entry")), note.reason},
                        {say(QT_TRANSLATE_NOOP("VisitNotePages", "Checked")), m_source.proof.holds() ? say(QT_TRANSLATE_NOOP("VisitNotePages", "Verified: it is what was signed, and nothing is missing."))
                                                                                                     : explain(m_source.proof)},
                        {say(QT_TRANSLATE_NOOP("VisitNotePages", "Seal")), QString::fromLatin1(note.seal.hash.toHex().first(32))}}};
        return {{Heading{say(QT_TRANSLATE_NOOP("VisitNotePages", "Signature")), true}, facts}, false, true};
    }

    const VisitNoteSource &m_source;
    const Visit &m_visit;
    const Figure &m_figure;
    const Atlas &m_atlas;
    const Translator &m_words;
    QLocale m_locale;
    QTimeZone m_zone;
};

} // namespace

Document visitNotePages(const VisitNoteSource &source, const Figure &figure, const Atlas &atlas, const Translator &words, const Stationery &stationery)
{
    const VisitNotePages pages(source, figure, atlas, words);
    return compose(pages.content(), stationery, words);
}

} // namespace untie
