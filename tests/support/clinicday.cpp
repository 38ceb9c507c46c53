#include "tests/support/clinicday.h"

#include "tests/support/patience.h"
#include "tests/support/visitpagedriver.h"
#include "ui/clients/clientbook.h"
#include "ui/shell/workspace.h"

#include <QTest>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

const QStringList &muscles()
{
    static const QStringList all{u"upper trapezius r"_s, u"levator scapulae l"_s, u"infraspinatus r"_s, u"gluteus medius l"_s, u"soleus r"_s, u"masseter l"_s};
    return all;
}

} // namespace

ClinicDay::ClinicDay(MainWindowDriver &untie, QString password, quint32 seed)
    : m_untie(untie)
    , m_password(std::move(password))
    , m_random(seed)
{
}

QString ClinicDay::run(const DayPlan &plan)
{
    struct Act
    {
        QString name;
        bool (ClinicDay::*does)();
    };
    QList<Act> acts;
    acts += QList<Act>(plan.searches, {u"search"_s, &ClinicDay::search});
    acts += QList<Act>(plan.visits, {u"visit"_s, &ClinicDay::writeVisit});
    acts += QList<Act>(plan.visits / 2, {u"look back"_s, &ClinicDay::lookBack});
    acts += QList<Act>(plan.visits / 2, {u"change a client"_s, &ClinicDay::changeClient});
    acts += QList<Act>(plan.newClients, {u"new client"_s, &ClinicDay::addClient});
    acts += QList<Act>(plan.locks, {u"lock"_s, &ClinicDay::lock});
    std::shuffle(acts.begin(), acts.end(), m_random);
    if (m_names.isEmpty())
        acts.prepend({u"new client"_s, &ClinicDay::addClient});
    QString before = u"the morning"_s;
    for (const Act &act : std::as_const(acts)) {
        if (!(this->*act.does)())
            return u"%1 after %2: %3"_s.arg(act.name, before, m_missed);
        before = act.name;
    }
    return {};
}

bool ClinicDay::must(bool done, const QString &what)
{
    if (!done)
        m_missed = u"no "_s + what;
    return done;
}

bool ClinicDay::comes(const std::function<bool()> &condition, const QString &what)
{
    return must(comesTrue(condition), what);
}

bool ClinicDay::search()
{
    m_untie.goToClients();
    const QString name = m_names[m_random.bounded(int(m_names.size()))];
    m_untie.search(name.left(m_random.bounded(1, 6)));
    return comes([this] { return !m_untie.foundClients().isEmpty(); }, u"client with these letters"_s);
}

bool ClinicDay::addClient()
{
    const QString given = u"Odile"_s + QString::number(m_random.bounded(1'000'000));
    m_untie.goToClients();
    if (!must(m_untie.newClient(), u"empty form"_s))
        return false;
    m_untie.type(u"given"_s, given);
    m_untie.type(u"family"_s, u"Marchbanks"_s);
    m_untie.saveClient();
    m_names += given;
    return must(m_untie.isOnClient(given + u" Marchbanks"_s), u"page of the new client"_s);
}

bool ClinicDay::openSomebody()
{
    const QString name = m_names[m_random.bounded(int(m_names.size()))];
    m_untie.goToClients();
    m_untie.search(name);
    return comes([this] { return m_untie.foundClients().size() == 1; }, u"client of that name"_s) && must(m_untie.openFound(), u"page of the client"_s);
}

bool ClinicDay::changeClient()
{
    if (!openSomebody() || !must(m_untie.editClient(), u"form"_s))
        return false;
    m_untie.type(u"deskNote"_s, anyWords(12));
    m_untie.saveClient();
    return comes([this] { return !m_untie.isOnForm(); }, u"end of saving"_s);
}

bool ClinicDay::writeVisit()
{
    if (!openSomebody() || !must(m_untie.newVisit(), u"visit to write"_s))
        return false;
    VisitPageDriver visit(*m_untie.visitPage());
    for (int points = m_random.bounded(1, 5); points > 0; --points) {
        visit.addMuscle(muscles()[m_random.bounded(int(muscles().size()))]);
        visit.type(QString::number(m_random.bounded(1, 10)) + QString::number(m_random.bounded(0, 10)));
    }
    visit.write(VisitSheet::Section::Subjective, anyWords(30));
    if (m_random.bounded(2))
        visit.write(VisitSheet::Section::Plan, anyWords(20));
    if (m_random.bounded(3) == 0) {
        visit.undo();
        visit.redo();
    }
    visit.save();
    ++m_visits;
    return comes([&] { return visit.status().startsWith(u"Saved"_s); }, u"word that it is saved"_s) && must(m_untie.backToClient(), u"way back from the visit"_s);
}

bool ClinicDay::lookBack()
{
    if (!openSomebody())
        return false;
    const QStringList visits = m_untie.visits();
    if (visits.isEmpty())
        return true;
    return must(m_untie.openVisit(m_random.bounded(int(visits.size()))), u"visit of before"_s) && must(m_untie.backToClient(), u"way back from the visit"_s);
}

bool ClinicDay::lock()
{
    if (!must(m_untie.lock(), u"lock"_s))
        return false;
    m_untie.typePassword(m_password);
    return comes([this] { return m_untie.window().workspace() && m_untie.window().workspace()->clients().isLoaded(); }, u"way in again"_s);
}

QString ClinicDay::anyWords(int most)
{
    static const QStringList words{u"dull"_s, u"neck"_s, u"left"_s, u"since Saturday"_s, u"naß"_s, u"eased"_s, u"heat helps"_s, u"worse at night"_s};
    QStringList text;
    for (int count = m_random.bounded(1, most); count > 0; --count)
        text += words[m_random.bounded(int(words.size()))];
    return text.join(u' ');
}

} // namespace untie
