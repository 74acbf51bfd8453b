#include "tests/ui/home/home_fixture.h"

#include "ui/home/action_row.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/push_buttons.h"

#include <QListView>
#include <QScrollArea>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

using Accounts = std::vector<AccountId>;

class TestHomePage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        startInterface();
        qRegisterMetaType<AccountId>();
        qRegisterMetaType<Accounts>();
    }

    void anEmptyPlanOffersToImport()
    {
        HomeFixture home;
        home.makePlan();
        home.page.show();
        auto *empty = home.page.findChild<EmptyState *>();
        QVERIFY(empty->isVisible());
        QSignalSpy asked(&home.page, &HomePage::importRequested);
        QTest::mouseClick(empty->findChild<PrimaryButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(home.page.summary(), QString());
    }

    void whatHasNoDataIsNotShown()
    {
        HomeFixture home;
        home.makePlan();
        home.run(u"Accounts"_s, [](Edit &edit) -> Expected<void> {
            insertAccount(edit, {.name = u"Acme"_s});
            return {};
        });
        home.page.show();
        QVERIFY(!home.page.findChild<EmptyState *>()->isVisible());
        QVERIFY(home.page.findChildren<FigureTile *>().isEmpty());
        for (const char16_t *name : {u"attention", u"tiers", u"changes"})
            QVERIFY(!home.section(QString::fromUtf16(name))->isVisible());
        QVERIFY(home.section(u"findings"_s)->isVisible()); // no intent data
    }

    void withoutAListThePageSaysWhatComesFirst()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        QVERIFY(!home.section(u"start"_s)->isVisible());
        home.execute(u"Empty the list"_s, "DELETE FROM tal");
        QVERIFY(home.section(u"start"_s)->isVisible());
        QSignalSpy asked(&home.page, &HomePage::accountsRequested);
        QTest::keyClick(home.section(u"start"_s)->findChild<QPushButton *>(u"start/list"_s), Qt::Key_Space);
        QCOMPARE(asked[0][1].value<Accounts>().size(), size_t(63));
    }

    void sixFiguresInOrder()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        QStringList ids;
        for (const FigureTile *tile : home.page.findChild<FigureStrip *>()->tiles())
            ids.append(tile->objectName());
        QCOMPARE(ids, (QStringList{u"engagement_rate"_s, u"coverage"_s, u"opportunities"_s, u"pipeline"_s,
                                   u"win_rate"_s, u"first_engagement"_s}));
        QCOMPARE(home.page.summary().section(u' ', 0, 0), u"41"_s);
    }

    void aTileSaysItsFigureAndItsBenchmarkInWords()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        const FigureTile *rate = home.tile(FigureKind::WinRate);
        QCOMPARE(rate->figureText().value, u"45\u00A0%"_s); // 18 of 40; the rest 7 of 28
        const QString words = rate->accessibleName();
        for (const char16_t *part : {u"Win rate", u"45\u00A0%", u"18 of 40", u"25\u00A0% of 28",
                                     u"below 2 times the rest", u"31–60\u00A0%", u"13–43\u00A0%"})
            QVERIFY2(words.contains(QStringView(part)), qPrintable(words));
    }

    void aTileOpensTheAccountsBehindIt()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        QSignalSpy asked(&home.page, &HomePage::accountsRequested);
        FigureTile *tile = home.tile(FigureKind::EngagementRate);
        QTest::mouseClick(tile, Qt::LeftButton);
        QTest::keyClick(tile, Qt::Key_Return);
        QTest::keyClick(tile, Qt::Key_Space);
        QCOMPARE(asked.size(), 3);
        QCOMPARE(asked[0][0].toString(), u"Accounts engaged, 30 days"_s);
        const auto accounts = asked[0][1].value<Accounts>();
        QCOMPARE(QString::number(accounts.size()), tile->figureText().detail.section(u' ', 0, 0));
        for (const AccountId account : accounts)
            QVERIFY(home.document.standings().accounts()[*home.document.standings().indexOf(account)].onTal);
    }

    void anAccountThatWantsAttentionOpens()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        QSignalSpy asked(&home.page, &HomePage::accountRequested);
        HomeRow *first = home.rows<HomeRow>(u"attention"_s).constFirst();
        QVERIFY(!first->rowText().lines.isEmpty());
        QTest::keyClick(first, Qt::Key_Enter);
        QCOMPARE(asked.size(), 1);
        const auto account = asked[0][0].value<AccountId>();
        const Standings &standings = home.document.standings();
        QCOMPARE(std::get<QString>(standings.value(*standings.indexOf(account), FilterField::Name)),
                 first->rowText().headline);
        QCOMPARE(std::get<QString>(standings.value(*standings.indexOf(account), FilterField::Owner)),
                 first->rowText().side);
    }

    void moreThanThePageHoldsOpensAsAList()
    {
        HomeFixture home;
        home.makeSample();
        home.execute(u"Forget the owners"_s, "UPDATE account SET owner = NULL");
        home.page.show();
        QSignalSpy asked(&home.page, &HomePage::accountsRequested);
        QTest::mouseClick(home.section(u"attention"_s)->findChild<QuietButton *>(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].value<Accounts>().size(), size_t(41));
    }

    void aTierOpensItsAccounts()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        const auto tiers = home.rows<TierRow>(u"tiers"_s);
        QCOMPARE(tiers.size(), 3);
        QSignalSpy asked(&home.page, &HomePage::accountsRequested);
        QTest::mouseClick(tiers[0], Qt::LeftButton);
        QCOMPARE(asked[0][0].toString(), u"1:1"_s);
        const auto accounts = asked[0][1].value<Accounts>();
        QVERIFY2(tiers[0]->accessibleName().contains(QString::number(accounts.size())),
                 qPrintable(tiers[0]->accessibleName()));
        QVERIFY(tiers[0]->accessibleName().contains(u"10 to 25"_s));
    }

    /// Tiers are set by pages, imports and other programs: the page must hang on none of them telling it.
    void theTiersAreThoseOfTheFileHoweverTheyCame()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        const auto shown = [&home] {
            home.document.jobs().wait();
            QStringList names;
            for (const TierRow *row : home.rows<TierRow>(u"tiers"_s))
                names.append(row->accessibleName());
            return names;
        };
        const QStringList before = shown();
        home.execute(u"Tiers"_s, "UPDATE account SET tier = 1 WHERE id IN (SELECT account_id FROM tal)");
        const QStringList all = shown();
        QVERIFY(all != before);
        home.document.undo([](const Expected<void> &) {});
        QCOMPARE(shown(), before);
        home.document.redo([](const Expected<void> &) {});
        QCOMPARE(shown(), all);
        home.reopen(home.today); // read as another program left it
        QCOMPARE(shown(), all);
    }

    void aFindingOpensItsAccounts()
    {
        HomeFixture home;
        home.makeSample();
        home.execute(
            u"Forget two owners"_s,
            "UPDATE account SET owner = NULL WHERE name IN ('Halbrook Health Systems', 'Northlight Payments')");
        home.page.show();
        HomeRow *owners = nullptr;
        for (HomeRow *row : home.section(u"findings"_s)->findChildren<HomeRow *>()) {
            if (row->accessibleName().contains(u"Northlight"_s))
                owners = row;
        }
        QVERIFY(owners);
        QVERIFY(owners->accessibleName().startsWith(u"Warning: "_s));
        QSignalSpy asked(&home.page, &HomePage::accountsRequested);
        QTest::mouseClick(owners, Qt::LeftButton);
        QTRY_COMPARE(asked.size(), 1);
        QCOMPARE(asked[0][1].value<Accounts>().size(), size_t(2));
    }

    void changesSinceThePlanWasLastSeen()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        QVERIFY(!home.section(u"changes"_s)->isVisible()); // never seen before
        home.execute(u"Seen at once"_s, "UPDATE account SET notes = 'a'");
        home.page.hide();
        home.execute(u"A step of the colleague"_s, "UPDATE account SET notes = 'b'");
        home.execute(u"A step taken back"_s, "UPDATE account SET notes = 'c'");
        home.document.undo([](const Expected<void> &) {});
        home.document.jobs().wait();
        home.reopen(QDate(2027, 2, 18));
        home.page.show();
        QVERIFY(home.section(u"changes"_s)->isVisible());
        QStringList lines;
        for (const HomeRow *row : home.rows<HomeRow>(u"changes"_s))
            lines.append(row->accessibleName());
        const QString all = lines.join(u'\n');
        QVERIFY2(all.contains(u"A step of the colleague"_s), qPrintable(all));
        QVERIFY(!all.contains(u"taken back"_s));
        QVERIFY(!all.contains(u"Seen at once"_s));
        QVERIFY2(all.contains(u"Score of "_s), qPrintable(all)); // a week without activities
        home.page.hide();
        home.reopen(QDate(2027, 2, 18));
        home.page.show();
        QVERIFY(!home.section(u"changes"_s)->isVisible()); // nothing since
    }

    void thePageIsReadWhenItIsLookedAt()
    {
        HomeFixture home;
        home.makeSample();
        QCOMPARE(home.page.summary(), QString());
        home.page.show();
        QVERIFY(!home.page.summary().isEmpty());
        home.execute(u"Empty the list"_s, "DELETE FROM tal");
        QVERIFY(home.page.findChildren<FigureTile *>().isEmpty());
        home.document.undo([](const Expected<void> &) {});
        home.document.jobs().wait();
        QCOMPARE(home.page.findChildren<FigureTile *>().size(), 6);
    }

    void aLargePlanIsReadBesideTheInterface()
    {
        HomeFixture home;
        home.makeSample();
        home.execute(u"Many activities"_s,
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                     "INSERT INTO activity(id, account_id, date, kind, direction, count) "
                     "SELECT i, (SELECT min(account_id) FROM tal), '2025-01-01', 'page_view', 'inbound', 1 FROM n");
        home.document.jobs().wait();
        QVERIFY(home.document.isLarge());
        home.page.show();
        QVERIFY(home.page.findChildren<FigureTile *>().isEmpty()); // not yet
        home.document.jobs().wait();
        QCOMPARE(home.tile(FigureKind::WinRate)->figureText().value, u"45\u00A0%"_s);
    }

    void aPlanClosedWhileItIsReadDoesNotHoldUpTheNext()
    {
        HomeFixture home;
        home.makeSample();
        home.execute(u"Many activities"_s,
                     "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                     "INSERT INTO activity(id, account_id, date, kind, direction, count) "
                     "SELECT i, (SELECT min(account_id) FROM tal), '2025-01-01', 'page_view', 'inbound', 1 FROM n");
        home.document.jobs().wait();
        home.page.show();
        home.reopen(home.today);
        home.document.jobs().wait();
        QCOMPARE(home.page.findChildren<FigureTile *>().size(), 6);
    }

    void theKeyboardStaysWhereItWasWhenFiguresChange()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        home.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&home.page));
        home.tile(FigureKind::Pipeline)->setFocus();
        home.execute(u"Owner"_s, "UPDATE account SET owner = 'Anna'");
        QCOMPARE(QApplication::focusWidget(), home.tile(FigureKind::Pipeline));
    }

    void tabGoesFromTheFiguresDownTheColumns()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        home.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&home.page));
        home.page.takeFocus();
        QStringList order;
        for (int i = 0; i < 60 && QApplication::focusWidget(); ++i) {
            const QWidget *at = QApplication::focusWidget();
            QString where = u"other"_s;
            if (qobject_cast<const FigureTile *>(at))
                where = u"figures"_s;
            for (const char16_t *name : {u"actions", u"attention", u"changes", u"tiers", u"findings"}) {
                if (home.section(QString::fromUtf16(name))->isAncestorOf(at))
                    where = QString::fromUtf16(name);
            }
            if (order.isEmpty() || order.last() != where)
                order.append(where);
            if (order.size() > 3)
                break;
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
        QCOMPARE(order.mid(0, 3), (QStringList{u"figures"_s, u"actions"_s, u"attention"_s}));
    }

    void theAccountBesideIsThatOfTheRowAPersonComesTo()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        home.page.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&home.page));
        home.document.setCurrentAccount({});
        const auto rows = home.rows<ActionRow>(u"actions"_s);
        QVERIFY(rows.size() >= 3);
        rows[0]->row().setFocus(Qt::OtherFocusReason); // as a page gives it
        QVERIFY(home.document.currentAccount().isNull());
        rows[2]->row().setFocus(Qt::TabFocusReason);
        QCOMPARE(home.document.currentAccount(), rows[2]->action().about.account);
    }

    void everythingHasAName()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        for (const HomeButton *button : home.page.findChildren<HomeButton *>())
            QVERIFY2(!button->accessibleName().isEmpty(), qPrintable(button->objectName()));
    }

    void tilesFillTheirLines()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        const auto lines = [&home] {
            QSet<int> tops;
            for (const FigureTile *tile : home.page.findChild<FigureStrip *>()->tiles())
                tops.insert(tile->y());
            return tops.size();
        };
        QCOMPARE(lines(), 2);
        home.page.resize(1424, 950);
        QCoreApplication::processEvents();
        QCOMPARE(lines(), 1);
    }

    void rowsAreAsHighAsTheirWords()
    {
        HomeFixture home;
        home.makeSample();
        home.page.show();
        for (const int width : {480, 784, 1424}) {
            home.page.resize(width, 700);
            for (int round = 0; round < 4; ++round) // layouts settle in rounds
                QCoreApplication::processEvents();
            auto *scroll = home.page.findChild<QScrollArea *>();
            QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
            QCOMPARE(scroll->widget()->height(), std::max(scroll->viewport()->height(),
                                                          scroll->widget()->heightForWidth(scroll->widget()->width())));
            const auto *strip = home.page.findChild<FigureStrip *>();
            QCOMPARE(strip->height(), strip->heightForWidth(strip->width()));
            for (const HomeRow *row : home.page.findChildren<HomeRow *>())
                QCOMPARE(row->height(), row->heightForWidth(row->width()));
        }
    }
};

QTEST_MAIN(TestHomePage)
#include "test_home_page.moc"
