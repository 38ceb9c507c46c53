#pragma once

#include <QElapsedTimer>
#include <QString>
#include <QTextStream>

#include <csignal>
#include <functional>

namespace untie {

/// While it lives, the first Ctrl+C or request to end is remembered, so that what was begun can be taken back; the next
/// one ends the process.
class StopOnSignals final
{
public:
    StopOnSignals();
    ~StopOnSignals();
    StopOnSignals(const StopOnSignals &) = delete;
    StopOnSignals &operator=(const StopOnSignals &) = delete;

    static bool isAsked();

private:
    using Handler = void (*)(int);
    Handler m_interrupt;
    Handler m_terminate;
};

/// Says every second how far it is; short work is done before it could.
class WordsEverySecond final
{
public:
    /// `words` makes the line.
    WordsEverySecond(QTextStream &err, std::function<QString(qint64 done, qint64 all)> words);

    /// False where the work is to stop.
    bool operator()(qint64 done, qint64 all);

private:
    QTextStream &m_err;
    std::function<QString(qint64, qint64)> m_words;
    QElapsedTimer m_sinceWord;
};

} // namespace untie
