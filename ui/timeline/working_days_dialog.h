#pragma once

#include "core/plays/calendar_store.h"
#include "core/plays/load.h"

#include <QDialog>

#include <array>

class QCheckBox;
class QComboBox;
class QLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTableWidget;
class QVBoxLayout;

namespace talbook
{

class DayEdit;
class Document;
class PlainLabel;

/// Which days people work, and how many tasks each can take on in a week. Stored as one step.
class WorkingDaysDialog : public QDialog
{
    Q_OBJECT

public:
    WorkingDaysDialog(Document &document, QWidget *parent);

    QComboBox &preset() const { return *m_preset; }
    QCheckBox &skip() const { return *m_skip; }
    /// 1 (Monday) to 7.
    QCheckBox &weekendDay(int day) const { return *m_weekend.at(size_t(day - 1)); }
    DayEdit &day() const { return *m_day; }
    QLineEdit &dayName() const { return *m_dayName; }
    QPushButton &addOff() const { return *m_addOff; }
    QPushButton &addWorked() const { return *m_addWorked; }
    QPushButton &removeDay() const { return *m_removeDay; }
    QTableWidget &days() const { return *m_days; }
    QSpinBox &everybody() const { return *m_everybody; }
    QTableWidget &people() const { return *m_people; }
    void accept() override;

Q_SIGNALS:
    void failed(const talbook::Error &error);

private:
    void build();
    void buildCalendar(QVBoxLayout &column);
    void buildCapacity(QVBoxLayout &column);
    void showPreset();
    /// Days of the week that are off where the plan says nothing of its own.
    std::vector<int> usualWeekend() const;
    std::vector<int> wantedWeekend() const;
    void showWeekend(const std::vector<int> &days);
    QLayout *weekendRow();
    void showDays();
    void addDay(bool off);
    Capacity wantedCapacity() const;

    Document &m_document;
    std::vector<CalendarPreset> m_presets;
    CalendarChoice m_choice;
    Capacity m_capacity;
    QComboBox *m_preset;
    PlainLabel *m_source;
    QCheckBox *m_skip;
    std::array<QCheckBox *, 7> m_weekend; ///< Monday first
    DayEdit *m_day;
    QLineEdit *m_dayName;
    QPushButton *m_addOff;
    QPushButton *m_addWorked;
    QPushButton *m_removeDay;
    QTableWidget *m_days;
    QSpinBox *m_everybody;
    QTableWidget *m_people;
    PlainLabel *m_fault;
};

} // namespace talbook
