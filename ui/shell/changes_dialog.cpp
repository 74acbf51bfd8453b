#include "ui/shell/changes_dialog.h"

#include "core/documents/changes_markdown.h"
#include "core/exchange/plan_change_sources.h"
#include "core/plan/plan_worker.h"
#include "core/plan/restore_account.h"
#include "ui/home/undo_keys.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/job_indicator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/plain_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTreeWidget>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int accountPlace = Qt::UserRole; ///< index of the account in the changes; what is below an item has none
constexpr int belowAccount = -1;
constexpr int planItself = -2;

QTreeWidgetItem *line(QTreeWidgetItem *parent, const QStringList &texts)
{
    auto *item = new QTreeWidgetItem(parent, texts);
    item->setData(0, accountPlace, belowAccount);
    item->setFirstColumnSpanned(texts.size() == 1); // no values: the words have all the width
    for (int column = 0; column < texts.size(); ++column)
        item->setToolTip(column, texts[column].toHtmlEscaped());
    return item;
}

void addFields(QTreeWidgetItem *parent, const std::vector<FieldChange> &fields)
{
    for (const FieldChange &field : fields) {
        if (field.before.isEmpty() && field.after.isEmpty())
            line(parent, {field.field, {}, ChangesDialog::tr("changed")});
        else
            line(parent, {field.field, field.before, field.after});
    }
}

QString restoredText(const QString &name, const AccountRestore &restored)
{
    if (!restored.changedAnything())
        return ChangesDialog::tr("“%1” is what it is in the file already; nothing was changed.").arg(name);
    AccountRestore::Table all;
    for (const AccountRestore::Table &table : restored.tables) {
        all.returned += table.returned;
        all.replaced += table.replaced;
        all.kept += table.kept;
        all.leftOut += table.leftOut;
    }
    QStringList sentences{ChangesDialog::tr("“%1” is restored; Undo takes it back.").arg(name)};
    const auto tell = [&](const char *sentence, qint64 count) {
        if (count > 0)
            sentences.append(ChangesDialog::tr(sentence, nullptr, int(count)));
    };
    tell(QT_TRANSLATE_N_NOOP("talbook::ChangesDialog", "%n record(s) brought back."), all.returned);
    tell(QT_TRANSLATE_N_NOOP("talbook::ChangesDialog", "%n record(s) set back."), all.replaced);
    tell(QT_TRANSLATE_N_NOOP("talbook::ChangesDialog", "%n record(s) made since stay."), all.kept);
    tell(QT_TRANSLATE_N_NOOP("talbook::ChangesDialog", "%n record(s) left out: what they belong to is gone."),
         all.leftOut);
    tell(QT_TRANSLATE_N_NOOP("talbook::ChangesDialog", "%n reference(s) to what is gone emptied."), restored.emptied);
    return sentences.join(u' ');
}

} // namespace

ChangesDialog::ChangesDialog(Document &document, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_document(document), m_dialogs(dialogs), m_since(new QComboBox),
      m_day(new DayEdit(document.asOf().addDays(-7))), m_file(new QPushButton),
      m_heading(new PlainLabel({}, {.type = Type::Section})), m_tree(new QTreeWidget),
      m_sentence(new PlainLabel({}, {.colour = Colour::Text2})), m_copy(new QPushButton), m_open(new QPushButton),
      m_restore(new QPushButton), m_close(new QPushButton)
{
    const Theme &theme = Theme::current();
    setAttribute(Qt::WA_DeleteOnClose);
    resize(theme.px(860), theme.px(540));
    auto *column = new QVBoxLayout(this);
    auto *head = new QHBoxLayout;
    m_day->setMaximumDate(document.asOf());
    head->addWidget(m_since);
    head->addWidget(m_day);
    head->addWidget(m_file);
    head->addStretch(1);
    column->addLayout(head);
    column->addWidget(m_heading);
    m_heading->setWordWrap(true);
    m_tree->setColumnCount(3);
    m_tree->setUniformRowHeights(true);
    m_tree->header()->setSectionResizeMode(QHeaderView::Interactive);
    m_tree->setColumnWidth(0, theme.px(380));
    m_tree->setColumnWidth(1, theme.px(200));
    column->addWidget(m_tree, 1);
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(new JobIndicator(document.jobs()));
    auto *foot = new QHBoxLayout;
    for (QPushButton *button : {m_copy, m_open, m_restore, m_close, m_file})
        button->setAutoDefault(false); // Return in the list opens the account
    foot->addWidget(m_copy);
    foot->addWidget(m_open);
    foot->addWidget(m_restore);
    foot->addStretch(1);
    foot->addWidget(m_close);
    column->addLayout(foot);
    for (int i = 0; i < 3; ++i)
        m_since->addItem({});
    connect(m_since, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_day->setVisible(Since(index) == Since::Day);
        m_file->setVisible(Since(index) == Since::File);
        m_restore->setVisible(Since(index) == Since::File);
        read();
    });
    connect(m_day, &DayEdit::dateChanged, this, &ChangesDialog::read);
    connect(m_file, &QPushButton::clicked, this, &ChangesDialog::chooseFile);
    connect(m_tree, &QTreeWidget::itemExpanded, this, &ChangesDialog::fill);
    connect(m_tree, &QTreeWidget::itemActivated, this, &ChangesDialog::openAccount);
    connect(m_tree, &QTreeWidget::currentItemChanged, this, &ChangesDialog::updateButtons);
    connect(m_copy, &QPushButton::clicked, this, &ChangesDialog::copy);
    connect(m_open, &QPushButton::clicked, this, &ChangesDialog::openAccount);
    connect(m_restore, &QPushButton::clicked, this, &ChangesDialog::restore);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(&document, &Document::changed, this, &ChangesDialog::read);
    m_file->hide();
    m_restore->hide();
    giveUndoKeys(*this, document, [this](const Error &error) { m_sentence->setText(error.message); });
    retranslate();
    m_tree->setFocus();
}

void ChangesDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_document.isOpen())
        retranslate();
    QDialog::changeEvent(event);
}

void ChangesDialog::retranslate()
{
    setWindowTitle(tr("Changes"));
    m_since->setAccessibleName(tr("Since when"));
    m_since->setItemText(int(Since::Day), tr("Since the day"));
    m_since->setItemText(int(Since::LastReview), tr("Since the last review"));
    m_since->setItemText(int(Since::File), tr("Beside a file"));
    m_day->setAccessibleName(tr("The day"));
    m_day->setLocale(m_document.words().locale());
    m_file->setText(tr("Choose &File…"));
    m_tree->setAccessibleName(tr("What changed"));
    m_tree->setHeaderLabels({tr("Account or record"), tr("Before"), tr("After")});
    m_copy->setText(tr("&Copy as Markdown"));
    m_open->setText(tr("&Open Account"));
    m_restore->setText(tr("&Restore Account"));
    m_restore->setToolTip(tr("Makes the account, its people and all that belongs to it what they are in the file. What "
                             "was made since stays."));
    m_close->setText(tr("Close"));
    read();
}

void ChangesDialog::chooseFile()
{
    const QString path =
        m_dialogs.openFile(this, tr("Compare with a Copy or a Backup of This Plan"), tr("Talbook plans (*.talbook)"));
    if (!path.isEmpty())
        compareWith(path);
}

void ChangesDialog::compareWith(const QString &path)
{
    m_path = path;
    if (m_since->currentIndex() == int(Since::File))
        read();
    else
        m_since->setCurrentIndex(int(Since::File));
}

void ChangesDialog::read()
{
    const int asked = ++m_asked;
    m_copy->setEnabled(false);
    const Since since = Since(m_since->currentIndex());
    if (since == Since::File && m_path.isEmpty()) {
        m_changes = {};
        showChanges();
        m_heading->setText(tr("Choose a copy or a backup of this plan to compare with."));
        m_sentence->setText({});
        return;
    }
    m_document.startReading<PlanChanges>(
        tr("Reading what changed"),
        [since, path = m_path, from = QDateTime(m_day->date(), QTime(0, 0)), environment = m_document.environment(),
         language = m_document.words().language()](const Database &database,
                                                   const Progress &progress) -> Expected<PlanChanges> {
            const Wording words(language);
            switch (since) {
            case Since::Day:
                return changesFrom(database, from, words, progress);
            case Since::LastReview:
                return changesFromLastReview(database, words, progress);
            case Since::File:
                break;
            }
            return changesFromFile(path, database, environment, words, progress);
        },
        [self = QPointer(this), asked](const Expected<PlanChanges> &changes) {
            if (self && self->m_asked == asked)
                self->take(changes);
        });
}

void ChangesDialog::take(const Expected<PlanChanges> &changes)
{
    m_changes = changes ? *changes : PlanChanges();
    showChanges();
    m_copy->setEnabled(changes.hasValue());
    if (!changes) {
        m_heading->setText(changes.error().message);
        return;
    }
    QStringList remarks = changeRemarks(m_changes, m_document.words());
    if (m_changes.isEmpty())
        remarks.prepend(tr("Nothing was changed."));
    if (!m_told.isEmpty())
        remarks.prepend(std::exchange(m_told, {}));
    m_sentence->setText(remarks.join(u' '));
}

void ChangesDialog::showChanges()
{
    const Wording &words = m_document.words();
    m_tree->clear();
    m_heading->setText(m_changes.heading);
    m_sentence->setText({});
    QList<QTreeWidgetItem *> items;
    const auto add = [&](const AccountChanges &account, const QString &name, int place) {
        QStringList parts;
        if (const QString change = accountChangeText(account, words); !change.isEmpty())
            parts.append(change);
        for (const RecordGroup &group : account.records)
            parts.append(groupText(group, words));
        auto *item = new QTreeWidgetItem({parts.isEmpty() ? name : u"%1 (%2)"_s.arg(name, parts.join(u"; "_s))});
        item->setToolTip(0, item->text(0).toHtmlEscaped());
        item->setData(0, accountPlace, place);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
        items.append(item);
    };
    for (size_t i = 0; i < m_changes.accounts.size(); ++i)
        add(m_changes.accounts[i], m_changes.accounts[i].name, int(i));
    if (!m_changes.plan.records.empty())
        add(m_changes.plan, tr("The plan itself"), planItself);
    m_tree->addTopLevelItems(items);
    for (QTreeWidgetItem *item : std::as_const(items))
        item->setFirstColumnSpanned(true);
    addSteps();
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0));
    updateButtons();
}

void ChangesDialog::addSteps()
{
    if (m_changes.steps.empty())
        return;
    auto *steps = new QTreeWidgetItem(
        {tr("All steps (%1)").arg(m_document.words().locale().toString(qint64(m_changes.steps.size())))});
    steps->setData(0, accountPlace, belowAccount);
    for (const ChangeStep &step : m_changes.steps)
        line(steps, {stepText(step, m_document.words())});
    m_tree->addTopLevelItem(steps);
    steps->setFirstColumnSpanned(true);
}

/// What is below an account is made when somebody looks: an import may have touched ten thousand.
void ChangesDialog::fill(QTreeWidgetItem *item)
{
    const int place = item->data(0, accountPlace).toInt();
    if (item->childCount() > 0 || place == belowAccount)
        return;
    const Wording &words = m_document.words();
    const AccountChanges &account = place == planItself ? m_changes.plan : m_changes.accounts[size_t(place)];
    addFields(item, account.fields);
    for (const RecordGroup &group : account.records) {
        auto *records = line(item, {groupText(group, words)});
        for (const RecordChange &record : group.records) {
            auto *told = line(records, {recordChangeText({record.change, record.name}, words)});
            addFields(told, record.fields);
            told->setExpanded(true);
        }
        if (const qint64 more = group.count() - qint64(group.records.size()); more > 0 && !group.records.empty())
            line(records, {tr("and %1 more").arg(words.locale().toString(more))});
        records->setExpanded(true);
    }
    if (!account.steps.empty()) {
        auto *steps = line(item, {tr("Steps")});
        for (const size_t step : account.steps)
            line(steps, {stepText(m_changes.steps[step], words)});
    }
    if (item->childCount() == 0)
        item->setChildIndicatorPolicy(QTreeWidgetItem::DontShowIndicatorWhenChildless);
}

const AccountChanges *ChangesDialog::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    while (item && item->parent())
        item = item->parent();
    const int place = item ? item->data(0, accountPlace).toInt() : belowAccount;
    return place < 0 ? nullptr : &m_changes.accounts[size_t(place)];
}

void ChangesDialog::updateButtons()
{
    const AccountChanges *account = chosen();
    m_open->setEnabled(account && account->change != RowChange::Removed);
    m_restore->setEnabled(account && account->change != RowChange::Added && m_document.isEditable());
}

void ChangesDialog::openAccount()
{
    if (const AccountChanges *account = chosen(); account && account->change != RowChange::Removed)
        Q_EMIT accountRequested(account->account);
}

void ChangesDialog::restore()
{
    const AccountChanges *chosenOne = chosen();
    if (!chosenOne || chosenOne->change == RowChange::Added || !m_document.isEditable())
        return;
    const QString title = tr("Restore “%1” from “%2”").arg(chosenOne->name, QFileInfo(m_path).fileName());
    m_restore->setEnabled(false);
    m_document.startStep<AccountRestore>(
        title,
        [path = m_path, environment = m_document.environment(), title, account = chosenOne->account.value](
            const PlanWorker &worker, const Progress &progress, ChangeSummary &changes) -> Expected<AccountRestore> {
            const auto plan = Plan::open(path, environment, {.access = PlanAccess::Read});
            TALBOOK_TRY(plan);
            AccountRestore restored;
            auto step = worker.run(
                title,
                [&](Edit &edit) -> Expected<void> {
                    auto done = restoreAccount(edit, (*plan)->database(), account);
                    TALBOOK_TRY(done);
                    restored = std::move(*done);
                    return {};
                },
                progress);
            TALBOOK_TRY(step);
            changes = std::move(*step);
            return restored;
        },
        [self = QPointer(this), name = chosenOne->name](const Expected<AccountRestore> &restored) {
            if (!self)
                return;
            self->m_told = restored ? restoredText(name, *restored) : restored.error().message;
            self->read();
        });
}

void ChangesDialog::copy()
{
    QGuiApplication::clipboard()->setText(changesMarkdown(m_changes, m_document.words()));
    m_sentence->setText(tr("Copied."));
}

} // namespace talbook
