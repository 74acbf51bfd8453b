#include "tests/ui/accounts/document_fixture.h"

#include "ui/accounts/time_line.h"
#include "ui/accounts/time_line_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/table_view.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTimer>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate today(2027, 2, 11);

class TimeLineFixture : public DocumentFixture
{
public:
    TimeLineFixture() : view(document)
    {
        acme = add({.name = u"Acme"_s});
        run([this](Edit &edit) -> Expected<void> {
            const qint64 anna = insertContact(edit, acme.value, u"Анна Берёзова"_s, {}, {});
            insertActivity(edit, acme.value, u"pricing_page"_s, 2, today, anna);
            insertActivity(edit, acme.value, u"email_reply"_s, 1, today.addDays(-3));
            insertActivity(edit, acme.value, u"email_sent"_s, 1, QDate(2027, 1, 20), anna, u"outbound"_s);
            insertSignal(edit, acme.value, u"hiring"_s, 80, QDate(2027, 1, 12));
            return {};
        });
        document.setCurrentAccount(acme);
        view.resize(1200, 700);
        view.show();
    }

    QStringList column(int column = TimeLineModel::KindColumn)
    {
        QStringList texts;
        for (int row = 0; row < view.model().rowCount(); ++row)
            texts.append(view.model().index(row, view.model().isGroup(row) ? 0 : column).data().toString());
        return texts;
    }
    SegmentedSwitch &segments(const QString &name)
    {
        for (SegmentedSwitch *found : view.findChildren<SegmentedSwitch *>()) {
            if (found->accessibleName() == name)
                return *found;
        }
        qFatal("no such switch");
    }
    void choose(const QString &name, int index)
    {
        segments(name).setCurrentIndex(index);
        Q_EMIT segments(name).currentChanged(index);
    }
    void select(int row)
    {
        view.table().setCurrentIndex(view.model().index(row, 0));
        view.table().selectRow(row);
    }
    /// Answers the dialog that the next action opens.
    static void answer(const std::function<void(TimeLineDialog &)> &fill)
    {
        QTimer::singleShot(0, qApp, [fill] {
            auto *dialog = qobject_cast<TimeLineDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog is open");
            fill(*dialog);
        });
    }

    TimeLine view;
    AccountId acme;
};

} // namespace

class TestTimeLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light); }

    void recordsStandUnderTheirMonthsNewestFirst()
    {
        TimeLineFixture fixture;
        QAbstractItemModelTester tester(&fixture.view.model());
        QCOMPARE(fixture.column(),
                 (QStringList{u"February 2027 · 2 record(s)"_s, u"Pricing page"_s, u"Reply to an e-mail"_s,
                              u"January 2027 · 2 record(s)"_s, u"→ E-mail sent"_s, u"Hiring"_s}));
    }

    void weeksBeginOnMonday()
    {
        TimeLineFixture fixture;
        QAbstractItemModelTester tester(&fixture.view.model());
        fixture.choose(u"Grouped by"_s, 1);
        const QStringList texts = fixture.column();
        QCOMPARE(texts[0], u"8 Feb – 14 Feb 2027 · 2 record(s)"_s);
        QCOMPARE(texts[3], u"18 Jan – 24 Jan 2027 · 1 record(s)"_s);
        QCOMPARE(texts[5], u"11 Jan – 17 Jan 2027 · 1 record(s)"_s);
    }

    void whatARecordGivesTodayStandsBesideIt()
    {
        TimeLineFixture fixture;
        QCOMPARE(fixture.column(TimeLineModel::EngagementColumn)[1], u"10.0"_s); // two looks, 5 points each
        QCOMPARE(fixture.column(TimeLineModel::IntentColumn)[1], u"10.0"_s);
        QCOMPARE(fixture.column(TimeLineModel::IntentColumn)[5], u"40.0"_s); // 80 after one half-life
        QCOMPARE(fixture.column(TimeLineModel::EngagementColumn)[4], QString());
    }

    void filtersCombine()
    {
        TimeLineFixture fixture;
        QAbstractItemModelTester tester(&fixture.view.model());
        fixture.choose(u"Records shown"_s, 2);
        QCOMPARE(fixture.view.model().shownEvents(), 1);
        fixture.choose(u"Records shown"_s, 3);
        QCOMPARE(fixture.column()[1], u"Hiring"_s);
        fixture.choose(u"Records shown"_s, 0);
        auto *search = fixture.view.findChild<QLineEdit *>();
        search->setText(u"березова"_s); // ё and case aside
        QCOMPARE(fixture.view.model().shownEvents(), 2);
        search->setText(u"березова цен"_s);
        QCOMPARE(fixture.view.model().shownEvents(), 0);
        search->setText(u"pricing"_s);
        QCOMPARE(fixture.view.model().shownEvents(), 1);
    }

    void aKindAndAPersonAreChosen()
    {
        TimeLineFixture fixture;
        const auto choices = fixture.view.findChildren<QComboBox *>();
        QComboBox *kind = choices[0];
        QComboBox *person = choices[1];
        QCOMPARE(kind->count(), 5);   // all, and the four that occur
        QCOMPARE(person->count(), 2); // everybody, Anna
        person->setCurrentIndex(1);
        Q_EMIT person->activated(1);
        QCOMPARE(fixture.view.model().shownEvents(), 2);
        kind->setCurrentIndex(kind->findData(u"E-mail sent"_s));
        Q_EMIT kind->activated(kind->currentIndex());
        QCOMPARE(fixture.view.model().shownEvents(), 1);
    }

    void anActivityIsAddedByHandAsOneStep()
    {
        TimeLineFixture fixture;
        const QByteArray before = fixture.contents();
        TimeLineFixture::answer([](TimeLineDialog &dialog) {
            const AccountEvent record = dialog.record();
            QCOMPARE(record.date, today);
            auto *kind = dialog.findChildren<QComboBox *>().first();
            kind->setCurrentIndex(kind->findData(u"meeting_held"_s));
            QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
        });
        fixture.view.add(false);
        QCOMPARE(fixture.view.model().shownEvents(), 5);
        QVERIFY(fixture.column().contains(u"Meeting held"_s));
        QCOMPARE(fixture.document.undoTitle(), u"Add an activity to Acme"_s);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.view.model().shownEvents(), 4);
    }

    void aSignalIsChanged()
    {
        TimeLineFixture fixture;
        fixture.select(5);
        TimeLineFixture::answer([](TimeLineDialog &dialog) {
            QCOMPARE(dialog.record().kind, u"hiring"_s);
            dialog.findChildren<QLineEdit *>().last()->setText(u"Job board"_s);
            QTest::mouseClick(dialog.findChild<PrimaryButton *>(), Qt::LeftButton);
        });
        fixture.view.editChosen();
        QVERIFY(fixture.column(TimeLineModel::DetailColumn)[5].contains(u"Job board"_s));
        QCOMPARE(fixture.view.model().shownEvents(), 4);
    }

    void aDialogGivenUpChangesNothing()
    {
        TimeLineFixture fixture;
        const QByteArray before = fixture.contents();
        TimeLineFixture::answer([](TimeLineDialog &dialog) { dialog.reject(); });
        fixture.view.add(true);
        QCOMPARE(fixture.contents(), before);
    }

    void deletedRecordsComeBackByUndo()
    {
        TimeLineFixture fixture;
        const QByteArray before = fixture.contents();
        fixture.select(1);
        fixture.view.activateWindow();
        QTRY_VERIFY(fixture.view.isActiveWindow());
        fixture.view.table().setFocus();
        QTest::keyClick(&fixture.view.table(), Qt::Key_Delete);
        QCOMPARE(fixture.view.model().shownEvents(), 3);
        fixture.undo();
        QCOMPARE(fixture.contents(), before);
        QCOMPARE(fixture.view.model().shownEvents(), 4);
    }

    void tenThousandRecordsAreShown()
    {
        TimeLineFixture fixture;
        fixture.run([&fixture](Edit &edit) -> Expected<void> {
            for (int i = 0; i < 10000; ++i)
                insertActivity(edit, fixture.acme.value, u"page_view"_s, 1, today.addDays(-(i % 700)));
            return {};
        });
        QTRY_COMPARE(fixture.view.model().shownEvents(), 10004); // so many are read by a job
        fixture.view.table().scrollToBottom();
        fixture.view.findChild<QLineEdit *>()->setText(u"hiring"_s);
        QCOMPARE(fixture.view.model().shownEvents(), 1);
    }

    void everythingHasAName()
    {
        TimeLineFixture fixture;
        QCOMPARE(unnamedControl(fixture.view), QString());
        TimeLineFixture::answer([](TimeLineDialog &dialog) {
            QCOMPARE(unnamedControl(dialog), QString());
            dialog.reject();
        });
        fixture.view.add(false);
    }
};

QTEST_MAIN(TestTimeLine)
#include "test_time_line.moc"
