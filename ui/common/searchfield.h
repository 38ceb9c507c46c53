#pragma once

#include <QLineEdit>

class QKeySequence;
class QShortcut;

namespace untie {

/// A line to search with: icon, clear, and the key that reaches it while it is empty. Escape clears it.
class SearchField final : public QLineEdit
{
    Q_OBJECT

public:
    /// `name` is placeholder and accessible name: "Name or phone".
    explicit SearchField(const QString &name, QWidget *parent = nullptr);

    /// The key focuses the field and stands in it as a cap.
    void setKey(const QKeySequence &key);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool showsCap() const;
    void makeRoom();

    QString m_cap;
    QShortcut *m_key = nullptr;
};

} // namespace untie
