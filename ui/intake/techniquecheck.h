#pragma once

#include "app/intake/cautionoverridestore.h"
#include "app/intake/clientcautions.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace untie {

class ChoiceChip;
class SegmentedControl;
class StorageThread;

/// What a therapist plans for a visit, held against the client's cautions: each technique that one speaks against is
/// marked; whoever goes on with it says why, and that is kept with the visit.
class TechniqueCheck final : public QWidget
{
    Q_OBJECT

public:
    TechniqueCheck(StorageThread &storage, PersonId person, QWidget *parent = nullptr);

    void show(VisitId visit, const ClientCautions &known);
    const QList<CautionOverride> &overrides() const { return m_overrides; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(const QString &technique);
    void judge();
    void goOn();
    void read();
    std::optional<int> pressure() const;

    StorageThread &m_storage;
    PersonId m_person;
    VisitId m_visit;
    ClientCautions m_known;
    QList<CautionOverride> m_overrides;
    QString m_technique;
    int m_asked = 0;
    QList<std::pair<QString, ChoiceChip *>> m_chips;
    SegmentedControl *m_pressure;
    QLabel *m_verdict;
    QWidget *m_reasonPart;
    QLineEdit *m_reason;
    QPushButton *m_goOn;
    QLabel *m_kept;
};

} // namespace untie
