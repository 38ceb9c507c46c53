#pragma once

#include "app/intake/consent.h"
#include "ui/intake/formlook.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace untie {

class SignaturePad;

/// What is consented to, who signs, and the signature, for one or more texts; each is ticked by itself.
class ConsentSigner final : public QWidget
{
    Q_OBJECT

public:
    /// `age`, where it is known: a minor's guardian signs. A single text need not be ticked.
    ConsentSigner(const QList<ConsentText> &texts, const QString &signer, std::optional<int> age, FormLook look, QWidget *parent = nullptr);

    /// Lets them sign for this visit alone, and for no more where the text is asked for at each one.
    void offerVisit(VisitId visit);
    /// What was ticked and signed; without client, id and witness. Empty where something is missing, which is then said.
    QList<Consent> signedNow(const QDateTime &now);
    /// The same as it stands, without saying anything: for drafts.
    bool isEmpty() const;

signals:
    void edited();

private:
    void renewGuardian();

    struct Offered
    {
        ConsentText text;
        QAbstractButton *tick;
    };
    QList<Offered> m_offered;
    std::optional<int> m_age;
    FormLook m_look;
    VisitId m_visit;
    QVBoxLayout *m_choices;
    QAbstractButton *m_onlyThisVisit = nullptr;
    QLineEdit *m_signer;
    QAbstractButton *m_guardian;
    QWidget *m_guardianPart;
    QLineEdit *m_relation;
    QAbstractButton *m_identity;
    QAbstractButton *m_assent;
    SignaturePad *m_pad;
    QLabel *m_problem;
};

} // namespace untie
