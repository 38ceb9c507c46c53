#include "app/storage/migrations.h"

#include <QDir>
#include <QFile>

namespace untie {

using namespace Qt::StringLiterals;

QList<Migration> migrationsOf(Vault vault)
{
    const QDir folder(u":/migrations/"_s + schemaOf(vault));
    QList<Migration> all;
    for (const QString &name : folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QFile::ReadOnly))
            qFatal("a migration is missing from the program");
        all.append({name.section(u'-', 0, 0).toInt(), name, QString::fromUtf8(file.readAll()).split("\n--;\n"_L1)});
        Q_ASSERT(all.constLast().version == all.size());
    }
    return all;
}

} // namespace untie
