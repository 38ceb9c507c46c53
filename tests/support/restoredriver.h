#pragma once

#include <QString>

class QWidget;

namespace untie {

/// Works the steps of restoring a backup as a person does. The only place that knows the names of their parts. Whatever
/// gives a bool waits for what it promises.
class RestoreDriver final
{
public:
    /// `window` shows them, or is about to.
    explicit RestoreDriver(QWidget &window);

    bool isShown() const;
    bool isGone() const; ///< by now
    QString backup() const; ///< what stands in the field
    void typeBackup(const QString &folder);
    void typeName(const QString &name);
    void typePassword(const QString &password);
    QString passwordProblem() const;
    /// Shows the recovery sheet, and takes the words that are offered for a new password; gives them.
    QString typeSheet(const QString &letters);
    void chooseNewFolder(const QString &folder);
    /// Waits until the backup was looked at; gives all that is said of it.
    QString preview() const;
    void goOn();
    void goBack();
    void stop(); ///< what was begun with the last button
    QString message() const;

private:
    template <class Widget>
    Widget *part(const char *name) const;

    QWidget &m_window;
};

} // namespace untie
