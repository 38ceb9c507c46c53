#include "tests/support/vaultdump.h"

#include "app/storage/vaultcheckstore.h"
#include "tests/support/testdatabase.h"

#include <QSqlRecord>

namespace untie {

using namespace Qt::StringLiterals;

QStringList dumpOf(Database &database, Vault vault, const QStringList &without)
{
    QStringList lines;
    for (const QString &table : orFail(VaultCheckStore(database).tables(vault))) {
        if (without.contains(table))
            continue;
        auto rows = orFail(database.run(u"SELECT * FROM %1.\"%2\""_s.arg(schemaOf(vault), table)));
        QStringList ofTable;
        while (rows.next()) {
            QString line = table;
            for (int column = 0; column < rows.record().count(); ++column) {
                const QVariant value = rows.value(column);
                const QString shown = value.isNull() ? u"NULL"_s
                    : value.typeId() == QMetaType::QByteArray ? QString::fromLatin1(value.toByteArray().toHex())
                                                               : value.toString();
                line += u'|' + rows.record().fieldName(column) + u'=' + shown;
            }
            ofTable.append(line);
        }
        ofTable.sort();
        lines += ofTable;
    }
    return lines;
}

} // namespace untie
