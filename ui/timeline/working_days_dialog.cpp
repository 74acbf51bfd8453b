#include "ui/timeline/working_days_dialog.h"

#include "ui/accounts/store_or_tell.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/timeline/task_actions.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int dialogWidth = 520;
constexpr int listHeight = 132;
constexpr int mostTasks = 1000;

QTableWidget *shortTable(const QString &name, int columns)
{
    auto *table = new QTableWidget(0, columns);
    table->setAccessibleName(name);
    table->setFixedHeight(Theme::current().px(listHeight));
    table->verticalHeader()->hide();
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    return table;
}

QTableWidgetItem *fixedItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsSelectable | Qt::ItemIsEnabled);
    return item;
}

} // namespace

WorkingDaysDialog::WorkingDaysDialog(Document &document, QWidget *parent)
    : QDialog(parent), m_document(document), m_preset(new QComboBox),
      m_source(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2})), m_skip(new QCheckBox),
      m_day(new DayEdit(document.asOf())), m_dayName(new QLineEdit), m_addOff(new QPushButton(icon(u"plus"), {})),
      m_addWorked(new QPushButton(icon(u"plus"), {})), m_removeDay(new QPushButton(icon(u"trash-2"), {})),
      m_everybody(new QSpinBox), m_fault(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Working Days and Capacity"));
    const Database &database = document.plan().database();
    if (auto presets = calendarPresets(document.words()))
        m_presets = std::move(*presets);
    if (auto choice = calendarChoice(database))
        m_choice = std::move(*choice);
    if (auto known = capacity(database))
        m_capacity = std::move(*known);
    build();
}

void WorkingDaysDialog::build()
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    column->addStrut(theme.px(dialogWidth));
    buildCalendar(*column);
    buildCapacity(*column);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    auto *work = new PrimaryButton(tr("Save"));
    work->setVisible(!m_document.isReadOnly());
    column->addLayout(dialogFoot(*this, m_document.isReadOnly() ? tr("Close") : tr("Cancel"), *work));
    showPreset();
    showDays();
}

void WorkingDaysDialog::buildCalendar(QVBoxLayout &column)
{
    m_preset->addItem(tr("Weekends only"), QString());
    for (const CalendarPreset &preset : m_presets)
        m_preset->addItem(preset.name, preset.id);
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(m_choice.preset)));
    m_preset->setAccessibleName(tr("Holidays of"));
    connect(m_preset, &QComboBox::currentIndexChanged, this, &WorkingDaysDialog::showPreset);
    m_source->setWordWrap(true);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("Holidays of"), m_preset);
    form->addRow(tr("Weekend"), weekendRow());
    connect(m_preset, &QComboBox::currentIndexChanged, this, [this] { showWeekend(usualWeekend()); });
    m_skip->setText(tr("Tasks keep off weekends and holidays"));
    m_skip->setChecked(m_choice.skip);
    column.addLayout(form);
    column.addWidget(m_source);
    column.addWidget(m_skip);

    column.addWidget(new SectionHeading(tr("Our own days")));
    m_days = shortTable(tr("Our own days"), 3);
    m_days->setHorizontalHeaderLabels({tr("Day"), tr("Kind"), tr("Name")});
    m_days->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_day->setLocale(m_document.words().locale());
    m_day->setAccessibleName(tr("Day"));
    m_dayName->setAccessibleName(tr("Name of the day off"));
    m_dayName->setPlaceholderText(tr("Name"));
    m_addOff->setText(tr("Day off"));
    m_addWorked->setText(tr("Working day"));
    m_addOff->setAutoDefault(false);
    m_addWorked->setAutoDefault(false);
    m_removeDay->setAutoDefault(false);
    m_removeDay->setText(tr("Remove"));
    connect(m_addOff, &QPushButton::clicked, this, [this] { addDay(true); });
    connect(m_addWorked, &QPushButton::clicked, this, [this] { addDay(false); });
    connect(m_removeDay, &QPushButton::clicked, this, [this] {
        const int row = m_days->currentRow();
        if (row < 0)
            return;
        const QDate day = m_days->item(row, 0)->data(Qt::UserRole).toDate();
        std::erase_if(m_choice.daysOff, [day](const DayOff &off) { return off.date == day; });
        std::erase(m_choice.workingDays, day);
        showDays();
    });
    column.addWidget(m_days);
    auto *adding = new QHBoxLayout;
    adding->addWidget(m_day);
    adding->addWidget(m_dayName, 1);
    column.addLayout(adding);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_addOff);
    buttons->addWidget(m_addWorked);
    buttons->addStretch(1);
    buttons->addWidget(m_removeDay);
    column.addLayout(buttons);
}

void WorkingDaysDialog::buildCapacity(QVBoxLayout &column)
{
    column.addWidget(new SectionHeading(tr("Tasks a week")));
    m_everybody->setRange(1, mostTasks);
    m_everybody->setValue(m_capacity.everybody);
    m_everybody->setAccessibleName(tr("Tasks a week for everybody"));
    auto *form = new QFormLayout;
    form->addRow(tr("Everybody"), m_everybody);
    column.addLayout(form);
    QStringList people = knownPeople(m_document);
    for (auto person = m_capacity.people.keyBegin(); person != m_capacity.people.keyEnd(); ++person) {
        if (!people.contains(*person))
            people.append(*person);
    }
    m_people = shortTable(tr("Tasks a week by person"), 2);
    m_people->setHorizontalHeaderLabels({tr("Person"), tr("Tasks a week, if other")});
    m_people->setRowCount(int(people.size()));
    m_people->setColumnWidth(0, Theme::current().px(240));
    for (int row = 0; row < int(people.size()); ++row) {
        m_people->setItem(row, 0, fixedItem(people[row]));
        auto *figure = new QTableWidgetItem;
        if (m_capacity.people.contains(people[row]))
            figure->setText(QString::number(m_capacity.people.value(people[row])));
        m_people->setItem(row, 1, figure);
    }
    column.addWidget(m_people);
}

QLayout *WorkingDaysDialog::weekendRow()
{
    auto *row = new QHBoxLayout;
    const QLocale &locale = m_document.words().locale();
    for (int day = 1; day <= int(m_weekend.size()); ++day) {
        auto *box = new QCheckBox(locale.standaloneDayName(day, QLocale::ShortFormat));
        box->setAccessibleName(tr("Weekend: %1").arg(locale.standaloneDayName(day)));
        m_weekend[size_t(day - 1)] = box;
        row->addWidget(box);
    }
    row->addStretch(1);
    showWeekend(m_choice.weekend.empty() ? usualWeekend() : m_choice.weekend);
    return row;
}

std::vector<int> WorkingDaysDialog::usualWeekend() const
{
    const auto found = std::ranges::find(m_presets, m_preset->currentData().toString(), &CalendarPreset::id);
    return found == m_presets.end() || found->weekend.empty() ? std::vector{6, 7} : found->weekend;
}

std::vector<int> WorkingDaysDialog::wantedWeekend() const
{
    std::vector<int> days;
    for (int day = 1; day <= int(m_weekend.size()); ++day) {
        if (m_weekend[size_t(day - 1)]->isChecked())
            days.push_back(day);
    }
    return days;
}

void WorkingDaysDialog::showWeekend(const std::vector<int> &days)
{
    for (int day = 1; day <= int(m_weekend.size()); ++day)
        m_weekend[size_t(day - 1)]->setChecked(std::ranges::find(days, day) != days.end());
}

void WorkingDaysDialog::showPreset()
{
    const auto found = std::ranges::find(m_presets, m_preset->currentData().toString(), &CalendarPreset::id);
    if (found == m_presets.end()) {
        m_source->setText(tr("The weekend is off, and the days below."));
        return;
    }
    QStringList years;
    for (const int year : found->years)
        years.append(QString::number(year));
    m_source->setText(tr("%n day(s) off", nullptr, int(found->daysOff.size())) + u" · "_s + years.join(u", "_s) +
                      u"\n"_s + found->source);
}

void WorkingDaysDialog::showDays()
{
    struct Line
    {
        QDate day;
        bool off;
        QString name;
    };
    std::vector<Line> lines;
    for (const DayOff &off : m_choice.daysOff)
        lines.push_back({off.date, true, off.name});
    for (const QDate day : m_choice.workingDays)
        lines.push_back({day, false, {}});
    std::ranges::sort(lines, {}, &Line::day);
    m_days->setRowCount(int(lines.size()));
    for (int row = 0; row < int(lines.size()); ++row) {
        const Line &line = lines[size_t(row)];
        auto *day = fixedItem(m_document.words().locale().toString(line.day, u"ddd, d MMM yyyy"_s));
        day->setData(Qt::UserRole, line.day);
        m_days->setItem(row, 0, day);
        m_days->setItem(row, 1, fixedItem(line.off ? tr("Day off") : tr("Working day")));
        m_days->setItem(row, 2, fixedItem(line.name));
    }
    m_days->setColumnWidth(0, Theme::current().px(160));
    m_days->setColumnWidth(1, Theme::current().px(140));
    m_removeDay->setEnabled(!lines.empty());
}

void WorkingDaysDialog::addDay(bool off)
{
    const QDate day = m_day->date();
    std::erase_if(m_choice.daysOff, [day](const DayOff &other) { return other.date == day; });
    std::erase(m_choice.workingDays, day);
    if (off)
        m_choice.daysOff.push_back({day, m_dayName->text().trimmed().isEmpty() ? tr("Day off") : m_dayName->text()});
    else
        m_choice.workingDays.push_back(day);
    m_dayName->clear();
    showDays();
}

Capacity WorkingDaysDialog::wantedCapacity() const
{
    Capacity wanted;
    wanted.everybody = m_everybody->value();
    for (int row = 0; row < m_people->rowCount(); ++row) {
        const QString figure = m_people->item(row, 1)->text().trimmed();
        if (!figure.isEmpty()) // what is no number becomes 0, which is refused with a sentence
            wanted.people.insert(m_people->item(row, 0)->text(), figure.toInt());
    }
    return wanted;
}

void WorkingDaysDialog::accept()
{
    CalendarChoice choice = m_choice;
    choice.preset = m_preset->currentData().toString();
    choice.skip = m_skip->isChecked();
    const std::vector<int> weekend = wantedWeekend();
    if (weekend.empty()) {
        m_fault->setText(tr("Check at least one day of the weekend. Where people work every day, let tasks not keep "
                            "off weekends and holidays instead."));
        m_fault->show();
        return;
    }
    choice.weekend = weekend == usualWeekend() ? std::vector<int>() : weekend; // so that it follows the country's
    const Capacity wanted = wantedCapacity();
    closeOrTell(*this, *m_fault,
                m_document.run(tr("Change working days and capacity"), [&](Edit &edit) -> Expected<void> {
                    TALBOOK_TRY(setCalendarChoice(edit, choice));
                    return setCapacity(edit, wanted);
                }));
}

} // namespace talbook
