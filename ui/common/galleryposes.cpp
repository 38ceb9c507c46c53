#include "ui/common/galleryposes.h"

#include "ui/common/button.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOption>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

template <class Control, class Option>
class Posed final : public Control
{
public:
    Posed(const QString &text, QStyle::State state)
        : m_state(state)
    {
        this->setText(text);
    }

protected:
    void initStyleOption(Option *option) const override
    {
        Control::initStyleOption(option);
        option->state |= m_state;
    }

private:
    QStyle::State m_state;
};

} // namespace

QList<QWidget *> posedControls()
{
    constexpr QStyle::State pointed = QStyle::State_MouseOver;
    constexpr QStyle::State focused = QStyle::State_HasFocus | QStyle::State_KeyboardFocusChange;
    QList<QWidget *> controls;
    for (const auto &[text, state] : {std::pair(u"Pointed at"_s, pointed), std::pair(u"Focus"_s, focused)}) {
        for (const ButtonRole role : {ButtonRole::Normal, ButtonRole::Primary, ButtonRole::Quiet}) {
            auto *button = new Posed<QPushButton, QStyleOptionButton>(text, state);
            setRole(button, role);
            controls.append(button);
        }
        controls.append(new Posed<QCheckBox, QStyleOptionButton>(text, state));
    }
    auto *line = new Posed<QLineEdit, QStyleOptionFrame>(u"Focus"_s, focused);
    line->setMaximumWidth(90);
    controls.append(line);
    return controls;
}

} // namespace untie
