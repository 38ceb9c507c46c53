#pragma once

#include "app/clients/client.h"
#include "app/clients/clientlink.h"

#include <QWidget>

class QGridLayout;

namespace untie {

/// What the front desk knows of a client, as rows of caption and fact; what is not known has no row.
class ClientFacts final : public QWidget
{
    Q_OBJECT

public:
    /// `captionWidth` is what the captions take at least.
    explicit ClientFacts(int captionWidth, QWidget *parent = nullptr);

    /// `country`: the clinic's, whose phone numbers and addresses need not name it.
    void show(const Client &client, const QList<LinkedClient> &linked, const QString &country, QDate today);

private:
    void add(const QString &name, const QString &caption, const QString &fact);

    int m_captionWidth;
    QWidget *m_rows = nullptr;
    QGridLayout *m_grid = nullptr; ///< of the rows
};

/// "47 · she/her · “oh-DEEL”": what stands beside a name.
QString besideName(const Client &client, QDate today);

/// What to say on the page of somebody with whom nobody works; `why` as ClientStore::restriction() gives it.
QString restrictedWords(const QString &why);

} // namespace untie
