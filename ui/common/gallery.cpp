#include "ui/common/gallery.h"

#include "ui/common/button.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/field.h"
#include "ui/common/galleryposes.h"
#include "ui/common/hline.h"
#include "ui/common/icons.h"
#include "ui/common/keycap.h"
#include "ui/common/noticebar.h"
#include "ui/common/pageheader.h"
#include "ui/common/rowdelegate.h"
#include "ui/common/score.h"
#include "ui/common/scorecell.h"
#include "ui/common/searchfield.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/common/sidebadge.h"
#include "ui/common/sparkline.h"
#include "ui/common/surface.h"
#include "ui/common/text.h"
#include "ui/common/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHeaderView>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <functional>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace untie {

namespace {

/// A painted strip: what delegates paint, without a list.
class Strip final : public QWidget
{
public:
    using Paint = std::function<void(QPainter &, QRectF, Theme)>;
    Strip(QSize size, Paint paint) : m_paint(std::move(paint)) { setFixedSize(size); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setLayoutDirection(layoutDirection());
        m_paint(painter, QRectF(rect()), themeOf(this));
    }

private:
    Paint m_paint;
};

/// A row of the list of points, as the visit page shows it.
class PointRows final : public RowDelegate
{
public:
    explicit PointRows(QObject *parent) : RowDelegate(height::pointRow, parent) { }

protected:
    void paintRow(QPainter &painter, const Row &row, const QModelIndex &index) const override
    {
        const auto direction = row.option.direction;
        QRectF rest = row.inside;
        const int before = index.data(Qt::UserRole).toInt();
        const int after = index.data(Qt::UserRole + 1).toInt();
        paintChange(painter, takeTrailing(rest, 30, 8, direction), after - before, row.theme);
        paintScore(painter, centred(takeTrailing(rest, 28, 4, direction), scoreSize), {.score = after}, row.theme);
        paintIcon(painter, takeTrailing(rest, 14, 4, direction),
                  direction == Qt::RightToLeft ? u"arrow-left"_s : u"arrow-right"_s, row.colour(Token::Text3));
        paintScore(painter, centred(takeTrailing(rest, 28, 10, direction), scoreSize), {.score = before}, row.theme);
        paintSparkline(painter, centred(takeTrailing(rest, 44, 10, direction), sparklineSize), {8, 8, 7, {}, before},
                       row.theme);

        QRectF upper(rest.left(), rest.center().y() - 17, rest.width(), 18);
        const QRectF lower(rest.left(), upper.bottom(), rest.width(), 16);
        const QString name = index.data().toString();
        const qreal wide =
            paintText(painter, upper, name, row.selected ? TextRole::Strong : TextRole::Name, row.colour(Token::Text));
        QRectF badge = upper;
        takeLeading(badge, wide, 6, direction);
        badge = takeLeading(badge, 15, 0, direction);
        paintSideBadge(painter, centred(badge, sideBadgeSize), Side::Right, row.theme);
        paintText(painter, lower, index.data(Qt::UserRole + 2).toString(), TextRole::Small, row.colour(Token::Text2));
    }
};

QHBoxLayout *across(std::initializer_list<QWidget *> widgets, int gap = space::pane,
                    Qt::Alignment alignment = Qt::AlignVCenter)
{
    auto *row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(gap);
    for (QWidget *widget : widgets)
        row->addWidget(widget, 0, alignment);
    row->addStretch(1);
    return row;
}

QVBoxLayout *column()
{
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::pane);
    return layout;
}

QLayout *texts()
{
    auto *rows = new QVBoxLayout;
    rows->setSpacing(space::small);
    rows->addWidget(newLabel(u"Display 26 · Upper trapezius"_s, TextRole::Display));
    rows->addWidget(newLabel(u"Title 20 · Tuesday, 17 November"_s, TextRole::Title));
    rows->addWidget(newLabel(u"Heading 15 · Points through time"_s, TextRole::Heading));
    rows->addLayout(
        across({newLabel(u"Body 13"_s, TextRole::Body), newLabel(u"Name 500"_s, TextRole::Name),
                newLabel(u"Strong 600"_s, TextRole::Strong), newLabel(u"Secondary"_s, TextRole::Secondary)}));
    rows->addLayout(across(
        {newLabel(u"Small 12"_s, TextRole::Small), newLabel(u"Section head"_s, TextRole::SectionHead),
         newLabel(u"Caption 11"_s, TextRole::Caption), newLabel(u"1111 0000 8888 14:00–15:00"_s, TextRole::Body)}));
    auto *states = across({}, space::pane);
    for (const auto &[token, word] : {std::pair{Token::Accent, u"in hand"_s},
                                      {Token::Ok, u"better"_s},
                                      {Token::Warn, u"caution"_s},
                                      {Token::Danger, u"worse"_s},
                                      {Token::Info, u"arrived"_s},
                                      {Token::Disabled, u"not now"_s}}) {
        auto *label = newLabel(word, TextRole::Name);
        setTextRole(label, TextRole::Name, token);
        states->insertWidget(states->count() - 1, label);
    }
    rows->addLayout(states);
    auto *scripts = newLabel(u"Łukasz Żółć · Ναταλία · Евгений · 山田花子 · דנה · ليلى · नेहा"_s, TextRole::Body);
    rows->addWidget(scripts);
    auto *narrow = new ElidedLabel(u"A name that is longer than the room it has in the list"_s, TextRole::Name);
    narrow->setMaximumWidth(220);
    rows->addWidget(narrow);
    return rows;
}

QPushButton *down(QPushButton *button)
{
    button->setDown(true);
    return button;
}

template <class Widget>
Widget *off(Widget *widget)
{
    widget->setEnabled(false);
    return widget;
}

QLayout *posed()
{
    auto *row = across({});
    for (QWidget *control : posedControls())
        row->insertWidget(row->count() - 1, control);
    return row;
}

QList<QLayout *> buttons()
{
    auto *act = newButton(u"Sign and release"_s, ButtonRole::Primary);
    setMainAct(act);
    showKey(act, keyText(QKeySequence(Qt::CTRL | Qt::Key_Return)));
    auto *key = newButton(u"Rebook"_s, ButtonRole::Normal, u"repeat"_s);
    showKey(key, u"Ctrl R"_s);
    auto *chosen = newButton(u"Chosen"_s);
    chosen->setCheckable(true);
    chosen->setChecked(true);
    auto *tool = newIconButton(u"layers"_s, u"Layers"_s);
    tool->setCheckable(true);
    tool->setChecked(true);
    return {
        across({act, key, newButton(u"Read last note"_s, ButtonRole::Quiet),
                newButton(u"New client"_s, ButtonRole::Primary, u"plus"_s)}),
        across({down(newButton(u"Pressed"_s)), down(newButton(u"Pressed"_s, ButtonRole::Primary)), chosen,
                off(newButton(u"Not now"_s)), off(newButton(u"Not now"_s, ButtonRole::Primary)),
                off(newButton(u"Not now"_s, ButtonRole::Quiet))}),
        posed(),
        across({newIconButton(u"undo-2"_s, u"Undo"_s), off(newIconButton(u"redo-2"_s, u"Redo"_s)), tool,
                new KeyCap(u"Tab"_s), new KeyCap(QKeySequence(Qt::Key_Up)), new KeyCap(u"0–9"_s),
                new KeyCap(QKeySequence(Qt::CTRL | Qt::Key_K)), new SideBadge(Side::Left), new SideBadge(Side::Right)},
               space::near)};
}

QList<QLayout *> choices()
{
    auto *views = new SegmentedControl(u"View"_s);
    for (const auto &view : {u"Back"_s, u"Front"_s, u"Left"_s, u"Right"_s})
        views->add(view);
    views->setCount(0, 7);
    auto *layers = new SegmentedControl(u"Layer"_s);
    for (const auto &layer : {u"Skin"_s, u"Muscles"_s, u"Deep"_s})
        layers->add(layer);
    layers->setCurrent(1);
    auto *part = new QComboBox;
    part->addItems({u"Upper body"_s, u"Whole body"_s});
    setRole(part, ButtonRole::Quiet);
    auto *tabs = new QTabBar;
    for (const auto &tab : {u"Visits"_s, u"Intake"_s, u"Documents"_s})
        tabs->addTab(tab);
    const auto box = [](const QString &text, Qt::CheckState state) {
        auto *check = new QCheckBox(text);
        check->setTristate(state == Qt::PartiallyChecked);
        check->setCheckState(state);
        return check;
    };
    auto *yes = new QRadioButton(u"Yes"_s);
    yes->setChecked(true);
    return {
        across({views, layers, part}), across({tabs}),
        across({box(u"Taut band"_s, Qt::Checked), box(u"Twitch"_s, Qt::Unchecked), box(u"Some"_s, Qt::PartiallyChecked),
                off(box(u"Not now"_s, Qt::Checked)), yes, new QRadioButton(u"No"_s)})};
}

QList<QLayout *> fields()
{
    auto *name = newLineEdit();
    name->setText(u"Mara Example"_s);
    auto *birth = newLineEdit();
    birth->setText(u"31.02.1980"_s);
    auto *birthField = new Field(u"Born"_s, birth);
    birthField->setProblem(u"There is no 31 February."_s);
    auto *phone = newLineEdit();
    phone->setPlaceholderText(u"With area code"_s);
    auto *phoneField = new Field(u"Phone"_s, phone);
    phoneField->setHint(u"Only for appointments."_s);
    auto *fixed = newLineEdit();
    fixed->setText(u"Signed 3 Nov"_s);
    fixed->setReadOnly(true);
    auto *none = off(newLineEdit());
    none->setText(u"Not now"_s);
    auto *password = newLineEdit();
    password->setEchoMode(QLineEdit::Password);
    password->setText(u"secret words"_s);
    auto *combo = new QComboBox;
    combo->addItems({u"Trigger point therapy 60"_s, u"Swedish 45"_s});
    auto *minutes = new QSpinBox;
    minutes->setRange(5, 240);
    minutes->setValue(60);
    minutes->setSuffix(u" min"_s);
    auto *day = new QDateEdit(QDate(2026, 11, 17));
    day->setDisplayFormat(u"d MMM yyyy"_s);
    auto *note = newNoteEdit(3);
    note->setPlainText(u"Low back “a dull band” since Saturday, gardening. 5 at rest, worse getting out of the car."_s);
    auto *search = new SearchField(u"Find a client or an action"_s);
    search->setKey(QKeySequence(Qt::CTRL | Qt::Key_K));
    auto *found = new SearchField(u"Name or phone"_s);
    found->setText(u"exam"_s);
    return {across({new Field(u"Name"_s, name), birthField, phoneField}, space::pane, Qt::AlignTop),
            across({new Field(u"Signed"_s, fixed), new Field(u"Not now"_s, none), new Field(u"Password"_s, password)}),
            across({new Field(u"Service"_s, combo), new Field(u"Length"_s, minutes), new Field(u"Day"_s, day)}),
            across({new Field(u"Subjective"_s, note)}), across({search, found})};
}

QList<QLayout *> scores()
{
    auto *ramp = new Strip({11 * 34, 26}, [](QPainter &painter, QRectF, Theme theme) {
        for (int score = 0; score <= 10; ++score)
            paintScore(painter, QRectF(QPointF(score * 34, 0), QSizeF(scoreSize)), {.score = score}, theme);
    });
    auto *small = new Strip({11 * 26, 19}, [](QPainter &painter, QRectF, Theme theme) {
        for (int score = 0; score <= 10; ++score)
            paintScore(painter, QRectF(QPointF(score * 26, 0), QSizeF(smallScoreSize)), {.score = score}, theme);
    });
    auto *states = new Strip({6 * 34, 26}, [](QPainter &painter, QRectF, Theme theme) {
        const ScoreLook looks[] = {{},
                                   {.last = 7, .inHand = true},
                                   {.last = 5, .awaited = true},
                                   {.notExamined = true},
                                   {.score = 6, .inHand = true},
                                   {.inHand = true}};
        for (int i = 0; i < 6; ++i)
            paintScore(painter, QRectF(QPointF(i * 34, 0), QSizeF(scoreSize)), looks[i], theme);
    });
    auto *changes = new Strip({160, 26}, [](QPainter &painter, QRectF, Theme theme) {
        int x = 0;
        for (int change : {-3, -1, 0, 1, 2}) {
            paintChange(painter, QRectF(x, 0, 26, 26), change, theme);
            x += 32;
        }
    });
    auto *sparks = new Strip({160, 26}, [](QPainter &painter, QRectF, Theme theme) {
        paintSparkline(painter, QRectF(0, 0, 44, 26), {8, 8, 7, 7, 7}, theme);
        paintSparkline(painter, QRectF(54, 0, 44, 26), {6, {}, 5, 3, 0}, theme);
        paintSparkline(painter, QRectF(108, 0, 44, 26), {4}, theme);
    });
    auto *cell = new ScoreCell(u"Upper trapezius, right, before"_s);
    cell->setScore(7);
    return {across({ramp}), across({small}), across({states, cell}), across({changes, sparks})};
}

QWidget *pointList()
{
    auto *model = new QStandardItemModel;
    const struct
    {
        QString name;
        int before, after;
        QString treated;
    } rows[] = {{u"Upper trapezius"_s, 7, 4, u"Pressure release 45 s × 2"_s},
                {u"Levator scapulae"_s, 6, 6, u"Pressure release 30 s"_s},
                {u"Infraspinatus"_s, 4, 3, u"Release, stretch"_s}};
    for (const auto &row : rows) {
        auto *item = new QStandardItem(row.name);
        item->setData(row.before, Qt::UserRole);
        item->setData(row.after, Qt::UserRole + 1);
        item->setData(row.treated, Qt::UserRole + 2);
        model->appendRow(item);
    }
    auto *view = new QListView;
    model->setParent(view);
    view->setModel(model);
    view->setItemDelegate(new PointRows(view));
    view->setAccessibleName(u"Points"_s);
    view->setCurrentIndex(model->index(1, 0));
    view->setFixedHeight(3 * height::pointRow);
    return view;
}

QWidget *table()
{
    auto *model = new QStandardItemModel(0, 3);
    model->setHorizontalHeaderLabels({u"Name"_s, u"Phone"_s, u"Last visit"_s});
    const QStringList names{u"Amber, Kim"_s,   u"Birch, Cosmo"_s, u"Cedar, Tam"_s,
                            u"Dogwood, Ada"_s, u"Elder, Nell"_s,  u"Fir, Silas"_s};
    for (const QString &name : names)
        model->appendRow({new QStandardItem(name), new QStandardItem(u"555-0112"_s), new QStandardItem(u"3 Nov"_s)});
    auto *view = new QTreeView;
    model->setParent(view);
    view->setModel(model);
    view->setRootIsDecorated(false);
    view->setUniformRowHeights(true);
    view->setSortingEnabled(true);
    view->sortByColumn(0, Qt::AscendingOrder);
    view->setAccessibleName(u"Clients"_s);
    view->setCurrentIndex(model->index(1, 0));
    view->header()->resizeSection(0, 200);
    view->header()->setStretchLastSection(true);
    view->setFixedHeight(36 + 4 * height::tableRow);
    return view;
}

QLayout *iconGrid()
{
    auto *strip = new Strip({460, 170}, [](QPainter &painter, QRectF rect, Theme theme) {
        qreal x = 0;
        qreal y = 0;
        for (const QString &name : iconNames()) {
            paintIcon(painter, QRectF(x, y, 20, 20), name, token(Token::Text2, theme));
            x += 32;
            if (x + 20 > rect.width()) {
                x = 0;
                y += 28;
            }
        }
    });
    auto *sizes = new Strip({460, 24}, [](QPainter &painter, QRectF, Theme theme) {
        qreal x = 0;
        for (int side : {14, 16, 18, 20}) {
            paintIcon(painter, QRectF(x, 2, side, side), u"search"_s, token(Token::Accent, theme));
            paintIcon(painter, QRectF(x + 28, 2, side, side), u"triangle-alert"_s, token(Token::Warn, theme));
            paintIcon(painter, QRectF(x + 56, 2, side, side), u"untie"_s, token(Token::Accent, theme));
            x += 100;
        }
    });
    auto *rows = new QVBoxLayout;
    rows->addWidget(strip);
    rows->addWidget(sizes);
    return rows;
}

void add(QVBoxLayout *into, const QString &name, const QList<QLayout *> &rows)
{
    into->addWidget(newLabel(name, TextRole::SectionHead));
    for (QLayout *row : rows)
        into->addLayout(row);
    into->addSpacing(space::small);
}

QWidget *notices()
{
    auto *bar = new NoticeBar;
    bar->put({.id = u"backup"_s, .severity = Notice::Severity::Caution, .sentence = u"No backup on a second medium for nine days."_s, .action = u"Back up now"_s});
    bar->put({.id = u"keyring"_s, .severity = Notice::Severity::Danger, .sentence = u"The list of accounts was changed by something other than Untie."_s, .dismissible = false});
    bar->put({.id = u"update"_s, .sentence = u"The summary of yesterday waits at the desk."_s});
    return bar;
}

} // namespace

Gallery::Gallery(QWidget *parent) : QWidget(parent)
{
    setSurface(this, Token::Surface);
    auto *head = new PageHeader(this);
    head->setTitle(u"Gallery"_s);
    head->setAside(u"all controls"_s);
    head->setFacts(u"Each control in its states · tokens, type and icons"_s);
    auto *middle = new SegmentedControl(u"Part"_s);
    for (const auto &part : {u"Visits"_s, u"Intake"_s, u"Documents"_s})
        middle->add(part);
    middle->setCount(0, 8);
    head->setMiddle(middle);
    head->addAction(newButton(u"Print"_s, ButtonRole::Normal, u"printer"_s));
    head->addAction(newButton(u"New visit"_s, ButtonRole::Primary, u"plus"_s));

    auto *left = column();
    add(left, u"Text"_s, {texts()});
    add(left, u"Buttons and keys"_s, buttons());
    add(left, u"Choices"_s, choices());
    add(left, u"Fields"_s, fields());
    left->addStretch(1);

    auto *right = column();
    add(right, u"Scores"_s, scores());
    auto *list = new QVBoxLayout;
    auto *pane = new PaneHeader(u"Points"_s);
    pane->setFacts(u"4 of 5 re-checked"_s);
    auto *progress = new QProgressBar;
    progress->setRange(0, 5);
    progress->setValue(4);
    progress->setTextVisible(false);
    progress->setFixedSize(60, 8);
    pane->addTool(progress);
    list->setSpacing(0);
    list->addWidget(pane);
    list->addWidget(pointList());
    auto *empty = new EmptyState(u"users"_s, u"There is no client yet."_s);
    empty->setAction(u"New client"_s);
    list->addWidget(empty);
    auto *card = new Card;
    card->setLayout(list);
    list->setContentsMargins(1, 1, 1, 1);
    auto *slider = new QSlider(Qt::Horizontal);
    slider->setRange(0, 10);
    slider->setValue(4);
    right->addWidget(card);
    right->addWidget(table());
    right->addWidget(slider);
    add(right, u"Icons"_s, {iconGrid()});
    right->addStretch(1);

    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(space::header, space::header, space::header, height::toast + 2 * space::header);
    columns->setSpacing(space::far);
    columns->addLayout(left, 1);
    columns->addWidget(new HLine(nullptr, Qt::Vertical));
    columns->addLayout(right, 1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->setSpacing(0);
    page->addWidget(head);
    page->addWidget(notices());
    page->addLayout(columns, 1);

    auto *toast = new Toast(this);
    toast->say(u"Levator scapulae marked, right"_s, [] {});
}

} // namespace untie
