#pragma once

#include "core/plays/checklist.h"

#include <QWidget>

class QCheckBox;

namespace talbook
{

class HomeRow;

/// An item of the quarter with its tick; Space ticks it, Enter shows it in the whole list.
class ChecklistRow : public QWidget
{
    Q_OBJECT

public:
    ChecklistRow(const ChecklistItem &item, QDate asOf, const Wording &words, bool editable, QWidget *parent = nullptr);

    const ChecklistItem &item() const { return m_item; }
    QCheckBox &tick() const { return *m_tick; }
    HomeRow &row() const { return *m_row; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void opened();
    void ticked(bool done);

private:
    ChecklistItem m_item;
    QCheckBox *m_tick;
    HomeRow *m_row;
};

} // namespace talbook
