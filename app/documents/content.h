#pragma once

#include "app/documents/pageflow.h"
#include "app/settings/clinicprofile.h"

#include <functional>

namespace untie {

// What a document says, in the order in which it is read, before it is laid out for a sheet: see compose().

/// How running text speaks.
enum class Voice {
    Body,     ///< what the document is about
    Standing, ///< the same for everybody, a little smaller
    Caption,  ///< explains something
    Strong,   ///< must not be overlooked
    Struck    ///< no longer holds, and stays readable
};

/// Never alone at the foot of a page.
struct Heading
{
    QString text;
    bool large = false;
};

/// Line breaks part paragraphs.
struct Words
{
    QString text;
    Voice voice = Voice::Body;
};

struct BulletList
{
    QStringList items;
};

/// Names to the left, values to the right; those without a value are left out.
struct FactList
{
    QList<std::pair<QString, QString>> facts;
};

struct Column
{
    QString title;
    qreal share = 1; ///< of the width, beside those of the other columns
    bool toTheRight = false;
};

/// Its head stands again on each page; a row is never cut.
struct Table
{
    QList<Column> columns;
    QList<QStringList> rows;
};

/// A box with its meaning: to tick by hand, or ticked.
struct Tick
{
    QString text;
    bool ticked = false;
    QStringList toWrite = {}; ///< what is asked of somebody who ticks it: each a label and a rule
};

/// Boxes, so many beside each other.
struct TickList
{
    QList<Tick> ticks;
    int columns = 1;
    QString label = {}; ///< at their left where there is room, else above them
};

/// Rules to write on by hand, the first behind the label.
struct WritingLines
{
    QString label;
    int lines = 1;
};

/// Answers of some words, by hand: each a label and a rule, two beside each other where both leave room to write.
struct ShortAnswers
{
    QStringList labels;
};

/// Places to sign and date, beside each other: what stands below the rules.
struct SigningLines
{
    QStringList labels;
};

/// Anything that is drawn in blocks for a width: a figure, a chart, a box.
struct Drawn
{
    std::function<QList<Block>(qreal width)> draw;
};

struct Space
{
    qreal height = 12;
};

using Part = std::variant<Heading, Words, BulletList, FactList, Table, TickList, WritingLines, ShortAnswers, SigningLines, Drawn, Space>;

/// Parts that are set alike.
struct Section
{
    QList<Part> parts;
    bool twoColumns = false;
    bool whole = false;     ///< not parted over pages where a page can hold it
    bool onNewPage = false;
};

/// A whole document, before it is laid out.
struct Content
{
    QString language;
    ClinicProfile clinic; ///< for the head
    QString aside;        ///< at its right: the therapist
    QString heading;      ///< the largest words: whose it is, or what it is
    QString below;        ///< what it is, and when
    QList<Section> sections;

    QString of;      ///< whose it is, for the foot of each page
    QString day;     ///< of what it says, for the foot
    QString careful; ///< a line at the foot: what it is not

    QString title;    ///< for who reads the file; it names no client
    QString fileName; ///< neither does this
    QString jobName;  ///< nor this
};

} // namespace untie
