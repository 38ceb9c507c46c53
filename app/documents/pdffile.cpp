#include "app/documents/pdffile.h"

#include "app/storage/durablefile.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <memory>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int resolution = 1200;

QByteArray painted(const Document &document)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(u"Untie %1"_s.arg(QLatin1StringView(UNTIE_VERSION)));
    writer.setTitle(document.title);
    writer.setResolution(resolution);
    writer.setPageSize(pageSizeOf(document.paper));
    writer.setPageMargins({});
    QPainter painter(&writer);
    const qreal scale = document.magnification * resolution / 72.0;
    painter.scale(scale, scale);
    for (qsizetype i = 0; i < document.pages.size(); ++i) {
        if (i > 0)
            writer.newPage();
        paintPage(painter, document.pages[i], FigurePoints::OnDots);
    }
    painter.end();
    return buffer.data();
}

/// Only a PDF, or a file with nothing in it, makes room for a new one: a mistyped name must not cost a vault.
bool mayBeReplaced(const QString &path)
{
    const QFileInfo there(path);
    if (!there.exists())
        return true;
    if (!there.isFile())
        return false;
    QFile file(path);
    return there.size() == 0 || (file.open(QFile::ReadOnly) && file.read(5) == "%PDF-");
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// Says what Qt's writer cannot: language, author, the moment it is given; and makes the same bytes of the same pages.
QByteArray completed(const QByteArray &pdf, const Document &document, const QDateTime &madeAt)
{
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("document", pdf.constData(), size_t(pdf.size()));
    QPDFObjectHandle root = file.getRoot();
    root.replaceKey("/Lang", text(document.language));
    root.replaceKey("/ViewerPreferences", QPDFObjectHandle::parse("<< /DisplayDocTitle true >>"));
    QPDFObjectHandle info = file.getTrailer().getKey("/Info");
    info.replaceKey("/Author", text(document.author));
    info.replaceKey("/CreationDate", QPDFObjectHandle::newString(madeAt.toUTC().toString(u"'D:'yyyyMMddHHmmss'Z'"_s).toStdString()));

    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setDeterministicID(true);
    writer.write();
    const std::unique_ptr<Buffer> bytes(writer.getBuffer());
    return {reinterpret_cast<const char *>(bytes->getBuffer()), qsizetype(bytes->getSize())};
}

} // namespace

Result<QByteArray> pdfOf(const Document &document, const QDateTime &madeAt)
{
    const QByteArray pages = painted(document);
    try { // the library throws
        return completed(pages, document, madeAt);
    } catch (const std::exception &problem) {
        return fail(Error::Kind::Corrupt, QString::fromUtf8(problem.what()));
    }
}

Result<> writePdf(const Document &document, const QString &path, const QDateTime &madeAt)
{
    if (!mayBeReplaced(path))
        return fail(Error::Kind::Exists, u"no PDF"_s, path);
    const auto pdf = pdfOf(document, madeAt);
    if (!pdf)
        return fail(pdf.error());
    return writeDurably(path, *pdf);
}

} // namespace untie
