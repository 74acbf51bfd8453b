#include "ui/shell/merge_dialog.h"

#include "ui/home/undo_keys.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/shell/job_indicator.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPointer>
#include <QSaveFile>
#include <QStyledItemDelegate>
#include <QTreeWidget>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

enum Column
{
    What,
    Before,
    Mine,
    Theirs,
    ColumnCount
};

constexpr int conflictRole = Qt::UserRole;
constexpr int valueRole = Qt::UserRole + 1;

Column columnOf(MergeSide side)
{
    return side == MergeSide::Mine ? Mine : Theirs;
}

/// Names for a sentence: the first ones, and how many more there are.
QString few(const QStringList &names)
{
    constexpr qsizetype shown = 3;
    const QString text = QStringList(names.mid(0, shown)).join(u", "_s);
    return names.size() <= shown ? text
                                 : MergeDialog::tr("%1 and %n more", "names", int(names.size() - shown)).arg(text);
}

/// A cell as high as its text is in the width of its column: a tree of Qt measures it in one line.
class WrappedCell : public QStyledItemDelegate
{
public:
    explicit WrappedCell(QTreeWidget &tree) : QStyledItemDelegate(&tree), m_tree(tree) {}

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem column = option;
        const int indent = index.column() == What && index.parent().isValid() ? m_tree.indentation() : 0;
        column.rect = {0, 0, m_tree.columnWidth(index.column()) - indent, QWIDGETSIZE_MAX};
        return QStyledItemDelegate::sizeHint(column, index);
    }

private:
    QTreeWidget &m_tree;
};

QTreeWidget *makeTree()
{
    auto *tree = new QTreeWidget;
    tree->setColumnCount(ColumnCount);
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    tree->setAllColumnsShowFocus(true);
    tree->setWordWrap(true);
    tree->setUniformRowHeights(false);
    tree->setTextElideMode(Qt::ElideRight);
    tree->header()->setSectionResizeMode(QHeaderView::Stretch);
    tree->header()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    tree->header()->setSectionsMovable(false);
    tree->setItemDelegate(new WrappedCell(*tree));
    // Another width breaks the lines elsewhere.
    QObject::connect(tree->header(), &QHeaderView::sectionResized, tree, &QTreeWidget::doItemsLayout,
                     Qt::QueuedConnection);
    return tree;
}

} // namespace

MergeDialog::MergeDialog(Document &document, Dialogs &dialogs, const QString &path, QWidget *parent)
    : QDialog(parent), m_document(document), m_dialogs(dialogs), m_path(path)
{
    const Theme &theme = Theme::current();
    resize(theme.px(900), theme.px(520));
    auto *column = new QVBoxLayout(this);
    m_about = new PlainLabel({}, {.colour = Colour::Text2});
    m_about->setWordWrap(true);
    column->addWidget(m_about);
    m_questions = makeTree();
    m_questions->installEventFilter(this);
    column->addWidget(m_questions, 1);
    auto *sides = new QHBoxLayout;
    for (QPushButton **button : {&m_mine, &m_theirs, &m_allMine, &m_allTheirs}) {
        *button = new QPushButton;
        sides->addWidget(*button);
    }
    sides->addStretch();
    column->addLayout(sides);
    m_sentence = new PlainLabel({}, {.colour = Colour::Text2});
    m_sentence->setWordWrap(true);
    column->addWidget(m_sentence);
    column->addWidget(new JobIndicator(document.jobs())); // the status bar's cannot be reached from here
    auto *buttons = new QHBoxLayout;
    m_report = new QPushButton;
    m_close = new QPushButton;
    m_merge = new PrimaryButton({});
    buttons->addWidget(m_report);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_merge);
    column->addLayout(buttons);
    connect(m_mine, &QPushButton::clicked, this, [this] { take(MergeSide::Mine); });
    connect(m_theirs, &QPushButton::clicked, this, [this] { take(MergeSide::Theirs); });
    connect(m_allMine, &QPushButton::clicked, this, [this] { takeAll(MergeSide::Mine); });
    connect(m_allTheirs, &QPushButton::clicked, this, [this] { takeAll(MergeSide::Theirs); });
    connect(m_report, &QPushButton::clicked, this, &MergeDialog::saveReport);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_questions, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem *item, int clicked) {
        if (clicked == Mine || clicked == Theirs)
            answer(*item, clicked == Mine ? MergeSide::Mine : MergeSide::Theirs);
    });
    connect(&document, &Document::stateChanged, this, &MergeDialog::showAnswers);
    giveUndoKeys(*this, document, [this](const Error &error) { say(error.message); });
    retranslate();
    read();
}

MergeDialog::~MergeDialog() = default;

QPushButton &MergeDialog::mergeButton() const
{
    return *m_merge;
}

QString MergeDialog::text() const
{
    return m_sentence->text();
}

bool MergeDialog::isOwn() const
{
    return m_document.isOpen() && QFileInfo(m_path) == QFileInfo(m_document.plan().path());
}

void MergeDialog::say(const QString &sentence)
{
    m_sentence->setText(sentence);
}

void MergeDialog::read()
{
    m_document.startReading<std::shared_ptr<MergeReading>>(
        tr("Comparing with %1").arg(QFileInfo(m_path).fileName()),
        [path = m_path, base = MergeBase{.opened = isOwn() ? m_document.plan().openedBytes() : QString()},
         environment = m_document.environment(), language = m_document.words().language()](
            const Database &mine, const Progress &progress) -> Expected<std::shared_ptr<MergeReading>> {
            const Wording words(language);
            auto reading = readMerge(path, base, mine, environment, words, progress);
            TALBOOK_TRY(reading);
            TALBOOK_TRY(readMergeChanges(**reading, mine, words, progress));
            return reading;
        },
        [self = QPointer(this)](const Expected<std::shared_ptr<MergeReading>> &reading) {
            if (!self)
                return;
            if (!reading) {
                self->say(reading.error().code == ErrorCode::Cancelled ? tr("Cancelled; nothing was changed.")
                                                                       : reading.error().message);
                return;
            }
            // In another language the same is asked in other words.
            const bool again = self->m_reading && self->m_reading->stamp == (*reading)->stamp &&
                               self->m_reading->revision == (*reading)->revision;
            self->m_reading = *reading;
            if (!again)
                self->m_answers.assign(self->m_reading->questions.size(), std::nullopt);
            self->showQuestions();
        });
    showAnswers();
}

void MergeDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_document.isOpen()) {
        retranslate();
        if (m_reading && !m_done)
            read(); // the questions are in words
    }
    QDialog::changeEvent(event);
}

void MergeDialog::retranslate()
{
    const QString name = QFileInfo(m_path).fileName();
    setWindowTitle(tr("Merge “%1”").arg(name));
    m_about->setText(isOwn() ? tr("Somebody else has saved “%1” meanwhile. What only one of you changed is merged by "
                                  "itself; where both changed the same, choose. Undo takes the merge back.")
                                   .arg(name)
                             : tr("What only one of the two copies changed is merged by itself; where both changed the "
                                  "same, choose. “%1” stays as it is, and Undo takes the merge back.")
                                   .arg(name));
    m_questions->setAccessibleName(tr("What both changed"));
    m_questions->setHeaderLabels({tr("What both changed"), tr("Before"), tr("Mine"), tr("Theirs")});
    m_mine->setText(tr("Take &Mine"));
    m_mine->setToolTip(tr("In the selected rows (Left)"));
    m_theirs->setText(tr("Take &Theirs"));
    m_theirs->setToolTip(tr("In the selected rows (Right)"));
    m_allMine->setText(tr("&All Mine"));
    m_allTheirs->setText(tr("All T&heirs"));
    m_report->setText(tr("Save &Report…"));
    m_close->setText(m_done ? tr("Close") : tr("Cancel"));
    m_merge->setText(tr("Mer&ge"));
}

void MergeDialog::showQuestions()
{
    m_questions->clear();
    QHash<AccountId, QTreeWidgetItem *> accounts;
    for (size_t i = 0; i < m_reading->questions.size(); ++i) {
        const MergeQuestion &question = m_reading->questions[i];
        QTreeWidgetItem *&account = accounts[question.accountId];
        if (!account) {
            account = new QTreeWidgetItem(m_questions);
            account->setText(What, question.account.isEmpty() ? tr("The plan itself") : question.account);
            account->setFont(What, Theme::current().font(Type::Body, Weight::SemiBold));
            account->setFlags(Qt::ItemIsEnabled);
            account->setFirstColumnSpanned(true);
        }
        for (const MergeLine &line : question.lines) {
            auto *item = new QTreeWidgetItem(account);
            item->setText(What, question.record.isEmpty() ? line.field : question.record + u" · "_s + line.field);
            item->setData(What, conflictRole, qulonglong(i));
            for (const auto &[column, value] :
                 {std::pair(Before, line.base), {Mine, line.mine}, {Theirs, line.theirs}}) {
                const QString shown = value.isEmpty() ? u"–"_s : value;
                item->setText(column, shown);
                item->setData(column, valueRole, shown);
                item->setToolTip(column, shown);
            }
        }
    }
    m_questions->expandAll();
    if (auto *first = m_questions->topLevelItem(0)) {
        m_questions->setCurrentItem(first->child(0));
        m_questions->setFocus();
    }
    showAnswers();
}

size_t MergeDialog::unanswered() const
{
    return size_t(std::ranges::count_if(m_answers, [](const auto &side) { return !side.has_value(); }));
}

std::vector<MergeSide> MergeDialog::answers() const
{
    std::vector<MergeSide> sides;
    for (const std::optional<MergeSide> &side : m_answers)
        sides.push_back(side.value_or(MergeSide::Mine));
    return sides;
}

void MergeDialog::showAnswers()
{
    const Theme &theme = Theme::current();
    for (int i = 0; i < m_questions->topLevelItemCount(); ++i) {
        for (int j = 0; j < m_questions->topLevelItem(i)->childCount(); ++j) {
            QTreeWidgetItem &item = *m_questions->topLevelItem(i)->child(j);
            const std::optional<MergeSide> taken = m_answers[item.data(What, conflictRole).toULongLong()];
            for (const MergeSide side : {MergeSide::Mine, MergeSide::Theirs}) {
                const Column column = columnOf(side);
                const QString value = item.data(column, valueRole).toString();
                const bool chosen = taken == side;
                item.setIcon(column, chosen ? icon(u"check"_s, Colour::Accent) : QIcon());
                item.setFont(column, theme.font(Type::Body, chosen ? Weight::SemiBold : Weight::Regular));
                item.setForeground(column, theme.colour(taken && !chosen ? Colour::Text2 : Colour::Text));
                item.setData(column, Qt::AccessibleTextRole, chosen ? tr("%1, taken").arg(value) : value);
            }
        }
    }
    const bool asks = m_reading && !m_answers.empty() && !m_done;
    for (QPushButton *button : {m_mine, m_theirs, m_allMine, m_allTheirs})
        button->setEnabled(asks);
    m_report->setEnabled(m_reading && unanswered() == 0);
    // Of the plan's own file even nothing new is taken over: until then it must not be replaced.
    const bool brings = m_reading && (m_reading->comes > 0 || !m_answers.empty());
    m_merge->setEnabled(m_reading && !m_done && unanswered() == 0 && m_document.isEditable() && (brings || isOwn()));
    if (!m_reading || m_done)
        return;
    if (!brings) {
        say(isOwn() ? tr("The other version has nothing that yours lacks. Merge, and yours can be saved in its place.")
                    : tr("There is nothing to merge: the plan has it all already."));
        return;
    }
    QStringList sentences;
    if (m_reading->comes > 0)
        sentences.append(tr("%n record(s) of theirs are taken without asking.", nullptr, int(m_reading->comes)));
    if (!m_reading->base())
        sentences.prepend(tr("Nobody knows which version both come from, so every difference is asked."));
    if (!m_reading->twins.isEmpty())
        sentences.append(tr("Both of you added %1: after the merge it stands twice. Look which to keep, and delete the "
                            "other.")
                             .arg(few(m_reading->twins)));
    if (unanswered() > 0)
        sentences.append(tr("%n choice(s) are left to make.", nullptr, int(unanswered())));
    say(sentences.join(u' '));
}

void MergeDialog::answer(const QTreeWidgetItem &item, MergeSide side)
{
    if (!item.parent() || m_done)
        return;
    m_answers[item.data(What, conflictRole).toULongLong()] = side;
    showAnswers();
}

void MergeDialog::take(MergeSide side)
{
    for (const QTreeWidgetItem *item : m_questions->selectedItems())
        answer(*item, side);
}

void MergeDialog::takeAll(MergeSide side)
{
    if (m_done)
        return;
    std::ranges::fill(m_answers, side);
    showAnswers();
}

bool MergeDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_questions && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Left || key == Qt::Key_Right) {
            take(key == Qt::Key_Left ? MergeSide::Mine : MergeSide::Theirs);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void MergeDialog::merge()
{
    if (!m_merge->isEnabled())
        return;
    m_merge->setEnabled(false);
    m_document.startStep<bool>(
        tr("Merging %1").arg(QFileInfo(m_path).fileName()),
        [reading = m_reading, answers = answers()](const PlanWorker &worker, const Progress &progress,
                                                   ChangeSummary &changes) -> Expected<bool> {
            auto merged = worker.run(mergeTitle(QFileInfo(reading->path).fileName()), mergeStep(*reading, answers),
                                     progress, reading->comes);
            TALBOOK_TRY(merged);
            changes = std::move(*merged);
            return changes.rows() > 0;
        },
        [self = QPointer(this), document = QPointer(&m_document), reading = m_reading](const Expected<bool> &merged) {
            const bool own = merged && document && document->isOpen() &&
                             QFileInfo(reading->path) == QFileInfo(document->plan().path());
            if (own)
                document->plan().noteMerged(reading->stamp);
            if (!self)
                return;
            self->m_done = merged.hasValue();
            self->retranslate();
            self->showAnswers();
            self->say(!merged   ? merged.error().message
                      : *merged ? tr("Merged. Undo brings back what was here before.")
                                : tr("The plan keeps all of mine; nothing was changed."));
        });
}

void MergeDialog::saveReport()
{
    if (!m_reading)
        return;
    QString target =
        m_dialogs.saveFile(this, tr("Save Report"), tr("Markdown (*.md)"),
                           tr("Merge %1", "file name").arg(QFileInfo(m_path).completeBaseName()) + u".md"_s);
    if (target.isEmpty())
        return;
    for (const QString &plan : {m_path, m_document.plan().path()}) {
        if (QFileInfo(target) == QFileInfo(plan)) {
            say(tr("“%1” is one of the two plans. Choose another file for the report.")
                    .arg(QFileInfo(target).fileName()));
            return;
        }
    }
    QSaveFile file(target);
    const QString report = mergeReportMarkdown(
        mergeReport(*m_reading, answers(), QFileInfo(m_document.plan().path()).fileName()), m_document.words());
    const bool written = file.open(QIODevice::WriteOnly) && file.write(report.toUtf8()) >= 0 && file.commit();
    say(written ? tr("Saved as “%1”.").arg(QFileInfo(target).fileName())
                : tr("“%1” cannot be written: %2. Choose another folder.").arg(target, file.errorString()));
}

} // namespace talbook
