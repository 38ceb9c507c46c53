#pragma once

#include "app/intake/intake.h"

namespace untie {

/// A class of medicines that a caution may hang on.
struct MedicineClass
{
    QString id;          ///< "anticoagulant"
    QString name;        ///< in English
    QStringList names;   ///< folded, of active agents and brands
    QString suggests;    ///< the condition it is usually taken for; empty: none in particular
};
const QList<MedicineClass> &medicineClasses();
/// Null for one that is not known.
const MedicineClass *medicineClass(const QString &id);

/// The classes of what somebody typed ("Eliquis 5 mg", "ibuprofen and paracetamol"); a letter too many, too few or wrong
/// in a long name is forgiven. Empty: nobody here knows it.
QStringList classesOf(const QString &typed);
/// The same with what the therapist chose.
QStringList classesOf(const Medicine &medicine);

} // namespace untie
