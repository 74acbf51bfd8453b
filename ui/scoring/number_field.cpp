#include "ui/scoring/number_field.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int narrowest = 72;

} // namespace

std::optional<double> numberFrom(const QString &text, const QLocale &locale)
{
    QString plain;
    for (const QChar c : text) {
        if (c == QChar(0x2212))
            plain.append(u'-');
        else if (!c.isSpace() && c != QChar(0x202F))
            plain.append(c);
    }
    // Where the comma is the decimal mark a point can only be meant as one too; elsewhere commas group.
    if (locale.decimalPoint() == u",")
        plain.replace(u',', u'.');
    bool ok = false;
    const double number = QLocale(QLocale::English, QLocale::UnitedStates).toDouble(plain, &ok);
    return ok && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

NumberField::NumberField(const Range &range, QWidget *parent) : QLineEdit(parent), m_range(range)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QLineEdit::textEdited, this, &NumberField::changed);
}

QSize NumberField::sizeHint() const
{
    const int longest = fontMetrics().horizontalAdvance(textOf(m_range.most)) + Theme::current().px(3 * metric::Grid);
    return {std::max(Theme::current().px(narrowest), std::min(longest, Theme::current().px(2 * narrowest))),
            QLineEdit::sizeHint().height()};
}

QString NumberField::textOf(double number) const
{
    return locale().toString(number, 'f', QLocale::FloatingPointShortest);
}

void NumberField::setNumber(double number)
{
    if (this->number() != number)
        setText(textOf(number));
}

std::optional<double> NumberField::number() const
{
    return numberFrom(text(), locale());
}

QJsonValue NumberField::value() const
{
    const auto known = number();
    return known ? QJsonValue(*known) : QJsonValue(text());
}

void NumberField::setValue(const QJsonValue &value)
{
    if (value.isString())
        setText(value.toString());
    else
        setText(textOf(value.toDouble()));
}

void NumberField::stepBy(double steps)
{
    const auto known = number();
    if (!known || isReadOnly())
        return;
    // Whole steps of a tenth would gather the noise of binary fractions.
    const double stepped = std::round((*known + steps * m_range.step) * 1e6) / 1e6;
    const double next = std::clamp(stepped, m_range.least, m_range.most);
    if (next == *known)
        return;
    setText(textOf(next));
    Q_EMIT changed();
}

void NumberField::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Up:
        stepBy(1);
        return;
    case Qt::Key_Down:
        stepBy(-1);
        return;
    case Qt::Key_PageUp:
        stepBy(10);
        return;
    case Qt::Key_PageDown:
        stepBy(-10);
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

} // namespace talbook
