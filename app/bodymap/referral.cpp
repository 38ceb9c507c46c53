#include "app/bodymap/referral.h"

#include "app/bodymap/painplace.h"

#include <QRegularExpression>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

/// Whether "1", "2–3" or "a, b" names a site.
bool names(const QString &labels, const QString &site)
{
    for (const QString &part : labels.split(u',')) {
        const QStringList ends = part.trimmed().split(QRegularExpression(u"[–-]"_s));
        if (ends.size() == 2 ? ends[0] <= site && site <= ends[1] : ends[0] == site)
            return true;
    }
    return false;
}

} // namespace

ReferralShape referralOf(const Atlas &atlas, const QString &muscle, Side side, const QString &view)
{
    ReferralShape zones;
    zones.main.setFillRule(Qt::WindingFill);
    zones.spillover.setFillRule(Qt::WindingFill);
    const QString surface = viewInLayer(view, Layer::Superficial);
    for (const PainZone &zone : atlas.painZones())
        if (zone.muscles.contains(muscle))
            for (const QRectF &ellipse : ellipsesOf(zone, surface, side))
                (zone.spillover.contains(muscle) ? zones.spillover : zones.main).addEllipse(ellipse);
    zones.spillover = zones.spillover.subtracted(zones.main);
    return zones;
}

QString referralWords(const Muscle &muscle, const QString &site)
{
    static const QRegularExpression heading(u"(?:^|[.;] )((?:[0-9a-z]|[–,-] ?)+)[\u00a0\u202f]?: "_s);
    auto match = heading.globalMatch(muscle.referral);
    QList<QRegularExpressionMatch> headings;
    while (match.hasNext())
        headings += match.next();
    for (qsizetype i = 0; i < headings.size(); ++i) {
        if (!names(headings[i].captured(1), site))
            continue;
        const qsizetype from = headings[i].capturedEnd();
        const qsizetype to = i + 1 < headings.size() ? headings[i + 1].capturedStart() : muscle.referral.size();
        QString words = muscle.referral.mid(from, to - from).trimmed();
        if (words.endsWith(u'.'))
            words.chop(1);
        return words;
    }
    return muscle.referral;
}

} // namespace untie
