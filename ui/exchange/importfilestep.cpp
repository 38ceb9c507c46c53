#include "ui/exchange/importfilestep.h"

#include "app/common/explain.h"
#include "ui/common/button.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"
#include "ui/common/usualfolder.h"
#include "ui/exchange/importwork.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int namedFiles = 6;

QStringList localFilesIn(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    return paths;
}

} // namespace

ImportFileStep::ImportFileStep(ImportDraft &draft, ImportWork &work, Kind kind)
    : AssistantStep(tr("File"), tr("Bring in clients or appointments"), tr("Clients from a table (CSV), as every program for clinics and spreadsheets saves one, or from address cards (vCard) of a phone or a mail program. Appointments from a calendar (iCalendar, .ics)."))
    , m_draft(draft)
    , m_work(work)
    , m_kind(kind)
    , m_choose(newButton(tr("Choose files…"), ButtonRole::Normal, u"folder-open"_s, this))
    , m_files(newLabel({}, TextRole::Strong, this))
    , m_state(newLabel({}, TextRole::Secondary, this))
{
    m_choose->setObjectName(u"importChoose"_s);
    m_files->setObjectName(u"importFiles"_s);
    m_files->setWordWrap(true);
    m_state->setObjectName(u"importFileState"_s);
    m_state->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(m_choose);
    row->addWidget(newLabel(tr("or drop them here"), TextRole::Caption, this));
    row->addStretch(1);
    body().addLayout(row);
    body().addWidget(m_files);
    body().addWidget(m_state);
    body().addStretch(1);
    setAcceptDrops(true);
    setFocusProxy(m_choose);
    connect(m_choose, &QPushButton::clicked, this, &ImportFileStep::choose);
    connect(&work, &ImportWork::looked, this, &ImportFileStep::show);
}

void ImportFileStep::startAnew()
{
    m_draft = {};
    m_isLooking = false;
    m_files->hide();
    say({}, false);
}

void ImportFileStep::choose()
{
    auto *dialog = new QFileDialog(this, tr("Choose the files to bring in"), documentsFolder(),
                                   tr("Tables, address cards and calendars (*.csv *.tsv *.txt *.vcf *.vcard *.ics *.ical)") + u";;"_s + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &ImportFileStep::take);
    dialog->open();
}

void ImportFileStep::take(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    m_draft = {};
    m_isLooking = true;
    m_files->hide();
    say(tr("Opening…"), false);
    m_work.look(paths);
}

void ImportFileStep::show(const Result<ImportDraft> &draft)
{
    m_isLooking = false;
    if (!draft) {
        say(explain(draft.error()), true);
        emit looked();
        return;
    }
    m_draft = *draft;
    QStringList names = m_draft.names.first(std::min<qsizetype>(m_draft.names.size(), namedFiles));
    if (const int more = int(m_draft.names.size() - names.size()); more > 0)
        names += tr("and %Ln more", nullptr, more);
    m_files->setText(names.join(u'\n'));
    m_files->show();
    qint64 bytes = m_draft.source.bytes.size();
    for (const QByteArray &further : m_draft.source.furtherCards)
        bytes += further.size();
    const QString size = QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
    if (m_draft.isCalendar)
        say(tr("A calendar, %1", "its size").arg(size), false);
    else
        say(m_draft.source.isVCard ? tr("Address cards, %1", "their size").arg(size) : tr("A table with %Ln columns, %1", "its size", int(m_draft.source.csv.columns.size())).arg(size), false);
    emit done();
    emit looked();
}

void ImportFileStep::say(const QString &sentence, bool trouble)
{
    setTextRole(m_state, trouble ? TextRole::Body : TextRole::Secondary, trouble ? Token::Danger : Token::Text2);
    m_state->setText(sentence);
}

bool ImportFileStep::leave()
{
    if (!m_draft.names.isEmpty()) {
        const bool isMine = m_draft.isCalendar == (m_kind == Kind::Calendar);
        if (!isMine)
            emit otherKindChosen();
        return isMine;
    }
    if (!m_isLooking && m_state->text().isEmpty())
        say(tr("Choose a file first."), true);
    return false;
}

void ImportFileStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFilesIn(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void ImportFileStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    take(localFilesIn(*event->mimeData()));
}

} // namespace untie
