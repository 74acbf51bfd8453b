// How far the title classifier agrees with labels that others gave: occupations of O*NET, grades and professions of the
// British civil service. Prints Markdown; README.md here keeps what it printed. Not a test: an occupation is no role, a
// grade no seniority, so a full agreement is not to be had.
//
//   talbook-bench-titles FOLDER     the folder with onet_alternate_titles.csv and uk_gov_titles_a.csv

#include "core/committee/title_classifier.h"
#include "core/exchange/open_records.h"
#include "core/scoring/facts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QMap>
#include <QTextStream>

#include <span>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

std::vector<QStringList> rowsOf(const QString &path)
{
    std::vector<QStringList> rows;
    auto table = openRecords(path);
    if (!table)
        qFatal("%s", qPrintable(table.error().message));
    Record record;
    for (;;) {
        const auto more = table->reader->next(record);
        if (!more)
            qFatal("%s", qPrintable(more.error().message));
        if (!*more)
            break;
        QStringList cells;
        for (const std::string_view field : record.fields)
            cells.append(QString::fromUtf8(field.data(), qsizetype(field.size())));
        rows.push_back(cells);
    }
    rows.erase(rows.begin()); // the header
    return rows;
}

/// What each label is taken to mean; rows of the confusion table in this order.
struct Meaning
{
    const char *label;   ///< begins so
    const char *meaning; ///< several, parted by blanks, where any will do
};

class Confusion
{
public:
    Confusion(QString heading, QStringList columns) : m_heading(std::move(heading)), m_columns(std::move(columns)) {}

    void add(const QString &row, const QStringList &right, const QString &found)
    {
        if (!m_rows.contains(row))
            m_rows.append(row);
        ++m_counts[row][found.isEmpty() ? u"–"_s : found];
        ++m_all[row];
        m_right[row] += right.contains(found) ? 1 : 0;
        m_meanings[row] = right.join(u" or "_s);
    }

    void print(QTextStream &out) const
    {
        out << "#### " << m_heading << "\n\n| labelled | taken to mean | titles | agree |";
        for (const QString &column : m_columns)
            out << ' ' << column << " |";
        out << "\n|---|---|---:|---:|" << u"---:|"_s.repeated(m_columns.size()) << '\n';
        int all = 0, right = 0;
        for (const QString &row : m_rows) {
            out << "| " << row << " | " << m_meanings[row] << " | " << m_all[row] << " | "
                << QString::number(100.0 * m_right[row] / m_all[row], 'f', 1) << " % |";
            for (const QString &column : m_columns) {
                const int count = m_counts[row].value(column);
                out << ' ' << (count > 0 ? QString::number(count) : QString()) << " |";
            }
            out << '\n';
            all += m_all[row];
            right += m_right[row];
        }
        out << "| all | | " << all << " | " << QString::number(100.0 * right / all, 'f', 1) << " % |"
            << u" |"_s.repeated(m_columns.size()) << "\n\n";
    }

private:
    QString m_heading;
    QStringList m_columns, m_rows;
    QMap<QString, QMap<QString, int>> m_counts;
    QMap<QString, int> m_all, m_right;
    QMap<QString, QString> m_meanings;
};

const Meaning *meaningOf(std::span<const Meaning> meanings, const QString &label)
{
    for (const Meaning &each : meanings) {
        if (label.startsWith(QLatin1StringView(each.label)))
            return &each;
    }
    return nullptr;
}

// Occupations whose role domain section 5 speaks of.
constexpr Meaning roleOfOccupation[] = {
    {"11-1011", "economic_buyer"}, {"11-3021", "technical_buyer champion"},
    {"11-3031", "blocker"},        {"11-3061", "blocker"},
    {"13-1023", "blocker"},        {"13-1041", "blocker"},
    {"13-2011", "blocker"},        {"23-1011", "blocker"},
    {"11-2021", "champion"},       {"11-2022", "champion"},
    {"11-3121", "champion"},       {"13-1111", "influencer"},
    {"15-1252", "end_user"},       {"29-1141", "end_user"},
    {"43-6011", "end_user"},       {"41-2031", "end_user"},
};

constexpr Meaning departmentOfOccupation[] = {
    {"11-2021", "marketing"},   {"11-2022", "sales"},    {"11-3021", "it security"}, {"11-3031", "finance"},
    {"11-3061", "procurement"}, {"11-3121", "hr"},       {"11-9041", "engineering"}, {"13-1023", "procurement"},
    {"13-1041", "compliance"},  {"13-2011", "finance"},  {"15-1212", "security"},    {"15-1252", "engineering"},
    {"15-2051", "data"},        {"17-2", "engineering"}, {"23-1011", "legal"},       {"25-", "education"},
    {"29-", "medical"},         {"41-", "sales"},        {"43-4051", "customer"},
};

constexpr Meaning seniorityOfGrade[] = {
    {"SCS4", "c_level"},
    {"SCS3", "c_level vp head director"},
    {"SCS2", "head director"},
    {"SCS1", "head director"},
    {"Grade 6", "head manager lead principal senior"},
    {"Grade 7", "head manager lead principal senior"},
    {"SEO", "manager lead senior specialist"},
    {"HEO", "manager lead senior specialist"},
    {"EO", "manager lead specialist"},
    {"AO", "specialist junior"},
    {"AA", "specialist junior"},
};

constexpr Meaning departmentOfProfession[] = {
    {"Finance", "finance"},
    {"Information Technology", "it engineering security"},
    {"Human Resources", "hr"},
    {"Communications", "marketing"},
    {"Procurement", "procurement"},
    {"Law", "legal"},
    {"Internal Audit", "compliance"},
    {"Tax Professionals", "finance"},
    {"Programme and Project", "operations"},
    {"Property and asset", "operations"},
    {"Science and Engineering", "research engineering"},
    {"Statisticians", "data"},
    {"Medicine", "medical"},
};

QStringList idsOf(const std::span<const Meaning> meanings)
{
    QStringList ids;
    for (const Meaning &each : meanings) {
        for (const QString &id : QString::fromLatin1(each.meaning).split(u' ')) {
            if (!ids.contains(id))
                ids.append(id);
        }
    }
    return ids + QStringList{u"–"_s};
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const auto loaded = TitleClassifier::load();
    if (!loaded || folder.isEmpty())
        qFatal("usage: talbook-bench-titles FOLDER");
    const TitleClassifier &titles = *loaded;
    const auto occupations = rowsOf(folder + u"/onet_alternate_titles.csv"_s);
    const auto posts = rowsOf(folder + u"/uk_gov_titles_a.csv"_s);
    QTextStream out(stdout);

    QElapsedTimer clock;
    clock.start();
    qint64 named = 0;
    for (const QStringList &row : occupations)
        named += titles.classify(row.value(2)).department.isEmpty() ? 0 : 1;
    const double each = double(clock.nsecsElapsed()) / 1000 / double(occupations.size());
    out << occupations.size() << " titles of O*NET at " << QString::number(each, 'f', 1) << " µs each; "
        << QString::number(100.0 * double(named) / double(occupations.size()), 'f', 1) << " % name a department.\n\n";

    Confusion roles(u"Buying role against the occupation (O*NET)"_s, buyingRoles());
    Confusion fields(u"Department against the occupation (O*NET)"_s, idsOf(departmentOfOccupation));
    for (const QStringList &row : occupations) {
        const TitleClass found = titles.classify(row.value(2));
        if (const Meaning *meaning = meaningOf(roleOfOccupation, row.value(0))) {
            roles.add(QLatin1StringView(meaning->label) + u' ' + row.value(1).section(u',', 0, 0),
                      QString::fromLatin1(meaning->meaning).split(u' '), buyingRoles().value(found.role));
        }
        if (const Meaning *meaning = meaningOf(departmentOfOccupation, row.value(0))) {
            fields.add(QLatin1StringView(meaning->label), QString::fromLatin1(meaning->meaning).split(u' '),
                       found.department);
        }
    }
    Confusion grades(u"Seniority against the grade (civil service)"_s,
                     {u"c_level"_s, u"board"_s, u"vp"_s, u"head"_s, u"director"_s, u"manager"_s, u"lead"_s,
                      u"principal"_s, u"senior"_s, u"specialist"_s, u"junior"_s});
    Confusion professions(u"Department against the profession (civil service)"_s, idsOf(departmentOfProfession));
    for (const QStringList &row : posts) {
        const TitleClass found = titles.classify(row.value(0));
        if (const Meaning *meaning = meaningOf(seniorityOfGrade, row.value(1)))
            grades.add(QLatin1StringView(meaning->label), QString::fromLatin1(meaning->meaning).split(u' '),
                       found.seniority);
        if (const Meaning *meaning = meaningOf(departmentOfProfession, row.value(2)))
            professions.add(QLatin1StringView(meaning->label), QString::fromLatin1(meaning->meaning).split(u' '),
                            found.department);
    }
    for (const Confusion *table : {&roles, &fields, &grades, &professions})
        table->print(out);
    return 0;
}
