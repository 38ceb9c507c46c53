#include "ui/visits/foundwriter.h"

#include "app/common/log.h"
#include "app/common/translator.h"
#include "app/visits/visitsheet.h"
#include "ui/visits/notepane.h"
#include "ui/visits/pointwords.h"

namespace untie {

FoundWriter::FoundWriter(VisitSheet &sheet, const Figure &figure, const Atlas &atlas, const PointWords &words, NotePane &pane, QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_figure(figure)
    , m_atlas(atlas)
    , m_words(words)
    , m_pane(pane)
    , m_language(Translator::forProgram().language())
    , m_sentences(Sentences::forLanguage(m_language))
{
    connect(&sheet, &VisitSheet::pointsChanged, this, &FoundWriter::write);
    connect(&sheet, &VisitSheet::pointChanged, this, &FoundWriter::write);
}

void FoundWriter::setContext(const VisitContext &context)
{
    if (!context.language.isEmpty() && context.language != m_language) {
        m_language = context.language;
        m_sentences = Sentences::forLanguage(m_language);
        m_ownAtlas.reset();
        if (m_language != Translator::forProgram().language()) {
            auto own = Atlas::load(m_figure, Translator::forLanguage(m_language));
            if (own)
                m_ownAtlas = std::move(*own);
            else
                logTrouble("the atlas in the clinic's language", own.error());
        }
    }
    if (context.entries.isEmpty())
        write();
    else
        m_pane.setFound(context.entries.constFirst().text);
}

void FoundWriter::write()
{
    if (!m_sheet.isEditable())
        return;
    const PlaceWords placeOf = [this](const Finding &finding) {
        return m_ownAtlas && !finding.muscle.isEmpty() ? m_ownAtlas->nameOf(finding.muscle) : m_words.name(finding);
    };
    m_pane.setFound(foundText(m_sheet.points(), placeOf, m_sentences));
}

} // namespace untie
