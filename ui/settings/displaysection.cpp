#include "ui/settings/displaysection.h"

#include "app/common/language.h"
#include "app/common/translator.h"
#include "ui/common/pageheader.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/settings/sectionscroll.h"
#include "ui/settings/settingrow.h"

#include <QComboBox>
#include <QLocale>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array themes{ThemeChoice::Desktop, ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::Contrast};
constexpr std::array scales{0.9, 1.0, 1.1, 1.25, 1.5, 2.0};
constexpr QSizeF leastRoom(900, 600); ///< that the window needs

} // namespace

DisplaySection::DisplaySection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_looks(context.looks)
{
    setObjectName(u"displaySection"_s);
    auto *section = new QVBoxLayout(this);
    section->setContentsMargins({});
    section->setSpacing(0);
    section->addWidget(new PaneHeader(tr("Display and language"), this));
    QVBoxLayout *column = newSectionColumn(*section, this);
    for (QWidget *row : {makeTheme(), makeSize(), makeLanguage()})
        column->addWidget(row);
    column->addStretch(1);
}

QWidget *DisplaySection::makeTheme()
{
    auto *row = new SettingRow(tr("Colours"), tr("As the desktop has it, or always the same. High contrast is for eyes that need it: white and yellow on black."), this);
    auto *choice = new SegmentedControl(tr("Colours"), row);
    choice->setObjectName(u"themeChoice"_s);
    for (const QString &name : {tr("Desktop"), tr("Light"), tr("Dark"), tr("High contrast")})
        choice->add(name);
    choice->setCurrent(static_cast<int>(std::ranges::find(themes, m_looks.theme) - themes.begin()));
    connect(choice, &SegmentedControl::chosen, this, [this](int index) {
        m_looks.theme = themes[size_t(index)];
        emit looksChosen(m_looks);
    });
    row->addControl(choice);
    return row;
}

QWidget *DisplaySection::makeSize()
{
    auto *row = new SettingRow(tr("Size"), tr("Of letters, buttons and the body alike, beside the scale that the desktop sets. From the next start on."), this);
    auto *choice = new QComboBox(row);
    choice->setObjectName(u"scaleChoice"_s);
    const QSizeF room = QSizeF(screen()->availableSize()) * m_looks.scale; // as it would be at 100 %
    for (const qreal scale : scales) {
        if (scale <= 1 || scale == m_looks.scale || (leastRoom * scale).boundedTo(room) == leastRoom * scale)
            choice->addItem(tr("%1 %", "of the usual size").arg(QLocale().toString(qRound(scale * 100))), scale);
    }
    choice->setCurrentIndex(std::max(0, choice->findData(m_looks.scale)));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_looks.scale = choice->currentData().toReal();
        emit looksChosen(m_looks);
    });
    row->addControl(choice);
    return row;
}

QWidget *DisplaySection::makeLanguage()
{
    auto *row = new SettingRow(tr("Language"), tr("Of the program on this computer. Documents are written in each client’s own."), this);
    auto *choice = new QComboBox(row);
    choice->setObjectName(u"languageChoice"_s);
    choice->addItem(tr("As the system"), QString());
    for (const QString &language : languages())
        choice->addItem(nameOfLanguage(language), language);
    choice->setCurrentIndex(std::max(0, choice->findData(m_looks.language)));
    connect(choice, &QComboBox::activated, this, [this, choice] {
        m_looks.language = choice->currentData().toString();
        emit looksChosen(m_looks);
    });
    row->addControl(choice);
    return row;
}

} // namespace untie
