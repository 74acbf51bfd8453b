#include "ui/accounts/name_dialog.h"

#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace talbook
{

using namespace Qt::StringLiterals;

NameDialog::NameDialog(const Words &words, const QString &name, std::function<Expected<void>(const QString &)> work,
                       QWidget *parent)
    : QDialog(parent), m_work(std::move(work)), m_name(new QLineEdit(name)),
      m_fault(new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText}))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(words.title);
    m_name->setObjectName(u"name"_s);
    m_name->setAccessibleName(words.label);
    m_name->selectAll();
    m_name->setMinimumWidth(theme.px(320));
    connect(m_name, &QLineEdit::textEdited, m_fault, &QWidget::hide);
    m_fault->setWordWrap(true);
    m_fault->hide();
    auto *done = new PrimaryButton(words.action);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    column->addWidget(new PlainLabel(words.label));
    column->addWidget(m_name);
    column->addWidget(m_fault);
    column->addSpacing(theme.px(metric::Grid));
    column->addLayout(dialogFoot(*this, tr("Cancel"), *done));
}

void NameDialog::accept()
{
    const auto done = m_work(m_name->text());
    if (done) {
        QDialog::accept();
        return;
    }
    m_fault->setText(done.error().message);
    m_fault->show();
    m_name->setAccessibleDescription(done.error().message);
    m_name->setFocus();
}

} // namespace talbook
