#include "ui/accounts/audience_dialog.h"

#include "core/accounts/segments.h"
#include "core/scoring/standing.h"
#include "ui/accounts/account_model.h"
#include "ui/accounts/accounts_page.h"
#include "ui/accounts/record_rows.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/dialog_foot.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t rowsShown = 100;
constexpr size_t warningsShown = 200;
constexpr int columnWidth = 150;

} // namespace

AudienceDialog::AudienceDialog(Document &document, const AccountsPage &page, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_document(document), m_dialogs(dialogs), m_reading(document),
      m_standings(document.sharedStandings())
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Export Audience"));
    resize(Theme::current().px(960), Theme::current().px(600));
    collectChoices(page);
    build();
    work();
}

void AudienceDialog::collectChoices(const AccountsPage &page)
{
    m_choices.push_back({tr("Target account list"), m_standings->matching(Filter(), true)});
    std::vector<size_t> shown;
    for (int row = 0; row < page.model().rowCount(); ++row)
        shown.push_back(page.model().standingIndex(row));
    m_choices.push_back({tr("Accounts as filtered now"), std::move(shown)});
    std::vector<size_t> selected;
    for (const AccountId account : page.selectedAccounts()) {
        if (const auto index = m_standings->indexOf(account))
            selected.push_back(*index);
    }
    if (!selected.empty())
        m_choices.push_back({tr("Selected accounts"), std::move(selected)});
    const auto kept = segments(m_document.plan().database());
    if (!kept) {
        m_dialogs.error(parentWidget(), kept.error());
        return;
    }
    for (const Segment &segment : *kept) {
        if (const auto filter = Filter::parse(segment.expression))
            m_choices.push_back({tr("Segment: %1").arg(segment.name), m_standings->matching(*filter, false)});
    }
}

void AudienceDialog::build()
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metric::Grid);
    auto *form = new QHBoxLayout;
    form->setSpacing(metric::Grid);
    const auto add = [form](const QString &name, QComboBox *field, int stretch) {
        field->setAccessibleName(name);
        field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        field->setMinimumContentsLength(14);
        auto *label = new PlainLabel(name, {.colour = Colour::Text2});
        label->setBuddy(field);
        form->addWidget(label);
        form->addWidget(field, stretch);
    };
    m_target = new QComboBox;
    for (const AudienceTarget &known : audienceTargets())
        m_target->addItem(QString::fromLatin1(known.name), QString::fromLatin1(known.id));
    add(tr("For"), m_target, 1);
    m_accounts = new QComboBox;
    for (const Choice &choice : m_choices)
        m_accounts->addItem(choice.name);
    add(tr("Accounts"), m_accounts, 2);
    m_people = new QCheckBox(tr("With people’s data"));
    form->addWidget(m_people);
    column->addLayout(form);

    m_summary = new PlainLabel({}, {.weight = Weight::Medium});
    m_summary->setWordWrap(true);
    column->addWidget(m_summary);
    m_table = new TableView(tr("What would be in the file"));
    m_table->setProperty("scrollsSideways", true); // as many columns as the target wants
    m_table->setLeadingInset(0);
    column->addWidget(m_table, 3);
    m_warningCount = new PlainLabel({}, {.colour = Colour::Text2});
    column->addWidget(m_warningCount);
    m_warnings = new QPlainTextEdit;
    m_warnings->setReadOnly(true);
    m_warnings->setTabChangesFocus(true);
    m_warnings->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_warnings->setAccessibleName(tr("Warnings"));
    column->addWidget(m_warnings, 2);

    m_save = new PrimaryButton(tr("Save As…"));
    column->addLayout(dialogFoot(*this, tr("Cancel"), *m_save));
    connect(m_target, &QComboBox::currentIndexChanged, this, &AudienceDialog::work);
    connect(m_accounts, &QComboBox::currentIndexChanged, this, &AudienceDialog::work);
    connect(m_people, &QCheckBox::toggled, this, &AudienceDialog::work);
}

const AudienceTarget &AudienceDialog::target() const
{
    return audienceTargets()[size_t(m_target->currentIndex())];
}

/// Of a large plan on another thread; what was asked for last is what is shown.
void AudienceDialog::work()
{
    const AudiencePeople people = m_people->isChecked() ? AudiencePeople::Included : AudiencePeople::LeftOut;
    const std::vector<size_t> &accounts = m_choices[size_t(m_accounts->currentIndex())].accounts;
    m_save->setEnabled(false);
    m_summary->setText(tr("Looking at the accounts…"));
    // The accounts are places in the standings of when the dialog was opened.
    m_reading.start(
        tr("Preparing an audience"),
        [&goal = target(), standings = m_standings, accounts, people, language = m_document.words().language()](
            const Database &database, const Standings &, const Progress &progress) {
            return audienceFor(goal, database, *standings, accounts, people, Wording(language), progress);
        },
        [this](const Expected<Audience> &made) { take(made); });
}

void AudienceDialog::take(const Expected<Audience> &made)
{
    m_audience = made ? *made : Audience();
    m_summary->setText(
        made ? tr("%n line(s) for %1", nullptr, int(m_audience.rows.size())).arg(QLatin1StringView(target().name))
             : made.error().message);
    m_save->setEnabled(!m_audience.rows.empty());
    showRows();
    QStringList lines;
    for (const AudienceWarning &warning : m_audience.warnings) {
        if (size_t(lines.size()) == warningsShown)
            break;
        lines.append(u"• "_s + warning.message);
    }
    if (const size_t more = m_audience.warnings.size() - size_t(lines.size()); more > 0)
        lines.append(tr("and %n more", nullptr, int(more)));
    m_warnings->setPlainText(lines.join(u'\n'));
    m_warningCount->setText(tr("%n warning(s)", nullptr, int(m_audience.warnings.size())));
}

void AudienceDialog::showRows()
{
    auto *rows = new RecordRows(this);
    std::vector<RecordColumn> columns;
    for (const QString &title : m_audience.header)
        columns.push_back({.title = title, .width = columnWidth});
    rows->setColumns(std::move(columns));
    std::vector<RecordRows::Row> shown;
    for (size_t i = 0; i < std::min(rowsShown, m_audience.rows.size()); ++i) {
        RecordRows::Row row{.id = qint64(i), .cells = {}};
        for (const QString &value : m_audience.rows[i])
            row.cells.push_back({.text = value});
        shown.push_back(std::move(row));
    }
    rows->setEditable(false);
    rows->setRows(std::move(shown));
    rows->present(*m_table);
    delete m_rows;
    m_rows = rows;
}

void AudienceDialog::accept()
{
    if (m_audience.rows.empty())
        return;
    // No space in the name: one of the targets takes none.
    const QString path = m_dialogs.saveFile(this, tr("Export Audience"), tr("CSV (*.csv)"),
                                            u"audience-%1.csv"_s.arg(QLatin1StringView(target().id)));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(m_document.plan().path()).canonicalFilePath()) {
        m_dialogs.error(this, {ErrorCode::BadInput, tr("“%1” is the plan itself. Choose another name.").arg(path)});
        return;
    }
    if (const QString warning = audienceNameWarning(target(), path, m_document.words()); !warning.isEmpty()) {
        const int answer = m_dialogs.choose(this, tr("Export Audience"), warning,
                                            {tr("Save All the Same"), tr("Choose Another Name")});
        if (answer != 0)
            return;
    }
    if (const auto saved = saveAudience(m_audience, path); !saved) {
        m_dialogs.error(this, saved.error());
        return;
    }
    QDialog::accept();
}

} // namespace talbook
