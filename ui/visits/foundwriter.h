#pragma once

#include "app/bodymap/atlas.h"
#include "app/common/translator.h"
#include "app/visits/sentences.h"
#include "app/visits/visitcontext.h"

#include <QObject>

#include <optional>

namespace untie {

class NotePane;
class VisitSheet;

/// Writes what was marked as sentences above O, and what was done as sentences of the treatments, in the language of the
/// clinic, each time that changes. Of a signed note it shows those of O that were signed.
class FoundWriter final : public QObject
{
    Q_OBJECT

public:
    FoundWriter(VisitSheet &sheet, const Figure &figure, const Atlas &atlas, NotePane &pane, QObject *parent = nullptr);

    /// Another visit is open, or none.
    void setContext(const VisitContext &context);

private:
    void write();
    QString inClinicsLanguage(const QString &knowledge) const;
    QString techniqueWord(const QString &id) const;
    QString movementWord(const QString &id) const;
    QString placeWordOf(const TreatedPlace &place) const;
    const Atlas &atlas() const { return m_ownAtlas ? *m_ownAtlas : m_atlas; }

    VisitSheet &m_sheet;
    const Figure &m_figure;
    const Atlas &m_atlas;
    NotePane &m_pane;
    QString m_language;
    std::optional<Atlas> m_ownAtlas; ///< where the clinic writes in another language than the program speaks
    std::optional<Translator> m_ownWords; ///< then, too
    Sentences m_sentences;
};

} // namespace untie
