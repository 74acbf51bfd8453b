#include "ui/accounts/edit_selected_dialog.h"

#include "ui/accounts/cell_editing.h"
#include "ui/accounts/long_steps.h"
#include "ui/shell/document.h"
#include "ui/shell/job_indicator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

/// The preview tries the edit out and rolls it back: with many accounts not at every letter.
constexpr int previewPauseMs = 150;

} // namespace

EditSelectedDialog::EditSelectedDialog(Document &document, std::vector<AccountId> accounts, FilterField first,
                                       QWidget *parent)
    : QDialog(parent), m_document(document), m_accounts(std::move(accounts)), m_field(new QComboBox),
      m_place(new QVBoxLayout), m_preview(new PlainLabel({}, {.colour = Colour::Text2})),
      m_change(new PrimaryButton(tr("Change")))
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Edit %n account(s)", nullptr, int(m_accounts.size())));
    m_field->setObjectName(u"field"_s);
    m_field->setAccessibleName(tr("Field"));
    m_field->setMaxVisibleItems(15);
    for (const AccountColumn &known : accountColumnTable()) {
        if (known.edit != CellEdit::None && known.field != FilterField::Name)
            m_field->addItem(columnName(known), int(known.field));
    }
    m_field->setCurrentIndex(std::max(0, m_field->findData(int(first))));
    m_preview->setWordWrap(true);
    m_preview->setObjectName(u"preview"_s);
    auto *column = new QVBoxLayout(this);
    const int margin = theme.px(2 * metric::Grid);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(theme.px(metric::Grid));
    column->addWidget(new PlainLabel(tr("Field"), {.type = Type::Caption, .colour = Colour::Text2}));
    column->addWidget(m_field);
    column->addWidget(
        new PlainLabel(tr("Value for all of them; empty clears it"), {.type = Type::Caption, .colour = Colour::Text2}));
    column->addLayout(m_place);
    column->addWidget(m_preview);
    column->addStretch(1);
    column->addWidget(new JobIndicator(m_document.jobs()));
    column->addLayout(dialogFoot(*this, tr("Cancel"), *m_change));
    resize(theme.px(400), sizeHint().height());
    m_pause.setSingleShot(true);
    m_pause.setInterval(previewPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &EditSelectedDialog::preview);
    connect(m_field, &QComboBox::currentIndexChanged, this, &EditSelectedDialog::showEditor);
    showEditor();
    m_editor->setFocus();
}

const AccountColumn &EditSelectedDialog::column() const
{
    return columnFor(FilterField(m_field->currentData().toInt()));
}

void EditSelectedDialog::showEditor()
{
    delete m_editor;
    m_editor = makeValueEditor(m_document, column(), std::nullopt, this);
    m_editor->setObjectName(u"value"_s);
    setValueEditorText(*m_editor, {});
    m_given = false;
    m_place->addWidget(m_editor);
    setTabOrder(m_field, m_editor);
    if (auto *list = qobject_cast<QComboBox *>(m_editor)) {
        connect(list, &QComboBox::currentTextChanged, this, &EditSelectedDialog::onGiven);
        connect(list, &QComboBox::activated, this, &EditSelectedDialog::onGiven);
    } else if (auto *line = qobject_cast<QLineEdit *>(m_editor)) {
        connect(line, &QLineEdit::textChanged, this, &EditSelectedDialog::onGiven);
    }
    m_change->setEnabled(false);
    m_preview->setLook({.colour = Colour::Text2});
    m_preview->setText(tr("Give a value to see how many would change."));
}

/// Nothing is cleared by pressing Enter in a field that nobody has touched.
void EditSelectedDialog::onGiven()
{
    m_given = true;
    m_pause.start();
}

/// Without the dialog's own things: it may be done on another thread.
Plan::Work EditSelectedDialog::work() const
{
    const auto &program = m_document.standings().program();
    return [accounts = m_accounts, target = *editTarget(column()), program = program ? program->id : ProgramId(),
            typed = valueEditorText(*m_editor)](Edit &edit) {
        return setForAccounts(edit, accounts, target, program, typed);
    };
}

void EditSelectedDialog::preview()
{
    rehearseAccounts(m_document, m_accounts.size(), work(),
                     [self = QPointer(this), asked = ++m_asked](const Expected<qint64> &rows) {
                         if (self && asked == self->m_asked)
                             self->showPreview(rows);
                     });
}

void EditSelectedDialog::showPreview(const Expected<qint64> &rows)
{
    const QLocale &locale = m_document.words().locale();
    m_change->setEnabled(rows && *rows > 0);
    m_preview->setLook({.colour = rows ? Colour::Text2 : Colour::BadText});
    m_preview->setText(
        rows ? tr("%1 of %2 would change.").arg(locale.toString(*rows), locale.toString(qlonglong(m_accounts.size())))
             : rows.error().message);
    if (const int needed = layout()->totalHeightForWidth(width()); needed > height())
        resize(width(), needed); // a refusal takes more lines
}

void EditSelectedDialog::accept()
{
    if (!m_given || m_changing)
        return;
    m_pause.stop();
    m_changing = true;
    m_change->setEnabled(false);
    const QString count = tr("%n account(s)", nullptr, int(m_accounts.size()));
    changeAccounts(m_document, m_accounts.size(),
                   tr("Change %1: %2", "field, how many accounts").arg(columnName(column()), count), work(),
                   [self = QPointer(this)](const Expected<void> &done) {
                       if (!self)
                           return;
                       self->m_changing = false;
                       if (done) {
                           self->QDialog::accept();
                           return;
                       }
                       self->showPreview(done.error());
                       self->m_change->setEnabled(wasStopped(done)); // the value itself was all right
                   });
}

void EditSelectedDialog::reject()
{
    if (m_changing)
        m_document.jobs().cancel();
    else
        QDialog::reject();
}

} // namespace talbook
