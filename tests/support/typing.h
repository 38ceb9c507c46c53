#pragma once

#include "tests/support/canary.h"

#include <QMap>
#include <QProcess>

namespace untie {

/// The window in a process of its own, with somebody before it who types what he is told (tests/support/typist.cpp).
class Typing final
{
public:
    /// Everything that one can type, each with a word that nobody else would write.
    struct Words
    {
        Words();
        QList<Canary> canaries() const;
        QMap<QString, QString> words;
        QString password;      ///< the right one
        QString wrongPassword; ///< tried first
    };

    /// Starts `program`, the typist or something that runs it, with a home and every other place to write in `folder`.
    Typing(const QString &folder, const QStringList &command);
    ~Typing();

    qint64 process() const { return m_process.processId(); }
    /// Does one thing; ends the test where it could not.
    void tell(const QString &verb, const QString &text = {});
    /// A wrong password, the right one, a search, a client, a visit with its note, a point, a treatment and advice, a
    /// form left unsaved. Ends with the clinic open.
    void typeEverything(const QString &clinic, const Words &words);
    /// From the form on: stores it, signs a second visit, whose summary goes to the front desk, and books a stranger.
    void signAndBook(const Words &words);
    /// As if the power went: SIGKILL.
    void kill();
    /// Closes standard input and waits for the end.
    bool end();

private:
    QProcess m_process;
};

} // namespace untie
