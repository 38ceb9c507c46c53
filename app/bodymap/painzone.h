#pragma once

#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QString>
#include <QStringList>

namespace untie {

/// A part of the body that hurts, and the muscles that may send pain there: a row of resources/knowledge/referral.json.
/// Reference, not diagnosis. The order of the muscles is a hint: the more frequent cause first, as the pain guides of the
/// Trigger Point Manual have it.
struct PainZone
{
    /// An ellipse on the figure. It says where on the screen the zone is, and is no claim about anybody's pain.
    struct Place
    {
        QString view;
        QPointF at; ///< canvas units, on the client's left; "left" stands for "right" too, mirrored
        QSizeF reach; ///< half its width and height
    };
    QString id; ///< "head_temporal"
    QString name; ///< translated: "Temple"
    QString also; ///< other words that people type for it, translated, with commas between them
    QStringList muscles; ///< atlas ids, the more frequent cause first
    QStringList main; ///< those that nearly everybody with a point there feels here
    QStringList spillover; ///< those that only some feel here, or when it is severe; of the rest the sources do not say
    QString ruleOut; ///< what is no muscle's doing and must be thought of first, translated; may be empty
    bool always = false; ///< think of it every time, before any muscle
    QString source; ///< the works it was taken from
    QList<Place> places;
};

} // namespace untie
