#include "ui/accounts/account_overview_tables.h"

#include "core/base/capital.h"
#include "core/base/money.h"
#include "core/committee/stakeholders.h"
#include "core/documents/account_records.h"
#include "core/documents/document_words.h"
#include "ui/accounts/event_words.h"
#include "ui/accounts/record_rows.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_roles.h"
#include "ui/widgets/column_fit.h"
#include "ui/widgets/mark_delegates.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/shapes.h"
#include "ui/widgets/table_view.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// More scroll.
constexpr int mostRowsShown = 12;

StanceMark stanceMarkOf(const QString &stance)
{
    static const QHash<QString, StanceMark> marks = {{u"champion"_s, StanceMark::Champion},
                                                     {u"supporter"_s, StanceMark::Supporter},
                                                     {u"neutral"_s, StanceMark::Neutral},
                                                     {u"sceptic"_s, StanceMark::Sceptic},
                                                     {u"opponent"_s, StanceMark::Opponent}};
    return marks.value(stance, StanceMark::Unknown);
}

Expected<AccountRecords> recordsOf(Document &document, AccountId account)
{
    AccountRecordsRequest request;
    request.asOf = document.asOf();
    request.listed = 0;
    return AccountRecordsReader(document.plan().database(), request, document.words()).read(account);
}

} // namespace

OverviewTable::OverviewTable(QWidget *parent)
    : QWidget(parent), m_heading(new SectionHeading({})), m_rows(new RecordRows(this)), m_table(new TableView({}))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metric::HalfGrid);
    column->addWidget(m_heading);
    column->addWidget(m_table);
    m_table->setLeadingInset(0);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    hide();
}

/// In these proportions; a narrow window halves them at most.
void OverviewTable::setWidths(const std::vector<int> &widths)
{
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    std::vector<ColumnRoom> rooms;
    for (const int width : widths)
        rooms.push_back({.least = width / 2, .share = width});
    (new ColumnFit(*m_table, std::move(rooms)))->fit();
}

void OverviewTable::present(const QString &title)
{
    const Theme &theme = Theme::current();
    m_heading->setText(title);
    m_table->setAccessibleName(title);
    const int rows = std::min(m_rows->rowCount(), mostRowsShown);
    m_table->setFixedHeight(theme.px(metric::Header) + rows * theme.px(metric::Row) + theme.px(metric::Grid));
    setVisible(m_rows->rowCount() > 0);
}

OverviewPeople::OverviewPeople(QWidget *parent) : OverviewTable(parent)
{
    rows().setColumns(std::vector<RecordColumn>(5));
    rows().present(table());
    table().setItemDelegateForColumn(3, new StanceDelegate(&table()));
    setWidths({176, 240, 196, 128, 136});
}

void OverviewPeople::showAccount(Document &document, size_t account, const Scorer &scorer)
{
    const Wording &words = document.words();
    rows().setColumns({{.title = tr("Person")},
                       {.title = tr("Title")},
                       {.title = tr("Buying role")},
                       {.title = tr("Stance")},
                       {.title = tr("Last touch")}});
    StakeholderReader reader(document.plan().database(), document.standings().facts(), scorer);
    const auto people = reader.read(account);
    std::vector<RecordRows::Row> list;
    const EventWords dates(words);
    for (const Stakeholder &person : people ? *people : std::vector<Stakeholder>()) {
        const QString stance = stanceName(person.stance, words);
        list.push_back({person.id.value,
                        {{person.name},
                         {person.title},
                         {person.role < 0 ? QString() : capitalised(buyingRoleName(person.role, words))},
                         {.text = stance.isEmpty() ? tr("unknown") : stance,
                          .marks = {{StanceRole, int(stanceMarkOf(person.stance))}}},
                         {.text = person.lastTouch.isValid() ? dates.shortDate(person.lastTouch) : QString(),
                          .key = person.lastTouch}},
                        false});
    }
    rows().setRows(std::move(list));
    present(tr("People"));
}

OverviewOpportunities::OverviewOpportunities(QWidget *parent) : OverviewTable(parent)
{
    std::vector<RecordColumn> columns(7);
    columns[2].right = true;
    rows().setColumns(columns);
    rows().present(table());
    setWidths({224, 136, 128, 88, 104, 104, 120});
}

void OverviewOpportunities::showAccount(Document &document, size_t account)
{
    const Wording &words = document.words();
    const QLocale &locale = words.locale();
    const DocumentWords names(words, document.standings().facts().settings.currency);
    rows().setColumns({{.title = tr("Opportunity")},
                       {.title = tr("Stage")},
                       {.title = tr("Amount"), .right = true},
                       {.title = tr("State")},
                       {.title = tr("Created")},
                       {.title = tr("Closed")},
                       {.title = tr("Owner")}});
    const auto records = recordsOf(document, document.standings().accounts()[account].id);
    std::vector<RecordRows::Row> list;
    const EventWords dates(words);
    const auto day = [&dates](QDate date) {
        return RecordCell{.text = date.isValid() ? dates.shortDate(date) : QString(), .key = date};
    };
    for (const auto &deal : records ? records->opportunities : std::vector<AccountRecords::Opportunity>()) {
        RecordCell amount;
        if (deal.amount) {
            const QString currency =
                deal.currency.isEmpty() ? document.standings().facts().settings.currency : deal.currency;
            const double major = toMajor(*deal.amount, currency);
            amount = {.text = locale.toString(major, 'f', 0) + u'\u00A0' + currency, .key = major};
        }
        list.push_back({0,
                        {{deal.name},
                         {deal.stage},
                         amount,
                         {capitalised(names.outcome(deal.outcome))},
                         day(deal.created),
                         day(deal.closed),
                         {deal.owner}},
                        false});
    }
    rows().setRows(std::move(list));
    present(tr("Opportunities"));
}

QStringList OverviewOpportunities::names(Document &document, AccountId account)
{
    QStringList names;
    const auto records = recordsOf(document, account);
    for (const auto &deal : records ? records->opportunities : std::vector<AccountRecords::Opportunity>())
        names.append(deal.name);
    return names;
}

} // namespace talbook
