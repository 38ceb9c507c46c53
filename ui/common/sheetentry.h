#pragma once

#include "app/common/secret.h"

#include <QList>
#include <QWidget>

#include <optional>

class QLineEdit;

namespace untie {

class Field;

/// The four lines of a recovery sheet, as somebody types them from paper: capitals and groups come by themselves, a line
/// that is full goes on to the next, and each is checked as soon as it is full. All four may be pasted at once.
class SheetEntry final : public QWidget
{
    Q_OBJECT

public:
    explicit SheetEntry(QWidget *parent = nullptr);
    ~SheetEntry() override;

    bool isEmpty() const;
    /// The secret, or nothing: then the sentence stands at the line that is wrong, and the cursor in it.
    std::optional<Secret> read();
    /// Says that these are right lines of another sheet than is meant.
    void complain(const QString &sentence);
    void forget();

private:
    void tidy(int line);
    void judge(int line);
    void goTo(int line, int letter = -1);

    QList<QLineEdit *> m_lines;
    QList<Field *> m_fields;
};

} // namespace untie
