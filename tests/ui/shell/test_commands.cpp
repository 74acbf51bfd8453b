#include "tests/ui/shell/window_fixture.h"

#include "ui/accounts/account_page.h"
#include "ui/scoring/model_editor.h"
#include "ui/shell/plan_notice.h"
#include "ui/widgets/push_buttons.h"

#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QStringList tableCommands = {
    u"edit.copy"_s,    u"edit.copy_markdown"_s, u"edit.paste"_s,       u"edit.cells"_s, u"edit.fill"_s,
    u"edit.find"_s,    u"edit.filter"_s,        u"edit.filter_text"_s, u"view.sort"_s,  u"edit.filter_clear"_s,
    u"view.columns"_s, u"view.column_left"_s,   u"view.column_right"_s};

QAction *action(WindowFixture &fixture, const QString &id)
{
    return fixture.window.commands().action(id);
}

int tierByHand(WindowFixture &fixture, const QString &name)
{
    return fixture.document.standings().accounts()[indexOfName(fixture.document.standings(), name)].tierByHand;
}

} // namespace

/// Commands mean what the person looks at, and say why they cannot be used.
class TestCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void theTablesCommandsRestOnOtherPagesAndSayWhy()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.select(u"Acme"_s);
        for (const QString &id : tableCommands)
            QVERIFY2(action(fixture, id)->isEnabled(), qPrintable(id));
        fixture.trigger(u"page.home"_s);
        for (const QString &id : tableCommands) {
            QVERIFY2(!action(fixture, id)->isEnabled(), qPrintable(id));
            QVERIFY2(action(fixture, id)->toolTip().contains(u"table of accounts"_s), qPrintable(id));
            QCOMPARE(action(fixture, id)->statusTip(), action(fixture, id)->toolTip());
        }
        fixture.trigger(u"page.accounts"_s);
        fixture.trigger(u"account.open"_s); // the account in full is not the table either
        QVERIFY(!action(fixture, u"edit.cells"_s)->isEnabled());
        fixture.trigger(u"page.accounts"_s);
        QVERIFY(action(fixture, u"edit.cells"_s)->isEnabled());
        QVERIFY(action(fixture, u"edit.cells"_s)->statusTip().isEmpty());
        for (const QAction *menu : fixture.window.menuBar()->actions())
            QVERIFY(menu->menu()->toolTipsVisible());
    }

    /// Two entries of one menu with the same letter: the second press goes to the other instead of doing anything.
    void noLetterOfAMenuStandsForTwo_data()
    {
        QTest::addColumn<Language>("language");
        QTest::addRow("en") << Language::English;
        QTest::addRow("ru") << Language::Russian;
    }
    void noLetterOfAMenuStandsForTwo()
    {
        QFETCH(Language, language);
        WindowFixture fixture;
        fixture.window.setLanguage(language);
        QStringList clashes;
        const auto look = [&clashes](const QString &menu, const QList<QAction *> &entries) {
            QHash<QChar, QString> taken;
            for (const QAction *entry : entries) {
                const QString text = QString(entry->text()).remove(u"&&"_s);
                const qsizetype mark = text.indexOf(u'&');
                if (mark < 0 || mark + 1 == text.size())
                    continue;
                const QChar letter = text[mark + 1].toUpper();
                if (taken.contains(letter))
                    clashes.append(u"%1: %2 in “%3” and “%4”"_s.arg(menu, letter, taken.value(letter), text));
                taken.insert(letter, text);
            }
        };
        look(u"menu bar"_s, fixture.window.menuBar()->actions());
        for (const QMenu *menu : fixture.window.findChildren<QMenu *>())
            look(menu->title(), menu->actions());
        // File, Edit, View, Account, Committee, Tasks, Program, Budget, Documents, Help
        QCOMPARE(fixture.window.menuBar()->actions().size(), 10);
        QVERIFY2(clashes.isEmpty(), qPrintable(u"\n"_s + clashes.join(u'\n')));
        fixture.window.setLanguage(Language::English);
    }

    void everyCommandThatRestsSaysWhy()
    {
        WindowFixture fixture;
        const auto silent = [&fixture] {
            QStringList ids;
            for (const QString &id : fixture.window.commands().ids()) {
                if (!action(fixture, id)->isEnabled() && action(fixture, id)->statusTip().isEmpty())
                    ids.append(id);
            }
            return ids.join(u", "_s);
        };
        QCOMPARE(silent(), QString());
        QVERIFY(!action(fixture, u"file.import"_s)->isEnabled());
        fixture.makePlan({});
        QCOMPARE(silent(), QString());
        QVERIFY(!action(fixture, u"account.tier1"_s)->isEnabled());
        fixture.trigger(u"page.home"_s);
        QCOMPARE(silent(), QString());
    }

    void onAnotherPageACommandMeansTheAccountThatIsShown()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s, u"Cargo"_s});
        fixture.select(u"Acme"_s);
        fixture.table().selectAll();
        fixture.trigger(u"page.home"_s);
        fixture.trigger(u"account.tier1"_s);
        QCOMPARE(tierByHand(fixture, u"Acme"_s), 1);
        QCOMPARE(tierByHand(fixture, u"Bolt"_s), 0);
        // Without the inspector no account is in view here.
        fixture.trigger(u"view.inspector"_s);
        QVERIFY(!action(fixture, u"account.tier2"_s)->isEnabled());
        QVERIFY(!action(fixture, u"account.delete"_s)->isEnabled());
        fixture.trigger(u"view.inspector"_s);
        QVERIFY(action(fixture, u"account.tier2"_s)->isEnabled());
        fixture.trigger(u"page.accounts"_s);
        fixture.table().selectAll();
        fixture.trigger(u"account.tier2"_s);
        QCOMPARE(tierByHand(fixture, u"Cargo"_s), 2);
    }

    void theAccountInFullIsTheOneThatIsDeleted()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s, u"Bolt"_s});
        fixture.table().selectAll();
        fixture.document.setCurrentAccount(
            fixture.document.standings().accounts()[indexOfName(fixture.document.standings(), u"Bolt"_s)].id);
        fixture.trigger(u"account.open"_s);
        fixture.trigger(u"account.delete"_s);
        QCOMPARE(fixture.names(), QStringList{u"Acme"_s});
    }

    void aNewAccountIsShownInTheTable()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        fixture.trigger(u"page.home"_s);
        fixture.trigger(u"account.add"_s);
        QVERIFY(fixture.table().isVisible());
        QCOMPARE(fixture.table().currentIndex().siblingAtColumn(0).data().toString(), u"New account"_s);
        QTRY_VERIFY(fixture.table().viewport()->findChild<QLineEdit *>()); // its name is typed at once
        auto *name = fixture.table().viewport()->findChild<QLineEdit *>();
        name->setText(u"Bolt"_s);
        QTest::keyClick(name, Qt::Key_Return);
        QStringList names = fixture.names();
        names.sort();
        QCOMPARE(names, (QStringList{u"Acme"_s, u"Bolt"_s}));
    }

    void aPlanWhoseModelIsGoneOpensAndSaysSo()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        auto *notice = fixture.window.findChild<PlanNotice *>();
        QVERIFY(notice);
        QVERIFY(!notice->isVisible());
        TALBOOK_VERIFY(fixture.document.run(u"Setting"_s, [](Edit &edit) {
            return edit.database().execute("INSERT INTO setting(key, value) VALUES('scoring_model', '4711')");
        }));
        fixture.trigger(u"file.close"_s);
        fixture.document.jobs().wait();
        QVERIFY(!notice->isVisible());
        fixture.open(fixture.folder.file());
        QVERIFY(fixture.document.isOpen());
        QVERIFY(fixture.dialogs.errors.isEmpty());
        QVERIFY(notice->isVisible());
        QVERIFY(notice->text().contains(u"“4711”"_s));
        QVERIFY(!fixture.document.plan().hasUnpublishedChanges());
        // It asks nothing; the way to mend it is beside it.
        QTest::mouseClick(notice->findChild<QuietButton *>(), Qt::LeftButton);
        auto *editor = fixture.window.findChild<ModelEditor *>();
        QVERIFY(editor && editor->isVisible());
        editor->close();
        TALBOOK_VERIFY(fixture.document.run(u"Setting"_s, [](Edit &edit) {
            return edit.database().execute("UPDATE setting SET value = 's4' WHERE key = 'scoring_model'");
        }));
        QVERIFY(!notice->isVisible());
        fixture.trigger(u"edit.undo"_s);
        QVERIFY(notice->isVisible());
        QTest::mouseClick(notice->findChild<IconButton *>(), Qt::LeftButton);
        QVERIFY(!notice->isVisible());
    }
};

QTEST_MAIN(TestCommands)
#include "test_commands.moc"
