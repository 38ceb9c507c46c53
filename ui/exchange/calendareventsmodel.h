#pragma once

#include "ui/exchange/calendardraft.h"
#include "ui/exchange/importtablemodel.h"

namespace untie {

/// Every event of a calendar, and what is to become of it.
class CalendarEventsModel final : public ImportLinesModel
{
    Q_OBJECT

public:
    enum Column { Line, When, Title, Becomes, Remarks };
    enum Show {
        Everything,
        Booked,   ///< appointments of clients
        Blocked,  ///< time in which nobody can be booked
        Problems, ///< with which something is wrong, or whose time is taken
        Refused   ///< that cannot be taken
    };

    explicit CalendarEventsModel(QObject *parent);

    /// The draft has a plan, and lives as long as it is shown.
    void setDraft(CalendarDraft &draft);

    const EventLine &line(int row) const { return m_draft->plan->lines.at(place(row)); }
    QString remarks(int row) const override;
    void choose(int row, EventChoice choice);
    void chooseClient(int row, ClientId client, const QString &name);
    void setOwner(PersonId owner);

protected:
    int size() const override { return int(m_draft->plan->lines.size()); }
    bool isShown(int place, int which) const override;
    QString text(int row, int column) const override;
    std::optional<Token> ink(int row, int column) const override;

private:
    QString becomes(const EventLine &line) const;
    QString when(const EventLine &line) const;
    void chosen();

    CalendarDraft *m_draft = nullptr;
    QHash<ClientId, QString> m_names; ///< of clients that were chosen by hand
};

} // namespace untie
