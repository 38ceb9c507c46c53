#pragma once

#include "app/bodymap/mark.h"
#include "app/bodymap/side.h"
#include "app/clients/client.h"
#include "app/clients/clientlink.h"
#include "app/common/result.h"
#include "app/settings/clinicprofile.h"
#include "app/settings/service.h"
#include "app/settings/workinghours.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QPointF>
#include <QSizeF>
#include <QStringList>

#include <array>
#include <optional>

namespace untie {

class Atlas;
class Figure;

/// Somebody who works in the sample clinic.
struct SampleTherapist
{
    QString name;
    QString credential;
    bool account = false; ///< can sign in
    int share = 1;        ///< of the visits
};

/// A client whom the script names; what it leaves open is drawn by lot.
struct SamplePerson
{
    Client known = {};
    QHash<QString, LinkKind> links = {}; ///< by the family name of the other one, who stands above
    QStringList complaints = {};
    std::optional<Side> side = {};
    std::optional<int> visits = {};
    std::optional<int> since = {}; ///< days since the first visit
};

/// Given and family names that go together.
struct SampleNames
{
    int share = 1;
    QString language;
    QStringList given;
    QStringList family;
};

/// Where a mark is set: a usual site in the view that shows it best, for the left and the right side.
struct SamplePlace
{
    QString muscle;
    QString muscleName;
    QString site;
    std::array<QString, 2> view;
    std::array<QPointF, 2> at; ///< fractions of the view's canvas
    std::array<QSizeF, 2> canvas = {};
};

enum class SampleWhere { MainSide, OtherSide, Both };

/// How a trigger point goes on over the weeks.
enum class SampleCourse { Quick, Steady, Stubborn, Returns, Latent };

/// A trigger point that a complaint brings with it.
struct SamplePoint
{
    SamplePlace place;
    SampleWhere where = SampleWhere::MainSide;
    SampleCourse course = SampleCourse::Steady;
    int lowest = 0; ///< score at first sight
    int highest = 0;
    int chance = 100; ///< in percent
    int later = 0;    ///< chance that it shows only after some visits, in percent
};

/// A finding that is no trigger point.
struct SampleExtra
{
    SamplePlace place;
    SampleWhere where = SampleWhere::MainSide;
    FindingKind kind = FindingKind::Hypertonicity;
    std::optional<int> lowest;
    int highest = 0;
    int chance = 0;
    bool once = false;
    bool onMuscle = true;
    QString remark;
};

/// How a visit stands to the one before it.
enum class SamplePhase { First, Better, Same, Worse, Quiet };
using SampleTexts = std::array<QStringList, 5>; ///< by SamplePhase

/// What clients come with: the points it brings and the words that go with them. {side}, {Side}, {worst} and {range}
/// stand for what the visit has.
struct SampleComplaint
{
    QString id;
    int weight = 1;
    int youngest = 18;
    int oldest = 80;
    SampleTexts headline;
    SampleTexts detail;
    SampleTexts assessment;
    QStringList objective;
    QStringList care;
    int rangeAtWorst = 0; ///< degrees or mm
    int rangeAtBest = 0;
    QString movement = {}; ///< of the table of movements, where it is in degrees
    QList<SamplePoint> points;
    QList<SampleExtra> others;
};

/// Something that is done on a visit.
struct SampleTreatment
{
    QString technique;
    std::optional<int> minutes;
    std::optional<int> pressure;
    int points = 0; ///< on so many of the visit's points, each by itself; 0: on the whole
};

/// What every visit may say.
struct SamplePhrases
{
    QHash<QString, QString> words;
    QStringList subjective;
    QList<QList<SampleTreatment>> treatments; ///< what may be done on one visit
    QStringList response;
    SampleTexts plan;
    std::array<int, 5> weeks{}; ///< until the next visit, by SamplePhase
};

/// A service of the sample clinic, with names in the place of ids.
struct SampleService
{
    Service service;
    QString equipment;
    int weight = 0; ///< how often it is booked
};

/// Time that is blocked each week.
struct SampleBlock
{
    int weekday = 1;
    int minute = 0;
    int minutes = 30;
    QString note;
    std::optional<int> therapist; ///< none: all
};

struct SampleSeries
{
    QString client; ///< family name
    QString rule;
    QString service;
    int weekday = 1;
    int minute = 0;
    int therapist = 0;
};

struct SampleWish
{
    QString client;
    QString service;
    std::optional<int> therapist;
    quint8 weekdays = 127;
    MinuteSpan within;
    QString note;
};

/// What the schedule is made of.
struct SampleDesk
{
    QList<Room> rooms; ///< and equipment
    QList<SampleService> services;
    QList<std::array<QList<MinuteSpan>, 7>> weeks; ///< by therapist, from the first again where there are more of them
    QList<MinuteSpan> weekend; ///< whose day it is not, or half of it, works so where it is today
    QList<SampleBlock> blocks;
    QStringList cancelReasons;
    QStringList notes;
    QList<SampleSeries> series;
    QList<SampleWish> waiting;
};

/// Everything that is written for the sample clinic, from resources/sample, with its places looked up in the atlas.
struct SampleScript
{
    ClinicProfile clinic;
    QString password;                  ///< of everybody who has an account
    QList<SampleTherapist> therapists; ///< the owner first
    QStringList desk;                  ///< who works at the front desk
    QList<SamplePerson> people;
    QList<SampleNames> names;
    QStringList deskNotes;
    SamplePhrases phrases;
    QList<SampleComplaint> complaints;
    SampleDesk schedule;
    int figureVersion = 1;

    /// Corrupt, naming the file or row, when something is missing or the atlas does not know it.
    static Result<SampleScript> load(const Figure &figure, const Atlas &atlas);
};

} // namespace untie
