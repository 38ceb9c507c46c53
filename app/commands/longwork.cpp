#include "app/commands/longwork.h"

namespace untie {

namespace {

constexpr qint64 millisecondsBetweenWords = 1000;
volatile std::sig_atomic_t stopAsked = 0;

void askToStop(int signal)
{
    stopAsked = 1;
    std::signal(signal, SIG_DFL);
}

} // namespace

StopOnSignals::StopOnSignals()
    : m_interrupt(std::signal(SIGINT, askToStop))
    , m_terminate(std::signal(SIGTERM, askToStop))
{
    stopAsked = 0;
    if (m_interrupt == SIG_IGN) // as its caller wishes
        std::signal(SIGINT, SIG_IGN);
}

StopOnSignals::~StopOnSignals()
{
    std::signal(SIGINT, m_interrupt);
    std::signal(SIGTERM, m_terminate);
}

bool StopOnSignals::isAsked()
{
    return stopAsked;
}

WordsEverySecond::WordsEverySecond(QTextStream &err, std::function<QString(qint64, qint64)> words)
    : m_err(err)
    , m_words(std::move(words))
{
    m_sinceWord.start();
}

bool WordsEverySecond::operator()(qint64 done, qint64 all)
{
    if (done < all && m_sinceWord.elapsed() >= millisecondsBetweenWords) {
        m_err << m_words(done, all) << Qt::endl;
        m_sinceWord.start();
    }
    return done == all || !stopAsked;
}

} // namespace untie
