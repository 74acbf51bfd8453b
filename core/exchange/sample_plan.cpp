#include "core/exchange/sample_plan.h"

#include "core/accounts/priority.h"
#include "core/accounts/programs.h"
#include "core/accounts/settings.h"
#include "core/base/dates.h"
#include "core/base/json_file.h"
#include "core/exchange/import_run.h"
#include "core/exchange/sample_campaigns.h"
#include "core/exchange/sample_content.h"
#include "core/exchange/sample_table.h"
#include "core/exchange/sample_week.h"
#include "core/plan/plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <array>

namespace talbook
{

namespace
{

using namespace Qt::StringLiterals;

struct SampleFile
{
    const char *name;
    ImportKind kind;
};

/// Accounts first: everything else belongs to one.
constexpr std::array sampleFiles = {
    SampleFile{"accounts", ImportKind::Accounts},           SampleFile{"contacts", ImportKind::Contacts},
    SampleFile{"activities", ImportKind::Activities},       SampleFile{"signals", ImportKind::Signals},
    SampleFile{"opportunities", ImportKind::Opportunities}, SampleFile{"costs", ImportKind::Costs},
};

/// The sample counts its dates backwards from the day it is made, so that it is always a year up to today.
const QHash<QString, QString> &dayColumns()
{
    static const QHash<QString, QString> columns = {{u"days_ago"_s, u"date"_s},
                                                    {u"created_days_ago"_s, u"created"_s},
                                                    {u"closed_days_ago"_s, u"closed"_s},
                                                    {u"mql_days_ago"_s, u"mql_date"_s},
                                                    {u"sql_days_ago"_s, u"sql_date"_s}};
    return columns;
}

class SampleMaker
{
public:
    SampleMaker(Plan &plan, QDate asOf, const Wording &words) : m_plan(plan), m_asOf(asOf), m_words(words) {}

    Expected<void> make()
    {
        const auto settings = planSettings(m_plan.database());
        TALBOOK_TRY(settings);
        m_fiscalYearStart = settings->fiscalYearStart;
        m_currency = settings->currency;
        const auto begun = m_plan.run(QCoreApplication::translate("Exchange", "Make the sample programs"),
                                      [this](Edit &edit) -> Expected<void> {
                                          TALBOOK_TRY(addRates(edit));
                                          return addPrograms(edit);
                                      });
        TALBOOK_TRY(begun);
        QTemporaryDir folder;
        for (const SampleFile &sample : sampleFiles)
            TALBOOK_TRY(import(sample, folder));
        TALBOOK_TRY(m_plan.run(QCoreApplication::translate("Exchange", "Draw who influences whom"),
                               [](Edit &edit) { return addInfluence(edit); }));
        TALBOOK_TRY(m_plan.run(QCoreApplication::translate("Exchange", "Put accounts on the target account lists"),
                               [this](Edit &edit) { return fillLists(edit); }));
        TALBOOK_TRY(m_plan.run(QCoreApplication::translate("Exchange", "Add the plays that come with Talbook"),
                               [this](Edit &edit) { return addPlays(edit); }));
        TALBOOK_TRY(addSampleContent(m_plan, m_words));
        TALBOOK_TRY(launchCampaigns());
        return addSampleWeek(m_plan, m_programs.value(u"0"_s), m_asOf, m_words);
    }

private:
    Quarter quarter(const QString &offset) const
    {
        return quarterOf(m_asOf.addMonths(3 * offset.toInt()), m_fiscalYearStart);
    }

    /// rates.csv: euros for one unit of a currency; a plan in another currency counts in its own.
    Expected<void> addRates(Edit &edit) const
    {
        const auto table = readSample(u"rates"_s);
        TALBOOK_TRY(table);
        double own = 1;
        for (const QStringList &row : table->rows) {
            if (table->value(row, u"currency") == m_currency)
                own = table->value(row, u"in_eur").toDouble();
        }
        for (const QStringList &row : table->rows) {
            if (table->value(row, u"currency") != m_currency)
                TALBOOK_TRY(
                    setRate(edit, table->value(row, u"currency"), table->value(row, u"in_eur").toDouble() / own));
        }
        return {};
    }

    Expected<void> addPrograms(Edit &edit)
    {
        const auto table = readSample(u"programs"_s);
        TALBOOK_TRY(table);
        const QString goals = u"goals_"_s + languageCode(m_words.language());
        for (const QStringList &row : table->rows) {
            const QString offset = table->value(row, u"quarter_offset");
            const Quarter span = quarter(offset);
            const auto program = addProgram(edit, span.name(), span.first, span.last, table->value(row, goals));
            TALBOOK_TRY(program);
            TALBOOK_TRY(edit.database().execute("UPDATE program SET tier_preset = ?, maturity = ? WHERE id = ?",
                                                table->value(row, u"tier_preset"), table->value(row, u"maturity"),
                                                *program));
            m_programs.insert(offset, *program);
        }
        return {};
    }

    /// The table with dates in place of days and quarters, as an export from elsewhere would have it.
    Expected<void> writeDated(const SampleTable &table, const QString &path) const
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return Error{ErrorCode::FileSystem,
                         QCoreApplication::translate("Exchange", "The folder for temporary files cannot be written."),
                         file.errorString()};
        }
        const auto write = [&file](QStringList fields) {
            for (QString &field : fields)
                field = u'"' + field.replace(u'"', u"\"\""_s) + u'"';
            file.write(fields.join(u',').toUtf8() + '\n');
        };
        const bool byQuarter = table.headers.contains(u"quarter_day"_s);
        QStringList headers;
        for (const QString &header : table.headers)
            headers.append(dayColumns().value(header, header));
        write(byQuarter ? headers + QStringList{u"program"_s, u"date"_s} : headers);
        for (QStringList row : table.rows) {
            for (qsizetype i = 0; i < row.size(); ++i) {
                if (dayColumns().contains(table.headers.value(i)) && !row[i].isEmpty())
                    row[i] = m_asOf.addDays(-row[i].toInt()).toString(Qt::ISODate);
            }
            if (byQuarter) {
                const Quarter span = quarter(table.value(row, u"quarter_offset"));
                const QDate date = span.first.addDays(table.value(row, u"quarter_day").toInt());
                if (date > m_asOf) // not spent yet
                    row[table.headers.indexOf(u"actual"_s)].clear();
                row.append({span.name(), date.toString(Qt::ISODate)});
            }
            write(row);
        }
        if (!file.flush()) {
            return Error{ErrorCode::DiskFull,
                         QCoreApplication::translate("Exchange", "The folder for temporary files is full."),
                         file.errorString()};
        }
        return {};
    }

    Expected<void> import(const SampleFile &sample, const QTemporaryDir &folder)
    {
        const QString name = QLatin1StringView(sample.name);
        auto table = readSample(name);
        TALBOOK_TRY(table);
        if (sample.kind == ImportKind::Accounts) { // fillLists() puts them where they belong
            table->remove(u"priority");
            table->remove(u"reason");
        }
        ImportRequest request;
        request.kind = sample.kind;
        request.path = folder.filePath(name + u".csv"_s);
        request.preset = genericPreset.toString();
        request.asOf = m_asOf;
        TALBOOK_TRY(writeDated(*table, request.path));
        const auto report = importFile(m_plan, request);
        TALBOOK_TRY(report);
        for (const ImportProblem &problem : report->problems) {
            if (problem.kind == ProblemKind::Rejected) {
                return Error{
                    ErrorCode::Internal,
                    QCoreApplication::translate("Exchange", "The sample data that came with Talbook is not whole."),
                    u"%1 %2: %3"_s.arg(name).arg(problem.row).arg(problem.message)};
            }
        }
        return {};
    }

    static Expected<void> addInfluence(Edit &edit)
    {
        const auto table = readSample(u"influence"_s);
        TALBOOK_TRY(table);
        Statement join(edit.database(), "INSERT INTO influence(from_contact, to_contact, note) "
                                        "SELECT f.id, t.id, ? FROM account a "
                                        "JOIN contact f ON f.account_id = a.id AND f.name = ? "
                                        "JOIN contact t ON t.account_id = a.id AND t.name = ? WHERE a.domain = ?");
        for (const QStringList &row : table->rows) {
            const QString note = table->value(row, u"note");
            join.bind(1, note.isEmpty() ? QString() : note);
            join.bind(2, table->value(row, u"from"));
            join.bind(3, table->value(row, u"to"));
            join.bind(4, table->value(row, u"account"));
            join.step();
        }
        return join.result();
    }

    Expected<void> fillLists(Edit &edit) const
    {
        const auto table = readSample(u"tal"_s);
        TALBOOK_TRY(table);
        Statement join(edit.database(), "INSERT OR REPLACE INTO tal(account_id, program_id, priority, reason, "
                                        "joined_on, left_on, outcome, tier, note) "
                                        "SELECT id, ?, ?, ?, ?, ?, ?, ?, ? FROM account WHERE domain = ?");
        const auto text = [](const QString &value) { return value.isEmpty() ? QString() : value; };
        for (const QStringList &row : table->rows) {
            const Quarter span = quarter(table->value(row, u"quarter_offset"));
            const auto day = [&](QStringView column) {
                const QString days = table->value(row, column);
                return days.isEmpty() ? QDate() : span.first.addDays(days.toInt());
            };
            join.bind(1, m_programs.value(table->value(row, u"quarter_offset")));
            join.bind(2, text(priorityWord(table->value(row, u"priority"))));
            join.bind(3, text(table->value(row, u"reason")));
            join.bind(4, day(u"joined_day"));
            join.bind(5, day(u"left_day"));
            join.bind(6, text(table->value(row, u"outcome")));
            const int tier = table->value(row, u"tier").toInt();
            join.bind(7, tier > 0 ? std::optional(qint64(tier)) : std::nullopt);
            join.bind(8, text(table->value(row, u"note")));
            join.bind(9, table->value(row, u"account"));
            join.step();
        }
        return join.result();
    }

    Expected<void> addPlays(Edit &edit) const
    {
        const QDir folder(u":/presets/plays"_s);
        for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            const auto play = readJsonFile(folder.filePath(name));
            TALBOOK_TRY(play);
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO play(id, preset, name, definition) VALUES(?, ?, ?, ?)", edit.newId(),
                play->value(u"id"_s).toString(), m_words.pick(play->value(u"name"_s)),
                QString::fromUtf8(QJsonDocument(*play).toJson(QJsonDocument::Compact))));
        }
        return {};
    }

    Expected<void> launchCampaigns() const
    {
        QHash<QString, SampleQuarter> quarters;
        for (auto program = m_programs.begin(); program != m_programs.end(); ++program)
            quarters.insert(program.key(), {program.value(), quarter(program.key()).first});
        return launchSampleCampaigns(m_plan, quarters, m_asOf, m_words);
    }

    Plan &m_plan;
    QDate m_asOf;
    const Wording &m_words;
    int m_fiscalYearStart = 1;
    QString m_currency;
    QHash<QString, ProgramId> m_programs;
};

} // namespace

Expected<void> fillWithSample(Plan &plan, QDate asOf, const Wording &words)
{
    return SampleMaker(plan, asOf, words).make();
}

} // namespace talbook
