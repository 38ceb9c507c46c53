#pragma once

#include <QList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace untie {

/// One sentence that stays until it is no longer so.
struct Notice
{
    enum class Severity { Info, Caution, Danger };

    QString id; ///< what it is about: "disk", "backup"; a new notice takes the place of the one with its id
    Severity severity = Severity::Info;
    QString sentence;
    QString action = {}; ///< on its button, with `act`; empty: none
    std::function<void()> act = {};
    bool dismissible = true; ///< whether the person may put it away; it comes back when it is put up anew
    QString key = {}; ///< stands on the button as a cap; the page acts on it
};

/// What the program has to say and nobody asked for: slim lines above the page, the gravest first. Two stand there at
/// most; the others behind a button with their number. It takes no room while there is nothing to say.
class NoticeBar final : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeBar(QWidget *parent = nullptr);

    void put(const Notice &notice);
    void withdraw(const QString &id);
    /// Those that are up, in their order, shown or behind the button.
    QList<Notice> notices() const { return m_notices; }

signals:
    void dismissed(const QString &id); ///< by the person

private:
    void lay();
    QWidget *makeRow(const Notice &notice, bool last, int more);

    QList<Notice> m_notices;
    QVBoxLayout *m_rows;
    bool m_all = false; ///< the person asked for those behind the button
};

} // namespace untie
