#include "ui/visits/foundwriter.h"

#include "app/common/log.h"
#include "app/intake/cautions.h"
#include "app/visits/placeword.h"
#include "app/visits/treatmentwords.h"
#include "app/visits/visitsheet.h"
#include "ui/visits/notepane.h"
#include "ui/visits/treatmentpart.h"

namespace untie {

FoundWriter::FoundWriter(VisitSheet &sheet, const Figure &figure, const Atlas &atlas, NotePane &pane, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_pane(pane)
    , m_language(Translator::forProgram().language())
    , m_sentences(Sentences::forLanguage(m_language))
{
    connect(&sheet, &VisitSheet::pointsChanged, this, &FoundWriter::write);
    connect(&sheet, &VisitSheet::pointChanged, this, &FoundWriter::write);
    connect(&sheet, &VisitSheet::careChanged, this, &FoundWriter::write);
}

void FoundWriter::setContext(const VisitContext &context)
{
    if (!context.language.isEmpty() && context.language != m_language) {
        m_language = context.language;
        m_ownAtlas.reset();
        m_ownWords.reset();
        if (m_language != Translator::forProgram().language()) {
            m_ownWords = Translator::forLanguage(m_language);
            auto own = Atlas::load(m_figure, *m_ownWords);
            if (own)
                m_ownAtlas = std::move(*own);
            else
                logTrouble("the atlas in the clinic's language", own.error());
        }
    }
    m_sentences = Sentences::forLanguage(m_language, context.patterns);
    write();
    if (!context.entries.isEmpty())
        m_pane.setFound(context.entries.constFirst().text);
}

QString FoundWriter::inClinicsLanguage(const QString &knowledge) const
{
    return m_ownWords ? m_ownWords->translate("knowledge", knowledge.toUtf8().constData()) : knowledgeWords(knowledge);
}

QString FoundWriter::techniqueWord(const QString &id) const
{
    const Technique *technique = techniqueOf(id);
    return technique ? inClinicsLanguage(technique->name) : id;
}

QString FoundWriter::movementWord(const QString &id) const
{
    const Movement *movement = movementOf(id);
    return movement ? inClinicsLanguage(movement->name) : id;
}

QString FoundWriter::placeWordOf(const TreatedPlace &place) const
{
    if (const SheetPoint *point = place.finding.isValid() ? m_sheet.point(place.finding) : nullptr)
        return placeWord(m_figure, atlas(), point->finding);
    if (!place.muscle.isEmpty())
        return atlas().nameOf(place.muscle);
    const NamedArea *area = namedArea(place.area);
    return area ? inClinicsLanguage(area->name) : place.area;
}

void FoundWriter::write()
{
    const TreatmentWords words{.technique = [this](const QString &technique) { return techniqueWord(technique); },
                               .place = [this](const TreatedPlace &place) { return placeWordOf(place); },
                               .movement = [this](const QString &id) { return movementWord(id); }};
    m_pane.treatments().setSentences(treatedText(m_sheet.visit(), words, m_sentences));
    if (!m_sheet.isEditable())
        return;
    const PlaceWords placeOf = [this](const Finding &finding) { return placeWord(m_figure, atlas(), finding); };
    m_pane.setFound(foundText(m_sheet.points(), placeOf, m_sentences));
}

} // namespace untie
