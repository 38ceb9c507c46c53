#pragma once

#include "app/clients/clientfields.h"

#include <QHash>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QLineEdit;
class QPlainTextEdit;

namespace untie {

class Field;

/// A postal address, its parts in the order in which one writes them in its country.
class AddressEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit AddressEdit(QWidget *parent = nullptr);

    /// The country of an address that names none.
    void setClinicCountry(const QString &country);
    void fill(const Address &address);
    Address address() const;
    Field *field(ClientField which) const { return m_fields.value(which); }

signals:
    void touched();

private:
    void fillCountries();
    void layOut();

    QString m_clinicCountry;
    QString m_named; ///< the clinic's country, where the address names it all the same
    QPlainTextEdit *m_lines;
    QLineEdit *m_postcode;
    QLineEdit *m_place;
    QLineEdit *m_region;
    QComboBox *m_country;
    QHash<ClientField, Field *> m_fields;
    QGridLayout *m_grid;
};

} // namespace untie
