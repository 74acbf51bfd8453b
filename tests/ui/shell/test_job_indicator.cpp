#include "tests/ui/shell/window_fixture.h"
#include "ui/shell/job_indicator.h"
#include "ui/shell/jobs.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/push_buttons.h"

#include <QProgressBar>
#include <QSemaphore>
#include <QTest>
#include <QVBoxLayout>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// The strip in a window, and work that goes on until it is let go.
class Strip
{
public:
    Jobs jobs;
    QWidget window;
    QSemaphore mayEnd;
    bool toldToStop = false; ///< the work was; to be read when it has ended

    Strip()
    {
        (new QVBoxLayout(&window))->addWidget(m_indicator = new JobIndicator(jobs));
        window.resize(600, 80);
        window.show();
    }
    ~Strip() { mayEnd.release(100); }

    void start(const QString &title, qint64 done, qint64 total, Cancel cancel = Cancel::Possible)
    {
        jobs.start<int>(
            title,
            [this, done, total](const Progress &progress) -> Expected<int> {
                progress(done, total);
                mayEnd.acquire();
                toldToStop = !progress(done, total);
                return 0;
            },
            [](const Expected<int> &) {}, cancel);
    }
    bool isShown() const { return m_indicator->isVisible(); }
    QString title() const { return m_indicator->findChild<ElidedLabel *>()->text(); }
    QProgressBar &bar() const { return *m_indicator->findChild<QProgressBar *>(); }
    IconButton &button() const { return *m_indicator->findChild<IconButton *>(); }

private:
    JobIndicator *m_indicator;
};

} // namespace

class TestJobIndicator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }

    void whatIsUnderWayIsToldWithItsProgress()
    {
        Strip strip;
        QVERIFY(!strip.isShown());
        strip.start(u"Importing leads.csv"_s, 250, 1000);
        QTRY_VERIFY(strip.isShown());
        QTRY_COMPARE(strip.bar().value() * 4, strip.bar().maximum());
        QCOMPARE(strip.title(), u"Importing leads.csv"_s);
        QCOMPARE(strip.bar().accessibleName(), u"Importing leads.csv"_s);
        QVERIFY(strip.button().isVisible());
        QCOMPARE(strip.button().accessibleName(), u"Cancel"_s);
        strip.mayEnd.release();
        strip.jobs.wait();
        QVERIFY(!strip.isShown());
        QVERIFY(!strip.toldToStop);
    }

    void howFarIsNotMadeUp()
    {
        Strip strip;
        strip.start(u"Reading"_s, 17, 0);
        QTRY_VERIFY(strip.isShown());
        QCOMPARE(strip.bar().maximum(), 0); // something goes on, nobody knows how long
    }

    void cancelIsToldUntilTheWorkHasStopped()
    {
        Strip strip;
        strip.start(u"Scoring"_s, 1, 10);
        QTRY_VERIFY(strip.isShown());
        QTest::mouseClick(&strip.button(), Qt::LeftButton);
        QTRY_COMPARE(strip.title(), u"Cancelling…"_s);
        QVERIFY(!strip.button().isEnabled());
        strip.mayEnd.release();
        strip.jobs.wait();
        QVERIFY(strip.toldToStop);
        QVERIFY(!strip.isShown());
    }

    void whatCannotStopOffersNoCancel()
    {
        Strip strip;
        strip.start(u"Saving"_s, 1, 10, Cancel::Never);
        QTRY_VERIFY(strip.isShown());
        QVERIFY(!strip.button().isVisible());
    }

    void theNextJobFollows()
    {
        Strip strip;
        strip.start(u"First"_s, 1, 10);
        strip.start(u"Second"_s, 5, 10);
        QTRY_VERIFY(strip.isShown());
        QCOMPARE(strip.title(), u"First"_s);
        strip.mayEnd.release();
        QTRY_COMPARE(strip.title(), u"Second"_s);
        QTRY_COMPARE(strip.bar().value() * 2, strip.bar().maximum());
        strip.mayEnd.release();
        strip.jobs.wait();
        QVERIFY(!strip.isShown());
    }
};

QTEST_MAIN(TestJobIndicator)
#include "test_job_indicator.moc"
