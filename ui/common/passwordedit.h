#pragma once

#include <QLineEdit>

namespace untie {

/// A line for a password, with the eye that shows it. Emptied, it keeps no letter of what stood there.
QLineEdit *newPasswordEdit(QWidget *parent = nullptr);

} // namespace untie
