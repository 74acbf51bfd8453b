#pragma once

#include "ui/scoring/number_field.h"

#include <QJsonValue>
#include <QList>
#include <QWidget>

class QSlider;

namespace talbook
{

class PlainLabel;
class TokenField;

/// What is the matter at a place inside a field: "" is the field itself, "1/from" the start of its second band.
struct FieldFault
{
    QString place;
    QString message;
};

/// A part of the form that shows and changes one value of a model's definition.
class ModelField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Shows it; tells nobody.
    virtual void setValue(const QJsonValue &value) = 0;
    virtual QJsonValue value() const = 0;
    /// What the plan's stored model has there, for comparison.
    virtual void setStored(const QJsonValue & /*value*/) {}
    virtual void setFaults(const QList<FieldFault> &faults) = 0;
    /// Gives the keyboard to the place of a fault.
    virtual void goTo(const QString & /*place*/) { setFocus(Qt::OtherFocusReason); }

Q_SIGNALS:
    /// The person changed the value.
    void edited();
};

/// A sentence beside a field that has a fault; takes no room while there is none.
PlainLabel *makeFaultLabel();
void showFault(PlainLabel &label, const QString &message);

/// A name, a slider where the limits are a scale, the figure; the stored figure struck out where it is another.
class NumberRow : public ModelField
{
    Q_OBJECT

public:
    struct Look
    {
        QString name;
        NumberField::Range range;
        bool slider = false;
    };
    explicit NumberRow(const Look &look, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setStored(const QJsonValue &value) override;
    void setFaults(const QList<FieldFault> &faults) override;

    NumberField *field() const { return m_field; }
    QSlider *slider() const { return m_slider; }

private:
    void strikeStored();
    void followField();
    void showStored();

    NumberField *m_field;
    QSlider *m_slider = nullptr;
    PlainLabel *m_stored;
    PlainLabel *m_fault;
    QJsonValue m_storedValue;
};

/// A name and a list of texts. As aliases the value is an object, each text "alias = name".
class TokenRow : public ModelField
{
    Q_OBJECT

public:
    enum class Of
    {
        Texts,
        Aliases
    };
    TokenRow(const QString &name, const QString &prompt, Of of = Of::Texts, QWidget *parent = nullptr);

    void setValue(const QJsonValue &value) override;
    QJsonValue value() const override;
    void setFaults(const QList<FieldFault> &faults) override;

    TokenField *field() const { return m_field; }

private:
    Of m_of;
    TokenField *m_field;
    PlainLabel *m_fault;
};

} // namespace talbook
