#pragma once

#include "core/exchange/contact_index.h"
#include "core/exchange/import_context.h"

#include <unordered_map>

namespace talbook
{

/// Who reports to whom, as the records say it. A manager may stand after the people, so the lines are drawn when all
/// records are in. A line that cannot be drawn (nobody of that name, several, the person himself, a circle) is left out
/// and reported; the person comes in all the same, and keeps the manager the plan had. Of a circle the line of the last
/// record in it is left out: the one that closes it. Of two records of a person the later counts. Linear but for lines
/// that were left out and whose old ones close another circle.
class ImportedReportingLines
{
public:
    explicit ImportedReportingLines(ImportContext &context) : m_context(context) {}

    void note(ImportRow &row, int field, ContactId person, AccountId account, bool unchangedSoFar);
    /// Counts a record as updated where only its line was new.
    Expected<void> draw(const ContactIndex &people);

private:
    struct Line
    {
        ContactId person;
        AccountId account;
        std::string manager;
        qint64 row = 0;
        bool unchangedSoFar = false;
        ContactId managerId = {}; ///< who is meant
    };

    void choose(const ContactIndex &people);
    bool openCircles();
    Expected<void> write();
    void leaveOut(const Line &line, LineFault fault);

    ImportContext &m_context;
    QString m_header;
    std::vector<Line> m_lines;
    std::unordered_map<qint64, qint64> m_before; ///< managers in the plan
    std::unordered_map<qint64, size_t> m_chosen; ///< by person, the place of the line that is to be drawn
};

} // namespace talbook
