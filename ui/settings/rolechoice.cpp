#include "ui/settings/rolechoice.h"

#include "app/security/permissions.h"
#include "ui/common/text.h"
#include "ui/settings/rolewords.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

namespace untie {

RoleChoice::RoleChoice(Role role, QWidget *parent)
    : QWidget(parent)
    , m_roles(new QButtonGroup(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::hair);
    for (const Role each : roles()) {
        auto *button = new QRadioButton(roleName(each), this);
        button->setFont(textFont(TextRole::Name));
        button->setObjectName(QStringLiteral("role%1").arg(int(each)));
        button->setAccessibleDescription(roleMeaning(each));
        button->setChecked(each == role);
        m_roles->addButton(button, int(each));
        QLabel *meaning = newLabel(roleMeaning(each), TextRole::Small, this);
        meaning->setWordWrap(true);
        const int under = style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) + style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing);
        meaning->setContentsMargins(layoutDirection() == Qt::RightToLeft ? 0 : under, 0, layoutDirection() == Qt::RightToLeft ? under : 0, space::near);
        column->addWidget(button);
        column->addWidget(meaning);
    }
    connect(m_roles, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (!on)
            return;
        leadTabToChosen();
        emit chosen();
    });
    leadTabToChosen();
}

void RoleChoice::leadTabToChosen()
{
    for (QAbstractButton *button : m_roles->buttons())
        button->setFocusPolicy(button->isChecked() ? Qt::StrongFocus : Qt::ClickFocus);
}

Role RoleChoice::role() const
{
    return Role(m_roles->checkedId());
}

} // namespace untie
