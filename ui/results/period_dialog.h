#pragma once

#include <QDate>
#include <QDialog>

#include <functional>

class QLocale;

namespace talbook
{

class DayEdit;
class PlainLabel;

/// Days of one's own to judge results by.
class PeriodDialog : public QDialog
{
    Q_OBJECT

public:
    using Chosen = std::function<void(QDate from, QDate to)>;
    /// `latest` is the last day anything is known of.
    PeriodDialog(QDate from, QDate to, QDate latest, const QLocale &locale, Chosen chosen, QWidget *parent);

    DayEdit &from() const { return *m_from; }
    DayEdit &to() const { return *m_to; }

    void accept() override;

private:
    Chosen m_chosen;
    DayEdit *m_from;
    DayEdit *m_to;
    PlainLabel *m_fault;
};

} // namespace talbook
