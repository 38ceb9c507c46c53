#include "app/storage/draftsinmemory.h"

#include "app/common/secret.h"

#include <QJsonDocument>
#include <QMutex>

#include <sodium.h>

#include <algorithm>

namespace untie::draftsinmemory {

using namespace Qt::StringLiterals;

namespace {

QMutex guard; ///< each storage thread of the process comes here
QList<QByteArray> &sealed()
{
    static QList<QByteArray> list;
    return list;
}

constexpr qsizetype nonceBytes = crypto_secretbox_NONCEBYTES;

Secret sealingKey(const Secret &vaultKey)
{
    static constexpr unsigned char purpose[] = "untie draft in memory";
    Secret key(crypto_secretbox_KEYBYTES);
    crypto_generichash(key.data(), key.size(), purpose, sizeof purpose, vaultKey.data(), vaultKey.size());
    return key;
}

struct Owned
{
    qint64 person = 0;
    Draft draft;
};

QByteArray seal(const Owned &owned, const Secret &key)
{
    const Draft &draft = owned.draft;
    const QJsonObject whole{{u"person"_s, QString::number(owned.person)},
                            {u"kind"_s, draft.kind},
                            {u"object"_s, QString::number(draft.object)},
                            {u"body"_s, draft.body},
                            {u"at"_s, draft.at.toMSecsSinceEpoch()}};
    const QByteArray plain = QJsonDocument(whole).toJson(QJsonDocument::Compact);
    QByteArray box(nonceBytes + plain.size() + qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    auto *bytes = reinterpret_cast<unsigned char *>(box.data());
    randombytes_buf(bytes, nonceBytes);
    crypto_secretbox_easy(bytes + nonceBytes, reinterpret_cast<const unsigned char *>(plain.constData()), quint64(plain.size()), bytes, key.data());
    return box;
}

/// Nothing where another vault's key sealed it.
std::optional<Owned> unseal(const QByteArray &box, const Secret &key)
{
    QByteArray plain(box.size() - nonceBytes - qsizetype(crypto_secretbox_MACBYTES), Qt::Uninitialized);
    const auto *bytes = reinterpret_cast<const unsigned char *>(box.constData());
    if (crypto_secretbox_open_easy(reinterpret_cast<unsigned char *>(plain.data()), bytes + nonceBytes, quint64(box.size() - nonceBytes), bytes, key.data()) != 0)
        return std::nullopt;
    const QJsonObject whole = QJsonDocument::fromJson(plain).object();
    return Owned{whole[u"person"_s].toString().toLongLong(),
                 {whole[u"kind"_s].toString(), whole[u"object"_s].toString().toLongLong(), whole[u"body"_s].toObject(),
                  QDateTime::fromMSecsSinceEpoch(whole[u"at"_s].toInteger(), Qt::UTC)}};
}

/// Of the mutex's holder.
void removeLocked(const Secret &key, qint64 person, const QString &kind, qint64 object)
{
    sealed().removeIf([&](const QByteArray &box) {
        const auto owned = unseal(box, key);
        return owned && owned->person == person && owned->draft.kind == kind && owned->draft.object == object;
    });
}

} // namespace

void put(const Secret &vaultKey, qint64 person, const Draft &draft)
{
    const QMutexLocker lock(&guard);
    const Secret key = sealingKey(vaultKey);
    removeLocked(key, person, draft.kind, draft.object);
    sealed() += seal({person, draft}, key);
}

void remove(const Secret &vaultKey, qint64 person, const QString &kind, qint64 object)
{
    const QMutexLocker lock(&guard);
    if (!sealed().isEmpty())
        removeLocked(sealingKey(vaultKey), person, kind, object);
}

QList<Draft> all(const Secret &vaultKey, qint64 person)
{
    const QMutexLocker lock(&guard);
    QList<Draft> drafts;
    if (sealed().isEmpty())
        return drafts;
    const Secret key = sealingKey(vaultKey);
    for (const QByteArray &box : std::as_const(sealed())) {
        if (const auto owned = unseal(box, key); owned && owned->person == person)
            drafts += owned->draft;
    }
    return drafts;
}

} // namespace untie::draftsinmemory
