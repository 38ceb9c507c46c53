#pragma once

#include "app/common/secret.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace untie {

class Field;
class PasswordTries;

/// One's own password, asked for again before something that not everybody at this screen should do. The line is emptied
/// as soon as the password is taken; where the act fails for another reason, it need not be typed again.
class OwnPasswordField final : public QWidget
{
    Q_OBJECT

public:
    /// `tries` lives longer.
    OwnPasswordField(const QString &caption, PasswordTries &tries, QWidget *parent = nullptr);
    ~OwnPasswordField() override;

    /// Whether there is one, and it may be tried now; else says why not, and puts the cursor there.
    bool check();
    /// For after check().
    std::shared_ptr<Secret> take();
    /// It was the right one, or a wrong one.
    void accepted();
    void refused();
    void forget();

private:
    void showWait();

    PasswordTries &m_tries;
    QLineEdit *m_line;
    Field *m_field;
    std::shared_ptr<Secret> m_taken; ///< until the act is done, or it turns out to be wrong
    bool m_wasWrong = false;
};

} // namespace untie
