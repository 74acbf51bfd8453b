#include "appearance_faults.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QHash>
#include <QHeaderView>
#include <QImage>
#include <QLabel>

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
    explicit Judge(QWidget &shown) : m_shown(shown), m_image(shown.grab().toImage()) {}

    QStringList judge()
    {
        for (QWidget *widget : m_shown.findChildren<QWidget *>()) {
            // Pages and layers that lie under others, and parts that Qt keeps to itself.
            if (!widget->isVisibleTo(&m_shown) || widget->objectName().startsWith(u"qt_") || widget->size().isEmpty())
                continue;
            if (const auto *label = qobject_cast<QLabel *>(widget))
                judgeLabel(*label);
            else if (const auto *button = qobject_cast<QAbstractButton *>(widget))
                judgeButton(*button);
            else if (const auto *header = qobject_cast<QHeaderView *>(widget))
                judgeHeader(*header);
            judgeName(*widget);
        }
        return m_faults;
    }

private:
    void fault(const QWidget &widget, const QString &text, const QString &what)
    {
        m_faults.append(u"%1 “%2” in %3 %4"_s.arg(QString::fromLatin1(widget.metaObject()->className()), text,
                                                  QString::fromLatin1(widget.parentWidget()->metaObject()->className()),
                                                  what));
    }

    void judgeLabel(const QLabel &label)
    {
        if (label.text().isEmpty())
            return;
        const QSize place = label.contentsRect().size();
        if (label.wordWrap()) {
            const int needed = label.heightForWidth(label.width());
            if (needed > label.height() + tolerance)
                fault(label, label.text(), u"needs a height of %1 and has %2"_s.arg(needed).arg(label.height()));
        } else {
            const QSize needed = label.fontMetrics().size(label.buddy() ? Qt::TextShowMnemonic : 0, label.text());
            if (needed.width() > place.width() + tolerance)
                fault(label, label.text(), u"needs a width of %1 and has %2"_s.arg(needed.width()).arg(place.width()));
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
        const int icon = button.icon().isNull() ? 0 : button.iconSize().width();
        const int needed = button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + icon;
        if (needed > button.width() + tolerance)
            fault(button, button.text(), u"needs a width of %1 and has %2"_s.arg(needed).arg(button.width()));
        judgePlace(button, button.text());
    }

    void judgePlace(const QWidget &widget, const QString &text)
    {
        if (!widget.parentWidget()
                 ->rect()
                 .adjusted(-tolerance, -tolerance, tolerance, tolerance)
                 .contains(widget.geometry()))
            fault(widget, text, u"lies partly beyond its parent"_s);
    }

    void judgeHeader(const QHeaderView &header)
    {
        if (header.orientation() != Qt::Horizontal || !header.model())
            return;
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            const int needed = header.fontMetrics().horizontalAdvance(text);
            if (!header.isSectionHidden(section) && needed > header.sectionSize(section) + tolerance)
                fault(header, text, u"needs a width of %1 and has %2"_s.arg(needed).arg(header.sectionSize(section)));
        }
    }

    void judgeName(QWidget &widget)
    {
        if (widget.focusPolicy() == Qt::NoFocus)
            return;
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            fault(widget, widget.objectName(), u"takes the keyboard and has no name"_s);
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
    QImage m_image;
    QStringList m_faults;
};

} // namespace

QStringList appearanceFaults(QWidget &shown)
{
    return Judge(shown).judge();
}

} // namespace talbook::test
