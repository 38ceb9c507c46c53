#include "tests/support/visitpagedriver.h"

#include "ui/bodymap/mappane.h"
#include "ui/visits/muscleline.h"
#include "ui/visits/notepane.h"
#include "ui/visits/pointrow.h"
#include "ui/visits/pointspane.h"
#include "ui/common/segmentedcontrol.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

template <class Part>
Part &part(const VisitPage &page, const QString &name = {})
{
    auto *found = page.findChild<Part *>(name);
    if (!found)
        qFatal("the visit page has no such part: %s", qUtf8Printable(name));
    return *found;
}

} // namespace

VisitPageDriver::VisitPageDriver(VisitPage &page)
    : m_page(page)
{ }

BodyMapView &VisitPageDriver::map() const
{
    return part<BodyMapView>(m_page);
}

void VisitPageDriver::openView(const QString &view)
{
    part<MapPane>(m_page).setView(view);
}

QAbstractButton &VisitPageDriver::viewButton(const QString &text) const
{
    for (auto *button : part<MapPane>(m_page).findChildren<QAbstractButton *>()) {
        if (button->text() == text)
            return *button;
    }
    qFatal("no button above the map says %s", qUtf8Printable(text));
}

std::optional<QPoint> VisitPageDriver::placeOnMap(QPointF canvas) const
{
    const QPoint at = map().toWidget(canvas).toPoint();
    return map().rect().contains(at) ? std::optional(at) : std::nullopt;
}

QWidget &VisitPageDriver::noteEditor(VisitSheet::Section section) const
{
    return part<NotePane>(m_page).editor(section);
}

void VisitPageDriver::clickFigure(const QString &view, QPointF canvas)
{
    if (map().view() != view)
        openView(view);
    const QPoint at = map().toWidget(canvas).toPoint();
    if (!map().rect().contains(at)) // it is below the framing: look there first, as one would by dragging
        map().reveal({canvas.x() / 1000, canvas.y() / 2000});
    QTest::mouseMove(&map(), map().toWidget(canvas).toPoint());
    QTest::mouseClick(&map(), Qt::LeftButton, {}, map().toWidget(canvas).toPoint());
}

void VisitPageDriver::dragOnFigure(QPointF fromCanvas, QPointF toCanvas)
{
    const QPointF from = map().toWidget(fromCanvas);
    const QPointF to = map().toWidget(toCanvas);
    QTest::mousePress(&map(), Qt::LeftButton, {}, from.toPoint());
    for (int i = 1; i <= 10; ++i) {
        const QPointF at = from + (to - from) * i / 10;
        QMouseEvent move(QEvent::MouseMove, at, map().mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QCoreApplication::sendEvent(&map(), &move);
    }
    QTest::mouseRelease(&map(), Qt::LeftButton, {}, to.toPoint());
}

void VisitPageDriver::type(const QString &keys)
{
    map().setFocus();
    QTest::keyClicks(&map(), keys);
}

void VisitPageDriver::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(&map(), key, modifiers);
}

void VisitPageDriver::addMuscle(const QString &typed)
{
    QLineEdit &line = part<MuscleLine>(m_page).edit();
    line.setFocus();
    QTest::keyClicks(&line, typed);
    QTest::keyClick(&line, Qt::Key_Return);
}

void VisitPageDriver::write(VisitSheet::Section section, const QString &text)
{
    QPlainTextEdit &editor = part<NotePane>(m_page).editor(section);
    editor.setFocus();
    editor.insertPlainText(text); // as an input method does, any script
}

QString VisitPageDriver::note(VisitSheet::Section section) const
{
    return part<NotePane>(m_page).editor(section).toPlainText();
}

void VisitPageDriver::save()
{
    QTest::keySequence(&m_page, QKeySequence::Save);
}

void VisitPageDriver::undo()
{
    part<QAbstractButton>(m_page, u"undo"_s).click();
}

void VisitPageDriver::redo()
{
    part<QAbstractButton>(m_page, u"redo"_s).click();
}

void VisitPageDriver::print()
{
    part<QAbstractButton>(m_page, u"print"_s).click();
}

void VisitPageDriver::back()
{
    part<QAbstractButton>(m_page, u"back"_s).click();
}

void VisitPageDriver::retry()
{
    part<QAbstractButton>(m_page, u"retry"_s).click();
}

void VisitPageDriver::keepMine()
{
    part<QAbstractButton>(m_page, u"keepMine"_s).click();
}

void VisitPageDriver::discardMine()
{
    part<QAbstractButton>(m_page, u"discardMine"_s).click();
}

QList<MapMark> VisitPageDriver::marks() const
{
    return map().marks();
}

QStringList VisitPageDriver::points() const
{
    QStringList lines;
    for (const PointRow *row : part<PointsPane>(m_page).rows())
        lines.append(row->accessibleName());
    return lines;
}

QString VisitPageDriver::status() const
{
    return part<QLabel>(m_page, u"saveStatus"_s).text();
}

QString VisitPageDriver::problem() const
{
    const auto &banner = part<QWidget>(m_page, u"problem"_s);
    return banner.isVisibleTo(&m_page) ? banner.findChild<QLabel *>()->text() : QString();
}

bool VisitPageDriver::isOpen() const
{
    return m_page.visit().id.isValid();
}

void openEmptyClinic(StorageThread &storage)
{
    struct Opened
    {
        std::unique_ptr<Database> database;
        bool session = true;
    };
    auto future = storage.open([]() -> Result<Opened> {
        auto database = Database::open();
        if (!database)
            return fail(database.error());
        for (const Vault vault : {Vault::FrontDesk, Vault::Clinical})
            if (const auto attached = (*database)->attachInMemory(vault); !attached)
                return fail(attached.error());
        return Opened{std::move(*database)};
    });
    future.waitForFinished();
    if (!future.result())
        qFatal("no clinic in memory: %s", qUtf8Printable(future.result().error().detail));
}

} // namespace untie
