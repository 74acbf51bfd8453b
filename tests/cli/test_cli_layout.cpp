#include "tests/support/cli_runner.h"
#include "tests/support/folders.h"

#include <QJsonArray>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

class TestCliLayout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void placesCentresAndTops()
    {
        // The root is 100 wide; its reports are 60 and 20 wide with 20 between them, so 100 in all, from -50 to 50.
        m_folder.write(u"tree.csv"_s, "id,parent,width,height\nb,a,60,10\na,,100,30\nc,a,20,10\n");
        const QJsonArray nodes = m_folder.done({u"layout"_s, u"tree.csv"_s, u"--json"_s}).json()[u"nodes"_s].toArray();
        QCOMPARE(nodes, (QJsonArray{QJsonObject{{u"id"_s, u"b"_s}, {u"x"_s, -20}, {u"y"_s, 70}},
                                    QJsonObject{{u"id"_s, u"a"_s}, {u"x"_s, 0}, {u"y"_s, 0}},
                                    QJsonObject{{u"id"_s, u"c"_s}, {u"x"_s, 40}, {u"y"_s, 70}}}));
    }

    void takesGaps()
    {
        m_folder.write(u"tree.csv"_s, "id;parent;width;height\na;;10;10\nb;a;10;10\nc;a;10;10\n");
        const QJsonArray nodes =
            m_folder.done({u"layout"_s, u"tree.csv"_s, u"--gap-x"_s, u"6"_s, u"--gap-y"_s, u"2.5"_s, u"--json"_s})
                .json()[u"nodes"_s]
                .toArray();
        QCOMPARE(nodes[1][u"x"_s].toDouble(), -8.0);
        QCOMPARE(nodes[2][u"y"_s].toDouble(), 12.5);
    }

    void nodesWithoutSizesAreCards()
    {
        m_folder.write(u"tree.csv"_s, "parentId,id\n,a\na,b\n");
        const QJsonArray nodes = m_folder.done({u"layout"_s, u"tree.csv"_s, u"--json"_s}).json()[u"nodes"_s].toArray();
        QCOMPARE(nodes[1][u"y"_s].toDouble(), 112.0);
    }

    void printsATable()
    {
        m_folder.write(u"tree.csv"_s, "id,parent\nЦентр,\n");
        const QString text = m_folder.done({u"layout"_s, u"tree.csv"_s, u"--lang"_s, u"ru"_s}).text();
        QVERIFY2(text.contains(u"Центр  0,0  0,0"_s), qPrintable(text));
    }

    void refusesWhatIsNoTree_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("told");
        QTest::newRow("no header") << QByteArray("1,2\n3,4\n") << u"tree.csv: The first row must name the columns"_s;
        QTest::newRow("id twice") << QByteArray("id,parent\na,\nb,a\na,b\n") << u"row 3: The id “a” stands in row 1"_s;
        QTest::newRow("no id") << QByteArray("id,parent\na,\n,a\n") << u"row 2: The id is missing."_s;
        QTest::newRow("nobody") << QByteArray("id,parent\na,x\n") << u"row 1: The parent “x” is no id"_s;
        QTest::newRow("own parent") << QByteArray("id,parent\na,\nb,b\n") << u"row 2: “b” is its own parent"_s;
        QTest::newRow("circle") << QByteArray("id,parent\na,\nb,c\nc,b\n") << u"row 2: “b” is its own parent"_s;
        QTest::newRow("size") << QByteArray("id,parent,width\na,,-5\n")
                              << u"row 1: “-5” in the column width is no size"_s;
        QTest::newRow("endless") << QByteArray("id,parent,height\na,,inf\n") << u"“inf” in the column height"_s;
    }

    void refusesWhatIsNoTree()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, told);
        m_folder.write(u"tree.csv"_s, content);
        const CliResult result = m_folder.run({u"layout"_s, u"tree.csv"_s, u"--json"_s});
        QCOMPARE(result.status, 1);
        QVERIFY(result.out.isEmpty());
        QVERIFY2(result.message().contains(told), result.told().constData());
    }

    void refusesWrongGaps()
    {
        m_folder.write(u"tree.csv"_s, "id,parent\na,\n");
        const CliResult result = m_folder.run({u"layout"_s, u"tree.csv"_s, u"--gap-x"_s, u"wide"_s});
        QCOMPARE(result.status, 2);
        QVERIFY2(result.message().contains(u"--gap-x needs a number from 0"_s), result.told().constData());
    }

    void agreesWithD3OnAPublicStaffList()
    {
        const QString tree = sharedData(u"orgchart/uk_dcms_tree.csv"_s);
        QFile reference(sharedData(u"orgchart/uk_dcms_d3tree_positions.csv"_s));
        QFile list(tree);
        if (!list.open(QIODevice::ReadOnly) || !reference.open(QIODevice::ReadOnly))
            QSKIP("The shared reference data is not beside the repository.");
        // Boxes one wide and one high, as the reference was made.
        QByteArray content = "id,parent,width,height\n";
        QHash<QString, double> expected;
        for (const QByteArray &line : reference.readAll().split('\n').mid(1)) {
            const QList<QByteArray> fields = line.trimmed().split(',');
            if (fields.size() < 4)
                continue;
            content += fields[0] + ',' + fields[1] + ",1,1\n";
            expected.insert(QString::fromUtf8(fields[0]), fields[3].toDouble());
        }
        QCOMPARE(expected.size(), 134);
        m_folder.write(u"tree.csv"_s, content);
        const QJsonArray nodes =
            m_folder.done({u"layout"_s, u"tree.csv"_s, u"--gap-x"_s, u"0"_s, u"--gap-y"_s, u"0"_s, u"--json"_s})
                .json()[u"nodes"_s]
                .toArray();
        QCOMPARE(nodes.size(), 134);
        double left = 0;
        double right = 0;
        for (const QJsonValue &node : nodes) {
            left = qMin(left, node[u"x"_s].toDouble());
            right = qMax(right, node[u"x"_s].toDouble());
        }
        // d3's own tree is 84.5 from the outermost centre to the other.
        QVERIFY2(right - left <= 84.5 + 1e-6, qPrintable(QString::number(right - left)));
    }

private:
    CliFolder m_folder;
};

QTEST_GUILESS_MAIN(TestCliLayout)
#include "test_cli_layout.moc"
