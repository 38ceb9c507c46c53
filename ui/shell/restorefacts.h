#pragma once

class QString;
class QWidget;

namespace untie {

struct RestorePreview;

/// What is to be known before a backup takes a clinic's place: what it holds, what the present clinic would lose, and who
/// signs in afterwards. `target` is the folder in which it will lie.
QWidget *newRestoreFacts(const RestorePreview &preview, const QString &target, QWidget *parent);

} // namespace untie
