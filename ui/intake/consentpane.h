#pragma once

#include "app/intake/clientcautions.h"

#include <QWidget>

namespace untie {

/// How it stands with each kind of consent, with what to do about it.
class ConsentPane final : public QWidget
{
    Q_OBJECT

public:
    explicit ConsentPane(QWidget *parent = nullptr);

    void show(const ClientCautions &known);

signals:
    void signWanted(const untie::ConsentText &text);
    void withdrawWanted(untie::ConsentId consent);

private:
    QWidget *makeRow(const ConsentStanding &standing);

    QWidget *m_rows = nullptr;
};

} // namespace untie
