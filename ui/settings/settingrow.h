#pragma once

#include "ui/common/tokens.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace untie {

/// Width of what is read and set on a section, beside its margins.
inline constexpr int settingsWidth = 760;

/// A thing that can be set: what it is, what that means, and at the end the control.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(const QString &name, const QString &meaning = {}, QWidget *parent = nullptr);

    void setMeaning(const QString &meaning, Token colour = Token::Text2);
    QString meaning() const;
    /// Before the words.
    void setLeading(QWidget *picture);
    /// Gets the row's name and meaning for a screen reader, where it has none of its own.
    void addControl(QWidget *control);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_name;
    QLabel *m_meaning;
    QHBoxLayout *m_controls;
};

} // namespace untie
