#include "tests/support/cli_runner.h"
#include "tests/support/records.h"
#include "tests/ui/budget/budget_fixture.h"

#include "core/documents/document_writer.h"
#include "core/exchange/xlsx_reader.h"
#include "core/plays/launch.h"
#include "core/plays/play_store.h"
#include "core/plays/task_edit.h"
#include "ui/plays/launch_dialog.h"
#include "ui/plays/launch_view.h"
#include "ui/plays/lazy_rows.h"
#include "ui/widgets/day_edit.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/push_buttons.h"

#include <QJsonArray>
#include <QPushButton>

using namespace talbook;
using namespace talbook::test;
using namespace Qt::StringLiterals;

namespace
{

/// As a person reads it, whatever blanks are in it.
QString plain(QString text)
{
    return text.replace(QChar(QChar::Nbsp), u' ').replace(QChar(0x202F), u' ');
}

/// A plan in euros with rates 1 USD = 0.905 EUR and 1 JPY = 0.0061 EUR, and a play of three steps, each at a price for
/// the account:
///
/// | step  | channel     | price     | exact EUR | rounded | off      |
/// | Ads   | linkedin    | 10.05 USD | 9.09525   | 9.10    | +0.00475 |
/// | Parcel| direct_mail | 339 JPY   | 2.0679    | 2.07    | +0.0021  |
/// | Round | event       | 7.77 EUR  | 7.77      | 7.77    | 0        |
///
/// So an account costs 18.94, off by +0.00685, and two cost 37.88, off by +0.0137: rounding the exact sum of 37.8663
/// would make 37.87 of it.
class MixedMoney : public BudgetWindow
{
public:
    MixedMoney() : BudgetWindow({"INSERT INTO rate(currency, value) VALUES('USD', 0.905), ('JPY', 0.0061)"})
    {
        const auto done = document.run(u"Play"_s, [this](Edit &edit) -> Expected<void> {
            Play made;
            made.name = u"Mixed"_s;
            made.purpose = made.name;
            made.durationDays = 14;
            made.phases = {{u"one"_s, u"Week 1"_s, 1, 14}};
            const auto step = [&made](const QString &id, int day, const QString &action, const QString &channel,
                                      qint64 minor, const QString &currency) {
                PlayStep one;
                one.id = id;
                one.phase = u"one"_s;
                one.day = day;
                one.action = action;
                one.channel = channel;
                one.who = u"sdr"_s;
                one.cost = StepCost{minor, currency, StepCost::Unit::Account};
                made.steps.push_back(one);
            };
            step(u"a"_s, 1, u"Ads"_s, u"linkedin"_s, 1005, u"USD"_s);
            step(u"b"_s, 2, u"Parcel"_s, u"direct_mail"_s, 339, u"JPY"_s);
            step(u"c"_s, 3, u"Round"_s, u"event"_s, 777, u"EUR"_s);
            const auto added = addPlay(edit, made, document.words());
            TALBOOK_TRY(added);
            play = *added;
            return {};
        });
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }

    /// Ads at Acme came to 9.96 USD: 9.0138 EUR, rounded 9.01, off by -0.0038. A line of the campaign plans a webinar
    /// of 12,345 JPY: 75.3045 EUR, rounded 75.30, off by -0.0045.
    void spend(CampaignId campaign)
    {
        const auto done = document.run(u"Spend"_s, [&](Edit &edit) -> Expected<void> {
            TALBOOK_TRY(edit.database().execute(
                "INSERT INTO cost(id, program_id, date, category, channel, campaign, planned, currency) VALUES"
                "(1, 1, '2027-03-10', 'events', 'webinar', 'Mixed', 12345, 'JPY')"));
            TaskFilter filter;
            filter.campaign = campaign;
            const auto made = tasks(edit.database(), filter, document.words());
            TALBOOK_TRY(made);
            for (const Task &task : *made) {
                if (task.accountName != u"Acme" || task.title != u"Ads")
                    continue;
                TaskSettlement settled;
                settled.on = QDate(2027, 2, 9);
                settled.actual = 996;
                TALBOOK_TRY(settleTask(edit, task.id, settled, document.words()));
            }
            return {};
        });
        if (!done)
            qFatal("%s %s", qPrintable(done.error().message), qPrintable(done.error().details));
    }

    QString brief(Language language)
    {
        DocumentRequest request;
        request.document = u"campaign-brief"_s;
        request.language = language;
        const auto found = campaigns(document.plan().database(), document.words());
        for (const Campaign &one : *found) {
            if (one.name == u"Mixed")
                request.campaigns = {one.id};
        }
        const auto text = renderDocument(document.plan().database(), document.standings(), request, {});
        return text ? plain(*text) : text.error().message + text.error().details;
    }

    PlayId play;
};

} // namespace

/// The same money in three currencies, to the minor unit wherever it is read, and what rounding made of it.
class TestMixedCurrencies : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    static void initTestCase() { startInterface(); }

    void previewPageBriefAndCommandLineAgree()
    {
        MixedMoney desk;
        LaunchDialog dialog(desk.document, desk.play, {AccountId{1}, AccountId{2}}, &desk.window);
        dialog.show();
        dialog.startField().setDate(QDate(2027, 2, 8));
        QVERIFY2(plain(dialog.summary().text()).endsWith(u"37.88 EUR"_s), qPrintable(dialog.summary().text()));
        const LazyRows &accounts = dialog.view().rows(LaunchView::Accounts);
        QCOMPARE(accounts.rowCount(), 2);
        for (int row = 0; row < 2; ++row)
            QCOMPARE(plain(accounts.index(row, 3).data().toString()), u"18.94 EUR"_s);
        QString said;
        for (const auto *label : dialog.findChildren<PlainLabel *>())
            said += label->text() + u'\n';
        QVERIFY2(plain(said).contains(u"off the exact one: +0.0137 EUR."_s), qPrintable(said));
        QTest::mouseClick(&dialog.launchButton(), Qt::LeftButton);
        const auto made = campaigns(desk.document.plan().database(), desk.document.words());
        QVERIFY(made);
        const auto campaign = std::ranges::find(*made, u"Mixed"_s, &Campaign::name);
        QVERIFY(campaign != made->end());
        desk.spend(campaign->id);

        // Planned 37.88 + 75.30 = 113.18; spent 9.01; remaining 113.18 - 9.01 = 104.17; forecast: 9.01 in place of
        // Acme's 9.10, so 113.09. Off: planned 0.0137 - 0.0045 = 0.0092; actual -0.0038.
        desk.trigger(u"page.budget"_s);
        QCOMPARE(plain(desk.view().sumText(BudgetMeasure::Planned)), u"≈ 113.18 EUR"_s);
        QCOMPARE(plain(desk.view().sumText(BudgetMeasure::Actual)), u"≈ 9.01 EUR"_s);
        QCOMPARE(plain(desk.view().sumText(BudgetMeasure::Remaining)), u"≈ 104.17 EUR"_s);
        QCOMPARE(plain(desk.view().sumText(BudgetMeasure::Forecast)), u"≈ 113.09 EUR"_s);
        const QString foot = plain(desk.view().foot());
        QVERIFY2(foot.contains(u"planned +0.0092 EUR, actual -0.0038 EUR"_s), qPrintable(foot));
        const QString sentence = foot.mid(foot.indexOf(u"Converted amounts"_s));

        const QString brief = desk.brief(Language::English);
        QVERIFY2(brief.contains(u"| **Total** | **≈ 113.18 EUR** | **0.00 EUR** | **≈ 9.01 EUR** | **≈ 104.17 EUR** "
                                "| **≈ 113.09 EUR** |"_s),
                 qPrintable(brief));
        QVERIFY2(brief.contains(u"| LinkedIn | 18.20 EUR | 0.00 EUR | 9.01 EUR | 9.19 EUR | 18.11 EUR |"_s),
                 qPrintable(brief));                              // 2 x 9.10
        QVERIFY(brief.contains(u"| Direct mail | 4.14 EUR |"_s)); // 2 x 2.07
        QVERIFY(brief.contains(u"75.30 EUR"_s));
        QVERIFY2(brief.contains(sentence), qPrintable(sentence + brief));
        QVERIFY(desk.brief(Language::Russian).contains(u"113,18 EUR"_s));

        QVERIFY(desk.document.plan().publish());
        CliFolder folder;
        const QStringList budget{u"budget"_s,  desk.folder.file(), u"--by"_s,
                                 u"channel"_s, u"--as-of"_s,       u"2027-02-11"_s};
        const CliResult result = folder.run(budget + QStringList{u"--format"_s, u"json"_s});
        const QJsonValue total = result.json().value(u"total"_s);
        QVERIFY2(total.isObject(), result.told().constData());
        QCOMPARE(total[u"planned"_s].toDouble(), 113.18);
        QCOMPARE(total[u"committed"_s].toDouble(), 0.0);
        QCOMPARE(total[u"actual"_s].toDouble(), 9.01);
        QCOMPARE(total[u"remaining"_s].toDouble(), 104.17);
        QCOMPARE(total[u"forecast"_s].toDouble(), 113.09);
        QCOMPARE(result.json().value(u"rounding"_s)[u"planned"_s].toDouble(), 0.0092);
        double planned = 0;
        for (const QJsonValue &row : result.json().value(u"rows"_s).toArray())
            planned += row[u"planned"_s].toDouble();
        QCOMPARE(planned, 113.18); // 18.20 + 4.14 + 15.54 + 75.30

        // The same remark where people read it; files for programs have the table alone.
        const CliResult markdown = folder.run(budget + QStringList{u"--format"_s, u"md"_s});
        const QString text = plain(QString::fromUtf8(markdown.out));
        QVERIFY2(text.contains(u"113.18 EUR"_s) && text.contains(sentence), qPrintable(text));
        const CliResult csv = folder.run(budget + QStringList{u"--format"_s, u"csv"_s});
        QVERIFY(!csv.out.contains("Converted"));
        QVERIFY(csv.out.contains("Total,113.18,0.00,9.01,104.17,113.09"));
        const QString book = folder.file(u"budget.xlsx"_s);
        QCOMPARE(folder.run(budget + QStringList{u"--out"_s, book}).status, 0);
        auto reader = XlsxReader::open(book);
        QVERIFY(reader);
        const QList<QStringList> rows = readAll(**reader).rows;
        QVERIFY(rows.contains(QStringList{u"Total"_s, u"113.18"_s, u"0"_s, u"9.01"_s, u"104.17"_s, u"113.09"_s}));
        QCOMPARE(plain(rows.back().front()), sentence);
    }
};

QTEST_MAIN(TestMixedCurrencies)

#include "test_mixed_currencies.moc"
