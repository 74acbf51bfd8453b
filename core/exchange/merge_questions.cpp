#include "core/exchange/merge_questions.h"

#include "core/exchange/record_words.h"
#include "core/plan/database.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

constexpr size_t mostNamed = 3; ///< of the records that a removal meets

std::vector<const Database *> filesOf(const MergeFiles &files)
{
    std::vector<const Database *> all{files.mine, files.theirs};
    if (files.base)
        all.push_back(files.base);
    return all;
}

class Asker
{
public:
    Asker(const MergeFiles &files, const MergeComparison &comparison, const Wording &words, const QString &currency)
        : m_comparison(comparison), m_rows(files, comparison.tables), m_finder(filesOf(files), comparison.tables),
          m_names(comparison.tables, words, currency, [this](int table, qint64 id) { return nameOf(table, id); }),
          m_words(words), m_accountTable(tableCalled("account")), m_contactTable(tableCalled("contact"))
    {
    }

    Expected<MergeQuestion> ask(const MergeConflict &conflict)
    {
        return conflict.kind == MergeConflict::Kind::Removal ? askRemoval(conflict) : askCells(conflict);
    }

    /// Two accounts of one name are told apart by their domains.
    void tellApart(std::vector<MergeQuestion> &questions)
    {
        QHash<QString, QSet<AccountId>> named;
        for (const MergeQuestion &question : questions)
            named[question.account].insert(question.accountId);
        const int domain = m_comparison.tables[size_t(m_accountTable)].column("domain");
        for (MergeQuestion &question : questions) {
            if (named.value(question.account).size() < 2)
                continue;
            const StoredRow row = m_finder.row(m_accountTable, question.accountId.value);
            const QString known = row.empty() ? QString() : row[size_t(domain)].toString();
            if (!known.isEmpty())
                question.account += u" · "_s + known;
        }
    }

    Expected<void> result() const { return m_finder.result(); }

private:
    int tableCalled(std::string_view name) const
    {
        return int(std::ranges::find(m_comparison.tables, name, &TableShape::name) - m_comparison.tables.begin());
    }

    QString nameOf(int table, qint64 id)
    {
        const StoredRow row = m_finder.row(table, id);
        return row.empty() ? QString() : m_names.record(table, row);
    }

    const RowDiff &diffAt(size_t index) const { return m_comparison.diffs[index]; }

    /// The account a row hangs on, and what it is called beside it.
    MergeQuestion headOf(size_t index)
    {
        const RowDiff &diff = diffAt(index);
        const StoredRow row = m_finder.row(diff.table, diff.key);
        if (diff.table == m_accountTable)
            return {AccountId{diff.key.numbers[0]}, m_names.record(diff.table, row), {}, {}};
        const TableShape &shape = m_comparison.tables[size_t(diff.table)];
        qint64 account = 0;
        for (const char *name : {"account_id", "from_contact"}) {
            const int column = shape.column(name);
            if (column < 0 || account != 0)
                continue;
            account = row[size_t(column)].toLongLong();
            const auto points = std::ranges::find(shape.references, column, &TableReference::column);
            if (points != shape.references.end() && points->parent == m_contactTable) {
                const StoredRow person = m_finder.row(m_contactTable, account);
                account =
                    person.empty()
                        ? 0
                        : person[size_t(m_comparison.tables[size_t(m_contactTable)].column("account_id"))].toLongLong();
            }
        }
        const QString record = m_names.record(diff.table, row);
        return {AccountId{account},
                account == 0 ? QString() : nameOf(m_accountTable, account),
                record.isEmpty() ? m_names.table(diff.table) : m_names.table(diff.table) + u": "_s + record,
                {}};
    }

    Expected<MergeQuestion> askCells(const MergeConflict &conflict)
    {
        MergeQuestion question = headOf(conflict.cells.front().diff);
        for (const MergeCell &cell : conflict.cells) {
            const RowDiff &diff = diffAt(cell.diff);
            const auto base = m_rows.base(diff);
            TALBOOK_TRY(base);
            const auto mine = m_rows.mine(diff);
            TALBOOK_TRY(mine);
            const auto theirs = m_rows.theirs(diff);
            TALBOOK_TRY(theirs);
            const int currency = m_comparison.tables[size_t(diff.table)].column("currency");
            const auto text = [&](const std::optional<StoredRow> &row, const QVariant &value) {
                const QString own = currency < 0 ? QString() : cellOf(row, currency).toString();
                return m_names.value(diff.table, cell.column, value, own);
            };
            QString field = m_names.column(diff.table, cell.column);
            if (cell.diff != conflict.cells.front().diff)
                field = headOf(cell.diff).record + u" · "_s + field;
            question.lines.push_back(
                {field, text(*base, cell.base), text(*mine, cell.mine), text(*theirs, cell.theirs)});
        }
        return question;
    }

    Expected<MergeQuestion> askRemoval(const MergeConflict &conflict)
    {
        MergeQuestion question = headOf(conflict.removed.front());
        const qint64 along = qint64(conflict.removed.size()) - 1;
        const QString gone =
            !m_comparison.hasBase ? m_words.translate("Merge", "is not there")
            : along == 0          ? m_words.translate("Merge", "removed")
                         : m_words.translate("Merge", "removed, with %n record(s) under it", nullptr, int(along));
        const QString there = conflict.touched.empty()
                                  ? m_words.translate("Merge", "is there")
                                  : m_words.translate("Merge", "kept; changed: %1").arg(touchedText(conflict));
        const bool byMine = conflict.removedBy == MergeSide::Mine;
        question.lines.push_back({m_words.translate("Merge", "The whole record"),
                                  m_comparison.hasBase ? m_words.translate("Merge", "was there") : QString(),
                                  byMine ? gone : there, byMine ? there : gone});
        return question;
    }

    QString touchedText(const MergeConflict &conflict)
    {
        QStringList names;
        for (size_t i = 0; i < std::min(mostNamed, conflict.touched.size()); ++i) {
            const MergeQuestion head = headOf(conflict.touched[i]);
            names.append(head.record.isEmpty() ? head.account : head.record);
        }
        if (conflict.touched.size() > mostNamed)
            names.append(m_words.translate("Merge", "and %n more", nullptr, int(conflict.touched.size() - mostNamed)));
        return names.join(u", "_s);
    }

    const MergeComparison &m_comparison;
    SideBySide m_rows;
    RecordFinder m_finder;
    RecordWords m_names;
    const Wording &m_words;
    int m_accountTable;
    int m_contactTable;
};

} // namespace

Expected<std::vector<MergeQuestion>> mergeQuestions(const MergeFiles &files, const MergeComparison &comparison,
                                                    const Wording &words)
{
    const auto currency = files.mine->text("SELECT value FROM setting WHERE key = 'currency'");
    TALBOOK_TRY(currency);
    Asker asker(files, comparison, words, *currency);
    std::vector<MergeQuestion> questions;
    for (const MergeConflict &conflict : comparison.conflicts) {
        auto question = asker.ask(conflict);
        TALBOOK_TRY(question);
        questions.push_back(std::move(*question));
    }
    asker.tellApart(questions);
    TALBOOK_TRY(asker.result());
    return questions;
}

} // namespace talbook
