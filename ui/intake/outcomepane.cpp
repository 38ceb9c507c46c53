#include "ui/intake/outcomepane.h"

#include "ui/common/button.h"
#include "ui/common/field.h"
#include "ui/common/sparkline.h"
#include "ui/common/text.h"
#include "ui/common/tokens.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace untie {

using namespace Qt::StringLiterals;

namespace {

constexpr int notAsked = -1; ///< before somebody says a number

/// The course of one scale, small.
class Course final : public QWidget
{
public:
    Course(const OutcomeTrend &trend, QWidget *parent)
        : QWidget(parent)
        , m_worst(trend.scale == OutcomeScale::Nrs ? 10 : 0)
    {
        setFixedSize(sparklineSize);
        for (const auto &[day, value] : trend.values)
            m_values += value;
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        paintSparkline(painter, QRectF(rect()), m_values, themeOf(this), m_worst);
    }

private:
    QList<std::optional<int>> m_values;
    int m_worst;
};

} // namespace

OutcomePane::OutcomePane(QWidget *parent)
    : QWidget(parent)
    , m_scale(new QComboBox(this))
    , m_item(newLineEdit(200, this))
    , m_value(new QSpinBox(this))
    , m_problem(newLabel({}, TextRole::Caption, this))
{
    m_scale->setObjectName(u"outcomeScale"_s);
    m_item->setObjectName(u"outcomeItem"_s);
    m_value->setObjectName(u"outcomeValue"_s);
    m_scale->addItem(tr("Pain, 0 none to 10 worst"));
    m_scale->addItem(tr("Activity, 0 unable to 10 as before"));
    m_scale->setAccessibleName(tr("Scale"));
    m_item->setPlaceholderText(tr("Complaint or activity, in the client’s words"));
    m_item->setAccessibleName(m_item->placeholderText());
    m_value->setRange(notAsked, 10);
    m_value->setSpecialValueText(u"–"_s);
    m_value->setValue(notAsked);
    m_value->setAccessibleName(tr("Value, 0 to 10"));
    m_problem->setWordWrap(true);
    setTextRole(m_problem, TextRole::Caption, Token::Danger);
    m_problem->hide();
    QPushButton *add = newButton(tr("Add"), ButtonRole::Normal, u"plus"_s, this);
    add->setObjectName(u"addOutcome"_s);
    auto *line = new QHBoxLayout;
    line->setSpacing(space::near);
    line->addWidget(m_value);
    line->addWidget(add);
    line->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::near);
    column->addWidget(m_scale, 0, Qt::AlignLeading);
    column->addWidget(m_item);
    column->addLayout(line);
    column->addWidget(m_problem);
    const auto enter = [this] { emit added(m_scale->currentIndex() == 1 ? OutcomeScale::Psfs : OutcomeScale::Nrs, m_item->text(), m_value->value()); };
    connect(add, &QPushButton::clicked, this, enter);
    connect(m_item, &QLineEdit::returnPressed, this, enter);
}

void OutcomePane::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void OutcomePane::show(const QList<OutcomeTrend> &trends)
{
    say({});
    m_item->clear();
    m_value->setValue(notAsked);
    delete m_rows;
    m_rows = new QWidget(this);
    auto *column = new QVBoxLayout(m_rows);
    column->setContentsMargins({});
    column->setSpacing(space::small);
    for (const OutcomeTrend &trend : trends) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::normal);
        QLabel *name = newLabel(trend.item, TextRole::Name, m_rows);
        name->setObjectName(u"outcomeTrend"_s);
        name->setWordWrap(true);
        row->addWidget(name, 1);
        row->addWidget(new Course(trend, m_rows));
        const int last = trend.values.last().second;
        const int better = trend.better();
        QString words = QLocale().toString(last);
        Token colour = Token::Text2;
        if (trend.values.size() > 1) {
            words = better == 0 ? tr("%1, as at first").arg(last) : better > 0 ? tr("%1, better by %2").arg(last).arg(better) : tr("%1, worse by %2").arg(last).arg(-better);
            if (trend.matters())
                colour = better > 0 ? Token::Ok : Token::Danger;
        }
        QLabel *facts = newLabel(words, TextRole::Body, m_rows);
        setTextRole(facts, TextRole::Body, colour);
        row->addWidget(facts);
        column->addLayout(row);
    }
    if (trends.isEmpty())
        column->addWidget(newLabel(tr("Nothing was asked yet."), TextRole::Secondary, m_rows));
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    m_rows->show();
}

} // namespace untie
