#include "resources/words/words.h"

#include <QResource>

using namespace Qt::StringLiterals;

namespace untie {

QList<QByteArrayView> diceWords(const QString &language)
{
    QResource list(u":/words/%1.txt"_s.arg(language));
    if (!list.isValid())
        list.setFileName(u":/words/en.txt"_s);
    const QByteArrayView text(list.data(), list.size()); // not compressed: it lies in the program
    QList<QByteArrayView> words;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = text.indexOf('\n', from);
        words.append(text.sliced(from, end - from));
        from = end + 1;
    }
    return words;
}

} // namespace untie
