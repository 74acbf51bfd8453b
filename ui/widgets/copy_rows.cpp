#include "ui/widgets/copy_rows.h"

#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QGuiApplication>
#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>
#include <QToolTip>

#include <algorithm>
#include <numeric>

namespace talbook
{

namespace
{

constexpr int mostRowsCopied = 20000;

/// A text with a line end or a tab would make two cells; one that a spreadsheet would evaluate is guarded.
QString clipboardCell(QString text)
{
    text.replace(u'\t', u' ').replace(u'\n', u' ');
    constexpr QStringView evaluated = u"=+@";
    return !text.isEmpty() && evaluated.contains(text[0]) ? u'\'' + text : text;
}

class RowCopier : public QObject
{
public:
    explicit RowCopier(QTableView &table) : QObject(&table), m_table(table) { table.installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool keys = event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress;
        if (!keys || !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Copy))
            return QObject::eventFilter(watched, event);
        // The window has a command of the same keys: the table that has the keyboard goes first.
        event->accept();
        if (event->type() == QEvent::KeyPress)
            copy();
        return true;
    }

private:
    void copy() const
    {
        const QAbstractItemModel &model = *m_table.model();
        QList<int> rows;
        for (const QItemSelectionRange &range : m_table.selectionModel()->selection()) {
            for (int row = range.top(); row <= range.bottom(); ++row)
                rows.append(row);
        }
        if (rows.isEmpty()) {
            rows.resize(model.rowCount());
            std::iota(rows.begin(), rows.end(), 0);
        }
        if (rows.size() > mostRowsCopied) {
            QToolTip::showText(m_table.mapToGlobal(m_table.rect().center()),
                               plainToolTip(QCoreApplication::translate("CopyRows", "Choose up to %n row(s) to copy.",
                                                                        nullptr, mostRowsCopied)),
                               &m_table);
            return;
        }
        std::ranges::sort(rows);
        QStringList lines{lineOf([&](int column) { return model.headerData(column, Qt::Horizontal).toString(); })};
        for (const int row : std::as_const(rows))
            lines.append(lineOf([&](int column) { return model.index(row, column).data().toString(); }));
        QGuiApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    }

    QString lineOf(const auto &textOf) const
    {
        QStringList cells;
        for (int column = 0; column < m_table.model()->columnCount(); ++column) {
            if (!m_table.isColumnHidden(column))
                cells.append(clipboardCell(textOf(column)));
        }
        return cells.join(u'\t');
    }

    QTableView &m_table;
};

} // namespace

void letRowsBeCopied(QTableView &table)
{
    new RowCopier(table);
}

} // namespace talbook
