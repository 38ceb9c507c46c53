#include "ui/common/usualfolder.h"

#include <QDir>
#include <QStandardPaths>

namespace untie {

QString documentsFolder()
{
    const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QDir(documents).exists() ? documents : QDir::homePath();
}

} // namespace untie
