#include "tests/bench/bench.h"

#include "app/bodymap/atlas.h"
#include "app/bodymap/figure.h"
#include "app/common/translator.h"
#include "app/documents/pdffile.h"
#include "app/documents/summarypages.h"
#include "app/documents/summarysource.h"
#include "app/visits/recordvisit.h"
#include "tests/support/builders.h"

#include <QBuffer>
#include <QElapsedTimer>
#include <QPainter>
#include <QPdfWriter>

namespace untie::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 40;
constexpr qsizetype pointsOfASide = 9; ///< back and front: more than one page holds
constexpr double mostKilobytes = 120;

template <class T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qUtf8Printable(result.error().detail), qUtf8Printable(result.error().subject));
    return std::move(*result);
}

/// A trigger point on the usual site of each of so many muscles that this view shows.
QList<Finding> pointsOn(const QString &view, const Figure &figure, const Atlas &atlas)
{
    QList<Finding> points;
    const QSizeF canvas = figure.view(view)->canvas;
    for (const Muscle &muscle : atlas.muscles()) {
        const auto at = muscle.sites.isEmpty() ? std::nullopt : siteAt(muscle.sites.constFirst(), view, Side::Right);
        if (!at || points.size() == pointsOfASide)
            continue;
        Finding point = aFinding().scoring(7, 4);
        point.muscle = muscle.id;
        point.side = Side::Right;
        point.view = view;
        point.at = {at->x() / canvas.width(), at->y() / canvas.height()};
        points.append(point);
    }
    return points;
}

template <class Work>
double microseconds(Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1000;
}

/// The same pages by a painter on Qt's own writer, as they lie ready: nothing is read, chosen, broken into lines or
/// written anew.
void paintBare(const Document &document)
{
    QBuffer buffer;
    buffer.open(QBuffer::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(1200);
    writer.setPageSize(pageSizeOf(document.paper));
    writer.setPageMargins({});
    QPainter painter(&writer);
    painter.scale(1200 / 72.0, 1200 / 72.0);
    for (qsizetype page = 0; page < document.pages.size(); ++page) {
        if (page > 0)
            writer.newPage();
        paintPage(painter, document.pages[page]);
    }
}

} // namespace

QList<Row> measureDocuments(Clinic &clinic)
{
    const Translator words = Translator::forLanguage(u"en"_s);
    const Figure figure = must(Figure::load());
    const Atlas atlas = must(Atlas::load(figure, words));
    Visit visit = aVisit().of(clinic.clients().constFirst());
    visit.startedAt = QDateTime::currentDateTimeUtc().addSecs(-3600);
    visit.note.subjective = u"A dull band across the low back since Saturday’s gardening. "_s.repeated(3);
    visit.homeCare = u"Ball against the wall, left hip: 2 × 1 minute a day.\nSide bend, standing: 3 slow breaths each side."_s;
    visit.findings = pointsOn(u"back-superficial"_s, figure, atlas) + pointsOn(u"front-superficial"_s, figure, atlas);
    must(clinic.storage().run([visit](Database &database) { return recordVisit(database, visit, QDateTime::currentDateTimeUtc()); }).result());

    const auto laidOut = [&] {
        const SummarySource source = must(clinic.storage().run([id = visit.id](Database &database) { return summarySourceOf(database, id); }).result());
        return summaryPages(visitSummaryOf(source, atlas, words), figure, words, Paper::A4);
    };
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const Document ready = laidOut();
    if (ready.pages.size() != 2)
        qFatal("the summary has %lld pages", qint64(ready.pages.size()));
    QByteArray pdf;
    Durations ours;
    Durations bare;
    for (int round = 0; round < rounds; ++round) {
        bare.all.append(microseconds([&] { paintBare(ready); }));
        ours.all.append(microseconds([&] { pdf = must(pdfOf(laidOut(), now)); }));
    }
    return {{u"documents: summary of two pages, to PDF"_s, ours.percentile(50) / 1000, bare.percentile(50) / 1000, u"ms"_s, 1.2},
            {u"documents: size of that PDF"_s, double(pdf.size()) / 1000, mostKilobytes, u"kB"_s, 1.0}};
}

} // namespace untie::bench
