#include "core/base/text.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/plays/play_editor.h"
#include "ui/plays/play_form.h"
#include "ui/plays/play_library.h"
#include "ui/plays/plays_page.h"
#include "ui/shell/palette.h"
#include "ui/shell/palette_item.h"
#include "ui/shell/palette_model.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestPalette : public QObject
{
    Q_OBJECT

private:
    static QStringList shown(const PaletteModel &model, bool headings)
    {
        QStringList titles;
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.isHeading(row) == headings)
                titles.append(model.index(row).data().toString());
        }
        return titles;
    }

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void enterOpensTheAccountThatWasTyped()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme Health"_s, u"Борец Логистик"_s, u"Zeta"_s});
        Palette &palette = fixture.window.palette();
        QAbstractItemModelTester tester(&palette.model());
        fixture.trigger(u"view.palette"_s);
        QVERIFY(palette.isVisible());
        palette.field().insert(u"борец"_s);
        QCOMPARE(shown(palette.model(), false), QStringList{u"Борец Логистик"_s});
        QCOMPARE(shown(palette.model(), true), QStringList{u"Accounts"_s});
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QVERIFY(!palette.isVisible());
        const auto index = fixture.document.standings().indexOf(fixture.document.currentAccount());
        QVERIFY(index);
        QCOMPARE(std::get<QString>(fixture.document.standings().value(*index, FilterField::Name)), u"Борец Логистик"_s);
    }

    void whatBeginsWithTheLettersComesFirst()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Unifactor"_s, u"New Factory"_s, u"Factum"_s});
        fixture.trigger(u"view.palette"_s);
        QTest::keyClicks(&fixture.window.palette().field(), u"FACT"_s);
        QCOMPARE(shown(fixture.window.palette().model(), false),
                 (QStringList{u"Factum"_s, u"New Factory"_s, u"Unifactor"_s}));
    }

    /// Another ending, as in "score" and "scoring", in either language; letters within a word are no ending.
    void aWordIsFoundWithAnotherEnding()
    {
        const auto quality = [](const QString &typed, const QString &text) {
            PaletteQuery query = PaletteQuery::of(typed);
            query.anyEnding = true;
            return query.quality(foldText(text));
        };
        QCOMPARE(PaletteQuery::of(u"score"_s).quality(foldText(u"Scoring Model…"_s)), 0);
        QVERIFY(quality(u"score model"_s, u"Scoring Model…"_s) > 0);
        QVERIFY(quality(u"модели скоринга"_s, u"Модель скоринга…"_s) > 0);
        QVERIFY(quality(u"scoring"_s, u"Scoring Model…"_s) > quality(u"score"_s, u"Scoring Model…"_s));
        QCOMPARE(quality(u"score model"_s, u"Scoring Accounts"_s), 0);
        QCOMPARE(quality(u"plate"_s, u"Template"_s), 1);
        QCOMPARE(quality(u"plats"_s, u"Template"_s), 0);
        QCOMPARE(quality(u"bot"_s, u"Board"_s), 0);
    }

    /// "contrast" is near to "Contracts", but stands in a command as it is typed.
    void otherEndingsComeWhereNothingIsFoundAsTyped()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const auto plan = fixture.document.run(u"Add person"_s, [](Edit &edit) {
            return edit.database().execute("INSERT INTO contact(id, account_id, name, title) SELECT 901, id, "
                                           "'Phoebe Grant', 'Contracts Manager' FROM account");
        });
        TALBOOK_VERIFY(plan);
        fixture.trigger(u"view.palette"_s);
        QLineEdit &field = fixture.window.palette().field();
        QTest::keyClicks(&field, u"contrast"_s);
        QCOMPARE(shown(fixture.window.palette().model(), false), QStringList{u"High Contrast"_s});
        field.selectAll();
        QTest::keyClicks(&field, u"contracted"_s);
        QCOMPARE(shown(fixture.window.palette().model(), false), QStringList{u"Phoebe Grant"_s});
    }

    /// What a person calls a thing that the menu calls by what it does.
    void commandsAreFoundByWhatTheyAreAbout()
    {
        WindowFixture fixture;
        const auto found = [&](const QString &typed) {
            fixture.trigger(u"view.palette"_s);
            fixture.window.palette().field().setText(typed);
            return shown(fixture.window.palette().model(), false);
        };
        QCOMPARE(found(u"russian"_s), QStringList{u"Русский"_s});
        QCOMPARE(found(u"language"_s), (QStringList{u"English"_s, u"Русский"_s}));
        QCOMPARE(found(u"theme"_s).size(), 4);
    }

    void theBestIsFoundHoweverManyMatch()
    {
        WindowFixture fixture;
        QStringList names;
        for (int i = 0; i < 5000; ++i)
            names.append(u"Unifactor %1"_s.arg(i));
        fixture.makePlan(names + QStringList{u"New Factory"_s, u"Factum"_s});
        fixture.document.jobs().wait();
        fixture.trigger(u"view.palette"_s);
        fixture.window.palette().field().insert(u"fact"_s);
        const QStringList found = shown(fixture.window.palette().model(), false);
        QCOMPARE(found.mid(0, 2), (QStringList{u"Factum"_s, u"New Factory"_s}));
        QVERIFY(found[2].startsWith(u"Unifactor"));
        QCOMPARE(fixture.window.palette().model().found(), size_t(5002));
    }

    void amongManyMatchesTheBestAreKept()
    {
        BestMatches matches(2);
        for (size_t i = 0; i < 10; ++i)
            matches.add(i % 3 == 0 ? 0 : 1, i); // 1, 2, 4, 5, 7, 8
        matches.add(3, 10);
        QCOMPARE(matches.found(), size_t(7));
        QCOMPARE(matches.best(), (std::vector<size_t>{10, 1}));
        QCOMPARE(BestMatches(2).best(), std::vector<size_t>());
    }

    void whatCannotBeReadIsTold()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.document.jobs().wait();
        // Behind the plan's back: its own statements refuse what is missing.
        TALBOOK_VERIFY(fixture.document.plan().database().execute("DROP TABLE contact"));
        TALBOOK_VERIFY(fixture.document.plan().database().execute("DROP TABLE play"));
        fixture.trigger(u"view.palette"_s);
        fixture.window.palette().field().insert(u"nobody"_s);
        const PaletteModel &model = fixture.window.palette().model();
        const QStringList told = shown(model, true);
        QCOMPARE(told.size(), 4);
        QCOMPARE(told[0], u"People"_s);
        QVERIFY2(told[1].startsWith(u"The people of the plan cannot be searched. "), qPrintable(told[1]));
        QVERIFY(told[1].size() > 45); // with the reason
        QVERIFY(told[3].startsWith(u"The plays cannot be searched. "));
        QVERIFY(model.flags(model.index(1)) == Qt::NoItemFlags);
        QCOMPARE(model.found(), size_t(0));
        QTest::keyClick(&fixture.window.palette().field(), Qt::Key_Return); // nothing to choose
        fixture.document.abandon();
    }

    void peopleLeadToTheirAccount()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Zeta"_s});
        const auto done = fixture.document.run(u"Person"_s, [&](Edit &edit) -> Expected<void> {
            const qint64 acme = insertAccount(edit, {.name = u"Acme"_s});
            insertContact(edit, acme, u"Семёнова Анна"_s, u"economic_buyer"_s, {});
            return {};
        });
        TALBOOK_VERIFY(done);
        fixture.trigger(u"view.palette"_s);
        fixture.window.palette().field().insert(u"семен"_s); // ё is found by е
        QCOMPARE(shown(fixture.window.palette().model(), true), QStringList{u"People"_s});
        QTest::keyClick(&fixture.window.palette().field(), Qt::Key_Return);
        const auto index = fixture.document.standings().indexOf(fixture.document.currentAccount());
        QVERIFY(index);
        QCOMPARE(std::get<QString>(fixture.document.standings().value(*index, FilterField::Name)), u"Acme"_s);
    }

    void aPlayIsShownOnItsPage()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Zeta"_s});
        TALBOOK_VERIFY(fixture.document.run(u"Play"_s, [](Edit &edit) -> Expected<void> {
            for (const char *sql : {"INSERT INTO play(id, name, definition) VALUES(6, 'Another', '{}')",
                                    "INSERT INTO play(id, name, definition) VALUES(7, 'Strike zone', '{}')"})
                TALBOOK_TRY(edit.database().execute(sql));
            return {};
        }));
        fixture.trigger(u"view.palette"_s);
        Palette &palette = fixture.window.palette();
        palette.field().insert(u"strike"_s);
        QCOMPARE(shown(palette.model(), true), QStringList{u"Plays"_s});
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        PlaysPage &page = fixture.window.playsPage();
        QVERIFY(page.isVisible());
        QCOMPARE(page.library().current(), PlayId{7});
        QCOMPARE(page.library().editor().form().name().text(), u"Strike zone"_s);
        page.library().copyMarkdown();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"# Strike zone"_s));
    }

    void aCommandIsRunAndASignListsCommandsAlone()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Dark Matter"_s});
        Palette &palette = fixture.window.palette();
        fixture.trigger(u"view.palette"_s);
        QTest::keyClicks(&palette.field(), u">dark"_s);
        QCOMPARE(shown(palette.model(), false), QStringList{u"Dark"_s});
        QTest::keyClick(&palette.field(), Qt::Key_Return);
        QVERIFY(Theme::current().isDark());
        fixture.trigger(u"view.light"_s);
    }

    void whatCannotBeDoneNowIsNotOffered()
    {
        WindowFixture fixture; // no plan is open
        fixture.trigger(u"view.palette"_s);
        QTest::keyClicks(&fixture.window.palette().field(), u"new account"_s);
        QVERIFY(shown(fixture.window.palette().model(), false).isEmpty());
    }

    void arrowsPassHeadingsAndEscapeGivesTheKeyboardBack()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        fixture.table().setFocus();
        Palette &palette = fixture.window.palette();
        fixture.trigger(u"view.palette"_s);
        const QString first = palette.field().accessibleDescription();
        QTest::keyClick(&palette.field(), Qt::Key_Up); // above is a heading
        QCOMPARE(palette.field().accessibleDescription(), first);
        for (int i = 0; i < palette.model().rowCount(); ++i)
            QTest::keyClick(&palette.field(), Qt::Key_Down);
        const int last = palette.model().rowCount() - 1;
        QVERIFY(!palette.model().isHeading(last));
        QCOMPARE(palette.field().accessibleDescription(),
                 palette.model().index(last).data(Qt::AccessibleTextRole).toString());
        QTest::keyClick(&palette.field(), Qt::Key_Escape);
        QVERIFY(!palette.isVisible());
        QTRY_VERIFY(fixture.table().hasFocus());
    }

    void askingTwiceGivesTheKeyboardBackAllTheSame()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window));
        fixture.table().setFocus();
        Palette &palette = fixture.window.palette();
        fixture.trigger(u"view.palette"_s);
        QTest::keyClicks(&palette.field(), u"acme"_s);
        fixture.trigger(u"view.palette"_s);
        QCOMPARE(palette.field().text(), u"acme"_s);
        QTest::keyClick(&palette.field(), Qt::Key_Escape);
        QTRY_VERIFY(fixture.table().hasFocus());
    }

    void aClickRunsWhatIsUnderItAndAHeadingIsNothingToRun()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Acorn"_s});
        Palette &palette = fixture.window.palette();
        fixture.trigger(u"view.palette"_s);
        QTest::keyClicks(&palette.field(), u"ac"_s);
        QCoreApplication::processEvents();
        auto *list = palette.findChild<QListView *>();
        const auto click = [list](int row) {
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                              list->visualRect(list->model()->index(row, 0)).center());
        };
        QVERIFY(palette.model().isHeading(0));
        click(0);
        QVERIFY(palette.isVisible());
        int second = 0;
        while (palette.model().index(second).data().toString() != u"Acorn"_s)
            ++second;
        click(second);
        QVERIFY(!palette.isVisible());
        const auto index = fixture.document.standings().indexOf(fixture.document.currentAccount());
        QVERIFY(index);
        QCOMPARE(std::get<QString>(fixture.document.standings().value(*index, FilterField::Name)), u"Acorn"_s);
    }

    void onlyAClickBesideThePanelClosesIt()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        Palette &palette = fixture.window.palette();
        fixture.trigger(u"view.palette"_s);
        palette.field().insert(u"no such thing anywhere"_s);
        QCoreApplication::processEvents();
        const auto *panel = palette.findChild<QFrame *>();
        QVERIFY(panel);
        for (QLabel *label : palette.findChildren<QLabel *>()) {
            if (label->isVisible())
                QTest::mouseClick(label, Qt::LeftButton);
        }
        QVERIFY(palette.isVisible());
        QTest::mouseClick(&palette, Qt::LeftButton, {}, QPoint(5, palette.height() - 5));
        QVERIFY(!palette.isVisible());
    }
};

QTEST_MAIN(TestPalette)
#include "test_palette.moc"
