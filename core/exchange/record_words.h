#pragma once

#include "core/base/wording.h"
#include "core/plan/changed_rows.h"
#include "core/scoring/activity_kinds.h"

#include <QHash>

#include <functional>
#include <string_view>

namespace talbook
{

/// A table of the plan as a person calls what is in it: "People". Its own name where nobody would know it.
QString tableTitle(std::string_view table, const Wording &words);

/// The plan's tables, columns, rows and values as a person calls them. Tables and columns are indexes of
/// recordedTables().
class RecordWords
{
public:
    /// The name of a row that another one refers to, by its table and id.
    using NameOf = std::function<QString(int table, qint64 id)>;

    /// @param currency of the plan, for amounts that have none of their own
    RecordWords(const std::vector<TableShape> &tables, const Wording &words, QString currency, NameOf nameOf);

    QString table(int table) const;              ///< "People"
    QString column(int table, int column) const; ///< "Job title"
    /// False for what only the program makes use of: keys, counters.
    bool tells(int table, int column) const;
    /// "1:1", "11 Feb 2027", "12,500.00 EUR", the name of the person who is meant; empty for NULL.
    /// @param currency of an amount's row
    QString value(int table, int column, const QVariant &value, const QString &currency = {}) const;
    /// What a row is called, from its own values: a person's name, "Webinar, 11 Feb 2027".
    QString record(int table, const StoredRow &row) const;

    const Wording &wording() const { return m_words; }

private:
    QVariant cell(int table, const StoredRow &row, std::string_view column) const;
    QString text(int table, const StoredRow &row, std::string_view column) const;
    QString word(int table, std::string_view column, const QString &stored) const;

    const std::vector<TableShape> &m_tables;
    const Wording &m_words;
    QString m_currency;
    NameOf m_nameOf;
    std::optional<ActivityKinds> m_kinds; ///< nothing where the presets cannot be read: kinds stay as they are stored
};

/// Names of rows by their ids, looked up in several files, in their order: what one has lost another may know.
class RecordFinder
{
public:
    RecordFinder(std::vector<const Database *> files, const std::vector<TableShape> &tables);

    /// As the first file that has it knows it; empty where none does.
    StoredRow row(int table, const RowKey &key);
    StoredRow row(int table, qint64 id);
    /// The first failure of a reading, should there have been one.
    Expected<void> result() const;

private:
    std::vector<std::unique_ptr<RowReader>> m_files;
    std::optional<Error> m_error;
};

} // namespace talbook
