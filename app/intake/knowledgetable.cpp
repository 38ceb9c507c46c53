#include "app/intake/knowledgetable.h"

#include <QFile>

namespace untie {

using namespace Qt::StringLiterals;

QJsonDocument knowledgeTable(const QString &name)
{
    QFile file(u":/knowledge/%1.json"_s.arg(name));
    if (!file.open(QFile::ReadOnly))
        qFatal("a table of knowledge is missing from the program");
    QJsonDocument table = QJsonDocument::fromJson(file.readAll());
    if (table.isNull())
        qFatal("a table of knowledge is damaged");
    return table;
}

} // namespace untie
