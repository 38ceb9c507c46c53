#include "ui/clients/reminderchoice.h"

#include "ui/common/text.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

ReminderChoice::ReminderChoice(QWidget *parent)
    : QWidget(parent)
    , m_phone(new QCheckBox(tr("By phone"), this))
    , m_email(new QCheckBox(tr("By e-mail"), this))
    , m_text(new QCheckBox(tr("By text message"), this))
    , m_none(new QCheckBox(tr("Not at all"), this))
{
    m_phone->setObjectName(u"remindByPhone"_s);
    m_email->setObjectName(u"remindByEmail"_s);
    m_text->setObjectName(u"remindByText"_s);
    m_none->setObjectName(u"remindNever"_s);
    QLabel *caption = newLabel(tr("Reminders of appointments"), TextRole::Caption, this);
    setTextRole(caption, TextRole::Caption, Token::Text2);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::header);
    for (QCheckBox *box : {m_phone, m_email, m_text, m_none}) {
        box->setAccessibleDescription(caption->text());
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, box] { exclude(box); });
    }
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addWidget(caption);
    column->addLayout(row);
}

/// "Not at all" and any way at all take each other away.
void ReminderChoice::exclude(QCheckBox *ticked)
{
    if (ticked->isChecked()) {
        for (QCheckBox *box : {m_phone, m_email, m_text, m_none}) {
            const QSignalBlocker quiet(box);
            if (box != ticked && (box == m_none || ticked == m_none))
                box->setChecked(false);
        }
    }
    emit touched();
}

void ReminderChoice::choose(const std::optional<ReminderWays> &reminders)
{
    const ReminderWays ways = reminders.value_or(ReminderWays());
    m_phone->setChecked(ways.testFlag(ReminderWay::Phone));
    m_email->setChecked(ways.testFlag(ReminderWay::Email));
    m_text->setChecked(ways.testFlag(ReminderWay::Text));
    m_none->setChecked(reminders && !ways);
}

std::optional<ReminderWays> ReminderChoice::chosen() const
{
    ReminderWays ways;
    ways.setFlag(ReminderWay::Phone, m_phone->isChecked());
    ways.setFlag(ReminderWay::Email, m_email->isChecked());
    ways.setFlag(ReminderWay::Text, m_text->isChecked());
    if (!ways && !m_none->isChecked())
        return std::nullopt;
    return ways;
}

} // namespace untie
