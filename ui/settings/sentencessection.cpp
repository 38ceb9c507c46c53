#include "ui/settings/sentencessection.h"

#include "app/common/explain.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "app/visits/sentencestore.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/pageheader.h"
#include "ui/common/text.h"
#include "ui/settings/sectionscroll.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int longestPattern = 400;

/// In the order in which they stand in a note, with when each is used.
struct Pattern
{
    const char *id;
    const char *name;
};
constexpr Pattern patterns[] = {
    {"known", QT_TRANSLATE_NOOP("untie::SentencesSection", "A point that was known, with another score")},
    {"same", QT_TRANSLATE_NOOP("untie::SentencesSection", "A point that is as it was")},
    {"back", QT_TRANSLATE_NOOP("untie::SentencesSection", "A point that was quiet and came back")},
    {"quiet", QT_TRANSLATE_NOOP("untie::SentencesSection", "A point that is quiet now")},
    {"new", QT_TRANSLATE_NOOP("untie::SentencesSection", "A new point")},
    {"newLead", QT_TRANSLATE_NOOP("untie::SentencesSection", "What leads in the new points, after those that were known")},
    {"unscored", QT_TRANSLATE_NOOP("untie::SentencesSection", "A finding without a score")},
    {"leftOut", QT_TRANSLATE_NOOP("untie::SentencesSection", "Points that were not examined")},
    {"place", QT_TRANSLATE_NOOP("untie::SentencesSection", "A place with its side, inside the other sentences")},
    {"treatment", QT_TRANSLATE_NOOP("untie::SentencesSection", "A treatment")},
    {"range", QT_TRANSLATE_NOOP("untie::SentencesSection", "A range of motion")},
    {"passive", QT_TRANSLATE_NOOP("untie::SentencesSection", "The word for a movement that the therapist makes")},
    {"pressurePain", QT_TRANSLATE_NOOP("untie::SentencesSection", "A pressure pain threshold")},
    {"overall", QT_TRANSLATE_NOOP("untie::SentencesSection", "How it was overall, before and after")},
    {"overallAfter", QT_TRANSLATE_NOOP("untie::SentencesSection", "How it was overall, asked only afterwards")},
};

/// What stands for the values in a preview.
PatternValues sampleValues(const Sentences &sentences)
{
    const QString muscle = SentencesSection::tr("Shoulder");
    const QString place = filled(sentences.pattern(u"place"_s), {{u"muscle"_s, muscle}, {u"side"_s, sentences.word(Side::Right)}});
    const QString other = filled(sentences.pattern(u"place"_s), {{u"muscle"_s, SentencesSection::tr("Calf")}, {u"side"_s, sentences.word(Side::Left)}});
    return {{u"place"_s, place},
            {u"places"_s, sentences.listed({place, other})},
            {u"muscle"_s, muscle},
            {u"side"_s, sentences.word(Side::Right)},
            {u"before"_s, u"6"_s},
            {u"after"_s, u"3"_s},
            {u"was"_s, u"7"_s},
            {u"kind"_s, sentences.word(FindingKind::TrpLatent)},
            {u"sentences"_s, filled(sentences.pattern(u"new"_s), {{u"place"_s, other}, {u"before"_s, u"5"_s}, {u"after"_s, u"2"_s}})},
            {u"technique"_s, SentencesSection::tr("Kneading")},
            {u"minutes"_s, u"10"_s},
            {u"pressure"_s, u"4"_s},
            {u"response"_s, SentencesSection::tr("softer afterwards")},
            {u"movement"_s, SentencesSection::tr("Neck rotation")},
            {u"passive"_s, sentences.pattern(u"passive"_s)}};
}

} // namespace

SentencesSection::SentencesSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
{
    setObjectName(u"sentencesSection"_s);
    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(new PaneHeader(tr("Sentences in notes"), this));
    m_column = newSectionColumn(*section, this);
    m_column->setSpacing(space::pane);
    auto *help = newLabel(tr("What is marked on the map and what was done is written into the note in these words. A name in { } stands for a value; what stands in [ ] is "
                             "left out where its value is not there. Notes that are signed keep the words they were signed with."),
                          TextRole::Secondary, this);
    help->setWordWrap(true);
    m_column->addWidget(help);
    for (const Pattern &pattern : patterns)
        m_column->addWidget(makeRow(QString::fromLatin1(pattern.id), tr(pattern.name)));
    m_column->addStretch(1);
}

QWidget *SentencesSection::makeRow(const QString &id, const QString &name)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"sentence-"_s + id);
    QLineEdit *edit = newLineEdit(longestPattern, row);
    edit->setObjectName(u"pattern-"_s + id);
    edit->setAccessibleName(name);
    QStringList values;
    for (const QString &value : Sentences::patterns().value(id))
        values += u'{' + value + u'}';
    edit->setToolTip(values.isEmpty() ? QString() : tr("Values: %1").arg(values.join(u' ')));
    auto *field = new Field(name, edit, row);
    QToolButton *back = newIconButton(u"rotate-ccw"_s, tr("Back to the program’s own words"), row);
    back->setObjectName(u"programs-"_s + id);
    QLabel *preview = newLabel({}, TextRole::Note, row);
    preview->setObjectName(u"preview-"_s + id);
    setTextRole(preview, TextRole::Note, Token::Text2);
    preview->setWordWrap(true);
    auto *across = new QHBoxLayout;
    across->setSpacing(space::small);
    across->addWidget(field, 1);
    across->addWidget(back, 0, Qt::AlignBottom);
    auto *column = new QVBoxLayout(row);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    column->addLayout(across);
    column->addWidget(preview);
    m_rows += Row{id, field, edit, preview, back};
    connect(edit, &QLineEdit::textEdited, this, [this, id] { renew(rowOf(id)); });
    connect(edit, &QLineEdit::editingFinished, this, [this, id] { store(id); });
    connect(back, &QToolButton::clicked, this, [this, id] {
        rowOf(id).edit->setText(Sentences::forLanguage(m_language).pattern(id));
        store(id);
    });
    return row;
}

const SentencesSection::Row &SentencesSection::rowOf(const QString &id) const
{
    return *std::ranges::find(m_rows, id, &Row::id);
}

void SentencesSection::open()
{
    using Read = std::pair<QString, PatternValues>;
    const auto job = [](Database &database) -> Result<Read> {
        const auto profile = SettingsStore(database).clinicProfile();
        if (!profile)
            return fail(profile.error());
        auto own = SentenceStore(database).own(profile->language);
        if (!own)
            return fail(own.error());
        return Read{profile->language, std::move(*own)};
    };
    deliver(m_context.storage.run(job), this, [this](const Result<Read> &read) {
        if (read)
            show(read->first, read->second);
        else
            emit said(explain(read.error()));
    });
}

void SentencesSection::show(const QString &language, const PatternValues &own)
{
    m_language = language;
    m_own = own;
    const Sentences sentences = Sentences::forLanguage(language, own);
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.edit->hasFocus() || !row.edit->isModified())
            row.edit->setText(sentences.pattern(row.id));
        renew(row);
    }
}

/// What comes of the pattern as it is typed, or what is wrong with it.
void SentencesSection::renew(const Row &row)
{
    const QString pattern = row.edit->text().simplified();
    const QString problem = Sentences::problemOf(row.id, pattern);
    row.field->setProblem(problem);
    row.back->setEnabled(pattern != Sentences::forLanguage(m_language).pattern(row.id));
    if (problem.isEmpty())
        row.preview->setText(filled(pattern, sampleValues(Sentences::forLanguage(m_language, m_own))));
}

void SentencesSection::store(const QString &id)
{
    const Row &row = rowOf(id);
    const QString pattern = row.edit->text().simplified();
    renew(row);
    const QString stored = Sentences::forLanguage(m_language, m_own).pattern(id);
    if (pattern == stored || !Sentences::problemOf(id, pattern).isEmpty())
        return;
    const auto job = [language = m_language, id, pattern](Database &database) -> Result<PatternValues> {
        SentenceStore sentences(database);
        if (const auto set = sentences.set(language, id, pattern); !set)
            return fail(set.error());
        return sentences.own(language);
    };
    row.edit->setModified(false);
    deliver(m_context.storage.run(job), this, [this](const Result<PatternValues> &own) {
        if (!own)
            return emit said(explain(own.error()));
        show(m_language, *own);
        emit said(tr("Notes are written so from now on."));
    });
}

} // namespace untie
