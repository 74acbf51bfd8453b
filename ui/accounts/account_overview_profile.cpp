#include "ui/accounts/account_overview_profile.h"

#include "core/accounts/tiers.h"
#include "ui/accounts/field_frame.h"
#include "ui/accounts/link_target.h"
#include "ui/shell/document.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

constexpr int profileLabelWidth = 140;

bool isLong(AccountField field)
{
    return field == AccountField::Description || field == AccountField::Technologies;
}

bool isLink(AccountField field)
{
    return field == AccountField::Domain || field == AccountField::LinkedinUrl;
}

QUrl linkOf(AccountField field, const QString &text)
{
    return field == AccountField::Domain ? domainTarget(text) : linkTarget(text);
}

} // namespace

OverviewProfile::OverviewProfile(Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    build();
    retranslate();
    connect(&document, &Document::settling, this, &OverviewProfile::commitAll);
}

void OverviewProfile::build()
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::Grid);
    // One grid for all groups: the longest name of a field in any of them sets where the fields of all begin.
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(metric::Grid);
    grid->setVerticalSpacing(metric::HalfGrid);
    grid->setColumnMinimumWidth(0, theme.px(profileLabelWidth));
    grid->setColumnStretch(1, 1);
    grid->setColumnMinimumWidth(2, theme.px(metric::Control));
    column->addLayout(grid);
    const auto group = [&](const char *title, std::initializer_list<AccountField> fields) {
        auto *heading = new SectionHeading({});
        m_headings.emplace_back(heading, title);
        int line = grid->rowCount();
        if (m_headings.size() > 1)
            grid->setRowMinimumHeight(line++, theme.px(metric::Grid + metric::HalfGrid));
        grid->addWidget(heading, line, 0, 1, 3);
        for (const AccountField field : fields)
            addRow(*grid, field);
    };
    group(QT_TR_NOOP("Company"),
          {AccountField::Name, AccountField::Domain, AccountField::LinkedinUrl, AccountField::Parent,
           AccountField::Industry, AccountField::Employees, AccountField::Revenue, AccountField::Description});
    group(QT_TR_NOOP("Place"), {AccountField::Country, AccountField::Region, AccountField::City});
    group(QT_TR_NOOP("Technology"), {AccountField::Technologies, AccountField::Competitors});
    group(QT_TR_NOOP("How we sell"),
          {AccountField::Owner, AccountField::Tier, AccountField::ExpectedAcv, AccountField::StrategicValue});
    m_extraHeading = new SectionHeading({});
    column->addWidget(m_extraHeading);
    m_extra = new QWidget;
    m_extraGrid = new QGridLayout(m_extra);
    m_extraGrid->setContentsMargins(0, 0, 0, 0);
    m_extraGrid->setHorizontalSpacing(metric::Grid);
    m_extraGrid->setVerticalSpacing(metric::HalfGrid);
    m_extraGrid->setColumnMinimumWidth(0, theme.px(profileLabelWidth));
    m_extraGrid->setColumnStretch(1, 1);
    column->addWidget(m_extra);
    setFocusProxy(editor(AccountField::Name));
}

void OverviewProfile::addRow(QGridLayout &grid, AccountField field)
{
    const Theme &theme = Theme::current();
    Row row{field, new PlainLabel({}, {.colour = Colour::Text2}), nullptr, nullptr, nullptr, {}};
    if (field == AccountField::Tier) {
        auto *tier = new QComboBox;
        for (int i = 0; i <= 3; ++i)
            tier->addItem(tierName(i), tierName(i));
        row.editor = tier;
        connect(tier, &QComboBox::activated, this, &OverviewProfile::commitAll);
    } else if (isLong(field)) {
        auto *text = new QPlainTextEdit;
        text->setTabChangesFocus(true);
        row.editor = text;
    } else {
        auto *line = new QLineEdit;
        row.editor = line;
        connect(line, &QLineEdit::editingFinished, this, &OverviewProfile::commitAll);
    }
    row.editor->installEventFilter(this);
    row.label->setBuddy(row.editor);
    row.fault = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::BadText});
    row.fault->setWordWrap(true);
    row.fault->hide();
    const int line = grid.rowCount();
    grid.addWidget(row.label, line, 0, isLong(field) ? Qt::AlignTop : Qt::AlignVCenter);
    if (auto *text = qobject_cast<QPlainTextEdit *>(row.editor)) {
        auto *frame = new FieldFrame(*text);
        frame->setFixedHeight(theme.px(84)); // four lines and a bit: there are more
        grid.addWidget(frame, line, 1);
    } else {
        grid.addWidget(row.editor, line, 1);
    }
    if (isLink(field)) {
        row.open = new IconButton(icon(u"external-link"), {});
        grid.addWidget(row.open, line, 2);
        connect(row.open, &QToolButton::clicked, this, [this, field] {
            for (const Row &known : m_rows) {
                if (known.field == field && linkOf(field, known.shown).isValid())
                    QDesktopServices::openUrl(linkOf(field, known.shown));
            }
        });
    }
    grid.addWidget(row.fault, line + 1, 1, 1, 2);
    m_rows.push_back(std::move(row));
}

QString OverviewProfile::typed(const Row &row) const
{
    if (const auto *line = qobject_cast<const QLineEdit *>(row.editor))
        return line->text();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(row.editor))
        return text->toPlainText();
    return qobject_cast<const QComboBox *>(row.editor)->currentData().toString();
}

void OverviewProfile::setTyped(const Row &row, const QString &text)
{
    if (text == typed(row))
        return;
    if (auto *line = qobject_cast<QLineEdit *>(row.editor)) {
        line->setText(text);
        line->setCursorPosition(0);
    } else if (auto *area = qobject_cast<QPlainTextEdit *>(row.editor)) {
        area->setPlainText(text);
    } else if (auto *choice = qobject_cast<QComboBox *>(row.editor)) {
        choice->setCurrentIndex(std::max(0, choice->findData(text)));
    }
}

QWidget *OverviewProfile::editor(AccountField field) const
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    return row == m_rows.end() ? nullptr : row->editor;
}

QString OverviewProfile::fault(AccountField field) const
{
    const auto row = std::ranges::find(m_rows, field, &Row::field);
    return row == m_rows.end() || row->fault->isHidden() ? QString() : row->fault->text();
}

void OverviewProfile::showAccount(AccountId account)
{
    const bool another = account != m_account;
    if (another)
        commitAll();
    m_account = account;
    setEnabled(!account.isNull());
    if (m_document.isOpen() && !account.isNull())
        readFields(another);
}

void OverviewProfile::commitAll()
{
    if (!m_document.isEditable() || m_account.isNull() || !m_document.standings().indexOf(m_account))
        return;
    for (Row &row : m_rows)
        commit(row);
}

void OverviewProfile::commit(Row &row)
{
    const QString text = typed(row);
    if (text == row.shown)
        return;
    const AccountField field = row.field;
    const AccountId account = m_account;
    // The plan's answer reads the fields anew; the text typed is known as such while it does.
    const QString before = std::exchange(row.shown, text);
    const auto done =
        m_document.run(tr("Change “%1” of %2").arg(fieldName(field), m_name), [account, field, &text](Edit &edit) {
            return setAccountField(edit, std::span(&account, 1), field, text);
        });
    row.fault->setVisible(!done);
    if (!done) {
        row.shown = before;
        row.fault->setText(done.error().message);
        row.editor->setAccessibleDescription(done.error().message);
    } else {
        row.editor->setAccessibleDescription({});
        readFields(false); // as the plan has it: tidied, grouped
    }
}

void OverviewProfile::readFields(bool another)
{
    const auto profile = accountProfile(m_document.plan().database(), m_account, m_document.words().locale());
    if (!profile)
        return; // gone; the page shows another one
    m_name = profile->text(AccountField::Name);
    m_currency = profile->currency;
    const bool editable = m_document.isEditable();
    for (Row &row : m_rows) {
        const QString stored = profile->text(row.field);
        const bool underHand = !another && typed(row) != row.shown;
        row.shown = stored;
        if (row.open)
            row.open->setVisible(linkOf(row.field, stored).isValid());
        if (auto *line = qobject_cast<QLineEdit *>(row.editor))
            line->setReadOnly(!editable);
        else if (auto *text = qobject_cast<QPlainTextEdit *>(row.editor))
            text->setReadOnly(!editable);
        else
            row.editor->setEnabled(editable);
        if (underHand)
            continue;
        setTyped(row, stored);
        row.fault->hide();
        row.editor->setAccessibleDescription({});
    }
    for (const Row &row : m_rows)
        row.label->setText(fieldName(row.field));
    const auto index = m_document.standings().indexOf(m_account);
    auto *tier = qobject_cast<QComboBox *>(editor(AccountField::Tier));
    const int recommended = index ? m_document.standings()[*index].recommendedTier : 0;
    tier->setItemText(0, recommended > 0 ? tr("As recommended: %1").arg(tierName(recommended))
                                         : tr("As recommended: none"));
    showExtra(*profile);
}

void OverviewProfile::showExtra(const AccountProfile &profile)
{
    while (QLayoutItem *item = m_extraGrid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const auto &[name, value] : profile.extra) {
        const int line = m_extraGrid->rowCount();
        auto *label = new PlainLabel(name, {.colour = Colour::Text2});
        auto *text = new PlainLabel(value);
        for (PlainLabel *part : {label, text})
            part->setWordWrap(true);
        label->setFixedWidth(Theme::current().px(profileLabelWidth));
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_extraGrid->addWidget(label, line, 0, Qt::AlignTop);
        m_extraGrid->addWidget(text, line, 1, Qt::AlignTop);
    }
    m_extraHeading->setVisible(!profile.extra.empty());
    m_extra->setVisible(!profile.extra.empty());
}

bool OverviewProfile::eventFilter(QObject *object, QEvent *event)
{
    const auto row = std::ranges::find(m_rows, object, [](const Row &known) -> QObject * { return known.editor; });
    if (row == m_rows.end())
        return QWidget::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && qobject_cast<QPlainTextEdit *>(object)) {
        commitAll();
    } else if (event->type() == QEvent::ShortcutOverride || event->type() == QEvent::KeyPress) {
        const bool escape = static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape;
        if (escape && (typed(*row) != row->shown || !row->fault->isHidden())) {
            event->accept();
            if (event->type() == QEvent::KeyPress) {
                setTyped(*row, row->shown);
                row->fault->hide();
                row->editor->setAccessibleDescription({});
            }
            return true;
        }
    }
    return QWidget::eventFilter(object, event);
}

void OverviewProfile::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

QString OverviewProfile::fieldName(AccountField field) const
{
    switch (field) {
    case AccountField::Name:
        return tr("Name");
    case AccountField::Domain:
        return tr("Domain");
    case AccountField::Parent:
        return tr("Parent company");
    case AccountField::Industry:
        return tr("Industry");
    case AccountField::Country:
        return tr("Country");
    case AccountField::Region:
        return tr("Region");
    case AccountField::City:
        return tr("City");
    case AccountField::LinkedinUrl:
        return tr("LinkedIn");
    case AccountField::Technologies:
        return tr("Technologies");
    case AccountField::Competitors:
        return tr("Competitors' products");
    case AccountField::Owner:
        return tr("Owner");
    case AccountField::Tier:
        return tr("Tier");
    case AccountField::Employees:
        return tr("Employees");
    case AccountField::Revenue:
        return m_currency.isEmpty() ? tr("Revenue") : tr("Revenue, %1").arg(m_currency);
    case AccountField::ExpectedAcv:
        return m_currency.isEmpty() ? tr("Expected ACV") : tr("Expected ACV, %1").arg(m_currency);
    case AccountField::StrategicValue:
        return tr("Strategic value, 0–100");
    case AccountField::Description:
        return tr("Description");
    case AccountField::Notes:
        break;
    }
    return tr("Notes");
}

void OverviewProfile::retranslate()
{
    for (const auto &[heading, title] : m_headings)
        heading->setText(tr(title));
    m_extraHeading->setText(tr("Other columns"));
    for (const Row &row : m_rows) {
        row.label->setText(fieldName(row.field));
        row.editor->setAccessibleName(fieldName(row.field));
        if (row.open)
            row.open->setName(tr("Open in the browser"));
    }
}

} // namespace talbook
