#pragma once

#include <QComboBox>

namespace untie {

/// The list of the parts of the body that the map can show. Where its bar is too narrow for the chosen name it is a
/// symbol, never half a word.
class PartsBox final : public QComboBox
{
    Q_OBJECT

public:
    explicit PartsBox(QWidget *parent = nullptr);

    int wholeWidth() const; ///< with the chosen name
    int shortWidth() const;
    void setShort(bool isShort);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int besideContent() const;

    bool m_short = false;
};

} // namespace untie
