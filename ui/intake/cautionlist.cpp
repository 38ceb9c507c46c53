#include "ui/intake/cautionlist.h"

#include "app/intake/intakewords.h"
#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/icons.h"
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

constexpr int edge = 3;
constexpr int iconSize = 16;

/// A row with its edge in the colour of how grave it is.
class CautionRow final : public QWidget
{
public:
    CautionRow(bool grave, const QString &head, const QString &body, const QString &reason, QWidget *parent)
        : QWidget(parent)
        , m_grave(grave)
    {
        setAccessibleName(head);
        setAccessibleDescription(body);
        auto *column = new QVBoxLayout(this);
        column->setContentsMargins(space::pane + iconSize + space::near, space::near, space::pane, space::near);
        column->setSpacing(space::hair);
        const auto add = [&](const QString &text, TextRole role, Token colour) {
            if (text.isEmpty())
                return;
            QLabel *label = newLabel(text, role, this);
            setTextRole(label, role, colour);
            label->setWordWrap(true);
            column->addWidget(label);
        };
        add(head, TextRole::Strong, grave ? Token::Danger : Token::Warn);
        add(body, TextRole::Body, Token::Text);
        add(reason, TextRole::Small, Token::Text2);
    }

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
        layout()->addWidget(open);
        layout()->addWidget(note);
        connect(open, &QPushButton::clicked, note, [note] { note->setVisible(!note->isVisible()); });
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const QColor ink = token(m_grave ? Token::Danger : Token::Warn, this);
        painter.fillRect(rect().adjusted(0, 0, 0, -space::hair), token(m_grave ? Token::DangerSoft : Token::WarnSoft, this));
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(0, 0, edge, height() - space::hair)), ink);
        const QRect place = QStyle::visualRect(layoutDirection(), rect(), QRect(space::pane - edge, space::near + 1, iconSize, iconSize));
        paintIcon(painter, QRectF(place), m_grave ? u"circle-alert"_s : u"triangle-alert"_s, ink);
    }

private:
    bool m_grave;
};

} // namespace

CautionList::CautionList(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"cautions"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
}

void CautionList::offerClearance(const Caution &caution, const QString &title, QWidget *row)
{
    if (caution.clearance && !caution.clearance->words.isEmpty()) {
        QLabel *words = newLabel(u"“%1”"_s.arg(caution.clearance->words), TextRole::Small, row);
        words->setWordWrap(true);
        row->layout()->addWidget(words);
    }
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::near);
    QPushButton *clear = newButton(caution.clearance ? tr("New clearance") : tr("Doctor’s clearance"), ButtonRole::Quiet, u"circle-check"_s, row);
    clear->setObjectName(u"clear-"_s + caution.rule->id);
    clear->setAccessibleName(tr("A doctor’s clearance: %1").arg(title));
    connect(clear, &QPushButton::clicked, this, [this, rule = caution.rule->id] { emit clearanceWanted(rule); });
    acts->addWidget(clear);
    if (caution.clearance) {
        QPushButton *revoke = newButton(tr("Take it back"), ButtonRole::Quiet, {}, row);
        revoke->setObjectName(u"revoke-"_s + caution.rule->id);
        revoke->setAccessibleName(tr("Take the clearance back: %1").arg(title));
        connect(revoke, &QPushButton::clicked, this, [this, id = caution.clearance->id] { emit revokeWanted(id); });
        acts->addWidget(revoke);
    }
    acts->addStretch(1);
    static_cast<QVBoxLayout *>(row->layout())->addLayout(acts);
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
    for (const Caution &caution : known.cautions) {
        const bool grave = caution.severity == Severity::DoNotTreat;
        const QString head = tr("%1: %2", "what to do, because of what").arg(severityWords(caution.severity), knowledgeWords(caution.rule->title));
        const QString reason = known.intake ? reasonWords(caution, known.form, known.intake->answers) : QString();
        auto *row = new CautionRow(grave, head, consequenceWords(caution), reason, m_rows);
        offerClearance(caution, knowledgeWords(caution.rule->title), row);
        column->addWidget(row);
    }
    if (known.cautions.isEmpty() && known.redFlags.isEmpty()) {
        QLabel *none = newLabel(known.intake ? tr("Nothing in the intake speaks against treatment.") : tr("No intake yet, so nothing is known."), TextRole::Secondary, m_rows);
        none->setWordWrap(true);
        column->addWidget(none);
    }
    m_rows->show();
}

} // namespace untie
