#include "ui/visits/pointcard.h"

#include "app/visits/visitrules.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/text.h"
#include "ui/visits/identitybar.h"
#include "ui/visits/kindbutton.h"
#include "ui/visits/layertrail.h"
#include "ui/visits/pointhand.h"
#include "ui/visits/signbox.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace untie {

PointCard::PointCard(VisitSheet &sheet, PointHand &hand, const PointWords &words, QWidget *parent)
    : QWidget(parent)
    , m_sheet(sheet)
    , m_hand(hand)
    , m_identity(new IdentityBar(sheet, hand, words, this))
    , m_suggestion(newLabel({}, TextRole::Caption, this))
{
    setObjectName(u"pointCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::pane, 0, space::pane, space::normal);
    column->setSpacing(space::near);
    column->addWidget(newKinds());
    column->addWidget(newSigns());
    column->addWidget(m_suggestion);
    column->addWidget(newLayers());
    column->addWidget(m_identity);
    column->addWidget(newRemark());
    connect(m_identity, &IdentityBar::finished, this, &PointCard::finished);
}

QLineEdit *PointCard::newRemark()
{
    constexpr int longest = 200;
    m_remark = newLineEdit(longest, this);
    m_remark->setObjectName(u"remark"_s);
    m_remark->setPlaceholderText(tr("Remark, for the clinic alone"));
    m_remark->setAccessibleName(m_remark->placeholderText());
    m_remark->installEventFilter(this);
    // Negative, so that it is never a drag's on the map.
    connect(m_remark, &QLineEdit::textEdited, this,
            [this](const QString &text) { m_sheet.setRemark(m_hand.inHand(), text, -m_writing); });
    connect(m_remark, &QLineEdit::returnPressed, this, &PointCard::finished);
    return m_remark;
}

bool PointCard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn)
        ++m_writing;
    return QWidget::eventFilter(watched, event);
}

QWidget *PointCard::newKinds()
{
    auto *kinds = new QWidget(this);
    kinds->setAccessibleName(tr("What was found"));
    auto *line = new QHBoxLayout(kinds);
    line->setContentsMargins({});
    line->setSpacing(1);
    for (const FindingKind kind : findingKinds()) {
        auto *button = new KindButton(kind, kinds);
        button->setObjectName(idOf(kind));
        connect(button, &KindButton::clicked, this, [this, kind] {
            m_hand.chooseKind(kind);
            renew(); // the kind that is there already stays checked
        });
        m_kinds.append(button);
        line->addWidget(button);
    }
    return kinds;
}

QWidget *PointCard::newSigns()
{
    auto *signs = new QWidget(this);
    m_tautBand = new SignBox(tr("&Taut band"), signs);
    m_nodule = new SignBox(tr("&Nodule"), signs);
    m_refers = new SignBox(tr("&Refers"), signs);
    m_familiar = new SignBox(tr("&Familiar pain"), signs);
    m_twitch = new SignBox(tr("T&witch"), signs);
    auto *grid = new QGridLayout(signs);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::tight);
    int place = 0;
    for (SignBox *box : {m_tautBand, m_nodule, m_refers, m_familiar, m_twitch}) {
        grid->addWidget(box, place / 3, place % 3);
        ++place;
        connect(box, &SignBox::signChosen, this, &PointCard::signsChanged);
    }
    grid->setColumnStretch(3, 1);
    return signs;
}

QWidget *PointCard::newLayers()
{
    m_layers = new QWidget(this);
    m_trail = new LayerTrail(m_layers);
    m_up = newIconButton(u"arrow-up"_s, tr("The layer above"), m_layers);
    m_down = newIconButton(u"arrow-down"_s, tr("The layer below"), m_layers);
    for (QToolButton *button : {m_up, m_down})
        button->setFocusPolicy(Qt::NoFocus);
    auto *line = new QHBoxLayout(m_layers);
    line->setContentsMargins({});
    line->setSpacing(space::near);
    line->addWidget(newLabel(tr("Layer"), TextRole::Caption, m_layers));
    line->addWidget(m_trail, 1);
    line->addWidget(m_up);
    line->addWidget(m_down);
    connect(m_up, &QToolButton::clicked, this, [this] { m_hand.stepLayer(-1); });
    connect(m_down, &QToolButton::clicked, this, [this] { m_hand.stepLayer(1); });
    connect(m_trail, &LayerTrail::stepped, this, [this](int by) { m_hand.stepLayer(by); });
    return m_layers;
}

void PointCard::renew()
{
    const SheetPoint *point = m_hand.point();
    if (!point)
        return;
    const Finding &finding = point->finding;
    for (KindButton *button : std::as_const(m_kinds)) {
        button->setChecked(finding.kind == button->kind());
        button->setScore(finding.before);
    }
    m_tautBand->setSign(finding.criteria.tautBand);
    m_nodule->setSign(finding.criteria.nodule);
    m_refers->setSign(finding.criteria.refers);
    m_familiar->setSign(finding.criteria.recognised);
    m_twitch->setSign(finding.criteria.twitch);

    const auto suggested = suggestedKind(finding.criteria);
    const bool differs = suggested && *suggested != finding.kind;
    m_suggestion->setVisible(differs);
    if (differs)
        m_suggestion->setText(tr("These signs suggest: %1 (%2)").arg(nameOf(*suggested), QString(keyOf(*suggested))));

    m_identity->renew();
    if (m_remark->text() != finding.remark)
        m_remark->setText(finding.remark);

    QStringList layers;
    for (const Spot::Candidate &candidate : m_hand.layers())
        layers.append(candidate.name);
    m_layers->setVisible(layers.size() > 1);
    m_trail->setLayers(layers, m_hand.layer());
    m_up->setEnabled(m_hand.layer() > 0);
    m_down->setEnabled(m_hand.layer() + 1 < layers.size());
}

void PointCard::signsChanged()
{
    m_sheet.setCriteria(m_hand.inHand(),
                        {.tautBand = m_tautBand->sign(),
                         .nodule = m_nodule->sign(),
                         .refers = m_refers->sign(),
                         .recognised = m_familiar->sign(),
                         .twitch = m_twitch->sign()});
}

void PointCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), token(Token::Surface, this));
    painter.fillRect(QRect(0, height() - 1, width(), 1), token(Token::Line, this));
    const int edge = layoutDirection() == Qt::RightToLeft ? width() - 3 : 0;
    painter.fillRect(QRect(edge, 0, 3, height() - 1), token(Token::Accent, this));
}

} // namespace untie
