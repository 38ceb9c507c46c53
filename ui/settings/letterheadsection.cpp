#include "ui/settings/letterheadsection.h"

#include "app/clients/phonestore.h"
#include "app/common/country.h"
#include "app/common/explain.h"
#include "app/common/picture.h"
#include "app/common/translator.h"
#include "app/documents/compose.h"
#include "app/settings/clinicprofilerules.h"
#include "app/settings/letterheadrules.h"
#include "app/settings/settingsstore.h"
#include "app/storage/storagethread.h"
#include "ui/common/button.h"
#include "ui/common/deliver.h"
#include "ui/common/field.h"
#include "ui/common/flowlayout.h"
#include "ui/common/plainscroll.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/documents/documentview.h"

#include <QColorDialog>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

#include <chrono>

namespace untie {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int formWidth = 340;

/// A square of a colour, for the button that chooses it.
QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(14, 14);
    pixmap.fill(colour);
    return QIcon(pixmap);
}

} // namespace

LetterheadSection::LetterheadSection(const SettingsContext &context, QWidget *parent)
    : SectionPage(parent)
    , m_context(context)
    , m_name(newLineEdit(200, this))
    , m_address(newNoteEdit(2, 4, this))
    , m_country(new QComboBox(this))
    , m_phone(newLineEdit(200, this))
    , m_email(newLineEdit(254, this))
    , m_headLines(newNoteEdit(1, 3, this))
    , m_footLines(newNoteEdit(2, 3, this))
    , m_logo(newButton(tr("Choose a logo…"), ButtonRole::Normal, {}, this))
    , m_noLogo(newButton(tr("No logo"), ButtonRole::Quiet, {}, this))
    , m_colour(newButton(tr("Colour…"), ButtonRole::Normal, {}, this))
    , m_size(new SegmentedControl(tr("Size of print"), this))
    , m_trouble(newLabel({}, TextRole::Secondary, this))
    , m_view(new DocumentView(this))
{
    setObjectName(u"letterheadSection"_s);
    m_view->setFit(DocumentView::Fit::Page);
    m_view->setObjectName(u"letterheadPreview"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(makeForm());
    row->addWidget(m_view, 1);
    m_rest.setSingleShot(true);
    m_rest.setInterval(600ms);
    connect(&m_rest, &QTimer::timeout, this, &LetterheadSection::store);
    const auto typed = [this] {
        preview();
        m_rest.start();
    };
    for (QLineEdit *line : {m_name, m_phone, m_email})
        connect(line, &QLineEdit::textEdited, this, typed);
    for (QPlainTextEdit *note : {m_address, m_headLines, m_footLines})
        connect(note, &QPlainTextEdit::textChanged, this, typed);
    connect(m_size, &SegmentedControl::chosen, this, [this](int size) {
        m_letterhead.textPercent = textSizes()[size];
        store();
    });
    connect(m_logo, &QPushButton::clicked, this, &LetterheadSection::chooseLogo);
    connect(m_noLogo, &QPushButton::clicked, this, [this] {
        m_letterhead.logo.clear();
        store();
    });
    connect(m_colour, &QPushButton::clicked, this, &LetterheadSection::chooseColour);
    connect(m_country, &QComboBox::activated, this, &LetterheadSection::chooseCountry);
}

QWidget *LetterheadSection::makeForm()
{
    auto *form = new QWidget(this);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(space::header, space::header, space::header, space::header);
    column->setSpacing(space::normal);
    m_name->setObjectName(u"clinicName"_s);
    m_headLines->setObjectName(u"headLines"_s);
    m_footLines->setObjectName(u"footLines"_s);
    m_logo->setObjectName(u"chooseLogo"_s);
    m_size->setObjectName(u"printSize"_s);
    m_trouble->setObjectName(u"letterheadTrouble"_s);
    m_trouble->setWordWrap(true);
    setTextRole(m_trouble, TextRole::Secondary, Token::Danger);
    m_trouble->hide();
    column->addWidget(new Field(tr("Name of the clinic"), m_name, form));
    column->addWidget(new Field(tr("Address"), m_address, form));
    m_country->setObjectName(u"clinicCountry"_s);
    for (const auto &[name, code] : countriesByName(Translator::forProgram().language()))
        m_country->addItem(name, code);
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // the longest name is wider than the form
    m_country->setMinimumContentsLength(12);
    auto *country = new Field(tr("Country"), m_country, form);
    country->setHint(tr("Phone numbers and addresses are read and written as there, and its paper is offered first."));
    column->addWidget(country);
    column->addWidget(new Field(tr("Telephone"), m_phone, form));
    column->addWidget(new Field(tr("E-mail"), m_email, form));
    column->addWidget(new Field(tr("More at the head"), m_headLines, form));
    auto *foot = new Field(tr("At the foot of every page"), m_footLines, form);
    foot->setHint(tr("Two lines at most, such as a bank account."));
    column->addWidget(foot);
    auto *logo = new QWidget(form);
    auto *flow = new FlowLayout(logo, space::near);
    for (QPushButton *button : {m_logo, m_noLogo, m_colour})
        flow->addWidget(button);
    column->addWidget(logo);
    m_size->add(tr("Usual"));
    m_size->add(tr("Larger"));
    m_size->add(tr("Large print"));
    column->addWidget(m_size, 0, Qt::AlignLeading);
    column->addStretch(1);
    QScrollArea *area = newPlainScroll(form, this);
    auto *panel = new QWidget(this);
    panel->setFixedWidth(formWidth);
    auto *rows = new QVBoxLayout(panel);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(area, 1);
    rows->addWidget(m_trouble); // in sight wherever the form is scrolled to
    m_trouble->setContentsMargins(space::header, space::normal, space::header, space::normal);
    return panel;
}

void LetterheadSection::open()
{
    using Both = std::pair<ClinicProfile, Letterhead>;
    const auto read = [](Database &database) -> Result<Both> {
        const SettingsStore settings(database);
        const auto clinic = settings.clinicProfile();
        if (!clinic)
            return fail(clinic.error());
        const auto letterhead = settings.letterhead();
        if (!letterhead)
            return fail(letterhead.error());
        return Both{*clinic, *letterhead};
    };
    deliver(m_context.storage.run(read), this, [this](const Result<Both> &both) {
        if (!both)
            return complain(explain(both.error()));
        std::tie(m_clinic, m_letterhead) = *both;
        show();
    });
}

void LetterheadSection::show()
{
    const std::pair<QLineEdit *, QString> lines[]{{m_name, m_clinic.name}, {m_phone, m_clinic.phone}, {m_email, m_clinic.email}};
    for (const auto &[line, text] : lines)
        line->setText(text);
    m_country->setCurrentIndex(m_country->findData(countryOf(m_clinic))); // none, where nothing tells
    const std::pair<QPlainTextEdit *, QString> notes[]{{m_address, m_clinic.address}, {m_headLines, m_letterhead.headLines}, {m_footLines, m_letterhead.footLines}};
    for (const auto &[note, text] : notes) {
        const QSignalBlocker quiet(note);
        note->setPlainText(text);
    }
    preview();
}

/// A page as every document begins, with what stands in the fields now.
void LetterheadSection::preview()
{
    m_clinic.name = m_name->text();
    m_clinic.phone = m_phone->text();
    m_clinic.email = m_email->text();
    m_clinic.address = m_address->toPlainText();
    m_letterhead.headLines = m_headLines->toPlainText();
    m_letterhead.footLines = m_footLines->toPlainText();
    m_colour->setIcon(swatch(m_letterhead.accent));
    m_noLogo->setEnabled(!m_letterhead.logo.isEmpty());
    m_size->setCurrent(int(qMax<qsizetype>(0, textSizes().indexOf(m_letterhead.textPercent))));
    Content content;
    content.language = Translator::forProgram().language();
    content.clinic = m_clinic;
    content.aside = m_context.session.name;
    content.heading = tr("Name of the client");
    content.below = tr("Your visit on a day, 60 minutes");
    content.of = content.heading;
    content.careful = tr("What it is not stands here, and below it your own lines.");
    content.title = tr("A page of yours");
    content.sections = {{{Heading{tr("How it reads"), true}, Words{tr("So large are the words of a document, and so the table below.")},
                          Table{{{tr("Place"), 3}, {tr("Before"), 1, true}, {tr("After"), 1, true}},
                                {{tr("Top of the shoulder, right"), u"7"_s, u"4"_s}, {tr("Deep low back, left"), u"6"_s, u"3"_s}}}}}};
    m_view->setDocument(compose(content, Stationery(usualPaper(countryOf(m_clinic)), m_letterhead), Translator::forProgram()));
}

void LetterheadSection::store()
{
    preview();
    m_rest.stop();
    m_trouble->hide();
    const auto save = [clinic = m_clinic, letterhead = m_letterhead](Database &database) -> Result<> {
        SettingsStore settings(database);
        if (auto saved = settings.save(clinic); !saved)
            return saved;
        return settings.save(letterhead);
    };
    deliver(m_context.storage.run(save), this, [this](const Result<> &saved) {
        if (!saved)
            complain(explain(saved.error()));
    });
}

/// Stored with the phone numbers as people there write them.
void LetterheadSection::chooseCountry()
{
    if (m_country->currentData().toString() == countryOf(m_clinic))
        return;
    m_clinic.country = m_country->currentData().toString();
    preview();
    m_rest.stop();
    const auto save = [clinic = m_clinic](Database &database) -> Result<> {
        if (auto saved = SettingsStore(database).save(clinic); !saved)
            return saved;
        return PhoneStore(database).readAgain();
    };
    deliver(m_context.storage.run(save), this, [this](const Result<> &saved) {
        m_trouble->setVisible(!saved);
        if (!saved)
            return complain(explain(saved.error()));
        emit countryChosen();
    });
}

void LetterheadSection::chooseLogo()
{
    auto *dialog = new QFileDialog(this, tr("Choose a logo"), {}, tr("Pictures (*.png *.jpg *.jpeg)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &LetterheadSection::takeLogo);
    dialog->open();
}

void LetterheadSection::takeLogo(const QString &file)
{
    QFile picture(file);
    if (!picture.open(QFile::ReadOnly))
        return complain(tr("%1 cannot be read.").arg(file));
    auto logo = logoFrom(picture.read(largestPicture + 1));
    if (!logo)
        return complain(explain(logo.error()));
    m_letterhead.logo = std::move(*logo);
    store();
}

void LetterheadSection::chooseColour()
{
    auto *dialog = new QColorDialog(m_letterhead.accent, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Colour of the pages"));
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        m_letterhead.accent = readable(colour);
        store();
    });
    dialog->open();
}

void LetterheadSection::complain(const QString &sentence)
{
    m_trouble->setText(sentence);
    m_trouble->show();
}

} // namespace untie
