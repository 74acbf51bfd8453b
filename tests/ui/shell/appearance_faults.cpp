#include "appearance_faults.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QComboBox>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QTableView>

#include <algorithm>
#include <cmath>

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

/// A rounding of fonts at fractional scales is not a fault.
constexpr int tolerance = 1;
constexpr double leastContrast = 4.5; // WCAG 2.1, AA, ordinary text

/// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

class Judge
{
public:
    Judge(QWidget &shown, const AppearanceLimits &limits)
        : m_shown(shown), m_limits(limits), m_image(shown.grab().toImage())
    {
    }

    QStringList judge()
    {
        judgeWidget(m_shown);
        for (QWidget *widget : m_shown.findChildren<QWidget *>()) {
            // Pages and layers that lie under others, and parts that Qt keeps to itself.
            if (widget->isVisibleTo(&m_shown) && !widget->objectName().startsWith(u"qt_") && !widget->size().isEmpty())
                judgeWidget(*widget);
        }
        return m_faults;
    }

private:
    void judgeWidget(QWidget &widget)
    {
        if (const auto *label = qobject_cast<QLabel *>(&widget))
            judgeLabel(*label);
        else if (const auto *button = qobject_cast<QAbstractButton *>(&widget))
            judgeButton(*button);
        else if (const auto *header = qobject_cast<QHeaderView *>(&widget))
            judgeHeader(*header);
        else if (const auto *line = qobject_cast<QLineEdit *>(&widget))
            judgeLine(*line);
        else if (const auto *combo = qobject_cast<QComboBox *>(&widget))
            judgeCombo(*combo);
        else if (const auto *table = qobject_cast<QTableView *>(&widget))
            judgeTable(*table);
        judgeName(widget);
    }

    void fault(const QWidget &widget, const QString &text, const QString &what)
    {
        const QObject *parent = widget.parentWidget();
        m_faults.append(u"%1 “%2” in %3 %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text,
                                                  QString::fromLatin1(parent ? parent->metaObject()->className() : "-"),
                                                  what));
    }

    void judgeWidth(const QWidget &widget, const QString &text, int needed, int there)
    {
        if (needed > there + tolerance)
            fault(widget, text, u"needs a width of %1 and has %2"_s.arg(needed).arg(there));
    }

    void judgeLabel(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        if (label.wordWrap()) {
            const int needed = label.heightForWidth(label.width());
            if (needed > label.height() + tolerance)
                fault(label, label.text(), u"needs a height of %1 and has %2"_s.arg(needed).arg(label.height()));
        } else {
            const QSize needed = label.fontMetrics().size(label.buddy() ? Qt::TextShowMnemonic : 0, label.text());
            judgeWidth(label, label.text(), needed.width(), label.contentsRect().width());
        }
        judgePlace(label, label.text());
        for (const QLabel *other : label.parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
            if (other > &label && other->isVisibleTo(&m_shown) && !other->text().isEmpty() &&
                other->geometry().intersects(label.geometry()))
                fault(label, label.text(), u"lies over “%1”"_s.arg(other->text()));
        }
        if (label.isEnabled())
            judgeContrast(label);
    }

    void judgeButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        // Inside a line it shows its icon alone; its text is its name.
        const bool pressed = m_limits.largeText && button.window()->inherits("QMessageBox");
        if (!button.inherits("QLineEditIconButton") && !pressed)
            judgeWidth(button, button.text(), button.sizeHint().width(), button.width());
        judgeControl(button, button.text());
    }

    void judgeLine(const QLineEdit &line)
    {
        if (qobject_cast<QComboBox *>(line.parentWidget()) || line.isReadOnly())
            return;
        if (line.text().isEmpty() && !line.placeholderText().isEmpty()) {
            const QMargins margins = line.textMargins();
            const int frame = 2 * (line.style()->pixelMetric(QStyle::PM_DefaultFrameWidth, nullptr, &line) + 2);
            judgeWidth(line, line.placeholderText(), line.fontMetrics().horizontalAdvance(line.placeholderText()),
                       line.width() - margins.left() - margins.right() - frame);
        }
        judgeControl(line, line.text());
    }

    void judgeCombo(const QComboBox &combo)
    {
        QStyleOptionComboBox option;
        option.initFrom(&combo);
        option.editable = combo.isEditable();
        const QRect field =
            combo.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &combo);
        if (!m_limits.largeText)
            judgeWidth(combo, combo.currentText(), combo.fontMetrics().horizontalAdvance(combo.currentText()),
                       field.width());
        judgeControl(combo, combo.currentText());
    }

    /// Controls side by side do not touch.
    void judgeControl(const QWidget &control, const QString &text)
    {
        judgePlace(control, text);
        for (const QWidget *other : control.parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
            const bool stands = qobject_cast<const QAbstractButton *>(other) ||
                                qobject_cast<const QComboBox *>(other) || qobject_cast<const QLineEdit *>(other) ||
                                qobject_cast<const QLabel *>(other);
            if (stands && other != &control && other->isVisibleTo(&m_shown) &&
                other->geometry().intersects(control.geometry()))
                fault(control, text, u"lies over a %1"_s.arg(QString::fromLatin1(other->metaObject()->className())));
        }
    }

    void judgeTable(const QTableView &table)
    {
        const QHeaderView &header = *table.horizontalHeader();
        const bool reachable = table.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        // Here the columns are the person's choice, or those of a file.
        const bool ownColumns =
            table.inherits("talbook::AccountsTable") || table.parentWidget()->inherits("talbook::FileStep");
        if (reachable && (ownColumns || m_limits.largeText))
            return;
        if (header.length() > table.viewport()->width() + tolerance)
            fault(table, table.accessibleName(),
                  u"has columns %1 wide in a place of %2"_s.arg(header.length()).arg(table.viewport()->width()));
    }

    void judgePlace(const QWidget &widget, const QString &text)
    {
        if (!widget.parentWidget()
                 ->rect()
                 .adjusted(-tolerance, -tolerance, tolerance, tolerance)
                 .contains(widget.geometry()))
            fault(widget, text, u"lies partly beyond its parent"_s);
        for (QWidget *above = widget.parentWidget(); above && above != m_shown.parentWidget();
             above = above->parentWidget()) {
            const auto *area = qobject_cast<QScrollArea *>(above);
            if (!area || !area->widget())
                continue;
            const int right = widget.mapTo(area->viewport(), QPoint(widget.width(), 0)).x();
            if (right > area->viewport()->width() + tolerance)
                fault(widget, text,
                      u"ends at %1 in a view that is %2 wide"_s.arg(right).arg(area->viewport()->width()));
            return;
        }
    }

    void judgeHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            if (!header.isSectionHidden(section))
                judgeWidth(header, text, header.fontMetrics().horizontalAdvance(text), header.sectionSize(section));
        }
    }

    /// A button that the keyboard does not reach is still read out and pressed by those who use the mouse by ear.
    void judgeName(QWidget &widget)
    {
        if (widget.focusPolicy() == Qt::NoFocus && !qobject_cast<QAbstractButton *>(&widget))
            return;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            fault(widget, widget.objectName(), u"is a control and has no name"_s);
    }

    /// The ground is the most frequent colour where the label lies: letters cover less than half of it.
    void judgeContrast(const QLabel &label)
    {
        const QRect place = QRect(label.mapTo(&m_shown, QPoint()), label.size()).intersected(m_shown.rect());
        if (label.visibleRegion().boundingRect().size() != label.size())
            return;
        const qreal ratio = m_image.devicePixelRatio();
        const QRect pixels = QRectF(QPointF(place.topLeft()) * ratio, QSizeF(place.size()) * ratio).toRect();
        QHash<QRgb, int> counts;
        for (int y = pixels.top(); y <= std::min(pixels.bottom(), m_image.height() - 1); ++y) {
            for (int x = pixels.left(); x <= std::min(pixels.right(), m_image.width() - 1); ++x)
                ++counts[m_image.pixel(x, y)];
        }
        const auto most = std::max_element(counts.cbegin(), counts.cend());
        if (most == counts.cend())
            return;
        const double ratioFound = contrast(label.palette().color(label.foregroundRole()), QColor(most.key()));
        if (ratioFound < leastContrast)
            fault(label, label.text(), u"has a contrast of %1"_s.arg(ratioFound, 0, 'f', 2));
    }

    QWidget &m_shown;
    AppearanceLimits m_limits;
    QImage m_image;
    QStringList m_faults;
};

} // namespace

QStringList appearanceFaults(QWidget &shown, const AppearanceLimits &limits)
{
    return Judge(shown, limits).judge();
}

} // namespace talbook::test
