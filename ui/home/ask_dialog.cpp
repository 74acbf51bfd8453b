#include "ui/home/ask_dialog.h"

#include "ui/accounts/store_or_tell.h"
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

AskDialog::AskDialog(const Words &words, QWidget *field, QWidget *parent)
    : QDialog(parent), m_fault(new PlainLabel({}, {.colour = Colour::BadText}))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    auto *column = new QVBoxLayout(this);
    column->addStrut(Theme::current().px(416)); // a minimum of the dialog's own would hold against wider words
    auto *sentence = new PlainLabel(words.sentence);
    sentence->setWordWrap(true);
    column->addWidget(sentence);
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    field->setObjectName(u"field"_s);
    field->setAccessibleName(words.label);
    form->addRow(words.label, field);
    column->addLayout(form);
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    column->addLayout(dialogFoot(*this, tr("Cancel"), *new PrimaryButton(words.action)));
    field->setFocus();
}

void AskDialog::accept()
{
    closeOrTell(*this, *m_fault, m_work());
}

AskDialog *AskDialog::forDate(const Words &words, QDate last, QDate suggested, const QLocale &locale,
                              std::function<Expected<void>(QDate)> work, QWidget *parent)
{
    auto *field = new DayEdit(suggested);
    field->setLocale(locale);
    field->setMinimumDate(last.addDays(1));
    auto *dialog = new AskDialog(words, field, parent);
    dialog->m_work = [field, work = std::move(work)] { return work(field->date()); };
    return dialog;
}

AskDialog *AskDialog::forText(const Words &words, const QStringList &offered,
                              std::function<Expected<void>(const QString &)> work, QWidget *parent)
{
    auto *field = new QComboBox;
    field->setEditable(true);
    field->addItems(offered);
    field->setCurrentIndex(-1);
    field->lineEdit()->setAccessibleName(words.label);
    auto *dialog = new AskDialog(words, field, parent);
    dialog->m_work = [field, work = std::move(work)] { return work(field->currentText().trimmed()); };
    return dialog;
}

} // namespace talbook
