#pragma once

#include "app/bodymap/mark.h"
#include "app/common/result.h"
#include "app/visits/visitsheet.h"

#include <QHash>
#include <QJsonObject>
#include <QLocale>

#include <functional>

namespace untie {

/// How a language puts findings into sentences: patterns and words from resources/knowledge/sentences.json, or a clinic's
/// own. In a pattern {name} is a value, and what stands in [ ] is left out where a value in it is empty.
class Sentences final
{
public:
    /// The program's own; English for a language that has none. A clinic's patterns stand in the place of the program's
    /// where they can be used.
    static Sentences forLanguage(const QString &language, const QHash<QString, QString> &own = {});
    /// Corrupt where one is missing, or names a value that it cannot have.
    static Result<Sentences> from(const QJsonObject &words);

    /// What is wrong with a pattern, as a sentence; empty where it can be used.
    static QString problemOf(const QString &id, const QString &pattern);

    const QString &pattern(const QString &id) const;
    QString word(FindingKind kind) const { return m_kinds.value(kind); }
    QString word(Side side) const { return m_sides.value(side); }
    /// That of the language, for numbers.
    const QLocale &locale() const { return m_locale; }
    /// "a, b and c"
    QString listed(const QStringList &items) const;

    /// The patterns there are, each with the values that it may name.
    static const QHash<QString, QStringList> &patterns();

private:
    QHash<QString, QString> m_patterns;
    QHash<FindingKind, QString> m_kinds;
    QHash<Side, QString> m_sides;
    QLocale m_locale = QLocale::c();
    QString m_between;
    QString m_last;
};

using PatternValues = QHash<QString, QString>;

/// A pattern with its values; one space between words, whatever was left out.
QString filled(const QString &pattern, const PatternValues &values);
/// White space single and trimmed; spaces at which no line breaks stay as they are.
QString singleSpaced(const QString &text);

/// What a muscle or another place is called, without its side.
using PlaceWords = std::function<QString(const Finding &)>;

/// What was found on this visit, as sentences: known points with what became of them, then the new ones, then those that
/// were not examined. Points that nobody has answered yet are not spoken of.
QString foundText(const QList<SheetPoint> &points, const PlaceWords &placeOf, const Sentences &sentences);

} // namespace untie
