#pragma once

#include "core/exchange/contact_index.h"
#include "core/exchange/import_context.h"

#include <unordered_map>

namespace talbook
{

/// Who reports to whom, as the records say it. A manager may stand after the people, so the lines are drawn when all
/// records are in. A line that cannot be drawn (nobody of that name, several, the person himself, a circle) is left out
/// and reported; the person comes in all the same.
class ReportingLines
{
public:
    explicit ReportingLines(ImportContext &context) : m_context(context) {}

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
    };

    bool wouldCircle(ContactId person, ContactId manager) const;
    void leaveOut(const Line &line, const QString &sentence);

    ImportContext &m_context;
    QString m_header;
    std::vector<Line> m_lines;
    std::unordered_map<qint64, qint64> m_managerOf;
};

} // namespace talbook
