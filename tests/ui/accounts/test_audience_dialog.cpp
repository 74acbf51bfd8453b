#include "core/accounts/segments.h"
#include "tests/support/next_job.h"
#include "tests/ui/accounts/table_person.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/accounts/audience_dialog.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QPlainTextEdit>
#include <QPointer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The dialog, opened by its command, and what a person does in it.
struct Opened
{
    explicit Opened(WindowFixture &fixture)
    {
        fixture.trigger(u"file.audience"_s);
        dialog = fixture.window.findChild<AudienceDialog *>();
        if (!dialog || !dialog->isVisible())
            qFatal("the dialog did not open");
    }
    ~Opened()
    {
        if (dialog)
            dialog->reject();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void choose(const QString &field, const QString &text) const
    {
        for (QComboBox *box : dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() != field)
                continue;
            const int index = box->findText(text);
            if (index < 0)
                qFatal("%s is not there", qPrintable(text));
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < index; ++i)
                QTest::keyClick(box, Qt::Key_Down);
            return;
        }
        qFatal("no field %s", qPrintable(field));
    }
    QPushButton &saveButton() const { return *dialog->findChild<PrimaryButton *>(); }
    bool says(const QString &text) const
    {
        for (const PlainLabel *label : dialog->findChildren<PlainLabel *>()) {
            if (label->text() == text)
                return true;
        }
        return false;
    }
    void save() const { QTest::keyClick(dialog, Qt::Key_Return); }
    QString warnings() const { return dialog->findChild<QPlainTextEdit *>()->toPlainText(); }
    int rows() const { return dialog->findChild<TableView *>()->model()->rowCount(); }

    QPointer<AudienceDialog> dialog;
};

} // namespace

class TestAudienceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void whatIsShownIsWhatIsWritten()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Beta"_s, u"Acme"_s});
        Opened opened(fixture);
        opened.choose(u"For"_s, u"6sense"_s);
        opened.choose(u"Accounts"_s, u"Accounts as filtered now"_s);
        QCOMPARE(opened.rows(), 2);
        QVERIFY2(opened.warnings().contains(u"“Acme”, Domain: the domain is missing"_s), qPrintable(opened.warnings()));
        const QString path = fixture.folder.file(u"list.csv"_s);
        fixture.dialogs.files.append(path);
        const QString step = fixture.document.undoTitle();
        opened.save();
        QVERIFY(fixture.dialogs.errors.isEmpty());
        QCOMPARE(contentOf(path), QByteArray("Account Name,Country,Domain\r\nAcme,,\r\nBeta,,\r\n"));
        QVERIFY(!opened.dialog || !opened.dialog->isVisible());
        QCOMPARE(fixture.document.undoTitle(), step); // handing over changes nothing
    }

    void theFilterAndASegmentChooseAccounts()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Beta"_s, u"Acme"_s, u"Gamma"_s});
        const auto kept = fixture.document.run(u"Segment"_s, [](Edit &edit) -> Expected<void> {
            const auto segment = addSegment(edit, u"One"_s, u"name = Gamma"_s);
            TALBOOK_TRY(segment);
            return {};
        });
        QVERIFY(kept);
        fixture.select(u"Beta"_s);
        Opened opened(fixture);
        opened.choose(u"For"_s, u"Salesforce"_s);
        opened.choose(u"Accounts"_s, u"Segment: One"_s);
        QCOMPARE(opened.rows(), 1);
        opened.choose(u"Accounts"_s, u"Selected accounts"_s);
        QCOMPARE(opened.rows(), 1);
        opened.choose(u"Accounts"_s, u"Accounts as filtered now"_s);
        QCOMPARE(opened.rows(), 3);
    }

    void peopleOnlyWhereAsked()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        const auto added = fixture.document.run(u"Contact"_s, [](Edit &edit) -> Expected<void> {
            const auto account = edit.database().number("SELECT id FROM account");
            TALBOOK_TRY(account);
            const qint64 contact = insertContact(edit, *account, u"Ada"_s, {}, {});
            return edit.database().execute("UPDATE contact SET email = 'test@example.com' WHERE id = ?", contact);
        });
        QVERIFY(added);
        Opened opened(fixture);
        opened.choose(u"For"_s, u"Google"_s);
        opened.choose(u"Accounts"_s, u"Accounts as filtered now"_s);
        QCOMPARE(opened.rows(), 0);
        opened.save(); // nothing to save: asks for no file
        QVERIFY(!fixture.dialogs.asked.contains(u"Export Audience"_s));
        auto *people = opened.dialog->findChild<QCheckBox *>();
        people->setFocus();
        QTest::keyClick(people, Qt::Key_Space);
        QCOMPARE(opened.rows(), 1);
        QVERIFY(opened.warnings().contains(u"may be passed on"_s));
    }

    /// What is asked for last is what is shown and written.
    void manyAccountsAreAJob()
    {
        TablePerson fixture(false);
        makeManyAccounts(fixture, 10'001);
        QVERIFY(fixture.document.isLarge());
        Opened opened(fixture);
        opened.choose(u"For"_s, u"6sense"_s);
        opened.choose(u"Accounts"_s, u"Accounts as filtered now"_s);
        QVERIFY(!opened.saveButton().isEnabled());
        fixture.document.jobs().wait();
        QCOMPARE(opened.rows(), 100); // of them, for a look
        const QString path = fixture.folder.file(u"list.csv"_s);
        fixture.dialogs.files.append(path);
        opened.save();
        QCOMPARE(contentOf(path).count('\n'), 10'002); // with the head
        QCOMPARE(fixture.dialogs.errors, QStringList());
    }

    void whatIsStoppedIsToldAndCanBeAskedForAgain()
    {
        TablePerson fixture(false);
        makeManyAccounts(fixture, 10'001);
        Opened opened(fixture);
        fixture.document.jobs().wait();
        stopNextJob(fixture.document.jobs());
        opened.choose(u"Accounts"_s, u"Accounts as filtered now"_s);
        fixture.document.jobs().wait();
        QVERIFY2(opened.says(u"Preparing the audience was cancelled. Nothing was written."_s), "told");
        QCOMPARE(opened.rows(), 0);
        QVERIFY(!opened.saveButton().isEnabled());
        opened.choose(u"For"_s, u"Salesforce"_s);
        fixture.document.jobs().wait();
        QCOMPARE(opened.rows(), 100);
        QVERIFY(opened.saveButton().isEnabled());
    }

    void aNameThatTheTargetRefusesIsAskedAbout()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        Opened opened(fixture);
        opened.choose(u"For"_s, u"6sense"_s);
        opened.choose(u"Accounts"_s, u"Accounts as filtered now"_s);
        const QString path = fixture.folder.file(u"my list.csv"_s);
        fixture.dialogs.files.append(path);
        opened.save();
        QVERIFY(fixture.dialogs.asked.last().contains(u"“my-list.csv”"_s));
        QVERIFY(!QFile::exists(path));
        QVERIFY(opened.dialog && opened.dialog->isVisible());
    }

    void thePlanItselfIsNotOverwritten()
    {
        WindowFixture fixture;
        fixture.makePlan({u"Acme"_s});
        Opened opened(fixture);
        opened.choose(u"Accounts"_s, u"Accounts as filtered now"_s);
        const QByteArray before = contentOf(fixture.folder.file());
        fixture.dialogs.files.append(fixture.folder.file());
        opened.save();
        QCOMPARE(fixture.dialogs.errors.size(), 1);
        QCOMPARE(contentOf(fixture.folder.file()), before);
    }
};

QTEST_MAIN(TestAudienceDialog)
#include "test_audience_dialog.moc"
