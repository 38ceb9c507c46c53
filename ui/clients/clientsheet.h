#pragma once

#include "app/clients/clientdraft.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace untie {

class AddressEdit;
class ContactsEdit;
class Field;
class Fold;
class ReminderChoice;

/// The fields of a client: first what is needed at the telephone, the rest in parts that are folded away and say in one
/// line what stands in them.
class ClientSheet final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientSheet(QWidget *parent = nullptr);

    /// The country whose phone numbers and addresses need not name it.
    void setClinicCountry(const QString &country);
    void fill(const ClientDraft &draft);
    /// Writes what stands in the fields into a draft.
    void read(ClientDraft &draft) const;
    /// Puts the cursor where one begins.
    void start();
    /// Says under each field what is in the way, and goes to the first.
    void showProblems(const QList<ClientProblem> &problems);
    /// Below each field in which both wrote: what is stored now, and would be replaced.
    void showClashes(const QList<ClientClash> &clashes);

signals:
    void touched();

private:
    QWidget *makeFirst();
    QWidget *makeReach();
    QWidget *makeEmergency();
    QWidget *makeAbout();
    Field *addLine(const QString &key, ClientField field, const QString &label, QWidget *parent);
    Field *addText(const QString &key, ClientField field, const QString &label, int lines, QWidget *parent);
    void prefer(ContactsEdit *others, QLineEdit *line, QComboBox *kind, int place);
    void clearProblems();
    void setProblem(ClientField field, const QString &sentence);
    Field *fieldOf(ClientField field) const;
    QWidget *editorOf(ClientField field) const;
    void summarise();
    void watch();

    QString m_clinicCountry;
    bool m_filling = false;
    QHash<QString, QLineEdit *> m_lines;      ///< by the key of the text
    QHash<QString, QPlainTextEdit *> m_texts; ///< likewise
    QHash<ClientField, Field *> m_fields;
    QList<Field *> m_names; ///< given, family, called by: one field of a client for three lines
    QLineEdit *m_born = nullptr;
    QLineEdit *m_tags = nullptr;
    QComboBox *m_phoneKind = nullptr;
    QComboBox *m_emailKind = nullptr;
    QComboBox *m_language = nullptr;
    ContactsEdit *m_phones = nullptr;
    ContactsEdit *m_emails = nullptr;
    ReminderChoice *m_reminders = nullptr;
    AddressEdit *m_address;
    Fold *m_reachFold = nullptr;
    Fold *m_addressFold = nullptr;
    Fold *m_emergencyFold = nullptr;
    Fold *m_aboutFold = nullptr;
};

} // namespace untie
