#include "window_fixture.h"

#include "ui/shell/column_memory.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/sort_header.h"
#include "ui/widgets/table_view.h"

#include <QStandardItemModel>
#include <QTest>
#include <QTreeView>
#include <QWindow>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// A table of two columns in a window of its own: 400 wide, shared 3 to 1 by what they do not need.
class Probe
{
public:
    Probe(Document &document, const QString &name) : m_model(1, 2)
    {
        m_model.setHorizontalHeaderLabels({u"A"_s, u"B"_s});
        table.setModel(&m_model);
        table.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        table.resize(400, 200);
        auto *fit = new ColumnFit(table, {{.least = 100, .share = 3}, {.least = 100, .share = 1}});
        QObject::connect(table.sortHeader(), &SortHeader::sortRequested, &table,
                         [this](const QList<SortKey> &keys) { rowsSortedBy = keys; });
        table.sortHeader()->setSortKeys(usual);
        new ColumnMemory(document, *fit, name);
        table.show();
        (void)QTest::qWaitForWindowExposed(&table);
    }
    std::pair<int, int> widths() const { return {table.columnWidth(0), table.columnWidth(1)}; }

    /// With the mouse, by the edge between the two heads.
    void drag(int by)
    {
        QHeaderView &header = *table.horizontalHeader();
        const QPoint edge(header.sectionViewportPosition(1) - 1, header.height() / 2);
        const QPoint from = header.viewport()->mapTo(&table, edge);
        QWindow *window = table.windowHandle();
        QTest::mouseMove(window, from - QPoint(40, 0));
        QTest::mouseMove(window, from);
        QTest::mousePress(window, Qt::LeftButton, {}, from);
        QTest::mouseMove(window, from + QPoint(by / 2, 0));
        QTest::mouseMove(window, from + QPoint(by, 0));
        QTest::mouseRelease(window, Qt::LeftButton, {}, from + QPoint(by, 0));
    }

private:
    QStandardItemModel m_model;

public:
    TableView table{u"Probe"_s};
    const QList<SortKey> usual{{1, Qt::AscendingOrder}};
    QList<SortKey> rowsSortedBy; ///< as the table was told
};

} // namespace

class TestColumnMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { startInterface(); }
    void init() { QSettings().clear(); }

    /// 200 of 400 are needed; 150 of the others go to the first column, 50 to the second.
    void widthsMadeByHandComeBackWithTheirPlan()
    {
        const std::pair<int, int> fitted(250, 150), dragged(210, 150);
        WindowFixture desk;
        Probe probe(desk.document, u"probe"_s);
        desk.makePlan({u"Acme"_s});
        const QString first = desk.document.plan().path();
        QCOMPARE(probe.widths(), fitted);
        probe.drag(-40);
        QCOMPARE(probe.widths(), dragged);
        probe.table.resize(500, 200);
        QCOMPARE(probe.widths(), dragged); // what a person made is not fitted again
        probe.table.resize(400, 200);

        desk.open(desk.folder.file(u"none.talbook"_s)); // refused: the plan and its widths stay
        QCOMPARE(probe.widths(), dragged);

        desk.dialogs.files.append(desk.folder.file(u"second.talbook"_s));
        desk.trigger(u"file.new"_s);
        desk.document.jobs().wait();
        QVERIFY(desk.document.plan().path() != first);
        QCOMPARE(probe.widths(), fitted);

        desk.open(first);
        QCOMPARE(desk.document.plan().path(), first);
        QCOMPARE(probe.widths(), dragged);
        Probe later(desk.document, u"probe"_s);
        QCOMPARE(later.widths(), dragged);
        Probe other(desk.document, u"other"_s);
        QCOMPARE(other.widths(), fitted);
    }

    /// Whoever sorts the rows hears of a kept order; the usual one is how they stand anyway.
    void theOrderOfRowsComesBackWithItsPlan()
    {
        const QList<SortKey> wanted{{0, Qt::DescendingOrder}, {1, Qt::AscendingOrder}};
        WindowFixture desk;
        desk.makePlan({u"Acme"_s});
        const QString first = desk.document.plan().path();
        Probe probe(desk.document, u"probe"_s);
        QVERIFY(probe.rowsSortedBy.isEmpty());
        probe.table.sortHeader()->request(wanted);

        Probe later(desk.document, u"probe"_s);
        QCOMPARE(later.rowsSortedBy, wanted);
        QCOMPARE(later.table.sortHeader()->sortKeys(), wanted);

        desk.dialogs.files.append(desk.folder.file(u"second.talbook"_s));
        desk.trigger(u"file.new"_s);
        desk.document.jobs().wait();
        QCOMPARE(probe.rowsSortedBy, probe.usual);
        desk.open(first);
        QCOMPARE(probe.rowsSortedBy, wanted);
    }

    void aTreesHeadComesBackWithItsPlan()
    {
        WindowFixture desk;
        desk.makePlan({u"Acme"_s});
        const QString first = desk.document.plan().path();
        QStandardItemModel model(1, 3);
        QTreeView tree;
        tree.setModel(&model);
        tree.resize(500, 200);
        tree.setColumnWidth(0, 120);
        new HeadMemory(desk.document, *tree.header(), u"tree"_s);
        tree.setColumnWidth(0, 150); // by nobody's hand: kept together with what a hand does next
        tree.header()->moveSection(2, 0);
        QCOMPARE(tree.header()->logicalIndex(0), 2);

        desk.dialogs.files.append(desk.folder.file(u"second.talbook"_s));
        desk.trigger(u"file.new"_s);
        desk.document.jobs().wait();
        QCOMPARE(tree.header()->logicalIndex(0), 0);
        QCOMPARE(tree.columnWidth(0), 120);
        desk.open(first);
        QCOMPARE(tree.header()->logicalIndex(0), 2);
        QCOMPARE(tree.columnWidth(0), 150);

        QStandardItemModel others(1, 2); // of another release
        QTreeView other;
        other.setModel(&others);
        other.setColumnWidth(0, 90);
        new HeadMemory(desk.document, *other.header(), u"tree"_s);
        QCOMPARE(other.header()->logicalIndex(0), 0);
        QCOMPARE(other.columnWidth(0), 90);
    }

    /// Another release may have other columns, and a settings file may hold anything.
    void whatDoesNotSuitTheTableIsPassedOver_data()
    {
        QTest::addColumn<QStringList>("kept");
        QTest::addRow("another number of columns") << QStringList{u"10"_s, u"20"_s, u"30"_s};
        QTest::addRow("nothing shown") << QStringList{u"0"_s, u"-5"_s};
        QTest::addRow("an order by columns that are not there") << QStringList{u"7 desc"_s, u"-1 asc"_s, u"x"_s};
        QTest::addRow("no figures") << QStringList{u"wide"_s, u"narrow"_s};
    }
    void whatDoesNotSuitTheTableIsPassedOver()
    {
        QFETCH(QStringList, kept);
        WindowFixture desk;
        desk.makePlan({});
        QSettings().setValue(
            u"plans/"_s + desk.document.plan().uuid().toString(QUuid::WithoutBraces) + u"/tables/probe"_s, kept);
        QSettings().setValue(
            u"plans/"_s + desk.document.plan().uuid().toString(QUuid::WithoutBraces) + u"/tables/probe_sort"_s, kept);
        Probe probe(desk.document, u"probe"_s);
        QCOMPARE(probe.widths(), std::pair(250, 150));
        QCOMPARE(probe.table.sortHeader()->sortKeys(), probe.usual);
    }
};

QTEST_MAIN(TestColumnMemory)
#include "test_column_memory.moc"
