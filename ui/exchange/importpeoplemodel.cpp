#include "ui/exchange/importpeoplemodel.h"

#include "app/exchange/importlog.h"
#include "ui/clients/typeddate.h"

#include <QImage>
#include <QLocale>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

ImportPeopleModel::ImportPeopleModel(QObject *parent)
    : ImportLinesModel({tr("Line"), tr("Name"), tr("Born"), tr("Phone or e-mail"), tr("What becomes of them"), tr("Remarks")}, Name, parent)
{
}

void ImportPeopleModel::setPlan(std::shared_ptr<ImportPlan> plan, std::function<QString(ClientId)> nameOfOurs, const QStringList &files)
{
    m_plan = std::move(plan);
    m_nameOfOurs = std::move(nameOfOurs);
    m_files = files;
    m_areFaces = std::ranges::any_of(m_plan->lines, [](const ImportLine &line) { return line.read.photo.has_value(); });
    show(Everybody);
}

bool ImportPeopleModel::isShown(int place, int which) const
{
    const ImportLine &line = m_plan->lines.at(place);
    switch (which) {
    case Known: return line.like || line.sameAs;
    case Problems: return !line.read.problems.isEmpty();
    case Refused: return line.read.isRefused();
    default: return true;
    }
}

void ImportPeopleModel::choose(int row, ImportChoice choice)
{
    ImportLine &chosen = m_plan->lines[place(row)];
    if (!chosen.mayBecome(choice) || chosen.choice == choice)
        return;
    chosen.choice = choice;
    tellChoices(row, row);
}

void ImportPeopleModel::chooseForAll(ImportChoice choice)
{
    for (const int at : places()) {
        if (ImportLine &line = m_plan->lines[at]; line.mayBecome(choice))
            line.choice = choice;
    }
    tellChoices(0, rowCount() - 1);
}

QString ImportPeopleModel::becomes(const ImportLine &line) const
{
    if (line.read.isRefused())
        return tr("Cannot be taken");
    switch (line.choice) {
    case ImportChoice::Add: return tr("New client");
    case ImportChoice::Complete: return tr("Completes %1").arg(m_nameOfOurs(*line.like));
    case ImportChoice::Leave: return tr("Left out");
    }
    Q_UNREACHABLE();
}

QString ImportPeopleModel::remarks(int row) const
{
    const ImportLine &here = line(row);
    QStringList sentences;
    if (const QString remark = remarksOn(here, *m_plan, m_files); !remark.isEmpty())
        sentences += remark;
    if (here.like && !here.isRestricted)
        sentences += tr("%1 is likely the same.").arg(m_nameOfOurs(*here.like));
    return sentences.join(u' ');
}

QString ImportPeopleModel::text(int row, int column) const
{
    const ImportLine &here = line(row);
    const Client &client = here.read.client;
    switch (column) {
    case Line: {
        const auto [file, number] = m_plan->placeOf(here.read.line);
        return m_files.size() > 1 ? m_files.value(file) + u':' + QLocale().toString(number) : QLocale().toString(number);
    }
    case Name: return listName(client).trimmed().isEmpty() ? tr("(no name)") : listName(client);
    case Born: return client.born ? shownDate(*client.born, QLocale()) : QString();
    case Reach: return client.phone.isEmpty() ? client.email : client.phone;
    case Becomes: return becomes(here);
    case Remarks: return remarks(row);
    default: return {};
    }
}

QVariant ImportPeopleModel::face(int row, int column) const
{
    if (column != Name || !m_areFaces)
        return {};
    const ReadClient &read = line(row).read;
    return read.photo ? QVariant(QImage::fromData(read.photo->face, "JPG")) : QVariant(displayName(read.client));
}

std::optional<Token> ImportPeopleModel::ink(int row, int column) const
{
    const ImportLine &here = line(row);
    if (column == Becomes)
        return here.read.isRefused() ? Token::Danger : here.choice == ImportChoice::Leave ? Token::Text3 : Token::Text;
    if (column == Remarks)
        return here.read.isRefused() ? Token::Danger : here.read.problems.isEmpty() ? Token::Text2 : Token::Warn;
    return std::nullopt;
}

} // namespace untie
