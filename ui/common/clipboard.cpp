#include "ui/common/clipboard.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QPointer>
#include <QTimer>

#include <array>
#include <memory>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const auto managerHint = u"x-kde-passwordManagerHint"_s;
constexpr std::array modes{QClipboard::Clipboard, QClipboard::Selection, QClipboard::FindBuffer};

bool isOurs(const QClipboard &clipboard, QClipboard::Mode mode)
{
    switch (mode) {
    case QClipboard::Clipboard:
        // Without a window system the clipboard is this program's alone, and nobody is said to own it.
        return clipboard.ownsClipboard() || QGuiApplication::platformName() == "offscreen"_L1;
    case QClipboard::Selection: return clipboard.supportsSelection() && clipboard.ownsSelection();
    case QClipboard::FindBuffer: return clipboard.supportsFindBuffer() && clipboard.ownsFindBuffer();
    }
    Q_UNREACHABLE();
}

/// The same once more, with the hint.
void hideFromHistories(QClipboard &clipboard)
{
    const QMimeData *copied = clipboard.mimeData();
    if (!isOurs(clipboard, QClipboard::Clipboard) || !copied || copied->formats().isEmpty() || copied->hasFormat(managerHint))
        return;
    auto hidden = std::make_unique<QMimeData>();
    for (const QString &format : copied->formats())
        hidden->setData(format, copied->data(format));
    hidden->setData(managerHint, "secret");
    clipboard.setMimeData(hidden.release());
}

} // namespace

void hideCopiesFromHistories(QApplication &app)
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    QObject::connect(clipboard, &QClipboard::dataChanged, &app, [clipboard] { hideFromHistories(*clipboard); });
}

void copySecret(const QString &secret, std::chrono::milliseconds life)
{
    auto *copied = new QMimeData;
    copied->setText(secret);
    copied->setData(managerHint, "secret");
    QGuiApplication::clipboard()->setMimeData(copied);
    QTimer::singleShot(life, qApp, [copied = QPointer(copied)] {
        if (copied && QGuiApplication::clipboard()->mimeData() == copied)
            QGuiApplication::clipboard()->clear();
    });
}

void clearOwnClipboard()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    for (const QClipboard::Mode mode : modes) {
        if (isOurs(*clipboard, mode))
            clipboard->clear(mode);
    }
}

} // namespace untie
