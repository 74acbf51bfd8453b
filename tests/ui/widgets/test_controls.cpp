#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/contribution_list.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/mark_labels.h"
#include "ui/widgets/push_buttons.h"
#include "ui/widgets/range_bar.h"
#include "ui/widgets/refusal_bubble.h"
#include "ui/widgets/segmented_switch.h"
#include "ui/widgets/share_bar.h"
#include "ui/widgets/spark_line.h"

#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QDialog>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>
#include <QVBoxLayout>
#include <QWindow>

using namespace talbook;
using namespace Qt::StringLiterals;

namespace
{

QString spokenName(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget)->text(QAccessible::Name);
}

} // namespace

class TestControls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::start(*qApp, ThemeChoice::Light).setTextScale(1.0); }
    void init() { Theme::current().choose(ThemeChoice::Light); }

    void textFromAFileIsNeverHtml()
    {
        const PlainLabel label(u"<b>Acme</b> & <img src='file:///x'>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QCOMPARE(plainToolTip(u"<b>Acme</b>"_s),
                 u"<span style=\"white-space:pre-wrap\">&lt;b&gt;Acme&lt;/b&gt;</span>"_s);
        QVERIFY(plainToolTip({}).isEmpty());
    }

    void labelsFollowTheTheme()
    {
        QWidget page;
        page.setBackgroundRole(QPalette::Base); // which would make a plain label take another role's colour
        PlainLabel label(u"Quiet"_s, {.type = Type::Caption, .colour = Colour::Text3}, &page);
        QCOMPARE(label.font().pixelSize(), 11);
        QCOMPARE(label.palette().color(label.foregroundRole()), colourOf(Colour::Text3, Look::Light));
        Theme::current().choose(ThemeChoice::Dark);
        QCOMPARE(label.palette().color(label.foregroundRole()), colourOf(Colour::Text3, Look::Dark));
        Theme::current().setTextScale(2.0);
        QCOMPARE(label.font().pixelSize(), 22);
        Theme::current().setTextScale(1.0);
    }

    void aLongLineEndsInDots()
    {
        ElidedLabel label(u"Полярный Мост Логистика и Сервис"_s);
        label.resize(label.sizeHint());
        QVERIFY(!label.isElided());
        label.resize(80, 18);
        QVERIFY(label.isElided());
        QCOMPARE(spokenName(&label), u"Полярный Мост Логистика и Сервис"_s);
    }

    void oneSegmentIsOn()
    {
        SegmentedSwitch shown(u"Accounts shown"_s);
        shown.addSegment(u"TAL 312"_s);
        shown.addSegment(u"All 1,204"_s);
        QSignalSpy changes(&shown, &SegmentedSwitch::currentChanged);
        QCOMPARE(shown.currentIndex(), 0);
        shown.setCurrentIndex(1);
        QCOMPARE(shown.currentIndex(), 1);
        QCOMPARE(changes.count(), 0);

        shown.show();
        QVERIFY(QTest::qWaitForWindowExposed(&shown));
        const auto buttons = shown.findChildren<QAbstractButton *>();
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().first().toInt(), 0);
        QTest::mouseClick(buttons[0], Qt::LeftButton);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(spokenName(buttons[1]), u"All 1,204"_s);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(buttons[0]);
        QCOMPARE(spoken->role(), QAccessible::RadioButton);
        QVERIFY(spoken->state().checked);
    }

    void segmentsAreChosenByTheArrows()
    {
        SegmentedSwitch shown(u"Accounts shown"_s);
        for (const QString &text : {u"Chart"_s, u"Table"_s, u"Map"_s})
            shown.addSegment(text);
        shown.show();
        QVERIFY(QTest::qWaitForWindowActive(&shown));
        const auto buttons = shown.findChildren<QAbstractButton *>();
        buttons[0]->setFocus(Qt::TabFocusReason);
        QTest::keyClick(buttons[0], Qt::Key_Right);
        QCOMPARE(shown.currentIndex(), 1);
        QCOMPARE(QApplication::focusWidget(), buttons[1]);
        int stops = 0;
        for (const QAbstractButton *button : buttons)
            stops += bool(button->focusPolicy() & Qt::TabFocus);
        QCOMPARE(stops, 1);
    }

    void choosingASegmentMovesNothing()
    {
        SegmentedSwitch shown(u"Accounts shown"_s);
        shown.addSegment(u"TAL 312"_s);
        shown.addSegment(u"Все 1 204"_s);
        const QSize before = shown.sizeHint();
        shown.setCurrentIndex(1);
        QCOMPARE(shown.sizeHint(), before);
        QCOMPARE(before.height(), 28);
    }

    void aChipIsChangedOrRemoved()
    {
        FilterChip chip(u"Region:"_s, u"EMEA"_s);
        QSignalSpy changed(&chip, &QAbstractButton::clicked);
        QSignalSpy removed(&chip, &FilterChip::removeRequested);
        chip.resize(chip.sizeHint());
        chip.show();
        QVERIFY(QTest::qWaitForWindowActive(&chip));
        QTest::mouseClick(&chip, Qt::LeftButton, {}, QPoint(10, 12));
        QCOMPARE(changed.count(), 1);
        QTest::keyClick(&chip, Qt::Key_Space);
        QCOMPARE(changed.count(), 2);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QCOMPARE(removed.count(), 1);
        auto *remove = chip.findChild<QAbstractButton *>();
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(removed.count(), 2);
        QCOMPARE(changed.count(), 2);
        QCOMPARE(spokenName(&chip), u"Region: EMEA"_s);
        QCOMPARE(spokenName(remove), u"Remove filter Region: EMEA"_s);
        QCOMPARE(chip.height(), 24);
    }

    void aChipSpeaksTheLanguageOfTheMoment()
    {
        FilterChip chip(u"Регион:"_s, u"EMEA"_s);
        const auto *remove = chip.findChild<QAbstractButton *>();
        QTranslator russian;
        QVERIFY(russian.load(u":/i18n/talbook_ru.qm"_s));
        QCoreApplication::installTranslator(&russian);
        QTRY_COMPARE(remove->accessibleName(), u"Убрать фильтр Регион: EMEA"_s);
        QCoreApplication::removeTranslator(&russian);
        QTRY_COMPARE(remove->accessibleName(), u"Remove filter Регион: EMEA"_s);
    }

    void chipsGoOnInTheNextLine()
    {
        QWidget row;
        auto *flow = new FlowLayout(&row);
        flow->setContentsMargins(0, 0, 0, 0);
        for (const QString &value : {u"EMEA"_s, u"Азиатско-Тихоокеанский регион"_s, u"40"_s})
            flow->addWidget(new FilterChip(u"Регион:"_s, value));
        const int all = flow->sizeHint().width();
        QCOMPARE(flow->heightForWidth(all), 24);
        const int two = flow->heightForWidth(all - 10);
        QCOMPARE(two, 24 + 4 + 24);
        row.resize(all - 10, two);
        row.show();
        QVERIFY(QTest::qWaitForWindowExposed(&row));
        QList<QRect> taken;
        for (int i = 0; i < flow->count(); ++i) {
            const QRect place = flow->itemAt(i)->geometry();
            QVERIFY(row.rect().contains(place));
            for (const QRect &other : taken)
                QVERIFY(!other.intersects(place));
            taken.append(place);
        }
    }

    void buttonsHaveRoomForTheirWords()
    {
        for (const QString &words : {u"Done"_s, u"Восстановить из резервной копии…"_s}) {
            PrimaryButton primary(icon(u"check"), words);
            QPushButton plain(words);
            QuietButton quiet(words);
            for (const QPushButton *button :
                 {static_cast<QPushButton *>(&primary), &plain, static_cast<QPushButton *>(&quiet)}) {
                QCOMPARE(button->sizeHint().height(), 28);
                int needed = button->fontMetrics().horizontalAdvance(words) + 16; // 8 at either side at the least
                needed += button->icon().isNull() ? 0 : 16 + 6;
                QVERIFY(button->sizeHint().width() >= needed);
            }
        }
    }

    void iconsAloneHaveNames()
    {
        IconButton button(icon(u"undo-2"), u"Undo"_s);
        QCOMPARE(spokenName(&button), u"Undo"_s);
        QVERIFY(button.toolTip().contains(u"Undo"));
        QCOMPARE(button.sizeHint(), QSize(28, 28));
        QVERIFY(button.focusPolicy() & Qt::TabFocus);
    }

    void drawnWidgetsCanBeHeard()
    {
        TierPill pill;
        pill.setTier(1, u"1:1"_s);
        QCOMPARE(spokenName(&pill), u"1:1"_s);
        GradeBox grade;
        grade.setGrade(u"Watch"_s, u"наблюдение"_s);
        QCOMPARE(spokenName(&grade), u"наблюдение"_s);
        MarkLine threads;
        threads.setLine(markOf(ThreadMark::Good), u"4"_s, u"good"_s);
        QCOMPARE(spokenName(&threads), u"4 good"_s);
        RangeBar spend;
        spend.setSpend({12.4, 10, 50, u"$12.4K"_s, u"$10K"_s, u"$50K"_s});
        QCOMPARE(spokenName(&spend), u"$12.4K, range $10K to $50K"_s);
        SparkLine line;
        line.setValues({1, 2, 3}, u"1, 2, 3"_s);
        QCOMPARE(spokenName(&line), u"1, 2, 3"_s);
    }

    void contributionsStandInColumns()
    {
        ContributionList list;
        const QList<Contribution> lines{{u"Фирмографика"_s, 36.3, 40, u"36,3"_s, u"40"_s},
                                        {u"Намерение"_s, 23.4, 30, u"23,4"_s, u"30"_s}};
        const Contribution total{u"Всего"_s, 59.7, 70, u"59,7"_s, u"70"_s};
        list.setContributions(lines, total);
        list.setContributions(lines, total); // again: the old lines are gone
        list.resize(288, list.sizeHint().height());
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        const auto bars = list.findChildren<ShareBar *>();
        QCOMPARE(bars.size(), 2);
        QCOMPARE(bars[0]->x(), bars[1]->x());
        QCOMPARE(spokenName(bars[0]), u"Фирмографика: 36,3 / 40"_s);
        for (const ElidedLabel *label : list.findChildren<ElidedLabel *>())
            QVERIFY(!label->isElided());
        for (const QLabel *label : list.findChildren<QLabel *>())
            QVERIFY(label->width() >= label->sizeHint().width());
    }

    void aDayIsTypedSteppedAndLimited()
    {
        DayEdit day(QDate(2026, 11, 23));
        day.setLocale(QLocale(QLocale::English));
        QSignalSpy changes(&day, &DayEdit::dateChanged);
        day.show();
        QVERIFY(QTest::qWaitForWindowActive(&day));
        day.setFocus();
        const auto type = [&](const QString &text) {
            day.selectAll();
            QTest::keyClicks(&day, text);
        };
        QCOMPARE(day.text(), u"23 Nov 2026"_s);
        type(u"1 Dec 2026"_s);
        QCOMPARE(day.date(), QDate(2026, 12, 1)); // whoever asks while it is typed
        QCOMPARE(changes.count(), 0);
        QTest::keyClick(&day, Qt::Key_Return);
        QCOMPARE(changes.count(), 1);
        type(u"2027-02-03"_s);
        QTest::keyClick(&day, Qt::Key_Return);
        QCOMPARE(day.text(), u"3 Feb 2027"_s);
        QTest::keyClick(&day, Qt::Key_Up);
        QTest::keyClick(&day, Qt::Key_PageDown);
        QCOMPARE(day.date(), QDate(2027, 1, 4));
        day.setMaximumDate(QDate(2027, 1, 20));
        QTest::keyClick(&day, Qt::Key_PageUp);
        QCOMPARE(day.date(), QDate(2027, 1, 20));
        day.setLocale(QLocale(QLocale::Russian));
        QCOMPARE(day.text(), u"20.01.2027"_s);
    }

    /// The button says yes to the day that is seen, never to another.
    void whatIsNoDayIsRefused()
    {
        QDialog dialog;
        auto *column = new QVBoxLayout(&dialog);
        auto *day = new DayEdit(QDate(2026, 11, 23));
        auto *accept = new QPushButton(u"OK"_s);
        day->setLocale(QLocale(QLocale::English));
        accept->setDefault(true);
        column->addWidget(day);
        column->addWidget(accept);
        dialog.resize(400, 200);
        QSignalSpy clicks(accept, &QPushButton::clicked);
        const auto reason = [&] {
            const auto *bubble = dialog.findChild<RefusalBubble *>();
            return bubble ? bubble->reason() : QString();
        };
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        for (const bool byMouse : {false, true}) {
            day->setFocus();
            day->selectAll();
            QTest::keyClicks(day, u"31 Feb 2027"_s);
            if (byMouse)
                QTest::mouseClick(dialog.windowHandle(), Qt::LeftButton, {}, accept->geometry().center());
            else
                QTest::keyClick(day, Qt::Key_Return);
            QCOMPARE(clicks.count(), 0);
            QVERIFY2(reason().contains(u"31 Feb 2027"_s), qPrintable(reason()));
            QCOMPARE(day->text(), u"23 Nov 2026"_s);
        }
        QTest::mouseClick(dialog.windowHandle(), Qt::LeftButton, {}, accept->geometry().center());
        QCOMPARE(clicks.count(), 1);
        QCOMPARE(day->date(), QDate(2026, 11, 23));

        day->setMinimumDate(QDate(2026, 11, 1));
        day->setFocus();
        day->selectAll();
        QTest::keyClicks(day, u"31 Oct 2026"_s);
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY2(reason().contains(u"1 Nov 2026"_s), qPrintable(reason()));
        QCOMPARE(day->date(), QDate(2026, 11, 23));
    }

    void aDayIsTakenFromTheCalendar()
    {
        DayEdit day(QDate(2026, 11, 23));
        day.show();
        QVERIFY(QTest::qWaitForWindowActive(&day));
        QTest::keyClick(&day, Qt::Key_F4);
        auto *calendar = day.findChild<QCalendarWidget *>();
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2026, 11, 23));
        Q_EMIT calendar->activated(QDate(2026, 11, 30));
        QCOMPARE(day.date(), QDate(2026, 11, 30));
    }

    void anEmptyPageOffersOneAction()
    {
        EmptyState empty(u"building-2"_s, u"No accounts yet."_s, u"Import accounts"_s);
        QSignalSpy asked(&empty, &EmptyState::actionRequested);
        empty.resize(500, 400);
        empty.show();
        QVERIFY(QTest::qWaitForWindowActive(&empty));
        auto *button = empty.findChild<QPushButton *>();
        QTest::keyClick(button, Qt::Key_Space);
        QCOMPARE(asked.count(), 1);
        empty.setWords(u"Nothing matches."_s, {});
        QVERIFY(!button->isVisible());
    }
};

QTEST_MAIN(TestControls)
#include "test_controls.moc"
