#include "ui/shell/restorefacts.h"

#include "app/common/explain.h"
#include "app/common/text.h"
#include "app/keeping/restore.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shownDays = 10;
constexpr int mostColumns = 3;

/// Heads, sentences and short tables, one below the other.
class Facts final : public QWidget
{
    Q_DECLARE_TR_FUNCTIONS(untie::RestoreFacts)

public:
    Facts(const RestorePreview &preview, const QString &target, QWidget *parent)
        : QWidget(parent)
        , m_column(new QVBoxLayout(this))
    {
        setObjectName(u"restoreFacts"_s);
        m_column->setContentsMargins({});
        m_column->setSpacing(space::near);
        addHoldings(preview.holds);
        if (preview.replaces)
            addLosses(preview);
        else
            say(tr("It becomes a clinic of its own in %1.").arg(shownPath(target)), Token::Text);
        if (preview.newPassword)
            say(tr("You sign in with your new password."), Token::Text);
        if (preview.newKeyring)
            say(tr("The accounts of the others could not be kept: add them anew in the settings."), Token::Warn);
    }

private:
    void addHoldings(const Holdings &holds)
    {
        head(tr("In the backup"));
        QGridLayout *table = newTable();
        add(table, {tr("Clients"), QLocale().toString(holds.clients)});
        add(table, {tr("Visits"), QLocale().toString(holds.visits)});
        if (holds.newestVisit.isValid())
            add(table, {tr("Newest visit"), QLocale().toString(holds.newestVisit, QLocale::LongFormat)});
    }

    void addLosses(const RestorePreview &preview)
    {
        const Newer &newer = preview.newer;
        head(tr("In the present clinic"));
        if (preview.presentTrouble)
            return say(tr("It cannot be read, so nobody knows what is newer in it: %1", "a sentence follows").arg(explain(*preview.presentTrouble)), Token::Warn);
        if (newer.isNothing())
            return say(tr("Nothing that the backup lacks."), Token::Ok);
        if (newer.clients + newer.visits > 0) {
            say(tr("This is newer. Afterwards it is no longer in the clinic, only in what is kept of it:"), Token::Warn);
            QGridLayout *table = newTable();
            add(table, {tr("Day"), tr("Visits"), tr("Clients")}, TextRole::Caption);
            for (const NewerDay &day : newer.days.first(std::min(newer.days.size(), shownDays)))
                add(table, {QLocale().toString(day.day, QLocale::LongFormat), count(day.visits), count(day.clients)});
            if (newer.days.size() > shownDays)
                say(tr("and %n day(s) more", nullptr, int(newer.days.size() - shownDays)), Token::Text2);
        }
        if (newer.clientsBack > 0)
            say(tr("%n client(s) that were removed since come back.", nullptr, newer.clientsBack), Token::Warn);
        if (newer.visitsBack > 0)
            say(tr("%n visit(s) that were removed since come back.", nullptr, newer.visitsBack), Token::Warn);
    }

    static QString count(int number) { return number == 0 ? u"–"_s : QLocale().toString(number); }

    void head(const QString &text)
    {
        m_column->addSpacing(space::near);
        m_column->addWidget(newLabel(text, TextRole::Heading, this));
    }

    void say(const QString &sentence, Token colour)
    {
        QLabel *label = newLabel(sentence, TextRole::Body, this);
        setTextRole(label, TextRole::Body, colour);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }

    QGridLayout *newTable()
    {
        auto *table = new QGridLayout;
        table->setHorizontalSpacing(space::wide);
        table->setVerticalSpacing(space::tight);
        table->setColumnStretch(mostColumns, 1);
        m_column->addLayout(table);
        return table;
    }

    /// A row below the others: what it is about, and one value or several numbers.
    void add(QGridLayout *table, const QStringList &cells, TextRole role = TextRole::Body)
    {
        const int row = table->rowCount();
        for (int column = 0; column < cells.size(); ++column)
            table->addWidget(newLabel(cells[column], role, this), row, column, column == 0 || cells.size() == 2 ? Qt::AlignLeading : Qt::AlignTrailing);
    }

    QVBoxLayout *m_column;
};

} // namespace

QWidget *newRestoreFacts(const RestorePreview &preview, const QString &target, QWidget *parent)
{
    return new Facts(preview, target, parent);
}

} // namespace untie
