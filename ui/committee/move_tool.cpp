#include "ui/committee/move_tool.h"

#include "ui/committee/chart_scene.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_source.h"
#include "ui/theme/crisp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/cell_text.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace talbook
{

namespace
{

constexpr qreal draggedAway = 0.4;
constexpr qreal previewOpacity = 0.9;

} // namespace

/// What is being dragged, below the mouse, and the line it would get.
class MovePreview : public QGraphicsItem
{
public:
    MovePreview(const QString &name, const QSizeF &size) : m_name(name), m_size(size)
    {
        setZValue(10);
        setAcceptedMouseButtons(Qt::NoButton);
        setOpacity(previewOpacity);
    }

    void place(const QPointF &topLeft, const QRectF &manager)
    {
        prepareGeometryChange();
        m_card = QRectF(topLeft, m_size);
        m_manager = manager;
        update();
    }

    QRectF boundingRect() const override { return (m_card | m_manager).adjusted(-4, -4, 4, 4); }
    QPainterPath shape() const override { return {}; }

    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const Theme &theme = Theme::current();
        if (!m_manager.isEmpty()) {
            QPen pen(theme.colour(Colour::Accent), theme.px(2), Qt::DashLine);
            painter->setPen(pen);
            painter->drawLine(QPointF(m_manager.center().x(), m_manager.bottom()),
                              QPointF(m_card.center().x(), m_card.top()));
        }
        roundedBox(*painter, m_card, theme.px(metric::Radius), theme.colour(Colour::Raised),
                   theme.colour(Colour::Accent), theme.px(2));
        const int padding = theme.px(10);
        paintCellText(*painter, m_card.toRect().adjusted(padding, 0, -padding, 0), m_name,
                      {theme.font(Type::Body, Weight::SemiBold), theme.colour(Colour::Text)});
    }

private:
    QString m_name;
    QSizeF m_size;
    QRectF m_card;
    QRectF m_manager;
};

MoveTool::MoveTool(ChartScene &scene, CommitteeActions &actions, std::vector<ContactId> people, const QPointF &from,
                   Telling tell)
    : m_scene(scene), m_actions(actions), m_people(std::move(people)), m_tell(std::move(tell))
{
    const QString name = m_people.size() == 1 ? scene.source().nameOf(m_people.front())
                                              : QCoreApplication::translate("CommitteeChart", "%n people", nullptr,
                                                                            int(m_people.size()));
    const Theme &theme = Theme::current();
    m_preview = std::make_unique<MovePreview>(name, QSizeF(theme.px(160), theme.px(40)));
    for (const ContactId person : m_people) {
        if (PersonCard *card = m_scene.cardOf(person))
            card->setOpacity(draggedAway);
    }
    m_scene.addItem(m_preview.get());
    moveTo(from);
}

MoveTool::~MoveTool()
{
    setTarget(nullptr);
    for (const ContactId person : m_people) {
        if (PersonCard *card = m_scene.cardOf(person))
            card->setOpacity(1);
    }
    m_scene.markFound();
    m_tell({}, false);
}

void MoveTool::setTarget(ChartCard *target)
{
    if (PersonCard *before = m_scene.cardOf(m_target))
        before->setMark(CardMark::None);
    m_target = target ? target->person() : ContactId();
    if (m_target.isNull()) {
        m_refusal.clear();
        return;
    }
    m_refusal = m_actions.refusedMove(m_people, m_target);
    target->setMark(m_refusal.isEmpty() ? CardMark::Target : CardMark::Refused);
}

void MoveTool::moveTo(const QPointF &at)
{
    ChartCard *under = m_scene.cardAt(at);
    // Over itself nothing is meant yet.
    const bool isDragged = under && std::ranges::find(m_people, under->person()) != m_people.end();
    if (isDragged || (under && under->person().isNull()))
        under = nullptr;
    const ContactId wanted = under ? under->person() : ContactId();
    if (wanted != m_target) {
        setTarget(under);
        const QString manager = m_scene.source().nameOf(m_target);
        m_tell(!under                ? QString()
               : m_refusal.isEmpty() ? QCoreApplication::translate("CommitteeChart", "Will report to %1").arg(manager)
                                     : m_refusal,
               !m_refusal.isEmpty());
    }
    const Theme &theme = Theme::current();
    m_preview->place(at + QPointF(theme.px(12), theme.px(12)),
                     under && m_refusal.isEmpty() ? under->place() : QRectF());
}

void MoveTool::finish()
{
    if (m_target.isNull())
        return;
    // A refusal is told by the actions, and stays to be read.
    if (!m_actions.move(m_people, m_target))
        m_tell = [](const QString &, bool) {};
}

} // namespace talbook
