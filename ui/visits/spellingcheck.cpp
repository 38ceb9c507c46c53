#include "ui/visits/spellingcheck.h"

#include "app/common/recordwork.h"
#include "app/visits/speller.h"
#include "ui/common/deliver.h"

#include <QTimer>

#include <atomic>
#include <mutex>
#include <utility>

namespace untie {

namespace {

constexpr qsizetype mostRemembered = 20'000;

} // namespace

/// What the threads share: one at a time has the dictionaries, and none goes on when nobody wants the answer.
struct SpellingCheck::Work
{
    QStringList dictionaries;
    std::atomic<bool> isOver = false;
    std::mutex mutex;
    std::unique_ptr<Speller> speller = {}; ///< read by whoever needs it first
    QStringList words = {};                ///< which it has

    /// Runs `job(speller)` on some thread, with these words as right ones.
    template <class Job, class Answer = std::invoke_result_t<Job, Speller &>>
    static QFuture<Answer> run(const std::shared_ptr<Work> &work, const QStringList &words, Job job)
    {
        return onRecord([work, words, job = std::move(job)]() mutable -> Answer {
            const std::scoped_lock lock(work->mutex);
            if (work->isOver)
                return {};
            if (!work->speller)
                work->speller = std::make_unique<Speller>(work->dictionaries);
            if (work->words != words) {
                work->speller->setWords(words);
                work->words = words;
            }
            return job(*work->speller);
        });
    }
};

SpellingCheck::SpellingCheck(QObject *parent)
    : QObject(parent)
{
}

SpellingCheck::~SpellingCheck()
{
    stop();
}

void SpellingCheck::stop()
{
    if (m_work)
        m_work->isOver = true;
    m_work.reset();
}

void SpellingCheck::begin(const QStringList &dictionaries, const QStringList &words)
{
    const QStringList before = m_work ? m_work->dictionaries : QStringList();
    if (dictionaries == before && words == m_words)
        return;
    m_words = words;
    m_known.clear();
    if (dictionaries != before) {
        stop();
        m_wanted.clear();
        m_isAsking = false;
        if (!dictionaries.isEmpty()) {
            m_work = std::make_shared<Work>();
            m_work->dictionaries = dictionaries;
        }
    }
    emit renewed();
}

void SpellingCheck::learn(const QString &word)
{
    if (m_work)
        begin(m_work->dictionaries, m_words + QStringList{word});
}

std::optional<bool> SpellingCheck::isRight(const QString &word)
{
    if (!m_work)
        return true;
    if (const auto known = m_known.constFind(word); known != m_known.constEnd())
        return *known;
    m_wanted.insert(word);
    if (!std::exchange(m_isAsking, true))
        QTimer::singleShot(0, this, &SpellingCheck::ask); // with all words of the text
    return std::nullopt;
}

void SpellingCheck::ask()
{
    m_isAsking = m_work && !m_wanted.isEmpty();
    if (!m_isAsking)
        return;
    const auto job = [work = m_work.get(), words = std::exchange(m_wanted, {})](Speller &speller) {
        Answers answers;
        for (const QString &word : words) {
            if (work->isOver)
                break;
            answers.insert(word, speller.isRight(word));
        }
        return answers;
    };
    deliver(Work::run(m_work, m_words, job), this, [this, asked = m_work, words = m_words](const Answers &answers) {
        if (asked != m_work)
            return;
        if (words != m_words)
            return ask(); // renewed() had all asked anew
        if (m_known.size() > mostRemembered)
            m_known.clear();
        m_known.insert(answers);
        m_isAsking = !m_wanted.isEmpty();
        if (m_isAsking)
            ask();
        emit answered();
    });
}

QFuture<QStringList> SpellingCheck::suggestions(const QString &word) const
{
    if (!m_work)
        return QtFuture::makeReadyFuture(QStringList());
    return Work::run(m_work, m_words, [word](Speller &speller) { return speller.suggestions(word); });
}

} // namespace untie
