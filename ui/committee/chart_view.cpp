#include "ui/committee/chart_view.h"

#include "ui/committee/card_editor.h"
#include "ui/committee/chart_memory.h"
#include "ui/committee/chart_scene.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/influence_tool.h"
#include "ui/committee/role_menu.h"
#include "ui/shell/document.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace talbook
{

namespace
{

constexpr double leastZoom = 0.05;
constexpr double mostZoom = 2.0;
constexpr double leastReadable = 0.6; ///< smaller than this nobody wants to begin
constexpr int sideMargin = 48;
constexpr int footMargin = 96; ///< the mini-map and the zoom stand there
constexpr int dotStep = 24;
constexpr int leastDotStep = 16; ///< on the screen

} // namespace

ChartView::ChartView(ChartScene &scene, CommitteeActions &actions, QWidget *parent)
    : QGraphicsView(&scene, parent), m_scene(scene), m_actions(actions)
{
    setObjectName(QStringLiteral("chart"));
    setFrameShape(NoFrame);
    setDragMode(RubberBandDrag);
    setRenderHint(QPainter::Antialiasing);
    setViewportUpdateMode(MinimalViewportUpdate);
    setOptimizationFlag(DontAdjustForAntialiasing);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    // A graphics view takes whatever is dropped; files are the window's.
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setAccessibleName(tr("Committee chart"));
    viewport()->setAccessibleName(accessibleName());
    connect(&scene, &ChartScene::arranged, this, &ChartView::onArranged);
    connect(&scene, &ChartScene::currentChanged, this, &ChartView::describeCurrent);
    connect(&scene.source(), &CommitteeSource::accountChanged, this, [this] {
        m_untouched = true;
        m_hovered = {};
        delete m_editor;
        m_tool.reset();
    });
}

ChartView::~ChartView()
{
    m_tool.reset();
}

bool ChartView::editable() const
{
    return m_scene.source().isEditable();
}

ContactId ChartView::currentPerson() const
{
    const ChartCard *card = m_scene.current();
    return card ? card->person() : ContactId();
}

void ChartView::onArranged()
{
    setMargins();
    if (m_untouched)
        showFromTheStart();
    placeEditor();
    viewport()->update(); // the heading of those apart is no item
}

void ChartView::setMargins()
{
    const Theme &theme = Theme::current();
    const double side = theme.px(sideMargin) / zoom();
    setSceneRect(m_scene.bounds().adjusted(-side, -side, side, theme.px(footMargin) / zoom()));
}

void ChartView::setZoom(double wanted)
{
    const double scale = std::clamp(wanted, leastZoom, mostZoom);
    if (std::abs(scale - zoom()) > 1e-9) {
        setTransform(QTransform::fromScale(scale, scale));
        setMargins();
        placeEditor();
        Q_EMIT zoomChanged();
    }
}

void ChartView::zoomBy(double factor)
{
    m_untouched = false;
    setTransformationAnchor(AnchorViewCenter);
    setZoom(zoom() * factor);
    keepZoom(zoom());
}

void ChartView::keepZoom(std::optional<double> zoom) const
{
    const CommitteeSource &source = m_scene.source();
    if (source.document().isOpen())
        rememberZoom(source.document().plan().uuid(), source.account(), zoom);
}

void ChartView::fit()
{
    fitAll();
    keepZoom({});
}

void ChartView::fitAll()
{
    const Theme &theme = Theme::current();
    const QRectF all = m_scene.bounds();
    if (all.isEmpty())
        return;
    const double wide = (viewport()->width() - 2 * theme.px(sideMargin)) / all.width();
    const double high = (viewport()->height() - theme.px(sideMargin + footMargin)) / all.height();
    setZoom(std::min({wide, high, 1.0}));
    centerOn(all.center());
}

void ChartView::showFromTheStart()
{
    const CommitteeSource &source = m_scene.source();
    const auto kept = source.document().isOpen()
                          ? rememberedChart(source.document().plan().uuid(), source.account()).zoom
                          : std::nullopt;
    fitAll();
    const bool unreadable = !kept && zoom() < leastReadable;
    if ((unreadable || (kept && *kept > zoom())) && !m_scene.cards().empty()) {
        setZoom(kept.value_or(leastReadable));
        centerOn(m_scene.cards().front()->place().center());
        verticalScrollBar()->setValue(verticalScrollBar()->minimum());
    } else if (kept) {
        setZoom(*kept);
    }
}

void ChartView::show(ContactId person)
{
    m_scene.select({person});
    if (PersonCard *card = m_scene.cardOf(person))
        goTo(card);
}

void ChartView::goTo(ChartCard *card)
{
    m_untouched = false;
    m_scene.setCurrent(card);
    const int margin = Theme::current().px(sideMargin);
    ensureVisible(m_scene.destination(*card), margin, margin);
}

void ChartView::describeCurrent()
{
    const ChartCard *card = m_scene.current();
    setAccessibleDescription(card ? card->inWords() : QString());
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

CardEditor *ChartView::editor() const
{
    return m_editor;
}

void ChartView::edit(ContactId person)
{
    settle();
    PersonCard *card = m_scene.cardOf(person);
    if (!card || !editable())
        return;
    goTo(card);
    m_editor = new CardEditor(m_actions, person, viewport());
    connect(m_editor, &CardEditor::finished, this, [this, editor = m_editor] {
        if (!editor)
            return;
        const bool hadFocus = editor->isAncestorOf(QApplication::focusWidget());
        editor->hide();
        editor->deleteLater();
        if (hadFocus)
            setFocus();
    });
    placeEditor();
    m_editor->show();
    m_editor->setFocus();
}

/// Over its card, and wholly in view.
void ChartView::placeEditor()
{
    if (!m_editor)
        return;
    const PersonCard *card = m_scene.cardOf(m_editor->person());
    if (!card) {
        m_editor->deleteLater();
        return;
    }
    m_editor->adjustSize();
    const QPoint wanted = mapFromScene(m_scene.destination(*card).topLeft());
    const QSize room = viewport()->size() - m_editor->size();
    m_editor->move(std::clamp(wanted.x(), 0, std::max(0, room.width())),
                   std::clamp(wanted.y(), 0, std::max(0, room.height())));
}

void ChartView::settle()
{
    if (m_editor && m_editor->isVisible())
        m_editor->commit();
}

void ChartView::cancelTool()
{
    m_tool.reset();
    m_press = Press::None;
}

Telling ChartView::teller()
{
    return [this](const QString &sentence, bool refused) { Q_EMIT told(sentence, refused); };
}

void ChartView::addBelow(ContactId manager, int role)
{
    settle();
    if (!editable())
        return;
    if (!manager.isNull())
        m_scene.setFolded(manager, false);
    const ContactId made = m_actions.add(manager, role);
    if (made.isNull())
        return;
    show(made);
    edit(made);
}

void ChartView::addReport()
{
    addBelow(currentPerson());
}

void ChartView::addPeer()
{
    const CommitteeSource &source = m_scene.source();
    const int person = source.indexOf(currentPerson());
    addBelow(person >= 0 ? source.committee().people[size_t(person)].reportsTo : ContactId());
}

void ChartView::removeSelected()
{
    if (!editable())
        return;
    if (const auto lines = m_scene.selectedLines(); !lines.empty()) {
        m_actions.removeInfluence(lines);
        return;
    }
    const auto people = m_scene.selectedPeople();
    if (people.empty())
        return;
    // The keyboard goes on from the manager.
    const PersonCard *first = m_scene.cardOf(people.front());
    const ChartCard *above = first ? m_scene.neighbour(*first, ChartStep::Up) : nullptr;
    const ContactId next = above ? above->person() : ContactId();
    if (m_actions.remove(people) && m_scene.cardOf(next))
        show(next);
}

void ChartView::foldCurrent()
{
    if (const ContactId person = currentPerson(); !person.isNull())
        m_scene.setFolded(person, !m_scene.isFolded(person));
}

ContactId ChartView::managerForRole(int role) const
{
    const CommitteeChart &chart = m_scene.chart();
    for (const ChartNode &node : chart.nodes) {
        if (node.role == role && node.parent >= 0)
            return m_scene.cards()[size_t(node.parent)]->person();
    }
    return {};
}

void ChartView::fillRole(int role)
{
    if (!editable())
        return;
    std::vector<ContactId> candidates;
    for (const Stakeholder &person : m_scene.source().committee().people) {
        if (person.role < 0)
            candidates.push_back(person.id);
    }
    const auto addNew = [this, role] { addBelow(managerForRole(role), role); };
    if (candidates.empty()) {
        addNew();
        return;
    }
    auto *menu = new RoleMenu(m_scene.source(), role, candidates, this);
    connect(menu, &RoleMenu::newWanted, this, addNew);
    connect(menu, &RoleMenu::chosen, this, [this, role](ContactId person) {
        if (m_actions.edit({person}, {{PersonField::Role, buyingRoles()[role]}}))
            show(person);
    });
    menu->popup(QCursor::pos());
}

void ChartView::drawBackground(QPainter *painter, const QRectF &rect)
{
    const Theme &theme = Theme::current();
    painter->fillRect(rect, theme.colour(Colour::Base));
    double step = theme.px(dotStep);
    while (step * zoom() < leastDotStep)
        step *= 2;
    QVarLengthArray<QPointF, 2048> dots;
    for (double x = std::ceil(rect.left() / step) * step; x <= rect.right(); x += step) {
        for (double y = std::ceil(rect.top() / step) * step; y <= rect.bottom(); y += step)
            dots.append({x, y});
    }
    QPen pen(theme.colour(Colour::Border), 1);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->setRenderHint(QPainter::Antialiasing, false);
    painter->drawPoints(dots.constData(), int(dots.size()));
    painter->setRenderHint(QPainter::Antialiasing);
}

void ChartView::resizeEvent(QResizeEvent *event)
{
    QGraphicsView::resizeEvent(event);
    if (m_untouched)
        showFromTheStart();
    placeEditor();
}

void ChartView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Committee chart"));
        viewport()->setAccessibleName(accessibleName());
    }
    QGraphicsView::changeEvent(event);
}

} // namespace talbook
