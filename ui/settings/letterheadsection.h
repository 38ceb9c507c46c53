#pragma once

#include "app/settings/clinicprofile.h"
#include "app/settings/letterhead.h"
#include "ui/settings/sectionpage.h"

#include <QTimer>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace untie {

class DocumentView;
class SegmentedControl;

/// How the clinic's printed pages look, with a page that shows it as it is set. What is chosen is stored at once.
class LetterheadSection final : public SectionPage
{
    Q_OBJECT

public:
    LetterheadSection(const SettingsContext &context, QWidget *parent = nullptr);

    void open() override;
    /// A file that shall be the logo; says what is wrong with it where it cannot be one.
    void takeLogo(const QString &file);

signals:
    /// Phone numbers and addresses are those of another country now.
    void countryChosen();

private:
    QWidget *makeForm();
    void show();
    void preview();
    void store();
    void chooseCountry();
    void chooseLogo();
    void chooseColour();
    void complain(const QString &sentence);

    SettingsContext m_context;
    ClinicProfile m_clinic;
    Letterhead m_letterhead;
    QTimer m_rest; ///< after the last key
    QLineEdit *m_name;
    QPlainTextEdit *m_address;
    QComboBox *m_country;
    QLineEdit *m_phone;
    QLineEdit *m_email;
    QPlainTextEdit *m_headLines;
    QPlainTextEdit *m_footLines;
    QPushButton *m_logo;
    QPushButton *m_noLogo;
    QPushButton *m_colour;
    SegmentedControl *m_size;
    QLabel *m_trouble;
    DocumentView *m_view;
};

} // namespace untie
