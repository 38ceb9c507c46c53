#include "app/storage/filecopy.h"

#include "app/storage/durablefile.h"

namespace untie {

using namespace Qt::StringLiterals;

FileCopy::FileCopy(std::unique_ptr<QFile> from, std::unique_ptr<QFile> to)
    : m_from(std::move(from))
    , m_to(std::move(to))
    , m_total(m_from->size())
{
}

FileCopy::~FileCopy()
{
    if (m_to)
        m_to->remove();
}

Result<FileCopy> FileCopy::begin(const QString &from, const QString &to)
{
    auto source = std::make_unique<QFile>(from);
    if (!source->exists())
        return fail(Error::Kind::Missing, u"no file"_s, from);
    if (!source->open(QFile::ReadOnly | QFile::Unbuffered))
        return fail(fileError(*source));
    auto copy = std::make_unique<QFile>(to);
    if (copy->exists())
        return fail(Error::Kind::Exists, {}, to);
    if (!copy->open(QFile::WriteOnly | QFile::NewOnly | QFile::Unbuffered, QFile::ReadOwner | QFile::WriteOwner))
        return fail(fileError(*copy));
    return FileCopy(std::move(source), std::move(copy));
}

Result<bool> FileCopy::step(qint64 bytes)
{
    const QByteArray piece = m_from->read(bytes);
    if (m_from->error() != QFileDevice::NoError)
        return fail(fileError(*m_from));
    if (m_to->write(piece) != piece.size())
        return fail(fileError(*m_to));
    m_copied += piece.size();
    return piece.isEmpty();
}

Result<> FileCopy::close()
{
    m_to->close();
    if (m_to->error() != QFileDevice::NoError)
        return fail(fileError(*m_to));
    m_to.reset();
    return {};
}

Result<> FileCopy::finish()
{
    const QString name = m_to->fileName();
    auto closed = close();
    return closed ? syncFile(name) : closed;
}

Result<> copyFile(const QString &from, const QString &to)
{
    constexpr qint64 piece = qint64(1) << 20;
    auto copy = FileCopy::begin(from, to);
    if (!copy)
        return fail(copy.error());
    while (true) {
        const auto done = copy->step(piece);
        if (!done)
            return fail(done.error());
        if (*done)
            return copy->finish();
    }
}

} // namespace untie
