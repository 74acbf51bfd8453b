#include "ui/shell/backups_dialog.h"

#include "core/base/dates.h"
#include "core/exchange/record_words.h"
#include "core/plan/plan_worker.h"
#include "core/plan/restore.h"
#include "ui/home/undo_keys.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/job_indicator.h"
#include "ui/theme/theme.h"
#include "ui/widgets/file_size.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>

#include <algorithm>
#include <array>
#include <string_view>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

QTableWidgetItem *cell(const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setTextAlignment(alignment | Qt::AlignVCenter);
    return item;
}

QTableWidget *makeTable(int columns)
{
    auto *table = new QTableWidget(0, columns);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    return table;
}

/// The tables whose records a person counts; the others hold what belongs to them.
constexpr std::array<std::string_view, 7> comparedTables = {"account", "tal",         "contact", "activity",
                                                            "signal",  "opportunity", "cost"};

} // namespace

BackupsDialog::BackupsDialog(Document &document, Dialogs &dialogs, QWidget *parent)
    : QDialog(parent), m_document(document), m_dialogs(dialogs)
{
    const Theme &theme = Theme::current();
    resize(theme.px(760), theme.px(440));
    auto *column = new QVBoxLayout(this);
    m_about = new PlainLabel({}, {.colour = Colour::Text2});
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    auto *tables = new QHBoxLayout;
    m_list = makeTable(2);
    m_comparison = makeTable(3);
    tables->addWidget(m_list, 1);
    tables->addWidget(m_comparison, 1);
    column->addLayout(tables, 1);
    m_sentence = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(new JobIndicator(document.jobs())); // the status bar's cannot be reached from here
    auto *buttons = new QHBoxLayout;
    m_now = new QPushButton;
    m_changes = new QPushButton;
    m_saveAs = new QPushButton;
    m_restore = new PrimaryButton({});
    m_close = new QPushButton;
    buttons->addWidget(m_now);
    buttons->addStretch();
    buttons->addWidget(m_changes);
    buttons->addWidget(m_saveAs);
    buttons->addWidget(m_restore);
    buttons->addWidget(m_close);
    column->addLayout(buttons);
    connect(m_now, &QPushButton::clicked, this, &BackupsDialog::backUpNow);
    connect(m_changes, &QPushButton::clicked, this, [this] {
        if (const Backup *backup = chosen())
            Q_EMIT changesRequested(backup->path);
    });
    connect(m_saveAs, &QPushButton::clicked, this, &BackupsDialog::saveAs);
    connect(m_restore, &QPushButton::clicked, this, &BackupsDialog::restore);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_list, &QTableWidget::currentCellChanged, this, [this] { compare(); });
    connect(&document, &Document::stateChanged, this, [this] { m_now->setEnabled(m_document.isEditable()); });
    m_now->setEnabled(document.isEditable());
    connect(&document, &Document::changed, this, &BackupsDialog::showComparison);
    giveUndoKeys(*this, document, [this](const Error &error) { say(error.message); });
    retranslate();
}

void BackupsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_document.isOpen())
        retranslate();
    QDialog::changeEvent(event);
}

void BackupsDialog::retranslate()
{
    setWindowTitle(tr("Backups of “%1”").arg(QFileInfo(m_document.plan().path()).completeBaseName()));
    m_about->setText(tr("Talbook keeps a copy of what each day began with, for seven days, and one of each of the four "
                        "weeks before. Restoring is one step that can be undone."));
    m_list->setAccessibleName(tr("Backups"));
    m_list->setHorizontalHeaderLabels({tr("Kept"), tr("Size")});
    m_comparison->setAccessibleName(tr("What the backup holds"));
    m_comparison->setHorizontalHeaderLabels({tr("Records"), tr("In the backup"), tr("Now")});
    m_now->setText(tr("&Back Up Now"));
    m_changes->setText(tr("&What Has Changed…"));
    m_changes->setToolTip(tr("What has changed since, account by account; a single account can be restored there."));
    m_saveAs->setText(tr("&Save as a Plan…"));
    m_restore->setText(tr("&Restore"));
    m_close->setText(tr("Close"));
    readList();
}

void BackupsDialog::readList()
{
    m_backups = m_document.plan().backups().list();
    const QLocale &locale = m_document.words().locale();
    m_list->setRowCount(int(m_backups.size()));
    for (size_t row = 0; row < m_backups.size(); ++row) {
        const Backup &backup = m_backups[row];
        const QString day = locale.toString(backup.date, u"ddd, d MMM yyyy"_s);
        m_list->setItem(int(row), 0,
                        cell(backup.time.isValid()
                                 ? tr("%1, %2 (by hand)").arg(day, locale.toString(backup.time, QLocale::ShortFormat))
                                 : day));
        m_list->setItem(int(row), 1, cell(fileSizeText(QFileInfo(backup.path).size(), locale), Qt::AlignRight));
    }
    if (m_backups.empty())
        say(tr("There is no backup yet: the first is made when a change of today is saved."));
    else
        m_list->setCurrentCell(0, 0);
    compare();
}

const Backup *BackupsDialog::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < int(m_backups.size()) ? &m_backups[size_t(row)] : nullptr;
}

void BackupsDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void BackupsDialog::compare(const QString &told)
{
    const Backup *backup = chosen();
    m_restore->setEnabled(false);
    m_changes->setEnabled(backup != nullptr);
    m_saveAs->setEnabled(backup != nullptr);
    m_held.clear();
    m_comparison->setRowCount(0);
    if (!backup)
        return;
    m_document.startReading<std::vector<TableRows>>(
        tr("Reading the backup"),
        [path = backup->path, environment = m_document.environment()](
            const Database &, const Progress &) -> Expected<std::vector<TableRows>> {
            const auto plan = Plan::open(path, environment, {.access = PlanAccess::Read});
            TALBOOK_TRY(plan);
            return planContents((*plan)->database());
        },
        [self = QPointer(this), path = backup->path, told](const Expected<std::vector<TableRows>> &held) {
            if (!self || !self->chosen() || self->chosen()->path != path)
                return;
            if (held) {
                self->say(told);
                self->m_held = *held;
                self->showComparison();
                self->m_restore->setEnabled(self->m_document.isEditable());
            } else {
                self->say(held.error().message);
            }
        });
}

void BackupsDialog::showComparison()
{
    if (!m_document.isOpen())
        return;
    const auto now = planContents(m_document.plan().database());
    const QLocale &locale = m_document.words().locale();
    m_comparison->setRowCount(0);
    for (size_t i = 0; i < m_held.size(); ++i) {
        const std::string_view table(m_held[i].table.constData(), size_t(m_held[i].table.size()));
        if (std::ranges::find(comparedTables, table) == comparedTables.end())
            continue;
        const int row = m_comparison->rowCount();
        m_comparison->insertRow(row);
        m_comparison->setItem(row, 0, cell(tableTitle(table, m_document.words())));
        m_comparison->setItem(row, 1, cell(locale.toString(m_held[i].rows), Qt::AlignRight));
        m_comparison->setItem(row, 2, cell(now ? locale.toString((*now)[i].rows) : u"?"_s, Qt::AlignRight));
    }
}

void BackupsDialog::backUpNow()
{
    m_document.publish([self = QPointer(this)](const Expected<void> &saved) {
        if (!self)
            return;
        if (!saved) {
            self->say(saved.error().message);
            return;
        }
        self->m_document.jobs().start<Backup>(
            tr("Keeping a backup"),
            [backups = self->m_document.plan().backups(), now = self->m_document.environment().clock().toLocalTime()](
                const Progress &) { return backups.keepNow(now); },
            [self](const Expected<Backup> &kept) {
                if (!self)
                    return;
                self->readList();
                self->say(kept ? tr("Kept as “%1”.").arg(QFileInfo(kept->path).fileName()) : kept.error().message);
            },
            Cancel::Never);
    });
}

void BackupsDialog::restore()
{
    const Backup *backup = chosen();
    if (!backup || !m_document.isEditable())
        return;
    const QString day = shortDate(backup->date, m_document.words().locale());
    const QString title = tr("Restore the backup of %1").arg(day);
    m_restore->setEnabled(false);
    m_document.startStep<bool>(
        title,
        [path = backup->path, environment = m_document.environment(),
         title](const PlanWorker &worker, const Progress &progress, ChangeSummary &changes) -> Expected<bool> {
            const auto plan = Plan::open(path, environment, {.access = PlanAccess::Read});
            TALBOOK_TRY(plan);
            // Deleting and checking are watched too, and told as far as the copying has come.
            qint64 copied = 0;
            qint64 whole = 0;
            const Progress copying = [&](qint64 rows, qint64 of) {
                copied = rows;
                whole = of;
                return progress(rows, of);
            };
            auto done = worker.run(
                title, [&](Edit &edit) { return restoreRecords(edit, (*plan)->database(), copying); },
                [&](qint64, qint64) { return progress(copied, whole); });
            TALBOOK_TRY(done);
            changes = std::move(*done);
            return changes.rows() > 0;
        },
        [self = QPointer(this)](const Expected<bool> &changed) {
            if (!self)
                return;
            self->compare(!changed   ? changed.error().message
                          : *changed ? tr("Restored. Undo brings back what was here before.")
                                     : tr("The plan holds exactly this already; nothing was changed."));
        });
}

void BackupsDialog::saveAs()
{
    const Backup *backup = chosen();
    if (!backup)
        return;
    QString target = m_dialogs.newFile(this, tr("Save the Backup as a Plan"), tr("Talbook plans (*.talbook)"),
                                       QFileInfo(backup->path).fileName());
    if (target.isEmpty())
        return;
    if (QFileInfo(target).suffix().isEmpty())
        target += u".talbook"_s;
    const QString name = QFileInfo(target).fileName();
    m_document.jobs().start<bool>(
        tr("Saving %1").arg(name),
        [path = backup->path, environment = m_document.environment(), target](const Progress &) -> Expected<bool> {
            const auto plan = Plan::open(path, environment, {.access = PlanAccess::Read});
            TALBOOK_TRY(plan);
            TALBOOK_TRY((*plan)->publishCopy(target));
            return true;
        },
        [self = QPointer(this), name](const Expected<bool> &done) {
            if (self)
                self->say(done ? tr("Saved as “%1”.").arg(name) : done.error().message);
        },
        Cancel::Never);
}

} // namespace talbook
