#pragma once

#include "app/intake/cautions.h"

#include <QHash>
#include <QWidget>

class QLineEdit;

namespace untie {

class AreaPicker;
class ChoiceChip;
class Field;
class SegmentedControl;

/// A doctor's word that somebody may be treated in spite of a caution: who, when, until when, and how far it goes.
class ClearanceForm final : public QWidget
{
    Q_OBJECT

public:
    /// `doctor` as the client named theirs, `today` as the day on which it is written down.
    ClearanceForm(const CautionRule &rule, const QString &doctor, QDate today, QWidget *parent = nullptr);

    /// What stands there, without client and person; nothing where something is missing, which is then said.
    std::optional<Clearance> clearance();

private:
    QWidget *makeScope();

    QString m_rule;
    QDate m_today;
    QLineEdit *m_doctor;
    QLineEdit *m_given;
    QLineEdit *m_expires;
    QLineEdit *m_words;
    Field *m_doctorField;
    Field *m_givenField;
    Field *m_expiresField;
    QHash<QString, ChoiceChip *> m_techniques;
    AreaPicker *m_areas;
    SegmentedControl *m_pressure;
};

} // namespace untie
