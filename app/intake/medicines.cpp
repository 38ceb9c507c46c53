#include "app/intake/medicines.h"

#include "app/common/text.h"
#include "app/intake/knowledgetable.h"

#include <QJsonArray>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longName = 7; ///< letters from which on one mistake is forgiven

/// Whether one letter at most has to be put in, left out or changed.
bool oneAway(QStringView a, QStringView b)
{
    if (a.size() > b.size())
        std::swap(a, b);
    if (b.size() - a.size() > 1)
        return false;
    const auto [inA, inB] = std::ranges::mismatch(a, b);
    const qsizetype at = inA - a.begin();
    return a.mid(at + (a.size() == b.size() ? 1 : 0)) == b.mid(at + 1);
}

bool isMeant(const QString &word, const QString &name)
{
    return word == name || (word.size() >= longName && name.size() >= longName && oneAway(word, name));
}

} // namespace

const QList<MedicineClass> &medicineClasses()
{
    static const QList<MedicineClass> all = [] {
        QList<MedicineClass> classes;
        for (const auto &row : knowledgeTable(u"medicines"_s).array()) {
            MedicineClass one{row["id"_L1].toString(), row["name"_L1].toString(), {}, row["suggests"_L1].toString()};
            for (const auto &name : row["names"_L1].toArray())
                one.names += folded(name.toString());
            classes += one;
        }
        return classes;
    }();
    return all;
}

const MedicineClass *medicineClass(const QString &id)
{
    const auto found = std::ranges::find(medicineClasses(), id, &MedicineClass::id);
    return found == medicineClasses().end() ? nullptr : &*found;
}

QStringList classesOf(const QString &typed)
{
    const QStringList words = folded(typed).split(u' ', Qt::SkipEmptyParts);
    QStringList classes;
    for (const MedicineClass &one : medicineClasses()) {
        const bool meant = std::ranges::any_of(words, [&one](const QString &word) {
            return std::ranges::any_of(one.names, [&word](const QString &name) { return isMeant(word, name); });
        });
        if (meant)
            classes += one.id;
    }
    return classes;
}

QStringList classesOf(const Medicine &medicine)
{
    return medicine.chosenClass.isEmpty() ? classesOf(medicine.name) : QStringList{medicine.chosenClass};
}

} // namespace untie
