#include "ui/exchange/importpeoplemodel.h"

#include "app/exchange/importlog.h"
#include "ui/clients/typeddate.h"
#include "ui/exchange/importtable.h"

#include <QLocale>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownLetters = 200;

bool isShown(const ImportLine &line, ImportPeopleModel::Show which)
{
    switch (which) {
    case ImportPeopleModel::Show::Everybody: return true;
    case ImportPeopleModel::Show::Known: return line.like || line.sameAs;
    case ImportPeopleModel::Show::Problems: return !line.read.problems.isEmpty();
    case ImportPeopleModel::Show::Refused: return line.read.isRefused();
    }
    Q_UNREACHABLE();
}

} // namespace

bool isPossible(const ImportLine &line, ImportChoice choice)
{
    return !line.read.isRefused() && (choice != ImportChoice::Complete || line.like);
}

void ImportPeopleModel::setPlan(std::shared_ptr<ImportPlan> plan, std::function<QString(ClientId)> nameOfOurs, const QStringList &files)
{
    m_plan = std::move(plan);
    m_nameOfOurs = std::move(nameOfOurs);
    m_files = files;
    m_counts = QList<int>(4, 0);
    for (const ImportLine &line : m_plan->lines) {
        for (int which = 0; which < 4; ++which)
            m_counts[which] += isShown(line, Show(which)) ? 1 : 0;
    }
    show(Show::Everybody);
}

void ImportPeopleModel::show(Show which)
{
    beginResetModel();
    m_rows.clear();
    for (int i = 0; i < int(m_plan->lines.size()); ++i) {
        if (isShown(m_plan->lines.at(i), which))
            m_rows += i;
    }
    endResetModel();
}

void ImportPeopleModel::choose(int row, ImportChoice choice)
{
    ImportLine &chosen = m_plan->lines[m_rows.at(row)];
    if (!isPossible(chosen, choice) || chosen.choice == choice)
        return;
    chosen.choice = choice;
    emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
    emit choicesChanged();
}

void ImportPeopleModel::chooseForAll(ImportChoice choice)
{
    for (const int place : std::as_const(m_rows)) {
        if (ImportLine &line = m_plan->lines[place]; isPossible(line, choice))
            line.choice = choice;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    emit choicesChanged();
}

int ImportPeopleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ImportPeopleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
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
    if (const QString remark = remarksOn(here, *m_plan); !remark.isEmpty())
        sentences += remark;
    if (here.like)
        sentences += tr("%1 is likely the same.").arg(m_nameOfOurs(*here.like));
    return sentences.join(u' ');
}

QString ImportPeopleModel::text(const ImportLine &line, int row, int column) const
{
    const Client &client = line.read.client;
    switch (column) {
    case Line: {
        const auto [file, number] = m_plan->placeOf(line.read.line);
        return m_files.size() > 1 ? m_files.value(file) + u':' + QLocale().toString(number) : QLocale().toString(number);
    }
    case Name: return listName(client).trimmed().isEmpty() ? tr("(no name)") : listName(client);
    case Born: return client.born ? shownDate(*client.born, QLocale()) : QString();
    case Reach: return client.phone.isEmpty() ? client.email : client.phone;
    case Becomes: return becomes(line);
    case Remarks: return remarks(row);
    default: return {};
    }
}

QVariant ImportPeopleModel::data(const QModelIndex &index, int role) const
{
    const ImportLine &here = line(index.row());
    if (role == Qt::DisplayRole)
        return text(here, index.row(), index.column()).left(shownLetters).simplified();
    if (role == StrongRole)
        return index.column() == Name;
    if (role != InkRole)
        return {};
    if (index.column() == Becomes)
        return int(here.read.isRefused() ? Token::Danger : here.choice == ImportChoice::Leave ? Token::Text3 : Token::Text);
    if (index.column() == Remarks)
        return int(here.read.isRefused() ? Token::Danger : here.read.problems.isEmpty() ? Token::Text2 : Token::Warn);
    return {};
}

QVariant ImportPeopleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Line: return tr("Line");
    case Name: return tr("Name");
    case Born: return tr("Born");
    case Reach: return tr("Phone or e-mail");
    case Becomes: return tr("What becomes of them");
    case Remarks: return tr("Remarks");
    default: return {};
    }
}

} // namespace untie
