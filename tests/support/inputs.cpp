#include "tests/support/inputs.h"

#include "ui/common/toast.h"

#include <QCoreApplication>
#include <QTest>
#include <QWidget>
#include <QWindow>

namespace untie {

namespace {

constexpr int toastStays = 15'000; ///< ms, at most

} // namespace

void Inputs::click(QWidget &part, QPoint at)
{
    QCoreApplication::sendPostedEvents(); // what is to be laid out anew moves before somebody aims, not after
    QWidget *window = part.window();
    const QPoint place = part.mapTo(window, at);
    const QWidget *there = nullptr;
    const auto isFree = [&] { // who aims there waits until what was just said has gone
        there = window->childAt(place);
        return !qobject_cast<const Toast *>(there) && !(there && qobject_cast<const Toast *>(there->parentWidget()));
    };
    static_cast<void>(QTest::qWaitFor(isFree, toastStays));
    if (there != &part && !part.isAncestorOf(there))
        qFatal("a click on %s would hit %s", qPrintable(part.objectName()),
               there ? there->metaObject()->className() : "nothing");
    QTest::mouseMove(window->windowHandle(), place);
    QTest::mouseClick(window->windowHandle(), Qt::LeftButton, {}, place);
    ++m_clicks;
}

void Inputs::click(QWidget &part)
{
    click(part, part.rect().center());
}

void Inputs::drag(QWidget &part, QPoint from, QPoint to)
{
    QWindow *window = part.window()->windowHandle();
    const auto place = [&](QPoint at) { return part.mapTo(part.window(), at); };
    QTest::mousePress(window, Qt::LeftButton, {}, place(from));
    QTest::mouseMove(window, place((from + to) / 2));
    QTest::mouseMove(window, place(to));
    QTest::mouseRelease(window, Qt::LeftButton, {}, place(to));
    ++m_clicks;
}

void Inputs::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(static_cast<QWindow *>(nullptr), key, modifiers); // the window that has the keyboard
    ++m_keys;
}

void Inputs::type(const QString &text)
{
    for (const QChar letter : text) {
        const bool isPlain = letter.unicode() < 0x80;
        const Qt::Key key = isPlain ? QTest::asciiToKey(letter.toLatin1()) : Qt::Key_unknown;
        QTest::sendKeyEvent(QTest::Click, static_cast<QWindow *>(nullptr), key, QString(letter), {});
        ++m_keys;
    }
}

void Inputs::countAnew()
{
    m_clicks = 0;
    m_keys = 0;
}

} // namespace untie
