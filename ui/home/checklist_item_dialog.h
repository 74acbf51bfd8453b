#pragma once

#include "core/plays/checklist.h"

#include <QDialog>

#include <functional>

class QComboBox;
class QLineEdit;

namespace talbook
{

class DayEdit;
class PlainLabel;

/// What is to be done, in which stage of the quarter, by when and by whom.
class ChecklistItemDialog : public QDialog
{
    Q_OBJECT

public:
    ChecklistItemDialog(const ChecklistItem &item, const std::vector<ChecklistStage> &stages, const QLocale &locale,
                        std::function<Expected<void>(const ChecklistItem &)> store, QWidget *parent);

    ChecklistItem item() const;
    void accept() override;

private:
    ChecklistItem m_item;
    std::vector<ChecklistStage> m_stages;
    std::function<Expected<void>(const ChecklistItem &)> m_store;
    QLineEdit *m_title;
    QComboBox *m_stage;
    DayEdit *m_due;
    QLineEdit *m_owner;
    QLineEdit *m_note;
    PlainLabel *m_fault;
};

} // namespace talbook
