#include "app/visits/speller.h"

#include "app/bodymap/atlas.h"
#include "app/common/text.h"
#include "app/common/translator.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QStandardPaths>
#include <QStringDecoder>
#include <QStringEncoder>

#include <hunspell/hunspell.hxx>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestWord = 60; ///< what is longer is no word
constexpr qsizetype longestAbbreviation = 4; ///< with its dot: "re.", "bds.", "Pat."

QStringList folders()
{
    QStringList all = QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, u"hunspell"_s, QStandardPaths::LocateDirectory);
    if (!all.contains("/usr/share/hunspell"_L1))
        all << u"/usr/share/hunspell"_s;
    return all;
}

/// Where a dictionary's files lie, without their ending.
QString fileOf(const QString &dictionary)
{
    for (const QString &folder : folders()) {
        const QString file = folder + u'/' + dictionary;
        if (QFileInfo::exists(file + ".aff"_L1) && QFileInfo::exists(file + ".dic"_L1))
            return file;
    }
    return {};
}

/// Every word that the table of muscles calls them by, in each language of the program.
const QSet<QString> &muscleWords()
{
    static const QSet<QString> words = [] {
        QSet<QString> all;
        const auto add = [&all](const QString &name) {
            for (const QString &word : folded(name).split(u' ', Qt::SkipEmptyParts))
                all.insert(word);
        };
        const QJsonArray muscles = QJsonDocument::fromJson(AtlasTables::embedded().muscles).array();
        for (const QString &language : languages()) {
            const Translator translator = Translator::forLanguage(language);
            for (const auto &muscle : muscles) {
                for (const auto key : {"latin"_L1, "name"_L1, "colloquial"_L1, "plain"_L1}) {
                    const QString name = muscle.toObject().value(key).toString();
                    add(name);
                    add(translator.translate("knowledge", name.toUtf8().constData()));
                }
            }
        }
        return all;
    }();
    return words;
}

bool isOfWord(const QString &line, qsizetype at)
{
    const QChar letter = line.at(at);
    if (letter.isLetterOrNumber() || letter.isMark() || letter.isSurrogate() || letter == u'_')
        return true;
    const bool inside = at > 0 && at + 1 < line.size() && line.at(at - 1).isLetter() && line.at(at + 1).isLetter();
    return inside && (letter == u'\'' || letter == u'’');
}

bool isToBeChecked(QStringView word)
{
    const bool isAbbreviation = std::any_of(word.cbegin() + 1, word.cend(), [](QChar letter) { return letter.isUpper(); });
    return word.size() > 1 && word.size() <= longestWord && !isAbbreviation
        && std::ranges::all_of(word, [](QChar letter) { return !letter.isDigit() && !letter.isSurrogate() && letter != u'_'; });
}

} // namespace

/// One language, in its own encoding.
class Speller::Dictionary final
{
public:
    explicit Dictionary(const QByteArray &file)
        : m_hunspell((file + ".aff").constData(), (file + ".dic").constData())
        , m_encode(encoding().constData())
        , m_decode(encoding().constData())
    {
    }

    bool isValid() const { return m_encode.isValid() && m_decode.isValid(); }

    bool knows(const QString &word)
    {
        const auto encoded = bytes(word);
        return encoded && m_hunspell.spell(*encoded);
    }

    QStringList suggestions(const QString &word)
    {
        QStringList words;
        if (const auto encoded = bytes(word)) {
            for (const std::string &suggestion : m_hunspell.suggest(*encoded))
                words << QString(m_decode(QByteArray::fromStdString(suggestion)));
        }
        return words;
    }

private:
    /// As Qt names it: hunspell leaves the first hyphen out.
    QByteArray encoding()
    {
        QByteArray name(m_hunspell.get_dict_encoding().c_str());
        if (name.startsWith("ISO8859"))
            name.insert(3, '-');
        return name;
    }

    /// None where the dictionary's encoding has no such letters.
    std::optional<std::string> bytes(const QString &word)
    {
        const QByteArray encoded = m_encode(word);
        const bool fits = !m_encode.hasError();
        m_encode.resetState();
        return fits ? std::optional(encoded.toStdString()) : std::nullopt;
    }

    Hunspell m_hunspell;
    QStringEncoder m_encode;
    QStringDecoder m_decode;
};

QStringList Speller::installed()
{
    QStringList all;
    for (const QString &folder : folders()) {
        for (const QFileInfo &file : QDir(folder).entryInfoList({u"*.dic"_s}, QDir::Files, QDir::Name)) {
            const QString name = file.completeBaseName();
            if (!all.contains(name) && !name.startsWith("hyph_"_L1) && !fileOf(name).isEmpty())
                all << name;
        }
    }
    return all;
}

QString Speller::fitting(const QString &language, const QStringList &installed)
{
    const QString code = language.section(u'_', 0, 0);
    if (code.isEmpty())
        return {};
    QStringList candidates{language};
    if (QLocale().name().startsWith(code + u'_'))
        candidates << QLocale().name();
    candidates << QLocale(code).name() << code;
    for (const QString &candidate : std::as_const(candidates)) {
        if (installed.contains(candidate))
            return candidate;
    }
    const auto any = std::ranges::find_if(installed, [&code](const QString &name) { return name.startsWith(code + u'_'); });
    return any == installed.end() ? QString() : *any;
}

Speller::Speller(const QStringList &dictionaries)
    : m_known(muscleWords())
{
    for (const QString &name : dictionaries) {
        const QString file = fileOf(name);
        if (file.isEmpty())
            continue;
        auto dictionary = std::make_unique<Dictionary>(QFile::encodeName(file));
        if (dictionary->isValid())
            m_dictionaries.push_back(std::move(dictionary));
    }
}

Speller::~Speller() = default;

void Speller::setWords(const QStringList &words)
{
    m_known = muscleWords();
    for (const QString &text : words) {
        for (const QString &word : folded(text).split(u' ', Qt::SkipEmptyParts))
            m_known.insert(word);
    }
}

bool Speller::isRight(const QString &word) const
{
    const QStringList parts = folded(word).split(u' ', Qt::SkipEmptyParts); // "client's": two
    if (isEmpty() || std::ranges::all_of(parts, [this](const QString &part) { return m_known.contains(part); }))
        return true;
    QString plain = word;
    plain.replace(u'’', u'\'');
    return std::ranges::any_of(m_dictionaries, [&plain](const auto &dictionary) { return dictionary->knows(plain); });
}

QStringList Speller::suggestions(const QString &word, int most) const
{
    std::vector<QStringList> found;
    for (const auto &dictionary : m_dictionaries)
        found.push_back(dictionary->suggestions(word));
    QStringList words;
    qsizetype longest = 0;
    for (const QStringList &some : found)
        longest = std::max(longest, some.size());
    for (qsizetype i = 0; i < longest; ++i) {
        for (const QStringList &some : found) {
            if (i < some.size() && words.size() < most && !words.contains(some.at(i)))
                words << some.at(i);
        }
    }
    return words;
}

QStringList dictionariesFor(const SpellingWishes &wishes, const QString &language)
{
    const QStringList installed = Speller::installed();
    const QString spoken = language.isEmpty() ? Translator::forProgram().language() : language;
    QStringList chosen = wishes.dictionaries.value_or(QStringList{Speller::fitting(spoken, installed)});
    chosen.removeIf([&installed](const QString &name) { return !installed.contains(name); }); // on another computer
    return chosen;
}

QList<TextSpan> wordsToCheck(const QString &line)
{
    QList<TextSpan> words;
    bool inField = false;
    const qsizetype lastBrace = line.lastIndexOf(u'}');
    for (qsizetype from = 0; from < line.size();) {
        const QChar first = line.at(from);
        if (first == u'{' || first == u'}')
            inField = first == u'{' && from < lastBrace;
        if (!isOfWord(line, from)) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < line.size() && isOfWord(line, to))
            ++to;
        const QChar before = from > 0 ? line.at(from - 1) : QChar();
        const QChar after = to < line.size() ? line.at(to) : QChar();
        const bool isKey = before == u'.' && (from == 1 || line.at(from - 2).isSpace());
        const bool isAddress = before == u'@' || after == u'@';
        const bool hasDot = after == u'.' && to - from <= longestAbbreviation;
        if (!inField && !isKey && !isAddress && !hasDot && isToBeChecked(QStringView(line).mid(from, to - from)))
            words << TextSpan{from, to - from};
        from = to;
    }
    return words;
}

} // namespace untie
