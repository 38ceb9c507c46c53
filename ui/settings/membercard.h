#pragma once

#include "app/people/staff.h"
#include "ui/settings/inlinecard.h"
#include "ui/settings/sectionpage.h"

#include <functional>
#include <memory>

namespace untie {

class ActForm;
class Secret;
class SegmentedControl;

/// What an owner can do about somebody who works here: one thing at a time, each asked for with one's own password.
class MemberCard final : public InlineCard
{
    Q_OBJECT

public:
    /// Of oneself, only the name can be changed here.
    MemberCard(const SettingsContext &context, const QString &clinicName, const StaffMember &member, QWidget *parent = nullptr);

    void start();

signals:
    void formMade(); ///< the card has other parts than before
    void left();
    void done(const QString &sentence);
    void passwordGiven(const untie::Person &person, const std::shared_ptr<untie::Secret> &password);

private:
    /// A form that is made when it is chosen first.
    struct Choice
    {
        std::function<ActForm *()> make;
        ActForm *form = nullptr;
    };
    void add(const QString &name, std::function<ActForm *()> make);
    void choose(int index);

    SegmentedControl *m_kinds;
    QList<Choice> m_choices;
};

} // namespace untie
