#include "ui/intake/techniquecheck.h"

#include "app/common/explain.h"
#include "app/intake/intakewords.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/icons.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/intake/choicechip.h"
#include "ui/intake/flowlayout.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

QString techniqueWords(const QString &id)
{
    const Technique *technique = techniqueOf(id);
    return technique ? knowledgeWords(technique->name) : id;
}

} // namespace

TechniqueCheck::TechniqueCheck(StorageThread &storage, PersonId person, QWidget *parent)
    : QWidget(parent)
    , m_storage(storage)
    , m_person(person)
    , m_pressure(new SegmentedControl(tr("Pressure"), this))
    , m_verdict(newLabel({}, TextRole::Body, this))
    , m_reasonPart(new QWidget(this))
    , m_reason(newLineEdit(2000, m_reasonPart))
    , m_goOn(newButton(tr("Go on, and keep the reason"), ButtonRole::Normal, {}, m_reasonPart))
    , m_kept(newLabel({}, TextRole::Small, this))
{
    setObjectName(u"techniqueCheck"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::header, space::normal, space::header, space::normal);
    column->setSpacing(space::near);
    auto *head = new QHBoxLayout;
    head->addWidget(newLabel(tr("What do you plan?"), TextRole::SectionHead, this));
    head->addStretch(1);
    head->addWidget(newLabel(tr("Pressure"), TextRole::Caption, this));
    m_pressure->add(u"–"_s);
    for (int strength = 1; strength <= 5; ++strength)
        m_pressure->add(QLocale().toString(strength));
    head->addWidget(m_pressure);
    column->addLayout(head);
    auto *row = new QWidget(this);
    auto *flow = new FlowLayout(row, space::small);
    for (const Technique &technique : cautionTable().techniques) {
        auto *chip = new ChoiceChip(knowledgeWords(technique.name), FormLook::Therapist, row);
        chip->setObjectName(u"technique-"_s + technique.id);
        flow->addWidget(chip);
        m_chips += {technique.id, chip};
        connect(chip, &QPushButton::clicked, this, [this, id = technique.id] { choose(id); });
    }
    column->addWidget(row);
    m_verdict->setObjectName(u"techniqueVerdict"_s);
    m_verdict->setWordWrap(true);
    column->addWidget(m_verdict);
    m_reason->setObjectName(u"overrideReason"_s);
    m_reason->setPlaceholderText(tr("Why you go on all the same"));
    m_reason->setAccessibleName(m_reason->placeholderText());
    m_goOn->setObjectName(u"overrideCaution"_s);
    auto *line = new QHBoxLayout(m_reasonPart);
    line->setContentsMargins({});
    line->addWidget(m_reason, 1);
    line->addWidget(m_goOn);
    m_reasonPart->hide();
    column->addWidget(m_reasonPart);
    m_kept->setObjectName(u"keptOverrides"_s);
    m_kept->setWordWrap(true);
    m_kept->hide();
    column->addWidget(m_kept);
    connect(m_pressure, &SegmentedControl::chosen, this, &TechniqueCheck::judge);
    connect(m_goOn, &QPushButton::clicked, this, &TechniqueCheck::goOn);
    connect(m_reason, &QLineEdit::returnPressed, this, &TechniqueCheck::goOn);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
}

void TechniqueCheck::show(VisitId visit, const ClientCautions &known)
{
    if (visit != m_visit) {
        m_technique.clear();
        m_reason->clear();
        m_overrides.clear();
        m_pressure->setCurrent(0);
    }
    m_visit = visit;
    m_known = known;
    judge();
    read();
}

std::optional<int> TechniqueCheck::pressure() const
{
    return m_pressure->current() > 0 ? std::optional(m_pressure->current()) : std::nullopt;
}

void TechniqueCheck::choose(const QString &technique)
{
    m_technique = technique == m_technique ? QString() : technique;
    m_reason->clear();
    judge();
}

void TechniqueCheck::judge()
{
    for (const auto &[id, chip] : std::as_const(m_chips)) {
        const bool against = !speakingAgainst(m_known.cautions, {id, pressure(), {}}).isEmpty();
        chip->setChecked(id == m_technique);
        chip->setBanned(against);
        chip->updateGeometry();
    }
    const QList<Caution> against = m_technique.isEmpty() ? QList<Caution>() : speakingAgainst(m_known.cautions, {m_technique, pressure(), {}});
    QStringList lines;
    for (const Caution &caution : against)
        lines += tr("%1: %2", "caution, what follows from it").arg(knowledgeWords(caution.rule->title), consequenceWords(caution));
    if (!m_technique.isEmpty() && against.isEmpty())
        lines += tr("Nothing speaks against %1.").arg(techniqueWords(m_technique));
    m_verdict->setText(lines.join(u'\n'));
    setTextRole(m_verdict, TextRole::Body, against.isEmpty() ? Token::Ok : Token::Warn);
    m_verdict->setVisible(!lines.isEmpty());
    m_reasonPart->setVisible(!against.isEmpty());
}

void TechniqueCheck::goOn()
{
    const QList<Caution> against = speakingAgainst(m_known.cautions, {m_technique, pressure(), {}});
    if (m_technique.isEmpty() || against.isEmpty())
        return;
    QList<CautionOverride> made;
    for (const Caution &caution : against)
        made += CautionOverride{m_known.client.id, m_visit, caution.rule->id, m_technique, pressure(), m_reason->text(), m_person, QDateTime::currentDateTimeUtc()};
    const auto job = [made](Database &database) -> Result<> {
        for (const CautionOverride &one : made) {
            if (const auto kept = CautionOverrideStore(database).add(one); !kept)
                return kept;
        }
        return {};
    };
    deliver(m_storage.run(job), this, [this](const Result<> &kept) {
        if (!kept) {
            m_verdict->setText(kept.error().subject.isEmpty() ? explain(kept.error()) : kept.error().subject);
            setTextRole(m_verdict, TextRole::Body, Token::Danger);
            m_reason->setFocus(Qt::OtherFocusReason);
            return;
        }
        choose(m_technique);
        read();
    });
}

void TechniqueCheck::read()
{
    const int asked = ++m_asked;
    deliver(m_storage.run([client = m_known.client.id, visit = m_visit](Database &database) { return CautionOverrideStore(database).of(client, visit); }), this,
            [this, asked](const Result<QList<CautionOverride>> &made) {
                if (asked != m_asked || !made)
                    return;
                m_overrides = *made;
                QStringList lines;
                for (const CautionOverride &one : m_overrides) {
                    const CautionRule *rule = cautionRule(one.rule);
                    lines += tr("Kept: %1 in spite of %2. %3", "technique, caution, reason").arg(techniqueWords(one.technique), rule ? knowledgeWords(rule->title) : one.rule, one.reason);
                }
                m_kept->setText(lines.join(u'\n'));
                m_kept->setVisible(!lines.isEmpty());
            });
}

void TechniqueCheck::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Window, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
}

} // namespace untie
