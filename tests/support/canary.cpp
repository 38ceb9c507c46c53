#include "tests/support/canary.h"

#include <QDirIterator>
#include <QFile>
#include <QRandomGenerator>

#include <algorithm>

namespace untie {

namespace {

/// The letters of base64 that a text gives wherever it begins among groups of three bytes.
QList<QByteArray> base64Forms(const QByteArray &text)
{
    QList<QByteArray> forms;
    for (int before = 0; before < 3; ++before) {
        const QByteArray whole = (QByteArray(before, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
        const int shared = before == 0 ? 0 : before + 1; // letters in which the byte before has a part
        forms += whole.mid(shared, whole.size() - shared - 1);
    }
    return forms;
}

} // namespace

Canary textCanary(const QString &name, const QString &text)
{
    const QByteArray utf16(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QList<QByteArray> forms{text.toUtf8(), utf16, text.toUtf8().toHex(), utf16.toHex()};
    forms += base64Forms(text.toUtf8());
    forms += base64Forms(utf16);
    return {name, forms};
}

Canary keyCanary(const QString &name, const Secret &key)
{
    const QByteArray raw(reinterpret_cast<const char *>(key.data()), static_cast<qsizetype>(key.size()));
    return {name, QList<QByteArray>{raw, raw.toHex(), raw.toHex().toUpper()} + base64Forms(raw)};
}

QStringList foundIn(const QByteArray &bytes, const QList<Canary> &canaries)
{
    QStringList found;
    for (const Canary &canary : canaries) {
        if (std::ranges::any_of(canary.forms, [&](const QByteArray &form) { return bytes.contains(form); }))
            found += canary.name;
    }
    return found;
}

QStringList scanFolder(const QString &folder, const QList<Canary> &canaries, int *files)
{
    QStringList hits;
    QDirIterator all(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        QFile file(all.next());
        if (!file.open(QFile::ReadOnly))
            qFatal("cannot read %s", qUtf8Printable(file.fileName()));
        if (files)
            ++*files;
        for (const QString &canary : foundIn(file.readAll(), canaries))
            hits += file.fileName() + QStringLiteral(": ") + canary;
    }
    return hits;
}

QString strangeWord()
{
    QString word = QStringLiteral("Zy");
    for (int i = 0; i < 10; ++i)
        word += QChar(u'a' + char16_t(QRandomGenerator::system()->bounded(26)));
    return word;
}

} // namespace untie
