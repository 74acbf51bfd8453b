#include "ui/home/checklist_item_dialog.h"

#include "ui/accounts/store_or_tell.h"
#include "ui/home/checklist_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>

namespace talbook
{

using namespace Qt::StringLiterals;

ChecklistItemDialog::ChecklistItemDialog(const ChecklistItem &item, const std::vector<ChecklistStage> &stages,
                                         const QLocale &locale,
                                         std::function<Expected<void>(const ChecklistItem &)> store, QWidget *parent)
    : QDialog(parent), m_item(item), m_stages(stages), m_store(std::move(store)), m_title(new QLineEdit(item.title)),
      m_stage(new QComboBox), m_due(new DayEdit(item.due)), m_owner(new QLineEdit(item.owner)),
      m_note(new QLineEdit(item.note)), m_fault(new PlainLabel({}, {.colour = Colour::BadText}))
{
    const bool isNew = item.id.isNull();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(isNew ? tr("Add to the Quarter") : tr("Change Item of the Quarter"));
    auto *column = new QVBoxLayout(this);
    column->addStrut(Theme::current().px(456)); // a minimum of the dialog's own would hold against wider words
    m_stage->setEditable(true);
    for (const ChecklistStage &stage : stages)
        m_stage->addItem(stage.name);
    m_stage->setEditText(stageName(item.stage, stages));
    m_due->setLocale(locale);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &name, QWidget *field) {
        field->setAccessibleName(name);
        form->addRow(name, field);
    };
    add(tr("What to do"), m_title);
    add(tr("Stage"), m_stage);
    m_stage->lineEdit()->setAccessibleName(tr("Stage"));
    add(tr("By when"), m_due);
    add(tr("Who"), m_owner);
    add(tr("Note"), m_note);
    column->addLayout(form);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    column->addLayout(dialogFoot(*this, tr("Cancel"), *new PrimaryButton(isNew ? tr("Add") : tr("Change"))));
    m_title->setFocus();
    m_title->home(false);
}

ChecklistItem ChecklistItemDialog::item() const
{
    ChecklistItem item = m_item;
    item.title = m_title->text();
    item.stage = stageId(m_stage->currentText(), m_stages);
    item.due = m_due->date();
    item.owner = m_owner->text();
    item.note = m_note->text();
    return item;
}

void ChecklistItemDialog::accept()
{
    closeOrTell(*this, *m_fault, m_store(item()));
}

} // namespace talbook
