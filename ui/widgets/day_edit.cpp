#include "ui/widgets/day_edit.h"

#include "core/base/dates.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/refusal_bubble.h"

#include <QAction>
#include <QApplication>
#include <QCalendarWidget>
#include <QFrame>
#include <QKeyEvent>
#include <QScreen>
#include <QStyle>
#include <QVBoxLayout>
#include <QValidator>

namespace talbook
{

namespace
{

/// Enter in a table's cell asks it.
class IsDay : public QValidator
{
public:
    explicit IsDay(const DayEdit &field) : m_field(field) {}
    State validate(QString & /*text*/, int & /*position*/) const override
    {
        return m_field.isDay() ? Acceptable : Intermediate;
    }

private:
    const DayEdit &m_field;
};

} // namespace

DayEdit::DayEdit(QDate date, QWidget *parent)
    : QLineEdit(parent), m_calendar(addAction(icon(u"calendar"), QLineEdit::TrailingPosition))
{
    setDate(date.isValid() ? date : QDate::currentDate());
    m_calendar->setText(tr("Calendar"));
    m_validator = std::make_unique<IsDay>(*this);
    setValidator(m_validator.get());
    connect(m_calendar, &QAction::triggered, this, &DayEdit::openCalendar);
    connect(this, &QLineEdit::textEdited, this, &DayEdit::forgetRefusal);
}

DayEdit::~DayEdit() = default;

std::optional<QDate> DayEdit::typed() const
{
    const auto day = parseTypedDate(text(), locale(), m_date);
    const bool allowed =
        day && (!m_minimum.isValid() || *day >= m_minimum) && (!m_maximum.isValid() || *day <= m_maximum);
    return allowed ? day : std::nullopt;
}

bool DayEdit::isDay() const
{
    return !isModified() || typed().has_value();
}

QDate DayEdit::date() const
{
    return isModified() ? typed().value_or(m_date) : m_date;
}

QDate DayEdit::within(QDate date) const
{
    if (m_minimum.isValid())
        date = std::max(date, m_minimum);
    return m_maximum.isValid() ? std::min(date, m_maximum) : date;
}

void DayEdit::setDate(QDate date)
{
    if (date.isValid())
        put(within(date));
}

void DayEdit::setMinimumDate(QDate date)
{
    m_minimum = date;
    put(within(m_date));
}

void DayEdit::setMaximumDate(QDate date)
{
    m_maximum = date;
    put(within(m_date));
}

void DayEdit::setLocale(const QLocale &locale)
{
    QLineEdit::setLocale(locale);
    write(m_date);
    updateGeometry();
}

QSize DayEdit::sizeHint() const
{
    const int widest = fontMetrics().horizontalAdvance(shortDate(QDate(2028, 9, 28), locale()));
    const int room = 2 * style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, this) +
                     style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this) + Theme::current().px(28);
    return {widest + room, QLineEdit::sizeHint().height()};
}

void DayEdit::put(QDate date)
{
    const bool isNew = date != m_date;
    m_date = date;
    write(date);
    if (isNew)
        Q_EMIT dateChanged(date);
}

void DayEdit::write(QDate date)
{
    setText(shortDate(date, locale()));
    setToolTip(locale().toString(date, QLocale::LongFormat));
}

bool DayEdit::take()
{
    if (!isDay())
        return false;
    put(date());
    return true;
}

void DayEdit::refuse()
{
    forgetRefusal();
    const QString example = shortDate(QDate(2026, 12, 31), locale());
    const auto day = parseTypedDate(text(), locale(), m_date);
    QString reason =
        tr("“%1” is no day that can be read. Write it as %2 or 2026-12-31.").arg(text().simplified(), example);
    if (day && m_minimum.isValid() && *day < m_minimum)
        reason = tr("%1 is too early: the first possible day is %2.")
                     .arg(shortDate(*day, locale()), shortDate(m_minimum, locale()));
    else if (day && m_maximum.isValid() && *day > m_maximum)
        reason = tr("%1 is too late: the last possible day is %2.")
                     .arg(shortDate(*day, locale()), shortDate(m_maximum, locale()));
    m_refusal = new RefusalBubble(reason, *this);
    write(m_date);
    selectAll();
}

void DayEdit::forgetRefusal()
{
    delete m_refusal;
    setAccessibleDescription({});
}

void DayEdit::keyPressEvent(QKeyEvent *event)
{
    const auto step = [this, event](QDate to) {
        put(within(to));
        selectAll();
        event->accept();
    };
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!take()) { // and the dialog stays
            refuse();
            event->accept();
            return;
        }
        break;
    case Qt::Key_Up:
        return step(date().addDays(1));
    case Qt::Key_Down:
        if (event->modifiers() & Qt::AltModifier)
            return openCalendar();
        return step(date().addDays(-1));
    case Qt::Key_PageUp:
        return step(date().addMonths(1));
    case Qt::Key_PageDown:
        return step(date().addMonths(-1));
    case Qt::Key_F4:
        return openCalendar();
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

/// The click that leaves the field with what is no day is not meant for the day that stands there again: it is eaten.
void DayEdit::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    if (take()) {
        forgetRefusal();
        return;
    }
    refuse();
    if (event->reason() == Qt::MouseFocusReason)
        qApp->installEventFilter(this);
}

bool DayEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress && watched->isWidgetType())
        return true;
    if (event->type() == QEvent::MouseButtonRelease && watched->isWidgetType()) {
        qApp->removeEventFilter(this);
        return true;
    }
    return QLineEdit::eventFilter(watched, event);
}

void DayEdit::openCalendar()
{
    take();
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    popup->setFrameShape(QFrame::StyledPanel);
    auto *calendar = new QCalendarWidget;
    calendar->setLocale(locale());
    calendar->setFirstDayOfWeek(locale().firstDayOfWeek());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    if (m_minimum.isValid())
        calendar->setMinimumDate(m_minimum);
    if (m_maximum.isValid())
        calendar->setMaximumDate(m_maximum);
    calendar->setSelectedDate(m_date);
    calendar->setAccessibleName(accessibleName());
    auto *column = new QVBoxLayout(popup);
    column->setContentsMargins(1, 1, 1, 1);
    column->addWidget(calendar);
    const auto choose = [this, popup](QDate day) {
        popup->close();
        put(within(day));
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    popup->adjustSize();
    const QRect room = screen()->availableGeometry();
    QPoint at = mapToGlobal(QPoint(0, height() + 2));
    if (at.y() + popup->height() > room.bottom())
        at.setY(mapToGlobal(QPoint(0, -popup->height() - 2)).y());
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - popup->width())));
    popup->move(at);
    popup->show();
    calendar->setFocus();
}

} // namespace talbook
