#include "ui/budget/reallocation_view.h"

#include "core/base/money.h"
#include "core/budget/budget_words.h"
#include "ui/accounts/record_rows.h"
#include "ui/theme/theme.h"
#include "ui/widgets/copy_rows.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/plain_label.h"
#include "ui/widgets/surface.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QSlider>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace talbook
{

using namespace Qt::StringLiterals;

namespace
{

/// The slider's places: thousandths of what the channel spent.
constexpr int sliderSteps = 1000;
constexpr int effectHeight = 32 * 4;

} // namespace

ReallocationView::ReallocationView(Document &document, QWidget *parent)
    : QWidget(parent), m_document(document), m_reading(document)
{
    build();
    retranslate();
}

void ReallocationView::build()
{
    auto *shown = new QWidget;
    auto *column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, metric::Grid);
    column->setSpacing(metric::Grid);
    m_label = new PlainLabel({}, {.colour = Colour::Text2});
    m_label->setWordWrap(true);
    m_label->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    column->addWidget(m_label);
    m_rows = new RecordRows(this);
    m_rows->setEditable(false);
    m_rows->setColumns(
        {{.width = 200}, {.width = 136, .right = true}, {.width = 160, .right = true}, {.width = 200, .right = true}});
    m_table = new TableView({});
    m_rows->present(*m_table);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    letRowsBeCopied(*m_table);
    column->addWidget(m_table, 1);
    column->addWidget(new ThinLine(Qt::Horizontal));
    column->addWidget(buildWhatIf());
    m_empty = new EmptyState(u"wallet"_s, {}, {});
    m_stack = new QStackedLayout(this);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_empty);
    setFocusProxy(m_from);
}

QWidget *ReallocationView::buildWhatIf()
{
    auto *holder = new QWidget;
    auto *column = new QVBoxLayout(holder);
    column->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    column->setSpacing(metric::Grid);
    m_heading = new SectionHeading({});
    column->addWidget(m_heading);
    auto *row = new QHBoxLayout;
    row->setSpacing(metric::Grid);
    m_move = new PlainLabel;
    m_amount = new QLineEdit;
    m_amount->setAlignment(Qt::AlignRight);
    m_amount->setFixedWidth(Theme::current().px(15 * metric::Grid));
    m_slider = new QSlider(Qt::Horizontal);
    m_slider->setRange(0, sliderSteps);
    m_fromName = new PlainLabel;
    m_from = new QComboBox;
    m_from->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_toName = new PlainLabel;
    m_to = new QComboBox;
    m_to->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_move, m_amount, m_fromName, m_from, m_toName, m_to})
        row->addWidget(widget);
    row->addWidget(m_slider, 1);
    column->addLayout(row);
    m_effect = new RecordRows(this);
    m_effect->setEditable(false);
    m_effect->setColumns(
        {{.width = 280}, {.width = 120, .right = true}, {.width = 120, .right = true}, {.width = 120, .right = true}});
    m_effectTable = new TableView({});
    m_effect->present(*m_effectTable);
    m_effectTable->setLeadingInset(0);
    m_effectTable->setSelectionMode(QAbstractItemView::NoSelection);
    m_effectTable->setFixedHeight(Theme::current().px(effectHeight));
    column->addWidget(m_effectTable);
    m_outcome = new PlainLabel({}, {.colour = Colour::Text2});
    m_outcome->setWordWrap(true);
    column->addWidget(m_outcome);
    connect(m_from, &QComboBox::currentIndexChanged, this, [this] {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(sliderSteps / 10);
        if (const ChannelReturn *from = channelOf(*m_from))
            m_amount->setText(m_document.words().locale().toString(
                std::round(toMajor(from->spent, m_document.standings().facts().settings.currency) / 10), 'f', 0));
        showOutcome();
    });
    connect(m_to, &QComboBox::currentIndexChanged, this, &ReallocationView::showOutcome);
    connect(m_slider, &QSlider::valueChanged, this, [this](int step) {
        if (const ChannelReturn *from = channelOf(*m_from)) {
            const QString currency = m_document.standings().facts().settings.currency;
            const double share = toMajor(from->spent, currency) * step / sliderSteps;
            m_amount->setText(m_document.words().locale().toString(
                step == sliderSteps ? toMajor(from->spent, currency) : std::floor(share), 'f',
                step == sliderSteps ? minorDigits(currency) : 0));
            showOutcome();
        }
    });
    connect(m_amount, &QLineEdit::textEdited, this, &ReallocationView::showOutcome);
    return holder;
}

QString ReallocationView::outcome() const
{
    return m_outcome->text();
}

QString ReallocationView::label() const
{
    return m_label->text();
}

void ReallocationView::forget()
{
    m_reading.forget();
    m_past = {};
    m_stale = true;
}

void ReallocationView::refresh()
{
    m_stale = true;
    if (isVisible() && m_document.isOpen())
        read();
}

void ReallocationView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_stale && m_document.isOpen())
        read();
}

void ReallocationView::read()
{
    m_stale = false;
    const auto &program = m_document.standings().program();
    const QDate before = program ? program->startsOn : m_document.asOf();
    m_reading.start(
        tr("Adding up the last quarter"),
        [before, asOf = m_document.asOf(), language = m_document.words().language()](
            const Database &database, const Standings &, const Progress &) -> Expected<Past> {
            const auto all = programs(database);
            TALBOOK_TRY(all);
            Past past;
            for (const Program &one : *all) {
                if (one.endsOn < before && (!past.program || one.endsOn > past.program->endsOn))
                    past.program = one;
            }
            if (!past.program)
                return past;
            const Wording words(language);
            const auto categories = BudgetCategories::read(words);
            TALBOOK_TRY(categories);
            const auto budget = readBudget(database, *past.program, asOf, *categories);
            TALBOOK_TRY(budget);
            auto channels = channelReturns(database, *budget);
            TALBOOK_TRY(channels);
            past.channels = std::move(*channels);
            past.uncounted = uncountedSentence(*budget, words);
            return past;
        },
        [this](const Expected<Past> &past) {
            if (past) {
                take(*past);
                return;
            }
            m_stale = true; // the next look or change tries again
            if (past.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(past.error());
        });
}

void ReallocationView::take(const Past &past)
{
    m_past = past;
    const Wording &words = m_document.words();
    const QString currency = m_document.standings().facts().settings.currency;
    m_empty->setWords(
        past.program ? tr("“%1” spent nothing in a channel and engaged nobody: there is nothing to reckon with.")
                           .arg(past.program->name)
                     : tr("What moving money would have done is reckoned on the figures of the program before this "
                          "one. There is none yet."),
        {});
    m_stack->setCurrentIndex(past.channels.empty() ? 1 : 0);
    if (past.channels.empty())
        return;
    m_rows->setColumns({{.title = words.translate("Budget", "Channel")},
                        {.title = tr("Spent, %1").arg(currency), .right = true},
                        {.title = tr("Engaged accounts"), .right = true},
                        {.title = tr("Cost per engaged account"), .right = true}});
    std::vector<RecordRows::Row> rows;
    for (const ChannelReturn &channel : past.channels) {
        const auto cost = channel.costPerEngaged();
        rows.push_back({qint64(rows.size()),
                        {{budgetChannelName(channel.channel, words)},
                         {.text = exactAmount(channel.spent, currency, words), .key = channel.spent},
                         {.text = words.locale().toString(channel.engaged), .key = channel.engaged},
                         {.text = cost ? exactAmount(std::llround(*cost), currency, words) : u"–"_s,
                          .key = cost.value_or(-1),
                          .words = cost ? QString() : tr("nothing was spent, or nobody was engaged")}}});
    }
    m_rows->setRows(std::move(rows));
    m_label->setText(
        QString(
            tr("Estimate on the figures of %1: an account is engaged in a channel where somebody of the target list "
               "was "
               "active in it. Money moved is taken to bring as much as the money before it, which a channel that fills "
               "up does not keep.")
                .arg(past.program->name) +
            u' ' + past.uncounted)
            .trimmed());
    m_heading->setRemark(tr("estimate on the figures of %1").arg(past.program->name));
    fillChannels();
}

void ReallocationView::fillChannels()
{
    const QString from = m_from->currentData().toString();
    const QString to = m_to->currentData().toString();
    {
        const QSignalBlocker fromQuiet(m_from);
        const QSignalBlocker toQuiet(m_to);
        m_from->clear();
        m_to->clear();
        for (const ChannelReturn &channel : m_past.channels) {
            const QString name = budgetChannelName(channel.channel, m_document.words());
            m_from->addItem(name, channel.channel);
            m_to->addItem(name, channel.channel);
        }
        m_from->setCurrentIndex(-1);
        m_to->setCurrentIndex(std::max(m_to->findData(to), std::min(1, m_to->count() - 1)));
    }
    m_from->setCurrentIndex(std::max(0, m_from->findData(from)));
}

const ChannelReturn *ReallocationView::channelOf(const QComboBox &box) const
{
    const auto found = std::ranges::find(m_past.channels, box.currentData().toString(), &ChannelReturn::channel);
    return found == m_past.channels.end() ? nullptr : &*found;
}

void ReallocationView::showOutcome()
{
    const ChannelReturn *from = channelOf(*m_from);
    const ChannelReturn *to = channelOf(*m_to);
    m_effect->setRows({});
    if (!from || !to)
        return;
    const Wording &words = m_document.words();
    const QString currency = m_document.standings().facts().settings.currency;
    const auto amount = parseMinor(m_amount->text(), minorDigits(currency));
    if (!amount) {
        m_outcome->setText(tr("“%1” is no amount. Type how much is moved.").arg(m_amount->text()));
        return;
    }
    if (from->spent > 0 && !m_slider->isSliderDown()) {
        const QSignalBlocker quiet(m_slider);
        m_slider->setValue(
            int(std::clamp<double>(std::round(double(*amount) / double(from->spent) * sliderSteps), 0, sliderSteps)));
    }
    const auto moved = reallocate(*from, *to, *amount, currency);
    if (!moved) {
        m_outcome->setText(moved.error().message);
        return;
    }
    const QLocale &locale = words.locale();
    const auto figure = [&](double value) { return RecordCell{.text = locale.toString(value, 'f', 1), .key = value}; };
    const auto money = [&](double value) {
        return RecordCell{.text = locale.toString(value, 'f', minorDigits(currency)), .key = value};
    };
    const double before = from->engaged + to->engaged;
    const double change = moved->gained - moved->lost;
    const double costChange = moved->costAfter - moved->costBefore;
    const auto rowOf = [&](qint64 id, const QString &name, RecordCell was, RecordCell is, RecordCell by) {
        return RecordRows::Row{id, {{name}, std::move(was), std::move(is), std::move(by)}};
    };
    const auto signedText = [](RecordCell cell) {
        if (cell.key.toDouble() > 0)
            cell.text.prepend(u'+');
        return cell;
    };
    m_effect->setRows({rowOf(0, tr("Engaged accounts of both channels"), figure(before), figure(before + change),
                             signedText(figure(change))),
                       rowOf(1, tr("Cost per engaged account, %1").arg(currency), money(moved->costBefore),
                             money(moved->costAfter), signedText(money(costChange)))});
    QString text = tr("%1 would have engaged %2 fewer, %3 %4 more.", "channel, accounts, channel, accounts")
                       .arg(budgetChannelName(from->channel, words), locale.toString(moved->lost, 'f', 1),
                            budgetChannelName(to->channel, words), locale.toString(moved->gained, 'f', 1));
    if (moved->few)
        text +=
            u' ' + tr("One of the channels engaged fewer than five accounts: the figure is chance as much as cause.");
    m_outcome->setText(text);
}

void ReallocationView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void ReallocationView::retranslate()
{
    m_heading->setText(tr("What if money were moved"));
    m_move->setText(tr("Move"));
    m_amount->setAccessibleName(tr("Amount to move"));
    m_slider->setAccessibleName(tr("Amount to move, as a share of what the channel spent"));
    m_fromName->setText(tr("from", "move an amount from a channel"));
    m_toName->setText(tr("to", "move an amount to a channel"));
    m_from->setAccessibleName(tr("The channel that gives"));
    m_to->setAccessibleName(tr("The channel that gets"));
    m_table->setAccessibleName(tr("Channels of the last program"));
    m_effectTable->setAccessibleName(tr("What would have come of it"));
    m_effect->setColumns({{.title = tr("Estimate")},
                          {.title = tr("As it was"), .right = true},
                          {.title = tr("Moved"), .right = true},
                          {.title = tr("Difference"), .right = true}});
    refresh();
}

} // namespace talbook
