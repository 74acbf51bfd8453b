#include "ui/signals/record_filters.h"

#include "ui/accounts/event_words.h"
#include "ui/shell/document.h"
#include "ui/signals/signal_words.h"
#include "ui/theme/icon.h"
#include "ui/theme/theme.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented_switch.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>

namespace talbook
{

namespace
{

constexpr std::array periodWeeks = {4, 13, 26, 0}; ///< 0: all time
constexpr int usualPeriod = 1;
constexpr int typingPauseMs = 250;
constexpr int choiceWidth = 168;

} // namespace

RecordFilters::RecordFilters(const Document &document, QWidget *parent) : QWidget(parent), m_document(document)
{
    const Theme &theme = Theme::current();
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(metric::PageMargin, 0, metric::PageMargin, 0);
    flow->setSpacing(metric::Grid);
    m_week = new FilterChip({}, {});
    m_week->hide();
    m_shows = new SegmentedSwitch({});
    for (int i = 0; i < 4; ++i)
        m_shows->addSegment({});
    m_period = new QComboBox;
    for (size_t i = 0; i < periodWeeks.size(); ++i)
        m_period->addItem({});
    m_period->setCurrentIndex(usualPeriod);
    m_kind = new QComboBox;
    m_source = new QComboBox;
    for (QComboBox *choice : {m_period, m_kind, m_source}) {
        choice->setFixedWidth(theme.px(choiceWidth));
        connect(choice, &QComboBox::activated, this, &RecordFilters::changed);
    }
    m_search = new SearchField;
    m_search->setFixedWidth(theme.px(choiceWidth));
    for (QWidget *tool : std::initializer_list<QWidget *>{m_week, m_shows, m_period, m_kind, m_source, m_search})
        flow->addWidget(tool);
    connect(m_week, &FilterChip::removeRequested, this, [this] { showPeriod({}, {}); });
    connect(m_week, &QAbstractButton::clicked, this, [this] { showPeriod({}, {}); });
    connect(m_shows, &SegmentedSwitch::currentChanged, this, &RecordFilters::changed);
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (m_document.isOpen() && m_document.isLarge())
            m_pause.start();
        else
            Q_EMIT changed();
    });
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &RecordFilters::changed);
    retranslate();
}

RecordQuery RecordFilters::query() const
{
    RecordQuery query;
    const int weeks = periodWeeks[size_t(m_period->currentIndex())];
    if (m_from.isValid()) {
        query.from = m_from;
        query.to = m_to;
    } else if (weeks > 0) {
        query.from = m_document.asOf().addDays(1 - 7 * weeks);
        query.to = m_document.asOf();
    }
    query.shows = RecordsShown(m_shows->currentIndex());
    query.kind = m_kind->currentData().toString();
    if (m_source->currentIndex() > 0)
        query.source = m_source->currentData().toString();
    query.search = m_search->text();
    return query;
}

void RecordFilters::setChoices(const RecordList &list)
{
    const SignalWords words(m_document.words());
    const auto fill = [](QComboBox &box, const QString &all, const QStringList &texts, const QStringList &values) {
        const QVariant chosen = box.currentData();
        const QString said = box.currentText();
        const bool any = box.currentIndex() > 0;
        box.clear();
        box.addItem(all);
        for (qsizetype i = 0; i < texts.size(); ++i)
            box.addItem(texts[i], values[i]);
        if (any && box.findData(chosen) < 0)
            box.addItem(said, chosen);
        box.setCurrentIndex(any ? box.findData(chosen) : 0);
    };
    QStringList sources;
    for (const QString &source : list.sources)
        sources.append(words.source(false, source));
    fill(*m_kind, tr("All kinds"), list.kinds, list.kinds);
    fill(*m_source, tr("All sources"), sources, list.sources);
}

void RecordFilters::showPeriod(QDate from, QDate to)
{
    m_from = from;
    m_to = to;
    m_week->setVisible(from.isValid());
    m_period->setEnabled(!from.isValid());
    if (from.isValid())
        m_week->setCondition(tr("Week"), EventWords(m_document.words()).week(from));
    Q_EMIT changed();
}

void RecordFilters::clear()
{
    const QSignalBlocker silent(this);
    m_search->clear();
    m_pause.stop();
    m_kind->setCurrentIndex(0);
    m_source->setCurrentIndex(0);
    showPeriod({}, {});
}

void RecordFilters::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT changed(); // a kind is filtered by its name, which is another now
    }
    QWidget::changeEvent(event);
}

void RecordFilters::retranslate()
{
    m_shows->setAccessibleName(tr("Records shown"));
    m_shows->setSegmentText(0, tr("Everything"));
    m_shows->setSegmentText(1, tr("From them"));
    m_shows->setSegmentText(2, tr("From us"));
    m_shows->setSegmentText(3, tr("Signals"));
    m_period->setAccessibleName(tr("Period"));
    for (size_t i = 0; i < periodWeeks.size(); ++i)
        m_period->setItemText(int(i),
                              periodWeeks[i] > 0 ? tr("The last %n week(s)", nullptr, periodWeeks[i]) : tr("All time"));
    m_kind->setAccessibleName(tr("Kind"));
    m_source->setAccessibleName(tr("Source or channel"));
    if (m_kind->count() == 0) {
        m_kind->addItem(tr("All kinds"));
        m_source->addItem(tr("All sources"));
    }
    m_kind->setCurrentIndex(0);
    m_search->setWords(tr("Search the records"), tr("Search"));
}

} // namespace talbook
