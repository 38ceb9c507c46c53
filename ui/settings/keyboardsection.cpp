#include "ui/settings/keyboardsection.h"

#include "ui/common/button.h"
#include "ui/common/keycap.h"
#include "ui/common/keys.h"
#include "ui/common/pageheader.h"
#include "ui/common/text.h"
#include "ui/settings/keychoice.h"
#include "ui/settings/sectionscroll.h"
#include "ui/settings/settingrow.h"

#include <QLabel>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

KeyboardSection::KeyboardSection(const SettingsContext &, QWidget *parent)
    : SectionPage(parent)
    , m_resetAll(newButton(tr("All as Untie comes"), ButtonRole::Normal, u"rotate-ccw"_s))
{
    setObjectName(u"keyboardSection"_s);
    m_resetAll->setObjectName(u"resetKeys"_s);
    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    auto *head = new PaneHeader(tr("Keyboard"), this);
    head->addTool(m_resetAll);
    section->addWidget(head);
    QVBoxLayout *column = newSectionColumn(*section, this);
    QLabel *help = newLabel(tr("Press a key’s button, then the new key. Backspace leaves it without one, Esc as it is. It counts for this computer, whoever signs in."), TextRole::Secondary, this);
    help->setWordWrap(true);
    column->addWidget(help);
    for (const Where where : places()) {
        column->addSpacing(space::header);
        column->addWidget(newLabel(nameOf(where), TextRole::SectionHead, this));
        for (const ActRow &row : actTable()) {
            if (row.where == where)
                addRow(row.act, column);
        }
    }
    column->addStretch(1);
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        Keys::ours().resetAll();
        emit said(tr("All keys are as Untie comes."));
    });
    connect(&Keys::ours(), &Keys::changed, this, &KeyboardSection::renew);
    renew();
}

void KeyboardSection::addRow(Act act, QLayout *column)
{
    auto *row = new SettingRow(nameOf(act), {}, this);
    row->setObjectName(u"act-"_s + QLatin1StringView(rowOf(act).id));
    auto *key = new KeyChoice(nameOf(act), row);
    QPushButton *reset = newButton(tr("Reset"), ButtonRole::Quiet, {}, row);
    reset->setAccessibleName(tr("%1: the key as Untie comes", "an action").arg(nameOf(act)));
    row->addControl(reset);
    row->addControl(key);
    column->addWidget(row);
    m_rows.insert(act, {row, key, reset});
    connect(key, &KeyChoice::chosen, this, [this, act](const QKeySequence &chosen) { choose(act, chosen); });
    connect(key, &KeyChoice::refused, row, [row](const QString &sentence) { row->setMeaning(sentence, Token::Warn); });
    connect(reset, &QPushButton::clicked, this, [this, act] { choose(act, QKeySequence(QString::fromLatin1(rowOf(act).key), QKeySequence::PortableText)); });
}

void KeyboardSection::choose(Act act, const QKeySequence &key)
{
    QString taken;
    if (const QList<Act> acts = Keys::ours().takenBy(key, act); !acts.isEmpty())
        taken = tr("%1 is “%2” already (%3). Give that another key first.", "a key, an action, where it holds").arg(keyText(key), nameOf(acts.constFirst()), nameOf(rowOf(acts.constFirst()).where));
    else if (const auto fixed = fixedMeaning(key, rowOf(act).where))
        taken = tr("%1 is “%2” and stays so.", "a key, what it does").arg(keyText(key), *fixed);
    if (taken.isEmpty())
        Keys::ours().choose(act, key);
    else
        m_rows[act].row->setMeaning(taken, Token::Warn);
}

void KeyboardSection::renew()
{
    bool anyChosen = false;
    for (auto row = m_rows.cbegin(); row != m_rows.cend(); ++row) {
        const bool chosen = Keys::ours().isChosen(row.key());
        anyChosen |= chosen;
        row->key->setKey(Keys::ours().of(row.key()));
        row->reset->setVisible(chosen);
        row->row->setMeaning({});
    }
    m_resetAll->setEnabled(anyChosen);
}

void KeyboardSection::open()
{
    renew();
}

} // namespace untie
