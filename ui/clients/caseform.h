#pragma once

#include "app/visits/clientcase.h"

#include <QWidget>

class QLineEdit;
class QPlainTextEdit;

namespace untie {

class Field;

/// What a client comes for and wants to reach, to be filled in. Ctrl+Enter saves, Esc leaves.
class CaseForm final : public QWidget
{
    Q_OBJECT

public:
    explicit CaseForm(QWidget *parent = nullptr);

    /// Shows this case, a new one where its rev is 0, and takes the keyboard.
    void start(const ClientCase &clientCase);
    void setProblem(const QString &sentence);

signals:
    void saved(const untie::ClientCase &clientCase); ///< wanted to be stored
    void left();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void save();

    ClientCase m_case;
    QLineEdit *m_complaint;
    QPlainTextEdit *m_goals;
    Field *m_complaintField;
};

} // namespace untie
