#include "core/exchange/import_run.h"
#include "tests/core/commands/commands.h"

#include <QFile>

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

/// What files of a kind look like: headers, and what their cells may hold. "@" stands for an account of the plan, "#"
/// for a new one, "&" for a person.
struct FileShape
{
    ImportKind kind;
    QStringList headers;
    QList<QStringList> cells;
    QString spare; ///< the field for which a column "Boss" is said to be
};

const FileShape &shapeOf(ImportKind kind)
{
    static const QStringList accounts = {u"@"_s, u"@"_s, u"@"_s, u"#"_s};
    static const QStringList days = {u"2027-01-05"_s, u"05.02.2027"_s, u"2026-11-30T10:00:00Z"_s, u""_s, u"soon"_s};
    static const QStringList amounts = {u"1200"_s, u"1 200,50"_s, u"$4.00"_s, u""_s, u"much"_s};
    static const std::vector<FileShape> shapes = {
        {ImportKind::Accounts,
         {u"name"_s, u"external_id"_s, u"employees"_s, u"revenue"_s, u"on_tal"_s, u"CRM note"_s, u"Boss"_s},
         {accounts,
          {u""_s, u"1"_s, u"2"_s},
          {u"40"_s, u"51-200"_s, u""_s, u"few"_s},
          amounts,
          {u"yes"_s, u""_s},
          {u"x"_s, u""_s},
          {u"Anna"_s, u""_s}},
         u"owner"_s},
        {ImportKind::Contacts,
         {u"account"_s, u"name"_s, u"title"_s, u"reports_to"_s, u"buying_role"_s, u"Boss"_s},
         {accounts,
          {u"&"_s, u"&"_s, u""_s},
          {u"CEO"_s, u"CTO"_s},
          {u"&"_s, u""_s, u""_s},
          {u"champion"_s, u""_s, u"nobody"_s},
          {u"Finance"_s, u""_s}},
         u"department"_s},
        {ImportKind::Opportunities,
         {u"account"_s, u"external_id"_s, u"name"_s, u"amount"_s, u"created"_s, u"stage"_s, u"Boss"_s},
         {accounts,
          {u""_s, u"O-1"_s, u"O-2"_s},
          {u"Pilot"_s, u"Renewal"_s, u""_s},
          amounts,
          days,
          {u"Closed Won"_s, u"Proposal"_s},
          {u"Anna"_s, u""_s}},
         u"owner"_s},
        {ImportKind::Activities,
         {u"account"_s, u"contact"_s, u"date"_s, u"kind"_s, u"count"_s, u"Boss"_s},
         {accounts,
          {u"&"_s, u""_s},
          days,
          {u"Meeting"_s, u"call"_s, u"carrier pigeon"_s, u""_s},
          {u""_s, u"2"_s, u"0"_s},
          {u"White paper"_s, u""_s}},
         u"asset"_s},
        {ImportKind::Signals,
         {u"account"_s, u"date"_s, u"kind"_s, u"strength"_s, u"Boss"_s},
         {accounts, days, {u"topic_surge"_s, u""_s}, {u"70"_s, u"12.5"_s, u"120"_s}, {u"iPaaS"_s, u""_s}},
         u"topic"_s},
        {ImportKind::Costs,
         {u"account"_s, u"date"_s, u"category"_s, u"planned"_s, u"actual"_s, u"Boss"_s},
         {{u"@"_s, u""_s, u"#"_s}, days, {u"events"_s, u"media"_s}, amounts, amounts, {u"paid in advance"_s, u""_s}},
         u"note"_s},
    };
    return *std::ranges::find(shapes, kind, &FileShape::kind);
}

QString cellText(Desk &desk, const QString &cell, const QStringList &accounts)
{
    if (cell == u"@" && !accounts.isEmpty())
        return desk.anyOf(accounts);
    if (cell == u"@" || cell == u"#")
        return u"New company %1"_s.arg(desk.below(40));
    return cell == u"&" ? u"Person %1"_s.arg(desk.below(12)) : cell;
}

QString writtenFile(Desk &desk, const FileShape &shape, int rows)
{
    const QStringList accounts = desk.found("SELECT name FROM account ORDER BY name, id");
    const auto line = [](QStringList cells) -> QByteArray {
        for (QString &cell : cells)
            cell = u'"' + cell.replace(u'"', u"\"\""_s) + u'"';
        return cells.join(u',').toUtf8() + '\n';
    };
    QByteArray text = line(shape.headers);
    for (; rows > 0; --rows) {
        QStringList cells;
        for (const QStringList &choices : shape.cells)
            cells.append(cellText(desk, desk.anyOf(choices), accounts));
        text += line(cells);
    }
    const QString path = desk.file(u"export.csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

ImportRequest anyRequest(Desk &desk, ImportKind kind, int rows)
{
    const FileShape &shape = shapeOf(kind);
    ImportRequest request;
    request.kind = kind;
    request.path = writtenFile(desk, shape, rows);
    request.asOf = desk.today;
    request.createAccounts = desk.oneIn(2);
    if (desk.oneIn(3))
        request.choices = {{desk.oneIn(3) ? leftOutField.toString() : shape.spare, u"Boss"_s}};
    if (desk.oneIn(4)) {
        request.amountUnit = 1000;
        request.currency = u"USD"_s;
    }
    if (desk.oneIn(4))
        request.account = desk.anyAccount();
    if (const auto program = desk.anyProgram(); program && desk.oneIn(4))
        request.program = QString::number(program->id.value);
    return request;
}

/// As the command line does it, or as the window does.
Expected<ImportReport> importOneWay(Desk &desk, const ImportRequest &request, const Progress &progress = {})
{
    if (desk.oneIn(2))
        return importFile(desk.plan(), request, progress);
    const auto worker = desk.plan().worker();
    if (!worker)
        qFatal("%s", qPrintable(worker.error().details));
    ChangeSummary changes;
    auto report = importFile(*worker, request, progress, changes);
    if (report && !request.dryRun)
        desk.plan().adopt(changes);
    return report;
}

bool takeIn(Desk &desk, ImportKind kind)
{
    ImportRequest request = anyRequest(desk, kind, 1 + desk.below(12));
    request.dryRun = true;
    const auto rehearsed = importOneWay(desk, request);
    if (desk.history.settle(rehearsed))
        qFatal("a rehearsal changed the plan");
    request.dryRun = false;
    const auto report = importOneWay(desk, request);
    const bool changed = desk.history.settle(report);
    if (!report)
        return changed;
    if (!rehearsed || rehearsed->added != report->added || rehearsed->updated != report->updated)
        qFatal("the rehearsal said something else");
    const auto again = importOneWay(desk, request);
    desk.history.settle(again);
    if (!again || again->added != 0)
        qFatal("%s added something the second time", importKindId(kind).toUtf8().constData());
    return changed;
}

/// Stopped at the beginning, or when five hundred records are in.
bool takeInAndStop(Desk &desk)
{
    const ImportRequest request = anyRequest(desk, desk.anyOf(importKinds), 600);
    int told = desk.below(2);
    const auto report = importOneWay(desk, request, [&told](qint64, qint64) { return told-- > 0; });
    if (report || report.error().code != ErrorCode::Cancelled)
        qFatal("the import was not cancelled");
    if (desk.history.settle(report))
        qFatal("a cancelled import changed the plan");
    return true;
}

} // namespace

std::vector<Command> importCommands()
{
    std::vector<Command> commands = {{"cancel an import", {"importInto"}, takeInAndStop}};
    for (const ImportKind kind : importKinds) {
        commands.push_back({"import " + importKindId(kind).toUtf8(),
                            {"importInto", "rememberMapping", "rememberUnits"},
                            [kind](Desk &desk) { return takeIn(desk, kind); }});
    }
    return commands;
}

} // namespace talbook::test
