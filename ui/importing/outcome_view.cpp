#include "ui/importing/outcome_view.h"

#include "ui/importing/import_words.h"
#include "ui/importing/ledger_strip.h"
#include "ui/importing/text_table_model.h"
#include "ui/shell/dialogs.h"
#include "ui/shell/document.h"
#include "ui/widgets/cell_delegate.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/table_view.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

OutcomeView::OutcomeView(ImportSession &session, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent), m_session(session), m_dialogs(dialogs)
{
    const Theme &theme = Theme::current();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.px(metric::Grid));
    m_ledger = new LedgerStrip;
    column->addWidget(m_ledger);
    m_besides = new PlainLabel({}, {.colour = Colour::Text2});
    m_besides->setWordWrap(true);
    column->addWidget(m_besides);
    auto *row = new QHBoxLayout;
    m_parts = new SegmentedSwitch(tr("What is shown of it"));
    for (int part = Changes; part <= Remarks; ++part)
        m_parts->addSegment({});
    m_save = new QPushButton(tr("Save Fa&ulty Rows…"));
    row->addWidget(m_parts);
    row->addStretch(1);
    row->addWidget(m_save);
    column->addLayout(row);
    m_nothing = new PlainLabel({}, {.colour = Colour::Text2});
    column->addWidget(m_nothing);
    m_table = new TableView(tr("What the import does"));
    m_table->setLeadingInset(0);
    m_model = new TextTableModel(m_table);
    m_table->setModel(m_model);
    m_figures = new CellDelegate(CellDelegate::Align::Right, CellDelegate::Emphasis::Quiet, m_table);
    m_table->setItemDelegateForColumn(0, m_figures);
    m_table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(m_table, 1);
    m_note = new PlainLabel({}, {.type = Type::Caption, .colour = Colour::Text2});
    m_note->setWordWrap(true);
    column->addWidget(m_note);
    connect(m_parts, &SegmentedSwitch::currentChanged, this, &OutcomeView::showPart);
    connect(m_save, &QPushButton::clicked, this, &OutcomeView::saveFaults);
}

void OutcomeView::show(const std::shared_ptr<const ImportSession::Outcome> &outcome, bool done)
{
    m_outcome = outcome;
    m_changes.clear();
    for (const bool created : {false, true}) {
        for (const ImportChange &change : outcome->changes.list()) {
            if (change.created == created)
                m_changes.push_back(&change);
        }
    }
    const QLocale &locale = m_session.document().words().locale();
    const ImportReport &report = outcome->report;
    m_ledger->setReport(report, locale);
    const auto count = [&locale](qint64 number) { return locale.toString(number); };
    const qint64 remarks = std::ranges::count(report.problems, ProblemKind::Notice, &ImportProblem::kind);
    m_parts->setSegmentText(Changes, (done ? tr("Changed %1") : tr("Will change %1"))
                                         .arg(count(qint64(m_changes.size()) + outcome->changes.leftOut())));
    m_parts->setSegmentText(Repeats, tr("Duplicates %1").arg(count(report.repeated)));
    m_parts->setSegmentText(Faults, tr("Faulty %1").arg(count(report.rejected)));
    m_parts->setSegmentText(Remarks, tr("Remarks %1").arg(count(remarks)));
    QStringList besides;
    if (report.accountsCreated > 0)
        besides.append(tr("%n account(s) made for the records.", nullptr, int(report.accountsCreated)));
    if (const QString left = linesLeftOutText(report); !left.isEmpty())
        besides.append(left);
    m_besides->setText(besides.join(u' '));
    m_besides->setVisible(!besides.isEmpty());
    m_save->setVisible(report.rejected > 0);
    const int part = report.rejected > 0 && m_changes.empty() ? Faults : Changes;
    m_parts->setCurrentIndex(part);
    showPart(part);
}

void OutcomeView::showPart(int part)
{
    if (!m_outcome)
        return;
    m_table->setItemDelegateForColumn(1, nullptr);
    switch (Part(part)) {
    case Changes:
        showChanges();
        break;
    case Repeats:
        showRepeats();
        break;
    case Faults:
        showProblems(ProblemKind::Rejected);
        break;
    case Remarks:
        showProblems(ProblemKind::Notice);
        break;
    }
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_nothing->setVisible(empty);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->setStretchFactor(m_nothing, empty ? 1 : 0);
    m_nothing->setAlignment(Qt::AlignTop | Qt::AlignLeft);
}

void OutcomeView::showChanges()
{
    const QLocale &locale = m_session.document().words().locale();
    const auto text = [this, locale](int row, int column) -> QString {
        const ImportChange &change = *m_changes[size_t(row)];
        switch (column) {
        case 0:
            return locale.toString(change.row);
        case 1:
            return change.accountName;
        case 2:
            return change.record;
        case 3:
            return change.created ? tr("new") : change.field;
        case 4:
            return cellWords(change.before, locale);
        case 5:
            return change.created ? valuesInWords(change.values, locale) : cellWords(change.after, locale);
        default:
            return change.created ? QString() : matchWords(change.by);
        }
    };
    m_model->setContent(
        {tr("Row"), tr("Account"), tr("Record"), tr("Field"), tr("Before"), tr("After"), tr("Found by")},
        int(m_changes.size()), text, {0});
    const bool isAccounts = m_outcome->report.mapping.kind == ImportKind::Accounts;
    fitColumns({56, 200, 170, 150, 150, isAccounts ? 300 : 220, 90});
    m_table->setColumnHidden(2, isAccounts);
    m_nothing->setText(tr("Nothing in the plan changes."));
    say(m_outcome->changes.leftOut() == 0 ? QString()
                                          : tr("%n more are not listed.", nullptr, int(m_outcome->changes.leftOut())));
}

void OutcomeView::showRepeats()
{
    const QLocale &locale = m_session.document().words().locale();
    const auto &repeats = m_outcome->changes.repeats();
    const auto text = [&repeats, locale](int row, int column) -> QString {
        const ImportRepeat &repeat = repeats[size_t(row)];
        switch (column) {
        case 0:
            return locale.toString(repeat.row);
        case 1:
            return locale.toString(repeat.firstRow);
        case 2:
            return repeat.name;
        case 3:
            return matchWords(repeat.by);
        default:
            return repeat.differs ? tr("only what was still missing is taken from it") : tr("says nothing else");
        }
    };
    m_model->setContent({tr("Row"), tr("Same as row"), tr("Record"), tr("Found by"), tr("What becomes of it")},
                        int(repeats.size()), text, {0, 1});
    m_table->setItemDelegateForColumn(1, m_figures);
    fitColumns({56, 110, 260, 120, 260});
    m_nothing->setText(tr("The file names nothing twice."));
    const qint64 more = m_outcome->report.repeated - qint64(repeats.size());
    say(more <= 0 ? QString() : tr("%n more are not listed.", nullptr, int(more)));
}

void OutcomeView::showProblems(ProblemKind kind)
{
    m_problems.clear();
    for (const ImportProblem &problem : m_outcome->report.problems) {
        if (problem.kind == kind)
            m_problems.push_back(&problem);
    }
    const QLocale &locale = m_session.document().words().locale();
    const auto text = [this, locale](int row, int column) -> QString {
        const ImportProblem &problem = *m_problems[size_t(row)];
        switch (column) {
        case 0:
            return problem.row > 0 ? locale.toString(problem.row) : QString();
        case 1:
            return problem.column;
        case 2:
            return problem.value.simplified();
        default:
            return reasonWords(problem.message);
        }
    };
    m_model->setContent({tr("Row"), tr("Column"), tr("Value"), tr("Reason")}, int(m_problems.size()), text, {0});
    fitColumns({56, 170, 200, 400});
    m_nothing->setText(kind == ProblemKind::Rejected ? tr("No row is faulty.") : tr("There is nothing to remark."));
    const qint64 more = kind == ProblemKind::Rejected ? m_outcome->report.rejected - qint64(m_problems.size()) : 0;
    say(more > 0 ? tr("%n more are not listed.", nullptr, int(more))
                 : (kind == ProblemKind::Rejected && !m_problems.empty()
                        ? tr("Faulty rows are left out. Saved as a file, they can be mended and imported again.")
                        : QString()));
}

void OutcomeView::fitColumns(const QList<int> &widths)
{
    for (int column = 0; column < widths.size(); ++column) {
        m_table->setColumnHidden(column, false);
        m_table->setColumnWidth(column, Theme::current().px(widths[column]));
    }
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void OutcomeView::saveFaults()
{
    const QFileInfo source(m_session.path());
    const QString suggested = source.absolutePath() + u'/' + tr("%1 faulty rows.csv").arg(source.completeBaseName());
    const QString path = m_dialogs.saveFile(this, tr("Save Faulty Rows"), tr("CSV (*.csv)"), suggested);
    if (path.isEmpty())
        return;
    const auto written = m_session.saveFaultyRows(*m_outcome, path);
    if (!written)
        say(written.error().message, true);
    else
        say(tr("%n row(s) written to %1.", nullptr, int(*written)).arg(QFileInfo(path).fileName()));
}

void OutcomeView::say(const QString &text, bool isFault)
{
    m_note->setLook({.type = Type::Caption, .colour = isFault ? Colour::BadText : Colour::Text2});
    m_note->setText(text);
    m_note->setVisible(!text.isEmpty());
}

} // namespace talbook
