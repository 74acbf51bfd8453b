#include "tests/ui/accounts/document_fixture.h"

#include "core/accounts/account_profile.h"
#include "ui/accounts/account_overview.h"
#include "ui/accounts/account_overview_profile.h"
#include "ui/accounts/account_overview_score.h"
#include "ui/accounts/account_overview_tables.h"
#include "ui/accounts/account_page.h"
#include "ui/accounts/link_target.h"
#include "ui/accounts/notes_editor.h"
#include "ui/accounts/record_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTextBrowser>
#include <QToolButton>

#include <numeric>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

/// Catches what would open in a browser.
class OpenedLinks : public QObject
{
    Q_OBJECT

public:
    OpenedLinks() { QDesktopServices::setUrlHandler(u"https"_s, this, "open"); }
    ~OpenedLinks() override { QDesktopServices::unsetUrlHandler(u"https"_s); }
    QList<QUrl> urls;

public Q_SLOTS:
    void open(const QUrl &url) { urls.append(url); }
};

class PageFixture : public DocumentFixture
{
public:
    PageFixture() : page(document)
    {
        acme = add({.name = u"Acme"_s, .employees = 300, .industry = u"SaaS"_s, .revenue = 7e6});
        bolt = add({.name = u"Bolt"_s});
        document.setCurrentAccount(acme);
        page.resize(1200, 800);
        page.show();
    }

    QLineEdit &line(AccountField field) { return *qobject_cast<QLineEdit *>(page.overview().profile().editor(field)); }
    QString stored(AccountId account, AccountField field)
    {
        return accountProfile(document.plan().database(), account, QLocale::c())->text(field);
    }
    void type(AccountField field, const QString &text)
    {
        line(field).setFocus();
        line(field).selectAll();
        QTest::keyClicks(&line(field), text);
        QTest::keyClick(&line(field), Qt::Key_Return);
    }
    QPlainTextEdit &notes()
    {
        page.showTab(AccountPage::Notes);
        return page.notes().editor();
    }

    AccountPage page;
    AccountId acme, bolt;
};

} // namespace

class TestAccountPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    void theFieldsOfAllGroupsBeginInOneLine()
    {
        PageFixture fixture;
        QCoreApplication::processEvents();
        OverviewProfile &profile = fixture.page.overview().profile();
        const auto left = [&profile](AccountField field) {
            return profile.editor(field)->mapTo(&profile, QPoint()).x();
        };
        // The longest name of a field is in the last group.
        for (const AccountField field : {AccountField::Domain, AccountField::Country, AccountField::Competitors,
                                         AccountField::Owner, AccountField::Tier, AccountField::StrategicValue})
            QCOMPARE(left(field), left(AccountField::Name));
        const int right = profile.editor(AccountField::Name)->mapTo(&profile, QPoint()).x() +
                          profile.editor(AccountField::Name)->width();
        QCOMPARE(left(AccountField::Tier) + profile.editor(AccountField::Tier)->width(), right);
    }

    void theColumnsOfATableShareItsWidth()
    {
        PageFixture fixture;
        fixture.run([&fixture](Edit &edit) {
            return edit.database().execute("INSERT INTO opportunity(id, account_id, name, stage, outcome) "
                                           "VALUES(1, ?, 'Deal', 'Proposal/Price Quote', 'open')",
                                           fixture.acme.value);
        });
        auto *table = fixture.page.findChild<OverviewOpportunities *>()->findChild<TableView *>();
        const auto widths = [&](int pageWidth) {
            fixture.page.resize(pageWidth, 800);
            QCoreApplication::processEvents();
            QList<int> list;
            for (int column = 0; column < table->model()->columnCount(); ++column)
                list.append(table->columnWidth(column));
            return list;
        };
        const QList<int> narrow = widths(1000);
        QCOMPARE(std::accumulate(narrow.begin(), narrow.end(), 0), table->viewport()->width());
        const QList<int> wide = widths(1700);
        QCOMPARE(std::accumulate(wide.begin(), wide.end(), 0), table->viewport()->width());
        for (qsizetype column = 0; column < wide.size(); ++column)
            QVERIFY(wide[column] > narrow[column]);
    }

    void anEmptyPreviewSaysWhatItIs()
    {
        PageFixture fixture;
        fixture.notes();
        QStringList heads;
        for (const auto *heading : fixture.page.notes().findChildren<SectionHeading *>())
            heads.append(heading->findChild<PlainLabel *>()->text());
        QCOMPARE(heads, (QStringList{u"Text"_s, u"Preview"_s}));
        QVERIFY(!fixture.page.notes().preview().placeholderText().isEmpty());
    }

    void aFieldIsOneStepAndComesBackByUndo()
    {
        PageFixture fixture;
        const QByteArray before = fixture.contents();
        fixture.type(AccountField::Industry, u"FinTech"_s);
        QCOMPARE(fixture.stored(fixture.acme, AccountField::Industry), u"FinTech"_s);
        QCOMPARE(fixture.document.undoTitle(), u"Change “Industry” of Acme"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.line(AccountField::Industry).text(), u"SaaS"_s);
    }

    void whatIsWrongWithAFieldIsSaidBesideIt()
    {
        PageFixture fixture;
        const QByteArray before = fixture.contents();
        fixture.type(AccountField::Employees, u"many"_s);
        QVERIFY(fixture.page.overview().profile().fault(AccountField::Employees).contains(u"many"_s));
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.line(AccountField::Employees).text(), u"many"_s); // to be mended
        QTest::keyClick(&fixture.line(AccountField::Employees), Qt::Key_Escape);
        QCOMPARE(fixture.line(AccountField::Employees).text(), u"300"_s);
        QVERIFY(fixture.page.overview().profile().fault(AccountField::Employees).isEmpty());
    }

    void escapeTakesBackTypingBeforeItLeavesThePage()
    {
        PageFixture fixture;
        QSignalSpy back(&fixture.page, &AccountPage::backRequested);
        fixture.page.activateWindow();
        QTRY_VERIFY(fixture.page.isActiveWindow());
        fixture.line(AccountField::City).setFocus();
        QTest::keyClicks(&fixture.line(AccountField::City), u"Riga"_s);
        QTest::keyClick(&fixture.line(AccountField::City), Qt::Key_Escape);
        QCOMPARE(fixture.line(AccountField::City).text(), QString());
        QCOMPARE(back.size(), 0);
        QTest::keyClick(&fixture.line(AccountField::City), Qt::Key_Escape);
        QCOMPARE(back.size(), 1);
    }

    void aTierIsChosen()
    {
        PageFixture fixture;
        auto *tier = qobject_cast<QComboBox *>(fixture.page.overview().profile().editor(AccountField::Tier));
        tier->setCurrentIndex(tier->findData(u"1:Few"_s));
        Q_EMIT tier->activated(tier->currentIndex());
        QCOMPARE(fixture.stored(fixture.acme, AccountField::Tier), u"1:Few"_s);
        tier->setCurrentIndex(0);
        Q_EMIT tier->activated(0);
        QCOMPARE(fixture.stored(fixture.acme, AccountField::Tier), QString());
    }

    void whatIsTypedGoesToTheAccountItWasTypedFor()
    {
        PageFixture fixture;
        fixture.line(AccountField::City).setFocus();
        QTest::keyClicks(&fixture.line(AccountField::City), u"Riga"_s);
        fixture.document.setCurrentAccount(fixture.bolt);
        QCOMPARE(fixture.stored(fixture.acme, AccountField::City), u"Riga"_s);
        QCOMPARE(fixture.stored(fixture.bolt, AccountField::City), QString());
        QCOMPARE(fixture.line(AccountField::City).text(), QString());
        QCOMPARE(fixture.line(AccountField::Name).text(), u"Bolt"_s);
    }

    void onlyWebAddressesCanBeOpened_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("web");
        QTest::newRow("https") << u"https://www.linkedin.com/company/acme"_s << true;
        QTest::newRow("http") << u"http://acme.example"_s << true;
        QTest::newRow("no scheme") << u"linkedin.com/company/acme"_s << false;
        QTest::newRow("file") << u"file:///etc/passwd"_s << false;
        QTest::newRow("script") << u"javascript:alert(1)"_s << false;
        QTest::newRow("no host") << u"https:///path"_s << false;
    }
    void onlyWebAddressesCanBeOpened()
    {
        QFETCH(QString, text);
        QFETCH(bool, web);
        QCOMPARE(linkTarget(text).isValid(), web);
    }

    void aDomainIsNoPath()
    {
        QCOMPARE(domainTarget(u"acme.example"_s), QUrl(u"https://acme.example"_s));
        for (const QString &text : {u""_s, u"acme"_s, u"acme.example/path"_s, u"me@acme.example"_s, u"a b.example"_s})
            QVERIFY2(!domainTarget(text).isValid(), qPrintable(text));
    }

    void aLinkOpensWhenItsButtonIsPressed()
    {
        PageFixture fixture;
        OpenedLinks opened;
        fixture.type(AccountField::Domain, u"acme.example"_s);
        QList<QToolButton *> open;
        for (QToolButton *button : fixture.page.overview().findChildren<QToolButton *>()) {
            if (button->isVisible() && button->accessibleName() == u"Open in the browser")
                open.append(button);
        }
        QCOMPARE(open.size(), 1); // LinkedIn is empty
        open.first()->click();
        QCOMPARE(opened.urls, QList<QUrl>{QUrl(u"https://acme.example"_s)});
    }

    void columnsThatNobodyNamedAreShown()
    {
        PageFixture fixture;
        fixture.run([&fixture](Edit &edit) {
            return edit.database().execute("UPDATE account SET extra = '{\"Squad\": \"<b>Blue</b>\"}' WHERE id = ?",
                                           fixture.acme);
        });
        const auto shows = [&fixture](const QString &text) {
            for (const QLabel *label : fixture.page.overview().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text() == text)
                    return label->textFormat() == Qt::PlainText;
            }
            return false;
        };
        QTRY_VERIFY(shows(u"Squad"_s)); // layouts show new lines when the event loop comes round
        QVERIFY(shows(u"<b>Blue</b>"_s));
    }

    void recordsBehindAPartAreUnfolded()
    {
        PageFixture fixture;
        fixture.run([&fixture](Edit &edit) -> Expected<void> {
            insertActivity(edit, fixture.acme.value, u"pricing_page"_s, 3, today);
            return {};
        });
        const auto line = [&fixture]() -> const QLabel * {
            for (const QLabel *label : fixture.page.overview().score().findChildren<QLabel *>()) {
                if (label->isVisible() && label->text().contains(u"Pricing page"_s))
                    return label;
            }
            return nullptr;
        };
        QVERIFY(!line());
        const auto unfold = [&fixture]() -> QToolButton * {
            for (QToolButton *button : fixture.page.overview().score().findChildren<QToolButton *>()) {
                if (button->isVisible() && button->accessibleName().contains(u"Engagement"_s))
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(unfold());
        unfold()->click();
        QTRY_VERIFY(line());
        QVERIFY2(line()->text().contains(u"15.0 points today"_s), qPrintable(line()->text())); // 3 of 5 points
        unfold()->click();
        QVERIFY(!line());
    }

    void tabsFollowTheKeyboard()
    {
        PageFixture fixture;
        fixture.page.activateWindow();
        QTRY_VERIFY(fixture.page.isActiveWindow());
        QTest::keyClick(&fixture.page, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(fixture.page.currentTab(), AccountPage::Plan);
        QTest::keyClick(&fixture.page, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(fixture.page.currentTab(), AccountPage::SignalsTab);
        QTest::keyClick(&fixture.page, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(fixture.page.currentTab(), AccountPage::TimeLineTab);
        QTest::keyClick(&fixture.page, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(fixture.page.currentTab(), AccountPage::Notes);
        QTest::keyClick(&fixture.page, Qt::Key_Tab, Qt::ControlModifier);
        QCOMPARE(fixture.page.currentTab(), AccountPage::Overview);
    }

    void neighboursAreThoseOfTheList()
    {
        PageFixture fixture;
        fixture.page.setNeighbours([&fixture](AccountId account, int step) {
            return account == fixture.acme && step == 1 ? fixture.bolt : AccountId();
        });
        fixture.page.activateWindow();
        QTRY_VERIFY(fixture.page.isActiveWindow());
        QTest::keyClick(&fixture.page, Qt::Key_Up, Qt::AltModifier);
        QCOMPARE(fixture.document.currentAccount(), fixture.acme);
        QTest::keyClick(&fixture.page, Qt::Key_Down, Qt::AltModifier);
        QCOMPARE(fixture.document.currentAccount(), fixture.bolt);
    }

    void notesAreInThePlanAMomentLater()
    {
        PageFixture fixture;
        QTest::keyClicks(&fixture.notes(), u"# Meeting"_s);
        QTRY_COMPARE(fixture.stored(fixture.acme, AccountField::Notes), u"# Meeting"_s);
        QCOMPARE(fixture.page.notes().preview().toPlainText(), u"Meeting"_s);
        QCOMPARE(fixture.document.undoTitle(), u"Notes of Acme"_s);
    }

    void notesTypedInOneGoAreOneStep()
    {
        PageFixture fixture;
        const QByteArray before = fixture.contents();
        QTest::keyClicks(&fixture.notes(), u"One"_s);
        fixture.page.notes().commit();
        QTest::keyClicks(&fixture.notes(), u" two"_s);
        fixture.page.notes().commit();
        QCOMPARE(fixture.stored(fixture.acme, AccountField::Notes), u"One two"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.notes().toPlainText(), QString());
    }

    void undoTakesBackWhatIsStillBeingTyped()
    {
        PageFixture fixture;
        const QByteArray before = fixture.contents();
        QTest::keyClicks(&fixture.notes(), u"Draft"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.notes().toPlainText(), QString());
    }

    void nothingIsLostWhenAccountsChangeQuickly()
    {
        PageFixture fixture;
        for (int round = 0; round < 5; ++round) {
            fixture.document.setCurrentAccount(fixture.acme);
            QTest::keyClicks(&fixture.notes(), u"a"_s);
            fixture.document.setCurrentAccount(fixture.bolt);
            QTest::keyClicks(&fixture.notes(), u"b"_s);
        }
        fixture.document.setCurrentAccount(fixture.acme);
        QCOMPARE(fixture.stored(fixture.acme, AccountField::Notes), u"aaaaa"_s);
        QCOMPARE(fixture.stored(fixture.bolt, AccountField::Notes), u"bbbbb"_s);
    }

    void closingThePlanKeepsWhatWasTyped()
    {
        PageFixture fixture;
        QTest::keyClicks(&fixture.notes(), u"Last words"_s);
        bool closed = false;
        fixture.document.close([&closed](const Expected<void> &done) { closed = done.hasValue(); });
        QTRY_VERIFY(closed);
        const auto plan = Plan::open(fixture.folder.file(), fixture.folder.environment(), {PlanAccess::Read});
        TALBOOK_VERIFY(plan);
        QCOMPARE(*(*plan)->database().text("SELECT notes FROM account WHERE name = 'Acme'"), u"Last words"_s);
    }

    void rawHtmlInNotesIsInertAndNothingIsFetched()
    {
        PageFixture fixture;
        OpenedLinks opened;
        fixture.notes().setPlainText(
            u"<script>x</script> ![p](https://acme.example/p.png) [l](https://acme.example)"_s);
        const QString shown = fixture.page.notes().preview().toPlainText();
        QVERIFY2(shown.contains(u"<script>"_s), qPrintable(shown)); // as text
        QVERIFY(!fixture.page.notes()
                     .preview()
                     .loadResource(QTextDocument::ImageResource, QUrl(u"https://a.b/c"_s))
                     .isValid());
        QVERIFY(opened.urls.isEmpty());
    }

    void theNotesEditorLeavesUndoToThePlan()
    {
        PageFixture fixture;
        QVERIFY(!fixture.notes().isUndoRedoEnabled());
        QKeyEvent undo(QEvent::ShortcutOverride, Qt::Key_Z, Qt::ControlModifier);
        undo.ignore(); // as it is sent: whoever wants the keys accepts
        QCoreApplication::sendEvent(&fixture.notes(), &undo);
        QVERIFY(!undo.isAccepted());
    }

    void everythingHasAName()
    {
        PageFixture fixture;
        for (const auto tab :
             {AccountPage::Overview, AccountPage::SignalsTab, AccountPage::TimeLineTab, AccountPage::Notes}) {
            fixture.page.showTab(tab);
            QCOMPARE(unnamedControl(fixture.page), QString());
        }
    }
};

QTEST_MAIN(TestAccountPage)
#include "test_account_page.moc"
