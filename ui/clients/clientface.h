#pragma once

#include "app/clients/client.h"
#include "app/common/result.h"

#include <QImage>
#include <QToolButton>

#include <functional>

class QMenu;

namespace untie {

class ClientBook;
class StorageThread;

/// A client's photo in the head of their page, or their initials. Pressed, it shows the photo large, with what changes it;
/// a picture that is dropped on it becomes the photo.
class ClientFace final : public QToolButton
{
    Q_OBJECT

public:
    ClientFace(StorageThread &storage, ClientBook &book, QWidget *parent = nullptr);

    void show(const Client &client, bool isRestricted);
    /// A file that shall be the photo; failed() says why where it cannot.
    void take(const QString &file);

    QSize sizeHint() const override;

signals:
    void failed(const untie::Error &error);
    /// Something was done that can be taken back.
    void told(const QString &sentence, const std::function<void()> &undo);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void read();
    void fillMenu();
    void choose();
    void put(const QByteArray &picture);
    void removePhoto();
    void finished(ClientId client, const Result<> &done);

    StorageThread &m_storage;
    ClientBook &m_book;
    QMenu *m_menu;
    ClientId m_client;
    QString m_name;
    bool m_isRestricted = false;
    QByteArray m_picture; ///< as it is stored
    QImage m_image;       ///< the same
    QImage m_face;        ///< its square
    quint64 m_question = 0; ///< the newest; answers to older ones are dropped
};

} // namespace untie
