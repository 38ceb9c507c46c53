#include "ui/visits/signbox.h"

#include <QSignalBlocker>

namespace untie {

SignBox::SignBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setTristate(true);
    setFocusPolicy(Qt::NoFocus); // its Alt key ticks it; a click leaves the digits to the point
    describe();
}

std::optional<bool> SignBox::sign() const
{
    switch (checkState()) {
    case Qt::Checked: return true;
    case Qt::PartiallyChecked: return false;
    case Qt::Unchecked: break;
    }
    return std::nullopt;
}

void SignBox::setSign(std::optional<bool> sign)
{
    const QSignalBlocker quiet(this);
    setCheckState(!sign ? Qt::Unchecked : (*sign ? Qt::Checked : Qt::PartiallyChecked));
    describe();
}

void SignBox::nextCheckState()
{
    const auto now = sign();
    setSign(!now ? std::optional(true) : (*now ? std::optional(false) : std::nullopt));
    emit signChosen();
}

void SignBox::describe()
{
    const auto now = sign();
    const QString state = !now ? tr("not tested") : (*now ? tr("yes") : tr("tested, no"));
    setToolTip(state);
    setAccessibleDescription(state);
}

} // namespace untie
