#include "app/intake/intake.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView replies[] = {"yes"_L1, "no"_L1, "unsure"_L1, "declined"_L1};

QJsonArray areasJson(const QList<BodyArea> &areas)
{
    QJsonArray json;
    for (const BodyArea &area : areas)
        json += area.side ? area.area + u'.' + idOf(*area.side) : area.area;
    return json;
}

QList<BodyArea> areasFrom(const QJsonValue &json)
{
    QList<BodyArea> areas;
    for (const auto &one : json.toArray()) {
        const QString text = one.toString();
        areas += BodyArea{text.section(u'.', 0, 0), sideFromId(text.section(u'.', 1, 1))};
    }
    return areas;
}

QJsonObject answerJson(const GivenAnswer &answer)
{
    QJsonObject json;
    if (answer.reply)
        json.insert("reply"_L1, replies[int(*answer.reply)]);
    if (!answer.text.isEmpty())
        json.insert("text"_L1, answer.text);
    if (!answer.choice.isEmpty())
        json.insert("choice"_L1, answer.choice);
    if (answer.number)
        json.insert("number"_L1, *answer.number);
    if (!answer.areas.isEmpty())
        json.insert("areas"_L1, areasJson(answer.areas));
    return json;
}

std::optional<GivenAnswer> answerFrom(const QJsonObject &json)
{
    GivenAnswer answer;
    if (json.contains("reply"_L1)) {
        const auto reply = std::ranges::find(replies, json["reply"_L1].toString());
        if (reply == std::end(replies))
            return std::nullopt;
        answer.reply = Reply(reply - std::begin(replies));
    }
    answer.text = json["text"_L1].toString();
    answer.choice = json["choice"_L1].toString();
    if (json["number"_L1].isDouble())
        answer.number = json["number"_L1].toInt();
    answer.areas = areasFrom(json["areas"_L1]);
    return answer;
}

} // namespace

void IntakeAnswers::set(const QString &question, const GivenAnswer &answer)
{
    if (answer.isEmpty())
        given.remove(question);
    else
        given.insert(question, answer);
}

QJsonObject toJson(const IntakeAnswers &answers)
{
    QJsonObject given;
    for (auto answer = answers.given.cbegin(); answer != answers.given.cend(); ++answer)
        given.insert(answer.key(), answerJson(answer.value()));
    QJsonArray medicines;
    for (const Medicine &medicine : answers.medicines)
        medicines += QJsonObject{{u"name"_s, medicine.name}, {u"use"_s, medicine.use}, {u"recent"_s, medicine.recent}, {u"class"_s, medicine.chosenClass}};
    QJsonArray surgeries;
    for (const Surgery &surgery : answers.surgeries)
        surgeries += QJsonObject{{u"what"_s, surgery.what}, {u"when"_s, surgery.when}, {u"where"_s, areasJson(surgery.where)}};
    return {{u"given"_s, given}, {u"medicines"_s, medicines}, {u"surgeries"_s, surgeries}};
}

Result<IntakeAnswers> intakeAnswersFrom(const QJsonObject &json)
{
    if (!json["given"_L1].isObject())
        return fail(Error::Kind::Corrupt, u"the answers of an intake"_s);
    IntakeAnswers answers;
    const QJsonObject given = json["given"_L1].toObject();
    for (auto one = given.constBegin(); one != given.constEnd(); ++one) {
        const auto answer = answerFrom(one.value().toObject());
        if (!answer)
            return fail(Error::Kind::Corrupt, u"an answer of an intake"_s);
        answers.set(one.key(), *answer);
    }
    for (const auto &one : json["medicines"_L1].toArray())
        answers.medicines += Medicine{one["name"_L1].toString(), one["use"_L1].toString(), one["recent"_L1].toBool(), one["class"_L1].toString()};
    for (const auto &one : json["surgeries"_L1].toArray())
        answers.surgeries += Surgery{one["what"_L1].toString(), one["when"_L1].toString(), areasFrom(one["where"_L1])};
    return answers;
}

std::optional<TimeSpan> timeSpanOf(const QString &typed)
{
    static const QRegularExpression iso(u"\\b(\\d{4})-(\\d{1,2})(?:-(\\d{1,2}))?\\b"_s);
    static const QRegularExpression written(u"\\b(?:(\\d{1,2})[./ ]\\s*)?(\\d{1,2})[./ ]\\s*(\\d{4})\\b"_s);
    static const QRegularExpression year(u"\\b((?:19|20)\\d{2})\\b"_s);
    const auto day = [](int y, int m, int d) -> std::optional<TimeSpan> {
        const QDate date(y, m, d > 0 ? d : 1);
        if (!date.isValid())
            return std::nullopt;
        return TimeSpan{date, d > 0 ? date : QDate(y, m, date.daysInMonth())};
    };
    if (const auto found = iso.match(typed); found.hasMatch())
        return day(found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3).toInt());
    if (const auto found = written.match(typed); found.hasMatch()) {
        int d = found.captured(1).toInt();
        int m = found.captured(2).toInt();
        const bool monthFirst = QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'M') && !typed.contains(u'.');
        if (d > 0 && monthFirst)
            std::swap(d, m);
        return day(found.captured(3).toInt(), m, d);
    }
    if (const auto found = year.match(typed); found.hasMatch()) {
        const int y = found.captured(1).toInt();
        return TimeSpan{QDate(y, 1, 1), QDate(y, 12, 31)};
    }
    return std::nullopt;
}

void answerNone(IntakeAnswers &answers, const FormSection &section)
{
    for (const Question &question : askedIn(section)) {
        GivenAnswer answer = answers.answer(question.id);
        if (question.kind == QuestionKind::Condition && !answer.reply) {
            answer.reply = Reply::No;
            answers.set(question.id, answer);
        }
    }
}

bool isAnswered(const IntakeAnswers &answers, const FormSection &section)
{
    return std::ranges::any_of(askedIn(section), [&answers](const Question &question) {
        switch (question.kind) {
        case QuestionKind::Medicines: return !answers.medicines.isEmpty() || answers.given.contains(question.id);
        case QuestionKind::Surgeries: return !answers.surgeries.isEmpty() || answers.given.contains(question.id);
        default: return answers.given.contains(question.id);
        }
    });
}

} // namespace untie
