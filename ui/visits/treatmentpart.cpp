#include "ui/visits/treatmentpart.h"

#include "app/visits/treatmentwords.h"
#include "app/visits/visitsheet.h"
#include "ui/common/button.h"
#include "ui/common/scorecell.h"
#include "ui/common/taborder.h"
#include "ui/common/text.h"
#include "ui/intake/choicechip.h"
#include "ui/common/flowlayout.h"
#include "ui/intake/overrides.h"
#include "ui/visits/consentask.h"
#include "ui/visits/measurepart.h"
#include "ui/visits/treatmentrow.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

constexpr int offered = 5; ///< techniques that are always at hand

/// All techniques, the usual ones first.
QStringList techniquesFrom(const QStringList &usual)
{
    QStringList all;
    for (const Technique &technique : cautionTable().techniques)
        all += technique.id;
    std::ranges::stable_sort(all, {}, [&usual](const QString &id) {
        const qsizetype rank = usual.indexOf(id);
        return rank < 0 ? usual.size() : rank;
    });
    return all;
}

} // namespace

TreatmentPart::TreatmentPart(VisitSheet &sheet, const Atlas &atlas, const PointWords &words, Overrides &overrides, VisitConsents &consents, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_places(sheet, atlas, words)
    , m_overrides(overrides)
    , m_sum(newLabel({}, TextRole::Caption, this))
    , m_sentences(newLabel({}, TextRole::Note, this))
    , m_consents(new ConsentAsk(sheet, consents, this))
    , m_chips(new QWidget(this))
{
    setObjectName(u"treatments"_s);
    setCursor(Qt::ArrowCursor);
    auto *initial = newLabel(tr("T", "treatment"), TextRole::Heading, this);
    setTextRole(initial, TextRole::Heading, Token::Accent);
    initial->setFixedWidth(20);
    auto *head = newLabel(tr("Treatment"), TextRole::SectionHead, this);
    head->setMinimumHeight(20);
    m_sum->setObjectName(u"treatedMinutes"_s);
    auto *headLine = new QHBoxLayout;
    headLine->addWidget(head);
    headLine->addStretch();
    headLine->addWidget(m_sum);
    m_sentences->setObjectName(u"treatedSentences"_s);
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentences->setMargin(space::hair); // in line with the letters of the parts of the note
    m_list = new QVBoxLayout;
    m_list->setContentsMargins({});
    m_list->setSpacing(space::hair);
    new FlowLayout(m_chips, space::small);
    auto *column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(space::small);
    column->addLayout(headLine);
    column->addWidget(m_sentences);
    column->addLayout(m_list);
    column->addWidget(m_consents);
    column->addWidget(m_chips);
    column->addWidget(makeOverall());
    column->addWidget(m_measures = new MeasurePart(sheet, m_places, this));
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(space::pane, space::normal, space::pane, space::pane);
    line->setSpacing(space::near);
    line->addWidget(initial, 0, Qt::AlignTop);
    line->addLayout(column, 1);
    connect(&sheet, &VisitSheet::careChanged, this, &TreatmentPart::renew);
    connect(&sheet, &VisitSheet::pointsChanged, this, &TreatmentPart::renew); // a mark may have got another name
    connect(&sheet, &VisitSheet::minutesChanged, this, &TreatmentPart::renew);
    connect(&overrides, &Overrides::changed, this, &TreatmentPart::judge);
    layChips();
}

QWidget *TreatmentPart::makeOverall()
{
    QWidget *overall = m_overall = new QWidget(this);
    m_before = new ScoreCell(tr("Overall, before"), overall);
    m_before->setObjectName(u"overallBefore"_s);
    m_after = new ScoreCell(tr("Overall, after"), overall);
    m_after->setObjectName(u"overallAfter"_s);
    for (ScoreCell *cell : {m_before, m_after}) {
        cell->setToolTip(tr("How the client feels overall: 0 no pain, 10 the worst there can be"));
        connect(cell, &ScoreCell::scored, this, [this] { m_sheet.setOverall(m_before->score(), m_after->score()); });
        connect(cell, &ScoreCell::leftOut, this, [this] { renew(); }); // not asked is an empty cell
    }
    auto *line = new QHBoxLayout(overall);
    line->setContentsMargins(0, space::small, 0, 0);
    line->setSpacing(space::near);
    line->addWidget(newLabel(tr("Overall before and after"), TextRole::Secondary, overall));
    line->addStretch(1);
    line->addWidget(m_before);
    line->addWidget(m_after);
    return overall;
}

int TreatmentPart::missingConsents() const
{
    return m_consents->missing();
}

void TreatmentPart::setUsual(const QStringList &techniques)
{
    if (m_usual == techniques)
        return;
    m_usual = techniques;
    layChips();
}

void TreatmentPart::setSentences(const QString &text)
{
    m_sentences->setText(text);
    m_sentences->setVisible(!m_sheet.isEditable() && !text.isEmpty());
}

void TreatmentPart::layChips()
{
    qDeleteAll(m_chips->findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    const QStringList all = techniquesFrom(m_usual);
    for (const QString &id : m_all ? all : all.first(offered)) {
        auto *chip = new ChoiceChip(knowledgeWords(techniqueOf(id)->name), FormLook::Therapist, m_chips);
        chip->setObjectName(u"technique-"_s + id);
        chip->setCheckable(false);
        chip->setProperty("technique", id);
        m_chips->layout()->addWidget(chip);
        connect(chip, &QPushButton::clicked, this, [this, id] { add(id); });
        chip->show();
    }
    QPushButton *more = newButton(m_all ? tr("Fewer") : tr("More…"), ButtonRole::Quiet, {}, m_chips);
    more->setObjectName(u"moreTechniques"_s);
    m_chips->layout()->addWidget(more);
    connect(more, &QPushButton::clicked, this, [this] {
        m_all = !m_all;
        QMetaObject::invokeMethod(this, &TreatmentPart::layChips, Qt::QueuedConnection); // not while the button is being pressed
    });
    more->show();
    tabAlong(*layout()); // the chips are made anew
    judge();
}

/// Techniques that a caution speaks against are marked before one is chosen.
void TreatmentPart::judge()
{
    for (ChoiceChip *chip : m_chips->findChildren<ChoiceChip *>())
        chip->setBanned(!m_overrides.against({chip->property("technique").toString(), {}, {}}).isEmpty());
}

void TreatmentPart::add(const QString &technique)
{
    const TreatmentId id = m_sheet.treat({.id = {}, .technique = technique, .place = m_place});
    if (TreatmentRow *row = rowOf(id)) {
        row->setOpen(true);
        row->focusFirst();
    }
}

TreatmentRow *TreatmentPart::rowOf(TreatmentId id) const
{
    const auto row = std::ranges::find(m_rows, id, &TreatmentRow::id);
    return row == m_rows.end() ? nullptr : *row;
}

void TreatmentPart::renew()
{
    const Visit &visit = m_sheet.visit();
    const bool editable = m_sheet.isEditable();
    QList<TreatmentRow *> rows;
    for (const Treatment &treatment : visit.treatments) {
        TreatmentRow *row = rowOf(treatment.id);
        if (!row) {
            row = new TreatmentRow(m_sheet, m_places, m_overrides, treatment, this);
            connect(row, &TreatmentRow::opened, this, [this, row] {
                for (TreatmentRow *other : std::as_const(m_rows)) {
                    if (other != row)
                        other->setOpen(false);
                }
            });
            row->show();
            emit lineMade(&row->response());
        }
        row->renew(treatment);
        if (!editable)
            row->setOpen(false);
        row->setVisible(editable);
        m_list->removeWidget(row);
        m_list->addWidget(row);
        rows += row;
    }
    for (TreatmentRow *row : std::as_const(m_rows)) {
        if (rows.contains(row))
            continue;
        row->hide();
        row->deleteLater(); // its own button may have asked for it
    }
    m_rows = rows;

    const int minutes = minutesOf(visit.treatments);
    m_sum->setText(minutes == 0 ? QString() : tr("%1 of %2 min", "minutes treated, length of the visit").arg(QLocale().toString(minutes), QLocale().toString(visit.minutes)));
    setTextRole(m_sum, TextRole::Caption, minutes > visit.minutes ? Token::Warn : Token::Text3);
    m_chips->setVisible(editable);
    m_overall->setVisible(editable);
    m_before->setScore(visit.overallBefore);
    m_after->setScore(visit.overallAfter);
    m_before->setEnabled(editable);
    m_after->setEnabled(editable);
    m_measures->renew();
    m_consents->renew();
}

void TreatmentPart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Surface, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
}

} // namespace untie
