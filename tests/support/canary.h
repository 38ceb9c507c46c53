#pragma once

#include "app/common/secret.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace untie {

/// A text or key that must not stand in the clear where it does not belong, in the forms in which it could.
struct Canary
{
    QString name;
    QList<QByteArray> forms;
};

/// As UTF-8, UTF-16, in hexadecimal and base64, whatever stands before it.
Canary textCanary(const QString &name, const QString &text);
Canary keyCanary(const QString &name, const Secret &key);

/// The names of those that are found.
QStringList foundIn(const QByteArray &bytes, const QList<Canary> &canaries);

/// Every file below a folder: "path: name". Counts the files it has read.
QStringList scanFolder(const QString &folder, const QList<Canary> &canaries, int *files = nullptr);

/// A word that nobody else would write: letters only, so that every keyboard types it, other ones each time.
QString strangeWord();

} // namespace untie
