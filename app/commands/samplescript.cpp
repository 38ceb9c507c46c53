#include "app/commands/samplescript.h"

#include "app/bodymap/atlas.h"
#include "app/bodymap/figure.h"
#include "app/clients/clientfields.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

tl::unexpected<Error> damaged(const QString &what)
{
    return fail(Error::Kind::Corrupt, u"sample clinic: "_s + what, u"resources/sample"_s);
}

Result<QJsonObject> readObject(const QString &name)
{
    QFile file(u":/sample/"_s + name);
    if (!file.open(QFile::ReadOnly))
        return damaged(name);
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (object.isEmpty())
        return damaged(name);
    return object;
}

QStringList texts(const QJsonValue &value)
{
    QStringList list;
    for (const QJsonValue &text : value.toArray())
        list += text.toString();
    return list;
}

std::optional<int> number(const QJsonValue &value)
{
    return value.isDouble() ? std::optional(value.toInt()) : std::nullopt;
}

SampleTexts byPhase(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return {texts(object["first"_L1]), texts(object["better"_L1]), texts(object["same"_L1]), texts(object["worse"_L1]), texts(object["quiet"_L1])};
}

bool isWhole(const SampleTexts &all)
{
    return std::ranges::none_of(all, &QStringList::isEmpty);
}

/// The views in the order in which a therapist would take them for a site.
const QStringList &viewsByPreference()
{
    static const QStringList order{viewId(Facing::Back, Layer::Superficial), viewId(Facing::Front, Layer::Superficial), viewId(Facing::Back, Layer::Deep),
                                   viewId(Facing::Front, Layer::Deep),       viewId(Facing::Left, Layer::Superficial),  viewId(Facing::Right, Layer::Superficial),
                                   viewId(Facing::Left, Layer::Deep),        viewId(Facing::Right, Layer::Deep)};
    return order;
}

class Reader final
{
public:
    Reader(const Figure &figure, const Atlas &atlas)
        : m_figure(figure)
        , m_atlas(atlas)
    {
    }

    Result<SamplePlace> place(const QJsonObject &row) const
    {
        SamplePlace place{.muscle = row["muscle"_L1].toString(), .muscleName = {}, .site = row["site"_L1].toString(), .view = {}, .at = {}};
        const Muscle *muscle = m_atlas.muscle(place.muscle);
        if (!muscle)
            return damaged(place.muscle);
        place.muscleName = muscle->name;
        const auto site = std::ranges::find(muscle->sites, place.site, &Site::label);
        if (site == muscle->sites.cend())
            return damaged(place.muscle + u' ' + place.site);
        for (const Side side : {Side::Left, Side::Right}) {
            const auto i = static_cast<size_t>(side);
            for (const QString &view : viewsByPreference()) {
                const auto at = siteAt(*site, view, side);
                const FigureView *drawn = m_figure.view(view);
                if (at && drawn && place.view.at(i).isEmpty()) {
                    place.view.at(i) = view;
                    place.canvas.at(i) = drawn->canvas;
                    place.at.at(i) = {at->x() / drawn->canvas.width(), at->y() / drawn->canvas.height()};
                }
            }
            if (place.view.at(i).isEmpty())
                return damaged(u"no view shows %1 %2"_s.arg(place.muscle, place.site));
        }
        return place;
    }

    Result<SamplePoint> point(const QJsonObject &row) const
    {
        static const QHash<QString, SampleCourse> courses{{u"quick"_s, SampleCourse::Quick},
                                                          {u"steady"_s, SampleCourse::Steady},
                                                          {u"stubborn"_s, SampleCourse::Stubborn},
                                                          {u"returns"_s, SampleCourse::Returns},
                                                          {u"latent"_s, SampleCourse::Latent}};
        const auto at = place(row);
        if (!at)
            return fail(at.error());
        const auto side = where(row);
        const auto course = courses.constFind(row["course"_L1].toString());
        if (!side || course == courses.cend())
            return damaged(at->muscle);
        return SamplePoint{.place = *at,
                           .where = *side,
                           .course = *course,
                           .lowest = row["score"_L1][0].toInt(),
                           .highest = row["score"_L1][1].toInt(),
                           .chance = row["chance"_L1].toInt(100),
                           .later = row["later"_L1].toInt()};
    }

    Result<SampleExtra> extra(const QJsonObject &row) const
    {
        const auto at = place(row);
        if (!at)
            return fail(at.error());
        const auto side = where(row);
        const auto kind = findingKindFromId(row["kind"_L1].toString());
        if (!side || !kind)
            return damaged(at->muscle);
        return SampleExtra{.place = *at,
                           .where = *side,
                           .kind = *kind,
                           .lowest = number(row["score"_L1][0]),
                           .highest = row["score"_L1][1].toInt(),
                           .chance = row["chance"_L1].toInt(),
                           .once = row["once"_L1].toBool(),
                           .onMuscle = !row["free"_L1].toBool(),
                           .remark = row["remark"_L1].toString()};
    }

    Result<SampleComplaint> complaint(const QJsonObject &row) const
    {
        SampleComplaint complaint{.id = row["id"_L1].toString(),
                                  .weight = row["weight"_L1].toInt(),
                                  .youngest = row["ages"_L1][0].toInt(),
                                  .oldest = row["ages"_L1][1].toInt(),
                                  .headline = byPhase(row["headline"_L1]),
                                  .detail = byPhase(row["detail"_L1]),
                                  .assessment = byPhase(row["assessment"_L1]),
                                  .objective = texts(row["objective"_L1]),
                                  .care = texts(row["care"_L1]),
                                  .rangeAtWorst = row["range"_L1]["worst"_L1].toInt(),
                                  .rangeAtBest = row["range"_L1]["best"_L1].toInt(),
                                  .movement = row["range"_L1]["movement"_L1].toString(),
                                  .points = {},
                                  .others = {}};
        if (!isWhole(complaint.headline) || !isWhole(complaint.detail) || !isWhole(complaint.assessment) || complaint.objective.isEmpty()
            || complaint.care.isEmpty() || complaint.weight < 1)
            return damaged(complaint.id);
        for (const QJsonValue &value : row["points"_L1].toArray()) {
            auto found = point(value.toObject());
            if (!found)
                return fail(found.error());
            complaint.points += *found;
        }
        for (const QJsonValue &value : row["others"_L1].toArray()) {
            auto found = extra(value.toObject());
            if (!found)
                return fail(found.error());
            complaint.others += *found;
        }
        return complaint;
    }

private:
    static std::optional<SampleWhere> where(const QJsonObject &row)
    {
        const QString side = row["side"_L1].toString();
        if (side == "main"_L1)
            return SampleWhere::MainSide;
        if (side == "other"_L1)
            return SampleWhere::OtherSide;
        return side == "both"_L1 ? std::optional(SampleWhere::Both) : std::nullopt;
    }

    const Figure &m_figure;
    const Atlas &m_atlas;
};

ContactKind contactKind(const QJsonValue &id)
{
    return contactKindFromId(id.toString()).value_or(ContactKind::Other);
}

/// What the front desk knows of somebody, under the names that drafts give it.
Client clientFrom(const QJsonObject &row)
{
    Client client;
    for (const ClientText &text : clientTexts())
        text.in(client) = row[text.key].toString();
    client.phoneKind = contactKind(row["phoneKind"_L1]);
    for (const QJsonValue &phone : row["otherPhones"_L1].toArray())
        client.otherPhones += Contact{contactKind(phone["kind"_L1]), phone["text"_L1].toString()};
    client.tags = texts(row["tags"_L1]);
    if (row.contains("reminders"_L1))
        client.reminders = ReminderWays::fromInt(row["reminders"_L1].toInt());
    if (const QDate born = QDate::fromString(row["born"_L1].toString(), Qt::ISODate); born.isValid())
        client.born = born;
    return client;
}

SamplePerson personFrom(const QJsonObject &row)
{
    SamplePerson person{.known = clientFrom(row),
                        .complaints = texts(row["complaints"_L1]),
                        .side = sideFromId(row["side"_L1].toString()),
                        .visits = number(row["visits"_L1]),
                        .since = number(row["since"_L1])};
    const QJsonObject links = row["links"_L1].toObject();
    for (auto link = links.begin(); link != links.end(); ++link) {
        if (const auto kind = linkKindFromId(link.value().toString()))
            person.links.insert(link.key(), *kind);
    }
    return person;
}

void readClinic(const QJsonObject &file, SampleScript &script)
{
    const QJsonObject clinic = file["clinic"_L1].toObject();
    script.clinic = {.name = clinic["name"_L1].toString(),
                     .address = clinic["address"_L1].toString(),
                     .phone = clinic["phone"_L1].toString(),
                     .email = clinic["email"_L1].toString(),
                     .timeZone = {},
                     .language = clinic["language"_L1].toString(),
                     .country = clinic["country"_L1].toString()};
    script.password = file["password"_L1].toString();
    for (const QJsonValue &row : file["desk"_L1].toArray())
        script.desk += row["name"_L1].toString();
    for (const QJsonValue &row : file["therapists"_L1].toArray()) {
        script.therapists += SampleTherapist{.name = row["name"_L1].toString(),
                                             .credential = row["credential"_L1].toString(),
                                             .account = row["account"_L1].toBool(),
                                             .share = row["share"_L1].toInt(1)};
    }
}

void readPeople(const QJsonObject &file, SampleScript &script)
{
    for (const QJsonValue &row : file["clients"_L1].toArray())
        script.people += personFrom(row.toObject());
    for (const QJsonValue &row : file["names"_L1].toArray()) {
        script.names += SampleNames{.share = row["share"_L1].toInt(1),
                                    .language = row["language"_L1].toString(),
                                    .given = texts(row["given"_L1]),
                                    .family = texts(row["family"_L1])};
    }
    script.deskNotes = texts(file["deskNotes"_L1]);
}

QList<MinuteSpan> spansFrom(const QJsonValue &value)
{
    QList<MinuteSpan> spans;
    for (const QJsonValue &span : value.toArray())
        spans += MinuteSpan{span[0].toInt(), span[1].toInt()};
    return spans;
}

quint8 weekdaysFrom(const QJsonValue &value)
{
    quint8 days = 0;
    for (const QJsonValue &day : value.toArray())
        days |= static_cast<quint8>(1 << (day.toInt() - 1));
    return days;
}

void readServices(const QJsonObject &file, SampleDesk &desk)
{
    for (const QJsonValue &row : file["rooms"_L1].toArray()) {
        Room room;
        room.name = row["name"_L1].toString();
        room.kind = row["equipment"_L1].toBool() ? Room::Kind::Equipment : Room::Kind::Room;
        desk.rooms += room;
    }
    for (const QJsonValue &row : file["services"_L1].toArray()) {
        SampleService offered{.service = {}, .equipment = row["equipment"_L1].toString(), .weight = row["weight"_L1].toInt()};
        offered.service.name = row["name"_L1].toString();
        offered.service.minutes = row["minutes"_L1].toInt();
        offered.service.bufferBefore = row["before"_L1].toInt();
        offered.service.bufferAfter = row["after"_L1].toInt();
        offered.service.priceCents = row["cents"_L1].toInt();
        offered.service.tint = serviceTintFromId(row["tint"_L1].toString());
        desk.services += offered;
    }
}

void readSchedule(const QJsonObject &file, SampleDesk &desk)
{
    readServices(file, desk);
    for (const QJsonValue &row : file["weeks"_L1].toArray()) {
        std::array<QList<MinuteSpan>, 7> week;
        for (size_t day = 0; day < week.size(); ++day)
            week[day] = spansFrom(row[qsizetype(day)]);
        desk.weeks += week;
    }
    desk.weekend = spansFrom(file["weekend"_L1]);
    for (const QJsonValue &row : file["blocks"_L1].toArray())
        desk.blocks += SampleBlock{row["weekday"_L1].toInt(), row["minute"_L1].toInt(), row["minutes"_L1].toInt(), row["note"_L1].toString(), number(row["therapist"_L1])};
    desk.cancelReasons = texts(file["cancelReasons"_L1]);
    desk.notes = texts(file["notes"_L1]);
    for (const QJsonValue &row : file["series"_L1].toArray()) {
        desk.series += SampleSeries{row["client"_L1].toString(), row["rule"_L1].toString(), row["service"_L1].toString(),
                                    row["weekday"_L1].toInt(), row["minute"_L1].toInt(), row["therapist"_L1].toInt()};
    }
    for (const QJsonValue &row : file["waiting"_L1].toArray()) {
        desk.waiting += SampleWish{row["client"_L1].toString(), row["service"_L1].toString(), number(row["therapist"_L1]),
                                   weekdaysFrom(row["weekdays"_L1]), {row["from"_L1].toInt(), row["to"_L1].toInt()}, row["note"_L1].toString()};
    }
}

void readPhrases(const QJsonObject &common, SamplePhrases &phrases)
{
    const QJsonObject words = common["words"_L1].toObject();
    for (auto word = words.begin(); word != words.end(); ++word)
        phrases.words.insert(word.key(), word->toString());
    phrases.subjective = texts(common["subjective"_L1]);
    for (const QJsonValue &visit : common["treatment"_L1].toArray()) {
        QList<SampleTreatment> treatments;
        for (const QJsonValue &row : visit.toArray())
            treatments += SampleTreatment{row["technique"_L1].toString(), number(row["minutes"_L1]), number(row["pressure"_L1]), row["points"_L1].toInt()};
        phrases.treatments += treatments;
    }
    phrases.response = texts(common["response"_L1]);
    phrases.plan = byPhase(common["plan"_L1]);
    const QJsonObject weeks = common["weeks"_L1].toObject();
    phrases.weeks = {weeks["first"_L1].toInt(), weeks["better"_L1].toInt(), weeks["same"_L1].toInt(), weeks["worse"_L1].toInt(), weeks["quiet"_L1].toInt()};
}

} // namespace

Result<SampleScript> SampleScript::load(const Figure &figure, const Atlas &atlas)
{
    const auto clinic = readObject(u"clinic.json"_s);
    const auto people = readObject(u"people.json"_s);
    const auto complaints = readObject(u"complaints.json"_s);
    const auto schedule = readObject(u"schedule.json"_s);
    for (const auto *file : {&clinic, &people, &complaints, &schedule}) {
        if (!*file)
            return fail(file->error());
    }
    SampleScript script;
    script.figureVersion = figure.version();
    readClinic(*clinic, script);
    readPeople(*people, script);
    readSchedule(*schedule, script.schedule);
    readPhrases((*complaints)["common"_L1].toObject(), script.phrases);
    const Reader reader(figure, atlas);
    for (const QJsonValue &row : (*complaints)["complaints"_L1].toArray()) {
        auto complaint = reader.complaint(row.toObject());
        if (!complaint)
            return fail(complaint.error());
        script.complaints += std::move(*complaint);
    }
    if (script.schedule.rooms.isEmpty() || script.schedule.services.isEmpty() || script.schedule.weeks.isEmpty())
        return damaged(u"a list of the schedule is empty"_s);
    if (script.therapists.isEmpty() || script.names.isEmpty() || script.complaints.isEmpty() || !isWhole(script.phrases.plan))
        return damaged(u"a list is empty"_s);
    for (const SamplePerson &person : std::as_const(script.people)) {
        for (const QString &id : person.complaints) {
            if (std::ranges::find(script.complaints, id, &SampleComplaint::id) == script.complaints.cend())
                return damaged(id);
        }
    }
    return script;
}

} // namespace untie
