#pragma once

#include <QDate>
#include <QLineEdit>
#include <QPointer>

#include <memory>
#include <optional>

class QAction;

namespace talbook
{

class RefusalBubble;

/// A day, typed as people write days or taken from a calendar (F4, or the icon). Up and Down go by days, Page Up and
/// Page Down by months. What is no day, or outside the limits, is refused in a sentence beneath, and the last day that
/// was one stands again: no other than the one that is seen is ever taken.
class DayEdit : public QLineEdit
{
    Q_OBJECT
    Q_PROPERTY(QDate date READ date WRITE setDate NOTIFY dateChanged USER true)

public:
    explicit DayEdit(QDate date = {}, QWidget *parent = nullptr);
    ~DayEdit() override;

    /// Of what is being typed, where it is a day.
    QDate date() const;
    void setDate(QDate date);
    /// Whether what stands in it is one that is allowed.
    bool isDay() const;
    QDate minimumDate() const { return m_minimum; } ///< invalid: none
    void setMinimumDate(QDate date);
    void setMaximumDate(QDate date);
    /// The names of months, and the order of numbers.
    void setLocale(const QLocale &locale);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// When the day stands: after Enter, Tab, a step or a choice, not while it is typed.
    void dateChanged(QDate date);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    std::optional<QDate> typed() const;
    QDate within(QDate date) const;
    /// Takes what is typed. @return whether it is a day
    bool take();
    void put(QDate date);
    void write(QDate date);
    void refuse();
    void forgetRefusal();
    void openCalendar();

    QDate m_date;
    QDate m_minimum, m_maximum; ///< none where invalid
    QAction *m_calendar;
    std::unique_ptr<QValidator> m_validator;
    QPointer<RefusalBubble> m_refusal;
};

} // namespace talbook
