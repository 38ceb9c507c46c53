#include "ui/shell/aboutsheet.h"

#include "app/common/versions.h"
#include "ui/common/button.h"
#include "ui/common/focusring.h"
#include "ui/common/hline.h"
#include "ui/common/iconview.h"
#include "ui/common/plainscroll.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSysInfo>
#include <QToolButton>

#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize cardSize(600, 620);
constexpr int signSize = 44;

/// Something that Untie is made of: whose it is and under which licence. Names, in no language.
struct Part
{
    const char *name;
    const char *holder;
    const char *licence;
};

constexpr std::array parts{
    Part{"Qt", "The Qt Company Ltd. and others", "GNU LGPL 3"},
    Part{"SQLite", "D. Richard Hipp and others", "public domain"},
    Part{"SQLite3 Multiple Ciphers", "Ulrich Telle", "MIT"},
    Part{"libsodium", "Frank Denis", "ISC"},
    Part{"libical", "Eric Busboom, Allen Winter and others", "GNU LGPL 2.1 / MPL 2.0"},
    Part{"qpdf", "Jay Berkenbilt", "Apache 2.0"},
    Part{"libphonenumber", "The libphonenumber Authors", "Apache 2.0"},
    Part{"Protocol Buffers", "Google Inc.", "BSD 3-Clause"},
    Part{"ICU", "Unicode, Inc.", "Unicode"},
    Part{"Hunspell", "László Németh and others", "GNU LGPL 2.1 / MPL 1.1"},
    Part{"expected", "Sy Brand", "CC0 1.0"},
    Part{"Inter", "The Inter Project Authors", "SIL OFL 1.1"},
    Part{"B612 Mono", "Airbus, Laurent Spaggiari, Thomas Paillot", "SIL OFL 1.1"},
    Part{"Lucide", "Lucide Contributors, Cole Bemis", "ISC"},
    Part{"EFF large word list", "Electronic Frontier Foundation, 2016", "CC BY 3.0"},
    Part{"Diceware word list, German", "Uli Fouquet, 2021", "CC BY 3.0"},
};

} // namespace

AboutSheet::AboutSheet(QWidget *over)
    : Overlay(over)
    , m_copy(newButton(tr("Copy the versions"), ButtonRole::Normal, u"copy"_s))
{
    setObjectName(u"aboutSheet"_s);
    auto *card = new OverlayCard(this);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(space::wide, space::header, space::pane, space::pane);
    head->setSpacing(space::pane);
    head->addWidget(new IconView(u"untie"_s, signSize, Token::Accent));
    auto *names = new QVBoxLayout;
    names->setSpacing(space::hair);
    names->addWidget(newLabel(u"Untie "_s + QCoreApplication::applicationVersion(), TextRole::Title));
    QLabel *with = newLabel(librariesInUse(), TextRole::Small);
    with->setObjectName(u"madeWith"_s);
    with->setWordWrap(true);
    names->addWidget(with);
    head->addLayout(names, 1);
    QToolButton *leave = newIconButton(u"x"_s, tr("Close"), this);
    head->addWidget(leave, 0, Qt::AlignTop);
    column->addLayout(head);
    column->addWidget(new HLine);

    auto *content = new QWidget;
    setSurface(content, Token::Surface);
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(space::wide, space::header, space::wide, space::header);
    lines->setSpacing(space::near);
    QLabel *free = newLabel(tr("Free software under the GNU General Public License, version 3 or later: you may use, study, share and change it. It comes without any warranty."), TextRole::Body);
    free->setWordWrap(true);
    lines->addWidget(free);
    QLabel *atlas = newLabel(tr("What stands in the muscle atlas is reference, not diagnosis."), TextRole::Secondary);
    atlas->setWordWrap(true);
    lines->addWidget(atlas);
    lines->addSpacing(space::near);
    lines->addWidget(newLabel(tr("Made with"), TextRole::SectionHead));
    const auto named = [](const char *text, TextRole role) {
        QLabel *label = newLabel(QString::fromUtf8(text), role);
        label->setObjectName(u"madeWith"_s);
        return label;
    };
    for (const Part &part : parts) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::normal);
        row->addWidget(named(part.name, TextRole::Name));
        row->addWidget(named(part.holder, TextRole::Small), 1);
        row->addWidget(named(part.licence, TextRole::Small));
        lines->addLayout(row);
    }
    lines->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setAccessibleName(tr("Made with"));
    new FocusRing(scroll);
    fillScroll(*scroll, content);
    column->addWidget(scroll, 1);
    column->addWidget(new HLine);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(space::wide, space::normal, space::pane, space::normal);
    foot->addStretch(1);
    foot->addWidget(m_copy);
    column->addLayout(foot);
    setCard(card);
    connect(leave, &QToolButton::clicked, this, &Overlay::close);
    connect(m_copy, &QPushButton::clicked, this, [] { QGuiApplication::clipboard()->setText(versions()); });
}

void AboutSheet::open()
{
    openWith(m_copy);
}

QString AboutSheet::versions()
{
    return u"Untie %1\n%2\n%3, %4, %5"_s.arg(QCoreApplication::applicationVersion(), librariesInUse(), QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture(), QGuiApplication::platformName());
}

QRect AboutSheet::cardIn(QSize window) const
{
    const QSize size = cardSize.boundedTo(window - QSize(2 * space::wide, 2 * space::wide));
    return {QPoint((window.width() - size.width()) / 2, (window.height() - size.height()) / 2), size};
}

} // namespace untie
