#include "ui/clients/addressedit.h"

#include "app/common/country.h"
#include "app/common/translator.h"
#include "ui/common/field.h"
#include "ui/common/tokens.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalBlocker>

#include <algorithm>
#include <utility>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int columns = 6;

} // namespace

AddressEdit::AddressEdit(QWidget *parent)
    : QWidget(parent)
    , m_lines(newNoteEdit(2, 5, this))
    , m_postcode(newLineEdit(mostTyped, this))
    , m_place(newLineEdit(mostTyped, this))
    , m_region(newLineEdit(mostTyped, this))
    , m_country(new QComboBox(this))
    , m_grid(new QGridLayout(this))
{
    m_lines->setObjectName(u"addressLines"_s);
    m_postcode->setObjectName(u"postcode"_s);
    m_place->setObjectName(u"place"_s);
    m_region->setObjectName(u"region"_s);
    m_country->setObjectName(u"country"_s);
    m_fields = {{ClientField::AddressLines, new Field(tr("Street and number"), m_lines, this)},
                {ClientField::Postcode, new Field(tr("Postcode"), m_postcode, this)},
                {ClientField::Place, new Field(tr("Place"), m_place, this)},
                {ClientField::Region, new Field(tr("State or province"), m_region, this)},
                {ClientField::Country, new Field(tr("Country"), m_country, this)}};
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(space::pane);
    m_grid->setVerticalSpacing(space::pane);
    for (int column = 0; column < columns; ++column)
        m_grid->setColumnStretch(column, 1);
    fillCountries();
    layOut();
    connect(m_lines, &QPlainTextEdit::textChanged, this, &AddressEdit::touched);
    for (QLineEdit *line : {m_postcode, m_place, m_region})
        connect(line, &QLineEdit::textChanged, this, &AddressEdit::touched);
    connect(m_country, &QComboBox::currentIndexChanged, this, [this] {
        layOut();
        emit touched();
    });
}

/// By name, in the program's language; the clinic's own first.
void AddressEdit::fillCountries()
{
    const QSignalBlocker quiet(m_country);
    const QString chosen = m_country->currentData().toString();
    const QString language = Translator::forProgram().language();
    m_country->clear();
    m_country->addItem(m_clinicCountry.isEmpty() ? tr("As the clinic") : countryName(m_clinicCountry, language), QString());
    for (const auto &[name, code] : countriesByName(language)) {
        if (code != m_clinicCountry)
            m_country->addItem(name, code);
    }
    m_country->setCurrentIndex(std::max(0, m_country->findData(chosen)));
}

void AddressEdit::setClinicCountry(const QString &country)
{
    if (country == std::exchange(m_clinicCountry, country))
        return;
    fillCountries();
    layOut();
}

/// Postcode, place and region side by side as the country writes them. A region stands there where the country knows one,
/// and where somebody gave one all the same.
void AddressEdit::layOut()
{
    const QString chosen = m_country->currentData().toString();
    QList<AddressPart> parts = addressPartsIn(chosen.isEmpty() ? m_clinicCountry : chosen);
    if (!parts.contains(AddressPart::Region) && !m_region->text().isEmpty())
        parts += AddressPart::Region;
    m_grid->addWidget(field(ClientField::AddressLines), 0, 0, 1, columns);
    int column = 0;
    QWidget *before = m_lines;
    const auto put = [&](ClientField which, int width, QWidget *editor) {
        m_grid->addWidget(field(which), 1, column, 1, width, Qt::AlignTop);
        column += width;
        setTabOrder(before, editor);
        before = editor;
    };
    for (const AddressPart part : std::as_const(parts)) {
        switch (part) {
        case AddressPart::Postcode: put(ClientField::Postcode, 1, m_postcode); break;
        case AddressPart::Place: put(ClientField::Place, parts.size() < 3 ? 5 : 3, m_place); break;
        case AddressPart::Region: put(ClientField::Region, 2, m_region); break;
        }
    }
    field(ClientField::Postcode)->setVisible(parts.contains(AddressPart::Postcode));
    field(ClientField::Region)->setVisible(parts.contains(AddressPart::Region));
    m_grid->addWidget(field(ClientField::Country), 2, 0, 1, columns / 2, Qt::AlignTop);
    setTabOrder(before, m_country);
}

void AddressEdit::fill(const Address &address)
{
    m_lines->setPlainText(address.lines);
    m_postcode->setText(address.postcode);
    m_place->setText(address.place);
    m_region->setText(address.region);
    m_named = address.country == m_clinicCountry ? address.country : QString();
    const QString country = m_named.isEmpty() ? address.country : QString();
    if (m_country->findData(country) < 0) // one that is not known any more
        m_country->addItem(country, country);
    m_country->setCurrentIndex(m_country->findData(country));
    for (Field *part : std::as_const(m_fields))
        part->setProblem({});
    layOut();
}

Address AddressEdit::address() const
{
    const QString chosen = m_country->currentData().toString();
    return {.lines = m_lines->toPlainText(),
            .postcode = m_postcode->text(),
            .place = m_place->text(),
            .region = m_region->text(),
            .country = chosen.isEmpty() ? m_named : chosen};
}

} // namespace untie
