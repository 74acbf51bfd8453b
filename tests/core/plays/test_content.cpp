#include "core/plays/content_matrix.h"
#include "core/plays/personas.h"

#include "tests/core/results/program_plan.h"
#include "tests/support/plan_text.h"

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

AssetId add(ProgramPlan &plan, const Asset &asset)
{
    AssetId id;
    plan.run([&](Edit &edit) -> Expected<void> {
        const auto added = addAsset(edit, asset);
        TALBOOK_TRY(added);
        id = *added;
        return {};
    });
    return id;
}

Asset asset(const QString &name, std::vector<ContentPlace> places = {}, const QString &language = {},
            const QString &industry = {})
{
    Asset made;
    made.name = name;
    made.language = language;
    made.industry = industry;
    made.places = std::move(places);
    return made;
}

ContentMatrix matrix(const ProgramPlan &plan, const MatrixFilter &filter = {})
{
    auto read = contentMatrix(plan.plan->database(), Wording(Language::English), filter);
    if (!read)
        qFatal("%s", qPrintable(read.error().message));
    return std::move(*read);
}

void touch(ProgramPlan &plan, AccountId account, QDate on, const QString &asset, int count = 1)
{
    plan.run([&](Edit &edit) -> Expected<void> {
        return edit.database().execute("INSERT INTO activity(id, account_id, date, kind, direction, asset, count) "
                                       "VALUES(?, ?, ?, 'content_download', 'inbound', ?, ?)",
                                       edit.newId(), account, on, asset, count);
    });
}

} // namespace

class TestContent : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theMatrixHasSixRolesByThreeStages()
    {
        ProgramPlan plan;
        const ContentMatrix empty = matrix(plan);
        QCOMPARE(empty.roles.size(), 6);
        QCOMPARE(empty.stages.size(), size_t(3));
        QCOMPARE(empty.cells.size(), size_t(18));
        QCOMPARE(empty.gaps().size(), size_t(18));
        // S1: to the economic buyer who considers, the ROI calculator.
        QCOMPARE(empty.cell(0, 1).place, (ContentPlace{u"economic_buyer"_s, u"consideration"_s}));
        QCOMPARE(empty.cell(0, 1).kinds.front().id, u"roi_calculator"_s);
        QCOMPARE(empty.kindName(u"roi_calculator"_s), u"ROI calculator"_s);
        QCOMPARE(empty.kindName(u"puppet show"_s), u"puppet show"_s);
    }

    void anAssetFillsItsFields()
    {
        ProgramPlan plan;
        const ContentPlace decision{u"champion"_s, u"decision"_s};
        add(plan, asset(u"Roadmap"_s, {decision, {u"end_user"_s, u"decision"_s}}));
        QCOMPARE(matrix(plan).gaps().size(), size_t(16));
        QCOMPARE(matrix(plan).cell(2, 2).place, decision);
        QCOMPARE(matrix(plan).cell(2, 2).assets.size(), size_t(1));
    }

    void filtersKeepWhatServesAll()
    {
        ProgramPlan plan;
        const std::vector<ContentPlace> place = {{u"champion"_s, u"decision"_s}};
        add(plan, asset(u"English"_s, place, u"en"_s));
        add(plan, asset(u"Russian"_s, place, u"ru"_s));
        add(plan, asset(u"Banks"_s, place, {}, u"FinTech"_s));
        QCOMPARE(matrix(plan, {u"en"_s, {}}).assets.size(), size_t(2));
        QCOMPARE(matrix(plan, {{}, u"fintech"_s}).assets.size(), size_t(3));
        QCOMPARE(matrix(plan, {u"ru"_s, u"SaaS"_s}).cell(2, 2).assets.size(), size_t(1));
    }

    void namesAreTakenOnce()
    {
        ProgramPlan plan;
        const AssetId id = add(plan, asset(u"Roadmap"_s));
        const auto refused = [&](const Plan::Work &work) {
            const auto done = plan.plan->run(u"Asset"_s, work);
            return !done && done.error().code == ErrorCode::BadInput;
        };
        const auto adding = [](const Asset &made) {
            return [made](Edit &edit) -> Expected<void> {
                TALBOOK_TRY(addAsset(edit, made));
                return {};
            };
        };
        QVERIFY(refused(adding(asset(u" ROADMAP "_s))));
        QVERIFY(refused(adding(asset(u""_s))));
        QVERIFY(refused(adding(asset(u"Other"_s, {{u"champion"_s, u"never"_s}}))));
        Asset renamed = asset(u"roadmap"_s);
        renamed.id = id;
        plan.run([&](Edit &edit) { return changeAsset(edit, renamed); });
        QCOMPARE(matrix(plan).assets.front().name, u"roadmap"_s);
        plan.run([&](Edit &edit) { return removeAsset(edit, id); });
        QVERIFY(matrix(plan).assets.empty());
    }

    void usageComesFromTouches()
    {
        ProgramPlan plan;
        const AssetId paper = add(plan, asset(u"White Paper"_s));
        const AccountId near = plan.account(u"Near"_s), late = plan.account(u"Late"_s), before = plan.account(u"B"_s);
        touch(plan, near, QDate(2026, 11, 1), u"white  paper"_s, 3);
        touch(plan, late, QDate(2026, 10, 1), u"WHITE PAPER"_s);
        touch(plan, before, QDate(2026, 12, 1), u"White Paper"_s);
        touch(plan, near, figureDay.addDays(1), u"White Paper"_s); // tomorrow
        touch(plan, near, figureDay, u"Pricing page"_s, 2);
        plan.deal(near, QDate(2027, 1, 30), {}, "open", 1);    // the 90th day
        plan.deal(late, QDate(2026, 12, 31), {}, "open", 1);   // the 91st
        plan.deal(before, QDate(2026, 11, 30), {}, "open", 1); // the day before
        const auto usage = assetUsage(plan.plan->database(), matrix(plan).assets, figureDay);
        TALBOOK_VERIFY(usage);
        const AssetUsage found = usage->value(paper.value);
        QCOMPARE(found.touches, 5);
        QCOMPARE(found.accounts, 3);
        QCOMPARE(found.people, 0);
        QCOMPARE(found.conversions, 1);
        QCOMPARE(found.last, QDate(2026, 12, 1));
        const auto unlisted = unlistedAssets(plan.plan->database(), figureDay);
        TALBOOK_VERIFY(unlisted);
        QCOMPARE(unlisted->size(), size_t(1));
        QCOMPARE(unlisted->front().name, u"Pricing page"_s);
        QCOMPARE(unlisted->front().touches, 2);
    }

    void aRenamedAssetKeepsItsUse()
    {
        ProgramPlan plan;
        const AssetId paper = add(plan, asset(u"White Paper"_s));
        const AccountId account = plan.account(u"Near"_s);
        touch(plan, account, figureDay, u"white paper"_s, 3);
        const auto touches = [&](AssetId of) {
            const auto usage = assetUsage(plan.plan->database(), matrix(plan).assets, figureDay);
            return usage ? usage->value(of.value).touches : -1;
        };
        const auto rename = [&](const QString &name) {
            Asset renamed = asset(name);
            renamed.id = paper;
            plan.run([&](Edit &edit) { return changeAsset(edit, renamed); });
        };
        const QByteArray before = fingerprint(plan.plan->database());
        rename(u"Payback Paper"_s);
        QCOMPARE(touches(paper), 3);
        touch(plan, account, figureDay, u"Payback paper"_s, 2);
        QCOMPARE(touches(paper), 5);
        rename(u"Paper 2027"_s);
        QCOMPARE(touches(paper), 5);
        QVERIFY(unlistedAssets(plan.plan->database(), figureDay)->empty());
        // A new one of the old name takes the touches of that name.
        const AssetId other = add(plan, asset(u"White Paper"_s));
        QCOMPARE(touches(other), 3);
        QCOMPARE(touches(paper), 2);
        plan.run([&](Edit &edit) { return removeAsset(edit, other); });
        rename(u"White Paper"_s);
        QCOMPARE(touches(paper), 5);
        for (int step = 0; step < 6; ++step)
            QVERIFY(plan.plan->undo());
        QCOMPARE(fingerprint(plan.plan->database()), before);
    }

    void personasAreThePlansOwn()
    {
        ProgramPlan plan;
        const Wording words(Language::English);
        const auto read = [&] { return *personas(plan.plan->database(), words); };
        QCOMPARE(read().size(), size_t(6));
        Persona buyer = read().front();
        QCOMPARE(buyer.role, u"economic_buyer"_s);
        QVERIFY(!buyer.concerns.isEmpty() && !buyer.focus.isEmpty() && !buyer.content.isEmpty());
        buyer.concerns = {u"  our debt "_s, u""_s};
        plan.run([&](Edit &edit) { return changePersona(edit, buyer, words); });
        QCOMPARE(read().front().concerns, QStringList{u"our debt"_s});
        QVERIFY(read().front().changed && !read().back().changed);
        QCOMPARE(read().front().focus, buyer.focus);
        plan.run([&](Edit &edit) { return restorePersona(edit, buyer.role); });
        QVERIFY(!read().front().changed);
        QVERIFY(read().front().concerns.size() > 1);
        buyer.role = u"king"_s;
        const auto done = plan.plan->run(u"P"_s, [&](Edit &edit) { return changePersona(edit, buyer, words); });
        QVERIFY(!done && done.error().code == ErrorCode::NotFound);
    }
};

QTEST_GUILESS_MAIN(TestContent)
#include "test_content.moc"
