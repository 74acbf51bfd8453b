#include "core/accounts/account_edit.h"
#include "core/accounts/segments.h"
#include "core/accounts/settings.h"
#include "core/budget/currency_use.h"
#include "core/plan/merge.h"
#include "core/plan/merge_base.h"
#include "core/plan/restore.h"
#include "core/plan/restore_account.h"
#include "core/results/attribution_settings.h"
#include "core/results/benchmarks.h"
#include "core/results/set_aside.h"
#include "tests/core/commands/commands.h"

namespace talbook::test
{

namespace
{

using namespace Qt::StringLiterals;

QString anyExpression(Desk &desk)
{
    static const QStringList expressions = {u"tier = 1"_s,       u"score >= 60"_s, u"owner = \"Anna\""_s,
                                            u"tier in (1, 2)"_s, u"score >="_s,    u""_s};
    return desk.anyOf(expressions);
}

QString segmentName(Desk &desk)
{
    return desk.oneIn(5) ? desk.anyText() : u"Segment %1"_s.arg(desk.below(1000));
}

SegmentId anySegment(Desk &desk)
{
    const auto all = segments(desk.database());
    return !all || all->empty() ? SegmentId() : desk.anyOf(*all).id;
}

bool saveSegment(Desk &desk)
{
    const QString name = segmentName(desk);
    const QString expression = anyExpression(desk);
    return desk.run(u"Save segment"_s, [&](Edit &edit) -> Expected<void> {
        TALBOOK_TRY(addSegment(edit, name, expression));
        return {};
    });
}

bool nameSegment(Desk &desk)
{
    if (anySegment(desk).isNull())
        saveSegment(desk);
    const SegmentId segment = anySegment(desk);
    const QString name = segmentName(desk);
    return desk.run(u"Rename segment"_s, [&](Edit &edit) { return renameSegment(edit, segment, name); });
}

bool updateSegment(Desk &desk)
{
    const SegmentId segment = anySegment(desk);
    const QString expression = anyExpression(desk);
    return desk.run(u"Update segment"_s, [&](Edit &edit) { return setSegmentExpression(edit, segment, expression); });
}

bool deleteSegment(Desk &desk)
{
    const SegmentId segment = anySegment(desk);
    return desk.run(u"Delete segment"_s, [&](Edit &edit) { return removeSegment(edit, segment); });
}

bool changeSetting(Desk &desk)
{
    static const std::vector<std::pair<QString, QStringList>> settings = {
        {u"currency"_s, {u"EUR"_s, u"USD"_s, u"RUB"_s}},
        {u"fiscal_year_start"_s, {u"1"_s, u"4"_s, u"10"_s}},
        {u"tier_preset"_s, {QString(), u"s0"_s, u"s1"_s, u"s2"_s}}};
    const auto &[key, values] = desk.anyOf(settings);
    const QString value = desk.anyOf(values);
    return desk.run(u"Setting"_s, [&, key = key](Edit &edit) { return setSetting(edit, key, value); });
}

const QStringList &findingKeys()
{
    static const QStringList keys = {u"no_owner"_s, u"over_capacity/1"_s, u"no_content_for_role/champion"_s};
    return keys;
}

bool setAside(Desk &desk)
{
    const QString key = desk.anyOf(findingKeys());
    const PlanFinding finding{.id = key.section(u'/', 0, 0), .key = key, .extent = desk.below(5)};
    const QString why = desk.anyText();
    return desk.run(u"Set aside"_s, [&](Edit &edit) { return setFindingAside(edit, finding, why); });
}

bool takeUp(Desk &desk)
{
    const QString key = desk.anyOf(findingKeys());
    return desk.run(u"Take up"_s, [&](Edit &edit) { return takeFindingUp(edit, key); });
}

bool changeRate(Desk &desk)
{
    static const QStringList currencies = {u"USD"_s, u"GBP"_s, u"RUB"_s, u"bogus"_s};
    const QString currency = desk.anyOf(currencies);
    if (desk.oneIn(4))
        return desk.run(u"No rate"_s, [&](Edit &edit) { return removeRate(edit, currency); });
    const double rate = desk.below(1000) / 100.0;
    return desk.run(u"Rate"_s, [&](Edit &edit) { return setRate(edit, currency, rate); });
}

bool changeBenchmark(Desk &desk)
{
    static const QStringList metrics = {u"win_rate"_s, u"roi"_s, u"reach"_s};
    const QString metric = desk.anyOf(metrics);
    if (desk.oneIn(3))
        return desk.run(u"No benchmark"_s, [&](Edit &edit) { return setBenchmark(edit, metric, {}); });
    Benchmark benchmark;
    benchmark.value = desk.below(10) / 4.0;
    benchmark.below = desk.oneIn(2);
    return desk.run(u"Benchmark"_s, [&](Edit &edit) { return setBenchmark(edit, metric, benchmark); });
}

bool changeTarget(Desk &desk)
{
    static const QStringList metrics = {u"win_rate"_s, u"pipeline"_s};
    const QString metric = desk.anyOf(metrics);
    const auto value = desk.oneIn(3) ? std::nullopt : std::optional(desk.below(100) / 100.0);
    return desk.run(u"Target"_s, [&](Edit &edit) { return setTarget(edit, metric, value); });
}

bool changeAttribution(Desk &desk)
{
    auto settings = attributionSettings(desk.plan().database());
    if (!settings)
        qFatal("%s", qPrintable(settings.error().message));
    settings->order = 1 + desk.below(4);
    settings->halfLifeDays = desk.below(3) * 7; // 0 is refused
    return desk.run(u"Attribution"_s, [&](Edit &edit) { return setAttributionSettings(edit, *settings); });
}

void keepBackup(Desk &desk)
{
    desk.history.letTimePass(61000); // kept ones are told apart by their time
    const auto saved = desk.plan().publish();
    const auto kept =
        saved ? desk.plan().backups().keepNow(desk.history.folder().now) : Expected<Backup>(saved.error());
    if (!kept)
        qFatal("%s", qPrintable(kept.error().message));
    desk.backups.push_back(kept->path);
    desk.history.isAsItWas();
}

/// Keeps a backup now and then, and brings back any: as the dialog does, past the plan's own connection.
bool restore(Desk &desk)
{
    if (desk.backups.empty() || desk.oneIn(3))
        keepBackup(desk);
    const auto from =
        Plan::open(desk.anyOf(desk.backups), desk.history.folder().environment(), {.access = PlanAccess::Read});
    if (!from)
        qFatal("%s", qPrintable(from.error().message));
    return desk.runAside(u"Restore"_s, [&](Edit &edit) { return restoreRecords(edit, (*from)->database()); });
}

/// What a colleague did meanwhile in a copy of their own.
bool workOn(Plan &theirs, Desk &desk)
{
    std::vector<AccountId> accounts;
    Statement rows(theirs.database(), "SELECT id FROM account ORDER BY id");
    while (rows.step())
        accounts.push_back(AccountId(rows.integer(0)));
    if (!rows.result() || accounts.empty())
        return false;
    const std::array some{desk.anyOf(accounts)};
    const bool removes = desk.oneIn(3);
    return bool(theirs.run(u"Theirs"_s, [&](Edit &edit) {
        return removes ? removeAccounts(edit, some) : setAccountField(edit, some, AccountField::Owner, u"Olga"_s);
    }));
}

/// A copy given to a colleague, worked on by both, and merged with the answers of a person who does not care.
bool mergeCopy(Desk &desk)
{
    const QString path = desk.file(u"Copy %1.talbook"_s.arg(desk.below(1000000)));
    if (const auto copied = desk.plan().publishCopy(path); !copied)
        qFatal("%s", qPrintable(copied.error().message));
    const auto theirs = Plan::open(path, desk.history.folder().environment(), {.access = PlanAccess::Once});
    if (!theirs)
        qFatal("%s", qPrintable(theirs.error().message));
    if (!workOn(**theirs, desk))
        return false;
    if (desk.oneIn(2)) {
        const auto mine = desk.someAccounts();
        desk.run(u"Mine"_s, [&](Edit &edit) { return setAccountField(edit, mine, AccountField::Owner, u"Maria"_s); });
    }
    const auto base = commonVersion(desk.database(), (*theirs)->database(), desk.file({}));
    if (!base)
        qFatal("%s", qPrintable(base.error().message));
    const MergeFiles files{*base ? &(*base)->database : nullptr, &desk.database(), &(*theirs)->database()};
    const auto comparison = compareForMerge(files);
    if (!comparison)
        qFatal("%s", qPrintable(comparison.error().message));
    std::vector<MergeSide> answers;
    for (size_t i = 0; i < comparison->conflicts.size(); ++i)
        answers.push_back(desk.oneIn(2) ? MergeSide::Mine : MergeSide::Theirs);
    return desk.run(u"Merge"_s, [&](Edit &edit) { return applyMerge(edit, files, *comparison, answers); });
}

/// One account of a backup, whatever became of it since.
bool restoreOne(Desk &desk)
{
    if (desk.backups.empty())
        keepBackup(desk);
    const auto from =
        Plan::open(desk.anyOf(desk.backups), desk.history.folder().environment(), {.access = PlanAccess::Read});
    if (!from)
        qFatal("%s", qPrintable(from.error().message));
    std::vector<qint64> accounts;
    Statement rows((*from)->database(), "SELECT id FROM account ORDER BY id");
    while (rows.step())
        accounts.push_back(rows.integer(0));
    if (!rows.result() || accounts.empty())
        return false;
    return desk.runAside(u"Restore an account"_s, [&, account = desk.anyOf(accounts)](Edit &edit) -> Expected<void> {
        const auto done = restoreAccount(edit, (*from)->database(), account);
        return done ? Expected<void>() : done.error();
    });
}

} // namespace

std::vector<Command> planCommands()
{
    return {{"save a segment", {"addSegment"}, saveSegment},
            {"rename a segment", {"renameSegment"}, nameSegment},
            {"update a segment", {"setSegmentExpression"}, updateSegment},
            {"delete a segment", {"removeSegment"}, deleteSegment},
            {"change a setting", {"setSetting"}, changeSetting},
            {"set a finding aside", {"setFindingAside"}, setAside},
            {"take a finding up", {"takeFindingUp"}, takeUp},
            {"change an exchange rate", {"setRate", "removeRate"}, changeRate},
            {"change a benchmark", {"setBenchmark"}, changeBenchmark},
            {"change a target", {"setTarget"}, changeTarget},
            {"change how attribution reckons", {"setAttributionSettings"}, changeAttribution},
            {"restore a backup", {"restoreRecords"}, restore},
            {"restore one account of a backup", {"restoreAccount"}, restoreOne},
            {"merge a colleague's copy", {"applyMerge"}, mergeCopy}};
}

} // namespace talbook::test
