#pragma once

#include <QJsonValue>
#include <QLineEdit>

#include <optional>

namespace talbook
{

/// A number as people write it in the locale ("2,5" in Russian; a point is understood too). The arrow and page keys
/// step it. What is no number stays as it was typed, for its owner to object to.
class NumberField : public QLineEdit
{
    Q_OBJECT

public:
    struct Range
    {
        double least = 0;
        double most = 100;
        double step = 1;
    };
    explicit NumberField(const Range &range, QWidget *parent = nullptr);

    /// Shows it; tells nobody.
    void setNumber(double number);
    std::optional<double> number() const;
    /// The number, or the text that is none.
    QJsonValue value() const;
    /// A figure keeps its place; a text that is no number too.
    void setValue(const QJsonValue &value);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    /// The person changed it.
    void changed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void stepBy(double steps);
    QString textOf(double number) const;

    Range m_range;
};

/// Nothing where the text is no number in that locale.
std::optional<double> numberFrom(const QString &text, const QLocale &locale);

} // namespace talbook
