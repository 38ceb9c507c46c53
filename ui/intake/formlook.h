#pragma once

#include "ui/common/text.h"

namespace untie {

/// Whom a form is drawn for: the therapist, who asks and types, or the client alone at the clinic's screen.
enum class FormLook { Therapist, Kiosk };

inline TextRole formText(FormLook look)
{
    return look == FormLook::Kiosk ? TextRole::Kiosk : TextRole::Body;
}
/// Height of what is pressed or typed into, in px at 100 %.
inline constexpr int formTarget(FormLook look)
{
    return look == FormLook::Kiosk ? 44 : 30;
}

} // namespace untie
