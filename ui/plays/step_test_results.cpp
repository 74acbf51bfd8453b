#include "ui/plays/step_test_results.h"

#include "core/plays/step_test.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

enum ResultColumn
{
    CampaignColumn,
    VariantColumn,
    CasesColumn,
    HitsColumn,
    ShareColumn,
    DifferenceColumn,
    LiftColumn,
    OpenColumn
};

/// A share as a hundred's part with its sign: "+12.5".
QString signedPart(double share, const QLocale &locale)
{
    const QString text = locale.toString(100 * share, 'f', 1);
    return share > 0 ? u'+' + text : text;
}

QString withInterval(double value, const Range &interval, const QLocale &locale)
{
    return u"%1 (%2 … %3)"_s.arg(signedPart(value, locale), signedPart(interval.low, locale),
                                 signedPart(interval.high, locale));
}

} // namespace

StepTestResults::StepTestResults(Document &document, const Play &play, const QString &step,
                                 const std::vector<Campaign> &launched, QWidget *parent)
    : QWidget(parent), m_document(document), m_rows(new RecordRows(this)), m_table(new TableView({})),
      m_sentences(new PlainLabel)
{
    build();
    const Wording &words = document.words();
    std::vector<RecordRows::Row> rows;
    QStringList sentences;
    for (const Campaign &campaign : launched) {
        const PlayStep *then = campaign.launched.step(step);
        if (!then || !then->test)
            continue;
        const auto results = testResults(document.plan().database(), campaign.id, step, then->test->conversions);
        if (!results) {
            sentences.append(campaign.name + u": "_s + results.error().message);
            continue;
        }
        for (size_t i = 0; i < results->size(); ++i) {
            rows.push_back(rowOf(campaign, (*results)[i], i > 0 && results->front().count.cases > 0));
            if (i > 0)
                sentences.append(campaign.name + u": "_s + verdictText(results->front(), (*results)[i], words));
        }
    }
    for (size_t i = 0; i < rows.size(); ++i)
        rows[i].id = qint64(i) + 1;
    m_table->setVisible(!rows.empty());
    m_rows->setRows(std::move(rows));
    m_nothingYet = sentences.isEmpty();
    m_sentences->setText(sentences.join(u'\n'));
    setTested(play.step(step)->test.has_value());
}

void StepTestResults::setTested(bool isTested)
{
    if (m_nothingYet)
        m_sentences->setText(isTested ? tr("The play has not been launched with this test yet.")
                                      : tr("There is no test yet. Add a variant to begin one."));
}

void StepTestResults::build()
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::Grid);
    m_table->setAccessibleName(tr("What came of it"));
    m_table->setLeadingInset(0);
    m_table->setMinimumHeight(Theme::current().px(120));
    m_rows->setEditable(false);
    m_rows->setColumns({{.title = tr("Campaign")},
                        {.title = tr("Variant")},
                        {.title = tr("Accounts"), .right = true},
                        {.title = tr("Successes"), .right = true},
                        {.title = tr("Share"), .right = true},
                        {.title = tr("Difference, points"), .right = true},
                        {.title = tr("Lift, %"), .right = true},
                        {.title = tr("Still open"), .right = true}});
    m_rows->present(*m_table);
    const QString figures = u"+88.8 (-88.8 … +88.8)"_s;
    std::vector<ColumnRoom> rooms(OpenColumn + 1);
    rooms[CampaignColumn] = {.least = 96, .share = 1};
    rooms[VariantColumn] = {.least = 96, .share = 1};
    rooms[ShareColumn] = {.sample = u"100.0 %"_s};
    rooms[DifferenceColumn] = {.sample = figures};
    rooms[LiftColumn] = {.sample = figures};
    rooms[OpenColumn] = {.leaves = 1};
    new ColumnFit(*m_table, std::move(rooms));
    letRowsBeCopied(*m_table);
    column->addWidget(m_table, 1);
    m_sentences->setWordWrap(true);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_sentences->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column->addWidget(m_sentences);
}

RecordRows::Row StepTestResults::rowOf(const Campaign &campaign, const VariantResult &result, bool isCompared) const
{
    const QLocale &locale = m_document.words().locale();
    const ProportionTest &test = result.comparison;
    const bool known = isCompared && result.count.cases > 0;
    const auto figure = [&locale](qint64 value) { return RecordCell{.text = locale.toString(value), .key = value}; };
    const auto compared = [&](const std::optional<double> &value, const std::optional<Range> &interval) {
        if (!known || !value)
            return RecordCell{.text = u"–"_s, .key = -1e9};
        return RecordCell{.text = interval ? withInterval(*value, *interval, locale) : signedPart(*value, locale),
                          .key = *value};
    };
    return {0,
            {{.text = campaign.name},
             {.text = result.id},
             figure(result.count.cases),
             figure(result.count.hits),
             result.count.cases > 0 ? RecordCell{.text = locale.toString(100 * result.count.share(), 'f', 1) +
                                                         QChar(QChar::Nbsp) + locale.percent(),
                                                 .key = result.count.share()}
                                    : RecordCell{.text = u"–"_s, .key = -1.0},
             compared(test.difference, test.interval),
             compared(test.lift, test.liftInterval),
             figure(result.open)},
            false};
}

} // namespace talbook
