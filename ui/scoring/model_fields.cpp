#include "ui/scoring/model_fields.h"

#include "core/scoring/model_check.h"
#include "ui/scoring/token_field.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"

#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonObject>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int nameWidth = 176;
constexpr int storedWidth = 56;
constexpr int fieldWidth = 80;

} // namespace

PlainLabel *makeFaultLabel()
{
    auto *label = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText});
    label->setObjectName(u"fault"_s);
    label->setWordWrap(true);
    label->hide();
    return label;
}

void showFault(PlainLabel &label, const QString &message)
{
    label.setText(message);
    label.setVisible(!message.isEmpty());
}

NumberRow::NumberRow(const Look &look, QWidget *parent) : ModelField(parent), m_field(new NumberField(look.range))
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::Grid);
    auto *name = new PlainLabel(look.name);
    name->setWordWrap(true);
    m_field->setAccessibleName(look.name);
    m_stored = new PlainLabel({}, {.colour = Colour::Text3});
    m_stored->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_stored->setFixedWidth(theme.px(storedWidth));
    strikeStored();
    connect(&Theme::current(), &Theme::changed, this, &NumberRow::strikeStored); // after the label's own font
    m_field->setFixedWidth(theme.px(fieldWidth));
    if (look.slider) {
        name->setFixedWidth(theme.px(nameWidth));
        m_slider = new QSlider(Qt::Horizontal);
        m_slider->setRange(int(look.range.least), int(look.range.most));
        m_slider->setPageStep(10);
        m_slider->setAccessibleName(look.name);
        row->addWidget(name);
        row->addWidget(m_slider, 1);
    } else {
        row->addWidget(name, 1);
    }
    row->addWidget(m_stored);
    row->addWidget(m_field);
    column->addLayout(row);
    m_fault = makeFaultLabel();
    column->addWidget(m_fault);
    setFocusProxy(m_field);
    connect(m_field, &NumberField::changed, this, [this] {
        followField();
        showStored();
        Q_EMIT edited();
    });
    if (m_slider) {
        connect(m_slider, &QSlider::valueChanged, this, [this](int value) {
            m_field->setNumber(value);
            showStored();
            Q_EMIT edited();
        });
    }
}

void NumberRow::strikeStored()
{
    QFont struck = TextLook{}.font();
    struck.setStrikeOut(true);
    m_stored->setFont(struck);
}

void NumberRow::followField()
{
    const auto number = m_field->number();
    if (!m_slider || !number)
        return;
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(int(std::lround(std::clamp(*number, double(m_slider->minimum()), double(m_slider->maximum())))));
}

void NumberRow::setValue(const QJsonValue &value)
{
    m_field->setValue(value);
    followField();
    showStored();
}

QJsonValue NumberRow::value() const
{
    return m_field->value();
}

void NumberRow::setStored(const QJsonValue &value)
{
    m_storedValue = value;
    showStored();
}

void NumberRow::showStored()
{
    const bool differs = !m_storedValue.isNull() && m_storedValue.toDouble() != m_field->number();
    const QString text = locale().toString(m_storedValue.toDouble(), 'f', QLocale::FloatingPointShortest);
    m_stored->setText(differs ? text : QString());
    m_stored->setToolTip(differs ? plainToolTip(tr("Stored: %1").arg(text)) : QString());
    m_field->setAccessibleDescription(differs ? tr("Stored: %1").arg(text) : QString());
}

void NumberRow::setFaults(const QList<FieldFault> &faults)
{
    showFault(*m_fault, faults.isEmpty() ? QString() : faults.front().message);
}

TokenRow::TokenRow(const QString &name, const QString &prompt, Of of, QWidget *parent)
    : ModelField(parent), m_of(of), m_field(new TokenField(name, prompt))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, metric::HalfGrid, 0, metric::HalfGrid);
    column->setSpacing(metric::HalfGrid);
    column->addWidget(new PlainLabel(name, {.colour = Colour::Text2}));
    column->addWidget(m_field);
    m_fault = makeFaultLabel();
    column->addWidget(m_fault);
    setFocusProxy(m_field);
    connect(m_field, &TokenField::changed, this, [this] {
        if (m_of == Of::Aliases)
            setValue(value()); // in order, and an alias that was given another name once
        Q_EMIT edited();
    });
}

void TokenRow::setValue(const QJsonValue &value)
{
    QStringList texts;
    if (m_of == Of::Aliases) {
        texts = aliasLines({{u"aliases"_s, value}});
    } else {
        for (const QJsonValue &text : value.toArray())
            texts.append(text.toString());
    }
    m_field->setTokens(texts);
}

QJsonValue TokenRow::value() const
{
    if (m_of == Of::Texts)
        return QJsonArray::fromStringList(m_field->tokens());
    QJsonObject holder;
    setAliasLines(holder, m_field->tokens());
    return holder.value(u"aliases"_s);
}

void TokenRow::setFaults(const QList<FieldFault> &faults)
{
    showFault(*m_fault, faults.isEmpty() ? QString() : faults.front().message);
}

} // namespace talbook
