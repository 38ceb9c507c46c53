#pragma once

#include <QWidget>

class QPushButton;

namespace untie {

class ElidedLabel;

/// A part of a form that is folded away until it is wanted: a head that opens it, and while it is folded one line of what
/// stands inside.
class Fold final : public QWidget
{
    Q_OBJECT

public:
    Fold(const QString &title, QWidget *content, QWidget *parent = nullptr);

    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    /// What stands inside, for those who do not open it.
    void setSummary(const QString &summary);

private:
    void showState();

    QPushButton *m_head;
    ElidedLabel *m_summary;
    QWidget *m_content;
    bool m_isOpen = false;
};

} // namespace untie
