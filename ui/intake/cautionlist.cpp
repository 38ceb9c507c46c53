#include "ui/intake/cautionlist.h"

#include "app/intake/intakewords.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/icons.h"
#include "ui/common/leadingmargins.h"
#include "ui/common/tokens.h"
#include "ui/common/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int gravityEdge = 3;
constexpr int gravityIcon = 16;

/// A row with its edge in the colour of how grave it is.
class CautionRow final : public QWidget
{
public:
    /// `small` are lines below, such as the reason.
    CautionRow(bool grave, const QString &head, const QString &body, const QStringList &small, QWidget *parent)
        : QWidget(parent)
        , m_grave(grave)
        , m_head(new QHBoxLayout)
    {
        setAccessibleName(head);
        setAccessibleDescription(body);
        auto *column = new QVBoxLayout(this);
        setLeadingMargins(*column, space::pane + gravityIcon + space::near, space::near, space::pane, space::near);
        column->setSpacing(space::hair);
        const auto make = [&](const QString &text, TextRole role, Token colour) {
            QLabel *label = newLabel(text, role, this);
            setTextRole(label, role, colour);
            label->setWordWrap(true);
            return label;
        };
        m_head->setContentsMargins({});
        m_head->setSpacing(space::hair);
        m_head->addWidget(make(head, TextRole::Strong, grave ? Token::Danger : Token::Warn), 1);
        column->addLayout(m_head);
        column->addWidget(make(body, TextRole::Body, Token::Text));
        for (const QString &line : small) {
            if (!line.isEmpty())
                column->addWidget(make(line, TextRole::Small, Token::Text2));
        }
    }

    /// Something that can be done about it; stands at the end of its head.
    void addAct(QPushButton *act) { m_head->addWidget(act, 0, Qt::AlignTop); }

    /// A text to be taken along, shown when somebody asks for it.
    void offerNote(const QString &button, const QString &text)
    {
        QPushButton *open = newButton(button, ButtonRole::Quiet, u"file-text"_s, this);
        open->setObjectName(u"referralNote"_s);
        QPlainTextEdit *note = newNoteEdit(4, 12, this);
        note->setObjectName(u"referralText"_s);
        note->setAccessibleName(button);
        note->setReadOnly(true);
        note->setPlainText(text);
        note->hide();
        addAct(open);
        layout()->addWidget(note);
        connect(open, &QPushButton::clicked, note, [note] { note->setVisible(!note->isVisible()); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = token(m_grave ? Token::Danger : Token::Warn, this);
        painter.fillRect(rect().adjusted(0, 0, 0, -space::hair), token(m_grave ? Token::DangerSoft : Token::WarnSoft, this));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, gravityEdge, height() - space::hair)), ink);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(space::pane - gravityEdge, space::near + (height::button - gravityIcon) / 2, gravityIcon, gravityIcon));
        paintIcon(painter, QRectF(place), m_grave ? u"circle-alert"_s : u"triangle-alert"_s, ink);
    }

private:
    bool m_grave;
    QHBoxLayout *m_head;
};

} // namespace

CautionList::CautionList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"cautions"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

QWidget *CautionList::makeRow(const Caution &caution, const QString &reason)
{
    const QString title = knowledgeWords(caution.rule->title);
    const QString head = tr("%1: %2", "what to do, because of what").arg(severityWords(caution.severity), title);
    QStringList small{reason};
    if (caution.clearance && !caution.clearance->words.isEmpty())
        small += tr("“%1”", "in the doctor’s words").arg(caution.clearance->words);
    auto *row = new CautionRow(caution.severity == Severity::DoNotTreat, head, consequenceWords(caution), small, m_rows);
    QPushButton *clear = newButton(caution.clearance ? tr("New clearance") : tr("Doctor’s clearance"), ButtonRole::Quiet, {}, row);
    clear->setObjectName(u"clear-"_s + caution.rule->id);
    clear->setAccessibleName(tr("A doctor’s clearance: %1").arg(title));
    connect(clear, &QPushButton::clicked, this, [this, rule = caution.rule->id] { emit clearanceWanted(rule); });
    if (caution.clearance) {
        QPushButton *revoke = newButton(tr("Take it back"), ButtonRole::Quiet, {}, row);
        revoke->setObjectName(u"revoke-"_s + caution.rule->id);
        revoke->setAccessibleName(tr("Take the clearance back: %1").arg(title));
        connect(revoke, &QPushButton::clicked, this, [this, id = caution.clearance->id] { emit revokeWanted(id); });
        row->addAct(revoke);
    }
    row->addAct(clear);
    return row;
}

void CautionList::show(const ClientCautions &known)
{
    if (m_rows) {
        m_rows->hide();
        m_rows->deleteLater(); // it may be its own button that calls
    }
    m_rows = new QWidget(this);
    layout()->addWidget(m_rows);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(space::tight);
    for (const RedFlagRule *flag : known.redFlags) {
        auto *row = new CautionRow(flag->level <= RedFlagRule::Level::SameDay, levelWords(flag->level), knowledgeWords(flag->title), {}, m_rows);
        row->offerNote(tr("Referral note"), referralNote(*flag, displayName(known.client), known.client.born, known.intake->answers, QDate::currentDate()));
        column->addWidget(row);
    }
    for (const Caution &caution : known.cautions)
        column->addWidget(makeRow(caution, reasonWords(caution, known.form, known.intake->answers)));
    if (known.cautions.isEmpty() && known.redFlags.isEmpty()) {
        QLabel *none = newLabel(known.intake ? tr("Nothing in the intake speaks against treatment.") : tr("No intake yet, so nothing is known."), TextRole::Secondary, m_rows);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    m_rows->show();
}

} // namespace untie
