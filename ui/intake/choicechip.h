#pragma once

#include "ui/intake/formlook.h"

#include <QPushButton>

namespace untie {

/// Something that applies or does not, as a chip that is pressed.
class ChoiceChip final : public QPushButton
{
    Q_OBJECT

public:
    ChoiceChip(const QString &text, FormLook look, QWidget *parent = nullptr);

    /// "None of these": chosen, it is marked softly.
    void setSoft(bool soft);
    /// A caution speaks against it: amber, struck out, still readable and still to be pressed.
    void setBanned(bool banned);

    QSize sizeHint() const override; ///< in one line
    QSize minimumSizeHint() const override; ///< long words go into several lines
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QFont chosenFont() const;
    int besideWords() const;

    FormLook m_look;
    bool m_soft = false;
    bool m_banned = false;
};

} // namespace untie
