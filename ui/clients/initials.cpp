#include "ui/clients/initials.h"

#include <QStringList>
#include <QTextBoundaryFinder>

namespace untie {

namespace {

/// The first letter with the marks that belong to it.
QString firstLetter(const QString &word)
{
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, word);
    const qsizetype end = letters.toNextBoundary();
    return end > 0 ? word.left(end).toUpper() : QString();
}

} // namespace

QString initialsOf(const QString &name)
{
    const QStringList words = name.simplified().split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    if (words.size() == 1)
        return firstLetter(words.first());
    return firstLetter(words.first()) + firstLetter(words.last());
}

} // namespace untie
