#include "tests/core/results/hand_metrics.h"
#include "tests/support/cli_runner.h"
#include "tests/ui/shell/window_fixture.h"

#include "core/documents/document_writer.h"
#include "core/results/metric_words.h"
#include "ui/charts/figure_grid.h"
#include "ui/results/results_page.h"

#include <QTest>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

/// A figure is the same wherever it is read: what was worked out by hand stands in the window, in the documents of
/// results and in what the command line says.
class TestSameFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyMetricIsTheSameEverywhere_data();
    void everyMetricIsTheSameEverywhere();

private:
    CliFolder m_folder;
    QHash<QString, QString> m_cells; ///< of the list's column, by the metric's name
    QHash<QString, QString> m_documents;
    QJsonObject m_metrics; ///< of the command line
};

void TestSameFigures::initTestCase()
{
    startInterface();
    ResultPlan made;
    TALBOOK_VERIFY(made.plan->publishCopy(m_folder.file(u"plan.talbook"_s)));
    const Wording words(Language::English);
    for (const QString &document : {u"abm-performance-dashboard"_s, u"quarterly-abm-review"_s}) {
        DocumentRequest request;
        request.document = document;
        request.asOf = figureDay;
        const auto text = renderDocument(made.plan->database(), made.standings(), request, {});
        TALBOOK_VERIFY(text);
        m_documents.insert(document, *text);
    }
    m_metrics =
        m_folder.done({u"metrics"_s, u"plan.talbook"_s, u"--as-of"_s, figureDay.toString(Qt::ISODate), u"--json"_s})
            .json()
            .value(u"metrics"_s)
            .toObject();
    WindowFixture window;
    window.open(m_folder.file(u"plan.talbook"_s));
    window.trigger(u"page.results"_s);
    window.document.jobs().wait();
    ResultsPage &page = window.window.resultsPage();
    page.showTab(ResultsPage::Cohorts);
    const QAbstractItemModel &rows = *page.metricGrid().table().model();
    int list = -1;
    for (int i = 0; i < rows.columnCount(); ++i) {
        if (rows.headerData(i, Qt::Horizontal).toString() == u"Target list")
            list = i;
    }
    QVERIFY(list > 0);
    for (int row = 0; row < rows.rowCount(); ++row)
        m_cells.insert(rows.index(row, 0).data().toString(), rows.index(row, list).data().toString());
    QCOMPARE(size_t(m_cells.size()), handMetrics().size());
}

void TestSameFigures::everyMetricIsTheSameEverywhere_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("n");
    for (const HandMetric &metric : handMetrics())
        QTest::newRow(metric.id) << QString::fromLatin1(metric.id) << metric.value << metric.n;
}

void TestSameFigures::everyMetricIsTheSameEverywhere()
{
    QFETCH(QString, id);
    QFETCH(double, value);
    QFETCH(int, n);
    const Wording words(Language::English);
    const MetricKind kind = *metricKind(id);
    const QString name = metricName(kind, words);
    const QString text = metricText(value, metricDefinition(kind).unit, u"EUR"_s, words);

    // Behind the figure stand its interval in brackets and the mark of few cases.
    const QString cell = m_cells.value(name).section(u" ("_s, 0, 0).section(u" ◇"_s, 0, 0);
    QCOMPARE(cell, text);
    const auto plain = [](QString line) { return line.replace(QChar(QChar::Nbsp), u' '); };
    const QString line = plain(u"| %1 | %2 |"_s.arg(name, text));
    for (auto document = m_documents.cbegin(); document != m_documents.cend(); ++document)
        QVERIFY2(plain(document.value()).contains(line), qPrintable(document.key() + u": "_s + line));
    const QJsonObject told = m_metrics.value(id).toObject();
    QVERIFY2(std::abs(told.value(u"value"_s).toDouble(qQNaN()) - value) <= 1e-9 * std::max(1.0, std::abs(value)),
             qPrintable(QString::number(told.value(u"value"_s).toDouble(qQNaN()))));
    QCOMPARE(told.value(u"n"_s).toInt(-1), n);
}

QTEST_MAIN(TestSameFigures)
#include "test_same_figures.moc"
