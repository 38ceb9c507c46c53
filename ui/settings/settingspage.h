#pragma once

#include "ui/common/looks.h"
#include "ui/settings/sectionpage.h"
#include "ui/settings/settingssection.h"

#include <QHash>

class QListView;
class QStackedLayout;

namespace untie {

class PageHeader;
class Toast;

/// The settings: a list of their sections, and the chosen one beside it. What somebody's role may not do is not listed.
class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPage(const SettingsContext &context, QWidget *parent = nullptr);

    /// Goes to a section; the one that was shown last, or the first, where that is not for this role.
    void open(std::optional<SettingsSection> section = {});
    /// Shows who had to do with a client.
    void openAccess(ClientId client);
    std::optional<SettingsSection> current() const;
    /// In the order of the list.
    QList<SettingsSection> sections() const;
    /// "My account", and the icon beside it.
    static QString nameOf(SettingsSection section);
    static QString iconOf(SettingsSection section);

signals:
    /// The record could not be encrypted anew, which somebody asked for; empty: it is being done, or done.
    void keyWorkFailed(const QString &sentence);
    /// Nothing can be stored any more before the clinic is opened anew.
    void vaultLost();
    /// To go back to the backup in this folder.
    void restoreWanted(const QString &backup);
    /// To bring in clients from files.
    void importWanted();
    /// Many of them at once: whoever shows clients reads them anew.
    void clientsChanged();
    /// To look at an appointment in the schedule.
    void appointmentWanted(QDate day, untie::AppointmentId id);
    void documentWanted(const untie::ReadOffer &read);
    /// How this computer shows Untie from now on.
    void looksChosen(const untie::Looks &looks);
    /// The clinic locks after so many minutes from now on.
    void lockMinutesChosen(int minutes);
    /// Whether this computer keeps to itself who works here, until they sign in.
    void peopleHiddenChosen(bool hidden);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fold();
    QListView *makeList();
    SectionPage *pageOf(SettingsSection section);
    void goTo(SettingsSection section);

    SettingsContext m_context;
    PageHeader *m_header;
    QListView *m_list = nullptr;
    QStackedLayout *m_pages = nullptr;
    QHash<SettingsSection, SectionPage *> m_made; ///< each with its first use
    Toast *m_toast;
};

} // namespace untie
