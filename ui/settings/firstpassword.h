#pragma once

#include "app/common/secret.h"

#include <QStringList>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace untie {

class Field;

/// A password for somebody else, to begin with: five random words, or what one types. It wipes what it held when it goes.
class FirstPassword final : public QWidget
{
    Q_OBJECT

public:
    explicit FirstPassword(QWidget *parent = nullptr);
    ~FirstPassword() override;

    /// Names that nobody should use in it.
    void setKnown(const QStringList &names);
    /// Whether it is a good one; else says what is missing.
    bool check();
    Secret password() const;

private:
    void draw();
    void offer(bool words);

    QStringList m_known;
    Secret m_drawn;
    bool m_types = false; ///< what stands in the line counts, not the words
    QWidget *m_words;
    QLabel *m_shown;
    QLineEdit *m_line;
    Field *m_typed;
    QPushButton *m_kind;
};

} // namespace untie
