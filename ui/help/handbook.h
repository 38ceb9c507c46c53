#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace untie {

/// A page of the handbook, as it is written in resources/help.
struct HandbookPage
{
    QString id;    ///< "first-visit": the file's name, and what links name
    QString title; ///< its first line
    QString text;  ///< Markdown, with the title
};

/// Where the words of a question stand in a page.
struct HandbookHit
{
    QString id;
    QString extract; ///< the first place, as it is written, in a line
    int score = 0;   ///< more is better; a word of the title counts most
};

/// The handbook in one language, in the order in which it is read. It is the program's own text, never anybody's data.
class Handbook final
{
public:
    /// In that language ("de"), a page that is not translated in English.
    static Handbook inLanguage(const QString &language);
    /// The pages' ids, in order, whatever the language.
    static QStringList ids();
    /// The languages that have pages of their own.
    static QStringList languages();

    const QString &language() const { return m_language; }
    const QList<HandbookPage> &pages() const { return m_pages; }
    const HandbookPage *find(const QString &id) const;
    /// Pages in which every word that was typed stands, the best first; case and diacritics folded.
    QList<HandbookHit> search(const QString &typed) const;
    /// A picture of a page, as the page names it: its file in the resources; the English one where there is no other.
    QString picture(const QString &name) const;

private:
    QString m_language;
    QList<HandbookPage> m_pages;
};

/// Text of a page without Markdown's signs and targets of links, a line for each paragraph.
QString plainText(const QString &markdown);

} // namespace untie
