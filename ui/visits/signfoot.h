#pragma once

#include "app/visits/signingrules.h"
#include "app/visits/visitcontext.h"

#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace untie {

class Field;

/// The foot of the note: what is lacking and the button that signs; once it is signed, by whom, whether it still is what
/// was signed, and the way to add to it.
class SignFoot final : public QWidget
{
    Q_OBJECT

public:
    explicit SignFoot(QWidget *parent = nullptr);

    void setContext(const VisitContext &context);
    /// Known points that still wait for an answer, said while the note is a draft.
    void setOpenPoints(int points);
    /// Says what is lacking before it is signed, and asks why it is late.
    void ask(const QList<Lack> &lacks, bool late);
    void stopAsking();
    /// Whether it is theirs to sign.
    bool isMine() const { return m_context.isMine; }
    bool isAsking() const { return m_asking; }
    QString lateReason() const;
    QLineEdit &reason() { return *m_why; }
    /// Whether the client's summary is given to the front desk with the signature.
    bool releases() const;
    /// One sentence of why it was not signed.
    void complain(const QString &sentence);
    /// At the question why it is late.
    void complainOfReason(const QString &sentence);
    void setBusy(bool busy);

signals:
    void signRequested();
    void amendRequested(untie::EntryKind kind);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void renew();

    VisitContext m_context;
    int m_openPoints = 0;
    bool m_asking = false;
    bool m_forbidden = false;
    QLabel *m_head;
    QLabel *m_lacks;
    Field *m_reason;
    QLineEdit *m_why;
    QLabel *m_trouble;
    QCheckBox *m_release;
    QLabel *m_state;
    QBoxLayout *m_line; ///< how it stands, and what can be done
    QPushButton *m_back;
    QPushButton *m_sign;
    QPushButton *m_add;
};

} // namespace untie
