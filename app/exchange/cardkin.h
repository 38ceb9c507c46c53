#pragma once

#include "app/exchange/card.h"

#include <QHash>

namespace untie {

/// What a person is to that of a card, as vCard 4.0 says it (RFC 6350, 6.6.6): "parent". A guardian is "agent": who may act on
/// behalf of somebody.
QString relatedTypeOf(LinkKind kind);
/// The kind that "SPOUSE", "Mother" or "domestic partner" is; none where it is none of ours.
std::optional<LinkKind> linkKindCalled(const QString &word);

/// Gathers from the properties of one card who belongs to its person and whom to call in an emergency, as 4.0 says it and as
/// address books said it before: in fields of their own, with the kind in a label that comes after. Whoever has no card is
/// named in the note.
class CardKin final
{
public:
    /// One property: its group ("ITEM1") and name in upper case, the words of its TYPE, its value as it stands. False where it
    /// says nothing of this.
    bool take(const QByteArray &group, const QByteArray &name, const QStringList &types, const QString &value);
    /// When all of the card was taken.
    void finish(AddressCard &card) const;

private:
    struct Named
    {
        QString group;
        QStringList types;
        QString text;
    };
    void takeRelated(const Named &named, AddressCard &card) const;
    void takeEmergency(const Named &named, AddressCard &card) const;
    bool isOfEmergency(const Named &named) const;
    QString labelOf(const Named &named) const;

    QString m_uid;
    QHash<QString, QString> m_labels; ///< by group
    QList<Named> m_related;
    QList<Named> m_phones; ///< that a group names
};

} // namespace untie
