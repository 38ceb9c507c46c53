#include "app/visits/sentences.h"

#include "app/common/language.h"
#include "app/visits/visitrules.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar narrowNoBreak(0x202f); ///< before a French colon
const QStringList scoreValues{u"place"_s, u"before"_s, u"after"_s, u"was"_s, u"kind"_s};

QStringList namesIn(const QString &pattern)
{
    static const QRegularExpression name(u"\\{([^{}]*)\\}"_s);
    QStringList names;
    for (auto found = name.globalMatch(pattern); found.hasNext();)
        names += found.next().captured(1);
    return names;
}

QString numberOf(const std::optional<int> &score, const QLocale &locale)
{
    return score ? locale.toString(*score) : QString();
}

/// Replaces the names of one stretch; empty where one of them has no value and the stretch may be left out.
QString replaced(const QString &stretch, const PatternValues &values, bool isOptional)
{
    QString text = stretch;
    for (const QString &name : namesIn(stretch)) {
        const QString value = values.value(name);
        if (value.isEmpty() && isOptional)
            return {};
        text.replace(u'{' + name + u'}', value);
    }
    return text;
}

/// Which pattern says what became of a point.
QString patternOf(const SheetPoint &point)
{
    const Finding &finding = point.finding;
    if (!finding.before)
        return u"unscored"_s;
    if (*finding.before == 0 && isTriggerPoint(finding.kind))
        return u"quiet"_s;
    const Reading *last = point.known ? lastSight(*point.known) : nullptr;
    if (!last)
        return u"new"_s;
    if (last->before == 0)
        return u"back"_s;
    return last->scored == finding.scored && last->before == finding.before ? u"same"_s : u"known"_s;
}

} // namespace

const QHash<QString, QStringList> &Sentences::patterns()
{
    static const QHash<QString, QStringList> all{
        {u"known"_s, scoreValues},
        {u"same"_s, scoreValues},
        {u"back"_s, scoreValues},
        {u"quiet"_s, scoreValues},
        {u"new"_s, scoreValues},
        {u"unscored"_s, {u"place"_s, u"kind"_s}},
        {u"newLead"_s, {u"sentences"_s}},
        {u"leftOut"_s, {u"places"_s}},
        {u"place"_s, {u"muscle"_s, u"side"_s}},
        {u"treatment"_s, {u"technique"_s, u"place"_s, u"minutes"_s, u"pressure"_s, u"response"_s}},
        {u"range"_s, {u"movement"_s, u"side"_s, u"passive"_s, u"before"_s, u"after"_s}},
        {u"passive"_s, {}},
        {u"pressurePain"_s, {u"place"_s, u"before"_s, u"after"_s}},
        {u"overall"_s, {u"before"_s, u"after"_s}},
        {u"overallAfter"_s, {u"after"_s}},
    };
    return all;
}

Sentences Sentences::forLanguage(const QString &language, const QHash<QString, QString> &own)
{
    QFile file(u":/knowledge/sentences.json"_s);
    if (!file.open(QFile::ReadOnly))
        qFatal("the sentences are missing from the program");
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject words = all[languageAmong(all.keys(), language)].toObject();
    auto sentences = from(words.isEmpty() ? all[u"en"_s].toObject() : words);
    if (!sentences)
        qFatal("the sentences are damaged: %s", qUtf8Printable(sentences.error().detail));
    sentences->m_locale = localeOf(words.isEmpty() ? u"en"_s : language);
    for (auto it = own.begin(); it != own.end(); ++it) {
        if (patterns().contains(it.key()) && problemOf(it.key(), it.value()).isEmpty())
            sentences->m_patterns.insert(it.key(), it.value());
    }
    return std::move(*sentences);
}

Result<Sentences> Sentences::from(const QJsonObject &words)
{
    Sentences sentences;
    for (auto it = patterns().begin(); it != patterns().end(); ++it) {
        const QString pattern = words[it.key()].toString();
        if (!problemOf(it.key(), pattern).isEmpty())
            return fail(Error::Kind::Corrupt, u"the pattern "_s + it.key());
        sentences.m_patterns.insert(it.key(), pattern);
    }
    for (const FindingKind kind : findingKinds()) {
        const QJsonValue word = words[u"kinds"_s].toObject()[idOf(kind)];
        if (!word.isString())
            return fail(Error::Kind::Corrupt, u"the word for "_s + idOf(kind));
        sentences.m_kinds.insert(kind, word.toString());
    }
    for (const Side side : {Side::Left, Side::Right, Side::Midline})
        sentences.m_sides.insert(side, words[u"sides"_s].toObject()[idOf(side)].toString());
    sentences.m_between = words[u"between"_s].toString();
    sentences.m_last = words[u"last"_s].toString();
    return sentences;
}

QString Sentences::problemOf(const QString &id, const QString &pattern)
{
    const auto say = [](const char *sentence) { return QCoreApplication::translate("Sentences", sentence); };
    if (pattern.trimmed().isEmpty())
        return say(QT_TRANSLATE_NOOP("Sentences", "This sentence would be empty."));
    const QStringList values = patterns().value(id);
    for (const QString &name : namesIn(pattern)) {
        if (!values.contains(name))
            return say(QT_TRANSLATE_NOOP("Sentences", "There is no value {%1} in this sentence.")).arg(name);
    }
    int depth = 0;
    for (const QChar letter : pattern) {
        depth += (letter == u'[') - (letter == u']');
        if (depth < 0 || depth > 1)
            break;
    }
    if (depth != 0 || pattern.count(u'{') != pattern.count(u'}'))
        return say(QT_TRANSLATE_NOOP("Sentences", "Each bracket is closed before the next one is opened."));
    return {};
}

const QString &Sentences::pattern(const QString &id) const
{
    return *m_patterns.constFind(id);
}

QString Sentences::listed(const QStringList &items) const
{
    if (items.size() < 2)
        return items.join(m_between);
    return items.first(items.size() - 1).join(m_between) + m_last + items.constLast();
}

QString filled(const QString &pattern, const PatternValues &values)
{
    QString text;
    bool inside = false;
    QString stretch;
    for (const QChar letter : pattern) {
        if (letter != u'[' && letter != u']') {
            stretch += letter;
            continue;
        }
        text += replaced(stretch, values, inside);
        inside = letter == u'[';
        stretch.clear();
    }
    return singleSpaced(text + replaced(stretch, values, false));
}

QString singleSpaced(const QString &text)
{
    QString out;
    for (const QChar letter : text) {
        const bool breaks = letter.isSpace() && letter != QChar::Nbsp && letter != narrowNoBreak;
        if (!breaks)
            out += letter;
        else if (!out.isEmpty() && out.back() != u' ')
            out += u' ';
    }
    if (out.endsWith(u' '))
        out.chop(1);
    return out;
}

QString foundText(const QList<SheetPoint> &points, const PlaceWords &placeOf, const Sentences &sentences)
{
    const auto place = [&](const Finding &finding) {
        return filled(sentences.pattern(u"place"_s), {{u"muscle"_s, placeOf(finding)}, {u"side"_s, sentences.word(finding.side)}});
    };
    QStringList known;
    QStringList fresh;
    QStringList leftOut;
    for (const SheetPoint &point : points) {
        const Finding &finding = point.finding;
        if (point.ghost)
            continue;
        if (!finding.examined) {
            leftOut += place(finding);
            continue;
        }
        const Reading *last = point.known ? lastSight(*point.known) : nullptr;
        // The first letter of a place may be small, as in "piriformis"; a sentence's is not.
        QString sentence = filled(sentences.pattern(patternOf(point)), {{u"place"_s, place(finding)},
                                                                        {u"before"_s, numberOf(finding.before, sentences.locale())},
                                                                        {u"after"_s, numberOf(finding.after, sentences.locale())},
                                                                        {u"was"_s, last ? numberOf(last->before, sentences.locale()) : QString()},
                                                                        {u"kind"_s, sentences.word(finding.kind)}});
        if (!sentence.isEmpty())
            sentence[0] = sentence.at(0).toUpper();
        (last ? known : fresh) += sentence;
    }
    if (!fresh.isEmpty())
        known += known.isEmpty() ? fresh.join(u' ') : filled(sentences.pattern(u"newLead"_s), {{u"sentences"_s, fresh.join(u' ')}});
    if (!leftOut.isEmpty())
        known += filled(sentences.pattern(u"leftOut"_s), {{u"places"_s, sentences.listed(leftOut)}});
    return known.join(u' ');
}

} // namespace untie
