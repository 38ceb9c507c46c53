#include "ui/visits/conflictview.h"

#include "app/common/text.h"
#include "app/visits/visitconflict.h"
#include "ui/common/button.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize usualSize(760, 520);

QLabel *newVersion(const QString &text, TextRole role, QWidget *parent)
{
    QLabel *label = newLabel(text, role, parent);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

} // namespace

ConflictView::ConflictView(const Visit &mine, const Visit &theirs, const QString &who, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"conflictView"_s);
    setWindowTitle(tr("Two versions of this note"));
    setSurface(this, Token::Surface);
    resize(usualSize);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::header, space::header, space::header, space::pane);
    column->setSpacing(space::normal);
    column->addWidget(newVersion(who.isEmpty() ? tr("This note was stored elsewhere while you were writing. Both versions are kept until you decide.")
                                             : tr("%1 stored this note while you were writing. Both versions are kept until you decide.").arg(who),
                               TextRole::Body, this));
    auto *scroll = new QScrollArea(this);
    fillScroll(*scroll, makeTexts(mine, theirs));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    auto *acts = new QHBoxLayout;
    acts->setSpacing(space::near);
    const auto add = [&](const QString &name, ButtonRole role, const char *object, void (ConflictView::*wanted)()) {
        QPushButton *button = newButton(name, role, {}, this);
        button->setObjectName(QLatin1StringView(object));
        acts->addWidget(button);
        connect(button, &QPushButton::clicked, this, [this, wanted] {
            accept();
            emit(this->*wanted)();
        });
        return button;
    };
    acts->addStretch(1);
    add(tr("Take theirs"), ButtonRole::Quiet, "takeTheirs", &ConflictView::theirsWanted);
    add(tr("Store mine over it"), ButtonRole::Normal, "takeMine", &ConflictView::mineWanted);
    add(tr("Keep both texts"), ButtonRole::Primary, "keepBoth", &ConflictView::bothWanted)->setDefault(true);
    column->addLayout(acts);
}

QWidget *ConflictView::makeTexts(const Visit &mine, const Visit &theirs)
{
    auto *inside = new QWidget;
    setSurface(inside, Token::Surface);
    inside->setMinimumWidth(1);
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins({});
    grid->setHorizontalSpacing(space::header);
    grid->setVerticalSpacing(space::small);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(newVersion(tr("Stored"), TextRole::Heading, inside), 0, 0);
    grid->addWidget(newVersion(tr("Yours"), TextRole::Heading, inside), 0, 1);
    int row = 1;
    const auto add = [&](const QString &head, const QString &stored, const QString &yours) {
        grid->addWidget(newVersion(head, TextRole::SectionHead, inside), row++, 0, 1, 2);
        const QString nothing = tr("nothing");
        grid->addWidget(newVersion(stored.isEmpty() ? nothing : stored, stored.isEmpty() ? TextRole::Secondary : TextRole::Note, inside), row, 0);
        grid->addWidget(newVersion(yours.isEmpty() ? nothing : yours, yours.isEmpty() ? TextRole::Secondary : TextRole::Note, inside), row++, 1);
    };
    for (const TextConflict &conflict : textConflicts(mine, theirs))
        add(conflict.part ? nameOf(*conflict.part) : tr("Home care"), conflict.theirs, conflict.mine);
    if (differBesidesTexts(mine, theirs)) {
        const auto counts = [](const Visit &visit) {
            return commaList({tr("%Ln mark(s)", nullptr, static_cast<int>(visit.findings.size())), tr("%Ln treatment(s)", nullptr, static_cast<int>(visit.treatments.size())),
                              tr("%Ln measure(s)", nullptr, static_cast<int>(visit.measures.size()))});
        };
        add(tr("Marks, treatments, measures"), counts(theirs), counts(mine));
    }
    grid->setRowStretch(row, 1);
    return inside;
}

} // namespace untie
