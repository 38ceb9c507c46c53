#include "ui/intake/versionpane.h"

#include "app/intake/intakewords.h"
#include "ui/common/hline.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/intake/daywords.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

VersionPane::VersionPane(QWidget *parent)
    : QWidget(parent)
    , m_compare(new QWidget(this))
    , m_older(new QComboBox(m_compare))
    , m_newer(new QComboBox(m_compare))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::pane);
    auto *row = new QGridLayout(m_compare);
    row->setContentsMargins({});
    row->setHorizontalSpacing(space::pane);
    m_older->setObjectName(u"olderVersion"_s);
    m_newer->setObjectName(u"newerVersion"_s);
    QLabel *from = newLabel(tr("Compare"), TextRole::Caption, m_compare);
    QLabel *with = newLabel(tr("with"), TextRole::Caption, m_compare);
    from->setBuddy(m_older);
    with->setBuddy(m_newer);
    for (int third = 0; third < 3; ++third) // as in the table below: each stands above its answers
        row->setColumnStretch(third, 1);
    for (QComboBox *choice : {m_older, m_newer})
        choice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    row->addWidget(new QWidget(m_compare), 0, 0);
    row->addWidget(from, 0, 1);
    row->addWidget(with, 0, 2);
    row->addWidget(m_older, 1, 1);
    row->addWidget(m_newer, 1, 2);
    column->addWidget(m_compare);
    connect(m_older, &QComboBox::currentIndexChanged, this, &VersionPane::compare);
    connect(m_newer, &QComboBox::currentIndexChanged, this, &VersionPane::compare);
}

QString VersionPane::nameOf(const Intake &version) const
{
    const QString when = dayWords(version.at);
    const QString who = m_record.people.value(version.by);
    if (version.unchanged)
        return tr("%1 · no change · %2", "day, therapist").arg(when, who);
    return version.source == IntakeSource::Client ? tr("%1 · filled in by the client · %2", "day, therapist who took it over").arg(when, who)
                                                  : tr("%1 · %2", "day, therapist").arg(when, who);
}

void VersionPane::show(const IntakeRecord &record)
{
    m_record = record;
    delete m_list;
    m_list = new QWidget(this);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_list);
    auto *rows = new QVBoxLayout(m_list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    const QSignalBlocker quietly(m_older);
    const QSignalBlocker too(m_newer);
    m_older->clear();
    m_newer->clear();
    for (const Intake &version : record.versions) {
        QLabel *line = newLabel(nameOf(version), TextRole::Body, m_list);
        line->setObjectName(u"intakeVersion"_s);
        line->setContentsMargins(0, space::small, 0, space::small);
        rows->addWidget(line);
        rows->addWidget(new HLine(m_list));
        const bool isAlone = std::ranges::count(record.versions, dayWords(version.at), [](const Intake &other) { return dayWords(other.at); }) == 1;
        const QString name = isAlone ? dayWords(version.at) : momentWords(version.at); // who did it stands in the list above
        m_older->addItem(name);
        m_newer->addItem(name);
    }
    if (record.versions.isEmpty())
        rows->addWidget(newLabel(tr("No version yet."), TextRole::Secondary, m_list));
    m_compare->setVisible(record.versions.size() > 1);
    m_list->show();
    if (record.versions.size() > 1) {
        m_newer->setCurrentIndex(0);
        m_older->setCurrentIndex(1);
    }
    compare();
}

void VersionPane::compare()
{
    delete m_table;
    m_table = nullptr;
    if (m_record.versions.size() < 2 || m_older->currentIndex() < 0 || m_newer->currentIndex() < 0)
        return;
    const Intake &older = m_record.versions.at(m_older->currentIndex());
    const Intake &newer = m_record.versions.at(m_newer->currentIndex());
    const auto differences = differencesOf(m_record.forms.value(newer.form), older.answers, newer.answers);
    m_table = new QWidget(this);
    m_table->setObjectName(u"differences"_s);
    auto *grid = new QGridLayout(m_table);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::pane);
    grid->setVerticalSpacing(space::small);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    int row = 0;
    for (const IntakeDifference &difference : differences) {
        const auto cell = [this](const QString &text, TextRole role, Token colour) {
            QLabel *label = newLabel(text.isEmpty() ? tr("not answered") : text, role, m_table);
            setTextRole(label, role, text.isEmpty() ? Token::Text3 : colour);
            label->setWordWrap(true);
            label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
            label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // three alike, whatever they hold
            return label;
        };
        grid->addWidget(cell(difference.title, TextRole::Name, Token::Text), row, 0);
        grid->addWidget(cell(difference.before, TextRole::Body, Token::Text2), row, 1);
        grid->addWidget(cell(difference.after, TextRole::Body, Token::Text), row, 2);
        grid->addWidget(new HLine(m_table), row + 1, 0, 1, 3);
        row += 2;
    }
    if (differences.isEmpty())
        grid->addWidget(newLabel(tr("The two say the same."), TextRole::Secondary, m_table), 0, 0, 1, 3);
    layout()->addWidget(m_table);
    m_table->show();
}

} // namespace untie
