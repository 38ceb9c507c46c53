#include "app/exchange/exportfile.h"

#include "app/storage/durablefile.h"

#include <QFileInfo>

namespace untie {

using namespace Qt::StringLiterals;

ExportFile::ExportFile(const QString &path)
    : m_path(path)
    , m_file(path + u".unfinished"_s)
{
}

ExportFile::~ExportFile()
{
    if (m_file.isOpen() && !m_isWhole)
        m_file.remove();
}

/// Of what was done with the file last.
Error ExportFile::trouble() const
{
    return {fileError(m_file).kind, m_file.errorString(), m_path};
}

Result<> ExportFile::open()
{
    if (QFileInfo::exists(m_path))
        return fail(Error::Kind::Exists, {}, m_path);
    if (const QString folder = QFileInfo(m_path).path(); !QFileInfo(folder).isDir())
        return fail(Error::Kind::NoFolder, {}, folder);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate)) // over what one that was killed left
        return fail(trouble());
    m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

Result<> ExportFile::write(const QByteArray &bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return fail(trouble());
    return {};
}

Result<> ExportFile::sync()
{
    if (!m_file.flush())
        return fail(trouble());
    return syncFile(m_file.fileName());
}

Result<> ExportFile::finish()
{
    if (!QFile::rename(m_file.fileName(), m_path))
        return fail(Error::Kind::Exists, {}, m_path);
    m_isWhole = true;
    return syncFolder(QFileInfo(m_path).absolutePath());
}

} // namespace untie
