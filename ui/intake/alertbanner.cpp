#include "ui/intake/alertbanner.h"

#include "app/intake/intakewords.h"
#include "app/intake/lefttodo.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/emptylayout.h"
#include "ui/common/icons.h"
#include "ui/common/leadingmargins.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/intake/daywords.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int shownRows = 2;
constexpr int edge = 3;
constexpr int iconSize = 16;

class BannerRow final : public QWidget
{
public:
    BannerRow(bool grave, QWidget *parent)
        : QWidget(parent)
        , m_grave(grave)
    {
        setMinimumHeight(height::banner);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = token(m_grave ? Token::Danger : Token::Warn, this);
        painter.fillRect(rect(), token(m_grave ? Token::DangerSoft : Token::WarnSoft, this));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height())), ink);
        painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(space::header, (height::banner - iconSize) / 2, iconSize, iconSize));
        paintIcon(painter, QRectF(place), m_grave ? u"circle-alert"_s : u"triangle-alert"_s, ink);
    }

private:
    bool m_grave;
};

} // namespace

AlertBanner::AlertBanner(StorageThread &storage, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_rows(new QVBoxLayout(this))
{
    setObjectName(u"alertBanner"_s);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_rows->setContentsMargins({});
    m_rows->setSpacing(0);
    hide();
}

void AlertBanner::open(ClientId client, VisitId visit)
{
    if (client != m_client) { // nothing of the one before stays under another's name
        m_known = {};
        m_all = false;
        lay();
    }
    m_client = client;
    m_visit = visit;
    refresh();
}

void AlertBanner::refresh()
{
    const int asked = ++m_asked;
    if (!m_client.isValid())
        return;
    deliver(m_storage.run([client = m_client, visit = m_visit](Database &database) { return readCautions(database, client, QDate::currentDate(), visit); }), this,
            [this, asked](const Result<ClientCautions> &known) {
                if (asked != m_asked || !known) // the page itself says why
                    return;
                m_known = *known;
                lay();
                emit renewed();
            });
}

/// What is left to do before the visit, all in one line.
std::optional<AlertBanner::Line> AlertBanner::toDoLine() const
{
    using Kind = LeftToDo::Kind;
    const QList<LeftToDo> left = leftToDo(m_known, QDate::currentDate());
    if (left.isEmpty())
        return std::nullopt;
    Line line{false, left.first().what, left.first().state, {}, {}};
    if (left.size() > 1) {
        QStringList parts;
        for (const LeftToDo &one : left)
            parts += tr("%1: %2", "what is left to do, how it stands").arg(one.what, one.state);
        line.what = tr("Before the visit");
        line.then = parts.join(u" · "_s);
    }
    switch (left.first().kind) {
    case Kind::NoIntake: line.act = tr("Fill in"); break;
    case Kind::Begun: line.act = tr("Continue"); break;
    case Kind::Received: line.act = tr("Take over"); break;
    case Kind::Consent:
    case Kind::Due: break;
    }
    return line;
}

/// What forbids to treat, then the worst caution, then what is left to do, so that it is seen; then the rest.
QList<AlertBanner::Line> AlertBanner::lines() const
{
    QList<Line> lines;
    if (!m_known.client.id.isValid())
        return lines;
    for (const RedFlagRule *flag : m_known.redFlags)
        lines += Line{flag->level <= RedFlagRule::Level::SameDay, levelWords(flag->level), knowledgeWords(flag->title), {}, {}};
    for (const Caution &caution : m_known.cautions)
        lines += Line{caution.severity == Severity::DoNotTreat, knowledgeWords(caution.rule->title),
                      u"%1 · %2"_s.arg(severityWords(caution.severity), consequenceWords(caution)),
                      m_known.intake ? reasonWords(caution, m_known.form, m_known.intake->answers) : QString(), {}};
    std::ranges::stable_sort(lines, std::greater(), &Line::grave);
    if (const auto toDo = toDoLine()) {
        const auto grave = std::ranges::count_if(lines, &Line::grave);
        lines.insert(std::max<qsizetype>(grave, std::min<qsizetype>(1, lines.size())), *toDo);
    }
    return lines;
}

void AlertBanner::lay()
{
    takeOutAll(*m_rows);
    const QList<Line> all = lines();
    const auto grave = std::ranges::count_if(all, &Line::grave);
    const qsizetype shown = m_all ? all.size() : std::min<qsizetype>(all.size(), std::max<qsizetype>(shownRows, grave + 1));
    for (qsizetype i = 0; i < shown; ++i)
        m_rows->addWidget(makeRow(all[i], i + 1 == shown ? int(all.size() - shown) : 0));
    for (int i = 0; i < m_rows->count(); ++i)
        m_rows->itemAt(i)->widget()->show();
    setVisible(shown > 0);
    if (all.isEmpty())
        return;
    setAccessibleName(u"%1: %2"_s.arg(all.first().what, all.first().then));
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QWidget *AlertBanner::makeOpenButton(QWidget *row)
{
    QPushButton *open = newButton(tr("Intake"), ButtonRole::Quiet, {}, row);
    open->setObjectName(u"alertIntake"_s);
    connect(open, &QPushButton::clicked, this, [this] { emit intakeWanted(m_client); });
    return open;
}

QWidget *AlertBanner::makeRow(const Line &line, int more)
{
    auto *row = new BannerRow(line.grave, this);
    row->setAccessibleName(u"%1: %2"_s.arg(line.what, line.then));
    auto *column = new QVBoxLayout(row);
    setLeadingMargins(*column, space::header + iconSize + space::near, space::tight, space::pane, space::tight);
    column->setSpacing(0);
    auto *across = new QHBoxLayout;
    across->setSpacing(space::near);
    QLabel *what = newLabel(line.what, TextRole::Strong, row);
    what->setObjectName(u"alertWhat"_s);
    setTextRole(what, TextRole::Strong, line.grave ? Token::Danger : Token::Warn);
    across->addWidget(what);
    QLabel *then = newLabel({}, TextRole::Body, row); // a caution is never cut short
    then->setObjectName(u"alertThen"_s);
    then->setTextFormat(Qt::PlainText);
    then->setText(line.then);
    then->setWordWrap(true);
    across->addWidget(then, 1);
    QLabel *reason = newLabel(line.reason, TextRole::Small, row);
    reason->setObjectName(u"alertReason"_s);
    reason->setWordWrap(true);
    reason->hide();
    if (!line.reason.isEmpty()) {
        QPushButton *why = newButton(tr("Why"), ButtonRole::Quiet, {}, row);
        why->setObjectName(u"alertWhy"_s);
        why->setAccessibleName(tr("Why: %1").arg(line.what));
        connect(why, &QPushButton::clicked, reason, [reason] { reason->setVisible(!reason->isVisible()); });
        across->addWidget(why);
    }
    if (!line.act.isEmpty()) {
        QPushButton *act = newButton(line.act, ButtonRole::Normal, {}, row);
        act->setObjectName(u"alertFill"_s);
        connect(act, &QPushButton::clicked, this, [this] { emit fillWanted(m_client); });
        across->addWidget(act);
    }
    if (more > 0) {
        QPushButton *rest = newButton(tr("+%1", "so many more cautions").arg(more), ButtonRole::Quiet, {}, row);
        rest->setObjectName(u"moreAlerts"_s);
        rest->setAccessibleName(tr("Show %n more caution(s)", nullptr, more));
        connect(rest, &QPushButton::clicked, this, [this] {
            m_all = true;
            lay();
        });
        across->addWidget(rest);
    }
    if (m_rows->count() == 0)
        across->addWidget(makeOpenButton(row));
    column->addLayout(across);
    column->addWidget(reason);
    return row;
}

} // namespace untie
