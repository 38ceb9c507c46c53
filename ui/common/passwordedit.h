#pragma once

#include <QLineEdit>

namespace untie {

/// A line for a password, with the eye that shows it.
QLineEdit *newPasswordEdit(QWidget *parent = nullptr);

} // namespace untie
