#include "ui/clients/clientface.h"

#include "app/clients/clientphotostore.h"
#include "app/common/picture.h"
#include "app/storage/storagethread.h"
#include "ui/clients/clientbook.h"
#include "ui/clients/clientfaces.h"
#include "ui/clients/initials.h"
#include "ui/common/avatar.h"
#include "ui/common/deliver.h"
#include "ui/common/filereading.h"
#include "ui/common/icons.h"
#include "ui/common/text.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QWidgetAction>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int faceSize = 38;
constexpr int ring = 2;      ///< of the focus, around it
constexpr int shownSize = 280; ///< of the photo when it is looked at

/// The middle, or what is higher up in a picture that is higher than wide, as the stored squares are.
QImage squareOf(const QImage &image)
{
    const int side = std::min(image.width(), image.height());
    return image.copy((image.width() - side) / 2, (image.height() - side) / 4, side, side);
}

} // namespace

ClientFace::ClientFace(StorageThread &storage, ClientBook &book, QWidget *parent)
    : QToolButton(parent)
    , m_storage(storage)
    , m_book(book)
    , m_menu(new QMenu(this))
{
    setObjectName(u"clientFace"_s);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(m_menu);
    setAcceptDrops(true);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setFixedSize(sizeHint());
    connect(m_menu, &QMenu::aboutToShow, this, &ClientFace::fillMenu);
}

QSize ClientFace::sizeHint() const
{
    return {faceSize + 2 * ring, faceSize + 2 * ring};
}

void ClientFace::show(const Client &client, bool isRestricted)
{
    const bool isAnother = client.id != m_client;
    m_client = client.id;
    m_name = displayName(client);
    m_isRestricted = isRestricted;
    setAccessibleName(tr("Photo of %1").arg(m_name));
    setToolTip(tr("Photo"));
    if (isAnother) {
        m_picture.clear();
        m_image = m_face = {};
    }
    setVisible(client.rev > 0);
    update();
    read();
}

void ClientFace::read()
{
    const quint64 question = ++m_question;
    deliver(m_storage.run([client = m_client](Database &database) { return ClientPhotoStore(database).of(client); }), this, [this, question](const Result<QByteArray> &picture) {
        if (question != m_question)
            return;
        if (!picture)
            return emit failed(picture.error());
        m_picture = *picture;
        m_image = QImage::fromData(m_picture, "JPG");
        m_face = m_image.isNull() ? QImage() : squareOf(m_image);
        setAccessibleDescription(m_face.isNull() ? tr("There is no photo yet.") : QString());
        update();
    });
}

void ClientFace::fillMenu()
{
    m_menu->clear();
    if (!m_image.isNull()) {
        auto *photo = new QLabel;
        const qreal dots = devicePixelRatioF();
        QPixmap pixmap = QPixmap::fromImage(m_image.scaled(QSize(shownSize, shownSize) * dots, Qt::KeepAspectRatio, Qt::SmoothTransformation));
        pixmap.setDevicePixelRatio(dots);
        photo->setPixmap(pixmap);
        photo->setAlignment(Qt::AlignCenter);
        photo->setMargin(space::near);
        photo->setAccessibleName(accessibleName());
        auto *shown = new QWidgetAction(m_menu);
        shown->setDefaultWidget(photo);
        m_menu->addAction(shown);
    }
    QAction *choice = m_menu->addAction(untie::icon(u"user"_s), m_image.isNull() ? tr("Choose a photo…") : tr("Choose another photo…"), this, &ClientFace::choose);
    choice->setObjectName(u"choosePhoto"_s);
    choice->setEnabled(!m_isRestricted);
    if (m_image.isNull())
        return;
    QAction *gone = m_menu->addAction(untie::icon(u"trash-2"_s), tr("Remove the photo"), this, &ClientFace::removePhoto);
    gone->setObjectName(u"removePhoto"_s);
    gone->setEnabled(!m_isRestricted);
}

void ClientFace::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose a photo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ClientFace::take);
    dialog->open();
}

void ClientFace::take(const QString &file)
{
    deliver(readFirst(file, largestPicture + 1), this, [this, client = m_client](const Result<QByteArray> &picture) {
        if (client != m_client)
            return;
        if (picture)
            put(*picture);
        else
            emit failed(picture.error());
    });
}

void ClientFace::put(const QByteArray &picture)
{
    const auto done = m_storage.run([client = m_client, picture](Database &database) { return ClientPhotoStore(database).put(client, picture, QDateTime::currentDateTimeUtc()); });
    deliver(done, this, [this, client = m_client](const Result<> &stored) { finished(client, stored); });
}

void ClientFace::removePhoto()
{
    const auto done = m_storage.run([client = m_client](Database &database) { return ClientPhotoStore(database).remove(client); });
    deliver(done, this, [this, client = m_client, was = m_picture](const Result<> &removed) {
        finished(client, removed);
        if (!removed)
            return;
        emit told(tr("The photo is removed."), [this, client, was] {
            if (client == m_client)
                put(was);
        });
    });
}

void ClientFace::finished(ClientId client, const Result<> &done)
{
    if (!done)
        return emit failed(done.error());
    m_book.faces().refresh(client);
    if (client == m_client)
        read();
}

void ClientFace::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isRestricted && draggedFiles(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void ClientFace::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(draggedFiles(event->mimeData()).value(0));
}

void ClientFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF disc = QRectF(rect()).adjusted(ring, ring, -ring, -ring);
    if (m_face.isNull())
        paintAvatar(painter, disc, initialsOf(m_name), themeOf(this), false);
    else
        paintFace(painter, disc, m_face);
    if (!hasFocus() && !underMouse())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(token(hasFocus() ? Token::Focus : Token::Edge, this), hasFocus() ? focusRing : 1));
    painter.drawEllipse(disc);
}

} // namespace untie
