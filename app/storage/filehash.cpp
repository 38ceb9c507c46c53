#include "app/storage/filehash.h"

#include "app/storage/durablefile.h"

#include <QFile>

#include <sodium.h>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 piece = qint64(1) << 20;

Result<> openToRead(QFile &file)
{
    if (!file.exists())
        return fail(Error::Kind::NotFound, u"no file"_s, file.fileName());
    if (!file.open(QFile::ReadOnly | QFile::Unbuffered))
        return fail(fileError(file));
    return {};
}

/// The next bytes of a file, none at its end.
Result<QByteArray> nextPiece(QFile &file, const std::stop_token &stop)
{
    if (stop.stop_requested())
        return fail(Error::Kind::Unavailable, u"stopped"_s);
    QByteArray bytes = file.read(piece);
    if (file.error() != QFileDevice::NoError)
        return fail(fileError(file));
    return bytes;
}

} // namespace

struct Blake2b::State
{
    crypto_generichash_state hashing;
};

Blake2b::Blake2b()
    : m_state(std::make_unique<State>())
{
    crypto_generichash_init(&m_state->hashing, nullptr, 0, crypto_generichash_BYTES);
}

Blake2b::~Blake2b() = default;
Blake2b::Blake2b(Blake2b &&) noexcept = default;
Blake2b &Blake2b::operator=(Blake2b &&) noexcept = default;

void Blake2b::add(QByteArrayView bytes)
{
    crypto_generichash_update(&m_state->hashing, reinterpret_cast<const unsigned char *>(bytes.data()),
                              static_cast<unsigned long long>(bytes.size()));
}

QByteArray Blake2b::finish()
{
    QByteArray hash(crypto_generichash_BYTES, Qt::Uninitialized);
    crypto_generichash_final(&m_state->hashing, reinterpret_cast<unsigned char *>(hash.data()), crypto_generichash_BYTES);
    return hash;
}

QByteArray hashOf(QByteArrayView bytes)
{
    Blake2b hash;
    hash.add(bytes);
    return hash.finish();
}

Result<QByteArray> hashOfFile(const QString &path, const std::stop_token &stop)
{
    QFile file(path);
    if (auto open = openToRead(file); !open)
        return fail(open.error());
    Blake2b hash;
    while (true) {
        const auto bytes = nextPiece(file, stop);
        if (!bytes)
            return bytes;
        if (bytes->isEmpty())
            return hash.finish();
        hash.add(*bytes);
    }
}

Result<bool> sameBytes(const QString &one, const QString &other, const std::stop_token &stop)
{
    QFile first(one);
    QFile second(other);
    for (QFile *file : {&first, &second}) {
        if (auto open = openToRead(*file); !open)
            return fail(open.error());
    }
    while (true) {
        const auto left = nextPiece(first, stop);
        const auto right = nextPiece(second, stop);
        if (!left || !right)
            return fail(left ? right.error() : left.error());
        if (*left != *right)
            return false;
        if (left->isEmpty())
            return true;
    }
}

} // namespace untie
