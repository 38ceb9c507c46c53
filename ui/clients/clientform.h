#pragma once

#include "app/clients/client.h"
#include "app/clients/clientrules.h"
#include "app/common/result.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace untie {

class ClientBook;
class Field;
class PageHeader;

/// What stands in the form: kept when one backs out, so that it can be brought back.
struct ClientDraft
{
    Client client;
    QString bornTyped; ///< as typed, which need not be a date yet

    bool operator==(const ClientDraft &) const = default;
};

/// A client as it stands in the form.
ClientDraft draftOf(const Client &client);
/// The draft of somebody whose name was typed into the search: the last word is the family name.
ClientDraft draftNamed(const QString &typed);

/// A client to be filled in: a new one, or one to be changed.
class ClientForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ClientForm(ClientBook &book, QWidget *parent = nullptr);

    /// Fills the form with what was typed so far, on top of what is stored (rev 0: nobody yet).
    void restore(const ClientDraft &stored, const ClientDraft &typed);

    ClientDraft typed() const;
    const ClientDraft &stored() const { return m_stored; }
    bool isChanged() const { return !(typed() == m_stored); }

    /// Stores it, or says under the fields what is in the way. Ends with `then`, else with saved(); or with a sentence
    /// on the page where it was refused.
    void save(std::function<void()> then = {});

signals:
    void saved(const untie::Client &client);
    /// Backed out by Esc or Cancel.
    void left();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFields();
    Field *add(QWidget *editor, const QString &label, ClientProblem::Field problem);
    void fill(const ClientDraft &draft);
    bool showProblems(const ClientDraft &draft);
    void answered(const Result<Client> &stored, const std::function<void()> &then);

    ClientBook &m_book;
    ClientDraft m_stored;
    bool m_saving = false;

    PageHeader *m_header;
    QPushButton *m_save;
    QLabel *m_trouble; ///< why it was not stored
    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_preferred;
    QLineEdit *m_born;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QComboBox *m_language;
    QPlainTextEdit *m_deskNote;
    QHash<ClientProblem::Field, QList<Field *>> m_fields;
};

} // namespace untie
