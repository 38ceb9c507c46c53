#pragma once

#include "app/bodymap/figure.h"
#include "app/bodymap/painzone.h"
#include "app/bodymap/side.h"
#include "app/common/result.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QStringList>

#include <array>

namespace untie {

class Translator;
struct AtlasRows;

/// A usual trigger-point site of a muscle. A suggestion: a mark may stand anywhere.
struct Site
{
    struct Place
    {
        QPointF at;    ///< canvas units, on the client's left
        QString shape; ///< the shape it lies in
        QString under; ///< the shape that covers it in that view, if any
    };
    QString label;                ///< "1", "a"
    QString where;                ///< in words
    std::optional<Side> onlySide; ///< exists on this side alone
    QHash<QString, Place> places; ///< by view id; "left" stands for "right" too, mirrored
};

/// A row of the atlas. Every muscle is paired; the side belongs to the finding.
struct Muscle
{
    QString id;         ///< "trapezius_upper"
    QString latin;      ///< "M. trapezius, pars descendens"
    QString english;    ///< what English calls it besides, where that differs; usually empty
    QString name;       ///< as the screen says it, translated: "Upper trapezius"
    QString colloquial; ///< "traps, upper traps"; may be empty
    QString plain;      ///< for clients, translated: "Top of the shoulder"
    QString region;     ///< "neck/shoulder"
    QString depth;      ///< "sup", "int", "deep"
    QString referral;   ///< where it sends pain, in words, translated
    QString codes;      ///< "FMA 9626 (trapezius); SNOMED CT …": only those that may leave the program
    QString confidence; ///< "A", "B", "C": how well the sites are sourced; empty where there are none
    QString source;     ///< the works it was taken from
    QStringList parts;  ///< earlier rows it stands for, when they were not told apart; usually empty
    bool common = false; ///< one of those most often found
    QList<Site> sites;
    QHash<QString, QStringList> shapes; ///< by view id ("left" stands for "right"): the shapes that draw it
};

/// A shape of the figure that can be marked but has no trigger-point table, such as a fascia.
struct Structure
{
    QString id; ///< its shape: "thoracolumbar_fascia"
    QString name;
    QString plain;
};

/// The tables of resources/knowledge, as they were read.
struct AtlasTables
{
    QByteArray muscles;
    QByteArray structures;
    QByteArray sources;
    QByteArray shapes;
    QByteArray sites;
    QByteArray referral;

    static AtlasTables embedded(); ///< those of this program
};

/// What the muscles are called and where their usual sites lie, from resources/knowledge. Reference, not diagnosis.
/// Their words are in the language of the translator that it was loaded with.
class Atlas final
{
public:
    /// The tables of this program, which fit its figure: that is checked where they are built and tested.
    static Result<Atlas> load(const Figure &figure, const Translator &translator);
    /// Any others. Corrupt, naming the row, when a table is damaged or does not fit the figure.
    static Result<Atlas> read(const AtlasTables &tables, const Figure &figure, const Translator &translator);
    Atlas() = default;

    const QList<Muscle> &muscles() const { return m_muscles; }
    /// Null for a muscle this atlas does not know (a record from a newer one keeps its word).
    const Muscle *muscle(const QString &id) const;
    /// The muscle that a shape of the figure draws; null for a structure such as a fascia.
    const Muscle *muscleOfShape(const QString &shape) const;
    /// All of them: one shape may draw two muscles, or a part and, after it, its group.
    QList<const Muscle *> musclesOfShape(const QString &shape) const;
    /// Null for what is no structure.
    const Structure *structure(const QString &shape) const;
    /// The name on the screen of a stored muscle or structure, or the id itself when it is unknown. Of none the bareName().
    QString nameOf(const QString &id) const;
    /// What a place is called in which nothing is drawn: "Skin" in the skin layer, else "Bone, joint or skin".
    const QString &bareName(Layer layer = Layer::Superficial) const { return layer == Layer::Skin ? m_skin : m_bare; }
    /// Where it can hurt, head to foot, with the muscles to check for it.
    const QList<PainZone> &painZones() const { return m_zones; }
    /// Null for a zone this atlas does not know.
    const PainZone *painZone(const QString &id) const;
    /// What an inset shows, in words: "Palm of the hand". Empty for a view of the whole body.
    QString insetName(const QString &view) const { return m_insets.value(viewInLayer(view, Layer::Superficial)); }
    /// Muscles whose name, Latin, colloquial or plain name has words that begin with those typed, best first.
    QList<const Muscle *> search(const QString &typed) const;

private:
    using Phrases = std::array<QStringList, 3>; ///< folded: the name, other names, the rest

    Atlas(AtlasRows rows, const Figure &figure, const Translator &translator);

    QList<Muscle> m_muscles;
    QHash<QString, Structure> m_structures;
    QList<PainZone> m_zones;
    QHash<QString, QString> m_insets; ///< names by view
    QString m_skin;
    QString m_bare;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QList<qsizetype>> m_byShape;
    QList<Phrases> m_phrases; ///< of each muscle, for search
};

/// Where a usual site lies in a view on one side of the body; none where the view does not show it.
std::optional<QPointF> siteAt(const Site &site, const QString &view, Side side);

/// What lies under a point of the body.
struct Spot
{
    struct Candidate
    {
        QString muscle; ///< atlas id; empty: a structure
        QString shape;
        QString name; ///< muscle or structure, as the screen says it
        Side side;
        QString site; ///< label of the nearest usual site within reach; empty: none
    };
    QList<Candidate> candidates; ///< topmost first
};

/// What lies under a point (canvas units). Empty outside the body's regions. Below the muscles that the view shows come
/// those of the deep layer under them, so that a point on the skin side can be given to either: their shapes belong to
/// the deep view. `reach` in canvas units is how far a usual site may be to be named; one that lies covered in this view
/// brings its muscle along.
Spot spotAt(const Figure &figure, const Atlas &atlas, const QString &view, QPointF at, qreal reach = 28);

} // namespace untie
