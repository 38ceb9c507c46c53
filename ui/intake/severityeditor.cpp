#include "ui/intake/severityeditor.h"

#include "app/intake/cautions.h"
#include "app/intake/intakewords.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace untie {

using namespace Qt::StringLiterals;

SeverityEditor::SeverityEditor(const Severities &own, QWidget *parent)
    : QWidget(parent)
    , m_own(own)
{
    auto *rows = new QGridLayout(this);
    rows->setContentsMargins({});
    rows->setHorizontalSpacing(space::normal);
    rows->setVerticalSpacing(space::small);
    rows->setColumnStretch(0, 1);
    QLabel *why = newLabel(tr("Law or policy here may be stricter than the table. Nothing can be made milder; what held before stays in the versions of the form."), TextRole::Secondary, this);
    why->setWordWrap(true);
    rows->addWidget(why, 0, 0, 1, 2);
    for (const CautionRule &rule : cautionTable().rules) {
        if (rule.severity == Severity::DoNotTreat)
            continue;
        const QString title = knowledgeWords(rule.title);
        QLabel *name = newLabel(title, TextRole::Body, this);
        name->setWordWrap(true);
        QWidget *choice = makeChoice(rule, title);
        name->setBuddy(choice);
        const int row = rows->rowCount();
        rows->addWidget(name, row, 0);
        rows->addWidget(choice, row, 1);
    }
}

QWidget *SeverityEditor::makeChoice(const CautionRule &rule, const QString &title)
{
    auto *choice = new QComboBox(this);
    choice->setObjectName(u"severity-"_s + rule.id);
    choice->setAccessibleName(tr("What is asked for: %1").arg(title));
    choice->installEventFilter(this);
    for (const Severity severity : allSeverities) {
        if (severity > rule.severity)
            break;
        //: %1 is what a caution asks for, such as "Adapt the treatment"
        choice->addItem(severity == rule.severity ? tr("%1 (as in the table)").arg(severityWords(severity)) : severityWords(severity));
    }
    choice->setCurrentIndex(int(m_own.value(rule.id, rule.severity)));
    connect(choice, &QComboBox::activated, this, [this, id = rule.id, usual = rule.severity](int index) {
        if (const auto chosen = allSeverities.at(size_t(index)); chosen == usual)
            m_own.remove(id);
        else
            m_own.insert(id, chosen);
        emit edited();
    });
    return choice;
}

QString SeverityEditor::summary() const
{
    return m_own.isEmpty() ? tr("As in the table") : tr("%Ln rule(s) stricter than the table", nullptr, int(m_own.size()));
}

bool SeverityEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Wheel)
        return QWidget::eventFilter(watched, event);
    event->ignore();
    return true;
}

} // namespace untie
