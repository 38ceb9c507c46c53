#pragma once

#include "app/intake/clientcautions.h"

#include <QWidget>

class QVBoxLayout;

namespace untie {

class StorageThread;

/// What has to be known of a client on every one of their screens: the worst first, two lines at most until one asks for
/// the rest, the reason one click away. What says "do not treat" is always there.
class AlertBanner final : public QWidget
{
    Q_OBJECT

public:
    explicit AlertBanner(StorageThread &storage, QWidget *parent = nullptr);

    /// Reads what is known of a client; an invalid one shows nothing. `visit` is the one that is open.
    void open(ClientId client, VisitId visit = {});
    void refresh();
    const ClientCautions &known() const { return m_known; }
    ClientId client() const { return m_client; }
    VisitId visit() const { return m_visit; }

signals:
    void renewed();
    void intakeWanted(untie::ClientId client);
    void fillWanted(untie::ClientId client); ///< the form is to be begun, gone on with, or taken over

private:
    struct Line
    {
        bool grave = false;
        QString what;
        QString then;
        QString reason;
        QString act; ///< of a button that leads to the form; empty: none
    };
    QList<Line> lines() const;
    std::optional<Line> toDoLine() const;
    void lay();
    QWidget *makeOpenButton(QWidget *row);
    QWidget *makeRow(const Line &line, int more);

    StorageThread &m_storage;
    ClientId m_client;
    VisitId m_visit;
    ClientCautions m_known;
    int m_asked = 0;
    bool m_all = false;
    QVBoxLayout *m_rows;
};

} // namespace untie
