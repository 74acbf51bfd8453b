// Makes of the shared real files what the targets read that are no tables: a plan, the steps of its history, a workbook
// and business cards.

#include "core/base/wording.h"
#include "core/exchange/import_run.h"
#include "core/exchange/sample_plan.h"
#include "core/exchange/xlsx_writer.h"
#include "core/plan/plan.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

constexpr int peopleOnCards = 40;
constexpr qsizetype largestStep = 100'000; ///< bytes

template <class T> void require(const Expected<T> &result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().message), qPrintable(result.error().details));
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!QDir().mkpath(QFileInfo(path).path()) || !file.open(QIODevice::WriteOnly) || file.write(bytes) < 0)
        qFatal("%s cannot be written", qPrintable(path));
}

QList<QStringList> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    QList<QStringList> lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts))
        lines.append(line.trimmed().split(u','));
    return lines;
}

/// The accounts of a real CRM in a plan that has plays, campaigns and tasks, too; and each step that made them.
void makePlan(const QString &accounts, const QString &out)
{
    const QDateTime now(QDate(2027, 2, 11), QTime(9, 0), Qt::UTC);
    const PlanEnvironment environment{out + u"/data"_s, [now] { return now; }, {}};
    const Wording words(Language::English);
    QDir().mkpath(out + u"/plan"_s);
    const QString path = out + u"/plan/crm.talbook"_s;
    auto made = Plan::create(path, environment, PlanAccess::Once, {});
    require(made);
    Plan &plan = **made;
    require(fillWithSample(plan, now.date(), words));
    ImportRequest request;
    request.path = accounts;
    request.asOf = now.date();
    require(importFile(plan, request));
    const auto steps = plan.history().steps();
    require(steps);
    for (const HistoryStep &step : *steps) {
        const auto changeset = plan.history().changeset(step.seq);
        require(changeset);
        if (*changeset && (*changeset)->size() < largestStep)
            write(out + u"/changeset/step%1.bin"_s.arg(step.seq), **changeset);
    }
    require(plan.publish());
}

void makeWorkbook(const QString &accounts, const QString &out)
{
    const QList<QStringList> lines = linesOf(accounts);
    Table table{u"Accounts"_s, {}, {}};
    for (const QString &head : lines.front())
        table.columns.push_back({.title = head});
    for (const QStringList &line : lines.mid(1)) {
        std::vector<TableCell> row;
        for (qsizetype i = 0; i < lines.front().size(); ++i) {
            bool isNumber = false;
            const double number = line.value(i).toDouble(&isNumber);
            if (isNumber)
                row.emplace_back(number);
            else
                row.emplace_back(line.value(i));
        }
        table.rows.push_back(std::move(row));
    }
    const QString path = out + u"/xlsx/accounts.xlsx"_s;
    write(path, {});
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no workbook");
    require(writeXlsx({table}, file));
}

/// @param people id, parentId, name, lastName, position, image, email, phone_number, …
void makeCards(const QString &people, const QString &out)
{
    QString cards;
    for (const QStringList &line : linesOf(people).mid(1, peopleOnCards)) {
        cards += u"BEGIN:VCARD\r\nVERSION:3.0\r\nN:%2;%1;;;\r\nFN:%1 %2\r\nORG:Example\r\nTITLE:%3\r\n"
                 "EMAIL;TYPE=work:%4@example.com\r\nTEL;TYPE=work:%5\r\nEND:VCARD\r\n"_s.arg(
                     line.value(2), line.value(3), line.value(4), line.value(6).toLower(), line.value(7));
    }
    write(out + u"/vcard/people.vcf"_s, cards.toUtf8());
}

} // namespace

/// Arguments: the folder to make, the shared data.
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (argc != 3)
        qFatal("make_fuzz_corpus OUT DATA");
    const QString out = QFile::decodeName(argv[1]);
    const QString data = QFile::decodeName(argv[2]);
    QDir(out).removeRecursively();
    makePlan(data + u"/crm/maven_accounts.csv"_s, out);
    makeWorkbook(data + u"/crm/maven_accounts.csv"_s, out);
    makeCards(data + u"/orgchart/d3_org_chart_107.csv"_s, out);
    return 0;
}
