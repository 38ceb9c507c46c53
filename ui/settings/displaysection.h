#pragma once

#include "ui/settings/sectionpage.h"

class QComboBox;

namespace untie {

class SegmentedControl;

/// How this computer shows Untie: light or dark, contrast, size of the text, language. What is chosen holds at once.
class DisplaySection final : public SectionPage
{
    Q_OBJECT

public:
    explicit DisplaySection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override { }

signals:
    void looksChosen(const untie::Looks &looks);

private:
    QWidget *makeTheme();
    QWidget *makeSize();
    QWidget *makeLanguage();

    Looks m_looks;
};

} // namespace untie
