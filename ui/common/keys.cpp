#include "ui/common/keys.h"

#include "ui/common/button.h"
#include "ui/common/keycap.h"
#include "ui/common/searchfield.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QToolButton>
#include <QWidget>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr auto actProperty = "untieAct";

QKeySequence portable(const char *key)
{
    return QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText);
}

std::optional<Act> actOf(const QObject *object)
{
    const QVariant act = object->property(actProperty);
    return act.isValid() ? std::optional(Act(act.toInt())) : std::nullopt;
}

} // namespace

Keys &Keys::ours()
{
    static Keys keys;
    return keys;
}

QKeySequence Keys::of(Act act) const
{
    return m_chosen.value(act, portable(rowOf(act).key));
}

void Keys::choose(Act act, const QKeySequence &key)
{
    if (key == portable(rowOf(act).key))
        m_chosen.remove(act);
    else
        m_chosen.insert(act, key);
    emit changed();
}

void Keys::reset(Act act)
{
    if (m_chosen.remove(act))
        emit changed();
}

void Keys::resetAll()
{
    m_chosen.clear();
    emit changed();
}

QList<Act> Keys::takenBy(const QKeySequence &key, Act wanted) const
{
    QList<Act> taken;
    for (const ActRow &row : actTable()) {
        const bool same = of(row.act) == key || (*row.also && portable(row.also) == key);
        if (row.act != wanted && !key.isEmpty() && same && overlap(row.where, rowOf(wanted).where))
            taken += row.act;
    }
    return taken;
}

bool Keys::does(const QKeyEvent &event, Act act) const
{
    const QKeySequence key = keyOf(event);
    const char *also = rowOf(act).also;
    return !key.isEmpty() && (key == of(act) || (*also && key == portable(also)));
}

QStringList Keys::choices() const
{
    QStringList choices;
    for (const ActRow &row : actTable()) {
        if (isChosen(row.act))
            choices += QLatin1StringView(row.id) + u'=' + m_chosen.value(row.act).toString(QKeySequence::PortableText);
    }
    return choices;
}

void Keys::setChoices(const QStringList &choices)
{
    m_chosen.clear();
    for (const QString &choice : choices) {
        const auto row = std::ranges::find(actTable(), choice.section(u'=', 0, 0), [](const ActRow &each) { return QString::fromLatin1(each.id); });
        if (row != actTable().end() && choice.contains(u'='))
            m_chosen.insert(row->act, QKeySequence(choice.section(u'=', 1), QKeySequence::PortableText));
    }
    emit changed();
}

QKeySequence keyOf(const QKeyEvent &event)
{
    int key = event.key();
    if (key == 0 || key == Qt::Key_unknown || (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || key == Qt::Key_AltGr)
        return {};
    auto modifiers = event.modifiers() & ~(Qt::KeypadModifier | Qt::GroupSwitchModifier);
    if (key == Qt::Key_Enter)
        key = Qt::Key_Return;
    const bool isSign = key < 0x110000 && QChar::isPrint(uint(key)) && !QChar::isLetterOrNumber(uint(key)) && key != Qt::Key_Space;
    if (isSign && !(modifiers & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)))
        modifiers &= ~Qt::ShiftModifier;
    return QKeySequence(QKeyCombination(modifiers, Qt::Key(key)));
}

void setAct(QPushButton *button, Act act)
{
    button->setProperty(actProperty, int(act));
    const auto follow = [button, act] { setKey(button, Keys::ours().of(act)); };
    QObject::connect(&Keys::ours(), &Keys::changed, button, follow);
    follow();
}

void setAct(QToolButton *button, Act act)
{
    button->setProperty(actProperty, int(act));
    QObject::connect(&Keys::ours(), &Keys::changed, button, [button, act] { button->setShortcut(Keys::ours().of(act)); });
    button->setShortcut(Keys::ours().of(act));
    setTipWithKey(button, button->toolTip(), act);
}

void setAct(SearchField *field, Act act)
{
    field->setProperty(actProperty, int(act));
    const auto follow = [field, act] { field->setKey(Keys::ours().of(act)); };
    QObject::connect(&Keys::ours(), &Keys::changed, field, follow);
    follow();
}

void showAct(QPushButton *button, Act act)
{
    button->setProperty(actProperty, int(act));
    const auto follow = [button, act] { showKey(button, keyText(Keys::ours().of(act))); };
    QObject::connect(&Keys::ours(), &Keys::changed, button, follow);
    follow();
}

QShortcut *newShortcut(Act act, QWidget *owner, Qt::ShortcutContext context)
{
    auto *shortcut = new QShortcut(owner);
    shortcut->setContext(context);
    shortcut->setProperty(actProperty, int(act));
    const auto follow = [shortcut, act] {
        QList<QKeySequence> keys;
        for (const QKeySequence &key : {Keys::ours().of(act), portable(rowOf(act).also)}) {
            if (!key.isEmpty())
                keys += key;
            if (!key.isEmpty() && key[0].key() == Qt::Key_Return) // the number pad has another
                keys += QKeySequence(QKeyCombination(key[0].keyboardModifiers(), Qt::Key_Enter));
        }
        shortcut->setKeys(keys);
    };
    QObject::connect(&Keys::ours(), &Keys::changed, shortcut, follow);
    follow();
    return shortcut;
}

QString withKey(const QString &words, Act act)
{
    const QString key = Keys::ours().of(act).toString(QKeySequence::NativeText);
    return key.isEmpty() ? words : u"%1 (%2)"_s.arg(words, key);
}

void setTipWithKey(QWidget *widget, const QString &words, Act act)
{
    const auto follow = [widget, words, act] { widget->setToolTip(withKey(words, act)); };
    QObject::connect(&Keys::ours(), &Keys::changed, widget, follow);
    follow();
}

ActSet::ActSet(QWidget *page)
    : QObject(page)
{
}

void ActSet::add(Act act, std::function<void()> run, std::function<bool()> possible)
{
    m_entries.append({act, std::move(run), std::move(possible)});
}

void ActSet::add(Act act, QPushButton *button)
{
    showAct(button, act);
    add(act, [button] { button->click(); }, [this, button] { return button->isEnabled() && button->isVisibleTo(qobject_cast<QWidget *>(parent())); });
}

bool ActSet::press(const QKeyEvent &event)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (Keys::ours().does(event, entry.act) && (!entry.possible || entry.possible())) {
            const auto act = entry.run; // which may take this set along
            act();
            return true;
        }
    }
    return false;
}

const ActSet::Entry *ActSet::find(Act act) const
{
    const auto entry = std::ranges::find(m_entries, act, &Entry::act);
    return entry != m_entries.end() && (!entry->possible || entry->possible()) ? &*entry : nullptr;
}

bool ActSet::run(Act act)
{
    const Entry *entry = find(act);
    if (!entry)
        return false;
    const auto run = entry->run;
    run();
    return true;
}

QList<Act> ActSet::possible() const
{
    QList<Act> acts;
    for (const Entry &entry : m_entries) {
        if (!entry.possible || entry.possible())
            acts += entry.act;
    }
    return acts;
}

QList<ActInReach> actsIn(QWidget *widget)
{
    QList<ActInReach> acts;
    const auto put = [&acts](Act act, std::function<void()> run) {
        if (std::ranges::find(acts, act, &ActInReach::act) == acts.end())
            acts.append({act, std::move(run)});
    };
    for (ActSet *set : widget->findChildren<ActSet *>()) {
        if (!qobject_cast<QWidget *>(set->parent())->isVisibleTo(widget))
            continue;
        for (const Act act : set->possible())
            put(act, [set = QPointer(set), act] { set && set->run(act); });
    }
    for (QAbstractButton *button : widget->findChildren<QAbstractButton *>()) {
        if (const auto act = actOf(button); act && button->isEnabled() && button->isVisibleTo(widget))
            put(*act, [button = QPointer(button)] { button ? button->click() : void(); });
    }
    for (QShortcut *shortcut : widget->findChildren<QShortcut *>()) {
        if (const auto act = actOf(shortcut); act && shortcut->isEnabled() && qobject_cast<QWidget *>(shortcut->parent())->isVisibleTo(widget))
            put(*act, [shortcut = QPointer(shortcut)] { shortcut ? emit shortcut->activated() : void(); });
    }
    for (SearchField *field : widget->findChildren<SearchField *>()) {
        if (const auto act = actOf(field); act && field->isVisibleTo(widget))
            put(*act, [field = QPointer(field)] { field ? field->setFocus(Qt::ShortcutFocusReason) : void(); });
    }
    return acts;
}

void runAct(QWidget &window, Act act)
{
    for (const ActInReach &reach : actsIn(&window)) {
        if (reach.act == act)
            return reach.run();
    }
}

} // namespace untie
