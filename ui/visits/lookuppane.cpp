#include "ui/visits/lookuppane.h"

#include "ui/bodymap/placename.h"
#include "ui/clients/rowlist.h"
#include "ui/common/button.h"
#include "ui/common/emptylayout.h"
#include "ui/common/hline.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/pageheader.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/visits/candidatedelegate.h"
#include "ui/visits/candidatelistmodel.h"
#include "ui/visits/muscleline.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostPlaces = 8;

QVBoxLayout *newColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

} // namespace

LookUpPane::LookUpPane(const Atlas &atlas, QWidget *parent)
    : QWidget(parent)
    , m_atlas(atlas)
    , m_line(new QLineEdit(this))
    , m_matches(new MuscleMatches(this))
    , m_warning(new QWidget(this))
    , m_warningText(newLabel({}, TextRole::Body, m_warning))
    , m_model(new CandidateListModel(atlas, this))
    , m_list(newRowList(tr("Muscles to check"), m_model, new CandidateDelegate(*m_model, this), this))
    , m_details(new QWidget(this))
    , m_reasons(newLabel({}, TextRole::Small, m_details))
{
    setObjectName(u"lookUpPane"_s);
    setSurface(this, Token::Surface);
    auto *head = new PaneHeader(tr("Where it hurts"), this);
    auto *close = newIconButton(u"x"_s, tr("Close the look-up"), head);
    close->setObjectName(u"closeLookUp"_s);
    head->addTool(close);

    m_line->setObjectName(u"painPlace"_s);
    m_line->setMaxLength(80);
    m_line->setPlaceholderText(tr("Temple, low back r …"));
    m_line->setAccessibleName(tr("Type where it hurts"));
    m_line->addAction(icon(u"search"_s), QLineEdit::LeadingPosition)->setText(m_line->accessibleName());
    m_line->installEventFilter(this);
    m_matches->setChoices({});
    auto *typing = new QWidget(this);
    auto *typed = new QVBoxLayout(typing);
    typed->setContentsMargins(space::pane, space::normal, space::pane, space::normal);
    typed->setSpacing(space::tight);
    typed->addWidget(m_line);
    typed->addWidget(m_matches);
    m_places = new QVBoxLayout;
    m_places->setSpacing(space::hair);
    typed->addLayout(m_places);

    auto *sign = new QLabel(m_warning);
    sign->setPixmap(icon(u"triangle-alert"_s, Token::Warn).pixmap(16, 16));
    sign->setAccessibleName(tr("Warning"));
    m_warningText->setWordWrap(true);
    m_warningText->setObjectName(u"ruleOut"_s);
    setTextRole(m_warningText, TextRole::Body, Token::Text);
    auto *warning = new QHBoxLayout(m_warning);
    warning->setContentsMargins(space::pane, space::near, space::pane, space::near);
    warning->setSpacing(space::near);
    warning->addWidget(sign, 0, Qt::AlignTop);
    warning->addWidget(m_warningText, 1);
    setSurface(m_warning, Token::WarnSoft);

    m_list->setObjectName(u"candidates"_s);
    m_list->setFocusPolicy(Qt::NoFocus); // the keyboard stays in the line
    m_empty = newLabel(tr("Type where it hurts, or set an area of pain on the map with P. The muscles that may send pain there come here."),
                       TextRole::Secondary, this);
    static_cast<QLabel *>(m_empty)->setWordWrap(true);
    m_empty->setContentsMargins(space::pane, 0, space::pane, space::pane);
    m_reasons->setObjectName(u"reasons"_s);
    m_reasons->setWordWrap(true);
    m_reasons->setContentsMargins(space::pane, space::near, space::pane, space::near);

    QVBoxLayout *details = newColumn(m_details);
    details->addWidget(new HLine(m_details));
    details->addWidget(m_reasons);

    QVBoxLayout *column = newColumn(this);
    column->addWidget(head);
    column->addWidget(typing);
    column->addWidget(m_warning);
    column->addWidget(m_empty);
    column->addWidget(m_list, 1);
    column->addStretch();
    column->addWidget(m_details);
    column->addWidget(new HLine(this));
    column->addWidget(makeFoot());

    connect(close, &QToolButton::clicked, this, &LookUpPane::closed);
    connect(m_line, &QLineEdit::textChanged, this, &LookUpPane::search);
    connect(m_matches, &MuscleMatches::clicked, this, &LookUpPane::take);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] {
        renewReasons();
        emit candidateShown();
    });
    connect(m_list, &QListView::doubleClicked, this, &LookUpPane::choose);
    renew();
}

QWidget *LookUpPane::makeFoot()
{
    auto *foot = new QWidget(this);
    setSurface(foot, Token::Window);
    foot->setFixedHeight(38);
    auto *line = new QHBoxLayout(foot);
    line->setContentsMargins(space::pane, 0, space::pane, 0);
    line->setSpacing(space::tight);
    const auto add = [&](const QString &cap, const QString &what) {
        line->addWidget(new KeyCap(cap, foot));
        line->addWidget(newLabel(what, TextRole::Caption, foot));
        line->addSpacing(space::near);
    };
    add(u"↑ ↓"_s, tr("choose"));
    add(u"↵"_s, tr("mark"));
    line->addStretch();
    line->addWidget(newLabel(tr("Not a diagnosis"), TextRole::Caption, foot));
    return foot;
}

void LookUpPane::setKnown(const QList<KnownMuscle> &known)
{
    if (known == m_known)
        return;
    m_known = known;
    renew();
}

void LookUpPane::setMarked(const QList<PainPlace> &marked)
{
    if (marked == m_marked)
        return;
    m_marked = marked;
    renew();
}

void LookUpPane::clear()
{
    m_line->clear();
    m_typed.clear();
    m_marked.clear();
    renew();
}

void LookUpPane::add(const PainPlace &place)
{
    if (!m_typed.contains(place))
        m_typed << place;
    renew();
}

QList<PainPlace> LookUpPane::places() const
{
    QList<PainPlace> all = m_marked;
    for (const PainPlace &place : m_typed)
        if (!all.contains(place))
            all << place;
    return all;
}

std::optional<MuscleChoice> LookUpPane::candidate() const
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount())
        return {};
    const ReferralCandidate &candidate = m_model->at(row);
    return MuscleChoice{candidate.muscle, m_model->nameAt(row), candidate.side};
}

void LookUpPane::search(const QString &typed)
{
    m_found = painPlacesFor(m_atlas, typed, mostPlaces);
    QList<MuscleChoice> shown;
    for (const PainPlace &place : std::as_const(m_found))
        shown << MuscleChoice{place.zone, m_atlas.painZone(place.zone)->name, place.side};
    m_matches->setChoices(shown);
}

void LookUpPane::take(int match)
{
    if (match < 0 || match >= m_found.size())
        return;
    const PainPlace place = m_found.at(match);
    m_line->clear();
    add(place);
}

void LookUpPane::step(int by)
{
    const int rows = m_model->rowCount();
    if (rows > 0)
        m_list->setCurrentIndex(m_model->index(std::clamp(m_list->currentIndex().row() + by, 0, rows - 1), 0));
}

void LookUpPane::choose()
{
    if (const auto chosen = candidate())
        emit candidateChosen(*chosen);
}

bool LookUpPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const bool matching = !m_found.isEmpty();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: matching ? m_matches->setCurrent(m_matches->current() + 1) : step(1); return true;
    case Qt::Key_Up: matching ? m_matches->setCurrent(m_matches->current() - 1) : step(-1); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (matching)
            take(m_matches->current());
        else if (m_line->text().isEmpty())
            choose();
        return true;
    case Qt::Key_Escape:
        if (m_line->text().isEmpty())
            emit closed();
        else
            m_line->clear();
        return true;
    default: return QWidget::eventFilter(watched, event);
    }
}

void LookUpPane::renew()
{
    renewPlaces();
    const QList<PainPlace> all = places();
    const QList<RuleOut> warnings = ruleOutFirst(m_atlas, all);
    QStringList sentences;
    for (const RuleOut &warning : warnings) //: %1 is a part of the body that hurts, %2 what must not be missed there
        sentences << (warning.always ? tr("Always rule out first (%1): %2.") : tr("Rule out first (%1): %2.")).arg(warning.zone, warning.what);
    m_warningText->setText(sentences.join(u'\n'));
    m_warning->setVisible(!sentences.isEmpty());
    m_model->show(rankedMuscles(m_atlas, all, m_known));
    m_empty->setVisible(all.isEmpty());
    m_list->setVisible(!all.isEmpty());
    m_list->setCurrentIndex(m_model->index(0, 0));
    renewReasons();
    emit candidateShown();
}

void LookUpPane::renewPlaces()
{
    takeOutAll(*m_places);
    for (const PainPlace &place : places()) {
        const PainZone *zone = m_atlas.painZone(place.zone);
        if (!zone)
            continue;
        auto *chip = new QWidget(this);
        auto *line = new QHBoxLayout(chip);
        line->setContentsMargins(space::near, 0, 0, 0);
        const QString name = placeName(zone->name, place.side);
        auto *label = newLabel(name, TextRole::Strong, chip);
        label->setWordWrap(true);
        line->addWidget(label, 1);
        if (m_marked.contains(place)) {
            line->addWidget(newLabel(tr("from the map"), TextRole::Caption, chip));
        } else {
            QToolButton *gone = newIconButton(u"x"_s, tr("Without %1").arg(name), chip);
            gone->setFocusPolicy(Qt::TabFocus);
            connect(gone, &QToolButton::clicked, this, [this, place] {
                m_typed.removeAll(place);
                renew();
                m_line->setFocus(Qt::OtherFocusReason);
            });
            line->addWidget(gone);
        }
        m_places->addWidget(chip);
        chip->show();
    }
}

void LookUpPane::renewReasons()
{
    const int row = m_list->currentIndex().row();
    if (row < 0 || row >= m_model->rowCount()) {
        m_details->hide();
        return;
    }
    const ReferralCandidate &candidate = m_model->at(row);
    QStringList said = candidate.reasons;
    if (candidate.raisedBy > 0)
        said << tr("Moved up %Ln place(s) for this client’s own history", nullptr, candidate.raisedBy);
    if (const Muscle *muscle = m_atlas.muscle(candidate.muscle); muscle && !muscle->referral.isEmpty())
        said << tr("Sends pain to: %1").arg(muscle->referral);
    m_reasons->setText(said.join(u'\n'));
    m_details->show();
}

} // namespace untie
