#include "ui/committee/influence_tool.h"

#include "ui/committee/chart_scene.h"
#include "ui/committee/committee_actions.h"
#include "ui/committee/committee_source.h"
#include "ui/committee/influence_line.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>
#include <QPainter>

namespace talbook
{

class InfluencePreview : public QGraphicsItem
{
public:
    InfluencePreview()
    {
        setZValue(10);
        setAcceptedMouseButtons(Qt::NoButton);
    }

    void place(const QRectF &from, const QRectF &to)
    {
        prepareGeometryChange();
        m_curve = influenceCurve(from, to);
        m_bounds = (m_curve.line.boundingRect() | m_curve.head.boundingRect()).adjusted(-6, -6, 6, 6);
        update();
    }

    QRectF boundingRect() const override { return m_bounds; }
    QPainterPath shape() const override { return {}; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *) override
    {
        const Theme &theme = Theme::current();
        paintInfluenceCurve(*painter, m_curve, theme.colour(Colour::Accent), theme.px(2));
    }

private:
    InfluenceCurve m_curve;
    QRectF m_bounds;
};

InfluenceTool::InfluenceTool(ChartScene &scene, CommitteeActions &actions, ContactId from, const QPointF &at,
                             Telling tell)
    : m_scene(scene), m_actions(actions), m_from(from), m_tell(std::move(tell)),
      m_preview(std::make_unique<InfluencePreview>())
{
    m_scene.addItem(m_preview.get());
    moveTo(at);
}

InfluenceTool::~InfluenceTool()
{
    if (PersonCard *before = m_scene.cardOf(m_target))
        before->setMark(CardMark::None);
    m_scene.markFound();
    m_tell({}, false);
}

void InfluenceTool::moveTo(const QPointF &at)
{
    const PersonCard *from = m_scene.cardOf(m_from);
    if (!from)
        return; // gone meanwhile
    ChartCard *under = m_scene.cardAt(at);
    if (under && (under->person().isNull() || under->person() == m_from))
        under = nullptr;
    const ContactId wanted = under ? under->person() : ContactId();
    if (wanted != m_target) {
        if (PersonCard *before = m_scene.cardOf(m_target))
            before->setMark(CardMark::None);
        m_target = wanted;
        if (under)
            under->setMark(CardMark::Target);
        const CommitteeSource &source = m_scene.source();
        m_tell(under ? QCoreApplication::translate("CommitteeChart", "%1 will influence %2")
                           .arg(source.nameOf(m_from), source.nameOf(m_target))
                     : QString(),
               false);
    }
    m_preview->place(from->place(), under ? under->place() : QRectF(at, QSizeF(1, 1)));
}

void InfluenceTool::finish()
{
    if (!m_target.isNull())
        m_actions.influence(m_from, m_target);
}

} // namespace talbook
