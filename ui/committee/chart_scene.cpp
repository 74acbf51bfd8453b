#include "ui/committee/chart_scene.h"

#include "core/base/text.h"
#include "core/committee/reporting_faults.h"
#include "ui/committee/chart_memory.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/ghost_card.h"
#include "ui/committee/influence_line.h"
#include "ui/committee/person_words.h"
#include "ui/committee/reporting_lines.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"
#include "ui/widgets/plain_label.h"

#include <QGraphicsSceneHelpEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionGraphicsItem>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <limits>

namespace talbook
{

namespace
{

constexpr int columnGap = 20;
constexpr int rowGap = 40;
constexpr int apartGap = 72;
/// Beside a card two of another height count as its row's.
constexpr double rowTolerance = 60;

} // namespace

ChartScene::ChartScene(CommitteeSource &source, QObject *parent) : QGraphicsScene(parent), m_source(source)
{
    m_motion.setStartValue(0.0);
    m_motion.setEndValue(1.0);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    m_motion.setDuration(0);
    connect(&m_motion, &QVariantAnimation::valueChanged, this,
            [this](const QVariant &value) { moveCards(value.toDouble()); });
    connect(&source, &CommitteeSource::accountChanged, this, [this] {
        const Document &document = m_source.document();
        m_folded = document.isOpen() ? rememberedChart(document.plan().uuid(), m_source.account()).folded
                                     : std::unordered_set<qint64>();
        m_current = 0;
        // First what refers to cards: a chosen one that goes is told at once.
        m_cards.clear();
        m_chart = {};
        m_reporting.clear();
        m_influence.clear();
        m_byKey.clear();
    });
    connect(&source, &CommitteeSource::changed, this, [this] { rebuild(true); });
    // Sizes and words are the theme's and the language's.
    connect(&Theme::current(), &Theme::changed, this, [this] { rebuild(false); });
    connect(&source.document(), &Document::stateChanged, this, [this] {
        if (m_editable != m_source.isEditable())
            rebuild(false);
    });
}

ChartScene::~ChartScene()
{
    blockSignals(true); // cards that go are nobody's choice any more
}

ChartScene::CardKey ChartScene::keyOf(const ChartCard &card)
{
    return card.missingRole() >= 0 ? -1 - card.missingRole() : card.person().value;
}

ChartCard *ChartScene::card(CardKey key) const
{
    const auto found = m_byKey.find(key);
    return found != m_byKey.end() ? found->second.get() : nullptr;
}

PersonFace ChartScene::faceOf(const ChartNode &node) const
{
    const Stakeholder &person = m_source.committee().people[size_t(node.person)];
    PersonFace face;
    face.person = person.id;
    face.name = person.name;
    face.title = titleLines(person.title);
    face.proposed = person.role < 0 && person.proposedRole >= 0;
    face.role = roleBadge(face.proposed ? person.proposedRole : person.role);
    face.stance = stanceMark(person.stance);
    face.influence = person.influence.value_or(0);
    face.engaged = person.engaged;
    face.touch = sinceTouch(person.lastTouch, m_source.document().asOf());
    face.hidden = node.folded ? node.reports : 0;
    face.folds = node.reports > 0;
    face.editable = m_source.isEditable();
    return face;
}

void ChartScene::rebuild(bool animated)
{
    const Theme &theme = Theme::current();
    const std::vector<Stakeholder> &people = m_source.committee().people;
    ChartShape shape;
    shape.width = ghostCardSize().width();
    shape.gaps = {double(theme.px(columnGap)), double(theme.px(rowGap))};
    shape.apartGap = theme.px(apartGap);
    shape.height = [&people](int person) {
        return person >= 0 ? personCardSize(people[size_t(person)].title).height() : ghostCardSize().height();
    };
    const std::vector<int> none;
    m_chart = arrangeCommittee(
        people, people.empty() ? none : m_source.missingRoles(), [this](ContactId person) { return isFolded(person); },
        shape);
    m_motion.stop();
    m_editable = m_source.isEditable();
    std::unordered_map<CardKey, std::unique_ptr<ChartCard>> old = std::move(m_byKey);
    m_byKey.clear();
    const bool first = old.empty();
    takeCards(old);
    old.clear();
    rebuildLines();
    setSceneRect(bounds());
    if (animated && !first && m_motion.duration() > 0) {
        m_motion.start();
    } else {
        moveCards(1);
    }
    search(m_search);
    setCurrent(current());
    Q_EMIT arranged();
}

void ChartScene::takeCards(std::unordered_map<CardKey, std::unique_ptr<ChartCard>> &old)
{
    m_cards.clear();
    m_cards.reserve(m_chart.nodes.size());
    m_from.clear();
    m_from.reserve(m_chart.nodes.size());
    m_byKey.reserve(m_chart.nodes.size());
    const bool editable = m_source.isEditable();
    for (const ChartNode &node : m_chart.nodes) {
        const CardKey key =
            node.person >= 0 ? m_source.committee().people[size_t(node.person)].id.value : CardKey(-1 - node.role);
        std::unique_ptr<ChartCard> &slot = m_byKey[key];
        if (const auto known = old.find(key); known != old.end())
            slot = std::move(known->second);
        const bool isNew = !slot;
        if (node.person >= 0) {
            PersonFace face = faceOf(node);
            if (isNew)
                slot = std::make_unique<PersonCard>(m_source, std::move(face), node.rect.size());
            else
                static_cast<PersonCard &>(*slot).setFace(face);
        } else if (isNew) {
            slot = std::make_unique<GhostCard>(node.role, node.rect.size(), editable);
        } else {
            static_cast<GhostCard &>(*slot).setEditable(editable);
        }
        slot->setSize(node.rect.size());
        if (isNew) {
            // A new card comes out from below the one it belongs to.
            const ChartCard *parent = node.parent >= 0 ? m_cards[size_t(node.parent)] : nullptr;
            const bool grows = parent && !old.empty();
            slot->setPos(grows ? parent->pos() : node.rect.topLeft());
            addItem(slot.get());
        }
        m_from.push_back(slot->pos());
        m_cards.push_back(slot.get());
    }
}

void ChartScene::rebuildLines()
{
    std::unordered_set<int> managers;
    for (const ChartNode &node : m_chart.nodes) {
        if (node.parent >= 0)
            managers.insert(node.parent);
    }
    std::vector<std::unique_ptr<ReportingLines>> spare;
    for (auto &[node, lines] : m_reporting)
        spare.push_back(std::move(lines));
    m_reporting.clear();
    for (const int manager : managers) {
        std::unique_ptr<ReportingLines> lines;
        if (!spare.empty()) {
            lines = std::move(spare.back());
            spare.pop_back();
        } else {
            lines = std::make_unique<ReportingLines>();
            addItem(lines.get());
        }
        m_reporting.emplace_back(manager, std::move(lines));
    }

    std::vector<std::unique_ptr<InfluenceLineItem>> before = std::move(m_influence);
    m_influence.clear();
    for (const InfluenceLine &line : m_source.committee().influence) {
        if (!cardOf(line.from) || !cardOf(line.to))
            continue; // within a folded branch
        const auto known =
            std::ranges::find_if(before, [&line](const auto &item) { return item && item->line() == line; });
        if (known != before.end()) {
            m_influence.push_back(std::move(*known));
        } else {
            m_influence.push_back(std::make_unique<InfluenceLineItem>(line));
            addItem(m_influence.back().get());
        }
    }
}

void ChartScene::moveCards(double progress)
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const QPointF to = m_chart.nodes[i].rect.topLeft();
        m_cards[i]->setPos(progress < 1 ? m_from[i] + (to - m_from[i]) * progress : to);
    }
    placeLines();
}

void ChartScene::placeLines()
{
    std::unordered_map<int, std::vector<QRectF>> reports;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (m_chart.nodes[i].parent >= 0)
            reports[m_chart.nodes[i].parent].push_back(m_cards[i]->place());
    }
    for (const auto &[manager, lines] : m_reporting)
        lines->setEnds(m_cards[size_t(manager)]->place(), reports[manager]);
    for (const auto &item : m_influence)
        item->setEnds(cardOf(item->line().from)->place(), cardOf(item->line().to)->place());
}

QRectF ChartScene::bounds() const
{
    return m_chart.tree | m_chart.apart;
}

PersonCard *ChartScene::cardOf(ContactId person) const
{
    return person.isNull() ? nullptr : static_cast<PersonCard *>(card(person.value));
}

ChartCard *ChartScene::cardAt(const QPointF &at) const
{
    for (QGraphicsItem *item : items(at)) {
        if (auto *found = qgraphicsitem_cast<ChartCard *>(item))
            return found;
    }
    return nullptr;
}

QRectF ChartScene::destination(const ChartCard &card) const
{
    const auto found = std::ranges::find(m_cards, &card);
    return found != m_cards.end() ? m_chart.nodes[size_t(found - m_cards.begin())].rect : card.place();
}

ChartCard *ChartScene::current() const
{
    return m_current == 0 ? nullptr : card(m_current);
}

void ChartScene::setCurrent(ChartCard *card)
{
    const CardKey key = card ? keyOf(*card) : 0;
    for (ChartCard *each : m_cards)
        each->setCurrent(each == card);
    if (key == m_current)
        return;
    m_current = key;
    Q_EMIT currentChanged();
}

ChartCard *ChartScene::neighbour(const ChartCard &card, ChartStep step) const
{
    const auto at = std::ranges::find(m_cards, &card);
    if (at == m_cards.end())
        return nullptr;
    const int self = int(at - m_cards.begin());
    const ChartNode &node = m_chart.nodes[size_t(self)];
    if (step == ChartStep::Up && node.parent >= 0)
        return m_cards[size_t(node.parent)];
    ChartCard *best = nullptr;
    double least = std::numeric_limits<double>::max();
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (int(i) == self)
            continue;
        const QRectF &other = m_chart.nodes[i].rect;
        const double across = other.center().x() - node.rect.center().x();
        const double down = other.top() - node.rect.top();
        double cost = std::abs(across) + std::abs(down);
        switch (step) {
        case ChartStep::Up: // a head: the next one above, among those who are not placed
            if (down >= -rowTolerance || !node.apart)
                continue;
            break;
        case ChartStep::Down:
            if (m_chart.nodes[i].parent == self)
                cost = std::abs(across) + (m_chart.nodes[i].person < 0 ? 1e6 : 0); // the report in the middle
            else if (down > rowTolerance && m_chart.nodes[i].apart)
                cost += 1e9; // with nobody below: on to those who are not placed
            else
                continue;
            break;
        case ChartStep::Left:
            if (across >= 0 || std::abs(down) > rowTolerance)
                continue;
            break;
        case ChartStep::Right:
            if (across <= 0 || std::abs(down) > rowTolerance)
                continue;
            break;
        }
        if (cost < least) {
            least = cost;
            best = m_cards[i];
        }
    }
    return best;
}

std::vector<ContactId> ChartScene::selectedPeople() const
{
    // In the order of the chart, not of the selection: names and steps do not depend on how it came about.
    std::vector<ContactId> people;
    for (const ChartCard *card : m_cards) {
        if (card->isSelected() && !card->person().isNull())
            people.push_back(card->person());
    }
    return people;
}

std::vector<InfluenceLine> ChartScene::selectedLines() const
{
    std::vector<InfluenceLine> lines;
    for (const auto &item : m_influence) {
        if (item->isSelected())
            lines.push_back(item->line());
    }
    return lines;
}

void ChartScene::open(ContactId person)
{
    const std::vector<Stakeholder> &people = m_source.committee().people;
    const int index = m_source.indexOf(person);
    if (index < 0 || cardOf(person))
        return;
    const SoundReporting reporting = soundReporting(people);
    for (auto manager = reporting.managerOf[size_t(index)]; manager; manager = reporting.managerOf[*manager])
        m_folded.erase(people[*manager].id.value);
    keepFolded();
    rebuild(false);
}

void ChartScene::select(const std::vector<ContactId> &people)
{
    for (const ContactId person : people)
        open(person);
    PersonCard *last = nullptr;
    {
        // Told once, not for every card: whoever listens looks at all of them.
        const QSignalBlocker quiet(this);
        clearSelection();
        for (const ContactId person : people) {
            if (PersonCard *found = cardOf(person)) {
                found->setSelected(true);
                last = found;
            }
        }
    }
    Q_EMIT selectionChanged();
    setCurrent(last);
}

void ChartScene::selectAll()
{
    {
        const QSignalBlocker quiet(this);
        for (ChartCard *card : m_cards)
            card->setSelected(!card->person().isNull());
    }
    Q_EMIT selectionChanged();
}

void ChartScene::setFolded(ContactId person, bool folded)
{
    if (folded == isFolded(person))
        return;
    if (folded)
        m_folded.insert(person.value);
    else
        m_folded.erase(person.value);
    keepFolded();
    rebuild(true);
}

void ChartScene::unfoldAll()
{
    m_folded.clear();
    keepFolded();
    rebuild(true);
}

void ChartScene::keepFolded() const
{
    if (m_source.document().isOpen())
        rememberFolded(m_source.document().plan().uuid(), m_source.account(), m_folded);
}

void ChartScene::search(const QString &text)
{
    m_search = text;
    m_found.clear();
    const QStringList words = foldText(text).split(u' ', Qt::SkipEmptyParts);
    if (!words.isEmpty()) {
        for (const Stakeholder &person : m_source.committee().people) {
            const QString folded = foldText(QString(person.name + u' ' + person.title));
            if (std::ranges::all_of(words, [&folded](const QString &word) { return folded.contains(word); }))
                m_found.push_back(person.id);
        }
    }
    markFound();
}

void ChartScene::markFound()
{
    std::unordered_set<qint64> found;
    for (const ContactId person : m_found)
        found.insert(person.value);
    for (ChartCard *card : m_cards)
        card->setMark(found.contains(card->person().value) ? CardMark::Found : CardMark::None);
}

/// An item's own tool tip would be read as HTML, and names come from files.
void ChartScene::helpEvent(QGraphicsSceneHelpEvent *event)
{
    const ChartCard *card = cardAt(event->scenePos());
    QToolTip::showText(event->screenPos(), card ? plainToolTip(card->inWords()) : QString(), event->widget());
    event->accept();
}

void ChartScene::drawForeground(QPainter *painter, const QRectF &rect)
{
    if (m_chart.apartCount == 0 ||
        QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter->worldTransform()) < plainBelowScale)
        return;
    const Theme &theme = Theme::current();
    const int height = theme.lineHeight(Type::Body);
    const QRect heading(int(m_chart.apart.left()), int(m_chart.apart.top()) - height - theme.px(10),
                        int(m_chart.apart.width()), height);
    if (rect.intersects(heading))
        paintCellText(*painter, heading, tr("Not placed: %n people", nullptr, m_chart.apartCount),
                      {theme.font(Type::Body, Weight::Medium), theme.colour(Colour::Text2)});
}

} // namespace talbook
