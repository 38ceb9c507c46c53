#pragma once

#include "app/storage/storagethread.h"
#include "app/visits/visitsheet.h"
#include "ui/visits/visitpage.h"

#include <QPointF>
#include <QStringList>

#include <optional>

class QAbstractButton;

namespace untie {

class BodyMapView;
struct MapMark;

/// Drives a visit page as somebody in front of it does; the one place that knows its children.
class VisitPageDriver final
{
public:
    explicit VisitPageDriver(VisitPage &page);

    /// Opens a view of the body, "back-deep", with the controls above the map.
    void openView(const QString &view);
    /// The button above the map that opens a layer or a facing: "Deep", "Front".
    QAbstractButton &viewButton(const QString &text) const;
    /// Where a place in canvas units of the open view lies on the map's widget; nowhere when it is out of sight.
    std::optional<QPoint> placeOnMap(QPointF canvas) const;
    QWidget &noteEditor(VisitSheet::Section section) const;
    /// Clicks on the drawn body, at a place in canvas units of the view.
    void clickFigure(const QString &view, QPointF canvas);
    /// Drags the mark that lies at one place to another.
    void dragOnFigure(QPointF fromCanvas, QPointF toCanvas);
    /// Types characters while the map has the keyboard.
    void type(const QString &keys);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Types a muscle into the line below the list and takes the first that fits.
    void addMuscle(const QString &typed);
    void write(VisitSheet::Section section, const QString &text);
    QString note(VisitSheet::Section section) const;
    void save(); ///< Ctrl+S
    void undo();
    void redo();
    void print();
    void back();

    /// The marks of the open view.
    QList<MapMark> marks() const;
    /// The lines of the list as a screen reader says them: "Upper trapezius, right, active trigger point, 7 before".
    QStringList points() const;
    QString status() const; ///< "Saved 14:46"
    QString problem() const; ///< the sentence of the banner; empty while there is none
    bool isOpen() const; ///< a visit is shown
    void retry();
    void keepMine();
    void discardMine();

    BodyMapView &map() const;

private:
    VisitPage &m_page;
};

/// Opens a new clinic in memory on the thread; it has nobody and nothing in it.
void openEmptyClinic(StorageThread &storage);
/// Runs a job on the thread and waits for its value, which must be there.
template <class Job>
auto fetch(StorageThread &storage, Job job)
{
    auto future = storage.run(std::move(job));
    future.waitForFinished();
    if (!future.result())
        qFatal("unexpected error: %s", qUtf8Printable(future.result().error().detail));
    return *future.result();
}

} // namespace untie
