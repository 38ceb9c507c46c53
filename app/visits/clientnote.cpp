#include "app/visits/clientnote.h"

#include <QCoreApplication>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

struct NamedKind
{
    ClientNoteKind kind;
    const char *id;
    const char *name;
};
constexpr NamedKind noteKinds[] = {{ClientNoteKind::PhoneCall, "phone", QT_TRANSLATE_NOOP("ClientNotes", "Phone call")},
                          {ClientNoteKind::Message, "message", QT_TRANSLATE_NOOP("ClientNotes", "Message")},
                          {ClientNoteKind::NoShow, "no_show", QT_TRANSLATE_NOOP("ClientNotes", "Did not come")},
                          {ClientNoteKind::Other, "other", QT_TRANSLATE_NOOP("ClientNotes", "Other")}};

constexpr qint64 clockSlackMs = 2 * 60 * 1000; ///< another computer's clock

QString say(const char *sentence)
{
    return QCoreApplication::translate("ClientNotes", sentence);
}

} // namespace

QString idOf(ClientNoteKind kind)
{
    return QString::fromLatin1(noteKinds[static_cast<size_t>(kind)].id);
}

std::optional<ClientNoteKind> clientNoteKindFromId(const QString &id)
{
    for (const NamedKind &kind : noteKinds) {
        if (id == QLatin1StringView(kind.id))
            return kind.kind;
    }
    return std::nullopt;
}

QString nameOf(ClientNoteKind kind)
{
    return say(noteKinds[static_cast<size_t>(kind)].name);
}

QStringList problemsOf(const ClientNote &note, const QDateTime &now)
{
    QStringList problems;
    if (note.text.trimmed().isEmpty())
        problems << QCoreApplication::translate("ClientNotes", "Nothing is written yet.");
    if (note.text.size() > longestClientNote)
        problems << QCoreApplication::translate("ClientNotes", "The note has %1 letters; at most %2 can be stored.").arg(note.text.size()).arg(longestClientNote);
    if (note.withdrawn.size() > longestWithdrawal)
        problems << QCoreApplication::translate("ClientNotes", "The reason has %1 letters; at most %2 can be stored.").arg(note.withdrawn.size()).arg(longestWithdrawal);
    if (!note.at.isValid() || note.at > now.addMSecs(clockSlackMs))
        problems << QCoreApplication::translate("ClientNotes", "A note is of something that has been.");
    return problems;
}

QJsonObject toJson(const ClientNote &note)
{
    return {{u"client"_s, QString::number(note.client.value)}, // JSON numbers do not hold 63 bits everywhere
            {u"id"_s, QString::number(note.id.value)},
            {u"version"_s, note.version},
            {u"kind"_s, idOf(note.kind)},
            {u"at"_s, note.at.toMSecsSinceEpoch()},
            {u"text"_s, note.text}};
}

std::optional<ClientNote> clientNoteFrom(const QJsonObject &json)
{
    const auto kind = clientNoteKindFromId(json[u"kind"_s].toString());
    const ClientId client{json[u"client"_s].toString().toLongLong()};
    if (!kind || !client.isValid())
        return std::nullopt;
    return ClientNote{.client = client,
                      .id = ClientNoteId{json[u"id"_s].toString().toLongLong()},
                      .version = json[u"version"_s].toInt(),
                      .kind = *kind,
                      .at = QDateTime::fromMSecsSinceEpoch(json[u"at"_s].toInteger(), Qt::UTC),
                      .text = json[u"text"_s].toString()};
}

} // namespace untie
