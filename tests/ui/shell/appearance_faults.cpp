#include "appearance_faults.h"

#include "reading_contrast.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/sort_header.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QSet>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

/// A rounding of fonts at fractional scales is not a fault.
constexpr int tolerance = 1;
constexpr double leastContrast = 4.5; // WCAG 2.1, AA, ordinary text

/// What was measured once in a theme, by what it looks like, looks the same the next time.
QSet<QString> &measured()
{
    static QSet<QString> done;
    return done;
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
        else if (const auto *elided = qobject_cast<ElidedLabel *>(&widget))
            judgeElided(*elided);
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
        if (auto *view = qobject_cast<QAbstractItemView *>(&widget); view && !qobject_cast<QHeaderView *>(&widget))
            judgeCells(*view);
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

    /// What it says is the person's own, or has to fit at the usual size of text; a larger one may leave it to the tip.
    void judgeElided(const ElidedLabel &label)
    {
        if (label.text().isEmpty())
            return;
        const QFontMetrics metrics(label.look().font());
        if (!label.isOwnText() && !m_limits.largeText)
            judgeWidth(label, label.text(), metrics.horizontalAdvance(label.text()), label.width());
        if (metrics.height() > label.height() + tolerance)
            fault(label, label.text(), u"needs a height of %1 and has %2"_s.arg(metrics.height()).arg(label.height()));
        judgePlace(label, label.text());
        if (label.isEnabled() && label.visibleRegion().boundingRect().size() == label.size() &&
            isNew({u"ElidedLabel"_s, QString::number(int(label.look().colour)), label.text()})) {
            const double found = contrast(Theme::current().colour(label.look().colour), groundOf(pictureOf(label)));
            if (found < leastContrast)
                fault(label, label.text(), u"has a contrast of %1"_s.arg(found, 0, 'f', 2));
        }
    }

    void judgeButton(const QAbstractButton &button)
    {
        if (button.text().isEmpty())
            return;
        // Inside a line it shows its icon alone; its text is its name.
        // Nor is a message wider than the screen, which at twice the scale has 400 pixels here: fewer than any desk
        // has.
        constexpr int narrowScreen = 640;
        const bool pressed = (m_limits.largeText || button.screen()->geometry().width() < narrowScreen) &&
                             button.window()->inherits("QMessageBox");
        if (!button.inherits("QLineEditIconButton") && !pressed)
            judgeWidth(button, button.text(), button.sizeHint().width(), button.width());
        judgeControl(button, button.text());
        if (!button.inherits("QLineEditIconButton"))
            judgeContrast(button);
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
        if (!m_limits.largeText && !isArrangedByOthers(table))
            judgeRoom(table);
        const bool reachable = table.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff;
        // Here the columns are the person's choice, those of a file, or more than any window has room for: a month, a
        // week or a field of a step each.
        const bool ownColumns = isArrangedByOthers(table) || table.property("scrollsSideways").toBool();
        if (reachable && (ownColumns || m_limits.largeText))
            return;
        if (header.length() > table.viewport()->width() + tolerance)
            fault(table, table.accessibleName(),
                  u"has columns %1 wide in a place of %2"_s.arg(header.length()).arg(table.viewport()->width()));
    }

    /// Its columns are as wide as the person made them, or as there are in a file.
    static bool isArrangedByOthers(const QTableView &table)
    {
        return table.inherits("talbook::AccountsTable") || table.parentWidget()->inherits("talbook::FileStep");
    }

    /// A text is not cut where another column of the same table has room that it does not use.
    void judgeRoom(const QTableView &table)
    {
        struct Column
        {
            int index = 0;
            int spare = 0; ///< less than 0: so much of the widest text is cut
            QString widest;
        };
        std::vector<Column> columns;
        constexpr int looked = 100; // what comes further down may be wider
        const int rows = table.model() ? std::min(looked, table.model()->rowCount()) : 0;
        for (int index = 0; table.model() && index < table.model()->columnCount(); ++index) {
            if (table.isColumnHidden(index))
                continue;
            // No head is cut for the sake of a text.
            const QString head = table.model()->headerData(index, Qt::Horizontal).toString();
            const QFontMetrics heads(Theme::current().font(Type::Caption, Weight::Medium));
            const int taken = heads.horizontalAdvance(head) + 2 * Theme::current().px(metric::CellPadding);
            Column column{index, table.columnWidth(index) - taken, {}};
            bool known = true;
            for (int row = 0; row < rows && known; ++row) {
                const QModelIndex cell = table.model()->index(row, index);
                const auto *delegate = qobject_cast<const CellDelegate *>(table.itemDelegateForIndex(cell));
                known = delegate && table.columnSpan(row, index) == 1;
                if (!known)
                    break;
                QStyleOptionViewItem option;
                option.initFrom(&table);
                option.widget = &table;
                const int spare = table.columnWidth(index) - delegate->sizeHint(option, cell).width();
                if (spare < column.spare) {
                    column.spare = spare;
                    column.widest = cell.data().toString();
                }
            }
            if (known && rows > 0)
                columns.push_back(column);
        }
        for (const Column &cut : columns) {
            const auto roomy = std::ranges::find_if(columns, [&cut](const Column &other) {
                constexpr int air = 24; // a column that is no wider than its texts would look crowded
                return other.spare >= air - cut.spare;
            });
            if (cut.spare < -tolerance && roomy != columns.end())
                fault(table, cut.widest,
                      u"lacks a width of %1 in column %2, while column %3 has %4 to spare"_s.arg(-cut.spare)
                          .arg(cut.index)
                          .arg(roomy->index)
                          .arg(roomy->spare));
        }
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
        // As both kinds of head are drawn: the word between the paddings of a cell, the arrow where it is sorted by.
        const Theme &theme = Theme::current();
        const bool own = qobject_cast<const SortHeader *>(&header);
        const QFontMetrics metrics(own ? theme.font(Type::Caption, Weight::Medium) : header.font());
        for (int section = 0; section < header.count(); ++section) {
            const QString text = header.model()->headerData(section, Qt::Horizontal).toString();
            if (!header.isSectionHidden(section) && !text.isEmpty())
                judgeWidth(header, text, metrics.horizontalAdvance(text) + 2 * theme.px(metric::CellPadding),
                           header.sectionSize(section));
        }
    }

    /// A button that the keyboard does not reach is still read out and pressed by those who use the mouse by ear.
    void judgeName(QWidget &widget)
    {
        if (widget.focusPolicy() == Qt::NoFocus && !qobject_cast<QAbstractButton *>(&widget))
            return;
        if (qobject_cast<const QComboBox *>(widget.parentWidget()))
            return; // the field of a list to choose from is read out under the list's name
        const QAccessibleInterface *interface = QAccessible::queryAccessibleInterface(&widget);
        if (!interface || interface->text(QAccessible::Name).isEmpty())
            fault(widget, widget.objectName(), u"is a control and has no name"_s);
    }

    QRect placeOf(const QWidget &widget) const
    {
        return QRect(widget.mapTo(&m_shown, QPoint()), widget.size()).intersected(m_shown.rect());
    }

    /// What lies where the widget is, as it was grabbed.
    QImage pictureOf(const QWidget &widget) const
    {
        const qreal ratio = m_image.devicePixelRatio();
        const QRect place = placeOf(widget);
        return m_image.copy(QRectF(QPointF(place.topLeft()) * ratio, QSizeF(place.size()) * ratio).toRect());
    }

    void judgeContrast(const QLabel &label)
    {
        if (label.visibleRegion().boundingRect().size() != label.size())
            return;
        const double found = contrast(label.palette().color(label.foregroundRole()), groundOf(pictureOf(label)));
        if (found < leastContrast)
            fault(label, label.text(), u"has a contrast of %1"_s.arg(found, 0, 'f', 2));
    }

    bool isNew(const QStringList &looks)
    {
        const QString key = themeChoiceName(Theme::current().choice()) + u'|' + looks.join(u'|');
        if (measured().contains(key))
            return false;
        measured().insert(key);
        return true;
    }

    /// A button's own look is drawn by the style or by itself: what is measured is the picture, inside of its border.
    void judgeContrast(const QAbstractButton &button)
    {
        const QObject *parent = button.parentWidget();
        const QWidget *top = m_shown.childAt(placeOf(button).center());
        if (!button.isEnabled() || (top != &button && !button.isAncestorOf(top)) ||
            button.visibleRegion().boundingRect().size() != button.size() ||
            !isNew({QString::fromLatin1(button.metaObject()->className()),
                    QString::fromLatin1(parent ? parent->metaObject()->className() : "-"), button.text(),
                    QString::number(button.isChecked())}))
            return;
        constexpr int border = 4;
        const QRect inner = placeOf(button).adjusted(border, border, -border, -border);
        const auto found = inner.isValid() ? readingContrast(enlarged(m_shown, inner)) : std::nullopt;
        if (found && *found < leastContrast)
            fault(button, button.text(), u"has a contrast of %1"_s.arg(*found, 0, 'f', 2));
    }

    /// The first rows, each as it is and as if it were chosen.
    void judgeCells(QAbstractItemView &view)
    {
        constexpr int rows = 4;
        if (!view.model() || !view.isEnabled())
            return;
        const QColor ground = groundOf(pictureOf(*view.viewport()));
        for (int row = 0; row < std::min(rows, view.model()->rowCount()); ++row) {
            for (int column = 0; column < view.model()->columnCount(); ++column) {
                const QModelIndex index = view.model()->index(row, column);
                const QString text = index.data().toString();
                if (text.trimmed().isEmpty() || view.visualRect(index).isEmpty() ||
                    !(index.flags() & Qt::ItemIsEnabled))
                    continue;
                for (const bool chosen : {false, true}) {
                    if (!isNew({QString::fromLatin1(view.metaObject()->className()), view.accessibleName(),
                                QString::number(column), text, QString::number(chosen)}))
                        continue;
                    const auto found = readingContrast(
                        enlargedCell(view, index, chosen, chosen ? Theme::current().colour(Colour::Sel) : ground));
                    if (found && *found < leastContrast)
                        fault(view, text,
                              u"has a contrast of %1 in column %2%3"_s.arg(*found, 0, 'f', 2)
                                  .arg(column)
                                  .arg(chosen ? u", chosen"_s : QString()));
                }
            }
        }
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
