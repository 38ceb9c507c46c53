#pragma once

#include "app/intake/consent.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace untie {

class ConsentSigner;
class VisitConsents;
class VisitSheet;

/// Consents for sensitive areas that what was done asks for: one line each, signed in place. Nothing is seen where none
/// is missing.
class ConsentAsk final : public QWidget
{
    Q_OBJECT

public:
    ConsentAsk(VisitSheet &sheet, VisitConsents &consents, QWidget *parent = nullptr);

    /// How many are missing.
    int missing() const { return static_cast<int>(m_missing.size()); }
    /// Looks at what was done anew.
    void renew();

private:
    void lay();
    QWidget *makeLine(const ConsentStanding &standing);
    void ask(const ConsentText &text);
    void keep();
    void stopAsking();

    VisitSheet &m_sheet;
    VisitConsents &m_consents;
    QList<ConsentStanding> m_missing;
    QVBoxLayout *m_column;
    QWidget *m_lines = nullptr;
    QWidget *m_card = nullptr;
    ConsentSigner *m_signer = nullptr;
    QLabel *m_trouble;
};

} // namespace untie
