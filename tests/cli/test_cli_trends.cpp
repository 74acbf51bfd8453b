#include "core/results/signal_figures.h"
#include "core/scoring/standing.h"
#include "tests/support/cli_runner.h"

#include <QJsonArray>

#include <cmath>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

const QDate day(2027, 2, 11);
constexpr int weeks = 13;

/// The cells of the rows below the head that begins with `head`.
QList<QStringList> tableIn(const QString &markdown, const QString &head)
{
    QList<QStringList> rows;
    bool inside = false;
    for (const QString &line : markdown.split(u'\n')) {
        if (!line.startsWith(u'|'))
            inside = false;
        if (inside && !line.startsWith(u"|-"))
            rows.append(line.mid(2).chopped(2).split(u" | "_s));
        inside = inside || line.startsWith(u"| "_s + head);
    }
    return rows;
}

QString shown(double figure)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(shownScore(figure), 'f', 1);
}

QString counted(qint64 count)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(count);
}

} // namespace

/// What `explain`, the page of signals and the document say of the same weeks of the sample plan.
class TestCliTrends : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_folder.done({u"new"_s, u"plan.talbook"_s, u"--sample"_s, u"--as-of"_s, day.toString(Qt::ISODate)});
        m_folder.done({u"export"_s, u"plan.talbook"_s, u"intent-signal-analysis"_s, u"--out"_s, u"out"_s, u"--lang"_s,
                       u"en"_s, u"--as-of"_s, day.toString(Qt::ISODate)});
        QFile document(m_folder.file(u"out/intent-signal-analysis.md"_s));
        QVERIFY(document.open(QIODevice::ReadOnly));
        m_document = QString::fromUtf8(document.readAll());
        const auto opened = Plan::open(m_folder.file(), m_folder.environment(), {.access = PlanAccess::Read});
        QVERIFY(opened);
        const Plan *plan = opened->get();
        const auto standings = Standings::read(plan->database(), {day, std::nullopt, {}}, Wording(Language::English));
        QVERIFY(standings);
        std::vector<size_t> listed;
        for (size_t i = 0; i < standings->size(); ++i) {
            if (standings->accounts()[i].onTal) {
                listed.push_back(i);
                m_accounts.append(standings->accounts()[i].id.value);
                m_names.insert(standings->accounts()[i].id.value,
                               std::get<QString>(standings->value(i, FilterField::Name)));
            }
        }
        auto figures = readSignalFigures(plan->database(), *standings, listed, weeks);
        QVERIFY(figures);
        m_figures = std::move(*figures);
        QVERIFY(m_figures.accounts > 10);
    }

    void thePageAndTheDocumentHaveTheSameWeeks()
    {
        const QList<QStringList> rows = tableIn(m_document, u"Week to | Mean intent"_s);
        QCOMPARE(rows.size(), weeks);
        for (int i = 0; i < weeks; ++i) {
            const SignalFigures::Week &week = m_figures.weeks[size_t(i)];
            QCOMPARE(rows[i].mid(1), (QStringList{shown(week.intent), shown(week.engagement), counted(week.signalCount),
                                                  counted(week.inbound), counted(week.rises)}));
        }
    }

    void thePageAndTheDocumentHaveTheSameSpikes()
    {
        QStringList page, document;
        for (const IntentRise &rise : m_figures.rises)
            page.append(u"%1 %2 %3 %4 %5"_s.arg(m_names.value(rise.account.value), shown(rise.before),
                                                shown(rise.after), counted(rise.signalCount), counted(rise.inbound)));
        for (const QStringList &row : tableIn(m_document, u"Week to | Account"_s))
            document.append(row.mid(1, 5).join(u' '));
        QVERIFY(!page.isEmpty());
        page.sort();
        document.sort();
        QCOMPARE(page, document);
    }

    /// The mean of what is said of each account is what is said of the list.
    void explainHasTheSameWeeks()
    {
        std::vector<double> intent(weeks), engagement(weeks);
        std::vector<qint64> signalCounts(weeks), inbound(weeks), spikes(weeks);
        for (const qint64 account : std::as_const(m_accounts)) {
            const QJsonArray trend = m_folder
                                         .done({u"explain"_s, u"plan.talbook"_s, QString::number(account), u"--json"_s,
                                                u"--as-of"_s, day.toString(Qt::ISODate)})
                                         .json()
                                         .value(u"trend"_s)
                                         .toArray();
            QCOMPARE(trend.size(), weeks);
            for (size_t i = 0; i < size_t(weeks); ++i) {
                const QJsonObject week = trend[qsizetype(i)].toObject();
                QCOMPARE(week.value(u"date"_s).toString(), m_figures.weeks[i].end.toString(Qt::ISODate));
                intent[i] += week.value(u"intent"_s).toDouble();
                engagement[i] += week.value(u"engagement"_s).toDouble();
                signalCounts[i] += week.value(u"signals"_s).toInteger();
                inbound[i] += week.value(u"inbound"_s).toInteger();
                spikes[i] += week.value(u"spike"_s).toBool() ? 1 : 0;
            }
        }
        for (size_t i = 0; i < size_t(weeks); ++i) {
            const SignalFigures::Week &week = m_figures.weeks[i];
            // Each account's figure is cut to three decimals.
            QVERIFY(std::abs(intent[i] / double(m_accounts.size()) - week.intent) < 0.001);
            QVERIFY(std::abs(engagement[i] / double(m_accounts.size()) - week.engagement) < 0.001);
            QCOMPARE(signalCounts[i], week.signalCount);
            QCOMPARE(inbound[i], week.inbound);
            QCOMPARE(spikes[i], week.rises);
        }
    }

private:
    CliFolder m_folder;
    QString m_document;
    SignalFigures m_figures;
    QList<qint64> m_accounts;
    QHash<qint64, QString> m_names;
};

QTEST_GUILESS_MAIN(TestCliTrends)
#include "test_cli_trends.moc"
