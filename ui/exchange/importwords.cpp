#include "ui/exchange/importwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace untie {

namespace {

class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(untie::ImportWords)

public:
    static QString counts(const ImportCounts &counts)
    {
        const QLocale locale;
        return tr("%1 added, %2 completed, %3 left out, %4 refused.")
            .arg(locale.toString(counts.added), locale.toString(counts.completed), locale.toString(counts.leftOut), locale.toString(counts.refused));
    }
    static QString undone(const ImportUndone &undone)
    {
        const QLocale locale;
        QString sentence = tr("%1 removed, %2 are as they were before.").arg(locale.toString(undone.removed), locale.toString(undone.restored));
        if (undone.kept > 0)
            sentence += QLatin1Char(' ') + tr("%Ln have been worked with since and stay.", nullptr, undone.kept);
        return sentence;
    }
};

} // namespace

QString countsSentence(const ImportCounts &counts)
{
    return ImportWords::counts(counts);
}

QString undoneSentence(const ImportUndone &undone)
{
    return ImportWords::undone(undone);
}

} // namespace untie
